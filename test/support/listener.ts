/** A small HTTP server on loopback that records what it is asked and answers as the test says. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** `nth` counts from 1. An answer that never ends the response is a hang. */
export type Answer = (request: Received, response: ServerResponse, nth: number) => void;

export interface Listener {
  url: string;
  received: Received[];
  close: () => Promise<void>;
}

/** Records every request, then lets `answer` reply. */
export async function startListener(answer: Answer): Promise<Listener> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const seen = { method, url, headers, body: await text(request) };
    received.push(seen);
    answer(seen, response, received.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
