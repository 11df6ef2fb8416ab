/** The shape of the committed bundle: what a user downloads, and what is loaded for the smallest answers. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const importsOf = (file: string): string[] =>
  [...readFileSync(`${dist}${file}`, 'utf8').matchAll(/^const .*? = require\("(\.\/[^"]+)"\);$/gm)].map(
    ([, path]) => path ?? '',
  );

test('the bundle is at most 2.6 MB in files whose names stay', () => {
  const files = readdirSync(dist).sort();
  expect(files).toEqual([
    'index.js',
    'licenses.txt',
    'mails.js',
    'main.js',
    'package.json',
    'reports.js',
    'undici.js',
    'yaml.js',
  ]);
  const bytes = files.reduce((sum, file) => sum + statSync(`${dist}${file}`).size, 0);
  expect(bytes).toBeLessThanOrEqual(2_600_000);
});

test('--version and --help load nothing of the monitor, and no check loads undici before a proxy asks for it', () => {
  expect(importsOf('index.js')).toEqual([]);
  expect(importsOf('main.js')).toEqual(['./index.js']);
});

test('there is one copy of each library', () => {
  const scripts = readdirSync(dist).filter((file) => file.endsWith('.js') && file !== 'undici.js');
  const code = scripts.map((file) => readFileSync(`${dist}${file}`, 'utf8')).join('\n');
  const modules = [...code.matchAll(/^\/\/(?:#region)? (node_modules\/\S+)$/gm)].map(([, path]) => path);
  expect(modules.length).toBeGreaterThan(100);
  expect(new Set(modules).size).toBe(modules.length);
  expect(modules.filter((path) => path?.includes('undici') || path?.includes('http-client'))).toEqual([]);
});
