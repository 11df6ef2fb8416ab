import type { Clocks } from './gather.js';

/** The world outside, as index.ts gives it. */
export interface Edges extends Clocks {
  argv: string[];
  env: Record<string, string | undefined>;
  cwd: string;
  tty: boolean;
  columns: number;
  print: (text: string) => void;
  progress: (text: string) => void;
  onSignal: (act: (signal: string) => void) => void;
}
