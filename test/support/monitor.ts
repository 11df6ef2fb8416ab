/**
 * Runs the committed bundle as a user's job or terminal does: a real process, its files, and what it said.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report/model.js';

export const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export interface Order {
  /** Inputs of the action, without `INPUT_`; flags make it the command line. */
  inputs?: Record<string, string>;
  flags?: string[];
  env?: Record<string, string>;
  /** A fresh folder without it. */
  cwd?: string;
  /** A file or device in place of the pipe that standard output goes to. */
  stdout?: string;
  /** Called once the process runs, for signals. */
  onStart?: (child: Running) => void;
}

export interface Running {
  pid: number;
  kill: (signal: NodeJS.Signals) => void;
  /** As `| head` does. */
  closeStdout: () => void;
}

export interface Outcome {
  exit: number | null;
  stdout: string;
  stderr: string;
  summary: string;
  outputs: Record<string, string>;
  /** The result file's content; null where none was written. */
  result: Report | null;
  /** Whether the guard's marker was left. */
  done: boolean;
  /** Why the guard has to speak; null where none was left. */
  reason: string | null;
  folder: string;
}

/** Where one run leaves its files, and what it is started with. */
export interface Surroundings {
  folder: string;
  cwd: string;
  argv: string[];
  /** Nothing of this process's environment but PATH. */
  env: Record<string, string>;
}

/** Action mode unless there are flags. */
export function surroundingsOf(order: Order): Surroundings {
  const folder = mkdtempSync(join(tmpdir(), 'monitor-'));
  const inputs = Object.entries(order.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const runner = {
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'outputs'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    HEARTBEAT_GUARD_DIR: folder,
  };
  const env = {
    PATH: process.env.PATH ?? '',
    ...(order.flags === undefined ? runner : {}),
    ...Object.fromEntries(inputs),
    ...order.env,
  };
  return { folder, cwd: order.cwd ?? folder, argv: order.flags ?? [], env };
}

/** What a run has left in its folder, beside what it said. */
export function outcomeOf(folder: string, said: Pick<Outcome, 'exit' | 'stdout' | 'stderr'>): Outcome {
  const textOf = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : null;
  const outputs = parseOutputs(textOf('outputs') ?? '');
  const resultFile = outputs.result_file;
  return {
    ...said,
    summary: textOf('summary.md') ?? '',
    outputs,
    result: resultFile && existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : null,
    done: existsSync(join(folder, 'done')),
    reason: textOf('reason')?.trim() ?? null,
    folder,
  };
}

/** Starts the bundle as a process of its own. */
export async function runMonitor(order: Order): Promise<Outcome> {
  const { folder, cwd, argv, env } = surroundingsOf(order);
  const to = order.stdout === undefined ? 'pipe' : openSync(order.stdout, 'a');
  // A test that gives up leaves no process behind that goes on for ever.
  const leash = { timeout: 170_000, killSignal: 'SIGKILL' } as const;
  const child = spawn(process.execPath, [bundle, ...argv], {
    env,
    cwd,
    stdio: ['pipe', to, 'pipe'],
    ...leash,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (said.stdout += chunk));
  child.stderr?.on('data', (chunk) => (said.stderr += chunk));
  order.onStart?.({
    pid: child.pid ?? 0,
    kill: (signal) => child.kill(signal),
    closeStdout: () => child.stdout?.destroy(),
  });
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return outcomeOf(folder, { exit, ...said });
}

/** The runner's file format: `name<<end`, lines, `end`; a later value replaces an earlier one. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const head = /^([^=<]+)<<(.+)$/.exec(lines[i] ?? '');
    if (!head?.[1] || !head[2]) continue;
    const end = lines.indexOf(head[2], i + 1);
    outputs[head[1]] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return outputs;
}
