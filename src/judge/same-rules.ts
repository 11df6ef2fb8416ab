/** Whether two watches ask the same of a workflow. */
import type { Watch } from '../settings/model.js';

/** Compares what is asked of the workflow, not how it was named or found. */
export function haveSameRules(one: Watch | undefined, other: Watch | undefined): boolean {
  return one !== undefined && other !== undefined && rulesOf(one) === rulesOf(other);
}

function rulesOf(watch: Watch): string {
  const found = { repo: null, entry: null, found_by: null, needs_repo: null, shares_entry: null };
  return JSON.stringify({ ...watch, ...found });
}
