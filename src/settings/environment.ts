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
  onSignal: (act: (signal: string) => void) => void;
}
