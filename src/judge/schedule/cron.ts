/**
 * GitHub's cron dialect: five fields, names, lists, ranges and steps; no `@daily`, `L`, `W`, `#`, `?` or seconds.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
interface FieldRule {
  name: string;
  min: number;
  max: number;
  /** Names of the values from `min` on. */
  names: readonly string[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const fieldRules = {
  minutes: { name: 'minute', min: 0, max: 59, names: [] },
  hours: { name: 'hour', min: 0, max: 23, names: [] },
  days: { name: 'day of month', min: 1, max: 31, names: [] },
  months: { name: 'month', min: 1, max: 12, names: MONTHS },
  // 0 to 6 as GitHub documents it: 7 is no Sunday there.
  weekdays: { name: 'day of week', min: 0, max: 6, names: WEEKDAYS },
} satisfies Record<string, FieldRule>;

/** Minutes between two starts of one cron: GitHub runs a denser one every five minutes. */
const SHORTEST_INTERVAL = 5;
const MAX_LENGTH = 500;

/** A cron of GitHub's dialect, taken apart. */
interface Cron {
  /** Minutes of the hour, ascending, at least five apart. */
  minutes: number[];
  /** True where the minute field asked for more than GitHub runs. */
  thinned: boolean;
  hours: number[];
  /** The three day fields with every value written out: what a plain cron library reads alike. */
  calendar: string;
}

type Parsed = { ok: true; cron: Cron } | { ok: false; why: string };

/** Why `expression` is not of GitHub's cron dialect, or null where it is. */
export function checkCron(expression: string): string | null {
  const parsed = parseCron(expression);
  return parsed.ok ? null : parsed.why;
}

/** Takes a cron apart, with the minutes thinned to what GitHub runs. */
export function parseCron(expression: string): Parsed {
  if (expression.length > MAX_LENGTH) return refuse(`it is longer than ${MAX_LENGTH} characters`);
  const texts = expression.trim().split(/[ \t]+/);
  const [minuteText, hourText, dayText, monthText, weekdayText, ...rest] = texts;
  if (expression.trim().startsWith('@')) return refuse('GitHub has no @ shorthands: write the five fields');
  if (!minuteText || !hourText || !dayText || !monthText || !weekdayText || rest.length > 0) {
    return refuse(`it has ${expression.trim() === '' ? 0 : texts.length} fields, GitHub's cron has five`);
  }
  const minutes = readField(minuteText, fieldRules.minutes);
  const hours = readField(hourText, fieldRules.hours);
  const days = readField(dayText, fieldRules.days);
  const months = readField(monthText, fieldRules.months);
  const weekdays = readField(weekdayText, fieldRules.weekdays);
  if (typeof minutes === 'string') return refuse(minutes);
  if (typeof hours === 'string') return refuse(hours);
  if (typeof days === 'string') return refuse(days);
  if (typeof months === 'string') return refuse(months);
  if (typeof weekdays === 'string') return refuse(weekdays);
  if (weekdayText === '*' && !someMonthHas(days, months)) return refuse('no month it names has such a day');
  const calendar = [written(dayText, days), written(monthText, months), written(weekdayText, weekdays)];
  const spaced = fiveMinutesApart(minutes);
  const thinned = spaced.length < minutes.length;
  return { ok: true, cron: { minutes: spaced, thinned, hours, calendar: calendar.join(' ') } };
}

function refuse(why: string): Parsed {
  return { ok: false, why };
}

/** The values of one field, ascending, or why it cannot be read. */
function readField(text: string, rule: FieldRule): number[] | string {
  const values = new Set<number>();
  for (const item of text.split(',')) {
    const range = readItem(item, rule);
    if (typeof range === 'string') return range;
    for (let value = range.from; value <= range.to; value += range.step) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

/** One item of a list: `*`, `5`, `MON`, `1-5`, and each of them with a `/step`. */
function readItem(item: string, rule: FieldRule): { from: number; to: number; step: number } | string {
  const parts = /^(?:\*|([0-9a-z]+)(?:-([0-9a-z]+))?)(?:\/([0-9]+))?$/i.exec(item);
  const [, first, last, stepText] = parts ?? [];
  const from = first === undefined ? rule.min : readValue(first, rule);
  // `20/15` starts at 20 and goes on to the end of the field.
  const open = first === undefined || (last === undefined && stepText !== undefined);
  const to = open ? rule.max : readValue(last ?? first, rule);
  if (!parts || Number.isNaN(from) || Number.isNaN(to)) {
    return `"${item}" in the ${rule.name} field is not of GitHub's cron syntax`;
  }
  if (Math.min(from, to) < rule.min || Math.max(from, to) > rule.max) {
    return `"${item}" in the ${rule.name} field is outside ${rule.min}-${rule.max}`;
  }
  if (to < from) return `the range "${item}" in the ${rule.name} field runs backwards`;
  const step = stepText === undefined ? 1 : Number(stepText);
  if (step < 1 || step > rule.max) {
    return `the step of "${item}" in the ${rule.name} field is outside 1-${rule.max}`;
  }
  return { from, to, step };
}

/** A number or a name of the field; NaN where it is neither. */
function readValue(text: string, rule: FieldRule): number {
  const named = rule.names.indexOf(text.toUpperCase());
  if (named >= 0) return named + rule.min;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** False for `0 0 30 2 *`: GitHub takes it, and it never fires. */
function someMonthHas(days: number[], months: number[]): boolean {
  const earliest = days[0] ?? 1;
  return months.some((month) => earliest <= (LONGEST_MONTHS[month - 1] ?? 0));
}

/** A bare `*` stays: only it leaves a day field unrestricted, which decides whether the two are OR-ed. */
function written(text: string, values: number[]): string {
  return text === '*' ? text : values.join(',');
}

/** Each minute that is five or more after the last one kept: `*` becomes 0, 5, 10 … 55. */
function fiveMinutesApart(minutes: number[]): number[] {
  const kept: number[] = [];
  for (const minute of minutes) {
    const last = kept.at(-1);
    if (last === undefined || minute - last >= SHORTEST_INTERVAL) kept.push(minute);
  }
  return kept;
}
