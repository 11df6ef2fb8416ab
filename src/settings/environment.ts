/**
 * The world outside, and what its variables say of the place where this run happens. `--help` loads this file,
 * which therefore imports types alone.
 */
import type { Proxies } from '../net/proxy.js';
import type { Problem } from '../problems.js';
import type { Host } from './model.js';

type Variables = Record<string, string | undefined>;

export interface Clocks {
  /** Milliseconds since 1970 by the local clock. */
  now_ms: () => number;
  /** The same on a clock that nobody sets. */
  steady_ms: () => number;
  random: () => number;
}

/** The world outside, as index.ts gives it. */
export interface Environment extends Clocks {
  /** Without node and the script. */
  argv: string[];
  env: Variables;
  cwd: string;
  tty: boolean;
  columns: number;
  print: (text: string) => void;
  progress: (text: string) => void;
  /** Resolves with true once everybody has read what was printed, with false where the signal is first. */
  printed: (signal: AbortSignal) => Promise<boolean>;
  onSignal: (act: (signal: string) => void) => void;
  /** Ends the process by force after that time in milliseconds, whatever it does; the latest call counts. */
  endByForceAfter: (ms: number) => void;
}

/** The part of it that says where this run happens. */
export type Surroundings = Pick<Environment, 'argv' | 'env' | 'cwd' | 'tty' | 'columns'>;

/** Whether a runner of GitHub Actions reads what is printed. */
export function hasRunner(env: Variables): boolean {
  return env.GITHUB_ACTIONS?.trim() === 'true';
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function readHost({ env, cwd, tty, columns }: Surroundings): Host {
  const get = (name: string): string | null => env[name]?.trim() || null;
  const repo = get('GITHUB_REPOSITORY');
  const run_id = whole(get('GITHUB_RUN_ID'));
  const server_url = serverUrl(env);
  return {
    has_runner: hasRunner(env),
    server_url,
    repo,
    workflow_path: pathOf(get('GITHUB_WORKFLOW_REF')),
    run_id,
    run_url: repo && run_id ? `${server_url}/${repo}/actions/runs/${run_id}` : null,
    workspace: get('GITHUB_WORKSPACE') ?? cwd,
    runner_temp: get('RUNNER_TEMP'),
    github_output: get('GITHUB_OUTPUT'),
    step_summary: get('GITHUB_STEP_SUMMARY'),
    guard_dir: get('HEARTBEAT_GUARD_DIR'),
    debug: get('RUNNER_DEBUG') === '1',
    color: hasColor(env, tty),
    columns: tty ? columns : 80,
  };
}

/** Where people open links: GITHUB_SERVER_URL of the runner. */
function serverUrl(env: Variables): string {
  const url = env.GITHUB_SERVER_URL?.trim() ?? '';
  const isUrl = /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url);
  return isUrl ? url.replace(/\/+$/, '') : 'https://github.com';
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main`. */
function pathOf(workflowRef: string | null): string | null {
  return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(workflowRef ?? '')?.[1] ?? null;
}

function whole(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

/** https://no-color.org and https://force-color.org: set and not empty. */
function hasColor(env: Variables, tty: boolean): boolean {
  if (env.NO_COLOR) return false;
  return env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : tty;
}

/**
 * HTTPS_PROXY, HTTP_PROXY and NO_PROXY, the lower-case names first and without a scheme as http, as curl
 * reads them (https://curl.se/libcurl/c/CURLOPT_PROXY.html). One that cannot be used is left out and is a
 * problem of its own.
 */
export function readProxies(env: Variables): { proxies: Proxies; problems: Problem[] } {
  const problems: Problem[] = [];
  const nameOf = (upper: string) => [upper.toLowerCase(), upper].find((name) => env[name]?.trim());
  const proxy = (upper: string): string => {
    const name = nameOf(upper);
    const given = env[name ?? '']?.trim() ?? '';
    if (name === undefined) return '';
    const url = /^\w[\w+.-]*:\/\//.test(given) ? given : `http://${given}`;
    if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
    // The value may hold a password and is not shown.
    problems.push({
      code: 'settings_invalid',
      message: `${name}: the proxy that it names cannot be used: it must be an http or https URL.`,
      hint: `For example \`${name}=http://proxy.example.com:3128\``,
    });
    return '';
  };
  const proxies = { http: proxy('HTTP_PROXY'), https: proxy('HTTPS_PROXY') };
  return { proxies: { ...proxies, none_for: env[nameOf('NO_PROXY') ?? '']?.trim() ?? '' }, problems };
}
