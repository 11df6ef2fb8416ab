import type { z } from 'zod';
import type { GitHub, Query } from './client.js';
import { fault } from './fault.js';
import { parse } from './parse.js';

/** One page of a list; `total` is GitHub's count, null where the list has none. */
export interface Page<Row> {
  rows: Row[];
  total: number | null;
}

export const perPage = 100;
const maxPages = 100;

/**
 * All rows of a list, each id once. Ends where a page is empty, or where GitHub names no next page and counts no
 * more rows. Throws a Fault, also where fewer rows came than GitHub counts.
 */
export async function allPages<Row extends { id: number }>(
  client: GitHub,
  path: string,
  query: Query,
  schema: z.ZodType<Page<Row>>,
): Promise<Row[]> {
  const rows = new Map<number, Row>();
  let counted = 0;
  for (let page = 1; page <= maxPages; page += 1) {
    const reply = await client.get(path, { ...query, per_page: perPage, page });
    const { rows: some, total } = parse(schema, reply);
    for (const row of some) rows.set(row.id, row);
    counted = Math.max(counted, total ?? 0);
    const mayGoOn = reply.next || (total === null && some.length >= perPage);
    const done = rows.size >= counted && !mayGoOn;
    if (some.length === 0 || done) return complete(path, [...rows.values()], counted);
  }
  throw fault('evidence_incomplete', `${path} has more than ${maxPages} pages, which are not read.`);
}

function complete<Row>(path: string, rows: Row[], counted: number): Row[] {
  if (rows.length >= counted) return rows;
  throw fault('evidence_incomplete', `GitHub counts ${counted} rows for ${path}, but gave ${rows.length}.`);
}
