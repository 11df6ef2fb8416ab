/**
 * A `fetch` that goes through the proxy which the environment names for the URL's scheme (HTTPS_PROXY or HTTP_PROXY,
 * in either case, the lower-case one first, as curl reads them), but for the hosts of NO_PROXY. It follows no
 * redirect. undici is loaded only where a proxy is named: it costs more than the rest of the start-up.
 */
export function proxiedFetch(env: Record<string, string | undefined>): typeof fetch {
  const read = (name: string) => env[name.toLowerCase()] || env[name] || '';
  const proxies = {
    httpProxy: read('HTTP_PROXY'),
    httpsProxy: read('HTTPS_PROXY'),
    noProxy: read('NO_PROXY'),
  };
  if (!proxies.httpProxy && !proxies.httpsProxy) return direct;

  let loading: Promise<typeof fetch> | undefined;
  return async (input, init) => {
    const secure = new URL(input instanceof Request ? input.url : input).protocol === 'https:';
    if (!(secure ? proxies.httpsProxy : proxies.httpProxy)) return direct(input, init);
    loading ??= throughProxy(proxies);
    return (await loading)(input, init);
  };
}

const direct: typeof fetch = (input, init) => fetch(input, { redirect: 'manual', ...init });

/** undici's own `fetch`, since the one built into Node takes only agents of its own version. */
async function throughProxy(
  proxies: Record<'httpProxy' | 'httpsProxy' | 'noProxy', string>,
): Promise<typeof fetch> {
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent(proxies);
  // The two describe the same standard in types of different versions.
  const proxied = undici.fetch as unknown as (input: unknown, init: object) => Promise<Response>;
  return (input, init) => proxied(input, { redirect: 'manual', ...init, dispatcher });
}
