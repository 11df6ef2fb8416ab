export const id = 539;
export const ids = [539];
export const modules = {

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evidencePage: () => (/* binding */ evidencePage)
});

// EXTERNAL MODULE: ./build/text/time.js
var text_time = __webpack_require__(5853);
// EXTERNAL MODULE: ./build/text/words.js
var text_words = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/report/order.js
var order = __webpack_require__(1283);
// EXTERNAL MODULE: ./build/report/overall.js
var overall = __webpack_require__(5878);
// EXTERNAL MODULE: ./build/report/page/about.js
var about = __webpack_require__(6134);
// EXTERNAL MODULE: ./build/report/page/dates.js
var dates = __webpack_require__(7414);
// EXTERNAL MODULE: ./build/report/page/marks.js
var page_marks = __webpack_require__(513);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/page/parts.js
var page_parts = __webpack_require__(1429);
;// CONCATENATED MODULE: ./build/report/page/missing.js






function missingTitle(history) {
    const missing = history.filter(page_marks/* isMissing */.b2).length;
    return missing === 0 ? 'Missing: none' : `Missing: ${missing} of ${(0,text_words/* counted */.hS)(history.length, 'occasion')}`;
}
function missingSpans(history, zone) {
    return daySpans(history, page_marks/* isMissing */.b2, (0,dates/* wallClock */.Xb)(zone)).map(({ words }) => words);
}
function missingPart({ verdict, history, zone, most }) {
    const missing = history.filter(page_marks/* isMissing */.b2);
    const rows = rowsOf(history, most);
    const left = missing.length - rows.reduce((sum, { occasions }) => sum + occasions.length, 0);
    const runs = newestAttempts(verdict.runs);
    const time = timeWords(zone);
    const wall = (0,dates/* wallClock */.Xb)(zone);
    return [
        (0,page_parts/* paragraph */.FY)(leadWords(history, wall)),
        ...(rows.length === 0
            ? []
            : [
                (0,page_parts/* table */.tp)({
                    look: 'due',
                    caption: `Occasions without a success, oldest first. ${zone === 'UTC' ? 'Times are UTC.' : `Times are UTC, below them those of ${(0,report_escape/* escapeHtml */.ZD)(zone)}.`}`,
                    columns: ['Due', 'What became of it', 'Run, or its absence'],
                    rows: rows.map((row) => [time(row.occasions), stateCell(row), runCell(row, runs)]),
                }),
            ]),
        ...(left === 0
            ? []
            : [
                (0,page_parts/* paragraph */.FY)(`${(0,text_words/* counted */.hS)(left, 'earlier occasion')} left out here; <code>history</code> in the result has them all.`),
            ]),
        ...others(history, 'late', 'Succeeded, but after the grace', wall),
        ...others(history, 'unknown', 'Not known', wall),
        ...others(history, 'not_looked_into', 'Green, and not looked into', wall),
        (0,page_parts/* paragraph */.FY)(`<strong>How we know.</strong> ${(0,report_escape/* escapeHtml */.ZD)(howKnown(verdict, history))}`),
    ];
}
function leadWords(history, wall) {
    const found = daySpans(history, page_marks/* isMissing */.b2, wall);
    return `${(0,page_marks/* successWords */.hE)(history)}. ${found.length === 0 ? 'None is missing.' : `Missing: ${spanList(found)}.`}`;
}
function daySpans(history, wanted, wall) {
    const spans = [];
    let isOpen = false;
    for (const [day, onDay] of (0,page_parts/* groups */.TN)(history, ({ due_at }) => (0,dates/* dayOf */.kb)(wall((0,text_time.ms)(due_at))))) {
        const count = onDay.filter(wanted).length;
        const last = spans.at(-1);
        if (count > 0 && isOpen && last !== undefined) {
            last.to = day;
            last.count += count;
        }
        else if (count > 0)
            spans.push({ from: day, to: day, count });
        isOpen = count > 0;
    }
    return spans.map(({ from, to, count }) => ({ words: (0,text_words/* span */.Ln)(isoDay(from), isoDay(to)), count }));
}
const isoDay = (day) => (0,text_time/* iso */.KH)(day * text_time/* DAY */.d_);
function spanList(found) {
    const most = 10;
    const shown = found
        .slice(-most)
        .map(({ words, count }) => `<span class=nb>${words}</span>${count === 1 ? '' : ` (${count})`}`);
    const earlier = found.slice(0, -most).reduce((sum, { count }) => sum + count, 0);
    return `${earlier === 0 ? '' : `${earlier} earlier, `}${shown.join(', ')}`;
}
const atOnce = ['archived', 'missing', 'schedule_removed', 'invalid_schedule', 'disabled'];
function howKnown(verdict, history) {
    const since = verdict.runs_listed_since;
    const lists = since === null
        ? 'How far back the list of its runs is whole is not known.'
        : `GitHub's list of its scheduled runs was read back to ${(0,text_words/* utc */.n$)(since)}, without a gap.`;
    const none = history.some(({ state }) => state === 'no_run')
        ? ' Where it says no run, the list of all its runs, which was read without a filter, has none that was created from that time until the next occasion.'
        : '';
    const ran = history.some(({ state }) => state === 'failed' || state === 'skipped')
        ? ' Where a run is named, GitHub gives its conclusion, its jobs and its steps on its page.'
        : '';
    const twice = verdict.cause !== null && !atOnce.includes(verdict.cause.code)
        ? ' Before the watch was called stale, all of it was read a second time.'
        : '';
    return `${lists}${none}${ran}${twice} What lies before that, or could not be read, is shown as not known and never as missing.`;
}
function spells(history) {
    const found = [];
    let open = null;
    for (const occasion of history) {
        if (!(0,page_marks/* isMissing */.b2)(occasion)) {
            open = null;
        }
        else if (open === null || open.state !== occasion.state) {
            open = { state: occasion.state, occasions: [occasion] };
            found.push(open);
        }
        else
            open.occasions.push(occasion);
    }
    return found;
}
function rowsOf(history, most) {
    const single = history
        .filter(page_marks/* isMissing */.b2)
        .map((occasion) => ({ state: occasion.state, occasions: [occasion] }));
    return single.length <= most ? single : spells(history).slice(-most);
}
function timeWords(zone) {
    const wall = (0,dates/* wallClock */.Xb)(zone);
    const one = ({ due_at }) => {
        const day = dates/* WEEKDAYS */.w4[(0,dates/* weekdayOf */.Up)((0,dates/* dayOf */.kb)((0,text_time.ms)(due_at)))];
        const time = `${day} ${(0,text_words/* utcMinute */.vD)(due_at)}`;
        if (zone === 'UTC')
            return time;
        const local = wall((0,text_time.ms)(due_at));
        return `${time}<br><span class="dim small">${dates/* WEEKDAYS */.w4[(0,dates/* weekdayOf */.Up)((0,dates/* dayOf */.kb)(local))]} ${(0,text_words/* utcMinute */.vD)((0,text_time/* iso */.KH)(local))}</span>`;
    };
    return (occasions) => {
        const [first, last] = [occasions[0], occasions.at(-1)];
        if (first === undefined || last === undefined)
            return '';
        return first === last ? one(first) : `${one(first)} to<br>${one(last)}`;
    };
}
function stateCell({ state, occasions }) {
    const many = occasions.length === 1 ? '' : ` (${occasions.length} occasions)`;
    return `${(0,report_escape/* escapeHtml */.ZD)(page_marks/* states */.xP[state].words)}${many}`;
}
function runCell({ state, occasions }, runs) {
    if (state === 'no_run')
        return 'GitHub created none';
    const [first, last] = [occasions[0], occasions.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    return first === last ? runLink(first, runs) : `${runLink(first, runs)} to ${runLink(last, runs)}`;
}
function runLink({ run_id, url, attempts }, runs) {
    if (run_id === null)
        return 'run not known';
    const run = runs.get(run_id);
    const reason = run === undefined || run.counts ? '' : `: ${(0,page_parts/* name */.UU)(run.reason)}`;
    const again = attempts !== null && attempts > 1 ? ` (${(0,text_words/* counted */.hS)(attempts, 'attempt')})` : '';
    return `${(0,page_parts/* link */.nf)(url, `run ${run_id}`)}${again}${reason}`;
}
function newestAttempts(runs) {
    return new Map(runs.toSorted((a, b) => a.attempt - b.attempt).map((run) => [run.run_id, run]));
}
function others(history, state, title, wall) {
    const found = daySpans(history, (one) => one.state === state, wall);
    if (found.length === 0)
        return [];
    const count = found.reduce((sum, one) => sum + one.count, 0);
    return [(0,page_parts/* paragraph */.FY)(`<strong>${(0,report_escape/* escapeHtml */.ZD)(title)}: ${count}.</strong> ${spanList(found)}.`)];
}

// EXTERNAL MODULE: ./build/report/page/shell.js + 1 modules
var shell = __webpack_require__(4931);
// EXTERNAL MODULE: ./build/judge/schedule/cron.js
var cron = __webpack_require__(5098);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/report/page/calendar.js
var calendar = __webpack_require__(1249);
// EXTERNAL MODULE: ./build/judge/schedule/occurrences.js
var occurrences = __webpack_require__(5938);
;// CONCATENATED MODULE: ./build/report/page/lateness.js






const WIDTH = 320;
const HEIGHT = 128;
const plot = { left: 44, right: 314, top: 10, bottom: 102 };
const TOPS = [4, 10, 20, 30, 60, 120, 240, 360, 480, 720, 1440];
const minutesWords = (minutes) => (0,text_words/* duration */.p0)(minutes / 60);
function latenessPart(parts) {
    const starts = parts.history.flatMap(({ due_at, late_minutes }) => late_minutes === null ? [] : [{ at: (0,text_time.ms)(due_at), minutes: late_minutes }]);
    const figures = (0,occurrences/* lateness */.e)(parts.history.map(({ due_at, run_id, late_minutes }) => ({
        due_at,
        run_id,
        late_minutes,
        state: 'unknown',
    })));
    if (figures === null)
        return { plot: [(0,page_parts/* paragraph */.FY)('GitHub started no scheduled run for these occasions.')], figures: [] };
    const slowest = starts.reduce((one, other) => (other.minutes > one.minutes ? other : one));
    const words = `Half of ${(0,text_words/* counted */.hS)(starts.length, 'start')} came within ${minutesWords(figures.median_minutes)} of the time ` +
        `that the schedule promised, 95 % within ${minutesWords(figures.p95_minutes)}; the slowest, due on ` +
        `${(0,text_words/* utcDay */.dA)(new Date(slowest.at).toISOString())}, after ${minutesWords(slowest.minutes)}.`;
    const grace = parts.grace_hours;
    const top = topOf(slowest.minutes, grace);
    const drawn = svg(parts, starts, figures.median_minutes, top, words);
    return {
        plot: [
            (0,page_parts/* paragraph */.FY)((0,report_escape/* escapeHtml */.ZD)(words)),
            `<figure>${drawn}<figcaption>${captionWords(starts, grace)}</figcaption></figure>`,
        ],
        figures: [
            `<details><summary>How late each start was, in figures</summary>${figureList(starts, parts.zone)}</details>`,
        ],
    };
}
function captionWords(starts, grace_hours) {
    const dot = isDense(starts) ? 'a day: its median, and a line from the least to the most' : 'a start';
    const grace = grace_hours === null ? '' : ` The grace is ${(0,text_words/* exactDuration */.gf)(grace_hours)}.`;
    return `A dot is ${dot}. Dashed: the median of all.${grace}`;
}
function topOf(slowest, grace_hours) {
    const grace = (grace_hours ?? 0) * 60;
    const highest = slowest * 4 >= grace ? Math.max(slowest, grace * 1.05) : slowest;
    return TOPS.find((top) => top >= highest) ?? Math.ceil(highest / 1440) * 1440;
}
function svg(parts, starts, median, top, words) {
    const { id, grace_hours, from, to, zone } = parts;
    const x = (at) => plot.left + ((at - from) / Math.max(1, to - from)) * (plot.right - plot.left);
    const y = (minutes) => plot.bottom - (minutes / top) * (plot.bottom - plot.top);
    const across = (minutes, look) => `<path class="${look}" d="M${plot.left} ${round(y(minutes))}H${plot.right}"/>`;
    const wall = (0,dates/* wallClock */.Xb)(zone);
    const dot = (at, minutes) => `M${round(x(at))} ${round(y(minutes))}h0`;
    const marks = isDense(starts)
        ? dayFigures(starts, wall).map(({ at, least, median, most }) => ({
            dots: dot(at, median),
            ranges: `M${round(x(at))} ${round(y(most))}V${round(y(least))}`,
        }))
        : starts.map(({ at, minutes }) => ({ dots: dot(at, minutes), ranges: '' }));
    const day = (at) => (0,dates/* shortDay */.tE)((0,dates/* dayOf */.kb)(wall(at)));
    const grace = grace_hours !== null && grace_hours * 60 <= top ? grace_hours * 60 : null;
    return (`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}t ${id}d">` +
        `<title id="${id}t">How late GitHub started each run</title><desc id="${id}d">${(0,report_escape/* escapeHtml */.ZD)(words)}</desc>` +
        `${[0, top / 2, top].map((minutes) => across(minutes, 'axis')).join('')}` +
        `${[0, top / 2, top].map((minutes) => label(plot.left - 5, y(minutes) + 3.5, 'end', minutesWords(minutes))).join('')}` +
        `${label(plot.left, HEIGHT - 10, 'start', day(from))}${label(plot.right, HEIGHT - 10, 'end', day(to))}` +
        `${across(median, 'median')}` +
        `${grace === null ? '' : across(grace, 'grace') + label(plot.left + 3, y(grace) - 3, 'start', `grace ${(0,text_words/* exactDuration */.gf)(grace_hours ?? 0)}`)}` +
        `<path class="ranges" d="${marks.map(({ ranges }) => ranges).join('')}"/>` +
        `<path class="dots" d="${marks.map(({ dots }) => dots).join('')}"/></svg>`);
}
const label = (x, y, anchor, text) => `<text x="${x}" y="${round(y)}" text-anchor="${anchor}">${(0,report_escape/* escapeHtml */.ZD)(text)}</text>`;
const round = (value) => Math.round(value * 10) / 10;
const MOST_DOTS = 250;
const isDense = (starts) => starts.length > MOST_DOTS;
function dayFigures(starts, wall) {
    return [...(0,page_parts/* groups */.TN)(starts, ({ at }) => (0,dates/* dayOf */.kb)(wall(at)))].map(([day, onDay]) => {
        const all = onDay.map(({ minutes }) => minutes);
        const sorted = all.toSorted((a, b) => a - b);
        const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
        return { day, at: onDay[0]?.at ?? 0, all, least: sorted[0] ?? 0, median, most: sorted.at(-1) ?? 0 };
    });
}
function figureList(starts, zone) {
    const dense = isDense(starts);
    const weeks = (0,page_parts/* groups */.TN)(dayFigures(starts, (0,dates/* wallClock */.Xb)(zone)), ({ day }) => day - (0,dates/* weekdayOf */.Up)(day));
    const lines = [...weeks].map(([monday, inWeek]) => {
        const days = inWeek.map(({ day, all, least, median, most }) => {
            const figures = dense ? `${median} (${least} to ${most})` : all.join(' ');
            return `${dates/* WEEKDAYS */.w4[(0,dates/* weekdayOf */.Up)(day)]} ${figures}`;
        });
        return `Week of ${(0,dates/* shortDay */.tE)(monday)}: ${days.join(', ')}`;
    });
    const what = dense
        ? 'Minutes after the time that was promised, by week and day: the median of the day, and its least and most.'
        : 'Minutes after the time that was promised, by week and day.';
    return `${(0,page_parts/* paragraph */.FY)(what)}${(0,page_parts/* list */.p_)(lines)}`;
}

;// CONCATENATED MODULE: ./build/report/page/watch.js











const tag = (status) => `<span class="tag ${status}">${status.toUpperCase()}</span>`;
function watchPart(parts) {
    const { id, verdict, now } = parts;
    const note = verdict.note === null ? [] : [(0,page_parts/* paragraph */.FY)((0,page_parts/* prose */.CS)(verdict.note), 'note')];
    return (`<section class="watch" aria-labelledby="${id}"><h2 id="${id}">${(0,page_parts/* name */.UU)(verdict.name)} ${tag(verdict.status)}</h2>` +
        [(0,page_parts/* paragraph */.FY)((0,page_parts/* prose */.CS)(verdictWords(verdict, now))), ...note, ...historyParts(parts), ...restsOn(parts)].join('\n') +
        '</section>');
}
function verdictWords(verdict, now) {
    const sla = (0,sentences/* slaWords */.cW)(verdict);
    const limit = sla === null ? '' : `; its limit is ${sla}`;
    switch (verdict.status) {
        case 'stale':
            return `${(0,sentences/* headline */.Pl)(verdict, now)}.`;
        case 'healthy':
            return `Its last genuine success is ${(0,sentences/* ageWords */.hm)(verdict, now)} old${limit}.`;
        case 'pending':
            return `No verdict yet: it is new, or a run that counts is under way${limit}.`;
        case 'paused':
            return `No alert before ${verdict.paused_until === null ? 'it is resumed' : (0,text_words/* utcDay */.dA)(verdict.paused_until)}${verdict.reason === null ? '' : `: ${verdict.reason}`}.`;
        case 'unknown':
            return `Its health is not known: ${verdict.error?.message ?? 'no reason was recorded.'}`;
    }
}
function restsOn({ id, verdict, now }) {
    const { last_success, cause, warnings } = verdict;
    const success = (0,page_parts/* prose */.CS)((0,sentences/* lastSuccessWords */.he)(verdict, now));
    const path = verdict.path === null ? null : (0,page_parts/* link */.nf)(verdict.url, (0,page_parts/* name */.UU)(verdict.path));
    return [
        (0,page_parts/* section */.uW)(`${id}v`, "Today's verdict and what it rests on", [
            (0,page_parts/* facts */.Ix)([
                ['Workflow', path ?? (0,page_parts/* name */.UU)(verdict.entry)],
                ['Its name', verdict.display_name === null ? null : (0,page_parts/* name */.UU)(verdict.display_name)],
                ['Repository', (0,page_parts/* name */.UU)(verdict.repo)],
                ['Last success', last_success === null ? success : (0,page_parts/* link */.nf)(last_success.url, success)],
                ['SLA', slaLine(verdict)],
                ['Grace', graceLine(verdict)],
                ['Missed now', optional((0,sentences/* missedWindows */.vB)(verdict, 'window'))],
                ['Schedule', scheduleLine(verdict)],
                ['Last fired', verdict.last_fired_at && (0,text_words/* utc */.n$)(verdict.last_fired_at)],
                ['Next due', verdict.next_due_at && (0,text_words/* utc */.n$)(verdict.next_due_at)],
                ['Cause', cause === null ? null : (0,page_parts/* link */.nf)(cause.run_url, (0,page_parts/* prose */.CS)(cause.message))],
            ]),
            ...(warnings.length === 0
                ? []
                : [(0,page_parts/* list */.p_)(warnings.map(({ code, message }) => `${(0,page_parts/* prose */.CS)(message)} <code>${code}</code>`))]),
            ...runsTable(verdict),
        ], 3),
    ];
}
const optional = (text) => (text === null ? null : (0,report_escape/* escapeHtml */.ZD)(text));
function slaLine(verdict) {
    const sla = (0,sentences/* slaWords */.cW)(verdict);
    if (sla === null)
        return null;
    return verdict.sla_auto ? `${sla}, from its schedule` : sla;
}
function graceLine({ grace_hours, grace_from }) {
    if (grace_hours === null)
        return null;
    return `${(0,text_words/* exactDuration */.gf)(grace_hours)}, ${grace_from === null ? 'from the settings' : `from ${(0,page_parts/* name */.UU)(grace_from)}`}`;
}
function scheduleLine({ schedules }) {
    if (schedules === null)
        return null;
    if (schedules.length === 0)
        return 'none in its file';
    return schedules
        .map((schedule) => `${(0,page_parts/* name */.UU)((0,cron/* cronInWords */.vW)(schedule))}: <code>${(0,report_escape/* escapeHtml */.ZD)(schedule.cron)}</code>`)
        .join('<br>');
}
const MOST_RUNS = 10;
function runsTable(verdict) {
    if (verdict.status === 'healthy' || verdict.runs.length === 0)
        return [];
    const newest = verdict.runs
        .toSorted((a, b) => (0,text_time.ms)(b.started_at) - (0,text_time.ms)(a.started_at) || b.attempt - a.attempt)
        .slice(0, MOST_RUNS);
    return [
        (0,page_parts/* table */.tp)({
            look: 'due',
            caption: `The newest ${(0,text_words/* counted */.hS)(newest.length, 'run')} that ${newest.length === 1 ? 'was' : 'were'} looked at, newest first; times are UTC`,
            columns: ['Started', 'Run', 'Does it count?'],
            rows: newest.map((run) => [(0,text_words/* utc */.n$)(run.started_at).slice(0, -4), runWords(run), countsWords(run)]),
        }),
    ];
}
function runWords(run) {
    const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : '';
    const end = (run.conclusion ?? run.status).replaceAll('_', ' ');
    return `${(0,page_parts/* link */.nf)(run.url, `run ${run.run_id}`)}, ${(0,page_parts/* name */.UU)(end)} (${(0,page_parts/* name */.UU)(run.event)}${attempt})`;
}
const countsWords = ({ counts, reason }) => `${counts ? 'yes' : 'no'}: ${(0,page_parts/* name */.UU)(reason)}`;
function historyParts(parts) {
    const { id, verdict, days } = parts;
    const { history, schedules } = verdict;
    if (history === null)
        return [(0,page_parts/* paragraph */.FY)((0,report_escape/* escapeHtml */.ZD)(noHistory(verdict)))];
    if (history.length === 0)
        return [(0,page_parts/* paragraph */.FY)(`Nothing fell due in the last ${(0,text_words/* counted */.hS)(days, 'day')}.`)];
    const zone = (0,dates/* zoneOf */.kE)(schedules);
    const span = { from: (0,text_time.ms)(parts.now) - days * text_time/* DAY */.d_, to: (0,text_time.ms)(parts.now) };
    const late = latenessPart({ id, history, grace_hours: verdict.grace_hours, ...span, zone });
    return [
        '<div class="two">',
        (0,page_parts/* section */.uW)(`${id}c`, `The last ${(0,text_words/* counted */.hS)(days, 'day')}`, [calendarOf(parts, history, zone, span)], 3),
        (0,page_parts/* section */.uW)(`${id}l`, 'How late GitHub started it', late.plot, 3),
        '</div>',
        ...late.figures,
        (0,page_parts/* section */.uW)(`${id}m`, (0,report_escape/* escapeHtml */.ZD)(missingTitle(history)), missingPart({ verdict, history, zone, most: parts.most_missing }), 3),
    ];
}
function noHistory({ schedules, path }) {
    const why = path === null
        ? 'no workflow file was found'
        : schedules === null || schedules.length === 0
            ? 'no schedule of it is known that would say when it was due'
            : 'its runs were not read that far back';
    return `No calendar: ${why}.`;
}
function calendarOf({ link_good }, history, zone, span) {
    const marks = history.map(({ due_at, state, url, attempts }) => {
        const { letter, look, words } = page_marks/* states */.xP[state];
        const again = attempts !== null && attempts > 1 ? `, ${attempts} attempts` : '';
        return {
            at: (0,text_time.ms)(due_at),
            letter,
            look,
            words: `${words}${again}`,
            url,
            rank: page_marks/* worstFirst */.md.indexOf(state),
            good: (0,page_marks/* isSuccess */.oJ)({ state }),
        };
    });
    const key = (0,page_marks/* tallyOf */.sv)(history).map(([state, count]) => {
        const { letter, look, words } = page_marks/* states */.xP[state];
        return `<span class=nb><b class=${look}>${letter}</b> ${count} ${words}</span>`;
    });
    const caption = `${key.toReversed().join(', ')}. Days are those of ${(0,report_escape/* escapeHtml */.ZD)(zone)}.`;
    return (0,calendar/* calendar */.B)({ caption, marks, ...span, zone, link_good });
}

;// CONCATENATED MODULE: ./build/report/page/evidence-page.js











const LINK_BYTES = 400_000;
const MISSING_ROWS = 800;
function evidencePage({ report, settings, days, recording }) {
    const verdicts = (0,order/* worstFirst */.m)(report.workflows);
    const link_good = linkBytes(verdicts) <= LINK_BYTES;
    const most_missing = fairShare(verdicts.map(({ history }) => (history ?? []).filter(page_marks/* isMissing */.b2).length), MISSING_ROWS);
    const now = report.checked_at;
    const ids = verdicts.map((_, at) => `w${at + 1}`);
    return (0,shell/* pageShell */.C)({
        title: (0,overall/* overallWords */.fG)(report),
        lead: `Checked ${(0,text_words/* utc */.n$)(now)}, looking back ${(0,text_words/* counted */.hS)(days, 'day')}: ${(0,text_words/* span */.Ln)((0,text_time/* iso */.KH)((0,text_time.ms)(now) - days * text_time/* DAY */.d_), now)}.`,
        version: report.monitor_version,
        status: report.status,
        parts: [
            overviewPart(verdicts, ids),
            ...verdicts.map((verdict, at) => watchPart({ id: ids[at] ?? '', verdict, now, days, link_good, most_missing })),
            (0,about/* legendPart */.pE)(),
            (0,about/* methodPart */.zX)(),
            (0,about/* settingsPart */.hy)(settings),
            (0,about/* monitorPart */.S_)(report),
            (0,about/* verifyPart */.Ph)(recording),
        ],
        contents: [
            ['overview', 'Overview'],
            ...(ids[0] === undefined ? [] : [[ids[0], 'The watches']]),
            ['key', 'How to read the calendars'],
            ['method', 'How it was decided'],
            ['settings', 'Settings used'],
            ['monitor', 'The monitor itself'],
            ['verify', 'How to check this page'],
        ],
    });
}
function fairShare(needs, total) {
    let left = total;
    const ascending = needs.toSorted((a, b) => a - b);
    for (const [at, need] of ascending.entries()) {
        const share = Math.floor(left / (ascending.length - at));
        if (need > share)
            return Math.max(1, share);
        left -= need;
    }
    return total;
}
function linkBytes(verdicts) {
    const bytes = (verdict) => (verdict.history ?? []).reduce((sum, { url }) => sum + (url?.length ?? 0) + 10, 0);
    return verdicts.reduce((sum, verdict) => sum + bytes(verdict), 0);
}
function overviewPart(verdicts, ids) {
    if (verdicts.length === 0)
        return (0,page_parts/* section */.uW)('overview', 'Overview', [(0,page_parts/* paragraph */.FY)('Nothing was checked.')]);
    return (0,page_parts/* section */.uW)('overview', 'Overview', [
        (0,page_parts/* table */.tp)({
            look: 'overview',
            caption: 'Every watch, worst first',
            columns: ['Watch and verdict', 'Succeeded', 'Missing'],
            rows: verdicts.map((verdict, at) => [
                `<a href="#${ids[at]}">${(0,page_parts/* name */.UU)(verdict.name)}</a> ${tag(verdict.status)}`,
                ...figures(verdict),
            ]),
        }),
    ]);
}
function figures({ history, schedules }) {
    if (history === null)
        return ['not known', 'not known'];
    const spans = missingSpans(history, (0,dates/* zoneOf */.kE)(schedules));
    const missing = history.filter(page_marks/* isMissing */.b2).length;
    const shown = spans.length <= 2 ? spans.join(', ') : `on ${spans[0]?.slice(0, 10)} and later`;
    const succeeded = (0,page_marks/* successWords */.hE)(history).replace(/ occasions?.*/, '');
    return [succeeded, missing === 0 ? 'none' : `${missing}<br><span class="dim small">${shown}</span>`];
}


/***/ })

};
