/** What to do first for each cause. Lines that start with `$ ` are commands to copy. */

import type { JudgeContext, Repository } from '../evidence/model.js';
import type { Watch } from '../settings/model.js';
import { printableLine, quotedNames, shellWord, yamlList, yamlWord } from '../text/quote.js';
import { listed } from '../text/words.js';
import type { CauseDetails } from './cause-details.js';
import { actionsPage, fileOf, isFilePath, stemOf } from './identify.js';
import type { Shortfall } from './job-rules.js';
import type { Cause, CauseCode } from './model.js';
import { isCountedEvent } from './run-rules.js';
import type { Dispatch } from './schedule/workflow-file.js';

/** What the steps depend on, beside the cause. */
interface StepContext extends Omit<CauseDetails, 'code' | 'message'> {
  repo: Pick<Repository, 'full_name' | 'url'>;
  /** Path of the workflow file; null where there is none. */
  path: string | null;
  watch: Watch;
  monitor: JudgeContext;
  /** `sla_hours` that would do, where the schedule itself leaves more time between two runs than the SLA. */
  wider_sla?: number | null;
  /** Whether its file was read and has no schedule. */
  unscheduled?: boolean;
  /** Whether the watched workflow can be run by hand. */
  dispatch?: Dispatch | null | 'unknown';
  /** The same of the monitor's own workflow. */
  monitor_dispatch?: Dispatch | null | 'unknown';
}

/** A cause with what a person does about it. */
export function causeWithSteps(
  { code, message, ...details }: CauseDetails,
  context: Omit<StepContext, keyof CauseDetails>,
): Cause {
  const next_steps = nextSteps(code, { ...context, ...details });
  return { code, message, run_url: details.run?.url || null, next_steps };
}

/** Never empty: what a person does about a cause, first thing first. */
export function nextSteps(code: CauseCode, context: StepContext): string[] {
  const steps = [...FIRST[code](context), ...(RESTART.has(code) ? restart(context) : [])];
  // A line break in a name would begin a step, or a command, of its own.
  return steps.map(printableLine);
}

/** Causes that end with a run that works. */
const RESTART = new Set<CauseCode>([
  'invalid_schedule',
  'disabled',
  'stuck',
  'hung',
  'invalid_workflow',
  'never_ran',
  'not_firing',
  'not_counted',
  'skipped',
  'cancelled',
  'refused',
  'failing',
]);

/** What to do about a run that did not do its work, behind `Otherwise` too. */
const SHORTFALLS: Record<Shortfall['kind'], (names: string) => string> = {
  skipped: () =>
    'find the job or step that was skipped and the `if:` that skipped it: a feature flag or variable that is off looks just like this.',
  failed: (names) => `fix what failed in ${names}: \`continue-on-error\` lets the run be green all the same.`,
  no_match: (names) => `find out what became of ${names}: it may have been renamed, removed or left out.`,
  too_short: () => 'find out what it left out: a run that took longer shows what it should have done.',
  no_rows: () => 'find out what the run did: what GitHub lists of its jobs does not show it.',
};

const FIRST: Record<CauseCode, (context: StepContext) => string[]> = {
  archived: (c) => [`Unarchive the repository under Settings → General, or ${retire(c)}.`],
  missing: (c) =>
    c.path === null
      ? [`Correct the name in \`workflows\`. If the workflow was removed on purpose, ${retire(c)}.`]
      : [
          `Bring ${c.path} back, or change the watch to its new name. If it was removed on purpose, ${retire(c)}.`,
          ...lastCommits(c),
        ],
  schedule_removed: (c) => [
    `Put \`on.schedule\` back into ${c.path}. If it was removed on purpose, ${retire(c)}.`,
    ...lastCommits(c),
  ],
  invalid_schedule: (c) => [
    `Correct what is named above under \`on.schedule\` in ${c.path} on the default branch.`,
  ],
  disabled: (c) => [
    ...(c.watch.found_by === 'settings' ? [] : [`If it is not to run any more, ${retire(c)}.`]),
    ...enable(c),
  ],
  stuck: (c) => [
    c.run?.status === 'waiting'
      ? `Open ${runOf(c)} and approve it.`
      : `Open ${runOf(c)}: it waits for a runner with its labels, or for another run of its \`concurrency\` group.`,
    'If it is not to run any more, cancel it:',
    ghRun('cancel', c),
  ],
  hung: (c) => [
    'Cancel it:',
    ghRun('cancel', c),
    'Give its jobs `timeout-minutes`, so that they cannot hang again.',
  ],
  never_ran: (c) => [
    ...adviceSteps('If its runs do the work, count them', c),
    ...(hasFile(c)
      ? [
          `Check that \`on.schedule\` is in ${c.path} on the default branch, and that Actions are enabled in the repository.`,
          'If so, change its cron line and push, so that GitHub registers the schedule again.',
        ]
      : []),
  ],
  not_firing: notFiring,
  not_counted: (c) => {
    const counting = adviceSteps('If these runs do the work, count them', c);
    return counting.length > 0
      ? [...counting, 'If not, fix the scheduled run.']
      : ['Fix the scheduled run: no setting makes the newest of these runs count for this watch.'];
  },
  skipped: (c) => {
    const shortfall = c.shortfall ?? { kind: 'skipped' };
    const what = SHORTFALLS[shortfall.kind]('names' in shortfall ? quotedNames(shortfall.names) : '');
    const advice = adviceSteps('If the run is as it should be, say so', c);
    return [
      ...advice,
      advice.length > 0 ? `Otherwise ${what}` : `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`,
      ghRun('view', c, shortfall.kind === 'failed' ? ' --log-failed' : ''),
    ];
  },
  cancelled: (c) => [
    'Find out who or what cancelled it: a person, `concurrency` with `cancel-in-progress`, or a timeout.',
    ghRun('view', c),
  ],
  invalid_workflow: (c) => [
    `Open ${runOf(c)}: GitHub shows there what is wrong with the file.`,
    `Fix ${c.path} on the default branch; \`actionlint\` finds most such errors.`,
  ],
  refused: (c) => [
    `Open ${runOf(c)}: GitHub shows there why no step began.`,
    'The usual reasons are billing, a spending limit, no runner with these labels, or a rule of an environment or a branch.',
  ],
  failing: (c) =>
    ['failure', 'timed_out'].includes(c.run?.conclusion ?? 'failure')
      ? ['Read the log of what failed, and fix it:', ghRun('view', c, ' --log-failed')]
      : [`Find out why it ended as \`${c.run?.conclusion}\`:`, ghRun('view', c)],
};

const GITHUB_AT_LARGE =
  'Look at https://www.githubstatus.com and at the Actions settings of the repository and the organisation.';

function notFiring(c: StepContext): string[] {
  if (c.wider_sla) {
    const wider = { ...c, advice: [`sla_hours: ${c.wider_sla}`] };
    return adviceSteps('Its schedule leaves more time between two runs than its SLA', wider);
  }
  const near: string[] = adviceSteps('If the other runs do the work, count them', c);
  if (c.unscheduled) near.unshift(`Check what is to start it: ${c.path} has no \`on.schedule\`.`);
  else if (hasFile(c))
    near.unshift(
      `Check that the cron in ${c.path} still says what you mean; change the cron line and push, so that GitHub registers the schedule again.`,
    );
  // Where GitHub starts other crons, the fault is nearer.
  return c.others_fire ? [...near, GITHUB_AT_LARGE] : [GITHUB_AT_LARGE, ...near];
}

function hasFile({ path }: StepContext): boolean {
  return isFilePath(path ?? '');
}

/** The run that explains the cause, for the causes that have one. */
function runOf({ run }: StepContext): string {
  return run?.url || `run ${run?.id}`;
}

function adviceSteps(when: string, context: StepContext): string[] {
  return (context.advice ?? []).length === 0 ? [] : [`${when}: ${paste(context)}`];
}

/**
 * Where a setting goes: to the entry of the watch, or to a list that names the workflow beside `auto`. A listed workflow
 * has another default SLA than a discovered one, and stands for all repositories unless it names one. Only YAML has a
 * place for it, and a list may be of names alone.
 */
function paste({ advice = [], watch, path }: StepContext): string {
  const every = advice.some((line) => line.startsWith('allow_skipped:') && line.includes(yamlWord('*')))
    ? ' `*` stands for every job: a run in which none works counts then, too.'
    : '';
  if (watch.found_by === 'settings') {
    const others = watch.shares_entry === undefined ? '' : OTHERS[watch.shares_entry];
    const asEntry = hasOwnRules(watch)
      ? ''
      : ` Where that lists names alone, this one becomes \`- workflow: ${yamlWord(watch.entry)}\` with that below it, and each other \`- name\`.`;
    return `set \`${advice.join('` and `')}\` for this watch in \`workflows\`.${asEntry}${others}${every}`;
  }
  const keys = [
    `workflow: ${yamlWord(fileOf(path ?? ''))}`,
    ...(watch.needs_repo ? [`repo: ${yamlWord(watch.repo)}`] : []),
    ...(watch.sla_hours === 'auto' ? ['sla_hours: auto'] : []),
    ...advice,
  ];
  return `list it in \`workflows\`, on the line after \`- auto\` (written so where it is \`auto\`, or not set): \`- { ${keys.join(', ')} }\`${every === '' ? '' : `.${every}`}`;
}

/** Whether the entry has to be more than a name, by what only an entry can ask for. */
function hasOwnRules({ jobs, steps, allow_skipped, min_duration_seconds }: Watch): boolean {
  return jobs.length + steps.length + allow_skipped.length > 0 || min_duration_seconds !== null;
}

/** A setting that is pasted to an entry is for all that the entry stands for. */
const OTHERS: Record<NonNullable<Watch['shares_entry']>, string> = {
  glob: ' Its entry is a glob: where it is not meant for all that fits, list this one by its file name and `repo` instead.',
  repositories:
    ' Its entry stands for all repositories: where it is not meant for all, replace it by one with `repo` for each.',
};

function enable(context: StepContext): string[] {
  const page = actionsPage(context.repo.url, context.path ?? '');
  return hasFile(context) || page === null
    ? ['Enable it:', ghWorkflow('enable', context.path, ghRepo(context))]
    : [`Enable it at ${page}.`];
}

/** A run by hand, only where the file allows it and it would clear the alert. */
function restart(context: StepContext): string[] {
  const { watch, dispatch = 'unknown', repo, path, run } = context;
  if (!isCountedEvent({ event: 'workflow_dispatch' }, context))
    return ['The alert clears with the next run that counts; a run by hand is not counted here (`events`).'];
  if (!hasFile(context))
    // A workflow without a file runs on an event of its own.
    return run === null || isCountedEvent(run, context)
      ? ['The alert clears with the next run that succeeds.']
      : [
          `The alert clears with the next run that counts; \`${run.event}\` is not counted here (\`events\`).`,
        ];
  if (dispatch === null)
    return [
      `The alert clears with the next run that succeeds. It cannot be run by hand: ${path} has no \`workflow_dispatch\` trigger under \`on\`.`,
    ];
  const by = 'Once that is done, run it by hand';
  if (dispatch !== 'unknown' && dispatch.required.length > 0) {
    const page = actionsPage(repo.url, path ?? '') ?? path;
    return [`${by} at ${page}, with its inputs ${listed(dispatch.required.map((name) => `\`${name}\``))}.`];
  }
  const may = dispatch === 'unknown' ? ' (it needs `workflow_dispatch`)' : '';
  return [
    `${by}${may}:`,
    ghWorkflow('run', path, ghRepo(context), onBranch(watch)),
    ...confirmation(context),
  ];
}

function onBranch({ branch }: Watch): string {
  return branch === null || branch === 'any' ? '' : ` --ref ${shellWord(branch)}`;
}

/** The monitor again, without mails where its own file has such an input. */
function confirmation(context: StepContext): string[] {
  const { own_repo, own_workflow_path } = context.monitor;
  const { monitor_dispatch: by = null } = context;
  if (own_repo === null || own_workflow_path === null) return [];
  if (by === null || by === 'unknown' || by.required.length > 0) return [];
  const dry = by.inputs.includes('dry_run') ? ' -f dry_run=true' : '';
  return [
    'Then see whether the alert clears:',
    ghWorkflow('run', own_workflow_path, ghRepo(context, own_repo), dry),
  ];
}

/** A command on the run that explains the cause, for the causes that have one. */
function ghRun(verb: 'view' | 'cancel', context: StepContext, flags = ''): string {
  return `$ gh run ${verb} ${context.run?.id} --repo ${ghRepo(context)}${flags}`;
}

function lastCommits({ repo, path }: StepContext): string[] {
  const query = new URLSearchParams({ per_page: '3', path: path ?? '' }).toString().replaceAll('%2F', '/');
  const host = enterpriseHost(repo.url);
  const on = host === null ? '' : `--hostname ${shellWord(host)} `;
  return [
    'See who changed it last, and why:',
    `$ gh api ${on}${shellWord(`repos/${repo.full_name}/commits?${query}`)} --jq '.[].html_url'`,
  ];
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

function retire({ watch, path }: StepContext): string {
  if (watch.shares_entry === 'repositories')
    return 'replace its entry by one with `repo` for each of the other repositories';
  if (watch.found_by === 'settings' && watch.shares_entry === undefined) return 'take it off the list';
  const name = `${watch.needs_repo ? `${watch.repo}/` : ''}${stemOf(path ?? watch.entry)}`;
  const line = `retired: ${yamlList([name])}`;
  return `add \`${line}\` to the config file, or to the input \`workflows\` (which is two lines then: \`workflows: [auto]\` and \`${line}\`)`;
}

function ghWorkflow(verb: 'enable' | 'run', path: string | null, repo: string, more = ''): string {
  const name = shellWord(fileOf(path ?? ''));
  const flags = `--repo ${repo}${more}`;
  // A name that begins with a dash would be read as a flag.
  return /^'?-|^\$'-/.test(name)
    ? `$ gh workflow ${verb} ${flags} -- ${name}`
    : `$ gh workflow ${verb} ${name} ${flags}`;
}
