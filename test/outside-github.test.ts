/** The examples of other schedulers: each command is run as it is written there, against stand-ins. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './composite/surroundings.js';
import { serve } from './support/github.js';
import { startPostmark } from './support/postmark.js';
import { world } from './support/world.js';

const example = (name: string): string => readFileSync(`${root}/examples/outside-github/${name}`, 'utf8');
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

interface CronJob {
  spec: {
    jobTemplate: { spec: { template: { spec: { containers: { command: string[]; args: string[] }[] } } } };
  };
}

/** The command of each example as one line of a shell, with the monitor where it really is. */
const commands: Record<string, () => string> = {
  crontab: () =>
    example('crontab')
      .split('\n')
      .flatMap((line) => line.match(/^\S+ \S+ \S+ \S+ \S+ (set -a; .*)$/)?.[1] ?? [])[0] ?? '',
  'cron-heartbeat.service': () => example('cron-heartbeat.service').match(/^ExecStart=(.*)$/m)?.[1] ?? '',
  'kubernetes-cronjob.yml': () => {
    const { spec }: CronJob = parse(example('kubernetes-cronjob.yml'));
    const [container] = spec.jobTemplate.spec.template.spec.containers;
    return [...(container?.command ?? []), ...(container?.args ?? [])].map(quoted).join(' ');
  },
  'gitlab-ci.yml': () => {
    const jobs: Record<string, { script: string[] }> = parse(example('gitlab-ci.yml'));
    return Object.values(jobs)[0]?.script.join('\n') ?? '';
  },
};

it.concurrent.each(Object.keys(commands))('%s checks and mails', async (name) => {
  const dead = world({ now: '2026-06-20T06:30:00Z' })
    .repo('octo-org/backend')
    .workflow('nightly', { cron: '0 3 * * *', created_at: '2026-01-01T00:00:00Z' })
    .daily('2026-05-20', '2026-06-10', '03:08');
  const [github, postmark] = await Promise.all([serve(dead), startPostmark()]);
  const folder = mkdtempSync(join(tmpdir(), 'outside-'));
  const settings = {
    GITHUB_TOKEN: 'token',
    POSTMARK_SERVER_TOKEN: postmark.token,
    OPS_ALERT_EMAIL: 'ops@example.com',
    OPS_ALERT_FROM: 'monitor@example.com',
  };
  const settingsFile = join(folder, 'heartbeat.env');
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${quoted(value)}\n`);
  writeFileSync(settingsFile, lines.join(''), { mode: 0o600 });
  const line = commands[name]?.()
    .replaceAll('/etc/cron-heartbeat.env', settingsFile)
    .replace(/[^\s']+\/dist\/index\.js/, `${root}/dist/index.js`);
  const env = {
    ...(name === 'crontab' ? {} : settings),
    PATH: process.env.PATH,
    GITHUB_API_URL: github.url,
    INPUT_CONFIRM_SECONDS: '0',
    POSTMARK_API_URL: postmark.url,
  };
  const exit = await new Promise<number>((resolve) => {
    const child = execFile('sh', ['-c', line ?? ''], { cwd: folder, env }, () =>
      resolve(child.exitCode ?? -1),
    );
  });
  await Promise.all([github.close(), postmark.close()]);
  expect(exit).toBe(1);
  expect(postmark.mails.map(({ message }) => message.Subject)).toEqual([
    expect.stringMatching(/^\[octo-org \w+\] cron heartbeat STALE: nightly$/),
  ]);
});
