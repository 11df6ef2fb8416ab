/** Files of a repository: one, all workflow files, the commit that last touched one, and the config file. */
import type { Commit, FileText, QuestionOf, WorkflowFile } from '../evidence/model.js';
import type { Result } from '../problems.js';
import { z } from '../text/zod.js';
import { encodePath, repoOf } from './client.js';
import { asResult, excerpt, Fault, fault, faultOr, nullOn, nullOn404 } from './fault.js';
import { askOfEach } from './graphql.js';
import type { GitHub, Reply } from './model.js';
import { commitRow, parseReply } from './rows.js';
import { malformed } from './transport.js';

/** A file or a directory of a repository; the empty path is its root. */
interface Place {
  repo: string;
  path: string;
  /** Null for the default branch. */
  ref: string | null;
}

/** GitHub lists at most this many entries of a directory and does not say that it cut. */
const MOST_ENTRIES = 1000;

/** `file`, `dir`, `symlink`, `submodule` or a word not known yet. */
const kind = z.string();
const entry = z.object({ type: kind, name: z.string() });
const listing = z.union([z.array(entry), z.object({ type: kind })]);
const contentOfFile = z.object({
  encoding: z.string(),
  content: z.string(),
  size: z.int().nonnegative().optional(),
});

/** A file at a ref; `text: null` only where the directory above it was read and lacks it. Throws Faults. */
export async function readFile(client: GitHub, question: QuestionOf<'file'>): Promise<FileText> {
  const text = await nullOn404(() => fileText(client, question));
  if (text === null) await proveAbsent(client, question);
  return { text };
}

/** Throws a Fault, with status 404 where GitHub shows no such file. */
async function fileText(client: GitHub, place: Place): Promise<string> {
  const reply = await contents(client, place);
  const found = parseReply(listing, reply);
  const type = Array.isArray(found) ? 'dir' : found.type;
  if (type !== 'file') throw notText(place, `is no file (GitHub calls it ${excerpt(type)})`);
  const { encoding, content, size } = parseReply(contentOfFile, reply);
  if (encoding === 'none') throw notText(place, `is too large to be read (${size} bytes)`);
  const bytes = Buffer.from(content, 'base64');
  if (encoding !== 'base64' || (size !== undefined && bytes.length !== size))
    throw malformed(reply, `but the content is not ${size} bytes of base64`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw notText(place, 'is not text in UTF-8');
  }
}

function notText({ path }: Place, why: string): Fault {
  const hint = 'Put a text file in its place, of less than 1 MiB.';
  return fault('github_malformed', `${excerpt(path)} ${why}.`, hint);
}

/** The entries of a directory, all of them. Throws a Fault, with status 404 where GitHub shows none. */
async function listDirectory(client: GitHub, place: Place): Promise<z.infer<typeof entry>[]> {
  const reply = await nullOn(isEmpty, () => contents(client, place));
  const found = reply && parseReply(listing, reply);
  // A file in the place of the directory holds nothing.
  if (!Array.isArray(found)) return [];
  if (found.length < MOST_ENTRIES) return found;
  const message = `GitHub lists only the first ${MOST_ENTRIES} entries of ${directoryName(place)}.`;
  throw fault('evidence_incomplete', message);
}

function directoryName({ repo, path }: Place): string {
  return `${excerpt(path) || 'the root'} of ${repo}`;
}

/** A repository without commits: the one 404 that says itself that nothing is there, after a path. */
const isEmpty = ({ status, problem }: Fault): boolean =>
  status === 404 && /: This repository is empty\./.test(problem.message);

/**
 * Returns where a directory above `path` was read and does not hold it: a 404 alone may also mean that the
 * token may not see it. Throws a Fault else.
 */
async function proveAbsent(client: GitHub, place: Place & { ref: string }): Promise<void> {
  const { repo, path, ref } = place;
  const segments = path.split('/');
  for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
    const parent = { ...place, path: segments.slice(0, depth).join('/') };
    const entries = await nullOn404(() => listDirectory(client, parent));
    if (entries === null) continue;
    if (!entries.some(({ name }) => name === segments[depth])) return;
    const message = `GitHub lists ${excerpt(path)} in ${directoryName(parent)}, but answers 404 for it.`;
    throw fault('evidence_contradictory', message);
  }
  throw fault(
    'github_not_found',
    `GitHub shows this token no files of ${repo} at ${excerpt(ref)} (404).`,
    'Give the token `contents: read` for this repository, and check that the branch exists.',
  );
}

function contents(client: GitHub, { repo, path, ref }: Place): Promise<Reply> {
  return client.request('GET /repos/{owner}/{repo}/contents/{path}', {
    ...repoOf(repo),
    path: path === '' ? '' : encodePath(path),
    ...(ref === null ? {} : { ref }),
  });
}

type Asked = QuestionOf<'files'>;

const folder = '.github/workflows';
const isWorkflow = (name: string) => /\.ya?ml$/.test(name);

/** Every workflow file at a ref: by GraphQL, or one by one where it does not show them. Throws Faults. */
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

/** The same of several repositories in one request; null for those that are not shown. Throws Faults. */
export async function readManyFiles(client: GitHub, asked: Asked[]): Promise<(WorkflowFile[] | null)[]> {
  return askOfEach(client, asked, workflowFiles, select, (i) => {
    const ref = asked[i]?.ref ?? '';
    return { [`tip${i}`]: ref, [`folder${i}`]: `${ref}:${folder}` };
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
const workflowFiles = z
  .object({
    tip: z.object({ __typename: z.string() }),
    folder: z.object({ entries: z.array(treeEntry).default([]) }).nullable(),
  })
  .transform(({ folder }): WorkflowFile[] =>
    (folder?.entries ?? []).filter(({ type, name }) => type === 'blob' && isWorkflow(name)).map(fileOf),
  );

function fileOf({ name, object }: z.infer<typeof treeEntry>): WorkflowFile {
  const path = `${folder}/${name}`;
  const unread = (problem: string) => ({ path, text: null, problem });
  if (object === null || !('text' in object)) return unread('GitHub gives no text for it.');
  if (object.isBinary) return unread('It is not text in UTF-8.');
  if (object.text === null || object.isTruncated)
    return unread(`It is too large (${object.byteSize} bytes).`);
  return { path, text: object.text, problem: null };
}

/** A file that is listed but cannot be read is there: it has a problem, and stops no other. */
async function oneByOne(client: GitHub, { repo, ref }: Asked): Promise<WorkflowFile[]> {
  const place = { repo, ref, path: folder };
  const entries = await nullOn404(() => listDirectory(client, place));
  if (entries === null) await proveAbsent(client, place);
  const files = (entries ?? []).filter(({ type, name }) => type !== 'dir' && isWorkflow(name));
  return Promise.all(
    files.map(async ({ name }) => {
      const path = `${folder}/${name}`;
      const text = await faultOr(() => fileText(client, { repo, ref, path }));
      return text instanceof Fault
        ? { path, text: null, problem: text.problem.message }
        : { path, text, problem: null };
    }),
  );
}

/** The newest commit of `ref` that touched `path`; null where there is none. Throws Faults. */
export async function readCommit(
  client: GitHub,
  { repo, ref, path }: QuestionOf<'commit'>,
): Promise<Commit | null> {
  const query = { sha: ref, path, per_page: 1 };
  // "Git Repository is empty."
  const isEmptyGit = ({ status }: Fault) => status === 409;
  return nullOn(isEmptyGit, async () => {
    const reply = await client.request('GET /repos/{owner}/{repo}/commits', { ...repoOf(repo), ...query });
    const [row] = parseReply(z.array(z.unknown()), reply);
    return row === undefined ? null : parseReply(z.tuple([commitRow], z.unknown()), reply)[0];
  });
}

/**
 * The config file of a repository's default branch; null where it has none. GitHub answers 404 for a
 * repository that the token may not see, too, so that only a repository that can be read can be without the
 * file.
 */
export async function readDefaultConfig(
  client: GitHub,
  repo: string,
  path: string,
): Promise<Result<string | null>> {
  const read = await asResult(async () => {
    const text = await nullOn404(() => fileText(client, { repo, path, ref: null }));
    if (text === null) await client.request('GET /repos/{owner}/{repo}', repoOf(repo));
    return text;
  });
  if (read.ok) return read;
  const { code, message, hint } = read.error;
  // Only what the token is not shown is a matter of the file; a limit or an outage is one of its own.
  const isHidden = code === 'github_forbidden' || code === 'github_not_found';
  const named = {
    code: isHidden ? 'config_unreadable' : code,
    message: `${path} of ${repo}: ${message}`,
    hint,
  };
  return { ok: false, error: named };
}
