export const id = 424;
export const ids = [424];
export const modules = {

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ askParts),
/* harmony export */   UN: () => (/* binding */ perRepository),
/* harmony export */   _Q: () => (/* binding */ fitting)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2857);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1433);



const answer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .looseObject */ ._H3({}).nullable(),
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])).optional() })).default([]),
});
async function askParts(client, query, variables) {
    try {
        const { data, errors } = (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(answer, await client.graphql(query, variables));
        return (...path) => {
            const isBroken = errors.some((error) => (error.path ?? []).every((step, i) => i >= path.length || step === path[i]));
            return isBroken ? null : path.reduce(below, data);
        };
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .vC && error.problem.code !== 'deadline' && error.problem.code !== 'cancelled')
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
function perRepository(asked, select, more = () => ({})) {
    const variables = Object.assign({}, ...asked.map(({ repo }, i) => {
        const [owner = '', name = ''] = repo.split('/');
        return { [`owner${i}`]: owner, [`name${i}`]: name, ...more(i) };
    }));
    const declared = Object.keys(variables).map((name) => `$${name}: String!`);
    const parts = asked.map((_, i) => `r${i}: repository(owner: $owner${i}, name: $name${i}) { ${select(i)} }`);
    return { query: `query (${declared.join(', ')}) {\n  ${parts.join('\n  ')}\n}`, variables };
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ allPages),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   ui: () => (/* binding */ MOST_ROWS_A_PAGE)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6730);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5892);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1433);




const SIZES = [100, 25, 5];
const MOST_ROWS_A_PAGE = 100;
async function readPage(list, offset, most = MOST_ROWS_A_PAGE) {
    const { page_sizes } = list.client;
    for (;;) {
        const known = page_sizes.get(list.rows) ?? MOST_ROWS_A_PAGE;
        const size = Math.min(most, known);
        const smaller = SIZES.find((one) => one < size);
        try {
            const query = {
                per_page: size,
                page: offset / size + 1,
                request: { smaller_pages: smaller !== undefined },
            };
            return pageOf(list, await list.ask(query), size);
        }
        catch (error) {
            if (smaller === undefined || !(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isGatewayFailure */ .jD)(error))
                throw error;
            page_sizes.set(list.rows, Math.min(smaller, page_sizes.get(list.rows) ?? smaller));
        }
    }
}
function pageOf(list, reply, size) {
    const body = list.rows === '' ? { total: null, rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(plain, reply) } : named(list.rows, reply);
    const read = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRows */ .ti)(list.row, body.rows, list.rows);
    const next = /rel="next"/.test(String(reply.headers.link));
    return { ...read, received: body.rows.length, total: body.total, next, size };
}
const plain = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J());
function named(field, reply) {
    const body = (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ total_count: _rows_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, [field]: plain }), reply);
    return { total: body.total_count, rows: body[field] };
}
const MOST_ROWS = 10_000;
async function allPages(list) {
    const rows = new Map();
    const malformed = [];
    let counted = 0;
    for (let offset = 0; offset < MOST_ROWS;) {
        const page = await readPage(list, offset);
        for (const row of page.rows)
            rows.set(row.id, row);
        malformed.push(...page.malformed);
        counted = Math.max(counted, page.total ?? 0);
        offset += page.size;
        const mayGoOn = page.next || (page.total === null && page.received >= page.size);
        const received = rows.size + malformed.length;
        if (page.received > 0 && (mayGoOn || received < counted))
            continue;
        if (received < counted)
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('evidence_incomplete', `GitHub counts ${counted} rows for ${list.name}, but gave ${received}.`);
        return { rows: [...rows.values()], malformed };
    }
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .fault */ .DG)('evidence_incomplete', `${list.name} has more than ${MOST_ROWS} rows, which are not read.`);
}


/***/ }),

/***/ 1424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readRepositories),
/* harmony export */   e: () => (/* binding */ readRepository),
/* harmony export */   listOwner: () => (/* binding */ listOwner)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2857);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6730);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2159);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2270);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1433);






async function readRepository(client, { repo }) {
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .parse */ .qg)(_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRow */ .Nh, await client.request('GET /repos/{owner}/{repo}', (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoOf */ .A)(repo)));
}
const node = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    databaseId: _rows_js__WEBPACK_IMPORTED_MODULE_4__.id,
    nameWithOwner: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq,
    defaultBranchRef: zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1) }),
    isArchived: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    isDisabled: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    isPrivate: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY(),
    pushedAt: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR.nullable(),
    url: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf,
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
    const { query, variables } = (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .perRepository */ .UN)(asked, () => fields);
    const part = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .askParts */ .MV)(client, query, variables);
    return asked.map((_, i) => (part === null ? null : (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(node, part(`r${i}`))));
}
function listOwner(client, owner) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(async () => {
        const kind = kindOf(client.token);
        if (kind !== 'user') {
            const found = await unlessRefused(() => (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S4)(installed(client)));
            const owned = found && ownedBy(owner, found);
            if (owned && sizeOf(owned) > 0)
                return sorted(client, 'installation', owned);
        }
        if (kind !== 'app') {
            const owned = await unlessRefused(() => ownRepositories(client, owner));
            if (owned !== null)
                return sorted(client, 'own', owned);
        }
        const organization = await unlessRefused(() => (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S4)(plainList(client, `/orgs/${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(owner)}/repos`, (page) => client.request('GET /orgs/{org}/repos', { org: owner, ...page }))));
        if (organization !== null)
            return sorted(client, 'organization', organization);
        const all = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S4)(plainList(client, `/users/${(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(owner)}/repos`, (page) => client.request('GET /users/{username}/repos', { username: owner, ...page })));
        return sorted(client, 'public', all);
    });
}
function kindOf(token) {
    if (token?.startsWith('ghs_'))
        return 'app';
    return /^(ghp|gho|ghu|github_pat)_/.test(token ?? '') ? 'user' : 'unknown';
}
const listedRow = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRow */ .Nh,
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ id: _rows_js__WEBPACK_IMPORTED_MODULE_4__.id, full_name: _rows_js__WEBPACK_IMPORTED_MODULE_4__/* .fullName */ .fq, archived: zod__WEBPACK_IMPORTED_MODULE_5__/* .boolean */ .zMY().catch(false) }),
]);
function plainList(client, name, ask) {
    return { client, rows: '', row: listedRow, name, ask };
}
function installed(client) {
    const ask = (page) => client.request('GET /installation/repositories', { ...page });
    return { client, rows: 'repositories', row: listedRow, name: '/installation/repositories', ask };
}
async function ownRepositories(client, owner) {
    const list = plainList(client, '/user/repos', (page) => client.request('GET /user/repos', { affiliation: 'owner', ...page }));
    const first = ownedBy(owner, await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .readPage */ .SP)(list, 0));
    if (first.rows.length === 0)
        return null;
    return ownedBy(owner, await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S4)(list));
}
function ownedBy(owner, { rows, malformed }) {
    const prefix = `${owner.toLowerCase()}/`;
    return { rows: rows.filter((row) => row.full_name.toLowerCase().startsWith(prefix)), malformed };
}
function sizeOf({ rows, malformed }) {
    return rows.length + malformed.length;
}
async function unlessRefused(work) {
    try {
        return await work();
    }
    catch (error) {
        const { code } = error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC ? error.problem : {};
        if (code === 'github_forbidden' || code === 'github_not_found')
            return null;
        throw error;
    }
}
async function sorted(client, listing, { rows, malformed }) {
    const [nameless] = malformed;
    if (nameless !== undefined)
        throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('github_malformed', `A repository of the ${listing} listing has no name: ${nameless.why}.`);
    const read = await Promise.all(rows.map((row) => completed(client, row)));
    const all = read.filter((row) => typeof row !== 'string');
    const archived = all.filter((repo) => repo.archived);
    const disabled = all.filter((repo) => 'disabled' in repo && repo.disabled && !repo.archived);
    return {
        repos: all.filter((repo) => 'default_branch' in repo && !repo.archived && !repo.disabled),
        unread: read.filter((row) => typeof row === 'string'),
        listing,
        left_out: { archived: archived.length, disabled: disabled.length },
    };
}
async function completed(client, row) {
    if ('default_branch' in row || row.archived)
        return row;
    const read = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .look */ .Op)(() => readRepository(client, { repo: row.full_name }));
    if (read.ok)
        return read.value;
    if (read.error.code === 'deadline' || read.error.code === 'cancelled')
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .vC(read.error);
    return row.full_name;
}


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gl: () => (/* binding */ commitRow),
  U9: () => (/* binding */ count),
  fq: () => (/* binding */ fullName),
  id: () => (/* binding */ id),
  uR: () => (/* binding */ instant),
  Ss: () => (/* binding */ jobRow),
  nf: () => (/* binding */ rows_link),
  qg: () => (/* binding */ parse),
  ti: () => (/* binding */ parseRows),
  Nh: () => (/* binding */ repositoryRow),
  gY: () => (/* binding */ runRow),
  YZ: () => (/* binding */ workflowRow)
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

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core_core = __webpack_require__(8532);
// EXTERNAL MODULE: ./build/text/time.js
var text_time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/github/exchange.js
var exchange = __webpack_require__(6545);
;// CONCATENATED MODULE: ./build/github/rows.js



function parse(schema, reply) {
    const result = schema.safeParse(reply.data);
    if (result.success)
        return result.data;
    throw (0,exchange/* malformed */.Q)(reply, `but ${whyNot(result.error)}`);
}
function whyNot(error, within = []) {
    const issue = error.issues[0];
    const field = [...within, ...(issue?.path ?? [])].map(String).join('.') || 'the body';
    return `${field} is not as described (${issue?.message ?? 'unknown'})`;
}
function parseRows(schema, list, name) {
    const rows = [];
    const malformed = [];
    list.forEach((given, i) => {
        const row = schema.safeParse(given);
        if (row.success)
            rows.push(row.data);
        else
            malformed.push({ ...remains.parse(given), why: whyNot(row.error, name === '' ? [i] : [name, i]) });
    });
    return { rows, malformed };
}
const id = schemas/* int */.Whr().positive();
const instant = datetime({ offset: true }).transform((text) => (0,text_time/* isoSecond */.u$)((0,text_time.ms)(text)));
const LONG_AGO = Date.UTC(2008, 0, 1);
const moment = instant.nullish().transform((at) => (at == null || (0,text_time.ms)(at) < LONG_AGO ? null : at));
const rows_link = schemas/* string */.YjP().regex(/^https?:\/\//, 'Invalid link');
const fullName = schemas/* string */.YjP().regex(/^[^/\s]+\/[^/\s]+$/, 'Invalid full name');
const count = schemas/* int */.Whr().nonnegative();
const remains = schemas/* object */.Ikc({
    id: id.nullable().catch(null),
    workflow_id: id.nullable().catch(null),
    run_id: id.nullable().catch(null),
    path: schemas/* string */.YjP().min(1).nullable().catch(null),
    created_at: instant.nullable().catch(null),
})
    .catch({ id: null, workflow_id: null, run_id: null, path: null, created_at: null });
const shownLink = rows_link
    .nullish()
    .catch(null)
    .transform((url) => url ?? '');
const word = schemas/* string */.YjP().nullable();
const repositoryRow = schemas/* object */.Ikc({
    id,
    full_name: fullName,
    default_branch: schemas/* string */.YjP().min(1),
    archived: schemas/* boolean */.zMY().default(false),
    disabled: schemas/* boolean */.zMY().default(false),
    private: schemas/* boolean */.zMY().default(true),
    pushed_at: instant.nullish(),
    html_url: shownLink,
})
    .transform(({ html_url, pushed_at, ...row }) => ({
    ...row,
    pushed_at: pushed_at ?? null,
    url: html_url,
}));
const workflowRow = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP().nullish(),
    path: schemas/* string */.YjP().min(1),
    state: word.optional(),
    created_at: instant,
    html_url: shownLink,
})
    .transform(({ html_url, name, state, ...row }) => ({
    ...row,
    name: name ?? row.path,
    state: state ?? 'unknown',
    url: html_url,
}));
const runRow = schemas/* object */.Ikc({
    id,
    node_id: schemas/* string */.YjP().min(1).nullish(),
    workflow_id: id,
    run_number: id.nullish(),
    path: schemas/* string */.YjP()
        .nullish()
        .transform((path) => path ?? ''),
    event: schemas/* string */.YjP(),
    head_branch: schemas/* string */.YjP().nullable(),
    head_repository: schemas/* object */.Ikc({ id: id.nullish(), full_name: fullName }).nullable(),
    status: word,
    conclusion: word,
    run_attempt: schemas/* int */.Whr().positive().default(1),
    created_at: instant,
    run_started_at: instant.nullish(),
    updated_at: instant,
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
const stepRow = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().nullish(),
    number: schemas/* int */.Whr().nonnegative().nullish(),
    status: word.optional(),
    conclusion: word.optional(),
})
    .transform((row) => ({
    name: row.name ?? '',
    number: row.number ?? 0,
    status: row.status ?? 'unknown',
    conclusion: row.conclusion ?? null,
}));
const jobRow = schemas/* object */.Ikc({
    id,
    run_id: id.nullish(),
    name: schemas/* string */.YjP(),
    run_attempt: schemas/* int */.Whr().positive().default(1),
    status: word,
    conclusion: word,
    started_at: moment,
    completed_at: moment,
    html_url: rows_link.nullish().catch(null),
    runner_name: schemas/* string */.YjP().nullish(),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    steps: schemas/* array */.YOg(stepRow).nullish(),
})
    .transform((row) => ({
    id: row.id,
    run_id: row.run_id ?? null,
    name: row.name,
    attempt: row.run_attempt,
    status: row.status ?? 'unknown',
    conclusion: row.conclusion,
    started_at: row.started_at,
    completed_at: row.completed_at,
    url: row.html_url ?? null,
    runner: row.runner_name || null,
    labels: row.labels ?? [],
    steps: row.steps ?? null,
}));
const gitPerson = schemas/* object */.Ikc({ name: schemas/* string */.YjP().optional(), date: instant.optional() }).nullable();
const commitRow = schemas/* object */.Ikc({
    sha: schemas/* string */.YjP().min(1),
    html_url: shownLink,
    commit: schemas/* object */.Ikc({ author: gitPerson, committer: gitPerson }),
    author: schemas/* object */.Ikc({ login: schemas/* string */.YjP().optional() }).nullish(),
    parents: schemas/* array */.YOg(schemas/* object */.Ikc({ sha: schemas/* string */.YjP() })),
})
    .transform((row, context) => {
    const date = row.commit.committer?.date ?? row.commit.author?.date;
    if (date === undefined) {
        context.addIssue({ code: 'custom', path: ['commit', 'committer', 'date'], message: 'Missing' });
        return core_core/* NEVER */.tm;
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
