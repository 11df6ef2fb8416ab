export const id = 749;
export const ids = [749];
export const modules = {

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

/***/ 7749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listOwner: () => (/* binding */ listOwner)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2270);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9388);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7386);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(509);






function listOwner(client, owner) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .look */ .Op)(async () => {
        const kind = kindOf(client.token);
        if (kind !== 'user') {
            const repos = await unlessRefused(() => installedRepositories(client, owner));
            if (repos !== null)
                return sorted('installation', repos);
        }
        if (kind !== 'app') {
            const repos = await unlessRefused(() => ownRepositories(client, owner));
            if (repos !== null)
                return sorted('own', repos);
        }
        const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .encodePath */ .O)(owner);
        const organization = await unlessRefused(() => (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)(client, `/orgs/${name}/repos`, {}, plainPage));
        if (organization !== null)
            return sorted('organization', organization);
        return sorted('public', await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)(client, `/users/${name}/repos`, {}, plainPage));
    });
}
function kindOf(token) {
    if (token?.startsWith('ghs_'))
        return 'app';
    return /^(ghp|gho|ghu|github_pat)_/.test(token ?? '') ? 'user' : 'unknown';
}
const plainPage = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRow */ .Nh).transform((rows) => ({ rows, total: null }));
const installationPage = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ total_count: _parse_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, repositories: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRow */ .Nh) })
    .transform(({ total_count, repositories }) => ({ rows: repositories, total: total_count }));
async function installedRepositories(client, owner) {
    const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)(client, '/installation/repositories', {}, installationPage);
    const owned = all.filter(ownedBy(owner));
    return owned.length === 0 ? null : owned;
}
async function ownRepositories(client, owner) {
    const query = { affiliation: 'owner' };
    const first = (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(plainPage, await client.get('/user/repos', { ...query, per_page: _pages_js__WEBPACK_IMPORTED_MODULE_1__/* .perPage */ .x }));
    if (!first.rows.some(ownedBy(owner)))
        return null;
    return (await (0,_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .allPages */ .S)(client, '/user/repos', query, plainPage)).filter(ownedBy(owner));
}
const ownedBy = (owner) => (repo) => repo.full_name.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
async function unlessRefused(work) {
    try {
        return await work();
    }
    catch (error) {
        const { code } = error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC ? error.problem : {};
        if (code === 'github_forbidden' || code === 'github_not_found')
            return null;
        throw error;
    }
}
function sorted(listing, all) {
    const archived = all.filter((repo) => repo.archived);
    const disabled = all.filter((repo) => repo.disabled && !repo.archived);
    const repos = all.filter((repo) => !repo.archived && !repo.disabled);
    return { repos, listing, left_out: { archived: archived.length, disabled: disabled.length } };
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


/***/ })

};
