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
