/** The world of most scenes: the two nightly crons whose silence nobody noticed. */
import { type RunInput, type WorldBuilder, world } from './world.js';

export const repo = 'raxx-app/TradeMasterAPI';
export const sceneNow = '2026-05-22T06:30:00Z';
export const ids = { billing: 88_120_331, trace: 88_120_345 } as const;

export interface PairInput {
  at?: string;
  /** Days of the last success; failing nights follow. */
  billing?: string;
  trace?: string;
}

/** Both healthy unless told otherwise. A night's run has the same id at any time. */
export function pair({ at = sceneNow, billing, trace }: PairInput = {}): WorldBuilder {
  const of = world({ now: at }).repo(repo, { id: 702_114_809 });
  of.workflow('billing-retention-cron', { id: ids.billing, cron: '0 3 * * *' });
  for (const run of nights(at, '03:08', billing)) of.run({ ...run, id: run.id * 10 + 1 });
  of.workflow('trace-integrity-cron', { id: ids.trace, cron: '0 2 * * *' });
  for (const run of nights(at, '02:05', trace)) of.run({ ...run, id: run.id * 10 + 2 });
  return of;
}

/** The last thirty nights up to an instant. */
function nights(until: string, time: string, lastSuccess = '9999'): (RunInput & { id: number })[] {
  return Array.from({ length: 30 }, (_, ago) => {
    const day = new Date(Date.parse(until) - ago * 86_400_000).toISOString().slice(0, 10);
    return {
      at: `${day}T${time}:00Z`,
      id: Number(day.replaceAll('-', '')),
      conclusion: day > lastSuccess ? 'failure' : 'success',
    };
  }).reverse();
}

/** One nightly cron that has not succeeded for four days. */
export const darkNightly = (): WorldBuilder =>
  world({ now: sceneNow })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *' })
    .run({ at: '2026-05-18T02:06:00Z' })
    .run({ at: '2026-05-22T02:06:00Z', conclusion: 'failure' });

/** The stand-in refuses to show the runs of one of the pair's workflows. */
export const unreadable = (id: (typeof ids)[keyof typeof ids]) => ({
  on: `/actions/workflows/${id}/runs`,
  mishap: { status: 403, body: { message: 'Resource not accessible by integration' } },
});
