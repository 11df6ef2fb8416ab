/**
 * Postmark takes every mail of a test token and of a sandbox, and delivers none: that is told, and is no
 * history.
 */
import { describe, expect, it } from 'vitest';
import { type Played, pair, playOnVirtualTime as play, type Scene } from '../support/scene.js';

const dark = () => pair({ trace: '2026-05-17' });
const outcomes = ({ result }: Played) => result?.alerts.map(({ kind, outcome }) => `${kind} ${outcome}`);
const asksForServer = ({ postmark }: Played) =>
  postmark.requests.filter(({ path }) => path === '/server').length;
const sandbox: Scene['before'] = (postmark) => {
  postmark.deliveryType = 'Sandbox';
};

describe('a server that delivers to nobody', () => {
  it.each<[string, Scene]>([
    ['as a sandbox', { before: sandbox }],
    [
      'by the test token',
      {
        postmark: { token: 'POSTMARK_API_TEST' },
        inputs: { postmark_server_token: 'POSTMARK_API_TEST' },
      },
    ],
  ])('%s is red, says so, and leaves the marker: the guard would fare no better', async (_what, scene) => {
    const run = await play({ world: dark(), ...scene });
    expect(outcomes(run)).toEqual(['stale not_delivered']);
    expect([run.exit, run.outputs.status, run.done]).toEqual([2, 'failed', true]);
    for (const place of [run.stdout, run.summary]) expect(place).toMatch(/delivers it to nobody/);
  });

  it('is found out by a test mail', async () => {
    const run = await play({ before: sandbox, inputs: { test_alert: 'true' } });
    expect([outcomes(run), run.exit]).toEqual([['test not_delivered'], 2]);
  });

  it('holds nothing back: what it took before reached nobody', async () => {
    const earlier = await play({ world: dark(), before: sandbox });
    const run = await play({
      world: dark(),
      before: (postmark) => {
        for (const { Tag, ...mail } of earlier.mails) {
          const seeded = postmark.seed({ ...mail, Tag: Tag ?? '' }, new Date('2026-05-22T05:30:00Z'));
          seeded.listed.Sandboxed = true;
        }
        postmark.deliveryType = 'Sandbox';
      },
    });
    expect(outcomes(run)).toEqual(['stale not_delivered']);
    // Its history has said it already.
    expect(asksForServer(run)).toBe(0);
  });
});

describe('a server that delivers', () => {
  it('is asked once, before the first alert', async () => {
    const run = await play({ world: dark() });
    expect([outcomes(run), run.exit, asksForServer(run)]).toEqual([['stale sent'], 1, 1]);
  });

  it('is not asked where nothing is due', async () => {
    expect(asksForServer(await play({}))).toBe(0);
  });

  it('that does not say is taken at its word', async () => {
    const run = await play({
      world: dark(),
      before: (postmark) => {
        postmark.deliveryType = null;
      },
    });
    expect([outcomes(run), run.exit]).toEqual([['stale sent'], 1]);
  });
});

it('a mail dated after now is no history', async () => {
  const earlier = await play({ world: dark() });
  const run = await play({
    world: dark(),
    before: (postmark) => {
      for (const mail of earlier.mails) postmark.seed(mail, new Date('2036-05-22T06:30:00Z'));
    },
  });
  expect([outcomes(run), run.exit]).toEqual([['stale sent'], 1]);
});
