export const id = 98;
export const ids = [98];
export const modules = {

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   problemsText: () => (/* binding */ problemsText),
/* harmony export */   usageText: () => (/* binding */ usageText)
/* harmony export */ });
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5272);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4372);


const NARROWEST = 40;
const WIDEST = 100;
const widthOf = (columns) => Math.min(Math.max(columns, NARROWEST), WIDEST);
function usageText(columns) {
    const width = widthOf(columns);
    const para = (text) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(text, width);
    const way = (flags, text) => [`  ${flags}`, ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(text, width, '      ')];
    return [
        ...para('cron-heartbeat-monitor: did our scheduled workflows really run?'),
        '',
        'Usage: node dist/index.js FLAGS',
        '',
        ...way('--repo OWNER/NAME', 'Check every scheduled workflow; the token is GITHUB_TOKEN.'),
        ...way('--workflows LIST', 'Check these workflows only.'),
        ...way('--list', 'Show what is watched or would be found.'),
        ...way('--backtest DAYS', 'Show what each of the past days would have brought.'),
        ...way('--replay FILE', 'Judge recorded evidence: no network, no token.'),
        ...way('--send-alerts', 'Send mails and pings; without it nothing leaves this machine.'),
        ...way('--help, --version', 'Show all flags, or the version.'),
        '',
        ...para('Exit status: 0 healthy, 1 a watch is stale, 2 something could not be checked or sent.'),
        ...para('Try it: node dist/index.js --replay examples/dark-crons.json'),
    ].join('\n');
}
function helpText(columns) {
    const width = widthOf(columns);
    const all = [..._table_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0, ..._table_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .Pi];
    const groups = [...new Set(all.map(({ group }) => group))].flatMap((group) => [
        `${group}:`,
        ...all.filter((one) => one.group === group).flatMap((one) => entry(one, width)),
        '',
    ]);
    return [
        usageText(columns),
        '',
        ...groups,
        'Environment only:',
        ..._table_js__WEBPACK_IMPORTED_MODULE_1__/* .variables */ .Ee.flatMap(({ name, default: value }) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`${name} (default ${value})`, width, '  ')),
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('NO_COLOR, FORCE_COLOR, HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS', width, '  '),
        '',
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('Each setting is also read from INPUT_<NAME>, then from the variable in brackets.', width),
        '',
        'Examples:',
        ...[
            '--replay examples/dark-crons.json',
            '--repo octo-org/backend --workflows nightly --sla-hours 30',
            '--repo octo-org/backend --list',
        ].flatMap((flags) => (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(`node dist/index.js ${flags}`, width, '  ')),
    ].join('\n');
}
function entry(setting, width) {
    const head = setting.flag === null ? `(no flag) ${setting.name}` : `${setting.flag} ${setting.value ?? ''}`;
    const facts = [
        ...(setting.env.length > 0 ? [`[${setting.env.join(', ')}]`] : []),
        ...(setting.default?.startsWith('$') === false ? [`Default: ${setting.default}.`] : []),
    ];
    return [`  ${head.trimEnd()}`, ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)([setting.description, ...facts].join(' '), width, '      ')];
}
function problemsText(problems, columns) {
    const width = widthOf(columns);
    const each = problems.flatMap(({ message, hint, excerpt }) => [
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(message, width, '', '  '),
        ...(excerpt ?? []).map((row) => `    ${row}`),
        ...(hint === null ? [] : (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)(hint, width, '  ')),
    ]);
    return [...each, 'See --help.'].join('\n');
}


/***/ })

};
