import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/judge/model.js';
import type { Alert, Report, ReportError } from '../../src/report/model.js';
import { exitCode, failures, overallStatus, worstFirst } from '../../src/report/outcome.js';
import { alert, report, unknownWatch, verdict } from '../support/report-builders.js';

const watch = (status: Status) => verdict({ status, name: status });
const error = (code: ReportError['code']): ReportError => ({ code, message: 'x', hint: null, watch: null });
const healthy = [watch('healthy')];

describe('the order', () => {
  it('is stale, unknown, pending, paused, healthy', () => {
    const mixed = (['healthy', 'paused', 'unknown', 'pending', 'stale'] as const).map(watch);
    expect(worstFirst(mixed).map(({ status }) => status)).toEqual([
      'stale',
      'unknown',
      'pending',
      'paused',
      'healthy',
    ]);
  });
  it('puts the most overdue first, not the oldest, and one that never succeeded before all', () => {
    const stale = (name: string, age_hours: number | null, sla_hours: number) =>
      verdict({ name, status: 'stale', age_hours, sla_hours });
    const sorted = worstFirst([
      stale('monthly', 800, 780),
      stale('nightly', 124, 48),
      stale('never', null, 48),
    ]);
    expect(sorted.map(({ name }) => name)).toEqual(['never', 'nightly', 'monthly']);
  });
  it('is by name where nothing else tells two apart, and leaves its input alone', () => {
    const input = [verdict({ name: 'b' }), verdict({ name: 'a' })];
    expect(worstFirst(input).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(input.map(({ name }) => name)).toEqual(['b', 'a']);
  });
});

describe('the exit', () => {
  const rows: [what: string, parts: Partial<Report>, code: number, status: string][] = [
    ['all healthy', { workflows: healthy }, 0, 'healthy'],
    ['nothing watched', { workflows: [] }, 0, 'healthy'],
    ['pending and paused', { workflows: [watch('pending'), watch('paused')] }, 0, 'healthy'],
    ['one stale', { workflows: [watch('stale'), watch('healthy')] }, 1, 'stale'],
    ['one unknown', { workflows: [unknownWatch(), watch('healthy')] }, 2, 'failed'],
    ['one unknown beside a stale one', { workflows: [unknownWatch(), watch('stale')] }, 2, 'failed'],
    ['wrong settings', { workflows: [], errors: [error('settings_invalid')] }, 2, 'failed'],
    ['the deadline', { workflows: healthy, errors: [error('deadline')] }, 2, 'failed'],
    ['a crash', { workflows: [], errors: [error('bug')] }, 2, 'failed'],
    ['cancelled', { workflows: healthy, errors: [error('cancelled')] }, 2, 'failed'],
    ['an unwritable output file', { workflows: healthy, errors: [error('output_unwritable')] }, 2, 'failed'],
    ['missing mail settings', { workflows: healthy, errors: [error('mail_settings_missing')] }, 2, 'failed'],
    ['a failed ping', { workflows: healthy, errors: [error('ping_failed')] }, 0, 'healthy'],
    [
      'a failed ping and a stale watch',
      { workflows: [watch('stale')], errors: [error('ping_failed')] },
      1,
      'stale',
    ],
  ];
  it.each(rows)('with %s is right', (_, parts, code, status) => {
    expect(exitCode(report(parts))).toBe(code);
    expect(overallStatus(report(parts))).toBe(status);
  });

  const stale = [watch('stale')];
  const bad = ['failed', 'unconfirmed', 'partly_delivered'] as const;
  const fine = ['sent', 'dry_run', 'off', 'recently_sent'] as const;
  const lost = (['stale', 'digest', 'monitor_failed', 'test'] as const).flatMap((kind) =>
    bad.map((outcome): [Alert['kind'], Alert['outcome']] => [kind, outcome]),
  );
  it.each(lost)('is 2 where a %s mail is %s', (kind, outcome) => {
    expect(exitCode(report({ workflows: stale, alerts: [alert({ kind, outcome })] }))).toBe(2);
  });
  it.each(bad)('stays where a recovery mail is %s', (outcome) => {
    expect(exitCode(report({ workflows: healthy, alerts: [alert({ kind: 'recovered', outcome })] }))).toBe(0);
  });
  it.each(fine)('stays where a stale mail is %s', (outcome) => {
    expect(exitCode(report({ workflows: stale, alerts: [alert({ outcome })] }))).toBe(1);
  });
  it('is 0 where the flag is off', () => {
    expect(exitCode(report({ status: 'disabled', workflows: [] }))).toBe(0);
  });
  it('rests on the facts, not on the status that the report carries', () => {
    expect(exitCode(report({ status: 'healthy', workflows: stale }))).toBe(1);
  });
});

it('a failure hits the unknown watch alone, not a namesake whose file has the other ending', () => {
  const unknown = unknownWatch({ name: 'nightly.yml', path: '.github/workflows/nightly.yml' });
  const healthy = verdict({ name: 'nightly.yaml', path: '.github/workflows/nightly.yaml' });
  const errors = unknown.error === null ? [] : [{ ...unknown.error, watch: `${unknown.repo}/nightly` }];
  expect(failures(report({ workflows: [unknown, healthy], errors }))).toMatchObject([
    { problem: { code: 'github_forbidden' }, names: ['nightly.yml'] },
  ]);
});
