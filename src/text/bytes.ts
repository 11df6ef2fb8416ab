/** Bytes as GitHub counts them: a job summary above 1 MiB is dropped as a whole. */
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

export interface Fitted {
  kept: string[];
  /** How many did not fit. */
  left: number;
}

/**
 * The first items whose bytes, with a line break each, fit into `budget`; never a part of one. Those that cannot
 * fit any more are not even rendered.
 */
export function fitRows<T>(items: T[], render: (item: T) => string, budget: number): Fitted {
  let used = 0;
  const kept: string[] = [];
  for (const item of items) {
    const row = render(item);
    used += bytes(row) + 1;
    if (used > budget) break;
    kept.push(row);
  }
  return { kept, left: items.length - kept.length };
}

/** The start of a text that fits into `budget` bytes, never half a character. */
export function cutBytes(text: string, budget: number): string {
  if (bytes(text) <= budget) return text;
  const cut = Buffer.from(text, 'utf8').subarray(0, Math.max(0, budget - 3));
  return `${new TextDecoder().decode(cut).replace(/\ufffd$/, '')}…`;
}
