/**
 * GraphQL as far as it is asked: repositories by alias, with their fields or their workflow files, and runs
 * by node id.
 */
import type { Answered, Asked } from './github-answer.js';
import type { Links } from './github-repository-rows.js';
import { entriesOf } from './github-routes.js';
import { treeAt, type World, type WorldRepo } from './github-world.js';

export interface GraphqlBody {
  query: string;
  variables: Record<string, string | string[]>;
}

interface GraphqlError {
  type: string;
  path: (string | number)[];
  message: string;
}

export function answerGraphql({ world, links }: Asked, { query, variables }: GraphqlBody): Answered {
  const errors: GraphqlError[] = [];
  const data = query.includes('nodes(ids: $ids)')
    ? { nodes: runNodes(world, [variables.ids ?? []].flat(), errors) }
    : Object.fromEntries(
        [...query.matchAll(/(\w+): repository\(owner: \$(\w+), name: \$(\w+)\)/g)].map(
          ([, alias = '', owner = '', name = '']) => {
            const full_name = `${variables[owner]}/${variables[name]}`;
            const number = alias.slice(1);
            const wantsFiles = query.includes(`$folder${number}:`);
            const repo = findRepo(world, full_name);
            if (repo && !(wantsFiles && repo.deny.contents)) {
              return [alias, wantsFiles ? filesNode(repo, variables, number) : repositoryNode(links, repo)];
            }
            const message = `Could not resolve to a Repository with the name '${full_name}'.`;
            errors.push({ type: 'NOT_FOUND', path: [alias], message });
            return [alias, null];
          },
        ),
      );
  return { status: 200, body: { data, ...(errors.length > 0 && { errors }) } };
}

/** GraphQL follows a rename. */
function findRepo(world: World, full_name: string): WorldRepo | undefined {
  return world.repos.find(
    (repo) => !repo.hidden && [repo.full_name, ...repo.former_names].includes(full_name),
  );
}

function repositoryNode(links: Links, repo: WorldRepo) {
  const { id, full_name, default_branch, archived, disabled, pushed_at } = repo;
  return {
    databaseId: id,
    nameWithOwner: full_name,
    defaultBranchRef: repo.commits.length === 0 ? null : { name: default_branch },
    isArchived: archived,
    isDisabled: disabled,
    isPrivate: repo.private,
    pushedAt: pushed_at,
    url: `${links.web}/${full_name}`,
  };
}

function runNodes(world: World, ids: string[], errors: GraphqlError[]) {
  return ids.map((id, index) => {
    const number = Number(id.slice('WFR_'.length));
    for (const repo of world.repos) {
      if (repo.hidden || repo.deny.actions) continue;
      const run = repo.runs.find((one) => one.id === number);
      const workflow = repo.workflows.find((one) => one.id === run?.workflow_id);
      if (run === undefined || workflow === undefined) continue;
      const { name, state, created_at } = workflow;
      const shown = { databaseId: workflow.id, name, state: state.toUpperCase(), createdAt: created_at };
      return { databaseId: run.id, workflow: shown };
    }
    errors.push({ type: 'NOT_FOUND', path: ['nodes', index], message: 'Could not resolve to a node.' });
    return null;
  });
}

function filesNode(repo: WorldRepo, variables: GraphqlBody['variables'], number: string) {
  const tree = treeAt(repo, String(variables[`tip${number}`]));
  const folder = String(variables[`folder${number}`]).split(':')[1] ?? '';
  const tip = tree && { __typename: 'Commit' };
  const entries =
    tree && [...entriesOf(tree, folder)].map(([name, type]) => entryNode(tree, folder, name, type));
  return { tip, folder: entries?.length ? { entries } : null };
}

/** A text above 512 KB comes cut; one with a NUL counts as binary. */
function entryNode(tree: Map<string, string>, folder: string, name: string, type: 'file' | 'dir') {
  const text = tree.get(`${folder}/${name}`);
  if (type === 'dir' || text === undefined) return { name, type: 'tree', object: {} };
  const isBinary = text.includes('\0');
  const byteSize = Buffer.byteLength(text);
  const isTruncated = byteSize > 512_000;
  return {
    name,
    type: 'blob',
    object: { text: isBinary ? null : text.slice(0, 512_000), isBinary, isTruncated, byteSize },
  };
}
