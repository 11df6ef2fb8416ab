/** What is watched without a list: schedules found in the repository, the config file, owners, shards; and the monitor itself. */
import { expect, it } from 'vitest';
import { sceneNow as now, playOnVirtualTime, repo, type Scene } from '../support/scene.js';
import { type WorldBuilder, world } from '../support/world.js';

const auto = { workflows: '' };
const own = 'cron-heartbeat-monitor';
const config = '.github/cron-heartbeat.yml';

/** Two nightly crons, one of them dark, a workflow without a schedule, and the monitor's own. */
function house(monitorNights: [string, string] = ['2026-05-01', '2026-05-22']): WorldBuilder {
  return world({ now })
    .repo(repo)
    .workflow('billing', { cron: '0 3 * * *' })
    .daily('2026-05-01', '2026-05-22', '03:08')
    .workflow('trace', { cron: '0 2 * * *' })
    .daily('2026-05-01', '2026-05-17', '02:05')
    .workflow('tests')
    .workflow(own, { cron: '20 6 * * *' })
    .daily(...monitorNights, '06:29');
}

/** `trace stale`, in the order of the result. */
async function watched(scene: Scene) {
  const played = await playOnVirtualTime({ world: house(), ...scene, inputs: { ...auto, ...scene.inputs } });
  const verdicts = played.result?.workflows.map(({ name, status }) => `${name} ${status}`).sort();
  return { ...played, verdicts };
}
const pairOf = ['billing healthy', 'trace stale'];

it.each([
  ['one GraphQL request', {}, [1, 0]],
  ['the contents API where there is no GraphQL', { graphql: false }, [1, 4]],
])('finds every schedule but its own, through %s', async (_how, github, files) => {
  const { verdicts, exit, mails, asked } = await watched({ github });
  expect([verdicts, exit]).toEqual([pairOf, 1]);
  expect(mails.map(({ Subject }) => Subject)).toEqual(['[Raxx ops] cron heartbeat STALE: trace']);
  expect(mails[0]?.TextBody).toContain('No run has been created since 2026-05-17 02:05 UTC');
  const reads = (start: string) => asked.filter((line) => line.startsWith(start)).length;
  expect([reads('POST /graphql'), reads(`GET /repos/${repo}/contents/.github/workflows/`)]).toEqual(files);
});

it('a workflow that was deleted or lost its schedule is stale until it is retired', async () => {
  const gone = (retired: string) =>
    house()
      .workflow('deleted', { text: null })
      .run({ at: '2026-05-10T04:00:00Z' })
      .workflow('unscheduled')
      .run({ at: '2026-05-10T05:00:00Z' })
      .commit({ at: '2026-05-01T00:00:00Z', files: { [config]: retired } });
  const before = await watched({ world: gone('defaults: {}') });
  const after = await watched({ world: gone('retired: [deleted, unscheduled]') });
  expect(before.verdicts).toEqual(['billing healthy', 'deleted stale', 'trace stale', 'unscheduled stale']);
  const causes = before.result?.workflows.map(({ name, cause }) => `${name} ${cause?.code}`);
  expect(causes).toEqual(expect.arrayContaining(['deleted missing', 'unscheduled schedule_removed']));
  expect(after.verdicts).toEqual(pairOf);
});

it('nothing scheduled at all is a wrong setting', async () => {
  const { exit, stdout, mails } = await watched({ world: world({ now }).repo(repo).workflow('tests') });
  expect(exit).toBe(2);
  expect(stdout).toContain('no_scheduled_workflows');
  expect(mails.map(({ Subject }) => Subject)).toEqual(['[Raxx ops] cron heartbeat MONITOR FAILED']);
});

it('the config file is read through the API, from the default branch of the own repository', async () => {
  const file =
    'defaults: { sla_hours: 6 }\nworkflows:\n  - workflow: trace\n    sla_hours: 200\n    note: From the file.\n  - billing\n';
  const of = house().commit({ at: '2026-05-01T00:00:00Z', files: { [config]: file } });
  const { verdicts, result, asked } = await watched({ world: of });
  expect(verdicts).toEqual(['billing healthy', 'trace healthy']);
  expect(result?.workflows.map(({ sla_hours }) => sla_hours)).toEqual([200, 6]);
  expect(asked[0]).toBe(`GET /repos/${repo}/contents/${config}`);
});

it('a config file that is wrong is told with its line and the nearest key, and mailed', async () => {
  const of = house().commit({
    at: '2026-05-01T00:00:00Z',
    files: { [config]: 'workflows:\n  - workflow: trace\n    sla_hour: 6\n' },
  });
  const { exit, stdout, mails } = await watched({ world: of });
  expect([exit, mails.length]).toEqual([2, 1]);
  expect(stdout.replace(/\n\s+/g, ' ')).toMatch(/cron-heartbeat\.yml.*3.*sla_hour\b.*sla_hours/);
});

it.each([
  ['the repository cannot be seen', house().repo('x/y'), { GITHUB_REPOSITORY: 'raxx-app/private' }],
  ['the token may not read files', refusing(), {}],
] as [string, WorldBuilder, Record<string, string>][])(
  'no config file is taken for none where %s',
  async (_why, of, env) => {
    const { exit, result, mails } = await watched({ world: of, env });
    expect(exit).toBe(2);
    expect(result?.errors.map(({ code }) => code)).toContain('config_unreadable');
    expect(mails.map(({ Subject }) => Subject)).toEqual(['[Raxx ops] cron heartbeat MONITOR FAILED']);
  },
);

function refusing(): WorldBuilder {
  const of = house();
  for (const one of of.data.repos) one.deny = { contents: 'integration' };
  return of;
}

it('watches of several repositories carry the repository in their names', async () => {
  const of = house()
    .repo('raxx-app/web')
    .workflow('billing', { cron: '0 3 * * *' })
    .daily('2026-05-01', '2026-05-17', '03:08');
  const { verdicts, mails } = await watched({ world: of, inputs: { repo: `${repo}, raxx-app/web` } });
  expect(verdicts).toEqual([
    'TradeMasterAPI/billing healthy',
    'TradeMasterAPI/trace stale',
    'web/billing stale',
  ]);
  expect(mails.map(({ Subject }) => Subject.split(': ')[1]).sort()).toEqual([
    'TradeMasterAPI/trace',
    'web/billing',
  ]);
});

it('owner/* is all of an owner, and says which listing that was and what it left out', async () => {
  const of = world({ now, orgs: ['raxx-app'] })
    .repo('raxx-app/web', { private: false })
    .workflow('billing', { cron: '0 3 * * *' })
    .daily('2026-05-01', '2026-05-22', '03:08')
    .repo('raxx-app/old', { private: false, archived: true })
    .workflow('nightly', { cron: '0 3 * * *' })
    .repo('raxx-app/api', { private: false })
    .workflow('nightly', { cron: '0 4 * * *' })
    .daily('2026-05-01', '2026-05-22', '04:02');
  const { verdicts, stdout, summary, exit } = await watched({
    world: of,
    inputs: { repo: 'raxx-app/*' },
    env: { GITHUB_REPOSITORY: 'raxx-app/api' },
  });
  expect([verdicts, exit]).toEqual([['api/nightly healthy', 'web/billing healthy'], 0]);
  for (const place of [stdout, summary])
    expect(place).toContain('2 repositories (organization listing); left out: 1 archived');
});

/** A house of the owner, and a fork of it that has the files and in which Actions were never enabled. */
function withFork(): WorldBuilder {
  const file = "on:\n  schedule:\n    - cron: '0 4 * * *'\njobs: {}\n";
  return world({ now, orgs: ['raxx-app'] })
    .repo('raxx-app/api')
    .workflow('nightly', { cron: '0 4 * * *' })
    .daily('2026-05-01', '2026-05-22', '04:02')
    .repo('raxx-app/fork')
    .commit({ at: '2026-05-01T00:00:00Z', files: { '.github/workflows/nightly.yml': file } });
}

it.each([
  ['auto', ['nightly healthy']],
  ['night*', ['nightly healthy']],
])(
  'owner/* leaves out a fork whose Actions were never enabled, and says so (workflows: %s)',
  async (workflows, verdicts) => {
    const of = await watched({
      world: withFork(),
      inputs: { repo: 'raxx-app/*', workflows },
      env: { GITHUB_REPOSITORY: 'raxx-app/api' },
    });
    expect([of.verdicts, of.exit, of.mails]).toEqual([verdicts, 0, []]);
    expect(of.summary).toContain('Actions were never enabled: raxx-app/fork.');
  },
);

it('an unreadable repository counts once: as its watches, where its files show them', async () => {
  const of = house();
  for (const one of of.data.repos) one.deny = { actions: 'integration' };
  const { exit, result, stdout } = await watched({ world: of });
  expect([exit, result?.workflows.map(({ name }) => name).sort()]).toEqual([2, ['billing', 'trace']]);
  expect(stdout).toContain('2 watches could not be checked');
  const beside = await watched({
    world: house().repo('x/y'),
    inputs: { repo: 'raxx-app/gone', workflows: 'billing, auto' },
  });
  expect(beside.result?.workflows.map(({ name }) => name)).toEqual(['billing', 'every scheduled workflow']);
});

it('a fork that is asked for by its name is unknown until its Actions are enabled', async () => {
  const { exit, result } = await watched({ world: withFork(), inputs: { repo: 'raxx-app/fork' } });
  expect(exit).toBe(2);
  expect(result?.workflows[0]?.error?.hint).toContain('enable Actions in the repository');
});

it.each(['nightly', 'auto'])(
  'an owner without a repository that can be watched is red (workflows: %s)',
  async (workflows) => {
    const of = world({ now, orgs: ['raxx-app'] }).repo('raxx-app/old', { private: false, archived: true });
    const { exit, result, mails } = await watched({ world: of, inputs: { repo: 'raxx-app/*', workflows } });
    expect([exit, mails.map(({ Subject }) => Subject)]).toEqual([
      2,
      ['[Raxx ops] cron heartbeat MONITOR FAILED'],
    ]);
    expect(result?.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^repo: raxx-app\/\* .*\(organization listing; left out: 1 archived, 0 disabled\)\.$/,
      ),
    ]);
  },
);

it('shards share the watches out, each to one', async () => {
  const shards = [await watched({ inputs: { shard: '1/2' } }), await watched({ inputs: { shard: '2/2' } })];
  expect(shards.flatMap(({ verdicts }) => verdicts).sort()).toEqual(pairOf);
});

it('tells of its own last run, and of nothing more where there was no gap', async () => {
  const { result, summary } = await watched({ world: house(['2026-05-01', '2026-05-21']) });
  expect(result?.self).toEqual({ last_run_at: '2026-05-21T06:29:00Z', missed_windows: 0, gap: null });
  expect(summary).not.toContain('Detection gap');
});

it('tells of a gap in its own runs', async () => {
  const { result, summary, stdout } = await watched({ world: house(['2026-05-01', '2026-05-18']) });
  expect(result?.self).toMatchObject({ missed_windows: 3, gap: { from: '2026-05-18T06:29:00Z', to: now } });
  const gap =
    'Detection gap: the monitor itself did not run from 2026-05-18 06:29 UTC to 2026-05-22 06:30 UTC (3 missed starts).';
  expect(summary.replaceAll('&nbsp;', ' ')).toContain(gap);
  expect(stdout.replace(/\n\s+/g, ' ')).toContain(gap);
});

it('warns before GitHub disables the crons of a quiet public repository', async () => {
  const of = house();
  for (const one of of.data.repos) Object.assign(one, { private: false, pushed_at: '2026-04-02T00:00:00Z' });
  const { result, summary } = await watched({ world: of });
  expect(result?.workflows[0]?.warnings.map(({ code }) => code)).toContain('disable_countdown');
  expect(summary).toContain('had no commit for 50 days');
});

it.each<[string, string, string[]]>([
  ['auto beside an entry, which has its own rules', 'billing, auto', pairOf],
  ['the entry by its path', '- auto\n- .github/workflows/billing.yml', pairOf],
  ['a glob', 'b*', ['billing healthy']],
  ['a glob by file name, and another', '*.yml', ['billing healthy', 'tests stale', 'trace stale']],
  ['a glob beside auto', 'auto, t?ace', pairOf],
  ['what is retired beside the list', 'workflows: [auto]\nretired: [trace]', ['billing healthy']],
  [
    'a glob without what is retired',
    'workflows: ["*i*"]\nretired: [cron-heartbeat-monitor]',
    ['billing healthy'],
  ],
])('%s', async (_name, workflows, verdicts) => {
  expect((await watched({ inputs: { workflows } })).verdicts).toEqual(verdicts);
});

it('an exact entry beats a glob, a glob beats auto', async () => {
  const workflows =
    '- auto\n- { workflow: "*i*", sla_hours: 99 }\n- { workflow: billing, sla_hours: 77 }\n- { workflow: tr*, sla_hours: 88 }';
  const { result } = await watched({ inputs: { workflows } });
  expect(result?.workflows.map(({ name, sla_hours }) => [name, sla_hours])).toEqual(
    expect.arrayContaining([
      ['billing', 77],
      ['trace', 88],
    ]),
  );
  expect(result?.workflows).toHaveLength(2);
});

it.each([
  [
    'with different settings',
    '- { workflow: "b*", sla_hours: 99 }\n- { workflow: "*ing", sla_hours: 88 }',
    2,
  ],
  ['one of them with a note', '- "b*"\n- { workflow: "*ing", note: Ask. }', 2],
  ['with the same settings', '- { workflow: "b*", sla_hours: 99 }\n- { workflow: "*ing", sla_hours: 99 }', 0],
])('two globs over one workflow, %s', async (_how, workflows, exit) => {
  const seen = await watched({ inputs: { workflows } });
  expect(seen.exit).toBe(exit);
  expect(seen.result?.workflows.map(({ name }) => name)).toEqual(['billing']);
  const said =
    exit === 0 ? [] : [expect.stringMatching(/two globs match .*billing\.yml of .*different settings/)];
  expect(seen.result?.errors.map(({ message }) => message)).toEqual(said);
});

/** One repository in which nothing works any more, and one in which all does. */
function twoHouses(): WorldBuilder {
  const skipped = { name: 'Warm the cache', conclusion: 'skipped' as const };
  const skips = { jobs: [{ name: 'warm', steps: ['Set up job', skipped] }] };
  return world({ now })
    .repo('o/a')
    .workflow('nightly', { cron: '0 3 * * *' })
    .daily('2026-05-01', '2026-05-22', '03:08', skips)
    .workflow('hourly', { cron: '0 * * * *' })
    .daily('2026-05-01', '2026-05-22', '03:08')
    .repo('o/b')
    .workflow('nightly', { cron: '0 3 * * *' })
    .daily('2026-05-01', '2026-05-22', '03:08', { jobs: [{ name: 'cold' }] });
}

it.each([
  [
    'every repository',
    'nightly',
    'replace it by one with `repo` for each',
    '[{ workflow: nightly, repo: o/a, allow_skipped: [warm] }, { workflow: nightly, repo: o/b, jobs: [cold] }]',
  ],
  [
    'all that a glob fits',
    '["*ly"]',
    'list this one by its file name and `repo` instead',
    '["*ly", { workflow: nightly.yml, repo: o/a, allow_skipped: [warm] }]',
  ],
])('a setting for one workflow of an entry that stands for %s', async (_what, entry, advice, apart) => {
  const at = (workflows: string) => watched({ world: twoHouses(), inputs: { repo: 'o/a, o/b', workflows } });
  const before = await at(entry);
  const stale = before.result?.workflows.find(({ status }) => status === 'stale');
  expect(stale?.repo).toBe('o/a');
  expect(stale?.cause?.next_steps[0]).toMatch(/set `allow_skipped: \[warm\]` for this watch in `workflows`/);
  expect(stale?.cause?.next_steps[0]).toContain(advice);
  const after = await at(apart);
  expect(after.result?.status).toBe('healthy');
});

it('an entry that stands for every repository is not taken off the list for one of them', async () => {
  const of = twoHouses();
  Object.assign(of.data.repos[0] ?? {}, { archived: true });
  const { result } = await watched({ world: of, inputs: { repo: 'o/a, o/b', workflows: 'nightly' } });
  expect(result?.workflows.find(({ repo: at }) => at === 'o/a')?.cause?.next_steps).toEqual([
    'Unarchive the repository under Settings → General, or replace its entry by one with `repo` for each of the other repositories.',
  ]);
});

it('a glob that matches nothing is a settings error that names the nearest', async () => {
  const { exit, result } = await watched({ inputs: { workflows: 'billing, deploy-*, billling*' } });
  expect(exit).toBe(2);
  expect(result?.errors).toMatchObject([
    { code: 'settings_invalid', message: `workflows: "deploy-*" matches no workflow of ${repo}.` },
    { code: 'settings_invalid', hint: 'Did you mean billing?' },
  ]);
});

it('beside entries auto may find nothing, alone it may not', async () => {
  const quiet = world({ now })
    .repo(repo)
    .workflow('tests')
    .run({ at: '2026-05-22T05:00:00Z', event: 'workflow_dispatch' });
  const beside = await watched({ world: quiet, inputs: { workflows: 'auto, tests' } });
  expect([beside.result?.errors, beside.verdicts]).toEqual([[], ['tests healthy']]);
  const alone = await watched({ world: quiet, inputs: { workflows: 'auto' } });
  expect(alone.result?.errors).toMatchObject([{ code: 'no_scheduled_workflows' }]);
});

const skipped = (name: string) => ({ name, conclusion: 'skipped' as const });
const idleWeeks = () =>
  world({ now })
    .repo(repo)
    .workflow('weekly', { cron: '0 3 * * 1' })
    .run({ at: '2026-05-04T03:05:00Z', jobs: [{ steps: ['Set up job', skipped('Warm')] }] })
    .run({ at: '2026-05-11T03:05:00Z', jobs: [{ steps: ['Set up job', skipped('Warm')] }] })
    .run({ at: '2026-05-18T03:05:00Z', jobs: [{ steps: ['Set up job', skipped('Warm')] }] })
    .repo('octo/other')
    .workflow('nightly', { cron: '0 3 * * *' })
    .daily('2026-05-01', '2026-05-22', '03:08');

it('the advice for a discovered watch, pasted as it is, clears its alert and raises no other', async () => {
  const repos = `${repo},octo/other`;
  const before = await watched({ world: idleWeeks(), inputs: { repo: repos, workflows: 'auto' } });
  const [advice = ''] = before.result?.workflows[0]?.cause?.next_steps ?? [];
  const [, item] = /`(- \{.*\})`/.exec(advice) ?? [];
  expect(item).toContain('sla_hours: auto');
  const pasted = await watched({
    world: idleWeeks(),
    inputs: { repo: repos, workflows: `- auto\n${item}` },
  });
  expect([pasted.exit, pasted.result?.workflows.map(({ status }) => status)]).toEqual([
    0,
    ['healthy', 'healthy'],
  ]);
});

it.each(['weekly', 'weekly, hourly'])(
  'the advice for one of the names `%s` is followed in YAML',
  async (names) => {
    const of = () => {
      const idle = { jobs: [{ steps: ['Set up job', skipped('Warm')] }] };
      const built = world({ now }).repo(repo).workflow('weekly', { cron: '0 3 * * 1' });
      for (const day of ['04', '11', '18']) built.run({ at: `2026-05-${day}T03:05:00Z`, ...idle });
      return built.workflow('hourly', { cron: '0 * * * *' }).daily('2026-05-01', '2026-05-22', '03:08');
    };
    const before = await watched({ world: of(), inputs: { sla_hours: '200', workflows: names } });
    const [advice = ''] = before.result?.workflows[0]?.cause?.next_steps ?? [];
    const [, setting] = /set `([^`]+)`/.exec(advice) ?? [];
    const [, item] = /becomes `([^`]+)` with that below it, and each other `- name`/.exec(advice) ?? [];
    const others = names.split(', ').slice(1);
    const workflows = [item, `  ${setting}`, ...others.map((name) => `- ${name}`)].join('\n');
    const after = await watched({ world: of(), inputs: { sla_hours: '200', workflows } });
    expect([after.exit, after.result?.workflows.length]).toEqual([0, names.split(', ').length]);
  },
);

it('what is retired in one repository is watched on in another', async () => {
  const of = () =>
    world({ now })
      .repo(repo)
      .workflow('trace', { text: null })
      .daily('2026-05-01', '2026-05-17', '02:05')
      .repo('octo/other')
      .workflow('trace', { cron: '0 2 * * *' })
      .daily('2026-05-01', '2026-05-17', '02:05');
  const repos = `${repo},octo/other`;
  const before = await watched({ world: of(), inputs: { repo: repos, workflows: 'auto' } });
  const advice = before.result?.workflows.find(({ cause }) => cause?.code === 'missing')?.cause
    ?.next_steps[0];
  const [, retired] = /`(retired: [^`]+)`/.exec(advice ?? '') ?? [];
  const workflows = `workflows: [auto]\n${retired}`;
  const after = await watched({ world: of(), inputs: { repo: repos, workflows } });
  expect(after.result?.workflows.map(({ repo, status }) => [repo, status])).toEqual([
    ['octo/other', 'stale'],
  ]);
});
