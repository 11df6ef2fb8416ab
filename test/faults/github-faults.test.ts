/**
 * Whatever GitHub does to one repository: its watches become unknown, never healthy or stale, another repository's
 * keep their verdicts, the exit is red and the MONITOR FAILED mail goes out. Many faults share one run, each in a
 * repository of its own, and no wait is a real one.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import type { ErrorCode } from '../../src/problems.js';
import type { ServeOptions } from '../support/github.js';
import type { Mishap } from '../support/github-faults.js';
import { failedMail, type Played, playOnVirtualTime, sceneNow, staleMail } from '../support/scene.js';
import { type WorldBuilder, world } from '../support/world.js';

/** In each repository one workflow is fine and one went dark three days ago. */
function worldOf(repos: string[]): WorldBuilder {
  const of = world({ now: sceneNow });
  for (const name of repos) {
    of.repo(name)
      .workflow('fine', { cron: '0 2 * * *' })
      .daily('2026-05-21', '2026-05-22', '02:06')
      .workflow('dark', { cron: '0 2 * * *' })
      .daily('2026-05-18', '2026-05-19', '02:06')
      .daily('2026-05-20', '2026-05-22', '02:06', { conclusion: 'failure' });
  }
  return of;
}

/** What strikes one repository, at which of its requests; `nth` for one that heals. */
interface Strike {
  name: string;
  mishap: Mishap;
  on: (repo: string) => RegExp;
  nth?: number;
}

/** One run for all faults, each in a repository of its own, beside one that is spared. */
async function runUnder(
  strikes: Strike[],
  timeout_minutes: string,
  inputs: Record<string, string> = {},
  github: ServeOptions = {},
): Promise<Under> {
  const repoOf = (name: string) => `o/r${strikes.findIndex((one) => one.name === name)}`;
  const repos = ['o/spared', ...strikes.map(({ name }) => repoOf(name))];
  const watches = repos.flatMap((repo) => [
    { workflow: 'fine', repo },
    { workflow: 'dark', repo },
  ]);
  const faults = strikes.map(({ name, mishap, on, nth }) => ({
    on: on(repoOf(name)),
    mishap,
    ...(nth === undefined ? {} : { nth }),
  }));
  const run = await playOnVirtualTime({
    world: worldOf(repos),
    github: { ...github, faults },
    inputs: { workflows: JSON.stringify(watches), timeout_minutes, max_emails: '99', ...inputs },
  });
  tried += strikes.length;
  const of = (repo: string) => run.result?.workflows.filter((verdict) => verdict.repo === repo) ?? [];
  return { ...run, spared: of('o/spared'), struck: (name) => of(repoOf(name)) };
}

interface Under extends Played {
  spared: Verdict[];
  struck: (name: string) => Verdict[];
}

let tried = 0;
afterAll(() => process.stdout.write(`${tried} faults of GitHub tried\n`));

const statuses = (verdicts: Verdict[]) => verdicts.map(({ status }) => status);
const codes = (verdicts: Verdict[]) => verdicts.map(({ error }) => error?.code);

const message = (text: string) => ({ message: text, documentation_url: 'https://docs.github.com/rest' });
const at = Math.floor(Date.parse(sceneNow) / 1000);
const limited = (
  headers: Record<string, string>,
  text = 'API rate limit exceeded for installation.',
): Mishap => ({
  status: 403,
  body: message(text),
  headers,
});
const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
const forbidden = (kind: string): Mishap => ({
  status: 403,
  body: message(`Resource not accessible by ${kind}`),
});

/** Faults that stay, and the code under which each is told. */
const lasting: Record<string, { mishap: Mishap; code: ErrorCode; says?: RegExp }> = {
  'connection reset': { mishap: 'reset', code: 'github_unavailable' },
  'connection reset in mid-body': { mishap: 'reset in body', code: 'github_unavailable' },
  'silence before the headers': { mishap: 'hang', code: 'deadline' },
  'silence in mid-body': { mishap: 'hang in body', code: 'deadline' },
  'truncated JSON': { mishap: 'truncated', code: 'github_malformed' },
  'HTML in place of JSON': { mishap: 'html', code: 'github_malformed', says: /Unicorn/ },
  '200 with an error body': {
    mishap: { status: 200, body: message('Server Error') },
    code: 'github_malformed',
  },
  '200 with an empty body': { mishap: { status: 200, body: '' }, code: 'github_malformed' },
  '200 with null': { mishap: { status: 200, body: 'null' }, code: 'github_malformed' },
  '200 with an empty list of the wrong kind': { mishap: { status: 200, body: [] }, code: 'github_malformed' },
  '204 without a body': { mishap: { status: 204, body: '' }, code: 'github_malformed' },
  '304 for a question without a condition': { mishap: { status: 304, body: '' }, code: 'github_malformed' },
  '500 always': { mishap: { status: 500 }, code: 'github_unavailable', says: /500 to GET/ },
  '502 always': { mishap: { status: 502, body: '<html>Bad Gateway</html>' }, code: 'github_unavailable' },
  '503 always': { mishap: { status: 503 }, code: 'github_unavailable' },
  '504 always': { mishap: { status: 504 }, code: 'github_unavailable' },
  'a refused token': {
    mishap: { status: 401, body: message('Bad credentials') },
    code: 'github_unauthorized',
  },
  'a job token without the permission': {
    mishap: forbidden('integration'),
    code: 'github_forbidden',
    says: /integration/,
  },
  'a personal token without the permission': {
    mishap: forbidden('personal access token'),
    code: 'github_forbidden',
  },
  'a primary limit that resets after the deadline': {
    mishap: limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(at + 1800) }),
    code: 'budget_exhausted',
    says: /2026-05-22 07:0[01] UTC/,
  },
  'a secondary limit that names a time after the deadline': {
    mishap: limited({ 'retry-after': '300' }, secondary),
    code: 'github_rate_limited',
    says: /Try again at 2026-05-22 06:3[56] UTC/,
  },
  'a secondary limit that names no time': {
    mishap: limited({}, secondary),
    code: 'github_rate_limited',
    says: /Try again at 2026-05-22 06:3[12] UTC/,
  },
  '429 without a time': {
    mishap: { status: 429, body: message('Too many requests') },
    code: 'github_rate_limited',
  },
  'not found': { mishap: { status: 404, body: message('Not Found') }, code: 'github_not_found' },
  'gone for good': { mishap: { status: 410, body: message('Gone') }, code: 'github_gone' },
  'withheld by law': {
    mishap: { status: 451, body: message('Repository access blocked') },
    code: 'github_gone',
  },
  'a status of no meaning': { mishap: { status: 418, body: 'short and stout' }, code: 'github_malformed' },
  'a redirect to nowhere': { mishap: { status: 302, headers: {} }, code: 'github_redirect' },
  'a redirect that loops': {
    mishap: { status: 301, headers: { location: '?again' } },
    code: 'github_redirect',
    says: /more than 5 times/,
  },
};

const runLists = (repo: string) => new RegExp(`GET /repos/${repo}/actions/workflows/\\d+/runs`);
const untouched = ['healthy', 'stale'];

/** Faults that a retry mends. */
const passing: Record<string, Mishap> = {
  '500 once': { status: 500 },
  '502 once': { status: 502 },
  '503 once, with a time': { status: 503, headers: { 'retry-after': '1' } },
  '504 once': { status: 504 },
  'a reset once': 'reset',
  'a reset in mid-body once': 'reset in body',
  'truncated JSON once': 'truncated',
  'HTML once': 'html',
  '429 with a time': { status: 429, headers: { 'retry-after': '1' } },
  'a primary limit that resets at once': limited({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(at),
  }),
  'a secondary limit with a time': limited({ 'retry-after': '1' }, secondary),
};

const places: Record<string, Strike['on']> = {
  'the repository': (repo) => new RegExp(`GET /repos/${repo}$`),
  'the list of workflows': (repo) => new RegExp(`GET /repos/${repo}/actions/workflows\\?`),
  'every list of jobs': (repo) => new RegExp(`GET /repos/${repo}/actions/runs/\\d+/jobs`),
};
const mishaps: Record<string, Mishap> = {
  '404': { status: 404, body: message('Not Found') },
  '403': forbidden('integration'),
  HTML: 'html',
  'an empty object': { status: 200, body: {} },
  silence: 'hang',
};
const elsewhere = Object.entries(places).flatMap(([place, on]) =>
  Object.entries(mishaps).map(([what, mishap]) => ({ name: `${what} for ${place}`, mishap, on })),
);

describe('a fault of the run lists that lasts as long as the run', () => {
  let run: Under;
  beforeAll(async () => {
    const strikes = Object.entries(lasting).map(([name, { mishap }]) => ({ name, mishap, on: runLists }));
    // Gathering ends before a single request's own time does.
    run = await runUnder(strikes, '0.3');
  });

  it.each(Object.entries(lasting))('%s: unknown, and told as such', (name, { code, says }) => {
    const struck = run.struck(name);
    expect(statuses(struck)).toEqual(['unknown', 'unknown']);
    expect(codes(struck)).toEqual([code, code]);
    if (says) expect(struck[0]?.error?.message).toMatch(says);
  });

  it('leaves the verdicts of other repositories as they are', () => {
    expect(statuses(run.spared)).toEqual(untouched);
  });

  it('ends red, with both mails and the marker', () => {
    expect(run.exit).toBe(2);
    expect(run.subjects).toEqual([failedMail, staleMail('spared/dark')]);
    expect(run.mails.find(({ Subject }) => Subject === failedMail)?.TextBody).toContain('r0/fine');
    expect(run.done).toBe(true);
  });

  it('retries what can heal, and only that', () => {
    const retried = run.stdout.split('\n').filter((line) => line.includes('(retry 1 of 3)'));
    expect(retried.some((line) => /answered 500/.test(line))).toBe(true);
    expect(retried.filter((line) => /answered (?:4(?!29)|3)\d\d/.test(line))).toEqual([]);
  });
});

describe('a fault that heals', () => {
  let run: Under;
  beforeAll(async () => {
    const strikes = Object.entries(passing).map(([name, mishap]) => ({ name, mishap, on: runLists, nth: 1 }));
    run = await runUnder(strikes, '0.5');
  });

  it.each(Object.keys(passing))('%s changes nothing', (name) => {
    expect(statuses(run.struck(name))).toEqual(untouched);
  });

  it('is told in the log alone', () => {
    expect(run.exit).toBe(1);
    expect(run.stdout).toMatch(/Trying again in .* \(retry 1 of 3\)/);
    expect(run.subjects).not.toContain(failedMail);
  });
});

describe('a fault of any other question', () => {
  let run: Under;
  beforeAll(async () => {
    // One request for all repositories would pass by their faults.
    run = await runUnder(elsewhere, '0.3', {}, { graphql: false });
  });

  it.each(elsewhere)('$name proves no health', ({ name }) => {
    const [fine, dark] = statuses(run.struck(name));
    expect(fine).toBe('unknown');
    // Failures are failures, whatever their jobs.
    expect(dark).not.toBe('healthy');
    if (!name.endsWith('jobs')) expect(dark).toBe('unknown');
  });

  it('leaves the verdicts of other repositories as they are', () => {
    expect(statuses(run.spared)).toEqual(untouched);
    expect(run.subjects).toContain(failedMail);
    expect(run.subjects).toContain(staleMail('spared/dark'));
  });
});

describe('nobody there', () => {
  const nobody = async (url: (port: number) => string, listening: boolean) => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    if (!listening) server.close();
    const run = await runUnder([], '0.3', { github_api_url: url(port) });
    server.close();
    tried += 1;
    return run;
  };

  it('a connection refused leaves every watch unknown', async () => {
    const run = await nobody((port) => `http://127.0.0.1:${port}`, false);
    expect(codes(run.spared)).toEqual(['github_unavailable', 'github_unavailable']);
    expect(run.exit).toBe(2);
    expect(run.subjects).toEqual([failedMail]);
    expect(run.stdout).toContain('ECONNREFUSED');
  });

  it('a host that speaks no TLS leaves every watch unknown', async () => {
    const run = await nobody((port) => `https://127.0.0.1:${port}`, true);
    expect(statuses(run.spared)).toEqual(['unknown', 'unknown']);
    expect(run.exit).toBe(2);
    expect(run.subjects).toEqual([failedMail]);
  });
});

it('a redirect to another host is not followed, with or without the token', async () => {
  const seen: unknown[] = [];
  const other = createServer((request, response) => {
    seen.push(request.headers);
    response.end('{"total_count":0,"workflow_runs":[]}');
  }).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const location = `http://127.0.0.1:${(other.address() as AddressInfo).port}/runs`;
  const mishap = { status: 302, headers: { location } };
  const run = await runUnder([{ name: 'elsewhere', mishap, on: runLists }], '0.4');
  other.close();
  expect(seen).toEqual([]);
  expect(codes(run.struck('elsewhere'))).toEqual(['github_redirect', 'github_redirect']);
  expect(statuses(run.spared)).toEqual(untouched);
});
