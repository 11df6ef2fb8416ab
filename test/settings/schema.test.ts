import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { configJsonSchema } from '../../src/settings/config-schema.js';
import { action, right } from './given.js';

const file = new URL('../../schema/config.schema.json', import.meta.url);
const example = new URL('../../examples/cron-heartbeat.yml', import.meta.url);
const uncommented = (text: string) =>
  text.replace(/^#( {2}.*)$/gm, '$1').replace(/^# (\w+: [{[].*)$/gm, '$1');

describe('the published schema of the config file', () => {
  it('is the one that validates (UPDATE=1 rewrites it)', () => {
    const text = `${JSON.stringify(configJsonSchema(), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('holds no class that some regular expressions do not know', () => {
    expect(readFileSync(file, 'utf8')).not.toContain('\\p{');
  });

  // Read back by another way than the one that made it.
  const published = z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')));
  const accepts = (text: string) => published.safeParse(parse(text)).success;

  it('accepts the example', () => {
    expect(accepts(readFileSync(example, 'utf8'))).toBe(true);
    expect(accepts(uncommented(readFileSync(example, 'utf8')))).toBe(true);
  });

  it.each([
    'workflows: auto',
    'workflows: [nightly, 42]',
    'workflows: [{ workflow: 42, sla_hours: auto, events: any, branch: any }]',
    'workflows: [{ workflow: a, repo: o/r, sla_hours: 0.5, events: [push], jobs: ["test (*)"] }]',
    'workflows: [{ workflow: a, paused_until: 2026-12-01, reason: migration }]',
    'defaults: { sla_hours: 48, max_emails: 0, remind_hours: 0, runbook_url: "https://example.com" }',
    'retired: [old, old.yml]',
    'retired: [42]',
    '{}',
    'workflows: []',
    'workflows: nightly',
    'workflows: [true]',
    'workflows: [""]',
    'workflows: [{ sla_hours: 3 }]',
    'workflows: [{ workflow: a, slahours: 3 }]',
    'workflows: [{ workflow: a, sla_hours: 0 }]',
    'workflows: [{ workflow: a, sla_hours: "48" }]',
    'workflows: [{ workflow: a, missed_windows: 1.5 }]',
    'workflows: [{ workflow: a, repo: octo }]',
    'workflows: [{ workflow: a, jobs: deploy }]',
    'workflows: [{ workflow: a, events: [] }]',
    'defaults: { dry_run: true }',
    'defaults: { max_emails: -1 }',
    'alert_email: ops@example.com',
    'retired: old',
  ])('says of %s what the monitor says', async (text) => {
    const { settings } = await action({}, {}, { branch_config: text });
    expect(accepts(text)).toBe(settings !== null);
  });
});

describe('examples/cron-heartbeat.yml', () => {
  const text = readFileSync(example, 'utf8');

  it('shows editors the schema', () => {
    const [first] = text.split('\n');
    expect(first).toBe('# yaml-language-server: $schema=../schema/config.schema.json');
  });

  it('watches the two workflows of the runbook within 48 hours', async () => {
    const { watches } = await right(action({}, {}, { branch_config: text }));
    expect(watches.entries).toMatchObject([
      { workflow: 'billing-retention-cron', sla_hours: 48 },
      { workflow: 'trace-integrity-cron', sla_hours: 48, note: expect.stringContaining('SC-6') },
    ]);
  });

  it('quotes each URL, and hides no answer', async () => {
    const { watches } = await right(action({}, {}, { branch_config: text }));
    const steps = watches.entries.flatMap(({ next_steps }) => next_steps);
    const commands = steps.filter((step) => step.startsWith('$ '));
    expect(commands).toHaveLength(4);
    for (const command of commands) {
      expect(command).not.toMatch(/[^"]https:/);
      expect(command).not.toContain('/dev/null');
    }
  });

  it('is right in its commented lines too', async () => {
    const settings = await right(action({}, {}, { branch_config: uncommented(text) }));
    expect(settings.retired).toEqual(['old-nightly']);
    expect(settings.watches.entries).toMatchObject([
      {},
      {},
      { paused_until: '2026-12-01T00:00:00Z', jobs: ['backup', 'test (*)'] },
    ]);
  });
});
