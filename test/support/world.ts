/**
 * Small worlds for tests: what GitHub would know of some repositories, as plain data. Every part has a realistic
 * default, so that a test names only what it is about:
 *
 *   world({ now: '2026-05-22T06:30:00Z' })
 *     .repo('o/r')
 *     .workflow('nightly', { cron: '0 3 * * *' })
 *     .run({ at: '2026-05-22T03:07:00Z', conclusion: 'failure' })
 */
import { createHash } from 'node:crypto';
import { minutesAfter, type RunInput, runOf } from './github-run.js';
import type { World, WorldRepo, WorldWorkflow } from './github-world.js';

export type { JobInput, RunInput } from './github-run.js';

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
