/** The back-test as a page: what each past day would have said of each watch, and the mails that would have left. */

import type { Status, Verdict } from '../../judge/model.js';
import { groupBy } from '../../text/by-key.js';
import { ms } from '../../text/time.js';
import { codeWords, counted, duration, timeRange, utc, utcDay } from '../../text/words.js';
import type { PastDay, PastMail } from '../commands.js';
import { escapeHtml } from '../escape.js';
import { methodPart, type RecordingDigest, type ShownSettings, settingsPart, verifyPart } from './about.js';
import { calendar, keyCaption, type Mark } from './calendar.js';
import { type Html, name, paragraph, section, table } from './parts.js';
import { pageShell } from './shell.js';

interface BacktestPageParts {
  days: PastDay[];
  mails: PastMail[];
  settings: ShownSettings;
  recording: RecordingDigest | null;
  version: string;
}

/** Worst first; the looks are classes of the style sheet. */
const looks: Record<Status, { letter: string; look: string; words: string }> = {
  stale: { letter: 'S', look: 'F', words: 'stale' },
  unknown: { letter: '?', look: 'U', words: 'unknown' },
  pending: { letter: 'P', look: 'O', words: 'pending' },
  paused: { letter: 'Z', look: 'P', words: 'paused' },
  healthy: { letter: 'H', look: 'S', words: 'healthy' },
};
const order = Object.keys(looks) as Status[];

/** The page of `--backtest --report-file`: each day's verdicts, and the mails that would have been sent. */
export function backtestPage({ days, mails, settings, recording, version }: BacktestPageParts): string {
  const [first, last] = [days[0]?.at ?? '', days.at(-1)?.at ?? ''];
  const sent = mails.filter(({ outcome }) => outcome === 'sent');
  const watches = groupBy(
    days.flatMap(({ at, verdicts }) => verdicts.map((verdict) => ({ at, verdict }))),
    ({ verdict }) => verdict.name,
  );
  const parts = [...watches].map(([watch, judged], at) =>
    watchPart(`w${at + 1}`, watch, judged, { first, last }),
  );
  return pageShell({
    title: `Back-test: ${counted(sent.length, 'mail')} in ${counted(days.length, 'day')}`,
    lead: `Each day at ${utc(last).slice(11)}, ${timeRange(first, last)}. Judged by the workflow files and states of today, from what had happened by then; nothing was sent.`,
    version,
    status: sent.length === 0 ? 'healthy' : 'stale',
    parts: [mailsPart(sent), ...parts, methodPart(), settingsPart(settings), verifyPart(recording)],
    contents: [
      ['mails', 'Mails'],
      ...(parts.length === 0 ? [] : [['w1', 'The watches'] as [string, string]]),
      ['method', 'How it was decided'],
      ['settings', 'Settings used'],
      ['verify', 'How to check this page'],
    ],
  });
}

function mailsPart(sent: PastMail[]): Html {
  if (sent.length === 0) return section('mails', 'Mails', [paragraph('No mail would have gone out.')]);
  return section('mails', 'Mails that would have gone out', [
    table({
      look: 'due',
      caption: 'Oldest first; times are UTC',
      columns: ['Sent', 'Subject', 'Last success'],
      rows: sent.map(({ at, subject, age_hours }) => [
        utc(at).slice(0, -4),
        name(subject),
        age_hours === null ? '' : `${duration(age_hours)} before`,
      ]),
    }),
  ]);
}

interface Judged {
  at: string;
  verdict: Verdict;
}

function watchPart(
  id: string,
  watch: string,
  judged: Judged[],
  { first, last }: { first: string; last: string },
): Html {
  const marks = judged.map(({ at, verdict }): Mark => {
    const { letter, look, words } = looks[verdict.status];
    const cause = verdict.cause === null ? '' : `, ${codeWords(verdict.cause.code)}`;
    return {
      at: ms(at),
      letter,
      look,
      words: `${words}${cause}`,
      url: verdict.cause?.run_url ?? null,
      rank: order.indexOf(verdict.status),
      good: verdict.status === 'healthy',
    };
  });
  const counts = order.map((status) => {
    const count = judged.filter(({ verdict }) => verdict.status === status).length;
    return { ...looks[status], count };
  });
  const caption = keyCaption(
    counts.filter(({ count }) => count > 0),
    'UTC',
  );
  const body = [
    calendar({ caption, marks, from: ms(first), to: ms(last), zone: 'UTC', link_good: true }),
    ...staleSpells(judged),
  ];
  return section(id, name(watch), body);
}

/** Spells of stale days by their cause. */
function staleSpells(judged: Judged[]): Html[] {
  const spells: { cause: string; days: string[] }[] = [];
  for (const { at, verdict } of judged) {
    const cause = verdict.status === 'stale' ? codeWords(verdict.cause?.code ?? 'stale') : null;
    const open = spells.at(-1);
    if (cause === null) spells.push({ cause: '', days: [] });
    else if (open?.cause === cause) open.days.push(at);
    else spells.push({ cause, days: [at] });
  }
  const shown = spells
    .filter(({ days }) => days.length > 0)
    .map(({ cause, days }) => {
      const [from, to] = [utcDay(days[0] ?? ''), utcDay(days.at(-1) ?? '')];
      return `${from === to ? from : `${from} to ${to}`} (${escapeHtml(cause)})`;
    });
  return shown.length === 0
    ? [paragraph('On none of these days was it stale.')]
    : [paragraph(`Stale: ${shown.join(', ')}.`)];
}
