#!/usr/bin/env node
import { hasRunner, version } from "./help.js";
import module from "node:module";
import { existsSync, mkdirSync } from "node:fs";
import { constants as constants$1, homedir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
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
	"SIGVTALRM",
	"SIGPROF"
], ...[
	"SIGXCPU",
	"SIGUSR2",
	"SIGIO",
	"SIGPWR",
	"SIGSTKFLT",
	"SIGTRAP",
	"SIGSYS"
]].filter((name) => name in constants$1.signals);
const argv = process.argv.slice(2);
const asked = argv.length === 1 ? argv[0] : null;
const isText = [
	"--version",
	"-V",
	"--help",
	"-h"
].includes(asked ?? "") || argv.length === 0 && !hasRunner(process.env);
let watchdog = null;
process.on("uncaughtException", (error) => {
	process.stderr.write(`MONITOR FAILED: ${String(error)}\n`);
	watchdog?.endAfter(FORCE.bug, true);
	leave(2);
});
if (!isText) watchdog = startWatchdog();
for (const stream of [process.stdout, process.stderr]) {
	stream.on("error", () => {});
	if (stream.isTTY) stream._handle?.setBlocking?.(false);
}
if (asked === "--version" || asked === "-V") process.stdout.write(`${version}\n`);
else if (asked === "--help" || asked === "-h") process.stdout.write(`${await help("helpText")}\n`);
else if (argv.length === 0 && !hasRunner(process.env)) {
	process.stderr.write(`${await help("usageText")}\n`);
	process.exitCode = 2;
} else if (watchdog !== null) await run(watchdog);
async function help(kind) {
	return (await import("./help.js"))[kind](process.stdout.columns ?? process.stderr.columns ?? 80);
}
async function run({ signals, endAfter }) {
	if (argv.length > 0 && !argv.includes("--send-alerts")) cacheCode();
	const { main } = await import("./main.js");
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
function startWatchdog() {
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
	const open = (execArgv) => {
		const numbers = SIGNALS.map((name) => constants$1.signals[name]);
		return new Worker(code, {
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
function cacheCode() {
	const { enableCompileCache } = module;
	if (enableCompileCache === void 0) return;
	try {
		const caches = join(homedir(), ".cache");
		const own = join(caches, "cron-heartbeat-monitor");
		for (const folder of [caches, own]) if (!existsSync(folder)) mkdirSync(folder);
		enableCompileCache(own);
	} catch {}
}
export {};
