/** Speaks TLS in front of a plain stand-in. */
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { createServer } from 'node:tls';
import type { Certificate } from './certificate.js';

export interface TlsFront {
  url: string;
  close: () => void;
}

/** `target` is the stand-in's URL; its path stays. */
export async function startTlsFront(target: string, certificate: Certificate): Promise<TlsFront> {
  const { port, pathname } = new URL(target);
  const server = createServer(certificate, (client) => {
    const upstream = connect(Number(port), '127.0.0.1');
    upstream.pipe(client).pipe(upstream);
    for (const socket of [client, upstream]) {
      socket.on('error', () => {});
      socket.on('close', () => {
        client.destroy();
        upstream.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  server.on('tlsClientError', () => {});
  await once(server, 'listening');
  const base = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: `${base}${pathname.replace(/\/$/, '')}`, close: () => void server.close() };
}
