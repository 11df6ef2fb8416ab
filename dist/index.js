#!/usr/bin/env node
import { hasRunner, version } from "./help.js";
import module from "node:module";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
// build/index.js
process.on("uncaughtException", (error) => {
	process.stderr.write(`MONITOR FAILED: ${String(error)}\n`);
	process.exit(2);
});
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
const WATCHDOG_MARGIN_MS = 2e3;
const argv = process.argv.slice(2);
const asked = argv.length === 1 ? argv[0] : null;
if (asked === "--version" || asked === "-V") process.stdout.write(`${version}\n`);
else if (asked === "--help" || asked === "-h") process.stdout.write(`${await help("helpText")}\n`);
else if (argv.length === 0 && !hasRunner(process.env)) {
	process.stderr.write(`${await help("usageText")}\n`);
	process.exitCode = 2;
} else await run();
async function help(kind) {
	return (await import("./help.js"))[kind](process.stdout.columns ?? process.stderr.columns ?? 80);
}
async function run() {
	const signals = hearSignals();
	const endByForceAfter = startWatchdog();
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
		endByForceAfter,
		now_ms: Date.now,
		steady_ms: () => performance.timeOrigin + performance.now(),
		random: Math.random
	});
	if (isHeldUp) process.kill(process.pid, "SIGKILL");
	process.exit(code);
}
function hearSignals() {
	let heard = null;
	let act = (signal) => {
		heard ??= signal;
	};
	for (const signal of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(signal, () => act(signal));
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
	const worker = new Worker(`
    const { parentPort } = require('node:worker_threads');
    let timer;
    parentPort.on('message', (ms) => {
      clearTimeout(timer);
      if (ms < 2 ** 31) timer = setTimeout(() => process.kill(process.pid, 'SIGKILL'), ms);
    });`, {
		eval: true,
		execArgv: [],
		env: {}
	});
	worker.unref();
	worker.on("error", () => {});
	return (ms) => worker.postMessage(ms + WATCHDOG_MARGIN_MS);
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
