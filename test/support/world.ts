/**
 * Small worlds for tests: what GitHub would know of some repositories, as plain data. Every part has a
 * realistic default, so that a test names only what it is about:
 *
 *   world({ now: '2026-05-22T06:30:00Z' })
 *     .repo('o/r')
 *     .workflow('nightly', { cron: '0 3 * * *' })
 *     .run({ at: '2026-05-22T03:07:00Z', conclusion: 'failure' })
 */
import { createHash } from 'node:crypto';
import type {
  World,
  WorldAttempt,
  WorldJob,
  WorldRepo,
  WorldRun,
  WorldStep,
  WorldWorkflow,
} from './github-world.js';

interface WorkflowInput {
  id?: number;
  /** Display name; default the stem. */
  name?: string;
  /** Default `.github/workflows/<stem>.yml`. */
  path?: string;
  state?: WorldWorkflow['state'];
  created_at?: string;
  /** Older runs that GitHub no longer keeps. */
  runs_gone?: number;
  cron?: string | string[];
  timezone?: string;
  /** The whole file, in place of one made from `cron`; null for a ghost: listed, but on no branch. */
  text?: string | null;
}

interface CommitInput {
  at: string;
  /** Path to text; null deletes. */
  files: Record<string, string | null>;
  author?: string | null;
}

export interface WorldBuilder {
  readonly data: World;
  /** The repository that the following calls add to. */
  repo: (full_name: string, input?: Partial<WorldRepo>) => WorldBuilder;
  /** The workflow that the following runs belong to. */
  workflow: (stem: string, input?: WorkflowInput) => WorldBuilder;
  run: (input: RunInput) => WorldBuilder;
  /** One run a day, `from` and `to` (dates) included, at `time` (`03:07`). */
  daily: (from: string, to: string, time: string, input?: Omit<RunInput, 'at'>) => WorldBuilder;
  commit: (input: CommitInput) => WorldBuilder;
}

const day = 24 * 60;

export function world(input: { now: string } & Partial<World>): WorldBuilder {
  const data: World = { login: null, orgs: [], repos: [], ...input };
  const born = minutesAfter(input.now, -400 * day);
  let id = 1000;
  const nextId = () => ++id;
  const repo = () => present(data.repos.at(-1), 'a repo');
  const builder: WorldBuilder = {
    data,
    repo: (full_name, more) => {
      const pushed_at = minutesAfter(input.now, -day);
      data.repos.push({ ...emptyRepo, id: nextId(), full_name, pushed_at, ...fresh(), ...more });
      return builder;
    },
    workflow: (stem, more = {}) => {
      const path = more.path ?? `.github/workflows/${stem}.yml`;
      const { name = stem, state = 'active', created_at = born } = more;
      repo().workflows.push({
        id: more.id ?? nextId(),
        name,
        path,
        state,
        created_at,
        runs_gone: more.runs_gone ?? 0,
      });
      const text = more.text === undefined ? workflowText(name, more) : more.text;
      if (text !== null) addFiles(repo(), created_at, { [path]: text });
      return builder;
    },
    run: (more) => {
      const { runs, workflows, full_name, id: repo_id, default_branch } = repo();
      const workflow = present(workflows.at(-1), 'a workflow');
      const home = { id: repo_id, full_name };
      runs.push(runOf(more, { id: more.id ?? 9_000_000_000 + nextId(), workflow, home, default_branch }));
      return builder;
    },
    daily: (from, to, time, more) => {
      for (let at = `${from}T${time}:00Z`; at.slice(0, 10) <= to; at = minutesAfter(at, day)) {
        builder.run({ ...more, at });
      }
      return builder;
    },
    commit: ({ at, files, author }) => {
      addFiles(repo(), at, files, author);
      return builder;
    },
  };
  return builder;
}

const emptyRepo = {
  default_branch: 'main',
  former_names: [],
  archived: false,
  disabled: false,
  private: true,
  hidden: false,
  deny: {},
};

const fresh = () => ({ workflows: [], runs: [], commits: [] });

function addFiles(
  repo: WorldRepo,
  date: string,
  files: Record<string, string | null>,
  author?: string | null,
): void {
  const sha = createHash('sha1').update(`${repo.full_name} ${repo.commits.length}`).digest('hex');
  repo.commits.push({ sha, date, author: author === undefined ? 'octocat' : author, files });
  repo.commits.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
}

function workflowText(name: string, { cron = [], timezone }: WorkflowInput): string {
  const crons = [cron]
    .flat()
    .flatMap((line) => [
      `    - cron: '${line}'`,
      ...(timezone === undefined ? [] : [`      timezone: ${timezone}`]),
    ]);
  const schedule = crons.length > 0 ? ['  schedule:', ...crons] : [];
  const job = ['jobs:', '  work:', '    runs-on: ubuntu-latest', '    steps:', '      - run: ./check', ''];
  return [`name: ${name}`, 'on:', ...schedule, '  workflow_dispatch:', ...job].join('\n');
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`This world has no such thing yet: first add ${what}.`);
  return value;
}

export interface JobInput {
  /** Default `work`. */
  name?: string;
  status?: WorldJob['status'];
  /** Default the run's. */
  conclusion?: WorldJob['conclusion'];
  /**
   * Names of steps that went as the job did, or steps with a conclusion of their own; default a usual job's.
   */
  steps?: (string | { name: string; conclusion: string | null; status?: WorldStep['status'] })[] | null;
  started_at?: string;
  completed_at?: string | null;
  runner?: string | null;
  annotations?: string[];
}

interface AttemptInput {
  at: string;
  /** Default `completed`. */
  status?: string;
  /** Default `success`; null while it is not completed. */
  conclusion?: string | null;
  /** How long it took, default 5. */
  minutes?: number;
  jobs?: JobInput[];
}

export interface RunInput extends AttemptInput {
  id?: number;
  run_number?: number;
  /** Default `schedule`. */
  event?: string;
  /** Default the default branch. */
  branch?: string | null;
  /** A fork's full name; null for a deleted fork. */
  fork?: string | null;
  /** Further attempts, each with the jobs that it ran. */
  reruns?: AttemptInput[];
  waiting?: WorldRun['waiting'];
}

interface Home {
  id: number;
  workflow: WorldWorkflow;
  home: { id: number; full_name: string };
  default_branch: string;
}

function runOf(input: RunInput, { id, workflow, home, default_branch }: Home): WorldRun {
  const fork = input.fork ? { id: home.id + 500_000, full_name: input.fork } : null;
  return {
    id,
    workflow_id: workflow.id,
    path: workflow.path,
    name: workflow.name,
    event: input.event ?? 'schedule',
    branch: input.branch === undefined ? default_branch : input.branch,
    head_repo: input.fork === undefined ? home : fork,
    created_at: input.at,
    ...(input.run_number === undefined ? {} : { run_number: input.run_number }),
    attempts: [input, ...(input.reruns ?? [])].map((attempt, index) =>
      attemptOf(attempt, id * 100 + index * 50),
    ),
    waiting: input.waiting ?? [],
  };
}

function attemptOf(input: AttemptInput, firstJob: number): WorldAttempt {
  const status = input.status ?? 'completed';
  const usual = status === 'completed' ? 'success' : null;
  const conclusion = input.conclusion === undefined ? usual : input.conclusion;
  const ends_at = minutesAfter(input.at, input.minutes ?? 5);
  const facts = { status, conclusion, starts_at: input.at, ends_at };
  const jobs = (input.jobs ?? usualJobs(conclusion)).map((job, index) => jobOf(job, facts, firstJob + index));
  return {
    status,
    conclusion,
    started_at: input.at,
    updated_at: status === 'completed' ? ends_at : input.at,
    jobs,
  };
}

/** A run that could not start has no jobs. */
const usualJobs = (conclusion: string | null): JobInput[] => (conclusion === 'startup_failure' ? [] : [{}]);

interface AttemptFacts {
  status: string;
  conclusion: string | null;
  starts_at: string;
  ends_at: string;
}

const jobStatuses = ['queued', 'in_progress', 'completed', 'waiting', 'requested', 'pending'] as const;
const jobConclusions = [
  'success',
  'failure',
  'neutral',
  'cancelled',
  'skipped',
  'timed_out',
  'action_required',
] as const;

function jobOf(input: JobInput, run: AttemptFacts, id: number): WorldJob {
  const status = input.status ?? jobStatuses.find((known) => known === run.status) ?? 'queued';
  // What has ended says how, also where the run's own word is one that jobs do not know.
  const unlike = status === 'completed' ? 'failure' : null;
  const likeRun = jobConclusions.find((known) => known === run.conclusion) ?? unlike;
  const conclusion = input.conclusion === undefined ? likeRun : input.conclusion;
  const completed_at = status === 'completed' ? run.ends_at : null;
  return {
    id,
    name: input.name ?? 'work',
    status,
    conclusion,
    started_at: input.started_at ?? run.starts_at,
    completed_at: input.completed_at === undefined ? completed_at : input.completed_at,
    runner: input.runner === undefined ? 'GitHub Actions 2' : input.runner,
    annotations: input.annotations ?? [],
    steps: stepsOf(input.steps, status, conclusion),
  };
}

function stepsOf(
  given: JobInput['steps'],
  status: WorldJob['status'],
  conclusion: WorldJob['conclusion'],
): WorldStep[] | null {
  if (given === null) return null;
  const started = status === 'completed' && conclusion !== 'skipped';
  const steps = given ?? (started ? usualSteps(conclusion) : []);
  return steps.map((step) => ({
    status: 'completed',
    ...(typeof step === 'string' ? { name: step, conclusion } : step),
  }));
}

function usualSteps(conclusion: string | null): { name: string; conclusion: string | null }[] {
  return [
    { name: 'Set up job', conclusion: 'success' },
    { name: 'Run actions/checkout@v4', conclusion: 'success' },
    { name: 'Run check', conclusion },
    { name: 'Post Run actions/checkout@v4', conclusion: 'success' },
    { name: 'Complete job', conclusion: 'success' },
  ];
}

/** Whole seconds, as GitHub writes instants. */
export function minutesAfter(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}
