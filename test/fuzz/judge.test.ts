/** Random histories: the judge against the contract's definition written anew, and rules that hold for every history. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerCache, recordedSource } from '../../src/evidence/answer-cache.js';
import type { Answer, Exchange, RunList } from '../../src/evidence/model.js';
import type { Verdict } from '../../src/judge/model.js';
import { judge } from '../../src/judge/verdict.js';
import { driverOf, judgeContext, judged, now, type Twist, watch } from '../support/judging.js';
import { type JobInput, minutesAfter, type RunInput, type WorldBuilder, world } from '../support/world.js';
import { fuzz, patience } from './budget.js';

const { check } = fuzz('histories judged');
const minutesBefore = (minutes: number) => minutesAfter(now, -minutes);
const SLA_MINUTES = 48 * 60;
/** Whatever GitHub's lists may hold of a job: one that worked, failed, was skipped, or only set itself up. */
const job = fc.constantFrom<JobInput>(
  {},
  { conclusion: 'failure' },
  { conclusion: 'skipped' },
  { steps: ['Set up job', { name: 'Run check', conclusion: 'skipped' }, 'Complete job'] },
  { steps: ['Set up job', 'Run actions/checkout@v4', 'Post Run actions/checkout@v4', 'Complete job'] },
);
const attempt = fc.record({
  conclusion: fc.constantFrom(
    'success',
    'success',
    'success',
    'failure',
    'cancelled',
    'skipped',
    'timed_out',
    'neutral',
  ),
  jobs: fc.array(job, { minLength: 0, maxLength: 3 }),
});
const run = fc.record({
  /** Minutes before now; some in the window, some long before it. */
  ago: fc.oneof(
    fc.integer({ min: 20, max: SLA_MINUTES }),
    fc.integer({ min: SLA_MINUTES - 30, max: SLA_MINUTES + 30 }),
    fc.integer({ min: 20, max: 25 * 24 * 60 }),
  ),
  event: fc.constantFrom(
    'schedule',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'push',
    'pull_request',
  ),
  branch: fc.constantFrom('main', 'main', 'main', 'dev', null),
  fork: fc.constantFrom(undefined, undefined, undefined, 'fork/r', null),
  first: attempt,
  /** A re-run of all jobs, so many minutes after the run was created. */
  rerun: fc.option(fc.tuple(attempt, fc.integer({ min: 6, max: 3000 }))),
});
type Told = typeof run extends fc.Arbitrary<infer T> ? T : never;
const history = fc.array(run, { maxLength: 8 });

/** Jobs bear their place as name, so that a re-run of all replaces each. */
const named = (jobs: JobInput[]) =>
  [0, 1, 2].map((i) => ({ name: `job ${i}`, ...(jobs[i] ?? { conclusion: 'failure' as const }) }));
const isRerunTold = ({ ago, rerun }: Told): boolean => rerun !== null && ago - rerun[1] >= 6;

function runOf(told: Told): RunInput {
  const { ago, event, branch, fork, first, rerun } = told;
  const jobs = (of: JobInput[]) => (rerun === null ? of : named(of));
  return {
    at: minutesBefore(ago),
    event,
    branch,
    ...(fork === undefined ? {} : { fork }),
    conclusion: first.conclusion,
    jobs: jobs(first.jobs),
    ...(rerun !== null && isRerunTold(told)
      ? {
          reruns: [
            { at: minutesBefore(ago - rerun[1]), conclusion: rerun[0].conclusion, jobs: jobs(rerun[0].jobs) },
          ],
        }
      : {}),
  };
}

function worldOf(runs: Told[]): WorldBuilder {
  const of = world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
  for (const told of runs) of.run(runOf(told));
  return of;
}

/** The contract's definition of a genuine success, in its own words; its age in minutes. */
function genuineAges(runs: Told[]): number[] {
  const works = ({ conclusion = 'success', steps }: JobInput) =>
    conclusion === 'success' && steps === undefined;
  // Every job may be skipped or do nothing here, and then has to succeed.
  const didAll = (jobs: JobInput[]) => {
    const all = jobs.map((one) => ({ conclusion: 'success' as const, ...one }));
    return all.some(works) || (all.length > 0 && all.every(({ conclusion }) => conclusion !== 'failure'));
  };
  return runs.flatMap((told) => {
    const { ago, event, branch, fork, first, rerun } = told;
    const counted = ['schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event);
    const atHome = fork === undefined && (event === 'schedule' || branch === 'main');
    if (!counted || !atHome) return [];
    const all = [
      { ...first, ago },
      ...(rerun !== null && isRerunTold(told) ? [{ ...rerun[0], ago: ago - rerun[1] }] : []),
    ];
    return all.flatMap(({ conclusion, jobs, ago: started }) =>
      conclusion === 'success' && didAll(rerun === null ? jobs : named(jobs)) ? [started - 5] : [],
    );
  });
}

/** What a skipped job used to do is left out here, where one run more can make a job regular: it has a property of its own. */
const rules = { allow_skipped: ['*'] };

/** A green run: `backup` succeeded, was skipped, failed and was tolerated, was not there, or nothing did any work. */
const nights: Record<string, JobInput[]> = {
  S: [{ name: 'gate' }, { name: 'backup' }],
  K: [{ name: 'gate' }, { name: 'backup', conclusion: 'skipped' }],
  F: [{ name: 'gate' }, { name: 'backup', conclusion: 'failure' }],
  N: [{ name: 'gate' }],
  W: [{ name: 'gate', conclusion: 'skipped' }],
};
/** Oldest first, in stretches as gates open and close; no more than are all looked at. */
const gates = fc
  .array(
    fc.tuple(fc.constantFrom('S', 'S', 'S', 'K', 'K', 'K', 'F', 'N', 'W'), fc.integer({ min: 1, max: 4 })),
    { minLength: 1, maxLength: 9 },
  )
  .map((stretches) => stretches.flatMap(([kind, many]) => Array<string>(many).fill(kind)).slice(-14));

/** Nights since each genuine success, newest first, by the contract's words. */
function genuineNights(told: string[]): number[] {
  return told
    .map((kind, i) => {
      const before = told.slice(0, i).filter((one) => one !== 'W');
      return { kind, night: told.length - 1 - i, before: before.reverse().join('') };
    })
    .filter(({ kind, before }) => kind !== 'W' && !(kind === 'K' && isRegular(before)))
    .map(({ night }) => night)
    .reverse();
}

/** Of a run that skips the job, by the runs before it, newest first. A single S within K's ends no spell. */
const SPELL = /^(?:K|S(?=K))*/;
function isRegular(before: string): boolean {
  const rest = before.replace(SPELL, '').slice(0, 40);
  const spells = rest.replaceAll(/K(?:N*[SF]?N*K)*/g, '#').match(/#/g) ?? [];
  return spells.length < 2 && ranThreeTimes(rest);
}
const ranThreeTimes = (runs: string): boolean =>
  runs.startsWith('SSS') ||
  (/^SS?K/.test(runs) && ranThreeTimes(runs.replace(/^SS?/, '').replace(SPELL, '')));

describe('any history', () => {
  it('is healthy exactly where a genuine success is no older than the SLA', {
    timeout: patience,
  }, async () => {
    await check(
      history,
      async (runs) => {
        const { verdict } = await judged(worldOf(runs), rules);
        const youngest = Math.min(...genuineAges(runs));
        expect(verdict.status).toBe(youngest <= SLA_MINUTES ? 'healthy' : 'stale');
        if (verdict.status === 'healthy') expect(verdict.runs.some(({ counts }) => counts)).toBe(true);
        if (verdict.last_success !== null) expect(genuineAges(runs)).toContain(ageOf(verdict));
      },
      2,
    );
  });

  it('counts no run that skips what succeeded in the three genuine successes before', {
    timeout: patience,
  }, async () => {
    await check(
      gates,
      async (told) => {
        const of = worldOf([]);
        told.forEach((kind, i) => {
          of.run({ at: minutesBefore(20 + (told.length - 1 - i) * 24 * 60), jobs: nights[kind] ?? [] });
        });
        const { verdict } = await judged(of);
        const all = genuineNights(told);
        const fresh = all.filter((night) => night < 2);
        expect(verdict.status).toBe(fresh.length > 0 ? 'healthy' : 'stale');
        // Beside a fresh success, whether a job is conditional is not looked into.
        const shown = fresh.length > 0 ? fresh : all.slice(0, 1);
        if (shown.length === 0) expect(verdict.last_success).toBeNull();
        else expect(shown.map((night) => night * 24 * 60 + 15)).toContain(ageOf(verdict));
      },
      5,
    );
  });

  it('says the same in whatever order GitHub lists it', { timeout: patience }, async () => {
    await check(fc.tuple(history, fc.infiniteStream(fc.nat())), async ([runs, dice]) => {
      const usual = (await judged(worldOf(runs), rules)).verdict;
      const shuffled = (await judged(worldOf(runs), rules, shuffle(dice))).verdict;
      expect(essence(shuffled)).toEqual(essence(usual));
    });
  });

  it('is never staler for an older run more', { timeout: patience }, async () => {
    await check(fc.tuple(history, run, fc.integer({ min: 1, max: 2000 })), async ([runs, more, before]) => {
      const oldest = Math.max(20, ...runs.map(({ ago }) => ago));
      const without = (await judged(worldOf(runs), rules)).verdict;
      const older = { ...more, ago: oldest + before, rerun: null };
      const withIt = (await judged(worldOf([...runs, older]), rules)).verdict;
      if (without.status === 'healthy') expect(withIt.status).toBe('healthy');
      expect(withIt.age_hours ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
        without.age_hours ?? Number.POSITIVE_INFINITY,
      );
    });
  });

  it('turns unknown at most, where GitHub cannot be looked at here and there', {
    timeout: patience,
  }, async () => {
    await check(
      fc.tuple(history, fc.infiniteStream(fc.nat(9))),
      async ([runs, dice]) => {
        const usual = (await judged(worldOf(runs), rules)).verdict;
        const blinded = (await judged(worldOf(runs), rules, blind(dice))).verdict;
        expect([usual.status, 'unknown']).toContain(blinded.status);
        if (blinded.status === 'unknown') expect(blinded.error?.code).not.toBe('bug');
      },
      2,
    );
  });

  it('replays from its recording to the same verdict', { timeout: patience }, async () => {
    await check(history, async (runs) => {
      const exchanges: Exchange[] = [];
      const { verdict } = await judged(worldOf(runs), rules, (question, answer) => {
        exchanges.push({ question, answer });
        return answer;
      });
      expect(await judgedAgain(exchanges)).toEqual(verdict);
    });
  });
});

const ageOf = ({ last_success }: Verdict): number =>
  Math.round((Date.parse(now) - Date.parse(last_success?.completed_at ?? '')) / 60_000);

const essence = ({ status, last_success, age_hours, cause, missed_windows }: Verdict) => ({
  status,
  last_success: last_success?.completed_at,
  age_hours,
  cause: cause?.code,
  missed_windows,
});

function shuffle(dice: Iterator<number>): Twist {
  return (question, answer) => {
    if (question.kind !== 'runs' || !answer.ok) return answer;
    const list = answer.value as RunList;
    const rolled = list.rows.map((row) => ({ row, at: Number(dice.next().value) }));
    return { ok: true, value: { ...list, rows: rolled.sort((a, b) => a.at - b.at).map(({ row }) => row) } };
  };
}

/** Some of what is asked about runs cannot be had: so many of ten. */
function blind(dice: Iterator<number>): Twist {
  const error = { code: 'github_unavailable', message: 'GitHub answered 503.', hint: null } as const;
  const odds = Number(dice.next().value);
  return ({ kind }, answer): Answer =>
    !['repository', 'workflows'].includes(kind) && Number(dice.next().value) < odds
      ? { ok: false, error }
      : answer;
}

async function judgedAgain(exchanges: Exchange[]): Promise<Verdict | undefined> {
  const kept: Exchange[] = JSON.parse(JSON.stringify(exchanges));
  const { ask } = recordedSource(createAnswerCache(kept));
  const [verdict] = await driverOf(ask).investigate(
    [watch(rules)],
    (one) => judge(one, judgeContext()),
    (_one, error) => {
      throw error;
    },
  );
  return verdict;
}
