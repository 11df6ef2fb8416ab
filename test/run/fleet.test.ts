import { expect, onTestFinished, test } from 'vitest';
import type { Verdict } from '../../src/judge/model.js';
import { type PlainFetch, plainFetch } from '../../src/net/plain-fetch.js';
import { check } from '../../src/run/check.js';
import { evidenceFromRecording } from '../../src/run/evidence-source.js';
import { checkFleet, entry, fleet, repoNames, settings, stems } from '../support/fleet.js';
import { type ServeOptions, serve } from '../support/github.js';
import type { WorldBuilder } from '../support/world.js';

async function start(world: WorldBuilder, options: ServeOptions = {}) {
  const server = await serve(world, options);
  onTestFinished(server.close);
  return server;
}

const five = stems(5).map((stem) => entry(stem));
const statuses = (verdicts: Verdict[]) => [...new Set(verdicts.map(({ status }) => status))];

test('300 listed repositories with five nightly watches each take at most 2,100 requests', async () => {
  const server = await start(fleet({ repos: 300, workflows: 5, nights: 3 }));
  const { verdicts, asked, plan } = await checkFleet(server, { repos: repoNames(300), watches: five });
  expect(verdicts).toHaveLength(1500);
  expect(statuses(verdicts)).toEqual(['healthy']);
  expect(asked).toMatchObject({ repository: 1, runs: 300, 'runs/jobs': 1500 });
  expect(server.requests.length).toBeLessThanOrEqual(2100);
  expect(plan).toMatchObject({ watches: 1500, expected_requests: 1815, left_out: 0 });
});

test.each([
  { by: 'owner/*', listing: { '/installation/repositories': 1 }, watches: five, each: 7 },
  {
    by: 'owner/* and workflows: auto',
    listing: { '/installation/repositories': 1 },
    watches: 'auto',
    each: 8,
  },
] as const)('the same share for each repository by $by', async ({ listing, watches, each }) => {
  const server = await start(fleet({ repos: 40, workflows: 5, nights: 21 }));
  const { verdicts, asked } = await checkFleet(server, {
    repos: ['acme/*'],
    watches: watches as typeof five,
  });
  expect(verdicts).toHaveLength(200);
  expect(statuses(verdicts)).toEqual(['healthy']);
  expect(asked).toMatchObject({ ...listing, runs: 40, 'runs/jobs': 200 });
  expect(server.requests.length).toBeLessThanOrEqual(40 * each);
});

test.each([[stems(1).map((stem) => entry(stem))], ['auto' as const]])(
  'the workflows of a single repository are asked for beside the repository itself (%#)',
  async (watches) => {
    const hung = { on: '/repos/acme/r0', mishap: 'hang' as const };
    const server = await start(fleet({ repos: 1, workflows: 1, nights: 1 }), { faults: [hung] });
    const { asked } = await checkFleet(server, { watches }, { timing: { timeout_ms: 1000, retries: 0 } });
    expect(asked).toMatchObject({ repository: 1, workflows: 1 });
  },
);

test('a single repository and its workflows are asked for before any answer', async () => {
  const server = await start(fleet({ repos: 1, workflows: 1, nights: 1 }));
  const seen: string[] = [];
  const fetch: PlainFetch = async (url, request) => {
    seen.push(new URL(url).pathname);
    const response = await plainFetch(url, request);
    seen.push('answer');
    return response;
  };
  await checkFleet(server, { watches: [entry('nightly-0')] }, { fetch });
  expect(seen.slice(0, 3)).toEqual(['/repos/acme/r0/actions/workflows', '/repos/acme/r0', 'answer']);
});

test('without GraphQL the verdicts are the same, for one more request per repository and its list', async () => {
  const world = fleet({ repos: 20, workflows: 5, nights: 3 });
  const plain = await start(world, { graphql: false });
  const { verdicts, asked } = await checkFleet(plain, { repos: repoNames(20), watches: five });
  const other = await checkFleet(await start(world), { repos: repoNames(20), watches: five });
  const homeless = (some: Verdict[]) => JSON.stringify(some).replaceAll(/http:\/\/[\d.:]+/g, '');
  expect(homeless(verdicts)).toBe(homeless(other.verdicts));
  const { '/graphql': refused, ...others } = asked;
  // Once, or for the workflows too where the repositories are not refused before.
  expect([1, 2]).toContain(refused);
  expect(others).toEqual({ repository: 20, runs: 20, workflows: 20, 'runs/jobs': 100 });
});

test('100 nightly watches in one repository take at most 110 requests', async () => {
  const server = await start(fleet({ repos: 1, workflows: 100, nights: 5 }));
  const watches = stems(100).map((stem) => entry(stem));
  const { verdicts, asked } = await checkFleet(server, { watches });
  expect(statuses(verdicts)).toEqual(['healthy']);
  expect(asked).toEqual({ repository: 1, workflows: 1, runs: 1, 'runs/jobs': 100 });
});

test('of a larger repository every page is read once', async () => {
  const server = await start(fleet({ repos: 1, workflows: 250, nights: 3 }));
  const { verdicts, asked } = await checkFleet(server, { watches: stems(250).map((stem) => entry(stem)) });
  expect(statuses(verdicts)).toEqual(['healthy']);
  expect(asked).toEqual({ repository: 1, workflows: 3, runs: 3, 'runs/jobs': 250 });
  const pages = server.requests.flatMap(({ line }) => /event=schedule.*&page=(\d)/.exec(line)?.[1] ?? []);
  expect(pages.toSorted()).toEqual(['1', '2', '3']);
});

const monitor = { repo: 'acme/r0', workflow_path: '.github/workflows/nightly-1.yml', run_id: 1 };

test('one healthy watch takes two requests beyond two for its repository and one for the monitor', async () => {
  const server = await start(fleet({ repos: 1, workflows: 2, nights: 5 }));
  const { asked } = await checkFleet(server, { watches: [entry('nightly-0')] }, { host: monitor });
  expect(asked).toEqual({
    repository: 1,
    workflows: 1,
    'workflows/runs': 1,
    'workflows/nightly-1.yml/runs': 1,
    'runs/jobs': 1,
  });
});

test('one stale watch takes at most 12 in all', async () => {
  const of = fleet({ repos: 1, workflows: 1, nights: 0 })
    .workflow('dark', { cron: '0 4 * * *' })
    .daily('2026-10-01', '2026-11-18', '04:06')
    .daily('2026-11-19', '2026-11-24', '04:06', { conclusion: 'failure' });
  const server = await start(of);
  const { verdicts } = await checkFleet(server, { watches: [entry('dark')] }, { host: monitor });
  expect(statuses(verdicts)).toEqual(['stale']);
  expect(server.requests.length).toBeLessThanOrEqual(2 + 1 + 12);
});

test('a recording of a fleet says the same again', async () => {
  const world = fleet({ repos: 3, workflows: 4, nights: 3 })
    .repo('acme/dark')
    .workflow('nightly-0', { cron: '0 2 * * *' });
  const repos = [...repoNames(3), 'acme/dark'];
  const asked = { repos, watches: stems(4).map((stem) => entry(stem)) };
  const live = await checkFleet(await start(world), asked, { keepAll: true });
  const recording = {
    recording: 1 as const,
    monitor_version: '1.0.0',
    run_url: null,
    github_requests: 0,
    allowance: live.rate_limit,
    circumstances: live.context,
    settings: settings(asked),
    exchanges: live.evidence.cache.exchanges(),
  };
  expect(recording.exchanges.some(({ question }) => question.kind === 'workflow_of_run')).toBe(true);
  const source = evidenceFromRecording(JSON.parse(JSON.stringify(recording)), settings(asked), null);
  const again = await check(settings(asked), source);
  expect(again.verdicts).toEqual(live.verdicts);
  expect(again.plan).toEqual(live.plan);
  expect(statuses(live.verdicts)).toEqual(['healthy', 'stale']);
});

test('what a decided repository shared is let go', async () => {
  const server = await start(fleet({ repos: 4, workflows: 5, nights: 3 }));
  const { evidence } = await checkFleet(server, { repos: repoNames(4), watches: five });
  expect(evidence.cache.exchanges()).toEqual([]);
});

test('where the plan does not fit, the least urgent watches are unknown with the reset time', async () => {
  const server = await start(fleet({ repos: 4, workflows: 5, nights: 3 }), { remaining: 15 });
  const watches = [...five.slice(0, 4), entry('nightly-4', { sla_hours: 30 })];
  const { verdicts, plan } = await checkFleet(server, { repos: repoNames(4), watches });
  // One request went to the repository that was asked first.
  expect(plan).toEqual({
    watches: 20,
    expected_requests: 25,
    remaining_before: 14,
    resets_at: '2026-11-24T07:30:00Z',
    left_out: 12,
  });
  const healthy = verdicts.filter(({ status }) => status === 'healthy').map(({ name }) => name);
  expect(healthy.filter((name) => name.endsWith('nightly-4'))).toHaveLength(4);
  expect(healthy).toHaveLength(8);
  const unknown = verdicts.filter(({ status }) => status === 'unknown');
  expect(unknown).toHaveLength(12);
  for (const { error } of unknown) {
    expect(error?.code).toBe('budget_exhausted');
    expect(error?.message).toContain('14 requests left until 2026-11-24 07:30 UTC');
  }
});

test('where others use the token up in mid-run, the rest is unknown with the reset time, and nothing more is sent', async () => {
  const server = await start(fleet({ repos: 4, workflows: 5, nights: 3 }), {
    // The first answer promises more than there is.
    faults: [
      {
        on: /\/r0$/,
        mishap: { status: 200, body: repositoryRow(), headers: { 'x-ratelimit-remaining': '900' } },
      },
    ],
    remaining: 12,
  });
  const { verdicts, plan } = await checkFleet(
    server,
    { repos: repoNames(4), watches: five },
    { timing: { at_once: 1 } },
  );
  expect(plan).toMatchObject({ left_out: 0, remaining_before: 900 });
  expect(statuses(verdicts).sort()).toEqual(['healthy', 'unknown']);
  for (const { error } of verdicts.filter(({ status }) => status === 'unknown')) {
    expect(error?.code).toBe('budget_exhausted');
    expect(error?.message).toContain('Try again at 2026-11-24 07:31 UTC');
  }
  expect(server.requests.filter(({ line }) => line.startsWith('GET'))).toHaveLength(12);
});

test('a limit that starts anew within the run leaves nothing out', async () => {
  const server = await start(fleet({ repos: 4, workflows: 5, nights: 3 }), { remaining: 10_000 });
  const { plan } = await checkFleet(server, { repos: repoNames(4), watches: five, timeout_minutes: 90 });
  expect(plan).toMatchObject({ left_out: 0, remaining_before: 9999 });
});

function repositoryRow() {
  return {
    id: 1001,
    full_name: 'acme/r0',
    default_branch: 'main',
    private: true,
    html_url: 'https://github.com/acme/r0',
  };
}
