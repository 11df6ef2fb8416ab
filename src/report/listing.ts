/** What `--list` prints: one block a watch, for eyes first. */
import type { Listing } from '../judge/listing.js';
import { plain, wrap } from '../text/plain.js';
import { hoursBetween } from '../text/time.js';
import { counted, duration, exactDuration, listed, utc, utcMinute } from '../text/words.js';
import type { PrintStyle } from './text.js';

/** The watches, then the scheduled workflows that no watch covers; null where that is not known. */
export function listingReport(
  listings: Listing[],
  uncovered: string[] | null,
  now: string,
  style: PrintStyle,
): string {
  const blocks = listings.map((listing) => block(listing, now, style).join('\n'));
  const heading = `${counted(listings.length, 'watch', 'watches')}, ${utc(now)}`;
  const rest = uncoveredWords(uncovered).map((text) => wrap(text, style.columns).join('\n'));
  return [style.paint('strong', heading), ...blocks, ...rest].join('\n\n');
}

function uncoveredWords(uncovered: string[] | null): string[] {
  if (uncovered === null) return ['Scheduled workflows that no watch covers are listed without a shard.'];
  return uncovered.length > 0 ? [`Scheduled, but no watch covers: ${listed(uncovered.map(plain))}.`] : [];
}

function block(listing: Listing, now: string, { columns, paint }: PrintStyle): string[] {
  // What could not be read is not known to be absent.
  const none = listing.error === null ? 'none' : 'not known';
  const rows: [string, string][] = [
    ['file', `${listing.path ?? none}${listing.state ? ` (${plain(listing.state)})` : ''}`],
    ...listing.schedules.map(({ cron, words }): [string, string] => ['cron', `${plain(cron)}  ${words}`]),
    ...listing.invalid.map(({ cron, line, why }): [string, string] => [
      'invalid',
      `${plain(cron)} (line ${line}): ${why}`,
    ]),
    ['next', listing.next_due_at.length > 0 ? `${listing.next_due_at.map(utcMinute).join(', ')} UTC` : none],
    ['SLA', listing.sla_hours === 'auto' ? 'auto' : exactDuration(listing.sla_hours)],
    ['auto SLA', listing.auto_sla_hours === null ? none : exactDuration(listing.auto_sla_hours)],
    ['last success', lastSuccess(listing, now)],
    ['lateness', latenessWords(listing)],
    ...(listing.error
      ? [['problem', plain(`${listing.error.message} ${listing.error.hint ?? ''}`)] as [string, string]]
      : []),
  ];
  const title = paint('strong', `${plain(listing.repo)}/${plain(listing.name)}`);
  return [title, ...rows.flatMap(([name, text]) => wrap(text, columns, `  ${name.padEnd(12)}  `))];
}

function lastSuccess({ last_success }: Listing, now: string): string {
  if (last_success === null) return 'not known';
  const age = duration(hoursBetween(last_success.completed_at, now));
  return `${utc(last_success.completed_at)}, ${age} ago (${plain(last_success.event)})`;
}

function latenessWords({ lateness }: Listing): string {
  if (lateness === null) return 'not known';
  return `median ${duration(lateness.median_minutes / 60)}, 95th percentile ${duration(lateness.p95_minutes / 60)}`;
}
