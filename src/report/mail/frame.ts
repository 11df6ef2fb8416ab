/** What all mails share: subject, footer, closing links, and the two bodies made from one page. */

import type { MailSettings, Scope } from '../../settings/model.js';
import { plain, shorten } from '../../text/plain.js';
import { counted, listed, utc } from '../../text/words.js';
import type { AlertDecision } from '../alerts.js';
import {
  type Block,
  item,
  type Link,
  linkHosts,
  type MailBlock,
  type Page,
  paragraph,
  step,
} from '../document.js';
import { htmlPage } from '../html.js';
import type { Report } from '../model.js';
import { selfWords } from '../outcome.js';
import { textPage } from '../text.js';

export interface RenderSettings
  extends Pick<MailSettings, 'alert_email' | 'alert_from' | 'subject_prefix' | 'runbook_url'> {
  /** What this use was to watch, and the watches as the settings list them, for a crash before any verdict. */
  scope: Scope;
  watch_names: string[];
}

/** What a mail is rendered from. */
export interface MailContext {
  report: Report;
  settings: RenderSettings;
  decision: AlertDecision;
}

/** Longer names are cut in the middle: some mail servers refuse or fold very long subjects. */
const longestName = 120;
const longestPrefix = 60;

/** `[Raxx ops] cron heartbeat STALE: name`, one line, bounded. */
export function subjectOf({ decision, settings }: MailContext): string {
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

/** The parts of a page that differ from mail to mail. */
type MailParts = Omit<Page, 'repositories' | 'footer' | 'hosts'> & {
  /** Pages of the mail's own, before the runbook and the monitor's run. */
  links?: Link[];
};

/** A page with its closing parts: the monitor's own gaps, the links, and who checked when. */
export function mailPage(context: MailContext, { links = [], ...parts }: MailParts): Page {
  const { report, settings } = context;
  const repositories = repositoriesOf(context);
  const closing: Block = {
    kind: 'links',
    links: [
      ...links,
      { text: 'Runbook', url: settings.runbook_url },
      { text: "The monitor's run", url: report.run_url },
    ],
  };
  const dry = report.dry_run ? ' Dry run.' : '';
  return {
    ...parts,
    repositories: listed(repositories, 2),
    // In a mail about several repositories the names of the watches say which is meant.
    preheader: repositories.length === 1 ? `${repositories[0]}: ${parts.preheader}` : parts.preheader,
    blocks: [...parts.blocks, ...selfWords(report).map(paragraph), closing],
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
export function mailBodies(page: Page): { text: string; html: string } {
  let bodies = { text: '', html: '' };
  for (const limit of limits) {
    const cut = { ...page, blocks: page.blocks.map((block) => cutBlock(block, limit)) };
    bodies = { text: textPage(cut), html: htmlPage(cut) };
    if (Buffer.byteLength(bodies.text) + Buffer.byteLength(bodies.html) <= mostBytes) break;
  }
  return bodies;
}

type Limit = (typeof limits)[number];

function cutBlock(block: MailBlock, limit: Limit): MailBlock {
  const cut = (text: string): string =>
    text.length > limit.characters ? `${text.slice(0, limit.characters)}…` : text;
  const orNull = (text: string | null): string | null => (text === null ? null : cut(text));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: cut(block.text) };
    case 'fields':
      return { ...block, fields: block.fields.map((field) => ({ ...field, value: cut(field.value) })) };
    case 'steps': {
      const { kept, more } = firstOf(block.steps, limit.items);
      const steps = kept.map(({ text, commands }) => ({ text: orNull(text), commands: commands.map(cut) }));
      return { ...block, steps: more === null ? steps : [...steps, step(more)] };
    }
    case 'list': {
      const { kept, more } = firstOf(block.items, limit.items);
      const items = kept.map((item) => ({ ...item, title: cut(item.title), detail: orNull(item.detail) }));
      return { ...block, items: more === null ? items : [...items, item(more)] };
    }
    default:
      return block;
  }
}

/** The first items, and how many were left out in words. */
export function firstOf<T>(items: readonly T[], most: number): { kept: T[]; more: string | null } {
  const left = items.length - most;
  return {
    kept: items.slice(0, most),
    more: left > 0 ? `… and ${left} more: the summary of the monitor's run has them.` : null,
  };
}
