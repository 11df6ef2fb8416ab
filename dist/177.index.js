export const id = 177;
export const ids = [177];
export const modules = {

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   kN: () => (/* binding */ readCommit),
/* harmony export */   readDefaultConfig: () => (/* binding */ readDefaultConfig),
/* harmony export */   vF: () => (/* binding */ readManyFiles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2857);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6545);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6730);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2159);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5817);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1433);







const maxEntries = 1000;
const kind = zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP();
const entry = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ type: kind, name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
const listing = zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(entry), zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ type: kind })]);
const contentOfFile = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    encoding: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    content: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    size: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr().nonnegative().optional(),
});
async function readFile(client, question) {
    const { repo, path, ref } = question;
    const text = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .unless404 */ .v9)(() => fileText(client, repo, path, ref));
    if (text === null)
        await proveAbsent(client, repo, path, ref);
    return { text };
}
async function fileText(client, repo, path, ref) {
    const reply = await contents(client, repo, path, ref);
    const found = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(listing, reply);
    const type = Array.isArray(found) ? 'dir' : found.type;
    if (type !== 'file')
        throw notText(path, `is no file (GitHub calls it ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(type)})`);
    return decode(path, reply);
}
function decode(path, reply) {
    const { encoding, content, size } = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(contentOfFile, reply);
    if (encoding === 'none')
        throw notText(path, `is too large to be read (${size} bytes)`);
    const bytes = Buffer.from(content, 'base64');
    if (encoding !== 'base64' || (size !== undefined && bytes.length !== size)) {
        throw (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(reply, `but the content is not ${size} bytes of base64`);
    }
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw notText(path, 'is not text in UTF-8');
    }
}
function notText(path, why) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github_malformed', `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(path)} ${why}.`, 'Put a text file in its place, of less than 1 MiB.');
}
async function listDirectory(client, repo, path, ref) {
    const reply = await unlessEmpty(() => contents(client, repo, path, ref));
    if (reply === null)
        return [];
    const found = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(listing, reply);
    if (!Array.isArray(found))
        return [];
    if (found.length < maxEntries)
        return found;
    const where = `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(path) || 'the root'} of ${repo}`;
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('evidence_incomplete', `GitHub lists only the first ${maxEntries} entries of ${where}.`);
}
async function unlessEmpty(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC && error.status === 404 && saysEmpty.test(error.problem.message))
            return null;
        throw error;
    }
}
const saysEmpty = /: This repository is empty\./;
async function proveAbsent(client, repo, path, ref) {
    const segments = path.split('/');
    for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
        const parent = segments.slice(0, depth).join('/');
        const entries = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .unless404 */ .v9)(() => listDirectory(client, repo, parent, ref));
        if (entries === null)
            continue;
        const where = `${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(parent) || 'the root'} of ${repo}`;
        if (entries.some(({ name }) => name === segments[depth])) {
            throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('evidence_contradictory', `GitHub lists ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(path)} in ${where}, but answers 404 for it.`);
        }
        return;
    }
    throw unreadable(repo, ref);
}
function unreadable(repo, ref) {
    const hint = 'Give the token `contents: read` for this repository, and check that the branch exists.';
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('github_not_found', `GitHub shows this token no files of ${repo} at ${(0,_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .clip */ .$Q)(ref)} (404).`, hint);
}
function contents(client, repo, path, ref) {
    const encoded = path === '' ? '' : (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O)(path);
    const query = ref === null ? {} : { ref };
    return client.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoOf */ .A)(repo),
        path: encoded,
        ...query,
    });
}
const folder = '.github/workflows';
const isWorkflow = (name) => /\.ya?ml$/.test(name);
async function readFiles(client, question) {
    const [files] = await readManyFiles(client, [question]);
    return files ?? oneByOne(client, question);
}
const select = (i) => `
    tip: object(expression: $tip${i}) { __typename }
    folder: object(expression: $folder${i}) {
      ... on Tree { entries { name type object { ... on Blob { text isBinary isTruncated byteSize } } } }
    }`;
async function readManyFiles(client, asked) {
    const { query, variables } = (0,_graphql_js__WEBPACK_IMPORTED_MODULE_3__/* .perRepository */ .UN)(asked, select, (i) => {
        const ref = asked[i]?.ref ?? '';
        return { [`tip${i}`]: ref, [`folder${i}`]: `${ref}:${folder}` };
    });
    const part = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_3__/* .askParts */ .MV)(client, query, variables);
    return asked.map((_, i) => {
        const found = part === null ? null : (0,_graphql_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(shown, part(`r${i}`));
        const entries = found?.folder?.entries ?? [];
        return found && entries.filter((entry) => entry.type === 'blob' && isWorkflow(entry.name)).map(fileOf);
    });
}
const blob = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    text: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().nullable(),
    isBinary: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY().nullable(),
    isTruncated: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
    byteSize: zod__WEBPACK_IMPORTED_MODULE_6__/* .int */ .Whr(),
});
const treeEntry = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    type: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    object: zod__WEBPACK_IMPORTED_MODULE_6__/* .union */ .KCZ([blob, zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({})]).nullable(),
});
const shown = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    tip: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() }),
    folder: zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(treeEntry).default([]) }).nullable(),
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
    const entries = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .unless404 */ .v9)(() => listDirectory(client, repo, folder, ref));
    if (entries === null) {
        await proveAbsent(client, repo, folder, ref);
        return [];
    }
    const names = entries
        .filter(({ type, name }) => type !== 'dir' && isWorkflow(name))
        .map(({ name }) => name);
    return Promise.all(names.map((name) => read(client, repo, `${folder}/${name}`, ref)));
}
async function read(client, repo, path, ref) {
    try {
        return { path, text: await fileText(client, repo, path, ref), problem: null };
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC)
            return { path, text: null, problem: error.problem.message };
        throw error;
    }
}
async function readCommit(client, { repo, ref, path }) {
    const query = { sha: ref, path, per_page: 1 };
    try {
        const reply = await client.request('GET /repos/{owner}/{repo}/commits', { ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoOf */ .A)(repo), ...query });
        const [row] = (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()), reply);
        return row === undefined ? null : (0,_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qg)(zod__WEBPACK_IMPORTED_MODULE_6__/* .tuple */ .PVZ([_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .commitRow */ .gl], zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J()), reply)[0];
    }
    catch (error) {
        if (error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC && error.status === 409)
            return null;
        throw error;
    }
}
function readDefaultConfig(client, repo, path) {
    return (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .look */ .Op)(async () => {
        try {
            const text = await (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .unless404 */ .v9)(() => fileText(client, repo, path, null));
            if (text === null)
                await client.request('GET /repos/{owner}/{repo}', (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .repoOf */ .A)(repo));
            return text;
        }
        catch (error) {
            if (!(error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC))
                throw error;
            const { code, message, hint } = error.problem;
            const isHidden = code === 'github_forbidden' || code === 'github_not_found';
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .Fault */ .vC({
                code: isHidden ? 'config_unreadable' : code,
                message: `${path} of ${repo}: ${message}`,
                hint,
            });
        }
    });
}


/***/ }),

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
