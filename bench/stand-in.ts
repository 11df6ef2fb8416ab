/** The loopback GitHub in a process of its own: tells its address, and on any message how many requests it has had. */
import { type FleetSize, fleet } from '../test/support/fleet.js';
import { serve } from '../test/support/github.js';

const size: FleetSize & { latency_ms: number } = JSON.parse(process.argv[2] ?? '');
const server = await serve(fleet(size), { latency_ms: size.latency_ms, remaining: 1_000_000 });
process.send?.({ url: server.url });
process.on('message', () => process.send?.({ requests: server.requests.splice(0).length }));
