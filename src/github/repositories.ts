import { z } from 'zod';
import type { QuestionOf, Repository } from '../evidence/model.js';
import type { GitHub } from './client.js';
import { askParts, fitting } from './graphql.js';
import { fullName, id, instant, link, parse } from './parse.js';
import { repoPath } from './paths.js';
import { repositoryRow } from './rows.js';

type Asked = Pick<QuestionOf<'repository'>, 'repo'>;

export async function readRepository(client: GitHub, { repo }: Asked): Promise<Repository> {
  return parse(repositoryRow, await client.get(repoPath(repo)));
}

/** A repository without any branch has no `defaultBranchRef`; REST knows the name of its branch to be. */
const node = z
  .object({
    databaseId: id,
    nameWithOwner: fullName,
    defaultBranchRef: z.object({ name: z.string().min(1) }),
    isArchived: z.boolean(),
    isDisabled: z.boolean(),
    isPrivate: z.boolean(),
    pushedAt: instant.nullable(),
    url: link,
  })
  .transform(
    (row): Repository => ({
      id: row.databaseId,
      full_name: row.nameWithOwner,
      default_branch: row.defaultBranchRef.name,
      archived: row.isArchived,
      disabled: row.isDisabled,
      private: row.isPrivate,
      pushed_at: row.pushedAt,
      url: row.url,
    }),
  );
const fields = Object.keys(node.in.shape)
  .map((field) => (field === 'defaultBranchRef' ? `${field} { name }` : field))
  .join(' ');

/** Many repositories in one request; null for those that GitHub did not show this way. Throws Faults. */
export async function readRepositories(client: GitHub, asked: Asked[]): Promise<(Repository | null)[]> {
  const { query, variables } = perRepository(asked, () => fields);
  const part = await askParts(client, query, variables);
  return asked.map((_, i) => (part === null ? null : fitting(node, part(`r${i}`))));
}

/** A query with the alias `r0`, `r1`, … for each repository. `select` may use the variables `$<name><i>` of `more`. */
export function perRepository(
  asked: Asked[],
  select: (i: number) => string,
  more: (i: number) => Record<string, string> = () => ({}),
): { query: string; variables: Record<string, string> } {
  const variables = Object.assign(
    {},
    ...asked.map(({ repo }, i) => {
      const [owner = '', name = ''] = repo.split('/');
      return { [`owner${i}`]: owner, [`name${i}`]: name, ...more(i) };
    }),
  ) as Record<string, string>;
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const parts = asked.map((_, i) => `r${i}: repository(owner: $owner${i}, name: $name${i}) { ${select(i)} }`);
  return { query: `query (${declared.join(', ')}) {\n  ${parts.join('\n  ')}\n}`, variables };
}
