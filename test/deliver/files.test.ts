import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBytes, replaceEnd, unfinishedFileWork, writeWhole } from '../../src/deliver/files.js';
import { leaveForGuard } from '../../src/deliver/guard-folder.js';
import { previewName, writePreviews } from '../../src/deliver/publisher.js';
import type { Mail } from '../../src/report/model.js';

const execFileAsync = promisify(execFile);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true }));

const mail = (watch: string | null): Mail => ({
  kind: 'stale',
  watch,
  to: ['ops@example.com'],
  from: 'm@example.com',
  subject: 'STALE',
  text: 'text',
  html: '<p>html</p>',
  metadata: {},
  references: '<x@y>',
});

describe('a file', () => {
  test('is written with its parent folders, and leaves nothing else behind', async () => {
    const path = join(folder, 'a', 'b', 'result.json');
    expect(await writeWhole(path, '{}')).toEqual([]);
    expect(await readFile(path, 'utf8')).toBe('{}');
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['result.json']);
  });

  test('replaces an older one', async () => {
    const path = join(folder, 'result.json');
    await writeFile(path, 'older and longer');
    await writeWhole(path, 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  test('is written through a link, which stays', async () => {
    await writeFile(join(folder, 'real'), 'old');
    await symlink('real', join(folder, 'link'));
    await writeWhole(join(folder, 'link'), 'new');
    expect(await readFile(join(folder, 'real'), 'utf8')).toBe('new');
  });

  test('that is a device takes no draft, since it cannot give it back', async () => {
    // Every write to this device fails.
    expect(await writeWhole('/dev/full', 'x', { wait_ms: 5000, draft: true })).toEqual([]);
    expect(await writeWhole('/dev/full', 'x')).toMatchObject([{ code: 'output_unwritable' }]);
  });

  test('that is a device is written to, not replaced', async () => {
    expect(await writeWhole('/dev/null', 'x')).toEqual([]);
    expect(await readFile('/dev/null', 'utf8')).toBe('');
  });

  test.each([
    ['a folder', 'taken', 'EISDIR'],
    ['below a file', 'file/result.json', 'ENOTDIR'],
    ['too long a name', 'x'.repeat(300), 'ENAMETOOLONG'],
  ])(
    'that cannot be written (%s) is a problem that names it, and nothing is left',
    async (_name, path, code) => {
      await mkdir(join(folder, 'taken'));
      await writeFile(join(folder, 'file'), '');
      const result = await writeWhole(join(folder, path), 'x');
      expect(result).toMatchObject([{ code: 'output_unwritable', message: expect.stringContaining(code) }]);
      expect(await readdir(folder)).toEqual(['file', 'taken']);
    },
  );
});

describe('previews', () => {
  test('are one HTML and one text file a mail', async () => {
    const mails = [mail('o/r/nightly'), mail(null)];
    expect(await writePreviews(join(folder, 'mails'), mails)).toEqual([]);
    expect(await readdir(join(folder, 'mails'))).toEqual([
      '01-stale-nightly.html',
      '01-stale-nightly.txt',
      '02-stale.html',
      '02-stale.txt',
    ]);
    expect(await readFile(join(folder, 'mails', '01-stale-nightly.txt'), 'utf8')).toBe('STALE\n\ntext');
  });

  test('that cannot be written are a problem', async () => {
    await writeFile(join(folder, 'mails'), 'a file');
    expect(await writePreviews(join(folder, 'mails'), [mail('o/r/nightly')])).toMatchObject([
      { code: 'output_unwritable' },
    ]);
  });

  test.each([
    'o/r/../../etc/passwd',
    'o/r/..',
    'o/r/\u0000',
    'o/r/a\\..\\b',
    'o/r/ünï 💥',
    `o/r/${'x'.repeat(300)}`,
  ])('cannot leave their folder (%j)', (watch) => {
    const name = previewName(1, { kind: 'stale', watch });
    expect(name).toMatch(/^01-stale[a-z0-9-]*$/);
    expect(name.length).toBeLessThan(100);
    expect(resolve(folder, name).startsWith(folder + sep)).toBe(true);
  });
});

describe('a file for the guard', () => {
  const fileWait = () => 5000;

  test('has the name of what it says', async () => {
    const guard = { path: folder, fileWait };
    expect(await leaveForGuard(guard, 'verdicts')).toBeNull();
    expect(await leaveForGuard(guard, 'reason', 'cancelled\n')).toBeNull();
    expect(await readdir(folder)).toEqual(['reason', 'verdicts']);
    expect(await readFile(join(folder, 'reason'), 'utf8')).toBe('cancelled\n');
  });

  test('is none without a guard, and a problem where it cannot be left', async () => {
    expect(await leaveForGuard({ path: null, fileWait }, 'done')).toBeNull();
    await writeFile(join(folder, 'file'), '');
    expect(await leaveForGuard({ path: join(folder, 'file'), fileWait }, 'done')).toMatchObject({
      code: 'output_unwritable',
    });
  });
});

/** Longer than a test may take: what comes back has not waited for it. */
const endless = { wait_ms: 3_600_000 };

describe('a path that may not answer is not waited for', () => {
  const pipe = () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    return path;
  };

  test('a pipe without a reader', async () => {
    const path = pipe();
    const error = { message: expect.stringContaining('(ENXIO)') };
    expect(await writeWhole(path, 'x', endless)).toMatchObject([error]);
    expect(await replaceEnd(path, null, 'x', endless)).toMatchObject({ ok: false, error });
    expect(unfinishedFileWork()).toBe(0);
  });

  test('a pipe that nobody writes to, as a file to read', async () => {
    expect(await readBytes(pipe(), endless)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('(EPIPE)') },
    });
  });

  test('a pipe with a reader takes all of it, more than it holds at once', async () => {
    const path = pipe();
    const long = 'x'.repeat(300_000);
    const reading = execFileAsync('cat', [path], { maxBuffer: 1e6 });
    await until(async () => (await writeWhole(path, long, { wait_ms: 20_000 })).length === 0);
    expect((await reading).stdout).toBe(long);
  });

  test('a pipe with a writer is read to its end', async () => {
    const path = pipe();
    const writing = execFileAsync('bash', [
      '-c',
      'exec >"$1"; echo first; sleep 0.2; echo second',
      'bash',
      path,
    ]);
    let text: string | null = null;
    await until(async () => {
      const read = await readBytes(path, { wait_ms: 20_000 });
      if (read.ok) text = read.value?.toString('utf8') ?? null;
      return read.ok;
    });
    await writing;
    expect(text).toBe('first\nsecond\n');
  });

  test('a pipe whose reader never reads is given up in time', async () => {
    const path = pipe();
    const reader = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const result = await writeWhole(path, 'x'.repeat(300_000), { wait_ms: 400 });
    expect(result).toMatchObject([{ message: expect.stringContaining('(ETIMEDOUT)') }]);
    await reader.close();
  });

  test.each([
    ['a folder that takes none and says that it is not there', '/proc/none/deep/result.json'],
    ['a process that has ended', '/proc/999999999/x/result.json'],
    ['below a device', '/dev/null/a/b'],
  ])('%s', async (_what, path) => {
    expect(await writeWhole(path, 'x', endless)).toMatchObject([{ code: 'output_unwritable' }]);
  });

  test('links that lead in a circle', async () => {
    await symlink('b', join(folder, 'a'));
    await symlink('a', join(folder, 'b'));
    for (const path of [join(folder, 'a'), join(folder, 'a', 'result.json')])
      expect(await writeWhole(path, 'x', endless)).toMatchObject([
        { message: expect.stringContaining('(ELOOP)') },
      ]);
  });

  test.each(['/dev/zero', '/dev/urandom', '/dev/tty', '/'])('%s, as a file to read', async (path) => {
    expect(await readBytes(path, endless)).toMatchObject({ ok: false });
  });

  test('a socket', async () => {
    const path = join(folder, 'socket');
    const server = createServer().listen(path);
    await once(server, 'listening');
    expect(await writeWhole(path, 'x', endless)).toMatchObject([
      { message: expect.stringContaining('(ENXIO)') },
    ]);
    expect(await readBytes(path, endless)).toMatchObject({ ok: false });
    server.close();
  });
});

test('what is written to one file arrives in order, whatever else is written', async () => {
  const path = join(folder, 'outputs');
  const numbers = Array.from({ length: 50 }, (_, at) => at);
  await Promise.all(
    numbers.flatMap((at) => [
      replaceEnd(path, null, `${at}\n`, endless),
      writeWhole(join(folder, `other-${at}`), 'x', endless),
    ]),
  );
  expect(await readFile(path, 'utf8')).toBe(numbers.map((at) => `${at}\n`).join(''));
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
