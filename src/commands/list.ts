/** `--list`: what is watched, or what `auto` would find. */
import { investigate } from '../investigate.js';
import { discover } from '../judge/discover.js';
import { emptyListing, type Listing, listWatch } from '../judge/listing.js';
import { openGathering, type Run, record } from '../main.js';
import type { Settings } from '../model.js';
import { listingReport } from '../report/listing.js';
import { ansiPaint, noPaint } from '../report/paint.js';
import { bugProblem, findWatches } from '../watches.js';

/** Prints the listing; exit 2 where something could not be read. */
export async function list(run: Run, settings: Settings): Promise<number> {
  const gathering = await openGathering(run, settings, true);
  const circumstances = await gathering.circumstances();
  const tools = { ask: gathering.ask, pause: async () => {}, ended: run.stop.ended, abreast: 50 };
  const found = await findWatches(settings, gathering.repos, circumstances, tools);
  const listed = await investigate(
    found.watches,
    (watch) => listWatch(watch, circumstances),
    (watch, error): Listing => ({ ...emptyListing(watch), error: bugProblem(error) }),
    tools,
  );
  const unknown = found.unknown.map(
    (verdict): Listing => ({ ...emptyListing(verdict), path: verdict.path, error: verdict.error }),
  );
  const listings = [...listed, ...unknown];
  const uncovered = settings.watches === 'auto' ? [] : await uncoveredWatches();
  const problems = [...gathering.problems, ...found.problems, ...(await record(run, settings, gathering))];
  show();
  return problems.length > 0 || listings.some(({ error }) => error !== null) ? 2 : 0;

  /** Scheduled workflows that the list leaves out. */
  async function uncoveredWatches(): Promise<string[]> {
    const { defaults: rules, retired } = settings;
    const orders = gathering.repos.map((repo) => ({ repo, rules, retired, circumstances }));
    const all = await investigate(orders, discover, () => ({ watches: [], unknown: [] }), tools);
    const covered = new Set(listings.map(({ repo, path }) => `${repo} ${path}`));
    return all
      .flatMap(({ watches }) => watches)
      .filter(({ repo, entry }) => !covered.has(`${repo} ${entry}`))
      .map(({ repo, entry }) => `${repo}/${entry.slice(entry.lastIndexOf('/') + 1)}`);
  }

  function show(): void {
    const { edges, given } = run;
    for (const problem of problems) edges.progress(problem.message);
    if (given.command.json) {
      edges.print(JSON.stringify({ watches: listings, uncovered }, null, 2));
      return;
    }
    const style = { columns: given.host.columns, paint: given.host.color ? ansiPaint : noPaint };
    edges.print(listingReport(listings, uncovered, circumstances.now, style));
  }
}
