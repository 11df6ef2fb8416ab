import { describe, expect, it } from 'vitest';
import { bareVerdict } from '../../src/judge/build-verdict.js';
import { withShortestNames } from '../../src/judge/identify.js';
import { judgeSelf } from '../../src/judge/self.js';
import { drive, judgeContext, now, watch } from '../support/judging.js';
import { type WorldBuilder, world } from '../support/world.js';

const own = { own_repo: 'o/r', own_workflow_path: '.github/workflows/monitor.yml', own_run_id: 5 };
const monitor = () => world({ now }).repo('o/r').workflow('monitor', { cron: '30 6 * * *' });

describe('the monitor watches itself', () => {
  it('with one request in a regular life', async () => {
    const regular = monitor()
      .daily('2026-11-10', '2026-11-23', '06:35')
      .run({ at: '2026-11-24T06:29:00Z', id: 5 });
    const { result, asked } = await drive(regular, judgeSelf(judgeContext(own)));
    expect(result).toEqual({ last_run_at: '2026-11-23T06:35:00Z', missed_windows: 0, gap: null });
    expect(asked).toHaveLength(1);
  });

  it('and tells a gap in detection with the windows missed in it', async () => {
    const gap = monitor().daily('2026-11-10', '2026-11-20', '06:35');
    const { result } = await drive(gap, judgeSelf(judgeContext(own)));
    expect(result).toEqual({
      last_run_at: '2026-11-20T06:35:00Z',
      missed_windows: 3,
      gap: { from: '2026-11-20T06:35:00Z', to: now },
    });
  });

  it('tells all gaps of the days that the evidence page looks back, and asks for its file then', async () => {
    const often = monitor()
      .daily('2026-11-01', '2026-11-03', '06:35')
      .daily('2026-11-07', '2026-11-12', '06:35')
      .daily('2026-11-15', '2026-11-20', '18:30')
      .daily('2026-11-21', '2026-11-23', '06:35');
    const looking = (days: number) => judgeContext({ ...own, report: { days, job_reads: 0 } });
    const gapOf = (from: string, to: string) => ({ from: `2026-11-${from}:00Z`, to: `2026-11-${to}:00Z` });
    const { result } = await drive(often, judgeSelf(looking(30)));
    expect(result).toEqual({
      last_run_at: '2026-11-23T06:35:00Z',
      missed_windows: 0,
      gap: null,
      earlier_gaps: [gapOf('03T06:35', '07T06:35'), gapOf('12T06:35', '15T18:30')],
    });
    const short = await drive(often, judgeSelf(looking(10)));
    expect(short.result.earlier_gaps).toEqual([gapOf('12T06:35', '15T18:30')]);
    expect((await drive(often, judgeSelf(looking(5)))).result.earlier_gaps).toEqual([]);
  });

  const selfAt = async (at: string, build: (of: WorldBuilder) => WorldBuilder, cron = '30 6 * * *') => {
    const of = build(world({ now: at }).repo('o/r').workflow('monitor', { cron }));
    const context = judgeContext({ ...own, now: at });
    return (await drive(of, judgeSelf(context))).result;
  };

  it('sees a gap after one earlier run: its own file tells the schedule', async () => {
    const once = (of: WorldBuilder) => of.run({ at: '2026-11-20T06:35:00Z' });
    expect(await selfAt(now, once)).toEqual({
      last_run_at: '2026-11-20T06:35:00Z',
      missed_windows: 3,
      gap: { from: '2026-11-20T06:35:00Z', to: now },
    });
  });

  it('does not take what is usual of late for regular: every third day of a daily schedule is a gap', async () => {
    const third = (of: WorldBuilder) =>
      ['09', '12', '15', '18', '21'].reduce((all, day) => all.run({ at: `2026-11-${day}T06:35:00Z` }), of);
    expect(await selfAt(now, third)).toMatchObject({ missed_windows: 2, gap: { to: now } });
  });

  it.each([
    ['twelve hours late', '2026-11-24T18:30:00Z', 0],
    ['a second more', '2026-11-24T18:30:01Z', 1],
    ['a day late, so that a window passed without it', '2026-11-25T06:31:00Z', 1],
  ])('a start that is %s', async (_what, at, missed) => {
    const regular = (of: WorldBuilder) => of.daily('2026-11-01', '2026-11-23', '06:35');
    const found = await selfAt(at, regular);
    expect([found.missed_windows, found.gap !== null]).toEqual([missed, missed > 0]);
  });

  it.each([
    ['push', { event: 'push' }, true],
    ['workflow_run', { event: 'workflow_run' }, true],
    ['hand', { event: 'workflow_dispatch' }, true],
    ['schedule, which found something stale', { conclusion: 'failure' }, true],
    ['a pull request', { event: 'pull_request' }, false],
    ['schedule, cancelled', { conclusion: 'cancelled' }, false],
    ['schedule, still queued', { status: 'queued' }, false],
  ])('a start by %s', async (_what, input, counts) => {
    const started = (of: WorldBuilder) =>
      of.daily('2026-11-01', '2026-11-20', '06:35').run({ at: '2026-11-23T20:00:00Z', ...input });
    expect((await selfAt(now, started)).last_run_at).toBe(
      counts ? '2026-11-23T20:00:00Z' : '2026-11-20T06:35:00Z',
    );
  });

  it('an hourly one that GitHub starts every five hours has none, and one that was dark for a day has', async () => {
    const every = (hours: number) => (of: WorldBuilder) => {
      for (let back = 40; back >= 1; back--)
        of.run({ at: new Date(Date.parse(now) - back * hours * 3_600_000).toISOString() });
      return of;
    };
    expect((await selfAt(now, every(5), '0 * * * *')).gap).toBeNull();
    const dark = new Date(Date.parse(now) + 20 * 3_600_000).toISOString();
    expect((await selfAt(dark, every(1), '0 * * * *')).gap).not.toBeNull();
  });

  it('has no gap where its file has no schedule to be measured by', async () => {
    const of = world({ now })
      .repo('o/r')
      .workflow('monitor', { text: 'on: workflow_run\n' })
      .run({ at: '2026-11-01T06:35:00Z', event: 'workflow_run' });
    const { result } = await drive(of, judgeSelf(judgeContext(own)));
    expect(result).toEqual({ last_run_at: '2026-11-01T06:35:00Z', missed_windows: null, gap: null });
  });

  it('falls back on how it ran where its file cannot be read', async () => {
    const gap = monitor().daily('2026-11-10', '2026-11-20', '06:35');
    const { result } = await drive(gap, judgeSelf(judgeContext(own)), (question, answer) =>
      question.kind === 'file'
        ? { ok: false, error: { code: 'github_unavailable', message: 'no', hint: null } }
        : answer,
    );
    expect(result).toMatchObject({ missed_windows: null, gap: { from: '2026-11-20T06:35:00Z' } });
  });

  it('says that it does not know where it has no own workflow or no earlier run', async () => {
    const unknown = { last_run_at: null, missed_windows: null, gap: null };
    expect((await drive(monitor(), judgeSelf(judgeContext()))).result).toEqual(unknown);
    expect((await drive(monitor(), judgeSelf(judgeContext(own)))).result).toEqual(unknown);
  });
});

describe('names are the shortest that are unique', () => {
  const named = (...watches: [string, string][]) =>
    withShortestNames(
      watches.map(([repo, path]) => ({
        ...bareVerdict(watch({ entry: path }), repo, { status: 'healthy' }),
        path,
      })),
      [],
    ).map(({ name }) => name);

  it.each([
    [
      'stems',
      [
        ['o/r', 'a.yml'],
        ['o/r', 'b.yml'],
      ],
      ['a', 'b'],
    ],
    [
      'file names where stems collide',
      [
        ['o/r', 'a.yml'],
        ['o/r', 'a.yaml'],
      ],
      ['a.yml', 'a.yaml'],
    ],
    [
      'repository and stem with several repositories',
      [
        ['o/r', 'a.yml'],
        ['o/s', 'b.yml'],
      ],
      ['r/a', 's/b'],
    ],
    [
      'owner too where those collide',
      [
        ['o/r', 'a.yml'],
        ['p/r', 'a.yml'],
      ],
      ['o/r/a', 'p/r/a'],
    ],
  ] as [string, [string, string][], string[]][])('%s', (_name, watches, names) => {
    expect(named(...watches)).toEqual(names);
  });
});
