/** The shortest name of each watch that is unique in the run, by the contract's ladder of forms. */

import { fileOf, stemOf } from './identify.js';
import type { Verdict } from './model.js';

/** Gives every verdict its name. With several repositories, the repository is always part of it. */
export function withNames(verdicts: Verdict[]): Verdict[] {
  const several = new Set(verdicts.map(({ repo }) => repo.toLowerCase())).size > 1;
  const forms: ((verdict: Verdict) => string)[] = several
    ? [(v) => `${v.repo.split('/')[1]}/${stem(v)}`, (v) => `${v.repo}/${stem(v)}`, fullFile]
    : [stem, file, (v) => `${v.repo.split('/')[1]}/${stem(v)}`, fullFile];
  const counts = forms.map((form) => tally(verdicts.map(form)));
  return verdicts.map((verdict) => {
    const unique = forms.find((form, i) => counts[i]?.get(form(verdict)) === 1) ?? fullFile;
    return { ...verdict, name: unique(verdict) };
  });
}

/** What a verdict on a whole repository is about. */
export const EVERY_WORKFLOW = 'every scheduled workflow';

/** A repository that could not be looked through; `auto` is no name that an entry can have. */
export function isWholeRepository({ entry }: Pick<Verdict, 'entry'>): boolean {
  return entry === 'auto';
}

function stem(verdict: Verdict): string {
  return isWholeRepository(verdict) ? EVERY_WORKFLOW : stemOf(verdict.path ?? verdict.entry);
}

function file(verdict: Verdict): string {
  if (isWholeRepository(verdict)) return EVERY_WORKFLOW;
  return fileOf(verdict.path ?? verdict.entry);
}

/** Beyond the ladder: two files of one repository that differ in their ending only. */
function fullFile(verdict: Verdict): string {
  return `${verdict.repo}/${file(verdict)}`;
}

function tally(names: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
