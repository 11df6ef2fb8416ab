/**
 * No secret leaves but to its own host. Each scene has secrets of its own; all that the run said, wrote and sent is
 * searched for them in several encodings. The masks are the one place where they must stand.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { PostmarkStandIn } from '../support/postmark.js';
import type { Scene } from '../support/scene.js';
import { world } from '../support/world.js';
import { forms, playWithSecrets, type Secrets, type Shown } from './exposure.js';

const now = '2026-11-24T06:30:00Z';
const nightly = () => world({ now }).repo('o/r').workflow('nightly', { cron: '0 2 * * *' });
const fine = () => nightly().daily('2026-11-01', '2026-11-24', '02:06');
const dark = () =>
  fine().workflow('weekly', { cron: '0 3 * * *' }).daily('2026-11-01', '2026-11-10', '03:06');

/** Words that stand for the secrets of a scene; each scene has its own. */
const [gitToken, postToken, pingUrl] = [
  '{secret of GitHub}',
  '{secret of Postmark}',
  '{ping}/{secret of ping}?rid={secret of ping}',
];

const action = (more: Record<string, string> = {}): Scene => ({
  inputs: {
    github_token: gitToken,
    postmark_server_token: postToken,
    ping_url: pingUrl,
    output_file: 'result.json',
    preview_dir: 'previews',
    ...more,
  },
  env: { RUNNER_DEBUG: '1' },
});

const terminal = (flags: string[]): Scene => ({
  flags: ['--repo', 'o/r', '--confirm-seconds', '0', ...flags],
  env: {
    GITHUB_TOKEN: gitToken,
    POSTMARK_SERVER_TOKEN: postToken,
    HEARTBEAT_PING_URL: pingUrl,
    OPS_ALERT_EMAIL: 'ops@example.com',
    OPS_ALERT_FROM: 'alerts@example.com',
    RUNNER_DEBUG: '1',
  },
});

/** In the wrong input, as a slip of the hand puts it there. */
const misplaced = action({
  sla_hours: gitToken,
  events: postToken,
  shard: pingUrl,
  config: `../${gitToken}`,
  runbook_url: `x ${pingUrl}`,
  branch: ` ${pingUrl} `,
  workflows: `- workflow: a\n  ${postToken}: 1\n`,
});

/** Tokens that no header can carry, as a broken secret gives them. */
const unusable = action({
  github_token: `${gitToken}\nsecond`,
  postmark_server_token: `${postToken} x`,
  ping_url: 'http://example.com/{secret of ping}',
});

const answers = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  return (postmark: PostmarkStandIn) => {
    postmark.always.send = { how: 'answer', status, body, headers };
  };
};

const scenes: Record<string, Scene & { exit: number }> = {
  'all is well': { world: fine(), ...action(), exit: 0 },
  'a mail goes out': { world: dark(), ...action(), exit: 1 },
  'GitHub refuses the token': { world: fine(), github: { token: 'another' }, ...action(), exit: 2 },
  'GitHub is out of order': {
    world: fine(),
    github: { faults: [{ on: '/runs', mishap: 'html' }] },
    ...action(),
    exit: 2,
  },
  'GitHub redirects to another host': {
    world: fine(),
    github: {
      faults: [{ on: '/repos/', mishap: { status: 301, headers: { location: 'http://127.0.0.2:9/' } } }],
    },
    ...action(),
    exit: 2,
  },
  'Postmark refuses the mail': {
    world: dark(),
    before: answers(422, { ErrorCode: 300, Message: 'Invalid "From" address.' }),
    ...action(),
    exit: 2,
  },
  'Postmark redirects': {
    world: dark(),
    before: answers(307, '', { location: 'http://127.0.0.2:9/email' }),
    ...action(),
    exit: 2,
  },
  'the ping fails': {
    world: fine(),
    ping: (_, response) => response.writeHead(404).end('OK'),
    ...action(),
    exit: 0,
  },
  'the ping is redirected': {
    world: fine(),
    ping: (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end('OK'),
    ...action(),
    exit: 0,
  },
  'a dry run': { world: dark(), ...action({ dry_run: 'true' }), exit: 1 },
  'a test alert': { world: fine(), ...action({ test_alert: 'true' }), exit: 0 },
  'switched off': { world: fine(), ...action({ enabled: 'false' }), exit: 0 },
  'every watch is a digest': { world: dark(), ...action({ max_emails: '0', remind_hours: '0' }), exit: 1 },
  'secrets in the wrong inputs': { world: fine(), ...misplaced, exit: 2 },
  'secrets that cannot be used': { world: fine(), ...unusable, exit: 2 },
  'the command line': { world: dark(), ...terminal([]), exit: 1 },
  'the command line that sends': { world: dark(), ...terminal(['--send-alerts']), exit: 1 },
  'a recording': { world: dark(), ...terminal(['--record', 'evidence.json']), exit: 1 },
  'the result as JSON': { world: dark(), ...terminal(['--json']), exit: 1 },
  'a listing': { world: dark(), ...terminal(['--list']), exit: 0 },
  'a back-test': { world: dark(), ...terminal(['--backtest', '3']), exit: 0 },
  'an unknown flag': { world: fine(), ...terminal(['--frob']), exit: 2 },
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
    const shown = await playWithSecrets(scene);
    expect(leaks(shown)).toEqual([]);
    const { exit, stdout, stderr } = shown.played;
    expect({ exit, said: `${stdout}${stderr}`.length > 0 }).toEqual({
      exit: scene.exit,
      said: true,
    });
  });

  it.each<[string, Scene]>([
    ['Postmark', { before: answers(422, { ErrorCode: 300, Message: `bad: ${postToken}` }) }],
    [
      'GitHub',
      {
        github: {
          faults: [{ on: '/repos/', mishap: { status: 403, body: { message: `bad: ${gitToken}` } } }],
        },
      },
    ],
  ])('%s says it back, as error pages of some proxies do', async (_which, scene) => {
    const shown = await playWithSecrets({ world: dark(), ...action(), ...scene });
    expect(leaks(shown)).toEqual([]);
    expect([...shown.places.values()].join('')).toContain('bad: ***');
  });
});

describe.concurrent('a secret', () => {
  it('is masked before the first request is made, whatever comes of the run', async () => {
    const shown = await playWithSecrets({
      world: fine(),
      github: { faults: [{ on: '/contents/', mishap: 'hang' }] },
      ...action({ workflows: '' }),
      onGithub: ({ kill }) => kill('SIGKILL'),
    });
    expect(shown.played.exit).toBeNull();
    for (const secret of Object.values(shown.secrets))
      expect(shown.played.stdout).toMatch(new RegExp(`^::add-mask::.*${secret}`, 'm'));
  });

  it('that cannot be used is masked all the same', async () => {
    const { played, secrets } = await playWithSecrets({ world: fine(), ...unusable });
    for (const secret of Object.values(secrets))
      expect(played.stdout).toMatch(new RegExp(`^::add-mask::.*${secret}`, 'm'));
  });

  it('reaches its own host, so that this search would have found it', async () => {
    const { sent, secrets } = await playWithSecrets({ world: dark(), ...action() });
    for (const place of ['github', 'postmark', 'ping'] as const)
      expect(sent[place]).toContain(secrets[place]);
  });
});

afterAll(() => {
  process.stdout.write(
    `searched ${searched} bytes of ${runs} runs for three secrets in six encodings each\n`,
  );
});
