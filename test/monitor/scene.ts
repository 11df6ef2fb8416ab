/** One run of the committed bundle between a GitHub and a Postmark on loopback, as a scheduled job has it. */
import type { Models } from 'postmark';
import { type ServeOptions, serve } from '../support/github.js';
import { type Order, type Outcome, runMonitor } from '../support/monitor.js';
import { type PostmarkOptions, type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import { type RunInput, type WorldBuilder, world } from '../support/world.js';

export const repo = 'raxx-app/TradeMasterAPI';
export const now = '2026-05-22T06:30:00Z';

/** The runner's variables of a scheduled job in the watched repository. */
export const job: Record<string, string> = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: repo,
  GITHUB_WORKFLOW_REF: `${repo}/.github/workflows/cron-heartbeat-monitor.yml@refs/heads/main`,
  GITHUB_RUN_ID: '8675309',
  GITHUB_RUN_ATTEMPT: '1',
};

/** What the shipped workflow passes. */
export const usual: Record<string, string> = {
  workflows: 'billing-retention-cron, trace-integrity-cron',
  sla_hours: '48',
  confirm_seconds: '0',
  github_token: 'github-token-5ec2e7',
  postmark_server_token: 'test-server-token',
  alert_email: 'ops@example.com',
  alert_from: 'Raxx monitor <monitor@example.com>',
};

export interface Scene {
  world?: WorldBuilder;
  github?: ServeOptions;
  /** A Postmark that outlives the scene, or how to start one. */
  postmark?: PostmarkOptions;
  /** Sets faults before the run. */
  before?: (postmark: PostmarkStandIn) => void;
  /** Laid over the usual ones; an empty value counts as not given. */
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  flags?: string[];
  onStart?: Order['onStart'];
}

export interface Played extends Outcome {
  /** Requests to GitHub, such as `GET /repos/o/r`. */
  asked: string[];
  postmark: PostmarkStandIn;
  /** What Postmark took, oldest first. */
  mails: Models.Message[];
}

/** Plays a scene to its end; both servers are closed then, and what they saw can still be read. */
export async function play(scene: Scene): Promise<Played> {
  const postmark = await startPostmark(scene.postmark);
  scene.before?.(postmark);
  try {
    return await playWith(postmark, scene);
  } finally {
    await postmark.close();
  }
}

/** The same with a Postmark that remembers earlier scenes. */
export async function playWith(postmark: PostmarkStandIn, scene: Scene): Promise<Played> {
  const github = await serve(scene.world ?? pair(), scene.github);
  const taken = postmark.mails.length;
  try {
    const outcome = await runMonitor({
      inputs: { ...usual, ...scene.inputs },
      env: { ...job, GITHUB_API_URL: github.url, POSTMARK_API_URL: postmark.url, ...scene.env },
      ...(scene.flags === undefined ? {} : { flags: scene.flags }),
      ...(scene.onStart === undefined ? {} : { onStart: scene.onStart }),
    });
    const mails = postmark.mails.slice(taken).map(({ message }) => message);
    return { ...outcome, asked: github.requests.map(({ line }) => line), postmark, mails };
  } finally {
    await github.close();
  }
}

export const ids = { billing: 88_120_331, trace: 88_120_345 } as const;

interface Pair {
  at?: string;
  /** Days of the last success; failing nights follow. */
  billing?: string;
  trace?: string;
}

/** The two nightly crons of the incident, healthy unless told otherwise. A night's run has the same id at any time. */
export function pair({ at = now, billing, trace }: Pair = {}): WorldBuilder {
  const of = world({ now: at }).repo(repo, { id: 702_114_809 });
  of.workflow('billing-retention-cron', { id: ids.billing, cron: '0 3 * * *' });
  for (const run of nights(at, '03:08', billing)) of.run({ ...run, id: run.id * 10 + 1 });
  of.workflow('trace-integrity-cron', { id: ids.trace, cron: '0 2 * * *' });
  for (const run of nights(at, '02:05', trace)) of.run({ ...run, id: run.id * 10 + 2 });
  return of;
}

/** The last thirty nights up to an instant. */
function nights(until: string, time: string, lastSuccess = '9999'): (RunInput & { id: number })[] {
  return Array.from({ length: 30 }, (_, ago) => {
    const day = new Date(Date.parse(until) - ago * 86_400_000).toISOString().slice(0, 10);
    return {
      at: `${day}T${time}:00Z`,
      id: Number(day.replaceAll('-', '')),
      conclusion: day > lastSuccess ? 'failure' : 'success',
    };
  }).reverse();
}

/** The stand-in refuses to show the runs of one of the pair's workflows. */
export const unreadable = (id: (typeof ids)[keyof typeof ids]) => ({
  on: `/actions/workflows/${id}/runs`,
  mishap: { status: 403, body: { message: 'Resource not accessible by integration' } },
});
