/**
 * The evidence page: one HTML file without script or remote parts, for people who were not there. The same
 * facts give the same bytes.
 */
import { isWithoutSuccess } from '../../judge/history.js';
import type { Verdict } from '../../judge/model.js';
import { DAY, iso, ms } from '../../text/time.js';
import { counted, timeRange, utc } from '../../text/words.js';
import type { Report } from '../model.js';
import { overallWords, worstFirst } from '../outcome.js';
import {
  legendPart,
  methodPart,
  monitorPart,
  type RecordingDigest,
  type ShownSettings,
  settingsPart,
  verifyPart,
} from './about.js';
import { successCount, zoneOf } from './calendar.js';
import { missedSpans } from './missed.js';
import { type Html, name, type Part, pageShell, paragraph, part, table } from './parts.js';
import { tag, watchId, watchPart } from './watch.js';

export interface EvidencePageParts {
  report: Report;
  settings: ShownSettings;
  /** How many days the page looks back. */
  days: number;
  recording: RecordingDigest | null;
}

/** Bytes that the links of occasions that went well may take; beyond it only the others link to their run. */
const LINK_BYTES = 400_000;
/** Rows of missed occasions on the whole page, shared so that who needs few gets all of them. */
const MISSED_ROWS = 800;

/** The whole page as HTML. */
export function evidencePage({ report, settings, days, recording }: EvidencePageParts): string {
  const verdicts = worstFirst(report.workflows);
  const link_good = linkBytes(verdicts) <= LINK_BYTES;
  const most_missed = fairShare(
    verdicts.map(({ history }) => (history ?? []).filter(isWithoutSuccess).length),
    MISSED_ROWS,
  );
  const now = report.checked_at;
  return pageShell({
    title: overallWords(report),
    lead: `Checked ${utc(now)}, looking back ${counted(days, 'day')}: ${timeRange(iso(ms(now) - days * DAY), now)}.`,
    version: report.monitor_version,
    status: report.status,
    parts: [
      overviewPart(verdicts),
      ...verdicts.map((verdict, at) =>
        watchPart({ place: at + 1, verdict, now, days, link_good, most_missed }),
      ),
      legendPart(),
      methodPart(),
      settingsPart(settings),
      monitorPart(report),
      verifyPart(recording),
    ],
  });
}

/** The largest share such that all needs, cut to it, stay within the total. */
function fairShare(needs: number[], total: number): number {
  let left = total;
  const ascending = needs.toSorted((a, b) => a - b);
  for (const [at, need] of ascending.entries()) {
    const share = Math.floor(left / (ascending.length - at));
    if (need > share) return Math.max(1, share);
    left -= need;
  }
  return total;
}

function linkBytes(verdicts: readonly Verdict[]): number {
  const bytes = (verdict: Verdict): number =>
    (verdict.history ?? []).reduce((sum, { url }) => sum + (url?.length ?? 0) + 10, 0);
  return verdicts.reduce((sum, verdict) => sum + bytes(verdict), 0);
}

function overviewPart(verdicts: readonly Verdict[]): Part {
  if (verdicts.length === 0) return part('overview', 'Overview', [paragraph('Nothing was checked.')]);
  return part('overview', 'Overview', [
    table({
      look: 'overview',
      caption: 'Every watch, worst first',
      columns: ['Watch and verdict', 'Succeeded', 'Missed'],
      rows: verdicts.map((verdict, at) => [
        `<a href="#${watchId(at + 1)}">${name(verdict.name)}</a> ${tag(verdict.status)}`,
        ...figures(verdict),
      ]),
    }),
  ]);
}

function figures({ history, schedules }: Verdict): [succeeded: Html, missed: Html] {
  if (history === null) return ['not known', 'not known'];
  const spans = missedSpans(history, zoneOf(schedules));
  const missed = history.filter(isWithoutSuccess).length;
  const shown = spans.length <= 2 ? spans.join(', ') : `on ${spans[0]?.slice(0, 10)} and later`;
  const { succeeded, due } = successCount(history);
  return [
    `${succeeded} of ${due}`,
    missed === 0 ? 'none' : `${missed}<br><span class="dim small">${shown}</span>`,
  ];
}
