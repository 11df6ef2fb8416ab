import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import { resultJson } from '../../src/report/model.js';
import { result, resultSchema } from '../../src/report/result-schema.js';
import { alert, darkCron, report, unknownWatch, verdict } from '../support/report-builders.js';

const history: Verdict['history'] = [
  {
    due_at: '2026-05-21T02:00:00Z',
    state: 'late',
    run_id: 108,
    late_minutes: 310,
    attempts: 2,
    url: 'https://github.com/raxx-app/TradeMasterAPI/actions/runs/108',
  },
  {
    due_at: '2026-05-22T02:00:00Z',
    state: 'no_run',
    run_id: null,
    late_minutes: null,
    attempts: null,
    url: null,
    made_up_by: {
      run_id: 109,
      event: 'workflow_dispatch',
      created_at: '2026-05-22T10:00:00Z',
      url: 'https://github.com/raxx-app/TradeMasterAPI/actions/runs/109',
    },
  },
];

const file = new URL('../../schema/result.schema.json', import.meta.url);

describe('the schema of the result', () => {
  it('is the committed one (UPDATE=1 rewrites it)', () => {
    const text = `${JSON.stringify(resultSchema(), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
  it('accepts what is written, and nothing that it does not name', () => {
    const whole = report({
      workflows: [verdict({ history }), darkCron(), unknownWatch()],
      alerts: [alert()],
      errors: [{ code: 'deadline', message: 'x', hint: null, watch: null }],
      self: {
        last_run_at: null,
        missed_windows: 1,
        gap: { from: '2026-05-19T06:30:00Z', to: '2026-05-22T06:30:00Z' },
      },
    });
    expect(result.parse(JSON.parse(resultJson(whole)))).toEqual(whole);
    expect(result.safeParse({ ...whole, extra: 1 }).success).toBe(false);
    expect(result.safeParse({ ...whole, checked_at: 'today' }).success).toBe(false);
  });
  it('is written for eyes too, with a line break at the end', () => {
    expect(resultJson(report())).toMatch(/^\{\n {2}"schema_version": 1,\n[\s\S]*\n\}$/);
  });
});
