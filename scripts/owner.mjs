// `node scripts/owner.mjs my-org` writes the owner of this repository into every place that names it; `--check` fails
// while the placeholder still stands in one, so that no release tells people to use an action that does not exist.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const placeholder = /\bOWNER(?=\/(?:cron-heartbeat-monitor|maintainers)\b)/g;
/** Sentences that only make sense while the placeholder stands. */
const explanation = /<!-- placeholder -->[\s\S]*?<!-- end of placeholder -->\n*|^#.*\bOWNER\b.*\n/gm;

const files = execFileSync('git', ['ls-files', '*.md', '*.yml', '.github/CODEOWNERS', 'examples'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !file.endsWith('.json'));
const texts = [...new Set(files)].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const named = texts.filter(({ text }) => text.search(placeholder) >= 0);
const [owner, ...rest] = process.argv.slice(2);

if (rest.length > 0 || (owner !== '--check' && !/^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i.test(owner ?? ''))) {
  process.stderr.write('usage: node scripts/owner.mjs OWNER-OF-THIS-REPOSITORY | --check\n');
  process.exitCode = 2;
} else if (owner === '--check') {
  for (const { file } of named) process.stdout.write(`${file} names OWNER in place of a real owner\n`);
  process.exitCode = named.length === 0 ? 0 : 1;
} else {
  for (const { file, text } of named)
    writeFileSync(file, text.replace(explanation, '').replace(placeholder, owner));
  process.stdout.write(`${named.length} files name ${owner} now; see them with git diff\n`);
}
