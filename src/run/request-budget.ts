/** What the run may spend: how many requests the watches will take, and which of them wait where that is too many. */
import type { JudgeContext, RateLimit } from '../evidence/model.js';
import type { Problem } from '../problems.js';
import type { RequestBudget } from '../report/model.js';
import type { Watch } from '../settings/model.js';
import { utc } from '../text/words.js';
import { bulkListedRepos } from './find-watches.js';

export interface BudgetedWatches {
  plan: RequestBudget;
  /** In the order in which they are judged: most urgent first. */
  kept: Watch[];
  /** Of the others, which are left out. */
  problem: Problem;
}

/** On top of what a healthy fleet takes, for watches that need a closer look. */
const RESERVE = 0.1;
/** The default of listed workflows stands for an SLA that only the schedule tells. */
const AUTO_SLA_HOURS = 48;
/** Watches whose workflows one GraphQL request tells. */
const TOGETHER = 100;

/** Plans the watches against the allowance; null where GitHub names no limit. */
export function budgetWatches(
  watches: Watch[],
  circumstances: JudgeContext,
  allowance: RateLimit | null,
): BudgetedWatches {
  const sorted = mostUrgentFirst(watches);
  const costs = costsOf(sorted, circumstances);
  const expected = Math.ceil(costs.at(-1) ?? 0);
  const limit =
    allowance === null || allowance.resets_in_time ? Number.POSITIVE_INFINITY : allowance.remaining;
  const reach = costs.filter((cost) => cost + Math.floor(cost * RESERVE) <= limit).length;
  const plan: RequestBudget = {
    watches: watches.length,
    expected_requests: expected,
    remaining_before: allowance?.remaining ?? null,
    resets_at: allowance?.resets_at ?? null,
    left_out: sorted.length - reach,
  };
  return {
    plan,
    kept: sorted.slice(0, reach),
    problem: leftOut(plan),
  };
}

/** Shortest SLA first; then repository by repository as listed, since watches of one repository share requests. */
function mostUrgentFirst(watches: Watch[]): Watch[] {
  const place = new Map<string, number>();
  for (const { repo } of watches) if (!place.has(repo)) place.set(repo, place.size);
  const slaOf = ({ sla_hours }: Watch) => (sla_hours === 'auto' ? AUTO_SLA_HOURS : sla_hours);
  const placeOf = ({ repo }: Watch) => place.get(repo) ?? 0;
  return watches.toSorted((a, b) => slaOf(a) - slaOf(b) || placeOf(a) - placeOf(b));
}

/** For each watch, what it and all before it take if they are healthy. */
function costsOf(sorted: Watch[], { own_workflow_path }: JudgeContext): number[] {
  const swept = new Set(bulkListedRepos(sorted).map(({ repo }) => repo));
  const begun = new Set<string>();
  let cost = own_workflow_path === null ? 0 : 1;
  return sorted.map((watch) => {
    const repo = watch.repo.toLowerCase();
    const isSwept = swept.has(repo);
    if (!begun.has(repo)) cost += sharedCost(watch, isSwept);
    begun.add(repo);
    cost += ownCost(watch, isSwept, swept.size > 1);
    return cost;
  });

  /** Discovery has had the list of workflows and the newest scheduled runs already. */
  function sharedCost({ found_by }: Watch, isSwept: boolean): number {
    if (found_by !== 'settings') return 0;
    if (!isSwept) return 1;
    return swept.size > 1 ? 1 : 2;
  }
}

/** The jobs of one run; its own run list where no sweep shows it; its file where only that tells the SLA. */
function ownCost({ found_by, sla_hours }: Watch, isSwept: boolean, areSeveral: boolean): number {
  const isListed = found_by === 'settings';
  const runs = isSwept ? 0 : 1;
  const file = isListed && sla_hours === 'auto' ? 1 : 0;
  const workflow = isListed && isSwept && areSeveral ? 1 / TOGETHER : 0;
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
