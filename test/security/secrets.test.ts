/**
 * No secret leaves but to its own host. Each scene has secrets of its own; all that the run said, wrote and sent is
 * searched for them in several encodings. The masks are the one place where they must stand.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { Order } from '../support/monitor.js';
import { world } from '../support/world.js';
import { forms, play, type Scene, type Secrets, type Shown, type Urls } from './scene.js';

const now = '2026-11-24T06:30:00Z';
const nightly = () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
const fine = () => nightly().daily('2026-11-01', '2026-11-24', '02:06');
const dark = () =>
  fine().workflow('weekly', { cron: '0 3 * * *' }).daily('2026-11-01', '2026-11-10', '03:06');

const pingUrl = (secrets: Secrets, urls: Urls) => `${urls.ping}/${secrets.ping}?rid=${secrets.ping}`;

const action = (more: Record<string, string> = {}, env: Record<string, string> = {}) => {
  return (secrets: Secrets, urls: Urls): Order => ({
    inputs: {
      repo: 'o/r',
      confirm_seconds: '0',
      github_token: secrets.github,
      github_api_url: urls.github,
      postmark_server_token: secrets.postmark,
      ping_url: pingUrl(secrets, urls),
      alert_email: 'ops@example.com',
      alert_from: 'alerts@example.com',
      output_file: 'result.json',
      preview_dir: 'previews',
      ...more,
    },
    env: { POSTMARK_API_URL: urls.postmark, RUNNER_DEBUG: '1', ...env },
  });
};

const terminal = (flags: string[]) => {
  return (secrets: Secrets, urls: Urls): Order => ({
    flags: ['--repo', 'o/r', '--confirm-seconds', '0', '--github-api-url', urls.github, ...flags],
    env: {
      GITHUB_TOKEN: secrets.github,
      POSTMARK_SERVER_TOKEN: secrets.postmark,
      HEARTBEAT_PING_URL: pingUrl(secrets, urls),
      OPS_ALERT_EMAIL: 'ops@example.com',
      OPS_ALERT_FROM: 'alerts@example.com',
      POSTMARK_API_URL: urls.postmark,
      RUNNER_DEBUG: '1',
    },
  });
};

/** In the wrong input, as a slip of the hand puts it there. */
const misplaced = (secrets: Secrets, urls: Urls): Order => {
  const order = action()(secrets, urls);
  const { github, postmark } = secrets;
  const ping = pingUrl(secrets, urls);
  const slips = {
    sla_hours: github,
    events: postmark,
    shard: ping,
    config: `../${github}`,
    runbook_url: `x ${ping}`,
    branch: ` ${ping} `,
  };
  return { ...order, inputs: { ...order.inputs, ...slips, workflows: `- workflow: a\n  ${postmark}: 1\n` } };
};

/** Tokens that no header can carry, as a broken secret gives them. */
const unusable = (secrets: Secrets, urls: Urls): Order => {
  const order = action()(secrets, urls);
  const broken = {
    github_token: `${secrets.github}\nsecond`,
    postmark_server_token: `${secrets.postmark} x`,
  };
  return { ...order, inputs: { ...order.inputs, ...broken, ping_url: `http://example.com/${secrets.ping}` } };
};

const scenes: Record<string, Scene & { exit: number }> = {
  'all is well': { world: fine(), order: action(), exit: 0 },
  'a mail goes out': { world: dark(), order: action(), exit: 1 },
  'GitHub refuses the token': { world: fine(), github: { token: 'another' }, order: action(), exit: 2 },
  'GitHub is out of order': {
    world: fine(),
    github: { faults: [{ on: '/runs', mishap: 'html' }] },
    order: action({ timeout_minutes: '0.05' }),
    exit: 2,
  },
  'GitHub redirects to another host': {
    world: fine(),
    github: {
      faults: [{ on: '/repos/', mishap: { status: 301, headers: { location: 'http://127.0.0.2:9/' } } }],
    },
    order: action(),
    exit: 2,
  },
  'Postmark refuses the mail': {
    world: dark(),
    postmark: { how: 'answer', status: 422, body: { ErrorCode: 300, Message: 'Invalid "From" address.' } },
    order: action(),
    exit: 2,
  },
  'Postmark redirects': {
    world: dark(),
    postmark: { how: 'answer', status: 307, body: '', headers: { location: 'http://127.0.0.2:9/email' } },
    order: action(),
    exit: 2,
  },
  'the ping fails': { world: fine(), ping: { status: 404 }, order: action(), exit: 0 },
  'the ping is redirected': {
    world: fine(),
    ping: { status: 302, headers: { location: 'http://127.0.0.1:9/' } },
    order: action({ timeout_minutes: '0.3' }),
    exit: 0,
  },
  'a dry run': { world: dark(), order: action({ dry_run: 'true' }), exit: 1 },
  'a test alert': { world: fine(), order: action({ test_alert: 'true' }), exit: 0 },
  'switched off': { world: fine(), order: action({ enabled: 'false' }), exit: 0 },
  'every watch is a digest': {
    world: dark(),
    order: action({ max_emails: '0', remind_hours: '0' }),
    exit: 1,
  },
  'secrets in the wrong inputs': { world: fine(), order: misplaced, exit: 2 },
  'secrets that cannot be used': { world: fine(), order: unusable, exit: 2 },
  'the command line': { world: dark(), order: terminal([]), exit: 1 },
  'the command line that sends': { world: dark(), order: terminal(['--send-alerts']), exit: 1 },
  'a recording': { world: dark(), order: terminal(['--record', 'evidence.json']), exit: 1 },
  'the result as JSON': { world: dark(), order: terminal(['--json']), exit: 1 },
  'a listing': { world: dark(), order: terminal(['--list']), exit: 0 },
  'a back-test': { world: dark(), order: terminal(['--backtest', '3']), exit: 0 },
  'an unknown flag': { world: fine(), order: terminal(['--frob']), exit: 2 },
};

let searched = 0;
let runs = 0;

/** Where a secret stands although it must not. */
function leaks({ places, secrets, sent, commandLine }: Shown): string[] {
  const all = new Map([...places, ['command line', commandLine], ...strangers(sent, secrets)]);
  searched += [...all.values()].reduce((bytes, text) => bytes + Buffer.byteLength(text), 0);
  runs += 1;
  return [...all].flatMap(([place, text]) =>
    Object.entries(secrets)
      .filter(([, secret]) => forms(secret).some((form) => text.toLowerCase().includes(form.toLowerCase())))
      .map(([kind]) => `${kind} in ${place}`),
  );
}

/** What each host got, without the one place in which its own secret belongs. */
function strangers(sent: Shown['sent'], secrets: Secrets): [string, string][] {
  return [
    ['what GitHub got', sent.github.replace(/^authorization: token .*$/gim, '')],
    ['what Postmark got', sent.postmark.replace(/^x-postmark-server-token: .*$/gim, '')],
    [
      'what the switch got',
      sent.ping.replaceAll(`/${secrets.ping}`, '').replaceAll(`?rid=${secrets.ping}`, ''),
    ],
  ];
}

describe.concurrent('no secret is shown or sent elsewhere when', () => {
  it.each(Object.entries(scenes))('%s', async (_name, scene) => {
    const shown = await play(scene);
    expect(leaks(shown)).toEqual([]);
    const { exit, stdout, stderr } = shown.outcome;
    expect({ exit, said: `${stdout}${stderr}`.length > 0 }).toEqual({
      exit: scene.exit,
      said: true,
    });
  });

  it.each(['github', 'postmark'] as const)(
    '%s says it back, as error pages of some proxies do',
    async (which) => {
      const refused = { status: 422, body: { ErrorCode: 300, Message: '' } };
      const scene = { world: dark(), order: action() };
      const echo = (secrets: Secrets): Scene =>
        which === 'postmark'
          ? {
              ...scene,
              postmark: {
                how: 'answer',
                ...refused,
                body: { ErrorCode: 300, Message: `bad: ${secrets.postmark}` },
              },
            }
          : {
              ...scene,
              github: {
                faults: [
                  { on: '/repos/', mishap: { status: 403, body: { message: `bad: ${secrets.github}` } } },
                ],
              },
            };
      const shown = await play(echo);
      expect(leaks(shown)).toEqual([]);
      expect([...shown.places.values()].join('')).toContain('bad: ***');
    },
  );
});

describe.concurrent('a secret', () => {
  it('is masked before the first request is made, whatever comes of the run', async () => {
    let kill = () => {};
    const shown = await play({
      world: fine(),
      github: { faults: [{ on: '/contents/', mishap: 'hang' }] },
      onGithub: () => kill(),
      order: (secrets, urls) => ({
        ...action({ workflows: '' })(secrets, urls),
        onStart: (child) => {
          kill = () => child.kill('SIGKILL');
        },
      }),
    });
    expect(shown.outcome.exit).toBeNull();
    for (const secret of Object.values(shown.secrets))
      expect(shown.outcome.stdout).toMatch(new RegExp(`^::add-mask::.*${secret}`, 'm'));
  });

  it('that cannot be used is masked all the same', async () => {
    const { outcome, secrets } = await play({ world: fine(), order: unusable });
    for (const secret of Object.values(secrets))
      expect(outcome.stdout).toMatch(new RegExp(`^::add-mask::.*${secret}`, 'm'));
  });

  it('reaches its own host, so that this search would have found it', async () => {
    const { sent, secrets } = await play({ world: dark(), order: action() });
    expect(sent.github).toContain(secrets.github);
    expect(sent.postmark).toContain(secrets.postmark);
    expect(sent.ping).toContain(secrets.ping);
  });
});

afterAll(() => {
  process.stdout.write(
    `searched ${searched} bytes of ${runs} runs for three secrets in six encodings each\n`,
  );
});
