export const id = 294;
export const ids = [294];
export const modules = {

/***/ 8294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub),
  O: () => (/* binding */ encodePath),
  A: () => (/* binding */ repoOf)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(5051);
// EXTERNAL MODULE: ./build/github/exchange.js
var github_exchange = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(6730);
// EXTERNAL MODULE: ./build/net/time-limit.js
var time_limit = __webpack_require__(5433);
;// CONCATENATED MODULE: ./build/github/gate.js


function createGate(limits, signal, now_ms) {
    let active = 0;
    let held_until_ms = 0;
    let timer;
    const queue = [];
    const starts = [];
    const wait = () => {
        const now = now_ms();
        while (starts[0] !== undefined && starts[0] <= now - limits.window_ms)
            starts.shift();
        if (active >= limits.at_once)
            return null;
        const oldest = starts.length >= limits.per_window ? starts[0] : undefined;
        const free_at = oldest === undefined ? 0 : oldest + limits.window_ms;
        return Math.max(0, free_at - now, held_until_ms - now);
    };
    const admit = () => {
        clearTimeout(timer);
        while (queue.length > 0) {
            const ms = wait();
            if (ms === null)
                return;
            if (ms > 0) {
                timer = setTimeout(admit, Math.min(Math.ceil(ms), time_limit/* LONGEST_TIMER_MS */.Mv));
                return;
            }
            active += 1;
            starts.push(now_ms());
            queue.shift()?.go();
        }
    };
    signal.addEventListener('abort', () => {
        clearTimeout(timer);
        for (const waiting of queue.splice(0))
            waiting.fail((0,fault/* stopped */.ce)(signal));
    });
    return {
        enter: () => new Promise((go, fail) => {
            if (signal.aborted)
                return fail((0,fault/* stopped */.ce)(signal));
            queue.push({ go, fail });
            admit();
        }),
        leave: () => {
            active -= 1;
            admit();
        },
        hold: (until_ms) => {
            held_until_ms = Math.max(held_until_ms, until_ms);
        },
    };
}

;// CONCATENATED MODULE: ./build/github/meter.js
function createMeter(now_ms, local_ms) {
    let count = 0;
    let budget = null;
    let clock = null;
    return {
        sent: () => {
            count += 1;
        },
        read: ({ status, headers }) => {
            const date_ms = Date.parse(textOf(headers.date));
            const trust = trustOf(date_ms, resetOf(headers), local_ms());
            if (trust !== null && (trust === 'sound' || clock?.trust !== 'sound'))
                clock = { date: instantOf(date_ms), trust, read_ms: now_ms() };
            const answered_ms = trust === 'sound' ? date_ms : local_ms();
            if (status !== 403)
                budget = later(budget, budgetOf(headers, now_ms(), answered_ms));
        },
        requests: () => count,
        budget: () => budget,
        spent: () => (budget?.remaining === 0 && now_ms() < budget.resets_ms ? budget : null),
        serverClock: () => clock && { date: clock.date, trust: clock.trust, age_ms: now_ms() - clock.read_ms },
    };
}
const DAY_MS = 24 * 60 * 60_000;
const FIRST_MS = Date.UTC(2026, 0, 1);
const LAST_MS = Date.UTC(2100, 0, 1);
function trustOf(date_ms, reset_ms, local_ms) {
    if (Number.isNaN(date_ms))
        return null;
    const near = (one, other) => Math.abs(one - other) <= DAY_MS;
    if (near(date_ms, local_ms) || (reset_ms !== null && near(date_ms, reset_ms)))
        return 'sound';
    if (date_ms < FIRST_MS || date_ms > LAST_MS)
        return 'wrong';
    return reset_ms !== null && near(local_ms, reset_ms) ? 'wrong' : 'doubtful';
}
function textOf(header) {
    return String(header ?? '');
}
function instantOf(ms) {
    return new Date(ms).toISOString().replace('.000Z', 'Z');
}
function resetOf(headers) {
    const text = textOf(headers['x-ratelimit-reset']);
    return /^\d{1,11}$/.test(text) ? Number(text) * 1000 : null;
}
function budgetOf(headers, now, answered_ms) {
    if (textOf(headers['x-ratelimit-resource'] ?? 'core') !== 'core')
        return null;
    const [limit, remaining] = ['limit', 'remaining'].map((name) => {
        const text = textOf(headers[`x-ratelimit-${name}`]);
        return /^\d{1,11}$/.test(text) ? Number(text) : null;
    });
    const reset_ms = resetOf(headers);
    if (limit == null || remaining == null || reset_ms === null)
        return null;
    return { limit, remaining, resets_at: instantOf(reset_ms), resets_ms: now + (reset_ms - answered_ms) };
}
function later(known, next) {
    if (known === null || next === null)
        return next ?? known;
    if (next.resets_at !== known.resets_at)
        return next.resets_at > known.resets_at ? next : known;
    return next.remaining < known.remaining ? next : known;
}

// EXTERNAL MODULE: ./build/github/refusals.js
var refusals = __webpack_require__(5817);
// EXTERNAL MODULE: ./build/github/retry.js
var github_retry = __webpack_require__(5892);
;// CONCATENATED MODULE: ./build/github/client.js








function createGitHub(options) {
    const timing = { ...github_retry/* standardTiming */.aj, ...options.timing };
    const base_url = options.base_url.replace(/\/+$/, '');
    const { deadline, token, now_ms, trace = () => { } } = options;
    (0,external_node_events_.setMaxListeners)(0, deadline);
    const gate = createGate(timing, deadline, now_ms);
    const meter = createMeter(now_ms, options.local_ms ?? now_ms);
    const exchange = (0,github_exchange/* createExchange */.C)({ ...options, base_url, timeout_ms: timing.timeout_ms, gate, meter });
    const retry = (0,github_retry/* createRetry */.Xd)({ ...options, timing, gate });
    const log = { debug: () => { }, info: trace, warn: options.on_retry, error: trace };
    const octokit = new dist_src/* Octokit */.E({
        baseUrl: base_url,
        ...(token === null ? {} : { auth: token }),
        userAgent: options.user_agent,
        log,
        request: { fetch: exchange.fetch, log, redirect: 'manual', parseSuccessResponseBody: false },
    });
    octokit.hook.wrap('request', (request, given) => {
        given.headers['x-github-api-version'] = '2022-11-28';
        given.url = given.url.replace('{path}', '{+path}');
        const tries = { retries: timing.retries, smaller_pages: false, ...given.request };
        return retry(() => exchange.send(request, given), tries);
    });
    const graphqlOptions = { baseUrl: graphqlBase(base_url), request: { retries: 0 } };
    return {
        request: octokit.request,
        graphql: untilRefused((query, variables) => octokit.request('POST /graphql', { query, variables, ...graphqlOptions })),
        page_sizes: new Map(),
        requests: meter.requests,
        budget: meter.budget,
        serverClock: meter.serverClock,
        token,
    };
}
function untilRefused(graphql) {
    let refusal = null;
    return async (query, variables) => {
        if (refusal !== null)
            throw refusal;
        try {
            return await graphql(query, variables);
        }
        catch (error) {
            const refuses = error instanceof fault/* Fault */.vC && error.retry === null && error.status !== null;
            if (refuses && error.status >= 400)
                refusal = error;
            throw error;
        }
    };
}
function graphqlBase(base_url) {
    return base_url.replace(/\/api\/v3$/, '/api');
}
function repoOf(repo) {
    const [owner, name, more] = repo.split('/');
    if (owner === undefined || name === undefined || more !== undefined)
        throw (0,fault/* fault */.DG)('github_not_found', `${(0,refusals/* clip */.$Q)(repo)} is not a repository's owner/name.`);
    encodePath(repo);
    return { owner, repo: name };
}
function encodePath(path) {
    const segments = path.split('/');
    const isReaching = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
    if (isReaching || /\p{Surrogate}/u.test(path)) {
        throw (0,fault/* fault */.DG)('github_not_found', `${(0,refusals/* clip */.$Q)(path)} is not a path that can exist.`);
    }
    return segments.map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createExchange),
/* harmony export */   Q: () => (/* binding */ malformed)
/* harmony export */ });
/* harmony import */ var _net_network_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1941);
/* harmony import */ var _net_time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5433);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7806);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6730);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5817);





const MOST_BYTES = 64 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const redirects = new Set([301, 302, 307, 308]);
function createExchange(options) {
    const origin = new URL(options.base_url).origin;
    return {
        send: async (request, given) => {
            const asked = `${given.method} ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(pathOf(given))}`;
            const first = { ...given };
            let target = first;
            try {
                for (let hops = 0;; hops += 1) {
                    const response = await exchange(options, () => request(become(given, target)), target, asked);
                    if (!redirects.has(response.status))
                        return checked(options, response, asked);
                    if (hops === MOST_REDIRECTS)
                        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github_redirect', `GitHub redirected more than ${MOST_REDIRECTS} times from ${asked}.`);
                    const location = String(response.headers.location ?? '');
                    target = redirected(options, origin, { target, asked, location });
                }
            }
            finally {
                become(given, first);
            }
        },
        fetch: async (input, init) => {
            const response = await options.fetch(input, init);
            if (response.status < 400)
                return response;
            return new Response(await textOf(response.body), response);
        },
    };
}
function become(given, target) {
    if (given === target)
        return given;
    for (const key of Object.keys(given))
        delete given[key];
    return Object.assign(given, target);
}
function pathOf({ url, ...parameters }) {
    return url.replace(/\{\+?(\w+)\}/g, (_, name) => String(parameters[name] ?? ''));
}
async function exchange(options, request, target, asked) {
    const { gate, meter, deadline } = options;
    await gate.enter();
    try {
        const spent = target.method === 'POST' ? null : meter.spent();
        if (spent !== null)
            throw exhausted(spent, options.now_ms());
        meter.sent();
        return await (0,_net_time_limit_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimit */ .Ko)(options.timeout_ms, deadline, async (signal) => {
            target.request = { ...target.request, signal };
            const response = await request();
            meter.read(response);
            const body = response.data;
            return { ...response, url: target.url, data: await textOf(body || null) };
        });
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC)
            throw failure;
        if (deadline.aborted)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .stopped */ .ce)(deadline);
        if (isRefusal(error)) {
            meter.read(error.response);
            throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalFault */ .$r)({ ...error.response, asked, options, now_ms: options.now_ms() });
        }
        throw unreachable(options, asked, failure);
    }
    finally {
        gate.leave();
    }
}
function isRefusal(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
}
async function textOf(body) {
    if (body === null)
        return '';
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.length;
        if (bytes > MOST_BYTES)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC(tooLong);
        chunks.push(chunk);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
}
const tooLong = {
    code: 'github_malformed',
    message: `GitHub's answer is longer than ${MOST_BYTES / 1024 / 1024} MB, which is not read.`,
    hint: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.github_malformed.cure,
};
function checked(options, response, asked) {
    const { token } = options;
    const text = String(response.data);
    const clean = hideToken(text, token);
    const answer = { ...response, url: asked, data: clean };
    if (response.status !== 200)
        throw malformed(answer, 'which is not an answer to that');
    try {
        return { ...answer, data: JSON.parse(clean) };
    }
    catch {
        const problem = malformed(answer, 'but the body is not JSON').problem;
        const isPage = /html/i.test(String(response.headers['content-type'])) || /^\s*</.test(text);
        const hint = (isPage && (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .enterpriseHint */ .fS)(options.base_url)) || problem.hint;
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC({ ...problem, hint }, response.status, {
            limit: false,
            wait_ms: null,
            answered_at_ms: 0,
        });
    }
}
function hideToken(text, token) {
    return token !== null && token.length >= 8 ? text.replaceAll(token, '***') : text;
}
function malformed(reply, detail) {
    const said = typeof reply.data === 'string' ? reply.data : JSON.stringify(reply.data);
    const { status, url: asked } = reply;
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github_malformed', `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .describe */ .q0)({ status, asked })}, ${detail}${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .requestId */ .z2)(reply)}. It begins: ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(said)}`);
}
function redirected({ base_url, token }, origin, { target: from, asked, location }) {
    const at = `${from.baseUrl}${pathOf(from)}`;
    const target = location !== '' && URL.canParse(location, at) ? new URL(location, at) : null;
    if (target === null || target.origin !== origin || from.method !== 'GET') {
        const where = target === null ? 'nowhere' : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(hideToken(target.origin, token));
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github_redirect', `GitHub redirected ${asked} to ${where}, which is not followed: the token goes to ${origin} only.`, (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .enterpriseHint */ .fS)(base_url) ?? undefined);
    }
    const { headers, mediaType, request } = from;
    const url = `${target.pathname}${target.search}`.replaceAll(':', '%3A');
    return { method: 'GET', baseUrl: origin, url, headers, mediaType, request: request ?? {} };
}
function exhausted({ limit, resets_at, resets_ms }, now) {
    const wait_ms = resets_ms - now + 1000;
    const message = `The token's ${limit} requests an hour are used up.`;
    const retry = { limit: true, wait_ms, answered_at_ms: Date.parse(resets_at) - wait_ms };
    return new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC({ code: 'budget_exhausted', message, hint: _problems_js__WEBPACK_IMPORTED_MODULE_1__/* .errors */ .s.budget_exhausted.cure }, null, retry);
}
function unreachable({ base_url }, asked, failure) {
    const code = 'github_unavailable';
    const message = `${asked}: ${new URL(base_url).host} gave no answer: ${(0,_net_network_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .networkReason */ .d8)(failure)}.`;
    if ((0,_net_network_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .distrustsCertificate */ .fC)(failure)) {
        const hint = 'The certificate is not trusted: set NODE_EXTRA_CA_CERTS to the file of your authority.';
        return new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC({ code, message, hint });
    }
    const hint = 'Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and `github_api_url`; see https://www.githubstatus.com.';
    return new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC({ code, message, hint }, null, { limit: false, wait_ms: null, answered_at_ms: 0 });
}
function failureOf(error) {
    return error instanceof Error && 'status' in error && error.cause !== undefined ? error.cause : error;
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   ce: () => (/* binding */ stopped),
/* harmony export */   v9: () => (/* binding */ unless404),
/* harmony export */   vC: () => (/* binding */ Fault)
/* harmony export */ });
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7806);

class Fault extends Error {
    problem;
    status;
    retry;
    constructor(problem, status = null, retry = null) {
        super(problem.message);
        this.problem = problem;
        this.status = status;
        this.retry = retry;
        this.name = 'Fault';
    }
}
function fault(code, message, hint = _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s[code].cure) {
    return new Fault({ code, message, hint });
}
async function look(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        if (error instanceof Fault)
            return { ok: false, error: error.problem };
        throw error;
    }
}
async function unless404(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof Fault && error.status === 404)
            return null;
        throw error;
    }
}
function stopped(signal) {
    return signal.reason === 'cancelled'
        ? fault('cancelled', 'The run was cancelled before GitHub had answered.')
        : fault('deadline', 'The deadline passed before GitHub had answered.');
}


/***/ }),

/***/ 5817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $r: () => (/* binding */ refusalFault),
/* harmony export */   fS: () => (/* binding */ enterpriseHint),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   z2: () => (/* binding */ requestId)
/* harmony export */ });
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2426);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7806);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);



function refusalFault(refusal) {
    const said = messageOf(refusal);
    const limit = limitOf(refusal, said);
    const { code, hint } = limit ? limitFact(refusal) : factOf(refusal, said);
    const message = `${describe(refusal)}${said ? `: ${said}` : ''}${requestId(refusal)}`.replace(/\.?$/, '.');
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC({ code, message, hint }, refusal.status, limit ?? serverRetry(refusal));
}
function describe({ status, asked }) {
    return `GitHub answered ${status} to ${asked}`;
}
function requestId({ headers }) {
    const id = String(headers['x-github-request-id'] ?? '').replace(/[^\w:.-]/g, '');
    return id ? ` (request id ${id.slice(0, 80)})` : '';
}
const excerptLength = 200;
function clip(text) {
    const line = text
        .slice(0, 4 * excerptLength)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
function messageOf({ data, options: { token } }) {
    const said = data instanceof ArrayBuffer
        ? new TextDecoder().decode(data)
        : typeof data === 'object' && data !== null
            ? String('message' in data ? data.message : JSON.stringify(data))
            : String(data ?? '');
    return clip(token !== null && token.length >= 8 ? said.replaceAll(token, '***') : said);
}
const permissionText = /not accessible by|IP allow list|SAML enforcement|single sign-on|forbids access via|access blocked/i;
const limitText = /rate limit|abuse detection/i;
function limitOf(refusal, said) {
    const { status, headers } = refusal;
    if (status !== 429 && (status !== 403 || permissionText.test(said)))
        return null;
    const spent = isSpent(headers);
    const named = headers['retry-after'] !== undefined || limitText.test(said);
    if (status === 403 && !spent && !named)
        return null;
    const answered_at_ms = answeredAt(refusal);
    const asked_ms = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(headers['retry-after'], answered_at_ms);
    return { limit: true, wait_ms: asked_ms ?? untilReset(refusal, spent), answered_at_ms };
}
function isSpent(headers) {
    return String(headers['x-ratelimit-remaining']) === '0';
}
function limitFact({ headers }) {
    const code = isSpent(headers) ? 'budget_exhausted' : 'github_rate_limited';
    return { code, hint: _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s[code].cure };
}
function serverRetry(refusal) {
    if (refusal.status < 500)
        return null;
    const answered_at_ms = answeredAt(refusal);
    return {
        limit: false,
        wait_ms: (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterMs */ .Vs)(refusal.headers['retry-after'], answered_at_ms),
        answered_at_ms,
    };
}
function answeredAt({ headers, now_ms }) {
    const date = Date.parse(String(headers.date));
    return Number.isNaN(date) ? now_ms : date;
}
function untilReset(refusal, spent) {
    const reset = String(refusal.headers['x-ratelimit-reset'] ?? '');
    if (!spent || !/^\d{1,12}$/.test(reset))
        return null;
    return (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .boundedWait */ .zE)(Number(reset) * 1000 - answeredAt(refusal) + 1000);
}
function factOf(refusal, said) {
    const code = codeOf(refusal.status);
    const hint = code === 'github_forbidden' ? forbiddenHint(refusal, said) : statusHint(refusal, isPage(refusal));
    return { code, hint: hint ?? _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s[code].cure };
}
function codeOf(status) {
    if (status === 401)
        return 'github_unauthorized';
    if (status === 403)
        return 'github_forbidden';
    if (status === 404)
        return 'github_not_found';
    if (status === 410 || status === 451)
        return 'github_gone';
    return status >= 500 ? 'github_unavailable' : 'github_malformed';
}
function isPage({ headers, data }) {
    return /html/i.test(String(headers['content-type'])) || /^\s*</.test(String(data));
}
function statusHint(refusal, page) {
    const { status, options } = refusal;
    const enterprise = enterpriseHint(options.base_url);
    if (enterprise !== null && status < 500 && (page || status === 406))
        return enterprise;
    if (status === 401 && options.token === null)
        return 'No token was given: pass `github_token`.';
    if (status !== 404)
        return null;
    const general = otherRepositoryHint(refusal) ?? _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.github_not_found.cure;
    return enterprise === null ? general : `${general} ${enterprise}`;
}
function enterpriseHint(base_url) {
    const { hostname, pathname } = new URL(base_url);
    if (hostname.startsWith('api.') || /\/api\/v3\/?$/.test(pathname))
        return null;
    return 'The address of an Enterprise Server ends in `/api/v3`: check `github_api_url`.';
}
function forbiddenHint(refusal, said) {
    if (/IP allow list/i.test(said))
        return "The organization's IP allow list does not hold the runner's address. Let an owner add it, or run the monitor on a runner with an address that is on the list.";
    const sso = refusal.headers['x-github-sso'];
    if (sso || /SAML enforcement|single sign-on/i.test(said)) {
        const [, url] = /url=(https:\/\/[^\s;,`]+)/.exec(String(sso)) ?? [];
        return `Authorize the token for the single sign-on of this organization${url ? `: ${url}` : '.'}`;
    }
    if (/forbids access via/i.test(said))
        return "The organization does not accept this kind of token. Pass one that its owners allow: a fine-grained token that they have approved, or an app's.";
    if (/access blocked/i.test(said))
        return _problems_js__WEBPACK_IMPORTED_MODULE_0__/* .errors */ .s.github_gone.cure;
    const kind = /not accessible by (integration|personal access token)/i.exec(said)?.[1]?.toLowerCase();
    if (kind === 'personal access token')
        return personalTokenHint(refusal);
    return otherRepositoryHint(refusal) ?? (kind === 'integration' ? jobTokenHint(refusal) : null);
}
function personalTokenHint(refusal) {
    const permissions = neededPermissions(refusal) ?? '`Actions: read` and `Contents: read`';
    const classic = refusal.options.token?.startsWith('github_pat_') ? '' : ' (a classic one the scope `repo`)';
    return `Give the personal access token the repository permissions ${permissions}${classic}, and access to this repository.`;
}
function otherRepositoryHint({ asked, options: { token, own_repo } }) {
    const [, repo] = /^GET \/repos\/([^/]+\/[^/?]+)/.exec(asked) ?? [];
    const isAppToken = token?.startsWith('ghs_') ?? false;
    if (!isAppToken || repo === undefined || own_repo == null)
        return null;
    if (repo.toLowerCase() === own_repo.toLowerCase())
        return null;
    return `A job's own token reads ${own_repo} only. For ${repo} pass a fine-grained token, or the token of an app that is installed there, with the repository permissions \`Actions: read\` and \`Contents: read\`.`;
}
function jobTokenHint(refusal) {
    const permissions = neededPermissions(refusal) ?? '`Actions: read` and `Contents: read`';
    return `Where this is the job's own token, give the job \`permissions: { actions: read, contents: read }\`; an app's token needs the app's repository permissions ${permissions}.`;
}
function neededPermissions({ headers }) {
    const needed = String(headers['x-accepted-github-permissions'] ?? '');
    if (!/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(needed))
        return null;
    return `\`${needed}\``;
}


/***/ }),

/***/ 5892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xd: () => (/* binding */ createRetry),
/* harmony export */   aj: () => (/* binding */ standardTiming),
/* harmony export */   jD: () => (/* binding */ isGatewayFailure)
/* harmony export */ });
/* harmony import */ var _net_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2426);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);


const standardTiming = {
    at_once: 90,
    per_window: 800,
    window_ms: 60_000,
    timeout_ms: 15_000,
    backoff_ms: 1_000,
    limit_backoff_ms: 60_000,
    retries: 3,
};
function createRetry(options) {
    const { timing, gate, deadline, now_ms } = options;
    const waitFor = (outcome, retry, tries) => {
        if (outcome.ok)
            return null;
        const { fault } = outcome;
        const ms = waitBefore(fault, retry, timing, options.random);
        if (ms === null)
            return null;
        const until_ms = now_ms() + ms;
        const isInTime = until_ms < options.deadline_at_ms;
        const mayRetry = retry <= tries.retries && !(tries.smaller_pages && retry > 1 && isGatewayFailure(fault));
        const concernsAll = mayRetry || fault.problem.code === 'github_rate_limited';
        if (fault.retry?.limit && isInTime && concernsAll)
            gate.hold(until_ms);
        if (!mayRetry || !isInTime) {
            outcome.fault = withTime(fault, ms);
            return null;
        }
        options.on_retry(`${fault.problem.message} Trying again in ${(ms / 1000).toFixed(1)} s (retry ${retry} of ${tries.retries}).`);
        return ms;
    };
    return async (work, tries) => {
        const outcome = await (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(() => settled(work), (tried, retry) => waitFor(tried, retry, tries), deadline);
        if (outcome.ok)
            return outcome.value;
        throw deadline.aborted ? (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .stopped */ .ce)(deadline) : outcome.fault;
    };
}
function isGatewayFailure(error) {
    return error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC && (error.status === 502 || error.status === 504);
}
async function settled(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC)
            return { ok: false, fault: error };
        throw error;
    }
}
function waitBefore(fault, retry, timing, random) {
    if (fault.retry === null)
        return null;
    const { limit, wait_ms } = fault.retry;
    const jitter = (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .JN)(timing.backoff_ms, retry) * (0.5 + random() / 2);
    if (limit)
        return (wait_ms ?? (0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoff */ .JN)(timing.limit_backoff_ms, retry)) + jitter;
    return Math.max(wait_ms ?? 0, jitter);
}
function withTime(fault, wait_ms) {
    if (!fault.retry?.limit || !Number.isFinite(wait_ms))
        return fault;
    const minute = Math.ceil((fault.retry.answered_at_ms + wait_ms) / 60_000) * 60_000;
    const at = new Date(minute).toISOString().slice(0, 16).replace('T', ' ');
    return new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC({ ...fault.problem, message: `${fault.problem.message} Try again at ${at} UTC.` }, fault.status);
}


/***/ })

};
