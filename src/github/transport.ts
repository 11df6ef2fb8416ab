import { distrustsCertificate, networkReason } from '../net/network-failure.js';
import { withLimit } from '../net/time-limit.js';
import { errors } from '../problems.js';
import { clip, Fault, fault, stopped } from './fault.js';
import type { Gate } from './gate.js';
import type { Budget, Meter } from './meter.js';

export interface TransportOptions {
  /** Requests and redirects stay on this origin, which alone gets the token. */
  origin: string;
  token: string | null;
  /** For one exchange: headers and body together. */
  timeout_ms: number;
  deadline: AbortSignal;
  fetch: typeof fetch;
  gate: Gate;
  meter: Meter;
  now_ms: () => number;
}

const maxRedirects = 5;
const redirects = new Set([301, 302, 307, 308]);

/**
 * The `fetch` that Octokit is given: one answer, read to its last byte, in the time allowed. Redirects are followed
 * here, since a renamed repository answers 301 and the token must not follow one to another host. Throws Faults.
 */
export function createTransport(options: TransportOptions): typeof fetch {
  return async (input, init) => {
    let url = new URL(String(input));
    for (let hops = 0; ; hops += 1) {
      const response = await exchange(options, url, init);
      if (!redirects.has(response.status)) return response;
      if (hops === maxRedirects) {
        throw fault(
          'github_redirect',
          `GitHub redirected more than ${maxRedirects} times from ${clip(String(input))}.`,
        );
      }
      url = redirected(options.origin, url, init?.method, response.headers.get('location'));
    }
  };
}

function redirected(origin: string, from: URL, method: string | undefined, location: string | null): URL {
  const target = location !== null && URL.canParse(location, from.href) ? new URL(location, from) : null;
  if (target !== null && target.origin === origin && (method ?? 'GET') === 'GET') return target;
  const where = target === null ? 'nowhere' : target.origin;
  throw fault(
    'github_redirect',
    `GitHub redirected ${clip(from.pathname)} to ${clip(where)}, which is not followed: the token goes to ${origin} only.`,
  );
}

async function exchange(options: TransportOptions, url: URL, init?: RequestInit): Promise<Response> {
  const { gate, meter, deadline, timeout_ms } = options;
  await gate.enter();
  const spent = init?.method === 'POST' ? null : meter.spent();
  if (spent !== null) {
    gate.leave();
    throw exhausted(spent, options.now_ms());
  }
  try {
    meter.sent();
    return await withLimit(timeout_ms, deadline, async (signal) => {
      const response = await options.fetch(url.href, { ...init, redirect: 'manual', signal });
      meter.read(response);
      return plain(response, await response.text(), options.token);
    });
  } catch (error) {
    if (deadline.aborted) throw stopped(deadline);
    const asked = `${init?.method ?? 'GET'} ${clip(url.pathname)}`;
    throw unreachable(`${asked}: ${url.host} gave no answer: ${networkReason(error)}.`, error);
  } finally {
    gate.leave();
  }
}

/** GitHub has said that nothing is left; asking all the same would only make it refuse for longer. */
function exhausted({ limit, resets_at, resets_ms }: Budget, now: number): Fault {
  const wait_ms = resets_ms - now + 1000;
  const message = `The token's ${limit} requests an hour are used up.`;
  const retry = { limit: true, wait_ms, answered_at_ms: Date.parse(resets_at) - wait_ms };
  return new Fault({ code: 'budget_exhausted', message, hint: errors.budget_exhausted.cure }, null, retry);
}

/**
 * The whole body as plain text. Octokit's own JSON parser is kept out of it: it turns a body that it cannot parse
 * into a string and one that it cannot read into an empty one, which a monitor must never take for "nothing found".
 * Should a server echo the token, it ends here.
 */
function plain(response: Response, text: string, token: string | null): Response {
  const headers = new Headers(response.headers);
  headers.set('content-type', 'text/plain; charset=utf-8');
  // What is shorter is no token of GitHub's, and would be found in other words.
  const clean = token !== null && token.length >= 8 ? text.replaceAll(token, '***') : text;
  const answer = new Response(null, { status: response.status, headers });
  // The text as it is: as a body it would be encoded only to be decoded again, megabytes of it.
  return Object.defineProperty(answer, 'text', { value: async () => clean });
}

function unreachable(message: string, error: unknown): Fault {
  const code = 'github_unavailable';
  if (distrustsCertificate(error)) {
    const hint = 'The certificate is not trusted: set NODE_EXTRA_CA_CERTS to the file of your authority.';
    return new Fault({ code, message, hint });
  }
  const hint =
    'Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and `github_api_url`; see https://www.githubstatus.com.';
  return new Fault({ code, message, hint }, null, { limit: false, wait_ms: null, answered_at_ms: 0 });
}
