import { describe, expect, it } from 'vitest';
import { helpText, usageText } from '../../src/settings/help.js';
import { commands, settings } from '../../src/settings/table.js';

describe('--help', () => {
  const text = helpText(80);

  it.each([...settings, ...commands])('tells of $name', ({ flag, env, secret, default: fallback }) => {
    if (flag !== null) expect(text).toMatch(new RegExp(`^ +${flag}\\b`, 'm'));
    for (const variable of env) expect(text).toContain(variable);
    const words = text.replace(/\s+/g, ' ');
    if (fallback !== null && !secret) expect(words).toContain(fallback.replaceAll('`', ''));
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
