export const id = 263;
export const ids = [263];
export const modules = {

/***/ 263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  list: () => (/* binding */ list)
});

// EXTERNAL MODULE: ./build/judge/identify.js
var identify = __webpack_require__(5258);
// EXTERNAL MODULE: ./build/evidence/inquiry.js
var inquiry = __webpack_require__(2829);
// EXTERNAL MODULE: ./build/text/time.js
var time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/judge/cadence.js
var judge_cadence = __webpack_require__(5247);
// EXTERNAL MODULE: ./build/judge/file.js
var judge_file = __webpack_require__(6756);
// EXTERNAL MODULE: ./build/judge/find-success.js + 2 modules
var find_success = __webpack_require__(4653);
// EXTERNAL MODULE: ./build/judge/run-lists.js
var run_lists = __webpack_require__(3405);
// EXTERNAL MODULE: ./build/judge/schedule/cron.js
var cron = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/judge/schedule/occurrences.js
var occurrences = __webpack_require__(5938);
// EXTERNAL MODULE: ./build/judge/schedule/windows.js
var windows = __webpack_require__(7589);
// EXTERNAL MODULE: ./build/judge/watch-case.js
var watch_case = __webpack_require__(9828);
;// CONCATENATED MODULE: ./build/judge/listing.js











const NEXT_TIMES = 3;
function* listWatch(watch, context) {
    const empty = emptyListing(watch);
    const repo = yield* (0,inquiry/* ask */.kA)({ kind: 'repository', repo: watch.repo });
    if (!repo.ok)
        return { ...empty, error: repo.error };
    const identity = yield* (0,identify/* identify */.ls)(watch.entry, repo.value, 1);
    if (identity.kind === 'problem')
        return { ...empty, error: identity.problem };
    if (identity.kind === 'missing')
        return { ...empty, state: 'missing' };
    const watchCase = (0,watch_case/* openWatchCase */.m)(watch, repo.value, identity.workflow, context);
    watchCase.file = yield* (0,judge_file/* readFile */.TA)(watchCase, 1);
    yield* (0,run_lists/* readNewestPage */.KY)(watchCase);
    watchCase.success = yield* (0,find_success/* newestSuccess */.S)(watchCase, context.now);
    const { success, file, workflow } = watchCase;
    const cadence = (0,judge_cadence/* cadenceOfCase */.BW)(watchCase);
    const schedules = file.kind === 'read' ? file.schedules : [];
    const page = watchCase.unfiltered[0]?.answer;
    return {
        ...empty,
        name: (0,identify/* stemOf */.Vc)(workflow.path),
        path: workflow.path,
        state: file.kind === 'absent' ? 'missing' : workflow.state,
        schedules: schedules.map((schedule) => ({ ...schedule, words: (0,cron/* cronInWords */.vW)(schedule) })),
        invalid: file.kind === 'read' ? file.invalid : [],
        next_due_at: nextTimes(schedules, context.now),
        auto_sla_hours: cadence && (0,judge_cadence/* autoSlaHours */.l$)(cadence, context.now),
        last_success: success && {
            completed_at: success.completed_at,
            event: success.run.event,
            url: success.run.url,
        },
        lateness: cadence && latenessOf(cadence, [...watchCase.runs.values()], context.now),
        error: file.kind === 'unreadable' ? file.problem : page && !page.ok ? page.error : null,
    };
}
function emptyListing(watch) {
    return {
        repo: watch.repo,
        name: (0,identify/* stemOf */.Vc)(watch.entry),
        path: null,
        state: null,
        schedules: [],
        invalid: [],
        next_due_at: [],
        sla_hours: watch.sla_hours,
        auto_sla_hours: null,
        last_success: null,
        lateness: null,
        error: null,
    };
}
function nextTimes(schedules, now) {
    const times = [];
    for (let after = now; after !== null && times.length < NEXT_TIMES;) {
        after = schedules.length > 0 ? (0,windows/* nextWindow */.KC)(schedules, after) : null;
        if (after !== null)
            times.push(after);
    }
    return times;
}
function latenessOf(cadence, rows, now) {
    const fired = rows.filter((row) => row.event === 'schedule').map((row) => (0,time.ms)(row.created_at));
    if (fired.length === 0)
        return null;
    const book = (0,occurrences/* occurrencesOf */.O)({
        cadence,
        from: (0,time/* iso */.KH)(Math.min(...fired)),
        runs_known_since: null,
        now,
        unknown_before: null,
        last_success_at: null,
        runs: rows.map((row) => ({
            run_id: row.id,
            created_at: row.created_at,
            event: row.event,
            genuine: row.conclusion === 'success',
            done: row.status === 'completed',
        })),
    });
    return (0,occurrences/* lateness */.e)(book.windows);
}

// EXTERNAL MODULE: ./build/text/plain.js
var plain = __webpack_require__(4854);
// EXTERNAL MODULE: ./build/text/words.js
var words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/text/wrap.js
var wrap = __webpack_require__(5272);
;// CONCATENATED MODULE: ./build/report/listing.js




function listingReport(listings, uncovered, now, style) {
    const blocks = listings.map((listing) => block(listing, now, style).join('\n'));
    const heading = `${(0,words/* counted */.hS)(listings.length, 'watch', 'watches')}, ${(0,words/* utc */.n$)(now)}`;
    const rest = uncoveredWords(uncovered).map((text) => (0,wrap/* wrap */.L)(text, style.columns).join('\n'));
    return [style.paint('strong', heading), ...blocks, ...rest].join('\n\n');
}
function uncoveredWords(uncovered) {
    if (uncovered === null)
        return ['Scheduled workflows that no watch covers are listed without a shard.'];
    return uncovered.length > 0 ? [`Scheduled, but no watch covers: ${(0,words/* listed */.KE)(uncovered.map(plain/* plain */.pj))}.`] : [];
}
function block(listing, now, { columns, paint }) {
    const facts = [
        ['file', `${listing.path ?? 'none'}${listing.state ? ` (${(0,plain/* plain */.pj)(listing.state)})` : ''}`],
        ...listing.schedules.map(({ cron, words }) => ['cron', `${(0,plain/* plain */.pj)(cron)}  ${words}`]),
        ...listing.invalid.map(({ cron, line, why }) => [
            'invalid',
            `${(0,plain/* plain */.pj)(cron)} (line ${line}): ${why}`,
        ]),
        [
            'next',
            listing.next_due_at.length > 0 ? `${listing.next_due_at.map(words/* utcMinute */.vD).join(', ')} UTC` : 'none',
        ],
        ['SLA', listing.sla_hours === 'auto' ? 'auto' : (0,words/* exactDuration */.gf)(listing.sla_hours)],
        ['auto SLA', listing.auto_sla_hours === null ? 'none' : (0,words/* exactDuration */.gf)(listing.auto_sla_hours)],
        ['last success', lastSuccess(listing, now)],
        ['lateness', latenessWords(listing)],
        ...(listing.error ? [['problem', (0,plain/* plain */.pj)(listing.error.message)]] : []),
    ];
    const title = paint('strong', `${(0,plain/* plain */.pj)(listing.repo)}/${(0,plain/* plain */.pj)(listing.name)}`);
    return [title, ...facts.flatMap(([name, text]) => (0,wrap/* wrap */.L)(text, columns, `  ${name.padEnd(12)}  `))];
}
function lastSuccess({ last_success }, now) {
    if (last_success === null)
        return 'none known';
    const age = (0,words/* duration */.p0)((0,time/* hoursBetween */.UH)(last_success.completed_at, now));
    return `${(0,words/* utc */.n$)(last_success.completed_at)}, ${age} ago (${(0,plain/* plain */.pj)(last_success.event)})`;
}
function latenessWords({ lateness }) {
    if (lateness === null)
        return 'unknown';
    return `median ${(0,words/* duration */.p0)(lateness.median_minutes / 60)}, 95th percentile ${(0,words/* duration */.p0)(lateness.p95_minutes / 60)}`;
}

// EXTERNAL MODULE: ./build/run/check.js + 1 modules
var check = __webpack_require__(2440);
// EXTERNAL MODULE: ./build/run/compose.js
var compose = __webpack_require__(1882);
// EXTERNAL MODULE: ./build/run/find-watches.js + 2 modules
var find_watches = __webpack_require__(6424);
// EXTERNAL MODULE: ./build/run/page.js
var page = __webpack_require__(5171);
// EXTERNAL MODULE: ./build/run/survey.js
var survey = __webpack_require__(6998);
;// CONCATENATED MODULE: ./build/run/list.js








async function list(run, settings) {
    const surveyed = await (0,survey/* survey */.F)(run, settings);
    const { context, found } = surveyed;
    const watched = await listWatches(surveyed);
    const open = await findUncovered(settings, surveyed, watched);
    const unknown = found.unknown.map(({ repo, entry, name, path, error }) => ({
        ...emptyListing({ repo, entry, sla_hours: settings.defaults.sla_hours }),
        name,
        path,
        error,
    }));
    const listings = [...watched, ...unknown];
    const report = settings.report_file === null ? null : await judged(run, settings, surveyed);
    const problems = await (0,survey/* show */.W)(run, settings, surveyed, {
        json: { watches: listings, uncovered: open.uncovered },
        text: (style) => listingReport(listings, open.uncovered, context.now, style),
        problems: open.problems,
        page: async (written_sha256) => report === null
            ? []
            : (0,page/* writePage */.xv)(run, settings, await (0,page/* evidencePageOf */.Ov)(run, settings, report, written_sha256)),
    });
    return problems.length > 0 || listings.some(({ error }) => error !== null) ? 2 : 0;
}
async function judged(run, settings, { evidence }) {
    const checked = await (0,check/* check */.z)(settings, evidence);
    return (0,compose/* composeReport */.ZE)(settings, run.given.host, checked, {
        problems: evidence.problems,
        notices: evidence.notices,
        github: evidence.requests(),
    });
}
async function listWatches({ found, context, evidence }) {
    return evidence.driver.investigate(found.watches, (watch) => listWatch(watch, context), (watch, error) => ({ ...emptyListing(watch), error: (0,find_watches/* bugProblem */.c7)(error) }));
}
async function findUncovered(settings, { evidence, context, found }, watched) {
    if (settings.watches.auto)
        return { uncovered: [], problems: [] };
    if (settings.shard !== null)
        return { uncovered: null, problems: [] };
    const auto = await (0,find_watches/* findWatches */.lQ)({ ...settings, watches: { auto: true, entries: [] } }, evidence.repos, context, evidence.driver);
    const covered = new Set(found.watches.map(({ repo }, i) => keyOf(repo, watched[i]?.path)));
    const isOpen = ({ repo, entry }) => !covered.has(keyOf(repo, entry));
    return {
        uncovered: auto.watches.filter(isOpen).map(({ repo, entry }) => `${repo}/${(0,identify/* fileOf */.W7)(entry)}`),
        problems: auto.unknown.filter(isOpen).flatMap(({ repo, error }) => problemOf(repo, error)),
    };
}
function keyOf(repo, path) {
    return `${repo.toLowerCase()} ${path}`;
}
function problemOf(repo, error) {
    return error === null ? [] : [{ ...error, message: `What no watch covers in ${repo}: ${error.message}` }];
}


/***/ }),

/***/ 6998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _deliver_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1437);
/* harmony import */ var _report_paint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8495);
/* harmony import */ var _find_watches_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6424);
/* harmony import */ var _monitor_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8412);




async function survey(run, settings) {
    const evidence = await (0,_monitor_run_js__WEBPACK_IMPORTED_MODULE_3__/* .openEvidence */ .i)(run, settings, true);
    const context = await evidence.context();
    const found = await (0,_find_watches_js__WEBPACK_IMPORTED_MODULE_2__/* .findWatches */ .lQ)(settings, evidence.repos, context, evidence.driver);
    return { evidence, context, found };
}
async function show(run, settings, { evidence, found }, said) {
    const { environment, given } = run;
    const recorded = await (0,_monitor_run_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(run, settings, evidence);
    const paged = await said.page(recorded.sha256);
    const json = JSON.stringify(said.json, null, 2);
    const { output_file } = settings;
    const written = output_file === null ? null : await (0,_deliver_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f8)(output_file, `${json}\n`);
    const unwritten = written === null || written.ok ? [] : [written.error];
    const problems = [
        ...evidence.problems,
        ...found.problems,
        ...(said.problems ?? []),
        ...recorded.problems,
        ...paged,
        ...unwritten,
    ];
    for (const problem of problems)
        environment.progress(problem.message);
    const style = { columns: given.host.columns, paint: given.host.color ? _report_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .ansiPaint */ .U6 : _report_paint_js__WEBPACK_IMPORTED_MODULE_1__/* .noPaint */ .Iy };
    environment.print(given.command.json ? json : said.text(style));
    return problems;
}


/***/ })

};
