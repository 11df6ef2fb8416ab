/** What a refusal advises, by all that is known of it. */
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/problems.js';
import type { Mishap } from '../support/github-faults.js';
import { type connect, start } from '../support/github-start.js';
import { world } from '../support/world.js';

const small = world({ now: '2026-05-22T06:30:00Z' }).repo('o/r').workflow('nightly');
type Options = NonNullable<Parameters<typeof connect>[1]>;

async function refusal(mishap: Mishap, more: Options = {}, prefix = '/api/v3'): Promise<Problem> {
  const { ask } = await start(small, { prefix, faults: [{ on: '/repos/o/r', mishap }] }, more);
  const answer = await ask({ kind: 'repository', repo: 'o/r' });
  if (answer.ok) throw new Error('This should have been refused.');
  return answer.error;
}
const said = (message: string, headers: Record<string, string> = {}): Mishap => ({
  status: 403,
  body: { message },
  headers,
});
const spent = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1779441000' };
const job = { token: 'ghs_secret', own_repo: 'o/monitor' };
const own = { token: 'ghs_secret', own_repo: 'O/R' };

describe('a 403', () => {
  test.each<[string, Mishap, Options, RegExp]>([
    [
      'by an IP allow list',
      said(
        'Although you appear to have the correct authorization credentials, the `o` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
        spent,
      ),
      own,
      /IP allow list does not hold the runner's address/,
    ],
    [
      'by single sign-on, with its address',
      said('Resource protected by organization SAML enforcement.', {
        ...spent,
        'x-github-sso': 'required; url=https://github.com/orgs/o/sso?authorization_request=A',
      }),
      {},
      /single sign-on of this organization: https:\/\/github\.com\/orgs\/o\/sso/,
    ],
    [
      'by single sign-on, without it',
      said('Resource protected by organization SAML enforcement. You must grant your token access.'),
      {},
      /single sign-on of this organization\./,
    ],
    [
      'by an installation that is suspended, of another repository than the job',
      said('This installation has been suspended'),
      job,
      /installation is suspended: let an owner/,
    ],
    [
      'where Actions are off, in the one wording',
      said('GitHub Actions is disabled on this repository'),
      {},
      /^Enable Actions under Settings → Actions → General/,
    ],
    [
      'where Actions are off, in the other wording',
      said('Actions has been disabled for this repository.'),
      own,
      /^Enable Actions under Settings → Actions → General/,
    ],
    [
      'by a policy for tokens',
      said(
        "The 'o' organization forbids access via a fine-grained personal access tokens if its lifetime is long.",
      ),
      {},
      /does not accept this kind of token/,
    ],
    [
      'for an app in another repository',
      said('Resource not accessible by integration'),
      job,
      /own token reads o\/monitor only\. For o\/r pass .* app that is installed there/,
    ],
    [
      "for the job's own token or an app in the own repository",
      said('Resource not accessible by integration'),
      own,
      /own token, give the job `permissions: \{ actions: read, contents: read \}`; an app's token needs/,
    ],
    [
      'for a fine-grained token, with the permission that GitHub names',
      said('Resource not accessible by personal access token', {
        'x-accepted-github-permissions': 'actions=read',
      }),
      { token: 'github_pat_secret' },
      /repository permissions `actions=read`, and access/,
    ],
    [
      'for a classic token',
      said('Resource not accessible by personal access token'),
      {},
      /a classic one the scope `repo`/,
    ],
  ])('%s has its own advice', async (_, mishap, more, hint) => {
    expect(await refusal(mishap, more)).toMatchObject({
      code: 'github_forbidden',
      hint: expect.stringMatching(hint),
    });
  });

  test.each([
    [said('Resource not accessible by integration'), job],
    [{ status: 404 } as Mishap, job],
  ])("never sends an app, or another repository, to the job's permissions", async (mishap, more) => {
    expect((await refusal(mishap, more)).hint).not.toMatch(/permissions: \{|Give the job/);
  });

  test('that says nothing is a limit where no request is left, and a permission where some are', async () => {
    expect((await refusal(said('No.', spent), { left_ms: 1 })).code).toBe('budget_exhausted');
    expect((await refusal(said('No.'))).code).toBe('github_forbidden');
  });

  test('that is a page, or bytes, is shown as text', async () => {
    const page = {
      status: 403,
      body: '<html>Blocked by policy</html>',
      headers: { 'content-type': 'text/html' },
    };
    expect((await refusal(page)).message).toContain('Blocked by policy');
    const bytes = { ...page, headers: { 'content-type': 'application/octet-stream' } };
    expect((await refusal(bytes)).message).toContain('Blocked by policy');
    const none = { ...page, headers: { 'content-type': ';;;' } };
    expect((await refusal(none)).message).toContain('Blocked by policy');
  });
});

test('a 401 without a token says so', async () => {
  const error = await refusal({ status: 401, body: { message: 'Requires authentication' } }, { token: null });
  expect(error).toMatchObject({ code: 'github_unauthorized', hint: expect.stringContaining('github_token') });
});

test("a 401 to an app's token says that it ends", async () => {
  const error = await refusal(
    { status: 401, body: { message: 'Bad credentials' } },
    { token: `ghs_${'x'.repeat(36)}` },
  );
  expect(error).toMatchObject({
    code: 'github_unauthorized',
    hint: expect.stringContaining('ends after an hour'),
  });
});

describe('an Enterprise Server without /api/v3', () => {
  const page = { 'content-type': 'text/html; charset=utf-8' };
  test.each<[string, Mishap]>([
    ['404', { status: 404 }],
    ['404 with a page', { status: 404, body: '<html>', headers: page }],
    ['406', { status: 406, body: '' }],
    ['a page of login', 'html'],
    ['a redirect to another host', { status: 302, headers: { location: 'https://login.example/' } }],
  ])('that answers %s is told by its address', async (_, mishap) => {
    expect((await refusal(mishap, {}, '')).hint).toContain('`/api/v3`');
    expect((await refusal(mishap, {})).hint).not.toContain('`/api/v3`');
  });
});
