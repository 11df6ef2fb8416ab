/** What is shipped and how it is built: locked, without install scripts, with every licence, pinned by commit. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../composite/surroundings.js';

interface Package {
  version?: string;
  resolved?: string;
  integrity?: string;
  dev?: boolean;
  optional?: boolean;
  hasInstallScript?: boolean;
}

const text = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const lock: { packages: Record<string, Package> } = JSON.parse(text('package-lock.json'));
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const shipped = installed.filter(([, { dev }]) => dev !== true);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('a dependency', () => {
  it.each(['dependencies', 'devDependencies'])('has an exact version: %s', (group) => {
    const versions = Object.values<string>(JSON.parse(text('package.json'))[group]);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is locked by its hash', () => {
    expect(
      installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([path]) => path),
    ).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    expect(text('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});

describe('the bundle', () => {
  const licences = text('dist/licenses.txt').split('\n');

  it('carries the licence of every package in it', () => {
    const sources = readdirSync(`${root}/src`, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const imported = new Set(
      sources.flatMap((name) =>
        [...text(`src/${name}`).matchAll(/(?:from|import\() ?'((?:@[\w-]+\/)?[\w-]+)'/g)].flatMap(
          ([, from]) => from ?? [],
        ),
      ),
    );
    const missing = [...imported].filter(
      (name) => shipped.some(([path]) => nameOf(path) === name) && !licences.includes(name),
    );
    expect(missing).toEqual([]);
    expect(imported.size).toBeGreaterThan(5);
  });

  it('names no package that is not locked', () => {
    const named = licences.filter(
      (line, i) => /^(?:@[\w.-]+\/)?[a-z][\w.-]+$/.test(line) && /^[A-Z]/.test(licences[i + 1] ?? ''),
    );
    const known = new Set(shipped.map(([path]) => nameOf(path)));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(named.length).toBeGreaterThan(10);
  });
});

interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: { uses?: string; with?: Record<string, unknown> }[] }
  >;
}

const workflows = readdirSync(`${root}/.github/workflows`);

describe.each(workflows)('the workflow %s', (file) => {
  const workflow: Workflow = parse(text(`.github/workflows/${file}`));
  const jobs = Object.values(workflow.jobs);

  it('gives each job the permissions that it names, and none else', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toBeDefined();
  });

  it('pins what it uses by commit, and leaves no token behind', () => {
    for (const { uses = './', with: inputs } of jobs.flatMap(({ steps }) => steps)) {
      expect(uses).toMatch(/^\.\/|@[0-9a-f]{40}$/);
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
    }
  });
});

it('the action itself runs nothing that it does not bring along', () => {
  const action: { runs: { steps: { uses?: string; run: string }[] } } = parse(text('action.yml'));
  for (const { uses, run } of action.runs.steps) {
    expect(uses).toBeUndefined();
    expect(run).not.toMatch(/\$\{\{|\bcurl\b|\bnpm\b|\bnpx\b/);
  }
  expect(existsSync(`${root}/guard/last-resort.sh`)).toBe(true);
});
