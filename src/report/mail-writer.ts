/** Who writes the mails' words: the plan says which mails there are, the writer what stands in them. */

import type { Verdict } from '../judge/model.js';
import type { Report } from './model.js';

export interface MailContent {
  subject: string;
  text: string;
  html: string;
}

export interface ContentOptions {
  subject_prefix: string;
  runbook_url: string | null;
  /** `still stale, day n`; null in an incident's first mail. */
  reminder_day: number | null;
  /** Every watch that is not paused is stale: the platform or the account may be the cause. */
  all_stale: boolean;
}

export interface Writer {
  staleContent(verdict: Verdict, report: Report, options: ContentOptions): MailContent;
  digestContent(verdicts: Verdict[], report: Report, options: ContentOptions): MailContent;
  crashContent(report: Report, options: ContentOptions & { watch_names: string[] }): MailContent;
  recoveredContent(
    verdict: Verdict,
    report: Report,
    options: ContentOptions & { dark_since: string | null; missed_windows: number | null },
  ): MailContent;
  testContent(report: Report, options: ContentOptions): MailContent;
}
