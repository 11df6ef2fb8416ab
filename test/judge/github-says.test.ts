/** Where no step explains how a job ended, GitHub's own note beside the job does. */
import { expect, it } from 'vitest';
import { judged } from '../support/judging.js';
import { bad, playStories, type Story, since19, until18 } from '../support/stories.js';

const lost =
  'The self-hosted runner: arm-3 lost communication with the server. Verify the machine is running.';
const rule = 'Branch "main" is not allowed to deploy to prod due to environment protection rules.';
const limit = 'The job has exceeded the maximum execution time of 12m0s';
const stopped = 'The operation was canceled.';
const newer = "Canceling since a higher priority waiting request for 'nightly-refs/heads/main' exists";
const person = 'The run was canceled by @octocat.';
const setUp = { name: 'Set up job', conclusion: 'success' };
const job = (name: string, annotations: string[], conclusion: 'failure' | 'cancelled' | 'success') => ({
  name,
  conclusion,
  annotations,
  steps: [setUp, { name: 'Run check', status: 'in_progress' as const, conclusion: null }],
});

const stories: Record<string, Story> = {
  'a runner is lost in mid-step': {
    from: 'rhinstaller/kickstart-tests#1215',
    of: () => since19({ conclusion: 'failure', jobs: [job('suite', [lost], 'failure')] }),
    status: 'stale',
    cause: 'failing',
    says: /job `suite`.*GitHub says: “The self-hosted runner: arm-3 lost communication[^.]*[^”]*”\.? \d/,
    not: /\.”\.|\.\./,
  },
  'a rule keeps one job of two from starting': {
    from: 'docs, deployment protection rules',
    of: () =>
      since19({
        conclusion: 'failure',
        jobs: [
          { name: 'build', conclusion: 'success' },
          { name: 'deploy', conclusion: 'failure', runner: null, steps: [], annotations: [rule] },
        ],
      }),
    status: 'stale',
    cause: 'failing',
    says: /job `deploy`.*GitHub says: “Branch "main" is not allowed to deploy to prod[^”]*”\.? \d/,
    not: /\.”\.|\.\./,
  },
  'a time limit that GitHub calls a cancellation': {
    from: 'vm0-ai/vm0#35329',
    of: () => since19({ conclusion: 'cancelled', jobs: [job('suite', [stopped, limit], 'cancelled')] }),
    status: 'stale',
    cause: 'cancelled',
    says: /was cancelled\. GitHub says: “The job has exceeded the maximum execution time of 12m0s”\. \d/,
    not: /operation was/,
  },
  'a newer run of the group': {
    from: 'pex-tool/pex#1460',
    of: () => since19({ conclusion: 'cancelled', jobs: [job('suite', [newer], 'cancelled')] }),
    status: 'stale',
    cause: 'cancelled',
    says: /GitHub says: “Canceling since a higher priority waiting request/,
  },
  'a person, while another job was done': {
    from: 'max-sixty/tend#1248',
    of: () =>
      since19({
        conclusion: 'cancelled',
        jobs: [job('build', ['Node 16 is deprecated.'], 'success'), job('suite', [person], 'cancelled')],
      }),
    status: 'stale',
    cause: 'cancelled',
    says: /GitHub says: “The run was canceled by @octocat/,
    not: /deprecated/,
  },
  'GitHub says nothing of use': {
    from: 'actions/runner#2323',
    of: () => since19({ conclusion: 'cancelled', jobs: [job('suite', [stopped], 'cancelled')] }),
    status: 'stale',
    cause: 'cancelled',
    not: /GitHub says/,
  },
  'one leg of a matrix fails, and the others are cancelled before it has ended': {
    from: 'docs, fail-fast',
    of: () =>
      since19({
        conclusion: 'failure',
        jobs: [
          { ...job('test (a)', [stopped], 'cancelled'), completed_at: '2026-11-19T02:08:00Z' },
          { name: 'test (b)', conclusion: 'failure', steps: [setUp, bad('Run check')] },
        ],
      }),
    status: 'stale',
    cause: 'failing',
    says: /job `test \(b\)`, step `Run check`/,
    not: /GitHub says/,
  },
};

playStories(stories);

it('a token that may not read the notes changes nothing else', async () => {
  const of = until18().daily('2026-11-19', '2026-11-24', '02:06', {
    conclusion: 'failure',
    jobs: [job('suite', [lost], 'failure')],
  });
  for (const repo of of.data.repos) repo.deny = { checks: 'integration' };
  const { verdict } = await judged(of);
  expect(verdict.cause).toMatchObject({ code: 'failing', message: expect.not.stringContaining('GitHub') });
});

it('no note is asked for where a step failed', async () => {
  const { asked } = await judged(since19({ conclusion: 'failure' }));
  expect(asked.filter(({ kind }) => kind === 'annotations')).toEqual([]);
});
