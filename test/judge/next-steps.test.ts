import { describe, expect, it } from 'vitest';
import type { WorkflowRun } from '../../src/evidence/model.js';
import type { CauseCode } from '../../src/judge/model.js';
import { nextSteps } from '../../src/judge/next-steps.js';
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
