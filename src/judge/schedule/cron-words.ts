/** A cron in words. A file of its own, since the library behind it is large and a check does without. */
import cronstrue from 'cronstrue';
import type { Schedule } from '../model.js';
import { parseCron } from './cron.js';

/** A schedule as a person says it: `At 02:00 (UTC)`. A cron that cannot be read stays as it is written. */
export function cronInWords(schedule: Schedule): string {
  return `${words(schedule.cron)} (${schedule.timezone})`;
}

function words(expression: string): string {
  const parsed = parseCron(expression);
  if (!parsed.ok) return expression;
  const [minutes, ...others] = expression.trim().split(/\s+/);
  const run = parsed.cron.thinned ? thinnedField(parsed.cron.minutes) : minutes;
  try {
    return cronstrue.toString([run, ...others].join(' '), { use24HourTimeFormat: true });
  } catch {
    return expression; // The library words less than GitHub takes; the cron itself is no loss.
  }
}

/** What GitHub runs of a minute field that is too dense, as a cron would write it. */
function thinnedField(minutes: number[]): string {
  const everyFive = minutes.length === 12 && minutes[0] === 0;
  return everyFive ? '*/5' : minutes.join(',');
}
