/** How much is tried: seconds by default, hours where FUZZ_RUNS says so. What was tried is told at the end. */
import fc from 'fast-check';
import { afterAll } from 'vitest';

const budget = Number(process.env.FUZZ_RUNS ?? 60);

/** Time for one property: a nightly run may take hours. */
export const patience = 180_000 + budget * 50;

/** Checks properties and counts their inputs; a seed for a repeat comes with each failure. */
export function fuzz(what: string) {
  let inputs = 0;
  afterAll(() => {
    process.stdout.write(`${what}: ${inputs} inputs tried\n`);
  });
  return {
    /** `share` of the budget, for properties whose inputs cost more or less than most. */
    check: async <T>(input: fc.Arbitrary<T>, holds: (input: T) => Promise<void> | void, share = 1) => {
      const property = fc.asyncProperty(input, async (value) => {
        inputs += 1;
        await holds(value);
      });
      await fc.assert(property, { numRuns: Math.max(1, Math.round(budget * share)) });
    },
  };
}

/** Any text, with the marks that parsers trip over. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '::error::',
          '##[error]',
          '\r\n',
          '\n',
          '\u2028',
          '\u202e',
          '\0',
          '\u001b[31m',
          '<b>',
          '</td>',
          '&',
          '"',
          "'",
          '`',
        ],
        ...[
          '$(x)',
          '| ',
          '[a](b)',
          '*',
          '- ',
          '{',
          '}',
          '[',
          ']',
          ': ',
          '#',
          ',',
          '../',
          '/',
          '\\',
          '@x',
          '%0A',
          '\ud83d',
          'é',
          '👩‍👧',
          ' ',
          'a',
        ],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
