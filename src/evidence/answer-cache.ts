/**
 * Answers already had, found again by question. It shares what many watches ask, it is the recording, and it
 * answers a replay or a back-test whose settings reach back differently than the ones that were asked with.
 */

import { errors } from '../problems.js';
import { ms } from '../text/time.js';
import { coverage, passesFilter } from './coverage.js';
import type { Ask, EvidenceSource } from './inquiry.js';
import type {
  Answer,
  AnswerOf,
  Exchange,
  Pass,
  Question,
  QuestionOf,
  RunList,
  WorkflowRun,
} from './model.js';

export interface AnswerCache {
  add(exchange: Exchange): void;
  /** The answer to this very question, or the file in a listing of all workflow files. */
  find(question: Question): Answer | null;
  /** That, or what the other answers prove it to be; a second look repeats the first. */
  deduce(question: Question): Answer | null;
  /** Lets go of all that is known of a repository. */
  forget(repo: string): void;
  /** In a stable order, whatever order the answers came in. */
  exchanges(): Exchange[];
}

/** A cache that begins with these exchanges: those of a recording, or none. */
export function createAnswerCache(exchanges: Exchange[] = []): AnswerCache {
  // By repository, which is all that one answer says something of; then by question.
  const byRepo = new Map<string, Map<string, Exchange>>();
  const add = (exchange: Exchange): void => {
    const { repo } = exchange.question;
    const known = byRepo.get(repo) ?? new Map<string, Exchange>();
    byRepo.set(repo, known.set(questionKey(exchange.question), exchange));
  };
  exchanges.forEach(add);
  const recall = (question: Question): Answer | null =>
    byRepo.get(question.repo)?.get(questionKey(question))?.answer ?? null;
  const find = (question: Question): Answer | null => recall(question) ?? fromFiles(recall, question);
  return {
    add,
    find,
    deduce: (question) => {
      const other: Pass | null = 'read' in question ? (question.read === 1 ? 2 : 1) : null;
      const known = find(question) ?? (other && find({ ...question, read: other } as Question));
      return known ?? fromOthers([...(byRepo.get(question.repo)?.values() ?? [])], question);
    },
    forget: (repo) => void byRepo.delete(repo),
    exchanges: () =>
      [...byRepo.values()]
        .flatMap((known) => [...known])
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, exchange]) => exchange),
  };
}

/** The same text for the same question, whatever order its fields were written in. */
export function questionKey(question: Question): string {
  const fields = Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, value]) => `${name}=${String(value)}`).join(' ');
}

function fromOthers(exchanges: Exchange[], question: Question): Answer | null {
  if (question.kind === 'run_before') return fromOlderRuns(exchanges, question);
  if (question.kind === 'older_runs') return fromLongerLists(exchanges, question);
  if (question.kind === 'runs') return fromLists(exchanges, question);
  if (question.kind !== 'newest_scheduled') return null;
  // Though more or fewer were asked for: other watches, or another version, ask otherwise.
  return exchanges.find((one) => one.question.kind === question.kind)?.answer ?? null;
}

/**
 * Any older run shows that GitHub keeps that time; where none was left before a later instant, none is before
 * this one.
 */
function fromOlderRuns(
  exchanges: Exchange[],
  { before }: QuestionOf<'run_before'>,
): AnswerOf<'run_before'> | null {
  const rows = exchanges.flatMap(({ question: asked, answer }) => {
    if (!answer.ok) return [];
    if (asked.kind === 'run_before') return answer.value === null ? [] : [answer.value as WorkflowRun];
    const isList = ['runs', 'newest_scheduled', 'older_runs'].includes(asked.kind);
    return isList ? (answer.value as RunList).rows : [];
  });
  const [newest] = rows
    .filter(({ created_at }) => ms(created_at) < ms(before))
    .sort((a, b) => ms(b.created_at) - ms(a.created_at));
  if (newest) return { ok: true, value: newest };
  const isNone = exchanges.some(
    ({ question: asked, answer }) =>
      asked.kind === 'run_before' && answer.ok && answer.value === null && ms(asked.before) >= ms(before),
  );
  return isNone ? { ok: true, value: null } : null;
}

/** So many older runs are as good as a page: no rule looks at more of them at a time. */
const AS_GOOD_AS_A_PAGE = 40;

/** Older successes that stand in lists asked for otherwise: whole ones, or enough in a row. */
function fromLongerLists(
  exchanges: Exchange[],
  question: QuestionOf<'older_runs'>,
): AnswerOf<'older_runs'> | null {
  const { workflow_id, event, before } = question;
  const lists = exchanges.flatMap(({ question: asked, answer }): RunList[] => {
    if (!answer.ok || !showsOlder(asked, question)) return [];
    const list = answer.value as RunList;
    const reach = coverage(asked.kind === 'runs' ? asked : { status: null, event: null, since: null }, list);
    const rows = list.rows.filter(
      (row) =>
        row.workflow_id === workflow_id &&
        passesFilter(row, { status: 'success', event }) &&
        ms(row.created_at) < ms(before) &&
        ms(row.created_at) >= reach,
    );
    const isWhole = reach === Number.NEGATIVE_INFINITY;
    return isWhole || rows.length >= AS_GOOD_AS_A_PAGE
      ? [{ rows, end: isWhole ? 'list' : 'page', total_count: rows.length }]
      : [];
  });
  const [longest] = lists.sort((a, b) => b.rows.length - a.rows.length);
  return longest ? { ok: true, value: longest } : null;
}

/** Whether a list has every success before the question's instant, as far back as it reaches. */
function showsOlder(asked: Question, question: QuestionOf<'older_runs'>): boolean {
  if (asked.kind === 'runs') return isWider(asked, { ...question, status: 'success' });
  return (
    asked.kind === 'older_runs' &&
    asked.workflow_id === question.workflow_id &&
    (asked.event === null || asked.event === question.event) &&
    ms(asked.before) >= ms(question.before)
  );
}

/** A list that reaches as far back, filtered on our side: newest answers first. */
function fromLists(exchanges: Exchange[], question: QuestionOf<'runs'>): AnswerOf<'runs'> | null {
  const since = ms(question.since ?? '9999-12-31T00:00:00Z');
  const lists = exchanges.flatMap(({ question: asked, answer }) => {
    if (asked.kind !== 'runs' || !answer.ok || !isWider(asked, question)) return [];
    const list = answer.value as RunList;
    const reach = coverage(asked, list);
    return reach <= since ? [{ asked, list, reach }] : [];
  });
  // Two that are infinite are the same, though infinity less itself is no number.
  const [best] = lists.sort((a, b) => b.asked.read - a.asked.read || a.reach - b.reach || 0);
  if (!best) return null;
  const { asked, list } = best;
  const rows = list.rows.filter(
    (row) =>
      (asked.workflow_id === question.workflow_id || row.workflow_id === question.workflow_id) &&
      passesFilter(row, question),
  );
  if (list.end === 'list') return { ok: true, value: { rows, end: 'list', total_count: rows.length } };
  const end = question.since === null ? 'page' : 'date';
  return { ok: true, value: { rows, end, total_count: list.total_count } };
}

/** Whether a list of the repository holds every row that the question's list would hold in the same time. */
function isWider(
  asked: QuestionOf<'runs'>,
  question: Pick<QuestionOf<'runs'>, 'workflow_id' | 'status' | 'event'>,
): boolean {
  return (
    (asked.workflow_id === question.workflow_id || asked.workflow_id === null) &&
    (asked.status === null || asked.status === question.status) &&
    (asked.event === null || asked.event === question.event)
  );
}

/** The listing of all workflow files answers for each of them, at the first look. */
function fromFiles(
  recall: (question: Question) => Answer | null,
  question: Question,
): AnswerOf<'file'> | null {
  if (question.kind !== 'file' || question.read === 2) return null;
  const { repo, ref } = question;
  const listing = recall({ kind: 'files', repo, ref }) as AnswerOf<'files'> | null;
  if (!listing?.ok) return null;
  const file = listing.value.find(({ path }) => path === question.path);
  if (!file) return { ok: true, value: { text: null } };
  return file.text === null ? null : { ok: true, value: { text: file.text } };
}

/** What all watches of a repository share: worth the memory until the last of them is judged. */
export function isShared(question: Question): boolean {
  if (question.kind === 'runs') return question.workflow_id === null;
  // The monitor's own file is asked for by every stale watch.
  if (question.kind === 'file') return question.read === 1;
  return ['repository', 'workflows', 'files', 'newest_scheduled', 'run_before'].includes(question.kind);
}

/** Answers from recorded evidence alone. */
export function recordedSource(cache: AnswerCache): EvidenceSource {
  const look = async (question: Question): Promise<Answer> =>
    cache.deduce(question) ?? {
      ok: false,
      error: {
        code: 'not_recorded',
        message: `The recording holds no answer to \`${questionKey(question)}\`.`,
        hint: errors.not_recorded.cure,
      },
    };
  return { ask: look as Ask };
}
