export const id = 822;
export const ids = [822];
export const modules = {

/***/ 822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   backtestPage: () => (/* binding */ backtestPage)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9924);
/* harmony import */ var _about_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6134);
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1249);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1429);
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4931);







const looks = {
    stale: { letter: 'S', look: 'F', words: 'stale' },
    unknown: { letter: '?', look: 'U', words: 'unknown' },
    pending: { letter: 'P', look: 'O', words: 'pending' },
    paused: { letter: 'Z', look: 'P', words: 'paused' },
    healthy: { letter: 'H', look: 'S', words: 'healthy' },
};
const order = Object.keys(looks);
function backtestPage({ days, mails, settings, recording, version }) {
    const [first, last] = [days[0]?.at ?? '', days.at(-1)?.at ?? ''];
    const sent = mails.filter(({ outcome }) => outcome === 'sent');
    const watches = (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .groups */ .TN)(days.flatMap(({ at, verdicts }) => verdicts.map((verdict) => ({ at, verdict }))), ({ verdict }) => verdict.name);
    const parts = [...watches].map(([watch, judged], at) => watchPart(`w${at + 1}`, watch, judged, { first, last }));
    return (0,_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .pageShell */ .C)({
        title: `Back-test: ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(sent.length, 'mail')} in ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(days.length, 'day')}`,
        lead: `Each day at ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(last).slice(11)}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(first, last)}. Judged by the workflow files and states of today, from what had happened by then; nothing was sent.`,
        version,
        status: sent.length === 0 ? 'healthy' : 'stale',
        parts: [mailsPart(sent), ...parts, (0,_about_js__WEBPACK_IMPORTED_MODULE_3__/* .methodPart */ .zX)(), (0,_about_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsPart */ .hy)(settings), (0,_about_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPart */ .Ph)(recording)],
        contents: [
            ['mails', 'Mails'],
            ...(parts.length === 0 ? [] : [['w1', 'The watches']]),
            ['method', 'How it was decided'],
            ['settings', 'Settings used'],
            ['verify', 'How to check this page'],
        ],
    });
}
function mailsPart(sent) {
    if (sent.length === 0)
        return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('mails', 'Mails', [(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('No mail would have gone out.')]);
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)('mails', 'Mails that would have gone out', [
        (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)({
            look: 'due',
            caption: 'Oldest first; times are UTC',
            columns: ['Sent', 'Subject', 'Last success'],
            rows: sent.map(({ at, subject, age_hours }) => [
                (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(at).slice(0, -4),
                (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(subject),
                age_hours === null ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(age_hours)} before`,
            ]),
        }),
    ]);
}
function watchPart(id, watch, judged, { first, last }) {
    const marks = judged.map(({ at, verdict }) => {
        const { letter, look, words } = looks[verdict.status];
        const cause = verdict.cause === null ? '' : `, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .codeWords */ .pC)(verdict.cause.code)}`;
        return {
            at: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at),
            letter,
            look,
            words: `${words}${cause}`,
            url: verdict.cause?.run_url ?? null,
            rank: order.indexOf(verdict.status),
            good: verdict.status === 'healthy',
        };
    });
    const key = order.flatMap((status) => {
        const count = judged.filter(({ verdict }) => verdict.status === status).length;
        const { letter, look, words } = looks[status];
        return count === 0 ? [] : [`<span class=nb><b class=${look}>${letter}</b> ${count} ${words}</span>`];
    });
    const caption = `${key.toReversed().join(', ')}. Days are those of UTC.`;
    const body = [
        (0,_calendar_js__WEBPACK_IMPORTED_MODULE_4__/* .calendar */ .B)({ caption, marks, from: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(first), to: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(last), zone: 'UTC', link_good: true }),
        ...staleSpells(judged),
    ];
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)(id, (0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .name */ .UU)(watch), body);
}
function staleSpells(judged) {
    const spells = [];
    for (const { at, verdict } of judged) {
        const cause = verdict.status === 'stale' ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .codeWords */ .pC)(verdict.cause?.code ?? 'stale') : null;
        const open = spells.at(-1);
        if (cause === null)
            spells.push({ cause: '', days: [] });
        else if (open?.cause === cause)
            open.days.push(at);
        else
            spells.push({ cause, days: [at] });
    }
    const shown = spells
        .filter(({ days }) => days.length > 0)
        .map(({ cause, days }) => {
        const [from, to] = [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA)(days[0] ?? ''), (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA)(days.at(-1) ?? '')];
        return `${from === to ? from : `${from} to ${to}`} (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeHtml */ .ZD)(cause)})`;
    });
    return shown.length === 0
        ? [(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)('On none of these days was it stale.')]
        : [(0,_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .paragraph */ .FY)(`Stale: ${shown.join(', ')}.`)];
}


/***/ })

};
