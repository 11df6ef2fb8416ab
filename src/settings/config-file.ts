/** Which config file is read, and what it says. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Result } from '../problems.js';
import { oneLine, timeoutMinutes } from './fields.js';
import type { Host, Secrets, Settings } from './model.js';
import type { Sources } from './sources.js';
import { apiUrl } from './urls.js';
import { type ConfigFile, namesInYaml, readConfigText } from './watches.js';

const DEFAULT_PATH = '.github/cron-heartbeat.yml';

export type ConfigRequest =
  | {
      kind: 'default';
      repo: string;
      path: string;
      github_api_url: string;
      github_token: string | null;
      /** The deadline holds for this read too; null where it is wrong or not given. */
      timeout_minutes: number | null;
    }
  | { kind: 'path'; path: string };

/** Reads a file; null where it is proved absent. */
export type ReadConfig = (request: ConfigRequest) => Promise<Result<string | null>>;

/** Null where none is looked for. */
export type ConfigPlace = { request: ConfigRequest; name: string; optional: boolean } | null;

interface Where {
  mode: Settings['mode'];
  host: Host;
  secrets: Secrets;
  cwd: string;
}

/** The path given, in the workspace; else the default one, and that only where `workflows` is not given. */
export function placeOfConfig(sources: Sources, where: Where): ConfigPlace {
  if (sources.text('config') !== null) {
    const given = sources.value('config', oneLine);
    if (given === null) return null;
    // On the command line it is the user's own shell that names the file.
    if (where.mode === 'command_line') {
      return { request: { kind: 'path', path: resolve(where.cwd, given) }, name: given, optional: false };
    }
    const path = resolve(where.host.workspace, given);
    const inside = relative(where.host.workspace, path);
    if (inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)) {
      return { request: { kind: 'path', path }, name: given, optional: false };
    }
    sources.refuse('config', 'a path in the workspace');
    return null;
  }
  if (sources.text('workflows') !== null) return null;
  if (where.mode === 'command_line') {
    return {
      request: { kind: 'path', path: resolve(where.cwd, DEFAULT_PATH) },
      name: DEFAULT_PATH,
      optional: true,
    };
  }
  return ownDefault(sources, where);
}

/** Read through the API, since the action needs no checkout. */
function ownDefault(sources: Sources, { host, secrets }: Where): ConfigPlace {
  const url = apiUrl.safeParse(sources.text('github_api_url')?.trim() ?? 'https://api.github.com');
  const minutes = timeoutMinutes.safeParse(sources.text('timeout_minutes')?.trim());
  if (host.repo === null || secrets.github_token === null || !url.success) return null;
  return {
    request: {
      kind: 'default',
      repo: host.repo,
      path: DEFAULT_PATH,
      github_api_url: url.data,
      github_token: secrets.github_token,
      timeout_minutes: minutes.data ?? null,
    },
    name: DEFAULT_PATH,
    optional: true,
  };
}

/** What the file says, and the watches that one which cannot be used lists all the same. */
export interface ConfigRead {
  config: ConfigFile;
  names: string[];
}

const NOTHING: ConfigRead = { config: {}, names: [] };

/** The config file's content; nothing where there is none, with the problems added where it cannot be used. */
export async function readConfig(
  place: ConfigPlace,
  sources: Sources,
  read: ReadConfig,
): Promise<ConfigRead> {
  if (place === null) return NOTHING;
  const text = await read(place.request);
  if (!text.ok) {
    sources.problems.push(text.error);
    return NOTHING;
  }
  if (text.value === null) {
    if (!place.optional) {
      sources.problems.push({
        code: 'config_unreadable',
        message: `config: there is no file ${place.name}.`,
        hint: 'Check out the repository before this step, or leave `config` out to use the default path.',
      });
    }
    return NOTHING;
  }
  const { value, problems } = readConfigText(text.value, place.name);
  if (value !== null) return { config: value, names: [] };
  sources.problems.push(...problems);
  return { config: {}, names: namesInYaml(text.value) };
}
