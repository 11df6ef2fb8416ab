import { describe, expect, it } from 'vitest';
import { folderWith, mailsOf, pair, runGuard } from './guard.js';
import { accept, jobEnv, listen, postmarkToken, refuse } from './surroundings.js';

describe('the marker', () => {
  it('makes the guard leave without a word', async () => {
    const postmark = await listen();
    const folder = folderWith({ done: '' });
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair, HEARTBEAT_GUARD_DIR: folder });
    expect(result).toEqual({ exit: 0, log: '', summary: '', outputs: {} });
    expect(postmark.received).toEqual([]);
  });

  it('is missing where no folder was handed on, so the guard speaks', async () => {
    const postmark = await listen();
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(result.exit).toBe(2);
    expect(postmark.received).toHaveLength(1);
  });
});

describe('the MONITOR FAILED mail', () => {
  it('names the watches, the run and what to check, and is sent as all mails are', async () => {
    const postmark = await listen();
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair });
    const [request] = postmark.received;
    expect(request).toMatchObject({ method: 'POST', url: '/email' });
    expect(request?.headers).toMatchObject({
      'x-postmark-server-token': postmarkToken,
      'content-type': 'application/json',
    });
    const [mail] = mailsOf(postmark);
    expect(mail).toMatchObject({
      From: 'Monitor <monitor@example.com>',
      To: 'ops@example.com',
      Subject: '[Raxx ops] cron heartbeat MONITOR FAILED',
      MessageStream: 'outbound',
      Tag: 'cron-heartbeat',
      TrackOpens: false,
      TrackLinks: 'None',
      Metadata: { kind: 'monitor_failed' },
    });
    for (const part of [
      'UNKNOWN',
      'billing-retention-cron',
      'trace-integrity-cron',
      'https://github.com/raxx-app/TradeMasterAPI/actions/runs/8675309',
      'actions: read',
      'POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL and OPS_ALERT_FROM',
    ]) {
      expect(mail?.TextBody).toContain(part);
      expect(mail?.HtmlBody).toContain(part);
    }
    expect(mail?.HtmlBody).toContain(
      '<a href="https://github.com/raxx-app/TradeMasterAPI/actions/runs/8675309">open it</a>',
    );
    expect(mail?.HtmlBody?.replace(/href="[^"]*"/g, '')).not.toContain('://');
    expect(result.log).toContain('accepted by Postmark, message b7bc2f4a-e38e-4336-af7d-e6c392c2f817');
  });

  it('takes inputs before the fallback variables', async () => {
    const postmark = await listen();
    await runGuard({
      ...jobEnv(postmark.url),
      ...pair,
      INPUT_POSTMARK_SERVER_TOKEN: 'another-token',
      INPUT_ALERT_EMAIL: 'night@example.com',
      INPUT_ALERT_FROM: 'watch@example.com',
      INPUT_MESSAGE_STREAM: 'alerts',
      INPUT_SUBJECT_PREFIX: '[Acme]',
      INPUT_RUNBOOK_URL: 'https://example.com/runbook',
    });
    expect(postmark.received[0]?.headers['x-postmark-server-token']).toBe('another-token');
    const [mail] = mailsOf(postmark);
    expect(mail).toMatchObject({
      To: 'night@example.com',
      From: 'watch@example.com',
      MessageStream: 'alerts',
      Subject: '[Acme] cron heartbeat MONITOR FAILED',
    });
    expect(mail?.TextBody).toContain('https://example.com/runbook');
  });

  it.each([
    ['by comma', 'a@example.com,b@example.com'],
    ['by line', 'a@example.com\nb@example.com\n'],
    ['with comments', '# on call, at night\r\na@example.com # ops, days\r\n\r\nb@example.com'],
  ])('reaches every recipient of a list %s', async (_, INPUT_ALERT_EMAIL) => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), ...pair, INPUT_ALERT_EMAIL });
    expect(mailsOf(postmark)[0]?.To).toBe('a@example.com, b@example.com');
  });

  it('is not sent where the list of recipients holds only a comment', async () => {
    const postmark = await listen();
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair, INPUT_ALERT_EMAIL: '# nobody' });
    expect(postmark.received).toEqual([]);
    expect(result.log).toContain('NOT sent');
  });

  it.each([
    ['Raxx, Ops <ops@raxx.app>', '"Raxx, Ops" <ops@raxx.app>'],
    ['"Raxx, Ops" <ops@raxx.app>', '"Raxx, Ops" <ops@raxx.app>'],
    ['Ops (Raxx\\) <ops@raxx.app>', '"Ops (Raxx)" <ops@raxx.app>'],
    ['Raxx Ops < ops@raxx.app >', 'Raxx Ops <ops@raxx.app>'],
    ['<ops@raxx.app>', 'ops@raxx.app'],
    ['ops@raxx.app', 'ops@raxx.app'],
  ])('comes from %s as Postmark takes it', async (INPUT_ALERT_FROM, From) => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), ...pair, INPUT_ALERT_FROM });
    expect(mailsOf(postmark)[0]?.From).toBe(From);
  });

  it('points to the summary where verdicts had been written', async () => {
    const postmark = await listen();
    const HEARTBEAT_GUARD_DIR = folderWith({ verdicts: '' });
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair, HEARTBEAT_GUARD_DIR });
    const [mail] = mailsOf(postmark);
    for (const told of [mail?.TextBody, mail?.HtmlBody, result.summary, result.log]) {
      expect(told).toContain('after it had reached its verdicts: read them in the job summary');
    }
  });

  it.each([
    ['no_node', 'found none that works'],
    ['old_node 18', 'found Node 18'],
    ['cancelled', 'The run was cancelled, and Postmark did not accept its mail'],
    ['deadline', 'reached its deadline (timeout_minutes), and Postmark did not accept'],
    ['postmark_unreachable', 'Postmark answered none of the mails that the monitor handed over'],
    ['<b>"something" else</b>', 'ended before it had finished'],
    ['', 'ended before it had finished'],
  ])('says the true reason: %s', async (reason, words) => {
    const postmark = await listen();
    const HEARTBEAT_GUARD_DIR = folderWith({ reason: `${reason}\n` });
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair, HEARTBEAT_GUARD_DIR });
    const [mail] = mailsOf(postmark);
    for (const told of [mail?.TextBody, mail?.HtmlBody, result.summary, result.log]) {
      expect(told).toContain(words);
      expect(told).not.toContain('something');
    }
  });

  it('says that no folder was handed on, where none was', async () => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), ...pair });
    expect(mailsOf(postmark)[0]?.TextBody).toContain('Step 1 could not hand on its folder');
  });

  it('names the scope of its use', async () => {
    const postmark = await listen();
    const scope = { INPUT_REPO: 'o/a, o/b', INPUT_SHARD: '2/8', INPUT_CONFIG: 'ops/heartbeat.yml' };
    const result = await runGuard({ ...jobEnv(postmark.url), ...pair, ...scope });
    for (const part of ['Repository: o/a, o/b', 'Shard: 2/8', 'Config: ops/heartbeat.yml']) {
      expect(mailsOf(postmark)[0]?.TextBody).toContain(part);
      expect(result.summary).toContain(part);
    }
  });

  describe('that the monitor left in the folder', () => {
    const left = JSON.stringify({
      From: 'left@example.com',
      To: 'ops@example.com',
      Subject: 'the left one',
      TextBody: 'because @@REASON@@ "so" \\ ünï\n@@REASON@@',
      HtmlBody: '<p title="@@REASON@@">&amp;</p>',
      Metadata: { kind: 'monitor_failed' },
    });

    it('is posted with its reason filled in', async () => {
      const postmark = await listen();
      const HEARTBEAT_GUARD_DIR = folderWith({
        'crash-mail.json': left,
        reason: 'cancelled\n',
        verdicts: '',
      });
      const result = await runGuard({ ...jobEnv(postmark.url), ...pair, HEARTBEAT_GUARD_DIR });
      const [mail, ...more] = mailsOf(postmark);
      expect(more).toEqual([]);
      expect(mail?.Subject).toBe('the left one');
      expect(mail?.TextBody).toMatch(
        /^because The run was cancelled.* is not known\. "so" \\ ünï\nThe run was cancelled/,
      );
      expect(mail?.HtmlBody).toMatch(/^<p title="The run was cancelled.*">&amp;<\/p>$/);
      expect(postmark.received[0]?.headers['x-postmark-server-token']).toBe(postmarkToken);
      expect(result.log).toContain('accepted by Postmark');
    });

    it.each([
      ['cut off', left.slice(0, -9)],
      ['empty', ''],
      ['larger than every curl can carry', left.replace('ünï', 'x'.repeat(60_000))],
    ])('is not used where it is %s: a plain one goes', async (_what, text) => {
      const postmark = await listen();
      const HEARTBEAT_GUARD_DIR = folderWith({ 'crash-mail.json': text });
      await runGuard({ ...jobEnv(postmark.url), ...pair, HEARTBEAT_GUARD_DIR });
      expect(mailsOf(postmark)[0]?.Subject).toBe('[Raxx ops] cron heartbeat MONITOR FAILED');
    });

    it('gives way to a plain one where Postmark refuses it', async () => {
      const postmark = await listen((_, response, nth) =>
        nth === 1 ? refuse(response, 422, 300, 'Invalid metadata') : accept(response),
      );
      const HEARTBEAT_GUARD_DIR = folderWith({ 'crash-mail.json': left });
      await runGuard({ ...jobEnv(postmark.url), ...pair, HEARTBEAT_GUARD_DIR });
      expect(mailsOf(postmark).map(({ Subject }) => Subject)).toEqual([
        'the left one',
        '[Raxx ops] cron heartbeat MONITOR FAILED',
      ]);
    });
  });

  it('stays of a size that every curl can carry, in whole lines', async () => {
    const postmark = await listen();
    const names = Array.from({ length: 6000 }, (_, index) => `workflow-${index}-<&">`);
    const result = await runGuard({ ...jobEnv(postmark.url), INPUT_WORKFLOWS: names.join('\n') });
    expect(postmark.received[0]?.body.length).toBeLessThan(60_000);
    expect(mailsOf(postmark)[0]?.TextBody).toMatch(/- workflow-\d+-<&">\n- … and more/);
    // What is beyond 20,000 characters is not read.
    const known = JSON.parse(result.outputs.unknown ?? '') as string[];
    expect(known.slice(0, -1)).toEqual(names.slice(0, known.length - 1));
    expect(known.join('\n')).toHaveLength(20_000);
  });
});

describe('the watches are named as the setting lists them', () => {
  const settings: [what: string, setting: string, names: string[]][] = [
    ['a comma list', 'a, b.yml ,c', ['a', 'b.yml', 'c']],
    ['lines with comments', '# nightly\na\n\n  # the next,b, c\r\nd # e, f\r\n', ['a', 'd']],
    [
      'a comment after a name',
      'billing # SC-6, nightly\n# retired: old-a, old-b\ntrace',
      ['billing', 'trace'],
    ],
    ['a display name with a hash', 'C# nightly, issue#7', ['C# nightly', 'issue#7']],
    ['a YAML list', '- a\n- "b c" # why\n- \'d\'', ['a', 'b c', 'd']],
    [
      'YAML with rules',
      'workflows:\n  - plain\n  - workflow: a.yml\n    jobs:\n      - integrity-check\n    sla_hours: 48\n  - repo: o/r\n    workflow: "b"',
      ['plain', 'a.yml', 'b'],
    ],
    ['YAML in flow style', '[a,\n {workflow: b}]', ['[a,  {workflow: b}]']],
    ['auto', 'auto', ['auto']],
    ['nothing, which means the config file or auto', '  ', ['auto']],
    ['a list with nothing in it', ' , # none', []],
  ];
  it.each(settings)('%s', async (_, setting, names) => {
    const result = await runGuard({ INPUT_WORKFLOWS: setting, INPUT_DRY_RUN: 'true' });
    expect(JSON.parse(result.outputs.unknown ?? '')).toEqual(names);
    expect(result.outputs).toMatchObject({
      status: 'failed',
      stale: '[]',
      stale_count: '0',
      result_file: '',
    });
  });

  it('says for auto that every scheduled workflow is meant', async () => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), INPUT_WORKFLOWS: 'auto' });
    expect(mailsOf(postmark)[0]?.TextBody).toContain('every scheduled workflow of raxx-app/TradeMasterAPI');
  });

  it('names the config file where the setting is blank', async () => {
    const postmark = await listen();
    await runGuard({ ...jobEnv(postmark.url), INPUT_CONFIG: 'ops/heartbeat.yml' });
    expect(mailsOf(postmark)[0]?.TextBody).toContain('every watch that ops/heartbeat.yml lists');
  });
});
