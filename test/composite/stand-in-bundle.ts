/** Pieces of CommonJS from which a test writes a bundle that does just one thing, and what the tests say of them. */
import type { Listener } from './surroundings.js';

export const withPair = { workflows: 'billing-retention-cron, trace-integrity-cron' };
export const write = "const { appendFileSync, writeFileSync } = require('node:fs');";
export const leaveMarker = "writeFileSync(process.env.HEARTBEAT_GUARD_DIR + '/done', '');";
export const sayStarted = "writeFileSync(process.env.RUNNER_TEMP + '/started', '');";
export const hang = 'setInterval(() => {}, 1000);';
export const sendMail =
  "fetch(process.env.POSTMARK_API_URL + '/email', { method: 'POST', body: 'stale mail' })";
export const sayHealthy =
  "appendFileSync(process.env.GITHUB_OUTPUT, 'status=healthy\\nstale=[]\\nunknown=[]\\n');";

export const subjects = (postmark: Listener): string[] =>
  postmark.received.map(({ body }) =>
    body.startsWith('{') ? (JSON.parse(body) as { Subject: string }).Subject : body,
  );
export const crash = '[Raxx ops] cron heartbeat MONITOR FAILED';
