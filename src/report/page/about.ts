/** What the page says of the run: how it was decided, by which settings, what was not seen, how to check. */
import type { Rules, Settings, WatchEntry } from '../../settings/model.js';
import { shellWord } from '../../text/quote.js';
import { counted, exactDuration, listed, utc, utcDay } from '../../text/words.js';
import { escapeHtml } from '../document.js';
import type { Report } from '../model.js';
import { budgetWords, failures, failureTitle, selfWords } from '../outcome.js';
import { states } from './calendar.js';
import {
  definitions,
  type Html,
  link,
  list,
  name,
  type Part,
  paragraph,
  part,
  prose,
  table,
} from './parts.js';

/** What the page shows of the settings: no address, no host, no path and no secret is among them. */
export type ShownSettings = Pick<
  Settings,
  | 'repos'
  | 'watches'
  | 'defaults'
  | 'retired'
  | 'confirm_seconds'
  | 'remind_hours'
  | 'max_emails'
  | 'dry_run'
  | 'shard'
>;

/** The recording that the page can be checked against. */
export interface RecordingDigest {
  /** Hex digits, of the bytes of the file. */
  sha256: string;
  /** The file's name, without its folder. */
  file: string;
  /** `read`: the page was made from it; `written`: it was made by the same run. */
  origin: 'read' | 'written';
  /** The run that recorded it, where that is known. */
  run_url: string | null;
}

/** The letters of the calendars, in words. */
export const legendPart = (): Part =>
  part('key', 'How to read the calendars', [
    paragraph(
      'An <strong>occasion</strong> is a time at which the schedule promised a run; times less than three hours apart are one occasion. One without a genuine success of its own was <strong>missed</strong>. Each shows what became of it:',
    ),
    `<ul class="key">${Object.values(states)
      .map(
        ({ letter, look, meaning }) =>
          `<li><b class=${look}>${letter}</b><span>${escapeHtml(meaning)}</span></li>`,
      )
      .join('')}</ul>`,
    paragraph(
      'A <strong>+</strong> beside the letter: the schedule did not bring a success, but a run by another event, most often one that was started by hand, did before the next occasion. It is still counted as missed.',
    ),
    paragraph('A day with more than three occasions shows the worst of them, and how many succeeded.'),
  ]);

/** What a genuine success is, and what each status means. */
export const methodPart = (): Part =>
  part('method', 'How it was decided', [
    paragraph(
      'A <strong>genuine success</strong> is a run that completed with the conclusion <code>success</code>, on an event and a branch that count, in the watched repository itself and not in a fork; in which at least one job did real work, that is, a step beyond set-up, checkout and caching succeeded; in which no job was skipped that regularly runs; in which every job and step that the settings name succeeded; and which took at least as long as they ask. A green run that skipped its work is no genuine success.',
    ),
    paragraph(
      'A watch is <strong>healthy</strong> if its last genuine success is within its SLA: one proof is enough. It is <strong>stale</strong> if there was none, shown by the complete list of runs and read twice, or if it can no longer run at all. Whatever could not be read, ended early or contradicts itself is <strong>unknown</strong>, never healthy and never missed. <strong>Pending</strong> is a watch that is new or whose run is under way, <strong>paused</strong> one that its owner silenced until a day.',
    ),
    paragraph(
      'What GitHub no longer keeps cannot be shown: a list of runs that ends while older runs must have been there is whole only back to its oldest row, and every occasion before that is not known.',
    ),
  ]);

const hours = (value: number | 'auto', auto: string): string =>
  value === 'auto' ? auto : exactDuration(value);

/** Only what is set, in a few words each; `base` are the rules that need not be said again. */
function ruleWords(rules: Rules, base: Rules | null): string[] {
  const said: [string, string | null][] = [
    ['SLA', hours(rules.sla_hours, 'auto, by its schedule')],
    ['missed_windows', rules.missed_windows === null ? null : String(rules.missed_windows)],
    ['grace', hours(rules.grace_hours, 'auto, from its own lateness')],
    ['events', rules.events === 'any' ? 'any' : rules.events.join(', ')],
    ['branch', rules.branch],
    ['jobs', rules.jobs.join(', ') || null],
    ['steps', rules.steps.join(', ') || null],
    ['min_duration_seconds', rules.min_duration_seconds === null ? null : String(rules.min_duration_seconds)],
    ['allow_skipped', rules.allow_skipped.join(', ') || null],
    ['paused_until', rules.paused_until === null ? null : utcDay(rules.paused_until)],
    ['reason', rules.reason],
  ];
  const known = base === null ? [] : ruleWords(base, null);
  return said
    .flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]))
    .filter((words) => !known.includes(words));
}

const entryName = ({ workflow, repo }: WatchEntry): Html =>
  repo === null ? name(workflow) : `${name(workflow)}<br><span class="dim small">${name(repo)}</span>`;

/** The settings that the verdicts rest on, without hosts, addresses and secrets. */
export function settingsPart(settings: ShownSettings): Part {
  const { watches, defaults, retired, shard } = settings;
  const ruleLines = (words: string[]): Html => words.map(name).join('<br>');
  return part('settings', 'Settings used', [
    definitions([
      ['Repositories', listed(settings.repos.map(name), 50)],
      [
        'Watched',
        [
          ...(watches.auto ? ['every workflow with a schedule'] : []),
          ...(watches.entries.length === 0 ? [] : [counted(watches.entries.length, 'entry', 'entries')]),
        ].join(', and '),
      ],
      ['Rules for all', ruleLines(ruleWords(defaults, null))],
      ['Retired', retired.length === 0 ? null : listed(retired.map(name), 50)],
      ['Part', shard === null ? null : `${shard.part} of ${shard.of}`],
      ['Second read', `after ${counted(settings.confirm_seconds, 'second')}`],
      [
        'Alerts',
        settings.dry_run ? 'dry run, none sent' : `one digest above ${settings.max_emails} stale watches`,
      ],
    ]),
    ...(watches.entries.length === 0
      ? []
      : [
          table({
            caption: 'Rules of the entries, where they differ from the rules for all',
            columns: ['Entry', 'Rules'],
            rows: watches.entries.map((entry) => [
              entryName(entry),
              ruleLines(ruleWords(entry, defaults)) || 'as for all',
            ]),
          }),
        ]),
    paragraph('Tokens, addresses and hosts are not shown.', 'dim small'),
  ]);
}

/** The monitor's own run, its gaps, and what it could not do. */
export function monitorPart(report: Report): Part {
  const { self } = report;
  const earlier = (self.earlier_gaps ?? []).map(
    ({ from, to }) => `Earlier gap: the monitor itself did not run from ${utc(from)} to ${utc(to)}.`,
  );
  const gaps = [...selfWords(report), ...earlier];
  const problems = failures(report);
  return part('monitor', 'The monitor itself', [
    definitions([
      ['Version', escapeHtml(report.monitor_version)],
      ['Checked', utc(report.checked_at)],
      ['Its run', report.run_url === null ? null : link(report.run_url, name(report.run_url))],
      ['Requests', budgetWords(report)[0] ?? `${report.requests.github} to GitHub`],
      ['It ran before', self.last_run_at === null ? 'not known' : utc(self.last_run_at)],
      ['Starts it missed', self.missed_windows === null ? 'not known' : String(self.missed_windows)],
    ]),
    ...(gaps.length === 0
      ? [
          paragraph(
            self.last_run_at === null
              ? 'Of its own earlier runs nothing is known here, so that a gap in its watching cannot be excluded. The calendars do not depend on that: they are read from what GitHub keeps.'
              : 'No gap in its own watching is known.',
          ),
        ]
      : [list(gaps.map((words) => `<strong>${escapeHtml(words)}</strong>`))]),
    ...(problems.length === 0
      ? []
      : [
          '<h3>What could not be done</h3>',
          list(
            problems.map((failure) => `${prose(failureTitle(failure))} <code>${failure.problem.code}</code>`),
          ),
        ]),
    ...(report.notices.length === 0 ? [] : ['<h3>Notices</h3>', list(report.notices.map(prose))]),
  ]);
}

/** How somebody who trusts neither the page nor its maker checks it. */
export function verifyPart(recording: RecordingDigest | null): Part {
  if (recording === null) {
    return part('verify', 'How to check this page', [
      paragraph(
        'Each letter of the calendars and each run that is named links to the run on GitHub, for as long as GitHub keeps it. No recording of the answers was made: with <code>--record FILE</code> the same page can be made again from the file, by anybody, without a token.',
      ),
    ]);
  }
  const { sha256, file, origin, run_url } = recording;
  const made =
    origin === 'read'
      ? 'This page was made from the recording'
      : 'The run that made this page also wrote the recording';
  // What begins with a dash would be taken for a flag.
  const shell = shellWord(file.startsWith('-') ? `./${file}` : file);
  return part('verify', 'How to check this page', [
    paragraph(
      `${made} <code>${escapeHtml(file)}</code>, which holds every answer of GitHub that the verdicts rest on${run_url === null ? '' : `; it was recorded by ${link(run_url, 'this run')}`}. Its bytes have the SHA-256`,
    ),
    paragraph(escapeHtml(sha256), 'hash'),
    paragraph(
      'Whoever has the file can compare the two, and make this page again without a token or a network:',
    ),
    `<pre><code>sha256sum ${escapeHtml(shell)}\ncron-heartbeat-monitor --replay ${escapeHtml(shell)} --report-file again.html</code></pre>`,
  ]);
}
