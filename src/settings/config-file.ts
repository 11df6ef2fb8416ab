/** Which config file is read, and what it says. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Result } from '../problems.js';
import type { Config } from './config-schema.js';
import type { Invocation } from './model.js';
import { defaultOf, type Sources } from './sources.js';

type ConfigRequest =
  /** Read through the API, since the action needs no checkout. */
  | {
      kind: 'default';
      repo: string;
      path: string;
      github_api_url: string;
      github_token: string;
      /** The deadline holds for this read too; null where it is wrong or not given. */
      timeout_minutes: number | null;
    }
  /** `inside`: the folder that the file may not leave, not even by a link; null where it may lie anywhere. */
  | { kind: 'path'; path: string; inside: string | null };

/** Reads a file; null where it is proved absent. */
export type ReadConfig = (request: ConfigRequest) => Promise<Result<string | null>>;

type Where = Pick<Invocation, 'mode' | 'host' | 'secrets'> & { cwd: string };

/** What the file says, and the watches that one which cannot be used lists all the same. */
interface ConfigRead {
  config: Config;
  names: string[];
}

/** The config file's content; empty where there is none, and where it cannot be used, which is a problem. */
export async function readConfig(sources: Sources, where: Where, read: ReadConfig): Promise<ConfigRead> {
  const nothing: ConfigRead = { config: {}, names: [] };
  const isGiven = sources.text('config') !== null;
  const name = isGiven ? sources.value('config') : defaultOf('config');
  const request = name === null ? null : requestFor(name, isGiven, sources, where);
  if (name === null || request === null) return nothing;
  const text = await read(request);
  if (!text.ok) {
    sources.problems.push(text.error);
    return nothing;
  }
  if (text.value === null) {
    if (isGiven) {
      sources.problems.push({
        code: 'config_unreadable',
        message: `config: there is no file ${name}.`,
        hint: 'Check out the repository before this step, or leave `config` out to use the default path.',
      });
    }
    return nothing;
  }
  const { readConfigText } = await import('./config-text.js');
  const { value, problems, names } = readConfigText(text.value, name);
  sources.problems.push(...problems);
  return value === null ? { config: {}, names } : { config: value, names: [] };
}

/** The path given, in the workspace; else the default one, and that only where `workflows` is not given. */
function requestFor(
  name: string,
  isGiven: boolean,
  sources: Sources,
  { mode, host, secrets, cwd }: Where,
): ConfigRequest | null {
  if (!isGiven && sources.text('workflows') !== null) return null;
  // On the command line it is the user's own shell that names the file.
  if (mode === 'command_line') return { kind: 'path', path: resolve(cwd, name), inside: null };
  if (isGiven) {
    const path = resolve(host.workspace, name);
    if (isInside(host.workspace, path)) return { kind: 'path', path, inside: host.workspace };
    sources.refuse('config', 'a path in the workspace');
    return null;
  }
  const isHostGiven = sources.text('github_api_url') !== null;
  const github_api_url = isHostGiven ? sources.value('github_api_url') : defaultOf('github_api_url');
  const { repo } = host;
  const { github_token } = secrets;
  if (repo === null || github_token === null || github_api_url === null) return null;
  const timeout_minutes = sources.value('timeout_minutes');
  return { kind: 'default', repo, path: name, github_api_url, github_token, timeout_minutes };
}

/** Whether a path is the folder or lies in it; links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
