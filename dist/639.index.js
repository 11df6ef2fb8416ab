export const id = 639;
export const ids = [639];
export const modules = {

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

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages),
/* harmony export */   x: () => (/* binding */ perPage)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9388);


const perPage = 100;
const maxPages = 100;
async function allPages(client, path, query, schema) {
    const rows = new Map();
    let counted = 0;
    for (let page = 1; page <= maxPages; page += 1) {
        const reply = await client.get(path, { ...query, per_page: perPage, page });
        const { rows: some, total } = (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(schema, reply);
        for (const row of some)
            rows.set(row.id, row);
        counted = Math.max(counted, total ?? 0);
        const mayGoOn = reply.next || (total === null && some.length >= perPage);
        const done = rows.size >= counted && !mayGoOn;
        if (some.length === 0 || done)
            return complete(path, [...rows.values()], counted);
    }
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('evidence_incomplete', `${path} has more than ${maxPages} pages, which are not read.`);
}
function complete(path, rows, counted) {
    if (rows.length >= counted)
        return rows;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('evidence_incomplete', `GitHub counts ${counted} rows for ${path}, but gave ${rows.length}.`);
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


/***/ }),

/***/ 509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nh: () => (/* binding */ repositoryRow),
/* harmony export */   Ss: () => (/* binding */ jobRow),
/* harmony export */   YZ: () => (/* binding */ workflowRow),
/* harmony export */   gY: () => (/* binding */ runRow),
/* harmony export */   gl: () => (/* binding */ commitRow)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9388);


const shownLink = _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf.nullish().transform((url) => url ?? '');
const word = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable();
const repositoryRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _parse_js__WEBPACK_IMPORTED_MODULE_0__.id,
    full_name: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq,
    default_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    archived: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    disabled: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false),
    private: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(true),
    pushed_at: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.nullish(),
    html_url: shownLink,
})
    .transform(({ html_url, pushed_at, ...row }) => ({
    ...row,
    pushed_at: pushed_at ?? null,
    url: html_url,
}));
const workflowRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _parse_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created_at: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    html_url: shownLink,
})
    .transform(({ html_url, ...row }) => ({ ...row, url: html_url }));
const runRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _parse_js__WEBPACK_IMPORTED_MODULE_0__.id,
    node_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).nullish(),
    workflow_id: _parse_js__WEBPACK_IMPORTED_MODULE_0__.id,
    run_number: _parse_js__WEBPACK_IMPORTED_MODULE_0__.id.nullish(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default(''),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    head_branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    head_repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: _parse_js__WEBPACK_IMPORTED_MODULE_0__.id.nullish(), full_name: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .fullName */ .fq }).nullable(),
    status: word,
    conclusion: word,
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().default(1),
    created_at: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    run_started_at: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.nullish(),
    updated_at: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    html_url: shownLink,
})
    .transform((row) => ({
    id: row.id,
    node_id: row.node_id ?? null,
    workflow_id: row.workflow_id,
    run_number: row.run_number ?? null,
    path: row.path.replace(/(\.ya?ml)@.*$/, '$1'),
    event: row.event,
    branch: row.head_branch,
    head_repo_id: row.head_repository?.id ?? null,
    head_repo: row.head_repository?.full_name ?? null,
    status: row.status ?? 'unknown',
    conclusion: row.conclusion,
    attempt: row.run_attempt,
    created_at: row.created_at,
    started_at: row.run_started_at ?? row.created_at,
    updated_at: row.updated_at,
    url: row.html_url,
}));
const stepRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), number: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().default(0), status: word, conclusion: word })
    .transform((row) => ({ ...row, status: row.status ?? 'unknown' }));
const jobRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    id: _parse_js__WEBPACK_IMPORTED_MODULE_0__.id,
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().default(1),
    status: word,
    conclusion: word,
    started_at: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.nullish(),
    completed_at: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.nullish(),
    html_url: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf.nullish(),
    runner_name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullish(),
    labels: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).default([]),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(stepRow).nullish(),
})
    .transform((row) => ({
    id: row.id,
    name: row.name,
    attempt: row.run_attempt,
    status: row.status ?? 'unknown',
    conclusion: row.conclusion,
    started_at: row.started_at ?? null,
    completed_at: row.completed_at ?? null,
    url: row.html_url ?? null,
    runner: row.runner_name || null,
    labels: row.labels,
    steps: row.steps ?? null,
}));
const gitPerson = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(), date: _parse_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR.optional() }).nullable();
const commitRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1),
    html_url: shownLink,
    commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ author: gitPerson, committer: gitPerson }),
    author: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ login: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).nullish(),
    parents: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })),
})
    .transform((row, context) => {
    const date = row.commit.committer?.date ?? row.commit.author?.date;
    if (date === undefined) {
        context.addIssue({ code: 'custom', path: ['commit', 'committer', 'date'], message: 'Missing' });
        return zod__WEBPACK_IMPORTED_MODULE_2__/* .NEVER */ .tm;
    }
    return {
        sha: row.sha,
        date,
        parent: row.parents[0]?.sha ?? null,
        author: row.author?.login ?? row.commit.author?.name ?? null,
        url: row.html_url,
    };
});


/***/ }),

/***/ 9639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubSource: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(6730);
// EXTERNAL MODULE: ./build/github/parse.js + 1 modules
var parse = __webpack_require__(9388);
// EXTERNAL MODULE: ./build/github/paths.js
var paths = __webpack_require__(7386);
// EXTERNAL MODULE: ./build/github/rows.js
var github_rows = __webpack_require__(509);
;// CONCATENATED MODULE: ./build/github/commits.js





async function lastCommit(client, repo, ref, path) {
    const query = { sha: ref, path, per_page: 1 };
    try {
        const rows = (0,parse/* parse */.qg)(schemas/* array */.YOg(github_rows/* commitRow */.gl), await client.get(`${(0,paths/* repoPath */.q)(repo)}/commits`, query));
        return rows[0] ?? null;
    }
    catch (error) {
        if (error instanceof fault/* Fault */.vC && error.status === 409)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/github/contents.js
var contents = __webpack_require__(7418);
;// CONCATENATED MODULE: ./build/github/graphql.js



const answer = schemas/* object */.Ikc({
    data: schemas/* looseObject */._H3({}).nullable(),
    errors: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()])).optional() })).default([]),
});
async function askParts(client, query, variables) {
    try {
        const { data, errors } = (0,parse/* parse */.qg)(answer, await client.graphql(query, variables));
        return (...path) => {
            const isBroken = errors.some((error) => (error.path ?? []).every((step, i) => i >= path.length || step === path[i]));
            return isBroken ? null : path.reduce(below, data);
        };
    }
    catch (error) {
        if (error instanceof fault/* Fault */.vC && error.problem.code !== 'deadline' && error.problem.code !== 'cancelled')
            return null;
        throw error;
    }
}
function below(value, step) {
    return typeof value === 'object' && value !== null
        ? (value[step] ?? null)
        : null;
}
function fitting(schema, value) {
    const result = schema.safeParse(value);
    return result.success ? result.data : null;
}

;// CONCATENATED MODULE: ./build/github/repositories.js





async function readRepository(client, { repo }) {
    return (0,parse/* parse */.qg)(github_rows/* repositoryRow */.Nh, await client.get((0,paths/* repoPath */.q)(repo)));
}
const node = schemas/* object */.Ikc({
    databaseId: parse.id,
    nameWithOwner: parse/* fullName */.fq,
    defaultBranchRef: schemas/* object */.Ikc({ name: schemas/* string */.YjP().min(1) }),
    isArchived: schemas/* boolean */.zMY(),
    isDisabled: schemas/* boolean */.zMY(),
    isPrivate: schemas/* boolean */.zMY(),
    pushedAt: parse/* instant */.uR.nullable(),
    url: parse/* link */.nf,
})
    .transform((row) => ({
    id: row.databaseId,
    full_name: row.nameWithOwner,
    default_branch: row.defaultBranchRef.name,
    archived: row.isArchived,
    disabled: row.isDisabled,
    private: row.isPrivate,
    pushed_at: row.pushedAt,
    url: row.url,
}));
const fields = Object.keys(node.in.shape)
    .map((field) => (field === 'defaultBranchRef' ? `${field} { name }` : field))
    .join(' ');
async function readRepositories(client, asked) {
    const { query, variables } = perRepository(asked, () => fields);
    const part = await askParts(client, query, variables);
    return asked.map((_, i) => (part === null ? null : fitting(node, part(`r${i}`))));
}
function perRepository(asked, select, more = () => ({})) {
    const variables = Object.assign({}, ...asked.map(({ repo }, i) => {
        const [owner = '', name = ''] = repo.split('/');
        return { [`owner${i}`]: owner, [`name${i}`]: name, ...more(i) };
    }));
    const declared = Object.keys(variables).map((name) => `$${name}: String!`);
    const parts = asked.map((_, i) => `r${i}: repository(owner: $owner${i}, name: $name${i}) { ${select(i)} }`);
    return { query: `query (${declared.join(', ')}) {\n  ${parts.join('\n  ')}\n}`, variables };
}

;// CONCATENATED MODULE: ./build/github/files.js





const folder = '.github/workflows';
const isWorkflow = (name) => /\.ya?ml$/.test(name);
async function readFiles(client, question) {
    const [files] = await readManyFiles(client, [question]);
    return files ?? oneByOne(client, question);
}
const files_select = (i) => `
    tip: object(expression: $tip${i}) { __typename }
    folder: object(expression: $folder${i}) {
      ... on Tree { entries { name type object { ... on Blob { text isBinary isTruncated byteSize } } } }
    }`;
async function readManyFiles(client, asked) {
    const { query, variables } = perRepository(asked, files_select, (i) => {
        const ref = asked[i]?.ref ?? '';
        return { [`tip${i}`]: ref, [`folder${i}`]: `${ref}:${folder}` };
    });
    const part = await askParts(client, query, variables);
    return asked.map((_, i) => {
        const found = part === null ? null : fitting(shown, part(`r${i}`));
        const entries = found?.folder?.entries ?? [];
        return found && entries.filter((entry) => entry.type === 'blob' && isWorkflow(entry.name)).map(fileOf);
    });
}
const blob = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().nullable(),
    isBinary: schemas/* boolean */.zMY().nullable(),
    isTruncated: schemas/* boolean */.zMY(),
    byteSize: schemas/* int */.Whr(),
});
const treeEntry = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    type: schemas/* string */.YjP(),
    object: schemas/* union */.KCZ([blob, schemas/* object */.Ikc({})]).nullable(),
});
const shown = schemas/* object */.Ikc({
    tip: schemas/* object */.Ikc({ __typename: schemas/* string */.YjP() }),
    folder: schemas/* object */.Ikc({ entries: schemas/* array */.YOg(treeEntry).default([]) }).nullable(),
});
function fileOf({ name, object }) {
    const path = `${folder}/${name}`;
    const unread = (problem) => ({ path, text: null, problem });
    if (object === null || !('text' in object))
        return unread('GitHub gives no text for it.');
    if (object.isBinary)
        return unread('It is not text in UTF-8.');
    if (object.text === null || object.isTruncated)
        return unread(`It is too large (${object.byteSize} bytes).`);
    return { path, text: object.text, problem: null };
}
async function oneByOne(client, { repo, ref }) {
    const entries = await (0,fault/* unless404 */.v9)(() => (0,contents/* listDirectory */.KG)(client, repo, folder, ref));
    if (entries === null) {
        await (0,contents/* proveAbsent */.i8)(client, repo, folder, ref);
        return [];
    }
    const names = entries
        .filter(({ type, name }) => type !== 'dir' && isWorkflow(name))
        .map(({ name }) => name);
    return Promise.all(names.map((name) => read(client, repo, `${folder}/${name}`, ref)));
}
async function read(client, repo, path, ref) {
    try {
        return { path, text: await (0,contents/* fileText */.CG)(client, repo, path, ref), problem: null };
    }
    catch (error) {
        if (error instanceof fault/* Fault */.vC)
            return { path, text: null, problem: error.problem.message };
        throw error;
    }
}

// EXTERNAL MODULE: ./build/github/pages.js
var pages = __webpack_require__(2270);
;// CONCATENATED MODULE: ./build/github/jobs.js





const jobPage = schemas/* object */.Ikc({ total_count: parse/* count */.U9, jobs: schemas/* array */.YOg(github_rows/* jobRow */.Ss) })
    .transform(({ total_count, jobs }) => ({ rows: jobs, total: total_count }));
async function readJobs(client, question) {
    const path = `${(0,paths/* repoPath */.q)(question.repo)}/actions/runs/${question.run_id}/jobs`;
    const read = (filter) => (0,pages/* allPages */.S)(client, path, { filter }, jobPage);
    const latest = question.attempt === 1 ? await read('latest') : null;
    const onlyFirst = latest?.every((job) => job.attempt === 1);
    const jobs = latest !== null && onlyFirst ? latest : await read('all');
    return jobs.filter((job) => job.attempt <= question.attempt);
}

;// CONCATENATED MODULE: ./build/github/run-workflows.js




const query = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on WorkflowRun { databaseId workflow { databaseId name state createdAt } } }
}`;
const workflow = schemas/* object */.Ikc({ databaseId: parse.id, name: schemas/* string */.YjP(), state: schemas/* string */.YjP(), createdAt: parse/* instant */.uR })
    .transform((row) => ({
    id: row.databaseId,
    name: row.name,
    state: row.state.toLowerCase(),
    created_at: row.createdAt,
}));
const run_workflows_node = schemas/* object */.Ikc({ databaseId: parse.id, workflow });
async function readRunWorkflows(client, asked) {
    const part = await askParts(client, query, { ids: asked.map(({ node_id }) => node_id) });
    return asked.map(({ run_id }, i) => {
        const found = part === null ? null : fitting(run_workflows_node, part('nodes', i));
        return found?.databaseId === run_id ? found.workflow : null;
    });
}
async function noRunWorkflow({ repo, run_id }) {
    throw (0,fault/* fault */.DG)('github_unavailable', `GitHub did not show the workflow of run ${run_id} of ${repo} by itself.`);
}

;// CONCATENATED MODULE: ./build/github/runs.js





const maxPages = 60;
const runPage = schemas/* object */.Ikc({ total_count: parse/* count */.U9, workflow_runs: schemas/* array */.YOg(github_rows/* runRow */.gY) })
    .transform(({ total_count, workflow_runs }) => ({ rows: workflow_runs, total: total_count }));
async function readRuns(client, question) {
    const list = gather(question.since);
    for (let page = 1; page <= maxPages; page += 1) {
        const reply = await client.get(runsPath(question), { ...filters(question), per_page: pages/* perPage */.x, page });
        const { rows, total } = (0,parse/* parse */.qg)(runPage, reply);
        const end = list.add(rows, total ?? 0, reply.next);
        if (end !== null)
            return list.ended(end);
        if (question.since === null)
            return list.ended('page');
    }
    return list.ended('early');
}
async function readNewestScheduled(client, { repo, rows: size }) {
    const query = { event: 'schedule', per_page: size, page: 1 };
    const reply = await client.get(`${(0,paths/* repoPath */.q)(repo)}/actions/runs`, query);
    const { rows, total } = (0,parse/* parse */.qg)(runPage, reply);
    const isAll = !reply.next && rows.length >= (total ?? 0);
    return { rows, end: isAll ? 'list' : 'page', total_count: total ?? 0 };
}
async function readOlderRuns(client, question) {
    const { event, before } = question;
    const query = {
        ...filters({ status: 'success', event }),
        created: `<${before}`,
        per_page: pages/* perPage */.x,
        page: 1,
    };
    const reply = await client.get(runsPath(question), query);
    const { rows, total } = (0,parse/* parse */.qg)(runPage, reply);
    return { rows, end: reply.next && rows.length > 0 ? 'page' : 'list', total_count: total ?? 0 };
}
async function readRunBefore(client, { repo, before }) {
    const query = { created: `<${before}`, per_page: 1, page: 1 };
    const reply = await client.get(`${(0,paths/* repoPath */.q)(repo)}/actions/runs`, query);
    const [row] = (0,parse/* parse */.qg)(runPage, reply).rows;
    if (row === undefined || row.created_at < before)
        return row ?? null;
    throw reply.malformed(`but holds a run created at ${row.created_at}, which is not before ${before}`);
}
function runsPath({ repo, workflow_id }) {
    const workflow = workflow_id === null ? '' : `workflows/${encodeURIComponent(workflow_id)}/`;
    return `${(0,paths/* repoPath */.q)(repo)}/actions/${workflow}runs`;
}
function filters({ status, event }) {
    return { ...(status === null ? {} : { status }), ...(event === null ? {} : { event }) };
}
function gather(since) {
    const rows = new Map();
    const isPast = watchOrder(since);
    let received = 0;
    let total_count = 0;
    return {
        add: (page, counted, next) => {
            for (const row of page)
                merge(rows, row);
            received += page.length;
            total_count = Math.max(total_count, counted);
            if (isPast(page))
                return 'date';
            if (received < total_count)
                return page.length === 0 && since !== null ? 'early' : null;
            return page.length >= pages/* perPage */.x && next ? null : 'list';
        },
        ended: (end) => ({ rows: [...rows.values()], end, total_count }),
    };
}
function merge(rows, row) {
    const known = rows.get(row.id);
    const newer = known === undefined ||
        row.attempt > known.attempt ||
        (row.attempt === known.attempt && row.updated_at >= known.updated_at);
    if (newer)
        rows.set(row.id, row);
}
function watchOrder(since) {
    const limit = since === null ? Number.NEGATIVE_INFINITY : Date.parse(since);
    let ordered = true;
    let previous = Number.POSITIVE_INFINITY;
    return (page) => {
        const times = page.map((row) => Date.parse(row.created_at));
        for (const time of times) {
            ordered &&= time <= previous;
            previous = time;
        }
        return times.length > 0 && (ordered ? previous < limit : Math.max(...times) < limit);
    };
}

;// CONCATENATED MODULE: ./build/github/source.js













function githubSource(client) {
    const ask = (question) => {
        const read = readers[question.kind];
        return (0,fault/* look */.Op)(() => read(client, question));
    };
    return {
        ask: ask,
        batches: {
            repository: batchOf(100, (asked) => readRepositories(client, asked)),
            workflow_of_run: batchOf(100, (asked) => readRunWorkflows(client, asked)),
            files: batchOf(10, (asked) => readManyFiles(client, asked)),
        },
    };
}
const readers = {
    repository: readRepository,
    workflow_of_run: (_, question) => noRunWorkflow(question),
    files: readFiles,
    workflows: (client, { repo }) => (0,pages/* allPages */.S)(client, `${(0,paths/* repoPath */.q)(repo)}/actions/workflows`, {}, workflowPage),
    runs: readRuns,
    newest_scheduled: readNewestScheduled,
    older_runs: readOlderRuns,
    run_before: readRunBefore,
    attempt: readAttempt,
    jobs: readJobs,
    annotations: readAnnotations,
    file: contents/* readFile */.TA,
    commit: (client, { repo, path, ref }) => lastCommit(client, repo, ref, path),
    waiting: readWaiting,
};
function batchOf(most, read) {
    return {
        most,
        ask: async (questions) => {
            const values = await (0,fault/* look */.Op)(() => read(questions));
            return questions.map((_, i) => {
                const value = values.ok ? values.value[i] : null;
                if (!values.ok)
                    return values;
                return value == null ? null : { ok: true, value };
            });
        },
    };
}
async function readAttempt(client, asked) {
    const { repo, run_id, attempt } = asked;
    return (0,parse/* parse */.qg)(github_rows/* runRow */.gY, await client.get(`${(0,paths/* repoPath */.q)(repo)}/actions/runs/${run_id}/attempts/${attempt}`));
}
async function readAnnotations(client, asked) {
    const { repo, job_id } = asked;
    return (0,parse/* parse */.qg)(annotations, await client.get(`${(0,paths/* repoPath */.q)(repo)}/check-runs/${job_id}/annotations`));
}
async function readWaiting(client, asked) {
    const { repo, run_id } = asked;
    return (0,parse/* parse */.qg)(pending, await client.get(`${(0,paths/* repoPath */.q)(repo)}/actions/runs/${run_id}/pending_deployments`));
}
const workflowPage = schemas/* object */.Ikc({ total_count: parse/* count */.U9, workflows: schemas/* array */.YOg(github_rows/* workflowRow */.YZ) })
    .transform(({ total_count, workflows }) => ({ rows: workflows, total: total_count }));
const annotations = schemas/* array */.YOg(schemas/* object */.Ikc({ annotation_level: schemas/* string */.YjP().nullable(), message: schemas/* string */.YjP().nullable() }).transform(({ annotation_level, message }) => ({
    level: annotation_level ?? 'notice',
    message: message ?? '',
})));
const pending = schemas/* array */.YOg(schemas/* object */.Ikc({
    environment: schemas/* object */.Ikc({ name: schemas/* string */.YjP().default('unnamed') }),
    reviewers: schemas/* array */.YOg(schemas/* object */.Ikc({ reviewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).partial().optional() }))
        .default([]),
})
    .transform(({ environment, reviewers }) => ({
    environment: environment.name,
    reviewers: reviewers.flatMap(({ reviewer }) => reviewer?.login ?? reviewer?.name ?? []),
})));


/***/ })

};
