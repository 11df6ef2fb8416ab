/** What the README shows first: the recorded incident, judged offline. `UPDATE=1` records it anew. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Report } from '../src/model.js';
import { darkCrons } from './support/dark-crons.js';
import { serve } from './support/github.js';
import { runMonitor } from './support/monitor.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/dark-crons.json');

it('the example is a recording of the incident, made by the monitor itself', async () => {
  const github = await serve(darkCrons());
  const file = join(mkdtempSync(join(tmpdir(), 'record-')), 'dark-crons.json');
  const { exit, stdout, stderr } = await runMonitor({
    flags: [
      ...['--repo', 'raxx-app/TradeMasterAPI', '--config', 'examples/cron-heartbeat.yml'],
      ...['--backtest', '14', '--record', file],
    ],
    cwd: root,
    env: {
      GITHUB_TOKEN: 'token',
      GITHUB_API_URL: github.url,
      INPUT_CONFIRM_SECONDS: '0',
    },
  });
  await github.close();
  expect(stderr).toBe('');
  expect(exit, stdout).toBe(0);
  // The stand-in lives elsewhere and in another year than the incident.
  const text = readFileSync(file, 'utf8')
    .replaceAll(github.url, 'https://github.com')
    .replace(/"clock_skew_minutes": [\d.-]+/, '"clock_skew_minutes": 0');
  if (process.env.UPDATE) writeFileSync(example, text);
  expect(text).toBe(readFileSync(example, 'utf8'));
});

it('its replay needs nothing and tells the incident', async () => {
  const { exit, stdout, stderr } = await runMonitor({ flags: ['--replay', example] });
  expect(exit).toBe(1);
  expect(stderr).toBe('');
  expect(stdout).toContain('trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d');
  expect(stdout).toContain('5 missed windows, 2026-05-18 to 2026-05-22');
  expect(stdout).toContain('SC-6');
  expect(stdout.split('\n').every((line) => line.length <= 80 || /https?:|\$ /.test(line))).toBe(true);
});

it('other settings can be tried on it', async () => {
  const { exit, stdout } = await runMonitor({ flags: ['--replay', example, '--sla-hours', '1', '--json'] });
  const report: Report = JSON.parse(stdout);
  expect(exit).toBe(1);
  expect(report.workflows.map(({ status }) => status)).toEqual(['stale', 'stale']);
});

it('the back-test shows when the first alert would have gone out', async () => {
  const { exit, stdout } = await runMonitor({ flags: ['--replay', example, '--backtest', '7', '--json'] });
  const { mails } = JSON.parse(stdout);
  expect(exit).toBe(0);
  expect(mails[0]).toEqual({
    at: '2026-05-19T06:30:00Z',
    subject: '[Raxx ops] cron heartbeat STALE: trace-integrity-cron',
    outcome: 'sent',
    age_hours: 52.4,
  });
});
