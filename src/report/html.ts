/**
 * A mail's page as HTML for mail clients: every foreign text escaped, tables, and inline styles, since many
 * clients drop style sheets. One small sheet holds what inline styles cannot say: dark mode, and more room on
 * wide screens. A class in it overrides the inline style of its name.
 */
import { oneLine, shorten } from '../text/plain.js';
import { unbroken, utcDay } from '../text/words.js';
import {
  escapeHtml,
  type Field,
  type Group,
  type Item,
  type Link,
  type LinkHosts,
  type MailBlock,
  type Page,
  partsOf,
  type Step,
  safeUrl,
  type Tone,
  withoutMarks,
} from './document.js';
import { legend, oneSlotPerDay, type Slot, slotLooks, slotTitle, timelineSpan } from './timeline.js';

const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const mono = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";
/** Long names and addresses break instead of widening the page; both spellings, for old clients. */
const breaks = 'overflow-wrap:anywhere;word-break:break-word';

const style = {
  body: `margin:0;padding:0;background-color:#eef0f3;-webkit-text-size-adjust:100%`,
  preheader:
    'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all',
  card: `width:100%;max-width:640px;background-color:#ffffff;border-radius:8px;font-family:${font};font-size:15px;line-height:1.5;color:#1f2328;${breaks}`,
  badge: `display:inline-block;padding:2px 9px;border-radius:4px;color:#ffffff;font-size:12px;font-weight:700;letter-spacing:.06em`,
  h1: `margin:10px 0 0;font-size:21px;line-height:1.3;font-weight:650;color:#1f2328`,
  h2: 'margin:26px 0 0;font-size:15px;line-height:1.4;font-weight:700;color:#1f2328',
  p: 'margin:12px 0 0',
  small: 'color:#59636e;font-size:13px;line-height:1.45',
  link: 'color:#0757ba;text-decoration:underline',
  button:
    'display:inline-block;padding:10px 18px;border-radius:6px;background-color:#0757ba;color:#ffffff;font-weight:600;text-decoration:none',
  table: 'width:100%;border-collapse:collapse;font-size:14px;line-height:1.45',
  rowHead:
    'width:88px;padding:6px 10px 6px 0;border-top:1px solid #d8dde3;text-align:left;vertical-align:top;font-weight:400;color:#59636e;word-break:normal;overflow-wrap:normal',
  cell: 'padding:6px 0;border-top:1px solid #d8dde3;vertical-align:top;text-align:left;font-weight:400',
  groupHead: 'padding:6px 0 4px;text-align:left;font-size:14px;font-weight:700;color:#1f2328',
  groupWords: 'width:104px;padding:6px 0 4px;text-align:right;font-size:13px;font-weight:400;color:#59636e',
  rowName:
    'padding:3px 8px 3px 0;border-top:1px solid #d8dde3;text-align:left;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis',
  rowWords: 'width:104px;padding:3px 0;border-top:1px solid #d8dde3;text-align:right;white-space:nowrap',
  list: 'margin:8px 0 0;padding:0 0 0 22px',
  item: 'margin:0 0 10px;padding:0',
  code: `padding:1px 4px;border-radius:4px;background-color:#eceff2;font-family:${mono};font-size:.9em`,
  command: `margin:6px 0 0;padding:9px 12px;border-radius:6px;background-color:#eceff2;font-family:${mono};font-size:13px;line-height:1.5;white-space:pre-wrap;${breaks};color:#1f2328`,
  excerpt: `margin:6px 0;padding:9px 12px;border-radius:6px;background-color:#eceff2;font-family:${mono};font-size:13px;line-height:1.5;white-space:pre;overflow-x:auto;color:#1f2328`,
  /** Keeps a word of a command whole where the line has room: `--repo` is not broken after its dashes. */
  word: 'display:inline-block;max-width:100%',
  slot: 'border-radius:4px;text-align:center;font-size:12px;line-height:22px;height:22px;font-weight:700',
  hollow: 'background-color:#ffffff;border:1px dashed #cf222e;color:#cf222e',
  day: 'padding:2px 0 0;text-align:center;font-size:11px;line-height:1.3;color:#59636e',
  footer: 'margin:28px 0 0;padding:14px 0 0;border-top:1px solid #d8dde3;color:#59636e;font-size:13px',
} as const;

const toneColor: Record<Tone, string> = {
  alarm: '#cf222e',
  failure: '#8250df',
  good: '#1a7f37',
  note: '#0757ba',
};

const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (min-width: 560px) {
  .outer { padding: 24px 16px !important; }
  .inner { padding: 28px 36px 30px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #0d1117 !important; }
  .card { background-color: #171b21 !important; color: #e6e9ed !important; }
  .text { color: #e6e9ed !important; }
  .dim { color: #a0a9b4 !important; }
  .line { border-color: #343b45 !important; }
  .code { background-color: #272d36 !important; color: #e6e9ed !important; }
  .link { color: #7cb3ff !important; }
  .norun { background-color: #171b21 !important; color: #ff8a84 !important; border-color: #ff8a84 !important; }
}`;

/** A duration, an instant or a cron stays on its line. */
const prose = (text: string): string =>
  unbroken(escapeHtml(text), (words) => `<span style="white-space:nowrap">${words}</span>`);

/** Text with its code and its links marked. */
function inline(text: string, hosts: LinkHosts): string {
  return partsOf(text, hosts)
    .map((part) => {
      const words = prose(part.text);
      return anchor(part.code ? `<code class="code" style="${style.code}">${words}</code>` : words, part.url);
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

function fieldTable(fields: Field[], hosts: LinkHosts): string {
  const rows = fields.map(
    ({ label, value, url }) =>
      `<tr><th scope="row" class="dim line" style="${style.rowHead}">${prose(label)}</th>` +
      `<td class="line" style="${style.cell}">${linked(value, url, hosts)}</td></tr>`,
  );
  return `<table style="${style.table};margin-top:14px">${rows.join('')}</table>`;
}

/** Drawn as a table; read aloud as one sentence for each slot. */
function timelineTable(slots: Slot[]): string {
  const letters = slots.map((slot) => {
    const { fill } = slotLooks[slot.letter];
    const name = fill === null ? ' class="norun"' : '';
    const look =
      fill === null ? style.hollow : `background-color:${fill};border:1px solid ${fill};color:#ffffff`;
    return `<td style="padding:0 1px"><div${name} title="${slotTitle(slot)}" style="${style.slot};${look}">${slot.letter}</div></td>`;
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
  const rows = items.map(({ title, url, detail, excerpt = [] }) => {
    const lines = excerpt.map((line) => escapeHtml(oneLine(line))).join('\n');
    const code = lines === '' ? '' : `<div class="code" style="${style.excerpt}" tabindex="0">${lines}</div>`;
    const words =
      detail === null
        ? ''
        : `${code === '' ? '<br>' : ''}<span class="dim" style="${style.small}">${inline(detail, hosts)}</span>`;
    return `<li style="${style.item}">${linked(title, url, hosts)}${code}${words}</li>`;
  });
  return `<ul style="${style.list}">${rows.join('')}</ul>`;
}

/** What a phone's line holds beside an age. */
const longestName = 36;

/** A table for each group, a line for each row: a long name is cut in the middle, whole in its title. */
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
    case 'fields':
      return fieldTable(block.fields, hosts);
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

/** The HTML body of a mail: one card of 320 to 640 px, light or dark as the reader's screen. */
export function htmlPage(page: Page): string {
  const color = toneColor[page.tone];
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(withoutMarks(page.headline, page.hosts))}</title>
<style>${sheet}
</style>
</head>
<body class="page" style="${style.body}">
<div style="${style.preheader}" aria-hidden="true">${escapeHtml(withoutMarks(page.preheader, page.hosts))}${filler}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#eef0f3">
<tr><td class="outer" align="center" style="padding:0">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" style="${style.card};border-top:5px solid ${color}">
<tr><td class="inner" style="padding:20px 18px 24px;text-align:left">
<span style="${style.badge};background-color:${color}">${escapeHtml(page.badge)}</span> <span class="dim" style="${style.small}">${escapeHtml(page.repositories)}</span>
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
