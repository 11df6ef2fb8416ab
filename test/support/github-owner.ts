import type { components } from '@octokit/openapi-types';
import { type Answered, type Asked, noSuch, refused } from './github-answer.js';
import { paged } from './github-paging.js';
import { fullRepositoryRow } from './github-repository-rows.js';
import type { WorldRepo } from './github-world.js';

export function fullRepository(asked: Asked, repo: WorldRepo): components['schemas']['full-repository'] {
  return fullRepositoryRow(asked.links, repo);
}

/** The listings of repositories: which one answers depends on the kind of token and of owner. */
export function answerOwner(asked: Asked): Answered {
  const { world, path, token } = asked;
  const isApp = token?.startsWith('ghs_') ?? false;
  const seen = world.repos.filter((repo) => !repo.hidden);
  if (path === '/installation/repositories') {
    return isApp
      ? installation(asked, seen)
      : refused('You must authenticate with an installation access token');
  }
  if (path === '/user/repos') {
    if (isApp || world.login === null) return refused('Resource not accessible by integration');
    return list(asked, ownedBy(seen, world.login));
  }
  const [, kind, owner = ''] = /^\/(orgs|users)\/([^/]+)\/repos$/.exec(path) ?? [];
  if (kind === undefined || (kind === 'orgs' && !world.orgs.includes(owner))) return noSuch;
  if (kind === 'users' && owner !== world.login && ownedBy(world.repos, owner).length === 0) return noSuch;
  const owned = ownedBy(seen, owner);
  // A user's are the public ones; of an organization the token is shown what it may see.
  return list(asked, kind === 'orgs' ? owned : owned.filter((repo) => !repo.private));
}

const ownedBy = (repos: WorldRepo[], owner: string) =>
  repos.filter((repo) => repo.full_name.startsWith(`${owner}/`));

function installation(asked: Asked, repos: WorldRepo[]): Answered {
  const { rows, headers, total } = paged(asked, repos);
  const repositories = rows.map((repo) => fullRepository(asked, repo));
  return { status: 200, body: { total_count: total, repositories }, headers };
}

function list(asked: Asked, repos: WorldRepo[]): Answered {
  const { rows, headers } = paged(asked, repos);
  return { status: 200, body: rows.map((repo) => fullRepository(asked, repo)), headers };
}
