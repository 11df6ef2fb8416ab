/**
 * The outside dead-man's switch, as healthchecks.io and its look-alikes understand it
 * (https://healthchecks.io/docs/http_api/). The URL is a secret: no message names it or its host.
 */

import { networkReason } from '../net/network-failure.js';
import { jittered, withRetries } from '../net/retry.js';
import { withLimit } from '../net/time-limit.js';
import type { Problem } from '../problems.js';
import { errors } from '../problems.js';

export type PingKind = 'start' | 'success' | 'fail';

export interface Ping {
  url: string;
  kind: PingKind;
  /** Why, for `fail`; sent as the request's body. */
  reason?: string;
  /** A fetch that knows the proxies. */
  fetch: typeof fetch;
  deadline: AbortSignal;
  /** Time for one try. */
  timeout_ms?: number;
  /** Waits before further tries, in milliseconds. */
  retry_ms?: readonly number[];
}

/** healthchecks.io keeps 100 kB of a body; a reason is read by people. */
const longestReason = 10_000;

/** Null once the switch has answered with success. Throws nothing. */
export async function sendPing(ping: Ping): Promise<Problem | null> {
  const waits = ping.retry_ms ?? [1000, 3000];
  const outcome = await withRetries(
    () => tryPing(ping),
    (tried, retry) => {
      const wait = waits[retry - 1];
      return tried?.passing && wait !== undefined ? jittered(wait) : null;
    },
    ping.deadline,
  );
  if (outcome === null) return null;
  const message = `The ping (${ping.kind}) failed: ${outcome.reason}.`;
  return { code: 'ping_failed', message, hint: errors.ping_failed.cure };
}

/** `/start` or `/fail` goes on the path, before any query; success is the URL itself. */
export function pingAddress(url: string, kind: PingKind): URL {
  const address = new URL(url);
  if (kind !== 'success') address.pathname = `${address.pathname.replace(/\/+$/, '')}/${kind}`;
  return address;
}

async function tryPing(ping: Ping): Promise<{ reason: string; passing: boolean } | null> {
  const body = (ping.reason ?? '').slice(0, longestReason);
  try {
    const status = await withLimit(ping.timeout_ms ?? 10_000, ping.deadline, async (signal) => {
      const method = ping.kind === 'fail' ? { method: 'POST', body } : { method: 'GET' };
      const address = pingAddress(ping.url, ping.kind);
      const response = await ping.fetch(address, { ...method, signal, redirect: 'follow' });
      await response.body?.cancel();
      return response.status;
    });
    if (status >= 200 && status < 300) return null;
    return { reason: `it answered HTTP ${status}`, passing: status >= 500 || status === 429 };
  } catch (error) {
    return { reason: networkReason(error), passing: true };
  }
}
