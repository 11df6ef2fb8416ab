const require_index = require("./index.js");
const require_main = require("./main.js");
const require_mails = require("./mails.js");
const require_yaml = require("./yaml.js");
// build/evidence/schema.js
const instant = require_main.string().refine((text) => !Number.isNaN(Date.parse(text)), "Invalid instant");
const id = require_main.int();
const judgeContext = require_main.object({
	now: instant,
	clock_skew_minutes: require_main.number().nullable(),
	other_now: instant.nullable().default(null),
	own_run_id: id.nullable(),
	own_repo: require_main.string().nullable(),
	own_workflow_path: require_main.string().nullable(),
	bulk_listed: require_main.array(require_main.object({
		repo: require_main.string(),
		entries: require_main.array(require_main.string())
	})).default([]),
	whole_owners: require_main.array(require_main.string()).exactOptional(),
	report: require_main.object({
		days: require_main.number(),
		job_reads: require_main.number()
	}).nullable().default(null)
});
const pass = require_main.union([require_main.literal(1), require_main.literal(2)]);
const repository = require_main.object({
	id,
	full_name: require_main.string(),
	default_branch: require_main.string(),
	archived: require_main.boolean(),
	disabled: require_main.boolean(),
	private: require_main.boolean(),
	pushed_at: instant.nullable(),
	url: require_main.string()
});
const workflow = require_main.object({
	id,
	name: require_main.string(),
	path: require_main.string(),
	state: require_main.string(),
	created_at: instant,
	url: require_main.string()
});
const workflowRun = require_main.object({
	id,
	node_id: require_main.string().nullable(),
	workflow_id: id,
	run_number: id.nullable().default(null),
	path: require_main.string(),
	event: require_main.string(),
	branch: require_main.string().nullable(),
	head_repo_id: id.nullable(),
	head_repo: require_main.string().nullable(),
	status: require_main.string(),
	conclusion: require_main.string().nullable(),
	attempt: id,
	created_at: instant,
	started_at: instant,
	updated_at: instant,
	url: require_main.string()
});
const runList$1 = require_main.object({
	rows: require_main.array(workflowRun),
	end: require_main._enum([
		"date",
		"list",
		"page",
		"early"
	]),
	total_count: id
});
const step = require_main.object({
	name: require_main.string(),
	number: id,
	status: require_main.string(),
	conclusion: require_main.string().nullable()
});
const job = require_main.object({
	id,
	name: require_main.string(),
	attempt: id,
	status: require_main.string(),
	conclusion: require_main.string().nullable(),
	started_at: instant.nullable(),
	completed_at: instant.nullable(),
	url: require_main.string().nullable(),
	runner: require_main.string().nullable(),
	labels: require_main.array(require_main.string()),
	steps: require_main.array(step).nullable()
});
const fileText = require_main.object({ text: require_main.string().nullable() });
const workflowFile = require_main.object({
	path: require_main.string(),
	text: require_main.string().nullable(),
	problem: require_main.string().nullable()
});
const commit = require_main.object({
	sha: require_main.string(),
	date: instant,
	parent: require_main.string().nullable(),
	author: require_main.string().nullable(),
	url: require_main.string()
});
const annotation = require_main.object({
	level: require_main.string(),
	message: require_main.string()
});
const pendingDeployment = require_main.object({
	environment: require_main.string(),
	reviewers: require_main.array(require_main.string())
});
const malformedRow = require_main.object({
	id: id.nullable(),
	workflow_id: id.nullable(),
	run_id: id.nullable(),
	path: require_main.string().nullable(),
	created_at: instant.nullable(),
	why: require_main.string()
});
const repo = require_main.string();
const runId = {
	repo,
	run_id: id
};
const catalogue = {
	repository: {
		asks: require_main.object({ repo }),
		value: repository
	},
	workflows: {
		asks: require_main.object({
			repo,
			read: pass
		}),
		value: require_main.array(workflow)
	},
	workflow_of_run: {
		asks: require_main.object({
			...runId,
			node_id: require_main.string()
		}),
		value: workflow.omit({
			path: true,
			url: true
		})
	},
	runs: {
		asks: require_main.object({
			repo,
			workflow_id: require_main.union([id, require_main.string()]).nullable(),
			status: require_main.literal("success").nullable(),
			event: require_main.string().nullable(),
			since: instant.nullable(),
			read: pass
		}),
		value: runList$1
	},
	newest_scheduled: {
		asks: require_main.object({
			repo,
			rows: id
		}),
		value: runList$1
	},
	older_runs: {
		asks: require_main.object({
			repo,
			workflow_id: id,
			event: require_main.string().nullable(),
			before: instant
		}),
		value: runList$1
	},
	run_before: {
		asks: require_main.object({
			repo,
			before: instant
		}),
		value: workflowRun.nullable()
	},
	attempt: {
		asks: require_main.object({
			...runId,
			attempt: id
		}),
		value: workflowRun
	},
	jobs: {
		asks: require_main.object({
			...runId,
			attempt: id,
			read: pass
		}),
		value: require_main.array(job)
	},
	annotations: {
		asks: require_main.object({
			repo,
			job_id: id
		}),
		value: require_main.array(annotation)
	},
	file: {
		asks: require_main.object({
			repo,
			path: require_main.string(),
			ref: require_main.string(),
			read: pass
		}),
		value: fileText
	},
	commit: {
		asks: require_main.object({
			repo,
			path: require_main.string(),
			ref: require_main.string()
		}),
		value: commit.nullable()
	},
	files: {
		asks: require_main.object({
			repo,
			ref: require_main.string()
		}),
		value: require_main.array(workflowFile)
	},
	waiting: {
		asks: require_main.object(runId),
		value: require_main.array(pendingDeployment)
	}
};
const problem = require_main.object({
	code: require_main.string().refine((code) => code in require_main.errors, "Unknown error code"),
	message: require_main.string(),
	hint: require_main.string().nullable()
});
const rateLimit = require_main.object({
	remaining: require_main.number(),
	resets_at: instant,
	resets_in_time: require_main.boolean()
});
// build/evidence/recording.js
var recording_exports = /* @__PURE__ */ require_index.__exportAll({
	parseRecording: () => parseRecording,
	recordingText: () => recordingText
});
function recordingText(recording) {
	const { exchanges, ...head } = recording;
	return `${JSON.stringify(head, null, 2).replace(/\n\}$/, "")},\n  "exchanges": [\n${exchanges.map((exchange) => `    ${JSON.stringify(exchange)}`).join(",\n")}\n  ]\n}\n`;
}
function parseRecording(text, file) {
	let data;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return {
			ok: false,
			error: unusable(file, error instanceof Error ? error.message : "it is not JSON")
		};
	}
	const read = recording.safeParse(data);
	if (read.success) return {
		ok: true,
		value: read.data
	};
	const issue = read.error.issues[0];
	return {
		ok: false,
		error: unusable(file, `it is not a recording of this tool, see ${issue?.path.map(String).join(".") || "the file"} (${issue?.message ?? "unknown"})`)
	};
}
const exchange = require_main.unknown().transform((data, context) => {
	const kind = require_main.object({ question: require_main.object({ kind: require_main._enum(kinds$1) }) }).safeParse(data);
	const read = kind.success ? exchangeOf(kind.data.question.kind).safeParse(data) : kind;
	if (read.success) return read.data;
	for (const { path, message } of read.error.issues) context.addIssue({
		code: "custom",
		path: [...path],
		message
	});
	return require_main.NEVER;
});
function exchangeOf(kind) {
	schemas[kind] ??= require_main.object({
		question: catalogue[kind].asks.extend({ kind: require_main.literal(kind) }),
		answer: require_main.discriminatedUnion("ok", [require_main.object({
			ok: require_main.literal(true),
			value: catalogue[kind].value,
			malformed: require_main.array(malformedRow).optional()
		}), require_main.object({
			ok: require_main.literal(false),
			error: problem
		})])
	});
	return schemas[kind];
}
const kinds$1 = Object.keys(catalogue);
const schemas = {};
const recording = require_main.object({
	recording: require_main.literal(1),
	monitor_version: require_main.string(),
	run_url: require_main.string().nullable(),
	github_requests: require_main.number(),
	allowance: rateLimit.nullable().optional(),
	circumstances: judgeContext,
	settings: require_main.custom((data) => typeof data === "object" && data !== null, "Missing"),
	exchanges: require_main.array(exchange)
});
function unusable(file, why) {
	return {
		code: "recording_unreadable",
		message: `--replay: ${file} cannot be used: ${why}.`,
		hint: "Make a recording with `--record FILE`."
	};
}
// build/report/page/parts.js
const name = (text) => `<bdi>${require_main.escapeHtml(text)}</bdi>`;
const held = (text) => `<span class="nb">${text}</span>`;
function prose(text) {
	return require_main.codeParts(text).map((part, at) => at % 2 === 0 ? require_index.unbroken(name(part), held) : `<code>${require_main.escapeHtml(part)}</code>`).join("");
}
function linkable(url) {
	const safe = require_main.safeUrl(url);
	return safe?.startsWith("https://") ? safe : null;
}
function link(url, html) {
	const safe = linkable(url);
	return safe === null ? html : `<a href="${require_main.escapeHtml(safe)}">${html}</a>`;
}
function definitions(entries) {
	return `<dl>${entries.filter((entry) => entry[1] !== null).map(([label, value]) => `<div><dt>${require_main.escapeHtml(label)}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}
const list = (items) => `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
function table({ caption, columns, rows, look = "" }) {
	return `<table class="rows ${look}"><caption>${caption}</caption><thead><tr>${columns.map((column) => `<th scope="col">${require_main.escapeHtml(column)}</th>`).join("")}</tr></thead><tbody>${rows.map(([head, ...cells]) => {
		return `<tr><th scope="row">${head}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
	}).join("\n")}</tbody></table>`;
}
const paragraph = (html, look = "") => look === "" ? `<p>${html}</p>` : `<p class="${look}">${html}</p>`;
function spells(items, keyOf) {
	const found = [];
	let before = null;
	for (const item of items) {
		const key = keyOf(item);
		if (key !== null && key === before) found.at(-1)?.push(item);
		else if (key !== null) found.push([item]);
		before = key;
	}
	return found;
}
const part = (id, title, body, contents = title) => ({
	id,
	contents,
	html: `<section aria-labelledby="${id}">${heading(2, id, title, body)}</section>`
});
const subpart = (id, title, body) => `<div>${heading(3, id, title, body)}</div>`;
const heading = (level, id, title, body) => `<h${level} id="${id}">${title}</h${level}>\n${body.join("\n")}\n`;
function pageShell({ title, lead, version, status, parts }) {
	const links = parts.flatMap(({ id, contents }) => contents === null ? [] : [`<li><a href="#${id}">${contents}</a></li>`]);
	return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Evidence: ${require_main.escapeHtml(title)}</title>
<style>${sheet}
</style>
</head>
<body class="${status}-page">
<header>
<p class="over">Evidence of cron-heartbeat-monitor ${require_main.escapeHtml(version)}</p>
<h1>${require_main.escapeHtml(title)}</h1>
<p>${require_main.escapeHtml(lead)}</p>
<nav aria-label="Contents"><ul>${links.join("")}</ul></nav>
</header>
<main>
${parts.map(({ html }) => html).join("\n")}
</main>
<footer><p>Times are UTC where nothing else is said. This page holds no script and loads nothing.</p></footer>
</body>
</html>
`;
}
const sheet = `
:root{color-scheme:light dark;
--back:#fff;--text:#1f2328;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0757ba;
--good-back:#dcf7e3;--good:#0f5323;--late-back:#fdf0c8;--late:#6b4700;--open-back:#ddf0ff;--open:#0a4a8f;
--odd-back:#f1e7ff;--odd:#5b2aa8;--hollow:#b3202c;--plain:#116329;}
@media screen and (prefers-color-scheme:dark){:root{
--back:#0d1117;--text:#e6e9ed;--dim:#a0a9b4;--line:#343b45;--soft:#161b22;--link:#7cb3ff;
--good-back:#12331d;--good:#8ce3a5;--late-back:#3b2d06;--late:#f2cf73;--open-back:#0f2d4d;--open:#a3d0ff;
--odd-back:#2f1f4d;--odd:#d5bdff;--hollow:#ff9a94;--plain:#8ce3a5;}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;border-top:6px solid var(--line);background:var(--back);color:var(--text);font:16px/1.5 -apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 16px}
header{padding-top:28px}footer{padding-bottom:40px;color:var(--dim);font-size:14px}
h1{margin:6px 0 4px;font-size:28px;line-height:1.2;letter-spacing:-.01em}
h2{margin:0;font-size:21px;line-height:1.3}
h3{margin:26px 0 0;font-size:16px;line-height:1.4}
p{margin:8px 0 0;max-width:44rem}
ul,ol{margin:8px 0 0;padding-left:22px;max-width:44rem}li{margin:2px 0}
a{color:var(--link);text-underline-offset:2px}
a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
code{display:inline-block;max-width:100%;padding:1px 4px;border-radius:4px;background:var(--soft);font:.88em ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
pre{margin:8px 0 0;padding:10px 12px;border-radius:6px;background:var(--soft);white-space:pre-wrap}pre code{display:inline;padding:0;background:none}
.nb{white-space:nowrap}.dim{color:var(--dim)}.small{font-size:14px}.over{margin:0;color:var(--dim);font-size:14px}
nav ul{display:flex;flex-wrap:wrap;gap:2px 18px;margin:14px 0 0;padding:0;list-style:none;max-width:none}
main>section{margin-top:36px;padding-top:20px;border-top:1px solid var(--line)}
.watch>h2{display:flex;flex-wrap:wrap;align-items:center;gap:4px 12px}
.watch h2 bdi{min-width:0}
.note{padding-left:12px;border-left:3px solid var(--line)}
.tag{display:inline-block;padding:1px 9px;border-radius:5px;font-size:13px;line-height:20px;font-weight:700;letter-spacing:.03em;white-space:nowrap}
.tag,.cal b,.cal a,.key b{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.stale-page{border-color:#cf222e}.healthy-page{border-color:#1a7f37}.failed-page{border-color:#8250df}
.stale{background:#cf222e;color:#fff}.healthy{background:var(--good-back);color:var(--good)}
.unknown,.failed{background:#8250df;color:#fff}.pending{background:var(--open-back);color:var(--open)}
.paused,.disabled,.test{background:var(--line);color:var(--text)}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:0 32px;margin:12px 0 0;border-bottom:1px solid var(--line)}
dl>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 12px;padding:5px 0;border-top:1px solid var(--line)}
dt{color:var(--dim)}dd{margin:0}
table{border-collapse:collapse;margin:12px 0 0}
caption{padding:0 0 6px;text-align:left;color:var(--dim);font-size:14px;line-height:1.4}
.rows{width:100%;font-size:15px}
.rows th,.rows td{padding:6px 12px 6px 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
.rows thead th{border-top:0;color:var(--dim);font-size:14px;overflow-wrap:normal}
.rows tbody th{font-weight:600}.rows tbody th .small{font-weight:400}
.overview th .tag{margin-left:6px}.overview td{white-space:nowrap}.overview td .small{white-space:normal}
.due th{white-space:nowrap;font-variant-numeric:tabular-nums}
.two{display:grid;gap:0 40px;grid-template-columns:minmax(0,1fr)}
.cal{width:100%;max-width:30rem;table-layout:fixed}
.cal th{font-size:13px;font-weight:400;color:var(--dim);overflow-wrap:normal}
.cal thead th{padding-bottom:3px}.cal th:first-child{width:3.5rem}
.cal tbody th{padding-right:4px;text-align:right;vertical-align:middle;white-space:nowrap}
.cal td{height:46px;padding:1px;border:1px solid var(--line);text-align:center;vertical-align:top}
.cal td:empty{border-color:transparent}
.cal td>i,.cal em{display:block;font-style:normal;font-size:11px;line-height:15px;color:var(--dim)}
.cal b,.cal a,.key b{display:inline-block;min-width:24px;height:24px;padding:0 2px;border-radius:5px;border:1px solid transparent;font-size:13px;line-height:22px;font-weight:700;text-align:center;text-decoration:none}
.cal a:hover{text-decoration:underline}
.cal b i,.cal a i,.cal em i,.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.S{background:var(--good-back);color:var(--good)}.L{background:var(--late-back);color:var(--late)}
.cal .G,.key .G{border:1px solid var(--plain);color:var(--plain)}.O{background:var(--open-back);color:var(--open)}
.F{background:#cf222e;color:#fff}.K{background:#8a5a00;color:#fff}.U{background:var(--odd-back);color:var(--odd)}
.cal .N,.key .N{border:2px dashed var(--hollow);line-height:20px;color:var(--hollow)}.P{background:var(--line);color:var(--text)}
.key{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:4px 24px;margin:12px 0 0;padding:0;list-style:none;max-width:none;font-size:15px}
.key li{display:grid;grid-template-columns:28px minmax(0,1fr);gap:8px;margin:0}
figure{margin:8px 0 0}figcaption{color:var(--dim);font-size:14px}
svg{display:block;width:100%;max-width:26rem;height:auto;font-size:11px;fill:var(--dim)}
svg path{fill:none;stroke:var(--line);stroke-width:1}
svg .dots{stroke:var(--link);stroke-width:5;stroke-linecap:round}
svg .ranges{stroke:var(--link);stroke-width:1.5;opacity:.5}svg .median{stroke:var(--text);stroke-dasharray:5 3}svg .grace{stroke:var(--hollow);stroke-dasharray:2 3}
details{margin:8px 0 0}summary{cursor:pointer;color:var(--link)}
details ul{font-size:14px;font-variant-numeric:tabular-nums}
.hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:14px}
@media (min-width:60rem){.two{grid-template-columns:30rem minmax(0,1fr)}}
@media (max-width:30rem){.cal th{font-size:12px}.overview th .tag{display:block;width:fit-content;margin:4px 0 0}.overview thead th{white-space:normal}h1{font-size:24px}dl>div{grid-template-columns:minmax(0,1fr)}.due th{white-space:normal}.rows th,.rows td{padding-right:8px}}
@media print{
@page{margin:14mm}
body{font-size:10.5pt}header,main,footer{max-width:none;padding:0}nav,summary{display:none}
a{color:inherit}
h2,h3,.watch>p{break-after:avoid}tr,.cal,figure,dl>div,.key li{break-inside:avoid}
.two{grid-template-columns:21rem minmax(0,1fr);gap:0 24px;break-inside:avoid}
details::details-content{content-visibility:visible;block-size:auto}
}`;
// build/report/page/calendar.js
const kind = (letter, words, meaning, look = letter) => ({
	letter,
	look,
	words,
	meaning
});
const states = {
	no_run: kind("N", "no run", "No run: GitHub created none for it."),
	failed: kind("F", "failed", "Failed: its run did not succeed (failure, timeout, cancelled or refused)."),
	skipped: kind("K", "skipped", "Skipped: its run ended without doing its work, however green it looks."),
	unknown: kind("?", "not known", "Not known: it could not be looked at, or lies before what GitHub keeps.", "U"),
	not_looked_into: kind("G", "green, not looked into", "Green, not looked into: its run concluded success, and its jobs were not read."),
	late: kind("L", "succeeded late", "Late: a genuine success that came after the grace."),
	open: kind("O", "still open", "Open: its grace is not over, or its run is under way."),
	succeeded: kind("S", "succeeded", "Succeeded: a genuine success.")
};
const isSuccess = ({ state }) => state === "succeeded" || state === "late";
function successCount(history) {
	return {
		succeeded: history.filter(isSuccess).length,
		due: history.filter(({ state }) => state !== "open").length
	};
}
const WEEKDAYS = [
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat",
	"Sun"
];
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
function zoneOf(schedules) {
	const [zone, ...others] = new Set((schedules ?? []).map(({ timezone }) => timezone));
	return zone !== void 0 && others.length === 0 && require_main.isTimeZone(zone) ? zone : "UTC";
}
function wallClock(zone) {
	const offsetAt = require_main.offsetsOf(zone);
	return (at) => at + offsetAt(at);
}
const dayOf = (wall) => Math.floor(wall / require_main.DAY);
const weekdayOf = (day) => (day + 3) % 7;
const dateOf = (day) => new Date(day * require_main.DAY).getUTCDate();
function shortDay(day) {
	return `${dateOf(day)} ${MONTHS[new Date(day * require_main.DAY).getUTCMonth()]}`;
}
function keyCaption({ marks, kinds, zone }) {
	const byKind = require_main.groupBy(marks, ({ kind }) => kind);
	return `${kinds.toReversed().flatMap((kind) => {
		const count = byKind.get(kind)?.length;
		if (count === void 0) return [];
		return [`<span class=nb><b class=${kind.look}>${kind.letter}</b> ${count} ${kind.words}</span>`];
	}).join(", ")}. Days are those of ${require_main.escapeHtml(zone)}.`;
}
const MOST_A_DAY = 3;
function calendar(parts) {
	const { marks, from, to, zone } = parts;
	const wall = wallClock(zone);
	const byDay = require_main.groupBy(marks, ({ at }) => dayOf(wall(at)));
	const first = byDay.has(dayOf(wall(from))) ? dayOf(wall(from)) : dayOf(wall(from)) + 1;
	const last = dayOf(wall(to));
	const weeks = [];
	for (let monday = first - weekdayOf(first); monday <= last; monday += 7) {
		const days = WEEKDAYS.map((_, at) => {
			const day = monday + at;
			return day < first || day > last ? "<td></td>" : dayCell(day, byDay.get(day) ?? [], wall, parts);
		});
		weeks.push(`<tr><th scope="row">${shortDay(monday)}</th>${days.join("")}</tr>`);
	}
	const heads = WEEKDAYS.map((name) => `<th scope="col">${name}</th>`).join("");
	return `<table class="cal"><caption>${keyCaption(parts)}</caption><thead><tr><th scope="col">Week<i class=vh> that begins</i></th>${heads}</tr></thead><tbody>${weeks.join("\n")}</tbody></table>`;
}
const wordsOf = ({ kind, more }) => `${kind.words}${more}`;
function dayCell(day, marks, wall, { kinds, link_good }) {
	const number = `<i>${dateOf(day)}</i>`;
	if (marks.length > MOST_A_DAY) return `<td>${number}${crowd(marks, kinds)}</td>`;
	return `<td>${number}${marks.map((mark) => {
		return chip(mark, `${marks.length === 1 ? "" : `${require_main.iso(wall(mark.at)).slice(11, 16)} `}${wordsOf(mark)}`, link_good);
	}).join("")}</td>`;
}
function chip({ kind: { letter, look }, url, isGood, isMadeUp }, words, link_good) {
	const safe = isGood && !link_good ? null : linkable(url);
	const inner = `${letter}${isMadeUp ? "+" : ""}<i> ${require_main.escapeHtml(words)}</i>`;
	return safe === null ? `<b class=${look}>${inner}</b>` : `<a class=${look} href="${require_main.escapeHtml(safe)}">${inner}</a>`;
}
function crowd(marks, kinds) {
	const rank = ({ kind }) => kinds.indexOf(kind);
	const worst = marks.reduce((one, other) => rank(other) < rank(one) ? other : one);
	const same = marks.filter((mark) => wordsOf(mark) === wordsOf(worst)).length;
	const bad = worst.isGood ? "" : `, ${same} ${wordsOf(worst)}`;
	const share = `${marks.filter(({ isGood }) => isGood).length}/${marks.length}`;
	return `<b class=${worst.kind.look}>${worst.kind.letter}</b><em>${share}<i> succeeded${require_main.escapeHtml(bad)}</i></em>`;
}
// build/report/page/about.js
const legendPart = () => part("key", "How to read the calendars", [
	paragraph("An <strong>occasion</strong> is a time at which the schedule promised a run; times less than three hours apart are one occasion. One without a genuine success of its own was <strong>missed</strong>. Each shows what became of it:"),
	`<ul class="key">${Object.values(states).map(({ letter, look, meaning }) => `<li><b class=${look}>${letter}</b><span>${require_main.escapeHtml(meaning)}</span></li>`).join("")}</ul>`,
	paragraph("A <strong>+</strong> beside the letter: the schedule did not bring a success, but a run by another event, most often one that was started by hand, did before the next occasion. It is still counted as missed."),
	paragraph("A day with more than three occasions shows the worst of them, and how many succeeded.")
]);
const methodPart = () => part("method", "How it was decided", [
	paragraph("A <strong>genuine success</strong> is a run that completed with the conclusion <code>success</code>, on an event and a branch that count, in the watched repository itself and not in a fork; in which at least one job did real work, that is, a step beyond set-up, checkout and caching succeeded; in which no job was skipped that regularly runs; in which every job and step that the settings name succeeded; and which took at least as long as they ask. A green run that skipped its work is no genuine success."),
	paragraph("A watch is <strong>healthy</strong> if its last genuine success is within its SLA: one proof is enough. It is <strong>stale</strong> if there was none, shown by the complete list of runs and read twice, or if it can no longer run at all. Whatever could not be read, ended early or contradicts itself is <strong>unknown</strong>, never healthy and never missed. <strong>Pending</strong> is a watch that is new or whose run is under way, <strong>paused</strong> one that its owner silenced until a day."),
	paragraph("What GitHub no longer keeps cannot be shown: a list of runs that ends while older runs must have been there is whole only back to its oldest row, and every occasion before that is not known.")
]);
const hours = (value, auto) => value === "auto" ? auto : require_index.exactDuration(value);
function ruleWords(rules, base) {
	const said = [
		["SLA", hours(rules.sla_hours, "auto, by its schedule")],
		["missed_windows", rules.missed_windows === null ? null : String(rules.missed_windows)],
		["grace", hours(rules.grace_hours, "auto, from its own lateness")],
		["events", rules.events === "any" ? "any" : rules.events.join(", ")],
		["branch", rules.branch],
		["jobs", rules.jobs.join(", ") || null],
		["steps", rules.steps.join(", ") || null],
		["min_duration_seconds", rules.min_duration_seconds === null ? null : String(rules.min_duration_seconds)],
		["allow_skipped", rules.allow_skipped.join(", ") || null],
		["paused_until", rules.paused_until === null ? null : require_index.utcDay(rules.paused_until)],
		["reason", rules.reason]
	];
	const known = base === null ? [] : ruleWords(base, null);
	return said.flatMap(([label, value]) => value === null ? [] : [`${label}: ${value}`]).filter((words) => !known.includes(words));
}
const entryName = ({ workflow, repo }) => repo === null ? name(workflow) : `${name(workflow)}<br><span class="dim small">${name(repo)}</span>`;
function settingsPart(settings) {
	const { watches, defaults, retired, shard } = settings;
	const ruleLines = (words) => words.map(name).join("<br>");
	return part("settings", "Settings used", [
		definitions([
			["Repositories", require_index.listed(settings.repos.map(name), 50)],
			["Watched", [...watches.auto ? ["every workflow with a schedule"] : [], ...watches.entries.length === 0 ? [] : [require_index.counted(watches.entries.length, "entry", "entries")]].join(", and ")],
			["Rules for all", ruleLines(ruleWords(defaults, null))],
			["Retired", retired.length === 0 ? null : require_index.listed(retired.map(name), 50)],
			["Part", shard === null ? null : `${shard.part} of ${shard.of}`],
			["Second read", `after ${require_index.counted(settings.confirm_seconds, "second")}`],
			["Alerts", settings.dry_run ? "dry run, none sent" : `one digest above ${settings.max_emails} stale watches`]
		]),
		...watches.entries.length === 0 ? [] : [table({
			caption: "Rules of the entries, where they differ from the rules for all",
			columns: ["Entry", "Rules"],
			rows: watches.entries.map((entry) => [entryName(entry), ruleLines(ruleWords(entry, defaults)) || "as for all"])
		})],
		paragraph("Tokens, addresses and hosts are not shown.", "dim small")
	]);
}
function monitorPart(report) {
	const { self } = report;
	const earlier = (self.earlier_gaps ?? []).map(({ from, to }) => `Earlier gap: the monitor itself did not run from ${require_index.utc(from)} to ${require_index.utc(to)}.`);
	const gaps = [...require_main.selfWords(report), ...earlier];
	const problems = require_main.failures(report);
	return part("monitor", "The monitor itself", [
		definitions([
			["Version", require_main.escapeHtml(report.monitor_version)],
			["Checked", require_index.utc(report.checked_at)],
			["Its run", report.run_url === null ? null : link(report.run_url, name(report.run_url))],
			["Requests", require_main.budgetWords(report)[0] ?? `${report.requests.github} to GitHub`],
			["It ran before", self.last_run_at === null ? "not known" : require_index.utc(self.last_run_at)],
			["Starts it missed", self.missed_windows === null ? "not known" : String(self.missed_windows)]
		]),
		...gaps.length === 0 ? [paragraph(self.last_run_at === null ? "Of its own earlier runs nothing is known here, so that a gap in its watching cannot be excluded. The calendars do not depend on that: they are read from what GitHub keeps." : "No gap in its own watching is known.")] : [list(gaps.map((words) => `<strong>${require_main.escapeHtml(words)}</strong>`))],
		...problems.length === 0 ? [] : ["<h3>What could not be done</h3>", list(problems.map((failure) => `${prose(require_main.failureTitle(failure))} <code>${failure.problem.code}</code>`))],
		...report.notices.length === 0 ? [] : ["<h3>Notices</h3>", list(report.notices.map(prose))]
	]);
}
function verifyPart(recording) {
	if (recording === null) return part("verify", "How to check this page", [paragraph("Each letter of the calendars and each run that is named links to the run on GitHub, for as long as GitHub keeps it. No recording of the answers was made: with <code>--record FILE</code> the same page can be made again from the file, by anybody, without a token.")]);
	const { sha256, file, origin, run_url } = recording;
	const made = origin === "read" ? "This page was made from the recording" : "The run that made this page also wrote the recording";
	const shell = require_main.shellWord(file.startsWith("-") ? `./${file}` : file);
	return part("verify", "How to check this page", [
		paragraph(`${made} <code>${require_main.escapeHtml(file)}</code>, which holds every answer of GitHub that the verdicts rest on${run_url === null ? "" : `; it was recorded by ${link(run_url, "this run")}`}. Its bytes have the SHA-256`),
		paragraph(require_main.escapeHtml(sha256), "hash"),
		paragraph("Whoever has the file can compare the two, and make this page again without a token or a network:"),
		`<pre><code>sha256sum ${require_main.escapeHtml(shell)}\ncron-heartbeat-monitor --replay ${require_main.escapeHtml(shell)} --report-file again.html</code></pre>`
	]);
}
// build/report/page/backtest-page.js
var backtest_page_exports = /* @__PURE__ */ require_index.__exportAll({ backtestPage: () => backtestPage });
const kinds = {
	stale: {
		letter: "S",
		look: "F",
		words: "stale"
	},
	unknown: {
		letter: "?",
		look: "U",
		words: "unknown"
	},
	pending: {
		letter: "P",
		look: "O",
		words: "pending"
	},
	paused: {
		letter: "Z",
		look: "P",
		words: "paused"
	},
	healthy: {
		letter: "H",
		look: "S",
		words: "healthy"
	}
};
function backtestPage({ days, mails, settings, recording, version }) {
	const [first, last] = [days[0]?.at ?? "", days.at(-1)?.at ?? ""];
	const sent = mails.filter(({ outcome }) => outcome === "sent");
	const watches = require_main.groupBy(days.flatMap(({ at, verdicts }) => verdicts.map((verdict) => ({
		at,
		verdict
	}))), ({ verdict }) => verdict.name);
	return pageShell({
		title: `Back-test: ${require_index.counted(sent.length, "mail")} in ${require_index.counted(days.length, "day")}`,
		lead: `Each day at ${require_index.utc(last).slice(11)}, ${require_index.timeRange(first, last)}. Judged by the workflow files and states of today, from what had happened by then; nothing was sent.`,
		version,
		status: sent.length === 0 ? "healthy" : "stale",
		parts: [
			mailsPart(sent),
			...[...watches.values()].map((judged, at) => watchPart$1(at + 1, judged, {
				from: require_main.ms(first),
				to: require_main.ms(last)
			})),
			methodPart(),
			settingsPart(settings),
			verifyPart(recording)
		]
	});
}
function mailsPart(sent) {
	if (sent.length === 0) return part("mails", "Mails", [paragraph("No mail would have gone out.")]);
	const mails = table({
		look: "due",
		caption: "Oldest first; times are UTC",
		columns: [
			"Sent",
			"Subject",
			"Last success"
		],
		rows: sent.map(({ at, subject, age_hours }) => [
			require_index.utcMinute(at),
			name(subject),
			age_hours === null ? "" : `${require_index.duration(age_hours)} before`
		])
	});
	return part("mails", "Mails that would have gone out", [mails], "Mails");
}
function watchPart$1(place, judged, span) {
	const body = [calendar({
		marks: judged.map(({ at, verdict: { status, cause } }) => ({
			at: require_main.ms(at),
			kind: kinds[status],
			more: cause === null ? "" : `, ${require_index.codeWords(cause.code)}`,
			url: cause?.run_url ?? null,
			isGood: status === "healthy"
		})),
		kinds: Object.values(kinds),
		...span,
		zone: "UTC",
		link_good: true
	}), paragraph(staleWords(judged))];
	const watch = judged[0]?.verdict.name ?? "";
	return part(`w${place}`, name(watch), body, place === 1 ? "The watches" : null);
}
function staleWords(judged) {
	const causeOf = ({ verdict: { status, cause } }) => status === "stale" ? require_index.codeWords(cause?.code ?? "stale") : null;
	const shown = spells(judged, causeOf).map((days) => {
		const [from, to] = [require_index.utcDay(days[0].at), require_index.utcDay(days.at(-1)?.at ?? "")];
		return `${from === to ? from : `${from} to ${to}`} (${require_main.escapeHtml(causeOf(days[0]) ?? "")})`;
	});
	return shown.length === 0 ? "On none of these days was it stale." : `Stale: ${shown.join(", ")}.`;
}
// build/report/page/missed.js
function missedTitle(history) {
	const missed = history.filter(require_main.isWithoutSuccess).length;
	return missed === 0 ? "Missed: none" : `Missed: ${missed} of ${require_index.counted(history.length, "occasion")}`;
}
function missedSpans(history, zone) {
	return daySpans(history, require_main.isWithoutSuccess, wallClock(zone)).map(({ words }) => words);
}
function missedPart({ verdict, history, zone, most }) {
	const rows = rowsOf(history, most);
	const left = history.filter(require_main.isWithoutSuccess).length - rows.flat().length;
	const wall = wallClock(zone);
	return [
		paragraph(leadWords(history, wall)),
		...rows.length === 0 ? [] : [missedTable(rows, require_main.newestAttempts(verdict.runs), zone)],
		...left === 0 ? [] : [paragraph(`${require_index.counted(left, "earlier occasion")} left out here; <code>history</code> in the result has them all.`)],
		...others(history, "late", "Succeeded, but after the grace", wall),
		...others(history, "unknown", "Not known", wall),
		...others(history, "not_looked_into", "Green, and not looked into", wall),
		paragraph(`<strong>How we know.</strong> ${require_main.escapeHtml(howKnown(verdict, history))}`)
	];
}
function leadWords(history, wall) {
	const found = daySpans(history, require_main.isWithoutSuccess, wall);
	const made = history.filter(({ made_up_by }) => made_up_by !== void 0).length;
	const also = made === 0 ? "" : ` ${made} of these ${made === 1 ? "was" : "were"} made up for by a run of another event.`;
	const { succeeded, due } = successCount(history);
	return `${succeeded} of ${require_index.counted(due, "occasion")} succeeded. ${found.length === 0 ? "None was missed." : `Missed: ${spanList(found)}.${also}`}`;
}
function daySpans(history, wanted, wall) {
	return spells([...require_main.groupBy(history, ({ due_at }) => dayOf(wall(require_main.ms(due_at))))].map(([day, onDay]) => ({
		day,
		count: onDay.filter(wanted).length
	})), ({ count }) => count > 0 ? "wanted" : null).map((span) => ({
		words: require_index.timeRange(isoDay(span[0].day), isoDay((span.at(-1) ?? span[0]).day)),
		count: span.reduce((sum, { count }) => sum + count, 0)
	}));
}
const isoDay = (day) => require_main.iso(day * require_main.DAY);
function spanList(found) {
	const shown = found.slice(-10).map(({ words, count }) => `<span class=nb>${words}</span>${count === 1 ? "" : ` (${count})`}`);
	const earlier = found.slice(0, -10).reduce((sum, { count }) => sum + count, 0);
	return `${earlier === 0 ? "" : `${earlier} earlier, `}${shown.join(", ")}`;
}
function howKnown(verdict, history) {
	const since = verdict.runs_listed_since;
	return `${since === null ? "How far back the list of its runs is whole is not known." : `GitHub's list of its scheduled runs was read back to ${require_index.utc(since)}, without a gap.`}${history.some(({ state }) => state === "no_run") ? " Where it says no run, the list of all its runs, which was read without a filter, has no scheduled one that was created from that time until the next occasion." : ""}${history.some(({ state }) => state === "failed" || state === "skipped") ? " Where a run is named, GitHub gives its conclusion, its jobs and its steps on its page." : ""}${verdict.cause !== null && !require_main.isStaleAtOnce(verdict.cause) ? " Before the watch was called stale, all of it was read a second time." : ""} What lies before that, or could not be read, is shown as not known and never as missed.`;
}
function rowsOf(history, most) {
	const single = history.filter(require_main.isWithoutSuccess).map((occasion) => [occasion]);
	if (single.length <= most) return single;
	return spells(history, (one) => require_main.isWithoutSuccess(one) ? one.state : null).slice(-most);
}
function missedTable(rows, runs, zone) {
	const time = timeIn(zone);
	return table({
		look: "due",
		caption: `Occasions without a success, oldest first. ${zone === "UTC" ? "Times are UTC." : `Times are UTC, below them those of ${require_main.escapeHtml(zone)}.`}`,
		columns: [
			"Due",
			"What became of it",
			"Run, or its absence"
		],
		rows: rows.map((row) => [
			bothEnds(row, time, " to<br>"),
			stateCell(row),
			row[0].state === "no_run" ? "GitHub created none" : bothEnds(row, (one) => runLink(one, runs), " to ")
		])
	});
}
function bothEnds(row, words, to) {
	const last = row.at(-1);
	return row.length === 1 || last === void 0 ? words(row[0]) : `${words(row[0])}${to}${words(last)}`;
}
function timeIn(zone) {
	const wall = wallClock(zone);
	const words = (at) => `${WEEKDAYS[weekdayOf(dayOf(at))]} ${held(require_index.utcMinute(require_main.iso(at)))}`;
	return ({ due_at }) => {
		const at = require_main.ms(due_at);
		return zone === "UTC" ? words(at) : `${words(at)}<br><span class="dim small">${words(wall(at))}</span>`;
	};
}
function stateCell(row) {
	const many = row.length === 1 ? "" : ` (${row.length} occasions)`;
	return `${require_main.escapeHtml(states[row[0].state].words)}${many}${row.map(madeUp).join("")}`;
}
function madeUp({ made_up_by }) {
	if (made_up_by === void 0) return "";
	const { run_id, event, created_at, url } = made_up_by;
	return `<br>made up for ${event === "workflow_dispatch" ? "by hand" : `by <code>${require_main.escapeHtml(event)}</code>`} at ${require_index.utc(created_at)}: ${link(url, `run ${run_id}`)}`;
}
function runLink({ run_id, url, attempts }, runs) {
	if (run_id === null) return "run not known";
	const run = runs.get(run_id);
	const reason = run === void 0 || run.counts ? "" : `: ${name(run.reason)}`;
	const again = attempts !== null && attempts > 1 ? ` (${require_index.counted(attempts, "attempt")})` : "";
	return `${link(url, `run ${run_id}`)}${again}${reason}`;
}
function others(history, state, title, wall) {
	const found = daySpans(history, (one) => one.state === state, wall);
	if (found.length === 0) return [];
	const count = history.filter((one) => one.state === state).length;
	return [paragraph(`<strong>${require_main.escapeHtml(title)}: ${count}.</strong> ${spanList(found)}.`)];
}
// node_modules/cronstrue/dist/cronstrue.js
var require_cronstrue = /* @__PURE__ */ require_index.__commonJSMin(((exports, module) => {
	(function webpackUniversalModuleDefinition(root, factory) {
		if (typeof exports === "object" && typeof module === "object") module.exports = factory();
		else if (typeof define === "function" && define.amd) define("cronstrue", [], factory);
		else if (typeof exports === "object") exports["cronstrue"] = factory();
		else root["cronstrue"] = factory();
	})(globalThis, () => {
		return (() => {
			"use strict";
			var __webpack_modules__ = {
				6949(__unused_webpack_module, exports, __webpack_require__) {
					Object.defineProperty(exports, "__esModule", { value: true });
					exports.CronParser = void 0;
					var rangeValidator_1 = __webpack_require__(9515);
					exports.CronParser = function() {
						function CronParser(expression, dayOfWeekStartIndexZero, monthStartIndexZero) {
							if (dayOfWeekStartIndexZero === void 0) dayOfWeekStartIndexZero = true;
							if (monthStartIndexZero === void 0) monthStartIndexZero = false;
							this.expression = expression;
							this.dayOfWeekStartIndexZero = dayOfWeekStartIndexZero;
							this.monthStartIndexZero = monthStartIndexZero;
						}
						CronParser.prototype.parse = function() {
							var _a;
							var parsed;
							var expression = (_a = this.expression) !== null && _a !== void 0 ? _a : "";
							if (expression === "@reboot") {
								parsed = [
									"@reboot",
									"",
									"",
									"",
									"",
									"",
									""
								];
								return parsed;
							} else if (expression.startsWith("@")) {
								var special = this.parseSpecial(this.expression);
								parsed = this.extractParts(special);
							} else parsed = this.extractParts(this.expression);
							this.normalize(parsed);
							this.validate(parsed);
							return parsed;
						};
						CronParser.prototype.parseSpecial = function(expression) {
							var special = {
								"@yearly": "0 0 1 JAN *",
								"@annually": "0 0 1 JAN *",
								"@monthly": "0 0 1 * *",
								"@weekly": "0 0 * * SUN",
								"@daily": "0 0 * * *",
								"@midnight": "0 0 * * *",
								"@hourly": "0 * * * *",
								"@reboot": "@reboot"
							}[expression];
							if (!special) throw new Error("Unknown special expression.");
							return special;
						};
						CronParser.prototype.extractParts = function(expression) {
							if (!this.expression) throw new Error("cron expression is empty");
							var parsed = expression.trim().split(/[ ]+/);
							for (var i = 0; i < parsed.length; i++) if (parsed[i].includes(",")) {
								var arrayElement = parsed[i].split(",").map(function(item) {
									return item.trim();
								}).filter(function(item) {
									return item !== "";
								}).map(function(item) {
									return !isNaN(Number(item)) ? Number(item) : item;
								}).filter(function(item) {
									return item !== null && item !== "";
								});
								if (arrayElement.length === 0) arrayElement.push("*");
								arrayElement.sort(function(a, b) {
									return a !== null && b !== null ? a - b : 0;
								});
								parsed[i] = arrayElement.map(function(item) {
									return item !== null ? item.toString() : "";
								}).join(",");
							}
							if (parsed.length < 5) throw new Error("Expression has only ".concat(parsed.length, " part").concat(parsed.length == 1 ? "" : "s", ". At least 5 parts are required."));
							else if (parsed.length == 5) {
								parsed.unshift("");
								parsed.push("");
							} else if (parsed.length == 6) {
								if (/\d{4}$/.test(parsed[5]) || parsed[4] == "?" || parsed[2] == "?") parsed.unshift("");
								else parsed.push("");
							} else if (parsed.length > 7) throw new Error("Expression has ".concat(parsed.length, " parts; too many!"));
							return parsed;
						};
						CronParser.prototype.normalize = function(expressionParts) {
							var _this = this;
							expressionParts[3] = expressionParts[3].replace("?", "*");
							expressionParts[5] = expressionParts[5].replace("?", "*");
							expressionParts[2] = expressionParts[2].replace("?", "*");
							if (expressionParts[0].indexOf("0/") == 0) expressionParts[0] = expressionParts[0].replace("0/", "*/");
							if (expressionParts[1].indexOf("0/") == 0) expressionParts[1] = expressionParts[1].replace("0/", "*/");
							if (expressionParts[2].indexOf("0/") == 0) expressionParts[2] = expressionParts[2].replace("0/", "*/");
							if (expressionParts[3].indexOf("1/") == 0) expressionParts[3] = expressionParts[3].replace("1/", "*/");
							if (!this.monthStartIndexZero && expressionParts[4].indexOf("1/") == 0) expressionParts[4] = expressionParts[4].replace("1/", "*/");
							if (expressionParts[6].indexOf("1/") == 0) expressionParts[6] = expressionParts[6].replace("1/", "*/");
							expressionParts[5] = expressionParts[5].replace(/(^\d+)|([^#/\s\d]\d+)/g, function(t) {
								var dowDigits = t.replace(/\D/, "");
								var dowDigitsAdjusted = dowDigits;
								if (_this.dayOfWeekStartIndexZero) {
									if (dowDigits == "7") dowDigitsAdjusted = "0";
								} else dowDigitsAdjusted = (parseInt(dowDigits) - 1).toString();
								return t.replace(dowDigits, dowDigitsAdjusted);
							});
							if (expressionParts[5] == "L") expressionParts[5] = "6";
							if (expressionParts[3] == "?") expressionParts[3] = "*";
							if (expressionParts[3].indexOf("W") > -1 && (expressionParts[3].indexOf(",") > -1 || /[-+]/.test(expressionParts[3])) && !/^\d{1,2}W[+-]\d{1,2}$/.test(expressionParts[3])) throw new Error("The 'W' character can be specified only when the day-of-month is a single day, not a range or list of days.");
							var days = {
								SUN: 0,
								MON: 1,
								TUE: 2,
								WED: 3,
								THU: 4,
								FRI: 5,
								SAT: 6
							};
							for (var day in days) expressionParts[5] = expressionParts[5].replace(new RegExp(day, "gi"), days[day].toString());
							expressionParts[4] = expressionParts[4].replace(/(^\d{1,2})|([^#/\s\d]\d{1,2})/g, function(t) {
								var dowDigits = t.replace(/\D/, "");
								var dowDigitsAdjusted = dowDigits;
								if (_this.monthStartIndexZero) dowDigitsAdjusted = (parseInt(dowDigits) + 1).toString();
								return t.replace(dowDigits, dowDigitsAdjusted);
							});
							var months = {
								JAN: 1,
								FEB: 2,
								MAR: 3,
								APR: 4,
								MAY: 5,
								JUN: 6,
								JUL: 7,
								AUG: 8,
								SEP: 9,
								OCT: 10,
								NOV: 11,
								DEC: 12
							};
							for (var month in months) expressionParts[4] = expressionParts[4].replace(new RegExp(month, "gi"), months[month].toString());
							if (expressionParts[0] == "0") expressionParts[0] = "";
							if (!/\*|\-|\,|\//.test(expressionParts[2]) && (/\*|\//.test(expressionParts[1]) || /\*|\//.test(expressionParts[0]))) expressionParts[2] += "-".concat(expressionParts[2]);
							for (var i = 0; i < expressionParts.length; i++) {
								if (expressionParts[i].indexOf(",") != -1) expressionParts[i] = expressionParts[i].split(",").filter(function(str) {
									return str !== "";
								}).join(",") || "*";
								if (expressionParts[i] == "*/1") expressionParts[i] = "*";
								if (expressionParts[i].indexOf("/") > -1 && !/^\*|\-|\,/.test(expressionParts[i])) {
									var stepRangeThrough = null;
									switch (i) {
										case 4:
											stepRangeThrough = "12";
											break;
										case 5:
											stepRangeThrough = "6";
											break;
										case 6:
											stepRangeThrough = "9999";
											break;
										default: stepRangeThrough = null;
									}
									if (stepRangeThrough !== null) {
										var parts = expressionParts[i].split("/");
										expressionParts[i] = "".concat(parts[0], "-").concat(stepRangeThrough, "/").concat(parts[1]);
									}
								}
							}
						};
						CronParser.prototype.validate = function(parsed) {
							var standardCronPartCharacters = "0-9,\\-*/";
							this.validateOnlyExpectedCharactersFound(parsed[0], standardCronPartCharacters);
							this.validateOnlyExpectedCharactersFound(parsed[1], standardCronPartCharacters);
							this.validateOnlyExpectedCharactersFound(parsed[2], standardCronPartCharacters);
							this.validateOnlyExpectedCharactersFound(parsed[3].replace(/^(\d{1,2}W)[+-]\d{1,2}$/, "$1"), "0-9,\\-*/LW");
							this.validateOnlyExpectedCharactersFound(parsed[4], standardCronPartCharacters);
							this.validateOnlyExpectedCharactersFound(parsed[5], "0-9,\\-*/L#");
							this.validateOnlyExpectedCharactersFound(parsed[6], standardCronPartCharacters);
							this.validateAnyRanges(parsed);
						};
						CronParser.prototype.validateAnyRanges = function(parsed) {
							parsed.forEach(function(part) {
								return rangeValidator_1.default.stepRange(part);
							});
							rangeValidator_1.default.secondRange(parsed[0]);
							rangeValidator_1.default.minuteRange(parsed[1]);
							rangeValidator_1.default.hourRange(parsed[2]);
							rangeValidator_1.default.dayOfMonthRange(parsed[3]);
							rangeValidator_1.default.monthRange(parsed[4], this.monthStartIndexZero);
							rangeValidator_1.default.dayOfWeekRange(parsed[5], this.dayOfWeekStartIndexZero);
						};
						CronParser.prototype.validateOnlyExpectedCharactersFound = function(cronPart, allowedCharsExpression) {
							var invalidChars = cronPart.match(new RegExp("[^".concat(allowedCharsExpression, "]+"), "gi"));
							if (invalidChars && invalidChars.length) throw new Error("Expression contains invalid values: '".concat(invalidChars.toString(), "'"));
						};
						return CronParser;
					}();
				},
				8333(__unused_webpack_module, exports, __webpack_require__) {
					Object.defineProperty(exports, "__esModule", { value: true });
					exports.ExpressionDescriptor = void 0;
					var stringUtilities_1 = __webpack_require__(1823);
					var cronParser_1 = __webpack_require__(6949);
					exports.ExpressionDescriptor = function() {
						function ExpressionDescriptor(expression, options) {
							this.expression = expression;
							this.options = options;
							this.expressionParts = new Array(5);
							if (!this.options.locale && ExpressionDescriptor.defaultLocale) this.options.locale = ExpressionDescriptor.defaultLocale;
							if (!ExpressionDescriptor.locales[this.options.locale]) {
								var fallBackLocale = Object.keys(ExpressionDescriptor.locales)[0];
								console.warn("Locale '".concat(this.options.locale, "' could not be found; falling back to '").concat(fallBackLocale, "'."));
								this.options.locale = fallBackLocale;
							}
							this.i18n = ExpressionDescriptor.locales[this.options.locale];
							if (options.use24HourTimeFormat === void 0) options.use24HourTimeFormat = this.i18n.use24HourTimeFormatByDefault();
						}
						ExpressionDescriptor.toString = function(expression, _a) {
							var _b = _a === void 0 ? {} : _a, _c = _b.throwExceptionOnParseError, throwExceptionOnParseError = _c === void 0 ? true : _c, _d = _b.verbose, verbose = _d === void 0 ? false : _d, _e = _b.dayOfWeekStartIndexZero, dayOfWeekStartIndexZero = _e === void 0 ? true : _e, _f = _b.monthStartIndexZero, monthStartIndexZero = _f === void 0 ? false : _f, use24HourTimeFormat = _b.use24HourTimeFormat, _g = _b.trimHoursLeadingZero, trimHoursLeadingZero = _g === void 0 ? false : _g, _h = _b.locale, locale = _h === void 0 ? null : _h, _j = _b.logicalAndDayFields;
							var options = {
								throwExceptionOnParseError,
								verbose,
								dayOfWeekStartIndexZero,
								monthStartIndexZero,
								use24HourTimeFormat,
								trimHoursLeadingZero,
								locale,
								logicalAndDayFields: _j === void 0 ? false : _j
							};
							if (options.tzOffset) console.warn("'tzOffset' option has been deprecated and is no longer supported.");
							return new ExpressionDescriptor(expression, options).getFullDescription();
						};
						ExpressionDescriptor.initialize = function(localesLoader, defaultLocale) {
							if (defaultLocale === void 0) defaultLocale = "en";
							ExpressionDescriptor.specialCharacters = [
								"/",
								"-",
								",",
								"*"
							];
							ExpressionDescriptor.defaultLocale = defaultLocale;
							localesLoader.load(ExpressionDescriptor.locales);
						};
						ExpressionDescriptor.prototype.getFullDescription = function() {
							var _a, _b;
							var description = "";
							try {
								var parser = new cronParser_1.CronParser(this.expression, this.options.dayOfWeekStartIndexZero, this.options.monthStartIndexZero);
								this.expressionParts = parser.parse();
								if (this.expressionParts[0] === "@reboot") return ((_b = (_a = this.i18n).atReboot) === null || _b === void 0 ? void 0 : _b.call(_a)) || "Run once, at startup";
								var timeSegment = this.getTimeOfDayDescription();
								var dayOfMonthDesc = this.getDayOfMonthDescription();
								var monthDesc = this.getMonthDescription();
								var dayOfWeekDesc = this.getDayOfWeekDescription();
								var yearDesc = this.getYearDescription();
								description += timeSegment + dayOfMonthDesc + dayOfWeekDesc + monthDesc + yearDesc;
								description = this.transformVerbosity(description, !!this.options.verbose);
								description = description.charAt(0).toLocaleUpperCase() + description.substr(1);
							} catch (ex) {
								if (!this.options.throwExceptionOnParseError) description = this.i18n.anErrorOccuredWhenGeneratingTheExpressionD();
								else throw "".concat(ex);
							}
							return description;
						};
						ExpressionDescriptor.prototype.getTimeOfDayDescription = function() {
							var secondsExpression = this.expressionParts[0];
							var minuteExpression = this.expressionParts[1];
							var hourExpression = this.expressionParts[2];
							var description = "";
							if (!stringUtilities_1.StringUtilities.containsAny(minuteExpression, ExpressionDescriptor.specialCharacters) && !stringUtilities_1.StringUtilities.containsAny(hourExpression, ExpressionDescriptor.specialCharacters) && !stringUtilities_1.StringUtilities.containsAny(secondsExpression, ExpressionDescriptor.specialCharacters)) description += this.i18n.atSpace() + this.formatTime(hourExpression, minuteExpression, secondsExpression);
							else if (!secondsExpression && minuteExpression.indexOf("-") > -1 && !(minuteExpression.indexOf(",") > -1) && !(minuteExpression.indexOf("/") > -1) && !stringUtilities_1.StringUtilities.containsAny(hourExpression, ExpressionDescriptor.specialCharacters)) {
								var minuteParts = minuteExpression.split("-");
								description += stringUtilities_1.StringUtilities.format(this.i18n.everyMinuteBetweenX0AndX1(), this.formatTime(hourExpression, minuteParts[0], ""), this.formatTime(hourExpression, minuteParts[1], ""));
							} else if (!secondsExpression && hourExpression.indexOf(",") > -1 && hourExpression.indexOf("-") == -1 && hourExpression.indexOf("/") == -1 && !stringUtilities_1.StringUtilities.containsAny(minuteExpression, ExpressionDescriptor.specialCharacters)) {
								var hourParts = hourExpression.split(",");
								description += this.i18n.at();
								for (var i = 0; i < hourParts.length; i++) {
									if (description) description += " ";
									description += this.formatTime(hourParts[i], minuteExpression, "");
									if (i < hourParts.length - 2) description += ",";
									if (i == hourParts.length - 2) description += this.i18n.spaceAnd();
								}
							} else {
								var secondsDescription = this.getSecondsDescription();
								var minutesDescription = this.getMinutesDescription();
								var hoursDescription = this.getHoursDescription();
								description += secondsDescription;
								if (description && minutesDescription) description += ", ";
								description += minutesDescription;
								if (minutesDescription === hoursDescription) return description;
								if (description && hoursDescription) description += ", ";
								description += hoursDescription;
							}
							return description;
						};
						ExpressionDescriptor.prototype.getSecondsDescription = function() {
							var _this = this;
							return this.getSegmentDescription(this.expressionParts[0], this.i18n.everySecond(), function(s) {
								return s;
							}, function(s) {
								return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Seconds(s), s);
							}, function(s) {
								return _this.i18n.secondsX0ThroughX1PastTheMinute();
							}, function(s) {
								return s == "0" ? "" : parseInt(s) < 20 ? _this.i18n.atX0SecondsPastTheMinute(s) : _this.i18n.atX0SecondsPastTheMinuteGt20() || _this.i18n.atX0SecondsPastTheMinute(s);
							}, {
								min: 0,
								max: 59
							});
						};
						ExpressionDescriptor.prototype.getMinutesDescription = function() {
							var _this = this;
							var secondsExpression = this.expressionParts[0];
							var hourExpression = this.expressionParts[2];
							return this.getSegmentDescription(this.expressionParts[1], this.i18n.everyMinute(), function(s) {
								return s;
							}, function(s) {
								return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Minutes(s), s);
							}, function(s) {
								return _this.i18n.minutesX0ThroughX1PastTheHour();
							}, function(s) {
								var _a, _b;
								try {
									return s == "0" && hourExpression.indexOf("/") == -1 && secondsExpression == "" ? _this.i18n.everyHour() : s == "0" ? ((_b = (_a = _this.i18n).onTheHour) === null || _b === void 0 ? void 0 : _b.call(_a)) || _this.i18n.atX0MinutesPastTheHour(s) : parseInt(s) < 20 ? _this.i18n.atX0MinutesPastTheHour(s) : _this.i18n.atX0MinutesPastTheHourGt20() || _this.i18n.atX0MinutesPastTheHour(s);
								} catch (e) {
									return _this.i18n.atX0MinutesPastTheHour(s);
								}
							}, {
								min: 0,
								max: 59
							});
						};
						ExpressionDescriptor.prototype.getHoursDescription = function() {
							var _this = this;
							var expression = this.expressionParts[2];
							var hourIndex = 0;
							var rangeEndValues = [];
							expression.split("/")[0].split(",").forEach(function(range) {
								var rangeParts = range.split("-");
								if (rangeParts.length === 2) rangeEndValues.push({
									value: rangeParts[1],
									index: hourIndex + 1
								});
								hourIndex += rangeParts.length;
							});
							var evaluationIndex = 0;
							return this.getSegmentDescription(expression, this.i18n.everyHour(), function(s) {
								var isRangeEndWithNonZeroMinute = rangeEndValues.find(function(r) {
									return r.value === s && r.index === evaluationIndex;
								}) && _this.expressionParts[1] !== "0";
								evaluationIndex++;
								return isRangeEndWithNonZeroMinute ? _this.formatTime(s, "59", "") : _this.formatTime(s, "0", "");
							}, function(s) {
								return stringUtilities_1.StringUtilities.format(_this.i18n.everyX0Hours(s), s);
							}, function(s) {
								return _this.i18n.betweenX0AndX1();
							}, function(s) {
								return _this.i18n.atX0();
							}, {
								min: 0,
								max: 23
							});
						};
						ExpressionDescriptor.prototype.getDayOfWeekDescription = function(dayOfWeekExpression) {
							var _this = this;
							var _a, _b;
							if (dayOfWeekExpression === void 0) dayOfWeekExpression = this.expressionParts[5];
							var daysOfWeekNames = this.i18n.daysOfTheWeek();
							var description = null;
							if (dayOfWeekExpression == "*") description = "";
							else {
								var dayOfWeekItems = dayOfWeekExpression.split(",");
								var lastItems = dayOfWeekItems.filter(function(s) {
									return s.indexOf("L") > -1;
								});
								var otherItems = dayOfWeekItems.filter(function(s) {
									return s.indexOf("L") === -1;
								});
								if (lastItems.length > 0 && otherItems.length > 0) {
									var lastDescription = (_a = this.getDayOfWeekDescription(lastItems.join(","))) !== null && _a !== void 0 ? _a : "";
									return ((_b = this.getDayOfWeekDescription(otherItems.join(","))) !== null && _b !== void 0 ? _b : "") + "".concat(this.i18n.spaceAnd(), " ") + (lastDescription.startsWith(", ") ? lastDescription.substring(2) : lastDescription);
								}
								description = this.getSegmentDescription(dayOfWeekExpression, this.i18n.commaEveryDay(), function(s, form) {
									var exp = s;
									if (s.indexOf("#") > -1) exp = s.substring(0, s.indexOf("#"));
									else if (s.indexOf("L") > -1) exp = exp.replace("L", "");
									var parsedExp = parseInt(exp);
									var description = _this.i18n.daysOfTheWeekInCase ? _this.i18n.daysOfTheWeekInCase(form)[parsedExp] : daysOfWeekNames[parsedExp];
									if (s.indexOf("#") > -1) {
										var dayOfWeekOfMonthDescription = null;
										var dayOfWeekOfMonthNumber = s.substring(s.indexOf("#") + 1);
										var dayOfWeekNumber = s.substring(0, s.indexOf("#"));
										switch (dayOfWeekOfMonthNumber) {
											case "1":
												dayOfWeekOfMonthDescription = _this.i18n.first(dayOfWeekNumber);
												break;
											case "2":
												dayOfWeekOfMonthDescription = _this.i18n.second(dayOfWeekNumber);
												break;
											case "3":
												dayOfWeekOfMonthDescription = _this.i18n.third(dayOfWeekNumber);
												break;
											case "4":
												dayOfWeekOfMonthDescription = _this.i18n.fourth(dayOfWeekNumber);
												break;
											case "5": dayOfWeekOfMonthDescription = _this.i18n.fifth(dayOfWeekNumber);
										}
										description = dayOfWeekOfMonthDescription + " " + description;
									}
									return description;
								}, function(s) {
									if (parseInt(s) == 1) return "";
									else return stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0DaysOfTheWeek(s), s);
								}, function(s) {
									var beginFrom = s.substring(0, s.indexOf("-"));
									return _this.expressionParts[3] != "*" ? _this.i18n.commaAndX0ThroughX1(beginFrom) : _this.i18n.commaX0ThroughX1(beginFrom);
								}, function(s) {
									var format = null;
									if (s.indexOf("#") > -1) {
										var dayOfWeekOfMonthNumber = s.substring(s.indexOf("#") + 1);
										var dayOfWeek = s.substring(0, s.indexOf("#"));
										format = _this.i18n.commaOnThe(dayOfWeekOfMonthNumber, dayOfWeek).trim() + _this.i18n.spaceX0OfTheMonth();
									} else if (s.indexOf("L") > -1) format = _this.i18n.commaOnTheLastX0OfTheMonth(s.replace("L", ""));
									else if (!(_this.expressionParts[3] != "*")) format = _this.i18n.commaOnlyOnX0(s);
									else if (_this.options.logicalAndDayFields) format = _this.i18n.commaOnlyOnX0(s);
									else format = _this.i18n.commaAndOnX0();
									return format;
								});
							}
							return description;
						};
						ExpressionDescriptor.prototype.getMonthDescription = function() {
							var _this = this;
							var monthNames = this.i18n.monthsOfTheYear();
							return this.getSegmentDescription(this.expressionParts[4], "", function(s, form) {
								return form && _this.i18n.monthsOfTheYearInCase ? _this.i18n.monthsOfTheYearInCase(form)[parseInt(s) - 1] : monthNames[parseInt(s) - 1];
							}, function(s) {
								if (parseInt(s) == 1) return "";
								else return stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0Months(s), s);
							}, function(s) {
								return _this.i18n.commaMonthX0ThroughMonthX1() || _this.i18n.commaX0ThroughX1();
							}, function(s) {
								return _this.i18n.commaOnlyInMonthX0 ? _this.i18n.commaOnlyInMonthX0() : _this.i18n.commaOnlyInX0();
							});
						};
						ExpressionDescriptor.prototype.getDayOfMonthDescription = function() {
							var _this = this;
							var _a, _b, _c, _d;
							var description = null;
							var expression = this.expressionParts[3];
							switch (expression) {
								case "L":
									description = this.i18n.commaOnTheLastDayOfTheMonth();
									break;
								case "WL":
								case "LW":
									description = this.i18n.commaOnTheLastWeekdayOfTheMonth();
									break;
								default:
									var weekDayNumberMatches = expression.match(/^(?:(\d{1,2})W|W(\d{1,2}))(?:([+-])(\d{1,2}))?$/);
									if (weekDayNumberMatches) {
										var dayNumber = parseInt(weekDayNumberMatches[1] || weekDayNumberMatches[2]);
										var dayString = dayNumber == 1 ? this.i18n.firstWeekday() : stringUtilities_1.StringUtilities.format(this.i18n.weekdayNearestDayX0(), dayNumber.toString());
										var offsetDays = weekDayNumberMatches[4];
										if (!offsetDays) description = stringUtilities_1.StringUtilities.format(this.i18n.commaOnTheX0OfTheMonth(), dayString);
										else if (weekDayNumberMatches[3] == "-") description = stringUtilities_1.StringUtilities.format(((_b = (_a = this.i18n).commaDaysBeforeTheX0OfTheMonth) === null || _b === void 0 ? void 0 : _b.call(_a, offsetDays)) || ", %s days before the %s of the month", offsetDays, dayString);
										else description = stringUtilities_1.StringUtilities.format(((_d = (_c = this.i18n).commaDaysAfterTheX0OfTheMonth) === null || _d === void 0 ? void 0 : _d.call(_c, offsetDays)) || ", %s days after the %s of the month", offsetDays, dayString);
										break;
									} else {
										var lastDayOffSetMatches = expression.match(/L-(\d{1,2})/);
										if (lastDayOffSetMatches) {
											var offSetDays = lastDayOffSetMatches[1];
											description = stringUtilities_1.StringUtilities.format(this.i18n.commaDaysBeforeTheLastDayOfTheMonth(offSetDays), offSetDays);
											break;
										} else if (expression == "*" && this.expressionParts[5] != "*") return "";
										else description = this.getSegmentDescription(expression, this.i18n.commaEveryDay(), function(s) {
											return s == "L" ? _this.i18n.lastDay() : _this.i18n.dayX0 ? stringUtilities_1.StringUtilities.format(_this.i18n.dayX0(), s) : s;
										}, function(s) {
											return s == "1" ? _this.i18n.commaEveryDay() : _this.i18n.commaEveryX0Days(s);
										}, function(s) {
											return _this.i18n.commaBetweenDayX0AndX1OfTheMonth(s);
										}, function(s) {
											return _this.i18n.commaOnDayX0OfTheMonth(s);
										});
										break;
									}
							}
							return description;
						};
						ExpressionDescriptor.prototype.getYearDescription = function() {
							var _this = this;
							return this.getSegmentDescription(this.expressionParts[6], "", function(s) {
								return /^\d+$/.test(s) ? new Date(parseInt(s), 1).getFullYear().toString() : s;
							}, function(s) {
								return stringUtilities_1.StringUtilities.format(_this.i18n.commaEveryX0Years(s), s);
							}, function(s) {
								return _this.i18n.commaYearX0ThroughYearX1() || _this.i18n.commaX0ThroughX1();
							}, function(s) {
								return _this.i18n.commaOnlyInYearX0 ? _this.i18n.commaOnlyInYearX0() : _this.i18n.commaOnlyInX0();
							});
						};
						ExpressionDescriptor.prototype.getSegmentDescription = function(expression, allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat, range) {
							var description = null;
							var doesExpressionContainIncrement = expression.indexOf("/") > -1;
							var doesExpressionContainRange = expression.indexOf("-") > -1;
							var doesExpressionContainMultipleValues = expression.indexOf(",") > -1;
							if (!expression) description = "";
							else if (expression === "*") description = allDescription;
							else if (!doesExpressionContainIncrement && !doesExpressionContainRange && !doesExpressionContainMultipleValues) description = stringUtilities_1.StringUtilities.format(getDescriptionFormat(expression), getSingleItemDescription(expression));
							else if (doesExpressionContainMultipleValues) {
								var segments = expression.split(",");
								var descriptionContent = "";
								var conjunction = this.i18n.spaceAnd();
								for (var i = 0; i < segments.length; i++) {
									if (i > 0 && segments.length > 2) {
										descriptionContent += ",";
										if (i < segments.length - 1) descriptionContent += " ";
									}
									if (i > 0 && segments.length > 1 && (i == segments.length - 1 || segments.length == 2)) descriptionContent += conjunction == "," && segments.length > 2 ? " " : "".concat(conjunction, " ");
									if (segments[i].indexOf("/") > -1 || segments[i].indexOf("-") > -1) {
										var isSegmentRangeWithoutIncrement = segments[i].indexOf("-") > -1 && segments[i].indexOf("/") == -1;
										var currentDescriptionContent = this.getSegmentDescription(segments[i], allDescription, getSingleItemDescription, getIncrementDescriptionFormat, isSegmentRangeWithoutIncrement ? this.i18n.commaX0ThroughX1 : getRangeDescriptionFormat, getDescriptionFormat);
										if (isSegmentRangeWithoutIncrement) currentDescriptionContent = currentDescriptionContent.replace(", ", "");
										else if (i > 0 && currentDescriptionContent.startsWith(", ")) currentDescriptionContent = currentDescriptionContent.substring(2);
										descriptionContent += currentDescriptionContent;
									} else if (!doesExpressionContainIncrement) descriptionContent += getSingleItemDescription(segments[i]);
									else {
										var segmentDescription = this.getSegmentDescription(segments[i], allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat);
										if (i > 0 && segmentDescription && segmentDescription.startsWith(", ")) segmentDescription = segmentDescription.substring(2);
										descriptionContent += segmentDescription;
									}
								}
								if (!doesExpressionContainIncrement) description = stringUtilities_1.StringUtilities.format(getDescriptionFormat(expression), descriptionContent);
								else description = descriptionContent;
							} else if (doesExpressionContainIncrement) {
								var segments = expression.split("/");
								description = stringUtilities_1.StringUtilities.format(getIncrementDescriptionFormat(segments[1]), segments[1]);
								if (segments[0].indexOf("-") > -1) {
									var rangeSegmentDescription = this.generateRangeSegmentDescription(segments[0], getRangeDescriptionFormat, getSingleItemDescription);
									if (rangeSegmentDescription.indexOf(", ") != 0) description += ", ";
									description += rangeSegmentDescription;
								} else if (segments[0].indexOf("*") == -1) {
									var rangeItemDescription = stringUtilities_1.StringUtilities.format(getDescriptionFormat(segments[0]), getSingleItemDescription(segments[0]));
									rangeItemDescription = rangeItemDescription.replace(", ", "");
									description += stringUtilities_1.StringUtilities.format(this.i18n.commaStartingX0(), rangeItemDescription);
								}
								description += this.getWrappingIncrementDescription(expression, range, allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat);
							} else if (doesExpressionContainRange) description = this.generateRangeSegmentDescription(expression, getRangeDescriptionFormat, getSingleItemDescription);
							return description;
						};
						ExpressionDescriptor.prototype.getWrappingIncrementDescription = function(expression, range, allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat) {
							if (!this.options.verbose || !range) return "";
							var _a = expression.split("/"), start = _a[0], stepValue = _a[1];
							var step = parseInt(stepValue);
							var length = range.max - range.min + 1;
							var coversWholeField = start === "*";
							var isUsableStep = Number.isInteger(step) && step > 1;
							var dividesEvenly = isUsableStep && length % step === 0;
							if (!coversWholeField || !isUsableStep || dividesEvenly) return "";
							var values = [];
							for (var value = range.min; value <= range.max; value += step) values.push(value);
							if (values.length < 2) return "";
							var valuesDescription = this.getSegmentDescription(values.join(","), allDescription, getSingleItemDescription, getIncrementDescriptionFormat, getRangeDescriptionFormat, getDescriptionFormat);
							return valuesDescription ? ", ".concat(valuesDescription) : "";
						};
						ExpressionDescriptor.prototype.generateRangeSegmentDescription = function(rangeExpression, getRangeDescriptionFormat, getSingleItemDescription) {
							var description = "";
							var rangeSegments = rangeExpression.split("-");
							var rangeSegment1Description = getSingleItemDescription(rangeSegments[0], 1);
							var rangeSegment2Description = getSingleItemDescription(rangeSegments[1], 2);
							var rangeDescriptionFormat = getRangeDescriptionFormat(rangeExpression);
							description += stringUtilities_1.StringUtilities.format(rangeDescriptionFormat, rangeSegment1Description, rangeSegment2Description);
							return description;
						};
						ExpressionDescriptor.prototype.formatTime = function(hourExpression, minuteExpression, secondExpression) {
							var hourOffset = 0;
							var minuteOffset = 0;
							var hour = parseInt(hourExpression) + hourOffset;
							var minute = parseInt(minuteExpression) + minuteOffset;
							if (minute >= 60) {
								minute -= 60;
								hour += 1;
							} else if (minute < 0) {
								minute += 60;
								hour -= 1;
							}
							if (hour >= 24) hour = hour - 24;
							else if (hour < 0) hour = 24 + hour;
							var period = "";
							var setPeriodBeforeTime = false;
							if (!this.options.use24HourTimeFormat) {
								setPeriodBeforeTime = !!(this.i18n.setPeriodBeforeTime && this.i18n.setPeriodBeforeTime());
								period = setPeriodBeforeTime ? "".concat(this.getPeriod(hour), " ") : " ".concat(this.getPeriod(hour));
								if (hour > 12) hour -= 12;
								if (hour === 0) hour = 12;
							}
							var second = "";
							if (secondExpression) second = ":".concat(("00" + secondExpression).substring(secondExpression.length));
							var hourStr = hour.toString();
							var paddedHour = ("00" + hourStr).substring(hourStr.length);
							var minuteStr = minute.toString();
							var paddedMinute = ("00" + minuteStr).substring(minuteStr.length);
							var displayHour = this.options.trimHoursLeadingZero ? hourStr : paddedHour;
							return "".concat(setPeriodBeforeTime ? period : "").concat(displayHour, ":").concat(paddedMinute).concat(second).concat(!setPeriodBeforeTime ? period : "");
						};
						ExpressionDescriptor.prototype.transformVerbosity = function(description, useVerboseFormat) {
							if (!useVerboseFormat) {
								description = description.replace(new RegExp(", ".concat(this.i18n.everyMinute(), "(?!\\s*[\\p{L}\\p{N}])"), "gu"), "");
								description = description.replace(new RegExp(", ".concat(this.i18n.everyHour(), "(?!\\s*[\\p{L}\\p{N}])"), "gu"), "");
								description = description.replace(new RegExp("".concat(this.i18n.commaEveryDay(), "(?!\\s*[\\p{L}\\p{N}])"), "gu"), "");
								description = description.replace(/\, ?$/, "");
								if (this.i18n.conciseVerbosityReplacements) for (var _i = 0, _a = Object.entries(this.i18n.conciseVerbosityReplacements()); _i < _a.length; _i++) {
									var _b = _a[_i], key = _b[0], value = _b[1];
									description = description.replace(new RegExp(key, "g"), value);
								}
							}
							return description;
						};
						ExpressionDescriptor.prototype.getPeriod = function(hour) {
							return hour >= 12 ? this.i18n.pm && this.i18n.pm() || "PM" : this.i18n.am && this.i18n.am() || "AM";
						};
						ExpressionDescriptor.locales = {};
						return ExpressionDescriptor;
					}();
				},
				3747(__unused_webpack_module, exports, __webpack_require__) {
					Object.defineProperty(exports, "__esModule", { value: true });
					exports.enLocaleLoader = void 0;
					var en_1 = __webpack_require__(9486);
					exports.enLocaleLoader = function() {
						function enLocaleLoader() {}
						enLocaleLoader.prototype.load = function(availableLocales) {
							availableLocales["en"] = new en_1.en();
						};
						return enLocaleLoader;
					}();
				},
				9486(__unused_webpack_module, exports) {
					Object.defineProperty(exports, "__esModule", { value: true });
					exports.en = void 0;
					var isOne = function(s) {
						return Number(s) === 1;
					};
					exports.en = function() {
						function en() {}
						en.prototype.atX0SecondsPastTheMinuteGt20 = function() {
							return null;
						};
						en.prototype.atX0MinutesPastTheHourGt20 = function() {
							return null;
						};
						en.prototype.commaMonthX0ThroughMonthX1 = function() {
							return null;
						};
						en.prototype.commaYearX0ThroughYearX1 = function() {
							return null;
						};
						en.prototype.use24HourTimeFormatByDefault = function() {
							return false;
						};
						en.prototype.anErrorOccuredWhenGeneratingTheExpressionD = function() {
							return "An error occurred when generating the expression description. Check the cron expression syntax.";
						};
						en.prototype.everyMinute = function() {
							return "every minute";
						};
						en.prototype.everyHour = function() {
							return "every hour";
						};
						en.prototype.atSpace = function() {
							return "At ";
						};
						en.prototype.everyMinuteBetweenX0AndX1 = function() {
							return "Every minute between %s and %s";
						};
						en.prototype.at = function() {
							return "At";
						};
						en.prototype.spaceAnd = function() {
							return " and";
						};
						en.prototype.everySecond = function() {
							return "every second";
						};
						en.prototype.everyX0Seconds = function(s) {
							return isOne(s) ? "every %s second" : "every %s seconds";
						};
						en.prototype.secondsX0ThroughX1PastTheMinute = function() {
							return "seconds %s through %s past the minute";
						};
						en.prototype.atX0SecondsPastTheMinute = function(s) {
							return isOne(s) ? "at %s second past the minute" : "at %s seconds past the minute";
						};
						en.prototype.everyX0Minutes = function(s) {
							return isOne(s) ? "every %s minute" : "every %s minutes";
						};
						en.prototype.minutesX0ThroughX1PastTheHour = function() {
							return "minutes %s through %s past the hour";
						};
						en.prototype.atX0MinutesPastTheHour = function(s) {
							return isOne(s) ? "at %s minute past the hour" : "at %s minutes past the hour";
						};
						en.prototype.everyX0Hours = function(s) {
							return isOne(s) ? "every %s hour" : "every %s hours";
						};
						en.prototype.betweenX0AndX1 = function() {
							return "between %s and %s";
						};
						en.prototype.atX0 = function() {
							return "at %s";
						};
						en.prototype.commaEveryDay = function() {
							return ", every day";
						};
						en.prototype.commaEveryX0DaysOfTheWeek = function() {
							return ", every %s days of the week";
						};
						en.prototype.commaX0ThroughX1 = function() {
							return ", %s through %s";
						};
						en.prototype.commaAndX0ThroughX1 = function() {
							return ", %s through %s";
						};
						en.prototype.first = function() {
							return "first";
						};
						en.prototype.second = function() {
							return "second";
						};
						en.prototype.third = function() {
							return "third";
						};
						en.prototype.fourth = function() {
							return "fourth";
						};
						en.prototype.fifth = function() {
							return "fifth";
						};
						en.prototype.commaOnThe = function() {
							return ", on the ";
						};
						en.prototype.spaceX0OfTheMonth = function() {
							return " %s of the month";
						};
						en.prototype.lastDay = function() {
							return "the last day";
						};
						en.prototype.commaOnTheLastX0OfTheMonth = function() {
							return ", on the last %s of the month";
						};
						en.prototype.commaOnlyOnX0 = function() {
							return ", only on %s";
						};
						en.prototype.commaAndOnX0 = function() {
							return ", and on %s";
						};
						en.prototype.commaEveryX0Months = function() {
							return ", every %s months";
						};
						en.prototype.commaOnlyInX0 = function() {
							return ", only in %s";
						};
						en.prototype.commaOnTheLastDayOfTheMonth = function() {
							return ", on the last day of the month";
						};
						en.prototype.commaOnTheLastWeekdayOfTheMonth = function() {
							return ", on the last weekday of the month";
						};
						en.prototype.commaDaysBeforeTheLastDayOfTheMonth = function(s) {
							return isOne(s) ? ", %s day before the last day of the month" : ", %s days before the last day of the month";
						};
						en.prototype.firstWeekday = function() {
							return "first weekday";
						};
						en.prototype.weekdayNearestDayX0 = function() {
							return "weekday nearest day %s";
						};
						en.prototype.commaOnTheX0OfTheMonth = function() {
							return ", on the %s of the month";
						};
						en.prototype.commaDaysBeforeTheX0OfTheMonth = function(s) {
							return isOne(s) ? ", %s day before the %s of the month" : ", %s days before the %s of the month";
						};
						en.prototype.commaDaysAfterTheX0OfTheMonth = function(s) {
							return isOne(s) ? ", %s day after the %s of the month" : ", %s days after the %s of the month";
						};
						en.prototype.commaEveryX0Days = function() {
							return ", every %s days in a month";
						};
						en.prototype.commaBetweenDayX0AndX1OfTheMonth = function() {
							return ", between day %s and %s of the month";
						};
						en.prototype.commaOnDayX0OfTheMonth = function() {
							return ", on day %s of the month";
						};
						en.prototype.commaEveryHour = function() {
							return ", every hour";
						};
						en.prototype.commaEveryX0Years = function(s) {
							return isOne(s) ? ", every %s year" : ", every %s years";
						};
						en.prototype.commaStartingX0 = function() {
							return ", starting %s";
						};
						en.prototype.daysOfTheWeek = function() {
							return [
								"Sunday",
								"Monday",
								"Tuesday",
								"Wednesday",
								"Thursday",
								"Friday",
								"Saturday"
							];
						};
						en.prototype.monthsOfTheYear = function() {
							return [
								"January",
								"February",
								"March",
								"April",
								"May",
								"June",
								"July",
								"August",
								"September",
								"October",
								"November",
								"December"
							];
						};
						en.prototype.atReboot = function() {
							return "Run once, at startup";
						};
						en.prototype.onTheHour = function() {
							return "on the hour";
						};
						return en;
					}();
				},
				9515(__unused_webpack_module, exports) {
					Object.defineProperty(exports, "__esModule", { value: true });
					function assert(value, message) {
						if (!value) throw new Error(message);
					}
					function rangeValues(part) {
						var values = [];
						if (!isNaN(parseInt(part, 10))) {
							values.push(parseInt(part, 10));
							var range = part.match(/^\d+-(-?\d+)/);
							if (range) values.push(parseInt(range[1], 10));
						}
						return values;
					}
					exports["default"] = function() {
						function RangeValidator() {}
						RangeValidator.stepRange = function(parse) {
							var parsed = parse.split(",");
							for (var i = 0; i < parsed.length; i++) {
								var step = parsed[i].split("/")[1];
								assert(step === void 0 || !/^0+$/.test(step), "step value must be greater than 0");
							}
						};
						RangeValidator.secondRange = function(parse) {
							var parsed = parse.split(",");
							for (var i = 0; i < parsed.length; i++) for (var _i = 0, _a = rangeValues(parsed[i]); _i < _a.length; _i++) {
								var second = _a[_i];
								assert(second >= 0 && second <= 59, "seconds part must be >= 0 and <= 59");
							}
						};
						RangeValidator.minuteRange = function(parse) {
							var parsed = parse.split(",");
							for (var i = 0; i < parsed.length; i++) for (var _i = 0, _a = rangeValues(parsed[i]); _i < _a.length; _i++) {
								var minute = _a[_i];
								assert(minute >= 0 && minute <= 59, "minutes part must be >= 0 and <= 59");
							}
						};
						RangeValidator.hourRange = function(parse) {
							var parsed = parse.split(",");
							for (var i = 0; i < parsed.length; i++) for (var _i = 0, _a = rangeValues(parsed[i]); _i < _a.length; _i++) {
								var hour = _a[_i];
								assert(hour >= 0 && hour <= 23, "hours part must be >= 0 and <= 23");
							}
						};
						RangeValidator.dayOfMonthRange = function(parse) {
							var parsed = parse.split(",");
							for (var i = 0; i < parsed.length; i++) for (var _i = 0, _a = rangeValues(parsed[i]); _i < _a.length; _i++) {
								var dayOfMonth = _a[_i];
								assert(dayOfMonth >= 1 && dayOfMonth <= 31, "DOM part must be >= 1 and <= 31");
							}
						};
						RangeValidator.monthRange = function(parse, monthStartIndexZero) {
							var parsed = parse.split(",");
							for (var i = 0; i < parsed.length; i++) for (var _i = 0, _a = rangeValues(parsed[i]); _i < _a.length; _i++) {
								var month = _a[_i];
								assert(month >= 1 && month <= 12, monthStartIndexZero ? "month part must be >= 0 and <= 11" : "month part must be >= 1 and <= 12");
							}
						};
						RangeValidator.dayOfWeekRange = function(parse, dayOfWeekStartIndexZero) {
							var parsed = parse.split(",");
							for (var i = 0; i < parsed.length; i++) {
								if (parsed[i].indexOf("#") > -1) {
									var nthString = parsed[i].substring(parsed[i].indexOf("#") + 1);
									assert(/^[1-5]$/.test(nthString), "DOW nth weekday must be >= 1 and <= 5");
								}
								for (var _i = 0, _a = rangeValues(parsed[i]); _i < _a.length; _i++) {
									var dayOfWeek = _a[_i];
									assert(dayOfWeek >= 0 && dayOfWeek <= 6, dayOfWeekStartIndexZero ? "DOW part must be >= 0 and <= 6" : "DOW part must be >= 1 and <= 7");
								}
							}
						};
						return RangeValidator;
					}();
				},
				1823(__unused_webpack_module, exports) {
					Object.defineProperty(exports, "__esModule", { value: true });
					exports.StringUtilities = void 0;
					exports.StringUtilities = function() {
						function StringUtilities() {}
						StringUtilities.format = function(template) {
							var values = [];
							for (var _i = 1; _i < arguments.length; _i++) values[_i - 1] = arguments[_i];
							return template.replace(/%s/g, function(substring) {
								var args = [];
								for (var _i = 1; _i < arguments.length; _i++) args[_i - 1] = arguments[_i];
								return values.shift();
							});
						};
						StringUtilities.containsAny = function(text, searchStrings) {
							return searchStrings.some(function(c) {
								return text.indexOf(c) > -1;
							});
						};
						return StringUtilities;
					}();
				}
			};
			var __webpack_module_cache__ = {};
			function __webpack_require__(moduleId) {
				var cachedModule = __webpack_module_cache__[moduleId];
				if (cachedModule !== void 0) return cachedModule.exports;
				var module = __webpack_module_cache__[moduleId] = { exports: {} };
				__webpack_modules__[moduleId](module, module.exports, __webpack_require__);
				return module.exports;
			}
			var __webpack_exports__ = {};
			(() => {
				var exports = __webpack_exports__;
				Object.defineProperty(exports, "__esModule", { value: true });
				exports.toString = void 0;
				var expressionDescriptor_1 = __webpack_require__(8333);
				var enLocaleLoader_1 = __webpack_require__(3747);
				expressionDescriptor_1.ExpressionDescriptor.initialize(new enLocaleLoader_1.enLocaleLoader());
				exports["default"] = expressionDescriptor_1.ExpressionDescriptor;
				exports.toString = expressionDescriptor_1.ExpressionDescriptor.toString;
			})();
			return __webpack_exports__;
		})();
	});
}));
// build/judge/schedule/cron-words.js
var import_cronstrue = /* @__PURE__ */ require_index.__toESM(require_cronstrue(), 1);
function cronInWords(schedule) {
	return `${words(schedule.cron)} (${schedule.timezone})`;
}
function words(expression) {
	const parsed = require_main.parseCron(expression);
	if (!parsed.ok) return expression;
	const [minutes, ...others] = expression.trim().split(/\s+/);
	const run = parsed.cron.thinned ? thinnedField(parsed.cron.minutes) : minutes;
	try {
		return import_cronstrue.default.toString([run, ...others].join(" "), { use24HourTimeFormat: true });
	} catch {
		return expression;
	}
}
function thinnedField(minutes) {
	return minutes.length === 12 && minutes[0] === 0 ? "*/5" : minutes.join(",");
}
// build/report/page/lateness.js
const WIDTH = 320;
const HEIGHT = 128;
const plot = {
	left: 44,
	right: 314,
	top: 10,
	bottom: 102
};
const TOPS = [
	4,
	10,
	20,
	30,
	60,
	120,
	240,
	360,
	480,
	720,
	1440
];
const minutesWords = (minutes) => require_index.duration(minutes / 60);
function latenessPart(parts) {
	const starts = parts.history.flatMap(({ due_at, late_minutes }) => late_minutes === null ? [] : [{
		at: require_main.ms(due_at),
		minutes: late_minutes
	}]);
	const figures = require_main.lateness(parts.history);
	if (figures === null) return {
		plot: [paragraph("GitHub started no scheduled run for these occasions.")],
		figures: []
	};
	const slowest = starts.reduce((one, other) => other.minutes > one.minutes ? other : one);
	const words = `Half of ${require_index.counted(starts.length, "start")} came within ${minutesWords(figures.median_minutes)} of the time that the schedule promised, 95 % within ${minutesWords(figures.p95_minutes)}; the slowest, due on ${require_index.utcDay(new Date(slowest.at).toISOString())}, after ${minutesWords(slowest.minutes)}.`;
	const grace = parts.grace_hours;
	const top = topOf(slowest.minutes, grace);
	const drawn = svg(parts, starts, figures.median_minutes, top, words);
	return {
		plot: [paragraph(require_main.escapeHtml(words)), `<figure>${drawn}<figcaption>${captionWords(starts, grace)}</figcaption></figure>`],
		figures: [`<details><summary>How late each start was, in figures</summary>${figureList(starts, parts.zone)}</details>`]
	};
}
function captionWords(starts, grace_hours) {
	return `A dot is ${isDense(starts) ? "a day: its median, and a line from the least to the most" : "a start"}. Dashed: the median of all.${grace_hours === null ? "" : ` The grace is ${require_index.exactDuration(grace_hours)}.`}`;
}
function topOf(slowest, grace_hours) {
	const grace = (grace_hours ?? 0) * 60;
	const highest = slowest * 4 >= grace ? Math.max(slowest, grace * 1.05) : slowest;
	return TOPS.find((top) => top >= highest) ?? Math.ceil(highest / 1440) * 1440;
}
function svg(parts, starts, median, top, words) {
	const { id, grace_hours, from, to, zone } = parts;
	const x = (at) => plot.left + (at - from) / Math.max(1, to - from) * (plot.right - plot.left);
	const y = (minutes) => plot.bottom - minutes / top * (plot.bottom - plot.top);
	const across = (minutes, look) => `<path class="${look}" d="M${plot.left} ${round(y(minutes))}H${plot.right}"/>`;
	const wall = wallClock(zone);
	const dot = (at, minutes) => `M${round(x(at))} ${round(y(minutes))}h0`;
	const marks = isDense(starts) ? dayFigures(starts, wall).map(({ at, least, median, most }) => ({
		dots: dot(at, median),
		ranges: `M${round(x(at))} ${round(y(most))}V${round(y(least))}`
	})) : starts.map(({ at, minutes }) => ({
		dots: dot(at, minutes),
		ranges: ""
	}));
	const day = (at) => shortDay(dayOf(wall(at)));
	const grace = grace_hours !== null && grace_hours * 60 <= top ? grace_hours * 60 : null;
	return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}t ${id}d"><title id="${id}t">How late GitHub started each run</title><desc id="${id}d">${require_main.escapeHtml(words)}</desc>${[
		0,
		top / 2,
		top
	].map((minutes) => across(minutes, "axis")).join("")}${[
		0,
		top / 2,
		top
	].map((minutes) => label(plot.left - 5, y(minutes) + 3.5, "end", minutesWords(minutes))).join("")}${label(plot.left, 118, "start", day(from))}${label(plot.right, 118, "end", day(to))}${across(median, "median")}${grace === null ? "" : across(grace, "grace") + label(plot.left + 3, y(grace) - 3, "start", `grace ${require_index.exactDuration(grace_hours ?? 0)}`)}<path class="ranges" d="${marks.map(({ ranges }) => ranges).join("")}"/><path class="dots" d="${marks.map(({ dots }) => dots).join("")}"/></svg>`;
}
const label = (x, y, anchor, text) => `<text x="${x}" y="${round(y)}" text-anchor="${anchor}">${require_main.escapeHtml(text)}</text>`;
const round = (value) => Math.round(value * 10) / 10;
const MOST_DOTS = 250;
const isDense = (starts) => starts.length > MOST_DOTS;
function dayFigures(starts, wall) {
	return [...require_main.groupBy(starts, ({ at }) => dayOf(wall(at)))].map(([day, onDay]) => {
		const all = onDay.map(({ minutes }) => minutes);
		const sorted = all.toSorted((a, b) => a - b);
		const median = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
		return {
			day,
			at: onDay[0]?.at ?? 0,
			all,
			least: sorted[0] ?? 0,
			median,
			most: sorted.at(-1) ?? 0
		};
	});
}
function figureList(starts, zone) {
	const dense = isDense(starts);
	const lines = [...require_main.groupBy(dayFigures(starts, wallClock(zone)), ({ day }) => day - weekdayOf(day))].map(([monday, inWeek]) => {
		const days = inWeek.map(({ day, all, least, median, most }) => {
			const figures = dense ? `${median} (${least} to ${most})` : all.join(" ");
			return `${WEEKDAYS[weekdayOf(day)]} ${figures}`;
		});
		return `Week of ${shortDay(monday)}: ${days.join(", ")}`;
	});
	return `${paragraph(dense ? "Minutes after the time that was promised, by week and day: the median of the day, and its least and most." : "Minutes after the time that was promised, by week and day.")}${list(lines)}`;
}
// build/report/page/watch.js
const watchId = (place) => `w${place}`;
const tag = (status) => `<span class="tag ${status}">${status.toUpperCase()}</span>`;
function watchPart(parts) {
	const { place, verdict, now } = parts;
	const id = watchId(place);
	const body = [
		paragraph(prose(verdictWords(verdict, now))),
		...verdict.note === null ? [] : [paragraph(prose(verdict.note), "note")],
		...historyParts(parts, id),
		subpart(`${id}v`, "Today's verdict and what it rests on", restsOn(verdict, now))
	];
	const title = `<h2 id="${id}">${name(verdict.name)} ${tag(verdict.status)}</h2>`;
	return {
		id,
		contents: place === 1 ? "The watches" : null,
		html: `<section class="watch" aria-labelledby="${id}">${title}${body.join("\n")}</section>`
	};
}
function verdictWords(verdict, now) {
	const sla = require_main.slaWords(verdict);
	const limit = sla === null ? "" : `; its limit is ${sla}`;
	switch (verdict.status) {
		case "stale": return `${require_main.headline(verdict, now)}.`;
		case "healthy": return `Its last genuine success is ${require_main.ageWords(verdict, now)} old${limit}.`;
		case "pending": return `No verdict yet: it is new, or a run that counts is under way${limit}.`;
		case "paused": return `No alert before ${verdict.paused_until === null ? "it is resumed" : require_index.utcDay(verdict.paused_until)}${verdict.reason === null ? "" : `: ${verdict.reason}`}.`;
		case "unknown": return `Its health is not known: ${verdict.error?.message ?? "no reason was recorded."}`;
	}
}
function restsOn(verdict, now) {
	const { path, display_name, last_success, cause, warnings } = verdict;
	const success = prose(require_main.lastSuccessWords(verdict, now));
	const missed = require_main.missedWindows$1(verdict);
	return [
		definitions([
			["Workflow", path === null ? name(verdict.entry) : link(verdict.url, name(path))],
			["Its name", display_name === null ? null : name(display_name)],
			["Repository", name(verdict.repo)],
			["Last success", last_success === null ? success : link(last_success.url, success)],
			["SLA", require_main.slaWithSource(verdict)],
			["Grace", graceLine(verdict)],
			["Missed now", missed === null ? null : require_main.escapeHtml(missed)],
			["Schedule", scheduleLine(verdict)],
			["Last fired", verdict.last_fired_at && require_index.utc(verdict.last_fired_at)],
			["Next due", verdict.next_due_at && require_index.utc(verdict.next_due_at)],
			["Cause", cause === null ? null : link(cause.run_url, prose(cause.message))]
		]),
		...warnings.length === 0 ? [] : [list(warnings.map(({ code, message }) => `${prose(message)} <code>${code}</code>`))],
		...runsTable(verdict)
	];
}
function graceLine({ grace_hours, grace_from }) {
	if (grace_hours === null) return null;
	return `${require_index.exactDuration(grace_hours)}, ${grace_from === null ? "from the settings" : `from ${name(grace_from)}`}`;
}
function scheduleLine({ schedules }) {
	if (schedules === null) return null;
	if (schedules.length === 0) return "none in its file";
	return schedules.map((schedule) => `${name(cronInWords(schedule))}: <code>${require_main.escapeHtml(schedule.cron)}</code>`).join("<br>");
}
const MOST_RUNS = 10;
function runsTable(verdict) {
	if (verdict.status === "healthy" || verdict.runs.length === 0) return [];
	const newest = require_main.newestRuns(verdict, MOST_RUNS);
	return [table({
		look: "due",
		caption: `The newest ${require_index.counted(newest.length, "run")} that ${newest.length === 1 ? "was" : "were"} looked at, newest first; times are UTC`,
		columns: [
			"Started",
			"Run",
			"Does it count?"
		],
		rows: newest.map((run) => [
			require_index.utc(run.started_at).slice(0, -4),
			runWords(run),
			countsWords(run)
		])
	})];
}
function runWords(run) {
	const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
	const end = (run.conclusion ?? run.status).replaceAll("_", " ");
	return `${link(run.url, `run ${run.run_id}`)}, ${name(end)} (${name(run.event)}${attempt})`;
}
const countsWords = ({ counts, reason }) => `${counts ? "yes" : "no"}: ${name(reason)}`;
function historyParts(parts, id) {
	const { verdict, now, days } = parts;
	const { history } = verdict;
	if (history === null) return [paragraph(require_main.escapeHtml(noHistory(verdict)))];
	if (history.length === 0) return [paragraph(`Nothing fell due in the last ${require_index.counted(days, "day")}.`)];
	const zone = zoneOf(verdict.schedules);
	const span = {
		from: require_main.ms(now) - days * require_main.DAY,
		to: require_main.ms(now)
	};
	const late = latenessPart({
		id,
		history,
		grace_hours: verdict.grace_hours,
		...span,
		zone
	});
	const missed = missedPart({
		verdict,
		history,
		zone,
		most: parts.most_missed
	});
	return [
		"<div class=\"two\">",
		subpart(`${id}c`, `The last ${require_index.counted(days, "day")}`, [calendarOf(history, {
			...span,
			zone
		}, parts)]),
		subpart(`${id}l`, "How late GitHub started it", late.plot),
		"</div>",
		...late.figures,
		subpart(`${id}m`, require_main.escapeHtml(missedTitle(history)), missed)
	];
}
function noHistory({ schedules, path }) {
	return `No calendar: ${path === null ? "no workflow file was found" : schedules === null || schedules.length === 0 ? "no schedule of it is known that would say when it was due" : "its runs were not read that far back"}.`;
}
function calendarOf(history, days, { link_good }) {
	return calendar({
		marks: history.map((occasion) => {
			const { due_at, state, url, attempts, made_up_by } = occasion;
			const again = attempts !== null && attempts > 1 ? `, ${attempts} attempts` : "";
			return {
				at: require_main.ms(due_at),
				kind: states[state],
				more: `${again}${made_up_by === void 0 ? "" : ", made up for"}`,
				url: url ?? made_up_by?.url ?? null,
				isMadeUp: made_up_by !== void 0,
				isGood: isSuccess(occasion)
			};
		}),
		kinds: Object.values(states),
		...days,
		link_good
	});
}
// build/report/page/evidence-page.js
var evidence_page_exports = /* @__PURE__ */ require_index.__exportAll({ evidencePage: () => evidencePage });
const LINK_BYTES = 4e5;
const MISSED_ROWS = 800;
function evidencePage({ report, settings, days, recording }) {
	const verdicts = require_main.worstFirst(report.workflows);
	const link_good = linkBytes(verdicts) <= LINK_BYTES;
	const most_missed = fairShare(verdicts.map(({ history }) => (history ?? []).filter(require_main.isWithoutSuccess).length), MISSED_ROWS);
	const now = report.checked_at;
	return pageShell({
		title: require_main.overallWords(report),
		lead: `Checked ${require_index.utc(now)}, looking back ${require_index.counted(days, "day")}: ${require_index.timeRange(require_main.iso(require_main.ms(now) - days * require_main.DAY), now)}.`,
		version: report.monitor_version,
		status: report.status,
		parts: [
			overviewPart(verdicts),
			...verdicts.map((verdict, at) => watchPart({
				place: at + 1,
				verdict,
				now,
				days,
				link_good,
				most_missed
			})),
			legendPart(),
			methodPart(),
			settingsPart(settings),
			monitorPart(report),
			verifyPart(recording)
		]
	});
}
function fairShare(needs, total) {
	let left = total;
	const ascending = needs.toSorted((a, b) => a - b);
	for (const [at, need] of ascending.entries()) {
		const share = Math.floor(left / (ascending.length - at));
		if (need > share) return Math.max(1, share);
		left -= need;
	}
	return total;
}
function linkBytes(verdicts) {
	const bytes = (verdict) => (verdict.history ?? []).reduce((sum, { url }) => sum + (url?.length ?? 0) + 10, 0);
	return verdicts.reduce((sum, verdict) => sum + bytes(verdict), 0);
}
function overviewPart(verdicts) {
	if (verdicts.length === 0) return part("overview", "Overview", [paragraph("Nothing was checked.")]);
	return part("overview", "Overview", [table({
		look: "overview",
		caption: "Every watch, worst first",
		columns: [
			"Watch and verdict",
			"Succeeded",
			"Missed"
		],
		rows: verdicts.map((verdict, at) => [`<a href="#${watchId(at + 1)}">${name(verdict.name)}</a> ${tag(verdict.status)}`, ...figures(verdict)])
	})]);
}
function figures({ history, schedules }) {
	if (history === null) return ["not known", "not known"];
	const spans = missedSpans(history, zoneOf(schedules));
	const missed = history.filter(require_main.isWithoutSuccess).length;
	const shown = spans.length <= 2 ? spans.join(", ") : `on ${spans[0]?.slice(0, 10)} and later`;
	const { succeeded, due } = successCount(history);
	return [`${succeeded} of ${due}`, missed === 0 ? "none" : `${missed}<br><span class="dim small">${shown}</span>`];
}
// build/report/commands.js
function listingReport(listings, uncovered, now, style) {
	const blocks = listings.map((listing) => block(listing, now, style).join("\n"));
	const heading = `${require_index.counted(listings.length, "watch", "watches")}, ${require_index.utc(now)}`;
	const others = uncovered === null ? "Scheduled workflows that no watch covers are listed without a shard." : `Scheduled, but no watch covers: ${require_index.listed(uncovered.map(require_index.plain))}.`;
	const rest = uncovered?.length === 0 ? [] : [require_index.wrap(others, style.width).join("\n")];
	return [
		style.paint("strong", heading),
		...blocks,
		...rest
	].join("\n\n");
}
function block(listing, now, { width, paint }) {
	const none = listing.error === null ? "none" : "not known";
	const rows = [
		["file", `${listing.path ?? none}${listing.state ? ` (${require_index.plain(listing.state)})` : ""}`],
		...listing.schedules.map(({ cron, words }) => ["cron", `${require_index.plain(cron)}  ${words}`]),
		...listing.invalid.map(({ cron, line, why }) => ["invalid", `${require_index.plain(cron)} (line ${line}): ${why}`]),
		["next", listing.next_due_at.length > 0 ? `${listing.next_due_at.map(require_index.utcMinute).join(", ")} UTC` : none],
		["SLA", listing.sla_hours === "auto" ? "auto" : require_index.exactDuration(listing.sla_hours)],
		["auto SLA", listing.auto_sla_hours === null ? none : require_index.exactDuration(listing.auto_sla_hours)],
		["last success", lastSuccess(listing, now)],
		["lateness", latenessWords(listing)],
		...listing.error ? [["problem", require_index.plain(`${listing.error.message} ${listing.error.hint ?? ""}`)]] : []
	];
	return [paint("strong", `${require_index.plain(listing.repo)}/${require_index.plain(listing.name)}`), ...rows.flatMap(([name, text]) => require_index.wrap(text, width, `  ${name.padEnd(12)}  `))];
}
function lastSuccess({ last_success }, now) {
	if (last_success === null) return "not known";
	const age = require_index.duration(require_main.hoursBetween(last_success.completed_at, now));
	return `${require_index.utc(last_success.completed_at)}, ${age} ago (${require_index.plain(last_success.event)})`;
}
function latenessWords({ lateness }) {
	if (lateness === null) return "not known";
	return `median ${require_index.duration(lateness.median_minutes / 60)}, 95th percentile ${require_index.duration(lateness.p95_minutes / 60)}`;
}
const PER_LINE = 7;
function backtestReport(days, mails, { width, paint }) {
	const names = [...new Set(days.flatMap((day) => day.verdicts.map((verdict) => verdict.name)))];
	const first = days[0]?.at ?? "";
	const last = days.at(-1)?.at ?? "";
	const heading = `Back-test, ${require_index.utcDay(first)} to ${require_index.utcDay(last)}, each day at ${require_index.utc(last).slice(11)}`;
	const note = paint("dim", "Judged by the workflow files and states of today; nothing was sent.");
	const statuses = names.map((name) => statusesOf(name, days, paint));
	return [
		`${paint("strong", heading)}\n${note}`,
		...statuses,
		mailList(mails, {
			width,
			paint
		})
	].join("\n\n");
}
function statusesOf(name, days, paint) {
	const cells = days.map((day) => ({
		day: require_index.utcDay(day.at).slice(5),
		...cellOf(day, name)
	}));
	const width = Math.max(...cells.map(({ word }) => word.length));
	const lines = [];
	for (let i = 0; i < cells.length; i += PER_LINE) {
		const week = cells.slice(i, i + PER_LINE);
		const words = week.map(({ word, style }, at) => paint(style, word).concat(at < week.length - 1 ? " ".repeat(width - word.length) : ""));
		const span = week.length === 1 ? week[0]?.day : `${week[0]?.day} to ${week.at(-1)?.day}`;
		lines.push(`  ${span?.padEnd(14)}  ${words.join("  ")}`);
	}
	const causes = [...new Set(days.flatMap((day) => verdictOf(day, name)?.cause?.code ?? []))];
	const why = causes.length > 0 ? `\n  stale by cause: ${causes.map(require_index.codeWords).join(", ")}` : "";
	return `${paint("strong", require_index.plain(name))}\n${lines.join("\n")}${why}`;
}
const verdictOf = (day, name) => day.verdicts.find((one) => one.name === name);
function cellOf(day, name) {
	const status = verdictOf(day, name)?.status;
	if (status === void 0) return {
		word: "-",
		style: "dim"
	};
	return {
		word: {
			healthy: "ok",
			stale: "STALE",
			unknown: "UNKNOWN"
		}[status] ?? status,
		style: require_main.statusStyle[status]
	};
}
function mailList(mails, { width, paint }) {
	const sent = mails.filter((mail) => mail.outcome === "sent");
	if (sent.length === 0) return "No mail would have gone out.";
	const lines = sent.flatMap(({ at, subject, age_hours }) => {
		const day = `  ${require_index.utc(at)}  `;
		const indent = " ".repeat(day.length);
		const age = age_hours === null ? [] : [`age ${require_index.duration(age_hours)}`];
		return [...require_index.wrap(require_index.plain(subject), width, day, indent), ...age.map((words) => `${indent}${words}`)];
	});
	return [paint("strong", `Mails that would have gone out (${sent.length})`), ...lines].join("\n");
}
// build/run/print-command.js
async function prepareCommand(run, settings) {
	const evidence = await require_main.openEvidence(run, settings, true);
	const context = await evidence.context();
	return {
		evidence,
		context,
		found: await require_main.findWatches(settings, evidence, context)
	};
}
async function printResult(run, settings, { evidence, found }, said) {
	const { environment, given } = run;
	const recorded = await require_main.writeRecording(run, settings, evidence);
	const page = await said.page(recorded.sha256);
	const wait_ms = run.deadlines.fileWait();
	const paged = page === null ? [] : await require_main.writeWhole(settings.report_file, page, { wait_ms });
	const json = JSON.stringify(said.json, null, 2);
	const unwritten = await require_main.writeWhole(settings.output_file, `${json}\n`);
	const problems = [
		...evidence.problems,
		...found.problems,
		...said.problems ?? [],
		...recorded.problems,
		...paged,
		...unwritten
	];
	for (const problem of problems) environment.progress(problem.message);
	const style = {
		width: given.host.columns,
		paint: given.host.color ? require_main.ansiPaint : require_main.noPaint
	};
	environment.print(given.command.json ? json : said.text(style));
	return problems;
}
// build/run/backtest.js
var backtest_exports = /* @__PURE__ */ require_index.__exportAll({ runBacktest: () => runBacktest });
const WATCHES_AT_ONCE = 20;
async function backtest(input) {
	const { context, ended, watches } = input;
	const now = require_main.ms(context.now);
	const deep = require_main.deepestSince(require_main.iso(now - input.days * require_main.DAY));
	const days = [];
	for (let back = input.days; back >= 0; back--) {
		const at = require_main.iso(now - back * require_main.DAY);
		const then = {
			...context,
			now: at,
			bulk_listed: [],
			report: null
		};
		const verdicts = await require_main.createDriver({
			source: { ask: require_main.asOf(at, input.ask, deep) },
			cache: require_main.createAnswerCache(),
			keeps: () => false,
			pause: async () => {},
			ended
		}).investigate(watches, (watch) => require_main.judge(watch, then), (watch, error) => require_main.bareVerdict(watch, watch.repo, {
			status: "unknown",
			error: require_main.bugProblem(error)
		}), WATCHES_AT_ONCE);
		days.push({
			at,
			verdicts: require_main.withShortestNames(verdicts, input.elsewhere)
		});
	}
	return days;
}
async function runBacktest(run, settings, past_days) {
	const prepared = await prepareCommand(run, settings);
	const { found, context, evidence } = prepared;
	const days = await backtest({
		days: past_days,
		watches: found.watches,
		elsewhere: found.elsewhere,
		context,
		ask: evidence.driver.ask,
		ended: run.deadlines.ended
	});
	const mails = pastMails(run, settings, days);
	const problems = await printResult(run, settings, prepared, {
		json: {
			days: days.map(dayJson),
			mails
		},
		text: (style) => backtestReport(days, mails, style),
		problems: found.unknown.flatMap(problemOf$1),
		page: (written_sha256) => require_main.backtestPageOf(run, settings, {
			days,
			mails,
			written_sha256
		})
	});
	return days.some((day) => day.verdicts.some((verdict) => verdict.status === "unknown")) || problems.length > 0 ? 2 : 0;
}
function problemOf$1({ repo, name, error }) {
	return error === null ? [] : [{
		...error,
		message: `${repo}, ${name}: ${error.message}`
	}];
}
function pastMails(run, settings, days) {
	const history = [];
	return days.flatMap(({ at, verdicts }) => {
		const frame = {
			now: at,
			dry_run: true,
			run_url: null,
			runbook_url: settings.runbook_url
		};
		const report = require_main.withStatus({
			...require_main.emptyReport("healthy", frame),
			workflows: verdicts
		});
		const { host, scope, watch_names } = run.given;
		const remind_hours = settings.remind_hours ?? require_main.REMIND_HOURS;
		const decisions = require_main.decideAlerts({
			report,
			settings,
			remind_hours,
			host,
			scope,
			history: [...history]
		});
		return require_mails.renderAlerts(decisions, report, {
			...settings,
			scope,
			watch_names
		}).map(({ alert, mail }, i) => {
			if (mail) history.push({
				message_id: `${at}/${i}`,
				sent_at: at,
				metadata: mail.metadata
			});
			const outcome = mail ? "sent" : "recently_sent";
			return {
				at,
				subject: alert.subject,
				outcome,
				age_hours: ageOf(verdicts, alert.watch)
			};
		});
	});
}
function ageOf(verdicts, watch) {
	return verdicts.find((verdict) => watch === require_main.watchName$1(verdict))?.age_hours ?? null;
}
function dayJson({ at, verdicts }) {
	return {
		at,
		workflows: verdicts.map(({ name, status, age_hours, cause }) => ({
			name,
			status,
			age_hours,
			cause: cause?.code ?? null
		}))
	};
}
// build/judge/listing.js
const NEXT_TIMES = 3;
function* listWatch(watch, context) {
	const empty = emptyListing(watch);
	const repo = yield* require_main.ask({
		kind: "repository",
		repo: watch.repo
	});
	if (!repo.ok) return {
		...empty,
		error: repo.error
	};
	const identity = yield* require_main.identify(watch.entry, repo.value, 1);
	if (identity.kind === "problem") return {
		...empty,
		error: identity.problem
	};
	if (identity.kind === "missing") return {
		...empty,
		state: "missing"
	};
	const watchCase = require_main.openWatchCase(watch, repo.value, identity.workflow, context);
	yield* require_main.readWorkflowFile(watchCase);
	yield* require_main.readNewestPage(watchCase);
	yield* require_main.findSuccess(watchCase);
	const { success, file, workflow } = watchCase;
	const cadence = require_main.cadenceOfCase(watchCase);
	const schedules = file.kind === "read" ? file.schedules : [];
	const page = watchCase.unfiltered[0]?.answer;
	return {
		...empty,
		name: require_main.stemOf(workflow.path),
		path: workflow.path,
		state: file.kind === "absent" ? "missing" : workflow.state,
		schedules: schedules.map((schedule) => ({
			...schedule,
			words: cronInWords(schedule)
		})),
		invalid: file.kind === "read" ? file.invalid : [],
		next_due_at: require_main.isSwitchedOff(watchCase) ? [] : nextTimes(schedules, context.now),
		auto_sla_hours: cadence && require_main.autoSlaHours(cadence, context.now),
		last_success: success && {
			completed_at: success.completed_at,
			event: success.run.event,
			url: success.run.url
		},
		lateness: cadence && latenessOf(cadence, [...watchCase.runs.values()], context.now),
		error: file.kind === "unreadable" ? file.problem : page && !page.ok ? page.error : null
	};
}
function emptyListing(watch) {
	return {
		repo: watch.repo,
		name: require_main.stemOf(watch.entry),
		path: null,
		state: null,
		schedules: [],
		invalid: [],
		next_due_at: [],
		sla_hours: watch.sla_hours,
		auto_sla_hours: null,
		last_success: null,
		lateness: null,
		error: null
	};
}
function nextTimes(schedules, now) {
	const times = [];
	for (const due of require_main.walk(schedules, require_main.ms(now) + 1, 1)) {
		times.push(require_main.iso(due));
		if (times.length === NEXT_TIMES) break;
	}
	return times;
}
function latenessOf(cadence, rows, now) {
	const fired = rows.filter((row) => row.event === "schedule").map((row) => require_main.ms(row.created_at));
	if (fired.length === 0) return null;
	const { windows } = require_main.occurrencesOf({
		cadence,
		from: require_main.iso(Math.min(...fired)),
		runs_known_since: null,
		now,
		unknown_before: null,
		last_success_at: null,
		runs: rows.map((row) => require_main.placedRun(row, row.conclusion === "success"))
	});
	return require_main.lateness(windows);
}
// build/run/list.js
var list_exports = /* @__PURE__ */ require_index.__exportAll({ runList: () => runList });
async function runList(run, settings) {
	const prepared = await prepareCommand(run, settings);
	const { context, found, evidence } = prepared;
	const watched = await evidence.driver.investigate(found.watches, (watch) => listWatch(watch, context), (watch, error) => ({
		...emptyListing(watch),
		error: require_main.bugProblem(error)
	}));
	const open = await findUncovered(settings, prepared, watched);
	const unknown = found.unknown.map(({ repo, entry, name, path, error }) => ({
		...emptyListing({
			repo,
			entry,
			sla_hours: settings.defaults.sla_hours
		}),
		name,
		path,
		error
	}));
	const listings = [...watched, ...unknown];
	const report = settings.report_file === null ? null : require_main.composeReport(settings, run.given.host, await require_main.check(settings, evidence), evidence);
	return (await printResult(run, settings, prepared, {
		json: {
			watches: listings,
			uncovered: open.uncovered
		},
		text: (style) => listingReport(listings, open.uncovered, context.now, style),
		problems: open.problems,
		page: async (written_sha256) => report && require_main.evidencePageOf(run, settings, report, written_sha256)
	})).length > 0 || listings.some(({ error }) => error !== null) ? 2 : 0;
}
async function findUncovered(settings, { evidence, context, found }, watched) {
	if (settings.watches.auto) return {
		uncovered: [],
		problems: []
	};
	if (settings.shard !== null) return {
		uncovered: null,
		problems: []
	};
	const auto = await require_main.findWatches({
		...settings,
		watches: {
			auto: true,
			entries: []
		}
	}, evidence, context);
	const covered = new Set(found.watches.map(({ repo }, i) => keyOf(repo, watched[i]?.path)));
	const isOpen = ({ repo, entry }) => !covered.has(keyOf(repo, entry));
	return {
		uncovered: auto.watches.filter(isOpen).map(({ repo, entry }) => `${repo}/${require_main.fileOf(entry)}`),
		problems: auto.unknown.filter(isOpen).flatMap(({ repo, error }) => problemOf(repo, error))
	};
}
function keyOf(repo, path) {
	return `${repo.toLowerCase()} ${path}`;
}
function problemOf(repo, error) {
	return error === null ? [] : [{
		...error,
		message: `What no watch covers in ${repo}: ${error.message}`
	}];
}
// build/settings/recorded.js
var recorded_exports = /* @__PURE__ */ require_index.__exportAll({
	recordedSettings: () => recordedSettings,
	resolveRecorded: () => resolveRecorded
});
const entries = require_main.array(require_yaml.watchEntrySchema);
const recordedSchema = require_main.object({
	repos: require_main.array(require_main.string()),
	watches: require_main.union([
		require_main.object({
			auto: require_main.boolean(),
			entries
		}),
		require_main.literal("auto").transform(() => ({
			auto: true,
			entries: []
		})),
		entries.transform((listed) => ({
			auto: false,
			entries: listed
		}))
	]),
	defaults: require_yaml.rulesSchema,
	retired: require_main.array(require_main.string()),
	message_stream: require_main.filledLine,
	subject_prefix: require_main.line,
	runbook_url: require_main.pageUrl.nullable(),
	remind_hours: require_main.remindHours.nullable(),
	max_emails: require_main.maxEmails,
	dry_run: require_main.boolean(),
	shard: require_main.shardPart.nullable()
});
function recordedSettings(settings, repos) {
	const names = Object.keys(recordedSchema.shape);
	return {
		...Object.fromEntries(names.map((name) => [name, settings[name]])),
		repos
	};
}
async function resolveRecorded(sources, given, recording) {
	if (recording.ok) sources.problems.push(...afterRecording(given.command.now, recording.value.now));
	const recorded = recording.ok ? parseRecorded(recording.value.settings) : recording;
	if (recorded.ok) return resolveReplay(recorded.value, sources, given);
	sources.problems.push(recorded.error);
	return null;
}
function afterRecording(now, recorded) {
	if (now === null || Date.parse(now) <= Date.parse(recorded)) return [];
	return [require_main.wrongSetting(`--now: ${now} is later than the recording, which was made at ${recorded}: what ran since is not in it.`, `For example \`--now ${recorded}\``)];
}
function parseRecorded(data) {
	const parsed = recordedSchema.safeParse(data);
	if (parsed.success) return {
		ok: true,
		value: parsed.data
	};
	const [issue] = parsed.error.issues;
	return {
		ok: false,
		error: {
			code: "recording_unreadable",
			message: `--replay: the recorded settings cannot be used: ${issue?.path.join(".")} must be ${issue?.message}.`,
			hint: "Record again with `--record FILE`."
		}
	};
}
async function resolveReplay(recorded, sources, { mail, files }) {
	const overrides = require_main.givenRules(sources);
	const defaults = {
		...recorded.defaults,
		...overrides
	};
	const repos = sources.value("repo") ?? recorded.repos;
	const text = await require_main.givenText(sources);
	const kept = recorded.defaults.sla_hours === "auto" ? 48 : recorded.defaults.sla_hours;
	const listed = {
		...defaults,
		sla_hours: overrides.sla_hours ?? kept
	};
	const watches = text === null ? null : require_main.keep(sources, require_main.resolveWatches(text.workflows ?? [], listed, repos));
	const flagged = (name) => sources.text(name) === null ? recorded[name] : mail[name];
	return {
		...mail,
		...files,
		mode: "command_line",
		send: false,
		test_alert: false,
		message_stream: flagged("message_stream"),
		subject_prefix: flagged("subject_prefix"),
		runbook_url: flagged("runbook_url"),
		dry_run: flagged("dry_run"),
		repos,
		watches: watches ?? {
			auto: recorded.watches.auto,
			entries: recorded.watches.entries.map((watch) => ({
				...watch,
				...overrides
			}))
		},
		defaults,
		retired: text?.retired ?? recorded.retired,
		confirm_seconds: 0,
		remind_hours: overrides.remind_hours ?? recorded.remind_hours,
		max_emails: sources.value("max_emails") ?? recorded.max_emails,
		shard: sources.value("shard") ?? recorded.shard,
		github_api_url: require_main.defaultOf("github_api_url"),
		...require_main.readLimits(sources)
	};
}
Object.defineProperty(exports, "backtest_exports", {
	enumerable: true,
	get: function() {
		return backtest_exports;
	}
});
Object.defineProperty(exports, "backtest_page_exports", {
	enumerable: true,
	get: function() {
		return backtest_page_exports;
	}
});
Object.defineProperty(exports, "evidence_page_exports", {
	enumerable: true,
	get: function() {
		return evidence_page_exports;
	}
});
Object.defineProperty(exports, "list_exports", {
	enumerable: true,
	get: function() {
		return list_exports;
	}
});
Object.defineProperty(exports, "recorded_exports", {
	enumerable: true,
	get: function() {
		return recorded_exports;
	}
});
Object.defineProperty(exports, "recording_exports", {
	enumerable: true,
	get: function() {
		return recording_exports;
	}
});
