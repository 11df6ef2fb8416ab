import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../src/evidence/model.js';
import { discover, recentlyScheduled } from '../../src/judge/discover.js';
import { drive, judgeContext, judged, now, type Twist, watch } from '../support/judging.js';
import { type WorldBuilder, world } from '../support/world.js';

const found = async (
  of: WorldBuilder,
  more: { retired?: string[]; own?: string; owners?: string[] } = {},
  twist?: Twist,
) => {
  const { repo: _repo, entry: _entry, found_by: _found, ...rules } = watch({ sla_hours: 'auto' });
  const around = judgeContext({
    own_repo: 'o/r',
    own_workflow_path: more.own ?? '.github/workflows/monitor.yml',
    ...(more.owners ? { whole_owners: more.owners } : {}),
  });
  const order = { repo: 'o/r', rules, retired: more.retired ?? [], context: around };
  const { result, asked } = await drive(of, discover(order), twist);
  return {
    paths: result.watches.map(
      ({ entry, found_by }) => `${found_by} ${entry.replace('.github/workflows/', '')}`,
    ),
    unknown: result.unknown.map(
      ({ entry, error }) => `${entry.replace('.github/workflows/', '')} ${error?.code}`,
    ),
    asked,
  };
};

const fleet = () =>
  world({ now })
    .repo('o/r')
    .workflow('ci', {})
    .run({ at: '2026-11-24T02:00:00Z', event: 'push' })
    .workflow('monitor', { cron: '30 6 * * *' })
    .workflow('nightly', { cron: '0 2 * * *' })
    .workflow('weekly', { cron: '0 2 * * 1', state: 'disabled_manually' });

describe('auto finds', () => {
  it('every workflow with a schedule, disabled ones too, the own one not', async () => {
    expect(await found(fleet())).toMatchObject({
      paths: ['file nightly.yml', 'file weekly.yml'],
      unknown: [],
    });
  });

  it('a file that is gone and a schedule that was removed, by their runs of the last 35 days', async () => {
    const gone = fleet()
      .workflow('removed', {})
      .run({ at: '2026-11-10T02:00:00Z' })
      .workflow('deleted', { text: null })
      .run({ at: '2026-11-10T02:00:00Z' })
      .workflow('long-gone', { text: null })
      .run({ at: '2026-10-10T02:00:00Z' });
    expect((await found(gone)).paths.slice(2)).toEqual(['past_runs deleted.yml', 'past_runs removed.yml']);
    expect((await found(gone, { retired: ['deleted', 'removed.yml'] })).paths).toHaveLength(2);
  });

  it('a file that is gone where the list of scheduled runs is empty, which proves nothing', async () => {
    const gone = fleet().workflow('deleted', { text: null }).run({ at: '2026-11-10T02:00:00Z' });
    const { paths } = await found(gone, {}, (question, answer) =>
      question.kind === 'runs' && question.event === 'schedule'
        ? { ok: true, value: { rows: [], end: 'list', total_count: 0 } }
        : answer,
    );
    expect(paths).toContain('past_runs deleted.yml');
  });

  it('a schedule that was removed, where that list is empty and others run all the time', async () => {
    const busy = fleet().workflow('removed', {}).run({ at: '2026-11-20T02:00:00Z' }).workflow('pushes', {});
    for (let i = 0; i < 300; i++)
      busy.run({ at: new Date(Date.parse(now) - i * 600_000).toISOString(), event: 'push' });
    const { paths } = await found(busy, {}, (question, answer) =>
      question.kind === 'runs' && question.event === 'schedule'
        ? { ok: true, value: { rows: [], end: 'list', total_count: 0 } }
        : answer,
    );
    expect(paths).toContain('past_runs removed.yml');
  });

  it('nothing in a repository without further workflows, for no further request', async () => {
    const { paths, asked } = await found(
      world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' }),
    );
    expect(paths).toEqual(['file nightly.yml']);
    expect(asked.filter(({ kind }) => kind === 'runs')).toHaveLength(1);
  });

  it('what fired before the newest hundred rows of a busy repository', async () => {
    const busy = fleet()
      .workflow('deleted', { text: null })
      .run({ at: '2026-11-01T02:00:00Z' })
      .workflow('dense', { cron: '*/5 * * * *' });
    for (let i = 0; i < 400; i++) {
      busy.run({ at: new Date(Date.parse(now) - i * 300_000).toISOString() });
    }
    expect((await found(busy)).paths).toContain('past_runs deleted.yml');
  });

  it('nothing that GitHub runs without a file', async () => {
    const dynamic = fleet()
      .workflow('codeql', { path: 'dynamic/github-code-scanning/codeql', text: null })
      .run({ at: '2026-11-20T02:00:00Z' });
    expect((await found(dynamic)).paths).toHaveLength(2);
  });

  it('a file that cannot be parsed as unknown, never absent', async () => {
    const broken = fleet().workflow('broken', { text: 'on: [schedule\njobs: {' });
    expect((await found(broken)).unknown).toEqual(['broken.yml schedule_unknown']);
  });

  it('a file that cannot be parsed as no watch, where it does not hold the letters `schedule`', async () => {
    const broken = fleet().workflow('broken', { text: 'on: [push\njobs: {' });
    expect((await found(broken)).unknown).toEqual([]);
  });

  it.each(['repository', 'workflows', 'files', 'runs'])(
    'nothing but unknown where %s cannot be read',
    async (kind) => {
      const error = { code: 'github_unavailable', message: 'HTTP 502', hint: null } as const;
      const { unknown } = await found(fleet(), {}, (question, answer) =>
        question.kind === kind ? { ok: false, error } : answer,
      );
      expect(unknown).toEqual(['auto github_unavailable']);
    },
  );
});

const malformedRow = {
  id: null,
  workflow_id: null,
  run_id: null,
  path: null,
  created_at: null,
  why: 'no id',
};

describe('a repository of `owner/*` without any listed workflow', () => {
  const unlisted = (question: Question, answer: Answer): Answer =>
    question.kind === 'workflows' ? { ok: true, value: [] } : answer;
  const unused = () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
  const used = () => unused().run({ at: '2025-11-24T02:00:00Z', event: 'push' });

  it.each<[string, WorldBuilder, string[], Twist, string[]]>([
    ['is left out where it has no run either', unused(), ['o'], unlisted, []],
    ['is kept where the settings name it', unused(), ['x'], unlisted, ['file nightly.yml']],
    ['is kept where it has had a run', used(), ['o'], unlisted, ['file nightly.yml']],
    [
      'is kept where its runs cannot be read',
      unused(),
      ['o'],
      (question, answer) =>
        question.kind === 'runs' && question.event === null
          ? { ok: false, error: { code: 'github_unavailable', message: 'HTTP 502', hint: null } }
          : unlisted(question, answer),
      ['file nightly.yml'],
    ],
    [
      'is kept where a row of the list is malformed',
      unused(),
      ['o'],
      (question, answer) =>
        question.kind === 'workflows' ? { ok: true, value: [], malformed: [malformedRow] } : answer,
      ['file nightly.yml'],
    ],
  ])('%s', async (_name, of, owners, twist, paths) => {
    expect((await found(of, { owners }, twist)).paths).toEqual(paths);
  });
});

describe('what cannot be looked at costs only what depends on it', () => {
  const error = { code: 'github_unavailable', message: 'HTTP 502', hint: null } as const;
  const broken =
    (kind: string, when: (question: object) => boolean = () => true): Twist =>
    (question, answer) =>
      question.kind === kind && when(question) ? { ok: false, error } : answer;
  const withDeleted = () =>
    fleet().workflow('deleted', { text: null, id: 77 }).run({ at: '2026-11-20T02:00:00Z' });

  it('the workflow list: files and the rows of runs still name what to watch', async () => {
    const { paths, unknown } = await found(withDeleted(), {}, broken('workflows'));
    expect(paths).toContain('file nightly.yml');
    expect(paths).toContain('past_runs deleted.yml');
    expect(unknown).toEqual(['auto github_unavailable']);
  });

  it('the files: what fired lately is still watched', async () => {
    const { paths, unknown } = await found(withDeleted(), {}, broken('files'));
    expect(paths).toContain('past_runs deleted.yml');
    expect(unknown).toEqual(['auto github_unavailable']);
  });

  it('both lists: the repository is doubted once', async () => {
    const both: Twist = (question, answer) =>
      ['workflows', 'files'].includes(question.kind) ? { ok: false, error } : answer;
    expect((await found(withDeleted(), {}, both)).unknown).toEqual(['auto github_unavailable']);
  });

  it('the run list of one workflow: only that one is unknown', async () => {
    const busy = withDeleted().workflow('dense', { cron: '*/5 * * * *' });
    for (let i = 0; i < 400; i++) busy.run({ at: new Date(Date.parse(now) - i * 300_000).toISOString() });
    const { paths, unknown } = await found(
      busy,
      {},
      broken('runs', (question) => 'workflow_id' in question && question.workflow_id === 77),
    );
    expect(paths).toContain('file dense.yml');
    expect(unknown).toEqual(['deleted.yml github_unavailable']);
  });

  it('a file whose ending was changed is not missed under its old name', async () => {
    const renamed = fleet()
      .workflow('weekly', { path: '.github/workflows/weekly.yaml', text: null })
      .run({ at: '2026-11-20T02:00:00Z' })
      .workflow('weekly', { cron: '0 2 * * 1' });
    const { paths } = await found(renamed);
    expect(paths).toContain('file weekly.yml');
    expect(paths.join()).not.toContain('weekly.yaml');
  });
});

describe('what was found only by past runs is stale at once', () => {
  it('with cause schedule_removed where the file has no schedule now', async () => {
    const removed = world({ now }).repo('o/r').workflow('nightly').run({ at: '2026-11-24T02:06:00Z' });
    const { verdict } = await judged(removed, {
      entry: '.github/workflows/nightly.yml',
      found_by: 'past_runs',
      sla_hours: 'auto',
    });
    expect(verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'schedule_removed' },
      last_success: { event: 'schedule' },
    });
    expect(verdict.cause?.next_steps.join(' ')).toContain('retired: [nightly]');
  });

  it('with cause missing where the file is gone', async () => {
    const gone = world({ now })
      .repo('o/r')
      .workflow('nightly', { text: null })
      .run({ at: '2026-11-24T02:06:00Z' })
      .commit({ at: '2026-01-01T00:00:00Z', files: { README: 'x' } });
    const { verdict } = await judged(gone, {
      entry: '.github/workflows/nightly.yml',
      found_by: 'past_runs',
      sla_hours: 'auto',
    });
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'missing' } });
    expect(verdict.cause?.next_steps.join(' ')).toContain('retired: [nightly]');
  });
});

it('what ran lately is kept until all is judged, and so without the rest of its rows', async () => {
  const { repo: _repo, entry: _entry, found_by: _found, ...rules } = watch();
  const context = judgeContext({ bulk_listed: [{ repo: 'o/r', entries: ['a', 'b', 'c'] }] });
  const of = fleet().run({ at: '2026-11-24T02:00:00Z' });
  const { result } = await drive(of, recentlyScheduled({ repo: 'o/r', rules, retired: [], context }));
  expect(result).toEqual([{ workflow_id: expect.any(Number), path: '.github/workflows/weekly.yml' }]);
});
