// The stale mail and the evidence page of examples/dark-crons.json: the pictures in docs/images are taken of them.
// Run by itself it exits 1 where the pictures were taken of other pages.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the fingerprint of the pictured pages is kept. */
export const fingerprintFile = join(root, 'docs/images/pages.sha256');

/** The pages by the names of their pictures' sources. */
export function examplePages() {
  execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  const page = join(folder, 'page');
  const example = ['--replay', 'examples/dark-crons.json'];
  // Stale is exit 1.
  spawnSync(
    process.execPath,
    ['build/index.js', ...example, '--preview-dir', folder, '--report-file', page],
    {
      cwd: root,
      env: { PATH: process.env.PATH },
    },
  );
  const mail = readdirSync(folder).find((name) => name.endsWith('.html')) ?? '';
  const pages = {
    'stale.html': readFileSync(join(folder, mail), 'utf8'),
    'evidence-page.html': readFileSync(page, 'utf8'),
  };
  rmSync(folder, { recursive: true });
  return pages;
}

/** What the pictures show, without the version, which changes no picture. */
export function fingerprint(pages) {
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  const text = JSON.stringify(pages).replaceAll(version, '');
  return `${createHash('sha256').update(text).digest('hex')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (fingerprint(examplePages()) !== readFileSync(fingerprintFile, 'utf8')) {
    process.stdout.write('docs/images shows other pages than the code makes: run `npm run pictures`.\n');
    process.exitCode = 1;
  }
}
