/** One watch, in blocks: why, what happened at each window, what to do, the facts, the runs. */

import { isWholeRepository } from '../judge/identify.js';
import type { CauseCode, JudgedRun, Verdict, Warning } from '../judge/model.js';
import { codeWords, listed, utc } from '../text/words.js';
import {
  type Block,
  type Field,
  field,
  heading,
  type Item,
  item,
  type Link,
  listBlocks,
  paragraph,
  stepsBlocks,
  toSteps,
} from './document.js';
import { graceWords, lastSuccessWords, missedWindows, slaWithSource } from './sentences.js';
import { timeline } from './timeline.js';

function workflowWords(verdict: Verdict): string {
  if (verdict.path === null) return isWholeRepository(verdict) ? verdict.name : verdict.entry;
  const title = verdict.display_name;
  return title === null || title === verdict.path ? verdict.name : title;
}

function scheduleWords(verdict: Verdict): string | null {
  if (verdict.schedules === null || verdict.schedules.length === 0) return null;
  return listed(verdict.schedules.map(({ cron, timezone }) => `\`${cron}\` ${timezone}`));
}

/** What is known of a watch, as label and value; what is not known is left out. */
export function verdictFields(verdict: Verdict, now: string): Field[] {
  return [
    ...field('Workflow', workflowWords(verdict), verdict.url),
    ...field('File', verdict.path, fileLink(verdict).url),
    ...field('Repository', verdict.repo),
    ...field('Last success', lastSuccessWords(verdict, now), verdict.last_success?.url ?? null),
    ...field('SLA', slaWithSource(verdict)),
    ...field('Grace', graceWords(verdict)),
    ...field('Missed', missedWindows(verdict)),
    ...field('Schedule', scheduleWords(verdict)),
    ...field('Last fired', verdict.last_fired_at && utc(verdict.last_fired_at)),
    ...field('Next due', verdict.next_due_at && utc(verdict.next_due_at)),
  ];
}

/** `verdictFields` under their heading. */
export const factBlocks = (verdict: Verdict, now: string): Block[] => [
  heading('Facts'),
  { kind: 'fields', fields: verdictFields(verdict, now) },
];

/** Cause or error, and the timeline. */
export function whyBlocks(verdict: Verdict): Block[] {
  const slots = timeline(verdict);
  const { cause, error } = verdict;
  return [
    ...(cause === null ? [] : [paragraph(cause.message)]),
    ...(error === null ? [] : [paragraph(`Could not be checked: ${error.message}`)]),
    ...(slots.length === 0 ? [] : [{ kind: 'timeline', slots } as const]),
  ];
}

/** What to do: the cause's own steps, or the hint of the error. */
export function stepBlocks(verdict: Verdict): Block[] {
  const hint = verdict.error?.hint ?? null;
  return stepsBlocks('What to do', toSteps(verdict.cause?.next_steps ?? (hint === null ? [] : [hint])));
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
  const title = `${utc(run.started_at)}: ${codeWords(result)} (${run.event}${attempt})`;
  return item(title, `${counts}: ${run.reason}`, run.url);
}

const newestFirst = (a: JudgedRun, b: JudgedRun): number =>
  Date.parse(b.started_at) - Date.parse(a.started_at) || b.attempt - a.attempt;

/** The newest `most` runs of the verdict, by start. */
export function newestRuns({ runs }: Verdict, most: number): JudgedRun[] {
  return runs.toSorted(newestFirst).slice(0, most);
}

/** The newest `most` runs as a list, each with what it ended as and whether it counts. */
export function runBlocks(verdict: Verdict, most: number): Block[] {
  return listBlocks('Recent runs', newestRuns(verdict, most).map(runItem));
}

/** Warnings that say again what the cause has said. */
const saidByCause: Partial<Record<CauseCode, Warning['code'][]>> = {
  disabled: ['disabled_manually'],
  schedule_removed: ['no_schedule'],
  invalid_schedule: ['invalid_schedule', 'no_schedule'],
};

/** The watch's warnings with their codes, by which the documentation explains them. */
export function warningBlocks({ cause, warnings }: Verdict): Block[] {
  const said = cause === null ? [] : (saidByCause[cause.code] ?? []);
  const others = warnings.filter(({ code }) => !said.includes(code));
  return listBlocks(
    'Warnings',
    others.map(({ code, message }) => item(message, code)),
  );
}

/** Causes that a run explains: what to fix is seen on its page. */
const explainedByRun: CauseCode[] = [
  'stuck',
  'hung',
  'invalid_workflow',
  'skipped',
  'cancelled',
  'refused',
  'failing',
];

/** Its file; of one that is gone its commits, where who deleted it is seen. */
function fileLink({ cause, file_url }: Verdict): Link {
  return cause?.code === 'missing'
    ? { text: "Its file's history", url: file_url?.replace('/blob/', '/commits/') ?? null }
    : { text: 'Its file', url: file_url };
}

/** The page on which the cause is cured: the run that explains it, the file's history, else the workflow. */
export function cureLink(verdict: Verdict): Link {
  const { cause, url } = verdict;
  if (cause?.code === 'missing') return { ...fileLink(verdict), text: "Open the file's history" };
  if (cause?.run_url != null && explainedByRun.includes(cause.code))
    return {
      text: cause.code === 'stuck' || cause.code === 'hung' ? 'Open the run' : 'Open the newest run',
      url: cause.run_url,
    };
  return { text: cause?.code === 'disabled' ? 'Enable the workflow' : 'Open the workflow', url };
}

/** `cureLink` as the button of a mail; none where no address is known. */
export function cureBlocks(verdict: Verdict): Block[] {
  const link = cureLink(verdict);
  return link.url === null ? [] : [{ kind: 'button', link }];
}

/** The pages of a watch, for the end of a mail. */
export const watchLinks = (verdict: Verdict): Link[] => [
  { text: 'The workflow', url: verdict.url },
  fileLink(verdict),
];
