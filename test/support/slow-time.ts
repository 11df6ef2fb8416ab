/**
 * For a process that has to do something within seconds of its own: on a machine that is busy, its seconds
 * last longer, so that its limits mean what they mean on a quiet one. Where nothing is waited for, it costs
 * nothing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathWith, temporaryFolder } from '../composite/surroundings.js';

/** A module in which a second of the process lasts `factor` seconds. */
export const slowTime = (factor: number): string => `
  import { syncBuiltinESMExports as sync } from 'node:module';
  import threads, { Worker } from 'node:worker_threads';
  const { setTimeout: timer } = globalThis;
  globalThis.setTimeout = (act, ms, ...rest) => timer(act, ms * ${factor}, ...rest);
  const now = performance.now.bind(performance);
  performance.now = () => now() / ${factor};
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function ([ms, isLast]) { post.call(this, [ms * ${factor}, isLast]); };
  threads.Worker = class extends Worker {
    constructor(code, { workerData: { start, signal, ...data }, ...options }) {
      super(code, { ...options, workerData: { start: start * ${factor}, signal: signal * ${factor}, ...data } });
    }
  };
  sync();`;

/** Variables with which Node loads a module first. */
export function preloaded(code: string): Record<string, string> {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

/** A PATH whose Node runs on slow time: an action drops the caller's NODE_OPTIONS. */
export function slowPath(): string {
  const module = join(temporaryFolder(), 'slow.mjs');
  writeFileSync(module, slowTime(8));
  const node = `#!/bin/bash\nexec "${process.execPath}" --import "${module}" "$@"\n`;
  return `${pathWith([], { node })}:${process.env.PATH}`;
}
