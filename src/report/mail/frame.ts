/** What a mail is made from, and the parts of it that differ from mail to mail. */
import type { Verdict } from '../../judge/model.js';
import type { MailSettings, Scope } from '../../settings/model.js';
import type { AlertDecision } from '../alerts.js';
import type { Link, MailBlock } from '../document.js';
import type { Report } from '../model.js';

export interface RenderSettings
  extends Pick<MailSettings, 'alert_email' | 'alert_from' | 'subject_prefix' | 'runbook_url'> {
  /** What this use was to watch, and the watches as listed, for a crash before any verdict. */
  scope: Scope;
  watch_names: string[];
}

/** What a mail is rendered from. */
export interface MailContext {
  report: Report;
  settings: RenderSettings;
  decision: AlertDecision;
}

/** What a kind of mail has of its own. */
export interface MailParts {
  headline: string;
  preheader: string;
  blocks: MailBlock[];
  /** Pages of the mail's own, before the runbook and the monitor's run. */
  links?: Link[];
}

/** The watch of a mail that is about one. */
export function watchOf({ decision }: MailContext): Verdict {
  const [verdict] = decision.watches;
  if (verdict === undefined) throw new Error(`A ${decision.kind} mail is about one watch.`);
  return verdict;
}

/** The first items, and how many were left out in words. */
export function firstOf<T>(items: readonly T[], most: number): { kept: T[]; more: string | null } {
  const left = items.length - most;
  return {
    kept: items.slice(0, most),
    more: left > 0 ? `… and ${left} more: the summary of the monitor's run has them.` : null,
  };
}
