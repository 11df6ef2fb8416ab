/** What one scheduled run does in every outcome: its exit, its mails, and every place where it tells of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from 'postmark';
import { expect, it } from 'vitest';
import { result as resultSchema } from '../../src/report/result-schema.js';
import type { Fault } from '../support/postmark.js';
import {
  failedMail as crashMail,
  ids,
  type Played,
  pair,
  play,
  repo,
  type Scene,
  sceneNow,
  staleMail,
  unreadable,
  usual,
} from '../support/scene.js';

const [billing, trace] = ['billing-retention-cron', 'trace-integrity-cron'] as const;
const traceDark = () => pair({ trace: '2026-05-17' });
const bothDark = () => pair({ billing: '2026-05-16', trace: '2026-05-17' });
const refusal = (status: number, ErrorCode: number, Message: string): Fault => ({
  how: 'answer',
  status,
  body: { ErrorCode, Message },
});

interface Case {
  scene: () => Scene;
  exit: 0 | 1 | 2;
  status: string;
  stale?: string[];
  unknown?: string[];
  /** Subjects of what Postmark took, in any order. */
  mails?: string[];
  /** Outcomes in the result, in its order; all `sent` unless given. */
  outcomes?: string[];
  /** Titles of the annotations, in order. */
  annotated?: string[];
  /** Said in the log, and in the summary. */
  says?: string[];
}

const STALE = (count: string) => `error Cron heartbeat STALE: ${count}`;
const FAILED = 'error Cron heartbeat MONITOR FAILED';

const cases: Record<string, Case> = {
  'both healthy: no mail': {
    scene: () => ({}),
    exit: 0,
    status: 'healthy',
    says: ['Both workflows are healthy'],
  },
  'one stale: one mail': {
    scene: () => ({ world: traceDark() }),
    exit: 1,
    status: 'stale',
    stale: [trace],
    mails: [staleMail(trace)],
    annotated: [STALE('1 workflow')],
    says: ['trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d', 'Sent to'],
  },
  'both stale: two mails': {
    scene: () => ({ world: bothDark() }),
    exit: 1,
    status: 'stale',
    stale: [billing, trace],
    mails: [staleMail(billing), staleMail(trace)],
    annotated: [STALE('2 workflows')],
    says: ['2 of 2 workflows are stale'],
  },
  'one unreadable: the crash mail': {
    scene: () => ({ github: { faults: [unreadable(ids.trace)] } }),
    exit: 2,
    status: 'failed',
    unknown: [trace],
    mails: [crashMail],
    annotated: [FAILED],
    says: ['trace-integrity-cron is UNKNOWN', 'actions: read'],
  },
  'both unreadable: one crash mail that names both': {
    scene: () => ({ github: { faults: [unreadable(ids.billing), unreadable(ids.trace)] } }),
    exit: 2,
    status: 'failed',
    unknown: [billing, trace],
    mails: [crashMail],
    annotated: [FAILED],
  },
  'one stale, one unreadable: both mails': {
    scene: () => ({ world: traceDark(), github: { faults: [unreadable(ids.billing)] } }),
    exit: 2,
    status: 'failed',
    stale: [trace],
    unknown: [billing],
    mails: [staleMail(trace), crashMail],
    annotated: [STALE('1 workflow'), FAILED],
    says: ['1 watch could not be checked; 1 of 2 workflows is stale'],
  },
  'a wrong token': {
    scene: () => ({ github: { token: 'another' } }),
    exit: 2,
    status: 'failed',
    unknown: [billing, trace],
    mails: [crashMail],
    annotated: [FAILED],
    says: ['401', 'github_token'],
  },
  'a repository that the token cannot see': {
    scene: () => ({ inputs: { repo: 'raxx-app/elsewhere' } }),
    exit: 2,
    status: 'failed',
    unknown: [billing, trace],
    mails: [crashMail],
    annotated: [FAILED],
    says: ['raxx-app/elsewhere', '404'],
  },
  'a server token that Postmark refuses': {
    scene: () => ({ world: traceDark(), inputs: { postmark_server_token: 'not-the-token' } }),
    exit: 2,
    status: 'failed',
    stale: [trace],
    outcomes: ['failed'],
    annotated: [STALE('1 workflow'), FAILED],
    says: ['HTTP 401, ErrorCode 10', 'POSTMARK_SERVER_TOKEN', 'What to do'],
  },
  'the only recipient is suppressed': {
    scene: () => ({ world: traceDark(), postmark: { suppressed: ['ops@example.com'] } }),
    exit: 2,
    status: 'failed',
    stale: [trace],
    outcomes: ['failed'],
    annotated: [STALE('1 workflow'), FAILED],
    says: ['HTTP 422, ErrorCode 406', 'Suppressions'],
  },
  'one of two recipients is suppressed': {
    scene: () => ({
      world: traceDark(),
      inputs: { alert_email: 'ops@example.com, boss@example.com' },
      postmark: { suppressed: ['boss@example.com'] },
    }),
    exit: 2,
    status: 'failed',
    stale: [trace],
    mails: [staleMail(trace)],
    outcomes: ['partly_delivered'],
    annotated: [STALE('1 workflow'), FAILED],
    says: ['Delivered only in part', 'example.com: suppressed there'],
  },
  'a sender that Postmark refuses': {
    scene: () => ({
      world: traceDark(),
      before: ({ faults }) => faults.send.push(refusal(422, 300, "Invalid 'From' address: 'x'.")),
    }),
    exit: 2,
    status: 'failed',
    stale: [trace],
    outcomes: ['failed'],
    annotated: [STALE('1 workflow'), FAILED],
    says: ['HTTP 422, ErrorCode 300', 'alert_from'],
  },
  'a message stream that does not exist': {
    scene: () => ({ world: traceDark(), inputs: { message_stream: 'ops-alerts' } }),
    exit: 2,
    status: 'failed',
    stale: [trace],
    outcomes: ['failed'],
    annotated: [STALE('1 workflow'), FAILED],
    says: ['ErrorCode 1235', 'message_stream'],
  },
  'no Postmark token on a day when all is well: the verdicts, and a failure': {
    scene: () => ({ inputs: { postmark_server_token: '' } }),
    exit: 2,
    status: 'failed',
    annotated: [FAILED],
    says: ['healthy', 'secrets.POSTMARK_SERVER_TOKEN'],
  },
  'no recipient and no sender, and one stale': {
    scene: () => ({ world: traceDark(), inputs: { alert_email: '', alert_from: '' } }),
    exit: 2,
    status: 'failed',
    stale: [trace],
    outcomes: ['failed'],
    annotated: [STALE('1 workflow'), FAILED],
    says: ['secrets.OPS_ALERT_EMAIL', 'secrets.OPS_ALERT_FROM'],
  },
  'more stale than max_emails: one digest': {
    scene: () => ({ world: bothDark(), inputs: { max_emails: '1' } }),
    exit: 1,
    status: 'stale',
    stale: [billing, trace],
    mails: [staleMail('2 workflows')],
    annotated: [STALE('2 workflows')],
  },
};

it.concurrent.each(Object.entries(cases))('%s', async (_name, expected) => {
  const { stale = [], unknown = [], mails = [], annotated = [], says = [] } = expected;
  const played = await play(expected.scene());
  expect(played.exit).toBe(expected.exit);
  expect(played.mails.map(({ Subject }) => Subject).sort()).toEqual([...mails].sort());
  expect(played.outputs).toMatchObject({ status: expected.status, stale_count: String(stale.length) });
  expect(JSON.parse(played.outputs.stale ?? '').sort()).toEqual(stale);
  expect(JSON.parse(played.outputs.unknown ?? '').sort()).toEqual(unknown);
  const result = resultSchema.parse(played.result);
  expect(result).toMatchObject({
    status: expected.status,
    checked_at: sceneNow,
    dry_run: false,
    run_url: `https://github.com/${repo}/actions/runs/8675309`,
    requests: { github: played.asked.length, postmark: played.postmark.requests.length },
  });
  expect(result.alerts.map(({ outcome }) => outcome)).toEqual(expected.outcomes ?? mails.map(() => 'sent'));
  expect(annotationsOf(played)).toEqual(
    [...annotated, 'warning Cron heartbeat warnings'].filter(
      (title) => hasWarnings(played) || title !== 'warning Cron heartbeat warnings',
    ),
  );
  for (const text of says) {
    expect(played.stdout.replace(/\n\s+/g, ' ')).toContain(text);
    expect(played.summary).toContain(text);
  }
  for (const mail of played.mails) expectWellFormed(mail);
  expectTraces(played);
});

/** The world lives in another year than this machine, so that every watch that was read has a clock warning. */
const hasWarnings = ({ result }: Played): boolean =>
  result?.workflows.some(({ warnings }) => warnings.length > 0) ?? false;

/** `error Title`, as the runner reads them from the log. */
function annotationsOf({ stdout }: Played): string[] {
  return [...stdout.matchAll(/^::(error|warning|notice) title=([^:]*)::/gm)].map(
    ([, level, title = '']) => `${level} ${title.replaceAll('%3A', ':')}`,
  );
}

function expectWellFormed(mail: Models.Message): void {
  expect(mail).toMatchObject({
    To: expect.stringContaining('ops@example.com'),
    From: usual.alert_from,
    Tag: 'cron-heartbeat',
    TrackOpens: false,
    TrackLinks: 'None',
    MessageStream: 'outbound',
    Metadata: {
      kind: kindOf(mail.Subject),
      incident: expect.stringMatching(/^[0-9a-f]{32}$/),
      ...(kindOf(mail.Subject) === 'stale' ? { watch: expect.stringMatching(/^[0-9a-f]{32}$/) } : {}),
    },
  });
  expect(mail.Headers).toContainEqual({
    Name: 'References',
    Value: `<${mail.Metadata?.incident}@cron-heartbeat-monitor>`,
  });
  expect(mail.TextBody).toContain(`https://github.com/${repo}/actions/runs/8675309`);
  expect(mail.HtmlBody?.startsWith('<!DOCTYPE html>')).toBe(true);
}

function kindOf(subject: string): string {
  if (subject === crashMail) return 'monitor_failed';
  return subject.endsWith(' workflows') ? 'digest' : 'stale';
}

/** What holds whatever the outcome: the table, the marks for the guard, and no secret anywhere. */
function expectTraces({ stdout, stderr, summary, folder, done, result, mails }: Played): void {
  expect(stderr).toBe('');
  expect(summary.match(/^\| Status \|/gm)).toHaveLength(1);
  expect(stdout.match(/^STATUS /gm)).toHaveLength(1);
  expect([existsSync(join(folder, 'verdicts')), done]).toEqual([true, true]);
  const log = stdout.replace(/^::add-mask::.*$/gm, '');
  const said = [log, summary, JSON.stringify(result), JSON.stringify(mails)].join();
  for (const secret of ['github-token-5ec2e7', 'test-server-token', 'not-the-token'])
    expect(said).not.toContain(secret);
}

it.concurrent('the crash mail names every unknown watch and what to check', async () => {
  const { mails } = await play({ github: { token: 'another' } });
  for (const part of [billing, trace, 'UNKNOWN', 'log', 'actions: read', '8675309']) {
    expect(mails[0]?.TextBody).toContain(part);
    expect(mails[0]?.HtmlBody).toContain(part);
  }
});

it.concurrent('the stale mail tells the whole story', async () => {
  const { mails, result } = await play({
    world: traceDark(),
    inputs: {
      runbook_url: 'https://wiki.example.com/heartbeat',
      workflows: `- {workflow: ${trace}, note: "SC-6 gap.", next_steps: ["Look at the flag.", "$ heroku config"]}`,
    },
  });
  const run = result?.workflows[0]?.runs[0]?.url ?? 'none';
  for (const part of [
    'trace-integrity-cron has not succeeded for 5 d 4 h; its limit is 2 d',
    '.github/workflows/trace-integrity-cron.yml',
    '2026-05-17 02:10 UTC',
    '5 windows, 2026-05-18 to 2026-05-22',
    'The newest run failed',
    run,
    'Recent runs',
    'gh run view',
    'SC-6 gap.',
    'heroku config',
    'https://wiki.example.com/heartbeat',
  ])
    expect(mails[0]?.TextBody?.replace(/\n\s+/g, ' ')).toContain(part);
});
