/**
 * The schema of each kind of value, for texts and for YAML alike. A schema's message completes the sentence "must be":
 * `a number from 0 to 600`.
 */
import { isLoopback } from '../net/proxy.js';
import { nearest } from '../text/match.js';
import { z } from '../text/zod.js';

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────

interface Bounds {
  least: number;
  most: number;
  /** `least` itself is too small. */
  above?: boolean;
  whole?: boolean;
}

/** A number within its bounds; `more` is what else may be given instead, in words. */
function number({ least, most, above, whole }: Bounds, more = '') {
  const kind = whole ? 'a whole number' : 'a number';
  const range = above ? `above ${least}, at most ${most}` : `from ${least} to ${most}`;
  const words = `${kind} ${range}${more}`;
  const base = whole ? z.int(words) : z.number(words);
  return (above ? base.gt(least, words) : base.min(least, words)).max(most, words);
}

/** A number of hours, or `auto`. */
function numberOrAuto(bounds: Bounds) {
  const hours = number(bounds, ', or auto');
  return z.union([z.literal('auto'), hours], hours.safeParse(null).error?.issues[0]?.message);
}

/** The same for a text, where a number is a plain decimal: no exponent, no hexadecimal, no unit, nothing infinite. */
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
export const oneLine = z.string(SINGLE).trim().regex(VISIBLE, SINGLE).min(1, 'some text');
/** Of a workflow, a job or a step, or a glob: short enough that none can stall. */
export const watchName = oneLine.max(300, 'at most 300 characters');

/** YAML 1.2's booleans, in any case: https://yaml.org/spec/1.2.2/#1032-tag-resolution */
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

const shardSchema = z.object({ part: z.int().min(1), of: z.int().min(1) });
/** One part of the watches, as a recording holds it. */
export const shardPart = shardSchema.refine(({ part, of }) => part <= of, 'a part of the whole');

export const shard = z.string().transform((text, context) => {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const parsed = shardPart.safeParse({ part: Number(part), of: Number(of) });
  if (parsed.success) return parsed.data;
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

// ── Repositories ────────────────────────────────────────────────────────────────────────────────

/** https://docs.github.com/rest/repos/repos: letters, digits, `.`, `-` and `_`. */
const REPO = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?\/(?:\*|[\w.-]+)$/;

const isRepo = (name: string): boolean => REPO.test(name) && !/\/\.{1,2}$/.test(name);

export const repos = z.string().transform((text, context) => {
  const names = list(text);
  if (names.length > 0 && names.every(isRepo))
    return names.filter((name, i) => names.findIndex((other) => isSameRepo(name, other)) === i);
  context.addIssue({ code: 'custom', message: 'owner/name, several by comma, or owner/*' });
  return z.NEVER;
});

export const repoName = z
  .string('owner/name')
  .regex(REPO, 'owner/name')
  .refine((name) => isRepo(name) && !name.endsWith('/*'), 'owner/name');

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

/** A name that is not on the list would count no run; an event that is newer than the list counts by `any`. */
const eventName = z
  .string('event names such as schedule')
  .regex(/^[A-Za-z_]+$/, 'event names such as schedule')
  .superRefine((name, context) => {
    if (KNOWN_EVENTS.includes(name)) return;
    const lower = name.toLowerCase();
    if (lower !== name && [...KNOWN_EVENTS, 'any'].includes(lower)) {
      context.addIssue({ code: 'custom', message: `in lower case: ${lower}` });
      return;
    }
    const [near] = nearest(name, KNOWN_EVENTS);
    if (name === 'any') context.addIssue({ code: 'custom', message: 'event names, or any alone' });
    else {
      const message = near ? `an event of GitHub's; did you mean ${near}?` : "an event of GitHub's, or any";
      context.addIssue({ code: 'custom', message });
    }
  });

const eventList = z.array(eventName).min(1, 'event names by comma, or any');

/** As YAML has them: a list, or `any`. */
export const yamlEvents = z.union([z.literal('any'), eventList], {
  error: ({ input }) => slipIn(input) ?? 'a list of event names, or any',
});

export const events = z.string().transform((text, context) => {
  if (text === 'any') return text as 'any';
  const names = eventList.safeParse(list(text));
  if (names.success) return names.data;
  context.addIssue({ code: 'custom', message: slipIn(list(text)) ?? 'event names by comma' });
  return z.NEVER;
});

function slipIn(names: unknown): string | undefined {
  return Array.isArray(names) ? eventList.safeParse(names).error?.issues[0]?.message : undefined;
}

// ── URLs ────────────────────────────────────────────────────────────────────────────────────────

/** https, or http to this machine: a token must not travel in the clear. */
function serviceUrl(isAllowed: (url: URL) => boolean, expected: string) {
  return z.string().transform((text, context) => {
    const url = urlOf(text);
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (url && isSafe && !url.username && !url.password && !url.hash && isAllowed(url)) return text;
    context.addIssue({ code: 'custom', message: `${expected}, without a user name in it` });
    return z.NEVER;
  });
}

/** The base of an API, without the slash at its end. GitHub's web server answers an API's questions with pages. */
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
export const pageUrl = z.string('an http or https URL').refine((text) => {
  const url = urlOf(text);
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
}, 'an http or https URL');

function urlOf(text: string): URL | null {
  // Two parsers read a backslash differently, so that the guard's curl could be sent to another host.
  return /^[^\s\\\p{Cc}\p{Cf}]+$/u.test(text) && URL.canParse(text) ? new URL(text) : null;
}
