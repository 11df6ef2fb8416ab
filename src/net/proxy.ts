import { isIP } from 'node:net';

/** URLs of proxies, empty for none; `none_for` as NO_PROXY has it. */
export interface Proxies {
  http: string;
  https: string;
  none_for: string;
}

/**
 * A `fetch` that goes through the proxy for the URL's scheme, but for the hosts of `none_for` and for plain http to
 * this machine. It follows no redirect. undici is loaded only where a proxy is named: it costs more than the rest of
 * the start-up.
 */
export function proxiedFetch(proxies: Proxies): typeof fetch {
  if (!proxies.http && !proxies.https) return direct;

  let loading: Promise<typeof fetch> | undefined;
  return async (input, init) => {
    const { protocol, hostname } = new URL(input instanceof Request ? input.url : input);
    const isPlain = protocol !== 'https:';
    if (!(isPlain ? proxies.http : proxies.https) || (isPlain && isLoopback(hostname)))
      return direct(input, init);
    loading ??= throughProxy(proxies);
    return (await loading)(input, init);
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
  const undici = await import('./undici.js');
  const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy: http, httpsProxy: https, noProxy: none_for });
  // The two describe the same standard in types of different versions.
  const proxied = undici.fetch as unknown as (input: unknown, init: object) => Promise<Response>;
  return (input, init) => proxied(input, { redirect: 'manual', ...init, dispatcher });
}
