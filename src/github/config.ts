import type { Result } from '../problems.js';
import type { GitHub } from './client.js';
import { fileText } from './contents.js';
import { Fault, look, unless404 } from './fault.js';
import { repoPath } from './paths.js';

/**
 * The config file of a repository's default branch; null where it has none. GitHub answers 404 for a repository that
 * the token may not see, too, so that only a repository that can be read can be without the file.
 */
export function readDefaultConfig(
  client: GitHub,
  repo: string,
  path: string,
): Promise<Result<string | null>> {
  return look(async () => {
    try {
      const text = await unless404(() => fileText(client, repo, path, null));
      if (text === null) await client.get(repoPath(repo));
      return text;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { code, message, hint } = error.problem;
      // Only what the token is not shown is a matter of the file; a limit or an outage is one of its own.
      const isHidden = code === 'github_forbidden' || code === 'github_not_found';
      throw new Fault({
        code: isHidden ? 'config_unreadable' : code,
        message: `${path} of ${repo}: ${message}`,
        hint,
      });
    }
  });
}
