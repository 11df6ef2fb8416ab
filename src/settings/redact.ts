/** How a value that someone typed appears in a message: on one line, cut, and never a secret. */
import type { Problem } from '../problems.js';

const LONGEST = 120;
const HIDDEN = '***';
/** This many characters of a secret are enough to recognise its beginning. */
const BEGINNING = 12;
/** GitHub's tokens by their prefixes; UUIDs, which are Postmark's tokens and the usual key of a ping URL. */
const TOKEN = /\b(?:gh[a-z]_|github_pat_)[\w.-]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

/** The value in quotes; what may be a secret in it is hidden, whatever setting it was given for. */
export function quoted(value: string): string {
  const open = withoutLogins(value.replace(TOKEN, HIDDEN)).replace(
    /^(\w+:\/\/[^?#\s]*)[?#].*$/s,
    `$1?${HIDDEN}`,
  );
  const short = open.length > LONGEST ? `${open.slice(0, LONGEST)}…` : open;
  return visible(JSON.stringify(short));
}

/** Addresses without what stands before their `@`. */
function withoutLogins(text: string): string {
  return text.replace(/:\/\/[^/\s]*@/g, `://${HIDDEN}@`);
}

/** With its full stop, but for a text that asks. */
export function sentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`;
}

/**
 * The last look at every message: it holds none of the secrets of this run, nothing that looks like one, and
 * no character that a terminal or a log obeys. A value that was cut, or lost its query, may hold the
 * beginning of a secret only: that goes too.
 */
export function withoutSecrets(problems: Problem[], secrets: string[]): Problem[] {
  const hide = (text: string): string => visible(hideSecrets(text, secrets));
  return problems.map(({ code, message, hint, excerpt }) => ({
    code,
    message: hide(message),
    hint: hint === null ? null : hide(hint),
    ...(excerpt && { excerpt: excerpt.map((row) => hide(withoutQueries(withoutLogins(row)))) }),
  }));
}

/** A line in which each address ends before its query, which may be a secret. */
function withoutQueries(line: string): string {
  return line.replace(/(\w+:\/\/[^?#\s]*)[?#][^\s"']*/g, `$1?${HIDDEN}`);
}

/** A text without the secrets of this run and what looks like one. */
export function hideSecrets(text: string, secrets: string[]): string {
  const known = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  return known.reduce(without, text).replace(TOKEN, HIDDEN);
}

function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}

/** The text without what begins like the secret, as far as the two agree. */
function without(text: string, secret: string): string {
  const origin = /^\w+:\/\/[^/]*/.exec(secret)?.[0].length ?? 0;
  const start = secret.slice(0, origin + BEGINNING);
  const [first = '', ...others] = text.split(start);
  return [first, ...others.map((rest) => rest.slice(agreeing(rest, secret.slice(start.length))))].join(
    HIDDEN,
  );
}

function agreeing(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function escaped(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
