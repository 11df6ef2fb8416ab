/** Texts that try to be more than text, one of each kind, and all of them in every field of a report. */

import type { Verdict } from '../../src/judge/model.js';
import type { Report } from '../../src/report/model.js';
import { alert, darkCron, judgedRun, report } from '../support/report-builders.js';

export const hostile = {
  html: `<img src=x onerror=alert(1)> "quoted" 'single' & </td></table><script>alert(1)</script>`,
  markdown: '**bold** _x_ [link](https://evil.example) | cell | `code` ~~gone~~ # 1 <b>b</b>',
  mention: '@octocat and #12 and www.evil.example and https://evil.example',
  command: '::error::pwned\n::set-output name=x::y ##[add-mask]z',
  header: 'a\r\nBcc: evil@example.com\r\n\r\nbody',
  bidi: 'ab\u202ecod.exe\u2066x\u2069 \u200b\ufeff',
  control: 'a\u0000b\u001b[31mred\u001b[0m\u0007\u009bc\u2028d',
  long: 'n'.repeat(300),
  emoji: '👩‍👩‍👧‍👦'.repeat(40),
  surrogate: 'half \ud83d pair',
  math: '$x^2$ and $(id)',
  fence: '```\n</details>\n````',
};

export const hostileTexts: [kind: string, text: string][] = Object.entries(hostile);

/** A stale watch whose every text is the given one. */
export function hostileWatch(text: string, overrides: Partial<Verdict> = {}): Verdict {
  return darkCron({
    name: text,
    entry: text,
    display_name: text,
    repo: text,
    path: text,
    url: text,
    file_url: text,
    cause: { code: 'failing', message: text, run_url: text, next_steps: [text, `$ ${text}`] },
    schedules: [{ cron: text, timezone: text, line: 1 }],
    warnings: [{ code: 'no_schedule', message: text }],
    runs: [judgedRun({ event: text, conclusion: text, reason: text, url: text, branch: text })],
    note: text,
    reason: text,
    next_steps: [text, `$ ${text}`],
    ...overrides,
  });
}

/** A report whose every text is the given one. */
export function hostileReport(text: string): Report {
  const problem = { code: 'github_malformed', message: text, hint: text } as const;
  const unknown = hostileWatch(text, { status: 'unknown', cause: null, error: problem });
  return report({
    status: 'failed',
    run_url: text,
    runbook_url: text,
    notices: [text],
    workflows: [hostileWatch(text), unknown],
    errors: [{ ...problem, watch: text }],
    alerts: [alert({ subject: text, to: [text], outcome: 'failed', error: problem, message_id: text })],
  });
}
