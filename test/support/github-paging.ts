import type { Asked } from './github-answer.js';

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
