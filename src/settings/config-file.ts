/** Which config file is read, and what it says. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Result } from '../problems.js';
import type { Config } from './config-schema.js';
import type { Host, Secrets, Settings } from './model.js';
import { defaultOf, type Sources } from './sources.js';
import { apiUrl, fromText, oneLine, timeoutMinutes } from './values.js';

type ConfigRequest =
  | {
      kind: 'default';
      repo: string;
      path: string;
      github_api_url: string;
      github_token: string | null;
      /** The deadline holds for this read too; null where it is wrong or not given. */
      timeout_minutes: number | null;
    }
  /** `inside`: the folder that the file may not leave, through no link either; null where it may lie anywhere. */
  | { kind: 'path'; path: string; inside: string | null };

/** Reads a file; null where it is proved absent. */
export type ReadConfig = (request: ConfigRequest) => Promise<Result<string | null>>;

/** Null where none is looked for. */
type ConfigPlace = { request: ConfigRequest; name: string; optional: boolean } | null;

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
      const path = resolve(where.cwd, given);
      return { request: { kind: 'path', path, inside: null }, name: given, optional: false };
    }
    const { workspace } = where.host;
    const path = resolve(workspace, given);
    if (isInside(workspace, path))
      return { request: { kind: 'path', path, inside: workspace }, name: given, optional: false };
    sources.refuse('config', 'a path in the workspace');
    return null;
  }
  if (sources.text('workflows') !== null) return null;
  const name = defaultOf('config', oneLine);
  if (where.mode === 'action') return ownDefault(sources, where, name);
  const path = resolve(where.cwd, name);
  return { request: { kind: 'path', path, inside: null }, name, optional: true };
}

/** Whether a path is the folder or lies in it; links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Read through the API, since the action needs no checkout. */
function ownDefault(sources: Sources, { host, secrets }: Where, path: string): ConfigPlace {
  const given = sources.text('github_api_url')?.trim();
  const url = apiUrl.safeParse(given ?? defaultOf('github_api_url', apiUrl));
  const minutes = fromText(timeoutMinutes).safeParse(sources.text('timeout_minutes')?.trim());
  if (host.repo === null || secrets.github_token === null || !url.success) return null;
  return {
    request: {
      kind: 'default',
      repo: host.repo,
      path,
      github_api_url: url.data,
      github_token: secrets.github_token,
      timeout_minutes: minutes.data ?? null,
    },
    name: path,
    optional: true,
  };
}

/** What the file says, and the watches that one which cannot be used lists all the same. */
interface ConfigRead {
  config: Config;
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
  const { readConfigText } = await import('./config-text.js');
  const { value, problems, names } = readConfigText(text.value, place.name);
  if (value !== null) return { config: value, names: [] };
  sources.problems.push(...problems);
  return { config: {}, names };
}
