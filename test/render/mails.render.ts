/**
 * Mails and summary in a real browser (scripts/render-mails.mjs), as readers meet them: a narrow phone to a wide
 * window, light and dark, with everyday and with hostile content. The pictures of the README are made on the way.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplePages, fingerprint, fingerprintFile } from '../../scripts/example-pages.mjs';
import { evidencePage } from '../../src/report/page/evidence-page.js';
import { jobSummary } from '../../src/report/summary.js';
import { hostile, hostileReport, hostileWatch } from '../report/hostile.js';
import { pageParts } from '../report/page-fixtures.js';
import {
  alert,
  content,
  darkCron,
  mailOptions,
  report,
  runUrl,
  unknownWatch,
  verdict,
} from '../support/report-builders.js';

interface Finding {
  file: string;
  width: number;
  scheme: string;
  overflow: number;
  links: string[];
  faint: string[];
  small: string[];
  /** Where the last table with row heads ends, in pixels. */
  table_end: number;
  active: number;
  unlabelled: number;
  asked: string[];
}

const script = new URL('../../scripts/render-mails.mjs', import.meta.url).pathname;
const images = new URL('../../docs/images', import.meta.url).pathname;
const options = mailOptions();
const page = (stem: string): string =>
  `https://github.com/raxx-app/TradeMasterAPI/actions/workflows/${stem}.yml`;

const file = (stem: string): string =>
  `https://github.com/raxx-app/TradeMasterAPI/blob/main/.github/workflows/${stem}.yml`;

const names = [
  'trace-integrity-cron',
  'a-workflow-with-quite-a-long-name-nightly',
  'x',
  'n'.repeat(300),
  '夜间任务',
];
const stale = names.map((name) => darkCron({ name }));
const codes = [
  'skipped',
  'failing',
  'not_firing',
  'refused',
  'disabled',
  'stuck',
  'hung',
  'cancelled',
] as const;
const twelve = Array.from({ length: 12 }, (_, at) =>
  darkCron({
    name: `${'nightly-report-of-the-'.repeat(at % 4)}cron-${at}`,
    cause: {
      code: codes[at % codes.length] ?? 'failing',
      message: 'm',
      run_url: runUrl(109),
      next_steps: [],
    },
  }),
);
const failed = report({
  status: 'failed',
  workflows: [unknownWatch(), unknownWatch({ name: 'n'.repeat(300) })],
});

const mails: Record<string, string> = {
  'evidence-pages': evidencePage(pageParts()),
  ...Object.fromEntries(
    Object.entries(hostile).map(([kind, text]) => [
      `evidence-${kind}`,
      evidencePage(pageParts({ report: hostileReport(text) })),
    ]),
  ),
  stale: content.staleContent(darkCron(), report(), options).html,
  reminder: content.staleContent(
    darkCron({ windows: Array.from({ length: 14 }, (_, at) => windowAt(at)) }),
    report(),
    mailOptions({ reminder_day: 3 }),
  ).html,
  digest: content.digestContent(stale, report({ workflows: stale }), options).html,
  digest12: content.digestContent(twelve, report({ workflows: twelve }), options).html,
  crash: content.crashContent(failed, { ...options, watch_names: [] }).html,
  recovered: content.recoveredContent(verdict(), report(), {
    ...options,
    dark_since: '2026-05-17T02:06:00Z',
    missed_windows: 5,
  }).html,
  test: content.testContent(report({ workflows: [] }), options).html,
  ...Object.fromEntries(
    Object.entries(hostile).map(([kind, text]) => [
      `hostile-${kind}`,
      content.staleContent(hostileWatch(text), hostileReport(text), options).html,
    ]),
  ),
};
const summary = jobSummary(
  report({ alerts: [alert()], runbook_url: 'https://wiki.example.com/runbooks/cron-heartbeat' }),
);

/** Fourteen windows with every letter there is. */
function windowAt(at: number) {
  const states = ['succeeded', 'not_succeeded', 'no_run', 'open', 'unknown'] as const;
  return {
    due_at: `2026-05-${9 + at}T02:00:00Z`.replace('-9T', '-09T'),
    state: states[at % states.length] ?? 'open',
    run_id: 100 + (at % 10),
    late_minutes: null,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'mails-'));
let findings: Finding[] = [];

function render(files: Record<string, string>, ...more: string[]): Finding[] {
  const own = mkdtempSync(join(folder, 'set-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(own, name), text);
  const output = execFileSync(process.execPath, [script, own, ...more], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return JSON.parse(output);
}

beforeAll(() => {
  const all = Object.entries(mails).map(([name, html]): [string, string] => [`${name}.html`, html]);
  findings = render(Object.fromEntries([...all, ['summary.md', summary]]));
  if (process.env.PICTURES !== undefined) {
    const pages = examplePages();
    render(pages, '--pictures', images);
    writeFileSync(fingerprintFile, fingerprint(pages));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const mailFindings = () => findings.filter(({ file }) => file.endsWith('.html'));
const where = ({ file, width, scheme }: Finding): string => `${file} at ${width}, ${scheme}`;

describe('every page', () => {
  it('was looked at in six ways', () => {
    expect(findings).toHaveLength(6 * (Object.keys(mails).length + 1));
  });
  it('is no wider than its window', () => {
    expect(findings.filter(({ overflow }) => overflow > 0).map(where)).toEqual([]);
  });
  it('can be read: contrast of 4.5 and more, letters of 11 px and more', () => {
    expect(mailFindings().flatMap(({ faint, small }) => [...faint, ...small])).toEqual([]);
  });
  it('runs nothing, asks for nothing, and labels its tables', () => {
    const bad = mailFindings().filter(
      ({ active, asked, unlabelled }) => active + asked.length + unlabelled > 0,
    );
    expect(bad.map(where)).toEqual([]);
  });
  it('links to http and https alone', () => {
    const links = new Set(findings.flatMap((finding) => finding.links));
    // Within a page that has no address of its own.
    expect([...links].filter((link) => !/^https?:\/\/|^about:blank#/.test(link))).toEqual([]);
  });
});

describe('the digest', () => {
  it('shows twelve watches on one screen of a phone, however many causes there are', () => {
    const [finding] = findings.filter(({ file, width }) => file === 'digest12.html' && width === 390);
    expect(finding?.table_end).toBeGreaterThan(300);
    expect(finding?.table_end).toBeLessThan(844);
  });
});

describe('the links', () => {
  const runbook = 'https://wiki.example.com/runbooks/cron-heartbeat';
  const recent = [109, 108, 107, 106, 105, 104, 103].map(runUrl);
  const own = runUrl(999);
  it.each([
    [
      'stale',
      [
        runUrl(109),
        page('trace-integrity-cron'),
        file('trace-integrity-cron'),
        runUrl(104),
        ...recent,
        page('trace-integrity-cron'),
        file('trace-integrity-cron'),
        runbook,
        own,
      ],
    ],
    ['digest', [...names.map(() => runUrl(109)), own, runbook, own]],
    ['crash', [own, page('billing-retention-cron'), page('n'.repeat(300)), runbook, own]],
    [
      'recovered',
      [
        page('billing-retention-cron'),
        file('billing-retention-cron'),
        runUrl(200),
        runUrl(200),
        page('billing-retention-cron'),
        file('billing-retention-cron'),
        runbook,
        own,
      ],
    ],
    ['test', [runbook, own]],
  ])('of the %s mail are the expected ones, in order', (name, links) => {
    const [first] = findings.filter(({ file }) => file === `${name}.html`);
    expect(first?.links).toEqual(links);
  });
  it('of a hostile mail are none of its own', () => {
    const links = findings
      .filter(({ file }) => file.startsWith('hostile-'))
      .flatMap((finding) => finding.links);
    expect([...new Set(links)]).toEqual([runUrl(104), runbook]);
  });
});
