/** A recording: the evidence and the settings of one run, without secrets, to be judged again anywhere. */

import type { Problem, Result } from '../problems.js';
import type { RecordedSettings } from '../settings/recorded.js';
import { z } from '../text/zod.js';
import type { Exchange, QuestionKind } from './model.js';
import { catalogue, judgeContext, malformedRow, problem, rateLimit } from './schema.js';

export type Recording = z.infer<typeof recording>;

/** One exchange a line, so that a recording can be read, cut and compared. */
export function recordingText(recording: Recording): string {
  const { exchanges, ...head } = recording;
  const top = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  const lines = exchanges.map((exchange) => `    ${JSON.stringify(exchange)}`);
  return `${top},\n  "exchanges": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads a recording, and says where it is not one. Its settings are checked by the settings room. */
export function parseRecording(text: string, file: string): Result<Recording> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, error: unusable(file, error instanceof Error ? error.message : 'it is not JSON') };
  }
  const read = recording.safeParse(data);
  if (read.success) return { ok: true, value: read.data };
  const issue = read.error.issues[0];
  const where = issue?.path.map(String).join('.') || 'the file';
  const why = `it is not a recording of this tool, see ${where} (${issue?.message ?? 'unknown'})`;
  return { ok: false, error: unusable(file, why) };
}

/** Each kind of question has its own answer, so the question is read first. */
const exchange = z.unknown().transform((data, context): Exchange => {
  const kind = z.object({ question: z.object({ kind: z.enum(kinds) }) }).safeParse(data);
  const read = kind.success ? exchangeOf(kind.data.question.kind).safeParse(data) : kind;
  if (read.success) return read.data as Exchange;
  for (const { path, message } of read.error.issues)
    context.addIssue({ code: 'custom', path: [...path], message });
  return z.NEVER;
});

function exchangeOf(kind: QuestionKind) {
  schemas[kind] ??= z.object({
    question: catalogue[kind].asks.extend({ kind: z.literal(kind) }),
    answer: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        value: catalogue[kind].value,
        malformed: z.array(malformedRow).optional(),
      }),
      z.object({ ok: z.literal(false), error: problem }),
    ]),
  });
  return schemas[kind];
}

const kinds = Object.keys(catalogue) as [QuestionKind, ...QuestionKind[]];
const schemas: { [K in QuestionKind]?: z.ZodType } = {};

const recording = z.object({
  recording: z.literal(1),
  monitor_version: z.string(),
  /** URL of the run that recorded it. */
  run_url: z.string().nullable(),
  /** Requests that it took. */
  github_requests: z.number(),
  /** What the request budget was made against; older recordings have none. */
  allowance: rateLimit.nullable().optional(),
  circumstances: judgeContext,
  settings: z.custom<RecordedSettings>((data) => typeof data === 'object' && data !== null, 'Missing'),
  exchanges: z.array(exchange),
});

function unusable(file: string, why: string): Problem {
  return {
    code: 'recording_unreadable',
    message: `--replay: ${file} cannot be used: ${why}.`,
    hint: 'Make a recording with `--record FILE`.',
  };
}
