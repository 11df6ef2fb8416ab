/** `--list`: what is watched, or what `auto` would find. */
import { fileOf } from '../judge/identify.js';
import { emptyListing, type Listing, listWatch } from '../judge/listing.js';
import type { Problem } from '../problems.js';
import { listingReport } from '../report/commands.js';
import type { Report } from '../report/model.js';
import type { Settings } from '../settings/model.js';
import { check } from './check.js';
import { composeReport } from './compose.js';
import { bugProblem, findWatches } from './find-watches.js';
import type { MonitorRun } from './monitor-run.js';
import { evidencePageOf, writePage } from './page.js';
import { type PreparedCommand, prepareCommand, printResult } from './print-command.js';

/** Prints the listing; exit 2 where something could not be read. */
export async function list(run: MonitorRun, settings: Settings): Promise<number> {
  const prepared = await prepareCommand(run, settings);
  const { context, found } = prepared;
  const watched = await listWatches(prepared);
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
  // Before anything is recorded, since the page asks for more than the list.
  const report = settings.report_file === null ? null : await judged(run, settings, prepared);
  const problems = await printResult(run, settings, prepared, {
    json: { watches: listings, uncovered: open.uncovered },
    text: (style) => listingReport(listings, open.uncovered, context.now, style),
    problems: open.problems,
    page: async (written_sha256) =>
      report === null
        ? []
        : writePage(run, settings, await evidencePageOf(run, settings, report, written_sha256)),
  });
  return problems.length > 0 || listings.some(({ error }) => error !== null) ? 2 : 0;
}

/** What is listed, judged as a check judges it: for the page. */
async function judged(run: MonitorRun, settings: Settings, { evidence }: PreparedCommand): Promise<Report> {
  const checked = await check(settings, evidence);
  return composeReport(settings, run.given.host, checked, {
    problems: evidence.problems,
    notices: evidence.notices,
    github: evidence.requests(),
  });
}

/** In the order of the watches. */
async function listWatches({ found, context, evidence }: PreparedCommand): Promise<Listing[]> {
  return evidence.driver.investigate(
    found.watches,
    (watch) => listWatch(watch, context),
    (watch, error): Listing => ({ ...emptyListing(watch), error: bugProblem(error) }),
  );
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
  const auto = await findWatches(
    { ...settings, watches: { auto: true, entries: [] } },
    evidence.repos,
    context,
    evidence.driver,
  );
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
