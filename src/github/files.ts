/** Files of a repository: one, all workflow files, the commit that last touched one, and the config file. */
import type { Commit, FileText, QuestionOf, WorkflowFile } from '../evidence/model.js';
import type { Result } from '../problems.js';
import { z } from '../text/zod.js';
import { encodePath, repoOf } from './client.js';
import { malformed } from './exchange.js';
import { asResult, excerpt, Fault, fault, nullOn404, unless } from './fault.js';
import { askParts, parsedOrNull, perRepository } from './graphql.js';
import type { GitHub, Reply } from './model.js';
import { commitRow, parse } from './rows.js';

/** GitHub lists at most this many entries of a directory and does not say that it cut. */
const maxEntries = 1000;

/** `file`, `dir`, `symlink`, `submodule` or a word not known yet. */
const kind = z.string();
const entry = z.object({ type: kind, name: z.string() });
type Entry = z.infer<typeof entry>;
const listing = z.union([z.array(entry), z.object({ type: kind })]);
const contentOfFile = z.object({
  encoding: z.string(),
  content: z.string(),
  size: z.int().nonnegative().optional(),
});

/** A file at a ref; `text: null` only where the directory above it was read and lacks it. Throws Faults. */
export async function readFile(client: GitHub, question: QuestionOf<'file'>): Promise<FileText> {
  const { repo, path, ref } = question;
  const text = await nullOn404(() => fileText(client, repo, path, ref));
  if (text === null) await proveAbsent(client, repo, path, ref);
  return { text };
}

/** The text at `path`; `ref: null` is the default branch. Throws a Fault with status 404 where GitHub shows none. */
async function fileText(client: GitHub, repo: string, path: string, ref: string | null): Promise<string> {
  const reply = await contents(client, repo, path, ref);
  const found = parse(listing, reply);
  const type = Array.isArray(found) ? 'dir' : found.type;
  if (type !== 'file') throw notText(path, `is no file (GitHub calls it ${excerpt(type)})`);
  return decode(path, reply);
}

function decode(path: string, reply: Reply): string {
  const { encoding, content, size } = parse(contentOfFile, reply);
  if (encoding === 'none') throw notText(path, `is too large to be read (${size} bytes)`);
  const bytes = Buffer.from(content, 'base64');
  if (encoding !== 'base64' || (size !== undefined && bytes.length !== size)) {
    throw malformed(reply, `but the content is not ${size} bytes of base64`);
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
    `${excerpt(path)} ${why}.`,
    'Put a text file in its place, of less than 1 MiB.',
  );
}

/** The entries of a directory, all of them. Throws a Fault, with status 404 where GitHub shows none. */
async function listDirectory(client: GitHub, repo: string, path: string, ref: string): Promise<Entry[]> {
  const reply = await unless(isEmpty, () => contents(client, repo, path, ref));
  if (reply === null) return [];
  const found = parse(listing, reply);
  // A file in the place of the directory holds nothing.
  if (!Array.isArray(found)) return [];
  if (found.length < maxEntries) return found;
  const where = `${excerpt(path) || 'the root'} of ${repo}`;
  throw fault('evidence_incomplete', `GitHub lists only the first ${maxEntries} entries of ${where}.`);
}

/** A repository without commits: the one 404 that says itself that nothing is there. In its message a path precedes it. */
const isEmpty = ({ status, problem }: Fault): boolean =>
  status === 404 && /: This repository is empty\./.test(problem.message);

/**
 * Returns where a directory above `path` was read and does not hold it: a 404 alone may also mean that the token may
 * not see it. Throws a Fault else.
 */
async function proveAbsent(client: GitHub, repo: string, path: string, ref: string): Promise<void> {
  const segments = path.split('/');
  for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
    const parent = segments.slice(0, depth).join('/');
    const entries = await nullOn404(() => listDirectory(client, repo, parent, ref));
    if (entries === null) continue;
    const where = `${excerpt(parent) || 'the root'} of ${repo}`;
    if (entries.some(({ name }) => name === segments[depth])) {
      throw fault(
        'evidence_contradictory',
        `GitHub lists ${excerpt(path)} in ${where}, but answers 404 for it.`,
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
    `GitHub shows this token no files of ${repo} at ${excerpt(ref)} (404).`,
    hint,
  );
}

function contents(client: GitHub, repo: string, path: string, ref: string | null): Promise<Reply> {
  const encoded = path === '' ? '' : encodePath(path);
  const query = ref === null ? {} : { ref };
  return client.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...repoOf(repo),
    path: encoded,
    ...query,
  });
}

type Asked = QuestionOf<'files'>;

const folder = '.github/workflows';
const isWorkflow = (name: string) => /\.ya?ml$/.test(name);

/** Every workflow file at a ref: by GraphQL, or one by one where GraphQL does not show them. Throws Faults. */
export async function readFiles(client: GitHub, question: Asked): Promise<WorkflowFile[]> {
  const [files] = await readManyFiles(client, [question]);
  return files ?? oneByOne(client, question);
}

/** `tip` distinguishes a ref without the folder, which has no workflows, from a ref that is not shown. */
const select = (i: number) => `
    tip: object(expression: $tip${i}) { __typename }
    folder: object(expression: $folder${i}) {
      ... on Tree { entries { name type object { ... on Blob { text isBinary isTruncated byteSize } } } }
    }`;

/** The same of several repositories in one request; null for those that GitHub did not show. Throws Faults. */
export async function readManyFiles(client: GitHub, asked: Asked[]): Promise<(WorkflowFile[] | null)[]> {
  const { query, variables } = perRepository(asked, select, (i) => {
    const ref = asked[i]?.ref ?? '';
    return { [`tip${i}`]: ref, [`folder${i}`]: `${ref}:${folder}` };
  });
  const part = await askParts(client, query, variables);
  return asked.map((_, i) => {
    const found = part === null ? null : parsedOrNull(shown, part(`r${i}`));
    const entries = found?.folder?.entries ?? [];
    return found && entries.filter((entry) => entry.type === 'blob' && isWorkflow(entry.name)).map(fileOf);
  });
}

const blob = z.object({
  text: z.string().nullable(),
  isBinary: z.boolean().nullable(),
  isTruncated: z.boolean(),
  byteSize: z.int(),
});
const treeEntry = z.object({
  name: z.string(),
  type: z.string(),
  object: z.union([blob, z.object({})]).nullable(),
});
const shown = z.object({
  tip: z.object({ __typename: z.string() }),
  folder: z.object({ entries: z.array(treeEntry).default([]) }).nullable(),
});

function fileOf({ name, object }: z.infer<typeof treeEntry>): WorkflowFile {
  const path = `${folder}/${name}`;
  const unread = (problem: string) => ({ path, text: null, problem });
  if (object === null || !('text' in object)) return unread('GitHub gives no text for it.');
  if (object.isBinary) return unread('It is not text in UTF-8.');
  if (object.text === null || object.isTruncated)
    return unread(`It is too large (${object.byteSize} bytes).`);
  return { path, text: object.text, problem: null };
}

async function oneByOne(client: GitHub, { repo, ref }: Asked): Promise<WorkflowFile[]> {
  const entries = await nullOn404(() => listDirectory(client, repo, folder, ref));
  if (entries === null) {
    await proveAbsent(client, repo, folder, ref);
    return [];
  }
  const names = entries
    .filter(({ type, name }) => type !== 'dir' && isWorkflow(name))
    .map(({ name }) => name);
  return Promise.all(names.map((name) => read(client, repo, `${folder}/${name}`, ref)));
}

/** A file that is listed but cannot be read is there: it has a problem, and stops no other. */
async function read(client: GitHub, repo: string, path: string, ref: string): Promise<WorkflowFile> {
  try {
    return { path, text: await fileText(client, repo, path, ref), problem: null };
  } catch (error) {
    if (error instanceof Fault) return { path, text: null, problem: error.problem.message };
    throw error;
  }
}

/** The newest commit of `ref` that touched `path`; null where there is none. Throws Faults. */
export async function readCommit(
  client: GitHub,
  { repo, ref, path }: QuestionOf<'commit'>,
): Promise<Commit | null> {
  const query = { sha: ref, path, per_page: 1 };
  // "Git Repository is empty."
  const isEmptyGit = ({ status }: Fault) => status === 409;
  return unless(isEmptyGit, async () => {
    const reply = await client.request('GET /repos/{owner}/{repo}/commits', { ...repoOf(repo), ...query });
    const [row] = parse(z.array(z.unknown()), reply);
    return row === undefined ? null : parse(z.tuple([commitRow], z.unknown()), reply)[0];
  });
}

/**
 * The config file of a repository's default branch; null where it has none. GitHub answers 404 for a repository that
 * the token may not see, too, so that only a repository that can be read can be without the file.
 */
export function readDefaultConfig(
  client: GitHub,
  repo: string,
  path: string,
): Promise<Result<string | null>> {
  return asResult(async () => {
    try {
      const text = await nullOn404(() => fileText(client, repo, path, null));
      if (text === null) await client.request('GET /repos/{owner}/{repo}', repoOf(repo));
      return text;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      const { code, message, hint } = error.problem;
      // Only what the token is not shown is a matter of the file; a limit or an outage is one of its own.
      const isHidden = code === 'github_forbidden' || code === 'github_not_found';
      throw new Fault({
        code: isHidden ? 'config_unreadable' : code,
        message: `${path} of ${repo}: ${message}`,
        hint,
      });
    }
  });
}
