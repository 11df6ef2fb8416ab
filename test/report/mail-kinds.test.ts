import { describe, expect, it } from 'vitest';
import type { CauseCode, Verdict } from '../../src/judge/model.js';
import { causes } from '../../src/judge/vocabulary.js';
import {
  content,
  darkCron,
  mailOptions,
  report,
  runUrl,
  unknownWatch,
  verdict,
  window,
} from '../support/report-builders.js';
import { bodies, read } from './mail-reading.js';

const options = mailOptions();

describe('the first lines of a mail', () => {
  const scope = { repo: 'acme/app', workflows: 'nightly', config: null, shard: null };
  const inApp = (name: string, changes = {}) => darkCron({ name, repo: 'acme/app', ...changes });
  const inApi = inApp('api/nightly', { repo: 'acme/api' });
  const crash = (workflows: Verdict[]) =>
    content.crashContent(report({ status: 'failed', workflows }), { ...options, scope, watch_names: [] });
  const digest = (...watches: Verdict[]) =>
    content.digestContent(watches, report({ workflows: watches }), options);
  it.each([
    ['STALE · acme/app', content.staleContent(inApp('nightly'), report(), options)],
    ['STALE · acme/app', digest(inApp('a'), inApp('b'))],
    ['STALE · acme/app and acme/api', digest(inApp('app/a'), inApp('app/b'), inApi)],
    ['MONITOR FAILED · raxx-app/TradeMasterAPI', crash([unknownWatch(), inApi])],
    ['MONITOR FAILED · acme/app', crash([])],
    ['TEST · acme/app', content.testContent(report({ workflows: [] }), { ...options, scope })],
  ])('name the repository, though the name of a watch may not: %s', (first, mail) => {
    expect(mail.text.split('\n')[0]).toBe(first);
    const [, badge = '', repositories = ''] =
      /<span [^>]*>([^<]*)<\/span> <span [^>]*>([^<]*)<\/span>\n<h1/.exec(mail.html) ?? [];
    expect(`${badge} · ${repositories}`).toBe(first);
    const preheader = /mso-hide:all"[^>]*>([^&<]*)/.exec(mail.html)?.[1];
    expect(preheader?.startsWith(`${repositories}: `)).toBe(!repositories.includes(' and '));
  });
  it('count many repositories, and say nothing of one that is not known', () => {
    const many = digest(...Array.from({ length: 5 }, (_, at) => inApp(`r${at}/x`, { repo: `acme/r${at}` })));
    expect(many.text.split('\n')[0]).toBe('STALE · acme/r0, acme/r1 and 3 more');
    const none = content.testContent(report({ workflows: [] }), options);
    expect(none.text.split('\n')[0]).toMatch(/^It works/);
  });
});

describe('the digest', () => {
  const never = darkCron({ name: 'weekly-report', last_success: null, age_hours: null });
  const mail = content.digestContent(
    [darkCron(), never],
    report({ workflows: [darkCron(), never, verdict()] }),
    options,
  );
  it('counts, and has a line for each watch, worst first', () => {
    for (const body of bodies(mail)) expect(body).toContain('2 of 3 watched workflows are stale');
    expect(mail.text).toContain(
      'skipped (2)\n  not known  weekly-report\n  5 d 4 h    trace-integrity-cron\n',
    );
    expect(read(mail.html)).toMatch(
      /skipped \(2\)\s+no success for\s+weekly-report\s+not known\s+trace-integrity-cron\s+5 d 4 h/,
    );
  });
  it('groups by cause, the worst first, and says once for each what to do', () => {
    const by = (name: string, code: CauseCode, age_hours: number) =>
      darkCron({ name, age_hours, cause: { code, message: 'm', run_url: null, next_steps: ['n'] } });
    const watches = [
      by('a', 'failing', 60),
      by('b', 'disabled', 90),
      by('c', 'failing', 80),
      by('d', 'disabled', 70),
    ];
    const { text } = content.digestContent(watches, report({ workflows: watches }), options);
    const order = ['disabled (2)', '  b', '  d', 'failing (2)', '  c', '  a', 'What to do'].map((part) =>
      text.indexOf(part),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    for (const code of ['failing', 'disabled'] as const)
      expect(text.replace(/\s+/g, ' ').split(causes[code].what_to_do)).toHaveLength(2);
  });
  it('says how long there was none where older runs were not read', () => {
    const searched = darkCron({
      last_success: null,
      age_hours: null,
      no_success_since: '2026-04-12T06:30:00Z',
    });
    const [body] = bodies(content.digestContent([searched], report({ workflows: [searched] }), options));
    expect(body).toContain('over 40 d trace-integrity-cron');
  });
  it('counts those that were mailed before, and lists the others', () => {
    const all = Array.from({ length: 10 }, (_, at) => darkCron({ name: `cron-${at}` }));
    const rest = content.digestContent(all.slice(2), report({ workflows: all }), options);
    for (const body of bodies(rest)) {
      expect(body).toContain('10 of 10 watched workflows are stale');
      expect(body).toContain('2 of the stale workflows were mailed before and are not listed here.');
      expect(body).not.toContain('cron-1');
    }
    expect(rest.subject).toContain('STALE: 8 workflows');
    for (const body of bodies(mail)) expect(body).not.toContain('mailed before');
  });
  it('names first what no earlier mail named', () => {
    const all = Array.from({ length: 8 }, (_, at) => darkCron({ name: `cron-${at}` }));
    const again = content.digestContent(all, report({ workflows: all }), options, all.slice(6));
    for (const body of bodies(again))
      expect(body).toContain('New: cron-6 and cron-7; the other 6 workflows were mailed before.');
    expect(again.html).toContain('cron-6, cron-7, cron-0, cron-1, cron-2 and 3 more');
    for (const body of bodies(mail)) expect(body).not.toContain('New: ');
  });
  it('has a table with headers', () => {
    expect(mail.html.match(/<th scope="col"/g)).toHaveLength(2);
    expect(mail.html.match(/<th scope="row"/g)).toHaveLength(2);
  });
  it('stays below the size at which Gmail cuts, and says what it left out', () => {
    const many = Array.from({ length: 300 }, (_, at) => darkCron({ name: `cron-${at}` }));
    const long = content.digestContent(many, report({ workflows: many }), options);
    expect(Buffer.byteLength(long.html)).toBeLessThan(100_000);
    for (const body of bodies(long)) expect(body).toContain('and 180 more');
    expect(long.subject).toContain('STALE: 300 workflows');
  });
});

describe('warnings of a stale mail', () => {
  it('say nothing that the cause says', () => {
    const off = darkCron({
      cause: { code: 'disabled', message: 'm', run_url: null, next_steps: ['n'] },
      warnings: [
        { code: 'disabled_manually', message: 'It was disabled by hand' },
        { code: 'disable_countdown', message: 'No commit for 50 days' },
      ],
    });
    for (const body of bodies(content.staleContent(off, report(), options))) {
      expect(body).toContain('No commit for 50 days');
      expect(body).not.toContain('It was disabled by hand');
    }
  });
});

describe('the crash mail', () => {
  const crash = (parts: Parameters<typeof report>[0], watch_names: string[] = []) =>
    content.crashContent(report({ status: 'failed', ...parts }), { ...options, watch_names });
  it('asks first to correct the settings where they are the trouble', () => {
    const wrong = { watch: null, code: 'settings_invalid', message: 'm', hint: null } as const;
    for (const body of bodies(crash({ workflows: [], errors: [wrong] })))
      expect(body).toMatch(/Correct what is named above[\s\S]*Read the log/);
    for (const body of bodies(crash({ workflows: [], errors: [{ ...wrong, code: 'github_unavailable' }] })))
      expect(body).not.toContain('Correct what is named above');
  });
  it('names every watch that is UNKNOWN, what went wrong and what to check', () => {
    const mail = crash({
      workflows: [unknownWatch({ name: 'a-cron' }), unknownWatch({ name: 'b-cron' }), verdict()],
    });
    for (const body of bodies(mail)) {
      expect(body).toContain('the health of a-cron and b-cron is UNKNOWN');
      expect(body).toContain('Resource not accessible by integration');
      expect(body).toContain('github_forbidden');
      for (const part of ['log', 'actions: read', 'gh run rerun 999 --repo raxx-app/TradeMasterAPI'])
        expect(body).toContain(part);
      expect(body).not.toContain('POSTMARK_SERVER_TOKEN');
      expect(body).toContain('2 unknown, 1 healthy');
      expect(body).not.toContain('billing-retention-cron');
    }
    expect(/class="button" href="([^"]*)"/.exec(mail.html)?.[1]).toBe(runUrl(999));
  });
  it('names the mail settings where mail was part of the trouble', () => {
    const errors = [
      { code: 'mail_settings_missing', message: 'No alert can be mailed.', hint: null, watch: null },
    ] as const;
    for (const body of bodies(crash({ workflows: [], errors: [...errors] })))
      for (const name of ['POSTMARK_SERVER_TOKEN', 'OPS_ALERT_EMAIL', 'OPS_ALERT_FROM'])
        expect(body).toContain(name);
  });
  it('says what it was to watch, and since when nothing is known', () => {
    const scope = { repo: 'o/a\no/b', workflows: 'auto', config: '.github/own.yml', shard: '2/8' };
    const self = { last_run_at: '2026-05-21T06:30:00Z', missed_windows: 1, gap: null };
    const mail = content.crashContent(report({ status: 'failed', workflows: [], self }), {
      ...options,
      scope,
      reminder_day: 3,
      watch_names: [],
    });
    for (const body of bodies(mail)) {
      for (const part of [
        'Repository o/a, o/b',
        'Workflows auto',
        'Config file .github/own.yml',
        'Shard 2/8',
      ])
        expect(body).toContain(part);
      expect(body).toContain("Last check the monitor's run of 2026-05-21 06:30 UTC");
      expect(body).toContain('Failing since 2026-05-20 06:30 UTC');
      expect(body).toContain('Detection gap');
    }
    const known = unknownWatch({ last_success: verdict().last_success });
    for (const body of bodies(crash({ workflows: [known] })))
      expect(body).toContain('Last known success: 2026-05-22 03:06 UTC');
  });
  it.each([
    ['https://ghe.example.com/o/r/actions/runs/5', 'gh run rerun 5 --repo ghe.example.com/o/r'],
    ['https://github.com/o/r/actions/runs/5/attempts/2', 'gh run rerun 5 --repo o/r'],
  ])('has the command that runs %s again', (run_url, command) => {
    for (const body of bodies(crash({ run_url }))) expect(body).toContain(command);
    for (const body of bodies(crash({ run_url: null }))) expect(body).not.toContain('gh run rerun');
  });
  it('stays below 500 KB and a hundred problems, whatever it has to say', () => {
    const errors = Array.from({ length: 3000 }, (_, at) => ({
      code: 'settings_invalid' as const,
      message: `entry ${at}: ${'<&"\'>'.repeat(400)}`,
      hint: 'h'.repeat(900),
      watch: null,
    }));
    const workflows = Array.from({ length: 3000 }, (_, at) =>
      unknownWatch({ name: `${at}${'&'.repeat(300)}` }),
    );
    const mail = crash({ errors, workflows });
    expect(Buffer.byteLength(mail.html)).toBeLessThan(500_000);
    expect(Buffer.byteLength(mail.text)).toBeLessThan(500_000);
    expect(mail.text.match(/^- entry /gm)?.length).toBeLessThan(100);
    expect(mail.text).toMatch(/… and \d+ more/);
  });
  it.each([
    [null, null],
    ['auto', null],
    [
      '- workflow: nightly.yml\n  jobs: [a\n- weekly',
      '- workflow: nightly.yml\n      jobs: [a\n    - weekly\n',
    ],
    [
      Array.from({ length: 14 }, (_, at) => `- { workflow: cron-${at}, note: ${'<x>'.repeat(99)} }`).join(
        '\r\n',
      ),
      '- { workflow: cron-9, note: <x><x>',
    ],
  ])('shows the first lines of a list that could not be read as they are: %j', (workflows, shown) => {
    const scope = { repo: 'o/r', workflows, config: null, shard: null };
    const mail = content.crashContent(report({ status: 'failed', workflows: [] }), {
      ...options,
      scope,
      watch_names: [],
    });
    expect(mail.text.includes('Workflows   auto')).toBe(shown === null);
    expect(mail.text.includes('Workflows, as the setting lists them:')).toBe(shown !== null);
    expect(mail.text).toContain(shown ?? '');
    expect(read(mail.html)).toContain((shown ?? '').trim().replace(/\s+/g, ' '));
    expect(mail.html).not.toContain('<x>');
    expect(Math.max(...mail.text.split('\n').map((line) => line.length))).toBeLessThan(80);
    if (mail.text.includes('cron-9')) expect(mail.text).toMatch(/… and 4 lines more\n/);
    expect(mail.text).not.toContain('cron-10');
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
      expect(body).toContain('Dark from 2026-05-17 02:06 UTC to 2026-05-22 03:06 UTC');
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
      expect(body).not.toMatch(/works again|[Dd]ark for|missed/);
    }
    for (const body of bodies(recovered(since, 4))) expect(body).toContain('It missed 4 windows.');
  });
  it('shows the dark days', () => {
    const windows = [18, 19, 20, 21, 22].map((day) =>
      window({ due_at: `2026-05-${day}T03:00:00Z`, state: day === 22 ? 'succeeded' : 'no_run' }),
    );
    const mail = content.recoveredContent(verdict({ windows }), report(), {
      ...options,
      dark_since: '2026-05-17T02:06:00Z',
      missed_windows: 4,
    });
    for (const body of bodies(mail)) {
      expect(body).toContain(
        'Missed 2026-05-18 03:00, 2026-05-19 03:00, 2026-05-20 03:00 and 2026-05-21 03:00 UTC',
      );
      expect(body).toContain('N N N N S');
    }
  });
  it.each([
    [4, 'missed 4 windows', 'Missed 4 windows, the last of them 2026-05-21 03:00 UTC'],
    [2, 'missed 2 windows', 'Missed 2026-05-20 03:00 and 2026-05-21 03:00 UTC'],
  ])('says one number of windows, with %s missed and two known', (missed_windows, sentence, field) => {
    const windows = [20, 21, 22].map((day) =>
      window({ due_at: `2026-05-${day}T03:00:00Z`, state: day === 22 ? 'succeeded' : 'no_run' }),
    );
    const mail = content.recoveredContent(verdict({ windows }), report(), {
      ...options,
      dark_since: '2026-05-17T02:06:00Z',
      missed_windows,
    });
    for (const body of bodies(mail)) {
      expect(body).toContain(sentence);
      expect(body).toContain(field);
    }
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
  it('says first that it works and is a test, then what to do next, and looks like a stale one', () => {
    for (const body of bodies(content.testContent(report({ workflows: [] }), options))) {
      const order = ['It works', 'This is a test', 'What to do next', 'dry_run: true'].map((part) =>
        body.indexOf(part),
      );
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order).not.toContain(-1);
      expect(body).toContain('Missed 5 windows, 2026-05-18 to 2026-05-22');
    }
  });
});
