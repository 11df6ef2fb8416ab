/** Alerts over days: one Postmark that remembers, and runs that ask it what was sent before. */
import { describe, expect, it } from 'vitest';
import { type PostmarkStandIn, startPostmark } from '../support/postmark.js';
import { ids, type Played, pair, playOnVirtualTime, type Scene } from '../support/scene.js';
import { world } from '../support/world.js';

interface Night extends Scene {
  at: string;
  /** Day of trace-integrity-cron's last success. */
  trace?: string;
}

/** Plays nights in order against one Postmark, whose clock goes with them. */
async function story(
  tell: (night: (night: Night) => Promise<Played>, postmark: PostmarkStandIn) => Promise<void>,
): Promise<void> {
  let now = '';
  const postmark = await startPostmark({ clock: () => new Date(now) });
  try {
    await tell((night) => {
      now = night.at;
      return playOnVirtualTime({ world: pair(night), ...night, postmark });
    }, postmark);
  } finally {
    await postmark.close();
  }
}

const told = ({ result, mails }: Played) => ({
  outcomes: result?.alerts.map(({ kind, outcome }) => `${kind} ${outcome}`),
  mails: mails.map(({ Subject }) => Subject.replace('[Raxx ops] cron heartbeat ', '')),
});
const stale = { outcomes: ['stale sent'], mails: ['STALE: trace-integrity-cron'] };
const again = { outcomes: ['stale recently_sent'], mails: [] };
const nothing = { outcomes: [], mails: [] };
const dark = { trace: '2026-05-17' };
const night1 = '2026-05-20T06:30:00Z';
/** Its nights are green, and GitHub has disabled it. */
function disabled(night: Night): Night {
  const world = pair(night);
  for (const workflow of world.data.repos[0]?.workflows ?? [])
    if (workflow.id === ids.trace) workflow.state = 'disabled_inactivity';
  return { ...night, world };
}

describe('an incident', () => {
  it('is mailed, not repeated, reminded of, and closed by one recovery', () =>
    story(async (night) => {
      const first = await night({ at: night1, ...dark });
      expect(told(first)).toEqual(stale);

      const soon = await night({ at: '2026-05-20T08:30:00Z', ...dark });
      expect(told(soon)).toEqual(again);
      expect(soon.exit).toBe(1);
      expect(soon.stdout).toContain('Already sent to ops@example.com');

      const reminder = await night({ at: '2026-05-21T05:30:00Z', ...dark });
      expect(told(reminder)).toEqual(stale);
      expect(reminder.mails[0]?.TextBody).toContain('Still stale, day 2: trace-integrity-cron');
      expect(reminder.mails[0]?.Headers).toEqual(first.mails[0]?.Headers);

      const healed = await night({ at: '2026-05-22T06:30:00Z' });
      expect(told(healed)).toEqual({
        outcomes: ['recovered sent'],
        mails: ['RECOVERED: trace-integrity-cron'],
      });
      expect(healed.exit).toBe(0);
      expect(healed.mails[0]?.Headers).toEqual(first.mails[0]?.Headers);
      expect(healed.mails[0]?.TextBody).toContain('It was dark for 5 d');

      expect(told(await night({ at: '2026-05-23T06:30:00Z' }))).toEqual(nothing);
    }));

  it('is mailed at once to changed recipients', () =>
    story(async (night) => {
      await night({ at: night1, ...dark });
      const changed = await night({
        at: '2026-05-20T06:40:00Z',
        ...dark,
        inputs: { alert_email: 'ops@example.com, boss@example.com' },
      });
      expect(told(changed)).toEqual(stale);
    }));

  it('is known again in a message stream of its own', () =>
    story(async (night) => {
      const inputs = { message_stream: 'broadcast' };
      expect(told(await night({ at: night1, ...dark, inputs }))).toEqual(stale);
      expect(told(await night({ at: '2026-05-20T08:30:00Z', ...dark, inputs }))).toEqual(again);
      expect(told(await night({ at: '2026-05-22T06:30:00Z', inputs })).mails).toEqual([
        'RECOVERED: trace-integrity-cron',
      ]);
    }));

  it('is mailed every time where remind_hours is 0', () =>
    story(async (night) => {
      await night({ at: night1, ...dark });
      expect(
        told(await night({ at: '2026-05-20T06:40:00Z', ...dark, inputs: { remind_hours: '0' } })),
      ).toEqual(stale);
    }));

  it('of a watch that failed again after a success is a new one', () =>
    story(async (night) => {
      await night({ at: '2026-05-19T06:30:00Z', trace: '2026-05-16' });
      const next = await night({ at: '2026-05-19T20:30:00Z', trace: '2026-05-17' });
      expect(told(next)).toEqual(stale);
    }));

  it.each<[string, (night: Night) => Night, object]>([
    ['a workflow that was enabled and is disabled again', disabled, {}],
    [
      'a limit that was raised and is lowered again',
      (night) => ({ ...night, ...dark }),
      { ...dark, inputs: { sla_hours: '900' } },
    ],
  ])('is mailed at once after its recovery: %s', (_what, broken, fine) =>
    story(async (night) => {
      expect(told(await night(broken({ at: night1 })))).toEqual(stale);
      expect(told(await night({ at: '2026-05-20T07:30:00Z', ...fine })).mails).toEqual([
        'RECOVERED: trace-integrity-cron',
      ]);
      const anew = await night(broken({ at: '2026-05-20T08:30:00Z' }));
      expect(told(anew)).toEqual(stale);
      expect(anew.mails[0]?.TextBody).not.toContain('Still stale');
      expect(told(await night(broken({ at: '2026-05-20T09:30:00Z' })))).toEqual(again);
    }),
  );

  it('is over only for those who were told of it, where two uses have other limits', () =>
    story(async (night) => {
      const lenient = { ...dark, inputs: { alert_email: 'boss@example.com', sla_hours: '900' } };
      expect(told(await night({ at: night1, ...dark }))).toEqual(stale);
      expect(told(await night({ at: '2026-05-20T06:31:00Z', ...lenient }))).toEqual(nothing);
      expect(told(await night({ at: '2026-05-20T07:30:00Z', ...dark }))).toEqual(again);
      const both = { ...lenient.inputs, alert_email: 'boss@example.com, ops@example.com' };
      expect(told(await night({ at: '2026-05-20T07:31:00Z', ...lenient, inputs: both }))).toEqual(nothing);
      const healed = await night({ at: '2026-05-22T06:30:00Z' });
      expect(healed.mails.map(({ To }) => To)).toEqual(['ops@example.com']);
    }));

  it('that the monitor itself cannot tell of is told once as well', () =>
    story(async (night) => {
      const broken = { inputs: { sla_hours: 'abc' } };
      // Without GitHub's answer the time is this machine's; only mails dated before it are history.
      const at = new Date(Date.now() - 3_600_000).toISOString();
      expect(told(await night({ at, ...broken }))).toEqual({
        outcomes: ['monitor_failed sent'],
        mails: ['MONITOR FAILED'],
      });
      expect(told(await night({ at, ...broken }))).toEqual({
        outcomes: ['monitor_failed recently_sent'],
        mails: [],
      });
    }));
});

describe('mails that are not the history of this monitor', () => {
  it.each([
    [
      'of another monitor',
      { GITHUB_WORKFLOW_REF: 'raxx-app/TradeMasterAPI/.github/workflows/other.yml@refs/heads/main' },
      {},
    ],
    ['a test mail', {}, { test_alert: 'true' }],
  ] as [string, Record<string, string>, Record<string, string>][])(
    '%s: the alert goes out, and no recovery',
    (_what, env, inputs) =>
      story(async (night) => {
        await night({ at: night1, ...dark, env, inputs });
        expect(told(await night({ at: '2026-05-20T06:40:00Z' }))).toEqual(nothing);
        expect(told(await night({ at: '2026-05-20T06:50:00Z', ...dark }))).toEqual(stale);
      }),
  );
});

describe('a repository that is renamed while a workflow of it is stale', () => {
  const nightly = (night: { now: string; name: string; healed?: boolean }) => {
    const of = world({ now: night.now })
      .repo('o/monitor')
      .repo(night.name, { id: 77, former_names: night.name === 'o/old' ? [] : ['o/old'] })
      .workflow('nightly', { id: 5, cron: '0 2 * * *' })
      .run({ at: '2026-05-15T02:06:00Z', id: 900 });
    if (night.healed) of.run({ at: '2026-05-21T02:06:00Z', id: 901 });
    return { at: night.now, world: of };
  };

  it('is told of once more by its new name, whatever the setting says, and recovers under it', () =>
    story(async (night) => {
      const under = (repo: string) => ({ inputs: { repo, workflows: 'nightly' } });
      const before = await night({ ...nightly({ now: night1, name: 'o/old' }), ...under('o/old') });
      expect(told(before).mails).toEqual(['STALE: nightly']);
      const renamed = nightly({ now: '2026-05-20T07:30:00Z', name: 'o/new' });
      expect(told(await night({ ...renamed, ...under('o/old') })).mails).toEqual(['STALE: nightly']);
      const later = nightly({ now: '2026-05-20T08:30:00Z', name: 'o/new' });
      expect(told(await night({ ...later, ...under('o/new') }))).toEqual(again);
      expect(told(await night({ ...later, ...under('O/NEW') }))).toEqual(again);
      const healed = nightly({ now: '2026-05-21T06:30:00Z', name: 'o/new', healed: true });
      expect(told(await night({ ...healed, ...under('o/old') })).mails).toEqual(['RECOVERED: nightly']);
    }));
});

it('a run that is cancelled once its mail was taken tells nothing twice', () =>
  story(async (night, postmark) => {
    const first = await night({
      at: night1,
      ...dark,
      onStart: (monitor) => {
        const timer = setInterval(() => {
          if (postmark.mails.length === 0) return;
          clearInterval(timer);
          monitor.kill('SIGTERM');
        }, 1);
      },
    });
    expect(told(first).mails).toEqual(['STALE: trace-integrity-cron']);
    expect([first.done, first.reason]).toEqual([true, null]);
    expect(told(await night({ at: '2026-05-20T06:40:00Z', ...dark }))).toEqual(again);
  }));

describe('Postmark in trouble', () => {
  it('a search that cannot be read never silences an alert', () =>
    story(async (night, postmark) => {
      await night({ at: night1, ...dark });
      postmark.always.search = { how: 'answer', status: 403, body: '<html>blocked</html>' };
      const later = await night({ at: '2026-05-20T06:40:00Z', ...dark });
      expect(told(later)).toEqual(stale);
      expect(later.exit).toBe(1);
      expect(later.stdout).toContain('Earlier alerts could not be looked up, so all are sent');
    }));

  it('a mail that was taken and whose answer was lost is found, and not sent twice', () =>
    story(async (night, postmark) => {
      postmark.faults.send.push({ how: 'reset', accept: true });
      const { exit, result, mails } = await night({ at: night1, ...dark });
      expect([exit, postmark.sends().length, mails.length]).toEqual([1, 1, 1]);
      expect(result?.alerts).toMatchObject([
        { outcome: 'sent', message_id: postmark.mails[0]?.listed.MessageID },
      ]);
    }));
});

it('a digest tells again only where its set of watches changed', () =>
  story(async (night) => {
    const inputs = { max_emails: '1' };
    const both = { billing: '2026-05-17', ...dark, inputs };
    const first = await night({ at: night1, ...both });
    expect(told(first)).toEqual({ outcomes: ['digest sent'], mails: ['STALE: 2 workflows'] });
    expect(told(await night({ at: '2026-05-20T08:30:00Z', ...both })).mails).toEqual([]);
    const healed = await night({ at: '2026-05-20T09:30:00Z', inputs });
    expect(told(healed).mails.sort()).toEqual([
      'RECOVERED: billing-retention-cron',
      'RECOVERED: trace-integrity-cron',
    ]);
  }));
