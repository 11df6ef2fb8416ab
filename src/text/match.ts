/** Whether a name fits a pattern, and which names come near it. */
import { distance } from 'fastest-levenshtein';

/**
 * Names or globs of jobs and steps. Only `*` and `?` are special, so that matrix names such as `test (20,
 * [a])` can be written as they are. At most pattern times text steps: only the last star is tried again.
 */
export function matches(pattern: string, text: string): boolean {
  if (pattern === text) return true;
  let p = 0;
  let star = -1;
  let retry = 0;
  for (let t = 0; t < text.length; ) {
    if (pattern[p] === '*') {
      star = p++;
      retry = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++retry;
    } else {
      return false;
    }
  }
  return [...pattern.slice(p)].every((rest) => rest === '*');
}

/** At most `most` candidates, best first; empty where nothing is near. */
export function nearest(word: string, candidates: string[], most = 1): string[] {
  const wanted = word.toLowerCase();
  return candidates
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= Math.max(2, Math.max(word.length, candidate.length) / 3))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
