import { describe, expect, it } from 'vitest';
import { readSchedules } from '../../../src/judge/schedule/workflow-file.js';

const utc = { cron: '0 2 * * *', timezone: 'UTC' };

function read(text: string) {
  const reading = readSchedules(text);
  if (!reading.ok) throw new Error(`not read: ${reading.why}`);
  return reading;
}

describe('every form of `on` that can carry a schedule is read', () => {
  it.each([
    ['plain', "name: a\non:\n  schedule:\n    - cron: '0 2 * * *'\njobs: {}\n", 4],
    ['in single quotes', "'on':\n  schedule:\n    - cron: '0 2 * * *'\n", 3],
    ['in double quotes', '"on":\n  schedule:\n    - cron: "0 2 * * *"\n', 3],
    ['as YAML 1.1 wrote it back', 'true:\n  schedule:\n    - cron: 0 2 * * *\n', 3],
    ['as true in quotes', '"true":\n  schedule:\n    - cron: 0 2 * * *\n', 3],
    ['under a YAML 1.1 directive', '%YAML 1.1\n---\non:\n  schedule:\n    - cron: 0 2 * * *\n', 5],
    ['in flow style', "on: { schedule: [{ cron: '0 2 * * *' }], push: }\n", 1],
    ['as JSON', '{"on": {"schedule": [{"cron": "0 2 * * *"}]}}', 1],
    ['with comments', '# nightly\non:\n  # at two\n  schedule: # here\n    - cron: 0 2 * * * # UTC\n', 5],
    ['beside other events', 'on:\n  push:\n    branches: [main]\n  schedule:\n    - cron: 0 2 * * *\n', 5],
    ['with Windows line ends', 'on:\r\n  schedule:\r\n    - cron: 0 2 * * *\r\n', 3],
    ['with a byte order mark', '\uFEFFon:\n  schedule:\n    - cron: 0 2 * * *\n', 3],
    ['as a block text', 'on:\n  schedule:\n    - cron: |\n        0 2 * * *\n', 3],
    ['with space around it', "on:\n  schedule:\n    - cron: ' 0 2 * * * '\n", 3],
    ['by an anchored cron', 'env: &c 0 2 * * *\non:\n  schedule:\n    - cron: *c\n', 1],
    ['by an anchored entry', 'x: &e\n  cron: 0 2 * * *\non:\n  schedule:\n    - *e\n', 2],
    ['by an anchored list', 'x: &l\n  - cron: 0 2 * * *\non:\n  schedule: *l\n', 2],
    ['by an anchored `on`', 'x: &o\n  schedule:\n    - cron: 0 2 * * *\non: *o\n', 3],
    ['by a merge key', 'x: &o\n  schedule:\n    - cron: 0 2 * * *\non:\n  <<: *o\n  push:\n', 3],
    ['by a list of merges', 'x: &o\n  schedule:\n    - cron: 0 2 * * *\non:\n  <<: [{ push: }, *o]\n', 3],
  ])('%s', (_form, text, line) => {
    expect(read(text)).toEqual({ ok: true, scheduled: true, schedules: [{ ...utc, line }], invalid: [] });
  });

  it('every cron of the list, each with its time zone and line', () => {
    const text = [
      'on:',
      '  schedule:',
      "    - cron: '0 2 * * 2-6'",
      "    - cron: '30 5 * * MON'",
      '      timezone: "America/New_York"',
      '    - timezone: Asia/Kolkata',
      "      cron: '0 9 1 * 3'",
    ];
    expect(read(text.join('\n')).schedules).toEqual([
      { cron: '0 2 * * 2-6', timezone: 'UTC', line: 3 },
      { cron: '30 5 * * MON', timezone: 'America/New_York', line: 4 },
      { cron: '0 9 1 * 3', timezone: 'Asia/Kolkata', line: 7 },
    ]);
  });

  it('a merged entry takes its own keys first', () => {
    const text =
      'x: &e { cron: 0 2 * * *, timezone: Asia/Kolkata }\non:\n  schedule: [{ <<: *e, timezone: UTC }]\n';
    expect(read(text).schedules).toEqual([{ ...utc, line: 1 }]);
  });
});

describe('a file without a schedule is read as such', () => {
  it.each([
    ['another event', 'on: push\n'],
    ['other events', 'on: [push, workflow_dispatch]\n'],
    ['other events as a mapping', 'on:\n  push:\n'],
    ['no `on`', 'name: a\njobs: {}\n'],
    ['an empty `on`', 'on:\n'],
    ['a schedule elsewhere', "jobs:\n  schedule:\n    - cron: '0 2 * * *'\n"],
    ['a commented schedule', "on:\n  push:\n#  schedule:\n#    - cron: '0 2 * * *'\n"],
  ])('%s', (_what, text) => {
    expect(read(text)).toEqual({ ok: true, scheduled: false, schedules: [], invalid: [] });
  });
});

describe('a file is read no further than its `on` block', () => {
  const on = "on:\n  schedule:\n    - cron: '0 2 * * *'\n";
  it.each([
    ['a list that does not end', `${on}jobs: [\n`],
    ['a text that does not end', `${on}jobs: "\n`],
    ['a key twice', `${on}jobs: {}\njobs: {}\n`],
    ['a tab', `${on}jobs:\n\tbuild: {}\n`],
    ['an indentation that fits nothing', `${on}jobs:\n    a: 1\n  b: 2\n`],
    ['a plain text with a colon in it', `${on}jobs:\n  a:\n    run: echo "a: b" c: d\n`],
    ['an alias without an anchor', `${on}jobs: *none\n`],
    ['another document', `${on}---\nfoo: [\n`],
    ['the end of the document', `${on}...\nfoo: [\n`],
    ['a key with an anchor', `${on}&a jobs: [\n`],
    ['a key in quotes', `${on}"jobs": [\n`],
    ['an explicit key', `${on}? jobs\n: [\n`],
    ['hopeless nesting', `${on}jobs: ${'['.repeat(100_000)}`],
    ['a comment between', `${on}\n# jobs\n\njobs: [\n`],
  ])('%s after it', (_what, text) => {
    expect(read(text).schedules).toMatchObject([utc]);
  });

  it.each([
    ['in flow style', "{ 'on': { schedule: [{ cron: '0 2 * * *' }] }, jobs: [ }"],
    ['in a list at the same indentation', 'on:\n- push\n- schedule\njobs: [\n'],
    ['indented as a whole', "  on:\n    schedule:\n      - cron: '0 2 * * *'\n  jobs: [\n"],
    ['in flow style over lines', "on: {\n  schedule: [{ cron: '0 2 * * *' }]\n  }\njobs: [\n"],
    ['after other keys', `name: a\nenv: { on: x }\nrun-name: |\n  on: y\n${on}jobs: [\n`],
  ])('%s', (_what, text) => {
    expect(read(text).scheduled).toBe(true);
  });

  it.each([
    ['a job that is called so', 'on: push\njobs:\n  schedule: [\n'],
    ['a comment', 'on: push # schedule\njobs: [\n'],
    ['a script', 'on:\n  push:\njobs:\n  a:\n    - run: |\n        on: { schedule\n'],
    ['nothing at all', 'name: [\non: &&\njobs: {\n'],
  ])('the letters `schedule` in %s make no schedule of a broken file', (_what, text) => {
    expect(read(text).scheduled).toBe(false);
  });

  it('is found before a rest of any length', () => {
    const jobs = Array.from({ length: 20_000 }, (_, job) => `  job${job}:\n    runs-on: ubuntu-latest\n`);
    const text = `${on}jobs:\n${jobs.join('')}`;
    expect(read(text)).toEqual(read(on));
  });
});

describe('an entry that GitHub cannot run is named with its line', () => {
  it.each([
    ['a shorthand', "on:\n  schedule:\n    - cron: '@daily'\n", '@daily', 3, '@ shorthands'],
    ['a last day', "on:\n  schedule:\n    - cron: '0 0 L * *'\n", '0 0 L * *', 3, '"L"'],
    ['an nth day', "on:\n  schedule:\n\n    - cron: '0 0 * * 5#2'\n", '0 0 * * 5#2', 4, '"5#2"'],
    ['six fields', "on:\n  schedule:\n    - cron: '0 0 2 * * *'\n", '0 0 2 * * *', 3, '6 fields'],
    ['a number', 'on:\n  schedule:\n    - cron: 5\n', '5', 3, 'no `cron` text'],
    ['an empty cron', 'on:\n  schedule:\n    - cron:\n', '', 3, 'no `cron` text'],
    ['no cron', 'on:\n  schedule:\n    - timezone: UTC\n', '', 3, 'no `cron` text'],
    ['a bare text', 'on:\n  schedule:\n    - 0 2 * * *\n', '', 3, 'no `cron` text'],
    ['a list as cron', 'on:\n  schedule:\n    - cron: [0 2 * * *]\n', '', 3, 'no `cron` text'],
    [
      'an unknown time zone',
      'on:\n  schedule:\n    - cron: 0 2 * * *\n      timezone: Mars/Olympus\n',
      '0 2 * * *',
      3,
      '"Mars/Olympus" is no IANA time zone',
    ],
    [
      'an offset',
      "on:\n  schedule:\n    - cron: 0 2 * * *\n      timezone: '+02:00'\n",
      '0 2 * * *',
      3,
      'IANA',
    ],
    ['an empty zone', 'on:\n  schedule:\n    - cron: 0 2 * * *\n      timezone:\n', '0 2 * * *', 3, 'IANA'],
    ['no list', 'on:\n  schedule:\n    cron: 0 2 * * *\n', '', 3, 'needs a list of crons'],
    ['an empty list', 'on:\n  schedule: []\n', '', 2, 'needs a list of crons'],
    ['nothing', 'on:\n  push:\n  schedule:\n', '', 3, 'needs a list of crons'],
    ['the event alone', 'name: a\non: schedule\n', '', 2, 'needs a list of crons'],
    ['the event in a list', 'on:\n  - push\n  - schedule\n', '', 3, 'needs a list of crons'],
  ])('%s', (_what, text, cron, line, why) => {
    const reading = read(text);
    expect(reading).toMatchObject({ scheduled: true, schedules: [], invalid: [{ cron, line }] });
    expect(reading.invalid[0]?.why).toContain(why);
  });

  it('and the valid ones beside it are kept', () => {
    const reading = read("on:\n  schedule:\n    - cron: '@daily'\n    - cron: '0 2 * * *'\n");
    expect(reading.schedules).toEqual([{ ...utc, line: 4 }]);
    expect(reading.invalid).toHaveLength(1);
  });
});

describe('a file that cannot be read says why', () => {
  it.each([
    ['a text', 'schedule', 'not a YAML mapping'],
    ['a list', '- on: schedule\n', 'not a YAML mapping'],
    ['broken YAML', 'on: [schedule\njobs: {}\n', 'line 2'],
    ['a fault before `on`', 'name: "a\non: schedule\n', 'Missing closing'],
    ['a tag that is broken before `on`', 'name: !<a b\non: schedule\n', ''],
    ['two documents before `on`', 'name: a\n---\non: schedule\n', 'multiple documents'],
    ['an alias without an anchor', 'on: *nothing # schedule\n', '*nothing'],
    ['`on` twice', 'on: push\non: schedule\n', 'the key `on` is there twice'],
    ['`schedule` twice', 'on:\n  schedule: []\n  schedule: []\n', 'the key `schedule` is there twice'],
    ['too large', `on: push\n# schedule ${'x'.repeat(1024 * 1024)}`, '1 MiB'],
    ['hopelessly nested', `${'['.repeat(100_000)}schedule`, ''],
    ['nested too deep before `on`', `a: ${'['.repeat(10_000)}\non: schedule`, 'nested too deep'],
    ['another `on` after the jobs', "on: push\njobs: {}\n'on': schedule\n", 'the key `on` is there twice'],
    ['101 crons', `on:\n  schedule:\n${"    - cron: '0 2 * * *'\n".repeat(101)}`, 'more than 100 entries'],
    [
      'too many aliases',
      `x: &c 0 2 * * *\ny: &t UTC\non:\n  schedule:\n${'    - { cron: *c, timezone: *t }\n'.repeat(51)}`,
      'more than 100 aliases',
    ],
  ])('%s', (_what, text, why) => {
    const reading = readSchedules(text);
    expect(reading.ok ? 'read' : reading.why).toContain(why);
    expect(reading.ok).toBe(false);
  });

  it('a file larger than that, without the letters `schedule`, has none', () => {
    expect(read(`on: push\n#${'x'.repeat(2 * 1024 * 1024)}`).scheduled).toBe(false);
  });

  it('a merge that contains itself ends', () => {
    expect(readSchedules('on: &o # no schedule\n  <<: *o\n')).toMatchObject({ ok: true, scheduled: false });
  });

  it('aliases that multiply cost nothing, since they are not expanded', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const inner = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${`${inner},`.repeat(10)}]`;
    });
    const text = `${levels.join('\n')}\non:\n  schedule:\n    - cron: 0 2 * * *\n`;
    expect(read(text).schedules).toEqual([{ ...utc, line: 33 }]);
  });
});
