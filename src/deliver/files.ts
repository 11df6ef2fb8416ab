/** Files that appear whole or not at all, and names that cannot leave their folder. */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Result } from '../problems.js';
import { errors } from '../problems.js';
import type { Mail } from '../report/model.js';

/**
 * Writes a temporary file beside the target and renames it; missing parent folders are made. A device or pipe cannot
 * take a text back: what is not final yet leaves it alone.
 */
export async function writeWhole(
  path: string,
  text: string,
  state: 'final' | 'draft' = 'final',
): Promise<Result<string>> {
  try {
    const target = await followed(resolve(path));
    await mkdir(dirname(target), { recursive: true });
    const stream = await isStream(target);
    if (!stream) await replace(target, text);
    else if (state === 'final') await writeFile(target, text);
    return { ok: true, value: target };
  } catch (error) {
    const message = `${path} could not be written: ${systemReason(error)}.`;
    return { ok: false, error: { code: 'output_unwritable', message, hint: errors.output_unwritable.cure } };
  }
}

/** Writes each mail as `.html` and `.txt`; the first problem stops no other file and is returned. */
export async function writePreviews(dir: string, mails: readonly Mail[]): Promise<Result<string[]>> {
  const written: string[] = [];
  let failed: Result<never> | null = null;
  for (const [at, mail] of mails.entries()) {
    const name = join(dir, previewName(at + 1, mail));
    for (const [ending, text] of [
      ['html', mail.html],
      ['txt', `${mail.subject}\n\n${mail.text}`],
    ] as const) {
      const result = await writeWhole(`${name}.${ending}`, text);
      if (result.ok) written.push(result.value);
      else failed ??= result;
    }
  }
  return failed ?? { ok: true, value: written };
}

/** `01-stale-trace-integrity-cron`: lower-case letters, digits and dashes only, whatever the workflow is called. */
export function previewName(number: number, mail: Pick<Mail, 'kind' | 'watch'>): string {
  const watch = (mail.watch ?? '').split('/').at(-1) ?? '';
  const words = `${mail.kind}-${watch}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80);
  return `${String(number).padStart(2, '0')}-${words.replace(/-+$/, '')}`;
}

async function replace(target: string, text: string): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx' });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Where a link points to, so that the link stays; the path itself where nothing is there yet. */
async function followed(path: string): Promise<string> {
  // /dev/stdout may lead to a file that the shell writes to.
  if (path.startsWith('/dev/')) return path;
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return path;
    throw error;
  }
}

/** A device or pipe, such as /dev/stdout, is written to and never replaced. */
async function isStream(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path);
    return !stats.isFile() && !stats.isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

const reasons: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'the folder does not exist',
};

/** Why the system refused, in words and with its code. */
export function systemReason(error: unknown): string {
  const code = codeOf(error) ?? 'unknown error';
  return reasons[code] === undefined ? code : `${reasons[code]} (${code})`;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
