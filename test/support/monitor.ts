/** Runs the committed bundle as a user's job or terminal does: a real process, its files, and what it said. */
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

/** Action mode unless there are flags; nothing of this process's environment but PATH. */
export async function runMonitor(order: Order): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'monitor-'));
  const files = { summary: join(folder, 'summary.md'), outputs: join(folder, 'outputs') };
  const isAction = order.flags === undefined;
  const inputs = Object.entries(order.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const env = {
    PATH: process.env.PATH ?? '',
    ...(isAction
      ? {
          GITHUB_ACTIONS: 'true',
          RUNNER_TEMP: folder,
          GITHUB_OUTPUT: files.outputs,
          GITHUB_STEP_SUMMARY: files.summary,
          HEARTBEAT_GUARD_DIR: folder,
        }
      : {}),
    ...Object.fromEntries(inputs),
    ...order.env,
  };
  const to = order.stdout === undefined ? 'pipe' : openSync(order.stdout, 'a');
  const stdio = ['pipe', to, 'pipe'] as const;
  const child = spawn(process.execPath, [bundle, ...(order.flags ?? [])], {
    env,
    cwd: order.cwd ?? folder,
    stdio: [...stdio],
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
  const outputs = existsSync(files.outputs) ? parseOutputs(readFileSync(files.outputs, 'utf8')) : {};
  const resultFile = outputs.result_file;
  return {
    exit,
    ...said,
    summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '',
    outputs,
    result: resultFile && existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : null,
    done: existsSync(join(folder, 'done')),
    reason: existsSync(join(folder, 'reason')) ? readFileSync(join(folder, 'reason'), 'utf8').trim() : null,
    folder,
  };
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
