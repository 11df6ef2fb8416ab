/** One run of the bundle with secrets that nothing else contains, and everything that it said, wrote and sent. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type ServeOptions, serve } from '../support/github.js';
import { type Order, type Outcome, runMonitor } from '../support/monitor.js';
import { type Fault, startPostmark } from '../support/postmark.js';
import type { WorldBuilder } from '../support/world.js';
import { type Tap, tap } from './tap.js';

/** Of no form that is known for a token: they stay out by being known, not by looking like secrets. */
export interface Secrets {
  github: string;
  postmark: string;
  ping: string;
}

export type Urls = Record<'github' | 'postmark' | 'ping', string>;

export interface Scene {
  world: WorldBuilder;
  github?: ServeOptions;
  postmark?: Fault;
  /** What the switch answers. */
  ping?: { status: number; headers?: Record<string, string> };
  order: (secrets: Secrets, urls: Urls) => Order;
  /** Called for each piece of a request to GitHub. */
  onGithub?: () => void;
}

export interface Shown {
  outcome: Outcome;
  secrets: Secrets;
  /** Texts by where they stood. */
  places: Map<string, string>;
  /** Bytes sent, by who got them. */
  sent: Record<'github' | 'postmark' | 'ping', string>;
  /** Arguments of the process. */
  commandLine: string;
}

const unique = (kind: string): string => `${kind}Only${randomBytes(12).toString('hex')}`;

/** A scene that needs its secrets, such as an echo, is a function of them. */
export async function play(told: Scene | ((secrets: Secrets) => Scene)): Promise<Shown> {
  const secrets = { github: unique('git'), postmark: unique('post'), ping: unique('ping') };
  const scene = typeof told === 'function' ? told(secrets) : told;
  const github = await serve(scene.world, { token: secrets.github, ...scene.github });
  const postmark = await startPostmark({ token: secrets.postmark });
  if (scene.postmark) postmark.always.send = scene.postmark;
  const ping = await startPing(scene.ping ?? { status: 200 });
  const taps = {
    github: await tap(github.url, scene.onGithub),
    postmark: await tap(postmark.url),
    ping: await tap(ping.url),
  };
  const urls = { github: taps.github.url, postmark: taps.postmark.url, ping: taps.ping.url };
  let commandLine = '';
  try {
    const order = scene.order(secrets, urls);
    const outcome = await runMonitor({
      ...order,
      onStart: (child) => {
        order.onStart?.(child);
        const file = `/proc/${child.pid}/cmdline`;
        commandLine = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
      },
    });
    return { outcome, secrets, places: placesOf(outcome), sent: heard(taps), commandLine };
  } finally {
    await Promise.all([...Object.values(taps), github, postmark, ping].map((one) => one.close()));
  }
}

/** Everything left behind: standard output without the masks, standard error, and every file. */
function placesOf({ stdout, stderr, folder }: Outcome): Map<string, string> {
  const said = stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const files = filesBelow(folder).map((file): [string, string] => [file, readFileSync(file, 'utf8')]);
  return new Map([['stdout', said.join('\n')], ['stderr', stderr], ...files]);
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function heard(taps: Record<'github' | 'postmark' | 'ping', Tap>): Shown['sent'] {
  return { github: taps.github.heard(), postmark: taps.postmark.heard(), ping: taps.ping.heard() };
}

async function startPing(answer: { status: number; headers?: Record<string, string> }) {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(answer.status, answer.headers).end('OK');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A secret in every form in which it might slip out. */
export function forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  // Base64 of a text that holds it differs by where it begins.
  const shifted = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  return [secret, bytes.toString('hex'), [...secret].reverse().join(''), ...shifted];
}
