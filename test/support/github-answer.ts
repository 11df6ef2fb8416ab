/** A request to the stand-in, and the parts of its answers: refusals, and pages of a list. */
import type { Links } from './github-repository-rows.js';
import type { World } from './github-world.js';

/** A request, with what is needed to answer it. */
export interface Asked {
  world: World;
  links: Links;
  /** Below the API's base, without the query. */
  path: string;
  query: URLSearchParams;
  /** The query as sent, with its `?`; empty without one. */
  search: string;
  token: string | null;
  /** A filtered run list is answered as it was then. */
  filtered_as_of: string | null;
}

export interface Answered {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

const documentation_url = 'https://docs.github.com/rest';

export const noSuch: Answered = {
  status: 404,
  body: { message: 'Not Found', documentation_url, status: '404' },
};

export function refused(message: string): Answered {
  return { status: 403, body: { message, documentation_url, status: '403' } };
}

export interface PageOf<T> {
  rows: T[];
  total: number;
  headers: Record<string, string>;
}

/** The page that was asked for, with the `Link` header that GitHub gives. */
export function paged<T>(asked: Asked, all: T[], total: number = all.length): PageOf<T> {
  const size = Math.min(100, Number(asked.query.get('per_page') ?? 30));
  const page = Number(asked.query.get('page') ?? 1);
  const rows = all.slice((page - 1) * size, page * size);
  const link = (number: number, rel: string) => {
    const query = new URLSearchParams(asked.query);
    query.set('page', String(number));
    return `<${asked.links.api}${asked.path}?${query}>; rel="${rel}"`;
  };
  const last = Math.ceil(all.length / size);
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return { rows, total, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}
