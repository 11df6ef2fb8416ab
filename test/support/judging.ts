/** Runs the judge over a world in memory, with every question it asked. */
import { createAnswerCache } from '../../src/evidence/answer-cache.js';
import { createDriver, type Driver, type DriverOptions } from '../../src/evidence/driver.js';
import type { Ask, Inquiry } from '../../src/evidence/inquiry.js';
import type { Answer, JudgeContext, Question } from '../../src/evidence/model.js';
import type { Verdict } from '../../src/judge/model.js';
import { judge } from '../../src/judge/verdict.js';
import type { Rules, Watch } from '../../src/settings/model.js';
import { noRequirements } from '../../src/settings/watches.js';
import { answerFrom } from './github-memory.js';
import type { WorldBuilder } from './world.js';

export const now = '2026-11-24T06:30:00Z';

export function watch(overrides: Partial<Watch> = {}): Watch {
  return {
    repo: 'o/r',
    entry: 'nightly',
    found_by: 'settings',
    ...rules,
    ...overrides,
  };
}

export function judgeContext(overrides: Partial<JudgeContext> = {}): JudgeContext {
  return {
    now,
    clock_skew_minutes: 0,
    other_now: null,
    own_run_id: null,
    own_repo: null,
    own_workflow_path: null,
    bulk_listed: [],
    report: null,
    ...overrides,
  };
}

/** Changes or replaces an answer; `nth` counts the times that this kind was asked, from 1. */
export type Twist = (question: Question, answer: Answer, nth: number) => Answer;

export interface Judged {
  verdict: Verdict;
  asked: Question[];
}

export async function judged(
  of: WorldBuilder,
  overrides: Partial<Watch> = {},
  twist: Twist = (_question, answer) => answer,
  around: Partial<JudgeContext> = {},
): Promise<Judged> {
  const { result, asked } = await drive(
    of,
    judge(watch(overrides), judgeContext({ now: of.data.now, ...around })),
    twist,
  );
  return { verdict: result, asked };
}

/** Drives any inquiry over a world. */
export async function drive<T>(
  of: WorldBuilder,
  inquiry: Inquiry<T>,
  twist: Twist = (_question, answer) => answer,
): Promise<{ result: T; asked: Question[] }> {
  const answer = answerFrom(of);
  const asked: Question[] = [];
  const ask = async (question: Question): Promise<Answer> => {
    asked.push(question);
    const nth = asked.filter(({ kind }) => kind === question.kind).length;
    return twist(question, answer(question), nth);
  };
  const [result] = await driverOf(ask as Ask).investigate(
    [inquiry],
    (one) => one,
    (_one, error) => {
      throw error;
    },
  );
  return { result: result as T, asked };
}

/** A driver that remembers nothing and never waits. */
export function driverOf(ask: Ask, more: Partial<DriverOptions> = {}): Driver {
  return createDriver({
    source: { ask },
    cache: createAnswerCache(),
    keeps: () => false,
    pause: async () => {},
    ended: new Promise(() => {}),
    ...more,
  });
}

export const rules: Rules = {
  sla_hours: 48,
  missed_windows: null,
  grace_hours: 'auto',
  events: ['schedule', 'workflow_dispatch', 'repository_dispatch'],
  branch: null,
  remind_hours: null,
  ...noRequirements(),
};
