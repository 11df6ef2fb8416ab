/** Where a run looks and as of when: owners spelled out, repositories by several names, replays, and the clock. */
import { expect, onTestFinished, test } from 'vitest';
import type { Recording } from '../../src/evidence/recording.js';
import { contextOf, evidenceFromRecording } from '../../src/run/evidence-source.js';
import type { Settings } from '../../src/settings/model.js';
import { checkFleet, entry, fleet, host, settings, stems } from '../support/fleet.js';
import { type ServeOptions, serve } from '../support/github.js';
import { judgeContext } from '../support/judging.js';
import type { WorldBuilder } from '../support/world.js';

async function start(world: WorldBuilder, options: ServeOptions = {}) {
  const server = await serve(world, options);
  onTestFinished(server.close);
  return server;
}

const five = stems(5).map((stem) => entry(stem));
const recordingOf = (all: Settings, more: Partial<Recording> = {}): Recording => ({
  recording: 1,
  monitor_version: '1.0.0',
  run_url: null,
  github_requests: 0,
  circumstances: judgeContext(),
  settings: all,
  exchanges: [],
  ...more,
});

test('a replay as of an earlier day knows nothing of what came later', async () => {
  const asked = { repos: ['acme/r0'], watches: five };
  const live = await checkFleet(await start(fleet({ repos: 1, workflows: 5, nights: 3 })), asked, {
    keepAll: true,
  });
  const exchanges = live.evidence.cache.exchanges();
  const source = evidenceFromRecording(
    recordingOf(settings(asked), { exchanges }),
    settings(asked),
    '2026-11-23T06:30:00Z',
  );
  const [rows = 0] = exchanges.flatMap(({ question }) =>
    question.kind === 'newest_scheduled' ? [question.rows] : [],
  );
  const scheduled = await source.driver.ask({ kind: 'newest_scheduled', repo: 'acme/r0', rows });
  expect(scheduled.ok && scheduled.value.rows.map(({ created_at }) => created_at.slice(0, 10))).toEqual(
    Array(5).fill('2026-11-23'),
  );
});

test('a replay with fewer watches finds the shared list that was recorded for more', async () => {
  const asked = { repos: ['acme/r0'], watches: stems(8).map((stem) => entry(stem)) };
  const server = await start(fleet({ repos: 1, workflows: 8, nights: 3 }));
  const live = await checkFleet(server, asked, { keepAll: true });
  const exchanges = live.evidence.cache.exchanges();
  const source = evidenceFromRecording(recordingOf(settings(asked), { exchanges }), settings(asked), null);
  const scheduled = await source.driver.ask({ kind: 'newest_scheduled', repo: 'acme/r0', rows: 10 });
  expect(scheduled.ok && scheduled.value.rows.length).toBe(16);
});

test('a replay of a run that looked at no repository is red', () => {
  const asked = settings({ repos: [], watches: five });
  const { problems } = evidenceFromRecording(recordingOf(asked), asked, null);
  expect(problems).toMatchObject([{ code: 'not_recorded' }]);
});

test('two names of one repository are one watch', async () => {
  const of = fleet({ repos: 1, workflows: 1, nights: 3 });
  of.data.repos[0]?.former_names.push('acme/was');
  const { verdicts, problems } = await checkFleet(await start(of), {
    watches: [entry('nightly-0', { repo: 'acme/r0' }), entry('nightly-0', { repo: 'acme/was' })],
  });
  expect(problems).toEqual([]);
  expect(verdicts).toMatchObject([{ repo: 'acme/r0', status: 'healthy' }]);
});

test('a repository that is named and found is looked at once, whatever its case', async () => {
  const server = await start(fleet({ repos: 2, workflows: 1, nights: 3 }));
  const repos = ['Acme/R0', 'acme/*'];
  const { evidence } = await checkFleet(server, { repos, watches: [entry('nightly-0')] });
  expect(evidence.repos).toEqual(['acme/r0', 'acme/r1']);
});

test('what stands for a whole repository is named as such, behind the repository where there are several', async () => {
  const names = async (repos: string[]) => {
    const server = await start(fleet({ repos: 1, workflows: 1, nights: 3 }));
    return (await checkFleet(server, { repos, watches: 'auto' })).verdicts.map(({ name }) => name);
  };
  expect(await names(['no/such'])).toEqual(['every scheduled workflow']);
  expect(await names(['acme/r0', 'no/such'])).toEqual(['r0/nightly-0', 'such/every scheduled workflow']);
});

test('now is taken from the answer, not from a refusal that was waited out', async () => {
  const refusal = {
    status: 429,
    headers: { date: 'Tue, 24 Nov 2026 05:50:00 GMT', 'retry-after': '0' },
  };
  const server = await start(fleet({ repos: 1, workflows: 1, nights: 3 }), {
    faults: [{ on: '/repos/acme/r0', nth: 1, mishap: refusal }],
  });
  const { context: around } = await checkFleet(server, { watches: [entry('nightly-0')] });
  expect(around.now).toBe('2026-11-24T06:30:00Z');
});

test('the skew is reckoned between two clocks read at the same time', async () => {
  const at = Date.parse('2026-11-24T06:30:00Z');
  const around = await contextOf(
    host,
    async () => ({ ok: false, error: { code: 'deadline', message: '', hint: null } }),
    'acme/r0',
    () => at + 40 * 60_000,
    () => ({ date: '2026-11-24T06:30:00Z', age_ms: 40 * 60_000, trust: 'sound' }),
  );
  expect(around.clock_skew_minutes).toBe(0);
});
