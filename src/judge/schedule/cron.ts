/**
 * GitHub's cron dialect: five fields, names, lists, ranges and steps; no `@daily`, `L`, `W`, `#`, `?` or
 * seconds.
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 * GitHub's own check, as its editor runs it:
 * https://github.com/actions/languageservices/blob/main/workflow-parser/src/model/converter/cron.ts
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

/** Why a cron such as `0 0 30 2 *` starts nothing: GitHub takes it, and it never fires. */
export const NEVER = 'no month it names has such a day';

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
  days: DayFields;
}

/** The days that a cron names. */
export interface DayFields {
  /** Days of the month; null where the field is a bare `*`. */
  days: ReadonlySet<number> | null;
  /** 1 to 12. */
  months: ReadonlySet<number>;
  /** 0 (Sunday) to 6; null where the field is a bare `*`. */
  weekdays: ReadonlySet<number> | null;
  /** Where both are restricted: whether a day has to be in both fields, or in one of them. */
  joined: 'and' | 'or';
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
  if (weekdayText === '*' && !someMonthHas(days, months)) return refuse(NEVER);
  const both = isAmbiguous(dayText, weekdayText) && someMonthHas(days, months);
  const dayFields: DayFields = {
    days: restricted(dayText, days),
    months: new Set(months),
    weekdays: restricted(weekdayText, weekdays),
    joined: both ? 'and' : 'or',
  };
  const spaced = fiveMinutesApart(minutes);
  const thinned = spaced.length < minutes.length;
  return { ok: true, cron: { minutes: spaced, thinned, hours, days: dayFields } };
}

function restricted(text: string, values: number[]): Set<number> | null {
  return text === '*' ? null : new Set(values);
}

/**
 * Whether cron programs disagree on the days of a valid cron. Vixie cron and its heirs take a day field whose
 * first character is `*` (as in a step of two) for unrestricted when they join the two, so that a day has to
 * be in both; others look at the values, so that a day in one of them is enough. Which of the two GitHub does
 * is not published.
 * https://github.com/cronie-crond/cronie/blob/master/src/entry.c (DOM_STAR, DOW_STAR)
 */
export function hasAmbiguousDays(expression: string): boolean {
  const [, , days = '', , weekdays = ''] = expression.trim().split(/[ \t]+/);
  return isAmbiguous(days, weekdays);
}

/** A bare `*` restricts nothing in any reading. */
function isAmbiguous(days: string, weekdays: string): boolean {
  return days !== '*' && weekdays !== '*' && (days.startsWith('*') || weekdays.startsWith('*'));
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
  // GitHub runs `*/24` hours, though its editor objects: such a step leaves the first value alone.
  // https://github.com/github/vscode-github-actions/issues/331
  if (step < 1) return `the step of "${item}" in the ${rule.name} field is less than 1`;
  return { from, to, step };
}

/** A number or a name of the field; NaN where it is neither. */
function readValue(text: string, rule: FieldRule): number {
  const named = rule.names.indexOf(text.toUpperCase());
  if (named >= 0) return named + rule.min;
  return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** False for `0 0 30 2 *`. */
function someMonthHas(days: number[], months: number[]): boolean {
  const earliest = days[0] ?? 1;
  return months.some((month) => earliest <= (LONGEST_MONTHS[month - 1] ?? 0));
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
