export const id = 400;
export const ids = [400];
export const modules = {

/***/ 9400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliveredToNobody: () => (/* binding */ deliveredToNobody),
/* harmony export */   sendMails: () => (/* binding */ sendMails)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2426);
/* harmony import */ var _net_time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5433);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7806);




const usualWaits = { retry_ms: [1000, 4000, 10_000], lookup_ms: [2000, 5000, 10_000] };
const longestWaitMs = 60_000;
const atOnce = 4;
async function sendMails(rendered, options) {
    const results = await inTurns(rendered, ({ mail }) => resultOf(mail, options));
    return rendered.map(({ alert }, at) => ({ ...alert, ...(results[at] ?? unsent) }));
}
const unsent = { outcome: 'failed', message_id: null, error: null };
async function inTurns(items, work) {
    const results = [];
    const queue = items.entries();
    const worker = async () => {
        for (const [at, item] of queue)
            results[at] = await work(item);
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return results;
}
async function resultOf(mail, options) {
    if (mail === null)
        return { outcome: 'recently_sent', message_id: null, error: null };
    if (options.mode !== 'send')
        return { outcome: options.mode, message_id: null, error: null };
    const { postmark } = options;
    if (mail.to.length === 0)
        return settingMissing('alert_email');
    if (mail.from === '')
        return settingMissing('alert_from');
    if (postmark === null)
        return settingMissing('postmark_server_token');
    const context = { ...options, postmark, waits: options.waits ?? usualWaits };
    const { result, refusedRecipients } = await sendMail(mail, context);
    return refusedRecipients && mail.to.length > 1 ? await sendToEachAlone(mail, context, result) : result;
}
function settingMissing(setting) {
    const error = {
        code: 'mail_settings_missing',
        message: `The mail could not be sent: \`${setting}\` is not set.`,
        hint: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.mail_settings_missing.cure,
    };
    return { outcome: 'failed', message_id: null, error };
}
async function sendToEachAlone(mail, context, whole) {
    const sent = await inTurns(mail.to, async (to) => {
        const { result } = await sendMail({ ...mail, to: [to] }, context);
        return { to, result };
    });
    const reached = sent.filter(({ result }) => result.outcome === 'sent');
    const missed = sent.filter(({ result }) => result.outcome !== 'sent');
    const message_id = reached[0]?.result.message_id ?? null;
    if (missed.length === 0)
        return { outcome: 'sent', message_id, error: null };
    if (reached.length === 0)
        return missed.find(({ result }) => result.outcome === 'unconfirmed')?.result ?? whole;
    const cause = missed[0]?.result.error ?? whole.error;
    const names = missed.map(({ to }) => to).join(', ');
    const error = {
        code: cause?.code ?? 'postmark_refused',
        message: `The mail did not go to ${names}. ${cause?.message ?? ''}`.trim(),
        hint: cause?.hint ?? _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.postmark_refused.cure,
    };
    return { outcome: 'partly_delivered', message_id, error };
}
async function sendMail(mail, context) {
    const metadata = { ...mail.metadata, send: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() };
    const { message_stream, waits } = context;
    const outgoing = { mail, message_stream, metadata };
    const state = { context, outgoing, retries: waits.retry_ms.values(), losses: [] };
    for (;;) {
        const answer = await context.postmark.send(state.outgoing, context.deadline);
        const result = await resultOrRetry(answer, state);
        if (result === null)
            continue;
        return { result, refusedRecipients: answer.kind === 'refused' && answer.about === 'recipients' };
    }
}
async function resultOrRetry(answer, state) {
    switch (answer.kind) {
        case 'accepted':
            return acceptedResult(answer, state.outgoing.mail.to);
        case 'refused':
            if (answer.about !== 'metadata' || state.outgoing.metadata === null)
                return failedResult(state.losses, answer.problem);
            state.outgoing = { ...state.outgoing, metadata: null };
            return null;
        case 'not_taken':
            return await afterPause(answer, state);
        case 'lost':
            return await afterLoss(answer, state);
    }
}
async function afterPause(answer, { context: { deadline }, retries, losses }) {
    const usual = retries.next();
    const asked = answer.retry_after_ms ?? 0;
    if (usual.done === true || asked > longestWaitMs)
        return failedResult(losses, answer.problem);
    await (0,_net_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(Math.max((0,_net_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .jittered */ .et)(usual.value), asked), deadline);
    return deadline.aborted ? failedResult(losses, answer.problem) : null;
}
async function afterLoss(answer, state) {
    state.losses.push(answer);
    if (state.losses.length > 1)
        return failedResult(state.losses, answer.problem);
    const found = await lookUp(state);
    if (found !== null)
        return { outcome: 'sent', message_id: found, error: null };
    return state.context.deadline.aborted ? failedResult(state.losses, answer.problem) : null;
}
async function lookUp({ outgoing, context }) {
    const { metadata, message_stream: messageStream } = outgoing;
    const incident = metadata?.incident;
    if (metadata === null || incident === undefined)
        return null;
    const filter = { metadata_incident: incident, messageStream, count: 100, offset: 0 };
    let waited = 0;
    for (const at of context.waits.lookup_ms) {
        await (0,_net_time_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .pause */ .v7)(at - waited, context.deadline);
        waited = at;
        const page = await context.postmark.search(filter, context.deadline);
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
        hint: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.postmark_inactive_recipient.cure,
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
        hint: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.postmark_unconfirmed.cure,
    };
    return { outcome: 'unconfirmed', message_id: null, error };
}
function deliveredToNobody(alerts) {
    const error = {
        code: 'postmark_not_delivered',
        message: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.postmark_not_delivered.cause,
        hint: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.postmark_not_delivered.cure,
    };
    return alerts.map((alert) => alert.outcome === 'sent' || alert.outcome === 'partly_delivered'
        ? { ...alert, outcome: 'not_delivered', error }
        : alert);
}


/***/ })

};
