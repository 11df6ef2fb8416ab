/** Blocks as GitHub's Markdown, for the job summary. No block is a table: the summary has one, of all watches. */

import { oneLine } from '../text/plain.js';
import { type Block, codeParts, type Fact, type Item, type Link, type Step } from './document.js';
import { escapeMarkdown, markdownUrl, safeUrl } from './escape.js';
import { legend, type Slot, type SlotState, timelineSpan } from './timeline.js';

/** Text with its `code` parts marked, in HTML: a code span in backticks would not stand escaping. */
export function inlineMarkdown(text: string): string {
  return codeParts(text)
    .map((part, at) => {
      if (at % 2 === 1) return `<code>${escapeMarkdown(part)}</code>`;
      // Blanks beside code are kept, which escaping trims.
      const [, before = '', , after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(part) ?? [];
      return `${before && ' '}${escapeMarkdown(part)}${after && ' '}`;
    })
    .join('')
    .trim();
}

export function markdownLink(text: string, url: string | null): string {
  const safe = safeUrl(url);
  return safe === null ? text : `[${text}](${markdownUrl(safe)})`;
}

/** A fence longer than any run of backticks in the text. */
export function fenced(text: string, indent = ''): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [`${fence}text`, ...text.split('\n'), fence].map((line) => `${indent}${line}`.trimEnd()).join('\n');
}

const squares: Record<SlotState, string> = {
  S: '🟩',
  N: '🟫',
  F: '🟥',
  K: '🟨',
  C: '⬜',
  M: '🟧',
  R: '🟦',
  '?': '🟪',
};

/** `🟩S 🟨K`: colour and letter, held together by a word joiner. */
export function timelineMarks(cells: Slot[]): string {
  return cells.map(({ letter }) => `${squares[letter]}&#8288;${letter}`).join(' ');
}

const factLines = (facts: Fact[]): string[] =>
  facts.map(
    ({ label, value, url }) => `- ${escapeMarkdown(label)}: ${markdownLink(inlineMarkdown(value), url)}`,
  );

function stepLines(steps: Step[]): string[] {
  return steps.flatMap(({ text, commands }, at) => {
    const indent = ' '.repeat(`${at + 1}. `.length);
    const code = commands.length === 0 ? '' : fenced(commands.map(oneLine).join('\n'), indent);
    if (text === null) return [`${at + 1}. ${code.trimStart()}`];
    return [`${at + 1}. ${inlineMarkdown(text)}`, ...(code === '' ? [] : ['', code])];
  });
}

const itemLines = (items: Item[]): string[] =>
  items.map(({ title, url, detail }) => {
    const below = detail === null ? '' : `<br><sub>${inlineMarkdown(detail)}</sub>`;
    return `- ${markdownLink(inlineMarkdown(title), url)}${below}`;
  });

const linkLine = (links: Link[]): string =>
  links
    .filter(({ url }) => safeUrl(url) !== null)
    .map(({ text, url }) => markdownLink(escapeMarkdown(text), url))
    .join(' · ');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `**${inlineMarkdown(block.text)}**`;
    case 'paragraph':
      return inlineMarkdown(block.text);
    case 'facts':
      return factLines(block.facts).join('\n');
    case 'strip':
      return `${timelineMarks(block.cells)}<br><sub>${timelineSpan(block.cells)}: ${legend(block.cells)}</sub>`;
    case 'steps':
      return stepLines(block.steps).join('\n');
    case 'list':
      return itemLines(block.items).join('\n');
    case 'button':
      return linkLine([block.link]);
    case 'links':
      return linkLine(block.links);
  }
}

/** The blocks with a blank line between them. */
export function markdownBlocks(blocks: Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}
