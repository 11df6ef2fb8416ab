/** A mail as its readers meet it. */
import type { Mail } from '../../src/report/model.js';

/** The HTML as a reader meets it: tags away, of which a span parts no words, entities read, blanks single. */
export const read = (html: string): string =>
  html
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|zwnj|#847);/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
/** Both bodies, with blanks single, so that wrapping does not matter. */
export const bodies = (mail: Pick<Mail, 'text' | 'html'>): string[] => [
  mail.text.replace(/\s+/g, ' '),
  read(mail.html),
];
export const links = (html: string): string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
