/** What each number among the settings may be, for texts and for YAML alike. */

export interface Bounds {
  least: number;
  most: number;
  /** `least` itself is too small. */
  above?: boolean;
  whole?: boolean;
}

/** Ten years: longer than anything that is asked for, and small enough for every date. */
const TEN_YEARS = 87_600;

export const bounds = {
  sla_hours: { least: 0, above: true, most: TEN_YEARS },
  missed_windows: { least: 1, most: 1000, whole: true },
  grace_hours: { least: 0, most: TEN_YEARS },
  confirm_seconds: { least: 0, most: 600 },
  remind_hours: { least: 0, most: TEN_YEARS },
  max_emails: { least: 0, most: 1000, whole: true },
  /** A job on a runner of one's own may take five days. */
  timeout_minutes: { least: 0, above: true, most: 7200 },
  min_duration_seconds: { least: 0, most: 432_000 },
  report_days: { least: 1, most: 90, whole: true },
  backtest: { least: 1, most: 90, whole: true },
} satisfies Record<string, Bounds>;

/** Never true for NaN or an infinite number. */
export function isWithin(value: number, { least, most, above, whole }: Bounds): boolean {
  if (whole && !Number.isInteger(value)) return false;
  return (above ? value > least : value >= least) && value <= most;
}

/** The bounds in words: `a whole number from 1 to 90`. */
export function named({ least, most, above, whole }: Bounds): string {
  const kind = whole ? 'a whole number' : 'a number';
  return above ? `${kind} above ${least}, at most ${most}` : `${kind} from ${least} to ${most}`;
}
