/** Lists, page by page: in smaller pages where GitHub could not answer, and with malformed rows set aside. */
import type { MalformedRow } from '../evidence/model.js';
import { z } from '../text/zod.js';
import { fault } from './fault.js';
import type { GitHub, Reply } from './model.js';
import { isGatewayFailure } from './pacing.js';
import { count, parseReply, parseRows } from './rows.js';

/** A list and how its pages are asked for. */
export interface PagedList<Row> {
  client: GitHub;
  /** The body's field that holds the rows; empty where the body is the list. Sizes are remembered by it. */
  rows: string;
  row: z.ZodType<Row>;
  /** For a person: `/repos/o/r/actions/runs`. */
  name: string;
  ask: (page: PageQuery) => Promise<Reply>;
}

/** Handed on to Octokit as parameters of the request. */
export interface PageQuery {
  per_page: number;
  page: number;
  request: { smaller_pages: boolean };
}

export interface Page<Row> {
  rows: Row[];
  malformed: MalformedRow[];
  /** Rows of the page, malformed ones included. */
  received: number;
  /** GitHub's own count of the list; null where it has none. */
  total: number | null;
  /** Whether GitHub names a next page. */
  next: boolean;
  /** Rows that were asked for. */
  size: number;
}

/** From the most that GitHub gives at once; each divides the one before, so that pages meet without a gap. */
const SIZES = [100, 25, 5];

export const MOST_ROWS_A_PAGE = 100;

/**
 * The page of a list that begins with its row `offset` (from 0), a multiple of every size. A list that a
 * gateway gave up on twice is asked for in smaller pages, then and in the rest of the run: the server could
 * not make so many rows in its time. Throws Faults.
 */
export async function readPage<Row>(
  list: PagedList<Row>,
  offset: number,
  most = MOST_ROWS_A_PAGE,
): Promise<Page<Row>> {
  const { page_sizes } = list.client;
  for (;;) {
    const known = page_sizes.get(list.rows) ?? MOST_ROWS_A_PAGE;
    const size = Math.min(most, known);
    const smaller = SIZES.find((one) => one < size);
    try {
      const request = { smaller_pages: smaller !== undefined };
      const reply = await list.ask({ per_page: size, page: offset / size + 1, request });
      return pageOf(list, reply, size);
    } catch (error) {
      if (smaller === undefined || !isGatewayFailure(error)) throw error;
      page_sizes.set(list.rows, Math.min(smaller, page_sizes.get(list.rows) ?? smaller));
    }
  }
}

function pageOf<Row>(list: PagedList<Row>, reply: Reply, size: number): Page<Row> {
  const body = list.rows === '' ? { total: null, rows: parseReply(plain, reply) } : named(list.rows, reply);
  const read = parseRows(list.row, body.rows, list.rows);
  const next = /rel="next"/.test(String(reply.headers.link));
  return { ...read, received: body.rows.length, total: body.total, next, size };
}

const plain = z.array(z.unknown());

function named(field: string, reply: Reply): { total: number; rows: unknown[] } {
  const body = parseReply(bodyOf(field), reply) as Record<string, unknown>;
  return { total: body.total_count as number, rows: body[field] as unknown[] };
}

/** One for each kind of list: a schema costs more to make than a page to check. */
const bodies = new Map<string, z.ZodType>();

function bodyOf(field: string): z.ZodType {
  const body = bodies.get(field) ?? z.object({ total_count: count, [field]: plain });
  bodies.set(field, body);
  return body;
}

const MOST_ROWS = 10_000;

/**
 * All rows of a list, each id once. Ends where a page is empty, or where GitHub names no next page and counts
 * no more rows. Throws a Fault, also where fewer rows came than GitHub counts.
 */
export async function allPages<Row extends { id: number }>(
  list: PagedList<Row>,
): Promise<{ rows: Row[]; malformed: MalformedRow[] }> {
  const rows = new Map<number, Row>();
  const malformed: MalformedRow[] = [];
  let counted = 0;
  for (let offset = 0; offset < MOST_ROWS; ) {
    const page = await readPage(list, offset);
    for (const row of page.rows) rows.set(row.id, row);
    malformed.push(...page.malformed);
    counted = Math.max(counted, page.total ?? 0);
    offset += page.size;
    const mayGoOn = page.next || (page.total === null && page.received >= page.size);
    const received = rows.size + malformed.length;
    if (page.received > 0 && (mayGoOn || received < counted)) continue;
    if (received >= counted) return { rows: [...rows.values()], malformed };
    const message = `GitHub counts ${counted} rows for ${list.name}, but gave ${received}.`;
    throw fault('evidence_incomplete', message);
  }
  throw fault('evidence_incomplete', `${list.name} has more than ${MOST_ROWS} rows, which are not read.`);
}
