/** What a log says first: whether alerts are on, and what takes its time. */
import { unusableMailSettings } from '../deliver/alerts.js';
import type { Settings } from '../settings/model.js';
import type { Invocation } from '../settings/read.js';
import { counted, listed } from '../text/words.js';
import { version } from '../version.js';

const PATIENCE_MS = 1000;

/** Says what is under way where it takes more than a second. */
export async function announceSlowCheck<T>(
  settings: Settings,
  log: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const { watches, repos } = settings;
  const what = watches.auto ? 'the scheduled workflows' : counted(watches.entries.length, 'workflow');
  const timer = setTimeout(() => log(`Checking ${what} of ${listed(repos, 3)}…`), PATIENCE_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The first line of a log: someone who relies on a dry run or on alerts while they are off sees it here. The
 * addresses are shortened, since anybody reads the log of a public repository.
 */
export function modeWords(given: Pick<Invocation, 'action' | 'mail' | 'secrets'>): string {
  return `cron-heartbeat-monitor ${version}: ${given.action === 'disabled' ? 'disabled' : alertWords(given)}`;
}

function alertWords({ mail, secrets }: Pick<Invocation, 'mail' | 'secrets'>): string {
  const { send, dry_run, test_alert, alert_email } = mail;
  if (dry_run) return 'dry run, nothing is sent';
  if (!send) return 'alerts off';
  const unusable = unusableMailSettings({ mail, secrets });
  if (unusable.length > 0) return `alerts on, but there is no usable ${listed(unusable, 20, 'or')}`;
  const to = listed(alert_email.map(shortened), 3);
  return test_alert ? `test alert, to ${to}` : `alerts on, to ${to}`;
}

/** `o…@…` */
function shortened(address: string): string {
  const [first = ''] = address;
  return `${first}…@…`;
}
