/** Mail addresses: who is mailed, and who the mail is from. */
import { z } from 'zod';
import { line, list } from './fields.js';
import { shown } from './shown.js';

/** Loose on purpose: Postmark is the judge, this only catches slips. */
const ADDRESS =
  /^[^\s@,;<>"()[\]\p{Cc}\p{Cf}]{1,64}@[^\s@,;<>"()[\]\p{Cc}\p{Cf}]+\.[^\s@,;<>"()[\].\p{Cc}\p{Cf}]+$/u;
/** https://www.rfc-editor.org/errata/eid1690 */
const LONGEST_ADDRESS = 254;
/** Postmark takes at most 50 recipients a mail: https://postmarkapp.com/developer/api/email-api */
const MOST_RECIPIENTS = 50;

/** A list with nothing in it is like none: a missing recipient is told where mail is needed. */
export const addresses = z.string().transform((text, context) => {
  const all = list(text);
  const wrong = all.find((one) => !isAddress(one));
  const unique = all.filter(
    (one, i) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === i,
  );
  if (wrong === undefined && unique.length <= MOST_RECIPIENTS) return unique;
  const unlike = wrong === undefined ? '' : `, unlike ${shown(wrong)}`;
  context.addIssue({ code: 'custom', message: `up to ${MOST_RECIPIENTS} mail addresses by comma${unlike}` });
  return z.NEVER;
});

/** A display name with punctuation is quoted, or Postmark refuses it with code 300. */
export const sender = line.transform((text, context) => {
  if (isAddress(text)) return text;
  const open = text.lastIndexOf('<');
  const address = text.slice(open + 1, -1).trim();
  if (open >= 0 && text.endsWith('>') && isAddress(address)) {
    const name = text
      .slice(0, open)
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replace(/[\\"]/g, '');
    if (name === '') return address;
    return `${/^[\p{L}\p{N} ]*$/u.test(name) ? name : `"${name}"`} <${address}>`;
  }
  context.addIssue({ code: 'custom', message: 'one mail address, with or without a display name' });
  return z.NEVER;
});

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}
