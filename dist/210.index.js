export const id = 210;
export const ids = [210,424,177];
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


/***/ }),

/***/ 3210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubSource: () => (/* binding */ githubSource)
});

// EXTERNAL MODULE: ./build/github/fault.js
var fault = __webpack_require__(6730);
// EXTERNAL MODULE: ./build/github/files.js
var files = __webpack_require__(2177);
// EXTERNAL MODULE: ./build/github/repositories.js
var repositories = __webpack_require__(1424);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./build/github/client.js + 2 modules
var github_client = __webpack_require__(8294);
// EXTERNAL MODULE: ./build/github/exchange.js
var exchange = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/github/pages.js
var pages = __webpack_require__(2270);
// EXTERNAL MODULE: ./build/github/rows.js + 1 modules
var github_rows = __webpack_require__(1433);
;// CONCATENATED MODULE: ./build/github/runs.js





const MOST_ROWS = 6000;
async function readRuns(client, question) {
    const list = runList(client, question, filters(question));
    const gathering = gather(question.since);
    for (let offset = 0; offset < MOST_ROWS;) {
        const page = await (0,pages/* readPage */.SP)(list, offset);
        offset += page.size;
        const end = gathering.add(page);
        if (end !== null)
            return gathering.ended(end);
        if (question.since === null && offset >= pages/* MOST_ROWS_A_PAGE */.ui)
            return gathering.ended('page');
    }
    return gathering.ended('early');
}
async function readNewestScheduled(client, { repo, rows: most }) {
    return readSome(runList(client, { repo, workflow_id: null }, { event: 'schedule' }), most);
}
async function readOlderRuns(client, question) {
    const { event, before } = question;
    const query = { ...filters({ status: 'success', event }), created: `<${before}` };
    return readSome(runList(client, question, query), pages/* MOST_ROWS_A_PAGE */.ui);
}
async function readSome(list, most) {
    const rows = [];
    const set_aside = [];
    for (let offset = 0;;) {
        const page = await (0,pages/* readPage */.SP)(list, offset, Math.min(most, pages/* MOST_ROWS_A_PAGE */.ui));
        rows.push(...page.rows);
        set_aside.push(...page.malformed);
        offset += page.size;
        const total_count = page.total ?? 0;
        const isAll = page.received === 0 || (!page.next && offset >= total_count);
        if (isAll || offset >= most)
            return {
                value: isAll
                    ? { rows, end: 'list', total_count }
                    : { rows: rows.slice(0, most), end: 'page', total_count },
                malformed: set_aside,
            };
    }
}
async function readRunBefore(client, { repo, before }) {
    const query = { created: `<${before}`, per_page: 1, page: 1 };
    const reply = await client.request('GET /repos/{owner}/{repo}/actions/runs', { ...(0,github_client/* repoOf */.A)(repo), ...query });
    const [row] = (0,github_rows/* parse */.qg)(schemas/* object */.Ikc({ workflow_runs: schemas/* array */.YOg(github_rows/* runRow */.gY) }), reply).workflow_runs;
    if (row === undefined || row.created_at < before)
        return row ?? null;
    throw (0,exchange/* malformed */.Q)(reply, `but holds a run created at ${row.created_at}, which is not before ${before}`);
}
async function readAttempt(client, asked) {
    const { repo, run_id, attempt: attempt_number } = asked;
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    return (0,github_rows/* parse */.qg)(github_rows/* runRow */.gY, await client.request(route, { ...(0,github_client/* repoOf */.A)(repo), run_id, attempt_number }));
}
function filters({ status, event }) {
    return { ...(status === null ? {} : { status }), ...(event === null ? {} : { event }) };
}
function runList(client, { repo, workflow_id }, query) {
    const at = (0,github_client/* repoOf */.A)(repo);
    const below = workflow_id === null ? 'runs' : `workflows/${workflow_id}/runs`;
    return {
        client,
        rows: 'workflow_runs',
        row: github_rows/* runRow */.gY,
        name: `/repos/${repo}/actions/${below}`,
        ask: (page) => workflow_id === null
            ? client.request('GET /repos/{owner}/{repo}/actions/runs', { ...at, ...query, ...page })
            : client.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
                ...at,
                workflow_id,
                ...query,
                ...page,
            }),
    };
}
function gather(since) {
    const rows = new Map();
    const set_aside = [];
    const isPast = watchOrder(since);
    let received = 0;
    let total_count = 0;
    return {
        add: (page) => {
            for (const row of page.rows)
                merge(rows, row);
            set_aside.push(...page.malformed);
            received += page.received;
            total_count = Math.max(total_count, page.total ?? 0);
            if (isPast(page.rows))
                return 'date';
            if (page.received === 0)
                return total_count > received || page.next ? 'early' : 'list';
            return received < total_count || page.next ? null : 'list';
        },
        ended: (end) => ({ value: { rows: [...rows.values()], end, total_count }, malformed: set_aside }),
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
async function readJobs(client, question) {
    const latest = question.attempt === 1 ? await jobsBy(client, question, 'latest') : null;
    const onlyFirst = latest?.every((job) => job.attempt === 1);
    const jobs = latest !== null && onlyFirst ? latest : await jobsBy(client, question, 'all');
    return jobs.filter((job) => job.attempt <= question.attempt);
}
async function jobsBy(client, { repo, run_id }, filter) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs';
    const at = { ...(0,github_client/* repoOf */.A)(repo), run_id, filter };
    let last;
    const { rows, malformed: set_aside } = await (0,pages/* allPages */.S4)({
        client,
        rows: 'jobs',
        row: github_rows/* jobRow */.Ss,
        name: `/repos/${repo}/actions/runs/${run_id}/jobs`,
        ask: async (page) => {
            last = await client.request(route, { ...at, ...page });
            return last;
        },
    });
    const first = set_aside.find((row) => row.run_id === null || row.run_id === run_id);
    if (first !== undefined && last !== undefined)
        throw (0,exchange/* malformed */.Q)(last, `but ${first.why}`);
    return rows.flatMap(({ run_id: of, ...job }) => (of === null || of === run_id ? [job] : []));
}
async function readAnnotations(client, { repo, job_id }) {
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
    return (0,github_rows/* parse */.qg)(annotations, await client.request(route, { ...(0,github_client/* repoOf */.A)(repo), check_run_id: job_id }));
}
const annotations = schemas/* array */.YOg(schemas/* object */.Ikc({ annotation_level: schemas/* string */.YjP().nullish(), message: schemas/* string */.YjP().nullish() }).transform(({ annotation_level, message }) => ({
    level: annotation_level ?? 'notice',
    message: message ?? '',
})));
async function readWaiting(client, { repo, run_id }) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments';
    return (0,github_rows/* parse */.qg)(pending, await client.request(route, { ...(0,github_client/* repoOf */.A)(repo), run_id }));
}
const person = schemas/* object */.Ikc({ login: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP().nullish() });
const pending = schemas/* array */.YOg(schemas/* object */.Ikc({
    environment: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish() }).nullish(),
    reviewers: schemas/* array */.YOg(schemas/* object */.Ikc({ reviewer: person.nullish() })).nullish(),
})
    .transform(({ environment, reviewers }) => ({
    environment: environment?.name ?? 'unnamed',
    reviewers: (reviewers ?? []).flatMap(({ reviewer }) => reviewer?.login ?? reviewer?.name ?? []),
})));

// EXTERNAL MODULE: ./build/github/graphql.js
var graphql = __webpack_require__(2159);
;// CONCATENATED MODULE: ./build/github/workflows.js






async function readWorkflows(client, { repo }) {
    const at = (0,github_client/* repoOf */.A)(repo);
    const { rows: value, malformed } = await (0,pages/* allPages */.S4)({
        client,
        rows: 'workflows',
        row: github_rows/* workflowRow */.YZ,
        name: `/repos/${repo}/actions/workflows`,
        ask: (page) => client.request('GET /repos/{owner}/{repo}/actions/workflows', { ...at, ...page }),
    });
    return { value, malformed };
}
const query = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on WorkflowRun { databaseId workflow { databaseId name state createdAt } } }
}`;
const workflow = schemas/* object */.Ikc({ databaseId: github_rows.id, name: schemas/* string */.YjP(), state: schemas/* string */.YjP(), createdAt: github_rows/* instant */.uR })
    .transform((row) => ({
    id: row.databaseId,
    name: row.name,
    state: row.state.toLowerCase(),
    created_at: row.createdAt,
}));
const node = schemas/* object */.Ikc({ databaseId: github_rows.id, workflow });
async function readRunWorkflows(client, asked) {
    const part = await (0,graphql/* askParts */.MV)(client, query, { ids: asked.map(({ node_id }) => node_id) });
    return asked.map(({ run_id }, i) => {
        const found = part === null ? null : (0,graphql/* fitting */._Q)(node, part('nodes', i));
        return found?.databaseId === run_id ? found.workflow : null;
    });
}
async function noRunWorkflow({ repo, run_id }) {
    throw (0,fault/* fault */.DG)('github_unavailable', `GitHub did not show the workflow of run ${run_id} of ${repo} by itself.`);
}

;// CONCATENATED MODULE: ./build/github/source.js





function githubSource(client) {
    const ask = (question) => {
        const answering = answers[question.kind];
        return answering(client, question);
    };
    return {
        ask: ask,
        batches: {
            repository: batchOf(100, (asked) => (0,repositories/* readRepositories */.N)(client, asked)),
            workflow_of_run: batchOf(100, (asked) => readRunWorkflows(client, asked)),
            files: batchOf(10, (asked) => (0,files/* readManyFiles */.vF)(client, asked)),
        },
    };
}
const answers = {
    repository: one(repositories/* readRepository */.e),
    workflow_of_run: one((_, question) => noRunWorkflow(question)),
    files: one(files/* readFiles */.Ul),
    workflows: listed(readWorkflows),
    runs: listed(readRuns),
    newest_scheduled: listed(readNewestScheduled),
    older_runs: listed(readOlderRuns),
    run_before: one(readRunBefore),
    attempt: one(readAttempt),
    jobs: one(readJobs),
    annotations: one(readAnnotations),
    file: one(files/* readFile */.TA),
    commit: one(files/* readCommit */.kN),
    waiting: one(readWaiting),
};
function one(read) {
    return (client, question) => (0,fault/* look */.Op)(() => read(client, question));
}
function listed(read) {
    return async (client, question) => {
        const found = await (0,fault/* look */.Op)(() => read(client, question));
        if (!found.ok)
            return found;
        const { value, malformed } = found.value;
        return { ok: true, value, ...(malformed.length > 0 ? { malformed } : {}) };
    };
}
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


/***/ })

};
