// Prints the changelog's section of one version; exits 1 where there is none.
import { readFileSync } from 'node:fs';

const version = process.argv[2] ?? '';
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^(?=## )/m);
const section = sections.find((text) => text.startsWith(`## [${version}]`));
const [heading = '', ...lines] = section?.split('\n') ?? [];

if (!/^## \[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}$/.test(heading)) {
  process.stderr.write(`CHANGELOG.md has no dated section "## [${version}] - YYYY-MM-DD".\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(`${lines.join('\n').trim()}\n`);
}
