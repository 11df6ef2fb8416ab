/** What the reader is told of a name that leads nowhere: the name that does. */
import { expect, it } from 'vitest';
import { judged } from '../support/judging.js';
import { allNights, nightly } from '../support/stories.js';

const path = '.github/workflows/nightly.yml';
const gone = (name: string) =>
  nightly({ name })
    .daily('2026-10-01', '2026-11-20', '02:06')
    .commit({ at: '2026-11-20T12:00:00Z', files: { [path]: null } });

it('a file that was renamed: the one of the same display name is named', async () => {
  const of = gone('Nightly').workflow('nightly-build', { name: 'Nightly', cron: '0 2 * * *' });
  const { verdict } = await judged(of);
  expect(verdict.cause).toMatchObject({
    code: 'missing',
    message: expect.stringContaining('`nightly-build.yml` is there'),
  });
});

it.each<[string, string, { name: string; text?: null }[]]>([
  ['another name', 'Nightly', [{ name: 'Weekly' }]],
  ['a ghost of the same name', 'Nightly', [{ name: 'Nightly', text: null }]],
  ['two of the same name', 'Nightly', [{ name: 'Nightly' }, { name: 'Nightly' }]],
])('%s is not taken for it', async (_what, name, others) => {
  const of = gone(name);
  for (const [i, other] of others.entries()) of.workflow(`other-${i}`, other);
  const { verdict } = await judged(of);
  expect(verdict.cause).toMatchObject({ code: 'missing', message: expect.not.stringContaining('is there') });
});

it.each(['nightly; weekly', 'nightly weekly.yml', 'nightly | weekly'])(
  '`%s` is a list without commas',
  async (entry) => {
    const of = allNights().workflow('weekly', { cron: '0 2 * * 1' });
    const { verdict } = await judged(of, { entry });
    expect(verdict.cause).toMatchObject({ code: 'missing', message: expect.stringContaining('by commas') });
  },
);

it.each(['nightly; monthly', 'Nightly build'])('`%s` is no list of what is there', async (entry) => {
  const { verdict } = await judged(allNights(), { entry });
  expect(verdict.cause?.message).not.toContain('by commas');
});
