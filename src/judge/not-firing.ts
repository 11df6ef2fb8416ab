/** A schedule that does not fire: since when, what else ran, and whether other crons still fire. */

import { coverage } from '../evidence/coverage.js';
import { ask, type Inquiry, scheduledRuns } from '../evidence/inquiry.js';
import type { WorkflowRun } from '../evidence/model.js';
import { quotedNames } from '../text/quote.js';
import { ms } from '../text/time.js';
import { counted, endedWords, utc } from '../text/words.js';
import { countingSetting } from './advice.js';
import type { CauseDetails } from './cause-details.js';
import { fileOf, isFilePath, WORKFLOWS_FOLDER } from './identify.js';
import { isCountedEvent } from './run-rules.js';
import type { WatchCase } from './watch-case.js';

/** The newest run that has ended: a counted one if there is one, since a busier event hides no dead cron. */
export function newestEnded(watchCase: WatchCase, runs: WorkflowRun[]): WorkflowRun | undefined {
  const ended = runs.filter(({ status }) => status === 'completed');
  return ended.find((run) => isCountedEvent(run, watchCase)) ?? ended[0];
}

/**
 * Silence since the newest run of a counted event, or as far back as GitHub shows anything. `since` are the
 * runs since the last genuine success.
 */
export function* notFiringDetails(
  watchCase: WatchCase,
  runs: WorkflowRun[],
  since: WorkflowRun[],
): Inquiry<CauseDetails> {
  const ended = newestEnded(watchCase, runs);
  const begun = runs.find((run) => run.status !== 'completed' && isCountedEvent(run, watchCase));
  const others = since.filter((run) => run.conclusion === 'success' && !isCountedEvent(run, watchCase));
  const ranSince = ended && runs.some((run) => ms(run.created_at) > ms(ended.created_at) && run !== begun);
  const subject = ranSince ? 'No run that counts' : 'No run';
  const { horizon, workflow } = watchCase;
  const unknown = horizon === null ? '' : `; what ran before ${utc(horizon)} is not known`;
  const last = ended
    ? `${subject} has been ${begun ? 'completed' : 'created'} since ${utc(ended.created_at)} (event \`${ended.event}\`)`
    : `GitHub shows no run of ${workflow.path}${unknown}`;
  const status = begun?.status.replaceAll('_', ' ');
  const until = begun
    ? `; the run of ${utc(begun.created_at)} has been ${status} since ${utc(begun.started_at)}`
    : '';
  const how = ended && !begun ? `; that one ${endedWords(ended)}` : '';
  const around = yield* siblings(watchCase);
  return {
    code: 'not_firing',
    message: `${last}${until}${how}.${otherEvents(others)} ${around.words}`.trimEnd(),
    run: begun ?? ended ?? null,
    advice: yield* countingSetting(watchCase, others),
    others_fire: around.fire,
  };
}

/** Successes on events that do not count; the cause names a run by hand itself. */
function otherEvents(green: WorkflowRun[]): string {
  const others = green.filter(({ event }) => event !== 'workflow_dispatch');
  const events = [...new Set(others.map(({ event }) => event))];
  return others.length === 0
    ? ''
    : ` ${counted(others.length, 'run')} on ${quotedNames(events)} succeeded since, which ${others.length === 1 ? 'does' : 'do'} not count.`;
}

/** Whether other crons of the repository still fire, which tells a job's fault from an account's. */
function* siblings(watchCase: WatchCase): Inquiry<{ fire: boolean; words: string }> {
  // The fault is nearer then, as where they do fire.
  if (!isScheduled(watchCase)) return { fire: true, words: '' };
  const question = scheduledRuns(watchCase.repo.full_name, null, null);
  const since = ms(watchCase.sla?.cutoff ?? watchCase.context.now);
  const answer = yield* ask(question);
  const rows = answer.ok ? answer.value.rows.filter((row) => isSibling(row, watchCase, since)) : [];
  const assigned = rows.filter((row) => !isUnassigned(row));
  if (assigned.length > 0) {
    const files = [...new Set(assigned.map((row) => fileOf(row.path)))].filter((name) => name !== '');
    const names = files.length > 0 ? `: ${quotedNames(files, 3)}` : '';
    return { fire: true, words: `Other scheduled workflows of the repository still fire${names}.` };
  }
  if (rows.length > 0) {
    const words = `GitHub could not start ${counted(rows.length, 'scheduled run')} since, and does not say of which workflow (\`${rows[0]?.path}\`): it may be this one, as when who last changed its cron has left the organization.`;
    return { fire: false, words };
  }
  const words =
    answer.ok && coverage(question, answer.value) <= since
      ? 'GitHub shows no scheduled run of any other workflow of the repository in that time either, if one was due.'
      : 'Whether other scheduled workflows of the repository fire is not known.';
  return { fire: false, words };
}

/** Other crons say nothing of a workflow whose schedule does not count, or whose file has none. */
function isScheduled(watchCase: WatchCase): boolean {
  const { file } = watchCase;
  const mayHaveSchedule = file.kind !== 'read' || file.schedules.length > 0;
  return isCountedEvent({ event: 'schedule' }, watchCase) && mayHaveSchedule;
}

/**
 * A run that GitHub could not start is listed under a workflow `BuildFailed`, which has no file:
 * https://github.com/timeplus-io/proton/pull/1228
 */
function isUnassigned({ path, conclusion }: WorkflowRun): boolean {
  return conclusion === 'startup_failure' && isFilePath(path) && !path.startsWith(WORKFLOWS_FOLDER);
}

function isSibling(row: WorkflowRun, { workflow, context }: WatchCase, since: number): boolean {
  return (
    row.workflow_id !== workflow.id &&
    row.event === 'schedule' &&
    row.id !== context.own_run_id &&
    ms(row.created_at) > since
  );
}
