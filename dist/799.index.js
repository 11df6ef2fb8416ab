export const id = 799;
export const ids = [799];
export const modules = {

/***/ 1799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGitHub: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 21 modules
var dist_src = __webpack_require__(5051);
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

// EXTERNAL MODULE: ./build/net/retry.js
var retry = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/problems.js
var problems = __webpack_require__(7806);
;// CONCATENATED MODULE: ./build/github/http-fault.js



function faultOf(refusal) {
    const said = messageOf(refusal.text);
    const limit = limitOf(refusal, said);
    const { code, hint } = limit ? limitFact(refusal) : factOf(refusal, said);
    const message = `${describe(refusal)}${said ? `: ${said}` : ''}${requestId(refusal)}`.replace(/\.?$/, '.');
    return new fault/* Fault */.vC({ code, message, hint }, refusal.status, limit ?? serverRetry(refusal));
}
function describe(refusal) {
    return `GitHub answered ${refusal.status} to ${refusal.asked}`;
}
function requestId(answer) {
    const id = String(answer.headers['x-github-request-id'] ?? '').replace(/[^\w:.-]/g, '');
    return id ? ` (request id ${id.slice(0, 80)})` : '';
}
function messageOf(text) {
    try {
        const body = JSON.parse(text);
        if (typeof body === 'object' && body !== null && 'message' in body)
            return (0,fault/* clip */.$Q)(String(body.message));
    }
    catch {
    }
    return (0,fault/* clip */.$Q)(text);
}
const noPermission = /not accessible by (integration|personal access token)/i;
const limitText = /rate limit|abuse detection/i;
function limitOf(refusal, said) {
    const { status, headers } = refusal;
    if (status !== 429 && (status !== 403 || noPermission.test(said)))
        return null;
    const spent = headers['x-ratelimit-remaining'] === '0';
    const named = headers['retry-after'] !== undefined || limitText.test(said);
    if (status === 403 && !spent && !named)
        return null;
    const answered_at_ms = answeredAt(refusal);
    return { limit: true, wait_ms: retryAfter(refusal) ?? untilReset(refusal, spent), answered_at_ms };
}
function limitFact({ headers }) {
    if (headers['x-ratelimit-remaining'] === '0')
        return { code: 'budget_exhausted', hint: problems/* errors */.s.budget_exhausted.cure };
    return { code: 'github_rate_limited', hint: problems/* errors */.s.github_rate_limited.cure };
}
function serverRetry(refusal) {
    if (refusal.status < 500)
        return null;
    return { limit: false, wait_ms: retryAfter(refusal), answered_at_ms: answeredAt(refusal) };
}
function answeredAt({ headers, now_ms }) {
    const date = Date.parse(String(headers.date));
    return Number.isNaN(date) ? now_ms : date;
}
function retryAfter(refusal) {
    return (0,retry/* retryAfterMs */.Vs)(refusal.headers['retry-after'], answeredAt(refusal));
}
function untilReset(refusal, spent) {
    const reset = String(refusal.headers['x-ratelimit-reset'] ?? '');
    if (!spent || !/^\d{1,12}$/.test(reset))
        return null;
    return (0,retry/* boundedWait */.zE)(Number(reset) * 1000 - answeredAt(refusal) + 1000);
}
function factOf({ status, headers }, said) {
    const code = codeOf(status);
    if (code !== 'github_forbidden')
        return { code, hint: problems/* errors */.s[code].cure };
    const kind = noPermission.exec(said)?.[1]?.toLowerCase();
    if (kind === 'integration') {
        return {
            code,
            hint: 'Give the job that runs the monitor `permissions: { actions: read, contents: read }`.',
        };
    }
    if (kind) {
        return {
            code,
            hint: 'Give the personal access token the repository permissions `Actions: read` and `Contents: read` (a classic one the scope `repo`), and access to this repository.',
        };
    }
    if (headers['x-github-sso'])
        return { code, hint: 'Authorize the token for the single sign-on of this organization.' };
    return { code, hint: problems/* errors */.s[code].cure };
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

;// CONCATENATED MODULE: ./build/github/meter.js
function createMeter(now_ms) {
    let count = 0;
    let budget = null;
    let clock = null;
    return {
        sent: () => {
            count += 1;
        },
        read: ({ status, headers }) => {
            const date = dateOf(headers.get('date'));
            if (date !== null)
                clock = { date, read_ms: now_ms() };
            if (status !== 403)
                budget = later(budget, budgetOf(headers, now_ms()));
        },
        requests: () => count,
        budget: () => budget,
        spent: () => (budget?.remaining === 0 && now_ms() < budget.resets_ms ? budget : null),
        serverClock: () => clock && { date: clock.date, age_ms: now_ms() - clock.read_ms },
    };
}
function dateOf(header) {
    const ms = header === null ? Number.NaN : Date.parse(header);
    return Number.isNaN(ms) ? null : new Date(ms).toISOString().replace('.000Z', 'Z');
}
function budgetOf(headers, now) {
    if ((headers.get('x-ratelimit-resource') ?? 'core') !== 'core')
        return null;
    const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
        const text = headers.get(`x-ratelimit-${name}`);
        return text !== null && /^\d{1,11}$/.test(text) ? Number(text) : null;
    });
    if (limit == null || remaining == null || reset == null)
        return null;
    const resets_at = new Date(reset * 1000).toISOString().replace('.000Z', 'Z');
    const answered = Date.parse(headers.get('date') ?? '');
    const resets_ms = Number.isNaN(answered) ? reset * 1000 : now + (reset * 1000 - answered);
    return { limit, remaining, resets_at, resets_ms };
}
function later(known, next) {
    if (known === null || next === null)
        return next ?? known;
    if (next.resets_at !== known.resets_at)
        return next.resets_at > known.resets_at ? next : known;
    return next.remaining < known.remaining ? next : known;
}

;// CONCATENATED MODULE: ./build/github/retry.js



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
    const prepare = async (known, attempt, retries) => {
        const ms = waitBefore(known, attempt, timing, options.random);
        if (ms === null)
            throw known;
        const until_ms = now_ms() + ms;
        const isInTime = until_ms < options.deadline_at_ms;
        const mayRetry = attempt <= retries;
        const concernsAll = mayRetry || known.problem.code === 'github_rate_limited';
        if (known.retry?.limit && isInTime && concernsAll)
            gate.hold(until_ms);
        if (!mayRetry || !isInTime)
            throw retry_final(known, ms);
        options.on_retry(`${known.message} Trying again in ${(ms / 1000).toFixed(1)} s (retry ${attempt} of ${retries}).`);
        await (0,time_limit/* pause */.v7)(ms, deadline);
        if (deadline.aborted)
            throw (0,fault/* stopped */.ce)(deadline);
    };
    return async (retries, work) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await work();
            }
            catch (error) {
                await prepare(asFault(error), attempt, retries);
            }
        }
    };
}
function asFault(error) {
    if (error instanceof fault/* Fault */.vC)
        return error;
    if (error instanceof Error && error.cause instanceof fault/* Fault */.vC)
        return error.cause;
    throw error;
}
function waitBefore(known, attempt, timing, random) {
    if (known.retry === null)
        return null;
    const { limit, wait_ms } = known.retry;
    const jitter = (0,retry/* backoff */.JN)(timing.backoff_ms, attempt) * (0.5 + random() / 2);
    if (limit)
        return (wait_ms ?? (0,retry/* backoff */.JN)(timing.limit_backoff_ms, attempt)) + jitter;
    return Math.max(wait_ms ?? 0, jitter);
}
function retry_final(known, wait_ms) {
    if (!known.retry?.limit || !Number.isFinite(wait_ms))
        return known;
    const minute = Math.ceil((known.retry.answered_at_ms + wait_ms) / 60_000) * 60_000;
    const at = new Date(minute).toISOString().slice(0, 16).replace('T', ' ');
    return new fault/* Fault */.vC({ ...known.problem, message: `${known.message} Try again at ${at} UTC.` }, known.status);
}

// EXTERNAL MODULE: ./build/net/network-failure.js
var network_failure = __webpack_require__(1941);
;// CONCATENATED MODULE: ./build/github/transport.js




const maxRedirects = 5;
const redirects = new Set([301, 302, 307, 308]);
function createTransport(options) {
    return async (input, init) => {
        let url = new URL(String(input));
        for (let hops = 0;; hops += 1) {
            const response = await exchange(options, url, init);
            if (!redirects.has(response.status))
                return response;
            if (hops === maxRedirects) {
                throw (0,fault/* fault */.DG)('github_redirect', `GitHub redirected more than ${maxRedirects} times from ${(0,fault/* clip */.$Q)(String(input))}.`);
            }
            url = redirected(options.origin, url, init?.method, response.headers.get('location'));
        }
    };
}
function redirected(origin, from, method, location) {
    const target = location !== null && URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (target !== null && target.origin === origin && (method ?? 'GET') === 'GET')
        return target;
    const where = target === null ? 'nowhere' : target.origin;
    throw (0,fault/* fault */.DG)('github_redirect', `GitHub redirected ${(0,fault/* clip */.$Q)(from.pathname)} to ${(0,fault/* clip */.$Q)(where)}, which is not followed: the token goes to ${origin} only.`);
}
async function exchange(options, url, init) {
    const { gate, meter, deadline, timeout_ms } = options;
    await gate.enter();
    const spent = init?.method === 'POST' ? null : meter.spent();
    if (spent !== null) {
        gate.leave();
        throw exhausted(spent, options.now_ms());
    }
    try {
        meter.sent();
        return await (0,time_limit/* withLimit */.Ko)(timeout_ms, deadline, async (signal) => {
            const response = await options.fetch(url.href, { ...init, redirect: 'manual', signal });
            meter.read(response);
            return plain(response, await response.text(), options.token);
        });
    }
    catch (error) {
        if (deadline.aborted)
            throw (0,fault/* stopped */.ce)(deadline);
        const asked = `${init?.method ?? 'GET'} ${(0,fault/* clip */.$Q)(url.pathname)}`;
        throw unreachable(`${asked}: ${url.host} gave no answer: ${(0,network_failure/* networkReason */.d8)(error)}.`, error);
    }
    finally {
        gate.leave();
    }
}
function exhausted({ limit, resets_at, resets_ms }, now) {
    const wait_ms = resets_ms - now + 1000;
    const message = `The token's ${limit} requests an hour are used up.`;
    const retry = { limit: true, wait_ms, answered_at_ms: Date.parse(resets_at) - wait_ms };
    return new fault/* Fault */.vC({ code: 'budget_exhausted', message, hint: problems/* errors */.s.budget_exhausted.cure }, null, retry);
}
function plain(response, text, token) {
    const headers = new Headers(response.headers);
    headers.set('content-type', 'text/plain; charset=utf-8');
    const clean = token !== null && token.length >= 8 ? text.replaceAll(token, '***') : text;
    const answer = new Response(null, { status: response.status, headers });
    return Object.defineProperty(answer, 'text', { value: async () => clean });
}
function unreachable(message, error) {
    const code = 'github_unavailable';
    if ((0,network_failure/* distrustsCertificate */.fC)(error)) {
        const hint = 'The certificate is not trusted: set NODE_EXTRA_CA_CERTS to the file of your authority.';
        return new fault/* Fault */.vC({ code, message, hint });
    }
    const hint = 'Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and `github_api_url`; see https://www.githubstatus.com.';
    return new fault/* Fault */.vC({ code, message, hint }, null, { limit: false, wait_ms: null, answered_at_ms: 0 });
}

;// CONCATENATED MODULE: ./build/github/client.js








function createGitHub(options) {
    const timing = { ...standardTiming, ...options.timing };
    const base_url = options.base_url.replace(/\/+$/, '');
    const { deadline, token, now_ms } = options;
    (0,external_node_events_.setMaxListeners)(0, deadline);
    const gate = createGate(timing, deadline, now_ms);
    const meter = createMeter(now_ms);
    const { timeout_ms } = timing;
    const origin = new URL(base_url).origin;
    const transport = createTransport({
        origin,
        token,
        timeout_ms,
        deadline,
        fetch: options.fetch,
        gate,
        meter,
        now_ms,
    });
    const octokit = new dist_src/* Octokit */.E({
        baseUrl: base_url,
        ...(token === null ? {} : { auth: token }),
        userAgent: options.user_agent,
        request: { fetch: transport },
        log: silent,
    });
    const retry = createRetry({ ...options, timing, gate });
    const send = (call, retries) => retry(retries, () => once(octokit, call, now_ms));
    return {
        get: (url, query) => send({ ...query, method: 'GET', url, headers }, timing.retries),
        graphql: untilRefused((query, variables) => send({ method: 'POST', baseUrl: graphqlBase(base_url), url: '/graphql', query, variables, headers }, 0)),
        requests: meter.requests,
        budget: meter.budget,
        serverClock: meter.serverClock,
        token,
    };
}
const headers = { 'x-github-api-version': '2022-11-28' };
const nothing = () => { };
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
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
async function once(octokit, call, now_ms) {
    const asked = `${call.method} ${(0,fault/* clip */.$Q)(call.url)}`;
    try {
        const answer = await octokit.request(call);
        return readReply(answer, asked);
    }
    catch (error) {
        if (!isRefusal(error))
            throw error;
        const { status, headers, data } = error.response;
        throw faultOf({ status, headers, text: String(data), asked, now_ms: now_ms() });
    }
}
function readReply(answer, asked) {
    const text = String(answer.data);
    const about = (detail) => `${describe({ status: answer.status, asked })}, ${detail}${requestId(answer)}. It begins: ${(0,fault/* clip */.$Q)(text)}`;
    const malformed = (detail) => (0,fault/* fault */.DG)('github_malformed', about(detail));
    if (answer.status !== 200)
        throw malformed('which is not an answer to that');
    try {
        const data = JSON.parse(text);
        return { data, next: /rel="next"/.test(String(answer.headers.link)), malformed };
    }
    catch {
        const retry = { limit: false, wait_ms: null, answered_at_ms: 0 };
        throw new fault/* Fault */.vC(malformed('but the body is not JSON').problem, answer.status, retry);
    }
}
function isRefusal(error) {
    return error instanceof Error && 'response' in error && error.response !== undefined;
}


/***/ }),

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
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
const excerptLength = 200;
function clip(text) {
    const line = text
        .slice(0, 4 * excerptLength)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}


/***/ })

};
