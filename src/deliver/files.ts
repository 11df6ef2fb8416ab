/**
 * Local files, of which any may never answer: a pipe that nobody reads, a mount that has gone away, a device.
 * Nothing is opened in a way that waits, what is opened is looked at before a byte goes in or out, and no
 * caller waits longer than it says. What the system itself holds up keeps one of Node's few threads for file
 * work for ever, so that only some of them are ever used here: names of hosts are looked up on the same
 * threads (https://docs.libuv.org/en/v1.x/threadpool.html).
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Problem, problemOf, type Result } from '../problems.js';
import { isInside } from '../settings/config-file.js';

/** Threads that may be in use here at once, of four; the guard's folder has one of its own. */
const threads = { any: 2, guard: 1 };
type Thread = keyof typeof threads;

const running: Record<Thread, number> = { any: 0, guard: 0 };
const waiting: Record<Thread, (() => void)[]> = { any: [], guard: [] };
/** The last operation on each path: a later one never overtakes it. */
const lastOn = new Map<string, Promise<unknown>>();

/** File operations that have not come back. While there is one, `process.exit` does not return either. */
export function unfinishedFileWork(): number {
  return running.any + running.guard;
}

export interface FileWait {
  /** How long the caller waits, in milliseconds; the operation itself goes on. */
  wait_ms: number;
  thread?: Thread;
}

const usualWait: FileWait = { wait_ms: 5000 };

/** The result of `work`, or a failure with code ETIMEDOUT where it takes longer than `wait_ms`. */
async function fileWork<T>(
  path: string,
  { wait_ms, thread = 'any' }: FileWait,
  work: () => Promise<T>,
): Promise<T> {
  const before = lastOn.get(path);
  const operation = (async () => {
    await before?.catch(() => {});
    if (running[thread] >= threads[thread]) await new Promise<void>((go) => waiting[thread].push(go));
    else running[thread] += 1;
    try {
      return await work();
    } finally {
      const next = waiting[thread].shift();
      if (next === undefined) running[thread] -= 1;
      else next();
    }
  })();
  lastOn.set(path, operation);
  // A caller that has stopped waiting is told of no failure.
  operation.catch(() => {});
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(failureOf('ETIMEDOUT')), wait_ms);
  });
  try {
    return await Promise.race([operation, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Windows has neither. */
const { O_NONBLOCK = 0, O_NOCTTY = 0 } = constants as Partial<typeof constants>;
const forReading = constants.O_RDONLY | O_NONBLOCK | O_NOCTTY;
const forAppending = constants.O_WRONLY | constants.O_APPEND | O_NONBLOCK | O_NOCTTY;

/** More is no setting and no recording; a sparse file of terabytes must not fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024;
const CHUNK_BYTES = 64 * 1024;
/** Between two tries of a pipe that is empty or full. */
const PIPE_PAUSE_MS = 20;

/**
 * A file's bytes, null where there is none. A pipe is read to its end; a device, a folder, a link out of
 * `inside` are refused.
 */
export async function readBytes(
  path: string,
  wait: FileWait & { inside?: string | null } = usualWait,
): Promise<Result<Buffer | null>> {
  const until = performance.now() + wait.wait_ms;
  try {
    return { ok: true, value: await fileWork(path, wait, () => read(path, until, wait.inside ?? null)) };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { ok: true, value: null };
    return { ok: false, error: { code: 'output_unwritable', message: systemReason(error), hint: null } };
  }
}

async function read(path: string, until: number, inside: string | null): Promise<Buffer> {
  if (inside !== null && !isInside(await realpath(inside), await realpath(path))) throw failureOf('ELEAVES');
  const file = await open(path, forReading);
  try {
    const found = await file.stat();
    if (found.isDirectory()) throw failureOf('EISDIR');
    if (!found.isFile() && !found.isFIFO()) throw failureOf('EDEVICE');
    const chunks: Buffer[] = [];
    for (let size = 0; ; ) {
      const { buffer, bytesRead } = await againWhileBusy(until, () =>
        file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null),
      );
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      size += bytesRead;
      if (size > MOST_BYTES) throw failureOf('EFBIG');
    }
    if (found.isFIFO() && chunks.length === 0) throw failureOf('EPIPE');
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

/** A pipe that is opened without waiting says EAGAIN where it would have to wait. */
async function againWhileBusy<T>(until: number, act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      if (performance.now() > until) throw failureOf('ETIMEDOUT');
      await new Promise((resolve) => setTimeout(resolve, PIPE_PAUSE_MS));
    }
  }
}

/**
 * Writes a temporary file beside the target and renames it; missing parent folders are made. A device or a
 * pipe, such as /dev/stdout, is written to and never replaced: it takes no text back, so that it gets no
 * draft. Gives what went wrong; without a path nothing is written.
 */
export async function writeWhole(
  path: string | null,
  text: string,
  { draft = false, ...wait }: FileWait & { draft?: boolean } = usualWait,
): Promise<Problem[]> {
  if (path === null) return [];
  const written = await writing(path, wait, async (until) => {
    const place = await followed(resolve(path));
    await makeFolder(dirname(place));
    const stream = await isStream(place);
    if (!stream) await replace(place, text);
    else if (!draft) await append(place, text, until);
  });
  return written.ok ? [] : [written.error];
}

/**
 * Adds text behind the first `keep` bytes of a file of the runner's, in place of what stood there; null keeps
 * all that there is now. The file is made where it is missing; its folder is not. Gives the number of bytes
 * kept.
 */
export async function replaceEnd(
  path: string,
  keep: number | null,
  text: string,
  wait = usualWait,
): Promise<Result<number>> {
  return writing(path, wait, (until) => append(path, text, until, keep));
}

/** What `write` gives, or the failure as a problem of the file that was asked for. */
async function writing<T>(
  path: string,
  wait: FileWait,
  write: (until: number) => Promise<T>,
): Promise<Result<T>> {
  const until = performance.now() + wait.wait_ms;
  try {
    return { ok: true, value: await fileWork(resolve(path), wait, () => write(until)) };
  } catch (error) {
    const message = `${path} could not be written: ${systemReason(error)}.`;
    return { ok: false, error: problemOf('output_unwritable', message) };
  }
}

async function append(
  path: string,
  text: string,
  until: number,
  keep: number | null = null,
): Promise<number> {
  const file = await open(path, forAppending | constants.O_CREAT, 0o666);
  try {
    const found = await file.stat();
    const kept = keep ?? found.size;
    if (found.isFile() && kept < found.size) await file.truncate(kept);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await againWhileBusy(until, () => file.write(bytes, at));
      at += bytesWritten;
    }
    return kept;
  } finally {
    await file.close();
  }
}

async function replace(target: string, text: string): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/**
 * Makes the missing folders above a file, one by one. Node's own recursive way never ends where a folder
 * takes none and says that it is not there, as those of /proc do.
 */
async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; (await unlessMissing(stat(at))) === null; at = dirname(at)) missing.unshift(at);
  for (const one of missing) {
    try {
      await mkdir(one);
    } catch (error) {
      // Another file of ours was faster.
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** Null where there is no such file. */
async function unlessMissing<T>(look: Promise<T>): Promise<T | null> {
  try {
    return await look;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Where a link points to, so that the link stays; the path itself where nothing is there yet. */
async function followed(path: string): Promise<string> {
  // /dev/stdout may lead to a file that the shell writes to.
  if (path.startsWith('/dev/')) return path;
  return (await unlessMissing(realpath(path))) ?? path;
}

/** What is written to and never replaced: a device, a pipe, or a link below /dev to one of them. */
async function isStream(path: string): Promise<boolean> {
  const stats = await unlessMissing(lstat(path));
  return stats !== null && !stats.isFile() && !stats.isDirectory();
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
  ELOOP: 'its links lead in a circle',
  ENXIO: 'it is a pipe that nobody reads, or a socket',
  EPIPE: 'it is a pipe that nobody uses at its other end',
  EDEVICE: 'it is a device or a socket, not a file',
  ELEAVES: 'a symbolic link leads out of the workspace',
  EFBIG: 'it is too large',
  ETIMEDOUT: 'it did not answer in time',
};

/** Why the system refused, in words and with its code. */
function systemReason(error: unknown): string {
  const code = codeOf(error) ?? 'unknown error';
  return reasons[code] === undefined ? code : `${reasons[code]} (${code})`;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

function failureOf(code: string): Error {
  return Object.assign(new Error(reasons[code] ?? code), { code });
}
