/** A scene whose secrets nothing else contains, and everything that it said, wrote and sent. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Running } from '../support/monitor.js';
import { type Played, play, type Scene, type Service } from '../support/scene.js';
import { type Tap, tap } from './tap.js';

/** Of no form that is known for a token: they stay out by being known, not by looking like secrets. */
export type Secrets = Record<Service, string>;

export interface Shown {
  played: Played;
  secrets: Secrets;
  /** Texts by where they stood. */
  places: Map<string, string>;
  /** Bytes sent, by who got them. */
  sent: Record<Service, string>;
  /** Arguments of the process. */
  commandLine: string;
}

const unique = (kind: string): string => `${kind}Only${randomBytes(12).toString('hex')}`;

export interface SecretScene extends Scene {
  /** Called for each piece of a request to GitHub. */
  onGithub?: (monitor: Running) => void;
}

/** In all texts of the scene, `{secret of GitHub}`, `{secret of Postmark}` and `{secret of ping}` become secrets. */
export async function playWithSecrets(given: SecretScene): Promise<Shown> {
  const secrets = { github: unique('git'), postmark: unique('post'), ping: unique('ping') };
  const { onGithub = () => {}, before, ...told } = withSecrets(given, secrets) as SecretScene;
  const taps: Partial<Record<Service, Tap>> = {};
  let monitor: Running | null = null;
  let commandLine = '';
  const played = await play({
    ...told,
    github: { token: secrets.github, ...told.github },
    postmark: { token: secrets.postmark },
    before: (postmark) => {
      before?.(postmark);
      postmark.always = withSecrets(postmark.always, secrets) as typeof postmark.always;
    },
    front: async (url, place) => {
      const listens = await tap(url, () => {
        if (place === 'github' && monitor !== null) onGithub(monitor);
      });
      taps[place] = listens;
      return listens;
    },
    onStart: (child) => {
      monitor = child;
      const file = `/proc/${child.pid}/cmdline`;
      commandLine = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : '';
    },
  });
  const heard = (place: Service) => taps[place]?.heard() ?? '';
  const sent = { github: heard('github'), postmark: heard('postmark'), ping: heard('ping') };
  return { played, secrets, places: placesOf(played), sent, commandLine };
}

/** The same with the secrets filled in, however deep they stand. */
function withSecrets(given: unknown, secrets: Secrets): unknown {
  if (typeof given === 'string')
    return given
      .replaceAll('{secret of GitHub}', secrets.github)
      .replaceAll('{secret of Postmark}', secrets.postmark)
      .replaceAll('{secret of ping}', secrets.ping);
  if (Array.isArray(given)) return given.map((one) => withSecrets(one, secrets));
  if (typeof given !== 'object' || given === null || 'data' in given) return given;
  return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, withSecrets(one, secrets)]));
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
