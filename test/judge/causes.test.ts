import { describe, expect, it } from 'vitest';
import type { RunList } from '../../src/evidence/model.js';
import { judged, now } from '../support/judging.js';
import { type WorldBuilder, world } from '../support/world.js';

const nightly = (input: object = {}, repo: object = {}) =>
  world({ now })
    .repo('o/r', repo)
    .workflow('nightly', { cron: '0 2 * * *', ...input });
/** Healthy until 2026-11-18. */
const until18 = () => nightly().daily('2026-10-20', '2026-11-18', '02:06');
const since19 = (input: object) => until18().daily('2026-11-19', '2026-11-24', '02:06', input);

describe('one cause per stale watch, the first that fits', () => {
  const stories: [string, () => WorldBuilder, string, RegExp][] = [
    ['archived', () => nightly({}, { archived: true }), 'archived', /o\/r is archived/],
    [
      'disabled by GitHub',
      () => nightly({ state: 'disabled_inactivity' }),
      'disabled',
      /no activity for 60 days/,
    ],
    ['disabled in a fork', () => nightly({ state: 'disabled_fork' }), 'disabled', /is a fork/],
    ['disabled by hand', () => nightly({ state: 'disabled_manually' }), 'disabled', /by hand/],
    [
      'stuck behind an approval',
      () =>
        until18()
          .run({
            at: '2026-11-22T02:06:00Z',
            status: 'waiting',
            waiting: [{ environment: 'production', reviewers: ['ops'] }],
          })
          .run({ at: '2026-11-24T02:06:00Z', status: 'pending' }),
      'stuck',
      /2 runs have not finished; the first has been `waiting` since 2026-11-22 02:06 UTC and requires an approval of `production` by ops/,
    ],
    [
      'stuck in a queue',
      () => until18().run({ at: '2026-11-24T05:29:00Z', status: 'queued' }),
      'stuck',
      /`queued` since/,
    ],
    [
      'never ran',
      () => nightly().run({ at: '2026-11-24T02:00:00Z', event: 'push' }),
      'never_ran',
      /All its runs are on `push`/,
    ],
    [
      'not firing',
      until18,
      'not_firing',
      /No run has been created since 2026-11-18 02:06 UTC.*that one succeeded/,
    ],
    [
      'a failure three weeks ago and silence since',
      () =>
        nightly()
          .daily('2026-10-20', '2026-11-01', '02:06')
          .run({ at: '2026-11-02T02:06:00Z', conclusion: 'failure' }),
      'not_firing',
      /that one failed/,
    ],
    [
      'only other branches',
      () => since19({ event: 'workflow_dispatch', branch: 'topic' }),
      'not_counted',
      /6 runs succeeded since, but none of them counts: branch `topic` is not `main`/,
    ],
    [
      'skipped by a gate',
      () => since19({ conclusion: 'skipped' }),
      'skipped',
      /was skipped\. 6 runs like it since 2026-11-19 02:06 UTC/,
    ],
    ['neutral', () => since19({ conclusion: 'neutral' }), 'skipped', /ended as `neutral`/],
    [
      'green without work',
      () => since19({ jobs: [{ conclusion: 'skipped' }] }),
      'skipped',
      /is green, but no job did any work/,
    ],
    [
      'cancelled',
      () => since19({ conclusion: 'cancelled' }),
      'cancelled',
      /6 cancelled runs since 2026-11-19/,
    ],
    [
      'an invalid file',
      () => since19({ conclusion: 'startup_failure' }),
      'invalid_workflow',
      /without any job/,
    ],
    [
      'a failure without jobs',
      () => since19({ conclusion: 'failure', jobs: [] }),
      'invalid_workflow',
      /without any job/,
    ],
    [
      'failing',
      () => since19({ conclusion: 'failure' }),
      'failing',
      /failed: job `work`, step `Run check` \(https:.*\)\. 6 runs without success since 2026-11-19/,
    ],
    ['timed out', () => since19({ conclusion: 'timed_out' }), 'failing', /timed out/],
    [
      'action required',
      () => since19({ conclusion: 'action_required' }),
      'failing',
      /ended as `action_required`/,
    ],
    [
      'a word that GitHub may add',
      () => since19({ conclusion: 'evaporated' }),
      'failing',
      /ended as `evaporated`/,
    ],
    [
      'running for hours',
      () => until18().run({ at: '2026-11-24T02:06:00Z', status: 'in_progress' }),
      'not_firing',
      /No run has been completed since 2026-11-18.*in progress since/,
    ],
  ];

  it.each(stories)('%s', async (_name, of, code, message) => {
    const { verdict } = await judged(of());
    expect(verdict.status).toBe('stale');
    expect(verdict.cause?.code).toBe(code);
    expect(verdict.cause?.message).toMatch(message);
    expect(verdict.cause?.next_steps.length).toBeGreaterThan(0);
  });

  it('says whether sibling crons still fire', async () => {
    const siblings = until18()
      .workflow('other', { cron: '0 3 * * *' })
      .daily('2026-11-20', '2026-11-24', '03:05');
    expect((await judged(siblings)).verdict.cause?.message).toContain('still fire: `other.yml`');
    expect((await judged(until18())).verdict.cause?.message).toContain(
      'no scheduled run of any other workflow',
    );
  });

  it('shows a state that is not known yet as it is', async () => {
    const odd = nightly({ state: 'disabled_by_aliens' });
    expect((await judged(odd)).verdict.cause?.message).toContain('`disabled_by_aliens`');
  });
});

describe('identity', () => {
  const entries = [
    'nightly',
    'nightly.yml',
    '.github/workflows/nightly.yml',
    './.github/workflows/nightly.yml',
    '4711',
    'The Nightly',
  ];
  it.each(entries)('%s names the workflow', async (entry) => {
    const of = nightly({ id: 4711, name: 'The Nightly' }).run({ at: '2026-11-24T02:06:00Z' });
    expect((await judged(of, { entry })).verdict).toMatchObject({ status: 'healthy', id: 4711 });
  });

  it('is stale with the nearest names where no workflow has that name, read twice', async () => {
    const { verdict, asked } = await judged(nightly(), { entry: 'nightyl' });
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'missing' } });
    expect(verdict.cause?.message).toContain('Nearest: `nightly.yml`');
    expect(asked.filter(({ kind }) => kind === 'workflows')).toHaveLength(2);
  });

  it('takes `AUTO` for a name, and says what may be meant', async () => {
    const { verdict } = await judged(nightly(), { entry: 'AUTO' });
    expect(verdict.cause?.message).toContain('no workflow `AUTO`. Nearest: `auto`');
  });

  const unlisted = (path: string) =>
    world({ now })
      .repo('o/r')
      .workflow('other', { cron: '0 2 * * *' })
      .commit({
        at: '2026-11-01T00:00:00Z',
        files: { [path]: 'on: push' },
      });

  it.each(['nightly.yml', 'nightly.yaml'])(
    'is unknown where the list lacks %s, which is there',
    async (file) => {
      const { verdict } = await judged(unlisted(`.github/workflows/${file}`));
      expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'evidence_contradictory' } });
    },
  );

  it('is unknown where the list lacks it and the files cannot be read', async () => {
    const error = { code: 'github_forbidden', message: 'HTTP 403', hint: null } as const;
    const { verdict } = await judged(unlisted('README'), {}, (question, answer) =>
      question.kind === 'file' ? { ok: false, error } : answer,
    );
    expect(verdict).toMatchObject({ status: 'unknown', error });
  });

  it('sees through a ghost that GitHub lists as active', async () => {
    const ghost = nightly({ text: null })
      .run({ at: '2026-11-20T02:06:00Z' })
      .commit({ at: '2026-01-01T00:00:00Z', files: { README: 'x' } });
    const { verdict, asked } = await judged(ghost);
    expect(verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'missing' },
      last_success: { event: 'schedule' },
    });
    expect(asked.filter(({ kind }) => kind === 'file')).toHaveLength(2);
  });

  it('takes a display name that fits two files for a settings error naming both', async () => {
    const two = nightly({ name: 'Twin' }).workflow('other', { name: 'Twin' });
    const { verdict } = await judged(two, { entry: 'Twin' });
    expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'workflow_ambiguous' } });
    expect(verdict.error?.message).toContain('.github/workflows/nightly.yml and .github/workflows/other.yml');
  });

  it('takes the file that is there where an ending was changed', async () => {
    const changed = world({ now })
      .repo('o/r')
      .workflow('nightly', { path: '.github/workflows/nightly.yaml', text: null })
      .workflow('nightly', { id: 99, cron: '0 2 * * *' })
      .run({ at: '2026-11-24T02:06:00Z' });
    expect((await judged(changed)).verdict).toMatchObject({ status: 'healthy', id: 99 });
  });

  it('does not count orphan runs of a deleted workflow for a new file of the same name', async () => {
    const orphan = nightly().run({ at: '2026-11-24T02:06:00Z' });
    const run = orphan.data.repos[0]?.runs[0];
    if (run) run.workflow_id = 1;
    expect((await judged(orphan)).verdict.status).toBe('stale');
  });

  it('follows a renamed repository and says so', async () => {
    const moved = nightly({}, { former_names: ['old/name'] }).run({ at: '2026-11-24T02:06:00Z' });
    const { verdict } = await judged(moved, { repo: 'old/name' });
    expect(verdict).toMatchObject({
      status: 'healthy',
      repo: 'o/r',
      warnings: [{ code: 'renamed_repository' }],
    });
  });
});

describe('since the last success', () => {
  it('no run at all is `not_firing`, also before its next windows are past due', async () => {
    const dark = world({ now: '2026-11-24T04:00:00Z' })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 * * *' })
      .daily('2026-10-20', '2026-11-22', '02:06');
    const { verdict } = await judged(dark);
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'not_firing' } });
    expect(verdict.cause?.message).toContain('No run has been created since 2026-11-22 02:06 UTC');
  });

  it('a re-run of the success itself that failed is the newest run', async () => {
    const again = nightly({ cron: '0 2 * * 0' }).run({
      at: '2026-11-22T02:06:00Z',
      reruns: [{ at: '2026-11-24T05:00:00Z', conclusion: 'failure' }],
    });
    expect((await judged(again)).verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'failing' },
      last_success: { attempt: 1 },
    });
    const { verdict } = await judged(again, { sla_hours: 72 });
    expect(verdict).toMatchObject({ status: 'healthy', warnings: [{ code: 'failing_within_sla' }] });
  });

  it('one that is found only in the search for any success at all wins', async () => {
    const late = nightly().daily('2026-08-01', '2026-11-24', '02:06', { conclusion: 'failure' });
    const { verdict } = await judged(late.run({ at: '2026-11-24T06:20:00Z' }), {}, (question, answer) => {
      if (question.kind !== 'runs' || !answer.ok || question.event === 'schedule') return answer;
      const list = answer.value as RunList;
      return {
        ok: true,
        value: { ...list, rows: list.rows.filter(({ created_at }) => created_at < '2026-11-24T06') },
      };
    });
    expect(verdict.status).not.toBe('stale');
  });

  it('"never" is said only where busier events hide no run', async () => {
    const busy = nightly().daily('2026-09-01', '2026-09-30', '02:06');
    busy.daily('2026-09-20', '2026-11-24', '01:00', { event: 'push' });
    busy.daily('2026-09-20', '2026-11-24', '13:00', { event: 'push' });
    expect((await judged(busy, { events: ['schedule'] })).verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'not_firing' },
      last_success: { created_at: '2026-09-30T02:06:00Z' },
    });
  });
});

describe('warnings', () => {
  const codes = async (of: WorldBuilder, rules: object = {}, around: object = {}) =>
    (await judged(of, rules, undefined, around)).verdict.warnings.map(({ code }) => code);
  const fine = () => nightly().daily('2026-11-01', '2026-11-23', '02:06');

  it('failing_within_sla', async () => {
    expect(await codes(fine().run({ at: '2026-11-24T02:06:00Z', conclusion: 'failure' }))).toEqual([
      'failing_within_sla',
    ]);
  });

  it('failing_within_sla where every scheduled run failed, and manual runs keep it healthy', async () => {
    const failing = (from: string, conclusion: string) =>
      until18()
        .daily(from, '2026-11-24', '02:06', { conclusion })
        .daily('2026-11-19', '2026-11-24', '04:06', { event: 'workflow_dispatch' });
    expect(await codes(failing('2026-11-19', 'failure'))).toEqual(['failing_within_sla']);
    expect(await codes(failing('2026-11-19', 'cancelled'))).toEqual(['failing_within_sla']);
    // A night that failed and was made up for by hand is told no more.
    const once = fine().run({ at: '2026-11-24T02:06:00Z', conclusion: 'failure' });
    expect(await codes(once.run({ at: '2026-11-24T04:06:00Z', event: 'workflow_dispatch' }))).toEqual([]);
    const { verdict } = await judged(failing('2026-11-19', 'failure'));
    expect(verdict.warnings[0]?.message).toContain('scheduled run failed');
  });

  it('schedule_silent where only manual runs keep it healthy', async () => {
    const manual = until18().run({ at: '2026-11-24T02:06:00Z', event: 'workflow_dispatch' });
    expect(await codes(manual)).toEqual(['schedule_silent']);
    expect((await judged(manual, { events: ['schedule'] })).verdict).toMatchObject({
      status: 'stale',
      cause: { code: 'not_firing' },
    });
  });

  it('not schedule_silent where busier events only hide the cron', async () => {
    const busy = world({ now: '2026-11-24T21:00:00Z' })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 * * *' })
      .daily('2026-11-01', '2026-11-24', '02:06');
    for (let i = 0; i < 115; i++) {
      const at = new Date(Date.parse('2026-11-24T20:50:00Z') - i * 600_000).toISOString();
      busy.run({ at, event: 'repository_dispatch' });
    }
    const { verdict } = await judged(busy);
    expect(verdict).toMatchObject({ status: 'healthy', last_fired_at: '2026-11-24T02:06:00Z', warnings: [] });
  });

  it('no_schedule where the file has none', async () => {
    const plain = world({ now })
      .repo('o/r')
      .workflow('nightly')
      .run({ at: '2026-11-24T02:06:00Z', event: 'workflow_dispatch' });
    expect(await codes(plain)).toEqual(['no_schedule']);
  });

  it('disabled_manually', async () => {
    expect(await codes(nightly({ state: 'disabled_manually' }).run({ at: '2026-11-24T02:06:00Z' }))).toEqual([
      'disabled_manually',
    ]);
  });

  it('tolerated_failure', async () => {
    const tolerated = nightly().run({
      at: '2026-11-24T02:06:00Z',
      jobs: [{}, { name: 'lint', conclusion: 'failure' }],
    });
    expect(await codes(tolerated)).toEqual(['tolerated_failure']);
  });

  it.each([
    [10, []],
    [10.5, ['clock_skew']],
    [-11, ['clock_skew']],
    [null, ['clock_skew']],
  ])('clock_skew at %s minutes: %s', async (clock_skew_minutes, expected) => {
    expect(await codes(fine(), {}, { clock_skew_minutes })).toEqual(expected);
  });

  it('disable_countdown for a quiet public repository only', async () => {
    const quiet = (isPrivate: boolean) =>
      nightly({}, { private: isPrivate, pushed_at: '2026-10-10T06:30:00Z' }).run({
        at: '2026-11-24T02:06:00Z',
      });
    expect(await codes(quiet(false))).toEqual(['disable_countdown']);
    expect(await codes(quiet(true))).toEqual([]);
  });

  it('sla_shorter_than_schedule names the SLA that would fit', async () => {
    const weekdays = world({ now: '2026-11-23T06:00:00Z' })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 * * TUE-SAT' })
      .run({ at: '2026-11-21T02:00:00Z', minutes: 0 });
    const { verdict } = await judged(weekdays, { grace_hours: 3 });
    expect(verdict.warnings.find(({ code }) => code === 'sla_shorter_than_schedule')?.message).toContain(
      '`sla_hours: 75`',
    );
  });
});

describe('what the schedule promised', () => {
  it('a Tuesday-to-Saturday cron is not late on Monday with sla_hours auto', async () => {
    const weekdays = world({ now: '2026-11-23T06:00:00Z' })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 * * TUE-SAT' })
      .run({ at: '2026-11-21T02:00:00Z', minutes: 0 });
    expect((await judged(weekdays, { sla_hours: 'auto', grace_hours: 3 })).verdict).toMatchObject({
      status: 'healthy',
      sla_hours: 99,
      missed_windows: 0,
      next_due_at: '2026-11-24T02:00:00Z',
    });
  });

  it.each([
    ['2026-11-24T05:00:00Z', 'healthy'],
    ['2026-11-24T05:00:01Z', 'stale'],
  ])('two missed nights and three hours of grace end at %s: %s', async (at, status) => {
    const missed = world({ now: at })
      .repo('o/r')
      .workflow('nightly', { cron: '0 2 * * *' })
      .daily('2026-11-01', '2026-11-22', '02:06');
    const { verdict } = await judged(missed, { sla_hours: 'auto', grace_hours: 3 });
    expect(verdict).toMatchObject({ status, sla_hours: 51, sla_auto: true });
  });

  it('a green run that was not looked into leaves its window unknown, not without success', async () => {
    const of = nightly()
      .daily('2026-11-01', '2026-11-19', '02:07')
      .run({ at: '2026-11-19T12:00:00Z', event: 'workflow_dispatch' });
    const { verdict } = await judged(of, { sla_hours: 'auto' });
    expect(verdict).toMatchObject({ status: 'stale', missed_windows: 4 });
    expect(verdict.windows[0]).toMatchObject({ due_at: '2026-11-19T02:00:00Z', state: 'unknown' });
  });

  it('counts the missed windows and names the first and the last', async () => {
    const { verdict } = await judged(since19({ conclusion: 'skipped' }));
    expect(verdict).toMatchObject({
      missed_windows: 6,
      missed: { from: '2026-11-19T02:00:00Z', to: '2026-11-24T02:00:00Z' },
      next_due_at: '2026-11-25T02:00:00Z',
    });
    expect(verdict.windows.map(({ state }) => state)).toEqual([
      'succeeded',
      ...Array(6).fill('not_succeeded'),
    ]);
    expect(verdict.windows[1]).toMatchObject({ late_minutes: 6 });
  });

  it.each<[string, () => WorldBuilder, string | null]>([
    ['failing', () => since19({ conclusion: 'failure' }), '2026-11-25T02:00:00Z'],
    ['not firing', until18, '2026-11-25T02:00:00Z'],
    ['archived', () => nightly({}, { archived: true }), null],
    ['disabled by GitHub', () => nightly({ state: 'disabled_inactivity' }), null],
    ['disabled by hand', () => nightly({ state: 'disabled_manually' }), null],
    [
      'healthy, and disabled by hand',
      () => nightly({ state: 'disabled_manually' }).run({ at: '2026-11-24T02:06:00Z' }),
      null,
    ],
    ['an invalid file', () => since19({ conclusion: 'startup_failure' }), null],
  ])('what is due next is said only of what can still run: %s', async (_what, of, next_due_at) => {
    const { verdict } = await judged(of(), { sla_hours: 'auto' });
    expect(verdict).toMatchObject({ schedules: [{ cron: '0 2 * * *' }], next_due_at });
  });

  const path = '.github/workflows/nightly.yml';
  const file = (cron: string, more = '') => `on:\n  schedule:\n    - cron: '${cron}'\njobs: {}\n${more}`;

  it('a cron edited yesterday raises no alarm', async () => {
    const edited = until18().commit({ at: '2026-11-23T12:00:00Z', files: { [path]: file('0 4 * * *') } });
    const { verdict } = await judged(edited);
    expect(verdict.status).toBe('pending');
    expect(verdict.windows.filter(({ state }) => state === 'unknown').length).toBeGreaterThan(0);
  });

  it('a cron added yesterday raises none, whatever was edited after it', async () => {
    const added = world({ now }).repo('o/r').workflow('nightly', { text: 'on: push\njobs: {}\n' });
    added.commit({ at: '2026-11-23T12:00:00Z', files: { [path]: file('0 2 * * 1') } });
    added.commit({ at: '2026-11-23T12:05:00Z', files: { [path]: file('0 2 * * 1', '# why\n') } });
    expect((await judged(added)).verdict.status).toBe('pending');
    expect((await judged(added, { sla_hours: 12 })).verdict.status).toBe('stale');
  });

  it('a cron edited yesterday silences no run that failed since', async () => {
    const edited = since19({ conclusion: 'failure' }).commit({
      at: '2026-11-23T12:00:00Z',
      files: { [path]: file('0 4 * * *') },
    });
    expect((await judged(edited)).verdict).toMatchObject({ status: 'stale', cause: { code: 'failing' } });
  });

  it('a run that was cancelled by hand is no failure of the new schedule', async () => {
    const restored = world({ now }).repo('o/r').workflow('nightly', { text: 'on: push\njobs: {}\n' });
    restored.daily('2026-10-20', '2026-11-03', '02:06');
    restored.commit({ at: '2026-11-24T05:00:00Z', files: { [path]: file('0 2 * * *') } });
    restored.run({ at: '2026-11-24T05:06:00Z', event: 'workflow_dispatch', conclusion: 'cancelled' });
    expect((await judged(restored)).verdict.status).toBe('pending');
  });

  it('an edit of anything else in the file silences none', async () => {
    const edited = nightly({ text: file('0 2 * * *') })
      .daily('2026-10-20', '2026-11-18', '02:06')
      .commit({ at: '2026-11-23T12:00:00Z', files: { [path]: file('0 2 * * *', '# a comment\n') } });
    expect((await judged(edited)).verdict.status).toBe('stale');
  });

  it('is unknown with sla_hours auto where the file has no schedule or cannot be read', async () => {
    const none = world({ now }).repo('o/r').workflow('nightly');
    expect((await judged(none, { sla_hours: 'auto' })).verdict).toMatchObject({
      status: 'unknown',
      error: { code: 'schedule_unknown' },
    });
    const denied = { code: 'github_forbidden', message: 'HTTP 403', hint: null } as const;
    const { verdict } = await judged(until18(), { sla_hours: 'auto' }, (question, answer) =>
      question.kind === 'file' ? { ok: false, error: denied } : answer,
    );
    expect(verdict).toMatchObject({ status: 'unknown', error: { code: 'github_forbidden' } });
  });

  it('costs only what rests on it where the file cannot be read and the SLA is a number', async () => {
    const denied = { code: 'github_forbidden', message: 'HTTP 403', hint: null } as const;
    const { verdict } = await judged(until18(), {}, (question, answer) =>
      question.kind === 'file' ? { ok: false, error: denied } : answer,
    );
    expect(verdict).toMatchObject({ status: 'stale', missed_windows: null });
    expect(verdict.warnings.map(({ code }) => code)).toContain('invalid_schedule');
  });
});

describe('paused', () => {
  it('until the day that the settings name, and not longer', async () => {
    const paused = { paused_until: '2026-11-25T00:00:00Z', reason: 'migration' };
    expect((await judged(until18(), paused)).verdict).toMatchObject({
      status: 'paused',
      reason: 'migration',
    });
    expect((await judged(until18(), { ...paused, paused_until: now })).verdict.status).toBe('stale');
  });
});
