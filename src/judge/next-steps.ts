/** What to do first for each cause. Lines that start with `$ ` are commands to copy. */

import type { JudgeContext, Repository, WorkflowRun } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { shellWord, singleLine } from '../text/quote.js';
import { fileOf, stemOf } from './identify.js';
import type { CauseCode } from './model.js';

export interface StepContext {
  repo: Pick<Repository, 'full_name' | 'url'>;
  /** Path of the workflow file; null where there is none. */
  path: string | null;
  url: string | null;
  run: WorkflowRun | null;
  found_by: Watch['found_by'];
  /** The monitor's own repository and workflow, for the command that runs it. */
  monitor: Pick<JudgeContext, 'own_repo' | 'own_workflow_path'>;
}

export function nextSteps(code: CauseCode, context: StepContext): string[] {
  const steps = [...FIRST[code](context), ...(RESTART.has(code) ? restart(context) : [])];
  // A line break in a name would begin a step, or a command, of its own.
  return steps.map(singleLine);
}

/** Causes that are mended by a run that works. */
const RESTART = new Set<CauseCode>([
  'disabled',
  'never_ran',
  'not_firing',
  'not_counted',
  'skipped',
  'cancelled',
  'hung',
  'invalid_workflow',
  'refused',
  'failing',
]);

const FIRST: Record<CauseCode, (context: StepContext) => string[]> = {
  archived: () => ['Unarchive the repository under Settings → General, or take this watch off the list.'],
  missing: (c) => [
    c.path === null
      ? 'Correct the name in `workflows`, or take it off the list if the workflow was removed on purpose.'
      : `Bring ${c.path} back, or change the watch to its new name. Removed on purpose: ${retire(c)}.`,
    ...(c.path === null ? [] : [lastCommits(c, c.path)]),
  ],
  schedule_removed: (c) => [
    `Put \`on.schedule\` back into ${c.path}. Removed on purpose: ${retire(c)}.`,
    lastCommits(c, c.path ?? ''),
  ],
  invalid_schedule: (c) => [`Correct the cron in ${c.path} on the default branch.`],
  disabled: (c) => [ghWorkflow('enable', c.path, ghRepo(c))],
  stuck: (c) => [
    ...(c.run ? [`Open ${c.run.url}: approve it, free a runner with its labels, or cancel it.`] : []),
    ...(c.run ? [`$ gh run cancel ${c.run.id} --repo ${ghRepo(c)}`] : []),
  ],
  hung: (c) => [
    ...view(c, ''),
    ...(c.run ? [`$ gh run cancel ${c.run.id} --repo ${ghRepo(c)}`] : []),
    'Give its jobs `timeout-minutes`, so that it cannot hang again.',
  ],
  never_ran: (c) => [
    `Check that \`on.schedule\` stands in ${c.path} on the default branch, and that Actions are enabled in the repository.`,
    'If it does: change its cron line and push, so that GitHub registers the schedule anew.',
  ],
  not_firing: (c) => [
    'Look at https://www.githubstatus.com and at the Actions settings of the repository and the organisation.',
    `Check that the cron in ${c.path} still says what you mean; a changed cron line, pushed, registers the schedule anew.`,
  ],
  not_counted: () => [
    'If these runs do the work, count them: set `events` or `branch` of this watch. If not, mend the scheduled run.',
  ],
  skipped: (c) => [
    ...view(c, ''),
    'Find the job or step that was skipped and the `if:` that skipped it: a feature flag or variable that is off looks just like this.',
    'Turn the flag on again. If the job may be skipped, name it in `allow_skipped`.',
  ],
  cancelled: (c) => [
    ...view(c, ''),
    'See who or what cancelled it: a person, `concurrency` with `cancel-in-progress`, or a timeout.',
  ],
  invalid_workflow: (c) => [
    ...(c.run ? [`Open ${c.run.url}: GitHub shows there what is wrong with the file.`] : []),
    `Mend ${c.path} on the default branch; \`actionlint\` finds most such errors.`,
  ],
  refused: (c) => [
    ...(c.run ? [`Open ${c.run.url}: GitHub shows there why no step began.`] : []),
    'The usual reasons are billing, a spending limit, no runner with these labels, or a rule of an environment or a branch.',
  ],
  failing: (c) => [...view(c, ' --log-failed'), 'Mend what failed.'],
};

function restart(context: StepContext): string[] {
  const { own_repo, own_workflow_path } = context.monitor;
  const confirm =
    own_repo && own_workflow_path
      ? [
          'Then see whether the alert clears:',
          ghWorkflow('run', own_workflow_path, ghRepo(context, own_repo), ' -f dry_run=true'),
        ]
      : [];
  return [
    'Once mended, run it by hand (it needs `workflow_dispatch`):',
    ghWorkflow('run', context.path, ghRepo(context)),
    ...confirm,
  ];
}

function view(context: StepContext, flags: string): string[] {
  return context.run ? [`$ gh run view ${context.run.id} --repo ${ghRepo(context)}${flags}`] : [];
}

function lastCommits({ repo }: StepContext, path: string): string {
  const query = new URLSearchParams({ per_page: '3', path }).toString().replaceAll('%2F', '/');
  const host = enterpriseHost(repo.url);
  const where = host === null ? '' : `--hostname ${shellWord(host)} `;
  return `$ gh api ${where}${shellWord(`repos/${repo.full_name}/commits?${query}`)} --jq '.[].html_url'`;
}

/** A word for `--repo`, which means github.com where it names no host. */
function ghRepo({ repo }: StepContext, name = repo.full_name): string {
  const host = enterpriseHost(repo.url);
  return shellWord(host === null ? name : `${host}/${name}`);
}

/** Null for github.com, and where the server gave no address. */
function enterpriseHost(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).host : 'github.com';
  return host === 'github.com' ? null : host;
}

function retire(context: StepContext): string {
  return context.found_by === 'settings'
    ? 'take it off the list'
    : `add \`retired: [${stemOf(context.path ?? '')}]\` to the config file`;
}

function ghWorkflow(verb: 'enable' | 'run', path: string | null, repo: string, more = ''): string {
  const name = shellWord(fileOf(path ?? ''));
  const flags = `--repo ${repo}${more}`;
  // A name that begins with a dash would be read as a flag.
  return /^'?-|^\$'-/.test(name)
    ? `$ gh workflow ${verb} ${flags} -- ${name}`
    : `$ gh workflow ${verb} ${name} ${flags}`;
}
