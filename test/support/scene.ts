/**
 * The whole cast: the monitor as a scheduled job or a terminal starts it, a GitHub, a Postmark and a
 * dead-man's switch on loopback, and what they saw of each other. The one way in which a test runs the whole
 * monitor.
 */
import type { Models } from 'postmark';
import { type GitHubServer, type ServeOptions, serve } from './github.js';
import { type Answer, startListener } from './listener.js';
import { type Order, type Outcome, type Running, runMonitor } from './monitor.js';
import { type PostmarkOptions, type PostmarkStandIn, startPostmark } from './postmark.js';
import { runOnVirtualTime } from './virtual-time.js';
import { type RunInput, type WorldBuilder, world } from './world.js';

export interface Cast {
  github: GitHubServer;
  postmark: PostmarkStandIn;
  /** What the switch was asked, such as `GET /uuid/start`, with the body of a report. */
  pings: string[];
}

/**
 * In inputs, variables and flags, `{github}`, `{postmark}` and `{ping}` stand for the addresses of the cast.
 * Without flags it is the job of the world's first repository, which watches all workflows of it; inputs and
 * variables are laid over that job's, and an empty value counts as not given. With flags it is a command line
 * that has only what is given.
 */
export interface Scene extends Omit<Order, 'onStart'> {
  /** The pair of nightly crons without it. */
  world?: WorldBuilder;
  github?: ServeOptions;
  /** How to start a Postmark, or one that outlives the scene. */
  postmark?: PostmarkOptions | PostmarkStandIn;
  /** How the switch answers; with 200 without it. */
  ping?: Answer;
  /** Called before the monitor starts, to seed mails and set faults. */
  before?: (postmark: PostmarkStandIn) => void;
  /** What the monitor meets in front of a server, such as a wire tap. */
  front?: (url: string, of: Service) => Promise<{ url: string; close: () => unknown }>;
  /** Called once the monitor runs, for signals. */
  onStart?: (monitor: Running, cast: Cast) => void;
}

export type Service = 'github' | 'postmark' | 'ping';

export interface Seen extends Cast {
  /** Requests to GitHub, such as `GET /repos/o/r`. */
  asked: string[];
  /** What Postmark took during the scene, oldest first. */
  mails: Models.Message[];
  /** Their subjects in alphabetical order: mails travel side by side. */
  subjects: string[];
  /** The addresses that the monitor was given. */
  urls: Record<Service, string>;
}

export type Played = Outcome & Seen & { /** From start to end. */ seconds: number };

/**
 * Runs the bundle once, as a process of its own; all servers are closed afterwards, and what they saw can be
 * read.
 */
export async function play(scene: Scene): Promise<Played> {
  return await between(scene, async (order) => {
    const before = performance.now();
    const outcome = await runMonitor(order);
    return { ...outcome, seconds: (performance.now() - before) / 1000 };
  });
}

/** The same within this process, with time that passes as soon as nothing else happens; one at a time. */
export async function playOnVirtualTime(scene: Scene): Promise<Played> {
  return await between(scene, (order, { github, postmark, pings }) =>
    runOnVirtualTime(order, () => github.requests.length + postmark.requests.length + pings.length),
  );
}

/** Lets `run` loose between a GitHub, a Postmark and a switch. */
export async function between<T>(
  scene: Scene,
  run: (order: Order, cast: Cast) => Promise<T>,
): Promise<T & Seen> {
  const world = scene.world ?? pair();
  const pings: string[] = [];
  const outlives = scene.postmark !== undefined && 'sends' in scene.postmark ? scene.postmark : null;
  const [github, postmark, ping] = await Promise.all([
    serve(world, scene.github),
    outlives ?? startPostmark(scene.postmark as PostmarkOptions | undefined),
    startListener((request, response, nth) => {
      pings.push(`${request.method} ${request.url} ${request.body}`.trim());
      if (scene.ping === undefined) response.end();
      else scene.ping(request, response, nth);
    }),
  ]);
  scene.before?.(postmark);
  const cast = { github, postmark, pings };
  const taken = postmark.mails.length;
  const fronts = await frontsOf({ github, postmark, ping }, scene);
  const urls = { github: fronts.github.url, postmark: fronts.postmark.url, ping: fronts.ping.url };
  try {
    const outcome = await run(orderOf(scene, world, cast, urls), cast);
    const mails = postmark.mails.slice(taken).map(({ message }) => message);
    const subjects = mails.map(({ Subject }) => Subject).sort();
    const asked = github.requests.map(({ line }) => line);
    return { ...outcome, ...cast, asked, mails, subjects, urls };
  } finally {
    const servers = [github, ping, ...(outlives === null ? [postmark] : [])];
    await Promise.all([...Object.values(fronts), ...servers].map((one) => one.close()));
  }
}

type Front = { url: string; close: () => unknown };

async function frontsOf(servers: Record<Service, Front>, { front }: Scene): Promise<Record<Service, Front>> {
  const of = async (place: Service) => {
    const { url } = servers[place];
    return (await front?.(url, place)) ?? { url, close: () => {} };
  };
  const [github, postmark, ping] = await Promise.all([of('github'), of('postmark'), of('ping')]);
  return { github, postmark, ping };
}

function orderOf(scene: Scene, world: WorldBuilder, cast: Cast, urls: Record<Service, string>): Order {
  const address = (text: string) => text.replace(/\{(github|postmark|ping)\}/g, (_, of: Service) => urls[of]);
  const filled = (all: Record<string, string>) =>
    Object.fromEntries(Object.entries(all).map(([name, value]) => [name, address(value)]));
  const isJob = scene.flags === undefined;
  const { onStart, flags } = scene;
  return {
    ...(scene.cwd === undefined ? {} : { cwd: scene.cwd }),
    ...(scene.stdout === undefined ? {} : { stdout: scene.stdout }),
    ...(onStart === undefined ? {} : { onStart: (monitor: Running) => onStart(monitor, cast) }),
    ...(flags === undefined ? {} : { flags: flags.map(address) }),
    inputs: filled({ ...(isJob ? { ...usual, workflows: workflowsOf(world) } : {}), ...scene.inputs }),
    env: filled({ ...addresses, ...(isJob ? jobOf(world) : {}), ...scene.env }),
  };
}

const addresses = { GITHUB_API_URL: '{github}', POSTMARK_API_URL: '{postmark}' };

/**
 * What the shipped workflow passes, besides the list of workflows; none of the secrets stands in any other
 * text.
 */
export const usual = {
  confirm_seconds: '0',
  github_token: 'github-token-5ec2e7',
  postmark_server_token: 'test-server-token',
  alert_email: 'ops@example.com',
  alert_from: 'Raxx monitor <monitor@example.com>',
};

const workflowsOf = ({ data }: WorldBuilder): string =>
  (data.repos[0]?.workflows ?? []).map(({ path }) => path.replace(/^.*\/|\.ya?ml$/g, '')).join(', ');

/** The runner's variables of a scheduled job in the world's first repository. */
function jobOf({ data }: WorldBuilder): Record<string, string> {
  const home = data.repos[0]?.full_name ?? 'o/r';
  return {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: home,
    GITHUB_WORKFLOW_REF: `${home}/.github/workflows/cron-heartbeat-monitor.yml@refs/heads/main`,
    GITHUB_RUN_ID: '8675309',
    GITHUB_RUN_ATTEMPT: '1',
  };
}

export const failedMail = '[Raxx ops] cron heartbeat MONITOR FAILED';
export const staleMail = (name: string): string => `[Raxx ops] cron heartbeat STALE: ${name}`;

export const repo = 'raxx-app/TradeMasterAPI';
export const sceneNow = '2026-05-22T06:30:00Z';
export const ids = { billing: 88_120_331, trace: 88_120_345 } as const;

export interface PairInput {
  at?: string;
  /** Days of the last success; failing nights follow. */
  billing?: string;
  trace?: string;
}

/** Both healthy unless told otherwise. A night's run has the same id at any time. */
export function pair({ at = sceneNow, billing, trace }: PairInput = {}): WorldBuilder {
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

/** One nightly cron that has not succeeded for four days. */
export const darkNightly = (): WorldBuilder =>
  world({ now: sceneNow })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *' })
    .run({ at: '2026-05-18T02:06:00Z' })
    .run({ at: '2026-05-22T02:06:00Z', conclusion: 'failure' });

/** The stand-in refuses to show the runs of one of the pair's workflows. */
export const unreadable = (id: (typeof ids)[keyof typeof ids]) => ({
  on: `/actions/workflows/${id}/runs`,
  mishap: { status: 403, body: { message: 'Resource not accessible by integration' } },
});
