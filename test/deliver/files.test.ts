import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { previewName, writePreviews, writeWhole } from '../../src/deliver/files.js';
import { leaveMark } from '../../src/deliver/marker.js';
import type { Mail } from '../../src/report/model.js';

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
    expect(await writeWhole(path, '{}')).toEqual({ ok: true, value: path });
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
    expect(await writeWhole('/dev/full', 'x', 'draft')).toMatchObject({ ok: true });
    expect(await writeWhole('/dev/full', 'x')).toMatchObject({ ok: false });
  });

  test('that is a device is written to, not replaced', async () => {
    expect(await writeWhole('/dev/null', 'x')).toEqual({ ok: true, value: '/dev/null' });
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
      expect(result).toMatchObject({ ok: false, error: { code: 'output_unwritable' } });
      expect(result.ok ? '' : result.error.message).toContain(code);
      expect(await readdir(folder)).toEqual(['file', 'taken']);
    },
  );
});

describe('previews', () => {
  test('are one HTML and one text file a mail', async () => {
    const result = await writePreviews(join(folder, 'mails'), [mail('o/r/nightly'), mail(null)]);
    expect(result.ok).toBe(true);
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
    expect(await writePreviews(join(folder, 'mails'), [mail('o/r/nightly')])).toMatchObject({ ok: false });
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

describe('a mark for the guard', () => {
  test('is a file of its name', async () => {
    expect(await leaveMark({ guard_dir: folder }, 'verdicts')).toBeNull();
    expect(await leaveMark({ guard_dir: folder }, 'done')).toBeNull();
    expect(await readdir(folder)).toEqual(['done', 'verdicts']);
  });

  test('is none without a guard, and a problem where it cannot be left', async () => {
    expect(await leaveMark({ guard_dir: null }, 'done')).toBeNull();
    await writeFile(join(folder, 'file'), '');
    expect(await leaveMark({ guard_dir: join(folder, 'file') }, 'done')).toMatchObject({
      code: 'output_unwritable',
    });
  });
});
