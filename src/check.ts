/** Settings in, verdicts out: the questions, the answers and the judge put together. */
import { type Archive, createArchive } from './archive.js';
import { isShared, remembered, replayed } from './evidence.js';
import { type Ask, type Investigator, investigate } from './investigate.js';
import { bareVerdict } from './judge/conclude.js';
import { withNames } from './judge/names.js';
import { judgeSelf } from './judge/self.js';
import { judge } from './judge/verdict.js';
import type { Circumstances, Host, Problem, Repository, Self, Settings, Verdict, Watch } from './model.js';
import { bugProblem, findWatches, sweptRepos, withoutTwins } from './watches.js';

export interface Checked {
  circumstances: Circumstances;
  verdicts: Verdict[];
  problems: Problem[];
  self: Self;
}

/** What a check runs on: GitHub or a recording. */
export interface Source {
  ask: Ask;
  /** The repositories to look at, spelled out. */
  repos: string[];
  /** Repositories already known from an owner's listing. */
  known: Repository[];
  circumstances: () => Promise<Circumstances>;
  archive: Archive;
}

export interface Pace {
  pause: () => Promise<void>;
  ended: Promise<Problem>;
}

/** Enough to keep ninety requests under way while a hundred watches and more wait for a common answer. */
const ABREAST = 300;

/** Judges every watch. Never throws for what GitHub or one watch does. */
export async function check(settings: Settings, source: Source, pace: Pace): Promise<Checked> {
  const tools: Investigator = { ...pace, ask: source.ask, abreast: ABREAST };
  const circumstances = await source.circumstances();
  const found = await findWatches(settings, source.repos, circumstances, tools);
  await askRepositories(found.watches, tools);
  const swept = { ...circumstances, swept: sweptRepos(found.watches) };
  const [judged, [self]] = await Promise.all([
    investigate(
      found.watches,
      (watch) => judge(watch, swept),
      (watch, error) => bareVerdict(watch, watch.repo, { status: 'unknown', error: bugProblem(error) }),
      tools,
    ),
    investigate([circumstances], judgeSelf, () => noSelf, tools),
  ]);
  const single = withoutTwins(found.watches, judged);
  return {
    circumstances,
    verdicts: withNames([...single.verdicts, ...found.unknown]),
    problems: [...found.problems, ...single.problems],
    self: self ?? noSelf,
  };
}

/** All at once, since one request tells a hundred of them; every watch then finds its own among the answers. */
async function askRepositories(watches: Watch[], { ask, ended }: Investigator): Promise<void> {
  const repos = new Set(watches.map(({ repo }) => repo));
  const asked = Promise.all([...repos].map((repo) => ask({ kind: 'repository', repo })));
  await Promise.race([asked, ended]);
}

const noSelf: Self = { last_run_at: null, missed_windows: null, gap: null };

/** GitHub as a source: what watches share is asked once, and everything is kept only where it is recorded. */
export function liveSource(
  ask: Ask,
  known: Repository[],
  repos: string[],
  keepAll: boolean,
  circumstances: (ask: Ask) => Promise<Circumstances>,
): Source {
  const archive = createArchive(
    known.map((repository) => ({
      question: { kind: 'repository', repo: repository.full_name },
      answer: { ok: true, value: repository },
    })),
  );
  const once = remembered(ask, archive, (question) => keepAll || isShared(question));
  let taken: Promise<Circumstances> | undefined;
  const take = (): Promise<Circumstances> => {
    taken ??= circumstances(once);
    return taken;
  };
  return { ask: once, repos, known, archive, circumstances: take };
}

/** A recording as a source. */
export function replaySource(archive: Archive, repos: string[], circumstances: Circumstances): Source {
  return { ask: replayed(archive), repos, known: [], archive, circumstances: async () => circumstances };
}

/** Takes now from GitHub's first answer, or from the local clock where that gave none. */
export async function circumstancesOf(
  host: Host,
  ask: Ask,
  firstRepo: string | undefined,
  clocks: { local: () => number; server: () => string | null; ended: Promise<unknown> },
): Promise<Circumstances> {
  if (firstRepo !== undefined)
    await Promise.race([ask({ kind: 'repository', repo: firstRepo }), clocks.ended]);
  const local = clocks.local();
  const server = clocks.server();
  return {
    now: server ?? new Date(local).toISOString().replace(/\.\d+Z$/, 'Z'),
    clock_skew_minutes: server === null ? null : (local - Date.parse(server)) / 60_000,
    own_run_id: host.run_id,
    own_repo: host.repo,
    own_workflow_path: host.workflow_path,
    swept: [],
  };
}
