export const id = 231;
export const ids = [231,396];
export const modules = {

/***/ 8396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAlerts: () => (/* binding */ renderAlerts)
});

// EXTERNAL MODULE: ./build/report/incident.js
var incident = __webpack_require__(37);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/report/document.js
var report_document = __webpack_require__(1294);
// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/overall.js
var overall = __webpack_require__(5878);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
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
    cell: 'padding:6px 0;border-top:1px solid #d8dde3;vertical-align:top;text-align:left;font-weight:400',
    groupHead: 'padding:6px 0 4px;text-align:left;font-size:14px;font-weight:700;color:#1f2328',
    groupWords: 'width:104px;padding:6px 0 4px;text-align:right;font-size:13px;font-weight:400;color:#59636e',
    rowName: 'padding:3px 8px 3px 0;border-top:1px solid #d8dde3;text-align:left;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis',
    rowWords: 'width:104px;padding:3px 0;border-top:1px solid #d8dde3;text-align:right;white-space:nowrap',
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






const prose = (text) => (0,words/* gluedUnits */.fK)((0,report_escape/* escapeHtml */.ZD)(text), '&nbsp;');
function inline(text, hosts) {
    return (0,report_document/* partsOf */.CI)(text, hosts)
        .map((part) => {
        const code = `<code class="code" style="${style.code}">${(0,report_escape/* escapeHtml */.ZD)(part.text)}</code>`;
        return html_anchor(part.code ? code : prose(part.text), part.url);
    })
        .join('');
}
function html_anchor(text, url, look = style.link, name = 'link') {
    const safe = (0,report_escape/* safeUrl */.Pl)(url);
    return safe === null ? text : `<a class="${name}" href="${(0,report_escape/* escapeHtml */.ZD)(safe)}" style="${look}">${text}</a>`;
}
const linked = (text, url, hosts) => (0,report_escape/* safeUrl */.Pl)(url) === null ? inline(text, hosts) : html_anchor(inline(text, none), url);
const none = new Set();
function factsTable(facts, hosts) {
    const rows = facts.map(({ label, value, url }) => `<tr><th scope="row" class="dim line" style="${style.rowHead}">${prose(label)}</th>` +
        `<td class="line" style="${style.cell}">${linked(value, url, hosts)}</td></tr>`);
    return `<table style="${style.table};margin-top:14px">${rows.join('')}</table>`;
}
function timelineTable(slots) {
    const letters = slots.map((slot) => {
        const name = slot.letter === 'M' ? ' class="missed"' : '';
        return `<td style="padding:0 1px"><div${name} title="${(0,timeline/* slotTitle */.Vm)(slot)}" style="${letterBase};${letterStyle[slot.letter]}">${slot.letter}</div></td>`;
    });
    const days = slots.map((slot) => `<td class="dim" style="${style.day}">${(0,words/* utcDay */.dA)(slot.at).slice(8)}</td>`);
    const aloud = (0,report_escape/* escapeHtml */.ZD)(`Oldest first. ${slots.map(timeline/* slotTitle */.Vm).join('; ')}`);
    const width = `table-layout:fixed;border-collapse:collapse;width:100%;max-width:${slots.length * 32}px`;
    return (`<table role="img" aria-label="${aloud}" style="${width};margin-top:18px"><tr>${letters.join('')}</tr>` +
        `${(0,timeline/* oneSlotPerDay */.oR)(slots) ? `<tr>${days.join('')}</tr>` : ''}</table>` +
        `<p class="dim" style="margin:4px 0 0;${style.small}">${(0,report_escape/* escapeHtml */.ZD)(`${(0,timeline/* timelineSpan */.A)(slots)}: ${(0,timeline/* legend */.o1)(slots)}`)}</p>`);
}
function commandLine(command) {
    const spans = command.split(' ').map((word) => `<span style="${style.word}">${(0,report_escape/* escapeHtml */.ZD)(word)}</span>`);
    return `<div class="code" style="${style.command}">${spans.join(' ')}</div>`;
}
function stepList(steps, hosts) {
    const items = steps.map(({ text, commands }) => `<li style="${style.item}">${text === null ? '' : inline(text, hosts)}${commands.map(commandLine).join('')}</li>`);
    return `<ol style="${style.list}">${items.join('')}</ol>`;
}
function itemList(items, hosts) {
    const rows = items.map(({ title, url, detail }) => {
        const below = detail === null ? '' : `<br><span class="dim" style="${style.small}">${inline(detail, hosts)}</span>`;
        return `<li style="${style.item}">${linked(title, url, hosts)}${below}</li>`;
    });
    return `<ul style="${style.list}">${rows.join('')}</ul>`;
}
const longestName = 36;
function groupTables(wordsHead, groups) {
    const tables = groups.map(({ title, rows }) => {
        const head = `<tr><th scope="col" class="text" style="${style.groupHead}">${prose(title)}</th>` +
            `<th scope="col" class="dim" style="${style.groupWords}">${(0,report_escape/* escapeHtml */.ZD)(wordsHead)}</th></tr>`;
        const lines = rows.map(({ name, url, words: text }) => `<tr><th scope="row" class="line" style="${style.rowName}" title="${(0,report_escape/* escapeHtml */.ZD)(name)}">${html_anchor((0,report_escape/* escapeHtml */.ZD)((0,plain/* shorten */.ml)((0,plain/* oneLine */.TN)(name), longestName)), url)}</th>` +
            `<td class="line" style="${style.rowWords}">${prose(text)}</td></tr>`);
        return `<table style="${style.table};table-layout:fixed;margin-top:6px"><thead>${head}</thead><tbody>${lines.join('')}</tbody></table>`;
    });
    return tables.join('');
}
function linkRow(links) {
    const shown = links.filter((link) => (0,report_escape/* safeUrl */.Pl)(link.url) !== null);
    if (shown.length === 0)
        return '';
    const anchors = shown.map((link) => html_anchor((0,report_escape/* escapeHtml */.ZD)(link.text), link.url));
    return `<p style="margin:24px 0 0">${anchors.join(' &nbsp;·&nbsp; ')}</p>`;
}
function html_button({ text, url }) {
    return (0,report_escape/* safeUrl */.Pl)(url) === null
        ? ''
        : `<p style="margin:20px 0 0">${html_anchor((0,report_escape/* escapeHtml */.ZD)(text), url, style.button, 'button')}</p>`;
}
function htmlBlock(block, hosts) {
    switch (block.kind) {
        case 'heading':
            return `<h2 class="text" style="${style.h2}">${inline(block.text, hosts)}</h2>`;
        case 'paragraph':
            return `<p style="${style.p}">${inline(block.text, hosts)}</p>`;
        case 'facts':
            return factsTable(block.facts, hosts);
        case 'timeline':
            return timelineTable(block.slots);
        case 'steps':
            return stepList(block.steps, hosts);
        case 'list':
            return itemList(block.items, hosts);
        case 'groups':
            return groupTables(block.words_head, block.groups);
        case 'button':
            return html_button(block.link);
        case 'links':
            return linkRow(block.links);
    }
}
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
<title>${(0,report_escape/* escapeHtml */.ZD)((0,report_document/* words */.aL)(page.headline, page.hosts))}</title>
<style>${sheet}
</style>
</head>
<body class="page" style="${style.body}">
<div style="${style.preheader}" aria-hidden="true">${(0,report_escape/* escapeHtml */.ZD)((0,report_document/* words */.aL)(page.preheader, page.hosts))}${filler}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#eef0f3">
<tr><td class="outer" align="center" style="padding:0">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" style="${style.card};border-top:5px solid ${color}">
<tr><td class="inner" style="padding:20px 18px 24px;text-align:left">
<span style="${style.badge};background-color:${color}">${(0,report_escape/* escapeHtml */.ZD)(page.badge)}</span>
<h1 class="text" style="${style.h1}">${inline(page.headline, page.hosts)}</h1>
${page.blocks.map((block) => htmlBlock(block, page.hosts)).join('\n')}
<p class="dim line" style="${style.footer}">${prose(page.footer)}</p>
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






const frame_longestName = 120;
const longestPrefix = 60;
function subjectOf({ decision, settings }) {
    const prefix = (0,plain/* shorten */.ml)((0,plain/* plain */.pj)(settings.subject_prefix), longestPrefix);
    return `${prefix} cron heartbeat ${subjectWords(decision)}`.trim();
}
function subjectWords({ kind, watches }) {
    const name = (0,plain/* shorten */.ml)((0,plain/* plain */.pj)(watches[0]?.name ?? ''), frame_longestName);
    switch (kind) {
        case 'stale':
            return `STALE: ${name}`;
        case 'digest':
            return `STALE: ${(0,words/* counted */.hS)(watches.length, 'workflow')}`;
        case 'monitor_failed':
            return 'MONITOR FAILED';
        case 'recovered':
            return `RECOVERED: ${name}`;
        case 'test':
            return 'STALE: example-cron (test)';
    }
}
function mailPage({ report, settings }, { links = [], ...parts }) {
    const closing = {
        kind: 'links',
        links: [
            ...links,
            { text: 'Runbook', url: settings.runbook_url },
            { text: "The monitor's run", url: report.run_url },
        ],
    };
    const dry = report.dry_run ? ' Dry run.' : '';
    return {
        ...parts,
        blocks: [...parts.blocks, ...(0,overall/* selfWords */.iy)(report).map(report_document/* paragraph */.FY), closing],
        footer: `Checked ${(0,words/* utc */.n$)(report.checked_at)} by cron-heartbeat-monitor ${report.monitor_version}.${dry}`,
        hosts: (0,report_document/* linkHosts */.oR)(report),
    };
}
const mostBytes = 480_000;
const limits = [
    { items: 2000, characters: 4000 },
    { items: 500, characters: 1000 },
    { items: 100, characters: 500 },
    { items: 20, characters: 200 },
];
function mailBodies(page) {
    let bodies = { text: '', html: '' };
    for (const limit of limits) {
        const cut = { ...page, blocks: page.blocks.map((block) => cutBlock(block, limit)) };
        bodies = { text: (0,report_text/* textPage */.$)(cut), html: htmlPage(cut) };
        if (Buffer.byteLength(bodies.text) + Buffer.byteLength(bodies.html) <= mostBytes)
            break;
    }
    return bodies;
}
function cutBlock(block, limit) {
    const cut = (text) => text.length > limit.characters ? `${text.slice(0, limit.characters)}…` : text;
    const orNull = (text) => (text === null ? null : cut(text));
    switch (block.kind) {
        case 'heading':
        case 'paragraph':
            return { ...block, text: cut(block.text) };
        case 'facts':
            return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: cut(fact.value) })) };
        case 'steps': {
            const { kept, more } = first(block.steps, limit.items);
            const steps = kept.map(({ text, commands }) => ({ text: orNull(text), commands: commands.map(cut) }));
            return { ...block, steps: more === null ? steps : [...steps, { text: more, commands: [] }] };
        }
        case 'list': {
            const { kept, more } = first(block.items, limit.items);
            const items = kept.map((item) => ({ ...item, title: cut(item.title), detail: orNull(item.detail) }));
            return {
                ...block,
                items: more === null ? items : [...items, { title: more, url: null, detail: null }],
            };
        }
        default:
            return block;
    }
}
function first(items, most) {
    const left = items.length - most;
    return {
        kept: items.slice(0, most),
        more: left > 0 ? `… and ${left} more: the summary of the monitor's run has them.` : null,
    };
}

;// CONCATENATED MODULE: ./build/report/mail/crash.js







const mostProblems = 99;
const unknownOf = (report) => report.workflows.filter(({ status }) => status === 'unknown');
function unknownItems({ report, settings }) {
    if (report.workflows.length === 0)
        return settings.watch_names.map((title) => ({ title, url: null, detail: null }));
    return unknownOf(report).map((verdict) => ({
        title: verdict.name,
        url: verdict.url,
        detail: (0,sentences/* knownSuccess */.tJ)(verdict, report.checked_at),
    }));
}
function scopeFacts({ report, settings, decision }) {
    const { repo, workflows, config, shard } = settings.scope;
    const fact = (label, value) => value === null ? [] : [{ label, value: value.replaceAll(/\s*\n\s*/g, ', '), url: null }];
    const last = report.self.last_run_at;
    const since = decision.metadata.first ?? null;
    return [
        ...fact('Repository', repo),
        ...fact('Workflows', settings.watch_names.length > 0 ? (0,words/* listed */.KE)(settings.watch_names, 10) : (workflows ?? 'auto')),
        ...fact('Config file', config),
        ...fact('Shard', shard),
        ...fact('Last check', last === null ? null : `the monitor's run of ${(0,words/* utc */.n$)(last)}`),
        ...(decision.reminder_day === null ? [] : fact('Failing since', since && (0,words/* utc */.n$)(since))),
    ];
}
function rerunCommand(runUrl) {
    const [, host = '', repo = '', id] = /^https?:\/\/([^/]+)\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)/.exec(runUrl ?? '') ?? [];
    if (id === undefined)
        return [];
    return [`gh run rerun ${id} --repo ${(0,quote/* shellWord */.r7)(host === 'github.com' ? repo : `${host}/${repo}`)}`];
}
function checks(report) {
    const isAboutMail = ({ code }) => /^(?:postmark_|mail_settings_)/.test(code);
    const mail = report.errors.some(isAboutMail) ||
        report.alerts.some(({ error }) => error !== null && isAboutMail(error));
    const rerun = rerunCommand(report.run_url);
    return [
        { text: "Read the log of the monitor's run.", commands: [] },
        {
            text: 'Check that the token may read runs and files: `actions: read` and `contents: read`.',
            commands: [],
        },
        ...(mail
            ? [
                {
                    text: 'Check that `POSTMARK_SERVER_TOKEN`, `OPS_ALERT_EMAIL` and `OPS_ALERT_FROM` are set and passed to the action.',
                    commands: [],
                },
            ]
            : []),
        ...(rerun.length === 0 ? [] : [{ text: 'Then run the monitor again:', commands: rerun }]),
    ];
}
function crashHeadline(report, names) {
    if (names.length > 0)
        return `The monitor could not do its work: the health of ${(0,words/* listed */.KE)(names, 10)} is UNKNOWN`;
    return report.workflows.length === 0
        ? 'The monitor could not do its work: the health of every watched workflow is UNKNOWN'
        : 'The monitor could not do all of its work';
}
function crashPage(context) {
    const { report, decision } = context;
    const unknown = unknownItems(context);
    const { kept, more } = first((0,failures/* failures */.e9)(report), mostProblems);
    const day = decision.reminder_day;
    const still = day === null ? '' : `Still failing, day ${day}: `;
    const codes = [...new Set((0,failures/* failures */.e9)(report).map(({ problem }) => (0,words/* codeWords */.pC)(problem.code)))];
    const blocks = [
        (0,report_document/* paragraph */.FY)('This is a detection gap: until it is fixed, a cron that stops may raise no alert.'),
        { kind: 'button', link: { text: "Open the monitor's run", url: report.run_url } },
        ...(0,report_document/* listBlocks */.ZV)('What went wrong', kept.map(failures/* failureItem */.Yk)),
        ...(more === null ? [] : [(0,report_document/* paragraph */.FY)(more)]),
        (0,report_document/* heading */.R_)('What to check'),
        { kind: 'steps', steps: checks(report) },
        ...(0,report_document/* listBlocks */.ZV)('Health UNKNOWN', unknown),
        (0,report_document/* heading */.R_)('What was to be watched'),
        { kind: 'facts', facts: scopeFacts(context) },
        ...(report.workflows.length > unknown.length
            ? [(0,report_document/* paragraph */.FY)(`All watches of this run: ${(0,overall/* tally */.N4)(report.workflows)}.`)]
            : []),
    ];
    return mailPage(context, {
        tone: 'failure',
        badge: 'MONITOR FAILED',
        headline: `${still}${crashHeadline(report, unknown.map(({ title }) => title))}`,
        preheader: codes.length === 0 ? 'The monitor could not do its work.' : `What went wrong: ${(0,words/* listed */.KE)(codes, 5)}.`,
        blocks,
    });
}

;// CONCATENATED MODULE: ./build/judge/vocabulary.js
const statuses = (/* unused pure expression or super */ null && (['healthy', 'pending', 'paused', 'stale', 'unknown']));
const windowStates = (/* unused pure expression or super */ null && (['succeeded', 'not_succeeded', 'no_run', 'open', 'unknown']));
const historyStates = (/* unused pure expression or super */ null && ([
    'succeeded',
    'late',
    'failed',
    'skipped',
    'no_run',
    'open',
    'unknown',
    'not_looked_into',
]));
const causes = {
    archived: {
        means: 'The repository is archived, and GitHub runs nothing there.',
        what_to_do: 'Unarchive the repository, or take the watch off the list.',
    },
    missing: {
        means: 'No workflow of the repository fits the entry, or its file is gone from the default branch.',
        what_to_do: 'Correct the name or bring the file back. If it was removed on purpose, take it off the list or add it to `retired`.',
    },
    schedule_removed: {
        means: 'The workflow had scheduled runs in the last 35 days, and its file has no `on.schedule` now.',
        what_to_do: 'Put `on.schedule` back. If it was removed on purpose, add the workflow to `retired`.',
    },
    invalid_schedule: {
        means: 'GitHub refuses every cron of the file, so that no run is ever due. The message names line, cron and reason.',
        what_to_do: 'Correct the cron on the default branch.',
    },
    disabled: {
        means: 'The workflow is disabled: by GitHub after 60 days without activity, because the repository is a fork, or by hand.',
        what_to_do: 'Enable it on its page under Actions, or with the command in the alert.',
    },
    stuck: {
        means: 'The newest run has been queued, or has waited for an approval or a runner, for more than an hour.',
        what_to_do: 'Approve it, start a runner with its labels, or cancel it.',
    },
    hung: {
        means: 'The newest run is in progress although all its jobs ended more than an hour ago, or has been so for more than six hours.',
        what_to_do: 'Cancel the run and start it again; give its jobs `timeout-minutes`.',
    },
    invalid_workflow: {
        means: 'GitHub could not use the workflow file: its newest run failed before any job was created.',
        what_to_do: 'Open the run, where GitHub shows the error, and correct the file; `actionlint` finds most such errors.',
    },
    never_ran: {
        means: 'No run on a counted event exists, back to the beginning of the workflow.',
        what_to_do: 'Check that `on.schedule` is in the file on the default branch; change the cron line and push, so that GitHub registers the schedule again.',
    },
    not_firing: {
        means: 'Windows have passed since the newest run, and GitHub created no run for them.',
        what_to_do: 'Look at https://www.githubstatus.com and at the Actions settings; change the cron line and push, so that GitHub registers the schedule again.',
    },
    not_counted: {
        means: 'Runs have succeeded, but only on events, branches or forks that do not count.',
        what_to_do: 'If these runs do the work, count them with `events` or `branch`. If not, fix the scheduled run.',
    },
    skipped: {
        means: 'The newest run was skipped, or is green without having done its work: a job or all of its steps were skipped.',
        what_to_do: 'Find the `if:` that skipped it. If the job may be skipped, name it in `allow_skipped`.',
    },
    cancelled: {
        means: 'The newest run was cancelled: by a person, by `concurrency` with `cancel-in-progress`, or by a timeout.',
        what_to_do: 'Find out who or what cancelled it, and run it again.',
    },
    refused: {
        means: 'The newest run failed before any of its steps began: billing, a spending limit, no runner, or a rule of an environment or a branch.',
        what_to_do: 'Open the run, where GitHub shows the reason, and correct the setting that it names.',
    },
    failing: {
        means: 'The newest run failed, timed out or waits for an action of yours.',
        what_to_do: 'Read the log of the failed job and fix what failed.',
    },
};
const warnings = {
    failing_within_sla: {
        means: 'The newest run failed or did not do its work, while an older success is still within the SLA.',
        what_to_do: 'Fix the run before the SLA ends.',
    },
    schedule_silent: {
        means: 'Other events keep the watch healthy, while no scheduled run was created within the SLA.',
        what_to_do: 'Check the cron. Where only scheduled runs are to count, set `events: [schedule]`.',
    },
    disabled_manually: {
        means: 'The workflow was disabled by hand; it does not run until it is enabled.',
        what_to_do: 'Enable it, or pause the watch with `paused_until` and a `reason`.',
    },
    tolerated_failure: {
        means: 'A job of the last success failed, and the run is green all the same (`continue-on-error`).',
        what_to_do: 'Fix the job. If its success matters, name it in `jobs`.',
    },
    jobs_skipped: {
        means: 'A job that used to succeed was skipped in a green run.',
        what_to_do: 'Find the `if:` that skipped it. If the job may be skipped, name it in `allow_skipped`.',
    },
    sla_shorter_than_schedule: {
        means: 'The schedule leaves more time between two runs than the SLA allows, so that a healthy workflow is called stale.',
        what_to_do: 'Set `sla_hours` to the number in the message, or to `auto`.',
    },
    no_schedule: {
        means: 'The workflow file has no schedule.',
        what_to_do: 'Nothing, where other events run it; otherwise add `on.schedule`.',
    },
    listing_inconsistent: {
        means: "GitHub's lists contradicted each other, or held a malformed row; the verdict rests on what could be proved.",
        what_to_do: "Nothing: GitHub's lists lag at times. Where it stays, report it with a recording (`--record`).",
    },
    clock_skew: {
        means: "The clock of this machine is more than 10 minutes off GitHub's, or GitHub gave no date.",
        what_to_do: 'Set the clock of the runner.',
    },
    renamed_repository: {
        means: 'The repository has a new name, and GitHub still answers to the old one.',
        what_to_do: 'Use the new name in `repo`.',
    },
    partial_rerun: {
        means: 'Only some jobs of the last success ran in its newest attempt; the others are older.',
        what_to_do: 'Name the job that matters in `jobs`: then its own time counts.',
    },
    invalid_schedule: {
        means: 'GitHub refuses a cron of the file, or the file cannot be read as far as its schedule.',
        what_to_do: 'Correct the line that the message names.',
    },
    disable_countdown: {
        means: 'The repository is public and has had no commit for 45 days or more: GitHub disables its schedules after 60.',
        what_to_do: 'Push a commit, or re-enable the workflow.',
    },
    steps_unknown: {
        means: 'GitHub has no step rows of a job that succeeded, as with old runs: it counts as work.',
        what_to_do: 'Nothing. Where a step must be proved, name it in `steps`.',
    },
    history_too_short: {
        means: 'Nothing that was due lies within the time for which GitHub still keeps runs.',
        what_to_do: 'Keep runs longer (Settings → Actions → General), or start the workflow by hand once.',
    },
    sla_longer_than_history: {
        means: 'The SLA is longer than the time for which GitHub keeps runs, so that staleness cannot be proved.',
        what_to_do: 'Set a shorter `sla_hours`, or keep runs longer (Settings → Actions → General).',
    },
    renamed_file: {
        means: 'The entry names `.yml` where the file ends in `.yaml`, or the other way round; the file was found.',
        what_to_do: 'Use the name in the message.',
    },
    unknown_state: {
        means: 'GitHub gives the workflow a state that is not known here; the message names it.',
        what_to_do: 'Look at the page of the workflow, and please report the state.',
    },
    ambiguous_schedule: {
        means: 'A day field of the cron begins with `*` beside the other day field, which cron programs read in two ways. The sparser reading decides what was missed.',
        what_to_do: 'Write the days out, so that both readings are the same.',
    },
    slots_dropped: {
        means: 'The watch is healthy, but at least half of the times due in the last 14 days, three or more, had no run.',
        what_to_do: 'Move the cron off the full hour, or run it less often: GitHub drops scheduled runs under load.',
    },
};

// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/report/watch-blocks.js
var watch_blocks = __webpack_require__(3983);
;// CONCATENATED MODULE: ./build/report/mail/stale.js





function commonCause(verdicts) {
    const awake = verdicts.filter(({ status }) => status !== 'paused');
    const [first] = awake;
    const code = first?.cause?.code;
    if (awake.length < 2 || code === undefined)
        return [];
    if (!awake.every(({ status, cause }) => status === 'stale' && cause?.code === code))
        return [];
    return [
        (0,report_document/* paragraph */.FY)(`One common cause is likely: every watch of this run is stale, and each is ${(0,words/* codeWords */.pC)(code)}. Look first at what they share: GitHub itself, the account and its billing, the Actions settings, the token.`),
    ];
}
function staleBlocks(verdict, report) {
    return [
        ...commonCause(report.workflows),
        ...(0,watch_blocks/* whyBlocks */.Tm)(verdict),
        ...(0,watch_blocks/* cureBlocks */.un)(verdict),
        ...(0,watch_blocks/* stepBlocks */.Bq)(verdict),
        ...(0,watch_blocks/* noteBlocks */.HW)(verdict),
        { kind: 'heading', text: 'Facts' },
        { kind: 'facts', facts: (0,watch_blocks/* facts */.Ix)(verdict, report.checked_at) },
        ...(0,watch_blocks/* runBlocks */.gP)(verdict, 7),
        ...(0,watch_blocks/* warningBlocks */.ZC)(verdict),
    ];
}
function stalePage(context) {
    const { report, decision } = context;
    const [verdict] = decision.watches;
    if (verdict === undefined)
        throw new Error('A stale mail is about one watch.');
    const day = decision.reminder_day;
    const since = (0,sentences/* headline */.Pl)(verdict, report.checked_at);
    return mailPage(context, {
        tone: 'alarm',
        badge: 'STALE',
        headline: day === null ? since : `Still stale, day ${day}: ${since}`,
        preheader: (0,report_document/* words */.aL)(verdict.cause?.message ?? '', (0,report_document/* linkHosts */.oR)(report)),
        blocks: staleBlocks(verdict, report),
        links: (0,watch_blocks/* watchLinks */.lm)(verdict),
    });
}

;// CONCATENATED MODULE: ./build/report/mail/digest.js








const mostRows = 120;
const isOrAre = (count) => (count === 1 ? 'is' : 'are');
function byCause(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        const code = verdict.cause?.code ?? 'failing';
        const group = groups.get(code) ?? [];
        group.push(verdict);
        groups.set(code, group);
    }
    return groups;
}
function age(verdict, now) {
    return ((0,sentences/* ageWords */.hm)(verdict, now)?.replace('more than', 'over') ??
        (verdict.cause?.code === 'never_ran' ? 'never ran' : 'not known'));
}
function digestPage(context) {
    const { report, decision } = context;
    const sorted = (0,order/* worstFirst */.m)(decision.watches);
    const stale = report.workflows.filter(({ status }) => status === 'stale').length;
    const before = stale - sorted.length;
    const { kept, more } = first(sorted, mostRows);
    const groups = [...byCause(kept)].map(([code, verdicts]) => ({
        title: `${(0,words/* codeWords */.pC)(code)} (${verdicts.length})`,
        rows: verdicts.map((verdict) => ({
            name: verdict.name,
            url: (0,watch_blocks/* cureLink */.y0)(verdict).url,
            words: age(verdict, report.checked_at),
        })),
    }));
    const steps = [...byCause(sorted).keys()].map((code) => ({ text: `${(0,words/* codeWords */.pC)(code)}: ${causes[code].what_to_do}`, commands: [] }));
    const blocks = [
        { kind: 'groups', words_head: 'no success for', groups },
        ...(more === null ? [] : [(0,report_document/* paragraph */.FY)(more)]),
        ...(before > 0
            ? [
                (0,report_document/* paragraph */.FY)(`${before} of the stale workflows ${before === 1 ? 'was' : 'were'} mailed before and ${isOrAre(before)} not listed here.`),
            ]
            : []),
        ...commonCause(report.workflows),
        { kind: 'button', link: { text: "Open the monitor's run", url: report.run_url } },
        (0,report_document/* heading */.R_)('What to do'),
        { kind: 'steps', steps },
    ];
    const day = decision.reminder_day;
    const still = day === null ? '' : `Still stale, day ${day}: `;
    return mailPage(context, {
        tone: 'alarm',
        badge: 'STALE',
        headline: `${still}${stale} of ${(0,words/* counted */.hS)(report.workflows.length, 'watched workflow')} ${isOrAre(stale)} stale`,
        preheader: (0,words/* listed */.KE)(sorted.map(({ name }) => name), 5),
        blocks,
    });
}

// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/report/mail/recovery.js





function successBefore(verdict, since) {
    const success = verdict.last_success;
    if (since === null || success === null)
        return since;
    const minuteOf = (instant) => Math.floor((0,time.ms)(instant) / time/* MINUTE */.pY);
    return minuteOf(since) < minuteOf(success.completed_at) ? since : null;
}
function darkWords(verdict, before, missed) {
    const until = verdict.last_success?.completed_at ?? null;
    const parts = [
        ...(before === null || until === null ? [] : [`was dark for ${(0,words/* duration */.p0)((0,time/* hoursBetween */.UH)(before, until))}`]),
        ...(missed === null || missed === 0 ? [] : [`missed ${(0,words/* counted */.hS)(missed, 'window')}`]),
    ];
    return parts.length === 0 ? null : `It ${parts.join(' and ')}.`;
}
function darkFacts(verdict, before) {
    const until = verdict.last_success?.completed_at;
    if (before === null || until === undefined)
        return [];
    const missed = verdict.windows.filter(({ due_at, state }) => (state === 'no_run' || state === 'not_succeeded') && (0,time.ms)(due_at) > (0,time.ms)(before) && (0,time.ms)(due_at) < (0,time.ms)(until));
    const days = missed.map(({ due_at }) => (0,words/* utcMinute */.vD)(due_at));
    return [
        { label: 'Dark', value: `from ${(0,words/* utc */.n$)(before)} to ${(0,words/* utc */.n$)(until)}`, url: null },
        ...(days.length === 0 ? [] : [{ label: 'Missed', value: `${(0,words/* listed */.KE)(days, 14)} UTC`, url: null }]),
    ];
}
function recoveryPage(context) {
    const { report, decision } = context;
    const [verdict] = decision.watches;
    if (verdict === undefined)
        throw new Error('A recovery mail is about one watch.');
    const since = decision.ended?.since ?? null;
    const before = successBefore(verdict, since);
    const dark = darkWords(verdict, before, decision.ended?.missed_windows ?? null);
    const success = verdict.last_success;
    const isSameSuccess = since !== null && before === null;
    const how = isSameSuccess
        ? 'is within its limit again'
        : `works again${success === null ? '' : `: it succeeded on ${(0,words/* utc */.n$)(success.completed_at)}`}`;
    const own = (0,watch_blocks/* facts */.Ix)(verdict, report.checked_at).filter(({ label }) => label !== 'Missed');
    const blocks = [
        ...(dark === null ? [] : [(0,report_document/* paragraph */.FY)(dark)]),
        ...(0,watch_blocks/* whyBlocks */.Tm)(verdict),
        (0,report_document/* heading */.R_)('Facts'),
        { kind: 'facts', facts: [...darkFacts(verdict, before), ...own] },
        ...(0,watch_blocks/* runBlocks */.gP)(verdict, 3),
        ...(0,watch_blocks/* warningBlocks */.ZC)(verdict),
    ];
    return mailPage(context, {
        tone: 'good',
        badge: 'RECOVERED',
        headline: `${verdict.name} ${how}`,
        preheader: dark ?? 'Nothing to do.',
        blocks,
        links: [{ text: 'The run that succeeded', url: success?.url ?? null }, ...(0,watch_blocks/* watchLinks */.lm)(verdict)],
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
            message: 'Here is the cause, in a sentence or two.',
            run_url: null,
            next_steps: [
                'Here is the first thing to do, with the command for it:',
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
function testPage(context) {
    const { report } = context;
    return mailPage(context, {
        tone: 'note',
        badge: 'TEST',
        headline: 'It works: alerts of this monitor reach you. This is a test, nothing is wrong',
        preheader: 'A test: nothing was checked, and nothing is to be fixed.',
        blocks: [
            (0,report_document/* paragraph */.FY)('This mail was sent because `test_alert` was set. Nothing was checked.'),
            (0,report_document/* heading */.R_)('What to do next'),
            { kind: 'steps', steps: next },
            (0,report_document/* heading */.R_)('How an alert looks'),
            (0,report_document/* paragraph */.FY)('The watch below is made up.'),
            ...staleBlocks(sample(report.checked_at), { ...report, workflows: [] }),
        ],
    });
}
const next = [
    'If it went to the spam folder, mark it as wanted.',
    'Run the monitor once with `dry_run: true`: its summary shows what it finds, and no mail is sent.',
    'Then leave it to its schedule. An alert comes only when something is wrong.',
].map((text) => ({ text, commands: [] }));

;// CONCATENATED MODULE: ./build/report/mail/render.js







function renderAlerts(decisions, report, settings) {
    return decisions.map((decision) => renderAlert(decision, { report, settings, decision }));
}
function renderAlert(decision, context) {
    const { kind, watches, held } = decision;
    const [verdict] = watches;
    const watch = (kind === 'stale' || kind === 'recovered') && verdict ? (0,incident/* watchName */.D2)(verdict) : null;
    const { alert_email: to, alert_from } = context.settings;
    const subject = subjectOf(context);
    const alert = { kind, watch, subject, to, message_id: null, error: null };
    if (held)
        return { alert: { ...alert, outcome: 'recently_sent' }, mail: null };
    const mail = {
        kind,
        watch,
        to,
        from: alert_from ?? '',
        subject,
        ...mailBodies(pages[kind](context)),
        metadata: decision.metadata,
        references: (0,incident/* threadRoot */.$X)(decision.thread),
    };
    return { alert: { ...alert, outcome: null }, mail };
}
const pages = {
    stale: stalePage,
    digest: digestPage,
    monitor_failed: crashPage,
    recovered: recoveryPage,
    test: testPage,
};


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backtest: () => (/* binding */ backtest),
  runBacktest: () => (/* binding */ runBacktest)
});

// EXTERNAL MODULE: ./build/evidence/answer-cache.js
var answer_cache = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/evidence/as-of.js
var as_of = __webpack_require__(2990);
// EXTERNAL MODULE: ./build/evidence/driver.js + 1 modules
var evidence_driver = __webpack_require__(8386);
// EXTERNAL MODULE: ./build/judge/build-verdict.js
var build_verdict = __webpack_require__(548);
// EXTERNAL MODULE: ./build/judge/names.js
var names = __webpack_require__(8520);
// EXTERNAL MODULE: ./build/judge/verdict.js + 7 modules
var verdict = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/report/alerts.js + 2 modules
var alerts = __webpack_require__(7002);
// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/text/wrap.js
var wrap = __webpack_require__(5272);
// EXTERNAL MODULE: ./build/report/paint.js
var paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/report/backtest.js




const PER_LINE = 7;
function backtestReport(days, mails, { columns, paint }) {
    const names = [...new Set(days.flatMap((day) => day.verdicts.map((verdict) => verdict.name)))];
    const first = days[0]?.at ?? '';
    const last = days.at(-1)?.at ?? '';
    const heading = `Back-test, ${(0,words/* utcDay */.dA)(first)} to ${(0,words/* utcDay */.dA)(last)}, each day at ${(0,words/* utc */.n$)(last).slice(11)}`;
    const note = paint('dim', 'Judged by the workflow files and states of today; nothing was sent.');
    const statuses = names.map((name) => statusesOf(name, days, paint));
    return [`${paint('strong', heading)}\n${note}`, ...statuses, mailList(mails, columns, paint)].join('\n\n');
}
function statusesOf(name, days, paint) {
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
// EXTERNAL MODULE: ./build/report/mail/render.js + 9 modules
var render = __webpack_require__(8396);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/run/compose.js
var compose = __webpack_require__(1882);
// EXTERNAL MODULE: ./build/run/find-watches.js + 2 modules
var find_watches = __webpack_require__(6424);
// EXTERNAL MODULE: ./build/run/page.js
var page = __webpack_require__(5171);
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
        const verdicts = await driver.investigate(watches, (watch) => (0,verdict/* judge */.S)(watch, then), (watch, error) => (0,build_verdict/* bareVerdict */.yR)(watch, watch.repo, { status: 'unknown', error: (0,find_watches/* bugProblem */.c7)(error) }), WATCHES_AT_ONCE);
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
        text: (style) => backtestReport(days, mails, style),
        problems: found.unknown.flatMap(problemOf),
        page: (written_sha256) => (0,page/* writeBacktestPage */.i4)(run, settings, { days, mails, written_sha256 }),
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
        const { host, scope, watch_names } = run.given;
        const remind_hours = settings.remind_hours ?? DEFAULT_REMIND_HOURS;
        const decisions = (0,alerts/* decideAlerts */.U)({ report, settings, remind_hours, host, scope, history: [...history] });
        const rendered = (0,render.renderAlerts)(decisions, report, { ...settings, scope, watch_names });
        return rendered.map(({ alert, mail }, i) => {
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
/* harmony import */ var _deliver_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1437);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8495);
/* harmony import */ var _find_watches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);
/* harmony import */ var _monitor_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8412);




async function survey(run, settings) {
    const evidence = await (0,_monitor_run_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)(run, settings, true);
    const context = await evidence.context();
    const found = await (0,_find_watches_js__WEBPACK_IMPORTED_MODULE_2__/* .findWatches */ .lQ)(settings, evidence.repos, context, evidence.driver);
    return { evidence, context, found };
}
async function show(run, settings, { evidence, found }, said) {
    const { environment, given } = run;
    const recorded = await (0,_monitor_run_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(run, settings, evidence);
    const paged = await said.page(recorded.sha256);
    const json = JSON.stringify(said.json, null, 2);
    const { output_file } = settings;
    const written = output_file === null ? null : await (0,_deliver_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(output_file, `${json}\n`);
    const unwritten = written === null || written.ok ? [] : [written.error];
    const problems = [
        ...evidence.problems,
        ...found.problems,
        ...(said.problems ?? []),
        ...recorded.problems,
        ...paged,
        ...unwritten,
    ];
    for (const problem of problems)
        environment.progress(problem.message);
    const style = { columns: given.host.columns, paint: given.host.color ? _report_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .ansiPaint */ .U6 : _report_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .Iy };
    environment.print(given.command.json ? json : said.text(style));
    return problems;
}


/***/ })

};
