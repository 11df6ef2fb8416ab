/** Fills in a run: its attempts, their jobs and steps, with times that fit together. */
import type { WorldAttempt, WorldJob, WorldRun, WorldStep, WorldWorkflow } from './github-world.js';

export interface JobInput {
  /** Default `work`. */
  name?: string;
  status?: WorldJob['status'];
  /** Default the run's. */
  conclusion?: WorldJob['conclusion'];
  /** Names of steps that went as the job did, or steps with a conclusion of their own; default a usual job's. */
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

export function runOf(input: RunInput, { id, workflow, home, default_branch }: Home): WorldRun {
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
