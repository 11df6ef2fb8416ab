/** The story of one watch, in blocks: why, what happened at each window, what to do, the facts, the runs. */

import type { JudgedRun, Verdict } from '../judge/model.js';
import { isWholeRepository } from '../judge/names.js';
import { listed, utc } from '../text/words.js';
import { type Block, type Fact, heading, type Item, paragraph, toSteps } from './document.js';
import { lastSuccessWords, missedWindows, slaWords } from './sentences.js';
import { timeline } from './timeline.js';

const fact = (label: string, value: string | null, url: string | null = null): Fact[] =>
  value === null ? [] : [{ label, value, url }];

function workflowWords(verdict: Verdict): string {
  if (verdict.path === null) return isWholeRepository(verdict) ? verdict.name : verdict.entry;
  const title = verdict.display_name;
  return title === null || title === verdict.path ? verdict.path : `${title}, ${verdict.path}`;
}

function scheduleWords(verdict: Verdict): string | null {
  if (verdict.schedules === null || verdict.schedules.length === 0) return null;
  return listed(verdict.schedules.map(({ cron, timezone }) => `\`${cron}\` ${timezone}`));
}

export function facts(verdict: Verdict, now: string): Fact[] {
  const sla = slaWords(verdict);
  return [
    ...fact('Workflow', workflowWords(verdict), verdict.url),
    ...fact('Repository', verdict.repo),
    ...fact('Last success', lastSuccessWords(verdict, now), verdict.last_success?.url ?? null),
    ...fact('SLA', sla !== null && verdict.sla_auto ? `${sla}, from its schedule` : sla),
    ...fact('Missed', missedWindows(verdict, 'window')),
    ...fact('Schedule', scheduleWords(verdict)),
    ...fact('Last fired', verdict.last_fired_at && utc(verdict.last_fired_at)),
    ...fact('Next due', verdict.next_due_at && utc(verdict.next_due_at)),
  ];
}

/** Cause or error, and the strip. */
export function whyBlocks(verdict: Verdict): Block[] {
  const cells = timeline(verdict);
  const { cause, error } = verdict;
  return [
    ...(cause === null ? [] : [paragraph(cause.message)]),
    ...(error === null ? [] : [paragraph(`Could not be checked: ${error.message}`)]),
    ...(cells.length === 0 ? [] : [{ kind: 'strip', cells } as const]),
  ];
}

/** What to do: the cause's own steps, or the hint of the error. */
export function stepBlocks(verdict: Verdict): Block[] {
  const hint = verdict.error?.hint ?? null;
  const steps = toSteps(verdict.cause?.next_steps ?? (hint === null ? [] : [hint]));
  return steps.length === 0 ? [] : [heading('What to do'), { kind: 'steps', steps }];
}

/** The watch's own note and steps, as its owner wrote them. */
export function noteBlocks(verdict: Verdict): Block[] {
  const notes = (verdict.note ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
  const steps = toSteps(verdict.next_steps);
  if (notes.length + steps.length === 0) return [];
  return [
    heading('Noted for this watch'),
    ...notes.map(paragraph),
    ...(steps.length === 0 ? [] : [{ kind: 'steps', steps } as const]),
  ];
}

function runItem(run: JudgedRun): Item {
  const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
  const result = run.conclusion ?? run.status;
  const counts = run.counts ? 'Counts' : 'Does not count';
  return {
    title: `${utc(run.started_at)}: ${result.replaceAll('_', ' ')} (${run.event}${attempt})`,
    detail: `${counts}: ${run.reason}`,
    url: run.url,
  };
}

const newestFirst = (a: JudgedRun, b: JudgedRun): number =>
  Date.parse(b.started_at) - Date.parse(a.started_at) || b.attempt - a.attempt;

export function runBlocks(verdict: Verdict, most: number): Block[] {
  const items = verdict.runs.toSorted(newestFirst).slice(0, most).map(runItem);
  return items.length === 0 ? [] : [heading('Recent runs'), { kind: 'list', items }];
}

export function warningBlocks(verdict: Verdict): Block[] {
  const items = verdict.warnings.map(({ code, message }) => ({ title: message, detail: code, url: null }));
  return items.length === 0 ? [] : [heading('Warnings'), { kind: 'list', items }];
}

/** The run that shows the cause, or the newest that was looked at. */
export function newestRunUrl(verdict: Verdict): string | null {
  return verdict.cause?.run_url ?? verdict.runs.toSorted(newestFirst)[0]?.url ?? null;
}

/** The address to open first. */
export function newestRunBlocks(verdict: Verdict): Block[] {
  const url = newestRunUrl(verdict);
  return url === null ? [] : [{ kind: 'button', link: { text: 'Open the newest run', url } }];
}
