// Renders mails (*.html) and summaries (*.md) of a folder in Chromium and prints, as JSON, what a reader would meet:
// every page at three widths, light and dark, with its links, what overflows and what is hard to read.
// Usage: node scripts/render-mails.mjs FOLDER [--pictures FOLDER]
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

const [folder, , pictures] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: node scripts/render-mails.mjs FOLDER [--pictures FOLDER]\n');
  process.exit(2);
}

const widths = [320, 390, 800];
const schemes = ['light', 'dark'];
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

/** Roughly GitHub's page; links and structure are Markdown's own. */
const summaryPage = (body) => `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><style>
:root { color-scheme: light dark; --text: #1f2328; --back: #fff; --line: #d1d9e0; --code: #eff1f3; --link: #0757ba; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --back: #0d1117; --line: #3d444d; --code: #22272e; --link: #6cb0ff; }
}
body { margin: 0; padding: 24px; font: 14px/1.5 -apple-system, "Segoe UI", "Liberation Sans", sans-serif; color: var(--text); background: var(--back); overflow-wrap: anywhere; }
a { color: var(--link); } h2 { margin: 0 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--line); }
table { display: block; margin-bottom: 16px; overflow-x: auto; border-collapse: collapse; overflow-wrap: normal; } th, td { padding: 6px 12px; border: 1px solid var(--line); }
code { padding: 2px 5px; border-radius: 5px; background: var(--code); font-size: 85%; }
pre { padding: 12px; border-radius: 6px; background: var(--code); overflow-x: auto; } pre code { padding: 0; }
summary { cursor: pointer; margin-bottom: 8px; }
</style><body>${body}</body></html>`;

const isPage = (file) => file.startsWith('evidence');

function pageOf(file) {
  const text = readFileSync(join(folder, file), 'utf8');
  return extname(file) === '.md' ? summaryPage(marked.parse(text)) : text;
}

/** Runs in the page. */
function look() {
  const numbers = (color) => color.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b]
      .map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const backOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const contrast = (element) => {
    const [a, b] = [numbers(getComputedStyle(element).color), backOf(element)].map(luminance);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const shown = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const hasText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const faint = shown.filter((element) => hasText(element) && contrast(element) < 4.5);
  const small = shown.filter(
    (element) => hasText(element) && Number.parseFloat(getComputedStyle(element).fontSize) < 11,
  );
  return {
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    links: [...document.links].map((link) => link.href),
    faint: faint.map((element) => element.outerHTML.slice(0, 160)),
    small: small.map((element) => element.outerHTML.slice(0, 160)),
    table_end: Math.max(
      0,
      ...[...document.querySelectorAll('th[scope=row]')].map((head) => head.getBoundingClientRect().bottom),
    ),
    active: document.querySelectorAll('script,iframe,img,object,embed,form,link,[onerror],[onload]').length,
    unlabelled: [...document.querySelectorAll('table')].filter(
      (table) => table.role === null && table.querySelector('th[scope]') === null && table.tHead === null,
    ).length,
  };
}

async function open(browser, html, width, colorScheme, scale = 1) {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme,
    deviceScaleFactor: scale,
    javaScriptEnabled: true,
  });
  const asked = [];
  await page.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent(html);
  return { page, asked };
}

/** The top of a mail at a phone's width, light beside dark; of a summary and of the evidence page at a desk's. */
async function picture(browser, file, target) {
  const isWide = extname(file) === '.md' || isPage(file);
  const [width, height] = isPage(file) ? [1000, 1240] : isWide ? [1000, 900] : [420, 1290];
  const shots = [];
  for (const scheme of isWide ? ['light'] : schemes) {
    const { page } = await open(browser, pageOf(file), width, scheme, 2);
    const clip = { x: 0, y: 0, width, height };
    shots.push((await page.screenshot({ fullPage: true, clip })).toString('base64'));
    await page.close();
  }
  const images = shots.map((shot) => `<img style="width:${width}px" src="data:image/png;base64,${shot}">`);
  const { page } = await open(
    browser,
    `<body style="margin:0;display:flex;align-items:flex-start">${images.join('')}</body>`,
    width * shots.length,
    'light',
    1.5,
  );
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  writeFileSync(target, await page.screenshot({ fullPage: true }));
  await page.close();
}

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (executablePath === undefined) {
  process.stderr.write('No Chromium found: install it, with apt-get install chromium for example.\n');
  process.exit(2);
}
const browser = await chromium.launch({ executablePath, args: flags });
const findings = [];
for (const file of readdirSync(folder)
  .filter((name) => /\.(html|md)$/.test(name))
  .sort()) {
  for (const width of widths) {
    for (const scheme of schemes) {
      const { page, asked } = await open(browser, pageOf(file), width, scheme);
      findings.push({ file, width, scheme, ...(await page.evaluate(look)), asked });
      await page.close();
    }
  }
  if (pictures !== undefined) {
    mkdirSync(pictures, { recursive: true });
    const stem = basename(file, extname(file));
    const name = extname(file) === '.md' || isPage(file) ? `${stem}.png` : `mail-${stem}.png`;
    await picture(browser, file, join(pictures, name));
  }
}
await browser.close();
process.stdout.write(`${JSON.stringify(findings, null, 1)}\n`);
