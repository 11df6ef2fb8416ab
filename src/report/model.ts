/** What is reported and delivered: the result, its alerts and mails. The schema describes the fields. */
import type { z } from 'zod';
import type * as schema from './result-schema.js';

export type Report = z.infer<typeof schema.result>;
export type Alert = z.infer<typeof schema.alert>;
export type AlertKind = Alert['kind'];
export type AlertOutcome = Alert['outcome'];
/** A problem of one watch, or of the whole run. */
export type ReportError = z.infer<typeof schema.reportError>;
export type RequestBudget = z.infer<typeof schema.requestBudget>;

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

/** The report for machines and audits. Without a line end, since to cut one off copies it all. */
export const resultJson = (report: Report): string => JSON.stringify(report, null, 2);
