import { expect, test } from 'vitest';
import type { QuestionOf, RunList } from '../../src/evidence/model.js';
import { runsOf, type Started, start } from '../support/github-start.js';
import { minutesAfter, type RunInput, type WorldBuilder, world } from '../support/world.js';

const now = '2026-05-22T06:30:00Z';

/** Runs one hour apart, the newest at `now`; ids from 1, the oldest first. */
function hourly(count: number, input: Omit<RunInput, 'at'> = {}): WorldBuilder {
  const small = world({ now }).repo('o/r').workflow('nightly', { id: 7 });
  for (let id = 1; id <= count; id += 1)
    small.run({ ...input, id, at: minutesAfter(now, (id - count) * 60) });
  return small;
}

const hoursAgo = (hours: number) => minutesAfter(now, -hours * 60);

async function read({ ask }: Started, more: Partial<QuestionOf<'runs'>> = {}): Promise<RunList> {
  const answer = await ask<QuestionOf<'runs'>>({ ...runsOf(7), ...more });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

test.each([
  { count: 250, since: null, rows: 100, end: 'page', pages: 1 },
  { count: 100, since: null, rows: 100, end: 'list', pages: 1 },
  { count: 0, since: null, rows: 0, end: 'list', pages: 1 },
  { count: 250, since: hoursAgo(98), rows: 100, end: 'date', pages: 1 },
  { count: 250, since: hoursAgo(99), rows: 200, end: 'date', pages: 2 },
  { count: 250, since: hoursAgo(1000), rows: 250, end: 'list', pages: 3 },
  { count: 200, since: hoursAgo(1000), rows: 200, end: 'list', pages: 2 },
])(
  '$count runs since $since are $rows rows in $pages pages, ended by $end',
  async ({ count, since, rows, end, pages }) => {
    const started = await start(hourly(count));
    const list = await read(started, { since });
    expect(list).toMatchObject({ end, total_count: count });
    expect(list.rows).toHaveLength(rows);
    expect(started.lines()).toHaveLength(pages);
  },
);

test('a run that starts while the list is read shifts rows over the page, and none is lost or doubled', async () => {
  const small = hourly(150);
  const started = await start(small, { latency_ms: 30 });
  const reading = read(started, { since: hoursAgo(1000) });
  await expect.poll(() => started.lines().length).toBe(2);
  small.run({ id: 999, at: now });
  const list = await reading;
  expect(list.end).toBe('list');
  expect(list.rows.map(({ id }) => id)).toEqual(
    expect.arrayContaining(Array.from({ length: 150 }, (_, n) => n + 1)),
  );
  expect(new Set(list.rows.map(({ id }) => id)).size).toBe(list.rows.length);
});

/** The named page answered with the rows that `pick` leaves. */
const page = (number: number, pick: (rows: unknown[]) => unknown[]) => ({
  on: `&page=${number}`,
  mishap: {
    change: (body: unknown) => {
      const list = body as { workflow_runs: unknown[] };
      return { ...list, workflow_runs: pick(list.workflow_runs) };
    },
  },
});

test('a short page is no end while GitHub counts more rows', async () => {
  const started = await start(hourly(150), { faults: [page(1, (rows) => rows.slice(1))] });
  const list = await read(started, { since: hoursAgo(1000) });
  expect(list).toMatchObject({ end: 'early', total_count: 150 });
  expect(list.rows).toHaveLength(149);
});

test('an empty page before the window is covered is an early end', async () => {
  const started = await start(hourly(250), { faults: [page(2, () => [])] });
  expect(await read(started, { since: hoursAgo(1000) })).toMatchObject({ end: 'early', total_count: 250 });
});

test('rows out of order are read on until a whole page is older', async () => {
  const oldFirst = (rows: unknown[]) => [...rows].reverse();
  const started = await start(hourly(450), { faults: [page(1, oldFirst), page(2, oldFirst)] });
  const list = await read(started, { since: hoursAgo(150) });
  expect(list.end).toBe('date');
  expect(list.rows).toHaveLength(300);
});

test('an old row at the end of a page without order does not end the reading', async () => {
  const swapped = (rows: unknown[]) => [rows[1], rows[0], ...rows.slice(2)];
  const started = await start(hourly(450), { faults: [page(1, swapped)] });
  const list = await read(started, { since: hoursAgo(98) });
  expect(list.end).toBe('date');
  expect(list.rows).toHaveLength(200);
});

test('a later page that counts fewer rows takes nothing back', async () => {
  const mishap = { change: () => ({ total_count: 100, workflow_runs: [] }) };
  const started = await start(hourly(250), { faults: [{ on: '&page=2', mishap }] });
  expect(await read(started, { since: hoursAgo(1000) })).toMatchObject({ end: 'early', total_count: 250 });
});

test('of two answers about one run the later attempt stands, then the later change', async () => {
  const row = (change: object) => (rows: unknown[]) => [{ ...(rows[0] as object), ...change }, ...rows];
  const last = (change: object) => (rows: unknown[]) => [...rows, { ...(rows[0] as object), ...change }];
  const rerun = { run_attempt: 2, conclusion: 'failure', updated_at: '2026-01-01T00:00:00Z' };
  for (const place of [row, last]) {
    const { rows } = await read(await start(hourly(2), { faults: [page(1, place(rerun))] }));
    expect(rows.map(({ id, attempt, conclusion }) => [id, attempt, conclusion])).toEqual([
      [2, 2, 'failure'],
      [1, 1, 'success'],
    ]);
  }
  const older = row({ updated_at: '2026-01-01T00:00:00Z', conclusion: 'failure' });
  const again = await read(await start(hourly(1), { faults: [page(1, older)] }));
  expect(again.rows).toMatchObject([{ id: 1, conclusion: 'success' }]);
});

test('a filtered list that ends at a thousand rows has ended early', async () => {
  const started = await start(hourly(1100, { event: 'push' }));
  const list = await read(started, { event: 'push', since: hoursAgo(2000) });
  expect(list).toMatchObject({ end: 'early', total_count: 1100 });
  expect(list.rows).toHaveLength(1000);
});

test('filters are sent, and rows come back as GitHub answered them', async () => {
  const started = await start(hourly(3), { lag: { first: 1, as_of: hoursAgo(1) } });
  const lagging = await read(started, { status: 'success', event: 'schedule' });
  expect(lagging.rows.map(({ id }) => id)).toEqual([2, 1]);
  expect((await read(started, { status: 'success' })).rows.map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(started.lines()[0]).toBe(
    'GET /repos/o/r/actions/workflows/7/runs?status=success&event=schedule&per_page=100&page=1',
  );
});

test('the whole repository, or a workflow by its file name, can be asked for', async () => {
  const started = await start(hourly(2).workflow('other').run({ at: now, id: 50 }));
  expect((await read(started, { workflow_id: null })).rows.map(({ id }) => id)).toEqual([50, 2, 1]);
  expect((await read(started, { workflow_id: 'other.yml' })).rows.map(({ id }) => id)).toEqual([50]);
});

test('a row is told in our words', async () => {
  const small = world({ now })
    .repo('o/r', { id: 5 })
    .workflow('nightly', { id: 7 })
    .run({
      id: 9,
      at: '2026-05-20T03:00:00Z',
      conclusion: 'failure',
      reruns: [{ at: '2026-05-22T03:00:00Z' }],
    });
  expect((await read(await start(small))).rows).toEqual([
    {
      id: 9,
      node_id: 'WFR_9',
      run_number: 1,
      workflow_id: 7,
      path: '.github/workflows/nightly.yml',
      event: 'schedule',
      branch: 'main',
      head_repo_id: 5,
      head_repo: 'o/r',
      status: 'completed',
      conclusion: 'success',
      attempt: 2,
      created_at: '2026-05-20T03:00:00Z',
      started_at: '2026-05-22T03:00:00Z',
      updated_at: '2026-05-22T03:05:00Z',
      url: expect.stringMatching(/^http:.*\/o\/r\/actions\/runs\/9$/),
    },
  ]);
});

test('an empty page that names a next one is no end of the list', async () => {
  const headers = { link: '<http://127.0.0.1/x>; rel="next"' };
  const empty = { status: 200, body: { total_count: 0, workflow_runs: [] }, headers };
  const started = await start(hourly(6), { faults: [{ on: 'page=1', mishap: empty }] });
  expect(await read(started, { since: hoursAgo(1000) })).toMatchObject({ rows: [], end: 'early' });
});
