/**
 * From the settings to the list of watches: repositories spelled out, entries spread over them, shards taken.
 * And the notice about scheduled workflows that nobody watches.
 */

import { createHash } from 'node:crypto';
import type { Driver } from '../evidence/driver.js';
import type { JudgeContext } from '../evidence/model.js';
import { pathsWithoutVerdict, recentlyScheduled, repositoryVerdict, type Seen } from '../judge/discover.js';
import { fileOf, isWholeRepository } from '../judge/identify.js';
import type { Verdict } from '../judge/model.js';
import { haveSameRules, type Selection, selectWatches } from '../judge/select-watches.js';
import type { Problem } from '../problems.js';
import type { Settings, Watch } from '../settings/model.js';
import { groupBy } from '../text/by-key.js';
import { listed } from '../text/words.js';
import type { Evidence } from './evidence-source.js';

export interface FoundWatches {
  watches: Watch[];
  /** Verdicts that are final already, since a file or a repository could not be read. */
  unknown: Verdict[];
  problems: Problem[];
  /** Repositories of the watches that other shards have; none without shards. */
  elsewhere: string[];
  /** Repositories of `owner/*` that are left out, since GitHub runs nothing there. */
  never_enabled: string[];
  /** Scheduled workflows that no entry names, by lower-case repository, where globs had it looked through. */
  unwatched: Map<string, string[]>;
}

/** A repository with at least this many watches is read as a whole first. */
const BULK_LISTED_FROM = 3;

/** The watches that the settings ask for, in a stable order. */
export async function findWatches(
  settings: Settings,
  evidence: Pick<Evidence, 'repos' | 'driver'>,
  context: JudgeContext,
): Promise<FoundWatches> {
  const found = await allWatches(settings, evidence, context);
  const { shard } = settings;
  if (shard === null) return found;
  return {
    ...found,
    watches: found.watches.filter((watch) => inShard(watch, shard)),
    elsewhere: found.watches.filter((watch) => !inShard(watch, shard)).map(({ repo }) => repo),
    // Where a repository could not be read, it is not known in which part its watches are.
    unknown: found.unknown.filter((verdict) => isWholeRepository(verdict) || inShard(verdict, shard)),
  };
}

/** Repositories for which one list of the whole repository pays. */
export function bulkListedRepos(watches: Watch[]): JudgeContext['bulk_listed'] {
  return [...groupBy(watches, ({ repo }) => repo.toLowerCase())]
    .filter(([, some]) => some.length >= BULK_LISTED_FROM)
    .map(([repo, some]) => ({ repo, entries: some.map(({ entry }) => entry) }));
}

/**
 * The same workflow named in two ways: one verdict where the rules agree, a problem where they do not.
 * Verdicts come in the order of the watches.
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
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, i);
      return true;
    }
    if (!haveSameRules(watches[earlier], watches[i]))
      problems.push(duplicateProblem(verdict, verdicts[earlier]));
    return false;
  });
  return { verdicts: kept, problems };
}

/**
 * What is unknown already, without a repository that could not be looked through where a watch that was found
 * in it is unknown for the same reason: the one failure would count twice.
 */
export function withoutRepeatedDoubts({ watches, unknown }: FoundWatches, verdicts: Verdict[]): Verdict[] {
  const doubt = (repo: string, error: Problem | null) => `${repo} ${error?.code}`;
  const told = new Set(
    watches.flatMap(({ repo, found_by }, i) =>
      found_by === 'settings' ? [] : [doubt(repo, verdicts[i]?.error ?? null)],
    ),
  );
  return unknown.filter((one) => !isWholeRepository(one) || !told.has(doubt(one.repo, one.error)));
}

function listedWatches(settings: Settings, repos: string[]): Watch[] {
  return settings.watches.entries.flatMap(({ workflow, repo, ...rules }) =>
    (repo === null ? repos : [repo]).map((at) => ({
      ...rules,
      repo: at,
      entry: workflow,
      found_by: 'settings' as const,
      ...(repo === null && repos.length > 1 ? { shares_entry: 'repositories' as const } : {}),
    })),
  );
}

/** Those of all shards. */
async function allWatches(
  settings: Settings,
  { repos, driver }: Pick<Evidence, 'repos' | 'driver'>,
  context: JudgeContext,
): Promise<FoundWatches> {
  const { auto } = settings.watches;
  const entries = listedWatches(settings, repos);
  const byRepo = groupBy(entries, ({ repo }) => repo.toLowerCase());
  const asked = new Map(repos.map((repo) => [repo.toLowerCase(), repo]));
  const keys = new Set([...(auto ? asked.keys() : []), ...byRepo.keys()]);
  const inputs = [...keys].map((key) => ({
    repo: byRepo.get(key)?.[0]?.repo ?? asked.get(key) ?? key,
    rules: settings.defaults,
    retired: settings.retired,
    context,
    needs_repo: repos.length > 1,
    // An entry of another repository does not make all of that one watched.
    auto: auto && asked.has(key),
    entries: byRepo.get(key) ?? [],
  }));
  const each = await driver.investigate(
    inputs,
    selectWatches,
    (input, error): Selection => ({
      watches: input.entries,
      unknown: [repositoryVerdict({ repo: input.repo, rules: settings.defaults }, bugProblem(error))],
      never_enabled: false,
      unmatched: [],
      unwatched: null,
    }),
  );
  const watches = each.flatMap((one) => one.watches);
  const unknown = each.flatMap((one) => one.unknown);
  const isEmpty = auto && entries.length === 0 && repos.length > 0 && watches.length + unknown.length === 0;
  const problems = isEmpty ? [nothingScheduled(repos)] : [];
  return {
    watches: inOrder(entries, watches),
    unknown,
    problems: [...problems, ...unmatched(entries, each)],
    elsewhere: [],
    never_enabled: inputs.filter((_, i) => each[i]?.never_enabled).map(({ repo }) => repo),
    unwatched: new Map(
      inputs.flatMap(({ repo }, i) => {
        const paths = each[i]?.unwatched ?? null;
        return paths === null ? [] : [[repo.toLowerCase(), paths] as const];
      }),
    ),
  };
}

/** Entries first, in the order of the settings; what was found follows by repository. */
function inOrder(entries: Watch[], watches: Watch[]): Watch[] {
  const places = new Map(entries.map((entry, i) => [entry, i]));
  const placeOf = (watch: Watch) => places.get(watch) ?? entries.length;
  return watches.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A glob that matched nothing in any of its repositories, as far as they could be looked at. */
function unmatched(entries: Watch[], each: Selection[]): Problem[] {
  if (each.some(({ unknown }) => unknown.some(isWholeRepository))) return [];
  const byGlob = groupBy(
    each.flatMap((one) => one.unmatched),
    ({ glob }) => glob,
  );
  return [...byGlob].flatMap(([glob, misses]): Problem[] => {
    const repos = entries.filter(({ entry }) => entry === glob).map(({ repo }) => repo);
    if (misses.length < repos.length) return [];
    const near = [...new Set(misses.flatMap((miss) => miss.near))].slice(0, 3).join(' or ');
    const message = `workflows: "${glob}" matches no workflow of ${repos.join(', ')}.`;
    const special = 'Only `*` and `?` are special; `--list` shows the workflows that are there.';
    return [{ code: 'settings_invalid', message, hint: near ? `Did you mean ${near}?` : special }];
  });
}

function nothingScheduled(repos: string[]): Problem {
  return {
    code: 'no_scheduled_workflows',
    message: `workflows: auto found no workflow with a schedule in ${repos.join(', ')}.`,
    hint: 'List the workflows to watch, for example `workflows: nightly-backup`, or correct `repo`.',
  };
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
  { repo, entry }: Pick<Watch, 'repo' | 'entry'>,
  shard: NonNullable<Settings['shard']>,
): boolean {
  const digest = createHash('sha256').update(`${repo.toLowerCase()}\n${entry}`).digest();
  return digest.readUInt32BE(0) % shard.of === shard.part - 1;
}

function duplicateProblem({ entry, path, repo }: Verdict, earlier: Verdict | undefined): Problem {
  const both = earlier?.entry === entry ? 'two globs match' : `"${earlier?.entry}" and "${entry}" are both`;
  return {
    code: 'settings_invalid',
    message: `workflows: ${both} ${path} of ${repo}, with different settings.`,
    hint: 'Keep one of the two entries.',
  };
}

/** Repositories of `owner/*` in which nothing can run. */
export function leftOutNotices({ never_enabled }: FoundWatches): string[] {
  if (never_enabled.length === 0) return [];
  return [
    `Left out, since GitHub lists neither workflows nor runs there, as in a fork whose Actions were never enabled: ${listed(never_enabled, MOST_NAMES)}.`,
  ];
}

/** More names than anyone reads in a log. */
const MOST_NAMES = 10;

/** What a list without `auto` leaves out in its repositories. A shard lacks the other parts' watches. */
export interface UnwatchedSearch {
  /** Looks into a repository after its last verdict, before its answers are let go. Never throws. */
  look: (repo: string) => Promise<void>;
  /** The verdicts are those of the watches found, in their order. */
  notices: (verdicts: Verdict[]) => string[];
}

/** Sees what the lists show that several watches share or that a glob required. */
export function searchUnwatched(
  settings: Settings,
  { found, context }: { found: FoundWatches; context: JudgeContext },
  driver: Driver,
): UnwatchedSearch {
  if (settings.watches.auto || settings.shard !== null) return { look: async () => {}, notices: () => [] };
  const { defaults: rules, retired } = settings;
  const seen = new Map<string, Seen[]>();
  return {
    look: async (repo) => {
      if (found.unwatched.has(repo.toLowerCase())) return;
      const input = { repo, rules, retired, context };
      const [runs = []] = await driver.investigate([input], recentlyScheduled, () => []);
      seen.set(repo.toLowerCase(), runs);
    },
    notices: (verdicts) => {
      const byRepo = groupBy([...verdicts.entries()], ([i]) => found.watches[i]?.repo.toLowerCase());
      const verdictsOf = (repo: string) => (byRepo.get(repo) ?? []).map(([, verdict]) => verdict);
      // A verdict has the name that a renamed repository has now.
      const named = (repo: string, paths: string[]) =>
        paths.map((path) => `${verdictsOf(repo)[0]?.repo ?? repo}/${fileOf(path)}`);
      const lately = context.bulk_listed.flatMap(({ repo }) =>
        named(repo, pathsWithoutVerdict(seen.get(repo) ?? [], verdictsOf(repo))),
      );
      const discovered = [...found.unwatched].flatMap(([repo, paths]) => named(repo, paths));
      return notice([...lately, ...discovered]);
    },
  };
}

function notice(names: string[]): string[] {
  if (names.length === 0) return [];
  const them = names.length === 1 ? 'it' : 'them';
  return [
    `Scheduled, but not watched: ${listed(names, MOST_NAMES)}. Add \`- auto\` to the list to watch ${them} too, or put ${them} under \`retired\`.`,
  ];
}
