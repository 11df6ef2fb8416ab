import { describe, expect, it } from 'vitest';
import type { Mail } from '../../src/report/model.js';
import { content, darkCron, mailOptions, report, verdict } from '../support/report-builders.js';
import { hostile, hostileReport, hostileTexts, hostileWatch } from './hostile.js';
import { links, read } from './mail-reading.js';

const options = mailOptions();
const stale = content.staleContent(darkCron(), report(), options);

describe('the subject', () => {
  it.each([
    [stale, '[Raxx ops] cron heartbeat STALE: trace-integrity-cron'],
    [
      content.digestContent([darkCron(), verdict()], report(), options),
      '[Raxx ops] cron heartbeat STALE: 2 workflows',
    ],
    [
      content.crashContent(report(), { ...options, watch_names: [] }),
      '[Raxx ops] cron heartbeat MONITOR FAILED',
    ],
    [
      content.recoveredContent(verdict(), report(), { ...options, dark_since: null, missed_windows: null }),
      '[Raxx ops] cron heartbeat RECOVERED: billing-retention-cron',
    ],
    [content.testContent(report(), options), '[Raxx ops] cron heartbeat STALE: example-cron (test)'],
  ])('%# is the promised one', (mail, subject) => {
    expect(mail.subject).toBe(subject);
  });
  it('stands without a prefix too', () => {
    const mail = content.staleContent(darkCron(), report(), mailOptions({ subject_prefix: '' }));
    expect(mail.subject).toBe('cron heartbeat STALE: trace-integrity-cron');
  });
  it.each(hostileTexts)('is one bounded line without control characters, whatever the %s', (_, text) => {
    const mail = content.staleContent(hostileWatch(text), report(), mailOptions({ subject_prefix: text }));
    expect(mail.subject).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028]/u);
    expect([...new Intl.Segmenter().segment(mail.subject)].length).toBeLessThanOrEqual(210);
  });
});

describe('foreign text in every field', () => {
  const mails = (text: string): Mail[] => {
    const bad = hostileReport(text);
    const bent = mailOptions({ runbook_url: text });
    return [
      content.staleContent(hostileWatch(text), bad, bent),
      content.digestContent([hostileWatch(text)], bad, bent),
      content.crashContent(bad, { ...bent, watch_names: [text] }),
      content.recoveredContent(hostileWatch(text), bad, { ...bent, dark_since: null, missed_windows: 1 }),
    ];
  };
  it.each(hostileTexts)('stays text in both bodies: %s', (_, text) => {
    for (const mail of mails(text)) {
      expect(mail.html).not.toMatch(/<(?:script|img|\/table><script)|onerror=alert\(1\)>/);
      expect(links(mail.html)).toEqual(
        links(mail.html).filter((url) => url.startsWith('https://github.com/raxx-app/')),
      );
      const lines = `${mail.text}${mail.html}`.split('\n').join('');
      expect(lines).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028]/u);
    }
  });
  it('is shown, not dropped', () => {
    const [mail] = mails(hostile.html);
    expect(read(mail?.html ?? '')).toContain('<img src=x onerror=alert(1)>');
    expect(mail?.text).toContain('<img src=x onerror=alert(1)>');
  });
});
