/** Which clock is believed: a `Date` that nothing supports is none. */
import { describe, expect, test } from 'vitest';
import { createMeter } from '../../src/github/meter.js';

const local = Date.parse('2026-05-22T06:30:00Z');
const read = (date: string | undefined, reset: string | number | undefined, at = local) => {
  const meter = createMeter(
    () => 0,
    () => at,
  );
  meter.read({ status: 200, headers: { date, 'x-ratelimit-reset': reset } });
  return meter.serverClock();
};
const resetOf = (iso: string) => String(Date.parse(iso) / 1000);

describe('a Date', () => {
  test.each<[string, string, string | undefined, string]>([
    ['near the local clock', 'Thu, 21 May 2026 06:30:00 GMT', undefined, 'sound'],
    ['a second more than a day off', 'Thu, 21 May 2026 06:29:59 GMT', undefined, 'doubtful'],
    [
      'off, but near its own reset',
      'Wed, 20 May 2026 06:30:00 GMT',
      resetOf('2026-05-20T07:30:00Z'),
      'sound',
    ],
    [
      'off, beside a reset that supports us',
      'Fri, 22 May 2027 06:30:00 GMT',
      resetOf('2026-05-22T07:00:00Z'),
      'wrong',
    ],
    [
      'off, beside a reset that supports nobody',
      'Fri, 22 May 2027 06:30:00 GMT',
      resetOf('2030-01-01T00:00:00Z'),
      'doubtful',
    ],
    ['of the epoch', 'Thu, 01 Jan 1970 00:00:00 GMT', undefined, 'wrong'],
    ['of the far future', 'Fri, 01 Jan 9999 00:00:00 GMT', undefined, 'wrong'],
  ])('%s', (_, date, reset, trust) => {
    expect(read(date, reset)?.trust).toBe(trust);
  });

  test.each([undefined, '', 'soon'])('that is %j is no date', (date) => {
    expect(read(date, undefined)).toBeNull();
  });

  test('that is no clock takes the place of none that was', () => {
    const meter = createMeter(
      () => 0,
      () => local,
    );
    meter.read({ status: 200, headers: { date: 'Fri, 22 May 2026 06:31:00 GMT' } });
    meter.read({ status: 200, headers: { date: 'Fri, 22 May 2027 06:31:00 GMT' } });
    expect(meter.serverClock()).toMatchObject({ date: '2026-05-22T06:31:00Z', trust: 'sound' });
  });
});

test('a limit is not reckoned from a date that is no clock', () => {
  const meter = createMeter(
    () => 0,
    () => local,
  );
  const headers = {
    date: 'Fri, 22 May 2027 06:30:00 GMT',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': resetOf('2026-05-22T07:00:00Z'),
  };
  meter.read({ status: 200, headers });
  expect(meter.spent()?.resets_ms).toBe(30 * 60_000);
});
