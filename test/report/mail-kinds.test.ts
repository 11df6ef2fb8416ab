import { describe, expect, it } from 'vitest';
import { content } from '../../src/report/mail/content.js';
import { darkCron, mailOptions, report, runUrl, unknownWatch, verdict } from '../support/report-builders.js';
import { bodies, links } from './mail-reading.js';

const options = mailOptions();

describe('the digest', () => {
  const never = darkCron({ name: 'weekly-report', last_success: null, age_hours: null });
  const mail = content.digestContent(
    [darkCron(), never],
    report({ workflows: [darkCron(), never, verdict()] }),
    options,
  );
  it('counts, and lists the worst first', () => {
    for (const body of bodies(mail)) {
      expect(body).toContain('2 of 3 watched workflows are stale');
      expect(body.lastIndexOf('weekly-report')).toBeLessThan(body.lastIndexOf('trace-integrity-cron'));
      expect(body).toContain('none on record, limit 2 d');
      expect(body).toContain('5 d 4 h ago, limit 2 d');
      expect(body).toContain('5 missed windows, 2026-05-18 to 2026-05-22');
    }
  });
  it('says how long there was none where older runs were not read', () => {
    const searched = darkCron({
      last_success: null,
      age_hours: null,
      no_success_since: '2026-04-12T06:30:00Z',
    });
    const [body] = bodies(content.digestContent([searched], report({ workflows: [searched] }), options));
    expect(body).toContain('none for more than 40 d, limit 2 d');
  });
  it('says nothing of missed windows where there are none', () => {
    const failing = darkCron({ missed_windows: 0, missed: null });
    const one = content.digestContent([failing], report({ workflows: [failing] }), options);
    for (const body of bodies(one)) expect(body).not.toContain('missed');
  });
  it('counts those that were mailed before, and lists the others', () => {
    const all = Array.from({ length: 10 }, (_, at) => darkCron({ name: `cron-${at}` }));
    const rest = content.digestContent(all.slice(2), report({ workflows: all }), options);
    for (const body of bodies(rest)) {
      expect(body).toContain('10 of 10 watched workflows are stale');
      expect(body).toContain('2 of them were mailed before and are not listed here.');
      expect(body).not.toContain('cron-1');
    }
    expect(rest.subject).toContain('STALE: 8 workflows');
    for (const body of bodies(mail)) expect(body).not.toContain('mailed before');
  });
  it('has a table with headers', () => {
    expect(mail.html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(mail.html.match(/<th scope="row"/g)).toHaveLength(2);
  });
  it('stays below the size at which Gmail cuts, and says what it left out', () => {
    const many = Array.from({ length: 300 }, (_, at) => darkCron({ name: `cron-${at}` }));
    const long = content.digestContent(many, report({ workflows: many }), options);
    expect(Buffer.byteLength(long.html)).toBeLessThan(100_000);
    for (const body of bodies(long)) expect(body).toContain('220 more are left out here');
    expect(long.subject).toContain('STALE: 300 workflows');
  });
});

describe('the crash mail', () => {
  const crash = (parts: Parameters<typeof report>[0], watch_names: string[] = []) =>
    content.crashContent(report({ status: 'failed', ...parts }), { ...options, watch_names });
  it('names every watch that is UNKNOWN, what went wrong and what to check', () => {
    const mail = crash({
      workflows: [unknownWatch({ name: 'a-cron' }), unknownWatch({ name: 'b-cron' }), verdict()],
    });
    for (const body of bodies(mail)) {
      expect(body).toContain('the health of a-cron and b-cron is UNKNOWN');
      expect(body).toContain('Resource not accessible by integration');
      expect(body).toContain('github_forbidden');
      for (const part of [
        'log',
        'actions: read',
        'POSTMARK_SERVER_TOKEN',
        'OPS_ALERT_EMAIL',
        'OPS_ALERT_FROM',
      ]) {
        expect(body).toContain(part);
      }
      expect(body).toContain('2 unknown, 1 healthy');
      expect(body).not.toContain('billing-retention-cron');
    }
    expect(links(mail.html)).toContain(runUrl(999));
  });
  it('lists all names, however many', () => {
    const names = Array.from({ length: 30 }, (_, at) => `cron-${at}`);
    for (const body of bodies(crash({ workflows: [] }, names))) {
      for (const name of names) expect(body).toContain(name);
    }
  });
  it('before any verdict names the watches of the settings, or says that it is every one', () => {
    const errors = [
      { code: 'settings_invalid', message: '`sla_hours` is abc.', hint: 'Give 48.', watch: null },
    ] as const;
    const named = crash({ workflows: [], errors: [...errors] }, ['billing-retention-cron']);
    for (const body of bodies(named)) {
      expect(body).toContain('the health of billing-retention-cron is UNKNOWN');
      expect(body).toContain('sla_hours');
      expect(body).toContain('Give 48.');
    }
    for (const body of bodies(crash({ workflows: [], errors: [...errors] }))) {
      expect(body).toContain('the health of every watched workflow is UNKNOWN');
    }
  });
  it('does not call UNKNOWN what was checked', () => {
    const errors = [
      { code: 'github_not_found', message: 'o/r cannot be seen.', hint: null, watch: null },
    ] as const;
    for (const body of bodies(crash({ workflows: [verdict()], errors: [...errors] }))) {
      expect(body).not.toContain('UNKNOWN');
      expect(body).toContain('could not do all of its work');
    }
  });
});

describe('the recovery mail', () => {
  const recovered = (dark_since: string | null, missed_windows: number | null) =>
    content.recoveredContent(verdict(), report(), { ...options, dark_since, missed_windows });
  it('says how long it was dark and how many windows were missed', () => {
    for (const body of bodies(recovered('2026-05-17T02:06:00Z', 5))) {
      expect(body).toContain('billing-retention-cron works again: it succeeded on 2026-05-22 03:06 UTC');
      expect(body).toContain('It was dark for 5 d 1 h and missed 5 windows.');
      expect(body).toContain('2026-05-17 02:06 UTC');
    }
  });
  it.each([
    ['2026-05-22T03:06:00Z', null],
    ['2026-05-22T03:06:00.000Z', 0],
    ['2026-05-22T03:06:59Z', 0],
  ])('of a watch that has no newer success than that of the stale mail (%s) claims none', (since, missed) => {
    for (const body of bodies(recovered(since, missed))) {
      expect(body).toContain('billing-retention-cron is within its limit again');
      expect(body).not.toMatch(/works again|dark for|missed|Success before/);
    }
    for (const body of bodies(recovered(since, 4))) expect(body).toContain('It missed 4 windows.');
  });
  it('counts no windows where none was missed', () => {
    for (const body of bodies(recovered('2026-05-17T02:06:00Z', 0)))
      expect(body).toContain('It was dark for 5 d 1 h.');
  });
  it('says nothing of what is not known', () => {
    for (const body of bodies(recovered(null, null))) expect(body).not.toMatch(/dark for|missed|null/);
    for (const body of bodies(recovered(null, 1))) expect(body).toContain('It missed 1 window.');
  });
});

describe('the test mail', () => {
  it('says first that it is a test, and looks like a stale one', () => {
    for (const body of bodies(content.testContent(report({ workflows: [] }), options))) {
      expect(body).toContain('This is a test');
      expect(body).toContain('Missed 5 windows, 2026-05-18 to 2026-05-22');
    }
  });
});
