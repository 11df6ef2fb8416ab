/** A recording is checked by its schema, and the message names where it is wrong. */
import { expect, it } from 'vitest';
import { parseRecording } from '../../src/evidence/recording.js';

const good = {
  question: { kind: 'repository', repo: 'o/r' },
  answer: { ok: false, error: { code: 'deadline', message: 'Too late.', hint: null } },
};
const list = { kind: 'newest_scheduled', repo: 'o/r', rows: 10 };
const run = {
  id: 1,
  node_id: null,
  workflow_id: 7,
  path: '.github/workflows/a.yml',
  event: 'schedule',
  branch: 'main',
  head_repo_id: 1,
  head_repo: 'o/r',
  status: 'completed',
  conclusion: 'success',
  attempt: 1,
  created_at: '2026-05-22T03:00:00Z',
  started_at: '2026-05-22T03:00:00Z',
  updated_at: '2026-05-22T03:10:00Z',
  url: '',
};
const head = {
  recording: 1,
  monitor_version: '1.0.0',
  run_url: null,
  github_requests: 3,
  allowance: null,
  circumstances: {
    now: '2026-05-22T06:30:00Z',
    clock_skew_minutes: 0,
    own_run_id: null,
    own_repo: null,
    own_workflow_path: null,
  },
  settings: {},
  exchanges: [],
};
const holding = (exchange: unknown) => ({ ...head, exchanges: [good, exchange] });
const answered = (answer: unknown) => holding({ ...good, answer });
const rows = (...some: unknown[]) =>
  holding({ question: list, answer: { ok: true, value: { rows: some, end: 'list', total_count: 2 } } });

it.each<[string, unknown, string]>([
  ['a number', 5, 'the file'],
  ['another version', { ...head, recording: 2 }, 'recording'],
  ['no settings', { ...head, settings: undefined }, 'settings'],
  ['no instant', { ...head, circumstances: { ...head.circumstances, now: 'soon' } }, 'circumstances.now'],
  ['no question', holding(5), 'exchanges.1'],
  ['an unknown question', holding({ question: { kind: 'weather' } }), 'exchanges.1.question.kind'],
  [
    'a question without a field',
    holding({ ...good, question: { kind: 'files', ref: 'x' } }),
    'exchanges.1.question.repo',
  ],
  ['no answer', answered(undefined), 'exchanges.1.answer'],
  ['an answer of another kind', answered({ ok: true, value: [] }), 'exchanges.1.answer.value'],
  ['an unknown error', answered({ ok: false, error: { code: 'x' } }), 'exchanges.1.answer.error.code'],
  [
    'a row without its date',
    rows(run, { ...run, created_at: 5 }),
    'exchanges.1.answer.value.rows.1.created_at',
  ],
])('%s is refused', (_, data, where) => {
  const read = parseRecording(JSON.stringify(data), 'f.json');
  expect(!read.ok && read.error.message).toContain(`--replay: f.json cannot be used: it is not a recording`);
  expect(!read.ok && read.error.message).toContain(`see ${where} (`);
});

it('what is cut short is refused', () => {
  const read = parseRecording(JSON.stringify(head).slice(0, -9), 'f.json');
  expect(read).toMatchObject({ ok: false, error: { code: 'recording_unreadable' } });
});

it('one of an earlier version is read as well', () => {
  const { allowance: _, ...old } = rows(run) as typeof head;
  const circumstances = { ...head.circumstances, swept: [] };
  const read = parseRecording(JSON.stringify({ ...old, circumstances }), 'f.json');
  expect(read).toMatchObject({ ok: true, value: { exchanges: [good, { question: list }] } });
});
