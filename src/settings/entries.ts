/** From what the list says to the watches: open rules filled in, the same workflow named twice made one. */
import type { Problem } from '../problems.js';
import { isSameRepo } from './fields.js';
import type { Rules, WatchEntry } from './model.js';
import type { WatchInput } from './watch-schema.js';
import type { Read } from './yaml-text.js';

/** Entries with the rules they leave open filled in; the same workflow twice must agree with itself. */
export function withRules(inputs: WatchInput[], defaults: Rules, repos: string[]): Read<WatchEntry[]> {
  const byWorkflow = new Map<string, WatchEntry[]>();
  const problems: Problem[] = [];
  for (const entry of inputs.map((input) => entryOf(input, defaults))) {
    const file = entry.workflow.replace(/^(?:\.\/)?\.github\/workflows\//, '');
    const others = byWorkflow.get(file) ?? [];
    const twin = others.find((other) => overlap(other.repo, entry.repo, repos));
    if (twin === undefined) byWorkflow.set(file, [...others, entry]);
    else if (rulesOf(twin) !== rulesOf(entry)) problems.push(twice(entry.workflow));
    // The entry for every repository covers the one for its own.
    else if (entry.repo === null) twin.repo = null;
  }
  return problems.length > 0
    ? { value: null, problems }
    : { value: [...byWorkflow.values()].flat(), problems: [] };
}

function overlap(one: string | null, other: string | null, repos: string[]): boolean {
  if (one !== null && other !== null) return isSameRepo(one, other);
  const named = one ?? other;
  return (
    named === null || repos.some((repo) => isSameRepo(repo, named) || isSameRepo(repo, `${ownerOf(named)}/*`))
  );
}

function ownerOf(repo: string): string {
  return repo.slice(0, repo.indexOf('/'));
}

function rulesOf({ workflow: _workflow, repo: _repo, ...rules }: WatchEntry): string {
  return JSON.stringify(rules);
}

function entryOf(input: WatchInput, defaults: Rules): WatchEntry {
  return {
    workflow: input.workflow,
    repo: input.repo ?? null,
    sla_hours: input.sla_hours ?? defaults.sla_hours,
    missed_windows: input.missed_windows ?? defaults.missed_windows,
    grace_hours: input.grace_hours ?? defaults.grace_hours,
    events: input.events ?? defaults.events,
    branch: input.branch ?? defaults.branch,
    remind_hours: input.remind_hours ?? defaults.remind_hours,
    jobs: input.jobs ?? [],
    steps: input.steps ?? [],
    min_duration_seconds: input.min_duration_seconds ?? null,
    allow_skipped: input.allow_skipped ?? [],
    paused_until: input.paused_until ?? null,
    reason: input.reason ?? null,
    note: input.note ?? null,
    next_steps: input.next_steps ?? [],
  };
}

function twice(workflow: string): Problem {
  return {
    code: 'settings_invalid',
    message: `workflows: "${workflow}" stands there twice with different settings.`,
    hint: 'Keep one of the two entries.',
  };
}
