/**
 * Names that try to be more than names, through the whole process: what GitHub says of a repository, and what the
 * settings say. Whoever can push a branch chooses many of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { pathWith } from '../composite/surroundings.js';
import { hostile } from '../report/hostile.js';
import type { GitHubServer, ServeOptions } from '../support/github.js';
import { type Played, play } from '../support/scene.js';
import { type WorldBuilder, world } from '../support/world.js';
import { filesBelow } from './exposure.js';
import { commandsIn, commandsToCopy, readHtml, readMarkdown, unruly } from './harmless.js';

const now = '2026-11-24T06:30:00Z';

// Half a pair cannot come from git; test/fuzz has it.
const { surrogate: _half, ...whole } = hostile;
const names: Record<string, string> = {
  ...whole,
  shell: "a$(touch PWNED)`touch PWNED`';touch PWNED;'\"& touch PWNED #",
  path: '../../../../tmp/PWNED',
  query: '?x=1&y=%2e%2e#z',
  option: '--repo=evil',
  second: 'x\n$ touch PWNED',
  stopped: '::stop-commands::x',
  blank: '\u00a0\u2003::error::x',
  carriage: 'x\r::error::y',
  encoded: '=?utf-8?q?=0D=0ABcc:evil@example.com?=',
  alias: '*x &y !!js/function "z"',
};

/** File names have no slash and no NUL. */
const fileOf = (name: string): string =>
  `.github/workflows/${name.replaceAll('/', '∕').replaceAll('\0', '')}.yml`;

/** Every kind of name, one workflow each: failing, disabled, or with its schedule taken out. */
function hostileWorld(): WorldBuilder {
  const of = world({ now }).repo('o/r', { private: false });
  Object.values(names).forEach((name, i) => {
    const state = i % 3 === 1 ? 'disabled_inactivity' : 'active';
    of.workflow(`w${i}`, { id: 100 + i, name, path: fileOf(name), state, cron: '0 2 * * *' });
    const job = {
      name,
      steps: [
        { name, conclusion: 'success' },
        { name: `2 ${name}`, conclusion: 'failure' },
      ],
    };
    of.run({ at: '2026-11-10T02:06:00Z', jobs: [{ name }] });
    of.run({ at: '2026-11-22T02:06:00Z', conclusion: 'failure', jobs: [job] });
    of.run({
      at: '2026-11-23T02:06:00Z',
      event: 'workflow_dispatch',
      branch: name,
      fork: `evil/${name.replace(/[\s/]/g, '')}`,
    });
    if (i % 3 === 2)
      of.commit({
        at: '2026-11-20T00:00:00Z',
        author: name,
        files: { [fileOf(name)]: 'name: x\non: push\njobs: {}\n' },
      });
  });
  return of;
}

/** The settings say the same: each name in every text that the YAML takes. */
const entries = Object.values(names).map((name, i) => {
  const line = name.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]+/gu, ' ').trim();
  return { workflow: 100 + i, note: name, next_steps: [name, `$ ${line}`], allow_skipped: [line] };
});

const usual = { output_file: 'result.json', preview_dir: 'previews', max_emails: '100' };

const playWith = (of: WorldBuilder, inputs: Record<string, string>, github: ServeOptions = {}) =>
  play({
    world: of,
    github,
    inputs: { ...usual, ...inputs },
    env: { RUNNER_DEBUG: '1', GITHUB_WORKFLOW_REF: `o/r/${fileOf(names.shell ?? '')}@refs/heads/main` },
  });

const prefix = '[<b>x</b>] =?utf-8?q?=0Dx?= ##[error] ::error::';
const scenes: Record<string, { play: () => Promise<Played>; exit: number; mails: number }> = {
  'names in every field': {
    play: () => playWith(hostileWorld(), { workflows: stringify(entries), subject_prefix: prefix }),
    exit: 1,
    mails: entries.length,
  },
  'found by themselves, in a digest': {
    play: () => playWith(hostileWorld(), { workflows: 'auto', max_emails: '1', sla_hours: '48' }),
    exit: 2,
    mails: 2,
  },
  'in a dry run': {
    play: () => playWith(hostileWorld(), { workflows: stringify(entries), dry_run: 'true' }),
    exit: 1,
    mails: 0,
  },
  'in an answer that refuses': {
    play: () =>
      playWith(
        hostileWorld(),
        { workflows: '100' },
        {
          faults: [
            { on: '/repos/', mishap: { status: 403, body: { message: Object.values(names).join('\n') } } },
          ],
        },
      ),
    exit: 2,
    mails: 1,
  },
  'as names that nothing has': {
    play: () =>
      playWith(world({ now }).repo('o/r'), {
        workflows: stringify(entries.map(({ next_steps }) => next_steps[1]?.slice(2, 300))),
      }),
    // A name with a star or a question mark is a pattern, and one that fits nothing is a wrong setting: one mail for all.
    exit: 2,
    mails:
      new Set(
        entries
          .map(({ next_steps }) => next_steps[1]?.slice(2, 300) ?? '')
          .filter((name) => !/[*?]/.test(name)),
      ).size + 1,
  },
  'in settings that are wrong': {
    play: () =>
      playWith(world({ now }).repo('o/r'), {
        workflows: stringify(Object.fromEntries(Object.values(names).map((name) => [name, name]))),
        repo: names.html ?? '',
        branch: names.command ?? '',
        events: names.control?.replace('\0', '') ?? '',
        runbook_url: 'javascript:alert(1)',
        subject_prefix: names.header ?? '',
        message_stream: names.markdown ?? '',
        shard: names.bidi ?? '',
      }),
    exit: 2,
    mails: 1,
  },
};

const played = new Map<string, Played>();

beforeAll(async () => {
  const all = await Promise.all(
    Object.entries(scenes).map(async ([name, scene]) => [name, await scene.play()] as const),
  );
  for (const [name, one] of all) played.set(name, one);
});

function of(name: string): Played {
  const one = played.get(name);
  if (one === undefined) throw new Error(`no scene ${name}`);
  return one;
}

describe.each(Object.entries(scenes))('hostile names, %s:', (name, scene) => {
  it('come to the right end', () => {
    const { exit, result, mails } = of(name);
    expect({
      exit,
      mails: mails.length,
      errors: result?.errors.filter(({ code }) => code === 'bug'),
    }).toEqual({
      exit: scene.exit,
      mails: scene.mails,
      errors: [],
    });
  });

  it('forge no command in the log', () => {
    const { stdout, stderr } = of(name);
    const { told, older } = commandsIn(`${stdout}\n${stderr}`);
    const ours =
      /^(?:add-mask|error title=Cron heartbeat (?:STALE%3A \d+ workflows?|MONITOR FAILED)|warning title=Cron heartbeat warnings)$/;
    expect(told.filter((command) => !ours.test(command))).toEqual([]);
    expect(told.filter((command) => command !== 'add-mask').length).toBeLessThanOrEqual(3);
    expect(older).toEqual([]);
    expect(`${stdout}${stderr}`).not.toMatch(unruly);
  });

  it('add no output', () => {
    const { outputs } = of(name);
    expect(Object.keys(outputs).sort()).toEqual(['result_file', 'stale', 'stale_count', 'status', 'unknown']);
    expect(JSON.parse(outputs.stale ?? '')).toHaveLength(Number(outputs.stale_count));
  });

  it('add no header and no recipient to a mail', () => {
    for (const mail of of(name).mails) {
      expect(mail).toMatchObject({
        To: 'ops@example.com',
        From: 'Raxx monitor <monitor@example.com>',
        Tag: 'cron-heartbeat',
      });
      expect(mail.Headers?.map(({ Name }) => Name)).toEqual(['References', 'In-Reply-To']);
      for (const { Value } of mail.Headers ?? []) expect(Value).toMatch(/^<[\w.-]+@[\w.-]+>$/);
      expect(mail.Subject).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028]/u);
      expect(mail.Subject.length).toBeLessThan(2000);
      for (const value of Object.values(mail.Metadata ?? {})) expect(value).toMatch(/^[ -~]{0,80}$/);
    }
  });

  it('stay text in the mails', () => {
    const { mails, github } = of(name);
    for (const { HtmlBody = '', TextBody = '' } of mails) {
      const { strange, links } = readHtml(HtmlBody);
      expect(strange).toEqual([]);
      expect(links.filter((link) => !isHome(link, github))).toEqual([]);
      expect(TextBody).not.toMatch(unruly);
    }
  });

  it('stay text in the summary', () => {
    const { summary, github } = of(name);
    const { strange, links } = readMarkdown(summary);
    expect(strange).toEqual([]);
    expect(links.filter((link) => !isHome(link, github))).toEqual([]);
    expect(summary).not.toMatch(unruly);
  });

  it('write no file but the ones asked for', () => {
    const { folder } = of(name);
    const usual =
      /^(?:result\.json|summary\.md|outputs|verdicts|done|crash-mail\.json|cron-heartbeat-[\w-]+\.json|previews\/\d\d-[a-z0-9-]+\.(?:html|txt))$/;
    expect(
      filesBelow(folder)
        .map((file) => relative(folder, file))
        .filter((file) => !usual.test(file)),
    ).toEqual([]);
  });

  it('begin no step of their own', () => {
    const steps = of(name).result?.workflows.flatMap(({ cause }) => cause?.next_steps ?? []) ?? [];
    expect(steps.filter((step) => unruly.test(step) || step.includes('\n'))).toEqual([]);
    expect(steps.filter((step) => step.startsWith('$ ') && !step.startsWith('$ gh '))).toEqual([]);
  });

  it('run nothing when a command is copied into a shell', () => {
    const { folder } = of(name);
    const texts = filesBelow(folder).filter((file) => file.endsWith('.txt'));
    const commands = [...new Set(texts.flatMap((file) => commandsToCopy(readFileSync(file, 'utf8'))))];
    const calls = copied(commands);
    expect(calls).toHaveLength(commands.length);
    expect(calls.filter((call) => !isCall(call))).toEqual([]);
    copiedCommands += commands.length;
  });
});

const isHome = (link: string, github: GitHubServer): boolean =>
  link.startsWith(`${github.url}/o/r`) || link.startsWith('https://github.com/o/r/');

/** What `gh` was called with, for each line; a shell that did anything else would leave a file or fail. */
function copied(commands: string[]): string[][] {
  const cwd = mkdtempSync(join(tmpdir(), 'copied-'));
  const PATH = pathWith(['bash', 'touch'], {
    gh: '#!/bin/bash\n{ printf "%s\\0" "$@"; printf "\\n\\0"; } >> calls\n',
  });
  if (commands.length === 0) return [];
  execFileSync('bash', ['--norc', '-c', commands.join('\n')], {
    cwd,
    env: { PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  expect(readdirSync(cwd)).toEqual(['calls']);
  const calls = readFileSync(join(cwd, 'calls'), 'utf8').split('\n\0').slice(0, -1);
  return calls.map((call) => call.split('\0').slice(0, -1));
}

/** One command, one name where a name belongs; the stand-in is a server of its own, which `gh` has to be told. */
function isCall([what = '', verb = '', ...rest]: string[]): boolean {
  if (what === 'api') {
    const call = [verb, ...rest].join(' ');
    return /^--hostname 127\.0\.0\.1:\d+ repos\/o\/r\/commits\?per_page=3&path=[^&\s]+ --jq \.\[\]\.html_url$/.test(
      call,
    );
  }
  const [name = '', ...flags] = rest.includes('--') ? [rest.at(-1), ...rest.slice(0, -2)] : rest;
  const [flag, repo = '', ...more] = flags;
  // The monitor's own run, of which only GitHub's own host is known.
  if (what === 'run' && verb === 'rerun') return /^\d+ --repo o\/r$/.test(rest.join(' '));
  if (flag !== '--repo' || !/^127\.0\.0\.1:\d+\/o\/r$/.test(repo)) return false;
  const all = more.join(' ');
  if (what === 'run')
    return ['cancel', 'view'].includes(verb) && /^\d+$/.test(name) && /^(?:--log-failed)?$/.test(all);
  const isFile = [...Object.values(names), names.shell].some((one = '') => fileOf(one).endsWith(`/${name}`));
  return ['enable', 'run'].includes(verb) && isFile && /^(?:-f dry_run=true)?$/.test(all);
}

let copiedCommands = 0;

it('some commands were there to be copied', () => {
  expect(copiedCommands).toBeGreaterThan(entries.length);
});

afterAll(() => {
  const mails = [...played.values()].reduce((count, one) => count + one.mails.length, 0);
  process.stdout.write(
    `${entries.length} kinds of hostile names, ${mails} mails read, ${copiedCommands} commands run\n`,
  );
});
