/** The evidence page as text: what an auditor reads, what a screen reader meets, and what never gets in. */
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import { evidencePage } from '../../src/report/page/evidence-page.js';
import { DAY, iso, ms } from '../../src/text/time.js';
import { report, runUrl, unknownWatch, verdict } from '../support/report-builders.js';
import { hostileReport, hostileTexts } from './hostile.js';
import {
  dark,
  fine,
  historyOf,
  now,
  occasion,
  pageParts,
  shownSettings,
  textOf,
  watchSection,
} from './page-fixtures.js';

const page = (workflows: Verdict[], more: Parameters<typeof pageParts>[0] = {}): string =>
  evidencePage(pageParts({ report: report({ workflows }), ...more }));
const section = (watch: Verdict): string => watchSection(page([watch]), watch.name);

it('the page names every gap of the monitor itself', () => {
  const span = (day: number) => ({ from: `2026-05-0${day}T06:30:00Z`, to: `2026-05-0${day + 2}T06:30:00Z` });
  const self = { last_run_at: '2026-05-20T06:30:00Z', missed_windows: 1, gap: null };
  const text = textOf(
    evidencePage(pageParts({ report: report({ self: { ...self, earlier_gaps: [span(1), span(5)] } }) })),
  );
  expect(text).toContain('missed 1 start since its run of 2026-05-20 06:30 UTC');
  expect(text).toContain('did not run from 2026-05-01 06:30 UTC to 2026-05-03 06:30 UTC');
  expect(text).toContain('did not run from 2026-05-05 06:30 UTC to 2026-05-07 06:30 UTC');
  expect(text).not.toContain('No gap in its own watching is known');
});

describe('an auditor who asks which nights of SC-6 were missed', () => {
  const html = section(dark);
  const text = textOf(html);

  it('finds the watch by the words of its owner, and the count', () => {
    expect(text).toContain('A missed window is a compliance gap for SC-6');
    expect(text).toContain('Missed: 5 of 30 occasions');
    expect(text).toContain('25 of 30 occasions succeeded. Missed: 2026-05-18 to 2026-05-22 (5).');
  });

  it('finds each night with its run', () => {
    for (const [at, [day, night]] of [
      ['Mon', '2026-05-18'],
      ['Tue', '2026-05-19'],
      ['Wed', '2026-05-20'],
      ['Thu', '2026-05-21'],
    ].entries()) {
      const url = runUrl(9_000_000_025 + at);
      expect(html).toContain(
        `${day} <span class="nb">${night} 02:00</span></th><td>skipped</td><td><a href="${url}">run ${9_000_000_025 + at}</a>`,
      );
    }
  });

  it('sees where a run by another event made up for a night', () => {
    const made_up_by = {
      run_id: 777,
      event: 'workflow_dispatch',
      created_at: '2026-05-19T10:05:00Z',
      url: runUrl(777),
    };
    const made = (more: Partial<NonNullable<Verdict['history']>[number]>): string => {
      const history = (dark.history ?? []).map((one) =>
        one.due_at.startsWith('2026-05-19') ? { ...one, made_up_by, ...more } : one,
      );
      return section({ ...dark, history });
    };
    const skipped = made({});
    expect(textOf(skipped)).toContain(
      'Tue 2026-05-19 02:00 skipped made up for by hand at 2026-05-19 10:05 UTC: run 777',
    );
    expect(textOf(skipped)).toContain('2026-05-18 to 2026-05-22 (5). 1 of these was made up for by a run');
    expect(skipped).toMatch(/>K\+<i> skipped, made up for<\/i>/);
    expect(skipped).toContain(`<a href="${runUrl(777)}">run 777</a>`);
    const absent = made({ state: 'no_run', run_id: null, late_minutes: null, attempts: null, url: null });
    expect(absent).toContain(`href="${runUrl(777)}">N+<i> no run, made up for</i>`);
    const dispatched = made({ made_up_by: { ...made_up_by, event: 'repository_dispatch' } });
    expect(textOf(dispatched)).toContain('made up for by repository_dispatch at');
  });

  it('reads how that is known', () => {
    expect(text).toContain('How we know.');
    expect(text).toContain('list of its scheduled runs was read back to 2026-04-20 06:30 UTC, without a gap');
    expect(text).toContain('all of it was read a second time');
  });

  it('finds in the overview what to look at', () => {
    const overview = textOf(page([fine, dark]));
    expect(overview).toMatch(/trace-integrity-cron STALE 25 of 30 5 2026-05-18 to 2026-05-22/);
    expect(overview).toMatch(/billing-retention-cron HEALTHY 30 of 30 none/);
  });
});

describe('what was missed', () => {
  it('says of an absence that GitHub created no run, and by which list that is known', () => {
    const lost = verdict({ ...fine, history: [occasion({ state: 'no_run', run_id: null, url: null })] });
    const text = textOf(section(lost));
    expect(text).toContain('Fri 2026-05-22 02:00 no run GitHub created none');
    expect(text).toContain('Where it says no run, the list of all its runs');
  });

  it('does not claim a list that was not read', () => {
    const text = textOf(section(verdict({ ...dark, runs_listed_since: null })));
    expect(text).toContain('How far back the list of its runs is whole is not known.');
    expect(text).not.toContain('without a gap');
  });

  it('gives the rule that a run broke where it was looked at, and its attempts', () => {
    const history = [occasion({ state: 'skipped', run_id: 109, url: runUrl(109), attempts: 3 })];
    expect(textOf(section(verdict({ ...dark, history })))).toContain(
      'run 109 (3 attempts): its conclusion is skipped',
    );
  });

  it('never counts as missed what is open, late, unknown or not looked into', () => {
    const states = ['open', 'late', 'unknown', 'not_looked_into'] as const;
    const history = historyOf('2026-05-22T02:00:00Z', 8, 24, (back) => states[back % 4] ?? 'open');
    const text = textOf(section(verdict({ ...fine, history })));
    expect(text).toContain('Missed: none');
    expect(text).toContain('2 of 6 occasions succeeded. None was missed.');
    expect(text).toContain('Succeeded, but after the grace: 2.');
    expect(text).toContain('Not known: 2.');
    expect(text).toContain('Green, and not looked into: 2.');
  });

  it('shares the rows of a large page, and says what it left out', () => {
    const failing = (name: string) =>
      verdict({
        ...dark,
        name,
        history: historyOf('2026-05-22T02:00:00Z', 720, 3, (back) => (back % 2 ? 'failed' : 'no_run')),
      });
    const html = page(Array.from({ length: 10 }, (_, at) => failing(`dense-${at}`)));
    const text = textOf(watchSection(html, 'dense-3'));
    expect(text).toContain('Missed: 720 of 720 occasions');
    expect(text).toContain('640 earlier occasions left out here');
    expect(html.split('<td>failed</td>').length - 1).toBe(400);
  });

  it('joins occasions that follow each other with the same end, where rows are scarce', () => {
    const long = (name: string, count: number) =>
      verdict({ ...dark, name, history: historyOf('2026-05-22T02:00:00Z', count, 3, () => 'no_run') });
    const text = textOf(watchSection(page([long('a', 720), long('b', 720)]), 'a'));
    expect(text).toContain('no run (720 occasions)');
    expect(text).not.toContain('left out');
  });
});

describe('the calendar', () => {
  const cells = (watch: Verdict): string[] =>
    [
      ...(section(watch).split('<table class="cal">')[1]?.split('</table>')[0] ?? '').matchAll(
        /<tr><th scope="row">([^<]*)<\/th>((?:<td>.*?<\/td>)+)<\/tr>/g,
      ),
    ].map(
      ([, week, days = '']) =>
        `${week}: ${days
          .split('</td>')
          .slice(0, -1)
          .map(textOf)
          .map((day) => day || '·')
          .join(' | ')}`,
    );

  it('has a week a row from Monday on, and each occasion in letters and words', () => {
    expect(cells(dark).at(0)).toBe(
      '20 Apr: · | · | · | 23 S succeeded | 24 S succeeded | 25 S succeeded | 26 S succeeded',
    );
    expect(cells(dark).at(-1)).toBe(
      '18 May: 18 K skipped | 19 K skipped | 20 K skipped | 21 K skipped | 22 K skipped | · | ·',
    );
  });

  it('shows every state by a letter of its own, and explains each', () => {
    const states = [
      'succeeded',
      'late',
      'failed',
      'skipped',
      'no_run',
      'open',
      'unknown',
      'not_looked_into',
    ] as const;
    const history = historyOf('2026-05-22T02:00:00Z', 8, 24, (back) => states[back] ?? 'open');
    const html = page([verdict({ ...fine, history })]);
    const letters = [...watchSection(html, fine.name).matchAll(/<td><i>\d+<\/i><[ab] class=.*?>(.)<i>/g)].map(
      ([, letter]) => letter,
    );
    expect([...new Set(letters)].sort()).toEqual(['?', 'F', 'G', 'K', 'L', 'N', 'O', 'S']);
    const legend = textOf(html.slice(html.indexOf('id="key"')));
    for (const letter of letters) expect(legend).toContain(`${letter} `);
  });

  it('links a run where there is one, and nothing where there is none', () => {
    const history = [
      occasion({ url: runUrl(7) }),
      occasion({ due_at: '2026-05-21T02:00:00Z', state: 'no_run', run_id: null, url: null }),
    ];
    const html = section(verdict({ ...fine, history }));
    expect(html).toContain(`<a class=S href="${runUrl(7)}">S<i> succeeded</i></a>`);
    expect(html).toContain('<b class=N>N<i> no run</i></b>');
  });

  it('names the time where a day has several, and condenses more than three', () => {
    const twice = historyOf('2026-05-22T04:00:00Z', 4, 12, (back) => (back === 0 ? 'failed' : 'succeeded'));
    expect(cells(verdict({ ...fine, history: twice })).at(-1)).toContain('22 F failed');
    expect(cells(verdict({ ...fine, history: twice })).at(-1)).toContain(
      '21 S 04:00 succeeded S 16:00 succeeded',
    );
    const hourly = historyOf('2026-05-22T06:00:00Z', 24, 3, (back) => (back === 5 ? 'no_run' : 'succeeded'));
    expect(cells(verdict({ ...fine, history: hourly })).at(-1)).toContain('21 N 7/8 succeeded, 1 no run');
  });

  it('shows the days of the zone of the schedule, over a change of the clock too', () => {
    const schedules = [{ cron: '30 0 * * *', timezone: 'Europe/Berlin', line: 1 }];
    const history = ['2026-03-27T23:30:00Z', '2026-03-28T23:30:00Z', '2026-03-29T22:30:00Z'].map((due_at) =>
      occasion({ due_at }),
    );
    const html = page([verdict({ ...fine, schedules, history })], {
      report: report({
        checked_at: '2026-03-30T08:00:00Z',
        workflows: [verdict({ ...fine, schedules, history })],
      }),
    });
    const text = textOf(watchSection(html, fine.name));
    expect(text).toContain('Days are those of Europe/Berlin.');
    expect(text).toMatch(/28 S succeeded 29 S succeeded 30 Mar 30 S succeeded/);
  });

  it('says UTC where zones differ or one is unknown', () => {
    for (const zones of [['Europe/Berlin', 'UTC'], ['Not/AZone'], ['']]) {
      const schedules = zones.map((timezone) => ({ cron: '0 2 * * *', timezone, line: 1 }));
      expect(textOf(section(verdict({ ...fine, schedules })))).toContain('Days are those of UTC.');
    }
  });
});

describe('how late GitHub was', () => {
  it('stands in words, in the plot for whoever does not see it, and in every figure', () => {
    const late = [3, 5, 7, 240].map((late_minutes, at) =>
      occasion({ due_at: `2026-05-${19 + at}T02:00:00Z`, late_minutes }),
    );
    const html = section(verdict({ ...fine, history: late }));
    const words =
      'Half of 4 starts came within 5 min of the time that the schedule promised, 95 % within 4 h; the slowest, due on 2026-05-22, after 4 h.';
    expect(textOf(html)).toContain(words);
    expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="w1t w1d">/);
    expect(html).toContain(`<desc id="w1d">${words}</desc>`);
    expect(textOf(html)).toContain('Week of 18 May: Tue 3, Wed 5, Thu 7, Fri 240');
  });

  it('condenses what is too dense to be told apart', () => {
    const hourly = verdict({
      ...fine,
      history: historyOf('2026-05-22T06:00:00Z', 720, 3, () => 'succeeded'),
    });
    const html = section(hourly);
    expect(textOf(html)).toContain('the median of the day, and its least and most');
    expect(html.length).toBeLessThan(30_000);
  });

  it('says so where nothing started', () => {
    const none = historyOf('2026-05-22T02:00:00Z', 3, 24, () => 'no_run');
    expect(textOf(section(verdict({ ...fine, history: none })))).toContain('GitHub started no scheduled run');
  });
});

describe('what is not known', () => {
  it.each([
    ['without a file', { path: null, history: null }, 'No calendar: no workflow file was found.'],
    ['without a schedule', { schedules: [], history: null }, 'No calendar: no schedule of it is known'],
    ['not read so far', { history: null }, 'No calendar: its runs were not read that far back.'],
    ['with nothing due', { history: [] }, 'Nothing fell due in the last 30 days.'],
  ])('is said of a watch %s', (_, overrides, words) => {
    expect(textOf(section(verdict({ ...fine, ...overrides })))).toContain(words);
  });

  it('is no zero in the overview', () => {
    expect(textOf(page([unknownWatch()]))).toMatch(/UNKNOWN not known not known/);
  });

  it('gives the reason, and what to do', () => {
    expect(textOf(section(unknownWatch()))).toContain(
      'Its health is not known: GitHub refused to list the runs (403)',
    );
  });
});

describe('the run itself', () => {
  it('gives version, time, requests, and its own gap', () => {
    const gap = { from: '2026-05-19T06:30:00Z', to: '2026-05-21T06:30:00Z' };
    const html = page([fine], {
      report: report({ workflows: [fine], self: { last_run_at: gap.to, missed_windows: 2, gap } }),
    });
    const text = textOf(html);
    expect(text).toContain('Evidence of cron-heartbeat-monitor 1.0.0');
    expect(text).toContain('Checked 2026-05-22 06:30 UTC');
    expect(text).toContain('Detection gap: ');
  });

  it('does not exclude a gap of which it knows nothing', () => {
    expect(textOf(page([fine]))).toContain('a gap in its watching cannot be excluded');
  });

  it('says what a genuine success is, and which settings were used', () => {
    const text = textOf(page([fine]));
    expect(text).toContain('A genuine success is a run that completed with the conclusion success');
    expect(text).toContain('trace-integrity-cron SLA: 2 d jobs: integrity-check');
    expect(text).toContain('SLA: auto, by its schedule');
  });

  it('names the recording by its bytes, and how to compare the two', () => {
    const html = page([fine]);
    expect(html).toContain('2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae');
    expect(html).toContain(
      'sha256sum dark-crons.json\ncron-heartbeat-monitor --replay dark-crons.json --report-file again.html',
    );
    const odd = page([fine], {
      recording: { sha256: 'ab', file: "-it's & x.json", origin: 'written', run_url: null },
    });
    expect(odd).toContain('sha256sum &#39;./-it&#39;\\&#39;&#39;s &amp; x.json&#39;');
    expect(textOf(page([fine], { recording: null }))).toContain('No recording of the answers was made');
  });
});

describe('the page', () => {
  const shown: [string, string][] = [
    ['of the incident', page([fine, dark])],
    ['without watches', page([])],
    ['of unknown watches', page([unknownWatch(), verdict({ ...fine, path: null, history: null })])],
    ...hostileTexts.map(([kind, text]): [string, string] => [
      `with ${kind} in every text`,
      evidencePage(
        pageParts({
          report: {
            ...hostileReport(text),
            workflows: hostileReport(text).workflows.map((one) => ({
              ...one,
              grace_from: text,
              history: [occasion({ url: text }), occasion({ state: 'failed', url: text })],
            })),
          },
          settings: { ...shownSettings, repos: [text], retired: [text] },
          recording: { sha256: text, file: text, origin: 'read', run_url: text },
        }),
      ),
    ]),
  ];

  it.each(shown)('%s closes what it opens, and repeats no id', (_, html) => {
    const open: string[] = [];
    for (const [, end, tag = '', self] of html
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .matchAll(/<(\/?)([a-z][a-z0-9]*)\b(?:[^>"]|"[^"]*")*?(\/?)>/g)) {
      if (['meta', 'br', 'path'].includes(tag) || self === '/') continue;
      if (end === '') open.push(tag);
      else expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/(?:href="#|aria-labelledby=")([^"]*)"/g)].flatMap(([, to = '']) =>
      to.split(' '),
    );
    expect(targets.filter((to) => !ids.includes(to))).toEqual([]);
  });

  it.each(shown)('%s runs nothing, loads nothing, and links https alone', (_, html) => {
    const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
    const known =
      'html head meta title style body header main footer nav section h1 h2 h3 p ul li dl div dt dd table caption thead tbody tr th td a b i em span strong code pre bdi br time figure figcaption svg desc path text details summary';
    expect([...tags].filter((tag) => !known.split(' ').includes(tag ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src|srcset|style|action|formaction)\s*=/i);
    expect(html).not.toMatch(/@import|url\(/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to);
    expect(links.filter((to) => !/^(?:https:\/\/|#)/.test(to))).toEqual([]);
  });

  it.each(shown)(
    '%s can be heard: one first heading, none skipped, tables named, plots described',
    (_, html) => {
      const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      for (const [at, level] of levels.entries())
        expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
      for (const [, inner = ''] of html.matchAll(/<table[^>]*>([\s\S]*?)<\/table>/g)) {
        expect(inner).toMatch(/^<caption>/);
        expect(inner.replace(/<th scope="(?:col|row)"/g, '')).not.toContain('<th>');
        expect(inner).toContain('<th scope="col">');
      }
      for (const [svg] of html.matchAll(/<svg[\s\S]*?<\/svg>/g))
        expect(svg).toMatch(/<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
      expect(html).toContain('<html lang="en" dir="ltr">');
    },
  );

  it('keeps a name that runs from right to left within its bounds', () => {
    expect(page([verdict({ ...fine, name: 'نسخ' })])).toContain('<bdi>نسخ</bdi> <span class="tag healthy">');
  });

  it('is the same bytes for the same facts', () => {
    expect(page([fine, dark])).toBe(page([fine, dark]));
  });

  it('takes what it shows from the facts alone: a back-dated one looks at its own days', () => {
    const then = iso(ms(now) - 5 * DAY);
    const html = page([], { report: report({ workflows: [], checked_at: then }) });
    expect(textOf(html)).toContain('looking back 30 days: 2026-04-17 to 2026-05-17');
  });
});

describe('its size', () => {
  const fleet = (count: number, each: (at: number) => Verdict['history']): string =>
    page(
      Array.from({ length: count }, (_, at) =>
        verdict({ ...(at % 10 === 0 ? dark : fine), name: `workflow-with-a-name-${at}`, history: each(at) }),
      ),
      { days: 90 },
    );

  it('stays under 1 MB for 50 nightly watches over 90 days, each run linked', () => {
    const html = fleet(50, (at) =>
      historyOf('2026-05-22T02:00:00Z', 90, 24, (back) =>
        at % 10 === 0 && back < 5 ? 'skipped' : 'succeeded',
      ),
    );
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    expect(html.split('/actions/runs/').length).toBeGreaterThan(4_500);
  });

  it('grows with the watches, and not with all that they did: 50 and 200 hourly ones', () => {
    const states = ['failed', 'no_run', 'succeeded', 'skipped', 'unknown', 'late'] as const;
    const dense = (): Verdict['history'] =>
      historyOf('2026-05-22T06:00:00Z', 720, 3, (back) => states[(back * 7) % 6] ?? 'open');
    expect(Buffer.byteLength(fleet(50, dense))).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(fleet(200, dense))).toBeLessThan(4_000_000);
  });
});
