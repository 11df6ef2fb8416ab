/** The types of questions and answers; schema.ts says what each field means. */
import type { z } from 'zod';
import type { Problem } from '../problems.js';
import type * as schema from './schema.js';

export type JudgeContext = z.infer<typeof schema.judgeContext>;
export type Pass = z.infer<typeof schema.pass>;
export type Repository = z.infer<typeof schema.repository>;
export type Workflow = z.infer<typeof schema.workflow>;
export type WorkflowRun = z.infer<typeof schema.workflowRun>;
export type RunList = z.infer<typeof schema.runList>;
export type Step = z.infer<typeof schema.step>;
export type Job = z.infer<typeof schema.job>;
export type FileText = z.infer<typeof schema.fileText>;
export type WorkflowFile = z.infer<typeof schema.workflowFile>;
export type Commit = z.infer<typeof schema.commit>;
export type Annotation = z.infer<typeof schema.annotation>;
export type PendingDeployment = z.infer<typeof schema.pendingDeployment>;
export type MalformedRow = z.infer<typeof schema.malformedRow>;
export type RateLimit = z.infer<typeof schema.rateLimit>;

type Catalogue = typeof schema.catalogue;

export type QuestionKind = keyof Catalogue;

export type QuestionOf<K extends QuestionKind> = { kind: K } & z.infer<Catalogue[K]['asks']>;

export type Question = { [K in QuestionKind]: QuestionOf<K> }[QuestionKind];

export type ValueOf<K extends QuestionKind> = z.infer<Catalogue[K]['value']>;

/** Could not look, or looked: `malformed` are rows of the list that `value` had to leave out. */
export type AnswerOf<K extends QuestionKind> =
  | { ok: true; value: ValueOf<K>; malformed?: MalformedRow[] }
  | { ok: false; error: Problem };

export type Answer = AnswerOf<QuestionKind>;

/** A question and what GitHub said: a recording is a list of these. */
export interface Exchange {
  question: Question;
  answer: Answer;
}
