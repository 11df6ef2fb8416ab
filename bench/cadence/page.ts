/** docs/cadence.md, from what the bench found. */
import type { Weather } from './weather.js';

export interface Cell {
  kind: string;
  weather: string;
  /** Episodes per watch and 30 days, for each length of job. */
  byJob: { false: number; dropped: number }[];
  /** Episodes in the fortnight after calm weather turned bad. */
  turning?: number;
}

export interface Detection {
  kind: string;
  weather: string;
  /** Shortest and longest, in hours. */
  dead: [number, number];
  failing: [number, number];
  skipped: [number, number];
}

export interface Findings {
  cells: Cell[];
  detections: Detection[];
  jobHours: number[];
  weathers: Weather[];
}

export function cadencePage({ cells, detections, jobHours, weathers }: Findings): string {
  const kinds = [...new Set(cells.map(({ kind }) => kind))];
  const names = weathers.map(({ name }) => name);
  const all = cells.flatMap(({ byJob }) => byJob.map((one) => one.false));
  const worst = Math.max(...all);
  const at = (kind: string, weather: string) =>
    cells.find((cell) => cell.kind === kind && cell.weather === weather);
  const seen = (kind: string, weather: string) =>
    detections.find((one) => one.kind === kind && one.weather === weather);
  return `<!-- Written by \`npm run bench:cadence\`. -->

# Cadence, measured

With \`sla_hours: auto\` a watch is stale by the rhythm of its own schedule. How well that works depends on how late
GitHub starts scheduled runs, which has changed: within minutes for years, hours in autumn 2026. So the defaults
were measured: the judge itself, with its defaults, on made-up histories of every kind of schedule in four kinds of
weather. How the rules work is in [how it decides](how-it-decides.md#cadence).

| weather | how GitHub starts runs | made after |
| --- | --- | --- |
${weathers.map(({ name, what, sources }) => `| ${name} | ${what} | ${sources.map(linkOf).join(', ')} |`).join('\n')}

## A healthy schedule is not called stale

False alarm episodes per watch and 30 days: nothing is wrong, and the watch is called stale all the same. The three
numbers are for jobs of ${jobHours.join(', ')} hours. In brackets, where there are any: alarms after GitHub dropped every
slot that was missed, one where occasions lie six days or more apart, two in a row elsewhere; those are true. The last column is the first fortnight after calm weather has turned bad, in episodes per watch: the grace is taken
from runs that came before, so that a change is paid for once.

| schedule | ${names.join(' | ')} | calm turns bad |
| --- | ${names.map(() => '---').join(' | ')} | --- |
${kinds
  .map(
    (kind) =>
      `| ${kind} | ${names.map((name) => episodes(at(kind, name))).join(' | ')} | ${fixed(at(kind, names[0] ?? '')?.turning ?? 0)} |`,
  )
  .join('\n')}

The bound is 0.1 in every steady weather. The worst cell of this run has ${fixed(worst)}.

## A dead one is found

Hours from the first window that went without a genuine success to the first stale verdict, shortest and longest of
some deaths at random times: without any run, with failing runs, with green runs that skip their work.

| schedule | ${names.map((name) => `${name}: dead / failing / skipped`).join(' | ')} |
| --- | ${names.map(() => '---').join(' | ')} |
${kinds.map((kind) => `| ${kind} | ${names.map((name) => hours(seen(kind, name))).join(' | ')} |`).join('\n')}

A dead workflow is found at the end of the grace after its last counted occasion: four to twelve hours later.
`;
}

const fixed = (value: number) => (value === 0 ? '0' : value.toFixed(2));

function episodes(cell: Cell | undefined): string {
  if (!cell) return '–';
  const dropped = Math.max(...cell.byJob.map((one) => one.dropped));
  const numbers = [...new Set(cell.byJob.map((one) => fixed(one.false)))];
  const text = numbers.length === 1 ? numbers[0] : cell.byJob.map((one) => fixed(one.false)).join(', ');
  return dropped === 0 ? `${text}` : `${text} (${fixed(dropped)})`;
}

function hours(found: Detection | undefined): string {
  if (!found) return '–';
  return [found.dead, found.failing, found.skipped].map(([least, most]) => span(least, most)).join(' / ');
}

function span(least: number, most: number): string {
  const [from, to] = [Math.round(least), Math.round(most)];
  return from === to ? `${from}` : `${from} to ${to}`;
}

function linkOf(source: string): string {
  const { hostname, pathname } = new URL(source);
  if (hostname !== 'github.com') return `[GitHub's documentation](${source})`;
  const [, owner, name, , number] = pathname.split('/');
  return `[${owner}/${name}#${number}](${source})`;
}
