export const id = 821;
export const ids = [821];
export const modules = {

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPostmark: () => (/* binding */ openPostmark)
});

// EXTERNAL MODULE: ./node_modules/postmark/dist/index.js
var dist = __webpack_require__(4416);
// EXTERNAL MODULE: ./build/net/time-limit.js
var time_limit = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/deliver/message.js
var deliver_message = __webpack_require__(8821);
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
const acceptance = schemas/* object */.Ikc({
    ErrorCode: schemas/* literal */.euz(0).nullish(),
    MessageID: schemas/* string */.YjP().min(1),
    Message: schemas/* string */.YjP().nullish(),
});
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
            inactive: inactiveIn(accepted.data.Message ?? ''),
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
    return { kind: 'refused', problem, about: aboutOf(said) };
}
function aboutOf(said) {
    if (/metadata/i.test(said?.Message ?? ''))
        return 'metadata';
    return said?.ErrorCode === 300 || said?.ErrorCode === 412 ? 'recipients' : 'mail';
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
        Sandboxed: schemas/* boolean */.zMY().nullish(),
    })),
});
function searchAnswer(seen) {
    if (seen.failure !== null) {
        return { ok: false, error: unreachable((0,network_failure/* networkReason */.d8)(seen.failure)), passing: true };
    }
    const body = parsed(seen.text);
    const found = page.safeParse(body);
    if (seen.status === 200 && found.success) {
        const { TotalCount: total, Messages } = found.data;
        const delivered = Messages.filter(({ Sandboxed }) => Sandboxed !== true);
        const sandboxed = Messages.length - delivered.length;
        return { ok: true, value: { total, mails: delivered.map(sentMail), sandboxed } };
    }
    const said = envelope.safeParse(body);
    if (seen.status === 200 && !seen.html && !said.success) {
        return { ok: false, error: unreachable('its answer to the search was damaged'), passing: true };
    }
    const passing = isPassing(seen.status, said.success ? said.data.ErrorCode : 0);
    return { ok: false, error: problemOf(seen, said.success ? said.data : null), passing };
}
const server = schemas/* object */.Ikc({ DeliveryType: schemas/* string */.YjP() });
function serverAnswer(seen) {
    const said = server.safeParse(parsed(seen.text));
    return seen.status === 200 && said.success ? said.data.DeliveryType === 'Sandbox' : null;
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





const testToken = 'POSTMARK_API_TEST';
function openPostmark(options) {
    const exchanges = { requests: 0, answers: 0 };
    const call = async (deadline, work) => {
        exchanges.requests += 1;
        const seen = await exchange(options, deadline, work);
        if (seen.status > 0)
            exchanges.answers += 1;
        return seen;
    };
    return {
        exchanges: () => ({ ...exchanges }),
        async send(mail, deadline) {
            const refusal = refusalBefore(options, deadline);
            if (refusal !== null)
                return refusal;
            const message = (0,deliver_message/* messageOf */.b)(mail.mail, mail);
            return sendAnswer(await call(deadline, (client) => client.sendEmail(message)));
        },
        async search(filter, deadline) {
            const refusal = refusalBefore(options, deadline);
            if (refusal !== null)
                return { ok: false, error: refusal.problem, passing: false };
            return searchAnswer(await call(deadline, (client) => client.getOutboundMessages({ ...filter })));
        },
        async isSandbox(deadline) {
            if (options.token.trim().toUpperCase() === testToken)
                return true;
            if (refusalBefore(options, deadline) !== null)
                return null;
            return serverAnswer(await call(deadline, (client) => client.getServer()));
        },
    };
}
function refusalBefore(options, deadline) {
    if (!/^[!-~]+$/.test(options.token.trim())) {
        const problem = answerProblem(401, 10, 'nothing, since no request was made: the token has characters that no token has.');
        return { kind: 'refused', problem, about: 'mail' };
    }
    if (!deadline.aborted)
        return null;
    return {
        kind: 'not_taken',
        problem: unreachable('the run reached its deadline before this request'),
        retry_after_ms: null,
    };
}
async function exchange(options, deadline, work) {
    const url = new URL(options.api_url);
    let seen = silence;
    const transport = async (input, init) => {
        try {
            seen = await (0,time_limit/* withLimit */.Ko)(options.timeout_ms ?? 10_000, deadline, (signal) => read(options.fetch(input, { ...init, signal, redirect: 'manual' }), options.token));
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


/***/ })

};
