export const id = 374;
export const ids = [374];
export const modules = {

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2426);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8821);



const pageSize = 500;
const most = 10_000;
const keptMs = 45 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
async function readHistory(question) {
    const now = Date.parse(question.now);
    const oldest = now - Math.max(question.remind_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, keptMs);
    const known = new Map();
    let isSandbox = null;
    for (let offset = 0; offset < most; offset += pageSize) {
        const page = await readPage(question, offset);
        if (!page.ok)
            return { ok: false, error: page.error };
        const { mails, sandboxed, total } = page.value;
        const rows = mails.length + sandboxed;
        if (rows > 0)
            isSandbox ??= sandboxed > 0;
        for (const mail of mails)
            known.set(mail.message_id, mail);
        const isPast = mails.some((mail) => Date.parse(mail.sent_at) < oldest);
        if (isPast || rows === 0 || offset + rows >= total)
            break;
    }
    const past = [...known.values()].filter((mail) => Date.parse(mail.sent_at) <= now);
    return { ok: true, value: { mails: past, isSandbox } };
}
async function readPage(question, offset) {
    const { postmark, message_stream, deadline, retry_ms = [1000, 3000] } = question;
    const filter = { tag: _message_js__WEBPACK_IMPORTED_MODULE_1__/* .mailTag */ .Y, messageStream: message_stream, count: pageSize, offset };
    return (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(() => postmark.search(filter, deadline), (page, retry) => {
        const wait = retry_ms[retry - 1];
        return !page.ok && page.passing && wait !== undefined ? (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .jittered */ .et)(wait) : null;
    }, deadline);
}


/***/ })

};
