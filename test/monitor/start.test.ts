/** A start loads and prepares no more than what is asked for takes. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { darkNightly, pair, play, repo, type Scene } from '../support/scene.js';
import { preloaded } from '../support/slow-time.js';

/** The files of the bundle that a run loads, in alphabetical order. */
async function loadedBy(scene: Scene): Promise<string[]> {
  const env = preloaded(`
    import modules from 'node:module';
    import { isMainThread } from 'node:worker_threads';
    if (isMainThread) process.on('exit', () => {
      const files = Object.keys(modules._cache).map((path) => path.replace(/^.*[\\/\\\\]/, ''));
      process.stderr.write('loaded ' + files.sort().join(' ') + '\\n');
    });`);
  const { stderr } = await play({ ...scene, env: { ...scene.env, ...env } });
  return /^loaded (.*)$/m.exec(stderr)?.[1]?.split(' ') ?? [];
}

describe.concurrent('of the bundle is loaded', () => {
  const healthy = pair();
  const check = ['--repo', repo, '--workflows', 'billing-retention-cron', '--gh-token', 't'];

  it('by a check of what is healthy: what every check needs', async () => {
    expect(await loadedBy({ world: healthy, flags: check })).toEqual(['index.js', 'main.js']);
  });

  it('by a check of what is stale: how workflow files are read and alerts are written, too', async () => {
    const dark = pair({ billing: '2026-05-17' });
    const loaded = await loadedBy({ world: dark, flags: [...check, '--confirm-seconds', '0'] });
    expect(loaded).toEqual(['index.js', 'mails.js', 'main.js', 'yaml.js']);
  });

  it('where the watches are listed as YAML: how YAML is read', async () => {
    const flags = ['--repo', repo, '--workflows', '- billing-retention-cron', '--gh-token', 't'];
    expect(await loadedBy({ world: healthy, flags })).toEqual(['index.js', 'main.js', 'yaml.js']);
  });

  it('by a job: how mails are written and sent, and no page', async () => {
    const loaded = await loadedBy({ world: healthy, inputs: { workflows: 'billing-retention-cron' } });
    expect(loaded).toContain('mails.js');
    expect(loaded).not.toContain('reports.js');
  });

  it('by a replay: how recordings are read', async () => {
    const example = fileURLToPath(new URL('../../examples/dark-crons.json', import.meta.url));
    expect(await loadedBy({ flags: ['--replay', example] })).toContain('reports.js');
  });
});

it('no code is made at run time', async () => {
  const watched = preloaded(`
    const said = (text) => process.stderr.write('made code: ' + text);
    globalThis.Function = new Proxy(Function, {
      construct: (made, words) => { said(words.at(-1)); return new made(...words); },
      apply: (made, _, words) => { said(words.at(-1)); return made(...words); },
    });`);
  const run = await play({ world: darkNightly(), env: watched });
  expect([run.exit, run.mails.length]).toEqual([1, 1]);
  expect(run.stderr).not.toContain('made code');
});
