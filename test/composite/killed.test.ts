import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Use, useAction } from '../support/composite.js';
import {
  accept,
  actionWith,
  crash,
  hang,
  jobEnv,
  leaveMarker,
  listen,
  pathWith,
  sayHealthy,
  sayStarted,
  sendMail,
  subjects,
  until,
  untilFile,
  withPair,
  write,
} from './surroundings.js';

describe('a monitor that is killed', () => {
  const kill =
    (when: (temp: string) => Promise<void>, signal: NodeJS.Signals = 'SIGKILL'): NonNullable<Use['during']> =>
    async (step) => {
      if (step.id !== 'monitor') return;
      await when(step.temp);
      step.kill(signal);
    };

  it('before it mailed: the guard mails', async () => {
    const postmark = await listen();
    const result = await useAction({
      action: actionWith(`${write}${sayStarted}${hang}`),
      with: withPair,
      env: jobEnv(postmark.url),
      during: kill((temp) => untilFile(join(temp, 'started'))),
    });
    expect(result.steps.monitor?.signal).toBe('SIGKILL');
    expect(result.conclusion).toBe('failure');
    expect(subjects(postmark)).toEqual([crash]);
  });

  it('while its mail is on the way: the guard mails too, and says that verdicts were reached', async () => {
    const postmark = await listen((request, response) => {
      if (request.body !== 'stale mail') accept(response);
    });
    const verdicts = "writeFileSync(process.env.HEARTBEAT_GUARD_DIR + '/verdicts', '');";
    const result = await useAction({
      action: actionWith(`${write}${verdicts}${sayHealthy.replace('healthy', 'stale')}${sendMail};${hang}`),
      with: withPair,
      env: jobEnv(postmark.url),
      during: kill(() => until(() => postmark.received.length === 1)),
    });
    expect(subjects(postmark)).toEqual(['stale mail', crash]);
    expect(postmark.received[1]?.body).toContain('after it had reached its verdicts');
    expect(result.outputs.status).toBe('stale');
  });

  it('after its mail was accepted, before the marker: twice beats never', async () => {
    const postmark = await listen();
    await useAction({
      action: actionWith(`${write}${sendMail}.then(() => { ${sayStarted} });${hang}`),
      with: withPair,
      env: jobEnv(postmark.url),
      during: kill((temp) => untilFile(join(temp, 'started'))),
    });
    expect(subjects(postmark)).toEqual(['stale mail', crash]);
  });

  it('after the marker: the guard keeps quiet', async () => {
    const postmark = await listen();
    const result = await useAction({
      action: actionWith(`${write}${leaveMarker}${sayStarted}${hang}`),
      with: withPair,
      env: jobEnv(postmark.url),
      during: kill((temp) => untilFile(join(temp, 'started'))),
    });
    expect(postmark.received).toEqual([]);
    expect(result.conclusion).toBe('failure');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('the signal %s reaches the monitor itself', async (signal) => {
    const onSignal = `process.on('${signal}', () => { ${leaveMarker} process.exit(2); });`;
    const postmark = await listen();
    const result = await useAction({
      action: actionWith(`${write}${onSignal}${sayStarted}${hang}`),
      with: withPair,
      env: jobEnv(postmark.url),
      during: kill((temp) => untilFile(join(temp, 'started')), signal),
    });
    expect([result.steps.monitor?.exit, result.steps.guard?.exit]).toEqual([2, 0]);
    expect(postmark.received).toEqual([]);
  });

  it('by a bundle that cannot be read: the guard mails', async () => {
    const postmark = await listen();
    const action = actionWith('');
    writeFileSync(join(action, 'dist', 'index.js'), 'not { javascript');
    const result = await useAction({ action, with: withPair, env: jobEnv(postmark.url) });
    expect(subjects(postmark)).toEqual([crash]);
    expect(result.outputs.status).toBe('failed');
  });

  it('by running out of memory: the guard mails', async () => {
    const postmark = await listen();
    const node = `#!/bin/bash\nexec "${process.execPath}" --max-old-space-size=32 "$@"\n`;
    const result = await useAction({
      action: actionWith('const all = []; for (;;) all.push(new Array(1e5).fill(0.5));'),
      with: withPair,
      env: { ...jobEnv(postmark.url), PATH: pathWith(['bash', 'mktemp', 'curl'], { node }) },
    });
    expect(result.steps.monitor?.exit).not.toBe(0);
    expect(subjects(postmark)).toEqual([crash]);
  });

  it('in dry run: no mail, and a red job', async () => {
    const postmark = await listen();
    const result = await useAction({
      action: actionWith('process.exit(0);'),
      with: { ...withPair, dry_run: 'true' },
      env: jobEnv(postmark.url),
    });
    expect(result.conclusion).toBe('failure');
    expect(postmark.received).toEqual([]);
  });

  it('with the flag off: no mail', async () => {
    const postmark = await listen();
    const result = await useAction({
      action: actionWith('process.exit(7);'),
      with: withPair,
      env: { ...jobEnv(postmark.url), FLAG_CRON_HEARTBEAT_MONITOR: '0' },
    });
    expect(result.steps.guard?.exit).toBe(0);
    expect(result.outputs.status).toBe('disabled');
    expect(postmark.received).toEqual([]);
  });
});
