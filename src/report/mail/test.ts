import type { Verdict } from '../../judge/model.js';
import { HOUR, iso, ms } from '../../text/time.js';
import { paragraph } from '../document.js';
import type { ContentOptions, MailContent } from '../mail-writer.js';
import type { Report } from '../model.js';
import { footer, mailContent, subject } from './frame.js';
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
    no_success_since: null,
    cause: {
      code: 'not_firing',
      message: 'This watch is made up: the place of the cause, in a sentence or two.',
      run_url: null,
      next_steps: [
        'Here stands the first thing to do, with the command for it:',
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
export function testContent(report: Report, options: ContentOptions): MailContent {
  const verdict = sample(report.checked_at);
  return mailContent(`${subject(options, 'STALE', verdict.name)} (test)`, {
    tone: 'note',
    badge: 'TEST',
    headline: 'This is a test: alerts reach you. Nothing was checked, nothing is wrong',
    preheader: 'Sent because test_alert was set.',
    blocks: [
      paragraph(
        'It was sent because `test_alert` was set. Below is how a real alert looks, with a made-up watch.',
      ),
      ...staleBlocks(verdict, report, { ...options, all_stale: false }),
    ],
    footer: footer(report),
  });
}
