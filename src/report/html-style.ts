/**
 * Inline styles, since many mail clients drop style sheets; and one small sheet for what inline styles cannot
 * say: dark mode, and more room on wide screens. A class in the sheet overrides the inline style of its name.
 */
import type { Tone } from './document.js';
import type { SlotState } from './timeline.js';

const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const mono = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";
/** Long names and addresses break instead of widening the page; both spellings, for old clients. */
const breaks = 'overflow-wrap:anywhere;word-break:break-word';

export const style = {
  body: `margin:0;padding:0;background-color:#eef0f3;-webkit-text-size-adjust:100%`,
  preheader:
    'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all',
  card: `width:100%;max-width:640px;background-color:#ffffff;border-radius:8px;font-family:${font};font-size:15px;line-height:1.5;color:#1f2328;${breaks}`,
  badge: `display:inline-block;padding:2px 9px;border-radius:4px;color:#ffffff;font-size:12px;font-weight:700;letter-spacing:.06em`,
  h1: `margin:10px 0 0;font-size:21px;line-height:1.3;font-weight:650;color:#1f2328`,
  h2: 'margin:26px 0 0;font-size:15px;line-height:1.4;font-weight:700;color:#1f2328',
  p: 'margin:12px 0 0',
  small: 'color:#59636e;font-size:13px;line-height:1.45',
  link: 'color:#0757ba;text-decoration:underline',
  button:
    'display:inline-block;padding:10px 18px;border-radius:6px;background-color:#0757ba;color:#ffffff;font-weight:600;text-decoration:none',
  table: 'width:100%;border-collapse:collapse;font-size:14px;line-height:1.45',
  rowHead:
    'width:88px;padding:6px 10px 6px 0;border-top:1px solid #d8dde3;text-align:left;vertical-align:top;font-weight:400;color:#59636e;word-break:normal;overflow-wrap:normal',
  cell: 'padding:6px 0;border-top:1px solid #d8dde3;vertical-align:top;text-align:left;font-weight:400',
  groupHead: 'padding:6px 0 4px;text-align:left;font-size:14px;font-weight:700;color:#1f2328',
  groupWords: 'width:104px;padding:6px 0 4px;text-align:right;font-size:13px;font-weight:400;color:#59636e',
  rowName:
    'padding:3px 8px 3px 0;border-top:1px solid #d8dde3;text-align:left;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis',
  rowWords: 'width:104px;padding:3px 0;border-top:1px solid #d8dde3;text-align:right;white-space:nowrap',
  list: 'margin:8px 0 0;padding:0 0 0 22px',
  item: 'margin:0 0 10px;padding:0',
  code: `padding:1px 4px;border-radius:4px;background-color:#eceff2;font-family:${mono};font-size:.9em`,
  command: `margin:6px 0 0;padding:9px 12px;border-radius:6px;background-color:#eceff2;font-family:${mono};font-size:13px;line-height:1.5;white-space:pre-wrap;${breaks};color:#1f2328`,
  /** Keeps a word of a command whole where the line has room: `--repo` is not broken after its dashes. */
  word: 'display:inline-block;max-width:100%',
  day: 'padding:2px 0 0;text-align:center;font-size:11px;line-height:1.3;color:#59636e',
  footer: 'margin:28px 0 0;padding:14px 0 0;border-top:1px solid #d8dde3;color:#59636e;font-size:13px',
} as const;

export const toneColor: Record<Tone, string> = {
  alarm: '#cf222e',
  failure: '#8250df',
  good: '#1a7f37',
  note: '#0757ba',
};

/** White on these colours has a contrast of 4.5 or more; missed is hollow, as nothing was there. */
const filled = (color: string): string => `background-color:${color};border:1px solid ${color};color:#ffffff`;
export const letterStyle: Record<SlotState, string> = {
  S: filled('#1a7f37'),
  N: filled('#0a6b6b'),
  F: filled('#cf222e'),
  K: filled('#8a5a00'),
  C: filled('#59636e'),
  M: 'background-color:#ffffff;border:1px dashed #cf222e;color:#cf222e',
  R: filled('#0757ba'),
  '?': filled('#8250df'),
};
export const letterBase =
  'border-radius:4px;text-align:center;font-size:12px;line-height:22px;height:22px;font-weight:700';

export const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (min-width: 560px) {
  .outer { padding: 24px 16px !important; }
  .inner { padding: 28px 36px 30px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #0d1117 !important; }
  .card { background-color: #171b21 !important; color: #e6e9ed !important; }
  .text { color: #e6e9ed !important; }
  .dim { color: #a0a9b4 !important; }
  .line { border-color: #343b45 !important; }
  .code { background-color: #272d36 !important; color: #e6e9ed !important; }
  .link { color: #7cb3ff !important; }
  .missed { background-color: #171b21 !important; color: #ff8a84 !important; border-color: #ff8a84 !important; }
}`;
