/** Blocks as plain text, with emphasis where a terminal shows it; mails and plain logs use `noPaint`. */
import type { Status } from '../judge/model.js';
import { displayWidth, oneLine, plain, shorten, wrap } from '../text/plain.js';
import { utcDay } from '../text/words.js';
import {
  type Field,
  type Group,
  type Item,
  type Link,
  type MailBlock,
  type Page,
  type Step,
  safeUrl,
} from './document.js';
import { legend, oneSlotPerDay, type Slot, slotLooks, timelineSpan } from './timeline.js';

const codes = { strong: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;

export type Style = keyof typeof codes;
export type Paint = (style: Style, text: string) => string;

/** Text as it is. */
export const noPaint: Paint = (_style, text) => text;
/** Colours of the terminal (https://en.wikipedia.org/wiki/ANSI_escape_code#SGR). */
export const ansiPaint: Paint = (style, text) =>
  text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`;

export const statusStyle: Record<Status, Style> = {
  stale: 'red',
  unknown: 'magenta',
  pending: 'cyan',
  paused: 'blue',
  healthy: 'green',
};

/** What a text is printed on: how wide, and with which colours. */
export interface TextStyle {
  width: number;
  paint: Paint;
}

const mailStyle: TextStyle = { width: 76, paint: noPaint };

function address(url: string | null, indent: string): string[] {
  const safe = safeUrl(url);
  return safe === null ? [] : [`${indent}${safe}`];
}

function fieldLines(fields: Field[], { width, paint }: TextStyle): string[] {
  const column = Math.max(...fields.map((field) => field.label.length)) + 2;
  return fields.flatMap(({ label, value }) => {
    const indent = ' '.repeat(column);
    const [first = '', ...rest] = wrap(plain(value), width, indent, indent);
    return [`${paint('dim', label)}${first.slice(label.length)}`, ...rest];
  });
}

/** Letters three cells apart, each above its day of the month where a day names a window. */
function timelineLines(slots: Slot[], { width, paint }: TextStyle): string[] {
  const letters = slots.map((slot) => paint(slotLooks[slot.letter].paint, slot.letter)).join('  ');
  const days = slots.map((slot) => utcDay(slot.at).slice(8)).join(' ');
  return [
    ` ${letters}`,
    ...(oneSlotPerDay(slots) ? [paint('dim', days)] : []),
    ...wrap(`${timelineSpan(slots)}: ${legend(slots)}`, width).map((line) => paint('dim', line)),
  ];
}

function stepLines(steps: Step[], { width, paint }: TextStyle): string[] {
  return steps.flatMap((step, index) => {
    const number = `${index + 1}. `;
    const indent = ' '.repeat(number.length);
    const commands = step.commands.map((command) => paint('cyan', oneLine(command)));
    if (step.text !== null) {
      return [
        ...wrap(plain(step.text), width, number, indent),
        ...commands.map((line) => `${indent}  ${line}`),
      ];
    }
    return commands.map((line, at) => `${at === 0 ? number : indent}${line}`);
  });
}

function itemLines(items: Item[], { width }: TextStyle): string[] {
  return items.flatMap((item) => [
    ...wrap(plain(item.title), width, '- '),
    ...(item.excerpt ?? []).map((line) => `    ${oneLine(line)}`),
    ...(item.detail === null ? [] : wrap(plain(item.detail), width, '  ')),
    ...address(item.url, '  '),
  ]);
}

/** A line for each row: the words first, in a column of their own, then the name. */
function groupLines(groups: Group[], { width, paint }: TextStyle): string[] {
  const column = Math.max(0, ...groups.flatMap(({ rows }) => rows.map((row) => displayWidth(row.words))));
  return groups.flatMap(({ title, rows }, index) => [
    ...(index === 0 ? [] : ['']),
    paint('strong', plain(title)),
    ...rows.map(({ name, words }) => {
      const blank = ' '.repeat(column - displayWidth(words));
      return `  ${words}${blank}  ${shorten(plain(name), width - column - 4)}`;
    }),
  ]);
}

function linkLines(links: Link[]): string[] {
  return links.flatMap((link) => {
    const url = address(link.url, '  ');
    return url.length === 0 ? [] : [`${plain(link.text)}:`, ...url];
  });
}

function blockLines(block: MailBlock, style: TextStyle): string[] {
  switch (block.kind) {
    case 'heading':
      return wrap(plain(block.text), style.width).map((line) => style.paint('strong', line));
    case 'paragraph':
      return wrap(plain(block.text), style.width);
    case 'fields':
      return fieldLines(block.fields, style);
    case 'timeline':
      return timelineLines(block.slots, style);
    case 'steps':
      return stepLines(block.steps, style);
    case 'list':
      return itemLines(block.items, style);
    case 'groups':
      return groupLines(block.groups, style);
    case 'button':
      return linkLines([block.link]);
    case 'links':
      return linkLines(block.links);
  }
}

/** The blocks as lines, one blank line between them, none after a heading. */
export function textLines(blocks: MailBlock[], style: TextStyle): string[] {
  const lines: string[] = [];
  let open = false;
  for (const block of blocks) {
    const next = blockLines(block, style);
    if (next.length === 0) continue;
    if (open) lines.push('');
    lines.push(...next);
    open = block.kind !== 'heading';
  }
  return lines;
}

/** The text body of a mail, complete on its own. */
export function textPage(page: Page): string {
  const first =
    page.repositories === '' ? [] : wrap(plain(`${page.badge} · ${page.repositories}`), mailStyle.width);
  const headline = wrap(plain(page.headline), mailStyle.width);
  const rule = '='.repeat(Math.min(mailStyle.width, Math.max(...headline.map(displayWidth))));
  const footer = wrap(plain(page.footer), mailStyle.width);
  return `${[...first, ...headline, rule, '', ...textLines(page.blocks, mailStyle), '', ...footer].join('\n')}\n`;
}
