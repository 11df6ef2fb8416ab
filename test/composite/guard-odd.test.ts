/**
 * What is odd about a machine, a setting or an answer: the guard mails all the same, in a moment, and says
 * what is true.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { useAction } from '../support/composite.js';
import { folderWith, mailsOf, pair, runGuard, type SentMail, startGuard } from './guard.js';
import {
  accept,
  actionWith,
  jobEnv,
  listen,
  pathWith,
  postmarkToken,
  refuse,
  temporaryFolder,
} from './surroundings.js';

const id = 'b7bc2f4a-e38e-4336-af7d-e6c392c2f817';

describe('taken is what has a message id and no error', () => {
  it.each<[string, number, string, string?]>([
    ['without an ErrorCode', 200, `{"MessageID":"${id}","Message":"accepted, but delivery may be delayed"}`],
    ['with 202', 202, `{"ErrorCode":0,"MessageID":"${id}"}`],
    ['with a 0 in quotes', 200, `{"ErrorCode":"0","MessageID":"${id}"}`],
    ['with blanks', 200, `{ "MessageID" : "${id}", "ErrorCode" : 0 }`],
    ['with a number for its id', 200, '{"ErrorCode":0,"MessageID":8675309}', '8675309'],
  ])('%s', async (_what, status, body, said = id) => {
    const postmark = await listen((_, response) => response.writeHead(status).end(body));
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(result.summary).toContain(`accepted by Postmark, message ${said}`);
    expect(postmark.received).toHaveLength(1);
  });

  it.each([
    ['another ErrorCode', `{"MessageID":"${id}","ErrorCode":406,"Message":"inactive"}`],
    ['no MessageID', '{"ErrorCode":0,"Message":"OK"}'],
    ['an empty MessageID', '{"ErrorCode":0,"MessageID":"","Message":"OK"}'],
    ['a blank MessageID', '{"ErrorCode":0,"MessageID":"  ","Message":"OK"}'],
    ['an ErrorCode below 0', `{"MessageID":"${id}","ErrorCode":-1}`],
    ['an ErrorCode that is no number', `{"MessageID":"${id}","ErrorCode":false}`],
    ['a page about it', `<html>{"MessageID":"${id}"}</html>`],
  ])('and not with %s', async (_what, body) => {
    const postmark = await listen((_, response) => response.end(body));
    expect((await runGuard({ ...jobEnv(postmark.url), ...pair })).summary).toContain(
      'NOT accepted: HTTP 200',
    );
  });

  it("and not with Postmark's test token, which sends nothing", async () => {
    const postmark = await listen();
    const env = { ...jobEnv(postmark.url), ...pair, POSTMARK_SERVER_TOKEN: 'POSTMARK_API_TEST' };
    expect((await runGuard(env)).summary).toContain('NOT delivered');
  });
});

it('one recipient that is refused does not take the others along', async () => {
  const postmark = await listen((request, response) => {
    if (request.body.includes('foreign@')) return refuse(response, 422, 412, 'pending approval');
    response.end(`{"ErrorCode":0,"MessageID":"${id}"}`);
  });
  const OPS_ALERT_EMAIL = 'foreign@example.net, ops@example.com';
  const result = await runGuard({ ...jobEnv(postmark.url), ...pair, OPS_ALERT_EMAIL });
  expect(mailsOf(postmark).map(({ To }) => To)).toEqual([
    'foreign@example.net, ops@example.com',
    'foreign@example.net',
    'ops@example.com',
  ]);
  expect(result.summary).toMatch(/NOT accepted: HTTP 422 .*; accepted by Postmark, message/);
});

describe('a secret is not traced', () => {
  it.each([{ SHELLOPTS: 'xtrace' }, { BASHOPTS: 'extdebug', SHELLOPTS: 'xtrace:verbose' }])(
    '%j',
    async (options) => {
      const postmark = await listen();
      const result = await runGuard({ ...jobEnv(postmark.url), ...pair, ...options });
      expect(postmark.received).toHaveLength(1);
      expect(result.log).not.toContain(postmarkToken);
    },
  );
});

describe("what the job exports for bash is in no step's way", () => {
  const file = (text: string) => {
    const path = join(temporaryFolder(), 'env.sh');
    writeFileSync(path, text);
    return path;
  };
  it.each<[string, () => Record<string, string>]>([
    ['a function called curl', () => ({ 'BASH_FUNC_curl%%': '() { echo stolen; }' })],
    ['a function called command', () => ({ 'BASH_FUNC_command%%': '() { echo stolen; }' })],
    ['a function called read', () => ({ 'BASH_FUNC_read%%': '() { return 1; }' })],
    ['a function called bash', () => ({ 'BASH_FUNC_bash%%': '() { :; }' })],
    ['a function called exec', () => ({ 'BASH_FUNC_exec%%': '() { exit 0; }' })],
    ['a function called node', () => ({ 'BASH_FUNC_node%%': '() { :; }' })],
    ['options', () => ({ SHELLOPTS: 'noexec' })],
    [
      'a start file that ends the guard',
      () => ({ BASH_ENV: file('[ "${0##*/}" != last-resort.sh ] || exit 0') }),
    ],
    ['a start file that ends every shell', () => ({ BASH_ENV: file('exit 0') })],
    ['a start file that fails', () => ({ BASH_ENV: file('false') })],
  ])('%s', async (_what, env) => {
    const postmark = await listen();
    const action = actionWith('process.exit(7);');
    const { steps } = await useAction({ action, env: { ...jobEnv(postmark.url), ...env() } });
    expect([steps.monitor?.exit, steps.guard?.exit]).toEqual([7, 2]);
    expect(mailsOf(postmark)).toHaveLength(1);
  });

  it.each(['1', '600'])('a time limit for idle shells, TMOUT=%s', async (TMOUT) => {
    const postmark = await listen((_, response) => void setTimeout(() => accept(response), 1500));
    const { summary } = await runGuard({ ...jobEnv(postmark.url), ...pair, TMOUT });
    expect(summary).toContain('accepted by Postmark');
    expect(mailsOf(postmark)).toHaveLength(1);
  });
});

it.each<[string, Record<string, string>, (mail: SentMail) => boolean]>([
  [
    'a subject that is too long',
    { INPUT_SUBJECT_PREFIX: 'P'.repeat(2500) },
    ({ Subject }) => Subject.length > 2000,
  ],
  [
    'a stream that is not there',
    { INPUT_MESSAGE_STREAM: 'gone' },
    ({ MessageStream }) => MessageStream === 'gone',
  ],
])('%s does not cost the alarm', async (_what, inputs, isRefused) => {
  const postmark = await listen(({ body }, response) =>
    isRefused(JSON.parse(body)) ? refuse(response, 422, 300, 'no') : accept(response),
  );
  const { summary } = await runGuard({ ...jobEnv(postmark.url), ...pair, ...inputs });
  expect(summary).toContain('accepted by Postmark');
});

it.each([
  ['none', ''],
  ['NONE', ''],
  ['None shall pass:', 'None shall pass: '],
])('a subject that is to begin with %j', async (INPUT_SUBJECT_PREFIX, begins) => {
  const postmark = await listen();
  await runGuard({ ...jobEnv(postmark.url), ...pair, INPUT_SUBJECT_PREFIX });
  expect(mailsOf(postmark)[0]?.Subject).toBe(`${begins}cron heartbeat MONITOR FAILED`);
});

it.each(['SIGHUP', 'SIGPIPE', 'SIGTERM', 'SIGINT'] as const)('%s does not stop it', async (signal) => {
  const postmark = await listen((_, response) => {
    process.kill(guard.pid, signal);
    setTimeout(() => accept(response), 300);
  });
  const guard = startGuard({ ...jobEnv(postmark.url), ...pair });
  const { exit, summary } = await guard.ending;
  expect([exit, summary.includes('accepted by Postmark')]).toEqual([2, true]);
});

it('recipients by semicolon are recipients', async () => {
  const postmark = await listen();
  const OPS_ALERT_EMAIL = 'ops@example.com; dev@example.com';
  await runGuard({ ...jobEnv(postmark.url), ...pair, OPS_ALERT_EMAIL });
  expect(mailsOf(postmark).map(({ To }) => To)).toEqual(['ops@example.com, dev@example.com']);
});

it.each([400, 413, 415, 422])('a mail that is refused with HTTP %i goes again, plain', async (status) => {
  const postmark = await listen((_, response, nth) =>
    nth === 1 ? refuse(response, status, 402, 'no') : accept(response),
  );
  const HEARTBEAT_GUARD_DIR = folderWith({ 'crash-mail.json': '{"From":"m@example.com","Subject":"left"}' });
  const { summary } = await runGuard({ ...jobEnv(postmark.url), ...pair, HEARTBEAT_GUARD_DIR });
  expect(mailsOf(postmark).map(({ Subject }) => Subject)).toEqual([
    'left',
    expect.stringContaining('FAILED'),
  ]);
  expect(summary).toContain('accepted by Postmark');
});

it.each([
  'http://127.0.0.1\\@evil.example/',
  'https://evil.example\\.postmarkapp.com',
  'http://localhost\\.evil.example',
])('a URL that two readers understand in two ways is refused: %s', async (POSTMARK_API_URL) => {
  const result = await runGuard({ ...jobEnv(POSTMARK_API_URL), ...pair, INPUT_PING_URL: POSTMARK_API_URL });
  expect(result.log).toContain('NOT sent: POSTMARK_API_URL must be https');
  expect(result.log).toContain('no ping: the URL must be https');
});

it('plain http on loopback goes past every proxy', async () => {
  const postmark = await listen();
  const proxy = 'http://127.0.0.1:1';
  await runGuard({
    ...jobEnv(postmark.url),
    ...pair,
    http_proxy: proxy,
    HTTP_PROXY: proxy,
    all_proxy: proxy,
  });
  expect(postmark.received).toHaveLength(1);
});

describe('a file that may never answer', () => {
  const pipe = () => {
    const path = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    return path;
  };
  const folderWithPipe = (name: string) => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, name)]);
    return folder;
  };

  it.each([
    ['GITHUB_OUTPUT', () => ({ GITHUB_OUTPUT: pipe() })],
    ['GITHUB_STEP_SUMMARY', () => ({ GITHUB_STEP_SUMMARY: pipe() })],
    ['the reason', () => ({ HEARTBEAT_GUARD_DIR: folderWithPipe('reason') })],
    ['the mail that was left', () => ({ HEARTBEAT_GUARD_DIR: folderWithPipe('crash-mail.json') })],
  ])('as %s', async (_what, env) => {
    const postmark = await listen();
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair, ...env() });
    expect([result.exit, postmark.received.length]).toEqual([2, 1]);
  });
});

it('mails before it writes a file', async () => {
  let written: string[] | null = null;
  const folder = temporaryFolder();
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  const postmark = await listen((_, response) => {
    written = execFileSync('ls', [folder], { encoding: 'utf8' }).split('\n').filter(Boolean);
    response.end(`{"ErrorCode":0,"MessageID":"${id}"}`);
  });
  await runGuard({ ...jobEnv(postmark.url), ...pair, ...files });
  expect(written).toEqual([]);
  expect(execFileSync('ls', [folder], { encoding: 'utf8' })).toBe('output\nsummary\n');
});

describe('a text without end is read in a moment', () => {
  const long = 120_000;
  it.each([
    ['blanks', ' '],
    ['commas', ','],
    ['comments', '# '],
    ['dashes', '- '],
    ['brackets', '['],
    ['names', 'a\n'],
    ['items', '- a\n'],
    ['quotes', '"'],
    ['backslashes', ' \\'],
    ['keys', 'workflow: '],
    ['markup', '<'],
  ])('of %s', async (_what, part) => {
    const text = `${part.repeat(long / part.length - 1)}x`;
    const env = {
      INPUT_WORKFLOWS: text,
      INPUT_ALERT_EMAIL: text,
      INPUT_PING_URL: text,
      INPUT_DRY_RUN: 'true',
    };
    expect((await runGuard(env)).exit).toBe(2);
  });
});

describe('the ping of a failure', () => {
  it.each([
    [
      'goes to its own URL',
      { PING_URL: '/up', PING_FAIL_URL: '/down?status=down' },
      ['GET /down?status=down'],
    ],
    ['has a URL of its own in the environment', { PING_URL: '/up' }, ['POST /other']],
    ['is none where that is the setting', { PING_URL: '/up', PING_FAIL_URL: 'none' }, []],
    ['has no path behind a query that may hold the status', { PING_URL: '/push?status=up' }, []],
    [
      'has one behind what Healthchecks knows',
      { PING_URL: '/key/slug/?create=1' },
      ['POST /key/slug/fail?create=1'],
    ],
  ])('%s', async (what, inputs, pings) => {
    const outside = await listen();
    const url = (path: string) => (path === 'none' ? path : `${outside.url}${path}`);
    const env = Object.entries(inputs).map(([name, path]) => [`INPUT_${name}`, url(path)]);
    const own = what.includes('environment') ? { HEARTBEAT_PING_FAIL_URL: url('/other') } : {};
    await runGuard({ ...pair, ...Object.fromEntries(env), ...own });
    expect(outside.received.map(({ method, url }) => `${method} ${url}`)).toEqual(pings);
  });

  it('says why, where and what: it may be the only word that gets out', async () => {
    const outside = await listen();
    const HEARTBEAT_GUARD_DIR = folderWith({ reason: 'deadline\n' });
    const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', ...pair, HEARTBEAT_GUARD_DIR };
    await runGuard({ ...env, INPUT_PING_URL: `${outside.url}/uuid` });
    const [ping] = outside.received;
    for (const part of [
      'MONITOR FAILED',
      'deadline',
      'Repository: o/r',
      'trace-integrity-cron',
      '/o/r/actions/runs/7',
    ])
      expect(ping?.body).toContain(part);
    expect(ping?.headers['user-agent']).toBe('cron-heartbeat-monitor-guard');
  });
});

it('is one annotation with step 1 where Node is missing', async () => {
  const HEARTBEAT_GUARD_DIR = folderWith({ reason: 'no_node\n' });
  const result = await runGuard({ ...pair, HEARTBEAT_GUARD_DIR, PATH: pathWith(['bash', 'curl']) });
  expect(result.log).not.toContain('::error');
  expect(result.log).toContain('found none that works');
});

it('leaves nothing behind in the folder', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'reason'), 'cancelled\n');
  await runGuard({ ...pair, HEARTBEAT_GUARD_DIR: folder });
  expect(execFileSync('ls', [folder], { encoding: 'utf8' })).toBe('reason\n');
});
