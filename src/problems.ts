/**
 * Every error code a user can meet, in one list: docs/troubleshooting.md is generated from it.
 * `kind` says whose move it is: the user's setting, an outside service, or a bug of ours.
 */
interface ErrorFact {
  kind: 'settings' | 'outside' | 'bug';
  cause: string;
  cure: string;
}

const list = {
  settings_invalid: {
    kind: 'settings',
    cause: 'A setting has a value that cannot be used, or a required one is missing.',
    cure: 'The message names the setting, the value given and an example of a right one. All problems are listed together.',
  },
  config_unreadable: {
    kind: 'settings',
    cause: 'The config file could not be read.',
    cure: 'Check the path in `config`; for the default path, that the token may read the repository (`contents: read`).',
  },
  mail_settings_missing: {
    kind: 'settings',
    cause:
      'Outside dry run an alert needs a Postmark token, a recipient and a sender, and one of them is missing or cannot be used.',
    cure: 'Set the secrets POSTMARK_SERVER_TOKEN, OPS_ALERT_EMAIL and OPS_ALERT_FROM, and pass them to the action.',
  },
  workflow_ambiguous: {
    kind: 'settings',
    cause:
      'An entry fits more than one workflow file: a display name that two have, or `a` beside `a.yml` and `a.yaml`.',
    cure: 'Name the file, with its ending.',
  },
  no_scheduled_workflows: {
    kind: 'settings',
    cause: '`workflows: auto` found no workflow with a schedule.',
    cure: 'List the workflows, or check that `repo` names the right repository and that the token can read its files.',
  },
  recording_unreadable: {
    kind: 'settings',
    cause: 'The file given to `--replay` is not a recording of this tool.',
    cure: 'Make one with `--record FILE`.',
  },
  not_recorded: {
    kind: 'settings',
    cause: 'The replayed recording does not hold the answer to a question that the present settings raise.',
    cure: 'Record again with `--record FILE` and these settings.',
  },
  github_unauthorized: {
    kind: 'outside',
    cause: 'GitHub does not accept the token (401).',
    cure: 'Pass `github_token: ${{ github.token }}`, or a token that has not expired and belongs to this server.',
  },
  github_forbidden: {
    kind: 'outside',
    cause: 'The token may not read this (403).',
    cure: 'Give the job `permissions: { actions: read, contents: read }`, or the token the same repository permissions.',
  },
  github_not_found: {
    kind: 'outside',
    cause:
      'GitHub answers this token with 404: what was asked for does not exist, or the token may not see it.',
    cure: 'Check the spelling; for another private repository the built-in token is not enough: use a fine-grained or app token.',
  },
  github_rate_limited: {
    kind: 'outside',
    cause:
      "GitHub's secondary limit (too many requests in a short time) was reached, and did not end within three more tries or does not end before the deadline.",
    cure: 'The message says when to try again. Let no other job use the token at the same time, or watch fewer workflows in one run.',
  },
  github_unavailable: {
    kind: 'outside',
    cause: 'GitHub could not be reached or answered with a server error, even after retries.',
    cure: 'See https://www.githubstatus.com and run the monitor again.',
  },
  github_malformed: {
    kind: 'outside',
    cause:
      'The answer of GitHub is not what its API describes; an unreadable answer is never taken for an empty one.',
    cure: 'Run the monitor again; if the error stays, report it with a `--record` file.',
  },
  github_redirect: {
    kind: 'outside',
    cause: 'GitHub redirected to another host or in a loop; the token is never sent there.',
    cure: 'Check `github_api_url`, or name the repository as it is called now.',
  },
  github_gone: {
    kind: 'outside',
    cause: 'GitHub refuses this resource permanently (410 or 451).',
    cure: 'Open the repository in a browser: GitHub shows the reason there.',
  },
  evidence_incomplete: {
    kind: 'outside',
    cause:
      'A list ended before all of it was read (runs, jobs, workflows, repositories or a folder), or lacks what a rule needs, so that neither health nor staleness is proved.',
    cure: 'Run the monitor again; if the error stays and the list is one of runs, shorten the window (`sla_hours`).',
  },
  evidence_contradictory: {
    kind: 'outside',
    cause: "GitHub's answers contradict each other, even when read again.",
    cure: "Run the monitor again in some minutes: GitHub's run lists lag at times.",
  },
  schedule_unknown: {
    kind: 'settings',
    cause:
      'The schedule is needed, by `sla_hours: auto` or `workflows: auto`, and the workflow file has no readable one.',
    cure: 'Correct the file that the message names, or give this watch a number in `sla_hours`.',
  },
  deadline: {
    kind: 'outside',
    cause: 'The run reached `timeout_minutes` before everything was checked.',
    cure: "Raise `timeout_minutes` and the job's `timeout-minutes`, or watch fewer workflows in one run.",
  },
  cancelled: {
    kind: 'outside',
    cause: 'The job was cancelled while the monitor ran.',
    cure: 'Run it again.',
  },
  monitor_ended: {
    kind: 'outside',
    cause:
      'The monitor ended before it had finished: killed, out of memory, or unable to start. The guard sent the mail.',
    cure: "Read the log of the run. Keep the job's `timeout-minutes` above `timeout_minutes`, and give the job more memory.",
  },
  budget_exhausted: {
    kind: 'outside',
    cause: 'The requests that the token may still make in this hour do not cover all watches.',
    cure: 'Use `shard` with several tokens or a token with a higher limit, or run again after the time in the message.',
  },
  postmark_unauthorized: {
    kind: 'outside',
    cause: 'Postmark does not accept the server token.',
    cure: 'Check the secret POSTMARK_SERVER_TOKEN: it is the token of a server, not of the account.',
  },
  postmark_refused: {
    kind: 'outside',
    cause: 'Postmark refused the mail.',
    cure: "The message gives Postmark's code and text, and the setting to correct.",
  },
  postmark_inactive_recipient: {
    kind: 'outside',
    cause: 'Postmark does not deliver to this recipient (suppressed after a bounce, a complaint or by hand).',
    cure: 'Reactivate the address in Postmark under Suppressions, or change `alert_email`.',
  },
  postmark_unavailable: {
    kind: 'outside',
    cause: 'Postmark could not be reached or answered with a server error, even after retries.',
    cure: 'See https://status.postmarkapp.com. The log and the job summary have the alert in full.',
  },
  postmark_blocked: {
    kind: 'outside',
    cause: 'Something in front of Postmark answered (HTML, no Postmark error).',
    cure: 'Check the proxy and firewall of the runner.',
  },
  postmark_not_delivered: {
    kind: 'outside',
    cause:
      'Postmark takes the mail and delivers it to nobody: the token is its test token, or the server is a sandbox.',
    cure: 'Set the secret POSTMARK_SERVER_TOKEN to the API token of a live Postmark server.',
  },
  postmark_unconfirmed: {
    kind: 'outside',
    cause:
      'The mail was handed over and the answer to it was lost, so that it is not known whether Postmark took it.',
    cure: 'Look under Activity in Postmark; the log and the job summary have the alert in full.',
  },
  ping_failed: {
    kind: 'outside',
    cause: "The dead-man's switch at `ping_url` could not be reached.",
    cure: 'Check the secret that holds the URL, and the service.',
  },
  output_unwritable: {
    kind: 'settings',
    cause: 'A file that `output_file`, `report_file` or `preview_dir` asks for could not be written.',
    cure: 'Give a path in a folder that the job may write to.',
  },
  bug: {
    kind: 'bug',
    cause: 'The monitor itself broke.',
    cure: 'Please report it with the log; debug logging (`RUNNER_DEBUG=1`) shows the stack.',
  },
} satisfies Record<string, ErrorFact>;

export type ErrorCode = keyof typeof list;
export const errors: Record<ErrorCode, ErrorFact> = list;

/** A failure that is shown to a person: what happened, and the next thing to do. */
export interface Problem {
  code: ErrorCode;
  message: string;
  hint: string | null;
  /** Lines of what the user wrote, with a caret, for a place that keeps columns. */
  excerpt?: string[];
}

/** What is wrong with a setting, and how a right one is given. */
export function wrongSetting(message: string, hint: string): Problem {
  return { code: 'settings_invalid', message, hint };
}

/** A problem whose hint is the cure of its code. */
export function problemOf(code: ErrorCode, message: string): Problem {
  return { code, message, hint: errors[code].cure };
}

/** Whether the run's own end is what kept something from being looked at. */
export function isEndOfRun({ code }: Problem): boolean {
  return code === 'deadline' || code === 'cancelled';
}

/** The three kinds of answer: looked and found, looked and found nothing (an empty value), could not look. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Problem };
