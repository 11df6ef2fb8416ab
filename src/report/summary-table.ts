import type { Status, Verdict } from '../judge/model.js';
import { shorten } from '../text/plain.js';
import { utcMinute } from '../text/words.js';
import { inlineMarkdown, markdownLink, timelineMarks } from './markdown.js';
import { ageWords, causeWords, slaWords } from './sentences.js';
import { timeline } from './timeline.js';

const marks: Record<Status, string> = {
  stale: '🔴',
  unknown: '🟣',
  pending: '🔵',
  paused: '⚪',
  healthy: '🟢',
};

const longestName = 120;

export const tableHead = [
  '| Status | Workflow | Last success (UTC) | Age | SLA | Missed | Cause | Recent |',
  '| :-- | :-- | :-- | :-- | :-- | --: | :-- | :-- |',
].join('\n');

/** One row; what is not known is a dash. */
export function tableRow(verdict: Verdict, now: string): string {
  const name = markdownLink(inlineMarkdown(shorten(verdict.name, longestName)), verdict.url);
  const success = verdict.last_success;
  const time = success === null ? '–' : markdownLink(utcMinute(success.completed_at), success.url);
  const cells = [
    `${marks[verdict.status]}&nbsp;${verdict.status}`,
    name,
    time,
    ageWords(verdict, now) ?? '–',
    slaWords(verdict) ?? '–',
    verdict.missed_windows ?? '–',
    inlineMarkdown(causeWords(verdict)),
    timelineMarks(timeline(verdict)),
  ];
  return `| ${cells.join(' | ')} |`;
}
