/** Blocks as plain text: the text body of mails, and the terminal with `paint`. */

import { displayWidth, oneLine, plain } from '../text/plain.js';
import { utcDay } from '../text/words.js';
import { wrap } from '../text/wrap.js';
import type { Fact, Item, Link, MailBlock, Page, Step, Table } from './document.js';
import { safeUrl } from './escape.js';
import { letterStyle, noPaint, type Paint } from './paint.js';
import { legend, oneSlotPerDay, type Slot, timelineSpan } from './timeline.js';

export interface TextStyle {
  width: number;
  paint: Paint;
}

const mailStyle: TextStyle = { width: 76, paint: noPaint };

function address(url: string | null, indent: string): string[] {
  const safe = safeUrl(url);
  return safe === null ? [] : [`${indent}${safe}`];
}

function factLines(facts: Fact[], { width, paint }: TextStyle): string[] {
  const column = Math.max(...facts.map((fact) => fact.label.length)) + 2;
  return facts.flatMap(({ label, value }) => {
    const indent = ' '.repeat(column);
    const [first = '', ...rest] = wrap(plain(value), width, indent, indent);
    return [`${paint('dim', label)}${first.slice(label.length)}`, ...rest];
  });
}

/** Letters three cells apart, each above its day of the month where a day names a window. */
function stripLines(cells: Slot[], { width, paint }: TextStyle): string[] {
  const letters = cells.map((cell) => paint(letterStyle[cell.letter], cell.letter)).join('  ');
  const days = cells.map((cell) => utcDay(cell.at).slice(8)).join(' ');
  return [
    ` ${letters}`,
    ...(oneSlotPerDay(cells) ? [paint('dim', days)] : []),
    ...wrap(`${timelineSpan(cells)}: ${legend(cells)}`, width).map((line) => paint('dim', line)),
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
    ...(item.detail === null ? [] : wrap(plain(item.detail), width, '  ')),
    ...address(item.url, '  '),
  ]);
}

/** A table reads better on a narrow screen as one paragraph per row: the name, then `column: value` lines. */
function tableLines({ columns, rows }: Table, { width }: TextStyle): string[] {
  return rows.flatMap(({ cells, url }, index) => [
    ...(index === 0 ? [] : ['']),
    ...cells.flatMap((cell, column) =>
      column === 0 ? wrap(plain(cell), width) : wrap(`${columns[column]}: ${plain(cell)}`, width, '  '),
    ),
    ...address(url, '  '),
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
    case 'facts':
      return factLines(block.facts, style);
    case 'strip':
      return stripLines(block.cells, style);
    case 'steps':
      return stepLines(block.steps, style);
    case 'list':
      return itemLines(block.items, style);
    case 'table':
      return tableLines(block.table, style);
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
  const headline = wrap(plain(page.headline), mailStyle.width);
  const rule = '='.repeat(Math.min(mailStyle.width, Math.max(...headline.map(displayWidth))));
  const footer = wrap(plain(page.footer), mailStyle.width);
  return `${[...headline, rule, '', ...textLines(page.blocks, mailStyle), '', ...footer].join('\n')}\n`;
}
