/** Where this run happens, from the runner's own variables. */
import type { Host } from './model.js';

export interface Outside {
  /** Without node and the script. */
  argv: string[];
  env: Record<string, string | undefined>;
  cwd: string;
  tty: boolean;
  columns: number;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/variables */
export function readHost({ env, cwd, tty, columns }: Outside): Host {
  const get = (name: string): string | null => env[name]?.trim() || null;
  const repo = get('GITHUB_REPOSITORY');
  const run_id = whole(get('GITHUB_RUN_ID'));
  return {
    repo,
    workflow_path: pathOf(get('GITHUB_WORKFLOW_REF')),
    run_id,
    run_url: repo && run_id ? `${serverUrl(env)}/${repo}/actions/runs/${run_id}` : null,
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
function serverUrl(env: Record<string, string | undefined>): string {
  const url = env.GITHUB_SERVER_URL?.trim() ?? '';
  return /^https?:\/\/[^\s]+$/.test(url) ? url.replace(/\/+$/, '') : 'https://github.com';
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main`. */
function pathOf(workflowRef: string | null): string | null {
  return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(workflowRef ?? '')?.[1] ?? null;
}

function whole(text: string | null): number | null {
  return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}

/** https://no-color.org and https://force-color.org: set and not empty. */
function hasColor(env: Record<string, string | undefined>, tty: boolean): boolean {
  if (env.NO_COLOR) return false;
  return env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : tty;
}
