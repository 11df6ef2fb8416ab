/**
 * What a person reads, before it is known where: mail, summary and terminal render the same blocks, so that
 * all of them say the same. Texts are raw; every renderer escapes them for its own medium. A part in
 * `backticks` is code.
 */
import type { Verdict } from '../judge/model.js';
import { memoized } from '../text/by-key.js';
import { oneLine } from '../text/plain.js';
import type { Report } from './model.js';
import type { Slot } from './timeline.js';

export interface Link {
  text: string;
  url: string | null;
}

export interface Field {
  label: string;
  value: string;
  url: string | null;
}

/** One thing to do: what, and the commands for it. */
export interface Step {
  text: string | null;
  commands: string[];
}

/** A line with a smaller one below it, and between them lines that keep their columns. */
export interface Item {
  title: string;
  url: string | null;
  detail: string | null;
  excerpt?: string[];
}

/** Lines of a name and a few words under one title. */
export interface Group {
  title: string;
  rows: { name: string; url: string | null; words: string }[];
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'fields'; fields: Field[] }
  | { kind: 'timeline'; slots: Slot[] }
  | { kind: 'steps'; steps: Step[] }
  | { kind: 'list'; items: Item[] }
  | { kind: 'button'; link: Link }
  | { kind: 'links'; links: Link[] };

/** Only mails have room for tables of their own; the summary has one table, of all watches. */
export type MailBlock = Block | { kind: 'groups'; words_head: string; groups: Group[] };

export type Tone = 'alarm' | 'failure' | 'good' | 'note';

/** A whole mail. */
export interface Page {
  tone: Tone;
  badge: string;
  /** The repositories that it is about, since names need not say them; empty where not known. */
  repositories: string;
  headline: string;
  /** What an inbox shows after the subject. */
  preheader: string;
  blocks: MailBlock[];
  footer: string;
  /** Hosts whose addresses in texts become links. */
  hosts: LinkHosts;
}

/** A title above blocks. */
export const heading = (text: string): Block => ({ kind: 'heading', text });
/** A text on lines of its own. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
/** A line of a table; none where its value is not known. */
export const field = (label: string, value: string | null, url: string | null = null): Field[] =>
  value === null ? [] : [{ label, value, url }];
/** A line of a list. */
export const item = (title: string, detail: string | null = null, url: string | null = null): Item => ({
  title,
  detail,
  url,
});
/** A thing to do, in words. */
export const step = (text: string, commands: string[] = []): Step => ({ text, commands });
/** A heading and its list; nothing where the list is empty. */
export const listBlocks = (title: string, items: Item[]): Block[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }];

/** A heading and its steps; nothing where there are none. */
export const stepsBlocks = (title: string, steps: Step[]): Block[] =>
  steps.length === 0 ? [] : [heading(title), { kind: 'steps', steps }];
/** Where what the monitor did is seen. */
export const runButton = ({ run_url: url }: Pick<Report, 'run_url'>): Block => ({
  kind: 'button',
  link: { text: "Open the monitor's run", url },
});

/** Lines of steps as written in a verdict: `$ …` is a command and belongs to the text before it. */
export function toSteps(lines: string[]): Step[] {
  const steps: Step[] = [];
  for (const line of lines.flatMap((item) => item.split(/\r?\n/))) {
    const last = steps.at(-1);
    if (line.trim() === '') continue;
    if (!line.startsWith('$ ')) steps.push({ text: line, commands: [] });
    else if (last?.text) last.commands.push(line.slice(2));
    else steps.push({ text: null, commands: [line.slice(2)] });
  }
  return steps;
}

/** A text cut at its end, where it is longer than so many characters. */
export function cutEnd(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Splits a text at its `code`: even parts are text, odd parts are code. */
export function codeParts(text: string): string[] {
  return text.split(/`([^`]+)`/);
}

// ── Links in texts ──────────────────────────────────────────────────────────────────────────────

/** Texts name foreign things too, so only addresses on these hosts become links. */
export type LinkHosts = ReadonlySet<string>;

const statusPages = ['www.githubstatus.com', 'status.postmarkapp.com', 'docs.github.com', 'api.github.com'];

/** GitHub's own host as the report's addresses have it, and the pages that our texts name. */
export const linkHosts = memoized((report: Pick<Report, 'run_url' | 'workflows'>): LinkHosts => {
  const urlsOf = ({ url, file_url, last_success, cause }: Verdict) => [
    url,
    file_url,
    last_success?.url ?? null,
    cause?.run_url ?? null,
  ];
  const urls = [report.run_url, ...report.workflows.flatMap(urlsOf)];
  const hosts = urls.flatMap((url) => (url !== null && URL.canParse(url) ? [new URL(url).host] : []));
  return new Set([...statusPages, ...hosts]);
});

/** A piece of a text: words or code, with an address where it is a link. */
export interface Part {
  text: string;
  code: boolean;
  url: string | null;
}

const address = /https?:\/\/[^\s<>"'`()[\]]*[^\s<>"'`()[\].,:;!?]/g;

/** The words that stand for an address: `run 123`, or the address without its scheme. */
function wordsOf(url: URL): string {
  const [, run, job] = /\/actions\/runs\/(\d+)(\/job\/\d+)?/.exec(url.pathname) ?? [];
  if (run !== undefined) return job === undefined ? `run ${run}` : 'log';
  const words = `${url.host}${url.pathname.replace(/\/$/, '')}`;
  return words.length > 70 ? `${words.slice(0, 70)}…` : words;
}

/** Splits a text into words, code and links. An address in brackets after code is the code's link. */
export function partsOf(text: string, hosts: LinkHosts): Part[] {
  const pieces = codeParts(text);
  let linked = '';
  return pieces.flatMap((piece, at): Part[] => {
    if (at % 2 === 0) return wordParts(piece.slice(linked.length), hosts);
    const after = pieces[at + 1] ?? '';
    const [whole = '', url = ''] = /^ \((https?:\/\/[^\s()]+)\)/.exec(after) ?? [];
    const isOurs = ourUrl(url, hosts) !== null;
    linked = isOurs ? whole : '';
    return [{ text: piece, code: true, url: isOurs ? url : null }];
  });
}

function wordParts(text: string, hosts: LinkHosts): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const url = ourUrl(found, hosts);
    if (url === null) continue;
    parts.push({ text: text.slice(from, index), code: false, url: null });
    parts.push({ text: wordsOf(url), code: false, url: found });
    from = index + found.length;
  }
  parts.push({ text: text.slice(from), code: false, url: null });
  return parts.filter((part) => part.text !== '');
}

function ourUrl(url: string, hosts: LinkHosts): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return hosts.has(parsed.host) ? parsed : null;
}

/** A text without marks and addresses, for an inbox. */
export function withoutMarks(text: string, hosts: LinkHosts): string {
  return partsOf(text, hosts)
    .map((part) => part.text)
    .join('');
}

/** The address if it may be linked: http or https, no credentials that could pose as the host; else null. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  return /^[!#-;=?-~]+$/.test(url) ? url : parsed.href;
}

/** Characters that HTML reads as its own. */
export const htmlEntities: Record<string, string> = {
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
