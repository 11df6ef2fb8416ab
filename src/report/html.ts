/** A mail's page as HTML for mail clients: inline styles and tables, every foreign text escaped. */

import { oneLine, shorten } from '../text/plain.js';
import { gluedUnits, utcDay } from '../text/words.js';
import type { Fact, Group, Item, Link, LinkHosts, MailBlock, Page, Step } from './document.js';
import { partsOf, words } from './document.js';
import { escapeHtml, safeUrl } from './escape.js';
import { letterBase, letterStyle, sheet, style, toneColor } from './html-style.js';
import { legend, oneSlotPerDay, type Slot, slotTitle, timelineSpan } from './timeline.js';

/** A number keeps its unit on its line. */
const prose = (text: string): string => gluedUnits(escapeHtml(text), '&nbsp;');

/** Text with its code and its links marked. */
function inline(text: string, hosts: LinkHosts): string {
  return partsOf(text, hosts)
    .map((part) => {
      const code = `<code class="code" style="${style.code}">${escapeHtml(part.text)}</code>`;
      return anchor(part.code ? code : prose(part.text), part.url);
    })
    .join('');
}

function anchor(text: string, url: string | null, look: string = style.link, name = 'link'): string {
  const safe = safeUrl(url);
  return safe === null ? text : `<a class="${name}" href="${escapeHtml(safe)}" style="${look}">${text}</a>`;
}

/** A link over the whole text, so without links of its own. */
const linked = (text: string, url: string | null, hosts: LinkHosts): string =>
  safeUrl(url) === null ? inline(text, hosts) : anchor(inline(text, none), url);
const none: LinkHosts = new Set();

function factsTable(facts: Fact[], hosts: LinkHosts): string {
  const rows = facts.map(
    ({ label, value, url }) =>
      `<tr><th scope="row" class="dim line" style="${style.rowHead}">${prose(label)}</th>` +
      `<td class="line" style="${style.cell}">${linked(value, url, hosts)}</td></tr>`,
  );
  return `<table style="${style.table};margin-top:14px">${rows.join('')}</table>`;
}

/** Drawn as a table; read aloud as one sentence for each slot. */
function timelineTable(slots: Slot[]): string {
  const letters = slots.map((slot) => {
    const name = slot.letter === 'M' ? ' class="missed"' : '';
    return `<td style="padding:0 1px"><div${name} title="${slotTitle(slot)}" style="${letterBase};${letterStyle[slot.letter]}">${slot.letter}</div></td>`;
  });
  const days = slots.map((slot) => `<td class="dim" style="${style.day}">${utcDay(slot.at).slice(8)}</td>`);
  const aloud = escapeHtml(`Oldest first. ${slots.map(slotTitle).join('; ')}`);
  const width = `table-layout:fixed;border-collapse:collapse;width:100%;max-width:${slots.length * 32}px`;
  return (
    `<table role="img" aria-label="${aloud}" style="${width};margin-top:18px"><tr>${letters.join('')}</tr>` +
    `${oneSlotPerDay(slots) ? `<tr>${days.join('')}</tr>` : ''}</table>` +
    `<p class="dim" style="margin:4px 0 0;${style.small}">${escapeHtml(`${timelineSpan(slots)}: ${legend(slots)}`)}</p>`
  );
}

function commandLine(command: string): string {
  const spans = command.split(' ').map((word) => `<span style="${style.word}">${escapeHtml(word)}</span>`);
  return `<div class="code" style="${style.command}">${spans.join(' ')}</div>`;
}

function stepList(steps: Step[], hosts: LinkHosts): string {
  const items = steps.map(
    ({ text, commands }) =>
      `<li style="${style.item}">${text === null ? '' : inline(text, hosts)}${commands.map(commandLine).join('')}</li>`,
  );
  return `<ol style="${style.list}">${items.join('')}</ol>`;
}

function itemList(items: Item[], hosts: LinkHosts): string {
  const rows = items.map(({ title, url, detail }) => {
    const below =
      detail === null ? '' : `<br><span class="dim" style="${style.small}">${inline(detail, hosts)}</span>`;
    return `<li style="${style.item}">${linked(title, url, hosts)}${below}</li>`;
  });
  return `<ul style="${style.list}">${rows.join('')}</ul>`;
}

/** What a phone's line holds beside an age. */
const longestName = 36;

/** A table for each group, with one line for each row: a long name is cut in the middle, whole in its title. */
function groupTables(wordsHead: string, groups: Group[]): string {
  const tables = groups.map(({ title, rows }) => {
    const head =
      `<tr><th scope="col" class="text" style="${style.groupHead}">${prose(title)}</th>` +
      `<th scope="col" class="dim" style="${style.groupWords}">${escapeHtml(wordsHead)}</th></tr>`;
    const lines = rows.map(
      ({ name, url, words: text }) =>
        `<tr><th scope="row" class="line" style="${style.rowName}" title="${escapeHtml(name)}">${anchor(escapeHtml(shorten(oneLine(name), longestName)), url)}</th>` +
        `<td class="line" style="${style.rowWords}">${prose(text)}</td></tr>`,
    );
    return `<table style="${style.table};table-layout:fixed;margin-top:6px"><thead>${head}</thead><tbody>${lines.join('')}</tbody></table>`;
  });
  return tables.join('');
}

function linkRow(links: Link[]): string {
  const shown = links.filter((link) => safeUrl(link.url) !== null);
  if (shown.length === 0) return '';
  const anchors = shown.map((link) => anchor(escapeHtml(link.text), link.url));
  return `<p style="margin:24px 0 0">${anchors.join(' &nbsp;·&nbsp; ')}</p>`;
}

function button({ text, url }: Link): string {
  return safeUrl(url) === null
    ? ''
    : `<p style="margin:20px 0 0">${anchor(escapeHtml(text), url, style.button, 'button')}</p>`;
}

function htmlBlock(block: MailBlock, hosts: LinkHosts): string {
  switch (block.kind) {
    case 'heading':
      return `<h2 class="text" style="${style.h2}">${inline(block.text, hosts)}</h2>`;
    case 'paragraph':
      return `<p style="${style.p}">${inline(block.text, hosts)}</p>`;
    case 'facts':
      return factsTable(block.facts, hosts);
    case 'timeline':
      return timelineTable(block.slots);
    case 'steps':
      return stepList(block.steps, hosts);
    case 'list':
      return itemList(block.items, hosts);
    case 'groups':
      return groupTables(block.words_head, block.groups);
    case 'button':
      return button(block.link);
    case 'links':
      return linkRow(block.links);
  }
}

/** Blank filler after the preheader, so that an inbox does not go on with the text of the mail. */
const filler = '&#847;&zwnj;&nbsp;'.repeat(60);

/** The HTML body of a mail: one card of at most 640 px that fits 320 px, light or dark as the reader's screen. */
export function htmlPage(page: Page): string {
  const color = toneColor[page.tone];
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(words(page.headline, page.hosts))}</title>
<style>${sheet}
</style>
</head>
<body class="page" style="${style.body}">
<div style="${style.preheader}" aria-hidden="true">${escapeHtml(words(page.preheader, page.hosts))}${filler}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#eef0f3">
<tr><td class="outer" align="center" style="padding:0">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" style="${style.card};border-top:5px solid ${color}">
<tr><td class="inner" style="padding:20px 18px 24px;text-align:left">
<span style="${style.badge};background-color:${color}">${escapeHtml(page.badge)}</span>
<h1 class="text" style="${style.h1}">${inline(page.headline, page.hosts)}</h1>
${page.blocks.map((block) => htmlBlock(block, page.hosts)).join('\n')}
<p class="dim line" style="${style.footer}">${prose(page.footer)}</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}
