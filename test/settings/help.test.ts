import { describe, expect, it } from 'vitest';
import { helpText, usageText } from '../../src/settings/help.js';
import { commands, settings } from '../../src/settings/table.js';
import { publicCommands, publicSettings } from './public-names.js';

describe('--help', () => {
  const text = helpText(80);

  /** What the help says of one flag: its own lines, here and on the first screen, and the indented ones below. */
  const entryOf = (flag: string) =>
    text
      .split(/\n(?= {2}-)/)
      .filter((part) => new RegExp(`^ +(?:-\\w, )?${flag}\\b`).test(part))
      .join(' ')
      .replace(/\s+/g, ' ');

  it.each(publicSettings.filter(([, flag]) => flag !== null))(
    'tells of %s: its flag, where else it comes from, and its default',
    (_input, flag, variables, fallback) => {
      const entry = entryOf(flag ?? '');
      for (const part of [...variables, ...(fallback?.startsWith('$') ? [] : [fallback ?? ''])])
        expect(entry).toContain(part);
    },
  );

  it.each(publicCommands)('tells of %s', (flag) => {
    expect(text).toMatch(new RegExp(`^ +(?:-\\w, )?${flag}\\b`, 'm'));
  });

  it('tells of what has a variable alone', () => {
    for (const [, , variables] of publicSettings.filter(([, flag]) => flag === null))
      for (const variable of variables) expect(text).toContain(variable);
  });

  it('tells of the exit status, the variable without flag, and shows examples', () => {
    for (const part of ['Exit', 'POSTMARK_API_URL', 'Examples', '--replay examples/dark-crons.json'])
      expect(text).toContain(part);
  });

  it.each([40, 60, 80, 100])('fits into a terminal of %i columns', (columns) => {
    for (const text of [helpText(columns), usageText(columns)])
      for (const line of text.split('\n'))
        if (!line.includes('://')) expect(line.length, line).toBeLessThanOrEqual(columns);
  });

  it('is no wider than is well read, and no narrower than it can be', () => {
    expect(helpText(200)).toBe(helpText(100));
    expect(helpText(10)).toBe(helpText(40));
  });
});

describe('the usage', () => {
  it('is the first screen of the help', () => {
    expect(helpText(80).startsWith(usageText(80))).toBe(true);
    expect(usageText(80).split('\n').length).toBeLessThanOrEqual(24);
  });
});

describe('the list of settings', () => {
  it('names each once', () => {
    const names = [...settings, ...commands].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(settings)('describes $name in one line, with an example', ({ description, example }) => {
    expect(description).toMatch(/^[^\n]+\.$/);
    expect(example).not.toBe('');
  });
});
