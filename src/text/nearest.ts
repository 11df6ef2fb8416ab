/** The candidates that a word was plausibly meant to be. */
import { distance } from 'fastest-levenshtein';

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
