/** The small parts of the page: every foreign text is escaped here, and every link is checked here. */

import { unbroken } from '../../text/words.js';
import { codeParts } from '../document.js';
import { escapeHtml, safeUrl } from '../escape.js';

/** A piece of finished HTML; everything in it is escaped. */
export type Html = string;

/** Foreign text that may run from right to left: it does not reorder what is beside it. */
export const name = (text: string): Html => `<bdi>${escapeHtml(text)}</bdi>`;

/** Text in which no line breaks. */
export const held = (text: Html): Html => `<span class="nb">${text}</span>`;

/** Prose of ours or of an owner, with its `code` parts marked. */
export function prose(text: string): Html {
  return codeParts(text)
    .map((part, at) => (at % 2 === 0 ? unbroken(name(part), held) : `<code>${escapeHtml(part)}</code>`))
    .join('');
}

/** The address where the page may link it: https alone, since the page is kept and passed on; else null. */
export function linkable(url: string | null): string | null {
  const safe = safeUrl(url);
  return safe?.startsWith('https://') ? safe : null;
}

/** `html` as a link where the address may be linked. */
export function link(url: string | null, html: Html): Html {
  const safe = linkable(url);
  return safe === null ? html : `<a href="${escapeHtml(safe)}">${html}</a>`;
}

/** Names and values; a value that is null is left out. */
export function definitions(entries: [label: string, value: Html | null][]): Html {
  const shown = entries.filter((entry): entry is [string, Html] => entry[1] !== null);
  return `<dl>${shown.map(([label, value]) => `<div><dt>${escapeHtml(label)}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}

/** A list with a bullet for each item. */
export const list = (items: Html[]): Html => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

interface TableParts {
  caption: Html;
  /** The first column names the row. */
  columns: string[];
  rows: Html[][];
  look?: string;
}

/** A table whose caption, columns and rows a screen reader can name. */
export function table({ caption, columns, rows, look = '' }: TableParts): Html {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const lines = rows.map(([head, ...cells]) => {
    const data = cells.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr><th scope="row">${head}</th>${data}</tr>`;
  });
  return (
    `<table class="rows ${look}"><caption>${caption}</caption>` +
    `<thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`
  );
}

/** A part of the page with its heading; a smaller part within one is no landmark, since fifty watches repeat its name. */
export function section(id: string, title: Html, body: Html[], level: 2 | 3 = 2): Html {
  const inner = `<h${level} id="${id}">${title}</h${level}>\n${body.join('\n')}\n`;
  return level === 2 ? `<section aria-labelledby="${id}">${inner}</section>` : `<div>${inner}</div>`;
}

/** A paragraph; `look` is a class of the style sheet. */
export const paragraph = (html: Html, look = ''): Html =>
  look === '' ? `<p>${html}</p>` : `<p class="${look}">${html}</p>`;
