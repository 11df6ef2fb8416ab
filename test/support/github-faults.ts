/** Misfortunes that the stand-in can be told to have. */
import type { ServerResponse } from 'node:http';

export type Mishap =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  /** Silence: before the headers, or after half of the body. */
  | 'hang'
  | 'hang in body'
  /** The connection breaks off. */
  | 'reset'
  | 'reset in body'
  /** Half of the right body, with a length that fits. */
  | 'truncated'
  | 'html'
  /** The right answer, changed. */
  | { change: (body: unknown) => unknown };

export interface ScriptedFault {
  /** Part of `METHOD /path?query`, or a pattern for it. */
  on: string | RegExp;
  /** Which of the matching requests, from 1; all without it. */
  nth?: number | number[];
  mishap: Mishap;
}

export interface Wire {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** Finds the first fault that strikes a request; counts what each has matched. */
export function createFaults(faults: ScriptedFault[]): (request: string) => Mishap | null {
  const matched = new Map<ScriptedFault, number>();
  return (request) => {
    let struck: Mishap | null = null;
    for (const fault of faults) {
      if (!(typeof fault.on === 'string' ? request.includes(fault.on) : fault.on.test(request))) continue;
      const count = (matched.get(fault) ?? 0) + 1;
      matched.set(fault, count);
      if (fault.nth === undefined || [fault.nth].flat().includes(count)) struck ??= fault.mishap;
    }
    return struck;
  };
}

const page =
  '<!DOCTYPE html>\n<html><head><title>Unicorn!</title></head><body><p>We had issues.</p></body></html>';

/** Sends an answer, or what the mishap leaves of it. */
export function deliver(response: ServerResponse, wire: Wire, mishap: Mishap | null): void {
  if (mishap === 'hang') return;
  if (mishap === 'reset') return void response.socket?.resetAndDestroy();
  const { status, headers, text } = changed(wire, mishap);
  const bytes = Buffer.from(text);
  response.writeHead(status, { ...headers, 'content-length': bytes.length });
  if (mishap !== 'hang in body' && mishap !== 'reset in body') return void response.end(bytes);
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => {
    if (mishap === 'reset in body') response.socket?.resetAndDestroy();
  });
}

function changed(wire: Wire, mishap: Mishap | null): Wire {
  if (mishap === 'html')
    return { ...wire, headers: { ...wire.headers, 'content-type': 'text/html' }, text: page };
  if (mishap === 'truncated') return { ...wire, text: wire.text.slice(0, wire.text.length / 2) };
  if (mishap === null || typeof mishap === 'string') return wire;
  if ('change' in mishap) return { ...wire, text: JSON.stringify(mishap.change(JSON.parse(wire.text))) };
  const { status, body = { message: 'Server Error' }, headers } = mishap;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers: { ...wire.headers, ...headers }, text };
}
