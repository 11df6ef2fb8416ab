/** Repositories (one, many in one request, all of an owner), and their workflows. */
import type { QuestionOf, Repository, ValueOf, Workflow } from '../evidence/model.js';
import { isEndOfRun, type Result } from '../problems.js';
import { z } from '../text/zod.js';
import { encodePath, repoOf } from './client.js';
import { asResult, Fault, fault, nullOn } from './fault.js';
import { askOfEach, askParts } from './graphql.js';
import type { GitHub } from './model.js';
import { allPages, type PagedList, readPage } from './pages.js';
import { fullName, id, instant, link, parseReply, repositoryRow, workflowRow } from './rows.js';
import type { Listed } from './runs.js';

type Asked = Pick<QuestionOf<'repository'>, 'repo'>;

/** One repository, by REST; a renamed one answers under its new name. Throws Faults. */
export async function readRepository(client: GitHub, { repo }: Asked): Promise<Repository> {
  return parseReply(repositoryRow, await client.request('GET /repos/{owner}/{repo}', repoOf(repo)));
}

/** A repository without any branch has no `defaultBranchRef`; REST has the name of its future branch. */
const node = z
  .object({
    databaseId: id,
    nameWithOwner: fullName,
    defaultBranchRef: z.object({ name: z.string().min(1) }),
    isArchived: z.boolean(),
    isDisabled: z.boolean(),
    isPrivate: z.boolean(),
    pushedAt: instant.nullable(),
    url: link,
  })
  .transform(
    (row): Repository => ({
      id: row.databaseId,
      full_name: row.nameWithOwner,
      default_branch: row.defaultBranchRef.name,
      archived: row.isArchived,
      disabled: row.isDisabled,
      private: row.isPrivate,
      pushed_at: row.pushedAt,
      url: row.url,
    }),
  );
const fields = Object.keys(node.in.shape)
  .map((field) => (field === 'defaultBranchRef' ? `${field} { name }` : field))
  .join(' ');

/** Many repositories in one request; null for those that GitHub did not show this way. Throws Faults. */
export function readRepositories(client: GitHub, asked: Asked[]): Promise<(Repository | null)[]> {
  return askOfEach(client, asked, node, () => fields);
}

/** All repositories of an owner that can be watched, and which listing they are from. */
export interface OwnerListing {
  repos: Repository[];
  /** Full names of those whose rows were not whole and that could not be read by themselves. */
  unread: string[];
  /**
   * `installation`: those an app's token was given; `own`: the token's own user's; `organization`: those of
   * an organization that the token sees; `public`: what anybody is shown.
   */
  listing: 'installation' | 'own' | 'organization' | 'public';
  left_out: { archived: number; disabled: number };
}

/**
 * Lists `owner/*`. The order: the installation's repositories for an app's token, the user's own where the
 * token is the owner's, the organization's, the user's public ones. A token tells its kind by how it begins
 * (`ghs_` an installation's, the built-in one included; `ghp_`, `github_pat_`, `gho_` and `ghu_` a user's);
 * one that tells nothing tries all. A listing that answers 403 or 404, or names nothing of this owner, is not
 * this token's or not this owner's.
 */
export function listOwner(client: GitHub, owner: string): Promise<Result<OwnerListing>> {
  return asResult(async () => {
    const kind = kindOf(client.token);
    if (kind !== 'user') {
      const name = '/installation/repositories';
      const ask: Ask = (page) => client.request('GET /installation/repositories', { ...page });
      const found = await nullIfRefused(() => allPages({ client, rows: 'repositories', row, name, ask }));
      const owned = found && ownedBy(owner, found);
      if (owned && owned.rows.length + owned.malformed.length > 0)
        return listingOf(client, 'installation', owned);
    }
    if (kind !== 'app') {
      const owned = await nullIfRefused(() => ownRepositories(client, owner));
      if (owned !== null) return listingOf(client, 'own', owned);
    }
    const ofOrganization = plainList(client, `/orgs/${encodePath(owner)}/repos`, (page) =>
      client.request('GET /orgs/{org}/repos', { org: owner, ...page }),
    );
    const organization = await nullIfRefused(() => allPages(ofOrganization));
    if (organization !== null) return listingOf(client, 'organization', organization);
    const ofUser = plainList(client, `/users/${encodePath(owner)}/repos`, (page) =>
      client.request('GET /users/{username}/repos', { username: owner, ...page }),
    );
    return listingOf(client, 'public', await allPages(ofUser));
  });
}

function kindOf(token: string | null): 'app' | 'user' | 'unknown' {
  if (token?.startsWith('ghs_')) return 'app';
  return /^(ghp|gho|ghu|github_pat)_/.test(token ?? '') ? 'user' : 'unknown';
}

/** A row as it came: whole, or with its name alone. */
type Row = Repository | { id: number; full_name: string; archived: boolean };
type Rows = Awaited<ReturnType<typeof allPages<Row>>>;
type Ask = PagedList<Row>['ask'];

/** In a listing a repository without what is needed of it costs a request of its own, not the owner. */
const row = z.union([
  repositoryRow,
  z.object({ id, full_name: fullName, archived: z.boolean().catch(false) }),
]);

function plainList(client: GitHub, name: string, ask: Ask): PagedList<Row> {
  return { client, rows: '', row, name, ask };
}

/** Null where the token's user is somebody else: the first page shows whose repositories these are. */
async function ownRepositories(client: GitHub, owner: string): Promise<Rows | null> {
  const list = plainList(client, '/user/repos', (page) =>
    client.request('GET /user/repos', { affiliation: 'owner', ...page }),
  );
  const first = ownedBy(owner, await readPage(list, 0));
  return first.rows.length === 0 ? null : ownedBy(owner, await allPages(list));
}

/** A row without a name may be the owner's. */
function ownedBy(owner: string, { rows, malformed }: Rows): Rows {
  const prefix = `${owner.toLowerCase()}/`;
  return { rows: rows.filter((row) => row.full_name.toLowerCase().startsWith(prefix)), malformed };
}

function nullIfRefused<T>(work: () => Promise<T>): Promise<T | null> {
  return nullOn(({ problem }) => ['github_forbidden', 'github_not_found'].includes(problem.code), work);
}

async function listingOf(
  client: GitHub,
  listing: OwnerListing['listing'],
  { rows, malformed: [nameless] }: Rows,
): Promise<OwnerListing> {
  if (nameless !== undefined)
    throw fault('github_malformed', `A repository of the ${listing} listing has no name: ${nameless.why}.`);
  const found: OwnerListing = { repos: [], unread: [], listing, left_out: { archived: 0, disabled: 0 } };
  for (const row of await Promise.all(rows.map((row) => completed(client, row)))) {
    if (row.archived) found.left_out.archived += 1;
    else if (!('default_branch' in row)) found.unread.push(row.full_name);
    else if (row.disabled) found.left_out.disabled += 1;
    else found.repos.push(row);
  }
  return found;
}

/** The row, read by itself where the listing's was not whole, as far as that can be done. */
async function completed(client: GitHub, row: Row): Promise<Row> {
  if ('default_branch' in row || row.archived) return row;
  const read = await asResult(() => readRepository(client, { repo: row.full_name }));
  if (!read.ok && isEndOfRun(read.error)) throw new Fault(read.error);
  return read.ok ? read.value : row;
}

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

type AskedRun = QuestionOf<'workflow_of_run'>;
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
const runNode = z.object({ databaseId: id, workflow });

/** The workflows of many runs in one request; null for those that GitHub did not show. Throws Faults. */
export async function readRunWorkflows(client: GitHub, asked: AskedRun[]): Promise<(Found | null)[]> {
  const variables = { ids: asked.map(({ node_id }) => node_id) };
  const paths = asked.map((_, i) => ['nodes', i]);
  const found = await askParts(client, { query, variables }, runNode, paths);
  return found.map((run, i) => (run?.databaseId === asked[i]?.run_id ? (run?.workflow ?? null) : null));
}

/** For a single run: the whole list of the repository's workflows costs no more, and has all of it. */
export async function noRunWorkflow({ repo, run_id }: AskedRun): Promise<Found> {
  const message = `GitHub did not show the workflow of run ${run_id} of ${repo} by itself.`;
  throw fault('github_unavailable', message);
}
