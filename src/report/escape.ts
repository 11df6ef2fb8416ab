/** All escaping of the report room: HTML, Markdown and links. */
import { oneLine, plain } from '../text/plain.js';

const htmlEntities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for quoted attributes. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * GitHub links `@name`, `#1`, `www.` and `http://` wherever it finds them: a zero-width space or an entity stops it.
 * `&#` begins an entity of ours, as a foreign & is escaped.
 */
function breakReferences(text: string): string {
  return text
    .replace(/(?:@|(?<!&)#)(?=\S)/g, '$&&#8203;')
    .replace(/:(?=\/\/)/g, entity)
    .replace(/(www)\./gi, '$1&#46;');
}

const markdownMarks = /[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const blockMark = /^(?:[-+=#]|\d+[.)])/;

/**
 * For GitHub's Markdown, in tables too: no HTML, emphasis, code, link, mention, reference, list or heading.
 * Marks become entities, which can end no table cell and start no structure; `$` would start mathematics.
 */
export function escapeMarkdown(text: string): string {
  const html = plain(text).replace(/[&<>]/g, (character) => htmlEntities[character] ?? character);
  return breakReferences(html)
    .replace(markdownMarks, entity)
    .replace(blockMark, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
    .replaceAll('$', '<span>$</span>');
}

/** For text inside an HTML element of GitHub's Markdown, such as `<summary>`. */
export function escapeMarkdownHtml(text: string): string {
  return breakReferences(escapeHtml(text)).replaceAll('$', '<span>$</span>');
}

/** The address if it may be linked: http or https, no credentials that could pose as the host; else null. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  return /^[!#-;=?-~]+$/.test(url) ? url : parsed.href;
}

/** A link's address inside `(…)` of Markdown, where brackets, pipes and the like would end it. */
export function markdownUrl(url: string): string {
  const encode = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  return url.replace(/[()[\]|\\`<>*$]/g, encode);
}
