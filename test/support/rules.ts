/** What counts where nobody says otherwise. */
import type { Rules } from '../../src/settings/model.js';

export const rules: Rules = {
  sla_hours: 48,
  missed_windows: null,
  grace_hours: 'auto',
  events: ['schedule', 'workflow_dispatch', 'repository_dispatch'],
  branch: null,
  remind_hours: null,
  jobs: [],
  steps: [],
  min_duration_seconds: null,
  allow_skipped: [],
  paused_until: null,
  reason: null,
  note: null,
  next_steps: [],
};
