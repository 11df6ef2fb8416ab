import { type Answered, type Asked, noSuch } from './github-answer.js';
import { paged } from './github-paging.js';
import { runRow } from './github-rows.js';
import type { WorldRepo, WorldRun } from './github-world.js';

/** A filtered list ends here, whatever it counts. */
const filteredRows = 1000;
export const runFilters = ['status', 'event', 'branch', 'created', 'actor', 'head_sha'];

/** A run list: of the repository, or of the workflow with this id or file name. */
export function answerRuns(asked: Asked, repo: WorldRepo, workflow?: string): Answered {
  const isFiltered = runFilters.some((name) => asked.query.has(name));
  const found = findRuns(repo, workflow, asked.query, asked.filtered_as_of);
  if (found === null) return noSuch;
  const shown = isFiltered ? found.slice(0, filteredRows) : found;
  const { rows, headers, total } = paged(asked, shown, found.length);
  const workflow_runs = rows.map((run) => runRow(asked.links, repo, run, run.attempts.length));
  return { status: 200, body: { total_count: total, workflow_runs }, headers };
}

/** Newest first; null where no such workflow was ever known. */
export function findRuns(
  repo: WorldRepo,
  workflow: string | undefined,
  query: URLSearchParams,
  as_of: string | null = null,
): WorldRun[] | null {
  const runs = runsOf(repo, workflow);
  if (runs === null) return null;
  return runs
    .filter((run) => (as_of === null || run.created_at <= as_of) && fits(run, query))
    .sort((a, b) => Date.parse(b.created_at) - Date.parse(a.created_at) || b.id - a.id);
}

function runsOf(repo: WorldRepo, workflow: string | undefined): WorldRun[] | null {
  if (workflow === undefined) return [...repo.runs];
  const known = repo.workflows.find(
    ({ id, path }) => String(id) === workflow || path.endsWith(`/${workflow}`),
  );
  const runs = repo.runs.filter(({ workflow_id }) => String(workflow_id) === String(known?.id ?? workflow));
  return known || runs.length > 0 ? runs : null;
}

function fits(run: WorldRun, query: URLSearchParams): boolean {
  const latest = run.attempts.at(-1);
  const allowed = (name: string, ...values: (string | null | undefined)[]) =>
    !query.has(name) || values.includes(query.get(name));
  return (
    allowed('status', latest?.status, latest?.conclusion) &&
    allowed('event', run.event) &&
    allowed('branch', run.branch) &&
    isCreated(run.created_at, query.get('created'))
  );
}

/** GitHub answers a date that it does not understand with an empty list, not with an error. */
function isCreated(at: string, wanted: string | null): boolean {
  if (wanted === null) return true;
  const [, sign, bound = ''] = /^(>=|<)(.+)$/.exec(wanted) ?? [];
  return sign === '<' ? Date.parse(at) < Date.parse(bound) : Date.parse(at) >= Date.parse(bound);
}
