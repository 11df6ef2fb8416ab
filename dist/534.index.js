export const id = 534;
export const ids = [534];
export const modules = {

/***/ 3534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDefaultConfig: () => (/* binding */ readDefaultConfig)
/* harmony export */ });
/* harmony import */ var _contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7418);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7386);



function readDefaultConfig(client, repo, path) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(async () => {
        try {
            const text = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .unless404 */ .v9)(() => (0,_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .fileText */ .CG)(client, repo, path, null));
            if (text === null)
                await client.get((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .q)(repo));
            return text;
        }
        catch (error) {
            if (!(error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC))
                throw error;
            const { code, message, hint } = error.problem;
            const isHidden = code === 'github_forbidden' || code === 'github_not_found';
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC({
                code: isHidden ? 'config_unreadable' : code,
                message: `${path} of ${repo}: ${message}`,
                hint,
            });
        }
    });
}


/***/ }),

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ fileText),
/* harmony export */   KG: () => (/* binding */ listDirectory),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   i8: () => (/* binding */ proveAbsent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9388);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7386);




const maxEntries = 1000;
const kinds = ['file', 'dir', 'symlink', 'submodule'];
const entry = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(kinds), name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() });
const listing = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(entry), zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(kinds) })]);
const blob = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ encoding: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), size: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative().optional() });
async function readFile(client, question) {
    const { repo, path, ref } = question;
    const text = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .unless404 */ .v9)(() => fileText(client, repo, path, ref));
    if (text === null)
        await proveAbsent(client, repo, path, ref);
    return { text };
}
async function fileText(client, repo, path, ref) {
    const reply = await client.get(contentsPath(repo, path), refQuery(ref));
    const found = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(listing, reply);
    const kind = Array.isArray(found) ? 'dir' : found.type;
    if (kind !== 'file')
        throw notText(path, `is no file (GitHub calls it ${kind})`);
    return decode(path, reply);
}
function decode(path, reply) {
    const { encoding, content, size } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(blob, reply);
    if (encoding === 'none')
        throw notText(path, `is too large to be read (${size} bytes)`);
    const bytes = Buffer.from(content, 'base64');
    if (encoding !== 'base64' || (size !== undefined && bytes.length !== size)) {
        throw reply.malformed(`but the content is not ${size} bytes of base64`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw notText(path, 'is not text in UTF-8');
    }
}
function notText(path, why) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('github_malformed', `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path)} ${why}.`, 'Put a text file in its place, of less than 1 MiB.');
}
async function listDirectory(client, repo, path, ref) {
    const reply = await unlessEmpty(() => client.get(contentsPath(repo, path), refQuery(ref)));
    if (reply === null)
        return [];
    const found = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(listing, reply);
    if (!Array.isArray(found))
        return [];
    if (found.length < maxEntries)
        return found;
    const where = `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path) || 'the root'} of ${repo}`;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('evidence_incomplete', `GitHub lists only the first ${maxEntries} entries of ${where}.`);
}
async function unlessEmpty(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC && error.status === 404 && saysEmpty.test(error.problem.message))
            return null;
        throw error;
    }
}
const saysEmpty = /: This repository is empty\./;
async function proveAbsent(client, repo, path, ref) {
    const segments = path.split('/');
    for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
        const parent = segments.slice(0, depth).join('/');
        const entries = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .unless404 */ .v9)(() => listDirectory(client, repo, parent, ref));
        if (entries === null)
            continue;
        const where = `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(parent) || 'the root'} of ${repo}`;
        if (entries.some(({ name }) => name === segments[depth])) {
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('evidence_contradictory', `GitHub lists ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path)} in ${where}, but answers 404 for it.`);
        }
        return;
    }
    throw unreadable(repo, ref);
}
function unreadable(repo, ref) {
    const hint = 'Give the token `contents: read` for this repository, and check that the branch exists.';
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('github_not_found', `GitHub shows this token no files of ${repo} at ${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(ref)} (404).`, hint);
}
function contentsPath(repo, path) {
    return `${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repoPath */ .q)(repo)}/contents${path === '' ? '' : `/${(0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .encodePath */ .O)(path)}`}`;
}
function refQuery(ref) {
    return ref === null ? {} : { ref };
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


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U9: () => (/* binding */ count),
  fq: () => (/* binding */ fullName),
  id: () => (/* binding */ id),
  uR: () => (/* binding */ instant),
  nf: () => (/* binding */ parse_link),
  qg: () => (/* binding */ parse)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

// EXTERNAL MODULE: ./build/text/time.js
var text_time = __webpack_require__(5853);
;// CONCATENATED MODULE: ./build/github/parse.js


function parse(schema, reply) {
    const result = schema.safeParse(reply.data);
    if (result.success)
        return result.data;
    const issue = result.error.issues[0];
    const field = issue?.path.map(String).join('.') || 'the body';
    throw reply.malformed(`but ${field} is not as described (${issue?.message ?? 'unknown'})`);
}
const id = schemas/* int */.Whr().positive();
const instant = datetime({ offset: true }).transform((text) => (0,text_time/* isoSecond */.u$)((0,text_time.ms)(text)));
const parse_link = schemas/* string */.YjP().regex(/^https?:\/\//, 'Invalid link');
const fullName = schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'Invalid full name');
const count = schemas/* int */.Whr().nonnegative();


/***/ }),

/***/ 7386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   q: () => (/* binding */ repoPath)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);

function repoPath(repo) {
    const parts = repo.split('/');
    if (parts.length !== 2)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('github_not_found', `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(repo)} is not a repository's owner/name.`);
    return `/repos/${encodePath(repo)}`;
}
function encodePath(path) {
    const segments = path.split('/');
    const isReaching = segments.some((segment) => segment === '' || segment === '.' || segment === '..');
    if (isReaching || /\p{Surrogate}/u.test(path)) {
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('github_not_found', `${(0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(path)} is not a path that can exist.`);
    }
    return segments.map(encodeURIComponent).join('/');
}


/***/ })

};
