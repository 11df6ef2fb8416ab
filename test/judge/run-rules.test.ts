/** What a run's row alone says, rule by rule. */
import { expect, it } from 'vitest';
import type { Repository, Workflow, WorkflowRun } from '../../src/evidence/model.js';
import { isAfter, isCountedEvent, notCountedReason, rowReason } from '../../src/judge/run-rules.js';
import { openWatchCase } from '../../src/judge/watch-case.js';
import type { Watch } from '../../src/settings/model.js';
import { judgeContext, watch } from '../support/judging.js';

const repo = { id: 1, full_name: 'o/r', default_branch: 'main' } as Repository;
const by = (rules: Partial<Watch>) =>
  openWatchCase(watch(rules), repo, { id: 2 } as Workflow, judgeContext({ own_run_id: null }));
const row = (changes: Partial<WorkflowRun>): WorkflowRun =>
  ({
    id: 7,
    attempt: 1,
    event: 'schedule',
    status: 'completed',
    conclusion: 'success',
    branch: 'main',
    head_repo: 'o/r',
    head_repo_id: 1,
    started_at: '2026-11-24T02:06:00Z',
    ...changes,
  }) as WorkflowRun;

it('any event counts where the settings say so', () => {
  expect(notCountedReason(row({ event: 'push' }), by({ events: 'any' }))).toBeNull();
  expect(isCountedEvent(row({ event: 'push' }), by({ events: 'any' }))).toBe(true);
  expect(isCountedEvent(row({ event: 'push' }), by({ events: ['schedule'] }))).toBe(false);
});

it.each<[string, string | null, Partial<WorkflowRun>]>([
  ['any', null, { event: 'workflow_dispatch', branch: 'topic' }],
  ['topic', 'branch `main` is not `topic`', {}],
  ['main', null, { branch: 'master' }],
  ['main', 'branch `master` is not `main`', { event: 'workflow_dispatch', branch: 'master' }],
])('`branch: %s`: %s', (branch, reason, changes) => {
  expect(notCountedReason(row(changes), by({ branch }))).toBe(reason);
});

it('a row says first what it contradicts, then that it is not over', () => {
  const done = 'GitHub gives it as `completed`, without a conclusion';
  expect(rowReason(row({ conclusion: null }), by({}))).toBe(done);
  expect(rowReason(row({ status: 'in_progress', conclusion: null }), by({}))).toBe('it is in progress');
});

it('a run is after a success that started before it, and after itself where it was run again', () => {
  const at = { started_at: '2026-11-24T03:00:00Z' };
  expect(isAfter(row({ id: 8, ...at }), row({}))).toBe(true);
  expect(isAfter(row({ id: 8 }), row({}))).toBe(false);
  expect(isAfter(row({ attempt: 2 }), row({}))).toBe(true);
  expect(isAfter(row(at), row({}))).toBe(false);
});
