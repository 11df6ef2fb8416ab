/**
 * The schema of each kind of value, for texts and for YAML alike. A schema's message completes the sentence
 * "must be": `a number from 0 to 600`.
 */
import { isLoopback } from '../net/proxy.js';
import { groupBy } from '../text/by-key.js';
import { nearest } from '../text/match.js';
import { iso } from '../text/time.js';
import { z } from '../text/zod.js';

/** Texts that `read` makes a value of, or null where they are wrong. */
export function textAs<T>(read: (text: string) => T | null, wanted: string | ((text: string) => string)) {
  return z.string(typeof wanted === 'string' ? wanted : undefined).transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'custom', message: typeof wanted === 'string' ? wanted : wanted(text) });
    return z.NEVER;
  });
}

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────

interface Bounds {
  least: number;
  most: number;
  /** `least` itself is too small. */
  above?: boolean;
  whole?: boolean;
}

function wordsOf({ least, most, above, whole }: Bounds): string {
  const range = above ? `above ${least}, at most ${most}` : `from ${least} to ${most}`;
  return `${whole ? 'a whole number' : 'a number'} ${range}`;
}

function number(bounds: Bounds, words = wordsOf(bounds)) {
  const { least, most, above, whole } = bounds;
  const base = whole ? z.int(words) : z.number(words);
  return (above ? base.gt(least, words) : base.min(least, words)).max(most, words);
}

function numberOrAuto(bounds: Bounds) {
  const words = `${wordsOf(bounds)}, or auto`;
  return z.union([z.literal('auto'), number(bounds, words)], words);
}

/** For a text, where a number is a plain decimal: no exponent, no hexadecimal, no unit, nothing infinite. */
export function fromText<S extends z.ZodType>(schema: S) {
  return z.preprocess(
    (text) => (typeof text === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text),
    schema,
  );
}

/** Ten years: longer than anything that is asked for, and small enough for every date. */
const TEN_YEARS = 87_600;

export const slaHours = numberOrAuto({ least: 0, above: true, most: TEN_YEARS });
export const missedWindows = number({ least: 1, most: 1000, whole: true });
export const graceHours = numberOrAuto({ least: 0, most: TEN_YEARS });
export const confirmSeconds = number({ least: 0, most: 600 });
export const remindHours = number({ least: 0, most: TEN_YEARS });
export const maxEmails = number({ least: 0, most: 1000, whole: true });
/** A job on a runner of one's own may take five days. */
export const timeoutMinutes = number({ least: 0, above: true, most: 7200 });
export const minDurationSeconds = number({ least: 0, most: 432_000 });
export const days = number({ least: 1, most: 90, whole: true });

// ── Words ───────────────────────────────────────────────────────────────────────────────────────

const SINGLE = 'a single line without control characters';
/** Text that a person typed: no control characters, since it reaches logs, subjects and headers. */
const VISIBLE = /^[^\p{Cc}\p{Cf}]*$/u;
export const line = z.string(SINGLE).regex(VISIBLE, SINGLE);
/** Without blanks around it, of which a page that it was copied from leaves some. */
export const filledLine = z.string(SINGLE).trim().regex(VISIBLE, SINGLE).min(1, 'some text');
/** Of a workflow, a job or a step, or a glob: short enough that none can stall. */
export const watchName = filledLine.max(300, 'at most 300 characters');

/** YAML 1.2's booleans, in any case: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
export const yamlBoolean = z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'true or false' });

/** The off switch takes more words, since it is also a repository variable. */
export const switchWord = z.stringbool({
  truthy: ['1', 'true', 'on', 'yes'],
  falsy: ['0', 'false', 'off', 'no'],
  error: '1, true, on or yes, or 0, false, off or no',
});

/** Comma or newline list without blank entries; as in YAML, a `#` after a blank begins a comment. */
export function list(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .flatMap((row) => row.replace(/(^|\s)#.*$/, '').split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** As many as a mail can name. */
const MOST_NAMES = 100;

/** What a list of watches names, for a mail. */
export function namesOf(items: string[]): string[] {
  return items.filter((item) => item !== 'auto').slice(0, MOST_NAMES);
}

const BRANCH = 'a branch name such as main, or any';

/**
 * https://git-scm.com/docs/git-check-ref-format; runs name their branch without `refs/heads/`, so that none
 * would count with it.
 */
export const branch = z
  .string(BRANCH)
  .regex(/^[^\s~^:?*[\\\p{Cc}\p{Cf}]+$/u, BRANCH)
  .refine((name) => !name.includes('..') && !name.startsWith('refs/'), BRANCH);

/** A token as a header can carry it; never shown. */
export const token = z.string().regex(/^[!-~]+$/, 'one word of printable characters');

export const stream = line.regex(/^[\w-]+$/, 'the id of a message stream');

/** One part of the watches, as a recording holds it. */
export const shardPart = z
  .object({ part: z.int().min(1), of: z.int().min(1) })
  .refine(({ part, of }) => part <= of, 'a part of the whole');

export const shard = textAs((text) => {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  return shardPart.safeParse({ part: Number(part), of: Number(of) }).data ?? null;
}, 'part/of, such as 2/8');

const INSTANT = 'a day such as 2026-12-01, or an instant such as 2026-12-01T06:00:00Z';

/** An instant with its zone; a plain day is its start in UTC. */
export const instant = textAs((text) => {
  const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
  const [day, time] = [Date.parse(text.slice(0, 10)), Date.parse(text)];
  if (!form.test(text) || Number.isNaN(day) || Number.isNaN(time)) return null;
  // Date.parse turns 2026-02-30 into a day of March.
  return iso(day).startsWith(text.slice(0, 10)) ? iso(time) : null;
}, INSTANT);

// ── Repositories ────────────────────────────────────────────────────────────────────────────────

/** https://docs.github.com/rest/repos/repos: letters, digits, `.`, `-` and `_`. */
const REPO = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?\/(?:\*|[\w.-]+)$/;

const isRepo = (name: string): boolean => REPO.test(name) && !/\/\.{1,2}$/.test(name);

export const repos = textAs((text) => {
  const names = list(text);
  return names.length > 0 && names.every(isRepo) ? withoutRepeats(names) : null;
}, 'owner/name, several by comma, or owner/*');

export const repoName = z
  .string('owner/name')
  .regex(REPO, 'owner/name')
  .refine((name) => isRepo(name) && !name.endsWith('/*'), 'owner/name');

/** The first of each that are the same but for case. */
export function withoutRepeats(names: string[]): string[] {
  return [...groupBy(names, (name) => name.toLowerCase()).values()].flatMap((same) => same.slice(0, 1));
}

/** GitHub's names do not depend on case. */
export function isSameRepo(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

// ── Events ──────────────────────────────────────────────────────────────────────────────────────

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const KNOWN_EVENTS = list(`
  branch_protection_rule, check_run, check_suite, create, delete, deployment, deployment_status, discussion,
  discussion_comment, dynamic, fork, gollum, image_version, issue_comment, issues, label, merge_group, milestone,
  page_build, public, pull_request, pull_request_comment, pull_request_review, pull_request_review_comment,
  pull_request_target, push, registry_package, release, repository_dispatch, schedule, status, watch, workflow_call,
  workflow_dispatch, workflow_run
`);

const EVENT = 'event names such as schedule';

/** A name that is not on the list would count no run; an event newer than the list is counted by `any`. */
const eventName = z
  .string(EVENT)
  .regex(/^[A-Za-z_]+$/, EVENT)
  .refine((name) => KNOWN_EVENTS.includes(name), { error: ({ input }) => rightEvent(String(input)) });

function rightEvent(name: string): string {
  if (name === 'any') return 'event names, or any alone';
  const lower = name.toLowerCase();
  if ([...KNOWN_EVENTS, 'any'].includes(lower)) return `in lower case: ${lower}`;
  const [near] = nearest(name, KNOWN_EVENTS);
  return near ? `an event of GitHub's; did you mean ${near}?` : "an event of GitHub's, or any";
}

const eventList = z.array(eventName).min(1, 'event names by comma, or any');

/** As YAML has them: a list, or `any`. */
export const yamlEvents = z.union([z.literal('any'), eventList], 'a list of event names, or any');

export const events = z
  .string()
  .transform((text) => (text === 'any' ? text : list(text)))
  .pipe(yamlEvents);

// ── URLs ────────────────────────────────────────────────────────────────────────────────────────

/** https, or http to this machine: a token must not travel in the clear. */
function serviceUrl(isAllowed: (url: URL) => boolean, expected: string) {
  return textAs((text) => {
    const url = urlOf(text);
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    return url !== null && isSafe && !url.hash && isAllowed(url) ? text : null;
  }, `${expected}, without a user name in it`);
}

/** The base of an API, without a slash at its end. GitHub's web server answers API requests with pages. */
export const apiUrl = serviceUrl(
  (url) => !url.search && !/^(?:www\.)?github\.com$/i.test(url.hostname),
  'the https URL of an API (http on loopback only), such as https://api.github.com, without a query',
).transform((text) => text.replace(/\/+$/, ''));

/** The dead-man's switch: a query belongs to it. */
export const pingUrl = serviceUrl(() => true, 'an https URL (http on loopback only)');

/** A ping of its own, or none. */
export const ownPingUrl = z.union([z.literal('none'), pingUrl], {
  error: 'an https URL (http on loopback only), or none',
});

/** A page for people: http is their choice. */
export const pageUrl = z
  .string('an http or https URL')
  .refine((text) => /^https?:$/.test(urlOf(text)?.protocol ?? ''), 'an http or https URL');

/** Without a user name, which may be a secret. */
function urlOf(text: string): URL | null {
  // Two parsers read a backslash differently, so that the guard's curl could be sent to another host.
  if (!/^[^\s\\\p{Cc}\p{Cf}]+$/u.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username || url.password ? null : url;
}
