export const id = 905;
export const ids = [905];
export const modules = {

/***/ 1437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IM: () => (/* binding */ appendText),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   uY: () => (/* binding */ replaceEnd),
/* harmony export */   xj: () => (/* binding */ unfinishedFileWork)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7806);
/* harmony import */ var _settings_config_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3495);






const threads = { any: 2, guard: 1 };
const running = { any: 0, guard: 0 };
const waiting = { any: [], guard: [] };
const lastOn = new Map();
function unfinishedFileWork() {
    return running.any + running.guard;
}
const usualWait = { wait_ms: 5000 };
async function fileWork(path, { wait_ms, thread = 'any' }, work) {
    const before = lastOn.get(path);
    const operation = (async () => {
        await before?.catch(() => { });
        if (running[thread] >= threads[thread])
            await new Promise((go) => waiting[thread].push(go));
        else
            running[thread] += 1;
        try {
            return await work();
        }
        finally {
            const next = waiting[thread].shift();
            if (next === undefined)
                running[thread] -= 1;
            else
                next();
        }
    })();
    lastOn.set(path, operation);
    operation.catch(() => { });
    let timer;
    const late = new Promise((_resolve, reject) => {
        timer = setTimeout(() => reject(failureOf('ETIMEDOUT')), wait_ms);
    });
    try {
        return await Promise.race([operation, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
const { O_NONBLOCK = 0, O_NOCTTY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants;
const forReading = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | O_NONBLOCK | O_NOCTTY;
const forAppending = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_APPEND | O_NONBLOCK | O_NOCTTY;
const MOST_BYTES = 256 * 1024 * 1024;
const PIPE_PAUSE_MS = 20;
async function readBytes(path, wait = usualWait) {
    const until = performance.now() + wait.wait_ms;
    try {
        return { ok: true, value: await fileWork(path, wait, () => read(path, until, wait.inside ?? null)) };
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return { ok: true, value: null };
        return { ok: false, error: { code: 'output_unwritable', message: systemReason(error), hint: null } };
    }
}
async function read(path, until, inside) {
    if (inside !== null && !(0,_settings_config_file_js__WEBPACK_IMPORTED_MODULE_5__/* .isInside */ .FK)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(inside), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path)))
        throw failureOf('ELEAVES');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, forReading);
    try {
        const found = await file.stat();
        if (found.isDirectory())
            throw failureOf('EISDIR');
        if (!found.isFile() && !found.isFIFO())
            throw failureOf('EDEVICE');
        const chunks = [];
        for (let size = 0;;) {
            const chunk = await readSome(file, until);
            if (chunk.length === 0)
                break;
            chunks.push(chunk);
            size += chunk.length;
            if (size > MOST_BYTES)
                throw failureOf('EFBIG');
        }
        if (found.isFIFO() && chunks.length === 0)
            throw failureOf('EPIPE');
        return Buffer.concat(chunks);
    }
    finally {
        await file.close();
    }
}
async function readSome(file, until) {
    const { buffer, bytesRead } = await againWhileBusy(until, () => file.read(Buffer.allocUnsafe(64 * 1024), 0, 64 * 1024, null));
    return buffer.subarray(0, bytesRead);
}
async function againWhileBusy(until, act) {
    for (;;) {
        try {
            return await act();
        }
        catch (error) {
            if (codeOf(error) !== 'EAGAIN')
                throw error;
            if (performance.now() > until)
                throw failureOf('ETIMEDOUT');
            await new Promise((resolve) => setTimeout(resolve, PIPE_PAUSE_MS));
        }
    }
}
async function writeWhole(path, text, { draft = false, ...wait } = usualWait) {
    const until = performance.now() + wait.wait_ms;
    try {
        const target = await fileWork((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path), wait, async () => {
            const place = await followed((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path));
            await makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place));
            const stream = await isStream(place);
            if (!stream)
                await replace(place, text);
            else if (!draft)
                await append(place, text, until);
            return place;
        });
        return { ok: true, value: target };
    }
    catch (error) {
        return unwritable(path, error);
    }
}
async function appendText(path, text, wait = usualWait) {
    const until = performance.now() + wait.wait_ms;
    try {
        await fileWork((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path), wait, () => append(path, text, until));
        return { ok: true, value: path };
    }
    catch (error) {
        return unwritable(path, error);
    }
}
async function replaceEnd(path, keep, text, wait = usualWait) {
    const until = performance.now() + wait.wait_ms;
    try {
        const kept = await fileWork((0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(path), wait, () => append(path, text, until, { keep }));
        return { ok: true, value: kept };
    }
    catch (error) {
        return unwritable(path, error);
    }
}
async function append(path, text, until, { keep } = { keep: null }) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, forAppending | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_CREAT, 0o666);
    try {
        const found = await file.stat();
        const kept = keep ?? found.size;
        if (found.isFile() && kept < found.size)
            await file.truncate(kept);
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length;) {
            const { bytesWritten } = await againWhileBusy(until, () => file.write(bytes, at));
            at += bytesWritten;
        }
        return kept;
    }
    finally {
        await file.close();
    }
}
async function replace(target, text) {
    const temporary = `${target}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            await file.writeFile(text);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}
async function makeFolder(folder) {
    const missing = [];
    for (let at = folder; !(await exists(at)); at = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(at))
        missing.unshift(at);
    for (const one of missing) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(one);
        }
        catch (error) {
            if (codeOf(error) !== 'EEXIST')
                throw error;
        }
    }
}
async function exists(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return false;
        throw error;
    }
}
async function followed(path) {
    if (path.startsWith('/dev/'))
        return path;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return path;
        throw error;
    }
}
async function isStream(path) {
    try {
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
        return !stats.isFile() && !stats.isDirectory();
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return false;
        throw error;
    }
}
const reasons = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is a file',
    EEXIST: 'a part of the path is a file',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'the folder does not exist',
    ELOOP: 'its links lead in a circle',
    ENXIO: 'it is a pipe that nobody reads, or a socket',
    EPIPE: 'it is a pipe that nobody uses at its other end',
    EDEVICE: 'it is a device or a socket, not a file',
    ELEAVES: 'a symbolic link leads out of the workspace',
    EFBIG: 'it is too large',
    ETIMEDOUT: 'it did not answer in time',
};
function systemReason(error) {
    const code = codeOf(error) ?? 'unknown error';
    return reasons[code] === undefined ? code : `${reasons[code]} (${code})`;
}
function unwritable(path, error) {
    const message = `${path} could not be written: ${systemReason(error)}.`;
    return { ok: false, error: { code: 'output_unwritable', message, hint: _problems_js__WEBPACK_IMPORTED_MODULE_4__/* .errors */ .s.output_unwritable.cure } };
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
function failureOf(code) {
    return Object.assign(new Error(reasons[code] ?? code), { code });
}


/***/ }),

/***/ 8821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ mailTag),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
const mailTag = 'cron-heartbeat';
function messageOf(mail, { message_stream, metadata }) {
    return {
        From: mail.from,
        To: mail.to.join(', '),
        Subject: mail.subject,
        TextBody: mail.text,
        HtmlBody: mail.html,
        Tag: mailTag,
        TrackOpens: false,
        TrackLinks: 'None',
        MessageStream: message_stream,
        Headers: [
            { Name: 'References', Value: mail.references },
            { Name: 'In-Reply-To', Value: mail.references },
        ],
        ...(metadata === null ? {} : { Metadata: metadata }),
    };
}


/***/ }),

/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createAnswerCache),
/* harmony export */   c: () => (/* binding */ questionKey)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1732);


function createAnswerCache(exchanges = []) {
    const byKey = new Map();
    const add = (exchange) => {
        byKey.set(questionKey(exchange.question), exchange);
    };
    exchanges.forEach(add);
    const recall = (question) => byKey.get(questionKey(question))?.answer ?? null;
    const find = (question) => recall(question) ?? fromFiles(recall, question);
    return {
        add,
        find,
        deduce: (question) => find(question) ??
            secondLook(find, question) ??
            fromSweep([...byKey.values()], question) ??
            fromOlderRuns([...byKey.values()], question) ??
            fromLists([...byKey.values()], question),
        forget: (repo) => {
            for (const [key, { question }] of byKey)
                if (question.repo === repo)
                    byKey.delete(key);
        },
        exchanges: () => [...byKey.keys()].sort().flatMap((key) => {
            const exchange = byKey.get(key);
            return exchange ? [exchange] : [];
        }),
    };
}
function questionKey(question) {
    const fields = Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1));
    return fields.map(([name, value]) => `${name}=${String(value)}`).join(' ');
}
function secondLook(find, question) {
    if (!('read' in question))
        return null;
    const other = question.read === 1 ? 2 : 1;
    return find({ ...question, read: other });
}
function fromSweep(exchanges, question) {
    if (question.kind !== 'newest_scheduled')
        return null;
    const sweep = exchanges.find((one) => one.question.kind === question.kind && one.question.repo === question.repo);
    return sweep?.answer ?? null;
}
function fromOlderRuns(exchanges, question) {
    if (question.kind !== 'run_before')
        return null;
    const { repo, before } = question;
    const known = exchanges.filter(({ question: asked, answer }) => asked.repo === repo && answer.ok);
    const rows = known.flatMap(({ question: asked, answer }) => {
        if (!answer.ok)
            return [];
        if (asked.kind === 'run_before')
            return answer.value === null ? [] : [answer.value];
        const isList = ['runs', 'newest_scheduled', 'older_runs'].includes(asked.kind);
        return isList ? answer.value.rows : [];
    });
    const [newest] = rows
        .filter(({ created_at }) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(created_at) < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(before))
        .sort((a, b) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(b.created_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(a.created_at));
    if (newest)
        return { ok: true, value: newest };
    const isNone = known.some(({ question: asked, answer }) => asked.kind === 'run_before' && answer.ok && answer.value === null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(asked.before) >= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(before));
    return isNone ? { ok: true, value: null } : null;
}
function fromLists(exchanges, question) {
    if (question.kind !== 'runs')
        return null;
    const lists = exchanges.flatMap(({ question: asked, answer }) => asked.kind === 'runs' && answer.ok && isWider(asked, question)
        ? [{ asked, list: answer.value }]
        : []);
    const reaching = lists.filter(({ asked, list }) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverage */ .v)(asked, list) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(question.since ?? '9999-12-31T00:00:00Z'));
    const [best] = reaching.sort((a, b) => b.asked.read - a.asked.read || compare((0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverage */ .v)(a.asked, a.list), (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverage */ .v)(b.asked, b.list)));
    if (!best)
        return null;
    const rows = best.list.rows.filter((row) => (best.asked.workflow_id === question.workflow_id || row.workflow_id === question.workflow_id) &&
        (question.status === null || row.conclusion === question.status) &&
        (question.event === null || row.event === question.event));
    const ended = best.list.end === 'list';
    const end = ended ? 'list' : question.since === null ? 'page' : 'date';
    return { ok: true, value: { rows, end, total_count: ended ? rows.length : best.list.total_count } };
}
function compare(a, b) {
    return a === b ? 0 : a - b;
}
function isWider(asked, question) {
    return (asked.repo === question.repo &&
        (asked.workflow_id === question.workflow_id || asked.workflow_id === null) &&
        (asked.status === null || asked.status === question.status) &&
        (asked.event === null || asked.event === question.event));
}
function fromFiles(recall, question) {
    if (question.kind !== 'file' || question.read === 2)
        return null;
    const listing = recall({
        kind: 'files',
        repo: question.repo,
        ref: question.ref,
    });
    if (!listing?.ok)
        return null;
    const file = listing.value.find(({ path }) => path === question.path);
    if (!file)
        return { ok: true, value: { text: null } };
    return file.text === null ? null : { ok: true, value: { text: file.text } };
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ beforeAll),
/* harmony export */   s: () => (/* binding */ asOf)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);

function beforeAll(at) {
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at) - 65 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
}
function asOf(at, ask, deep = beforeAll(at)) {
    const look = async (question) => {
        if (question.kind === 'runs')
            return runsAsOf(at, ask, deep, question);
        if (question.kind === 'newest_scheduled' || question.kind === 'older_runs')
            return takenBack(at, ask, question.repo, await ask(question));
        const answer = (await ask('read' in question ? { ...question, read: 1 } : question));
        if (!answer.ok)
            return answer;
        if (question.kind === 'workflows')
            return enabled(answer);
        if (question.kind === 'commit')
            return notAfter(at, answer);
        if (question.kind === 'repository')
            return unarchived(answer);
        return answer;
    };
    return look;
}
function enabled(answer) {
    if (!answer.ok)
        return answer;
    return { ok: true, value: answer.value.map((workflow) => ({ ...workflow, state: 'active' })) };
}
function unarchived(answer) {
    return answer.ok ? { ok: true, value: { ...answer.value, archived: false, pushed_at: null } } : answer;
}
function notAfter(at, answer) {
    const isLater = answer.ok && answer.value !== null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(answer.value.date) > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at);
    return isLater ? { ok: true, value: null } : answer;
}
async function runsAsOf(at, ask, deep, question) {
    const whole = question.workflow_id === null
        ? question
        : { ...question, status: null, event: null, since: deep, read: 1 };
    const deepest = await ask(whole);
    const answer = deepest.ok ? deepest : await ask({ ...question, read: 1 });
    const then = await takenBack(at, ask, question.repo, answer);
    if (!then.ok)
        return then;
    const rows = then.value.rows.filter((row) => (question.status === null || row.conclusion === question.status) &&
        (question.event === null || row.event === question.event));
    return { ok: true, value: listAsOf(then.value, rows) };
}
async function takenBack(at, ask, repo, list) {
    if (!list.ok)
        return list;
    const born = list.value.rows.filter((row) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(row.created_at) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at));
    const then = await Promise.all(born.map((row) => rowAsOf(at, ask, repo, row)));
    const failed = then.find((row) => !row.ok);
    if (failed && !failed.ok)
        return failed;
    const rows = then.flatMap((row) => (row.ok ? [row.value] : []));
    return { ok: true, value: listAsOf(list.value, rows) };
}
function listAsOf(list, rows) {
    return { ...list, rows, total_count: list.end === 'list' ? rows.length : list.total_count };
}
async function rowAsOf(at, ask, repo, row) {
    let then = row;
    while (then.attempt > 1 && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(then.started_at) > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at)) {
        const earlier = await ask({ kind: 'attempt', repo, run_id: row.id, attempt: then.attempt - 1 });
        if (!earlier.ok)
            return earlier;
        then = earlier.value;
    }
    if ((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(then.updated_at) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at) || then.status !== 'completed')
        return { ok: true, value: then };
    const end = await endOf(ask, repo, row, then);
    if (!end.ok)
        return end;
    return {
        ok: true,
        value: end.value > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at) ? { ...then, status: 'in_progress', conclusion: null } : then,
    };
}
async function endOf(ask, repo, row, attempt) {
    const updated = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(attempt.updated_at);
    if (updated - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(attempt.started_at) < _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp)
        return { ok: true, value: updated };
    const jobs = await ask({ kind: 'jobs', repo, run_id: row.id, attempt: row.attempt, read: 1 });
    if (!jobs.ok)
        return jobs;
    const ends = jobs.value.flatMap((job) => job.attempt <= attempt.attempt && job.completed_at !== null ? [(0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(job.completed_at)] : []);
    return { ok: true, value: ends.length === 0 ? updated : Math.max(...ends) };
}


/***/ }),

/***/ 1732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ coverage),
/* harmony export */   y: () => (/* binding */ pagesTo)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);

const FILTERED_ROWS = 1000;
function coverage({ status, event, since }, { end, rows }) {
    const isCut = (status !== null || event !== null) && rows.length >= FILTERED_ROWS;
    if (end === 'list' && !isCut)
        return Number.NEGATIVE_INFINITY;
    const last = isDescending(rows) ? rows.at(-1) : undefined;
    const shown = last === undefined ? Number.POSITIVE_INFINITY : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(last.created_at) + 1;
    return end === 'date' && since !== null ? Math.min(shown, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(since)) : shown;
}
function pagesTo({ rows }, since) {
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last)
        return 0;
    const span = Math.max(1, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(first.created_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(last.created_at));
    return Math.ceil(((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(last.created_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(since)) / span);
}
function isDescending(rows) {
    return rows.every((row, i) => i === 0 || (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(row.created_at) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(rows[i - 1]?.created_at ?? ''));
}


/***/ }),

/***/ 8386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createDriver)
});

// EXTERNAL MODULE: ./build/evidence/answer-cache.js
var answer_cache = __webpack_require__(5327);
;// CONCATENATED MODULE: ./build/evidence/batches.js
const PATIENCE_MS = 100;
function createBatches({ ask, batches = {} }) {
    const queues = new Map();
    for (const [kind, batch] of Object.entries(batches))
        queues.set(kind, { batch: batch, waiting: [], patience: undefined });
    let running = 0;
    let slowest_ms = 0;
    const run = async (work) => {
        running += 1;
        const began = performance.now();
        try {
            return await work();
        }
        finally {
            running -= 1;
            slowest_ms = Math.max(slowest_ms, performance.now() - began);
            flushWhenQuiet();
        }
    };
    const alone = (question) => run(() => ask(question));
    const flushWhenQuiet = () => {
        if (running === 0)
            setImmediate(() => {
                if (running === 0)
                    for (const queue of queues.values())
                        flush(queue);
            });
    };
    const flush = (queue) => {
        clearTimeout(queue.patience);
        queue.patience = undefined;
        const group = queue.waiting.splice(0, queue.batch.most);
        if (group.length > 0)
            answerTogether(queue.batch, group);
    };
    const answerTogether = (batch, group) => {
        const questions = group.map(({ question }) => question);
        const all = group.length === 1 ? Promise.resolve([]) : run(() => batch.ask(questions));
        group.forEach(({ question, resolve }, i) => {
            resolve(all.then((answers) => answers[i] ?? alone(question)));
        });
    };
    return {
        ask: (question) => {
            const queue = queues.get(question.kind);
            if (queue === undefined)
                return alone(question);
            return new Promise((resolve) => {
                queue.waiting.push({ question, resolve });
                if (queue.waiting.length >= queue.batch.most)
                    flush(queue);
                else {
                    queue.patience ??= setTimeout(() => flush(queue), Math.max(PATIENCE_MS, 2 * slowest_ms));
                    flushWhenQuiet();
                }
            });
        },
    };
}

;// CONCATENATED MODULE: ./build/evidence/driver.js


const AT_ONCE = 300;
function createDriver(options) {
    const ask = untilEnded(askOnce(options), options.ended);
    const pause = sharedPause(options.pause);
    const run = async (inquiry, slots) => {
        let step = inquiry.next([]);
        while (!step.done) {
            if (step.value === 'confirm') {
                slots.leave();
                await pause();
                await slots.enter();
                step = inquiry.next([]);
            }
            else {
                step = inquiry.next(await Promise.all(step.value.map(ask)));
            }
        }
        return step.value;
    };
    return {
        ask: ask,
        investigate: async (items, start, broken, at_once = AT_ONCE) => {
            const slots = createSlots(at_once);
            return Promise.all(items.map(async (item) => {
                await slots.enter();
                try {
                    return await run(start(item), slots);
                }
                catch (error) {
                    return broken(item, error);
                }
                finally {
                    slots.leave();
                }
            }));
        },
    };
}
function askOnce({ source, cache, keeps }) {
    const batches = createBatches(source);
    const asked = new Map();
    return async (question) => {
        const known = cache.find(question);
        if (known)
            return known;
        const key = (0,answer_cache/* questionKey */.c)(question);
        const pending = asked.get(key);
        if (pending)
            return pending;
        const answer = batches.ask(question);
        asked.set(key, answer);
        try {
            if (keeps(question))
                cache.add({ question, answer: await answer });
            return await answer;
        }
        finally {
            asked.delete(key);
        }
    };
}
function untilEnded(ask, ended) {
    const open = new Set();
    let over = null;
    void ended.then((error) => {
        over = { ok: false, error };
        for (const resolve of open)
            resolve(over);
    });
    return async (question) => over ??
        new Promise((resolve, reject) => {
            open.add(resolve);
            const answered = ask(question).then(resolve, reject);
            void answered.then(() => open.delete(resolve));
        });
}
function sharedPause(pause) {
    let joined = null;
    let newest = null;
    return async () => {
        const group = joined ?? [];
        if (joined === null)
            joined = group;
        if (newest === null) {
            newest = pause();
            group.push(newest);
            setImmediate(() => {
                newest = null;
            });
            void group[0]?.then(() => {
                if (joined === group)
                    joined = null;
            });
        }
        for (let known = 0; known < group.length;) {
            known = group.length;
            await Promise.all(group);
        }
    };
}
function createSlots(size) {
    let free = size;
    const waiting = [];
    return {
        enter: async () => {
            if (free > 0)
                free--;
            else
                await new Promise((resolve) => waiting.push(resolve));
        },
        leave: () => {
            const next = waiting.shift();
            if (next)
                next();
            else
                free++;
        },
    };
}


/***/ }),

/***/ 2829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ scheduledRuns),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   lJ: () => (/* binding */ confirm),
/* harmony export */   pI: () => (/* binding */ askAll)
/* harmony export */ });
function* ask(question) {
    const [answer] = yield [question];
    return answer;
}
function* askAll(questions) {
    if (questions.length === 0)
        return [];
    const answers = yield questions;
    return answers;
}
function* confirm() {
    yield 'confirm';
}
function scheduledRuns(repo, workflow_id, since) {
    return { kind: 'runs', repo, workflow_id, status: null, event: 'schedule', since, read: 1 };
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ parseRecording),
  N: () => (/* binding */ recordingText)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/problems.js
var problems = __webpack_require__(7806);
;// CONCATENATED MODULE: ./build/evidence/schema.js


const instant = schemas/* string */.YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'Invalid instant');
const id = schemas/* int */.Whr();
const judgeContext = schemas/* object */.Ikc({
    now: instant,
    clock_skew_minutes: schemas/* number */.aig().nullable(),
    other_now: instant.nullable().default(null),
    own_run_id: id.nullable(),
    own_repo: schemas/* string */.YjP().nullable(),
    own_workflow_path: schemas/* string */.YjP().nullable(),
    bulk_listed: schemas/* array */.YOg(schemas/* object */.Ikc({ repo: schemas/* string */.YjP(), entries: schemas/* array */.YOg(schemas/* string */.YjP()) })).default([]),
    report: schemas/* object */.Ikc({ days: schemas/* number */.aig(), job_reads: schemas/* number */.aig() }).nullable().default(null),
});
const pass = schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2)]);
const repository = schemas/* object */.Ikc({
    id,
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    archived: schemas/* boolean */.zMY(),
    disabled: schemas/* boolean */.zMY(),
    private: schemas/* boolean */.zMY(),
    pushed_at: instant.nullable(),
    url: schemas/* string */.YjP(),
});
const workflow = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    state: schemas/* string */.YjP(),
    created_at: instant,
    url: schemas/* string */.YjP(),
});
const workflowRun = schemas/* object */.Ikc({
    id,
    node_id: schemas/* string */.YjP().nullable(),
    workflow_id: id,
    run_number: id.nullable().default(null),
    path: schemas/* string */.YjP(),
    event: schemas/* string */.YjP(),
    branch: schemas/* string */.YjP().nullable(),
    head_repo_id: id.nullable(),
    head_repo: schemas/* string */.YjP().nullable(),
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    attempt: id,
    created_at: instant,
    started_at: instant,
    updated_at: instant,
    url: schemas/* string */.YjP(),
});
const runList = schemas/* object */.Ikc({
    rows: schemas/* array */.YOg(workflowRun),
    end: schemas/* enum */.k5n(['date', 'list', 'page', 'early']),
    total_count: id,
});
const step = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    number: id,
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
});
const job = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    attempt: id,
    status: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    started_at: instant.nullable(),
    completed_at: instant.nullable(),
    url: schemas/* string */.YjP().nullable(),
    runner: schemas/* string */.YjP().nullable(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()),
    steps: schemas/* array */.YOg(step).nullable(),
});
const fileText = schemas/* object */.Ikc({ text: schemas/* string */.YjP().nullable() });
const workflowFile = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    text: schemas/* string */.YjP().nullable(),
    problem: schemas/* string */.YjP().nullable(),
});
const commit = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP(),
    date: instant,
    parent: schemas/* string */.YjP().nullable(),
    author: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP(),
});
const annotation = schemas/* object */.Ikc({
    level: schemas/* string */.YjP(),
    message: schemas/* string */.YjP(),
});
const pendingDeployment = schemas/* object */.Ikc({ environment: schemas/* string */.YjP(), reviewers: schemas/* array */.YOg(schemas/* string */.YjP()) });
const malformedRow = schemas/* object */.Ikc({
    id: id.nullable(),
    workflow_id: id.nullable(),
    run_id: id.nullable(),
    path: schemas/* string */.YjP().nullable(),
    created_at: instant.nullable(),
    why: schemas/* string */.YjP(),
});
const repo = schemas/* string */.YjP();
const runId = { repo, run_id: id };
const catalogue = {
    repository: { asks: schemas/* object */.Ikc({ repo }), value: repository },
    workflows: { asks: schemas/* object */.Ikc({ repo, read: pass }), value: schemas/* array */.YOg(workflow) },
    workflow_of_run: {
        asks: schemas/* object */.Ikc({ ...runId, node_id: schemas/* string */.YjP() }),
        value: workflow.omit({ path: true, url: true }),
    },
    runs: {
        asks: schemas/* object */.Ikc({
            repo,
            workflow_id: schemas/* union */.KCZ([id, schemas/* string */.YjP()]).nullable(),
            status: schemas/* literal */.euz('success').nullable(),
            event: schemas/* string */.YjP().nullable(),
            since: instant.nullable(),
            read: pass,
        }),
        value: runList,
    },
    newest_scheduled: { asks: schemas/* object */.Ikc({ repo, rows: id }), value: runList },
    older_runs: {
        asks: schemas/* object */.Ikc({ repo, workflow_id: id, event: schemas/* string */.YjP().nullable(), before: instant }),
        value: runList,
    },
    run_before: { asks: schemas/* object */.Ikc({ repo, before: instant }), value: workflowRun.nullable() },
    attempt: { asks: schemas/* object */.Ikc({ ...runId, attempt: id }), value: workflowRun },
    jobs: { asks: schemas/* object */.Ikc({ ...runId, attempt: id, read: pass }), value: schemas/* array */.YOg(job) },
    annotations: { asks: schemas/* object */.Ikc({ repo, job_id: id }), value: schemas/* array */.YOg(annotation) },
    file: { asks: schemas/* object */.Ikc({ repo, path: schemas/* string */.YjP(), ref: schemas/* string */.YjP(), read: pass }), value: fileText },
    commit: { asks: schemas/* object */.Ikc({ repo, path: schemas/* string */.YjP(), ref: schemas/* string */.YjP() }), value: commit.nullable() },
    files: { asks: schemas/* object */.Ikc({ repo, ref: schemas/* string */.YjP() }), value: schemas/* array */.YOg(workflowFile) },
    waiting: { asks: schemas/* object */.Ikc(runId), value: schemas/* array */.YOg(pendingDeployment) },
};
const problem = schemas/* object */.Ikc({
    code: schemas/* string */.YjP().refine((code) => code in problems/* errors */.s, 'Unknown error code'),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().nullable(),
});
const rateLimit = schemas/* object */.Ikc({
    remaining: schemas/* number */.aig(),
    resets_at: instant,
    resets_in_time: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/evidence/recording.js


function recordingText(recording) {
    const { exchanges, ...head } = recording;
    const top = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
    const lines = exchanges.map((exchange) => `    ${JSON.stringify(exchange)}`);
    return `${top},\n  "exchanges": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
function parseRecording(text, file) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        return { ok: false, error: unusable(file, error instanceof Error ? error.message : 'it is not JSON') };
    }
    const read = recording.safeParse(data);
    if (read.success)
        return { ok: true, value: read.data };
    const issue = read.error.issues[0];
    const where = issue?.path.map(String).join('.') || 'the file';
    const why = `it is not a recording of this tool, see ${where} (${issue?.message ?? 'unknown'})`;
    return { ok: false, error: unusable(file, why) };
}
const exchange = schemas/* unknown */.L5J().transform((data, context) => {
    const kind = schemas/* object */.Ikc({ question: schemas/* object */.Ikc({ kind: schemas/* enum */.k5n(kinds) }) }).safeParse(data);
    const read = kind.success ? exchangeOf(kind.data.question.kind).safeParse(data) : kind;
    if (read.success)
        return read.data;
    for (const { path, message } of read.error.issues)
        context.addIssue({ code: 'custom', path: [...path], message });
    return core/* NEVER */.tm;
});
function exchangeOf(kind) {
    recording_schemas[kind] ??= schemas/* object */.Ikc({
        question: catalogue[kind].asks.extend({ kind: schemas/* literal */.euz(kind) }),
        answer: schemas/* discriminatedUnion */.gMt('ok', [
            schemas/* object */.Ikc({
                ok: schemas/* literal */.euz(true),
                value: catalogue[kind].value,
                malformed: schemas/* array */.YOg(malformedRow).optional(),
            }),
            schemas/* object */.Ikc({ ok: schemas/* literal */.euz(false), error: problem }),
        ]),
    });
    return recording_schemas[kind];
}
const kinds = Object.keys(catalogue);
const recording_schemas = {};
const recording = schemas/* object */.Ikc({
    recording: schemas/* literal */.euz(1),
    monitor_version: schemas/* string */.YjP(),
    run_url: schemas/* string */.YjP().nullable(),
    github_requests: schemas/* number */.aig(),
    allowance: rateLimit.nullable().optional(),
    circumstances: judgeContext,
    settings: schemas/* custom */.IeY((data) => typeof data === 'object' && data !== null, 'Missing'),
    exchanges: schemas/* array */.YOg(exchange),
});
function unusable(file, why) {
    return {
        code: 'recording_unreadable',
        message: `--replay: ${file} cannot be used: ${why}.`,
        hint: 'Make a recording with `--record FILE`.',
    };
}


/***/ }),

/***/ 9590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ globFor),
/* harmony export */   tQ: () => (/* binding */ counts),
/* harmony export */   zc: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(390);
/* harmony import */ var _job_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8390);
/* harmony import */ var _job_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6979);




function globFor(name) {
    return (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)((0,_job_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globOf */ .k8)(name).replaceAll('${{', '*'), '?');
}
function settingsFor(jobs, attempt, watch, regular) {
    const merged = (0,_job_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedJobs */ .TD)(jobs, attempt);
    const { idle } = (0,_job_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeJobs */ .e)(jobs, attempt, watch, false);
    const allowing = (names) => [...watch.allow_skipped, ...unique(names.map(globFor))];
    const tries = [
        { key: 'jobs', items: corrected(merged, 'jobs', watch) },
        { key: 'steps', items: corrected(merged, 'steps', watch) },
        { key: 'allow_skipped', items: allowing(regular) },
        { key: 'allow_skipped', items: allowing(idle) },
    ];
    const working = tries.find(({ key, items }) => counts(jobs, attempt, { ...watch, [key]: items }, regular));
    return working ? [`${working.key}: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlList */ .gm)(working.items)}`] : [];
}
function counts(jobs, attempt, watch, regular) {
    const work = (0,_job_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeJobs */ .e)(jobs, attempt, watch, false);
    return (work.reason === null && work.unclear === null && !regular.some((name) => work.skipped.includes(name)));
}
function corrected(jobs, key, watch) {
    const there = namesOf(jobs, key);
    return unique(watch[key].flatMap((pattern) => there.some((name) => (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matches */ .c)(pattern, name))
        ? [pattern]
        : (0,_job_names_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestFirst */ .F8)(pattern, there).slice(0, 1).map(globFor)));
}
function namesOf(jobs, key) {
    const ran = jobs.filter(({ conclusion }) => conclusion !== 'skipped');
    return unique(key === 'jobs'
        ? jobs.map(({ name }) => name)
        : ran.flatMap(({ steps }) => (steps ?? []).map(({ name }) => name)));
}
function unique(items) {
    return [...new Set(items)];
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eO: () => (/* binding */ scheduleFieldsOf),
/* harmony export */   o1: () => (/* binding */ buildVerdict),
/* harmony export */   sU: () => (/* binding */ listedSince),
/* harmony export */   yR: () => (/* binding */ bareVerdict)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5247);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5258);
/* harmony import */ var _known_runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4866);
/* harmony import */ var _run_lists_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3405);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4523);
/* harmony import */ var _schedule_occurrences_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5938);
/* harmony import */ var _schedule_windows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7589);
/* harmony import */ var _warnings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5911);










const RUNS_SHOWN = 30;
function bareVerdict(watch, repo, outcome, warnings = []) {
    return {
        repo,
        name: (0,_identify_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(watch.entry),
        entry: watch.entry,
        display_name: null,
        path: null,
        id: null,
        url: null,
        file_url: null,
        status: outcome.status,
        sla_hours: watch.sla_hours === 'auto' ? null : watch.sla_hours,
        sla_auto: watch.sla_hours === 'auto',
        grace_hours: null,
        grace_from: null,
        remind_hours: watch.remind_hours ?? _cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .REMIND_HOURS */ .Qd,
        age_hours: null,
        missed_windows: null,
        missed: null,
        schedules: null,
        next_due_at: null,
        last_fired_at: null,
        last_success: null,
        no_success_since: null,
        cause: outcome.cause ?? null,
        error: outcome.error ?? null,
        warnings,
        runs: [],
        windows: [],
        history: null,
        runs_listed_since: null,
        paused_until: watch.paused_until,
        reason: watch.reason,
        note: watch.note,
        next_steps: watch.next_steps,
    };
}
function buildVerdict(watchCase, outcome) {
    const { success, workflow, context } = watchCase;
    const age = success ? (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .hoursBetween */ .UH)(success.completed_at, context.now) : null;
    return {
        ...bareVerdict(watchCase.watch, watchCase.repo.full_name, outcome, (0,_warnings_js__WEBPACK_IMPORTED_MODULE_9__/* .warningsOf */ .nZ)(watchCase)),
        name: (0,_identify_js__WEBPACK_IMPORTED_MODULE_3__/* .stemOf */ .Vc)(workflow.path),
        display_name: workflow.name,
        path: workflow.path,
        id: workflow.id,
        url: (0,_identify_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsPage */ .f0)(watchCase.repo.url, workflow.path),
        file_url: (0,_identify_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFile */ .jv)(workflow.path) ? workflow.url : null,
        sla_hours: watchCase.sla?.hours(success?.completed_at ?? workflow.created_at) ?? null,
        age_hours: age === null ? null : Math.round(age * 100) / 100,
        last_fired_at: (0,_warnings_js__WEBPACK_IMPORTED_MODULE_9__/* .lastFired */ .Ft)(watchCase),
        last_success: success && {
            run_id: success.run.id,
            attempt: success.run.attempt,
            event: success.run.event,
            created_at: success.run.created_at,
            completed_at: success.completed_at,
            url: success.run.url,
        },
        no_success_since: outcome.status === 'stale' && success === null ? (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .searchedBackTo */ .w6)(watchCase) : null,
        runs: judgedRuns(watchCase),
        runs_listed_since: listedSince(watchCase),
        ...scheduleFieldsOf(watchCase),
        history: (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .o)(watchCase),
    };
}
function listedSince(watchCase) {
    const { horizon, workflow } = watchCase;
    const since = (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .readBackTo */ .ro)(watchCase, 'schedule');
    if (since === Number.POSITIVE_INFINITY)
        return null;
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSecond */ .u$)(Math.max(since, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(workflow.created_at), horizon === null ? 0 : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(horizon)));
}
function scheduleFieldsOf(watchCase) {
    const cadence = (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .cadenceOfCase */ .BW)(watchCase);
    if (cadence === null)
        return {};
    const { schedules, grace_hours, grace_from } = cadence;
    const { now } = watchCase.context;
    const success = watchCase.success?.completed_at ?? null;
    const known = (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_5__/* .readBackTo */ .ro)(watchCase, 'schedule');
    const from = success === null ? firstKnown(watchCase, known) : ((0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_8__/* .lastWindow */ .BG)(schedules, success) ?? success);
    const book = (0,_schedule_occurrences_js__WEBPACK_IMPORTED_MODULE_7__/* .occurrencesOf */ .O)({
        cadence,
        from,
        runs_known_since: Number.isFinite(known) ? (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSecond */ .u$)(known) : null,
        now,
        unknown_before: watchCase.schedule_since,
        last_success_at: success,
        runs: [...watchCase.runs.values()].map((run) => ({
            run_id: run.id,
            created_at: run.created_at,
            event: run.event,
            genuine: isGenuine(watchCase, run),
            done: run.status === 'completed',
        })),
    });
    return {
        ...book,
        schedules,
        grace_hours: Math.round(grace_hours * 100) / 100,
        grace_from,
        remind_hours: watchCase.watch.remind_hours ?? (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .remindHours */ .PI)(cadence, now),
    };
}
function firstKnown(watchCase, known) {
    const { workflow, horizon } = watchCase;
    const read = known === Number.POSITIVE_INFINITY ? oldestRun(watchCase) : known;
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(Math.max(read, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(workflow.created_at), horizon === null ? 0 : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(horizon)));
}
function oldestRun(watchCase) {
    const created = [...watchCase.runs.values()].map((run) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.created_at));
    return created.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...created);
}
function isGenuine(watchCase, run) {
    return [...watchCase.findings.values()].some((finding) => finding.run.id === run.id && finding.counts);
}
function judgedRuns(watchCase) {
    const shown = [];
    for (const row of (0,_known_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .newestFirst */ .ll)(watchCase)) {
        const attempts = findingsOf(watchCase, row);
        shown.push(...attempts.map(({ run, counts, reason }) => judgedRun(run, counts, reason)));
        if (row.id === watchCase.success?.run.id || shown.length >= RUNS_SHOWN)
            break;
    }
    return shown;
}
function findingsOf(watchCase, row) {
    const found = [];
    for (let attempt = row.attempt; attempt >= 1; attempt--) {
        const finding = watchCase.findings.get(`${row.id}/${attempt}`);
        if (finding)
            found.push(finding);
    }
    if (found.length > 0)
        return found;
    const reason = (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .rowReason */ .vS)(row, watchCase) ?? 'not looked into: another run decides';
    return [{ run: row, counts: false, reason }];
}
function judgedRun(run, counts, reason) {
    return {
        run_id: run.id,
        attempt: run.attempt,
        event: run.event,
        branch: run.branch,
        status: run.status,
        conclusion: run.conclusion,
        created_at: run.created_at,
        started_at: run.started_at,
        url: run.url,
        counts,
        reason,
    };
}


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ cadenceOfCase),
/* harmony export */   CR: () => (/* binding */ countedWindows),
/* harmony export */   Lx: () => (/* binding */ MOST_GRACE),
/* harmony export */   MI: () => (/* binding */ hasEnoughForGrace),
/* harmony export */   NN: () => (/* binding */ overdueSince),
/* harmony export */   PI: () => (/* binding */ remindHours),
/* harmony export */   Qd: () => (/* binding */ REMIND_HOURS),
/* harmony export */   V_: () => (/* binding */ slaDeadline),
/* harmony export */   l$: () => (/* binding */ autoSlaHours),
/* harmony export */   pj: () => (/* binding */ withGrace),
/* harmony export */   rt: () => (/* binding */ LEAST_GRACE),
/* harmony export */   sW: () => (/* binding */ widestGapHours),
/* harmony export */   um: () => (/* binding */ slaCutoff),
/* harmony export */   zD: () => (/* binding */ cadenceOf)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7589);


const LEAST_GRACE = 4;
const MOST_GRACE = 12;
const GRACE_PAIRS = 20;
const PERCENTILE = 0.8;
const EARLY = _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
const YEAR = 366 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const RARE = 6 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const DEFAULT_MISSED = 2;
const RETRY = _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
const REMIND_HOURS = 20;
const LONGEST_REMIND = 7 * 24;
function cadenceOf(schedules, rules, started, now) {
    if (rules.grace_hours !== 'auto')
        return withGrace(schedules, rules, rules.grace_hours, null, now);
    const late = latenessOfPairs(schedules, started);
    if (late.length < GRACE_PAIRS) {
        const from = `the default, with fewer than ${GRACE_PAIRS + 1} scheduled runs to take it from`;
        return withGrace(schedules, rules, MOST_GRACE, from, now);
    }
    const ascending = late.toSorted((a, b) => a - b);
    const usual = ascending[Math.ceil(PERCENTILE * ascending.length) - 1] ?? 0;
    const hours = Math.min(MOST_GRACE, Math.max(LEAST_GRACE, (2 * usual) / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp));
    return withGrace(schedules, rules, hours, `${GRACE_PAIRS + 1} scheduled runs`, now);
}
function withGrace(schedules, { missed_windows }, grace_hours, grace_from, now) {
    const cadence = { schedules, grace_hours, grace_from };
    if (missed_windows !== null)
        return { ...cadence, missed_windows, spacing: 1, lead: 1 };
    const spacing = Math.max(1, grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp);
    const isRare = closest(schedules, spacing, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now), RARE) >= RARE;
    return { ...cadence, missed_windows: isRare ? 1 : DEFAULT_MISSED, spacing, lead: Math.min(RETRY, spacing) };
}
const known = new WeakMap();
function cadenceOfCase(watchCase) {
    const of = [watchCase.file, watchCase.success, watchCase.runs.size];
    const last = known.get(watchCase);
    if (last?.of.every((one, i) => one === of[i]))
        return last.cadence;
    const cadence = readCadence(watchCase);
    known.set(watchCase, { of, cadence });
    return cadence;
}
function readCadence(watchCase) {
    const { file, watch, context } = watchCase;
    if (file.kind !== 'read' || file.schedules.length === 0)
        return null;
    return cadenceOf(file.schedules, watch, startedUpToSuccess(watchCase), context.now);
}
function startedUpToSuccess({ runs, success }) {
    if (success === null)
        return [];
    const end = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(success.run.created_at);
    const started = [...runs.values()].filter(({ event, created_at }) => event === 'schedule' && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(created_at) <= end);
    return started.map(({ created_at }) => created_at);
}
function hasEnoughForGrace(watchCase) {
    return new Set(startedUpToSuccess(watchCase)).size > GRACE_PAIRS;
}
function latenessOfPairs(schedules, started) {
    const instants = [...new Set(started.map(_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms))].sort((a, b) => a - b).slice(-GRACE_PAIRS - 1);
    return instants.slice(1).flatMap((later, i) => {
        const earlier = instants[i] ?? later;
        const due = first((0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(schedules, earlier + EARLY + 1, 1));
        return due === undefined ? [] : [Math.max(0, later - due)];
    });
}
function* countedWindows({ schedules, spacing }, start, step) {
    let last = null;
    for (const due of (0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(schedules, start, step)) {
        if (last !== null && (due - last) * step < spacing)
            continue;
        yield due;
        last = due;
    }
}
function* countedSince(cadence, since) {
    const served = first((0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(cadence.schedules, since, -1));
    yield* countedWindows(cadence, Math.max(since + 1, (served ?? since) + cadence.lead), 1);
}
function overdueSince(cadence, since, now) {
    const end = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) - cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
    const overdue = [];
    for (const due of countedSince(cadence, since)) {
        if (due > end)
            break;
        overdue.push(due);
    }
    return overdue;
}
function slaDeadline(cadence, anchor) {
    const due = nth(countedSince(cadence, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(anchor)), cadence.missed_windows);
    if (due === undefined)
        return null;
    const deadline = due + cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
    const served = (0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWindow */ .BG)(cadence.schedules, anchor) ?? anchor;
    return { deadline: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(deadline), sla_hours: (deadline - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(served)) / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp };
}
function slaCutoff(cadence, now) {
    const overdue = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) - cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp - 1;
    const missed = nth(countedWindows(cadence, overdue, -1), cadence.missed_windows);
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(missed === undefined ? 0 : (first((0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(cadence.schedules, missed - cadence.lead + 1, 1)) ?? missed));
}
function autoSlaHours(cadence, around) {
    const windows = windowsAround(cadence.schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(around));
    const { missed_windows, spacing, lead } = cadence;
    const countsOccasions = spacing > 1;
    const dueAt = (place) => windows[place] ?? Number.POSITIVE_INFINITY;
    let widest = null;
    let [first, second] = [0, 0];
    for (const [i, due] of windows.entries()) {
        while (dueAt(first) < due + lead)
            first += 1;
        while (countsOccasions && dueAt(second) < dueAt(first) + spacing)
            second += 1;
        const last = windows[!countsOccasions ? i + missed_windows : missed_windows === 1 ? first : second];
        if (last === undefined)
            break;
        widest = Math.max(widest ?? 0, last - due);
    }
    return widest === null ? null : widest / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp + cadence.grace_hours;
}
function widestGapHours(schedules, around) {
    const windows = windowsAround(schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(around));
    const gaps = windows.slice(1).map((due, i) => due - (windows[i] ?? due));
    return gaps.length === 0 ? null : gaps.reduce((a, b) => Math.max(a, b)) / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
}
const ENOUGH_WINDOWS = 150;
const EIGHT_YEARS = 8 * YEAR;
function windowsAround(schedules, around) {
    const before = (0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWindow */ .BG)(schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(around - YEAR));
    if (before === null)
        return [];
    const windows = [];
    for (const due of (0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .walk */ .GG)(schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(before), 1)) {
        windows.push(due);
        if (due > around + YEAR && (windows.length > ENOUGH_WINDOWS || due > around + EIGHT_YEARS))
            break;
    }
    return windows;
}
function remindHours(cadence, now) {
    const spacing = Math.max(cadence.spacing, cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp);
    const hours = closest(cadence.schedules, spacing, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now), _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
    return hours > 24 ? Math.min(LONGEST_REMIND, hours) : REMIND_HOURS;
}
function closest(schedules, spacing, now, enough) {
    let least = Number.POSITIVE_INFINITY;
    let last = null;
    for (const due of countedWindows({ schedules, spacing }, now + 1, 1)) {
        if (due > now + YEAR)
            break;
        if (last !== null)
            least = Math.min(least, due - last);
        if (least < enough)
            break;
        last = due;
    }
    return least;
}
function first(walked) {
    for (const due of walked)
        return due;
    return undefined;
}
function nth(walked, n) {
    let seen = 0;
    for (const due of walked) {
        seen += 1;
        if (seen === n)
            return due;
    }
    return undefined;
}


/***/ }),

/***/ 6756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ refusesEverySchedule),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   o3: () => (/* binding */ readOwnText),
/* harmony export */   qU: () => (/* binding */ scheduleChange)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2829);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5258);
/* harmony import */ var _schedule_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7433);




function* readFile(watchCase, read) {
    const { repo, workflow } = watchCase;
    if (!(0,_identify_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFile */ .jv)(workflow.path))
        return { kind: 'none' };
    return fileState(yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)({
        kind: 'file',
        repo: repo.full_name,
        path: workflow.path,
        ref: repo.default_branch,
        read,
    }), workflow.path);
}
function* readOwnText({ own_repo, own_workflow_path }) {
    if (own_repo === null || own_workflow_path === null)
        return null;
    const repo = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)({ kind: 'repository', repo: own_repo });
    if (!repo.ok)
        return null;
    const { full_name, default_branch: ref } = repo.value;
    const file = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)({ kind: 'file', repo: full_name, path: own_workflow_path, ref, read: 1 });
    return file.ok ? file.value.text : null;
}
function refusesEverySchedule({ file }) {
    return file.kind === 'read' && file.schedules.length === 0 && file.invalid.length > 0;
}
const MOST_EDITS = 10;
function* scheduleChange(watchCase) {
    if (watchCase.file.kind !== 'read')
        return null;
    const promised = promise(watchCase.file.schedules);
    let ref = watchCase.repo.default_branch;
    for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
        const edit = yield* lastEdit(watchCase, ref);
        if (edit === null)
            return null;
        const { date, parent } = edit;
        const before = parent === null ? NO_FILE : yield* promiseAt(watchCase, parent);
        if (before === null)
            return null;
        if (before !== promised)
            return date;
        if (parent === null || isOlderThanSla(watchCase, date))
            return null;
        ref = parent;
    }
    return null;
}
const NO_FILE = 'no file';
function* promiseAt({ repo, workflow: { path } }, ref) {
    const file = fileState(yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)({ kind: 'file', repo: repo.full_name, path, ref, read: 1 }), path);
    if (file.kind === 'absent')
        return NO_FILE;
    return file.kind === 'read' ? promise(file.schedules) : null;
}
function* lastEdit({ repo, workflow, success }, ref) {
    const commit = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_3__/* .ask */ .kA)({ kind: 'commit', repo: repo.full_name, path: workflow.path, ref });
    if (!commit.ok || commit.value === null)
        return null;
    const isServed = success !== null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(commit.value.date) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(success.completed_at);
    return isServed ? null : commit.value;
}
function isOlderThanSla({ sla, context }, date) {
    const deadline = sla?.deadline(date) ?? null;
    return deadline !== null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(deadline) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(context.now);
}
function fileState(answer, path) {
    if (!answer.ok)
        return { kind: 'unreadable', problem: answer.error };
    if (answer.value.text === null)
        return { kind: 'absent' };
    const reading = (0,_schedule_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readSchedules */ .D)(answer.value.text);
    const { text } = answer.value;
    if (reading.ok)
        return { kind: 'read', text, schedules: reading.schedules, invalid: reading.invalid };
    return {
        kind: 'unreadable',
        problem: {
            code: 'schedule_unknown',
            message: `${path} could not be understood: ${reading.why}`,
            hint: `Fix ${path} on the default branch.`,
        },
    };
}
function promise(schedules) {
    return schedules
        .map(({ cron, timezone }) => `${cron.trim().replace(/\s+/g, ' ')} ${timezone}`)
        .sort()
        .join('\n');
}


/***/ }),

/***/ 4653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ lookInto),
  S: () => (/* binding */ newestSuccess)
});

// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/judge/known-runs.js
var known_runs = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/judge/run-lists.js
var run_lists = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/judge/run-rules.js
var run_rules = __webpack_require__(4523);
;// CONCATENATED MODULE: ./build/judge/green-runs.js




function* greenBefore({ watchCase, event }, before, least) {
    const reach = (0,run_lists/* readBackTo */.ro)(watchCase, event);
    const known = greenOf([...watchCase.runs.values()], watchCase, event).filter(({ created_at }) => (0,time.ms)(created_at) < (0,time.ms)(before) && (0,time.ms)(created_at) >= reach);
    if (reach === Number.NEGATIVE_INFINITY)
        return { rows: known, ended: true };
    if (known.length >= least)
        return { rows: known, ended: false };
    const from = known.at(-1)?.created_at ?? before;
    const older = yield* (0,known_runs/* olderRuns */.td)(watchCase, event, (0,time/* isoSecond */.u$)((0,time.ms)(from)));
    if (!older.ok)
        return null;
    const ids = new Set(known.map(({ id }) => id));
    const rows = greenOf(older.value.rows, watchCase, event).filter(({ id, created_at }) => !ids.has(id) && (0,time.ms)(created_at) < (0,time.ms)(before));
    return { rows: [...known, ...rows], ended: older.value.end === 'list' };
}
function* lengthened(comparison, stretch, least) {
    const last = stretch.rows.at(-1);
    if (stretch.ended || last === undefined || stretch.rows.length >= least)
        return stretch;
    const older = yield* greenBefore(comparison, last.created_at, least - stretch.rows.length);
    return older && { rows: [...stretch.rows, ...older.rows], ended: older.ended };
}
function halfway(one, other) {
    return (0,time/* iso */.KH)(((0,time.ms)(one) + (0,time.ms)(other)) / 2);
}
function greenOf(rows, watchCase, event) {
    return rows
        .filter((row) => row.workflow_id === watchCase.workflow.id &&
        (event === null || row.event === event) &&
        (0,run_rules/* rowReason */.vS)(row, watchCase) === null)
        .sort((a, b) => (0,time.ms)(b.created_at) - (0,time.ms)(a.created_at) || b.id - a.id);
}

// EXTERNAL MODULE: ./build/judge/job-names.js
var job_names = __webpack_require__(8390);
;// CONCATENATED MODULE: ./build/judge/regular-jobs.js




const STREAK = 3;
const BETWEEN = 2;
const WINDOW = 40;
const EARLIER_SPELLS = 2;
const LOOKS = 12;
const REACH = 60 * time/* DAY */.d_;
const NEAR = 12;
const UNREAD = Symbol('unread');
function* skippedRegularJobs(watchCase, run, work, depth) {
    const found = [];
    for (const name of work.skipped) {
        const key = `${run.event} ${name}`;
        const known = watchCase.skipped_jobs.get(key);
        const holds = known !== undefined &&
            (0,time.ms)(run.created_at) > (0,time.ms)(known.since) &&
            (depth === 'quick' || known.is !== 'perhaps');
        const told = holds ? known : yield* judgeSkipped(watchCase, run, name, work.listed, depth);
        watchCase.skipped_jobs.set(key, told);
        found.push({ is: told.is, names: [name] });
    }
    const is = ['regular', 'unread', 'perhaps'].find((one) => found.some((job) => job.is === one));
    if (is === undefined)
        return { is: 'conditional', names: [] };
    return { is, names: found.filter((job) => job.is === is).flatMap(({ names }) => names) };
}
function* judgeSkipped(watchCase, run, name, beside, depth) {
    try {
        const { comparison, near } = yield* comparedWith(watchCase, run);
        const look = lookFor(watchCase, name, beside);
        const streak = yield* findStreak(look, comparison, near, run);
        if (streak === null)
            return { is: 'conditional', since: (0,time/* iso */.KH)(0) };
        const isNear = streak.stretch === near;
        if (depth === 'quick' && !isNear)
            return { is: 'perhaps', since: streak.run.created_at };
        const together = isNear ? near : yield* bringTogether(look, comparison, near, streak);
        const success = together.rows.findIndex(({ id }) => id === streak.run.id);
        const start = yield* endOfSpell(look, together.rows, success, depth === 'quick' ? NEAR : WINDOW);
        const before = { rows: together.rows.slice(start), ended: together.ended };
        const since = before.rows[0]?.created_at ?? streak.run.created_at;
        if (depth === 'quick' && start >= NEAR)
            return { is: 'perhaps', since };
        if (!(yield* mayBeRegular(look, before.rows)))
            return { is: 'conditional', since };
        if (depth === 'quick')
            return { is: 'perhaps', since };
        const long = readable(yield* lengthened(comparison, before, WINDOW));
        return { is: (yield* isRegular(look, long.rows)) ? 'regular' : 'conditional', since };
    }
    catch (thrown) {
        if (thrown !== UNREAD)
            throw thrown;
        return { is: 'unread', since: (0,time/* iso */.KH)(0) };
    }
}
function* comparedWith(watchCase, run) {
    const alike = { watchCase, event: run.event };
    const near = readable(yield* greenBefore(alike, run.created_at, WINDOW));
    if (near.rows.length >= STREAK)
        return { comparison: alike, near };
    const all = { watchCase, event: null };
    return { comparison: all, near: readable(yield* greenBefore(all, run.created_at, WINDOW)) };
}
function readable(read) {
    if (read === null)
        throw UNREAD;
    return read;
}
function lookFor(watchCase, name, beside) {
    const others = new Set(beside.filter((one) => one !== name));
    const stems = new Set(name.includes('${{') ? [...others].map(job_names/* stemOfJob */.OS) : []);
    const isIt = (one) => one === name || ((0,job_names/* isPartOf */.xm)(one, name) && !others.has(one) && !stems.has((0,job_names/* stemOfJob */.OS)(one)));
    return function* look(prior) {
        const read = readable(yield* (0,known_runs/* workOf */.LT)(watchCase, prior, prior));
        if (read.reason !== null || read.unclear !== null)
            return 'no work';
        if (read.succeeded.some(isIt))
            return 'succeeded';
        if (read.skipped.some((one) => isIt(one) || (0,job_names/* isPartOf */.xm)(name, one)))
            return 'skipped';
        return read.listed.some(isIt) ? 'ran' : 'absent';
    };
}
function* findStreak(look, comparison, near, run) {
    const { rows } = near;
    const oldest = rows.at(-1);
    const end = (0,time.ms)(run.created_at) - REACH;
    const isWhole = near.ended || oldest === undefined || (0,time.ms)(oldest.created_at) <= end;
    const places = placesOf(rows.length, isWhole ? 8 : 4);
    for (const at of places)
        if (yield* isStreak(look, rows, at))
            return { run: rows[at] ?? run, stretch: near };
    if (isWhole)
        return null;
    const more = Math.max(1, LOOKS - places.length);
    const span = (0,time.ms)(run.created_at) - (0,time.ms)(oldest.created_at);
    const growth = ((REACH - time/* DAY */.d_ / 2) / Math.max(span, 1)) ** (1 / more);
    for (let i = 1; i <= more; i++) {
        const before = (0,time/* iso */.KH)(Math.round((0,time.ms)(run.created_at) - span * growth ** i));
        const stretch = readable(yield* greenBefore(comparison, before, STREAK));
        const [first] = stretch.rows;
        if (first === undefined)
            return null;
        if (yield* isStreak(look, stretch.rows, 0))
            return { run: first, stretch };
    }
    return null;
}
function placesOf(length, more) {
    const places = [];
    const step = Math.max(NEAR, Math.ceil((length - NEAR) / more));
    const last = length - STREAK;
    for (let at = STREAK - 1; at < last && places.length < LOOKS - 1; at += at < NEAR - 1 ? STREAK : step)
        places.push(at);
    return last < 0 ? [] : [...places, last];
}
function* isStreak(look, rows, at) {
    const older = yield* successesFrom(look, rows, at, 1);
    if (older === 0 || older >= STREAK)
        return older >= STREAK;
    return older + (yield* successesFrom(look, rows, at - 1, -1)) >= STREAK;
}
function* successesFrom(look, rows, from, by) {
    let successes = 0;
    for (let at = from; successes < STREAK; at += by) {
        const prior = rows[at];
        if (prior === undefined)
            break;
        const trace = yield* look(prior);
        if (trace === 'succeeded')
            successes++;
        else if (trace !== 'no work')
            break;
    }
    return successes;
}
function* bringTogether(look, comparison, near, streak) {
    let newer = near.rows.at(-1)?.created_at ?? streak.run.created_at;
    let older = streak.run.created_at;
    let success = streak.run;
    for (;;) {
        const stretch = readable(yield* greenBefore(comparison, newer, WINDOW));
        if (stretch.ended || stretch.rows.some(({ id }) => id === success.id)) {
            streak.run = success;
            return stretch;
        }
        const middle = halfway(newer, older);
        const [run] = readable(yield* greenBefore(comparison, middle, 1)).rows;
        if (run === undefined || (0,time.ms)(run.created_at) <= (0,time.ms)(success.created_at))
            older = middle;
        else if ((yield* look(run)) === 'succeeded')
            [older, success] = [run.created_at, run];
        else
            newer = run.created_at;
    }
}
function* endOfSpell(look, rows, success, nearest) {
    for (let last = -1;;) {
        const place = yield* nextNotSkipped(look, rows, last, success, nearest);
        const next = yield* skippedAgain(look, rows, place);
        if (next === null)
            return place;
        last = next;
    }
}
function* skippedAgain(look, rows, from) {
    let ran = 0;
    for (const [i, prior] of rows.slice(from).entries()) {
        const trace = yield* look(prior);
        if (trace === 'skipped')
            return from + i;
        if (trace === 'succeeded')
            ran++;
        if (trace === 'ran' || trace === 'absent' || ran >= BETWEEN)
            return null;
    }
    return null;
}
function* nextNotSkipped(look, rows, last, success, nearest) {
    let [skipped, other] = [last, success];
    while (other - skipped > 1) {
        const middle = skipped + 1 < nearest ? skipped + 1 : Math.floor((skipped + other) / 2);
        const prior = rows[middle];
        const trace = prior === undefined ? 'skipped' : yield* look(prior);
        if (trace === 'skipped' || trace === 'no work')
            skipped = middle;
        else if (skipped + 1 === middle)
            return middle;
        else
            other = middle;
    }
    return other;
}
function* isRegular(look, before) {
    const traces = [];
    for (const prior of before.slice(0, WINDOW)) {
        const trace = yield* look(prior);
        if (trace === 'no work')
            continue;
        traces.push(trace);
        if (earlierSpells(traces) >= EARLIER_SPELLS)
            return false;
    }
    return ranThreeTimes(traces);
}
function* mayBeRegular(look, before) {
    let seen = 0;
    for (const prior of before) {
        const trace = yield* look(prior);
        if (trace === 'ran' || trace === 'absent')
            return false;
        if (trace !== 'no work')
            seen++;
        if (seen === STREAK)
            return true;
    }
    return false;
}
function earlierSpells(traces) {
    let spells = 0;
    let between = BETWEEN;
    for (const trace of traces) {
        if (trace === 'succeeded' || trace === 'ran')
            between++;
        if (trace !== 'skipped')
            continue;
        if (between >= BETWEEN)
            spells++;
        between = 0;
    }
    return spells;
}
function ranThreeTimes(traces) {
    const other = traces.findIndex((trace) => trace !== 'succeeded');
    if (other < 0 || other >= STREAK)
        return other >= STREAK || traces.length >= STREAK;
    if (traces[other] !== 'skipped')
        return false;
    const behind = traces.slice(other).findIndex((trace, i, rest) => trace !== 'skipped' && !isWithin(rest, i));
    return behind >= 0 && ranThreeTimes(traces.slice(other + behind));
}
function isWithin(traces, at) {
    const next = traces.slice(at).findIndex((trace) => trace !== 'succeeded');
    return next >= 0 && next < BETWEEN && traces[at + next] === 'skipped';
}

;// CONCATENATED MODULE: ./build/judge/find-success.js





const FUTURE = 10 * time/* MINUTE */.pY;
const OLD_READS = 100;
const FRESH_READS = 5;
function* newestSuccess(watchCase, cutoff, scope = 'all') {
    watchCase.unread_until = null;
    watchCase.read_failures = [];
    watchCase.skipped_jobs.clear();
    watchCase.skipped_regular_jobs.clear();
    watchCase.completes_in_future = false;
    const all = candidates(watchCase);
    const isFresh = (success) => success !== null && (0,time.ms)(success.completed_at) >= (0,time.ms)(cutoff);
    const young = all.filter((row) => (0,time.ms)(row.updated_at) >= (0,time.ms)(cutoff));
    const perhaps = [];
    let best = null;
    let freshReads = 0;
    for (const row of young) {
        if (isFresh(best) && freshReads++ >= FRESH_READS)
            break;
        best = yield* betterOf(watchCase, best, row, { scope, perhaps });
    }
    for (const row of perhaps) {
        if (isFresh(best))
            break;
        best = yield* betterOf(watchCase, best, row, { scope, perhaps: null });
    }
    if (scope === 'all')
        best = yield* oldSuccess(watchCase, best, all, cutoff);
    return best;
}
function* oldSuccess(watchCase, success, rows, cutoff) {
    let best = success;
    let reads = 0;
    for (const row of rows) {
        if ((0,time.ms)(row.updated_at) >= (0,time.ms)(cutoff) || !isWorthReading(row, best))
            continue;
        if (reads++ >= OLD_READS) {
            leaveUnread(watchCase, row);
            continue;
        }
        const doubts = watchCase.read_failures.length;
        best = yield* betterOf(watchCase, best, row, { scope: 'all', perhaps: null });
        watchCase.read_failures.length = doubts;
    }
    return best;
}
function* betterOf(watchCase, best, row, proof) {
    if (!isWorthReading(row, best))
        return best;
    const doubts = watchCase.read_failures.length;
    const found = yield* successOf(watchCase, row, proof);
    if (watchCase.read_failures.length > doubts)
        leaveUnread(watchCase, row);
    return newer(best, found);
}
function leaveUnread(watchCase, { updated_at }) {
    const { unread_until } = watchCase;
    if (unread_until === null || (0,time.ms)(updated_at) > (0,time.ms)(unread_until))
        watchCase.unread_until = updated_at;
}
function isWorthReading(row, best) {
    return best === null || (0,time.ms)(row.updated_at) > (0,time.ms)(best.completed_at);
}
function newer(best, found) {
    if (best === null || found === null)
        return best ?? found;
    return (0,time.ms)(found.completed_at) > (0,time.ms)(best.completed_at) ? found : best;
}
function candidates(watchCase) {
    return (0,known_runs/* newestFirst */.ll)(watchCase).filter((row) => {
        const reason = (0,run_rules/* rowReason */.vS)(row, watchCase);
        if (reason !== null)
            (0,known_runs/* recordFinding */.h2)(watchCase, row, false, reason);
        if (reason === null)
            return true;
        return (row.attempt > 1 || (0,run_rules/* contradictionOf */.zW)(row) !== null) && (0,run_rules/* foreignReason */.v4)(row, watchCase) === null;
    });
}
function* successOf(watchCase, row, proof) {
    for (let attempt = row.attempt; attempt >= 1; attempt--) {
        const run = yield* (0,known_runs/* attemptOf */.tx)(watchCase, row, attempt);
        if (!run.ok) {
            watchCase.read_failures.push(run.error);
            return null;
        }
        const reason = (0,run_rules/* rowReason */.vS)(run.value, watchCase);
        if (reason !== null) {
            (0,known_runs/* recordFinding */.h2)(watchCase, run.value, false, reason);
            const contradiction = (0,run_rules/* contradictionOf */.zW)(run.value);
            if (contradiction !== null && (0,run_rules/* foreignReason */.v4)(run.value, watchCase) === null)
                leaveUnclear(watchCase, run.value, { code: 'evidence_contradictory', why: contradiction });
            continue;
        }
        const success = yield* proveByJobs(watchCase, row, run.value, proof);
        if (success)
            return success;
    }
    return null;
}
function* lookInto(watchCase, row) {
    yield* successOf(watchCase, row, { scope: 'all', perhaps: null });
}
function* proveByJobs(watchCase, row, run, { scope, perhaps }) {
    const work = yield* (0,known_runs/* workOf */.LT)(watchCase, row, run);
    if (work === null) {
        (0,known_runs/* recordFinding */.h2)(watchCase, run, false, 'its jobs could not be read');
        return null;
    }
    if (work.unclear !== null) {
        (0,known_runs/* recordFinding */.h2)(watchCase, run, false, work.unclear.why);
        leaveUnclear(watchCase, run, work.unclear);
        return null;
    }
    const completed_at = work.completed_at ?? run.started_at;
    const early = work.reason ?? futureReason(watchCase, completed_at);
    if (early === null && scope === 'fresh' && work.skipped.length > 0)
        return { run, completed_at, work };
    if (early === null && perhaps !== null && (yield* isPerhapsRegular(watchCase, run, work))) {
        perhaps.push(row);
        return null;
    }
    const reason = early ?? (yield* skipReason(watchCase, run, work));
    (0,known_runs/* recordFinding */.h2)(watchCase, run, reason === null, reason ?? 'genuine success');
    return reason === null ? { run, completed_at, work } : null;
}
function leaveUnclear({ read_failures }, run, { code, why }) {
    read_failures.push({
        code,
        message: `Whether ${run.url || `run ${run.id}`} was a success could not be looked at: ${why}.`,
        hint: 'Run the monitor again; if it stays, run the workflow once more.',
    });
}
function futureReason(watchCase, completedAt) {
    if ((0,time.ms)(completedAt) <= (0,time.ms)(watchCase.context.now) + FUTURE)
        return null;
    watchCase.completes_in_future = true;
    return 'its completion lies more than 10 minutes in the future';
}
function* isPerhapsRegular(watchCase, run, work) {
    const skipped = yield* skippedRegularJobs(watchCase, run, work, 'quick');
    if (skipped.is !== 'perhaps')
        return false;
    for (const name of skipped.names)
        watchCase.skipped_regular_jobs.add(name);
    return true;
}
function* skipReason(watchCase, run, work) {
    const { is, names: jobs } = yield* skippedRegularJobs(watchCase, run, work, 'full');
    for (const name of work.skipped)
        watchCase.skipped_regular_jobs.delete(name);
    if (is === 'conditional')
        return null;
    if (is === 'unread')
        return 'the runs before it, or their jobs, could not be read';
    for (const name of jobs)
        watchCase.skipped_regular_jobs.add(name);
    return `${(0,quote/* names */.Dy)(jobs)} skipped, though it succeeded in each of the three genuine successes before`;
}


/***/ }),

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ droppedOccasions),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5247);
/* harmony import */ var _run_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3405);
/* harmony import */ var _schedule_windows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7589);





const APART = 3 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
const USUAL_DAYS = 14;
const EARLY = _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
function historyOf(watchCase) {
    const cadence = (0,_cadence_js__WEBPACK_IMPORTED_MODULE_2__/* .cadenceOfCase */ .BW)(watchCase);
    if (cadence === null)
        return null;
    const { context, workflow } = watchCase;
    const known = Math.max((0,_run_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .readBackTo */ .ro)(watchCase, 'schedule'), watchCase.horizon === null ? Number.NEGATIVE_INFINITY : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(watchCase.horizon));
    const asked = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(context.now) - (context.report?.days ?? USUAL_DAYS) * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    const from = Math.max(asked, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(workflow.created_at), context.report === null ? known : asked);
    const places = placesBetween(cadence.schedules, from, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(context.now));
    serve(places, [...watchCase.runs.values()], cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp);
    return places.map((place) => occasionOf(watchCase, place, { known, grace: cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp }));
}
function placesBetween(schedules, from, now) {
    if (!Number.isFinite(from))
        return [];
    const start = Math.floor(from / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 2 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    const places = [];
    for (const due of (0,_cadence_js__WEBPACK_IMPORTED_MODULE_2__/* .countedWindows */ .CR)({ schedules, spacing: APART }, start, 1)) {
        if (due > now)
            break;
        places.push({ due, windows: 0, runs: [] });
    }
    let at = 0;
    for (const window of (0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_4__/* .walk */ .GG)(schedules, places[0]?.due ?? now + 1, 1)) {
        if (window > now)
            break;
        while ((places[at + 1]?.due ?? Number.POSITIVE_INFINITY) <= window)
            at += 1;
        const place = places[at];
        if (place)
            place.windows += 1;
    }
    return places.filter(({ due }) => due >= from);
}
function serve(places, runs, grace) {
    const scheduled = runs
        .filter(({ event }) => event === 'schedule')
        .sort((a, b) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(a.created_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(b.created_at) || a.id - b.id);
    let at = -1;
    for (const run of scheduled) {
        while ((places[at + 1]?.due ?? Number.POSITIVE_INFINITY) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.created_at) + EARLY)
            at += 1;
        places[at]?.runs.push(run);
    }
    for (const [i, place] of places.entries()) {
        const before = places[i - 1];
        const [first] = place.runs;
        if (!before || !first || before.runs.length > 0 || place.runs.length <= place.windows)
            continue;
        if ((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(first.created_at) - before.due <= grace)
            before.runs.push(...place.runs.splice(0, 1));
    }
}
function occasionOf(watchCase, { due, runs }, horizon) {
    const due_at = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(due);
    const states = runs.map((run) => ({ run, state: stateOf(watchCase, run, due, horizon.grace) }));
    const best = states.find(({ state }) => state === 'succeeded' || state === 'late') ??
        states.findLast(({ state }) => state === 'not_looked_into') ??
        states.at(-1);
    if (best === undefined)
        return { ...nothingOf(due_at), state: withoutRun(watchCase, due, horizon) };
    const { run, state } = best;
    return {
        due_at,
        state,
        run_id: run.id,
        late_minutes: lateMinutes(run, due),
        attempts: run.attempt,
        url: run.url,
    };
}
function nothingOf(due_at) {
    return { due_at, run_id: null, late_minutes: null, attempts: null, url: null };
}
function withoutRun({ context, schedule_since }, due, { known, grace }) {
    if (due + grace > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(context.now))
        return 'open';
    const isPromised = schedule_since === null || due >= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(schedule_since);
    return due < known || !isPromised ? 'unknown' : 'no_run';
}
function lateMinutes(run, due) {
    return Math.max(0, Math.floor(((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.created_at) - due) / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY));
}
function stateOf(watchCase, run, due, grace) {
    const findings = [...attemptsOf(run)].map((attempt) => watchCase.findings.get(`${run.id}/${attempt}`));
    if (findings.some((finding) => finding?.counts)) {
        return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.created_at) - due > grace ? 'late' : 'succeeded';
    }
    if (run.status !== 'completed')
        return 'open';
    switch (run.conclusion) {
        case 'success':
            return greenState(watchCase, run, findings[0] !== undefined);
        case 'skipped':
        case 'neutral':
            return 'skipped';
        case null:
            return 'unknown';
        default:
            return 'failed';
    }
}
function greenState(watchCase, run, isJudged) {
    const reads = [1, 2].map((pass) => watchCase.jobs.get(`${run.id}/${run.attempt}/${pass}`));
    if (!isJudged)
        return 'not_looked_into';
    return reads.some((read) => read?.ok) ? 'skipped' : 'unknown';
}
function* attemptsOf(run) {
    for (let attempt = run.attempt; attempt >= 1; attempt--)
        yield attempt;
}
const FEW = 3;
function droppedOccasions(watchCase) {
    const { now } = watchCase.context;
    const recent = (historyOf(watchCase) ?? []).filter(({ due_at }) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(due_at) >= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) - USUAL_DAYS * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    const due = recent.filter(({ state, run_id }) => state !== 'unknown' && (state !== 'open' || run_id !== null));
    const dropped = due.filter(({ state }) => state === 'no_run').length;
    if (dropped < FEW || dropped * 2 < due.length)
        return null;
    const span = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Math.max(1, Math.round(((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(due[0]?.due_at ?? now)) / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)), 'day');
    return `GitHub started no run for ${dropped} of the ${due.length} times of the last ${span} at which one was due (counted three hours apart or more).`;
}


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ findHorizon),
/* harmony export */   YF: () => (/* binding */ isWholeHistory),
/* harmony export */   a8: () => (/* binding */ isNothingDue),
/* harmony export */   jP: () => (/* binding */ slaBeyondHorizon),
/* harmony export */   tc: () => (/* binding */ isLongerThanHistory)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2829);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5247);
/* harmony import */ var _run_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3405);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4523);
/* harmony import */ var _schedule_windows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7589);







const USUAL_DAYS = 90;
const MOST_DAYS = { public: 90, private: 400 };
function* findHorizon(watchCase) {
    const cutoff = watchCase.sla?.cutoff ?? watchCase.context.now;
    const own = [...watchCase.runs.values()];
    if (!(0,_run_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .showsEveryRun */ .Df)(watchCase) || own.some((run) => run.run_number === 1))
        return null;
    const { created_at } = watchCase.workflow;
    if (!own.some((run) => (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .isCountedEvent */ .bc)(run, watchCase)) && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(created_at) < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(cutoff)) {
        const problem = yield* askReach(watchCase, created_at);
        if (problem !== null || !isBeyondHorizon(watchCase, cutoff))
            return problem;
    }
    const problem = yield* askReach(watchCase, cutoff);
    const due = newestDue(watchCase);
    if (problem !== null || due === null || !isBeyondHorizon(watchCase, cutoff))
        return problem;
    return isBeyondHorizon(watchCase, due) ? yield* askReach(watchCase, due) : null;
}
function* askReach(watchCase, instant) {
    const seen = watchCase.oldest_in_repository;
    if (seen !== null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(seen.created_at) < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(instant)) {
        watchCase.horizon = seen.created_at;
        return null;
    }
    const kept = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_6__/* .ask */ .kA)({ kind: 'run_before', repo: watchCase.repo.full_name, before: instant });
    if (!kept.ok)
        return kept.error;
    watchCase.horizon = kept.value?.created_at ?? horizonWithout(watchCase, seen);
    return null;
}
function horizonWithout({ context: { now }, runs }, seen) {
    const isLater = (run) => run.run_number !== null && run.run_number > 1;
    const isCut = [...runs.values(), ...(seen === null ? [] : [seen])].some(isLater);
    const assumed = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) - USUAL_DAYS * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isoSecond */ .u$)(seen === null ? assumed : isCut ? (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(seen.created_at) : Math.min(assumed, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(seen.created_at)));
}
function isBeyondHorizon({ horizon }, instant) {
    return horizon !== null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(instant) < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(horizon);
}
function isWholeHistory(watchCase) {
    return (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_3__/* .showsEveryRun */ .Df)(watchCase) && !isBeyondHorizon(watchCase, watchCase.workflow.created_at);
}
function isNothingDue(watchCase) {
    const { file, sla, context } = watchCase;
    if (!sla?.auto || file.kind !== 'read' || !isBeyondHorizon(watchCase, sla.cutoff))
        return false;
    const gap = (0,_cadence_js__WEBPACK_IMPORTED_MODULE_2__/* .widestGapHours */ .sW)(file.schedules, context.now);
    if (gap !== null && gap * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp <= _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_)
        return false;
    const due = newestDue(watchCase);
    return due === null || isBeyondHorizon(watchCase, due);
}
function newestDue(watchCase) {
    const cadence = watchCase.sla?.auto ? (0,_cadence_js__WEBPACK_IMPORTED_MODULE_2__/* .cadenceOfCase */ .BW)(watchCase) : null;
    if (cadence === null)
        return null;
    return (0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_5__/* .lastWindow */ .BG)(cadence.schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(watchCase.context.now) - cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp));
}
function slaBeyondHorizon(watchCase) {
    const { sla, repo, horizon } = watchCase;
    if (sla === null || sla.auto || horizon === null || !isBeyondHorizon(watchCase, sla.cutoff))
        return null;
    return {
        code: 'evidence_incomplete',
        message: `GitHub shows no runs of ${repo.full_name} from before ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(horizon)}, so that \`sla_hours: ${watchCase.watch.sla_hours}\` can be neither kept nor broken.`,
        hint: 'Give this watch a smaller `sla_hours`, or keep runs longer (Settings → Actions → General).',
    };
}
function isLongerThanHistory(watchCase) {
    const { watch, repo, sla } = watchCase;
    if (watch.sla_hours === 'auto')
        return false;
    const most = repo.private ? MOST_DAYS.private : MOST_DAYS.public;
    return watch.sla_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp > most * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ || (sla !== null && isBeyondHorizon(watchCase, sla.cutoff));
}


/***/ }),

/***/ 5258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   f0: () => (/* binding */ actionsPage),
/* harmony export */   jv: () => (/* binding */ hasFile),
/* harmony export */   ls: () => (/* binding */ identify),
/* harmony export */   xe: () => (/* binding */ isRenamed),
/* harmony export */   y$: () => (/* binding */ otherEnding)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2829);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2788);
/* harmony import */ var _malformed_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1703);



const FOLDER = '.github/workflows/';
const WITHOUT_FILE = 'dynamic/';
function hasFile(path) {
    return !path.startsWith(WITHOUT_FILE);
}
function actionsPage(repositoryUrl, path) {
    if (!URL.canParse(repositoryUrl))
        return null;
    const name = hasFile(path) ? fileOf(path) : path.slice(WITHOUT_FILE.length);
    return `${repositoryUrl}/actions/workflows/${name.split('/').map(encodeURIComponent).join('/')}`;
}
function fileOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function stemOf(path) {
    return fileOf(path).replace(/\.ya?ml$/i, '');
}
function otherEnding(path) {
    return path.replace(/\.(ya?ml)$/, (_, ending) => (ending === 'yml' ? '.yaml' : '.yml'));
}
function isNamed({ id, path }, entry) {
    if (isId(entry))
        return id === Number(entry);
    const plain = plainEntry(entry);
    return ways.some((way) => way(path, plain));
}
const ways = [
    (path, plain) => path === plain,
    (path, plain) => path === FOLDER + plain,
    (path, plain) => path.startsWith(FOLDER) && stemOf(path) === plain,
];
function plainEntry(entry) {
    return entry.replace(/^\.?\//, '');
}
function isId(text) {
    return /^\d+$/.test(text);
}
function* identify(entry, repo, read) {
    const listed = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)({ kind: 'workflows', repo: repo.full_name, read });
    if (!listed.ok)
        return { kind: 'problem', problem: listed.error };
    const { malformed = [] } = listed;
    const exact = named(entry, listed.value);
    const fits = exact.length > 0 ? exact : withOtherEnding(entry, listed.value);
    const [only] = fits;
    if (only && fits.length === 1)
        return { kind: 'found', workflow: only, malformed };
    if (fits.length > 1)
        return yield* choose(entry, fits, repo, malformed);
    const possible = malformed.find((row) => canBeNamed(row, entry));
    if (possible !== undefined)
        return { kind: 'problem', problem: (0,_malformed_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .malformedProblem */ .D3)(possible, `the workflow list of ${repo.full_name}`) };
    return (yield* unlisted(entry, repo, read)) ?? { kind: 'missing', near: nearNames(entry, listed.value) };
}
function canBeNamed({ id, path }, entry) {
    if (isId(entry))
        return id === null || id === Number(entry);
    return path === null || !/[./]/.test(entry) || isNamed({ id: 0, path }, entry);
}
function named(entry, workflows) {
    if (isId(entry))
        return workflows.filter(({ id }) => id === Number(entry));
    const plain = plainEntry(entry);
    for (const way of ways) {
        const fits = workflows.filter(({ path }) => way(path, plain));
        if (fits.length > 0)
            return withoutPredecessors(fits);
    }
    return withoutPredecessors(workflows.filter(({ name }) => name === entry));
}
function withOtherEnding(entry, workflows) {
    const plain = plainEntry(entry);
    const other = otherEnding(plain);
    if (other === plain)
        return [];
    return withoutPredecessors(workflows.filter(({ path }) => path === other || path === FOLDER + other));
}
function isRenamed(entry, path) {
    const other = otherEnding(plainEntry(entry));
    return other !== plainEntry(entry) && (path === other || path === FOLDER + other);
}
function withoutPredecessors(fits) {
    const newest = new Map();
    for (const workflow of fits) {
        const known = newest.get(workflow.path);
        if (!known || rank(workflow) > rank(known))
            newest.set(workflow.path, workflow);
    }
    return [...newest.values()];
}
function rank(workflow) {
    return (workflow.state === 'deleted' ? 0 : Number.MAX_SAFE_INTEGER / 2) + workflow.id;
}
function* choose(entry, fits, repo, malformed) {
    const files = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__/* .askAll */ .pI)(fits.map(({ path }) => fileAt(repo, path, 1)));
    const present = fits.filter((_, i) => !isAbsent(files[i]));
    const [only] = present;
    if (only && present.length === 1)
        return { kind: 'found', workflow: only, malformed };
    const [newest] = [...fits].sort((a, b) => b.id - a.id);
    if (present.length === 0 && newest)
        return { kind: 'found', workflow: newest, malformed };
    const paths = present.map(({ path }) => path);
    return {
        kind: 'problem',
        problem: {
            code: 'workflow_ambiguous',
            message: `workflows: "${entry}" fits ${paths.join(' and ')} in ${repo.full_name}.`,
            hint: `Name the file: \`workflows: ${paths[0]?.slice(FOLDER.length)}\``,
        },
    };
}
function* unlisted(entry, repo, read) {
    const plain = plainEntry(entry);
    const file = plain.startsWith(FOLDER) ? plain.slice(FOLDER.length) : plain;
    if (!/^[\w.-]+$/.test(file) || isId(entry))
        return null;
    const paths = (/\.ya?ml$/i.test(file) ? [file] : [`${file}.yml`, `${file}.yaml`]).map((one) => FOLDER + one);
    const answers = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__/* .askAll */ .pI)(paths.map((one) => fileAt(repo, one, read)));
    const failed = answers.find((answer) => !answer.ok);
    if (failed && !failed.ok)
        return { kind: 'problem', problem: failed.error };
    const present = paths.find((_, i) => !isAbsent(answers[i]));
    if (present === undefined)
        return null;
    return {
        kind: 'problem',
        problem: {
            code: 'evidence_contradictory',
            message: `${present} is on ${repo.default_branch}, but GitHub's workflow list of ${repo.full_name} lacks it.`,
            hint: 'Push a change to the file, or wait some minutes if it is new.',
        },
    };
}
function fileAt(repo, path, read) {
    return { kind: 'file', repo: repo.full_name, path, ref: repo.default_branch, read };
}
function isAbsent(answer) {
    return answer?.ok === true && answer.value.text === null;
}
function nearNames(entry, workflows) {
    const names = new Map();
    for (const { name, path } of workflows) {
        const file = fileOf(path);
        for (const form of [stemOf(path), file, name])
            names.set(form, file);
    }
    return [...new Set((0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(entry, [...names.keys()], 3).map((form) => names.get(form) ?? form))];
}


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ nearestFirst),
/* harmony export */   OS: () => (/* binding */ stemOfJob),
/* harmony export */   Z5: () => (/* binding */ fitsTemplate),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   xm: () => (/* binding */ isPartOf)
/* harmony export */ });
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2788);

function isPartOf(name, bare) {
    const { rest, last } = behindLiterals(name, bare);
    if (rest === null)
        return false;
    if (last === null)
        return SUFFIXES.some((suffix) => rest.startsWith(suffix));
    return rest.endsWith(last) || SUFFIXES.some((suffix) => rest.includes(`${last}${suffix}`));
}
function fitsTemplate(name, template) {
    const { rest, last } = behindLiterals(name, template);
    return name !== template && rest !== null && last !== null && rest.endsWith(last);
}
function stemOfJob(name) {
    const end = name.indexOf(' (');
    return end < 0 ? name : name.slice(0, end);
}
function globOf(name) {
    return literalsOf(name).join('*');
}
function nearestFirst(wanted, there) {
    const plain = wanted.toLowerCase().replace(/[*?]/g, '');
    const holding = there.filter((name) => plain !== '' && name.toLowerCase().includes(plain));
    return [...new Set([...holding, ...(0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(wanted, there, there.length), ...there])];
}
const SUFFIXES = [' (', ' / '];
function behindLiterals(name, template) {
    const [first = '', ...others] = literalsOf(template);
    const last = others.pop() ?? null;
    let at = name.startsWith(first) ? first.length : -1;
    for (const literal of others) {
        const found = at < 0 ? -1 : name.indexOf(literal, at);
        at = found < 0 ? -1 : found + literal.length;
    }
    return { rest: at < 0 ? null : name.slice(at), last };
}
function literalsOf(name) {
    const literals = [];
    let from = 0;
    for (let at = name.indexOf('${{'); at >= 0; at = name.indexOf('${{', from)) {
        const end = endOfExpression(name, at + 3);
        if (end === null)
            break;
        literals.push(name.slice(from, at));
        from = end;
    }
    return [...literals, name.slice(from)];
}
function endOfExpression(name, from) {
    let quoted = false;
    for (let at = from; at < name.length; at++) {
        if (name[at] === "'")
            quoted = !quoted;
        else if (!quoted && name.startsWith('}}', at))
            return at + 2;
    }
    return null;
}


/***/ }),

/***/ 6979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G6: () => (/* binding */ jobOutcomesOf),
  e: () => (/* binding */ judgeJobs),
  TD: () => (/* binding */ mergedJobs)
});

// EXTERNAL MODULE: ./build/text/glob.js
var glob = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/judge/job-names.js
var job_names = __webpack_require__(8390);
;// CONCATENATED MODULE: ./build/judge/working-steps.js

const ADDED = new Set([
    'Set up job',
    'Complete job',
    'Set up runner',
    'Complete runner',
    'Initialize containers',
    'Stop containers',
    'Wait for all background steps',
    'Create custom image',
]);
const BUILD = /^Build [^\s/@]+\/[^\s@]+@\S+$/;
const PULL = /^Pull (?:[\w.-]+(?::\d+)?\/)?[a-z0-9._/-]+(?::[\w.-]+)?(?:@[\w+.:-]+)?$/;
const PREPARES = /^Run actions\/(?:checkout|setup-[\w.-]+|cache[\w./-]*)@\S+$/i;
function workingSteps(steps, isNamed) {
    const ordered = steps.toSorted((a, b) => a.number - b.number);
    const firstOwn = ordered.findIndex(({ name }) => !ADDED.has(name) && !isImage(name));
    const names = new Set(steps.map(({ name }) => name));
    return ordered.filter(({ name }, i) => isNamed(name) ||
        !(ADDED.has(name) ||
            PREPARES.test(name) ||
            (isImage(name) && (firstOwn < 0 || i < firstOwn)) ||
            surrounds(name, names)));
}
function isImage(name) {
    return BUILD.test(name) || PULL.test(name);
}
function surrounds(name, names) {
    const own = /^(?:Pre|Post) (.+)$/s.exec(name)?.[1];
    if (own === undefined)
        return false;
    if (names.has(own) || names.has(`Run ${own}`))
        return true;
    return own.includes('${{') && [...names].some((one) => one !== name && (0,job_names/* fitsTemplate */.Z5)(one, own));
}

;// CONCATENATED MODULE: ./build/judge/job-rules.js





const MET = { met: true };
const gone = (why) => ({ unclear: { code: 'evidence_incomplete', why } });
const contradictory = (what) => ({
    unclear: {
        code: 'evidence_contradictory',
        why: `the row of ${what} contradicts itself: it has ended without a conclusion, or has a conclusion before its end`,
    },
});
function jobOutcomesOf(jobs) {
    return {
        succeeded: jobs.filter(isSuccess).map((job) => job.name),
        listed: jobs.map((job) => job.name),
    };
}
function mergedJobs(jobs, attempt) {
    const past = jobs.filter((job) => job.attempt <= attempt);
    const newest = new Map();
    for (const job of past)
        newest.set(job.name, Math.max(job.attempt, newest.get(job.name) ?? 0));
    const skipped = past.filter(isSkipped);
    return past.filter((job) => newest.get(job.name) === job.attempt && !isReplaced(job, isSkipped(job) ? past : skipped, past));
}
function isReplaced(job, others, past) {
    return others.some((other) => other.attempt > job.attempt &&
        ((isSkipped(job) && (0,job_names/* isPartOf */.xm)(other.name, job.name)) ||
            (isSkipped(other) && (0,job_names/* isPartOf */.xm)(job.name, other.name))) &&
        !areListedTogether(job.name, other.name, past));
}
function areListedTogether(one, other, past) {
    return past.some((job) => job.name === one && past.some(({ name, attempt }) => name === other && attempt === job.attempt));
}
function judgeJobs(jobs, attempt, watch, isOld) {
    const merged = mergedJobs(jobs, attempt);
    const named = watch.jobs.length + watch.steps.length > 0 ? namedJobs(merged, watch) : merged;
    const ran = named.filter((job) => !isSkipped(job));
    const answers = answersOf(merged, watch, isOld);
    const reason = answers.flatMap((answer) => ('broken' in answer ? [answer.broken] : []))[0] ?? null;
    const unclear = answers.flatMap((answer) => ('unclear' in answer ? [answer.unclear] : []))[0] ?? null;
    return {
        reason,
        unclear: reason === null ? unclear : null,
        completed_at: lastCompletion(ran.length > 0 ? ran : named),
        skipped: merged.filter((job) => isSkipped(job) && !isAllowed(job, watch)).map(({ name }) => name),
        idle: reason === null ? [] : idleJobs(merged, watch),
        tolerated: merged.filter((job) => job.conclusion === 'failure').map((job) => job.name),
        partial: merged.some((job) => job.attempt < attempt),
        steps_unknown: !merged.some((job) => worked(job, watch) === 'yes') && merged.some(hasLostSteps),
    };
}
function answersOf(jobs, watch, isOld) {
    return [
        didWork(jobs, watch, isOld),
        ...watch.jobs.map((pattern) => jobAnswer(pattern, jobs, watch)),
        ...watch.steps.map((pattern) => stepAnswer(pattern, jobs)),
        tookLongEnough(jobs, watch),
    ];
}
function isSkipped(job) {
    return job.conclusion === 'skipped' && !isUnclear(job);
}
function isSuccess(job) {
    return job.conclusion === 'success' && !isUnclear(job);
}
function isUnclear({ status, conclusion }) {
    return status !== 'completed' || conclusion === null;
}
function hasLostSteps(job) {
    return isSuccess(job) && (job.steps === null || job.steps.length === 0);
}
function isAllowed(job, watch) {
    return watch.allow_skipped.some((pattern) => (0,glob/* matches */.c)(pattern, job.name) || (0,job_names/* fitsTemplate */.Z5)(pattern, job.name));
}
function didWork(jobs, watch, isOld) {
    if (jobs.length === 0)
        return isOld ? gone('GitHub has no rows of its jobs any more') : { broken: 'it has no jobs' };
    const work = jobs.map((job) => worked(job, watch));
    if (work.includes('yes') || jobs.some(hasLostSteps) || isAllowedToBeIdle(jobs, watch))
        return MET;
    const unclear = jobs[work.indexOf('unclear')];
    if (unclear)
        return contradictory(`its job \`${unclear.name}\`, or of one of its steps,`);
    const failed = jobs.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name);
    const why = failed.length > 0
        ? `${(0,quote/* names */.Dy)(failed)} failed, which \`continue-on-error\` hides`
        : 'every working step was skipped or failed';
    return { broken: `no job did any work: ${why}` };
}
function worked(job, watch) {
    if (isUnclear(job))
        return 'unclear';
    if (!isSuccess(job))
        return 'no';
    const steps = workingSteps(job.steps ?? [], (name) => watch.steps.some((pattern) => (0,glob/* matches */.c)(pattern, name)));
    if (steps.some((step) => step.conclusion === 'success' && !isUnclear(step)))
        return 'yes';
    return steps.some(isUnclear) ? 'unclear' : 'no';
}
function isAllowedToBeIdle(jobs, watch) {
    const ran = jobs.filter((job) => !isSkipped(job));
    if (ran.length === 0)
        return jobs.every((job) => isAllowed(job, watch));
    return ran.every((job) => isSuccess(job) && isAllowed(job, watch));
}
function idleJobs(jobs, watch) {
    const idle = jobs.filter((job) => !isSkipped(job) && !isAllowed(job, watch)).map(({ name }) => name);
    const allowing = { ...watch, allow_skipped: [...watch.allow_skipped, ...idle] };
    return answersOf(jobs, allowing, false).every((answer) => 'met' in answer) ? idle : [];
}
function jobAnswer(pattern, jobs, watch) {
    const named = jobs.filter((job) => (0,glob/* matches */.c)(pattern, job.name));
    if (named.length === 0) {
        return {
            broken: `no job matches \`${pattern}\`; its jobs are ${(0,quote/* names */.Dy)((0,job_names/* nearestFirst */.F8)(pattern, jobs.map(({ name }) => name)))}`,
        };
    }
    const succeeded = named.some(isSuccess);
    const unmet = named.filter((job) => !isSuccess(job) && !(succeeded && isSkipped(job) && isAllowed(job, watch)));
    const bad = unmet.find((job) => !isUnclear(job));
    if (bad)
        return { broken: `job \`${bad.name}\` ended as ${bad.conclusion}` };
    const unclear = unmet[0];
    return unclear ? contradictory(`its job \`${unclear.name}\``) : MET;
}
function stepAnswer(pattern, jobs) {
    const steps = jobs.flatMap((job) => job.steps ?? []);
    const named = steps.filter((step) => (0,glob/* matches */.c)(pattern, step.name));
    const bad = named.find((step) => !isUnclear(step) && step.conclusion !== 'success');
    if (bad)
        return { broken: `step \`${bad.name}\` ended as ${bad.conclusion}` };
    const unclear = named.find(isUnclear);
    if (unclear)
        return contradictory(`its step \`${unclear.name}\``);
    if (named.length > 0)
        return MET;
    if (jobs.some((job) => hasLostSteps(job) || isUnclear(job)))
        return gone(`GitHub has no rows of the steps of some of its jobs, so that \`${pattern}\` cannot be looked for`);
    const own = workingSteps(steps, () => false).map(({ name }) => name);
    const others = own.length > 0 ? `; its steps are ${(0,quote/* names */.Dy)((0,job_names/* nearestFirst */.F8)(pattern, own))}` : '';
    return { broken: `no step matches \`${pattern}\`${others}` };
}
function tookLongEnough(jobs, watch) {
    const least = watch.min_duration_seconds;
    if (least === null)
        return MET;
    const ran = jobs.filter((job) => !isSkipped(job));
    const attempts = [...new Set(ran.map(({ attempt }) => attempt))];
    const spans = attempts.map((attempt) => secondsOf(ran.filter((job) => job.attempt === attempt)));
    const seconds = spans.reduce((sum, span) => sum + (span ?? 0), 0);
    if (seconds >= least)
        return MET;
    if (ran.some((job) => isSuccess(job) && (job.started_at === null || job.completed_at === null)))
        return gone('GitHub gives no start or no end of one of its jobs, so that `min_duration_seconds` cannot be checked');
    if (spans.every((span) => span === null))
        return { broken: 'its jobs give no duration' };
    return { broken: `it took ${Math.round(seconds)} s, less than ${least} s` };
}
function secondsOf(jobs) {
    const starts = jobs.flatMap((job) => (job.started_at === null ? [] : [(0,time.ms)(job.started_at)]));
    const end = lastCompletion(jobs);
    return starts.length === 0 || end === null ? null : Math.max(0, (0,time.ms)(end) - Math.min(...starts)) / 1000;
}
function namedJobs(jobs, watch) {
    return jobs.filter((job) => watch.jobs.some((pattern) => (0,glob/* matches */.c)(pattern, job.name)) ||
        watch.steps.some((pattern) => (job.steps ?? []).some((step) => (0,glob/* matches */.c)(pattern, step.name))));
}
function lastCompletion(jobs) {
    const ends = jobs.flatMap((job) => (job.completed_at === null ? [] : [(0,time.ms)(job.completed_at)]));
    return ends.length === 0 ? null : (0,time/* iso */.KH)(Math.max(...ends));
}


/***/ }),

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LT: () => (/* binding */ workOf),
/* harmony export */   PJ: () => (/* binding */ addRows),
/* harmony export */   aG: () => (/* binding */ jobsOf),
/* harmony export */   h2: () => (/* binding */ recordFinding),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   td: () => (/* binding */ olderRuns),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2829);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _job_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6979);



const JOBS_KEPT = 30 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
function addRows(watchCase, list) {
    const { runs, workflow } = watchCase;
    for (const row of list.rows) {
        const { oldest_in_repository: oldest } = watchCase;
        if (oldest === null || (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(row.created_at) < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(oldest.created_at))
            watchCase.oldest_in_repository = row;
        if (row.workflow_id !== workflow.id)
            continue;
        const known = runs.get(row.id);
        if (!known || isNewerAnswer(row, known))
            runs.set(row.id, row);
    }
}
function newestFirst({ runs }) {
    return [...runs.values()].sort((a, b) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(b.started_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(a.started_at) || b.id - a.id);
}
function recordFinding({ findings }, run, counts, reason) {
    findings.set(`${run.id}/${run.attempt}`, { run, counts, reason });
}
function* attemptOf(watchCase, row, attempt) {
    if (attempt === row.attempt)
        return { ok: true, value: row };
    const key = `${row.id}/${attempt}`;
    const known = watchCase.attempts.get(key);
    if (known?.ok)
        return known;
    const repo = watchCase.repo.full_name;
    const answer = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)({ kind: 'attempt', repo, run_id: row.id, attempt });
    watchCase.attempts.set(key, answer);
    return answer;
}
function* olderRuns(watchCase, event, before) {
    const { older_runs, pass, workflow } = watchCase;
    const first = older_runs.get(`${event} ${before} 1`);
    const key = `${event} ${before} ${pass}`;
    const failed = older_runs.get(`failed ${pass}`);
    const known = first?.ok ? first : (older_runs.get(key) ?? failed);
    const repo = watchCase.repo.full_name;
    const answer = known ?? (yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)({ kind: 'older_runs', repo, workflow_id: workflow.id, event, before }));
    older_runs.set(answer.ok ? key : `failed ${pass}`, answer);
    if (!answer.ok)
        watchCase.read_failures.push(answer.error);
    return answer;
}
function* jobsOf(watchCase, row) {
    const { jobs, pass, reread_from } = watchCase;
    const again = reread_from !== null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(row.updated_at) >= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(reread_from);
    const first = jobs.get(`${row.id}/${row.attempt}/1`);
    const key = `${row.id}/${row.attempt}/${pass}`;
    const known = first?.ok && !again ? first : jobs.get(key);
    if (known)
        return known;
    const repo = watchCase.repo.full_name;
    const answer = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)({ kind: 'jobs', repo, run_id: row.id, attempt: row.attempt, read: pass });
    jobs.set(key, answer);
    return answer;
}
function* workOf(watchCase, row, run) {
    const jobs = yield* jobsOf(watchCase, row);
    if (!jobs.ok) {
        watchCase.read_failures.push(jobs.error);
        return null;
    }
    const { watch, context } = watchCase;
    const isOld = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(context.now) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.started_at) >= JOBS_KEPT;
    return {
        ...(0,_job_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeJobs */ .e)(jobs.value, run.attempt, watch, isOld),
        ...(0,_job_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .jobOutcomesOf */ .G6)((0,_job_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .mergedJobs */ .TD)(jobs.value, run.attempt)),
    };
}
function isNewerAnswer(row, known) {
    if (row.attempt !== known.attempt)
        return row.attempt > known.attempt;
    const byUpdate = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(row.updated_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(known.updated_at);
    return byUpdate > 0 || (byUpdate === 0 && known.status !== 'completed');
}


/***/ }),

/***/ 1703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ malformedNote),
/* harmony export */   D3: () => (/* binding */ malformedProblem),
/* harmony export */   Jq: () => (/* binding */ canBeOf),
/* harmony export */   mt: () => (/* binding */ canBeSince)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);


function canBeOf(row, workflow) {
    if (row.workflow_id !== null)
        return row.workflow_id === workflow.id;
    return row.path === null || row.path.startsWith(workflow.path);
}
function canBeSince(row, instant) {
    return row.created_at === null || (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(row.created_at) >= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(instant);
}
function malformedProblem(row, what) {
    return {
        code: 'github_malformed',
        message: `GitHub gave a row of ${what} that cannot be read, and it may be the one that is looked for: ${row.why}.`,
        hint: 'Run the monitor again; if it stays, report it with a `--record` file.',
    };
}
function malformedNote(rows, what) {
    const [first] = rows;
    if (first === undefined)
        return null;
    const left = rows.length === 1 ? 'was left out' : 'were left out';
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows.length, 'row')} of ${what} could not be read and ${left}: ${first.why}.`;
}


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ withNames),
/* harmony export */   Ow: () => (/* binding */ EVERY_WORKFLOW),
/* harmony export */   yy: () => (/* binding */ isWholeRepository)
/* harmony export */ });
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5258);

function withNames(verdicts) {
    const several = new Set(verdicts.map(({ repo }) => repo.toLowerCase())).size > 1;
    const forms = several
        ? [(v) => `${v.repo.split('/')[1]}/${stem(v)}`, (v) => `${v.repo}/${stem(v)}`, fullFile]
        : [stem, file, (v) => `${v.repo.split('/')[1]}/${stem(v)}`, fullFile];
    const counts = forms.map((form) => tally(verdicts.map(form)));
    return verdicts.map((verdict) => {
        const unique = forms.find((form, i) => counts[i]?.get(form(verdict)) === 1) ?? fullFile;
        return { ...verdict, name: unique(verdict) };
    });
}
const EVERY_WORKFLOW = 'every scheduled workflow';
function isWholeRepository({ entry }) {
    return entry === 'auto';
}
function stem(verdict) {
    return isWholeRepository(verdict) ? EVERY_WORKFLOW : (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(verdict.path ?? verdict.entry);
}
function file(verdict) {
    if (isWholeRepository(verdict))
        return EVERY_WORKFLOW;
    return (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .fileOf */ .W7)(verdict.path ?? verdict.entry);
}
function fullFile(verdict) {
    return `${verdict.repo}/${file(verdict)}`;
}
function tally(names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 3405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ showsEveryRun),
/* harmony export */   Gv: () => (/* binding */ inconsistency),
/* harmony export */   KY: () => (/* binding */ readNewestPage),
/* harmony export */   Le: () => (/* binding */ readForNegative),
/* harmony export */   UF: () => (/* binding */ readSuccessPages),
/* harmony export */   gv: () => (/* binding */ unproved),
/* harmony export */   hU: () => (/* binding */ covers),
/* harmony export */   r1: () => (/* binding */ readEventPages),
/* harmony export */   ro: () => (/* binding */ readBackTo),
/* harmony export */   w6: () => (/* binding */ searchedBackTo)
/* harmony export */ });
/* harmony import */ var _evidence_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1732);
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2829);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5853);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6883);
/* harmony import */ var _known_runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4866);
/* harmony import */ var _malformed_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1703);






const RERUN_SPAN = 30 * _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
const SETTLING = 10 * _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .MINUTE */ .pY;
const UNFILTERED = { status: null, event: null };
function* readNewestPage(watchCase) {
    yield* read(watchCase, [{ filter: UNFILTERED, since: null }], 1);
}
function* readSuccessPages(watchCase, pass) {
    const { events } = watchCase.watch;
    const filters = events === 'any' ? [null] : events;
    yield* read(watchCase, filters.map((event) => ({ filter: { status: 'success', event }, since: null })), pass);
}
function* readEventPages(watchCase, events, pass) {
    yield* read(watchCase, events.map((event) => ({ filter: { status: null, event }, since: null })), pass);
}
function* readForNegative(watchCase, cutoff, pass) {
    const newest = watchCase.unfiltered[0];
    if (pass === 2 || !newest || !covers(newest, cutoff)) {
        yield* read(watchCase, [{ filter: UNFILTERED, since: cutoff }], pass);
    }
    const horizon = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)((0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(cutoff) - RERUN_SPAN);
    const whole = watchCase.unfiltered.some((list) => covers(list, horizon));
    const events = whole || watchCase.watch.events === 'any' ? null : watchCase.watch.events;
    const filters = events === null
        ? [{ status: 'success', event: null }]
        : events.map((event) => ({ status: null, event }));
    yield* read(watchCase, filters.map((filter) => ({ filter, since: horizon })), pass);
}
function covers(list, instant) {
    return coverageOf(list) <= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(instant);
}
const coverages = new WeakMap();
function coverageOf(list) {
    const { filter, since, answer } = list;
    const known = coverages.get(list);
    if (known !== undefined)
        return known;
    const found = answer.ok ? (0,_evidence_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverage */ .v)({ ...filter, since }, answer.value) : Number.POSITIVE_INFINITY;
    coverages.set(list, found);
    return found;
}
function showsEveryRun({ unfiltered }) {
    return unfiltered.some((list) => coverageOf(list) === Number.NEGATIVE_INFINITY);
}
function searchedBackTo(watchCase) {
    const { events } = watchCase.watch;
    const reaches = (events === 'any' ? [null] : events).map((event) => readBackTo(watchCase, event));
    const unread = watchCase.unread_until;
    const { horizon, workflow } = watchCase;
    const kept = horizon !== null && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(horizon) > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(workflow.created_at) ? [(0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(horizon)] : [];
    const since = Math.max(...reaches, ...kept, unread === null ? Number.NEGATIVE_INFINITY : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(unread));
    return Number.isFinite(since) ? (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isoSecond */ .u$)(since) : null;
}
function readBackTo(watchCase, event) {
    const telling = watchCase.filtered.filter(({ filter, answer }) => filter.status === null && filter.event === event && answer.ok && answer.value.rows.length > 0);
    return Math.min(...[...watchCase.unfiltered, ...telling].map(coverageOf));
}
function unproved(watchCase, cutoff) {
    const all = [...watchCase.unfiltered, ...watchCase.filtered];
    const failed = all.find((list) => !list.answer.ok && list.since !== null);
    if (failed && !failed.answer.ok)
        return failed.answer.error;
    const last = watchCase.unfiltered.at(-1);
    const complete = watchCase.unfiltered.filter((list) => covers(list, cutoff));
    if (!last || complete.length < 2 || !covers(last, cutoff))
        return incomplete(watchCase, cutoff);
    const shown = new Set(rowsOf(last, watchCase.workflow.id).map(({ id }) => id));
    const vanished = all
        .flatMap((list) => rowsOf(list, watchCase.workflow.id))
        .find((row) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(row.created_at) >= (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(cutoff) && !shown.has(row.id));
    return vanished ? contradictory(watchCase, vanished) : unreadRow(watchCase, cutoff);
}
function unreadRow(watchCase, cutoff) {
    const { workflow, malformed, runs } = watchCase;
    const since = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .iso */ .KH)((0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(cutoff) - RERUN_SPAN);
    const possible = malformed.find((row) => (0,_malformed_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .canBeOf */ .Jq)(row, workflow) && (0,_malformed_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .canBeSince */ .mt)(row, since) && (row.id === null || !runs.has(row.id)));
    return possible ? (0,_malformed_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .malformedProblem */ .D3)(possible, `the run list of ${workflow.path}`) : null;
}
function inconsistency(watchCase) {
    const lists = [...watchCase.unfiltered, ...watchCase.filtered];
    const rows = lists.flatMap((list) => rowsOf(list, watchCase.workflow.id).map((row) => ({ row, list })));
    for (const list of lists) {
        const ids = new Set(rowsOf(list, watchCase.workflow.id).map(({ id }) => id));
        const lacking = rows.find(({ row }) => !ids.has(row.id) && shouldShow(list, row, watchCase.context.now));
        if (lacking) {
            return `GitHub's run lists disagree: ${describe(list)} lacked run ${lacking.row.url}, which ${describe(lacking.list)} showed. The newest answer counts.`;
        }
    }
    return null;
}
function* read(watchCase, asked, pass) {
    const answers = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_5__/* .askAll */ .pI)(asked.map(({ filter, since }) => ({
        kind: 'runs',
        repo: watchCase.repo.full_name,
        workflow_id: watchCase.workflow.id,
        status: filter.status,
        event: filter.event,
        since,
        read: pass,
    })));
    answers.forEach((answer, i) => {
        const { filter = UNFILTERED, since = null } = asked[i] ?? {};
        const isFiltered = filter.status !== null || filter.event !== null;
        (isFiltered ? watchCase.filtered : watchCase.unfiltered).push({ filter, since, answer });
        if (!answer.ok)
            return;
        (0,_known_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .addRows */ .PJ)(watchCase, answer.value);
        watchCase.malformed.push(...(answer.malformed ?? []));
    });
}
function rowsOf(list, workflowId) {
    return list.answer.ok ? list.answer.value.rows.filter((row) => row.workflow_id === workflowId) : [];
}
function shouldShow(list, row, now) {
    if (!list.answer.ok || !covers(list, row.created_at))
        return false;
    if ((0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(row.updated_at) > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(now) - SETTLING)
        return false;
    const { status, event } = list.filter;
    return (status === null || row.conclusion === status) && (event === null || row.event === event);
}
function describe(list) {
    const { status, event } = list.filter;
    const filters = [status && `status=${status}`, event && `event=${event}`].filter((part) => part !== null);
    return filters.length === 0 ? 'the unfiltered list' : `the list with ${filters.join('&')}`;
}
function incomplete(watchCase, cutoff) {
    return {
        code: 'evidence_incomplete',
        message: `GitHub's run list of ${watchCase.workflow.path} ended before ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n$)(cutoff)}, though more runs are counted.`,
        hint: 'Run the monitor again; nothing was proved either way.',
    };
}
function contradictory(watchCase, row) {
    return {
        code: 'evidence_contradictory',
        message: `GitHub's answers about ${watchCase.workflow.path} contradict each other: run ${row.url} was shown and then was not.`,
        hint: "Run the monitor again in some minutes: GitHub's run lists lag at times.",
    };
}


/***/ }),

/***/ 4523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wr: () => (/* binding */ isOnWatchedBranch),
/* harmony export */   bc: () => (/* binding */ isCountedEvent),
/* harmony export */   dS: () => (/* binding */ isAfter),
/* harmony export */   v4: () => (/* binding */ foreignReason),
/* harmony export */   vS: () => (/* binding */ rowReason),
/* harmony export */   zW: () => (/* binding */ contradictionOf)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);

function foreignReason(run, { watch, repo, context }) {
    if (watch.events !== 'any' && !watch.events.includes(run.event)) {
        return `event \`${run.event}\` is not counted (${watch.events.join(', ')})`;
    }
    if (!sameRepository(run, repo))
        return `it ran in the fork ${run.head_repo ?? '(deleted)'}`;
    const branch = branchReason(run, watch, repo);
    if (branch)
        return branch;
    return run.id === context.own_run_id ? "it is the monitor's own run" : null;
}
function isCountedEvent(run, { watch }) {
    return watch.events === 'any' || watch.events.includes(run.event);
}
function isOnWatchedBranch(run, { watch, repo }) {
    return sameRepository(run, repo) && branchReason(run, watch, repo) === null;
}
function rowReason(run, watchCase) {
    const contradiction = contradictionOf(run);
    if (contradiction !== null)
        return foreignReason(run, watchCase) ?? contradiction;
    if (run.status !== 'completed')
        return `it is ${run.status.replaceAll('_', ' ')}`;
    if (run.conclusion !== 'success')
        return `conclusion ${run.conclusion}`;
    return foreignReason(run, watchCase);
}
const UNFINISHED = new Set(['queued', 'in_progress', 'waiting', 'requested', 'pending']);
function contradictionOf({ status, conclusion }) {
    if (status === 'completed')
        return conclusion === null ? 'GitHub gives it as `completed`, without a conclusion' : null;
    if (!UNFINISHED.has(status))
        return `GitHub gives it the status \`${status}\`, which is not known here`;
    if (conclusion === null)
        return null;
    return `GitHub gives it as \`${status}\`, and with the conclusion \`${conclusion}\``;
}
function isAfter(run, success) {
    if (run.id === success.id)
        return run.attempt > success.attempt;
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.started_at) > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(success.started_at);
}
function sameRepository(run, repo) {
    if (run.head_repo_id === repo.id)
        return true;
    return run.head_repo !== null && run.head_repo.toLowerCase() === repo.full_name.toLowerCase();
}
function branchReason(run, watch, repo) {
    if (watch.branch === 'any')
        return null;
    if (watch.branch === null && run.event === 'schedule')
        return null;
    const wanted = watch.branch ?? repo.default_branch;
    return run.branch === wanted ? null : `branch \`${run.branch ?? 'none'}\` is not \`${wanted}\``;
}


/***/ }),

/***/ 5098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ parseCron),
/* harmony export */   Pi: () => (/* binding */ checkCron),
/* harmony export */   g2: () => (/* binding */ hasAmbiguousDays),
/* harmony export */   vW: () => (/* binding */ cronInWords)
/* harmony export */ });
/* harmony import */ var cronstrue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2507);

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const fieldRules = {
    minutes: { name: 'minute', min: 0, max: 59, names: [] },
    hours: { name: 'hour', min: 0, max: 23, names: [] },
    days: { name: 'day of month', min: 1, max: 31, names: [] },
    months: { name: 'month', min: 1, max: 12, names: MONTHS },
    weekdays: { name: 'day of week', min: 0, max: 6, names: WEEKDAYS },
};
const SHORTEST_INTERVAL = 5;
const MAX_LENGTH = 500;
function checkCron(expression) {
    const parsed = parseCron(expression);
    return parsed.ok ? null : parsed.why;
}
function parseCron(expression) {
    if (expression.length > MAX_LENGTH)
        return refuse(`it is longer than ${MAX_LENGTH} characters`);
    const texts = expression.trim().split(/[ \t]+/);
    const [minuteText, hourText, dayText, monthText, weekdayText, ...rest] = texts;
    if (expression.trim().startsWith('@'))
        return refuse('GitHub has no @ shorthands: write the five fields');
    if (!minuteText || !hourText || !dayText || !monthText || !weekdayText || rest.length > 0) {
        return refuse(`it has ${expression.trim() === '' ? 0 : texts.length} fields, GitHub's cron has five`);
    }
    const minutes = readField(minuteText, fieldRules.minutes);
    const hours = readField(hourText, fieldRules.hours);
    const days = readField(dayText, fieldRules.days);
    const months = readField(monthText, fieldRules.months);
    const weekdays = readField(weekdayText, fieldRules.weekdays);
    if (typeof minutes === 'string')
        return refuse(minutes);
    if (typeof hours === 'string')
        return refuse(hours);
    if (typeof days === 'string')
        return refuse(days);
    if (typeof months === 'string')
        return refuse(months);
    if (typeof weekdays === 'string')
        return refuse(weekdays);
    if (weekdayText === '*' && !someMonthHas(days, months))
        return refuse('no month it names has such a day');
    const both = isAmbiguous(dayText, weekdayText) && someMonthHas(days, months);
    const dayFields = {
        days: restricted(dayText, days),
        months: new Set(months),
        weekdays: restricted(weekdayText, weekdays),
        joined: both ? 'and' : 'or',
    };
    const spaced = fiveMinutesApart(minutes);
    const thinned = spaced.length < minutes.length;
    return { ok: true, cron: { minutes: spaced, thinned, hours, days: dayFields } };
}
function restricted(text, values) {
    return text === '*' ? null : new Set(values);
}
function hasAmbiguousDays(expression) {
    const [, , days = '', , weekdays = ''] = expression.trim().split(/[ \t]+/);
    return isAmbiguous(days, weekdays);
}
function isAmbiguous(days, weekdays) {
    return days !== '*' && weekdays !== '*' && (days.startsWith('*') || weekdays.startsWith('*'));
}
function refuse(why) {
    return { ok: false, why };
}
function readField(text, rule) {
    const values = new Set();
    for (const item of text.split(',')) {
        const range = readItem(item, rule);
        if (typeof range === 'string')
            return range;
        for (let value = range.from; value <= range.to; value += range.step)
            values.add(value);
    }
    return [...values].sort((a, b) => a - b);
}
function readItem(item, rule) {
    const parts = /^(?:\*|([0-9a-z]+)(?:-([0-9a-z]+))?)(?:\/([0-9]+))?$/i.exec(item);
    const [, first, last, stepText] = parts ?? [];
    const from = first === undefined ? rule.min : readValue(first, rule);
    const open = first === undefined || (last === undefined && stepText !== undefined);
    const to = open ? rule.max : readValue(last ?? first, rule);
    if (!parts || Number.isNaN(from) || Number.isNaN(to)) {
        return `"${item}" in the ${rule.name} field is not of GitHub's cron syntax`;
    }
    if (Math.min(from, to) < rule.min || Math.max(from, to) > rule.max) {
        return `"${item}" in the ${rule.name} field is outside ${rule.min}-${rule.max}`;
    }
    if (to < from)
        return `the range "${item}" in the ${rule.name} field runs backwards`;
    const step = stepText === undefined ? 1 : Number(stepText);
    if (step < 1)
        return `the step of "${item}" in the ${rule.name} field is less than 1`;
    return { from, to, step };
}
function readValue(text, rule) {
    const named = rule.names.indexOf(text.toUpperCase());
    if (named >= 0)
        return named + rule.min;
    return /^\d+$/.test(text) ? Number(text) : Number.NaN;
}
function someMonthHas(days, months) {
    const earliest = days[0] ?? 1;
    return months.some((month) => earliest <= (LONGEST_MONTHS[month - 1] ?? 0));
}
function fiveMinutesApart(minutes) {
    const kept = [];
    for (const minute of minutes) {
        const last = kept.at(-1);
        if (last === undefined || minute - last >= SHORTEST_INTERVAL)
            kept.push(minute);
    }
    return kept;
}
function cronInWords(schedule) {
    return `${words(schedule.cron)} (${schedule.timezone})`;
}
function words(expression) {
    const parsed = parseCron(expression);
    if (!parsed.ok)
        return expression;
    const [minutes, ...others] = expression.trim().split(/\s+/);
    const run = parsed.cron.thinned ? thinnedField(parsed.cron.minutes) : minutes;
    try {
        return cronstrue__WEBPACK_IMPORTED_MODULE_0__.toString([run, ...others].join(' '), { use24HourTimeFormat: true });
    }
    catch {
        return expression;
    }
}
function thinnedField(minutes) {
    const everyFive = minutes.length === 12 && minutes[0] === 0;
    return everyFive ? '*/5' : minutes.join(',');
}


/***/ }),

/***/ 5938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ occurrencesOf),
/* harmony export */   e: () => (/* binding */ lateness)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5247);
/* harmony import */ var _windows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7589);



const SHOWN_WINDOWS = 400;
const EARLY = _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
function occurrencesOf(input) {
    const dues = newestDues(input);
    const served = servingRuns(input.runs, dues);
    const now = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(input.now);
    const windows = dues.filter((due) => due <= now).map((due) => windowOf(due, served.get(due), input));
    return {
        windows,
        ...missedSince(input, windows),
        next_due_at: (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .nextWindow */ .KC)(input.cadence.schedules, input.now),
    };
}
function newestDues({ cadence, from, now }) {
    const start = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(from);
    const dues = [];
    for (const due of (0,_windows_js__WEBPACK_IMPORTED_MODULE_2__/* .walk */ .GG)(cadence.schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) + EARLY, -1)) {
        if (due < start || dues.length >= SHOWN_WINDOWS)
            break;
        dues.push(due);
    }
    return dues.reverse();
}
function servingRuns(runs, dues) {
    const served = new Map();
    const newestFirst = runs
        .filter((run) => run.event === 'schedule')
        .sort((a, b) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(b.created_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(a.created_at) || b.run_id - a.run_id);
    for (const run of newestFirst) {
        const started = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.created_at) + EARLY;
        const due = dues.findLast((one) => one <= started);
        if (due === undefined)
            continue;
        if (run.genuine || !served.has(due))
            served.set(due, run);
    }
    return served;
}
function windowOf(due, run, input) {
    const due_at = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(due);
    if (input.unknown_before !== null && due < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(input.unknown_before)) {
        return { due_at, state: 'unknown', run_id: null, late_minutes: null };
    }
    const open = due + input.cadence.grace_hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp > (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(input.now);
    if (!run)
        return { due_at, state: unserved(due, open, input), run_id: null, late_minutes: null };
    const late = Math.max(0, Math.floor(((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.created_at) - due) / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY));
    return { due_at, state: stateOf(run, open), run_id: run.run_id, late_minutes: late };
}
function unserved(due, open, { runs_known_since }) {
    if (runs_known_since !== null && due < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(runs_known_since))
        return 'unknown';
    return open ? 'open' : 'no_run';
}
function stateOf(run, open) {
    if (run.genuine)
        return 'succeeded';
    return open && !run.done ? 'open' : 'not_succeeded';
}
function missedSince(input, windows) {
    const missed = (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .overdueSince */ .NN)(input.cadence, firstMissable(input, windows) - 1, input.now);
    const [first, last] = [missed[0], missed.at(-1)];
    const span = first === undefined || last === undefined ? null : { from: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(first), to: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(last) };
    return { missed_windows: missed.length, missed: span };
}
function firstMissable(input, windows) {
    const succeeded = windows.findLast((window) => window.state === 'succeeded')?.due_at ?? null;
    const successes = [input.last_success_at, succeeded].filter((at) => at !== null).map((at) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at) + 1);
    const start = successes.length > 0 ? Math.max(...successes) : (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(input.from);
    return input.unknown_before === null ? start : Math.max(start, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(input.unknown_before));
}
function lateness(windows) {
    const minutes = windows
        .map((window) => window.late_minutes)
        .filter((late) => late !== null)
        .sort((a, b) => a - b);
    if (minutes.length === 0)
        return null;
    return { median_minutes: percentile(minutes, 50), p95_minutes: percentile(minutes, 95) };
}
function percentile(sorted, percent) {
    const rank = Math.ceil((percent / 100) * sorted.length);
    return sorted[rank - 1] ?? 0;
}


/***/ }),

/***/ 3698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ endOfJump),
/* harmony export */   Wl: () => (/* binding */ instantsAt),
/* harmony export */   kQ: () => (/* binding */ isTimeZone),
/* harmony export */   wM: () => (/* binding */ offsetsOf)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);

function isTimeZone(name) {
    if (!/^[a-z]/i.test(name))
        return false;
    try {
        new Intl.DateTimeFormat('en-US', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
const known = new Map([['UTC', () => 0]]);
function offsetsOf(timezone) {
    const offsetAt = known.get(timezone) ?? readOffsets(timezone);
    known.set(timezone, offsetAt);
    return offsetAt;
}
function readOffsets(timezone) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
    return (instant) => {
        const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
        const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
        return sign === '-' ? -size : size;
    };
}
function instantsAt(wall, offsetAt) {
    const { before, after } = offsetsAround(wall, offsetAt);
    const candidates = before === after ? [wall - before] : [wall - before, wall - after];
    return candidates.filter((instant) => instant + offsetAt(instant) === wall);
}
function endOfJump(wall, offsetAt) {
    const { before, after } = offsetsAround(wall, offsetAt);
    let low = wall - after;
    let high = wall - before;
    while (high - low > _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY) {
        const middle = low + Math.floor((high - low) / 2 / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY) * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY;
        if (offsetAt(middle) === after)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function offsetsAround(wall, offsetAt) {
    return { before: offsetAt(wall - _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_), after: offsetAt(wall + _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) };
}


/***/ }),

/***/ 7589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BG: () => (/* binding */ lastWindow),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   KC: () => (/* binding */ nextWindow)
/* harmony export */ });
/* unused harmony export windowsBetween */
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _cron_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5098);
/* harmony import */ var _time_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3698);



const MAX_WINDOWS = 250_000;
const HOURS_A_DAY = 24;
const LONGEST_WAIT = 41 * 366 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
function windowsBetween(schedules, from, to, limit = MAX_WINDOWS) {
    const end = ms(to);
    const windows = [];
    for (const due of walk(schedules, ms(from), 1)) {
        if (due > end || windows.length >= limit)
            break;
        windows.push(iso(due));
    }
    return windows;
}
function nextWindow(schedules, after) {
    return firstOf(walk(schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(after) + 1, 1));
}
function lastWindow(schedules, at) {
    return firstOf(walk(schedules, (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(at), -1));
}
function firstOf(walked) {
    for (const due of walked)
        return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(due);
    return null;
}
function* walk(schedules, start, step) {
    let given = 0;
    let last = null;
    for (const due of merged(schedules, start, step)) {
        if (due === last)
            continue;
        if (given++ >= MAX_WINDOWS)
            return;
        yield due;
        last = due;
    }
}
function merged(schedules, start, step) {
    const [first, ...others] = schedules;
    if (first === undefined)
        return nothing();
    if (others.length === 0)
        return walkOne(fieldsOf(first), start, step);
    const middle = Math.ceil(schedules.length / 2);
    return inOrder(merged(schedules.slice(0, middle), start, step), merged(schedules.slice(middle), start, step), step);
}
function* nothing() { }
function* inOrder(left, right, step) {
    let [a, b] = [left.next().value, right.next().value];
    while (a !== undefined || b !== undefined) {
        const takeLeft = b === undefined || (a !== undefined && (a - b) * step <= 0);
        const due = takeLeft ? a : b;
        if (due !== undefined)
            yield due;
        if (a === due)
            a = left.next().value;
        if (b === due)
            b = right.next().value;
    }
}
const prepared = new WeakMap();
function fieldsOf(schedule) {
    const known = prepared.get(schedule);
    if (known)
        return known;
    const parsed = (0,_cron_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCron */ .E$)(schedule.cron);
    if (!parsed.ok)
        throw new RangeError(`"${schedule.cron}" is not a cron of GitHub's: ${parsed.why}`);
    const { minutes, hours, days } = parsed.cron;
    const fields = {
        times: hours.flatMap((hour) => minutes.map((minute) => hour * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp + minute * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .MINUTE */ .pY)),
        hourly: hours.length === HOURS_A_DAY,
        days,
        offsetAt: (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .offsetsOf */ .wM)(schedule.timezone),
    };
    prepared.set(schedule, fields);
    return fields;
}
function* walkOne(fields, start, step) {
    const local = start + fields.offsetAt(start);
    const today = Math.floor(local / _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_) * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
    for (const day of daysFrom(fields.days, today - step * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_, step)) {
        const windows = windowsOf(fields, day);
        if (step === -1)
            windows.reverse();
        for (const due of windows)
            if ((due - start) * step >= 0)
                yield due;
    }
}
function* daysFrom(fields, day, step) {
    let last = day;
    for (let next = day; Math.abs(next - last) < LONGEST_WAIT;) {
        const date = new Date(next);
        if (!fields.months.has(date.getUTCMonth() + 1)) {
            next = nearestOfNextMonth(date, step);
        }
        else {
            if (isNamed(fields, date)) {
                yield next;
                last = next;
            }
            next += step * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
        }
    }
}
function nearestOfNextMonth(date, step) {
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    return step === 1 ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, 0);
}
function isNamed({ days, weekdays, joined }, date) {
    const byDay = days === null || days.has(date.getUTCDate());
    const byWeekday = weekdays === null || weekdays.has(date.getUTCDay());
    const either = joined === 'or' && days !== null && weekdays !== null;
    return either ? byDay || byWeekday : byDay && byWeekday;
}
function windowsOf(fields, day) {
    const offset = fields.offsetAt(day - _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
    if (offset === fields.offsetAt(day + 2 * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_))
        return fields.times.map((time) => day + time - offset);
    const windows = fields.times.flatMap((time) => windowsAt(fields, day + time));
    return [...new Set(windows)].sort((a, b) => a - b);
}
function windowsAt(fields, wall) {
    const instants = (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .instantsAt */ .Wl)(wall, fields.offsetAt);
    return fields.hourly ? instants : [instants[0] ?? (0,_time_zone_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfJump */ .Rx)(wall, fields.offsetAt)];
}


/***/ }),

/***/ 7433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ readSchedules)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/judge/schedule/cron.js
var schedule_cron = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/text/yaml-depth.js
var yaml_depth = __webpack_require__(1203);
;// CONCATENATED MODULE: ./build/judge/schedule/on-block.js


const NAMES = new Set(['on', 'true']);
function throughOnBlock(text) {
    const end = endOfOnBlock(text);
    if (end === 'too deep')
        return null;
    if (!isThereAgain(text.slice(end.at)))
        return text.slice(0, end.at) + end.close;
    return (0,yaml_depth/* isTooDeep */.f)(text) ? null : text;
}
function isThereAgain(rest) {
    return /^(["']?)(?:on|true)\1[ \t]*:/m.test(rest);
}
function endOfOnBlock(text) {
    const parser = new dist/* Parser */.iX();
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        for (const document of parser.next(lexeme)) {
            if (document.type === 'document' && itemsOf(document.value).some(isOn))
                return { at: offset, close: '' };
        }
        if (parser.stack.length > yaml_depth/* MOST_LEVELS */.E)
            return 'too deep';
        const root = parser.stack[1];
        const [item, next] = itemsOf(root).slice(-2);
        if (item && next?.key && isOn(item)) {
            return { at: startOf(next, next.key), close: root?.type === 'flow-collection' ? '}' : '' };
        }
        offset = parser.offset;
    }
    return { at: text.length, close: '' };
}
function itemsOf(token) {
    return token?.type === 'block-map' || token?.type === 'flow-collection' ? token.items : [];
}
function isOn({ key }) {
    if (key?.type === 'alias' || !key || !('source' in key))
        return false;
    return NAMES.has(key.source.replace(/^(["'])(.*)\1$/, '$2'));
}
function startOf({ start }, key) {
    const first = start.find(({ type }) => !['space', 'newline', 'comment'].includes(type));
    return first?.offset ?? key.offset;
}

// EXTERNAL MODULE: ./build/judge/schedule/time-zone.js
var time_zone = __webpack_require__(3698);
// EXTERNAL MODULE: ./build/judge/schedule/yaml-source.js
var yaml_source = __webpack_require__(7659);
;// CONCATENATED MODULE: ./build/judge/schedule/workflow-file.js





const MAX_CHARACTERS = 1024 * 1024;
const MAX_ENTRIES = 100;
const UNSCHEDULED = { ok: true, scheduled: false, schedules: [], invalid: [] };
function readSchedules(text) {
    if (!text.includes('schedule'))
        return UNSCHEDULED;
    if (text.length > MAX_CHARACTERS)
        return { ok: false, why: 'it is larger than 1 MiB' };
    const part = throughOnBlock(text);
    if (part === null)
        return { ok: false, why: 'it is nested too deep' };
    try {
        const lines = new dist/* LineCounter */.HN();
        const document = (0,dist/* parseDocument */.Tp)(part, { lineCounter: lines, uniqueKeys: false });
        const [error] = document.errors;
        if (error)
            return { ok: false, why: firstLine(error.message) };
        return readTriggers({ document, lines, aliases: 0 });
    }
    catch (error) {
        return { ok: false, why: firstLine(error instanceof Error ? error.message : String(error)) };
    }
}
function firstLine(message) {
    return (message.split('\n')[0] ?? message).replace(/:$/, '');
}
function readTriggers(source) {
    const root = (0,yaml_source/* follow */.e6)(source, source.document.contents);
    if (!(0,dist/* isMap */.jh)(root))
        return { ok: false, why: 'it is not a YAML mapping' };
    const on = (0,yaml_source/* find */.I6)(source, root, 'on') ?? (0,yaml_source/* find */.I6)(source, root, 'true');
    if ((0,dist/* isMap */.jh)(on)) {
        const schedule = (0,yaml_source/* find */.I6)(source, on, 'schedule');
        if (schedule !== undefined)
            return readEntries(source, schedule, (0,yaml_source/* lineOf */.cA)(source, schedule ?? on));
    }
    const names = (0,dist/* isSeq */.oP)(on) ? on.items.map((item) => (0,yaml_source/* follow */.e6)(source, item)) : [on];
    const named = names.find((name) => (0,dist/* isScalar */.jn)(name) && name.value === 'schedule');
    if (named)
        return readEntries(source, null, (0,yaml_source/* lineOf */.cA)(source, named));
    return UNSCHEDULED;
}
function readEntries(source, schedule, line) {
    if (!(0,dist/* isSeq */.oP)(schedule) || schedule.items.length === 0) {
        const why = "`schedule` needs a list of crons, such as `- cron: '0 2 * * *'`";
        return { ok: true, scheduled: true, schedules: [], invalid: [{ cron: '', line, why }] };
    }
    if (schedule.items.length > MAX_ENTRIES) {
        return { ok: false, why: `\`schedule\` has more than ${MAX_ENTRIES} entries` };
    }
    const schedules = [];
    const invalid = [];
    for (const item of schedule.items) {
        const entry = readEntry(source, item);
        if ('why' in entry)
            invalid.push(entry);
        else
            schedules.push(entry);
    }
    return { ok: true, scheduled: true, schedules, invalid };
}
function readEntry(source, item) {
    const entry = (0,yaml_source/* follow */.e6)(source, item);
    const cron = (0,dist/* isMap */.jh)(entry) ? (0,yaml_source/* find */.I6)(source, entry, 'cron') : undefined;
    const line = (0,yaml_source/* lineOf */.cA)(source, cron ?? item);
    if (!(0,dist/* isMap */.jh)(entry) || !(0,dist/* isScalar */.jn)(cron) || typeof cron.value !== 'string') {
        return { cron: (0,dist/* isScalar */.jn)(cron) ? String(cron.value ?? '') : '', line, why: 'it has no `cron` text' };
    }
    const expression = cron.value.trim();
    const why = (0,schedule_cron/* checkCron */.Pi)(expression);
    if (why !== null)
        return { cron: expression, line, why };
    const timezone = (0,yaml_source/* find */.I6)(source, entry, 'timezone');
    if (timezone === undefined)
        return { cron: expression, timezone: 'UTC', line };
    const zone = (0,dist/* isScalar */.jn)(timezone) ? String(timezone.value ?? '') : '';
    if ((0,time_zone/* isTimeZone */.kQ)(zone))
        return { cron: expression, timezone: zone, line };
    return { cron: expression, line, why: `"${zone}" is no IANA time zone, such as Europe/Madrid` };
}


/***/ }),

/***/ 7659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   e6: () => (/* binding */ follow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const MAX_ALIASES = 100;
const MAX_MERGE_DEPTH = 5;
function follow(source, node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node;
    source.aliases += 1;
    if (source.aliases > MAX_ALIASES)
        throw new Error(`it uses more than ${MAX_ALIASES} aliases`);
    const target = node.resolve(source.document);
    if (!target)
        throw new Error(`the alias *${node.source} has no anchor before it`);
    return target;
}
function find(source, map, name, depth = 0) {
    const pairs = map.items.filter((pair) => isNamed(pair, name));
    if (pairs.length > 1)
        throw new Error(`the key \`${name}\` is there twice`);
    if (pairs[0])
        return follow(source, pairs[0].value);
    if (depth === MAX_MERGE_DEPTH)
        return undefined;
    for (const merged of mergedInto(source, map)) {
        const found = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(merged) ? find(source, merged, name, depth + 1) : undefined;
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function mergedInto(source, map) {
    const values = map.items.filter((pair) => isNamed(pair, '<<')).map((pair) => follow(source, pair.value));
    const parts = values.flatMap((value) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items : [value]));
    return parts.map((part) => follow(source, part));
}
function isNamed(pair, name) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && String(pair.key.value) === name;
}
function lineOf(source, node) {
    const start = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
    return start === undefined ? 1 : source.lines.linePos(start).line;
}


/***/ }),

/***/ 8957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ru: () => (/* binding */ cutoffOf),
  ZC: () => (/* binding */ findFreshSuccess),
  jh: () => (/* binding */ findHealthInBulkListing),
  iE: () => (/* binding */ findOldestSuccess),
  fJ: () => (/* binding */ findSuccess),
  pL: () => (/* binding */ isFresh),
  lP: () => (/* binding */ isPaused),
  UT: () => (/* binding */ slaOf)
});

// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/evidence/coverage.js
var coverage = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/evidence/inquiry.js
var inquiry = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/judge/identify.js
var identify = __webpack_require__(5258);
;// CONCATENATED MODULE: ./build/judge/bulk-listing.js




const REACH = 26 * time/* HOUR */.dp;
const PAGE = 100;
const SCHEDULED = { status: null, event: 'schedule', since: null };
function* readBulkListing(watch, repo, context) {
    const name = watch.repo.toLowerCase();
    const sweep = context.bulk_listed.find((one) => one.repo === name);
    if (sweep === undefined)
        return null;
    const page = watch.found_by === 'settings'
        ? yield* (0,inquiry/* ask */.kA)({ kind: 'newest_scheduled', repo: repo.full_name, rows: rowsFor(sweep.entries.length) })
        : yield* (0,inquiry/* ask */.kA)((0,inquiry/* scheduledRuns */.GT)(repo.full_name, null, null));
    if (!page.ok)
        return null;
    const since = (0,time/* iso */.KH)((0,time.ms)(context.now) - REACH);
    if (!paysFurther(page.value, sweep.entries, since))
        return page.value;
    const further = yield* (0,inquiry/* ask */.kA)((0,inquiry/* scheduledRuns */.GT)(repo.full_name, null, since));
    return further.ok ? further.value : page.value;
}
function rowsFor(watches) {
    return Math.min(PAGE, Math.max(10, 2 * watches));
}
function paysFurther(page, entries, since) {
    if ((0,coverage/* coverage */.v)(SCHEDULED, page) <= (0,time.ms)(since))
        return false;
    const unseen = entries.filter((entry) => !page.rows.some((row) => isOf(row, entry)));
    return rowsBackTo(page, since) / PAGE < unseen.length;
}
function rowsBackTo({ rows }, since) {
    const first = (0,time.ms)(rows[0]?.created_at ?? since);
    const last = (0,time.ms)(rows.at(-1)?.created_at ?? since);
    return (rows.length * (first - (0,time.ms)(since))) / Math.max(1, first - last);
}
function provesHealth(success) {
    return success.work.skipped.length === 0;
}
function* workflowFromRuns(watch, repo, sweep, context) {
    if (watch.found_by !== 'settings' || context.bulk_listed.length < 2)
        return null;
    const run = newestOf(sweep.rows.filter((row) => isOf(row, watch.entry)));
    if (!run?.node_id)
        return null;
    const told = yield* (0,inquiry/* ask */.kA)({
        kind: 'workflow_of_run',
        repo: repo.full_name,
        run_id: run.id,
        node_id: run.node_id,
    });
    if (!told.ok || told.value.id !== run.workflow_id || told.value.state !== 'active')
        return null;
    return { ...told.value, path: run.path, url: `${repo.url}/blob/${repo.default_branch}/${run.path}` };
}
function newestOf(rows) {
    const [first, ...rest] = rows;
    if (first === undefined || rest.some(({ path }) => path !== first.path))
        return null;
    return rest.reduce((newest, row) => (row.workflow_id > newest.workflow_id ? row : newest), first);
}
function isOf({ workflow_id, path }, entry) {
    return (0,identify/* isNamed */.ev)({ id: workflow_id, path }, entry);
}

// EXTERNAL MODULE: ./build/judge/cadence.js
var judge_cadence = __webpack_require__(5247);
// EXTERNAL MODULE: ./build/judge/file.js
var file = __webpack_require__(6756);
// EXTERNAL MODULE: ./build/judge/find-success.js + 2 modules
var find_success = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/judge/known-runs.js
var known_runs = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/judge/run-lists.js
var run_lists = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/judge/sla.js
var sla = __webpack_require__(2118);
// EXTERNAL MODULE: ./build/judge/watch-case.js
var watch_case = __webpack_require__(9828);
;// CONCATENATED MODULE: ./build/judge/search-health.js









function* findHealthInBulkListing(watch, repo, context, warnings) {
    if (repo.archived || isPaused(watch, context))
        return null;
    const sweep = yield* readBulkListing(watch, repo, context);
    const workflow = sweep && (yield* workflowFromRuns(watch, repo, sweep, context));
    if (!workflow)
        return null;
    const watchCase = (0,watch_case/* openWatchCase */.m)(watch, repo, workflow, context, warnings);
    if (watch.sla_hours === 'auto')
        watchCase.file = yield* (0,file/* readFile */.TA)(watchCase, 1);
    const sla = slaOf(watchCase);
    if ('code' in sla)
        return null;
    watchCase.sla = sla;
    (0,known_runs/* addRows */.PJ)(watchCase, sweep);
    yield* findSuccess(watchCase, 'fresh');
    const { success } = watchCase;
    return { watchCase, isProved: success !== null && isSurelyFresh(watchCase) && provesHealth(success) };
}
function* findFreshSuccess(watchCase) {
    const sweep = yield* readBulkListing(watchCase.watch, watchCase.repo, watchCase.context);
    if (sweep !== null) {
        (0,known_runs/* addRows */.PJ)(watchCase, sweep);
        yield* findSuccess(watchCase, 'fresh');
        if (watchCase.success && isSurelyFresh(watchCase) && provesHealth(watchCase.success))
            return;
    }
    yield* (0,run_lists/* readNewestPage */.KY)(watchCase);
    yield* findSuccess(watchCase);
    const page = watchCase.unfiltered[0];
    if (!isFresh(watchCase) && watchCase.sla !== null && !(page && (0,run_lists/* covers */.hU)(page, cutoffOf(watchCase)))) {
        yield* (0,run_lists/* readSuccessPages */.UF)(watchCase, 1);
        yield* findSuccess(watchCase);
    }
    yield* readForGrace(watchCase);
}
function* findSuccess(watchCase, scope) {
    watchCase.success = yield* (0,find_success/* newestSuccess */.S)(watchCase, cutoffOf(watchCase), scope);
    const sla = slaOf(watchCase);
    if (!('code' in sla))
        watchCase.sla = sla;
}
function* readForGrace(watchCase) {
    const { watch, success, sla, unfiltered } = watchCase;
    if (watch.grace_hours !== 'auto' || !sla?.auto || success === null || isSurelyFresh(watchCase))
        return;
    if ((0,judge_cadence/* hasEnoughForGrace */.MI)(watchCase))
        return;
    if (unfiltered.some(({ answer }) => answer.ok && answer.value.end === 'list'))
        return;
    yield* (0,run_lists/* readEventPages */.r1)(watchCase, ['schedule'], 1);
    yield* findSuccess(watchCase);
}
function* findOldestSuccess(watchCase) {
    const { events } = watchCase.watch;
    if (events === 'any' || watchCase.unfiltered.some(({ answer }) => answer.ok && answer.value.end === 'list'))
        return;
    yield* (0,run_lists/* readSuccessPages */.UF)(watchCase, 2);
    yield* (0,run_lists/* readEventPages */.r1)(watchCase, events, 2);
    yield* findSuccess(watchCase);
}
function slaOf(watchCase) {
    if (watchCase.watch.sla_hours !== 'auto')
        return (0,sla/* fixedSla */.X)(watchCase.watch.sla_hours, watchCase.context.now);
    if (watchCase.file.kind === 'unreadable')
        return watchCase.file.problem;
    const cadence = (0,judge_cadence/* cadenceOfCase */.BW)(watchCase);
    if (cadence !== null)
        return (0,sla/* scheduleSla */._)(cadence, watchCase.watch, watchCase.context.now);
    return {
        code: 'schedule_unknown',
        message: `${watchCase.workflow.path} has no schedule from which \`sla_hours: auto\` could tell what was promised.`,
        hint: 'Give this watch a number: `sla_hours: 48`',
    };
}
function cutoffOf(watchCase) {
    return watchCase.sla?.earliest_cutoff ?? watchCase.context.now;
}
function isFresh(watchCase) {
    return (watchCase.success !== null &&
        watchCase.sla !== null &&
        (0,time.ms)(watchCase.success.completed_at) >= (0,time.ms)(watchCase.sla.cutoff));
}
function isSurelyFresh({ success, sla }) {
    return success !== null && sla !== null && (0,time.ms)(success.completed_at) >= (0,time.ms)(sla.latest_cutoff);
}
function isPaused(watch, { now }) {
    return watch.paused_until !== null && (0,time.ms)(watch.paused_until) > (0,time.ms)(now);
}


/***/ }),

/***/ 5328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ judgeSelf),
/* harmony export */   k: () => (/* binding */ UNKNOWN_SELF)
/* harmony export */ });
/* harmony import */ var _evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2829);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5247);
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5258);
/* harmony import */ var _schedule_windows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7589);
/* harmony import */ var _schedule_workflow_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7433);






const UNKNOWN_SELF = { last_run_at: null, missed_windows: null, gap: null };
const SPACINGS = 2;
const SUSPICIOUS = 1.5;
const SUSPICIOUS_HOURS = 30;
const GAP = 2;
const RULES = { missed_windows: 1, grace_hours: 'auto' };
const IDLE = new Set(['cancelled', 'skipped', 'neutral', 'stale', 'startup_failure', 'action_required']);
const WAITING = new Set(['queued', 'waiting', 'pending', 'requested']);
function* judgeSelf(context) {
    const { own_repo, own_workflow_path, own_run_id } = context;
    if (own_repo === null || own_workflow_path === null)
        return UNKNOWN_SELF;
    const answer = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)({ ...(0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_5__/* .scheduledRuns */ .GT)(own_repo, (0,_identify_js__WEBPACK_IMPORTED_MODULE_2__/* .fileOf */ .W7)(own_workflow_path), null), event: null });
    if (!answer.ok)
        return UNKNOWN_SELF;
    const now = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(context.now);
    const before = answer.value.rows
        .filter((run) => hasChecked(run) && run.id !== own_run_id && (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(run.created_at) < now)
        .sort((a, b) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(b.created_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(a.created_at));
    const [last] = before.map(({ created_at }) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(created_at));
    if (last === undefined)
        return UNKNOWN_SELF;
    const scheduled = before.filter(({ event }) => event === 'schedule').map(({ created_at }) => created_at);
    const period = medianSpacing(scheduled.map(_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms));
    const spacing = now - last;
    const isRegular = period !== null && spacing <= Math.min(SUSPICIOUS * period, SUSPICIOUS_HOURS * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp);
    const known = { last_run_at: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(last), missed_windows: 0, gap: null };
    if (isRegular)
        return known;
    const cadence = yield* ownCadence(own_repo, own_workflow_path, scheduled, context.now);
    if (cadence === 'unscheduled')
        return { ...known, missed_windows: null };
    const missed = cadence && missedWindows(cadence, last, context.now);
    const isGap = missed === null ? period !== null && spacing > Math.max(GAP * period, _cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GRACE */ .Lx * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp) : missed > 0;
    return { ...known, missed_windows: missed, gap: isGap ? { from: (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)(last), to: context.now } : null };
}
function hasChecked(run) {
    const isOfPullRequest = run.event.startsWith('pull_request') || run.event === 'merge_group';
    return !isOfPullRequest && !WAITING.has(run.status) && !IDLE.has(run.conclusion ?? '');
}
function medianSpacing(newestFirst) {
    const spacings = newestFirst.slice(1).map((instant, i) => (newestFirst[i] ?? instant) - instant);
    if (spacings.length < SPACINGS)
        return null;
    return spacings.sort((a, b) => a - b)[Math.floor(spacings.length / 2)] ?? null;
}
function* ownCadence(own_repo, path, scheduled, now) {
    const repo = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)({ kind: 'repository', repo: own_repo });
    if (!repo.ok)
        return null;
    const ref = repo.value.default_branch;
    const file = yield* (0,_evidence_inquiry_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)({ kind: 'file', repo: own_repo, path, ref, read: 1 });
    if (!file.ok || file.value.text === null)
        return null;
    const reading = (0,_schedule_workflow_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSchedules */ .D)(file.value.text);
    if (!reading.ok)
        return null;
    return reading.schedules.length === 0 ? 'unscheduled' : (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .cadenceOf */ .zD)(reading.schedules, RULES, scheduled, now);
}
function missedWindows(cadence, last, now) {
    const served = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)((0,_schedule_windows_js__WEBPACK_IMPORTED_MODULE_3__/* .lastWindow */ .BG)(cadence.schedules, now) ?? now);
    const isLate = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) - served <= _cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GRACE */ .Lx * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
    return (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .overdueSince */ .NN)(cadence, last, now).filter((due) => !(isLate && due === served)).length;
}


/***/ }),

/***/ 2118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ fixedSla),
/* harmony export */   _: () => (/* binding */ scheduleSla)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5247);


function fixedSla(hours, now) {
    const span = hours * _text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp;
    const cutoff = (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(now) - span);
    return {
        auto: false,
        cutoff,
        earliest_cutoff: cutoff,
        latest_cutoff: cutoff,
        deadline: (anchor) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .iso */ .KH)((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(anchor) + span),
        hours: () => hours,
    };
}
function scheduleSla(cadence, rules, now) {
    const graces = rules.grace_hours === 'auto' ? [_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .LEAST_GRACE */ .rt, _cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_GRACE */ .Lx] : [rules.grace_hours];
    const cutoffs = graces
        .map((grace) => (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .slaCutoff */ .um)((0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .withGrace */ .pj)(cadence.schedules, rules, grace, null, now), now))
        .sort((a, b) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(a) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__.ms)(b));
    const cutoff = (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .slaCutoff */ .um)(cadence, now);
    return {
        auto: true,
        cutoff,
        earliest_cutoff: cutoffs[0] ?? cutoff,
        latest_cutoff: cutoffs.at(-1) ?? cutoff,
        deadline: (anchor) => (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .slaDeadline */ .V_)(cadence, anchor)?.deadline ?? null,
        hours: (anchor) => (0,_cadence_js__WEBPACK_IMPORTED_MODULE_1__/* .slaDeadline */ .V_)(cadence, anchor)?.sla_hours ?? null,
    };
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/evidence/inquiry.js
var inquiry = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/text/quote.js
var quote = __webpack_require__(390);
// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/judge/build-verdict.js
var build_verdict = __webpack_require__(548);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/judge/cadence.js
var judge_cadence = __webpack_require__(5247);
// EXTERNAL MODULE: ./build/evidence/coverage.js
var coverage = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/judge/advice.js
var judge_advice = __webpack_require__(9590);
// EXTERNAL MODULE: ./build/judge/identify.js
var identify = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/judge/job-rules.js + 1 modules
var job_rules = __webpack_require__(6979);
// EXTERNAL MODULE: ./build/judge/known-runs.js
var known_runs = __webpack_require__(4866);
// EXTERNAL MODULE: ./build/judge/run-rules.js
var run_rules = __webpack_require__(4523);
;// CONCATENATED MODULE: ./build/judge/cause-facts.js










const QUOTE_LENGTH = 300;
function invalidScheduleFacts({ file, workflow }) {
    const invalid = file.kind === 'read' ? file.invalid : [];
    const lines = invalid.map(({ cron, line, why }) => `line ${line}${cron ? `, \`${cron}\`` : ''}: ${why}`);
    return {
        code: 'invalid_schedule',
        message: `GitHub refuses every cron of ${workflow.path}: ${(0,words/* listed */.KE)(lines, 3)}.`,
        run: null,
    };
}
function disabledFacts({ workflow: { state, path } }) {
    const why = {
        disabled_inactivity: 'GitHub disabled it because the repository had no activity for 60 days',
        disabled_fork: 'GitHub disabled it because the repository is a fork',
        disabled_manually: 'it was disabled by hand',
    };
    return {
        code: 'disabled',
        message: `${path} is disabled: ${why[state] ?? 'GitHub says no more'} (\`${state}\`).`,
        run: null,
    };
}
function* stuckFacts(watchCase, runs) {
    const held = runs.filter((run) => run.status !== 'completed' && (0,run_rules/* foreignReason */.v4)(run, watchCase) === null);
    const first = oldest(held.filter((run) => run.status === 'waiting')) ?? oldest(held) ?? null;
    const newest = held[0] ?? null;
    const waits = first?.status === 'waiting' ? yield* waitingFor(watchCase, first) : '';
    const since = first ? `has been \`${first.status}\` since ${(0,words/* utc */.n$)(first.started_at)}` : 'waits';
    const behind = first && newest && first.id !== newest.id
        ? ` The newest run has been \`${newest.status}\` since ${(0,words/* utc */.n$)(newest.started_at)}.`
        : '';
    const subject = held.length > 1 ? `${(0,words/* counted */.hS)(held.length, 'run')} have not finished; the first` : 'The newest run';
    return { code: 'stuck', message: `${subject} ${since}${waits}.${behind}`, run: first };
}
function* waitingFor(watchCase, run) {
    const pending = yield* (0,inquiry/* ask */.kA)({ kind: 'waiting', repo: watchCase.repo.full_name, run_id: run.id });
    if (!pending.ok || pending.value.length === 0)
        return ', waiting for an approval';
    const environments = pending.value.map(({ environment }) => environment);
    const reviewers = pending.value.flatMap((one) => one.reviewers);
    return `, waiting for an approval of ${(0,quote/* names */.Dy)(environments)}${reviewers.length > 0 ? ` by ${(0,words/* listed */.KE)(reviewers)}` : ''}`;
}
function hungFacts(run, jobs_ended) {
    const since = `The newest run has been \`${run.status}\` since ${(0,words/* utc */.n$)(run.started_at)}`;
    const though = jobs_ended === null ? '' : `, although all its jobs had ended by ${(0,words/* utc */.n$)((0,time/* iso */.KH)(jobs_ended))}`;
    return { code: 'hung', message: `${since}${though}.`, run };
}
function* neverRanFacts(watchCase, runs) {
    const { watch, workflow } = watchCase;
    const events = watch.events === 'any' ? 'any event' : (0,words/* listed */.KE)(watch.events.map((event) => `\`${event}\``));
    const others = [...new Set(runs.map((run) => run.event))];
    const seen = others.length > 0 ? ` Its runs are all on ${(0,quote/* names */.Dy)(others)}.` : '';
    return {
        code: 'never_ran',
        message: `It has never run on ${events} since it was created ${(0,words/* utc */.n$)(workflow.created_at)}.${seen}`,
        run: runs[0] ?? null,
        advice: yield* countingSetting(watchCase, runs.filter((run) => run.conclusion === 'success')),
    };
}
function* notFiringFacts(watchCase, runs) {
    const ended = runs.find(({ status }) => status === 'completed');
    const begun = runs.find(({ status }) => status !== 'completed');
    const last = ended
        ? `No run has been ${begun ? 'completed' : 'created'} since ${(0,words/* utc */.n$)(ended.created_at)} (event \`${ended.event}\`)`
        : noRunShown(watchCase);
    const status = begun?.status.replaceAll('_', ' ');
    const until = begun
        ? `; the run of ${(0,words/* utc */.n$)(begun.created_at)} has been ${status} since ${(0,words/* utc */.n$)(begun.started_at)}`
        : '';
    const how = ended && !begun ? `; that one ended as ${ended.conclusion ?? ended.status}` : '';
    return {
        code: 'not_firing',
        message: `${last}${until}${how}. ${yield* siblings(watchCase)}`,
        run: begun ?? ended ?? null,
    };
}
function noRunShown({ horizon, workflow }) {
    return horizon === null
        ? `GitHub shows no run of ${workflow.path}`
        : `GitHub shows no run of ${workflow.path}; what ran before ${(0,words/* utc */.n$)(horizon)} is not known`;
}
function* siblings(watchCase) {
    const question = (0,inquiry/* scheduledRuns */.GT)(watchCase.repo.full_name, null, null);
    const since = (0,time.ms)(watchCase.sla?.cutoff ?? watchCase.context.now);
    const answer = yield* (0,inquiry/* ask */.kA)(question);
    const others = answer.ok ? answer.value.rows.filter((row) => isSibling(row, watchCase, since)) : [];
    const paths = [...new Set(others.map((row) => (0,identify/* fileOf */.W7)(row.path)))].filter((name) => name !== '');
    if (others.length > 0)
        return `Other scheduled workflows of the repository still fire${paths.length > 0 ? `: ${(0,quote/* names */.Dy)(paths, 3)}` : ''}.`;
    return answer.ok && (0,coverage/* coverage */.v)(question, answer.value) <= since
        ? 'No other scheduled workflow of the repository has fired in that time either.'
        : 'Whether other scheduled workflows of the repository fire is not known.';
}
function isSibling(row, { workflow, context }, since) {
    return (row.workflow_id !== workflow.id &&
        row.event === 'schedule' &&
        row.id !== context.own_run_id &&
        (0,time.ms)(row.created_at) > since);
}
function* notCountedFacts(watchCase, since) {
    const green = since.filter((run) => run.conclusion === 'success');
    const reasons = [...new Set(green.map((run) => (0,run_rules/* foreignReason */.v4)(run, watchCase)).filter((r) => r !== null))];
    const run = green[0] ?? null;
    const what = `${(0,words/* counted */.hS)(green.length, 'successful run')} since, but none counts: ${(0,words/* listed */.KE)(reasons.slice(0, 3))}`;
    return {
        code: 'not_counted',
        message: `${what}. The newest is of ${run ? (0,words/* utc */.n$)(run.created_at) : 'unknown date'}.`,
        run,
        advice: yield* countingSetting(watchCase, green),
    };
}
function* countingSetting(watchCase, green) {
    const { watch, sla } = watchCase;
    const [run] = green;
    if (run === undefined || sla === null || (0,time.ms)(run.updated_at) < (0,time.ms)(sla.cutoff))
        return [];
    const events = watch.events === 'any' || (0,run_rules/* isCountedEvent */.bc)(run, watchCase) ? null : [...watch.events, run.event];
    const byEvent = { ...watch, events: events ?? watch.events };
    const needsBranch = (0,run_rules/* foreignReason */.v4)(run, { ...watchCase, watch: byEvent }) !== null;
    const isOneOfMany = green.some(({ branch }) => branch !== run.branch);
    const branch = isOneOfMany ? 'any' : run.branch;
    if (needsBranch && branch === null)
        return [];
    const wanted = needsBranch ? { ...byEvent, branch } : byEvent;
    if ((0,run_rules/* foreignReason */.v4)(run, { ...watchCase, watch: wanted }) !== null)
        return [];
    const jobs = yield* (0,known_runs/* jobsOf */.aG)(watchCase, run);
    if (!jobs.ok || !(0,judge_advice/* counts */.tQ)(jobs.value, run.attempt, watch, []))
        return [];
    return [
        ...(events === null ? [] : [`events: ${(0,quote/* yamlList */.gm)(events)}`]),
        ...(needsBranch ? [`branch: ${(0,quote/* yamlWord */.QU)(branch ?? '')}`] : []),
    ];
}
function* skippedFacts(watchCase, run, candidates) {
    const alike = candidates.filter((other) => ['skipped', 'neutral', 'success'].includes(other.conclusion ?? ''));
    const first = oldest(alike);
    const streak = `${(0,words/* counted */.hS)(alike.length, 'run')} like it since ${first ? (0,words/* utc */.n$)(first.created_at) : 'then'}.`;
    if (run.conclusion !== 'success')
        return { code: 'skipped', message: `The newest run ended as ${run.conclusion}. ${streak}`, run };
    const finding = watchCase.findings.get(`${run.id}/${run.attempt}`);
    const jobs = yield* (0,known_runs/* jobsOf */.aG)(watchCase, run);
    const rows = jobs.ok ? jobs.value : [];
    const regular = [...watchCase.skipped_regular_jobs];
    const advice = (0,judge_advice/* settingsFor */.zc)(rows, run.attempt, watchCase.watch, regular);
    return {
        code: 'skipped',
        message: `The newest run is green, but ${finding?.reason ?? 'did no work'}. ${streak}`,
        run,
        advice,
        ...(advice.length === 0 && { tolerated: (0,job_rules/* judgeJobs */.e)(rows, run.attempt, watchCase.watch, false).tolerated }),
    };
}
function cancelledFacts(run, candidates) {
    const alike = candidates.filter((other) => other.conclusion === 'cancelled');
    const first = oldest(alike);
    return {
        code: 'cancelled',
        message: `The newest run was cancelled. ${(0,words/* counted */.hS)(alike.length, 'cancelled run')} since ${first ? (0,words/* utc */.n$)(first.created_at) : 'then'}.`,
        run,
    };
}
function invalidWorkflowFacts(run, runs) {
    return {
        code: 'invalid_workflow',
        message: `The newest run ended as ${run.conclusion} without any job: GitHub could not use the workflow file. ${withoutSuccess(run, runs)}`,
        run,
    };
}
function* refusedFacts(watchCase, run, candidates) {
    if (run.conclusion !== 'failure')
        return null;
    const answer = yield* (0,known_runs/* jobsOf */.aG)(watchCase, run);
    const jobs = answer.ok ? (0,job_rules/* mergedJobs */.TD)(answer.value, run.attempt) : [];
    const failed = jobs.filter(({ conclusion }) => conclusion !== 'skipped');
    if (failed.length === 0 || jobs.some((job) => job.steps?.length !== 0 || job.runner !== null))
        return null;
    const said = yield* annotationsOf(watchCase, failed);
    const quote = said === null ? '' : ` GitHub says: “${said}”`;
    return {
        code: 'refused',
        message: `The newest run failed before any step began, and no job was given a runner.${quote} ${withoutSuccess(run, candidates)}`,
        run,
    };
}
function* annotationsOf({ repo }, jobs) {
    const some = jobs.slice(0, 1).map(({ id }) => id);
    const answers = yield* (0,inquiry/* askAll */.pI)(some.map((job_id) => ({ kind: 'annotations', repo: repo.full_name, job_id })));
    const notes = answers.flatMap((answer) => (answer.ok ? answer.value : []));
    const note = notes.find(({ level }) => level === 'failure') ?? notes[0];
    const text = (0,quote/* singleLine */.pF)(note?.message ?? '').trim();
    return text === '' ? null : text.slice(0, QUOTE_LENGTH);
}
function* failingFacts(watchCase, run, candidates) {
    return {
        code: 'failing',
        message: `The newest run ended as ${run.conclusion}${yield* where(watchCase, run)}. ${withoutSuccess(run, candidates)}`,
        run,
    };
}
function withoutSuccess(run, candidates) {
    const bad = candidates.filter(({ conclusion }) => conclusion !== null && conclusion !== 'success');
    return `${(0,words/* counted */.hS)(bad.length, 'run')} without success since ${(0,words/* utc */.n$)((oldest(bad) ?? run).created_at)}.`;
}
function* where(watchCase, run) {
    const jobs = yield* (0,known_runs/* jobsOf */.aG)(watchCase, run);
    if (!jobs.ok)
        return ' (its jobs could not be read)';
    const isBad = (one) => !['success', 'skipped', 'neutral', null].includes(one.conclusion);
    const [job] = (0,job_rules/* mergedJobs */.TD)(jobs.value, run.attempt)
        .filter(isBad)
        .sort((a, b) => (0,time.ms)(a.completed_at ?? run.updated_at) - (0,time.ms)(b.completed_at ?? run.updated_at));
    if (!job)
        return '';
    const step = job.steps?.find(isBad);
    const link = job.url ? ` (${job.url})` : '';
    return `: job \`${job.name}\`${step ? `, step \`${step.name}\`` : ''}${link}`;
}
function oldest(runs) {
    return [...runs].sort((a, b) => (0,time.ms)(a.created_at) - (0,time.ms)(b.created_at))[0];
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/judge/schedule/yaml-source.js
var yaml_source = __webpack_require__(7659);
;// CONCATENATED MODULE: ./build/judge/dispatch.js


function dispatchOf(text) {
    if (!text.includes('workflow_dispatch'))
        return null;
    try {
        const lines = new dist/* LineCounter */.HN();
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, uniqueKeys: false });
        return document.errors.length > 0 ? 'unknown' : readDispatch({ document, lines, aliases: 0 });
    }
    catch {
        return 'unknown';
    }
}
function readDispatch(source) {
    const root = (0,yaml_source/* follow */.e6)(source, source.document.contents);
    if (!(0,dist/* isMap */.jh)(root))
        return null;
    const on = (0,yaml_source/* find */.I6)(source, root, 'on') ?? (0,yaml_source/* find */.I6)(source, root, 'true');
    if (!(0,dist/* isMap */.jh)(on)) {
        const names = (0,dist/* isSeq */.oP)(on) ? on.items.map((item) => (0,yaml_source/* follow */.e6)(source, item)) : [on];
        const isNamed = names.some((name) => (0,dist/* isScalar */.jn)(name) && name.value === 'workflow_dispatch');
        return isNamed ? { inputs: [], required: [] } : null;
    }
    if (!on.items.some(({ key }) => (0,dist/* isScalar */.jn)(key) && key.value === 'workflow_dispatch'))
        return null;
    const dispatch = (0,yaml_source/* find */.I6)(source, on, 'workflow_dispatch');
    const inputs = (0,dist/* isMap */.jh)(dispatch) ? (0,yaml_source/* find */.I6)(source, dispatch, 'inputs') : undefined;
    if (!(0,dist/* isMap */.jh)(inputs))
        return { inputs: [], required: [] };
    const named = inputs.items.flatMap(({ key }) => ((0,dist/* isScalar */.jn)(key) ? [String(key.value)] : []));
    return { inputs: named, required: named.filter((name) => isRequired(source, (0,yaml_source/* find */.I6)(source, inputs, name))) };
}
function isRequired(source, input) {
    if (!(0,dist/* isMap */.jh)(input))
        return false;
    const required = (0,yaml_source/* find */.I6)(source, input, 'required');
    return ((0,dist/* isScalar */.jn)(required) && String(required.value) === 'true' && (0,yaml_source/* find */.I6)(source, input, 'default') === undefined);
}

// EXTERNAL MODULE: ./build/judge/file.js
var judge_file = __webpack_require__(6756);
// EXTERNAL MODULE: ./build/judge/horizon.js
var horizon = __webpack_require__(3651);
;// CONCATENATED MODULE: ./build/judge/next-steps.js



function nextSteps(code, context) {
    const steps = [...FIRST[code](context), ...(RESTART.has(code) ? restart(context) : [])];
    return steps.map(quote/* singleLine */.pF);
}
const RESTART = new Set([
    'invalid_schedule',
    'disabled',
    'stuck',
    'hung',
    'invalid_workflow',
    'never_ran',
    'not_firing',
    'not_counted',
    'skipped',
    'cancelled',
    'refused',
    'failing',
]);
const SKIPPED = 'the job or step that was skipped and the `if:` that skipped it: a feature flag or variable that is off looks just like this.';
const FIRST = {
    archived: () => ['Unarchive the repository under Settings → General, or take this watch off the list.'],
    missing: (c) => [
        c.path === null
            ? 'Correct the name in `workflows`, or take it off the list if the workflow was removed on purpose.'
            : `Bring ${c.path} back, or change the watch to its new name. If it was removed on purpose, ${retire(c)}.`,
        ...(c.path === null ? [] : [lastCommits(c, c.path)]),
    ],
    schedule_removed: (c) => [
        `Put \`on.schedule\` back into ${c.path}. If it was removed on purpose, ${retire(c)}.`,
        lastCommits(c, c.path ?? ''),
    ],
    invalid_schedule: (c) => [`Correct the cron in ${c.path} on the default branch.`],
    disabled: (c) => [enable(c)],
    stuck: (c) => [
        ...(c.run ? [`Open ${at(c.run)}: approve it, start a runner with its labels, or cancel it.`] : []),
        ...cancel(c),
    ],
    hung: (c) => [...cancel(c), 'Give its jobs `timeout-minutes`, so that they cannot hang again.'],
    never_ran: (c) => [
        ...((c.advice ?? []).length > 0 ? [`If its runs do the work, count them: ${paste(c)}`] : []),
        ...((0,identify/* hasFile */.jv)(c.path ?? '') ? registration(c) : []),
    ],
    not_firing: (c) => [
        'Look at https://www.githubstatus.com and at the Actions settings of the repository and the organisation.',
        ...((0,identify/* hasFile */.jv)(c.path ?? '')
            ? [
                `Check that the cron in ${c.path} still says what you mean; change the cron line and push, so that GitHub registers the schedule again.`,
            ]
            : []),
    ],
    not_counted: (c) => (c.advice ?? []).length > 0
        ? [`If these runs do the work, count them: ${paste(c)}`, 'If not, fix the scheduled run.']
        : ['Fix the scheduled run: no setting makes the newest of these runs count for this watch.'],
    skipped: (c) => (c.tolerated ?? []).length > 0
        ? [
            ...view(c, ' --log-failed'),
            `Fix what failed in ${(0,quote/* names */.Dy)(c.tolerated ?? [])}; without \`continue-on-error\` the run would have shown it.`,
        ]
        : [
            ...((c.advice ?? []).length > 0
                ? [`If the run is as it should be, say so: ${paste(c)}`, `Otherwise find ${SKIPPED}`]
                : [`Find ${SKIPPED}`]),
            ...view(c, ''),
        ],
    cancelled: (c) => [
        ...view(c, ''),
        'Find out who or what cancelled it: a person, `concurrency` with `cancel-in-progress`, or a timeout.',
    ],
    invalid_workflow: (c) => [
        ...(c.run ? [`Open ${at(c.run)}: GitHub shows there what is wrong with the file.`] : []),
        `Fix ${c.path} on the default branch; \`actionlint\` finds most such errors.`,
    ],
    refused: (c) => [
        ...(c.run ? [`Open ${at(c.run)}: GitHub shows there why no step began.`] : []),
        'The usual reasons are billing, a spending limit, no runner with these labels, or a rule of an environment or a branch.',
    ],
    failing: (c) => ['failure', 'timed_out'].includes(c.run?.conclusion ?? 'failure')
        ? [...view(c, ' --log-failed'), 'Fix what failed.']
        : [...view(c, ''), `Find out there why it ended as ${c.run?.conclusion}, and what it requires.`],
};
function registration({ path }) {
    return [
        `Check that \`on.schedule\` is in ${path} on the default branch, and that Actions are enabled in the repository.`,
        'If so, change its cron line and push, so that GitHub registers the schedule again.',
    ];
}
function at(run) {
    return run.url || `run ${run.id}`;
}
function paste({ advice = [], watch, path }) {
    if (watch.found_by === 'settings')
        return `add \`${advice.join('` and `')}\` to this watch in \`workflows\`.`;
    const item = `{ workflow: ${(0,quote/* yamlWord */.QU)((0,identify/* fileOf */.W7)(path ?? ''))}, ${advice.join(', ')} }`;
    return `list it in \`workflows\` beside \`auto\`: \`- ${item}\``;
}
function enable(context) {
    const page = (0,identify/* actionsPage */.f0)(context.repo.url, context.path ?? '');
    return (0,identify/* hasFile */.jv)(context.path ?? '') || page === null
        ? ghWorkflow('enable', context.path, ghRepo(context))
        : `Enable it at ${page}.`;
}
function restart(context) {
    const { watch, dispatch = 'unknown', repo, path } = context;
    const page = (0,identify/* actionsPage */.f0)(repo.url, path ?? '') ?? path;
    const isCounted = watch.events === 'any' || watch.events.includes('workflow_dispatch');
    if (!isCounted)
        return ['The alert clears with the next run that counts; a run by hand is not counted here (`events`).'];
    if (!(0,identify/* hasFile */.jv)(path ?? ''))
        return ['The alert clears with the next run that succeeds.'];
    if (dispatch === null)
        return [
            `The alert clears with the next run that succeeds. It cannot be run by hand: ${path} has no \`workflow_dispatch\` trigger under \`on\`.`,
        ];
    const by = 'Once that is done, run it by hand';
    if (dispatch !== 'unknown' && dispatch.required.length > 0)
        return [`${by} at ${page}, with its inputs ${(0,words/* listed */.KE)(dispatch.required.map((name) => `\`${name}\``))}.`];
    const may = dispatch === 'unknown' ? ' (it needs `workflow_dispatch`)' : '';
    return [
        `${by}${may}:`,
        ghWorkflow('run', path, ghRepo(context), onBranch(watch)),
        ...confirmation(context),
    ];
}
function onBranch({ branch }) {
    return branch === null || branch === 'any' ? '' : ` --ref ${(0,quote/* shellWord */.r7)(branch)}`;
}
function confirmation(context) {
    const { own_repo, own_workflow_path } = context.monitor;
    const { monitor_dispatch } = context;
    if (own_repo === null || own_workflow_path === null)
        return [];
    if (!monitor_dispatch || monitor_dispatch === 'unknown' || monitor_dispatch.required.length > 0)
        return [];
    const dry = monitor_dispatch.inputs.includes('dry_run') ? ' -f dry_run=true' : '';
    return [
        'Then see whether the alert clears:',
        ghWorkflow('run', own_workflow_path, ghRepo(context, own_repo), dry),
    ];
}
function view(context, flags) {
    return context.run ? [`$ gh run view ${context.run.id} --repo ${ghRepo(context)}${flags}`] : [];
}
function cancel(context) {
    return context.run ? [`$ gh run cancel ${context.run.id} --repo ${ghRepo(context)}`] : [];
}
function lastCommits({ repo }, path) {
    const query = new URLSearchParams({ per_page: '3', path }).toString().replaceAll('%2F', '/');
    const host = enterpriseHost(repo.url);
    const where = host === null ? '' : `--hostname ${(0,quote/* shellWord */.r7)(host)} `;
    return `$ gh api ${where}${(0,quote/* shellWord */.r7)(`repos/${repo.full_name}/commits?${query}`)} --jq '.[].html_url'`;
}
function ghRepo({ repo }, name = repo.full_name) {
    const host = enterpriseHost(repo.url);
    return (0,quote/* shellWord */.r7)(host === null ? name : `${host}/${name}`);
}
function enterpriseHost(url) {
    const host = URL.canParse(url) ? new URL(url).host : 'github.com';
    return host === 'github.com' ? null : host;
}
function retire({ watch, path }) {
    return watch.found_by === 'settings'
        ? 'take it off the list'
        : `add \`retired: ${(0,quote/* yamlList */.gm)([(0,identify/* stemOf */.Vc)(path ?? '')])}\` to the config file`;
}
function ghWorkflow(verb, path, repo, more = '') {
    const name = (0,quote/* shellWord */.r7)((0,identify/* fileOf */.W7)(path ?? ''));
    const flags = `--repo ${repo}${more}`;
    return /^'?-|^\$'-/.test(name)
        ? `$ gh workflow ${verb} ${flags} -- ${name}`
        : `$ gh workflow ${verb} ${name} ${flags}`;
}

;// CONCATENATED MODULE: ./build/judge/cause.js












const STUCK_AFTER = time/* HOUR */.dp;
const HUNG_AFTER = 6 * time/* HOUR */.dp;
const WAITING = new Set(['queued', 'waiting', 'pending', 'requested']);
const JOBS_KEPT = 30 * time/* DAY */.d_;
const BY_CONCLUSION = {
    skipped: 'skipped',
    neutral: 'skipped',
    success: 'skipped',
    cancelled: 'cancelled',
};
function* causeOf(watchCase) {
    const runs = (0,known_runs/* newestFirst */.ll)(watchCase).sort((a, b) => (0,time.ms)(b.created_at) - (0,time.ms)(a.created_at));
    if ((0,judge_file/* refusesEverySchedule */.C_)(watchCase))
        return yield* finish(watchCase, invalidScheduleFacts(watchCase));
    if (watchCase.workflow.state.startsWith('disabled'))
        return yield* finish(watchCase, disabledFacts(watchCase));
    const unfinished = yield* causeOfUnfinished(watchCase, runs);
    return yield* finish(watchCase, unfinished ?? (yield* causeOfRuns(watchCase, runs)));
}
function* causeOfRuns(watchCase, runs) {
    const invalid = yield* newestWithoutJobs(watchCase, runs);
    if (invalid !== null)
        return invalidWorkflowFacts(invalid, runs);
    if (!runs.some((run) => (0,run_rules/* isCountedEvent */.bc)(run, watchCase)) && (0,horizon/* isWholeHistory */.YF)(watchCase))
        return yield* neverRanFacts(watchCase, runs);
    const ended = runs.filter(({ status }) => status === 'completed');
    if (isSilent(watchCase, ended[0]))
        return yield* notFiringFacts(watchCase, runs);
    const success = watchCase.success?.run;
    const since = success ? runs.filter((run) => (0,run_rules/* isAfter */.dS)(run, success)) : runs;
    const counted = since.filter((run) => (0,run_rules/* foreignReason */.v4)(run, watchCase) === null);
    const newest = counted.find(({ status }) => status === 'completed');
    if (newest)
        return yield* factsOfRun(watchCase, newest, counted);
    return since.some(({ conclusion }) => conclusion === 'success')
        ? yield* notCountedFacts(watchCase, since)
        : yield* notFiringFacts(watchCase, runs);
}
function* causeOfUnfinished(watchCase, runs) {
    const newest = runs.find((run) => (0,run_rules/* foreignReason */.v4)(run, watchCase) === null);
    if (!newest || newest.status === 'completed')
        return null;
    const now = (0,time.ms)(watchCase.context.now);
    const age = now - (0,time.ms)(newest.started_at);
    if (age <= STUCK_AFTER)
        return null;
    if (WAITING.has(newest.status))
        return yield* stuckFacts(watchCase, runs);
    const answer = yield* (0,known_runs/* jobsOf */.aG)(watchCase, newest);
    const jobs = answer.ok ? (0,job_rules/* mergedJobs */.TD)(answer.value, newest.attempt) : [];
    const ended = lastEnd(jobs) ?? (0,time.ms)(newest.started_at);
    if (now - ended > STUCK_AFTER) {
        if (jobs.length > 0 && jobs.every(hasEnded))
            return hungFacts(newest, ended);
        if (jobs.some(({ status }) => WAITING.has(status)) && jobs.every((job) => job.status !== 'in_progress'))
            return yield* stuckFacts(watchCase, runs);
    }
    return age > HUNG_AFTER ? hungFacts(newest, null) : null;
}
function hasEnded(job) {
    return job.status === 'completed';
}
function lastEnd(jobs) {
    const ends = jobs.flatMap(({ completed_at }) => (completed_at === null ? [] : [(0,time.ms)(completed_at)]));
    return ends.length === 0 ? null : Math.max(...ends);
}
function* newestWithoutJobs(watchCase, runs) {
    const newest = runs.find((run) => (0,run_rules/* foreignReason */.v4)(run, watchCase) === null || (run.event === 'push' && (0,run_rules/* isOnWatchedBranch */.Wr)(run, watchCase)));
    if (newest?.conclusion === 'startup_failure')
        return newest;
    if (newest?.conclusion !== 'failure')
        return null;
    if ((0,time.ms)(watchCase.context.now) - (0,time.ms)(newest.created_at) > JOBS_KEPT)
        return null;
    const jobs = yield* (0,known_runs/* jobsOf */.aG)(watchCase, newest);
    return jobs.ok && jobs.value.length === 0 ? newest : null;
}
function isSilent(watchCase, newest) {
    if (newest === undefined)
        return true;
    const { horizon, context, sla } = watchCase;
    const cadence = (0,judge_cadence/* cadenceOfCase */.BW)(watchCase);
    if (cadence !== null) {
        const passed = (since) => (0,judge_cadence/* overdueSince */.NN)(cadence, (0,time.ms)(since), context.now).length;
        const provable = horizon === null ? cadence.missed_windows : Math.max(1, passed(horizon));
        return passed(newest.created_at) >= Math.min(cadence.missed_windows, provable);
    }
    return sla !== null && (0,time.ms)(newest.created_at) < (0,time.ms)(sla.cutoff);
}
function* factsOfRun(watchCase, run, counted) {
    const code = BY_CONCLUSION[run.conclusion ?? ''];
    if (code === 'skipped')
        return yield* skippedFacts(watchCase, run, counted);
    if (code === 'cancelled')
        return cancelledFacts(run, counted);
    const refused = yield* refusedFacts(watchCase, run, counted);
    return refused ?? (yield* failingFacts(watchCase, run, counted));
}
function manualSuccess(watchCase, code) {
    const { success, sla, watch } = watchCase;
    const manual = (0,known_runs/* newestFirst */.ll)(watchCase).find((run) => run.event === 'workflow_dispatch' && run.conclusion === 'success');
    if (!manual || code === 'not_counted' || (0,run_rules/* isCountedEvent */.bc)(manual, watchCase))
        return '';
    const isNewer = success === null || (0,run_rules/* isAfter */.dS)(manual, success.run);
    if (!isNewer || watch.events === 'any' || (0,time.ms)(manual.updated_at) < (0,time.ms)(sla?.cutoff ?? manual.updated_at))
        return '';
    return ` The successful run by hand of ${(0,words/* utc */.n$)(manual.created_at)} does not count: \`events: ${(0,quote/* yamlList */.gm)(watch.events)}\`.`;
}
function* finish(watchCase, facts) {
    const { repo, watch, workflow, context, file } = watchCase;
    const text = file.kind === 'read' ? file.text : null;
    return {
        code: facts.code,
        message: (0,quote/* singleLine */.pF)(`${facts.message}${manualSuccess(watchCase, facts.code)}`),
        run_url: facts.run?.url || null,
        next_steps: nextSteps(facts.code, {
            repo,
            path: workflow.path,
            run: facts.run,
            watch,
            advice: facts.advice,
            tolerated: facts.tolerated,
            dispatch: text === null ? 'unknown' : dispatchOf(text),
            monitor: context,
            monitor_dispatch: dispatchOf((yield* (0,judge_file/* readOwnText */.o3)(context)) ?? ''),
        }),
    };
}

;// CONCATENATED MODULE: ./build/judge/cannot-run.js






function cannotRun(watchCase) {
    if (watchCase.repo.archived || watchCase.file.kind === 'absent')
        return true;
    if (['disabled_inactivity', 'disabled_fork'].includes(watchCase.workflow.state))
        return true;
    if (watchCase.watch.sla_hours === 'auto' && (0,judge_file/* refusesEverySchedule */.C_)(watchCase))
        return true;
    return watchCase.watch.found_by === 'past_runs' && hasNoSchedule(watchCase);
}
function hasNoSchedule({ file }) {
    return file.kind === 'read' && file.schedules.length + file.invalid.length === 0;
}
function* judgeCannotRun(watchCase) {
    if (watchCase.repo.archived)
        return staleByFact(watchCase, 'archived', archivedMessage(watchCase.repo));
    if (watchCase.watch.found_by === 'past_runs' && hasNoSchedule(watchCase)) {
        const last = (0,known_runs/* newestFirst */.ll)(watchCase).find((run) => run.event === 'schedule');
        const since = last ? `; its last scheduled run was created ${(0,words/* utc */.n$)(last.created_at)}` : '';
        return staleByFact(watchCase, 'schedule_removed', `${watchCase.workflow.path} has no \`on.schedule\` any more${since}.`);
    }
    return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'stale', cause: yield* causeOf(watchCase) });
}
function goneVerdict(watchCase) {
    const { workflow, repo } = watchCase;
    return staleByFact(watchCase, 'missing', `${workflow.path} is not on branch \`${repo.default_branch}\`; GitHub still lists the workflow as \`${workflow.state}\`.`);
}
function staleByFact(watchCase, code, message) {
    const { repo, workflow, watch, context } = watchCase;
    const [run = null] = (0,known_runs/* newestFirst */.ll)(watchCase);
    const steps = nextSteps(code, { repo, path: workflow.path, run, watch, monitor: context });
    return (0,build_verdict/* buildVerdict */.o1)(watchCase, {
        status: 'stale',
        cause: { code, message, run_url: run?.url || null, next_steps: steps },
    });
}
function archivedVerdict(watch, repo, context, warnings) {
    const cause = {
        code: 'archived',
        message: archivedMessage(repo),
        run_url: null,
        next_steps: nextSteps('archived', { repo, path: null, run: null, watch, monitor: context }),
    };
    return (0,build_verdict/* bareVerdict */.yR)(watch, repo.full_name, { status: 'stale', cause }, warnings);
}
function archivedMessage(repo) {
    return `${repo.full_name} is archived, so GitHub runs none of its workflows.`;
}

;// CONCATENATED MODULE: ./build/judge/pending.js



const IN_FLIGHT = time/* HOUR */.dp;
const LONGEST_JOB = 6 * time/* HOUR */.dp;
function isPending(watchCase) {
    const now = (0,time.ms)(watchCase.context.now);
    const end = watchCase.sla?.deadline(promisedSince(watchCase)) ?? null;
    if (end === null || now < (0,time.ms)(end))
        return true;
    const isInTime = watchCase.sla?.auto
        ? (started) => started <= (0,time.ms)(end) && now - started <= LONGEST_JOB
        : (started) => now - started <= IN_FLIGHT && now - (0,time.ms)(end) <= IN_FLIGHT;
    return (0,known_runs/* newestFirst */.ll)(watchCase).some((run) => run.status !== 'completed' && isInTime((0,time.ms)(run.started_at)) && (0,run_rules/* foreignReason */.v4)(run, watchCase) === null);
}
const ENDED_BADLY = new Set(['failure', 'timed_out', 'startup_failure', 'success']);
function promisedSince(watchCase) {
    const { success, workflow, schedule_since: change } = watchCase;
    const anchor = success?.completed_at ?? workflow.created_at;
    if (change === null || (0,time.ms)(change) <= (0,time.ms)(anchor))
        return anchor;
    const hadItsChance = (0,known_runs/* newestFirst */.ll)(watchCase).some((run) => ENDED_BADLY.has(run.conclusion ?? '') &&
        (0,time.ms)(run.created_at) >= (0,time.ms)(change) &&
        (0,run_rules/* foreignReason */.v4)(run, watchCase) === null);
    return hadItsChance ? anchor : change;
}

// EXTERNAL MODULE: ./build/judge/find-success.js + 2 modules
var find_success = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/judge/history.js
var judge_history = __webpack_require__(8);
// EXTERNAL MODULE: ./build/judge/run-lists.js
var run_lists = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/judge/sla.js
var judge_sla = __webpack_require__(2118);
;// CONCATENATED MODULE: ./build/judge/read-history.js









function* withHistory(watchCase, verdict) {
    const { report, now } = watchCase.context;
    if (report === null)
        return verdict;
    if (watchCase.file.kind === 'unread')
        watchCase.file = yield* (0,judge_file/* readFile */.TA)(watchCase, 1);
    const since = (0,time.ms)(now) - report.days * time/* DAY */.d_;
    if ((0,run_lists/* readBackTo */.ro)(watchCase, 'schedule') > since)
        yield* readScheduled(watchCase, (0,time/* iso */.KH)(since));
    const before = watchCase.jobs.size;
    const left = () => report.job_reads - (watchCase.jobs.size - before);
    yield* lookIntoGreen(watchCase, left);
    const isProved = yield* proveAbsences(watchCase, report.days);
    yield* lookIntoGreen(watchCase, left);
    const history = (0,judge_history/* historyOf */.o)(watchCase);
    return {
        ...verdict,
        ...(verdict.schedules === null ? (0,build_verdict/* scheduleFieldsOf */.eO)(watchCase) : {}),
        history: isProved ? history : (history?.map(unproved) ?? null),
        runs_listed_since: (0,build_verdict/* listedSince */.sU)(watchCase),
    };
}
const unproved = (occasion) => occasion.state === 'no_run' ? { ...occasion, state: 'unknown' } : occasion;
function* readScheduled(watchCase, since) {
    const { repo, workflow } = watchCase;
    const answer = yield* (0,inquiry/* ask */.kA)((0,inquiry/* scheduledRuns */.GT)(repo.full_name, workflow.id, since));
    watchCase.filtered.push({ filter: { status: null, event: 'schedule' }, since, answer });
    if (answer.ok)
        (0,known_runs/* addRows */.PJ)(watchCase, answer.value);
    if (answer.ok && answer.value.rows.length === 0)
        yield* readUnfiltered(watchCase, since);
}
function* readUnfiltered(watchCase, since) {
    const { repo, workflow } = watchCase;
    const answer = yield* (0,inquiry/* ask */.kA)({ ...(0,inquiry/* scheduledRuns */.GT)(repo.full_name, workflow.id, since), event: null });
    watchCase.unfiltered.push({ filter: { status: null, event: null }, since, answer });
    if (answer.ok)
        (0,known_runs/* addRows */.PJ)(watchCase, answer.value);
}
function* proveAbsences(watchCase, days) {
    const oldest = (0,judge_history/* historyOf */.o)(watchCase)?.find(({ state }) => state === 'no_run')?.due_at;
    if (oldest === undefined)
        return true;
    if (!watchCase.unfiltered.some((list) => (0,run_lists/* covers */.hU)(list, oldest)))
        yield* readUnfiltered(watchCase, oldest);
    const sla = (0,judge_sla/* fixedSla */.X)(days * 24, watchCase.context.now);
    watchCase.schedule_since ??= yield* (0,judge_file/* scheduleChange */.qU)({ ...watchCase, sla, success: null });
    return watchCase.unfiltered.some((list) => (0,run_lists/* covers */.hU)(list, oldest));
}
function* lookIntoGreen(watchCase, left) {
    for (const { state, run_id } of ((0,judge_history/* historyOf */.o)(watchCase) ?? []).reverse()) {
        if (left() <= 0)
            return;
        const run = watchCase.runs.get(run_id ?? 0);
        if (state === 'not_looked_into' && run)
            yield* (0,find_success/* lookInto */.O)(watchCase, run);
    }
}

// EXTERNAL MODULE: ./build/judge/search-health.js + 1 modules
var search_health = __webpack_require__(8957);
// EXTERNAL MODULE: ./build/judge/warnings.js
var judge_warnings = __webpack_require__(5911);
// EXTERNAL MODULE: ./build/judge/watch-case.js
var watch_case = __webpack_require__(9828);
;// CONCATENATED MODULE: ./build/judge/verdict.js
















function* judge(watch, context) {
    const verdict = yield* judgeAt(watch, context);
    const { other_now } = context;
    if (other_now === null || verdict.status === 'unknown')
        return verdict;
    const other = yield* judgeAt(watch, { ...context, now: other_now, other_now: null });
    if (other.status === verdict.status)
        return verdict;
    return { ...verdict, status: 'unknown', cause: null, error: clockProblem(context, other_now) };
}
function clockProblem({ now }, other_now) {
    return {
        code: 'evidence_contradictory',
        message: `GitHub's answers are dated ${other_now}, this machine's clock says ${now}, and the verdict depends on which is right.`,
        hint: 'Correct the clock of the runner, or what stands between it and GitHub and changes the `Date` header.',
    };
}
function* judgeAt(watch, context) {
    const verdict = yield* decide(watch, context);
    return (0,search_health/* isPaused */.lP)(watch, context) ? { ...verdict, status: 'paused', cause: null, error: null } : verdict;
}
function* decide(watch, context) {
    const repo = yield* (0,inquiry/* ask */.kA)({ kind: 'repository', repo: watch.repo });
    if (!repo.ok)
        return (0,build_verdict/* bareVerdict */.yR)(watch, watch.repo, { status: 'unknown', error: repo.error });
    const moved = [(0,judge_warnings/* renamed */.fN)(watch.repo, repo.value)].filter((one) => one !== null);
    const early = [...moved, ...[(0,judge_warnings/* clockSkew */.nW)(context)].filter((one) => one !== null)];
    const listed = yield* (0,search_health/* findHealthInBulkListing */.jh)(watch, repo.value, context, moved);
    if (listed?.isProved)
        return yield* withHistory(listed.watchCase, yield* healthy(listed.watchCase));
    const identity = yield* (0,identify/* identify */.ls)(watch.entry, repo.value, 1);
    if (identity.kind !== 'found' && repo.value.archived)
        return archivedVerdict(watch, repo.value, context, early);
    if (identity.kind === 'problem') {
        return (0,build_verdict/* bareVerdict */.yR)(watch, repo.value.full_name, { status: 'unknown', error: identity.problem }, early);
    }
    if (identity.kind === 'missing')
        return yield* judgeMissing(watch, repo.value, context, early);
    const { workflow, malformed } = identity;
    const warnings = [
        ...moved,
        ...renamedFile(watch, workflow.path),
        ...(0,judge_warnings/* malformedWorkflows */.mm)(malformed, repo.value),
    ];
    return yield* judgeWorkflow(listed?.watchCase.workflow.id === workflow.id
        ? { ...listed.watchCase, workflow, warnings }
        : (0,watch_case/* openWatchCase */.m)(watch, repo.value, workflow, context, warnings));
}
function* judgeMissing(watch, repo, context, warnings) {
    if ((0,search_health/* isPaused */.lP)(watch, context))
        return (0,build_verdict/* bareVerdict */.yR)(watch, repo.full_name, { status: 'paused' }, warnings);
    yield* (0,inquiry/* confirm */.lJ)();
    const again = yield* (0,identify/* identify */.ls)(watch.entry, repo, 2);
    if (again.kind === 'problem') {
        return (0,build_verdict/* bareVerdict */.yR)(watch, repo.full_name, { status: 'unknown', error: again.problem }, warnings);
    }
    if (again.kind === 'found') {
        const { workflow, malformed } = again;
        const all = [...warnings, ...renamedFile(watch, workflow.path), ...(0,judge_warnings/* malformedWorkflows */.mm)(malformed, repo)];
        return yield* judgeWorkflow((0,watch_case/* openWatchCase */.m)(watch, repo, workflow, context, all));
    }
    return (0,build_verdict/* bareVerdict */.yR)(watch, repo.full_name, { status: 'stale', cause: missingCause(watch, repo, again.near, context) }, warnings);
}
function missingCause(watch, repo, near, context) {
    const ran = watch.found_by === 'past_runs';
    const nearest = near.length > 0 && !ran ? ` Nearest: ${(0,quote/* names */.Dy)(near)}.` : '';
    const past = ran ? ', though it had scheduled runs in the last 35 days' : '';
    return {
        code: 'missing',
        message: `${repo.full_name} has no workflow \`${watch.entry}\`${past}.${nearest}`,
        run_url: null,
        next_steps: nextSteps('missing', {
            repo,
            path: ran ? watch.entry : null,
            run: null,
            watch,
            monitor: context,
        }),
    };
}
function* judgeWorkflow(watchCase) {
    return yield* withHistory(watchCase, yield* decideWorkflow(watchCase));
}
function* decideWorkflow(watchCase) {
    if (watchCase.watch.sla_hours === 'auto' || watchCase.watch.found_by === 'past_runs')
        watchCase.file = yield* (0,judge_file/* readFile */.TA)(watchCase, 1);
    const sla = (0,search_health/* slaOf */.UT)(watchCase);
    if ('code' in sla && !cannotRun(watchCase))
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'unknown', error: sla });
    watchCase.sla = 'code' in sla ? null : sla;
    yield* (0,search_health/* findFreshSuccess */.ZC)(watchCase);
    if ((0,search_health/* isPaused */.lP)(watchCase.watch, watchCase.context))
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'paused' });
    if (cannotRun(watchCase)) {
        if (watchCase.file.kind === 'unread')
            watchCase.file = yield* (0,judge_file/* readFile */.TA)(watchCase, 1);
        const isGone = watchCase.file.kind === 'absent' && !watchCase.repo.archived;
        return isGone ? yield* judgeGone(watchCase) : yield* judgeCannotRun(watchCase);
    }
    if ((0,search_health/* isFresh */.pL)(watchCase))
        return yield* healthy(watchCase);
    const refused = watchCase.unfiltered.find((list) => !list.answer.ok)?.answer;
    if (refused && !refused.ok)
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'unknown', error: refused.error });
    return yield* judgeNegative(watchCase);
}
function* judgeNegative(watchCase) {
    const cutoff = (0,search_health/* cutoffOf */.Ru)(watchCase);
    yield* (0,run_lists/* readForNegative */.Le)(watchCase, cutoff, 1);
    yield* (0,search_health/* findSuccess */.fJ)(watchCase);
    if ((0,search_health/* isFresh */.pL)(watchCase))
        return yield* healthy(watchCase);
    if (watchCase.file.kind === 'unread')
        watchCase.file = yield* (0,judge_file/* readFile */.TA)(watchCase, 1);
    if (watchCase.file.kind === 'absent')
        return yield* judgeGone(watchCase);
    watchCase.schedule_since = yield* (0,judge_file/* scheduleChange */.qU)(watchCase);
    if (watchCase.read_failures.length === 0 && !watchCase.completes_in_future && isPending(watchCase))
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'pending' });
    const unkept = yield* (0,horizon/* findHorizon */.JU)(watchCase);
    yield* (0,inquiry/* confirm */.lJ)();
    watchCase.pass = 2;
    watchCase.reread_from = cutoff;
    yield* (0,run_lists/* readForNegative */.Le)(watchCase, cutoff, 2);
    yield* (0,search_health/* findSuccess */.fJ)(watchCase);
    if (watchCase.success === null)
        yield* (0,search_health/* findOldestSuccess */.iE)(watchCase);
    if ((0,search_health/* isFresh */.pL)(watchCase))
        return yield* healthy(watchCase);
    const doubt = (0,run_lists/* unproved */.gv)(watchCase, cutoff) ??
        watchCase.read_failures[0] ??
        unkept ??
        (0,horizon/* slaBeyondHorizon */.jP)(watchCase) ??
        (watchCase.completes_in_future ? futureProblem(watchCase) : null);
    if (doubt)
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'unknown', error: doubt });
    if (isPending(watchCase))
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'pending' });
    if ((0,horizon/* isNothingDue */.a8)(watchCase)) {
        watchCase.warnings.push(historyTooShort(watchCase));
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'pending' });
    }
    return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'stale', cause: yield* causeOf(watchCase) });
}
function* judgeGone(watchCase) {
    yield* (0,inquiry/* confirm */.lJ)();
    watchCase.file = yield* (0,judge_file/* readFile */.TA)(watchCase, 2);
    const { file, watch, repo, context, warnings } = watchCase;
    if (file.kind === 'unreadable')
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'unknown', error: file.problem });
    if (file.kind !== 'absent')
        return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'unknown', error: contradictoryFile(watchCase) });
    const isFollowed = warnings.some(({ code }) => code === 'renamed_file');
    const renamedTo = isFollowed ? null : yield* findOtherEnding(watchCase);
    if (renamedTo === null)
        return goneVerdict(watchCase);
    const warning = {
        code: 'renamed_file',
        message: renamedMessage(watchCase.workflow.path, renamedTo.path),
    };
    return yield* judgeWorkflow((0,watch_case/* openWatchCase */.m)(watch, repo, renamedTo, context, [...warnings, warning]));
}
function* findOtherEnding({ repo, workflow }) {
    const path = (0,identify/* otherEnding */.y$)(workflow.path);
    const files = yield* (0,inquiry/* ask */.kA)({ kind: 'files', repo: repo.full_name, ref: repo.default_branch });
    if (!files.ok || !files.value.some((file) => file.path === path))
        return null;
    const listed = yield* (0,inquiry/* ask */.kA)({ kind: 'workflows', repo: repo.full_name, read: 1 });
    const known = listed.ok ? listed.value.find((one) => one.path === path) : undefined;
    const url = `${repo.url}/blob/${repo.default_branch}/${path}`;
    return known ?? { ...workflow, path, url };
}
function renamedFile({ entry }, path) {
    return (0,identify/* isRenamed */.xe)(entry, path) ? [{ code: 'renamed_file', message: renamedMessage(entry, path) }] : [];
}
function renamedMessage(from, to) {
    return `\`${from}\` is \`${(0,identify/* fileOf */.W7)(to)}\` in the repository: use that name.`;
}
function* healthy(watchCase) {
    if ((0,judge_warnings/* cronSeemsSilent */.xU)(watchCase) && !(0,judge_warnings/* knowsScheduled */.OT)(watchCase))
        yield* (0,run_lists/* readEventPages */.r1)(watchCase, ['schedule'], 1);
    if (watchCase.file.kind === 'unread' && (0,judge_warnings/* cronIsSilent */.U3)(watchCase))
        watchCase.file = yield* (0,judge_file/* readFile */.TA)(watchCase, 1);
    return (0,build_verdict/* buildVerdict */.o1)(watchCase, { status: 'healthy' });
}
function historyTooShort({ repo, horizon }) {
    const from = horizon === null ? 'an earlier time' : (0,words/* utc */.n$)(horizon);
    return {
        code: 'history_too_short',
        message: `GitHub shows no runs of ${repo.full_name} from before ${from}, and nothing has been due since: whether the last run that was due succeeded is not known.`,
    };
}
function contradictoryFile({ workflow }) {
    return {
        code: 'evidence_contradictory',
        message: `${workflow.path} was not on the default branch at the first look, and was at the second.`,
        hint: 'Run the monitor again.',
    };
}
function futureProblem(watchCase) {
    return {
        code: 'evidence_contradictory',
        message: `The only success of ${watchCase.workflow.path} within the SLA completes more than 10 minutes in the future.`,
        hint: 'Check the clock of the runner that ran it.',
    };
}


/***/ }),

/***/ 5911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ lastFired),
/* harmony export */   OT: () => (/* binding */ knowsScheduled),
/* harmony export */   U3: () => (/* binding */ cronIsSilent),
/* harmony export */   fN: () => (/* binding */ renamed),
/* harmony export */   mm: () => (/* binding */ malformedWorkflows),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   xU: () => (/* binding */ cronSeemsSilent)
/* harmony export */ });
/* harmony import */ var _text_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(390);
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5853);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6883);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9590);
/* harmony import */ var _cadence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5247);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8);
/* harmony import */ var _horizon_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3651);
/* harmony import */ var _known_runs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4866);
/* harmony import */ var _malformed_rows_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1703);
/* harmony import */ var _run_lists_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3405);
/* harmony import */ var _run_rules_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4523);
/* harmony import */ var _schedule_cron_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5098);
/* harmony import */ var _search_health_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8957);













const QUIET_DAYS = 45;
const SKEW_MINUTES = 10;
function warningsOf(watchCase) {
    const found = [
        ...watchCase.warnings,
        disabledByHand(watchCase),
        unknownState(watchCase),
        longerThanHistory(watchCase),
        failingWithinSla(watchCase),
        scheduleSilent(watchCase),
        jobsSkipped(watchCase),
        toleratedFailure(watchCase),
        partialRerun(watchCase),
        stepsUnknown(watchCase),
        ...scheduleWarnings(watchCase),
        slotsDropped(watchCase),
        ...ambiguousSchedules(watchCase),
        warning('listing_inconsistent', (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .inconsistency */ .Gv)(watchCase)),
        warning('listing_inconsistent', (0,_malformed_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .malformedNote */ .AY)(watchCase.malformed, `GitHub's run lists of ${watchCase.workflow.path}`)),
        disableCountdown(watchCase.repo, watchCase.context),
        clockSkew(watchCase.context),
    ];
    const warnings = found.filter((one) => one !== null);
    return warnings.filter((one, i) => warnings.findIndex(({ code, message }) => code === one.code && message === one.message) === i);
}
function malformedWorkflows(rows, repo) {
    const note = warning('listing_inconsistent', (0,_malformed_rows_js__WEBPACK_IMPORTED_MODULE_8__/* .malformedNote */ .AY)(rows, `GitHub's workflow list of ${repo.full_name}`));
    return note === null ? [] : [note];
}
function clockSkew({ clock_skew_minutes: skew }) {
    if (skew === null)
        return warning('clock_skew', 'GitHub gave no date that can be used: the local clock was used for now.');
    if (Math.abs(skew) <= SKEW_MINUTES)
        return null;
    const side = skew > 0 ? 'ahead of' : 'behind';
    return warning('clock_skew', `The clock of this machine is ${skewWords(Math.abs(skew))} ${side} GitHub's; GitHub's was used.`);
}
function skewWords(minutes) {
    if (minutes < 120)
        return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(Math.round(minutes), 'minute');
    return minutes < 2880
        ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(Math.round(minutes / 60), 'hour')
        : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(Math.round(minutes / 1440), 'day');
}
function renamed(asked, repo) {
    if (asked.toLowerCase() === repo.full_name.toLowerCase())
        return null;
    return warning('renamed_repository', `${asked} is now ${repo.full_name}: use the new name in \`repo\`.`);
}
function warning(code, message) {
    return message === null ? null : { code, message };
}
function disabledByHand(watchCase) {
    if (watchCase.workflow.state !== 'disabled_manually')
        return null;
    return warning('disabled_manually', `${watchCase.workflow.path} was disabled by hand: it will not run until it is enabled.`);
}
const STATES = ['active', 'deleted', 'disabled_fork', 'disabled_inactivity', 'disabled_manually'];
function unknownState({ workflow: { path, state } }) {
    if (STATES.includes(state))
        return null;
    return warning('unknown_state', `GitHub gives ${path} the state \`${state}\`, which is not known here.`);
}
function longerThanHistory(watchCase) {
    if (!(0,_horizon_js__WEBPACK_IMPORTED_MODULE_6__/* .isLongerThanHistory */ .tc)(watchCase))
        return null;
    const { repo, watch, horizon } = watchCase;
    const kept = horizon === null ? '' : `, and shows none from before ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n$)(horizon)}`;
    const days = repo.private ? 400 : 90;
    return warning('sla_longer_than_history', `GitHub keeps runs of ${repo.full_name} for ${days} days at most${kept}: \`sla_hours: ${watch.sla_hours}\` is longer than that.`);
}
function failingWithinSla(watchCase) {
    const { success, sla } = watchCase;
    if (!success || !sla || (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(success.completed_at) < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(sla.cutoff))
        return null;
    const [newest] = countedSince(watchCase, success.run).filter((run) => run.status === 'completed');
    const finding = newest && watchCase.findings.get(`${newest.id}/${newest.attempt}`);
    if (!newest || (newest.conclusion === 'success' ? finding?.counts !== false : finding?.counts))
        return null;
    const how = newest.conclusion === 'success'
        ? `is green but does not count: ${finding?.reason}`
        : `ended as ${newest.conclusion}`;
    return warning('failing_within_sla', (0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .pF)(`The newest run ${how} (${newest.url})`));
}
function countedSince(watchCase, success) {
    return (0,_known_runs_js__WEBPACK_IMPORTED_MODULE_7__/* .newestFirst */ .ll)(watchCase).filter((run) => (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .isAfter */ .dS)(run, success) && (0,_run_rules_js__WEBPACK_IMPORTED_MODULE_10__/* .foreignReason */ .v4)(run, watchCase) === null);
}
function scheduleSilent(watchCase) {
    if (!cronIsSilent(watchCase))
        return null;
    if (watchCase.file.kind === 'read' && watchCase.file.schedules.length === 0)
        return null;
    const last = lastFired(watchCase);
    const since = last ? `The last scheduled run was created ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n$)(last)}` : 'No scheduled run is known';
    return warning('schedule_silent', `${since}; the success within the SLA came by \`${watchCase.success?.run.event}\`. The cron itself may be dead.`);
}
function cronIsSilent(watchCase) {
    return cronSeemsSilent(watchCase) && knowsScheduled(watchCase);
}
function cronSeemsSilent(watchCase) {
    const { success, sla, watch } = watchCase;
    if (!success || !sla || success.run.event === 'schedule')
        return false;
    if (watch.events !== 'any' && !watch.events.includes('schedule'))
        return false;
    const last = lastFired(watchCase);
    return last === null || (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(last) < (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(sla.cutoff);
}
function knowsScheduled(watchCase) {
    const { sla } = watchCase;
    const scheduled = watchCase.filtered.filter(({ filter, answer }) => filter.status === null && filter.event === 'schedule' && answer.ok && answer.value.rows.length > 0);
    return sla !== null && [...watchCase.unfiltered, ...scheduled].some((list) => (0,_run_lists_js__WEBPACK_IMPORTED_MODULE_9__/* .covers */ .hU)(list, sla.cutoff));
}
function lastFired(watchCase) {
    const fired = [...watchCase.runs.values()].filter((run) => run.event === 'schedule');
    return fired.sort((a, b) => (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(b.created_at) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(a.created_at))[0]?.created_at ?? null;
}
function jobsSkipped(watchCase) {
    const broken = [...watchCase.skipped_regular_jobs];
    if (broken.length === 0)
        return null;
    const allowed = [...new Set([...watchCase.watch.allow_skipped, ...broken.map(_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .globFor */ .Cb)])];
    return warning('jobs_skipped', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(broken)} skipped in a green run, though it used to succeed. If that is right: \`allow_skipped: ${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlList */ .gm)(allowed)}\``);
}
function toleratedFailure(watchCase) {
    const failed = watchCase.success?.work.tolerated ?? [];
    if (failed.length === 0)
        return null;
    return warning('tolerated_failure', `${(0,_text_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .names */ .Dy)(failed)} failed in the last success, and the run is green all the same.`);
}
function partialRerun(watchCase) {
    const named = watchCase.watch.jobs.length + watchCase.watch.steps.length > 0;
    if (named || !watchCase.success?.work.partial)
        return null;
    return warning('partial_rerun', 'Only some jobs of the last success ran in its newest attempt: name the job that matters in `jobs`, and its own time counts.');
}
function stepsUnknown({ success }) {
    if (!success?.work.steps_unknown)
        return null;
    return warning('steps_unknown', `GitHub has no steps of the jobs of the last success any more, so that they count as work: ${success.run.url}`);
}
function scheduleWarnings(watchCase) {
    if (watchCase.file.kind === 'unreadable') {
        return [warning('invalid_schedule', `The schedule is not known: ${watchCase.file.problem.message}`)];
    }
    if (watchCase.file.kind !== 'read')
        return [];
    const { schedules, invalid } = watchCase.file;
    const wrong = invalid.map(({ cron, line, why }) => warning('invalid_schedule', `${watchCase.workflow.path}:${line}: ${cron === '' ? '' : `\`${cron}\` is refused by GitHub: `}${why}`));
    if (schedules.length > 0)
        return [...wrong, slaTooShort(watchCase)];
    return [...wrong, warning('no_schedule', `${watchCase.workflow.path} has no schedule that GitHub runs.`)];
}
function slotsDropped(watchCase) {
    return (0,_search_health_js__WEBPACK_IMPORTED_MODULE_12__/* .isFresh */ .pL)(watchCase) ? warning('slots_dropped', (0,_history_js__WEBPACK_IMPORTED_MODULE_5__/* .droppedOccasions */ .R)(watchCase)) : null;
}
function ambiguousSchedules({ file, workflow }) {
    const schedules = file.kind === 'read' ? file.schedules : [];
    return schedules
        .filter(({ cron }) => (0,_schedule_cron_js__WEBPACK_IMPORTED_MODULE_11__/* .hasAmbiguousDays */ .g2)(cron))
        .map(({ cron, line }) => warning('ambiguous_schedule', `${workflow.path}:${line}: cron programs disagree on the days of \`${cron}\`, since a day field begins with \`*\` beside another day field. Counted are the days that match both; write the days out, as in \`1-31/2\`, and either of them is enough.`));
}
function slaTooShort(watchCase) {
    const { watch, file, context } = watchCase;
    if (file.kind !== 'read' || watch.sla_hours === 'auto')
        return null;
    const gap = (0,_cadence_js__WEBPACK_IMPORTED_MODULE_4__/* .widestGapHours */ .sW)(file.schedules, context.now);
    if (gap === null || watch.sla_hours >= gap)
        return null;
    const fits = Math.ceil(gap + ((0,_cadence_js__WEBPACK_IMPORTED_MODULE_4__/* .cadenceOfCase */ .BW)(watchCase)?.grace_hours ?? 0));
    return warning('sla_shorter_than_schedule', `The schedule leaves up to ${Math.round(gap)} h between two runs, the SLA is ${watch.sla_hours} h: \`sla_hours: ${fits}\` or \`auto\` fits.`);
}
function disableCountdown(repo, { now }) {
    if (repo.private || repo.pushed_at === null)
        return null;
    const days = Math.floor(((0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(now) - (0,_text_time_js__WEBPACK_IMPORTED_MODULE_1__.ms)(repo.pushed_at)) / _text_time_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_);
    if (days < QUIET_DAYS)
        return null;
    return warning('disable_countdown', `${repo.full_name} is public and had no commit for ${days} days: GitHub disables its schedules after 60.`);
}


/***/ }),

/***/ 9828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openWatchCase)
/* harmony export */ });
/* harmony import */ var _sla_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2118);

function openWatchCase(watch, repo, workflow, context, warnings = []) {
    return {
        watch,
        context,
        repo,
        workflow,
        sla: watch.sla_hours === 'auto' ? null : (0,_sla_js__WEBPACK_IMPORTED_MODULE_0__/* .fixedSla */ .X)(watch.sla_hours, context.now),
        file: { kind: 'unread' },
        schedule_since: null,
        pass: 1,
        reread_from: null,
        unfiltered: [],
        filtered: [],
        runs: new Map(),
        oldest_in_repository: null,
        horizon: null,
        attempts: new Map(),
        jobs: new Map(),
        older_runs: new Map(),
        findings: new Map(),
        success: null,
        unread_until: null,
        read_failures: [],
        malformed: [],
        completes_in_future: false,
        skipped_jobs: new Map(),
        skipped_regular_jobs: new Set(),
        warnings,
    };
}


/***/ }),

/***/ 9905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./build/report/alerts.js + 2 modules
var alerts = __webpack_require__(7002);
// EXTERNAL MODULE: ./build/deliver/message.js
var message = __webpack_require__(8821);
;// CONCATENATED MODULE: ./build/deliver/alerts.js


const FALLBACK = { remind_hours: 20, max_emails: 5 };
async function deliverAlerts(context, report, settings) {
    const none = { requests: 0, answers: 0 };
    if (report.status === 'disabled')
        return { report, mails: [], postmark: none };
    const { given, deadlines } = context;
    const mail = settings ?? given.mail;
    const mode = mail.send ? 'send' : (settings?.dry_run ?? given.mail.dry_run) ? 'dry_run' : 'off';
    const remind_hours = settings?.remind_hours ?? FALLBACK.remind_hours;
    const postmark = mode === 'send' ? await openMail(context, mail) : null;
    const history = postmark === null ? null : await earlierMails(context, postmark, report, mail, remind_hours);
    const rules = { ...mail, remind_hours };
    const { decisions, rendered } = await alertsOf(given, report, rules, history?.mails ?? null);
    const { sendMails, deliveredToNobody } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 9400));
    const isDue = decisions.some(({ held }) => !held);
    const [sent, isSandbox] = await Promise.all([
        sendMails(rendered, {
            mode,
            postmark,
            message_stream: mail.message_stream,
            deadline: deadlines.delivery,
        }),
        isDue ? (history?.isSandbox ?? postmark?.isSandbox(deadlines.delivery) ?? null) : null,
    ]);
    const alerts = isSandbox === true ? deliveredToNobody(sent) : sent;
    const exchanges = postmark?.exchanges() ?? none;
    const requests = { ...report.requests, postmark: exchanges.requests };
    return { report: { ...report, alerts, requests }, mails: paired(rendered, alerts), postmark: exchanges };
}
async function alertsOf({ host, scope, watch_names }, report, { remind_hours, ...rules }, history) {
    const settings = { ...FALLBACK, test_alert: false, ...rules };
    const decisions = (0,alerts/* decideAlerts */.U)({ report, settings, remind_hours, host, scope, history });
    const { renderAlerts } = await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 8396));
    return { decisions, rendered: renderAlerts(decisions, report, { ...rules, scope, watch_names }) };
}
const mostNames = 60;
const mostCharacters = 40_000;
async function crashMailForGuard(given, report) {
    const { mail, watch_names } = given;
    if (!mail.send || mail.alert_email.length === 0 || mail.alert_from === null)
        return null;
    const left = watch_names.length - mostNames;
    const names = left > 0 ? [...watch_names.slice(0, mostNames), `… and ${left} more`] : watch_names;
    const rules = { ...mail, test_alert: false, remind_hours: FALLBACK.remind_hours };
    const { rendered } = await alertsOf({ ...given, watch_names: names }, report, rules, null);
    const crash = rendered[0]?.mail ?? null;
    if (crash === null)
        return null;
    const { message_stream } = mail;
    const text = JSON.stringify((0,message/* messageOf */.b)(crash, { message_stream, metadata: crash.metadata }));
    return text.length > mostCharacters ? null : text;
}
function missingMailSettings(mail, token) {
    const missing = [
        ...(token === null ? ['postmark_server_token: ${{ secrets.POSTMARK_SERVER_TOKEN }}'] : []),
        ...(mail.alert_email.length === 0 ? ['alert_email: ${{ secrets.OPS_ALERT_EMAIL }}'] : []),
        ...(mail.alert_from === null ? ['alert_from: ${{ secrets.OPS_ALERT_FROM }}'] : []),
    ];
    if (missing.length === 0)
        return null;
    return {
        code: 'mail_settings_missing',
        message: `No alert can be mailed: ${missing.map((line) => line.split(':')[0]).join(', ')} not given.`,
        hint: `Add under \`with:\` ${missing.map((line) => `\`${line}\``).join(', ')}; or set \`dry_run: true\`.`,
    };
}
async function openMail({ given, fetch }, mail) {
    const token = given.secrets.postmark_server_token;
    if (token === null || missingMailSettings(mail, token) !== null)
        return null;
    const { openPostmark } = await Promise.all(/* import() */[__webpack_require__.e(58), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 9821));
    return openPostmark({ token, api_url: mail.postmark_api_url, fetch });
}
async function earlierMails({ deadlines, log, since_check_ms }, postmark, report, { message_stream }, remind_hours) {
    const { readHistory } = await __webpack_require__.e(/* import() */ 374).then(__webpack_require__.bind(__webpack_require__, 6374));
    const read = await readHistory({
        postmark,
        message_stream,
        now: new Date(Date.parse(report.checked_at) + since_check_ms()).toISOString(),
        remind_hours: Math.max(remind_hours, ...report.workflows.map((verdict) => verdict.remind_hours)),
        deadline: deadlines.history,
    });
    if (read.ok)
        return read.value;
    log(`Earlier alerts could not be looked up, so all are sent: ${read.error.message}`);
    return null;
}
function paired(rendered, alerts) {
    return rendered.flatMap(({ mail }, i) => {
        const alert = alerts[i];
        return mail && alert ? [{ mail, alert }] : [];
    });
}

// EXTERNAL MODULE: ./build/deliver/files.js
var deliver_files = __webpack_require__(1437);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/deliver/guard-folder.js


async function leaveForGuard({ path, fileWait }, file, text = '') {
    if (path === null)
        return null;
    const written = await (0,deliver_files/* writeWhole */.f8)((0,external_node_path_.join)(path, file), text, { wait_ms: fileWait(), thread: 'guard' });
    return written.ok ? null : written.error;
}
function reasonForGuard({ alerts }, run) {
    const lost = alerts.filter(({ kind, outcome, error }) => ['stale', 'digest', 'monitor_failed'].includes(kind) &&
        ['failed', 'unconfirmed'].includes(outcome) &&
        error?.code !== 'mail_settings_missing');
    if (lost.length === 0)
        return null;
    if (run.stopped !== null)
        return run.stopped;
    return run.postmark.requests > 0 && run.postmark.answers === 0 ? 'postmark_unreachable' : null;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/net/network-failure.js
var network_failure = __webpack_require__(1941);
// EXTERNAL MODULE: ./build/net/retry.js
var net_retry = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/net/time-limit.js
var time_limit = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/problems.js
var problems = __webpack_require__(7806);
// EXTERNAL MODULE: ./build/report/exit.js
var exit = __webpack_require__(9579);
// EXTERNAL MODULE: ./build/report/overall.js
var overall = __webpack_require__(5878);
;// CONCATENATED MODULE: ./build/deliver/ping.js







function openSwitch(options) {
    const urls = options.send ? pingUrls(options.secrets, (0,external_node_crypto_.randomUUID)()) : noUrls;
    const startEnded = new AbortController();
    let startProblem = null;
    return {
        start: () => {
            const url = urls.start;
            if (url === null)
                return;
            void sendPing('start', url, null, { ...options, deadline: startEnded.signal }).then((problem) => {
                startProblem = problem;
            });
        },
        end: async (report) => {
            const earlier = startProblem;
            startProblem = null;
            startEnded.abort();
            const kind = (0,exit/* exitCode */.I$)(report) === 2 ? 'fail' : 'success';
            const url = urls[kind];
            const message = (0,overall/* switchMessage */.gZ)(report, options.repository);
            const problem = url === null ? null : await sendPing(kind, url, message, options);
            return [earlier, problem].filter((one) => one !== null);
        },
    };
}
const noUrls = { start: null, success: null, fail: null };
function pingUrls(given, run_id) {
    const { ping_url, ping_fail_url, ping_start_url } = given;
    const own = (text) => (text === null ? null : finished(new URL(text), run_id));
    const either = (text, kind) => {
        if (text === 'none')
            return null;
        if (text !== null)
            return own(text);
        const url = own(ping_url);
        if (url === null || !hasPlainQuery(url))
            return null;
        url.pathname = `${url.pathname.replace(/\/$/, '')}/${kind}`;
        return url;
    };
    return {
        start: either(ping_start_url, 'start'),
        success: own(ping_url),
        fail: either(ping_fail_url, 'fail'),
    };
}
function hasPlainQuery(url) {
    return [...url.searchParams.keys()].every((name) => name === 'create' || name === 'rid');
}
const healthchecksPath = /\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/(?:start|fail))?$/i;
function finished(url, run_id) {
    if (!hasPlainQuery(url))
        return url;
    url.pathname = url.pathname.replace(/\/+$/, '');
    const isHealthchecks = url.hostname === 'hc-ping.com' || healthchecksPath.test(url.pathname);
    if (isHealthchecks && !url.searchParams.has('rid'))
        url.searchParams.set('rid', run_id);
    return url;
}
async function sendPing(kind, url, message, options) {
    const waits = options.retry_ms ?? [1000, 3000];
    const outcome = await (0,net_retry/* withRetries */.LH)(() => tryPing(url, message, options), (tried, retry) => {
        const wait = waits[retry - 1];
        return tried?.passing && wait !== undefined ? (0,net_retry/* jittered */.et)(wait) : null;
    }, options.deadline);
    if (outcome === null)
        return null;
    const text = `The ping (${kind}) failed: ${outcome.reason}.`;
    return { code: 'ping_failed', message: text, hint: problems/* errors */.s.ping_failed.cure };
}
async function tryPing(url, message, { fetch, deadline, timeout_ms = 10_000, user_agent }) {
    const request = message === null || !hasPlainQuery(url) ? { method: 'GET' } : { method: 'POST', body: message };
    try {
        const status = await (0,time_limit/* withLimit */.Ko)(timeout_ms, deadline, async (signal) => {
            const headers = { 'user-agent': user_agent };
            const response = await fetch(url, { ...request, headers, signal, redirect: 'follow' });
            await response.body?.cancel();
            return response.status;
        });
        if (status >= 200 && status < 300)
            return null;
        return { reason: `it answered HTTP ${status}`, passing: status >= 500 || status === 429 };
    }
    catch (error) {
        return { reason: (0,network_failure/* networkReason */.d8)(error), passing: true };
    }
}

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
;// CONCATENATED MODULE: ./build/report/alert-words.js


const outcomeWords = {
    sent: 'Sent',
    dry_run: 'Dry run, would be sent',
    off: 'Not sent (that takes --send-alerts)',
    recently_sent: 'Not repeated yet, sent before',
    partly_delivered: 'Delivered only in part',
    not_delivered: 'NOT delivered (taken by a test token or a sandboxed server)',
    failed: 'NOT delivered',
    unconfirmed: 'Delivery NOT confirmed',
};
function alertWords(alert) {
    const { outcome, to, error, message_id } = alert;
    const id = message_id === null ? [] : [`Message id ${message_id}.`];
    const problem = error === null ? [] : [error.message, error.hint ?? '', `(${error.code})`];
    const detail = [...id, ...problem].filter((part) => part !== '').join(' ');
    return {
        what: to.length === 0 ? outcomeWords[outcome] : `${outcomeWords[outcome]} to ${(0,words/* listed */.KE)(to)}`,
        subject: alert.subject,
        detail: detail === '' ? null : detail,
        bad: (0,exit/* isUndelivered */.I0)(alert),
    };
}

// EXTERNAL MODULE: ./build/report/failures.js
var failures = __webpack_require__(2772);
// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/annotations.js







const mostLines = 40;
const longestLine = 300;
function annotations_message(lines) {
    const shown = lines.slice(0, mostLines).map((line) => {
        const text = (0,plain/* plain */.pj)(line);
        return text.length > longestLine ? `${text.slice(0, longestLine)}…` : text;
    });
    const left = lines.length - shown.length;
    return [...shown, ...(left > 0 ? [`and ${left} more: see the job summary`] : [])].join('\n');
}
function one(level, title, lines) {
    return lines.length === 0 ? [] : [{ level, title, message: annotations_message(lines) }];
}
const alertLine = (alert) => {
    const { what, subject, detail } = alertWords(alert);
    return `${what}: ${subject}${detail === null ? '' : `. ${detail}`}`;
};
function failureLines(report) {
    const undone = (0,failures/* failures */.e9)(report).map((failure) => {
        const { hint, code } = failure.problem;
        return `${(0,failures/* failureTitle */.nV)(failure)}${hint === null ? '' : ` ${hint}`} (${code})`;
    });
    return [...undone, ...(0,exit/* lostAlerts */.gr)(report).map(alertLine)];
}
function annotations(report) {
    if (report.status === 'disabled') {
        return one('warning', 'Cron heartbeat is switched off', ['Its flag is off: nothing was checked.']);
    }
    const stale = (0,order/* worstFirst */.m)(report.workflows).filter((verdict) => verdict.status === 'stale');
    const lost = (0,exit/* lostAlerts */.gr)(report);
    const lesser = report.alerts.filter((alert) => (0,exit/* isUndelivered */.I0)(alert) && !lost.includes(alert));
    return [
        ...one('error', `Cron heartbeat STALE: ${(0,words/* counted */.hS)(stale.length, 'workflow')}`, stale.map((verdict) => `${(0,sentences/* headline */.Pl)(verdict, report.checked_at)} (${(0,sentences/* causeWords */.pQ)(verdict)})`)),
        ...one('error', 'Cron heartbeat MONITOR FAILED', failureLines(report)),
        ...one('warning', 'Cron heartbeat warnings', [...(0,failures/* warningLines */._F)(report), ...lesser.map(alertLine)]),
    ];
}

// EXTERNAL MODULE: ./build/report/model.js
var model = __webpack_require__(4202);
;// CONCATENATED MODULE: ./build/text/bytes.js
const bytes = (text) => Buffer.byteLength(text, 'utf8');
function fitRows(items, render, budget) {
    let used = 0;
    const kept = [];
    for (const item of items) {
        const row = render(item);
        used += bytes(row) + 1;
        if (used > budget)
            break;
        kept.push(row);
    }
    return { kept, left: items.length - kept.length };
}
function cutBytes(text, budget) {
    if (bytes(text) <= budget)
        return text;
    const cut = Buffer.from(text, 'utf8').subarray(0, Math.max(0, budget - 3));
    return `${new TextDecoder().decode(cut).replace(/\ufffd$/, '')}…`;
}

// EXTERNAL MODULE: ./build/report/document.js
var report_document = __webpack_require__(1294);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/timeline.js
var timeline = __webpack_require__(7556);
;// CONCATENATED MODULE: ./build/report/markdown.js





function inlineMarkdown(text, hosts = none) {
    return (0,report_document/* partsOf */.CI)(text, hosts)
        .map((part) => {
        if (part.code)
            return markdownLink(`<code>${(0,report_escape/* escapeMarkdown */.FV)(part.text)}</code>`, part.url);
        const [, before = '', , after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(part.text) ?? [];
        const prose = (0,words/* gluedUnits */.fK)((0,report_escape/* escapeMarkdown */.FV)(part.text), '&nbsp;');
        return `${before && ' '}${markdownLink(prose, part.url)}${after && ' '}`;
    })
        .join('')
        .trim();
}
const none = new Set();
function markdownLink(text, url) {
    const safe = (0,report_escape/* safeUrl */.Pl)(url);
    return safe === null ? text : `[${text}](${(0,report_escape/* markdownUrl */.$x)(safe)})`;
}
const linked = (text, url, hosts) => (0,report_escape/* safeUrl */.Pl)(url) === null ? inlineMarkdown(text, hosts) : markdownLink(inlineMarkdown(text), url);
function fenced(text, indent = '') {
    const runs = text.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return [`${fence}text`, ...text.split('\n'), fence].map((line) => `${indent}${line}`.trimEnd()).join('\n');
}
const squares = {
    S: '🟩',
    N: '🟫',
    F: '🟥',
    K: '🟨',
    C: '⬜',
    M: '🟧',
    R: '🟦',
    '?': '🟪',
};
function timelineMarks(slots) {
    return slots.map(({ letter }) => `${squares[letter]}&#8288;${letter}`).join(' ');
}
const factLines = (facts, hosts) => facts.map(({ label, value, url }) => `- ${(0,report_escape/* escapeMarkdown */.FV)(label)}: ${linked(value, url, hosts)}`);
function stepLines(steps, hosts) {
    return steps.flatMap(({ text, commands }, at) => {
        const indent = ' '.repeat(`${at + 1}. `.length);
        const code = commands.length === 0 ? '' : fenced(commands.map(plain/* oneLine */.TN).join('\n'), indent);
        if (text === null)
            return [`${at + 1}. ${code.trimStart()}`];
        return [`${at + 1}. ${inlineMarkdown(text, hosts)}`, ...(code === '' ? [] : ['', code])];
    });
}
const itemLines = (items, hosts) => items.map(({ title, url, detail }) => {
    const below = detail === null ? '' : `<br><sub>${inlineMarkdown(detail, hosts)}</sub>`;
    return `- ${linked(title, url, hosts)}${below}`;
});
const linkLine = (links) => links
    .filter(({ url }) => (0,report_escape/* safeUrl */.Pl)(url) !== null)
    .map(({ text, url }) => markdownLink((0,report_escape/* escapeMarkdown */.FV)(text), url))
    .join(' · ');
function blockText(block, hosts) {
    switch (block.kind) {
        case 'heading':
            return `**${inlineMarkdown(block.text)}**`;
        case 'paragraph':
            return inlineMarkdown(block.text, hosts);
        case 'facts':
            return factLines(block.facts, hosts).join('\n');
        case 'timeline':
            return `${timelineMarks(block.slots)}<br><sub>${(0,timeline/* timelineSpan */.A)(block.slots)}: ${(0,timeline/* legend */.o1)(block.slots)}</sub>`;
        case 'steps':
            return stepLines(block.steps, hosts).join('\n');
        case 'list':
            return itemLines(block.items, hosts).join('\n');
        case 'button':
            return linkLine([block.link]);
        case 'links':
            return linkLine(block.links);
    }
}
function markdownBlocks(blocks, hosts) {
    return blocks
        .map((block) => blockText(block, hosts))
        .filter((text) => text !== '')
        .join('\n\n');
}

;// CONCATENATED MODULE: ./build/report/summary-table.js





const marks = {
    stale: '🔴',
    unknown: '🟣',
    pending: '🔵',
    paused: '⚪',
    healthy: '🟢',
};
const longestName = 120;
const tableHead = [
    '| Status | Workflow | Last success (UTC) | Age | SLA | Missed | Cause | Recent |',
    '| :-- | :-- | :-- | :-- | :-- | --: | :-- | :-- |',
].join('\n');
function tableRow(verdict, now) {
    const name = markdownLink(inlineMarkdown((0,plain/* shorten */.ml)(verdict.name, longestName)), verdict.url);
    const success = verdict.last_success;
    const time = success === null ? '–' : markdownLink((0,words/* utcMinute */.vD)(success.completed_at), success.url);
    const cells = [
        `${marks[verdict.status]}&nbsp;${verdict.status}`,
        name,
        time,
        (0,sentences/* ageWords */.hm)(verdict, now) ?? '–',
        (0,sentences/* slaWords */.cW)(verdict) ?? '–',
        verdict.missed_windows ?? '–',
        inlineMarkdown((0,sentences/* causeWords */.pQ)(verdict)),
        timelineMarks((0,timeline/* timeline */.IO)(verdict)),
    ];
    return `| ${cells.join(' | ')} |`;
}

// EXTERNAL MODULE: ./build/report/watch-blocks.js
var watch_blocks = __webpack_require__(3983);
;// CONCATENATED MODULE: ./build/report/summary.js













const kib = 1024;
const share = {
    failures: 80 * kib,
    table: 280 * kib,
    details: 200 * kib,
    refused: 200 * kib,
    alerts: 40 * kib,
    warnings: 40 * kib,
    notices: 20 * kib,
};
function section({ title, noun, head, items, render, budget }) {
    if (items.length === 0)
        return [];
    const { kept, left } = fitRows(items, render, budget);
    return [
        ...(title === null ? [] : [`### ${title}`]),
        [...(head === undefined ? [] : [head]), ...kept].join('\n'),
        ...(left === 0 ? [] : [`_${(0,words/* counted */.hS)(left, noun)} left out here: the result file has them all._`]),
    ];
}
function failureLine(failure, hosts) {
    const { hint, code } = failure.problem;
    const below = hint === null ? '' : `<br>${inlineMarkdown(hint, hosts)}`;
    return `- ${inlineMarkdown((0,failures/* failureTitle */.nV)(failure), hosts)} (<code>${code}</code>)${below}`;
}
function details(verdict, report, open) {
    const now = report.checked_at;
    const title = verdict.status === 'stale' ? (0,sentences/* headline */.Pl)(verdict, now) : `${verdict.name} is UNKNOWN`;
    const body = markdownBlocks([
        ...(0,watch_blocks/* whyBlocks */.Tm)(verdict),
        ...(0,watch_blocks/* cureBlocks */.un)(verdict),
        ...(0,watch_blocks/* stepBlocks */.Bq)(verdict),
        ...(0,watch_blocks/* noteBlocks */.HW)(verdict),
        (0,report_document/* heading */.R_)('Facts'),
        { kind: 'facts', facts: (0,watch_blocks/* facts */.Ix)(verdict, now) },
        ...(0,watch_blocks/* runBlocks */.gP)(verdict, 10),
    ], (0,report_document/* linkHosts */.oR)(report));
    const tag = open ? '<details open>' : '<details>';
    return `${tag}<summary><b>${(0,report_escape/* escapeMarkdownHtml */.cK)(title)}</b></summary>\n\n${body}\n\n</details>\n`;
}
function alertItem(alert) {
    const { what, subject, detail, bad } = alertWords(alert);
    const line = `${inlineMarkdown(what)}: ${(0,report_escape/* escapeMarkdown */.FV)(subject)}`;
    const below = detail === null ? '' : `<br><sub>${inlineMarkdown(detail)}</sub>`;
    return `- ${bad ? '❌ ' : ''}${line}${below}`;
}
function refusedItem(mail) {
    const text = cutBytes(mail.split('\n').map(plain/* oneLine */.TN).join('\n').trimEnd(), share.refused - kib);
    return `${fenced(text)}\n`;
}
function intro(report) {
    const parts = [
        `Checked ${(0,words/* utc */.n$)(report.checked_at)}`,
        ...(report.dry_run ? ['dry run: no mail was sent'] : []),
        ...(0,overall/* planWords */.DO)(report),
        ...(report.runbook_url === null ? [] : [markdownLink('Runbook', report.runbook_url)]),
    ];
    return [`## Cron heartbeat: ${(0,report_escape/* escapeMarkdown */.FV)((0,overall/* overallWords */.fG)(report))}`, parts.join(' · ')];
}
const mostOpen = 3;
function watchSections(report) {
    const now = report.checked_at;
    const sorted = (0,order/* worstFirst */.m)(report.workflows);
    const ill = sorted.filter((verdict) => verdict.status === 'stale' || verdict.status === 'unknown');
    return [
        ...section({
            title: null,
            noun: 'row',
            head: tableHead,
            items: sorted,
            render: (verdict) => tableRow(verdict, now),
            budget: share.table,
        }),
        ...section({
            title: null,
            noun: 'description',
            items: ill,
            render: (verdict) => details(verdict, report, ill.length <= mostOpen),
            budget: share.details,
        }),
    ];
}
function jobSummary(report, refused = []) {
    const hosts = (0,report_document/* linkHosts */.oR)(report);
    const bullet = (line) => `- ${inlineMarkdown(line, hosts)}`;
    const list = (title, noun, items, budget) => section({ title, noun, items, render: bullet, budget });
    return `${[
        ...intro(report),
        ...section({
            title: 'Could not be done',
            noun: 'failure',
            items: (0,failures/* failures */.e9)(report),
            render: (failure) => failureLine(failure, hosts),
            budget: share.failures,
        }),
        ...watchSections(report),
        ...section({
            title: 'Alerts that may not have arrived',
            noun: 'mail',
            items: refused,
            render: refusedItem,
            budget: share.refused,
        }),
        ...section({
            title: 'Alerts',
            noun: 'alert',
            items: report.alerts,
            render: alertItem,
            budget: share.alerts,
        }),
        ...list('Warnings', 'warning', (0,failures/* warningLines */._F)(report), share.warnings),
        ...list('Notices', 'notice', [...(0,overall/* selfWords */.iy)(report), ...report.notices], share.notices),
    ].join('\n\n')}\n`;
}
function disabledSummary() {
    return '## Cron heartbeat: switched off\n\nIts flag is off: nothing was checked, and no alert can come from this run.\n';
}

// EXTERNAL MODULE: ./build/text/wrap.js
var wrap = __webpack_require__(5272);
// EXTERNAL MODULE: ./build/report/paint.js
var report_paint = __webpack_require__(8495);
;// CONCATENATED MODULE: ./build/report/terminal-table.js




const heads = ['STATUS', 'WORKFLOW', 'LAST SUCCESS UTC', 'AGE', 'SLA', 'CAUSE'];
const gap = '  ';
const yielding = [
    { head: 'CAUSE', narrowest: 10 },
    { head: 'WORKFLOW', narrowest: 12 },
];
const widthForTimes = 72;
function cells(verdict, now) {
    return [
        verdict.status,
        (0,plain/* plain */.pj)(verdict.name),
        verdict.last_success === null ? '-' : (0,words/* utcMinute */.vD)(verdict.last_success.completed_at),
        (0,sentences/* ageWords */.hm)(verdict, now) ?? '-',
        (0,sentences/* slaWords */.cW)(verdict) ?? '-',
        (0,sentences/* causeWords */.pQ)(verdict),
    ];
}
function columnWidths(rows, columns) {
    const own = rows[0] ?? [];
    const widths = own.map((_, at) => rows.reduce((most, row) => Math.max(most, (0,plain/* displayWidth */.F1)(row[at] ?? '')), 0));
    for (const { head, narrowest } of yielding) {
        const column = own.indexOf(head);
        const total = widths.reduce((sum, width) => sum + width, gap.length * (own.length - 1));
        const width = widths[column] ?? 0;
        widths[column] = Math.max(Math.min(width, narrowest), width - Math.max(0, total - columns));
    }
    return widths;
}
function verdictTable(verdicts, now, columns, paint) {
    const fits = (row) => columns >= widthForTimes ? row : row.filter((_, at) => heads[at] !== 'LAST SUCCESS UTC');
    const rows = verdicts.map((verdict) => fits(cells(verdict, now)));
    const widths = columnWidths([fits(heads), ...rows], columns);
    const line = (row) => row.map((cell, at) => {
        const text = (0,plain/* shorten */.ml)(cell, widths[at] ?? 0);
        return text + ' '.repeat((widths[at] ?? 0) - (0,plain/* displayWidth */.F1)(text));
    });
    return [
        paint('dim', line(fits(heads)).join(gap).trimEnd()),
        ...rows.map((row, at) => {
            const [status = '', ...rest] = line(row);
            const verdict = verdicts[at];
            const word = verdict === undefined ? status : paint(report_paint/* statusStyle */.qi[verdict.status], status);
            return `${word}${gap}${rest.join(gap)}`.trimEnd();
        }),
    ];
}

// EXTERNAL MODULE: ./build/report/text.js
var report_text = __webpack_require__(3920);
;// CONCATENATED MODULE: ./build/report/terminal.js














const widestText = 100;
const narrowest = 60;
const shownFacts = ['Grace', 'Missed', 'Schedule', 'Last fired', 'Next due'];
function sheetOf({ color, columns }) {
    const width = Math.max(narrowest, columns);
    return { columns: width, width: Math.min(width, widestText), paint: color ? report_paint/* ansiPaint */.U6 : report_paint/* noPaint */.Iy };
}
function terminal_section(title, blocks, { width, paint }) {
    const lines = (0,report_text/* textLines */.F)(blocks, { width: width - 2, paint }).map((line) => line === '' ? '' : `  ${line}`);
    const head = (0,wrap/* wrap */.L)((0,plain/* plain */.pj)(title), width).map((line) => paint('strong', line));
    return lines.length === 0 ? [] : ['', ...head, ...lines];
}
function watchSection(verdict, report, sheet) {
    const title = verdict.status === 'stale' ? (0,sentences/* headline */.Pl)(verdict, report.checked_at) : `${verdict.name} is UNKNOWN`;
    const some = (0,watch_blocks/* facts */.Ix)(verdict, report.checked_at).filter((fact) => shownFacts.includes(fact.label));
    const blocks = [
        ...(0,watch_blocks/* whyBlocks */.Tm)(verdict),
        ...(some.length === 0 ? [] : [{ kind: 'facts', facts: some }]),
        ...(0,watch_blocks/* stepBlocks */.Bq)(verdict),
        ...(0,watch_blocks/* noteBlocks */.HW)(verdict),
        ...(0,watch_blocks/* cureBlocks */.un)(verdict),
    ];
    return terminal_section(title, blocks, sheet);
}
const listBlock = (items) => (items.length === 0 ? [] : [{ kind: 'list', items }]);
const plainItems = (titles) => titles.map((title) => ({ title, url: null, detail: null }));
function failureItems(report) {
    return (0,failures/* failures */.e9)(report)
        .filter(({ names }) => !names.some((name) => report.workflows.some((verdict) => verdict.name === name)))
        .map(failures/* failureItem */.Yk);
}
function alertItems(report) {
    return report.alerts.map((alert) => {
        const { what, subject, detail } = alertWords(alert);
        return { title: `${what}: ${subject}`, detail, url: null };
    });
}
function overallLines(report, { paint, width }) {
    const code = (0,exit/* exitCode */.I$)(report);
    const lines = (0,wrap/* wrap */.L)((0,plain/* plain */.pj)(`${(0,overall/* overallWords */.fG)(report)} (exit ${code})`), width);
    return lines.map((line) => paint('strong', paint(code === 0 ? 'green' : 'red', line)));
}
const join = (lines) => (0,plain/* logSafe */.sN)(lines.join('\n')).replace(/^\n+/, '');
function terminalReport(report, style) {
    const sheet = sheetOf(style);
    const { paint } = sheet;
    const sorted = (0,order/* worstFirst */.m)(report.workflows);
    const ill = sorted.filter((verdict) => verdict.status === 'stale' || verdict.status === 'unknown');
    const title = `${paint('strong', 'cron heartbeat')}  ${paint('dim', (0,words/* utc */.n$)(report.checked_at))}`;
    return join([
        report.dry_run ? `${title}  dry run` : title,
        ...(sorted.length === 0 ? [] : ['', ...verdictTable(sorted, report.checked_at, sheet.columns, paint)]),
        ...ill.flatMap((verdict) => watchSection(verdict, report, sheet)),
        ...terminal_section('Could not be done', listBlock(failureItems(report)), sheet),
        ...terminal_section('Warnings', listBlock(plainItems((0,failures/* warningLines */._F)(report))), sheet),
        ...terminal_section('Notices', listBlock(plainItems([...(0,overall/* selfWords */.iy)(report), ...report.notices])), sheet),
        ...(report.run_url === null ? [] : terminal_section("The monitor's run", [(0,report_document/* paragraph */.FY)(report.run_url)], sheet)),
        '',
        ...(0,overall/* planWords */.DO)(report).flatMap((words) => (0,wrap/* wrap */.L)(words, sheet.width).map((line) => paint('dim', line))),
        ...overallLines(report, sheet),
    ]);
}
function deliveryReport(report, shown, style) {
    const sheet = sheetOf(style);
    const told = shown?.errors.map(({ message }) => message) ?? [];
    const since = { ...report, errors: report.errors.filter(({ message }) => !told.includes(message)) };
    const last = overallLines(report, sheet);
    const isNew = shown === null || last.join() !== overallLines(shown, sheet).join();
    return join([
        ...terminal_section('Alerts', listBlock(alertItems(report)), sheet),
        ...terminal_section('Could not be done', listBlock(failureItems(since)), sheet),
        ...terminal_section('Warnings', listBlock(plainItems((0,failures/* pingLines */.sT)(since))), sheet),
        ...(isNew ? ['', ...last] : []),
    ]);
}

;// CONCATENATED MODULE: ./build/deliver/actions.js



function maskCommands(secrets) {
    const values = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
    const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return [...new Set(values)]
        .filter((value) => value.trim() !== '')
        .map((value) => `::add-mask::${escaped(value)}`);
}
async function annotate({ level, title, message }) {
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    core[level]((0,plain/* breakOldCommands */.Hi)(message), { title });
}
function outputsOf(report, resultFile) {
    const named = (status) => report.workflows.filter((verdict) => verdict.status === status).map((verdict) => verdict.name);
    const stale = named('stale');
    return {
        status: report.status,
        stale: JSON.stringify(stale),
        unknown: JSON.stringify(named('unknown')),
        stale_count: String(stale.length),
        result_file: resultFile ?? '',
    };
}
async function writeOutputs(host, outputs, wait) {
    const lines = Object.entries(outputs).map(([name, value]) => {
        const end = `end-${(0,external_node_crypto_.randomUUID)()}`;
        return `${name}<<${end}\n${value}\n${end}\n`;
    });
    if (host.github_output === null)
        return unset('GITHUB_OUTPUT');
    const written = await (0,deliver_files/* appendText */.IM)(host.github_output, lines.join(''), wait);
    return written.ok ? null : unwritable('GITHUB_OUTPUT', host.github_output, written.error);
}
function createSummary(host) {
    let before = null;
    return {
        write: async (markdown, wait) => {
            const path = host.step_summary;
            if (path === null)
                return unset('GITHUB_STEP_SUMMARY');
            const written = await (0,deliver_files/* replaceEnd */.uY)(path, before, `${markdown}\n`, wait);
            if (!written.ok)
                return unwritable('GITHUB_STEP_SUMMARY', path, written.error);
            before = written.value;
            return null;
        },
    };
}
const hint = 'The runner sets this file for each step; the log has the result all the same.';
function unset(variable) {
    return { code: 'output_unwritable', message: `${variable} is not set.`, hint };
}
function unwritable(variable, path, error) {
    const message = error.message.replace(path, () => `The file of ${variable}`);
    return { code: 'output_unwritable', message, hint };
}

;// CONCATENATED MODULE: ./build/deliver/publisher.js










const logColumns = 120;
function createPublisher(given, environment, fileWait) {
    const { host, command, settings } = given;
    const isAction = given.mode === 'action';
    const style = { color: host.color, columns: isAction ? logColumns : host.columns };
    const resultFile = resultPath(given);
    const { output_file: outputFile, preview_dir: previewDir, report_file: reportFile } = given.files;
    const summary = createSummary(host);
    let shown = null;
    const say = (text) => {
        if (!command.json)
            environment.print(isAction ? (0,plain/* logSafe */.sN)(text) : text);
    };
    const log = (text) => {
        if (isAction)
            environment.print((0,plain/* logSafe */.sN)(text));
        else
            environment.progress(text);
    };
    const warn = (problem) => {
        if (problem !== null)
            log(`Warning: ${problem.message}`);
    };
    const writeResults = async (report, draft) => {
        const wait = { wait_ms: fileWait(), draft };
        const text = (of) => (0,model/* resultJson */.y)(draft ? { ...of, status: 'failed' } : of);
        const asked = outputFile === null ? null : await (0,deliver_files/* writeWhole */.f8)(outputFile, text(report), wait);
        const told = asked === null || asked.ok ? report : withError(report, asked.error);
        if (resultFile !== null) {
            const result = await (0,deliver_files/* writeWhole */.f8)(resultFile, text(told), { ...wait, wait_ms: fileWait() });
            if (!result.ok)
                warn(result.error);
        }
        return told;
    };
    const writeForRunner = async (report, outputs, lost) => {
        if (!isAction)
            return;
        const wait = { wait_ms: fileWait() };
        const text = report.status === 'disabled' ? disabledSummary() : jobSummary(report, lost);
        const problems = await Promise.all([writeOutputs(host, outputs, wait), summary.write(text, wait)]);
        problems.forEach(warn);
    };
    return {
        log,
        publishVerdicts: async (report) => {
            shown = report;
            say(terminalReport(report, style));
            const status = report.status === 'disabled' ? 'disabled' : 'failed';
            await writeForRunner(report, outputsOf({ ...report, status }, null), []);
        },
        writeFiles: async (report, mails, page) => {
            const failed = [
                await writeMails(previewDir, mails, fileWait()),
                await writePage(reportFile, page, fileWait()),
            ].filter((problem) => problem !== null);
            return writeResults(failed.reduce(withError, report), true);
        },
        publishDelivery: async (report, mails) => {
            const final = await writeResults(report, false);
            const lost = textsOf(mails, (0,exit/* lostAlerts */.gr)(final));
            await writeForRunner(final, outputsOf(final, resultFile ?? outputFile), lost);
            const told = deliveryReport(final, shown, style);
            const isDryRun = (settings ?? given.mail).dry_run;
            const texts = isDryRun ? textsOf(mails, final.alerts) : lost;
            for (const text of told === '' ? texts : [told, ...texts])
                say(`\n${text}`);
            if (command.json)
                environment.print((0,model/* resultJson */.y)(final).trimEnd());
            if (isAction)
                await annotateAll(final);
            return final;
        },
    };
}
async function writePage(path, page, wait_ms) {
    if (path === null || page === null)
        return null;
    const written = await (0,deliver_files/* writeWhole */.f8)(path, page, { wait_ms });
    return written.ok ? null : written.error;
}
async function annotateAll(report) {
    for (const annotation of annotations(report))
        await annotate(annotation);
}
function textsOf(mails, alerts) {
    return mails
        .filter(({ alert }) => alerts.includes(alert))
        .map(({ mail }) => `${mail.subject}\n\n${mail.text}`);
}
async function writePreviews(dir, mails, wait) {
    const files = mails.flatMap((mail, at) => {
        const name = (0,external_node_path_.join)(dir, previewName(at + 1, mail));
        return [
            [`${name}.html`, mail.html],
            [`${name}.txt`, `${mail.subject}\n\n${mail.text}`],
        ];
    });
    const written = await Promise.all(files.map(([path, text]) => (0,deliver_files/* writeWhole */.f8)(path, text, wait)));
    const failed = written.find((one) => !one.ok);
    if (failed !== undefined && !failed.ok)
        return failed;
    return { ok: true, value: written.flatMap((one) => (one.ok ? [one.value] : [])) };
}
function previewName(number, mail) {
    const watch = (mail.watch ?? '').split('/').at(-1) ?? '';
    const words = `${mail.kind}-${watch}`
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 80);
    return `${String(number).padStart(2, '0')}-${words.replace(/-+$/, '')}`;
}
async function writeMails(dir, mails, wait_ms) {
    if (dir === null || mails.length === 0)
        return null;
    const texts = mails.map(({ mail }) => mail);
    const written = await writePreviews(dir, texts, { wait_ms });
    return written.ok ? null : written.error;
}
function withError(report, problem) {
    if (problem === null)
        return report;
    const known = report.errors.some(({ code, message }) => code === problem.code && message === problem.message);
    const errors = known ? report.errors : [...report.errors, { ...problem, watch: null }];
    return { ...report, status: 'failed', errors };
}
function resultPath({ host, mode }) {
    if (mode !== 'action' || host.runner_temp === null)
        return null;
    return (0,external_node_path_.join)(host.runner_temp, `cron-heartbeat-${(0,external_node_crypto_.randomUUID)()}.json`);
}

;// CONCATENATED MODULE: ./build/net/deadlines.js

const usualLimits = {
    delivery: 60_000,
    closing: 2000,
    cancelled: 3000,
    cancelled_closing: 1000,
    files: 5000,
    files_cancelled: 1000,
    files_least: 200,
};
function createDeadlines(minutes, clock, { onTimeLeft = () => { }, limits: given = {} } = {}) {
    const limits = { ...usualLimits, ...given };
    const [gathering, history, delivery, closing] = [
        new AbortController(),
        new AbortController(),
        new AbortController(),
        new AbortController(),
    ];
    const ended = deferred();
    const started = clock();
    let timers = [];
    let gatheringEndsAt = 0;
    let endsAt = 0;
    let isCancelled = false;
    const end = (reason, problem) => {
        if (gathering.signal.aborted)
            return;
        gathering.abort(reason);
        ended.resolve(problem);
    };
    const clear = () => {
        timers.forEach(clearTimeout);
        timers = [];
    };
    const endDelivery = (from, to, last, reason) => {
        timers.push(timer((from + to) / 2, () => history.abort(reason)), timer(to, () => delivery.abort(reason)), timer(last, () => closing.abort(reason)));
        endsAt = clock() + last;
        onTimeLeft(last);
    };
    const limit = (allowed) => {
        if (gathering.signal.aborted)
            return;
        clear();
        const total = allowed * 60_000;
        const past = clock() - started;
        const gather = total - Math.min(limits.delivery, total / 5);
        const deliver = total - Math.min(limits.closing, total / 10);
        gatheringEndsAt = started + gather;
        timers.push(timer(gather - past, () => end('deadline', deadlineProblem(allowed))));
        endDelivery(gather - past, deliver - past, total - past, 'deadline');
    };
    limit(minutes);
    return {
        gathering: gathering.signal,
        history: history.signal,
        delivery: delivery.signal,
        closing: closing.signal,
        ended: ended.promise,
        gatheringEndsAt: () => gatheringEndsAt,
        fileWait: () => {
            const left = (endsAt - clock()) / 4;
            const most = isCancelled ? limits.files_cancelled : limits.files;
            return Math.min(most, Math.max(left, limits.files_least));
        },
        stopped: () => (isCancelled ? 'cancelled' : gathering.signal.aborted ? 'deadline' : null),
        limit,
        cancel: (signal) => {
            if (isCancelled)
                return;
            isCancelled = true;
            end('cancelled', cancelledProblem(signal));
            const last = limits.cancelled + limits.cancelled_closing;
            if (clock() + last < endsAt)
                endDelivery(0, limits.cancelled, last, 'cancelled');
        },
        clear,
    };
}
function deferred() {
    let resolve = () => { };
    const promise = new Promise((act) => {
        resolve = act;
    });
    return { promise, resolve };
}
function timer(delay, act) {
    return setTimeout(act, Math.min(delay, time_limit/* LONGEST_TIMER_MS */.Mv));
}
function deadlineProblem(minutes) {
    return {
        code: 'deadline',
        message: `The run reached its deadline (timeout_minutes: ${minutes}) before this was checked.`,
        hint: "Raise `timeout_minutes` and the job's `timeout-minutes`, or watch fewer workflows in one run.",
    };
}
function cancelledProblem(signal) {
    return {
        code: 'cancelled',
        message: `The run was cancelled (${signal}) before this was checked.`,
        hint: 'Run it again.',
    };
}

// EXTERNAL MODULE: ./build/net/proxy.js
var proxy = __webpack_require__(5312);
// EXTERNAL MODULE: ./build/run/check.js + 1 modules
var check = __webpack_require__(2440);
// EXTERNAL MODULE: ./build/run/compose.js
var compose = __webpack_require__(1882);
// EXTERNAL MODULE: ./build/run/find-watches.js + 2 modules
var find_watches = __webpack_require__(6424);
// EXTERNAL MODULE: ./build/run/monitor-run.js
var monitor_run = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/run/page.js
var run_page = __webpack_require__(5171);
;// CONCATENATED MODULE: ./build/run/progress.js

const PATIENCE_MS = 1000;
function announce(settings, log) {
    const { watches, repos } = settings;
    const what = watches.auto ? 'the scheduled workflows' : (0,words/* counted */.hS)(watches.entries.length, 'workflow');
    const timer = setTimeout(() => log(`Checking ${what} of ${(0,words/* listed */.KE)(repos, 3)}…`), PATIENCE_MS);
    return () => clearTimeout(timer);
}

// EXTERNAL MODULE: ./build/evidence/recording.js + 1 modules
var evidence_recording = __webpack_require__(8126);
// EXTERNAL MODULE: ./build/settings/config-file.js
var config_file = __webpack_require__(3495);
// EXTERNAL MODULE: ./build/settings/environment.js
var settings_environment = __webpack_require__(9557);
// EXTERNAL MODULE: ./build/settings/flags.js
var settings_flags = __webpack_require__(2027);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/settings/redact.js
var redact = __webpack_require__(9911);
// EXTERNAL MODULE: ./build/settings/sources.js
var settings_sources = __webpack_require__(7906);
// EXTERNAL MODULE: ./build/settings/table.js
var table = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/settings/values.js
var values = __webpack_require__(9416);
;// CONCATENATED MODULE: ./build/settings/mail.js





function readMail(sources, env, { mode, send_alerts }) {
    const dry_run = sources.value('dry_run', values/* yamlBoolean */.qJ) ?? false;
    const asked = mode === 'action' || send_alerts;
    return {
        alert_email: sources.value('alert_email', addresses) ?? [],
        alert_from: sources.value('alert_from', sender),
        message_stream: sources.value('message_stream', values/* stream */.Td) ?? (0,settings_sources/* defaultOf */.H)('message_stream', values/* stream */.Td),
        subject_prefix: sources.value('subject_prefix', prefix) ?? (0,settings_sources/* defaultOf */.H)('subject_prefix', prefix),
        runbook_url: sources.value('runbook_url', values/* pageUrl */.fi),
        postmark_api_url: postmarkUrl(sources, env),
        send: asked && !dry_run,
        dry_run,
        test_alert: sources.value('test_alert', values/* yamlBoolean */.qJ) ?? false,
    };
}
const prefix = values/* oneLine */.TN.transform((text) => (text === 'none' ? '' : text));
function postmarkUrl(sources, env) {
    const [{ name, default: fallback }] = table/* variables */.Ee;
    const given = env[name]?.trim();
    if (!given)
        return fallback;
    const url = values/* apiUrl */.y0.safeParse(given);
    if (url.success)
        return url.data;
    sources.problems.push({
        code: 'settings_invalid',
        message: `${name}: ${(0,redact/* quoted */.TL)(given)} is wrong: it must be an https URL (http on loopback only).`,
        hint: `Leave it out for ${fallback}.`,
    });
    return fallback;
}
const ADDRESS = /^[^\s@,;<>"()[\]\p{Cc}\p{Cf}]{1,64}@[^\s@,;<>"()[\]\p{Cc}\p{Cf}]+\.[^\s@,;<>"()[\].\p{Cc}\p{Cf}]+$/u;
const LONGEST_ADDRESS = 254;
const MOST_RECIPIENTS = 50;
const LONGEST_SENDER = 255;
const addresses = schemas/* string */.YjP().transform((text, context) => {
    const all = (0,values/* list */.p_)(text);
    const wrong = all.find((one) => !isAddress(one));
    const unique = all.filter((one, i) => all.findIndex((other) => other.toLowerCase() === one.toLowerCase()) === i);
    if (wrong === undefined && unique.length <= MOST_RECIPIENTS)
        return unique;
    const unlike = wrong === undefined ? '' : `, unlike ${(0,redact/* quoted */.TL)(wrong)}`;
    context.addIssue({ code: 'custom', message: `up to ${MOST_RECIPIENTS} mail addresses by comma${unlike}` });
    return core/* NEVER */.tm;
});
const sender = values/* line */.n8
    .transform((text, context) => {
    if (isAddress(text))
        return text;
    const open = text.lastIndexOf('<');
    const address = text.slice(open + 1, -1).trim();
    if (open >= 0 && text.endsWith('>') && isAddress(address)) {
        const name = text
            .slice(0, open)
            .trim()
            .replace(/^"(.*)"$/, '$1')
            .replace(/[\\"]/g, '');
        if (name === '')
            return address;
        return `${/^[\p{L}\p{N} ]*$/u.test(name) ? name : `"${name}"`} <${address}>`;
    }
    context.addIssue({ code: 'custom', message: 'one mail address, with or without a display name' });
    return core/* NEVER */.tm;
})
    .refine((text) => text.length <= LONGEST_SENDER, `at most ${LONGEST_SENDER} characters, as Postmark takes it`);
function isAddress(text) {
    return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}

// EXTERNAL MODULE: ./build/settings/resolve.js
var resolve = __webpack_require__(816);
// EXTERNAL MODULE: ./build/settings/watches.js + 1 modules
var watches = __webpack_require__(4637);
;// CONCATENATED MODULE: ./build/settings/read.js










async function readSettings(around, io) {
    const { argv, env } = around;
    const host = (0,settings_environment/* readHost */.rk)(around);
    const mode = argv.length === 0 && host.has_runner ? 'action' : 'command_line';
    const flags = (0,settings_flags/* readFlags */.uW)(argv);
    const { command, action, send_alerts, problems } = (0,settings_flags/* readCommand */.UK)(flags);
    const heard = command.replay === null ? env : {};
    const sources = (0,settings_sources/* createSources */.L)(flags, heard);
    if (host.has_runner)
        io.mask((0,settings_sources/* createSources */.L)(flags, env).secrets, command.json ? 'stderr' : 'stdout');
    sources.problems.push(...flags.problems, ...problems, ...(0,settings_environment/* readProxies */.rq)(heard).problems);
    const mail = readMail(sources, heard, { mode, send_alerts });
    const files = (0,resolve/* readFiles */.Ul)(sources);
    const scope = readScope(sources);
    const base = { mode, host, command, mail, files, scope, off_by: null, secrets: noSecrets };
    const idle = { ...base, settings: null, problems: [], watch_names: [] };
    if (action !== 'run')
        return { ...idle, action };
    if (mode === 'command_line' && argv.length === 0)
        return { ...idle, action: 'usage' };
    const off_by = command.replay === null ? readSwitch(sources, env) : null;
    if (off_by !== null)
        return { ...idle, action: 'disabled', off_by };
    if (flags.problems.length > 0) {
        (0,resolve/* resolveLive */.VU)(sources, mode, base, {});
        return { ...idle, action: 'usage', problems: (0,redact/* withoutSecrets */.cT)(sources.problems, sources.secrets) };
    }
    const given = { ...base, secrets: readSecrets(sources), action: 'run' };
    const known = { ...given, settings: null, problems: [], watch_names: watchNames(sources, null) };
    if (command.replay === null)
        await io.mailKnown?.(known);
    const read = await readAll(given, sources, around, io);
    return { ...read, problems: (0,redact/* withoutSecrets */.cT)(read.problems, sources.secrets) };
}
function readAll(base, sources, around, io) {
    const { replay } = base.command;
    return replay === null
        ? readLive(base, sources, around, io.readConfig)
        : readReplay(base, replay, sources, io.readRecording);
}
async function readReplay(base, path, sources, read) {
    const recorded = await read(path);
    if (!recorded.ok)
        sources.problems.push(recorded.error);
    const merged = recorded.ok ? (0,resolve/* resolveReplay */.sB)(recorded.value, sources, base) : null;
    const { problems } = sources;
    const settings = problems.length === 0 ? merged : null;
    const mail = { ...base.mail, send: false };
    return { ...base, mail, settings, problems, watch_names: watchNames(sources, settings) };
}
async function readLive(base, sources, around, read) {
    const { mode, host, secrets, mail } = base;
    if (secrets.github_token === null && !mail.test_alert)
        sources.problems.push(...missingToken(sources));
    const { config, names } = await (0,config_file/* readConfig */.Xg)((0,config_file/* placeOfConfig */.hP)(sources, { mode, host, secrets, cwd: around.cwd }), sources, read);
    const settings = (0,resolve/* resolveLive */.VU)(sources, mode, base, config);
    const { problems } = sources;
    if (sources.text('repo') === null && (0,watches/* needRepo */.p4)(settings.watches) && !mail.test_alert)
        problems.push(missingRepo);
    return {
        ...base,
        mail: { ...mail, runbook_url: settings.runbook_url },
        settings: problems.length === 0 ? settings : null,
        problems,
        watch_names: watchNames(sources, settings, names),
    };
}
const missingRepo = {
    code: 'settings_invalid',
    message: 'repo: no repository was given.',
    hint: 'For example `repo: octo-org/backend`; inside GitHub Actions it is the own repository.',
};
const noSecrets = {
    github_token: null,
    postmark_server_token: null,
    ping_url: null,
    ping_fail_url: null,
    ping_start_url: null,
};
function readScope(sources) {
    const given = (name) => {
        const text = sources.text(name)?.trim();
        return text === undefined ? null : (0,redact/* hideSecrets */.s0)(text, sources.secrets);
    };
    return {
        repo: given('repo'),
        workflows: given('workflows'),
        config: given('config'),
        shard: given('shard'),
    };
}
function readSecrets(sources) {
    return {
        github_token: sources.value('github_token', values/* token */.Sh),
        postmark_server_token: sources.value('postmark_server_token', values/* token */.Sh),
        ping_url: sources.value('ping_url', values/* pingUrl */.oy),
        ping_fail_url: sources.value('ping_fail_url', values/* ownPingUrl */.QJ),
        ping_start_url: sources.value('ping_start_url', values/* ownPingUrl */.QJ),
    };
}
function readSwitch(sources, env) {
    const [variable = ''] = (0,table/* settingOf */.y7)('enabled').env;
    if (sources.text('enabled') === null)
        return env[variable] === undefined ? null : 'empty_variable';
    if (sources.value('enabled', values/* switchWord */.jV) !== false)
        return null;
    return env.INPUT_ENABLED?.trim() ? 'input' : 'variable';
}
function missingToken(sources) {
    if (sources.text('github_token') !== null)
        return [];
    return [
        {
            code: 'settings_invalid',
            message: 'github_token: no token was given.',
            hint: 'Add `github_token: ${{ github.token }}`, or on the command line --gh-token or GITHUB_TOKEN.',
        },
    ];
}
function watchNames(sources, settings, broken = []) {
    const text = sources.text('workflows');
    if (text !== null)
        return (0,watches/* namesIn */.wX)(text);
    const entries = settings?.watches.entries ?? [];
    return entries.length === 0 ? broken : entries.map(({ workflow }) => workflow);
}

// EXTERNAL MODULE: ./build/run/evidence-source.js + 1 modules
var evidence_source = __webpack_require__(1508);
;// CONCATENATED MODULE: ./build/run/read-invocation.js






async function readGiven(environment, deadlines, fetch, { mailKnown = async () => { }, raw = environment, } = {}) {
    let recording = null;
    const readConfig = async (request) => {
        if (request.kind === 'path') {
            const read = await (0,deliver_files/* readBytes */.io)(request.path, { wait_ms: deadlines.fileWait(), inside: request.inside });
            if (!read.ok)
                return { ok: false, error: wrongConfig(request.path, read.error.message) };
            return { ok: true, value: read.value?.toString('utf8') ?? null };
        }
        if (request.timeout_minutes !== null)
            deadlines.limit(request.timeout_minutes);
        const { github_api_url: base_url, github_token: token, repo, path } = request;
        const client = await (0,evidence_source/* openGitHub */.o6)({
            clocks: environment,
            stop: deadlines,
            fetch,
            log: environment.progress,
            base_url,
            token,
            host: { repo, debug: false },
        });
        const { readDefaultConfig } = await Promise.all(/* import() */[__webpack_require__.e(51), __webpack_require__.e(294), __webpack_require__.e(177)]).then(__webpack_require__.bind(__webpack_require__, 2177));
        return readDefaultConfig(client, repo, path);
    };
    const given = await readSettings(environment, {
        mailKnown,
        mask: (secrets, out) => {
            const write = out === 'stderr' ? raw.progress : raw.print;
            for (const command of maskCommands(secrets))
                write(command);
        },
        readConfig,
        readRecording: async (path) => {
            const read = await (0,deliver_files/* readBytes */.io)(path, { wait_ms: deadlines.fileWait() });
            if (!read.ok)
                return { ok: false, error: unreadable(path, read.error.message) };
            if (read.value === null)
                return { ok: false, error: unreadable(path, 'there is no such file') };
            const parsed = (0,evidence_recording/* parseRecording */.f)(read.value.toString('utf8'), path);
            if (!parsed.ok)
                return parsed;
            recording = { ...parsed.value, sha256: (0,monitor_run/* sha256 */.sc)(read.value) };
            return { ok: true, value: parsed.value.settings };
        },
    });
    return { given, recording };
}
function wrongConfig(path, why) {
    return {
        code: 'config_unreadable',
        message: `config: ${path} cannot be read: ${why}.`,
        hint: 'For example `config: .github/cron-heartbeat.yml`',
    };
}
function unreadable(path, why) {
    return {
        code: 'recording_unreadable',
        message: `--replay: ${path} cannot be read: ${why}.`,
        hint: 'Make a recording with `--record FILE`.',
    };
}

// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/main.js



















const DEFAULT_MINUTES = 10;
async function main(outside) {
    const deadlines = createDeadlines(DEFAULT_MINUTES, outside.steady_ms, {
        onTimeLeft: outside.endByForceAfter,
    });
    outside.onSignal(deadlines.cancel);
    const environment = { ...outside, progress: (text) => outside.progress((0,plain/* logSafe */.sN)(text)) };
    const code = await Promise.race([runOnce(environment, deadlines, outside), main_closed(environment, deadlines)]);
    const isPrinted = await environment.printed(deadlines.closing);
    deadlines.clear();
    return { code: isPrinted ? code : 2, isHeldUp: (0,deliver_files/* unfinishedFileWork */.xj)() > 0 };
}
async function runOnce(environment, deadlines, raw) {
    try {
        const started_ms = environment.steady_ms();
        const fetch = (0,proxy/* proxiedFetch */.i)((0,settings_environment/* readProxies */.rq)(environment.env).proxies);
        const { given, recording } = await readGiven(environment, deadlines, fetch, {
            mailKnown: (known) => leaveCrashMail(known, environment, deadlines),
            raw,
        });
        const publisher = createPublisher(given, environment, deadlines.fileWait);
        const deadMansSwitch = openSwitch({
            secrets: given.secrets,
            send: given.mail.send,
            repository: given.host.repo,
            user_agent: `cron-heartbeat-monitor/${version/* version */.r}`,
            fetch,
            deadline: deadlines.delivery,
        });
        const own = { deadlines, environment, started_ms, fetch, publisher, deadMansSwitch };
        const run = { given, recording, ...own };
        if (given.action === 'run' && recording === null)
            await leaveCrashMail(given, environment, deadlines);
        return await withCrashReported(run, () => runCommand(run));
    }
    catch (error) {
        environment.progress(`MONITOR FAILED: ${(0,find_watches/* bugProblem */.c7)(error).message}`);
        return 2;
    }
}
async function leaveCrashMail(given, environment, deadlines) {
    if (given.host.guard_dir === null)
        return;
    const problem = { code: 'monitor_ended', message: '@@REASON@@', hint: null };
    const text = await crashMailForGuard(given, crashReport({ given, environment }, [problem]));
    if (text !== null)
        void leaveForGuard((0,monitor_run/* guardOf */.HY)({ given, deadlines }), 'crash-mail.json', text);
}
async function main_closed(environment, { closing }) {
    if (!closing.aborted)
        await new Promise((resolve) => closing.addEventListener('abort', resolve));
    environment.progress('MONITOR FAILED: the time was over while something still did not answer.');
    return 2;
}
async function runCommand(run) {
    const { given, environment } = run;
    if (given.action === 'version')
        return print(environment, version/* version */.r);
    if (given.action === 'help') {
        const { helpText } = await __webpack_require__.e(/* import() */ 98).then(__webpack_require__.bind(__webpack_require__, 5717));
        return print(environment, helpText(environment.columns));
    }
    if (given.action === 'usage')
        return (await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 4625))).showUsage(run);
    if (given.action === 'disabled')
        return finish(run, disabledReport(run), null);
    const { settings } = given;
    if (settings === null)
        return reportUnusable(run);
    run.deadlines.limit(settings.timeout_minutes);
    const stopAnnouncing = announce(settings, run.publisher.log);
    try {
        return await runWithSettings(run, settings, stopAnnouncing);
    }
    finally {
        stopAnnouncing();
    }
}
async function reportUnusable(run) {
    const report = crashReport(run, run.given.problems);
    if (run.given.mode === 'action' || run.given.mail.send)
        return finish(run, report, null);
    return (await __webpack_require__.e(/* import() */ 625).then(__webpack_require__.bind(__webpack_require__, 4625))).showProblems(run, report);
}
async function runWithSettings(run, settings, stopAnnouncing) {
    const { list, backtest_days } = run.given.command;
    if (list)
        return (await __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 263))).list(run, settings);
    if (backtest_days !== null)
        return (await __webpack_require__.e(/* import() */ 231).then(__webpack_require__.bind(__webpack_require__, 1231))).runBacktest(run, settings, backtest_days);
    return checkWatches(run, settings, stopAnnouncing);
}
async function checkWatches(run, settings, stopAnnouncing) {
    const { given, deadMansSwitch } = run;
    if (settings.test_alert)
        return finish(run, (0,compose/* emptyReport */._O)('test', frameOf(run)), settings);
    deadMansSwitch.start();
    const keepAll = given.command.record !== null || settings.reads_history;
    const evidence = await (0,monitor_run/* openEvidence */.i)(run, settings, keepAll);
    const say = run.recording === null ? run.publisher.log : undefined;
    const checked = await (0,check/* check */.z)(settings, evidence, say);
    stopAnnouncing();
    const recorded = await (0,monitor_run/* record */.g1)(run, settings, evidence, checked.rate_limit);
    const report = (0,compose/* composeReport */.ZE)(settings, given.host, checked, {
        problems: [...evidence.problems, ...recorded.problems],
        notices: evidence.notices,
        github: evidence.requests(),
    });
    return finish(run, report, settings, recorded.sha256);
}
async function finish(run, report, settings, written_sha256 = null) {
    const { publisher, deadlines, deadMansSwitch, environment, started_ms } = run;
    const isQuiet = report.status === 'disabled' || settings?.test_alert === true;
    const found = (0,compose/* withStatus */.zC)(withMailCheck(run, report));
    const until_ms = environment.steady_ms() + deadlines.fileWait();
    await publisher.publishVerdicts(found);
    const fileWait = () => Math.max(0, until_ms - environment.steady_ms());
    await leaveForGuard({ ...(0,monitor_run/* guardOf */.HY)(run), fileWait }, 'verdicts');
    const since_check_ms = () => environment.steady_ms() - started_ms;
    const delivery = await deliverAlerts({ ...run, log: publisher.log, since_check_ms }, found, settings);
    const sent = (0,compose/* withStatus */.zC)(delivery.report);
    const page = await (0,run_page/* evidencePageOf */.Ov)(run, settings, sent, written_sha256);
    const told = await publisher.writeFiles(sent, delivery.mails, page);
    const pings = isQuiet ? [] : await deadMansSwitch.end(told);
    const final = await publisher.publishDelivery((0,compose/* withStatus */.zC)(pings.reduce(compose/* withProblem */.Af, told)), delivery.mails);
    const isNewlyBroken = (0,exit/* exitCode */.I$)(told) !== 2 && (0,exit/* exitCode */.I$)(final) === 2 && !isQuiet;
    for (const problem of isNewlyBroken ? await deadMansSwitch.end(final) : [])
        publisher.log(`Warning: ${problem.message}`);
    await leaveLastWord(run, delivery, deadlines.stopped());
    return (0,exit/* exitCode */.I$)(final);
}
async function leaveLastWord(run, { report, postmark }, stopped) {
    const reason = reasonForGuard(report, { stopped, postmark });
    const guard = (0,monitor_run/* guardOf */.HY)(run);
    const problem = reason === null
        ? await leaveForGuard(guard, 'done')
        : await leaveForGuard(guard, 'reason', `${reason}\n`);
    if (problem !== null)
        run.publisher.log(problem.message);
}
function withMailCheck({ given }, report) {
    if (!given.mail.send || report.status === 'disabled')
        return report;
    const problem = missingMailSettings(given.mail, given.secrets.postmark_server_token);
    return problem === null ? report : (0,compose/* withProblem */.Af)(report, problem);
}
async function withCrashReported(run, work) {
    try {
        return await work();
    }
    catch (error) {
        if (run.given.host.debug && error instanceof Error)
            run.environment.progress(error.stack ?? error.message);
        return await finish(run, crashReport(run, [(0,find_watches/* bugProblem */.c7)(error)]), run.given.settings);
    }
}
function disabledReport(run) {
    const report = (0,compose/* emptyReport */._O)('disabled', frameOf(run));
    return run.given.off_by === 'empty_variable' ? { ...report, notices: [EMPTY_SWITCH] } : report;
}
const EMPTY_SWITCH = 'The variable FLAG_CRON_HEARTBEAT_MONITOR is there but empty, which means off. Turn it on: `gh variable set FLAG_CRON_HEARTBEAT_MONITOR --body true`, or leave the variable out of the workflow.';
function crashReport(run, problems) {
    return (0,compose/* emptyReport */._O)('failed', frameOf(run), problems);
}
function frameOf({ given, environment }) {
    return {
        now: (0,time/* isoSecond */.u$)(environment.now_ms()),
        dry_run: given.settings?.dry_run ?? given.mail.dry_run,
        run_url: given.host.run_url,
        runbook_url: given.mail.runbook_url,
    };
}
function print(environment, text) {
    environment.print(text);
    return 0;
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

/***/ 5312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   i: () => (/* binding */ proxiedFetch)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

function proxiedFetch(proxies) {
    if (!proxies.http && !proxies.https)
        return direct;
    let loading;
    return async (input, init) => {
        const { protocol, hostname } = new URL(input instanceof Request ? input.url : input);
        const isPlain = protocol !== 'https:';
        if (!(isPlain ? proxies.http : proxies.https) || (isPlain && isLoopback(hostname)))
            return direct(input, init);
        loading ??= throughProxy(proxies);
        return (await loading)(input, init);
    };
}
function isLoopback(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '');
    return host === 'localhost' || host === '::1' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 && host.startsWith('127.'));
}
const direct = (input, init) => fetch(input, { redirect: 'manual', ...init });
async function throughProxy({ http, https, none_for }) {
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatcher = new undici.EnvHttpProxyAgent({ httpProxy: http, httpsProxy: https, noProxy: none_for });
    const proxied = undici.fetch;
    return (input, init) => proxied(input, { redirect: 'manual', ...init, dispatcher });
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


/***/ }),

/***/ 5433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ TimeLimitError),
/* harmony export */   Ko: () => (/* binding */ withLimit),
/* harmony export */   Mv: () => (/* binding */ LONGEST_TIMER_MS),
/* harmony export */   v7: () => (/* binding */ pause)
/* harmony export */ });
const LONGEST_TIMER_MS = 2 ** 31 - 1;
async function pause(ms, signal) {
    if (signal.aborted)
        return;
    await new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER_MS));
        signal.addEventListener('abort', done);
    });
}
class TimeLimitError extends Error {
    name = 'TimeLimitError';
}
async function withLimit(ms, deadline, work) {
    const controller = new AbortController();
    let stop = () => { };
    const overtime = new Promise((_resolve, reject) => {
        stop = () => {
            const error = new TimeLimitError(deadline.aborted ? 'the run reached its deadline' : `it took longer than ${ms / 1000} s`);
            controller.abort(error);
            reject(error);
        };
    });
    const timer = setTimeout(stop, ms);
    deadline.addEventListener('abort', stop);
    if (deadline.aborted)
        stop();
    try {
        return await Promise.race([work(controller.signal), overtime]);
    }
    finally {
        clearTimeout(timer);
        deadline.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errors)
/* harmony export */ });
const list = {
    settings_invalid: {
        kind: 'settings',
        cause: 'A setting has a value that cannot be used, or a needed one is missing.',
        cure: 'The message names the setting, the value given and an example of a right one. All problems are listed together.',
    },
    config_unreadable: {
        kind: 'settings',
        cause: 'The config file could not be read.',
        cure: 'Check the path in `config`; for the default path, that the token may read the repository (`contents: read`).',
    },
    mail_settings_missing: {
        kind: 'settings',
        cause: 'Outside dry run an alert needs a Postmark token, a recipient and a sender, and one of them is missing.',
        cure: 'Set the secrets POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL and OPS_ALERT_FROM, and pass them to the action.',
    },
    workflow_ambiguous: {
        kind: 'settings',
        cause: 'An entry fits more than one workflow file: a display name that two have, or `a` beside `a.yml` and `a.yaml`.',
        cure: 'Name the file, with its ending.',
    },
    no_scheduled_workflows: {
        kind: 'settings',
        cause: '`workflows: auto` found no workflow with a schedule.',
        cure: 'List the workflows, or check that `repo` names the right repository and that the token can read its files.',
    },
    recording_unreadable: {
        kind: 'settings',
        cause: 'The file given to `--replay` is not a recording of this tool.',
        cure: 'Make one with `--record FILE`.',
    },
    not_recorded: {
        kind: 'settings',
        cause: 'The replayed recording does not hold the answer to a question that the present settings raise.',
        cure: 'Record again with `--record FILE` and these settings.',
    },
    github_unauthorized: {
        kind: 'outside',
        cause: 'GitHub does not accept the token (401).',
        cure: 'Pass `github_token: ${{ github.token }}`, or a token that has not expired and belongs to this server.',
    },
    github_forbidden: {
        kind: 'outside',
        cause: 'The token may not read this (403).',
        cure: 'Give the job `permissions: actions: read, contents: read`, or the token the same repository permissions.',
    },
    github_not_found: {
        kind: 'outside',
        cause: 'GitHub shows this token no such thing (404): it does not exist, or the token may not see it.',
        cure: 'Check the spelling; for another private repository the built-in token is not enough: use a fine-grained or app token.',
    },
    github_rate_limited: {
        kind: 'outside',
        cause: "GitHub's secondary limit (too many requests in a short time) was met, and did not end within three more tries or does not end before the deadline.",
        cure: 'The message says when to try again. Let no other job use the token at the same time, or watch fewer workflows in one run.',
    },
    github_unavailable: {
        kind: 'outside',
        cause: 'GitHub could not be reached or answered with a server error, also after retries.',
        cure: 'See https://www.githubstatus.com and run the monitor again.',
    },
    github_malformed: {
        kind: 'outside',
        cause: 'GitHub answered something that is not what its API describes; an unreadable answer is never read as an empty one.',
        cure: 'Run the monitor again; if it stays, report it with a `--record` file.',
    },
    github_redirect: {
        kind: 'outside',
        cause: 'GitHub redirected to another host or in a loop; the token is never sent there.',
        cure: 'Check `github_api_url`, or name the repository as it is called now.',
    },
    github_gone: {
        kind: 'outside',
        cause: 'GitHub refuses this resource for good (410 or 451).',
        cure: 'Check in the browser what GitHub says of the repository.',
    },
    evidence_incomplete: {
        kind: 'outside',
        cause: 'A list ended before all of it was read (runs, jobs, workflows, repositories or a folder), or lacks what a rule needs, so that neither health nor staleness is proved.',
        cure: 'Run the monitor again; if it stays and the list is one of runs, shorten the window (`sla_hours`).',
    },
    evidence_contradictory: {
        kind: 'outside',
        cause: "GitHub's answers contradict each other, also when read again.",
        cure: "Run the monitor again in some minutes: GitHub's run lists lag at times.",
    },
    schedule_unknown: {
        kind: 'settings',
        cause: 'The schedule is needed, by `sla_hours: auto` or `workflows: auto`, and the workflow file has none that can be read.',
        cure: 'Mend the file that the message names, or give this watch a number in `sla_hours`.',
    },
    deadline: {
        kind: 'outside',
        cause: 'The run reached `timeout_minutes` before everything was checked.',
        cure: "Raise `timeout_minutes` and the job's `timeout-minutes`, or watch fewer workflows in one run.",
    },
    cancelled: {
        kind: 'outside',
        cause: 'The job was cancelled while the monitor ran.',
        cure: 'Run it again.',
    },
    monitor_ended: {
        kind: 'outside',
        cause: 'The monitor ended before it had finished: killed, out of memory, or unable to start. The guard mailed.',
        cure: "Read the log of the run. Keep the job's `timeout-minutes` above `timeout_minutes`, and give the job more memory.",
    },
    budget_exhausted: {
        kind: 'outside',
        cause: 'The requests that the token may still make in this hour do not cover all watches.',
        cure: 'Use `shard` with several tokens or a token with a higher limit, or run again after the time in the message.',
    },
    postmark_unauthorized: {
        kind: 'outside',
        cause: 'Postmark does not accept the server token.',
        cure: 'Check the secret POSTMARK_SERVER_TOKEN: it is the token of a server, not of the account.',
    },
    postmark_refused: {
        kind: 'outside',
        cause: 'Postmark refused the mail.',
        cure: "The message gives Postmark's code and text, and the setting to mend.",
    },
    postmark_inactive_recipient: {
        kind: 'outside',
        cause: 'Postmark does not deliver to this recipient (suppressed after a bounce, a complaint or by hand).',
        cure: 'Reactivate the address in Postmark under Suppressions, or change `alert_email`.',
    },
    postmark_unavailable: {
        kind: 'outside',
        cause: 'Postmark could not be reached or answered with a server error, also after retries.',
        cure: 'See https://status.postmarkapp.com. The alert stands in full in the log and the job summary.',
    },
    postmark_blocked: {
        kind: 'outside',
        cause: 'Something in front of Postmark answered (HTML, no Postmark error).',
        cure: 'Check the proxy and firewall of the runner.',
    },
    postmark_not_delivered: {
        kind: 'outside',
        cause: 'Postmark takes the mail and delivers it to nobody: the token is its test token, or the server is a sandbox.',
        cure: 'Set the secret POSTMARK_SERVER_TOKEN to the API token of a live Postmark server.',
    },
    postmark_unconfirmed: {
        kind: 'outside',
        cause: 'The mail was handed over and the answer to it was lost, so that it is not known whether Postmark took it.',
        cure: 'Look in Postmark under Activity; the alert stands in full in the log and the job summary.',
    },
    ping_failed: {
        kind: 'outside',
        cause: "The dead-man's switch at `ping_url` could not be reached.",
        cure: 'Check the secret that holds the URL, and the service.',
    },
    output_unwritable: {
        kind: 'settings',
        cause: 'A file asked for by `output_file` or `preview_dir` could not be written.',
        cure: 'Give a path in a folder that the job may write to.',
    },
    bug: {
        kind: 'bug',
        cause: 'The monitor itself broke.',
        cure: 'Please report it with the log; debug logging (`RUNNER_DEBUG=1`) shows the stack.',
    },
};
const errors = list;


/***/ }),

/***/ 7002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ decideAlerts)
});

// EXTERNAL MODULE: ./build/report/incident.js
var report_incident = __webpack_require__(37);
// EXTERNAL MODULE: ./build/text/time.js
var text_time = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/report/mail-index.js


const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const fields = ['w0', 'w1', 'w2', 'w3', 'w4'];
const fieldLength = 80;
const capacity = fields.length * fieldLength;
const epoch = Date.parse('2020-01-01T00:00:00Z');
const headLength = 5;
const withFacts = { mark: 'f', width: 10 };
const bare = { mark: 'b', width: 4 };
const unknownLength = 5;
const notKnown = 64 ** 2 - 1;
function keyOf(id, length) {
    return written(Number.parseInt(id.slice(0, 8), 16) % 64 ** length, length);
}
const watchKey = (watch) => keyOf(watch, 4);
const recipientsKey = (to) => keyOf((0,report_incident/* recipientsId */.um)(to), 4);
const unknownKey = (id) => keyOf(id, unknownLength);
function writeDigestIndex(verdicts, to) {
    const room = capacity - headLength;
    const form = verdicts.length * withFacts.width <= room ? withFacts : bare;
    const entries = verdicts.slice(0, Math.floor(room / form.width)).map((verdict) => {
        const key = watchKey((0,report_incident/* watchId */.hK)(verdict));
        return form === bare ? key : `${key}${factsText(verdict)}`;
    });
    return inFields(`${form.mark}${recipientsKey(to)}${entries.join('')}`);
}
function readDigestIndex(metadata) {
    const text = textOf(metadata);
    const form = [withFacts, bare].find(({ mark }) => text.startsWith(mark));
    if (form === undefined || text.length < headLength)
        return null;
    const entries = [];
    for (let at = headLength; at + form.width <= text.length; at += form.width)
        entries.push(entryOf(text.slice(at, at + form.width)));
    return { to: text.slice(1, headLength), entries };
}
function writeUnknownIndex(keys) {
    return inFields(keys.slice(0, Math.floor(capacity / unknownLength)).join(''));
}
function readUnknownIndex(metadata) {
    return textOf(metadata).match(new RegExp(`.{${unknownLength}}`, 'g')) ?? [];
}
function inFields(text) {
    const used = fields.slice(0, Math.ceil(text.length / fieldLength));
    return Object.fromEntries(used.map((field, at) => [field, text.slice(at * fieldLength, (at + 1) * fieldLength)]));
}
const textOf = (metadata) => fields.map((field) => metadata[field] ?? '').join('');
function factsText({ last_success, missed_windows }) {
    const minutes = last_success === null ? 0 : Math.floor((Date.parse(last_success.completed_at) - epoch) / text_time/* MINUTE */.pY);
    const missed = missed_windows === null ? notKnown : Math.min(missed_windows, notKnown - 1);
    return `${written(minutes, 4)}${written(missed, 2)}`;
}
function entryOf(text) {
    const watch = text.slice(0, 4);
    if (text.length === bare.width)
        return { watch, last_success: null, missed_windows: null };
    const minutes = value(text.slice(4, 8));
    const missed = value(text.slice(8, 10));
    return {
        watch,
        last_success: minutes === 0 ? 'never' : new Date(epoch + minutes * text_time/* MINUTE */.pY).toISOString(),
        missed_windows: missed === notKnown ? null : missed,
    };
}
function written(number, length) {
    let rest = Math.min(Math.max(number, 0), 64 ** length - 1);
    let text = '';
    for (let at = 0; at < length; at += 1) {
        text = `${digits[rest % 64]}${text}`;
        rest = Math.floor(rest / 64);
    }
    return text;
}
function value(text) {
    return [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);
}

// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(1283);
;// CONCATENATED MODULE: ./build/report/past-mails.js



function pastMailsOf(monitor, history, now) {
    const past = {
        now,
        monitor,
        byIncident: new Map(),
        byWatch: new Map(),
        unknownAt: new Map(),
    };
    const dated = history
        .filter(({ metadata }) => metadata.monitor === monitor && metadata.kind !== 'test')
        .map((mail) => ({ mail, at: Date.parse(mail.sent_at) }))
        .sort((a, b) => b.at - a.at);
    for (const { mail } of dated)
        remember(past, mail);
    return past;
}
function remember(past, mail) {
    const { kind, incident, watch } = mail.metadata;
    if (incident !== undefined)
        add(past.byIncident, incident, mail);
    if (kind === 'monitor_failed')
        rememberUnknown(past, mail);
    else if (kind === 'digest')
        rememberDigest(past, mail);
    else if (watch !== undefined) {
        add(past.byWatch, watchKey(watch), {
            mail,
            kind: kind === 'stale' ? 'stale' : 'other',
            last_success: mail.metadata.success ?? null,
            missed_windows: count(mail.metadata.missed),
            to: null,
        });
    }
}
function rememberUnknown({ unknownAt }, { metadata, sent_at }) {
    for (const key of readUnknownIndex(metadata))
        if (!unknownAt.has(key))
            unknownAt.set(key, sent_at);
}
function rememberDigest({ byWatch }, mail) {
    const index = readDigestIndex(mail.metadata);
    if (index === null)
        return;
    const { entries, to } = index;
    for (const { watch, ...facts } of entries)
        add(byWatch, watch, { mail, kind: 'digest', to, ...facts });
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
function mentionsOf(past, watch) {
    const mentions = past.byWatch.get(watchKey(watch)) ?? [];
    return mentions.filter(({ kind, mail }) => kind === 'digest' || mail.metadata.watch === watch);
}
function earlierOfIncident(past, incident, remind_hours) {
    const mails = past.byIncident.get(incident) ?? [];
    return earlier(past, mails.map(firstAt), mails[0]?.sent_at, remind_hours);
}
function earlierOfWatch(past, verdict, incident, to) {
    const mentions = mentionsOf(past, (0,report_incident/* watchId */.hK)(verdict));
    const recovery = mentions.findIndex(({ kind }) => kind === 'other');
    const same = mentions.filter((mention, at) => isSameIncident(mention, verdict, {
        incident,
        recipients: recipientsKey(to),
        isOpen: recovery < 0 || at < recovery,
    }));
    const { remind_hours } = verdict;
    const [last] = same;
    const single = same.find(({ kind }) => kind === 'stale');
    return {
        ...earlier(past, same.map(mentionedFrom), last?.mail.sent_at, remind_hours),
        singly: single !== undefined && isWithin(single.mail.sent_at, past.now, remind_hours),
    };
}
function firstAt({ metadata, sent_at }) {
    return instant(metadata.first) ?? sent_at;
}
function mentionedFrom({ kind, mail }) {
    return kind === 'stale' ? firstAt(mail) : mail.sent_at;
}
function earlier(past, firsts, last, hours) {
    if (last === undefined)
        return { recently: false, first_at: null };
    const first_at = firsts.reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
    return { recently: isWithin(last, past.now, hours), first_at };
}
function isSameIncident({ kind, mail, last_success, to }, verdict, now) {
    if (kind === 'stale')
        return mail.metadata.incident === now.incident;
    if (kind !== 'digest' || to !== now.recipients)
        return false;
    const success = verdict.last_success?.completed_at ?? null;
    if (success === null)
        return now.isOpen;
    if (last_success === null)
        return Date.parse(success) <= Date.parse(mail.sent_at);
    return last_success !== 'never' && minuteOf(last_success) === minuteOf(success);
}
function incidentOf(past, verdict, to) {
    const watch = (0,report_incident/* watchId */.hK)(verdict);
    const success = verdict.last_success;
    const run = (0,report_incident/* successMark */.NI)(success);
    const now = {
        incident: (0,report_incident/* staleIncident */.Ir)(past.monitor, watch, run, to),
        facts: { run, success: success?.completed_at ?? 'never' },
    };
    if (success !== null)
        return now;
    const open = mentionsOf(past, watch).find(({ kind }) => kind !== 'digest');
    const { incident, run: before = run, success: time = 'never' } = open?.mail.metadata ?? {};
    const isOpen = open?.kind === 'stale' && incident === (0,report_incident/* staleIncident */.Ir)(past.monitor, watch, before, to);
    return isOpen ? { incident, facts: { run: before, success: time } } : now;
}
function openIncidentOf(past, verdict) {
    const [last] = mentionsOf(past, (0,report_incident/* watchId */.hK)(verdict));
    if (last === undefined || last.kind === 'other')
        return null;
    return { mail: last.mail, since: instant(last.last_success), missed_windows: last.missed_windows };
}
function isUnknownMailed(past, key, remind_hours) {
    const at = past.unknownAt.get(key);
    return at !== undefined && isWithin(at, past.now, remind_hours);
}
function reminderDay(first_at, now) {
    const dayOf = (time) => Math.floor(Date.parse(time) / text_time/* DAY */.d_);
    return first_at === null ? null : dayOf(now) - dayOf(first_at) + 1;
}
function isWithin(sent_at, now, hours) {
    return hours > 0 && Date.parse(now) - Date.parse(sent_at) < hours * text_time/* HOUR */.dp;
}
const minuteOf = (time) => Math.floor(Date.parse(time) / text_time/* MINUTE */.pY);
function instant(text) {
    return text == null || Number.isNaN(Date.parse(text)) ? null : text;
}
function count(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/report/alerts.js




function decideAlerts(question) {
    const now = question.report.checked_at;
    const monitor = (0,report_incident/* monitorId */.gD)(question.host);
    const { alert_email: to, test_alert } = question.settings;
    const past = pastMailsOf(monitor, question.history ?? [], now);
    const context = { ...question, now, monitor, to, past };
    const crash = crashAlerts(context);
    if (test_alert && crash.length === 0)
        return [decision(context, { kind: 'test', incident: (0,report_incident/* testIncident */.$G)(monitor, now) })];
    return [...staleAlerts(context), ...crash, ...recoveries(context)];
}
function decision({ now, monitor }, draft) {
    const { kind, incident, watches = [], earlier } = draft;
    const [watch] = watches;
    const isOfOne = kind === 'stale' || kind === 'recovered';
    return {
        kind,
        watches,
        incident,
        thread: draft.thread ?? incident,
        held: draft.held ?? earlier?.recently ?? false,
        reminder_day: reminderDay(earlier?.first_at ?? null, now),
        metadata: {
            kind,
            ...(isOfOne && watch !== undefined ? { watch: (0,report_incident/* watchId */.hK)(watch) } : {}),
            incident,
            monitor,
            first: earlier?.first_at ?? now,
            ...draft.facts,
        },
        ended: draft.ended ?? null,
    };
}
function staleAlerts(context) {
    const stale = (0,order/* worstFirst */.m)(context.report.workflows.filter(({ status }) => status === 'stale'));
    const watches = stale.map((verdict) => staleWatch(context, verdict));
    const others = watches.filter(({ earlier }) => !earlier.singly);
    if (others.length <= context.settings.max_emails)
        return watches.map((watch) => staleAlert(context, watch));
    const mailed = watches.filter(({ earlier }) => earlier.singly);
    return [...mailed.map((watch) => staleAlert(context, watch)), digestAlert(context, others)];
}
function staleWatch({ past, to }, verdict) {
    const incident = incidentOf(past, verdict, to);
    return { verdict, incident, earlier: earlierOfWatch(past, verdict, incident.incident, to) };
}
function staleAlert(context, { verdict, incident, earlier }) {
    const { missed_windows: missed } = verdict;
    return decision(context, {
        kind: 'stale',
        incident: incident.incident,
        earlier,
        watches: [verdict],
        facts: {
            ...incident.facts,
            ...(missed === null ? {} : { missed: String(missed) }),
        },
    });
}
function digestAlert(context, watches) {
    const incident = (0,report_incident/* digestIncident */.vC)(watches.map(({ incident }) => incident.incident));
    const held = watches.every(({ earlier }) => earlier.recently);
    const unsaid = watches.toSorted((a, b) => Number(a.earlier.recently) - Number(b.earlier.recently));
    const names = unsaid.map(({ verdict }) => verdict);
    return decision(context, {
        kind: 'digest',
        incident,
        earlier: earlierOfIncident(context.past, incident, context.remind_hours),
        held,
        watches: watches.map(({ verdict }) => verdict),
        facts: writeDigestIndex(names, context.to),
    });
}
const deliveryCodes = /^(?:postmark_|ping_|output_|mail_settings_)/;
function crashAlerts(context) {
    const unknown = unknownKeys(context);
    if (unknown.length === 0)
        return [];
    const isMailed = (key) => isUnknownMailed(context.past, key, context.remind_hours);
    const incident = (0,report_incident/* crashIncident */.e9)(unknown);
    return [
        decision(context, {
            kind: 'monitor_failed',
            incident,
            earlier: earlierOfIncident(context.past, incident, context.remind_hours),
            held: unknown.every(isMailed),
            facts: writeUnknownIndex(unknown.toSorted((a, b) => Number(isMailed(a)) - Number(isMailed(b)))),
        }),
    ];
}
function unknownKeys(context) {
    const { workflows, errors } = context.report;
    const unknown = workflows.filter(({ status }) => status === 'unknown');
    const unexplained = { code: 'bug', message: '' };
    const named = new Set(unknown.map(report_incident/* watchName */.D2));
    const ids = [
        ...errors
            .filter(({ code, watch }) => !(watch !== null && named.has(watch)) && !deliveryCodes.test(code))
            .map((error) => (0,report_incident/* unknownId */.uO)(context, error, error.watch)),
        ...unknown.map((verdict) => (0,report_incident/* unknownId */.uO)(context, verdict.error ?? unexplained, (0,report_incident/* watchId */.hK)(verdict))),
    ];
    return [...new Set(ids.map(unknownKey))];
}
function recoveries(context) {
    return context.report.workflows
        .filter(({ status }) => status === 'healthy')
        .flatMap((verdict) => {
        const open = openIncidentOf(context.past, verdict);
        return open === null ? [] : [recovery(context, verdict, open)];
    });
}
function recovery(context, verdict, open) {
    return decision(context, {
        kind: 'recovered',
        incident: (0,report_incident/* recoveryIncident */.Qz)((0,report_incident/* watchId */.hK)(verdict), open.mail.message_id),
        thread: open.mail.metadata.incident,
        watches: [verdict],
        ended: { since: open.since, missed_windows: missedInAll(verdict, open) },
    });
}
function missedInAll(verdict, { since, missed_windows }) {
    const end = verdict.last_success?.completed_at;
    if (since === null || end === undefined || verdict.windows.length === 0)
        return missed_windows;
    const missed = verdict.windows.filter(({ due_at, state }) => (state === 'no_run' || state === 'not_succeeded') &&
        Date.parse(due_at) > Date.parse(since) &&
        Date.parse(due_at) < Date.parse(end));
    return Math.max(missed.length, missed_windows ?? 0);
}


/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   ZV: () => (/* binding */ listBlocks),
/* harmony export */   _v: () => (/* binding */ codeParts),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   fe: () => (/* binding */ toSteps),
/* harmony export */   oR: () => (/* binding */ linkHosts)
/* harmony export */ });
const heading = (text) => ({ kind: 'heading', text });
const paragraph = (text) => ({ kind: 'paragraph', text });
const listBlocks = (title, items) => items.length === 0 ? [] : [heading(title), { kind: 'list', items }];
function toSteps(lines) {
    const steps = [];
    for (const line of lines.flatMap((item) => item.split(/\r?\n/))) {
        const last = steps.at(-1);
        if (line.trim() === '')
            continue;
        if (!line.startsWith('$ '))
            steps.push({ text: line, commands: [] });
        else if (last?.text)
            last.commands.push(line.slice(2));
        else
            steps.push({ text: null, commands: [line.slice(2)] });
    }
    return steps;
}
function codeParts(text) {
    return text.split(/`([^`]+)`/);
}
const statusPages = ['www.githubstatus.com', 'status.postmarkapp.com', 'docs.github.com', 'api.github.com'];
function linkHosts(report) {
    const urlsOf = ({ url, file_url, last_success, cause }) => [
        url,
        file_url,
        last_success?.url ?? null,
        cause?.run_url ?? null,
    ];
    const urls = [report.run_url, ...report.workflows.flatMap(urlsOf)];
    const hosts = urls.flatMap((url) => (url !== null && URL.canParse(url) ? [new URL(url).host] : []));
    return new Set([...statusPages, ...hosts]);
}
const address = /https?:\/\/[^\s<>"'`()[\]]*[^\s<>"'`()[\].,:;!?]/g;
function wordsOf(url) {
    const [, run, job] = /\/actions\/runs\/(\d+)(\/job\/\d+)?/.exec(url.pathname) ?? [];
    if (run !== undefined)
        return job === undefined ? `run ${run}` : 'log';
    const words = `${url.host}${url.pathname.replace(/\/$/, '')}`;
    return words.length > 70 ? `${words.slice(0, 70)}…` : words;
}
function partsOf(text, hosts) {
    const pieces = codeParts(text);
    let linked = '';
    return pieces.flatMap((piece, at) => {
        if (at % 2 === 0)
            return wordParts(piece.slice(linked.length), hosts);
        const after = pieces[at + 1] ?? '';
        const [whole = '', url = ''] = /^ \((https?:\/\/[^\s()]+)\)/.exec(after) ?? [];
        const isOurs = ourUrl(url, hosts) !== null;
        linked = isOurs ? whole : '';
        return [{ text: piece, code: true, url: isOurs ? url : null }];
    });
}
function wordParts(text, hosts) {
    const parts = [];
    let from = 0;
    for (const { 0: found, index } of text.matchAll(address)) {
        const url = ourUrl(found, hosts);
        if (url === null)
            continue;
        parts.push({ text: text.slice(from, index), code: false, url: null });
        parts.push({ text: wordsOf(url), code: false, url: found });
        from = index + found.length;
    }
    parts.push({ text: text.slice(from), code: false, url: null });
    return parts.filter((part) => part.text !== '');
}
function ourUrl(url, hosts) {
    if (!URL.canParse(url))
        return null;
    const parsed = new URL(url);
    return hosts.has(parsed.host) ? parsed : null;
}
function words(text, hosts) {
    return partsOf(text, hosts)
        .map((part) => part.text)
        .join('');
}


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ markdownUrl),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Pl: () => (/* binding */ safeUrl),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   cK: () => (/* binding */ escapeMarkdownHtml)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);

const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}
const entity = (character) => `&#${character.codePointAt(0)};`;
function breakReferences(text) {
    return text
        .replace(/(?:@|(?<!&)#)(?=\S)/g, '$&&#8203;')
        .replace(/:(?=\/\/)/g, entity)
        .replace(/(www)\./gi, '$1&#46;');
}
const markdownMarks = /[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const blockMark = /^(?:[-+=#]|\d+[.)])/;
function escapeMarkdown(text) {
    const html = (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).replace(/[&<>]/g, (character) => htmlEntities[character] ?? character);
    return breakReferences(html)
        .replace(markdownMarks, entity)
        .replace(blockMark, (mark) => mark.slice(0, -1) + entity(mark.slice(-1)))
        .replaceAll('$', '<span>$</span>');
}
function escapeMarkdownHtml(text) {
    return breakReferences(escapeHtml(text)).replaceAll('$', '<span>$</span>');
}
function safeUrl(url) {
    if (url === null || !URL.canParse(url))
        return null;
    const parsed = new URL(url);
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')
        return null;
    if (parsed.username !== '' || parsed.password !== '')
        return null;
    return /^[!#-;=?-~]+$/.test(url) ? url : parsed.href;
}
function markdownUrl(url) {
    const encode = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
    return url.replace(/[()[\]|\\`<>*$]/g, encode);
}


/***/ }),

/***/ 9579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   I0: () => (/* binding */ isUndelivered),
/* harmony export */   gX: () => (/* binding */ overallStatus),
/* harmony export */   gr: () => (/* binding */ lostAlerts)
/* harmony export */ });
const undelivered = ['failed', 'unconfirmed', 'partly_delivered', 'not_delivered'];
const mustArrive = ['stale', 'digest', 'monitor_failed', 'test'];
function isUndelivered(alert) {
    return undelivered.includes(alert.outcome);
}
function lostAlerts(report) {
    return report.alerts.filter((alert) => mustArrive.includes(alert.kind) && isUndelivered(alert));
}
function overallStatus(facts) {
    const failed = facts.errors.some((error) => error.code !== 'ping_failed') ||
        lostAlerts(facts).length > 0 ||
        facts.workflows.some((verdict) => verdict.status === 'unknown');
    if (failed)
        return 'failed';
    return facts.workflows.some((verdict) => verdict.status === 'stale') ? 'stale' : 'healthy';
}
function exitCode(report) {
    if (report.status === 'disabled')
        return 0;
    const codes = { healthy: 0, stale: 1, failed: 2 };
    return codes[overallStatus(report)];
}


/***/ }),

/***/ 2772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yk: () => (/* binding */ failureItem),
/* harmony export */   _F: () => (/* binding */ warningLines),
/* harmony export */   e9: () => (/* binding */ failures),
/* harmony export */   nV: () => (/* binding */ failureTitle),
/* harmony export */   sT: () => (/* binding */ pingLines)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37);


function failureTitle({ problem, names }) {
    return `${names.length === 0 ? '' : `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names, 10)}: `}${problem.message}`;
}
function failureItem(failure) {
    const { code, hint } = failure.problem;
    return { title: failureTitle(failure), detail: hint === null ? code : `${hint} (${code})`, url: null };
}
const unexplained = { code: 'bug', message: 'No reason was recorded.', hint: null };
function entries(report) {
    const unknown = report.workflows.filter((verdict) => verdict.status === 'unknown');
    const tellers = new Set(unknown.map(_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .watchName */ .D2));
    return [
        ...report.errors
            .filter(({ code, watch }) => code !== 'ping_failed' && (watch === null || !tellers.has(watch)))
            .map((error) => ({ problem: error, name: error.watch })),
        ...unknown.map((verdict) => ({ problem: verdict.error ?? unexplained, name: verdict.name })),
    ];
}
function failures(report) {
    const byText = new Map();
    for (const { problem, name } of entries(report)) {
        const key = JSON.stringify([problem.code, problem.message, problem.hint]);
        const failure = byText.get(key) ?? { problem, names: new Set() };
        byText.set(key, failure);
        if (name !== null)
            failure.names.add(name);
    }
    return [...byText.values()].map(({ problem, names }) => ({ problem, names: [...names] }));
}
function warningLines(report) {
    const watches = new Map();
    for (const { name, warnings } of report.workflows)
        for (const { message, code } of warnings) {
            const line = `${message} (${code})`;
            const names = watches.get(line) ?? [];
            names.push(name);
            watches.set(line, names);
        }
    return [...[...watches].map(([line, names]) => `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names, 10)}: ${line}`), ...pingLines(report)];
}
function pingLines(report) {
    return report.errors.filter((error) => error.code === 'ping_failed').map((error) => error.message);
}


/***/ }),

/***/ 37:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ testIncident),
/* harmony export */   $X: () => (/* binding */ threadRoot),
/* harmony export */   D2: () => (/* binding */ watchName),
/* harmony export */   Ir: () => (/* binding */ staleIncident),
/* harmony export */   NI: () => (/* binding */ successMark),
/* harmony export */   Qz: () => (/* binding */ recoveryIncident),
/* harmony export */   e9: () => (/* binding */ crashIncident),
/* harmony export */   gD: () => (/* binding */ monitorId),
/* harmony export */   hK: () => (/* binding */ watchId),
/* harmony export */   uO: () => (/* binding */ unknownId),
/* harmony export */   um: () => (/* binding */ recipientsId),
/* harmony export */   vC: () => (/* binding */ digestIncident)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
function monitorId(host) {
    if (host.repo === null || host.workflow_path === null)
        return fingerprint('command-line');
    return fingerprint(host.repo.toLowerCase(), host.workflow_path);
}
function fileOf(watch) {
    const name = (watch.path ?? watch.entry).split('/').at(-1) ?? '';
    return /\.ya?ml$/.test(name) ? name : `${name}.yml`;
}
function watchName(watch) {
    return `${watch.repo}/${fileOf(watch).replace(/\.ya?ml$/, '')}`;
}
function watchId(watch) {
    return fingerprint(watch.repo.toLowerCase(), fileOf(watch));
}
function recipientsId(to) {
    return fingerprint(unique(to.map((address) => address.toLowerCase())));
}
function unique(values) {
    return [...new Set(values)].sort();
}
function successMark(success) {
    return success === null ? 'never' : `${success.run_id}/${success.attempt}`;
}
function staleIncident(monitor, watch, success, to) {
    return fingerprint('stale', monitor, watch, success, recipientsId(to));
}
function digestIncident(incidents) {
    return fingerprint('digest', unique(incidents));
}
function unknownId(use, problem, watch) {
    const { repo, workflows, config, shard } = use.scope;
    const about = watch ?? subjectOf(problem);
    return fingerprint(use.monitor, repo, workflows, config, shard, recipientsId(use.to), problem.code, about);
}
function subjectOf({ code, message }) {
    const [, setting] = /^(-{0,2}[a-z][\w.-]*): /i.exec(message) ?? [];
    if (code === 'settings_invalid' && setting !== undefined)
        return setting;
    const words = message.replace(/(https?:\/\/[^\s?]*)\S*/g, '$1').split(/\s+/);
    const isSlug = (word) => /[a-z].*\/|\/.*[a-z]/i.test(word);
    return words
        .filter((word) => isSlug(word) || !/\d/.test(word))
        .map((word) => word.replace(/\/\d+(?=\/|$)/g, '/'))
        .join(' ');
}
function crashIncident(unknown) {
    return fingerprint('monitor_failed', unique(unknown));
}
function recoveryIncident(watch, answered) {
    return fingerprint('recovered', watch, answered);
}
function testIncident(monitor, now) {
    return fingerprint('test', monitor, now);
}
function threadRoot(incident) {
    return `<${incident}@cron-heartbeat-monitor>`;
}


/***/ }),

/***/ 4202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resultJson)
/* harmony export */ });
const resultJson = (report) => `${JSON.stringify(report, null, 2)}\n`;


/***/ }),

/***/ 1283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ worstFirst)
/* harmony export */ });
const rank = { stale: 0, unknown: 1, pending: 2, paused: 3, healthy: 4 };
function overdue(verdict) {
    if (verdict.age_hours === null)
        return Number.POSITIVE_INFINITY;
    return verdict.age_hours - (verdict.sla_hours ?? 0);
}
function byUrgency(a, b) {
    if (rank[a.status] !== rank[b.status])
        return rank[a.status] - rank[b.status];
    const [first, second] = [overdue(a), overdue(b)];
    if (a.status === 'stale' && first !== second)
        return first > second ? -1 : 1;
    return a.name < b.name ? -1 : Number(a.name > b.name);
}
function worstFirst(verdicts) {
    return verdicts.toSorted(byUrgency);
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ planWords),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   fG: () => (/* binding */ overallWords),
/* harmony export */   gZ: () => (/* binding */ switchMessage),
/* harmony export */   iy: () => (/* binding */ selfWords)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);
/* harmony import */ var _exit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9579);
/* harmony import */ var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2772);



const order = ['stale', 'unknown', 'pending', 'paused', 'healthy'];
function tally(verdicts) {
    return order
        .map((status) => ({ status, count: verdicts.filter((verdict) => verdict.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${count} ${status}`)
        .join(', ');
}
const fates = {
    failed: 'not delivered',
    not_delivered: 'not delivered by a test token or a sandboxed server',
    partly_delivered: 'not delivered to everybody',
    unconfirmed: 'not confirmed',
};
function lostWords(report) {
    const lost = (0,_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .lostAlerts */ .gr)(report);
    return Object.entries(fates).flatMap(([outcome, words]) => {
        const count = lost.filter((alert) => alert.outcome === outcome).length;
        return count === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, 'alert')} ${words}`];
    });
}
function failureWords(report) {
    const unknown = report.workflows.filter((verdict) => verdict.status === 'unknown').length;
    const whole = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failures */ .e9)(report).find((failure) => failure.names.length === 0);
    const reasons = [
        ...(whole === undefined ? [] : [(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .codeWords */ .pC)(whole.problem.code)]),
        ...(unknown === 0 ? [] : [`${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(unknown, 'watch', 'watches')} could not be checked`]),
        ...lostWords(report),
    ];
    return reasons.join('; ') || 'see the errors';
}
function overallWords(report) {
    const { workflows } = report;
    const stale = workflows.filter((verdict) => verdict.status === 'stale').length;
    const staleWords = `${stale} of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(workflows.length, 'workflow')} ${stale === 1 ? 'is' : 'are'} stale`;
    switch (report.status) {
        case 'disabled':
            return 'Switched off: nothing was checked';
        case 'test':
            return 'Test alert: nothing was checked';
        case 'failed':
            return `MONITOR FAILED: ${failureWords(report)}${stale === 0 ? '' : `; ${staleWords}`}`;
        case 'stale':
            return staleWords;
        case 'healthy': {
            const all = workflows.length > 0 && workflows.every((verdict) => verdict.status === 'healthy');
            if (!all)
                return workflows.length === 0 ? 'Nothing was checked' : `Nothing is stale: ${tally(workflows)}`;
            if (workflows.length === 1)
                return 'The watched workflow is healthy';
            return workflows.length === 2
                ? 'Both workflows are healthy'
                : `All ${workflows.length} workflows are healthy`;
        }
    }
}
const longestMessage = 10_000;
function switchMessage(report, repository) {
    const watches = report.workflows
        .filter(({ status }) => status === 'stale' || status === 'unknown')
        .map(({ name, status, cause, error }) => {
        const why = cause ?? error;
        return `- ${name}: ${status}${why === null ? '' : `, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .codeWords */ .pC)(why.code)}. ${why.message}`}`;
    });
    const whole = (0,_failures_js__WEBPACK_IMPORTED_MODULE_1__/* .failures */ .e9)(report).filter(({ names }) => names.length === 0);
    const text = [
        overallWords(report),
        ...(repository === null ? [] : [`Repository: ${repository}`]),
        ...whole.map(({ problem }) => `- ${problem.message}`),
        ...watches,
        ...(report.run_url === null ? [] : [`Run: ${report.run_url}`]),
    ].join('\n');
    return text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text;
}
function selfWords(report) {
    const { gap, missed_windows, last_run_at } = report.self;
    if (gap === null) {
        if (missed_windows === null || missed_windows === 0 || last_run_at === null)
            return [];
        return [
            `Detection gap: the monitor itself has missed ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(missed_windows, 'start')} since its run of ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(last_run_at)}.`,
        ];
    }
    const missed = missed_windows === null ? '' : ` (${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(missed_windows, 'missed window')} of its own)`;
    return [`Detection gap: the monitor itself did not run from ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(gap.from)} to ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(gap.to)}${missed}.`];
}
function planWords(report) {
    const { plan, requests } = report;
    if (plan === null)
        return [];
    const left = plan.remaining_before === null || plan.resets_at === null
        ? ''
        : `; ${thousands(plan.remaining_before)} were left until ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(plan.resets_at)}`;
    const out = plan.left_out === 0 ? '' : `; ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(plan.left_out, 'watch', 'watches')} left out`;
    const sent = `${thousands(requests.github)} ${requests.github === 1 ? 'request' : 'requests'} to GitHub`;
    return [`${sent}${healthyWords(plan)}${left}${out}`];
}
function healthyWords({ watches, expected_requests }) {
    if (watches === 0)
        return '';
    const subject = watches === 1 ? '1 healthy watch takes' : `${thousands(watches)} healthy watches take`;
    return ` (${subject} about ${thousands(expected_requests)})`;
}
const thousands = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ noPaint),
/* harmony export */   U6: () => (/* binding */ ansiPaint),
/* harmony export */   kG: () => (/* binding */ letterStyle),
/* harmony export */   qi: () => (/* binding */ statusStyle)
/* harmony export */ });
const codes = { strong: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 };
const noPaint = (_style, text) => text;
const ansiPaint = (style, text) => text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`;
const statusStyle = {
    stale: 'red',
    unknown: 'magenta',
    pending: 'cyan',
    paused: 'blue',
    healthy: 'green',
};
const letterStyle = {
    S: 'green',
    N: 'yellow',
    F: 'red',
    K: 'yellow',
    C: 'dim',
    M: 'red',
    R: 'cyan',
    '?': 'magenta',
};


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Ww: () => (/* binding */ graceWords),
/* harmony export */   cW: () => (/* binding */ slaWords),
/* harmony export */   he: () => (/* binding */ lastSuccessWords),
/* harmony export */   hm: () => (/* binding */ ageWords),
/* harmony export */   pQ: () => (/* binding */ causeWords),
/* harmony export */   tJ: () => (/* binding */ knownSuccess),
/* harmony export */   vB: () => (/* binding */ missedWindows)
/* harmony export */ });
/* harmony import */ var _text_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5853);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);


function ageHours(verdict, now) {
    if (verdict.last_success === null)
        return verdict.age_hours;
    return (0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .hoursBetween */ .UH)(verdict.last_success.completed_at, now);
}
function ageWords(verdict, now) {
    const hours = ageHours(verdict, now);
    const since = verdict.no_success_since;
    if (hours === null)
        return since === null ? null : `more than ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)((0,_text_time_js__WEBPACK_IMPORTED_MODULE_0__/* .hoursBetween */ .UH)(since, now))}`;
    const sla = verdict.sla_hours;
    const looksEqual = sla !== null && hours > sla && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(hours) === (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDuration */ .gf)(sla);
    return looksEqual ? (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDuration */ .gf)(hours) : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(hours);
}
const slaWords = (verdict) => verdict.sla_hours === null ? null : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDuration */ .gf)(verdict.sla_hours);
function graceWords({ grace_hours, grace_from }) {
    if (grace_hours === null)
        return null;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDuration */ .gf)(grace_hours)}${grace_from === null ? '' : `, from ${grace_from}`}`;
}
const cannotRun = {
    archived: 'its repository is archived',
    missing: 'there is no such workflow on the default branch',
    schedule_removed: 'its schedule was removed',
    invalid_schedule: 'GitHub refuses its schedule',
    disabled: 'it is disabled',
};
function headline(verdict, now) {
    const { name, sla_hours, cause } = verdict;
    const [hours, age] = [ageHours(verdict, now), ageWords(verdict, now)];
    const overdue = hours !== null && sla_hours !== null && hours > sla_hours;
    const limit = limitWords(verdict, overdue);
    const stopped = cause === null || overdue ? undefined : cannotRun[cause.code];
    if (stopped !== undefined) {
        const past = verdict.no_success_since === null ? `last succeeded ${age} ago` : `has not succeeded for ${age}`;
        return `${name} cannot run: ${stopped}${age === null ? '' : `; it ${past}`}`;
    }
    if (age !== null)
        return `${name} has not succeeded for ${age}${limit}`;
    return cause?.code === 'never_ran'
        ? `${name} has never run${limit}`
        : `${name} has no known success${limit}`;
}
function limitWords({ sla_hours, sla_auto, age_hours, missed_windows }, overdue) {
    if (sla_auto && !overdue && age_hours !== null && missed_windows !== null)
        return `; it missed ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(missed_windows, 'window')} in a row`;
    return sla_hours === null ? '' : `; its limit is ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .exactDuration */ .gf)(sla_hours)}`;
}
function causeWords(verdict) {
    switch (verdict.status) {
        case 'stale':
            return verdict.cause === null ? '' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .codeWords */ .pC)(verdict.cause.code);
        case 'unknown':
            return verdict.error === null ? 'not checked' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .codeWords */ .pC)(verdict.error.code.replace(/^github_/, ''));
        case 'paused':
            return verdict.paused_until === null ? '' : `until ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA)(verdict.paused_until)}`;
        case 'pending':
        case 'healthy':
            return verdict.warnings.length === 0 ? '' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(verdict.warnings.length, 'warning');
    }
}
function lastSuccessWords(verdict, now) {
    const success = verdict.last_success;
    const since = verdict.no_success_since;
    if (success === null) {
        if (since !== null)
            return `none since ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(since)}, as far as runs were read`;
        return verdict.cause?.code === 'never_ran' ? 'none: it has never run' : 'not known';
    }
    const how = success.event === 'schedule' ? '' : `, by ${success.event}`;
    return `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(success.completed_at)}, ${ageWords(verdict, now)} ago${how}`;
}
function knownSuccess(verdict, now) {
    return verdict.last_success === null ? null : `Last known success: ${lastSuccessWords(verdict, now)}`;
}
function missedWindows(verdict, noun = 'missed window') {
    if (verdict.missed_windows === null)
        return null;
    if (verdict.missed_windows === 0)
        return `no ${noun}s`;
    const count = (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(verdict.missed_windows, noun);
    return verdict.missed === null ? count : `${count}, ${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(verdict.missed.from, verdict.missed.to)}`;
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textPage),
/* harmony export */   F: () => (/* binding */ textLines)
/* harmony export */ });
/* harmony import */ var _text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);
/* harmony import */ var _text_wrap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5272);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9924);
/* harmony import */ var _paint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8495);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7556);






const mailStyle = { width: 76, paint: _paint_js__WEBPACK_IMPORTED_MODULE_4__/* .noPaint */ .Iy };
function address(url, indent) {
    const safe = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .safeUrl */ .Pl)(url);
    return safe === null ? [] : [`${indent}${safe}`];
}
function factLines(facts, { width, paint }) {
    const column = Math.max(...facts.map((fact) => fact.label.length)) + 2;
    return facts.flatMap(({ label, value }) => {
        const indent = ' '.repeat(column);
        const [first = '', ...rest] = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(value), width, indent, indent);
        return [`${paint('dim', label)}${first.slice(label.length)}`, ...rest];
    });
}
function timelineLines(slots, { width, paint }) {
    const letters = slots.map((slot) => paint(_paint_js__WEBPACK_IMPORTED_MODULE_4__/* .letterStyle */ .kG[slot.letter], slot.letter)).join('  ');
    const days = slots.map((slot) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utcDay */ .dA)(slot.at).slice(8)).join(' ');
    return [
        ` ${letters}`,
        ...((0,_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .oneSlotPerDay */ .oR)(slots) ? [paint('dim', days)] : []),
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)(`${(0,_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .timelineSpan */ .A)(slots)}: ${(0,_timeline_js__WEBPACK_IMPORTED_MODULE_5__/* .legend */ .o1)(slots)}`, width).map((line) => paint('dim', line)),
    ];
}
function stepLines(steps, { width, paint }) {
    return steps.flatMap((step, index) => {
        const number = `${index + 1}. `;
        const indent = ' '.repeat(number.length);
        const commands = step.commands.map((command) => paint('cyan', (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(command)));
        if (step.text !== null) {
            return [
                ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(step.text), width, number, indent),
                ...commands.map((line) => `${indent}  ${line}`),
            ];
        }
        return commands.map((line, at) => `${at === 0 ? number : indent}${line}`);
    });
}
function itemLines(items, { width }) {
    return items.flatMap((item) => [
        ...(0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.title), width, '- '),
        ...(item.detail === null ? [] : (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(item.detail), width, '  ')),
        ...address(item.url, '  '),
    ]);
}
function groupLines(groups, { width, paint }) {
    const column = Math.max(0, ...groups.flatMap(({ rows }) => rows.map((row) => (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(row.words))));
    return groups.flatMap(({ title, rows }, index) => [
        ...(index === 0 ? [] : ['']),
        paint('strong', (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(title)),
        ...rows.map(({ name, words }) => {
            const blank = ' '.repeat(column - (0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1)(words));
            return `  ${words}${blank}  ${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name), width - column - 4)}`;
        }),
    ]);
}
function linkLines(links) {
    return links.flatMap((link) => {
        const url = address(link.url, '  ');
        return url.length === 0 ? [] : [`${(0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(link.text)}:`, ...url];
    });
}
function blockLines(block, style) {
    switch (block.kind) {
        case 'heading':
            return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(block.text), style.width).map((line) => style.paint('strong', line));
        case 'paragraph':
            return (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(block.text), style.width);
        case 'facts':
            return factLines(block.facts, style);
        case 'timeline':
            return timelineLines(block.slots, style);
        case 'steps':
            return stepLines(block.steps, style);
        case 'list':
            return itemLines(block.items, style);
        case 'groups':
            return groupLines(block.groups, style);
        case 'button':
            return linkLines([block.link]);
        case 'links':
            return linkLines(block.links);
    }
}
function textLines(blocks, style) {
    const lines = [];
    let open = false;
    for (const block of blocks) {
        const next = blockLines(block, style);
        if (next.length === 0)
            continue;
        if (open)
            lines.push('');
        lines.push(...next);
        open = block.kind !== 'heading';
    }
    return lines;
}
function textPage(page) {
    const headline = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(page.headline), mailStyle.width);
    const rule = '='.repeat(Math.min(mailStyle.width, Math.max(...headline.map(_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F1))));
    const footer = (0,_text_wrap_js__WEBPACK_IMPORTED_MODULE_2__/* .wrap */ .L)((0,_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(page.footer), mailStyle.width);
    return `${[...headline, rule, '', ...textLines(page.blocks, mailStyle), '', ...footer].join('\n')}\n`;
}


/***/ }),

/***/ 7556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ timelineSpan),
/* harmony export */   IO: () => (/* binding */ timeline),
/* harmony export */   Vm: () => (/* binding */ slotTitle),
/* harmony export */   o1: () => (/* binding */ legend),
/* harmony export */   oR: () => (/* binding */ oneSlotPerDay)
/* harmony export */ });
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);

const letterWords = {
    S: 'succeeded',
    N: 'green, not counted',
    F: 'failed',
    K: 'skipped',
    C: 'cancelled',
    M: 'missed (no run)',
    R: 'running or still open',
    '?': 'unknown',
};
const length = 14;
function runLetter(run) {
    if (run.status !== 'completed')
        return 'R';
    if (run.counts)
        return 'S';
    switch (run.conclusion) {
        case 'cancelled':
            return 'C';
        case 'success':
            return 'N';
        case 'skipped':
        case 'neutral':
            return 'K';
        case null:
            return '?';
        default:
            return 'F';
    }
}
function windowLetter(window, runs) {
    const run = window.run_id === null ? undefined : runs.get(window.run_id);
    switch (window.state) {
        case 'succeeded':
            return 'S';
        case 'no_run':
            return 'M';
        case 'open':
            return 'R';
        case 'unknown':
            return '?';
        case 'not_succeeded':
            return run === undefined ? 'F' : runLetter(run);
    }
}
const byTime = (a, b) => Date.parse(a.at) - Date.parse(b.at);
function timeline(verdict) {
    const newestAttempt = new Map();
    for (const run of verdict.runs.toSorted((a, b) => a.attempt - b.attempt)) {
        newestAttempt.set(run.run_id, run);
    }
    const slots = verdict.windows.length > 0
        ? verdict.windows.map((window) => ({
            letter: windowLetter(window, newestAttempt),
            at: window.due_at,
        }))
        : [...newestAttempt.values()].map((run) => ({ letter: runLetter(run), at: run.created_at }));
    return slots.toSorted(byTime).slice(-length);
}
function timelineSpan(slots) {
    const [first, last] = [slots[0], slots.at(-1)];
    return first === undefined || last === undefined ? '' : (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .span */ .Ln)(first.at, last.at);
}
function legend(slots) {
    const letters = [...new Set(slots.map((slot) => slot.letter))];
    return letters.map((letter) => `${letter} ${letterWords[letter]}`).join(', ');
}
const slotTitle = (slot) => `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(slot.at)}: ${letterWords[slot.letter]}`;
function oneSlotPerDay(slots) {
    return new Set(slots.map((slot) => (0,_text_words_js__WEBPACK_IMPORTED_MODULE_0__/* .utcDay */ .dA)(slot.at))).size === slots.length;
}


/***/ }),

/***/ 3983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ stepBlocks),
/* harmony export */   HW: () => (/* binding */ noteBlocks),
/* harmony export */   Ix: () => (/* binding */ facts),
/* harmony export */   Tm: () => (/* binding */ whyBlocks),
/* harmony export */   ZC: () => (/* binding */ warningBlocks),
/* harmony export */   gP: () => (/* binding */ runBlocks),
/* harmony export */   lm: () => (/* binding */ watchLinks),
/* harmony export */   un: () => (/* binding */ cureBlocks),
/* harmony export */   y0: () => (/* binding */ cureLink)
/* harmony export */ });
/* harmony import */ var _judge_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8520);
/* harmony import */ var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6883);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1294);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9385);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7556);





const fact = (label, value, url = null) => value === null ? [] : [{ label, value, url }];
function workflowWords(verdict) {
    if (verdict.path === null)
        return (0,_judge_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isWholeRepository */ .yy)(verdict) ? verdict.name : verdict.entry;
    const title = verdict.display_name;
    return title === null || title === verdict.path ? verdict.name : title;
}
function scheduleWords(verdict) {
    if (verdict.schedules === null || verdict.schedules.length === 0)
        return null;
    return (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(verdict.schedules.map(({ cron, timezone }) => `\`${cron}\` ${timezone}`));
}
const cannotRun = [
    'archived',
    'missing',
    'schedule_removed',
    'invalid_schedule',
    'disabled',
    'invalid_workflow',
];
function nextDue({ cause, warnings, next_due_at }) {
    const isOff = warnings.some(({ code }) => code === 'disabled_manually');
    if (isOff || (cause !== null && cannotRun.includes(cause.code)))
        return null;
    return next_due_at && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(next_due_at);
}
function facts(verdict, now) {
    const sla = (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .slaWords */ .cW)(verdict);
    return [
        ...fact('Workflow', workflowWords(verdict), verdict.url),
        ...fact('File', verdict.path, verdict.file_url),
        ...fact('Repository', verdict.repo),
        ...fact('Last success', (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .lastSuccessWords */ .he)(verdict, now), verdict.last_success?.url ?? null),
        ...fact('SLA', sla !== null && verdict.sla_auto ? `${sla}, from its schedule` : sla),
        ...fact('Grace', (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .graceWords */ .Ww)(verdict)),
        ...fact('Missed', (0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .missedWindows */ .vB)(verdict, 'window')),
        ...fact('Schedule', scheduleWords(verdict)),
        ...fact('Last fired', verdict.last_fired_at && (0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(verdict.last_fired_at)),
        ...fact('Next due', nextDue(verdict)),
    ];
}
function whyBlocks(verdict) {
    const slots = (0,_timeline_js__WEBPACK_IMPORTED_MODULE_3__/* .timeline */ .IO)(verdict);
    const { cause, error } = verdict;
    return [
        ...(cause === null ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(cause.message)]),
        ...(error === null ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY)(`Could not be checked: ${error.message}`)]),
        ...(slots.length === 0 ? [] : [{ kind: 'timeline', slots }]),
    ];
}
function stepBlocks(verdict) {
    const hint = verdict.error?.hint ?? null;
    const steps = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .toSteps */ .fe)(verdict.cause?.next_steps ?? (hint === null ? [] : [hint]));
    return steps.length === 0 ? [] : [(0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)('What to do'), { kind: 'steps', steps }];
}
function noteBlocks(verdict) {
    const notes = (verdict.note ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
    const steps = (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .toSteps */ .fe)(verdict.next_steps);
    if (notes.length + steps.length === 0)
        return [];
    return [
        (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .heading */ .R_)('Noted for this watch'),
        ...notes.map(_document_js__WEBPACK_IMPORTED_MODULE_4__/* .paragraph */ .FY),
        ...(steps.length === 0 ? [] : [{ kind: 'steps', steps }]),
    ];
}
function runItem(run) {
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
    const result = run.conclusion ?? run.status;
    const counts = run.counts ? 'Counts' : 'Does not count';
    return {
        title: `${(0,_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(run.started_at)}: ${result.replaceAll('_', ' ')} (${run.event}${attempt})`,
        detail: `${counts}: ${run.reason}`,
        url: run.url,
    };
}
const newestFirst = (a, b) => Date.parse(b.started_at) - Date.parse(a.started_at) || b.attempt - a.attempt;
function runBlocks(verdict, most) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listBlocks */ .ZV)('Recent runs', verdict.runs.toSorted(newestFirst).slice(0, most).map(runItem));
}
function warningBlocks(verdict) {
    const items = verdict.warnings.map(({ code, message }) => ({ title: message, detail: code, url: null }));
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .listBlocks */ .ZV)('Warnings', items);
}
const explainedByRun = [
    'stuck',
    'hung',
    'invalid_workflow',
    'skipped',
    'cancelled',
    'refused',
    'failing',
];
function cureLink(verdict) {
    const { cause, url } = verdict;
    if (cause?.run_url != null && explainedByRun.includes(cause.code))
        return {
            text: cause.code === 'stuck' || cause.code === 'hung' ? 'Open the run' : 'Open the newest run',
            url: cause.run_url,
        };
    return { text: cause?.code === 'disabled' ? 'Enable the workflow' : 'Open the workflow', url };
}
function cureBlocks(verdict) {
    const link = cureLink(verdict);
    return link.url === null ? [] : [{ kind: 'button', link }];
}
const watchLinks = (verdict) => [
    { text: 'The workflow', url: verdict.url },
    { text: 'Its file', url: verdict.file_url },
];


/***/ }),

/***/ 2440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./build/judge/build-verdict.js
var build_verdict = __webpack_require__(548);
// EXTERNAL MODULE: ./build/judge/names.js
var names = __webpack_require__(8520);
// EXTERNAL MODULE: ./build/judge/self.js
var judge_self = __webpack_require__(5328);
// EXTERNAL MODULE: ./build/judge/verdict.js + 7 modules
var verdict = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/run/find-watches.js + 2 modules
var find_watches = __webpack_require__(6424);
;// CONCATENATED MODULE: ./build/run/request-budget.js


const RESERVE = 0.1;
const AUTO_SLA_HOURS = 48;
const TOGETHER = 100;
function budgetWatches(watches, context, rate_limit, report_days = null) {
    const sorted = mostUrgentFirst(watches);
    const costs = costsOf(sorted, context);
    const expected = Math.ceil(costs.at(-1) ?? 0);
    const limit = rate_limit === null || rate_limit.resets_in_time ? Number.POSITIVE_INFINITY : rate_limit.remaining;
    const reach = costs.filter((cost) => cost + Math.floor(cost * RESERVE) <= limit).length;
    const report = reportBudget(report_days, reach, limit - expected * (1 + RESERVE));
    const plan = {
        watches: watches.length,
        expected_requests: expected + reportCost(report, reach),
        remaining_before: rate_limit?.remaining ?? null,
        resets_at: rate_limit?.resets_at ?? null,
        left_out: sorted.length - reach,
    };
    return {
        plan,
        kept: sorted.slice(0, reach),
        problem: leftOut(plan),
        report,
    };
}
const MOST_OCCASIONS = 8;
const HISTORY_LISTS = 2;
function reportBudget(days, watches, left) {
    if (days === null)
        return null;
    const share = Math.floor(left / 2 / Math.max(1, watches)) - HISTORY_LISTS;
    return { days, job_reads: Math.max(0, Math.min(days * MOST_OCCASIONS, share)) };
}
function reportCost(report, watches) {
    return report === null ? 0 : watches * (HISTORY_LISTS + Math.min(report.days, report.job_reads));
}
function mostUrgentFirst(watches) {
    const place = new Map();
    for (const { repo } of watches)
        if (!place.has(repo))
            place.set(repo, place.size);
    const slaOf = ({ sla_hours }) => (sla_hours === 'auto' ? AUTO_SLA_HOURS : sla_hours);
    const placeOf = ({ repo }) => place.get(repo) ?? 0;
    return watches.toSorted((a, b) => slaOf(a) - slaOf(b) || placeOf(a) - placeOf(b));
}
function costsOf(sorted, { own_workflow_path }) {
    const whole = new Set((0,find_watches/* bulkListedRepos */.jL)(sorted).map(({ repo }) => repo));
    const begun = new Set();
    let cost = own_workflow_path === null ? 0 : 1;
    return sorted.map((watch) => {
        const repo = watch.repo.toLowerCase();
        const isWhole = whole.has(repo);
        if (!begun.has(repo))
            cost += sharedCost(watch, isWhole);
        begun.add(repo);
        cost += ownCost(watch, isWhole, whole.size > 1);
        return cost;
    });
    function sharedCost({ found_by }, isWhole) {
        if (found_by !== 'settings')
            return 0;
        if (!isWhole)
            return 1;
        return whole.size > 1 ? 1 : 2;
    }
}
function ownCost({ found_by, sla_hours }, isWhole, areSeveral) {
    const isListed = found_by === 'settings';
    const runs = isWhole ? 0 : 1;
    const file = isListed && sla_hours === 'auto' ? 1 : 0;
    const workflow = isListed && isWhole && areSeveral ? 1 / TOGETHER : 0;
    return 1 + runs + file + workflow;
}
function leftOut(plan) {
    const { expected_requests, remaining_before, resets_at } = plan;
    const until = resets_at === null ? '' : ` until ${(0,words/* utc */.n$)(resets_at)}`;
    return {
        code: 'budget_exhausted',
        message: `The token has ${remaining_before} requests left${until}, and all watches together need about ${expected_requests}.`,
        hint: 'Use `shard` with several tokens or a token with a higher limit, or run again after that time.',
    };
}

;// CONCATENATED MODULE: ./build/run/check.js







async function check(settings, evidence, say = () => { }) {
    const { driver } = evidence;
    const context = await evidence.context();
    const found = await (0,find_watches/* findWatches */.lQ)(settings, evidence.repos, context, driver);
    askRepositories(found.watches, driver);
    const rate_limit = evidence.rateLimit();
    const days = settings.reads_history ? settings.report_days : null;
    const planned = budgetWatches(found.watches, context, rate_limit, days);
    if (planned.report !== null)
        say(lookBackWords(planned.plan, planned.report));
    const [judged, [self]] = await Promise.all([
        judgeWatches(planned.kept, { ...context, bulk_listed: (0,find_watches/* bulkListedRepos */.jL)(found.watches), report: planned.report }, evidence),
        driver.investigate([context], judge_self/* judgeSelf */.W, () => judge_self/* UNKNOWN_SELF */.k),
    ]);
    const verdicts = found.watches.map((watch) => judged.get(watch) ?? unknownVerdict(watch, planned.problem));
    const single = (0,find_watches/* withoutDuplicates */.zj)(found.watches, verdicts);
    return {
        context,
        rate_limit,
        plan: planned.plan,
        verdicts: (0,names/* withNames */.B1)([...single.verdicts, ...found.unknown]),
        problems: [...found.problems, ...single.problems],
        self: self ?? judge_self/* UNKNOWN_SELF */.k,
    };
}
function lookBackWords(plan, report) {
    const { watches, expected_requests, remaining_before } = plan;
    const left = remaining_before === null ? '' : `, of ${remaining_before} that are left`;
    const jobs = (0,words/* counted */.hS)(report.job_reads, 'green run');
    return `Looking back ${(0,words/* counted */.hS)(report.days, 'day')} on ${(0,words/* counted */.hS)(watches, 'workflow')}: about ${expected_requests} requests${left}; the jobs of at most ${jobs} each are read.`;
}
async function judgeWatches(watches, context, { driver, forget }) {
    const open = new Map();
    for (const { repo } of watches)
        open.set(repo, (open.get(repo) ?? 0) + 1);
    const judgedOne = ({ repo }) => {
        const left = (open.get(repo) ?? 0) - 1;
        open.set(repo, left);
        if (left === 0)
            forget(repo);
    };
    const judged = await driver.investigate(watches, function* (watch) {
        try {
            return yield* (0,verdict/* judge */.S)(watch, context);
        }
        finally {
            judgedOne(watch);
        }
    }, (watch, error) => unknownVerdict(watch, (0,find_watches/* bugProblem */.c7)(error)));
    return new Map(watches.flatMap((watch, i) => {
        const verdict = judged[i];
        return verdict ? [[watch, verdict]] : [];
    }));
}
function unknownVerdict(watch, error) {
    return (0,build_verdict/* bareVerdict */.yR)(watch, watch.repo, { status: 'unknown', error });
}
function askRepositories(watches, { ask }) {
    const repos = new Set(watches.map(({ repo }) => repo));
    void Promise.allSettled([...repos].map((repo) => ask({ kind: 'repository', repo })));
}


/***/ }),

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ withProblem),
/* harmony export */   ZE: () => (/* binding */ composeReport),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   zC: () => (/* binding */ withStatus)
/* harmony export */ });
/* harmony import */ var _judge_self_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5328);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9579);
/* harmony import */ var _report_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);




function emptyReport(status, frame, problems = []) {
    return {
        schema_version: 1,
        monitor_version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r,
        status,
        checked_at: frame.now,
        dry_run: frame.dry_run,
        run_url: frame.run_url,
        runbook_url: frame.runbook_url,
        notices: [],
        workflows: [],
        alerts: [],
        errors: problems.map((problem) => ({ ...problem, watch: null })),
        self: _judge_self_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN_SELF */ .k,
        plan: null,
        requests: { github: 0, postmark: 0 },
    };
}
function composeReport(settings, host, checked, more) {
    const frame = {
        now: checked.context.now,
        dry_run: settings.dry_run,
        run_url: host.run_url,
        runbook_url: settings.runbook_url,
    };
    const report = {
        ...emptyReport('healthy', frame, [...more.problems, ...checked.problems]),
        workflows: checked.verdicts,
        notices: more.notices,
        self: checked.self,
        plan: checked.plan,
        requests: { github: more.github, postmark: 0 },
    };
    return withStatus({ ...report, errors: [...report.errors, ...unknownErrors(checked.verdicts)] });
}
function withProblem(report, problem) {
    return { ...report, errors: [...report.errors, { ...problem, watch: null }] };
}
function withStatus(report) {
    if (report.status === 'disabled')
        return report;
    const status = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .overallStatus */ .gX)(report);
    return { ...report, status: report.status === 'test' && status !== 'failed' ? 'test' : status };
}
function unknownErrors(verdicts) {
    return verdicts.flatMap((verdict) => verdict.status === 'unknown' && verdict.error ? [{ ...verdict.error, watch: (0,_report_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .watchName */ .D2)(verdict) }] : []);
}


/***/ }),

/***/ 1508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TA: () => (/* binding */ evidenceFromGitHub),
  lN: () => (/* binding */ evidenceFromRecording),
  o6: () => (/* binding */ openGitHub)
});

// UNUSED EXPORTS: contextOf

// EXTERNAL MODULE: ./build/evidence/answer-cache.js
var answer_cache = __webpack_require__(5327);
// EXTERNAL MODULE: ./build/evidence/as-of.js
var as_of = __webpack_require__(2990);
// EXTERNAL MODULE: ./build/evidence/driver.js + 1 modules
var evidence_driver = __webpack_require__(8386);
// EXTERNAL MODULE: ./build/problems.js
var problems = __webpack_require__(7806);
;// CONCATENATED MODULE: ./build/evidence/source.js


function isShared(question) {
    if (question.kind === 'runs')
        return question.workflow_id === null;
    if (question.kind === 'file')
        return question.read === 1;
    return ['repository', 'workflows', 'files', 'newest_scheduled', 'run_before'].includes(question.kind);
}
function recordedSource(cache) {
    const look = async (question) => cache.deduce(question) ?? {
        ok: false,
        error: {
            code: 'not_recorded',
            message: `The recording holds no answer about ${(0,answer_cache/* questionKey */.c)(question)}.`,
            hint: problems/* errors */.s.not_recorded.cure,
        },
    };
    return { ask: look };
}

// EXTERNAL MODULE: ./build/net/time-limit.js
var time_limit = __webpack_require__(5433);
// EXTERNAL MODULE: ./build/settings/watches.js + 1 modules
var watches = __webpack_require__(4637);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/run/evidence-source.js








async function openGitHub(order) {
    const { createGitHub } = await Promise.all(/* import() */[__webpack_require__.e(51), __webpack_require__.e(294)]).then(__webpack_require__.bind(__webpack_require__, 8294));
    return createGitHub({
        base_url: order.base_url,
        token: order.token,
        own_repo: order.host.repo,
        deadline: order.stop.gathering,
        deadline_at_ms: order.stop.gatheringEndsAt(),
        user_agent: `cron-heartbeat-monitor/${version/* version */.r}`,
        fetch: order.fetch,
        on_retry: order.log,
        ...(order.host.debug ? { trace: order.log } : {}),
        now_ms: order.clocks.steady_ms,
        local_ms: order.clocks.now_ms,
        random: order.clocks.random,
        timing: order.timing ?? {},
    });
}
async function evidenceFromGitHub(order) {
    const { settings, secrets, host, clocks, stop, keepAll } = order;
    const client = await openGitHub({
        ...order,
        base_url: settings.github_api_url,
        token: secrets.github_token,
    });
    const { githubSource } = await Promise.all(/* import() */[__webpack_require__.e(51), __webpack_require__.e(294), __webpack_require__.e(210)]).then(__webpack_require__.bind(__webpack_require__, 3210));
    const owners = await listOwners(client, settings.repos);
    const cache = (0,answer_cache/* createAnswerCache */.P)(owners.known.map((repository) => ({
        question: { kind: 'repository', repo: repository.full_name },
        answer: { ok: true, value: repository },
    })));
    const driver = (0,evidence_driver/* createDriver */.f)({
        source: githubSource(client),
        cache,
        keeps: (question) => keepAll || isShared(question),
        pause: () => (0,time_limit/* pause */.v7)(settings.confirm_seconds * 1000, stop.gathering),
        ended: stop.ended,
    });
    const context = once(() => contextOf(host, driver.ask, firstAsked(settings, owners.repos), clocks.now_ms, client.serverClock));
    return {
        driver,
        cache,
        repos: owners.repos,
        context,
        rateLimit: () => rateLimitOf(client, stop),
        forget: keepAll ? () => { } : (repo) => forgetRepository(cache, repo),
        problems: owners.problems,
        notices: owners.notices,
        requests: client.requests,
    };
}
function evidenceFromRecording(recording, settings, now, ended = new Promise(() => { })) {
    const context = { ...recording.circumstances, ...(now === null ? {} : { now }) };
    const cache = (0,answer_cache/* createAnswerCache */.P)(recording.exchanges);
    const { ask } = recordedSource(cache);
    const isPast = Date.parse(context.now) < Date.parse(recording.circumstances.now);
    const driver = (0,evidence_driver/* createDriver */.f)({
        source: { ask: isPast ? (0,as_of/* asOf */.s)(context.now, ask) : ask },
        cache: (0,answer_cache/* createAnswerCache */.P)(),
        keeps: () => false,
        pause: async () => { },
        ended,
    });
    return {
        driver,
        cache,
        repos: settings.repos,
        context: async () => context,
        rateLimit: () => recording.allowance ?? null,
        forget: () => { },
        problems: settings.repos.length === 0 && (0,watches/* needRepo */.p4)(settings.watches) ? [looksNowhere] : [],
        notices: [],
        requests: () => recording.github_requests,
    };
}
function once(work) {
    let taken;
    return () => {
        taken ??= work();
        return taken;
    };
}
function forgetRepository(cache, repo) {
    const answer = cache.find({ kind: 'repository', repo });
    for (const name of [repo, answer?.ok ? answer.value.full_name : repo])
        cache.forget(name);
}
async function contextOf(host, ask, firstRepo, localClock, serverClock) {
    if (firstRepo !== undefined)
        await ask({ kind: 'repository', repo: firstRepo });
    const local = localClock();
    const server = serverClock();
    const isSound = server?.trust === 'sound';
    return {
        now: isSound ? server.date : (0,time/* isoSecond */.u$)(local),
        clock_skew_minutes: isSound ? (local - server.age_ms - Date.parse(server.date)) / time/* MINUTE */.pY : null,
        other_now: server?.trust === 'doubtful' ? server.date : null,
        own_run_id: host.run_id,
        own_repo: host.repo,
        own_workflow_path: host.workflow_path,
        bulk_listed: [],
        report: null,
    };
}
const looksNowhere = {
    code: 'not_recorded',
    message: 'The recorded run looked at no repository.',
    hint: 'Record again with a `repo` that the token can see.',
};
function rateLimitOf(client, stop) {
    const budget = client.budget();
    if (budget === null)
        return null;
    const { remaining, resets_at, resets_ms } = budget;
    return { remaining, resets_at, resets_in_time: resets_ms < stop.gatheringEndsAt() };
}
function firstAsked(settings, repos) {
    if (settings.watches.auto)
        return repos[0];
    return settings.watches.entries.map(({ repo }) => repo ?? repos[0])[0];
}
async function listOwners(client, patterns) {
    const owners = { repos: [], known: [], problems: [], notices: [] };
    for (const pattern of patterns) {
        if (!pattern.endsWith('/*')) {
            owners.repos.push(pattern);
            continue;
        }
        const { listOwner } = await Promise.all(/* import() */[__webpack_require__.e(51), __webpack_require__.e(294), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 1424));
        const listed = await listOwner(client, pattern.slice(0, -2));
        if (!listed.ok) {
            owners.problems.push({ ...listed.error, message: `${pattern}: ${listed.error.message}` });
            continue;
        }
        const { repos, unread, listing, left_out } = listed.value;
        if (repos.length + unread.length === 0)
            owners.problems.push(nothingOf(pattern, listed.value));
        owners.known.push(...repos);
        owners.repos.push(...repos.map((repo) => repo.full_name), ...unread);
        owners.notices.push(`${pattern}: ${repos.length + unread.length} repositories (${listing} listing); left out: ${leftOut(left_out)}.`);
    }
    const once = new Map(owners.repos.map((repo) => [repo.toLowerCase(), repo]));
    return { ...owners, repos: [...once.values()] };
}
function nothingOf(pattern, { listing, left_out }) {
    return {
        code: 'settings_invalid',
        message: `repo: ${pattern} stands for no repository that can be watched (${listing} listing; left out: ${leftOut(left_out)}).`,
        hint: "Correct the owner's name, or give the token access to the repositories: an app has to be installed there.",
    };
}
function leftOut({ archived, disabled }) {
    return `${archived} archived, ${disabled} disabled`;
}


/***/ }),

/***/ 6424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c7: () => (/* binding */ bugProblem),
  jL: () => (/* binding */ bulkListedRepos),
  lQ: () => (/* binding */ findWatches),
  zj: () => (/* binding */ withoutDuplicates)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/evidence/coverage.js
var coverage = __webpack_require__(1732);
// EXTERNAL MODULE: ./build/evidence/inquiry.js
var inquiry = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/judge/build-verdict.js
var build_verdict = __webpack_require__(548);
// EXTERNAL MODULE: ./build/judge/identify.js
var identify = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/judge/names.js
var judge_names = __webpack_require__(8520);
// EXTERNAL MODULE: ./build/judge/schedule/workflow-file.js + 1 modules
var workflow_file = __webpack_require__(7433);
;// CONCATENATED MODULE: ./build/judge/discover.js







const PAST_RUNS = 35 * time/* DAY */.d_;
function* discover(order) {
    const repo = yield* (0,inquiry/* ask */.kA)({ kind: 'repository', repo: order.repo });
    if (!repo.ok)
        return { watches: [], unknown: [wholeRepository(order, repo.error)] };
    const at = repo.value.full_name;
    const listed = yield* (0,inquiry/* ask */.kA)({ kind: 'workflows', repo: at, read: 1 });
    const files = yield* (0,inquiry/* ask */.kA)({ kind: 'files', repo: at, ref: repo.value.default_branch });
    const found = { watches: [], unknown: [] };
    if (files.ok)
        findByFiles(order, files.value, found);
    else
        doubtRepository(order, files.error, found);
    if (!listed.ok)
        doubtRepository(order, listed.error, found);
    const known = new Set([...found.watches, ...found.unknown].map(({ entry }) => entry));
    const isWanted = (path) => !known.has(path) && !known.has((0,identify/* otherEnding */.y$)(path)) && !isLeftOut(order, path);
    yield* findByPastRuns(at, { order, listed: listed.ok ? listed.value : null, isWanted, found });
    return found;
}
function findByFiles(order, files, found) {
    for (const file of files) {
        if (isLeftOut(order, file.path))
            continue;
        const reading = file.text === null ? { ok: false, why: file.problem ?? 'no text' } : (0,workflow_file/* readSchedules */.D)(file.text);
        if (!reading.ok)
            found.unknown.push(unreadable(order, file.path, reading.why));
        else if (reading.scheduled)
            found.watches.push(watchOf(order, file.path, 'file'));
    }
}
function* findByPastRuns(repo, search) {
    const { order, listed, isWanted, found } = search;
    const since = (0,time/* iso */.KH)((0,time.ms)(order.context.now) - PAST_RUNS);
    const filtered = yield* (0,inquiry/* ask */.kA)((0,inquiry/* scheduledRuns */.GT)(repo, null, null));
    if (!filtered.ok)
        return doubtRepository(order, filtered.error, found);
    const event = filtered.value.rows.length === 0 ? null : 'schedule';
    if (event === null && listed !== null && !listed.some(({ path }) => isWanted(path)))
        return;
    const runs = (id, from) => ({ ...(0,inquiry/* scheduledRuns */.GT)(repo, id, from), event });
    const page = event === null ? yield* (0,inquiry/* ask */.kA)(runs(null, null)) : filtered;
    if (!page.ok)
        return doubtRepository(order, page.error, found);
    const further = yield* furtherRuns({ ...search, since, runs }, page.value);
    const fired = [...page.value.rows, ...further].filter((run) => firedSince(run, since));
    const paths = new Set(fired.map((run) => pathOf(run, listed)));
    const past = [...paths].filter(isWanted).sort();
    found.watches.push(...past.map((path) => watchOf(order, path, 'past_runs')));
}
function* furtherRuns(search, page) {
    const { order, listed, isWanted, found, since, runs } = search;
    if ((0,coverage/* coverage */.v)(runs(null, null), page) <= (0,time.ms)(since))
        return [];
    const shown = new Set(page.rows.filter((run) => run.event === 'schedule').map((run) => pathOf(run, listed)));
    const open = listed?.filter(({ path }) => isWanted(path) && !shown.has(path));
    if (open === undefined || open.length > (0,coverage/* pagesTo */.y)(page, since)) {
        const rest = yield* (0,inquiry/* ask */.kA)(runs(null, since));
        if (!rest.ok)
            doubtRepository(order, rest.error, found);
        return rest.ok ? rest.value.rows : [];
    }
    const answers = yield* (0,inquiry/* askAll */.pI)(open.map(({ id }) => runs(id, null)));
    open.forEach(({ path }, i) => {
        const answer = answers[i];
        if (answer?.ok === false)
            found.unknown.push(unknownWatch(order, path, answer.error));
    });
    return answers.flatMap((answer) => (answer.ok ? answer.value.rows : []));
}
function pathOf(run, listed) {
    return listed?.find(({ id }) => id === run.workflow_id)?.path ?? run.path;
}
function firedSince(run, since) {
    return run.event === 'schedule' && (0,time.ms)(run.created_at) >= (0,time.ms)(since);
}
function isLeftOut({ repo, retired, context }, path) {
    if (!path.startsWith(identify/* FOLDER */.L7))
        return true;
    const file = path.slice(identify/* FOLDER */.L7.length);
    if (retired.some((name) => name === path || name === file || name === (0,identify/* stemOf */.Vc)(path)))
        return true;
    const { own_repo, own_workflow_path } = context;
    return own_repo?.toLowerCase() === repo.toLowerCase() && own_workflow_path === path;
}
function watchOf(order, path, foundBy) {
    return { ...order.rules, repo: order.repo, entry: path, found_by: foundBy };
}
function unreadable(order, path, why) {
    return unknownWatch(order, path, {
        code: 'schedule_unknown',
        message: `${path} could not be read, so whether it has a schedule is not known: ${why}`,
        hint: `Fix ${path} on the default branch, or add it to \`retired\` if it has no schedule.`,
    });
}
function unknownWatch(order, path, error) {
    const verdict = (0,build_verdict/* bareVerdict */.yR)(watchOf(order, path, 'file'), order.repo, { status: 'unknown', error });
    return { ...verdict, path };
}
function doubtRepository(order, error, found) {
    if (!found.unknown.some(judge_names/* isWholeRepository */.yy))
        found.unknown.push(wholeRepository(order, error));
}
function wholeRepository({ repo, rules }, error) {
    const watch = { ...rules, repo, entry: 'auto', found_by: 'file' };
    return { ...(0,build_verdict/* bareVerdict */.yR)(watch, repo, { status: 'unknown', error }), name: judge_names/* EVERY_WORKFLOW */.Ow };
}

// EXTERNAL MODULE: ./build/text/glob.js
var text_glob = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
;// CONCATENATED MODULE: ./build/judge/select.js






function* selectWatches(order) {
    if (!order.auto && !order.entries.some(({ entry }) => isGlob(entry)))
        return { watches: order.entries, unknown: [], unmatched: [] };
    const found = yield* discover(order);
    const workflows = yield* workflowsOf(order, found);
    const names = (watch, workflow) => (0,identify/* isNamed */.ev)(workflow, watch.entry) || workflow.name === watch.entry;
    const isExact = (watch) => !isGlob(watch.entry) || workflows.some((workflow) => names(watch, workflow));
    const exact = order.entries.filter(isExact);
    const taken = new Set(workflows.filter((workflow) => exact.some((watch) => names(watch, workflow))).map(({ path }) => path));
    const selection = { watches: [...exact], unknown: [], unmatched: [] };
    for (const glob of order.entries.filter((watch) => !isExact(watch))) {
        const fits = workflows.filter((workflow) => isPresent(workflow) && fitsGlob(glob.entry, workflow));
        if (fits.length === 0)
            selection.unmatched.push({ glob: glob.entry, near: nearFiles(glob.entry, workflows) });
        for (const { path, found_by } of fits) {
            if (taken.has(path))
                continue;
            taken.add(path);
            selection.watches.push({ ...glob, entry: path, found_by });
        }
    }
    if (order.auto)
        selection.watches.push(...found.watches.filter(({ entry }) => !taken.has(entry)));
    selection.unknown = found.unknown.filter((verdict) => (0,judge_names/* isWholeRepository */.yy)(verdict) || (order.auto && !taken.has(verdict.entry)));
    return selection;
}
function isPresent(workflow) {
    return workflow.present !== null;
}
function* workflowsOf(order, found) {
    const repo = yield* (0,inquiry/* ask */.kA)({ kind: 'repository', repo: order.repo });
    if (!repo.ok)
        return [];
    const at = repo.value.full_name;
    const listed = yield* (0,inquiry/* ask */.kA)({ kind: 'workflows', repo: at, read: 1 });
    const files = yield* (0,inquiry/* ask */.kA)({ kind: 'files', repo: at, ref: repo.value.default_branch });
    const present = new Map();
    for (const { path } of files.ok ? files.value : [])
        present.set(path, 'settings');
    for (const { entry, found_by } of found.watches)
        if (found_by === 'past_runs')
            present.set(entry, found_by);
    const rows = listed.ok ? listed.value : [];
    const paths = new Set([...rows.map(({ path }) => path), ...present.keys()]);
    return [...paths].map((path) => {
        const row = rows.findLast((one) => one.path === path);
        const isOut = isLeftOut(order, path);
        const found_by = present.get(path) ?? 'settings';
        return {
            id: row?.id ?? 0,
            name: row?.name ?? path,
            path,
            present: isOut ? null : (present.get(path) ?? null),
            found_by,
        };
    });
}
function isGlob(entry) {
    return /[*?]/.test(entry);
}
function fitsGlob(glob, { path, name }) {
    const forms = [(0,identify/* stemOf */.Vc)(path), name];
    if (glob.includes('.'))
        forms.push((0,identify/* fileOf */.W7)(path));
    if (glob.includes('/'))
        forms.push(path);
    return forms.some((form) => (0,text_glob/* matches */.c)(glob, form));
}
function nearFiles(glob, workflows) {
    const plain = glob.replace(/[*?]+/g, '');
    const stems = workflows.map(({ path }) => (0,identify/* stemOf */.Vc)(path));
    const holding = stems.filter((stem) => plain.length > 2 && stem.includes(plain.replace(/^[-_.]+|[-_.]+$/g, '')));
    return holding.length > 0 ? holding.slice(0, 3) : (0,nearest/* nearest */.p)(plain, stems, 3);
}

;// CONCATENATED MODULE: ./build/run/find-watches.js




const BULK_LISTED_FROM = 3;
async function findWatches(settings, repos, context, driver) {
    const found = await selected(settings, repos, context, driver);
    const { shard } = settings;
    if (shard === null)
        return found;
    return {
        ...found,
        watches: found.watches.filter((watch) => inShard(watch, shard)),
        unknown: found.unknown.filter((verdict) => (0,judge_names/* isWholeRepository */.yy)(verdict) || inShard(verdict, shard)),
    };
}
function bulkListedRepos(watches) {
    const entries = new Map();
    for (const { repo, entry } of watches) {
        const known = entries.get(repo.toLowerCase());
        if (known)
            known.push(entry);
        else
            entries.set(repo.toLowerCase(), [entry]);
    }
    return [...entries]
        .filter(([, some]) => some.length >= BULK_LISTED_FROM)
        .map(([repo, some]) => ({ repo, entries: some }));
}
function withoutDuplicates(watches, verdicts) {
    const first = new Map();
    const problems = [];
    const kept = verdicts.filter((verdict, i) => {
        if (verdict.id === null)
            return true;
        const key = `${verdict.repo}#${verdict.id}`;
        const twin = first.get(key);
        if (twin === undefined) {
            first.set(key, i);
            return true;
        }
        if (rulesOf(watches[twin]) !== rulesOf(watches[i]))
            problems.push(twinProblem(verdict, verdicts[twin]));
        return false;
    });
    return { verdicts: kept, problems };
}
function listed(settings, repos) {
    return settings.watches.entries.flatMap(({ workflow, repo, ...rules }) => (repo === null ? repos : [repo]).map((at) => ({
        ...rules,
        repo: at,
        entry: workflow,
        found_by: 'settings',
    })));
}
async function selected(settings, repos, context, driver) {
    const { auto } = settings.watches;
    const entries = listed(settings, repos);
    const byRepo = new Map();
    for (const repo of auto ? repos : [])
        byRepo.set(repo.toLowerCase(), []);
    for (const watch of entries) {
        const key = watch.repo.toLowerCase();
        byRepo.set(key, [...(byRepo.get(key) ?? []), watch]);
    }
    const isAsked = new Set(repos.map((repo) => repo.toLowerCase()));
    const orders = [...byRepo].map(([key, some]) => ({
        repo: some[0]?.repo ?? repos.find((repo) => repo.toLowerCase() === key) ?? key,
        rules: settings.defaults,
        retired: settings.retired,
        context,
        auto: auto && isAsked.has(key),
        entries: some,
    }));
    const each = await driver.investigate(orders, selectWatches, (order, error) => ({
        watches: order.entries,
        unknown: [discoveryBug(settings, order.repo, error)],
        unmatched: [],
    }));
    const watches = each.flatMap((one) => one.watches);
    const unknown = each.flatMap((one) => one.unknown);
    const isEmpty = auto && entries.length === 0 && repos.length > 0 && watches.length + unknown.length === 0;
    const problems = isEmpty ? [nothingScheduled(repos)] : [];
    return {
        watches: inOrder(entries, watches),
        unknown,
        problems: [...problems, ...unmatched(entries, each)],
    };
}
function inOrder(entries, watches) {
    const place = new Map(entries.map((entry, i) => [entry, i]));
    const listedOnes = watches.filter((watch) => place.has(watch));
    listedOnes.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    return [...listedOnes, ...watches.filter((watch) => !place.has(watch))];
}
function unmatched(entries, each) {
    const isUnsure = each.some(({ unknown }) => unknown.some(judge_names/* isWholeRepository */.yy));
    if (isUnsure)
        return [];
    const globs = new Set(each.flatMap((one) => one.unmatched.map(({ glob }) => glob)));
    return [...globs].flatMap((glob) => {
        const misses = each.flatMap((one) => one.unmatched.filter((miss) => miss.glob === glob));
        const repos = entries.filter(({ entry }) => entry === glob).map(({ repo }) => repo);
        if (misses.length < repos.length)
            return [];
        const near = [...new Set(misses.flatMap((miss) => miss.near))].slice(0, 3);
        return [
            {
                code: 'settings_invalid',
                message: `workflows: "${glob}" matches no workflow of ${repos.join(', ')}.`,
                hint: near.length > 0
                    ? `Did you mean ${near.join(' or ')}?`
                    : 'Only `*` and `?` are special; `--list` shows the workflows that are there.',
            },
        ];
    });
}
function nothingScheduled(repos) {
    return {
        code: 'no_scheduled_workflows',
        message: `workflows: auto found no workflow with a schedule in ${repos.join(', ')}.`,
        hint: 'List the workflows to watch, for example `workflows: nightly-backup`, or correct `repo`.',
    };
}
function discoveryBug(settings, repo, error) {
    return wholeRepository({ repo, rules: settings.defaults }, bugProblem(error));
}
function bugProblem(error) {
    return {
        code: 'bug',
        message: `The monitor itself broke: ${error instanceof Error ? error.message : String(error)}`,
        hint: 'Please report it; RUNNER_DEBUG=1 shows the stack.',
    };
}
function inShard({ repo, entry }, shard) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`${repo.toLowerCase()}\n${entry}`).digest();
    return digest.readUInt32BE(0) % shard.of === shard.part - 1;
}
function rulesOf(watch) {
    return JSON.stringify({ ...watch, repo: null, entry: null, found_by: null });
}
function twinProblem(verdict, twin) {
    return {
        code: 'settings_invalid',
        message: `workflows: "${twin?.entry}" and "${verdict.entry}" are both ${verdict.path} of ${verdict.repo}, with different settings.`,
        hint: 'Keep one of the two entries.',
    };
}


/***/ }),

/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ guardOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   i: () => (/* binding */ openEvidence),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _deliver_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1437);
/* harmony import */ var _evidence_recording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8126);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(816);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8508);
/* harmony import */ var _evidence_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1508);






function guardOf({ given, deadlines }) {
    return { path: given.host.guard_dir, fileWait: deadlines.fileWait };
}
async function openEvidence(run, settings, keepAll) {
    const { given, recording, deadlines, environment, fetch } = run;
    if (recording !== null)
        return (0,_evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFromRecording */ .lN)(recording, settings, given.command.now, deadlines.ended);
    return (0,_evidence_source_js__WEBPACK_IMPORTED_MODULE_4__/* .evidenceFromGitHub */ .TA)({
        settings,
        secrets: given.secrets,
        host: given.host,
        clocks: environment,
        stop: deadlines,
        fetch,
        log: run.publisher.log,
        keepAll,
    });
}
async function record(run, settings, evidence, rate_limit = null) {
    const { record: file } = run.given.command;
    if (file === null)
        return { problems: [], sha256: null };
    const recording = {
        recording: 1,
        monitor_version: _version_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r,
        run_url: run.given.host.run_url,
        github_requests: evidence.requests(),
        allowance: rate_limit,
        circumstances: await evidence.context(),
        settings: (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedSettings */ .Mp)(settings, evidence.repos),
        exchanges: evidence.cache.exchanges(),
    };
    const text = (0,_evidence_recording_js__WEBPACK_IMPORTED_MODULE_2__/* .recordingText */ .N)(recording);
    const written = await (0,_deliver_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(file, text, { wait_ms: run.deadlines.fileWait() });
    return written.ok ? { problems: [], sha256: sha256(text) } : { problems: [written.error], sha256: null };
}
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}


/***/ }),

/***/ 5171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ evidencePageOf),
/* harmony export */   i4: () => (/* binding */ writeBacktestPage),
/* harmony export */   xv: () => (/* binding */ writePage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _deliver_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1437);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8508);



async function evidencePageOf(run, settings, report, written_sha256) {
    if (settings === null || settings.report_file === null)
        return null;
    if (report.status === 'disabled' || report.status === 'test')
        return null;
    const { evidencePage } = await Promise.all(/* import() */[__webpack_require__.e(0), __webpack_require__.e(539)]).then(__webpack_require__.bind(__webpack_require__, 8539));
    const recording = recordingOf(run, written_sha256);
    return evidencePage({ report, settings, days: settings.report_days, recording });
}
async function writeBacktestPage(run, settings, { days, mails, written_sha256 }) {
    if (settings.report_file === null)
        return [];
    const { backtestPage } = await Promise.all(/* import() */[__webpack_require__.e(0), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 822));
    const recording = recordingOf(run, written_sha256);
    return writePage(run, settings, backtestPage({ days, mails, settings, recording, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r }));
}
async function writePage(run, settings, page) {
    if (settings.report_file === null || page === null)
        return [];
    const written = await (0,_deliver_files_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(settings.report_file, page, { wait_ms: run.deadlines.fileWait() });
    return written.ok ? [] : [written.error];
}
function recordingOf({ recording, given }, written_sha256) {
    const { replay, record } = given.command;
    if (recording !== null && replay !== null)
        return { sha256: recording.sha256, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(replay), origin: 'read', run_url: recording.run_url };
    if (written_sha256 === null || record === null)
        return null;
    return { sha256: written_sha256, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(record), origin: 'written', run_url: given.host.run_url };
}


/***/ }),

/***/ 3495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   hP: () => (/* binding */ placeOfConfig)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9416);
/* harmony import */ var _watches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4637);




function placeOfConfig(sources, where) {
    if (sources.text('config') !== null) {
        const given = sources.value('config', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
        if (given === null)
            return null;
        if (where.mode === 'command_line') {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(where.cwd, given);
            return { request: { kind: 'path', path, inside: null }, name: given, optional: false };
        }
        const { workspace } = where.host;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given);
        if (isInside(workspace, path))
            return { request: { kind: 'path', path, inside: workspace }, name: given, optional: false };
        sources.refuse('config', 'a path in the workspace');
        return null;
    }
    if (sources.text('workflows') !== null)
        return null;
    const name = (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('config', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN);
    if (where.mode === 'action')
        return ownDefault(sources, where, name);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(where.cwd, name);
    return { request: { kind: 'path', path, inside: null }, name, optional: true };
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
}
function ownDefault(sources, { host, secrets }, path) {
    const given = sources.text('github_api_url')?.trim();
    const url = _values_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrl */ .y0.safeParse(given ?? (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('github_api_url', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrl */ .y0));
    const minutes = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutMinutes */ .DL).safeParse(sources.text('timeout_minutes')?.trim());
    if (host.repo === null || secrets.github_token === null || !url.success)
        return null;
    return {
        request: {
            kind: 'default',
            repo: host.repo,
            path,
            github_api_url: url.data,
            github_token: secrets.github_token,
            timeout_minutes: minutes.data ?? null,
        },
        name: path,
        optional: true,
    };
}
const NOTHING = { config: {}, names: [] };
async function readConfig(place, sources, read) {
    if (place === null)
        return NOTHING;
    const text = await read(place.request);
    if (!text.ok) {
        sources.problems.push(text.error);
        return NOTHING;
    }
    if (text.value === null) {
        if (!place.optional) {
            sources.problems.push({
                code: 'config_unreadable',
                message: `config: there is no file ${place.name}.`,
                hint: 'Check out the repository before this step, or leave `config` out to use the default path.',
            });
        }
        return NOTHING;
    }
    const { value, problems } = (0,_watches_js__WEBPACK_IMPORTED_MODULE_3__/* .readConfigText */ .im)(text.value, place.name);
    if (value !== null)
        return { config: value, names: [] };
    sources.problems.push(...problems);
    return { config: {}, names: (0,_watches_js__WEBPACK_IMPORTED_MODULE_3__/* .namesInYaml */ .HS)(text.value) };
}


/***/ }),

/***/ 4922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ez: () => (/* binding */ exampleAt),
/* harmony export */   Qn: () => (/* binding */ configSchema),
/* harmony export */   Vz: () => (/* binding */ watchEntrySchema),
/* harmony export */   Zv: () => (/* binding */ watchListSchema),
/* harmony export */   _s: () => (/* binding */ keysAt),
/* harmony export */   is: () => (/* binding */ inputSchema),
/* harmony export */   jm: () => (/* binding */ rulesSchema)
/* harmony export */ });
/* unused harmony export configJsonSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9416);


const FILE = 'a file: its stem, its name or its path';
const ENTRY = 'a name, or an entry with the key workflow';
const name = _values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN.max(300, 'at most 300 characters');
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name, 'a list of names').max(100, 'at most 100 names');
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP('some text').trim().min(1, 'some text').max(4000, 'at most 4000 characters');
const commonRules = {
    sla_hours: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .slaHours */ .K_.meta({
        description: 'How old a genuine success may be, in hours, or auto',
        examples: [48],
    }),
    missed_windows: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .missedWindows */ .vB.meta({
        description: 'Windows in a row that may be missed with sla_hours: auto',
        examples: [2],
    }),
    grace_hours: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .graceHours */ .E0.meta({
        description: 'How late GitHub may start a window, in hours, or auto',
        examples: [3],
    }),
    events: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlEvents */ .fI.meta({ description: 'Events whose runs count', examples: [['schedule']] }),
    branch: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .branch */ .tk.meta({ description: 'Branch whose runs count, or any', examples: ['main'] }),
    remind_hours: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .remindHours */ .PI.meta({
        description: 'The same alert is not sent again within this time',
        examples: [20],
    }),
};
const ownRules = {
    jobs: names.meta({
        description: 'Names or globs: at least one job matches each, and all that match succeeded',
        examples: [['integrity-check']],
    }),
    steps: names.meta({ description: 'Steps that succeeded, in any job', examples: [['Run check']] }),
    min_duration_seconds: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .minDurationSeconds */ .Yb.meta({
        description: 'A faster run did not do its work',
        examples: [20],
    }),
    allow_skipped: names.meta({
        description: 'Jobs (names or globs) that may be skipped, or do nothing, in a genuine success',
        examples: [['weekly-report']],
    }),
    paused_until: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.meta({
        description: 'No alert before that day (UTC); requires reason',
        examples: ['2026-12-01'],
    }),
    reason: text.meta({ description: 'Why it is paused', examples: ['migration'] }),
    note: text.meta({ description: 'Shown in the alert', examples: ['A missed window is a compliance gap.'] }),
    next_steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text, 'a list of texts')
        .max(20, 'at most 20 texts')
        .meta({
        description: 'Shown in the alert; `$ ` begins a command',
        examples: [['Ask the storage team.']],
    }),
};
const entryKeys = {
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive()], 'a file, an id or a display name')
        .transform(String)
        .refine((given) => given !== 'auto', 'one workflow; auto is an item of its own: `- auto`')
        .meta({
        description: 'File stem, file name, path, id, display name, or a glob such as deploy-*',
        examples: ['nightly-backup'],
    }),
    repo: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .repoName */ .Qq.meta({
        description: 'owner/name; every repository of `repo` without it',
        examples: ['octo-org/backend'],
    }),
    ...commonRules,
    ...ownRules,
};
const entrySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(entryKeys, ENTRY)
    .partial()
    .extend({ workflow: entryKeys.workflow })
    .refine((watch) => watch.paused_until === undefined || watch.reason !== undefined, {
    message: '`paused_until` requires a `reason`',
    path: ['reason'],
});
const itemSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().transform((item, context) => {
    if (item === 'auto')
        return 'auto';
    const isName = typeof item === 'string' || typeof item === 'number';
    const checked = entrySchema.safeParse(isName ? { workflow: item } : item);
    if (checked.success)
        return checked.data;
    for (const issue of checked.error.issues)
        context.issues.push({ ...issue, input: item });
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
});
const watchListSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .preprocess */ .vkY((given) => (given === 'auto' ? [given] : given), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(itemSchema, 'auto, or a list of workflows').min(1, 'at least one workflow'));
const defaultKeys = {
    ...commonRules,
    max_emails: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .maxEmails */ .oh.meta({
        description: 'Above this many stale watches one digest replaces the single mails',
        examples: [5],
    }),
    runbook_url: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .pageUrl */ .fi.meta({
        description: 'Runbook that mails and the summary link to',
        examples: ['https://example.com/runbook'],
    }),
};
const configSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    workflows: watchListSchema.optional().meta({
        description: 'What is watched: auto, or a list; auto in a list stands for all that it does not name',
        examples: [['nightly-backup']],
    }),
    defaults: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej(defaultKeys, 'a mapping with the rules of all watches')
        .partial()
        .optional()
        .meta({
        description: 'Rules of all watches that have none of their own',
        examples: [{ sla_hours: 48 }],
    }),
    retired: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(FILE).min(1, FILE).max(300, 'at most 300 characters'), 'a list')
        .max(1000, 'at most 1000 names')
        .optional()
        .meta({
        description: 'Files (stem, name or path) that auto no longer expects',
        examples: [['old-nightly']],
    }),
}, 'a mapping with the keys workflows, defaults and retired');
const inputSchema = configSchema.omit({ defaults: true });
const rulesSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...commonRules,
    missed_windows: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .missedWindows */ .vB.nullable(),
    branch: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .branch */ .tk.nullable(),
    remind_hours: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .remindHours */ .PI.nullable().default(null),
    ...ownRules,
    min_duration_seconds: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .minDurationSeconds */ .Yb.nullable(),
    paused_until: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.nullable(),
    reason: text.nullable(),
    note: text.nullable(),
});
const watchEntrySchema = rulesSchema.extend({
    workflow: entryKeys.workflow,
    repo: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .repoName */ .Qq.nullable(),
});
function fieldsAt(path) {
    if (path.length === 0)
        return configSchema.shape;
    return path[0] === 'defaults' ? defaultKeys : entryKeys;
}
function keysAt(path) {
    return Object.keys(fieldsAt(path));
}
function exampleAt(path) {
    const depth = path.findLastIndex((part) => typeof part === 'string');
    const key = String(path[depth] ?? 'workflows');
    const examples = fieldsAt(path.slice(0, Math.max(depth, 0)))[key]?.meta()?.examples;
    const [value] = Array.isArray(examples) ? examples : [];
    return `${key}: ${yamlOf(value)}`;
}
function yamlOf(value) {
    if (Array.isArray(value))
        return `[${value.join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return String(value);
    return `{ ${Object.entries(value).map(([key, one]) => `${key}: ${one}`)} }`;
}
function configJsonSchema() {
    const asJson = (schema) => z.toJSONSchema(schema, {
        io: 'input',
        target: 'draft-7',
        unrepresentable: 'any',
        override: ({ jsonSchema }) => {
            if (jsonSchema.pattern?.includes('\\p{'))
                delete jsonSchema.pattern;
        },
    });
    const schema = asJson(configSchema);
    const { $schema: _, ...entry } = asJson(entrySchema);
    const { description, examples } = configSchema.shape.workflows.meta() ?? {};
    const items = { anyOf: [{ type: 'string', minLength: 1 }, { type: 'integer', minimum: 1 }, entry] };
    const workflows = {
        description,
        examples,
        anyOf: [{ const: 'auto' }, { type: 'array', minItems: 1, items }],
    };
    return {
        ...schema,
        properties: { ...schema.properties, workflows },
        title: 'cron-heartbeat-monitor config file',
    };
}


/***/ }),

/***/ 2027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   uW: () => (/* binding */ readFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9911);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4372);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9416);





const SHORT = { '-h': '--help', '-V': '--version' };
const all = [..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0, ..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi];
const byFlag = new Map(all.flatMap((one) => (one.flag === null ? [] : [[one.flag, one]])));
const variableOf = new Map([
    ..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0
        .filter(({ flag }) => flag === null)
        .map(({ name, env }) => [kebab(name), env.join(' or ')]),
    ..._table_js__WEBPACK_IMPORTED_MODULE_2__/* .variables */ .Ee.map(({ name }) => [kebab(name.toLowerCase()), name]),
]);
function readFlags(argv) {
    const flags = { values: new Map(), problems: [] };
    const args = joinValues(argv.map((arg) => SHORT[arg] ?? arg));
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, strict: false, allowPositionals: true, tokens: true });
    let afterUnknown = -1;
    for (const token of tokens) {
        if (token.kind === 'option') {
            if (!takeFlag(flags, token.rawName, token.value))
                afterUnknown = token.index + 1;
        }
        else if (token.kind === 'positional' && token.index !== afterUnknown) {
            const message = `${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(token.value)} belongs to no flag.`;
            flags.problems.push(problem(message, 'Every value has a flag: `--workflows nightly-backup`'));
        }
    }
    if (flags.problems.length === 0)
        flags.problems.push(...unusedFlags(flags.values));
    return flags;
}
function joinValues(argv) {
    const joined = [];
    for (let i = 0; i < argv.length; i++) {
        const arg = argv[i] ?? '';
        const next = argv[i + 1];
        if (next !== undefined && takesNext(arg, next)) {
            joined.push(`${arg}=${next}`);
            i++;
        }
        else
            joined.push(arg);
    }
    return joined;
}
function takesNext(arg, next) {
    const known = byFlag.get(arg);
    if (!known)
        return false;
    return known.value === null ? /^(?:true|false)$/i.test(next) : !byFlag.has(next.split('=')[0] ?? '');
}
function takeFlag(flags, rawName, value) {
    const known = byFlag.get(rawName);
    if (!known) {
        flags.problems.push(unknownFlag(rawName));
        return false;
    }
    if (flags.values.has(known.name)) {
        const hint = 'Give it once; a list is one value, separated by commas.';
        flags.problems.push(problem(`${rawName} is given twice.`, hint));
    }
    else if (known.value !== null && value === undefined) {
        const hint = `For example \`${rawName} ${sample(known.example)}\``;
        flags.problems.push(problem(`${rawName} requires a value.`, hint));
    }
    else {
        flags.values.set(known.name, value ?? 'true');
    }
    return true;
}
function sample(example) {
    return /[^\w,./:@-]/.test(example) ? `"${example}"` : example;
}
function unknownFlag(rawName) {
    const near = nearFlags(rawName);
    const [first = ''] = near;
    const variable = variableOf.get(first);
    if (variable !== undefined && near.length === 1)
        return problem(`${first} is not taken as a flag.`, `Set the environment variable ${variable}.`);
    const flags = near.filter((flag) => byFlag.has(flag));
    return problem(`There is no flag ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(rawName).slice(1, -1)}.`, flags.length > 0 ? `Did you mean ${flags.join(' or ')}?` : 'See --help for all flags.');
}
function nearFlags(rawName) {
    const known = [...byFlag.keys(), ...variableOf.keys()];
    const [best] = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(rawName, known);
    if (best !== undefined && (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(rawName, [best]).length > 0 && isTypo(rawName, best))
        return [best];
    const word = rawName.replace(/^-+/, '').replaceAll('_', '-').toLowerCase();
    const parts = word.length < 2 ? [] : known.filter((flag) => `-${flag.slice(1)}`.includes(`-${word}`));
    if (parts.length > 0)
        return parts.slice(0, 3);
    if (/^-[A-Za-z]$/.test(rawName))
        return Object.keys(SHORT).filter((short) => isTypo(rawName, short));
    return best === undefined ? [] : [best];
}
function isTypo(one, other) {
    const bare = (text) => text.replace(/[-_]/g, '').toLowerCase().replace(/s$/, '');
    return bare(one) === bare(other);
}
function unusedFlags(values) {
    const given = all.filter((one) => isGiven(one, values.get(one.name)));
    const has = (name) => given.some((one) => one.name === name);
    if (has('help') || has('version'))
        return [];
    const chosen = ['list', 'backtest', 'test_alert'].find(has) ?? 'check';
    return given.flatMap(({ flag, commands, live, name }) => {
        if (!commands.includes(chosen))
            return [unused(`${flag}`, commandFlag(chosen))];
        if (live && has('replay'))
            return [unused(`${flag}`, '--replay')];
        if (name === 'now' && !has('replay'))
            return [
                problem('--now goes with --replay only: a live check takes now from GitHub.', '`--replay evidence.json --now 2026-05-20T06:30:00Z`'),
            ];
        return [];
    });
}
function isGiven({ value }, text) {
    if (text === undefined || text.trim() === '')
        return false;
    return value !== null || !/^false$/i.test(text.trim());
}
function commandFlag(command) {
    return command === 'check' ? 'a check' : kebab(command);
}
const REASONS = {
    '--replay': 'a replay asks nobody, sends nothing and has the recorded settings',
    '--list': 'it judges nothing and sends nothing',
    '--backtest': 'it only shows what each day would have brought, and sends nothing',
    '--test-alert': 'it sends one mail and checks nothing',
};
function unused(flag, beside) {
    return problem(`${flag} does not go with ${beside}: ${REASONS[beside]}.`, `Leave out ${flag} or ${beside}.`);
}
function kebab(name) {
    return `--${name.replaceAll('_', '-')}`;
}
function problem(message, hint) {
    return { code: 'settings_invalid', message, hint };
}
function readCommand({ values }) {
    const problems = [];
    const value = (name, schema) => {
        const text = values.get(name);
        if (text === undefined || text.trim() === '')
            return null;
        const parsed = schema.safeParse(text.trim());
        if (parsed.success)
            return parsed.data;
        const { example } = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi.find((one) => one.name === name) ?? { example: '' };
        const wanted = parsed.error.issues.at(-1)?.message;
        const hint = `For example \`${`${kebab(name)} ${sample(example)}`.trim()}\``;
        problems.push(problem(`${kebab(name)}: ${(0,_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)} is wrong: it must be ${wanted}.`, hint));
        return null;
    };
    const isOn = (name) => value(name, _values_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlBoolean */ .qJ) ?? false;
    const command = {
        record: value('record', _values_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN),
        replay: value('replay', _values_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN),
        now: value('now', _values_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .uR),
        list: isOn('list'),
        backtest_days: value('backtest', (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_3__/* .days */ ._3)),
        json: isOn('json'),
    };
    const action = isOn('help') ? 'help' : isOn('version') ? 'version' : 'run';
    return { command, action, send_alerts: isOn('send_alerts'), problems };
}


/***/ }),

/***/ 9911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   s0: () => (/* binding */ hideSecrets)
/* harmony export */ });
const LONGEST = 120;
const HIDDEN = '***';
const BEGINNING = 12;
const TOKEN = /\b(?:gh[a-z]_|github_pat_)[\w.-]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
function quoted(value) {
    const open = value
        .replace(TOKEN, HIDDEN)
        .replace(/:\/\/[^/\s]*@/g, `://${HIDDEN}@`)
        .replace(/^(\w+:\/\/[^?#\s]*)[?#].*$/s, `$1?${HIDDEN}`);
    const short = open.length > LONGEST ? `${open.slice(0, LONGEST)}…` : open;
    return visible(JSON.stringify(short));
}
function withoutSecrets(problems, secrets) {
    const hide = (text) => visible(hideSecrets(text, secrets));
    return problems.map(({ code, message, hint, excerpt }) => ({
        code,
        message: hide(message),
        hint: hint === null ? null : hide(hint),
        ...(excerpt === undefined ? {} : { excerpt: excerpt.map(hide) }),
    }));
}
function hideSecrets(text, secrets) {
    const known = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
    return known.reduce(without, text).replace(TOKEN, HIDDEN);
}
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}
function without(text, secret) {
    const origin = /^\w+:\/\/[^/]*/.exec(secret)?.[0].length ?? 0;
    const start = secret.slice(0, origin + BEGINNING);
    const [first = '', ...others] = text.split(start);
    return [first, ...others.map((rest) => rest.slice(agreeing(rest, secret.slice(start.length))))].join(HIDDEN);
}
function agreeing(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return length;
}
function escaped(character) {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ recordedSettings),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   VU: () => (/* binding */ resolveLive),
/* harmony export */   sB: () => (/* binding */ resolveReplay)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4922);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7906);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9416);
/* harmony import */ var _watches_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4637);





const LISTED_SLA = 48;
function readFiles(sources) {
    return {
        output_file: sources.value('output_file', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN),
        preview_dir: sources.value('preview_dir', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN),
        report_file: sources.value('report_file', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN),
    };
}
function resolveLive(sources, mode, { mail, files }, config) {
    const { max_emails, runbook_url, ...common } = config.defaults ?? {};
    const chosen = { ...defined(common), ...defined(givenRules(sources)) };
    const rules = { ...defaultRules(), ...chosen };
    const named = sources.value('repo', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .repos */ .k2) ?? [];
    const text = textOf(sources) ?? { workflows: config.workflows };
    const listed = { ...rules, sla_hours: chosen.sla_hours ?? LISTED_SLA };
    const watches = keep(sources, (0,_watches_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveWatches */ .UC)(text.workflows ?? ['auto'], listed, named));
    return {
        ...mail,
        ...files,
        mode,
        repos: named,
        watches: watches ?? { auto: false, entries: [] },
        defaults: rules,
        retired: [...(text.retired ?? []), ...(config.retired ?? [])],
        confirm_seconds: sources.value('confirm_seconds', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmSeconds */ .Wg)) ??
            (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('confirm_seconds', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmSeconds */ .Wg)),
        runbook_url: mail.runbook_url ?? runbook_url ?? null,
        remind_hours: rules.remind_hours,
        max_emails: sources.value('max_emails', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .maxEmails */ .oh)) ??
            max_emails ??
            (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('max_emails', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .maxEmails */ .oh)),
        shard: sources.value('shard', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .shard */ .B5),
        github_api_url: sources.value('github_api_url', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrl */ .y0) ?? (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('github_api_url', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrl */ .y0),
        ...readLimits(sources),
    };
}
function defaultRules() {
    return {
        ...(0,_watches_js__WEBPACK_IMPORTED_MODULE_3__/* .noDemands */ .yB)(),
        sla_hours: 'auto',
        missed_windows: null,
        grace_hours: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('grace_hours', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .graceHours */ .E0)),
        events: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('events', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .events */ .AZ),
        branch: null,
        remind_hours: null,
    };
}
function defined(given) {
    const some = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
    return Object.fromEntries(some);
}
function givenRules(sources) {
    return {
        sla_hours: sources.value('sla_hours', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .slaHours */ .K_)),
        missed_windows: sources.value('missed_windows', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .missedWindows */ .vB)),
        grace_hours: sources.value('grace_hours', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .graceHours */ .E0)),
        events: sources.value('events', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .events */ .AZ),
        branch: sources.value('branch', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .branch */ .tk),
        remind_hours: sources.value('remind_hours', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .remindHours */ .PI)),
    };
}
function readLimits(sources) {
    return {
        reads_history: sources.text('report_file') !== null || sources.text('report_days') !== null,
        report_days: sources.value('report_days', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .days */ ._3)) ?? (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('report_days', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .days */ ._3)),
        timeout_minutes: sources.value('timeout_minutes', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutMinutes */ .DL)) ??
            (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('timeout_minutes', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutMinutes */ .DL)),
    };
}
function textOf(sources) {
    const text = sources.text('workflows');
    return text === null ? null : (keep(sources, (0,_watches_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorkflows */ .L9)(text)) ?? { workflows: [] });
}
function keep(sources, { value, problems }) {
    sources.problems.push(...problems);
    return value;
}
const entries = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .watchEntrySchema */ .Vz);
const recordedSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    repos: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    watches: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
        zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ auto: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), entries }),
        zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('auto').transform(() => ({ auto: true, entries: [] })),
        entries.transform((listed) => ({ auto: false, entries: listed })),
    ]),
    defaults: _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .rulesSchema */ .jm,
    retired: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()),
    message_stream: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .TN,
    subject_prefix: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8,
    runbook_url: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .pageUrl */ .fi.nullable(),
    remind_hours: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .remindHours */ .PI.nullable(),
    max_emails: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .maxEmails */ .oh,
    dry_run: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(),
    shard: _values_js__WEBPACK_IMPORTED_MODULE_2__/* .shardPart */ .u1.nullable(),
});
function recordedSettings(settings, repos) {
    const names = Object.keys(recordedSchema.shape);
    const part = Object.fromEntries(names.map((name) => [name, settings[name]]));
    return { ...part, repos };
}
function resolveReplay(data, sources, { mail, files }) {
    const parsed = recordedSchema.safeParse(data);
    if (!parsed.success) {
        const [issue] = parsed.error.issues;
        sources.problems.push({
            code: 'recording_unreadable',
            message: `--replay: the recorded settings cannot be used: ${issue?.path.join('.')} must be ${issue?.message}.`,
            hint: 'Record again with `--record FILE`.',
        });
        return null;
    }
    const recorded = parsed.data;
    const overrides = defined(givenRules(sources));
    const defaults = { ...recorded.defaults, ...overrides };
    const named = sources.value('repo', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .repos */ .k2) ?? recorded.repos;
    const text = textOf(sources);
    const kept = recorded.defaults.sla_hours === 'auto' ? LISTED_SLA : recorded.defaults.sla_hours;
    const listed = { ...defaults, sla_hours: overrides.sla_hours ?? kept };
    const watches = text === null ? null : keep(sources, (0,_watches_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveWatches */ .UC)(text.workflows ?? [], listed, named));
    const flagged = (name) => sources.text(name) === null ? recorded[name] : mail[name];
    return {
        ...mail,
        ...files,
        mode: 'command_line',
        send: false,
        test_alert: false,
        message_stream: flagged('message_stream'),
        subject_prefix: flagged('subject_prefix'),
        runbook_url: flagged('runbook_url'),
        dry_run: flagged('dry_run'),
        repos: named,
        watches: watches ?? {
            auto: recorded.watches.auto,
            entries: recorded.watches.entries.map((watch) => ({ ...watch, ...overrides })),
        },
        defaults,
        retired: text?.retired ?? recorded.retired,
        confirm_seconds: 0,
        remind_hours: overrides.remind_hours ?? recorded.remind_hours,
        max_emails: sources.value('max_emails', (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .fromText */ .IK)(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .maxEmails */ .oh)) ?? recorded.max_emails,
        shard: sources.value('shard', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .shard */ .B5) ?? recorded.shard,
        github_api_url: (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultOf */ .H)('github_api_url', _values_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrl */ .y0),
        ...readLimits(sources),
    };
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ defaultOf),
/* harmony export */   L: () => (/* binding */ createSources)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2027);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9911);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4372);



const SHORTEST_SECRET = 4;
function createSources(flags, env) {
    const problems = [];
    const all = (name) => {
        const setting = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name);
        const places = [
            [flags.values.get(name), `${setting.flag} `],
            [env[`INPUT_${name.toUpperCase()}`], `${name}: `],
            ...setting.env.map((variable) => [env[variable], `${variable}=`]),
        ];
        return places.flatMap(([text, prefix]) => text === undefined || text.trim() === '' ? [] : [{ text, prefix }]);
    };
    const text = (name) => all(name)[0]?.text ?? null;
    const refuse = (name, wanted) => {
        const [found] = all(name);
        if (found !== undefined)
            problems.push(wrongSetting(name, found, wanted));
    };
    return {
        text,
        problems,
        refuse,
        secrets: _table_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0
            .filter(({ secret }) => secret)
            .flatMap(({ name }) => all(name).map(({ text }) => text.trim()))
            .filter((text) => text.length >= SHORTEST_SECRET),
        value: (name, schema) => {
            const given = text(name);
            if (given === null)
                return null;
            const result = schema.safeParse(given.trim());
            if (result.success)
                return result.data;
            refuse(name, result.error.issues.map(({ message }) => message).at(-1) ?? 'of another form');
            return null;
        },
    };
}
function defaultOf(name, schema) {
    return schema.parse((0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name).default);
}
function wrongSetting(name, { text, prefix }, wanted) {
    const { secret, example } = (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .settingOf */ .y7)(name);
    const value = secret ? 'the value given' : (0,_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text.trim());
    return {
        code: 'settings_invalid',
        message: `${name}: ${value} is wrong: it must be ${wanted}.`,
        hint: `For example \`${prefix}${prefix.startsWith('--') ? (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(example) : example}\``,
    };
}


/***/ }),

/***/ 4372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   y7: () => (/* binding */ settingOf)
/* harmony export */ });
const EVERY = ['check', 'test_alert', 'list', 'backtest'];
const EVIDENCE = ['check', 'list', 'backtest'];
const ALERTS = ['check', 'test_alert', 'backtest'];
const CHECK = ['check', 'test_alert'];
function row(value, example, description, more = {}) {
    return { value, example, description, ...more };
}
const groups = {
    'What is watched': {
        repo: row('REPO', 'octo-org/backend', 'Repository to watch as owner/name; several by comma or newline; owner/* for all unarchived ones of an owner.', { env: ['GITHUB_REPOSITORY'] }),
        workflows: row('LIST', 'nightly-backup, weekly-report.yml', 'auto (every workflow with a schedule), a comma or newline list of file stems, file names, paths, ids, display names or globs, or YAML; auto in a list stands for all that the list does not name. A list of more than 128 KiB does not fit into a step on Linux: put it into the config file.', { default: 'auto' }),
        config: row('FILE', '.github/cron-heartbeat.yml', 'Config file in the workspace. The default path is looked for only where workflows is not given.', { default: '.github/cron-heartbeat.yml', live: true }),
        shard: row('N/M', '2/8', 'Watch one stable part of the watches, such as 2/8 for the second of eight.'),
    },
    'What counts': {
        sla_hours: row('HOURS', '48', 'How old a genuine success may be, in hours; auto: stale after missed_windows missed windows of its own schedule.', { default: '48 for listed workflows, auto for discovered ones' }),
        missed_windows: row('N', '2', 'How many windows in a row may be missed with sla_hours: auto. A number counts windows, the default counts occasions: windows at least the grace apart.', {
            default: '2 occasions, or 1 where no two occasions of the next 366 days lie nearer than six days',
        }),
        grace_hours: row('HOURS', '3', 'How late GitHub may start a window before it counts as missed, in hours, or auto: taken from the lateness of its own runs.', { default: 'auto' }),
        events: row('EVENTS', 'schedule', 'Events whose runs count, or any.', {
            default: 'schedule, workflow_dispatch, repository_dispatch',
        }),
        branch: row('BRANCH', 'main', "Branch whose runs count, or any; the repository's default branch if not given."),
        confirm_seconds: row('SECONDS', '5', 'Pause before a would-be stale watch is read a second time; the pauses of several run side by side.', { default: '5' }),
    },
    Alerts: {
        alert_email: row('ADDRESSES', 'ops@example.com, oncall@example.com', 'Who is mailed: one or more addresses by comma.', { env: ['OPS_ALERT_EMAIL'], commands: CHECK }),
        alert_from: row('ADDRESS', 'Cron heartbeat <alerts@example.com>', 'Sender, with or without a display name; Postmark must know it.', { env: ['OPS_ALERT_FROM'], commands: CHECK }),
        subject_prefix: row('TEXT', '[ops]', 'First words of every subject; none for no prefix.', {
            default: '[Raxx ops]',
            commands: ALERTS,
        }),
        runbook_url: row('URL', 'https://example.com/runbook', 'Runbook that mails and the summary link to.', {
            commands: CHECK,
        }),
        remind_hours: row('HOURS', '20', 'The same alert is not sent again within this time; 0 sends every time.', { default: '20', commands: ALERTS }),
        max_emails: row('N', '5', 'Above this many stale watches one digest replaces the single mails.', {
            default: '5',
            commands: ALERTS,
        }),
        message_stream: row('STREAM', 'outbound', 'Postmark message stream.', {
            default: 'outbound',
            commands: CHECK,
        }),
        ping_url: row('URL', 'https://hc-ping.com/your-uuid', "An outside dead-man's switch (healthchecks.io and alike), from a secret: pinged after a completed check.", { env: ['HEARTBEAT_PING_URL'], secret: true, commands: CHECK, live: true }),
        ping_fail_url: row('URL', 'https://hc-ping.com/your-uuid/fail', 'Pinged after exit 2; none sends nothing. Without it ping_url with /fail on its path, unless its query may hold the status.', { env: ['HEARTBEAT_PING_FAIL_URL'], secret: true, commands: CHECK, live: true }),
        ping_start_url: row('URL', 'https://hc-ping.com/your-uuid/start', 'Pinged at the start; none sends nothing. Without it ping_url with /start on its path, unless its query may hold the status.', { env: ['HEARTBEAT_PING_START_URL'], secret: true, commands: CHECK, live: true }),
        test_alert: row(null, 'true', 'Send one marked test mail through the whole path and check nothing.', {
            default: 'false',
            commands: ['test_alert'],
            live: true,
        }),
    },
    Connections: {
        github_token: row('TOKEN', '${{ github.token }}', "Token with actions: read and contents: read on every watched repository; the job's own sees its own and public ones.", {
            flag: '--gh-token',
            env: ['GITHUB_TOKEN', 'GH_TOKEN'],
            default: '${{ github.token }}',
            secret: true,
            live: true,
        }),
        github_api_url: row('URL', 'https://github.example.com/api/v3', 'Base URL of the GitHub API; an Enterprise Server has https://host/api/v3.', { env: ['GITHUB_API_URL'], default: 'https://api.github.com', live: true }),
        postmark_server_token: row('TOKEN', '${{ secrets.POSTMARK_SERVER_TOKEN }}', 'Postmark server token; from a secret, never a flag.', { flag: null, env: ['POSTMARK_SERVER_TOKEN'], secret: true }),
    },
    'This run': {
        dry_run: row(null, 'true', 'Check and show everything, send nothing.', {
            default: 'false',
        }),
        enabled: row('WORD', 'true', 'Off switch: 1, true, on or yes, or 0, false, off or no. The variable present but empty means off, absent means on.', { flag: null, env: ['FLAG_CRON_HEARTBEAT_MONITOR'], default: 'on' }),
        output_file: row('FILE', 'heartbeat.json', 'Where the result JSON goes.'),
        report_file: row('FILE', 'evidence.html', 'Where the evidence page goes: one self-contained HTML file.', {
            commands: EVIDENCE,
        }),
        report_days: row('DAYS', '30', 'How many days back the evidence page looks, 1 to 90.', {
            default: '30',
            commands: EVIDENCE,
        }),
        preview_dir: row('DIR', 'mails', 'Folder into which every mail is also written as .html and .txt.', {
            commands: CHECK,
        }),
        timeout_minutes: row('MINUTES', '10', "The whole run's deadline, in minutes; passing it is a monitor failure. Keep the job's own timeout-minutes above it.", { default: '10' }),
    },
};
const commandRows = {
    send_alerts: row(null, '', 'Send mails and pings from here too.', { commands: CHECK, live: true }),
    record: row('FILE', 'evidence.json', 'Write the evidence and the settings, without secrets, as JSON.', {
        commands: EVIDENCE,
    }),
    replay: row('FILE', 'evidence.json', 'Judge recorded evidence, with its settings unless flags override them: no network, no token.', { commands: EVIDENCE }),
    now: row('ISO', '2026-05-22T06:30:00Z', 'Judge a replay as of this instant.', { commands: EVIDENCE }),
    list: row(null, '', 'Show what is watched or would be found.', { commands: ['list'] }),
    backtest: row('DAYS', '30', 'Show what each of the past days, and today, would have brought.', {
        commands: ['backtest'],
    }),
    json: row(null, '', 'Print the result as JSON, and nothing else.'),
    help: row(null, '', 'Show this text; -h for short.'),
    version: row(null, '', 'Show the version; -V for short.'),
};
function setting(name, group, row) {
    return {
        name,
        group,
        flag: `--${name.replaceAll('_', '-')}`,
        env: [],
        commands: EVERY,
        ...row,
        default: row.default ?? null,
        secret: row.secret ?? false,
        live: row.live ?? false,
    };
}
const settings = Object.entries(groups).flatMap(([group, rows]) => Object.entries(rows).map(([name, row]) => setting(name, group, row)));
const commands = Object.entries(commandRows).map(([name, row]) => setting(name, 'Command line only', row));
const variables = [{ name: 'POSTMARK_API_URL', default: 'https://api.postmarkapp.com' }];
const byName = new Map(settings.map((one) => [one.name, one]));
function settingOf(name) {
    const found = byName.get(name);
    if (found === undefined)
        throw new Error(`There is no setting ${name}.`);
    return found;
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isSameRepo),
/* harmony export */   AZ: () => (/* binding */ events),
/* harmony export */   B5: () => (/* binding */ shard),
/* harmony export */   DL: () => (/* binding */ timeoutMinutes),
/* harmony export */   E0: () => (/* binding */ graceHours),
/* harmony export */   IK: () => (/* binding */ fromText),
/* harmony export */   K_: () => (/* binding */ slaHours),
/* harmony export */   PI: () => (/* binding */ remindHours),
/* harmony export */   QJ: () => (/* binding */ ownPingUrl),
/* harmony export */   Qq: () => (/* binding */ repoName),
/* harmony export */   Sh: () => (/* binding */ token),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Td: () => (/* binding */ stream),
/* harmony export */   Wg: () => (/* binding */ confirmSeconds),
/* harmony export */   Yb: () => (/* binding */ minDurationSeconds),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   fI: () => (/* binding */ yamlEvents),
/* harmony export */   fi: () => (/* binding */ pageUrl),
/* harmony export */   jV: () => (/* binding */ switchWord),
/* harmony export */   k2: () => (/* binding */ repos),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   oh: () => (/* binding */ maxEmails),
/* harmony export */   oy: () => (/* binding */ pingUrl),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qJ: () => (/* binding */ yamlBoolean),
/* harmony export */   tk: () => (/* binding */ branch),
/* harmony export */   u1: () => (/* binding */ shardPart),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   vB: () => (/* binding */ missedWindows),
/* harmony export */   y0: () => (/* binding */ apiUrl)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8532);
/* harmony import */ var _net_proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5312);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2788);



function number({ least, most, above, whole }, more = '') {
    const kind = whole ? 'a whole number' : 'a number';
    const range = above ? `above ${least}, at most ${most}` : `from ${least} to ${most}`;
    const words = `${kind} ${range}${more}`;
    const base = whole ? zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr(words) : zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(words);
    return (above ? base.gt(least, words) : base.min(least, words)).max(most, words);
}
function numberOrAuto(bounds) {
    const hours = number(bounds, ', or auto');
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('auto'), hours], hours.safeParse(null).error?.issues[0]?.message);
}
function fromText(schema) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .preprocess */ .vkY((text) => (typeof text === 'string' && /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text), schema);
}
const TEN_YEARS = 87_600;
const slaHours = numberOrAuto({ least: 0, above: true, most: TEN_YEARS });
const missedWindows = number({ least: 1, most: 1000, whole: true });
const graceHours = numberOrAuto({ least: 0, most: TEN_YEARS });
const confirmSeconds = number({ least: 0, most: 600 });
const remindHours = number({ least: 0, most: TEN_YEARS });
const maxEmails = number({ least: 0, most: 1000, whole: true });
const timeoutMinutes = number({ least: 0, above: true, most: 7200 });
const minDurationSeconds = number({ least: 0, most: 432_000 });
const days = number({ least: 1, most: 90, whole: true });
const SINGLE = 'a single line without control characters';
const line = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(SINGLE).regex(/^[^\p{Cc}\p{Cf}]*$/u, SINGLE);
const oneLine = line.min(1, 'some text');
const yamlBoolean = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .regex(/^(?:true|false)$/i, 'true or false')
    .transform((text) => /^true$/i.test(text));
const switchWord = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const word = text.toLowerCase();
    if (['1', 'true', 'on', 'yes'].includes(word))
        return true;
    if (['0', 'false', 'off', 'no'].includes(word))
        return false;
    context.addIssue({ code: 'custom', message: '1, true, on or yes, or 0, false, off or no' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
function list(text) {
    return text
        .split(/[\r\n]+/)
        .flatMap((row) => row.replace(/(^|\s)#.*$/, '').split(','))
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
const BRANCH = 'a branch name such as main, or any';
const branch = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(BRANCH)
    .regex(/^[^\s~^:?*[\\\p{Cc}\p{Cf}]+$/u, BRANCH)
    .refine((name) => !name.includes('..') && !name.startsWith('refs/'), BRANCH);
const token = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[!-~]+$/, 'one word of printable characters');
const stream = line.regex(/^[\w-]+$/, 'the id of a message stream');
const shardSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ part: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), of: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) });
const shardPart = shardSchema.refine(({ part, of }) => part <= of, 'a part of the whole');
const shard = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const parsed = shardPart.safeParse({ part: Number(part), of: Number(of) });
    if (parsed.success)
        return parsed.data;
    context.addIssue({ code: 'custom', message: 'part/of, such as 2/8' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
const INSTANT = 'a day such as 2026-12-01, or an instant such as 2026-12-01T06:00:00Z';
const instant = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(INSTANT).transform((text, context) => {
    const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
    const day = Date.parse(text.slice(0, 10));
    const isDay = form.test(text) && !Number.isNaN(day) && new Date(day).toISOString().startsWith(text.slice(0, 10));
    const time = isDay ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(time))
        return new Date(time).toISOString().replace('.000Z', 'Z');
    context.addIssue({ code: 'custom', message: INSTANT });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
const REPO = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?\/(?:\*|[\w.-]+)$/;
const isRepo = (name) => REPO.test(name) && !/\/\.{1,2}$/.test(name);
const repos = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const names = list(text);
    if (names.length > 0 && names.every(isRepo))
        return names.filter((name, i) => names.findIndex((other) => isSameRepo(name, other)) === i);
    context.addIssue({ code: 'custom', message: 'owner/name, several by comma, or owner/*' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
const repoName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('owner/name')
    .regex(REPO, 'owner/name')
    .refine((name) => isRepo(name) && !name.endsWith('/*'), 'owner/name');
function isSameRepo(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
const KNOWN_EVENTS = list(`
  branch_protection_rule, check_run, check_suite, create, delete, deployment, deployment_status, discussion,
  discussion_comment, dynamic, fork, gollum, image_version, issue_comment, issues, label, merge_group, milestone,
  page_build, public, pull_request, pull_request_comment, pull_request_review, pull_request_review_comment,
  pull_request_target, push, registry_package, release, repository_dispatch, schedule, status, watch, workflow_call,
  workflow_dispatch, workflow_run
`);
const eventName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('event names such as schedule')
    .regex(/^[a-z_]+$/, 'event names such as schedule')
    .superRefine((name, context) => {
    if (KNOWN_EVENTS.includes(name))
        return;
    const [near] = (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, KNOWN_EVENTS);
    if (name === 'any')
        context.addIssue({ code: 'custom', message: 'event names, or any alone' });
    else {
        const message = near ? `an event of GitHub's; did you mean ${near}?` : "an event of GitHub's, or any";
        context.addIssue({ code: 'custom', message });
    }
});
const eventList = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(eventName).min(1, 'event names by comma, or any');
const yamlEvents = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('any'), eventList], {
    error: ({ input }) => slipIn(input) ?? 'a list of event names, or any',
});
const events = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    if (text === 'any')
        return text;
    const names = eventList.safeParse(list(text));
    if (names.success)
        return names.data;
    context.addIssue({ code: 'custom', message: slipIn(list(text)) ?? 'event names by comma' });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
});
function slipIn(names) {
    return Array.isArray(names) ? eventList.safeParse(names).error?.issues[0]?.message : undefined;
}
function serviceUrl(isAllowed, expected) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
        const url = urlOf(text);
        const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,_net_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U)(url.hostname));
        if (url && isSafe && !url.username && !url.password && !url.hash && isAllowed(url))
            return text;
        context.addIssue({ code: 'custom', message: `${expected}, without a user name in it` });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    });
}
const apiUrl = serviceUrl((url) => !url.search, 'an https URL (http on loopback only) without a query').transform((text) => text.replace(/\/+$/, ''));
const pingUrl = serviceUrl(() => true, 'an https URL (http on loopback only)');
const ownPingUrl = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('none'), pingUrl], {
    error: 'an https URL (http on loopback only), or none',
});
const pageUrl = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('an http or https URL').refine((text) => {
    const url = urlOf(text);
    return url !== null && /^https?:$/.test(url.protocol) && !url.username && !url.password;
}, 'an http or https URL');
function urlOf(text) {
    return /^[^\s\\\p{Cc}\p{Cf}]+$/u.test(text) && URL.canParse(text) ? new URL(text) : null;
}


/***/ }),

/***/ 4637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wX: () => (/* binding */ namesIn),
  HS: () => (/* binding */ namesInYaml),
  p4: () => (/* binding */ needRepo),
  yB: () => (/* binding */ noDemands),
  im: () => (/* binding */ readConfigText),
  L9: () => (/* binding */ readWorkflows),
  UC: () => (/* binding */ resolveWatches)
});

// EXTERNAL MODULE: ./build/settings/config-schema.js
var config_schema = __webpack_require__(4922);
// EXTERNAL MODULE: ./build/settings/values.js
var values = __webpack_require__(9416);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/text/nearest.js
var nearest = __webpack_require__(2788);
// EXTERNAL MODULE: ./build/text/yaml-depth.js
var yaml_depth = __webpack_require__(1203);
// EXTERNAL MODULE: ./build/settings/redact.js
var redact = __webpack_require__(9911);
// EXTERNAL MODULE: ./build/settings/table.js
var table = __webpack_require__(4372);
;// CONCATENATED MODULE: ./build/settings/yaml.js







const MOST_ALIASES = 50;
const MOST_CHARACTERS = 128 * 1024;
const MOST_PROBLEMS = 100;
const EXCERPT = 76;
function parseYaml(given, where) {
    const text = given.replace(/^\uFEFF/, '');
    if (text.length > MOST_CHARACTERS)
        return failed(`${where} is longer than 128 KiB.`);
    if ((0,yaml_depth/* isTooDeep */.f)(text))
        return failed(`${where} is nested too deep.`);
    const lines = new dist/* LineCounter */.HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${where}:${line}:${col}`;
    };
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
        const [slip] = document.errors.sort((a, b) => a.pos[0] - b.pos[0]);
        if (slip !== undefined) {
            const offset = slipOf(text, slip);
            return failed(`${at(offset)}: ${slip.message}.`.replace(/\.\.$/, '.'), excerptAt(text, offset));
        }
        const data = document.toJS({ maxAliasCount: MOST_ALIASES });
        if (isEndless(data))
            return failed(`${where}: an alias stands within what it names.`);
        return { value: { data, place: (path, key) => at(offsetOf(document, path, key)) }, problems: [] };
    }
    catch (cause) {
        return failed(`${where}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
}
function slipOf(text, { code, pos }) {
    const end = Math.min(pos[0], text.length);
    if (code !== 'MISSING_CHAR' || text.slice(end).trim() !== '')
        return end;
    return text.slice(0, end).trimEnd().length;
}
function excerptAt(text, offset) {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    const line = text.slice(start).split(/\r?\n/, 1)[0] ?? '';
    const column = Math.min(offset - start, line.length);
    const from = Math.max(0, column - EXCERPT + 16);
    const shown = line.slice(from, from + EXCERPT).replace(/\t/g, ' ');
    return [shown, `${' '.repeat(column - from)}^`];
}
function isEndless(value, around = []) {
    if (typeof value !== 'object' || value === null)
        return false;
    return around.includes(value) || Object.values(value).some((inner) => isEndless(inner, [...around, value]));
}
function offsetOf(document, path, key) {
    let node = document.contents;
    let offset = 0;
    for (const part of [...path, ...(key === undefined ? [] : [key])]) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        const pair = (0,dist/* isMap */.jh)(node) ? node.items.find((item) => String(item.key) === String(part)) : undefined;
        const child = (0,dist/* isSeq */.oP)(node) ? node.items[Number(part)] : pair?.value;
        const mark = pair?.key ?? child;
        if ((0,dist/* isNode */.Ll)(mark) && mark.range)
            offset = mark.range[0];
        node = child;
    }
    return offset;
}
function checkYaml(schema, { data, place }) {
    const result = schema.safeParse(data);
    if (result.success)
        return { value: result.data, problems: [] };
    const issues = result.error.issues.filter((issue, _, all) => !isConsequence(issue, all));
    const roots = schema instanceof schemas/* ZodObject */.bvH ? Object.keys(schema.shape) : [];
    const problems = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            code: 'settings_invalid',
            message: `${place(issue.path, key)}: there is no key \`${key}\` here.`,
            hint: hintFor(key, issue.path.length === 0 ? roots : (0,config_schema/* keysAt */._s)(issue.path)),
        }))
        : [wrongValue(place(issue.path), issue, valueAt(data, issue.path))]);
    const left = issues.length - MOST_PROBLEMS;
    const more = left > 0 ? failed(`${place([])}: and ${left} more problems.`).problems : [];
    return { value: null, problems: [...problems, ...more] };
}
function isConsequence({ path }, all) {
    if (path.at(-1) !== 'workflow')
        return false;
    const around = path.slice(0, -1).join();
    return all.some(({ code, path: other }) => code === 'unrecognized_keys' && other.join() === around);
}
function hintFor(key, keys) {
    const right = `The keys here: ${keys.join(', ')}.`;
    const [near] = (0,nearest/* nearest */.p)(key.replaceAll('-', '_'), keys);
    if (table/* settings */.W0.some(({ name }) => name === key))
        return `\`${key}\` is a setting of the whole run; give it as input, flag or variable. ${right}`;
    if (key in config_schema/* configSchema */.Qn.shape)
        return `\`${key}\` goes into the config file, at its top. ${right}`;
    if (/^(?:name|file|path|id)$/.test(key) && keys.includes('workflow'))
        return 'Did you mean `workflow`?';
    return near ? `Did you mean \`${near}\`?` : right;
}
function wrongValue(at, issue, value) {
    const key = issue.path.findLast((part) => typeof part === 'string');
    const subject = key === undefined ? 'this' : `\`${key}\``;
    const given = issue.path.length === 0 ? kindOf(value) : (0,redact/* quoted */.TL)(textOf(value));
    const words = value === undefined ? `${subject} is missing: it must be` : `${subject} is ${given}; it must be`;
    const isRequired = issue.message.includes(' requires ');
    return {
        code: 'settings_invalid',
        message: isRequired ? `${at}: ${issue.message}.` : `${at}: ${words} ${issue.message}.`,
        hint: `For example \`${(0,config_schema/* exampleAt */.Ez)(issue.path)}\``,
    };
}
function kindOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'empty';
    return typeof value === 'object' ? 'a mapping' : 'plain text';
}
function textOf(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function valueAt(data, path) {
    return path.reduce((value, key) => {
        if (typeof value === 'object' && value !== null)
            return value[key];
        return key === 'workflow' ? value : undefined;
    }, data);
}
function failed(message, excerpt) {
    const problem = { code: 'settings_invalid', message, hint: `For example \`${(0,config_schema/* exampleAt */.Ez)([])}\`` };
    return { value: null, problems: [excerpt === undefined ? problem : { ...problem, excerpt }] };
}

;// CONCATENATED MODULE: ./build/settings/watches.js



const MOST_NAMES = 100;
function readWorkflows(given) {
    const text = given.replace(/^\uFEFF/, '');
    if (!isYaml(text))
        return readPlain(text);
    const yaml = parseYaml(text, 'workflows');
    if (yaml.value === null)
        return yaml;
    if (!isMapping(yaml.value.data)) {
        const listed = checkYaml(config_schema/* watchListSchema */.Zv, yaml.value);
        return listed.value === null ? listed : { value: { workflows: listed.value }, problems: [] };
    }
    const checked = checkYaml(config_schema/* inputSchema */.is, yaml.value);
    if (checked.value === null || checked.value.workflows !== undefined)
        return checked;
    return refused('there is no list under the key `workflows`');
}
function readConfigText(text, file) {
    const yaml = parseYaml(text, file);
    if (yaml.value === null)
        return yaml;
    return checkYaml(config_schema/* configSchema */.Qn, { ...yaml.value, data: yaml.value.data ?? {} });
}
function isYaml(text) {
    const first = text
        .split(/[\r\n]+/)
        .map((line) => line.replace(/^\s*#.*$/, '').trim())
        .find((line) => line !== '');
    return /^[-[{]/.test(first ?? '') || /^workflows:/m.test(text);
}
function readPlain(text) {
    const names = (0,values/* list */.p_)(text);
    if (names.length === 0)
        return refused('the list has nothing in it, only blanks, commas or comments');
    const checked = config_schema/* watchListSchema */.Zv.safeParse(names);
    if (checked.success)
        return { value: { workflows: checked.data }, problems: [] };
    return refused('a name is longer than 300 characters or holds control characters');
}
function namesIn(text) {
    return isYaml(text) ? namesInYaml(text) : (0,values/* list */.p_)(text).filter(isNamed).slice(0, MOST_NAMES);
}
function namesInYaml(text) {
    const data = parseYaml(text, 'workflows').value?.data;
    const entries = isMapping(data) ? data.workflows : data;
    if (!Array.isArray(entries))
        return [];
    const names = entries.flatMap((entry) => {
        const name = isMapping(entry) ? entry.workflow : entry;
        return typeof name === 'string' || typeof name === 'number' ? [String(name)] : [];
    });
    return names.filter(isNamed).slice(0, MOST_NAMES);
}
function isNamed(name) {
    return name !== 'auto';
}
function isMapping(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
function refused(why) {
    const hint = 'For example `workflows: nightly-backup, weekly-report.yml`, or `workflows: auto`';
    return { value: null, problems: [{ code: 'settings_invalid', message: `workflows: ${why}.`, hint }] };
}
function needRepo({ auto, entries }) {
    return auto || entries.some(({ repo }) => repo === null);
}
function resolveWatches(items, rules, repos) {
    const byWorkflow = new Map();
    const problems = [];
    for (const item of items) {
        if (item === 'auto')
            continue;
        const entry = entryOf(item, rules);
        const file = entry.workflow.replace(/^(?:\.\/)?\.github\/workflows\//, '');
        const others = byWorkflow.get(file) ?? [];
        const same = others.find((other) => overlap(other.repo, entry.repo, repos));
        if (same === undefined)
            byWorkflow.set(file, [...others, entry]);
        else if (rulesOf(same) !== rulesOf(entry))
            problems.push(listedTwice(entry.workflow));
        else if (entry.repo === null)
            same.repo = null;
    }
    if (problems.length > 0)
        return { value: null, problems };
    return { value: { auto: items.includes('auto'), entries: [...byWorkflow.values()].flat() }, problems: [] };
}
function overlap(one, other, repos) {
    if (one !== null && other !== null)
        return (0,values/* isSameRepo */.$U)(one, other);
    const named = one ?? other;
    return (named === null || repos.some((repo) => (0,values/* isSameRepo */.$U)(repo, named) || (0,values/* isSameRepo */.$U)(repo, `${ownerOf(named)}/*`)));
}
function ownerOf(repo) {
    return repo.slice(0, repo.indexOf('/'));
}
function rulesOf({ workflow: _workflow, repo: _repo, ...rules }) {
    return JSON.stringify(rules);
}
function noDemands() {
    return {
        jobs: [],
        steps: [],
        min_duration_seconds: null,
        allow_skipped: [],
        paused_until: null,
        reason: null,
        note: null,
        next_steps: [],
    };
}
function entryOf(input, rules) {
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    return { workflow: input.workflow, repo: null, ...rules, ...noDemands(), ...given };
}
function listedTwice(workflow) {
    return {
        code: 'settings_invalid',
        message: `workflows: "${workflow}" is listed twice with different settings.`,
        hint: 'Keep one of the two entries.',
    };
}


/***/ }),

/***/ 1310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
function matches(pattern, text) {
    if (pattern === text)
        return true;
    let p = 0;
    let star = -1;
    let retry = 0;
    for (let t = 0; t < text.length;) {
        if (pattern[p] === '*') {
            star = p++;
            retry = t;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p++;
            t++;
        }
        else if (star >= 0) {
            p = star + 1;
            t = ++retry;
        }
        else {
            return false;
        }
    }
    return [...pattern.slice(p)].every((rest) => rest === '*');
}


/***/ }),

/***/ 2788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(word, candidates, most = 1) {
    const wanted = word.toLowerCase();
    return candidates
        .map((candidate) => ({ candidate, far: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase()) }))
        .filter(({ candidate, far }) => far <= Math.max(2, Math.max(word.length, candidate.length) / 3))
        .sort((a, b) => a.far - b.far)
        .slice(0, most)
        .map(({ candidate }) => candidate);
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
    return breakOldCommands(text.replace(/^([\s\u0085]*):(?=:)/gmu, '$1: '));
}


/***/ }),

/***/ 390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   QU: () => (/* binding */ yamlWord),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   gm: () => (/* binding */ yamlList),
/* harmony export */   pF: () => (/* binding */ singleLine),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6883);

function names(items, most = 5) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(items.map((item) => `\`${item}\``), most);
}
function shellWord(text) {
    if (/^[\w./:@-]+$/.test(text))
        return text;
    const escaped = text.replace(/[\\']/g, '\\$&').replace(UNSEEN, bytes);
    return text.search(UNSEEN) < 0 ? `'${text.replaceAll("'", "'\\''")}'` : `$'${escaped}'`;
}
function yamlList(items) {
    return `[${items.map(yamlWord).join(', ')}]`;
}
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function yamlWord(text) {
    return /^[a-z_][\w.-]*$/i.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}
function singleLine(text) {
    return printable(text, ' ');
}
function printable(text, instead) {
    return text.replace(UNSEEN, instead);
}
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u200b\ufeff]|(?! )\s/gu;
function bytes(character) {
    return [...new TextEncoder().encode(character)]
        .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
        .join('');
}


/***/ }),

/***/ 5853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ iso),
/* harmony export */   UH: () => (/* binding */ hoursBetween),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   dp: () => (/* binding */ HOUR),
/* harmony export */   ms: () => (/* binding */ ms),
/* harmony export */   pY: () => (/* binding */ MINUTE),
/* harmony export */   u$: () => (/* binding */ isoSecond)
/* harmony export */ });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function ms(instant) {
    const milliseconds = Date.parse(instant);
    if (Number.isNaN(milliseconds))
        throw new RangeError(`Not an instant: ${instant}`);
    return milliseconds;
}
function iso(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
function isoSecond(milliseconds) {
    return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
function hoursBetween(from, to) {
    return Math.max(0, (ms(to) - ms(from)) / HOUR);
}


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   fK: () => (/* binding */ gluedUnits),
/* harmony export */   gf: () => (/* binding */ exactDuration),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   n$: () => (/* binding */ utc),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pC: () => (/* binding */ codeWords),
/* harmony export */   vD: () => (/* binding */ utcMinute)
/* harmony export */ });
const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const units = [
    ['d', day],
    ['h', hour],
    ['min', minute],
    ['s', 1],
];
function inUnits(seconds) {
    const parts = [];
    let rest = seconds;
    for (const [name, size] of units) {
        const count = Math.floor(rest / size);
        rest -= count * size;
        if (count > 0)
            parts.push(`${count} ${name}`);
    }
    return parts.length > 0 ? parts : ['0 min'];
}
function exactDuration(hours) {
    return inUnits(Math.round(hours * hour)).join(' ');
}
function duration(hours) {
    const seconds = Math.round(hours * hour);
    const kept = [
        [30 * day, day],
        [day, hour],
        [minute, minute],
    ].find(([from]) => seconds >= (from ?? 0));
    const smallest = kept?.[1] ?? 1;
    return inUnits(seconds - (seconds % smallest)).join(' ');
}
function utcMinute(instant) {
    const date = new Date(instant);
    return Number.isNaN(date.getTime()) ? instant : date.toISOString().slice(0, 16).replace('T', ' ');
}
const utc = (instant) => `${utcMinute(instant)} UTC`;
const utcDay = (instant) => utcMinute(instant).slice(0, 10);
function span(from, to) {
    if (from === to)
        return utcDay(from);
    if (utcDay(from) !== utcDay(to))
        return `${utcDay(from)} to ${utcDay(to)}`;
    return `${utcMinute(from)} to ${utcMinute(to).slice(11)} UTC`;
}
function counted(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function listed(names, most = 20) {
    const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
const codeWords = (code) => code.replaceAll('_', ' ');
function gluedUnits(text, mark) {
    return text.replace(/(?<=\d) (?=(?:d|h|min|s)(?![\p{L}\d]))/gu, mark);
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


/***/ }),

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MOST_LEVELS),
/* harmony export */   f: () => (/* binding */ isTooDeep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

const MOST_LEVELS = 200;
function isTooDeep(text) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        for (const _document of parser.next(token))
            ;
        if (parser.stack.length > MOST_LEVELS)
            return true;
    }
    return false;
}


/***/ })

};
