/** Whatever something is called: every reader gets text, and nothing but text. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewName } from '../../src/deliver/publisher.js';
import { annotations } from '../../src/report/summary.js';
import { jobSummary } from '../../src/report/summary.js';
import { terminalReport } from '../../src/report/terminal.js';
import { matches } from '../../src/text/match.js';
import { shellWord } from '../../src/text/quote.js';
import { hostileReport, hostileWatch } from '../report/hostile.js';
import { commandsIn, readHtml, readMarkdown, unruly } from '../security/harmless.js';
import { content, mailOptions } from '../support/report-builders.js';
import { anyText, fuzz, patience } from './budget.js';

const { check } = fuzz('names');
const isGitHub = (link: string) => link.startsWith('https://github.com/');

describe('any name', () => {
  it('is text in the mails', { timeout: patience }, async () => {
    await check(anyText, (name) => {
      const report = hostileReport(name);
      const options = mailOptions({ runbook_url: name, subject_prefix: name });
      const mails = [
        content.staleContent(hostileWatch(name), report, options),
        content.digestContent([hostileWatch(name)], report, options),
        content.crashContent(report, { ...options, watch_names: [name] }),
        content.recoveredContent(hostileWatch(name), report, {
          ...options,
          dark_since: null,
          missed_windows: 1,
        }),
      ];
      for (const mail of mails) {
        const { strange, links } = readHtml(mail.html);
        expect(strange).toEqual([]);
        expect(links.filter((link) => !isGitHub(link))).toEqual([]);
        expect(mail.text).not.toMatch(unruly);
        expect(mail.subject).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028]/u);
      }
    });
  });

  it('is text in the summary', { timeout: patience }, async () => {
    await check(anyText, (name) => {
      const summary = jobSummary(hostileReport(name), [name]);
      const { strange, links } = readMarkdown(summary);
      expect(strange).toEqual([]);
      expect(links.filter((link) => !isGitHub(link))).toEqual([]);
      expect(summary).not.toMatch(unruly);
    });
  });

  it('is no command in the log', { timeout: patience }, async () => {
    await check(anyText, (name) => {
      const report = hostileReport(name);
      const log = terminalReport(report, { color: false, columns: 80 });
      expect(commandsIn(log)).toEqual({ told: [], older: [] });
      expect(log).not.toMatch(unruly);
      for (const { message } of annotations(report)) expect(message).not.toMatch(unruly);
    });
  });

  it('is a file in the folder for previews', async () => {
    await check(fc.tuple(fc.nat(200), anyText), ([number, watch]) => {
      expect(previewName(number, { kind: 'stale', watch })).toMatch(
        /^\d{2,3}-[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
      );
    });
  });

  it('is one word of a shell', { timeout: patience }, async () => {
    // Neither git nor a shell knows NUL, and neither knows half a pair.
    const words = fc.array(
      anyText.map((text) => text.replace(/[\0\p{Surrogate}]/gu, '')),
      { minLength: 1, maxLength: 60 },
    );
    await check(
      words,
      (names) => {
        const line = `printf '%s\\0' ${names.map((name) => (name === '' ? 'x' : shellWord(name))).join(' ')}`;
        const heard = execFileSync('bash', ['--norc', '-c', line], {
          env: {},
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        expect(heard.toString().split('\0').slice(0, -1)).toEqual(names.map((name) => name || 'x'));
        expect(line).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
      },
      0.1,
    );
  });
});

/** Globs by the book: what a pattern matches, by all ways to split the text. */
function byTheBook(pattern: string, text: string): boolean {
  let ends = new Set([0]);
  for (const mark of pattern) {
    const next = new Set<number>();
    for (const end of ends) {
      if (mark === '*') for (let to = end; to <= text.length; to++) next.add(to);
      else if (end < text.length && (mark === '?' || mark === text[end])) next.add(end + 1);
    }
    ends = next;
  }
  return ends.has(text.length);
}

describe('a glob', () => {
  const short = (unit: string[], maxLength: number) =>
    fc.array(fc.constantFrom(...unit), { maxLength }).map((parts) => parts.join(''));

  it('matches what it says', async () => {
    await check(
      fc.tuple(short(['*', '?', 'a', 'b'], 8), short(['a', 'b', '*'], 10)),
      ([pattern, text]) => expect(matches(pattern, text)).toBe(pattern === text || byTheBook(pattern, text)),
      10,
    );
  });

  it('of the greatest length ends on a name of the greatest length', () => {
    // Each star may end at each character: a matcher that tries all ways would never come back.
    expect(matches(`${'a*'.repeat(149)}b`, 'a'.repeat(5000))).toBe(false);
    expect(matches(`${'*a'.repeat(149)}*`, 'a'.repeat(5000))).toBe(true);
  });
});
