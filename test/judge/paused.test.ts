/** While a watch is paused nothing that is seen of it is an alarm. */
import { describe, expect, it } from 'vitest';
import type { Watch } from '../../src/settings/model.js';
import { judged, now, type Twist } from '../support/judging.js';
import { world } from '../support/world.js';

const pause: Partial<Watch> = { paused_until: '2026-12-01T00:00:00Z', reason: 'migration' };
const nightly = (input: object = {}, repo: object = {}) =>
  world({ now })
    .repo('o/r', repo)
    .workflow('nightly', { cron: '0 2 * * *', ...input });
const refused = {
  ok: false,
  error: { code: 'github_unavailable', message: 'HTTP 502', hint: null },
} as const;

describe('a paused watch', () => {
  it('is paused until that day, and then judged', async () => {
    const dark = nightly().daily('2026-10-01', '2026-11-10', '02:06');
    expect((await judged(dark, pause)).verdict).toMatchObject({ status: 'paused', cause: null });
    expect((await judged(dark, { ...pause, paused_until: now })).verdict.status).toBe('stale');
  });

  it.each([
    ['its schedule was removed and `auto` knows none', nightly({ cron: [] }), { sla_hours: 'auto' as const }],
    ['no workflow has its name', nightly(), { entry: 'gone' }],
    ['its repository is archived', nightly({}, { archived: true }), {}],
    ['its repository is archived and lists no workflow', world({ now }).repo('o/r', { archived: true }), {}],
  ])('is paused where %s', async (_name, of, more) => {
    expect((await judged(of, { ...pause, ...more })).verdict).toMatchObject({
      status: 'paused',
      cause: null,
      error: null,
    });
  });

  it.each(['repository', 'workflows', 'runs', 'jobs'])(
    'is paused where its %s cannot be read',
    async (kind) => {
      const twist: Twist = (question, answer) => (question.kind === kind ? refused : answer);
      const { verdict } = await judged(nightly().run({ at: '2026-11-24T02:06:00Z' }), pause, twist);
      expect(verdict).toMatchObject({ status: 'paused', error: null });
    },
  );
});
