/** Settings in, verdicts out: the questions, the answers and the judge put together. */
import { type AnswerCache, createAnswerCache } from '../evidence/answer-cache.js';
import { type Ask, type Investigator, investigate } from '../evidence/driver.js';
import type { AnswerOf, JudgeContext, RateLimit, Repository } from '../evidence/model.js';
import { isShared, remembered, replayed } from '../evidence/shared-answers.js';
import type { ServerClock } from '../github/meter.js';
import { bareVerdict } from '../judge/build-verdict.js';
import type { Self, Verdict } from '../judge/model.js';
import { withNames } from '../judge/names.js';
import { judgeSelf, UNKNOWN_SELF } from '../judge/self.js';
import { judge } from '../judge/verdict.js';
import type { Problem } from '../problems.js';
import type { RequestBudget } from '../report/model.js';
import type { Host, Settings, Watch } from '../settings/model.js';
import { isoSecond, MINUTE } from '../text/time.js';
import { bugProblem, bulkListedRepos, findWatches, withoutDuplicates } from './find-watches.js';
import { budgetWatches } from './request-budget.js';

export interface Checked {
  circumstances: JudgeContext;
  /** What the plan was made against. */
  allowance: RateLimit | null;
  plan: RequestBudget;
  verdicts: Verdict[];
  problems: Problem[];
  self: Self;
}

/** What a check runs on: GitHub or a recording. */
export interface Source {
  ask: Ask;
  /** The repositories to look at, spelled out. */
  repos: string[];
  circumstances: () => Promise<JudgeContext>;
  archive: AnswerCache;
  /** What GitHub allows the token now; null where it names no limit. */
  allowance: () => RateLimit | null;
  /** Told once the last watch of a repository is decided. */
  decided: (repo: string) => void;
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
  askRepositories(found.watches, tools);
  const allowance = source.allowance();
  const planned = budgetWatches(found.watches, circumstances, allowance);
  const [judged, [self]] = await Promise.all([
    judgeWatches(planned.kept, { ...circumstances, swept: bulkListedRepos(found.watches) }, source, tools),
    investigate([circumstances], judgeSelf, () => UNKNOWN_SELF, tools),
  ]);
  const verdicts = found.watches.map((watch) => judged.get(watch) ?? unknownVerdict(watch, planned.problem));
  const single = withoutDuplicates(found.watches, verdicts);
  return {
    circumstances,
    allowance,
    plan: planned.plan,
    verdicts: withNames([...single.verdicts, ...found.unknown]),
    problems: [...found.problems, ...single.problems],
    self: self ?? UNKNOWN_SELF,
  };
}

/** In the order given; a repository's shared answers are let go with its last watch. */
async function judgeWatches(
  watches: Watch[],
  circumstances: JudgeContext,
  source: Source,
  tools: Investigator,
): Promise<Map<Watch, Verdict>> {
  const open = new Map<string, number>();
  for (const { repo } of watches) open.set(repo, (open.get(repo) ?? 0) + 1);
  const decided = ({ repo }: Watch): void => {
    const left = (open.get(repo) ?? 0) - 1;
    open.set(repo, left);
    if (left === 0) source.decided(repo);
  };
  const judged = await investigate(
    watches,
    function* (watch) {
      try {
        return yield* judge(watch, circumstances);
      } finally {
        decided(watch);
      }
    },
    (watch, error) => unknownVerdict(watch, bugProblem(error)),
    tools,
  );
  return new Map(
    watches.flatMap((watch, i) => {
      const verdict = judged[i];
      return verdict ? [[watch, verdict] as const] : [];
    }),
  );
}

function unknownVerdict(watch: Watch, error: Problem): Verdict {
  return bareVerdict(watch, watch.repo, { status: 'unknown', error });
}

/**
 * All at once, since one request tells a hundred of them; every watch then finds its own among the answers. Nobody
 * waits for them here: a repository that does not answer must not hold up the watches of another.
 */
function askRepositories(watches: Watch[], { ask }: Investigator): void {
  const repos = new Set(watches.map(({ repo }) => repo));
  void Promise.allSettled([...repos].map((repo) => ask({ kind: 'repository', repo })));
}

/** GitHub as a source: what watches share is asked once, and everything is kept only where it is recorded. */
export function liveSource(
  ask: Ask,
  known: Repository[],
  repos: string[],
  keepAll: boolean,
  circumstances: (ask: Ask) => Promise<JudgeContext>,
): Omit<Source, 'allowance'> {
  const archive = createAnswerCache(
    known.map((repository) => ({
      question: { kind: 'repository', repo: repository.full_name },
      answer: { ok: true, value: repository },
    })),
  );
  const once = remembered(ask, archive, (question) => keepAll || isShared(question));
  let taken: Promise<JudgeContext> | undefined;
  const take = (): Promise<JudgeContext> => {
    taken ??= circumstances(once);
    return taken;
  };
  const decided = (repo: string): void => {
    const answer = archive.find({ kind: 'repository', repo }) as AnswerOf<'repository'> | null;
    for (const name of [repo, answer?.ok ? answer.value.full_name : repo]) archive.forget(name);
  };
  return { ask: once, repos, archive, circumstances: take, decided: keepAll ? () => {} : decided };
}

/** A recording as a source. */
export function replaySource(
  archive: AnswerCache,
  repos: string[],
  circumstances: JudgeContext,
  allowance: RateLimit | null,
): Source {
  return {
    ask: replayed(archive),
    repos,
    archive,
    circumstances: async () => circumstances,
    allowance: () => allowance,
    decided: () => {},
  };
}

/** Takes now from GitHub's latest answer, or from the local clock where none gave a date. */
export async function circumstancesOf(
  host: Host,
  ask: Ask,
  firstRepo: string | undefined,
  clocks: { local: () => number; server: () => ServerClock | null; ended: Promise<unknown> },
): Promise<JudgeContext> {
  if (firstRepo !== undefined)
    await Promise.race([ask({ kind: 'repository', repo: firstRepo }), clocks.ended]);
  const local = clocks.local();
  const server = clocks.server();
  return {
    now: server?.date ?? isoSecond(local),
    clock_skew_minutes: server === null ? null : (local - server.age_ms - Date.parse(server.date)) / MINUTE,
    own_run_id: host.run_id,
    own_repo: host.repo,
    own_workflow_path: host.workflow_path,
    swept: [],
  };
}
