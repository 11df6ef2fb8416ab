/** Where the evidence of this run comes from: GitHub as the settings name it, or a recording. */
import { type AnswerCache, createAnswerCache, isShared, recordedSource } from '../evidence/answer-cache.js';
import { asOf } from '../evidence/as-of.js';
import { createDriver, type Driver } from '../evidence/driver.js';
import type { Ask } from '../evidence/inquiry.js';
import type { AnswerOf, JudgeContext, RateLimit, Repository } from '../evidence/model.js';
import type { Recording } from '../evidence/recording.js';
import type { GitHub, ServerClock, Timing } from '../github/model.js';
import type { OwnerListing } from '../github/repositories.js';
import type { Deadlines } from '../net/deadlines.js';
import type { PlainFetch } from '../net/plain-fetch.js';
import { pause } from '../net/retry.js';
import type { Problem } from '../problems.js';
import type { Clocks } from '../settings/environment.js';
import type { Host, Secrets, Settings } from '../settings/model.js';
import { requireRepo } from '../settings/watches.js';
import { isoSecond, MINUTE } from '../text/time.js';
import { version } from '../version.js';

/** What a run looks at. */
export interface Evidence {
  driver: Driver;
  /** Everything asked so far, where it is kept for a recording or a second use; else what watches share. */
  cache: AnswerCache;
  /** The repositories to look at, spelled out. */
  repos: string[];
  context: () => Promise<JudgeContext>;
  /** What GitHub allows the token now; null where it names no limit. */
  rateLimit: () => RateLimit | null;
  /** Lets go of what is shared among the watches of a repository. */
  forget: (repo: string) => void;
  problems: Problem[];
  notices: string[];
  requests: () => number;
}

interface GitHubSourceOptions {
  settings: Settings;
  secrets: Secrets;
  host: Host;
  clocks: Clocks;
  stop: Deadlines;
  fetch: PlainFetch;
  log: (text: string) => void;
  /** Keep every answer: it is recorded or judged more than once. */
  keepAll: boolean;
  /** How fast requests may follow each other; GitHub's own limits where not given. */
  timing?: Partial<Timing>;
}

/** One client for the run. */
export async function openGitHub(
  options: Pick<GitHubSourceOptions, 'clocks' | 'stop' | 'fetch' | 'log' | 'timing'> & {
    base_url: string;
    token: string | null;
    /** Where the monitor runs, as far as that is known. */
    host: Pick<Host, 'repo' | 'debug'>;
  },
): Promise<GitHub> {
  const { createGitHub } = await import('../github/client.js');
  return createGitHub({
    base_url: options.base_url,
    token: options.token,
    own_repo: options.host.repo,
    deadline: options.stop.gathering,
    deadline_at_ms: options.stop.gatheringEndsAt(),
    user_agent: `cron-heartbeat-monitor/${version}`,
    fetch: options.fetch,
    on_retry: options.log,
    ...(options.host.debug ? { trace: options.log } : {}),
    now_ms: options.clocks.steady_ms,
    local_ms: options.clocks.now_ms,
    random: options.clocks.random,
    timing: options.timing ?? {},
  });
}

/** GitHub: what watches share is asked once, and every answer is kept only where it is needed again. */
export async function evidenceFromGitHub(options: GitHubSourceOptions): Promise<Evidence> {
  const { settings, secrets, host, clocks, stop, keepAll } = options;
  const client = await openGitHub({
    ...options,
    base_url: settings.github_api_url,
    token: secrets.github_token,
  });
  const { githubSource } = await import('../github/source.js');
  const owners = await listOwners(client, settings.repos);
  const cache = createAnswerCache(
    owners.known.map((repository) => ({
      question: { kind: 'repository', repo: repository.full_name },
      answer: { ok: true, value: repository },
    })),
  );
  const driver = createDriver({
    source: githubSource(client),
    cache,
    keeps: (question) => keepAll || isShared(question),
    pause: () => pause(settings.confirm_seconds * 1000, stop.gathering),
    ended: stop.ended,
  });
  const context = once(() => {
    const only = onlyRepo(settings, owners.repos);
    const taken = contextOf(
      host,
      driver.ask,
      firstAsked(settings, owners.repos),
      clocks.now_ms,
      client.serverClock,
    );
    // One round trip less: every watch of a single repository asks for both, and nobody waits for the second
    // here.
    if (only !== null) void Promise.allSettled([driver.ask({ kind: 'workflows', repo: only, read: 1 })]);
    return owners.whole.length === 0
      ? taken
      : taken.then((context) => ({ ...context, whole_owners: owners.whole }));
  });
  return {
    driver,
    cache,
    repos: owners.repos,
    context,
    rateLimit: () => rateLimitOf(client, stop),
    forget: keepAll ? () => {} : (repo) => forgetRepository(cache, repo),
    problems: owners.problems,
    notices: owners.notices,
    requests: client.requests,
  };
}

/** A recording, as of `now` where that is given. A second look repeats the first: nothing is waited for. */
export function evidenceFromRecording(
  recording: Recording,
  settings: Settings,
  now: string | null,
  ended: Promise<Problem> = new Promise(() => {}),
): Evidence {
  const context: JudgeContext = { ...recording.circumstances, ...(now === null ? {} : { now }) };
  const cache = createAnswerCache(recording.exchanges);
  const { ask } = recordedSource(cache);
  const isPast = Date.parse(context.now) < Date.parse(recording.circumstances.now);
  const driver = createDriver({
    source: { ask: isPast ? asOf(context.now, ask) : ask },
    // What was recorded is found by its source, as it was then.
    cache: createAnswerCache(),
    keeps: () => false,
    pause: async () => {},
    ended,
  });
  return {
    driver,
    cache,
    repos: settings.repos,
    context: async () => context,
    rateLimit: () => recording.allowance ?? null,
    forget: () => {},
    problems: settings.repos.length === 0 && requireRepo(settings.watches) ? [looksNowhere] : [],
    notices: [],
    requests: () => recording.github_requests,
  };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let taken: Promise<T> | undefined;
  return () => {
    taken ??= work();
    return taken;
  };
}

function forgetRepository(cache: AnswerCache, repo: string): void {
  const answer = cache.find({ kind: 'repository', repo }) as AnswerOf<'repository'> | null;
  for (const name of [repo, answer?.ok ? answer.value.full_name : repo]) cache.forget(name);
}

/**
 * Takes now from GitHub's latest answer, or from the local clock where none gave a date, or one that is no
 * clock: off by more than a day from the local clock and from the reset of its own rate limit.
 */
export async function contextOf(
  host: Host,
  ask: Ask,
  firstRepo: string | undefined,
  localClock: () => number,
  serverClock: () => ServerClock | null,
): Promise<JudgeContext> {
  if (firstRepo !== undefined) await ask({ kind: 'repository', repo: firstRepo });
  const local = localClock();
  const server = serverClock();
  const isSound = server?.trust === 'sound';
  return {
    now: isSound ? server.date : isoSecond(local),
    // Null where the local clock is the one that is used.
    clock_skew_minutes: isSound ? (local - server.age_ms - Date.parse(server.date)) / MINUTE : null,
    other_now: server?.trust === 'doubtful' ? server.date : null,
    own_run_id: host.run_id,
    own_repo: host.repo,
    own_workflow_path: host.workflow_path,
    bulk_listed: [],
    report: null,
  };
}

const looksNowhere: Problem = {
  code: 'not_recorded',
  message: 'The recorded run looked at no repository.',
  hint: 'Record again with a `repo` that the token can see.',
};

function rateLimitOf(client: GitHub, stop: Deadlines): RateLimit | null {
  const budget = client.budget();
  if (budget === null) return null;
  const { remaining, resets_at, resets_ms } = budget;
  return { remaining, resets_at, resets_in_time: resets_ms < stop.gatheringEndsAt() };
}

function firstAsked(settings: Settings, repos: string[]): string | undefined {
  if (settings.watches.auto) return repos[0];
  return settings.watches.entries.map(({ repo }) => repo ?? repos[0])[0];
}

/** The one repository that all watches are of; null for several. */
function onlyRepo({ watches }: Settings, repos: string[]): string | null {
  const named = watches.entries.flatMap(({ repo }) => repo ?? repos);
  const [only, ...more] = new Set(watches.auto ? [...named, ...repos] : named);
  return more.length === 0 ? (only ?? null) : null;
}

interface Owners {
  /** Those of `owner/*`, in lower case. */
  whole: string[];
  repos: string[];
  known: Repository[];
  problems: Problem[];
  notices: string[];
}

/** `owner/*` becomes the owner's repositories; which listing that was is told. */
async function listOwners(client: GitHub, patterns: string[]): Promise<Owners> {
  const owners: Owners = { whole: [], repos: [], known: [], problems: [], notices: [] };
  for (const pattern of patterns) {
    if (!pattern.endsWith('/*')) {
      owners.repos.push(pattern);
      continue;
    }
    const { listOwner } = await import('../github/repositories.js');
    const owner = pattern.slice(0, -2);
    owners.whole.push(owner.toLowerCase());
    const listed = await listOwner(client, owner);
    if (!listed.ok) {
      owners.problems.push({ ...listed.error, message: `${pattern}: ${listed.error.message}` });
      continue;
    }
    const { repos, unread, listing, left_out } = listed.value;
    if (repos.length + unread.length === 0) owners.problems.push(nothingOf(pattern, listed.value));
    owners.known.push(...repos);
    owners.repos.push(...repos.map((repo) => repo.full_name), ...unread);
    owners.notices.push(
      `${pattern}: ${repos.length + unread.length} repositories (${listing} listing); left out: ${leftOut(left_out)}.`,
    );
  }
  const once = new Map(owners.repos.map((repo) => [repo.toLowerCase(), repo]));
  return { ...owners, repos: [...once.values()] };
}

/** A run that looks at no repository must not be green. */
function nothingOf(pattern: string, { listing, left_out }: OwnerListing): Problem {
  return {
    code: 'settings_invalid',
    message: `repo: ${pattern} matches no repository that can be watched (${listing} listing; left out: ${leftOut(left_out)}).`,
    hint: "Correct the owner's name, or give the token access to the repositories: an app has to be installed there.",
  };
}

function leftOut({ archived, disabled }: OwnerListing['left_out']): string {
  return `${archived} archived, ${disabled} disabled`;
}
