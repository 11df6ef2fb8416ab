#!/usr/bin/env node
const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_help = require("./help.js");
let node_os = require("node:os");
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
	if (asked === "--version" || asked === "-V") harmless(process.stdout).write(`${require_help.version}\n`);
	else if (asked === "--help" || asked === "-h") harmless(process.stdout).write(`${require_help.helpText(columns())}\n`);
	else if (argv.length === 0 && !require_help.hasRunner(process.env)) {
		harmless(process.stderr).write(`${require_help.usageText(columns())}\n`);
		process.exitCode = 2;
	} else {
		watchdog = await startWatchdog();
		for (const stream of [process.stdout, process.stderr]) harmless(stream);
		await run(watchdog);
	}
}
function harmless(stream) {
	if (stream.isTTY) stream._handle?.setBlocking?.(false);
	return stream.on("error", () => {});
}
function columns() {
	return process.stdout.columns ?? process.stderr.columns ?? 80;
}
async function run({ signals, endAfter }) {
	if (argv.length > 0 && !argv.includes("--send-alerts")) await cacheCode();
	const { main } = await Promise.resolve().then(() => require("./main.js")).then((n) => n.main_exports);
	const { code, isHeldUp } = await main({
		argv,
		env: process.env,
		cwd: currentFolder(),
		tty: process.stdout.isTTY === true,
		columns: process.stdout.columns ?? 80,
		print: (text) => void process.stdout.write(`${text}\n`),
		progress: (text) => void process.stderr.write(`${text}\n`),
		printed,
		onSignal: signals.listen,
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
	return { listen: (given) => {
		act = given;
		if (heard !== null) given(heard);
	} };
}
function currentFolder() {
	try {
		return process.cwd();
	} catch {
		return process.env.PWD ?? "/";
	}
}
async function printed(signal) {
	const isDone = (stream) => stream.destroyed || stream.writableLength === 0;
	while (!(isDone(process.stdout) && isDone(process.stderr))) {
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
	const signals = hearSignals();
	const threads = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:worker_threads"), 1));
	const open = (execArgv) => {
		const numbers = SIGNALS.map((name) => node_os.constants.signals[name]);
		return new threads.Worker(code, {
			eval: true,
			execArgv,
			env: {},
			workerData: {
				...FORCE,
				signals: numbers
			}
		});
	};
	let worker;
	try {
		worker = open(["--expose-internals", "--no-warnings"]);
	} catch {
		worker = open([]);
	}
	worker.unref();
	worker.on("error", () => {});
	return {
		signals,
		endAfter: (ms, isLast = false) => worker.postMessage([ms, isLast])
	};
}
async function cacheCode() {
	const { default: module } = await Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:module"), 1));
	const { enableCompileCache } = module;
	if (enableCompileCache === void 0) return;
	const [{ existsSync, mkdirSync }, { join }] = await Promise.all([Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:fs"), 1)), Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("node:path"), 1))]);
	try {
		const caches = join((0, node_os.homedir)(), ".cache");
		const own = join(caches, "cron-heartbeat-monitor");
		for (const folder of [caches, own]) if (!existsSync(folder)) mkdirSync(folder);
		enableCompileCache(own);
	} catch {}
}
