/**
 * The part of `fetch` that hundreds of requests to GitHub need, over Node's own HTTP client: `fetch` itself
 * loads and compiles its own parser, which costs more than the rest of a check of one watch.
 */
import type { IncomingMessage, RequestOptions } from 'node:http';

/** Node's `fetch` and undici's are such, too. */
export type PlainFetch = (url: string, request?: PlainRequest) => Promise<PlainResponse>;

interface PlainRequest {
  method?: string;
  headers?: Record<string, string>;
  body?: string | null;
  signal?: AbortSignal;
}

export interface PlainResponse {
  status: number;
  headers: Iterable<[string, string]>;
  /** Decompressed. */
  body: AsyncIterable<Uint8Array> | null;
}

async function loadClient() {
  const [{ default: http }, { default: https }, { createGunzip }, { pipeline }] = await Promise.all([
    import('node:http'),
    import('node:https'),
    import('node:zlib'),
    import('node:stream'),
  ]);
  return { http, https, createGunzip, pipeline };
}

/** Once for all requests: where the bundle imports a module, it copies all its names, each time anew. */
let loaded: ReturnType<typeof loadClient> | undefined;

/**
 * One request over http or https; it follows no redirect. Throws what Node's client throws: its code is the
 * system's. Agents, connections that are kept and certificates are Node's defaults.
 */
export const plainFetch: PlainFetch = async (url, { headers, body, ...options } = {}) => {
  // All before the request is sent: between an answer and its reader nothing may wait.
  loaded ??= loadClient();
  const { http, https, createGunzip, pipeline } = await loaded;
  const client = url.startsWith('https:') ? https : http;
  const all: RequestOptions = { ...options, headers: { 'accept-encoding': 'gzip', ...headers } };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    client.request(url, all, resolve).on('error', reject).end(body);
  });
  const isCompressed = response.headers['content-encoding'] === 'gzip';
  return {
    status: response.statusCode ?? 0,
    headers: Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
    // Each of the two ends with the fault of the other, so that the reader hears of it.
    body: isCompressed ? pipeline(response, createGunzip(), () => {}) : response,
  };
};

/** A body that is longer than any answer that is used. */
export class LongBodyError extends Error {
  override name = 'LongBodyError';
}

/** A body as text; a server cannot fill the memory. @throws LongBodyError above `most_bytes` */
export async function textOfBody(
  body: AsyncIterable<Uint8Array> | null,
  most_bytes: number,
): Promise<string> {
  if (body === null) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > most_bytes)
      throw new LongBodyError(`its answer is longer than ${most_bytes / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
