import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeHtml, safeUrl } from '../../src/report/document.js';
import { escapeMarkdown, escapeMarkdownHtml, markdownUrl } from '../../src/report/markdown.js';
import { characters, displayWidth, logSafe, oneLine, plain, shorten } from '../../src/text/plain.js';
import { hostile, hostileTexts } from './hostile.js';

/** What a reader sees of rendered HTML. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '')
    .trim();

describe('plain text', () => {
  it('has no line break, control character or ANSI sequence', () => {
    expect(plain(hostile.control)).toBe('a bred d');
    expect(plain(hostile.header)).toBe('a Bcc: evil@example.com body');
  });
  it('has no mark that turns or hides text', () => {
    expect(plain(hostile.bidi)).toBe('abcod.exex');
  });
  it('has no half of a character', () => {
    expect(plain(hostile.surrogate)).toBe('half \ufffd pair');
  });
  it('keeps the blanks of a command', () => {
    expect(oneLine("gh  run -f a='x  y'")).toBe("gh  run -f a='x  y'");
  });
});

describe('a shortened text', () => {
  it('keeps both ends and fits', () => {
    expect(shorten('billing-retention-cron', 11)).toBe('billi…-cron');
    expect(displayWidth(shorten(hostile.long, 20))).toBe(20);
  });
  it('is left alone where it fits exactly', () => {
    expect(shorten('cron', 4)).toBe('cron');
  });
  it('never cuts an emoji apart', () => {
    const short = shorten(hostile.emoji, 9);
    expect(displayWidth(short)).toBeLessThanOrEqual(9);
    expect(characters(short.replace('…', '')).every((character) => character === '👩‍👩‍👧‍👦')).toBe(true);
  });
});

describe('a log line', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', '  : :error::x'],
    ['ok\n::stop-commands::x', 'ok\n: :stop-commands::x'],
    ['a ##[error]b', 'a # #[error]b'],
    ['a::b', 'a::b'],
    [':::x', ': ::x'],
  ])('%j is printed as %j', (text, safe) => {
    expect(logSafe(text)).toBe(safe);
  });
});

describe('HTML escaping', () => {
  it('leaves nothing that could start a tag or end an attribute', () => {
    expect(escapeHtml(hostile.html)).not.toMatch(/[<>"']/);
    expect(escapeHtml('a & b')).toBe('a &amp; b');
  });
});

describe('Markdown escaping', () => {
  it.each(hostileTexts)('renders %s as the text that it is', (_, text) => {
    const html = marked.parse(`| head |\n| - |\n| ${escapeMarkdown(text)} |\n`, { async: false });
    expect(html).not.toMatch(/<(?!\/?(?:table|thead|tbody|tr|th|td|span)\b)/);
    expect(seen(html.replace(/^.*<tbody>/s, ''))).toBe(plain(text));
  });
  it.each(['- a', '1. a', '1) a', '+ a', '= a', '# a', '> a', '    a', '***', '| a |', '<details>'])(
    'starts no block with %j',
    (text) => {
      expect(marked.parse(escapeMarkdown(text), { async: false })).toMatch(/^<p>[^<]*<\/p>\n$/);
    },
  );
  it('mentions nobody, refers to nothing and makes no formula', () => {
    const text = escapeMarkdown(`${hostile.mention} ${hostile.math}`);
    expect(text).not.toMatch(/@\w|#\d+ |www\.|:\/\/|\$[^<]/);
  });
  it('leaves names of workflows as they are', () => {
    expect(escapeMarkdown('billing_retention-cron.yml (v2)')).toBe('billing_retention-cron.yml (v2)');
  });
  it('inside an element escapes HTML and mentions', () => {
    expect(escapeMarkdownHtml('<b>@a</b>')).toBe('&lt;b&gt;@&#8203;a&lt;/b&gt;');
    expect(escapeMarkdownHtml("Bob's #12")).toBe('Bob&#39;s #&#8203;12');
    expect(seen(escapeMarkdownHtml('Bob&#39;s'))).toBe('Bob&#39;s');
  });
});

describe('a link', () => {
  it.each([
    ['https://github.com/o/r/actions/runs/1', 'https://github.com/o/r/actions/runs/1'],
    ['http://ghe.example/x?a=1&b=2', 'http://ghe.example/x?a=1&b=2'],
    ['https://e.example/a b"c', 'https://e.example/a%20b%22c'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['mailto:a@example.com', null],
    ['https://github.com@evil.example/', null],
    ['/relative', null],
    ['', null],
    [null, null],
  ])('to %j leads to %j', (url, safe) => {
    expect(safeUrl(url)).toBe(safe);
  });
  it('cannot end its Markdown early', () => {
    expect(markdownUrl('https://e.example/a)b|c`d')).toBe('https://e.example/a%29b%7Cc%60d');
  });
});
