import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { annotate, maskCommands, outputsOf, summaryWriter, writeOutputs } from '../../src/deliver/actions.js';
import { healthy, report, verdict } from '../report/alert-stories.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'actions-'));
  file = join(folder, 'runner-file');
  await writeFile(file, '');
});
afterEach(() => rm(folder, { recursive: true }));

/** What is printed meanwhile, line by line. */
function printed(work: () => void): string[] {
  const lines: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (text) => lines.push(String(text).trimEnd()) > 0;
  try {
    work();
  } finally {
    process.stdout.write = write;
  }
  return lines;
}

test('the outputs are the status and the names, as JSON', () => {
  const now = '2026-05-22T06:30:00Z';
  const workflows = [verdict('a'), verdict('b "c"'), healthy('d', now), verdict('e', { status: 'unknown' })];
  expect(outputsOf(report(workflows), '/tmp/result.json', ['b', 'e'])).toEqual({
    status: 'stale',
    stale: '["a","b \\"c\\""]',
    unknown: '["e"]',
    stale_count: '2',
    result_file: '/tmp/result.json',
  });
  expect(outputsOf(report([], { status: 'healthy' }), null, [])).toMatchObject({
    stale: '[]',
    result_file: '',
  });
});

test('a run that failed before any verdict has what the settings list as unknown', () => {
  const unknown = (status: 'failed' | 'disabled' | 'test') =>
    outputsOf(report([], { status }), null, ['a', 'b.yml']).unknown;
  expect([unknown('failed'), unknown('disabled'), unknown('test')]).toEqual(['["a","b.yml"]', '[]', '[]']);
});

test('outputs of any content are read back by the runner as they were', async () => {
  const outputs = { stale: '["x"]', result_file: 'a\nresult_file=forged\nEOF\nother<<EOF' };
  expect(await writeOutputs({ github_output: file }, outputs)).toBeNull();
  const text = await readFile(file, 'utf8');
  const read = [...text.matchAll(/^(\w+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)].map(([, name, , value]) => [
    name,
    value,
  ]);
  expect(Object.fromEntries(read)).toEqual(outputs);
});

test('the summary is added to what stands there', async () => {
  await writeFile(file, 'earlier\n');
  expect(await summaryWriter({ step_summary: file })('# now')).toBeNull();
  expect(await readFile(file, 'utf8')).toBe('earlier\n# now\n');
});

describe('a file that the runner did not give', () => {
  test('is a warning that names it', async () => {
    expect(await writeOutputs({ github_output: null }, {})).toMatchObject({
      message: 'GITHUB_OUTPUT is not set.',
    });
    expect(await summaryWriter({ step_summary: null })('')).toMatchObject({
      message: 'GITHUB_STEP_SUMMARY is not set.',
    });
  });

  test('or that cannot be written, too', async () => {
    expect(await summaryWriter({ step_summary: folder })('#')).toMatchObject({
      code: 'output_unwritable',
    });
  });
});

test('an annotation is one command, whatever it says', () => {
  const annotation = { title: 'a, b: c', message: 'one\n::set-output name=x::y\r100 %' };
  const lines = printed(() => annotate([{ level: 'error', ...annotation }]));
  expect(lines).toEqual(['::error title=a%2C b%3A c::one%0A::set-output name=x::y%0D100 %25']);
});

test('secrets are masked, those of several lines in each line too, and blank ones not', () => {
  expect(maskCommands(['token', '', 'two\nlines', 'token', '100%'])).toEqual([
    '::add-mask::token',
    '::add-mask::two%0Alines',
    '::add-mask::two',
    '::add-mask::lines',
    '::add-mask::100%25',
  ]);
});
