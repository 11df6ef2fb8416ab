/** Blocks as HTML for mail clients: inline styles and tables, every foreign text escaped. */

import { utcDay } from '../text/words.js';
import {
  codeParts,
  type Fact,
  type Item,
  type Link,
  type MailBlock,
  type Step,
  type Table,
} from './document.js';
import { escapeHtml, safeUrl } from './escape.js';
import { letterBase, letterStyle, style } from './html-style.js';
import { legend, oneSlotPerDay, type Slot, slotTitle, timelineSpan } from './timeline.js';

/** Text with its `code` parts marked. */
export function inline(text: string): string {
  return codeParts(text)
    .map((part, index) =>
      index % 2 === 0
        ? escapeHtml(part)
        : `<code class="code" style="${style.code}">${escapeHtml(part)}</code>`,
    )
    .join('');
}

function anchor(text: string, url: string | null, look: string = style.link, name = 'link'): string {
  const safe = safeUrl(url);
  return safe === null ? text : `<a class="${name}" href="${escapeHtml(safe)}" style="${look}">${text}</a>`;
}

function factsTable(facts: Fact[]): string {
  const rows = facts.map(
    ({ label, value, url }) =>
      `<tr><th scope="row" class="dim line" style="${style.rowHead}">${escapeHtml(label)}</th>` +
      `<td class="line" style="${style.cell}">${anchor(inline(value), url)}</td></tr>`,
  );
  return `<table style="${style.table};margin-top:14px">${rows.join('')}</table>`;
}

/** Drawn as a table; read aloud as one sentence per cell. */
function stripTable(cells: Slot[]): string {
  const letters = cells.map((cell) => {
    const name = cell.letter === 'M' ? ' class="missed"' : '';
    return `<td style="padding:0 1px"><div${name} title="${slotTitle(cell)}" style="${letterBase};${letterStyle[cell.letter]}">${cell.letter}</div></td>`;
  });
  const days = cells.map((cell) => `<td class="dim" style="${style.day}">${utcDay(cell.at).slice(8)}</td>`);
  const told = escapeHtml(`Oldest first. ${cells.map(slotTitle).join('; ')}`);
  const width = `table-layout:fixed;border-collapse:collapse;width:100%;max-width:${cells.length * 32}px`;
  return (
    `<table role="img" aria-label="${told}" style="${width};margin-top:18px"><tr>${letters.join('')}</tr>` +
    `${oneSlotPerDay(cells) ? `<tr>${days.join('')}</tr>` : ''}</table>` +
    `<p class="dim" style="margin:4px 0 0;${style.small}">${escapeHtml(`${timelineSpan(cells)}: ${legend(cells)}`)}</p>`
  );
}

function commandLine(command: string): string {
  const words = command.split(' ').map((word) => `<span style="${style.word}">${escapeHtml(word)}</span>`);
  return `<div class="code" style="${style.command}">${words.join(' ')}</div>`;
}

function stepList(steps: Step[]): string {
  const items = steps.map(({ text, commands }) => {
    const words = text === null ? '' : inline(text);
    return `<li style="${style.item}">${words}${commands.map(commandLine).join('')}</li>`;
  });
  return `<ol style="${style.list}">${items.join('')}</ol>`;
}

function itemList(items: Item[]): string {
  const rows = items.map(({ title, url, detail }) => {
    const below =
      detail === null ? '' : `<br><span class="dim" style="${style.small}">${inline(detail)}</span>`;
    return `<li style="${style.item}">${anchor(inline(title), url)}${below}</li>`;
  });
  return `<ul style="${style.list}">${rows.join('')}</ul>`;
}

/** Shares of a table of three columns: name, a few words, a sentence. */
const shares = ['32%', '22%', '46%'];

function dataTable({ columns, rows }: Table): string {
  const heads = columns.map(
    (column, at) =>
      `<th scope="col" width="${shares[at]}" class="dim" style="${style.colHead}">${escapeHtml(column)}</th>`,
  );
  const lines = rows.map(({ cells, url }) => {
    const [name = '', ...rest] = cells;
    const head = `<th scope="row" class="line" style="${style.dataCell}"><b>${anchor(inline(name), url)}</b></th>`;
    const data = rest.map((cell) => `<td class="line" style="${style.dataCell}">${inline(cell)}</td>`);
    return `<tr>${head}${data.join('')}</tr>`;
  });
  return `<table style="${style.table};margin-top:18px"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

function linkRow(links: Link[]): string {
  const shown = links.filter((link) => safeUrl(link.url) !== null);
  if (shown.length === 0) return '';
  const anchors = shown.map((link) => anchor(inline(link.text), link.url));
  return `<p style="margin:24px 0 0">${anchors.join(' &nbsp;·&nbsp; ')}</p>`;
}

function button({ text, url }: Link): string {
  return safeUrl(url) === null
    ? ''
    : `<p style="margin:20px 0 0">${anchor(escapeHtml(text), url, style.button, 'button')}</p>`;
}

export function htmlBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 class="text" style="${style.h2}">${inline(block.text)}</h2>`;
    case 'paragraph':
      return `<p style="${style.p}">${inline(block.text)}</p>`;
    case 'facts':
      return factsTable(block.facts);
    case 'strip':
      return stripTable(block.cells);
    case 'steps':
      return stepList(block.steps);
    case 'list':
      return itemList(block.items);
    case 'table':
      return dataTable(block.table);
    case 'button':
      return button(block.link);
    case 'links':
      return linkRow(block.links);
  }
}
