// Writes what is made from the code: tables of the README and the docs, what commands print, action.yml's inputs, the schemas.
// With --check it writes nothing, names what differs and exits 1.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const npx = (argv, input) =>
  execFileSync('npx', ['--no-install', ...argv], {
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

npx(['tsc', '-p', 'tsconfig.build.json']);
const { commands, settings } = await import('../build/settings/table.js');
const { configJsonSchema } = await import('../build/settings/config-schema.js');
const { errors } = await import('../build/problems.js');
const { causes, warnings } = await import('../build/judge/vocabulary.js');
const { resultSchema } = await import('../build/report/result-schema.js');

const code = (text) => `\`${text}\``;
/** Text for a cell: a star would begin emphasis, a bar would end the cell. */
const cell = (text) => text.replace(/[*|<]/g, (sign) => `\\${sign}`);
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

// ── README and docs/settings.md ──────────────────────────────────────────────────────────────────────────────────────

const otherWays = ({ flag, env }) => [...(flag === null ? [] : [flag]), ...env].map(code).join(', ');
/** Up to the first full stop or semicolon: the rest is for docs/settings.md. */
const inShort = (description) => description.split(/[.;](?: |$)/)[0];
const defaultCell = (one) => (one.default === null ? '' : code(one.default));

/** A table for each group of settings: in short for the README, or all there is to say. */
function settingsTables(heading, heads, cellsOf) {
  return [...new Set(settings.map(({ group }) => group))]
    .map((group) => {
      const own = settings.filter((one) => one.group === group);
      const rows = own.map((one) => [code(one.name), ...cellsOf(one)]);
      return `${heading(group)}\n\n${table(['Input', ...heads], rows)}`;
    })
    .join('\n\n');
}

const settingsInShort = () =>
  settingsTables(
    (group) => `**${group}**`,
    ['Default', 'What it says'],
    (one) => [defaultCell(one), cell(inShort(one.description))],
  );

const settingsInFull = () =>
  settingsTables(
    (group) => `### ${group}`,
    ['What it says', 'Default', 'Flag, variable'],
    (one) => [cell(one.description), defaultCell(one), otherWays(one)],
  );

function commandTable() {
  const rows = commands.map(({ flag, value, description }) => [
    code([flag, value].filter((part) => part !== null).join(' ')),
    cell(description),
  ]);
  return table(['Flag', 'What it does'], rows);
}

/** The keys of one entry under `workflows`, from the schema that checks them. */
function entryTable() {
  const [, list] = configJsonSchema().properties.workflows.anyOf;
  const entry = list.items.anyOf.find(({ type }) => type === 'object');
  const rows = Object.entries(entry.properties).map(([key, { description }]) => [
    code(key),
    cell(description ?? ''),
  ]);
  return table(['Key', 'What it says'], rows);
}

function outputTable(action) {
  const rows = Object.entries(parse(action).outputs).map(([name, { description }]) => [
    code(name),
    cell(description),
  ]);
  return table(['Output', 'What it holds'], rows);
}

/** What a command of the documents prints, red as its exit may be. */
function printed(...flags) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/index.js', ...flags], {
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  // Healthy, or stale; on a slow machine stderr says what takes so long.
  if (status !== 0 && status !== 1) throw new Error(stderr);
  return stdout.trimEnd();
}

const asText = (text) => `\`\`\`text\n${text}\n\`\`\``;
const example = ['--replay', 'examples/dark-crons.json'];

/** The replay as far as the timeline: the mail beside it shows the rest. */
function replayText() {
  const [told = '', rest = ''] = printed(...example).split('\n  Grace  ');
  return asText(`${told}\n  …\n\n${rest.match(/^.*\(exit 1\)$/m)?.[0]}`);
}

// ── docs/troubleshooting.md ─────────────────────────────────────────────────────────────────────

const whoseMove = {
  settings: 'A setting of yours.',
  outside: 'GitHub, Postmark, or the way to them.',
  bug: 'A fault of ours.',
};

/** All code that can raise a code of a list: all but the lists themselves. */
const raising = [
  ...readdirSync('src', { recursive: true })
    .filter((name) => name.endsWith('.ts') && !/(?:problems|vocabulary)\.ts$/.test(name))
    .map((name) => `src/${name}`),
  'guard/last-resort.sh',
].map((file) => readFileSync(file, 'utf8'));

/** A code that nothing raises ends the run with a sentence. */
function expectRaised(kind, name) {
  if (!raising.some((text) => text.includes(`'${name}'`)))
    throw new Error(
      `The ${kind} \`${name}\` is in its list, and nothing raises it: raise it, or take it off the list.`,
    );
}

const errorList = () =>
  Object.entries(errors)
    .map(([name, { kind, cause, cure }]) => {
      expectRaised('error code', name);
      return `### ${code(name)}\n\n${cause}\n\n- **What to do:** ${cure}\n- **Where it lies:** ${whoseMove[kind]}`;
    })
    .join('\n\n');

/** One section for each code of a list; a code without its row of the docs ends the run with a sentence. */
function codeList(kind, list) {
  const rows = Object.entries(list).map(([name, { means, what_to_do }]) => {
    if (!means || !what_to_do)
      throw new Error(
        `The ${kind} \`${name}\` needs \`means\` and \`what_to_do\` in its list: its row of docs/troubleshooting.md.`,
      );
    expectRaised(kind, name);
    return `### ${code(name)}\n\n${means}\n\n- **What to do:** ${what_to_do}`;
  });
  return rows.join('\n\n');
}

// ── action.yml ──────────────────────────────────────────────────────────────────────────────────

/** No expression in a description: the token's default stands in `default`. */
function inputDescription({ description, default: fallback, env }) {
  const isExpression = fallback?.includes('${{');
  return [
    description,
    ...(env.length === 0 || isExpression ? [] : [`Otherwise the variable ${env.join(' or ')}.`]),
    ...(fallback === null ? [] : [`Default: ${isExpression ? "the job's own token" : fallback}.`]),
  ].join(' ');
}

const inputLines = () =>
  settings
    .map((one) => {
      const isExpression = one.default?.includes('${{');
      return [
        `  ${one.name}:`,
        '    description: >-',
        ...wrapped(inputDescription(one)).map((line) => `      ${line}`),
        `    default: ${isExpression ? one.default : '""'}`,
      ].join('\n');
    })
    .join('\n');

const envLines = () =>
  settings.map(({ name }) => `        INPUT_${name.toUpperCase()}: \${{ inputs.${name} }}`).join('\n');

function wrapped(text, width = 100) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (`${lines.at(-1)} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim();
  }
  return lines;
}

// ── Files ───────────────────────────────────────────────────────────────────────────────────────

/** Replaces what stands between every pair of markers of that name; throws where there is none. */
function between(text, name, made) {
  const [open, close] = [`generated: ${name}`, `end of generated: ${name}`];
  const pair = new RegExp(`^([^\\n]*\\b${open}\\b[^\\n]*\\n)[\\s\\S]*?^([^\\n]*\\b${close}\\b)`, 'gm');
  if (!pair.test(text)) throw new Error(`No markers "${open}" and "${close}".`);
  const isYaml = !text.includes(`<!-- ${open}`);
  return text.replace(pair, (_, first, last) => `${first}${isYaml ? made : `\n${made}\n`}\n${last}`);
}

const asJson = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
const read = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const parts = (file, made) =>
  npx(
    ['biome', 'format', `--stdin-file-path=${file}`],
    Object.entries(made).reduce((text, [name, part]) => between(text, name, part), read(file)),
  );

const files = {
  'README.md': parts('README.md', {
    replay: replayText(),
    settings: settingsInShort(),
    outputs: outputTable(read('action.yml')),
  }),
  'docs/settings.md': parts('docs/settings.md', { settings: settingsInFull(), entry: entryTable() }),
  'docs/command-line.md': parts('docs/command-line.md', {
    commands: commandTable(),
    backtest: asText(printed(...example, '--backtest', '7')),
  }),
  'docs/troubleshooting.md': parts('docs/troubleshooting.md', {
    causes: codeList('cause', causes),
    warnings: codeList('warning', warnings),
    errors: errorList(),
  }),
  'action.yml': parts('action.yml', { inputs: inputLines(), env: envLines() }),
  'schema/config.schema.json': asJson(configJsonSchema()),
  'schema/result.schema.json': asJson(resultSchema()),
};

const isCheck = process.argv.includes('--check');
for (const [file, text] of Object.entries(files)) {
  if (text === read(file)) continue;
  if (isCheck) {
    process.stdout.write(`${file} differs from what the code makes of it: run \`npm run generate\`.\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    process.stdout.write(`${file} written\n`);
  }
}
