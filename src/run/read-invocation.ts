/** Reads the settings, with the two files that they may need: the config file and a recording. */
import { maskSecrets } from '../deliver/actions.js';
import { readText } from '../deliver/files.js';
import { parseRecording, type Recording } from '../evidence/recording.js';
import type { Deadlines } from '../net/deadlines.js';
import type { Problem } from '../problems.js';
import type { Environment } from '../settings/environment.js';
import { type Invocation, type ReadConfig, readSettings } from '../settings/read.js';
import { openGitHub } from './evidence-source.js';

export interface Intake {
  given: Invocation;
  recording: Recording | null;
}

export async function readGiven(
  environment: Environment,
  deadlines: Deadlines,
  fetch: typeof globalThis.fetch,
  mailKnown: (given: Invocation) => Promise<void> = async () => {},
): Promise<Intake> {
  let recording: Recording | null = null;
  const readConfig: ReadConfig = async (request) => {
    if (request.kind === 'path') {
      const text = await readText(request.path, { wait_ms: deadlines.fileWait() });
      return text.ok ? text : { ok: false, error: wrongConfig(request.path, text.error.message) };
    }
    if (request.timeout_minutes !== null) deadlines.limit(request.timeout_minutes);
    const { github_api_url: base_url, github_token: token, repo, path } = request;
    const client = await openGitHub({
      clocks: environment,
      stop: deadlines,
      fetch,
      log: environment.progress,
      base_url,
      token,
    });
    const { readDefaultConfig } = await import('../github/config.js');
    return readDefaultConfig(client, repo, path);
  };
  const given = await readSettings(environment, {
    mask: maskSecrets,
    mailKnown,
    readConfig,
    readRecording: async (path) => {
      const text = await readText(path, { wait_ms: deadlines.fileWait() });
      if (!text.ok) return { ok: false, error: unreadable(path, text.error.message) };
      if (text.value === null) return { ok: false, error: unreadable(path, 'there is no such file') };
      const parsed = parseRecording(text.value, path);
      if (!parsed.ok) return parsed;
      recording = parsed.value;
      return { ok: true, value: parsed.value.settings };
    },
  });
  return { given, recording };
}

function wrongConfig(path: string, why: string): Problem {
  return {
    code: 'config_unreadable',
    message: `config: ${path} cannot be read: ${why}.`,
    hint: 'For example `config: .github/cron-heartbeat.yml`',
  };
}

function unreadable(path: string, why: string): Problem {
  return {
    code: 'recording_unreadable',
    message: `--replay: ${path} cannot be read: ${why}.`,
    hint: 'Make a recording with `--record FILE`.',
  };
}
