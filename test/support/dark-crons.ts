/** The incident behind this product: five nights dark, seen on 2026-05-22 at 06:30 UTC. */
import { world } from './world.js';

/** Two nightly crons of one repository; a gate skips the second one from 2026-05-18 on. */
export function darkCrons() {
  const gated = {
    jobs: [{ name: 'integrity-check', conclusion: 'skipped' as const }],
    conclusion: 'skipped',
    minutes: 0,
  };
  return world({ now: '2026-05-22T06:30:00Z' })
    .repo('raxx-app/TradeMasterAPI', { id: 702_114_809, pushed_at: '2026-05-21T16:42:10Z' })
    .workflow('billing-retention-cron', {
      id: 88_120_331,
      cron: '0 3 * * *',
      created_at: '2026-03-02T10:14:00Z',
    })
    .daily('2026-04-13', '2026-05-22', '03:08', {
      jobs: [{ name: 'sweep', steps: workSteps('Run retention sweep') }],
      minutes: 4,
    })
    .workflow('trace-integrity-cron', {
      id: 88_120_345,
      cron: '0 2 * * *',
      created_at: '2026-03-02T10:14:00Z',
    })
    .daily('2026-04-13', '2026-05-17', '02:04', {
      jobs: [{ name: 'integrity-check', steps: workSteps('Run integrity check') }],
      minutes: 2,
    })
    .daily('2026-05-18', '2026-05-22', '02:05', gated);
}

function workSteps(work: string): string[] {
  return ['Set up job', 'Run actions/checkout@v4', work, 'Post Run actions/checkout@v4', 'Complete job'];
}
