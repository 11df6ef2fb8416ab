/**
 * What a person reads, before it is known where: mail, summary and terminal render the same blocks, so that
 * all of them tell the same facts. Texts are raw here; every renderer escapes for its own medium. A part in
 * `backticks` is code.
 */
import type { Slot } from './timeline.js';

export interface Link {
  text: string;
  url: string | null;
}

export interface Fact {
  label: string;
  value: string;
  url: string | null;
}

/** One thing to do: what, and the commands for it. */
export interface Step {
  text: string | null;
  commands: string[];
}

/** A line with a smaller one below it. */
export interface Item {
  title: string;
  url: string | null;
  detail: string | null;
}

/** `columns[0]` names the row. */
export interface Table {
  columns: string[];
  rows: { cells: string[]; url: string | null }[];
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'strip'; cells: Slot[] }
  | { kind: 'steps'; steps: Step[] }
  | { kind: 'list'; items: Item[] }
  | { kind: 'button'; link: Link }
  | { kind: 'links'; links: Link[] };

/** Only mails have room for tables of their own; the summary has one table, of all watches. */
export type MailBlock = Block | { kind: 'table'; table: Table };

export type Tone = 'alarm' | 'failure' | 'good' | 'note';

/** A whole mail. */
export interface Page {
  tone: Tone;
  badge: string;
  headline: string;
  /** What an inbox shows after the subject. */
  preheader: string;
  blocks: MailBlock[];
  footer: string;
}

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Splits a text at its `code`: even parts are text, odd parts are code. */
export function codeParts(text: string): string[] {
  return text.split(/`([^`]+)`/);
}

/** Lines of steps as written in a verdict: `$ …` is a command and belongs to the text before it. */
export function toSteps(lines: string[]): Step[] {
  const steps: Step[] = [];
  for (const line of lines.flatMap((item) => item.split(/\r?\n/))) {
    const last = steps.at(-1);
    if (line.trim() === '') continue;
    if (!line.startsWith('$ ')) steps.push({ text: line, commands: [] });
    else if (last?.text) last.commands.push(line.slice(2));
    else steps.push({ text: null, commands: [line.slice(2)] });
  }
  return steps;
}
