/** What GitHub itself notes beside a job, where no step explains how it ended. */

import { ask, type Inquiry } from '../evidence/inquiry.js';
import type { Job } from '../evidence/model.js';
import { printableLine } from '../text/quote.js';
import type { WatchCase } from './watch-case.js';

/** A sentence is quoted up to this length. */
const QUOTE_LENGTH = 300;

/**
 * Said of every step that was stopped, whoever stopped it: the reason is another note, such as "The job has exceeded the
 * maximum execution time of 12m0s" (https://github.com/vm0-ai/vm0/issues/35329).
 */
const NO_REASON = /^The operation was cancell?ed\.?$/;

/** ` GitHub says: “…”`; empty where it says nothing of use, or the token may not read it (`checks: read`). */
export function* quoteOf({ repo }: WatchCase, job: Job | undefined): Inquiry<string> {
  if (job === undefined) return '';
  const answer = yield* ask({ kind: 'annotations', repo: repo.full_name, job_id: job.id });
  const notes = (answer.ok ? answer.value : []).map(({ level, message }) => ({
    level,
    text: printableLine(message).trim(),
  }));
  const useful = notes.filter(({ text }) => text !== '' && !NO_REASON.test(text));
  const note = useful.find(({ level }) => level === 'failure') ?? useful[0];
  if (note === undefined) return '';
  const quote = note.text.slice(0, QUOTE_LENGTH);
  return ` GitHub says: “${quote}”${/[.!?]$/.test(quote) ? '' : '.'}`;
}
