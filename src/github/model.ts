/** The client as the rest of the room sees it. */
import type { Octokit } from '@octokit/rest';
import type { PlainFetch } from '../net/plain-fetch.js';

export interface GitHubOptions {
  /** `https://api.github.com`, or an Enterprise server's `https://host/api/v3`. */
  base_url: string;
  token: string | null;
  /** The repository in which the monitor runs, which a job's own token may read; null where not known. */
  own_repo?: string | null;
  /** Ends every request and wait. Its reason is `cancelled` where a person stopped the run. */
  deadline: AbortSignal;
  /** When `deadline` fires, on the clock of `now_ms`. */
  deadline_at_ms: number;
  user_agent: string;
  fetch: PlainFetch;
  on_retry: (text: string) => void;
  /** Told of every request with its status and time, for a debug log. */
  trace?: (text: string) => void;
  /** Milliseconds since 1970 on a steady clock: `performance.timeOrigin + performance.now()`. */
  now_ms: () => number;
  /** Milliseconds since 1970 on this machine's own clock, which may be wrong. */
  local_ms?: () => number;
  /** From 0 up to 1. */
  random: () => number;
  timing?: Partial<Timing>;
}

export interface GitHub {
  /**
   * One request by its route, `GET /repos/{owner}/{repo}`, as GitHub's description types it. The answer is a
   * 200 whose `data` is JSON, not yet checked against anything. Throws Faults only.
   */
  request: Octokit['request'];
  graphql: GraphQl;
  /** Rows a page, by kind of list: what GitHub failed to answer twice is then asked in smaller pages. */
  page_sizes: Map<string, number>;
  /** Requests sent so far, redirects and retries included. */
  requests: () => number;
  budget: () => Budget | null;
  /** Null where no answer has given a date. */
  serverClock: () => ServerClock | null;
  /** How the token begins shows what kind it is. */
  token: string | null;
}

/**
 * Asks once, and not again once it was refused. Null where GraphQL is not to be had, which is no fault: there
 * is always another way to the same answer. Throws Faults for the deadline and a cancellation alone.
 */
export type GraphQl = (
  query: string,
  variables: Record<string, string | string[]>,
) => Promise<{ data: unknown; errors: { path?: (string | number)[] | undefined }[] } | null>;

/** What of an answer is used; Octokit's responses are such. */
export interface Reply {
  status: number;
  url: string;
  headers: Record<string, unknown>;
  data: unknown;
}

/** What a request may carry in its `request` options. */
export interface Tries {
  retries: number;
  /** Whether smaller pages can be asked for: then there is no third try after a gateway's second failure. */
  smaller_pages: boolean;
}

export interface GateLimits {
  /** Requests under way at the same time. */
  at_once: number;
  /** Requests started in any window of `window_ms`, wherever it begins. */
  per_window: number;
  window_ms: number;
}

export interface Timing extends GateLimits {
  timeout_ms: number;
  /** First wait before a retry; each further one is twice as long. */
  backoff_ms: number;
  /** The same for a secondary limit that names no time, as GitHub asks for. */
  limit_backoff_ms: number;
  retries: number;
}

/** What GitHub still allows this token, as of its latest answer. */
export interface Budget {
  limit: number;
  remaining: number;
  resets_at: string;
  /** The same in milliseconds on the client's clock. */
  resets_ms: number;
}

/** What an answer said of the time. */
export interface ServerClock {
  /** The `Date` of the latest answer, ISO 8601. */
  date: string;
  /** How long ago that answer came. */
  age_ms: number;
  /**
   * `sound`: the local clock or the answer's own `x-ratelimit-reset` supports it within a day. `wrong`:
   * neither does, and the reset supports the local clock. `doubtful`: nothing supports either.
   */
  trust: 'sound' | 'wrong' | 'doubtful';
}
