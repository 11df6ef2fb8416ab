/** What the run may spend: how many requests the watches will take, and which are left out if too many. */
import type { JudgeContext, RateLimit } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { RequestBudget } from '../report/model.js';
import type { Watch } from '../settings/model.js';
import { utc } from '../text/words.js';
import { bulkListedRepos } from './find-watches.js';

interface BudgetedWatches {
  plan: RequestBudget;
  /** In the order in which they are judged: most urgent first. */
  kept: Watch[];
  /** Of the others, which are left out. */
  problem: Problem;
  /** What is left for the evidence page; null where none is asked for. */
  report: JudgeContext['report'];
}

/** On top of what a healthy fleet takes, for watches that need a closer look. */
const RESERVE = 0.1;
/** The default of listed workflows is assumed for an SLA that only the schedule gives. */
const AUTO_SLA_HOURS = 48;
/** Watches whose workflows one GraphQL request gives. */
const TOGETHER = 100;

/** Plans the watches against the rate limit; null where GitHub names no limit. */
export function budgetWatches(
  watches: Watch[],
  context: JudgeContext,
  rate_limit: RateLimit | null,
  report_days: number | null = null,
): BudgetedWatches {
  const sorted = mostUrgentFirst(watches);
  const costs = costsOf(sorted, context);
  const expected = Math.ceil(costs.at(-1) ?? 0);
  const limit =
    rate_limit === null || rate_limit.resets_in_time ? Number.POSITIVE_INFINITY : rate_limit.remaining;
  const reach = costs.filter((cost) => cost + Math.floor(cost * RESERVE) <= limit).length;
  const report = reportBudget(report_days, reach, limit - expected * (1 + RESERVE));
  const plan: RequestBudget = {
    watches: watches.length,
    expected_requests: expected + reportCost(report, reach),
    remaining_before: rate_limit?.remaining ?? null,
    resets_at: rate_limit?.resets_at ?? null,
    left_out: sorted.length - reach,
  };
  return {
    plan,
    kept: sorted.slice(0, reach),
    problem: leftOut(plan),
    report,
  };
}

/** Occasions a day: see history.ts. */
const MOST_OCCASIONS = 8;
/** What a watch's history takes beside its jobs: its file, and the list of its scheduled runs. */
const HISTORY_LISTS = 2;

/** Half of what the verdicts leave goes into looking back, in equal parts: another run may need the rest. */
function reportBudget(days: number | null, watches: number, left: number): JudgeContext['report'] {
  if (days === null) return null;
  const share = Math.floor(left / 2 / Math.max(1, watches)) - HISTORY_LISTS;
  return { days, job_reads: Math.max(0, Math.min(days * MOST_OCCASIONS, share)) };
}

/** One look a day for each watch, as far as the budget goes: a dense cron takes more, a rare one less. */
function reportCost(report: JudgeContext['report'], watches: number): number {
  return report === null ? 0 : watches * (HISTORY_LISTS + Math.min(report.days, report.job_reads));
}

/** Shortest SLA first, then by repository as listed, since watches of one repository share requests. */
function mostUrgentFirst(watches: Watch[]): Watch[] {
  const place = new Map<string, number>();
  for (const { repo } of watches) if (!place.has(repo)) place.set(repo, place.size);
  const slaOf = ({ sla_hours }: Watch) => (sla_hours === 'auto' ? AUTO_SLA_HOURS : sla_hours);
  const placeOf = ({ repo }: Watch) => place.get(repo) ?? 0;
  return watches.toSorted((a, b) => slaOf(a) - slaOf(b) || placeOf(a) - placeOf(b));
}

/** For each watch, what it and all before it take if they are healthy. */
function costsOf(sorted: Watch[], { own_workflow_path }: JudgeContext): number[] {
  const whole = new Set(bulkListedRepos(sorted).map(({ repo }) => repo));
  const begun = new Set<string>();
  let cost = own_workflow_path === null ? 0 : 1;
  return sorted.map((watch) => {
    const repo = watch.repo.toLowerCase();
    const isWhole = whole.has(repo);
    if (!begun.has(repo)) cost += sharedCost(watch, isWhole);
    begun.add(repo);
    cost += ownCost(watch, isWhole, whole.size > 1);
    return cost;
  });

  /** Discovery has had the list of workflows and the newest scheduled runs already. */
  function sharedCost({ found_by }: Watch, isWhole: boolean): number {
    if (found_by !== 'settings') return 0;
    if (!isWhole) return 1;
    return whole.size > 1 ? 1 : 2;
  }
}

/**
 * The jobs of one run; its own run list where no list of the whole repository shows it; its file where only
 * that gives the SLA.
 */
function ownCost({ found_by, sla_hours }: Watch, isWhole: boolean, areSeveral: boolean): number {
  const isListed = found_by === 'settings';
  const runs = isWhole ? 0 : 1;
  const file = isListed && sla_hours === 'auto' ? 1 : 0;
  const workflow = isListed && isWhole && areSeveral ? 1 / TOGETHER : 0;
  return 1 + runs + file + workflow;
}

function leftOut(plan: RequestBudget): Problem {
  const { expected_requests, remaining_before, resets_at } = plan;
  const until = resets_at === null ? '' : ` until ${utc(resets_at)}`;
  return {
    code: 'budget_exhausted',
    message: `The token has ${remaining_before} requests left${until}, and all watches together need about ${expected_requests}.`,
    hint: 'Use `shard` with several tokens or a token with a higher limit, or run again after that time.',
  };
}
