import { describe, expect, it } from 'vitest';
import { content } from '../../src/report/mail/content.js';
import { darkCron, mailOptions, report, runUrl } from '../support/report-builders.js';
import { bodies, links } from './mail-reading.js';

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
    'The newest run ended as skipped.',
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
  it('says once that every watch is stale', () => {
    const mail = content.staleContent(darkCron(), report(), mailOptions({ all_stale: true }));
    for (const body of bodies(mail)) expect(body.split('Every watch of this run is stale.')).toHaveLength(2);
    for (const body of bodies(stale)) expect(body).not.toContain('Every watch');
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
    expect(preheader).toBe('The newest run ended as skipped. 5 runs like it since 2026-05-18 02:03 UTC.');
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
