import { clip, fault } from './fault.js';

/** `/repos/owner/name`. Throws a Fault for a name that no repository can have. */
export function repoPath(repo: string): string {
  const parts = repo.split('/');
  if (parts.length !== 2) throw fault('github_not_found', `${clip(repo)} is not a repository's owner/name.`);
  return `/repos/${encodePath(repo)}`;
}

/** Each segment encoded; `.` and `..` would reach for another resource than the one named. Half a surrogate pair has no encoding. */
export function encodePath(path: string): string {
  const segments = path.split('/');
  const isReaching = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
  if (isReaching || /\p{Surrogate}/u.test(path)) {
    throw fault('github_not_found', `${clip(path)} is not a path that can exist.`);
  }
  return segments.map(encodeURIComponent).join('/');
}
