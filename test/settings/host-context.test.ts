/** The runner's variables, read independently by GitHub's own toolkit. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readHost } from '../../src/settings/environment.js';

const env = {
  GITHUB_REPOSITORY: 'octo-org/backend',
  GITHUB_RUN_ID: '26012345678',
  GITHUB_SERVER_URL: 'https://github.example.com',
};

beforeEach(() => {
  vi.resetModules();
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

it("agrees with the toolkit's context on repository, run and server", async () => {
  const { context } = await import('@actions/github');
  const host = readHost({ argv: [], env, cwd: '/', tty: false, columns: 80 });
  expect(host.repo).toBe(`${context.repo.owner}/${context.repo.repo}`);
  expect(host.run_id).toBe(context.runId);
  expect(host.run_url).toBe(`${context.serverUrl}/octo-org/backend/actions/runs/${context.runId}`);
});
