import { describe, expect, it } from 'vitest';
import type { WorkflowRun } from '../../src/evidence/model.js';
import type { CauseCode } from '../../src/judge/model.js';
import { nextSteps } from '../../src/judge/next-steps.js';
import { causes } from '../../src/judge/vocabulary.js';
import { judgeContext, watch } from '../support/judging.js';

const path = '.github/workflows/nightly.yml';
const run = { id: 7, url: 'https://ghe.example.com/o/r/actions/runs/7' } as WorkflowRun;

const commandsOn = (url: string, code: CauseCode): string[] =>
  nextSteps(code, {
    repo: { full_name: 'o/r', url },
    path,
    run,
    watch: watch(),
    monitor: judgeContext({ own_repo: 'o/ops', own_workflow_path: '.github/workflows/monitor.yml' }),
  }).filter((step) => step.startsWith('$ '));

const steps = (code: CauseCode, more: object = {}): string[] =>
  nextSteps(code, {
    repo: { full_name: 'o/r', url: 'https://github.com/o/r' },
    path,
    run,
    watch: watch(),
    monitor: judgeContext(),
    ...more,
  });

describe('what to do first', () => {
  it('is to approve a run that waits for an approval, and nothing of the kind for one in a queue', () => {
    const stuck = (status: string) => steps('stuck', { run: { ...run, status } }).join('\n');
    expect(stuck('waiting')).toMatch(
      /and approve it\.\nIf it is not to run any more, cancel it:\n\$ gh run cancel 7/,
    );
    for (const status of ['queued', 'pending']) {
      expect(stuck(status)).toContain('waits for a runner');
      expect(stuck(status)).not.toContain('approve');
    }
  });

  it('is to look at the cron where GitHub starts other crons, and else at GitHub', () => {
    expect(steps('not_firing')[0]).toContain('githubstatus.com');
    const others = steps('not_firing', { others_fire: true });
    expect(others[0]).toContain('Check that the cron');
    expect(others[1]).toContain('githubstatus.com');
  });

  it.each(Object.keys(causes) as CauseCode[])('has words before every command (%s)', (code) => {
    const all = steps(code);
    for (const [at, step] of all.entries())
      if (step.startsWith('$ ')) expect(all[at - 1]).toMatch(/^\w.*[:.]$/);
  });
});

describe('the commands of the next steps', () => {
  it.each<CauseCode>(['disabled', 'stuck', 'failing', 'not_counted'])(
    'name an Enterprise server (%s)',
    (code) => {
      const commands = commandsOn('https://ghe.example.com/o/r', code);
      expect(commands.length).toBeGreaterThan(0);
      for (const command of commands) expect(command).toMatch(/--repo ghe\.example\.com\/o\/(r|ops)( |$)/);
    },
  );

  it('ask an Enterprise server for the last commits', () => {
    expect(commandsOn('https://ghe.example.com/o/r', 'schedule_removed')).toEqual([
      `$ gh api --hostname ghe.example.com 'repos/o/r/commits?per_page=3&path=${path}' --jq '.[].html_url'`,
    ]);
  });

  it.each(['https://github.com/o/r', ''])('name no host where the repository is at "%s"', (url) => {
    expect(commandsOn(url, 'failing')).toContain('$ gh run view 7 --repo o/r --log-failed');
    expect(commandsOn(url, 'missing').join()).not.toContain('--hostname');
  });
});
