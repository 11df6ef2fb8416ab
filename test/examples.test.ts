/** What the README shows first: the recorded incident, judged offline. `UPDATE=1` records it anew. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { createAnswerCache } from '../src/evidence/answer-cache.js';
import { type Recording, recordingText } from '../src/evidence/recording.js';
import type { Report } from '../src/report/model.js';
import { textOf, watchSection } from './report/page-fixtures.js';
import { serve } from './support/github.js';
import { runMonitor } from './support/monitor.js';
import { world } from './support/world.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/dark-crons.json');

/** The incident behind this product, seen on 2026-05-22 at 06:30 UTC: two nightly crons of one repository, of which a
 * gate skips the second one from 2026-05-18 on. */
function darkCrons() {
  const gated = {
    jobs: [{ name: 'integrity-check', conclusion: 'skipped' as const }],
    conclusion: 'skipped',
    minutes: 0,
  };
  return world({ now: '2026-05-22T06:30:00Z' })
    .repo('raxx-app/TradeMasterAPI', { id: 702_114_809, pushed_at: '2026-05-21T16:42:10Z' })
    .workflow('billing-retention-cron', {
      id: 88_120_331,
      cron: '0 3 * * *',
      created_at: '2026-03-02T10:14:00Z',
    })
    .daily('2026-04-13', '2026-05-22', '03:08', {
      jobs: [{ name: 'sweep', steps: workSteps('Run retention sweep') }],
      minutes: 4,
    })
    .workflow('trace-integrity-cron', {
      id: 88_120_345,
      cron: '0 2 * * *',
      created_at: '2026-03-02T10:14:00Z',
    })
    .daily('2026-04-13', '2026-05-17', '02:04', {
      jobs: [{ name: 'integrity-check', steps: workSteps('Run integrity check') }],
      minutes: 2,
    })
    .daily('2026-05-18', '2026-05-22', '02:05', gated);
}

function workSteps(work: string): string[] {
  return ['Set up job', 'Run actions/checkout@v4', work, 'Post Run actions/checkout@v4', 'Complete job'];
}

/** A slow machine says what is under way. */
const withoutProgress = (stderr: string) => stderr.replace(/^Checking .*…\n|^Looking back .*\n/gm, '');

/** Records the incident with one command of the monitor; the stand-in lives elsewhere and in another year than it. */
async function recorded(flags: string[], code = 0): Promise<Recording> {
  const github = await serve(darkCrons());
  const file = join(mkdtempSync(join(tmpdir(), 'record-')), 'recording.json');
  const named = ['--repo', 'raxx-app/TradeMasterAPI', '--config', 'examples/cron-heartbeat.yml'];
  const { exit, stdout, stderr } = await runMonitor({
    flags: [...named, ...flags, '--record', file],
    cwd: root,
    env: { GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url, INPUT_CONFIRM_SECONDS: '0' },
  });
  await github.close();
  expect(withoutProgress(stderr)).toBe('');
  expect(exit, stdout).toBe(code);
  const recording: Recording = JSON.parse(
    readFileSync(file, 'utf8').replaceAll(github.url, 'https://github.com'),
  );
  return { ...recording, circumstances: { ...recording.circumstances, clock_skew_minutes: 0 } };
}

it('the example is a recording of the incident, made by the back-test, the listing and a look back', async () => {
  const backtest = await recorded(['--backtest', '14']);
  const listing = await recorded(['--list']);
  const page = await recorded(['--report-days', '30'], 1);
  const all = [...page.exchanges, ...listing.exchanges, ...backtest.exchanges];
  const { exchanges } = createAnswerCache(all);
  const text = recordingText({ ...backtest, exchanges: exchanges() });
  if (process.env.UPDATE) writeFileSync(example, text);
  expect(text).toBe(readFileSync(example, 'utf8'));
});

it('its past can be looked at as of any instant, and its watches be listed', async () => {
  const past = await runMonitor({ flags: ['--replay', example, '--now', '2026-05-18T06:30:00Z', '--json'] });
  const report: Report = JSON.parse(past.stdout);
  expect(report.workflows.map(({ name, status }) => `${name} ${status}`)).toEqual([
    'billing-retention-cron healthy',
    'trace-integrity-cron healthy',
  ]);
  expect(report.workflows[0]?.warnings).toEqual([]);
  const { exit, stdout } = await runMonitor({ flags: ['--replay', example, '--list'] });
  expect(exit).toBe(0);
  expect(stdout).toContain('At 03:00 (UTC)');
});

it('its replay needs nothing and tells the incident', async () => {
  const { exit, stdout, stderr } = await runMonitor({ flags: ['--replay', example] });
  expect(exit).toBe(1);
  expect(withoutProgress(stderr)).toBe('');
  expect(stdout).toContain('trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d');
  expect(stdout).toContain('Missed      5 windows, 2026-05-18 to 2026-05-22');
  expect(stdout).toContain('SC-6');
  expect(stdout.split('\n').every((line) => line.length <= 80 || /https?:|\$ /.test(line))).toBe(true);
});

it('its page tells an auditor which nights of SC-6 were missed, and how that is known', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'page-')), 'evidence.html');
  const { exit } = await runMonitor({ flags: ['--replay', example, '--report-file', file] });
  expect(exit).toBe(1);
  const html = readFileSync(file, 'utf8');
  const text = textOf(watchSection(html, 'trace-integrity-cron'));
  expect(text).toContain('A missed window is a compliance gap for SC-6');
  expect(text).toContain('25 of 30 occasions succeeded. Missed: 2026-05-18 to 2026-05-22 (5).');
  expect(text).toContain('Mon 2026-05-18 02:00 skipped run 9000001077: it was skipped');
  expect(text).toContain('list of its scheduled runs was read back to 2026-03-02 10:14 UTC, without a gap');
  expect(textOf(watchSection(html, 'billing-retention-cron'))).toContain(
    '30 of 30 occasions succeeded. None was missed.',
  );
  expect(html).toContain(createHash('sha256').update(readFileSync(example)).digest('hex'));
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

interface CopiedWorkflow {
  name?: string;
  on: Record<string, { inputs?: Record<string, unknown> } | null>;
  concurrency?: { queue?: string };
  jobs: Record<string, { 'timeout-minutes'?: number; permissions?: object; steps: Step[] }>;
}

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
  'timeout-minutes'?: number;
}

/** What the documents tell people to copy, and what this repository runs itself. */
const copied = [
  ...readdirSync(join(root, 'examples')).map((name) => `examples/${name}`),
  '.github/workflows/cron-heartbeat-monitor.yml',
]
  .filter((file) => file.endsWith('.yml'))
  .map((file) => ({ file, workflow: parse(readFileSync(join(root, file), 'utf8')) as CopiedWorkflow }))
  .filter(({ workflow }) => 'jobs' in workflow);

it.each(copied)('$file takes the commands that a mail prints, and loses no run', ({ workflow }) => {
  const byHand = workflow.on.workflow_dispatch ?? workflow.on.workflow_call;
  expect(Object.keys(byHand?.inputs ?? {})).toEqual(expect.arrayContaining(['dry_run', 'test_alert']));
  expect(workflow.name).toBeTruthy();
  expect(workflow.concurrency?.queue).toBe('max');
  for (const job of Object.values(workflow.jobs)) {
    expect(job['timeout-minutes']).toBeGreaterThan(10);
    expect(job.permissions).toBeDefined();
    const ours = job.steps.filter(
      ({ uses }) => uses === './' || /\/cron-heartbeat-monitor@/.test(uses ?? ''),
    );
    expect(ours).toHaveLength(1);
    expect(ours[0]).not.toHaveProperty('timeout-minutes');
    expect(ours[0]?.with).toMatchObject({
      dry_run: '${{ inputs.dry_run }}',
      test_alert: '${{ inputs.test_alert }}',
      subject_prefix: expect.stringContaining('['),
    });
  }
});
