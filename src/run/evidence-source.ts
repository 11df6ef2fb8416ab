/** Where the evidence of this run comes from: GitHub as the settings name it, or a recording. */
import { createAnswerCache } from '../evidence/answer-cache.js';
import { asOf } from '../evidence/as-of.js';
import type { JudgeContext, RateLimit, Repository } from '../evidence/model.js';
import type { Recording } from '../evidence/recording.js';
import type { GitHub } from '../github/client.js';
import type { OwnerListing } from '../github/owner.js';
import type { Timing } from '../github/retry.js';
import type { Deadlines } from '../net/deadlines.js';
import type { Problem } from '../problems.js';
import type { Clocks } from '../settings/environment.js';
import type { Host, Secrets, Settings } from '../settings/model.js';
import { needRepo } from '../settings/rest.js';
import { version } from '../version.js';
import { circumstancesOf, liveSource, replaySource, type Source } from './check.js';

export interface EvidenceSource extends Source {
  problems: Problem[];
  notices: string[];
  requests: () => number;
}

export interface GitHubSourceOptions {
  settings: Settings;
  secrets: Secrets;
  host: Host;
  clocks: Clocks;
  stop: Deadlines;
  fetch: typeof fetch;
  log: (text: string) => void;
  /** Keep every answer: it is recorded or judged more than once. */
  keepAll: boolean;
  /** How fast requests may follow each other; GitHub's own limits where not given. */
  timing?: Partial<Timing>;
}

/** One client for the run. */
export async function openGitHub(
  order: Pick<GitHubSourceOptions, 'clocks' | 'stop' | 'fetch' | 'log' | 'timing'> & {
    base_url: string;
    token: string | null;
  },
): Promise<GitHub> {
  const { createGitHub } = await import('../github/client.js');
  return createGitHub({
    base_url: order.base_url,
    token: order.token,
    deadline: order.stop.gathering,
    deadline_at_ms: order.stop.gatheringEndsAt(),
    user_agent: `cron-heartbeat-monitor/${version}`,
    fetch: order.fetch,
    on_retry: order.log,
    now_ms: order.clocks.steady_ms,
    random: order.clocks.random,
    timing: order.timing ?? {},
  });
}

export async function evidenceFromGitHub(order: GitHubSourceOptions): Promise<EvidenceSource> {
  const { settings, secrets, host, clocks, stop } = order;
  const client = await openGitHub({
    ...order,
    base_url: settings.github_api_url,
    token: secrets.github_token,
  });
  const { createAsk } = await import('../github/ask.js');
  const owners = await listOwners(client, settings.repos);
  const live = liveSource(createAsk(client), owners.known, owners.repos, order.keepAll, (ask) =>
    circumstancesOf(host, ask, firstAsked(settings, owners.repos), {
      local: clocks.now_ms,
      server: client.serverClock,
      ended: stop.ended,
    }),
  );
  return {
    ...live,
    allowance: () => allowanceOf(client, stop),
    problems: owners.problems,
    notices: owners.notices,
    requests: client.requests,
  };
}

export function evidenceFromRecording(
  recording: Recording,
  settings: Settings,
  now: string | null,
): EvidenceSource {
  const circumstances: JudgeContext = { ...recording.circumstances, ...(now === null ? {} : { now }) };
  const archive = createAnswerCache(recording.exchanges);
  const source = replaySource(archive, settings.repos, circumstances, recording.allowance ?? null);
  const isPast = Date.parse(circumstances.now) < Date.parse(recording.circumstances.now);
  const ask = isPast ? asOf(circumstances.now, source.ask) : source.ask;
  const problems = settings.repos.length === 0 && needRepo(settings.watches) ? [looksNowhere] : [];
  return { ...source, ask, problems, notices: [], requests: () => recording.github_requests };
}

const looksNowhere: Problem = {
  code: 'not_recorded',
  message: 'The recorded run looked at no repository.',
  hint: 'Record again with a `repo` that the token can see.',
};

function allowanceOf(client: GitHub, stop: Deadlines): RateLimit | null {
  const budget = client.budget();
  if (budget === null) return null;
  const { remaining, resets_at, resets_ms } = budget;
  return { remaining, resets_at, resets_in_time: resets_ms < stop.gatheringEndsAt() };
}

function firstAsked(settings: Settings, repos: string[]): string | undefined {
  if (settings.watches.auto) return repos[0];
  return settings.watches.entries.map(({ repo }) => repo ?? repos[0])[0];
}

interface Owners {
  repos: string[];
  known: Repository[];
  problems: Problem[];
  notices: string[];
}

/** `owner/*` becomes the owner's repositories; which listing that was is told. */
async function listOwners(client: GitHub, patterns: string[]): Promise<Owners> {
  const owners: Owners = { repos: [], known: [], problems: [], notices: [] };
  for (const pattern of patterns) {
    if (!pattern.endsWith('/*')) {
      owners.repos.push(pattern);
      continue;
    }
    const { listOwner } = await import('../github/owner.js');
    const listed = await listOwner(client, pattern.slice(0, -2));
    if (!listed.ok) {
      owners.problems.push({ ...listed.error, message: `${pattern}: ${listed.error.message}` });
      continue;
    }
    const { repos, listing, left_out } = listed.value;
    if (repos.length === 0) owners.problems.push(nothingOf(pattern, listed.value));
    owners.known.push(...repos);
    owners.repos.push(...repos.map((repo) => repo.full_name));
    owners.notices.push(
      `${pattern}: ${repos.length} repositories (${listing} listing); left out: ${leftOut(left_out)}.`,
    );
  }
  const once = new Map(owners.repos.map((repo) => [repo.toLowerCase(), repo]));
  return { ...owners, repos: [...once.values()] };
}

/** A run that looks at no repository must not be green. */
function nothingOf(pattern: string, { listing, left_out }: OwnerListing): Problem {
  return {
    code: 'settings_invalid',
    message: `repo: ${pattern} stands for no repository that can be watched (${listing} listing; left out: ${leftOut(left_out)}).`,
    hint: "Correct the owner's name, or give the token access to the repositories: an app has to be installed there.",
  };
}

function leftOut({ archived, disabled }: OwnerListing['left_out']): string {
  return `${archived} archived, ${disabled} disabled`;
}
