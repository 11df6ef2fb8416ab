import { z } from 'zod';
import { type ErrorCode, errors } from '../problems.js';

export const instant = z.iso.datetime({ offset: true }).describe('Instant, ISO 8601.');

const codes = Object.keys(errors) as [ErrorCode, ...ErrorCode[]];

export const problem = z.strictObject({
  code: z.enum(codes).describe('See docs/troubleshooting.md.'),
  message: z.string(),
  hint: z.string().nullable().describe('What to do about it.'),
});
