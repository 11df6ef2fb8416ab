export const id = 980;
export const ids = [980];
export const modules = {

/***/ 8980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendPing: () => (/* binding */ sendPing)
/* harmony export */ });
/* unused harmony export pingAddress */
/* harmony import */ var _net_network_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1941);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2426);
/* harmony import */ var _net_time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5433);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7806);




const longestReason = 10_000;
async function sendPing(ping) {
    const waits = ping.retry_ms ?? [1000, 3000];
    const outcome = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(() => tryPing(ping), (tried, retry) => {
        const wait = waits[retry - 1];
        return tried?.passing && wait !== undefined ? (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .jittered */ .et)(wait) : null;
    }, ping.deadline);
    if (outcome === null)
        return null;
    const message = `The ping (${ping.kind}) failed: ${outcome.reason}.`;
    return { code: 'ping_failed', message, hint: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.ping_failed.cure };
}
function pingAddress(url, kind) {
    const address = new URL(url);
    if (kind !== 'success')
        address.pathname = `${address.pathname.replace(/\/+$/, '')}/${kind}`;
    return address;
}
async function tryPing(ping) {
    const body = (ping.reason ?? '').slice(0, longestReason);
    try {
        const status = await (0,_net_time_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .withLimit */ .Ko)(ping.timeout_ms ?? 10_000, ping.deadline, async (signal) => {
            const method = ping.kind === 'fail' ? { method: 'POST', body } : { method: 'GET' };
            const address = pingAddress(ping.url, ping.kind);
            const response = await ping.fetch(address, { ...method, signal, redirect: 'follow' });
            await response.body?.cancel();
            return response.status;
        });
        if (status >= 200 && status < 300)
            return null;
        return { reason: `it answered HTTP ${status}`, passing: status >= 500 || status === 429 };
    }
    catch (error) {
        return { reason: (0,_net_network_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .networkReason */ .d8)(error), passing: true };
    }
}


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d8: () => (/* binding */ networkReason),
/* harmony export */   fC: () => (/* binding */ distrustsCertificate),
/* harmony export */   i_: () => (/* binding */ neverConnected)
/* harmony export */ });
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);

const words = {
    ECONNREFUSED: 'the connection was refused',
    ECONNRESET: 'the connection was reset',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
    ENOTFOUND: 'the host name is not known',
    EAI_AGAIN: 'the host name could not be looked up',
    EPIPE: 'the connection was closed',
    ETIMEDOUT: 'the connection timed out',
    EPROTO: 'TLS failed',
    UND_ERR_ABORTED: 'the proxy refused the connection',
    UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
    UND_ERR_SOCKET: 'the connection was closed before the answer was whole',
};
const beforeRequest = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPROTO|UND_ERR_ABORTED|UND_ERR_CONNECT_TIMEOUT)$|CERT|^ERR_(?:TLS|SSL)_|^UNABLE_TO_/;
function neverConnected(failure) {
    const code = codeOf(failure);
    return code !== null && beforeRequest.test(code);
}
function networkReason(failure) {
    if (failure instanceof _time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeLimitError */ .$q)
        return failure.message;
    const code = codeOf(failure);
    if (code === null)
        return 'the request failed';
    return `${words[code] ?? wordsOf(code)} (${code})`;
}
function wordsOf(code) {
    if (certificate.test(code))
        return 'the certificate is not trusted';
    return /TLS|SSL/.test(code) ? 'TLS failed' : 'the request failed';
}
const certificate = /CERT|CRL|UNABLE_TO_|HOSTNAME_MISMATCH|^INVALID_(?:CA|PURPOSE)/;
function distrustsCertificate(failure) {
    return certificate.test(codeOf(failure) ?? '');
}
function codeOf(failure) {
    if (!(failure instanceof Error))
        return null;
    if ('code' in failure && typeof failure.code === 'string')
        return failure.code;
    const inner = failure instanceof AggregateError ? failure.errors[0] : failure.cause;
    return inner === undefined ? null : codeOf(inner);
}


/***/ }),

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JN: () => (/* binding */ backoff),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   et: () => (/* binding */ jittered),
/* harmony export */   zE: () => (/* binding */ boundedWait)
/* harmony export */ });
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5433);

async function withRetries(work, waitBefore, deadline) {
    for (let retry = 1;; retry += 1) {
        const outcome = await work();
        const wait_ms = deadline.aborted ? null : waitBefore(outcome, retry);
        if (wait_ms === null)
            return outcome;
        await (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v7)(wait_ms, deadline);
        if (deadline.aborted)
            return outcome;
    }
}
function backoff(first_ms, retry) {
    return first_ms * 2 ** (retry - 1);
}
function jittered(ms, random = Math.random) {
    return ms * (0.75 + random() / 2);
}
const LONGEST_MS = 24 * 60 * 60_000;
function boundedWait(ms) {
    return ms <= LONGEST_MS ? Math.max(0, ms) : Number.POSITIVE_INFINITY;
}
function retryAfterMs(header, now_ms) {
    const value = String(header ?? '').trim();
    if (/^\d+(?:\.\d+)?$/.test(value))
        return boundedWait(Number(value) * 1000);
    const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? null : boundedWait(date - now_ms);
}


/***/ })

};
