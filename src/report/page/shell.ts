/** What surrounds every page: head, title, contents, foot. */
import { escapeHtml } from '../escape.js';
import type { Html } from './parts.js';
import { sheet } from './style.js';

export interface ShellParts {
  title: string;
  lead: string;
  version: string;
  status: string;
  parts: Html[];
  contents: [id: string, title: string][];
}

/** A whole page. Its policy forbids what it does not hold: scripts, and anything from elsewhere. */
export function pageShell({ title, lead, version, status, parts, contents }: ShellParts): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Evidence: ${escapeHtml(title)}</title>
<style>${sheet}
</style>
</head>
<body class="${status}-page">
<header>
<p class="over">Evidence of cron-heartbeat-monitor ${escapeHtml(version)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(lead)}</p>
<nav aria-label="Contents"><ul>${contents.map(([id, text]) => `<li><a href="#${id}">${text}</a></li>`).join('')}</ul></nav>
</header>
<main>
${parts.join('\n')}
</main>
<footer><p>Times are UTC where nothing else is said. This page holds no script and loads nothing.</p></footer>
</body>
</html>
`;
}
