/**
 * Who a mail is about, as ids that fit Postmark's metadata (20 characters a key, 80 a value, 10 fields,
 * https://postmarkapp.com/developer/user-guide/send-email-with-api/metadata): the first 32 hex digits of SHA-256. An
 * incident's id is the same for as long as the same thing is wrong for the same people, so that "was this mailed
 * already?" is one comparison.
 */
import { createHash } from 'node:crypto';
import type { LastSuccess, Verdict } from '../judge/model.js';
import type { Problem } from '../problems.js';
import type { Host, Scope } from '../settings/model.js';

/** Hashes the parts as JSON, so that no part can imitate a separator. */
function fingerprint(...parts: (string | number | string[] | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** The monitor's own workflow; several monitors may share one Postmark server. */
export function monitorId(host: Pick<Host, 'repo' | 'workflow_path'>): string {
  if (host.repo === null || host.workflow_path === null) return fingerprint('command-line');
  return fingerprint(host.repo.toLowerCase(), host.workflow_path);
}

type Watched = Pick<Verdict, 'repo' | 'path' | 'entry'>;

function fileOf(watch: Watched): string {
  const name = (watch.path ?? watch.entry).split('/').at(-1) ?? '';
  return /\.ya?ml$/.test(name) ? name : `${name}.yml`;
}

/** `owner/name/stem`, as the result and the alerts name a watch. */
export function watchName(watch: Watched): string {
  return `${watch.repo}/${fileOf(watch).replace(/\.ya?ml$/, '')}`;
}

/** Stays the same when the file vanishes and only the user's entry is left, as long as that names the file. */
export function watchId(watch: Watched): string {
  return fingerprint(watch.repo.toLowerCase(), fileOf(watch));
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

/** Jobs as a stale mail's metadata knows them: a mark for each, without anything between. */
export function jobMarks(jobs: readonly string[]): string {
  return jobs
    .slice(0, JOBS)
    .map((job) => fingerprint(job).slice(0, JOB_LENGTH))
    .join('');
}

/** Whether one of the jobs is among those that the marks are of. */
export function isMarked(marks: string, jobs: readonly string[]): boolean {
  const known = new Set(marks.match(new RegExp(`.{${JOB_LENGTH}}`, 'g')));
  return jobs.some((job) => known.has(jobMarks([job])));
}

/** The last genuine success as an incident knows it; `never` without one. */
export function successMark(success: LastSuccess | null): string {
  return success === null ? 'never' : `${success.run_id}/${success.attempt}`;
}

/** A new genuine success ends an incident, so that the next stale mail after one is a new incident. */
export function staleIncident(
  monitor: string,
  watch: string,
  success: string,
  to: readonly string[],
): string {
  return fingerprint('stale', monitor, watch, success, recipientsId(to));
}

export function digestIncident(incidents: readonly string[]): string {
  return fingerprint('digest', unique(incidents));
}

/** What a use of the monitor does not know, and for whom: one for each error code and what the error is about. */
export function unknownId(
  use: { monitor: string; scope: Scope; to: readonly string[] },
  problem: Pick<Problem, 'code' | 'message'>,
  watch: string | null,
): string {
  const { repo, workflows, config, shard } = use.scope;
  const about = watch ?? subjectOf(problem);
  return fingerprint(use.monitor, repo, workflows, config, shard, recipientsId(use.to), problem.code, about);
}

/**
 * What a problem without a watch is about: the setting that its message begins with, else the message without what
 * differs from run to run (times, ids, counts).
 */
function subjectOf({ code, message }: Pick<Problem, 'code' | 'message'>): string {
  const [, setting] = /^(-{0,2}[a-z][\w.-]*): /i.exec(message) ?? [];
  if (code === 'settings_invalid' && setting !== undefined) return setting;
  const words = message.replace(/(https?:\/\/[^\s?]*)\S*/g, '$1').split(/\s+/);
  const isSlug = (word: string) => /[a-z].*\/|\/.*[a-z]/i.test(word);
  return words
    .filter((word) => isSlug(word) || !/\d/.test(word))
    .map((word) => word.replace(/\/\d+(?=\/|$)/g, '/'))
    .join(' ');
}

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

/** Message id that all mails of an incident refer to; nobody sends it, mail clients thread by it all the same. */
export function threadRoot(incident: string): string {
  return `<${incident}@cron-heartbeat-monitor>`;
}
