import { describe, expect, it } from 'vitest';
import type { CauseCode, Verdict } from '../../src/judge/model.js';
import { content, darkCron, mailOptions, report, runUrl, verdict } from '../support/report-builders.js';
import { bodies, links, read } from './mail-reading.js';

const page = 'https://github.com/raxx-app/TradeMasterAPI/actions/workflows/trace-integrity-cron.yml';
const stale = content.staleContent(darkCron(), report(), mailOptions());

describe('the stale mail', () => {
  const facts = [
    'trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d',
    'Trace integrity (SC-6)',
    '.github/workflows/trace-integrity-cron.yml',
    '2026-05-17 02:06 UTC, 5 d 4 h ago',
    'SLA 2 d',
    'Missed 5 windows, 2026-05-18 to 2026-05-22',
    'Last fired 2026-05-22 02:03 UTC',
    'Next due 2026-05-23 02:00 UTC',
    'The newest run was skipped.',
    'S S S S S K K K K K',
    'S succeeded, K skipped',
    'gh workflow run trace-integrity-cron.yml --repo raxx-app/TradeMasterAPI',
    'A missed window is a compliance gap for SC-6',
    'heroku config:get FLAG_TRACE_INTEGRITY_CHECK --app raxx-api-prod',
    '2026-05-22 02:03 UTC: skipped (schedule)',
    'Does not count: its conclusion is skipped',
    'Counts: a genuine success',
  ];
  it.each(facts)('says "%s" in both bodies', (fact) => {
    for (const body of bodies(stale)) expect(body).toContain(fact);
  });
  it.each([
    runUrl(109),
    'https://github.com/raxx-app/TradeMasterAPI/actions/workflows/trace-integrity-cron.yml',
    'https://wiki.example.com/runbooks/cron-heartbeat',
    runUrl(999),
  ])('links %s in both bodies, unbroken in the text', (url) => {
    expect(stale.text.split('\n').map((line) => line.trim())).toContain(url);
    expect(links(stale.html)).toContain(url);
  });
  it('puts why and what to do before the facts', () => {
    const order = ['The newest run ended', 'What to do', 'Noted for this watch', 'Facts', 'Recent runs'];
    for (const body of bodies(stale)) {
      const places = order.map((part) => body.indexOf(part));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });
  it('has a text that fits a terminal but for addresses and commands', () => {
    const long = stale.text.split('\n').filter((line) => line.length > 76);
    expect(long.filter((line) => !/^\s*(?:https?:|gh |heroku )/.test(line))).toEqual([]);
  });
  it('gives no reason for a pause that is over', () => {
    const watch = darkCron({ paused_until: '2026-05-01T00:00:00Z', reason: 'migration' });
    const mail = content.staleContent(watch, report(), mailOptions());
    for (const body of bodies(mail)) expect(body).not.toMatch(/migration|Paused/);
  });
  it('says UTC with each time, and not once more for all', () => {
    for (const body of bodies(stale)) {
      expect(body).not.toContain('All times');
      const instants = /\d{4}-\d{2}-\d{2} \d{2}:\d{2}/g;
      expect(body.match(instants)?.length).toBe(body.match(/\d{2}:\d{2} UTC/g)?.length);
    }
  });
  it('says how long it has been told before', () => {
    const mail = content.staleContent(darkCron(), report(), mailOptions({ reminder_day: 3 }));
    for (const body of bodies(mail)) expect(body).toContain('Still stale, day 3: trace-integrity-cron');
    expect(mail.subject).toBe(stale.subject);
  });
  it('says once that one common cause is likely, where every watch is stale and the causes agree', () => {
    const of = (...workflows: Verdict[]) =>
      bodies(content.staleContent(darkCron(), report({ workflows }), mailOptions()));
    const paused = verdict({ status: 'paused' });
    const other = darkCron({
      name: 'x',
      cause: { ...darkCron().cause, code: 'failing' } as Verdict['cause'],
    });
    for (const body of of(darkCron(), darkCron({ name: 'x' }), paused))
      expect(body.split('One common cause is likely: every watch of this run is stale')).toHaveLength(2);
    const missing = darkCron({ cause: { ...darkCron().cause, code: 'missing' } as Verdict['cause'] });
    for (const body of [
      ...of(darkCron(), other),
      ...of(darkCron(), verdict()),
      ...of(darkCron()),
      ...of(missing, missing),
    ])
      expect(body).not.toMatch(/common cause|every watch/i);
  });
  it.each<[CauseCode, string | null]>([
    ['failing', runUrl(109)],
    ['refused', runUrl(109)],
    ['stuck', runUrl(109)],
    ['not_firing', page],
    ['disabled', page],
    ['never_ran', page],
    ['not_counted', page],
    ['invalid_schedule', page],
  ])('opens with its button where %s is cured', (code, url) => {
    const of = darkCron({ cause: { code, message: 'm', run_url: runUrl(109), next_steps: [] } });
    const { html } = content.staleContent(of, report(), mailOptions());
    expect(/class="button" href="([^"]*)"/.exec(html)?.[1]).toBe(url);
    expect(links(html)).toContain(page);
    expect(links(html)).toContain(of.file_url);
  });
  it('says what is next due only of what can still run', () => {
    for (const next_due_at of ['2026-05-23T02:00:00Z', null])
      for (const body of bodies(content.staleContent(darkCron({ next_due_at }), report(), mailOptions())))
        expect(body.includes('Next due')).toBe(next_due_at !== null);
  });
  it('says not known where nothing was read, and never only where it never ran', () => {
    const of = (code: CauseCode, more: Partial<Verdict> = {}) =>
      darkCron({
        last_success: null,
        age_hours: null,
        cause: { code, message: 'm', run_url: null, next_steps: [] },
        ...more,
      });
    for (const body of bodies(content.staleContent(of('missing'), report(), mailOptions()))) {
      expect(body).toContain('Last success not known');
      expect(body).not.toMatch(/on record|never|\bnone\b/);
    }
    for (const body of bodies(content.staleContent(of('never_ran'), report(), mailOptions())))
      expect(body).toContain('trace-integrity-cron has never run');
    const searched = of('failing', { no_success_since: '2026-04-12T06:30:00Z' });
    for (const body of bodies(content.staleContent(searched, report(), mailOptions())))
      expect(body).toContain('none since 2026-04-12 06:30 UTC, as far as runs were read');
  });
  it('shows addresses of GitHub as links with words, and none as bare text', () => {
    const job = `${runUrl(109)}/job/7`;
    const of = darkCron({
      cause: {
        code: 'failing',
        message: `The newest run failed: job \`build\` (${job}), step \`test\`. See ${runUrl(108)}.`,
        run_url: runUrl(109),
        next_steps: [`Open ${runUrl(109)}: approve it.`, 'Look at https://www.githubstatus.com and so on.'],
      },
    });
    const failed = report({
      errors: [
        {
          code: 'github_unavailable',
          message: 'GET https://api.github.com/repos/o/r: 502.',
          hint: 'See https://www.githubstatus.com.',
          watch: null,
        },
      ],
    });
    for (const mail of [
      content.staleContent(of, report(), mailOptions()),
      content.crashContent(failed, { ...mailOptions(), watch_names: [] }),
    ]) {
      expect(read(mail.html)).not.toMatch(/https?:\/\//);
    }
    const { html, text } = content.staleContent(of, report(), mailOptions());
    expect(html).toMatch(new RegExp(`<a [^>]*href="${job}"[^>]*><code[^>]*>build</code></a>, step`));
    expect(html).toMatch(/Open <a [^>]*>run 109<\/a>: approve it/);
    expect(html).toMatch(
      /<a [^>]*href="https:\/\/www.githubstatus.com"[^>]*>www.githubstatus.com<\/a> and so on/,
    );
    expect(/mso-hide:all"[^>]*>([^&<]*)/.exec(html)?.[1]).toBe(
      'raxx-app/TradeMasterAPI: The newest run failed: job build, step test. See run 108.',
    );
    expect(text).toContain(job);
  });
  it('leads from a file that is gone to its commits', () => {
    const { html } = content.staleContent(
      darkCron({ cause: { ...darkCron().cause, code: 'missing' } as Verdict['cause'] }),
      report(),
      mailOptions(),
    );
    const path = 'raxx-app/TradeMasterAPI/commits/main/.github/workflows/trace-integrity-cron.yml';
    expect(html).toMatch(new RegExp(`href="https://github.com/${path}"[^>]*>Open the file&#39;s history<`));
    expect(html).not.toContain('/blob/');
  });
  it('keeps durations and instants on one line', () => {
    expect(stale.html).toContain('<span style="white-space:nowrap">5 d 4 h</span>');
    expect(stale.html).toContain('<span style="white-space:nowrap">2026-05-22 06:30 UTC</span>');
  });
  it('breaks no cron across lines', () => {
    const cron = '*/15 0-23/2 1,15 * MON-FRI';
    const message = `${'word '.repeat(11)}GitHub refuses the cron \`${cron}\` in line 5.`;
    const of = darkCron({
      cause: { code: 'invalid_schedule', message, run_url: null, next_steps: [] },
      schedules: [{ cron, timezone: 'UTC', line: 5 }],
    });
    const { html, text } = content.staleContent(of, report(), mailOptions());
    const held = `<span style="white-space:nowrap">${cron}</span></code>`;
    expect(html.split(`>${held}`)).toHaveLength(3);
    // The third is in the preheader.
    expect(html.split(cron)).toHaveLength(4);
    expect(text.split(cron)).toHaveLength(3);
  });
  it('leaves out what is not known', () => {
    const bare = darkCron({
      missed_windows: null,
      missed: null,
      windows: [],
      runs: [],
      url: null,
      note: null,
    });
    const mail = content.staleContent(bare, report(), mailOptions({ runbook_url: null }));
    for (const body of bodies(mail)) expect(body).not.toMatch(/Missed|Recent runs|Runbook|null|undefined/);
  });
});

describe('the HTML', () => {
  it('has a language, a preheader, dark mode, and nothing active or remote', () => {
    expect(stale.html).toContain('<html lang="en"');
    expect(stale.html).toContain('<meta name="color-scheme" content="light dark">');
    expect(stale.html).toContain('@media (prefers-color-scheme: dark)');
    const preheader = /mso-hide:all"[^>]*>([^&<]*)/.exec(stale.html)?.[1];
    expect(preheader).toBe(
      'raxx-app/TradeMasterAPI: The newest run was skipped. 5 runs like it since 2026-05-18 02:03 UTC.',
    );
    expect(stale.html).not.toMatch(/<(?:script|img|link|iframe|form|object)|url\(|@import| on\w+=/i);
  });
  it('stays below the size at which Gmail cuts a mail off', () => {
    expect(Buffer.byteLength(stale.html)).toBeLessThan(60_000);
  });
  it('names every table for a screen reader or says that it only lays out', () => {
    for (const [table] of stale.html.matchAll(/<table[\s\S]*?<t[hd]/g)) {
      expect(table).toMatch(/role="(?:presentation|img)"|<th$/);
    }
  });
});
