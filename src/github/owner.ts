import { z } from 'zod';
import type { Repository } from '../evidence/model.js';
import type { Result } from '../problems.js';
import type { GitHub } from './client.js';
import { Fault, look } from './fault.js';
import { allPages, type Page, perPage } from './pages.js';
import { count, parse } from './parse.js';
import { encodePath } from './paths.js';
import { repositoryRow } from './rows.js';

/** All repositories of an owner that can be watched, and which listing they are from. */
export interface OwnerListing {
  repos: Repository[];
  /**
   * `installation`: those an app's token was given; `own`: the token's own user's; `organization`: those of an
   * organization that the token sees; `public`: what anybody is shown.
   */
  listing: 'installation' | 'own' | 'organization' | 'public';
  left_out: { archived: number; disabled: number };
}

/**
 * Lists `owner/*`. The order: the installation's repositories for an app's token, the user's own where the token is
 * the owner's, the organization's, the user's public ones. A token tells its kind by how it begins
 * (`ghs_` an installation's, the built-in one included; `ghp_`, `github_pat_`, `gho_` and `ghu_` a user's); one that
 * tells nothing tries all. A listing that answers 403 or 404, or names nothing of this owner, is not this token's or
 * not this owner's.
 */
export function listOwner(client: GitHub, owner: string): Promise<Result<OwnerListing>> {
  return look(async () => {
    const kind = kindOf(client.token);
    if (kind !== 'user') {
      const repos = await unlessRefused(() => installedRepositories(client, owner));
      if (repos !== null) return sorted('installation', repos);
    }
    if (kind !== 'app') {
      const repos = await unlessRefused(() => ownRepositories(client, owner));
      if (repos !== null) return sorted('own', repos);
    }
    const name = encodePath(owner);
    const organization = await unlessRefused(() => allPages(client, `/orgs/${name}/repos`, {}, plainPage));
    if (organization !== null) return sorted('organization', organization);
    return sorted('public', await allPages(client, `/users/${name}/repos`, {}, plainPage));
  });
}

function kindOf(token: string | null): 'app' | 'user' | 'unknown' {
  if (token?.startsWith('ghs_')) return 'app';
  return /^(ghp|gho|ghu|github_pat)_/.test(token ?? '') ? 'user' : 'unknown';
}

const plainPage = z.array(repositoryRow).transform((rows): Page<Repository> => ({ rows, total: null }));
const installationPage = z
  .object({ total_count: count, repositories: z.array(repositoryRow) })
  .transform(
    ({ total_count, repositories }): Page<Repository> => ({ rows: repositories, total: total_count }),
  );

/** Null where the app is installed elsewhere. */
async function installedRepositories(client: GitHub, owner: string): Promise<Repository[] | null> {
  const all = await allPages(client, '/installation/repositories', {}, installationPage);
  const owned = all.filter(ownedBy(owner));
  return owned.length === 0 ? null : owned;
}

/** Null where the token's user is somebody else: the first page shows whose repositories these are. */
async function ownRepositories(client: GitHub, owner: string): Promise<Repository[] | null> {
  const query = { affiliation: 'owner' };
  const first = parse(plainPage, await client.get('/user/repos', { ...query, per_page: perPage }));
  if (!first.rows.some(ownedBy(owner))) return null;
  return (await allPages(client, '/user/repos', query, plainPage)).filter(ownedBy(owner));
}

const ownedBy = (owner: string) => (repo: Repository) =>
  repo.full_name.toLowerCase().startsWith(`${owner.toLowerCase()}/`);

async function unlessRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    const { code } = error instanceof Fault ? error.problem : {};
    if (code === 'github_forbidden' || code === 'github_not_found') return null;
    throw error;
  }
}

function sorted(listing: OwnerListing['listing'], all: Repository[]): OwnerListing {
  const archived = all.filter((repo) => repo.archived);
  const disabled = all.filter((repo) => repo.disabled && !repo.archived);
  const repos = all.filter((repo) => !repo.archived && !repo.disabled);
  return { repos, listing, left_out: { archived: archived.length, disabled: disabled.length } };
}
