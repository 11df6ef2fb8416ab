import { describe, expect, it } from 'vitest';
import { both, gated, kinds, letters, looks, nightly, skipped } from '../support/gated-history.js';
import { judged, now } from '../support/judging.js';
import { type JobInput, minutesAfter } from '../support/world.js';

const hourly = (told: string) => letters(told, 60, '0 * * * *');
const lastNight = async (told: string) => (await judged(letters(told))).verdict.runs[0]?.counts;

describe('three genuine successes make a job regular', () => {
  it.each([
    ['K', true],
    ['SSK', true],
    ['SSSK', false],
    ['KSSK', true],
    ['KSSSK', false],
    // Skipped once in a while from the start: no three in a row.
    ['SSKSSKSSK', true],
    // A run that skips a regular job is not genuine, so it ends nothing, nor does one success between.
    ['SSSKSK', false],
    ['SSSKKKKSKKK', false],
    ['SSSSKKSKKSKK', false],
    // A genuine success without the job's ends it.
    ['SSSFK', true],
    ['SSSKKFKK', true],
    ['SFSSK', true],
    ['SSSFSSSK', false],
  ])('after %s the last one counts: %s', async (told, counts) => {
    expect(await lastNight(told)).toBe(counts);
  });

  it.each([
    ['SSWSK', false],
    ['SWSWSWK', false],
    ['KSWWSK', true],
    ['SSSWWWWKWK', false],
  ])('runs that did no work are passed over: after %s it counts: %s', async (told, counts) => {
    expect(await lastNight(told)).toBe(counts);
  });
});

describe('a gate that closes', () => {
  it.each([1, 3, 40, 64, 65, 66, 90])('is an alarm after %i nights', async (nights) => {
    const { verdict } = await judged(letters('S'.repeat(20) + 'K'.repeat(nights)), { sla_hours: 12 });
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
    expect(verdict.warnings).toContainEqual(
      expect.objectContaining({
        code: 'jobs_skipped',
        message: expect.stringContaining('allow_skipped: [backup]'),
      }),
    );
  });

  it.each([
    ['SSSSKKK', 'stale'],
    ['KKKKKKK', 'healthy'],
  ])('is named in the verdict, as is a job that never ran: %s', async (told, status) => {
    const { verdict } = await judged(letters(told));
    expect(verdict).toMatchObject({ status, skipped_jobs: ['backup'] });
  });

  it('tells the last success before it', async () => {
    const { verdict } = await judged(letters('S'.repeat(30) + 'K'.repeat(70)));
    expect(verdict).toMatchObject({ status: 'stale', age_hours: 1680.25 });
  });

  it.each([64, 65, 99, 101, 700])('is one after %i hourly runs', async (runs) => {
    const { verdict } = await judged(hourly('S'.repeat(800) + 'K'.repeat(runs)));
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
  });

  it('is one after 280 runs of every quarter of an hour', async () => {
    const told = 'S'.repeat(900) + 'K'.repeat(280);
    expect((await judged(letters(told, 15, '*/15 * * * *'))).verdict.status).toBe('stale');
  });

  it('is one where a hundred pushes hide the nights before', async () => {
    const busy = letters('SSSSSSKKK');
    for (let i = 1; i < 9 * 24 * 4; i++) busy.run({ at: minutesAfter(now, -15 * i), event: 'push' });
    expect((await judged(busy)).verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
  });

  it.each([10, 12, 13, 20, 28, 40, 70])(
    'is none where a success without the job came before it, %i nights ago',
    async (nights) => {
      expect(await lastNight(`${'S'.repeat(20)}F${'K'.repeat(nights)}`)).toBe(true);
      expect(await lastNight(`${'S'.repeat(21)}${'K'.repeat(nights)}`)).toBe(false);
    },
  );

  it('is none after a success without the job, also where only older lists show that it was regular', async () => {
    const { verdict } = await judged(hourly(`${'S'.repeat(100)}${'K'.repeat(146)}FKKK`));
    expect(verdict.status).toBe('healthy');
  });

  it('stays one on every night, whatever the distance of what shows it', async () => {
    const all = Array.from({ length: 58 }, (_, i) => i + 1);
    // Each of the first week, and all about the forty runs and the sixty days that the history reaches back.
    const nights = all.filter((night) => night <= 7 || (night >= 24 && night <= 42) || night >= 55);
    const told = await Promise.all(
      nights.map((closed) => lastNight(`${'K'.repeat(60)}${'S'.repeat(14)}${'K'.repeat(closed)}`)),
    );
    expect(told).toEqual(nights.map(() => false));
  });

  it('costs no more because another job never runs', async () => {
    const jobs = (kind: string) => [...(kinds[kind] ?? []), skipped('notice')];
    const of = (notice: boolean) => {
      const world = nightly('0 * * * *');
      const all = 'S'.repeat(100) + 'K'.repeat(100);
      [...all].forEach((kind, i) => {
        const at = minutesAfter(now, -20 - (all.length - 1 - i) * 60);
        world.run({ at, jobs: notice ? jobs(kind) : (kinds[kind] ?? []) });
      });
      return world;
    };
    const [alone, beside] = await Promise.all([judged(of(false)), judged(of(true))]);
    expect(beside.verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
    expect(looks(beside.asked).length).toBeLessThan(looks(alone.asked).length + 25);
  });

  it('is taken for meant after 60 days, where the newest hundred runs do not show otherwise', async () => {
    expect((await judged(hourly('S'.repeat(200) + 'K'.repeat(58 * 24)))).verdict.status).toBe('stale');
    expect((await judged(hourly('S'.repeat(200) + 'K'.repeat(80 * 24)))).verdict.status).toBe('healthy');
  });

  it('is unknown where the older runs cannot be read', async () => {
    const error = { code: 'github_unavailable', message: 'HTTP 502', hint: null } as const;
    const { verdict, asked } = await judged(
      hourly('S'.repeat(100) + 'K'.repeat(900)),
      {},
      (question, answer) => (question.kind === 'older_runs' ? { ok: false, error } : answer),
    );
    expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'github_unavailable' } });
    expect(asked.filter(({ kind }) => kind === 'older_runs')).toHaveLength(2);
  });

  it('may be named in allow_skipped', async () => {
    const { verdict, asked } = await judged(letters('SSSSSKKK'), { allow_skipped: ['backup'] });
    expect(verdict.status).toBe('healthy');
    expect(looks(asked)).toHaveLength(1);
  });
});

describe('a job that never runs, such as a notice of failure', () => {
  it.each([
    ['a few nights', letters('K'.repeat(20)), 7],
    ['a hundred nights', letters('K'.repeat(100)), 13],
    ['a year of nights', letters('K'.repeat(365)), 13],
    ['half a year of hours', hourly('K'.repeat(180 * 24)), 13 + 2 * 4],
    ['ten weeks of quarters of an hour', letters('K'.repeat(70 * 96), 15), 13 + 2 * 6],
  ])('is healthy after %s, for so many looks', async (_, of, most) => {
    const { verdict, asked } = await judged(of);
    expect(verdict).toMatchObject({ status: 'healthy', warnings: [] });
    expect(looks(asked).length).toBeLessThanOrEqual(most);
  });

  it('costs no more for ten such jobs than for one', async () => {
    const of = nightly();
    const jobs = [{ name: 'work' }, ...Array.from({ length: 10 }, (_, i) => skipped(`notice ${i}`))];
    const { verdict, asked } = await judged(of.daily('2026-09-01', '2026-11-24', '02:06', { jobs }));
    expect(verdict).toMatchObject({ status: 'healthy', warnings: [] });
    expect(looks(asked).length).toBeLessThanOrEqual(13);
  });

  it('is not looked for where the first list of the repository shows the run', async () => {
    const bulk_listed = [{ repo: 'o/r', entries: ['nightly', 'nightly', 'nightly'] }];
    const alone = await judged(letters('K'.repeat(60)));
    const shared = await judged(letters('K'.repeat(60)), {}, undefined, { bulk_listed });
    expect(looks(shared.asked)).toEqual(looks(alone.asked));
  });
});

describe('a job that runs now and then', () => {
  const mondays = (from: string, jobs: (isMonday: boolean, day: string) => JobInput[]) => {
    const of = nightly();
    for (let at = `${from}T02:06:00Z`; at < now; at = minutesAfter(at, 24 * 60)) {
      of.run({ at, jobs: jobs(new Date(at).getUTCDay() === 1, at.slice(0, 10)) });
    }
    return of;
  };

  it('raises no alarm where it runs on Mondays only', async () => {
    const of = mondays('2026-08-01', (isMonday) => (isMonday ? both : gated));
    const { verdict, asked } = await judged(of);
    expect(verdict).toMatchObject({ status: 'healthy', warnings: [] });
    expect(looks(asked).length).toBeLessThanOrEqual(15);
  });

  it('does not hide another one whose gate has closed', async () => {
    const of = mondays('2026-08-01', (isMonday, day) => [
      ...(day < '2026-11-09' ? both : gated),
      isMonday ? { name: 'weekly' } : skipped('weekly'),
    ]);
    const { verdict } = await judged(of);
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
    const [warning] = verdict.warnings.filter(({ code }) => code === 'jobs_skipped');
    expect(warning?.message).toContain('allow_skipped: [backup]');
  });
});

describe('names of a skipped job and of what it was when it ran', () => {
  const closed = (bare: string, parts: string[]) =>
    nightly()
      .daily('2026-11-01', '2026-11-21', '02:06', { jobs: ['gate', ...parts].map((name) => ({ name })) })
      .daily('2026-11-22', '2026-11-24', '02:06', { jobs: [{ name: 'gate' }, skipped(bare)] });

  it.each([
    ['test', ['test (20)', 'test (22)']],
    ['call', ['call / build']],
    [`Deploy \${{ matrix.env }}`, ['Deploy prod', 'Deploy test']],
  ])('%s is known by them', async (bare, parts) => {
    expect((await judged(closed(bare, parts))).verdict.status).toBe('stale');
  });

  it.each([
    [`Deploy \${{ matrix.env }}`, 'Deploy docs'],
    ['deploy', 'deploy (docs)'],
    ['deploy', 'deploy / docs'],
  ])('%s never ran where %s is another job', async (bare, other) => {
    const jobs = [{ name: 'gate' }, { name: other }, skipped(bare)];
    const always = nightly().daily('2026-10-01', '2026-11-24', '02:06', { jobs });
    expect((await judged(always)).verdict).toMatchObject({ status: 'healthy', warnings: [] });
    const added = nightly()
      .daily('2026-10-01', '2026-11-20', '02:06', { jobs: jobs.slice(0, 2) })
      .daily('2026-11-21', '2026-11-24', '02:06', { jobs });
    expect((await judged(added)).verdict).toMatchObject({ status: 'healthy', warnings: [] });
  });
});
