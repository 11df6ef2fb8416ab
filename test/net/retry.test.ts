/** Waits: asked for, doubled, bounded, and never past the deadline. */
import { describe, expect, test } from 'vitest';
import { backoff, pause, retryAfterMs, withJitter, withRetries } from '../../src/net/retry.js';

const now_ms = Date.parse('2026-05-22T06:30:00Z');

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    [' 120 ', 120_000],
    ['1.5', 1500],
    ['86400', 86_400_000],
    ['Fri, 22 May 2026 06:31:00 GMT', 60_000],
    ['Fri, 22 May 2026 06:29:00 GMT', 0],
    ['Sat, 23 May 2026 06:30:00 GMT', 86_400_000],
  ])('%s is %s ms', (header, expected) => {
    expect(retryAfterMs(header, now_ms)).toBe(expected);
  });

  test.each(['86401', '9'.repeat(400), 'Fri, 22 May 2206 06:31:00 GMT'])('%s is not waited for', (header) => {
    expect(retryAfterMs(header, now_ms)).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([undefined, null, '', 'soon', '-5', '1e9', '0x10', 'Fri, 99 May 2026 06:31:00 GMT', {}])(
    '%s names no time',
    (header) => {
      expect(retryAfterMs(header, now_ms)).toBeNull();
    },
  );
});

test('waits double, and differ by a quarter at most', () => {
  expect([1, 2, 3].map((retry) => backoff(1000, retry))).toEqual([1000, 2000, 4000]);
  expect([0, 0.5, 1].map((dice) => withJitter(1000, () => dice))).toEqual([750, 1000, 1250]);
});

describe('trying again', () => {
  test('ends with the first outcome that no wait follows', async () => {
    let tries = 0;
    const outcome = await withRetries(
      async () => (tries += 1),
      (tried, retry) => (tried < 3 ? retry : null),
      new AbortController().signal,
    );
    expect(outcome).toBe(3);
  });

  test('ends with the run, in mid-wait too', async () => {
    const run = new AbortController();
    let tries = 0;
    setTimeout(() => run.abort(), 20);
    await withRetries(
      async () => (tries += 1),
      () => 60_000,
      run.signal,
    );
    expect(tries).toBe(1);
  });

  test('a wait beyond what timers take is no busy loop', async () => {
    const run = new AbortController();
    setTimeout(() => run.abort(), 20);
    const began = performance.now();
    await pause(2 ** 40, run.signal);
    expect(performance.now() - began).toBeGreaterThan(15);
  });
});
