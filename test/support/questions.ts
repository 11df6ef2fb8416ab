import type { QuestionOf } from '../../src/evidence/model.js';

/** The first page of every run of a workflow. */
export const runsOf = (workflow_id: number | null) =>
  ({
    kind: 'runs',
    repo: 'o/r',
    workflow_id,
    status: null,
    event: null,
    since: null,
    read: 1,
  }) as const satisfies QuestionOf<'runs'>;
