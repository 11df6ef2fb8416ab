/** What must hold of every text that a run hands out, whatever names it met: the rules of each reader, written anew. */
import { marked } from 'marked';

/** Lines as GitHub's runner reads them, and the commands it finds: `::name …::` at a line's start, `##[name]` anywhere. */
export function commandsIn(log: string): { told: string[]; older: string[] } {
  const lines = log.split(/\r\n|\r|\n/);
  const isCommand = (line: string) => line.trimStart().startsWith('::');
  return {
    told: lines
      .filter(isCommand)
      .map((line) => /^::([\w-]+(?: title=[^:%]*(?:%3A[^:%]*)*)?)::/.exec(line)?.[1] ?? line),
    older: lines.filter((line) => !isCommand(line) && line.includes('##[')),
  };
}

const tags = new Set(
  'html head meta title style body div table tbody thead tr td th span h1 h2 h3 p b strong code pre sub br ul ol li a details summary'.split(
    ' ',
  ),
);
const attributes = new Set(
  'lang dir charset name content class style role aria-hidden aria-label width cellpadding cellspacing border align href scope title open start'.split(
    ' ',
  ),
);
const tag = /^<\/?([a-z]+\d?)((?:\s+[a-z-]+(?:="[^"<>]*")?)*)\s*\/?>/;

/** What HTML holds besides the tags and attributes of this tool, and where its links lead. */
export function readHtml(html: string): { strange: string[]; links: string[] } {
  const text = html.replace(/^<!DOCTYPE html>/, '').replace(/<style>[^<]*<\/style>/g, '');
  const strange: string[] = [];
  const links: string[] = [];
  for (const { index } of text.matchAll(/</g)) {
    const [whole, name = '', given = ''] = tag.exec(text.slice(index, index + 20_000)) ?? [];
    const pairs = [...given.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
    const isOurs = tags.has(name) && pairs.every(([, key = '', value = '']) => isHarmless(key, value));
    if (!isOurs) strange.push(whole ?? text.slice(index, index + 60));
    links.push(...pairs.flatMap(([, key, value = '']) => (key === 'href' ? [value] : [])));
  }
  return { strange, links };
}

function isHarmless(key: string, value: string): boolean {
  return attributes.has(key) && (key !== 'style' || !/url\(|expression|@import|\/\*/i.test(value));
}

/** The same of Markdown, as GitHub's flavour renders it. */
export function readMarkdown(markdown: string): { strange: string[]; links: string[] } {
  return readHtml(marked.parse(markdown, { async: false, gfm: true }));
}

/** No control character, no mark that reorders a line, no half character. */
export const unruly = /[^\P{Cc}\n]|[\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/u;

/** Lines that a reader would copy into a shell. */
export function commandsToCopy(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\s*(?:\d+\. )?\s*(gh .*)$/.exec(line)?.[1] ?? []);
}
