/** Numbers, instants and lists as people say them: one form each, for causes, mails, summary and terminal. */

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const units = [
  ['d', day],
  ['h', hour],
  ['min', minute],
  ['s', 1],
] as const;

function inUnits(seconds: number): string[] {
  const parts: string[] = [];
  let rest = seconds;
  for (const [name, size] of units) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) parts.push(`${count} ${name}`);
  }
  return parts.length > 0 ? parts : ['0 min'];
}

/** A promised length in hours, nothing left out: 48 is `2 d`, 26.5 is `1 d 2 h 30 min`. */
export function exactDuration(hours: number): string {
  return inUnits(Math.round(hours * hour)).join(' ');
}

/** An age in hours, cut down (never up) to what people say: 124.4 is `5 d 4 h`, 0.87 is `52 min`. */
export function duration(hours: number): string {
  const seconds = Math.round(hours * hour);
  const kept = [
    [30 * day, day],
    [day, hour],
    [minute, minute],
  ].find(([from]) => seconds >= (from ?? 0));
  const smallest = kept?.[1] ?? 1;
  return inUnits(seconds - (seconds % smallest)).join(' ');
}

/** `2026-05-22 06:30`, in UTC; a text that is no instant is shown as it is. */
export function utcMinute(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : date.toISOString().slice(0, 16).replace('T', ' ');
}

/** `2026-05-22 06:30 UTC`. */
export const utc = (instant: string): string => `${utcMinute(instant)} UTC`;

/** `2026-05-22`, the day in UTC. */
export const utcDay = (instant: string): string => utcMinute(instant).slice(0, 10);

/** `2026-05-18 to 2026-05-22`; on one day with the times; a single window is its day. */
export function timeRange(from: string, to: string): string {
  if (from === to) return utcDay(from);
  if (utcDay(from) !== utcDay(to)) return `${utcDay(from)} to ${utcDay(to)}`;
  return `${utcMinute(from)} to ${utcMinute(to).slice(11)} UTC`;
}

/** `1 run`, `2 runs`; `many` where an s is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`; above `most` names the rest is counted. */
export function listed(names: string[], most = 20, word = 'and'): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${word} ${last}`;
}

const ENDINGS = new Map([
  ['success', 'succeeded'],
  ['failure', 'failed'],
  ['cancelled', 'was cancelled'],
  ['skipped', 'was skipped'],
  ['timed_out', 'timed out'],
]);

/** How a run, a job or a step ended: `failed`, `timed out`; what is rare is named as GitHub names it. */
export function endedWords({ conclusion, status }: { conclusion: string | null; status: string }): string {
  const end = conclusion ?? status;
  return ENDINGS.get(end) ?? `ended as \`${end}\``;
}

/** `not_firing` as `not firing`. */
export const codeWords = (code: string): string => code.replaceAll('_', ' ');

const DURATION = /\d+(?:\.\d+)? (?:d|h|min|s)(?: \d+ (?:h|min|s))*/;
const INSTANT = /\d{4}-\d\d-\d\d(?: \d\d:\d\d(?: UTC)?)?/;
/** Three fields and more, of which GitHub refuses those that are not five. */
const CRON = /[\d*][\d*,/-]*(?: (?:[\d*]|[A-Z]{3})[\w*,/-]*){2,}(?!:)/;
const UNBROKEN = new RegExp(
  `(?<![\\w.*/-])(?:${DURATION.source}|${INSTANT.source}|${CRON.source})(?![\\w*/-])`,
  'g',
);

/** A text whose durations, instants and crons, in which no line may break, are as `hold` makes them. */
export function unbroken(text: string, hold: (words: string) => string): string {
  return text.replace(UNBROKEN, hold);
}
