/** What counts where nobody says otherwise. */
import type { Rules } from '../../src/settings/model.js';
import { noRequirements } from '../../src/settings/watches.js';

export const rules: Rules = {
  sla_hours: 48,
  missed_windows: null,
  grace_hours: 'auto',
  events: ['schedule', 'workflow_dispatch', 'repository_dispatch'],
  branch: null,
  remind_hours: null,
  ...noRequirements(),
};
