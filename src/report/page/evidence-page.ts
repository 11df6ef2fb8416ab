/**
 * The evidence page: one HTML file without script or remote parts, for people who were not there. The same facts give
 * the same bytes.
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
import { zoneOf } from './calendar.js';
import { successWords } from './marks.js';
import { missingSpans } from './missing.js';
import { type Html, name, paragraph, section, table } from './parts.js';
import { pageShell } from './shell.js';
import { tag, watchPart } from './watch.js';

export interface EvidencePageParts {
  report: Report;
  settings: ShownSettings;
  /** How many days the page looks back. */
  days: number;
  recording: RecordingDigest | null;
}

/** Bytes that links of occasions that went well may take of the page; beyond it only the others link to their run. */
const LINK_BYTES = 400_000;
/** Rows of missing occasions on the whole page, shared so that who needs few gets all of them. */
const MISSING_ROWS = 800;

/** The whole page as HTML. */
export function evidencePage({ report, settings, days, recording }: EvidencePageParts): string {
  const verdicts = worstFirst(report.workflows);
  const link_good = linkBytes(verdicts) <= LINK_BYTES;
  const most_missing = fairShare(
    verdicts.map(({ history }) => (history ?? []).filter(isWithoutSuccess).length),
    MISSING_ROWS,
  );
  const now = report.checked_at;
  const ids = verdicts.map((_, at) => `w${at + 1}`);
  return pageShell({
    title: overallWords(report),
    lead: `Checked ${utc(now)}, looking back ${counted(days, 'day')}: ${timeRange(iso(ms(now) - days * DAY), now)}.`,
    version: report.monitor_version,
    status: report.status,
    parts: [
      overviewPart(verdicts, ids),
      ...verdicts.map((verdict, at) =>
        watchPart({ id: ids[at] ?? '', verdict, now, days, link_good, most_missing }),
      ),
      legendPart(),
      methodPart(),
      settingsPart(settings),
      monitorPart(report),
      verifyPart(recording),
    ],
    contents: [
      ['overview', 'Overview'],
      ...(ids[0] === undefined ? [] : [[ids[0], 'The watches'] as [string, string]]),
      ['key', 'How to read the calendars'],
      ['method', 'How it was decided'],
      ['settings', 'Settings used'],
      ['monitor', 'The monitor itself'],
      ['verify', 'How to check this page'],
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

function overviewPart(verdicts: readonly Verdict[], ids: string[]): Html {
  if (verdicts.length === 0) return section('overview', 'Overview', [paragraph('Nothing was checked.')]);
  return section('overview', 'Overview', [
    table({
      look: 'overview',
      caption: 'Every watch, worst first',
      columns: ['Watch and verdict', 'Succeeded', 'Missed'],
      rows: verdicts.map((verdict, at) => [
        `<a href="#${ids[at]}">${name(verdict.name)}</a> ${tag(verdict.status)}`,
        ...figures(verdict),
      ]),
    }),
  ]);
}

function figures({ history, schedules }: Verdict): [succeeded: Html, missing: Html] {
  if (history === null) return ['not known', 'not known'];
  const spans = missingSpans(history, zoneOf(schedules));
  const missing = history.filter(isWithoutSuccess).length;
  const shown = spans.length <= 2 ? spans.join(', ') : `on ${spans[0]?.slice(0, 10)} and later`;
  const succeeded = successWords(history).replace(/ occasions?.*/, '');
  return [succeeded, missing === 0 ? 'none' : `${missing}<br><span class="dim small">${shown}</span>`];
}
