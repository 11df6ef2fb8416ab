/** How the text of each setting becomes its value. Each schema's message says what would be right. */
import { isIP } from 'node:net';
import { z } from 'zod';

/** Text that a person typed: no control characters, since it reaches logs, subjects and headers. */
const line = z.string().regex(/^[^\p{Cc}\p{Cf}]*$/u, 'a single line without control characters');

const decimal = /^[+-]?\d+(?:\.\d+)?$/;

/** A plain decimal number: no exponent, no hexadecimal, nothing infinite. */
function number(expected: string, isRight: (value: number) => boolean) {
  return line.transform((text, context) => {
    const value = decimal.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isFinite(value) && isRight(value)) return value;
    context.addIssue({ code: 'custom', message: expected });
    return z.NEVER;
  });
}

export const positive = number('a number above 0', (value) => value > 0);
export const notNegative = number('a number of at least 0', (value) => value >= 0);
export const wholePositive = number(
  'a whole number of at least 1',
  (value) => Number.isInteger(value) && value >= 1,
);
export const backtestDays = number(
  'a whole number from 1 to 90',
  (value) => Number.isInteger(value) && value >= 1 && value <= 90,
);

export const slaHours = z.union([z.literal('auto'), positive], 'a number above 0, or auto');

/** YAML 1.2's booleans, in any case. */
export const yamlBoolean = line.transform((text, context) => {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  context.addIssue({ code: 'custom', message: 'true or false' });
  return z.NEVER;
});

/** The off switch takes more words, since it is also a repository variable. */
export const switchWord = line.transform((text, context) => {
  const word = text.trim().toLowerCase();
  if (['1', 'true', 'on', 'yes'].includes(word)) return true;
  if (['0', 'false', 'off', 'no'].includes(word)) return false;
  context.addIssue({ code: 'custom', message: '1, true, on or yes, or 0, false, off or no' });
  return z.NEVER;
});

/** Comma or newline list without blank entries. */
export function list(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.replace(/^\s*#.*$/, '').trim())
    .filter((item) => item !== '');
}

/** https://docs.github.com/rest/repos/repos: letters, digits, `.`, `-` and `_`. */
const REPO = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?\/(?:\*|[\w.-]+)$/;

export const repos = z.string().transform((text, context) => {
  const names = list(text);
  if (names.length > 0 && names.every((name) => REPO.test(name) && !/\/\.{1,2}$/.test(name)))
    return [...new Set(names)];
  context.addIssue({ code: 'custom', message: 'owner/name, several by comma, or owner/*' });
  return z.NEVER;
});

export const repoName = z
  .string()
  .regex(REPO, 'owner/name')
  .refine((name) => !name.endsWith('/*'), 'owner/name');

export const eventList = z
  .array(z.string().regex(/^[a-z_]+$/, 'event names such as schedule'))
  .min(1, 'at least one event');

export const events = z.string().transform((text, context) => {
  const names = list(text);
  if (names.length === 1 && names[0] === 'any') return 'any' as const;
  if (names.length > 0 && names.every((name) => /^[a-z_]+$/.test(name)) && !names.includes('any'))
    return names;
  context.addIssue({ code: 'custom', message: 'event names by comma, or any' });
  return z.NEVER;
});

export const branch = line.regex(/^[^\s~^:?*[\\]+$/, 'a branch name, or any');

/** https, or http to this machine: a token must not travel in the clear. */
const serviceUrl = z.string().transform((text, context) => {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && isSafe && !url.username && !url.password) return text.trim();
  context.addIssue({
    code: 'custom',
    message: 'an https URL (http on loopback only), without a user name in it',
  });
  return z.NEVER;
});

/** The base of an API: no query, no trailing slash. */
export const apiUrl = serviceUrl.transform((text, context) => {
  const url = new URL(text);
  if (!url.search && !url.hash) return text.replace(/\/+$/, '');
  context.addIssue({ code: 'custom', message: 'a base URL without query' });
  return z.NEVER;
});

/** The dead-man's switch: a query belongs to it. */
export const pingUrl = serviceUrl;

/** A page for people: http is their choice. */
export const pageUrl = line.refine((text) => {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}, 'an http or https URL');

function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

/** Loose on purpose: Postmark is the judge, this only catches slips. */
const ADDRESS = /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/;
/** Postmark takes at most 50 recipients a mail: https://postmarkapp.com/developer/api/email-api */
const MOST_RECIPIENTS = 50;

export const addresses = line.transform((text, context) => {
  const all = list(text);
  if (all.length > 0 && all.length <= MOST_RECIPIENTS && all.every((one) => ADDRESS.test(one)))
    return [...new Set(all)];
  context.addIssue({ code: 'custom', message: `one to ${MOST_RECIPIENTS} mail addresses by comma` });
  return z.NEVER;
});

/** A display name with punctuation is quoted, or Postmark refuses it with code 300. */
export const sender = line.transform((text, context) => {
  const trimmed = text.trim();
  if (ADDRESS.test(trimmed)) return trimmed;
  const named = /^(.*?)\s*<([^<>]+)>$/.exec(trimmed);
  if (named?.[2] && ADDRESS.test(named[2].trim())) {
    const name = (named[1] ?? '').replace(/^"(.*)"$/, '$1').replace(/[\\"]/g, '');
    const shown = /^[\p{L}\p{N} ]*$/u.test(name) ? name : `"${name}"`;
    return `${shown} <${named[2].trim()}>`.trim();
  }
  context.addIssue({ code: 'custom', message: 'a mail address, with or without a display name' });
  return z.NEVER;
});

/** A token as a header can carry it; never shown. */
export const token = z.string().transform((text, context) => {
  const trimmed = text.trim();
  if (/^[!-~]+$/.test(trimmed)) return trimmed;
  context.addIssue({ code: 'custom', message: 'one word of printable characters' });
  return z.NEVER;
});

export const oneLine = line.min(1);
export const stream = line.regex(/^[\w-]+$/, 'the id of a message stream');

export const shard = z.string().transform((text, context) => {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim()) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  context.addIssue({ code: 'custom', message: 'part/of, such as 2/8' });
  return z.NEVER;
});

/** An instant with its zone; a plain day is its start in UTC. */
export const instant = z.string().transform((text, context) => {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  const time = isDay || isInstant ? Date.parse(text) : Number.NaN;
  // Date.parse turns 2026-02-30 into a day of March.
  const isReal = !Number.isNaN(time) && (!isDay || new Date(time).toISOString().startsWith(text));
  if (isReal) return new Date(time).toISOString().replace('.000Z', 'Z');
  context.addIssue({
    code: 'custom',
    message: 'a day such as 2026-12-01, or an instant such as 2026-12-01T06:00:00Z',
  });
  return z.NEVER;
});
