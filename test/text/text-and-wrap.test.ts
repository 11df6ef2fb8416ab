import { describe, expect, it } from 'vitest';
import { toSteps } from '../../src/report/document.js';
import { cutBytes, fitRows } from '../../src/report/summary.js';
import { displayWidth, wrap } from '../../src/text/plain.js';
import { hostile } from '../report/hostile.js';

describe('a wrapped text', () => {
  it('fits the width to the cell, with its indent', () => {
    expect(wrap('aaa bbb ccc', 11, '1. ')).toEqual(['1. aaa bbb', '   ccc']);
    expect(wrap('aaaaa bbbbb', 11)).toEqual(['aaaaa bbbbb']);
    expect(wrap('aaaaa bbbbb', 10)).toEqual(['aaaaa', 'bbbbb']);
  });
  it('breaks a word that is longer than the line, between characters', () => {
    for (const text of [hostile.long, hostile.emoji]) {
      const lines = wrap(text, 40);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(40);
      expect(lines.join('')).toBe(text);
    }
  });
  it('breaks within no duration and no instant', () => {
    expect(wrap('it last succeeded 6 d 4 h ago', 20)).toEqual(['it last succeeded', '6 d 4 h ago']);
    expect(wrap('since 2026-05-18 02:05 UTC', 20)).toEqual(['since', '2026-05-18 02:05 UTC']);
  });
  it('keeps an address whole', () => {
    const url = `https://github.com/${'x'.repeat(80)}`;
    expect(wrap(`see ${url} now`, 40)).toEqual(['see', url, 'now']);
  });
});

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['夜间', 4],
    ['한글', 4],
    ['ｆｕｌｌ', 8],
    ['ﾊﾝ', 2],
    ['e\u0301', 1],
    ['👨‍👩‍👧', 2],
    ['1️⃣', 2],
  ])('%s is %d cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });
});

describe('steps', () => {
  it('take a command to the text before it, and number a command without one', () => {
    expect(toSteps(['$ gh a', 'Then:', '$ gh b', '$ gh c', 'Last'])).toEqual([
      { text: null, commands: ['gh a'] },
      { text: 'Then:', commands: ['gh b', 'gh c'] },
      { text: 'Last', commands: [] },
    ]);
  });
  it('may be written with several lines in one', () => {
    expect(toSteps(['Run it:\n$ gh a\n'])).toEqual([{ text: 'Run it:', commands: ['gh a'] }]);
  });
});

describe('rows in a budget of bytes', () => {
  it('are kept whole up to the very last byte', () => {
    // Two bytes and a line break each.
    const same = (row: string) => row;
    expect(fitRows(['é', 'é'], same, 6)).toEqual({ kept: ['é', 'é'], left: 0 });
    expect(fitRows(['é', 'é'], same, 5)).toEqual({ kept: ['é'], left: 1 });
    expect(fitRows(['é'], same, 2)).toEqual({ kept: [], left: 1 });
  });
  it('stop at the first that does not fit, and are not rendered after it', () => {
    const rendered: string[] = [];
    const render = (row: string) => {
      rendered.push(row);
      return row;
    };
    expect(fitRows(['long row', 'x'], render, 4)).toEqual({ kept: [], left: 2 });
    expect(rendered).toEqual(['long row']);
  });
});

describe('a cut text', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcdef', 5, 'ab…'],
    ['a😀b', 6, 'a😀b'],
    ['ab😀cd', 7, 'ab…'],
    ['ééé', 5, 'é…'],
  ])('of %s to %d bytes is %s', (text, budget, cut) => {
    expect(cutBytes(text, budget)).toBe(cut);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(budget);
  });
});
