/**
 * Who a mail is about, as ids that fit Postmark's metadata (20 characters a key, 80 a value, 10 fields):
 * the first 32 hex digits of SHA-256. An incident's id is the same for as long as the same thing is wrong
 * for the same people, so that "was this mailed already?" is one comparison.
 */
import { createHash } from 'node:crypto';
import type { Verdict } from '../judge/model.js';
import type { Host } from '../settings/model.js';

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

function recipients(to: readonly string[]): string[] {
  return unique(to.map((address) => address.toLowerCase()));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** A new genuine success ends an incident; so the next stale mail after one is a new incident. */
export function staleIncident(monitor: string, verdict: Verdict, to: readonly string[]): string {
  const success = verdict.last_success;
  const since = success === null ? 'never' : `${success.run_id}/${success.attempt}`;
  return fingerprint('stale', monitor, watchId(verdict), since, recipients(to));
}

export function digestIncident(incidents: readonly string[]): string {
  return fingerprint('digest', unique(incidents));
}

export function crashIncident(
  monitor: string,
  codes: readonly string[],
  watches: readonly string[],
  to: readonly string[],
): string {
  return fingerprint('monitor_failed', monitor, unique(codes), unique(watches), recipients(to));
}

/** One recovery per alert that it answers. */
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
