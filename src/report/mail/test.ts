import type { Verdict } from '../../judge/model.js';
import { HOUR, iso, ms } from '../../text/time.js';
import { heading, paragraph, step, stepsBlocks } from '../document.js';
import type { MailContext, MailParts } from './frame.js';
import { staleBlocks } from './stale.js';

const ago = (now: string, hours: number): string => iso(ms(now) - hours * HOUR);

/** A made-up watch, so that a test mail looks like a real one. */
function sample(now: string): Verdict {
  const nights = [100, 76, 52, 28, 4];
  return {
    repo: 'example/repository',
    name: 'example-cron',
    entry: 'example-cron',
    display_name: 'Example',
    path: '.github/workflows/example-cron.yml',
    id: null,
    url: null,
    file_url: null,
    status: 'stale',
    sla_hours: 48,
    sla_auto: false,
    grace_hours: null,
    grace_from: null,
    remind_hours: 20,
    age_hours: 124,
    missed_windows: nights.length,
    missed: { from: ago(now, 100), to: ago(now, 4) },
    schedules: null,
    next_due_at: ago(now, -20),
    last_fired_at: ago(now, 124),
    last_success: {
      run_id: 0,
      attempt: 1,
      event: 'schedule',
      created_at: ago(now, 124),
      completed_at: ago(now, 124),
      url: '',
    },
    skipped_jobs: [],
    no_success_since: null,
    cause: {
      code: 'not_firing',
      message: 'Here is the cause, in a sentence or two.',
      run_url: null,
      next_steps: [
        'Here is the first thing to do, with the command for it:',
        '$ gh workflow view example-cron.yml',
      ],
    },
    error: null,
    warnings: [],
    runs: [],
    windows: [148, 124, ...nights].map((hours) => ({
      due_at: ago(now, hours),
      state: hours > 100 ? ('succeeded' as const) : ('no_run' as const),
      run_id: null,
      late_minutes: null,
    })),
    history: null,
    runs_listed_since: null,
    paused_until: null,
    reason: null,
    note: null,
    next_steps: [],
  };
}

/** One mail in the shape of a stale one that proves the way from here to the reader. */
export function testParts({ report }: MailContext): MailParts {
  return {
    headline: 'It works: alerts of this monitor reach you. This is a test, nothing is wrong',
    preheader: 'A test: nothing was checked, and nothing is to be fixed.',
    blocks: [
      paragraph('This mail was sent because `test_alert` was set. Nothing was checked.'),
      ...stepsBlocks('What to do next', next),
      heading('How an alert looks'),
      paragraph('The watch below is made up.'),
      ...staleBlocks(sample(report.checked_at), { ...report, workflows: [] }),
    ],
  };
}

const next = [
  'If it went to the spam folder, mark it as wanted.',
  'Run the monitor once with `dry_run: true`: its summary shows what it finds, and no mail is sent.',
  'Then leave it to its schedule. An alert comes only when something is wrong.',
].map((text) => step(text));
