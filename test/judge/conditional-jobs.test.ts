import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { both, gated, letters, looks, nightly, skipped } from '../support/gated-history.js';
import { judged } from '../support/judging.js';
import type { JobInput, WorldBuilder } from '../support/world.js';

describe('a job that the history shows to be conditional', () => {
  // No other success is fresh, so that the last run has to be decided.
  const lastOf = async (told: string) =>
    (await judged(letters(told), { sla_hours: 12 })).verdict.runs[0]?.counts;

  it.each([
    ['two earlier spells', 'SSSKKSSSKKSSSK', true],
    ['one earlier spell is an outage', 'SSSSSSKKSSSK', false],
    ['two runs between them tell two spells apart', 'SSSKSSKSSSK', true],
    ['one run does not', 'SSSKSKSSSK', false],
    ['nor does a run that failed and was tolerated', 'SSSKFKSSSK', false],
    ['but two of any kind do', 'SSSKSFKSSSK', true],
    ['one success within the present spell ends it not', 'SSSKKSSSKKKSKK', false],
    ['runs without work tell nothing apart', 'SSSKSWKSSSK', false],
    ['four busy days and three quiet ones', 'SSSSKKKSSSSKKKSSSSKKK', true],
    ['two spells at the far end of forty runs', `K${'S'.repeat(19)}K${'S'.repeat(19)}K`, true],
    ['one of them beyond', `K${'S'.repeat(20)}K${'S'.repeat(19)}K`, false],
  ])('%s: %s', async (_what, told, counts) => {
    expect(await lastOf(told)).toBe(counts);
  });

  it('needs no forty looks where another success is fresh', async () => {
    const told = `${'SSSSKKK'.repeat(10)}SSSSK`;
    const { verdict, asked } = await judged(letters(told));
    expect(verdict).toMatchObject({ status: 'healthy', age_hours: 24.25 });
    expect(looks(asked).length).toBeLessThanOrEqual(13);
    expect(verdict.warnings.map(({ code }) => code)).not.toContain('failing_within_sla');
  });

  it.each([
    ['every week', 'SSSSKKK'],
    ['on working days', 'SSSSSKK'],
    ['in no order', 'SSSSKKSSKSSK'],
  ])('never alarms, %s', async (_what, week) => {
    const year = week.repeat(10);
    for (let end = year.length - week.length * 2; end <= year.length; end++) {
      expect((await judged(letters(year.slice(0, end)))).verdict.status).toBe('healthy');
    }
  });

  it.each([
    ['an outage after an outage', `${'S'.repeat(30)}KK${'S'.repeat(25)}`, 'stale'],
    ['an outage soon after an outage', `${'S'.repeat(60)}${'K'.repeat(25)}SSSS`, 'stale'],
    ['a job added a week ago', `${'A'.repeat(60)}SSSSSSS`, 'stale'],
    ['a job added three nights ago', `${'A'.repeat(90)}SSS`, 'stale'],
    ['a job that was removed and added again', `${'S'.repeat(40)}${'A'.repeat(9)}SSSS`, 'stale'],
    ['one added again that did not run since', `${'S'.repeat(40)}${'A'.repeat(9)}`, 'healthy'],
    ['a workflow ten nights old', 'S'.repeat(10), 'stale'],
    ['a gate that was open for two weeks', `${'K'.repeat(90)}${'S'.repeat(14)}`, 'stale'],
    ['a quiet season', `${'S'.repeat(10)}KKK${'S'.repeat(12)}KKKK${'S'.repeat(14)}`, 'healthy'],
    ['three nights a month', `SSS${'K'.repeat(27)}`.repeat(4), 'healthy'],
    ['one night a month', `S${'K'.repeat(29)}`.repeat(4), 'healthy'],
    ['a job that fails and is tolerated', `${'S'.repeat(60)}F`, 'healthy'],
  ])('gives the same answer over 45 days, for %s', async (_what, before, status) => {
    // The first ten days, a step of four, and all about the forty runs that the history reaches back.
    const days = Array.from({ length: 44 }, (_, i) => i + 2).filter(
      (day) => day <= 10 || day >= 38 || day % 4 === 0,
    );
    const told = await Promise.all(days.map((closed) => judged(letters(before + 'K'.repeat(closed)))));
    expect(told.map(({ verdict }) => verdict.status)).toEqual(days.map(() => status));
  });
});

describe('runs of one event are compared', () => {
  const releases = (world: WorldBuilder, from: string, jobs: JobInput[]) =>
    ['04:00', '05:00', '06:00'].reduce(
      (of, time) => of.run({ at: `${from}T${time}:00Z`, event: 'workflow_dispatch', jobs }),
      world,
    );

  it('with their own kind: three releases by hand make no nightly late', async () => {
    const world = nightly().daily('2026-10-01', '2026-11-22', '02:06', { jobs: gated });
    releases(world, '2026-11-22', both).daily('2026-11-23', '2026-11-24', '02:06', { jobs: gated });
    expect((await judged(world)).verdict).toMatchObject({ status: 'healthy', age_hours: 4.32, warnings: [] });
    const strict = await judged(world, { events: ['schedule'] });
    expect(strict.verdict).toMatchObject({ status: 'healthy', warnings: [] });
  });

  it('a gate that closes on the nightlies is no other one on the releases', async () => {
    const world = nightly().daily('2026-10-01', '2026-11-20', '02:06', { jobs: both });
    releases(world, '2026-10-22', gated).daily('2026-11-21', '2026-11-24', '02:06', { jobs: gated });
    expect((await judged(world)).verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
  });

  it('with all counted ones where there are fewer than three of it', async () => {
    const manual = { at: '2026-11-24T06:00:00Z', event: 'workflow_dispatch', jobs: gated };
    const dead = (jobs: JobInput[]) => nightly().daily('2026-10-01', '2026-11-20', '02:06', { jobs });
    expect((await judged(dead(both).run(manual))).verdict.status).toBe('stale');
    expect((await judged(dead(gated).run(manual))).verdict.status).toBe('healthy');
    const pushes = dead(gated);
    for (let i = 1; i < 9; i++)
      pushes.run({ at: `2026-11-2${i % 4}T0${i}:00:00Z`, event: 'push', jobs: both });
    expect((await judged(pushes.run(manual))).verdict.status).toBe('healthy');
  });
});

describe('a name that GitHub left unexpanded', () => {
  const template = (bare: string, ran: string[], beside: string[] = []) =>
    nightly()
      .daily('2026-11-01', '2026-11-21', '02:06', { jobs: [...beside, ...ran].map((name) => ({ name })) })
      .daily('2026-11-22', '2026-11-24', '02:06', {
        jobs: [{ name: 'gate' }, ...beside.map((name) => ({ name })), skipped(bare)],
      });

  it.each([
    ['${{matrix.kit.name}}', ['gcc-13 release']],
    ['${{ matrix.x }} sweep', ['a sweep', 'b sweep']],
    ['Suite (${{ matrix.os }}, Node ${{ matrix.node }})', ['Suite (ubuntu, Node 20)']],
    ['call / ${{ matrix.x }}', ['call / 20']],
    ['${{ inputs.env }} / build', ['prod / build']],
    ['${{ matrix.env }} deploy', ['prod deploy / build', 'test deploy / build']],
    ["${{ format('{0}}}', matrix.x) }}-x", ['y-x']],
    ['call', ['call (1) / 20']],
  ])('%s is a template', async (bare, ran) => {
    expect((await judged(template(bare, ran))).verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'skipped' },
    });
  });

  it.each([
    ['${{ matrix.x }} sweep', ['a sweeper']],
    ['x ${{ matrix.x }}', ['a x y']],
    ['a${{ matrix.x }}b${{ matrix.y }}c', ['abb', 'acb']],
    ['call / ${{ matrix.x }}', ['other / 20']],
    ['${{ unclosed', ['anything']],
  ])('%s does not fit %s', async (bare, ran) => {
    expect((await judged(template(bare, ran))).verdict.status).toBe('healthy');
  });

  it('is no other job of the same run', async () => {
    expect((await judged(template('${{ matrix.x }}', [], ['lint', 'test (20)']))).verdict.status).toBe(
      'healthy',
    );
  });

  it('is compared with names of any length to an end', async () => {
    const bare = '${{ a }}x'.repeat(2000);
    const world = template(bare, ['x'.repeat(1999), `${'x'.repeat(3000)}y`]);
    expect((await judged(world)).verdict.status).toBe('healthy');
  });

  it('is said in a glob that can be pasted', async () => {
    const name = 'Suite (${{ matrix.os }}, Node ${{ matrix.node }})';
    const world = template(name, ['Suite (ubuntu, Node 20)']);
    const { verdict } = await judged(world);
    const [warning] = verdict.warnings.filter(({ code }) => code === 'jobs_skipped');
    const line = /`(allow_skipped: .*)`/.exec(warning?.message ?? '')?.[1] ?? '';
    expect(line).toBe('allow_skipped: ["Suite (*, Node *)"]');
    const { allow_skipped } = parse(line);
    expect((await judged(world, { allow_skipped })).verdict.status).toBe('healthy');
    // The name as the reader knows it does as well.
    expect((await judged(world, { allow_skipped: ['Suite (ubuntu, Node 20)'] })).verdict.status).toBe(
      'healthy',
    );
  });
});
