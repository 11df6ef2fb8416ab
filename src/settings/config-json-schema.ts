/** The schema of the config file for editors; schema/config.schema.json is this, and a test says so. */
import { z } from 'zod';
import { configSchema } from './watch-schema.js';

export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configSchema, {
    io: 'input',
    target: 'draft-7',
    // Not every editor's regular expressions know Unicode's classes; the monitor still refuses such characters.
    override: ({ jsonSchema }) => {
      if (jsonSchema.pattern?.includes('\\p{')) delete jsonSchema.pattern;
    },
  });
  const list = schema.properties?.workflows;
  if (typeof list === 'object' && typeof list.items === 'object') {
    const { items, type: _type, ...facts } = list;
    const entry = { anyOf: [{ type: 'string', minLength: 1 }, { type: 'integer', minimum: 1 }, items] };
    Object.assign(schema.properties ?? {}, {
      workflows: { ...facts, anyOf: [{ const: 'auto' }, { type: 'array', minItems: 1, items: entry }] },
    });
  }
  return { ...schema, title: 'cron-heartbeat-monitor config file' };
}
