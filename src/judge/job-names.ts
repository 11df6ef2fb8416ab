/** What the names of jobs say: templates, a matrix, a reusable workflow, and which row is which job. */

import { memoized } from '../text/by-key.js';
import { nearest } from '../text/match.js';

/**
 * Whether a row named `name` is a part of the job that a row shows under `bare`. A skipped matrix or reusable
 * workflow has one row under its bare name; when it runs, its rows are called `name (value)` or `name / job`,
 * and an expression in the name is expanded. For each expression the time is linear in both lengths.
 */
export function isPartOf(name: string, bare: string): boolean {
  const { rest, last } = behindLiterals(name, bare);
  if (rest === null) return false;
  if (last === null) return SUFFIXES.some((suffix) => rest.startsWith(suffix));
  return rest.endsWith(last) || SUFFIXES.some((suffix) => rest.includes(`${last}${suffix}`));
}

/** Whether one of the names is a part of the job under `bare` that `isPart` takes for it. */
export function hasPart(names: string[], bare: string, isPart: (name: string) => boolean): boolean {
  const { wholes } = partsIn(names);
  return (wholes.has(bare) || bare.includes(EXPRESSION)) && names.some(isPart);
}

/** Whether the job under `name` is a part of one of the names. */
export function isPartOfAny(name: string, names: string[]): boolean {
  const { all, templates } = partsIn(names);
  return wholesOf(name).some((whole) => all.has(whole)) || templates.some((one) => isPartOf(name, one));
}

/** Whether a name is among the names. */
export function isAmong(name: string, names: string[]): boolean {
  return partsIn(names).all.has(name);
}

/** Every job that a run skips is looked for among the same names. */
const partsIn = memoized((names: string[]) => ({
  all: new Set(names),
  wholes: new Set(names.flatMap(wholesOf)),
  templates: names.filter((name) => name.includes(EXPRESSION)),
}));

/** What a job may be called without its last parts. */
function wholesOf(name: string): string[] {
  return [...name.matchAll(/ (?:\(|\/ )/g)].map(({ index }) => name.slice(0, index));
}

/** Whether a name is what a template says once its expressions are expanded; not the template itself. */
export function fitsTemplate(name: string, template: string): boolean {
  const { rest, last } = behindLiterals(name, template);
  return name !== template && rest !== null && last !== null && rest.endsWith(last);
}

/** The name before the values of a matrix: the same for all rows of one matrix job. */
export function nameWithoutMatrix(name: string): string {
  const end = name.indexOf(' (');
  return end < 0 ? name : name.slice(0, end);
}

/** A glob for settings that means this job: an expression in the name stands for any text. */
export function globOf(name: string): string {
  return literalsOf(name).join('*');
}

/**
 * Names that a run has, the likeliest to be meant first: GitHub shows `caller / job` and `job (value)` where
 * the file says `job`.
 */
export function nearestFirst(wanted: string, there: string[]): string[] {
  const plain = wanted.toLowerCase().replace(/[*?]/g, '');
  const holding = there.filter((name) => plain !== '' && name.toLowerCase().includes(plain));
  return [...new Set([...holding, ...nearest(wanted, there, there.length), ...there])];
}

const EXPRESSION = '${{';
const SUFFIXES = [' (', ' / '];

/**
 * What is left of a name behind the literals of a template, each at its first place, but for the last
 * literal, which is null where there is no expression. `rest` is null where the name does not fit.
 */
function behindLiterals(name: string, template: string): { rest: string | null; last: string | null } {
  const [first = '', ...others] = literalsOf(template);
  const last = others.pop() ?? null;
  let at = name.startsWith(first) ? first.length : -1;
  for (const literal of others) {
    const found = at < 0 ? -1 : name.indexOf(literal, at);
    at = found < 0 ? -1 : found + literal.length;
  }
  return { rest: at < 0 ? null : name.slice(at), last };
}

/** The text around the expressions of a template; the name itself where it has none. */
function literalsOf(name: string): string[] {
  const literals: string[] = [];
  let from = 0;
  for (let at = name.indexOf(EXPRESSION); at >= 0; at = name.indexOf(EXPRESSION, from)) {
    const end = endOfExpression(name, at + 3);
    if (end === null) break;
    literals.push(name.slice(from, at));
    from = end;
  }
  return [...literals, name.slice(from)];
}

/**
 * Behind the `}}` that closes an expression; one within a string literal closes nothing.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#literals
 */
function endOfExpression(name: string, from: number): number | null {
  let quoted = false;
  for (let at = from; at < name.length; at++) {
    if (name[at] === "'") quoted = !quoted;
    else if (!quoted && name.startsWith('}}', at)) return at + 2;
  }
  return null;
}
