import { describe, expect, it } from 'vitest';
import { cli, POSTMARK_TOKEN, right, wrong } from './given.js';

describe('flags', () => {
  it('take their value as `--flag value` or `--flag=value`', async () => {
    for (const flags of [['--workflows', 'nightly'], ['--workflows=nightly']])
      expect((await right(cli(flags))).watches.entries).toMatchObject([{ workflow: 'nightly' }]);
  });

  it('take values with an equals sign, a leading dash or nothing', async () => {
    expect((await right(cli(['--subject-prefix', '-x=1']))).subject_prefix).toBe('-x=1');
    expect((await right(cli(['--subject-prefix=']))).subject_prefix).toBe('[Raxx ops]');
    expect(await wrong(cli(['--sla-hours', '-1']))).toContain('"-1"');
  });

  it.each([
    [['--dry-run'], true],
    [['--dry-run=true'], true],
    [['--dry-run=False'], false],
    [['--workflows', 'a'], false],
  ])('that are switches may stand alone: %j', async (flags, expected) => {
    expect((await right(cli(flags))).dry_run).toBe(expected);
  });

  it.each([
    ['--sla-hour', '--sla-hours'],
    ['--sla_hours', '--sla-hours'],
    ['--SLA-HOURS', '--sla-hours'],
    ['--workflow', '--workflows'],
    ['--github-token', '--gh-token'],
    ['--dryrun', '--dry-run'],
    ['--outputfile', '--output-file'],
    ['list', '--list'],
    ['backtest', '--backtest'],
    ['-repo', '--repo'],
    ['-dry-run', '--dry-run'],
    ['-sla-hours', '--sla-hours'],
  ])('%s is unknown, and %s is named', async (flag, near) => {
    const text = await wrong(cli([flag, 'x']));
    expect(text).toContain(flag);
    expect(text).toContain(near);
  });

  it.each([['-repo', 'o/r'], ['-sla-hours=4'], ['-hV']])(
    '%s is one slip, not one for each letter',
    async (...flags) => {
      expect((await cli(flags)).problems).toHaveLength(1);
    },
  );

  it.each(['--quux', '-x', '--__proto__', '--constructor', '--'])(
    '%s is unknown, and --help is named',
    async (flag) => {
      expect(await wrong(cli([flag, 'x']))).toMatch(/--help|no flag/);
    },
  );

  it.each([
    ['-v', '--version'],
    ['-H', '--help'],
  ])('%s is near %s', async (short, long) => {
    expect(await wrong(cli([short]))).toContain(`Did you mean ${long}?`);
  });

  it.each([
    [['--workflows'], '--workflows'],
    [['--workflows', '--dry-run'], '--workflows'],
    [['--repo', '--workflows', 'a'], '--repo'],
  ])('%j lacks a value', async (flags, flag) => {
    expect(await wrong(cli(flags))).toMatch(new RegExp(`${flag}.*value`));
  });

  it('are given once', async () => {
    expect(await wrong(cli(['--repo', 'a/b', '--repo', 'a/b']))).toMatch(/--repo.*twice/);
    expect(await wrong(cli(['--dry-run', '--dry-run=false']))).toMatch(/--dry-run.*twice/);
  });

  it.each([
    [['nightly']],
    [['--dry-run', 'a', 'nightly']],
    [['--workflows', 'a', 'nightly']],
    [['--', 'nightly']],
  ])('are all there is: %j holds a stray argument', async (flags) => {
    expect(await wrong(cli(flags))).toContain('nightly');
  });

  it('report all that is wrong with them at once', async () => {
    const { problems } = await cli(['--wat', '--sla-hours', '0', '--repo', 'x', '--backtest', '0', 'stray']);
    expect(problems.length).toBeGreaterThanOrEqual(5);
  });

  it('of the command line reach the command', async () => {
    const { command } = await cli(['--record', 'e.json', '--list', '--json', '--backtest', '30']);
    expect(command).toEqual({
      record: 'e.json',
      replay: null,
      now: null,
      list: true,
      backtest_days: 30,
      json: true,
    });
    expect((await cli(['--list=false', '--json=false'])).command).toMatchObject({ list: false, json: false });
  });

  it('take --now only beside --replay', async () => {
    expect(await wrong(cli(['--now', '2026-05-22T06:30:00Z']))).toMatch(/--now.*--replay/);
  });

  it('take --report-days only where something looks back that far', async () => {
    const days = ['--repo', 'o/r', '--report-days', '10'];
    expect(await wrong(cli([...days, '--backtest', '7']))).toMatch(/--report-days.*--backtest/);
    expect(await wrong(cli([...days, '--backtest', '7', '--report-file', 'p.html']))).toMatch(
      /--report-days/,
    );
    expect(await wrong(cli([...days, '--list']))).toMatch(/--report-days.*--list.*--report-file/);
    for (const more of [[], ['--record', 'e.json'], ['--list', '--report-file', 'p.html']])
      expect((await cli([...days, ...more])).problems).toEqual([]);
  });

  it.each([
    ['--help', 'help'],
    ['--version', 'version'],
  ])('%s reads nothing else', async (flag, action) => {
    const given = await cli([flag, '--sla-hours', '0'], { FLAG_CRON_HEARTBEAT_MONITOR: '0' });
    expect(given).toMatchObject({ action, problems: [], settings: null });
  });

  it('without any, the action is meant where a runner listens', async () => {
    expect((await right(cli([], { GITHUB_ACTIONS: 'true' }))).mode).toBe('action');
    expect((await right(cli(['--json'], { GITHUB_ACTIONS: 'true' }))).mode).toBe('command_line');
  });

  it.each([undefined, '', 'false', '1'])(
    'without any and outside of a runner, the usage is meant: %j',
    async (value) => {
      const { action, mode, problems, mail } = await cli([], {
        GITHUB_ACTIONS: value,
        POSTMARK_SERVER_TOKEN: POSTMARK_TOKEN,
      });
      expect({ action, mode, problems, sends: mail.send }).toEqual({
        action: 'usage',
        mode: 'command_line',
        problems: [],
        sends: false,
      });
    },
  );
});
