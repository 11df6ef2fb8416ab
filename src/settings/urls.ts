/** URLs among the settings: where tokens may go, and what people may open. */
import { isIP } from 'node:net';
import { z } from 'zod';

/** https, or http to this machine: a token must not travel in the clear. */
function serviceUrl(isAllowed: (url: URL) => boolean, expected: string) {
  return z.string().transform((text, context) => {
    const url = urlOf(text);
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (url && isSafe && !url.username && !url.password && !url.hash && isAllowed(url)) return text;
    context.addIssue({ code: 'custom', message: `${expected}, without a user name in it` });
    return z.NEVER;
  });
}

/** The base of an API, without the slash at its end. */
export const apiUrl = serviceUrl(
  (url) => !url.search,
  'an https URL (http on loopback only) without a query',
).transform((text) => text.replace(/\/+$/, ''));

/** The dead-man's switch: a query belongs to it. */
export const pingUrl = serviceUrl(() => true, 'an https URL (http on loopback only)');

/** A ping of its own, or none. */
export const ownPingUrl = z.union([z.literal('none'), pingUrl], {
  error: 'an https URL (http on loopback only), or none',
});

/** A page for people: http is their choice. */
export const pageUrl = z.string('an http or https URL').refine((text) => {
  const url = urlOf(text);
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
}, 'an http or https URL');

function urlOf(text: string): URL | null {
  return /^[^\s\p{Cc}\p{Cf}]+$/u.test(text) && URL.canParse(text) ? new URL(text) : null;
}

function isLoopback(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));
}
