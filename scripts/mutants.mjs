/**
 * Changes the judge's rules in one place after another and shows which changes no test notices: `npm run mutants`.
 *
 * StrykerJS requires Node 22, so that as a development dependency it would make `npm ci` warn on Node 20: it is
 * installed apart, with that Node, below this repository, whose vitest its runner then finds. TypeScript 7 lacks the
 * API with which it would rewrite a tsconfig file: `tsconfigFile` names one that is not there.
 */
import { execFileSync } from 'node:child_process';

const FOLDER = 'build/mutants';
const TOOLS = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1', 'node@22.23.3'];

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' });

run(
  'npm',
  'install',
  '--prefix',
  FOLDER,
  '--no-save',
  '--legacy-peer-deps',
  '--ignore-scripts=false',
  ...TOOLS,
);
run(
  `${FOLDER}/node_modules/.bin/node`,
  `${FOLDER}/node_modules/@stryker-mutator/core/bin/stryker.js`,
  'run',
  'scripts/mutants.json',
  ...process.argv.slice(2),
);
