import { z } from 'zod';
import type { QuestionOf, WorkflowFile } from '../evidence/model.js';
import type { GitHub } from './client.js';
import { fileText, listDirectory, proveAbsent } from './contents.js';
import { Fault, unless404 } from './fault.js';
import { askParts, fitting } from './graphql.js';
import { perRepository } from './repositories.js';

type Asked = QuestionOf<'files'>;

const folder = '.github/workflows';
const isWorkflow = (name: string) => /\.ya?ml$/.test(name);

/** Every workflow file at a ref: by GraphQL, or one by one where GraphQL does not show them. Throws Faults. */
export async function readFiles(client: GitHub, question: Asked): Promise<WorkflowFile[]> {
  const [files] = await readManyFiles(client, [question]);
  return files ?? oneByOne(client, question);
}

/** `tip` tells a ref without the folder, which has no workflows, from a ref that is not shown. */
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
    const found = part === null ? null : fitting(shown, part(`r${i}`));
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
  const entries = await unless404(() => listDirectory(client, repo, folder, ref));
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
