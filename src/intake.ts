/** Reads the settings, with the two files that they may need: the config file and a recording. */
import { readFile } from 'node:fs/promises';
import { systemReason } from './deliver/files.js';
import { openGitHub } from './gather.js';
import type { Edges } from './main.js';
import type { Looked, Problem } from './model.js';
import { parseRecording, type Recording } from './recording.js';
import { type Given, type ReadConfig, readSettings } from './settings/read.js';
import type { Stop } from './stop.js';

export interface Intake {
  given: Given;
  recording: Recording | null;
}

export async function readGiven(edges: Edges, stop: Stop, fetch: typeof globalThis.fetch): Promise<Intake> {
  let recording: Recording | null = null;
  const readConfig: ReadConfig = async (request) => {
    if (request.kind === 'path') return readText(request.path);
    const { github_api_url: base_url, github_token: token, repo } = request;
    const client = await openGitHub({ clocks: edges, stop, fetch, log: edges.progress, base_url, token });
    const { readDefaultConfig } = await import('./github/config.js');
    return readDefaultConfig(client, repo);
  };
  const given = await readSettings(edges, {
    readConfig,
    readRecording: async (path) => {
      const text = await readText(path);
      if (!text.ok) return { ok: false, error: unreadable(path, text.error.message) };
      const parsed = text.value === null ? null : parseRecording(text.value, path);
      if (parsed === null) return { ok: false, error: unreadable(path, 'there is no such file') };
      if (!parsed.ok) return parsed;
      recording = parsed.value;
      return { ok: true, value: parsed.value.settings };
    },
  });
  return { given, recording };
}

/** A file's text; null where there is no such file. */
async function readText(path: string): Promise<Looked<string | null>> {
  try {
    return { ok: true, value: await readFile(path, 'utf8') };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { ok: true, value: null };
    return {
      ok: false,
      error: { code: 'config_unreadable', message: `${path}: ${systemReason(error)}`, hint: null },
    };
  }
}

function unreadable(path: string, why: string): Problem {
  return {
    code: 'recording_unreadable',
    message: `--replay: ${path} cannot be read: ${why}.`,
    hint: 'Make a recording with `--record FILE`.',
  };
}
