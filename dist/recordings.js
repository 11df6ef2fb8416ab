const require_index = require("./index.js");
const require_main = require("./main.js");
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
const runList = require_main.object({
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
		value: runList
	},
	newest_scheduled: {
		asks: require_main.object({
			repo,
			rows: id
		}),
		value: runList
	},
	older_runs: {
		asks: require_main.object({
			repo,
			workflow_id: id,
			event: require_main.string().nullable(),
			before: instant
		}),
		value: runList
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
	const kind = require_main.object({ question: require_main.object({ kind: require_main._enum(kinds) }) }).safeParse(data);
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
const kinds = Object.keys(catalogue);
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
// build/settings/recorded.js
var recorded_exports = /* @__PURE__ */ require_index.__exportAll({
	parseRecorded: () => parseRecorded,
	recordedSettings: () => recordedSettings
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
	message_stream: require_main.oneLine,
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
