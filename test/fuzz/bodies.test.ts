/**
 * GitHub's answers, bent in one field: missing, null, of another kind, huge. Through the true client and the true
 * judge, over a `fetch` that answers from a world. Garbage makes no health, and what cannot be read is not stale.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status, Verdict } from '../../src/judge/model.js';
import { judge } from '../../src/judge/verdict.js';
import type { Watch } from '../../src/settings/model.js';
import { answerGraphql } from '../support/github-graphql.js';
import { answer } from '../support/github-routes.js';
import { askOf, connect } from '../support/github-start.js';
import { driverOf, judgeContext, now, watch } from '../support/judging.js';
import { type RunInput, type WorldBuilder, world } from '../support/world.js';
import { fuzz, patience } from './budget.js';

const { check } = fuzz('answers of GitHub, bent');

const nightly = () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
const nights = (input: Omit<RunInput, 'at'>) => nightly().daily('2026-11-10', '2026-11-24', '02:06', input);

/** Worlds without a genuine success in the window, each for one reason. */
const dark: Record<string, () => WorldBuilder> = {
  failing: () => nights({ conclusion: 'failure' }),
  'too old': () => nightly().daily('2026-11-10', '2026-11-20', '02:06'),
  'on a fork': () => nights({ event: 'workflow_dispatch', fork: 'fork/r' }),
  'on a fork that is gone': () => nights({ event: 'workflow_dispatch', fork: null }),
  'on another branch': () => nights({ event: 'workflow_dispatch', branch: 'dev' }),
  'on another event': () => nights({ event: 'push' }),
  'red although its jobs are green': () =>
    nights({ conclusion: 'failure', jobs: [{ conclusion: 'success' }] }),
  'green although its job is red': () => nights({ jobs: [{ conclusion: 'failure', steps: ['Run check'] }] }),
  'without jobs': () => nights({ jobs: [] }),
  'with every job skipped': () => nights({ jobs: [{ conclusion: 'skipped' }] }),
  'with every step skipped': () =>
    nights({ jobs: [{ steps: ['Set up job', { name: 'Run x', conclusion: 'skipped' }] }] }),
  'never run': nightly,
  'of another workflow': () => nightly().workflow('other').daily('2026-11-10', '2026-11-24', '03:06'),
  'still running': () => nights({ status: 'in_progress' }),
  gone: () =>
    nights({ conclusion: 'failure' }).commit({
      at: '2026-11-23T00:00:00Z',
      files: { '.github/workflows/nightly.yml': null },
    }),
};

const light = () => nightly().daily('2026-11-10', '2026-11-24', '02:06');

/** Bends that may be an answer. */
const words = ['text', 'empty text', 'huge text', 'half a pair', 'the end of time', 'no date', 'yes'];

type Bend = { kind: string; of: (value: unknown) => unknown };
const gone = Symbol('gone');

const bends: Bend[] = [
  { kind: 'missing', of: () => gone },
  { kind: 'null', of: () => null },
  { kind: 'text', of: () => 'garbage' },
  { kind: 'empty text', of: () => '' },
  { kind: 'number', of: () => -7 },
  { kind: 'huge number', of: () => Number.MAX_VALUE },
  { kind: 'beyond whole numbers', of: () => 2 ** 53 },
  { kind: 'huge text', of: () => 'x'.repeat(100_000) },
  { kind: 'list', of: () => [] },
  { kind: 'list of nothing', of: () => [null] },
  { kind: 'object', of: () => ({}) },
  { kind: 'yes', of: () => true },
  { kind: 'in a list', of: (value) => [value] },
  { kind: 'as text', of: (value) => (typeof value === 'string' ? { value } : String(value)) },
  { kind: 'half a pair', of: () => '\ud83d' },
  { kind: 'the end of time', of: () => '9999-12-31T23:59:59Z' },
  { kind: 'no date', of: () => '2026-02-30T25:61:00Z' },
  { kind: '__proto__', of: () => JSON.parse('{"__proto__":{"conclusion":"success"}}') },
];

/** Every path to a field that is read by anyone: links are many, and decide nothing. The first rows stand for all. */
function fieldsOf(body: unknown, path: string[] = []): string[][] {
  if (typeof body !== 'object' || body === null) return path.length === 0 ? [] : [path];
  const entries = Array.isArray(body)
    ? body.slice(0, 2).map((value, i) => [String(i), value] as const)
    : Object.entries(body).filter(([key]) => !/url$|^node_id$|^(?:actor|owner|head_commit)$/.test(key));
  return [
    ...(path.length === 0 ? [] : [path]),
    ...entries.flatMap(([key, value]) => fieldsOf(value, [...path, key])),
  ];
}

function bent(body: unknown, [key = '', ...rest]: string[], bend: Bend): unknown {
  const all = structuredClone(body) as Record<string, unknown>;
  const value = rest.length > 0 ? bent(all[key], rest, bend) : bend.of(all[key]);
  if (value === gone) delete all[key];
  else all[key] = value;
  return all;
}

interface Spoiling {
  /** Which kind of answer, which of its fields, and whether at the first time only. */
  route: number;
  field: number;
  bend: Bend;
  once: boolean;
}

/** Routes that the judge of one watch may ask; those that prove something more often. */
const routes = [
  /\/runs$/,
  /\/runs$/,
  /\/jobs$/,
  /\/jobs$/,
  /\/repos\/o\/r$/,
  /\/workflows$/,
  /\/runs$/,
  /\/attempts\//,
  /\/jobs$/,
  /\/contents\//,
  /\/commits$/,
  /\/graphql$/,
];

async function judgeOver(of: WorldBuilder, spoiling: Spoiling, overrides: Partial<Watch>): Promise<Verdict> {
  let struck = 0;
  const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(input));
    const links = { api: 'https://api.github.com', web: 'https://github.com' };
    const asked = {
      world: of.data,
      links,
      path: url.pathname,
      query: url.searchParams,
      search: url.search,
      token: null,
      filtered_as_of: null,
    };
    const found =
      url.pathname === '/graphql' ? answerGraphql(asked, JSON.parse(String(init?.body))) : answer(asked);
    const strikes =
      routes[spoiling.route]?.test(url.pathname) &&
      found.status === 200 &&
      (struck++ === 0 || !spoiling.once);
    const fields = fieldsOf(found.body);
    const field = fields[spoiling.field % Math.max(1, fields.length)];
    const body = strikes && field ? bent(found.body, field, spoiling.bend) : found.body;
    return new Response(JSON.stringify(body), { status: found.status, headers: found.headers ?? {} });
  };
  const client = connect('https://api.github.com', { fetch, timing: { retries: 0 } });
  const [verdict] = await driverOf(askOf(client)).investigate(
    [watch(overrides)],
    (one) => judge(one, judgeContext()),
    (_one, error) => {
      throw error;
    },
  );
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const spoiling = fc.record({
  route: fc.nat(routes.length - 1),
  field: fc.nat(10_000),
  bend: fc.constantFrom(...bends),
  once: fc.boolean(),
});
const rules = fc.constantFrom<Partial<Watch>>(
  {},
  { sla_hours: 'auto' },
  { jobs: ['work'] },
  { steps: ['Run check'] },
  { min_duration_seconds: 60 },
);

describe('a bent answer', () => {
  it.each(Object.entries(dark))(
    'makes no health where the watch is dark: %s',
    { timeout: patience },
    async (_name, make) => {
      await check(
        fc.tuple(spoiling, rules),
        async ([how, overrides]) => {
          const { status, error } = await judgeOver(make(), how, overrides);
          expect(status).toBeOneOf<Status>(['stale', 'unknown', 'pending']);
          expect(error?.code).not.toBe('bug');
        },
        0.2,
      );
    },
  );

  it('makes nothing stale where all is well, unless it is a right answer that says so', {
    timeout: patience,
  }, async () => {
    await check(
      fc.tuple(spoiling, rules),
      async ([how, overrides]) => {
        const { status, cause } = await judgeOver(light(), how, overrides);
        // A word where words belong may say that things are gone or archived, or ended otherwise, and an empty list
        // that a run has no jobs: that is no garbage.
        const right = cause?.code === 'skipped' ? [...words, 'list'] : words;
        if (status === 'stale') expect(right, `${how.bend.kind}: ${cause?.code}`).toContain(how.bend.kind);
        expect(status).toBeOneOf<Status>(['healthy', 'unknown', 'stale', 'pending']);
      },
      2,
    );
  });
});
