/** `--list`: what is watched, or what `auto` would find. */
import type { Gathering } from '../gather.js';
import { type Investigator, investigate } from '../investigate.js';
import { discover } from '../judge/discover.js';
import { emptyListing, type Listing, listWatch } from '../judge/listing.js';
import type { Circumstances, Settings } from '../model.js';
import { listingReport } from '../report/listing.js';
import { ansiPaint, noPaint } from '../report/paint.js';
import { openGathering, type Run, record } from '../run.js';
import { bugProblem, type Found, findWatches } from '../watches.js';

/** Prints the listing; exit 2 where something could not be read. */
export async function list(run: Run, settings: Settings): Promise<number> {
  const { edges, given, stop } = run;
  const gathering = await openGathering(run, settings, true);
  const circumstances = await gathering.circumstances();
  const tools = { ask: gathering.ask, pause: async () => {}, ended: stop.ended, abreast: 50 };
  const found = await findWatches(settings, gathering.repos, circumstances, tools);
  const listings = await listingsOf(found, circumstances, tools);
  const scheduled =
    settings.watches === 'auto' ? [] : await scheduledFiles(settings, gathering, circumstances, tools);
  const uncovered = withoutListed(scheduled, listings);
  const problems = [...gathering.problems, ...found.problems, ...(await record(run, settings, gathering))];
  for (const problem of problems) edges.progress(problem.message);
  if (given.command.json) {
    edges.print(JSON.stringify({ watches: listings, uncovered }, null, 2));
  } else {
    const style = { columns: given.host.columns, paint: given.host.color ? ansiPaint : noPaint };
    edges.print(listingReport(listings, uncovered, circumstances.now, style));
  }
  return problems.length > 0 || listings.some(({ error }) => error !== null) ? 2 : 0;
}

async function listingsOf(
  found: Found,
  circumstances: Circumstances,
  tools: Investigator,
): Promise<Listing[]> {
  const listed = await investigate(
    found.watches,
    (watch) => listWatch(watch, circumstances),
    (watch, error): Listing => ({ ...emptyListing(watch), error: bugProblem(error) }),
    tools,
  );
  const unknown = found.unknown.map(
    (verdict): Listing => ({ ...emptyListing(verdict), path: verdict.path, error: verdict.error }),
  );
  return [...listed, ...unknown];
}

interface ScheduledFile {
  repo: string;
  path: string;
}

/** What `auto` would find in the same repositories. */
async function scheduledFiles(
  { defaults: rules, retired }: Settings,
  { repos }: Gathering,
  circumstances: Circumstances,
  tools: Investigator,
): Promise<ScheduledFile[]> {
  const orders = repos.map((repo) => ({ repo, rules, retired, circumstances }));
  const found = await investigate(orders, discover, () => ({ watches: [], unknown: [] }), tools);
  return found.flatMap(({ watches }) => watches).map(({ repo, entry }) => ({ repo, path: entry }));
}

/** As `owner/name/file.yml`: the scheduled workflows that no watch covers. */
function withoutListed(scheduled: ScheduledFile[], listings: Listing[]): string[] {
  const covered = new Set(listings.map(({ repo, path }) => `${repo} ${path}`));
  return scheduled
    .filter(({ repo, path }) => !covered.has(`${repo} ${path}`))
    .map(({ repo, path }) => `${repo}/${path.slice(path.lastIndexOf('/') + 1)}`);
}
