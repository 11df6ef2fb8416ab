/** Blocks as GitHub's Markdown, for the job summary, whose one table is that of all watches. */

import { oneLine, plain } from '../text/plain.js';
import { unbroken } from '../text/words.js';
import {
  type Block,
  escapeHtml,
  type Field,
  htmlEntities,
  type Item,
  type Link,
  type LinkHosts,
  partsOf,
  type Step,
  safeUrl,
} from './document.js';
import { legend, type Slot, slotLooks, timelineSpan } from './timeline.js';

// ── Escaping ────────────────────────────────────────────────────────────────────────────────────

const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/**
 * GitHub links `@name`, `#1`, `www.` and `http://` wherever it finds them: a zero-width space or an entity
 * stops it. `&#` begins an entity of ours, as a foreign & is escaped.
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

/** A link's address inside `(…)` of Markdown, where brackets, pipes and the like would end it. */
export function markdownUrl(url: string): string {
  const encode = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
  return url.replace(/[()[\]|\\`<>*$]/g, encode);
}

// ── Blocks ──────────────────────────────────────────────────────────────────────────────────────

/** Text with its `code` parts marked, in HTML: a code span in backticks would not survive escaping. */
export function inlineMarkdown(text: string, hosts: LinkHosts = none): string {
  return partsOf(text, hosts)
    .map((part) => {
      if (part.code) return markdownLink(`<code>${escapeMarkdown(part.text)}</code>`, part.url);
      // Blanks beside code are kept, which escaping trims.
      const [, before = '', , after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(part.text) ?? [];
      const prose = unbroken(escapeMarkdown(part.text), (words) => words.replaceAll(' ', '&nbsp;'));
      return `${before && ' '}${markdownLink(prose, part.url)}${after && ' '}`;
    })
    .join('')
    .trim();
}

const none: LinkHosts = new Set();

/** A link around text that is escaped already; the text alone where the address is not safe. */
export function markdownLink(text: string, url: string | null): string {
  const safe = safeUrl(url);
  return safe === null ? text : `[${text}](${markdownUrl(safe)})`;
}

/** A link over the whole text, so without links of its own. */
const linked = (text: string, url: string | null, hosts: LinkHosts): string =>
  safeUrl(url) === null ? inlineMarkdown(text, hosts) : markdownLink(inlineMarkdown(text), url);

/** A fence longer than any run of backticks in the text. */
export function fenced(text: string, indent = ''): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}text`, ...text.split('\n'), fence].map((line) => `${indent}${line}`.trimEnd()).join('\n');
}

/** `🟩S 🟨K`: colour and letter, held together by a word joiner. */
export function timelineMarks(slots: Slot[]): string {
  return slots.map(({ letter }) => `${slotLooks[letter].square}&#8288;${letter}`).join(' ');
}

const fieldLines = (fields: Field[], hosts: LinkHosts): string[] =>
  fields.map(({ label, value, url }) => `- ${escapeMarkdown(label)}: ${linked(value, url, hosts)}`);

function stepLines(steps: Step[], hosts: LinkHosts): string[] {
  return steps.flatMap(({ text, commands }, at) => {
    const indent = ' '.repeat(`${at + 1}. `.length);
    const code = commands.length === 0 ? '' : fenced(commands.map(oneLine).join('\n'), indent);
    if (text === null) return [`${at + 1}. ${code.trimStart()}`];
    return [`${at + 1}. ${inlineMarkdown(text, hosts)}`, ...(code === '' ? [] : ['', code])];
  });
}

/** What stands below the title of an item: the lines that it is about, then words. */
export function belowTitle(words: string, excerpt: string[] = []): string {
  if (excerpt.length === 0) return words === '' ? '' : `<br>${words}`;
  return `\n\n${fenced(excerpt.map(oneLine).join('\n'), '  ')}\n\n  ${words}`.trimEnd();
}

const itemLines = (items: Item[], hosts: LinkHosts): string[] =>
  items.map(({ title, url, detail, excerpt }) => {
    const words = detail === null ? '' : `<sub>${inlineMarkdown(detail, hosts)}</sub>`;
    return `- ${linked(title, url, hosts)}${belowTitle(words, excerpt)}`;
  });

const linkLine = (links: Link[]): string =>
  links
    .filter(({ url }) => safeUrl(url) !== null)
    .map(({ text, url }) => markdownLink(escapeMarkdown(text), url))
    .join(' · ');

function blockText(block: Block, hosts: LinkHosts): string {
  switch (block.kind) {
    case 'heading':
      return `**${inlineMarkdown(block.text)}**`;
    case 'paragraph':
      return inlineMarkdown(block.text, hosts);
    case 'fields':
      return fieldLines(block.fields, hosts).join('\n');
    case 'timeline':
      return `${timelineMarks(block.slots)}<br><sub>${timelineSpan(block.slots)}: ${legend(block.slots)}</sub>`;
    case 'steps':
      return stepLines(block.steps, hosts).join('\n');
    case 'list':
      return itemLines(block.items, hosts).join('\n');
    case 'button':
      return linkLine([block.link]);
    case 'links':
      return linkLine(block.links);
  }
}

/** The blocks with a blank line between them. */
export function markdownBlocks(blocks: Block[], hosts: LinkHosts): string {
  return blocks
    .map((block) => blockText(block, hosts))
    .filter((text) => text !== '')
    .join('\n\n');
}
