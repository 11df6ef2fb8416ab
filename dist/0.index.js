export const id = 0;
export const ids = [0];
export const modules = {

/***/ 6134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ph: () => (/* binding */ verifyPart),
/* harmony export */   S_: () => (/* binding */ monitorPart),
/* harmony export */   hy: () => (/* binding */ settingsPart),
/* harmony export */   pE: () => (/* binding */ legendPart),
/* harmony export */   zX: () => (/* binding */ methodPart)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2772);
/* harmony import */ var _overall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5878);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(513);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1429);






const legendPart = () => (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('key', 'How to read the calendars', [
    (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('An <strong>occasion</strong> is a time at which the schedule promised a run; times less than three hours apart are one occasion. Each shows what became of it:'),
    `<ul class="key">${_marks_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md
        .map((state) => {
        const { letter, look, meaning } = _marks_js__WEBPACK_IMPORTED_MODULE_4__/* .states */ .xP[state];
        return `<li><b class=${look}>${letter}</b><span>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(meaning)}</span></li>`;
    })
        .join('')}</ul>`,
    (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('A day with more than three occasions shows the worst of them, and how many succeeded.'),
]);
const methodPart = () => (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('method', 'How it was decided', [
    (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('A <strong>genuine success</strong> is a run that completed with the conclusion <code>success</code>, on an event and a branch that count, in the watched repository itself and not in a fork; in which at least one job did real work, that is, a step beyond set-up, checkout and caching succeeded; in which no job was skipped that regularly runs; in which every job and step that the settings name succeeded; and which took at least as long as they ask. A green run that skipped its work is no genuine success.'),
    (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('A watch is <strong>healthy</strong> if its last genuine success is within its SLA: one proof is enough. It is <strong>stale</strong> if there was none, shown by the complete list of runs and read twice, or if it can no longer run at all. Whatever could not be read, ended early or contradicts itself is <strong>unknown</strong>, never healthy and never missed. <strong>Pending</strong> is a watch that is new or whose run is under way, <strong>paused</strong> one that its owner silenced until a day.'),
    (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('What GitHub no longer keeps cannot be shown: a list of runs that ends while older runs must have been there is whole only back to its oldest row, and every occasion before that is not known.'),
]);
const hours = (value, auto) => value === 'auto' ? auto : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .exactDuration */ .gf)(value);
function ruleWords(rules, base) {
    const said = [
        ['SLA', hours(rules.sla_hours, 'auto, by its schedule')],
        ['missed_windows', rules.missed_windows === null ? null : String(rules.missed_windows)],
        ['grace', hours(rules.grace_hours, 'auto, from its own lateness')],
        ['events', rules.events === 'any' ? 'any' : rules.events.join(', ')],
        ['branch', rules.branch],
        ['jobs', rules.jobs.join(', ') || null],
        ['steps', rules.steps.join(', ') || null],
        ['min_duration_seconds', rules.min_duration_seconds === null ? null : String(rules.min_duration_seconds)],
        ['allow_skipped', rules.allow_skipped.join(', ') || null],
        ['paused_until', rules.paused_until === null ? null : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utcDay */ .dA)(rules.paused_until)],
        ['reason', rules.reason],
    ];
    const known = base === null ? [] : ruleWords(base, null);
    return said
        .flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]))
        .filter((words) => !known.includes(words));
}
const entryName = ({ workflow, repo }) => repo === null ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(workflow) : `${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(workflow)}<br><span class="dim small">${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(repo)}</span>`;
function settingsPart(settings) {
    const { watches, defaults, retired, shard } = settings;
    const rules = (words) => (words.length === 0 ? 'as below' : words.map(_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU).join('<br>'));
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('settings', 'Settings used', [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .facts */ .Ix)([
            ['Repositories', (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(settings.repos.map(_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU), 50)],
            [
                'Watched',
                [
                    ...(watches.auto ? ['every workflow with a schedule'] : []),
                    ...(watches.entries.length === 0 ? [] : [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(watches.entries.length, 'entry', 'entries')]),
                ].join(', and '),
            ],
            ['Rules for all', ruleWords(defaults, null).map(_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU).join('<br>')],
            ['Retired', retired.length === 0 ? null : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(retired.map(_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU), 50)],
            ['Part', shard === null ? null : `${shard.part} of ${shard.of}`],
            ['Second read', `after ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(settings.confirm_seconds, 'second')}`],
            [
                'Alerts',
                settings.dry_run ? 'dry run, none sent' : `one digest above ${settings.max_emails} stale watches`,
            ],
        ]),
        ...(watches.entries.length === 0
            ? []
            : [
                (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)({
                    caption: 'Rules of the entries, where they differ from the rules for all',
                    columns: ['Entry', 'Rules'],
                    rows: watches.entries.map((entry) => [
                        entryName(entry),
                        rules(ruleWords(entry, defaults)).replace('as below', 'as for all'),
                    ]),
                }),
            ]),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('Tokens, addresses and hosts are not shown.', 'dim small'),
    ]);
}
function monitorPart(report) {
    const { self } = report;
    const gaps = (0,_overall_js__WEBPACK_IMPORTED_MODULE_3__/* .selfWords */ .iy)(report);
    const problems = (0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .failures */ .e9)(report);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('monitor', 'The monitor itself', [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .facts */ .Ix)([
            ['Version', (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(report.monitor_version)],
            ['Checked', (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(report.checked_at)],
            ['Its run', report.run_url === null ? null : (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(report.run_url, (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(report.run_url))],
            ['Requests', (0,_overall_js__WEBPACK_IMPORTED_MODULE_3__/* .planWords */ .DO)(report)[0] ?? `${report.requests.github} to GitHub`],
            ['It ran before', self.last_run_at === null ? 'not known' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(self.last_run_at)],
            ['Starts it missed', self.missed_windows === null ? 'not known' : String(self.missed_windows)],
        ]),
        ...(gaps.length === 0
            ? [
                (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(self.last_run_at === null
                    ? 'Of its own earlier runs nothing is known here, so that a gap in its watching cannot be excluded. The calendars do not depend on that: they are read from what GitHub keeps.'
                    : 'No gap in its own watching is known.'),
            ]
            : [(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(gaps.map((words) => `<strong>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(words)}</strong>`))]),
        ...(problems.length === 0
            ? []
            : [
                '<h3>What could not be done</h3>',
                (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(problems.map((failure) => `${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS)((0,_failures_js__WEBPACK_IMPORTED_MODULE_2__/* .failureTitle */ .nV)(failure))} <code>${failure.problem.code}</code>`)),
            ]),
        ...(report.notices.length === 0 ? [] : ['<h3>Notices</h3>', (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(report.notices.map(_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .prose */ .CS))]),
    ]);
}
function verifyPart(recording) {
    if (recording === null) {
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('verify', 'How to check this page', [
            (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('Each letter of the calendars and each run that is named links to the run on GitHub, for as long as GitHub keeps it. No recording of the answers was made: with <code>--record FILE</code> the same page can be made again from the file, by anybody, without a token.'),
        ]);
    }
    const { sha256, file, origin, run_url } = recording;
    const made = origin === 'read'
        ? 'This page was made from the recording'
        : 'The run that made this page also wrote the recording';
    const shell = quoted(file);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('verify', 'How to check this page', [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(`${made} <code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(file)}</code>, which holds every answer of GitHub that the verdicts rest on${run_url === null ? '' : `; it was recorded by ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(run_url, 'this run')}`}. Its bytes have the SHA-256`),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(sha256), 'hash'),
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('Whoever has the file can compare the two, and make this page again without a token or a network:'),
        `<pre><code>sha256sum ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(shell)}\ncron-heartbeat-monitor --replay ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(shell)} --report-file again.html</code></pre>`,
    ]);
}
function quoted(text) {
    const path = text.startsWith('-') ? `./${text}` : text;
    return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 1249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ calendar)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9924);
/* harmony import */ var _dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7414);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1429);




const MOST_A_DAY = 3;
function calendar({ caption, marks, from, to, zone, link_good }) {
    const wall = (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .wallClock */ .Xb)(zone);
    const byDay = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .groups */ .TN)(marks, ({ at }) => (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(wall(at)));
    const first = byDay.has((0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(wall(from))) ? (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(wall(from)) : (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(wall(from)) + 1;
    const last = (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(wall(to));
    const weeks = [];
    for (let monday = first - (0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .weekdayOf */ .Up)(first); monday <= last; monday += 7) {
        const days = _dates_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEKDAYS */ .w4.map((_, at) => {
            const day = monday + at;
            return day < first || day > last ? '<td></td>' : dayCell(day, byDay.get(day) ?? [], wall, link_good);
        });
        weeks.push(`<tr><th scope="row">${(0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDay */ .tE)(monday)}</th>${days.join('')}</tr>`);
    }
    const heads = _dates_js__WEBPACK_IMPORTED_MODULE_2__/* .WEEKDAYS */ .w4.map((name) => `<th scope="col">${name}</th>`).join('');
    return (`<table class="cal"><caption>${caption}</caption>` +
        `<thead><tr><th scope="col">Week<i class=vh> that begins</i></th>${heads}</tr></thead><tbody>${weeks.join('\n')}</tbody></table>`);
}
function dayCell(day, marks, wall, link_good) {
    const number = `<i>${(0,_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(day)}</i>`;
    if (marks.length > MOST_A_DAY)
        return `<td>${number}${crowd(marks)}</td>`;
    const chips = marks.map((mark) => {
        const time = marks.length === 1 ? '' : `${(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(wall(mark.at)).slice(11, 16)} `;
        return chip(mark, `${time}${mark.words}`, link_good);
    });
    return `<td>${number}${chips.join('')}</td>`;
}
function chip({ letter, look, url, good }, words, link_good) {
    const safe = good && !link_good ? null : (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .linkable */ .Lj)(url);
    const inner = `${letter}<i> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(words)}</i>`;
    return safe === null
        ? `<b class=${look}>${inner}</b>`
        : `<a class=${look} href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(safe)}">${inner}</a>`;
}
function crowd(marks) {
    const worst = marks.reduce((one, other) => (other.rank < one.rank ? other : one));
    const good = marks.filter((mark) => mark.good).length;
    const same = marks.filter(({ words }) => words === worst.words).length;
    const bad = worst.good ? '' : `, ${same} ${worst.words}`;
    const share = `${good}/${marks.length}<i> succeeded${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(bad)}</i>`;
    return `<b class=${worst.look}>${worst.letter}</b><em>${share}</em>`;
}


/***/ }),

/***/ 7414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   Xb: () => (/* binding */ wallClock),
/* harmony export */   kE: () => (/* binding */ zoneOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   tE: () => (/* binding */ shortDay),
/* harmony export */   w4: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/* harmony import */ var _judge_schedule_time_zone_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5853);


const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
function zoneOf(schedules) {
    const [zone, ...others] = new Set((schedules ?? []).map(({ timezone }) => timezone));
    return zone !== undefined && others.length === 0 && (0,_judge_schedule_time_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .isTimeZone */ .kQ)(zone) ? zone : 'UTC';
}
function wallClock(zone) {
    const offsetAt = (0,_judge_schedule_time_zone_js__WEBPACK_IMPORTED_MODULE_0__/* .offsetsOf */ .wM)(zone);
    return (at) => at + offsetAt(at);
}
const dayOf = (wall) => Math.floor(wall / _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_);
const weekdayOf = (day) => (day + 3) % 7;
const dateOf = (day) => new Date(day * _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_).getUTCDate();
function shortDay(day) {
    return `${dateOf(day)} ${MONTHS[new Date(day * _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_).getUTCMonth()]}`;
}


/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   hE: () => (/* binding */ successWords),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   sv: () => (/* binding */ tallyOf),
/* harmony export */   xP: () => (/* binding */ states)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);

const states = {
    no_run: {
        letter: 'M',
        look: 'M',
        words: 'no run',
        meaning: 'Missed: GitHub created no run for it.',
    },
    failed: {
        letter: 'F',
        look: 'F',
        words: 'failed',
        meaning: 'Failed: its run did not succeed (failure, timeout, cancelled or refused).',
    },
    skipped: {
        letter: 'K',
        look: 'K',
        words: 'skipped',
        meaning: 'Skipped: its run ended without doing its work, however green it looks.',
    },
    unknown: {
        letter: '?',
        look: 'U',
        words: 'not known',
        meaning: 'Not known: it could not be looked at, or lies before what GitHub keeps.',
    },
    not_looked_into: {
        letter: 'G',
        look: 'G',
        words: 'green, not looked into',
        meaning: 'Green, not looked into: its run concluded success, and its jobs were not read.',
    },
    late: {
        letter: 'L',
        look: 'L',
        words: 'succeeded late',
        meaning: 'Late: a genuine success that came after the grace.',
    },
    open: {
        letter: 'O',
        look: 'O',
        words: 'still open',
        meaning: 'Open: its grace is not over, or its run is under way.',
    },
    succeeded: {
        letter: 'S',
        look: 'S',
        words: 'succeeded',
        meaning: 'Succeeded: a genuine success.',
    },
};
const worstFirst = Object.keys(states);
const isMissing = ({ state }) => state === 'no_run' || state === 'failed' || state === 'skipped';
const isSuccess = ({ state }) => state === 'succeeded' || state === 'late';
function tallyOf(history) {
    return worstFirst
        .map((state) => [state, history.filter((one) => one.state === state).length])
        .filter(([, count]) => count > 0);
}
function successWords(history) {
    const due = history.filter(({ state }) => state !== 'open').length;
    return `${history.filter(isSuccess).length} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(due, 'occasion')} succeeded`;
}


/***/ }),

/***/ 1429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Lj: () => (/* binding */ linkable),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   uW: () => (/* binding */ section)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1294);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);


const name = (text) => `<bdi>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(text)}</bdi>`;
function prose(text) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .codeParts */ ._v)(text)
        .map((part, at) => (at % 2 === 0 ? name(part) : `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(part)}</code>`))
        .join('');
}
function linkable(url) {
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .safeUrl */ .Pl)(url);
    return safe?.startsWith('https://') ? safe : null;
}
function link(url, html) {
    const safe = linkable(url);
    return safe === null ? html : `<a href="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(safe)}">${html}</a>`;
}
function facts(entries) {
    const shown = entries.filter((entry) => entry[1] !== null);
    return `<dl>${shown.map(([label, value]) => `<div><dt>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(label)}</dt><dd>${value}</dd></div>`).join('')}</dl>`;
}
const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
function table({ caption, columns, rows, look = '' }) {
    const heads = columns.map((column) => `<th scope="col">${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(column)}</th>`).join('');
    const lines = rows.map(([head, ...cells]) => {
        const data = cells.map((cell) => `<td>${cell}</td>`).join('');
        return `<tr><th scope="row">${head}</th>${data}</tr>`;
    });
    return (`<table class="rows ${look}"><caption>${caption}</caption>` +
        `<thead><tr>${heads}</tr></thead><tbody>${lines.join('\n')}</tbody></table>`);
}
function section(id, title, body, level = 2) {
    const inner = `<h${level} id="${id}">${title}</h${level}>\n${body.join('\n')}\n`;
    return level === 2 ? `<section aria-labelledby="${id}">${inner}</section>` : `<div>${inner}</div>`;
}
const paragraph = (html, look = '') => look === '' ? `<p>${html}</p>` : `<p class="${look}">${html}</p>`;
function groups(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 4931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ pageShell)
});

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
;// CONCATENATED MODULE: ./build/report/page/style.js
const light = `
--back:#fff;--text:#1f2328;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0757ba;
--good-back:#dcf7e3;--good:#0f5323;--late-back:#fdf0c8;--late:#6b4700;--open-back:#ddf0ff;--open:#0a4a8f;
--odd-back:#f1e7ff;--odd:#5b2aa8;--hollow:#b3202c;--plain:#116329;`;
const dark = `
--back:#0d1117;--text:#e6e9ed;--dim:#a0a9b4;--line:#343b45;--soft:#161b22;--link:#7cb3ff;
--good-back:#12331d;--good:#8ce3a5;--late-back:#3b2d06;--late:#f2cf73;--open-back:#0f2d4d;--open:#a3d0ff;
--odd-back:#2f1f4d;--odd:#d5bdff;--hollow:#ff9a94;--plain:#8ce3a5;`;
const sheet = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;border-top:6px solid var(--line);background:var(--back);color:var(--text);font:16px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 16px}
header{padding-top:28px}footer{padding-bottom:40px;color:var(--dim);font-size:14px}
h1{margin:6px 0 4px;font-size:28px;line-height:1.2;letter-spacing:-.01em}
h2{margin:0;font-size:21px;line-height:1.3}
h3{margin:26px 0 0;font-size:16px;line-height:1.4}
p{margin:8px 0 0;max-width:44rem}
ul,ol{margin:8px 0 0;padding-left:22px;max-width:44rem}li{margin:2px 0}
a{color:var(--link);text-underline-offset:2px}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code{display:inline-block;max-width:100%;padding:1px 4px;border-radius:4px;background:var(--soft);font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:8px 0 0;padding:10px 12px;border-radius:6px;background:var(--soft);white-space:pre-wrap}pre code{display:inline;padding:0;background:none}
.nb{white-space:nowrap}.dim{color:var(--dim)}.small{font-size:14px}.over{margin:0;color:var(--dim);font-size:14px}
nav ul{display:flex;flex-wrap:wrap;gap:2px 18px;margin:14px 0 0;padding:0;list-style:none;max-width:none}
main>section{margin-top:36px;padding-top:20px;border-top:1px solid var(--line)}
.watch>h2{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px}
.watch h2 bdi{min-width:0}
.note{padding-left:12px;border-left:3px solid var(--line)}
.tag{display:inline-block;padding:1px 9px;border-radius:5px;font-size:13px;line-height:20px;font-weight:700;letter-spacing:.03em;white-space:nowrap}
.tag,.cal b,.cal a,.key b{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.stale-page{border-color:#cf222e}.healthy-page{border-color:#1a7f37}.failed-page{border-color:#8250df}
.stale{background:#cf222e;color:#fff}.healthy{background:var(--good-back);color:var(--good)}
.unknown,.failed{background:#8250df;color:#fff}.pending{background:var(--open-back);color:var(--open)}
.paused,.disabled,.test{background:var(--line);color:var(--text)}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 32px;margin:12px 0 0;border-bottom:1px solid var(--line)}
dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 12px;padding:5px 0;border-top:1px solid var(--line)}
dt{color:var(--dim)}dd{margin:0}
table{border-collapse:collapse;margin:12px 0 0}
caption{padding:0 0 6px;text-align:left;color:var(--dim);font-size:14px;line-height:1.4}
.rows{width:100%;font-size:15px}
.rows th,.rows td{padding:6px 12px 6px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
.rows thead th{border-top:0;color:var(--dim);font-size:14px;overflow-wrap:normal}
.rows tbody th{font-weight:600}.rows tbody th .small{font-weight:400}
.overview th .tag{margin-left:6px}.overview td{white-space:nowrap}.overview td .small{white-space:normal}
.due th{white-space:nowrap;font-variant-numeric:tabular-nums}
.two{display:grid;gap:0 40px;grid-template-columns:minmax(0,1fr)}
.cal{width:100%;max-width:30rem;table-layout:fixed}
.cal th{font-size:13px;font-weight:400;color:var(--dim);overflow-wrap:normal}
.cal thead th{padding-bottom:3px}.cal th:first-child{width:3.5rem}
.cal tbody th{padding-right:4px;text-align:right;vertical-align:middle;white-space:nowrap}
.cal td{height:46px;padding:1px;border:1px solid var(--line);text-align:center;vertical-align:top}
.cal td:empty{border-color:transparent}
.cal td>i,.cal em{display:block;font-style:normal;font-size:11px;line-height:15px;color:var(--dim)}
.cal b,.cal a,.key b{display:inline-block;min-width:24px;height:24px;padding:0 2px;border-radius:5px;border:1px solid transparent;font-size:13px;line-height:22px;font-weight:700;text-align:center;text-decoration:none}
.cal a:hover{text-decoration:underline}
.cal b i,.cal a i,.cal em i,.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.S{background:var(--good-back);color:var(--good)}.L{background:var(--late-back);color:var(--late)}
.cal .G,.key .G{border:1px solid var(--plain);color:var(--plain)}.O{background:var(--open-back);color:var(--open)}
.F{background:#cf222e;color:#fff}.K{background:#8a5a00;color:#fff}.U{background:var(--odd-back);color:var(--odd)}
.cal .M,.key .M{border:2px dashed var(--hollow);line-height:20px;color:var(--hollow)}.P{background:var(--line);color:var(--text)}
.key{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:4px 24px;margin:12px 0 0;padding:0;list-style:none;max-width:none;font-size:15px}
.key li{display:grid;grid-template-columns:28px minmax(0,1fr);gap:8px;margin:0}
figure{margin:8px 0 0}figcaption{color:var(--dim);font-size:14px}
svg{display:block;width:100%;max-width:26rem;height:auto;font-size:11px;fill:var(--dim)}
svg path{fill:none;stroke:var(--line);stroke-width:1}
svg .dots{stroke:var(--link);stroke-width:5;stroke-linecap:round}
svg .ranges{stroke:var(--link);stroke-width:1.5;opacity:.5}svg .median{stroke:var(--text);stroke-dasharray:5 3}svg .grace{stroke:var(--hollow);stroke-dasharray:2 3}
details{margin:8px 0 0}summary{cursor:pointer;color:var(--link)}
details ul{font-size:14px;font-variant-numeric:tabular-nums}
.hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:14px}
@media (min-width:60rem){.two{grid-template-columns:30rem minmax(0,1fr)}}
@media (max-width:30rem){.cal th{font-size:12px}.overview th .tag{display:block;width:fit-content;margin:4px 0 0}.overview thead th{white-space:normal}h1{font-size:24px}dl>div{grid-template-columns:minmax(0,1fr)}.due th{white-space:normal}.rows th,.rows td{padding-right:8px}}
@media print{
@page{margin:14mm}
body{font-size:10.5pt}header,main,footer{max-width:none;padding:0}nav,summary{display:none}
a{color:inherit}
h2,h3,.watch>p{break-after:avoid}tr,.cal,figure,dl>div,.key li{break-inside:avoid}
.two{grid-template-columns:21rem minmax(0,1fr);gap:0 24px;break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto}
}`;

;// CONCATENATED MODULE: ./build/report/page/shell.js


function pageShell({ title, lead, version, status, parts, contents }) {
    const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Evidence: ${(0,report_escape/* escapeHtml */.ZD)(title)}</title>
<style>${sheet}
</style>
</head>
<body class="${status}-page">
<header>
<p class="over">Evidence of cron-heartbeat-monitor ${(0,report_escape/* escapeHtml */.ZD)(version)}</p>
<h1>${(0,report_escape/* escapeHtml */.ZD)(title)}</h1>
<p>${(0,report_escape/* escapeHtml */.ZD)(lead)}</p>
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


/***/ })

};
