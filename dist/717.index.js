export const id = 717;
export const ids = [717,98];
export const modules = {

/***/ 1096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands)
/* harmony export */ });
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(456);

const commands = [
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('send_alerts', null, 'Send mails and pings from here too.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('record', 'FILE', 'Write the evidence and the settings, without secrets, as JSON.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('replay', 'FILE', 'Judge recorded evidence, with its settings unless flags override them: no network, no token.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('now', 'ISO', 'Judge a replay as of this instant.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('list', null, 'Show what is watched or would be found.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('backtest', 'DAYS', 'Show what each of the past days, and today, would have brought.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('json', null, 'Print the result as JSON, and nothing else.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('help', null, 'Show this text.'),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G)('version', null, 'Show the version.'),
];


/***/ }),

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


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ settings)
/* harmony export */ });
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(456);

const settings = [
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('repo', 'What is watched', 'Repository to watch as owner/name; several by comma or newline; owner/* for all unarchived ones of an owner.', {
        value: 'REPO',
        env: ['GITHUB_REPOSITORY'],
        example: 'octo-org/backend',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('workflows', 'What is watched', 'auto (every workflow with a schedule), a comma or newline list of file stems, file names, paths, ids or display names, or YAML.', {
        value: 'LIST',
        default: 'auto',
        example: 'nightly-backup, weekly-report.yml',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('config', 'What is watched', 'Config file in the workspace. The default path is looked for only where workflows is not given.', {
        value: 'FILE',
        default: '.github/cron-heartbeat.yml',
        example: '.github/cron-heartbeat.yml',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('shard', 'What is watched', 'Watch one stable part of the watches, such as 2/8 for the second of eight.', {
        value: 'N/M',
        example: '2/8',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('sla_hours', 'What counts', 'How old a genuine success may be, in hours; auto: stale after missed_windows missed windows of its own schedule.', {
        value: 'HOURS',
        default: '48 for listed workflows, auto for discovered ones',
        example: '48',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('missed_windows', 'What counts', 'How many windows in a row may be missed with sla_hours: auto. A number counts windows, the default counts occasions: windows at least the grace apart.', {
        value: 'N',
        default: '2 occasions, or 1 where no two occasions of the next 366 days lie nearer than six days',
        example: '2',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('grace_hours', 'What counts', 'How late GitHub may start a window before it counts as missed, in hours, or auto: taken from the lateness of its own runs.', { value: 'HOURS', default: 'auto', example: '3' }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('events', 'What counts', 'Events whose runs count, or any.', {
        value: 'EVENTS',
        default: 'schedule, workflow_dispatch, repository_dispatch',
        example: 'schedule',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('branch', 'What counts', "Branch whose runs count, or any; the repository's default branch if not given.", { value: 'BRANCH', example: 'main' }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('confirm_seconds', 'What counts', 'Pause before a would-be stale watch is read a second time; the pauses of several run side by side.', {
        value: 'SECONDS',
        default: '5',
        example: '5',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('alert_email', 'Alerts', 'Who is mailed: one or more addresses by comma.', {
        value: 'ADDRESSES',
        env: ['OPS_ALERT_EMAIL'],
        example: 'ops@example.com, oncall@example.com',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('alert_from', 'Alerts', 'Sender, with or without a display name; Postmark must know it.', {
        value: 'ADDRESS',
        env: ['OPS_ALERT_FROM'],
        example: 'Cron heartbeat <alerts@example.com>',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('subject_prefix', 'Alerts', 'First words of every subject.', {
        value: 'TEXT',
        default: '[Raxx ops]',
        example: '[ops]',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('runbook_url', 'Alerts', 'Runbook that mails and the summary link to.', {
        value: 'URL',
        example: 'https://example.com/runbook',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('remind_hours', 'Alerts', 'The same alert is not sent again within this time; 0 sends every time.', { value: 'HOURS', default: '20', example: '20' }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('max_emails', 'Alerts', 'Above this many stale watches one digest replaces the single mails.', {
        value: 'N',
        default: '5',
        example: '5',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('message_stream', 'Alerts', 'Postmark message stream.', {
        value: 'STREAM',
        default: 'outbound',
        example: 'outbound',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('ping_url', 'Alerts', "An outside dead-man's switch (healthchecks.io and alike), from a secret: pinged after a completed check, at /fail after exit 2, at /start before.", {
        value: 'URL',
        env: ['HEARTBEAT_PING_URL'],
        example: 'https://hc-ping.com/your-uuid',
        secret: true,
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('ping_fail_url', 'Alerts', 'Pinged after exit 2; none sends nothing. Default: ping_url with /fail on its path, unless its query may hold the status.', {
        value: 'URL',
        env: ['HEARTBEAT_PING_FAIL_URL'],
        example: 'https://hc-ping.com/your-uuid/fail',
        secret: true,
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('ping_start_url', 'Alerts', 'Pinged at the start; none sends nothing. Default: ping_url with /start on its path, unless its query may hold the status.', {
        value: 'URL',
        env: ['HEARTBEAT_PING_START_URL'],
        example: 'https://hc-ping.com/your-uuid/start',
        secret: true,
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('test_alert', 'Alerts', 'Send one marked test mail through the whole path and check nothing.', {
        value: null,
        default: 'false',
        example: 'true',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('github_token', 'Connections', "Token with actions: read and contents: read on every watched repository; the job's own sees its own and public ones.", {
        flag: '--gh-token',
        value: 'TOKEN',
        env: ['GITHUB_TOKEN', 'GH_TOKEN'],
        default: '${{ github.token }}',
        example: '${{ github.token }}',
        secret: true,
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('github_api_url', 'Connections', 'Base URL of the GitHub API; an Enterprise Server has https://host/api/v3.', {
        value: 'URL',
        env: ['GITHUB_API_URL'],
        default: 'https://api.github.com',
        example: 'https://github.example.com/api/v3',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('postmark_server_token', 'Connections', 'Postmark server token; from a secret, never a flag.', {
        flag: null,
        env: ['POSTMARK_SERVER_TOKEN'],
        example: '${{ secrets.POSTMARK_SERVER_TOKEN }}',
        secret: true,
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('dry_run', 'This run', 'Check and show everything, send nothing.', {
        value: null,
        default: 'false',
        example: 'true',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('enabled', 'This run', 'Off switch: 1, true, on or yes, or 0, false, off or no. The variable present but empty means off, absent means on.', {
        flag: null,
        env: ['FLAG_CRON_HEARTBEAT_MONITOR'],
        default: 'on',
        example: 'true',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('output_file', 'This run', 'Where the result JSON goes.', {
        value: 'FILE',
        example: 'heartbeat.json',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('report_file', 'This run', 'Where the evidence page goes: one self-contained HTML file.', {
        value: 'FILE',
        example: 'evidence.html',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('report_days', 'This run', 'How many days back the evidence page looks.', {
        value: 'DAYS',
        default: '30',
        example: '30',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('preview_dir', 'This run', 'Folder into which every mail is also written as .html and .txt.', {
        value: 'DIR',
        example: 'mails',
    }),
    (0,_setting_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)('timeout_minutes', 'This run', "The whole run's deadline, in minutes; passing it is a monitor failure. Keep the job's own timeout-minutes above it.", { value: 'MINUTES', default: '10', example: '10' }),
];


/***/ }),

/***/ 456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command),
/* harmony export */   P: () => (/* binding */ setting)
/* harmony export */ });
function setting(name, group, description, more) {
    const flag = `--${name.replaceAll('_', '-')}`;
    return { name, flag, value: 'VALUE', env: [], default: null, description, group, secret: false, ...more };
}
function command(name, value, description) {
    return setting(name, 'Command line only', description, { value, example: '' });
}


/***/ }),

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Hi: () => (/* binding */ breakOldCommands),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Wz: () => (/* binding */ takeWidth),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   sN: () => (/* binding */ logSafe)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const invisible = /[\p{Bidi_Control}\u200b\ufeff]/gu;
const otherBlank = /\p{Cc}|\s/gu;
const loneSurrogate = /\p{Surrogate}/gu;
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .replace(invisible, '')
        .replace(loneSurrogate, '\ufffd')
        .replace(otherBlank, ' ');
}
function plain(text) {
    return oneLine(text).replace(/ {2,}/g, ' ').trim();
}
const ascii = /^[ -~]*$/;
const wide = /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})|\ufe0f/u;
let graphemes;
function characters(text) {
    if (ascii.test(text))
        return text.split('');
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function displayWidth(text) {
    if (ascii.test(text))
        return text.length;
    return characters(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
function takeWidth(list, width) {
    let taken = '';
    let used = 0;
    for (const character of list) {
        used += displayWidth(character);
        if (used > width)
            break;
        taken += character;
    }
    return taken;
}
function shorten(text, width) {
    if (displayWidth(text) <= width)
        return text;
    const list = characters(text);
    const head = takeWidth(list, Math.ceil((width - 1) / 2));
    const tail = takeWidth(list.toReversed(), Math.floor((width - 1) / 2));
    return `${head}…${characters(tail).toReversed().join('')}`;
}
const breakOldCommands = (text) => text.replaceAll('##[', '# #[');
function logSafe(text) {
    return breakOldCommands(text.replace(/^(\s*):(?=:)/gmu, '$1: '));
}


/***/ }),

/***/ 5272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);

function pieces(word, width) {
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(word) <= width || word.includes('://'))
        return [word];
    const list = [];
    let rest = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .characters */ .hg)(word);
    while (rest.length > 0) {
        const piece = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .takeWidth */ .Wz)(rest, width) || (rest[0] ?? '');
        list.push(piece);
        rest = rest.slice((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .characters */ .hg)(piece).length);
    }
    return list;
}
function wrap(text, width, first = '', rest = ' '.repeat(first.length)) {
    const room = Math.max(10, width - (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(first));
    const lines = [];
    let line = '';
    for (const piece of text.split(' ').flatMap((word) => pieces(word, room))) {
        const longer = line === '' ? piece : `${line} ${piece}`;
        if (line !== '' && (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(longer) > room) {
            lines.push(line);
            line = piece;
        }
        else
            line = longer;
    }
    lines.push(line);
    return lines.map((each, index) => `${index === 0 ? first : rest}${each}`.trimEnd());
}


/***/ })

};
