import { createGitHub } from '../../src/github/client.js';
import type { GitHub, GitHubOptions } from '../../src/github/model.js';
import { plainFetch } from '../../src/net/plain-fetch.js';

export interface Connection extends GitHub {
  retries: string[];
  /** Ends the run: `deadline` or `cancelled`. */
  end: (reason?: 'cancelled') => void;
}

/** A client as the product makes it, but that its waits are of milliseconds. An answer has the time that a busy machine takes. */
export function connect(
  base_url: string,
  more: Partial<GitHubOptions> & { left_ms?: number } = {},
): Connection {
  const { left_ms = 20_000, timing, ...rest } = more;
  const controller = new AbortController();
  const retries: string[] = [];
  const now_ms = () => performance.timeOrigin + performance.now();
  const client = createGitHub({
    base_url,
    token: 'ghp_secret',
    deadline: controller.signal,
    deadline_at_ms: now_ms() + left_ms,
    user_agent: 'cron-heartbeat-monitor/test',
    fetch: plainFetch,
    on_retry: (text) => retries.push(text),
    now_ms,
    random: () => 0.5,
    timing: { timeout_ms: 20_000, backoff_ms: 2, limit_backoff_ms: 20, ...timing },
    ...rest,
  });
  return { ...client, retries, end: (reason) => controller.abort(reason) };
}
