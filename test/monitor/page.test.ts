/** The page that a run leaves behind. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textOf, watchSection } from '../report/page-fixtures.js';
import { pair, play, playOnVirtualTime, repo } from '../support/scene.js';

const example = fileURLToPath(new URL('../../examples/dark-crons.json', import.meta.url));
const place = (name: string): string => join(mkdtempSync(join(tmpdir(), 'page-')), name);
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const pageOf = (file: string): string => readFileSync(file, 'utf8');
const flags = [
  '--repo',
  repo,
  '--gh-token',
  'github-token-5ec2e7',
  '--workflows',
  'billing-retention-cron,trace-integrity-cron',
];
const live = (more: string[]) =>
  playOnVirtualTime({
    world: pair({ trace: '2026-05-17' }),
    inputs: { confirm_seconds: '0' },
    flags: [...flags, ...more],
  });

describe('the evidence page', () => {
  it('is written by a check, names the recording of the same run, and a replay makes the same calendars', async () => {
    const [page, recording, again] = [place('evidence.html'), place('evidence.json'), place('again.html')];
    const { exit, stderr } = await live([
      '--record',
      recording,
      '--report-file',
      page,
      '--report-days',
      '10',
    ]);
    expect(exit).toBe(1);
    expect(stderr).toMatch(
      /Looking back 10 days on 2 workflows: about \d+ requests.*; the jobs of at most \d+ green runs each are read\./,
    );
    expect(pageOf(page)).toContain(sha256(recording));
    expect(textOf(pageOf(page))).toContain('looking back 10 days');
    expect(pageOf(page)).not.toContain('github-token-5ec2e7');
    const replayed = await playOnVirtualTime({
      flags: ['--replay', recording, '--report-file', again, '--report-days', '10'],
    });
    expect(replayed.exit).toBe(1);
    expect(pageOf(again)).toContain(sha256(recording));
    const calendarOf = (html: string) =>
      watchSection(html, 'trace-integrity-cron').split('<table class="cal">')[1]?.split('</table>')[0];
    expect(calendarOf(pageOf(again))).toBe(calendarOf(pageOf(page)));
  });

  it('reads the history for a recording alone where days are given, and not where they are not', async () => {
    const [deep, usual] = [place('deep.json'), place('usual.json')];
    await live(['--record', deep, '--report-days', '20']);
    await live(['--record', usual]);
    const jobsIn = (file: string) =>
      JSON.parse(readFileSync(file, 'utf8')).exchanges.filter(
        (one: { question: { kind: string } }) => one.question.kind === 'jobs',
      ).length;
    expect(jobsIn(deep)).toBeGreaterThan(jobsIn(usual) + 10);
  });

  it('is the same bytes each time that one recording is read', async () => {
    const [first, second] = [place('a.html'), place('b.html')];
    await playOnVirtualTime({ flags: ['--replay', example, '--report-file', first] });
    await playOnVirtualTime({ flags: ['--replay', example, '--report-file', second] });
    expect(sha256(first)).toBe(sha256(second));
  });

  it('is written by the action too, as a process of its own, and its log says what it costs', async () => {
    const page = place('evidence.html');
    const { exit, stdout } = await play({ world: pair({}), inputs: { report_file: page, report_days: '5' } });
    expect(exit).toBe(0);
    expect(stdout).toContain('Looking back 5 days');
    expect(textOf(pageOf(page))).toContain('Both workflows are healthy');
  });

  it('is written for what a listing shows, and for a back-test', async () => {
    const [listing, backtest] = [place('list.html'), place('backtest.html')];
    const listed = await playOnVirtualTime({
      flags: ['--replay', example, '--list', '--report-file', listing],
    });
    expect(listed.exit).toBe(0);
    expect(listed.stdout).toContain('At 03:00 (UTC)');
    expect(textOf(pageOf(listing))).toContain('Missed: 5 of 30 occasions');
    const tested = await playOnVirtualTime({
      flags: ['--replay', example, '--backtest', '7', '--report-file', backtest],
    });
    expect(tested.exit).toBe(0);
    expect(textOf(pageOf(backtest))).toContain('Back-test: 4 mails in 8 days');
    expect(pageOf(backtest)).toContain(sha256(example));
  });

  it('that cannot be written is told, and makes the run a failure', async () => {
    const folder = place('taken');
    mkdirSync(folder);
    for (const more of [[], ['--list'], ['--backtest', '3']]) {
      const { exit, stdout, stderr } = await playOnVirtualTime({
        flags: ['--replay', example, ...more, '--report-file', folder],
      });
      expect(exit).toBe(2);
      expect(stdout + stderr).toContain('could not be written');
    }
  });

  it('is not written where nothing was asked for', async () => {
    const { folder } = await playOnVirtualTime({ flags: ['--replay', example] });
    expect(existsSync(join(folder, 'evidence.html'))).toBe(false);
  });
});
