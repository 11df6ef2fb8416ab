const require_index = require("./index.js");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_events = require("node:events");
let node_net = require("node:net");
let node_fs_promises = require("node:fs/promises");
let node_path = require("node:path");
let os = require("os");
os = require_index.__toESM(os, 1);
// build/net/retry.js
const LONGEST_TIMER_MS = 2 ** 31 - 1;
async function pause(ms, signal) {
	if (signal.aborted) return;
	await new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, Math.min(ms, LONGEST_TIMER_MS));
		signal.addEventListener("abort", done);
	});
}
async function withRetries(work, waitBefore, deadline) {
	for (let retry = 1;; retry += 1) {
		const outcome = await work();
		const wait_ms = deadline.aborted ? null : waitBefore(outcome, retry);
		if (wait_ms === null) return outcome;
		await pause(wait_ms, deadline);
		if (deadline.aborted) return outcome;
	}
}
function isTransientStatus(status) {
	return status >= 500 || [
		408,
		425,
		429
	].includes(status);
}
function backoff(first_ms, retry) {
	return first_ms * 2 ** (retry - 1);
}
function waitInTurn(waits_ms, retry) {
	const wait_ms = waits_ms[retry - 1];
	return wait_ms === void 0 ? null : withJitter(wait_ms);
}
function withJitter(ms, random = Math.random) {
	return ms * (.75 + random() / 2);
}
const LONGEST_MS = 864e5;
function boundedWait(ms) {
	return ms <= LONGEST_MS ? Math.max(0, ms) : Number.POSITIVE_INFINITY;
}
function retryAfterMs(header, now_ms) {
	const value = String(header ?? "").trim();
	if (/^\d+(?:\.\d+)?$/.test(value)) return boundedWait(Number(value) * 1e3);
	const date = /[a-z]/i.test(value) ? Date.parse(value) : NaN;
	return Number.isNaN(date) ? null : boundedWait(date - now_ms);
}
const errors = {
	settings_invalid: {
		kind: "settings",
		cause: "A setting has a value that cannot be used, or a required one is missing.",
		cure: "The message names the setting, the value given and an example of a right one. All problems are listed together."
	},
	config_unreadable: {
		kind: "settings",
		cause: "The config file could not be read.",
		cure: "Check the path in `config`; for the default path, that the token may read the repository (`contents: read`)."
	},
	mail_settings_missing: {
		kind: "settings",
		cause: "Outside dry run an alert needs a Postmark token, a recipient and a sender, and one of them is missing or cannot be used.",
		cure: "Set the secrets POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL and OPS_ALERT_FROM, and pass them to the action."
	},
	workflow_ambiguous: {
		kind: "settings",
		cause: "An entry fits more than one workflow file: a display name that two have, or `a` beside `a.yml` and `a.yaml`.",
		cure: "Name the file, with its ending."
	},
	no_scheduled_workflows: {
		kind: "settings",
		cause: "`workflows: auto` found no workflow with a schedule.",
		cure: "List the workflows, or check that `repo` names the right repository and that the token can read its files."
	},
	recording_unreadable: {
		kind: "settings",
		cause: "The file given to `--replay` is not a recording of this tool.",
		cure: "Make one with `--record FILE`."
	},
	not_recorded: {
		kind: "settings",
		cause: "The replayed recording does not hold the answer to a question that the present settings raise.",
		cure: "Record again with `--record FILE` and these settings."
	},
	github_unauthorized: {
		kind: "outside",
		cause: "GitHub does not accept the token (401).",
		cure: "Pass `github_token: ${{ github.token }}`, or a token that has not expired and belongs to this server."
	},
	github_forbidden: {
		kind: "outside",
		cause: "The token may not read this (403).",
		cure: "Give the job `permissions: { actions: read, contents: read }`, or the token the same repository permissions."
	},
	github_not_found: {
		kind: "outside",
		cause: "GitHub answers this token with 404: what was asked for does not exist, or the token may not see it.",
		cure: "Check the spelling; for another private repository the built-in token is not enough: use a fine-grained or app token."
	},
	github_rate_limited: {
		kind: "outside",
		cause: "GitHub's secondary limit (too many requests in a short time) was reached, and did not end within three more tries or does not end before the deadline.",
		cure: "The message says when to try again. Let no other job use the token at the same time, or watch fewer workflows in one run."
	},
	github_unavailable: {
		kind: "outside",
		cause: "GitHub could not be reached or answered with a server error, even after retries.",
		cure: "See https://www.githubstatus.com and run the monitor again."
	},
	github_malformed: {
		kind: "outside",
		cause: "The answer of GitHub is not what its API describes; an unreadable answer is never taken for an empty one.",
		cure: "Run the monitor again; if the error stays, report it with a `--record` file."
	},
	github_redirect: {
		kind: "outside",
		cause: "GitHub redirected to another host or in a loop; the token is never sent there.",
		cure: "Check `github_api_url`, or name the repository as it is called now."
	},
	github_gone: {
		kind: "outside",
		cause: "GitHub refuses this resource permanently (410 or 451).",
		cure: "Open the repository in a browser: GitHub shows the reason there."
	},
	evidence_incomplete: {
		kind: "outside",
		cause: "A list ended before all of it was read (runs, jobs, workflows, repositories or a folder), or lacks what a rule needs, so that neither health nor staleness is proved.",
		cure: "Run the monitor again; if the error stays and the list is one of runs, shorten the window (`sla_hours`)."
	},
	evidence_contradictory: {
		kind: "outside",
		cause: "GitHub's answers contradict each other, even when read again.",
		cure: "Run the monitor again in some minutes: GitHub's run lists lag at times."
	},
	schedule_unknown: {
		kind: "settings",
		cause: "The schedule is needed, by `sla_hours: auto` or `workflows: auto`, and the workflow file has no readable one.",
		cure: "Correct the file that the message names, or give this watch a number in `sla_hours`."
	},
	deadline: {
		kind: "outside",
		cause: "The run reached `timeout_minutes` before everything was checked.",
		cure: "Raise `timeout_minutes` and the job's `timeout-minutes`, or watch fewer workflows in one run."
	},
	cancelled: {
		kind: "outside",
		cause: "The job was cancelled while the monitor ran.",
		cure: "Run it again."
	},
	monitor_ended: {
		kind: "outside",
		cause: "The monitor ended before it had finished: killed, out of memory, or unable to start. The guard sent the mail.",
		cure: "Read the log of the run. Keep the job's `timeout-minutes` above `timeout_minutes`, and give the job more memory."
	},
	budget_exhausted: {
		kind: "outside",
		cause: "The requests that the token may still make in this hour do not cover all watches.",
		cure: "Use `shard` with several tokens or a token with a higher limit, or run again after the time in the message."
	},
	postmark_unauthorized: {
		kind: "outside",
		cause: "Postmark does not accept the server token.",
		cure: "Check the secret POSTMARK_SERVER_TOKEN: it is the token of a server, not of the account."
	},
	postmark_refused: {
		kind: "outside",
		cause: "Postmark refused the mail.",
		cure: "The message gives Postmark's code and text, and the setting to correct."
	},
	postmark_inactive_recipient: {
		kind: "outside",
		cause: "Postmark does not deliver to this recipient (suppressed after a bounce, a complaint or by hand).",
		cure: "Reactivate the address in Postmark under Suppressions, or change `alert_email`."
	},
	postmark_unavailable: {
		kind: "outside",
		cause: "Postmark could not be reached or answered with a server error, even after retries.",
		cure: "See https://status.postmarkapp.com. The log and the job summary have the alert in full."
	},
	postmark_blocked: {
		kind: "outside",
		cause: "Something in front of Postmark answered (HTML, no Postmark error).",
		cure: "Check the proxy and firewall of the runner."
	},
	postmark_not_delivered: {
		kind: "outside",
		cause: "Postmark takes the mail and delivers it to nobody: the token is its test token, or the server is a sandbox.",
		cure: "Set the secret POSTMARK_SERVER_TOKEN to the API token of a live Postmark server."
	},
	postmark_unconfirmed: {
		kind: "outside",
		cause: "The mail was handed over and the answer to it was lost, so that it is not known whether Postmark took it.",
		cure: "Look under Activity in Postmark; the log and the job summary have the alert in full."
	},
	ping_failed: {
		kind: "outside",
		cause: "The dead-man's switch at `ping_url` could not be reached.",
		cure: "Check the secret that holds the URL, and the service."
	},
	output_unwritable: {
		kind: "settings",
		cause: "A file that `output_file`, `report_file` or `preview_dir` asks for could not be written.",
		cure: "Give a path in a folder that the job may write to."
	},
	bug: {
		kind: "bug",
		cause: "The monitor itself broke.",
		cure: "Please report it with the log; debug logging (`RUNNER_DEBUG=1`) shows the stack."
	}
};
function wrongSetting(message, hint) {
	return {
		code: "settings_invalid",
		message,
		hint
	};
}
function problemOf(code, message) {
	return {
		code,
		message,
		hint: errors[code].cure
	};
}
function isEndOfRun({ code }) {
	return code === "deadline" || code === "cancelled";
}
// build/net/plain-fetch.js
async function loadClient() {
	const [{ default: http }, { default: https }, { createGunzip }, { pipeline }] = await Promise.all([
		Promise.resolve().then(() => /* @__PURE__ */ require_index.__toESM(require("node:http"), 1)),
		Promise.resolve().then(() => /* @__PURE__ */ require_index.__toESM(require("node:https"), 1)),
		Promise.resolve().then(() => /* @__PURE__ */ require_index.__toESM(require("node:zlib"), 1)),
		Promise.resolve().then(() => /* @__PURE__ */ require_index.__toESM(require("node:stream"), 1))
	]);
	return {
		http,
		https,
		createGunzip,
		pipeline
	};
}
let loaded;
const plainFetch = async (url, { headers, body, ...options } = {}) => {
	loaded ??= loadClient();
	const { http, https, createGunzip, pipeline } = await loaded;
	const client = url.startsWith("https:") ? https : http;
	const all = {
		...options,
		headers: {
			"accept-encoding": "gzip",
			...headers
		}
	};
	const response = await new Promise((resolve, reject) => {
		client.request(url, all, resolve).on("error", reject).end(body);
	});
	const isCompressed = response.headers["content-encoding"] === "gzip";
	return {
		status: response.statusCode ?? 0,
		headers: Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
		body: isCompressed ? pipeline(response, createGunzip(), () => {}) : response
	};
};
var LongBodyError = class extends Error {
	name = "LongBodyError";
};
async function textOfBody(body, most_bytes) {
	if (body === null) return "";
	const chunks = [];
	let bytes = 0;
	for await (const chunk of body) {
		bytes += chunk.length;
		if (bytes > most_bytes) throw new LongBodyError(`its answer is longer than ${most_bytes / 1024 / 1024} MB`);
		chunks.push(chunk);
	}
	return new TextDecoder().decode(Buffer.concat(chunks));
}
// build/net/failure.js
var TimeLimitError = class extends Error {
	name = "TimeLimitError";
};
function deadlineError({ reason }) {
	return reason instanceof TimeLimitError ? reason : new TimeLimitError("the run reached its deadline");
}
function limitedSignal(ms, deadline) {
	const controller = new AbortController();
	const overtime = () => controller.abort(new TimeLimitError(`it took longer than ${ms / 1e3} s`));
	const timer = setTimeout(overtime, ms);
	const stop = () => controller.abort(deadlineError(deadline));
	deadline.addEventListener("abort", stop);
	if (deadline.aborted) stop();
	const clear = () => {
		clearTimeout(timer);
		deadline.removeEventListener("abort", stop);
	};
	return {
		signal: controller.signal,
		clear
	};
}
async function withLimit(ms, deadline, work) {
	const { signal, clear } = limitedSignal(ms, deadline);
	const overtime = new Promise((_resolve, reject) => {
		if (signal.aborted) reject(signal.reason);
		signal.addEventListener("abort", () => reject(signal.reason));
	});
	try {
		return await Promise.race([work(signal), overtime]);
	} finally {
		clear();
	}
}
const words = {
	ECONNREFUSED: "the connection was refused",
	ECONNRESET: "the connection was reset",
	EHOSTUNREACH: "the host cannot be reached",
	ENETUNREACH: "the network cannot be reached",
	ENOTFOUND: "the host name is not known",
	EAI_AGAIN: "the host name could not be looked up",
	EPIPE: "the connection was closed",
	ETIMEDOUT: "the connection timed out",
	EPROTO: "TLS failed",
	UND_ERR_ABORTED: "the proxy refused the connection",
	UND_ERR_CONNECT_TIMEOUT: "the connection timed out",
	UND_ERR_SOCKET: "the connection was closed before the answer was whole"
};
const beforeRequest = /^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPROTO|UND_ERR_ABORTED|UND_ERR_CONNECT_TIMEOUT)$|CERT|^ERR_(?:TLS|SSL)_|^UNABLE_TO_/;
function neverConnected(failure) {
	const code = codeOf$2(failure);
	return code !== null && beforeRequest.test(code);
}
function networkReason(failure) {
	if (failure instanceof TimeLimitError || failure instanceof LongBodyError) return failure.message;
	const code = codeOf$2(failure);
	if (code === null) return "the request failed";
	return `${words[code] ?? wordsOf$2(code)} (${code})`;
}
function wordsOf$2(code) {
	if (certificate.test(code)) return "the certificate is not trusted";
	return /TLS|SSL/.test(code) ? "TLS failed" : "the request failed";
}
const certificate = /CERT|CRL|UNABLE_TO_|HOSTNAME_MISMATCH|^INVALID_(?:CA|PURPOSE)/;
function distrustsCertificate(failure) {
	return certificate.test(codeOf$2(failure) ?? "");
}
function codeOf$2(failure) {
	if (!(failure instanceof Error)) return null;
	if ("code" in failure && typeof failure.code === "string") return failure.code;
	const inner = failure instanceof AggregateError ? failure.errors[0] : failure.cause;
	return inner === void 0 ? null : codeOf$2(inner);
}
// build/text/time.js
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
function ms(instant) {
	const milliseconds = Date.parse(instant);
	if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${instant}`);
	return milliseconds;
}
function iso(milliseconds) {
	return new Date(milliseconds).toISOString().replace(".000Z", "Z");
}
function isoSecond(milliseconds) {
	return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
function hoursBetween(from, to) {
	return Math.max(0, (ms(to) - ms(from)) / HOUR);
}
// build/deliver/message.js
const mailTag = "cron-heartbeat";
function messageOf$1({ mail, message_stream, metadata }) {
	return {
		From: mail.from,
		To: mail.to.join(", "),
		Subject: mail.subject,
		TextBody: mail.text,
		HtmlBody: mail.html,
		Tag: mailTag,
		TrackOpens: false,
		TrackLinks: "None",
		MessageStream: message_stream,
		Headers: [{
			Name: "References",
			Value: mail.references
		}, {
			Name: "In-Reply-To",
			Value: mail.references
		}],
		...metadata === null ? {} : { Metadata: metadata }
	};
}
// node_modules/zod/v4/core/util.js
function getEnumValues(entries) {
	const numericValues = Object.values(entries).filter((v) => typeof v === "number");
	return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
}
function joinValues(array, separator = "|") {
	return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
	if (typeof value === "bigint") return value.toString();
	return value;
}
var Cached = class {
	constructor(getter) {
		this._getter = getter;
		this._value = void 0;
	}
	get value() {
		const getter = this._getter;
		if (getter !== void 0) {
			this._value = getter();
			this._getter = void 0;
		}
		return this._value;
	}
};
function cached(getter) {
	return new Cached(getter);
}
function nullish(input) {
	return input === null || input === void 0;
}
function cleanRegex(source) {
	const start = source.startsWith("^") ? 1 : 0;
	const end = source.endsWith("$") ? source.length - 1 : source.length;
	return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
	const ratio = val / step;
	const roundedRatio = Math.round(ratio);
	const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
	if (Math.abs(ratio - roundedRatio) < tolerance) return 0;
	return ratio - roundedRatio;
}
function assignProp(target, prop, value) {
	Object.defineProperty(target, prop, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}
/**
* Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
*
* Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
*/
function rawShape(def) {
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	return desc?.get ? desc.get.raw : desc?.value;
}
function sourceShape(schema) {
	return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
function deferProp(target, key, getter) {
	Object.defineProperty(target, key, {
		get() {
			const value = getter();
			assignProp(this, key, value);
			return value;
		},
		enumerable: true,
		configurable: true
	});
}
function putProp(target, key, value) {
	if (key in target) assignProp(target, key, value);
	else target[key] = value;
}
/**
* Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
*
* A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
*/
function mirrorShape(target, source, keys, wrap) {
	const raw = sourceShape(source);
	for (const key of keys) {
		const desc = Object.getOwnPropertyDescriptor(raw, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => {
			const value = source._zod.def.shape[key];
			return wrap ? wrap(value, key) : value;
		});
		else putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
	}
}
function mirrorProps(target, source) {
	for (const key of Reflect.ownKeys(source)) {
		const desc = Object.getOwnPropertyDescriptor(source, key);
		if (!desc.enumerable) continue;
		if (desc.get) deferProp(target, key, () => source[key]);
		else putProp(target, key, desc.value);
	}
}
function mergeDefs(...defs) {
	const mergedDescriptors = {};
	for (const def of defs) {
		const descriptors = Object.getOwnPropertyDescriptors(def);
		Object.assign(mergedDescriptors, descriptors);
	}
	return Object.defineProperties({}, mergedDescriptors);
}
function esc(str) {
	return JSON.stringify(str);
}
function slugify(input) {
	return input.toLowerCase().trim().replace(/[^\w\s-]/g, "").replace(/[\s_-]+/g, "-").replace(/^-+|-+$/g, "");
}
const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
function isObject(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
	if (globalConfig.jitless) return false;
	if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) return false;
	try {
		new Function("");
		return true;
	} catch (_) {
		return false;
	}
});
function isPlainObject$2(o) {
	if (isObject(o) === false) return false;
	const ctor = o.constructor;
	if (ctor === void 0) return true;
	if (typeof ctor !== "function") return true;
	const prot = ctor.prototype;
	if (isObject(prot) === false) return false;
	if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) return false;
	return true;
}
function shallowClone(o) {
	if (isPlainObject$2(o)) return { ...o };
	if (Array.isArray(o)) return [...o];
	if (o instanceof Map) return new Map(o);
	if (o instanceof Set) return new Set(o);
	return o;
}
const propertyKeyTypes = /* @__PURE__*/ new Set([
	"string",
	"number",
	"symbol"
]);
function escapeRegex(str) {
	return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function clone(inst, def, params) {
	const cl = new inst._zod.constr(def ?? inst._zod.def);
	if (!def || params?.parent) cl._zod.parent = inst;
	return cl;
}
function normalizeParams(_params) {
	const params = _params;
	if (!params) return {};
	if (typeof params === "string") return { error: () => params };
	if (params?.message !== void 0) {
		if (params?.error !== void 0) throw new Error("Cannot specify both `message` and `error` params");
		params.error = params.message;
	}
	delete params.message;
	if (typeof params.error === "string") return {
		...params,
		error: () => params.error
	};
	return params;
}
function stringifyPrimitive(value) {
	if (typeof value === "bigint") return value.toString() + "n";
	if (typeof value === "string") return `"${value}"`;
	return `${value}`;
}
function optionalKeys(shape) {
	return Object.keys(shape).filter((k) => {
		return shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional";
	});
}
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
	safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}))();
const BIGINT_FORMAT_RANGES = {
	int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
	uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")]
};
function pick(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".pick() cannot be used on object schemas containing refinements");
	const newShape = {};
	mirrorShape(newShape, schema, maskedKeys(schema, mask));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function maskedKeys(schema, mask) {
	const raw = sourceShape(schema);
	const keys = [];
	for (const key of Reflect.ownKeys(mask)) {
		if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) throw new Error(`Unrecognized key: "${String(key)}"`);
		if (mask[key]) keys.push(key);
	}
	return keys;
}
function omit$1(schema, mask) {
	const currDef = schema._zod.def;
	const checks = currDef.checks;
	if (checks && checks.length > 0) throw new Error(".omit() cannot be used on object schemas containing refinements");
	const omitted = new Set(maskedKeys(schema, mask));
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
	return clone(schema, mergeDefs(currDef, {
		shape: newShape,
		checks: []
	}));
}
function extend(schema, shape) {
	if (!isPlainObject$2(shape)) throw new Error("Invalid input to extend: expected a plain object");
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) {
		const existingShape = sourceShape(schema);
		for (const key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function extended(schema, shape) {
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
	mirrorProps(newShape, shape);
	return newShape;
}
function safeExtend(schema, shape) {
	if (!isPlainObject$2(shape)) throw new Error("Invalid input to safeExtend: expected a plain object");
	return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge$2(a, b) {
	if (!b?._zod?.def) throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (a._zod.def.checks?.length) throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
	const newShape = {};
	mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
	mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
	return clone(a, mergeDefs(a._zod.def, {
		shape: newShape,
		get catchall() {
			return b._zod.def.catchall;
		},
		checks: b._zod.def.checks ?? []
	}));
}
function partial(Class, schema, mask, name = "partial") {
	const checks = schema._zod.def.checks;
	if (checks && checks.length > 0) throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class && ((value, key) => selected && !selected.has(key) ? value : new Class({
		type: "optional",
		innerType: value
	})));
	return clone(schema, mergeDefs(schema._zod.def, {
		shape: newShape,
		checks: []
	}));
}
function required(Class, schema, mask) {
	const selected = mask ? new Set(maskedKeys(schema, mask)) : void 0;
	const newShape = {};
	mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => selected && !selected.has(key) ? value : new Class({
		type: "nonoptional",
		innerType: value
	}));
	return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
function aborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== true) return true;
	return false;
}
function explicitlyAborted(x, startIndex = 0) {
	if (x.aborted === true) return true;
	for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === false) return true;
	return false;
}
function prefixIssues(path, issues) {
	return issues.map((iss) => {
		var _a;
		(_a = iss).path ?? (_a.path = []);
		iss.path.unshift(path);
		return iss;
	});
}
function unwrapMessage(message) {
	return typeof message === "string" ? message : message?.message;
}
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
	const caps = [];
	for (const ch of defChecks ?? []) {
		const d = ch._zod.def;
		if (!/_(length|size)$|_equals$/.test(d.check)) break;
		const max = d.maximum ?? d.length ?? d.size;
		if (max >= 0) caps.push([max, ch]);
	}
	return caps;
}
function attachSchema(issues, start, inst) {
	var _a;
	for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
}
function finalizeIssue(iss, ctx, config) {
	var _a;
	const traits = iss.inst?._zod?.traits;
	if (traits?.has("$ZodType")) {
		if (traits.has("$ZodCheck")) (_a = iss).schema ?? (_a.schema = iss.inst);
		else iss.schema = iss.inst;
	}
	const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0;
	const message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
	const full = {};
	for (const k of Object.keys(iss)) {
		if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
		full[k] = iss[k];
	}
	full.path ?? (full.path = []);
	full.message = message;
	if (ctx?.reportInput) full.input = iss.input;
	return full;
}
const highSurrogate = /[\uD800-\uDBFF]/;
function codePointLength(str) {
	const units = str.length;
	if (!highSurrogate.test(str)) return units;
	let count = units;
	for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) === 55296 && (str.charCodeAt(i + 1) & 64512) === 56320) {
		count--;
		i++;
	}
	return count;
}
function getLengthableOrigin(input) {
	if (Array.isArray(input)) return "array";
	if (typeof input === "string") return "string";
	return "unknown";
}
function parsedType(data) {
	const t = typeof data;
	switch (t) {
		case "number": return Number.isNaN(data) ? "nan" : "number";
		case "object": {
			if (data === null) return "null";
			if (Array.isArray(data)) return "array";
			const obj = data;
			if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) return obj.constructor.name;
		}
	}
	return t;
}
function issue(...args) {
	const [iss, input, inst] = args;
	if (typeof iss === "string") return {
		message: iss,
		code: "custom",
		input,
		inst
	};
	return { ...iss };
}
/**
* Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
*
* Call this from a `proto` initializer, which runs once per prototype — never per instance.
*/
function members(proto, table) {
	for (const key in table) {
		const desc = Object.getOwnPropertyDescriptor(table, key);
		if (desc.get) Object.defineProperty(proto, key, {
			...desc,
			enumerable: false
		});
		else defineBound(proto, key, desc.value);
	}
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
	Object.defineProperty(inst, key, {
		configurable: true,
		writable: true,
		enumerable,
		value
	});
	return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
	return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
/* @__NO_SIDE_EFFECTS__ */
function derived(computes, table) {
	for (const key in computes) {
		const compute = computes[key];
		Object.defineProperty(table, key, {
			configurable: true,
			enumerable: true,
			get() {
				return own(this, key, compute(this));
			},
			set(value) {
				own(this, key, value);
			}
		});
	}
	return table;
}
function defineBound(proto, key, fn) {
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			return this == null ? fn : own(this, key, fn.bind(this));
		},
		set(value) {
			own(this, key, value);
		}
	});
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
	const proto = Object.getPrototypeOf(inst);
	return sentinel in proto ? void 0 : proto;
}
let installing;
let broke = false;
const breaker = {
	configurable: true,
	get() {
		broke = true;
	}
};
/**
* Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
* constructor, computed from the internals object itself and cached there on
* first read. One accessor per constructor rather than one per instance.
*/
function defineLazyInternal(inst, key, compute) {
	const proto = Object.getPrototypeOf(inst._zod);
	if (key in proto && installing !== inst._zod) {
		installing = void 0;
		return;
	}
	installing = inst._zod;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			Object.defineProperty(this, key, breaker);
			const outer = broke;
			broke = false;
			try {
				const value = compute(this);
				if (broke) delete this[key];
				else Object.defineProperty(this, key, {
					configurable: true,
					writable: true,
					value
				});
				broke = broke || outer;
				return value;
			} catch (err) {
				delete this[key];
				broke = broke || outer;
				throw err;
			}
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				value
			});
		}
	});
}
/**
* Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
* data property. One accessor per constructor rather than one per instance, because an own accessor
* puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
*/
function installLazyProp(inst, key, make, enumerable) {
	const proto = claim(inst, key);
	if (!proto) return;
	Object.defineProperty(proto, key, {
		configurable: true,
		get() {
			const desc = {
				configurable: true,
				writable: true,
				enumerable,
				value: void 0
			};
			Object.defineProperty(this, key, desc);
			desc.value = make(this);
			Object.defineProperty(this, key, desc);
			return desc.value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				configurable: true,
				writable: true,
				enumerable,
				value
			});
		}
	});
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
	const fn = () => value;
	fn[CONSTANT_CATCH] = true;
	return fn;
}
// node_modules/zod/v4/core/core.js
var _a$1;
/** A special constant with type `never` */
const NEVER$1 = /*@__PURE__*/ Object.freeze({ status: "aborted" });
const _zodDesc = {
	value: void 0,
	enumerable: false
};
let _E = "captureStackTrace" in Error ? Error : null;
function newError(Definition) {
	const E = _E;
	if (E) {
		const saved = E.stackTraceLimit;
		if (typeof saved === "number") {
			try {
				E.stackTraceLimit = 0;
			} catch {
				_E = null;
				return new Definition();
			}
			try {
				return new Definition();
			} finally {
				E.stackTraceLimit = saved;
			}
		}
	}
	return new Definition();
}
/* @__NO_SIDE_EFFECTS__ */
function $constructor(name, initializer, proto, params) {
	const zodProto = {};
	function Internals(def) {
		this.def = def;
		this.constr = _;
		this.traits = /* @__PURE__ */ new Set();
	}
	Internals.prototype = zodProto;
	const protoMembers = proto;
	const initialized = protoMembers && /* @__PURE__ */ new WeakSet();
	function init(inst, def) {
		if (!inst._zod) {
			_zodDesc.value = new Internals(def);
			try {
				Object.defineProperty(inst, "_zod", _zodDesc);
			} finally {
				_zodDesc.value = void 0;
			}
		} else if (inst._zod.traits.has(name)) return;
		inst._zod.traits.add(name);
		initializer(inst, def);
		if (initialized) {
			const own = Object.getPrototypeOf(inst);
			const ctorProto = inst._zod.constr.prototype;
			let up = own;
			while (up && up !== ctorProto) up = Object.getPrototypeOf(up);
			const target = up ?? own;
			if (!initialized.has(target)) {
				initialized.add(target);
				members(target, protoMembers);
			}
		}
		const proto = _.prototype;
		for (const k in proto) {
			if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
			if (!(k in inst)) inst[k] = proto[k].bind(inst);
		}
	}
	const Parent = params?.Parent ?? Object;
	class Definition extends Parent {}
	Object.defineProperty(Definition, "name", { value: name });
	function _(def) {
		const inst = params?.Parent ? newError(Definition) : this;
		init(inst, def);
		const deferred = inst._zod.deferred;
		if (deferred) {
			for (const fn of deferred) fn();
			inst._zod.deferred = void 0;
		}
		const pp = globalThis.__zod_globalConfig?.postProcessor;
		if (pp) pp(inst);
		return inst;
	}
	Object.defineProperty(_, "init", { value: init });
	Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
		if (params?.Parent && inst instanceof params.Parent) return true;
		return inst?._zod?.traits?.has(name);
	} });
	Object.defineProperty(_, "name", { value: name });
	return _;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
};
var $ZodEncodeError = class extends Error {
	constructor(name) {
		super(`Encountered unidirectional transform during encode: ${name}`);
		this.name = "ZodEncodeError";
	}
};
(_a$1 = globalThis).__zod_globalConfig ?? (_a$1.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
	if (newConfig) Object.assign(globalConfig, newConfig);
	return globalConfig;
}
// node_modules/zod/v4/core/errors.js
function _getMessage() {
	const internals = this._zod;
	internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
	return internals.message;
}
function _setMessage(value) {
	this._zod.message = value;
}
const _messageDesc = {
	get: _getMessage,
	set: _setMessage,
	enumerable: true,
	configurable: true
};
const _issuesDesc = {
	value: void 0,
	enumerable: false
};
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer$1 = (inst, def) => {
	inst.name = "$ZodError";
	_issuesDesc.value = def;
	Object.defineProperty(inst, "issues", _issuesDesc);
	_issuesDesc.value = void 0;
	Object.defineProperty(inst, "message", _messageDesc);
	const proto = Object.getPrototypeOf(inst);
	if (!_installedToString.has(proto)) {
		_installedToString.add(proto);
		Object.defineProperty(proto, "toString", {
			configurable: true,
			enumerable: false,
			get() {
				const value = () => this.message;
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
				return value;
			},
			set(value) {
				Object.defineProperty(this, "toString", {
					value,
					configurable: true,
					writable: true
				});
			}
		});
	}
};
const $ZodError = /* @__PURE__ */ $constructor("$ZodError", initializer$1);
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
* ("toString", "constructor") would otherwise read through to the prototype, and assigning
* "__proto__" would hit the setter instead of creating a key. */
function node$1(obj, key, make) {
	if (!Object.prototype.hasOwnProperty.call(obj, key)) {
		if (key === "__proto__") Object.defineProperty(obj, key, {
			value: make(),
			writable: true,
			enumerable: true,
			configurable: true
		});
		else obj[key] = make();
	}
	return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
	const fieldErrors = {};
	const formErrors = [];
	for (const sub of error.issues) if (sub.path.length > 0) node$1(fieldErrors, sub.path[0], () => []).push(mapper(sub));
	else formErrors.push(mapper(sub));
	return {
		formErrors,
		fieldErrors
	};
}
function formatError(error, mapper = (issue) => issue.message) {
	const fieldErrors = { _errors: [] };
	const processError = (error, path = []) => {
		for (const issue of error.issues) if (issue.code === "invalid_union" && issue.errors.length) issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
		else if (issue.code === "invalid_key") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else if (issue.code === "invalid_element") processError({ issues: issue.issues }, [...path, ...issue.path]);
		else {
			const fullpath = [...path, ...issue.path];
			if (fullpath.length === 0) fieldErrors._errors.push(mapper(issue));
			else {
				let curr = fieldErrors;
				let i = 0;
				while (i < fullpath.length) {
					const el = fullpath[i];
					const terminal = i === fullpath.length - 1;
					if (el === "_errors") {
						if (terminal) curr._errors.push(mapper(issue));
						i++;
						continue;
					}
					if (!Object.prototype.hasOwnProperty.call(curr, el)) Object.defineProperty(curr, el, {
						value: { _errors: [] },
						enumerable: true,
						writable: true,
						configurable: true
					});
					const node = curr[el];
					if (terminal) node._errors.push(mapper(issue));
					curr = node;
					i++;
				}
			}
		}
	};
	processError(error);
	return fieldErrors;
}
// node_modules/zod/v4/core/parse.js
function finalizeParams(callee, params) {
	return {
		callee: params?.callee ?? callee,
		Err: params?.Err
	};
}
const _parse = (_Err) => {
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: false
		} : { async: false };
		const result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) throw new $ZodAsyncError();
		if (result.issues.length) {
			const e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, _params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _parseAsync = (_Err) => {
	const fn = async (schema, value, _ctx, params) => {
		const ctx = _ctx ? {
			..._ctx,
			async: true
		} : { async: true };
		let result = schema._zod.run({
			value,
			issues: []
		}, ctx);
		if (result instanceof Promise) result = await result;
		if (result.issues.length) {
			const e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
			captureStackTrace(e, params?.callee ?? fn);
			throw e;
		}
		return result.value;
	};
	return fn;
};
const _safeParse = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: false
	} : { async: false };
	const result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
function failure(Err, issues, ctx) {
	let error;
	return {
		success: false,
		get error() {
			if (!error) {
				error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
				issues = void 0;
				ctx = void 0;
			}
			return error;
		},
		set error(e) {
			error = e;
			issues = void 0;
			ctx = void 0;
		}
	};
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true
	} : { async: true };
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length ? failure(_Err, result.issues, ctx) : {
		success: true,
		data: result.value
	};
};
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
const validate = ((schema, value, _ctx) => {
	const validator = schema._zod.bag.validator;
	if (validator !== void 0) {
		if (validator(value) !== COMPILE_INVALID) return true;
		if (validator.definite === true && _ctx === void 0) return false;
	}
	return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
	const ctx = _ctx ? {
		..._ctx,
		async: false,
		abortEarly: true
	} : {
		async: false,
		abortEarly: true
	};
	const fallbackRun = schema._zod.bag.fallbackRun;
	let result;
	if (fallbackRun) {
		ctx[COMPILE_FALLBACK] = true;
		result = fallbackRun({
			value,
			issues: []
		}, ctx);
	} else result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) throw new $ZodAsyncError();
	return result.issues.length === 0;
}
const validateAsync$1 = async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		async: true,
		abortEarly: true
	} : {
		async: true,
		abortEarly: true
	};
	let result = schema._zod.run({
		value,
		issues: []
	}, ctx);
	if (result instanceof Promise) result = await result;
	return result.issues.length === 0;
};
const _encode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return parse(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decode = (_Err) => {
	const parse = _parse(_Err);
	const fn = (schema, value, _ctx, _params) => {
		return parse(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _encodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		const ctx = _ctx ? {
			..._ctx,
			direction: "backward"
		} : { direction: "backward" };
		return await parseAsync(schema, value, ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _decodeAsync = (_Err) => {
	const parseAsync = _parseAsync(_Err);
	const fn = async (schema, value, _ctx, _params) => {
		return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
	};
	return fn;
};
const _safeEncode = (_Err) => (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParse(_Err)(schema, value, ctx);
};
const _safeDecode = (_Err) => (schema, value, _ctx) => {
	return _safeParse(_Err)(schema, value, _ctx);
};
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
	const ctx = _ctx ? {
		..._ctx,
		direction: "backward"
	} : { direction: "backward" };
	return _safeParseAsync(_Err)(schema, value, ctx);
};
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
	return _safeParseAsync(_Err)(schema, value, _ctx);
};
// node_modules/zod/v4/core/regexes.js
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
	return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
*
* @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
	if (!version) return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
	return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
const _emoji$1 = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
	return new RegExp(_emoji$1, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
const httpProtocol = /^https?$/;
const e164 = /^\+[1-9]\d{6,14}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
* esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
* will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function anchor(source) {
	return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ anchor(dateSource);
function timeSource(args) {
	const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof args.precision === "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function time(args) {
	return new RegExp(`^${timeSource(args)}$`);
}
function datetime$1(args) {
	const opts = ["Z"];
	if (args.offset) opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	const qualified = `${timeSource({
		precision: args.precision,
		seconds: true
	})}(?:${opts.join("|")})`;
	const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
	return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
const anyString = /^[\s\S]{0,}$/;
const integer = /^-?\d+$/;
const number$2 = /^-?\d+(?:\.\d+)?$/;
const boolean$1 = /^(?:true|false)$/i;
const lowercase = /^[^A-Z]*$/;
const uppercase = /^[^a-z]*$/;
// node_modules/zod/v4/core/checks.js
const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
	var _a;
	inst._zod ?? (inst._zod = {});
	inst._zod.def = def;
	(_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
	const val = payload.value;
	return !nullish(val) && val.length !== void 0;
};
const numericOriginMap = {
	number: "number",
	bigint: "bigint",
	object: "date"
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value <= def.value : payload.value < def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_big",
			maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
	$ZodCheck.init(inst, def);
	const origin = numericOriginMap[typeof def.value];
	inst._zod.check = (payload) => {
		if (def.inclusive ? payload.value >= def.value : payload.value > def.value) return;
		payload.issues.push({
			origin: numericOriginMap[typeof payload.value] ?? origin,
			code: "too_small",
			minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
			input: payload.value,
			inclusive: def.inclusive,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMultipleOf = /*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		if (typeof payload.value !== typeof def.value) throw new Error("Cannot mix number and bigint in multiple_of check.");
		if (typeof payload.value === "bigint" ? def.value !== BigInt(0) && payload.value % def.value === BigInt(0) : floatSafeRemainder(payload.value, def.value) === 0) return;
		payload.issues.push({
			origin: typeof payload.value,
			code: "not_multiple_of",
			divisor: def.value,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
	$ZodCheck.init(inst, def);
	def.format = def.format || "float64";
	const isInt = def.format?.includes("int");
	const origin = isInt ? "int" : "number";
	const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
	inst._zod.check = (payload) => {
		const input = payload.value;
		if (isInt) {
			if (!Number.isInteger(input)) {
				payload.issues.push({
					expected: origin,
					format: def.format,
					code: "invalid_type",
					continue: false,
					input,
					inst
				});
				return;
			}
			if (!Number.isSafeInteger(input)) {
				if (input > 0) payload.issues.push({
					input,
					code: "too_big",
					maximum: Number.MAX_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				else payload.issues.push({
					input,
					code: "too_small",
					minimum: Number.MIN_SAFE_INTEGER,
					note: "Integers must be within the safe integer range.",
					inst,
					origin,
					inclusive: true,
					continue: !def.abort
				});
				return;
			}
		}
		if (input < minimum) payload.issues.push({
			origin: "number",
			input,
			code: "too_small",
			minimum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
		if (input > maximum) payload.issues.push({
			origin: "number",
			input,
			code: "too_big",
			maximum,
			inclusive: true,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_big",
			maximum: def.maximum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		if ((typeof input === "string" && units >= def.minimum && units < def.minimum * 2 ? codePointLength(input) : units) >= def.minimum) return;
		const origin = getLengthableOrigin(input);
		payload.issues.push({
			origin,
			code: "too_small",
			minimum: def.minimum,
			inclusive: true,
			input,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
	var _a;
	$ZodCheck.init(inst, def);
	(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
	inst._zod.check = (payload) => {
		const input = payload.value;
		const units = input.length;
		const length = typeof input === "string" && units >= def.length && units <= def.length * 2 ? codePointLength(input) : units;
		if (length === def.length) return;
		const origin = getLengthableOrigin(input);
		const tooBig = length > def.length;
		payload.issues.push({
			origin,
			...tooBig ? {
				code: "too_big",
				maximum: def.length
			} : {
				code: "too_small",
				minimum: def.length
			},
			inclusive: true,
			exact: true,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
	var _a, _b;
	$ZodCheck.init(inst, def);
	if (def.pattern) (_a = inst._zod).check ?? (_a.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: def.format,
			input: payload.value,
			...def.pattern ? { pattern: def.pattern.toString() } : {},
			inst,
			continue: !def.abort
		});
	});
	else (_b = inst._zod).check ?? (_b.check = () => {});
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		def.pattern.lastIndex = 0;
		if (def.pattern.test(payload.value)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "regex",
			input: payload.value,
			pattern: def.pattern.toString(),
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
	def.pattern ?? (def.pattern = lowercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
	def.pattern ?? (def.pattern = uppercase);
	$ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
	$ZodCheck.init(inst, def);
	const escapedRegex = escapeRegex(def.includes);
	def.pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
	inst._zod.check = (payload) => {
		if (payload.value.includes(def.includes, def.position)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "includes",
			includes: def.includes,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.startsWith(def.prefix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "starts_with",
			prefix: def.prefix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
	$ZodCheck.init(inst, def);
	const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
	def.pattern ?? (def.pattern = pattern);
	inst._zod.check = (payload) => {
		if (payload.value.endsWith(def.suffix)) return;
		payload.issues.push({
			origin: "string",
			code: "invalid_format",
			format: "ends_with",
			suffix: def.suffix,
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
	$ZodCheck.init(inst, def);
	inst._zod.check = (payload) => {
		payload.value = def.tx(payload.value);
	};
});
// node_modules/zod/v4/core/doc.js
var Doc = class {
	constructor(args = [], closed = {}) {
		this.content = [];
		this.indent = 0;
		this.args = args;
		this.closed = closed;
	}
	indented(fn) {
		this.indent += 1;
		try {
			fn(this);
		} finally {
			this.indent -= 1;
		}
	}
	write(arg) {
		if (typeof arg === "function") {
			arg(this, { execution: "sync" });
			arg(this, { execution: "async" });
			return;
		}
		const lines = arg.split("\n").filter((x) => x);
		const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
		const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
		for (const line of dedented) this.content.push(line);
	}
	compile() {
		const F = Function;
		const content = this?.content ?? [``];
		return new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`)(...Object.values(this.closed));
	}
};
// node_modules/zod/v4/core/versions.js
const version = {
	major: 4,
	minor: 6,
	patch: 7
};
// node_modules/zod/v4/core/schemas.js
const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
	var _a;
	inst ?? (inst = {});
	inst._zod.def = def;
	inst._zod.bag = inst._zod.bag || {};
	inst._zod.version = version;
	const defChecks = inst._zod.def.checks;
	const checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
	for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
	if (checks.length === 0) {
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred?.push(() => {
			inst._zod.run = inst._zod.parse;
		});
	} else {
		const runChecks = (payload, checks, ctx) => {
			if (payload.memo) return payload;
			let isAborted = aborted(payload);
			let asyncResult;
			for (const ch of checks) {
				if (ch._zod.def.when) {
					if (explicitlyAborted(payload)) continue;
					if (!ch._zod.def.when(payload)) continue;
				} else if (isAborted) continue;
				const currLen = payload.issues.length;
				const _ = ch._zod.check(payload);
				if (_ instanceof Promise && ctx?.async === false) throw new $ZodAsyncError();
				if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
					await _;
					if (payload.issues.length === currLen) return;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				});
				else {
					if (payload.issues.length === currLen) continue;
					attachSchema(payload.issues, currLen, inst);
					if (!isAborted) isAborted = aborted(payload, currLen);
				}
			}
			if (asyncResult) return asyncResult.then(() => {
				return payload;
			});
			return payload;
		};
		const handleCanaryResult = (canary, payload, ctx) => {
			if (aborted(canary)) {
				canary.aborted = true;
				return canary;
			}
			const checkResult = runChecks(payload, checks, ctx);
			if (checkResult instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
			}
			return inst._zod.parse(checkResult, ctx);
		};
		inst._zod.run = (payload, ctx) => {
			if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
			if (ctx.direction === "backward") {
				const canary = inst._zod.parse({
					value: payload.value,
					issues: []
				}, {
					...ctx,
					skipChecks: true
				});
				if (canary instanceof Promise) return canary.then((canary) => {
					return handleCanaryResult(canary, payload, ctx);
				});
				return handleCanaryResult(canary, payload, ctx);
			}
			const result = inst._zod.parse(payload, ctx);
			if (result instanceof Promise) {
				if (ctx.async === false) throw new $ZodAsyncError();
				return result.then((result) => runChecks(result, checks, ctx));
			}
			return runChecks(result, checks, ctx);
		};
	}
}, {
	get "~standard"() {
		return hide(this, "~standard", standardProps(this));
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	}
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
	const ctx = { async: true };
	return toStandardResult(await inst._zod.run({
		value,
		issues: []
	}, ctx), ctx);
}
function standardProps(inst) {
	return {
		validate: (value) => {
			const ctx = { async: false };
			try {
				const r = inst._zod.run({
					value,
					issues: []
				}, ctx);
				if (!(r instanceof Promise)) return toStandardResult(r, ctx);
			} catch (_) {}
			return validateAsync(inst, value);
		},
		vendor: "zod",
		version: 1
	};
}
const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = def.pattern ?? anyString;
	inst._zod.parse = (payload, _) => {
		if (def.coerce) try {
			payload.value = String(payload.value);
		} catch (_) {}
		if (typeof payload.value === "string") return payload;
		payload.issues.push({
			expected: "string",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
	$ZodCheckStringFormat.init(inst, def);
	$ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
	def.pattern ?? (def.pattern = guid);
	$ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
	if (def.version) {
		const v = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[def.version];
		if (v === void 0) throw new Error(`Invalid UUID version: "${def.version}"`);
		def.pattern ?? (def.pattern = uuid(v));
	} else def.pattern ?? (def.pattern = uuid());
	$ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
	def.pattern ?? (def.pattern = email);
	$ZodStringFormat.init(inst, def);
});
function canParseURL(input) {
	try {
		if (typeof URL !== "undefined" && typeof URL.canParse === "function") return URL.canParse(input);
		new URL(input);
		return true;
	} catch {
		return false;
	}
}
function validateURL(trimmed, def) {
	if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) return canParseURL(trimmed) || 2;
	return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
	if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) return 1;
	try {
		if (typeof URL !== "undefined") {
			const URLStatic = URL;
			if (typeof URLStatic.parse === "function") return URLStatic.parse(trimmed) ?? 2;
		}
		return new URL(trimmed);
	} catch {
		return 2;
	}
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
	return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
	hostname.lastIndex = 0;
	return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
	protocol.lastIndex = 0;
	return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		try {
			const trimmed = payload.value.trim();
			const url = validateURL(trimmed, def);
			if (url === 1) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					note: "Invalid URL format",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === 2) {
				payload.issues.push({
					code: "invalid_format",
					format: "url",
					input: payload.value,
					inst,
					continue: !def.abort
				});
				return;
			}
			if (url === true) {
				payload.value = stripTabAndNewline(trimmed);
				return;
			}
			if (def.hostname && !urlHostnameOk(url, def.hostname)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid hostname",
				pattern: def.hostname.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			if (def.protocol && !urlProtocolOk(url, def.protocol)) payload.issues.push({
				code: "invalid_format",
				format: "url",
				note: "Invalid protocol",
				pattern: def.protocol.source,
				input: payload.value,
				inst,
				continue: !def.abort
			});
			payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
			return;
		} catch (_) {
			payload.issues.push({
				code: "invalid_format",
				format: "url",
				input: payload.value,
				inst,
				continue: !def.abort
			});
		}
	};
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
	def.pattern ?? (def.pattern = emoji());
	$ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
	if (def.length !== void 0 && (!Number.isInteger(def.length) || def.length < 1)) throw new Error(`Invalid nanoid length: ${def.length}`);
	def.pattern ?? (def.pattern = def.length === void 0 ? nanoid : nanoidOfLength(def.length));
	$ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
	def.pattern ?? (def.pattern = cuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
	def.pattern ?? (def.pattern = cuid2);
	$ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
	def.pattern ?? (def.pattern = ulid);
	$ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
	def.pattern ?? (def.pattern = xid);
	$ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
	def.pattern ?? (def.pattern = ksuid);
	$ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
	def.pattern ?? (def.pattern = datetime$1(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
	def.pattern ?? (def.pattern = date);
	$ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
	def.pattern ?? (def.pattern = time(def));
	$ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
	def.pattern ?? (def.pattern = duration);
	$ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
	def.pattern ?? (def.pattern = ipv4);
	$ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
	if (!ipv6Alphabet.test(value)) return false;
	return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
	def.pattern ?? (def.pattern = ipv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidIPv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "ipv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv4);
	$ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
	const parts = value.split("/");
	if (parts.length !== 2) return false;
	const [address, prefix] = parts;
	if (!prefix) return false;
	const prefixNum = Number(prefix);
	if (`${prefixNum}` !== prefix) return false;
	if (prefixNum < 0 || prefixNum > 128) return false;
	return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
	def.pattern ?? (def.pattern = cidrv6);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (!isValidCIDRv6(payload.value)) payload.issues.push({
			code: "invalid_format",
			format: "cidrv6",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
function isValidBase64(data) {
	if (data === "") return true;
	if (/\s/.test(data)) return false;
	if (data.length % 4 !== 0) return false;
	try {
		atob(data);
		return true;
	} catch {
		return false;
	}
}
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
	def.pattern ?? (def.pattern = base64Charset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
	if (!base64urlCharset.test(data)) return false;
	const base64 = data.replace(/[-_]/g, (c) => c === "-" ? "+" : "/");
	return isValidBase64(base64.padEnd(Math.ceil(base64.length / 4) * 4, "="));
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
	def.pattern ?? (def.pattern = base64urlCharset);
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidBase64URL(payload.value)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "base64url",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
	def.pattern ?? (def.pattern = e164);
	$ZodStringFormat.init(inst, def);
});
function isValidJWT(token, algorithm = null) {
	try {
		const tokensParts = token.split(".");
		if (tokensParts.length !== 3) return false;
		const [header] = tokensParts;
		if (!header) return false;
		const parsedHeader = JSON.parse(atob(header));
		if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT") return false;
		if (!parsedHeader.alg) return false;
		if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm)) return false;
		return true;
	} catch {
		return false;
	}
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	inst._zod.check = (payload) => {
		if (isValidJWT(payload.value, def.alg)) return;
		payload.issues.push({
			code: "invalid_format",
			format: "jwt",
			input: payload.value,
			inst,
			continue: !def.abort
		});
	};
});
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = number$2;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Number(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
		const received = typeof input === "number" ? Number.isNaN(input) ? "NaN" : !Number.isFinite(input) ? String(input) : void 0 : void 0;
		payload.issues.push({
			expected: "number",
			code: "invalid_type",
			input,
			inst,
			...received ? { received } : {}
		});
		return payload;
	};
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
	$ZodCheckNumberFormat.init(inst, def);
	$ZodNumber.init(inst, def);
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.pattern = boolean$1;
	inst._zod.parse = (payload, _ctx) => {
		if (def.coerce) try {
			payload.value = Boolean(payload.value);
		} catch (_) {}
		const input = payload.value;
		if (typeof input === "boolean") return payload;
		payload.issues.push({
			expected: "boolean",
			code: "invalid_type",
			input,
			inst
		});
		return payload;
	};
});
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _ctx) => {
		payload.issues.push({
			expected: "never",
			code: "invalid_type",
			input: payload.value,
			inst
		});
		return payload;
	};
});
function capSize(inst, size) {
	const caps = sizeCaps(inst._zod.def.checks);
	if (!caps.length) return;
	const cap = Math.min(...caps.map((c) => c[0]));
	const parse = inst._zod.parse;
	inst._zod.parse = (payload, ctx) => {
		const n = size(payload.value);
		if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
			for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
				const start = payload.issues.length;
				ch._zod.check(payload);
				payload.issues[start].continue = false;
				attachSchema(payload.issues, start, inst);
				return payload;
			}
		}
		return parse(payload, ctx);
	};
}
const arraySize = (input) => Array.isArray(input) ? input.length : -1;
function handleArrayResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				expected: "array",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
		const proms = [];
		const abortEarly = ctx?.abortEarly;
		for (let i = 0; i < input.length; i++) {
			const item = input[i];
			const result = def.element._zod.run({
				value: item,
				issues: []
			}, ctx);
			if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
			else {
				handleArrayResult(result, payload, i);
				if (abortEarly && result.issues.length !== 0 && aborted(result)) break;
			}
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
	capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
	const isPresent = key in input;
	const isOptionalOut = optout === "optional";
	if (!isPresent && isOptionalOut && optin === "optional") return;
	if (result.issues.length) {
		if (optin !== void 0 && isOptionalOut && !isPresent) return;
		final.issues.push(...prefixIssues(key, result.issues));
	}
	if (!isPresent && optin === void 0) {
		if (!result.issues.length) final.issues.push({
			code: "invalid_type",
			expected: "nonoptional",
			input: void 0,
			path: [key]
		});
		return;
	}
	if (result.value === void 0) {
		if (isPresent || optin === "defaulted" && !isOptionalOut) final.value[key] = void 0;
	} else final.value[key] = result.value;
}
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
	const keys = Object.keys(def.shape);
	const ownSymbols = Object.getOwnPropertySymbols(def.shape);
	const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
	const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
	for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
	const okeys = optionalKeys(def.shape);
	return {
		...def,
		allKeys,
		symbolKeys,
		keySet: new Set(keys),
		numKeys: keys.length,
		optionalKeys: new Set(okeys)
	};
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
	const unrecognized = [];
	const keySet = def.keySet;
	const _catchall = def.catchall._zod;
	const t = _catchall.def.type;
	const optin = _catchall.optin;
	const optout = _catchall.optout;
	let seen = 0;
	for (const key in input) {
		if (abortEarly && payload.issues.length !== seen) {
			if (aborted(payload, seen)) break;
			seen = payload.issues.length;
		}
		if (keySet.has(key)) continue;
		if (key === "__proto__") {
			if (t === "never") unrecognized.push(key);
			continue;
		}
		if (t === "never") {
			unrecognized.push(key);
			continue;
		}
		const r = _catchall.run({
			value: input[key],
			issues: []
		}, ctx);
		if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
		else handlePropertyResult(r, payload, key, input, optin, optout);
	}
	if (unrecognized.length) payload.issues.push({
		code: "unrecognized_keys",
		keys: unrecognized,
		input,
		inst,
		continue: true
	});
	if (!proms.length) return payload;
	return Promise.all(proms).then(() => {
		return payload;
	});
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
	$ZodType.init(inst, def);
	const desc = Object.getOwnPropertyDescriptor(def, "shape");
	const sh = desc?.get ? desc.get.raw : def.shape ?? {};
	if (sh) {
		const get = () => {
			const newSh = { ...sh };
			Object.defineProperty(def, "shape", { value: newSh });
			get.raw = newSh;
			return newSh;
		};
		get.raw = sh;
		Object.defineProperty(def, "shape", { get });
	}
	const _normalized = cached(() => normalizeDef(def));
	defineLazyInternal(inst, "propValues", (zod) => {
		const shape = zod.def.shape;
		const propValues = {};
		for (const key in shape) {
			const field = shape[key]._zod;
			if (field.values) {
				if (!Object.prototype.hasOwnProperty.call(propValues, key)) assignProp(propValues, key, /* @__PURE__ */ new Set());
				for (const v of field.values) propValues[key].add(v);
				if (field.optin !== void 0) propValues[key].add(void 0);
			}
		}
		return propValues;
	});
	const isObject$1 = isObject;
	const catchall = def.catchall;
	let value;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$1(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
		const proms = [];
		const shape = value.shape;
		const abortEarly = ctx?.abortEarly;
		let seen = payload.issues.length;
		for (const key of value.allKeys) {
			if (abortEarly && payload.issues.length !== seen) {
				if (aborted(payload, seen)) break;
				seen = payload.issues.length;
			}
			if (key === "__proto__") continue;
			const el = shape[key];
			const optin = el._zod.optin;
			const optout = el._zod.optout;
			const r = el._zod.run({
				value: input[key],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
			else handlePropertyResult(r, payload, key, input, optin, optout);
		}
		if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
		return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
	};
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
	$ZodObject.init(inst, def);
	const superParse = inst._zod.parse;
	const _normalized = cached(() => normalizeDef(def));
	const memo = globalConfig.memoizer;
	const generateFastpass = (shape) => {
		const normalized = _normalized.value;
		const syms = normalized.symbolKeys;
		const doc = new Doc(["payload", "ctx"], {
			shape,
			inst,
			memo,
			syms
		});
		const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
		const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		doc.write(`const input = payload.value;`);
		const ids = Object.create(null);
		let counter = 0;
		for (const key of normalized.allKeys) ids[key] = `key_${counter++}`;
		doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (const key of normalized.allKeys) {
			if (key === "__proto__") continue;
			const id = ids[key];
			const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
			const isPresent = `${k} in input`;
			const schema = shape[key];
			const optin = schema?._zod?.optin;
			const isOptionalIn = optin !== void 0;
			const isOptionalOut = schema?._zod?.optout === "optional";
			doc.write(`const ${id} = ${parseStr(k)};`);
			if (isOptionalIn && isOptionalOut) {
				const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
				doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
			} else if (!isOptionalIn) doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
			else {
				doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
				if (optin === "defaulted") doc.write(`newResult[${k}] = ${id}.value;`);
				else doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
			}
		}
		doc.write(`payload.value = newResult;`);
		doc.write(`return payload;`);
		return doc.compile();
	};
	let fastpass;
	const isObject$2 = isObject;
	const jit = !globalConfig.jitless;
	const fastEnabled = jit && allowsEval.value;
	const catchall = def.catchall;
	let value;
	inst._zod.parse = (payload, ctx) => {
		value ?? (value = _normalized.value);
		const input = payload.value;
		if (!isObject$2(input)) {
			payload.issues.push({
				expected: "object",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
			if (!fastpass) fastpass = generateFastpass(def.shape);
			payload = fastpass(payload, ctx);
			if (!catchall) return payload;
			return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
		}
		return superParse(payload, ctx);
	};
});
function handleUnionResults(results, final, inst, ctx) {
	for (const result of results) if (result.issues.length === 0) {
		final.value = result.value;
		return final;
	}
	const nonaborted = results.filter((r) => !aborted(r));
	if (nonaborted.length === 1) {
		final.value = nonaborted[0].value;
		return nonaborted[0];
	}
	final.issues.push({
		code: "invalid_union",
		input: final.value,
		inst,
		errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config())))
	});
	return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
	defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
	defineLazyInternal(inst, "values", (zod) => {
		if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		if (zod.def.options.every((o) => o._zod.pattern)) {
			const patterns = zod.def.options.map((o) => o._zod.pattern);
			return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
		}
	});
	const first = def.options.length === 1 ? def.options[0]._zod.run : null;
	inst._zod.parse = (payload, ctx) => {
		if (first) return first(payload, ctx);
		let async = false;
		const results = [];
		for (const option of def.options) {
			const result = option._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) {
				results.push(result);
				async = true;
			} else {
				if (result.issues.length === 0) return result;
				results.push(result);
			}
		}
		if (!async) return handleUnionResults(results, payload, inst, ctx);
		return Promise.all(results).then((results) => {
			return handleUnionResults(results, payload, inst, ctx);
		});
	};
});
function discriminatorMap(def) {
	const map = /* @__PURE__ */ new Map();
	for (const option of def.options) {
		const values = option._zod.propValues?.[def.discriminator];
		if (!values || values.size === 0) throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
		for (const value of values) if (map.has(value)) {
			if (value !== void 0) throw new Error(`Duplicate discriminator value "${String(value)}"`);
			map.set(value, null);
		} else map.set(value, option);
	}
	return map;
}
const $ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("$ZodDiscriminatedUnion", (inst, def) => {
	def.inclusive = false;
	$ZodUnion.init(inst, def);
	const _super = inst._zod.parse;
	defineLazyInternal(inst, "propValues", (zod) => {
		const propValues = {};
		let undefinedCount = 0;
		for (const option of zod.def.options) {
			const pv = option._zod.propValues;
			if (!pv || Object.keys(pv).length === 0) throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
			if (pv[zod.def.discriminator]?.has(void 0)) undefinedCount++;
			for (const [k, v] of Object.entries(pv)) {
				if (!Object.prototype.hasOwnProperty.call(propValues, k)) assignProp(propValues, k, /* @__PURE__ */ new Set());
				for (const val of v) propValues[k].add(val);
			}
		}
		if (!zod.def.unionFallback && undefinedCount > 1) propValues[zod.def.discriminator]?.delete(void 0);
		return propValues;
	});
	def.options.forEach((option, i) => {
		const propShape = rawShape(option._zod.def);
		if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) throw new Error(`Invalid discriminated union option at index "${i}"`);
	});
	const disc = cached(() => discriminatorMap(def));
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isObject(input)) {
			payload.issues.push({
				code: "invalid_type",
				expected: "object",
				input,
				inst
			});
			return payload;
		}
		const value = input?.[def.discriminator];
		const opt = disc.value.get(value);
		if (opt && (value !== void 0 || ctx.direction !== "backward")) return opt._zod.run(payload, ctx);
		if (def.unionFallback || ctx.direction === "backward") return _super(payload, ctx);
		payload.issues.push({
			code: "invalid_union",
			errors: [],
			note: "No matching discriminator",
			discriminator: def.discriminator,
			options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
			input,
			path: [def.discriminator],
			inst
		});
		return payload;
	};
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		const left = def.left._zod.run({
			value: input,
			issues: []
		}, ctx);
		const right = def.right._zod.run({
			value: input,
			issues: []
		}, ctx);
		if (left instanceof Promise || right instanceof Promise) return Promise.all([left, right]).then(([left, right]) => {
			return handleIntersectionResults(payload, left, right);
		});
		return handleIntersectionResults(payload, left, right);
	};
});
function mergeValues(a, b) {
	if (a === b) return {
		valid: true,
		data: a
	};
	if (a instanceof Date && b instanceof Date && +a === +b) return {
		valid: true,
		data: a
	};
	if (isPlainObject$2(a) && isPlainObject$2(b)) {
		const bKeys = Object.keys(b);
		const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
		const newObj = {
			...a,
			...b
		};
		if (Object.prototype.hasOwnProperty.call(newObj, "__proto__")) delete newObj.__proto__;
		for (const key of sharedKeys) {
			if (key === "__proto__") continue;
			const sharedValue = mergeValues(a[key], b[key]);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [key, ...sharedValue.mergeErrorPath]
			};
			newObj[key] = sharedValue.data;
		}
		return {
			valid: true,
			data: newObj
		};
	}
	if (Array.isArray(a) && Array.isArray(b)) {
		if (a.length !== b.length) return {
			valid: false,
			mergeErrorPath: []
		};
		const newArray = [];
		for (let index = 0; index < a.length; index++) {
			const itemA = a[index];
			const itemB = b[index];
			const sharedValue = mergeValues(itemA, itemB);
			if (!sharedValue.valid) return {
				valid: false,
				mergeErrorPath: [index, ...sharedValue.mergeErrorPath]
			};
			newArray.push(sharedValue.data);
		}
		return {
			valid: true,
			data: newArray
		};
	}
	return {
		valid: false,
		mergeErrorPath: []
	};
}
function handleIntersectionResults(result, left, right) {
	const unrecKeys = /* @__PURE__ */ new Map();
	let unrecIssue;
	const keyIssues = /* @__PURE__ */ new Map();
	const collect = (iss, side) => {
		let keys;
		if (iss.code === "unrecognized_keys" && !iss.path?.length) {
			unrecIssue ?? (unrecIssue = iss);
			keys = iss.keys;
		} else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
			const k = String(iss.path[0]);
			if (!keyIssues.has(k)) keyIssues.set(k, iss);
			keys = [k];
		} else return false;
		for (const k of keys) {
			if (!unrecKeys.has(k)) unrecKeys.set(k, {});
			unrecKeys.get(k)[side] = true;
		}
		return true;
	};
	for (const iss of left.issues) if (!collect(iss, "l")) result.issues.push(iss);
	for (const iss of right.issues) if (!collect(iss, "r")) result.issues.push(iss);
	const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
	if (bothKeys.length) {
		const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
		if (aggregated.length) result.issues.push({
			...unrecIssue,
			keys: aggregated
		});
		for (const k of bothKeys) if (!aggregated.includes(k) && keyIssues.has(k)) result.issues.push(keyIssues.get(k));
	}
	const merged = mergeValues(left.value, right.value);
	if (!merged.valid) {
		if (aborted(result)) return result;
		throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.mergeErrorPath)}`);
	}
	result.value = merged.data;
	return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
	$ZodType.init(inst, def);
	const items = def.items;
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!Array.isArray(input)) {
			payload.issues.push({
				input,
				inst,
				expected: "tuple",
				code: "invalid_type"
			});
			return payload;
		}
		payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
		const proms = [];
		const optinStart = getTupleOptStart(items, "optin");
		const optoutStart = getTupleOptStart(items, "optout");
		if (!def.rest) {
			if (input.length < optinStart) {
				payload.issues.push({
					code: "too_small",
					minimum: optinStart,
					inclusive: true,
					input,
					inst,
					origin: "array"
				});
				return payload;
			}
			if (input.length > items.length) payload.issues.push({
				code: "too_big",
				maximum: items.length,
				inclusive: true,
				input,
				inst,
				origin: "array"
			});
		}
		const itemResults = new Array(items.length);
		const abortEarly = def.rest ? ctx?.abortEarly : void 0;
		let itemAborted = false;
		for (let i = 0; i < items.length; i++) {
			const r = items[i]._zod.run({
				value: input[i],
				issues: []
			}, ctx);
			if (r instanceof Promise) proms.push(r.then((rr) => {
				itemResults[i] = rr;
			}));
			else {
				itemResults[i] = r;
				if (abortEarly && !itemAborted && r.issues.length) itemAborted = aborted(r);
			}
		}
		if (def.rest && !itemAborted) {
			let i = items.length - 1;
			const rest = input.slice(items.length);
			let seen = payload.issues.length;
			for (const el of rest) {
				if (abortEarly && payload.issues.length !== seen) {
					if (aborted(payload, seen)) break;
					seen = payload.issues.length;
				}
				i++;
				const result = def.rest._zod.run({
					value: el,
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((r) => handleTupleResult(r, payload, i)));
				else handleTupleResult(result, payload, i);
			}
		}
		if (proms.length) return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
		return handleTupleResults(itemResults, payload, items, input, optoutStart);
	};
});
function getTupleOptStart(items, key) {
	for (let i = items.length - 1; i >= 0; i--) if (!(key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional")) return i + 1;
	return 0;
}
function handleTupleResult(result, final, index) {
	if (result.issues.length) final.issues.push(...prefixIssues(index, result.issues));
	final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
	for (let i = 0; i < items.length; i++) {
		const r = itemResults[i];
		const isPresent = i < input.length;
		if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
			final.value.length = i;
			break;
		}
		if (r.issues.length) {
			if (!isPresent && i >= optoutStart) {
				final.value.length = i;
				break;
			}
			final.issues.push(...prefixIssues(i, r.issues));
		}
		final.value[i] = r.value;
	}
	for (let i = final.value.length - 1; i >= input.length; i--) if (items[i]._zod.optout === "optional" && final.value[i] === void 0) final.value.length = i;
	else break;
	return final;
}
const $ZodRecord = /*@__PURE__*/ $constructor("$ZodRecord", (inst, def) => {
	$ZodType.init(inst, def);
	const memo = globalConfig.memoizer;
	memo?.attach(inst);
	inst._zod.parse = (payload, ctx) => {
		const input = payload.value;
		if (!isPlainObject$2(input)) {
			payload.issues.push({
				expected: "record",
				code: "invalid_type",
				input,
				inst
			});
			return payload;
		}
		const proms = [];
		const values = def.keyType._zod.values;
		if (values && !def.partial) {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			const recordKeys = /* @__PURE__ */ new Set();
			for (const key of values) if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
				recordKeys.add(typeof key === "number" ? key.toString() : key);
				if (key === "__proto__") continue;
				const keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (keyResult.issues.length) {
					payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			let unrecognized;
			for (const key in input) if (!recordKeys.has(key)) {
				if (def.mode === "loose") {
					if (key === "__proto__") continue;
					payload.value[key] = input[key];
				} else {
					unrecognized = unrecognized ?? [];
					unrecognized.push(key);
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		} else {
			payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
			let unrecognized;
			for (const key of Reflect.ownKeys(input)) {
				if (key === "__proto__") continue;
				if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
				let keyResult = def.keyType._zod.run({
					value: key,
					issues: []
				}, ctx);
				if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
				if (typeof key === "string" && number$2.test(key) && keyResult.issues.length) {
					const retryResult = def.keyType._zod.run({
						value: Number(key),
						issues: []
					}, ctx);
					if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
					if (retryResult.issues.length === 0) keyResult = retryResult;
				}
				if (keyResult.issues.length) {
					if (def.mode === "loose") payload.value[key] = input[key];
					else if (values) {
						unrecognized = unrecognized ?? [];
						unrecognized.push(key);
					} else payload.issues.push({
						code: "invalid_key",
						origin: "record",
						issues: keyResult.issues.map((iss) => finalizeIssue(iss, ctx, config())),
						input: key,
						path: [key],
						inst
					});
					continue;
				}
				const outKey = keyResult.value;
				if (outKey === "__proto__") continue;
				const result = def.valueType._zod.run({
					value: input[key],
					issues: []
				}, ctx);
				if (result instanceof Promise) proms.push(result.then((result) => {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}));
				else {
					if (result.issues.length) payload.issues.push(...prefixIssues(key, result.issues));
					payload.value[outKey] = result.value;
				}
			}
			if (unrecognized && unrecognized.length > 0) payload.issues.push({
				code: "unrecognized_keys",
				input,
				inst,
				keys: unrecognized,
				continue: true
			});
		}
		if (proms.length) return Promise.all(proms).then(() => payload);
		return payload;
	};
});
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
	$ZodType.init(inst, def);
	const values = getEnumValues(def.entries);
	const valuesSet = new Set(values);
	inst._zod.values = valuesSet;
	defineLazyInternal(inst, "pattern", (zod) => {
		const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
		return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (valuesSet.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
	$ZodType.init(inst, def);
	const values = new Set(def.values);
	inst._zod.values = values;
	defineLazyInternal(inst, "pattern", (zod) => {
		const vals = zod.def.values;
		return new RegExp(vals.length ? `^(${vals.map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
	});
	inst._zod.parse = (payload, _ctx) => {
		const input = payload.value;
		if (values.has(input)) return payload;
		payload.issues.push({
			code: "invalid_value",
			values: def.values,
			input,
			inst
		});
		return payload;
	};
});
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "optional";
	globalConfig.memoizer?.guard(inst);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		const _out = def.transform(payload.value, payload);
		if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
			payload.value = output;
			return payload;
		});
		if (_out instanceof Promise) throw new $ZodAsyncError();
		payload.value = _out;
		return payload;
	};
});
function handleOptionalResult(payload, result) {
	payload.value = result.issues.length ? void 0 : result.value;
	return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	inst._zod.optout = "optional";
	defineLazyInternal(inst, "values", (zod) => {
		const values = zod.def.innerType._zod.values;
		return values ? /* @__PURE__ */ new Set([...values, void 0]) : void 0;
	});
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === void 0) {
			if (def.innerType._zod.optin !== "defaulted") return payload;
			const result = def.innerType._zod.run({
				value: payload.value,
				issues: []
			}, ctx);
			if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
			return handleOptionalResult(payload, result);
		}
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
	inst._zod.parse = (payload, ctx) => {
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "pattern", (zod) => {
		const pattern = zod.def.innerType._zod.pattern;
		return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
	});
	defineLazyInternal(inst, "values", (zod) => {
		return zod.def.innerType._zod.values ? /* @__PURE__ */ new Set([...zod.def.innerType._zod.values, null]) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		if (payload.value === null) return payload;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) {
			payload.value = def.defaultValue;
			/**
			* $ZodDefault returns the default value immediately in forward direction.
			* It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
			return payload;
		}
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleDefaultResult(result, def));
		return handleDefaultResult(result, def);
	};
});
function handleDefaultResult(payload, def) {
	if (payload.value === void 0) payload.value = def.defaultValue;
	return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
	$ZodType.init(inst, def);
	inst._zod.optin = "defaulted";
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		if (payload.value === void 0) payload.value = def.defaultValue;
		return def.innerType._zod.run(payload, ctx);
	};
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => {
		const v = zod.def.innerType._zod.values;
		return v ? new Set([...v].filter((x) => x !== void 0)) : void 0;
	});
	inst._zod.parse = (payload, ctx) => {
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then((result) => handleNonOptionalResult(result, inst));
		return handleNonOptionalResult(result, inst);
	};
});
function handleNonOptionalResult(payload, inst) {
	if (!payload.issues.length && payload.value === void 0) payload.issues.push({
		code: "invalid_type",
		expected: "nonoptional",
		input: payload.value,
		inst
	});
	return payload;
}
function handleCatchResult(payload, result, def, ctx) {
	if (!result.issues.length) {
		payload.value = result.value;
		if (result.memo) payload.memo = true;
		return payload;
	}
	payload.value = def.catchValue({
		...result,
		value: payload.value,
		error: { issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())) },
		input: payload.value
	});
	return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run({
			value: payload.value,
			issues: []
		}, ctx);
		if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
		return handleCatchResult(payload, result, def, ctx);
	};
});
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
			return handlePipeResult(right, def.in, ctx);
		}
		const left = def.in._zod.run(payload, ctx);
		if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
		return handlePipeResult(left, def.out, ctx);
	};
});
function handlePipeResult(left, next, ctx) {
	if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
		left.aborted = true;
		return left;
	}
	return next._zod.run({
		value: left.value,
		issues: left.issues
	}, ctx);
}
const $ZodCodec = /*@__PURE__*/ $constructor("$ZodCodec", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
	inst._zod.parse = (payload, ctx) => {
		if ((ctx.direction || "forward") === "forward") {
			const left = def.in._zod.run(payload, ctx);
			if (left instanceof Promise) return left.then((left) => handleCodecAResult(left, def, ctx));
			return handleCodecAResult(left, def, ctx);
		} else {
			const right = def.out._zod.run(payload, ctx);
			if (right instanceof Promise) return right.then((right) => handleCodecAResult(right, def, ctx));
			return handleCodecAResult(right, def, ctx);
		}
	};
});
function handleCodecAResult(result, def, ctx) {
	if (result.issues.length) {
		result.aborted = true;
		return result;
	}
	if ((ctx.direction || "forward") === "forward") {
		const transformed = def.transform(result.value, result);
		if (transformed instanceof Promise) return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
		return handleCodecTxResult(result, transformed, def.out, ctx);
	} else {
		const transformed = def.reverseTransform(result.value, result);
		if (transformed instanceof Promise) return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
		return handleCodecTxResult(result, transformed, def.in, ctx);
	}
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
	if (left.issues.length) {
		left.aborted = true;
		return left;
	}
	return nextSchema._zod.run({
		value,
		issues: left.issues
	}, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ $constructor("$ZodPreprocess", (inst, def) => {
	$ZodPipe.init(inst, def);
});
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
	$ZodType.init(inst, def);
	defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
	defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
	defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
	defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
	inst._zod.parse = (payload, ctx) => {
		if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
		const result = def.innerType._zod.run(payload, ctx);
		if (result instanceof Promise) return result.then(handleReadonlyResult);
		return handleReadonlyResult(result);
	};
});
function handleReadonlyResult(payload) {
	if (!payload.memo) payload.value = Object.freeze(payload.value);
	return payload;
}
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
	$ZodCheck.init(inst, def);
	$ZodType.init(inst, def);
	inst._zod.parse = (payload, _) => {
		return payload;
	};
	inst._zod.check = (payload) => {
		const input = payload.value;
		const r = def.fn(input);
		if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
		handleRefineResult(r, payload, input, inst);
	};
});
function handleRefineResult(result, payload, input, inst) {
	if (!result) {
		const _iss = {
			code: "custom",
			input,
			inst,
			path: [...inst._zod.def.path ?? []],
			continue: !inst._zod.def.abort
		};
		if (inst._zod.def.params) _iss.params = inst._zod.def.params;
		payload.issues.push(issue(_iss));
	}
}
// node_modules/zod/v4/core/memoizer.js
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`);
		this.name = "ZodCyclicError";
	}
};
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
function isRef(value) {
	return value !== null && typeof value === "object";
}
function cloneIssues(issues) {
	return issues.map((iss) => iss.path ? {
		...iss,
		path: iss.path.slice()
	} : { ...iss });
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
	const cached = recursive.get(inst);
	if (cached !== void 0) return cached ? PROVEN : NONE;
	if (stack.has(inst)) return PROVEN;
	stack.add(inst);
	let result = NONE;
	const check = (child) => {
		if (result !== PROVEN && child?._zod) {
			const answer = isRecursive(child, stack, resolve);
			if (answer > result) result = answer;
		}
	};
	const shape = (sh, spread) => {
		let answer = NONE;
		for (const key of Reflect.ownKeys(sh)) {
			const desc = Object.getOwnPropertyDescriptor(sh, key);
			if (spread && !desc.enumerable) continue;
			const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
			if (child > answer) answer = child;
		}
		return answer;
	};
	const merge = (answer) => {
		if (answer > result) result = answer;
	};
	const def = inst._zod.def;
	switch (def.type) {
		case "object": {
			const raw = rawShape(def);
			merge(raw ? shape(raw, true) : ASSUMED);
			check(def.catchall);
			break;
		}
		case "array":
			check(def.element);
			break;
		case "tuple":
			for (const el of def.items) check(el);
			check(def.rest);
			break;
		case "record":
		case "map":
			check(def.keyType);
			check(def.valueType);
			break;
		case "set":
			check(def.valueType);
			break;
		case "union":
			for (const el of def.options) check(el);
			break;
		case "intersection":
			check(def.left);
			check(def.right);
			break;
		case "optional":
		case "nullable":
		case "default":
		case "prefault":
		case "catch":
		case "readonly":
		case "nonoptional":
		case "promise":
		case "success":
			check(def.innerType);
			break;
		case "pipe":
			check(def.in);
			check(def.out);
			break;
		case "function":
			check(def.input);
			check(def.output);
			break;
		case "lazy": {
			const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : void 0);
			merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
			break;
		}
		case "template_literal":
		case "string":
		case "number":
		case "int":
		case "boolean":
		case "bigint":
		case "symbol":
		case "undefined":
		case "null":
		case "void":
		case "never":
		case "any":
		case "unknown":
		case "date":
		case "nan":
		case "enum":
		case "literal":
		case "file":
		case "transform":
		case "custom": break;
		default: for (const key in def) {
			const desc = Object.getOwnPropertyDescriptor(def, key);
			if (!desc || desc.get) continue;
			const value = desc.value;
			if (!value || typeof value !== "object") continue;
			if (value._zod) check(value);
			else if (Array.isArray(value)) for (const el of value) check(el);
		}
	}
	stack.delete(inst);
	return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
	if (answer !== ASSUMED) recursive.set(inst, answer === PROVEN);
	return answer;
}
function bucketFor(state, inst) {
	let bucket = state.buckets.get(inst);
	if (!bucket) {
		bucket = /* @__PURE__ */ new WeakMap();
		state.buckets.set(inst, bucket);
	}
	return bucket;
}
let handoff;
const open$1 = [];
const memo = {
	alloc(_inst, payload, empty) {
		const bucket = handoff;
		if (!bucket) return empty;
		handoff = void 0;
		const entry = {
			value: empty,
			issues: null
		};
		bucket.set(payload.value, entry);
		open$1.push(entry);
		return empty;
	},
	guard(inst) {
		var _a;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value)) throw new $ZodCyclicError();
				return base(payload, ctx);
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	},
	attach(inst) {
		var _a;
		let isRecursiveInst;
		let rechecked = false;
		let lastCtx;
		let lastBucket;
		(_a = inst._zod).deferred ?? (_a.deferred = []);
		inst._zod.deferred.push(() => {
			const base = inst._zod.parse;
			const wrapped = (payload, ctx) => {
				if (isRecursiveInst === void 0) {
					const walked = isRecursive(inst, /* @__PURE__ */ new Set(), false);
					if (walked === NONE) {
						inst._zod.parse = base;
						if (inst._zod.run === wrapped) inst._zod.run = base;
						return base(payload, ctx);
					}
					if (walked === PROVEN || rechecked) isRecursiveInst = true;
					else rechecked = true;
				}
				const input = payload.value;
				if (!isRef(input)) return base(payload, ctx);
				let state = ctx[STATE];
				if (!state) {
					state = {
						buckets: /* @__PURE__ */ new WeakMap(),
						backEdges: void 0
					};
					ctx[STATE] = state;
				}
				let bucket;
				if (lastCtx === ctx) bucket = lastBucket;
				else {
					bucket = bucketFor(state, inst);
					lastCtx = ctx;
					lastBucket = bucket;
				}
				const hit = bucket.get(input);
				if (hit) {
					payload.value = hit.value;
					if (hit.issues) {
						if (hit.issues.length) payload.issues.push(...cloneIssues(hit.issues));
					} else {
						payload.memo = true;
						state.backEdges ?? (state.backEdges = /* @__PURE__ */ new WeakSet());
						state.backEdges.add(hit.value);
					}
					return payload;
				}
				handoff = bucket;
				const depth = open$1.length;
				const result = base(payload, ctx);
				handoff = void 0;
				const entry = open$1.length > depth ? open$1.pop() : void 0;
				if (result instanceof Promise) return result.then((r) => {
					if (entry) entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
					return r;
				});
				if (entry) entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
				return result;
			};
			inst._zod.parse = wrapped;
			if (inst._zod.run === base) inst._zod.run = wrapped;
		});
	}
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
	return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
	const backEdges = ctx[STATE]?.backEdges;
	return backEdges !== void 0 && isRef(value) && backEdges.has(value);
}
// node_modules/zod/v4/locales/en.js
const error$1 = () => {
	const Sizable = {
		string: {
			unit: "characters",
			verb: "to have"
		},
		file: {
			unit: "bytes",
			verb: "to have"
		},
		array: {
			unit: "items",
			verb: "to have"
		},
		set: {
			unit: "items",
			verb: "to have"
		},
		map: {
			unit: "entries",
			verb: "to have"
		}
	};
	function getSizing(origin) {
		return Sizable[origin] ?? null;
	}
	const FormatDictionary = {
		regex: "input",
		email: "email address",
		url: "URL",
		emoji: "emoji",
		uuid: "UUID",
		uuidv4: "UUIDv4",
		uuidv6: "UUIDv6",
		nanoid: "nanoid",
		guid: "GUID",
		cuid: "cuid",
		cuid2: "cuid2",
		ulid: "ULID",
		xid: "XID",
		ksuid: "KSUID",
		datetime: "ISO datetime",
		date: "ISO date",
		time: "ISO time",
		duration: "ISO duration",
		ipv4: "IPv4 address",
		ipv6: "IPv6 address",
		mac: "MAC address",
		cidrv4: "IPv4 range",
		cidrv6: "IPv6 range",
		base64: "base64-encoded string",
		base64url: "base64url-encoded string",
		json_string: "JSON string",
		e164: "E.164 number",
		currency_code: "currency code",
		credit_card: "credit card number",
		iban: "IBAN",
		jwt: "JWT",
		template_literal: "input"
	};
	const TypeDictionary = { nan: "NaN" };
	function getTypeName(type, input) {
		if (type === "number" && typeof input === "number" && !Number.isFinite(input)) return String(input);
		return TypeDictionary[type] ?? type;
	}
	return (issue) => {
		switch (issue.code) {
			case "invalid_type": return `Invalid input: expected ${getTypeName(issue.expected)}, received ${getTypeName(parsedType(issue.input), issue.input)}`;
			case "invalid_value":
				if (issue.values.length === 1) return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
				return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
			case "too_big": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
				return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
			}
			case "too_small": {
				const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
				const sizing = getSizing(issue.origin);
				if (sizing) return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
				return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
			}
			case "invalid_format": {
				const _issue = issue;
				if (_issue.format === "starts_with") return `Invalid string: must start with "${_issue.prefix}"`;
				if (_issue.format === "ends_with") return `Invalid string: must end with "${_issue.suffix}"`;
				if (_issue.format === "includes") return `Invalid string: must include "${_issue.includes}"`;
				if (_issue.format === "regex") return `Invalid string: must match pattern ${_issue.pattern}`;
				return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
			}
			case "not_multiple_of": return `Invalid number: must be a multiple of ${issue.divisor}`;
			case "unrecognized_keys": return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
			case "invalid_key": return `Invalid key in ${issue.origin}`;
			case "invalid_union":
				if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) return `Invalid discriminator value. Expected ${issue.options.map((o) => `'${o}'`).join(" | ")}`;
				if (issue.inclusive === false) return "Invalid input: more than one option matched";
				return "Invalid input";
			case "invalid_element": return `Invalid value in ${issue.origin}`;
			default: return `Invalid input`;
		}
	};
};
function en_default() {
	return { localeError: error$1() };
}
// node_modules/zod/v4/core/registries.js
var _a;
var $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
	}
	add(schema, ..._meta) {
		const meta = _meta[0];
		this._map.set(schema, meta);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.set(meta.id, schema);
		return this;
	}
	clear() {
		this._map = /* @__PURE__ */ new WeakMap();
		this._idmap = /* @__PURE__ */ new Map();
		return this;
	}
	remove(schema) {
		const meta = this._map.get(schema);
		if (meta && typeof meta === "object" && "id" in meta) this._idmap.delete(meta.id);
		this._map.delete(schema);
		return this;
	}
	get(schema) {
		const p = schema._zod.parent;
		if (p) {
			const pm = { ...this.get(p) ?? {} };
			delete pm.id;
			const f = {
				...pm,
				...this._map.get(schema)
			};
			return Object.keys(f).length ? f : void 0;
		}
		return this._map.get(schema);
	}
	has(schema) {
		return this._map.has(schema);
	}
};
function registry() {
	return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;
// node_modules/zod/v4/core/api.js
function snapshotChecks(def) {
	if (def.checks) def.checks = [...def.checks];
	return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
	return new Class(snapshotChecks({
		type: "string",
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
	return new Class({
		type: "string",
		format: "email",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
	return new Class({
		type: "string",
		format: "guid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v4",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v6",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
	return new Class({
		type: "string",
		format: "uuid",
		check: "string_format",
		abort: false,
		version: "v7",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
	return new Class({
		type: "string",
		format: "url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
	return new Class({
		type: "string",
		format: "emoji",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
	return new Class({
		type: "string",
		format: "nanoid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link _cuid2} instead.
* See https://github.com/paralleldrive/cuid.
*/
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
	return new Class({
		type: "string",
		format: "cuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
	return new Class({
		type: "string",
		format: "cuid2",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
	return new Class({
		type: "string",
		format: "ulid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
	return new Class({
		type: "string",
		format: "xid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
	return new Class({
		type: "string",
		format: "ksuid",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
	return new Class({
		type: "string",
		format: "ipv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
	return new Class({
		type: "string",
		format: "ipv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv4",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
	return new Class({
		type: "string",
		format: "cidrv6",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
	return new Class({
		type: "string",
		format: "base64",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
	return new Class({
		type: "string",
		format: "base64url",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
	return new Class({
		type: "string",
		format: "e164",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
	return new Class({
		type: "string",
		format: "jwt",
		check: "string_format",
		abort: false,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
	return new Class({
		type: "string",
		format: "datetime",
		check: "string_format",
		offset: false,
		local: false,
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
	return new Class({
		type: "string",
		format: "date",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
	return new Class({
		type: "string",
		format: "time",
		check: "string_format",
		precision: null,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
	return new Class({
		type: "string",
		format: "duration",
		check: "string_format",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
	return new Class(snapshotChecks({
		type: "number",
		coerce: true,
		checks: [],
		...normalizeParams(params)
	}));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
	return new Class({
		type: "number",
		check: "number_format",
		abort: false,
		format: "safeint",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
	return new Class({
		type: "boolean",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
	return new Class({ type: "unknown" });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
	return new Class({
		type: "never",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
	return new $ZodCheckLessThan({
		check: "less_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: false
	});
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
	return new $ZodCheckGreaterThan({
		check: "greater_than",
		...normalizeParams(params),
		value,
		inclusive: true
	});
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
	return new $ZodCheckMultipleOf({
		check: "multiple_of",
		...normalizeParams(params),
		value
	});
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
	return new $ZodCheckMaxLength({
		check: "max_length",
		...normalizeParams(params),
		maximum
	});
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
	return new $ZodCheckMinLength({
		check: "min_length",
		...normalizeParams(params),
		minimum
	});
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
	return new $ZodCheckLengthEquals({
		check: "length_equals",
		...normalizeParams(params),
		length
	});
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
	return new $ZodCheckRegex({
		check: "string_format",
		format: "regex",
		...normalizeParams(params),
		pattern
	});
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
	return new $ZodCheckLowerCase({
		check: "string_format",
		format: "lowercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
	return new $ZodCheckUpperCase({
		check: "string_format",
		format: "uppercase",
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
	return new $ZodCheckIncludes({
		check: "string_format",
		format: "includes",
		...normalizeParams(params),
		includes
	});
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
	return new $ZodCheckStartsWith({
		check: "string_format",
		format: "starts_with",
		...normalizeParams(params),
		prefix
	});
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
	return new $ZodCheckEndsWith({
		check: "string_format",
		format: "ends_with",
		...normalizeParams(params),
		suffix
	});
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
	return new $ZodCheckOverwrite({
		check: "overwrite",
		tx
	});
}
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
	return /* @__PURE__ */ _overwrite((input) => input.normalize(form));
}
// @__NO_SIDE_EFFECTS__
function _trim() {
	return /* @__PURE__ */ _overwrite((input) => input.trim());
}
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toLowerCase());
}
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
	return /* @__PURE__ */ _overwrite((input) => input.toUpperCase());
}
// @__NO_SIDE_EFFECTS__
function _slugify() {
	return /* @__PURE__ */ _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
	return new Class({
		type: "array",
		element,
		...normalizeParams(params)
	});
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
	const norm = normalizeParams(_params);
	norm.abort ?? (norm.abort = true);
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...norm
	});
}
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
	return new Class({
		type: "custom",
		check: "custom",
		fn,
		...normalizeParams(_params)
	});
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
	const ch = /* @__PURE__ */ _check((payload) => {
		payload.addIssue = (issue$2) => {
			if (typeof issue$2 === "string") payload.issues.push(issue(issue$2, payload.value, ch._zod.def));
			else {
				const _issue = issue$2;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = ch);
				_issue.continue ?? (_issue.continue = !ch._zod.def.abort);
				payload.issues.push(issue(_issue));
			}
		};
		return fn(payload.value, payload);
	}, params);
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
	const ch = new $ZodCheck({
		check: "custom",
		...normalizeParams(params)
	});
	ch._zod.check = fn;
	return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
	const params = normalizeParams(_params);
	let truthyArray = params.truthy ?? [
		"true",
		"1",
		"yes",
		"on",
		"y",
		"enabled"
	];
	let falsyArray = params.falsy ?? [
		"false",
		"0",
		"no",
		"off",
		"n",
		"disabled"
	];
	if (params.case !== "sensitive") {
		truthyArray = truthyArray.map((v) => typeof v === "string" ? v.toLowerCase() : v);
		falsyArray = falsyArray.map((v) => typeof v === "string" ? v.toLowerCase() : v);
	}
	const truthySet = new Set(truthyArray);
	const falsySet = new Set(falsyArray);
	const _Codec = Classes.Codec ?? $ZodCodec;
	const _Boolean = Classes.Boolean ?? $ZodBoolean;
	const codec = new _Codec({
		type: "pipe",
		in: new (Classes.String ?? $ZodString)({
			type: "string",
			error: params.error
		}),
		out: new _Boolean({
			type: "boolean",
			error: params.error
		}),
		transform: ((input, payload) => {
			let data = input;
			if (params.case !== "sensitive") data = data.toLowerCase();
			if (truthySet.has(data)) return true;
			else if (falsySet.has(data)) return false;
			else {
				payload.issues.push({
					code: "invalid_value",
					expected: "stringbool",
					values: [...truthySet, ...falsySet],
					input: payload.value,
					inst: codec,
					continue: false
				});
				return {};
			}
		}),
		reverseTransform: ((input, _payload) => {
			if (input === true) return truthyArray[0] || "true";
			else return falsyArray[0] || "false";
		}),
		error: params.error
	});
	codec._zod.bag.truthy = truthyArray;
	codec._zod.bag.falsy = falsyArray;
	codec._zod.bag.case = params.case ?? "insensitive";
	return codec;
}
// node_modules/zod/v4/core/to-json-schema.js
function assignProps(target, ...sources) {
	for (const source of sources) for (const key of Reflect.ownKeys(source)) if (Object.prototype.propertyIsEnumerable.call(source, key)) assignProp(target, key, source[key]);
	return target;
}
function initializeContext(params) {
	let target = params?.target ?? "draft-2020-12";
	if (target === "draft-4") target = "draft-04";
	if (target === "draft-7") target = "draft-07";
	return {
		processors: params.processors ?? {},
		metadataRegistry: params?.metadata ?? globalRegistry,
		target,
		unrepresentable: params?.unrepresentable ?? "throw",
		override: params?.override ?? (() => {}),
		io: params?.io ?? "output",
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: params?.cycles ?? "ref",
		reused: params?.reused ?? "inline",
		intersections: [],
		deferred: [],
		external: params?.external ?? void 0
	};
}
/**
* Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
* `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
* custom JSON Schema was written into `json`, in which case the caller must not write its own.
*/
function handleUnrepresentable(schema, ctx, json, params, message) {
	const result = typeof ctx.unrepresentable === "function" ? ctx.unrepresentable({
		zodSchema: schema,
		path: params.path,
		message
	}) : ctx.unrepresentable;
	if (result === "any") return false;
	if (result === void 0 || result === "throw") throw new Error(message);
	Object.assign(json, result);
	return true;
}
function processSchema(schema, ctx, _params = {
	path: [],
	schemaPath: []
}) {
	var _a;
	const def = schema._zod.def;
	const seen = ctx.seen.get(schema);
	if (seen) {
		seen.count++;
		if (_params.schemaPath.includes(schema)) seen.cycle = _params.path;
		return seen.schema;
	}
	const result = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: _params.path
	};
	ctx.seen.set(schema, result);
	ctx.sharedDefsExtractedFor = void 0;
	ctx.sharedEmitDoneFor = void 0;
	const overrideSchema = schema._zod.toJSONSchema?.();
	if (overrideSchema) result.schema = overrideSchema;
	else {
		const params = {
			..._params,
			schemaPath: [..._params.schemaPath, schema],
			path: _params.path
		};
		if (schema._zod.processJSONSchema) schema._zod.processJSONSchema(ctx, result.schema, params);
		else {
			const _json = result.schema;
			const processor = ctx.processors[def.type];
			if (!processor) throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
			processor(schema, ctx, _json, params);
		}
		const parent = schema._zod.parent;
		if (parent) {
			if (!result.ref) result.ref = parent;
			processSchema(parent, ctx, params);
			ctx.seen.get(parent).isParent = true;
		}
	}
	const meta = ctx.metadataRegistry.get(schema);
	if (meta) assignProps(result.schema, meta);
	if (ctx.io === "input" && isTransforming(schema)) {
		delete result.schema.examples;
		delete result.schema.default;
	}
	if (ctx.io === "input" && "_prefault" in result.schema) (_a = result.schema).default ?? (_a.default = result.schema._prefault);
	delete result.schema._prefault;
	return ctx.seen.get(schema).schema;
}
function encodeJSONPointerSegment(segment) {
	return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function extractDefs(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external) return;
	const idToSchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.entries()) {
		const id = ctx.metadataRegistry.get(entry[0])?.id;
		if (id) {
			const existing = idToSchema.get(id);
			if (existing && existing !== entry[0]) throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			idToSchema.set(id, entry[0]);
		}
	}
	const makeURI = (entry) => {
		const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
		if (ctx.external) {
			const externalId = ctx.external.registry.get(entry[0])?.id;
			const uriGenerator = ctx.external.uri ?? ((id) => id);
			if (externalId) return { ref: uriGenerator(externalId) };
			const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
			entry[1].defId = id;
			return {
				defId: id,
				ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}`
			};
		}
		const uriPrefix = `#`;
		const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
		if (entry[1] === root && !entry[1].schema.id) return { ref: uriPrefix };
		const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
		return {
			defId,
			ref: defUriPrefix + encodeJSONPointerSegment(defId)
		};
	};
	const extractToDef = (entry) => {
		if (entry[1].schema.$ref) return;
		const seen = entry[1];
		const { ref, defId } = makeURI(entry);
		seen.def = { ...seen.schema };
		if (defId) seen.defId = defId;
		const schema = seen.schema;
		for (const key in schema) delete schema[key];
		schema.$ref = ref;
	};
	if (ctx.cycles === "throw") for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.cycle) throw new Error(`Cycle detected: #/${seen.cycle?.join("/")}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (schema === entry[0]) {
			extractToDef(entry);
			continue;
		}
		if (ctx.external) {
			const ext = ctx.external.registry.get(entry[0])?.id;
			if (schema !== entry[0] && ext) {
				extractToDef(entry);
				continue;
			}
		}
		if (ctx.metadataRegistry.get(entry[0])?.id) {
			extractToDef(entry);
			continue;
		}
		if (seen.cycle) {
			extractToDef(entry);
			continue;
		}
		if (seen.count > 1) {
			if (ctx.reused === "ref") extractToDef(entry);
		}
	}
	if (ctx.external) ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
	const options = schema.anyOf;
	if (!Array.isArray(options) || options.length === 0 || schema.type !== void 0) return;
	const types = [];
	for (const option of options) {
		if (!option || typeof option !== "object") return;
		compactTypeUnion(option);
		const keys = Object.keys(option);
		if (keys.length !== 1 || keys[0] !== "type") return;
		const type = option.type;
		for (const member of Array.isArray(type) ? type : [type]) {
			if (typeof member !== "string") return;
			if (!types.includes(member)) types.push(member);
		}
	}
	delete schema.anyOf;
	schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
* an annotation like `description` — makes a member unfoldable, so a constraint this does not
* understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = /* @__PURE__ */ new Set([
	"type",
	"properties",
	"required",
	"additionalProperties"
]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
	const extra = member.additionalProperties;
	if (extra === void 0 || extra === false || typeof extra !== "object" || extra === null) return null;
	return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
	const objects = [];
	for (const member of members) {
		if (typeof member !== "object" || member.type !== "object") return null;
		for (const key in member) if (!FOLDABLE_KEYS.has(key)) return null;
		objects.push(member);
	}
	const properties = {};
	const required = /* @__PURE__ */ new Set();
	for (const object of objects) {
		for (const key in object.properties) {
			if (Object.prototype.hasOwnProperty.call(properties, key)) continue;
			const parts = [];
			for (const other of objects) {
				const part = other.properties?.[key] ?? undeclaredConstraint(other);
				if (part === null || part === void 0) continue;
				if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part))) parts.push(part);
			}
			assignProp(properties, key, parts.length === 1 ? parts[0] : foldObjects(parts) ?? { allOf: parts });
		}
		for (const key of object.required ?? []) required.add(key);
	}
	const folded = {
		type: "object",
		properties
	};
	if (required.size) folded.required = [...required];
	if (objects.every((object) => object.additionalProperties === false)) folded.additionalProperties = false;
	else {
		const constraints = [];
		for (const object of objects) {
			const constraint = undeclaredConstraint(object);
			if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint))) constraints.push(constraint);
		}
		if (constraints.length === 1) folded.additionalProperties = constraints[0];
		else if (constraints.length > 1) folded.additionalProperties = { allOf: constraints };
	}
	return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
* closed object members reject each other's keys and the schema validates nothing. Zod's parser
* pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
* *every* side rejects it — so the emitted schema has to pool them too, and folding the members
* into one object is the encoding that says so on every target.
*
* This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
* machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
* keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
	const allOf = json.allOf;
	if (!Array.isArray(allOf) || allOf.length < 2) return;
	for (const key of FOLDABLE_KEYS) if (key in json) return;
	const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
	let folded = null;
	if (!unions.length) folded = foldObjects(allOf);
	else {
		const union = unions[0];
		const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
		if (Object.keys(union).length !== 1) return;
		const rest = allOf.filter((m) => m !== union);
		const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
		if (branches.some((b) => !b)) return;
		folded = { [keyword]: branches };
	}
	if (!folded) return;
	delete json.allOf;
	assignProps(json, folded);
}
function finalize(ctx, schema) {
	const root = ctx.seen.get(schema);
	if (!root) throw new Error("Unprocessed schema. This is a bug in Zod.");
	const flattenRef = (zodSchema) => {
		const seen = ctx.seen.get(zodSchema);
		if (seen.ref === null) return;
		const schema = seen.def ?? seen.schema;
		const _cached = { ...schema };
		const ref = seen.ref;
		seen.ref = null;
		if (ref) {
			flattenRef(ref);
			const refSeen = ctx.seen.get(ref);
			const refSchema = refSeen.schema;
			if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
				schema.allOf = schema.allOf ?? [];
				schema.allOf.push(refSchema);
			} else assignProps(schema, refSchema);
			assignProps(schema, _cached);
			if (zodSchema._zod.parent === ref) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (!(key in _cached)) delete schema[key];
			}
			if (refSchema.$ref && refSeen.def) for (const key in schema) {
				if (key === "$ref" || key === "allOf") continue;
				if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) delete schema[key];
			}
		}
		const parent = zodSchema._zod.parent;
		if (parent && parent !== ref) {
			flattenRef(parent);
			const parentSeen = ctx.seen.get(parent);
			if (parentSeen?.schema.$ref) {
				schema.$ref = parentSeen.schema.$ref;
				if (parentSeen.def) for (const key in schema) {
					if (key === "$ref" || key === "allOf") continue;
					if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) delete schema[key];
				}
			}
		}
		ctx.override({
			zodSchema,
			jsonSchema: schema,
			path: seen.path ?? []
		});
	};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
		for (const entry of [...ctx.seen.entries()].reverse()) flattenRef(entry[0]);
		if (ctx.target !== "openapi-3.0") for (const entry of ctx.seen.entries()) compactTypeUnion(entry[1].def ?? entry[1].schema);
		for (const rewrite of ctx.deferred) rewrite();
		if (ctx.intersections.length) {
			const carriers = /* @__PURE__ */ new Map();
			for (const seen of ctx.seen.values()) for (const json of [seen.schema, seen.def]) {
				const allOf = json?.allOf;
				if (!Array.isArray(allOf)) continue;
				const existing = carriers.get(allOf);
				if (existing) existing.push(json);
				else carriers.set(allOf, [json]);
			}
			for (const allOf of ctx.intersections) for (const json of carriers.get(allOf) ?? []) foldIntersection(json);
		}
	}
	const result = {};
	if (ctx.target === "draft-2020-12") result.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (ctx.target === "draft-07") result.$schema = "http://json-schema.org/draft-07/schema#";
	else if (ctx.target === "draft-04") result.$schema = "http://json-schema.org/draft-04/schema#";
	else if (ctx.target === "openapi-3.0") {}
	if (ctx.external?.uri) {
		const id = ctx.external.registry.get(schema)?.id;
		if (!id) throw new Error("Schema is missing an `id` property");
		result.$id = ctx.external.uri(id);
	}
	assignProps(result, root.defId ? root.schema : root.def ?? root.schema);
	const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
	if (rootMetaId !== void 0 && result.id === rootMetaId) delete result.id;
	const defs = ctx.external?.defs ?? {};
	if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) for (const entry of ctx.seen.entries()) {
		const seen = entry[1];
		if (seen.def && seen.defId) {
			if (seen.def.id === seen.defId) delete seen.def.id;
			assignProp(defs, seen.defId, seen.def);
		}
	}
	if (ctx.external) ctx.sharedEmitDoneFor = ctx.external;
	if (ctx.external) {} else if (Object.keys(defs).length > 0) {
		if (ctx.target === "draft-2020-12") result.$defs = defs;
		else result.definitions = defs;
	}
	try {
		const finalized = JSON.parse(JSON.stringify(result));
		Object.defineProperty(finalized, "~standard", {
			value: {
				...schema["~standard"],
				jsonSchema: {
					input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
					output: createStandardJSONSchemaMethod(schema, "output", ctx.processors)
				}
			},
			enumerable: false,
			writable: false
		});
		return finalized;
	} catch (_err) {
		throw new Error("Error converting schema to JSON.");
	}
}
function isTransforming(_schema, _ctx) {
	const ctx = _ctx ?? { seen: /* @__PURE__ */ new Set() };
	if (ctx.seen.has(_schema)) return false;
	ctx.seen.add(_schema);
	const def = _schema._zod.def;
	if (def.type === "transform") return true;
	if (def.type === "array") return isTransforming(def.element, ctx);
	if (def.type === "set") return isTransforming(def.valueType, ctx);
	if (def.type === "lazy") return isTransforming(def.getter(), ctx);
	if (def.type === "promise" || def.type === "optional" || def.type === "nonoptional" || def.type === "nullable" || def.type === "readonly" || def.type === "default" || def.type === "prefault" || def.type === "catch") return isTransforming(def.innerType, ctx);
	if (def.type === "intersection") return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
	if (def.type === "record" || def.type === "map") return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
	if (def.type === "pipe") {
		if (_schema._zod.traits.has("$ZodCodec")) return true;
		return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
	}
	if (def.type === "object") {
		for (const key in def.shape) if (isTransforming(def.shape[key], ctx)) return true;
		return false;
	}
	if (def.type === "union") {
		for (const option of def.options) if (isTransforming(option, ctx)) return true;
		return false;
	}
	if (def.type === "tuple") {
		for (const item of def.items) if (isTransforming(item, ctx)) return true;
		if (def.rest && isTransforming(def.rest, ctx)) return true;
		return false;
	}
	return false;
}
/**
* Creates a toJSONSchema method for a schema instance.
* This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
*/
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
	const ctx = initializeContext({
		...params,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
	const { libraryOptions, target } = params ?? {};
	const ctx = initializeContext({
		...libraryOptions ?? {},
		target,
		io,
		processors
	});
	processSchema(schema, ctx);
	extractDefs(ctx, schema);
	return finalize(ctx, schema);
};
// node_modules/zod/v4/core/json-schema-processors.js
const narrowMin = (agg, key, value) => {
	if (agg[key] === void 0 || value > agg[key]) agg[key] = value;
};
const narrowMax = (agg, key, value) => {
	if (agg[key] === void 0 || value < agg[key]) agg[key] = value;
};
const narrowBoth = (agg, value) => {
	narrowMin(agg, "minimum", value);
	narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
	agg.multipleOf ?? (agg.multipleOf = []);
	if (!agg.multipleOf.includes(value)) agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
	agg.patterns ?? (agg.patterns = /* @__PURE__ */ new Set());
	agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
	agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
const setFormat = (agg, format) => {
	agg.format = format;
	if (format.includes("int")) agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
	setFormat(agg, def.format);
	const [minimum, maximum] = ranges[def.format];
	narrowMin(agg, "minimum", minimum);
	narrowMax(agg, "maximum", maximum);
};
const contributors = {
	greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
	less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
	multiple_of: (agg, def) => addDivisor(agg, def.value),
	number_format: formatContributor(NUMBER_FORMAT_RANGES),
	bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
	min_length: minContributor,
	max_length: maxContributor,
	length_equals: (agg, def) => narrowBoth(agg, def.length),
	min_size: minContributor,
	max_size: maxContributor,
	size_equals: (agg, def) => narrowBoth(agg, def.size),
	string_format: (agg, def) => {
		setFormat(agg, def.format);
		if (def.pattern) addPattern(agg, def.pattern);
		if (def.format === "base64" || def.format === "base64url") agg.contentEncoding = def.format;
		if (def.local || def.precision === -1) agg.laxFormat = true;
	},
	mime_type: (agg, def) => intersectMime(agg, def.mime)
};
function aggregateChecks(schema) {
	const agg = {};
	const def = schema._zod.def;
	const list = schema._zod.traits.has("$ZodCheck") ? [schema, ...def.checks ?? []] : def.checks ?? [];
	for (const ch of list) contributors[ch._zod.def.check]?.(agg, ch._zod.def);
	const bag = schema._zod.bag;
	if (bag.minimum !== void 0) narrowMin(agg, "minimum", bag.minimum);
	if (bag.exclusiveMinimum !== void 0) narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
	if (bag.maximum !== void 0) narrowMax(agg, "maximum", bag.maximum);
	if (bag.exclusiveMaximum !== void 0) narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
	if (bag.multipleOf !== void 0) addDivisor(agg, bag.multipleOf);
	if (bag.format !== void 0) {
		agg.format ?? (agg.format = bag.format);
		if (bag.format.includes("int")) agg.isInt = true;
	}
	if (bag.mime) intersectMime(agg, bag.mime);
	for (const pattern of bag.patterns ?? []) addPattern(agg, pattern);
	return agg;
}
const formatMap = {
	guid: "uuid",
	url: "uri",
	datetime: "date-time",
	json_string: "json-string",
	regex: ""
};
const exactPatterns = /* @__PURE__ */ new Map([[base64Charset, base64], [base64urlCharset, base64url]]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
	const json = _json;
	json.type = "string";
	const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minLength = minimum;
	if (typeof maximum === "number") json.maxLength = maximum;
	if (format) {
		json.format = formatMap[format] ?? format;
		if (json.format === "") delete json.format;
		if (format === "time" || laxFormat) delete json.format;
	}
	if (contentEncoding) json.contentEncoding = contentEncoding;
	if (patterns && patterns.size > 0) {
		const patternList = [...patterns].map(exactPattern);
		if (patternList.length === 1) json.pattern = patternList[0].source;
		else if (patternList.length > 1) json.allOf = [...patternList.map((regex) => ({
			...ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0" ? { type: "string" } : {},
			pattern: regex.source
		}))];
	}
};
const numberProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
	json.type = isInt ? "integer" : "number";
	const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
	const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
	const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
	if (exMin) {
		if (legacy) {
			json.minimum = exclusiveMinimum;
			json.exclusiveMinimum = true;
		} else json.exclusiveMinimum = exclusiveMinimum;
	} else if (typeof minimum === "number") json.minimum = minimum;
	if (exMax) {
		if (legacy) {
			json.maximum = exclusiveMaximum;
			json.exclusiveMaximum = true;
		} else json.exclusiveMaximum = exclusiveMaximum;
	} else if (typeof maximum === "number") json.maximum = maximum;
	if (multipleOf) {
		const divisors = /* @__PURE__ */ new Set();
		for (const divisor of multipleOf) if (Number.isFinite(divisor) && divisor !== 0) divisors.add(Math.abs(divisor));
		else handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
		const [first, ...rest] = divisors;
		if (first !== void 0) json.multipleOf = first;
		if (rest.length) json.allOf = [...json.allOf ?? [], ...rest.map((m) => ({ multipleOf: m }))];
	}
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
	json.type = "boolean";
};
const neverProcessor = (_schema, _ctx, json, _params) => {
	json.not = {};
};
const enumProcessor = (schema, _ctx, json, _params) => {
	const def = schema._zod.def;
	const values = getEnumValues(def.entries);
	if (values.length === 0) {
		json.not = {};
		return;
	}
	if (values.every((v) => typeof v === "number")) json.type = "number";
	if (values.every((v) => typeof v === "string")) json.type = "string";
	json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	if (def.values.length === 0) {
		json.not = {};
		return;
	}
	const vals = [];
	for (const val of def.values) if (val === void 0) {
		if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof val === "bigint") {
		if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema")) return;
		vals.push(Number(val));
	} else vals.push(val);
	if (vals.length === 0) {} else if (vals.length === 1) {
		const val = vals[0];
		json.type = val === null ? "null" : typeof val;
		if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") json.enum = [val];
		else json.const = val;
	} else {
		if (vals.every((v) => typeof v === "number")) json.type = "number";
		if (vals.every((v) => typeof v === "string")) json.type = "string";
		if (vals.every((v) => typeof v === "boolean")) json.type = "boolean";
		if (vals.every((v) => v === null)) json.type = "null";
		json.enum = vals;
	}
};
const customProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
	handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const arrayProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
	json.type = "array";
	json.items = processSchema(def.element, ctx, {
		...params,
		path: [...params.path, "items"]
	});
};
function inputOptin(schema) {
	const def = schema._zod.def;
	if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) return inputOptin(def.out);
	if (def.type === "catch") return inputOptin(def.innerType);
	return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	const shape = def.shape;
	if (Object.getOwnPropertySymbols(shape).length && handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) return;
	json.type = "object";
	json.properties = {};
	for (const key in shape) assignProp(json.properties, key, processSchema(shape[key], ctx, {
		...params,
		path: [
			...params.path,
			"properties",
			key
		]
	}));
	const requiredKeys = [];
	for (const key of Object.keys(shape)) {
		const field = def.shape[key];
		if (ctx.io === "input" ? inputOptin(field) === void 0 : field._zod.optout === void 0) requiredKeys.push(key);
	}
	if (requiredKeys.length > 0) json.required = requiredKeys;
	if (def.catchall?._zod.def.type === "never") json.additionalProperties = false;
	else if (!def.catchall) {
		if (ctx.io === "output") json.additionalProperties = false;
	} else if (def.catchall) json.additionalProperties = processSchema(def.catchall, ctx, {
		...params,
		path: [...params.path, "additionalProperties"]
	});
};
const unionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const isExclusive = def.inclusive === false;
	const options = def.options.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			isExclusive ? "oneOf" : "anyOf",
			i
		]
	}));
	if (isExclusive) json.oneOf = options;
	else json.anyOf = options;
};
const intersectionProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const a = processSchema(def.left, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			0
		]
	});
	const b = processSchema(def.right, ctx, {
		...params,
		path: [
			...params.path,
			"allOf",
			1
		]
	});
	const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
	const allOf = [...isSimpleIntersection(a) ? a.allOf : [a], ...isSimpleIntersection(b) ? b.allOf : [b]];
	json.allOf = allOf;
	ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "array";
	const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
	const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
	const prefixItems = def.items.map((x, i) => processSchema(x, ctx, {
		...params,
		path: [
			...params.path,
			prefixPath,
			i
		]
	}));
	const rest = def.rest ? processSchema(def.rest, ctx, {
		...params,
		path: [
			...params.path,
			restPath,
			...ctx.target === "openapi-3.0" ? [def.items.length] : []
		]
	}) : null;
	let minItems = def.items.length;
	while (minItems > 0) {
		const item = def.items[minItems - 1];
		if (!(ctx.io === "input" ? inputOptin(item) !== void 0 : item._zod.optout === "optional")) break;
		minItems--;
	}
	const maxItems = def.items.length;
	const isClosed = !def.rest;
	if (ctx.target === "draft-2020-12") {
		json.prefixItems = prefixItems;
		if (isClosed) json.items = false;
		else if (rest) json.items = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else if (ctx.target === "openapi-3.0") {
		json.items = { anyOf: prefixItems };
		if (rest) json.items.anyOf.push(rest);
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	} else {
		json.items = prefixItems;
		if (isClosed) json.additionalItems = false;
		else if (rest) json.additionalItems = rest;
		if (minItems > 0) json.minItems = minItems;
		if (isClosed) json.maxItems = maxItems;
	}
	const { minimum, maximum } = aggregateChecks(schema);
	if (typeof minimum === "number") json.minItems = minimum;
	if (typeof maximum === "number") json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
* numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
* behind a wrapper only carries its own `type` before then, and a union key only has its branches.
*
* A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
* than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
* exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
* accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
* outright. */
function stringifyKeyNames(bySchema, json, visited) {
	if (json.$ref) {
		if (visited.has(json)) return json;
		visited.add(json);
		const def = bySchema.get(json)?.def;
		if (!def) return json;
		const inlined = stringifyKeyNames(bySchema, def, visited);
		return inlined === def ? json : inlined;
	}
	for (const keyword of ["anyOf", "oneOf"]) {
		const branches = json[keyword];
		if (!Array.isArray(branches)) continue;
		const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
		if (mapped.some((branch, i) => branch !== branches[i])) json = {
			...json,
			[keyword]: mapped
		};
	}
	const types = Array.isArray(json.type) ? json.type : [json.type];
	const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
	const values = json.enum ?? (json.const !== void 0 ? [json.const] : void 0);
	if (!numericType && !values?.some((v) => typeof v === "number")) return json;
	const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
	if (rest.enum) rest.enum = rest.enum.map((v) => typeof v === "number" ? String(v) : v);
	else if (typeof rest.const === "number") rest.const = String(rest.const);
	if (!numericType) return rest;
	rest.type = "string";
	if (!values) rest.pattern = (types.includes("number") ? number$2 : integer).source;
	return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = /* @__PURE__ */ new WeakMap();
function rewriteKeyNames(ctx) {
	const bySchema = /* @__PURE__ */ new Map();
	for (const entry of ctx.seen.values()) if (entry.def && !bySchema.has(entry.schema)) bySchema.set(entry.schema, entry);
	const rewrites = /* @__PURE__ */ new Map();
	for (const record of pendingRecords.get(ctx) ?? []) {
		const seen = ctx.seen.get(record);
		const names = (seen?.def ?? seen?.schema)?.propertyNames;
		if (!names || names === true || rewrites.has(names)) continue;
		const rewritten = stringifyKeyNames(bySchema, names, /* @__PURE__ */ new Set());
		if (rewritten !== names) rewrites.set(names, rewritten);
	}
	if (!rewrites.size) return;
	for (const entry of ctx.seen.values()) for (const carrier of [entry.schema, entry.def]) {
		const rewritten = carrier && rewrites.get(carrier.propertyNames);
		if (rewritten) carrier.propertyNames = rewritten;
	}
}
const recordProcessor = (schema, ctx, _json, params) => {
	const json = _json;
	const def = schema._zod.def;
	json.type = "object";
	const keyType = def.keyType;
	const patterns = aggregateChecks(keyType).patterns;
	if (def.mode === "loose" && patterns && patterns.size > 0) {
		const valueSchema = processSchema(def.valueType, ctx, {
			...params,
			path: [
				...params.path,
				"patternProperties",
				"*"
			]
		});
		json.patternProperties = {};
		for (const pattern of patterns) assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
	} else {
		if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
			json.propertyNames = processSchema(def.keyType, ctx, {
				...params,
				path: [...params.path, "propertyNames"]
			});
			let pending = pendingRecords.get(ctx);
			if (!pending) {
				pending = [];
				pendingRecords.set(ctx, pending);
				ctx.deferred.push(() => rewriteKeyNames(ctx));
			}
			pending.push(schema);
		}
		json.additionalProperties = processSchema(def.valueType, ctx, {
			...params,
			path: [...params.path, "additionalProperties"]
		});
	}
	const keyValues = keyType._zod.values;
	const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== void 0;
	if (keyValues && !def.partial && !omittableOnInput) {
		const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
		if (validKeyValues.length > 0) json.required = validKeyValues.map(String);
	}
};
const nullableProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	const inner = processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	if (ctx.target === "openapi-3.0") {
		seen.ref = def.innerType;
		json.nullable = true;
	} else json.anyOf = [inner, { type: "null" }];
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
* A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
* unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
	let unrepresentable = false;
	const serialized = JSON.stringify(value, (_, val) => {
		if (typeof val !== "bigint") return val;
		unrepresentable = true;
		return null;
	});
	if (!unrepresentable) return JSON.parse(serialized);
	handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
	return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	if (ctx.io !== "input") return;
	const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
	if (value !== UNREPRESENTABLE_DEFAULT) json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	let catchValue;
	try {
		catchValue = def.catchValue(void 0);
	} catch {
		handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
		return;
	}
	json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	const inIsTransform = def.in._zod.traits.has("$ZodTransform");
	const innerType = ctx.io === "input" ? inIsTransform ? def.out : def.in : def.out;
	processSchema(innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
	json.readOnly = true;
};
const optionalProcessor = (schema, ctx, _json, params) => {
	const def = schema._zod.def;
	processSchema(def.innerType, ctx, params);
	const seen = ctx.seen.get(schema);
	seen.ref = def.innerType;
};
// node_modules/zod/v4/classic/errors.js
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function _lazyMethod(proto, key, make) {
	Object.defineProperty(proto, key, {
		configurable: true,
		enumerable: false,
		get() {
			const value = make(this);
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
			return value;
		},
		set(value) {
			Object.defineProperty(this, key, {
				value,
				configurable: true,
				writable: true
			});
		}
	});
}
const initializer = (inst, issues) => {
	$ZodError.init(inst, issues);
	inst.name = "ZodError";
	const proto = Object.getPrototypeOf(inst);
	if (_installedErrorProtos.has(proto)) return;
	_installedErrorProtos.add(proto);
	_lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
	_lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
	_lazyMethod(proto, "addIssue", (self) => (issue) => {
		self.issues.push(issue);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	_lazyMethod(proto, "addIssues", (self) => (issues) => {
		self.issues.push(...issues);
		self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
	});
	Object.defineProperty(proto, "isEmpty", {
		configurable: true,
		enumerable: false,
		get() {
			return this.issues.length === 0;
		}
	});
};
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", initializer, void 0, { Parent: Error });
// node_modules/zod/v4/classic/parse.js
const parse$2 = /* @__PURE__ */ _parse(ZodRealError);
const parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);
const encode = /* @__PURE__ */ _encode(ZodRealError);
const decode = /* @__PURE__ */ _decode(ZodRealError);
const encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);
// node_modules/zod/v4/classic/schemas.js
function _ensureDefaultLocale() {
	if (!globalConfig.localeError) config(en_default());
}
function _ensureDefaultMemoizer() {
	if (!globalConfig.memoizer) config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
	_ensureDefaultLocale();
	$ZodType.init(inst, def);
	inst.def = def;
	inst.type = def.type;
	return inst;
}, {
	check(...chks) {
		const def = this.def;
		return this.clone(mergeDefs(def, { checks: [...def.checks ?? [], ...chks.map((ch) => typeof ch === "function" ? { _zod: {
			check: ch,
			def: { check: "custom" },
			onattach: []
		} } : ch)] }), { parent: true });
	},
	with(...chks) {
		return this.check(...chks);
	},
	clone(def, params) {
		return clone(this, def, params);
	},
	brand() {
		return this;
	},
	register(reg, meta) {
		reg.add(this, meta);
		return this;
	},
	refine(check, params) {
		return this.check(refine(check, params));
	},
	superRefine(refinement, params) {
		return this.check(superRefine(refinement, params));
	},
	overwrite(fn) {
		return this.check(/* @__PURE__ */ _overwrite(fn));
	},
	optional() {
		return optional(this);
	},
	exactOptional() {
		return exactOptional(this);
	},
	nullable() {
		return nullable(this);
	},
	nullish() {
		return optional(nullable(this));
	},
	nonoptional(params) {
		return nonoptional(this, params);
	},
	array() {
		return array(this);
	},
	or(arg) {
		return union([this, arg]);
	},
	and(arg) {
		return intersection(this, arg);
	},
	transform(tx) {
		return pipe(this, transform(tx));
	},
	default(d) {
		return _default(this, d);
	},
	prefault(d) {
		return prefault(this, d);
	},
	catch(params) {
		return _catch(this, params);
	},
	pipe(target) {
		return pipe(this, target);
	},
	readonly() {
		return readonly(this);
	},
	describe(description) {
		const cl = this.clone();
		globalRegistry.add(cl, { description });
		return cl;
	},
	meta(...args) {
		if (args.length === 0) return globalRegistry.get(this);
		const cl = this.clone();
		globalRegistry.add(cl, args[0]);
		return cl;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(fn, ...args) {
		return args.length === 0 ? fn(this) : fn(this, ...args);
	},
	get "~standard"() {
		return hide(this, "~standard", {
			...standardProps(this),
			jsonSchema: {
				input: createStandardJSONSchemaMethod(this, "input"),
				output: createStandardJSONSchemaMethod(this, "output")
			}
		});
	},
	set "~standard"(value) {
		own(this, "~standard", value);
	},
	parse: function _parse(data, params) {
		return parse$2(this, data, params, { callee: _parse });
	},
	parseAsync: async function _parseAsync(data, params) {
		return await parseAsync(this, data, params, { callee: _parseAsync });
	},
	safeParse(data, params) {
		return safeParse(this, data, params);
	},
	async safeParseAsync(data, params) {
		return safeParseAsync(this, data, params);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(value) {
		own(this, "spa", value);
	},
	validate(data, params) {
		return validate(this, data, params);
	},
	validateAsync(data, params) {
		return validateAsync$1(this, data, params);
	},
	encode: function _encode(data, params) {
		return encode(this, data, params, { callee: _encode });
	},
	decode: function _decode(data, params) {
		return decode(this, data, params, { callee: _decode });
	},
	encodeAsync: async function _encodeAsync(data, params) {
		return await encodeAsync(this, data, params, { callee: _encodeAsync });
	},
	decodeAsync: async function _decodeAsync(data, params) {
		return await decodeAsync(this, data, params, { callee: _decodeAsync });
	},
	safeEncode(data, params) {
		return safeEncode(this, data, params);
	},
	safeDecode(data, params) {
		return safeDecode(this, data, params);
	},
	async safeEncodeAsync(data, params) {
		return safeEncodeAsync(this, data, params);
	},
	async safeDecodeAsync(data, params) {
		return safeDecodeAsync(this, data, params);
	},
	toJSONSchema(params) {
		return createToJSONSchemaMethod(this, {})(params);
	},
	get description() {
		return globalRegistry.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, /*@__PURE__*/ derived({
	format: (inst) => aggregateChecks(inst).format ?? null,
	minLength: (inst) => aggregateChecks(inst).minimum ?? null,
	maxLength: (inst) => aggregateChecks(inst).maximum ?? null
}, {
	regex(...args) {
		return this.check(/* @__PURE__ */ _regex(...args));
	},
	includes(...args) {
		return this.check(/* @__PURE__ */ _includes(...args));
	},
	startsWith(...args) {
		return this.check(/* @__PURE__ */ _startsWith(...args));
	},
	endsWith(...args) {
		return this.check(/* @__PURE__ */ _endsWith(...args));
	},
	min(...args) {
		return this.check(/* @__PURE__ */ _minLength(...args));
	},
	max(...args) {
		return this.check(/* @__PURE__ */ _maxLength(...args));
	},
	length(...args) {
		return this.check(/* @__PURE__ */ _length(...args));
	},
	nonempty(...args) {
		return this.check(/* @__PURE__ */ _minLength(1, ...args));
	},
	lowercase(params) {
		return this.check(/* @__PURE__ */ _lowercase(params));
	},
	uppercase(params) {
		return this.check(/* @__PURE__ */ _uppercase(params));
	},
	trim() {
		return this.check(/* @__PURE__ */ _trim());
	},
	normalize(...args) {
		return this.check(/* @__PURE__ */ _normalize(...args));
	},
	toLowerCase() {
		return this.check(/* @__PURE__ */ _toLowerCase());
	},
	toUpperCase() {
		return this.check(/* @__PURE__ */ _toUpperCase());
	},
	slugify() {
		return this.check(/* @__PURE__ */ _slugify());
	}
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
	$ZodString.init(inst, def);
	_ZodString.init(inst, def);
}, {
	email(params) {
		return this.check(/* @__PURE__ */ _email(ZodEmail, params));
	},
	url(params) {
		return this.check(/* @__PURE__ */ _url(ZodURL, params));
	},
	jwt(params) {
		return this.check(/* @__PURE__ */ _jwt(ZodJWT, params));
	},
	emoji(params) {
		return this.check(/* @__PURE__ */ _emoji(ZodEmoji, params));
	},
	guid(params) {
		return this.check(/* @__PURE__ */ _guid(ZodGUID, params));
	},
	uuid(params) {
		return this.check(/* @__PURE__ */ _uuid(ZodUUID, params));
	},
	uuidv4(params) {
		return this.check(/* @__PURE__ */ _uuidv4(ZodUUID, params));
	},
	uuidv6(params) {
		return this.check(/* @__PURE__ */ _uuidv6(ZodUUID, params));
	},
	uuidv7(params) {
		return this.check(/* @__PURE__ */ _uuidv7(ZodUUID, params));
	},
	nanoid(params) {
		return this.check(/* @__PURE__ */ _nanoid(ZodNanoID, params));
	},
	cuid(params) {
		return this.check(/* @__PURE__ */ _cuid(ZodCUID, params));
	},
	cuid2(params) {
		return this.check(/* @__PURE__ */ _cuid2(ZodCUID2, params));
	},
	ulid(params) {
		return this.check(/* @__PURE__ */ _ulid(ZodULID, params));
	},
	base64(params) {
		return this.check(/* @__PURE__ */ _base64(ZodBase64, params));
	},
	base64url(params) {
		return this.check(/* @__PURE__ */ _base64url(ZodBase64URL, params));
	},
	xid(params) {
		return this.check(/* @__PURE__ */ _xid(ZodXID, params));
	},
	ksuid(params) {
		return this.check(/* @__PURE__ */ _ksuid(ZodKSUID, params));
	},
	ipv4(params) {
		return this.check(/* @__PURE__ */ _ipv4(ZodIPv4, params));
	},
	ipv6(params) {
		return this.check(/* @__PURE__ */ _ipv6(ZodIPv6, params));
	},
	cidrv4(params) {
		return this.check(/* @__PURE__ */ _cidrv4(ZodCIDRv4, params));
	},
	cidrv6(params) {
		return this.check(/* @__PURE__ */ _cidrv6(ZodCIDRv6, params));
	},
	e164(params) {
		return this.check(/* @__PURE__ */ _e164(ZodE164, params));
	},
	datetime(params) {
		return this.check(/* @__PURE__ */ _isoDateTime(ZodISODateTime, params));
	},
	date(params) {
		return this.check(/* @__PURE__ */ _isoDate(ZodISODate, params));
	},
	time(params) {
		return this.check(/* @__PURE__ */ _isoTime(ZodISOTime, params));
	},
	duration(params) {
		return this.check(/* @__PURE__ */ _isoDuration(ZodISODuration, params));
	}
});
function string(params) {
	return /* @__PURE__ */ _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
	$ZodStringFormat.init(inst, def);
	_ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
	$ZodISODateTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
	$ZodISODate.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
	$ZodISOTime.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
	$ZodISODuration.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
	$ZodEmail.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
	$ZodGUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
	$ZodUUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
	$ZodURL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
	$ZodEmoji.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
	$ZodNanoID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
/**
* @deprecated CUID v1 is deprecated by its authors due to information leakage
* (timestamps embedded in the id). Use {@link ZodCUID2} instead.
* See https://github.com/paralleldrive/cuid.
*/
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
	$ZodCUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
	$ZodCUID2.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
	$ZodULID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
	$ZodXID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
	$ZodKSUID.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
	$ZodIPv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
	$ZodIPv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
	$ZodCIDRv4.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
	$ZodCIDRv6.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
	$ZodBase64.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
	$ZodBase64URL.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
	$ZodE164.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
	$ZodJWT.init(inst, def);
	ZodStringFormat.init(inst, def);
});
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
	$ZodNumber.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
	inst.isFinite = true;
}, /*@__PURE__*/ derived({
	minValue: (inst) => {
		const { minimum, exclusiveMinimum } = aggregateChecks(inst);
		return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
	},
	maxValue: (inst) => {
		const { maximum, exclusiveMaximum } = aggregateChecks(inst);
		return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
	},
	isInt: (inst) => {
		const { isInt, multipleOf } = aggregateChecks(inst);
		return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
	},
	format: (inst) => aggregateChecks(inst).format ?? null
}, {
	gt(value, params) {
		return this.check(/* @__PURE__ */ _gt(value, params));
	},
	gte(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	min(value, params) {
		return this.check(/* @__PURE__ */ _gte(value, params));
	},
	lt(value, params) {
		return this.check(/* @__PURE__ */ _lt(value, params));
	},
	lte(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	max(value, params) {
		return this.check(/* @__PURE__ */ _lte(value, params));
	},
	int(params) {
		return this.check(int(params));
	},
	safe(params) {
		return this.check(int(params));
	},
	positive(params) {
		return this.check(/* @__PURE__ */ _gt(0, params));
	},
	nonnegative(params) {
		return this.check(/* @__PURE__ */ _gte(0, params));
	},
	negative(params) {
		return this.check(/* @__PURE__ */ _lt(0, params));
	},
	nonpositive(params) {
		return this.check(/* @__PURE__ */ _lte(0, params));
	},
	multipleOf(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	step(value, params) {
		return this.check(/* @__PURE__ */ _multipleOf(value, params));
	},
	finite() {
		return this;
	}
}));
function number$1(params) {
	return /* @__PURE__ */ _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
	$ZodNumberFormat.init(inst, def);
	ZodNumber.init(inst, def);
});
function int(params) {
	return /* @__PURE__ */ _int(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
	$ZodBoolean.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function boolean(params) {
	return /* @__PURE__ */ _boolean(ZodBoolean, params);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
	$ZodUnknown.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => void 0;
});
function unknown() {
	return /* @__PURE__ */ _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
	$ZodNever.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
	return /* @__PURE__ */ _never(ZodNever, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodArray.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
	inst.element = def.element;
}, {
	min(n, params) {
		return this.check(/* @__PURE__ */ _minLength(n, params));
	},
	nonempty(params) {
		return this.check(/* @__PURE__ */ _minLength(1, params));
	},
	max(n, params) {
		return this.check(/* @__PURE__ */ _maxLength(n, params));
	},
	length(n, params) {
		return this.check(/* @__PURE__ */ _length(n, params));
	},
	unwrap() {
		return this.element;
	}
});
function array(element, params) {
	return /* @__PURE__ */ _array(ZodArray, element, params);
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodObjectJIT.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
	installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
	keyof() {
		return _enum(Object.keys(this._zod.def.shape));
	},
	catchall(catchall) {
		return this.clone(mergeDefs(this._zod.def, { catchall }));
	},
	passthrough() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	loose() {
		return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
	},
	strict() {
		return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
	},
	strip() {
		return this.clone(mergeDefs(this._zod.def, { catchall: void 0 }));
	},
	extend(incoming) {
		return extend(this, incoming);
	},
	safeExtend(incoming) {
		return safeExtend(this, incoming);
	},
	merge(other) {
		return merge$2(this, other);
	},
	pick(mask) {
		return pick(this, mask);
	},
	omit(mask) {
		return omit$1(this, mask);
	},
	partial(...args) {
		return partial(ZodOptional, this, args[0]);
	},
	exactPartial(...args) {
		return partial(ZodExactOptional, this, args[0], "exactPartial");
	},
	required(...args) {
		return required(ZodNonOptional, this, args[0]);
	}
});
function object(shape, params) {
	const def = {
		type: "object",
		shape: shape ?? {},
		...normalizeParams(params)
	};
	return new ZodObject(def);
}
function strictObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: never(),
		...normalizeParams(params)
	});
}
function looseObject(shape, params) {
	return new ZodObject({
		type: "object",
		shape,
		catchall: unknown(),
		...normalizeParams(params)
	});
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
	$ZodUnion.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
	inst.options = def.options;
});
function union(options, params) {
	return new ZodUnion({
		type: "union",
		options,
		...normalizeParams(params)
	});
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
	ZodUnion.init(inst, def);
	$ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
	return new ZodDiscriminatedUnion({
		type: "union",
		options,
		discriminator,
		...normalizeParams(params)
	});
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
	$ZodIntersection.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
	return new ZodIntersection({
		type: "intersection",
		left,
		right
	});
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTuple.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
	rest(rest) {
		return this.clone({
			...this._zod.def,
			rest
		});
	},
	partial() {
		const def = this._zod.def;
		if (def.checks?.length) throw new Error(".partial() cannot be used on tuple schemas containing refinements");
		return this.clone({
			...def,
			items: def.items.map((item) => new ZodOptional({
				type: "optional",
				innerType: item
			}))
		});
	}
});
function tuple(items, _paramsOrRest, _params) {
	const hasRest = _paramsOrRest instanceof $ZodType;
	return new ZodTuple({
		type: "tuple",
		items,
		rest: hasRest ? _paramsOrRest : null,
		...normalizeParams(hasRest ? _params : _paramsOrRest)
	});
}
const ZodRecord = /*@__PURE__*/ $constructor("ZodRecord", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodRecord.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => recordProcessor(inst, ctx, json, params);
	inst.keyType = def.keyType;
	inst.valueType = def.valueType;
});
function record(keyType, valueType, params) {
	if (!valueType || !valueType._zod) return new ZodRecord({
		type: "record",
		keyType: string(),
		valueType: keyType,
		...normalizeParams(valueType)
	});
	return new ZodRecord({
		type: "record",
		keyType,
		valueType,
		...normalizeParams(params)
	});
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
	$ZodEnum.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
	inst.enum = def.entries;
	inst.options = [...inst._zod.values];
	const keys = new Set(Object.keys(def.entries));
	inst.extract = (values, params) => {
		const newEntries = {};
		for (const value of values) if (keys.has(value)) newEntries[value] = def.entries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
	inst.exclude = (values, params) => {
		const newEntries = { ...def.entries };
		for (const value of values) if (keys.has(value)) delete newEntries[value];
		else throw new Error(`Key ${value} not found in enum`);
		return new ZodEnum({
			...def,
			checks: [],
			...normalizeParams(params),
			entries: newEntries
		});
	};
});
function _enum(values, params) {
	const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
	return new ZodEnum({
		type: "enum",
		entries,
		...normalizeParams(params)
	});
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
	$ZodLiteral.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
	inst.values = new Set(def.values);
	Object.defineProperty(inst, "value", { get() {
		if (def.values.length > 1) throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return def.values[0];
	} });
});
function literal(value, params) {
	return new ZodLiteral({
		type: "literal",
		values: Array.isArray(value) ? value : [value],
		...normalizeParams(params)
	});
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
	_ensureDefaultMemoizer();
	$ZodTransform.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
	inst._zod.parse = (payload, _ctx) => {
		if (_ctx.direction === "backward") throw new $ZodEncodeError(inst.constructor.name);
		payload.addIssue = (issue$1) => {
			if (typeof issue$1 === "string") payload.issues.push(issue(issue$1, payload.value, def));
			else {
				const _issue = issue$1;
				if (_issue.fatal) _issue.continue = false;
				_issue.code ?? (_issue.code = "custom");
				if (!("input" in _issue)) _issue.input = payload.value;
				_issue.inst ?? (_issue.inst = inst);
				payload.issues.push(issue(_issue));
			}
		};
		const output = def.transform(payload.value, payload);
		if (output instanceof Promise) return output.then((output) => {
			payload.value = output;
			return payload;
		});
		payload.value = output;
		return payload;
	};
});
function transform(fn) {
	return new ZodTransform({
		type: "transform",
		transform: fn
	});
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
	$ZodOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
	return new ZodOptional({
		type: "optional",
		innerType
	});
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
	$ZodExactOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
	return new ZodExactOptional({
		type: "optional",
		innerType
	});
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
	$ZodNullable.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
	return new ZodNullable({
		type: "nullable",
		innerType
	});
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
	$ZodDefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeDefault = inst.unwrap;
});
function _default(innerType, defaultValue) {
	return new ZodDefault({
		type: "default",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
	$ZodPrefault.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
	return new ZodPrefault({
		type: "prefault",
		innerType,
		get defaultValue() {
			return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
		}
	});
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
	$ZodNonOptional.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
	return new ZodNonOptional({
		type: "nonoptional",
		innerType,
		...normalizeParams(params)
	});
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
	$ZodCatch.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
	inst.removeCatch = inst.unwrap;
});
function _catch(innerType, catchValue) {
	return new ZodCatch({
		type: "catch",
		innerType,
		catchValue: typeof catchValue === "function" ? catchValue : constantCatch(catchValue)
	});
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
	$ZodPipe.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
	inst.in = def.in;
	inst.out = def.out;
});
function pipe(in_, out) {
	return new ZodPipe({
		type: "pipe",
		in: in_,
		out
	});
}
const ZodCodec = /*@__PURE__*/ $constructor("ZodCodec", (inst, def) => {
	ZodPipe.init(inst, def);
	$ZodCodec.init(inst, def);
});
const ZodPreprocess = /*@__PURE__*/ $constructor("ZodPreprocess", (inst, def) => {
	ZodPipe.init(inst, def);
	$ZodPreprocess.init(inst, def);
});
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
	$ZodReadonly.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
	inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
	return new ZodReadonly({
		type: "readonly",
		innerType
	});
}
const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
	$ZodCustom.init(inst, def);
	ZodType.init(inst, def);
	inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
function custom(fn, _params) {
	return /* @__PURE__ */ _custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
	return /* @__PURE__ */ _refine(ZodCustom, fn, _params);
}
function superRefine(fn, params) {
	return /* @__PURE__ */ _superRefine(fn, params);
}
const stringbool = (...args) => /* @__PURE__ */ _stringbool({
	Codec: ZodCodec,
	Boolean: ZodBoolean,
	String: ZodString
}, ...args);
function preprocess(fn, schema) {
	return new ZodPreprocess({
		type: "pipe",
		in: transform(fn),
		out: schema
	});
}
// node_modules/zod/v4/classic/iso.js
function datetime(params) {
	return /* @__PURE__ */ _isoDateTime(ZodISODateTime, params);
}
// build/text/zod.js
config({ jitless: true });
// node_modules/universal-user-agent/index.js
function getUserAgent() {
	if (typeof navigator === "object" && "userAgent" in navigator) return navigator.userAgent;
	if (typeof process === "object" && process.version !== void 0) return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
	return "<environment undetectable>";
}
// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
	if (typeof method !== "function") throw new Error("method for before hook must be a function");
	if (!options) options = {};
	if (Array.isArray(name)) return name.reverse().reduce((callback, name) => {
		return register.bind(null, state, name, callback, options);
	}, method)();
	return Promise.resolve().then(() => {
		if (!state.registry[name]) return method(options);
		return state.registry[name].reduce((method, registered) => {
			return registered.hook.bind(null, method, options);
		}, method)();
	});
}
// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook) {
	const orig = hook;
	if (!state.registry[name]) state.registry[name] = [];
	if (kind === "before") hook = (method, options) => {
		return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
	};
	if (kind === "after") hook = (method, options) => {
		let result;
		return Promise.resolve().then(method.bind(null, options)).then((result_) => {
			result = result_;
			return orig(result, options);
		}).then(() => {
			return result;
		});
	};
	if (kind === "error") hook = (method, options) => {
		return Promise.resolve().then(method.bind(null, options)).catch((error) => {
			return orig(error, options);
		});
	};
	state.registry[name].push({
		hook,
		orig
	});
}
// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
	if (!state.registry[name]) return;
	const index = state.registry[name].map((registered) => {
		return registered.orig;
	}).indexOf(method);
	if (index === -1) return;
	state.registry[name].splice(index, 1);
}
// node_modules/before-after-hook/index.js
const bind = Function.bind;
const bindable = bind.bind(bind);
function bindApi(hook, state, name) {
	const removeHookRef = bindable(removeHook, null).apply(null, name ? [state, name] : [state]);
	hook.api = { remove: removeHookRef };
	hook.remove = removeHookRef;
	[
		"before",
		"error",
		"after",
		"wrap"
	].forEach((kind) => {
		const args = name ? [
			state,
			kind,
			name
		] : [state, kind];
		hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
	});
}
function Singular() {
	const singularHookName = Symbol("Singular");
	const singularHookState = { registry: {} };
	const singularHook = register.bind(null, singularHookState, singularHookName);
	bindApi(singularHook, singularHookState, singularHookName);
	return singularHook;
}
function Collection() {
	const state = { registry: {} };
	const hook = register.bind(null, state);
	bindApi(hook, state);
	return hook;
}
var before_after_hook_default = {
	Singular,
	Collection
};
// node_modules/@octokit/endpoint/dist-bundle/index.js
var DEFAULTS = {
	method: "GET",
	baseUrl: "https://api.github.com",
	headers: {
		accept: "application/vnd.github.v3+json",
		"user-agent": `octokit-endpoint.js/0.0.0-development ${getUserAgent()}`
	},
	mediaType: { format: "" }
};
function lowercaseKeys(object) {
	if (!object) return {};
	return Object.keys(object).reduce((newObj, key) => {
		newObj[key.toLowerCase()] = object[key];
		return newObj;
	}, {});
}
function isPlainObject$1(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
	const result = Object.assign({}, defaults);
	Object.keys(options).forEach((key) => {
		if (isPlainObject$1(options[key])) {
			if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
			else result[key] = mergeDeep(defaults[key], options[key]);
		} else Object.assign(result, { [key]: options[key] });
	});
	return result;
}
function removeUndefinedProperties(obj) {
	for (const key in obj) if (obj[key] === void 0) delete obj[key];
	return obj;
}
function merge$1(defaults, route, options) {
	if (typeof route === "string") {
		let [method, url] = route.split(" ");
		options = Object.assign(url ? {
			method,
			url
		} : { url: method }, options);
	} else options = Object.assign({}, route);
	options.headers = lowercaseKeys(options.headers);
	removeUndefinedProperties(options);
	removeUndefinedProperties(options.headers);
	const mergedOptions = mergeDeep(defaults || {}, options);
	if (options.url === "/graphql") {
		if (defaults && defaults.mediaType.previews?.length) mergedOptions.mediaType.previews = defaults.mediaType.previews.filter((preview) => !mergedOptions.mediaType.previews.includes(preview)).concat(mergedOptions.mediaType.previews);
		mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
	}
	return mergedOptions;
}
function addQueryParameters(url, parameters) {
	const separator = /\?/.test(url) ? "&" : "?";
	const names = Object.keys(parameters);
	if (names.length === 0) return url;
	return url + separator + names.map((name) => {
		if (name === "q") return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
		return `${name}=${encodeURIComponent(parameters[name])}`;
	}).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
	return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
	const matches = url.match(urlVariableRegex);
	if (!matches) return [];
	return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
	const result = { __proto__: null };
	for (const key of Object.keys(object)) if (keysToOmit.indexOf(key) === -1) result[key] = object[key];
	return result;
}
function encodeReserved(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
		if (!/%[0-9A-Fa-f]/.test(part)) part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
		return part;
	}).join("");
}
function encodeUnreserved(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
		return "%" + c.charCodeAt(0).toString(16).toUpperCase();
	});
}
function encodeValue(operator, value, key) {
	value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
	if (key) return encodeUnreserved(key) + "=" + value;
	else return value;
}
function isDefined(value) {
	return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
	return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
	var value = context[key], result = [];
	if (isDefined(value) && value !== "") {
		if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
			value = value.toString();
			if (modifier && modifier !== "*") value = value.substring(0, parseInt(modifier, 10));
			result.push(encodeValue(operator, value, isKeyOperator(operator) ? key : ""));
		} else if (modifier === "*") {
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				result.push(encodeValue(operator, value2, isKeyOperator(operator) ? key : ""));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) result.push(encodeValue(operator, value[k], k));
			});
		} else {
			const tmp = [];
			if (Array.isArray(value)) value.filter(isDefined).forEach(function(value2) {
				tmp.push(encodeValue(operator, value2));
			});
			else Object.keys(value).forEach(function(k) {
				if (isDefined(value[k])) {
					tmp.push(encodeUnreserved(k));
					tmp.push(encodeValue(operator, value[k].toString()));
				}
			});
			if (isKeyOperator(operator)) result.push(encodeUnreserved(key) + "=" + tmp.join(","));
			else if (tmp.length !== 0) result.push(tmp.join(","));
		}
	} else if (operator === ";") {
		if (isDefined(value)) result.push(encodeUnreserved(key));
	} else if (value === "" && (operator === "&" || operator === "?")) result.push(encodeUnreserved(key) + "=");
	else if (value === "") result.push("");
	return result;
}
function parseUrl(template) {
	return { expand: expand.bind(null, template) };
}
function expand(template, context) {
	var operators = [
		"+",
		"#",
		".",
		"/",
		";",
		"?",
		"&"
	];
	template = template.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g, function(_, expression, literal) {
		if (expression) {
			let operator = "";
			const values = [];
			if (operators.indexOf(expression.charAt(0)) !== -1) {
				operator = expression.charAt(0);
				expression = expression.substr(1);
			}
			expression.split(/,/g).forEach(function(variable) {
				var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
				values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
			});
			if (operator && operator !== "+") {
				var separator = ",";
				if (operator === "?") separator = "&";
				else if (operator !== "#") separator = operator;
				return (values.length !== 0 ? operator : "") + values.join(separator);
			} else return values.join(",");
		} else return encodeReserved(literal);
	});
	if (template === "/") return template;
	else return template.replace(/\/$/, "");
}
function parse$1(options) {
	let method = options.method.toUpperCase();
	let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
	let headers = Object.assign({}, options.headers);
	let body;
	let parameters = omit(options, [
		"method",
		"baseUrl",
		"url",
		"headers",
		"request",
		"mediaType"
	]);
	const urlVariableNames = extractUrlVariableNames(url);
	url = parseUrl(url).expand(parameters);
	if (!/^http/.test(url)) url = options.baseUrl + url;
	const remainingParameters = omit(parameters, Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl"));
	if (!/application\/octet-stream/i.test(headers.accept)) {
		if (options.mediaType.format) headers.accept = headers.accept.split(/,/).map((format) => format.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/, `application/vnd$1$2.${options.mediaType.format}`)).join(",");
		if (url.endsWith("/graphql")) {
			if (options.mediaType.previews?.length) headers.accept = (headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || []).concat(options.mediaType.previews).map((preview) => {
				return `application/vnd.github.${preview}-preview${options.mediaType.format ? `.${options.mediaType.format}` : "+json"}`;
			}).join(",");
		}
	}
	if (["GET", "HEAD"].includes(method)) url = addQueryParameters(url, remainingParameters);
	else if ("data" in remainingParameters) body = remainingParameters.data;
	else if (Object.keys(remainingParameters).length) body = remainingParameters;
	if (!headers["content-type"] && typeof body !== "undefined") headers["content-type"] = "application/json; charset=utf-8";
	if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") body = "";
	return Object.assign({
		method,
		url,
		headers
	}, typeof body !== "undefined" ? { body } : null, options.request ? { request: options.request } : null);
}
function endpointWithDefaults(defaults, route, options) {
	return parse$1(merge$1(defaults, route, options));
}
function withDefaults$2(oldDefaults, newDefaults) {
	const DEFAULTS2 = merge$1(oldDefaults, newDefaults);
	const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
	return Object.assign(endpoint2, {
		DEFAULTS: DEFAULTS2,
		defaults: withDefaults$2.bind(null, DEFAULTS2),
		merge: merge$1.bind(null, DEFAULTS2),
		parse: parse$1
	});
}
var endpoint = withDefaults$2(null, DEFAULTS);
/*!
* content-type
* Copyright(c) 2015 Douglas Christopher Wilson
* MIT Licensed
*/
// node_modules/json-with-bigint/json-with-bigint.js
var import_dist = (/* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parse = parse;
	/**
	* Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
	*/
	const NullObject = /* @__PURE__ */ (() => {
		const C = function() {};
		C.prototype = Object.create(null);
		return C;
	})();
	/**
	* Parse a `Content-Type` header.
	*/
	function parse(header, options) {
		const stopChar = options?.comma === true ? COMMA : 65536;
		const len = header.length;
		let index = skipOWS(header, options?.start ?? 0, len);
		const valueStart = index;
		index = skipValue(header, index, len, stopChar);
		const valueEnd = trailingOWS(header, valueStart, index);
		const type = header.slice(valueStart, valueEnd).toLowerCase();
		if (options?.parameters === false) return {
			type,
			index,
			parameters: new NullObject()
		};
		return parseParameters(header, type, index, len, stopChar);
	}
	const SP = 32;
	const HTAB = 9;
	const SEMI = 59;
	const EQ = 61;
	const DQUOTE = 34;
	const BSLASH = 92;
	const COMMA = 44;
	/**
	* Parses the parameters of a `Content-Type` header starting at the given index.
	*/
	function parseParameters(header, type, index, len, stopChar) {
		const parameters = new NullObject();
		parameter: while (index < len) {
			if (header.charCodeAt(index) === stopChar) break;
			index = skipOWS(header, index + 1, len);
			const keyStart = index;
			while (index < len) {
				const code = header.charCodeAt(index);
				if (code === stopChar) break parameter;
				if (code === SEMI) continue parameter;
				if (code === EQ) {
					const keyEnd = trailingOWS(header, keyStart, index);
					const key = header.slice(keyStart, keyEnd).toLowerCase();
					index = skipOWS(header, index + 1, len);
					if (index < len && header.charCodeAt(index) === DQUOTE) {
						index++;
						let value = "";
						while (index < len) {
							const code = header.charCodeAt(index++);
							if (code === DQUOTE) {
								index = skipValue(header, index, len, stopChar);
								if (parameters[key] === void 0) parameters[key] = value;
								break;
							}
							if (code === BSLASH && index < len) {
								value += header[index++];
								continue;
							}
							value += String.fromCharCode(code);
						}
						continue parameter;
					}
					const valueStart = index;
					index = skipValue(header, index, len, stopChar);
					if (parameters[key] === void 0) {
						const valueEnd = trailingOWS(header, valueStart, index);
						parameters[key] = header.slice(valueStart, valueEnd);
					}
					continue parameter;
				}
				index++;
			}
		}
		return {
			type,
			index,
			parameters
		};
	}
	/**
	* Skip over characters until a semicolon or other exit character.
	*/
	function skipValue(str, index, len, stopChar) {
		while (index < len) {
			const code = str.charCodeAt(index);
			if (code === SEMI || code === stopChar) break;
			index++;
		}
		return index;
	}
	/**
	* Skip optional whitespace (OWS) in an HTTP header value.
	*
	* OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
	*/
	function skipOWS(header, index, len) {
		while (index < len) {
			const char = header.charCodeAt(index);
			if (char !== SP && char !== HTAB) break;
			index++;
		}
		return index;
	}
	/**
	* Trim optional whitespace (OWS) from the end of a substring.
	*
	* OWS is defined in RFC 9110 sec 5.6.3 as SP (" ") or HTAB ("\t").
	*/
	function trailingOWS(header, start, end) {
		while (end > start) {
			const char = header.charCodeAt(end - 1);
			if (char !== SP && char !== HTAB) break;
			end--;
		}
		return end;
	}
})))();
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/;
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;
const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
/**
* @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
* @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
*/
/**
* Checks if a value is unstringifiable according to native JSON.stringify rules.
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is undefined, a function, or a symbol.
*/
const isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
/**
* Checks if a value is a native JSON.rawJSON object (Node.js 22+).
*
* @param {any} val The value to check.
* @returns {boolean} True if the value is a RawJSON instance.
*/
const isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
/**
* Iteratively converts a JS value to a JSON string.
* Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
* Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
*
* @param {any} rootValue The value to stringify.
* @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
* @param {string | number} [spaceParam] Indentation for pretty-printing.
* @returns {string | undefined} The generated JSON string.
*/
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
	let space = "";
	if (typeof spaceParam === "number") space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
	else if (typeof spaceParam === "string") space = spaceParam.slice(0, 10);
	const isFunctionReplacer = typeof replacer === "function";
	const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
	/**
	* Prepares a value for stringification by resolving toJSON, handling BigInts,
	* applying custom replacers, and unwrapping primitive objects.
	*
	* @param {object|Array} parent The parent object or array holding the value.
	* @param {string} key The key associated with the value.
	* @param {any} val The raw value to process.
	* @returns {any} The processed value ready for stringification.
	*/
	const prepareVal = (parent, key, val) => {
		if (val !== null && typeof val === "object" && typeof val.toJSON === "function") val = val.toJSON(key);
		if (typeof val === "string" && noiseValue.test(val)) return val + "n";
		if (typeof val === "bigint") {
			if ("rawJSON" in JSON) return JSON.rawJSON(val.toString());
			return val.toString() + "n";
		}
		if (isFunctionReplacer) val = replacer.call(parent, key, val);
		if (val !== null && typeof val === "object") {
			if (val instanceof Number || val instanceof String || val instanceof Boolean) val = val.valueOf();
		}
		return val;
	};
	const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
	if (isUnstringifiable(rootProcessed)) return;
	const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
	const isRootNativeRawJSON = isRawJSON(rootProcessed);
	if (isRootPrimitive || isRootNativeRawJSON) return originalStringify(rootProcessed);
	const chunks = [];
	let level = 0;
	const stack = [{
		parent: { "": rootProcessed },
		key: "",
		val: rootProcessed,
		isArray: Array.isArray(rootProcessed),
		keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
		index: 0,
		first: true
	}];
	const visited = new WeakSet([rootProcessed]);
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (node.index === 0) {
			chunks.push(node.isArray ? "[" : "{");
			level++;
		}
		let isDone = false;
		if (node.isArray) {
			if (node.index < node.val.length) {
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level));
				const childRaw = node.val[node.index];
				const childVal = prepareVal(node.val, String(node.index), childRaw);
				if (isUnstringifiable(childVal)) {
					chunks.push("null");
					node.first = false;
					node.index++;
				} else {
					const isComplexObject = childVal !== null && typeof childVal === "object";
					const isNativeRaw = isRawJSON(childVal);
					if (isComplexObject && !isNativeRaw) {
						if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
						visited.add(childVal);
						stack.push({
							parent: node.val,
							key: String(node.index),
							val: childVal,
							isArray: Array.isArray(childVal),
							keys: Array.isArray(childVal) ? null : Object.keys(childVal),
							index: 0,
							first: true
						});
						node.first = false;
						node.index++;
					} else {
						chunks.push(originalStringify(childVal));
						node.first = false;
						node.index++;
					}
				}
			} else isDone = true;
		} else {
			while (node.index < node.keys.length) {
				const k = node.keys[node.index++];
				if (propertyList && !propertyList.has(k)) continue;
				const childRaw = node.val[k];
				const childVal = prepareVal(node.val, k, childRaw);
				if (isUnstringifiable(childVal)) continue;
				if (!node.first) chunks.push(",");
				if (space) chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
				else chunks.push(originalStringify(k) + ":");
				const isComplexObject = childVal !== null && typeof childVal === "object";
				const isNativeRaw = isRawJSON(childVal);
				if (isComplexObject && !isNativeRaw) {
					if (visited.has(childVal)) throw new TypeError("Converting circular structure to JSON");
					visited.add(childVal);
					stack.push({
						parent: node.val,
						key: k,
						val: childVal,
						isArray: Array.isArray(childVal),
						keys: Array.isArray(childVal) ? null : Object.keys(childVal),
						index: 0,
						first: true
					});
					node.first = false;
					break;
				} else {
					chunks.push(originalStringify(childVal));
					node.first = false;
				}
			}
			if (node.index >= node.keys.length && stack[stack.length - 1] === node) isDone = true;
		}
		if (isDone) {
			level--;
			if (!node.first && space) chunks.push("\n" + space.repeat(level));
			chunks.push(node.isArray ? "]" : "}");
			visited.delete(node.val);
			stack.pop();
		}
	}
	return chunks.join("");
};
/**
* Converts a JavaScript value to a JSON string.
*
* Supports serialization of BigInt values using two strategies:
* 1. Custom format "123n" → "123" (universal fallback)
* 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
*
* All other values are serialized exactly like native JSON.stringify().
*
* @param {*} value The value to convert to a JSON string.
* @param {Replacer | Array<string | number> | null} [replacer]
* A function that alters the behavior of the stringification process,
* or an array of strings/numbers to indicate properties to exclude.
* @param {string | number} [space]
* A string or number to specify indentation or pretty-printing.
* @returns {string} The JSON string representation.
*/
const JSONStringify = (value, replacer, space) => {
	try {
		if ("rawJSON" in JSON) return originalStringify(value, (key, val) => {
			if (typeof val === "bigint") return JSON.rawJSON(val.toString());
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space);
		if (!value) return originalStringify(value, replacer, space);
		return originalStringify(value, (key, val) => {
			if (typeof val === "string" && noiseValue.test(val)) return val.toString() + "n";
			if (typeof val === "bigint") return val.toString() + "n";
			if (typeof replacer === "function") return replacer(key, val);
			if (Array.isArray(replacer) && replacer.includes(key)) return val;
			return val;
		}, space).replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
	} catch (error) {
		if (error instanceof RangeError) {
			const convertedJSON = stringifyIteratively(value, replacer, space);
			if (convertedJSON === void 0) return void 0;
			if ("rawJSON" in JSON) return convertedJSON;
			return convertedJSON.replace(bigIntsStringify, "$1$2$3").replace(noiseStringify, "$1$2$3");
		}
		throw error;
	}
};
const featureCache = /* @__PURE__ */ new Map();
/**
* Detects if the current JSON.parse implementation supports the context.source feature.
*
* Uses toString() fingerprinting to cache results and automatically detect runtime
* replacements of JSON.parse (polyfills, mocks, etc.).
*
* @returns {boolean} true if context.source is supported, false otherwise.
*/
const isContextSourceSupported = () => {
	const parseFingerprint = JSON.parse.toString();
	if (featureCache.has(parseFingerprint)) return featureCache.get(parseFingerprint);
	try {
		const result = JSON.parse("1", (_, __, context) => !!context?.source && context.source === "1");
		featureCache.set(parseFingerprint, result);
		return result;
	} catch {
		featureCache.set(parseFingerprint, false);
		return false;
	}
};
/**
* Reviver function that converts custom-format BigInt strings back to BigInt values.
* Also handles "noise" strings that accidentally match the BigInt format.
*
* @param {string | number | undefined} key The object key.
* @param {*} value The value being parsed.
* @param {object} [context] Parse context (if supported by JSON.parse).
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The transformed value.
*/
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
	if (typeof value === "string" && customFormat.test(value)) return BigInt(value.slice(0, -1));
	if (typeof value === "string" && noiseValue.test(value)) return value.slice(0, -1);
	if (!(typeof userReviver === "function")) return value;
	return userReviver(key, value, context);
};
/**
* Fast JSON.parse implementation (~2x faster than classic fallback).
* Uses JSON.parse's context.source feature to detect integers and convert
* large numbers directly to BigInt without string manipulation.
*
* Does not support legacy custom format from v1 of this library.
*
* @param {string} text JSON string to parse.
* @param {Reviver} [reviver] Transform function to apply to each value.
* @returns {any} Parsed JavaScript value.
*/
const JSONParseV2 = (text, reviver) => {
	return JSON.parse(text, (key, value, context) => {
		const isBigNumber = typeof value === "number" && (value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER);
		const isInt = context && intRegex.test(context.source);
		if (isBigNumber && isInt) return BigInt(context.source);
		if (!(typeof reviver === "function")) return value;
		return reviver(key, value, context);
	});
};
const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/;
/**
* Iteratively traverses the parsed object bottom-up (post-order),
* emulating the native JSON.parse reviver behavior.
* This avoids Call Stack overflows (RangeError) on deeply nested structures.
*
* @param {any} parsed The natively parsed JSON object.
* @param {Reviver} [userReviver] User's custom reviver function.
* @returns {any} The fully processed object.
*/
const applyReviverIteratively = (parsed, userReviver) => {
	const rootHolder = { "": parsed };
	const stack = [{
		parent: rootHolder,
		key: "",
		visited: false
	}];
	while (stack.length > 0) {
		const node = stack[stack.length - 1];
		if (!node.visited) {
			node.visited = true;
			const value = node.parent[node.key];
			if (value !== null && typeof value === "object") {
				const keys = Object.keys(value);
				for (let i = keys.length - 1; i >= 0; i--) stack.push({
					parent: value,
					key: keys[i],
					visited: false
				});
			}
		} else {
			const { parent, key } = node;
			let value = parent[key];
			if (typeof value === "string") {
				if (customFormat.test(value)) value = BigInt(value.slice(0, -1));
				else if (noiseValue.test(value)) value = value.slice(0, -1);
			}
			if (typeof userReviver === "function") value = userReviver.call(parent, key, value);
			if (value === void 0) delete parent[key];
			else parent[key] = value;
			stack.pop();
		}
	}
	return rootHolder[""];
};
/**
* Pre-processes the JSON string to mark large numbers with an 'n' suffix.
*
* @param {string} text The raw JSON string.
* @returns {string} The serialized string with marked BigInts.
*/
const serializeBigInts = (text) => {
	return text.replace(stringsOrLargeNumbers, (match, digits, fractional, exponential) => {
		const isString = match[0] === "\"";
		if (isString && noiseValueWithQuotes.test(match)) return match.substring(0, match.length - 1) + "n\"";
		const hasFractionalOrExponential = fractional || exponential;
		const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
		if (isString || hasFractionalOrExponential || isLessThanMaxSafeInt) return match;
		return "\"" + match + "n\"";
	});
};
/**
* Converts a JSON string into a JavaScript value.
*
* Supports parsing of large integers using two strategies:
* 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
* 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
*
* All other JSON values are parsed exactly like native JSON.parse().
*
* @param {string} text A valid JSON string.
* @param {Reviver} [reviver]
* A function that transforms the results. This function is called for each member
* of the object. If a member contains nested objects, the nested objects are
* transformed before the parent object is.
* @returns {any} The parsed JavaScript value.
* @throws {SyntaxError} If text is not valid JSON.
*/
const JSONParse = (text, reviver) => {
	if (!text) return originalParse(text, reviver);
	try {
		if (isContextSourceSupported()) return JSONParseV2(text, reviver);
		const serializedData = serializeBigInts(text);
		return originalParse(serializedData, (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver));
	} catch (error) {
		if (error instanceof RangeError) {
			const serializedData = serializeBigInts(text);
			const parsed = originalParse(serializedData);
			return applyReviverIteratively(parsed, reviver);
		}
		throw error;
	}
};
// node_modules/@octokit/request-error/dist-src/index.js
var RequestError = class extends Error {
	name;
	/**
	* http status code
	*/
	status;
	/**
	* Request options that lead to the error.
	*/
	request;
	/**
	* Response object if a response was received
	*/
	response;
	constructor(message, statusCode, options) {
		super(message, { cause: options.cause });
		this.name = "HttpError";
		this.status = Number.parseInt(statusCode);
		if (Number.isNaN(this.status)) this.status = 0;
		/* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
		if ("response" in options) this.response = options.response;
		const requestCopy = Object.assign({}, options.request);
		if (options.request.headers.authorization) requestCopy.headers = Object.assign({}, options.request.headers, { authorization: options.request.headers.authorization.replace(/(?<! ) .*$/, " [REDACTED]") });
		requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
		this.request = requestCopy;
	}
};
// node_modules/@octokit/request/dist-bundle/index.js
var defaults_default = { headers: { "user-agent": `octokit-request.js/10.0.16 ${getUserAgent()}` } };
function isPlainObject(value) {
	if (typeof value !== "object" || value === null) return false;
	if (Object.prototype.toString.call(value) !== "[object Object]") return false;
	const proto = Object.getPrototypeOf(value);
	if (proto === null) return true;
	const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
	return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop$1 = () => "";
async function fetchWrapper(requestOptions) {
	const fetch = requestOptions.request?.fetch || globalThis.fetch;
	if (!fetch) throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
	const log = requestOptions.request?.log || console;
	const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
	const body = isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
	const requestHeaders = Object.fromEntries(Object.entries(requestOptions.headers).map(([name, value]) => [name, String(value)]));
	let fetchResponse;
	try {
		fetchResponse = await fetch(requestOptions.url, {
			method: requestOptions.method,
			body,
			redirect: requestOptions.request?.redirect,
			headers: requestHeaders,
			signal: requestOptions.request?.signal,
			...requestOptions.body && { duplex: "half" }
		});
	} catch (error) {
		let message = "Unknown Error";
		if (error instanceof Error) {
			if (error.name === "AbortError") {
				error.status = 500;
				throw error;
			}
			message = error.message;
			if (error.name === "TypeError" && "cause" in error) {
				if (error.cause instanceof Error) message = error.cause.message;
				else if (typeof error.cause === "string") message = error.cause;
			}
		}
		const requestError = new RequestError(message, 500, { request: requestOptions });
		requestError.cause = error;
		throw requestError;
	}
	const status = fetchResponse.status;
	const url = fetchResponse.url;
	const responseHeaders = {};
	for (const [key, value] of fetchResponse.headers) responseHeaders[key] = value;
	const octokitResponse = {
		url,
		status,
		headers: responseHeaders,
		data: ""
	};
	if ("deprecation" in responseHeaders) {
		const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
		const deprecationLink = matches && matches.pop();
		log.warn(`[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`);
	}
	if (status === 204 || status === 205) return octokitResponse;
	if (requestOptions.method === "HEAD") {
		if (status < 400) return octokitResponse;
		throw new RequestError(fetchResponse.statusText, status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status === 304) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError("Not modified", status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	if (status >= 400) {
		octokitResponse.data = await getResponseData(fetchResponse);
		throw new RequestError(toErrorMessage(octokitResponse.data), status, {
			response: octokitResponse,
			request: requestOptions
		});
	}
	octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
	return octokitResponse;
}
async function getResponseData(response) {
	const contentType = response.headers.get("content-type");
	if (!contentType) return response.text().catch(noop$1);
	const mimetype = (0, import_dist.parse)(contentType);
	if (isJSONResponse(mimetype)) {
		let text = "";
		try {
			text = await response.text();
			return JSONParse(text);
		} catch (err) {
			return text;
		}
	} else if (mimetype.type.startsWith("text/") || mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") return response.text().catch(noop$1);
	else return response.arrayBuffer().catch(
		/* v8 ignore next -- @preserve */
		() => /* @__PURE__ */ new ArrayBuffer(0)
	);
}
function isJSONResponse(mimetype) {
	return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
	if (typeof data === "string") return data;
	if (data instanceof ArrayBuffer) return "Unknown error";
	if (typeof data === "object" && data !== null && "message" in data) {
		const objectData = data;
		const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
		return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
	}
	return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults$1(oldEndpoint, newDefaults) {
	const endpoint2 = oldEndpoint.defaults(newDefaults);
	const newApi = function(route, parameters) {
		const endpointOptions = endpoint2.merge(route, parameters);
		if (!endpointOptions.request || !endpointOptions.request.hook) return fetchWrapper(endpoint2.parse(endpointOptions));
		const request2 = (route2, parameters2) => {
			return fetchWrapper(endpoint2.parse(endpoint2.merge(route2, parameters2)));
		};
		Object.assign(request2, {
			endpoint: endpoint2,
			defaults: withDefaults$1.bind(null, endpoint2)
		});
		return endpointOptions.request.hook(request2, endpointOptions);
	};
	return Object.assign(newApi, {
		endpoint: endpoint2,
		defaults: withDefaults$1.bind(null, endpoint2)
	});
}
var request = withDefaults$1(endpoint, defaults_default);
/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */
// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION$4 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
	return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
	constructor(request2, headers, response) {
		super(_buildMessageForResponseErrors(response));
		this.request = request2;
		this.headers = headers;
		this.response = response;
		this.errors = response.errors;
		this.data = response.data;
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	request;
	headers;
	response;
	name = "GraphqlResponseError";
	errors;
	data;
};
var NON_VARIABLE_OPTIONS = [
	"method",
	"baseUrl",
	"url",
	"headers",
	"request",
	"query",
	"mediaType",
	"operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = [
	"query",
	"method",
	"url"
];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
	if (options) {
		if (typeof query === "string" && "query" in options) return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "query" cannot be used as variable name`));
		for (const key in options) {
			if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
			return Promise.reject(/* @__PURE__ */ new Error(`[@octokit/graphql] "${key}" cannot be used as variable name`));
		}
	}
	const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
	const requestOptions = Object.keys(parsedOptions).reduce((result, key) => {
		if (NON_VARIABLE_OPTIONS.includes(key)) {
			result[key] = parsedOptions[key];
			return result;
		}
		if (!result.variables) result.variables = {};
		result.variables[key] = parsedOptions[key];
		return result;
	}, {});
	const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
	if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
	return request2(requestOptions).then((response) => {
		if (response.data.errors) {
			const headers = {};
			for (const key of Object.keys(response.headers)) headers[key] = response.headers[key];
			throw new GraphqlResponseError(requestOptions, headers, response.data);
		}
		return response.data.data;
	});
}
function withDefaults(request2, newDefaults) {
	const newRequest = request2.defaults(newDefaults);
	const newApi = (query, options) => {
		return graphql(newRequest, query, options);
	};
	return Object.assign(newApi, {
		defaults: withDefaults.bind(null, newRequest),
		endpoint: newRequest.endpoint
	});
}
withDefaults(request, {
	headers: { "user-agent": `octokit-graphql.js/${VERSION$4} ${getUserAgent()}` },
	method: "POST",
	url: "/graphql"
});
function withCustomRequest(customRequest) {
	return withDefaults(customRequest, {
		method: "POST",
		url: "/graphql"
	});
}
/* v8 ignore if -- @preserve */
// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep$1 = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep$1}${b64url}${sep$1}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
	const isApp = isJWT(token);
	const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
	const isUserToServer = token.startsWith("ghu_");
	return {
		type: "token",
		token,
		tokenType: isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth"
	};
}
function withAuthorizationPrefix(token) {
	if (token.split(/\./).length === 3) return `bearer ${token}`;
	return `token ${token}`;
}
async function hook(token, request, route, parameters) {
	const endpoint = request.endpoint.merge(route, parameters);
	endpoint.headers.authorization = withAuthorizationPrefix(token);
	return request(endpoint);
}
var createTokenAuth = function createTokenAuth2(token) {
	if (!token) throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
	if (typeof token !== "string") throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string");
	token = token.replace(/^(token|bearer) +/i, "");
	return Object.assign(auth.bind(null, token), { hook: hook.bind(null, token) });
};
// node_modules/@octokit/core/dist-src/version.js
const VERSION$3 = "7.0.8";
// node_modules/@octokit/core/dist-src/index.js
const noop = () => {};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
	if (typeof logger.debug !== "function") logger.debug = noop;
	if (typeof logger.info !== "function") logger.info = noop;
	if (typeof logger.warn !== "function") logger.warn = consoleWarn;
	if (typeof logger.error !== "function") logger.error = consoleError;
	return logger;
}
const userAgentTrail = `octokit-core.js/${VERSION$3} ${getUserAgent()}`;
var Octokit$1 = class {
	static VERSION = VERSION$3;
	static defaults(defaults) {
		const OctokitWithDefaults = class extends this {
			constructor(...args) {
				const options = args[0] || {};
				if (typeof defaults === "function") {
					super(defaults(options));
					return;
				}
				super(Object.assign({}, defaults, options, options.userAgent && defaults.userAgent ? { userAgent: `${options.userAgent} ${defaults.userAgent}` } : null));
			}
		};
		return OctokitWithDefaults;
	}
	static plugins = [];
	/**
	* Attach a plugin (or many) to your Octokit instance.
	*
	* @example
	* const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
	*/
	static plugin(...newPlugins) {
		const currentPlugins = this.plugins;
		const NewOctokit = class extends this {
			static plugins = currentPlugins.concat(newPlugins.filter((plugin) => !currentPlugins.includes(plugin)));
		};
		return NewOctokit;
	}
	constructor(options = {}) {
		const hook = new before_after_hook_default.Collection();
		const requestDefaults = {
			baseUrl: request.endpoint.DEFAULTS.baseUrl,
			headers: {},
			request: Object.assign({}, options.request, { hook: hook.bind(null, "request") }),
			mediaType: {
				previews: [],
				format: ""
			}
		};
		requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
		if (options.baseUrl) requestDefaults.baseUrl = options.baseUrl;
		if (options.previews) requestDefaults.mediaType.previews = options.previews;
		if (options.timeZone) requestDefaults.headers["time-zone"] = options.timeZone;
		this.request = request.defaults(requestDefaults);
		this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
		this.log = createLogger(options.log);
		this.hook = hook;
		if (!options.authStrategy) {
			if (!options.auth) this.auth = async () => ({ type: "unauthenticated" });
			else {
				const auth = createTokenAuth(options.auth);
				hook.wrap("request", auth.hook);
				this.auth = auth;
			}
		} else {
			const { authStrategy, ...otherOptions } = options;
			const auth = authStrategy(Object.assign({
				request: this.request,
				log: this.log,
				octokit: this,
				octokitOptions: otherOptions
			}, options.auth));
			hook.wrap("request", auth.hook);
			this.auth = auth;
		}
		const classConstructor = this.constructor;
		for (let i = 0; i < classConstructor.plugins.length; ++i) Object.assign(this, classConstructor.plugins[i](this, options));
	}
	request;
	graphql;
	log;
	hook;
	auth;
};
// node_modules/@octokit/plugin-request-log/dist-src/version.js
const VERSION$2 = "6.0.0";
// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
	octokit.hook.wrap("request", (request, options) => {
		octokit.log.debug("request", options);
		const start = Date.now();
		const requestOptions = octokit.request.endpoint.parse(options);
		const path = requestOptions.url.replace(options.baseUrl, "");
		return request(options).then((response) => {
			const requestId = response.headers["x-github-request-id"];
			octokit.log.info(`${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`);
			return response;
		}).catch((error) => {
			const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
			octokit.log.error(`${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`);
			throw error;
		});
	});
}
requestLog.VERSION = VERSION$2;
// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION$1 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
	if (!response.data) return {
		...response,
		data: []
	};
	if (!(("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data))) return response;
	const incompleteResults = response.data.incomplete_results;
	const repositorySelection = response.data.repository_selection;
	const totalCount = response.data.total_count;
	const totalCommits = response.data.total_commits;
	delete response.data.incomplete_results;
	delete response.data.repository_selection;
	delete response.data.total_count;
	delete response.data.total_commits;
	const namespaceKey = Object.keys(response.data)[0];
	response.data = response.data[namespaceKey];
	if (typeof incompleteResults !== "undefined") response.data.incomplete_results = incompleteResults;
	if (typeof repositorySelection !== "undefined") response.data.repository_selection = repositorySelection;
	response.data.total_count = totalCount;
	response.data.total_commits = totalCommits;
	return response;
}
function iterator(octokit, route, parameters) {
	const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
	const requestMethod = typeof route === "function" ? route : octokit.request;
	const method = options.method;
	const headers = options.headers;
	let url = options.url;
	return { [Symbol.asyncIterator]: () => ({ async next() {
		if (!url) return { done: true };
		try {
			const normalizedResponse = normalizePaginatedListResponse(await requestMethod({
				method,
				url,
				headers
			}));
			url = ((normalizedResponse.headers.link || "").match(/<([^<>]+)>;\s*rel="next"/) || [])[1];
			if (!url && "total_commits" in normalizedResponse.data) {
				const parsedUrl = new URL(normalizedResponse.url);
				const params = parsedUrl.searchParams;
				const page = parseInt(params.get("page") || "1", 10);
				if (page * parseInt(params.get("per_page") || "250", 10) < normalizedResponse.data.total_commits) {
					params.set("page", String(page + 1));
					url = parsedUrl.toString();
				}
			}
			return { value: normalizedResponse };
		} catch (error) {
			if (error.status !== 409) throw error;
			url = "";
			return { value: {
				status: 200,
				headers: {},
				data: []
			} };
		}
	} }) };
}
function paginate(octokit, route, parameters, mapFn) {
	if (typeof parameters === "function") {
		mapFn = parameters;
		parameters = void 0;
	}
	return gather(octokit, [], iterator(octokit, route, parameters)[Symbol.asyncIterator](), mapFn);
}
function gather(octokit, results, iterator2, mapFn) {
	return iterator2.next().then((result) => {
		if (result.done) return results;
		let earlyExit = false;
		function done() {
			earlyExit = true;
		}
		results = results.concat(mapFn ? mapFn(result.value, done) : result.value.data);
		if (earlyExit) return results;
		return gather(octokit, results, iterator2, mapFn);
	});
}
Object.assign(paginate, { iterator });
function paginateRest(octokit) {
	return { paginate: Object.assign(paginate.bind(null, octokit), { iterator: iterator.bind(null, octokit) }) };
}
paginateRest.VERSION = VERSION$1;
// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
const legacyRestEndpointMethods = () => ({});
// node_modules/@octokit/rest/dist-src/index.js
const Octokit = Octokit$1.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults({ userAgent: `octokit-rest.js/22.0.1` });
// build/github/fault.js
var Fault = class extends Error {
	problem;
	status;
	retry;
	constructor(problem, status = null, retry = null) {
		super(problem.message);
		this.problem = problem;
		this.status = status;
		this.retry = retry;
		this.name = "Fault";
	}
};
const MAY_HEAL = {
	limit: false,
	wait_ms: null,
	answered_at_ms: 0
};
function fault(code, message, hint = errors[code].cure) {
	return new Fault({
		code,
		message,
		hint
	});
}
async function faultOr(work) {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
}
async function asResult(work) {
	const value = await faultOr(work);
	return value instanceof Fault ? {
		ok: false,
		error: value.problem
	} : {
		ok: true,
		value
	};
}
async function nullOn(isSuch, work) {
	const value = await faultOr(work);
	if (!(value instanceof Fault)) return value;
	if (isSuch(value)) return null;
	throw value;
}
function nullOn404(work) {
	return nullOn(({ status }) => status === 404, work);
}
function stoppedFault(signal) {
	return signal.reason === "cancelled" ? fault("cancelled", "The run was cancelled before GitHub had answered.") : fault("deadline", "The deadline passed before GitHub had answered.");
}
function refusalFault(refusal) {
	const { status, headers } = refusal;
	const said = messageOf(refusal);
	const isSpent = String(headers["x-ratelimit-remaining"]) === "0";
	const limit = isLimit(refusal, said, isSpent);
	const code = limit ? isSpent ? "budget_exhausted" : "github_rate_limited" : codeOf$1(status);
	const hint = (limit ? null : hintOf(refusal, said)) ?? errors[code].cure;
	const words = `${answerWords(refusal)}${said ? `: ${said}` : ""}${requestId(refusal)}`;
	const retry = limit || status >= 500 ? retryOf(refusal, limit, isSpent) : null;
	return new Fault({
		code,
		message: words.replace(/\.?$/, "."),
		hint
	}, status, retry);
}
function answerWords({ status, asked }) {
	return `GitHub answered ${status} to ${asked}`;
}
function requestId({ headers }) {
	const id = String(headers["x-github-request-id"] ?? "").replace(/[^\w:.-]/g, "");
	return id ? ` (request id ${id.slice(0, 80)})` : "";
}
const excerptLength = 200;
function excerpt(text) {
	const line = text.slice(0, 800).replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
	return line.length > excerptLength ? `${line.slice(0, excerptLength)}…` : line;
}
function hideToken(text, token) {
	return token !== null && token.length >= 8 ? text.replaceAll(token, "***") : text;
}
function messageOf({ data, options: { token } }) {
	return excerpt(hideToken(data instanceof ArrayBuffer ? new TextDecoder().decode(data) : typeof data === "object" && data !== null ? String("message" in data ? data.message : JSON.stringify(data)) : String(data ?? ""), token));
}
const permissionText = /not accessible by|IP allow list|SAML enforcement|single sign-on|forbids access via|access blocked/i;
const limitText = /rate limit|abuse detection/i;
function isLimit({ status, headers }, said, isSpent) {
	if (status !== 403) return status === 429;
	if (permissionText.test(said)) return false;
	return isSpent || headers["retry-after"] !== void 0 || limitText.test(said);
}
function retryOf({ headers, now_ms }, limit, isSpent) {
	const date = Date.parse(String(headers.date));
	const answered_at_ms = Number.isNaN(date) ? now_ms : date;
	const reset = String(headers["x-ratelimit-reset"] ?? "");
	const reset_ms = limit && isSpent && /^\d{1,12}$/.test(reset) ? boundedWait(Number(reset) * 1e3 - answered_at_ms + 1e3) : null;
	return {
		limit,
		wait_ms: retryAfterMs(headers["retry-after"], answered_at_ms) ?? reset_ms,
		answered_at_ms
	};
}
function codeOf$1(status) {
	if (status === 401) return "github_unauthorized";
	if (status === 403) return "github_forbidden";
	if (status === 404) return "github_not_found";
	if (status === 410 || status === 451) return "github_gone";
	return status >= 500 ? "github_unavailable" : "github_malformed";
}
function isPage({ headers, data }) {
	return /html/i.test(String(headers["content-type"])) || /^\s*</.test(String(data));
}
function hintOf(refusal, said) {
	const { status, options } = refusal;
	if (status === 403) return forbiddenHint(refusal, said);
	const enterprise = enterpriseHint(options.base_url);
	if (enterprise !== null && status < 500 && (isPage(refusal) || status === 406)) return enterprise;
	if (status === 401 && options.token === null) return "No token was given: pass `github_token`.";
	if (status === 401 && options.token?.startsWith("ghs_")) return "An app's token ends after an hour, and a job's token with its job: make the token in the job that uses it, and check that the app is still installed.";
	if (status !== 404) return null;
	const general = otherRepositoryHint(refusal) ?? errors.github_not_found.cure;
	return enterprise === null ? general : `${general} ${enterprise}`;
}
function enterpriseHint(base_url) {
	const { hostname, pathname } = new URL(base_url);
	if (hostname.startsWith("api.") || /\/api\/v3\/?$/.test(pathname)) return null;
	return "The address of an Enterprise Server ends in `/api/v3`: check `github_api_url`.";
}
function forbiddenHint(refusal, said) {
	if (/IP allow list/i.test(said)) return "The organization's IP allow list does not hold the runner's address. Let an owner add it, or run the monitor on a runner with an address that is on the list.";
	const sso = refusal.headers["x-github-sso"];
	if (sso || /SAML enforcement|single sign-on/i.test(said)) {
		const [, url] = /url=(https:\/\/[^\s;,`]+)/.exec(String(sso)) ?? [];
		return `Authorize the token for the single sign-on of this organization${url ? `: ${url}` : "."}`;
	}
	if (/forbids access via/i.test(said)) return "The organization does not accept this kind of token. Pass one that its owners allow: a fine-grained token that they have approved, or an app's.";
	if (/access blocked/i.test(said)) return errors.github_gone.cure;
	if (/installation has been suspended/i.test(said)) return "The app's installation is suspended: let an owner of the account unsuspend it under Settings → GitHub Apps.";
	if (/\bActions (?:is|are|has been|have been) (?:currently )?disabled/i.test(said)) return "Enable Actions under Settings → Actions → General of the repository; where that is not offered, an owner of the organization or enterprise has to allow it first.";
	const kind = /not accessible by (integration|personal access token)/i.exec(said)?.[1]?.toLowerCase();
	if (kind === "personal access token") return personalTokenHint(refusal);
	return otherRepositoryHint(refusal) ?? (kind === "integration" ? jobTokenHint(refusal) : null);
}
function personalTokenHint(refusal) {
	return `Give the personal access token the repository permissions ${neededPermissions(refusal) ?? "`Actions: read` and `Contents: read`"}${refusal.options.token?.startsWith("github_pat_") ? "" : " (a classic one the scope `repo`)"}, and access to this repository.`;
}
function otherRepositoryHint({ asked, options: { token, own_repo } }) {
	const [, repo] = /^GET \/repos\/([^/]+\/[^/?]+)/.exec(asked) ?? [];
	if (!(token?.startsWith("ghs_") ?? false) || repo === void 0 || own_repo == null) return null;
	if (repo.toLowerCase() === own_repo.toLowerCase()) return null;
	return `A job's own token reads ${own_repo} only. For ${repo} pass a fine-grained token, or the token of an app that is installed there, with the repository permissions \`Actions: read\` and \`Contents: read\`.`;
}
function jobTokenHint(refusal) {
	return `Where this is the job's own token, give the job \`permissions: { actions: read, contents: read }\`; an app's token needs the app's repository permissions ${neededPermissions(refusal) ?? "`Actions: read` and `Contents: read`"}.`;
}
function neededPermissions({ headers }) {
	const needed = String(headers["x-accepted-github-permissions"] ?? "");
	if (!/^[a-z_]+=[a-z]+(?:[,;] ?[a-z_]+=[a-z]+)*$/.test(needed)) return null;
	return `\`${needed}\``;
}
// build/github/pacing.js
const standardTiming = {
	at_once: 90,
	per_window: 800,
	window_ms: 6e4,
	timeout_ms: 15e3,
	backoff_ms: 1e3,
	limit_backoff_ms: 6e4,
	retries: 3
};
function createGate(limits, signal, now_ms) {
	let active = 0;
	let held_until_ms = 0;
	let timer;
	const queue = [];
	const starts = [];
	const wait = () => {
		const now = now_ms();
		while (starts[0] !== void 0 && starts[0] <= now - limits.window_ms) starts.shift();
		const oldest = starts.length >= limits.per_window ? starts[0] : void 0;
		const free_at = oldest === void 0 ? 0 : oldest + limits.window_ms;
		return Math.max(free_at, held_until_ms) - now;
	};
	const admit = () => {
		clearTimeout(timer);
		while (queue.length > 0 && active < limits.at_once) {
			const ms = wait();
			if (ms > 0) {
				timer = setTimeout(admit, Math.min(Math.ceil(ms), LONGEST_TIMER_MS));
				return;
			}
			active += 1;
			starts.push(now_ms());
			queue.shift()?.go();
		}
	};
	signal.addEventListener("abort", () => {
		clearTimeout(timer);
		for (const waiting of queue.splice(0)) waiting.fail(stoppedFault(signal));
	});
	return {
		enter: () => new Promise((go, fail) => {
			if (signal.aborted) return fail(stoppedFault(signal));
			queue.push({
				go,
				fail
			});
			admit();
		}),
		leave: () => {
			active -= 1;
			admit();
		},
		hold: (until_ms) => {
			held_until_ms = Math.max(held_until_ms, until_ms);
		}
	};
}
function createTurns() {
	let last = Promise.resolve();
	return () => {
		last = last.then(() => new Promise((resolve) => setImmediate(resolve)));
		return last;
	};
}
function createRetrying(options, timing, gate) {
	const { deadline, now_ms } = options;
	const waitFor = (outcome, retry, tries) => {
		if (!(outcome instanceof Fault)) return null;
		const ms = waitBefore(outcome, retry, timing, options.random);
		if (ms === null) throw outcome;
		const until_ms = now_ms() + ms;
		const isInTime = until_ms < options.deadline_at_ms;
		const isHopeless = tries.smaller_pages && retry > 1 && isGatewayFailure(outcome);
		const mayRetry = retry <= tries.retries && !isHopeless;
		const concernsAll = mayRetry || outcome.problem.code === "github_rate_limited";
		if (outcome.retry?.limit && isInTime && concernsAll) gate.hold(until_ms);
		if (!mayRetry || !isInTime) throw withTime(outcome, ms);
		const wait = `${(ms / 1e3).toFixed(1)} s (retry ${retry} of ${tries.retries})`;
		options.on_retry(`${outcome.problem.message} Trying again in ${wait}.`);
		return ms;
	};
	return async (work, tries) => {
		const outcome = await withRetries(() => faultOr(work), (tried, retry) => waitFor(tried, retry, tries), deadline);
		if (outcome instanceof Fault) throw stoppedFault(deadline);
		return outcome;
	};
}
function isGatewayFailure(error) {
	return error instanceof Fault && (error.status === 502 || error.status === 504);
}
function waitBefore(fault, retry, timing, random) {
	if (fault.retry === null) return null;
	const { limit, wait_ms } = fault.retry;
	const jitter = backoff(timing.backoff_ms, retry) * (.5 + random() / 2);
	if (limit) return (wait_ms ?? backoff(timing.limit_backoff_ms, retry)) + jitter;
	return Math.max(wait_ms ?? 0, jitter);
}
function withTime(fault, wait_ms) {
	if (!fault.retry?.limit || !Number.isFinite(wait_ms)) return fault;
	const minute = Math.ceil((fault.retry.answered_at_ms + wait_ms) / MINUTE) * MINUTE;
	const message = `${fault.problem.message} Try again at ${require_index.utc(iso(minute))}.`;
	return new Fault({
		...fault.problem,
		message
	}, fault.status);
}
// build/github/transport.js
const MOST_MIB = 64;
const MOST_REDIRECTS = 5;
const redirects = /* @__PURE__ */ new Set([
	301,
	302,
	307,
	308
]);
function createTransport(options) {
	const roundTrip = createRoundTrip(options);
	return {
		send: async (request, given) => {
			const asked = `${given.method} ${excerpt(pathOf$1(given))}`;
			const first = { ...given };
			let target = first;
			try {
				for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
					const response = await roundTrip(() => request(become(given, target)), target, asked);
					if (!redirects.has(response.status)) return checked(options, response, asked);
					target = redirected(options, target, asked, String(response.headers.location ?? ""));
				}
				throw fault("github_redirect", `GitHub redirected more than ${MOST_REDIRECTS} times from ${asked}.`);
			} finally {
				become(given, first);
			}
		},
		fetch: async (url, request) => {
			const { status, headers, body } = await options.fetch(url, request);
			const text = await textOfBody(body, MOST_MIB * 1024 * 1024).catch((error) => {
				if (!(error instanceof LongBodyError)) throw error;
				throw fault("github_malformed", `GitHub's answer is longer than ${MOST_MIB} MB, which is not read.`);
			});
			const arrayBuffer = async () => new TextEncoder().encode(text).buffer;
			return {
				status,
				headers: new Map(headers),
				body: text,
				text: async () => text,
				arrayBuffer
			};
		}
	};
}
function become(given, target) {
	if (given === target) return given;
	for (const key of Object.keys(given)) delete given[key];
	return Object.assign(given, target);
}
function pathOf$1({ url, ...parameters }) {
	return url.replace(/\{\+?(\w+)\}/g, (_, name) => String(parameters[name] ?? ""));
}
function createRoundTrip(options) {
	const { gate, meter, deadline, now_ms } = options;
	const turn = createTurns();
	return async (request, target, asked) => {
		await gate.enter();
		await turn();
		try {
			const spent = target.method === "POST" ? null : meter.spent();
			if (spent !== null) throw exhausted(spent, now_ms());
			meter.sent();
			return await withLimit(options.timeout_ms, deadline, async (signal) => {
				target.request = {
					...target.request,
					signal
				};
				const response = await request();
				meter.read(response);
				return {
					...response,
					url: target.url
				};
			});
		} catch (error) {
			throw faultOf(options, error, asked);
		} finally {
			await turn();
			gate.leave();
		}
	};
}
function faultOf(options, error, asked) {
	const failure = error instanceof Error && "status" in error && error.cause !== void 0 ? error.cause : error;
	if (failure instanceof Fault) return failure;
	if (options.deadline.aborted) return stoppedFault(options.deadline);
	if (!isRefusal(error)) return unreachable(options, asked, failure);
	options.meter.read(error.response);
	return refusalFault({
		...error.response,
		asked,
		options,
		now_ms: options.now_ms()
	});
}
function isRefusal(error) {
	return error instanceof Error && "response" in error && error.response !== void 0;
}
function checked({ base_url, token }, response, asked) {
	const text = hideToken(String(response.data), token);
	const answer = {
		...response,
		url: asked,
		data: text
	};
	if (response.status !== 200) throw malformed(answer, "which is not an answer to that");
	try {
		return {
			...answer,
			data: JSON.parse(text)
		};
	} catch {
		const { problem } = malformed(answer, "but the body is not JSON");
		const hint = isPage(response) && enterpriseHint(base_url) || problem.hint;
		throw new Fault({
			...problem,
			hint
		}, response.status, MAY_HEAL);
	}
}
function malformed(reply, detail) {
	const said = typeof reply.data === "string" ? reply.data : JSON.stringify(reply.data);
	return fault("github_malformed", `${answerWords({
		status: reply.status,
		asked: reply.url
	})}, ${detail}${requestId(reply)}. It begins: ${excerpt(said)}`);
}
function redirected({ base_url, token }, from, asked, location) {
	const { origin } = new URL(base_url);
	const at = `${from.baseUrl}${pathOf$1(from)}`;
	const target = location !== "" && URL.canParse(location, at) ? new URL(location, at) : null;
	if (target === null || target.origin !== origin || from.method !== "GET") throw fault("github_redirect", `GitHub redirected ${asked} to ${target === null ? "nowhere" : excerpt(hideToken(target.origin, token))}, which is not followed: the token goes to ${origin} only.`, enterpriseHint(base_url) ?? void 0);
	const { headers, mediaType, request } = from;
	return {
		method: "GET",
		baseUrl: origin,
		url: `${target.pathname}${target.search}`.replaceAll(":", "%3A"),
		headers,
		mediaType,
		request: request ?? {}
	};
}
function exhausted({ limit, resets_at, resets_ms }, now) {
	const wait_ms = resets_ms - now + 1e3;
	const message = `The token's ${limit} requests an hour are used up.`;
	const retry = {
		limit: true,
		wait_ms,
		answered_at_ms: Date.parse(resets_at) - wait_ms
	};
	return new Fault({
		code: "budget_exhausted",
		message,
		hint: errors.budget_exhausted.cure
	}, null, retry);
}
function unreachable({ base_url }, asked, failure) {
	const code = "github_unavailable";
	const message = `${asked}: ${new URL(base_url).host} gave no answer: ${networkReason(failure)}.`;
	const distrusted = "The certificate is not trusted: set NODE_EXTRA_CA_CERTS to the file of your authority.";
	if (distrustsCertificate(failure)) return fault(code, message, distrusted);
	return new Fault({
		code,
		message,
		hint: "Check the network, the proxy (HTTPS_PROXY, NO_PROXY) and `github_api_url`; see https://www.githubstatus.com."
	}, null, MAY_HEAL);
}
// build/github/rows.js
function parseReply(schema, reply) {
	const result = schema.safeParse(reply.data);
	if (result.success) return result.data;
	throw malformed(reply, `but ${whyNot(result.error)}`);
}
function whyNot(error, within = []) {
	const issue = error.issues[0];
	return `${[...within, ...issue?.path ?? []].map(String).join(".") || "the body"} is not as described (${issue?.message ?? "unknown"})`;
}
function parseRows(schema, list, name) {
	const rows = [];
	const malformed = [];
	list.forEach((given, i) => {
		const row = schema.safeParse(given);
		if (row.success) rows.push(row.data);
		else malformed.push({
			...remains.parse(given),
			why: whyNot(row.error, name === "" ? [i] : [name, i])
		});
	});
	return {
		rows,
		malformed
	};
}
const id = int().positive();
const instant$2 = datetime({ offset: true }).transform((text) => isSecond.test(text) ? text : isoSecond(ms(text)));
const isSecond = /T..:..:..Z$/;
const LONG_AGO = Date.UTC(2008, 0, 1);
const moment = instant$2.nullish().transform((at) => at == null || ms(at) < LONG_AGO ? null : at);
const link = string().regex(/^https?:\/\//, "Invalid link");
const fullName = string().regex(/^[^/\s]+\/[^/\s]+$/, "Invalid full name");
const count$1 = int().nonnegative();
const remains = object({
	id: id.nullable().catch(null),
	workflow_id: id.nullable().catch(null),
	run_id: id.nullable().catch(null),
	path: string().min(1).nullable().catch(null),
	created_at: instant$2.nullable().catch(null)
}).catch({
	id: null,
	workflow_id: null,
	run_id: null,
	path: null,
	created_at: null
});
const shownLink = link.nullish().catch(null).transform((url) => url ?? "");
const word = string().nullable();
const repositoryRow = object({
	id,
	full_name: fullName,
	default_branch: string().min(1),
	archived: boolean().default(false),
	disabled: boolean().default(false),
	private: boolean().default(true),
	pushed_at: instant$2.nullish(),
	html_url: shownLink
}).transform(({ html_url, pushed_at, ...row }) => ({
	...row,
	pushed_at: pushed_at ?? null,
	url: html_url
}));
const workflowRow = object({
	id,
	name: string().nullish(),
	path: string().min(1),
	state: word.optional(),
	created_at: instant$2,
	html_url: shownLink
}).transform(({ html_url, name, state, ...row }) => ({
	...row,
	name: name ?? row.path,
	state: state ?? "unknown",
	url: html_url
}));
const runRow = object({
	id,
	node_id: string().min(1).nullish(),
	workflow_id: id,
	run_number: id.nullish(),
	path: string().nullish(),
	event: string(),
	head_branch: string().nullable(),
	head_repository: object({
		id: id.nullish(),
		full_name: fullName
	}).nullable(),
	status: word,
	conclusion: word,
	run_attempt: int().positive().default(1),
	created_at: instant$2,
	run_started_at: instant$2.nullish(),
	updated_at: instant$2,
	html_url: shownLink
}).transform((row) => ({
	id: row.id,
	node_id: row.node_id ?? null,
	workflow_id: row.workflow_id,
	run_number: row.run_number ?? null,
	path: (row.path ?? "").replace(/(\.ya?ml)@.*$/, "$1"),
	event: row.event,
	branch: row.head_branch,
	head_repo_id: row.head_repository?.id ?? null,
	head_repo: row.head_repository?.full_name ?? null,
	status: row.status ?? "unknown",
	conclusion: row.conclusion,
	attempt: row.run_attempt,
	created_at: row.created_at,
	started_at: row.run_started_at ?? row.created_at,
	updated_at: row.updated_at,
	url: row.html_url
}));
const stepRow = object({
	name: string().nullish(),
	number: int().nonnegative().nullish(),
	status: word.optional(),
	conclusion: word.optional()
}).transform((row) => ({
	name: row.name ?? "",
	number: row.number ?? 0,
	status: row.status ?? "unknown",
	conclusion: row.conclusion ?? null
}));
const jobRow = object({
	id,
	run_id: id.nullish(),
	name: string(),
	run_attempt: int().positive().default(1),
	status: word,
	conclusion: word,
	started_at: moment,
	completed_at: moment,
	html_url: link.nullish().catch(null),
	runner_name: string().nullish(),
	labels: array(string()).nullish(),
	steps: array(stepRow).nullish()
}).transform((row) => ({
	id: row.id,
	run_id: row.run_id ?? null,
	name: row.name,
	attempt: row.run_attempt,
	status: row.status ?? "unknown",
	conclusion: row.conclusion,
	started_at: row.started_at,
	completed_at: row.completed_at,
	url: row.html_url ?? null,
	runner: row.runner_name || null,
	labels: row.labels ?? [],
	steps: row.steps ?? null
}));
const gitPerson = object({
	name: string().optional(),
	date: instant$2.optional()
}).nullable();
const commitRow = object({
	sha: string().min(1),
	html_url: shownLink,
	commit: object({
		author: gitPerson,
		committer: gitPerson
	}),
	author: object({ login: string().optional() }).nullish(),
	parents: array(object({ sha: string() }))
}).transform((row, context) => {
	const date = row.commit.committer?.date ?? row.commit.author?.date;
	if (date === void 0) {
		context.addIssue({
			code: "custom",
			path: [
				"commit",
				"committer",
				"date"
			],
			message: "Missing"
		});
		return NEVER$1;
	}
	return {
		sha: row.sha,
		date,
		parent: row.parents[0]?.sha ?? null,
		author: row.author?.login ?? row.commit.author?.name ?? null,
		url: row.html_url
	};
});
// build/github/graphql.js
const answer = object({
	data: looseObject({}).nullable(),
	errors: array(object({ path: array(union([string(), number$1()])).optional() })).default([])
});
function createGraphQl(post) {
	let isRefused = false;
	return async (query, variables) => {
		if (isRefused) return null;
		try {
			return parseReply(answer, await post(query, variables));
		} catch (error) {
			if (!(error instanceof Fault) || isEndOfRun(error.problem)) throw error;
			isRefused ||= error.retry === null && error.status !== null && error.status >= 400;
			return null;
		}
	};
}
async function askParts(client, { query, variables }, schema, paths) {
	const answer = await client.graphql(query, variables);
	return paths.map((path) => {
		if (answer === null || answer.errors.some((error) => isAt(error.path ?? [], path))) return null;
		const read = schema.safeParse(path.reduce(below, answer.data));
		return read.success ? read.data : null;
	});
}
function isAt(error, path) {
	return error.every((step, i) => i >= path.length || step === path[i]);
}
function below(value, step) {
	return typeof value === "object" && value !== null ? value[step] ?? null : null;
}
async function askOfEach(client, asked, schema, select, more = () => ({})) {
	const variables = {};
	asked.forEach(({ repo }, i) => {
		const [owner = "", name = ""] = repo.split("/");
		Object.assign(variables, {
			[`owner${i}`]: owner,
			[`name${i}`]: name,
			...more(i)
		});
	});
	const declared = Object.keys(variables).map((name) => `$${name}: String!`);
	const parts = asked.map((_, i) => `r${i}: repository(owner: $owner${i}, name: $name${i}) { ${select(i)} }`);
	return askParts(client, {
		query: `query (${declared.join(", ")}) {\n  ${parts.join("\n  ")}\n}`,
		variables
	}, schema, asked.map((_, i) => [`r${i}`]));
}
// build/github/meter.js
function createMeter(now_ms, local_ms) {
	let count = 0;
	let budget = null;
	let clock = null;
	return {
		sent: () => {
			count += 1;
		},
		read: ({ status, headers }) => {
			const date_ms = Date.parse(textOf$1(headers.date));
			const trust = trustOf(date_ms, resetOf(headers), local_ms());
			if (trust !== null && (trust === "sound" || clock?.trust !== "sound")) clock = {
				date: iso(date_ms),
				trust,
				read_ms: now_ms()
			};
			const answered_ms = trust === "sound" ? date_ms : local_ms();
			if (status !== 403) budget = later(budget, budgetOf(headers, now_ms(), answered_ms));
		},
		requests: () => count,
		budget: () => budget,
		spent: () => budget?.remaining === 0 && now_ms() < budget.resets_ms ? budget : null,
		serverClock: () => clock && {
			date: clock.date,
			trust: clock.trust,
			age_ms: now_ms() - clock.read_ms
		}
	};
}
const FIRST_MS = Date.UTC(2026, 0, 1);
const LAST_MS = Date.UTC(2100, 0, 1);
function trustOf(date_ms, reset_ms, local_ms) {
	if (Number.isNaN(date_ms)) return null;
	const near = (one, other) => Math.abs(one - other) <= DAY;
	if (near(date_ms, local_ms) || reset_ms !== null && near(date_ms, reset_ms)) return "sound";
	if (date_ms < FIRST_MS || date_ms > LAST_MS) return "wrong";
	return reset_ms !== null && near(local_ms, reset_ms) ? "wrong" : "doubtful";
}
function textOf$1(header) {
	return String(header ?? "");
}
function resetOf(headers) {
	const text = textOf$1(headers["x-ratelimit-reset"]);
	return /^\d{1,11}$/.test(text) ? Number(text) * 1e3 : null;
}
function budgetOf(headers, now, answered_ms) {
	if (textOf$1(headers["x-ratelimit-resource"] ?? "core") !== "core") return null;
	const [limit, remaining] = ["limit", "remaining"].map((name) => {
		const text = textOf$1(headers[`x-ratelimit-${name}`]);
		return /^\d{1,11}$/.test(text) ? Number(text) : null;
	});
	const reset_ms = resetOf(headers);
	if (limit == null || remaining == null || reset_ms === null) return null;
	return {
		limit,
		remaining,
		resets_at: iso(reset_ms),
		resets_ms: now + (reset_ms - answered_ms)
	};
}
function later(known, next) {
	if (known === null || next === null) return next ?? known;
	if (next.resets_at !== known.resets_at) return next.resets_at > known.resets_at ? next : known;
	return next.remaining < known.remaining ? next : known;
}
// build/github/client.js
var client_exports = /* @__PURE__ */ require_index.__exportAll({ createGitHub: () => createGitHub });
function createGitHub(options) {
	const timing = {
		...standardTiming,
		...options.timing
	};
	const base_url = options.base_url.replace(/\/+$/, "");
	const { deadline, token, now_ms, trace = () => {} } = options;
	(0, node_events.setMaxListeners)(0, deadline);
	const gate = createGate(timing, deadline, now_ms);
	const meter = createMeter(now_ms, options.local_ms ?? now_ms);
	const transport = createTransport({
		...options,
		base_url,
		timeout_ms: timing.timeout_ms,
		gate,
		meter
	});
	const retrying = createRetrying(options, timing, gate);
	const log = {
		debug: () => {},
		info: trace,
		warn: options.on_retry,
		error: trace
	};
	const octokit = new Octokit({
		baseUrl: base_url,
		...token === null ? {} : { auth: token },
		userAgent: options.user_agent,
		log,
		request: {
			fetch: transport.fetch,
			log,
			redirect: "manual",
			parseSuccessResponseBody: false
		}
	});
	octokit.hook.wrap("request", (request, given) => {
		given.headers["x-github-api-version"] = "2022-11-28";
		given.url = given.url.replace("{path}", "{+path}");
		const tries = {
			retries: timing.retries,
			smaller_pages: false,
			...given.request
		};
		const send = () => transport.send(request, given);
		return retrying(send, tries);
	});
	const once = {
		baseUrl: base_url.replace(/\/api\/v3$/, "/api"),
		request: { retries: 0 }
	};
	return {
		request: octokit.request,
		graphql: createGraphQl((query, variables) => octokit.request("POST /graphql", {
			query,
			variables,
			...once
		})),
		page_sizes: /* @__PURE__ */ new Map(),
		requests: meter.requests,
		budget: meter.budget,
		serverClock: meter.serverClock,
		token
	};
}
function repoOf(repo) {
	const [owner, name, more] = repo.split("/");
	if (owner === void 0 || name === void 0 || more !== void 0) throw fault("github_not_found", `${excerpt(repo)} is not a repository's owner/name.`);
	encodePath(repo);
	return {
		owner,
		repo: name
	};
}
function encodePath(path) {
	const segments = path.split("/");
	if (segments.some((segment) => segment === "" || segment === "." || segment === "..") || /\p{Surrogate}/u.test(path)) throw fault("github_not_found", `${excerpt(path)} is not a path that can exist.`);
	return segments.map(encodeURIComponent).join("/");
}
// build/github/files.js
var files_exports = /* @__PURE__ */ require_index.__exportAll({ readDefaultConfig: () => readDefaultConfig });
const MOST_ENTRIES = 1e3;
const kind = string();
const listing = union([array(object({
	type: kind,
	name: string()
})), object({ type: kind })]);
const contentOfFile = object({
	encoding: string(),
	content: string(),
	size: int().nonnegative().optional()
});
async function readFile(client, question) {
	const text = await nullOn404(() => fileText(client, question));
	if (text === null) await proveAbsent(client, question);
	return { text };
}
async function fileText(client, place) {
	const reply = await contents(client, place);
	const found = parseReply(listing, reply);
	const type = Array.isArray(found) ? "dir" : found.type;
	if (type !== "file") throw notText(place, `is no file (GitHub calls it ${excerpt(type)})`);
	const { encoding, content, size } = parseReply(contentOfFile, reply);
	if (encoding === "none") throw notText(place, `is too large to be read (${size} bytes)`);
	const bytes = Buffer.from(content, "base64");
	if (encoding !== "base64" || size !== void 0 && bytes.length !== size) throw malformed(reply, `but the content is not ${size} bytes of base64`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw notText(place, "is not text in UTF-8");
	}
}
function notText({ path }, why) {
	return fault("github_malformed", `${excerpt(path)} ${why}.`, "Put a text file in its place, of less than 1 MiB.");
}
async function listDirectory(client, place) {
	const reply = await nullOn(isEmpty, () => contents(client, place));
	const found = reply && parseReply(listing, reply);
	if (!Array.isArray(found)) return [];
	if (found.length < MOST_ENTRIES) return found;
	throw fault("evidence_incomplete", `GitHub lists only the first ${MOST_ENTRIES} entries of ${directoryName(place)}.`);
}
function directoryName({ repo, path }) {
	return `${excerpt(path) || "the root"} of ${repo}`;
}
const isEmpty = ({ status, problem }) => status === 404 && /: This repository is empty\./.test(problem.message);
async function proveAbsent(client, place) {
	const { repo, path, ref } = place;
	const segments = path.split("/");
	for (let depth = segments.length - 1; depth >= 0; depth -= 1) {
		const parent = {
			...place,
			path: segments.slice(0, depth).join("/")
		};
		const entries = await nullOn404(() => listDirectory(client, parent));
		if (entries === null) continue;
		if (!entries.some(({ name }) => name === segments[depth])) return;
		throw fault("evidence_contradictory", `GitHub lists ${excerpt(path)} in ${directoryName(parent)}, but answers 404 for it.`);
	}
	throw fault("github_not_found", `GitHub shows this token no files of ${repo} at ${excerpt(ref)} (404).`, "Give the token `contents: read` for this repository, and check that the branch exists.");
}
function contents(client, { repo, path, ref }) {
	return client.request("GET /repos/{owner}/{repo}/contents/{path}", {
		...repoOf(repo),
		path: path === "" ? "" : encodePath(path),
		...ref === null ? {} : { ref }
	});
}
const folder = ".github/workflows";
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
	return askOfEach(client, asked, workflowFiles$1, select, (i) => {
		const ref = asked[i]?.ref ?? "";
		return {
			[`tip${i}`]: ref,
			[`folder${i}`]: `${ref}:${folder}`
		};
	});
}
const blob = object({
	text: string().nullable(),
	isBinary: boolean().nullable(),
	isTruncated: boolean(),
	byteSize: int()
});
const treeEntry = object({
	name: string(),
	type: string(),
	object: union([blob, object({})]).nullable()
});
const workflowFiles$1 = object({
	tip: object({ __typename: string() }),
	folder: object({ entries: array(treeEntry).default([]) }).nullable()
}).transform(({ folder }) => (folder?.entries ?? []).filter(({ type, name }) => type === "blob" && isWorkflow(name)).map(fileOf$1));
function fileOf$1({ name, object }) {
	const path = `${folder}/${name}`;
	const unread = (problem) => ({
		path,
		text: null,
		problem
	});
	if (object === null || !("text" in object)) return unread("GitHub gives no text for it.");
	if (object.isBinary) return unread("It is not text in UTF-8.");
	if (object.text === null || object.isTruncated) return unread(`It is too large (${object.byteSize} bytes).`);
	return {
		path,
		text: object.text,
		problem: null
	};
}
async function oneByOne(client, { repo, ref }) {
	const place = {
		repo,
		ref,
		path: folder
	};
	const entries = await nullOn404(() => listDirectory(client, place));
	if (entries === null) await proveAbsent(client, place);
	const files = (entries ?? []).filter(({ type, name }) => type !== "dir" && isWorkflow(name));
	return Promise.all(files.map(async ({ name }) => {
		const path = `${folder}/${name}`;
		const text = await faultOr(() => fileText(client, {
			repo,
			ref,
			path
		}));
		return text instanceof Fault ? {
			path,
			text: null,
			problem: text.problem.message
		} : {
			path,
			text,
			problem: null
		};
	}));
}
async function readCommit(client, { repo, ref, path }) {
	const query = {
		sha: ref,
		path,
		per_page: 1
	};
	const isEmptyGit = ({ status }) => status === 409;
	return nullOn(isEmptyGit, async () => {
		const reply = await client.request("GET /repos/{owner}/{repo}/commits", {
			...repoOf(repo),
			...query
		});
		const [row] = parseReply(array(unknown()), reply);
		return row === void 0 ? null : parseReply(tuple([commitRow], unknown()), reply)[0];
	});
}
async function readDefaultConfig(client, repo, path) {
	const read = await asResult(async () => {
		const text = await nullOn404(() => fileText(client, {
			repo,
			path,
			ref: null
		}));
		if (text === null) await client.request("GET /repos/{owner}/{repo}", repoOf(repo));
		return text;
	});
	if (read.ok) return read;
	const { code, message, hint } = read.error;
	return {
		ok: false,
		error: {
			code: code === "github_forbidden" || code === "github_not_found" ? "config_unreadable" : code,
			message: `${path} of ${repo}: ${message}`,
			hint
		}
	};
}
// build/github/pages.js
const SIZES = [
	100,
	25,
	5
];
async function readPage(list, offset, most = 100) {
	const { page_sizes } = list.client;
	for (;;) {
		const known = page_sizes.get(list.rows) ?? 100;
		const size = Math.min(most, known);
		const smaller = SIZES.find((one) => one < size);
		try {
			const request = { smaller_pages: smaller !== void 0 };
			return pageOf(list, await list.ask({
				per_page: size,
				page: offset / size + 1,
				request
			}), size);
		} catch (error) {
			if (smaller === void 0 || !isGatewayFailure(error)) throw error;
			page_sizes.set(list.rows, Math.min(smaller, page_sizes.get(list.rows) ?? smaller));
		}
	}
}
function pageOf(list, reply, size) {
	const body = list.rows === "" ? {
		total: null,
		rows: parseReply(plain, reply)
	} : named$1(list.rows, reply);
	const read = parseRows(list.row, body.rows, list.rows);
	const next = /rel="next"/.test(String(reply.headers.link));
	return {
		...read,
		received: body.rows.length,
		total: body.total,
		next,
		size
	};
}
const plain = array(unknown());
function named$1(field, reply) {
	const body = parseReply(bodyOf(field), reply);
	return {
		total: body.total_count,
		rows: body[field]
	};
}
const bodies = /* @__PURE__ */ new Map();
function bodyOf(field) {
	const body = bodies.get(field) ?? object({
		total_count: count$1,
		[field]: plain
	});
	bodies.set(field, body);
	return body;
}
const MOST_ROWS$1 = 1e4;
async function allPages(list) {
	const rows = /* @__PURE__ */ new Map();
	const malformed = [];
	let counted = 0;
	for (let offset = 0; offset < MOST_ROWS$1;) {
		const page = await readPage(list, offset);
		for (const row of page.rows) rows.set(row.id, row);
		malformed.push(...page.malformed);
		counted = Math.max(counted, page.total ?? 0);
		offset += page.size;
		const mayGoOn = page.next || page.total === null && page.received >= page.size;
		const received = rows.size + malformed.length;
		if (page.received > 0 && (mayGoOn || received < counted)) continue;
		if (received >= counted) return {
			rows: [...rows.values()],
			malformed
		};
		throw fault("evidence_incomplete", `GitHub counts ${counted} rows for ${list.name}, but gave ${received}.`);
	}
	throw fault("evidence_incomplete", `${list.name} has more than ${MOST_ROWS$1} rows, which are not read.`);
}
// build/github/repositories.js
var repositories_exports = /* @__PURE__ */ require_index.__exportAll({ listOwner: () => listOwner });
async function readRepository$1(client, { repo }) {
	return parseReply(repositoryRow, await client.request("GET /repos/{owner}/{repo}", repoOf(repo)));
}
const node = object({
	databaseId: id,
	nameWithOwner: fullName,
	defaultBranchRef: object({ name: string().min(1) }),
	isArchived: boolean(),
	isDisabled: boolean(),
	isPrivate: boolean(),
	pushedAt: instant$2.nullable(),
	url: link
}).transform((row) => ({
	id: row.databaseId,
	full_name: row.nameWithOwner,
	default_branch: row.defaultBranchRef.name,
	archived: row.isArchived,
	disabled: row.isDisabled,
	private: row.isPrivate,
	pushed_at: row.pushedAt,
	url: row.url
}));
const fields$1 = Object.keys(node.in.shape).map((field) => field === "defaultBranchRef" ? `${field} { name }` : field).join(" ");
function readRepositories(client, asked) {
	return askOfEach(client, asked, node, () => fields$1);
}
function listOwner(client, owner) {
	return asResult(async () => {
		const kind = kindOf(client.token);
		if (kind !== "user") {
			const name = "/installation/repositories";
			const ask = (page) => client.request("GET /installation/repositories", { ...page });
			const found = await nullIfRefused(() => allPages({
				client,
				rows: "repositories",
				row,
				name,
				ask
			}));
			const owned = found && ownedBy(owner, found);
			if (owned && owned.rows.length + owned.malformed.length > 0) return listingOf(client, "installation", owned);
		}
		if (kind !== "app") {
			const owned = await nullIfRefused(() => ownRepositories(client, owner));
			if (owned !== null) return listingOf(client, "own", owned);
		}
		const ofOrganization = plainList(client, `/orgs/${encodePath(owner)}/repos`, (page) => client.request("GET /orgs/{org}/repos", {
			org: owner,
			...page
		}));
		const organization = await nullIfRefused(() => allPages(ofOrganization));
		if (organization !== null) return listingOf(client, "organization", organization);
		return listingOf(client, "public", await allPages(plainList(client, `/users/${encodePath(owner)}/repos`, (page) => client.request("GET /users/{username}/repos", {
			username: owner,
			...page
		}))));
	});
}
function kindOf(token) {
	if (token?.startsWith("ghs_")) return "app";
	return /^(ghp|gho|ghu|github_pat)_/.test(token ?? "") ? "user" : "unknown";
}
const row = union([repositoryRow, object({
	id,
	full_name: fullName,
	archived: boolean().catch(false)
})]);
function plainList(client, name, ask) {
	return {
		client,
		rows: "",
		row,
		name,
		ask
	};
}
async function ownRepositories(client, owner) {
	const list = plainList(client, "/user/repos", (page) => client.request("GET /user/repos", {
		affiliation: "owner",
		...page
	}));
	return ownedBy(owner, await readPage(list, 0)).rows.length === 0 ? null : ownedBy(owner, await allPages(list));
}
function ownedBy(owner, { rows, malformed }) {
	const prefix = `${owner.toLowerCase()}/`;
	return {
		rows: rows.filter((row) => row.full_name.toLowerCase().startsWith(prefix)),
		malformed
	};
}
function nullIfRefused(work) {
	return nullOn(({ problem }) => ["github_forbidden", "github_not_found"].includes(problem.code), work);
}
async function listingOf(client, listing, { rows, malformed: [nameless] }) {
	if (nameless !== void 0) throw fault("github_malformed", `A repository of the ${listing} listing has no name: ${nameless.why}.`);
	const found = {
		repos: [],
		unread: [],
		listing,
		left_out: {
			archived: 0,
			disabled: 0
		}
	};
	for (const row of await Promise.all(rows.map((row) => completed(client, row)))) if (row.archived) found.left_out.archived += 1;
	else if (!("default_branch" in row)) found.unread.push(row.full_name);
	else if (row.disabled) found.left_out.disabled += 1;
	else found.repos.push(row);
	return found;
}
async function completed(client, row) {
	if ("default_branch" in row || row.archived) return row;
	const read = await asResult(() => readRepository$1(client, { repo: row.full_name }));
	if (!read.ok && isEndOfRun(read.error)) throw new Fault(read.error);
	return read.ok ? read.value : row;
}
async function readWorkflows$1(client, { repo }) {
	const at = repoOf(repo);
	const { rows: value, malformed } = await allPages({
		client,
		rows: "workflows",
		row: workflowRow,
		name: `/repos/${repo}/actions/workflows`,
		ask: (page) => client.request("GET /repos/{owner}/{repo}/actions/workflows", {
			...at,
			...page
		})
	});
	return {
		value,
		malformed
	};
}
const query = `query ($ids: [ID!]!) {
  nodes(ids: $ids) { ... on WorkflowRun { databaseId workflow { databaseId name state createdAt } } }
}`;
const runNode = object({
	databaseId: id,
	workflow: object({
		databaseId: id,
		name: string(),
		state: string(),
		createdAt: instant$2
	}).transform((row) => ({
		id: row.databaseId,
		name: row.name,
		state: row.state.toLowerCase(),
		created_at: row.createdAt
	}))
});
async function readRunWorkflows(client, asked) {
	const variables = { ids: asked.map(({ node_id }) => node_id) };
	const paths = asked.map((_, i) => ["nodes", i]);
	return (await askParts(client, {
		query,
		variables
	}, runNode, paths)).map((run, i) => run?.databaseId === asked[i]?.run_id ? run?.workflow ?? null : null);
}
async function noRunWorkflow({ repo, run_id }) {
	throw fault("github_unavailable", `GitHub did not show the workflow of run ${run_id} of ${repo} by itself.`);
}
// build/github/runs.js
const MOST_ROWS = 6e3;
async function readRuns(client, question) {
	const { since } = question;
	const list = runList(client, question, filters(question));
	const isPast = watchOrder(since);
	const rows = /* @__PURE__ */ new Map();
	const set_aside = [];
	let received = 0;
	let total_count = 0;
	let end = null;
	for (let offset = 0; end === null;) {
		const page = await readPage(list, offset);
		offset += page.size;
		for (const row of page.rows) merge(rows, row);
		set_aside.push(...page.malformed);
		received += page.received;
		total_count = Math.max(total_count, page.total ?? 0);
		end = isPast(page.rows) ? "date" : endWith(page, received < total_count);
		if (since === null && offset >= 100) end ??= "page";
		if (offset >= MOST_ROWS) end ??= "early";
	}
	return {
		value: {
			rows: [...rows.values()],
			end,
			total_count
		},
		malformed: set_aside
	};
}
function endWith({ received, next }, isCountedMore) {
	if (!isCountedMore && !next) return "list";
	return received === 0 ? "early" : null;
}
async function readNewestScheduled(client, { repo, rows: most }) {
	return readSome(runList(client, {
		repo,
		workflow_id: null
	}, { event: "schedule" }), most);
}
async function readOlderRuns$1(client, question) {
	const { event, before } = question;
	return readSome(runList(client, question, {
		...filters({
			status: "success",
			event
		}),
		created: `<${before}`
	}), 100);
}
async function readSome(list, most) {
	const size = Math.min(most, 100);
	const starts = Array.from({ length: Math.ceil(most / size) }, (_, i) => i * size);
	const pages = (await Promise.all(starts.map((from) => readFrom(list, from, size)))).flat();
	const rows = pages.flatMap((page) => page.rows);
	const end = rows.length <= most && pages.some(({ isLast }) => isLast) ? "list" : "page";
	const total_count = Math.max(...pages.map(({ total }) => total ?? 0));
	return {
		value: {
			rows: rows.slice(0, most),
			end,
			total_count
		},
		malformed: pages.flatMap(({ malformed }) => malformed)
	};
}
async function readFrom(list, from, size) {
	const pages = [];
	for (let offset = from; offset < from + size && !pages.at(-1)?.isLast;) {
		const page = await readPage(list, offset, size);
		offset += page.size;
		const isLast = page.received === 0 || !page.next && offset >= (page.total ?? 0);
		pages.push({
			...page,
			isLast
		});
	}
	return pages;
}
async function readRunBefore(client, { repo, before }) {
	const query = {
		created: `<${before}`,
		per_page: 1,
		page: 1
	};
	const reply = await client.request("GET /repos/{owner}/{repo}/actions/runs", {
		...repoOf(repo),
		...query
	});
	const [row] = parseReply(object({ workflow_runs: array(runRow) }), reply).workflow_runs;
	if (row === void 0 || row.created_at < before) return row ?? null;
	throw malformed(reply, `but holds a run created at ${row.created_at}, which is not before ${before}`);
}
async function readAttempt$1(client, asked) {
	const { repo, run_id, attempt: attempt_number } = asked;
	return parseReply(runRow, await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}", {
		...repoOf(repo),
		run_id,
		attempt_number
	}));
}
function filters({ status, event }) {
	return {
		...status === null ? {} : { status },
		...event === null ? {} : { event }
	};
}
function runList(client, { repo, workflow_id }, query) {
	const at = repoOf(repo);
	const below = workflow_id === null ? "runs" : `workflows/${workflow_id}/runs`;
	return {
		client,
		rows: "workflow_runs",
		row: runRow,
		name: `/repos/${repo}/actions/${below}`,
		ask: (page) => workflow_id === null ? client.request("GET /repos/{owner}/{repo}/actions/runs", {
			...at,
			...query,
			...page
		}) : client.request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs", {
			...at,
			workflow_id,
			...query,
			...page
		})
	};
}
function merge(rows, row) {
	const known = rows.get(row.id);
	if (known === void 0 || row.attempt > known.attempt || row.attempt === known.attempt && row.updated_at >= known.updated_at) rows.set(row.id, row);
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
async function readJobs$1(client, question) {
	const latest = question.attempt === 1 ? await jobsBy(client, question, "latest") : null;
	const onlyFirst = latest?.every((job) => job.attempt === 1);
	return (latest !== null && onlyFirst ? latest : await jobsBy(client, question, "all")).filter((job) => job.attempt <= question.attempt);
}
async function jobsBy(client, { repo, run_id }, filter) {
	const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
	const at = {
		...repoOf(repo),
		run_id,
		filter
	};
	let last;
	const { rows, malformed: set_aside } = await allPages({
		client,
		rows: "jobs",
		row: jobRow,
		name: `/repos/${repo}/actions/runs/${run_id}/jobs`,
		ask: async (page) => {
			last = await client.request(route, {
				...at,
				...page
			});
			return last;
		}
	});
	const first = set_aside.find((row) => row.run_id === null || row.run_id === run_id);
	if (first !== void 0 && last !== void 0) throw malformed(last, `but ${first.why}`);
	return rows.flatMap(({ run_id: own, ...job }) => own === null || own === run_id ? [job] : []);
}
async function readAnnotations(client, { repo, job_id }) {
	return parseReply(annotations$1, await client.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations", {
		...repoOf(repo),
		check_run_id: job_id
	}));
}
const annotations$1 = array(object({
	annotation_level: string().nullish(),
	message: string().nullish()
}).transform(({ annotation_level, message }) => ({
	level: annotation_level ?? "notice",
	message: message ?? ""
})));
async function readWaiting(client, { repo, run_id }) {
	return parseReply(pending, await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments", {
		...repoOf(repo),
		run_id
	}));
}
const person = object({
	login: string().nullish(),
	name: string().nullish()
});
const pending = array(object({
	environment: object({ name: string().nullish() }).nullish(),
	reviewers: array(object({ reviewer: person.nullish() })).nullish()
}).transform(({ environment, reviewers }) => ({
	environment: environment?.name ?? "unnamed",
	reviewers: (reviewers ?? []).flatMap(({ reviewer }) => reviewer?.login ?? reviewer?.name ?? [])
})));
// build/github/source.js
var source_exports = /* @__PURE__ */ require_index.__exportAll({ githubSource: () => githubSource });
function githubSource(client) {
	const ask = (question) => answers[question.kind](client, question);
	return {
		ask,
		batches: {
			repository: batchOf(100, (asked) => readRepositories(client, asked)),
			workflow_of_run: batchOf(100, (asked) => readRunWorkflows(client, asked)),
			files: batchOf(10, (asked) => readManyFiles(client, asked))
		}
	};
}
const answers = {
	repository: one$1(readRepository$1),
	workflow_of_run: one$1((_, question) => noRunWorkflow(question)),
	files: one$1(readFiles),
	workflows: listed(readWorkflows$1),
	runs: listed(readRuns),
	newest_scheduled: listed(readNewestScheduled),
	older_runs: listed(readOlderRuns$1),
	run_before: one$1(readRunBefore),
	attempt: one$1(readAttempt$1),
	jobs: one$1(readJobs$1),
	annotations: one$1(readAnnotations),
	file: one$1(readFile),
	commit: one$1(readCommit),
	waiting: one$1(readWaiting)
};
function one$1(read) {
	return (client, question) => asResult(() => read(client, question));
}
function listed(read) {
	return async (client, question) => {
		const found = await asResult(() => read(client, question));
		if (!found.ok) return found;
		const { value, malformed } = found.value;
		return {
			ok: true,
			value,
			...malformed.length > 0 ? { malformed } : {}
		};
	};
}
function batchOf(most, read) {
	return {
		most,
		ask: async (questions) => {
			const all = await asResult(() => read(questions));
			if (!all.ok) return questions.map(() => all);
			return all.value.map((value) => value === null ? null : {
				ok: true,
				value
			});
		}
	};
}
// build/judge/schedule/cron.js
const MONTHS = [
	"JAN",
	"FEB",
	"MAR",
	"APR",
	"MAY",
	"JUN",
	"JUL",
	"AUG",
	"SEP",
	"OCT",
	"NOV",
	"DEC"
];
const WEEKDAYS = [
	"SUN",
	"MON",
	"TUE",
	"WED",
	"THU",
	"FRI",
	"SAT"
];
const LONGEST_MONTHS = [
	31,
	29,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const fieldRules = {
	minutes: {
		name: "minute",
		min: 0,
		max: 59,
		names: []
	},
	hours: {
		name: "hour",
		min: 0,
		max: 23,
		names: []
	},
	days: {
		name: "day of month",
		min: 1,
		max: 31,
		names: []
	},
	months: {
		name: "month",
		min: 1,
		max: 12,
		names: MONTHS
	},
	weekdays: {
		name: "day of week",
		min: 0,
		max: 6,
		names: WEEKDAYS
	}
};
const NEVER = "no month it names has such a day";
const SHORTEST_INTERVAL = 5;
const MAX_LENGTH = 500;
function checkCron(expression) {
	const parsed = parseCron(expression);
	return parsed.ok ? null : parsed.why;
}
function parseCron(expression) {
	if (expression.length > MAX_LENGTH) return refuse(`it is longer than ${MAX_LENGTH} characters`);
	const texts = expression.trim().split(/[ \t]+/);
	const [minuteText, hourText, dayText, monthText, weekdayText, ...rest] = texts;
	if (expression.trim().startsWith("@")) return refuse("GitHub has no @ shorthands: write the five fields");
	if (!minuteText || !hourText || !dayText || !monthText || !weekdayText || rest.length > 0) return refuse(`it has ${expression.trim() === "" ? 0 : texts.length} fields, GitHub's cron has five`);
	const minutes = readField(minuteText, fieldRules.minutes);
	const hours = readField(hourText, fieldRules.hours);
	const days = readField(dayText, fieldRules.days);
	const months = readField(monthText, fieldRules.months);
	const weekdays = readField(weekdayText, fieldRules.weekdays);
	if (typeof minutes === "string") return refuse(minutes);
	if (typeof hours === "string") return refuse(hours);
	if (typeof days === "string") return refuse(days);
	if (typeof months === "string") return refuse(months);
	if (typeof weekdays === "string") return refuse(weekdays);
	if (weekdayText === "*" && !someMonthHas(days, months)) return refuse(NEVER);
	const both = isAmbiguous(dayText, weekdayText) && someMonthHas(days, months);
	const dayFields = {
		days: restricted(dayText, days),
		months: new Set(months),
		weekdays: restricted(weekdayText, weekdays),
		joined: both ? "and" : "or"
	};
	const spaced = fiveMinutesApart(minutes);
	return {
		ok: true,
		cron: {
			minutes: spaced,
			thinned: spaced.length < minutes.length,
			hours,
			days: dayFields
		}
	};
}
function restricted(text, values) {
	return text === "*" ? null : new Set(values);
}
function hasAmbiguousDays(expression) {
	const [, , days = "", , weekdays = ""] = expression.trim().split(/[ \t]+/);
	return isAmbiguous(days, weekdays);
}
function isAmbiguous(days, weekdays) {
	return days !== "*" && weekdays !== "*" && (days.startsWith("*") || weekdays.startsWith("*"));
}
function refuse(why) {
	return {
		ok: false,
		why
	};
}
function readField(text, rule) {
	const values = /* @__PURE__ */ new Set();
	for (const item of text.split(",")) {
		const range = readItem(item, rule);
		if (typeof range === "string") return range;
		for (let value = range.from; value <= range.to; value += range.step) values.add(value);
	}
	return [...values].sort((a, b) => a - b);
}
function readItem(item, rule) {
	const parts = /^(?:\*|([0-9a-z]+)(?:-([0-9a-z]+))?)(?:\/([0-9]+))?$/i.exec(item);
	const [, first, last, stepText] = parts ?? [];
	const from = first === void 0 ? rule.min : readValue(first, rule);
	const to = first === void 0 || last === void 0 && stepText !== void 0 ? rule.max : readValue(last ?? first, rule);
	if (!parts || Number.isNaN(from) || Number.isNaN(to)) return `"${item}" in the ${rule.name} field is not of GitHub's cron syntax`;
	if (Math.min(from, to) < rule.min || Math.max(from, to) > rule.max) return `"${item}" in the ${rule.name} field is outside ${rule.min}-${rule.max}`;
	if (to < from) return `the range "${item}" in the ${rule.name} field runs backwards`;
	const step = stepText === void 0 ? 1 : Number(stepText);
	if (step < 1) return `the step of "${item}" in the ${rule.name} field is less than 1`;
	return {
		from,
		to,
		step
	};
}
function readValue(text, rule) {
	const named = rule.names.indexOf(text.toUpperCase());
	if (named >= 0) return named + rule.min;
	return /^\d+$/.test(text) ? Number(text) : NaN;
}
function someMonthHas(days, months) {
	const earliest = days[0] ?? 1;
	return months.some((month) => earliest <= (LONGEST_MONTHS[month - 1] ?? 0));
}
function fiveMinutesApart(minutes) {
	const kept = [];
	for (const minute of minutes) {
		const last = kept.at(-1);
		if (last === void 0 || minute - last >= SHORTEST_INTERVAL) kept.push(minute);
	}
	return kept;
}
// build/text/by-key.js
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
function memoized(find) {
	const known = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const found = known.get(key) ?? { value: find(key) };
		known.set(key, found);
		return found.value;
	};
}
// build/judge/schedule/windows.js
const MAX_WINDOWS = 25e4;
const HOURS_A_DAY = 24;
const LONGEST_WAIT = 15006 * DAY;
function nextWindow(schedules, after) {
	return isoOf(walk(schedules, ms(after) + 1, 1).next().value);
}
function lastWindow(schedules, at) {
	return isoOf(walk(schedules, ms(at), -1).next().value);
}
function isoOf(due) {
	return due === void 0 ? null : iso(due);
}
function* walk(schedules, start, step) {
	let given = 0;
	let last = null;
	for (const due of merged(schedules, start, step)) {
		if (due === last) continue;
		if (given++ >= MAX_WINDOWS) return;
		yield due;
		last = due;
	}
}
function* merged(schedules, start, step) {
	if (schedules.length < 2) {
		for (const schedule of schedules) yield* walkOne(fieldsOf(schedule), start, step);
		return;
	}
	const middle = Math.ceil(schedules.length / 2);
	const left = merged(schedules.slice(0, middle), start, step);
	const right = merged(schedules.slice(middle), start, step);
	let [a, b] = [left.next().value, right.next().value];
	while (a !== void 0 || b !== void 0) {
		const due = b === void 0 || a !== void 0 && (a - b) * step <= 0 ? a : b;
		if (due !== void 0) yield due;
		if (a === due) a = left.next().value;
		if (b === due) b = right.next().value;
	}
}
const fieldsOf = memoized((schedule) => {
	const parsed = parseCron(schedule.cron);
	if (!parsed.ok) throw new RangeError(`"${schedule.cron}" is not a cron of GitHub's: ${parsed.why}`);
	const { minutes, hours, days } = parsed.cron;
	return {
		times: hours.flatMap((hour) => minutes.map((minute) => hour * HOUR + minute * MINUTE)),
		hourly: hours.length === HOURS_A_DAY,
		days,
		offsetAt: offsetsOf(schedule.timezone)
	};
});
function* walkOne(fields, start, step) {
	const local = start + fields.offsetAt(start);
	const today = Math.floor(local / DAY) * DAY;
	for (const day of daysFrom(fields.days, today - step * DAY, step)) {
		const windows = windowsOf(fields, day);
		if (step === -1) windows.reverse();
		for (const due of windows) if ((due - start) * step >= 0) yield due;
	}
}
function* daysFrom(fields, day, step) {
	let last = day;
	for (let next = day; Math.abs(next - last) < LONGEST_WAIT;) {
		const date = new Date(next);
		if (!fields.months.has(date.getUTCMonth() + 1)) next = nearestOfNextMonth(date, step);
		else {
			if (isNamed(fields, date)) {
				yield next;
				last = next;
			}
			next += step * DAY;
		}
	}
}
function nearestOfNextMonth(date, step) {
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	return step === 1 ? Date.UTC(year, month + 1, 1) : Date.UTC(year, month, 0);
}
function isNamed({ days, weekdays, joined }, date) {
	const byDay = days === null || days.has(date.getUTCDate());
	const byWeekday = weekdays === null || weekdays.has(date.getUTCDay());
	return joined === "or" && days !== null && weekdays !== null ? byDay || byWeekday : byDay && byWeekday;
}
function windowsOf(fields, day) {
	const offset = fields.offsetAt(day - DAY);
	if (offset === fields.offsetAt(day + 1728e5)) return fields.times.map((time) => day + time - offset);
	const windows = fields.times.flatMap((time) => windowsAt(fields, day + time));
	return [...new Set(windows)].sort((a, b) => a - b);
}
function windowsAt({ hourly, offsetAt }, wall) {
	const [before, after] = [offsetAt(wall - DAY), offsetAt(wall + DAY)];
	const instants = [.../* @__PURE__ */ new Set([wall - before, wall - after])].filter((instant) => instant + offsetAt(instant) === wall);
	if (hourly || instants.length > 0) return hourly ? instants : instants.slice(0, 1);
	let [low, high] = [wall - after, wall - before];
	while (high - low > MINUTE) {
		const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
		if (offsetAt(middle) === after) high = middle;
		else low = middle;
	}
	return [high];
}
function isTimeZone(name) {
	if (!/^[a-z]/i.test(name)) return false;
	try {
		new Intl.DateTimeFormat("en-US", { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
const known$1 = /* @__PURE__ */ new Map([["UTC", () => 0]]);
function offsetsOf(timezone) {
	const offsetAt = known$1.get(timezone) ?? readOffsets(timezone);
	known$1.set(timezone, offsetAt);
	return offsetAt;
}
function readOffsets(timezone) {
	const format = new Intl.DateTimeFormat("en-US", {
		timeZone: timezone,
		timeZoneName: "longOffset"
	});
	return (instant) => {
		const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(format.format(instant)) ?? [];
		const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE;
		return sign === "-" ? -size : size;
	};
}
// build/evidence/coverage.js
const FILTERED_ROWS = 1e3;
function coverage({ status, event, since }, { end, rows }) {
	const isCut = (status !== null || event !== null) && rows.length >= FILTERED_ROWS;
	if (end === "list" && !isCut) return Number.NEGATIVE_INFINITY;
	const last = isDescending(rows) ? rows.at(-1) : void 0;
	const shown = last === void 0 ? Number.POSITIVE_INFINITY : ms(last.created_at) + 1;
	return end === "date" && since !== null ? Math.min(shown, ms(since)) : shown;
}
function passesFilter(row, { status, event }) {
	return (status === null || row.conclusion === status) && (event === null || row.event === event);
}
function pagesTo({ rows }, since) {
	const [first, last] = [rows[0], rows.at(-1)];
	if (!first || !last) return 0;
	const span = Math.max(1, ms(first.created_at) - ms(last.created_at));
	return Math.ceil((ms(last.created_at) - ms(since)) / span);
}
function isDescending(rows) {
	return rows.every((row, i) => i === 0 || ms(row.created_at) <= ms(rows[i - 1]?.created_at ?? ""));
}
function canBeOf(row, workflow) {
	if (row.workflow_id !== null) return row.workflow_id === workflow.id;
	return row.path === null || row.path.startsWith(workflow.path);
}
function canBeSince(row, instant) {
	return row.created_at === null || ms(row.created_at) >= ms(instant);
}
function malformedProblem(row, what) {
	return {
		code: "github_malformed",
		message: `GitHub gave a row of ${what} that cannot be read, and it may be the one that is looked for: ${row.why}.`,
		hint: "Run the monitor again; if it stays, report it with a `--record` file."
	};
}
function malformedNote(rows, what) {
	const [first] = rows;
	if (first === void 0) return null;
	const left = rows.length === 1 ? "was left out" : "were left out";
	return `${require_index.counted(rows.length, "row")} of ${what} could not be read and ${left}: ${first.why}.`;
}
// build/evidence/inquiry.js
function* ask(question) {
	const [answer] = yield [question];
	return answer;
}
function* askAll(questions) {
	if (questions.length === 0) return [];
	return yield questions;
}
function* askBeside(question, inquiry) {
	let step = inquiry.next([]);
	const first = !step.done && Array.isArray(step.value) ? step.value : [];
	const [answer, ...others] = yield [question, ...first];
	if (first.length > 0) step = inquiry.next(others);
	while (!step.done) step = inquiry.next(yield step.value);
	return answer;
}
function* confirm() {
	yield "confirm";
}
function* load(code) {
	let loaded;
	yield async () => {
		loaded = await code();
	};
	return loaded;
}
function scheduledRuns(repo, workflow_id, since) {
	return {
		kind: "runs",
		repo,
		workflow_id,
		status: null,
		event: "schedule",
		since,
		read: 1
	};
}
// build/text/match.js
var import_fastest_levenshtein = (/* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = /* @__PURE__ */ new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
})))();
function matches(pattern, text) {
	if (pattern === text) return true;
	let p = 0;
	let star = -1;
	let retry = 0;
	for (let t = 0; t < text.length;) if (pattern[p] === "*") {
		star = p++;
		retry = t;
	} else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[t])) {
		p++;
		t++;
	} else if (star >= 0) {
		p = star + 1;
		t = ++retry;
	} else return false;
	return [...pattern.slice(p)].every((rest) => rest === "*");
}
function nearest(word, candidates, most = 1) {
	const wanted = word.toLowerCase();
	return candidates.map((candidate) => ({
		candidate,
		far: (0, import_fastest_levenshtein.distance)(wanted, candidate.toLowerCase())
	})).filter(({ candidate, far }) => far <= Math.max(2, Math.max(word.length, candidate.length) / 3)).sort((a, b) => a.far - b.far).slice(0, most).map(({ candidate }) => candidate);
}
// build/judge/identify.js
const WORKFLOWS_FOLDER = ".github/workflows/";
const WITHOUT_FILE = "dynamic/";
function isFilePath(path) {
	return !path.startsWith(WITHOUT_FILE);
}
function actionsPage(repositoryUrl, path) {
	if (!URL.canParse(repositoryUrl)) return null;
	return `${repositoryUrl}/actions/workflows/${(isFilePath(path) ? fileOf(path) : path.slice(8)).split("/").map(encodeURIComponent).join("/")}`;
}
function fileOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function stemOf(path) {
	return fileOf(path).replace(/\.ya?ml$/i, "");
}
function otherEnding(path) {
	return path.replace(/\.(ya?ml)$/, (_, ending) => ending === "yml" ? ".yaml" : ".yml");
}
function isNamedBy(workflow, entry) {
	return entryKeysOf(workflow).includes(entryKey(entry));
}
function entryKeysOf({ id, path }) {
	const inFolder = path.startsWith(".github/workflows/") ? [path.slice(18), stemOf(path)] : [];
	return [
		nameOfId(id),
		path,
		...inFolder
	];
}
function entryKey(entry) {
	return isId(entry) ? nameOfId(Number(entry)) : plainEntry(entry);
}
function nameOfId(id) {
	return `\n${id}`;
}
function plainEntry(entry) {
	return entry.replace(/^\.?\//, "");
}
function isId(text) {
	return /^\d+$/.test(text);
}
function* identify(entry, repo, read) {
	const listed = yield* ask({
		kind: "workflows",
		repo: repo.full_name,
		read
	});
	if (!listed.ok) return {
		kind: "problem",
		problem: listed.error
	};
	const { malformed = [] } = listed;
	const exact = named(entry, listed.value);
	const isRenamed = ({ path }) => differsInEnding(entry, path);
	const fits = exact.length > 0 ? exact : withoutPredecessors(listed.value.filter(isRenamed));
	const [only] = fits;
	if (only && fits.length === 1) return {
		kind: "found",
		workflow: only,
		malformed
	};
	if (fits.length > 1) return yield* choose(entry, fits, repo, malformed);
	const possible = malformed.find((row) => canBeNamed(row, entry));
	if (possible !== void 0) return {
		kind: "problem",
		problem: malformedProblem(possible, `the workflow list of ${repo.full_name}`)
	};
	const near = nearNames(entry, listed.value);
	return (yield* unlisted(entry, repo, read)) ?? {
		kind: "missing",
		near,
		is_list: isList(entry, listed.value)
	};
}
function canBeNamed({ id, path }, entry) {
	if (isId(entry)) return id === null || id === Number(entry);
	return path === null || !/[./]/.test(entry) || isNamedBy({
		id: 0,
		path
	}, entry);
}
function named(entry, workflows) {
	const { byWay, byName } = waysToName(workflows);
	const fits = byWay.map((names) => names.get(entryKey(entry))).find((some) => some !== void 0);
	if (isId(entry)) return fits ?? [];
	return withoutPredecessors(fits ?? byName.get(entry) ?? []);
}
const waysToName = memoized((workflows) => ({
	byWay: [
		0,
		1,
		2,
		3
	].map((way) => groupBy(workflows, (workflow) => entryKeysOf(workflow)[way])),
	byName: groupBy(workflows, ({ name }) => name)
}));
function differsInEnding(entry, path) {
	const other = otherEnding(plainEntry(entry));
	return other !== plainEntry(entry) && (path === other || path === ".github/workflows/" + other);
}
function withoutPredecessors(fits) {
	const isDeleted = ({ state }) => state === "deleted";
	const inOrder = fits.toSorted((a, b) => Number(isDeleted(b)) - Number(isDeleted(a)) || a.id - b.id);
	return [...new Map(inOrder.map((workflow) => [workflow.path, workflow])).values()];
}
function* choose(entry, fits, repo, malformed) {
	const files = yield* askAll(fits.map(({ path }) => fileAt$1(repo, path, 1)));
	const present = fits.filter((_, i) => !isAbsent(files[i]));
	const [only] = present;
	if (only && present.length === 1) return {
		kind: "found",
		workflow: only,
		malformed
	};
	const [newest] = [...fits].sort((a, b) => b.id - a.id);
	if (present.length === 0 && newest) return {
		kind: "found",
		workflow: newest,
		malformed
	};
	const paths = present.map(({ path }) => path);
	return {
		kind: "problem",
		problem: {
			code: "workflow_ambiguous",
			message: `workflows: "${entry}" fits ${paths.join(" and ")} in ${repo.full_name}.`,
			hint: `Name the file: \`workflows: ${paths[0]?.slice(18)}\``
		}
	};
}
function* unlisted(entry, repo, read) {
	const plain = plainEntry(entry);
	const file = plain.startsWith(".github/workflows/") ? plain.slice(18) : plain;
	if (!/^[\w.-]+$/.test(file) || isId(entry)) return null;
	const paths = (/\.ya?ml$/i.test(file) ? [file] : [`${file}.yml`, `${file}.yaml`]).map((one) => WORKFLOWS_FOLDER + one);
	const answers = yield* askAll(paths.map((one) => fileAt$1(repo, one, read)));
	const failed = answers.find((answer) => !answer.ok);
	if (failed && !failed.ok) return {
		kind: "problem",
		problem: failed.error
	};
	const present = paths.find((_, i) => !isAbsent(answers[i]));
	if (present === void 0) return null;
	return {
		kind: "problem",
		problem: {
			code: "evidence_contradictory",
			message: `${present} is on ${repo.default_branch}, but GitHub's workflow list of ${repo.full_name} lacks it.`,
			hint: "Wait some minutes if it is new. Otherwise enable Actions in the repository, as a fork needs it, or push a change to the file."
		}
	};
}
function* findNamesake(repo, workflow) {
	const files = yield* ask({
		kind: "files",
		repo: repo.full_name,
		ref: repo.default_branch
	});
	const listed = yield* ask({
		kind: "workflows",
		repo: repo.full_name,
		read: 1
	});
	if (!files.ok || !listed.ok) return null;
	const there = new Set(files.value.map(({ path }) => path));
	const namesakes = listed.value.filter(({ name, path }) => name === workflow.name && path !== workflow.path && there.has(path));
	return namesakes.length === 1 ? namesakes[0] ?? null : null;
}
function fileAt$1(repo, path, read) {
	return {
		kind: "file",
		repo: repo.full_name,
		path,
		ref: repo.default_branch,
		read
	};
}
function isAbsent(answer) {
	return answer?.ok === true && answer.value.text === null;
}
function isList(entry, workflows) {
	const parts = entry.split(/[;|\s]+/).filter((part) => part !== "");
	return parts.length > 1 && parts.every((part) => named(part, workflows).length > 0);
}
function nearNames(entry, workflows) {
	if (/^auto$/i.test(entry)) return ["auto"];
	const names = /* @__PURE__ */ new Map();
	for (const { name, path } of workflows) {
		const file = fileOf(path);
		for (const form of [
			stemOf(path),
			file,
			name
		]) names.set(form, file);
	}
	return [...new Set(nearest(entry, [...names.keys()], 3).map((form) => names.get(form) ?? form))];
}
function withShortestNames(verdicts, elsewhere) {
	const all = [...elsewhere, ...verdicts.map(({ repo }) => repo)];
	const forms = new Set(all.map((repo) => repo.toLowerCase())).size > 1 ? [
		stemInRepo,
		(v) => `${v.repo}/${stem(v)}`,
		fileInRepo
	] : [
		stem,
		file,
		stemInRepo,
		fileInRepo
	];
	const alike = forms.map((form) => groupBy(verdicts, form));
	return verdicts.map((verdict) => {
		const unique = forms.find((form, i) => alike[i]?.get(form(verdict))?.length === 1) ?? fileInRepo;
		return {
			...verdict,
			name: unique(verdict)
		};
	});
}
const EVERY_WORKFLOW = "every scheduled workflow";
function isWholeRepository({ entry }) {
	return entry === "auto";
}
const nameBy = (form) => (verdict) => isWholeRepository(verdict) ? EVERY_WORKFLOW : form(verdict.path ?? verdict.entry);
const stem = nameBy(stemOf);
const file = nameBy(fileOf);
const stemInRepo = (verdict) => `${verdict.repo.split("/")[1]}/${stem(verdict)}`;
const fileInRepo = (verdict) => `${verdict.repo}/${file(verdict)}`;
// build/report/incident.js
function fingerprint(...parts) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
function monitorId({ server_url, repo, workflow_path }) {
	const server = new URL(server_url).host;
	const elsewhere = server === "github.com" ? [] : [server];
	if (repo === null || workflow_path === null) return fingerprint("command-line", ...elsewhere);
	return fingerprint(repo.toLowerCase(), workflow_path, ...elsewhere);
}
function fileName(watch) {
	const path = watch.path ?? watch.entry;
	if (!isFilePath(path)) return path;
	const name = fileOf(path);
	return /\.ya?ml$/.test(name) ? name : `${name}.yml`;
}
function watchName$1(watch) {
	return `${watch.repo}/${fileName(watch).replace(/\.ya?ml$/, "")}`;
}
function watchId(watch) {
	return fingerprint(watch.repo.toLowerCase(), fileName(watch));
}
function recipientsId(to) {
	return fingerprint(unique$1(to.map((address) => address.toLowerCase())));
}
function unique$1(values) {
	return [...new Set(values)].sort();
}
const JOBS = 8;
const JOB_LENGTH = 8;
function jobMarks(jobs) {
	return jobs.slice(0, JOBS).map((job) => fingerprint(job).slice(0, JOB_LENGTH)).join("");
}
function readJobMarks(metadata) {
	return metadata.skips?.match(new RegExp(`.{${JOB_LENGTH}}`, "g")) ?? [];
}
function shortMark(job) {
	return written(Number.parseInt(fingerprint(job).slice(0, JOB_LENGTH), 16) % notKnown + 1, 2);
}
function isMarked(marks, jobs) {
	return jobs.some((job) => marks.includes(jobMarks([job])) || marks.includes(shortMark(job)));
}
function successMark(success) {
	return success === null ? "never" : `${success.run_id}/${success.attempt}`;
}
function staleIncident(monitor, watch, success, recipients) {
	return fingerprint("stale", monitor, watch, success, recipients);
}
function digestIncident(incidents) {
	return fingerprint("digest", unique$1(incidents));
}
function unknownId(use, problem, watch) {
	const { repo, workflows, config, shard } = use.scope;
	const about = watch ?? subjectOf(problem);
	return fingerprint(use.monitor, repo, workflows, config, shard, use.recipients, problem.code, about);
}
function subjectOf({ code, message }) {
	const [, setting] = /^(-{0,2}[a-z][\w.-]*): /i.exec(message) ?? [];
	if (code === "settings_invalid" && setting !== void 0) return setting;
	return message.replace(/(https?:\/\/[^\s?]*)\S*/g, "$1").split(/\s+/).filter((word) => word.includes("/") || !/\d/.test(word)).map((word) => word.replace(/((?:runs|attempts|jobs)\/)\d+/g, "$1")).join(" ");
}
function crashIncident(unknown) {
	return fingerprint("monitor_failed", unique$1(unknown));
}
function recoveryIncident(watch, answered) {
	return fingerprint("recovered", watch, answered);
}
function testIncident(monitor, now) {
	return fingerprint("test", monitor, now);
}
function threadRoot(incident) {
	return `<${incident}@cron-heartbeat-monitor>`;
}
const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const fields = [
	"w0",
	"w1",
	"w2",
	"w3",
	"w4"
];
const fieldLength = 80;
const capacity = fields.length * fieldLength;
const epoch = Date.parse("2020-01-01T00:00:00Z");
const headLength = 5;
const detailed = {
	mark: "g",
	width: 12
};
const bare = {
	mark: "b",
	width: 4
};
const mostInDigestIndex = Math.floor((capacity - headLength) / bare.width);
const unknownLength = 5;
const notKnown = 4095;
const noJob = written(0, 2);
function keyOf(id, length) {
	return written(Number.parseInt(id.slice(0, 8), 16) % 64 ** length, length);
}
const watchKey = (watch) => keyOf(watch, 4);
const recipientsKey = (to) => keyOf(recipientsId(to), 4);
const unknownKey = (id) => keyOf(id, unknownLength);
function writeDigestIndex(verdicts, to) {
	const room = capacity - headLength;
	const form = verdicts.length * detailed.width <= room ? detailed : bare;
	const entries = verdicts.slice(0, Math.floor(room / form.width)).map((verdict) => {
		const key = watchKey(watchId(verdict));
		return form === bare ? key : `${key}${factsText(verdict)}`;
	});
	return inFields(`${form.mark}${recipientsKey(to)}${entries.join("")}`);
}
function readDigestIndex(metadata) {
	const text = textOf(metadata);
	const form = [detailed, bare].find(({ mark }) => text.startsWith(mark));
	if (form === void 0 || text.length < headLength) return null;
	const entries = [];
	for (let at = headLength; at + form.width <= text.length; at += form.width) entries.push(entryOf$1(text.slice(at, at + form.width)));
	return {
		to: text.slice(1, headLength),
		entries
	};
}
function writeUnknownIndex(keys) {
	return inFields(keys.slice(0, Math.floor(capacity / unknownLength)).join(""));
}
function readUnknownIndex(metadata) {
	return textOf(metadata).match(new RegExp(`.{${unknownLength}}`, "g")) ?? [];
}
function inFields(text) {
	const used = fields.slice(0, Math.ceil(text.length / fieldLength));
	return Object.fromEntries(used.map((field, at) => [field, text.slice(at * fieldLength, (at + 1) * fieldLength)]));
}
const textOf = (metadata) => fields.map((field) => metadata[field] ?? "").join("");
function factsText({ last_success, missed_windows, skipped_jobs: [job] }) {
	const minutes = last_success === null ? 0 : Math.floor((Date.parse(last_success.completed_at) - epoch) / MINUTE);
	const missed = missed_windows === null ? notKnown : Math.min(missed_windows, 4094);
	return `${written(minutes, 4)}${written(missed, 2)}${job === void 0 ? noJob : shortMark(job)}`;
}
function entryOf$1(text) {
	const watch = text.slice(0, 4);
	if (text.length === bare.width) return {
		watch,
		last_success: null,
		missed_windows: null,
		skips: []
	};
	const minutes = value(text.slice(4, 8));
	const missed = value(text.slice(8, 10));
	const job = text.slice(10);
	return {
		watch,
		last_success: minutes === 0 ? "never" : new Date(epoch + minutes * MINUTE).toISOString(),
		missed_windows: missed === notKnown ? null : missed,
		skips: job === noJob ? [] : [job]
	};
}
function written(number, length) {
	let rest = Math.min(Math.max(number, 0), 64 ** length - 1);
	let text = "";
	for (let at = 0; at < length; at += 1) {
		text = `${digits[rest % 64]}${text}`;
		rest = Math.floor(rest / 64);
	}
	return text;
}
function value(text) {
	return [...text].reduce((sum, digit) => sum * 64 + digits.indexOf(digit), 0);
}
// build/report/document.js
const heading = (text) => ({
	kind: "heading",
	text
});
const paragraph = (text) => ({
	kind: "paragraph",
	text
});
const field = (label, value, url = null) => value === null ? [] : [{
	label,
	value,
	url
}];
const item = (title, detail = null, url = null) => ({
	title,
	detail,
	url
});
const step = (text, commands = []) => ({
	text,
	commands
});
const listBlocks = (title, items) => items.length === 0 ? [] : [heading(title), {
	kind: "list",
	items
}];
const stepsBlocks = (title, steps) => steps.length === 0 ? [] : [heading(title), {
	kind: "steps",
	steps
}];
const runButton = ({ run_url: url }) => ({
	kind: "button",
	link: {
		text: "Open the monitor's run",
		url
	}
});
function toSteps(lines) {
	const steps = [];
	for (const line of lines.flatMap((item) => item.split(/\r?\n/))) {
		const last = steps.at(-1);
		if (line.trim() === "") continue;
		if (!line.startsWith("$ ")) steps.push({
			text: line,
			commands: []
		});
		else if (last?.text) last.commands.push(line.slice(2));
		else steps.push({
			text: null,
			commands: [line.slice(2)]
		});
	}
	return steps;
}
function cutEnd(text, most) {
	return text.length > most ? `${text.slice(0, most)}…` : text;
}
function codeParts(text) {
	return text.split(/`([^`]+)`/);
}
const statusPages = [
	"www.githubstatus.com",
	"status.postmarkapp.com",
	"docs.github.com",
	"api.github.com"
];
const linkHosts = memoized((report) => {
	const urlsOf = ({ url, file_url, last_success, cause }) => [
		url,
		file_url,
		last_success?.url ?? null,
		cause?.run_url ?? null
	];
	const hosts = [report.run_url, ...report.workflows.flatMap(urlsOf)].flatMap((url) => url !== null && URL.canParse(url) ? [new URL(url).host] : []);
	return /* @__PURE__ */ new Set([...statusPages, ...hosts]);
});
const address$1 = /https?:\/\/[^\s<>"'`()[\]]*[^\s<>"'`()[\].,:;!?]/g;
function wordsOf$1(url) {
	const [, run, job] = /\/actions\/runs\/(\d+)(\/job\/\d+)?/.exec(url.pathname) ?? [];
	if (run !== void 0) return job === void 0 ? `run ${run}` : "log";
	const words = `${url.host}${url.pathname.replace(/\/$/, "")}`;
	return words.length > 70 ? `${words.slice(0, 70)}…` : words;
}
function partsOf(text, hosts) {
	const pieces = codeParts(text);
	let linked = "";
	return pieces.flatMap((piece, at) => {
		if (at % 2 === 0) return wordParts(piece.slice(linked.length), hosts);
		const after = pieces[at + 1] ?? "";
		const [whole = "", url = ""] = /^ \((https?:\/\/[^\s()]+)\)/.exec(after) ?? [];
		const isOurs = ourUrl(url, hosts) !== null;
		linked = isOurs ? whole : "";
		return [{
			text: piece,
			code: true,
			url: isOurs ? url : null
		}];
	});
}
function wordParts(text, hosts) {
	const parts = [];
	let from = 0;
	for (const { 0: found, index } of text.matchAll(address$1)) {
		const url = ourUrl(found, hosts);
		if (url === null) continue;
		parts.push({
			text: text.slice(from, index),
			code: false,
			url: null
		});
		parts.push({
			text: wordsOf$1(url),
			code: false,
			url: found
		});
		from = index + found.length;
	}
	parts.push({
		text: text.slice(from),
		code: false,
		url: null
	});
	return parts.filter((part) => part.text !== "");
}
function ourUrl(url, hosts) {
	if (!URL.canParse(url)) return null;
	const parsed = new URL(url);
	return hosts.has(parsed.host) ? parsed : null;
}
function withoutMarks(text, hosts) {
	return partsOf(text, hosts).map((part) => part.text).join("");
}
function safeUrl(url) {
	if (url === null || !URL.canParse(url)) return null;
	const parsed = new URL(url);
	if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
	if (parsed.username !== "" || parsed.password !== "") return null;
	return /^[!#-;=?-~]+$/.test(url) ? url : parsed.href;
}
const htmlEntities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return require_index.oneLine(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character);
}
// build/report/outcome.js
const undeliveredWords = {
	failed: "not delivered",
	not_delivered: "not delivered by a test token or a sandboxed server",
	partly_delivered: "not delivered to everybody",
	unconfirmed: "not confirmed"
};
const mustArrive = [
	"stale",
	"digest",
	"monitor_failed",
	"test"
];
function isUndelivered({ outcome }) {
	return outcome in undeliveredWords;
}
function undeliveredAlarms(report) {
	return report.alerts.filter((alert) => mustArrive.includes(alert.kind) && isUndelivered(alert));
}
function overallStatus(input) {
	if (input.errors.some((error) => error.code !== "ping_failed") || undeliveredAlarms(input).length > 0 || input.workflows.some((verdict) => verdict.status === "unknown")) return "failed";
	return input.workflows.some((verdict) => verdict.status === "stale") ? "stale" : "healthy";
}
function exitCode(report) {
	if (report.status === "disabled") return 0;
	return {
		healthy: 0,
		stale: 1,
		failed: 2
	}[overallStatus(report)];
}
function withProblem(report, problem) {
	const { code, message } = problem;
	if (report.errors.some((error) => error.code === code && error.message === message)) return report;
	return {
		...report,
		errors: [...report.errors, {
			...problem,
			watch: null
		}]
	};
}
const order = [
	"stale",
	"unknown",
	"pending",
	"paused",
	"healthy"
];
function overdue(verdict) {
	if (verdict.age_hours === null) return Number.POSITIVE_INFINITY;
	return verdict.age_hours - (verdict.sla_hours ?? 0);
}
function byUrgency(a, b) {
	if (a.status !== b.status) return order.indexOf(a.status) - order.indexOf(b.status);
	const [first, second] = [overdue(a), overdue(b)];
	if (a.status === "stale" && first !== second) return first > second ? -1 : 1;
	return a.name < b.name ? -1 : Number(a.name > b.name);
}
function worstFirst(verdicts) {
	return verdicts.toSorted(byUrgency);
}
function illWatches({ workflows }) {
	return worstFirst(workflows.filter(({ status }) => status === "stale" || status === "unknown"));
}
function tally(verdicts) {
	const byStatus = groupBy(verdicts, ({ status }) => status);
	return order.flatMap((status) => {
		const count = byStatus.get(status)?.length;
		return count === void 0 ? [] : [`${count} ${status}`];
	}).join(", ");
}
function failureTitle({ problem, names }) {
	return `${names.length === 0 ? "" : `${require_index.listed(names, 10)}: `}${problem.message}`;
}
function failureItem(failure) {
	const { code, hint, excerpt } = failure.problem;
	const shown = item(failureTitle(failure), hint === null ? code : `${hint} (${code})`);
	return excerpt === void 0 ? shown : {
		...shown,
		excerpt
	};
}
const unexplained = {
	code: "bug",
	message: "No reason was recorded.",
	hint: null
};
function failures({ errors, workflows }) {
	const unknown = workflows.filter(({ status }) => status === "unknown");
	const unknownNames = new Set(unknown.map(watchName$1));
	return [...groupBy([...errors.filter(({ code, watch }) => code !== "ping_failed" && (watch === null || !unknownNames.has(watch))).map((problem) => ({
		problem,
		name: problem.watch
	})), ...unknown.map(({ error, name }) => ({
		problem: error ?? unexplained,
		name
	}))], ({ problem: { code, message, hint } }) => JSON.stringify([
		code,
		message,
		hint
	])).values()].flatMap((same) => {
		const names = same.flatMap(({ name }) => name === null ? [] : [name]);
		return same.slice(0, 1).map(({ problem }) => ({
			problem,
			names: [...new Set(names)]
		}));
	});
}
function warningLines(report) {
	return [...[...groupBy(report.workflows.flatMap(({ name, warnings }) => warnings.map(({ message, code }) => ({
		name,
		line: `${message} (${code})`
	}))), ({ line }) => line)].map(([line, same]) => `${require_index.listed(same.map(({ name }) => name), 10)}: ${line}`), ...pingLines(report)];
}
function pingLines(report) {
	return report.errors.filter((error) => error.code === "ping_failed").map((error) => error.message);
}
function failureWords(report) {
	const unknown = report.workflows.filter((verdict) => verdict.status === "unknown").length;
	const whole = failures(report).find((failure) => failure.names.length === 0);
	const lost = groupBy(undeliveredAlarms(report), ({ outcome }) => undeliveredWords[outcome]);
	return [
		...whole === void 0 ? [] : [require_index.codeWords(whole.problem.code)],
		...unknown === 0 ? [] : [`${require_index.counted(unknown, "watch", "watches")} could not be checked`],
		...Object.values(undeliveredWords).flatMap((words) => {
			const count = lost.get(words)?.length;
			return count === void 0 ? [] : [`${require_index.counted(count, "alert")} ${words}`];
		})
	].join("; ") || "see the errors";
}
function overallWords(report) {
	const { workflows } = report;
	const stale = workflows.filter((verdict) => verdict.status === "stale").length;
	const staleWords = `${stale} of ${require_index.counted(workflows.length, "workflow")} ${stale === 1 ? "is" : "are"} stale`;
	switch (report.status) {
		case "disabled": return "Switched off: nothing was checked";
		case "test": return "Test alert: nothing was checked";
		case "failed": return `MONITOR FAILED: ${failureWords(report)}${stale === 0 ? "" : `; ${staleWords}`}`;
		case "stale": return staleWords;
		case "healthy": return calmWords(workflows);
	}
}
function calmWords(workflows) {
	if (workflows.length === 0) return "Nothing was checked";
	if (workflows.some(({ status }) => status !== "healthy")) return `Nothing is stale: ${tally(workflows)}`;
	if (workflows.length === 1) return "The watched workflow is healthy";
	return workflows.length === 2 ? "Both workflows are healthy" : `All ${workflows.length} workflows are healthy`;
}
const longestMessage = 1e4;
function pingMessage(report, repository) {
	const watches = report.workflows.filter(({ status }) => status === "stale" || status === "unknown").map(({ name, status, cause, error }) => {
		const why = cause ?? error;
		return `- ${name}: ${status}${why === null ? "" : `, ${require_index.codeWords(why.code)}. ${why.message}`}`;
	});
	const whole = failures(report).filter(({ names }) => names.length === 0);
	return cutEnd([
		overallWords(report),
		...repository === null ? [] : [`Repository: ${repository}`],
		...whole.map(({ problem }) => `- ${problem.message}`),
		...watches,
		...report.run_url === null ? [] : [`Run: ${report.run_url}`]
	].join("\n"), longestMessage);
}
function selfWords(report) {
	const { gap, missed_windows, last_run_at } = report.self;
	if (gap === null) {
		if (missed_windows === null || missed_windows === 0 || last_run_at === null) return [];
		return [`Detection gap: the monitor itself has missed ${require_index.counted(missed_windows, "start")} since its run of ${require_index.utc(last_run_at)}.`];
	}
	const missed = missed_windows === null ? "" : ` (${require_index.counted(missed_windows, "missed start")})`;
	return [`Detection gap: the monitor itself did not run from ${require_index.utc(gap.from)} to ${require_index.utc(gap.to)}${missed}.`];
}
function budgetWords(report) {
	const { plan, requests } = report;
	if (plan === null) return [];
	const left = plan.remaining_before === null || plan.resets_at === null ? "" : `; ${thousands(plan.remaining_before)} were left until ${require_index.utc(plan.resets_at)}`;
	const out = plan.left_out === 0 ? "" : `; ${require_index.counted(plan.left_out, "watch", "watches")} left out`;
	const sent = `${thousands(requests.github)} ${requests.github === 1 ? "request" : "requests"} to GitHub`;
	const { watches } = plan;
	const subject = watches === 1 ? "1 healthy watch takes" : `${thousands(watches)} healthy watches take`;
	return [`${sent}${watches === 0 ? "" : ` (${subject} about ${thousands(plan.expected_requests)})`}${left}${out}`];
}
const thousands = (count) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
const outcomeWords = {
	sent: "Sent",
	dry_run: "Dry run, would be sent",
	off: "Not sent (that takes --send-alerts)",
	recently_sent: "Already sent",
	partly_delivered: "Delivered only in part",
	not_delivered: "NOT delivered (taken by a test token or a sandboxed server)",
	failed: "NOT delivered",
	unconfirmed: "Delivery NOT confirmed"
};
function alertWords$1(alert) {
	const { outcome, to, error, message_id } = alert;
	const id = message_id === null ? [] : [`Message id ${message_id}.`];
	const problem = error === null ? [] : [
		error.message,
		error.hint ?? "",
		`(${error.code})`
	];
	const detail = [...id, ...problem].filter((part) => part !== "").join(" ");
	return {
		what: to.length === 0 ? outcomeWords[outcome] : `${outcomeWords[outcome]} to ${require_index.listed(to)}`,
		subject: alert.subject,
		detail: detail === "" ? null : detail,
		bad: isUndelivered(alert)
	};
}
// build/report/past-mails.js
function pastMailsOf(monitor, to, history, now) {
	const past = {
		now,
		monitor,
		recipients: recipientsId(to),
		byIncident: /* @__PURE__ */ new Map(),
		byWatch: /* @__PURE__ */ new Map(),
		unknownAt: /* @__PURE__ */ new Map()
	};
	const dated = history.filter(({ metadata }) => metadata.monitor === monitor && metadata.kind !== "test").map((mail) => ({
		mail,
		at: Date.parse(mail.sent_at)
	})).sort((a, b) => b.at - a.at);
	const recipients = recipientsKey(to);
	for (const { mail } of dated) remember(past, mail, recipients);
	return past;
}
function remember(past, mail, recipients) {
	const { kind, incident, watch } = mail.metadata;
	if (incident !== void 0) add(past.byIncident, incident, mail);
	if (kind === "monitor_failed") rememberUnknown(past, mail);
	else if (kind === "digest") rememberDigest(past, mail, recipients);
	else if (watch !== void 0 && (kind === "stale" || kind === "recovered")) {
		if (!(kind === "stale" ? isStaleMailTo(past, watch, mail) : (mail.metadata.to ?? recipients) === recipients)) return;
		add(past.byWatch, watchKey(watch), {
			mail,
			kind,
			last_success: mail.metadata.success ?? null,
			missed_windows: count(mail.metadata.missed),
			skips: readJobMarks(mail.metadata)
		});
	}
}
function isStaleMailTo({ monitor, recipients }, watch, { metadata }) {
	return metadata.incident === staleIncident(monitor, watch, metadata.run ?? "", recipients);
}
function rememberUnknown({ unknownAt }, { metadata, sent_at }) {
	for (const key of readUnknownIndex(metadata)) if (!unknownAt.has(key)) unknownAt.set(key, sent_at);
}
function rememberDigest({ byWatch }, mail, recipients) {
	const index = readDigestIndex(mail.metadata);
	if (index?.to !== recipients) return;
	for (const { watch, ...known } of index.entries) add(byWatch, watch, {
		mail,
		kind: "digest",
		...known
	});
}
function add(map, key, value) {
	const list = map.get(key);
	if (list === void 0) map.set(key, [value]);
	else list.push(value);
}
function mentionsOf(past, watch) {
	return (past.byWatch.get(watchKey(watch)) ?? []).filter(({ kind, mail }) => kind === "digest" || mail.metadata.watch === watch);
}
function earlierOfIncident(past, incident) {
	const mails = past.byIncident.get(incident) ?? [];
	const last = mails[0]?.sent_at;
	return {
		first_at: earliestOf(mails.map(firstAt)),
		isWithin: (hours, after = null) => last !== void 0 && isWithin$1(last, past.now, hours) && (after === null || Date.parse(last) > Date.parse(after))
	};
}
function earlierOfWatch(past, verdict) {
	const mentions = mentionsOf(past, watchId(verdict));
	const { open, recovery } = sinceRecovery(mentions);
	const known = incidentOf(past, verdict, mentions);
	const success = verdict.last_success?.completed_at ?? null;
	const now = {
		incident: known.incident,
		success_ms: success === null ? null : Date.parse(success)
	};
	const same = open.filter((mention) => isSameIncident(mention, now));
	const isRecent = (mention) => mention !== void 0 && isWithin$1(mention.mail.sent_at, past.now, verdict.remind_hours);
	return {
		...known,
		recently: isRecent(same[0]),
		first_at: earliestOf(same.map(({ kind, mail }) => kind === "stale" ? firstAt(mail) : mail.sent_at)),
		singly: isRecent(same.find(({ kind }) => kind === "stale")),
		recovered_at: recovery?.mail.sent_at ?? null
	};
}
function incidentOf({ monitor, recipients }, verdict, mentions) {
	const last = verdict.last_success;
	const run = successMark(last);
	const incident = staleIncident(monitor, watchId(verdict), run, recipients);
	const now = {
		incident,
		success: {
			run,
			success: last?.completed_at ?? "never"
		}
	};
	if (last !== null) return now;
	const open = mentions.find(({ kind }) => kind !== "digest");
	if (open?.kind !== "stale") return now;
	const told = {
		incident,
		run,
		success: "never",
		...open.mail.metadata
	};
	return {
		incident: told.incident,
		success: {
			run: told.run,
			success: told.success
		}
	};
}
function sinceRecovery(mentions) {
	const at = mentions.findIndex(({ kind }) => kind === "recovered");
	return at < 0 ? {
		open: mentions,
		recovery: null
	} : {
		open: mentions.slice(0, at),
		recovery: mentions[at] ?? null
	};
}
function firstAt({ metadata, sent_at }) {
	const first = instant$1(metadata.first);
	return first !== null && Date.parse(first) < Date.parse(sent_at) ? first : sent_at;
}
function earliestOf(times) {
	const [first, ...rest] = times;
	if (first === void 0) return null;
	return rest.reduce((a, b) => Date.parse(b) < Date.parse(a) ? b : a, first);
}
function isSameIncident({ kind, mail, last_success }, now) {
	if (kind === "stale") return mail.metadata.incident === now.incident;
	if (now.success_ms === null) return true;
	if (last_success === null) return now.success_ms <= Date.parse(mail.sent_at);
	return last_success !== "never" && minuteOf$1(Date.parse(last_success)) === minuteOf$1(now.success_ms);
}
function openIncidentOf(past, verdict) {
	const { open } = sinceRecovery(mentionsOf(past, watchId(verdict)));
	const [last] = open;
	if (last === void 0) return null;
	return {
		mail: last.mail,
		since: instant$1(last.last_success),
		missed_windows: last.missed_windows,
		skips: open.flatMap(({ skips }) => skips)
	};
}
function isUnknownMailed(past, key, remind_hours) {
	const at = past.unknownAt.get(key);
	return at !== void 0 && isWithin$1(at, past.now, remind_hours);
}
function reminderDay(first_at, now) {
	const dayOf = (time) => Math.floor(Date.parse(time) / DAY);
	return first_at === null ? null : dayOf(now) - dayOf(first_at) + 1;
}
function isWithin$1(sent_at, now, hours) {
	return hours > 0 && Date.parse(now) - Date.parse(sent_at) < hours * 36e5;
}
const minuteOf$1 = (ms) => Math.floor(ms / MINUTE);
function instant$1(text) {
	return text == null || Number.isNaN(Date.parse(text)) ? null : text;
}
function count(text) {
	return text !== void 0 && /^\d{1,6}$/.test(text) ? Number(text) : null;
}
// build/report/sentences.js
function ageHours(verdict, now) {
	if (verdict.last_success === null) return verdict.age_hours;
	return hoursBetween(verdict.last_success.completed_at, now);
}
function ageWords(verdict, now) {
	const hours = ageHours(verdict, now);
	const since = verdict.no_success_since;
	if (hours === null) return since === null ? null : `more than ${require_index.duration(hoursBetween(since, now))}`;
	const sla = verdict.sla_hours;
	return sla !== null && hours > sla && require_index.duration(hours) === require_index.exactDuration(sla) ? require_index.exactDuration(hours) : require_index.duration(hours);
}
const slaWords = (verdict) => verdict.sla_hours === null ? null : require_index.exactDuration(verdict.sla_hours);
function slaWithSource(verdict) {
	const sla = slaWords(verdict);
	return sla !== null && verdict.sla_auto ? `${sla}, from its schedule` : sla;
}
function graceWords({ grace_hours, grace_from }) {
	if (grace_hours === null) return null;
	if (grace_from === null) return require_index.exactDuration(grace_hours);
	return `${require_index.exactDuration(grace_hours)}, ${grace_from.startsWith("the default") ? "" : "from "}${grace_from}`;
}
const cannotRun$1 = {
	archived: "its repository is archived",
	missing: "there is no such workflow on the default branch",
	schedule_removed: "its schedule was removed",
	invalid_schedule: "GitHub refuses its schedule",
	disabled: "it is disabled"
};
function isStaleAtOnce(cause) {
	return cause !== null && cannotRun$1[cause.code] !== void 0;
}
function headline(verdict, now) {
	const { name, sla_hours, cause } = verdict;
	const [hours, age] = [ageHours(verdict, now), ageWords(verdict, now)];
	const overdue = hours !== null && sla_hours !== null && hours > sla_hours;
	const limit = limitWords(verdict, overdue);
	const stopped = cause === null || overdue ? void 0 : cannotRun$1[cause.code];
	if (stopped !== void 0) {
		const past = verdict.no_success_since === null ? `last succeeded ${age} ago` : `has not succeeded for ${age}`;
		return `${name} cannot run: ${stopped}${age === null ? "" : `; it ${past}`}`;
	}
	if (age !== null) return `${name} has not succeeded for ${age}${limit}`;
	return cause?.code === "never_ran" ? `${name} has never run${verdict.runs.length > 0 ? " on an event that counts" : ""}${limit}` : `${name} has no known success${limit}`;
}
function illTitle(verdict, now) {
	return verdict.status === "stale" ? headline(verdict, now) : `${verdict.name} is UNKNOWN`;
}
function limitWords({ sla_hours, sla_auto, age_hours, missed_windows }, overdue) {
	if (sla_auto && !overdue && age_hours !== null && missed_windows !== null) return `; it missed ${require_index.counted(missed_windows, "window")} in a row`;
	return sla_hours === null ? "" : `; its limit is ${require_index.exactDuration(sla_hours)}`;
}
function causeWords(verdict) {
	switch (verdict.status) {
		case "stale": return verdict.cause === null ? "" : require_index.codeWords(verdict.cause.code);
		case "unknown": return verdict.error === null ? "not checked" : require_index.codeWords(verdict.error.code.replace(/^github_/, ""));
		case "paused": return verdict.paused_until === null ? "" : `until ${require_index.utcDay(verdict.paused_until)}`;
		case "pending":
		case "healthy": return verdict.warnings.length === 0 ? "" : require_index.counted(verdict.warnings.length, "warning");
	}
}
function lastSuccessWords(verdict, now) {
	const success = verdict.last_success;
	const since = verdict.no_success_since;
	if (success === null) {
		if (since !== null) return `none since ${require_index.utc(since)}, as far as runs were read`;
		return verdict.cause?.code === "never_ran" ? "none" : "not known";
	}
	const how = success.event === "schedule" ? "" : `, by ${success.event}`;
	return `${require_index.utc(success.completed_at)}, ${ageWords(verdict, now)} ago${how}`;
}
function knownSuccess(verdict, now) {
	return verdict.last_success === null ? null : `Last known success: ${lastSuccessWords(verdict, now)}`;
}
function missedBetween({ windows }, since, until) {
	return windows.filter(({ due_at, state }) => (state === "no_run" || state === "not_succeeded") && ms(due_at) > ms(since) && ms(due_at) < ms(until));
}
function missedWindows$2({ missed_windows, missed }) {
	if (missed_windows === null) return null;
	if (missed_windows === 0) return "no windows";
	const count = require_index.counted(missed_windows, "window");
	return missed === null ? count : `${count}, ${require_index.timeRange(missed.from, missed.to)}`;
}
// build/report/alerts.js
function decideAlerts(question) {
	const { report, settings, host, history } = question;
	const monitor = monitorId(host);
	const past = pastMailsOf(monitor, settings.alert_email, history ?? [], report.checked_at);
	const context = {
		...question,
		past
	};
	const crash = crashAlerts(context);
	if (settings.test_alert && crash.length === 0) return [decision(context, {
		kind: "test",
		incident: testIncident(monitor, past.now)
	})];
	return [
		...staleAlerts(context),
		...crash,
		...recoveries(context)
	];
}
function decision({ past: { now, monitor } }, { first_at = null, metadata, ...parts }) {
	const { kind, incident, watches = [] } = parts;
	const [watch] = watches;
	const isOfOne = kind === "stale" || kind === "recovered";
	return {
		watches,
		added: [],
		thread: incident,
		held: false,
		ended: null,
		...parts,
		reminder_day: reminderDay(first_at, now),
		metadata: {
			kind,
			...isOfOne && watch !== void 0 ? { watch: watchId(watch) } : {},
			incident,
			monitor,
			first: first_at ?? now,
			...metadata
		}
	};
}
function staleAlerts(context) {
	const watches = worstFirst(context.report.workflows.filter(({ status }) => status === "stale")).map((verdict) => ({
		verdict,
		earlier: earlierOfWatch(context.past, verdict)
	}));
	const others = watches.filter(({ earlier }) => !earlier.singly);
	if (others.length <= context.settings.max_emails) return watches.map((watch) => staleAlert(context, watch));
	return [...watches.filter(({ earlier }) => earlier.singly).map((watch) => staleAlert(context, watch)), digestAlert(context, others)];
}
function staleAlert(context, { verdict, earlier }) {
	const { missed_windows: missed, skipped_jobs: skipped } = verdict;
	return decision(context, {
		kind: "stale",
		incident: earlier.incident,
		first_at: earlier.first_at,
		held: earlier.recently,
		watches: [verdict],
		metadata: {
			...earlier.success,
			...missed === null ? {} : { missed: String(missed) },
			...skipped.length === 0 ? {} : { skips: jobMarks(skipped) }
		}
	});
}
function digestAlert(context, watches) {
	const incident = digestIncident(watches.map(({ earlier }) => earlier.incident));
	const { first_at, isWithin } = earlierOfIncident(context.past, incident);
	const isTold = ({ earlier, verdict }) => earlier.recently || isWithin(verdict.remind_hours, earlier.recovered_at);
	const unnamed = watches.filter(({ earlier }) => earlier.first_at === null);
	const isAdded = first_at === null && unnamed.length < watches.length && watches.length <= mostInDigestIndex;
	const order = ({ earlier }) => earlier.first_at === null ? 0 : earlier.recently ? 2 : 1;
	const names = watches.toSorted((a, b) => order(a) - order(b)).map(({ verdict }) => verdict);
	return decision(context, {
		kind: "digest",
		incident,
		first_at,
		held: watches.every(isTold),
		watches: watches.map(({ verdict }) => verdict),
		added: isAdded ? unnamed.map(({ verdict }) => verdict) : [],
		metadata: writeDigestIndex(names, context.settings.alert_email)
	});
}
const deliveryCodes = /^(?:postmark_|ping_|output_|mail_settings_)/;
function crashAlerts(context) {
	const unknown = unknownKeys(context);
	if (unknown.length === 0) return [];
	const isMailed = (key) => isUnknownMailed(context.past, key, context.remind_hours);
	const incident = crashIncident(unknown);
	const { first_at, isWithin } = earlierOfIncident(context.past, incident);
	return [decision(context, {
		kind: "monitor_failed",
		incident,
		first_at,
		held: isWithin(context.remind_hours) || unknown.every(isMailed),
		metadata: writeUnknownIndex(unknown.toSorted((a, b) => Number(isMailed(a)) - Number(isMailed(b))))
	})];
}
function unknownKeys(context) {
	const { report, scope, past } = context;
	const { workflows, errors } = report;
	const use = {
		scope,
		monitor: past.monitor,
		recipients: past.recipients
	};
	const unknown = workflows.filter(({ status }) => status === "unknown");
	const unexplained = {
		code: "bug",
		message: ""
	};
	const named = new Set(unknown.map(watchName$1));
	const ids = [...errors.filter(({ code, watch }) => !(watch !== null && named.has(watch)) && !deliveryCodes.test(code)).map((error) => unknownId(use, error, error.watch)), ...unknown.map((verdict) => unknownId(use, verdict.error ?? unexplained, watchId(verdict)))];
	return [...new Set(ids.map(unknownKey))];
}
function recoveries(context) {
	return context.report.workflows.flatMap((verdict) => {
		if (verdict.status !== "healthy") return [];
		const open = openIncidentOf(context.past, verdict);
		return open === null || isMarked(open.skips, verdict.skipped_jobs) ? [] : [recovery(context, verdict, open)];
	});
}
function recovery(context, verdict, open) {
	const incident = recoveryIncident(watchId(verdict), open.mail.message_id);
	return decision(context, {
		kind: "recovered",
		incident,
		thread: open.mail.metadata.incident ?? incident,
		watches: [verdict],
		metadata: { to: recipientsKey(context.settings.alert_email) },
		ended: {
			since: open.since,
			missed_windows: missedInAll(verdict, open)
		}
	});
}
function missedInAll(verdict, { since, missed_windows }) {
	const end = verdict.last_success?.completed_at;
	if (since === null || end === void 0 || verdict.windows.length === 0) return missed_windows;
	return Math.max(missedBetween(verdict, since, end).length, missed_windows ?? 0);
}
// build/settings/redact.js
const LONGEST = 120;
const HIDDEN = "***";
const BEGINNING = 12;
const TOKEN = /\b(?:gh[a-z]_|github_pat_)[\w.-]+|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
function quoted(value) {
	const open = withoutLogins(value.replace(TOKEN, HIDDEN)).replace(/^(\w+:\/\/[^?#\s]*)[?#].*$/s, `$1?${HIDDEN}`);
	const short = open.length > LONGEST ? `${open.slice(0, LONGEST)}…` : open;
	return visible(JSON.stringify(short));
}
function withoutLogins(text) {
	return text.replace(/:\/\/[^/\s]*@/g, `://${HIDDEN}@`);
}
function sentence(text) {
	return text.endsWith("?") ? text : `${text}.`;
}
function withoutSecrets(problems, secrets) {
	const hide = (text) => visible(hideSecrets(text, secrets));
	return problems.map(({ code, message, hint, excerpt }) => ({
		code,
		message: hide(message),
		hint: hint === null ? null : hide(hint),
		...excerpt && { excerpt: excerpt.map((row) => hide(withoutQueries(withoutLogins(row)))) }
	}));
}
function withoutQueries(line) {
	return line.replace(/(\w+:\/\/[^?#\s]*)[?#][^\s"']*/g, `$1?${HIDDEN}`);
}
function hideSecrets(text, secrets) {
	return secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]).reduce(without, text).replace(TOKEN, HIDDEN);
}
function visible(text) {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, escaped);
}
function without(text, secret) {
	const origin = /^\w+:\/\/[^/]*/.exec(secret)?.[0].length ?? 0;
	const start = secret.slice(0, origin + BEGINNING);
	const [first = "", ...others] = text.split(start);
	return [first, ...others.map((rest) => rest.slice(agreeing(rest, secret.slice(start.length))))].join(HIDDEN);
}
function agreeing(one, other) {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
}
function escaped(character) {
	return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
}
// build/net/proxy.js
function openNetwork(proxies) {
	let loading;
	const proxied = async (input, init) => {
		loading ??= throughProxy(proxies);
		return (await loading)(input, init);
	};
	const isProxied = (url) => url.protocol === "https:" ? proxies.https !== "" : proxies.http !== "" && !isLoopback(url.hostname);
	if (!proxies.http && !proxies.https) return {
		fetch: direct,
		plainFetch
	};
	return {
		fetch: (input, init) => {
			const url = new URL(input instanceof Request ? input.url : input);
			return (isProxied(url) ? proxied : direct)(input, init);
		},
		plainFetch: (url, init) => (isProxied(new URL(url)) ? proxied : plainFetch)(url, init)
	};
}
function isLoopback(hostname) {
	const host = hostname.replace(/^\[|\]$/g, "");
	return host === "localhost" || host === "::1" || (0, node_net.isIP)(host) === 4 && host.startsWith("127.");
}
const direct = (input, init) => fetch(input, {
	redirect: "manual",
	...init
});
async function throughProxy({ http, https, none_for }) {
	const undici = await Promise.resolve().then(() => /* @__PURE__ */ require_index.__toESM(require("./undici.js"), 1));
	const dispatcher = new undici.EnvHttpProxyAgent({
		httpProxy: http,
		httpsProxy: https,
		noProxy: none_for
	});
	const proxied = undici.fetch;
	return (input, init) => proxied(input, {
		redirect: "manual",
		...init,
		dispatcher
	});
}
// build/settings/values.js
function textAs(read, wanted) {
	return string(typeof wanted === "string" ? wanted : void 0).transform((text, context) => {
		const value = read(text);
		if (value !== null) return value;
		context.addIssue({
			code: "custom",
			message: typeof wanted === "string" ? wanted : wanted(text)
		});
		return NEVER$1;
	});
}
function wordsOf({ least, most, above, whole }) {
	const range = above ? `above ${least}, at most ${most}` : `from ${least} to ${most}`;
	return `${whole ? "a whole number" : "a number"} ${range}`;
}
function number(bounds, words = wordsOf(bounds)) {
	const { least, most, above, whole } = bounds;
	const base = whole ? int(words) : number$1(words);
	return (above ? base.gt(least, words) : base.min(least, words)).max(most, words);
}
function numberOrAuto(bounds) {
	const words = `${wordsOf(bounds)}, or auto`;
	return union([literal("auto"), number(bounds, words)], words);
}
function fromText(schema) {
	return preprocess((text) => typeof text === "string" && /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text, schema);
}
const TEN_YEARS = 87600;
const slaHours = numberOrAuto({
	least: 0,
	above: true,
	most: TEN_YEARS
});
const missedWindows$1 = number({
	least: 1,
	most: 1e3,
	whole: true
});
const graceHours = numberOrAuto({
	least: 0,
	most: TEN_YEARS
});
const confirmSeconds = number({
	least: 0,
	most: 600
});
const remindHours$1 = number({
	least: 0,
	most: TEN_YEARS
});
const maxEmails = number({
	least: 0,
	most: 1e3,
	whole: true
});
const timeoutMinutes = number({
	least: 0,
	above: true,
	most: 7200
});
const minDurationSeconds = number({
	least: 0,
	most: 432e3
});
const days = number({
	least: 1,
	most: 90,
	whole: true
});
const SINGLE = "a single line without control characters";
const VISIBLE = /^[^\p{Cc}\p{Cf}]*$/u;
const line = string(SINGLE).regex(VISIBLE, SINGLE);
const filledLine = string(SINGLE).trim().regex(VISIBLE, SINGLE).min(1, "some text");
const watchName = filledLine.max(300, "at most 300 characters");
const yamlBoolean = stringbool({
	truthy: ["true"],
	falsy: ["false"],
	error: "true or false"
});
const switchWord = stringbool({
	truthy: [
		"1",
		"true",
		"on",
		"yes"
	],
	falsy: [
		"0",
		"false",
		"off",
		"no"
	],
	error: "1, true, on or yes, or 0, false, off or no"
});
function list(text) {
	return text.split(/[\r\n]+/).flatMap((row) => row.replace(/(^|\s)#.*$/, "").split(",")).map((item) => item.trim()).filter((item) => item !== "");
}
const MOST_NAMES$1 = 100;
function namesOf$1(items) {
	return items.filter((item) => item !== "auto").slice(0, MOST_NAMES$1);
}
const BRANCH = "a branch name such as main, or any";
const branch = string(BRANCH).regex(/^[^\s~^:?*[\\\p{Cc}\p{Cf}]+$/u, BRANCH).refine((name) => !name.includes("..") && !name.startsWith("refs/"), BRANCH);
const token = string().regex(/^[!-~]+$/, "one word of printable characters");
const stream = line.regex(/^[\w-]+$/, "the id of a message stream");
const shardPart = object({
	part: int().min(1),
	of: int().min(1)
}).refine(({ part, of }) => part <= of, "a part of the whole");
const shard = textAs((text) => {
	const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
	return shardPart.safeParse({
		part: Number(part),
		of: Number(of)
	}).data ?? null;
}, "part/of, such as 2/8");
const instant = textAs((text) => {
	const form = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
	const [day, time] = [Date.parse(text.slice(0, 10)), Date.parse(text)];
	if (!form.test(text) || Number.isNaN(day) || Number.isNaN(time)) return null;
	return iso(day).startsWith(text.slice(0, 10)) ? iso(time) : null;
}, "a day such as 2026-12-01, or an instant such as 2026-12-01T06:00:00Z");
const REPO = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:_[A-Za-z0-9]+)?\/(?:\*|[\w.-]+)$/;
const isRepo = (name) => REPO.test(name) && !/\/\.{1,2}$/.test(name);
const repos = textAs((text) => {
	const names = list(text);
	return names.length > 0 && names.every(isRepo) ? withoutRepeats(names) : null;
}, "owner/name, several by comma, or owner/*");
const repoName = string("owner/name").regex(REPO, "owner/name").refine((name) => isRepo(name) && !name.endsWith("/*"), "owner/name");
function withoutRepeats(names) {
	return [...groupBy(names, (name) => name.toLowerCase()).values()].flatMap((same) => same.slice(0, 1));
}
function isSameRepo(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}
const KNOWN_EVENTS = list(`
  branch_protection_rule, check_run, check_suite, create, delete, deployment, deployment_status, discussion,
  discussion_comment, dynamic, fork, gollum, image_version, issue_comment, issues, label, merge_group, milestone,
  page_build, public, pull_request, pull_request_comment, pull_request_review, pull_request_review_comment,
  pull_request_target, push, registry_package, release, repository_dispatch, schedule, status, watch, workflow_call,
  workflow_dispatch, workflow_run
`);
const EVENT = "event names such as schedule";
const eventName = string(EVENT).regex(/^[A-Za-z_]+$/, EVENT).refine((name) => KNOWN_EVENTS.includes(name), { error: ({ input }) => rightEvent(String(input)) });
function rightEvent(name) {
	if (name === "any") return "event names, or any alone";
	const lower = name.toLowerCase();
	if ([...KNOWN_EVENTS, "any"].includes(lower)) return `in lower case: ${lower}`;
	const [near] = nearest(name, KNOWN_EVENTS);
	return near ? `an event of GitHub's; did you mean ${near}?` : "an event of GitHub's, or any";
}
const eventList = array(eventName).min(1, "event names by comma, or any");
const yamlEvents = union([literal("any"), eventList], "a list of event names, or any");
const events = string().transform((text) => text === "any" ? text : list(text)).pipe(yamlEvents);
function serviceUrl(isAllowed, expected) {
	return textAs((text) => {
		const url = urlOf(text);
		const isSafe = url?.protocol === "https:" || url?.protocol === "http:" && isLoopback(url.hostname);
		return url !== null && isSafe && !url.hash && isAllowed(url) ? text : null;
	}, `${expected}, without a user name in it`);
}
const apiUrl = serviceUrl((url) => !url.search && !/^(?:www\.)?github\.com$/i.test(url.hostname), "the https URL of an API (http on loopback only), such as https://api.github.com, without a query").transform((text) => text.replace(/\/+$/, ""));
const pingUrl = serviceUrl(() => true, "an https URL (http on loopback only)");
const ownPingUrl = union([literal("none"), pingUrl], { error: "an https URL (http on loopback only), or none" });
const pageUrl = string("an http or https URL").refine((text) => /^https?:$/.test(urlOf(text)?.protocol ?? ""), "an http or https URL");
function urlOf(text) {
	if (!/^[^\s\\\p{Cc}\p{Cf}]+$/u.test(text) || !URL.canParse(text)) return null;
	const url = new URL(text);
	return url.username || url.password ? null : url;
}
// build/settings/addresses.js
const ADDRESS = /^[^\s@,:;<>"()[\]\p{Cc}\p{Cf}]{1,64}@[^\s@,;<>"()[\]\p{Cc}\p{Cf}]+\.[^\s@,;<>"()[\].\p{Cc}\p{Cf}]+$/u;
const LONGEST_ADDRESS = 254;
const MOST_RECIPIENTS = 50;
const LONGEST_SENDER = 255;
const addresses = textAs((text) => {
	const all = withoutRepeats(list(text));
	return all.every(isAddress) && all.length <= MOST_RECIPIENTS ? all : null;
}, (text) => {
	const wrong = list(text).filter((one) => !isAddress(one));
	const unlike = wrong.length === 0 ? "" : `, unlike ${require_index.listed(wrong.map(quoted), 5)}`;
	return `up to ${MOST_RECIPIENTS} mail addresses by comma${unlike}`;
});
const sender = line.pipe(textAs(senderIn, "one mail address, with or without a display name")).refine((text) => text.length <= LONGEST_SENDER, `at most ${LONGEST_SENDER} characters, as Postmark takes it`);
function senderIn(text) {
	if (isAddress(text)) return text;
	const [, before = "", address = ""] = /^(.*)<([^<]*)>$/.exec(text) ?? [];
	if (!isAddress(address.trim())) return null;
	const name = before.trim().replace(/^"(.*)"$/, "$1").replace(/[\\"]/g, "");
	if (name === "") return address.trim();
	return `${/^[\p{L}\p{N} ]*$/u.test(name) ? name : `"${name}"`} <${address.trim()}>`;
}
function addressesIn(text) {
	const found = list(text ?? "").flatMap((item) => item.split(/[\s:;<>]+/).filter(isAddress));
	return [...new Set(found)].slice(0, MOST_RECIPIENTS);
}
function isAddress(text) {
	return text.length <= LONGEST_ADDRESS && ADDRESS.test(text);
}
// build/settings/flags.js
const SHORT = /* @__PURE__ */ new Map([["-h", "--help"], ["-V", "--version"]]);
const byFlag = new Map(require_index.everything.flatMap((one) => one.flag === null ? [] : [[one.flag, one]]));
const variableOf = new Map([...require_index.settings.filter(({ flag }) => flag === null).map(({ name, env }) => [kebab(name), env.join(" or ")]), ...require_index.variables.map(({ name }) => [kebab(name.toLowerCase()), name])]);
function readFlags(argv) {
	const flags = {
		values: /* @__PURE__ */ new Map(),
		problems: []
	};
	const words = argv.map((word) => SHORT.get(word) ?? word);
	let isAfterUnknown = false;
	for (let word = words.shift(); word !== void 0; word = words.shift()) {
		const [, flag, value] = /^(-+[^=-][^=]*)(?:=(.*))?$/s.exec(word) ?? [];
		const known = flag === void 0 ? void 0 : byFlag.get(flag);
		if (known !== void 0) takeFlag(flags, known, value ?? nextValue(known, words));
		else if (flag !== void 0) flags.problems.push(unknownFlag(flag));
		else if (!isAfterUnknown) flags.problems.push(belongsToNone(word));
		isAfterUnknown = flag !== void 0 && known === void 0;
	}
	if (flags.problems.length === 0) flags.problems.push(...unusedFlags(flags.values));
	return flags;
}
function belongsToNone(word) {
	const near = [...byFlag.keys()].find((flag) => isTypo(flag, word));
	const hint = near === void 0 ? "Every value has a flag: `--workflows nightly-backup`" : `Did you mean ${near}?`;
	return wrongSetting(`${quoted(word)} belongs to no flag.`, hint);
}
function nextValue({ value }, words) {
	const [next = ""] = words;
	return (value === null ? /^(?:true|false)$/i.test(next) : !byFlag.has(next.split("=")[0] ?? "")) ? words.shift() : void 0;
}
function takeFlag({ values, problems }, known, value) {
	const { name, flag, env } = known;
	if (values.has(name)) problems.push(wrongSetting(`${flag} is given twice.`, "Give it once; a list is one value, separated by commas."));
	else if (known.value !== null && !hasValue(known, value)) {
		const why = value === void 0 ? "." : ", and the one given is empty: is its variable set?";
		const example = known.secret ? `"$${env[0]}"` : sample(known.example);
		problems.push(wrongSetting(`${flag} requires a value${why}`, `For example \`${flag} ${example}\``));
	} else values.set(name, value ?? "true");
}
function hasValue({ group }, value) {
	return value !== void 0 && (group !== "Command line only" || value.trim() !== "");
}
function sample(example) {
	return /[^\w,./:@-]/.test(example) ? `"${example}"` : example;
}
function unknownFlag(given) {
	const near = nearFlags(given);
	const [first = ""] = near;
	const variable = variableOf.get(first);
	if (variable !== void 0 && near.length === 1) return wrongSetting(`${first} is not taken as a flag.`, `Set the environment variable ${variable}.`);
	const flags = near.filter((flag) => byFlag.has(flag));
	return wrongSetting(`There is no flag ${quoted(given).slice(1, -1)}.`, flags.length > 0 ? `Did you mean ${flags.join(" or ")}?` : "See --help for all flags.");
}
function nearFlags(given) {
	const known = [...byFlag.keys(), ...variableOf.keys()];
	const [best] = nearest(given, known);
	if (best !== void 0 && isTypo(given, best)) return [best];
	const word = given.replace(/^-+/, "").replaceAll("_", "-").toLowerCase();
	const parts = word.length < 2 ? [] : known.filter((flag) => `-${flag.slice(1)}`.includes(`-${word}`));
	if (parts.length > 0) return parts.slice(0, 3);
	const long = [...SHORT].flatMap(([short, flag]) => isTypo(given, short) ? [flag] : []);
	return long.length > 0 || best === void 0 ? long : [best];
}
function isTypo(one, other) {
	const bare = (text) => text.replace(/[-_]/g, "").toLowerCase().replace(/s$/, "");
	return bare(one) === bare(other);
}
function unusedFlags(values) {
	const given = require_index.everything.filter((one) => isGiven(one, values.get(one.name)));
	const has = (name) => given.some((one) => one.name === name);
	if (has("help") || has("version")) return [];
	const chosen = [
		"list",
		"backtest",
		"test_alert"
	].find(has) ?? "check";
	return given.flatMap(({ flag, commands, live, name }) => {
		if (name === "replay" && given.some((other) => other.live && other.commands.includes(chosen))) return [];
		if (!commands.includes(chosen)) return [unused(flag, kebab(chosen))];
		if (live && has("replay")) return [unused(flag, "--replay")];
		if (name === "now" && !has("replay")) return [NOW_ALONE];
		if (name === "report_days" && chosen === "list" && !has("report_file")) return [DAYS_ALONE];
		return [];
	});
}
function isGiven({ value }, text) {
	if (text === void 0 || text.trim() === "") return false;
	return value !== null || !/^false$/i.test(text.trim());
}
const REASONS = {
	"--replay": "a replay asks nobody, sends nothing and has the recorded settings",
	"--list": "it judges nothing and sends nothing",
	"--backtest": "it only shows what each day would have brought, and sends nothing",
	"--test-alert": "it sends one mail and checks nothing"
};
const NOW_ALONE = wrongSetting("--now goes with --replay only: a live check takes now from GitHub.", "`--replay evidence.json --now 2026-05-20T06:30:00Z`");
const DAYS_ALONE = wrongSetting("--report-days does nothing beside --list without --report-file.", "`--report-file evidence.html`");
function unused(flag, beside) {
	return wrongSetting(`${flag} does not go with ${beside}: ${REASONS[beside]}.`, `Leave out ${flag} or ${beside}.`);
}
function kebab(name) {
	return `--${name.replaceAll("_", "-")}`;
}
// build/settings/sources.js
const schemaOf = {
	repo: repos,
	config: filledLine,
	shard,
	sla_hours: fromText(slaHours),
	missed_windows: fromText(missedWindows$1),
	grace_hours: fromText(graceHours),
	events,
	branch,
	confirm_seconds: fromText(confirmSeconds),
	alert_email: addresses,
	alert_from: sender,
	subject_prefix: filledLine.transform((text) => text === "none" ? "" : text),
	runbook_url: pageUrl,
	remind_hours: fromText(remindHours$1),
	max_emails: fromText(maxEmails),
	message_stream: stream,
	ping_url: pingUrl,
	ping_fail_url: ownPingUrl,
	ping_start_url: ownPingUrl,
	test_alert: yamlBoolean,
	github_token: token,
	github_api_url: apiUrl,
	postmark_server_token: token,
	dry_run: yamlBoolean,
	enabled: switchWord,
	output_file: filledLine,
	report_file: filledLine,
	report_days: fromText(days),
	preview_dir: filledLine,
	timeout_minutes: fromText(timeoutMinutes),
	send_alerts: yamlBoolean,
	record: filledLine,
	replay: filledLine,
	now: instant,
	list: yamlBoolean,
	backtest: fromText(days),
	json: yamlBoolean,
	help: yamlBoolean,
	version: yamlBoolean
};
const SHORTEST_SECRET = 4;
const GITHUB_TOKEN = /\b(?:gh[a-z]_\w{20,}|github_pat_\w{20,})/;
const SHORTEST_BETRAYED = 12;
function createSources(flags, env) {
	const problems = [];
	const found = (text, prefix) => text === void 0 || text.trim() === "" ? [] : [{
		text,
		prefix
	}];
	const everywhere = (name) => {
		const { flag, group, env: variables } = require_index.settingOf(name);
		return [
			...found(flags.values.get(name), `${flag} `),
			...group === "Command line only" ? [] : found(env[`INPUT_${name.toUpperCase()}`], `${name}: `),
			...variables.flatMap((variable) => found(env[variable], `${variable}=`))
		];
	};
	const secrets = require_index.settings.filter(({ secret }) => secret).flatMap(({ name }) => [...everywhere(name).map(({ text }) => text), env[hyphenated(name)] ?? ""]).map((text) => text.trim()).filter((text) => text.length >= SHORTEST_SECRET && text !== "none");
	const betrayed = secrets.filter((secret) => secret.length >= SHORTEST_BETRAYED && !/^[^\s/@]+@[^\s/@]+$/.test(secret));
	const holdsSecret = ({ text }) => GITHUB_TOKEN.test(text) || betrayed.some((secret) => text.includes(secret));
	const all = (name) => require_index.settingOf(name).secret ? everywhere(name) : everywhere(name).filter((found) => !holdsSecret(found));
	for (const { name, secret } of require_index.everything) if (!secret && everywhere(name).some(holdsSecret)) problems.push(secretElsewhere(name));
	const text = (name) => all(name)[0]?.text ?? null;
	const refuse = (name, wanted) => {
		const [found] = all(name);
		if (found !== void 0) problems.push(wrongValue(name, found, wanted));
	};
	const refused = /* @__PURE__ */ new Set();
	const value = (name) => {
		const given = text(name);
		if (given === null) return null;
		const result = schemaOf[name].safeParse(given.trim());
		if (result.success) return result.data;
		if (!refused.has(name)) refuse(name, result.error.issues.at(-1)?.message ?? "of another form");
		refused.add(name);
		return null;
	};
	return {
		text,
		problems,
		refuse,
		emptyFlag: (name) => flags.values.get(name)?.trim() === "" ? ` (${require_index.settingOf(name).flag} is empty)` : "",
		secrets,
		value,
		values: (...names) => Object.fromEntries(names.map((name) => [name, value(name)])),
		valueOrDefault: (name) => value(name) ?? defaultOf(name)
	};
}
function defaultOf(name) {
	return schemaOf[name].parse(require_index.settingOf(name).default);
}
const REMIND_HOURS = defaultOf("remind_hours");
function secretElsewhere(name) {
	return wrongSetting(`${name}: it holds a secret, which would be shown in mails and results.`, "Give the secret to its own setting alone, and replace it where it was shown.");
}
function wrongValue(name, { text, prefix }, wanted) {
	const { secret, example, group, flag } = require_index.settingOf(name);
	return wrongSetting(sentence(`${group === "Command line only" ? flag : name}: ${secret ? "the value given" : quoted(text.trim())} is wrong: it must be ${wanted}`), `For example \`${`${prefix}${prefix.startsWith("--") ? sample(example) : example}`.trim()}\``);
}
function hyphenatedInputs(env) {
	return require_index.settings.flatMap(({ name }) => {
		const variable = hyphenated(name);
		if (!name.includes("_") || !env[variable]?.trim()) return [];
		return [wrongSetting(`${variable}: there is no input \`${name.replaceAll("_", "-")}\`; its name is \`${name}\`.`, `Write \`${name}:\` under \`with:\`, with an underscore.`)];
	});
}
function hyphenated(name) {
	return `INPUT_${name.toUpperCase().replaceAll("_", "-")}`;
}
// build/deliver/alerts.js
const MAX_EMAILS = defaultOf("max_emails");
const noRequests = {
	requests: 0,
	sends: 0,
	answered_sends: 0
};
async function deliverAlerts(context, report, settings) {
	if (report.status === "disabled") return {
		report,
		mails: [],
		postmark: noRequests
	};
	const { given, deadlines } = context;
	const mail = settings ?? given.mail;
	const mode = mail.send ? "send" : settings?.dry_run ?? given.mail.dry_run ? "dry_run" : "off";
	const remind_hours = settings?.remind_hours ?? REMIND_HOURS;
	const postmark = mode === "send" ? await openMail(context, mail) : null;
	const history = postmark === null ? null : await earlierMails(context, postmark, report, mail, remind_hours);
	const { decisions, rendered } = await alertsOf(given, report, {
		...mail,
		remind_hours
	}, history?.mails ?? null);
	const counts = () => postmark?.requestCounts() ?? noRequests;
	const told = (alerts) => ({
		...report,
		alerts,
		requests: {
			...report.requests,
			postmark: counts().requests
		}
	});
	if (decisions.length === 0) return {
		report: told([]),
		mails: [],
		postmark: counts()
	};
	const { sendMails, deliveredToNobody } = await Promise.resolve().then(() => require("./mails.js")).then((n) => n.delivery_exports);
	const isDue = decisions.some(({ held }) => !held);
	const [sent, isSandbox] = await Promise.all([sendMails(rendered, {
		mode,
		postmark,
		message_stream: mail.message_stream,
		deadline: deadlines.delivery
	}), isDue ? history?.isSandbox ?? postmark?.isSandbox(deadlines.delivery) ?? null : null]);
	const alerts = isSandbox === true ? deliveredToNobody(sent) : sent;
	const mails = rendered.flatMap(({ mail }, at) => {
		const alert = alerts[at];
		return mail && alert ? [{
			mail,
			alert
		}] : [];
	});
	return {
		report: told(alerts),
		mails,
		postmark: counts()
	};
}
async function alertsOf({ host, scope, watch_names }, report, { remind_hours, ...rules }, history) {
	const decisions = decideAlerts({
		report,
		settings: {
			max_emails: MAX_EMAILS,
			...rules
		},
		remind_hours,
		host,
		scope,
		history
	});
	if (decisions.length === 0) return {
		decisions,
		rendered: []
	};
	const { renderAlerts } = await Promise.resolve().then(() => require("./mails.js")).then((n) => n.render_exports);
	return {
		decisions,
		rendered: renderAlerts(decisions, report, {
			...rules,
			scope,
			watch_names
		})
	};
}
const mostNames = 60;
const mostCharacters = 4e4;
async function crashMailForGuard(given, report) {
	const { mail, watch_names } = given;
	if (!mail.send || mail.alert_email.length === 0 || mail.alert_from === null) return null;
	const left = watch_names.length - mostNames;
	const names = left > 0 ? [...watch_names.slice(0, mostNames), `… and ${left} more`] : watch_names;
	const rules = {
		...mail,
		test_alert: false,
		remind_hours: REMIND_HOURS
	};
	const { rendered } = await alertsOf({
		...given,
		watch_names: names
	}, report, rules, null);
	const crash = rendered[0]?.mail ?? null;
	if (crash === null) return null;
	const { metadata } = crash;
	const text = JSON.stringify(messageOf$1({
		mail: crash,
		message_stream: mail.message_stream,
		metadata
	}));
	return text.length > mostCharacters ? null : text;
}
function missingMailSettings(given) {
	const names = unusableMailSettings(given);
	if (names.length === 0) return null;
	const secrets = names.map((name) => `\`gh secret set ${require_index.settingOf(name).env[0]}\``).join(", ");
	const lines = names.map((name) => `\`${name}: \${{ secrets.${require_index.settingOf(name).env[0]} }}\``).join(", ");
	return {
		code: "mail_settings_missing",
		message: `No alert can be mailed: there is no usable ${require_index.listed(names, 20, "or")}.`,
		hint: `Set ${secrets}, and pass under \`with:\` ${lines}; or set \`dry_run: true\`.`
	};
}
function unusableMailSettings({ mail, secrets }) {
	const isUsable = {
		postmark_server_token: secrets.postmark_server_token !== null,
		alert_email: mail.alert_email.length > 0,
		alert_from: mail.alert_from !== null
	};
	return [
		"postmark_server_token",
		"alert_email",
		"alert_from"
	].filter((name) => !isUsable[name]);
}
async function openMail({ given, fetch }, mail) {
	const token = given.secrets.postmark_server_token;
	if (token === null || unusableMailSettings(given).length > 0) return null;
	const { openPostmark } = await Promise.resolve().then(() => require("./mails.js")).then((n) => n.postmark_exports);
	return openPostmark({
		token,
		api_url: mail.postmark_api_url,
		fetch
	});
}
async function earlierMails({ deadlines, log, since_check_ms }, postmark, report, { message_stream }, remind_hours) {
	const { readHistory } = await Promise.resolve().then(() => require("./mails.js")).then((n) => n.history_exports);
	const read = await readHistory({
		postmark,
		message_stream,
		now: new Date(Date.parse(report.checked_at) + since_check_ms()).toISOString(),
		remind_hours: Math.max(remind_hours, ...report.workflows.map((verdict) => verdict.remind_hours)),
		deadline: deadlines.history
	});
	if (!read.ok) {
		log(`Earlier alerts could not be looked up, so all are sent: ${read.error.message}`);
		return null;
	}
	const { cut_short } = read.value;
	if (cut_short !== null) log(`Older alerts could not be looked up: ${cut_short.message}`);
	return read.value;
}
// build/settings/config-file.js
async function readConfig(sources, where, read) {
	const nothing = {
		config: {},
		names: []
	};
	const isGiven = sources.text("config") !== null;
	const name = isGiven ? sources.value("config") : defaultOf("config");
	const request = name === null ? null : requestFor(name, isGiven, sources, where);
	if (name === null || request === null) return nothing;
	const text = await read(request);
	if (!text.ok) {
		sources.problems.push(text.error);
		return nothing;
	}
	if (text.value === null) {
		if (isGiven) sources.problems.push({
			code: "config_unreadable",
			message: `config: there is no file ${name}.`,
			hint: "Check out the repository before this step, or leave `config` out to use the default path."
		});
		return nothing;
	}
	const { readConfigText } = await Promise.resolve().then(() => require("./yaml.js")).then((n) => n.config_text_exports);
	const { value, problems, names } = readConfigText(text.value, name);
	sources.problems.push(...problems);
	return value === null ? {
		config: {},
		names
	} : {
		config: value,
		names: []
	};
}
function requestFor(name, isGiven, sources, { mode, host, secrets, cwd }) {
	if (!isGiven && sources.text("workflows") !== null) return null;
	if (mode === "command_line") return {
		kind: "path",
		path: (0, node_path.resolve)(cwd, name),
		inside: null
	};
	if (isGiven) {
		const path = (0, node_path.resolve)(host.workspace, name);
		if (isInside(host.workspace, path)) return {
			kind: "path",
			path,
			inside: host.workspace
		};
		sources.refuse("config", "a path in the workspace");
		return null;
	}
	const github_api_url = sources.text("github_api_url") !== null ? sources.value("github_api_url") : defaultOf("github_api_url");
	const { repo } = host;
	const { github_token } = secrets;
	if (repo === null || github_token === null || github_api_url === null) return null;
	return {
		kind: "default",
		repo,
		path: name,
		github_api_url,
		github_token,
		timeout_minutes: sources.value("timeout_minutes")
	};
}
function isInside(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}
// build/deliver/files.js
const threads = {
	any: 2,
	guard: 1
};
const running = {
	any: 0,
	guard: 0
};
const waiting = {
	any: [],
	guard: []
};
const lastOn = /* @__PURE__ */ new Map();
function unfinishedFileWork() {
	return running.any + running.guard;
}
const usualWait = { wait_ms: 5e3 };
async function fileWork(path, { wait_ms, thread = "any" }, work) {
	const before = lastOn.get(path);
	const operation = (async () => {
		await before?.catch(() => {});
		if (running[thread] >= threads[thread]) await new Promise((go) => waiting[thread].push(go));
		else running[thread] += 1;
		try {
			return await work();
		} finally {
			const next = waiting[thread].shift();
			if (next === void 0) running[thread] -= 1;
			else next();
		}
	})();
	lastOn.set(path, operation);
	operation.catch(() => {});
	let timer;
	const late = new Promise((_resolve, reject) => {
		timer = setTimeout(() => reject(failureOf("ETIMEDOUT")), wait_ms);
	});
	try {
		return await Promise.race([operation, late]);
	} finally {
		clearTimeout(timer);
	}
}
const { O_NONBLOCK = 0, O_NOCTTY = 0 } = node_fs.constants;
const forReading = node_fs.constants.O_RDONLY | O_NONBLOCK | O_NOCTTY;
const forAppending = node_fs.constants.O_WRONLY | node_fs.constants.O_APPEND | O_NONBLOCK | O_NOCTTY;
const MOST_BYTES = 268435456;
const CHUNK_BYTES = 65536;
const PIPE_PAUSE_MS = 20;
async function readBytes(path, wait = usualWait) {
	const until = performance.now() + wait.wait_ms;
	try {
		return {
			ok: true,
			value: await fileWork(path, wait, () => read(path, until, wait.inside ?? null))
		};
	} catch (error) {
		if (codeOf(error) === "ENOENT") return {
			ok: true,
			value: null
		};
		return {
			ok: false,
			error: {
				code: "output_unwritable",
				message: systemReason(error),
				hint: null
			}
		};
	}
}
async function read(path, until, inside) {
	if (inside !== null && !isInside(await (0, node_fs_promises.realpath)(inside), await (0, node_fs_promises.realpath)(path))) throw failureOf("ELEAVES");
	const file = await (0, node_fs_promises.open)(path, forReading);
	try {
		const found = await file.stat();
		if (found.isDirectory()) throw failureOf("EISDIR");
		if (!found.isFile() && !found.isFIFO()) throw failureOf("EDEVICE");
		const chunks = [];
		for (let size = 0;;) {
			const { buffer, bytesRead } = await againWhileBusy(until, () => file.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null));
			if (bytesRead === 0) break;
			chunks.push(buffer.subarray(0, bytesRead));
			size += bytesRead;
			if (size > MOST_BYTES) throw failureOf("EFBIG");
		}
		if (found.isFIFO() && chunks.length === 0) throw failureOf("EPIPE");
		return Buffer.concat(chunks);
	} finally {
		await file.close();
	}
}
async function againWhileBusy(until, act) {
	for (;;) try {
		return await act();
	} catch (error) {
		if (codeOf(error) !== "EAGAIN") throw error;
		if (performance.now() > until) throw failureOf("ETIMEDOUT");
		await new Promise((resolve) => setTimeout(resolve, PIPE_PAUSE_MS));
	}
}
async function writeWhole(path, text, { draft = false, ...wait } = usualWait) {
	if (path === null) return [];
	const written = await writing(path, wait, async (until) => {
		const place = await followed((0, node_path.resolve)(path));
		await makeFolder((0, node_path.dirname)(place));
		if (!await isStream(place)) await replace(place, text);
		else if (!draft) await append(place, text, until);
	});
	return written.ok ? [] : [written.error];
}
async function replaceEnd(path, keep, text, wait = usualWait) {
	return writing(path, wait, (until) => append(path, text, until, keep));
}
async function writing(path, wait, write) {
	const until = performance.now() + wait.wait_ms;
	try {
		return {
			ok: true,
			value: await fileWork((0, node_path.resolve)(path), wait, () => write(until))
		};
	} catch (error) {
		return {
			ok: false,
			error: problemOf("output_unwritable", `${path} could not be written: ${systemReason(error)}.`)
		};
	}
}
async function append(path, text, until, keep = null) {
	const file = await (0, node_fs_promises.open)(path, forAppending | node_fs.constants.O_CREAT, 438);
	try {
		const found = await file.stat();
		const kept = keep ?? found.size;
		if (found.isFile() && kept < found.size) await file.truncate(kept);
		const bytes = Buffer.from(text);
		for (let at = 0; at < bytes.length;) {
			const { bytesWritten } = await againWhileBusy(until, () => file.write(bytes, at));
			at += bytesWritten;
		}
		return kept;
	} finally {
		await file.close();
	}
}
async function replace(target, text) {
	const temporary = `${target}.${(0, node_crypto.randomUUID)()}.tmp`;
	try {
		const file = await (0, node_fs_promises.open)(temporary, "wx");
		try {
			await file.writeFile(text);
		} finally {
			await file.close();
		}
		await (0, node_fs_promises.rename)(temporary, target);
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true });
		throw error;
	}
}
async function makeFolder(folder) {
	const missing = [];
	for (let at = folder; await unlessMissing((0, node_fs_promises.stat)(at)) === null; at = (0, node_path.dirname)(at)) missing.unshift(at);
	for (const one of missing) try {
		await (0, node_fs_promises.mkdir)(one);
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
	}
}
async function unlessMissing(look) {
	try {
		return await look;
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}
async function followed(path) {
	if (path.startsWith("/dev/")) return path;
	return await unlessMissing((0, node_fs_promises.realpath)(path)) ?? path;
}
async function isStream(path) {
	const stats = await unlessMissing((0, node_fs_promises.lstat)(path));
	return stats !== null && !stats.isFile() && !stats.isDirectory();
}
const reasons = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	EROFS: "the file system is read-only",
	ENOSPC: "the disk is full",
	EISDIR: "it is a folder",
	ENOTDIR: "a part of the path is a file",
	EEXIST: "a part of the path is a file",
	ENAMETOOLONG: "the name is too long",
	ENOENT: "the folder does not exist",
	ELOOP: "its links lead in a circle",
	ENXIO: "it is a pipe that nobody reads, or a socket",
	EPIPE: "it is a pipe that nobody uses at its other end",
	EDEVICE: "it is a device or a socket, not a file",
	ELEAVES: "a symbolic link leads out of the workspace",
	EFBIG: "it is too large",
	ETIMEDOUT: "it did not answer in time"
};
function systemReason(error) {
	const code = codeOf(error) ?? "unknown error";
	return reasons[code] === void 0 ? code : `${reasons[code]} (${code})`;
}
function codeOf(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
function failureOf(code) {
	return Object.assign(new Error(reasons[code] ?? code), { code });
}
// build/deliver/guard-folder.js
async function leaveForGuard({ path, fileWait }, file, text = "") {
	const [problem = null] = await writeWhole(path === null ? null : (0, node_path.join)(path, file), text, {
		wait_ms: fileWait(),
		thread: "guard"
	});
	return problem;
}
function reasonForGuard({ alerts }, run) {
	if (alerts.filter(({ kind, outcome, error }) => [
		"stale",
		"digest",
		"monitor_failed"
	].includes(kind) && ["failed", "unconfirmed"].includes(outcome) && error?.code !== "mail_settings_missing").length === 0) return null;
	if (run.stopped !== null) return run.stopped;
	return run.postmark.sends > 0 && run.postmark.answered_sends === 0 ? "postmark_unreachable" : null;
}
// build/deliver/ping.js
function openDeadMansSwitch(options) {
	const urls = options.send ? pingUrls(options.secrets, (0, node_crypto.randomUUID)()) : noUrls;
	const startEnded = new AbortController();
	let startProblem = null;
	return {
		start: () => {
			const own = {
				...options,
				deadline: startEnded.signal
			};
			sendPing("start", urls.start, null, own).then((problem) => {
				startProblem = problem;
			});
		},
		end: async (report) => {
			const earlier = startProblem;
			startProblem = null;
			startEnded.abort();
			const kind = exitCode(report) === 2 ? "fail" : "success";
			const message = pingMessage(report, options.repository);
			return [earlier, await sendPing(kind, urls[kind], message, options)].filter((one) => one !== null);
		}
	};
}
const noUrls = {
	start: null,
	success: null,
	fail: null
};
function pingUrls(given, run_id) {
	const { ping_url, ping_fail_url, ping_start_url } = given;
	const own = (text) => text === null ? null : finished(new URL(text), run_id);
	const either = (text, kind) => {
		if (text === "none") return null;
		if (text !== null) return own(text);
		const url = own(ping_url);
		if (url === null || !hasPlainQuery(url)) return null;
		url.pathname = `${url.pathname.replace(/\/$/, "")}/${kind}`;
		return url;
	};
	return {
		start: either(ping_start_url, "start"),
		success: own(ping_url),
		fail: either(ping_fail_url, "fail")
	};
}
function hasPlainQuery(url) {
	return [...url.searchParams.keys()].every((name) => name === "create" || name === "rid");
}
const healthchecksPath = /\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:\/(?:start|fail))?$/i;
function finished(url, run_id) {
	if (!hasPlainQuery(url)) return url;
	url.pathname = url.pathname.replace(/\/+$/, "");
	if ((url.hostname === "hc-ping.com" || healthchecksPath.test(url.pathname)) && !url.searchParams.has("rid")) url.searchParams.set("rid", run_id);
	return url;
}
async function sendPing(kind, url, message, options) {
	if (url === null) return null;
	const waits = options.retry_ms ?? [1e3, 3e3];
	const failure = await withRetries(() => tryPing(url, message, options), (failure, retry) => failure?.passing ? waitInTurn(waits, retry) : null, options.deadline);
	if (failure === null) return null;
	return problemOf("ping_failed", `The ping (${kind}) failed: ${failure.reason}.`);
}
async function tryPing(url, message, { fetch, deadline, timeout_ms = 1e4, user_agent }) {
	const request = message === null || !hasPlainQuery(url) ? { method: "GET" } : {
		method: "POST",
		body: message
	};
	try {
		const status = await withLimit(timeout_ms, deadline, async (signal) => {
			const headers = { "user-agent": user_agent };
			const response = await fetch(url, {
				...request,
				headers,
				signal,
				redirect: "follow"
			});
			await response.body?.cancel();
			return response.status;
		});
		if (status >= 200 && status < 300) return null;
		return {
			reason: `it answered HTTP ${status}`,
			passing: isTransientStatus(status)
		};
	} catch (error) {
		return {
			reason: networkReason(error),
			passing: true
		};
	}
}
// build/report/model.js
const resultJson = (report) => JSON.stringify(report, null, 2);
// build/report/timeline.js
const slotLooks = {
	S: {
		words: "succeeded",
		square: "🟩",
		paint: "green",
		fill: "#1a7f37"
	},
	G: {
		words: "green, not counted",
		square: "🟫",
		paint: "yellow",
		fill: "#0a6b6b"
	},
	F: {
		words: "failed",
		square: "🟥",
		paint: "red",
		fill: "#cf222e"
	},
	K: {
		words: "skipped",
		square: "🟨",
		paint: "yellow",
		fill: "#8a5a00"
	},
	C: {
		words: "cancelled",
		square: "⬜",
		paint: "dim",
		fill: "#59636e"
	},
	N: {
		words: "no run",
		square: "🟧",
		paint: "red",
		fill: null
	},
	R: {
		words: "running or still open",
		square: "🟦",
		paint: "cyan",
		fill: "#0757ba"
	},
	"?": {
		words: "unknown",
		square: "🟪",
		paint: "magenta",
		fill: "#8250df"
	}
};
function runLetter(run) {
	if (run.status !== "completed") return "R";
	if (run.counts) return "S";
	switch (run.conclusion) {
		case "cancelled": return "C";
		case "success": return "G";
		case "skipped":
		case "neutral": return "K";
		case null: return "?";
		default: return "F";
	}
}
function windowLetter(window, runs) {
	const run = window.run_id === null ? void 0 : runs.get(window.run_id);
	switch (window.state) {
		case "succeeded": return "S";
		case "no_run": return "N";
		case "open": return "R";
		case "unknown": return "?";
		case "not_succeeded": return run === void 0 ? "F" : runLetter(run);
	}
}
const byTime = (a, b) => Date.parse(a.at) - Date.parse(b.at);
function timeline(verdict) {
	const runs = newestAttempts(verdict.runs);
	return (verdict.windows.length > 0 ? verdict.windows.map((window) => ({
		letter: windowLetter(window, runs),
		at: window.due_at
	})) : [...runs.values()].map((run) => ({
		letter: runLetter(run),
		at: run.created_at
	}))).toSorted(byTime).slice(-14);
}
function newestAttempts(runs) {
	return new Map(runs.toSorted((a, b) => a.attempt - b.attempt).map((run) => [run.run_id, run]));
}
function timelineSpan(slots) {
	const [first, last] = [slots[0], slots.at(-1)];
	return first === void 0 || last === void 0 ? "" : require_index.timeRange(first.at, last.at);
}
function legend(slots) {
	return [...new Set(slots.map((slot) => slot.letter))].map((letter) => `${letter} ${slotLooks[letter].words}`).join(", ");
}
const slotTitle = (slot) => `${require_index.utc(slot.at)}: ${slotLooks[slot.letter].words}`;
function oneSlotPerDay(slots) {
	return new Set(slots.map((slot) => require_index.utcDay(slot.at))).size === slots.length;
}
// build/report/markdown.js
const entity = (character) => `&#${character.codePointAt(0)};`;
function breakReferences(text) {
	return text.replace(/(?:@|(?<!&)#)(?=\S)/g, "$&&#8203;").replace(/:(?=\/\/)/g, entity).replace(/(www)\./gi, "$1&#46;");
}
const markdownMarks = /[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const blockMark = /^(?:[-+=#]|\d+[.)])/;
function escapeMarkdown(text) {
	return breakReferences(require_index.plain(text).replace(/[&<>]/g, (character) => htmlEntities[character] ?? character)).replace(markdownMarks, entity).replace(blockMark, (mark) => mark.slice(0, -1) + entity(mark.slice(-1))).replaceAll("$", "<span>$</span>");
}
function escapeMarkdownHtml(text) {
	return breakReferences(escapeHtml(text)).replaceAll("$", "<span>$</span>");
}
function markdownUrl(url) {
	const encode = (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
	return url.replace(/[()[\]|\\`<>*$]/g, encode);
}
function inlineMarkdown(text, hosts = none) {
	return partsOf(text, hosts).map((part) => {
		if (part.code) return markdownLink(`<code>${escapeMarkdown(part.text)}</code>`, part.url);
		const [, before = "", , after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(part.text) ?? [];
		const prose = require_index.unbroken(escapeMarkdown(part.text), (words) => words.replaceAll(" ", "&nbsp;"));
		return `${before && " "}${markdownLink(prose, part.url)}${after && " "}`;
	}).join("").trim();
}
const none = /* @__PURE__ */ new Set();
function markdownLink(text, url) {
	const safe = safeUrl(url);
	return safe === null ? text : `[${text}](${markdownUrl(safe)})`;
}
const linked = (text, url, hosts) => safeUrl(url) === null ? inlineMarkdown(text, hosts) : markdownLink(inlineMarkdown(text), url);
function fenced(text, indent = "") {
	const runs = text.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return [
		`${fence}text`,
		...text.split("\n"),
		fence
	].map((line) => `${indent}${line}`.trimEnd()).join("\n");
}
function timelineMarks(slots) {
	return slots.map(({ letter }) => `${slotLooks[letter].square}&#8288;${letter}`).join(" ");
}
const fieldLines$1 = (fields, hosts) => fields.map(({ label, value, url }) => `- ${escapeMarkdown(label)}: ${linked(value, url, hosts)}`);
function stepLines$1(steps, hosts) {
	return steps.flatMap(({ text, commands }, at) => {
		const indent = " ".repeat(`${at + 1}. `.length);
		const code = commands.length === 0 ? "" : fenced(commands.map(require_index.oneLine).join("\n"), indent);
		if (text === null) return [`${at + 1}. ${code.trimStart()}`];
		return [`${at + 1}. ${inlineMarkdown(text, hosts)}`, ...code === "" ? [] : ["", code]];
	});
}
function belowTitle(words, excerpt = []) {
	if (excerpt.length === 0) return words === "" ? "" : `<br>${words}`;
	return `\n\n${fenced(excerpt.map(require_index.oneLine).join("\n"), "  ")}\n\n  ${words}`.trimEnd();
}
const itemLines$1 = (items, hosts) => items.map(({ title, url, detail, excerpt }) => {
	const words = detail === null ? "" : `<sub>${inlineMarkdown(detail, hosts)}</sub>`;
	return `- ${linked(title, url, hosts)}${belowTitle(words, excerpt)}`;
});
const linkLine = (links) => links.filter(({ url }) => safeUrl(url) !== null).map(({ text, url }) => markdownLink(escapeMarkdown(text), url)).join(" · ");
function blockText(block, hosts) {
	switch (block.kind) {
		case "heading": return `**${inlineMarkdown(block.text)}**`;
		case "paragraph": return inlineMarkdown(block.text, hosts);
		case "fields": return fieldLines$1(block.fields, hosts).join("\n");
		case "timeline": return `${timelineMarks(block.slots)}<br><sub>${timelineSpan(block.slots)}: ${legend(block.slots)}</sub>`;
		case "steps": return stepLines$1(block.steps, hosts).join("\n");
		case "list": return itemLines$1(block.items, hosts).join("\n");
		case "button": return linkLine([block.link]);
		case "links": return linkLine(block.links);
	}
}
function markdownBlocks(blocks, hosts) {
	return blocks.map((block) => blockText(block, hosts)).filter((text) => text !== "").join("\n\n");
}
// build/report/watch-blocks.js
function workflowWords(verdict) {
	if (verdict.path === null) return isWholeRepository(verdict) ? verdict.name : verdict.entry;
	const title = verdict.display_name;
	return title === null || title === verdict.path ? verdict.name : title;
}
function scheduleWords(verdict) {
	if (verdict.schedules === null || verdict.schedules.length === 0) return null;
	return require_index.listed(verdict.schedules.map(({ cron, timezone }) => `\`${cron}\` ${timezone}`));
}
function verdictFields(verdict, now) {
	return [
		...field("Workflow", workflowWords(verdict), verdict.url),
		...field("File", verdict.path, fileLink(verdict).url),
		...field("Repository", verdict.repo),
		...field("Last success", lastSuccessWords(verdict, now), verdict.last_success?.url ?? null),
		...field("SLA", slaWithSource(verdict)),
		...field("Grace", graceWords(verdict)),
		...field("Missed", missedWindows$2(verdict)),
		...field("Schedule", scheduleWords(verdict)),
		...field("Last fired", verdict.last_fired_at && require_index.utc(verdict.last_fired_at)),
		...field("Next due", verdict.next_due_at && require_index.utc(verdict.next_due_at))
	];
}
const factBlocks = (verdict, now) => [heading("Facts"), {
	kind: "fields",
	fields: verdictFields(verdict, now)
}];
function whyBlocks(verdict) {
	const slots = timeline(verdict);
	const { cause, error } = verdict;
	return [
		...cause === null ? [] : [paragraph(cause.message)],
		...error === null ? [] : [paragraph(`Could not be checked: ${error.message}`)],
		...slots.length === 0 ? [] : [{
			kind: "timeline",
			slots
		}]
	];
}
function stepBlocks(verdict) {
	const hint = verdict.error?.hint ?? null;
	return stepsBlocks("What to do", toSteps(verdict.cause?.next_steps ?? (hint === null ? [] : [hint])));
}
function noteBlocks(verdict) {
	const notes = (verdict.note ?? "").split(/\r?\n/).filter((line) => line.trim() !== "");
	const steps = toSteps(verdict.next_steps);
	if (notes.length + steps.length === 0) return [];
	return [
		heading("Noted for this watch"),
		...notes.map(paragraph),
		...steps.length === 0 ? [] : [{
			kind: "steps",
			steps
		}]
	];
}
function runItem(run) {
	const attempt = run.attempt > 1 ? `, attempt ${run.attempt}` : "";
	const result = run.conclusion ?? run.status;
	const counts = run.counts ? "Counts" : "Does not count";
	const title = `${require_index.utc(run.started_at)}: ${require_index.codeWords(result)} (${run.event}${attempt})`;
	return item(title, `${counts}: ${run.reason}`, run.url);
}
const newestFirst$1 = (a, b) => Date.parse(b.started_at) - Date.parse(a.started_at) || b.attempt - a.attempt;
function newestRuns({ runs }, most) {
	return runs.toSorted(newestFirst$1).slice(0, most);
}
function runBlocks(verdict, most) {
	return listBlocks("Recent runs", newestRuns(verdict, most).map(runItem));
}
const saidByCause = {
	disabled: ["disabled_manually"],
	schedule_removed: ["no_schedule"],
	invalid_schedule: ["invalid_schedule", "no_schedule"]
};
function warningBlocks({ cause, warnings }) {
	const said = cause === null ? [] : saidByCause[cause.code] ?? [];
	const others = warnings.filter(({ code }) => !said.includes(code));
	return listBlocks("Warnings", others.map(({ code, message }) => item(message, code)));
}
const explainedByRun = [
	"stuck",
	"hung",
	"invalid_workflow",
	"skipped",
	"cancelled",
	"refused",
	"failing"
];
function fileLink({ cause, file_url }) {
	return cause?.code === "missing" ? {
		text: "Its file's history",
		url: file_url?.replace("/blob/", "/commits/") ?? null
	} : {
		text: "Its file",
		url: file_url
	};
}
function cureLink(verdict) {
	const { cause, url } = verdict;
	if (cause?.code === "missing") return {
		...fileLink(verdict),
		text: "Open the file's history"
	};
	if (cause?.run_url != null && explainedByRun.includes(cause.code)) return {
		text: cause.code === "stuck" || cause.code === "hung" ? "Open the run" : "Open the newest run",
		url: cause.run_url
	};
	return {
		text: cause?.code === "disabled" ? "Enable the workflow" : "Open the workflow",
		url
	};
}
function cureBlocks(verdict) {
	const link = cureLink(verdict);
	return link.url === null ? [] : [{
		kind: "button",
		link
	}];
}
const watchLinks = (verdict) => [{
	text: "The workflow",
	url: verdict.url
}, fileLink(verdict)];
// build/report/summary.js
const kib = 1024;
const sections = {
	failures: {
		title: "Could not be done",
		noun: "failure",
		share: 80 * kib
	},
	table: {
		title: null,
		noun: "row",
		share: 280 * kib
	},
	details: {
		title: null,
		noun: "description",
		share: 200 * kib
	},
	refused: {
		title: "Alerts that may not have arrived",
		noun: "mail",
		share: 200 * kib
	},
	alerts: {
		title: "Alerts",
		noun: "alert",
		share: 40 * kib
	},
	warnings: {
		title: "Warnings",
		noun: "warning",
		share: 40 * kib
	},
	notices: {
		title: "Notices",
		noun: "notice",
		share: 20 * kib
	}
};
function section$1({ title, noun, share }, items, render, head = []) {
	if (items.length === 0) return [];
	const { kept, left } = fitRows(items, render, share);
	return [
		...title === null ? [] : [`### ${title}`],
		[...head, ...kept].join("\n"),
		...left === 0 ? [] : [`_${require_index.counted(left, noun)} left out here: the result file has them all._`]
	];
}
function failureLine(failure, hosts) {
	const { hint, code, excerpt } = failure.problem;
	const below = belowTitle(hint === null ? "" : inlineMarkdown(hint, hosts), excerpt);
	return `- ${inlineMarkdown(failureTitle(failure), hosts)} (<code>${code}</code>)${below}`;
}
function details(verdict, report, open) {
	const now = report.checked_at;
	const title = illTitle(verdict, now);
	const body = markdownBlocks([
		...whyBlocks(verdict),
		...cureBlocks(verdict),
		...stepBlocks(verdict),
		...noteBlocks(verdict),
		...factBlocks(verdict, now),
		...runBlocks(verdict, 10)
	], linkHosts(report));
	return `${open ? "<details open>" : "<details>"}<summary><b>${escapeMarkdownHtml(title)}</b></summary>\n\n${body}\n\n</details>\n`;
}
function alertItem$1(alert) {
	const { what, subject, detail, bad } = alertWords$1(alert);
	const line = `${inlineMarkdown(what)}: ${escapeMarkdown(subject)}`;
	const below = detail === null ? "" : `<br><sub>${inlineMarkdown(detail)}</sub>`;
	return `- ${bad ? "❌ " : ""}${line}${below}`;
}
function refusedItem(mail) {
	return `${fenced(cutBytes(mail.split("\n").map(require_index.oneLine).join("\n").trimEnd(), sections.refused.share - kib))}\n`;
}
function intro(report) {
	const parts = [
		`Checked ${require_index.utc(report.checked_at)}`,
		...report.dry_run ? ["dry run: no mail was sent"] : [],
		...budgetWords(report),
		...report.runbook_url === null ? [] : [markdownLink("Runbook", report.runbook_url)]
	];
	return [`## Cron heartbeat: ${escapeMarkdown(overallWords(report))}`, parts.join(" · ")];
}
const mostOpen = 3;
function jobSummary(report, refused = []) {
	const now = report.checked_at;
	const hosts = linkHosts(report);
	const ill = illWatches(report);
	const row = (verdict) => tableRow(verdict, now);
	const bullet = (line) => `- ${inlineMarkdown(line, hosts)}`;
	return `${[
		...intro(report),
		...section$1(sections.failures, failures(report), (failure) => failureLine(failure, hosts)),
		...section$1(sections.table, worstFirst(report.workflows), row, tableHead),
		...section$1(sections.details, ill, (verdict) => details(verdict, report, ill.length <= mostOpen)),
		...section$1(sections.refused, refused, refusedItem),
		...section$1(sections.alerts, report.alerts, alertItem$1),
		...section$1(sections.warnings, warningLines(report), bullet),
		...section$1(sections.notices, [...selfWords(report), ...report.notices], bullet)
	].join("\n\n")}\n`;
}
function disabledSummary(notices) {
	return `## Cron heartbeat: switched off\n\n${["Its flag is off: nothing was checked, and no alert can come from this run.", ...notices].join("\n\n")}\n`;
}
const marks = {
	stale: "🔴",
	unknown: "🟣",
	pending: "🔵",
	paused: "⚪",
	healthy: "🟢"
};
const longestName = 120;
const tableHead = ["| Status | Workflow | Last success (UTC) | Age | SLA | Missed | Cause | Recent |", "| :-- | :-- | :-- | :-- | :-- | --: | :-- | :-- |"];
function tableRow(verdict, now) {
	const name = markdownLink(inlineMarkdown(require_index.shorten(verdict.name, longestName)), verdict.url);
	const success = verdict.last_success;
	const time = success === null ? "–" : markdownLink(require_index.utcMinute(success.completed_at), success.url);
	return `| ${[
		`${marks[verdict.status]}&nbsp;${verdict.status}`,
		name,
		time,
		ageWords(verdict, now) ?? "–",
		slaWords(verdict) ?? "–",
		verdict.missed_windows ?? "–",
		inlineMarkdown(causeWords(verdict)),
		timelineMarks(timeline(verdict))
	].join(" | ")} |`;
}
const bytes$1 = (text) => Buffer.byteLength(text, "utf8");
function fitRows(items, render, budget) {
	let used = 0;
	const kept = [];
	for (const item of items) {
		const row = render(item);
		used += bytes$1(row) + 1;
		if (used > budget) break;
		kept.push(row);
	}
	return {
		kept,
		left: items.length - kept.length
	};
}
function cutBytes(text, budget) {
	if (bytes$1(text) <= budget) return text;
	const cut = Buffer.from(text, "utf8").subarray(0, Math.max(0, budget - 3));
	return `${new TextDecoder().decode(cut).replace(/\ufffd$/, "")}…`;
}
const mostLines = 40;
const longestLine = 300;
function message(lines) {
	const shown = lines.slice(0, mostLines).map((line) => cutEnd(require_index.plain(line), longestLine));
	const left = lines.length - shown.length;
	return [...shown, ...left > 0 ? [`and ${left} more: see the job summary`] : []].join("\n");
}
function one(level, title, lines) {
	return lines.length === 0 ? [] : [{
		level,
		title,
		message: message(lines)
	}];
}
const alertLine = (alert) => {
	const { what, subject, detail } = alertWords$1(alert);
	return `${what}: ${subject}${detail === null ? "" : `. ${detail}`}`;
};
function failureLines(report) {
	return [...failures(report).map((failure) => {
		const { hint, code } = failure.problem;
		return `${failureTitle(failure)}${hint === null ? "" : ` ${hint}`} (${code})`;
	}), ...undeliveredAlarms(report).map(alertLine)];
}
function annotations(report) {
	if (report.status === "disabled") return one("warning", "Cron heartbeat is switched off", ["Its flag is off: nothing was checked."]);
	const stale = worstFirst(report.workflows).filter((verdict) => verdict.status === "stale");
	const lost = undeliveredAlarms(report);
	const lesser = report.alerts.filter((alert) => isUndelivered(alert) && !lost.includes(alert));
	return [
		...one("error", `Cron heartbeat STALE: ${require_index.counted(stale.length, "workflow")}`, stale.map((verdict) => `${headline(verdict, report.checked_at)} (${causeWords(verdict)})`)),
		...one("error", "Cron heartbeat MONITOR FAILED", failureLines(report)),
		...one("warning", "Cron heartbeat warnings", [...warningLines(report), ...lesser.map(alertLine)])
	];
}
// build/report/text.js
const codes = {
	strong: 1,
	dim: 2,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	magenta: 35,
	cyan: 36
};
const noPaint = (_style, text) => text;
const ansiPaint = (style, text) => text === "" ? "" : `\u001b[${codes[style]}m${text}\u001b[0m`;
const statusStyle = {
	stale: "red",
	unknown: "magenta",
	pending: "cyan",
	paused: "blue",
	healthy: "green"
};
const mailStyle = {
	width: 76,
	paint: noPaint
};
function address(url, indent) {
	const safe = safeUrl(url);
	return safe === null ? [] : [`${indent}${safe}`];
}
function fieldLines(fields, { width, paint }) {
	const column = Math.max(...fields.map((field) => field.label.length)) + 2;
	return fields.flatMap(({ label, value }) => {
		const indent = " ".repeat(column);
		const [first = "", ...rest] = require_index.wrap(require_index.plain(value), width, indent, indent);
		return [`${paint("dim", label)}${first.slice(label.length)}`, ...rest];
	});
}
function timelineLines(slots, { width, paint }) {
	const letters = slots.map((slot) => paint(slotLooks[slot.letter].paint, slot.letter)).join("  ");
	const days = slots.map((slot) => require_index.utcDay(slot.at).slice(8)).join(" ");
	return [
		` ${letters}`,
		...oneSlotPerDay(slots) ? [paint("dim", days)] : [],
		...require_index.wrap(`${timelineSpan(slots)}: ${legend(slots)}`, width).map((line) => paint("dim", line))
	];
}
function stepLines(steps, { width, paint }) {
	return steps.flatMap((step, index) => {
		const number = `${index + 1}. `;
		const indent = " ".repeat(number.length);
		const commands = step.commands.map((command) => paint("cyan", require_index.oneLine(command)));
		if (step.text !== null) return [...require_index.wrap(require_index.plain(step.text), width, number, indent), ...commands.map((line) => `${indent}  ${line}`)];
		return commands.map((line, at) => `${at === 0 ? number : indent}${line}`);
	});
}
function itemLines(items, { width }) {
	return items.flatMap((item) => [
		...require_index.wrap(require_index.plain(item.title), width, "- "),
		...(item.excerpt ?? []).map((line) => `    ${require_index.oneLine(line)}`),
		...item.detail === null ? [] : require_index.wrap(require_index.plain(item.detail), width, "  "),
		...address(item.url, "  ")
	]);
}
function groupLines(groups, { width, paint }) {
	const column = Math.max(0, ...groups.flatMap(({ rows }) => rows.map((row) => require_index.displayWidth(row.words))));
	return groups.flatMap(({ title, rows }, index) => [
		...index === 0 ? [] : [""],
		paint("strong", require_index.plain(title)),
		...rows.map(({ name, words }) => {
			return `  ${words}${" ".repeat(column - require_index.displayWidth(words))}  ${require_index.shorten(require_index.plain(name), width - column - 4)}`;
		})
	]);
}
function linkLines(links) {
	return links.flatMap((link) => {
		const url = address(link.url, "  ");
		return url.length === 0 ? [] : [`${require_index.plain(link.text)}:`, ...url];
	});
}
function blockLines(block, style) {
	switch (block.kind) {
		case "heading": return require_index.wrap(require_index.plain(block.text), style.width).map((line) => style.paint("strong", line));
		case "paragraph": return require_index.wrap(require_index.plain(block.text), style.width);
		case "fields": return fieldLines(block.fields, style);
		case "timeline": return timelineLines(block.slots, style);
		case "steps": return stepLines(block.steps, style);
		case "list": return itemLines(block.items, style);
		case "groups": return groupLines(block.groups, style);
		case "button": return linkLines([block.link]);
		case "links": return linkLines(block.links);
	}
}
function textLines(blocks, style) {
	const lines = [];
	let open = false;
	for (const block of blocks) {
		const next = blockLines(block, style);
		if (next.length === 0) continue;
		if (open) lines.push("");
		lines.push(...next);
		open = block.kind !== "heading";
	}
	return lines;
}
function textPage(page) {
	const first = page.repositories === "" ? [] : require_index.wrap(require_index.plain(`${page.badge} · ${page.repositories}`), mailStyle.width);
	const headline = require_index.wrap(require_index.plain(page.headline), mailStyle.width);
	const rule = "=".repeat(Math.min(mailStyle.width, Math.max(...headline.map(require_index.displayWidth))));
	const footer = require_index.wrap(require_index.plain(page.footer), mailStyle.width);
	return `${[
		...first,
		...headline,
		rule,
		"",
		...textLines(page.blocks, mailStyle),
		"",
		...footer
	].join("\n")}\n`;
}
// build/report/terminal.js
const widestText = 100;
const narrowest = 60;
const shownFields = [
	"Grace",
	"Missed",
	"Schedule",
	"Last fired",
	"Next due"
];
function layoutOf({ color, columns }) {
	const width = Math.max(narrowest, columns);
	return {
		columns: width,
		width: Math.min(width, widestText),
		paint: color ? ansiPaint : noPaint
	};
}
function section(title, blocks, { width, paint }) {
	const lines = textLines(blocks, {
		width: width - 2,
		paint
	}).map((line) => line === "" ? "" : `  ${line}`);
	const head = require_index.wrap(require_index.plain(title), width).map((line) => paint("strong", line));
	return lines.length === 0 ? [] : [
		"",
		...head,
		...lines
	];
}
function watchSection(verdict, report, layout) {
	const title = illTitle(verdict, report.checked_at);
	const fields = verdictFields(verdict, report.checked_at).filter(({ label }) => shownFields.includes(label));
	return section(title, [
		...whyBlocks(verdict),
		{
			kind: "fields",
			fields
		},
		...stepBlocks(verdict),
		...noteBlocks(verdict),
		...cureBlocks(verdict)
	], layout);
}
const listSection = (title, items, layout) => section(title, [{
	kind: "list",
	items
}], layout);
const plainItems = (titles) => titles.map((title) => item(title));
function failureItems(report) {
	const watches = new Set(report.workflows.map(({ name }) => name));
	return failures(report).filter(({ names }) => !names.some((name) => watches.has(name))).map(failureItem);
}
function alertItem(alert) {
	const { what, subject, detail } = alertWords$1(alert);
	return item(`${what}: ${subject}`, detail);
}
function overallLines(report, { paint, width }) {
	const code = exitCode(report);
	return require_index.wrap(require_index.plain(`${overallWords(report)} (exit ${code})`), width).map((line) => paint("strong", paint(code === 0 ? "green" : "red", line)));
}
const join$1 = (lines) => require_index.logSafe(lines.join("\n")).replace(/^\n+/, "");
function terminalReport(report, style) {
	const layout = layoutOf(style);
	const { paint } = layout;
	const sorted = worstFirst(report.workflows);
	const title = `${paint("strong", "cron heartbeat")}  ${paint("dim", require_index.utc(report.checked_at))}`;
	return join$1([
		report.dry_run ? `${title}  dry run` : title,
		...sorted.length === 0 ? [] : ["", ...verdictTable(sorted, report.checked_at, layout.columns, paint)],
		...illWatches(report).flatMap((verdict) => watchSection(verdict, report, layout)),
		...listSection("Could not be done", failureItems(report), layout),
		...listSection("Warnings", plainItems(warningLines(report)), layout),
		...listSection("Notices", plainItems([...selfWords(report), ...report.notices]), layout),
		...report.run_url === null ? [] : section("The monitor's run", [paragraph(report.run_url)], layout),
		"",
		...budgetWords(report).flatMap((words) => require_index.wrap(words, layout.width).map((line) => paint("dim", line))),
		...overallLines(report, layout)
	]);
}
function deliveryReport(report, shown, style) {
	const layout = layoutOf(style);
	const said = shown?.errors.map(({ message }) => message) ?? [];
	const since = {
		...report,
		errors: report.errors.filter(({ message }) => !said.includes(message))
	};
	const last = overallLines(report, layout);
	const isNew = shown === null || last.join() !== overallLines(shown, layout).join();
	return join$1([
		...listSection("Alerts", report.alerts.map(alertItem), layout),
		...listSection("Could not be done", failureItems(since), layout),
		...listSection("Warnings", plainItems(pingLines(since)), layout),
		...isNew ? ["", ...last] : []
	]);
}
const heads = [
	"STATUS",
	"WORKFLOW",
	"LAST SUCCESS UTC",
	"AGE",
	"SLA",
	"CAUSE"
];
const gap = "  ";
const yielding = [{
	head: "CAUSE",
	narrowest: 10
}, {
	head: "WORKFLOW",
	narrowest: 12
}];
const widthForTimes = 72;
function cells(verdict, now) {
	return [
		verdict.status,
		require_index.plain(verdict.name),
		verdict.last_success === null ? "-" : require_index.utcMinute(verdict.last_success.completed_at),
		ageWords(verdict, now) ?? "-",
		slaWords(verdict) ?? "-",
		causeWords(verdict)
	];
}
function columnWidths(rows, columns) {
	const own = rows[0] ?? [];
	const widths = own.map((_, at) => rows.reduce((most, row) => Math.max(most, require_index.displayWidth(row[at] ?? "")), 0));
	for (const { head, narrowest } of yielding) {
		const column = own.indexOf(head);
		const total = widths.reduce((sum, width) => sum + width, 2 * (own.length - 1));
		const width = widths[column] ?? 0;
		widths[column] = Math.max(Math.min(width, narrowest), width - Math.max(0, total - columns));
	}
	return widths;
}
function verdictTable(verdicts, now, columns, paint) {
	const fits = (row) => columns >= widthForTimes ? row : row.filter((_, at) => heads[at] !== "LAST SUCCESS UTC");
	const rows = verdicts.map((verdict) => fits(cells(verdict, now)));
	const widths = columnWidths([fits(heads), ...rows], columns);
	const line = (row) => row.map((cell, at) => {
		const text = require_index.shorten(cell, widths[at] ?? 0);
		return text + " ".repeat((widths[at] ?? 0) - require_index.displayWidth(text));
	});
	return [paint("dim", line(fits(heads)).join(gap).trimEnd()), ...rows.map((row, at) => {
		const [status = "", ...rest] = line(row);
		const verdict = verdicts[at];
		return `${verdict === void 0 ? status : paint(statusStyle[verdict.status], status)}${gap}${rest.join(gap)}`.trimEnd();
	})];
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice$1(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// build/deliver/actions.js
function maskCommands(secrets) {
	const values = secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/)]);
	const escaped = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
	return [...new Set(values)].filter((value) => value.trim() !== "").map((value) => `::add-mask::${escaped(value)}`);
}
const commands = {
	error,
	warning,
	notice: notice$1
};
function annotate(annotations) {
	for (const { level, title, message } of annotations) commands[level](require_index.breakOldCommands(message), { title });
}
function outputsOf(report, resultFile, listed) {
	const named = (status) => report.workflows.filter((verdict) => verdict.status === status).map((verdict) => verdict.name);
	const stale = named("stale");
	const unknown = report.status === "failed" && report.workflows.length === 0 ? listed : named("unknown");
	return {
		status: report.status,
		stale: JSON.stringify(stale),
		unknown: JSON.stringify(unknown),
		stale_count: String(stale.length),
		result_file: resultFile ?? ""
	};
}
async function writeOutputs(host, outputs, wait) {
	const lines = Object.entries(outputs).map(([name, value]) => {
		const end = `end-${(0, node_crypto.randomUUID)()}`;
		return `${name}<<${end}\n${value}\n${end}\n`;
	});
	if (host.github_output === null) return unset("GITHUB_OUTPUT");
	const written = await replaceEnd(host.github_output, null, lines.join(""), wait);
	return written.ok ? null : unwritable("GITHUB_OUTPUT", host.github_output, written.error);
}
function summaryWriter({ step_summary: path }) {
	let before = null;
	return async (markdown, wait) => {
		if (path === null) return unset("GITHUB_STEP_SUMMARY");
		const written = await replaceEnd(path, before, `${markdown}\n`, wait);
		if (!written.ok) return unwritable("GITHUB_STEP_SUMMARY", path, written.error);
		before = written.value;
		return null;
	};
}
const hint = "The runner sets this file for each step; the log has the result all the same.";
function unset(variable) {
	return {
		code: "output_unwritable",
		message: `${variable} is not set.`,
		hint
	};
}
function unwritable(variable, path, error) {
	return {
		code: "output_unwritable",
		message: error.message.replace(path, () => `The file of ${variable}`),
		hint
	};
}
// build/deliver/publisher.js
const logColumns = 120;
function createPublisher(given, environment, fileWait) {
	const { host, command, settings } = given;
	const isAction = given.mode === "action";
	const style = {
		color: host.color,
		columns: isAction ? logColumns : host.columns
	};
	const resultFile = resultPath(given);
	const { output_file: outputFile, preview_dir: previewDir, report_file: reportFile } = given.files;
	const unlooked = given.mail.test_alert ? [] : given.watch_names;
	const writeSummary = summaryWriter(host);
	let shown = null;
	const say = (text) => {
		if (!command.json) environment.print(isAction ? require_index.logSafe(text) : text);
	};
	const log = (text) => {
		if (isAction) environment.print(require_index.logSafe(text));
		else environment.progress(text);
	};
	const warn = (problem) => {
		if (problem !== null) log(`Warning: ${problem.message}`);
	};
	const writeResults = async (report, draft) => {
		const wait = {
			wait_ms: fileWait(),
			draft
		};
		const text = (whole) => `${resultJson(draft ? {
			...whole,
			status: "failed"
		} : whole)}\n`;
		const noted = (await writeWhole(outputFile, text(report), wait)).reduce(withError, report);
		(await writeWhole(resultFile, text(noted), {
			...wait,
			wait_ms: fileWait()
		})).forEach(warn);
		return noted;
	};
	const writeForRunner = async (report, outputs, lost) => {
		if (!isAction) return;
		const wait = { wait_ms: fileWait() };
		const text = report.status === "disabled" ? disabledSummary(report.notices) : jobSummary(report, lost);
		(await Promise.all([writeOutputs(host, outputs, wait), writeSummary(text, wait)])).forEach(warn);
	};
	return {
		log,
		publishVerdicts: async (report) => {
			shown = report;
			say(terminalReport(report, style));
			const status = report.status === "disabled" ? "disabled" : "failed";
			await writeForRunner(report, outputsOf({
				...report,
				status
			}, null, unlooked), []);
		},
		writeFiles: async (report, mails, page) => {
			const previews = mails.map(({ mail }) => mail);
			const failed = await writePreviews(previewDir, previews, { wait_ms: fileWait() });
			if (page !== null) failed.push(...await writeWhole(reportFile, page, { wait_ms: fileWait() }));
			return writeResults(failed.reduce(withError, report), true);
		},
		publishDelivery: async (report, mails) => {
			const final = await writeResults(report, false);
			const lost = textsOf(mails, undeliveredAlarms(final));
			await writeForRunner(final, outputsOf(final, resultFile ?? outputFile, unlooked), lost);
			const noted = deliveryReport(final, shown, style);
			const texts = (settings ?? given.mail).dry_run ? textsOf(mails, final.alerts) : lost;
			for (const text of noted === "" ? texts : [noted, ...texts]) say(`\n${text}`);
			if (command.json) environment.print(resultJson(final));
			if (isAction) annotate(annotations(final));
			return final;
		}
	};
}
function textsOf(mails, alerts) {
	return mails.filter(({ alert }) => alerts.includes(alert)).map(({ mail }) => `${mail.subject}\n\n${mail.text}`);
}
async function writePreviews(dir, mails, wait) {
	if (dir === null) return [];
	const files = mails.flatMap((mail, at) => {
		const name = (0, node_path.join)(dir, previewName(at + 1, mail));
		return [[`${name}.html`, mail.html], [`${name}.txt`, `${mail.subject}\n\n${mail.text}`]];
	});
	return (await Promise.all(files.map(([path, text]) => writeWhole(path, text, wait)))).flat().slice(0, 1);
}
function previewName(number, mail) {
	const watch = (mail.watch ?? "").split("/").at(-1) ?? "";
	const words = `${mail.kind}-${watch}`.toLowerCase().replace(/[^a-z0-9]+/g, "-").slice(0, 80);
	return `${String(number).padStart(2, "0")}-${words.replace(/-+$/, "")}`;
}
function withError(report, problem) {
	return {
		...withProblem(report, problem),
		status: "failed"
	};
}
function resultPath({ host, mode }) {
	if (mode !== "action" || host.runner_temp === null) return null;
	return (0, node_path.join)(host.runner_temp, `cron-heartbeat-${(0, node_crypto.randomUUID)()}.json`);
}
// build/net/deadlines.js
const LIMITS = {
	delivery: 6e4,
	closing: 2e3,
	cancelled: 3e3,
	cancelled_closing: 1e3,
	files: 5e3,
	files_cancelled: 1e3,
	files_least: 200
};
function createDeadlines(minutes, clock, onTimeLeft = () => {}) {
	const [gathering, history, delivery, closing] = [
		new AbortController(),
		new AbortController(),
		new AbortController(),
		new AbortController()
	];
	let resolveEnded = () => {};
	const ended = new Promise((resolve) => {
		resolveEnded = resolve;
	});
	const started = clock();
	let timers = [];
	let gatheringEndsAt = 0;
	let endsAt = 0;
	let isCancelled = false;
	const end = (reason, problem) => {
		if (gathering.signal.aborted) return;
		gathering.abort(reason);
		resolveEnded(problem);
	};
	const clear = () => {
		timers.forEach(clearTimeout);
		timers = [];
	};
	const after = (delay, act) => {
		timers.push(setTimeout(act, Math.min(delay, LONGEST_TIMER_MS)));
	};
	const endDelivery = (from, to, last, reason) => {
		after((from + to) / 2, () => history.abort(reason));
		after(to, () => delivery.abort(reason));
		after(last, () => closing.abort(reason));
		endsAt = clock() + last;
		onTimeLeft(last);
	};
	const limit = (allowed) => {
		if (gathering.signal.aborted) return;
		clear();
		const total = allowed * 6e4;
		const past = clock() - started;
		const gather = total - Math.min(LIMITS.delivery, total / 5);
		const deliver = total - Math.min(LIMITS.closing, total / 10);
		gatheringEndsAt = started + gather;
		after(gather - past, () => end("deadline", deadlineProblem(allowed)));
		endDelivery(gather - past, deliver - past, total - past, "deadline");
	};
	limit(minutes);
	return {
		gathering: gathering.signal,
		history: history.signal,
		delivery: delivery.signal,
		closing: closing.signal,
		ended,
		gatheringEndsAt: () => gatheringEndsAt,
		fileWait: () => {
			const left = (endsAt - clock()) / 4;
			return Math.min(isCancelled ? LIMITS.files_cancelled : LIMITS.files, Math.max(left, LIMITS.files_least));
		},
		stopped: () => isCancelled ? "cancelled" : gathering.signal.aborted ? "deadline" : null,
		limit,
		cancel: (signal) => {
			if (isCancelled) return;
			isCancelled = true;
			end("cancelled", cancelledProblem(signal));
			const last = LIMITS.cancelled + LIMITS.cancelled_closing;
			if (clock() + last < endsAt) endDelivery(0, LIMITS.cancelled, last, "cancelled");
		},
		clear
	};
}
function deadlineProblem(minutes) {
	return {
		code: "deadline",
		message: `The run reached its deadline (timeout_minutes: ${minutes}) before this was checked.`,
		hint: "Raise `timeout_minutes` and the job's `timeout-minutes`, or watch fewer workflows in one run."
	};
}
function cancelledProblem(signal) {
	return {
		code: "cancelled",
		message: `The run was cancelled (${signal}) before this was checked.`,
		hint: "Run it again."
	};
}
// build/judge/cadence.js
const LEAST_GRACE_HOURS = 4;
const EARLY = MINUTE;
const LATEST = 24 * HOUR;
const YEAR = 366 * DAY;
const RARE = 6 * DAY;
const DEFAULT_MISSED = 2;
const LONGEST_REMIND = 168;
function cadenceOf(schedules, rules, started, now) {
	if (rules.grace_hours !== "auto") return cadenceWithGrace(schedules, rules, rules.grace_hours, null, now);
	const late = latenessOfPairs(schedules, started).sort((a, b) => a - b);
	if (late.length < 20) return cadenceWithGrace(schedules, rules, 12, `the default, since fewer than 21 scheduled runs are known up to its last success`, now);
	const usual = percentile(late, 80);
	return cadenceWithGrace(schedules, rules, Math.min(12, Math.max(LEAST_GRACE_HOURS, 2 * usual / HOUR)), `21 scheduled runs`, now);
}
function percentile(sorted, percent) {
	return sorted[Math.ceil(percent / 100 * sorted.length) - 1] ?? 0;
}
function windowServedBy(schedules, { created_at }) {
	return lastWindow(schedules, iso(ms(created_at) + EARLY));
}
function cadenceWithGrace(schedules, { missed_windows }, grace_hours, grace_from, now) {
	const cadence = {
		schedules,
		grace_hours,
		grace_from
	};
	if (missed_windows !== null) return {
		...cadence,
		missed_windows,
		spacing: 1
	};
	const spacing = Math.max(1, grace_hours * HOUR);
	const isRare = closest(schedules, spacing, ms(now), RARE) >= RARE;
	return {
		...cadence,
		missed_windows: isRare ? 1 : DEFAULT_MISSED,
		spacing
	};
}
function latenessOfPairs(schedules, started) {
	const late = [];
	let later = null;
	for (const instant of [...new Set(started.map(ms))].sort((a, b) => b - a)) {
		if (late.length >= 20) break;
		const served = walk(schedules, instant + EARLY, -1).next().value;
		if (served === void 0 || instant - served > LATEST) continue;
		const due = walk(schedules, instant + EARLY + 1, 1).next().value;
		if (later !== null && due !== void 0) late.push(Math.max(0, later - due));
		later = instant;
	}
	return late;
}
function* countedWindows({ schedules, spacing }, start, step) {
	let last = null;
	for (const due of walk(schedules, start, step)) {
		if (last !== null && (due - last) * step < spacing) continue;
		yield due;
		last = due;
	}
}
function* countedSince(cadence, since) {
	const served = walk(cadence.schedules, since, -1).next().value;
	yield* countedWindows(cadence, served === void 0 ? since + 1 : served + cadence.spacing, 1);
}
function overdueWindows(cadence, since, now) {
	const end = ms(now) - cadence.grace_hours * HOUR;
	const overdue = [];
	for (const due of countedSince(cadence, since)) {
		if (due > end) break;
		overdue.push(due);
	}
	return overdue;
}
function slaDeadline(cadence, anchor) {
	const due = nth(countedSince(cadence, ms(anchor)), cadence.missed_windows);
	if (due === void 0) return null;
	const deadline = due + cadence.grace_hours * HOUR;
	const served = lastWindow(cadence.schedules, anchor) ?? anchor;
	return {
		deadline: iso(deadline),
		sla_hours: (deadline - ms(served)) / HOUR
	};
}
function slaCutoff(cadence, now) {
	const missed = nth(countedWindows(cadence, ms(now) - cadence.grace_hours * HOUR - 1, -1), cadence.missed_windows);
	if (missed === void 0) return iso(0);
	return iso(walk(cadence.schedules, missed - cadence.spacing + 1, 1).next().value ?? missed);
}
function fixedSla(hours, now) {
	const span = hours * HOUR;
	const cutoff = iso(ms(now) - span);
	return {
		auto: false,
		cutoff,
		earliest_cutoff: cutoff,
		latest_cutoff: cutoff,
		deadline: (anchor) => iso(ms(anchor) + span),
		hours: () => hours
	};
}
function scheduleSla(cadence, rules, now) {
	const cutoffs = (rules.grace_hours === "auto" ? [LEAST_GRACE_HOURS, 12] : [rules.grace_hours]).map((grace) => slaCutoff(cadenceWithGrace(cadence.schedules, rules, grace, null, now), now)).sort((a, b) => ms(a) - ms(b));
	const cutoff = slaCutoff(cadence, now);
	return {
		auto: true,
		cutoff,
		earliest_cutoff: cutoffs[0] ?? cutoff,
		latest_cutoff: cutoffs.at(-1) ?? cutoff,
		deadline: (anchor) => slaDeadline(cadence, anchor)?.deadline ?? null,
		hours: (anchor) => slaDeadline(cadence, anchor)?.sla_hours ?? null
	};
}
function autoSlaHours(cadence, around) {
	const windows = windowsAround(cadence.schedules, ms(around));
	const { missed_windows, spacing } = cadence;
	const countsOccasions = spacing > 1;
	const dueAt = (place) => windows[place] ?? Number.POSITIVE_INFINITY;
	let widest = null;
	let [first, second] = [0, 0];
	for (const [i, due] of windows.entries()) {
		while (dueAt(first) < due + spacing) first += 1;
		while (countsOccasions && dueAt(second) < dueAt(first) + spacing) second += 1;
		const last = windows[!countsOccasions ? i + missed_windows : missed_windows === 1 ? first : second];
		if (last === void 0) break;
		widest = Math.max(widest ?? 0, last - due);
	}
	return widest === null ? null : widest / HOUR + cadence.grace_hours;
}
function widestGapHours(schedules, around) {
	const windows = windowsAround(schedules, ms(around));
	const gaps = windows.slice(1).map((due, i) => due - (windows[i] ?? due));
	return gaps.length === 0 ? null : gaps.reduce((a, b) => Math.max(a, b)) / HOUR;
}
const ENOUGH_WINDOWS = 150;
const EIGHT_YEARS = 8 * YEAR;
function windowsAround(schedules, around) {
	const before = lastWindow(schedules, iso(around - YEAR));
	if (before === null) return [];
	const windows = [];
	for (const due of walk(schedules, ms(before), 1)) {
		windows.push(due);
		if (due > around + YEAR && (windows.length > ENOUGH_WINDOWS || due > around + EIGHT_YEARS)) break;
	}
	return windows;
}
function remindHours(cadence, now) {
	const spacing = Math.max(cadence.spacing, cadence.grace_hours * HOUR);
	const hours = closest(cadence.schedules, spacing, ms(now), DAY) / HOUR;
	return hours > 24 ? Math.min(LONGEST_REMIND, hours) : REMIND_HOURS;
}
function closest(schedules, spacing, now, enough) {
	let least = Number.POSITIVE_INFINITY;
	let last = null;
	for (const due of countedWindows({
		schedules,
		spacing
	}, now + 1, 1)) {
		if (due > now + YEAR) break;
		if (last !== null) least = Math.min(least, due - last);
		if (least < enough) break;
		last = due;
	}
	return least;
}
function nth(walked, n) {
	let seen = 0;
	for (const due of walked) {
		seen += 1;
		if (seen === n) return due;
	}
}
// build/text/quote.js
function quotedNames(items, most = 5) {
	return require_index.listed(items.map((item) => `\`${item}\``), most);
}
function shellWord(text) {
	if (/^[\w./:@-]+$/.test(text)) return text;
	const escaped = text.replace(/[\\']/g, "\\$&").replace(UNSEEN, bytes);
	return text.search(UNSEEN) < 0 ? `'${text.replaceAll("'", "'\\''")}'` : `$'${escaped}'`;
}
function yamlList(items) {
	return `[${items.map(yamlWord).join(", ")}]`;
}
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
function yamlWord(text) {
	return /^[a-z_][\w.-]*$/i.test(text) && !NO_TEXT.test(text) ? text : JSON.stringify(text);
}
function printableLine(text) {
	return printable(text, " ");
}
function printable(text, instead) {
	return text.replace(UNSEEN, instead);
}
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\u200b\ufeff]|(?! )\s/gu;
function bytes(character) {
	return [...new TextEncoder().encode(character)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
// build/judge/job-names.js
function isPartOf(name, bare) {
	const { rest, last } = behindLiterals(name, bare);
	if (rest === null) return false;
	if (last === null) return SUFFIXES.some((suffix) => rest.startsWith(suffix));
	return rest.endsWith(last) || SUFFIXES.some((suffix) => rest.includes(`${last}${suffix}`));
}
function hasPart(names, bare, isPart) {
	const { wholes } = partsIn(names);
	return (wholes.has(bare) || bare.includes(EXPRESSION)) && names.some(isPart);
}
function isPartOfAny(name, names) {
	const { all, templates } = partsIn(names);
	return wholesOf(name).some((whole) => all.has(whole)) || templates.some((one) => isPartOf(name, one));
}
function isAmong(name, names) {
	return partsIn(names).all.has(name);
}
const partsIn = memoized((names) => ({
	all: new Set(names),
	wholes: new Set(names.flatMap(wholesOf)),
	templates: names.filter((name) => name.includes(EXPRESSION))
}));
function wholesOf(name) {
	return [...name.matchAll(/ (?:\(|\/ )/g)].map(({ index }) => name.slice(0, index));
}
function fitsTemplate(name, template) {
	const { rest, last } = behindLiterals(name, template);
	return name !== template && rest !== null && last !== null && rest.endsWith(last);
}
function nameWithoutMatrix(name) {
	const end = name.indexOf(" (");
	return end < 0 ? name : name.slice(0, end);
}
function globOf(name) {
	return literalsOf(name).join("*");
}
function nearestFirst(wanted, there) {
	const plain = wanted.toLowerCase().replace(/[*?]/g, "");
	const holding = there.filter((name) => plain !== "" && name.toLowerCase().includes(plain));
	return [.../* @__PURE__ */ new Set([
		...holding,
		...nearest(wanted, there, there.length),
		...there
	])];
}
const EXPRESSION = "${{";
const SUFFIXES = [" (", " / "];
function behindLiterals(name, template) {
	const [first = "", ...others] = literalsOf(template);
	const last = others.pop() ?? null;
	let at = name.startsWith(first) ? first.length : -1;
	for (const literal of others) {
		const found = at < 0 ? -1 : name.indexOf(literal, at);
		at = found < 0 ? -1 : found + literal.length;
	}
	return {
		rest: at < 0 ? null : name.slice(at),
		last
	};
}
function literalsOf(name) {
	const literals = [];
	let from = 0;
	for (let at = name.indexOf(EXPRESSION); at >= 0; at = name.indexOf(EXPRESSION, from)) {
		const end = endOfExpression(name, at + 3);
		if (end === null) break;
		literals.push(name.slice(from, at));
		from = end;
	}
	return [...literals, name.slice(from)];
}
function endOfExpression(name, from) {
	let quoted = false;
	for (let at = from; at < name.length; at++) if (name[at] === "'") quoted = !quoted;
	else if (!quoted && name.startsWith("}}", at)) return at + 2;
	return null;
}
// build/judge/job-rows.js
function mergedJobs(jobs, attempt) {
	const past = jobs.filter((job) => job.attempt <= attempt);
	const merged = /* @__PURE__ */ new Set();
	const later = [];
	const names = /* @__PURE__ */ new Set();
	const attempts = [...groupBy(past, (job) => job.attempt)].sort(([a], [b]) => b - a);
	for (const [, rows] of attempts) {
		for (const job of rows) if (!names.has(job.name) && !isReplaced(job, later, past)) merged.add(job);
		for (const job of rows) names.add(job.name);
		later.push(...rows);
	}
	return past.filter((job) => merged.has(job));
}
function isReplaced(job, later, past) {
	return later.some((other) => (isSkipped(job) && isPartOf(other.name, job.name) || isSkipped(other) && isPartOf(job.name, other.name)) && !areListedTogether(job.name, other.name, past));
}
function areListedTogether(one, other, past) {
	return past.some((job) => job.name === one && past.some(({ name, attempt }) => name === other && attempt === job.attempt));
}
function isSkipped(job) {
	return job.conclusion === "skipped" && !isUnclear(job);
}
function isSuccess(job) {
	return job.conclusion === "success" && !isUnclear(job);
}
function isUnclear({ status, conclusion }) {
	return status !== "completed" || conclusion === null;
}
function hasLostSteps(job) {
	return isSuccess(job) && (job.steps === null || job.steps.length === 0);
}
const ADDED = /* @__PURE__ */ new Set([
	"Set up job",
	"Complete job",
	"Set up runner",
	"Complete runner",
	"Initialize containers",
	"Stop containers",
	"Wait for all background steps",
	"Create custom image"
]);
const BUILD = /^Build [^\s/@]+\/[^\s@]+@\S+$/;
const PULL = /^Pull (?:[\w.-]+(?::\d+)?\/)?[a-z0-9._/-]+(?::[\w.-]+)?(?:@[\w+.:-]+)?$/;
const PREPARES = /^Run actions\/(?:checkout|setup-[\w.-]+|cache[\w./-]*)@\S+$/i;
function workingSteps(steps, named) {
	const ordered = steps.toSorted((a, b) => a.number - b.number);
	const firstOwn = ordered.findIndex(({ name }) => !ADDED.has(name) && !isImage(name));
	const names = new Set(steps.map(({ name }) => name));
	return ordered.filter(({ name }, i) => named?.some((pattern) => matches(pattern, name)) || !(ADDED.has(name) || PREPARES.test(name) || isImage(name) && (firstOwn < 0 || i < firstOwn) || surrounds(name, names)));
}
function isImage(name) {
	return BUILD.test(name) || PULL.test(name);
}
function surrounds(name, names) {
	const own = /^(?:Pre|Post) (.+)$/s.exec(name)?.[1];
	if (own === void 0) return false;
	if (names.has(own) || names.has(`Run ${own}`)) return true;
	return own.includes("${{") && [...names].some((one) => one !== name && fitsTemplate(one, own));
}
// build/judge/job-rules.js
const gone = (why) => ({ unclear: {
	code: "evidence_incomplete",
	why
} });
const contradictory$1 = (what) => ({ unclear: {
	code: "evidence_contradictory",
	why: `the row of ${what} contradicts itself: it has ended without a conclusion, or has a conclusion before its end`
} });
function judgeJobs(jobs, attempt, watch, isOld) {
	const merged = mergedJobs(jobs, attempt);
	const named = namedJobs(merged, watch);
	const timed = named.length > 0 ? named : merged;
	const ran = timed.filter((job) => !isSkipped(job));
	const lacks = lacksOf(merged, watch).map((lack) => "broken" in lack && lack.isAbsence && isCut(jobs, isOld) ? gone("GitHub does not give all rows of its jobs") : lack);
	const broken = lacks.find((lack) => "broken" in lack) ?? null;
	const unclear = lacks.find((lack) => "unclear" in lack)?.unclear ?? null;
	return {
		reason: broken?.broken ?? null,
		shortfall: broken?.shortfall ?? null,
		unclear: broken === null ? unclear : null,
		completed_at: lastCompletion(ran.length > 0 ? ran : timed),
		skipped: namesOf(merged.filter((job) => isSkipped(job) && !isAllowed(job, watch))),
		tolerated: failedNames(merged),
		partial: merged.some((job) => job.attempt < attempt),
		steps_unknown: !merged.some((job) => worked(job, watch) === "yes") && merged.some(hasLostSteps),
		succeeded: namesOf(merged.filter(isSuccess)),
		listed: namesOf(merged)
	};
}
function namesOf(rows) {
	return rows.map(({ name }) => name);
}
function lacksOf(jobs, watch) {
	return [
		didWork(jobs, watch),
		...watch.jobs.map((pattern) => jobLack(pattern, jobs, watch)),
		...watch.steps.map((pattern) => stepLack(pattern, jobs)),
		tookLongEnough(jobs, watch)
	].filter((lack) => lack !== null);
}
function isCut(jobs, isOld) {
	return jobs.length === 0 ? isOld : jobs.every(({ attempt }) => attempt > 1);
}
function isAllowed(job, watch) {
	if (allowedNames(watch.allow_skipped).has(job.name)) return true;
	return watch.allow_skipped.some((pattern) => matches(pattern, job.name) || fitsTemplate(pattern, job.name));
}
const allowedNames = memoized((patterns) => new Set(patterns));
function didWork(jobs, watch) {
	if (jobs.length === 0) return {
		broken: "it has no jobs",
		shortfall: { kind: "no_rows" },
		isAbsence: true
	};
	const work = jobs.map((job) => worked(job, watch));
	if (work.includes("yes") || jobs.some(hasLostSteps) || isAllowedToBeIdle(jobs, watch)) return null;
	const unclear = jobs[work.indexOf("unclear")];
	if (unclear) return contradictory$1(`its job \`${unclear.name}\`, or of one of its steps,`);
	const failed = failedNames(jobs);
	const names = failed.length > 0 ? failed : failedNames(jobs.flatMap(({ steps }) => steps ?? []));
	const [why, shortfall] = names.length > 0 ? [`${quotedNames(names)} failed, which \`continue-on-error\` hides`, {
		kind: "failed",
		names
	}] : ["every working step was skipped", { kind: "skipped" }];
	return {
		broken: `no job did any work: ${why}`,
		shortfall,
		isAbsence: true
	};
}
function failedNames(rows) {
	return namesOf(rows.filter(({ conclusion }) => conclusion === "failure"));
}
function worked(job, watch) {
	if (isUnclear(job)) return "unclear";
	if (!isSuccess(job)) return "no";
	const steps = workingSteps(job.steps ?? [], watch.steps);
	if (steps.some((step) => step.conclusion === "success" && !isUnclear(step))) return "yes";
	return steps.some(isUnclear) ? "unclear" : "no";
}
function isAllowedToBeIdle(jobs, watch) {
	const ran = jobs.filter((job) => !isSkipped(job));
	if (ran.length === 0) return jobs.every((job) => isAllowed(job, watch));
	return ran.every((job) => isSuccess(job) && isAllowed(job, watch));
}
function idleJobs(jobs, watch) {
	const ran = jobs.filter((job) => !isSkipped(job));
	const idle = namesOf((ran.length > 0 ? ran : jobs).filter((job) => !isAllowed(job, watch)));
	return lacksOf(jobs, {
		...watch,
		allow_skipped: [...watch.allow_skipped, ...idle]
	}).length === 0 ? idle : [];
}
function jobLack(pattern, jobs, watch) {
	const named = jobs.filter((job) => matches(pattern, job.name));
	if (named.length === 0) return noMatch("job", pattern, namesOf(jobs));
	const succeeded = named.some(isSuccess);
	const unmet = named.filter((job) => !isSuccess(job) && !(succeeded && isSkipped(job) && isAllowed(job, watch)));
	const bad = unmet.find((job) => !isUnclear(job));
	if (bad) return endedBadly("job", bad);
	const unclear = unmet[0];
	return unclear ? contradictory$1(`its job \`${unclear.name}\``) : null;
}
function stepLack(pattern, jobs) {
	const steps = jobs.flatMap((job) => job.steps ?? []);
	const named = steps.filter((step) => matches(pattern, step.name));
	const bad = named.find((step) => !isUnclear(step) && step.conclusion !== "success");
	if (bad) return endedBadly("step", bad);
	const unclear = named.find(isUnclear);
	if (unclear) return contradictory$1(`its step \`${unclear.name}\``);
	if (named.length > 0) return null;
	if (jobs.some((job) => hasLostSteps(job) || isUnclear(job))) return gone(`GitHub has no rows of the steps of some of its jobs, so that \`${pattern}\` cannot be looked for`);
	return noMatch("step", pattern, namesOf(workingSteps(steps)));
}
function noMatch(what, pattern, there) {
	return {
		broken: `no ${what} matches \`${pattern}\`${there.length > 0 ? `; its ${what}s are ${quotedNames(nearestFirst(pattern, there))}` : ""}`,
		shortfall: {
			kind: "no_match",
			names: [pattern]
		},
		isAbsence: true
	};
}
function endedBadly(what, row) {
	const { name, conclusion } = row;
	return {
		broken: `${what} \`${name}\` ${require_index.endedWords(row)}`,
		shortfall: conclusion === "skipped" ? { kind: "skipped" } : {
			kind: "failed",
			names: [name]
		}
	};
}
function tookLongEnough(jobs, watch) {
	const least = watch.min_duration_seconds;
	if (least === null) return null;
	const seconds = secondsOfWork(jobs);
	if (seconds >= least) return null;
	if (jobs.some((job) => isSuccess(job) && (job.started_at === null || job.completed_at === null))) return gone("GitHub gives no start or no end of one of its jobs, so that `min_duration_seconds` cannot be checked");
	return {
		broken: `it took ${Math.round(seconds)} s, less than ${least} s`,
		shortfall: { kind: "too_short" },
		isAbsence: true
	};
}
function secondsOfWork(jobs) {
	return [...groupBy(jobs.filter((job) => !isSkipped(job)), ({ attempt }) => attempt).values()].reduce((sum, some) => sum + secondsOf(some), 0);
}
function secondsOf(jobs) {
	const starts = jobs.map(({ started_at }) => started_at).filter((at) => at !== null);
	const end = lastCompletion(jobs);
	return end === null ? 0 : Math.max(0, ms(end) - Math.min(...starts.map(ms))) / 1e3;
}
function namedJobs(jobs, watch) {
	return jobs.filter((job) => watch.jobs.some((pattern) => matches(pattern, job.name)) || watch.steps.some((pattern) => (job.steps ?? []).some((step) => matches(pattern, step.name))));
}
function lastCompletion(jobs) {
	const ends = jobs.map(({ completed_at }) => completed_at).filter((at) => at !== null);
	return ends.length === 0 ? null : iso(Math.max(...ends.map(ms)));
}
// build/judge/known-runs.js
const JOBS_KEPT = 30 * DAY;
function addRows(watchCase, list) {
	const { runs, workflow, oldest_in_repository: known } = watchCase;
	const oldest = oldestOf(list);
	if (oldest !== null && (known === null || ms(oldest.created_at) < ms(known.created_at))) watchCase.oldest_in_repository = oldest;
	for (const row of byWorkflow(list).get(workflow.id) ?? []) {
		const known = runs.get(row.id);
		if (!known || isNewerAnswer(row, known)) runs.set(row.id, row);
	}
}
const oldestOf = memoized(({ rows }) => rows.reduce((oldest, row) => oldest === null || ms(row.created_at) < ms(oldest.created_at) ? row : oldest, null));
const byWorkflow = memoized(({ rows }) => groupBy(rows, ({ workflow_id }) => workflow_id));
function newestFirst({ runs }) {
	return [...runs.values()].sort((a, b) => ms(b.started_at) - ms(a.started_at) || b.id - a.id);
}
function recordFinding({ findings }, run, counts, reason) {
	findings.set(`${run.id}/${run.attempt}`, {
		run,
		counts,
		reason
	});
}
function* readAttempt(watchCase, row, attempt) {
	if (attempt === row.attempt) return {
		ok: true,
		value: row
	};
	const key = `${row.id}/${attempt}`;
	const known = watchCase.attempts.get(key);
	if (known?.ok) return known;
	const repo = watchCase.repo.full_name;
	const answer = yield* ask({
		kind: "attempt",
		repo,
		run_id: row.id,
		attempt
	});
	watchCase.attempts.set(key, answer);
	return answer;
}
function* readOlderRuns(watchCase, event, before) {
	const { older_runs, pass, workflow, repo } = watchCase;
	const [key, failed] = [`${event} ${before}`, `failed ${pass}`];
	const asked = {
		kind: "older_runs",
		repo: repo.full_name,
		workflow_id: workflow.id,
		event,
		before
	};
	const answer = older_runs.get(key) ?? older_runs.get(failed) ?? (yield* ask(asked));
	older_runs.set(answer.ok ? key : failed, answer);
	if (!answer.ok) watchCase.read_failures.push(answer.error);
	return answer;
}
function* readJobs(watchCase, row) {
	const { jobs, pass, reread_from, repo } = watchCase;
	const again = reread_from !== null && ms(row.updated_at) >= ms(reread_from);
	const { id: run_id, attempt } = row;
	const first = jobs.get(`${run_id}/${attempt}/1`);
	const key = `${run_id}/${attempt}/${pass}`;
	const known = first?.ok && !again ? first : jobs.get(key);
	if (known) return known;
	const answer = yield* ask({
		kind: "jobs",
		repo: repo.full_name,
		run_id,
		attempt,
		read: pass
	});
	jobs.set(key, answer);
	return answer;
}
function* readAndJudgeJobs(watchCase, row, run) {
	const jobs = yield* readJobs(watchCase, row);
	if (!jobs.ok) {
		watchCase.read_failures.push(jobs.error);
		return null;
	}
	return judgeOnce(watchCase, jobs.value, run);
}
function judgeOnce(watchCase, rows, run) {
	const { watch, context, judged_jobs } = watchCase;
	const key = `${run.id}/${run.attempt}`;
	const known = judged_jobs.get(key);
	if (known?.rows === rows) return known.judged;
	const isOld = ms(context.now) - ms(run.started_at) >= JOBS_KEPT;
	const judged = judgeJobs(rows, run.attempt, watch, isOld);
	judged_jobs.set(key, {
		rows,
		judged
	});
	return judged;
}
function isNewerAnswer(row, known) {
	if (row.attempt !== known.attempt) return row.attempt > known.attempt;
	const byUpdate = ms(row.updated_at) - ms(known.updated_at);
	return byUpdate > 0 || byUpdate === 0 && known.status !== "completed";
}
// build/judge/run-lists.js
const RERUN_SPAN = 30 * DAY;
const SETTLING = 10 * MINUTE;
function* readNewestPage(watchCase) {
	yield* readLists(watchCase, [null], null);
}
function* readSuccessPages(watchCase) {
	yield* readLists(watchCase, countedEvents(watchCase), null, "success");
}
function* readEventPages(watchCase, events) {
	yield* readLists(watchCase, events, null);
}
function* readBackTo(watchCase, event, since) {
	yield* readLists(watchCase, [event], since);
}
function* readForNegative(watchCase, cutoff) {
	if (watchCase.pass === 2 || !isListed(watchCase, cutoff)) yield* readBackTo(watchCase, null, cutoff);
	const rerunnable = iso(ms(cutoff) - RERUN_SPAN);
	const events = countedEvents(watchCase);
	if (events.includes(null) || isListed(watchCase, rerunnable)) yield* readLists(watchCase, [null], rerunnable, "success");
	else yield* readLists(watchCase, events, rerunnable);
}
function countedEvents({ watch: { events } }) {
	return events === "any" ? [null] : events;
}
function* readLists(watchCase, events, since, status = null) {
	const { workflow, pass, filtered, unfiltered } = watchCase;
	const of = {
		kind: "runs",
		repo: watchCase.repo.full_name,
		workflow_id: workflow.id,
		status
	};
	(yield* askAll(events.map((event) => ({
		...of,
		event,
		since,
		read: pass
	})))).forEach((answer, i) => {
		const event = events[i] ?? null;
		(status === null && event === null ? unfiltered : filtered).push({
			filter: {
				status,
				event
			},
			since,
			answer
		});
		if (!answer.ok) return;
		addRows(watchCase, answer.value);
		watchCase.malformed.push(...answer.malformed ?? []);
	});
}
function covers(list, instant) {
	return coverageOf$1(list) <= ms(instant);
}
const coverageOf$1 = memoized(({ filter, since, answer }) => answer.ok ? coverage({
	...filter,
	since
}, answer.value) : Number.POSITIVE_INFINITY);
function isListed(watchCase, instant) {
	return eventCoverage(watchCase, null) <= ms(instant);
}
function showsEveryRun(watchCase) {
	return eventCoverage(watchCase, null) === Number.NEGATIVE_INFINITY;
}
function searchedBackTo(watchCase) {
	const { horizon, workflow, unread_until } = watchCase;
	const reaches = countedEvents(watchCase).map((event) => eventCoverage(watchCase, event));
	const kept = horizon !== null && ms(horizon) > ms(workflow.created_at) ? [ms(horizon)] : [];
	const since = Math.max(...reaches, ...kept, ...unread_until === null ? [] : [ms(unread_until)]);
	return Number.isFinite(since) ? isoSecond(since) : null;
}
function eventCoverage(watchCase, event) {
	const telling = watchCase.filtered.filter(({ filter, answer }) => filter.status === null && filter.event === event && answer.ok && answer.value.rows.length > 0);
	return Math.min(...[...watchCase.unfiltered, ...telling].map(coverageOf$1));
}
function whyUnproved(watchCase, cutoff) {
	const all = [...watchCase.unfiltered, ...watchCase.filtered];
	const failed = all.find((list) => !list.answer.ok && list.since !== null);
	if (failed && !failed.answer.ok) return failed.answer.error;
	const last = watchCase.unfiltered.at(-1);
	const complete = watchCase.unfiltered.filter((list) => covers(list, cutoff));
	if (!last || complete.length < 2 || !covers(last, cutoff)) return incomplete(watchCase, cutoff);
	const shown = new Set(rowsOf(last, watchCase.workflow.id).map(({ id }) => id));
	const vanished = all.flatMap((list) => rowsOf(list, watchCase.workflow.id)).find((row) => ms(row.created_at) >= ms(cutoff) && !shown.has(row.id));
	return vanished ? contradictory(watchCase, vanished) : unreadRow(watchCase, cutoff);
}
function unreadRow(watchCase, cutoff) {
	const { workflow, malformed, runs } = watchCase;
	const since = iso(ms(cutoff) - RERUN_SPAN);
	const possible = malformed.find((row) => canBeOf(row, workflow) && canBeSince(row, since) && (row.id === null || !runs.has(row.id)));
	return possible ? malformedProblem(possible, `the run list of ${workflow.path}`) : null;
}
function inconsistency(watchCase) {
	const lists = [...watchCase.unfiltered, ...watchCase.filtered];
	const rows = lists.flatMap((list) => rowsOf(list, watchCase.workflow.id).map((row) => ({
		row,
		list
	})));
	for (const list of lists) {
		const ids = new Set(rowsOf(list, watchCase.workflow.id).map(({ id }) => id));
		const lacking = rows.find(({ row }) => !ids.has(row.id) && shouldShow(list, row, watchCase.context.now));
		if (lacking) return `GitHub's run lists disagree: ${describe(list)} lacked run ${lacking.row.url}, which ${describe(lacking.list)} showed. The newest answer counts.`;
	}
	return null;
}
function rowsOf(list, workflowId) {
	return list.answer.ok ? list.answer.value.rows.filter((row) => row.workflow_id === workflowId) : [];
}
function shouldShow(list, row, now) {
	if (!list.answer.ok || !covers(list, row.created_at)) return false;
	return ms(row.updated_at) <= ms(now) - SETTLING && passesFilter(row, list.filter);
}
function describe(list) {
	const { status, event } = list.filter;
	const filters = [status && `status=${status}`, event && `event=${event}`].filter((part) => part !== null);
	return filters.length === 0 ? "the unfiltered list" : `the list with ${filters.join("&")}`;
}
function incomplete(watchCase, cutoff) {
	return {
		code: "evidence_incomplete",
		message: `GitHub's run list of ${watchCase.workflow.path} ended before ${require_index.utc(cutoff)}, though more runs are counted.`,
		hint: "Run the monitor again; nothing was proved either way."
	};
}
function contradictory(watchCase, row) {
	return {
		code: "evidence_contradictory",
		message: `GitHub's answers about ${watchCase.workflow.path} contradict each other: run ${row.url} was shown and then was not.`,
		hint: "Run the monitor again in some minutes: GitHub's run lists lag at times."
	};
}
// build/judge/watch-case.js
function findingsOf({ findings }, { id, attempt }) {
	return Array.from({ length: attempt }, (_, i) => findings.get(`${id}/${attempt - i}`) ?? []).flat();
}
function isSwitchedOff({ repo, workflow }) {
	return repo.archived || workflow.state.startsWith("disabled");
}
function openWatchCase(watch, repo, workflow, context, warnings = []) {
	return {
		watch,
		context,
		repo,
		workflow,
		sla: null,
		file: { kind: "unread" },
		schedule_change: null,
		pass: 1,
		reread_from: null,
		unfiltered: [],
		filtered: [],
		runs: /* @__PURE__ */ new Map(),
		oldest_in_repository: null,
		horizon: null,
		attempts: /* @__PURE__ */ new Map(),
		jobs: /* @__PURE__ */ new Map(),
		judged_jobs: /* @__PURE__ */ new Map(),
		older_runs: /* @__PURE__ */ new Map(),
		findings: /* @__PURE__ */ new Map(),
		success: null,
		unread_until: null,
		read_failures: [],
		malformed: [],
		completes_in_future: false,
		skipped_jobs: /* @__PURE__ */ new Map(),
		skipped_regular_jobs: /* @__PURE__ */ new Set(),
		warnings
	};
}
// build/judge/run-rules.js
function notCountedReason(run, { watch, repo, context }) {
	if (watch.events !== "any" && !watch.events.includes(run.event)) return `event \`${run.event}\` is not counted (${watch.events.join(", ")})`;
	if (!sameRepository(run, repo)) return `it ran in the fork ${run.head_repo ?? "(deleted)"}`;
	const branch = branchReason(run, watch, repo);
	if (branch) return branch;
	return run.id === context.own_run_id ? "it is the monitor's own run" : null;
}
const WAITING = /* @__PURE__ */ new Set([
	"queued",
	"waiting",
	"pending",
	"requested"
]);
function hasNotBegun({ status }) {
	return WAITING.has(status);
}
function isCountedEvent({ event }, { watch }) {
	return watch.events === "any" || watch.events.includes(event);
}
function isOnWatchedBranch(run, { watch, repo }) {
	return sameRepository(run, repo) && branchReason(run, watch, repo) === null;
}
function rowReason(run, watchCase) {
	const contradiction = contradictionOf(run);
	if (contradiction !== null) return notCountedReason(run, watchCase) ?? contradiction;
	if (run.status !== "completed") return `it is ${run.status.replaceAll("_", " ")}`;
	if (run.conclusion !== "success") return `it ${require_index.endedWords(run)}`;
	return notCountedReason(run, watchCase);
}
function isGenuine(watchCase, run) {
	const attempts = findingsOf(watchCase, run);
	if (attempts.some(({ counts }) => counts)) return true;
	return attempts.length === 0 && rowReason(run, watchCase) === null || attempts.some(({ counts }) => counts === null) ? null : false;
}
const UNFINISHED = /* @__PURE__ */ new Set([
	"queued",
	"in_progress",
	"waiting",
	"requested",
	"pending"
]);
function contradictionOf({ status, conclusion }) {
	if (status === "completed") return conclusion === null ? "GitHub gives it as `completed`, without a conclusion" : null;
	if (!UNFINISHED.has(status)) return `GitHub gives it the status \`${status}\`, which is not known here`;
	if (conclusion === null) return null;
	return `GitHub gives it as \`${status}\`, and with the conclusion \`${conclusion}\``;
}
function isAfter(run, success) {
	if (run.id === success.id) return run.attempt > success.attempt;
	return ms(run.started_at) > ms(success.started_at);
}
function sameRepository(run, repo) {
	if (run.head_repo_id === repo.id) return true;
	return run.head_repo !== null && run.head_repo.toLowerCase() === repo.full_name.toLowerCase();
}
function branchReason(run, watch, repo) {
	if (watch.branch === "any") return null;
	const wanted = watch.branch ?? repo.default_branch;
	if (wanted === repo.default_branch && run.event === "schedule") return null;
	return run.branch === wanted ? null : `branch \`${run.branch ?? "none"}\` is not \`${wanted}\``;
}
// build/judge/schedule/occurrences.js
function placedRun(run, genuine) {
	const { id: run_id, created_at, event, status } = run;
	return {
		run_id,
		created_at,
		event,
		genuine,
		done: status === "completed"
	};
}
const SHOWN_WINDOWS = 400;
function occurrencesOf(input) {
	const { cadence, now } = input;
	const dues = newestDues(input);
	const served = servingRuns(input.runs, dues);
	const windows = dues.filter((due) => due <= ms(now)).map((due) => windowOf(due, served.get(due), input));
	const missed = overdueWindows(cadence, firstMissable(input, windows) - 1, now);
	const [first, last] = [missed[0], missed.at(-1)];
	return {
		windows,
		missed_windows: missed.length,
		missed: first === void 0 || last === void 0 ? null : {
			from: iso(first),
			to: iso(last)
		},
		next_due_at: nextWindow(cadence.schedules, now)
	};
}
function newestDues({ cadence, from, now }) {
	const start = ms(from);
	const dues = [];
	for (const due of walk(cadence.schedules, ms(now) + EARLY, -1)) {
		if (due < start || dues.length >= SHOWN_WINDOWS) break;
		dues.push(due);
	}
	return dues.reverse();
}
function servingRuns(runs, dues) {
	const served = /* @__PURE__ */ new Map();
	const newestFirst = runs.filter((run) => run.event === "schedule").sort((a, b) => ms(b.created_at) - ms(a.created_at) || b.run_id - a.run_id);
	for (const run of newestFirst) {
		const started = ms(run.created_at) + EARLY;
		const due = dues.findLast((one) => one <= started);
		if (due === void 0) continue;
		if (run.genuine || !served.has(due)) served.set(due, run);
	}
	return served;
}
function windowOf(due, run, input) {
	const isPromised = input.unknown_before === null || due >= ms(input.unknown_before);
	const served = isPromised ? run : void 0;
	return {
		due_at: iso(due),
		state: isPromised ? stateOf$1(due, run, input) : "unknown",
		run_id: served?.run_id ?? null,
		late_minutes: served ? minutesLate(served, due) : null
	};
}
function minutesLate({ created_at }, due) {
	return Math.max(0, Math.floor((ms(created_at) - due) / MINUTE));
}
function stateOf$1(due, run, input) {
	const { cadence, now, runs_known_since } = input;
	const isOpen = due + cadence.grace_hours * HOUR > ms(now);
	if (run?.genuine) return "succeeded";
	if (run?.genuine === null) return "unknown";
	if (run) return isOpen && !run.done ? "open" : "not_succeeded";
	if (runs_known_since !== null && due < ms(runs_known_since)) return "unknown";
	return isOpen ? "open" : "no_run";
}
function firstMissable(input, windows) {
	const perhaps = ({ state, run_id }) => state === "succeeded" || state === "unknown" && run_id !== null;
	const succeeded = windows.findLast(perhaps)?.due_at ?? null;
	const successes = [input.last_success_at, succeeded].filter((at) => at !== null).map((at) => ms(at) + 1);
	const start = successes.length > 0 ? Math.max(...successes) : ms(input.from);
	return input.unknown_before === null ? start : Math.max(start, ms(input.unknown_before));
}
function lateness(windows) {
	const minutes = windows.map((window) => window.late_minutes).filter((late) => late !== null).sort((a, b) => a - b);
	if (minutes.length === 0) return null;
	return {
		median_minutes: percentile(minutes, 50),
		p95_minutes: percentile(minutes, 95)
	};
}
// build/judge/sla.js
const known = /* @__PURE__ */ new WeakMap();
function cadenceOfCase(watchCase) {
	const of = [
		watchCase.file,
		watchCase.success,
		watchCase.runs.size
	];
	const last = known.get(watchCase);
	if (last?.of.every((one, i) => one === of[i])) return last.cadence;
	const cadence = readCadence(watchCase);
	known.set(watchCase, {
		of,
		cadence
	});
	return cadence;
}
function readCadence(watchCase) {
	const { file, watch, context } = watchCase;
	if (file.kind !== "read" || file.schedules.length === 0) return null;
	return cadenceOf(file.schedules, watch, startedUpToSuccess(watchCase), context.now);
}
function startedUpToSuccess({ runs, success }) {
	if (success === null) return [];
	const end = ms(success.run.created_at);
	return [...runs.values()].filter(({ event, created_at }) => event === "schedule" && ms(created_at) <= end).map(({ created_at }) => created_at);
}
function hasEnoughForGrace(watchCase) {
	return new Set(startedUpToSuccess(watchCase)).size > 20;
}
function widerSla(watchCase) {
	const { watch, file, context } = watchCase;
	if (file.kind !== "read" || watch.sla_hours === "auto") return null;
	const gap = widestGapHours(file.schedules, context.now);
	if (gap === null || watch.sla_hours >= gap) return null;
	return {
		gap,
		fits: Math.ceil(gap + (cadenceOfCase(watchCase)?.grace_hours ?? 0))
	};
}
function slaOf(watchCase) {
	if (watchCase.watch.sla_hours !== "auto") return fixedSla(watchCase.watch.sla_hours, watchCase.context.now);
	if (watchCase.file.kind === "unreadable") return watchCase.file.problem;
	const cadence = cadenceOfCase(watchCase);
	if (cadence !== null) return scheduleSla(cadence, watchCase.watch, watchCase.context.now);
	return {
		code: "schedule_unknown",
		message: `${watchCase.workflow.path} has no schedule from which \`sla_hours: auto\` could be taken.`,
		hint: "Give this watch a number: `sla_hours: 48`"
	};
}
function cutoffOf(watchCase) {
	return watchCase.sla?.earliest_cutoff ?? watchCase.context.now;
}
function isFresh(watchCase) {
	return watchCase.success !== null && watchCase.sla !== null && ms(watchCase.success.completed_at) >= ms(watchCase.sla.cutoff);
}
function isSurelyFresh({ success, sla }) {
	return success !== null && sla !== null && ms(success.completed_at) >= ms(sla.latest_cutoff);
}
function isPaused(watch, { now }) {
	return watch.paused_until !== null && ms(watch.paused_until) > ms(now);
}
const IN_FLIGHT = HOUR;
const LONGEST_JOB = 6 * HOUR;
function isPending(watchCase) {
	const now = ms(watchCase.context.now);
	const end = watchCase.sla?.deadline(promisedSince(watchCase)) ?? null;
	if (end === null || now < ms(end)) return true;
	const isInTime = watchCase.sla?.auto ? (started) => started <= ms(end) && now - started <= LONGEST_JOB : (started) => now - started <= IN_FLIGHT && now - ms(end) <= IN_FLIGHT;
	return newestFirst(watchCase).some((run) => run.status !== "completed" && isInTime(ms(run.started_at)) && notCountedReason(run, watchCase) === null);
}
const ENDED_BADLY = /* @__PURE__ */ new Set([
	"failure",
	"timed_out",
	"startup_failure",
	"success"
]);
function promisedSince(watchCase) {
	const { success, workflow, schedule_change: change } = watchCase;
	const anchor = success?.completed_at ?? workflow.created_at;
	if (change === null || change.hasMore || ms(change.first) <= ms(anchor)) return anchor;
	return newestFirst(watchCase).some((run) => ENDED_BADLY.has(run.conclusion ?? "") && ms(run.created_at) >= ms(change.last) && notCountedReason(run, watchCase) === null) ? anchor : change.first;
}
// build/judge/history.js
const APART = 3 * HOUR;
function historyOf(watchCase) {
	const lookBack = lookBackOver(watchCase);
	return lookBack === null ? null : lookBack.shown.map((slot) => occasionOf(watchCase, slot, lookBack));
}
const MOST_OTHERS = 3;
function possibleSubstitutes(watchCase) {
	const lookBack = lookBackOver(watchCase);
	if (lookBack === null) return [];
	return lookBack.shown.flatMap((slot) => {
		const occasion = occasionOf(watchCase, slot, lookBack);
		if (!isWithoutSuccess(occasion) || occasion.made_up_by !== void 0) return [];
		return slot.others.filter((run) => rowReason(run, watchCase) === null).slice(0, MOST_OTHERS).filter((run) => findingOf(watchCase, run) === void 0);
	});
}
function lookBackOver(watchCase) {
	const cadence = cadenceOfCase(watchCase);
	if (cadence === null) return null;
	const { context, workflow } = watchCase;
	const known = Math.max(eventCoverage(watchCase, "schedule"), watchCase.horizon === null ? Number.NEGATIVE_INFINITY : ms(watchCase.horizon));
	const grace = cadence.grace_hours * HOUR;
	const asked = ms(context.now) - (context.report?.days ?? 14) * DAY;
	const oldest = Math.min(asked, ms(context.now) - grace - 14 * DAY);
	const unknown = context.report === null ? [known, keptSince(watchCase)] : [];
	const from = Math.max(oldest, ms(workflow.created_at), ...unknown);
	const slots = slotsBetween(cadence.schedules, from, ms(context.now));
	addRuns(slots, [...watchCase.runs.values()]);
	moveLateRuns(slots, grace);
	return {
		slots,
		shown: slots.filter(({ due }) => due >= asked),
		known,
		grace
	};
}
function slotsBetween(schedules, from, now) {
	if (!Number.isFinite(from)) return [];
	const slots = [];
	for (const due of walk(schedules, Math.floor(from / DAY) * DAY - 2 * DAY, 1)) {
		if (due > now) break;
		const last = slots.at(-1);
		if (last && due - last.due < APART) last.windows += 1;
		else slots.push({
			due,
			windows: 1,
			runs: [],
			others: []
		});
	}
	return slots.filter(({ due }) => due >= from);
}
function addRuns(slots, runs) {
	const ordered = runs.toSorted((a, b) => ms(a.created_at) - ms(b.created_at) || a.id - b.id);
	for (const list of ["runs", "others"]) {
		let at = -1;
		for (const run of ordered) {
			if (run.event === "schedule" !== (list === "runs")) continue;
			const created = ms(run.created_at) + (list === "runs" ? EARLY : 0);
			while ((slots[at + 1]?.due ?? Number.POSITIVE_INFINITY) <= created) at += 1;
			slots[at]?.[list].push(run);
		}
	}
}
function moveLateRuns(slots, grace) {
	for (const [i, slot] of slots.entries()) {
		const before = slots[i - 1];
		const [first] = slot.runs;
		if (!before || !first || before.runs.length > 0 || slot.runs.length <= slot.windows) continue;
		if (ms(first.created_at) - before.due <= grace) before.runs.push(...slot.runs.splice(0, 1));
	}
}
function occasionOf(watchCase, { due, runs, others }, lookBack) {
	const states = runs.map((run) => ({
		run,
		state: stateOf(watchCase, run, due, lookBack.grace)
	}));
	const best = states.find(({ state }) => state === "succeeded" || state === "late") ?? states.findLast(({ state }) => state === "not_looked_into") ?? states.at(-1);
	const occasion = {
		due_at: iso(due),
		state: best?.state ?? stateWithoutRun(watchCase, due, lookBack),
		run_id: best?.run.id ?? null,
		late_minutes: best ? minutesLate(best.run, due) : null,
		attempts: best?.run.attempt ?? null,
		url: best?.run.url ?? null
	};
	const other = isWithoutSuccess(occasion) ? others.find((run) => isGenuine(watchCase, run)) : void 0;
	if (other === void 0) return occasion;
	const { id: run_id, event, created_at, url } = other;
	return {
		...occasion,
		made_up_by: {
			run_id,
			event,
			created_at,
			url
		}
	};
}
const isWithoutSuccess = ({ state }) => state === "no_run" || state === "failed" || state === "skipped";
function stateWithoutRun({ context, schedule_change }, due, { known, grace }) {
	if (due + grace > ms(context.now)) return "open";
	const isPromised = schedule_change === null || due >= ms(schedule_change.last);
	return due < known || !isPromised ? "unknown" : "no_run";
}
function stateOf(watchCase, run, due, grace) {
	if (isGenuine(watchCase, run)) return ms(run.created_at) - due > grace ? "late" : "succeeded";
	if (run.status !== "completed") return "open";
	switch (run.conclusion) {
		case "success": {
			const finding = findingOf(watchCase, run);
			if (finding === void 0) return "not_looked_into";
			return finding.counts === null ? "unknown" : "skipped";
		}
		case "skipped":
		case "neutral": return "skipped";
		case null: return "unknown";
		default: return "failed";
	}
}
const findingOf = ({ findings }, run) => findings.get(`${run.id}/${run.attempt}`);
const FEW = 3;
function droppedOccasions(watchCase) {
	const lookBack = lookBackOver(watchCase);
	if (lookBack === null) return null;
	const end = ms(watchCase.context.now) - lookBack.grace;
	const from = Math.max(end - 14 * DAY, keptSince(watchCase));
	const due = lookBack.slots.filter(({ due }) => due > from && due <= end).map((slot) => occasionOf(watchCase, slot, lookBack)).filter(({ state }) => state !== "unknown");
	const dropped = due.filter(({ state }) => state === "no_run").length;
	if (dropped < FEW || dropped * 2 < due.length) return null;
	const span = require_index.counted(Math.max(1, Math.round((end - ms(due[0]?.due_at ?? iso(end))) / DAY)), "day");
	return `GitHub started no run for ${dropped} of the ${due.length} times of the last ${span} at which one was due (counted three hours apart or more).`;
}
function keptSince(watchCase) {
	const runs = [...watchCase.runs.values()];
	if (!showsEveryRun(watchCase) || runs.some(({ run_number }) => run_number === 1) || watchCase.horizon !== null || runs.length === 0) return Number.NEGATIVE_INFINITY;
	return Math.min(...runs.map(({ created_at }) => ms(created_at)));
}
// build/judge/horizon.js
const USUAL_DAYS = 90;
function mostDaysKept(repo) {
	return repo.private ? 400 : 90;
}
function* findHorizon(watchCase) {
	const cutoff = watchCase.sla?.cutoff ?? watchCase.context.now;
	const own = [...watchCase.runs.values()];
	if (!showsEveryRun(watchCase) || own.some((run) => run.run_number === 1)) return null;
	const { created_at } = watchCase.workflow;
	const instants = [
		!own.some((run) => isCountedEvent(run, watchCase)) && ms(created_at) < ms(cutoff) ? created_at : null,
		cutoff,
		newestDue(watchCase)
	];
	for (const instant of instants.filter((one) => one !== null)) {
		if (watchCase.horizon !== null && !isBeyondHorizon(watchCase, instant)) continue;
		const problem = yield* askReach(watchCase, instant);
		if (problem !== null) return problem;
	}
	return null;
}
function* findHorizonBefore(watchCase, instant) {
	const isKept = (run) => run.run_number === 1 || ms(run.created_at) < ms(instant);
	if (!showsEveryRun(watchCase) || [...watchCase.runs.values()].some(isKept)) return null;
	return yield* askReach(watchCase, instant);
}
function* askReach(watchCase, instant) {
	const seen = watchCase.oldest_in_repository;
	if (seen !== null && ms(seen.created_at) < ms(instant)) {
		watchCase.horizon = seen.created_at;
		return null;
	}
	const kept = yield* ask({
		kind: "run_before",
		repo: watchCase.repo.full_name,
		before: instant
	});
	if (!kept.ok) return kept.error;
	const problem = kept.value === null && seen === null ? yield* readRepository(watchCase) : null;
	watchCase.horizon = kept.value?.created_at ?? horizonWithout(watchCase);
	return problem;
}
function* readRepository(watchCase) {
	const repo = watchCase.repo.full_name;
	const answer = yield* ask({
		kind: "runs",
		repo,
		workflow_id: null,
		status: null,
		event: null,
		since: null,
		read: 1
	});
	if (!answer.ok) return answer.error;
	addRows(watchCase, answer.value);
	return null;
}
function horizonWithout({ context: { now }, runs, oldest_in_repository: seen }) {
	const isLater = (run) => run.run_number !== null && run.run_number > 1;
	const isCut = [...runs.values(), ...seen === null ? [] : [seen]].some(isLater);
	const assumed = ms(now) - USUAL_DAYS * DAY;
	return isoSecond(seen === null ? assumed : isCut ? ms(seen.created_at) : Math.min(assumed, ms(seen.created_at)));
}
function shownSince({ horizon, runs, context: { now } }, covered) {
	if (horizon !== null) return Math.max(covered, ms(horizon));
	const own = [...runs.values()];
	if (covered !== Number.NEGATIVE_INFINITY || own.some((run) => run.run_number === 1)) return covered;
	return own.some((run) => run.run_number !== null) ? Math.min(...own.map((run) => ms(run.created_at))) : ms(now) - USUAL_DAYS * DAY;
}
function isBeyondHorizon({ horizon }, instant) {
	return horizon !== null && ms(instant) < ms(horizon);
}
function isWholeHistory(watchCase) {
	return showsEveryRun(watchCase) && !isBeyondHorizon(watchCase, watchCase.workflow.created_at);
}
function isNothingDue(watchCase) {
	const { file, sla, context } = watchCase;
	if (!sla?.auto || file.kind !== "read" || !isBeyondHorizon(watchCase, sla.cutoff)) return false;
	const gap = widestGapHours(file.schedules, context.now);
	if (gap !== null && gap * 36e5 <= 864e5) return false;
	const due = newestDue(watchCase);
	return due === null || isBeyondHorizon(watchCase, due) && !hasRunFor(watchCase, file.schedules, due);
}
function hasRunFor({ runs }, schedules, due) {
	return [...runs.values()].some((run) => run.event === "schedule" && windowServedBy(schedules, run) === due);
}
function newestDue(watchCase) {
	const cadence = watchCase.sla?.auto ? cadenceOfCase(watchCase) : null;
	if (cadence === null) return null;
	return lastWindow(cadence.schedules, iso(ms(watchCase.context.now) - cadence.grace_hours * HOUR));
}
function slaBeyondHorizon(watchCase) {
	const { sla, repo, horizon } = watchCase;
	if (sla === null || sla.auto || horizon === null || !isBeyondHorizon(watchCase, sla.cutoff)) return null;
	return {
		code: "evidence_incomplete",
		message: `GitHub shows no runs of ${repo.full_name} from before ${require_index.utc(horizon)}, so that \`sla_hours: ${watchCase.watch.sla_hours}\` can be neither kept nor broken.`,
		hint: "Give this watch a smaller `sla_hours`, or keep runs longer (Settings → Actions → General)."
	};
}
function isSlaLongerThanHistory(watchCase) {
	const { watch, repo, sla } = watchCase;
	if (watch.sla_hours === "auto") return false;
	return watch.sla_hours * 36e5 > mostDaysKept(repo) * 864e5 || sla !== null && isBeyondHorizon(watchCase, sla.cutoff);
}
// build/judge/advice.js
function printableGlob(name) {
	return printable(globOf(name).replaceAll("${{", "*"), "?");
}
function settingToPaste(jobs, attempt, watch, regular) {
	const merged = mergedJobs(jobs, attempt);
	const idle = idleJobs(merged, watch);
	const allowing = (names) => ({ allow_skipped: [...watch.allow_skipped, ...unique(names.map(printableGlob))] });
	const working = [
		{ jobs: corrected(merged, "jobs", watch) },
		{ steps: corrected(merged, "steps", watch) },
		{ min_duration_seconds: Math.floor(secondsOfWork(merged)) },
		allowing(regular),
		allowing(idle),
		allowing([...idle, ...regular])
	].find((change) => wouldCount(jobs, attempt, {
		...watch,
		...change
	}, regular));
	return Object.entries(working ?? {}).map(([key, value]) => `${key}: ${Array.isArray(value) ? yamlList(value) : value}`);
}
function* countingSetting(watchCase, green) {
	const { watch, sla } = watchCase;
	const [run] = green;
	if (run === void 0 || sla === null || ms(run.updated_at) < ms(sla.cutoff)) return [];
	const events = watch.events === "any" || isCountedEvent(run, watchCase) ? null : [...watch.events, run.event];
	const byEvent = {
		...watch,
		events: events ?? watch.events
	};
	const needsBranch = notCountedReason(run, {
		...watchCase,
		watch: byEvent
	}) !== null;
	const branch = lastingBranch(watchCase, green);
	if (needsBranch && branch === null) return [];
	const wanted = needsBranch ? {
		...byEvent,
		branch
	} : byEvent;
	if (notCountedReason(run, {
		...watchCase,
		watch: wanted
	}) !== null) return [];
	const jobs = yield* readJobs(watchCase, run);
	if (!jobs.ok || !wouldCount(jobs.value, run.attempt, watch, [])) return [];
	return [...events === null ? [] : [`events: ${yamlList(events)}`], ...needsBranch ? [`branch: ${yamlWord(branch ?? "")}`] : []];
}
function lastingBranch(watchCase, green) {
	const branch = green[0]?.branch ?? null;
	return green.some((run) => run.branch !== branch) || [...watchCase.runs.values()].some((run) => notCountedReason(run, watchCase) === null) ? "any" : branch;
}
function wouldCount(jobs, attempt, watch, regular) {
	const { reason, unclear, skipped } = judgeJobs(jobs, attempt, watch, false);
	return reason === null && unclear === null && !regular.some((name) => skipped.includes(name));
}
function corrected(jobs, key, watch) {
	const there = key === "jobs" ? jobs.map(({ name }) => name) : stepsOf(jobs).map(({ name }) => name);
	const working = key === "jobs" ? there : workingSteps(stepsOf(jobs)).map(({ name }) => name);
	return unique(watch[key].flatMap((pattern) => there.some((name) => matches(pattern, name)) ? [pattern] : nearestFirst(pattern, working).slice(0, 1).map(printableGlob)));
}
function stepsOf(jobs) {
	return jobs.filter(({ conclusion }) => conclusion !== "skipped").flatMap(({ steps }) => steps ?? []);
}
function unique(items) {
	return [...new Set(items)];
}
// build/judge/warnings.js
const QUIET_DAYS = 45;
const SKEW_MINUTES = 10;
const RULES$1 = [
	["disabled_manually", disabledByHand],
	["unknown_state", unknownState],
	["sla_longer_than_history", longerThanHistory],
	["failing_within_sla", failingWithinSla],
	["schedule_silent", scheduleSilent],
	["jobs_skipped", jobsSkipped],
	["tolerated_failure", toleratedFailure],
	["partial_rerun", partialRerun],
	["steps_unknown", stepsUnknown],
	["invalid_schedule", invalidSchedules],
	["sla_shorter_than_schedule", slaTooShort],
	["no_schedule", noSchedule],
	["slots_dropped", (watchCase) => isFresh(watchCase) ? droppedOccasions(watchCase) : null],
	["ambiguous_schedule", ambiguousSchedules],
	["listing_inconsistent", inconsistency],
	["listing_inconsistent", malformedRuns],
	["disable_countdown", disableCountdown]
];
function warningsOf(watchCase) {
	const found = RULES$1.flatMap(([code, messagesOf]) => [messagesOf(watchCase)].flat().filter((message) => message !== null).map((message) => ({
		code,
		message
	})));
	const warnings = [
		...watchCase.warnings,
		...found,
		...clockSkew(watchCase.context)
	];
	return warnings.filter((one, i) => warnings.findIndex(({ code, message }) => code === one.code && message === one.message) === i);
}
function malformedRuns({ malformed, workflow }) {
	return malformedNote(malformed, `GitHub's run lists of ${workflow.path}`);
}
function malformedWorkflows(rows, repo) {
	const message = malformedNote(rows, `GitHub's workflow list of ${repo.full_name}`);
	return message === null ? [] : [{
		code: "listing_inconsistent",
		message
	}];
}
function clockSkew({ clock_skew_minutes: skew }) {
	if (skew !== null && Math.abs(skew) <= SKEW_MINUTES) return [];
	return [{
		code: "clock_skew",
		message: skew === null ? "GitHub gave no date that can be used: the local clock was used for now." : `The clock of this machine is ${skewWords(Math.abs(skew))} ${skew > 0 ? "ahead of" : "behind"} GitHub's; GitHub's was used.`
	}];
}
function skewWords(minutes) {
	if (minutes < 120) return require_index.counted(Math.round(minutes), "minute");
	return minutes < 2880 ? require_index.counted(Math.round(minutes / 60), "hour") : require_index.counted(Math.round(minutes / 1440), "day");
}
function renamedRepository(asked, repo) {
	if (asked.toLowerCase() === repo.full_name.toLowerCase()) return [];
	return [{
		code: "renamed_repository",
		message: `${asked} is now ${repo.full_name}: use the new name in \`repo\`.`
	}];
}
function disabledByHand({ workflow }) {
	return workflow.state === "disabled_manually" ? `${workflow.path} was disabled by hand: it will not run until it is enabled.` : null;
}
const STATES = [
	"active",
	"deleted",
	"disabled_fork",
	"disabled_inactivity",
	"disabled_manually"
];
function unknownState({ workflow: { path, state } }) {
	return STATES.includes(state) ? null : `GitHub gives ${path} the state \`${state}\`, which is not known here.`;
}
function longerThanHistory(watchCase) {
	if (!isSlaLongerThanHistory(watchCase)) return null;
	const { repo, watch, horizon } = watchCase;
	const kept = horizon === null ? "" : `, and shows none from before ${require_index.utc(horizon)}`;
	return `GitHub keeps runs of ${repo.full_name} for ${mostDaysKept(repo)} days at most${kept}: \`sla_hours: ${watch.sla_hours}\` is longer than that.`;
}
function failingWithinSla(watchCase) {
	const { success } = watchCase;
	if (!success || !isFresh(watchCase)) return null;
	const newest = newestFirst(watchCase).find((run) => isAfter(run, success.run) && notCountedReason(run, watchCase) === null && run.status === "completed" && run.conclusion !== null);
	if (!newest) return scheduleFailing(watchCase);
	const finding = watchCase.findings.get(`${newest.id}/${newest.attempt}`);
	const isGreen = newest.conclusion === "success";
	if (finding?.counts || isGreen && finding === void 0) return null;
	return printableLine(`The newest run ${isGreen ? `is green but does not count: ${finding?.reason}` : require_index.endedWords(newest)} (${newest.url})`);
}
function scheduleFailing(watchCase) {
	const { success, sla } = watchCase;
	if (!success || !sla || success.run.event === "schedule" || !knowsScheduled(watchCase)) return null;
	const scheduled = newestFirst(watchCase).filter((run) => run.event === "schedule" && run.status === "completed" && ms(run.created_at) >= ms(sla.cutoff) && notCountedReason(run, watchCase) === null);
	const [newest] = scheduled;
	if (!newest?.conclusion || scheduled.some(({ conclusion }) => conclusion === "success")) return null;
	return `The newest scheduled run ${require_index.endedWords(newest)} (${newest.url}), and none succeeded within the SLA; the success came by \`${success.run.event}\``;
}
function scheduleSilent(watchCase) {
	if (!isFresh(watchCase) || !cronIsSilent(watchCase) || !isFilePath(watchCase.workflow.path)) return null;
	if (watchCase.file.kind === "read" && watchCase.file.schedules.length === 0) return null;
	const last = lastFired(watchCase);
	return `${last ? `The last scheduled run was created ${require_index.utc(last)}` : "No scheduled run is known"}; the success within the SLA came by \`${watchCase.success?.run.event}\`. The cron itself may be dead.`;
}
function cronIsSilent(watchCase) {
	return cronSeemsSilent(watchCase) && knowsScheduled(watchCase);
}
function cronSeemsSilent(watchCase) {
	const { success, sla } = watchCase;
	if (!success || !sla || success.run.event === "schedule") return false;
	if (!isCountedEvent({ event: "schedule" }, watchCase)) return false;
	const last = lastFired(watchCase);
	return last === null || ms(last) < ms(sla.cutoff);
}
function knowsScheduled(watchCase) {
	const { sla } = watchCase;
	return sla !== null && eventCoverage(watchCase, "schedule") <= ms(sla.cutoff);
}
function lastFired(watchCase) {
	return [...watchCase.runs.values()].filter((run) => run.event === "schedule").sort((a, b) => ms(b.created_at) - ms(a.created_at))[0]?.created_at ?? null;
}
function jobsSkipped({ skipped_regular_jobs, watch }) {
	const names = [...skipped_regular_jobs];
	if (names.length === 0) return null;
	const allowed = [.../* @__PURE__ */ new Set([...watch.allow_skipped, ...names.map(printableGlob)])];
	const verb = names.length === 1 ? "was skipped in a green run, though it" : "were skipped in a green run, though they";
	return `${quotedNames(names)} ${verb} used to succeed. If that is right: \`allow_skipped: ${yamlList(allowed)}\``;
}
function toleratedFailure({ success }) {
	const failed = success?.jobs.tolerated ?? [];
	return failed.length === 0 ? null : `${quotedNames(failed)} failed in the last success, and the run is green all the same.`;
}
function partialRerun({ watch, success }) {
	return success?.jobs.partial && watch.jobs.length + watch.steps.length === 0 ? "Only some jobs of the last success ran in its newest attempt: name the job that matters in `jobs`, and its own time counts." : null;
}
function stepsUnknown({ success }) {
	return success?.jobs.steps_unknown ? `GitHub has no steps of the jobs of the last success any more, so that they count as work: ${success.run.url}` : null;
}
function invalidSchedules({ file, workflow }) {
	if (file.kind === "unreadable") return `The schedule is not known: ${file.problem.message}`;
	return (file.kind === "read" ? file.invalid : []).map(({ cron, line, why }) => {
		const which = cron === "" ? "" : `\`${cron}\` ${why === "no month it names has such a day" ? "is never due" : "is refused by GitHub"}: `;
		return `${workflow.path}:${line}: ${which}${why}`;
	});
}
function slaTooShort(watchCase) {
	const wider = widerSla(watchCase);
	return wider === null ? null : `The schedule leaves up to ${Math.round(wider.gap)} h between two runs, the SLA is ${watchCase.watch.sla_hours} h: \`sla_hours: ${wider.fits}\` or \`auto\` fits.`;
}
function noSchedule({ file, workflow }) {
	return file.kind === "read" && file.schedules.length === 0 ? `${workflow.path} has no schedule that GitHub runs.` : null;
}
function ambiguousSchedules({ file, workflow }) {
	return (file.kind === "read" ? file.schedules : []).filter(({ cron }) => hasAmbiguousDays(cron)).map(({ cron, line }) => `${workflow.path}:${line}: cron programs disagree on the days of \`${cron}\`, since a day field begins with \`*\` beside another day field. Counted are the days that match both; write the days out, as in \`1-31/2\`, and either of them is enough.`);
}
function disableCountdown({ repo, context }) {
	if (repo.private || repo.pushed_at === null) return null;
	const days = Math.floor((ms(context.now) - ms(repo.pushed_at)) / DAY);
	return days < QUIET_DAYS ? null : `${repo.full_name} is public and had no commit for ${days} days: GitHub disables its schedules after 60.`;
}
// build/judge/build-verdict.js
const RUNS_SHOWN = 30;
function bareVerdict(watch, repo, outcome, warnings = []) {
	return {
		repo,
		name: stemOf(watch.entry),
		entry: watch.entry,
		display_name: null,
		path: null,
		id: null,
		url: null,
		file_url: null,
		status: outcome.status,
		sla_hours: watch.sla_hours === "auto" ? null : watch.sla_hours,
		sla_auto: watch.sla_hours === "auto",
		grace_hours: null,
		grace_from: null,
		remind_hours: watch.remind_hours ?? REMIND_HOURS,
		age_hours: null,
		missed_windows: null,
		missed: null,
		schedules: null,
		next_due_at: null,
		last_fired_at: null,
		last_success: null,
		skipped_jobs: [],
		no_success_since: null,
		cause: outcome.cause ?? null,
		error: outcome.error ?? null,
		warnings,
		runs: [],
		windows: [],
		history: null,
		runs_listed_since: null,
		paused_until: watch.paused_until,
		reason: watch.reason,
		note: watch.note,
		next_steps: watch.next_steps
	};
}
function buildVerdict(watchCase, outcome) {
	const { success, workflow, context } = watchCase;
	const age = success ? hoursBetween(success.completed_at, context.now) : null;
	return {
		...bareVerdict(watchCase.watch, watchCase.repo.full_name, outcome, warningsOf(watchCase)),
		name: stemOf(workflow.path),
		display_name: workflow.name,
		path: workflow.path,
		id: workflow.id,
		url: actionsPage(watchCase.repo.url, workflow.path),
		file_url: isFilePath(workflow.path) ? workflow.url : null,
		sla_hours: watchCase.sla?.hours(success?.completed_at ?? workflow.created_at) ?? null,
		age_hours: age === null ? null : Math.round(age * 100) / 100,
		last_fired_at: lastFired(watchCase),
		last_success: success && {
			run_id: success.run.id,
			attempt: success.run.attempt,
			event: success.run.event,
			created_at: success.run.created_at,
			completed_at: success.completed_at,
			url: success.run.url
		},
		skipped_jobs: outcome.status === "stale" ? [...watchCase.skipped_regular_jobs] : success?.jobs.skipped ?? [],
		no_success_since: outcome.status === "stale" && success === null ? searchedBackTo(watchCase) : null,
		runs: judgedRuns(watchCase),
		runs_listed_since: scheduledRunsListedSince(watchCase),
		...scheduleFieldsOf(watchCase),
		...outcome.cause?.code === "invalid_workflow" ? { next_due_at: null } : {},
		history: historyOf(watchCase)
	};
}
function scheduledRunsListedSince(watchCase) {
	const { workflow } = watchCase;
	const since = eventCoverage(watchCase, "schedule");
	if (since === Number.POSITIVE_INFINITY) return null;
	return isoSecond(Math.max(shownSince(watchCase, since), ms(workflow.created_at)));
}
function scheduleFieldsOf(watchCase) {
	const cadence = cadenceOfCase(watchCase);
	if (cadence === null) return {};
	const { schedules, grace_hours, grace_from } = cadence;
	const { now } = watchCase.context;
	const success = watchCase.success?.completed_at ?? null;
	const known = eventCoverage(watchCase, "schedule");
	const isUnread = known === Number.POSITIVE_INFINITY;
	return {
		...occurrencesOf({
			cadence,
			from: success === null ? firstKnown(watchCase, cadence, known) : lastWindow(schedules, success) ?? success,
			runs_known_since: Number.isFinite(known) ? isoSecond(known) : isUnread ? now : null,
			now,
			unknown_before: watchCase.schedule_change?.first ?? null,
			last_success_at: success,
			runs: [...watchCase.runs.values()].map((run) => placedRun(run, isGenuine(watchCase, run)))
		}),
		...isSwitchedOff(watchCase) ? { next_due_at: null } : {},
		...isUnread && success === null ? {
			missed_windows: null,
			missed: null
		} : {},
		schedules,
		grace_hours: Math.round(grace_hours * 100) / 100,
		grace_from,
		remind_hours: watchCase.watch.remind_hours ?? remindHours(cadence, now)
	};
}
function firstKnown(watchCase, { schedules }, known) {
	const read = known === Number.POSITIVE_INFINITY ? oldestRun(watchCase) : shownSince(watchCase, known);
	const first = newestFirst(watchCase).findLast(({ event, created_at }) => event === "schedule" && ms(created_at) >= read);
	const served = first && windowServedBy(schedules, first);
	return iso(Math.max(Math.min(read, served ? ms(served) : read), ms(watchCase.workflow.created_at)));
}
function oldestRun(watchCase) {
	const created = [...watchCase.runs.values()].map((run) => ms(run.created_at));
	return created.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...created);
}
function judgedRuns(watchCase) {
	const shown = [];
	for (const row of newestFirst(watchCase)) {
		const found = findingsOf(watchCase, row);
		const reason = rowReason(row, watchCase) ?? "not looked into: another run decides";
		shown.push(...found.length > 0 ? found : [{
			run: row,
			counts: false,
			reason
		}]);
		if (row.id === watchCase.success?.run.id || shown.length >= RUNS_SHOWN) break;
	}
	return shown.map(({ run, counts, reason }) => {
		const { id: run_id, attempt, event, branch, status, conclusion, created_at, started_at, url } = run;
		return {
			run_id,
			attempt,
			event,
			branch,
			status,
			conclusion,
			created_at,
			started_at,
			url,
			counts: counts === true,
			reason
		};
	});
}
// build/judge/file.js
function* readWorkflowFile(watchCase, pass = 1) {
	if (pass === 1 && watchCase.file.kind !== "unread") return;
	const { repo, workflow } = watchCase;
	watchCase.file = isFilePath(workflow.path) ? yield* fileAt(watchCase, repo.default_branch, pass) : { kind: "none" };
}
function* readOwnFileText({ own_repo, own_workflow_path }) {
	if (own_repo === null || own_workflow_path === null) return null;
	const repo = yield* ask({
		kind: "repository",
		repo: own_repo
	});
	if (!repo.ok) return null;
	const { full_name, default_branch: ref } = repo.value;
	const file = yield* ask({
		kind: "file",
		repo: full_name,
		path: own_workflow_path,
		ref,
		read: 1
	});
	return file.ok ? file.value.text : null;
}
function refusesEverySchedule({ file }) {
	return file.kind === "read" && file.schedules.length === 0 && file.invalid.length > 0;
}
function hasNoSchedule({ file }) {
	return file.kind === "read" && file.schedules.length + file.invalid.length === 0;
}
const MOST_EDITS = 10;
const MOST_CHANGES = 10;
function* scheduleChangedAt(watchCase) {
	const { success } = watchCase;
	const isSince = (edited) => success === null || ms(edited) > ms(success.completed_at);
	let change = yield* lastChange(watchCase, {
		isLookedAt: isSince,
		isLookedBehind: (edited) => !isOlderThanSla(watchCase, edited)
	});
	if (change === null) return null;
	const last = change.date;
	for (let changes = 1;; changes += 1) {
		const { parent, before, date: first } = change;
		if (parent === null) return {
			last,
			first,
			hasMore: false
		};
		const isLookedAt = (edited) => isSince(edited) && !isOlderThanSla(watchCase, edited, first);
		const older = yield* lastChange(watchCase, {
			isLookedAt,
			isLookedBehind: isLookedAt
		}, parent, before);
		if (older === null || changes === MOST_CHANGES) return {
			last,
			first,
			hasMore: older !== null
		};
		change = older;
	}
}
function* scheduleChangedWithin(watchCase, days) {
	const from = ms(watchCase.context.now) - days * DAY;
	const change = yield* lastChange(watchCase, {
		isLookedAt: (edited) => ms(edited) > from,
		isLookedBehind: () => true
	});
	return change === null ? null : {
		last: change.date,
		first: change.date,
		hasMore: false
	};
}
function* lastChange(watchCase, { isLookedAt, isLookedBehind }, commit = watchCase.repo.default_branch, after = null) {
	const { file, repo, workflow } = watchCase;
	if (file.kind !== "read") return null;
	const known = after ?? scheduleText(file.schedules);
	let ref = commit;
	for (let edits = 0; edits <= MOST_EDITS; edits += 1) {
		const edit = yield* ask({
			kind: "commit",
			repo: repo.full_name,
			path: workflow.path,
			ref
		});
		if (!edit.ok || edit.value === null || !isLookedAt(edit.value.date)) return null;
		const { date, parent } = edit.value;
		const before = parent === null ? NO_FILE : yield* schedulesAt(watchCase, parent);
		if (before === null) return null;
		if (before !== known) return {
			date,
			before,
			parent
		};
		if (parent === null || !isLookedBehind(date)) return null;
		ref = parent;
	}
	return null;
}
const NO_FILE = "no file";
function* schedulesAt(watchCase, ref) {
	const file = yield* fileAt(watchCase, ref, 1);
	if (file.kind === "absent") return NO_FILE;
	return file.kind === "read" ? scheduleText(file.schedules) : null;
}
function isOlderThanSla({ sla, context }, date, at = context.now) {
	const deadline = sla?.deadline(date) ?? null;
	return deadline !== null && ms(deadline) <= ms(at);
}
const workflowFiles = () => load(() => Promise.resolve().then(() => require("./yaml.js")).then((n) => n.workflow_file_exports));
function* fileAt({ repo, workflow: { path } }, ref, read) {
	const answer = yield* ask({
		kind: "file",
		repo: repo.full_name,
		path,
		ref,
		read
	});
	if (!answer.ok) return {
		kind: "unreadable",
		problem: answer.error
	};
	const { text } = answer.value;
	if (text === null) return { kind: "absent" };
	const reading = (yield* workflowFiles()).readSchedules(text);
	if (reading.ok) return {
		kind: "read",
		text,
		schedules: reading.schedules,
		invalid: reading.invalid
	};
	return {
		kind: "unreadable",
		problem: {
			code: "schedule_unknown",
			message: `${path} could not be understood: ${reading.why}`,
			hint: `Fix ${path} on the default branch.`
		}
	};
}
function scheduleText(schedules) {
	return schedules.map(({ cron, timezone }) => `${cron.trim().replace(/\s+/g, " ")} ${timezone}`).sort().join("\n");
}
// build/judge/self.js
const UNKNOWN_SELF = {
	last_run_at: null,
	missed_windows: null,
	gap: null
};
const SPACINGS = 2;
const SUSPICIOUS = 1.5;
const SUSPICIOUS_HOURS = 30;
const GAP = 2;
const RULES = {
	missed_windows: 1,
	grace_hours: "auto"
};
const IDLE = /* @__PURE__ */ new Set([
	"cancelled",
	"skipped",
	"neutral",
	"stale",
	"startup_failure",
	"action_required"
]);
function* judgeSelf(context) {
	const { own_repo, own_workflow_path, own_run_id, report } = context;
	if (own_repo === null || own_workflow_path === null) return UNKNOWN_SELF;
	const answer = yield* ask({
		...scheduledRuns(own_repo, fileOf(own_workflow_path), null),
		event: null
	});
	if (!answer.ok) return UNKNOWN_SELF;
	const now = ms(context.now);
	const before = answer.value.rows.filter((run) => hasChecked(run) && run.id !== own_run_id && ms(run.created_at) < now).sort((a, b) => ms(b.created_at) - ms(a.created_at));
	const [last] = before.map(({ created_at }) => ms(created_at));
	if (last === void 0) return UNKNOWN_SELF;
	const scheduled = before.filter(({ event }) => event === "schedule").map(({ created_at }) => created_at);
	const period = medianSpacing(scheduled.map(ms));
	const spacing = now - last;
	const isRegular = period !== null && spacing <= Math.min(SUSPICIOUS * period, SUSPICIOUS_HOURS * 36e5);
	const latest = {
		last_run_at: iso(last),
		missed_windows: 0,
		gap: null
	};
	if (isRegular && report === null) return latest;
	const cadence = yield* ownCadence(context, scheduled);
	if (cadence === "unscheduled") return {
		...latest,
		missed_windows: null
	};
	const known = {
		...latest,
		...earlierGaps(cadence, before, context)
	};
	if (isRegular) return known;
	const missed = cadence && missedWindows(cadence, last, context.now);
	const isGap = missed === null ? period !== null && spacing > Math.max(GAP * period, 432e5) : missed > 0;
	return {
		...known,
		missed_windows: missed,
		gap: isGap ? {
			from: iso(last),
			to: context.now
		} : null
	};
}
function hasChecked(run) {
	return !(run.event.startsWith("pull_request") || run.event === "merge_group") && !hasNotBegun(run) && !IDLE.has(run.conclusion ?? "");
}
function earlierGaps(cadence, newestFirst, { report, now }) {
	if (cadence === null || report === null) return {};
	const since = ms(now) - report.days * DAY;
	const spans = newestFirst.slice(1).map((run, i) => ({
		from: run.created_at,
		to: newestFirst[i]?.created_at ?? run.created_at
	}));
	const isGap = (span) => ms(span.to) > since && missedWindows(cadence, ms(span.from), span.to) > 0;
	return { earlier_gaps: spans.filter(isGap).reverse() };
}
function medianSpacing(newestFirst) {
	const spacings = newestFirst.slice(1).map((instant, i) => (newestFirst[i] ?? instant) - instant);
	if (spacings.length < SPACINGS) return null;
	return spacings.sort((a, b) => a - b)[Math.floor(spacings.length / 2)] ?? null;
}
function* ownCadence(context, scheduled) {
	const text = yield* readOwnFileText(context);
	const reading = text === null ? null : (yield* workflowFiles()).readSchedules(text);
	if (!reading?.ok) return null;
	const { schedules } = reading;
	return schedules.length === 0 ? "unscheduled" : cadenceOf(schedules, RULES, scheduled, context.now);
}
function missedWindows(cadence, last, now) {
	const served = ms(lastWindow(cadence.schedules, now) ?? now);
	const isLate = ms(now) - served <= 12 * HOUR;
	return overdueWindows(cadence, last, now).filter((due) => !(isLate && due === served)).length;
}
function* earlierRuns(watchCase, run) {
	const alike = yield* runsBefore(watchCase, run, run.event);
	return alike.near.rows.length >= 3 || alike.unread ? alike : yield* runsBefore(watchCase, run, null);
}
function* runsBefore(watchCase, run, event) {
	const past = {
		watchCase,
		event,
		from: ms(run.created_at),
		near: {
			rows: [],
			ended: false
		},
		unread: false
	};
	past.near = yield* greenBefore(past, run.created_at, 40);
	return past;
}
function* greenBefore(past, before, least) {
	const { watchCase, event } = past;
	const reach = eventCoverage(watchCase, event);
	const known = greenOf([...watchCase.runs.values()], watchCase, event).filter(({ created_at }) => ms(created_at) < ms(before) && ms(created_at) >= reach);
	if (reach === Number.NEGATIVE_INFINITY || past.unread) return {
		rows: known,
		ended: true
	};
	if (known.length >= least) return {
		rows: known,
		ended: false
	};
	const older = yield* readOlderRuns(watchCase, event, isoSecond(ms(known.at(-1)?.created_at ?? before)));
	past.unread = !older.ok;
	if (!older.ok) return {
		rows: known,
		ended: true
	};
	const ids = new Set(known.map(({ id }) => id));
	const rows = greenOf(older.value.rows, watchCase, event).filter(({ id, created_at }) => !ids.has(id) && ms(created_at) < ms(before));
	return {
		rows: [...known, ...rows],
		ended: older.value.end === "list"
	};
}
function* extendStretch(past, stretch, least) {
	const last = stretch.rows.at(-1);
	if (stretch.ended || last === void 0 || stretch.rows.length >= least) return stretch;
	const older = yield* greenBefore(past, last.created_at, least - stretch.rows.length);
	return {
		rows: [...stretch.rows, ...older.rows],
		ended: older.ended
	};
}
function roundestBetween(older, newer) {
	const [from, to] = [Math.floor(older), Math.floor(newer)];
	if (from >= to) return to;
	const bits = 31 - Math.clz32(from ^ to);
	return to >>> bits << bits;
}
function minuteOf(run) {
	return run === void 0 ? 0 : Math.floor(ms(run.created_at) / MINUTE);
}
function greenOf(rows, watchCase, event) {
	return rows.filter((row) => row.workflow_id === watchCase.workflow.id && (event === null || row.event === event) && rowReason(row, watchCase) === null).sort((a, b) => ms(b.created_at) - ms(a.created_at) || b.id - a.id);
}
const REACH$1 = 60 * DAY;
const STEP = 9 * DAY;
const FAR_STEPS = [16 * DAY, 4 * DAY];
function* findStreak(look, past) {
	const { near, from } = past;
	let last = -1;
	for (const at of placesOf(past)) {
		const found = yield* streakAt(look, near.rows, at, last);
		if (found !== null) return asStreak(near, found);
		last = at;
	}
	return near.ended ? null : yield* findFarStreak(look, past, from - REACH$1, FAR_STEPS);
}
function* findFarStreak(look, past, end, [step, ...finer]) {
	if (step === void 0) return null;
	const begin = createdOf(past.near.rows.at(-1), past.from);
	for (const instant of gridBetween(begin, end, step)) {
		const stretch = yield* greenBefore(past, iso(instant), 3);
		const found = yield* streakAt(look, stretch.rows, 0, -1);
		if (found !== null) return asStreak(stretch, found);
		if (stretch.ended) return yield* findFarStreak(look, past, instant, finer);
	}
	return null;
}
function placesOf({ near: { rows, ended }, from }) {
	const isShort = ended && rows.length < 39;
	const nearest = isShort ? rows.length : Math.min(12, rows.length);
	const places = Array.from({ length: Math.floor(nearest / 3) }, (_, i) => i * 3 + 3 - 1);
	if (isShort) return places;
	const begin = createdOf(rows[nearest - 1], from);
	const end = Math.min(from - REACH$1, createdOf(rows[39], from));
	let step = STEP;
	while ((begin - end) / step > 7) step *= 2;
	const far = gridBetween(begin, end, step).map((instant) => rows.findIndex((row) => createdOf(row, from) < instant));
	const last = rows.length - 3;
	return [.../* @__PURE__ */ new Set([
		...places,
		...far.filter((at) => at >= nearest && at < last),
		last
	])];
}
function gridBetween(begin, end, step) {
	const first = Math.floor(begin / step);
	const length = Math.max(0, first - Math.ceil(end / step) + 2);
	return Array.from({ length }, (_, i) => (first - i) * step);
}
function createdOf(run, otherwise) {
	return run === void 0 ? otherwise : ms(run.created_at);
}
function asStreak(stretch, at) {
	const run = stretch.rows[at];
	return run === void 0 ? null : {
		run,
		stretch
	};
}
function* streakAt(look, rows, at, last) {
	const place = yield* pastNoWork(look, rows, at);
	const run = rows[place];
	if (run === void 0) return null;
	const trace = yield* look(run);
	if (trace === "succeeded") return (yield* isStreak(look, rows, place)) ? place : null;
	if (trace !== "ran" && trace !== "absent") return null;
	const first = yield* newestNotSkipped(look, rows, last, place);
	return (yield* isStreak(look, rows, first)) ? first : -1;
}
function* pastNoWork(look, rows, at) {
	let place = at;
	for (let run = rows[place]; run !== void 0 && place < at + 3; run = rows[++place]) if ((yield* look(run)) !== "no work") return place;
	return at;
}
function* isStreak(look, rows, at) {
	const older = yield* successesFrom(look, rows, at, 1);
	if (older === 0 || older >= 3) return older >= 3;
	return older + (yield* successesFrom(look, rows, at - 1, -1)) >= 3;
}
function* successesFrom(look, rows, from, by) {
	let successes = 0;
	for (let at = from; successes < 3; at += by) {
		const prior = rows[at];
		if (prior === void 0) break;
		const trace = yield* look(prior);
		if (trace === "succeeded") successes++;
		else if (trace !== "no work") break;
	}
	return successes;
}
function* newestNotSkipped(look, rows, last, other) {
	let [skipped, found] = [last, other];
	while (found - skipped > 1) {
		const instant = roundestBetween(minuteOf(rows[found]), minuteOf(rows[skipped + 1]));
		const middle = rows.findLastIndex((row, at) => at < found && minuteOf(row) >= instant);
		const prior = rows[middle];
		const trace = prior === void 0 ? "skipped" : yield* look(prior);
		if (trace === "skipped" || trace === "no work") skipped = middle;
		else found = middle;
	}
	return found;
}
// build/judge/regular-jobs.js
const BETWEEN = 2;
const EARLIER_SPELLS = 2;
const ONE_BY_ONE = 60;
function* skippedRegularJobs(watchCase, run, jobs, depth) {
	const found = [];
	for (const name of jobs.skipped) {
		const key = `${run.event} ${name}`;
		const known = watchCase.skipped_jobs.get(key);
		const skipped = known !== void 0 && ms(run.created_at) > ms(known.since) && (depth === "quick" || known.is !== "perhaps") ? known : yield* judgeSkipped(watchCase, run, name, jobs.listed, depth);
		watchCase.skipped_jobs.set(key, skipped);
		found.push({
			name,
			is: skipped.is
		});
	}
	const is = SKIPPED.find((kind) => found.some((job) => job.is === kind)) ?? "conditional";
	return {
		is,
		names: found.filter((job) => job.is === is).map(({ name }) => name)
	};
}
const SKIPPED = [
	"regular",
	"unread",
	"perhaps"
];
function* judgeSkipped(watchCase, run, name, beside, depth) {
	const past = yield* earlierRuns(watchCase, run);
	const look = lookFor(past, name, beside);
	const streak = yield* findStreak(look, past);
	const skipped = streak && (yield* judgeStreak(look, past, streak, depth));
	if (past.unread) return {
		is: "unread",
		since: iso(0)
	};
	return skipped ?? {
		is: "conditional",
		since: iso(0)
	};
}
function lookFor(past, name, beside) {
	const isOpen = nameWithoutMatrix(name).includes("${{");
	const stems = new Set(isOpen ? beside.filter((one) => one !== name).map(nameWithoutMatrix) : []);
	const isPart = (one) => isPartOf(one, name) && !isAmong(one, beside) && !stems.has(nameWithoutMatrix(one));
	const isIn = (names) => isAmong(name, names) || hasPart(names, name, isPart);
	return function* look(prior) {
		const read = past.unread ? null : yield* readAndJudgeJobs(past.watchCase, prior, prior);
		past.unread = read === null;
		if (read === null || read.reason !== null || read.unclear !== null) return "no work";
		if (isIn(read.succeeded)) return "succeeded";
		if (isIn(read.skipped) || isPartOfAny(name, read.skipped)) return "skipped";
		return isIn(read.listed) ? "ran" : "absent";
	};
}
function* judgeStreak(look, past, streak, depth) {
	const isNear = past.near.rows.slice(0, 12).includes(streak.run);
	const perhaps = {
		is: "perhaps",
		since: streak.run.created_at
	};
	if (depth === "quick" && !isNear) return perhaps;
	const stretch = yield* bringTogether(look, past, streak);
	const success = stretch.rows.findIndex(({ id }) => id === streak.run.id);
	const start = yield* startOfSpell(look, stretch.rows, success);
	const before = {
		rows: stretch.rows.slice(start),
		ended: stretch.ended
	};
	if (depth === "quick" && (yield* mayBeRegular(look, before.rows))) return perhaps;
	const { rows } = yield* extendStretch(past, before, 40);
	const since = rows[0]?.created_at ?? streak.run.created_at;
	return {
		is: (yield* isRegular(look, rows)) ? "regular" : "conditional",
		since
	};
}
function* bringTogether(look, past, streak) {
	if (streak.stretch === past.near) return past.near;
	let newer = past.near.rows.at(-1)?.created_at ?? iso(past.from);
	let older = streak.run.created_at;
	for (;;) {
		const stretch = yield* greenBefore(past, newer, 40);
		if (stretch.ended || stretch.rows.some(({ id }) => id === streak.run.id)) return stretch;
		const middle = iso(roundestBetween(ms(older) / MINUTE, ms(newer) / MINUTE) * MINUTE);
		const [run] = (yield* greenBefore(past, middle, 1)).rows;
		if (run === void 0 || ms(run.created_at) <= ms(streak.run.created_at)) older = middle;
		else if ((yield* look(run)) === "succeeded") [older, streak.run] = [run.created_at, run];
		else newer = run.created_at;
	}
}
function* startOfSpell(look, rows, success) {
	let [start, ran] = [0, 0];
	for (let at = 0; at < rows.length && ran < BETWEEN; at++) {
		if (at >= ONE_BY_ONE && at < success && start === at) {
			start = yield* newestNotSkipped(look, rows, at - 1, success);
			at = start;
		}
		const prior = rows[at];
		const trace = prior === void 0 ? "absent" : yield* look(prior);
		if (trace === "ran" || trace === "absent") break;
		if (trace === "succeeded") ran++;
		if (trace === "skipped") [start, ran] = [at + 1, 0];
	}
	return start;
}
function* mayBeRegular(look, before) {
	for (const prior of before.slice(0, 3)) {
		const trace = yield* look(prior);
		if (trace === "ran" || trace === "absent") return false;
	}
	return true;
}
function* isRegular(look, before) {
	const traces = [];
	for (const prior of before.slice(0, 40)) {
		const trace = yield* look(prior);
		if (trace === "no work") continue;
		traces.push(trace);
		if (earlierSpells(traces) >= EARLIER_SPELLS) return false;
		if ((trace === "ran" || trace === "absent") && !ranThreeTimes(traces)) return false;
	}
	return ranThreeTimes(traces);
}
function earlierSpells(traces) {
	let spells = 0;
	let between = BETWEEN;
	for (const trace of traces) {
		if (trace === "succeeded" || trace === "ran") between++;
		if (trace !== "skipped") continue;
		if (between >= BETWEEN) spells++;
		between = 0;
	}
	return spells;
}
function ranThreeTimes(traces) {
	const other = traces.findIndex((trace) => trace !== "succeeded");
	if (other < 0 || other >= 3) return other >= 3 || traces.length >= 3;
	if (traces[other] !== "skipped") return false;
	const behind = traces.slice(other).findIndex((trace, i, rest) => trace !== "skipped" && !isWithin(rest, i));
	return behind >= 0 && ranThreeTimes(traces.slice(other + behind));
}
function isWithin(traces, at) {
	const next = traces.slice(at).findIndex((trace) => trace !== "succeeded");
	return next >= 0 && next < BETWEEN && traces[at + next] === "skipped";
}
// build/judge/cause-details.js
function invalidScheduleDetails({ file, workflow }) {
	const invalid = file.kind === "read" ? file.invalid : [];
	const lines = invalid.map(({ cron, line, why }) => `line ${line}${cron ? `, \`${cron}\`` : ""}: ${why}`);
	return {
		code: "invalid_schedule",
		message: `${invalid.some(({ why }) => why === "no month it names has such a day") ? `No cron of ${workflow.path} is ever due` : `GitHub refuses every cron of ${workflow.path}`}: ${require_index.listed(lines, 3)}.`,
		run: null
	};
}
const WHY_DISABLED = /* @__PURE__ */ new Map([
	["disabled_inactivity", "by GitHub, because the repository had no activity for 60 days"],
	["disabled_fork", "by GitHub, because the repository is a fork"],
	["disabled_manually", "by hand"]
]);
function disabledDetails({ workflow: { state, path } }) {
	const how = WHY_DISABLED.get(state);
	return {
		code: "disabled",
		message: `${path} was disabled${how === void 0 ? "" : ` ${how}`} (\`${state}\`).`,
		run: null
	};
}
function* stuckDetails(watchCase, newest, runs) {
	const held = runs.filter((run) => run.status !== "completed" && notCountedReason(run, watchCase) === null);
	const waiting = held.filter((run) => run.status === "waiting");
	const first = (waiting.length > 0 ? waiting : held).at(-1) ?? newest;
	const subject = held.length > 1 ? `${require_index.counted(held.length, "run")} have not finished; the first` : "The newest run";
	const waits = first.status === "waiting" ? yield* waitingFor(watchCase, first) : "";
	const behind = first.id === newest.id ? "" : ` The newest run ${statusWords(newest)}.`;
	return {
		code: "stuck",
		message: `${subject} ${statusWords(first)}${waits}.${behind}`,
		run: first
	};
}
function statusWords({ status, started_at }) {
	return `has been \`${status}\` since ${require_index.utc(started_at)}`;
}
function* waitingFor(watchCase, run) {
	const pending = yield* ask({
		kind: "waiting",
		repo: watchCase.repo.full_name,
		run_id: run.id
	});
	if (!pending.ok || pending.value.length === 0) return " and requires an approval";
	const environments = pending.value.map(({ environment }) => environment);
	const reviewers = pending.value.flatMap((one) => one.reviewers);
	return ` and requires an approval of ${quotedNames(environments)}${reviewers.length > 0 ? ` by ${require_index.listed(reviewers)}` : ""}`;
}
function hungDetails(run, jobs_ended) {
	const though = jobs_ended === null ? "" : `, although all its jobs had ended by ${require_index.utc(iso(jobs_ended))}`;
	return {
		code: "hung",
		message: `The newest run ${statusWords(run)}${though}.`,
		run
	};
}
function* neverRanDetails(watchCase, runs) {
	const { watch, workflow } = watchCase;
	const events = watch.events === "any" ? "any event" : require_index.listed(watch.events.map((event) => `\`${event}\``), 20, "or");
	const others = [...new Set(runs.map((run) => run.event))];
	const seen = others.length > 0 ? ` All its runs are on ${quotedNames(others)}.` : "";
	return {
		code: "never_ran",
		message: `It has never run on ${events} since it was created ${require_index.utc(workflow.created_at)}.${seen}`,
		run: runs[0] ?? null,
		advice: yield* countingSetting(watchCase, runs.filter(isGreen))
	};
}
function isGreen({ conclusion }) {
	return conclusion === "success";
}
function* notCountedDetails(watchCase, since) {
	const green = since.filter(isGreen);
	const reasons = new Set(green.map((run) => notCountedReason(run, watchCase)).filter((why) => why !== null));
	const run = green[0] ?? null;
	const [subject, verb, newest] = green.length === 1 ? [
		"it",
		"does not count",
		"It"
	] : [
		"none of them",
		"counts",
		"The newest"
	];
	return {
		code: "not_counted",
		message: `${`${require_index.counted(green.length, "run")} succeeded${watchCase.success === null ? "" : " since"}, but ${subject} ${verb}: ${require_index.listed([...reasons].slice(0, 3))}`}.${run ? ` ${newest} was created ${require_index.utc(run.created_at)}.` : ""}`,
		run,
		advice: yield* countingSetting(watchCase, green)
	};
}
function* finishedRunDetails(watchCase, run, candidates) {
	if (WITHOUT_WORK.has(run.conclusion)) return yield* skippedDetails(watchCase, run, candidates);
	const jobs = yield* mergedJobsOf(watchCase, run);
	if (run.conclusion === "cancelled") {
		const alike = candidates.filter(isCancelled);
		return {
			code: "cancelled",
			message: `The newest run was cancelled.${yield* quoteOf(watchCase, firstToEnd((jobs ?? []).filter(isCancelled), run))} ${`${require_index.counted(alike.length, "cancelled run")} ${sinceFirst(alike, run)}`}`,
			run
		};
	}
	const streak = withoutSuccess(run, candidates);
	const refused = run.conclusion === "failure" ? firstRefused(jobs ?? []) : void 0;
	if (refused !== void 0) return {
		code: "refused",
		message: `The newest run failed before any step began, and no job was given a runner.${yield* quoteOf(watchCase, refused)} ${streak}`,
		run
	};
	const failure = yield* firstFailure(watchCase, run, jobs);
	return {
		code: "failing",
		message: `The newest run ${require_index.endedWords(run)}${failure} ${streak}`,
		run
	};
}
function firstRefused(jobs) {
	const isRefused = ({ steps, runner }) => steps?.length === 0 && runner === null;
	return jobs.every(isRefused) ? jobs.find(({ conclusion }) => conclusion !== "skipped") : void 0;
}
const WITHOUT_WORK = /* @__PURE__ */ new Set([
	"skipped",
	"neutral",
	"success"
]);
function* skippedDetails(watchCase, run, candidates) {
	const alike = candidates.filter(({ conclusion }) => WITHOUT_WORK.has(conclusion));
	const streak = `${require_index.counted(alike.length, "run")} like it ${sinceFirst(alike, run)}`;
	if (run.conclusion !== "success") return {
		code: "skipped",
		message: `The newest run ${require_index.endedWords(run)}. ${streak}`,
		run
	};
	const finding = watchCase.findings.get(`${run.id}/${run.attempt}`);
	const jobs = yield* readJobs(watchCase, run);
	const rows = jobs.ok ? jobs.value : [];
	const judged = judgeJobs(rows, run.attempt, watchCase.watch, false);
	const beside = yield* regularBesideIdle(watchCase, run, rows, judged);
	const regular = [...watchCase.skipped_regular_jobs, ...beside];
	return {
		code: "skipped",
		message: `The newest run is green, but ${finding?.reason ?? "did no work"}. ${streak}`,
		run,
		advice: settingToPaste(rows, run.attempt, watchCase.watch, regular),
		shortfall: shortfallOf(judged)
	};
}
function shortfallOf({ shortfall, unclear, tolerated }) {
	if (unclear !== null) return { kind: "no_rows" };
	if (shortfall !== null && shortfall.kind !== "skipped") return shortfall;
	return tolerated.length > 0 ? {
		kind: "failed",
		names: tolerated
	} : { kind: "skipped" };
}
function* regularBesideIdle(watchCase, run, rows, judged) {
	const idle = idleJobs(mergedJobs(rows, run.attempt), watchCase.watch);
	if (judged.reason === null || idle.length === 0) return [];
	const skipped = yield* skippedRegularJobs(watchCase, run, judged, "full");
	return skipped.is === "regular" ? skipped.names : [];
}
function invalidWorkflowDetails(run, runs) {
	return {
		code: "invalid_workflow",
		message: `The newest run ${require_index.endedWords(run)} without any job: GitHub could not use the workflow file. ${withoutSuccess(run, runs)}`,
		run
	};
}
function withoutSuccess(run, candidates) {
	const bad = candidates.filter(({ conclusion }) => conclusion !== null && conclusion !== "success");
	return `${require_index.counted(bad.length, "run")} without success ${sinceFirst(bad, run)}`;
}
function sinceFirst(runs, run) {
	return `since ${require_index.utc((runs.at(-1) ?? run).created_at)}.`;
}
function* firstFailure(watchCase, run, jobs) {
	if (jobs === null) return " (its jobs could not be read).";
	const bad = jobs.filter(isBad);
	const own = bad.filter((job) => !isCancelled(job));
	const job = firstToEnd(own.length > 0 ? own : bad, run);
	if (!job) return ".";
	const step = job.steps?.find(isBad);
	const link = job.url ? ` (${job.url})` : "";
	const quote = step ? "" : yield* quoteOf(watchCase, job);
	return `: job \`${job.name}\`${step ? `, step \`${step.name}\`` : ""}${link}.${quote}`;
}
function* mergedJobsOf(watchCase, run) {
	const answer = yield* readJobs(watchCase, run);
	return answer.ok ? mergedJobs(answer.value, run.attempt) : null;
}
function isBad({ conclusion }) {
	return ![
		"success",
		"skipped",
		"neutral",
		null
	].includes(conclusion);
}
function isCancelled({ conclusion }) {
	return conclusion === "cancelled";
}
function firstToEnd(jobs, { updated_at }) {
	const end = (job) => ms(job.completed_at ?? updated_at);
	return [...jobs].sort((a, b) => end(a) - end(b))[0];
}
const QUOTE_LENGTH = 300;
const NO_REASON = /^The operation was cancell?ed\.?$/;
function* quoteOf({ repo }, job) {
	if (job === void 0) return "";
	const answer = yield* ask({
		kind: "annotations",
		repo: repo.full_name,
		job_id: job.id
	});
	const useful = (answer.ok ? answer.value : []).map(({ level, message }) => ({
		level,
		text: printableLine(message).trim()
	})).filter(({ text }) => text !== "" && !NO_REASON.test(text));
	const note = useful.find(({ level }) => level === "failure") ?? useful[0];
	if (note === void 0) return "";
	const quote = note.text.slice(0, QUOTE_LENGTH);
	return ` GitHub says: “${quote}”${/[.!?]$/.test(quote) ? "" : "."}`;
}
// build/judge/next-steps.js
function causeWithSteps({ code, message, ...details }, context) {
	const next_steps = nextSteps(code, {
		...context,
		...details
	});
	return {
		code,
		message,
		run_url: details.run?.url || null,
		next_steps
	};
}
function nextSteps(code, context) {
	return [...FIRST[code](context), ...RESTART.has(code) ? restart(context) : []].map(printableLine);
}
const RESTART = /* @__PURE__ */ new Set([
	"invalid_schedule",
	"disabled",
	"stuck",
	"hung",
	"invalid_workflow",
	"never_ran",
	"not_firing",
	"not_counted",
	"skipped",
	"cancelled",
	"refused",
	"failing"
]);
const SHORTFALLS = {
	skipped: () => "find the job or step that was skipped and the `if:` that skipped it: a feature flag or variable that is off looks just like this.",
	failed: (names) => `fix what failed in ${names}: \`continue-on-error\` lets the run be green all the same.`,
	no_match: (names) => `find out what became of ${names}: it may have been renamed, removed or left out.`,
	too_short: () => "find out what it left out: a run that took longer shows what it should have done.",
	no_rows: () => "find out what the run did: what GitHub lists of its jobs does not show it."
};
const FIRST = {
	archived: (c) => [`Unarchive the repository under Settings → General, or ${retire(c)}.`],
	missing: (c) => c.path === null ? [`Correct the name in \`workflows\`. If the workflow was removed on purpose, ${retire(c)}.`] : [`Bring ${c.path} back, or change the watch to its new name. If it was removed on purpose, ${retire(c)}.`, ...lastCommits(c)],
	schedule_removed: (c) => [`Put \`on.schedule\` back into ${c.path}. If it was removed on purpose, ${retire(c)}.`, ...lastCommits(c)],
	invalid_schedule: (c) => [`Correct what is named above under \`on.schedule\` in ${c.path} on the default branch.`],
	disabled: (c) => [...c.watch.found_by === "settings" ? [] : [`If it is not to run any more, ${retire(c)}.`], ...enable(c)],
	stuck: (c) => [
		c.run?.status === "waiting" ? `Open ${runOf(c)} and approve it.` : `Open ${runOf(c)}: it waits for a runner with its labels, or for another run of its \`concurrency\` group.`,
		"If it is not to run any more, cancel it:",
		ghRun("cancel", c)
	],
	hung: (c) => [
		"Cancel it:",
		ghRun("cancel", c),
		"Give its jobs `timeout-minutes`, so that they cannot hang again."
	],
	never_ran: (c) => [...adviceSteps("If its runs do the work, count them", c), ...hasFile(c) ? [`Check that \`on.schedule\` is in ${c.path} on the default branch, and that Actions are enabled in the repository.`, "If so, change its cron line and push, so that GitHub registers the schedule again."] : []],
	not_firing: notFiring,
	not_counted: (c) => {
		const counting = adviceSteps("If these runs do the work, count them", c);
		return counting.length > 0 ? [...counting, "If not, fix the scheduled run."] : ["Fix the scheduled run: no setting makes the newest of these runs count for this watch."];
	},
	skipped: (c) => {
		const shortfall = c.shortfall ?? { kind: "skipped" };
		const what = SHORTFALLS[shortfall.kind]("names" in shortfall ? quotedNames(shortfall.names) : "");
		const advice = adviceSteps("If the run is as it should be, say so", c);
		return [
			...advice,
			advice.length > 0 ? `Otherwise ${what}` : `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`,
			ghRun("view", c, shortfall.kind === "failed" ? " --log-failed" : "")
		];
	},
	cancelled: (c) => ["Find out who or what cancelled it: a person, `concurrency` with `cancel-in-progress`, or a timeout.", ghRun("view", c)],
	invalid_workflow: (c) => [`Open ${runOf(c)}: GitHub shows there what is wrong with the file.`, `Fix ${c.path} on the default branch; \`actionlint\` finds most such errors.`],
	refused: (c) => [`Open ${runOf(c)}: GitHub shows there why no step began.`, "The usual reasons are billing, a spending limit, no runner with these labels, or a rule of an environment or a branch."],
	failing: (c) => ["failure", "timed_out"].includes(c.run?.conclusion ?? "failure") ? ["Read the log of what failed, and fix it:", ghRun("view", c, " --log-failed")] : [`Find out why it ended as \`${c.run?.conclusion}\`:`, ghRun("view", c)]
};
const GITHUB_AT_LARGE = "Look at https://www.githubstatus.com and at the Actions settings of the repository and the organisation.";
function notFiring(c) {
	if (c.wider_sla) return adviceSteps("Its schedule leaves more time between two runs than its SLA", {
		...c,
		advice: [`sla_hours: ${c.wider_sla}`]
	});
	const near = adviceSteps("If the other runs do the work, count them", c);
	if (c.unscheduled) near.unshift(`Check what is to start it: ${c.path} has no \`on.schedule\`.`);
	else if (hasFile(c)) near.unshift(`Check that the cron in ${c.path} still says what you mean; change the cron line and push, so that GitHub registers the schedule again.`);
	return c.others_fire ? [...near, GITHUB_AT_LARGE] : [GITHUB_AT_LARGE, ...near];
}
function hasFile({ path }) {
	return isFilePath(path ?? "");
}
function runOf({ run }) {
	return run?.url || `run ${run?.id}`;
}
function adviceSteps(when, context) {
	return (context.advice ?? []).length === 0 ? [] : [`${when}: ${paste(context)}`];
}
function paste({ advice = [], watch, path }) {
	const every = advice.some((line) => line.startsWith("allow_skipped:") && line.includes(yamlWord("*"))) ? " `*` stands for every job: a run in which none works counts then, too." : "";
	if (watch.found_by === "settings") {
		const others = watch.shares_entry === void 0 ? "" : OTHERS[watch.shares_entry];
		const asEntry = hasOwnRules(watch) ? "" : ` Where that lists names alone, this one becomes \`- workflow: ${yamlWord(watch.entry)}\` with that below it, and each other \`- name\`.`;
		return `set \`${advice.join("` and `")}\` for this watch in \`workflows\`.${asEntry}${others}${every}`;
	}
	return `list it in \`workflows\`, on the line after \`- auto\` (written so where it is \`auto\`, or not set): \`- { ${[
		`workflow: ${yamlWord(fileOf(path ?? ""))}`,
		...watch.needs_repo ? [`repo: ${yamlWord(watch.repo)}`] : [],
		...watch.sla_hours === "auto" ? ["sla_hours: auto"] : [],
		...advice
	].join(", ")} }\`${every === "" ? "" : `.${every}`}`;
}
function hasOwnRules({ jobs, steps, allow_skipped, min_duration_seconds }) {
	return jobs.length + steps.length + allow_skipped.length > 0 || min_duration_seconds !== null;
}
const OTHERS = {
	glob: " Its entry is a glob: where it is not meant for all that fits, list this one by its file name and `repo` instead.",
	repositories: " Its entry stands for all repositories: where it is not meant for all, replace it by one with `repo` for each."
};
function enable(context) {
	const page = actionsPage(context.repo.url, context.path ?? "");
	return hasFile(context) || page === null ? ["Enable it:", ghWorkflow("enable", context.path, ghRepo(context))] : [`Enable it at ${page}.`];
}
function restart(context) {
	const { watch, dispatch = "unknown", repo, path, run } = context;
	if (!isCountedEvent({ event: "workflow_dispatch" }, context)) return ["The alert clears with the next run that counts; a run by hand is not counted here (`events`)."];
	if (!hasFile(context)) return run === null || isCountedEvent(run, context) ? ["The alert clears with the next run that succeeds."] : [`The alert clears with the next run that counts; \`${run.event}\` is not counted here (\`events\`).`];
	if (dispatch === null) return [`The alert clears with the next run that succeeds. It cannot be run by hand: ${path} has no \`workflow_dispatch\` trigger under \`on\`.`];
	const by = "Once that is done, run it by hand";
	if (dispatch !== "unknown" && dispatch.required.length > 0) return [`${by} at ${actionsPage(repo.url, path ?? "") ?? path}, with its inputs ${require_index.listed(dispatch.required.map((name) => `\`${name}\``))}.`];
	return [
		`${by}${dispatch === "unknown" ? " (it needs `workflow_dispatch`)" : ""}:`,
		ghWorkflow("run", path, ghRepo(context), onBranch(watch)),
		...confirmation(context)
	];
}
function onBranch({ branch }) {
	return branch === null || branch === "any" ? "" : ` --ref ${shellWord(branch)}`;
}
function confirmation(context) {
	const { own_repo, own_workflow_path } = context.monitor;
	const { monitor_dispatch: by = null } = context;
	if (own_repo === null || own_workflow_path === null) return [];
	if (by === null || by === "unknown" || by.required.length > 0) return [];
	const dry = by.inputs.includes("dry_run") ? " -f dry_run=true" : "";
	return ["Then see whether the alert clears:", ghWorkflow("run", own_workflow_path, ghRepo(context, own_repo), dry)];
}
function ghRun(verb, context, flags = "") {
	return `$ gh run ${verb} ${context.run?.id} --repo ${ghRepo(context)}${flags}`;
}
function lastCommits({ repo, path }) {
	const query = new URLSearchParams({
		per_page: "3",
		path: path ?? ""
	}).toString().replaceAll("%2F", "/");
	const host = enterpriseHost(repo.url);
	return ["See who changed it last, and why:", `$ gh api ${host === null ? "" : `--hostname ${shellWord(host)} `}${shellWord(`repos/${repo.full_name}/commits?${query}`)} --jq '.[].html_url'`];
}
function ghRepo({ repo }, name = repo.full_name) {
	const host = enterpriseHost(repo.url);
	return shellWord(host === null ? name : `${host}/${name}`);
}
function enterpriseHost(url) {
	const host = URL.canParse(url) ? new URL(url).host : "github.com";
	return host === "github.com" ? null : host;
}
function retire({ watch, path }) {
	if (watch.shares_entry === "repositories") return "replace its entry by one with `repo` for each of the other repositories";
	if (watch.found_by === "settings" && watch.shares_entry === void 0) return "take it off the list";
	const line = `retired: ${yamlList([`${watch.needs_repo ? `${watch.repo}/` : ""}${stemOf(path ?? watch.entry)}`])}`;
	return `add \`${line}\` to the config file, or to the input \`workflows\` (which is two lines then: \`workflows: [auto]\` and \`${line}\`)`;
}
function ghWorkflow(verb, path, repo, more = "") {
	const name = shellWord(fileOf(path ?? ""));
	const flags = `--repo ${repo}${more}`;
	return /^'?-|^\$'-/.test(name) ? `$ gh workflow ${verb} ${flags} -- ${name}` : `$ gh workflow ${verb} ${name} ${flags}`;
}
// build/judge/not-firing.js
function newestEnded(watchCase, runs) {
	const ended = runs.filter(({ status }) => status === "completed");
	return ended.find((run) => isCountedEvent(run, watchCase)) ?? ended[0];
}
function* notFiringDetails(watchCase, runs, since) {
	const ended = newestEnded(watchCase, runs);
	const begun = runs.find((run) => run.status !== "completed" && isCountedEvent(run, watchCase));
	const others = since.filter((run) => run.conclusion === "success" && !isCountedEvent(run, watchCase));
	const subject = ended && runs.some((run) => ms(run.created_at) > ms(ended.created_at) && run !== begun) ? "No run that counts" : "No run";
	const { horizon, workflow } = watchCase;
	const unknown = horizon === null ? "" : `; what ran before ${require_index.utc(horizon)} is not known`;
	const last = ended ? `${subject} has been ${begun ? "completed" : "created"} since ${require_index.utc(ended.created_at)} (event \`${ended.event}\`)` : `GitHub shows no run of ${workflow.path}${unknown}`;
	const status = begun?.status.replaceAll("_", " ");
	const until = begun ? `; the run of ${require_index.utc(begun.created_at)} has been ${status} since ${require_index.utc(begun.started_at)}` : "";
	const how = ended && !begun ? `; that one ${require_index.endedWords(ended)}` : "";
	const around = yield* siblings(watchCase);
	return {
		code: "not_firing",
		message: `${last}${until}${how}.${otherEvents(others)} ${around.words}`.trimEnd(),
		run: begun ?? ended ?? null,
		advice: yield* countingSetting(watchCase, others),
		others_fire: around.fire
	};
}
function otherEvents(green) {
	const others = green.filter(({ event }) => event !== "workflow_dispatch");
	const events = [...new Set(others.map(({ event }) => event))];
	return others.length === 0 ? "" : ` ${require_index.counted(others.length, "run")} on ${quotedNames(events)} succeeded since, which ${others.length === 1 ? "does" : "do"} not count.`;
}
function* siblings(watchCase) {
	if (!isScheduled(watchCase)) return {
		fire: true,
		words: ""
	};
	const question = scheduledRuns(watchCase.repo.full_name, null, null);
	const since = ms(watchCase.sla?.cutoff ?? watchCase.context.now);
	const answer = yield* ask(question);
	const rows = answer.ok ? answer.value.rows.filter((row) => isSibling(row, watchCase, since)) : [];
	const assigned = rows.filter((row) => !isUnassigned(row));
	if (assigned.length > 0) {
		const files = [...new Set(assigned.map((row) => fileOf(row.path)))].filter((name) => name !== "");
		return {
			fire: true,
			words: `Other scheduled workflows of the repository still fire${files.length > 0 ? `: ${quotedNames(files, 3)}` : ""}.`
		};
	}
	if (rows.length > 0) return {
		fire: false,
		words: `GitHub could not start ${require_index.counted(rows.length, "scheduled run")} since, and does not say of which workflow (\`${rows[0]?.path}\`): it may be this one, as when who last changed its cron has left the organization.`
	};
	return {
		fire: false,
		words: answer.ok && coverage(question, answer.value) <= since ? "GitHub shows no scheduled run of any other workflow of the repository in that time either, if one was due." : "Whether other scheduled workflows of the repository fire is not known."
	};
}
function isScheduled(watchCase) {
	const { file } = watchCase;
	const mayHaveSchedule = file.kind !== "read" || file.schedules.length > 0;
	return isCountedEvent({ event: "schedule" }, watchCase) && mayHaveSchedule;
}
function isUnassigned({ path, conclusion }) {
	return conclusion === "startup_failure" && isFilePath(path) && !path.startsWith(".github/workflows/");
}
function isSibling(row, { workflow, context }, since) {
	return row.workflow_id !== workflow.id && row.event === "schedule" && row.id !== context.own_run_id && ms(row.created_at) > since;
}
// build/judge/cause.js
const STUCK_AFTER = HOUR;
function* causeOf(watchCase) {
	return yield* withSteps(watchCase, yield* detailsOf(watchCase, newestFirst(watchCase).sort((a, b) => ms(b.created_at) - ms(a.created_at))));
}
function* detailsOf(watchCase, runs) {
	if (refusesEverySchedule(watchCase)) return invalidScheduleDetails(watchCase);
	if (watchCase.workflow.state.startsWith("disabled")) return disabledDetails(watchCase);
	const unfinished = yield* causeOfUnfinished(watchCase, runs);
	if (unfinished !== null) return unfinished;
	const invalid = yield* newestWithoutJobs(watchCase, runs);
	if (invalid !== null) return invalidWorkflowDetails(invalid, runs);
	if (!runs.some((run) => isCountedEvent(run, watchCase)) && isWholeHistory(watchCase)) return yield* neverRanDetails(watchCase, runs);
	const success = watchCase.success?.run;
	const since = success ? runs.filter((run) => isAfter(run, success)) : runs;
	const counted = since.filter((run) => notCountedReason(run, watchCase) === null);
	const newest = counted.find(({ status }) => status === "completed");
	const isGreenSince = since.some(({ conclusion }) => conclusion === "success");
	if (isSilent(watchCase, newestEnded(watchCase, runs)) || !newest && !isGreenSince) return yield* notFiringDetails(watchCase, runs, since);
	return newest ? yield* finishedRunDetails(watchCase, newest, counted) : yield* notCountedDetails(watchCase, since);
}
function* causeOfUnfinished(watchCase, runs) {
	const newest = runs.find((run) => notCountedReason(run, watchCase) === null);
	if (!newest || newest.status === "completed") return null;
	const now = ms(watchCase.context.now);
	const age = now - ms(newest.started_at);
	if (age <= STUCK_AFTER) return null;
	if (hasNotBegun(newest)) return yield* stuckDetails(watchCase, newest, runs);
	const jobs = (yield* mergedJobsOf(watchCase, newest)) ?? [];
	const ended = lastEnd(jobs) ?? ms(newest.started_at);
	if (now - ended > STUCK_AFTER) {
		if (jobs.length > 0 && jobs.every(({ status }) => status === "completed")) return hungDetails(newest, ended);
		if (jobs.some(hasNotBegun) && jobs.every(({ status }) => status !== "in_progress")) return yield* stuckDetails(watchCase, newest, runs);
	}
	return age > LONGEST_JOB ? hungDetails(newest, null) : null;
}
function lastEnd(jobs) {
	const ends = jobs.flatMap(({ completed_at }) => completed_at === null ? [] : [ms(completed_at)]);
	return ends.length === 0 ? null : Math.max(...ends);
}
function* newestWithoutJobs(watchCase, runs) {
	const newest = runs.find((run) => notCountedReason(run, watchCase) === null || run.event === "push" && isOnWatchedBranch(run, watchCase));
	if (newest?.conclusion === "startup_failure") return newest;
	if (newest?.conclusion !== "failure") return null;
	if (ms(watchCase.context.now) - ms(newest.created_at) > JOBS_KEPT) return null;
	const jobs = yield* readJobs(watchCase, newest);
	return jobs.ok && jobs.value.length === 0 ? newest : null;
}
function isSilent(watchCase, newest) {
	if (newest === void 0) return true;
	const { horizon, context, sla } = watchCase;
	const cadence = cadenceOfCase(watchCase);
	if (cadence !== null) {
		const passed = (since) => overdueWindows(cadence, ms(since), context.now).length;
		const provable = horizon === null ? cadence.missed_windows : Math.max(1, passed(horizon));
		return passed(newest.created_at) >= Math.min(cadence.missed_windows, provable);
	}
	return sla !== null && ms(newest.created_at) < ms(sla.cutoff);
}
function manualSuccess(watchCase, code) {
	const { success, sla, watch } = watchCase;
	const manual = newestFirst(watchCase).find((run) => run.event === "workflow_dispatch" && run.conclusion === "success");
	if (!manual || code === "not_counted" || isCountedEvent(manual, watchCase)) return "";
	if (!(success === null || isAfter(manual, success.run)) || watch.events === "any" || ms(manual.updated_at) < ms(sla?.cutoff ?? manual.updated_at)) return "";
	return ` The successful run by hand of ${require_index.utc(manual.created_at)} does not count: \`events: ${yamlList(watch.events)}\`.`;
}
function fittingSla(watchCase) {
	const wider = widerSla(watchCase);
	const { success, context } = watchCase;
	return wider !== null && success && hoursBetween(success.completed_at, context.now) <= wider.fits ? wider.fits : null;
}
function* withSteps(watchCase, details) {
	const { repo, watch, workflow, context, file } = watchCase;
	const { dispatchOf } = yield* workflowFiles();
	const message = printableLine(`${details.message}${manualSuccess(watchCase, details.code)}`);
	return causeWithSteps({
		...details,
		message
	}, {
		repo,
		path: workflow.path,
		watch,
		wider_sla: fittingSla(watchCase),
		unscheduled: hasNoSchedule(watchCase),
		dispatch: file.kind === "read" ? dispatchOf(file.text) : "unknown",
		monitor: context,
		monitor_dispatch: dispatchOf((yield* readOwnFileText(context)) ?? "")
	});
}
// build/judge/cannot-run.js
function cannotRun(watchCase) {
	if (watchCase.repo.archived || watchCase.file.kind === "absent") return true;
	if (["disabled_inactivity", "disabled_fork"].includes(watchCase.workflow.state)) return true;
	if (watchCase.watch.sla_hours === "auto" && refusesEverySchedule(watchCase)) return true;
	return watchCase.watch.found_by === "past_runs" && hasNoSchedule(watchCase);
}
function* judgeCannotRun(watchCase) {
	if (watchCase.repo.archived) return staleAtOnce(watchCase, "archived", archivedMessage(watchCase.repo));
	if (watchCase.watch.found_by === "past_runs" && hasNoSchedule(watchCase)) {
		const last = newestFirst(watchCase).find((run) => run.event === "schedule");
		const since = last ? `; its last scheduled run was created ${require_index.utc(last.created_at)}` : "";
		return staleAtOnce(watchCase, "schedule_removed", `${watchCase.workflow.path} has no \`on.schedule\` any more${since}.`);
	}
	return buildVerdict(watchCase, {
		status: "stale",
		cause: yield* causeOf(watchCase)
	});
}
function fileGoneVerdict(watchCase, namesake) {
	const { workflow, repo } = watchCase;
	const now = namesake === null ? "" : ` \`${fileOf(namesake.path)}\` is there with the same name.`;
	return staleAtOnce(watchCase, "missing", `${workflow.path} is not on branch \`${repo.default_branch}\`; GitHub still lists the workflow as \`${workflow.state}\`.${now}`);
}
function staleAtOnce(watchCase, code, message) {
	const { repo, workflow, watch, context } = watchCase;
	const [run = null] = newestFirst(watchCase);
	const about = {
		repo,
		path: workflow.path,
		watch,
		monitor: context
	};
	return buildVerdict(watchCase, {
		status: "stale",
		cause: causeWithSteps({
			code,
			message,
			run
		}, about)
	});
}
function unidentifiedVerdict({ watch, repo, context, warnings }, outcome) {
	return bareVerdict(watch, repo.full_name, outcome, [...warnings, ...clockSkew(context)]);
}
function archivedVerdict(unidentified) {
	return staleUnidentified(unidentified, null, "archived", archivedMessage(unidentified.repo));
}
function missingVerdict(unidentified, { near, is_list }) {
	const { watch, repo } = unidentified;
	const ran = watch.found_by === "past_runs";
	const similar = near.length > 0 && !ran ? ` Nearest: ${quotedNames(near)}.` : "";
	const nearest = is_list ? " It has each of these: separate them by commas." : similar;
	const past = ran ? ", though it had scheduled runs in the last 35 days" : "";
	const message = `${repo.full_name} has no workflow \`${watch.entry}\`${past}.${nearest}`;
	return staleUnidentified(unidentified, ran ? watch.entry : null, "missing", message);
}
function staleUnidentified(unidentified, path, code, message) {
	const { watch, repo, context } = unidentified;
	return unidentifiedVerdict(unidentified, {
		status: "stale",
		cause: causeWithSteps({
			code,
			message,
			run: null
		}, {
			repo,
			path,
			watch,
			monitor: context
		})
	});
}
function archivedMessage(repo) {
	return `${repo.full_name} is archived, so GitHub runs none of its workflows.`;
}
// build/judge/find-success.js
const FUTURE = 10 * MINUTE;
const FRESH_READS = 5;
const OLD_READS = 100;
const OLD_FAILURES = 3;
function* findSuccess(watchCase, scope = "all") {
	const cutoff = ms(cutoffOf(watchCase));
	watchCase.success = null;
	watchCase.unread_until = null;
	watchCase.read_failures = [];
	watchCase.skipped_jobs.clear();
	watchCase.skipped_regular_jobs.clear();
	watchCase.completes_in_future = false;
	const isPerhapsFresh = () => watchCase.success !== null && ms(watchCase.success.completed_at) >= cutoff;
	const rows = candidates(watchCase);
	const perhaps = [];
	let freshReads = 0;
	for (const row of rows.filter(({ updated_at }) => ms(updated_at) >= cutoff)) {
		if (isPerhapsFresh() && freshReads++ >= FRESH_READS) break;
		yield* lookInto(watchCase, row, {
			scope,
			perhaps
		});
	}
	for (const row of perhaps) {
		updateSla(watchCase);
		if (!isFresh(watchCase)) yield* lookInto(watchCase, row, DECIDED);
	}
	const old = rows.filter(({ updated_at }) => ms(updated_at) < cutoff);
	if (scope === "all") yield* lookIntoOld(watchCase, old);
	updateSla(watchCase);
}
function updateSla(watchCase) {
	const sla = slaOf(watchCase);
	if (!("code" in sla)) watchCase.sla = sla;
}
function* lookIntoOld(watchCase, rows) {
	let reads = 0;
	let failed = 0;
	for (const row of rows) {
		if (!mayBeNewer(row, watchCase)) continue;
		if (reads++ >= OLD_READS || failed >= OLD_FAILURES) {
			leaveUnread(watchCase, row);
			continue;
		}
		const doubts = watchCase.read_failures.length;
		yield* lookInto(watchCase, row, DECIDED);
		failed = watchCase.read_failures.length > doubts ? failed + 1 : 0;
		watchCase.read_failures.length = doubts;
	}
}
const DECIDED = {
	scope: "all",
	perhaps: null
};
function* lookInto(watchCase, row, proof) {
	if (!mayBeNewer(row, watchCase)) return;
	const doubts = watchCase.read_failures.length;
	const found = yield* successOf(watchCase, row, proof);
	if (watchCase.read_failures.length > doubts) leaveUnread(watchCase, row);
	const { success } = watchCase;
	if (found !== null && (success === null || ms(found.completed_at) > ms(success.completed_at))) watchCase.success = found;
}
function leaveUnread(watchCase, { updated_at }) {
	const { unread_until } = watchCase;
	if (unread_until === null || ms(updated_at) > ms(unread_until)) watchCase.unread_until = updated_at;
}
function mayBeNewer(row, { success }) {
	return success === null || ms(row.updated_at) > ms(success.completed_at);
}
function candidates(watchCase) {
	return newestFirst(watchCase).filter((row) => {
		const reason = rowReason(row, watchCase);
		if (reason !== null) recordFinding(watchCase, row, false, reason);
		if (reason === null) return true;
		return (row.attempt > 1 || contradictionOf(row) !== null) && notCountedReason(row, watchCase) === null;
	});
}
function* successOf(watchCase, row, proof) {
	for (let attempt = row.attempt; attempt >= 1; attempt--) {
		const run = yield* readAttempt(watchCase, row, attempt);
		if (!run.ok) {
			watchCase.read_failures.push(run.error);
			return null;
		}
		const reason = rowReason(run.value, watchCase);
		if (reason !== null) {
			recordFinding(watchCase, run.value, false, reason);
			const contradiction = contradictionOf(run.value);
			if (contradiction !== null && notCountedReason(run.value, watchCase) === null) leaveUnclear(watchCase, run.value, {
				code: "evidence_contradictory",
				why: contradiction
			});
			continue;
		}
		const success = yield* proveByJobs(watchCase, row, run.value, proof);
		if (success) return success;
	}
	return null;
}
function* judgeRun(watchCase, row) {
	yield* successOf(watchCase, row, DECIDED);
}
function* proveByJobs(watchCase, row, run, { scope, perhaps }) {
	const jobs = yield* readAndJudgeJobs(watchCase, row, run);
	if (jobs === null) {
		recordFinding(watchCase, run, null, "its jobs could not be read");
		return null;
	}
	if (jobs.unclear !== null) {
		recordFinding(watchCase, run, null, jobs.unclear.why);
		leaveUnclear(watchCase, run, jobs.unclear);
		return null;
	}
	const completed_at = jobs.completed_at ?? run.started_at;
	const early = jobs.reason ?? futureReason(watchCase, completed_at);
	if (early === null && scope === "fresh" && jobs.skipped.length > 0) return {
		run,
		completed_at,
		jobs
	};
	if (early === null && perhaps !== null && (yield* isPerhapsRegular(watchCase, run, jobs))) {
		perhaps.push(row);
		return null;
	}
	const reason = early ?? (yield* skipReason(watchCase, run, jobs));
	recordFinding(watchCase, run, reason === null, reason ?? "genuine success");
	return reason === null ? {
		run,
		completed_at,
		jobs
	} : null;
}
function leaveUnclear({ read_failures }, run, { code, why }) {
	read_failures.push({
		code,
		message: `Whether ${run.url || `run ${run.id}`} was a success could not be looked at: ${why}.`,
		hint: "Run the monitor again; if it stays, run the workflow once more."
	});
}
function futureReason(watchCase, completedAt) {
	if (ms(completedAt) <= ms(watchCase.context.now) + FUTURE) return null;
	watchCase.completes_in_future = true;
	return "its completion lies more than 10 minutes in the future";
}
function* isPerhapsRegular(watchCase, run, jobs) {
	const skipped = yield* skippedRegularJobs(watchCase, run, jobs, "quick");
	if (skipped.is !== "perhaps") return false;
	for (const name of skipped.names) watchCase.skipped_regular_jobs.add(name);
	return true;
}
function* skipReason(watchCase, run, jobs) {
	const { is, names } = yield* skippedRegularJobs(watchCase, run, jobs, "full");
	for (const name of jobs.skipped) watchCase.skipped_regular_jobs.delete(name);
	if (is === "conditional") return null;
	if (is === "unread") return "the runs before it, or their jobs, could not be read";
	for (const name of names) watchCase.skipped_regular_jobs.add(name);
	const were = names.length === 1 ? "was skipped, though it" : "were skipped, though they";
	return `${quotedNames(names)} ${were} succeeded in each of the three genuine successes before`;
}
// build/judge/read-history.js
function* withHistory(watchCase, verdict) {
	const { report, now } = watchCase.context;
	if (report === null || verdict.path !== watchCase.workflow.path) return verdict;
	yield* readWorkflowFile(watchCase);
	const since = ms(now) - report.days * DAY;
	if (eventCoverage(watchCase, "schedule") > since) yield* readScheduled(watchCase, iso(since));
	const before = watchCase.jobs.size;
	const left = () => report.job_reads - (watchCase.jobs.size - before);
	yield* lookIntoGreen(watchCase, left);
	const isProved = yield* readAroundMissing(watchCase, report.days);
	yield* lookIntoGreen(watchCase, left);
	for (const run of possibleSubstitutes(watchCase).reverse()) if (left() > 0) yield* judgeRun(watchCase, run);
	const history = historyOf(watchCase);
	return {
		...verdict,
		...verdict.schedules === null ? scheduleFieldsOf(watchCase) : {},
		history: isProved ? history : history?.map(unproved) ?? null,
		runs_listed_since: scheduledRunsListedSince(watchCase)
	};
}
const unproved = (occasion) => occasion.state === "no_run" ? {
	...occasion,
	state: "unknown"
} : occasion;
function* readScheduled(watchCase, since) {
	yield* readBackTo(watchCase, "schedule", since);
	const answer = watchCase.filtered.at(-1)?.answer;
	if (answer?.ok && answer.value.rows.length === 0) yield* readBackTo(watchCase, null, since);
}
function* readAroundMissing(watchCase, days) {
	const history = historyOf(watchCase) ?? [];
	const oldest = history.find(isWithoutSuccess)?.due_at;
	if (oldest === void 0) return true;
	if (!isListed(watchCase, oldest)) yield* readBackTo(watchCase, null, oldest);
	const absent = history.find(({ state }) => state === "no_run")?.due_at;
	if (absent === void 0) return true;
	watchCase.schedule_change ??= yield* scheduleChangedWithin(watchCase, days);
	return isListed(watchCase, absent) && (yield* findHorizonBefore(watchCase, absent)) === null;
}
function* lookIntoGreen(watchCase, left) {
	for (const { state, run_id } of (historyOf(watchCase) ?? []).reverse()) {
		if (left() <= 0) return;
		const run = watchCase.runs.get(run_id ?? 0);
		if (state === "not_looked_into" && run) yield* judgeRun(watchCase, run);
	}
}
// build/judge/bulk-listing.js
const REACH = 26 * HOUR;
const PAGE = 100;
const MOST_PAGES = 10;
function* readBulkListing(watch, repo, context) {
	const bulk = bulkListingOf(context, watch.repo);
	if (bulk === void 0) return null;
	const page = watch.found_by === "settings" ? yield* ask(newestScheduled(repo.full_name, bulk.entries)) : yield* ask(scheduledRuns(repo.full_name, null, null));
	if (!page.ok) return null;
	const since = iso(ms(context.now) - REACH);
	if (!paysFurther(page.value, bulk.entries, since)) return page.value;
	const further = yield* ask(scheduledRuns(repo.full_name, null, since));
	return further.ok ? further.value : page.value;
}
function* askNewestScheduled(repo, full_name, context) {
	const bulk = bulkListingOf(context, repo);
	return bulk === void 0 ? null : yield* ask(newestScheduled(full_name, bulk.entries));
}
function bulkListingOf({ bulk_listed }, repo) {
	return byRepo(bulk_listed).get(repo.toLowerCase());
}
const byRepo = memoized((all) => new Map(all.map((one) => [one.repo, one])));
function newestScheduled(repo, entries) {
	return {
		kind: "newest_scheduled",
		repo,
		rows: rowsFor(entries.length)
	};
}
function rowsFor(watches) {
	const pages = Math.min(MOST_PAGES, Math.ceil(watches / PAGE));
	return Math.max(10, Math.min(pages * PAGE, 2 * watches));
}
function paysFurther(page, entries, since) {
	if (coverageOf(page) <= ms(since)) return false;
	return rowsBackTo(page, since) / PAGE < unseenIn(page)(entries);
}
const coverageOf = memoized((page) => coverage({
	status: null,
	event: "schedule",
	since: null
}, page));
const unseenIn = memoized((page) => memoized((entries) => entries.filter((entry) => rowsNamed(page, entry).length === 0).length));
const byName = memoized(({ rows }) => {
	const keysOf = ({ workflow_id: id, path }) => [...new Set(entryKeysOf({
		id,
		path
	}))];
	return groupBy(rows.flatMap((row) => keysOf(row).map((key) => ({
		key,
		row
	}))), ({ key }) => key);
});
function rowsNamed(page, entry) {
	return (byName(page).get(entryKey(entry)) ?? []).map(({ row }) => row);
}
function rowsBackTo({ rows }, since) {
	const first = ms(rows[0]?.created_at ?? since);
	const last = ms(rows.at(-1)?.created_at ?? since);
	return rows.length * (first - ms(since)) / Math.max(1, first - last);
}
function runNamed(watch, bulk, context) {
	if (watch.found_by !== "settings" || context.bulk_listed.length < 2) return null;
	return newestOf(rowsNamed(bulk, watch.entry));
}
function newestOf(rows) {
	const [first, ...rest] = rows;
	if (first === void 0 || rest.some(({ path }) => path !== first.path)) return null;
	return rest.reduce((newest, row) => row.workflow_id > newest.workflow_id ? row : newest, first);
}
// build/judge/search-health.js
function* findHealthInBulkListing(watch, repo, context, warnings) {
	if (repo.archived || isPaused(watch, context)) return null;
	const bulk = yield* readBulkListing(watch, repo, context);
	const run = bulk && runNamed(watch, bulk, context);
	if (!bulk || !run?.node_id) return null;
	const watchCase = openWatchCase(watch, repo, workflowAsOf(run, repo), context, warnings);
	const { id: run_id, node_id } = run;
	const workflow = yield* askBeside({
		kind: "workflow_of_run",
		repo: repo.full_name,
		run_id,
		node_id
	}, findInBulkListing(watchCase, bulk));
	if (!workflow.ok || workflow.value.id !== run.workflow_id || workflow.value.state !== "active") return {
		watchCase,
		isProved: false
	};
	watchCase.workflow = {
		...watchCase.workflow,
		...workflow.value
	};
	return {
		watchCase,
		isProved: provesHealth(watchCase)
	};
}
function provesHealth(watchCase) {
	return isSurelyFresh(watchCase) && watchCase.success?.jobs.skipped.length === 0;
}
function workflowAsOf({ workflow_id: id, path, created_at }, repo) {
	return {
		id,
		path,
		name: path,
		state: "unknown",
		created_at,
		url: `${repo.url}/blob/${repo.default_branch}/${path}`
	};
}
function* findInBulkListing(watchCase, bulk) {
	if (watchCase.watch.sla_hours === "auto") yield* readWorkflowFile(watchCase);
	const sla = slaOf(watchCase);
	if ("code" in sla) return;
	watchCase.sla = sla;
	addRows(watchCase, bulk);
	yield* findSuccess(watchCase, "fresh");
}
function* findFreshSuccess(watchCase) {
	const bulk = yield* readBulkListing(watchCase.watch, watchCase.repo, watchCase.context);
	if (bulk !== null) {
		addRows(watchCase, bulk);
		yield* findSuccess(watchCase, "fresh");
		if (provesHealth(watchCase)) return;
	}
	yield* readNewestPage(watchCase);
	yield* findSuccess(watchCase);
	if (!isFresh(watchCase) && watchCase.sla !== null && !isListed(watchCase, cutoffOf(watchCase))) {
		yield* readSuccessPages(watchCase);
		yield* findSuccess(watchCase);
	}
	yield* readForGrace(watchCase);
}
function* readForGrace(watchCase) {
	const { watch, success, sla } = watchCase;
	if (watch.grace_hours !== "auto" || !sla?.auto || success === null || isSurelyFresh(watchCase)) return;
	if (hasEnoughForGrace(watchCase) || showsEveryRun(watchCase)) return;
	yield* readEventPages(watchCase, ["schedule"]);
	yield* findSuccess(watchCase);
}
function* findOldestSuccess(watchCase) {
	const { events } = watchCase.watch;
	if (events === "any" || showsEveryRun(watchCase)) return;
	yield* readSuccessPages(watchCase);
	yield* readEventPages(watchCase, events);
	yield* findSuccess(watchCase);
}
// build/judge/verdict.js
function* judge(watch, context) {
	const verdict = yield* judgeAt(watch, context);
	const { other_now } = context;
	if (other_now === null || verdict.status === "unknown") return verdict;
	if ((yield* judgeAt(watch, {
		...context,
		now: other_now,
		other_now: null
	})).status === verdict.status) return verdict;
	const error = contradiction(`GitHub's answers are dated ${other_now}, this machine's clock says ${context.now}, and the verdict depends on which is right.`, "Correct the clock of the runner, or the proxy that changes the `Date` header of GitHub.");
	return {
		...verdict,
		status: "unknown",
		cause: null,
		error
	};
}
function* judgeAt(watch, context) {
	const verdict = yield* decide(watch, context);
	return isPaused(watch, context) ? {
		...verdict,
		status: "paused",
		cause: null,
		error: null
	} : verdict;
}
function* decide(watch, context) {
	const answer = yield* ask({
		kind: "repository",
		repo: watch.repo
	});
	if (!answer.ok) return bareVerdict(watch, watch.repo, {
		status: "unknown",
		error: answer.error
	});
	const repo = answer.value;
	const warnings = renamedRepository(watch.repo, repo);
	const listed = yield* findHealthInBulkListing(watch, repo, context, warnings);
	if (listed?.isProved) return yield* withHistory(listed.watchCase, yield* healthy(listed.watchCase));
	const unidentified = {
		watch,
		repo,
		context,
		warnings
	};
	const identity = yield* identify(watch.entry, repo, 1);
	if (identity.kind === "found") return yield* judgeFound(unidentified, identity, listed?.watchCase);
	if (repo.archived) return archivedVerdict(unidentified);
	if (identity.kind === "missing" || identity.problem.code === "evidence_contradictory") return yield* judgeMissing(unidentified);
	return unidentifiedVerdict(unidentified, {
		status: "unknown",
		error: identity.problem
	});
}
function* judgeMissing(unidentified) {
	const { watch, repo, context } = unidentified;
	if (isPaused(watch, context)) return unidentifiedVerdict(unidentified, { status: "paused" });
	yield* confirm();
	const again = yield* identify(watch.entry, repo, 2);
	switch (again.kind) {
		case "problem": return unidentifiedVerdict(unidentified, {
			status: "unknown",
			error: again.problem
		});
		case "missing": return missingVerdict(unidentified, again);
		case "found": return yield* judgeFound(unidentified, again);
	}
}
function* judgeFound({ watch, repo, context, warnings: earlier }, { workflow, malformed }, listed) {
	const warnings = [
		...earlier,
		...differsInEnding(watch.entry, workflow.path) ? [renamedFile(watch.entry, workflow.path)] : [],
		...malformedWorkflows(malformed, repo)
	];
	return yield* judgeWorkflow(listed?.workflow.id === workflow.id ? {
		...listed,
		workflow,
		warnings
	} : openWatchCase(watch, repo, workflow, context, warnings));
}
function* judgeWorkflow(watchCase) {
	return yield* withHistory(watchCase, yield* decideWorkflow(watchCase));
}
function* decideWorkflow(watchCase) {
	if (watchCase.watch.sla_hours === "auto" || watchCase.watch.found_by === "past_runs") yield* readWorkflowFile(watchCase);
	const sla = slaOf(watchCase);
	if ("code" in sla && !cannotRun(watchCase)) return buildVerdict(watchCase, {
		status: "unknown",
		error: sla
	});
	watchCase.sla = "code" in sla ? null : sla;
	yield* findFreshSuccess(watchCase);
	if (isPaused(watchCase.watch, watchCase.context)) return buildVerdict(watchCase, { status: "paused" });
	if (cannotRun(watchCase)) {
		yield* readWorkflowFile(watchCase);
		return watchCase.file.kind === "absent" && !watchCase.repo.archived ? yield* judgeGone(watchCase) : yield* judgeCannotRun(watchCase);
	}
	if (isFresh(watchCase)) return yield* healthy(watchCase);
	const refused = watchCase.unfiltered.find((list) => !list.answer.ok)?.answer;
	if (refused && !refused.ok) return buildVerdict(watchCase, {
		status: "unknown",
		error: refused.error
	});
	return yield* judgeNegative(watchCase);
}
function* judgeNegative(watchCase) {
	const cutoff = cutoffOf(watchCase);
	yield* readForNegative(watchCase, cutoff);
	yield* findSuccess(watchCase);
	if (isFresh(watchCase)) return yield* healthy(watchCase);
	yield* readWorkflowFile(watchCase);
	if (watchCase.file.kind === "absent") return yield* judgeGone(watchCase);
	watchCase.schedule_change = yield* scheduleChangedAt(watchCase);
	if (watchCase.read_failures.length === 0 && !watchCase.completes_in_future && isPending(watchCase)) return buildVerdict(watchCase, { status: "pending" });
	const unkept = yield* findHorizon(watchCase);
	const [earlier = null] = watchCase.read_failures;
	yield* confirm();
	watchCase.pass = 2;
	watchCase.reread_from = cutoff;
	yield* readForNegative(watchCase, cutoff);
	yield* findSuccess(watchCase);
	if (watchCase.success === null) yield* findOldestSuccess(watchCase);
	if (isFresh(watchCase)) return yield* healthy(watchCase);
	const doubt = doubtOf(watchCase, cutoff, unkept);
	if (doubt) return buildVerdict(watchCase, {
		status: "unknown",
		error: isEndOfRun(doubt) ? earlier ?? doubt : doubt
	});
	if (isPending(watchCase)) return buildVerdict(watchCase, { status: "pending" });
	if (isNothingDue(watchCase)) {
		watchCase.warnings.push(historyTooShort(watchCase));
		return buildVerdict(watchCase, { status: "pending" });
	}
	return buildVerdict(watchCase, {
		status: "stale",
		cause: yield* causeOf(watchCase)
	});
}
function doubtOf(watchCase, cutoff, unkept) {
	return whyUnproved(watchCase, cutoff) ?? watchCase.read_failures[0] ?? unkept ?? slaBeyondHorizon(watchCase) ?? (watchCase.completes_in_future ? contradiction(`The only success of ${watchCase.workflow.path} within the SLA completes more than 10 minutes in the future.`, "Check the clock of the runner that ran it.") : null);
}
function* judgeGone(watchCase) {
	yield* confirm();
	yield* readWorkflowFile(watchCase, 2);
	const { file, watch, repo, context, warnings } = watchCase;
	if (file.kind === "unreadable") return buildVerdict(watchCase, {
		status: "unknown",
		error: file.problem
	});
	if (file.kind !== "absent") return buildVerdict(watchCase, {
		status: "unknown",
		error: contradiction(`${watchCase.workflow.path} was not on the default branch at the first look, and was at the second.`, "Run the monitor again.")
	});
	const renamedTo = warnings.some(({ code }) => code === "renamed_file") ? null : yield* findOtherEnding(watchCase);
	if (renamedTo === null) return fileGoneVerdict(watchCase, yield* findNamesake(watchCase.repo, watchCase.workflow));
	return yield* judgeWorkflow(openWatchCase(watch, repo, renamedTo, context, [...warnings, renamedFile(watchCase.workflow.path, renamedTo.path)]));
}
function* findOtherEnding({ repo, workflow }) {
	const path = otherEnding(workflow.path);
	const files = yield* ask({
		kind: "files",
		repo: repo.full_name,
		ref: repo.default_branch
	});
	if (!files.ok || !files.value.some((file) => file.path === path)) return null;
	const listed = yield* ask({
		kind: "workflows",
		repo: repo.full_name,
		read: 1
	});
	const known = listed.ok ? listed.value.find((one) => one.path === path) : void 0;
	const url = `${repo.url}/blob/${repo.default_branch}/${path}`;
	return known ?? {
		...workflow,
		path,
		url
	};
}
function renamedFile(from, to) {
	return {
		code: "renamed_file",
		message: `\`${from}\` is \`${fileOf(to)}\` in the repository: use that name.`
	};
}
function* healthy(watchCase) {
	if (cronSeemsSilent(watchCase) && !knowsScheduled(watchCase)) yield* readEventPages(watchCase, ["schedule"]);
	if (cronIsSilent(watchCase)) yield* readWorkflowFile(watchCase);
	if (droppedOccasions(watchCase) !== null) watchCase.schedule_change = yield* scheduleChangedWithin(watchCase, 14);
	return buildVerdict(watchCase, { status: "healthy" });
}
function historyTooShort({ repo, horizon }) {
	const from = horizon === null ? "an earlier time" : require_index.utc(horizon);
	return {
		code: "history_too_short",
		message: `GitHub shows no runs of ${repo.full_name} from before ${from}, and nothing has been due since: whether the last run that was due succeeded is not known.`
	};
}
function contradiction(message, hint) {
	return {
		code: "evidence_contradictory",
		message,
		hint
	};
}
// build/judge/discover.js
const PAST_RUNS = 35 * DAY;
const pastRunsSince = ({ now }) => iso(ms(now) - PAST_RUNS);
const nothingFound = {
	watches: [],
	unknown: [],
	never_enabled: false
};
function* discover(input) {
	const repo = yield* ask({
		kind: "repository",
		repo: input.repo
	});
	if (!repo.ok) return {
		...nothingFound,
		unknown: [repositoryVerdict(input, repo.error)]
	};
	const at = repo.value.full_name;
	const [listed, files] = yield* askAll([{
		kind: "workflows",
		repo: at,
		read: 1
	}, {
		kind: "files",
		repo: at,
		ref: repo.value.default_branch
	}]);
	const found = {
		...nothingFound,
		watches: [],
		unknown: []
	};
	if (files.ok) yield* findByFiles(input, files.value, found);
	else doubtRepository(input, files.error, found);
	if (listed.ok && listed.value.length + (listed.malformed ?? []).length === 0 && found.watches.length + found.unknown.length > 0 && (yield* wasNeverEnabled(at, input))) return {
		...nothingFound,
		never_enabled: true
	};
	if (!listed.ok) doubtRepository(input, listed.error, found);
	const known = new Set([...found.watches, ...found.unknown].map(({ entry }) => entry));
	const isWanted = (path) => !known.has(path) && !known.has(otherEnding(path)) && !isLeftOut(input, path);
	yield* findByPastRuns(at, {
		input,
		listed: listed.ok ? listed.value : null,
		isWanted,
		found
	});
	return found;
}
function* wasNeverEnabled(repo, { context }) {
	if (!context.whole_owners?.includes(repo.replace(/\/.*/, "").toLowerCase())) return false;
	const runs = yield* ask({
		...scheduledRuns(repo, null, null),
		event: null
	});
	return runs.ok && runs.value.total_count === 0;
}
function* findByFiles(input, files, found) {
	const { readSchedules } = yield* workflowFiles();
	for (const file of files) {
		if (isLeftOut(input, file.path)) continue;
		const reading = file.text === null ? {
			ok: false,
			why: file.problem ?? "no text"
		} : readSchedules(file.text);
		if (!reading.ok) found.unknown.push(unreadable$1(input, file.path, reading.why));
		else if (reading.scheduled) found.watches.push(watchOf(input, file.path, "file"));
	}
}
function* findByPastRuns(repo, search) {
	const { input, listed, isWanted, found } = search;
	let newest = scheduledRuns(repo, null, null);
	let page = yield* ask(newest);
	if (page.ok && page.value.rows.length === 0) {
		if (listed !== null && !listed.some(({ path }) => isWanted(path))) return;
		newest = {
			...newest,
			event: null
		};
		page = yield* ask(newest);
	}
	if (!page.ok) return doubtRepository(input, page.error, found);
	const further = yield* furtherRuns(search, newest, page.value);
	const fired = [...page.value.rows, ...further].filter((run) => firedLately(run, input.context));
	const past = [...new Set(fired.map((run) => pathOf(run, listed)))].filter(isWanted).sort();
	found.watches.push(...past.map((path) => watchOf(input, path, "past_runs")));
}
function* furtherRuns({ input, listed, isWanted, found }, newest, page) {
	const since = pastRunsSince(input.context);
	if (coverage(newest, page) <= ms(since)) return [];
	const shown = new Set(page.rows.filter((run) => run.event === "schedule").map((run) => pathOf(run, listed)));
	const open = listed?.filter(({ path }) => isWanted(path) && !shown.has(path));
	if (open === void 0 || open.length > pagesTo(page, since)) {
		const rest = yield* ask({
			...newest,
			since
		});
		if (!rest.ok) doubtRepository(input, rest.error, found);
		return rest.ok ? rest.value.rows : [];
	}
	const answers = yield* askAll(open.map(({ id }) => ({
		...newest,
		workflow_id: id
	})));
	open.forEach(({ path }, i) => {
		const answer = answers[i];
		if (answer?.ok === false) found.unknown.push(unknownWatch(input, path, answer.error));
	});
	return answers.flatMap((answer) => answer.ok ? answer.value.rows : []);
}
function pathOf(run, listed) {
	return listed?.find(({ id }) => id === run.workflow_id)?.path ?? run.path;
}
function firedLately(run, context) {
	return run.event === "schedule" && ms(run.created_at) >= ms(pastRunsSince(context));
}
function isLeftOut({ repo, retired, context }, path) {
	if (!path.startsWith(".github/workflows/")) return true;
	const forms = [
		path,
		path.slice(18),
		stemOf(path)
	];
	const full = forms.map((form) => `${repo}/${form}`.toLowerCase());
	if (retired.some((name) => forms.includes(name) || full.includes(name.toLowerCase()))) return true;
	const { own_repo, own_workflow_path } = context;
	return own_repo?.toLowerCase() === repo.toLowerCase() && own_workflow_path === path;
}
function watchOf(input, path, foundBy) {
	const watch = {
		...input.rules,
		repo: input.repo,
		entry: path,
		found_by: foundBy
	};
	return input.needs_repo ? {
		...watch,
		needs_repo: true
	} : watch;
}
function unreadable$1(input, path, why) {
	return unknownWatch(input, path, {
		code: "schedule_unknown",
		message: `${path} could not be read, so whether it has a schedule is not known: ${why}`,
		hint: `Fix ${path} on the default branch, or add it to \`retired\` if it has no schedule.`
	});
}
function unknownWatch(input, path, error) {
	return {
		...bareVerdict(watchOf(input, path, "file"), input.repo, {
			status: "unknown",
			error
		}),
		path
	};
}
function doubtRepository(input, error, found) {
	if (!found.unknown.some(isWholeRepository)) found.unknown.push(repositoryVerdict(input, error));
}
function repositoryVerdict({ repo, rules }, error) {
	return {
		...bareVerdict({
			...rules,
			repo,
			entry: "auto",
			found_by: "file"
		}, repo, {
			status: "unknown",
			error
		}),
		name: EVERY_WORKFLOW
	};
}
function* recentlyScheduled(input) {
	const { context } = input;
	const repo = yield* ask({
		kind: "repository",
		repo: input.repo
	});
	if (!repo.ok || repo.value.archived) return [];
	const page = yield* askNewestScheduled(input.repo, repo.value.full_name, context);
	if (page === null || !page.ok) return [];
	return page.value.rows.filter((run) => firedLately(run, context) && !isLeftOut(input, run.path)).map(({ workflow_id, path }) => ({
		workflow_id,
		path
	}));
}
function pathsWithoutVerdict(seen, verdicts) {
	if (verdicts.some(({ id, status }) => id === null && status === "unknown")) return [];
	const named = new Set(verdicts.flatMap(({ id, path, entry }) => [
		entryKey(entry),
		...path === null ? [] : [path],
		...id === null ? [] : [entryKey(String(id))]
	]));
	const isWatched = ({ workflow_id: id, path }) => entryKeysOf({
		id,
		path
	}).some((key) => named.has(key));
	return [...new Set(seen.filter((one) => !isWatched(one)).map(({ path }) => path))].sort();
}
// build/judge/select-watches.js
function* selectWatches(input) {
	if (!input.auto && !input.entries.some(({ entry }) => isGlob(entry))) return {
		...nothingFound,
		watches: input.entries,
		unmatched: [],
		unwatched: null
	};
	const found = yield* discover(input);
	const workflows = found.never_enabled ? [] : yield* candidatesOf(input, found);
	const names = (watch, workflow) => isNamedBy(workflow, watch.entry) || workflow.name === watch.entry;
	const isExact = (watch) => !isGlob(watch.entry) || workflows.some((workflow) => names(watch, workflow));
	const exact = input.entries.filter(isExact);
	const named = workflows.filter((workflow) => exact.some((watch) => names(watch, workflow)));
	const taken = new Map(named.map(({ path }) => [path, null]));
	const selection = {
		...found,
		watches: [...exact],
		unmatched: [],
		unwatched: []
	};
	for (const glob of input.entries.filter((watch) => !isExact(watch))) {
		const fits = workflows.filter((one) => one.found_by !== null && fitsGlob(glob.entry, one));
		if (fits.length === 0) selection.unmatched.push({
			glob: glob.entry,
			near: nearFiles(glob.entry, workflows)
		});
		for (const { path, found_by } of fits) {
			const earlier = taken.get(path);
			if (found_by === null || earlier === null || haveSameRules(earlier, glob)) continue;
			taken.set(path, glob);
			const { needs_repo = false } = input;
			selection.watches.push({
				...glob,
				entry: path,
				found_by,
				shares_entry: "glob",
				needs_repo
			});
		}
	}
	const others = found.watches.filter(({ entry }) => !taken.has(entry));
	if (input.auto) selection.watches.push(...others);
	else selection.unwatched = others.map(({ entry }) => entry);
	selection.unknown = found.unknown.filter((verdict) => isWholeRepository(verdict) || input.auto && !taken.has(verdict.entry));
	return selection;
}
function* candidatesOf(input, found) {
	const repo = yield* ask({
		kind: "repository",
		repo: input.repo
	});
	if (!repo.ok) return [];
	const at = repo.value.full_name;
	const listed = yield* ask({
		kind: "workflows",
		repo: at,
		read: 1
	});
	const files = yield* ask({
		kind: "files",
		repo: at,
		ref: repo.value.default_branch
	});
	const present = /* @__PURE__ */ new Map();
	for (const { path } of files.ok ? files.value : []) present.set(path, "settings");
	for (const { entry, found_by } of found.watches) if (found_by === "past_runs") present.set(entry, found_by);
	const rows = listed.ok ? listed.value : [];
	return [.../* @__PURE__ */ new Set([...rows.map(({ path }) => path), ...present.keys()])].map((path) => {
		const row = rows.findLast((one) => one.path === path);
		const found_by = isLeftOut(input, path) ? null : present.get(path) ?? null;
		return {
			id: row?.id ?? 0,
			name: row?.name ?? path,
			path,
			found_by
		};
	});
}
function isGlob(entry) {
	return /[*?]/.test(entry);
}
function fitsGlob(glob, { path, name }) {
	const forms = [stemOf(path), name];
	if (glob.includes(".")) forms.push(fileOf(path));
	if (glob.includes("/")) forms.push(path);
	return forms.some((form) => matches(glob, form));
}
function nearFiles(glob, workflows) {
	const plain = glob.replace(/[*?]+/g, "");
	const stems = workflows.map(({ path }) => stemOf(path));
	const holding = stems.filter((stem) => plain.length > 2 && stem.includes(plain.replace(/^[-_.]+|[-_.]+$/g, "")));
	return holding.length > 0 ? holding.slice(0, 3) : nearest(plain, stems, 3);
}
function haveSameRules(one, other) {
	return one !== void 0 && other !== void 0 && rulesOf$1(one) === rulesOf$1(other);
}
function rulesOf$1(watch) {
	const found = {
		repo: null,
		entry: null,
		found_by: null,
		needs_repo: null,
		shares_entry: null
	};
	return JSON.stringify({
		...watch,
		...found
	});
}
// build/run/find-watches.js
const BULK_LISTED_FROM = 3;
async function findWatches(settings, evidence, context) {
	const found = await allWatches(settings, evidence, context);
	const { shard } = settings;
	if (shard === null) return found;
	return {
		...found,
		watches: found.watches.filter((watch) => inShard(watch, shard)),
		elsewhere: found.watches.filter((watch) => !inShard(watch, shard)).map(({ repo }) => repo),
		unknown: found.unknown.filter((verdict) => isWholeRepository(verdict) || inShard(verdict, shard))
	};
}
function bulkListedRepos(watches) {
	return [...groupBy(watches, ({ repo }) => repo.toLowerCase())].filter(([, some]) => some.length >= BULK_LISTED_FROM).map(([repo, some]) => ({
		repo,
		entries: some.map(({ entry }) => entry)
	}));
}
function withoutDuplicates(watches, verdicts) {
	const first = /* @__PURE__ */ new Map();
	const problems = [];
	return {
		verdicts: verdicts.filter((verdict, i) => {
			if (verdict.id === null) return true;
			const key = `${verdict.repo}#${verdict.id}`;
			const earlier = first.get(key);
			if (earlier === void 0) {
				first.set(key, i);
				return true;
			}
			if (!haveSameRules(watches[earlier], watches[i])) problems.push(duplicateProblem(verdict, verdicts[earlier]));
			return false;
		}),
		problems
	};
}
function withoutRepeatedDoubts({ watches, unknown }, verdicts) {
	const doubt = (repo, error) => `${repo} ${error?.code}`;
	const told = new Set(watches.flatMap(({ repo, found_by }, i) => found_by === "settings" ? [] : [doubt(repo, verdicts[i]?.error ?? null)]));
	return unknown.filter((one) => !isWholeRepository(one) || !told.has(doubt(one.repo, one.error)));
}
function listedWatches(settings, repos) {
	return settings.watches.entries.flatMap(({ workflow, repo, ...rules }) => (repo === null ? repos : [repo]).map((at) => ({
		...rules,
		repo: at,
		entry: workflow,
		found_by: "settings",
		...repo === null && repos.length > 1 ? { shares_entry: "repositories" } : {}
	})));
}
async function allWatches(settings, { repos, driver }, context) {
	const { auto } = settings.watches;
	const entries = listedWatches(settings, repos);
	const byRepo = groupBy(entries, ({ repo }) => repo.toLowerCase());
	const asked = new Map(repos.map((repo) => [repo.toLowerCase(), repo]));
	const inputs = [.../* @__PURE__ */ new Set([...auto ? asked.keys() : [], ...byRepo.keys()])].map((key) => ({
		repo: byRepo.get(key)?.[0]?.repo ?? asked.get(key) ?? key,
		rules: settings.defaults,
		retired: settings.retired,
		context,
		needs_repo: repos.length > 1,
		auto: auto && asked.has(key),
		entries: byRepo.get(key) ?? []
	}));
	const each = await driver.investigate(inputs, selectWatches, (input, error) => ({
		watches: input.entries,
		unknown: [repositoryVerdict({
			repo: input.repo,
			rules: settings.defaults
		}, bugProblem(error))],
		never_enabled: false,
		unmatched: [],
		unwatched: null
	}));
	const watches = each.flatMap((one) => one.watches);
	const unknown = each.flatMap((one) => one.unknown);
	const problems = auto && entries.length === 0 && repos.length > 0 && watches.length + unknown.length === 0 ? [nothingScheduled(repos)] : [];
	return {
		watches: inOrder(entries, watches),
		unknown,
		problems: [...problems, ...unmatched(entries, each)],
		elsewhere: [],
		never_enabled: inputs.filter((_, i) => each[i]?.never_enabled).map(({ repo }) => repo),
		unwatched: new Map(inputs.flatMap(({ repo }, i) => {
			const paths = each[i]?.unwatched ?? null;
			return paths === null ? [] : [[repo.toLowerCase(), paths]];
		}))
	};
}
function inOrder(entries, watches) {
	const places = new Map(entries.map((entry, i) => [entry, i]));
	const placeOf = (watch) => places.get(watch) ?? entries.length;
	return watches.toSorted((a, b) => placeOf(a) - placeOf(b));
}
function unmatched(entries, each) {
	if (each.some(({ unknown }) => unknown.some(isWholeRepository))) return [];
	return [...groupBy(each.flatMap((one) => one.unmatched), ({ glob }) => glob)].flatMap(([glob, misses]) => {
		const repos = entries.filter(({ entry }) => entry === glob).map(({ repo }) => repo);
		if (misses.length < repos.length) return [];
		const near = [...new Set(misses.flatMap((miss) => miss.near))].slice(0, 3).join(" or ");
		return [{
			code: "settings_invalid",
			message: `workflows: "${glob}" matches no workflow of ${repos.join(", ")}.`,
			hint: near ? `Did you mean ${near}?` : "Only `*` and `?` are special; `--list` shows the workflows that are there."
		}];
	});
}
function nothingScheduled(repos) {
	return {
		code: "no_scheduled_workflows",
		message: `workflows: auto found no workflow with a schedule in ${repos.join(", ")}.`,
		hint: "List the workflows to watch, for example `workflows: nightly-backup`, or correct `repo`."
	};
}
function bugProblem(error) {
	return {
		code: "bug",
		message: `The monitor itself broke: ${error instanceof Error ? error.message : String(error)}`,
		hint: "Please report it; RUNNER_DEBUG=1 shows the stack."
	};
}
function inShard({ repo, entry }, shard) {
	return (0, node_crypto.createHash)("sha256").update(`${repo.toLowerCase()}\n${entry}`).digest().readUInt32BE(0) % shard.of === shard.part - 1;
}
function duplicateProblem({ entry, path, repo }, earlier) {
	return {
		code: "settings_invalid",
		message: `workflows: ${earlier?.entry === entry ? "two globs match" : `"${earlier?.entry}" and "${entry}" are both`} ${path} of ${repo}, with different settings.`,
		hint: "Keep one of the two entries."
	};
}
function leftOutNotices({ never_enabled }) {
	if (never_enabled.length === 0) return [];
	return [`Left out, since GitHub lists neither workflows nor runs there, as in a fork whose Actions were never enabled: ${require_index.listed(never_enabled, MOST_NAMES)}.`];
}
const MOST_NAMES = 10;
function searchUnwatched(settings, { found, context }, driver) {
	if (settings.watches.auto || settings.shard !== null) return {
		look: async () => {},
		notices: () => []
	};
	const { defaults: rules, retired } = settings;
	const seen = /* @__PURE__ */ new Map();
	return {
		look: async (repo) => {
			if (found.unwatched.has(repo.toLowerCase())) return;
			const input = {
				repo,
				rules,
				retired,
				context
			};
			const [runs = []] = await driver.investigate([input], recentlyScheduled, () => []);
			seen.set(repo.toLowerCase(), runs);
		},
		notices: (verdicts) => {
			const byRepo = groupBy([...verdicts.entries()], ([i]) => found.watches[i]?.repo.toLowerCase());
			const verdictsOf = (repo) => (byRepo.get(repo) ?? []).map(([, verdict]) => verdict);
			const named = (repo, paths) => paths.map((path) => `${verdictsOf(repo)[0]?.repo ?? repo}/${fileOf(path)}`);
			const lately = context.bulk_listed.flatMap(({ repo }) => named(repo, pathsWithoutVerdict(seen.get(repo) ?? [], verdictsOf(repo))));
			const discovered = [...found.unwatched].flatMap(([repo, paths]) => named(repo, paths));
			return notice([...lately, ...discovered]);
		}
	};
}
function notice(names) {
	if (names.length === 0) return [];
	const them = names.length === 1 ? "it" : "them";
	return [`Scheduled, but not watched: ${require_index.listed(names, MOST_NAMES)}. Add \`- auto\` to the list to watch ${them} too, or put ${them} under \`retired\`.`];
}
// build/run/request-budget.js
const RESERVE = .1;
const AUTO_SLA_HOURS = 48;
const TOGETHER = 100;
function budgetWatches(watches, context, rate_limit, report_days = null) {
	const sorted = mostUrgentFirst(watches);
	const costs = costsOf(sorted, context);
	const expected = Math.ceil(costs.at(-1) ?? 0);
	const limit = rate_limit === null || rate_limit.resets_in_time ? Number.POSITIVE_INFINITY : rate_limit.remaining;
	const reach = costs.filter((cost) => cost + Math.floor(cost * RESERVE) <= limit).length;
	const report = reportBudget(report_days, reach, limit - expected * 1.1);
	const plan = {
		watches: watches.length,
		expected_requests: expected + reportCost(report, reach),
		remaining_before: rate_limit?.remaining ?? null,
		resets_at: rate_limit?.resets_at ?? null,
		left_out: sorted.length - reach
	};
	return {
		plan,
		kept: sorted.slice(0, reach),
		problem: leftOut$1(plan),
		report
	};
}
const MOST_OCCASIONS = 8;
const HISTORY_LISTS = 2;
function reportBudget(days, watches, left) {
	if (days === null) return null;
	const share = Math.floor(left / 2 / Math.max(1, watches)) - HISTORY_LISTS;
	return {
		days,
		job_reads: Math.max(0, Math.min(days * MOST_OCCASIONS, share))
	};
}
function reportCost(report, watches) {
	return report === null ? 0 : watches * (HISTORY_LISTS + Math.min(report.days, report.job_reads));
}
function mostUrgentFirst(watches) {
	const place = /* @__PURE__ */ new Map();
	for (const { repo } of watches) if (!place.has(repo)) place.set(repo, place.size);
	const slaOf = ({ sla_hours }) => sla_hours === "auto" ? AUTO_SLA_HOURS : sla_hours;
	const placeOf = ({ repo }) => place.get(repo) ?? 0;
	return watches.toSorted((a, b) => slaOf(a) - slaOf(b) || placeOf(a) - placeOf(b));
}
function costsOf(sorted, { own_workflow_path }) {
	const whole = new Set(bulkListedRepos(sorted).map(({ repo }) => repo));
	const begun = /* @__PURE__ */ new Set();
	let cost = own_workflow_path === null ? 0 : 1;
	return sorted.map((watch) => {
		const repo = watch.repo.toLowerCase();
		const isWhole = whole.has(repo);
		if (!begun.has(repo)) cost += sharedCost(watch, isWhole);
		begun.add(repo);
		cost += ownCost(watch, isWhole, whole.size > 1);
		return cost;
	});
	function sharedCost({ found_by }, isWhole) {
		if (found_by !== "settings") return 0;
		if (!isWhole) return 1;
		return whole.size > 1 ? 1 : 2;
	}
}
function ownCost({ found_by, sla_hours }, isWhole, areSeveral) {
	const isListed = found_by === "settings";
	const runs = isWhole ? 0 : 1;
	const file = isListed && sla_hours === "auto" ? 1 : 0;
	const workflow = isListed && isWhole && areSeveral ? 1 / TOGETHER : 0;
	return 1 + runs + file + workflow;
}
function leftOut$1(plan) {
	const { expected_requests, remaining_before, resets_at } = plan;
	return {
		code: "budget_exhausted",
		message: `The token has ${remaining_before} requests left${resets_at === null ? "" : ` until ${require_index.utc(resets_at)}`}, and all watches together need about ${expected_requests}.`,
		hint: "Use `shard` with several tokens or a token with a higher limit, or run again after that time."
	};
}
// build/run/check.js
async function check(settings, evidence, say = () => {}) {
	const { driver } = evidence;
	const context = await evidence.context();
	const found = await findWatches(settings, evidence, context);
	askRepositories(found.watches, driver);
	const rate_limit = evidence.rateLimit();
	const days = settings.reads_history ? settings.report_days : null;
	const planned = budgetWatches(found.watches, context, rate_limit, days);
	if (planned.report !== null) say(lookBackWords(planned.plan, planned.report));
	const shared = {
		...context,
		bulk_listed: bulkListedRepos(found.watches),
		report: planned.report
	};
	const unwatched = searchUnwatched(settings, {
		found,
		context: shared
	}, driver);
	const [judged, [self]] = await Promise.all([judgeWatches(planned.kept, shared, evidence, unwatched.look), driver.investigate([{
		...context,
		report: planned.report
	}], judgeSelf, () => UNKNOWN_SELF)]);
	const verdicts = found.watches.map((watch) => judged.get(watch) ?? unknownVerdict(watch, planned.problem));
	const single = withoutDuplicates(found.watches, verdicts);
	const notices = [...leftOutNotices(found), ...unwatched.notices(verdicts)];
	return {
		context,
		rate_limit,
		plan: planned.plan,
		verdicts: withShortestNames([...single.verdicts, ...withoutRepeatedDoubts(found, verdicts)], found.elsewhere),
		problems: [...found.problems, ...single.problems],
		self: self ?? UNKNOWN_SELF,
		notices
	};
}
function lookBackWords(plan, report) {
	const { watches, expected_requests, remaining_before } = plan;
	const left = remaining_before === null ? "" : `, of ${remaining_before} that are left`;
	const jobs = require_index.counted(report.job_reads, "green run");
	return `Looking back ${require_index.counted(report.days, "day")} on ${require_index.counted(watches, "workflow")}: about ${expected_requests} requests${left}; the jobs of at most ${jobs} each are read.`;
}
async function judgeWatches(watches, context, { driver, forget }, lookOnce) {
	const open = /* @__PURE__ */ new Map();
	for (const { repo } of watches) open.set(repo, (open.get(repo) ?? 0) + 1);
	const lastLooks = [];
	const judged = await driver.investigate(watches, function* (watch) {
		const { repo } = watch;
		try {
			return [watch, yield* judge(watch, context)];
		} finally {
			const left = (open.get(repo) ?? 0) - 1;
			open.set(repo, left);
			if (left === 0) lastLooks.push(lookOnce(repo).then(() => forget(repo)));
		}
	}, (watch, error) => [watch, unknownVerdict(watch, bugProblem(error))]);
	await Promise.all(lastLooks);
	return new Map(judged);
}
function unknownVerdict(watch, error) {
	return bareVerdict(watch, watch.repo, {
		status: "unknown",
		error
	});
}
function askRepositories(watches, { ask }) {
	const repos = new Set(watches.map(({ repo }) => repo));
	Promise.allSettled([...repos].map((repo) => ask({
		kind: "repository",
		repo
	})));
}
// build/run/compose.js
function emptyReport(status, frame, problems = []) {
	return {
		schema_version: 1,
		monitor_version: require_index.version,
		status,
		checked_at: frame.now,
		dry_run: frame.dry_run,
		run_url: frame.run_url,
		runbook_url: frame.runbook_url,
		notices: [],
		workflows: [],
		alerts: [],
		errors: problems.map((problem) => ({
			...problem,
			watch: null
		})),
		self: UNKNOWN_SELF,
		plan: null,
		requests: {
			github: 0,
			postmark: 0
		}
	};
}
function composeReport({ dry_run, runbook_url }, { run_url }, checked, evidence) {
	const report = emptyReport("healthy", {
		now: checked.context.now,
		dry_run,
		run_url,
		runbook_url
	}, [...evidence.problems, ...checked.problems]);
	return withStatus({
		...report,
		workflows: checked.verdicts,
		errors: [...report.errors, ...unknownErrors(checked.verdicts)],
		notices: [...evidence.notices, ...checked.notices],
		self: checked.self,
		plan: checked.plan,
		requests: {
			github: evidence.requests(),
			postmark: 0
		}
	});
}
function withStatus(report) {
	if (report.status === "disabled") return report;
	const status = overallStatus(report);
	return {
		...report,
		status: report.status === "test" && status !== "failed" ? "test" : status
	};
}
function unknownErrors(verdicts) {
	return verdicts.flatMap((verdict) => verdict.status === "unknown" && verdict.error ? [{
		...verdict.error,
		watch: watchName$1(verdict)
	}] : []);
}
// build/evidence/answer-cache.js
function createAnswerCache(exchanges = []) {
	const byRepo = /* @__PURE__ */ new Map();
	const add = (exchange) => {
		const { repo } = exchange.question;
		const known = byRepo.get(repo) ?? /* @__PURE__ */ new Map();
		byRepo.set(repo, known.set(questionKey(exchange.question), exchange));
	};
	exchanges.forEach(add);
	const recall = (question) => byRepo.get(question.repo)?.get(questionKey(question))?.answer ?? null;
	const find = (question) => recall(question) ?? fromFiles(recall, question);
	return {
		add,
		find,
		deduce: (question) => {
			const other = "read" in question ? question.read === 1 ? 2 : 1 : null;
			return find(question) ?? (other && find({
				...question,
				read: other
			})) ?? fromOthers([...byRepo.get(question.repo)?.values() ?? []], question);
		},
		forget: (repo) => void byRepo.delete(repo),
		exchanges: () => [...byRepo.values()].flatMap((known) => [...known]).sort(([a], [b]) => a < b ? -1 : 1).map(([, exchange]) => exchange)
	};
}
function questionKey(question) {
	return Object.entries(question).sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => `${name}=${String(value)}`).join(" ");
}
function fromOthers(exchanges, question) {
	if (question.kind === "run_before") return fromOlderRuns(exchanges, question);
	if (question.kind === "older_runs") return fromLongerLists(exchanges, question);
	if (question.kind === "runs") return fromLists(exchanges, question);
	if (question.kind !== "newest_scheduled") return null;
	return exchanges.find((one) => one.question.kind === question.kind)?.answer ?? null;
}
function fromOlderRuns(exchanges, { before }) {
	const [newest] = exchanges.flatMap(({ question: asked, answer }) => {
		if (!answer.ok) return [];
		if (asked.kind === "run_before") return answer.value === null ? [] : [answer.value];
		return [
			"runs",
			"newest_scheduled",
			"older_runs"
		].includes(asked.kind) ? answer.value.rows : [];
	}).filter(({ created_at }) => ms(created_at) < ms(before)).sort((a, b) => ms(b.created_at) - ms(a.created_at));
	if (newest) return {
		ok: true,
		value: newest
	};
	return exchanges.some(({ question: asked, answer }) => asked.kind === "run_before" && answer.ok && answer.value === null && ms(asked.before) >= ms(before)) ? {
		ok: true,
		value: null
	} : null;
}
const AS_GOOD_AS_A_PAGE = 40;
function fromLongerLists(exchanges, question) {
	const { workflow_id, event, before } = question;
	const [longest] = exchanges.flatMap(({ question: asked, answer }) => {
		if (!answer.ok || !showsOlder(asked, question)) return [];
		const list = answer.value;
		const reach = coverage(asked.kind === "runs" ? asked : {
			status: null,
			event: null,
			since: null
		}, list);
		const rows = list.rows.filter((row) => row.workflow_id === workflow_id && passesFilter(row, {
			status: "success",
			event
		}) && ms(row.created_at) < ms(before) && ms(row.created_at) >= reach);
		const isWhole = reach === Number.NEGATIVE_INFINITY;
		return isWhole || rows.length >= AS_GOOD_AS_A_PAGE ? [{
			rows,
			end: isWhole ? "list" : "page",
			total_count: rows.length
		}] : [];
	}).sort((a, b) => b.rows.length - a.rows.length);
	return longest ? {
		ok: true,
		value: longest
	} : null;
}
function showsOlder(asked, question) {
	if (asked.kind === "runs") return isWider(asked, {
		...question,
		status: "success"
	});
	return asked.kind === "older_runs" && asked.workflow_id === question.workflow_id && (asked.event === null || asked.event === question.event) && ms(asked.before) >= ms(question.before);
}
function fromLists(exchanges, question) {
	const since = ms(question.since ?? "9999-12-31T00:00:00Z");
	const [best] = exchanges.flatMap(({ question: asked, answer }) => {
		if (asked.kind !== "runs" || !answer.ok || !isWider(asked, question)) return [];
		const list = answer.value;
		const reach = coverage(asked, list);
		return reach <= since ? [{
			asked,
			list,
			reach
		}] : [];
	}).sort((a, b) => b.asked.read - a.asked.read || a.reach - b.reach || 0);
	if (!best) return null;
	const { asked, list } = best;
	const rows = list.rows.filter((row) => (asked.workflow_id === question.workflow_id || row.workflow_id === question.workflow_id) && passesFilter(row, question));
	if (list.end === "list") return {
		ok: true,
		value: {
			rows,
			end: "list",
			total_count: rows.length
		}
	};
	return {
		ok: true,
		value: {
			rows,
			end: question.since === null ? "page" : "date",
			total_count: list.total_count
		}
	};
}
function isWider(asked, question) {
	return (asked.workflow_id === question.workflow_id || asked.workflow_id === null) && (asked.status === null || asked.status === question.status) && (asked.event === null || asked.event === question.event);
}
function fromFiles(recall, question) {
	if (question.kind !== "file" || question.read === 2) return null;
	const { repo, ref } = question;
	const listing = recall({
		kind: "files",
		repo,
		ref
	});
	if (!listing?.ok) return null;
	const file = listing.value.find(({ path }) => path === question.path);
	if (!file) return {
		ok: true,
		value: { text: null }
	};
	return file.text === null ? null : {
		ok: true,
		value: { text: file.text }
	};
}
function isShared(question) {
	if (question.kind === "runs") return question.workflow_id === null;
	if (question.kind === "file") return question.read === 1;
	return [
		"repository",
		"workflows",
		"files",
		"newest_scheduled",
		"run_before"
	].includes(question.kind);
}
function recordedSource(cache) {
	const look = async (question) => cache.deduce(question) ?? {
		ok: false,
		error: {
			code: "not_recorded",
			message: `The recording holds no answer to \`${questionKey(question)}\`.`,
			hint: errors.not_recorded.cure
		}
	};
	return { ask: look };
}
// build/evidence/as-of.js
function deepestSince(at) {
	return iso(ms(at) - 65 * DAY);
}
function asOf(at, ask, deep = deepestSince(at)) {
	const past = {
		at_ms: ms(at),
		ask,
		deep
	};
	const look = async (question) => {
		if (question.kind === "runs") return runsAsOf(past, question);
		if (question.kind === "newest_scheduled" || question.kind === "older_runs") return takenBack(past, question.repo, await ask(question));
		const answer = await ask("read" in question ? {
			...question,
			read: 1
		} : question);
		return answer.ok ? {
			ok: true,
			value: valueAsOf(past, question, answer.value)
		} : answer;
	};
	return look;
}
function valueAsOf({ at_ms }, { kind }, value) {
	if (kind === "workflows") return value.map((one) => ({
		...one,
		state: "active"
	}));
	if (kind === "repository") return {
		...value,
		archived: false,
		pushed_at: null
	};
	return kind === "commit" && value !== null && ms(value.date) > at_ms ? null : value;
}
async function runsAsOf(past, question) {
	const { ask, deep } = past;
	const deepest = await ask(question.workflow_id === null ? question : {
		...question,
		status: null,
		event: null,
		since: deep,
		read: 1
	});
	const answer = deepest.ok ? deepest : await ask({
		...question,
		read: 1
	});
	const then = await takenBack(past, question.repo, answer);
	if (!then.ok) return then;
	const rows = then.value.rows.filter((row) => passesFilter(row, question));
	return {
		ok: true,
		value: withRows(then.value, rows)
	};
}
async function takenBack(past, repo, list) {
	if (!list.ok) return list;
	const born = list.value.rows.filter((row) => ms(row.created_at) <= past.at_ms);
	const rows = [];
	for (const row of await Promise.all(born.map((row) => rowAsOf(past, repo, row)))) {
		if (!row.ok) return row;
		rows.push(row.value);
	}
	return {
		ok: true,
		value: withRows(list.value, rows)
	};
}
function withRows(list, rows) {
	return {
		...list,
		rows,
		total_count: list.end === "list" ? rows.length : list.total_count
	};
}
async function rowAsOf(past, repo, row) {
	const { at_ms, ask } = past;
	let then = row;
	while (then.attempt > 1 && ms(then.started_at) > at_ms) {
		const earlier = await ask({
			kind: "attempt",
			repo,
			run_id: row.id,
			attempt: then.attempt - 1
		});
		if (!earlier.ok) return earlier;
		then = earlier.value;
	}
	if (ms(then.updated_at) <= at_ms || then.status !== "completed") return {
		ok: true,
		value: then
	};
	const end = await endOf(then, ask, {
		kind: "jobs",
		repo,
		run_id: row.id,
		attempt: row.attempt,
		read: 1
	});
	if (!end.ok) return end;
	return {
		ok: true,
		value: end.value > at_ms ? {
			...then,
			status: "in_progress",
			conclusion: null
		} : then
	};
}
async function endOf(attempt, ask, question) {
	const updated = ms(attempt.updated_at);
	if (updated - ms(attempt.started_at) < 36e5) return {
		ok: true,
		value: updated
	};
	const jobs = await ask(question);
	if (!jobs.ok) return jobs;
	const ends = jobs.value.flatMap((job) => job.attempt <= attempt.attempt && job.completed_at !== null ? [ms(job.completed_at)] : []);
	return {
		ok: true,
		value: ends.length === 0 ? updated : Math.max(...ends)
	};
}
// build/evidence/driver.js
const AT_ONCE = 200;
function createDriver(options) {
	const ask = untilEnded(askOnce(options), options.ended);
	const pause = sharedPause(options.pause);
	const run = async (inquiry, slots) => {
		let step = inquiry.next([]);
		while (!step.done) {
			let answers = [];
			if (step.value === "confirm") {
				slots.leave();
				await pause();
				await slots.enter();
			} else if (typeof step.value === "function") await step.value();
			else answers = await Promise.all(step.value.map(ask));
			step = inquiry.next(answers);
		}
		return step.value;
	};
	return {
		ask,
		investigate: async (items, start, broken, at_once = AT_ONCE) => {
			const slots = createSlots(at_once);
			return Promise.all(items.map(async (item) => {
				await slots.enter();
				try {
					return await run(start(item), slots);
				} catch (error) {
					return broken(item, error);
				} finally {
					slots.leave();
				}
			}));
		}
	};
}
function askOnce({ source, cache, keeps }) {
	const ask = askTogether(source);
	const asked = /* @__PURE__ */ new Map();
	return async (question) => {
		const known = cache.find(question);
		if (known) return known;
		const key = questionKey(question);
		const pending = asked.get(key);
		if (pending) return pending;
		const answer = ask(question);
		asked.set(key, answer);
		try {
			if (keeps(question)) cache.add({
				question,
				answer: await answer
			});
			return await answer;
		} finally {
			asked.delete(key);
		}
	};
}
function untilEnded(ask, ended) {
	const open = /* @__PURE__ */ new Set();
	let over = null;
	ended.then((error) => {
		over = {
			ok: false,
			error
		};
		for (const resolve of open) resolve(over);
	});
	return async (question) => over ?? new Promise((resolve, reject) => {
		open.add(resolve);
		ask(question).then(resolve, reject).then(() => open.delete(resolve));
	});
}
function sharedPause(pause) {
	let joined = null;
	let newest = null;
	return async () => {
		const group = joined ?? [];
		if (joined === null) joined = group;
		if (newest === null) {
			newest = pause();
			group.push(newest);
			setImmediate(() => {
				newest = null;
			});
			group[0]?.then(() => {
				if (joined === group) joined = null;
			});
		}
		for (let known = 0; known < group.length;) {
			known = group.length;
			await Promise.all(group);
		}
	};
}
function createSlots(size) {
	let free = size;
	const waiting = [];
	return {
		enter: async () => {
			if (free > 0) free--;
			else await new Promise((resolve) => waiting.push(resolve));
		},
		leave: () => {
			const next = waiting.shift();
			if (next) next();
			else free++;
		}
	};
}
const PATIENCE_MS$1 = 100;
function askTogether({ ask, batches = {} }) {
	const queues = /* @__PURE__ */ new Map();
	for (const [kind, batch] of Object.entries(batches)) queues.set(kind, {
		batch,
		waiting: [],
		patience: void 0
	});
	let running = 0;
	let slowest_ms = 0;
	const run = async (work) => {
		running += 1;
		const began = performance.now();
		try {
			return await work();
		} finally {
			running -= 1;
			slowest_ms = Math.max(slowest_ms, performance.now() - began);
			setImmediate(() => {
				if (running === 0) queues.forEach(flush);
			});
		}
	};
	const alone = (question) => run(() => ask(question));
	const flush = (queue) => {
		clearTimeout(queue.patience);
		queue.patience = void 0;
		const group = queue.waiting.splice(0, queue.batch.most);
		const questions = group.map(({ question }) => question);
		const all = group.length > 1 ? run(() => queue.batch.ask(questions)) : Promise.resolve([]);
		group.forEach(({ question, resolve }, i) => {
			resolve(all.then((answers) => answers[i] ?? alone(question)));
		});
	};
	return (question) => {
		const queue = queues.get(question.kind);
		if (queue === void 0) return alone(question);
		return new Promise((resolve) => {
			queue.waiting.push({
				question,
				resolve
			});
			if (queue.waiting.length >= queue.batch.most) return flush(queue);
			queue.patience ??= setTimeout(() => flush(queue), Math.max(PATIENCE_MS$1, 2 * slowest_ms));
			if (running === 0) setImmediate(() => flush(queue));
		});
	};
}
// build/settings/watches.js
const givenWorkflows = memoized(async (sources) => {
	const text = sources.text("workflows");
	return text === null ? null : readWorkflows(text);
});
async function readWorkflows(given) {
	const text = given.replace(/^\uFEFF/, "");
	if (isYaml(text)) return (await Promise.resolve().then(() => require("./yaml.js")).then((n) => n.config_text_exports)).readInputText(text);
	return {
		...readPlain(text),
		names: namesOf$1(list(text))
	};
}
function isYaml(text) {
	const first = text.split(/[\r\n]+/).map((line) => line.replace(/^\s*#.*$/, "").trim()).find((line) => line !== "");
	return /^[-[{]/.test(first ?? "") || /^workflows:/m.test(text);
}
function readPlain(text) {
	const names = list(text);
	if (names.length === 0) return refused("the list has nothing in it, only blanks, commas or comments");
	const checked = array(watchName).safeParse(names);
	if (checked.success) return {
		value: { workflows: checked.data.map((name) => name === "auto" ? name : { workflow: name }) },
		problems: []
	};
	return refused("a name is longer than 300 characters or holds control characters");
}
function refused(why) {
	return {
		value: null,
		problems: [wrongSetting(`workflows: ${why}.`, "For example `workflows: nightly-backup, weekly-report.yml`, or `workflows: auto`")]
	};
}
function requireRepo({ auto, entries }) {
	return auto || entries.some(({ repo }) => repo === null);
}
function resolveWatches(items, rules, repos) {
	const byWorkflow = /* @__PURE__ */ new Map();
	const problems = [];
	for (const item of items) {
		if (item === "auto") continue;
		const entry = entryOf(item, rules);
		const file = entry.workflow.replace(/^(?:\.\/)?\.github\/workflows\//, "");
		const others = byWorkflow.get(file) ?? [];
		const same = others.find((other) => overlap(other.repo, entry.repo, repos));
		if (same === void 0) byWorkflow.set(file, [...others, entry]);
		else if (rulesOf(same) !== rulesOf(entry)) {
			const message = `workflows: "${entry.workflow}" is listed twice with different settings.`;
			problems.push(wrongSetting(message, "Keep one of the two entries."));
		} else if (entry.repo === null) same.repo = null;
	}
	if (problems.length > 0) return {
		value: null,
		problems
	};
	return {
		value: {
			auto: items.includes("auto"),
			entries: [...byWorkflow.values()].flat()
		},
		problems: []
	};
}
function overlap(one, other, repos) {
	if (one !== null && other !== null) return isSameRepo(one, other);
	const named = one ?? other;
	return named === null || repos.some((repo) => isSameRepo(repo, named) || isSameRepo(repo, `${named.split("/")[0]}/*`));
}
function rulesOf({ workflow: _workflow, repo: _repo, ...rules }) {
	return JSON.stringify(rules);
}
function noRequirements() {
	return {
		jobs: [],
		steps: [],
		min_duration_seconds: null,
		allow_skipped: [],
		paused_until: null,
		reason: null,
		note: null,
		next_steps: []
	};
}
function entryOf(input, rules) {
	const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== void 0));
	return {
		workflow: input.workflow,
		repo: null,
		...rules,
		...noRequirements(),
		...given
	};
}
// build/run/evidence-source.js
async function openGitHub(options) {
	const { createGitHub } = await Promise.resolve().then(() => client_exports);
	return createGitHub({
		base_url: options.base_url,
		token: options.token,
		own_repo: options.host.repo,
		deadline: options.stop.gathering,
		deadline_at_ms: options.stop.gatheringEndsAt(),
		user_agent: `cron-heartbeat-monitor/${require_index.version}`,
		fetch: options.fetch,
		on_retry: options.log,
		...options.host.debug ? { trace: options.log } : {},
		now_ms: options.clocks.steady_ms,
		local_ms: options.clocks.now_ms,
		random: options.clocks.random,
		timing: options.timing ?? {}
	});
}
async function evidenceFromGitHub(options) {
	const { settings, secrets, host, clocks, stop, keepAll } = options;
	const client = await openGitHub({
		...options,
		base_url: settings.github_api_url,
		token: secrets.github_token
	});
	const { githubSource } = await Promise.resolve().then(() => source_exports);
	const owners = await listOwners(client, settings.repos);
	const cache = createAnswerCache(owners.known.map((repository) => ({
		question: {
			kind: "repository",
			repo: repository.full_name
		},
		answer: {
			ok: true,
			value: repository
		}
	})));
	const driver = createDriver({
		source: githubSource(client),
		cache,
		keeps: (question) => keepAll || isShared(question),
		pause: () => pause(settings.confirm_seconds * 1e3, stop.gathering),
		ended: stop.ended
	});
	const context = once(() => {
		const only = onlyRepo(settings, owners.repos);
		const taken = contextOf(host, driver.ask, firstAsked(settings, owners.repos), clocks.now_ms, client.serverClock);
		if (only !== null) Promise.allSettled([driver.ask({
			kind: "workflows",
			repo: only,
			read: 1
		})]);
		return owners.whole.length === 0 ? taken : taken.then((context) => ({
			...context,
			whole_owners: owners.whole
		}));
	});
	return {
		driver,
		cache,
		repos: owners.repos,
		context,
		rateLimit: () => rateLimitOf(client, stop),
		forget: keepAll ? () => {} : (repo) => forgetRepository(cache, repo),
		problems: owners.problems,
		notices: owners.notices,
		requests: client.requests
	};
}
function evidenceFromRecording(recording, settings, now, ended = new Promise(() => {})) {
	const context = {
		...recording.circumstances,
		...now === null ? {} : { now }
	};
	const cache = createAnswerCache(recording.exchanges);
	const { ask } = recordedSource(cache);
	return {
		driver: createDriver({
			source: { ask: Date.parse(context.now) < Date.parse(recording.circumstances.now) ? asOf(context.now, ask) : ask },
			cache: createAnswerCache(),
			keeps: () => false,
			pause: async () => {},
			ended
		}),
		cache,
		repos: settings.repos,
		context: async () => context,
		rateLimit: () => recording.allowance ?? null,
		forget: () => {},
		problems: settings.repos.length === 0 && requireRepo(settings.watches) ? [looksNowhere] : [],
		notices: [],
		requests: () => recording.github_requests
	};
}
function once(work) {
	let taken;
	return () => {
		taken ??= work();
		return taken;
	};
}
function forgetRepository(cache, repo) {
	const answer = cache.find({
		kind: "repository",
		repo
	});
	for (const name of [repo, answer?.ok ? answer.value.full_name : repo]) cache.forget(name);
}
async function contextOf(host, ask, firstRepo, localClock, serverClock) {
	if (firstRepo !== void 0) await ask({
		kind: "repository",
		repo: firstRepo
	});
	const local = localClock();
	const server = serverClock();
	const isSound = server?.trust === "sound";
	return {
		now: isSound ? server.date : isoSecond(local),
		clock_skew_minutes: isSound ? (local - server.age_ms - Date.parse(server.date)) / MINUTE : null,
		other_now: server?.trust === "doubtful" ? server.date : null,
		own_run_id: host.run_id,
		own_repo: host.repo,
		own_workflow_path: host.workflow_path,
		bulk_listed: [],
		report: null
	};
}
const looksNowhere = {
	code: "not_recorded",
	message: "The recorded run looked at no repository.",
	hint: "Record again with a `repo` that the token can see."
};
function rateLimitOf(client, stop) {
	const budget = client.budget();
	if (budget === null) return null;
	const { remaining, resets_at, resets_ms } = budget;
	return {
		remaining,
		resets_at,
		resets_in_time: resets_ms < stop.gatheringEndsAt()
	};
}
function firstAsked(settings, repos) {
	if (settings.watches.auto) return repos[0];
	return settings.watches.entries.map(({ repo }) => repo ?? repos[0])[0];
}
function onlyRepo({ watches }, repos) {
	const named = watches.entries.flatMap(({ repo }) => repo ?? repos);
	const [only, ...more] = new Set(watches.auto ? [...named, ...repos] : named);
	return more.length === 0 ? only ?? null : null;
}
async function listOwners(client, patterns) {
	const owners = {
		whole: [],
		repos: [],
		known: [],
		problems: [],
		notices: []
	};
	for (const pattern of patterns) {
		if (!pattern.endsWith("/*")) {
			owners.repos.push(pattern);
			continue;
		}
		const { listOwner } = await Promise.resolve().then(() => repositories_exports);
		const owner = pattern.slice(0, -2);
		owners.whole.push(owner.toLowerCase());
		const listed = await listOwner(client, owner);
		if (!listed.ok) {
			owners.problems.push({
				...listed.error,
				message: `${pattern}: ${listed.error.message}`
			});
			continue;
		}
		const { repos, unread, listing, left_out } = listed.value;
		if (repos.length + unread.length === 0) owners.problems.push(nothingOf(pattern, listed.value));
		owners.known.push(...repos);
		owners.repos.push(...repos.map((repo) => repo.full_name), ...unread);
		owners.notices.push(`${pattern}: ${repos.length + unread.length} repositories (${listing} listing); left out: ${leftOut(left_out)}.`);
	}
	const once = new Map(owners.repos.map((repo) => [repo.toLowerCase(), repo]));
	return {
		...owners,
		repos: [...once.values()]
	};
}
function nothingOf(pattern, { listing, left_out }) {
	return {
		code: "settings_invalid",
		message: `repo: ${pattern} matches no repository that can be watched (${listing} listing; left out: ${leftOut(left_out)}).`,
		hint: "Correct the owner's name, or give the token access to the repositories: an app has to be installed there."
	};
}
function leftOut({ archived, disabled }) {
	return `${archived} archived, ${disabled} disabled`;
}
// build/run/monitor-run.js
function guardOf({ given, deadlines }) {
	return {
		path: given.host.guard_dir,
		fileWait: deadlines.fileWait
	};
}
async function openEvidence(run, settings, keepAll) {
	const { given, recording, deadlines, environment, plainFetch } = run;
	if (recording !== null) return evidenceFromRecording(recording, settings, given.command.now, deadlines.ended);
	return evidenceFromGitHub({
		settings,
		secrets: given.secrets,
		host: given.host,
		clocks: environment,
		stop: deadlines,
		fetch: plainFetch,
		log: run.publisher.log,
		keepAll
	});
}
async function writeRecording(run, settings, evidence, rate_limit = null) {
	const { record: file } = run.given.command;
	if (file === null) return {
		problems: [],
		sha256: null
	};
	const [{ recordingText }, { recordedSettings }] = await Promise.all([Promise.resolve().then(() => require("./reports.js")).then((n) => n.recording_exports), Promise.resolve().then(() => require("./reports.js")).then((n) => n.recorded_exports)]);
	const text = recordingText({
		recording: 1,
		monitor_version: require_index.version,
		run_url: run.given.host.run_url,
		github_requests: evidence.requests(),
		allowance: rate_limit,
		circumstances: await evidence.context(),
		settings: recordedSettings(settings, evidence.repos),
		exchanges: evidence.cache.exchanges()
	});
	const problems = await writeWhole(file, text, { wait_ms: run.deadlines.fileWait() });
	return {
		problems,
		sha256: problems.length === 0 ? sha256(text) : null
	};
}
function sha256(data) {
	return (0, node_crypto.createHash)("sha256").update(data).digest("hex");
}
async function evidencePageOf(run, settings, report, written_sha256) {
	if (settings === null || settings.report_file === null) return null;
	if (report.status === "disabled" || report.status === "test") return null;
	const { evidencePage } = await Promise.resolve().then(() => require("./reports.js")).then((n) => n.evidence_page_exports);
	const recording = recordingOf(run, written_sha256);
	return evidencePage({
		report,
		settings,
		days: settings.report_days,
		recording
	});
}
async function backtestPageOf(run, settings, { days, mails, written_sha256 }) {
	if (settings.report_file === null) return null;
	const { backtestPage } = await Promise.resolve().then(() => require("./reports.js")).then((n) => n.backtest_page_exports);
	return backtestPage({
		days,
		mails,
		settings,
		recording: recordingOf(run, written_sha256),
		version: require_index.version
	});
}
function recordingOf({ recording, given }, written_sha256) {
	const { replay, record } = given.command;
	if (recording !== null && replay !== null) return {
		sha256: recording.sha256,
		file: (0, node_path.basename)(replay),
		origin: "read",
		run_url: recording.run_url
	};
	if (written_sha256 === null || record === null) return null;
	return {
		sha256: written_sha256,
		file: (0, node_path.basename)(record),
		origin: "written",
		run_url: given.host.run_url
	};
}
function readMail(sources, env, isSending) {
	const dry_run = sources.valueOrDefault("dry_run");
	return {
		alert_email: sources.value("alert_email") ?? addressesIn(sources.text("alert_email")),
		alert_from: sources.value("alert_from") ?? addressesIn(sources.text("alert_from"))[0] ?? null,
		message_stream: sources.valueOrDefault("message_stream"),
		subject_prefix: sources.valueOrDefault("subject_prefix"),
		runbook_url: sources.value("runbook_url"),
		postmark_api_url: postmarkUrl(sources, env),
		send: isSending && !dry_run,
		dry_run,
		test_alert: sources.valueOrDefault("test_alert")
	};
}
function postmarkUrl(sources, env) {
	const [{ name, default: fallback }] = require_index.variables;
	const given = env[name]?.trim();
	if (!given) return fallback;
	const url = apiUrl.safeParse(given);
	if (url.success) return url.data;
	const message = `${name}: ${quoted(given)} is wrong: it must be an https URL (http on loopback only).`;
	sources.problems.push(wrongSetting(message, `Leave it out for ${fallback}.`));
	return fallback;
}
async function resolveLive(sources, { mode, mail, files }, config) {
	const { max_emails, runbook_url, ...common } = config.defaults ?? {};
	const chosen = {
		...defined(common),
		...givenRules(sources)
	};
	const rules = {
		...defaultRules(),
		...chosen
	};
	const repos = sources.value("repo") ?? [];
	const text = await givenText(sources) ?? { workflows: config.workflows };
	const listed = {
		...rules,
		sla_hours: chosen.sla_hours ?? 48
	};
	const watches = keep(sources, resolveWatches(text.workflows ?? ["auto"], listed, repos));
	return {
		...mail,
		...files,
		mode,
		repos,
		watches: watches ?? {
			auto: false,
			entries: []
		},
		defaults: rules,
		retired: [...text.retired ?? [], ...config.retired ?? []],
		confirm_seconds: sources.valueOrDefault("confirm_seconds"),
		runbook_url: mail.runbook_url ?? runbook_url ?? null,
		remind_hours: rules.remind_hours,
		max_emails: sources.value("max_emails") ?? max_emails ?? defaultOf("max_emails"),
		shard: sources.value("shard"),
		github_api_url: sources.valueOrDefault("github_api_url"),
		...readLimits(sources)
	};
}
function defaultRules() {
	return {
		...noRequirements(),
		sla_hours: "auto",
		missed_windows: null,
		grace_hours: defaultOf("grace_hours"),
		events: defaultOf("events"),
		branch: null,
		remind_hours: null
	};
}
function givenRules(sources) {
	return defined(sources.values("sla_hours", "missed_windows", "grace_hours", "events", "branch", "remind_hours"));
}
function defined(given) {
	const some = Object.entries(given).filter(([, value]) => value !== null && value !== void 0);
	return Object.fromEntries(some);
}
function readLimits(sources) {
	return {
		reads_history: sources.text("report_file") !== null || sources.text("report_days") !== null,
		report_days: sources.valueOrDefault("report_days"),
		timeout_minutes: sources.valueOrDefault("timeout_minutes")
	};
}
async function givenText(sources) {
	const listed = await givenWorkflows(sources);
	return listed === null ? null : keep(sources, listed) ?? { workflows: [] };
}
function keep(sources, { value, problems }) {
	sources.problems.push(...problems);
	return value;
}
// build/settings/read.js
const UNREAD = {
	action: "run",
	off_by: null,
	secrets: {
		github_token: null,
		postmark_server_token: null,
		ping_url: null,
		ping_fail_url: null,
		ping_start_url: null
	},
	settings: null,
	problems: [],
	watch_names: []
};
async function readSettings(around, io) {
	const { argv, env } = around;
	const host = require_index.readHost(around);
	const mode = argv.length === 0 && host.has_runner ? "action" : "command_line";
	const flags = readFlags(argv);
	const everywhere = createSources(flags, env);
	const { sources, heard } = listen(everywhere, flags, env);
	sources.problems.push(...flags.problems, ...hyphenatedInputs(heard), ...require_index.readProxies(heard).problems);
	const command = readCommand(sources);
	if (host.has_runner) io.mask(everywhere.secrets, command.json ? "stderr" : "stdout");
	const mail = readMail(sources, heard, mode === "action" || sources.value("send_alerts") === true);
	const files = sources.values("output_file", "preview_dir", "report_file");
	const idle = {
		...UNREAD,
		mode,
		host,
		command,
		mail,
		files,
		scope: readScope(sources)
	};
	if (sources.value("help")) return {
		...idle,
		action: "help"
	};
	if (sources.value("version")) return {
		...idle,
		action: "version"
	};
	if (mode === "command_line" && argv.length === 0) return {
		...idle,
		action: "usage"
	};
	const off_by = command.replay === null ? readSwitch(sources, env) : null;
	if (off_by !== null) return {
		...idle,
		action: "disabled",
		off_by
	};
	if (flags.problems.length > 0) {
		await resolveLive(sources, idle, {});
		return {
			...idle,
			action: "usage",
			problems: withoutSecrets(sources.problems, sources.secrets)
		};
	}
	const given = {
		...idle,
		secrets: readSecrets(sources),
		watch_names: await watchNames(sources, null)
	};
	const read = command.replay === null ? await readLive(sources, given, around.cwd, io) : await readReplay(sources, given, await io.readRecording(command.replay));
	return {
		...read,
		settings: sources.problems.length === 0 ? read.settings : null,
		problems: withoutSecrets(sources.problems, sources.secrets)
	};
}
function listen(everywhere, flags, env) {
	return everywhere.value("replay") !== null ? {
		sources: createSources(flags, {}),
		heard: {}
	} : {
		sources: everywhere,
		heard: env
	};
}
function readCommand(sources) {
	return {
		...sources.values("record", "replay", "now"),
		list: sources.value("list") ?? false,
		backtest_days: sources.value("backtest"),
		json: sources.value("json") ?? false
	};
}
async function readReplay(sources, given, recording) {
	const { resolveRecorded } = await Promise.resolve().then(() => require("./reports.js")).then((n) => n.recorded_exports);
	const settings = await resolveRecorded(sources, given, recording);
	const mail = {
		...given.mail,
		send: false
	};
	return {
		...given,
		mail,
		settings,
		watch_names: await watchNames(sources, settings)
	};
}
async function readLive(sources, given, cwd, { mailKnown, readConfig: read }) {
	await mailKnown?.(given);
	const { mode, secrets, mail } = given;
	const isCli = mode === "command_line";
	if (secrets.github_token === null && sources.text("github_token") === null && !mail.test_alert) {
		const hint = isCli ? "Set GITHUB_TOKEN, for example `export GITHUB_TOKEN=$(gh auth token)`" : "Add `github_token: ${{ github.token }}`.";
		sources.problems.push(notGiven(sources, "github_token", "no token", hint));
	}
	const { config, names } = await readConfig(sources, {
		...given,
		cwd
	}, read);
	const settings = await resolveLive(sources, given, config);
	if (sources.text("repo") === null && requireRepo(settings.watches) && !mail.test_alert) {
		const hint = isCli ? "For example `--repo octo-org/backend`" : "For example `repo: octo-org/backend`; inside GitHub Actions it is the own repository.";
		sources.problems.push(notGiven(sources, "repo", "no repository", hint));
	}
	return {
		...given,
		mail: {
			...mail,
			runbook_url: settings.runbook_url
		},
		settings,
		watch_names: await watchNames(sources, settings, names)
	};
}
function notGiven(sources, name, what, hint) {
	return wrongSetting(`${name}: ${what} was given${sources.emptyFlag(name)}.`, hint);
}
const readSecrets = (sources) => sources.values("github_token", "postmark_server_token", "ping_url", "ping_fail_url", "ping_start_url");
function readScope(sources) {
	const given = (name) => {
		const text = sources.text(name)?.trim();
		return text === void 0 ? null : hideSecrets(text, sources.secrets);
	};
	const [repo, workflows, config, shard] = [
		given("repo"),
		given("workflows"),
		given("config"),
		given("shard")
	];
	return {
		repo,
		workflows,
		config,
		shard
	};
}
function readSwitch(sources, env) {
	const [variable = ""] = require_index.settingOf("enabled").env;
	if (sources.text("enabled") === null) return env[variable]?.trim() === "" ? "empty_variable" : null;
	if (sources.value("enabled") !== false) return null;
	return env.INPUT_ENABLED?.trim() ? "input" : "variable";
}
async function watchNames(sources, settings, broken = []) {
	const listed = await givenWorkflows(sources);
	if (listed !== null) return listed.names;
	return [...broken, ...(settings?.watches.entries ?? []).map(({ workflow }) => workflow)];
}
// build/run/read-invocation.js
async function readInvocation(environment, deadlines, fetch, { mailKnown = async () => {}, raw = environment } = {}) {
	let recording = null;
	const readConfig = async (request) => {
		if (request.kind === "path") {
			const read = await readBytes(request.path, {
				wait_ms: deadlines.fileWait(),
				inside: request.inside
			});
			if (!read.ok) return {
				ok: false,
				error: wrongConfig(request.path, read.error.message)
			};
			return {
				ok: true,
				value: read.value?.toString("utf8") ?? null
			};
		}
		if (request.timeout_minutes !== null) deadlines.limit(request.timeout_minutes);
		const { github_api_url: base_url, github_token: token, repo, path } = request;
		const client = await openGitHub({
			clocks: environment,
			stop: deadlines,
			fetch,
			log: environment.progress,
			base_url,
			token,
			host: {
				repo,
				debug: false
			}
		});
		const { readDefaultConfig } = await Promise.resolve().then(() => files_exports);
		return readDefaultConfig(client, repo, path);
	};
	return {
		given: await readSettings(environment, {
			mailKnown,
			mask: (secrets, out) => {
				const write = out === "stderr" ? raw.progress : raw.print;
				for (const command of maskCommands(secrets)) write(command);
			},
			readConfig,
			readRecording: async (path) => {
				const read = await readBytes(path, { wait_ms: deadlines.fileWait() });
				if (!read.ok) return {
					ok: false,
					error: unreadable(path, read.error.message)
				};
				if (read.value === null) return {
					ok: false,
					error: unreadable(path, "there is no such file")
				};
				const { parseRecording } = await Promise.resolve().then(() => require("./reports.js")).then((n) => n.recording_exports);
				const parsed = parseRecording(read.value.toString("utf8"), path);
				if (!parsed.ok) return parsed;
				recording = {
					...parsed.value,
					sha256: sha256(read.value)
				};
				const { settings, circumstances } = parsed.value;
				return {
					ok: true,
					value: {
						settings,
						now: circumstances.now
					}
				};
			}
		}),
		recording
	};
}
function wrongConfig(path, why) {
	return {
		code: "config_unreadable",
		message: `config: ${path} cannot be read: ${why}.`,
		hint: "For example `config: .github/cron-heartbeat.yml`"
	};
}
function unreadable(path, why) {
	return {
		code: "recording_unreadable",
		message: `--replay: ${path} cannot be read: ${why}.`,
		hint: "Make a recording with `--record FILE`."
	};
}
function showUsage({ given, environment }) {
	const { problems } = given;
	const { columns } = environment;
	environment.progress(problems.length === 0 ? require_index.usageText(columns) : require_index.problemsText(problems, columns));
	return 2;
}
async function showProblems(run, report) {
	const { given, environment } = run;
	const { output_file } = given.files;
	const unwritten = await writeWhole(output_file, `${resultJson(report)}\n`);
	if (given.command.json) environment.print(resultJson(report));
	environment.progress(require_index.problemsText([...given.problems, ...unwritten], environment.columns));
	return 2;
}
const PATIENCE_MS = 1e3;
async function announceSlowCheck(settings, log, work) {
	const { watches, repos } = settings;
	const what = watches.auto ? "the scheduled workflows" : require_index.counted(watches.entries.length, "workflow");
	const timer = setTimeout(() => log(`Checking ${what} of ${require_index.listed(repos, 3)}…`), PATIENCE_MS);
	try {
		return await work();
	} finally {
		clearTimeout(timer);
	}
}
function modeWords(given) {
	return `cron-heartbeat-monitor ${require_index.version}: ${given.action === "disabled" ? "disabled" : alertWords(given)}`;
}
function alertWords({ mail, secrets }) {
	const { send, dry_run, test_alert, alert_email } = mail;
	if (dry_run) return "dry run, nothing is sent";
	if (!send) return "alerts off";
	const unusable = unusableMailSettings({
		mail,
		secrets
	});
	if (unusable.length > 0) return `alerts on, but there is no usable ${require_index.listed(unusable, 20, "or")}`;
	const to = require_index.listed(alert_email.map(shortened), 3);
	return test_alert ? `test alert, to ${to}` : `alerts on, to ${to}`;
}
function shortened(address) {
	const [first = ""] = address;
	return `${first}…@…`;
}
// build/main.js
var main_exports = /* @__PURE__ */ require_index.__exportAll({ main: () => main });
const DEFAULT_MINUTES = 10;
async function main(outside) {
	const deadlines = createDeadlines(DEFAULT_MINUTES, outside.steady_ms, outside.endByForceAfter);
	outside.onSignal(deadlines.cancel);
	const environment = {
		...outside,
		progress: (text) => outside.progress(require_index.logSafe(text))
	};
	const code = await Promise.race([runOnce(environment, deadlines, outside), timeIsOver(environment, deadlines)]);
	const isPrinted = await environment.printed(deadlines.closing);
	deadlines.clear();
	return {
		code: isPrinted ? code : 2,
		isHeldUp: unfinishedFileWork() > 0
	};
}
async function runOnce(environment, deadlines, raw) {
	try {
		const started_ms = environment.steady_ms();
		const network = openNetwork(require_index.readProxies(environment.env).proxies);
		const { given, recording } = await readInvocation(environment, deadlines, network.plainFetch, {
			mailKnown: (known) => {
				sayMode(known, environment);
				return leaveCrashMail(known, environment, deadlines);
			},
			raw
		});
		if (given.action === "disabled") sayMode(given, environment);
		const publisher = createPublisher(given, environment, deadlines.fileWait);
		const deadMansSwitch = openDeadMansSwitch({
			secrets: given.secrets,
			send: given.mail.send,
			repository: given.host.repo,
			user_agent: `cron-heartbeat-monitor/${require_index.version}`,
			fetch: network.fetch,
			deadline: deadlines.delivery
		});
		const run = {
			given,
			recording,
			deadlines,
			environment,
			started_ms,
			...network,
			publisher,
			deadMansSwitch
		};
		if (given.action === "run" && recording === null) await leaveCrashMail(given, environment, deadlines);
		return await withCrashReported(run, () => runCommand(run));
	} catch (error) {
		environment.progress(`MONITOR FAILED: ${bugProblem(error).message}`);
		return 2;
	}
}
function sayMode(given, environment) {
	if (given.mode === "action") environment.print(require_index.logSafe(modeWords(given)));
	else if (given.mail.send) environment.progress(modeWords(given));
}
async function leaveCrashMail(given, environment, deadlines) {
	if (given.host.guard_dir === null) return;
	const text = await crashMailForGuard(given, crashReport({
		given,
		environment
	}, [{
		code: "monitor_ended",
		message: "@@REASON@@",
		hint: null
	}]));
	if (text !== null) leaveForGuard(guardOf({
		given,
		deadlines
	}), "crash-mail.json", text);
}
async function timeIsOver(environment, { closing }) {
	if (!closing.aborted) await new Promise((resolve) => closing.addEventListener("abort", resolve));
	environment.progress("MONITOR FAILED: the time was over while something still did not answer.");
	return 2;
}
async function runCommand(run) {
	const { given, environment } = run;
	if (given.action === "version" || given.action === "help") {
		const { helpText } = await Promise.resolve().then(() => require("./index.js")).then((n) => n.help_exports);
		environment.print(given.action === "version" ? require_index.version : helpText(environment.columns));
		return 0;
	}
	if (given.action === "usage") return showUsage(run);
	if (given.action === "disabled") return publishAndDeliver(run, disabledReport(run), null);
	const { settings } = given;
	if (settings === null) return reportUnusable(run);
	run.deadlines.limit(settings.timeout_minutes);
	const { list, backtest_days } = given.command;
	const announced = (work) => announceSlowCheck(settings, run.publisher.log, work);
	if (list) return announced(async () => (await Promise.resolve().then(() => require("./reports.js")).then((n) => n.list_exports)).runList(run, settings));
	if (backtest_days === null) return checkWatches(run, settings);
	return announced(async () => (await Promise.resolve().then(() => require("./reports.js")).then((n) => n.backtest_exports)).runBacktest(run, settings, backtest_days));
}
async function reportUnusable(run) {
	const report = crashReport(run, run.given.problems);
	if (run.given.mode === "action" || run.given.mail.send) return publishAndDeliver(run, report, null);
	return showProblems(run, report);
}
async function checkWatches(run, settings) {
	const { given, publisher, deadMansSwitch } = run;
	if (settings.test_alert) return publishAndDeliver(run, emptyReport("test", frameOf(run)), settings);
	deadMansSwitch.start();
	const evidence = await openEvidence(run, settings, given.command.record !== null || settings.reads_history);
	const say = run.recording === null ? publisher.log : void 0;
	const checked = await announceSlowCheck(settings, publisher.log, () => check(settings, evidence, say));
	return publishAndDeliver(run, composeReport(settings, given.host, checked, evidence), settings, () => writeRecording(run, settings, evidence, checked.rate_limit));
}
async function publishAndDeliver(run, report, settings, keepEvidence = async () => ({
	problems: [],
	sha256: null
})) {
	const { publisher, deadlines, deadMansSwitch, environment, started_ms } = run;
	const isQuiet = report.status === "disabled" || settings?.test_alert === true;
	const found = withStatus(withMailCheck(run, report));
	const until_ms = environment.steady_ms() + deadlines.fileWait();
	await publisher.publishVerdicts(found);
	const fileWait = () => Math.max(0, until_ms - environment.steady_ms());
	await leaveForGuard({
		...guardOf(run),
		fileWait
	}, "verdicts");
	const since_check_ms = () => environment.steady_ms() - started_ms;
	const delivery = await deliverAlerts({
		...run,
		log: publisher.log,
		since_check_ms
	}, found, settings);
	const recorded = await keepEvidence();
	const sent = withStatus(recorded.problems.reduce(withProblem, delivery.report));
	const page = await evidencePageOf(run, settings, sent, recorded.sha256);
	const written = await publisher.writeFiles(sent, delivery.mails, page);
	const pings = isQuiet ? [] : await deadMansSwitch.end(written);
	const final = await publisher.publishDelivery(withStatus(pings.reduce(withProblem, written)), delivery.mails);
	const isNewlyBroken = exitCode(written) !== 2 && exitCode(final) === 2 && !isQuiet;
	for (const problem of isNewlyBroken ? await deadMansSwitch.end(final) : []) publisher.log(`Warning: ${problem.message}`);
	await leaveLastWord(run, delivery);
	return exitCode(final);
}
async function leaveLastWord(run, { report, postmark }) {
	const reason = reasonForGuard(report, {
		stopped: run.deadlines.stopped(),
		postmark
	});
	const guard = guardOf(run);
	const problem = await (reason === null ? leaveForGuard(guard, "done") : leaveForGuard(guard, "reason", `${reason}\n`));
	if (problem !== null) run.publisher.log(problem.message);
}
function withMailCheck({ given }, report) {
	if (!given.mail.send || report.status === "disabled") return report;
	const problem = missingMailSettings(given);
	return problem === null ? report : withProblem(report, problem);
}
async function withCrashReported(run, work) {
	try {
		return await work();
	} catch (error) {
		if (run.given.host.debug && error instanceof Error) run.environment.progress(error.stack ?? error.message);
		return await publishAndDeliver(run, crashReport(run, [bugProblem(error)]), run.given.settings);
	}
}
function disabledReport(run) {
	const report = emptyReport("disabled", frameOf(run));
	return run.given.off_by === "empty_variable" ? {
		...report,
		notices: [EMPTY_SWITCH]
	} : report;
}
const EMPTY_SWITCH = "The variable FLAG_CRON_HEARTBEAT_MONITOR is there but empty, which means off. Turn it on: `gh variable set FLAG_CRON_HEARTBEAT_MONITOR --body true`, or leave the variable out of the workflow.";
function crashReport(run, problems) {
	return emptyReport("failed", frameOf(run), problems);
}
function frameOf({ given, environment }) {
	return {
		now: isoSecond(environment.now_ms()),
		dry_run: given.settings?.dry_run ?? given.mail.dry_run,
		run_url: given.host.run_url,
		runbook_url: given.mail.runbook_url
	};
}
Object.defineProperty(exports, "DAY", {
	enumerable: true,
	get: function() {
		return DAY;
	}
});
Object.defineProperty(exports, "HOUR", {
	enumerable: true,
	get: function() {
		return HOUR;
	}
});
Object.defineProperty(exports, "MINUTE", {
	enumerable: true,
	get: function() {
		return MINUTE;
	}
});
Object.defineProperty(exports, "NEVER", {
	enumerable: true,
	get: function() {
		return NEVER$1;
	}
});
Object.defineProperty(exports, "REMIND_HOURS", {
	enumerable: true,
	get: function() {
		return REMIND_HOURS;
	}
});
Object.defineProperty(exports, "ZodNumber", {
	enumerable: true,
	get: function() {
		return ZodNumber;
	}
});
Object.defineProperty(exports, "ZodObject", {
	enumerable: true,
	get: function() {
		return ZodObject;
	}
});
Object.defineProperty(exports, "_coercedNumber", {
	enumerable: true,
	get: function() {
		return _coercedNumber;
	}
});
Object.defineProperty(exports, "_enum", {
	enumerable: true,
	get: function() {
		return _enum;
	}
});
Object.defineProperty(exports, "ageWords", {
	enumerable: true,
	get: function() {
		return ageWords;
	}
});
Object.defineProperty(exports, "ansiPaint", {
	enumerable: true,
	get: function() {
		return ansiPaint;
	}
});
Object.defineProperty(exports, "array", {
	enumerable: true,
	get: function() {
		return array;
	}
});
Object.defineProperty(exports, "asOf", {
	enumerable: true,
	get: function() {
		return asOf;
	}
});
Object.defineProperty(exports, "ask", {
	enumerable: true,
	get: function() {
		return ask;
	}
});
Object.defineProperty(exports, "autoSlaHours", {
	enumerable: true,
	get: function() {
		return autoSlaHours;
	}
});
Object.defineProperty(exports, "backtestPageOf", {
	enumerable: true,
	get: function() {
		return backtestPageOf;
	}
});
Object.defineProperty(exports, "bareVerdict", {
	enumerable: true,
	get: function() {
		return bareVerdict;
	}
});
Object.defineProperty(exports, "boolean", {
	enumerable: true,
	get: function() {
		return boolean;
	}
});
Object.defineProperty(exports, "branch", {
	enumerable: true,
	get: function() {
		return branch;
	}
});
Object.defineProperty(exports, "budgetWords", {
	enumerable: true,
	get: function() {
		return budgetWords;
	}
});
Object.defineProperty(exports, "bugProblem", {
	enumerable: true,
	get: function() {
		return bugProblem;
	}
});
Object.defineProperty(exports, "cadenceOfCase", {
	enumerable: true,
	get: function() {
		return cadenceOfCase;
	}
});
Object.defineProperty(exports, "check", {
	enumerable: true,
	get: function() {
		return check;
	}
});
Object.defineProperty(exports, "checkCron", {
	enumerable: true,
	get: function() {
		return checkCron;
	}
});
Object.defineProperty(exports, "codeParts", {
	enumerable: true,
	get: function() {
		return codeParts;
	}
});
Object.defineProperty(exports, "composeReport", {
	enumerable: true,
	get: function() {
		return composeReport;
	}
});
Object.defineProperty(exports, "createAnswerCache", {
	enumerable: true,
	get: function() {
		return createAnswerCache;
	}
});
Object.defineProperty(exports, "createDriver", {
	enumerable: true,
	get: function() {
		return createDriver;
	}
});
Object.defineProperty(exports, "cureBlocks", {
	enumerable: true,
	get: function() {
		return cureBlocks;
	}
});
Object.defineProperty(exports, "cureLink", {
	enumerable: true,
	get: function() {
		return cureLink;
	}
});
Object.defineProperty(exports, "custom", {
	enumerable: true,
	get: function() {
		return custom;
	}
});
Object.defineProperty(exports, "cutEnd", {
	enumerable: true,
	get: function() {
		return cutEnd;
	}
});
Object.defineProperty(exports, "deadlineError", {
	enumerable: true,
	get: function() {
		return deadlineError;
	}
});
Object.defineProperty(exports, "decideAlerts", {
	enumerable: true,
	get: function() {
		return decideAlerts;
	}
});
Object.defineProperty(exports, "deepestSince", {
	enumerable: true,
	get: function() {
		return deepestSince;
	}
});
Object.defineProperty(exports, "defaultOf", {
	enumerable: true,
	get: function() {
		return defaultOf;
	}
});
Object.defineProperty(exports, "discriminatedUnion", {
	enumerable: true,
	get: function() {
		return discriminatedUnion;
	}
});
Object.defineProperty(exports, "emptyReport", {
	enumerable: true,
	get: function() {
		return emptyReport;
	}
});
Object.defineProperty(exports, "errors", {
	enumerable: true,
	get: function() {
		return errors;
	}
});
Object.defineProperty(exports, "escapeHtml", {
	enumerable: true,
	get: function() {
		return escapeHtml;
	}
});
Object.defineProperty(exports, "evidencePageOf", {
	enumerable: true,
	get: function() {
		return evidencePageOf;
	}
});
Object.defineProperty(exports, "factBlocks", {
	enumerable: true,
	get: function() {
		return factBlocks;
	}
});
Object.defineProperty(exports, "failureItem", {
	enumerable: true,
	get: function() {
		return failureItem;
	}
});
Object.defineProperty(exports, "failureTitle", {
	enumerable: true,
	get: function() {
		return failureTitle;
	}
});
Object.defineProperty(exports, "failures", {
	enumerable: true,
	get: function() {
		return failures;
	}
});
Object.defineProperty(exports, "field", {
	enumerable: true,
	get: function() {
		return field;
	}
});
Object.defineProperty(exports, "fileOf", {
	enumerable: true,
	get: function() {
		return fileOf;
	}
});
Object.defineProperty(exports, "filledLine", {
	enumerable: true,
	get: function() {
		return filledLine;
	}
});
Object.defineProperty(exports, "findSuccess", {
	enumerable: true,
	get: function() {
		return findSuccess;
	}
});
Object.defineProperty(exports, "findWatches", {
	enumerable: true,
	get: function() {
		return findWatches;
	}
});
Object.defineProperty(exports, "givenRules", {
	enumerable: true,
	get: function() {
		return givenRules;
	}
});
Object.defineProperty(exports, "givenText", {
	enumerable: true,
	get: function() {
		return givenText;
	}
});
Object.defineProperty(exports, "graceHours", {
	enumerable: true,
	get: function() {
		return graceHours;
	}
});
Object.defineProperty(exports, "groupBy", {
	enumerable: true,
	get: function() {
		return groupBy;
	}
});
Object.defineProperty(exports, "heading", {
	enumerable: true,
	get: function() {
		return heading;
	}
});
Object.defineProperty(exports, "headline", {
	enumerable: true,
	get: function() {
		return headline;
	}
});
Object.defineProperty(exports, "hoursBetween", {
	enumerable: true,
	get: function() {
		return hoursBetween;
	}
});
Object.defineProperty(exports, "identify", {
	enumerable: true,
	get: function() {
		return identify;
	}
});
Object.defineProperty(exports, "instant", {
	enumerable: true,
	get: function() {
		return instant;
	}
});
Object.defineProperty(exports, "int", {
	enumerable: true,
	get: function() {
		return int;
	}
});
Object.defineProperty(exports, "isStaleAtOnce", {
	enumerable: true,
	get: function() {
		return isStaleAtOnce;
	}
});
Object.defineProperty(exports, "isSwitchedOff", {
	enumerable: true,
	get: function() {
		return isSwitchedOff;
	}
});
Object.defineProperty(exports, "isTimeZone", {
	enumerable: true,
	get: function() {
		return isTimeZone;
	}
});
Object.defineProperty(exports, "isTransientStatus", {
	enumerable: true,
	get: function() {
		return isTransientStatus;
	}
});
Object.defineProperty(exports, "isWithoutSuccess", {
	enumerable: true,
	get: function() {
		return isWithoutSuccess;
	}
});
Object.defineProperty(exports, "iso", {
	enumerable: true,
	get: function() {
		return iso;
	}
});
Object.defineProperty(exports, "item", {
	enumerable: true,
	get: function() {
		return item;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: true,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "keep", {
	enumerable: true,
	get: function() {
		return keep;
	}
});
Object.defineProperty(exports, "knownSuccess", {
	enumerable: true,
	get: function() {
		return knownSuccess;
	}
});
Object.defineProperty(exports, "lastSuccessWords", {
	enumerable: true,
	get: function() {
		return lastSuccessWords;
	}
});
Object.defineProperty(exports, "lateness", {
	enumerable: true,
	get: function() {
		return lateness;
	}
});
Object.defineProperty(exports, "legend", {
	enumerable: true,
	get: function() {
		return legend;
	}
});
Object.defineProperty(exports, "limitedSignal", {
	enumerable: true,
	get: function() {
		return limitedSignal;
	}
});
Object.defineProperty(exports, "line", {
	enumerable: true,
	get: function() {
		return line;
	}
});
Object.defineProperty(exports, "linkHosts", {
	enumerable: true,
	get: function() {
		return linkHosts;
	}
});
Object.defineProperty(exports, "listBlocks", {
	enumerable: true,
	get: function() {
		return listBlocks;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "mailTag", {
	enumerable: true,
	get: function() {
		return mailTag;
	}
});
Object.defineProperty(exports, "main_exports", {
	enumerable: true,
	get: function() {
		return main_exports;
	}
});
Object.defineProperty(exports, "maxEmails", {
	enumerable: true,
	get: function() {
		return maxEmails;
	}
});
Object.defineProperty(exports, "messageOf", {
	enumerable: true,
	get: function() {
		return messageOf$1;
	}
});
Object.defineProperty(exports, "minDurationSeconds", {
	enumerable: true,
	get: function() {
		return minDurationSeconds;
	}
});
Object.defineProperty(exports, "missedBetween", {
	enumerable: true,
	get: function() {
		return missedBetween;
	}
});
Object.defineProperty(exports, "missedWindows", {
	enumerable: true,
	get: function() {
		return missedWindows$1;
	}
});
Object.defineProperty(exports, "missedWindows$1", {
	enumerable: true,
	get: function() {
		return missedWindows$2;
	}
});
Object.defineProperty(exports, "ms", {
	enumerable: true,
	get: function() {
		return ms;
	}
});
Object.defineProperty(exports, "namesOf", {
	enumerable: true,
	get: function() {
		return namesOf$1;
	}
});
Object.defineProperty(exports, "nearest", {
	enumerable: true,
	get: function() {
		return nearest;
	}
});
Object.defineProperty(exports, "networkReason", {
	enumerable: true,
	get: function() {
		return networkReason;
	}
});
Object.defineProperty(exports, "neverConnected", {
	enumerable: true,
	get: function() {
		return neverConnected;
	}
});
Object.defineProperty(exports, "newestAttempts", {
	enumerable: true,
	get: function() {
		return newestAttempts;
	}
});
Object.defineProperty(exports, "newestRuns", {
	enumerable: true,
	get: function() {
		return newestRuns;
	}
});
Object.defineProperty(exports, "noPaint", {
	enumerable: true,
	get: function() {
		return noPaint;
	}
});
Object.defineProperty(exports, "noteBlocks", {
	enumerable: true,
	get: function() {
		return noteBlocks;
	}
});
Object.defineProperty(exports, "number", {
	enumerable: true,
	get: function() {
		return number$1;
	}
});
Object.defineProperty(exports, "object", {
	enumerable: true,
	get: function() {
		return object;
	}
});
Object.defineProperty(exports, "occurrencesOf", {
	enumerable: true,
	get: function() {
		return occurrencesOf;
	}
});
Object.defineProperty(exports, "offsetsOf", {
	enumerable: true,
	get: function() {
		return offsetsOf;
	}
});
Object.defineProperty(exports, "oneSlotPerDay", {
	enumerable: true,
	get: function() {
		return oneSlotPerDay;
	}
});
Object.defineProperty(exports, "openEvidence", {
	enumerable: true,
	get: function() {
		return openEvidence;
	}
});
Object.defineProperty(exports, "openWatchCase", {
	enumerable: true,
	get: function() {
		return openWatchCase;
	}
});
Object.defineProperty(exports, "overallWords", {
	enumerable: true,
	get: function() {
		return overallWords;
	}
});
Object.defineProperty(exports, "pageUrl", {
	enumerable: true,
	get: function() {
		return pageUrl;
	}
});
Object.defineProperty(exports, "paragraph", {
	enumerable: true,
	get: function() {
		return paragraph;
	}
});
Object.defineProperty(exports, "parseCron", {
	enumerable: true,
	get: function() {
		return parseCron;
	}
});
Object.defineProperty(exports, "partsOf", {
	enumerable: true,
	get: function() {
		return partsOf;
	}
});
Object.defineProperty(exports, "pause", {
	enumerable: true,
	get: function() {
		return pause;
	}
});
Object.defineProperty(exports, "placedRun", {
	enumerable: true,
	get: function() {
		return placedRun;
	}
});
Object.defineProperty(exports, "preprocess", {
	enumerable: true,
	get: function() {
		return preprocess;
	}
});
Object.defineProperty(exports, "problemOf", {
	enumerable: true,
	get: function() {
		return problemOf;
	}
});
Object.defineProperty(exports, "quoted", {
	enumerable: true,
	get: function() {
		return quoted;
	}
});
Object.defineProperty(exports, "readLimits", {
	enumerable: true,
	get: function() {
		return readLimits;
	}
});
Object.defineProperty(exports, "readNewestPage", {
	enumerable: true,
	get: function() {
		return readNewestPage;
	}
});
Object.defineProperty(exports, "readWorkflowFile", {
	enumerable: true,
	get: function() {
		return readWorkflowFile;
	}
});
Object.defineProperty(exports, "record", {
	enumerable: true,
	get: function() {
		return record;
	}
});
Object.defineProperty(exports, "remindHours", {
	enumerable: true,
	get: function() {
		return remindHours$1;
	}
});
Object.defineProperty(exports, "repoName", {
	enumerable: true,
	get: function() {
		return repoName;
	}
});
Object.defineProperty(exports, "resolveWatches", {
	enumerable: true,
	get: function() {
		return resolveWatches;
	}
});
Object.defineProperty(exports, "retryAfterMs", {
	enumerable: true,
	get: function() {
		return retryAfterMs;
	}
});
Object.defineProperty(exports, "runBlocks", {
	enumerable: true,
	get: function() {
		return runBlocks;
	}
});
Object.defineProperty(exports, "runButton", {
	enumerable: true,
	get: function() {
		return runButton;
	}
});
Object.defineProperty(exports, "safeUrl", {
	enumerable: true,
	get: function() {
		return safeUrl;
	}
});
Object.defineProperty(exports, "selfWords", {
	enumerable: true,
	get: function() {
		return selfWords;
	}
});
Object.defineProperty(exports, "sentence", {
	enumerable: true,
	get: function() {
		return sentence;
	}
});
Object.defineProperty(exports, "shardPart", {
	enumerable: true,
	get: function() {
		return shardPart;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: true,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "slaHours", {
	enumerable: true,
	get: function() {
		return slaHours;
	}
});
Object.defineProperty(exports, "slaWithSource", {
	enumerable: true,
	get: function() {
		return slaWithSource;
	}
});
Object.defineProperty(exports, "slaWords", {
	enumerable: true,
	get: function() {
		return slaWords;
	}
});
Object.defineProperty(exports, "slotLooks", {
	enumerable: true,
	get: function() {
		return slotLooks;
	}
});
Object.defineProperty(exports, "slotTitle", {
	enumerable: true,
	get: function() {
		return slotTitle;
	}
});
Object.defineProperty(exports, "statusStyle", {
	enumerable: true,
	get: function() {
		return statusStyle;
	}
});
Object.defineProperty(exports, "stemOf", {
	enumerable: true,
	get: function() {
		return stemOf;
	}
});
Object.defineProperty(exports, "step", {
	enumerable: true,
	get: function() {
		return step;
	}
});
Object.defineProperty(exports, "stepBlocks", {
	enumerable: true,
	get: function() {
		return stepBlocks;
	}
});
Object.defineProperty(exports, "stepsBlocks", {
	enumerable: true,
	get: function() {
		return stepsBlocks;
	}
});
Object.defineProperty(exports, "strictObject", {
	enumerable: true,
	get: function() {
		return strictObject;
	}
});
Object.defineProperty(exports, "string", {
	enumerable: true,
	get: function() {
		return string;
	}
});
Object.defineProperty(exports, "tally", {
	enumerable: true,
	get: function() {
		return tally;
	}
});
Object.defineProperty(exports, "textOfBody", {
	enumerable: true,
	get: function() {
		return textOfBody;
	}
});
Object.defineProperty(exports, "textPage", {
	enumerable: true,
	get: function() {
		return textPage;
	}
});
Object.defineProperty(exports, "threadRoot", {
	enumerable: true,
	get: function() {
		return threadRoot;
	}
});
Object.defineProperty(exports, "timeline", {
	enumerable: true,
	get: function() {
		return timeline;
	}
});
Object.defineProperty(exports, "timelineSpan", {
	enumerable: true,
	get: function() {
		return timelineSpan;
	}
});
Object.defineProperty(exports, "union", {
	enumerable: true,
	get: function() {
		return union;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "verdictFields", {
	enumerable: true,
	get: function() {
		return verdictFields;
	}
});
Object.defineProperty(exports, "waitInTurn", {
	enumerable: true,
	get: function() {
		return waitInTurn;
	}
});
Object.defineProperty(exports, "walk", {
	enumerable: true,
	get: function() {
		return walk;
	}
});
Object.defineProperty(exports, "warningBlocks", {
	enumerable: true,
	get: function() {
		return warningBlocks;
	}
});
Object.defineProperty(exports, "watchLinks", {
	enumerable: true,
	get: function() {
		return watchLinks;
	}
});
Object.defineProperty(exports, "watchName", {
	enumerable: true,
	get: function() {
		return watchName;
	}
});
Object.defineProperty(exports, "watchName$1", {
	enumerable: true,
	get: function() {
		return watchName$1;
	}
});
Object.defineProperty(exports, "whyBlocks", {
	enumerable: true,
	get: function() {
		return whyBlocks;
	}
});
Object.defineProperty(exports, "withJitter", {
	enumerable: true,
	get: function() {
		return withJitter;
	}
});
Object.defineProperty(exports, "withLimit", {
	enumerable: true,
	get: function() {
		return withLimit;
	}
});
Object.defineProperty(exports, "withRetries", {
	enumerable: true,
	get: function() {
		return withRetries;
	}
});
Object.defineProperty(exports, "withShortestNames", {
	enumerable: true,
	get: function() {
		return withShortestNames;
	}
});
Object.defineProperty(exports, "withStatus", {
	enumerable: true,
	get: function() {
		return withStatus;
	}
});
Object.defineProperty(exports, "withoutMarks", {
	enumerable: true,
	get: function() {
		return withoutMarks;
	}
});
Object.defineProperty(exports, "worstFirst", {
	enumerable: true,
	get: function() {
		return worstFirst;
	}
});
Object.defineProperty(exports, "writeRecording", {
	enumerable: true,
	get: function() {
		return writeRecording;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
Object.defineProperty(exports, "wrongSetting", {
	enumerable: true,
	get: function() {
		return wrongSetting;
	}
});
Object.defineProperty(exports, "yamlEvents", {
	enumerable: true,
	get: function() {
		return yamlEvents;
	}
});
