import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mailsOf, pair, runGuard } from './guard.js';
import { accept, jobEnv, listen, pathWith, refuse, temporaryFolder } from './surroundings.js';

describe('silence where silence was asked for', () => {
  it.each(['true', 'TRUE', ' True '])(
    'dry_run %s sends neither mail nor ping, and stays red',
    async (dryRun) => {
      const postmark = await listen();
      const result = await runGuard({
        ...jobEnv(postmark.url),
        ...pair,
        INPUT_DRY_RUN: dryRun,
        INPUT_PING_URL: `${postmark.url}/ping`,
      });
      expect(postmark.received).toEqual([]);
      expect(result.exit).toBe(2);
      expect(result.log).toContain('dry run');
      expect(result.summary).toContain('billing-retention-cron');
    },
  );

  it.each(['false', '', 'yes please'])('dry_run "%s" is no dry run', async (dryRun) => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), ...pair, INPUT_DRY_RUN: dryRun });
    expect(postmark.received).toHaveLength(1);
  });

  const switches: [input: string, flag: string | undefined, sends: boolean][] = [
    ['', undefined, true],
    ['', '', false],
    ['', '0', false],
    ['', 'False', false],
    ['', 'OFF', false],
    ['', 'no', false],
    ['', '1', true],
    ['', 'on', true],
    ['', 'maybe', true],
    ['true', '0', true],
    ['false', '1', false],
    ['perhaps', '0', true],
  ];
  it.each(switches)('enabled "%s" with the flag %s: sends %s', async (enabled, flag, sends) => {
    const postmark = await listen();
    const result = await runGuard({
      ...jobEnv(postmark.url),
      ...pair,
      INPUT_ENABLED: enabled,
      FLAG_CRON_HEARTBEAT_MONITOR: flag,
    });
    expect(postmark.received).toHaveLength(sends ? 1 : 0);
    expect(result).toMatchObject({ exit: sends ? 2 : 0, outputs: { status: sends ? 'failed' : 'disabled' } });
  });
});

describe('faults', () => {
  it('an answer without an end is left, and counts as none', async () => {
    let sent = 0;
    const postmark = await listen((_, response) => {
      const more = () => {
        while (response.write(' '.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      response.write('{');
      more();
    });
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(postmark.received).toHaveLength(2);
    expect(result.log).toContain('NOT accepted: HTTP 000');
    expect(result.exit).toBe(2);
    // What curl and the system keep between the two, twice.
    expect(sent).toBeLessThan(50_000_000);
  });

  it.each([500, 503, 429])('HTTP %i is tried once more', async (status) => {
    const postmark = await listen((_, response, nth) =>
      nth === 1 ? refuse(response, status, 0, 'later') : accept(response),
    );
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(postmark.received).toHaveLength(2);
    expect(result.log).toContain('accepted by Postmark');
  });

  it('a cut connection is tried once more', async () => {
    const postmark = await listen((_, response, nth) => (nth === 1 ? response.destroy() : accept(response)));
    await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(postmark.received).toHaveLength(2);
  });

  it('a mail that Postmark cannot read goes again without metadata and in ASCII', async () => {
    const postmark = await listen((_, response, nth) =>
      nth === 1 ? refuse(response, 422, 402, 'Invalid JSON') : accept(response),
    );
    const result = await runGuard({ ...jobEnv(postmark.url), INPUT_WORKFLOWS: 'café' });
    const [first, second] = mailsOf(postmark);
    expect(first?.TextBody).toContain('- café');
    expect(second?.TextBody).toContain('- caf??');
    expect(second).not.toHaveProperty('Metadata');
    expect(result.log).toContain('accepted by Postmark');
  });

  it('HTTP 200 without ErrorCode 0 is no acceptance', async () => {
    const postmark = await listen((_, response) => response.end('<html>proxy</html>'));
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(result.summary).toContain('NOT accepted: HTTP 200 &lt;html&gt;');
  });

  it('missing mail settings are named, and the ping still goes out', async () => {
    const outside = await listen();
    const result = await runGuard({ ...pair, INPUT_PING_URL: `${outside.url}/abc` });
    expect(result.summary).toContain('NOT sent: POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL or OPS_ALERT_FROM');
    expect(outside.received.map(({ url }) => url)).toEqual(['/abc/fail']);
  });

  it('files of the runner that cannot be written, or are not named, stop nothing', async () => {
    const postmark = await listen();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'directory'));
    const env = { ...jobEnv(postmark.url), ...pair };
    await runGuard({ ...env, GITHUB_OUTPUT: join(folder, 'directory'), GITHUB_STEP_SUMMARY: '' });
    expect(postmark.received).toHaveLength(1);
  });

  it('needs nothing on PATH but bash and curl', async () => {
    const postmark = await listen();
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair, PATH: pathWith(['bash', 'curl']) });
    expect(postmark.received).toHaveLength(1);
    expect(result.log).not.toContain('not found');
  });

  it('without curl says so and stays red', async () => {
    const result = await runGuard({
      ...jobEnv('https://api.postmarkapp.com'),
      ...pair,
      PATH: pathWith(['bash']),
    });
    expect(result).toMatchObject({ exit: 2, outputs: { status: 'failed' } });
    expect(result.summary).toContain('curl is not on PATH');
  });
});

describe('the ping', () => {
  it.each([
    ['/abc', '/abc/fail'],
    ['/abc/', '/abc/fail'],
    ['/key/slug?create=1&rid=/2', '/key/slug/fail?create=1&rid=/2'],
  ])('to %s goes to %s', async (path, pinged) => {
    const outside = await listen();
    await runGuard({ ...pair, HEARTBEAT_PING_URL: `${outside.url}${path}` });
    expect(outside.received.map(({ method, url }) => [method, url])).toEqual([['POST', pinged]]);
    expect(outside.received[0]?.body).toContain('MONITOR FAILED: Step 1 could not hand on its folder');
  });

  it('follows the switch to where it has moved', async () => {
    const moved = await listen();
    const outside = await listen((_, response) =>
      response.writeHead(308, { location: `${moved.url}/new/fail` }).end(),
    );
    await runGuard({ ...pair, HEARTBEAT_PING_URL: `${outside.url}/old` });
    expect(moved.received.map(({ url }) => url)).toEqual(['/new/fail']);
  });

  it('that fails changes nothing else', async () => {
    const postmark = await listen();
    const result = await runGuard({
      ...jobEnv(postmark.url),
      ...pair,
      INPUT_PING_URL: 'http://127.0.0.1:1/abc',
    });
    expect(result.exit).toBe(2);
    expect(result.log).toContain('accepted by Postmark');
  });
});
