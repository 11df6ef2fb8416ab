import type { Looked } from '../model.js';
import type { GitHub } from './client.js';
import { fileText } from './contents.js';
import { Fault, fault, look, unless404 } from './fault.js';
import { repoPath } from './paths.js';

const defaultConfigPath = '.github/cron-heartbeat.yml';

/**
 * The config file of a repository's default branch; null where it has none. GitHub answers 404 for a repository that
 * the token may not see, too, so that only a repository that can be read can be without the file.
 */
export function readDefaultConfig(client: GitHub, repo: string): Promise<Looked<string | null>> {
  return look(async () => {
    try {
      const text = await unless404(() => fileText(client, repo, defaultConfigPath, null));
      if (text === null) await client.get(repoPath(repo));
      return text;
    } catch (error) {
      if (
        !(error instanceof Fault) ||
        error.problem.code === 'deadline' ||
        error.problem.code === 'cancelled'
      )
        throw error;
      throw fault('config_unreadable', `${defaultConfigPath} of ${repo}: ${error.problem.message}`);
    }
  });
}
