/** What is reported and delivered: the result of a run, its alerts and mails. */

import type { Self, Verdict } from '../judge/model.js';
import type { Problem } from '../problems.js';

export type AlertKind = 'stale' | 'digest' | 'monitor_failed' | 'recovered' | 'test';

export type AlertOutcome =
  | 'sent'
  | 'dry_run'
  | 'off'
  | 'recently_sent'
  | 'partly_delivered'
  | 'failed'
  | 'unconfirmed';

export interface Alert {
  kind: AlertKind;
  /** `owner/name/stem`, null for digest, crash and test mails. */
  watch: string | null;
  subject: string;
  to: string[];
  outcome: AlertOutcome;
  message_id: string | null;
  error: Problem | null;
}

export interface ReportError extends Problem {
  /** `owner/name/stem`, or null where the whole run is meant. */
  watch: string | null;
}

/** What the run was expected to take, reckoned before anything was judged; what it took is in `requests`. */
export interface RequestBudget {
  watches: number;
  /** If every watch is healthy. */
  expected_requests: number;
  /** What GitHub allowed the token at that time; null where it names no limit. */
  remaining_before: number | null;
  resets_at: string | null;
  /** Watches that did not fit: unknown, the least urgent ones. */
  left_out: number;
}

export interface Report {
  schema_version: 1;
  monitor_version: string;
  status: 'healthy' | 'stale' | 'failed' | 'disabled';
  checked_at: string;
  dry_run: boolean;
  /** URL of the monitor's own run. */
  run_url: string | null;
  runbook_url: string | null;
  /** What no verdict says: which listing of an owner was used, and how many repositories were left out. */
  notices: string[];
  workflows: Verdict[];
  alerts: Alert[];
  errors: ReportError[];
  self: Self;
  /** Null where nothing was judged, or the recording holds none. */
  plan: RequestBudget | null;
  requests: { github: number; postmark: number };
}

/** A mail ready to be sent: all escaping is done. */
export interface Mail {
  kind: AlertKind;
  watch: string | null;
  to: string[];
  from: string;
  subject: string;
  text: string;
  html: string;
  metadata: Record<string, string>;
  /** Message id of the incident's thread, for the References header. */
  references: string;
}
