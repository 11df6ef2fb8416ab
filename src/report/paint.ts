/** Emphasis for a terminal; mails and logs without colour use `noPaint`. */
import type { Status } from '../judge/model.js';
import type { SlotState } from './timeline.js';

const codes = { strong: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

/** What a report is printed on: how wide, and with which colours. */
export interface PrintStyle {
  columns: number;
  paint: Paint;
}

export const noPaint: Paint = (_style, text) => text;
export const ansiPaint: Paint = (style, text) =>
  text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`;

export const statusStyle: Record<Status, Style> = {
  stale: 'red',
  unknown: 'magenta',
  pending: 'cyan',
  paused: 'blue',
  healthy: 'green',
};

export const letterStyle: Record<SlotState, Style> = {
  S: 'green',
  N: 'yellow',
  F: 'red',
  K: 'yellow',
  C: 'dim',
  M: 'red',
  R: 'cyan',
  '?': 'magenta',
};
