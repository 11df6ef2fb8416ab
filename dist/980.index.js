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
/* harmony import */ var _net_time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5433);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7806);



const longestReason = 10_000;
async function sendPing(ping) {
    let outcome = await tryPing(ping);
    for (const wait of ping.retry_ms ?? [1000, 3000]) {
        if (outcome === null || !outcome.passing || ping.deadline.aborted)
            break;
        await (0,_net_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)((0,_net_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .jittered */ .et)(wait), ping.deadline);
        outcome = await tryPing(ping);
    }
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
        const status = await (0,_net_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .withLimit */ .Ko)(ping.timeout_ms ?? 10_000, ping.deadline, async (signal) => {
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
        return { reason: (0,_net_network_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .networkReason */ .d)(error), passing: true };
    }
}


/***/ }),

/***/ 1941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ networkReason),
/* harmony export */   i: () => (/* binding */ neverConnected)
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
    return `${words[code] ?? (/CERT|TLS|SSL|UNABLE_TO_/.test(code) ? 'TLS failed' : 'the request failed')} (${code})`;
}
function codeOf(failure) {
    if (!(failure instanceof Error))
        return null;
    if ('code' in failure && typeof failure.code === 'string')
        return failure.code;
    const inner = failure instanceof AggregateError ? failure.errors[0] : failure.cause;
    return inner === undefined ? null : codeOf(inner);
}


/***/ })

};
