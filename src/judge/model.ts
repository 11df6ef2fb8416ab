/** What the judge decides, as the public result shows it. The schema describes the fields. */
import type { z } from 'zod';
import type * as schema from './verdict-schema.js';

export type Schedule = z.infer<typeof schema.schedule>;
export type Warning = z.infer<typeof schema.warning>;
export type Cause = z.infer<typeof schema.cause>;
export type CauseCode = Cause['code'];
export type LastSuccess = z.infer<typeof schema.lastSuccess>;
export type JudgedRun = z.infer<typeof schema.judgedRun>;
/** A time that the cron promised. */
export type Window = z.infer<typeof schema.window>;
/** An entry of `history`: a time that the schedule promised, and what became of it. */
export type Occasion = z.infer<typeof schema.occasion>;
export type Verdict = z.infer<typeof schema.verdict>;
export type Status = Verdict['status'];
/** What is known of the monitor's own schedule. */
export type Self = z.infer<typeof schema.self>;
