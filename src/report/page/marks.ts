/** What became of an occasion: letters and words for the page, and how they add up. */
import type { Occasion } from '../../judge/model.js';
import { counted } from '../../text/words.js';
import { escapeHtml } from '../escape.js';

type State = Occasion['state'];

interface StateWords {
  /** In the calendar; colour is added to it, never instead of it. */
  letter: string;
  /** A class of the style sheet. */
  look: string;
  words: string;
  /** For the legend. */
  meaning: string;
}

function mark(letter: string, words: string, meaning: string, look = letter): StateWords {
  return { letter, look, words, meaning };
}

/** Worst first: a day with many occasions shows the first that occurs. */
export const states: Record<State, StateWords> = {
  no_run: mark('N', 'no run', 'No run: GitHub created none for it.'),
  failed: mark('F', 'failed', 'Failed: its run did not succeed (failure, timeout, cancelled or refused).'),
  skipped: mark('K', 'skipped', 'Skipped: its run ended without doing its work, however green it looks.'),
  unknown: mark(
    '?',
    'not known',
    'Not known: it could not be looked at, or lies before what GitHub keeps.',
    'U',
  ),
  not_looked_into: mark(
    'G',
    'green, not looked into',
    'Green, not looked into: its run concluded success, and its jobs were not read.',
  ),
  late: mark('L', 'succeeded late', 'Late: a genuine success that came after the grace.'),
  open: mark('O', 'still open', 'Open: its grace is not over, or its run is under way.'),
  succeeded: mark('S', 'succeeded', 'Succeeded: a genuine success.'),
};

/** In the order of the table. */
export const statesWorstFirst = Object.keys(states) as State[];

/** A success by an event other than the schedule, in words. */
export const madeUpWords = (event: string): string =>
  event === 'workflow_dispatch' ? 'made up for by hand' : `made up for by <code>${escapeHtml(event)}</code>`;

/** A success, late ones included. */
export const isSuccess = ({ state }: Pick<Occasion, 'state'>): boolean =>
  state === 'succeeded' || state === 'late';

/** How many occasions there are of each state that occurs, worst first. */
export function tallyOf(history: readonly Pick<Occasion, 'state'>[]): [state: State, count: number][] {
  return statesWorstFirst
    .map((state): [State, number] => [state, history.filter((one) => one.state === state).length])
    .filter(([, count]) => count > 0);
}

/** `25 of 30 occasions succeeded`; what is still open is not due yet. */
export function successWords(history: readonly Pick<Occasion, 'state'>[]): string {
  const due = history.filter(({ state }) => state !== 'open').length;
  return `${history.filter(isSuccess).length} of ${counted(due, 'occasion')} succeeded`;
}
