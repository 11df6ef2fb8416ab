import { isIP } from 'node:net';
import { type PlainFetch, plainFetch } from './plain-fetch.js';

/** URLs of proxies, empty for none; `none_for` as NO_PROXY has it. */
export interface Proxies {
  http: string;
  https: string;
  none_for: string;
}

/** Both use the proxy for the URL's scheme, except for `none_for` and for plain http to this machine. */
interface Network {
  /** Follows no redirect unless told to. */
  fetch: typeof fetch;
  plainFetch: PlainFetch;
}

/** undici is loaded only where a proxy is named: it costs more than the rest of the start-up. */
export function openNetwork(proxies: Proxies): Network {
  let loading: Promise<typeof fetch> | undefined;
  const proxied: typeof fetch = async (input, init) => {
    loading ??= throughProxy(proxies);
    return (await loading)(input, init);
  };
  const isProxied = (url: URL): boolean =>
    url.protocol === 'https:' ? proxies.https !== '' : proxies.http !== '' && !isLoopback(url.hostname);
  if (!proxies.http && !proxies.https) return { fetch: direct, plainFetch };
  return {
    fetch: (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      return (isProxied(url) ? proxied : direct)(input, init);
    },
    plainFetch: (url, init) => (isProxied(new URL(url)) ? proxied : plainFetch)(url, init),
  };
}

/** Whether a host name of a URL is this machine. */
export function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}

const direct: typeof fetch = (input, init) => fetch(input, { redirect: 'manual', ...init });

/** undici's own `fetch`, since the one built into Node takes only agents of its own version. */
async function throughProxy({ http, https, none_for }: Proxies): Promise<typeof fetch> {
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy: http, httpsProxy: https, noProxy: none_for });
  // The two describe the same standard in types of different versions.
  const proxied = undici.fetch as unknown as (input: unknown, init: object) => Promise<Response>;
  return (input, init) => proxied(input, { redirect: 'manual', ...init, dispatcher });
}
