import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jobToken, readAction, useAction } from '../support/composite.js';
import {
  actionWith,
  crash,
  jobEnv,
  leaveMarker,
  listen,
  pathWith,
  postmarkToken,
  root,
  sayHealthy,
  subjects,
  withPair,
  write,
} from './surroundings.js';

describe('a monitor that finishes', () => {
  it('has its own outputs and exit, and the guard keeps quiet', async () => {
    const postmark = await listen();
    const action = actionWith(`${write}${sayHealthy}${leaveMarker}`);
    const result = await useAction({ action, with: withPair, env: jobEnv(postmark.url) });
    expect(result).toMatchObject({
      conclusion: 'success',
      outputs: { status: 'healthy', unknown: '[]' },
      log: '',
    });
    expect(postmark.received).toEqual([]);
  });

  it('fails the job where it exits non-zero, without a second alarm', async () => {
    const postmark = await listen();
    const action = actionWith(`${write}${leaveMarker}process.exit(1);`);
    const result = await useAction({ action, with: withPair, env: jobEnv(postmark.url) });
    expect(result.conclusion).toBe('failure');
    expect([result.steps.monitor?.exit, result.steps.guard?.exit]).toEqual([1, 0]);
    expect(postmark.received).toEqual([]);
  });

  it('gets every input, the job token by default, and the fallback variables', async () => {
    const inputs = Object.keys(readAction(root).inputs);
    const action = actionWith(
      `${write}writeFileSync(process.env.PROOF, JSON.stringify(process.env));${leaveMarker}`,
    );
    const proof = join(action, 'env.json');
    const given = Object.fromEntries(inputs.map((name) => [name, `value of ${name}`]));
    delete given.github_token;
    await useAction({ action, with: given, env: { ...jobEnv('https://example.com'), PROOF: proof } });
    const env = JSON.parse(readFileSync(proof, 'utf8')) as Record<string, string>;
    for (const [name, value] of Object.entries(given)) expect(env[`INPUT_${name.toUpperCase()}`]).toBe(value);
    expect(env.INPUT_GITHUB_TOKEN).toBe(jobToken);
    expect(env.POSTMARK_SERVER_TOKEN).toBe(postmarkToken);
  });

  it('runs without the NODE_OPTIONS of the caller and keeps NODE_EXTRA_CA_CERTS', async () => {
    const action = actionWith(
      `${write}writeFileSync(process.env.PROOF, JSON.stringify(process.env));${leaveMarker}`,
    );
    const PROOF = join(action, 'env.json');
    const env = {
      PROOF,
      NODE_OPTIONS: '--require ./not-there.js',
      NODE_EXTRA_CA_CERTS: join(root, 'LICENSE'),
    };
    const result = await useAction({ action, env });
    expect(result.conclusion).toBe('success');
    expect(JSON.parse(readFileSync(PROOF, 'utf8'))).not.toHaveProperty('NODE_OPTIONS');
    expect(JSON.parse(readFileSync(PROOF, 'utf8'))).toHaveProperty('NODE_EXTRA_CA_CERTS');
  });

  it('runs without certificates from a pipe, which Node would wait for, and without its own proxy', async () => {
    const action = actionWith(
      `${write}writeFileSync(process.env.PROOF, JSON.stringify(process.env));${leaveMarker}`,
    );
    const PROOF = join(action, 'env.json');
    const pipe = join(action, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const env = { PROOF, NODE_EXTRA_CA_CERTS: pipe, NODE_USE_ENV_PROXY: '1' };
    const result = await useAction({ action, env });
    expect(result.conclusion).toBe('success');
    expect(result.log).toContain('::warning::NODE_EXTRA_CA_CERTS is no file');
    const seen = JSON.parse(readFileSync(PROOF, 'utf8'));
    expect(Object.keys(seen).filter((name) => /^NODE_(EXTRA|USE)/.test(name))).toEqual([]);
  });

  it('takes the last line of what a wrapped Node prints for its version', async () => {
    const greeting = pathWith(['bash', 'mktemp', 'curl'], {
      node: `#!/bin/bash\n[ "$1" = --version ] && echo Welcome\nexec ${process.execPath} "$@"\n`,
    });
    const action = actionWith(`${write}${leaveMarker}`);
    expect((await useAction({ action, env: { PATH: greeting } })).conclusion).toBe('success');
  });

  it('has a guard folder of its own at each use', async () => {
    const postmark = await listen();
    const first = actionWith(`${write}${leaveMarker}`);
    const second = actionWith('process.exit(0);');
    await useAction({ action: first, with: withPair, env: jobEnv(postmark.url) });
    const result = await useAction({ action: second, with: withPair, env: jobEnv(postmark.url) });
    expect(result.conclusion).toBe('failure');
    expect(subjects(postmark)).toEqual([crash]);
  });

  it('takes hostile input as text, never as script', async () => {
    const action = actionWith(
      `${write}writeFileSync(process.env.PROOF, process.env.INPUT_WORKFLOWS);${leaveMarker}`,
    );
    const PROOF = join(action, 'workflows');
    const workflows = '"; touch pwned; $(touch pwned) `touch pwned`\n${{ github.token }}';
    await useAction({ action, with: { workflows }, env: { PROOF } });
    expect(readFileSync(PROOF, 'utf8')).toBe(workflows);
  });
});

describe('no Node that can run the monitor', () => {
  const tools = ['bash', 'mktemp', 'curl'];
  const cases: [what: string, path: string, said: string][] = [
    ['none on PATH', pathWith(tools), 'found none that works'],
    ['Node 18', pathWith(tools, { node: '#!/bin/bash\necho v18.20.4\n' }), 'found Node 18'],
    ['one that breaks', pathWith(tools, { node: '#!/bin/bash\nexit 127\n' }), 'found none that works'],
    [
      'one that talks nonsense',
      pathWith(tools, { node: '#!/bin/bash\necho "[0]"\n' }),
      'found none that works',
    ],
  ];
  it.each(cases)('%s: one clear line, the mail, a red job', async (_, PATH, said) => {
    const postmark = await listen();
    const action = actionWith(`${write}${leaveMarker}`);
    const result = await useAction({ action, with: withPair, env: { ...jobEnv(postmark.url), PATH } });
    expect(result.conclusion).toBe('failure');
    expect([result.steps.monitor?.exit, result.steps.guard?.exit]).toEqual([2, 2]);
    expect(result.steps.monitor?.log).toMatch(
      new RegExp(`^::error title=cron-heartbeat-monitor::Node 20 or newer is needed .*${said}`),
    );
    expect(postmark.received[0]?.body).toContain(said);
    expect(result.outputs).toEqual({
      status: 'failed',
      stale: '[]',
      unknown: '["billing-retention-cron","trace-integrity-cron"]',
      stale_count: '0',
      result_file: '',
    });
    expect(result.summary).toContain('trace-integrity-cron');
  });

  it.each(['v20.0.0', 'v24.1.0', 'v100.0.0'])('%s will do', async (version) => {
    const node = `#!/bin/bash\nif [ "$1" = --version ]; then echo ${version}; else exec "${process.execPath}" "$@"; fi\n`;
    const action = actionWith(`${write}${leaveMarker}`);
    const result = await useAction({ action, env: { PATH: pathWith(tools, { node }) } });
    expect(result.conclusion).toBe('success');
  });
});

describe('a runner in trouble', () => {
  it('without room for a guard folder still runs the monitor, and the guard speaks', async () => {
    const postmark = await listen();
    const mktemp = '#!/bin/bash\necho "no space left on device" >&2\nexit 1\n';
    const PATH = pathWith(['bash', 'curl', 'node'], { mktemp });
    const action = actionWith(`${write}${sayHealthy}`);
    const result = await useAction({ action, with: withPair, env: { ...jobEnv(postmark.url), PATH } });
    expect(result.steps.monitor?.exit).toBe(0);
    expect(result.outputs.status).toBe('healthy');
    expect(subjects(postmark)).toEqual([crash]);
  });
});
