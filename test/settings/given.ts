/** Reads settings as index.ts does: real argument lists and environments, files as plain texts. */
import type { Settings } from '../../src/settings/model.js';
import { type Invocation, type ReadConfig, readSettings } from '../../src/settings/read.js';

type Env = Record<string, string | undefined>;

export const TOKEN = `ghs_${'a1B2'.repeat(9)}`;
export const POSTMARK_TOKEN = '0a1b2c3d-1111-2222-3333-444455556666';

/** When the recordings of these tests were made. */
const recordedAt = '2026-05-23T06:30:00Z';

/** What the runner always gives. */
export const runner: Env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/ops',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKSPACE: '/workspace',
  INPUT_GITHUB_TOKEN: TOKEN,
};

export interface Files {
  /** Texts by absolute path. */
  files?: Record<string, string>;
  /** The config file at the default branch of the monitor's own repository; null: proved absent. */
  branch_config?: string | null;
  readConfig?: ReadConfig;
  recording?: Settings | Record<string, unknown>;
}

export function read(argv: string[], env: Env, files: Files = {}): Promise<Invocation> {
  const fromTexts: ReadConfig = async (request) => ({
    ok: true,
    value: request.kind === 'default' ? (files.branch_config ?? null) : (files.files?.[request.path] ?? null),
  });
  return readSettings(
    { argv, env, cwd: '/here', tty: false, columns: 80 },
    {
      mask: () => {},
      readConfig: files.readConfig ?? fromTexts,
      readRecording: async (path) =>
        files.recording === undefined
          ? {
              ok: false,
              error: { code: 'recording_unreadable', message: `--replay: ${path} is missing.`, hint: null },
            }
          : { ok: true, value: { settings: files.recording, now: recordedAt } },
    },
  );
}

/** The action with these inputs, on a runner. */
export function action(
  inputs: Record<string, string>,
  env: Env = {},
  files: Files = {},
): Promise<Invocation> {
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return read([], { ...runner, ...Object.fromEntries(given), ...env }, files);
}

/** The command line with these flags; a repository and a token are given. */
export function cli(flags: string[], env: Env = {}, files: Files = {}): Promise<Invocation> {
  return read(flags, { GITHUB_REPOSITORY: 'octo-org/ops', GITHUB_TOKEN: TOKEN, ...env }, files);
}

/** Settings that must be right. */
export async function right(given: Promise<Invocation>): Promise<Settings> {
  const { settings, problems } = await given;
  if (settings === null) throw new Error(`not usable:\n${problems.map(({ message }) => message).join('\n')}`);
  return settings;
}

/** All problems as one text, hints included. */
export async function wrong(given: Promise<Invocation>): Promise<string> {
  const { settings, problems } = await given;
  if (settings !== null) throw new Error('these settings were taken as right');
  return problems.map(({ message, hint }) => `${message}\n  ${hint ?? ''}`).join('\n');
}

/** The entries that a `workflows` text comes to. */
export async function watches(text: string, inputs: Record<string, string> = {}) {
  const { watches } = await right(action({ ...inputs, workflows: text }));
  if (watches.auto) throw new Error('auto');
  return watches.entries;
}
