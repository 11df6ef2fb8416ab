/** The events whose runs count. */
import { z } from 'zod';
import { nearest } from '../text/nearest.js';
import { list } from './fields.js';

/** https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const KNOWN = list(`
  branch_protection_rule, check_run, check_suite, create, delete, deployment, deployment_status, discussion,
  discussion_comment, dynamic, fork, gollum, image_version, issue_comment, issues, label, merge_group, milestone,
  page_build, public, pull_request, pull_request_comment, pull_request_review, pull_request_review_comment,
  pull_request_target, push, registry_package, release, repository_dispatch, schedule, status, watch, workflow_call,
  workflow_dispatch, workflow_run
`);

/** New events are taken as they come; what is nearly a known one is a slip, and would count no run at all. */
const eventName = z
  .string('event names such as schedule')
  .regex(/^[a-z_]+$/, 'event names such as schedule')
  .superRefine((name, context) => {
    if (KNOWN.includes(name)) return;
    const [near] = nearest(name, KNOWN);
    if (name === 'any') context.addIssue({ code: 'custom', message: 'event names, or any alone' });
    else if (near)
      context.addIssue({ code: 'custom', message: `an event of GitHub's; did you mean ${near}?` });
  });

export const eventList = z.array(eventName).min(1, 'event names by comma, or any');

export const events = z.string().transform((text, context) => {
  if (text === 'any') return text as 'any';
  const names = eventList.safeParse(list(text));
  if (names.success) return names.data;
  context.addIssue({ code: 'custom', message: names.error.issues[0]?.message ?? 'event names by comma' });
  return z.NEVER;
});
