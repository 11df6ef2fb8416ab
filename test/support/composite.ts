/**
 * Runs the steps of action.yml as the runner does: inputs to env, `if:`, a real bash per step with a scrubbed
 * environment, outputs read back from GITHUB_OUTPUT. An expression it does not know is an error, so that a
 * mapping that is wrong cannot pass by accident.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface ActionStep {
  id: string;
  if?: string;
  /** A command line in which `{0}` stands for the script; the short names are not known here. */
  shell: string;
  env: Record<string, string>;
  run: string;
}

export interface ActionFile {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { description: string; value: string }>;
  runs: { using: string; steps: ActionStep[] };
}

export interface Use {
  /** Folder that holds action.yml, guard/ and dist/. */
  action: string;
  with?: Record<string, string>;
  /** The job's environment; nothing of the test's own but PATH gets in. */
  env?: Record<string, string>;
  /** Called once a step's process runs, for example to kill it. */
  during?: (step: RunningStep) => Promise<void> | void;
}

export interface RunningStep {
  id: string;
  /** RUNNER_TEMP of this use. */
  temp: string;
  /** To the step's whole process group, as the runner's kill is. */
  kill: (signal: NodeJS.Signals) => void;
}

export interface StepResult {
  exit: number | null;
  signal: NodeJS.Signals | null;
  log: string;
  outputs: Record<string, string>;
}

export interface UseResult {
  conclusion: 'success' | 'failure';
  /** Of the steps that ran. */
  steps: Record<string, StepResult>;
  /** The action's own outputs. */
  outputs: Record<string, string>;
  /** Standard output and error of all steps. */
  log: string;
  summary: string;
}

export function readAction(folder: string): ActionFile {
  return parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile;
}

/** Uses the action once; rejects only where the action itself cannot be used, never on a failing step. */
export async function useAction(use: Use): Promise<UseResult> {
  const action = readAction(use.action);
  const inputs = resolveInputs(action, use.with ?? {});
  const temp = mkdtempSync(join(tmpdir(), 'composite-'));
  const steps: Record<string, StepResult> = {};
  let summary = '';
  let failed = false;
  try {
    for (const step of action.runs.steps) {
      if (!shouldRun(step.if, failed)) continue;
      const done = await runStep(step, { use, temp, inputs, steps });
      steps[step.id] = done.result;
      summary += done.summary;
      failed ||= done.result.exit !== 0;
    }
    const outputs: Record<string, string> = {};
    for (const [name, { value }] of Object.entries(action.outputs))
      outputs[name] = evaluate(value, { inputs, steps });
    return {
      conclusion: failed ? 'failure' : 'success',
      steps,
      outputs,
      log: Object.values(steps).reduce((all, { log }) => all + log, ''),
      summary,
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function resolveInputs(action: ActionFile, given: Record<string, string>): Record<string, string> {
  const stranger = Object.keys(given).find((name) => !(name in action.inputs));
  if (stranger !== undefined) throw new Error(`action.yml has no input ${stranger}`);
  const none: Context = { inputs: {}, steps: {} };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      name,
      given[name] ?? evaluate(input.default, none),
    ]),
  );
}

interface Surroundings extends Context {
  use: Use;
  temp: string;
}

async function runStep(
  step: ActionStep,
  { use, temp, inputs, steps }: Surroundings,
): Promise<{ result: StepResult; summary: string }> {
  const files = join(temp, step.id);
  mkdirSync(files);
  const script = join(files, 'script.sh');
  const outputFile = join(files, 'output');
  const summaryFile = join(files, 'summary');
  for (const [file, text] of [
    [script, step.run],
    [outputFile, ''],
    [summaryFile, ''],
  ] as const)
    writeFileSync(file, text);
  const mapped = Object.entries(step.env).map(([name, value]) => [name, evaluate(value, { inputs, steps })]);
  const [shell = '', ...options] = step.shell.split(' ');
  if (!options.includes('{0}')) throw new Error(`a shell this runner does not know: ${step.shell}`);
  const argv = options.map((option) => option.replace('{0}', script));
  const child = spawn(shell, argv, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      ...use.env,
      RUNNER_TEMP: temp,
      GITHUB_ACTION_PATH: use.action,
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      ...Object.fromEntries(mapped),
    },
  });
  const ending = collect(child);
  await use.during?.({
    id: step.id,
    temp,
    kill: (signal) => process.kill(-(child.pid ?? Number.NaN), signal),
  });
  const result = { ...(await ending), outputs: parseOutputs(readFileSync(outputFile, 'utf8')) };
  return { result, summary: readFileSync(summaryFile, 'utf8') };
}

function collect(child: ChildProcess): Promise<Pick<StepResult, 'exit' | 'signal' | 'log'>> {
  return new Promise((resolve, reject) => {
    let log = '';
    const add = (chunk: Buffer): void => {
      log += chunk.toString('utf8');
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('error', reject);
    child.on('close', (exit, signal) => resolve({ exit, signal, log }));
  });
}

/** `name=value` lines, and `name<<DELIMITER` blocks. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const pattern = /^(\w+)(?:=(.*)|<<(.+)\n([\s\S]*?)\n?\3)$/gm;
  for (const [, name, line, , block] of text.matchAll(pattern)) {
    if (name !== undefined) outputs[name] = line ?? block ?? '';
  }
  return outputs;
}

/** The token that `${{ github.token }}` stands for here. */
export const jobToken = 'job-token-of-this-run';

export interface Context {
  inputs: Record<string, string>;
  steps: Record<string, { outputs: Record<string, string> }>;
}

function shouldRun(condition: string | undefined, failed: boolean): boolean {
  if (condition === undefined) return !failed;
  if (condition === 'always()') return true;
  throw new Error(`a condition this runner does not know: ${condition}`);
}

/** Replaces each `${{ … }}` of a value. */
function evaluate(template: string, context: Context): string {
  return template.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const values = expression.split('||').map((term) => resolveTerm(term.trim(), context));
    return values.find((value) => value !== '') ?? '';
  });
}

function resolveTerm(term: string, { inputs, steps }: Context): string {
  if (term === 'github.token') return jobToken;
  const input = /^inputs\.(\w+)$/.exec(term)?.[1];
  const value = input === undefined ? undefined : inputs[input];
  if (value !== undefined) return value;
  const [, step, output] = /^steps\.(\w+)\.outputs\.(\w+)$/.exec(term) ?? [];
  if (step !== undefined && output !== undefined) return steps[step]?.outputs[output] ?? '';
  throw new Error(`an expression this runner does not know: ${term}`);
}
