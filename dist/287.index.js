export const id = 287;
export const ids = [287,705];
export const modules = {

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  content: () => (/* binding */ content)
});

// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/report/document.js
var report_document = __webpack_require__(1294);
// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/overall.js
var overall = __webpack_require__(5878);
// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/html-style.js
const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const mono = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";
const breaks = 'overflow-wrap:anywhere;word-break:break-word';
const style = {
    body: `margin:0;padding:0;background-color:#eef0f3;-webkit-text-size-adjust:100%`,
    preheader: 'display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all',
    card: `width:100%;max-width:640px;background-color:#ffffff;border-radius:8px;font-family:${font};font-size:15px;line-height:1.5;color:#1f2328;${breaks}`,
    badge: `display:inline-block;padding:2px 9px;border-radius:4px;color:#ffffff;font-size:12px;font-weight:700;letter-spacing:.06em`,
    h1: `margin:10px 0 0;font-size:21px;line-height:1.3;font-weight:650;color:#1f2328`,
    h2: 'margin:26px 0 0;font-size:15px;line-height:1.4;font-weight:700;color:#1f2328',
    p: 'margin:12px 0 0',
    small: 'color:#59636e;font-size:13px;line-height:1.45',
    link: 'color:#0757ba;text-decoration:underline',
    button: 'display:inline-block;padding:10px 18px;border-radius:6px;background-color:#0757ba;color:#ffffff;font-weight:600;text-decoration:none',
    table: 'width:100%;border-collapse:collapse;font-size:14px;line-height:1.45',
    rowHead: 'width:88px;padding:6px 10px 6px 0;border-top:1px solid #d8dde3;text-align:left;vertical-align:top;font-weight:400;color:#59636e;word-break:normal;overflow-wrap:normal',
    colHead: 'padding:0 8px 6px 0;text-align:left;vertical-align:bottom;font-size:13px;font-weight:400;color:#59636e;word-break:normal;overflow-wrap:normal',
    cell: 'padding:6px 0;border-top:1px solid #d8dde3;vertical-align:top;text-align:left;font-weight:400',
    dataCell: 'padding:8px 8px 8px 0;border-top:1px solid #d8dde3;vertical-align:top;text-align:left;font-weight:400',
    list: 'margin:8px 0 0;padding:0 0 0 22px',
    item: 'margin:0 0 10px;padding:0',
    code: `padding:1px 4px;border-radius:4px;background-color:#eceff2;font-family:${mono};font-size:.9em`,
    command: `margin:6px 0 0;padding:9px 12px;border-radius:6px;background-color:#eceff2;font-family:${mono};font-size:13px;line-height:1.5;white-space:pre-wrap;${breaks};color:#1f2328`,
    word: 'display:inline-block;max-width:100%',
    day: 'padding:2px 0 0;text-align:center;font-size:11px;line-height:1.3;color:#59636e',
    footer: 'margin:28px 0 0;padding:14px 0 0;border-top:1px solid #d8dde3;color:#59636e;font-size:13px',
};
const toneColor = {
    alarm: '#cf222e',
    failure: '#8250df',
    good: '#1a7f37',
    note: '#0757ba',
};
const filled = (color) => `background-color:${color};border:1px solid ${color};color:#ffffff`;
const letterStyle = {
    S: filled('#1a7f37'),
    N: filled('#0a6b6b'),
    F: filled('#cf222e'),
    K: filled('#8a5a00'),
    C: filled('#59636e'),
    M: 'background-color:#ffffff;border:1px dashed #cf222e;color:#cf222e',
    R: filled('#0757ba'),
    '?': filled('#8250df'),
};
const letterBase = 'border-radius:4px;text-align:center;font-size:12px;line-height:22px;height:22px;font-weight:700';
const sheet = `
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

// EXTERNAL MODULE: ./build/report/timeline.js
var timeline = __webpack_require__(7556);
;// CONCATENATED MODULE: ./build/report/html.js





function inline(text) {
    return (0,report_document/* codeParts */._v)(text)
        .map((part, index) => index % 2 === 0
        ? (0,report_escape/* escapeHtml */.ZD)(part)
        : `<code class="code" style="${style.code}">${(0,report_escape/* escapeHtml */.ZD)(part)}</code>`)
        .join('');
}
function html_anchor(text, url, look = style.link, name = 'link') {
    const safe = (0,report_escape/* safeUrl */.Pl)(url);
    return safe === null ? text : `<a class="${name}" href="${(0,report_escape/* escapeHtml */.ZD)(safe)}" style="${look}">${text}</a>`;
}
function factsTable(facts) {
    const rows = facts.map(({ label, value, url }) => `<tr><th scope="row" class="dim line" style="${style.rowHead}">${(0,report_escape/* escapeHtml */.ZD)(label)}</th>` +
        `<td class="line" style="${style.cell}">${html_anchor(inline(value), url)}</td></tr>`);
    return `<table style="${style.table};margin-top:14px">${rows.join('')}</table>`;
}
function stripTable(cells) {
    const letters = cells.map((cell) => {
        const name = cell.letter === 'M' ? ' class="missed"' : '';
        return `<td style="padding:0 1px"><div${name} title="${(0,timeline/* slotTitle */.Vm)(cell)}" style="${letterBase};${letterStyle[cell.letter]}">${cell.letter}</div></td>`;
    });
    const days = cells.map((cell) => `<td class="dim" style="${style.day}">${(0,words/* utcDay */.dA)(cell.at).slice(8)}</td>`);
    const told = (0,report_escape/* escapeHtml */.ZD)(`Oldest first. ${cells.map(timeline/* slotTitle */.Vm).join('; ')}`);
    const width = `table-layout:fixed;border-collapse:collapse;width:100%;max-width:${cells.length * 32}px`;
    return (`<table role="img" aria-label="${told}" style="${width};margin-top:18px"><tr>${letters.join('')}</tr>` +
        `${(0,timeline/* oneSlotPerDay */.oR)(cells) ? `<tr>${days.join('')}</tr>` : ''}</table>` +
        `<p class="dim" style="margin:4px 0 0;${style.small}">${(0,report_escape/* escapeHtml */.ZD)(`${(0,timeline/* timelineSpan */.A)(cells)}: ${(0,timeline/* legend */.o1)(cells)}`)}</p>`);
}
function commandLine(command) {
    const words = command.split(' ').map((word) => `<span style="${style.word}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>`);
    return `<div class="code" style="${style.command}">${words.join(' ')}</div>`;
}
function stepList(steps) {
    const items = steps.map(({ text, commands }) => {
        const words = text === null ? '' : inline(text);
        return `<li style="${style.item}">${words}${commands.map(commandLine).join('')}</li>`;
    });
    return `<ol style="${style.list}">${items.join('')}</ol>`;
}
function itemList(items) {
    const rows = items.map(({ title, url, detail }) => {
        const below = detail === null ? '' : `<br><span class="dim" style="${style.small}">${inline(detail)}</span>`;
        return `<li style="${style.item}">${html_anchor(inline(title), url)}${below}</li>`;
    });
    return `<ul style="${style.list}">${rows.join('')}</ul>`;
}
const shares = ['32%', '22%', '46%'];
function dataTable({ columns, rows }) {
    const heads = columns.map((column, at) => `<th scope="col" width="${shares[at]}" class="dim" style="${style.colHead}">${(0,report_escape/* escapeHtml */.ZD)(column)}</th>`);
    const lines = rows.map(({ cells, url }) => {
        const [name = '', ...rest] = cells;
        const head = `<th scope="row" class="line" style="${style.dataCell}"><b>${html_anchor(inline(name), url)}</b></th>`;
        const data = rest.map((cell) => `<td class="line" style="${style.dataCell}">${inline(cell)}</td>`);
        return `<tr>${head}${data.join('')}</tr>`;
    });
    return `<table style="${style.table};margin-top:18px"><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
}
function linkRow(links) {
    const shown = links.filter((link) => (0,report_escape/* safeUrl */.Pl)(link.url) !== null);
    if (shown.length === 0)
        return '';
    const anchors = shown.map((link) => html_anchor(inline(link.text), link.url));
    return `<p style="margin:24px 0 0">${anchors.join(' &nbsp;·&nbsp; ')}</p>`;
}
function html_button({ text, url }) {
    return (0,report_escape/* safeUrl */.Pl)(url) === null
        ? ''
        : `<p style="margin:20px 0 0">${html_anchor((0,report_escape/* escapeHtml */.ZD)(text), url, style.button, 'button')}</p>`;
}
function htmlBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `<h2 class="text" style="${style.h2}">${inline(block.text)}</h2>`;
        case 'paragraph':
            return `<p style="${style.p}">${inline(block.text)}</p>`;
        case 'facts':
            return factsTable(block.facts);
        case 'strip':
            return stripTable(block.cells);
        case 'steps':
            return stepList(block.steps);
        case 'list':
            return itemList(block.items);
        case 'table':
            return dataTable(block.table);
        case 'button':
            return html_button(block.link);
        case 'links':
            return linkRow(block.links);
    }
}

;// CONCATENATED MODULE: ./build/report/html-page.js



const filler = '&#847;&zwnj;&nbsp;'.repeat(60);
function htmlPage(page) {
    const color = toneColor[page.tone];
    return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${(0,report_escape/* escapeHtml */.ZD)(page.headline)}</title>
<style>${sheet}
</style>
</head>
<body class="page" style="${style.body}">
<div style="${style.preheader}" aria-hidden="true">${(0,report_escape/* escapeHtml */.ZD)(page.preheader)}${filler}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#eef0f3">
<tr><td class="outer" align="center" style="padding:0">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" style="${style.card};border-top:5px solid ${color}">
<tr><td class="inner" style="padding:20px 18px 24px;text-align:left">
<span style="${style.badge};background-color:${color}">${(0,report_escape/* escapeHtml */.ZD)(page.badge)}</span>
<h1 class="text" style="${style.h1}">${inline(page.headline)}</h1>
${page.blocks.map(htmlBlock).join('\n')}
<p class="dim line" style="${style.footer}">${(0,report_escape/* escapeHtml */.ZD)(page.footer)}</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/mail/frame.js




const longestName = 120;
const longestPrefix = 60;
function subject(options, words, name = null) {
    const prefix = (0,plain/* shorten */.ml)((0,plain/* plain */.pj)(options.subject_prefix), longestPrefix);
    const end = name === null ? '' : `: ${(0,plain/* shorten */.ml)((0,plain/* plain */.pj)(name), longestName)}`;
    return `${prefix} cron heartbeat ${words}${end}`.trim();
}
function footer(report) {
    const dry = report.dry_run ? ' Dry run.' : '';
    return `Checked ${(0,words/* utc */.n$)(report.checked_at)} by cron-heartbeat-monitor ${report.monitor_version}.${dry}`;
}
function closingLinks(report, options, own = []) {
    return {
        kind: 'links',
        links: [
            ...own,
            { text: 'Runbook', url: options.runbook_url },
            { text: "The monitor's run", url: report.run_url },
        ],
    };
}
function mailContent(subjectLine, page) {
    return { subject: subjectLine, text: (0,report_text/* textPage */.$)(page), html: htmlPage(page) };
}

;// CONCATENATED MODULE: ./build/report/mail/crash.js





function unknownBlocks(names) {
    if (names.length === 0)
        return [];
    return [
        (0,report_document/* heading */.R_)('Health UNKNOWN'),
        { kind: 'list', items: names.map((name) => ({ title: name, url: null, detail: null })) },
    ];
}
function checks() {
    const texts = [
        "Read the log of the monitor's run.",
        'See that the job has `permissions: actions: read` (and `contents: read`).',
        'See that `POSTMARK_SERVER_TOKEN`, `OPS_ALERT_EMAIL` and `OPS_ALERT_FROM` are set and passed to the action.',
    ];
    return { kind: 'steps', steps: texts.map((text) => ({ text, commands: [] })) };
}
function unknownNames(report, listedNames) {
    if (report.workflows.length === 0)
        return listedNames;
    return report.workflows.filter((verdict) => verdict.status === 'unknown').map((verdict) => verdict.name);
}
function crashHeadline(report, names) {
    if (names.length > 0)
        return `The monitor could not do its work: the health of ${(0,words/* listed */.KE)(names, 10)} is UNKNOWN`;
    return report.workflows.length === 0
        ? 'The monitor could not do its work: the health of every watched workflow is UNKNOWN'
        : 'The monitor could not do all of its work';
}
function crashContent(report, options) {
    const names = unknownNames(report, options.watch_names);
    const items = (0,failures/* failures */.e9)(report).map(failures/* failureItem */.Yk);
    const still = options.reminder_day === null ? '' : `Still failing, day ${options.reminder_day}: `;
    return mailContent(subject(options, 'MONITOR FAILED'), {
        tone: 'failure',
        badge: 'MONITOR FAILED',
        headline: `${still}${crashHeadline(report, names)}`,
        preheader: items[0]?.title ?? '',
        blocks: [
            (0,report_document/* paragraph */.FY)('This is a detection gap: until it is closed, a cron that stops may raise no alert.'),
            ...(items.length === 0 ? [] : [(0,report_document/* heading */.R_)('What went wrong'), { kind: 'list', items }]),
            (0,report_document/* heading */.R_)('What to check'),
            checks(),
            ...unknownBlocks(names),
            ...(report.workflows.length > names.length
                ? [(0,report_document/* paragraph */.FY)(`All watches of this run: ${(0,overall/* tally */.N4)(report.workflows)}.`)]
                : []),
            closingLinks(report, options),
        ],
        footer: footer(report),
    });
}

// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/report/watch-blocks.js
var watch_blocks = __webpack_require__(3983);
;// CONCATENATED MODULE: ./build/report/mail/stale.js




const allStaleWords = 'Every watch of this run is stale. Look first at what they share: GitHub itself, the account and its billing, the Actions settings, the token. A fault in each single job is less likely.';
function staleHeadline(verdict, report, day) {
    const now = (0,sentences/* headline */.Pl)(verdict, report.checked_at);
    return day === null ? now : `Still stale, day ${day}: ${now}`;
}
function staleBlocks(verdict, report, options) {
    return [
        ...(options.all_stale ? [(0,report_document/* paragraph */.FY)(allStaleWords)] : []),
        ...(0,watch_blocks/* whyBlocks */.Tm)(verdict),
        ...(0,watch_blocks/* newestRunBlocks */.el)(verdict),
        ...(0,watch_blocks/* stepBlocks */.Bq)(verdict),
        ...(0,watch_blocks/* noteBlocks */.HW)(verdict),
        { kind: 'heading', text: 'Facts' },
        { kind: 'facts', facts: (0,watch_blocks/* facts */.Ix)(verdict, report.checked_at) },
        ...(0,watch_blocks/* runBlocks */.gP)(verdict, 7),
        ...(0,watch_blocks/* warningBlocks */.ZC)(verdict),
        closingLinks(report, options, [{ text: 'The workflow', url: verdict.url }]),
    ];
}
function staleContent(verdict, report, options) {
    return mailContent(subject(options, 'STALE', verdict.name), {
        tone: 'alarm',
        badge: 'STALE',
        headline: staleHeadline(verdict, report, options.reminder_day),
        preheader: verdict.cause?.message ?? '',
        blocks: staleBlocks(verdict, report, options),
        footer: footer(report),
    });
}

;// CONCATENATED MODULE: ./build/report/mail/digest.js







const mostRows = 80;
const longestCause = 400;
const isOrAre = (count) => (count === 1 ? 'is' : 'are');
const beforeWords = (count) => `${count} of them ${count === 1 ? 'was' : 'were'} mailed before and ${isOrAre(count)} not listed here.`;
function row(verdict, now) {
    const sla = (0,sentences/* slaWords */.cW)(verdict);
    const since = `${ageCell(verdict, now)}${sla === null ? '' : `, limit ${sla}`}`;
    const message = verdict.cause?.message ?? (0,sentences/* causeWords */.pQ)(verdict);
    const missed = verdict.missed_windows === 0 ? null : (0,sentences/* missedWindows */.vB)(verdict);
    const why = message.length > longestCause ? `${message.slice(0, longestCause)}…` : message;
    return {
        cells: [verdict.name, since, missed === null ? why : `${why} ${missed}.`],
        url: (0,watch_blocks/* newestRunUrl */.JY)(verdict) ?? verdict.url,
    };
}
function ageCell(verdict, now) {
    const age = (0,sentences/* ageWords */.hm)(verdict, now);
    if (age === null)
        return 'none on record';
    return verdict.no_success_since === null ? `${age} ago` : `none for ${age}`;
}
function digestContent(verdicts, report, options) {
    const sorted = (0,order/* worstFirst */.m)(verdicts);
    const stale = report.workflows.filter((verdict) => verdict.status === 'stale').length;
    const before = stale - sorted.length;
    const left = sorted.length - mostRows;
    const shown = sorted.slice(0, mostRows).map((verdict) => row(verdict, report.checked_at));
    const blocks = [
        ...(options.all_stale ? [(0,report_document/* paragraph */.FY)(allStaleWords)] : []),
        ...(before > 0 ? [(0,report_document/* paragraph */.FY)(beforeWords(before))] : []),
        { kind: 'table', table: { columns: ['Workflow', 'Last success', 'Cause'], rows: shown } },
        ...(left > 0 ? [(0,report_document/* paragraph */.FY)(`${left} more are left out here: the run's summary has them all.`)] : []),
        (0,report_document/* paragraph */.FY)("What to do for each of them stands in the summary of the monitor's run."),
        closingLinks(report, options),
    ];
    const still = options.reminder_day === null ? '' : `Still stale, day ${options.reminder_day}: `;
    return mailContent(subject(options, 'STALE', (0,words/* counted */.hS)(sorted.length, 'workflow')), {
        tone: 'alarm',
        badge: 'STALE',
        headline: `${still}${stale} of ${(0,words/* counted */.hS)(report.workflows.length, 'watched workflow')} ${isOrAre(stale)} stale`,
        preheader: (0,words/* listed */.KE)(sorted.map((verdict) => verdict.name), 5),
        blocks,
        footer: footer(report),
    });
}

// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/report/mail/recovered.js





function successBefore(verdict, { dark_since }) {
    const success = verdict.last_success;
    if (dark_since === null || success === null)
        return dark_since;
    const minuteOf = (instant) => Math.floor((0,time.ms)(instant) / time/* MINUTE */.pY);
    return minuteOf(dark_since) < minuteOf(success.completed_at) ? dark_since : null;
}
function darkWords(verdict, before, missed) {
    const until = verdict.last_success?.completed_at ?? null;
    const parts = [
        ...(before === null || until === null ? [] : [`was dark for ${(0,words/* duration */.p0)((0,time/* hoursBetween */.UH)(before, until))}`]),
        ...(missed === null || missed === 0 ? [] : [`missed ${(0,words/* counted */.hS)(missed, 'window')}`]),
    ];
    return parts.length === 0 ? null : `It ${parts.join(' and ')}.`;
}
function recoveredContent(verdict, report, options) {
    const before = successBefore(verdict, options);
    const dark = darkWords(verdict, before, options.missed_windows);
    const success = verdict.last_success;
    const isSameSuccess = options.dark_since !== null && before === null;
    const how = isSameSuccess
        ? 'is within its limit again'
        : `works again${success === null ? '' : `: it succeeded on ${(0,words/* utc */.n$)(success.completed_at)}`}`;
    const beforeFact = before === null ? [] : [{ label: 'Success before', value: (0,words/* utc */.n$)(before), url: null }];
    const blocks = [
        ...(dark === null ? [] : [(0,report_document/* paragraph */.FY)(dark)]),
        ...(0,watch_blocks/* whyBlocks */.Tm)(verdict),
        (0,report_document/* heading */.R_)('Facts'),
        { kind: 'facts', facts: [...(0,watch_blocks/* facts */.Ix)(verdict, report.checked_at), ...beforeFact] },
        ...(0,watch_blocks/* runBlocks */.gP)(verdict, 3),
        ...(0,watch_blocks/* warningBlocks */.ZC)(verdict),
        closingLinks(report, options, [
            { text: 'The run that succeeded', url: success?.url ?? null },
            { text: 'The workflow', url: verdict.url },
        ]),
    ];
    return mailContent(subject(options, 'RECOVERED', verdict.name), {
        tone: 'good',
        badge: 'RECOVERED',
        headline: `${verdict.name} ${how}`,
        preheader: dark ?? 'Nothing to do.',
        blocks,
        footer: footer(report),
    });
}

;// CONCATENATED MODULE: ./build/report/mail/test.js




const ago = (now, hours) => (0,time/* iso */.KH)((0,time.ms)(now) - hours * time/* HOUR */.dp);
function sample(now) {
    const nights = [100, 76, 52, 28, 4];
    return {
        repo: 'example/repository',
        name: 'example-cron',
        entry: 'example-cron',
        display_name: 'Example',
        path: '.github/workflows/example-cron.yml',
        id: null,
        url: null,
        file_url: null,
        status: 'stale',
        sla_hours: 48,
        sla_auto: false,
        grace_hours: null,
        grace_from: null,
        remind_hours: 20,
        age_hours: 124,
        missed_windows: nights.length,
        missed: { from: ago(now, 100), to: ago(now, 4) },
        schedules: null,
        next_due_at: ago(now, -20),
        last_fired_at: ago(now, 124),
        last_success: {
            run_id: 0,
            attempt: 1,
            event: 'schedule',
            created_at: ago(now, 124),
            completed_at: ago(now, 124),
            url: '',
        },
        no_success_since: null,
        cause: {
            code: 'not_firing',
            message: 'This watch is made up: the place of the cause, in a sentence or two.',
            run_url: null,
            next_steps: [
                'Here stands the first thing to do, with the command for it:',
                '$ gh workflow view example-cron.yml',
            ],
        },
        error: null,
        warnings: [],
        runs: [],
        windows: [148, 124, ...nights].map((hours) => ({
            due_at: ago(now, hours),
            state: hours > 100 ? 'succeeded' : 'no_run',
            run_id: null,
            late_minutes: null,
        })),
        history: null,
        runs_listed_since: null,
        paused_until: null,
        reason: null,
        note: null,
        next_steps: [],
    };
}
function testContent(report, options) {
    const verdict = sample(report.checked_at);
    return mailContent(`${subject(options, 'STALE', verdict.name)} (test)`, {
        tone: 'note',
        badge: 'TEST',
        headline: 'This is a test: alerts reach you. Nothing was checked, nothing is wrong',
        preheader: 'Sent because test_alert was set.',
        blocks: [
            (0,report_document/* paragraph */.FY)('It was sent because `test_alert` was set. Below is how a real alert looks, with a made-up watch.'),
            ...staleBlocks(verdict, report, { ...options, all_stale: false }),
        ],
        footer: footer(report),
    });
}

;// CONCATENATED MODULE: ./build/report/mail/content.js





const content = { staleContent: staleContent, digestContent: digestContent, crashContent: crashContent, recoveredContent: recoveredContent, testContent: testContent };


/***/ }),

/***/ 287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtest: () => (/* binding */ backtest),
  runBacktest: () => (/* binding */ runBacktest)
});

// EXTERNAL MODULE: ./build/evidence/as-of.js
var as_of = __webpack_require__(2990);
// EXTERNAL MODULE: ./build/evidence/answer-cache.js
var answer_cache = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/evidence/driver.js + 1 modules
var evidence_driver = __webpack_require__(8386);
// EXTERNAL MODULE: ./build/judge/build-verdict.js
var build_verdict = __webpack_require__(548);
// EXTERNAL MODULE: ./build/judge/names.js
var names = __webpack_require__(8520);
// EXTERNAL MODULE: ./build/judge/verdict.js + 5 modules
var verdict = __webpack_require__(5105);
// EXTERNAL MODULE: ./build/report/alerts.js + 3 modules
var alerts = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/text/wrap.js
var wrap = __webpack_require__(5272);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/report/calendar.js




const PER_LINE = 7;
function calendarReport(days, mails, { columns, paint }) {
    const names = [...new Set(days.flatMap((day) => day.verdicts.map((verdict) => verdict.name)))];
    const first = days[0]?.at ?? '';
    const last = days.at(-1)?.at ?? '';
    const heading = `Back-test, ${(0,words/* utcDay */.dA)(first)} to ${(0,words/* utcDay */.dA)(last)}, each day at ${(0,words/* utc */.n$)(last).slice(11)}`;
    const note = paint('dim', 'Judged by the workflow files and states of today; nothing was sent.');
    const calendars = names.map((name) => calendar(name, days, paint));
    return [`${paint('strong', heading)}\n${note}`, ...calendars, mailList(mails, columns, paint)].join('\n\n');
}
function calendar(name, days, paint) {
    const cells = days.map((day) => ({ day: (0,words/* utcDay */.dA)(day.at).slice(5), ...cellOf(day, name) }));
    const width = Math.max(...cells.map(({ word }) => word.length));
    const lines = [];
    for (let i = 0; i < cells.length; i += PER_LINE) {
        const week = cells.slice(i, i + PER_LINE);
        const words = week.map(({ word, style }, at) => paint(style, word).concat(at < week.length - 1 ? ' '.repeat(width - word.length) : ''));
        const span = week.length === 1 ? week[0]?.day : `${week[0]?.day} to ${week.at(-1)?.day}`;
        lines.push(`  ${span?.padEnd(14)}  ${words.join('  ')}`);
    }
    const causes = [...new Set(days.flatMap((day) => verdictOf(day, name)?.cause?.code ?? []))];
    const why = causes.length > 0 ? `\n  stale by cause: ${causes.map(words/* codeWords */.pC).join(', ')}` : '';
    return `${paint('strong', (0,plain/* plain */.pj)(name))}\n${lines.join('\n')}${why}`;
}
const verdictOf = (day, name) => day.verdicts.find((one) => one.name === name);
function cellOf(day, name) {
    const status = verdictOf(day, name)?.status;
    if (status === undefined)
        return { word: '-', style: 'dim' };
    const words = { healthy: 'ok', stale: 'STALE', unknown: 'UNKNOWN' };
    return { word: words[status] ?? status, style: paint/* statusStyle */.qi[status] };
}
function mailList(mails, columns, paint) {
    const sent = mails.filter((mail) => mail.outcome === 'sent');
    if (sent.length === 0)
        return 'No mail would have gone out.';
    const lines = sent.flatMap(({ at, subject, age_hours }) => {
        const day = `  ${(0,words/* utc */.n$)(at)}  `;
        const indent = ' '.repeat(day.length);
        const age = age_hours === null ? [] : [`age ${(0,words/* duration */.p0)(age_hours)}`];
        return [...(0,wrap/* wrap */.L)((0,plain/* plain */.pj)(subject), columns, day, indent), ...age.map((words) => `${indent}${words}`)];
    });
    return [paint('strong', `Mails that would have gone out (${sent.length})`), ...lines].join('\n');
}

// EXTERNAL MODULE: ./build/report/incident.js
var incident = __webpack_require__(37);
// EXTERNAL MODULE: ./build/report/mail/content.js + 9 modules
var content = __webpack_require__(9705);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/run/compose.js
var compose = __webpack_require__(1882);
// EXTERNAL MODULE: ./build/run/find-watches.js + 1 modules
var find_watches = __webpack_require__(8834);
// EXTERNAL MODULE: ./build/run/survey.js
var survey = __webpack_require__(6998);
;// CONCATENATED MODULE: ./build/run/backtest.js














const WATCHES_AT_ONCE = 20;
async function backtest(order) {
    const { context, ended, watches } = order;
    const now = (0,time.ms)(context.now);
    const deep = (0,as_of/* beforeAll */.F)((0,time/* iso */.KH)(now - order.days * time/* DAY */.d_));
    const days = [];
    for (let back = order.days; back >= 0; back--) {
        const at = (0,time/* iso */.KH)(now - back * time/* DAY */.d_);
        const then = { ...context, now: at, bulk_listed: [], report: null };
        const driver = (0,evidence_driver/* createDriver */.f)({
            source: { ask: (0,as_of/* asOf */.s)(at, order.ask, deep) },
            cache: (0,answer_cache/* createAnswerCache */.P)(),
            keeps: () => false,
            pause: async () => { },
            ended,
        });
        const verdicts = await driver.investigate(watches, (watch) => (0,verdict/* judge */.S)(watch, then), (watch, error) => (0,build_verdict/* bareVerdict */.y)(watch, watch.repo, { status: 'unknown', error: (0,find_watches/* bugProblem */.c7)(error) }), WATCHES_AT_ONCE);
        days.push({ at, verdicts: (0,names/* withNames */.B1)(verdicts) });
    }
    return days;
}
async function runBacktest(run, settings, past_days) {
    const surveyed = await (0,survey/* survey */.F)(run, settings);
    const { found, context, evidence } = surveyed;
    const days = await backtest({
        days: past_days,
        watches: found.watches,
        context,
        ask: evidence.driver.ask,
        ended: run.deadlines.ended,
    });
    const mails = pastMails(run, settings, days);
    const problems = await (0,survey/* show */.W)(run, settings, surveyed, {
        json: { days: days.map(dayJson), mails },
        text: (style) => calendarReport(days, mails, style),
        problems: found.unknown.flatMap(problemOf),
    });
    const isUnknown = days.some((day) => day.verdicts.some((verdict) => verdict.status === 'unknown'));
    return isUnknown || problems.length > 0 ? 2 : 0;
}
function problemOf({ repo, name, error }) {
    return error === null ? [] : [{ ...error, message: `${repo}, ${name}: ${error.message}` }];
}
const DEFAULT_REMIND_HOURS = 20;
function pastMails(run, settings, days) {
    const history = [];
    return days.flatMap(({ at, verdicts }) => {
        const frame = { now: at, dry_run: true, run_url: null, runbook_url: settings.runbook_url };
        const report = (0,compose/* withStatus */.zC)({ ...(0,compose/* emptyReport */._O)('healthy', frame), workflows: verdicts });
        const plans = (0,alerts/* planAlerts */.x)({
            report,
            settings: { ...settings, remind_hours: settings.remind_hours ?? DEFAULT_REMIND_HOURS },
            host: run.given.host,
            watch_names: [],
            history: [...history],
            now: at,
            write: content.content,
        });
        return plans.map(({ alert, mail }, i) => {
            if (mail)
                history.push({ message_id: `${at}/${i}`, sent_at: at, to: mail.to, metadata: mail.metadata });
            const outcome = mail ? 'sent' : 'recently_sent';
            return { at, subject: alert.subject, outcome, age_hours: ageOf(verdicts, alert.watch) };
        });
    });
}
function ageOf(verdicts, watch) {
    return verdicts.find((verdict) => watch === (0,incident/* watchName */.D2)(verdict))?.age_hours ?? null;
}
function dayJson({ at, verdicts }) {
    return {
        at,
        workflows: verdicts.map(({ name, status, age_hours, cause }) => ({
            name,
            status,
            age_hours,
            cause: cause?.code ?? null,
        })),
    };
}


/***/ }),

/***/ 6998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8495);
/* harmony import */ var _find_watches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8834);
/* harmony import */ var _monitor_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8412);



async function survey(run, settings) {
    const evidence = await (0,_monitor_run_js__WEBPACK_IMPORTED_MODULE_2__/* .openEvidence */ .i)(run, settings, true);
    const context = await evidence.context();
    const found = await (0,_find_watches_js__WEBPACK_IMPORTED_MODULE_1__/* .findWatches */ .lQ)(settings, evidence.repos, context, evidence.driver);
    return { evidence, context, found };
}
async function show(run, settings, { evidence, found }, said) {
    const { environment, given } = run;
    const recorded = await (0,_monitor_run_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(run, settings, evidence);
    const problems = [...evidence.problems, ...found.problems, ...(said.problems ?? []), ...recorded];
    for (const problem of problems)
        environment.progress(problem.message);
    const style = { columns: given.host.columns, paint: given.host.color ? _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .ansiPaint */ .U6 : _report_paint_js__WEBPACK_IMPORTED_MODULE_0__/* .noPaint */ .Iy };
    environment.print(given.command.json ? JSON.stringify(said.json, null, 2) : said.text(style));
    return problems;
}


/***/ })

};
