/** The borders between the rooms, read from the imports themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from '../src/version.js';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Source {
  /** As `src/judge/verdict.ts`. */
  path: string;
  /** Comments stripped. */
  code: string;
  lines: number;
  /** Packages and Node's modules by name, files of our own as `src/judge/verdict.ts`. */
  imports: string[];
}

const sources: Source[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => read(`src/${name.replaceAll('\\', '/')}`));

function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<=^|\s)\/\/.*$/gm, '');
  const named = /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm;
  const imports = [...code.matchAll(named)].map(([, from, lazy, bare]) => from ?? lazy ?? bare ?? '');
  return {
    path,
    code,
    lines: text.split('\n').length - 1,
    imports: imports.map((one) => resolve(path, one)),
  };
}

function resolve(path: string, name: string): string {
  if (!name.startsWith('.')) return name;
  return normalize(join(dirname(path), name))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');
}

/** A folder of `src`, or a file that lies loose in it without its ending. */
const roomOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
const inRoom = (path: string, room: string): boolean => path.startsWith(`src/${room}/`);
const room = (name: string): Source[] => sources.filter(({ path }) => inRoom(path, name));
/** Files that import something, as `file: import`. */
const importers = (from: Source[], wanted: (name: string) => boolean): string[] =>
  from.flatMap(({ path, imports }) => imports.filter(wanted).map((name) => `${path}: ${name}`));
/** Files whose code says something. */
const saying = (from: Source[], words: RegExp): string[] =>
  from.filter(({ code }) => words.test(code)).map(({ path }) => path);

/** Of Node, only what computes. */
const harmless = ['node:crypto', 'node:util'];
const clocks = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b|\bset(?:Timeout|Interval)\b/;
const world = /\bprocess\.|\bfetch\(|\bconsole\b/;

/**
 * From the ground floor up: who imports whom. A room imports only rooms above it in this table, so that arrows run one
 * way; an arrow that is listed and not drawn is out of date.
 */
const mayImport: Record<string, string[]> = {
  version: [],
  text: [],
  problems: [],
  net: ['problems'],
  settings: ['text', 'problems', 'net'],
  evidence: ['text', 'problems', 'settings'],
  github: ['text', 'problems', 'net', 'evidence'],
  judge: ['text', 'problems', 'settings', 'evidence'],
  report: ['text', 'problems', 'settings', 'judge'],
  deliver: ['text', 'problems', 'net', 'settings', 'report'],
  run: ['version', 'text', 'problems', 'net', 'settings', 'evidence', 'github', 'judge', 'report', 'deliver'],
  main: ['version', 'text', 'problems', 'net', 'settings', 'report', 'deliver', 'run'],
  index: ['version', 'settings', 'main'],
};
const rooms = Object.keys(mayImport);

describe('the rooms', () => {
  it('are these', () => {
    expect([...new Set(sources.map(({ path }) => roomOf(path)))].sort()).toEqual(rooms.toSorted());
  });

  it('import only rooms below their own', () => {
    for (const [room, others] of Object.entries(mayImport))
      expect(others.filter((other) => rooms.indexOf(other) >= rooms.indexOf(room))).toEqual([]);
  });

  it.each(rooms)('src/%s imports the rooms that the table names, and no other', (name) => {
    const own = sources.filter(({ path }) => roomOf(path) === name);
    const imported = own.flatMap(({ imports }) =>
      imports.filter((one) => one.startsWith('src/')).map(roomOf),
    );
    const others = new Set(imported.filter((other) => other !== name));
    expect([...others].sort()).toEqual(mayImport[name]?.toSorted());
  });
});

describe('the house', () => {
  const floorOf = (room: string): number =>
    1 + Math.max(0, ...(mayImport[room] ?? []).map((below) => floorOf(below)));
  const arrows = Object.values(mayImport).flat();

  // Each import points to a room above it in the table, and the table is what is drawn: there is no circle.
  it('has at most 14 rooms, 10 floors and 55 arrows', () => {
    expect(rooms.length).toBeLessThanOrEqual(14);
    expect(Math.max(...rooms.map(floorOf))).toBeLessThanOrEqual(10);
    expect(arrows.length).toBeLessThanOrEqual(55);
  });
});

describe.each(['judge', 'report', 'text'])('src/%s', (name) => {
  const own = room(name);

  it('does no I/O and knows no network', () => {
    const io = (one: string) => one.startsWith('node:') && !harmless.includes(one);
    expect(own).not.toEqual([]);
    expect(importers(own, io)).toEqual([]);
    expect(importers(own, (one) => /octokit|postmark|undici|^@actions/.test(one))).toEqual([]);
    expect(saying(own, world)).toEqual([]);
  });

  it('reads no clock and throws no dice', () => {
    expect(saying(own, clocks)).toEqual([]);
  });
});

describe('outside services', () => {
  const elsewhere = (folder: string) => sources.filter(({ path }) => !path.startsWith(folder));

  it('only src/github imports Octokit', () => {
    expect(importers(elsewhere('src/github/'), (one) => one.startsWith('@octokit/'))).toEqual([]);
  });

  it('only src/deliver/postmark.ts imports postmark', () => {
    expect(importers(elsewhere('src/deliver/postmark.ts'), (one) => one.startsWith('postmark'))).toEqual([]);
  });

  it('only src/settings reads the environment and the arguments, which src/index.ts hands in', () => {
    const others = sources.filter(({ path }) => !inRoom(path, 'settings') && path !== 'src/index.ts');
    expect(saying(others, /\bprocess\.(?:env|argv)\b|\benv\.(?:INPUT|GITHUB|RUNNER)_/)).toEqual([]);
    expect(importers(others, (one) => /^(?:node:)?process$/.test(one))).toEqual([]);
  });

  it('no file starts another process', () => {
    expect(importers(sources, (one) => one.includes('child_process'))).toEqual([]);
  });
});

describe('a file', () => {
  it('has at most 320 lines', () => {
    const long = sources.filter(({ lines }) => lines > 320);
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  it('is part of no circle of imports', () => {
    let left = sources;
    for (let before = 0; before !== left.length; ) {
      before = left.length;
      const paths = new Set(left.map(({ path }) => path));
      // What imports nothing that is left leads into no circle.
      left = left.filter(({ imports }) => imports.some((one) => paths.has(one)));
    }
    expect(left.map(({ path }) => path)).toEqual([]);
  });
});

describe('the version', () => {
  it('is that of package.json', () => {
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });
});
