/** From the settings to the list of watches: repositories spelled out, entries spread over them, shards taken. */
import { createHash } from 'node:crypto';
import type { Driver } from '../evidence/driver.js';
import type { JudgeContext } from '../evidence/model.js';
import { discover, wholeRepository } from '../judge/discover.js';
import type { Verdict } from '../judge/model.js';
import { isWholeRepository } from '../judge/names.js';
import type { Problem } from '../problems.js';
import type { Settings, Watch } from '../settings/model.js';

export interface Found {
  watches: Watch[];
  /** Verdicts that stand already, since a file or a repository could not be read. */
  unknown: Verdict[];
  problems: Problem[];
}

/** A repository with at least this many watches is read as a whole first. */
const BULK_LISTED_FROM = 3;

/** The watches that the settings ask for, in a stable order. */
export async function findWatches(
  settings: Settings,
  repos: string[],
  context: JudgeContext,
  driver: Driver,
): Promise<Found> {
  const found = settings.watches.auto
    ? await discovered(settings, repos, context, driver)
    : { watches: listed(settings, repos), unknown: [], problems: [] };
  const { shard } = settings;
  if (shard === null) return found;
  return {
    ...found,
    watches: found.watches.filter((watch) => inShard(watch, shard)),
    // Whoever could not look at a repository does not know whose its watches are.
    unknown: found.unknown.filter((verdict) => isWholeRepository(verdict) || inShard(verdict, shard)),
  };
}

/** Repositories for which one list of the whole repository pays. */
export function bulkListedRepos(watches: Watch[]): JudgeContext['bulk_listed'] {
  const entries = new Map<string, string[]>();
  for (const { repo, entry } of watches) {
    const known = entries.get(repo.toLowerCase());
    if (known) known.push(entry);
    else entries.set(repo.toLowerCase(), [entry]);
  }
  return [...entries]
    .filter(([, some]) => some.length >= BULK_LISTED_FROM)
    .map(([repo, some]) => ({ repo, entries: some }));
}

/**
 * The same workflow named in two ways: one verdict where the rules agree, a problem where they do not.
 * Verdicts stand in the order of the watches.
 */
export function withoutDuplicates(
  watches: Watch[],
  verdicts: Verdict[],
): { verdicts: Verdict[]; problems: Problem[] } {
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  const kept = verdicts.filter((verdict, i) => {
    if (verdict.id === null) return true;
    const key = `${verdict.repo}#${verdict.id}`;
    const twin = first.get(key);
    if (twin === undefined) {
      first.set(key, i);
      return true;
    }
    if (rulesOf(watches[twin]) !== rulesOf(watches[i])) problems.push(twinProblem(verdict, verdicts[twin]));
    return false;
  });
  return { verdicts: kept, problems };
}

function listed(settings: Settings, repos: string[]): Watch[] {
  return settings.watches.entries.flatMap(({ workflow, repo, ...rules }) =>
    (repo === null ? repos : [repo]).map((at) => ({
      ...rules,
      repo: at,
      entry: workflow,
      found_by: 'settings' as const,
    })),
  );
}

async function discovered(
  settings: Settings,
  repos: string[],
  context: JudgeContext,
  driver: Driver,
): Promise<Found> {
  const orders = repos.map((repo) => ({
    repo,
    rules: settings.defaults,
    retired: settings.retired,
    context,
  }));
  const each = await driver.investigate(orders, discover, (order, error) => ({
    watches: [],
    unknown: [discoveryBug(settings, order.repo, error)],
  }));
  const watches = each.flatMap((one) => one.watches);
  const unknown = each.flatMap((one) => one.unknown);
  const isEmpty = repos.length > 0 && watches.length + unknown.length === 0;
  return { watches, unknown, problems: isEmpty ? [nothingScheduled(repos)] : [] };
}

function nothingScheduled(repos: string[]): Problem {
  return {
    code: 'no_scheduled_workflows',
    message: `workflows: auto found no workflow with a schedule in ${repos.join(', ')}.`,
    hint: 'List the workflows to watch, for example `workflows: nightly-backup`, or correct `repo`.',
  };
}

function discoveryBug(settings: Settings, repo: string, error: unknown): Verdict {
  return wholeRepository({ repo, rules: settings.defaults }, bugProblem(error));
}

/** A bug while judging one watch: unknown, and no other watch is touched. */
export function bugProblem(error: unknown): Problem {
  return {
    code: 'bug',
    message: `The monitor itself broke: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'Please report it; RUNNER_DEBUG=1 shows the stack.',
  };
}

function inShard(
  { repo, entry }: { repo: string; entry: string },
  shard: { part: number; of: number },
): boolean {
  const digest = createHash('sha256').update(`${repo.toLowerCase()}\n${entry}`).digest();
  return digest.readUInt32BE(0) % shard.of === shard.part - 1;
}

/** What was asked of the workflow, not how it was named or found. */
function rulesOf(watch: Watch | undefined): string {
  return JSON.stringify({ ...watch, repo: null, entry: null, found_by: null });
}

function twinProblem(verdict: Verdict, twin: Verdict | undefined): Problem {
  return {
    code: 'settings_invalid',
    message: `workflows: "${twin?.entry}" and "${verdict.entry}" are both ${verdict.path} of ${verdict.repo}, with different settings.`,
    hint: 'Keep one of the two entries.',
  };
}
