/** Secrets are in no log, file, mail or process list; foreign names forge nothing. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostile } from '../report/hostile.js';
import { startPostmark } from '../support/postmark.js';
import { failedMail, type Played, play, type Scene, sceneNow } from '../support/scene.js';
import { type RunInput, world } from '../support/world.js';

const nightly = (more: Omit<RunInput, 'at'>) =>
  world({ now: sceneNow })
    .repo('o/r')
    .workflow('nightly', { cron: '0 2 * * *' })
    .run({ at: '2026-05-18T02:06:00Z' })
    .run({ at: '2026-05-22T02:06:00Z', ...more });
const fine = () => nightly({});
const dark = () => nightly({ conclusion: 'failure' });

interface Secrets {
  github: string;
  postmark: string;
  ping: string;
}

let searched = 0;
let runs = 0;
afterAll(() => process.stdout.write(`${searched} bytes of ${runs} runs searched for secrets\n`));

type Case = (secrets: Secrets) => Partial<Scene>;
const answers = (status: number, message: string) => ({ status, body: { message } });

const cases: Record<string, Case> = {
  'a healthy run': () => ({ world: fine() }),
  'a stale run': () => ({ world: dark() }),
  'a dry run': () => ({ world: dark(), inputs: { dry_run: 'true' } }),
  'debug logging': () => ({ world: dark(), env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } }),
  'an unknown watch': () => ({
    world: fine(),
    github: { faults: [{ on: '/runs', mishap: { status: 404 } }] },
  }),
  'a GitHub that echoes the token': ({ github }) => ({
    github: { faults: [{ on: '/runs', mishap: answers(404, `Bad credentials: Bearer ${github}`) }] },
  }),
  'a GitHub that redirects to an address with the token': ({ github }) => ({
    github: {
      faults: [
        {
          on: '/runs',
          mishap: { status: 302, headers: { location: `https://elsewhere.example/${github}` } },
        },
      ],
    },
  }),
  'a GitHub whose page is HTML with the token': ({ github }) => ({
    github: { faults: [{ on: '/runs', mishap: { status: 200, body: `<html>${github}</html>` } }] },
    inputs: { timeout_minutes: '0.1' },
  }),
  'a Postmark that echoes its token': ({ postmark }) => ({
    world: dark(),
    postmark: (standIn) => {
      standIn.always.send = {
        how: 'answer',
        status: 401,
        body: { ErrorCode: 10, Message: `Bad token ${postmark}` },
      };
      standIn.always.search = {
        how: 'answer',
        status: 401,
        body: { ErrorCode: 10, Message: `Bad token ${postmark}` },
      };
    },
  }),
  'a token with a line break': ({ github }) => ({ inputs: { github_token: `${github}\n${github}x` } }),
  'a Postmark token with a line break': ({ postmark }) => ({
    world: dark(),
    inputs: { postmark_server_token: `${postmark}\n${postmark}x` },
  }),
  'a ping address that is none': ({ ping }) => ({ inputs: { ping_url: `ftp://${new URL(ping).pathname}` } }),
  'secrets in the wrong inputs': ({ github, postmark }) => ({
    inputs: {
      sla_hours: 'two',
      message_stream: 'a b',
      github_token: github,
      postmark_server_token: postmark,
    },
  }),
  'a settings error': () => ({ inputs: { sla_hours: 'two days', workflows: '[' } }),
  'mail settings missing': () => ({ inputs: { alert_email: '' } }),
};

describe.concurrent('no secret is anywhere but at its own host', () => {
  it.each(Object.entries(cases))('%s', async (_name, make) => {
    const path = `/${randomUUID()}`;
    const sink = await startPostmark();
    const secrets = { github: `ghs_${randomUUID()}`, postmark: randomUUID(), ping: `${sink.url}${path}` };
    const files = mkdtempSync(join(tmpdir(), 'secrets-'));
    let commandLine = '';
    const scene = make(secrets);
    const run = await play({
      world: dark(),
      ...scene,
      postmark: (standIn) => {
        standIn.token = secrets.postmark;
        scene.postmark?.(standIn);
      },
      inputs: {
        github_token: secrets.github,
        postmark_server_token: secrets.postmark,
        ping_url: secrets.ping,
        output_file: join(files, 'result.json'),
        preview_dir: join(files, 'previews'),
        ...scene.inputs,
      },
      onStart: ({ pid }) => {
        commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      },
    });
    await sink.close();
    expect(commandLine).not.toBe('');
    expectAbsent([secrets.github, secrets.postmark, path.slice(1)], {
      commandLine,
      log: withoutMasks(run.stdout),
      errors: run.stderr,
      mails: JSON.stringify(run.mails),
      ...filesBelow(run.folder),
      ...filesBelow(files),
    });
  });

  it.each(['--record', '--preview-dir', '--output-file', '--json'])(
    'the command line with %s',
    async (flag) => {
      const files = mkdtempSync(join(tmpdir(), 'secrets-'));
      const github = `ghp_${randomUUID()}`;
      const postmark = randomUUID();
      let commandLine = '';
      const run = await play({
        world: dark(),
        flags: [
          '--repo',
          'o/r',
          '--workflows',
          'nightly',
          '--confirm-seconds',
          '0',
          flag,
          ...(flag === '--json' ? [] : [join(files, 'x')]),
        ],
        githubUrlIn: 'GITHUB_API_URL',
        env: {
          GITHUB_TOKEN: github,
          POSTMARK_SERVER_TOKEN: postmark,
          HEARTBEAT_PING_URL: `https://hc.example/${postmark}`,
        },
        onStart: ({ pid }) => {
          commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        },
      });
      expect(run.exit).toBe(1);
      expectAbsent([github, postmark], {
        commandLine,
        log: run.stdout,
        errors: run.stderr,
        ...filesBelow(files),
      });
    },
  );
});

/** The only lines that may name a secret: the runner reads them and shows none. */
const withoutMasks = (log: string) => log.replace(/^::add-mask::.*$/gm, '');

function filesBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      `${parentPath}/${name}`,
      readFileSync(join(parentPath, name), 'utf8'),
    ]),
  );
}

function expectAbsent(secrets: string[], places: Record<string, string>): void {
  runs += 1;
  for (const [place, text] of Object.entries(places)) {
    searched += Buffer.byteLength(text);
    for (const secret of secrets) {
      const disguises = [
        secret,
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
      ];
      for (const one of disguises) if (text.includes(one)) expect.fail(`${place} holds a secret: ${text}`);
    }
  }
}

describe.concurrent('hostile names of workflows, files, branches, jobs and steps', () => {
  /** Every name that a stranger can choose is the text. */
  const named = (text: string) => {
    const file = [...text.replace(/[\0/\r\n]/g, '-')].slice(0, 60).join('');
    const path = `.github/workflows/${file}.yml`;
    const jobs = [{ name: text, steps: [{ name: text, conclusion: 'failure' }] }];
    const source = `name: ${JSON.stringify(text)}\non: { schedule: [{ cron: '0 2 * * *' }] }\n`;
    return world({ now: sceneNow })
      .repo('o/r')
      .workflow('nightly', { path, name: text, text: source })
      .run({ at: '2026-05-18T02:06:00Z' })
      .run({ at: '2026-05-22T02:06:00Z', conclusion: 'failure', jobs })
      .run({ at: '2026-05-22T03:06:00Z', event: 'workflow_dispatch', branch: text, fork: 'evil/fork', jobs });
  };
  // Half a character is nothing that git or HTTP can carry.
  const { surrogate: _, ...carried } = hostile;
  const texts = { ...carried, path: '../../../../tmp/escaped', shell: '$(touch /tmp/escaped);`id`' };

  it.each(Object.entries(texts))('%s', async (_kind, text) => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    const preview_dir = join(folder, 'a', 'previews');
    const run = await play({
      world: named(text),
      inputs: { workflows: 'auto', sla_hours: '48', preview_dir },
    });
    expect([run.exit, run.result?.errors]).toEqual([1, []]);
    expectNoCommands(run);
    expectCleanMails(run);
    const previews = readdirSync(folder, { recursive: true, withFileTypes: true });
    expect(previews.filter((one) => one.isFile()).map(({ parentPath }) => parentPath)).toEqual([
      preview_dir,
      preview_dir,
    ]);
  });

  it('in the messages of GitHub and Postmark', async () => {
    const text = Object.values(carried).join('\n');
    const run = await play({
      world: dark(),
      github: { faults: [{ on: '/workflows/', mishap: answers(404, text) }] },
      postmark: (standIn) => {
        standIn.always.send = { how: 'answer', status: 422, body: { ErrorCode: 300, Message: text } };
      },
    });
    expect(run.exit).toBe(2);
    expectNoCommands(run);
  });

  it('in the settings', async () => {
    const run = await play({
      world: dark(),
      inputs: { workflows: Object.values(carried).join('\n').replaceAll('\0', '') },
    });
    expect(run.exit).toBe(2);
    expectNoCommands(run);
    expect(run.subjects).toEqual([failedMail]);
    expectCleanMails(run);
  });
});

/** The runner trims a line before it looks for `::`, and finds `##[` anywhere in it. */
function expectNoCommands({ stdout, outputs }: Played): void {
  const lines = stdout.split(/\r\n|\r|\n|\u2028|\u2029/);
  const commands = lines.filter((line) => /^\s*::/.test(line)).map((line) => line.trim());
  const ours = /^::(?:add-mask::|(?:error|warning) title=Cron heartbeat )/;
  expect(commands.filter((line) => !ours.test(line))).toEqual([]);
  expect(commands.filter((line) => line.startsWith('::error')).length).toBeLessThanOrEqual(2);
  expect(stdout).not.toContain('##[');
  expect(stdout).not.toContain('\u001b');
  expect(Object.keys(outputs).sort()).toEqual(['result_file', 'stale', 'stale_count', 'status', 'unknown']);
}

function expectCleanMails({ mails }: Played): void {
  expect(mails).toHaveLength(1);
  for (const { Subject, From, To, Headers = [], HtmlBody = '', Metadata = {} } of mails) {
    const fields = [Subject, From, To ?? '', ...Headers.flatMap(({ Name, Value }) => [Name, Value])];
    for (const field of [...fields, ...Object.values(Metadata)])
      expect(field).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    expect([From, To]).toEqual(['monitor@example.com', 'ops@example.com']);
    expect(HtmlBody).not.toMatch(/<script|<img src=x|onerror=alert\(1\)>/);
  }
}
