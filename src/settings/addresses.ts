/** Mail addresses as Postmark takes them. */
import { listed } from '../text/words.js';
import { quoted } from './redact.js';
import { line, list, textAs, withoutRepeats } from './values.js';

/** Loose on purpose: Postmark is the judge, this only catches slips. */
const ADDRESS =
  /^[^\s@,:;<>"()[\]\p{Cc}\p{Cf}]{1,64}@[^\s@,;<>"()[\]\p{Cc}\p{Cf}]+\.[^\s@,;<>"()[\].\p{Cc}\p{Cf}]+$/u;
/** https://www.rfc-editor.org/errata/eid1690 */
const LONGEST_ADDRESS = 254;
/** Postmark takes at most 50 recipients a mail: https://postmarkapp.com/developer/api/email-api */
const MOST_RECIPIENTS = 50;
/** Postmark's limit for `From`: https://postmarkapp.com/developer/user-guide/send-email-with-api */
const LONGEST_SENDER = 255;

/** A list with nothing in it is like none: a missing recipient is reported where mail is needed. */
export const addresses = textAs(
  (text) => {
    const all = withoutRepeats(list(text));
    return all.every(isAddress) && all.length <= MOST_RECIPIENTS ? all : null;
  },
  (text) => {
    const wrong = list(text).filter((one) => !isAddress(one));
    const unlike = wrong.length === 0 ? '' : `, unlike ${listed(wrong.map(quoted), 5)}`;
    return `up to ${MOST_RECIPIENTS} mail addresses by comma${unlike}`;
  },
);

/** A display name with punctuation is quoted, or Postmark refuses it with code 300. */
export const sender = line
  .pipe(textAs(senderIn, 'one mail address, with or without a display name'))
  .refine(
    (text) => text.length <= LONGEST_SENDER,
    `at most ${LONGEST_SENDER} characters, as Postmark takes it`,
  );

function senderIn(text: string): string | null {
  if (isAddress(text)) return text;
  const [, before = '', address = ''] = /^(.*)<([^<]*)>$/.exec(text) ?? [];
  if (!isAddress(address.trim())) return null;
  const name = before
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/[\\"]/g, '');
  if (name === '') return address.trim();
  return `${/^[\p{L}\p{N} ]*$/u.test(name) ? name : `"${name}"`} <${address.trim()}>`;
}

/** The addresses in a text of any form, as many as one mail takes. */
export function addressesIn(text: string | null): string[] {
  const found = list(text ?? '').flatMap((item) => item.split(/[\s:;<>]+/).filter(isAddress));
  return [...new Set(found)].slice(0, MOST_RECIPIENTS);
}

function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}
