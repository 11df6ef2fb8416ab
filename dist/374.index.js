export const id = 374;
export const ids = [374,821];
export const modules = {

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2426);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _postmark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9821);



const pageSize = 500;
const most = 10_000;
const keptMs = 45 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
async function readHistory(question) {
    const oldest = Date.parse(question.now) - Math.max(question.remind_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, keptMs);
    const known = new Map();
    for (let offset = 0; offset < most; offset += pageSize) {
        const page = await readPage(question, offset);
        if (!page.ok)
            return { ok: false, error: page.error };
        const { mails, total } = page.value;
        for (const mail of mails)
            known.set(mail.message_id, mail);
        const isPast = mails.some((mail) => Date.parse(mail.sent_at) < oldest);
        if (isPast || mails.length === 0 || offset + mails.length >= total)
            break;
    }
    return { ok: true, value: [...known.values()] };
}
async function readPage(question, offset) {
    const { postmark, message_stream, deadline, retry_ms = [1000, 3000] } = question;
    return (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .withRetries */ .LH)(() => postmark.search({ tag: _postmark_js__WEBPACK_IMPORTED_MODULE_1__/* .mailTag */ .Y, messageStream: message_stream, count: pageSize, offset }), (page, retry) => {
        const wait = retry_ms[retry - 1];
        return !page.ok && page.passing && wait !== undefined ? (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .jittered */ .et)(wait) : null;
    }, deadline);
}


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ mailTag),
  openPostmark: () => (/* binding */ openPostmark)
});

// EXTERNAL MODULE: ./node_modules/postmark/dist/index.js
var dist = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/net/time-limit.js
var time_limit = __webpack_require__(5433);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/coerce.js
var coerce = __webpack_require__(9567);
// EXTERNAL MODULE: ./build/net/network-failure.js
var network_failure = __webpack_require__(1941);
// EXTERNAL MODULE: ./build/net/retry.js
var retry = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
;// CONCATENATED MODULE: ./build/deliver/postmark-facts.js
const ours = 'Please report it with the log: the monitor built a request that Postmark does not read.';
const account = 'Look at the notices in the Postmark account; Postmark support can approve or reopen it.';
const sender = 'Set `alert_from` to a confirmed Sender Signature or to an address of a verified domain.';
const stream = 'Set `message_stream` to the id of a transactional stream of this Postmark server, such as `outbound`.';
const facts = {
    '401/10': {
        code: 'postmark_unauthorized',
        meaning: 'the server token is missing or wrong',
        mend: 'Set the secret POSTMARK_SERVER_TOKEN to an API token of the Postmark server, not of the account.',
    },
    '*/100': {
        code: 'postmark_unavailable',
        meaning: 'Postmark is offline for maintenance',
        mend: 'See https://status.postmarkapp.com.',
    },
    '*/101': {
        code: 'postmark_unavailable',
        meaning: 'Postmark met an error of its own',
        mend: 'See https://status.postmarkapp.com.',
    },
    '*/300': {
        code: 'postmark_refused',
        meaning: 'an address, the number of recipients (50 at most), a header or the metadata is not valid',
        mend: 'Check `alert_email` and `alert_from`; a display name with punctuation needs double quotes.',
    },
    '*/400': { code: 'postmark_refused', meaning: 'the sender is not known to Postmark', mend: sender },
    '*/401': { code: 'postmark_refused', meaning: 'the sender was never confirmed', mend: sender },
    '*/402': { code: 'postmark_refused', meaning: 'the request was no valid JSON', mend: ours },
    '*/403': {
        code: 'postmark_refused',
        meaning: 'the request has a field that Postmark does not take',
        mend: ours,
    },
    '*/405': {
        code: 'postmark_refused',
        meaning: 'the account may not send: it has no credits left',
        mend: 'Add credits or change the plan in the Postmark account.',
    },
    '*/406': {
        code: 'postmark_inactive_recipient',
        meaning: 'the recipient is suppressed after a bounce, a complaint or by hand',
        mend: 'Reactivate the address in Postmark under Suppressions, or change `alert_email`.',
    },
    '*/409': { code: 'postmark_refused', meaning: 'the request did not say that it is JSON', mend: ours },
    '*/410': { code: 'postmark_refused', meaning: 'too many mails in one request', mend: ours },
    '*/411': { code: 'postmark_refused', meaning: 'an attachment of a forbidden type', mend: ours },
    '*/412': {
        code: 'postmark_refused',
        meaning: 'the account waits for approval and may only mail the domain of the sender',
        mend: 'Until it is approved, let `alert_email` and `alert_from` share one domain.',
    },
    '*/413': { code: 'postmark_refused', meaning: 'the account is not approved to send', mend: account },
    '*/422': { code: 'postmark_refused', meaning: 'the server or the account is not valid', mend: account },
    '*/700': { code: 'postmark_refused', meaning: 'the message search has a wrong parameter', mend: ours },
    '*/701': { code: 'postmark_refused', meaning: 'there is no such message', mend: ours },
    '*/1226': { code: 'postmark_refused', meaning: 'there is no such message stream', mend: stream },
    '*/1235': { code: 'postmark_refused', meaning: 'there is no such message stream', mend: stream },
    '*/1236': { code: 'postmark_refused', meaning: 'this message stream cannot send', mend: stream },
    '*/1480': {
        code: 'postmark_refused',
        meaning: 'the server takes mails from listed IP addresses only',
        mend: 'Add the address of the runner to the list in Postmark, or run the monitor on a runner with a fixed address.',
    },
    '401': {
        code: 'postmark_unauthorized',
        meaning: 'the server token is not accepted',
        mend: 'Set the secret POSTMARK_SERVER_TOKEN to an API token of the Postmark server, not of the account.',
    },
    '403': {
        code: 'postmark_blocked',
        meaning: 'something in front of Postmark refused the request',
        mend: 'Check the proxy and firewall of the runner.',
    },
    '404': {
        code: 'postmark_refused',
        meaning: 'there is no Postmark API at this address',
        mend: 'Check the environment variable POSTMARK_API_URL.',
    },
    '413': { code: 'postmark_refused', meaning: 'the mail is larger than 10 MB', mend: ours },
    '415': { code: 'postmark_refused', meaning: 'the request did not say that it is JSON', mend: ours },
    '429': {
        code: 'postmark_unavailable',
        meaning: 'too many requests at once',
        mend: 'Run the monitor again, or lower `max_emails`.',
    },
};
const unavailable = {
    code: 'postmark_unavailable',
    meaning: 'Postmark met an error of its own',
    mend: 'See https://status.postmarkapp.com. The alert stands in full in the log and the job summary.',
};
const redirected = {
    code: 'postmark_blocked',
    meaning: 'the request was redirected; the token is never sent along',
    mend: 'Check the environment variable POSTMARK_API_URL, and the proxy of the runner.',
};
const unnamed = {
    code: 'postmark_refused',
    meaning: 'a refusal that this version does not know',
    mend: 'Look the code up at https://postmarkapp.com/developer/api/overview#error-codes.',
};
function answerProblem(status, code, text) {
    const fact = factOf(status, code);
    return {
        code: fact.code,
        message: `Postmark answered HTTP ${status}, ErrorCode ${code}: ${fact.meaning}. It says: ${text}`,
        hint: fact.mend,
    };
}
function factOf(status, code) {
    if (status >= 300 && status < 400)
        return redirected;
    const known = facts[`${status}/${code}`] ?? facts[`*/${code}`] ?? facts[String(status)];
    if (known !== undefined)
        return known;
    return status >= 500 ? unavailable : unnamed;
}
function isPassing(status, code) {
    return status >= 500 || status === 429 || code === 100;
}
function isDoubtful(status) {
    return status === 502 || status === 504;
}
function blockedProblem(status) {
    return {
        code: 'postmark_blocked',
        message: `Something in front of Postmark answered HTTP ${status} with a page that is none of Postmark's.`,
        hint: 'Check the proxy and firewall of the runner, and the environment variable POSTMARK_API_URL.',
    };
}

;// CONCATENATED MODULE: ./build/deliver/postmark-answers.js





const silence = { status: 0, text: '', html: false, retry_after: null, failure: null };
const envelope = schemas/* object */.Ikc({ ErrorCode: schemas/* number */.aig(), Message: schemas/* string */.YjP() });
const acceptance = envelope.extend({ ErrorCode: schemas/* literal */.euz(0), MessageID: schemas/* string */.YjP().min(1) });
function sendAnswer(seen) {
    if (seen.failure !== null)
        return unanswered(seen.failure);
    const body = parsed(seen.text);
    const accepted = acceptance.safeParse(body);
    const success = seen.status >= 200 && seen.status < 300;
    if (success && accepted.success) {
        return {
            kind: 'accepted',
            message_id: accepted.data.MessageID,
            inactive: inactiveIn(accepted.data.Message),
        };
    }
    const said = envelope.safeParse(body);
    if (success && !seen.html && (!said.success || said.data.ErrorCode === 0)) {
        return { kind: 'lost', problem: unreachable('its answer to the mail was damaged'), answered: false };
    }
    return refusal(seen, said.success ? said.data : null);
}
function refusal(seen, said) {
    const { status } = seen;
    const problem = problemOf(seen, said);
    if (isDoubtful(status))
        return { kind: 'lost', problem, answered: true };
    if (isPassing(status, said?.ErrorCode ?? 0)) {
        return { kind: 'not_taken', problem, retry_after_ms: (0,retry/* retryAfterMs */.Vs)(seen.retry_after, Date.now()) };
    }
    return { kind: 'refused', problem, about_metadata: /metadata/i.test(said?.Message ?? '') };
}
function problemOf({ status, html, text }, said) {
    if (said !== null)
        return answerProblem(status, said.ErrorCode, shortened(said.Message));
    if (status < 300 || (html && status < 500))
        return blockedProblem(status);
    return answerProblem(status, 0, html ? 'a page of HTML' : shortened(text) || 'nothing');
}
function unanswered(failure) {
    const problem = unreachable((0,network_failure/* networkReason */.d8)(failure));
    if ((0,network_failure/* neverConnected */.i_)(failure))
        return { kind: 'not_taken', problem, retry_after_ms: null };
    return { kind: 'lost', problem, answered: false };
}
function unreachable(reason) {
    return {
        code: 'postmark_unavailable',
        message: `Postmark gave no answer: ${reason}.`,
        hint: 'Check the network and proxy of the runner, and https://status.postmarkapp.com.',
    };
}
const page = schemas/* object */.Ikc({
    TotalCount: coerce/* number */.ai(),
    Messages: schemas/* array */.YOg(schemas/* object */.Ikc({
        MessageID: schemas/* string */.YjP(),
        ReceivedAt: schemas/* string */.YjP().refine((text) => !Number.isNaN(Date.parse(text))),
        To: schemas/* array */.YOg(schemas/* object */.Ikc({ Email: schemas/* string */.YjP() })),
        Metadata: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
    })),
});
function searchAnswer(seen) {
    if (seen.failure !== null) {
        return { ok: false, error: unreachable((0,network_failure/* networkReason */.d8)(seen.failure)), passing: true };
    }
    const body = parsed(seen.text);
    const found = page.safeParse(body);
    if (seen.status === 200 && found.success) {
        return { ok: true, value: { total: found.data.TotalCount, mails: found.data.Messages.map(sentMail) } };
    }
    const said = envelope.safeParse(body);
    if (seen.status === 200 && !seen.html && !said.success) {
        return { ok: false, error: unreachable('its answer to the search was damaged'), passing: true };
    }
    const passing = isPassing(seen.status, said.success ? said.data.ErrorCode : 0);
    return { ok: false, error: problemOf(seen, said.success ? said.data : null), passing };
}
function sentMail(message) {
    const texts = Object.entries(message.Metadata ?? {}).flatMap(([key, value]) => typeof value === 'string' ? [[key, value]] : []);
    return {
        message_id: message.MessageID,
        sent_at: new Date(message.ReceivedAt).toISOString(),
        to: message.To.map(({ Email }) => Email),
        metadata: Object.fromEntries(texts),
    };
}
function inactiveIn(message) {
    const [, list] = /inactive addresses:\s*(.*)/is.exec(message) ?? [];
    if (list === undefined)
        return [];
    const addresses = list.replace(/\.?\s*Inactive recipients are.*$/is, '').replace(/\.\s*$/, '');
    return addresses.split(',').map((address) => address.trim());
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function shortened(text) {
    const line = (0,plain/* plain */.pj)(text);
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}

;// CONCATENATED MODULE: ./build/deliver/postmark.js




const mailTag = 'cron-heartbeat';
function openPostmark(options) {
    let requests = 0;
    const call = async (work) => {
        requests += 1;
        return await exchange(options, work);
    };
    return {
        requests: () => requests,
        async send(letter) {
            const hindrance = hindranceOf(options);
            if (hindrance !== null)
                return hindrance;
            return sendAnswer(await call((client) => client.sendEmail(messageOf(letter))));
        },
        async search(filter) {
            const hindrance = hindranceOf(options);
            if (hindrance !== null)
                return { ok: false, error: hindrance.problem, passing: false };
            return searchAnswer(await call((client) => client.getOutboundMessages({ ...filter })));
        },
    };
}
function hindranceOf(options) {
    if (!/^[!-~]+$/.test(options.token.trim())) {
        const problem = answerProblem(401, 10, 'nothing, since no request was made: the token has characters that no token has.');
        return { kind: 'refused', problem, about_metadata: false };
    }
    if (!options.deadline.aborted)
        return null;
    return {
        kind: 'not_taken',
        problem: unreachable('the run reached its deadline before this request'),
        retry_after_ms: null,
    };
}
async function exchange(options, work) {
    const url = new URL(options.api_url);
    let seen = silence;
    const transport = async (input, init) => {
        try {
            seen = await (0,time_limit/* withLimit */.Ko)(options.timeout_ms ?? 10_000, options.deadline, (signal) => read(options.fetch(input, { ...init, signal, redirect: 'manual' }), options.token));
        }
        catch (error) {
            seen = { ...silence, failure: error };
            throw error;
        }
        return Response.json(null, { status: 200 });
    };
    const client = new dist/* ServerClient */.hA(options.token, {
        useHttps: url.protocol === 'https:',
        requestHost: `${url.host}${url.pathname.replace(/\/+$/, '')}`,
        fetch: transport,
    });
    await work(client).catch((error) => {
        if (seen === silence)
            seen = { ...silence, failure: error };
    });
    return seen;
}
async function read(pending, token) {
    const response = await pending;
    const text = (await response.text()).replaceAll(token.trim(), '***');
    return {
        status: response.status,
        text,
        html: /html/i.test(response.headers.get('content-type') ?? '') || text.trimStart().startsWith('<'),
        retry_after: response.headers.get('retry-after'),
        failure: null,
    };
}
function messageOf({ mail, message_stream, metadata }) {
    return {
        From: mail.from,
        To: mail.to.join(', '),
        Subject: mail.subject,
        TextBody: mail.text,
        HtmlBody: mail.html,
        Tag: mailTag,
        TrackOpens: false,
        TrackLinks: dist/* Models */.Bj.LinkTrackingOptions.None,
        MessageStream: message_stream,
        Headers: [
            { Name: 'References', Value: mail.references },
            { Name: 'In-Reply-To', Value: mail.references },
        ],
        ...(metadata === null ? {} : { Metadata: metadata }),
    };
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
