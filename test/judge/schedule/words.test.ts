import { expect, it } from 'vitest';
import { cronInWords } from '../../../src/judge/schedule/words.js';

it.each([
  ['0 2 * * *', 'UTC', 'At 02:00 (UTC)'],
  ['30 5 * * MON-FRI', 'Europe/Madrid', 'At 05:30, Monday through Friday (Europe/Madrid)'],
  ['*/5 * * * *', 'UTC', 'Every 5 minutes (UTC)'],
  ['* * * * *', 'UTC', 'Every 5 minutes (UTC)'],
  ['10-12 4 * * *', 'UTC', 'At 04:10 (UTC)'],
  ['@daily', 'UTC', '@daily (UTC)'],
  ['', 'UTC', ' (UTC)'],
])('"%s" in %s reads "%s"', (cron, timezone, words) => {
  expect(cronInWords({ cron, timezone, line: 1 })).toBe(words);
});
