import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { disabledSummary, jobSummary } from '../../src/report/summary.js';
import { alert, darkCron, report, runUrl, unknownWatch, verdict } from '../support/report-builders.js';
import { hostileReport, hostileTexts } from './hostile.js';

const html = (markdown: string): string => marked.parse(markdown, { async: false });
const rows = (markdown: string): string[] => markdown.split('\n').filter((line) => line.startsWith('| '));

describe('the job summary', () => {
  const summary = jobSummary(report({ alerts: [alert()], runbook_url: 'https://wiki.example.com/x' }));

  it('begins with the outcome, and when and where to read on', () => {
    expect(summary).toMatch(/^## Cron heartbeat: 1 of 2 workflows is stale\n/);
    expect(summary).toContain('Checked 2026-05-22 06:30 UTC · [Runbook](https://wiki.example.com/x)');
  });
  it.each([
    [[verdict()], 'The watched workflow is healthy'],
    [[verdict(), verdict()], 'Both workflows are healthy'],
    [[verdict(), verdict(), verdict()], 'All 3 workflows are healthy'],
    [[verdict({ status: 'pending' })], 'Nothing is stale: 1 pending'],
    [[], 'Nothing was checked'],
  ])('begins with what is well', (workflows, words) => {
    expect(jobSummary(report({ status: 'healthy', workflows }))).toMatch(`## Cron heartbeat: ${words}\n`);
  });
  it('has exactly one table, worst first, with strips', () => {
    expect(html(summary).match(/<table>/g)).toHaveLength(1);
    const [, , first, second] = rows(summary);
    expect(first).toContain('| 🔴&nbsp;stale | [trace-integrity-cron](https://github.com/');
    expect(first).toContain('| 5 d 4 h | 2 d | 5 | skipped | 🟩&#8288;S');
    expect(second).toContain('🟢&nbsp;healthy | [billing-retention-cron]');
  });
  it('folds cause, windows and next steps of what is not well', () => {
    expect(summary.match(/<details open>/g)).toHaveLength(1);
    expect(summary).toContain(
      '<summary><b>trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d</b>',
    );
    expect(summary).toContain('The newest run was skipped.');
    expect(summary).toContain('Missed: 5 windows, 2026-05-18 to 2026-05-22');
    expect(summary).toContain('   gh workflow run trace-integrity-cron.yml --repo raxx-app/TradeMasterAPI');
    expect(summary).toContain(`[Open the newest run](${runUrl(109)})`);
    expect(html(summary)).toMatch(/<ol>\s*<li>[\s\S]*<pre><code class="language-text">gh run view 109/);
  });
  it('opens the folds only while they are few', () => {
    const stale = Array.from({ length: 4 }, (_, at) => darkCron({ name: `cron-${at}` }));
    expect(jobSummary(report({ workflows: stale }))).not.toContain('<details open>');
  });
  it('says what was sent to whom', () => {
    expect(summary).toContain('### Alerts\n');
    expect(html(summary)).toContain('Sent to ops@\u200bexample.com: [Raxx ops] cron heartbeat STALE');
    expect(summary).toContain('Message id b7bc2f4a-e38e-4336-af7d-e6c392c2f817.');
  });
  it('says what could not be checked, once for all that it hit', () => {
    const errors = [{ ...problemOf(unknownWatch()), watch: 'raxx-app/TradeMasterAPI/a-cron' }];
    const workflows = [unknownWatch({ name: 'a-cron' }), unknownWatch({ name: 'b-cron' })];
    const text = jobSummary(report({ status: 'failed', workflows, errors }));
    expect(text).toContain(
      '### Could not be done\n\n- a-cron and b-cron: GitHub refused to list the runs (403)',
    );
    expect(text.match(/<code>github_forbidden<\/code>/g)).toHaveLength(1);
  });
  it('prints alerts that did not arrive in full', () => {
    const mail = 'Subject line\n\ntext ```` with a fence\n| not | a table |\n</details>';
    const text = jobSummary(report({ status: 'failed' }), [mail]);
    expect(text).toContain('### Alerts that may not have arrived');
    expect(html(text)).toContain('| not | a table |\n&lt;/details&gt;');
    expect(html(text).match(/<table>/g)).toHaveLength(1);
  });
  it('shows warnings, notices and a detection gap', () => {
    const text = jobSummary(
      report({
        workflows: [verdict({ warnings: [{ code: 'no_schedule', message: 'It has no schedule.' }] })],
        notices: ['weekly.yml is watched by nobody.'],
        self: {
          last_run_at: null,
          missed_windows: null,
          gap: { from: '2026-05-19T06:30:00Z', to: '2026-05-22T06:30:00Z' },
        },
      }),
    );
    expect(text).toContain('- billing-retention-cron: It has no schedule. (no_schedule)');
    expect(text).toContain('- weekly.yml is watched by nobody.');
    expect(text).toContain(
      '- Detection gap: the monitor itself did not run from 2026-05-19&nbsp;06:30&nbsp;UTC to 2026-05-22&nbsp;06:30&nbsp;UTC.',
    );
  });
  it('says that nothing was checked where the flag is off', () => {
    expect(disabledSummary([])).toContain('nothing was checked');
  });
});

describe('a summary that grows', () => {
  const limit = 900 * 1024;
  it('is cut at whole rows, well below the limit, and says how many are left out', () => {
    const workflows = Array.from({ length: 4000 }, (_, at) => darkCron({ name: `cron-😀-${at}` }));
    const mails = Array.from({ length: 300 }, () => 'é'.repeat(2000));
    const text = jobSummary(report({ workflows }), mails);
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
    const shown = rows(text).length - 2;
    expect(shown).toBeGreaterThan(500);
    expect(text).toContain(`_${4000 - shown} rows left out here: the result file has them all._`);
    expect(rows(text).every((row) => row.endsWith(' |'))).toBe(true);
    expect(text).toMatch(/_\d+ descriptions left out here/);
    expect(text).toMatch(/_\d+ mails left out here/);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });
  it('cuts even a single huge mail, and no character', () => {
    const text = jobSummary(report(), ['😀'.repeat(400_000)]);
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
    expect(text).toContain('😀…');
    expect(text).not.toContain('\ufffd');
  });
  it('stays below the limit whatever fills every section at once', () => {
    const long = '\\|*'.repeat(3000);
    const filler = hostileReport(long);
    const many = <T>(items: T[]): T[] =>
      Array.from({ length: 400 }, (_, at) => items[at % items.length]).flatMap((item) => item ?? []);
    const text = jobSummary(
      {
        ...filler,
        workflows: many(filler.workflows),
        alerts: many(filler.alerts),
        notices: many(filler.notices),
        errors: filler.errors.flatMap((error) =>
          Array.from({ length: 400 }, (_, at) => ({ ...error, message: `${at} ${error.message}` })),
        ),
      },
      [long],
    );
    expect(Buffer.byteLength(text)).toBeLessThan(limit);
  });
});

describe('foreign text in the summary', () => {
  it.each(hostileTexts)('stays text: %s', (_, text) => {
    const page = html(jobSummary(hostileReport(text), [text]));
    expect(page.match(/<table>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:script|img|h1)/);
    const links = [...page.matchAll(/<a href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(links.filter((url) => !url.startsWith('https://github.com/raxx-app/'))).toEqual([]);
    const body = page.replace(/<pre>[\s\S]*?<\/pre>/g, '');
    expect(body).not.toMatch(/@octocat|#12\b/);
  });
});

function problemOf(watch: ReturnType<typeof unknownWatch>) {
  if (watch.error === null) throw new Error('The builder gives an error.');
  return watch.error;
}
