/** Users and repositories as GitHub answers them, typed by its published description of its API. */
import type { components } from '@octokit/openapi-types';
import type { WorldRepo } from './github-world.js';

type Schemas = components['schemas'];

/** Where the stand-in's links point. */
export interface Links {
  api: string;
  web: string;
}

export function userRow(links: Links, login: string, type = 'User'): Schemas['simple-user'] {
  const url = `${links.api}/users/${login}`;
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: `${links.web}/${login}.png`,
    gravatar_id: '',
    url,
    html_url: `${links.web}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
  };
}

/** What every form of a repository has. */
export function repositoryRow(links: Links, full_name: string, id: number) {
  const [owner = '', name = ''] = full_name.split('/');
  const url = `${links.api}/repos/${full_name}`;
  const html_url = `${links.web}/${full_name}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name,
    owner: userRow(links, owner),
    private: true,
    html_url,
    description: null,
    fork: false,
    url,
    ...urlsOf(url),
  } satisfies Schemas['minimal-repository'];
}

function urlsOf(url: string) {
  return {
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    hooks_url: `${url}/hooks`,
  };
}

/** As `GET /repos/{owner}/{repo}` and the listings of an owner give it. */
export function fullRepositoryRow(links: Links, repo: WorldRepo): Schemas['full-repository'] {
  const born = '2024-01-01T00:00:00Z';
  const zero = {
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    open_issues_count: 0,
    subscribers_count: 0,
  };
  const few = { size: 108, network_count: 0, forks: 0, open_issues: 0, watchers: 0 };
  const has = {
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
  };
  const html_url = `${links.web}/${repo.full_name}`;
  const git = { git_url: html_url, ssh_url: html_url, clone_url: `${html_url}.git`, svn_url: html_url };
  const { default_branch, archived, disabled, pushed_at } = repo;
  return {
    ...repositoryRow(links, repo.full_name, repo.id),
    ...zero,
    ...few,
    ...has,
    ...git,
    private: repo.private,
    default_branch,
    archived,
    disabled,
    pushed_at,
    created_at: born,
    updated_at: pushed_at,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
  };
}
