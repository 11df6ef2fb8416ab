import { type Answered, type Asked, noSuch } from './github-answer.js';
import { commitRow, entryRow, fileRow } from './github-job-rows.js';
import { paged } from './github-paging.js';
import { commitsAt, treeAt, type WorldRepo } from './github-world.js';

/** A file or a directory, at `?ref=` or on the default branch. */
export function answerContents(asked: Asked, repo: WorldRepo, path = ''): Answered {
  if (repo.commits.length === 0) return { status: 404, body: { message: 'This repository is empty.' } };
  const tree = treeAt(repo, asked.query.get('ref'));
  if (tree === null) return noSuch;
  const text = tree.get(path);
  if (text !== undefined) return { status: 200, body: fileRow(asked.links, repo, path, text) };
  const entries = entriesOf(tree, path);
  if (entries.size === 0) return noSuch;
  const body = [...entries].map(([name, type]) =>
    entryRow(asked.links, repo, path ? `${path}/${name}` : name, type),
  );
  return { status: 200, body };
}

export function entriesOf(tree: Map<string, string>, folder: string): Map<string, 'file' | 'dir'> {
  const prefix = folder === '' ? '' : `${folder}/`;
  const entries = new Map<string, 'file' | 'dir'>();
  for (const path of tree.keys()) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...below] = path.slice(prefix.length).split('/');
    entries.set(name, below.length > 0 ? 'dir' : 'file');
  }
  return entries;
}

export function answerCommits(asked: Asked, repo: WorldRepo): Answered {
  const ref = asked.query.get('sha') ?? repo.default_branch;
  if (repo.commits.length === 0) return { status: 409, body: { message: 'Git Repository is empty.' } };
  const commits = commitsAt(repo, ref, asked.query.get('path'));
  if (commits === null) return { status: 404, body: { message: `No commit found for SHA: ${ref}` } };
  const { rows, headers } = paged(asked, commits);
  const parent = (sha: string) => repo.commits[repo.commits.findIndex((commit) => commit.sha === sha) - 1];
  const body = rows.map((commit) => commitRow(asked.links, repo, commit, parent(commit.sha)?.sha ?? null));
  return { status: 200, body, headers };
}
