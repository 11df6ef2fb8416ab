export interface Clocks {
  /** Milliseconds since 1970 by the local clock. */
  now_ms: () => number;
  /** The same on a clock that nobody sets. */
  steady_ms: () => number;
  random: () => number;
}

/** The world outside, as index.ts gives it. */
export interface Environment extends Clocks {
  argv: string[];
  env: Record<string, string | undefined>;
  cwd: string;
  tty: boolean;
  columns: number;
  print: (text: string) => void;
  progress: (text: string) => void;
  /** Resolves with true once everybody has read what was printed, with false where the signal is first. */
  printed: (signal: AbortSignal) => Promise<boolean>;
  onSignal: (act: (signal: string) => void) => void;
  /** Ends the process by force after that time, in milliseconds, whatever it is busy with; the latest call counts. */
  endByForceAfter: (ms: number) => void;
}
