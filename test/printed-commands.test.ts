/** Every command that mails, messages, README and docs print is one that its program knows, and its workflow takes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { WorkflowRun } from '../src/evidence/model.js';
import type { CauseCode } from '../src/judge/model.js';
import { nextSteps } from '../src/judge/next-steps.js';
import { causes } from '../src/judge/vocabulary.js';
import { root } from './composite/surroundings.js';
import { judgeContext, watch } from './support/judging.js';
import { content, mailOptions, report } from './support/report-builders.js';

const text = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Flags by command, as far as they are printed: https://cli.github.com/manual/ */
const manual: Record<string, string[]> = {
  api: ['--hostname', '--jq'],
  'attestation verify': ['--repo'],
  'auth token': [],
  'run cancel': ['--repo'],
  'run list': ['--workflow', '--repo', '--limit'],
  'run rerun': ['--repo'],
  'run view': ['--repo', '--log-failed'],
  'secret list': ['--repo', '--env'],
  'secret set': ['--repo', '--env'],
  'variable list': ['--repo', '--env'],
  'variable set': ['--repo', '--env', '--body'],
  'workflow enable': ['--repo'],
  'workflow run': ['--repo', '--ref', '-f'],
  'workflow view': [],
};

interface Printed {
  where: string;
  command: string;
}

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** From `gh` to the end of the line, of the code that it stands in, or of the command around it. */
const inText = (where: string, whole: string): Printed[] =>
  [...whole.matchAll(/(?<=^[ $]*|`|\$\()gh ([a-z][^\n`)]*)/gm)].map(([, command = '']) => ({
    where,
    command: command.replace(/\s+#.*$/, '').trim(),
  }));

const repo = { full_name: 'o/r', url: 'https://github.com/o/r' };
const path = '.github/workflows/nightly.yml';
const run = { id: 7, url: 'https://github.com/o/r/actions/runs/7', conclusion: 'failure' } as WorkflowRun;
const byHand = { inputs: ['dry_run'], required: [] };
const own = judgeContext({ own_repo: 'o/ops', own_workflow_path: '.github/workflows/monitor.yml' });
const ofCause = (code: CauseCode): Printed[] =>
  nextSteps(code, {
    repo,
    path,
    run,
    watch: watch(),
    monitor: own,
    dispatch: byHand,
    monitor_dispatch: byHand,
  })
    .filter((step) => step.startsWith('$ '))
    .map((step) => ({ where: code, command: step.slice('$ gh '.length) }));
const settingsOf = { ...mailOptions(), watch_names: [] };
const mails = [
  content.crashContent(report({ status: 'failed', workflows: [] }), settingsOf),
  content.testContent(report({ workflows: [] }), settingsOf),
];

const printed: Printed[] = [
  ...documents.flatMap((file) => inText(file, text(file))),
  ...['src/settings/read.ts', 'src/deliver/alerts.ts', 'src/main.ts', 'src/judge/vocabulary.ts'].flatMap(
    (file) => inText(file, text(file)),
  ),
  ...(Object.keys(causes) as CauseCode[]).flatMap(ofCause),
  ...mails.flatMap(({ text: body }, at) => inText(`mail ${at}`, body)),
];

/** Its words before the first flag or argument that the manual names as a command. */
function partsOf(command: string): { name: string; flags: string[] } {
  const words = command.split(/\s+/);
  const name = words[0] === 'api' ? 'api' : words.slice(0, 2).join(' ');
  return { name, flags: words.filter((word) => /^--?[a-z]/.test(word)) };
}

describe('a printed gh command', () => {
  it('is found in docs, messages and mails', () => {
    const places = new Set(printed.map(({ where }) => where));
    for (const where of ['README.md', 'docs/runbook.md', 'src/main.ts', 'failing', 'mail 0', 'mail 1'])
      expect(places).toContain(where);
  });

  it.each(printed)('has a name and flags that gh has: $command ($where)', ({ command }) => {
    const { name, flags } = partsOf(command);
    expect(Object.keys(manual)).toContain(name);
    expect(flags.filter((flag) => !manual[name]?.includes(flag))).toEqual([]);
  });

  const inputsOf = (file: string): string[] =>
    Object.keys(parse(text(file)).on.workflow_dispatch?.inputs ?? {});
  // The runbook is about the pair of the example; everything else about the README's Start.
  const start = parse(
    /```yaml\n(name: cron-heartbeat-monitor[\s\S]*?)```/.exec(text('README.md'))?.[1] ?? '',
  );
  const declared: Record<string, string[]> = {
    'docs/runbook.md': inputsOf('examples/nightly-pair.yml'),
    'README.md': Object.keys(start.on.workflow_dispatch.inputs),
  };
  const started = printed.filter(
    ({ where, command }) =>
      where in declared && command.startsWith('workflow run cron-heartbeat-monitor.yml'),
  );

  it.each(started)('gives inputs that its workflow declares: $command ($where)', ({ where, command }) => {
    const given = [...command.matchAll(/ -f (\w+)=/g)].map(([, input]) => input);
    expect(declared[where]).toEqual(expect.arrayContaining(given));
  });
});
