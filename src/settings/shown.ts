/** How a value that someone typed is shown in a message: on one line, cut, and never a secret. */
import type { Problem } from '../model.js';

const LONGEST = 120;
const HIDDEN = '***';
/** GitHub's tokens by their prefixes, and UUIDs, which are Postmark's tokens and the usual key of a ping URL. */
const TOKEN = /\b(?:gh[a-z]_|github_pat_)\w+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** The value in quotes; what may be a secret in it is hidden, whatever setting it stands in. */
export function shown(value: string): string {
  const open = value
    .replace(TOKEN, HIDDEN)
    .replace(/:\/\/[^/\s]*@/g, `://${HIDDEN}@`)
    .replace(/^(\w+:\/\/[^?#\s]*)[?#].*$/s, `$1?${HIDDEN}`);
  const short = open.length > LONGEST ? `${open.slice(0, LONGEST)}…` : open;
  return visible(JSON.stringify(short));
}

/**
 * The last look at every message: none of the secrets of this run stands in it, nor anything that looks like one, nor
 * a character that a terminal or a log obeys.
 */
export function concealed(problems: Problem[], secrets: string[]): Problem[] {
  const hide = (text: string): string =>
    visible(secrets.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text.replace(TOKEN, HIDDEN)));
  return problems.map(({ code, message, hint }) => ({
    code,
    message: hide(message),
    hint: hint === null ? null : hide(hint),
  }));
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
