import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mailsOf, pair, runGuard, startGuard } from './guard.js';
import { accept, jobEnv, listen, postmarkToken, refuse, until } from './surroundings.js';

describe('hostile text', () => {
  const name =
    '"q\\u0041\\" </pre><b>\u0001\u001b[31m `x` ${HOME} $(id) & \u202eevil\u202c 🕰 %0A::error::forged##[error]';

  it('reaches the mail unchanged in text but for control characters, and escaped in HTML', async () => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), INPUT_WORKFLOWS: name });
    const [mail] = mailsOf(postmark);
    expect(mail?.TextBody).toContain(`- ${name.replace('\u0001', ' ').replace('\u001b', ' ')}`);
    expect(mail?.HtmlBody).toContain('&lt;/pre&gt;&lt;b&gt;');
    expect(mail?.HtmlBody).not.toContain('<b>');
  });

  it('forges no command, no Markdown and no mail header', async () => {
    const postmark = await listen();
    const result = await runGuard({
      ...jobEnv(postmark.url),
      INPUT_WORKFLOWS: name,
      INPUT_SUBJECT_PREFIX: 'x\r\nBcc: thief@example.com\n::error::forged ##[error]forged',
    });
    expect(result.log.split(/\r?\n/).filter((line) => /^\s*::|##\[/.test(line))).toEqual([
      expect.stringMatching(/^::error title=cron heartbeat MONITOR FAILED::/),
    ]);
    expect(result.log).toContain('%250A::error::forged');
    expect(result.summary).toContain('<pre>"q'.replace('"', '&quot;'));
    expect(result.summary).not.toContain('</pre><b>');
    expect(mailsOf(postmark)[0]?.Subject).toMatch(
      /^x {2}Bcc: thief@example.com [ -~]* cron heartbeat MONITOR FAILED$/,
    );
  });

  it('in an answer of Postmark stays on its line', async () => {
    const postmark = await listen((_, response) =>
      refuse(response, 401, 10, 'no\n::error::forged ##[error]forged'),
    );
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(result.log.match(/^::error/gm)).toHaveLength(1);
    expect(result.log).not.toContain('##[');
  });
});

describe('secrets', () => {
  const linux = process.platform === 'linux';

  it.runIf(linux)('stand in no command line while curl waits', async () => {
    const held: (() => void)[] = [];
    const postmark = await listen((_, response) => held.push(() => accept(response)));
    const ping = await listen();
    const guard = startGuard({ ...jobEnv(postmark.url), ...pair, INPUT_PING_URL: `${ping.url}/secret-uuid` });
    await until(() => held.length === 1);
    const lines = commandLines();
    for (const go of held) go();
    await guard.ending;
    expect(lines.some((line) => line.startsWith('curl'))).toBe(true);
    expect(lines.filter((line) => line.includes(postmarkToken) || line.includes('secret-uuid'))).toEqual([]);
  });

  it('stand in no log, summary or output, also when everything fails', async () => {
    const env = {
      ...jobEnv('http://127.0.0.1:1'),
      ...pair,
      INPUT_PING_URL: 'http://127.0.0.1:1/secret-uuid',
    };
    const result = await runGuard(env);
    expect(JSON.stringify(result)).not.toMatch(/postmark-token|secret-uuid/);
    expect(result.exit).toBe(2);
    expect(result.summary).toContain('NOT accepted');
  });

  it('cannot add options to curl', async () => {
    const postmark = await listen();
    const POSTMARK_SERVER_TOKEN = 'a"\nurl = "http://127.0.0.1:1/stolen"\nheader = "X-Forged: yes';
    await runGuard({ ...jobEnv(postmark.url), ...pair, POSTMARK_SERVER_TOKEN });
    expect(postmark.received).toHaveLength(1);
    expect(postmark.received[0]?.headers['x-forged']).toBeUndefined();
    expect(postmark.received[0]?.headers['x-postmark-server-token']).toContain('a" url = ');
  });

  it('go to no host that a redirect names', async () => {
    const elsewhere = await listen();
    const postmark = await listen((_, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/email` }).end();
    });
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(elsewhere.received).toEqual([]);
    expect(result.summary).toContain('NOT accepted: HTTP 307');
  });

  it.each([
    'http://example.com',
    'http://127.0.0.1@example.com',
    'http://127.0.0.1:80@example.com',
    'http://[::1]:80@example.com',
    'http://127.0.0.1.example.com',
    'http://localhost.example.com',
    'ftp://127.0.0.1',
    'postmark',
  ])('do not go to %s', async (host) => {
    const result = await runGuard({ ...jobEnv(host), ...pair });
    expect(result.summary).toContain('POSTMARK_API_URL must be https, or http on loopback');
  });

  it('do not go through a proxy on their way to loopback', async () => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), ...pair, http_proxy: 'http://127.0.0.1:1', no_proxy: '' });
    expect(postmark.received).toHaveLength(1);
  });
});

/** Of every process that can be read. */
function commandLines(): string[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return []; // The process ended between the listing and the reading.
      }
    });
}
