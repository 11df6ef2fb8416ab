/**
 * The monitor within this process, on a clock that the test moves: where nothing is left to do but to wait,
 * time passes at once. A busy machine makes such a run slower and changes nothing of what it sees, since none
 * of its waits and limits is a real one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { unfinishedFileWork } from '../../src/deliver/files.js';
import { main } from '../../src/main.js';
import { type Order, type Outcome, outcomeOf, surroundingsOf } from './monitor.js';

// What the monitor loads when it needs it is loaded before the clock stands still.
const source = fileURLToPath(new URL('../../src', import.meta.url));
for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' }))
  if (name.endsWith('.ts') && name !== 'index.ts') await import(join(source, name));
await import('@actions/core');

/** So many turns of the event loop without anything to do: only time can bring something then. */
const IDLE_TURNS = 25;
/**
 * Files, connections that are made, and work that takes turns. What is sent on loopback arrives within a
 * turn.
 */
const busy = /^(?:FS|GetAddrInfo|TCPConnect|Write|Shutdown|Immediate)/;

export interface VirtualOutcome extends Outcome {
  /** From start to end, on the moved clock. */
  seconds: number;
}

/**
 * Runs `main` to its end. `requests` counts what the stand-ins have been asked so far; timers of `onStart`
 * are virtual.
 */
export async function runOnVirtualTime(order: Order, requests: () => number): Promise<VirtualOutcome> {
  const { folder, cwd, argv, env } = surroundingsOf(order);
  const said = { stdout: '', stderr: '' };
  // Annotations are written by the runner's own toolkit.
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.stdout += String(text);
    return true;
  });
  let act = (_signal: string): void => {};
  try {
    const { value, seconds } = await onVirtualTime(requests, async () => {
      const ending = main({
        argv,
        env,
        cwd,
        tty: false,
        columns: 80,
        print: (text) => {
          said.stdout += `${text}\n`;
        },
        progress: (text) => {
          said.stderr += `${text}\n`;
        },
        printed: async () => true,
        onSignal: (given) => {
          act = given;
        },
        endByForceAfter: () => {},
        now_ms: Date.now,
        steady_ms: Date.now,
        random: Math.random,
      });
      order.onStart?.({ pid: process.pid, kill: (signal) => act(signal), closeStdout: () => {} });
      return await ending;
    });
    return { ...outcomeOf(folder, { exit: value.code, ...said }), seconds };
  } finally {
    stdout.mockRestore();
  }
}

/**
 * Does any work while time passes as soon as nothing else happens, and says how long it took by the moved
 * clock.
 */
export async function onVirtualTime<T>(
  requests: () => number,
  work: () => Promise<T>,
): Promise<{ value: T; seconds: number }> {
  vi.useFakeTimers({
    now: Date.now(),
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
  try {
    const started = Date.now();
    let isOver = false;
    const working = work().finally(() => {
      isOver = true;
    });
    // Its failure is told below.
    working.catch(() => {});
    while (!isOver) await passTime(() => isOver, requests);
    return { value: await working, seconds: (Date.now() - started) / 1000 };
  } finally {
    vi.useRealTimers();
  }
}

/** Moves the clock to its next timer once nothing else can happen. */
async function passTime(isOver: () => boolean, requests: () => number): Promise<void> {
  let seen = requests();
  for (let idle = 0; idle < IDLE_TURNS; idle += 1) {
    await new Promise<void>((resolve) => void setImmediate(resolve));
    if (isOver()) return;
    const isBusy =
      unfinishedFileWork() > 0 || process.getActiveResourcesInfo().some((name) => busy.test(name));
    if (isBusy || requests() !== seen) idle = -1;
    seen = requests();
  }
  await vi.advanceTimersToNextTimerAsync();
}
