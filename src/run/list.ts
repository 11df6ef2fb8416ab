/** `--list`: what is watched, or what `auto` would find. */
import { fileOf } from '../judge/identify.js';
import { emptyListing, type Listing, listWatch } from '../judge/listing.js';
import type { Problem } from '../problems.js';
import { listingReport } from '../report/commands.js';
import type { Settings } from '../settings/model.js';
import { check } from './check.js';
import { composeReport } from './compose.js';
import { bugProblem, findWatches } from './find-watches.js';
import { evidencePageOf, type MonitorRun } from './monitor-run.js';
import { type PreparedCommand, prepareCommand, printResult } from './print-command.js';

/** Prints the listing; exit 2 where something could not be read. */
export async function runList(run: MonitorRun, settings: Settings): Promise<number> {
  const prepared = await prepareCommand(run, settings);
  const { context, found, evidence } = prepared;
  const watched = await evidence.driver.investigate(
    found.watches,
    (watch) => listWatch(watch, context),
    (watch, error): Listing => ({ ...emptyListing(watch), error: bugProblem(error) }),
  );
  const open = await findUncovered(settings, prepared, watched);
  const unknown = found.unknown.map(
    ({ repo, entry, name, path, error }): Listing => ({
      ...emptyListing({ repo, entry, sla_hours: settings.defaults.sla_hours }),
      name,
      path,
      error,
    }),
  );
  const listings = [...watched, ...unknown];
  // What is listed, judged as a check judges it. Before anything is recorded, since the page asks for more
  // than the list.
  const report =
    settings.report_file === null
      ? null
      : composeReport(settings, run.given.host, await check(settings, evidence), evidence);
  const problems = await printResult(run, settings, prepared, {
    json: { watches: listings, uncovered: open.uncovered },
    text: (style) => listingReport(listings, open.uncovered, context.now, style),
    problems: open.problems,
    page: async (written_sha256) => report && evidencePageOf(run, settings, report, written_sha256),
  });
  return problems.length > 0 || listings.some(({ error }) => error !== null) ? 2 : 0;
}

interface Open {
  /** As `owner/name/file.yml`; null for a shard, which does not read the other parts' watches. */
  uncovered: string[] | null;
  problems: Problem[];
}

/** What `auto` would find in the same repositories, and no watch covers. */
async function findUncovered(
  settings: Settings,
  { evidence, context, found }: PreparedCommand,
  watched: Listing[],
): Promise<Open> {
  if (settings.watches.auto) return { uncovered: [], problems: [] };
  if (settings.shard !== null) return { uncovered: null, problems: [] };
  const auto = await findWatches({ ...settings, watches: { auto: true, entries: [] } }, evidence, context);
  const covered = new Set(found.watches.map(({ repo }, i) => keyOf(repo, watched[i]?.path)));
  const isOpen = ({ repo, entry }: { repo: string; entry: string }) => !covered.has(keyOf(repo, entry));
  return {
    uncovered: auto.watches.filter(isOpen).map(({ repo, entry }) => `${repo}/${fileOf(entry)}`),
    problems: auto.unknown.filter(isOpen).flatMap(({ repo, error }) => problemOf(repo, error)),
  };
}

function keyOf(repo: string, path: string | null | undefined): string {
  return `${repo.toLowerCase()} ${path}`;
}

function problemOf(repo: string, error: Problem | null): Problem[] {
  return error === null ? [] : [{ ...error, message: `What no watch covers in ${repo}: ${error.message}` }];
}
