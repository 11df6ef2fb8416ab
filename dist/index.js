#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_util = require("node:util");
// build/settings/environment.js
function hasRunner(env) {
	return env.GITHUB_ACTIONS?.trim() === "true";
}
function readHost({ env, cwd, tty, columns }) {
	const get = (name) => env[name]?.trim() || null;
	const repo = get("GITHUB_REPOSITORY");
	const run_id = whole(get("GITHUB_RUN_ID"));
	const server_url = serverUrl(env);
	return {
		has_runner: hasRunner(env),
		server_url,
		repo,
		workflow_path: pathOf(get("GITHUB_WORKFLOW_REF")),
		run_id,
		run_url: repo && run_id ? `${server_url}/${repo}/actions/runs/${run_id}` : null,
		workspace: get("GITHUB_WORKSPACE") ?? cwd,
		runner_temp: get("RUNNER_TEMP"),
		github_output: get("GITHUB_OUTPUT"),
		step_summary: get("GITHUB_STEP_SUMMARY"),
		guard_dir: get("HEARTBEAT_GUARD_DIR"),
		debug: get("RUNNER_DEBUG") === "1",
		color: hasColor(env, tty),
		columns: tty ? columns : 80
	};
}
function serverUrl(env) {
	const url = env.GITHUB_SERVER_URL?.trim() ?? "";
	return /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url) ? url.replace(/\/+$/, "") : "https://github.com";
}
function pathOf(workflowRef) {
	return /^[^/]+\/[^/]+\/(.+?\.ya?ml)@/.exec(workflowRef ?? "")?.[1] ?? null;
}
function whole(text) {
	return text !== null && /^\d+$/.test(text) ? Number(text) : null;
}
function hasColor(env, tty) {
	if (env.NO_COLOR) return false;
	return env.FORCE_COLOR ? env.FORCE_COLOR !== "0" : tty;
}
function readProxies(env) {
	const problems = [];
	const nameOf = (upper) => [upper.toLowerCase(), upper].find((name) => env[name]?.trim());
	const proxy = (upper) => {
		const name = nameOf(upper);
		const given = env[name ?? ""]?.trim() ?? "";
		if (name === void 0) return "";
		const url = /^\w[\w+.-]*:\/\//.test(given) ? given : `http://${given}`;
		if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url;
		problems.push({
			code: "settings_invalid",
			message: `${name}: the proxy that it names cannot be used: it must be an http or https URL.`,
			hint: `For example \`${name}=http://proxy.example.com:3128\``
		});
		return "";
	};
	return {
		proxies: {
			http: proxy("HTTP_PROXY"),
			https: proxy("HTTPS_PROXY"),
			none_for: env[nameOf("NO_PROXY") ?? ""]?.trim() ?? ""
		},
		problems
	};
}
// build/text/words.js
const minute = 60;
const hour = 3600;
const day = 24 * hour;
const units = [
	["d", day],
	["h", hour],
	["min", minute],
	["s", 1]
];
function inUnits(seconds) {
	const parts = [];
	let rest = seconds;
	for (const [name, size] of units) {
		const count = Math.floor(rest / size);
		rest -= count * size;
		if (count > 0) parts.push(`${count} ${name}`);
	}
	return parts.length > 0 ? parts : ["0 min"];
}
function exactDuration(hours) {
	return inUnits(Math.round(hours * hour)).join(" ");
}
function duration(hours) {
	const seconds = Math.round(hours * hour);
	return inUnits(seconds - seconds % ([
		[30 * day, day],
		[day, hour],
		[minute, minute]
	].find(([from]) => seconds >= (from ?? 0))?.[1] ?? 1)).join(" ");
}
function utcMinute(instant) {
	const date = new Date(instant);
	return Number.isNaN(date.getTime()) ? instant : date.toISOString().slice(0, 16).replace("T", " ");
}
const utc = (instant) => `${utcMinute(instant)} UTC`;
const utcDay = (instant) => utcMinute(instant).slice(0, 10);
function timeRange(from, to) {
	if (from === to) return utcDay(from);
	if (utcDay(from) !== utcDay(to)) return `${utcDay(from)} to ${utcDay(to)}`;
	return `${utcMinute(from)} to ${utcMinute(to).slice(11)} UTC`;
}
function counted(count, one, many = `${one}s`) {
	return `${count} ${count === 1 ? one : many}`;
}
function listed(names, most = 20, word = "and") {
	const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}
const ENDINGS = /* @__PURE__ */ new Map([
	["success", "succeeded"],
	["failure", "failed"],
	["cancelled", "was cancelled"],
	["skipped", "was skipped"],
	["timed_out", "timed out"]
]);
function endedWords({ conclusion, status }) {
	const end = conclusion ?? status;
	return ENDINGS.get(end) ?? `ended as \`${end}\``;
}
const codeWords = (code) => code.replaceAll("_", " ");
const UNBROKEN = new RegExp(`(?<![\\w.*/-])(?:${/\d+(?:\.\d+)? (?:d|h|min|s)(?: \d+ (?:h|min|s))*/.source}|${/\d{4}-\d\d-\d\d(?: \d\d:\d\d(?: UTC)?)?/.source}|${/[\d*][\d*,/-]*(?: (?:[\d*]|[A-Z]{3})[\w*,/-]*){2,}(?!:)/.source})(?![\\w*/-])`, "g");
function unbroken(text, hold) {
	return text.replace(UNBROKEN, hold);
}
// build/text/plain.js
const invisible = /[\p{Bidi_Control}\u200b\ufeff]/gu;
const otherBlank = /\p{Cc}|\s/gu;
const loneSurrogate = /\p{Surrogate}/gu;
function oneLine(text) {
	return (0, node_util.stripVTControlCharacters)(text).replace(invisible, "").replace(loneSurrogate, "�").replace(otherBlank, " ");
}
function plain(text) {
	return oneLine(text).replace(/ {2,}/g, " ").trim();
}
const ascii = /^[ -~\u00a0]*$/;
const wide = /^(?![\uff61-\uffdc])(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uff01-\uff60\uffe0-\uffe6])|\ufe0f/u;
let graphemes;
function characters(text) {
	if (ascii.test(text)) return text.split("");
	graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
function displayWidth(text) {
	if (ascii.test(text)) return text.length;
	return characters(text).reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);
}
function takeWidth(list, width) {
	let taken = "";
	let used = 0;
	for (const character of list) {
		used += displayWidth(character);
		if (used > width) break;
		taken += character;
	}
	return taken;
}
function shorten(text, width) {
	if (displayWidth(text) <= width) return text;
	const list = characters(text);
	return `${takeWidth(list, Math.ceil((width - 1) / 2))}…${characters(takeWidth(list.toReversed(), Math.floor((width - 1) / 2))).toReversed().join("")}`;
}
const breakOldCommands = (text) => text.replaceAll("##[", "# #[");
function logSafe(text) {
	return breakOldCommands(text.replace(/^([\s\u0085]*):(?=:)/gmu, "$1: "));
}
function pieces(word, width) {
	if (displayWidth(word) <= width || word.includes("://")) return [word];
	const list = [];
	let rest = characters(word);
	while (rest.length > 0) {
		const piece = takeWidth(rest, width) || (rest[0] ?? "");
		list.push(piece);
		rest = rest.slice(characters(piece).length);
	}
	return list;
}
const holding = "\xA0";
function wrap(text, width, first = "", rest = " ".repeat(first.length)) {
	const room = Math.max(10, width - displayWidth(first));
	const lines = [];
	let line = "";
	const held = unbroken(text, (words) => words.replaceAll(" ", holding));
	for (const piece of held.split(" ").flatMap((word) => pieces(word, room))) {
		const longer = line === "" ? piece : `${line} ${piece}`;
		if (line !== "" && displayWidth(longer) > room) {
			lines.push(line);
			line = piece;
		} else line = longer;
	}
	lines.push(line);
	return lines.map((each, index) => `${index === 0 ? first : rest}${each.replaceAll(holding, " ")}`.trimEnd());
}
// build/settings/table.js
const EVERY = [
	"check",
	"test_alert",
	"list",
	"backtest"
];
const EVIDENCE = [
	"check",
	"list",
	"backtest"
];
const ALERTS = [
	"check",
	"test_alert",
	"backtest"
];
const REPORTS = ["check", "list"];
const CHECK = ["check", "test_alert"];
function row(value, example, description, more = {}) {
	return {
		env: [],
		default: null,
		secret: false,
		commands: EVERY,
		live: false,
		value,
		example,
		description,
		...more
	};
}
const groups = {
	"What is watched": {
		repo: row("REPO", "octo-org/backend", "Repository to watch, as owner/name; several separated by commas or newlines; owner/* for all unarchived ones of an owner.", { env: ["GITHUB_REPOSITORY"] }),
		workflows: row("LIST", "nightly-backup, weekly-report.yml", "auto (every workflow with a schedule), a list of names separated by commas or newlines, or YAML. A name is a file stem, file name, path, id, display name or glob; auto in a list stands for all that the list does not name. A list of more than 128 KiB does not fit into a step on Linux: put it into the config file.", { default: "auto" }),
		config: row("FILE", ".github/cron-heartbeat.yml", "Config file: the default one of the default branch, without a checkout; any other in the workspace. The default is looked for only where workflows is not given.", {
			default: ".github/cron-heartbeat.yml",
			live: true
		}),
		shard: row("N/M", "2/8", "Watch one stable part of the watches, such as 2/8 for the second of eight.")
	},
	"What counts": {
		sla_hours: row("HOURS", "48", "How old a genuine success may be, in hours; auto: stale after missed_windows missed windows of its own schedule.", { default: "48 if listed, auto if discovered" }),
		missed_windows: row("N", "2", "How many windows (times that the cron is due) in a row may be missed with sla_hours: auto. A number counts windows, the default counts occasions: windows at least the grace apart. They are rare where no two of the next 366 days lie nearer than six days.", { default: "2 occasions, 1 if they are rare" }),
		grace_hours: row("HOURS", "3", "How late GitHub may start a window before it counts as missed, in hours; auto: taken from the lateness of its own runs.", { default: "auto" }),
		events: row("EVENTS", "schedule", "Events whose runs count, or any.", { default: "schedule, workflow_dispatch, repository_dispatch" }),
		branch: row("BRANCH", "main", "Branch whose runs count, or any; the repository's default branch if not given."),
		confirm_seconds: row("SECONDS", "5", "Pause before a would-be stale watch is read a second time; the pauses of several run side by side.", {
			default: "5",
			live: true
		})
	},
	Alerts: {
		alert_email: row("ADDRESSES", "ops@example.com, oncall@example.com", "Who is mailed: one or more addresses, separated by commas.", {
			env: ["OPS_ALERT_EMAIL"],
			commands: CHECK
		}),
		alert_from: row("ADDRESS", "Cron heartbeat <alerts@example.com>", "Sender, with or without a display name; confirmed in Postmark.", {
			env: ["OPS_ALERT_FROM"],
			commands: CHECK
		}),
		subject_prefix: row("TEXT", "[ops]", "First words of every subject; none for no prefix.", {
			default: "[Raxx ops]",
			commands: ALERTS
		}),
		runbook_url: row("URL", "https://example.com/runbook", "Runbook that mails and the summary link to.", { commands: CHECK }),
		remind_hours: row("HOURS", "20", "The same alert is not sent again within this time; 0 sends every time.", {
			default: "20",
			commands: ALERTS
		}),
		max_emails: row("N", "5", "Above this many stale watches one digest replaces the single mails.", {
			default: "5",
			commands: ALERTS
		}),
		message_stream: row("STREAM", "outbound", "Transactional message stream of Postmark; a broadcast stream lets readers unsubscribe.", {
			default: "outbound",
			commands: CHECK
		}),
		ping_url: row("URL", "https://hc-ping.com/your-uuid", "An outside dead-man's switch such as healthchecks.io; from a secret, pinged after a completed check.", {
			env: ["HEARTBEAT_PING_URL"],
			secret: true,
			commands: CHECK,
			live: true
		}),
		ping_fail_url: row("URL", "https://hc-ping.com/your-uuid/fail", "Pinged after exit 2; none sends nothing. Without it ping_url with /fail on its path, unless its query may hold the status.", {
			env: ["HEARTBEAT_PING_FAIL_URL"],
			secret: true,
			commands: CHECK,
			live: true
		}),
		ping_start_url: row("URL", "https://hc-ping.com/your-uuid/start", "Pinged at the start; none sends nothing. Without it ping_url with /start on its path, unless its query may hold the status.", {
			env: ["HEARTBEAT_PING_START_URL"],
			secret: true,
			commands: CHECK,
			live: true
		}),
		test_alert: row(null, "true", "Send one marked test mail through the whole path and check nothing.", {
			default: "false",
			commands: ["test_alert"],
			live: true
		})
	},
	Connections: {
		github_token: row("TOKEN", "${{ github.token }}", "Token with actions: read and contents: read on every watched repository; the job's own sees its own and public ones.", {
			flag: "--gh-token",
			env: ["GITHUB_TOKEN", "GH_TOKEN"],
			default: "${{ github.token }}",
			secret: true,
			live: true
		}),
		github_api_url: row("URL", "https://github.example.com/api/v3", "Base URL of the GitHub API; an Enterprise Server has https://host/api/v3.", {
			env: ["GITHUB_API_URL"],
			default: "https://api.github.com",
			live: true
		}),
		postmark_server_token: row("TOKEN", "${{ secrets.POSTMARK_SERVER_TOKEN }}", "Postmark server token; from a secret, never a flag.", {
			flag: null,
			env: ["POSTMARK_SERVER_TOKEN"],
			secret: true
		})
	},
	"This run": {
		dry_run: row(null, "true", "Check and show everything, send nothing.", { default: "false" }),
		enabled: row("WORD", "true", "Off switch: 0, false, off or no, or 1, true, on or yes. The variable present but empty means off, absent means on.", {
			flag: null,
			env: ["FLAG_CRON_HEARTBEAT_MONITOR"],
			default: "on"
		}),
		output_file: row("FILE", "heartbeat.json", "Where the result JSON goes."),
		report_file: row("FILE", "evidence.html", "Where the evidence page goes: one self-contained HTML file.", { commands: EVIDENCE }),
		report_days: row("DAYS", "30", "How many days back the evidence page looks, 1 to 90.", {
			default: "30",
			commands: REPORTS
		}),
		preview_dir: row("DIR", "mails", "Folder into which every mail is also written as .html and .txt.", { commands: CHECK }),
		timeout_minutes: row("MINUTES", "10", "The whole run's deadline, in minutes; passing it is a monitor failure. Keep the job's own timeout-minutes above it.", { default: "10" })
	}
};
const commandRows = {
	send_alerts: row(null, "", "Send mails and pings from here too.", {
		commands: CHECK,
		live: true
	}),
	record: row("FILE", "evidence.json", "Write the evidence and the settings, without secrets, as JSON.", { commands: EVIDENCE }),
	replay: row("FILE", "evidence.json", "Judge recorded evidence, with its settings unless flags override them: no network, no token.", { commands: EVIDENCE }),
	now: row("ISO", "2026-05-22T06:30:00Z", "Judge a replay as of this instant, no later than the recording.", { commands: EVIDENCE }),
	list: row(null, "", "Show what is watched or would be found.", { commands: ["list"] }),
	backtest: row("DAYS", "30", "Show what each of the past days, and today, would have brought.", { commands: ["backtest"] }),
	json: row(null, "", "Print the result as JSON, and nothing else."),
	help: row(null, "", "Show this text; -h for short."),
	version: row(null, "", "Show the version; -V for short.")
};
function setting(name, group, row) {
	return {
		name,
		group,
		flag: `--${name.replaceAll("_", "-")}`,
		...row
	};
}
const settings = Object.entries(groups).flatMap(([group, rows]) => Object.entries(rows).map(([name, row]) => setting(name, group, row)));
const COMMAND_GROUP = "Command line only";
const commands = Object.entries(commandRows).map(([name, row]) => setting(name, COMMAND_GROUP, row));
const variables = [{
	name: "POSTMARK_API_URL",
	default: "https://api.postmarkapp.com"
}];
const everything = [...settings, ...commands];
const byName = new Map(everything.map((one) => [one.name, one]));
function settingOf(name) {
	const found = byName.get(name);
	if (found === void 0) throw new Error(`There is no setting ${name}.`);
	return found;
}
// build/settings/help.js
var help_exports = /* @__PURE__ */ __exportAll({ helpText: () => helpText });
const NARROWEST = 40;
const WIDEST = 100;
const widthOf = (columns) => Math.min(Math.max(columns, NARROWEST), WIDEST);
function usageText(columns) {
	const width = widthOf(columns);
	const para = (text) => wrap(text, width);
	const way = (flags, text) => [`  ${flags}`, ...wrap(text, width, "      ")];
	return [
		...para("cron-heartbeat-monitor: did our scheduled workflows really run?"),
		"",
		"Usage: node dist/index.js FLAGS",
		"",
		...way("--repo OWNER/NAME", "Check every scheduled workflow; the token is GITHUB_TOKEN."),
		...way("--workflows LIST", "Check these workflows only."),
		...way("--list", "Show what is watched or would be found."),
		...way("--backtest DAYS", "Show what each of the past days would have brought."),
		...way("--replay FILE", "Judge recorded evidence: no network, no token."),
		...way("--send-alerts", "Send mails and pings; without it nothing leaves this machine."),
		...way("--help, --version", "Show all flags, or the version."),
		"",
		...para("Exit status: 0 healthy, 1 a watch is stale, 2 something could not be checked or sent."),
		...para("Try it: node dist/index.js --replay examples/dark-crons.json")
	].join("\n");
}
function helpText(columns) {
	const width = widthOf(columns);
	const groups = [...new Set(everything.map(({ group }) => group))].flatMap((group) => [
		`${group}:`,
		...everything.filter((one) => one.group === group).flatMap((one) => entry(one, width)),
		""
	]);
	return [
		usageText(columns),
		"",
		...groups,
		"Environment only:",
		...variables.flatMap(({ name, default: value }) => wrap(`${name} (default ${value})`, width, "  ")),
		...wrap("NO_COLOR, FORCE_COLOR, HTTPS_PROXY, HTTP_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS", width, "  "),
		"",
		...wrap("Each setting is also read from INPUT_<NAME>, then from the variable in brackets.", width),
		"",
		"Examples:",
		...[
			"--replay examples/dark-crons.json",
			"--repo octo-org/backend --workflows nightly --sla-hours 30",
			"--repo octo-org/backend --list"
		].flatMap((flags) => wrap(`node dist/index.js ${flags}`, width, "  "))
	].join("\n");
}
function entry(setting, width) {
	const head = setting.flag === null ? `(no flag) ${setting.name}` : `${setting.flag} ${setting.value ?? ""}`;
	const notes = [...setting.env.length > 0 ? [`[${setting.env.join(", ")}]`] : [], ...setting.default?.startsWith("$") === false ? [`Default: ${setting.default}.`] : []];
	return [`  ${head.trimEnd()}`, ...wrap([setting.description, ...notes].join(" "), width, "      ")];
}
function problemsText(problems, columns) {
	const width = widthOf(columns);
	const each = problems.flatMap(({ message, hint, excerpt }) => [
		...wrap(message, width, "", "  "),
		...(excerpt ?? []).map((row) => `    ${row}`),
		...hint === null ? [] : wrap(hint, width, "  ")
	]);
	const isPointedOut = problems.some(({ hint }) => hint?.includes("--help"));
	return [...each, ...isPointedOut ? [] : ["See --help."]].join("\n");
}
// build/version.js
const version = "1.0.0";
// build/index.js
const FORCE = {
	start: 602e3,
	margin: 2e3,
	signal: 4500,
	bug: 1e3
};
const SIGNALS = [...[
	"SIGINT",
	"SIGTERM",
	"SIGHUP",
	"SIGQUIT",
	"SIGBREAK",
	"SIGABRT",
	"SIGALRM",
	"SIGVTALRM"
], ...[
	"SIGXCPU",
	"SIGUSR2",
	"SIGIO",
	"SIGPWR",
	"SIGSTKFLT",
	"SIGTRAP",
	"SIGSYS"
]].filter((name) => name in node_os.constants.signals);
const argv = process.argv.slice(2);
const asked = argv.length === 1 ? argv[0] : null;
let watchdog = null;
process.on("uncaughtException", (error) => {
	process.stderr.write(`MONITOR FAILED: ${String(error)}\n`);
	watchdog?.endAfter(FORCE.bug, true);
	leave(2);
});
start();
async function start() {
	if (asked === "--version" || asked === "-V") harmless(process.stdout).write(`${version}\n`);
	else if (asked === "--help" || asked === "-h") harmless(process.stdout).write(`${helpText(columns())}\n`);
	else if (argv.length === 0 && !hasRunner(process.env)) {
		harmless(process.stderr).write(`${usageText(columns())}\n`);
		process.exitCode = 2;
	} else {
		watchdog = await startWatchdog();
		await run(watchdog, unhurried(process.stdout), unhurried(process.stderr));
	}
}
function harmless(stream) {
	if (stream.isTTY) stream._handle?.setBlocking?.(false);
	return stream.on("error", () => {});
}
function unhurried(stream) {
	harmless(stream);
	if (!(0, node_fs.fstatSync)(stream.fd).isFile()) return stream;
	return (0, node_fs.createWriteStream)("", {
		fd: stream.fd,
		autoClose: false
	}).on("error", () => {});
}
function columns() {
	return process.stdout.columns ?? process.stderr.columns ?? 80;
}
async function run({ onSignal, endAfter }, stdout, stderr) {
	if (argv.length > 0 && !argv.includes("--send-alerts")) await cacheCode();
	const { main } = await Promise.resolve().then(() => require("./main.js")).then((n) => n.main_exports);
	const { code, isHeldUp } = await main({
		argv,
		env: process.env,
		cwd: currentFolder(),
		tty: process.stdout.isTTY === true,
		columns: process.stdout.columns ?? 80,
		print: (text) => void stdout.write(`${text}\n`),
		progress: (text) => void stderr.write(`${text}\n`),
		printed: (signal) => printed([stdout, stderr], signal),
		onSignal,
		endByForceAfter: (ms) => endAfter(ms + FORCE.margin),
		now_ms: Date.now,
		steady_ms: () => performance.timeOrigin + performance.now(),
		random: Math.random
	});
	if (isHeldUp) process.kill(process.pid, "SIGKILL");
	await leave(code);
}
async function leave(code) {
	const isOpen = (kind) => /^(?:FSReq|FileHandle|CloseReq|GetAddrInfo|GetNameInfo)/.test(kind);
	while (process.getActiveResourcesInfo().some(isOpen)) await new Promise((go) => setTimeout(go, 10));
	process.exit(code);
}
function hearSignals() {
	let heard = null;
	let act = (signal) => {
		heard ??= signal;
	};
	for (const signal of SIGNALS) process.on(signal, () => act(signal));
	return (given) => {
		act = given;
		if (heard !== null) given(heard);
	};
}
function currentFolder() {
	try {
		return process.cwd();
	} catch {
		return process.env.PWD ?? "/";
	}
}
async function printed(streams, signal) {
	while (!streams.every((stream) => stream.destroyed || stream.writableLength === 0)) {
		if (signal.aborted) return false;
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
	return true;
}
async function startWatchdog() {
	const code = `
    const { parentPort, workerData: { signals, start, signal: patience } } = require('node:worker_threads');
    let timer;
    let latest = Infinity;
    const endAfter = (ms, isLast) => {
      clearTimeout(timer);
      if (isLast) latest = Math.min(latest, performance.now() + ms);
      const left = Math.min(ms, latest - performance.now());
      if (left < 2 ** 31) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), left);
    };
    parentPort.on('message', ([ms, isLast]) => endAfter(ms, isLast));
    endAfter(start, false);
    try {
      const { Signal } = require('internal/test/binding').internalBinding('signal_wrap');
      for (const number of signals) {
        const heard = new Signal();
        heard.onsignal = () => endAfter(patience, true);
        heard.start(number);
      }
    } catch {}`;
	const onSignal = hearSignals();
	const threads = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require("node:worker_threads"), 1));
	const workerData = {
		...FORCE,
		signals: SIGNALS.map((name) => node_os.constants.signals[name])
	};
	const open = (execArgv) => new threads.Worker(code, {
		eval: true,
		execArgv,
		env: {},
		workerData
	});
	let worker;
	try {
		worker = open(["--expose-internals", "--no-warnings"]);
	} catch {
		worker = open([]);
	}
	worker.unref();
	worker.on("error", () => {});
	return {
		onSignal,
		endAfter: (ms, isLast = false) => worker.postMessage([ms, isLast])
	};
}
async function cacheCode() {
	const { default: module } = await Promise.resolve().then(() => /* @__PURE__ */ __toESM(require("node:module"), 1));
	const { enableCompileCache } = module;
	if (enableCompileCache === void 0) return;
	const [{ existsSync, mkdirSync }, { join }] = await Promise.all([Promise.resolve().then(() => /* @__PURE__ */ __toESM(require("node:fs"), 1)), Promise.resolve().then(() => /* @__PURE__ */ __toESM(require("node:path"), 1))]);
	try {
		const caches = join((0, node_os.homedir)(), ".cache");
		const own = join(caches, "cron-heartbeat-monitor");
		for (const folder of [caches, own]) if (!existsSync(folder)) mkdirSync(folder);
		enableCompileCache(own);
	} catch {}
}
exports.COMMAND_GROUP = COMMAND_GROUP;
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
exports.breakOldCommands = breakOldCommands;
exports.codeWords = codeWords;
exports.counted = counted;
exports.displayWidth = displayWidth;
exports.duration = duration;
exports.endedWords = endedWords;
exports.everything = everything;
exports.exactDuration = exactDuration;
Object.defineProperty(exports, "help_exports", {
	enumerable: true,
	get: function() {
		return help_exports;
	}
});
exports.listed = listed;
exports.logSafe = logSafe;
exports.oneLine = oneLine;
exports.plain = plain;
exports.problemsText = problemsText;
exports.readHost = readHost;
exports.readProxies = readProxies;
exports.settingOf = settingOf;
exports.settings = settings;
exports.shorten = shorten;
exports.timeRange = timeRange;
exports.unbroken = unbroken;
exports.usageText = usageText;
exports.utc = utc;
exports.utcDay = utcDay;
exports.utcMinute = utcMinute;
exports.variables = variables;
exports.version = version;
exports.wrap = wrap;
