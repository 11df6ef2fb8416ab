import { z } from 'zod';
import type { QuestionOf, WorkflowFile } from '../model.js';
import type { GitHub } from './client.js';
import { fileText, listDirectory, proveAbsent } from './contents.js';
import { Fault, unless404 } from './fault.js';
import { parse } from './parse.js';

const folder = '.github/workflows';
const isWorkflow = (name: string) => /\.ya?ml$/.test(name);

/** Every workflow file at a ref: in one GraphQL request, or one by one where GraphQL is not to be had. */
export async function readFiles(client: GitHub, question: QuestionOf<'files'>): Promise<WorkflowFile[]> {
  try {
    return await atOnce(client, question);
  } catch (error) {
    if (!(error instanceof Fault) || error.problem.code === 'deadline' || error.problem.code === 'cancelled')
      throw error;
    return oneByOne(client, question);
  }
}

/** `tip` tells a ref without the folder, which has no workflows, from a ref that is not shown. */
const query = `query ($owner: String!, $name: String!, $tip: String!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    tip: object(expression: $tip) { __typename }
    folder: object(expression: $folder) {
      ... on Tree { entries { name type object { ... on Blob { text isBinary isTruncated byteSize } } } }
    }
  }
}`;

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
const answer = z.object({
  errors: z.never().optional(),
  data: z.object({
    repository: z.object({
      tip: z.object({ __typename: z.string() }),
      folder: z.object({ entries: z.array(treeEntry).default([]) }).nullable(),
    }),
  }),
});

async function atOnce(client: GitHub, { repo, ref }: QuestionOf<'files'>): Promise<WorkflowFile[]> {
  const [owner = '', name = ''] = repo.split('/');
  const reply = await client.graphql(query, { owner, name, tip: ref, folder: `${ref}:${folder}` });
  const entries = parse(answer, reply).data.repository.folder?.entries ?? [];
  return entries.filter((entry) => entry.type === 'blob' && isWorkflow(entry.name)).map(fileOf);
}

function fileOf({ name, object }: z.infer<typeof treeEntry>): WorkflowFile {
  const path = `${folder}/${name}`;
  const unread = (problem: string) => ({ path, text: null, problem });
  if (object === null || !('text' in object)) return unread('GitHub gives no text for it.');
  if (object.isBinary) return unread('It is not text in UTF-8.');
  if (object.text === null || object.isTruncated)
    return unread(`It is too large (${object.byteSize} bytes).`);
  return { path, text: object.text, problem: null };
}

async function oneByOne(client: GitHub, { repo, ref }: QuestionOf<'files'>): Promise<WorkflowFile[]> {
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
