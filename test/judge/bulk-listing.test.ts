import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/evidence/model.js';
import type { Verdict } from '../../src/judge/model.js';
import { judge } from '../../src/judge/verdict.js';
import type { Watch } from '../../src/settings/model.js';
import { answerFrom } from '../support/github-memory.js';
import { judgeContext, judged, now, watch } from '../support/judging.js';
import { minutesAfter, type WorldBuilder, world } from '../support/world.js';

const entries = ['nightly', 'backup', 'report', 'audit'];
/** Another repository is swept too, so that asking for workflows together pays. */
const swept = (names = entries) => ({
  bulk_listed: [
    { repo: 'o/r', entries: names },
    { repo: 'o/other', entries: names },
  ],
});

function nightlies(names: string[], of: WorldBuilder = world({ now }).repo('o/r')): WorldBuilder {
  for (const name of names)
    of.workflow(name, { cron: '0 2 * * *' }).daily('2026-11-14', '2026-11-24', '02:06');
  return of;
}

/** The verdict but for what it shows of what was read on the way. */
const decided = ({ history, runs_listed_since, ...verdict }: Verdict) => verdict;

const shortNames: Record<string, string> = { newest_scheduled: 'sweep' };
const kinds = (asked: Question[]) =>
  asked.map((one) =>
    one.kind === 'runs' && one.workflow_id === null ? 'further' : (shortNames[one.kind] ?? one.kind),
  );
const look = (of: WorldBuilder, overrides: Partial<Watch> = {}, names = entries) =>
  judged(of, overrides, undefined, swept(names));

describe('a watch that the sweep shows', () => {
  it.each(['nightly', 'nightly.yml', './.github/workflows/nightly.yml'])(
    'is healthy by it, named as %s',
    async (entry) => {
      const { verdict, asked } = await look(nightlies(entries), { entry });
      expect(verdict).toMatchObject({
        status: 'healthy',
        path: '.github/workflows/nightly.yml',
        display_name: 'nightly',
      });
      expect(kinds(asked)).toEqual(['repository', 'sweep', 'workflow_of_run', 'jobs']);
    },
  );

  it('has the state of its workflow and the jobs of its run asked for in one round trip', () => {
    const of = nightlies(entries);
    const answer = answerFrom(of);
    const inquiry = judge(watch(), judgeContext(swept()));
    const steps: string[][] = [];
    for (let step = inquiry.next([]); !step.done; ) {
      const asked = Array.isArray(step.value) ? step.value : [];
      steps.push(kinds(asked));
      step = inquiry.next(asked.map(answer));
    }
    expect(steps).toEqual([['repository'], ['sweep'], ['workflow_of_run', 'jobs']]);
  });

  it('is healthy by it, named by its id, and gives the same verdict as without', async () => {
    const of = nightlies(entries);
    const entry = String(of.data.repos[0]?.workflows[0]?.id);
    const { verdict } = await look(of, { entry });
    expect(decided(verdict)).toEqual(decided((await judged(of, { entry })).verdict));
  });

  it.each(['disabled_inactivity', 'disabled_manually', 'deleted'] as const)(
    'is judged by the full list where GitHub calls it %s',
    async (state) => {
      const of = nightlies(entries);
      Object.assign(of.data.repos[0]?.workflows[0] ?? {}, { state });
      const { verdict, asked } = await look(of);
      expect(decided(verdict)).toEqual(decided((await judged(of)).verdict));
      expect(kinds(asked)).toContain('workflows');
    },
  );

  it('is judged by the full list where GitHub does not tell its workflow', async () => {
    const { verdict, asked } = await judged(
      nightlies(entries),
      {},
      (question, answer) =>
        question.kind === 'workflow_of_run'
          ? { ok: false, error: { code: 'github_unavailable', message: 'no', hint: null } }
          : answer,
      swept(),
    );
    expect(verdict.status).toBe('healthy');
    expect(kinds(asked)).toEqual(['repository', 'sweep', 'workflow_of_run', 'jobs', 'workflows', 'sweep']);
  });

  it('is not told by its rows where it is named by what only a list tells', async () => {
    const of = nightlies(['nightly', 'backup', 'report'], world({ now }).repo('o/r'));
    of.workflow('z', { name: 'Nightly work', cron: '0 2 * * *' }).daily('2026-11-14', '2026-11-24', '02:06');
    const { verdict, asked } = await look(of, { entry: 'Nightly work' });
    expect(verdict).toMatchObject({ status: 'healthy', path: '.github/workflows/z.yml' });
    expect(kinds(asked)).not.toContain('workflow_of_run');
  });

  it('is not told by its rows where two files fit', async () => {
    const of = nightlies(entries).workflow('nightly', { path: '.github/workflows/nightly.yaml', text: null });
    of.daily('2026-11-14', '2026-11-24', '01:00');
    const { verdict, asked } = await look(of);
    expect(verdict).toMatchObject({ status: 'healthy', path: '.github/workflows/nightly.yml' });
    expect(kinds(asked)).not.toContain('workflow_of_run');
  });

  it('is stale by the full lists where no run of it was genuine', async () => {
    const of = nightlies(entries.slice(1));
    of.workflow('nightly', { cron: '0 2 * * *' })
      .daily('2026-11-01', '2026-11-18', '02:06')
      .daily('2026-11-19', '2026-11-24', '02:06', { conclusion: 'failure' });
    const { verdict } = await look(of);
    expect(decided(verdict)).toEqual(decided((await judged(of)).verdict));
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'failing' } });
  });
});

describe('a green run in which a job was skipped', () => {
  const gate = { name: 'gate' };
  const gated = () =>
    every(60, world({ now }).repo('o/r'))
      .workflow('nightly', { cron: '0 2 * * *' })
      .daily('2026-11-01', '2026-11-20', '02:06', { jobs: [gate, { name: 'work' }] })
      .daily('2026-11-21', '2026-11-24', '02:06', { jobs: [gate, { name: 'work', conclusion: 'skipped' }] });

  it('is no proof by the sweep, which does not show that the job used to run', async () => {
    const two = swept(['nightly', 'busy']).bulk_listed;
    for (const around of [{ bulk_listed: two }, { bulk_listed: two.slice(0, 1) }]) {
      const { verdict, asked } = await judged(gated(), {}, undefined, around);
      expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'skipped' } });
      expect(kinds(asked)).toContain('sweep');
    }
  });

  it('is proof by the list of its own where the job never ran', async () => {
    const of = nightlies(entries.slice(1));
    const jobs = [gate, { name: 'on push', conclusion: 'skipped' as const }];
    of.workflow('nightly', { cron: '0 2 * * *' }).daily('2026-11-01', '2026-11-24', '02:06', { jobs });
    const { verdict, asked } = await look(of);
    expect(decided(verdict)).toEqual(decided((await judged(of)).verdict));
    expect(verdict.status).toBe('healthy');
    expect(kinds(asked)).toContain('runs');
  });
});

describe('a watch that the sweep does not show', () => {
  it('is called missing by the full list alone', async () => {
    const { verdict, asked } = await look(nightlies(entries.slice(1)));
    expect(verdict).toMatchObject({ status: 'stale', cause: { code: 'missing' } });
    expect(kinds(asked).filter((kind) => kind === 'workflows')).toHaveLength(2);
  });

  it('is looked up singly where a further page would show too few', async () => {
    const of = every(2, nightlies(['nightly']));
    const { verdict, asked } = await look(of, {}, ['nightly', 'busy', 'backup']);
    expect(verdict.status).toBe('healthy');
    expect(kinds(asked)).toEqual(['repository', 'sweep', 'workflows', 'sweep', 'runs', 'jobs']);
  });

  it('is reached by further pages where they cost less than the single look-ups', async () => {
    const names = Array.from({ length: 10 }, (_, i) => `nightly-${i}`);
    const of = every(2, nightlies(names));
    const { verdict, asked } = await look(of, { entry: 'nightly-3' }, [...names, 'busy']);
    expect(verdict.status).toBe('healthy');
    expect(kinds(asked)).toEqual(['repository', 'sweep', 'further', 'workflow_of_run', 'jobs']);
  });
});

/** A cron of so many minutes, through two days. */
function every(minutes: number, of: WorldBuilder): WorldBuilder {
  of.workflow('busy', { cron: `*/${minutes} * * * *` });
  for (let back = 0; back < 48 * 60; back += minutes) of.run({ at: minutesAfter(now, -back - 10) });
  return of;
}
