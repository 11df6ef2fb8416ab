/** Reads the settings, with the two files that they may need: the config file and a recording. */
import { readFile } from 'node:fs/promises';
import { maskSecrets } from '../deliver/actions.js';
import { systemReason } from '../deliver/files.js';
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
  edges: Environment,
  stop: Deadlines,
  fetch: typeof globalThis.fetch,
): Promise<Intake> {
  let recording: Recording | null = null;
  const readConfig: ReadConfig = async (request) => {
    if (request.kind === 'path') {
      const text = await readText(request.path);
      return 'failure' in text
        ? { ok: false, error: wrongConfig(request.path, text.failure) }
        : { ok: true, value: text.text };
    }
    if (request.timeout_minutes !== null) stop.limit(request.timeout_minutes);
    const { github_api_url: base_url, github_token: token, repo, path } = request;
    const client = await openGitHub({ clocks: edges, stop, fetch, log: edges.progress, base_url, token });
    const { readDefaultConfig } = await import('../github/config.js');
    return readDefaultConfig(client, repo, path);
  };
  const given = await readSettings(edges, {
    mask: maskSecrets,
    readConfig,
    readRecording: async (path) => {
      const text = await readText(path);
      if ('failure' in text) return { ok: false, error: unreadable(path, text.failure) };
      if (text.text === null) return { ok: false, error: unreadable(path, 'there is no such file') };
      const parsed = parseRecording(text.text, path);
      if (!parsed.ok) return parsed;
      recording = parsed.value;
      return { ok: true, value: parsed.value.settings };
    },
  });
  return { given, recording };
}

/** A file's text, null where there is no such file; or why it cannot be read. */
async function readText(path: string): Promise<{ text: string | null } | { failure: string }> {
  try {
    return { text: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { text: null };
    return { failure: systemReason(error) };
  }
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
