import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDeadMansSwitch, pingUrls } from '../../src/deliver/ping.js';
import type { Secrets } from '../../src/settings/model.js';
import { healthy, report, verdict } from '../report/alert-stories.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('OK');

let server: Server;
let seen: string[];
let agents: (string | undefined)[];
let answers: Answer[];
let base: string;

beforeEach(async () => {
  seen = [];
  agents = [];
  answers = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    seen.push(`${request.method} ${request.url} ${body}`.trim());
    agents.push(request.headers['user-agent']);
    (answers.shift() ?? status(200))(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const noUrls = { ping_url: null, ping_fail_url: null, ping_start_url: null };
const switchOptions = {
  send: true,
  repository: 'o/ops',
  user_agent: 'cron-heartbeat-monitor/test',
  fetch,
  deadline: new AbortController().signal,
  timeout_ms: 20_000,
  retry_ms: [5, 5],
};
const opened = (secrets: Partial<Secrets>, changes: Partial<typeof switchOptions> = {}) =>
  openDeadMansSwitch({ ...switchOptions, secrets: { ...noUrls, ...secrets }, ...changes });
const fine = report([], { status: 'healthy' });
const broken = report([verdict('nightly', { status: 'unknown' })], { status: 'failed' });

const cause = {
  code: 'failing',
  message: 'It has failed since May.',
  run_url: null,
  next_steps: [] as string[],
} as const;
const uuid = 'd1665499-e827-441f-bf13-8f15e8f4c0b9';
const run_id = '11111111-2222-4333-8444-555555555555';

describe('where a ping goes', () => {
  const urls = (secrets: Partial<Secrets>) => {
    const { start, success, fail } = pingUrls({ ...noUrls, ...secrets }, run_id);
    return [start?.href ?? null, success?.href ?? null, fail?.href ?? null];
  };

  test.each([
    [
      'https://s.example/token',
      ['https://s.example/token/start', 'https://s.example/token', 'https://s.example/token/fail'],
    ],
    ['https://s.example', ['https://s.example/start', 'https://s.example/', 'https://s.example/fail']],
    // With a slash at its end Healthchecks knows no slug.
    [
      'https://s.example/key/slug/',
      ['https://s.example/key/slug/start', 'https://s.example/key/slug', 'https://s.example/key/slug/fail'],
    ],
    [
      'https://s.example/key/slug/?create=1',
      [
        'https://s.example/key/slug/start?create=1',
        'https://s.example/key/slug?create=1',
        'https://s.example/key/slug/fail?create=1',
      ],
    ],
    // A query of another service may hold the status.
    [
      'https://kuma.example/api/push/t?status=up&msg=OK&ping=',
      [null, 'https://kuma.example/api/push/t?status=up&msg=OK&ping=', null],
    ],
    [
      'https://s.ingest.sentry.io/api/1/cron/m/k/?status=ok',
      [null, 'https://s.ingest.sentry.io/api/1/cron/m/k/?status=ok', null],
    ],
    ['https://nosnch.in/c2354d53d2?create=1&m=x', [null, 'https://nosnch.in/c2354d53d2?create=1&m=x', null]],
  ])('%s', (ping_url, expected) => {
    expect(urls({ ping_url })).toEqual(expected);
  });

  test('to Healthchecks with an id of the run, the same for both ends', () => {
    for (const base of [
      `https://hc-ping.com/${uuid}`,
      'https://hc-ping.com/key/slug',
      `https://own.example/ping/${uuid}`,
    ])
      expect(urls({ ping_url: base })).toEqual([
        `${base}/start?rid=${run_id}`,
        `${base}?rid=${run_id}`,
        `${base}/fail?rid=${run_id}`,
      ]);
    expect(urls({ ping_url: `https://hc-ping.com/${uuid}?rid=${uuid}` })[1]).toBe(
      `https://hc-ping.com/${uuid}?rid=${uuid}`,
    );
    expect(urls({ ping_url: 'https://hc-ping.com/key/slug?create=1' })[2]).toBe(
      `https://hc-ping.com/key/slug/fail?create=1&rid=${run_id}`,
    );
  });

  test('as the settings say, before anything else', () => {
    const ping_url = 'https://s.example/token';
    expect(
      urls({ ping_url, ping_fail_url: 'https://f.example/x?status=down', ping_start_url: 'none' }),
    ).toEqual([null, ping_url, 'https://f.example/x?status=down']);
    expect(urls({ ping_url, ping_fail_url: 'none' })).toEqual([`${ping_url}/start`, ping_url, null]);
    expect(urls({ ping_fail_url: 'https://f.example/x' })).toEqual([null, null, 'https://f.example/x']);
  });
});

test('the start is a plain request, an end brings what was found', async () => {
  const heartbeat = opened({ ping_url: `${base}/token` });
  heartbeat.start();
  await until(() => seen.length === 1);
  expect(await heartbeat.end(fine)).toEqual([]);
  const stale = report([verdict('nightly', { cause }), healthy('weekly', '2026-05-22T02:00:00Z')], {
    run_url: 'https://github.com/o/ops/actions/runs/1',
  });
  expect(await opened({ ping_url: `${base}/token` }).end(stale)).toEqual([]);
  expect(await opened({ ping_url: `${base}/token?create=1` }).end(broken)).toEqual([]);
  expect(seen[0]).toBe('GET /token/start');
  expect(seen[1]).toMatch(/^POST \/token [^\n]+\nRepository: o\/ops$/);
  expect(seen[2]).toMatch(
    /^POST \/token 1 of 2 workflows is stale\nRepository: o\/ops\n- nightly: stale, failing\. It has failed since May\.\nRun: https:\/\/github\.com\/o\/ops\/actions\/runs\/1$/,
  );
  expect(seen[3]).toMatch(/^POST \/token\/fail\?create=1 MONITOR FAILED: 1 watch could not be checked\n/);
});

test('a URL that holds the status itself is asked for as it is', async () => {
  await opened({ ping_url: `${base}/push?status=up`, ping_fail_url: `${base}/push?status=down` }).end(broken);
  expect(seen).toEqual(['GET /push?status=down']);
});

test('the user agent names the tool', async () => {
  await opened({ ping_url: base }).end(fine);
  expect(agents).toEqual(['cron-heartbeat-monitor/test']);
});

test('a start that is not answered is not waited for, and ends with the run', async () => {
  answers = [() => {}];
  const heartbeat = opened({ ping_url: `${base}/token` });
  heartbeat.start();
  await until(() => seen.length === 1);
  expect(await heartbeat.end(fine)).toEqual([]);
  expect(seen).toHaveLength(2);
});

test('nothing is told where nothing may be sent', async () => {
  const secrets = { ...noUrls, ping_url: base };
  const off = openDeadMansSwitch({ ...switchOptions, secrets, send: false });
  off.start();
  expect(await off.end(broken)).toEqual([]);
  expect(seen).toEqual([]);
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a ping that fails', () => {
  const failures: [string, Answer, string, number][] = [
    ['a wrong URL', status(404), 'HTTP 404', 1],
    ['server errors', status(503), 'HTTP 503', 3],
    ['resets', (_response, request) => request.socket.resetAndDestroy(), '', 3],
    ['silence', () => {}, 'failed: it took longer than 1 s.', 3],
  ];

  test.each(failures)(
    'by %s is a warning that does not show the URL',
    async (_name, answer, reason, tries) => {
      answers = [answer, answer, answer];
      const changes = reason.includes('1 s') ? { timeout_ms: 1000 } : {};
      const [problem] = await opened({ ping_url: `${base}/secret-uuid` }, changes).end(fine);
      expect(problem).toMatchObject({ code: 'ping_failed' });
      expect(problem?.message).toContain(reason);
      expect(JSON.stringify(problem)).not.toMatch(/secret-uuid|127\.0\.0\.1/);
      expect(seen).toHaveLength(tries);
    },
  );

  test('at first is tried again', async () => {
    answers = [status(500), status(429)];
    expect(await opened({ ping_url: base }).end(fine)).toEqual([]);
    expect(seen).toHaveLength(3);
  });

  test('after the deadline is not tried', async () => {
    const deadline = AbortSignal.abort();
    const problems = await opened({ ping_url: base }, { deadline }).end(fine);
    expect(problems).toMatchObject([{ code: 'ping_failed' }]);
    expect(seen).toEqual([]);
  });
});

test('a redirect is followed, as http to https is usual there', async () => {
  answers = [status(308, { location: '/moved' })];
  expect(await opened({ ping_url: `${base}/secret-uuid` }).end(fine)).toEqual([]);
  expect(seen.map((line) => line.split(' ', 2).join(' '))).toEqual(['POST /secret-uuid', 'POST /moved']);
});
