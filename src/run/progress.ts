/** So that nobody stares at an empty line. */
import type { Settings } from '../settings/model.js';
import { counted, listed } from '../text/words.js';

const PATIENCE_MS = 1000;

/** Says what is under way where it takes more than a second; returns the way to leave it unsaid. */
export function announce(settings: Settings, log: (text: string) => void): () => void {
  const { watches, repos } = settings;
  const what = watches.auto ? 'the scheduled workflows' : counted(watches.entries.length, 'workflow');
  const timer = setTimeout(() => log(`Checking ${what} of ${listed(repos, 3)}…`), PATIENCE_MS);
  return () => clearTimeout(timer);
}
