/** Recordings of verdicts that were once wrong, judged again. CONTRIBUTING.md tells how one is added. */
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Report } from '../../src/report/model.js';
import { runMonitor } from '../support/monitor.js';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

interface Case {
  file: string;
  flags?: string[];
  /** What it must say of which workflow: the status, and the cause where it is stale. */
  says: Record<string, string>;
}

const cases: Record<string, Case> = {
  'five green nights without work are stale': {
    file: '../../examples/dark-crons.json',
    says: { 'billing-retention-cron': 'healthy', 'trace-integrity-cron': 'stale skipped' },
  },
  'the morning before the limit is none': {
    file: '../../examples/dark-crons.json',
    flags: ['--now', '2026-05-18T06:30:00Z'],
    says: { 'billing-retention-cron': 'healthy', 'trace-integrity-cron': 'healthy' },
  },
};

it.each(Object.entries(cases))('%s', async (_, { file, flags = [], says }) => {
  const { stdout } = await runMonitor({ flags: ['--replay', path(file), '--json', ...flags] });
  const { workflows }: Report = JSON.parse(stdout);
  const said = workflows.map(({ name, status, cause }) => [name, cause ? `${status} ${cause.code}` : status]);
  expect(Object.fromEntries(said)).toEqual(says);
});
