import { describe, expect, it } from 'vitest';
import { commands } from '../../src/settings/commands.js';
import { helpText } from '../../src/settings/help.js';
import { settings } from '../../src/settings/inputs.js';

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

  it.each([40, 80, 200])('fits into 80 columns on a terminal of %i', (columns) => {
    for (const line of helpText(columns).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
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
