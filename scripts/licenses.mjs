// Writes dist/licenses.txt: every package that may be in the bundle, from the lock file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const shipped = Object.keys(packages).filter((path) => path !== '' && !packages[path].dev);

const entries = shipped.map((path) => {
  const { name, license } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
  const file = readdirSync(path).find((one) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(one));
  const text =
    file === undefined ? '' : readFileSync(`${path}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
  return `${[name, license, text].join('\n').trim()}\n`;
});

writeFileSync('dist/licenses.txt', [...new Set(entries)].sort().join('\n'));
