import type { Page } from './document.js';
import { escapeHtml } from './escape.js';
import { htmlBlock, inline } from './html.js';
import { sheet, style, toneColor } from './html-style.js';

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
<title>${escapeHtml(page.headline)}</title>
<style>${sheet}
</style>
</head>
<body class="page" style="${style.body}">
<div style="${style.preheader}" aria-hidden="true">${escapeHtml(page.preheader)}${filler}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#eef0f3">
<tr><td class="outer" align="center" style="padding:0">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" style="${style.card};border-top:5px solid ${color}">
<tr><td class="inner" style="padding:20px 18px 24px;text-align:left">
<span style="${style.badge};background-color:${color}">${escapeHtml(page.badge)}</span>
<h1 class="text" style="${style.h1}">${inline(page.headline)}</h1>
${page.blocks.map(htmlBlock).join('\n')}
<p class="dim line" style="${style.footer}">${escapeHtml(page.footer)}</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}
