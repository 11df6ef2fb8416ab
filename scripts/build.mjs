// Compiles src with tsc, then bundles with ncc. dist is deleted first: ncc leaves old chunks behind.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const run = (...argv) =>
  execFileSync('npx', ['--no-install', ...argv], { stdio: ['ignore', 'inherit', 'inherit'] });

rmSync('build', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('ncc', 'build', 'build/index.js', '-o', 'dist', '--quiet');
await import('./licenses.mjs');
