// The stale mail and the job summary of examples/dark-crons.json: the pictures in docs/images are taken of them.
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
export async function examplePages() {
  execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  const argv = ['build/index.js', '--replay', 'examples/dark-crons.json', '--preview-dir', folder, '--json'];
  const { stdout } = spawnSync(process.execPath, argv, {
    cwd: root,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  const file = readdirSync(folder).find((name) => name.endsWith('.html')) ?? '';
  const mail = readFileSync(join(folder, file), 'utf8');
  rmSync(folder, { recursive: true });
  const { jobSummary } = await import('../build/report/summary.js');
  return { 'stale.html': mail, 'summary.md': jobSummary(JSON.parse(stdout)) };
}

/** What the pictures show, without the version, which changes no picture. */
export function fingerprint(pages) {
  const text = JSON.stringify(pages).replace(/cron-heartbeat-monitor \d+\.\d+\.\d+/g, '');
  return `${createHash('sha256').update(text).digest('hex')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (fingerprint(await examplePages()) !== readFileSync(fingerprintFile, 'utf8')) {
    process.stdout.write('docs/images shows other pages than the code makes: run `npm run pictures`.\n');
    process.exitCode = 1;
  }
}
