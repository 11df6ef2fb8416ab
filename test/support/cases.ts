/** What went wrong in the field, one small world each, through the whole monitor: live, and replayed. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import type { Report } from '../../src/report/model.js';
import type { ServeOptions } from './github.js';
import { playOnVirtualTime } from './scene.js';
import { type RunInput, type WorldBuilder, world } from './world.js';

export const now = '2026-11-24T06:30:00Z';
export const nightly = (input: object = {}) =>
  world({ now })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *', ...input });
export const dark = (more: Omit<RunInput, 'at'> = { conclusion: 'failure' }) =>
  nightly().daily('2026-10-15', '2026-11-18', '02:06').daily('2026-11-19', '2026-11-24', '02:06', more);

export interface Case {
  world: () => WorldBuilder;
  github?: ServeOptions;
  flags?: string[];
  exit: 0 | 1 | 2;
  verdict: object;
}

export const cause = (code: string) => ({ status: 'stale', cause: expect.objectContaining({ code }) });
export const unknown = (code: string) => ({ status: 'unknown', error: expect.objectContaining({ code }) });
export const warned = (code: string) => ({
  status: 'healthy',
  warnings: expect.arrayContaining([expect.objectContaining({ code })]),
});

/** Each case is judged as it is said, and so it is once more from its recording. */
export function runCases(cases: Record<string, Case>): void {
  it.each(Object.entries(cases))(
    '%s',
    async (_name, { world: make, github = {}, flags = [], exit, verdict }) => {
      const file = join(mkdtempSync(join(tmpdir(), 'case-')), 'evidence.json');
      const named = flags.includes('--workflows') ? [] : ['--workflows', 'nightly'];
      const reach = ['--repo', 'o/r', ...named, '--gh-token', 'token'];
      const scene = { world: make(), github };
      const live = await playOnVirtualTime({
        ...scene,
        flags: [...reach, '--confirm-seconds', '0', '--json', '--record', file, ...flags],
      });
      const report: Report = JSON.parse(live.stdout);
      expect(report.workflows[0]).toMatchObject(verdict);
      expect(live.exit).toBe(exit);

      const replayed = await playOnVirtualTime({ ...scene, flags: ['--replay', file, '--json'] });
      const again: Report = JSON.parse(replayed.stdout);
      expect(again).toEqual(report);
      expect(replayed.exit).toBe(exit);
      expect(replayed.asked).toEqual([]);
      expect((again.workflows[0] as Verdict).runs).toEqual((report.workflows[0] as Verdict).runs);
    },
  );
}
