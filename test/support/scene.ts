/** The whole cast: the bundle as an action, a GitHub and a Postmark on loopback, and what they saw of each other. */
import type { Models } from 'postmark';
import { type GitHubServer, type ServeOptions, serve } from './github.js';
import { type Order, type Outcome, runMonitor } from './monitor.js';
import { type PostmarkStandIn, startPostmark } from './postmark.js';
import { runOnVirtualTime } from './virtual-time.js';
import type { WorldBuilder } from './world.js';

export interface Scene extends Order {
  world: WorldBuilder;
  github?: ServeOptions;
  /** Variable in which the command line finds GitHub's address. */
  githubUrlIn?: string;
  /** Called before the monitor starts, to seed mails and faults. */
  postmark?: (standIn: PostmarkStandIn) => void;
}

export interface Played extends Outcome {
  /** Accepted mails, oldest first. */
  mails: Models.Message[];
  /** Their subjects in alphabetical order: mails travel side by side. */
  subjects: string[];
  postmark: PostmarkStandIn;
  github: GitHubServer;
  /** From start to end. */
  seconds: number;
}

/** Runs the bundle once over the world, as a process of its own; all servers are closed afterwards. */
export async function play(scene: Scene): Promise<Played> {
  return await between(scene, async (order) => {
    const before = performance.now();
    const outcome = await runMonitor(order);
    return { ...outcome, seconds: (performance.now() - before) / 1000 };
  });
}

/** The same within this process, with time that passes as soon as nothing else happens; one at a time. */
export async function playOnVirtualTime(scene: Scene): Promise<Played> {
  return await between(scene, (order, requests) => runOnVirtualTime(order, requests));
}

/** Lets `run` loose between a GitHub and a Postmark. */
async function between(
  scene: Scene,
  run: (order: Order, requests: () => number) => Promise<Outcome & { seconds: number }>,
): Promise<Played> {
  const [github, postmark] = await Promise.all([serve(scene.world, scene.github), startPostmark()]);
  scene.postmark?.(postmark);
  try {
    const order = {
      ...scene,
      ...(scene.flags ? {} : { inputs: { ...usualInputs(github, postmark), ...scene.inputs } }),
      env: {
        POSTMARK_API_URL: postmark.url,
        ...(scene.githubUrlIn === undefined ? {} : { [scene.githubUrlIn]: github.url }),
        ...scene.env,
      },
    };
    const outcome = await run(order, () => github.requests.length + postmark.requests.length);
    const mails = postmark.mails.map(({ message }) => message);
    const subjects = mails.map(({ Subject }) => Subject).sort();
    return { ...outcome, mails, subjects, postmark, github };
  } finally {
    await Promise.all([github.close(), postmark.close()]);
  }
}

function usualInputs(github: GitHubServer, postmark: PostmarkStandIn): Record<string, string> {
  return {
    repo: 'o/r',
    workflows: 'nightly',
    confirm_seconds: '0',
    github_token: 'ghs_test',
    github_api_url: github.url,
    postmark_server_token: postmark.token,
    alert_email: 'ops@example.com',
    alert_from: 'monitor@example.com',
  };
}

export const sceneNow = '2026-05-22T06:30:00Z';
export const failedMail = '[Raxx ops] cron heartbeat MONITOR FAILED';
export const staleMail = (name: string): string => `[Raxx ops] cron heartbeat STALE: ${name}`;
