/** The back-test as a page: the verdicts of each past day, and the mails that it would have sent. */

import type { Status, Verdict } from '../../judge/model.js';
import { groupBy } from '../../text/by-key.js';
import { ms } from '../../text/time.js';
import { codeWords, counted, duration, timeRange, utc, utcDay, utcMinute } from '../../text/words.js';
import type { PastDay, PastMail } from '../commands.js';
import { escapeHtml } from '../document.js';
import { methodPart, type RecordingDigest, type ShownSettings, settingsPart, verifyPart } from './about.js';
import { calendar, type Mark, type MarkKind } from './calendar.js';
import { type Html, name, type Part, pageShell, paragraph, part, spells, table } from './parts.js';

interface BacktestPageParts {
  days: PastDay[];
  mails: PastMail[];
  settings: ShownSettings;
  recording: RecordingDigest | null;
  version: string;
}

/** Worst first; the looks are classes of the style sheet. */
const kinds: Record<Status, MarkKind> = {
  stale: { letter: 'S', look: 'F', words: 'stale' },
  unknown: { letter: '?', look: 'U', words: 'unknown' },
  pending: { letter: 'P', look: 'O', words: 'pending' },
  paused: { letter: 'Z', look: 'P', words: 'paused' },
  healthy: { letter: 'H', look: 'S', words: 'healthy' },
};

/** The page of `--backtest --report-file`: each day's verdicts, and the mails that would have been sent. */
export function backtestPage({ days, mails, settings, recording, version }: BacktestPageParts): string {
  const [first, last] = [days[0]?.at ?? '', days.at(-1)?.at ?? ''];
  const sent = mails.filter(({ outcome }) => outcome === 'sent');
  const watches = groupBy(
    days.flatMap(({ at, verdicts }) => verdicts.map((verdict) => ({ at, verdict }))),
    ({ verdict }) => verdict.name,
  );
  return pageShell({
    title: `Back-test: ${counted(sent.length, 'mail')} in ${counted(days.length, 'day')}`,
    lead: `Each day at ${utc(last).slice(11)}, ${timeRange(first, last)}. Judged by the workflow files and states of today, from what had happened by then; nothing was sent.`,
    version,
    status: sent.length === 0 ? 'healthy' : 'stale',
    parts: [
      mailsPart(sent),
      ...[...watches.values()].map((judged, at) =>
        watchPart(at + 1, judged, { from: ms(first), to: ms(last) }),
      ),
      methodPart(),
      settingsPart(settings),
      verifyPart(recording),
    ],
  });
}

function mailsPart(sent: PastMail[]): Part {
  if (sent.length === 0) return part('mails', 'Mails', [paragraph('No mail would have gone out.')]);
  const mails = table({
    look: 'due',
    caption: 'Oldest first; times are UTC',
    columns: ['Sent', 'Subject', 'Last success'],
    rows: sent.map(({ at, subject, age_hours }) => [
      utcMinute(at),
      name(subject),
      age_hours === null ? '' : `${duration(age_hours)} before`,
    ]),
  });
  return part('mails', 'Mails that would have gone out', [mails], 'Mails');
}

interface Judged {
  at: string;
  verdict: Verdict;
}

function watchPart(place: number, judged: Judged[], span: { from: number; to: number }): Part {
  const marks = judged.map(
    ({ at, verdict: { status, cause } }): Mark => ({
      at: ms(at),
      kind: kinds[status],
      more: cause === null ? '' : `, ${codeWords(cause.code)}`,
      url: cause?.run_url ?? null,
      isGood: status === 'healthy',
    }),
  );
  const body = [
    calendar({ marks, kinds: Object.values(kinds), ...span, zone: 'UTC', link_good: true }),
    paragraph(staleWords(judged)),
  ];
  const watch = judged[0]?.verdict.name ?? '';
  return part(`w${place}`, name(watch), body, place === 1 ? 'The watches' : null);
}

/** The spells of stale days by their cause. */
function staleWords(judged: Judged[]): Html {
  const causeOf = ({ verdict: { status, cause } }: Judged): string | null =>
    status === 'stale' ? codeWords(cause?.code ?? 'stale') : null;
  const shown = spells(judged, causeOf).map((days) => {
    const [from, to] = [utcDay(days[0].at), utcDay(days.at(-1)?.at ?? '')];
    return `${from === to ? from : `${from} to ${to}`} (${escapeHtml(causeOf(days[0]) ?? '')})`;
  });
  return shown.length === 0 ? 'On none of these days was it stale.' : `Stale: ${shown.join(', ')}.`;
}
