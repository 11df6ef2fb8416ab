/** Reports with a history, for the evidence page. */
import type { Occasion, Verdict } from '../../src/judge/model.js';
import type { EvidencePageParts } from '../../src/report/page/evidence-page.js';
import { DAY, HOUR, iso, ms } from '../../src/text/time.js';
import { rules } from '../support/judging.js';
import { darkCron, report, runUrl, verdict } from '../support/report-builders.js';

export const now = '2026-05-22T06:30:00Z';
export function occasion(overrides: Partial<Occasion> = {}): Occasion {
  return {
    due_at: '2026-05-22T02:00:00Z',
    state: 'succeeded',
    run_id: 104,
    late_minutes: 4,
    attempts: 1,
    url: runUrl(104),
    ...overrides,
  };
}

/** An occasion each `every` hours up to `last`, oldest first; `stateOf` is given its place counted from the end. */
export function historyOf(
  last: string,
  count: number,
  every: number,
  stateOf: (back: number) => Occasion['state'],
): Occasion[] {
  return Array.from({ length: count }, (_, at) => {
    const back = count - 1 - at;
    const state = stateOf(back);
    const none = state === 'no_run' || state === 'unknown' || state === 'open';
    return occasion({
      due_at: iso(ms(last) - back * every * HOUR),
      state,
      run_id: none ? null : 9_000_000_000 + at,
      late_minutes: none ? null : 4 + ((at * 7) % 11) + (at % 13 === 0 ? 190 : 0),
      attempts: none ? null : 1 + Number(at % 17 === 5),
      url: none ? null : runUrl(9_000_000_000 + at),
    });
  });
}

export const shownSettings: EvidencePageParts['settings'] = {
  repos: ['raxx-app/TradeMasterAPI'],
  watches: {
    auto: false,
    entries: [
      { ...rules, workflow: 'billing-retention-cron', repo: null },
      { ...rules, workflow: 'trace-integrity-cron', repo: null, jobs: ['integrity-check'] },
    ],
  } as never,
  defaults: { ...rules, sla_hours: 'auto' } as never,
  retired: ['old-nightly'],
  confirm_seconds: 5,
  remind_hours: null,
  max_emails: 5,
  dry_run: false,
  shard: null,
};

const known = { runs_listed_since: iso(ms(now) - 32 * DAY), grace_hours: 4, grace_from: '40 scheduled runs' };

export const dark: Verdict = darkCron({
  ...known,
  history: historyOf('2026-05-22T02:00:00Z', 30, 24, (back) => (back < 5 ? 'skipped' : 'succeeded')),
});
export const fine: Verdict = verdict({
  ...known,
  schedules: [{ cron: '0 3 * * *', timezone: 'UTC', line: 5 }],
  history: historyOf('2026-05-22T03:00:00Z', 30, 24, (back) => (back === 20 ? 'late' : 'succeeded')),
});

export function pageParts(overrides: Partial<EvidencePageParts> = {}): EvidencePageParts {
  return {
    report: report({ workflows: [fine, dark] }),
    settings: shownSettings,
    days: 30,
    recording: {
      sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      file: 'dark-crons.json',
      origin: 'read',
      run_url: null,
    },
    ...overrides,
  };
}

/** What is read of a piece of the page, on one line. */
export function textOf(html: string): string {
  const text = html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(
      /<(?:br|\/?(?:p|div|li|td|th|tr|dt|dd|h\d|caption|table|section|ul|dl|span|i|em|summary))\b[^>]*>/g,
      ' ',
    )
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;])/g, '')
    .trim();
}

/** The part of the page about one watch. */
export function watchSection(page: string, name: string): string {
  const parts = page.split('<section class="watch"');
  const part = parts.find(
    (one) => /^ .*?<h2 id="w\d+"><bdi>/.test(one) && one.includes(`"><bdi>${name}</bdi>`),
  );
  if (part === undefined) throw new Error(`The page has no watch ${name}`);
  return `<section class="watch"${part.split('<section aria-labelledby="key"')[0]}`;
}
