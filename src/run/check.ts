/** Settings in, verdicts out: the questions, the answers and the judge put together. */
import type { Driver } from '../evidence/driver.js';
import type { JudgeContext, RateLimit } from '../evidence/model.js';
import { bareVerdict } from '../judge/build-verdict.js';
import { withShortestNames } from '../judge/identify.js';
import type { Self, Verdict } from '../judge/model.js';
import { judgeSelf, UNKNOWN_SELF } from '../judge/self.js';
import { judge } from '../judge/verdict.js';
import type { Problem } from '../problems.js';
import type { RequestBudget } from '../report/model.js';
import type { Settings, Watch } from '../settings/model.js';
import { counted } from '../text/words.js';
import type { Evidence } from './evidence-source.js';
import {
  bugProblem,
  bulkListedRepos,
  findWatches,
  leftOutNotices,
  searchUnwatched,
  withoutDuplicates,
  withoutRepeatedDoubts,
} from './find-watches.js';
import { budgetWatches } from './request-budget.js';

export interface CheckResult {
  context: JudgeContext;
  /** What the request budget was made against. */
  rate_limit: RateLimit | null;
  plan: RequestBudget;
  verdicts: Verdict[];
  problems: Problem[];
  self: Self;
  notices: string[];
}

/**
 * Judges every watch; `say` gets, before the first request, what a look back costs. Never throws for what
 * GitHub or one watch does.
 */
export async function check(
  settings: Settings,
  evidence: Evidence,
  say: (text: string) => void = () => {},
): Promise<CheckResult> {
  const { driver } = evidence;
  const context = await evidence.context();
  const found = await findWatches(settings, evidence, context);
  askRepositories(found.watches, driver);
  const rate_limit = evidence.rateLimit();
  const days = settings.reads_history ? settings.report_days : null;
  const planned = budgetWatches(found.watches, context, rate_limit, days);
  if (planned.report !== null) say(lookBackWords(planned.plan, planned.report));
  const shared = { ...context, bulk_listed: bulkListedRepos(found.watches), report: planned.report };
  const unwatched = searchUnwatched(settings, { found, context: shared }, driver);
  const [judged, [self]] = await Promise.all([
    judgeWatches(planned.kept, shared, evidence, unwatched.look),
    driver.investigate([{ ...context, report: planned.report }], judgeSelf, () => UNKNOWN_SELF),
  ]);
  const verdicts = found.watches.map((watch) => judged.get(watch) ?? unknownVerdict(watch, planned.problem));
  const single = withoutDuplicates(found.watches, verdicts);
  const notices = [...leftOutNotices(found), ...unwatched.notices(verdicts)];
  return {
    context,
    rate_limit,
    plan: planned.plan,
    verdicts: withShortestNames(
      [...single.verdicts, ...withoutRepeatedDoubts(found, verdicts)],
      found.elsewhere,
    ),
    problems: [...found.problems, ...single.problems],
    self: self ?? UNKNOWN_SELF,
    notices,
  };
}

function lookBackWords(plan: RequestBudget, report: { days: number; job_reads: number }): string {
  const { watches, expected_requests, remaining_before } = plan;
  const left = remaining_before === null ? '' : `, of ${remaining_before} that are left`;
  const jobs = counted(report.job_reads, 'green run');
  return `Looking back ${counted(report.days, 'day')} on ${counted(watches, 'workflow')}: about ${expected_requests} requests${left}; the jobs of at most ${jobs} each are read.`;
}

/** In the order given; after its last watch a repository gets one more look and is let go of. */
async function judgeWatches(
  watches: Watch[],
  context: JudgeContext,
  { driver, forget }: Evidence,
  lookOnce: (repo: string) => Promise<void>,
): Promise<Map<Watch, Verdict>> {
  const open = new Map<string, number>();
  for (const { repo } of watches) open.set(repo, (open.get(repo) ?? 0) + 1);
  const lastLooks: Promise<void>[] = [];
  const judged = await driver.investigate(
    watches,
    function* (watch) {
      const { repo } = watch;
      try {
        return [watch, yield* judge(watch, context)] as const;
      } finally {
        const left = (open.get(repo) ?? 0) - 1;
        open.set(repo, left);
        if (left === 0) lastLooks.push(lookOnce(repo).then(() => forget(repo)));
      }
    },
    (watch, error) => [watch, unknownVerdict(watch, bugProblem(error))] as const,
  );
  await Promise.all(lastLooks);
  return new Map(judged);
}

function unknownVerdict(watch: Watch, error: Problem): Verdict {
  return bareVerdict(watch, watch.repo, { status: 'unknown', error });
}

/**
 * All at once, since one request answers for a hundred of them; every watch then finds its own among the
 * answers. Nobody waits for them here: a repository that does not answer must not hold up the watches of
 * another.
 */
function askRepositories(watches: Watch[], { ask }: Driver): void {
  const repos = new Set(watches.map(({ repo }) => repo));
  void Promise.allSettled([...repos].map((repo) => ask({ kind: 'repository', repo })));
}
