/** The notice about scheduled workflows that nobody watches; it costs no request of its own. */
import type { Driver } from '../evidence/driver.js';
import type { JudgeContext } from '../evidence/model.js';
import { fileOf } from '../judge/identify.js';
import type { Verdict } from '../judge/model.js';
import { scheduledLately, withoutVerdict } from '../judge/unwatched.js';
import type { Settings, Watch } from '../settings/model.js';
import { listed } from '../text/words.js';
import type { Found } from './find-watches.js';

/** More names than anyone reads in a log. */
const MOST_NAMES = 10;

/**
 * Of a list without `auto`: what its repositories have beside it, told by the lists that several watches share or that a
 * glob required. To be started before the watches are judged, whose answers are let go. A shard knows nothing of the
 * other parts' watches. The verdicts are those of the watches found, in their order.
 */
export async function findUnwatched(
  settings: Settings,
  { found, kept, context }: { found: Found; kept: Watch[]; context: JudgeContext },
  driver: Driver,
): Promise<(verdicts: Verdict[]) => string[]> {
  if (settings.watches.auto || settings.shard !== null) return () => [];
  const repos = new Map(kept.map(({ repo }) => [repo.toLowerCase(), repo]));
  const orders = context.bulk_listed
    .filter(({ repo }) => repos.has(repo) && !found.unwatched.has(repo))
    .map(({ repo }) => ({
      repo: repos.get(repo) ?? repo,
      rules: settings.defaults,
      retired: settings.retired,
      context,
    }));
  const seen = await driver.investigate(orders, scheduledLately, () => []);
  return (verdicts) => {
    // A verdict has the name that a renamed repository has now.
    const of = (repo: string) => verdicts.filter((_, i) => found.watches[i]?.repo.toLowerCase() === repo);
    const named = (repo: string, paths: string[]) =>
      paths.map((path) => `${of(repo)[0]?.repo ?? repo}/${fileOf(path)}`);
    const lately = orders.flatMap(({ repo }, i) => {
      const key = repo.toLowerCase();
      return named(key, withoutVerdict(seen[i] ?? [], of(key)));
    });
    const discovered = [...found.unwatched].flatMap(([repo, paths]) => named(repo, paths));
    return notice([...lately, ...discovered]);
  };
}

function notice(names: string[]): string[] {
  if (names.length === 0) return [];
  const one = names.length === 1;
  return [
    `Scheduled, but not watched: ${listed(names, MOST_NAMES)}. Add \`- auto\` to the list to watch ${one ? 'it' : 'them'} too, or put ${one ? 'it' : 'them'} under \`retired\`.`,
  ];
}
