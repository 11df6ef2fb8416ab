/** The page and its small parts: every foreign text is escaped here, and every link is checked here. */

import { unbroken } from '../../text/words.js';
import { codeParts, escapeHtml, safeUrl } from '../document.js';

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

/** A paragraph; `look` is a class of the style sheet. */
export const paragraph = (html: Html, look = ''): Html =>
  look === '' ? `<p>${html}</p>` : `<p class="${look}">${html}</p>`;

/** Neighbours with the same key. */
export type Spell<T> = [T, ...T[]];

/** The spells of a list; what has no key belongs to none and ends the one before it. */
export function spells<T>(items: readonly T[], keyOf: (item: T) => string | null): Spell<T>[] {
  const found: Spell<T>[] = [];
  let before: string | null = null;
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && key === before) found.at(-1)?.push(item);
    else if (key !== null) found.push([item]);
    before = key;
  }
  return found;
}

/** What the contents of a page link to. */
export interface Part {
  id: string;
  /** As the contents name it; null where they do not. */
  contents: string | null;
  html: Html;
}

/** A part of the page that its heading names, in the contents too unless another name is given. */
export const part = (id: string, title: Html, body: Html[], contents: string | null = title): Part => ({
  id,
  contents,
  html: `<section aria-labelledby="${id}">${heading(2, id, title, body)}</section>`,
});

/** A smaller part within one: no landmark, since fifty watches repeat its name. */
export const subpart = (id: string, title: Html, body: Html[]): Html =>
  `<div>${heading(3, id, title, body)}</div>`;

const heading = (level: 2 | 3, id: string, title: Html, body: Html[]): Html =>
  `<h${level} id="${id}">${title}</h${level}>\n${body.join('\n')}\n`;

interface ShellParts {
  title: string;
  lead: string;
  version: string;
  status: string;
  parts: Part[];
}

/** A whole page. Its policy forbids what it does not hold: scripts, and anything from elsewhere. */
export function pageShell({ title, lead, version, status, parts }: ShellParts): string {
  const links = parts.flatMap(({ id, contents }) =>
    contents === null ? [] : [`<li><a href="#${id}">${contents}</a></li>`],
  );
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Evidence: ${escapeHtml(title)}</title>
<style>${sheet}
</style>
</head>
<body class="${status}-page">
<header>
<p class="over">Evidence of cron-heartbeat-monitor ${escapeHtml(version)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p>
<nav aria-label="Contents"><ul>${links.join('')}</ul></nav>
</header>
<main>
${parts.map(({ html }) => html).join('\n')}
</main>
<footer><p>Times are UTC where nothing else is said. This page holds no script and loads nothing.</p></footer>
</body>
</html>
`;
}

/**
 * Colours come in pairs with a contrast of 4.5 and more, in light and in dark; what did not succeed is
 * filled, so that it is seen first. Printing takes the light ones.
 */
const light = `
--back:#fff;--text:#1f2328;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0757ba;
--good-back:#dcf7e3;--good:#0f5323;--late-back:#fdf0c8;--late:#6b4700;--open-back:#ddf0ff;--open:#0a4a8f;
--odd-back:#f1e7ff;--odd:#5b2aa8;--hollow:#b3202c;--plain:#116329;`;

const dark = `
--back:#0d1117;--text:#e6e9ed;--dim:#a0a9b4;--line:#343b45;--soft:#161b22;--link:#7cb3ff;
--good-back:#12331d;--good:#8ce3a5;--late-back:#3b2d06;--late:#f2cf73;--open-back:#0f2d4d;--open:#a3d0ff;
--odd-back:#2f1f4d;--odd:#d5bdff;--hollow:#ff9a94;--plain:#8ce3a5;`;

const sheet = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;border-top:6px solid var(--line);background:var(--back);color:var(--text);font:16px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 16px}
header{padding-top:28px}footer{padding-bottom:40px;color:var(--dim);font-size:14px}
h1{margin:6px 0 4px;font-size:28px;line-height:1.2;letter-spacing:-.01em}
h2{margin:0;font-size:21px;line-height:1.3}
h3{margin:26px 0 0;font-size:16px;line-height:1.4}
p{margin:8px 0 0;max-width:44rem}
ul,ol{margin:8px 0 0;padding-left:22px;max-width:44rem}li{margin:2px 0}
a{color:var(--link);text-underline-offset:2px}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code{display:inline-block;max-width:100%;padding:1px 4px;border-radius:4px;background:var(--soft);font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:8px 0 0;padding:10px 12px;border-radius:6px;background:var(--soft);white-space:pre-wrap}pre code{display:inline;padding:0;background:none}
.nb{white-space:nowrap}.dim{color:var(--dim)}.small{font-size:14px}.over{margin:0;color:var(--dim);font-size:14px}
nav ul{display:flex;flex-wrap:wrap;gap:2px 18px;margin:14px 0 0;padding:0;list-style:none;max-width:none}
main>section{margin-top:36px;padding-top:20px;border-top:1px solid var(--line)}
.watch>h2{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px}
.watch h2 bdi{min-width:0}
.note{padding-left:12px;border-left:3px solid var(--line)}
.tag{display:inline-block;padding:1px 9px;border-radius:5px;font-size:13px;line-height:20px;font-weight:700;letter-spacing:.03em;white-space:nowrap}
.tag,.cal b,.cal a,.key b{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.stale-page{border-color:#cf222e}.healthy-page{border-color:#1a7f37}.failed-page{border-color:#8250df}
.stale{background:#cf222e;color:#fff}.healthy{background:var(--good-back);color:var(--good)}
.unknown,.failed{background:#8250df;color:#fff}.pending{background:var(--open-back);color:var(--open)}
.paused,.disabled,.test{background:var(--line);color:var(--text)}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 32px;margin:12px 0 0;border-bottom:1px solid var(--line)}
dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 12px;padding:5px 0;border-top:1px solid var(--line)}
dt{color:var(--dim)}dd{margin:0}
table{border-collapse:collapse;margin:12px 0 0}
caption{padding:0 0 6px;text-align:left;color:var(--dim);font-size:14px;line-height:1.4}
.rows{width:100%;font-size:15px}
.rows th,.rows td{padding:6px 12px 6px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
.rows thead th{border-top:0;color:var(--dim);font-size:14px;overflow-wrap:normal}
.rows tbody th{font-weight:600}.rows tbody th .small{font-weight:400}
.overview th .tag{margin-left:6px}.overview td{white-space:nowrap}.overview td .small{white-space:normal}
.due th{white-space:nowrap;font-variant-numeric:tabular-nums}
.two{display:grid;gap:0 40px;grid-template-columns:minmax(0,1fr)}
.cal{width:100%;max-width:30rem;table-layout:fixed}
.cal th{font-size:13px;font-weight:400;color:var(--dim);overflow-wrap:normal}
.cal thead th{padding-bottom:3px}.cal th:first-child{width:3.5rem}
.cal tbody th{padding-right:4px;text-align:right;vertical-align:middle;white-space:nowrap}
.cal td{height:46px;padding:1px;border:1px solid var(--line);text-align:center;vertical-align:top}
.cal td:empty{border-color:transparent}
.cal td>i,.cal em{display:block;font-style:normal;font-size:11px;line-height:15px;color:var(--dim)}
.cal b,.cal a,.key b{display:inline-block;min-width:24px;height:24px;padding:0 2px;border-radius:5px;border:1px solid transparent;font-size:13px;line-height:22px;font-weight:700;text-align:center;text-decoration:none}
.cal a:hover{text-decoration:underline}
.cal b i,.cal a i,.cal em i,.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.S{background:var(--good-back);color:var(--good)}.L{background:var(--late-back);color:var(--late)}
.cal .G,.key .G{border:1px solid var(--plain);color:var(--plain)}.O{background:var(--open-back);color:var(--open)}
.F{background:#cf222e;color:#fff}.K{background:#8a5a00;color:#fff}.U{background:var(--odd-back);color:var(--odd)}
.cal .N,.key .N{border:2px dashed var(--hollow);line-height:20px;color:var(--hollow)}.P{background:var(--line);color:var(--text)}
.key{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:4px 24px;margin:12px 0 0;padding:0;list-style:none;max-width:none;font-size:15px}
.key li{display:grid;grid-template-columns:28px minmax(0,1fr);gap:8px;margin:0}
figure{margin:8px 0 0}figcaption{color:var(--dim);font-size:14px}
svg{display:block;width:100%;max-width:26rem;height:auto;font-size:11px;fill:var(--dim)}
svg path{fill:none;stroke:var(--line);stroke-width:1}
svg .dots{stroke:var(--link);stroke-width:5;stroke-linecap:round}
svg .ranges{stroke:var(--link);stroke-width:1.5;opacity:.5}svg .median{stroke:var(--text);stroke-dasharray:5 3}svg .grace{stroke:var(--hollow);stroke-dasharray:2 3}
details{margin:8px 0 0}summary{cursor:pointer;color:var(--link)}
details ul{font-size:14px;font-variant-numeric:tabular-nums}
.hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:14px}
@media (min-width:60rem){.two{grid-template-columns:30rem minmax(0,1fr)}}
@media (max-width:30rem){.cal th{font-size:12px}.overview th .tag{display:block;width:fit-content;margin:4px 0 0}.overview thead th{white-space:normal}h1{font-size:24px}dl>div{grid-template-columns:minmax(0,1fr)}.due th{white-space:normal}.rows th,.rows td{padding-right:8px}}
@media print{
@page{margin:14mm}
body{font-size:10.5pt}header,main,footer{max-width:none;padding:0}nav,summary{display:none}
a{color:inherit}
h2,h3,.watch>p{break-after:avoid}tr,.cal,figure,dl>div,.key li{break-inside:avoid}
.two{grid-template-columns:21rem minmax(0,1fr);gap:0 24px;break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto}
}`;
