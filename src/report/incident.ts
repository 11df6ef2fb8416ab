/**
 * Who a mail is about, as ids that fit Postmark's metadata (20 characters a key, 80 a value, 10 fields,
 * https://postmarkapp.com/developer/user-guide/send-email-with-api/metadata): the first 32 hex digits of
 * SHA-256. An incident's id is the same for as long as the same thing is wrong for the same people, so that
 * "was this mailed already?" is one comparison.
 *
 * A mail about many things packs what it names into five fields of 80 characters, in base 64, since
 * Postmark's search returns metadata and no body. A digest begins with the width of its entries and the key
 * of its recipients. An entry is 12 characters for up to 32 watches (4 of the watch's id, 4 for the minute of
 * its last success, 2 for its missed windows, 2 for a regular job that it skips), and 4 above that (the id
 * alone), which holds 98. A crash mail holds 80 keys of 5 characters. What does not fit is left out, so the
 * caller puts first what no earlier mail names.
 */
import { createHash } from 'node:crypto';
import { fileOf, isFilePath } from '../judge/identify.js';
import type { LastSuccess, Verdict } from '../judge/model.js';
import type { Problem } from '../problems.js';
import type { Host, Scope } from '../settings/model.js';
import { MINUTE } from '../text/time.js';

/** Hashes the parts as JSON, so that no part can imitate a separator. */
function fingerprint(...parts: (string | number | string[] | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** What names a monitor. */
export type MonitorHost = Pick<Host, 'server_url' | 'repo' | 'workflow_path'>;

/**
 * The monitor's own workflow; several monitors may share one Postmark server, and an organization that moves
 * to another server has the same names on both.
 */
export function monitorId({ server_url, repo, workflow_path }: MonitorHost): string {
  const server = new URL(server_url).host;
  const elsewhere = server === 'github.com' ? [] : [server];
  if (repo === null || workflow_path === null) return fingerprint('command-line', ...elsewhere);
  return fingerprint(repo.toLowerCase(), workflow_path, ...elsewhere);
}

type Watched = Pick<Verdict, 'repo' | 'path' | 'entry'>;

/** GitHub's own workflows have no file: `dynamic/github-code-scanning/codeql` is not `codeql.yml`. */
function fileName(watch: Watched): string {
  const path = watch.path ?? watch.entry;
  if (!isFilePath(path)) return path;
  const name = fileOf(path);
  return /\.ya?ml$/.test(name) ? name : `${name}.yml`;
}

/** `owner/name/stem`, as the alerts name a watch; without a file the whole path stands for the stem. */
export function watchName(watch: Watched): string {
  return `${watch.repo}/${fileName(watch).replace(/\.ya?ml$/, '')}`;
}

/** Stays the same when the file vanishes and only the user's entry is left, if that names the file. */
export function watchId(watch: Watched): string {
  return fingerprint(watch.repo.toLowerCase(), fileName(watch));
}

/** Their order and their case make no difference. */
export function recipientsId(to: readonly string[]): string {
  return fingerprint(unique(to.map((address) => address.toLowerCase())));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** Most jobs that metadata has room for, and the length of each one's mark. */
const JOBS = 8;
const JOB_LENGTH = 8;

/** Jobs as a stale mail's metadata has them: a mark for each, without anything between. */
export function jobMarks(jobs: readonly string[]): string {
  return jobs
    .slice(0, JOBS)
    .map((job) => fingerprint(job).slice(0, JOB_LENGTH))
    .join('');
}

/** The marks of a stale mail's metadata. */
export function readJobMarks(metadata: Readonly<Record<string, string>>): string[] {
  return metadata.skips?.match(new RegExp(`.{${JOB_LENGTH}}`, 'g')) ?? [];
}

/** The mark of a job in a digest, which has room for one of them; not that of none. */
function shortMark(job: string): string {
  return written((Number.parseInt(fingerprint(job).slice(0, JOB_LENGTH), 16) % notKnown) + 1, 2);
}

/** Whether one of the jobs is among those that the marks, long or short, are of. */
export function isMarked(marks: readonly string[], jobs: readonly string[]): boolean {
  return jobs.some((job) => marks.includes(jobMarks([job])) || marks.includes(shortMark(job)));
}

/** The last genuine success as an incident has it; `never` without one. */
export function successMark(success: LastSuccess | null): string {
  return success === null ? 'never' : `${success.run_id}/${success.attempt}`;
}

/** For `recipientsId`. A genuine success ends an incident: the next stale mail after one is a new one. */
export function staleIncident(monitor: string, watch: string, success: string, recipients: string): string {
  return fingerprint('stale', monitor, watch, success, recipients);
}

/** The same for the same set of stale incidents, in whatever order. */
export function digestIncident(incidents: readonly string[]): string {
  return fingerprint('digest', unique(incidents));
}

/** What a use does not know, for `recipientsId`: one for each error code and what the error is about. */
export function unknownId(
  use: { monitor: string; scope: Scope; recipients: string },
  problem: Pick<Problem, 'code' | 'message'>,
  watch: string | null,
): string {
  const { repo, workflows, config, shard } = use.scope;
  const about = watch ?? subjectOf(problem);
  return fingerprint(use.monitor, repo, workflows, config, shard, use.recipients, problem.code, about);
}

/**
 * What a problem without a watch is about: the setting that its message begins with, else the message without
 * what differs from run to run (times, counts, ids of runs and jobs). A name with a slash may be all digits:
 * `2024/*`.
 */
function subjectOf({ code, message }: Pick<Problem, 'code' | 'message'>): string {
  const [, setting] = /^(-{0,2}[a-z][\w.-]*): /i.exec(message) ?? [];
  if (code === 'settings_invalid' && setting !== undefined) return setting;
  const words = message.replace(/(https?:\/\/[^\s?]*)\S*/g, '$1').split(/\s+/);
  return words
    .filter((word) => word.includes('/') || !/\d/.test(word))
    .map((word) => word.replace(/((?:runs|attempts|jobs)\/)\d+/g, '$1'))
    .join(' ');
}

/** The same for the same set of `unknownId`s, in whatever order. */
export function crashIncident(unknown: readonly string[]): string {
  return fingerprint('monitor_failed', unique(unknown));
}

/** One recovery for each alert that it answers. */
export function recoveryIncident(watch: string, answered: string): string {
  return fingerprint('recovered', watch, answered);
}

/** Test mails are never the same incident twice. */
export function testIncident(monitor: string, now: string): string {
  return fingerprint('test', monitor, now);
}

/** Message id that all mails of an incident refer to: nobody sends it, and mail clients thread by it. */
export function threadRoot(incident: string): string {
  return `<${incident}@cron-heartbeat-monitor>`;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const fields = ['w0', 'w1', 'w2', 'w3', 'w4'] as const;
const fieldLength = 80;
const capacity = fields.length * fieldLength;
/** Minutes are counted from here; four digits reach to 2051. */
const epoch = Date.parse('2020-01-01T00:00:00Z');
const headLength = 5;
const detailed = { mark: 'g', width: 12 };
const bare = { mark: 'b', width: 4 };
/** Watches that the index of one digest has room for. */
export const mostInDigestIndex = Math.floor((capacity - headLength) / bare.width);
const unknownLength = 5;
const notKnown = 64 ** 2 - 1;
const noJob = written(0, 2);

export interface DigestEntry {
  watch: string;
  /** To the minute; `never`, or null where the digest had no room to say. */
  last_success: string | null;
  missed_windows: number | null;
  /** The mark of a regular job that green runs skip, if any. */
  skips: string[];
}

interface DigestIndex {
  /** Key of the recipients. */
  to: string;
  entries: DigestEntry[];
}

/** The part of an id that an index keeps: so many characters of 6 bits. */
function keyOf(id: string, length: number): string {
  return written(Number.parseInt(id.slice(0, 8), 16) % 64 ** length, length);
}

/** A watch as a digest's index names it. */
export const watchKey = (watch: string): string => keyOf(watch, 4);
/** Recipients as a digest's index names them. */
export const recipientsKey = (to: readonly string[]): string => keyOf(recipientsId(to), 4);
/** An unknown thing (`unknownId`) as a crash mail's index names it. */
export const unknownKey = (id: string): string => keyOf(id, unknownLength);

/** Metadata fields that name the verdicts' watches, the first ones where there is no room for all. */
export function writeDigestIndex(
  verdicts: readonly Verdict[],
  to: readonly string[],
): Record<string, string> {
  const room = capacity - headLength;
  const form = verdicts.length * detailed.width <= room ? detailed : bare;
  const entries = verdicts.slice(0, Math.floor(room / form.width)).map((verdict) => {
    const key = watchKey(watchId(verdict));
    return form === bare ? key : `${key}${factsText(verdict)}`;
  });
  return inFields(`${form.mark}${recipientsKey(to)}${entries.join('')}`);
}

/** Null where the metadata is not that of a digest. */
export function readDigestIndex(metadata: Readonly<Record<string, string>>): DigestIndex | null {
  const text = textOf(metadata);
  const form = [detailed, bare].find(({ mark }) => text.startsWith(mark));
  if (form === undefined || text.length < headLength) return null;
  const entries: DigestEntry[] = [];
  for (let at = headLength; at + form.width <= text.length; at += form.width)
    entries.push(entryOf(text.slice(at, at + form.width)));
  return { to: text.slice(1, headLength), entries };
}

/** Metadata fields that hold what is unknown, the first ones where there is no room for all. */
export function writeUnknownIndex(keys: readonly string[]): Record<string, string> {
  return inFields(keys.slice(0, Math.floor(capacity / unknownLength)).join(''));
}

/** The keys of a crash mail's metadata. */
export function readUnknownIndex(metadata: Readonly<Record<string, string>>): string[] {
  return textOf(metadata).match(new RegExp(`.{${unknownLength}}`, 'g')) ?? [];
}

function inFields(text: string): Record<string, string> {
  const used = fields.slice(0, Math.ceil(text.length / fieldLength));
  return Object.fromEntries(
    used.map((field, at) => [field, text.slice(at * fieldLength, (at + 1) * fieldLength)]),
  );
}

const textOf = (metadata: Readonly<Record<string, string>>): string =>
  fields.map((field) => metadata[field] ?? '').join('');

/** 0 stands for never, and for no job; the highest value for a count that is not known. */
function factsText({ last_success, missed_windows, skipped_jobs: [job] }: Verdict): string {
  const minutes =
    last_success === null ? 0 : Math.floor((Date.parse(last_success.completed_at) - epoch) / MINUTE);
  const missed = missed_windows === null ? notKnown : Math.min(missed_windows, notKnown - 1);
  return `${written(minutes, 4)}${written(missed, 2)}${job === undefined ? noJob : shortMark(job)}`;
}

function entryOf(text: string): DigestEntry {
  const watch = text.slice(0, 4);
  if (text.length === bare.width) return { watch, last_success: null, missed_windows: null, skips: [] };
  const minutes = value(text.slice(4, 8));
  const missed = value(text.slice(8, 10));
  const job = text.slice(10);
  return {
    watch,
    last_success: minutes === 0 ? 'never' : new Date(epoch + minutes * MINUTE).toISOString(),
    missed_windows: missed === notKnown ? null : missed,
    skips: job === noJob ? [] : [job],
  };
}

function written(number: number, length: number): string {
  let rest = Math.min(Math.max(number, 0), 64 ** length - 1);
  let text = '';
  for (let at = 0; at < length; at += 1) {
    text = `${digits[rest % 64]}${text}`;
    rest = Math.floor(rest / 64);
  }
  return text;
}

function value(text: string): number {
  return [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);
}
