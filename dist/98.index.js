export const id = 98;
export const ids = [98];
export const modules = {

/***/ 5717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5272);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1096);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9511);



const GROUPS = [
    'What is watched',
    'What counts',
    'Alerts',
    'Connections',
    'This run',
    'Command line only',
];
function helpText(columns) {
    const width = Math.min(Math.max(columns, 60), 80);
    const all = [..._inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W, ..._commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commands */ .P];
    const groups = GROUPS.flatMap((group) => [
        `${group}:`,
        ...all.filter((one) => one.group === group).flatMap((one) => entry(one, width)),
        '',
    ]);
    return [
        'cron-heartbeat-monitor: did our scheduled workflows really run?',
        '',
        'Usage: node dist/index.js [flags]',
        '',
        ...groups,
        'Environment only:',
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('POSTMARK_API_URL (default https://api.postmarkapp.com)', width, '  '),
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('NO_COLOR, FORCE_COLOR, HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS', width, '  '),
        '',
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('Each setting is also read from INPUT_<NAME>, then from the variable in brackets.', width),
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('The command line sends no mail and no ping without --send-alerts.', width),
        '',
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .L)('Exit status: 0 healthy, 1 a watch is stale, 2 something could not be checked or sent.', width),
        '',
        'Examples:',
        '  node dist/index.js --replay examples/dark-crons.json',
        '  node dist/index.js --repo octo-org/backend --workflows nightly --sla-hours 30',
        '  node dist/index.js --repo octo-org/backend --list',
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


/***/ })

};
