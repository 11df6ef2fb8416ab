/** From a decided alert to its entry in the report and, where one is due, the mail. */
import { plain, shorten } from '../../text/plain.js';
import { counted, listed, utc } from '../../text/words.js';
import type { AlertDecision } from '../alerts.js';
import {
  cutEnd,
  item,
  linkHosts,
  type MailBlock,
  type Page,
  paragraph,
  step,
  type Tone,
} from '../document.js';
import { htmlPage } from '../html.js';
import { threadRoot, watchName } from '../incident.js';
import type { Alert, Mail, Report } from '../model.js';
import { selfWords } from '../outcome.js';
import { textPage } from '../text.js';
import { crashParts } from './crash.js';
import { firstOf, type MailContext, type MailParts, type RenderSettings } from './frame.js';
import { recoveryParts } from './recovery.js';
import { digestParts, staleParts } from './stale.js';
import { testParts } from './test.js';

export interface RenderedAlert {
  /** Its outcome is known where nothing is to be sent. */
  alert: Omit<Alert, 'outcome'> & { outcome: 'recently_sent' | null };
  /** Null where it was mailed within `remind_hours`. */
  mail: Mail | null;
}

interface MailKind {
  tone: Tone;
  badge: string;
  parts: (context: MailContext) => MailParts;
}

const kinds: Record<AlertDecision['kind'], MailKind> = {
  stale: { tone: 'alarm', badge: 'STALE', parts: staleParts },
  digest: { tone: 'alarm', badge: 'STALE', parts: digestParts },
  monitor_failed: { tone: 'failure', badge: 'MONITOR FAILED', parts: crashParts },
  recovered: { tone: 'good', badge: 'RECOVERED', parts: recoveryParts },
  test: { tone: 'note', badge: 'TEST', parts: testParts },
};

/** Renders the mails of a report in the order of its decisions. Throws nothing. */
export function renderAlerts(
  decisions: readonly AlertDecision[],
  report: Report,
  settings: RenderSettings,
): RenderedAlert[] {
  return decisions.map((decision) => renderAlert({ report, settings, decision }));
}

function renderAlert(context: MailContext): RenderedAlert {
  const { kind, watches, held, metadata, thread } = context.decision;
  const [verdict] = watches;
  const watch = (kind === 'stale' || kind === 'recovered') && verdict ? watchName(verdict) : null;
  const { alert_email: to, alert_from } = context.settings;
  const subject = subjectOf(context);
  const alert = { kind, watch, subject, to, message_id: null, error: null };
  if (held) return { alert: { ...alert, outcome: 'recently_sent' }, mail: null };
  const mail: Mail = {
    kind,
    watch,
    to,
    from: alert_from ?? '',
    subject,
    ...mailBodies(mailPage(context)),
    metadata,
    references: threadRoot(thread),
  };
  return { alert: { ...alert, outcome: null }, mail };
}

/** Longer names are cut in the middle: some mail servers refuse or fold very long subjects. */
const longestName = 120;
const longestPrefix = 60;

/** `[Raxx ops] cron heartbeat STALE: name`, one line, bounded. */
function subjectOf({ decision, settings }: MailContext): string {
  const prefix = shorten(plain(settings.subject_prefix), longestPrefix);
  return `${prefix} cron heartbeat ${subjectWords(decision)}`.trim();
}

function subjectWords({ kind, watches }: AlertDecision): string {
  const name = shorten(plain(watches[0]?.name ?? ''), longestName);
  switch (kind) {
    case 'stale':
      return `STALE: ${name}`;
    case 'digest':
      return `STALE: ${counted(watches.length, 'workflow')}`;
    case 'monitor_failed':
      return 'MONITOR FAILED';
    case 'recovered':
      return `RECOVERED: ${name}`;
    case 'test':
      return 'STALE: example-cron (test)';
  }
}

/** What all mails share: badge, repositories, the monitor's own gaps, closing links, and who checked when. */
function mailPage(context: MailContext): Page {
  const { report, settings, decision } = context;
  const { tone, badge, parts } = kinds[decision.kind];
  const { headline, preheader, blocks, links = [] } = parts(context);
  const repositories = repositoriesOf(context);
  const day = decision.reminder_day;
  const still = decision.kind === 'monitor_failed' ? 'Still failing' : 'Still stale';
  const closing = [
    ...links,
    { text: 'Runbook', url: settings.runbook_url },
    { text: "The monitor's run", url: report.run_url },
  ];
  const dry = report.dry_run ? ' Dry run.' : '';
  return {
    tone,
    badge,
    repositories: listed(repositories, 2),
    headline: day === null ? headline : `${still}, day ${day}: ${headline}`,
    // In a mail about several repositories the names of the watches say which is meant.
    preheader: repositories.length === 1 ? `${repositories[0]}: ${preheader}` : preheader,
    blocks: [...blocks, ...selfWords(report).map(paragraph), { kind: 'links', links: closing }],
    footer: `Checked ${utc(report.checked_at)} by cron-heartbeat-monitor ${report.monitor_version}.${dry}`,
    hosts: linkHosts(report),
  };
}

/** The repositories of the watches that a mail is about, else those that this use was to watch. */
function repositoriesOf({ report, settings, decision }: MailContext): string[] {
  const unknown = report.workflows.filter(({ status }) => status === 'unknown');
  const watches = decision.watches.length > 0 ? decision.watches : unknown;
  const own = watches.map(({ repo }) => repo);
  const given = (settings.scope.repo ?? '').split(/[\s,]+/).filter((repo) => repo !== '');
  return [...new Set(own.length > 0 ? own : given)].map((repo) => shorten(repo, longestName));
}

/** Postmark takes 5 MB a body; mail servers and readers far less. */
const mostBytes = 480_000;
/** Items a list and characters a text, from what fits nearly always to what fits any case. */
const limits = [
  { items: 2000, characters: 4000 },
  { items: 500, characters: 1000 },
  { items: 100, characters: 500 },
  { items: 20, characters: 200 },
];

/** Text and HTML of a page, both below 500 KB: what does not fit is counted. */
function mailBodies(page: Page): { text: string; html: string } {
  let bodies = { text: '', html: '' };
  for (const limit of limits) {
    const cut = { ...page, blocks: page.blocks.map((block) => cutBlock(block, limit)) };
    bodies = { text: textPage(cut), html: htmlPage(cut) };
    if (Buffer.byteLength(bodies.text) + Buffer.byteLength(bodies.html) <= mostBytes) break;
  }
  return bodies;
}

function cutBlock(block: MailBlock, { items: most, characters }: (typeof limits)[number]): MailBlock {
  const cut = (text: string): string => cutEnd(text, characters);
  const orNull = (text: string | null): string | null => text && cut(text);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: cut(block.text) };
    case 'fields':
      return { ...block, fields: block.fields.map((field) => ({ ...field, value: cut(field.value) })) };
    case 'steps': {
      const { kept, more } = firstOf(block.steps, most);
      const steps = kept.map(({ text, commands }) => ({ text: orNull(text), commands: commands.map(cut) }));
      return { ...block, steps: more === null ? steps : [...steps, step(more)] };
    }
    case 'list': {
      const { kept, more } = firstOf(block.items, most);
      const items = kept.map((item) => ({ ...item, title: cut(item.title), detail: orNull(item.detail) }));
      return { ...block, items: more === null ? items : [...items, item(more)] };
    }
    default:
      return block;
  }
}
