/** How the text of each setting becomes its value. Each schema's message says what would be right. */
import { z } from 'zod';
import { type Bounds, bounds, isWithin, named } from './numbers.js';

/** Text that a person typed: no control characters, since it reaches logs, subjects and headers. */
const SINGLE = 'a single line without control characters';
export const line = z.string(SINGLE).regex(/^[^\p{Cc}\p{Cf}]*$/u, SINGLE);
export const oneLine = line.min(1, 'some text');

/** A plain decimal number: no exponent, no hexadecimal, nothing infinite. */
function number(within: Bounds) {
  return z.string().transform((text, context) => {
    const value = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (isWithin(value, within)) return value;
    context.addIssue({ code: 'custom', message: named(within) });
    return z.NEVER;
  });
}

export const slaHours = z.union([z.literal('auto'), number(bounds.sla_hours)], {
  error: `${named(bounds.sla_hours)}, or auto`,
});
export const missedWindows = number(bounds.missed_windows);
export const graceHours = z.union([z.literal('auto'), number(bounds.grace_hours)], {
  error: `${named(bounds.grace_hours)}, or auto`,
});
export const confirmSeconds = number(bounds.confirm_seconds);
export const remindHours = number(bounds.remind_hours);
export const maxEmails = number(bounds.max_emails);
export const timeoutMinutes = number(bounds.timeout_minutes);
export const reportDays = number(bounds.report_days);
export const backtestDays = number(bounds.backtest);

/** YAML 1.2's booleans, in any case. */
export const yamlBoolean = z
  .string()
  .regex(/^(?:true|false)$/i, 'true or false')
  .transform((text) => /^true$/i.test(text));

/** The off switch takes more words, since it is also a repository variable. */
export const switchWord = z.string().transform((text, context) => {
  const word = text.toLowerCase();
  if (['1', 'true', 'on', 'yes'].includes(word)) return true;
  if (['0', 'false', 'off', 'no'].includes(word)) return false;
  context.addIssue({ code: 'custom', message: '1, true, on or yes, or 0, false, off or no' });
  return z.NEVER;
});

/** Comma or newline list without blank entries; as in YAML, a `#` after a blank begins a comment. */
export function list(text: string): string[] {
  return text
    .split(/\r?\n/)
    .flatMap((row) => row.replace(/(^|\s)#.*$/, '').split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** https://docs.github.com/rest/repos/repos: letters, digits, `.`, `-` and `_`. */
const REPO = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?\/(?:\*|[\w.-]+)$/;

export const repos = z.string().transform((text, context) => {
  const names = list(text);
  if (names.length > 0 && names.every((name) => REPO.test(name) && !/\/\.{1,2}$/.test(name)))
    return names.filter((name, i) => names.findIndex((other) => isSameRepo(name, other)) === i);
  context.addIssue({ code: 'custom', message: 'owner/name, several by comma, or owner/*' });
  return z.NEVER;
});

export const repoName = z
  .string('owner/name')
  .regex(REPO, 'owner/name')
  .refine((name) => !name.endsWith('/*'), 'owner/name');

/** GitHub's names do not depend on case. */
export function isSameRepo(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

const BRANCH = 'a branch name such as main, or any';

/**
 * https://git-scm.com/docs/git-check-ref-format; runs name their branch without `refs/heads/`, so that none would
 * count with it.
 */
export const branch = z
  .string(BRANCH)
  .regex(/^[^\s~^:?*[\\\p{Cc}\p{Cf}]+$/u, BRANCH)
  .refine((name) => !name.includes('..') && !name.startsWith('refs/'), BRANCH);

/** A token as a header can carry it; never shown. */
export const token = z.string().regex(/^[!-~]+$/, 'one word of printable characters');

export const stream = line.regex(/^[\w-]+$/, 'the id of a message stream');

export const shard = z.string().transform((text, context) => {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  context.addIssue({ code: 'custom', message: 'part/of, such as 2/8' });
  return z.NEVER;
});

const INSTANT = 'a day such as 2026-12-01, or an instant such as 2026-12-01T06:00:00Z';

/** An instant with its zone; a plain day is its start in UTC. */
export const instant = z.string(INSTANT).transform((text, context) => {
  const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
  const day = Date.parse(text.slice(0, 10));
  // Date.parse turns 2026-02-30 into a day of March.
  const isDay =
    form.test(text) && !Number.isNaN(day) && new Date(day).toISOString().startsWith(text.slice(0, 10));
  const time = isDay ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(time)) return new Date(time).toISOString().replace('.000Z', 'Z');
  context.addIssue({ code: 'custom', message: INSTANT });
  return z.NEVER;
});
