/**
 * Many repositories with many nightly workflows, and a check of them over a stand-in, as fast as it answers.
 */

import type { Timing } from '../../src/github/model.js';
import { createDeadlines } from '../../src/net/deadlines.js';
import { type PlainFetch, plainFetch } from '../../src/net/plain-fetch.js';
import { type CheckResult, check } from '../../src/run/check.js';
import { type Evidence, evidenceFromGitHub } from '../../src/run/evidence-source.js';
import type { Host, Secrets, Settings, WatchEntry } from '../../src/settings/model.js';
import type { GitHubServer } from './github.js';
import { rules } from './judging.js';
import { minutesAfter, type WorldBuilder, world } from './world.js';

const now = '2026-11-24T06:30:00Z';

export interface FleetSize {
  repos: number;
  /** Nightly workflows in each. */
  workflows: number;
  /** Nights of which there are runs. */
  nights: number;
  /**
   * Bytes of each workflow file, most of them jobs as a generator writes them; those of a short file by
   * default.
   */
  file_bytes?: number;
}

export const repoNames = (count: number): string[] => Array.from({ length: count }, (_, i) => `acme/r${i}`);
export const stems = (count: number): string[] => Array.from({ length: count }, (_, i) => `nightly-${i}`);

/** Everything healthy. */
export function fleet({ repos, workflows, nights, file_bytes = 0 }: FleetSize): WorldBuilder {
  const of = world({ now, orgs: ['acme'] });
  for (const name of repoNames(repos)) {
    of.repo(name);
    stems(workflows).forEach((stem, i) => {
      const cron = `${i % 60} 2 * * *`;
      of.workflow(stem, { cron, ...(file_bytes > 0 ? { text: generatedFile(stem, cron, file_bytes) } : {}) });
      for (let night = 0; night < nights; night += 1) {
        of.run({
          at: minutesAfter(`2026-11-24T02:${String(i % 60).padStart(2, '0')}:00Z`, -night * 24 * 60),
        });
      }
    });
  }
  return of;
}

function generatedFile(name: string, cron: string, bytes: number): string {
  const head = `name: ${name}\non:\n  schedule:\n    - cron: '${cron}'\n  workflow_dispatch:\njobs:\n`;
  const job = (i: number) =>
    `  part-${i}:\n    runs-on: ubuntu-latest\n    needs: [prepare]\n    steps:\n      - run: ./check --part ${i} --of "all"\n`;
  const jobs: string[] = [];
  for (let i = 0, size = head.length; size < bytes; i += 1) {
    const text = job(i);
    jobs.push(text);
    size += text.length;
  }
  return head + jobs.join('');
}

export const entry = (workflow: string, more: Partial<WatchEntry> = {}): WatchEntry => ({
  ...rules,
  workflow,
  repo: null,
  ...more,
});

/** Settings in short: `watches` as entries, or `auto`. */
export type FleetSettings = Partial<Omit<Settings, 'watches'>> & { watches?: WatchEntry[] | 'auto' };

export function settings({ watches = 'auto', ...overrides }: FleetSettings): Settings {
  return {
    mode: 'command_line',
    repos: ['acme/r0'],
    watches: watches === 'auto' ? { auto: true, entries: [] } : { auto: false, entries: watches },
    defaults: { ...rules, sla_hours: 'auto' },
    retired: [],
    confirm_seconds: 0,
    dry_run: true,
    send: false,
    remind_hours: null,
    max_emails: 5,
    output_file: null,
    preview_dir: null,
    report_file: null,
    report_days: 30,
    reads_history: false,
    timeout_minutes: 10,
    test_alert: false,
    shard: null,
    github_api_url: 'https://api.github.com',
    alert_email: [],
    alert_from: null,
    message_stream: 'outbound',
    subject_prefix: '[ops]',
    runbook_url: null,
    postmark_api_url: 'https://api.postmarkapp.com',
    ...overrides,
  };
}

const noSecrets: Secrets = {
  github_token: null,
  postmark_server_token: null,
  ping_url: null,
  ping_fail_url: null,
  ping_start_url: null,
};

export const host: Host = {
  has_runner: false,
  server_url: 'https://github.com',
  repo: null,
  workflow_path: null,
  run_id: null,
  run_url: null,
  workspace: '.',
  runner_temp: null,
  github_output: null,
  step_summary: null,
  guard_dir: null,
  debug: false,
  color: false,
  columns: 80,
};

export interface FleetCheck extends CheckResult {
  evidence: Evidence;
  /** Methods and paths of the requests, with their number. */
  asked: Record<string, number>;
}

/** One process is both ends, and takes one new connection a turn: on a busy machine that may last. */
const unhurried: Partial<Timing> = { per_window: 100_000, timeout_ms: 120_000 };

export async function checkFleet(
  server: GitHubServer,
  overrides: FleetSettings,
  more: {
    token?: string;
    keepAll?: boolean;
    timing?: Partial<Timing>;
    host?: Partial<Host>;
    fetch?: PlainFetch;
  } = {},
): Promise<FleetCheck> {
  const steady_ms = () => performance.timeOrigin + performance.now();
  const all = settings({ ...overrides, github_api_url: server.url });
  const stop = createDeadlines(all.timeout_minutes, steady_ms);
  const evidence = await evidenceFromGitHub({
    settings: all,
    secrets: { ...noSecrets, github_token: more.token ?? 'ghs_token' },
    host: { ...host, ...more.host },
    clocks: { now_ms: () => Date.parse(now), steady_ms, random: () => 0.5 },
    stop,
    fetch: more.fetch ?? plainFetch,
    log: () => {},
    keepAll: more.keepAll ?? false,
    timing: { ...unhurried, ...more.timing },
  });
  const checked = await check(all, evidence);
  stop.clear();
  return { ...checked, evidence, asked: tally(server.requests.map(({ line }) => kindOf(line))) };
}

/** `GET /repos/acme/r7/actions/runs/12/jobs?…` is `runs/jobs`. */
function kindOf(line: string): string {
  const [, path = line] = /^\w+ ([^?]*)/.exec(line) ?? [];
  const below = path.replace(/^\/repos\/[^/]+\/[^/]+/, '');
  return below.replace(/^\/actions\//, '').replaceAll(/\/\d+/g, '') || 'repository';
}

function tally(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
