export const id = 987;
export const ids = [987];
export const modules = {

/***/ 9987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sendMails: () => (/* binding */ sendMails)
});

// EXTERNAL MODULE: ./build/problems.js
var problems = __webpack_require__(7806);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/net/retry.js
var retry = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/net/time-limit.js
var time_limit = __webpack_require__(5433);
;// CONCATENATED MODULE: ./build/deliver/delivery.js




const usualWaits = { retry_ms: [1000, 4000, 10_000], lookup_ms: [2000, 5000, 10_000] };
const longestWaitMs = 60_000;
async function deliver(mail, carrier) {
    const waits = carrier.waits ?? usualWaits;
    const metadata = { ...mail.metadata, send: (0,external_node_crypto_.randomUUID)() };
    const letter = { mail, message_stream: carrier.message_stream, metadata };
    const journey = { carrier, waits, letter, retries: waits.retry_ms.values(), losses: [] };
    for (;;) {
        const answer = await carrier.postmark.send(journey.letter);
        const fate = await nextStep(answer, journey);
        if (fate !== null)
            return fate;
    }
}
async function nextStep(answer, journey) {
    switch (answer.kind) {
        case 'accepted':
            return acceptedResult(answer, journey.letter.mail.to);
        case 'refused':
            if (!answer.about_metadata || journey.letter.metadata === null) {
                return failedResult(journey.losses, answer.problem);
            }
            journey.letter = { ...journey.letter, metadata: null };
            return null;
        case 'not_taken':
            return await afterPause(answer, journey);
        case 'lost':
            return await afterLoss(answer, journey);
    }
}
async function afterPause(answer, journey) {
    const { deadline } = journey.carrier;
    const usual = journey.retries.next();
    const asked = answer.retry_after_ms ?? 0;
    if (usual.done === true || asked > longestWaitMs)
        return failedResult(journey.losses, answer.problem);
    await (0,time_limit/* pause */.v7)(Math.max((0,retry/* jittered */.et)(usual.value), asked), deadline);
    return deadline.aborted ? failedResult(journey.losses, answer.problem) : null;
}
async function afterLoss(answer, journey) {
    journey.losses.push(answer);
    if (journey.losses.length > 1)
        return failedResult(journey.losses, answer.problem);
    const found = await lookUp(journey);
    if (found !== null)
        return { outcome: 'sent', message_id: found, error: null };
    return journey.carrier.deadline.aborted ? failedResult(journey.losses, answer.problem) : null;
}
async function lookUp({ letter, carrier, waits }) {
    const { metadata } = letter;
    const incident = metadata?.incident;
    if (metadata === null || incident === undefined)
        return null;
    let waited = 0;
    for (const at of waits.lookup_ms) {
        await (0,time_limit/* pause */.v7)(at - waited, carrier.deadline);
        waited = at;
        const page = await carrier.postmark.search({
            metadata_incident: incident,
            messageStream: carrier.message_stream,
            count: 100,
            offset: 0,
        });
        const found = page.ok ? page.value.mails.find((mail) => mail.metadata.send === metadata.send) : undefined;
        if (found !== undefined)
            return found.message_id;
    }
    return null;
}
function acceptedResult({ message_id, inactive }, to) {
    if (inactive.length === 0)
        return { outcome: 'sent', message_id, error: null };
    const left = to.filter((address) => !inactive.some((name) => name.toLowerCase() === address.toLowerCase()));
    const error = {
        code: 'postmark_inactive_recipient',
        message: `Postmark took the mail but does not deliver it to ${inactive.join(', ')}: suppressed there.`,
        hint: problems/* errors */.s.postmark_inactive_recipient.cure,
    };
    return { outcome: left.length === 0 ? 'failed' : 'partly_delivered', message_id, error };
}
function failedResult(losses, problem) {
    const unknown = losses.filter((loss) => !loss.answered).length;
    if (unknown === 0)
        return { outcome: 'failed', message_id: null, error: problem };
    const error = {
        code: 'postmark_unconfirmed',
        message: `The mail was handed over, and whether it was taken is not known. ${problem.message}`,
        hint: problems/* errors */.s.postmark_unconfirmed.cure,
    };
    return { outcome: 'unconfirmed', message_id: null, error };
}

;// CONCATENATED MODULE: ./build/deliver/mails.js


const atOnce = 4;
async function sendMails(dispatch) {
    const alerts = [];
    const queue = dispatch.plans.entries();
    const worker = async () => {
        for (const [at, plan] of queue)
            alerts[at] = { ...plan.alert, ...(await fateOf(plan, dispatch)) };
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return alerts;
}
async function fateOf({ mail }, dispatch) {
    if (mail === null)
        return { outcome: 'recently_sent', message_id: null, error: null };
    if (dispatch.mode !== 'send')
        return { outcome: dispatch.mode, message_id: null, error: null };
    const { postmark } = dispatch;
    const missing = missingAddress(mail);
    if (missing !== null)
        return unaddressed(missing);
    if (postmark === null)
        return unaddressed('postmark_server_token');
    return await deliver(mail, { ...dispatch, postmark });
}
function missingAddress(mail) {
    if (mail.to.length === 0)
        return 'alert_email';
    return mail.from === '' ? 'alert_from' : null;
}
function unaddressed(setting) {
    const error = {
        code: 'mail_settings_missing',
        message: `The mail could not be sent: \`${setting}\` is not set.`,
        hint: problems/* errors */.s.mail_settings_missing.cure,
    };
    return { outcome: 'failed', message_id: null, error };
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
