/** A row that cannot be read costs what depends on it, and nothing else; a clock that nobody supports decides nothing. */
import { describe, expect, it } from 'vitest';
import type { Answer, MalformedRow, Question } from '../../src/evidence/model.js';
import { judged, now, type Twist } from '../support/judging.js';
import { type WorldBuilder, world } from '../support/world.js';

const row = (more: Partial<MalformedRow> = {}): MalformedRow => ({
  id: null,
  workflow_id: null,
  run_id: null,
  path: null,
  created_at: null,
  why: 'rows.0.path is not as described',
  ...more,
});

/** The malformed row stands beside the answers of this kind. */
const beside =
  (kind: Question['kind'], malformed: MalformedRow): Twist =>
  (question, answer): Answer =>
    question.kind === kind && answer.ok ? { ...answer, malformed: [malformed] } : answer;

const nightly = () => world({ now }).repo('o/r').workflow('nightly', { id: 7, cron: '0 2 * * *' });
const healthy = () => nightly().daily('2026-11-01', '2026-11-24', '02:06');
const dark = () => nightly().daily('2026-10-01', '2026-11-18', '02:06');

async function verdictOf(of: WorldBuilder, twist: Twist, entry = 'nightly') {
  const { verdict } = await judged(of, { entry }, twist);
  return {
    status: verdict.status,
    error: verdict.error?.code ?? null,
    warnings: verdict.warnings.map(({ code }) => code),
  };
}

describe('a malformed row of the workflow list', () => {
  it.each([{}, { id: 99 }, { id: 99, path: '.github/workflows/other.yml' }])(
    'never undoes what is found: %j',
    async (more) => {
      expect(await verdictOf(healthy(), beside('workflows', row(more)))).toMatchObject({
        status: 'healthy',
        warnings: ['listing_inconsistent'],
      });
      expect(await verdictOf(dark(), beside('workflows', row(more)))).toMatchObject({ status: 'stale' });
    },
  );

  it.each<[string, Partial<MalformedRow>]>([
    ['gone', {}],
    ['gone', { id: 99 }],
    ['gone.yml', { path: '.github/workflows/gone.yml' }],
    ['99', { id: 99 }],
    ['99', {}],
    ['A display name', { path: '.github/workflows/other.yml' }],
  ])('may be the one that `%s` names: unknown, not missing', async (entry, more) => {
    expect(await verdictOf(healthy(), beside('workflows', row(more)), entry)).toMatchObject({
      status: 'unknown',
      error: 'github_malformed',
    });
  });

  it.each<[string, Partial<MalformedRow>]>([
    ['gone.yml', { path: '.github/workflows/other.yml' }],
    ['98', { id: 99 }],
  ])('cannot be the one that `%s` names', async (entry, more) => {
    expect(await verdictOf(healthy(), beside('workflows', row(more)), entry)).toMatchObject({
      status: 'stale',
    });
  });
});

describe('a malformed row of a run list', () => {
  it('never undoes a success', async () => {
    for (const more of [{}, { workflow_id: 7 }, { workflow_id: 8 }])
      expect(await verdictOf(healthy(), beside('runs', row(more)))).toMatchObject({
        status: 'healthy',
        warnings: ['listing_inconsistent'],
      });
  });

  it.each<Partial<MalformedRow>>([
    {},
    { workflow_id: 7 },
    { path: '.github/workflows/nightly.yml@main' },
    { workflow_id: 7, created_at: '2026-11-23T02:00:00Z' },
    // Run again within thirty days.
    { workflow_id: 7, created_at: '2026-10-25T02:00:00Z' },
  ])('that may be a success of the watched workflow leaves its absence unproved: %j', async (more) => {
    expect(await verdictOf(dark(), beside('runs', row(more)))).toMatchObject({
      status: 'unknown',
      error: 'github_malformed',
    });
  });

  it.each<Partial<MalformedRow>>([
    { workflow_id: 8 },
    { path: '.github/workflows/other.yml' },
    { workflow_id: 7, created_at: '2026-08-01T02:00:00Z' },
  ])('that cannot costs only itself: %j', async (more) => {
    expect(await verdictOf(dark(), beside('runs', row(more)))).toMatchObject({
      status: 'stale',
      warnings: expect.arrayContaining(['listing_inconsistent']),
    });
  });

  it('that another list shows whole is known', async () => {
    const once: Twist = (question, answer, nth) =>
      question.kind === 'runs' && answer.ok && nth === 1
        ? { ...answer, malformed: [row({ id: first })] }
        : answer;
    const of = dark();
    const first = of.data.repos[0]?.runs[0]?.id ?? 0;
    expect(await verdictOf(of, once)).toMatchObject({ status: 'stale' });
  });
});

describe('two clocks that nothing decides between', () => {
  const status = async (of: WorldBuilder, other_now: string) =>
    (await judged(of, {}, undefined, { other_now })).verdict.status;

  it('make unknown what one of them would change', async () => {
    expect(await status(healthy(), '2027-11-24T06:30:00Z')).toBe('unknown');
    expect(await status(dark(), '2026-11-19T06:30:00Z')).toBe('unknown');
  });

  it('leave what holds by both', async () => {
    expect(await status(healthy(), '2026-11-25T09:30:00Z')).toBe('healthy');
    expect(await status(dark(), '2027-11-24T06:30:00Z')).toBe('stale');
  });
});
