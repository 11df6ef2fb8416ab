import { z } from 'zod';
import type { FileText, QuestionOf } from '../evidence/model.js';
import type { GitHub, Query, Reply } from './client.js';
import { clip, Fault, fault, unless404 } from './fault.js';
import { parse } from './parse.js';
import { encodePath, repoPath } from './paths.js';

/** GitHub lists at most this many entries of a directory and does not say that it cut. */
const maxEntries = 1000;

const kinds = ['file', 'dir', 'symlink', 'submodule'] as const;
const entry = z.object({ type: z.enum(kinds), name: z.string() });
export type Entry = z.infer<typeof entry>;
const listing = z.union([z.array(entry), z.object({ type: z.enum(kinds) })]);
const blob = z.object({ encoding: z.string(), content: z.string(), size: z.int().nonnegative().optional() });

/** A file at a ref; `text: null` only where the directory above it was read and lacks it. Throws Faults. */
export async function readFile(client: GitHub, question: QuestionOf<'file'>): Promise<FileText> {
  const { repo, path, ref } = question;
  const text = await unless404(() => fileText(client, repo, path, ref));
  if (text === null) await proveAbsent(client, repo, path, ref);
  return { text };
}

/** The text at `path`; `ref: null` is the default branch. Throws a Fault with status 404 where GitHub shows none. */
export async function fileText(
  client: GitHub,
  repo: string,
  path: string,
  ref: string | null,
): Promise<string> {
  const reply = await client.get(contentsPath(repo, path), refQuery(ref));
  const found = parse(listing, reply);
  const kind = Array.isArray(found) ? 'dir' : found.type;
  if (kind !== 'file') throw notText(path, `is no file (GitHub calls it ${kind})`);
  return decode(path, reply);
}

function decode(path: string, reply: Reply): string {
  const { encoding, content, size } = parse(blob, reply);
  if (encoding === 'none') throw notText(path, `is too large to be read (${size} bytes)`);
  const bytes = Buffer.from(content, 'base64');
  if (encoding !== 'base64' || (size !== undefined && bytes.length !== size)) {
    throw reply.malformed(`but the content is not ${size} bytes of base64`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notText(path, 'is not text in UTF-8');
  }
}

function notText(path: string, why: string): Fault {
  return fault(
    'github_malformed',
    `${clip(path)} ${why}.`,
    'Put a text file in its place, of less than 1 MiB.',
  );
}

/** The entries of a directory, all of them. Throws a Fault, with status 404 where GitHub shows none. */
export async function listDirectory(
  client: GitHub,
  repo: string,
  path: string,
  ref: string,
): Promise<Entry[]> {
  const reply = await unlessEmpty(() => client.get(contentsPath(repo, path), refQuery(ref)));
  if (reply === null) return [];
  const found = parse(listing, reply);
  // A file in the place of the directory holds nothing.
  if (!Array.isArray(found)) return [];
  if (found.length < maxEntries) return found;
  const where = `${clip(path) || 'the root'} of ${repo}`;
  throw fault('evidence_incomplete', `GitHub lists only the first ${maxEntries} entries of ${where}.`);
}

/** Null for a repository without commits: the one 404 that says itself that nothing is there. */
async function unlessEmpty<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Fault && error.status === 404 && saysEmpty.test(error.problem.message)) return null;
    throw error;
  }
}

/** A path stands before it in the message, but without blanks. */
const saysEmpty = /: This repository is empty\./;

/**
 * Returns where a directory above `path` was read and does not hold it: a 404 alone may also mean that the token may
 * not see it. Throws a Fault else.
 */
export async function proveAbsent(client: GitHub, repo: string, path: string, ref: string): Promise<void> {
  const segments = path.split('/');
  for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
    const parent = segments.slice(0, depth).join('/');
    const entries = await unless404(() => listDirectory(client, repo, parent, ref));
    if (entries === null) continue;
    const where = `${clip(parent) || 'the root'} of ${repo}`;
    if (entries.some(({ name }) => name === segments[depth])) {
      throw fault(
        'evidence_contradictory',
        `GitHub lists ${clip(path)} in ${where}, but answers 404 for it.`,
      );
    }
    return;
  }
  throw unreadable(repo, ref);
}

function unreadable(repo: string, ref: string): Fault {
  const hint = 'Give the token `contents: read` for this repository, and check that the branch exists.';
  return fault(
    'github_not_found',
    `GitHub shows this token no files of ${repo} at ${clip(ref)} (404).`,
    hint,
  );
}

function contentsPath(repo: string, path: string): string {
  return `${repoPath(repo)}/contents${path === '' ? '' : `/${encodePath(path)}`}`;
}

function refQuery(ref: string | null): Query {
  return ref === null ? {} : { ref };
}
