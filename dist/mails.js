const require_index = require("./index.js");
const require_main = require("./main.js");
let node_crypto = require("node:crypto");
// build/deliver/delivery.js
var delivery_exports = /* @__PURE__ */ require_index.__exportAll({
	deliveredToNobody: () => deliveredToNobody,
	sendMails: () => sendMails
});
const usualWaits = {
	retry_ms: [
		1e3,
		4e3,
		1e4
	],
	lookup_ms: [
		2e3,
		5e3,
		1e4
	]
};
const longestWaitMs = 6e4;
const atOnce = 4;
async function sendMails(rendered, options) {
	return inTurns(rendered, async ({ alert, mail }) => ({
		...alert,
		...await resultOf(mail, options)
	}));
}
async function inTurns(items, work) {
	const results = [];
	const queue = items.entries();
	const worker = async () => {
		for (const [at, item] of queue) results[at] = await work(item);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return results;
}
async function resultOf(mail, options) {
	if (mail === null) return {
		outcome: "recently_sent",
		message_id: null,
		error: null
	};
	if (options.mode !== "send") return {
		outcome: options.mode,
		message_id: null,
		error: null
	};
	const { postmark } = options;
	if (mail.to.length === 0) return settingMissing("alert_email");
	if (mail.from === "") return settingMissing("alert_from");
	if (postmark === null) return settingMissing("postmark_server_token");
	const context = {
		...options,
		postmark,
		waits: options.waits ?? usualWaits
	};
	const { result, refusedRecipients } = await sendMail(mail, context);
	return refusedRecipients && mail.to.length > 1 ? await sendToEachAlone(mail, context, result) : result;
}
function settingMissing(setting) {
	const message = `The mail could not be sent: there is no usable \`${setting}\`.`;
	return failed(require_main.problemOf("mail_settings_missing", message));
}
const taken = (message_id) => ({
	outcome: "sent",
	message_id,
	error: null
});
const failed = (error) => ({
	outcome: "failed",
	message_id: null,
	error
});
async function sendToEachAlone(mail, context, whole) {
	const tried = await inTurns(mail.to, async (to) => {
		const { result } = await sendMail({
			...mail,
			to: [to]
		}, context);
		return {
			to,
			result
		};
	});
	const reached = tried.filter(({ result }) => result.outcome === "sent");
	const missed = tried.filter(({ result }) => result.outcome !== "sent");
	const message_id = reached[0]?.result.message_id ?? null;
	if (missed.length === 0) return {
		outcome: "sent",
		message_id,
		error: null
	};
	if (reached.length === 0) return missed.find(({ result }) => result.outcome === "unconfirmed")?.result ?? whole;
	const cause = missed[0]?.result.error ?? whole.error;
	const names = missed.map(({ to }) => to).join(", ");
	return {
		outcome: "partly_delivered",
		message_id,
		error: {
			code: cause?.code ?? "postmark_refused",
			message: `The mail did not go to ${names}. ${cause?.message ?? ""}`.trim(),
			hint: cause?.hint ?? require_main.errors.postmark_refused.cure
		}
	};
}
async function sendMail(mail, context) {
	const { postmark, message_stream, deadline } = context;
	let metadata = {
		...mail.metadata,
		send: (0, node_crypto.randomUUID)()
	};
	const retries = context.waits.retry_ms.values();
	const send = async () => {
		const answer = await require_main.withRetries(() => postmark.send({
			mail,
			message_stream,
			metadata
		}, deadline), (one) => waitBefore(one, retries), deadline);
		if (answer.kind !== "refused" || answer.about !== "metadata" || metadata === null) return answer;
		metadata = null;
		return send();
	};
	const first = await send();
	const found = first.kind === "lost" ? await lookUp(metadata, context) : null;
	if (found !== null) return {
		result: taken(found),
		refusedRecipients: false
	};
	const last = first.kind === "lost" && !deadline.aborted ? await send() : first;
	if (last.kind === "accepted") return {
		result: acceptedResult(last, mail.to),
		refusedRecipients: false
	};
	const mayBeTaken = [first, last].some((one) => one.kind === "lost" && !one.answered);
	const refusedRecipients = last.kind === "refused" && last.about !== "mail";
	return {
		result: mayBeTaken ? unconfirmed(last.problem) : failed(last.problem),
		refusedRecipients
	};
}
function waitBefore(answer, retries) {
	if (answer.kind !== "not_taken") return null;
	const usual = retries.next();
	const asked = answer.retry_after_ms ?? 0;
	return usual.done === true || asked > longestWaitMs ? null : Math.max(require_main.withJitter(usual.value), asked);
}
async function lookUp(metadata, { postmark, message_stream: messageStream, waits, deadline }) {
	const incident = metadata?.incident;
	if (metadata === null || incident === void 0) return null;
	const filter = {
		metadata_incident: incident,
		messageStream,
		count: 100,
		offset: 0
	};
	let waited = 0;
	for (const at of waits.lookup_ms) {
		await require_main.pause(at - waited, deadline);
		waited = at;
		const page = await postmark.search(filter, deadline);
		const found = page.ok ? page.value.mails.find((mail) => mail.metadata.send === metadata.send) : void 0;
		if (found !== void 0) return found.message_id;
	}
	return null;
}
function acceptedResult({ message_id, inactive }, to) {
	if (inactive.length === 0) return taken(message_id);
	const left = to.filter((address) => !inactive.some((name) => name.toLowerCase() === address.toLowerCase()));
	const message = `Postmark took the mail but does not deliver it to ${inactive.join(", ")}: suppressed there.`;
	const error = require_main.problemOf("postmark_inactive_recipient", message);
	return {
		outcome: left.length === 0 ? "failed" : "partly_delivered",
		message_id,
		error
	};
}
function unconfirmed(problem) {
	const message = `The mail was handed over, and whether it was taken is not known. ${problem.message}`;
	return {
		outcome: "unconfirmed",
		message_id: null,
		error: require_main.problemOf("postmark_unconfirmed", message)
	};
}
function deliveredToNobody(alerts) {
	const error = require_main.problemOf("postmark_not_delivered", require_main.errors.postmark_not_delivered.cause);
	return alerts.map((alert) => alert.outcome === "sent" || alert.outcome === "partly_delivered" ? {
		...alert,
		outcome: "not_delivered",
		error
	} : alert);
}
// build/deliver/history.js
var history_exports = /* @__PURE__ */ require_index.__exportAll({ readHistory: () => readHistory });
const pageSize = 500;
const most = 1e4;
const keptMs = 45 * require_main.DAY;
const usualLimitMs = 7e3;
async function readHistory(question) {
	const now = Date.parse(question.now);
	const oldest = now - Math.max(question.remind_hours * require_main.HOUR, keptMs);
	const known = /* @__PURE__ */ new Map();
	const { signal, clear } = require_main.limitedSignal(question.limit_ms ?? usualLimitMs, question.deadline);
	let isSandbox = null;
	let cut_short = null;
	for (let offset = 0; offset < most;) {
		const page = await readPage({
			...question,
			deadline: signal
		}, offset);
		if (!page.ok) {
			cut_short = page.error;
			break;
		}
		const { mails, sandboxed, total, rows } = page.value;
		if (mails.length + sandboxed > 0) isSandbox ??= sandboxed > 0;
		for (const mail of mails) known.set(mail.message_id, mail);
		offset += rows;
		const last = mails.at(-1);
		if (last !== void 0 && Date.parse(last.sent_at) < oldest || rows === 0 || rows < pageSize && offset >= total) break;
	}
	clear();
	if (cut_short !== null && known.size === 0) return {
		ok: false,
		error: cut_short
	};
	return {
		ok: true,
		value: {
			mails: [...known.values()].filter((mail) => Date.parse(mail.sent_at) <= now),
			isSandbox,
			cut_short
		}
	};
}
async function readPage(question, offset) {
	const { postmark, message_stream, deadline, retry_ms = [1e3, 3e3] } = question;
	const filter = {
		tag: require_main.mailTag,
		messageStream: message_stream,
		count: pageSize,
		offset
	};
	return require_main.withRetries(() => postmark.search(filter, deadline), (page, retry) => !page.ok && page.passing ? require_main.waitInTurn(retry_ms, retry) : null, deadline);
}
// node_modules/postmark/dist/client/errors/Errors.js
var require_Errors = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$14) => {
	var __extends = this$14 && this$14.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.InvalidEmailRequestError = exports.InactiveRecipientsError = exports.ApiInputError = exports.UnknownError = exports.RateLimitExceededError = exports.ServiceUnavailablerError = exports.InternalServerError = exports.InvalidAPIKeyError = exports.HttpError = exports.PostmarkError = void 0;
	/**
	* Standard Postmark error on which all sub-errors are based.
	*/
	var PostmarkError = function(_super) {
		__extends(PostmarkError, _super);
		function PostmarkError(message, code, statusCode) {
			if (code === void 0) code = 0;
			if (statusCode === void 0) statusCode = 0;
			var _this = _super.call(this, message) || this;
			_this.statusCode = statusCode;
			_this.code = code;
			Object.setPrototypeOf(_this, PostmarkError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		PostmarkError.prototype.setUpStackTrace = function() {
			this.name = this.constructor.name;
			Error.captureStackTrace(this, this.constructor);
		};
		return PostmarkError;
	}(Error);
	exports.PostmarkError = PostmarkError;
	var HttpError = function(_super) {
		__extends(HttpError, _super);
		function HttpError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, HttpError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		return HttpError;
	}(PostmarkError);
	exports.HttpError = HttpError;
	exports.InvalidAPIKeyError = function(_super) {
		__extends(InvalidAPIKeyError, _super);
		function InvalidAPIKeyError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, InvalidAPIKeyError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		return InvalidAPIKeyError;
	}(HttpError);
	exports.InternalServerError = function(_super) {
		__extends(InternalServerError, _super);
		function InternalServerError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, InternalServerError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		return InternalServerError;
	}(HttpError);
	exports.ServiceUnavailablerError = function(_super) {
		__extends(ServiceUnavailablerError, _super);
		function ServiceUnavailablerError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, ServiceUnavailablerError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		return ServiceUnavailablerError;
	}(HttpError);
	exports.RateLimitExceededError = function(_super) {
		__extends(RateLimitExceededError, _super);
		function RateLimitExceededError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, RateLimitExceededError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		return RateLimitExceededError;
	}(HttpError);
	exports.UnknownError = function(_super) {
		__extends(UnknownError, _super);
		function UnknownError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, UnknownError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		return UnknownError;
	}(HttpError);
	var ApiInputError = function(_super) {
		__extends(ApiInputError, _super);
		function ApiInputError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, ApiInputError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		ApiInputError.buildSpecificError = function(message, code, statusCode) {
			switch (code) {
				case this.ERROR_CODES.inactiveRecipient: return new InactiveRecipientsError(message, code, statusCode);
				case this.ERROR_CODES.invalidEmailRequest: return new InvalidEmailRequestError(message, code, statusCode);
				default: return new ApiInputError(message, code, statusCode);
			}
		};
		ApiInputError.ERROR_CODES = {
			inactiveRecipient: 406,
			invalidEmailRequest: 300
		};
		return ApiInputError;
	}(HttpError);
	exports.ApiInputError = ApiInputError;
	var InactiveRecipientsError = function(_super) {
		__extends(InactiveRecipientsError, _super);
		function InactiveRecipientsError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, InactiveRecipientsError.prototype);
			_this.setUpStackTrace();
			_this.recipients = InactiveRecipientsError.parseInactiveRecipients(message);
			return _this;
		}
		InactiveRecipientsError.parseInactiveRecipients = function(message) {
			var result = [];
			this.inactiveRecipientsPatterns.some(function(pattern) {
				var regexResult = message.match(pattern);
				if (regexResult !== null) {
					result = regexResult[1].split(",").map(function(element) {
						return element.trim();
					});
					return result;
				} else result = [];
			});
			return result;
		};
		InactiveRecipientsError.inactiveRecipientsPatterns = [/Found inactive addresses: (.+?)\.? Inactive/, /these inactive addresses: (.+?)\.?$/];
		return InactiveRecipientsError;
	}(ApiInputError);
	exports.InactiveRecipientsError = InactiveRecipientsError;
	var InvalidEmailRequestError = function(_super) {
		__extends(InvalidEmailRequestError, _super);
		function InvalidEmailRequestError(message, code, statusCode) {
			var _this = _super.call(this, message, code, statusCode) || this;
			Object.setPrototypeOf(_this, InvalidEmailRequestError.prototype);
			_this.setUpStackTrace();
			return _this;
		}
		return InvalidEmailRequestError;
	}(ApiInputError);
	exports.InvalidEmailRequestError = InvalidEmailRequestError;
}));
// node_modules/postmark/dist/client/errors/ErrorHandler.js
var require_ErrorHandler = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ErrorHandler = void 0;
	var Errors = require_Errors();
	exports.ErrorHandler = function() {
		function ErrorHandler() {}
		/**
		* Build general Postmark error.
		*
		* @param errorMessage - error message that needs to be identified and transformed to proper Postmark error.
		*
		* @returns properly formatted Postmark error.
		*/
		ErrorHandler.prototype.buildError = function(errorMessage, code, statusCode) {
			if (code === void 0) code = 0;
			if (statusCode === void 0) statusCode = 0;
			if (statusCode === 0 && code === 0) return new Errors.PostmarkError(errorMessage);
			else return this.buildErrorByHttpStatusCode(errorMessage, code, statusCode);
		};
		/**
		* Build Postmark error based on HTTP request status.
		*
		* @param error - http request library error, that will be transformed to Postmark error.
		*
		* @returns properly formatted Postmark error.
		*/
		ErrorHandler.prototype.buildErrorByHttpStatusCode = function(errorMessage, errorCode, errorStatusCode) {
			switch (errorStatusCode) {
				case 401: return new Errors.InvalidAPIKeyError(errorMessage, errorCode, errorStatusCode);
				case 404: return new Errors.PostmarkError(errorMessage, errorCode, errorStatusCode);
				case 422: return Errors.ApiInputError.buildSpecificError(errorMessage, errorCode, errorStatusCode);
				case 429: return new Errors.RateLimitExceededError(errorMessage, errorCode, errorStatusCode);
				case 500: return new Errors.InternalServerError(errorMessage, errorCode, errorStatusCode);
				case 503: return new Errors.ServiceUnavailablerError(errorMessage, errorCode, errorStatusCode);
				default: return new Errors.UnknownError(errorMessage, errorCode, errorStatusCode);
			}
		};
		return ErrorHandler;
	}();
}));
// node_modules/postmark/dist/client/models/client/ClientOptions.js
var require_ClientOptions = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ClientOptions = void 0;
	(function(ClientOptions) {
		ClientOptions.Configuration = function() {
			function Configuration(useHttps, requestHost, timeout, fetch) {
				this.useHttps = useHttps;
				this.requestHost = requestHost;
				this.timeout = timeout;
				if (fetch !== void 0) this.fetch = fetch;
			}
			return Configuration;
		}();
		(function(HttpMethod) {
			HttpMethod["GET"] = "GET";
			HttpMethod["POST"] = "POST";
			HttpMethod["DELETE"] = "DELETE";
			HttpMethod["PUT"] = "PUT";
			HttpMethod["OPTIONS"] = "OPTIONS";
			HttpMethod["HEAD"] = "HEAD";
			HttpMethod["PATCH"] = "PATCH";
		})(ClientOptions.HttpMethod || (ClientOptions.HttpMethod = {}));
		(function(AuthHeaderNames) {
			AuthHeaderNames["SERVER_TOKEN"] = "X-Postmark-Server-Token";
			AuthHeaderNames["ACCOUNT_TOKEN"] = "X-Postmark-Account-Token";
		})(ClientOptions.AuthHeaderNames || (ClientOptions.AuthHeaderNames = {}));
	})(exports.ClientOptions || (exports.ClientOptions = {}));
}));
// node_modules/postmark/dist/client/models/client/SupportingTypes.js
var require_SupportingTypes$1 = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/client/HttpClient.js
var require_HttpClient$1 = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$13) => {
	var __assign = this$13 && this$13.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpClient = void 0;
	exports.HttpClient = function() {
		function HttpClient(configOptions) {
			this.clientOptions = __assign(__assign({}, HttpClient.DefaultOptions), configOptions);
			this.initHttpClient(this.clientOptions);
		}
		HttpClient.prototype.getBaseHttpRequestURL = function() {
			var scheme = this.clientOptions.useHttps ? "https" : "http";
			return "".concat(scheme, "://").concat(this.clientOptions.requestHost);
		};
		/**
		* Http Client connection configuration options.
		* You may modify these values and new clients will use them.
		* Any values provided to a Client constructor will override default options.
		*/
		HttpClient.DefaultOptions = {
			useHttps: true,
			requestHost: "api.postmarkapp.com",
			timeout: 180
		};
		return HttpClient;
	}();
}));
// node_modules/postmark/dist/client/models/client/Callback.js
var require_Callback = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/client/DefaultResponse.js
var require_DefaultResponse = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/client/FilteringParameters.js
var require_FilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FilteringParameters = void 0;
	exports.FilteringParameters = function() {
		function FilteringParameters(count, offset) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			this.count = count;
			this.offset = offset;
		}
		return FilteringParameters;
	}();
}));
// node_modules/postmark/dist/client/models/bounces/Bounce.js
var require_Bounce = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BounceTypeCode = exports.BounceType = void 0;
	(function(BounceType) {
		BounceType["HardBounce"] = "HardBounce";
		BounceType["Transient"] = "Transient";
		BounceType["Unsubscribe"] = "Unsubscribe";
		BounceType["Subscribe"] = "Subscribe";
		BounceType["AutoResponder"] = "AutoResponder";
		BounceType["AddressChange"] = "AddressChange";
		BounceType["DnsError"] = "DnsError";
		BounceType["SpamNotification"] = "SpamNotification";
		BounceType["OpenRelayTest"] = "OpenRelayTest";
		BounceType["Unknown"] = "Unknown";
		BounceType["SoftBounce"] = "SoftBounce";
		BounceType["VirusNotification"] = "VirusNotification";
		BounceType["ChallengeVerification"] = "ChallengeVerification";
		BounceType["BadEmailAddress"] = "BadEmailAddress";
		BounceType["SpamComplaint"] = "SpamComplaint";
		BounceType["ManuallyDeactivated"] = "ManuallyDeactivated";
		BounceType["Unconfirmed"] = "Unconfirmed";
		BounceType["Blocked"] = "Blocked";
		BounceType["SMTPApiError"] = "SMTPApiError";
		BounceType["InboundError"] = "InboundError";
		BounceType["DMARCPolicy"] = "DMARCPolicy";
		BounceType["TemplateRenderingFailed"] = "TemplateRenderingFailed";
	})(exports.BounceType || (exports.BounceType = {}));
	(function(BounceTypeCode) {
		BounceTypeCode[BounceTypeCode["HardBounce"] = 1] = "HardBounce";
		BounceTypeCode[BounceTypeCode["Transient"] = 2] = "Transient";
		BounceTypeCode[BounceTypeCode["Unsubscribe"] = 16] = "Unsubscribe";
		BounceTypeCode[BounceTypeCode["Subscribe"] = 32] = "Subscribe";
		BounceTypeCode[BounceTypeCode["AutoResponder"] = 64] = "AutoResponder";
		BounceTypeCode[BounceTypeCode["AddressChange"] = 128] = "AddressChange";
		BounceTypeCode[BounceTypeCode["DnsError"] = 256] = "DnsError";
		BounceTypeCode[BounceTypeCode["SpamNotification"] = 512] = "SpamNotification";
		BounceTypeCode[BounceTypeCode["OpenRelayTest"] = 1024] = "OpenRelayTest";
		BounceTypeCode[BounceTypeCode["Unknown"] = 2048] = "Unknown";
		BounceTypeCode[BounceTypeCode["SoftBounce"] = 4096] = "SoftBounce";
		BounceTypeCode[BounceTypeCode["VirusNotification"] = 8192] = "VirusNotification";
		BounceTypeCode[BounceTypeCode["ChallengeVerification"] = 16384] = "ChallengeVerification";
		BounceTypeCode[BounceTypeCode["BadEmailAddress"] = 1e5] = "BadEmailAddress";
		BounceTypeCode[BounceTypeCode["SpamComplaint"] = 100001] = "SpamComplaint";
		BounceTypeCode[BounceTypeCode["ManuallyDeactivated"] = 100002] = "ManuallyDeactivated";
		BounceTypeCode[BounceTypeCode["Unconfirmed"] = 100003] = "Unconfirmed";
		BounceTypeCode[BounceTypeCode["Blocked"] = 100006] = "Blocked";
		BounceTypeCode[BounceTypeCode["SMTPApiError"] = 100007] = "SMTPApiError";
		BounceTypeCode[BounceTypeCode["InboundError"] = 100008] = "InboundError";
		BounceTypeCode[BounceTypeCode["DMARCPolicy"] = 100009] = "DMARCPolicy";
		BounceTypeCode[BounceTypeCode["TemplateRenderingFailed"] = 100010] = "TemplateRenderingFailed";
	})(exports.BounceTypeCode || (exports.BounceTypeCode = {}));
}));
// node_modules/postmark/dist/client/models/bounces/BounceFilteringParameters.js
var require_BounceFilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$12) => {
	var __extends = this$12 && this$12.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BounceFilteringParameters = void 0;
	exports.BounceFilteringParameters = function(_super) {
		__extends(BounceFilteringParameters, _super);
		function BounceFilteringParameters(count, offset, type, inactive, emailFilter, tag, messageID, fromDate, toDate, messageStream) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			var _this = _super.call(this, count, offset) || this;
			_this.type = type;
			_this.inactive = inactive;
			_this.emailFilter = emailFilter;
			_this.tag = tag;
			_this.messageID = messageID;
			_this.fromDate = fromDate;
			_this.toDate = toDate;
			_this.messageStream = messageStream;
			return _this;
		}
		return BounceFilteringParameters;
	}(require_FilteringParameters().FilteringParameters);
}));
// node_modules/postmark/dist/client/models/message/Message.js
var require_Message = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Message = void 0;
	exports.Message = function() {
		function Message(From, Subject, HtmlBody, TextBody, To, Cc, Bcc, ReplyTo, Tag, TrackOpens, TrackLinks, Headers, Attachments, Metadata) {
			this.From = From;
			this.To = To;
			this.Cc = Cc;
			this.Bcc = Bcc;
			this.Subject = Subject;
			this.ReplyTo = ReplyTo;
			this.HtmlBody = HtmlBody;
			this.TextBody = TextBody;
			this.Tag = Tag;
			this.TrackOpens = TrackOpens;
			this.TrackLinks = TrackLinks;
			this.Headers = Headers;
			this.Attachments = Attachments;
			this.Metadata = Metadata;
		}
		return Message;
	}();
}));
// node_modules/postmark/dist/client/models/message/BulkEmail.js
var require_BulkEmail = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BulkEmailStatus = exports.BulkEmailRequest = exports.BulkEmailMessage = void 0;
	exports.BulkEmailMessage = function() {
		function BulkEmailMessage(To, TemplateModel, Cc, Bcc, Metadata, Headers) {
			this.To = To;
			this.TemplateModel = TemplateModel;
			this.Cc = Cc;
			this.Bcc = Bcc;
			this.Metadata = Metadata;
			this.Headers = Headers;
		}
		return BulkEmailMessage;
	}();
	exports.BulkEmailRequest = function() {
		function BulkEmailRequest(From, Messages, Subject, HtmlBody, TextBody, TemplateId, TemplateAlias, ReplyTo, Tag, TrackOpens, TrackLinks, Headers, Attachments, Metadata, MessageStream, InlineCss) {
			this.From = From;
			this.Messages = Messages;
			this.Subject = Subject;
			this.HtmlBody = HtmlBody;
			this.TextBody = TextBody;
			this.TemplateId = TemplateId;
			this.TemplateAlias = TemplateAlias;
			this.ReplyTo = ReplyTo;
			this.Tag = Tag;
			this.TrackOpens = TrackOpens;
			this.TrackLinks = TrackLinks;
			this.Headers = Headers;
			this.Attachments = Attachments;
			this.Metadata = Metadata;
			this.MessageStream = MessageStream;
			this.InlineCss = InlineCss;
		}
		return BulkEmailRequest;
	}();
	(function(BulkEmailStatus) {
		BulkEmailStatus["Accepted"] = "Accepted";
		BulkEmailStatus["Processing"] = "Processing";
		BulkEmailStatus["Completed"] = "Completed";
		BulkEmailStatus["Failed"] = "Failed";
	})(exports.BulkEmailStatus || (exports.BulkEmailStatus = {}));
}));
// node_modules/postmark/dist/client/models/message/SupportingTypes.js
var require_SupportingTypes = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Attachment = exports.Header = exports.ServerDeliveryTypes = exports.LinkClickLocation = exports.LinkTrackingOptions = void 0;
	(function(LinkTrackingOptions) {
		LinkTrackingOptions["TextOnly"] = "TextOnly";
		LinkTrackingOptions["HtmlOnly"] = "HtmlOnly";
		LinkTrackingOptions["HtmlAndText"] = "HtmlAndText";
		LinkTrackingOptions["None"] = "None";
	})(exports.LinkTrackingOptions || (exports.LinkTrackingOptions = {}));
	(function(LinkClickLocation) {
		LinkClickLocation["HTML"] = "HTML";
		LinkClickLocation["Text"] = "Text";
	})(exports.LinkClickLocation || (exports.LinkClickLocation = {}));
	(function(ServerDeliveryTypes) {
		ServerDeliveryTypes["Live"] = "Live";
		ServerDeliveryTypes["Sandbox"] = "Sandbox";
	})(exports.ServerDeliveryTypes || (exports.ServerDeliveryTypes = {}));
	exports.Header = function() {
		function Header(Name, Value) {
			this.Name = Name;
			this.Value = Value;
		}
		return Header;
	}();
	exports.Attachment = function() {
		function Attachment(Name, Content, ContentType, ContentID, ContentLength, Disposition) {
			if (ContentID === void 0) ContentID = null;
			this.Name = Name;
			this.Content = Content;
			this.ContentType = ContentType;
			this.ContentID = ContentID;
			this.ContentLength = ContentLength;
			this.Disposition = Disposition;
		}
		return Attachment;
	}();
}));
// node_modules/postmark/dist/client/models/messages/OutboundMessage.js
var require_OutboundMessage = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/messages/OutboundMessageOpen.js
var require_OutboundMessageOpen = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/messages/OutboundMessageClick.js
var require_OutboundMessageClick = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/messages/InboundMessage.js
var require_InboundMessage = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/messages/MessageFilteringParameters.js
var require_MessageFilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$11) => {
	var __extends = this$11 && this$11.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OutboundMessageClicksFilteringParameters = exports.OutboundMessageOpensFilteringParameters = exports.OutboundMessageTrackingFilteringParameters = exports.InboundMessagesFilteringParameters = exports.OutboundMessagesFilteringParameters = exports.InboundMessageStatus = exports.OutboundMessageStatus = void 0;
	var FilteringParameters_1 = require_FilteringParameters();
	(function(OutboundMessageStatus) {
		OutboundMessageStatus["Queued"] = "queued";
		OutboundMessageStatus["Sent"] = "sent";
		OutboundMessageStatus["Processed"] = "processed";
	})(exports.OutboundMessageStatus || (exports.OutboundMessageStatus = {}));
	(function(InboundMessageStatus) {
		InboundMessageStatus["Queued"] = "queued";
		InboundMessageStatus["Sent"] = "sent";
		InboundMessageStatus["Processed"] = "processed";
		InboundMessageStatus["Blocked"] = "blocked";
		InboundMessageStatus["Failed"] = "failed";
		InboundMessageStatus["Scheduled"] = "scheduled";
	})(exports.InboundMessageStatus || (exports.InboundMessageStatus = {}));
	exports.OutboundMessagesFilteringParameters = function(_super) {
		__extends(OutboundMessagesFilteringParameters, _super);
		function OutboundMessagesFilteringParameters(count, offset, recipient, fromEmail, tag, status, fromDate, toDate, subject, messageStream) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			var _this = _super.call(this, count, offset) || this;
			_this.recipient = recipient;
			_this.fromEmail = fromEmail;
			_this.tag = tag;
			_this.status = status;
			_this.fromDate = fromDate;
			_this.toDate = toDate;
			_this.subject = subject;
			_this.messageStream = messageStream;
			return _this;
		}
		return OutboundMessagesFilteringParameters;
	}(FilteringParameters_1.FilteringParameters);
	exports.InboundMessagesFilteringParameters = function(_super) {
		__extends(InboundMessagesFilteringParameters, _super);
		function InboundMessagesFilteringParameters(count, offset, mailboxHash, recipient, fromEmail, tag, status, fromDate, toDate, subject) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			var _this = _super.call(this, count, offset) || this;
			_this.status = status;
			_this.mailboxHash = mailboxHash;
			_this.recipient = recipient;
			_this.fromEmail = fromEmail;
			_this.tag = tag;
			_this.fromDate = fromDate;
			_this.toDate = toDate;
			_this.subject = subject;
			return _this;
		}
		return InboundMessagesFilteringParameters;
	}(FilteringParameters_1.FilteringParameters);
	/**
	* Describes filtering parameters that can be used when retrieving tracked outbound messages.
	* When pagination parameters are not specified, default values are set.
	*/
	var OutboundMessageTrackingFilteringParameters = function(_super) {
		__extends(OutboundMessageTrackingFilteringParameters, _super);
		function OutboundMessageTrackingFilteringParameters(count, offset, recipient, tag, client_name, client_company, client_family, os_name, os_family, os_company, platform, country, region, city, messageStream) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			var _this = _super.call(this, count, offset) || this;
			_this.recipient = recipient;
			_this.tag = tag;
			_this.client_name = client_name;
			_this.client_company = client_company;
			_this.client_family = client_family;
			_this.os_name = os_name;
			_this.os_family = os_family;
			_this.os_company = os_company;
			_this.platform = platform;
			_this.country = country;
			_this.region = region;
			_this.city = city;
			_this.messageStream = messageStream;
			return _this;
		}
		return OutboundMessageTrackingFilteringParameters;
	}(FilteringParameters_1.FilteringParameters);
	exports.OutboundMessageTrackingFilteringParameters = OutboundMessageTrackingFilteringParameters;
	exports.OutboundMessageOpensFilteringParameters = function(_super) {
		__extends(OutboundMessageOpensFilteringParameters, _super);
		function OutboundMessageOpensFilteringParameters() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		return OutboundMessageOpensFilteringParameters;
	}(OutboundMessageTrackingFilteringParameters);
	exports.OutboundMessageClicksFilteringParameters = function(_super) {
		__extends(OutboundMessageClicksFilteringParameters, _super);
		function OutboundMessageClicksFilteringParameters() {
			return _super !== null && _super.apply(this, arguments) || this;
		}
		return OutboundMessageClicksFilteringParameters;
	}(OutboundMessageTrackingFilteringParameters);
}));
// node_modules/postmark/dist/client/models/templates/Template.js
var require_Template = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$10) => {
	var __extends = this$10 && this$10.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.TemplateFilteringParameters = exports.TemplatedMessage = exports.TemplatesPushRequest = exports.TemplateTypes = exports.TemplateValidationOptions = exports.CreateTemplateRequest = exports.UpdateTemplateRequest = void 0;
	var FilteringParameters_1 = require_FilteringParameters();
	var UpdateTemplateRequest = function() {
		function UpdateTemplateRequest(Name, Subject, HtmlBody, TextBody, Alias, TemplateType, LayoutTemplate) {
			this.Name = Name;
			this.Subject = Subject;
			this.HtmlBody = HtmlBody;
			this.TextBody = TextBody;
			this.Alias = Alias;
			this.LayoutTemplate = LayoutTemplate;
			this.TemplateType = TemplateType;
		}
		return UpdateTemplateRequest;
	}();
	exports.UpdateTemplateRequest = UpdateTemplateRequest;
	exports.CreateTemplateRequest = function(_super) {
		__extends(CreateTemplateRequest, _super);
		function CreateTemplateRequest(Name, Subject, HtmlBody, TextBody, Alias, TemplateType, LayoutTemplate) {
			return _super.call(this, Name, Subject, HtmlBody, TextBody, Alias, TemplateType, LayoutTemplate) || this;
		}
		return CreateTemplateRequest;
	}(UpdateTemplateRequest);
	exports.TemplateValidationOptions = function() {
		function TemplateValidationOptions(Subject, HtmlBody, TextBody, TestRenderModel, TemplateType, LayoutTemplate, InlineCssForHtmlTestRender) {
			this.Subject = Subject;
			this.HtmlBody = HtmlBody;
			this.TextBody = TextBody;
			this.TestRenderModel = TestRenderModel;
			this.TemplateType = TemplateType;
			this.LayoutTemplate = LayoutTemplate;
			this.InlineCssForHtmlTestRender = InlineCssForHtmlTestRender;
		}
		return TemplateValidationOptions;
	}();
	(function(TemplateTypes) {
		TemplateTypes["Standard"] = "Standard";
		TemplateTypes["Layout"] = "Layout";
	})(exports.TemplateTypes || (exports.TemplateTypes = {}));
	exports.TemplatesPushRequest = function() {
		function TemplatesPushRequest(SourceServerID, DestinationServerID, PerformChanges) {
			this.SourceServerID = SourceServerID;
			this.DestinationServerID = DestinationServerID;
			this.PerformChanges = PerformChanges;
		}
		return TemplatesPushRequest;
	}();
	exports.TemplatedMessage = function() {
		function TemplatedMessage(from, templateIdOrAlias, templateModel, to, cc, bcc, replyTo, tag, trackOpens, trackLinks, headers, attachments) {
			this.From = from;
			this.TemplateModel = templateModel;
			if (typeof templateIdOrAlias === "number") this.TemplateId = templateIdOrAlias;
			else this.TemplateAlias = templateIdOrAlias;
			this.To = to;
			this.Cc = cc;
			this.Bcc = bcc;
			this.ReplyTo = replyTo;
			this.Tag = tag;
			this.TrackOpens = trackOpens;
			this.TrackLinks = trackLinks;
			this.Headers = headers;
			this.Attachments = attachments;
		}
		return TemplatedMessage;
	}();
	exports.TemplateFilteringParameters = function(_super) {
		__extends(TemplateFilteringParameters, _super);
		function TemplateFilteringParameters(count, offset, templateType, layoutTemplate) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			var _this = _super.call(this, count, offset) || this;
			_this.templateType = templateType;
			_this.layoutTemplate = layoutTemplate;
			return _this;
		}
		return TemplateFilteringParameters;
	}(FilteringParameters_1.FilteringParameters);
}));
// node_modules/postmark/dist/client/models/server/Server.js
var require_Server = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$9) => {
	var __extends = this$9 && this$9.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CreateServerRequest = exports.UpdateServerRequest = void 0;
	var UpdateServerRequest = function() {
		function UpdateServerRequest(Name, Color, SmtpApiActivated, RawEmailEnabled, InboundHookUrl, BounceHookUrl, OpenHookUrl, DeliveryHookUrl, ClickHookUrl, PostFirstOpenOnly, InboundSpamThreshold, TrackOpens, TrackLinks, IncludeBounceContentInHook, EnableSmtpApiErrorHooks, InboundDomain) {
			this.Name = Name;
			this.Color = Color;
			this.SmtpApiActivated = SmtpApiActivated;
			this.RawEmailEnabled = RawEmailEnabled;
			this.InboundHookUrl = InboundHookUrl;
			this.BounceHookUrl = BounceHookUrl;
			this.OpenHookUrl = OpenHookUrl;
			this.DeliveryHookUrl = DeliveryHookUrl;
			this.ClickHookUrl = ClickHookUrl;
			this.PostFirstOpenOnly = PostFirstOpenOnly;
			this.InboundSpamThreshold = InboundSpamThreshold;
			this.InboundDomain = InboundDomain;
			this.TrackOpens = TrackOpens;
			this.TrackLinks = TrackLinks;
			this.IncludeBounceContentInHook = IncludeBounceContentInHook;
			this.EnableSmtpApiErrorHooks = EnableSmtpApiErrorHooks;
		}
		return UpdateServerRequest;
	}();
	exports.UpdateServerRequest = UpdateServerRequest;
	exports.CreateServerRequest = function(_super) {
		__extends(CreateServerRequest, _super);
		function CreateServerRequest(Name, Color, SmtpApiActivated, RawEmailEnabled, InboundHookUrl, BounceHookUrl, OpenHookUrl, DeliveryHookUrl, ClickHookUrl, PostFirstOpenOnly, InboundSpamThreshold, TrackOpens, TrackLinks, IncludeBounceContentInHook, EnableSmtpApiErrorHooks, InboundDomain, DeliveryType) {
			var _this = _super.call(this, Name, Color, SmtpApiActivated, RawEmailEnabled, InboundHookUrl, BounceHookUrl, OpenHookUrl, DeliveryHookUrl, ClickHookUrl, PostFirstOpenOnly, InboundSpamThreshold, TrackOpens, TrackLinks, IncludeBounceContentInHook, EnableSmtpApiErrorHooks, InboundDomain) || this;
			_this.DeliveryType = DeliveryType;
			return _this;
		}
		return CreateServerRequest;
	}(UpdateServerRequest);
}));
// node_modules/postmark/dist/client/models/server/Servers.js
var require_Servers = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/server/ServerFilteringParameters.js
var require_ServerFilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$8) => {
	var __extends = this$8 && this$8.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ServerFilteringParameters = void 0;
	exports.ServerFilteringParameters = function(_super) {
		__extends(ServerFilteringParameters, _super);
		function ServerFilteringParameters(count, offset, name) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			var _this = _super.call(this, count, offset) || this;
			_this.name = name;
			return _this;
		}
		return ServerFilteringParameters;
	}(require_FilteringParameters().FilteringParameters);
}));
// node_modules/postmark/dist/client/models/domains/Domain.js
var require_Domain = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UpdateDomainRequest = exports.CreateDomainRequest = void 0;
	exports.CreateDomainRequest = function() {
		function CreateDomainRequest(Name, ReturnPathDomain) {
			this.Name = Name;
			this.ReturnPathDomain = ReturnPathDomain;
		}
		return CreateDomainRequest;
	}();
	exports.UpdateDomainRequest = function() {
		function UpdateDomainRequest(ReturnPathDomain) {
			this.ReturnPathDomain = ReturnPathDomain;
		}
		return UpdateDomainRequest;
	}();
}));
// node_modules/postmark/dist/client/models/senders/Signature.js
var require_Signature = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CreateSignatureRequest = exports.UpdateSignatureRequest = void 0;
	exports.UpdateSignatureRequest = function() {
		function UpdateSignatureRequest(Name, ReplyToEmail, ReturnPathDomain, ConfirmationPersonalNote) {
			this.Name = Name;
			this.ReplyToEmail = ReplyToEmail;
			this.ReturnPathDomain = ReturnPathDomain;
			this.ConfirmationPersonalNote = ConfirmationPersonalNote;
		}
		return UpdateSignatureRequest;
	}();
	exports.CreateSignatureRequest = function() {
		function CreateSignatureRequest(Name, FromEmail, ReplyToEmail, ReturnPathDomain, ConfirmationPersonalNote) {
			this.Name = Name;
			this.ReplyToEmail = ReplyToEmail;
			this.ReturnPathDomain = ReturnPathDomain;
			this.FromEmail = FromEmail;
			this.ConfirmationPersonalNote = ConfirmationPersonalNote;
		}
		return CreateSignatureRequest;
	}();
}));
// node_modules/postmark/dist/client/models/suppressions/Suppression.js
var require_Suppression = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/stats/Stats.js
var require_Stats = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/stats/StatsFilteringParameters.js
var require_StatsFilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.StatisticsFilteringParameters = void 0;
	exports.StatisticsFilteringParameters = function() {
		function StatisticsFilteringParameters(tag, fromDate, toDate, messageStream) {
			this.tag = tag;
			this.fromDate = fromDate;
			this.toDate = toDate;
			this.messageStream = messageStream;
		}
		return StatisticsFilteringParameters;
	}();
}));
// node_modules/postmark/dist/client/models/triggers/InboundRule.js
var require_InboundRule = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CreateInboundRuleRequest = void 0;
	exports.CreateInboundRuleRequest = function() {
		function CreateInboundRuleRequest(Rule) {
			this.Rule = Rule;
		}
		return CreateInboundRuleRequest;
	}();
}));
// node_modules/postmark/dist/client/models/webhooks/Webhooks.js
var require_Webhooks = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/webhooks/Webhook.js
var require_Webhook = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$7) => {
	var __extends = this$7 && this$7.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CreateWebhookRequest = exports.UpdateWebhookRequest = void 0;
	var UpdateWebhookRequest = function() {
		function UpdateWebhookRequest(url, triggers, httpAuth, httpHeaders) {
			this.Url = url;
			this.HttpAuth = httpAuth;
			this.HttpHeaders = httpHeaders;
			this.Triggers = triggers;
		}
		return UpdateWebhookRequest;
	}();
	exports.UpdateWebhookRequest = UpdateWebhookRequest;
	exports.CreateWebhookRequest = function(_super) {
		__extends(CreateWebhookRequest, _super);
		function CreateWebhookRequest(url, triggers, httpAuth, httpHeaders, messageStream) {
			var _this = _super.call(this, url, triggers, httpAuth, httpHeaders) || this;
			_this.MessageStream = messageStream;
			return _this;
		}
		return CreateWebhookRequest;
	}(UpdateWebhookRequest);
}));
// node_modules/postmark/dist/client/models/webhooks/WebhookFilteringParameters.js
var require_WebhookFilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WebhookFilteringParameters = void 0;
	exports.WebhookFilteringParameters = function() {
		function WebhookFilteringParameters(messageStream) {
			this.messageStream = messageStream;
		}
		return WebhookFilteringParameters;
	}();
}));
// node_modules/postmark/dist/client/models/webhooks/payload/BounceWebhook.js
var require_BounceWebhook = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/webhooks/payload/DeliveryWebhook.js
var require_DeliveryWebhook = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/webhooks/payload/SpamComplaintWebhook.js
var require_SpamComplaintWebhook = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/webhooks/payload/ClickWebhook.js
var require_ClickWebhook = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/webhooks/payload/OpenWebhook.js
var require_OpenWebhook = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/webhooks/payload/SubscriptionChangeWebhook.js
var require_SubscriptionChangeWebhook = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/webhooks/payload/InboundWebhook.js
var require_InboundWebhook = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));
// node_modules/postmark/dist/client/models/suppressions/SuppressionFilteringParameters.js
var require_SuppressionFilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$6) => {
	var __extends = this$6 && this$6.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SuppressionFilteringParameters = exports.SuppressionOrigin = exports.SuppressionReason = void 0;
	var FilteringParameters_1 = require_FilteringParameters();
	(function(SuppressionReason) {
		SuppressionReason["HardBounce"] = "HardBounce";
		SuppressionReason["SpamComplaint"] = "SpamComplaint";
		SuppressionReason["ManualSuppression"] = "ManualSuppression";
	})(exports.SuppressionReason || (exports.SuppressionReason = {}));
	(function(SuppressionOrigin) {
		SuppressionOrigin["Recipient"] = "Recipient";
		SuppressionOrigin["Customer"] = "Customer";
		SuppressionOrigin["Admin"] = "Admin";
	})(exports.SuppressionOrigin || (exports.SuppressionOrigin = {}));
	exports.SuppressionFilteringParameters = function(_super) {
		__extends(SuppressionFilteringParameters, _super);
		function SuppressionFilteringParameters(count, offset, suppressionReason, origin, emailAddress, fromDate, toDate) {
			if (count === void 0) count = 100;
			if (offset === void 0) offset = 0;
			var _this = _super.call(this, count, offset) || this;
			_this.suppressionReason = suppressionReason;
			_this.origin = origin;
			_this.emailAddress = emailAddress;
			_this.fromDate = fromDate;
			_this.toDate = toDate;
			return _this;
		}
		return SuppressionFilteringParameters;
	}(FilteringParameters_1.FilteringParameters);
}));
// node_modules/postmark/dist/client/models/streams/MessageStream.js
var require_MessageStream = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CreateMessageStreamRequest = exports.UpdateMessageStreamRequest = exports.UnsubscribeHandlingTypes = void 0;
	(function(UnsubscribeHandlingTypes) {
		UnsubscribeHandlingTypes["None"] = "None";
		UnsubscribeHandlingTypes["Postmark"] = "Postmark";
		UnsubscribeHandlingTypes["Custom"] = "Custom";
	})(exports.UnsubscribeHandlingTypes || (exports.UnsubscribeHandlingTypes = {}));
	exports.UpdateMessageStreamRequest = function() {
		function UpdateMessageStreamRequest(name, description, subscriptionManagementConfiguration) {
			this.Name = name;
			this.Description = description;
			this.SubscriptionManagementConfiguration = subscriptionManagementConfiguration;
		}
		return UpdateMessageStreamRequest;
	}();
	exports.CreateMessageStreamRequest = function() {
		function CreateMessageStreamRequest(id, name, messageStreamType, description, subscriptionManagementConfiguration) {
			this.Name = name;
			this.Description = description;
			this.ID = id;
			this.MessageStreamType = messageStreamType;
			this.SubscriptionManagementConfiguration = subscriptionManagementConfiguration;
		}
		return CreateMessageStreamRequest;
	}();
}));
// node_modules/postmark/dist/client/models/streams/MessageStreamsFilteringParameters.js
var require_MessageStreamsFilteringParameters = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MessageStreamsFilteringParameters = void 0;
	exports.MessageStreamsFilteringParameters = function() {
		function MessageStreamsFilteringParameters(messageStreamType, includeArchivedStreams) {
			this.messageStreamType = messageStreamType;
			this.includeArchivedStreams = includeArchivedStreams;
		}
		return MessageStreamsFilteringParameters;
	}();
}));
// node_modules/postmark/dist/client/models/data_removal/DataRemovals.js
var require_DataRemovals = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DataRemovalRequest = exports.DataRemovalStatusTypes = void 0;
	(function(DataRemovalStatusTypes) {
		DataRemovalStatusTypes["Pending"] = "Pending";
		DataRemovalStatusTypes["Done"] = "Done";
	})(exports.DataRemovalStatusTypes || (exports.DataRemovalStatusTypes = {}));
	exports.DataRemovalRequest = function() {
		function DataRemovalRequest(requestedBy, requestedFor, notifyWhenCompleted) {
			this.RequestedBy = requestedBy;
			this.RequestedFor = requestedFor;
			this.NotifyWhenCompleted = notifyWhenCompleted;
		}
		return DataRemovalRequest;
	}();
}));
// node_modules/postmark/dist/client/models/index.js
var require_models = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$5) => {
	var __createBinding = this$5 && this$5.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$5 && this$5.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_ClientOptions(), exports);
	__exportStar(require_SupportingTypes$1(), exports);
	__exportStar(require_HttpClient$1(), exports);
	__exportStar(require_Callback(), exports);
	__exportStar(require_DefaultResponse(), exports);
	__exportStar(require_FilteringParameters(), exports);
	__exportStar(require_Bounce(), exports);
	__exportStar(require_BounceFilteringParameters(), exports);
	__exportStar(require_Message(), exports);
	__exportStar(require_BulkEmail(), exports);
	__exportStar(require_SupportingTypes(), exports);
	__exportStar(require_OutboundMessage(), exports);
	__exportStar(require_OutboundMessageOpen(), exports);
	__exportStar(require_OutboundMessageClick(), exports);
	__exportStar(require_InboundMessage(), exports);
	__exportStar(require_MessageFilteringParameters(), exports);
	__exportStar(require_Template(), exports);
	__exportStar(require_Server(), exports);
	__exportStar(require_Servers(), exports);
	__exportStar(require_ServerFilteringParameters(), exports);
	__exportStar(require_Domain(), exports);
	__exportStar(require_Signature(), exports);
	__exportStar(require_Suppression(), exports);
	__exportStar(require_Stats(), exports);
	__exportStar(require_StatsFilteringParameters(), exports);
	__exportStar(require_InboundRule(), exports);
	__exportStar(require_Webhooks(), exports);
	__exportStar(require_Webhook(), exports);
	__exportStar(require_WebhookFilteringParameters(), exports);
	__exportStar(require_BounceWebhook(), exports);
	__exportStar(require_DeliveryWebhook(), exports);
	__exportStar(require_SpamComplaintWebhook(), exports);
	__exportStar(require_ClickWebhook(), exports);
	__exportStar(require_OpenWebhook(), exports);
	__exportStar(require_SubscriptionChangeWebhook(), exports);
	__exportStar(require_InboundWebhook(), exports);
	__exportStar(require_Suppression(), exports);
	__exportStar(require_SuppressionFilteringParameters(), exports);
	__exportStar(require_MessageStream(), exports);
	__exportStar(require_MessageStreamsFilteringParameters(), exports);
	__exportStar(require_DataRemovals(), exports);
}));
// node_modules/postmark/dist/client/errors/index.js
var require_errors = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$4) => {
	var __createBinding = this$4 && this$4.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$4 && this$4.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	__exportStar(require_ErrorHandler(), exports);
	__exportStar(require_Errors(), exports);
}));
// node_modules/postmark/dist/client/HttpClient.js
var require_HttpClient = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$3) => {
	var __extends = this$3 && this$3.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	var __assign = this$3 && this$3.__assign || function() {
		__assign = Object.assign || function(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
	var __awaiter = this$3 && this$3.__awaiter || function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	var __generator = this$3 && this$3.__generator || function(thisArg, body) {
		var _ = {
			label: 0,
			sent: function() {
				if (t[0] & 1) throw t[1];
				return t[1];
			},
			trys: [],
			ops: []
		}, f, y, t, g = {
			next: verb(0),
			"throw": verb(1),
			"return": verb(2)
		};
		return typeof Symbol === "function" && (g[Symbol.iterator] = function() {
			return this;
		}), g;
		function verb(n) {
			return function(v) {
				return step([n, v]);
			};
		}
		function step(op) {
			if (f) throw new TypeError("Generator is already executing.");
			while (g && (g = 0, op[0] && (_ = 0)), _) try {
				if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
				if (y = 0, t) op = [op[0] & 2, t.value];
				switch (op[0]) {
					case 0:
					case 1:
						t = op;
						break;
					case 4:
						_.label++;
						return {
							value: op[1],
							done: false
						};
					case 5:
						_.label++;
						y = op[1];
						op = [0];
						continue;
					case 7:
						op = _.ops.pop();
						_.trys.pop();
						continue;
					default:
						if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
							_ = 0;
							continue;
						}
						if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
							_.label = op[1];
							break;
						}
						if (op[0] === 6 && _.label < t[1]) {
							_.label = t[1];
							t = op;
							break;
						}
						if (t && _.label < t[2]) {
							_.label = t[2];
							_.ops.push(op);
							break;
						}
						if (t[2]) _.ops.pop();
						_.trys.pop();
						continue;
				}
				op = body.call(thisArg, _);
			} catch (e) {
				op = [6, e];
				y = 0;
			} finally {
				f = t = 0;
			}
			if (op[0] & 5) throw op[1];
			return {
				value: op[0] ? op[1] : void 0,
				done: true
			};
		}
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FetchHttpClient = void 0;
	var models_1 = require_models();
	var index_1 = require_errors();
	exports.FetchHttpClient = function(_super) {
		__extends(FetchHttpClient, _super);
		function FetchHttpClient(configOptions) {
			var _this = _super.call(this, configOptions) || this;
			_this.errorHandler = new index_1.ErrorHandler();
			return _this;
		}
		/**
		* Create http client instance with default settings.
		*/
		FetchHttpClient.prototype.initHttpClient = function(configOptions) {
			var _a;
			this.clientOptions = __assign(__assign({}, models_1.HttpClient.DefaultOptions), configOptions);
			this.client = (_a = this.clientOptions.fetch) !== null && _a !== void 0 ? _a : (function(input, init) {
				return fetch(input, init);
			});
		};
		/**
		* Process http request.
		*
		* @param method - Which type of http request will be executed.
		* @param path - API URL endpoint.
		* @param queryParameters - Querystring parameters used for http request.
		* @param body - Data sent with http request.
		* @param requestHeaders - Headers sent with http request.
		*/
		FetchHttpClient.prototype.httpRequest = function(method, path, queryParameters, body, requestHeaders) {
			return __awaiter(this, void 0, void 0, function() {
				var response, errorThrown_1, data;
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0:
							_a.trys.push([
								0,
								2,
								,
								3
							]);
							return [4, this.client(this.buildRequestURL(path, queryParameters), {
								method,
								headers: requestHeaders,
								body: body === null || body === void 0 ? void 0 : JSON.stringify(body),
								signal: this.buildTimeoutSignal()
							})];
						case 1:
							response = _a.sent();
							return [3, 3];
						case 2:
							errorThrown_1 = _a.sent();
							return [2, Promise.reject(this.transformError(errorThrown_1))];
						case 3: return [4, this.parseResponseBody(response)];
						case 4:
							data = _a.sent();
							if (response.status >= 200 && response.status < 300) return [2, data];
							return [2, Promise.reject(this.buildRequestError(data, response.status))];
					}
				});
			});
		};
		/**
		* Build the full request URL from the base URL, path and query parameters.
		*
		* @private
		*/
		FetchHttpClient.prototype.buildRequestURL = function(path, queryParameters) {
			var baseURL = this.getBaseHttpRequestURL();
			var normalizedPath = path.startsWith("/") ? path : "/".concat(path);
			var queryString = this.serializeQueryParameters(queryParameters);
			return "".concat(baseURL).concat(normalizedPath).concat(queryString);
		};
		/**
		* Serialize query parameters into a querystring, ignoring undefined and null values.
		*
		* Every current *FilteringParameters query value is a string, number, boolean or enum, so
		* primitive serialization is sufficient today. Arrays are still expanded to repeated keys and
		* Date values to ISO strings (as axios used to do) so that adding such a filter param later
		* cannot silently produce a malformed URL via String([1,2]) or String(new Date()).
		*
		* @private
		*/
		FetchHttpClient.prototype.serializeQueryParameters = function(queryParameters) {
			var _this = this;
			var searchParams = new URLSearchParams();
			Object.entries(queryParameters || {}).forEach(function(_a) {
				var key = _a[0], value = _a[1];
				if (value === void 0 || value === null) return;
				if (Array.isArray(value)) value.forEach(function(item) {
					if (item !== void 0 && item !== null) searchParams.append(key, _this.stringifyQueryValue(item));
				});
				else searchParams.append(key, _this.stringifyQueryValue(value));
			});
			var queryString = searchParams.toString();
			return queryString === "" ? "" : "?".concat(queryString);
		};
		FetchHttpClient.prototype.stringifyQueryValue = function(value) {
			return value instanceof Date ? value.toISOString() : String(value);
		};
		/**
		* Read and parse the response body. Postmark responses are JSON, but empty bodies are tolerated.
		*
		* @private
		*/
		FetchHttpClient.prototype.parseResponseBody = function(response) {
			return __awaiter(this, void 0, void 0, function() {
				var text;
				return __generator(this, function(_a) {
					switch (_a.label) {
						case 0: return [4, response.text()];
						case 1:
							text = _a.sent();
							if (text === "") return [2, {}];
							try {
								return [2, JSON.parse(text)];
							} catch (_b) {
								return [2, text];
							}
					}
				});
			});
		};
		/**
		* Build a Postmark error from a non-2xx response.
		*
		* @param data - parsed response body.
		* @param status - http response status code.
		*
		* @return {PostmarkError} - formatted Postmark error
		* @private
		*/
		FetchHttpClient.prototype.buildRequestError = function(data, status) {
			var errorCode = this.adjustValue(0, data == null ? void 0 : data.ErrorCode);
			var message = this.adjustValue("Request returned status code ".concat(status), data == null ? void 0 : data.Message);
			return this.errorHandler.buildError(message, errorCode, status);
		};
		/**
		* Transform a thrown error (network failure, timeout, abort) into a proper Postmark error.
		*
		* @param errorThrown - error thrown while performing the request.
		*
		* @return {PostmarkError} - formatted Postmark error
		* @private
		*/
		FetchHttpClient.prototype.transformError = function(errorThrown) {
			if (errorThrown !== null && errorThrown.message !== void 0) return this.errorHandler.buildError(errorThrown.message);
			return this.errorHandler.buildError(JSON.stringify(errorThrown, Object.getOwnPropertyNames(errorThrown)));
		};
		/**
		* Build an AbortSignal that aborts the request once the configured timeout elapses.
		*
		* AbortSignal.timeout() is available at runtime in Node 18+, but is not present in the
		* lib.dom typings shipped with the TypeScript version this project pins, so it is
		* referenced through an explicit cast.
		*
		* @private
		*/
		FetchHttpClient.prototype.buildTimeoutSignal = function() {
			return AbortSignal.timeout(this.getRequestTimeoutInMilliseconds());
		};
		/**
		* Timeout in seconds is adjusted to milliseconds.
		*
		* @private
		*/
		FetchHttpClient.prototype.getRequestTimeoutInMilliseconds = function() {
			return (this.clientOptions.timeout || 60) * 1e3;
		};
		FetchHttpClient.prototype.adjustValue = function(defaultValue, data) {
			return data === void 0 ? defaultValue : data;
		};
		return FetchHttpClient;
	}(models_1.HttpClient);
}));
// node_modules/postmark/package.json
var require_package = /* @__PURE__ */ require_index.__commonJSMin(((exports, module) => {
	module.exports = {
		"name": "postmark",
		"description": "Official Node.js client library for the Postmark HTTP API - https://www.postmarkapp.com",
		"license": "MIT",
		"tags": [
			"email",
			"utility",
			"postmark",
			"sending",
			"transactional"
		],
		"version": "5.1.0",
		"author": "Postmark (under ActiveCampaign LLC)",
		"contributors": [
			"Igor Balos",
			"Andrew Theken",
			"Aaron Blum",
			"Aleksey Aleksandrov",
			"Alex Shepard",
			"Antony Jones",
			"Ben Burwell",
			"Ben Williamson",
			"Chris Williams",
			"Jakub Borys",
			"Mark Nguyen",
			"Matt",
			"Matthew Blackshaw",
			"Matthew Conlen",
			"Ryan Kirkman",
			"Scott Anderson",
			"Sebastien Chopin",
			"Theophane RUPIN",
			"codesplicer",
			"francescoRubini",
			"Matthew Reff"
		],
		"main": "./dist/index.js",
		"types": "./dist/index.d.ts",
		"directories": { "lib": "./dist/index.js" },
		"scripts": {
			"check-lockfile": "node scripts/check-lockfile-registry.js",
			"compile": "rm -r -f ./dist && node_modules/.bin/tsc",
			"test": "node_modules/.bin/mocha --timeout 30000 --retries 1 -r ts-node/register test/**/*test.ts",
			"unittest": "node_modules/.bin/mocha --timeout 30000 --retries 1 -r ts-node/register test/unit/**/*test.ts",
			"watchtests": "node_modules/.bin/mocha --timeout 30000 --retries 1 -r ts-node/register -R list -w --recursive -G test/**/*test.ts",
			"lint": "npx eslint src --ext ts --ignore-pattern 'src/*test*'; exit 0",
			"lintfix": "npx eslint src --ext ts --fix --ignore-pattern 'src/test*.ts'; exit 0",
			"compile-docs": "echo 'Generating docs...' && mkdir -p ./docs && rm -r ./docs && node_modules/.bin/typedoc --options typedoc.json && git add -A ./docs && echo 'Generated docs!'"
		},
		"homepage": "http://ActiveCampaign.github.io/postmark.js",
		"repository": {
			"type": "git",
			"url": "git+https://github.com/ActiveCampaign/postmark.js.git"
		},
		"bugs": { "url": "https://github.com/ActiveCampaign/postmark.js/issues" },
		"precommit": [
			"check-lockfile",
			"compile",
			"lint",
			"test",
			"compile-docs"
		],
		"devDependencies": {
			"@types/chai": "^4.3.11",
			"@types/mocha": "^10.0.6",
			"@types/node": "^12.12.6",
			"@types/sinon": "^17.0.2",
			"@typescript-eslint/eslint-plugin": "^5.40.1",
			"@typescript-eslint/parser": "^5.40.1",
			"chai": "^4.3.10",
			"dotenv": "^16.3.1",
			"eslint": "^8.54.0",
			"mocha": "^10.2.0",
			"pre-commit": "^1.2.2",
			"sinon": "^17.0.1",
			"ts-node": "^10.9.1",
			"typedoc": "^0.25.4",
			"typescript": "^4.7.4"
		},
		"engines": { "node": ">=18.0.0" },
		"publishConfig": { "registry": "https://registry.npmjs.org/" }
	};
}));
// node_modules/postmark/dist/client/BaseClient.js
var require_BaseClient = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var ErrorHandler_1 = require_ErrorHandler();
	var HttpClient_1 = require_HttpClient();
	var CLIENT_VERSION = require_package().version;
	exports.default = function() {
		function BaseClient(token, authHeader, configOptions) {
			this.errorHandler = new ErrorHandler_1.ErrorHandler();
			this.verifyToken(token);
			this.token = token.trim();
			this.authHeader = authHeader;
			this.clientVersion = CLIENT_VERSION;
			this.httpClient = new HttpClient_1.FetchHttpClient(configOptions);
		}
		BaseClient.prototype.setClientOptions = function(configOptions) {
			this.httpClient.initHttpClient(configOptions);
		};
		BaseClient.prototype.getClientOptions = function() {
			return this.httpClient.clientOptions;
		};
		/**
		* Process http request with sending body - data.
		*
		* @see processRequest for more details.
		*/
		BaseClient.prototype.processRequestWithBody = function(method, path, body, callback) {
			return this.processRequest(method, path, {}, body, callback);
		};
		/**
		* Process http request without sending body - data.
		*
		* @see processRequest for more details.
		*/
		BaseClient.prototype.processRequestWithoutBody = function(method, path, queryParameters, callback) {
			if (queryParameters === void 0) queryParameters = {};
			return this.processRequest(method, path, queryParameters, null, callback);
		};
		/**
		* Process request for Postmark ClientOptions.
		*
		* @param method - see processHttpRequest for details
		* @param path - see processHttpRequest for details
		* @param queryParameters - see processHttpRequest for details
		* @param body - see processHttpRequest for details
		* @param callback - callback function to be executed.
		*
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		BaseClient.prototype.processRequest = function(method, path, queryParameters, body, callback) {
			var httpRequest = this.processHttpRequest(method, path, queryParameters, body);
			this.processCallbackRequest(httpRequest, callback);
			return httpRequest;
		};
		/**
		* Process HTTP request.
		*
		* @param method - Which type of http request will be executed.
		* @param path - API URL endpoint.
		* @param queryParameters - Querystring parameters used for http request.
		* @param body - Data sent with http request.
		*
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		BaseClient.prototype.processHttpRequest = function(method, path, queryParameters, body) {
			return this.httpClient.httpRequest(method, path, queryParameters, body, this.getComposedHttpRequestHeaders()).then(function(response) {
				return response;
			}).catch(function(error) {
				return Promise.reject(error);
			});
		};
		/**
		* Process callback function for HTTP request.
		*
		* @param httpRequest - HTTP request for which callback will be executed
		* @param callback - callback function to be executed.
		*/
		BaseClient.prototype.processCallbackRequest = function(httpRequest, callback) {
			if (callback) httpRequest.then(function(response) {
				return callback(null, response);
			}).catch(function(error) {
				return callback(error, null);
			});
		};
		/**
		* JSON object with default headers sent by HTTP request.
		*/
		BaseClient.prototype.getComposedHttpRequestHeaders = function() {
			var _a = {};
			return _a[this.authHeader] = this.token, _a["Accept"] = "application/json", _a["Content-Type"] = "application/json", _a["User-Agent"] = "Postmark.JS - ".concat(this.clientVersion), _a;
		};
		/**
		* Token can't be empty.
		*
		* @param {string} token - HTTP request token
		*/
		BaseClient.prototype.verifyToken = function(token) {
			if (!token || token.trim() === "") throw this.errorHandler.buildError("A valid API token must be provided.");
		};
		/**
		* Set default values for count and offset when doing filtering with API requests if they are not specified by filter.
		*/
		BaseClient.prototype.setDefaultPaginationValues = function(filter) {
			filter.count = filter.count || 100;
			filter.offset = filter.offset || 0;
		};
		return BaseClient;
	}();
}));
// node_modules/postmark/dist/client/AccountClient.js
var require_AccountClient = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$2) => {
	var __extends = this$2 && this$2.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	var BaseClient_1 = require_BaseClient();
	var models_1 = require_models();
	var models_2 = require_models();
	exports.default = function(_super) {
		__extends(AccountClient, _super);
		/**
		* Create a new AccountClient
		* @param accountToken The account token that should be used with requests.
		* @param configOptions Various options to customize client behavior.
		*/
		function AccountClient(accountToken, configOptions) {
			return _super.call(this, accountToken, models_1.ClientOptions.AuthHeaderNames.ACCOUNT_TOKEN, configOptions) || this;
		}
		/**
		* Retrieve a list of Servers.
		*
		* @param filter - An optional filter for which data is retrieved.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.getServers = function(filter, callback) {
			if (filter === void 0) filter = new models_2.ServerFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.GET, "/servers", filter, callback);
		};
		/**
		* Retrieve a single server by ID.
		*
		* @param id - The ID of the Server for which you wish to retrieve details.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.getServer = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.GET, "/servers/".concat(id), {}, callback);
		};
		/**
		* Create a new Server.
		*
		* @param options - The options to be used to create new Server.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.createServer = function(options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.POST, "/servers", options, callback);
		};
		/**
		* Modify the Server associated with this Client.
		*
		* @param id - The ID of the Server you wish to update.
		* @param options - The options to be used to create new Server.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.editServer = function(id, options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.PUT, "/servers/".concat(id), options, callback);
		};
		/**
		* Modify the Server associated with this Client.
		*
		* @param id - The ID of the Domain you wish to delete.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.deleteServer = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.DELETE, "/servers/".concat(id), {}, callback);
		};
		/**
		* Retrieve a batch of Domains.
		*
		* @param filter - An optional filter for which data is retrieved.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.getDomains = function(filter, callback) {
			if (filter === void 0) filter = new models_1.FilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.GET, "/domains", filter, callback);
		};
		/**
		* Retrieve a single Domain by ID.
		*
		* @param id - The ID of the Domain for which you wish to retrieve details.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.getDomain = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.GET, "/domains/".concat(id), {}, callback);
		};
		/**
		* Create a new Domain.
		*
		* @param options - The options to be used to create new Domain.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.createDomain = function(options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.POST, "/domains/", options, callback);
		};
		/**
		* Update a Domain.
		*
		* @param id - The ID of the Domain you wish to update.
		* @param domain - The values on the Domain you wish to update.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.editDomain = function(id, options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.PUT, "/domains/".concat(id), options, callback);
		};
		/**
		* Delete a Domain.
		*
		* @param id - The ID of the Domain you wish to delete.
		* @param options - The options to be used in create Domain.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.deleteDomain = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.DELETE, "/domains/".concat(id), {}, callback);
		};
		/**
		* Trigger Domain DKIM key verification.
		*
		* @param id - The ID of the Domain you wish to trigger DKIM verification for.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.verifyDomainDKIM = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.PUT, "/domains/".concat(id, "/verifyDKIM"), {}, callback);
		};
		/**
		* Trigger Domain DKIM key verification.
		*
		* @param id - The ID of the Domain you wish to trigger DKIM verification for.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.verifyDomainReturnPath = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.PUT, "/domains/".concat(id, "/verifyReturnPath"), {}, callback);
		};
		/**
		* Trigger Domain DKIM key verification.
		*
		* @param id - The ID of the Domain you wish to trigger DKIM verification for.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.verifyDomainSPF = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.POST, "/domains/".concat(id, "/verifySPF"), {}, callback);
		};
		/**
		* Trigger Domain DKIM key verification.
		*
		* @param id - The ID of the Domain you wish to trigger DKIM verification for.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.rotateDomainDKIM = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.POST, "/domains/".concat(id, "/rotateDKIM"), {}, callback);
		};
		/**
		* Retrieve a single Sender Signature by ID.
		*
		* @param id - The ID of the Sender Signature for which you wish to retrieve details.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.getSenderSignature = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.GET, "/senders/".concat(id), {}, callback);
		};
		/**
		* Retrieve a batch of Sender Signatures.
		*
		* @param filter - An optional filter for which data is retrieved.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.getSenderSignatures = function(filter, callback) {
			if (filter === void 0) filter = new models_1.FilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.GET, "/senders", filter, callback);
		};
		/**
		* Create a new Sender Signature.
		*
		* @param options - The options to be used to create new Sender Signature.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.createSenderSignature = function(options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.POST, "/senders/", options, callback);
		};
		/**
		* Update a Sender Signature.
		*
		* @param id - The ID of the Sender Signature for which you wish to update.
		* @param options - The values on the Sender Signature you wish to update.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.editSenderSignature = function(id, options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.PUT, "/senders/".concat(id), options, callback);
		};
		/**
		* Delete a Domain.
		*
		* @param id - The ID of the Domain you wish to delete.
		* @param options - The options to be used in create Domain.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.deleteSenderSignature = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.DELETE, "/senders/".concat(id), {}, callback);
		};
		/**
		* Request a new confirmation email to be sent to the email address associated with a Sender Signature.
		*
		* @param id - The ID of the Sender Signature.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.resendSenderSignatureConfirmation = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.POST, "/senders/".concat(id, "/resend"), {}, callback);
		};
		/**
		* Request that the SPF records for Sender Signature be verified.
		*
		* @param id - The ID of the Sender Signature.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.verifySenderSignatureSPF = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.POST, "/senders/".concat(id, "/verifySpf"), {}, callback);
		};
		/**
		* Request that the SPF records for Sender Signature be verified.
		*
		* @param id - The ID of the Sender Signature.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.requestNewDKIMForSenderSignature = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.POST, "/senders/".concat(id, "/requestNewDkim"), {}, callback);
		};
		/**
		* Request a push of templates from one server to another.
		*
		* @param options - details for pushing templates from one place to another.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.pushTemplates = function(options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.PUT, "/templates/push", options, callback);
		};
		/**
		* Request a data removal.
		*
		* @param options - details for creating data removal request
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.requestDataRemoval = function(options, callback) {
			return this.processRequestWithBody(models_1.ClientOptions.HttpMethod.POST, "/data-removals", options, callback);
		};
		/**
		* Retrieve a single data removal status by ID.
		*
		* @param id - The ID of the DataRemoval for which you wish to retrieve details.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		AccountClient.prototype.getDataRemovalStatus = function(id, callback) {
			return this.processRequestWithoutBody(models_1.ClientOptions.HttpMethod.GET, "/data-removals/".concat(id), {}, callback);
		};
		return AccountClient;
	}(BaseClient_1.default);
}));
// node_modules/postmark/dist/client/ServerClient.js
var require_ServerClient = /* @__PURE__ */ require_index.__commonJSMin(((exports, module, this$1) => {
	var __extends = this$1 && this$1.__extends || (function() {
		var extendStatics = function(d, b) {
			extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
			};
			return extendStatics(d, b);
		};
		return function(d, b) {
			if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
			extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
		};
	})();
	Object.defineProperty(exports, "__esModule", { value: true });
	var BaseClient_1 = require_BaseClient();
	var index_1 = require_models();
	var index_2 = require_models();
	exports.default = function(_super) {
		__extends(ServerClient, _super);
		/**
		* Create a client.
		*
		* @param serverToken - The token for the server that you wish to interact with.
		* @param configOptions - Options to customize the behavior of the this client.
		*/
		function ServerClient(serverToken, configOptions) {
			return _super.call(this, serverToken, index_1.ClientOptions.AuthHeaderNames.SERVER_TOKEN, configOptions) || this;
		}
		/** Send a single email message.
		*
		* @param email - Email message to send.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.sendEmail = function(email, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/email", email, callback);
		};
		/**
		* Send a batch of email messages.
		*
		* @param emails - An array of messages to send.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.sendEmailBatch = function(emails, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/email/batch", emails, callback);
		};
		/**
		* Send a message using a template.
		*
		* @param template - Message you wish to send.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.sendEmailWithTemplate = function(template, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/email/withTemplate", template, callback);
		};
		/**
		* Send a batch of template email messages.
		*
		* @param templates - An array of templated messages you wish to send using this Client.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.sendEmailBatchWithTemplates = function(templates, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/email/batchWithTemplates", { Messages: templates }, callback);
		};
		/**
		* Send a bulk email.
		*
		* The Bulk API is intended for broadcast sends (newsletters, announcements, marketing campaigns).
		* Message content is defined once, with per-recipient template variables, and Postmark manages the
		* send-rate optimization for deliverability. The response contains a request ID that can be polled
		* with {@link getBulkEmailStatus}.
		*
		* @param bulkEmail - The bulk email request describing the shared content and the list of recipients.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.sendBulkEmail = function(bulkEmail, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/email/bulk", bulkEmail, callback);
		};
		/**
		* Get the status and progress of a previously submitted bulk email request.
		*
		* @param bulkRequestId - The request ID returned by {@link sendBulkEmail}.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getBulkEmailStatus = function(bulkRequestId, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/email/bulk/".concat(bulkRequestId), {}, callback);
		};
		/**
		* Get bounce statistic information for the associated Server.
		*
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getDeliveryStatistics = function(callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/deliveryStats", {}, callback);
		};
		/**
		* Get a batch of bounces.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getBounces = function(filter, callback) {
			if (filter === void 0) filter = new index_2.BounceFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/bounces", filter, callback);
		};
		/**
		* Get details for a specific Bounce.
		*
		* @param id - The ID of the Bounce you wish to retrieve.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getBounce = function(id, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/bounces/".concat(id), {}, callback);
		};
		/**
		* Get a Bounce Dump for a specific Bounce.
		*
		* @param id - The ID of the Bounce for which you wish to retrieve Bounce Dump.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getBounceDump = function(id, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/bounces/".concat(id, "/dump"), {}, callback);
		};
		/**
		* Activate email address that was deactivated due to a Bounce.
		*
		* @param id - The ID of the Bounce for which you wish to activate the associated email.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.activateBounce = function(id, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.PUT, "/bounces/".concat(id, "/activate"), {}, callback);
		};
		/**
		* Get the list of templates associated with this server.
		*
		* @param filter - Optional filtering options.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getTemplates = function(filter, callback) {
			if (filter === void 0) filter = new index_2.TemplateFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/templates", filter, callback);
		};
		/**
		* Get the a specific template associated with this server.
		*
		* @param idOrAlias - ID or alias for the template you wish to retrieve.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getTemplate = function(idOrAlias, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/templates/".concat(idOrAlias), {}, callback);
		};
		/**
		* Delete a template associated with this server.
		*
		* @param idOrAlias - ID or template alias you wish to delete.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.deleteTemplate = function(idOrAlias, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.DELETE, "/templates/".concat(idOrAlias), {}, callback);
		};
		/**
		* Create a new template on the associated server.
		*
		* @param options - Configuration options to be used to create the Template.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.createTemplate = function(options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/templates/", options, callback);
		};
		/**
		* Update a template on the associated server.
		*
		* @param idOrAlias - Id or alias of the template you wish to update.
		* @param options - Template options you wish to update.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.editTemplate = function(idOrAlias, options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.PUT, "/templates/".concat(idOrAlias), options, callback);
		};
		/**
		* Validate template markup to verify that it will be parsed. Also provides a recommended template
		* model to be used when sending using the specified template content.
		*
		* @param options - The template content you wish to validate.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.validateTemplate = function(options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/templates/validate", options, callback);
		};
		/**
		* Get the information for the Server associated with this Client.
		*
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getServer = function(callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/server", {}, callback);
		};
		/**
		* Modify the Server associated with this Client.
		*
		* @param options - The options you wish to modify.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.editServer = function(options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.PUT, "/server", options, callback);
		};
		/**
		* Get a batch of Outbound Messages.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getOutboundMessages = function(filter, callback) {
			if (filter === void 0) filter = new index_2.OutboundMessagesFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/outbound", filter, callback);
		};
		/**
		* Get details for a specific Outbound Message.
		*
		* @param messageId - The ID of the OutboundMessage you wish to retrieve.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getOutboundMessageDetails = function(messageId, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/outbound/".concat(messageId, "/details"), {}, callback);
		};
		/**
		* Get details for a specific Outbound Message.
		*
		* @param messageId - The ID of the OutboundMessage you wish to retrieve.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getOutboundMessageDump = function(messageId, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/outbound/".concat(messageId, "/dump"), {}, callback);
		};
		/**
		* Get a batch of Inbound Messages.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getInboundMessages = function(filter, callback) {
			if (filter === void 0) filter = new index_2.InboundMessagesFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/inbound", filter, callback);
		};
		/**
		* Get details for a specific Inbound Message.
		*
		* @param messageId - The ID of the Inbound Message you wish to retrieve.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getInboundMessageDetails = function(messageId, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/inbound/".concat(messageId, "/details"), {}, callback);
		};
		/**
		* Cause an Inbound Message to bypass filtering rules defined on this Client's associated Server.
		*
		* @param messageId - The ID of the Inbound Message for which you wish to bypass the filtering rules.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.bypassBlockedInboundMessage = function(messageId, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.PUT, "/messages/inbound/".concat(messageId, "/bypass"), {}, callback);
		};
		/**
		* Request that Postmark retry POSTing to the Inbound Hook for the specified message.
		*
		* @param messageId - The ID of the Inbound Message for which you wish to retry the inbound hook.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.retryInboundHookForMessage = function(messageId, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.PUT, "/messages/inbound/".concat(messageId, "/retry"), {}, callback);
		};
		/**
		* Get the Opens for Outbound Messages.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getMessageOpens = function(filter, callback) {
			if (filter === void 0) filter = new index_2.OutboundMessageOpensFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/outbound/opens", filter, callback);
		};
		/**
		* Get details of Opens for specific Outbound Message.
		*
		* @param messageId - Message ID of the message for which you wish to retrieve Opens.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getMessageOpensForSingleMessage = function(messageId, filter, callback) {
			if (filter === void 0) filter = new index_2.OutboundMessageOpensFilteringParameters(50, 0);
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/outbound/opens/".concat(messageId), filter, callback);
		};
		/**
		* Get the Clicks for Outbound Messages.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getMessageClicks = function(filter, callback) {
			if (filter === void 0) filter = new index_2.OutboundMessageClicksFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/outbound/clicks", filter, callback);
		};
		/**
		* Get Click information for a single Outbound Message.
		*
		* @param messageId - The MessageID for which clicks should be retrieved.
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getMessageClicksForSingleMessage = function(messageId, filter, callback) {
			if (filter === void 0) filter = new index_2.OutboundMessageClicksFilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/messages/outbound/clicks/".concat(messageId), filter, callback);
		};
		/**
		* Get overview statistics on Outbound Messages sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getOutboundOverview = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound", filter, callback);
		};
		/**
		* Get statistics on email sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getSentCounts = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/sends", filter, callback);
		};
		/**
		* Get statistiscs on emails that bounced after being sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getBounceCounts = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/bounces", filter, callback);
		};
		/**
		* Get SPAM complaint statistics for email sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getSpamComplaintsCounts = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/spam", filter, callback);
		};
		/**
		* Get email tracking statistics for messages sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getTrackedEmailCounts = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/tracked", filter, callback);
		};
		/**
		* Get Open statistics for messages sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getEmailOpenCounts = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/opens", filter, callback);
		};
		/**
		* Get Email Client Platform statistics for messages sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getEmailOpenPlatformUsage = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/opens/platforms", filter, callback);
		};
		/**
		* Get statistics on which Email Clients were used to open messages sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getEmailOpenClientUsage = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/opens/emailClients", filter, callback);
		};
		/**
		* Get Read Time statistics for messages sent from the Server associated with this Client.
		* @param filter Optional filtering parameters.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getEmailOpenReadTimes = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/opens/readTimes", filter, callback);
		};
		/**
		* Get total clicks statistics for tracked links for messages sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getClickCounts = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/clicks", filter, callback);
		};
		/**
		* Get browser family statistics for tracked links for messages sent from the Server associated with this Client.
		* @param filter Optional filtering parameters.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getClickBrowserUsage = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/clicks/browserFamilies", filter, callback);
		};
		/**
		* Get browser platform statistics for tracked links for messages sent from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getClickPlatformUsage = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/clicks/platforms", filter, callback);
		};
		/**
		* Get click location (in HTML or Text body of the email) statistics for tracked links for messages sent
		* from the Server associated with this Client.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getClickLocation = function(filter, callback) {
			if (filter === void 0) filter = new index_2.StatisticsFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/stats/outbound/clicks/location", filter, callback);
		};
		/**
		* Create an Inbound Rule Trigger.
		*
		* @param options - Configuration options to be used when creating this Trigger.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.createInboundRuleTrigger = function(options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/triggers/inboundRules", options, callback);
		};
		/**
		* Delete an Inbound Rule Trigger.
		*
		* @param id - The ID of the Inbound Rule Trigger you wish to delete.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.deleteInboundRuleTrigger = function(id, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.DELETE, "/triggers/inboundRules/".concat(id), {}, callback);
		};
		/**
		* Get a list of Inbound Rule Triggers.
		*
		* @param filter - Optional filtering parameters.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getInboundRuleTriggers = function(filter, callback) {
			if (filter === void 0) filter = new index_1.FilteringParameters();
			this.setDefaultPaginationValues(filter);
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/triggers/inboundRules", filter, callback);
		};
		/**
		* Get the list of Webhooks for specific server.
		*
		* @param filter - Optional filtering parameters
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getWebhooks = function(filter, callback) {
			if (filter === void 0) filter = {};
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/webhooks", filter, callback);
		};
		/**
		* Get details for a specific Webhook.
		*
		* @param id - The ID of the Webhook you wish to retrieve.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getWebhook = function(id, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/webhooks/".concat(id), {}, callback);
		};
		/**
		* Create a Webhook on the associated server.
		*
		* @param options - Configuration options to be used when creating Webhook trigger.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.createWebhook = function(options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/webhooks", options, callback);
		};
		/**
		* Update Webhook on the associated server.
		*
		* @param id - Id of the webhook you wish to update.
		* @param options - Webhook options you wish to update.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.editWebhook = function(id, options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.PUT, "/webhooks/".concat(id), options, callback);
		};
		/**
		* Delete an existing Webhook.
		*
		* @param id - The ID of the Webhook you wish to delete.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.deleteWebhook = function(id, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.DELETE, "/webhooks/".concat(id), {}, callback);
		};
		/**
		* Get the list of message streams on a server.
		*
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getMessageStreams = function(filter, callback) {
			if (filter === void 0) filter = {};
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/message-streams", filter, callback);
		};
		/**
		* Get details for a specific message stream on a server.
		*
		* @param id - The ID of the message stream you wish to retrieve.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getMessageStream = function(id, callback) {
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/message-streams/".concat(id), {}, callback);
		};
		/**
		* Update message stream on the associated server.
		*
		* @param id - Id of the webhook you wish to update.
		* @param options - Webhook options you wish to update.
		* @param callback If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.editMessageStream = function(id, options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.PATCH, "/message-streams/".concat(id), options, callback);
		};
		/**
		* Create a message stream on the associated server.
		*
		* @param options - Configuration options to be used when creating message stream on the server.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.createMessageStream = function(options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/message-streams", options, callback);
		};
		/**
		* Archive a message stream on the associated server.
		*
		* @param options - Configuration options to be used when creating message stream on the server.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.archiveMessageStream = function(id, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/message-streams/".concat(id, "/archive"), {}, callback);
		};
		/**
		* Unarchive a message stream on the associated server.
		*
		* @param options - Configuration options to be used when creating message stream on the server.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.unarchiveMessageStream = function(id, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/message-streams/".concat(id, "/unarchive"), {}, callback);
		};
		/**
		* Get the list of suppressions for a message stream on a server.
		*
		* @param messageStream - Select message stream
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.getSuppressions = function(messageStream, filter, callback) {
			if (filter === void 0) filter = new index_2.SuppressionFilteringParameters();
			return this.processRequestWithoutBody(index_1.ClientOptions.HttpMethod.GET, "/message-streams/".concat(messageStream, "/suppressions/dump"), filter, callback);
		};
		/**
		* Add email addresses to a suppressions list on a message stream on a server.
		*
		* @param messageStream - Select message stream
		* @param options - Suppressions you wish to add.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.createSuppressions = function(messageStream, options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/message-streams/".concat(messageStream, "/suppressions"), options, callback);
		};
		/**
		* Delete email addresses from a suppressions list on a message stream on a server.
		*
		* @param messageStream - Select message stream
		* @param options - Suppressions you wish to delete.
		* @param callback - If the callback is provided, it will be passed to the resulting promise as a continuation.
		* @returns A promise that will complete when the API responds (or an error occurs).
		*/
		ServerClient.prototype.deleteSuppressions = function(messageStream, options, callback) {
			return this.processRequestWithBody(index_1.ClientOptions.HttpMethod.POST, "/message-streams/".concat(messageStream, "/suppressions/delete"), options, callback);
		};
		return ServerClient;
	}(BaseClient_1.default);
}));
// node_modules/postmark/dist/index.js
var require_dist = /* @__PURE__ */ require_index.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.BulkEmailMessage = exports.BulkEmailRequest = exports.Header = exports.Attachment = exports.TemplatedMessage = exports.Message = exports.Errors = exports.Models = exports.AdminClient = exports.AccountClient = exports.Client = exports.ServerClient = void 0;
	var AccountClient_1 = require_AccountClient();
	exports.AccountClient = AccountClient_1.default;
	exports.AdminClient = AccountClient_1.default;
	var ServerClient_1 = require_ServerClient();
	exports.ServerClient = ServerClient_1.default;
	exports.Client = ServerClient_1.default;
	exports.Models = require_models();
	exports.Errors = require_Errors();
	var models_1 = require_models();
	Object.defineProperty(exports, "Message", {
		enumerable: true,
		get: function() {
			return models_1.Message;
		}
	});
	var models_2 = require_models();
	Object.defineProperty(exports, "TemplatedMessage", {
		enumerable: true,
		get: function() {
			return models_2.TemplatedMessage;
		}
	});
	var models_3 = require_models();
	Object.defineProperty(exports, "Attachment", {
		enumerable: true,
		get: function() {
			return models_3.Attachment;
		}
	});
	var models_4 = require_models();
	Object.defineProperty(exports, "Header", {
		enumerable: true,
		get: function() {
			return models_4.Header;
		}
	});
	var models_5 = require_models();
	Object.defineProperty(exports, "BulkEmailRequest", {
		enumerable: true,
		get: function() {
			return models_5.BulkEmailRequest;
		}
	});
	var models_6 = require_models();
	Object.defineProperty(exports, "BulkEmailMessage", {
		enumerable: true,
		get: function() {
			return models_6.BulkEmailMessage;
		}
	});
}));
// node_modules/zod/v4/classic/coerce.js
function number(params) {
	return require_main._coercedNumber(require_main.ZodNumber, params);
}
// build/deliver/postmark-errors.js
var import_dist = require_dist();
const ours = "Please report it with the log: the monitor built a request that Postmark does not read.";
const account = "Look at the notices in the Postmark account; Postmark support can approve or reopen it.";
const sender = "Set `alert_from` to a confirmed Sender Signature or to an address of a verified domain.";
const stream = "Set `message_stream` to the id of a transactional stream of this Postmark server, such as `outbound`.";
const token = "Set the secret POSTMARK_SERVER_TOKEN to an API token of the Postmark server, not of the account.";
const status = "See https://status.postmarkapp.com.";
const unavailable = {
	code: "postmark_unavailable",
	meaning: "Postmark met an error of its own",
	fix: `${status} The alert is in full in the log and the job summary.`
};
const refused = (meaning, fix) => ({
	code: "postmark_refused",
	meaning,
	fix
});
const knownErrors = {
	"401/10": {
		code: "postmark_unauthorized",
		meaning: "the server token is missing or wrong",
		fix: token
	},
	"*/100": {
		code: "postmark_unavailable",
		meaning: "Postmark is offline for maintenance",
		fix: status
	},
	"*/101": {
		...unavailable,
		fix: status
	},
	"*/300": refused("an address, the number of recipients (50 at most), a header or the metadata is not valid", "Check `alert_email` and `alert_from`; a display name with punctuation needs double quotes."),
	"*/400": refused("the sender is not known to Postmark", sender),
	"*/401": refused("the sender was never confirmed", sender),
	"*/402": refused("the request was no valid JSON", ours),
	"*/403": refused("the request has a field that Postmark does not take", ours),
	"*/405": refused("the account may not send: it has no credits left", "Add credits or change the plan in the Postmark account."),
	"*/406": {
		code: "postmark_inactive_recipient",
		meaning: "the recipient is suppressed after a bounce, a complaint or by hand",
		fix: require_main.errors.postmark_inactive_recipient.cure
	},
	"*/409": refused("the request did not say that it is JSON", ours),
	"*/410": refused("too many mails in one request", ours),
	"*/411": refused("an attachment of a forbidden type", ours),
	"*/412": refused("the account waits for approval and may only mail the domain of the sender", "Until it is approved, let `alert_email` and `alert_from` share one domain."),
	"*/413": refused("the account is not approved to send", account),
	"*/422": refused("the server or the account is not valid", account),
	"*/700": refused("the message search has a wrong parameter", ours),
	"*/701": refused("there is no such message", ours),
	"*/1226": refused("there is no such message stream", stream),
	"*/1235": refused("there is no such message stream", stream),
	"*/1236": refused("this message stream cannot send", stream),
	"*/1480": refused("the server takes mails from listed IP addresses only", "Add the address of the runner to the list in Postmark, or run the monitor on a runner with a fixed address."),
	"401": {
		code: "postmark_unauthorized",
		meaning: "the server token is not accepted",
		fix: token
	},
	"403": {
		code: "postmark_blocked",
		meaning: "something in front of Postmark refused the request",
		fix: require_main.errors.postmark_blocked.cure
	},
	"404": refused("there is no Postmark API at this address", "Check the environment variable POSTMARK_API_URL."),
	"413": refused("the mail is larger than 10 MB", ours),
	"415": refused("the request did not say that it is JSON", ours),
	"429": {
		code: "postmark_unavailable",
		meaning: "too many requests at once",
		fix: "Run the monitor again, or lower `max_emails`."
	}
};
const redirected = {
	code: "postmark_blocked",
	meaning: "the request was redirected; the token is never sent along",
	fix: "Check the environment variable POSTMARK_API_URL, and the proxy of the runner."
};
const unnamed = refused("a refusal that this version does not know", "Look the code up at https://postmarkapp.com/developer/api/overview#error-codes.");
function answerProblem(status, code, text) {
	const known = errorOf(status, code);
	return {
		code: known.code,
		message: `Postmark answered HTTP ${status}, ErrorCode ${code}: ${known.meaning}. It says: ${text}`,
		hint: known.fix
	};
}
function errorOf(status, code) {
	if (status >= 300 && status < 400) return redirected;
	return knownErrors[`${status}/${code}`] ?? knownErrors[`*/${code}`] ?? knownErrors[status] ?? (status >= 500 ? unavailable : unnamed);
}
function isTransient(status, code) {
	return require_main.isTransientStatus(status) || code === 100;
}
function blockedProblem(status) {
	return {
		code: "postmark_blocked",
		message: `Something in front of Postmark answered HTTP ${status} with a page that is not from Postmark.`,
		hint: "Check the proxy and firewall of the runner, and the environment variable POSTMARK_API_URL."
	};
}
// build/deliver/postmark-answers.js
const ownFields = [
	"ErrorCode",
	"MessageID",
	"Messages",
	"DeliveryType"
];
function isOfPostmark({ body }) {
	return typeof body === "object" && body !== null && ownFields.some((field) => field in body);
}
const envelope = require_main.object({
	ErrorCode: require_main.number(),
	Message: require_main.string().default("no message")
});
const messageId = require_main.union([require_main.string(), require_main.int()]).transform((id) => String(id).trim());
const acceptance = require_main.object({
	ErrorCode: require_main.literal([0, "0"]).nullish(),
	MessageID: messageId.refine((id) => id !== ""),
	Message: require_main.string().nullish()
});
function sendAnswer(seen) {
	if (seen.failure !== null) return unanswered(seen.failure);
	const { status, body } = seen;
	const accepted = acceptance.safeParse(body).data;
	const success = status >= 200 && status < 300;
	if (success && accepted !== void 0) {
		const { MessageID: message_id, Message } = accepted;
		return {
			kind: "accepted",
			message_id,
			inactive: inactiveIn(Message ?? "")
		};
	}
	const said = envelope.safeParse(body).data;
	if (success && !seen.html && (said === void 0 || said.ErrorCode === 0)) return {
		kind: "lost",
		problem: unreachable("its answer to the mail was damaged"),
		answered: false
	};
	const problem = problemOfAnswer(seen, said);
	if (status === 502 || status === 504) return {
		kind: "lost",
		problem,
		answered: true
	};
	if (isTransient(status, said?.ErrorCode ?? 0)) return {
		kind: "not_taken",
		problem,
		retry_after_ms: require_main.retryAfterMs(seen.retry_after, Date.now())
	};
	return {
		kind: "refused",
		problem,
		about: aboutOf(said)
	};
}
function aboutOf(said) {
	if (/metadata/i.test(said?.Message ?? "")) return "metadata";
	return said?.ErrorCode === 300 || said?.ErrorCode === 412 ? "recipients" : "mail";
}
function problemOfAnswer({ status, html, text }, said) {
	if (said !== void 0) return answerProblem(status, said.ErrorCode, shortened(said.Message));
	if (status < 300 || html && status < 500) return blockedProblem(status);
	return answerProblem(status, 0, html ? "a page of HTML" : shortened(text) || "nothing");
}
function unanswered(failure) {
	const problem = unreachable(require_main.networkReason(failure));
	if (require_main.neverConnected(failure)) return {
		kind: "not_taken",
		problem,
		retry_after_ms: null
	};
	return {
		kind: "lost",
		problem,
		answered: false
	};
}
function unreachable(reason) {
	return {
		code: "postmark_unavailable",
		message: `Postmark gave no answer: ${reason}.`,
		hint: "Check the network and proxy of the runner, and https://status.postmarkapp.com."
	};
}
const page = require_main.object({
	TotalCount: number(),
	Messages: require_main.array(require_main.unknown())
});
const row = require_main.object({
	MessageID: messageId,
	ReceivedAt: require_main.string().refine((text) => !Number.isNaN(Date.parse(text))),
	Metadata: require_main.record(require_main.string(), require_main.unknown()).nullish(),
	Sandboxed: require_main.boolean().nullish()
});
function pageOf(body) {
	const found = page.safeParse(body).data;
	if (found === void 0) return null;
	const { TotalCount: total, Messages } = found;
	const read = Messages.flatMap((message) => row.safeParse(message).data ?? []);
	if (read.length === 0 && Messages.length > 0) return null;
	const mails = read.filter(({ Sandboxed }) => Sandboxed !== true).map(sentMail);
	return {
		total,
		mails,
		sandboxed: read.length - mails.length,
		rows: Messages.length
	};
}
function searchAnswer(seen) {
	if (seen.failure !== null) return {
		ok: false,
		error: unreachable(require_main.networkReason(seen.failure)),
		passing: true
	};
	const { status, body } = seen;
	const found = status === 200 ? pageOf(body) : null;
	if (found !== null) return {
		ok: true,
		value: found
	};
	const said = envelope.safeParse(body).data;
	if (status === 200 && !seen.html && said === void 0) return {
		ok: false,
		error: unreachable("its answer to the search was damaged"),
		passing: true
	};
	return {
		ok: false,
		error: problemOfAnswer(seen, said),
		passing: isTransient(status, said?.ErrorCode ?? 0)
	};
}
const server = require_main.object({ DeliveryType: require_main.string() });
function serverAnswer(seen) {
	const said = server.safeParse(seen.body).data;
	return seen.status === 200 && said !== void 0 ? said.DeliveryType.toLowerCase() === "sandbox" : null;
}
function sentMail(message) {
	const texts = Object.entries(message.Metadata ?? {}).flatMap(([key, value]) => typeof value === "string" ? [[key, value]] : []);
	return {
		message_id: message.MessageID,
		sent_at: new Date(message.ReceivedAt).toISOString(),
		metadata: Object.fromEntries(texts)
	};
}
function inactiveIn(message) {
	const [, list] = /inactive addresses:\s*(.*)/is.exec(message) ?? [];
	if (list === void 0) return [];
	return list.replace(/\.?\s*Inactive recipients are.*$/is, "").replace(/\.\s*$/, "").split(",").map((address) => address.trim());
}
function shortened(text) {
	const line = require_index.plain(text);
	return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
// build/deliver/postmark.js
var postmark_exports = /* @__PURE__ */ require_index.__exportAll({ openPostmark: () => openPostmark });
const MOST_BYTES = 8388608;
const testToken = "POSTMARK_API_TEST";
function openPostmark(options) {
	const counts = {
		requests: 0,
		sends: 0,
		answered_sends: 0
	};
	const call = (deadline, work) => {
		counts.requests += 1;
		return exchange(options, deadline, work);
	};
	return {
		requestCounts: () => ({ ...counts }),
		async send(mail, deadline) {
			const refusal = refusalBefore(options, deadline);
			if (refusal !== null) return refusal;
			const message = require_main.messageOf(mail);
			counts.sends += 1;
			const seen = await call(deadline, (client) => client.sendEmail(message));
			if (isOfPostmark(seen)) counts.answered_sends += 1;
			return sendAnswer(seen);
		},
		async search(filter, deadline) {
			const refusal = refusalBefore(options, deadline);
			if (refusal !== null) return {
				ok: false,
				error: refusal.problem,
				passing: false
			};
			return searchAnswer(await call(deadline, (client) => client.getOutboundMessages({ ...filter })));
		},
		async isSandbox(deadline) {
			if (options.token.trim().toUpperCase() === testToken) return true;
			if (refusalBefore(options, deadline) !== null) return null;
			return serverAnswer(await call(deadline, (client) => client.getServer()));
		}
	};
}
function refusalBefore(options, deadline) {
	if (!/^[!-~]+$/.test(options.token.trim())) return {
		kind: "refused",
		problem: answerProblem(401, 10, "nothing, since no request was made: the token has characters that no token has."),
		about: "mail"
	};
	if (!deadline.aborted) return null;
	return {
		kind: "not_taken",
		problem: unreachable(`${require_main.deadlineError(deadline).message} before this request`),
		retry_after_ms: null
	};
}
async function exchange(options, deadline, work) {
	const url = new URL(options.api_url);
	const nothing = {
		status: 0,
		text: "",
		body: void 0,
		html: false,
		retry_after: null
	};
	let seen = {
		...nothing,
		failure: null
	};
	const transport = async (input, init) => {
		try {
			seen = await require_main.withLimit(options.timeout_ms ?? 1e4, deadline, (signal) => read(options.fetch(input, {
				...init,
				signal,
				redirect: "manual"
			}), options.token));
		} catch (error) {
			seen = {
				...nothing,
				failure: error
			};
			throw error;
		}
		return Response.json(null, { status: 200 });
	};
	await work(new import_dist.ServerClient(options.token, {
		useHttps: url.protocol === "https:",
		requestHost: `${url.host}${url.pathname.replace(/\/+$/, "")}`,
		fetch: transport
	})).catch((error) => {
		if (seen.status === 0) seen = {
			...nothing,
			failure: seen.failure ?? error
		};
	});
	return seen;
}
async function read(pending, token) {
	const { status, headers, body } = await pending;
	const text = (await require_main.textOfBody(body, MOST_BYTES)).replaceAll(token.trim(), "***");
	const html = /html/i.test(headers.get("content-type") ?? "") || text.trimStart().startsWith("<");
	return {
		status,
		text,
		body: jsonOf(text),
		html,
		retry_after: headers.get("retry-after"),
		failure: null
	};
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// build/report/html.js
const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const mono = "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono',monospace";
const breaks = "overflow-wrap:anywhere;word-break:break-word";
const style = {
	body: `margin:0;padding:0;background-color:#eef0f3;-webkit-text-size-adjust:100%`,
	preheader: "display:none;font-size:1px;line-height:1px;max-height:0;max-width:0;opacity:0;overflow:hidden;mso-hide:all",
	card: `width:100%;max-width:640px;background-color:#ffffff;border-radius:8px;font-family:${font};font-size:15px;line-height:1.5;color:#1f2328;${breaks}`,
	badge: `display:inline-block;padding:2px 9px;border-radius:4px;color:#ffffff;font-size:12px;font-weight:700;letter-spacing:.06em`,
	h1: `margin:10px 0 0;font-size:21px;line-height:1.3;font-weight:650;color:#1f2328`,
	h2: "margin:26px 0 0;font-size:15px;line-height:1.4;font-weight:700;color:#1f2328",
	p: "margin:12px 0 0",
	small: "color:#59636e;font-size:13px;line-height:1.45",
	link: "color:#0757ba;text-decoration:underline",
	button: "display:inline-block;padding:10px 18px;border-radius:6px;background-color:#0757ba;color:#ffffff;font-weight:600;text-decoration:none",
	table: "width:100%;border-collapse:collapse;font-size:14px;line-height:1.45",
	rowHead: "width:88px;padding:6px 10px 6px 0;border-top:1px solid #d8dde3;text-align:left;vertical-align:top;font-weight:400;color:#59636e;word-break:normal;overflow-wrap:normal",
	cell: "padding:6px 0;border-top:1px solid #d8dde3;vertical-align:top;text-align:left;font-weight:400",
	groupHead: "padding:6px 0 4px;text-align:left;font-size:14px;font-weight:700;color:#1f2328",
	groupWords: "width:104px;padding:6px 0 4px;text-align:right;font-size:13px;font-weight:400;color:#59636e",
	rowName: "padding:3px 8px 3px 0;border-top:1px solid #d8dde3;text-align:left;font-weight:400;white-space:nowrap;overflow:hidden;text-overflow:ellipsis",
	rowWords: "width:104px;padding:3px 0;border-top:1px solid #d8dde3;text-align:right;white-space:nowrap",
	list: "margin:8px 0 0;padding:0 0 0 22px",
	item: "margin:0 0 10px;padding:0",
	code: `padding:1px 4px;border-radius:4px;background-color:#eceff2;font-family:${mono};font-size:.9em`,
	command: `margin:6px 0 0;padding:9px 12px;border-radius:6px;background-color:#eceff2;font-family:${mono};font-size:13px;line-height:1.5;white-space:pre-wrap;${breaks};color:#1f2328`,
	excerpt: `margin:6px 0;padding:9px 12px;border-radius:6px;background-color:#eceff2;font-family:${mono};font-size:13px;line-height:1.5;white-space:pre;overflow-x:auto;color:#1f2328`,
	word: "display:inline-block;max-width:100%",
	slot: "border-radius:4px;text-align:center;font-size:12px;line-height:22px;height:22px;font-weight:700",
	hollow: "background-color:#ffffff;border:1px dashed #cf222e;color:#cf222e",
	day: "padding:2px 0 0;text-align:center;font-size:11px;line-height:1.3;color:#59636e",
	footer: "margin:28px 0 0;padding:14px 0 0;border-top:1px solid #d8dde3;color:#59636e;font-size:13px"
};
const toneColor = {
	alarm: "#cf222e",
	failure: "#8250df",
	good: "#1a7f37",
	note: "#0757ba"
};
const sheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (min-width: 560px) {
  .outer { padding: 24px 16px !important; }
  .inner { padding: 28px 36px 30px !important; }
}
@media (prefers-color-scheme: dark) {
  .page { background-color: #0d1117 !important; }
  .card { background-color: #171b21 !important; color: #e6e9ed !important; }
  .text { color: #e6e9ed !important; }
  .dim { color: #a0a9b4 !important; }
  .line { border-color: #343b45 !important; }
  .code { background-color: #272d36 !important; color: #e6e9ed !important; }
  .link { color: #7cb3ff !important; }
  .norun { background-color: #171b21 !important; color: #ff8a84 !important; border-color: #ff8a84 !important; }
}`;
const prose = (text) => require_index.unbroken(require_main.escapeHtml(text), (words) => `<span style="white-space:nowrap">${words}</span>`);
function inline(text, hosts) {
	return require_main.partsOf(text, hosts).map((part) => {
		const words = prose(part.text);
		return anchor(part.code ? `<code class="code" style="${style.code}">${words}</code>` : words, part.url);
	}).join("");
}
function anchor(text, url, look = style.link, name = "link") {
	const safe = require_main.safeUrl(url);
	return safe === null ? text : `<a class="${name}" href="${require_main.escapeHtml(safe)}" style="${look}">${text}</a>`;
}
const linked = (text, url, hosts) => require_main.safeUrl(url) === null ? inline(text, hosts) : anchor(inline(text, none), url);
const none = /* @__PURE__ */ new Set();
function fieldTable(fields, hosts) {
	const rows = fields.map(({ label, value, url }) => `<tr><th scope="row" class="dim line" style="${style.rowHead}">${prose(label)}</th><td class="line" style="${style.cell}">${linked(value, url, hosts)}</td></tr>`);
	return `<table style="${style.table};margin-top:14px">${rows.join("")}</table>`;
}
function timelineTable(slots) {
	const letters = slots.map((slot) => {
		const { fill } = require_main.slotLooks[slot.letter];
		const name = fill === null ? " class=\"norun\"" : "";
		const look = fill === null ? style.hollow : `background-color:${fill};border:1px solid ${fill};color:#ffffff`;
		return `<td style="padding:0 1px"><div${name} title="${require_main.slotTitle(slot)}" style="${style.slot};${look}">${slot.letter}</div></td>`;
	});
	const days = slots.map((slot) => `<td class="dim" style="${style.day}">${require_index.utcDay(slot.at).slice(8)}</td>`);
	return `<table role="img" aria-label="${require_main.escapeHtml(`Oldest first. ${slots.map(require_main.slotTitle).join("; ")}`)}" style="${`table-layout:fixed;border-collapse:collapse;width:100%;max-width:${slots.length * 32}px`};margin-top:18px"><tr>${letters.join("")}</tr>${require_main.oneSlotPerDay(slots) ? `<tr>${days.join("")}</tr>` : ""}</table><p class="dim" style="margin:4px 0 0;${style.small}">${require_main.escapeHtml(`${require_main.timelineSpan(slots)}: ${require_main.legend(slots)}`)}</p>`;
}
function commandLine(command) {
	const spans = command.split(" ").map((word) => `<span style="${style.word}">${require_main.escapeHtml(word)}</span>`);
	return `<div class="code" style="${style.command}">${spans.join(" ")}</div>`;
}
function stepList(steps, hosts) {
	const items = steps.map(({ text, commands }) => `<li style="${style.item}">${text === null ? "" : inline(text, hosts)}${commands.map(commandLine).join("")}</li>`);
	return `<ol style="${style.list}">${items.join("")}</ol>`;
}
function itemList(items, hosts) {
	const rows = items.map(({ title, url, detail, excerpt = [] }) => {
		const lines = excerpt.map((line) => require_main.escapeHtml(require_index.oneLine(line))).join("\n");
		const code = lines === "" ? "" : `<div class="code" style="${style.excerpt}" tabindex="0">${lines}</div>`;
		const words = detail === null ? "" : `${code === "" ? "<br>" : ""}<span class="dim" style="${style.small}">${inline(detail, hosts)}</span>`;
		return `<li style="${style.item}">${linked(title, url, hosts)}${code}${words}</li>`;
	});
	return `<ul style="${style.list}">${rows.join("")}</ul>`;
}
const longestName$1 = 36;
function groupTables(wordsHead, groups) {
	return groups.map(({ title, rows }) => {
		const head = `<tr><th scope="col" class="text" style="${style.groupHead}">${prose(title)}</th><th scope="col" class="dim" style="${style.groupWords}">${require_main.escapeHtml(wordsHead)}</th></tr>`;
		const lines = rows.map(({ name, url, words: text }) => `<tr><th scope="row" class="line" style="${style.rowName}" title="${require_main.escapeHtml(name)}">${anchor(require_main.escapeHtml(require_index.shorten(require_index.oneLine(name), longestName$1)), url)}</th><td class="line" style="${style.rowWords}">${prose(text)}</td></tr>`);
		return `<table style="${style.table};table-layout:fixed;margin-top:6px"><thead>${head}</thead><tbody>${lines.join("")}</tbody></table>`;
	}).join("");
}
function linkRow(links) {
	const shown = links.filter((link) => require_main.safeUrl(link.url) !== null);
	if (shown.length === 0) return "";
	return `<p style="margin:24px 0 0">${shown.map((link) => anchor(require_main.escapeHtml(link.text), link.url)).join(" &nbsp;·&nbsp; ")}</p>`;
}
function button({ text, url }) {
	return require_main.safeUrl(url) === null ? "" : `<p style="margin:20px 0 0">${anchor(require_main.escapeHtml(text), url, style.button, "button")}</p>`;
}
function htmlBlock(block, hosts) {
	switch (block.kind) {
		case "heading": return `<h2 class="text" style="${style.h2}">${inline(block.text, hosts)}</h2>`;
		case "paragraph": return `<p style="${style.p}">${inline(block.text, hosts)}</p>`;
		case "fields": return fieldTable(block.fields, hosts);
		case "timeline": return timelineTable(block.slots);
		case "steps": return stepList(block.steps, hosts);
		case "list": return itemList(block.items, hosts);
		case "groups": return groupTables(block.words_head, block.groups);
		case "button": return button(block.link);
		case "links": return linkRow(block.links);
	}
}
const filler = "&#847;&zwnj;&nbsp;".repeat(60);
function htmlPage(page) {
	const color = toneColor[page.tone];
	return `<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${require_main.escapeHtml(require_main.withoutMarks(page.headline, page.hosts))}</title>
<style>${sheet}
</style>
</head>
<body class="page" style="${style.body}">
<div style="${style.preheader}" aria-hidden="true">${require_main.escapeHtml(require_main.withoutMarks(page.preheader, page.hosts))}${filler}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#eef0f3">
<tr><td class="outer" align="center" style="padding:0">
<table role="presentation" class="card" cellpadding="0" cellspacing="0" border="0" style="${style.card};border-top:5px solid ${color}">
<tr><td class="inner" style="padding:20px 18px 24px;text-align:left">
<span style="${style.badge};background-color:${color}">${require_main.escapeHtml(page.badge)}</span> <span class="dim" style="${style.small}">${require_main.escapeHtml(page.repositories)}</span>
<h1 class="text" style="${style.h1}">${inline(page.headline, page.hosts)}</h1>
${page.blocks.map((block) => htmlBlock(block, page.hosts)).join("\n")}
<p class="dim line" style="${style.footer}">${prose(page.footer)}</p>
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}
// build/report/mail/frame.js
function watchOf({ decision }) {
	const [verdict] = decision.watches;
	if (verdict === void 0) throw new Error(`A ${decision.kind} mail is about one watch.`);
	return verdict;
}
function firstOf(items, most) {
	const left = items.length - most;
	return {
		kept: items.slice(0, most),
		more: left > 0 ? `… and ${left} more: the summary of the monitor's run has them.` : null
	};
}
// build/report/mail/crash.js
const mostProblems = 99;
function unknownItems({ report, settings }) {
	if (report.workflows.length === 0) return settings.watch_names.map((name) => require_main.item(name));
	return report.workflows.filter(({ status }) => status === "unknown").map((verdict) => require_main.item(verdict.name, require_main.knownSuccess(verdict, report.checked_at), verdict.url));
}
const mostLines = 10;
const longestLine = 70;
function unreadList({ workflows }, names) {
	if (workflows === null || workflows === "auto" || names.length > 0) return null;
	const lines = workflows.split(/[\r\n]+/).filter((line) => line.trim() !== "");
	const left = lines.length - mostLines;
	return {
		title: "Workflows, as the setting lists them:",
		url: null,
		detail: left > 0 ? `… and ${require_index.counted(left, "line")} more` : null,
		excerpt: lines.slice(0, mostLines).map((line) => require_main.cutEnd(line, longestLine))
	};
}
function scopeBlocks({ report, settings, decision }) {
	const { repo, config, shard } = settings.scope;
	const unread = unreadList(settings.scope, settings.watch_names);
	const last = report.self.last_run_at;
	const since = decision.metadata.first ?? null;
	const fields = [
		...require_main.field("Repository", repo?.replaceAll(/\s*[,\n]+\s*/g, ", ") ?? null),
		...require_main.field("Workflows", unread === null ? require_index.listed(settings.watch_names, 10) || "auto" : null),
		...require_main.field("Config file", config),
		...require_main.field("Shard", shard),
		...require_main.field("Last check", last === null ? null : `the monitor's run of ${require_index.utc(last)}`),
		...decision.reminder_day === null ? [] : require_main.field("Failing since", since && require_index.utc(since))
	];
	const list = unread === null ? [] : [{
		kind: "list",
		items: [unread]
	}];
	return [
		require_main.heading("What was to be watched"),
		{
			kind: "fields",
			fields
		},
		...list
	];
}
function rerunCommand(runUrl) {
	const [, host = "", repo = "", id] = /^https?:\/\/([^/]+)\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)/.exec(runUrl ?? "") ?? [];
	if (id === void 0) return [];
	return [`gh run rerun ${id} --repo ${require_main.shellWord(host === "github.com" ? repo : `${host}/${repo}`)}`];
}
const CORRECT = "Correct what is named above, in the monitor's workflow file or where else the setting comes from.";
const CHECK_MAIL = "Check that `POSTMARK_SERVER_TOKEN`, `OPS_ALERT_EMAIL` and `OPS_ALERT_FROM` are set and passed to the action.";
const RUN_AGAIN = "Then run the monitor again. If you changed its workflow file, start a new run under Actions instead: this command runs the file as it was.";
function checks(report) {
	const isAboutMail = ({ code }) => /^(?:postmark_|mail_settings_)/.test(code);
	const mail = report.errors.some(isAboutMail) || report.alerts.some(({ error }) => error !== null && isAboutMail(error));
	const isOwn = report.errors.some(({ code }) => require_main.errors[code].kind === "settings");
	const rerun = rerunCommand(report.run_url);
	return [
		...isOwn ? [require_main.step(CORRECT)] : [],
		require_main.step("Read the log of the monitor's run."),
		require_main.step("Check that the token may read runs and files: `actions: read` and `contents: read`."),
		...mail ? [require_main.step(CHECK_MAIL)] : [],
		...rerun.length === 0 ? [] : [require_main.step(RUN_AGAIN, rerun)]
	];
}
function crashHeadline(report, names) {
	if (names.length > 0) return `The monitor could not do its work: the health of ${require_index.listed(names, 10)} is UNKNOWN`;
	return report.workflows.length === 0 ? "The monitor could not do its work: the health of every watched workflow is UNKNOWN" : "The monitor could not do all of its work";
}
function crashParts(context) {
	const { report } = context;
	const unknown = unknownItems(context);
	const names = unknown.map(({ title }) => title);
	const undone = require_main.failures(report);
	const { kept, more } = firstOf(undone, mostProblems);
	const codes = [...new Set(undone.map(({ problem }) => require_index.codeWords(problem.code)))];
	const others = report.workflows.length > unknown.length;
	return {
		headline: crashHeadline(report, names),
		preheader: codes.length === 0 ? "The monitor could not do its work." : `What went wrong: ${require_index.listed(codes, 5)}.`,
		blocks: [
			require_main.paragraph("This is a detection gap: until it is fixed, a cron that stops may raise no alert."),
			require_main.runButton(report),
			...require_main.listBlocks("What went wrong", kept.map(require_main.failureItem)),
			...more === null ? [] : [require_main.paragraph(more)],
			...require_main.stepsBlocks("What to check", checks(report)),
			...require_main.listBlocks("Health UNKNOWN", unknown),
			...scopeBlocks(context),
			...others ? [require_main.paragraph(`All watches of this run: ${require_main.tally(report.workflows)}.`)] : []
		]
	};
}
// build/report/mail/recovery.js
function darkTime(before, success) {
	if (before === null || success === null) return null;
	const minuteOf = (instant) => Math.floor(require_main.ms(instant) / require_main.MINUTE);
	const to = success.completed_at;
	return minuteOf(before) < minuteOf(to) ? {
		from: before,
		to
	} : null;
}
function recoveryParts(context) {
	const { report, decision } = context;
	const verdict = watchOf(context);
	const success = verdict.last_success;
	const before = decision.ended?.since ?? null;
	const missed = decision.ended?.missed_windows ?? 0;
	const dark = darkTime(before, success);
	const parts = [...dark === null ? [] : [`was dark for ${require_index.duration(require_main.hoursBetween(dark.from, dark.to))}`], ...missed === 0 ? [] : [`missed ${require_index.counted(missed, "window")}`]];
	const words = parts.length === 0 ? null : `It ${parts.join(" and ")}.`;
	const how = before !== null && success !== null && dark === null ? "is within its limit again" : `works again${success === null ? "" : `: it succeeded on ${require_index.utc(success.completed_at)}`}`;
	const own = require_main.verdictFields(verdict, report.checked_at).filter(({ label }) => label !== "Missed");
	return {
		headline: `${verdict.name} ${how}`,
		preheader: words ?? "Nothing to do.",
		blocks: [
			...words === null ? [] : [require_main.paragraph(words)],
			...require_main.timeline(verdict).length > 1 ? require_main.whyBlocks(verdict) : [],
			require_main.heading("Facts"),
			{
				kind: "fields",
				fields: [...dark === null ? [] : darkFields(verdict, dark, missed), ...own]
			},
			...require_main.runBlocks(verdict, 3),
			...require_main.warningBlocks(verdict)
		],
		links: [{
			text: "The run that succeeded",
			url: success?.url ?? null
		}, ...require_main.watchLinks(verdict)]
	};
}
function darkFields(verdict, { from, to }, missed) {
	const days = require_main.missedBetween(verdict, from, to).map(({ due_at }) => require_index.utcMinute(due_at));
	const last = days.at(-1);
	const value = days.length === missed ? require_index.listed(days, 14) : `${require_index.counted(missed, "window")}, the last of them ${last}`;
	return [...require_main.field("Dark", `from ${require_index.utc(from)} to ${require_index.utc(to)}`), ...require_main.field("Missed", last === void 0 ? null : `${value} UTC`)];
}
// build/judge/vocabulary.js
const causes = {
	archived: {
		means: "The repository is archived, and GitHub runs nothing there.",
		what_to_do: "Unarchive the repository, or take the watch off the list."
	},
	missing: {
		means: "No workflow of the repository fits the entry, or its file is gone from the default branch.",
		what_to_do: "Correct the name or bring the file back. If it was removed on purpose, take it off the list or add it to `retired`."
	},
	schedule_removed: {
		means: "The workflow had scheduled runs in the last 35 days, and its file has no `on.schedule` now.",
		what_to_do: "Put `on.schedule` back. If it was removed on purpose, add the workflow to `retired`."
	},
	invalid_schedule: {
		means: "GitHub refuses every cron of the file, or the day it names never comes, so that no run is ever due. The message names line, cron and reason.",
		what_to_do: "Correct the cron on the default branch."
	},
	disabled: {
		means: "The workflow is disabled: by GitHub after 60 days without activity, because the repository is a fork, or by hand.",
		what_to_do: "Enable it on its page under Actions, or with `gh workflow enable`."
	},
	stuck: {
		means: "The newest run has been queued, or has waited for an approval or a runner, for more than an hour.",
		what_to_do: "Approve it, start a runner with its labels, or cancel it."
	},
	hung: {
		means: "The newest run is in progress although all its jobs ended more than an hour ago, or has been in progress for more than six hours.",
		what_to_do: "Cancel the run and start it again; give its jobs `timeout-minutes`."
	},
	invalid_workflow: {
		means: "GitHub could not use the workflow file: its newest run failed before any job was created.",
		what_to_do: "Open the run, where GitHub shows the error, and correct the file; `actionlint` finds most such errors."
	},
	never_ran: {
		means: "No run on a counted event exists, back to the beginning of the workflow.",
		what_to_do: "Check that `on.schedule` is in the file on the default branch; change the cron line and push, so that GitHub registers the schedule again."
	},
	not_firing: {
		means: "Windows have passed since the newest run, and GitHub created no run for them.",
		what_to_do: "Look at https://www.githubstatus.com and at the Actions settings; change the cron line and push, so that GitHub registers the schedule again."
	},
	not_counted: {
		means: "Runs have succeeded, but only on events, branches or forks that do not count.",
		what_to_do: "If these runs do the work, count them with `events` or `branch`. If not, fix the scheduled run."
	},
	skipped: {
		means: "The newest run was skipped, or is green without having done its work: a job, or all of its steps, was skipped.",
		what_to_do: "Find the `if:` that skipped it, or fix what the message names. If a job may be skipped, name it in `allow_skipped`."
	},
	cancelled: {
		means: "The newest run was cancelled: by a person, by `concurrency` with `cancel-in-progress`, or by a timeout.",
		what_to_do: "Find out who or what cancelled it, and run it again."
	},
	refused: {
		means: "The newest run failed before any of its steps began: billing, a spending limit, no runner, or a rule of an environment or a branch.",
		what_to_do: "Open the run, where GitHub shows the reason, and correct the setting that it names."
	},
	failing: {
		means: "The newest run failed, timed out or waits for someone to act.",
		what_to_do: "Read the log of the failed job and fix what failed."
	}
};
// build/report/mail/stale.js
const inEachFile = [
	"missing",
	"schedule_removed",
	"invalid_schedule",
	"invalid_workflow",
	"not_counted"
];
function commonCause(verdicts) {
	const awake = verdicts.filter(({ status }) => status !== "paused");
	const [first] = awake;
	const code = first?.cause?.code;
	if (awake.length < 2 || code === void 0 || inEachFile.includes(code)) return [];
	if (!awake.every(({ status, cause }) => status === "stale" && cause?.code === code)) return [];
	return [require_main.paragraph(`One common cause is likely: every watch of this run is stale, and each is ${require_index.codeWords(code)}. Look first at what they share: GitHub itself, the account and its billing, the Actions settings, the token.`)];
}
function staleBlocks(verdict, report) {
	return [
		...commonCause(report.workflows),
		...require_main.whyBlocks(verdict),
		...require_main.cureBlocks(verdict),
		...require_main.stepBlocks(verdict),
		...require_main.noteBlocks(verdict),
		...require_main.factBlocks(verdict, report.checked_at),
		...require_main.runBlocks(verdict, 7),
		...require_main.warningBlocks(verdict)
	];
}
function staleParts(context) {
	const { report } = context;
	const verdict = watchOf(context);
	return {
		headline: require_main.headline(verdict, report.checked_at),
		preheader: require_main.withoutMarks(verdict.cause?.message ?? "", require_main.linkHosts(report)),
		blocks: staleBlocks(verdict, report),
		links: require_main.watchLinks(verdict)
	};
}
const mostRows = 120;
const isOrAre = (count) => count === 1 ? "is" : "are";
function byCause(verdicts) {
	return require_main.groupBy(verdicts, ({ cause }) => cause?.code ?? "failing");
}
function age(verdict, now) {
	return require_main.ageWords(verdict, now)?.replace("more than", "over") ?? (verdict.cause?.code === "never_ran" ? "never ran" : "not known");
}
function addedWords({ added, watches }) {
	const others = watches.length - added.length;
	if (added.length === 0) return [];
	const were = `the other ${require_index.counted(others, "workflow")} ${others === 1 ? "was" : "were"} mailed before`;
	return [require_main.paragraph(`New: ${require_index.listed(added.map(({ name }) => name))}; ${were}.`)];
}
function digestParts({ report, decision }) {
	const sorted = require_main.worstFirst(decision.watches);
	const names = [.../* @__PURE__ */ new Set([...decision.added, ...sorted])].map(({ name }) => name);
	const stale = report.workflows.filter(({ status }) => status === "stale").length;
	const before = stale - sorted.length;
	const { kept, more } = firstOf(sorted, mostRows);
	const groups = [...byCause(kept)].map(([code, verdicts]) => ({
		title: `${require_index.codeWords(code)} (${verdicts.length})`,
		rows: verdicts.map((verdict) => ({
			name: verdict.name,
			url: require_main.cureLink(verdict).url,
			words: age(verdict, report.checked_at)
		}))
	}));
	const steps = [...byCause(sorted).keys()].map((code) => require_main.step(`${require_index.codeWords(code)}: ${causes[code].what_to_do}`));
	const mailed = `${before} of the stale workflows ${before === 1 ? "was" : "were"} mailed before and ${isOrAre(before)} not listed here.`;
	return {
		headline: `${stale} of ${require_index.counted(report.workflows.length, "watched workflow")} ${isOrAre(stale)} stale`,
		preheader: require_index.listed(names, 5),
		blocks: [
			...addedWords(decision),
			{
				kind: "groups",
				words_head: "no success for",
				groups
			},
			...more === null ? [] : [require_main.paragraph(more)],
			...before > 0 ? [require_main.paragraph(mailed)] : [],
			...commonCause(report.workflows),
			require_main.runButton(report),
			...require_main.stepsBlocks("What to do", steps)
		]
	};
}
// build/report/mail/test.js
const ago = (now, hours) => require_main.iso(require_main.ms(now) - hours * require_main.HOUR);
function sample(now) {
	const nights = [
		100,
		76,
		52,
		28,
		4
	];
	return {
		repo: "example/repository",
		name: "example-cron",
		entry: "example-cron",
		display_name: "Example",
		path: ".github/workflows/example-cron.yml",
		id: null,
		url: null,
		file_url: null,
		status: "stale",
		sla_hours: 48,
		sla_auto: false,
		grace_hours: null,
		grace_from: null,
		remind_hours: 20,
		age_hours: 124,
		missed_windows: nights.length,
		missed: {
			from: ago(now, 100),
			to: ago(now, 4)
		},
		schedules: null,
		next_due_at: ago(now, -20),
		last_fired_at: ago(now, 124),
		last_success: {
			run_id: 0,
			attempt: 1,
			event: "schedule",
			created_at: ago(now, 124),
			completed_at: ago(now, 124),
			url: ""
		},
		skipped_jobs: [],
		no_success_since: null,
		cause: {
			code: "not_firing",
			message: "Here is the cause, in a sentence or two.",
			run_url: null,
			next_steps: ["Here is the first thing to do, with the command for it:", "$ gh workflow view example-cron.yml"]
		},
		error: null,
		warnings: [],
		runs: [],
		windows: [
			148,
			124,
			...nights
		].map((hours) => ({
			due_at: ago(now, hours),
			state: hours > 100 ? "succeeded" : "no_run",
			run_id: null,
			late_minutes: null
		})),
		history: null,
		runs_listed_since: null,
		paused_until: null,
		reason: null,
		note: null,
		next_steps: []
	};
}
function testParts({ report }) {
	return {
		headline: "It works: alerts of this monitor reach you. This is a test, nothing is wrong",
		preheader: "A test: nothing was checked, and nothing is to be fixed.",
		blocks: [
			require_main.paragraph("This mail was sent because `test_alert` was set. Nothing was checked."),
			...require_main.stepsBlocks("What to do next", next),
			require_main.heading("How an alert looks"),
			require_main.paragraph("The watch below is made up."),
			...staleBlocks(sample(report.checked_at), {
				...report,
				workflows: []
			})
		]
	};
}
const next = [
	"If it went to the spam folder, mark it as wanted.",
	"Run the monitor once with `dry_run: true`: its summary shows what it finds, and no mail is sent.",
	"Then leave it to its schedule. An alert comes only when something is wrong."
].map((text) => require_main.step(text));
// build/report/mail/render.js
var render_exports = /* @__PURE__ */ require_index.__exportAll({ renderAlerts: () => renderAlerts });
const kinds = {
	stale: {
		tone: "alarm",
		badge: "STALE",
		parts: staleParts
	},
	digest: {
		tone: "alarm",
		badge: "STALE",
		parts: digestParts
	},
	monitor_failed: {
		tone: "failure",
		badge: "MONITOR FAILED",
		parts: crashParts
	},
	recovered: {
		tone: "good",
		badge: "RECOVERED",
		parts: recoveryParts
	},
	test: {
		tone: "note",
		badge: "TEST",
		parts: testParts
	}
};
function renderAlerts(decisions, report, settings) {
	return decisions.map((decision) => renderAlert({
		report,
		settings,
		decision
	}));
}
function renderAlert(context) {
	const { kind, watches, held, metadata, thread } = context.decision;
	const [verdict] = watches;
	const watch = (kind === "stale" || kind === "recovered") && verdict ? require_main.watchName$1(verdict) : null;
	const { alert_email: to, alert_from } = context.settings;
	const subject = subjectOf(context);
	const alert = {
		kind,
		watch,
		subject,
		to,
		message_id: null,
		error: null
	};
	if (held) return {
		alert: {
			...alert,
			outcome: "recently_sent"
		},
		mail: null
	};
	const mail = {
		kind,
		watch,
		to,
		from: alert_from ?? "",
		subject,
		...mailBodies(mailPage(context)),
		metadata,
		references: require_main.threadRoot(thread)
	};
	return {
		alert: {
			...alert,
			outcome: null
		},
		mail
	};
}
const longestName = 120;
const longestPrefix = 60;
function subjectOf({ decision, settings }) {
	return `${require_index.shorten(require_index.plain(settings.subject_prefix), longestPrefix)} cron heartbeat ${subjectWords(decision)}`.trim();
}
function subjectWords({ kind, watches }) {
	const name = require_index.shorten(require_index.plain(watches[0]?.name ?? ""), longestName);
	switch (kind) {
		case "stale": return `STALE: ${name}`;
		case "digest": return `STALE: ${require_index.counted(watches.length, "workflow")}`;
		case "monitor_failed": return "MONITOR FAILED";
		case "recovered": return `RECOVERED: ${name}`;
		case "test": return "STALE: example-cron (test)";
	}
}
function mailPage(context) {
	const { report, settings, decision } = context;
	const { tone, badge, parts } = kinds[decision.kind];
	const { headline, preheader, blocks, links = [] } = parts(context);
	const repositories = repositoriesOf(context);
	const day = decision.reminder_day;
	const still = decision.kind === "monitor_failed" ? "Still failing" : "Still stale";
	const closing = [
		...links,
		{
			text: "Runbook",
			url: settings.runbook_url
		},
		{
			text: "The monitor's run",
			url: report.run_url
		}
	];
	const dry = report.dry_run ? " Dry run." : "";
	return {
		tone,
		badge,
		repositories: require_index.listed(repositories, 2),
		headline: day === null ? headline : `${still}, day ${day}: ${headline}`,
		preheader: repositories.length === 1 ? `${repositories[0]}: ${preheader}` : preheader,
		blocks: [
			...blocks,
			...require_main.selfWords(report).map(require_main.paragraph),
			{
				kind: "links",
				links: closing
			}
		],
		footer: `Checked ${require_index.utc(report.checked_at)} by cron-heartbeat-monitor ${report.monitor_version}.${dry}`,
		hosts: require_main.linkHosts(report)
	};
}
function repositoriesOf({ report, settings, decision }) {
	const unknown = report.workflows.filter(({ status }) => status === "unknown");
	const own = (decision.watches.length > 0 ? decision.watches : unknown).map(({ repo }) => repo);
	const given = (settings.scope.repo ?? "").split(/[\s,]+/).filter((repo) => repo !== "");
	return [...new Set(own.length > 0 ? own : given)].map((repo) => require_index.shorten(repo, longestName));
}
const mostBytes = 48e4;
const limits = [
	{
		items: 2e3,
		characters: 4e3
	},
	{
		items: 500,
		characters: 1e3
	},
	{
		items: 100,
		characters: 500
	},
	{
		items: 20,
		characters: 200
	}
];
function mailBodies(page) {
	let bodies = {
		text: "",
		html: ""
	};
	for (const limit of limits) {
		const cut = {
			...page,
			blocks: page.blocks.map((block) => cutBlock(block, limit))
		};
		bodies = {
			text: require_main.textPage(cut),
			html: htmlPage(cut)
		};
		if (Buffer.byteLength(bodies.text) + Buffer.byteLength(bodies.html) <= mostBytes) break;
	}
	return bodies;
}
function cutBlock(block, { items: most, characters }) {
	const cut = (text) => require_main.cutEnd(text, characters);
	const orNull = (text) => text && cut(text);
	switch (block.kind) {
		case "heading":
		case "paragraph": return {
			...block,
			text: cut(block.text)
		};
		case "fields": return {
			...block,
			fields: block.fields.map((field) => ({
				...field,
				value: cut(field.value)
			}))
		};
		case "steps": {
			const { kept, more } = firstOf(block.steps, most);
			const steps = kept.map(({ text, commands }) => ({
				text: orNull(text),
				commands: commands.map(cut)
			}));
			return {
				...block,
				steps: more === null ? steps : [...steps, require_main.step(more)]
			};
		}
		case "list": {
			const { kept, more } = firstOf(block.items, most);
			const items = kept.map((item) => ({
				...item,
				title: cut(item.title),
				detail: orNull(item.detail)
			}));
			return {
				...block,
				items: more === null ? items : [...items, require_main.item(more)]
			};
		}
		default: return block;
	}
}
Object.defineProperty(exports, "delivery_exports", {
	enumerable: true,
	get: function() {
		return delivery_exports;
	}
});
Object.defineProperty(exports, "history_exports", {
	enumerable: true,
	get: function() {
		return history_exports;
	}
});
Object.defineProperty(exports, "postmark_exports", {
	enumerable: true,
	get: function() {
		return postmark_exports;
	}
});
Object.defineProperty(exports, "renderAlerts", {
	enumerable: true,
	get: function() {
		return renderAlerts;
	}
});
Object.defineProperty(exports, "render_exports", {
	enumerable: true,
	get: function() {
		return render_exports;
	}
});
