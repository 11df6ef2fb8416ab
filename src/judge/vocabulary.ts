/**
 * The causes and the warnings: the types, the result schema and docs/troubleshooting.md are made from these
 * lists. A new cause or warning is added here, with its row of the docs, and where it is raised.
 */

/** A row of docs/troubleshooting.md, in Markdown. */
interface DocsRow {
  means: string;
  what_to_do: string;
}

/** Why a watch is stale, in the order in which the judge looks for them. */
export const causes = {
  archived: {
    means: 'The repository is archived, and GitHub runs nothing there.',
    what_to_do: 'Unarchive the repository, or take the watch off the list.',
  },
  missing: {
    means: 'No workflow of the repository fits the entry, or its file is gone from the default branch.',
    what_to_do:
      'Correct the name or bring the file back. If it was removed on purpose, take it off the list or add it to `retired`.',
  },
  schedule_removed: {
    means: 'The workflow had scheduled runs in the last 35 days, and its file has no `on.schedule` now.',
    what_to_do: 'Put `on.schedule` back. If it was removed on purpose, add the workflow to `retired`.',
  },
  invalid_schedule: {
    means:
      'GitHub refuses every cron of the file, or the day it names never comes, so that no run is ever due. The message names line, cron and reason.',
    what_to_do: 'Correct the cron on the default branch.',
  },
  disabled: {
    means:
      'The workflow is disabled: by GitHub after 60 days without activity, because the repository is a fork, or by hand.',
    what_to_do: 'Enable it on its page under Actions, or with `gh workflow enable`.',
  },
  stuck: {
    means:
      'The newest run has been queued, or has waited for an approval or a runner, for more than an hour.',
    what_to_do: 'Approve it, start a runner with its labels, or cancel it.',
  },
  hung: {
    means:
      'The newest run is in progress although all its jobs ended more than an hour ago, or has been in progress for more than six hours.',
    what_to_do: 'Cancel the run and start it again; give its jobs `timeout-minutes`.',
  },
  invalid_workflow: {
    means: 'GitHub could not use the workflow file: its newest run failed before any job was created.',
    what_to_do:
      'Open the run, where GitHub shows the error, and correct the file; `actionlint` finds most such errors.',
  },
  never_ran: {
    means: 'No run on a counted event exists, back to the beginning of the workflow.',
    what_to_do:
      'Check that `on.schedule` is in the file on the default branch; change the cron line and push, so that GitHub registers the schedule again.',
  },
  not_firing: {
    means: 'Windows have passed since the newest run, and GitHub created no run for them.',
    what_to_do:
      'Look at https://www.githubstatus.com and at the Actions settings; change the cron line and push, so that GitHub registers the schedule again.',
  },
  not_counted: {
    means: 'Runs have succeeded, but only on events, branches or forks that do not count.',
    what_to_do:
      'If these runs do the work, count them with `events` or `branch`. If not, fix the scheduled run.',
  },
  skipped: {
    means:
      'The newest run was skipped, or is green without having done its work: a job, or all of its steps, was skipped.',
    what_to_do:
      'Find the `if:` that skipped it, or fix what the message names. If a job may be skipped, name it in `allow_skipped`.',
  },
  cancelled: {
    means:
      'The newest run was cancelled: by a person, by `concurrency` with `cancel-in-progress`, or by a timeout.',
    what_to_do: 'Find out who or what cancelled it, and run it again.',
  },
  refused: {
    means:
      'The newest run failed before any of its steps began: billing, a spending limit, no runner, or a rule of an environment or a branch.',
    what_to_do: 'Open the run, where GitHub shows the reason, and correct the setting that it names.',
  },
  failing: {
    means: 'The newest run failed, timed out or waits for someone to act.',
    what_to_do: 'Read the log of the failed job and fix what failed.',
  },
} as const satisfies Record<string, DocsRow>;

/** What a reader should know about a watch, whether it is healthy or not. */
export const warnings = {
  failing_within_sla: {
    means:
      'The newest run, or every scheduled run within the SLA, failed or did not do its work, while another success is still within the SLA.',
    what_to_do: 'Fix the run before the SLA ends.',
  },
  schedule_silent: {
    means: 'Other events keep the watch healthy, while no scheduled run was created within the SLA.',
    what_to_do: 'Check the cron. Where only scheduled runs should count, set `events: [schedule]`.',
  },
  disabled_manually: {
    means: 'The workflow was disabled by hand; it does not run until it is enabled.',
    what_to_do: 'Enable it, or pause the watch with `paused_until` and a `reason`.',
  },
  tolerated_failure: {
    means: 'A job of the last success failed, and the run is green all the same (`continue-on-error`).',
    what_to_do: 'Fix the job. If its success matters, name it in `jobs`.',
  },
  jobs_skipped: {
    means: 'A job that used to succeed was skipped in a green run.',
    what_to_do: 'Find the `if:` that skipped it. If the job may be skipped, name it in `allow_skipped`.',
  },
  sla_shorter_than_schedule: {
    means:
      'The schedule leaves more time between two runs than the SLA allows, so that a healthy workflow is called stale.',
    what_to_do: 'Set `sla_hours` to the number in the message, or to `auto`.',
  },
  no_schedule: {
    means: 'The workflow file has no schedule.',
    what_to_do: 'Nothing if other events run it; otherwise add `on.schedule`.',
  },
  listing_inconsistent: {
    means:
      "GitHub's lists contradicted each other, or held a malformed row; the verdict rests on what could be proved.",
    what_to_do:
      "Nothing: GitHub's lists lag at times. If the warning stays, report it with a recording (`--record`).",
  },
  clock_skew: {
    means: "The clock of this machine is more than 10 minutes off GitHub's, or GitHub gave no date.",
    what_to_do: 'Set the clock of the runner.',
  },
  renamed_repository: {
    means: 'The repository has a new name, and GitHub still answers to the old one.',
    what_to_do: 'Use the new name in `repo`.',
  },
  partial_rerun: {
    means: 'Only some jobs of the last success ran in its newest attempt; the others are older.',
    what_to_do: 'Name the job that matters in `jobs`: then its own time counts.',
  },
  invalid_schedule: {
    means:
      'GitHub refuses a cron of the file, or the day it names never comes, or the file cannot be read as far as its schedule.',
    what_to_do: 'Correct the line that the message names.',
  },
  disable_countdown: {
    means:
      'The repository is public and has had no commit for 45 days or more: GitHub disables its schedules after 60.',
    what_to_do: 'Push a commit, or re-enable the workflow.',
  },
  steps_unknown: {
    means:
      'GitHub no longer has the steps of a job that succeeded, as happens with old runs: the job counts as work.',
    what_to_do: 'Nothing. Where a step has to be proved, name it in `steps`.',
  },
  history_too_short: {
    means: 'Nothing that was due lies within the time for which GitHub still keeps runs.',
    what_to_do: 'Keep runs longer (Settings → Actions → General), or start the workflow by hand once.',
  },
  sla_longer_than_history: {
    means: 'The SLA is longer than the time for which GitHub keeps runs, so that staleness cannot be proved.',
    what_to_do: 'Set a shorter `sla_hours`, or keep runs longer (Settings → Actions → General).',
  },
  renamed_file: {
    means: 'The entry says `.yml` and the file ends in `.yaml`, or the other way round; the file was found.',
    what_to_do: 'Use the name in the message.',
  },
  unknown_state: {
    means: 'GitHub reports a workflow state that this version does not know; the message names it.',
    what_to_do: 'Look at the page of the workflow, and please report the state.',
  },
  ambiguous_schedule: {
    means:
      'A day field of the cron begins with `*` beside the other day field, which cron programs read in two ways. The sparser reading decides what was missed.',
    what_to_do: 'Write the days out, so that both readings are the same.',
  },
  slots_dropped: {
    means:
      'The watch is healthy, but at least half of the times due in the last 14 days, three or more, had no run.',
    what_to_do:
      'Move the cron off the full hour, or run it less often: GitHub drops scheduled runs under load.',
  },
} as const satisfies Record<string, DocsRow>;
