import { z } from 'zod';
import { isoSecond, ms } from '../text/time.js';
import type { Reply } from './client.js';

/** The value that `schema` makes of a reply; a Fault that names the field where the reply does not fit. */
export function parse<T>(schema: z.ZodType<T>, reply: Reply): T {
  const result = schema.safeParse(reply.data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.map(String).join('.') || 'the body';
  throw reply.malformed(`but ${field} is not as described (${issue?.message ?? 'unknown'})`);
}

/** A row id; beyond 2^53 two ids could not be told apart, so such a one is refused. */
export const id = z.int().positive();

/**
 * An instant, as `2026-05-22T06:30:00Z`. Fractions of a second are dropped, so that instants can be compared as text.
 */
export const instant = z.iso.datetime({ offset: true }).transform((text) => isoSecond(ms(text)));

/** A link that can be shown; anything but http(s) is refused. */
export const link = z.string().regex(/^https?:\/\//, 'Invalid link');

/** `owner/name`. */
export const fullName = z.string().regex(/^[^/\s]+\/[^/\s]+$/, 'Invalid full name');

/** GitHub's own count of a paged list. */
export const count = z.int().nonnegative();
