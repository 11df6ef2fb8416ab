/** How GitHub starts scheduled runs, in four kinds of weather, each with the public reports that it is made after. */
import type { Schedule } from '../../src/judge/model.js';
import { walk } from '../../src/judge/schedule/windows.js';
import { HOUR, MINUTE } from '../../src/text/time.js';

export type Random = () => number;

/** mulberry32: the same seed gives the same history on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Weather {
  name: string;
  what: string;
  sources: string[];
  /** How late one window is started. */
  lateness: (random: Random) => number;
  /** The share of windows that never get a run. */
  dropped: number;
  /** Of a cron that is due every hour or more often, the time between two runs; null where each window has its run. */
  between: ((random: Random) => number) | null;
}

const uniform = (from: number, to: number) => (random: Random) => from + random() * (to - from);

export const weathers: Weather[] = [
  {
    name: 'on time',
    what: 'each window starts within five minutes',
    sources: [
      'https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
    ],
    lateness: uniform(0, 5 * MINUTE),
    dropped: 0,
    between: null,
  },
  {
    name: 'calm',
    what: 'a median of six minutes, at most 90; 0.5 % dropped',
    sources: [
      'https://github.com/Molecule-AI/molecule-core/pull/2659',
      'https://github.com/duffn/dumb-password-rules/pull/469',
    ],
    lateness: (random) => Math.min(90 * MINUTE, (-Math.log(1 - random()) * 6 * MINUTE) / Math.LN2),
    dropped: 0.005,
    between: null,
  },
  {
    name: 'busy',
    what: 'two to four hours late, 1 % dropped; dense crons every 40 to 160 minutes',
    sources: [
      'https://github.com/netcanon/netcanon/pull/419',
      'https://github.com/Molecule-AI/molecule-core/issues/2726',
    ],
    lateness: uniform(2 * HOUR, 4 * HOUR),
    dropped: 0.01,
    between: uniform(40 * MINUTE, 160 * MINUTE),
  },
  {
    name: 'bad',
    what: '3.5 to 6.8 hours late, one in ten 10 to 12; 3 % dropped; dense crons every 2 to 6.5 hours',
    sources: [
      'https://github.com/paiml/aprender/issues/3292',
      'https://github.com/onkartalekar/fpl-intelligence/issues/288',
      'https://github.com/open-multi-agent/open-multi-agent/pull/557',
      'https://github.com/robhunter/agentdeals/issues/1848',
    ],
    lateness: (random) =>
      random() < 0.1 ? uniform(10 * HOUR, 12 * HOUR)(random) : uniform(3.5 * HOUR, 6.8 * HOUR)(random),
    dropped: 0.03,
    between: uniform(2 * HOUR, 6.5 * HOUR),
  },
];

/** What GitHub did with the windows from one instant to another, in milliseconds. */
export interface Started {
  /** When runs were created, ascending. */
  runs: number[];
  /** Windows that never got one. Of a dense cron none is named: GitHub leaves most of them out. */
  dropped: number[];
}

/** Windows that lie no further apart than this are served now and then, not one by one. */
const DENSE = HOUR;
/** Windows this close to one another are late together. */
const TOGETHER = HOUR;

/** The runs of a schedule from `from` to `to`, in a weather that may change on the way. */
export function startsOf(
  schedules: Schedule[],
  from: number,
  to: number,
  weatherAt: (instant: number) => Weather,
  random: Random,
): Started {
  const windows: number[] = [];
  for (const due of walk(schedules, from, 1)) {
    if (due > to) break;
    windows.push(due);
  }
  const started: Started = { runs: [], dropped: [] };
  let tick = from;
  let shared = { until: Number.NEGATIVE_INFINITY, late: 0 };
  for (const [i, due] of windows.entries()) {
    const weather = weatherAt(due);
    if (weather.between !== null && isDense(windows, i)) {
      if (due < tick) continue;
      // The next time that GitHub looks at this cron: it starts one run for all that was due since.
      started.runs.push(due + random() * 10 * MINUTE);
      tick = due + weather.between(random);
      continue;
    }
    if (random() < weather.dropped) {
      started.dropped.push(due);
      continue;
    }
    if (due > shared.until) shared = { until: due + TOGETHER, late: weather.lateness(random) };
    started.runs.push(due + shared.late);
  }
  started.runs = started.runs.filter((at) => at <= to).sort((a, b) => a - b);
  return started;
}

function isDense(windows: number[], i: number): boolean {
  const due = windows[i] ?? 0;
  const gaps = [due - (windows[i - 1] ?? 0), (windows[i + 1] ?? Number.POSITIVE_INFINITY) - due];
  // A few retries of one night are no dense cron: the hour around it has to be full on both sides, or go on.
  return (
    Math.min(...gaps) <= DENSE && Math.abs((windows[i + 6] ?? due) - (windows[i - 6] ?? due)) <= 40 * HOUR
  );
}
