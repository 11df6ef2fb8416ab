/** What all mails share: options, subject, footer, and the two bodies made from one page. */

import { plain, shorten } from '../../text/plain.js';
import { utc } from '../../text/words.js';
import type { Block, Link, Page } from '../document.js';
import { htmlPage } from '../html-page.js';
import type { ContentOptions, MailContent } from '../mail-writer.js';
import type { Report } from '../model.js';
import { textPage } from '../text.js';

/** Longer names are cut in the middle: some mail servers refuse or fold very long subjects. */
const longestName = 120;
const longestPrefix = 60;

/** `[Raxx ops] cron heartbeat STALE: name`, one line, bounded. */
export function subject(options: ContentOptions, words: string, name: string | null = null): string {
  const prefix = shorten(plain(options.subject_prefix), longestPrefix);
  const end = name === null ? '' : `: ${shorten(plain(name), longestName)}`;
  return `${prefix} cron heartbeat ${words}${end}`.trim();
}

export function footer(report: Report): string {
  const dry = report.dry_run ? ' Dry run.' : '';
  return `Checked ${utc(report.checked_at)} by cron-heartbeat-monitor ${report.monitor_version}.${dry}`;
}

/** The runbook and the monitor's own run close every mail. */
export function closingLinks(report: Report, options: ContentOptions, own: Link[] = []): Block {
  return {
    kind: 'links',
    links: [
      ...own,
      { text: 'Runbook', url: options.runbook_url },
      { text: "The monitor's run", url: report.run_url },
    ],
  };
}

export function mailContent(subjectLine: string, page: Page): MailContent {
  return { subject: subjectLine, text: textPage(page), html: htmlPage(page) };
}
