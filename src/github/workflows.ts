/** Workflows: all of a repository, and the ones to which runs belong. */
import { z } from 'zod';
import type { QuestionOf, ValueOf, Workflow } from '../evidence/model.js';
import { repoOf } from './client.js';
import { fault } from './fault.js';
import { askParts, fitting } from './graphql.js';
import type { GitHub } from './model.js';
import { allPages } from './pages.js';
import { id, instant, workflowRow } from './rows.js';
import type { Listed } from './runs.js';

/** All workflows of a repository. Throws Faults. */
export async function readWorkflows(
  client: GitHub,
  { repo }: QuestionOf<'workflows'>,
): Promise<Listed<Workflow[]>> {
  const at = repoOf(repo);
  const { rows: value, malformed } = await allPages({
    client,
    rows: 'workflows',
    row: workflowRow,
    name: `/repos/${repo}/actions/workflows`,
    ask: (page) => client.request('GET /repos/{owner}/{repo}/actions/workflows', { ...at, ...page }),
  });
  return { value, malformed };
}

type Asked = QuestionOf<'workflow_of_run'>;
type Found = ValueOf<'workflow_of_run'>;

const query = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on WorkflowRun { databaseId workflow { databaseId name state createdAt } } }
}`;

/** GraphQL writes the states of REST in capitals. */
const workflow = z
  .object({ databaseId: id, name: z.string(), state: z.string(), createdAt: instant })
  .transform(
    (row): Found => ({
      id: row.databaseId,
      name: row.name,
      state: row.state.toLowerCase(),
      created_at: row.createdAt,
    }),
  );
const node = z.object({ databaseId: id, workflow });

/** The workflows of many runs in one request; null for those that GitHub did not show. Throws Faults. */
export async function readRunWorkflows(client: GitHub, asked: Asked[]): Promise<(Found | null)[]> {
  const part = await askParts(client, query, { ids: asked.map(({ node_id }) => node_id) });
  return asked.map(({ run_id }, i) => {
    const found = part === null ? null : fitting(node, part('nodes', i));
    return found?.databaseId === run_id ? found.workflow : null;
  });
}

/** For a run without company: the whole list of the repository's workflows costs no more, and tells all of it. */
export async function noRunWorkflow({ repo, run_id }: Asked): Promise<Found> {
  throw fault(
    'github_unavailable',
    `GitHub did not show the workflow of run ${run_id} of ${repo} by itself.`,
  );
}
