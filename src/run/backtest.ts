/** `--backtest DAYS`: verdicts and mails of the past days and of today, by the same judge and rules. */

import { createAnswerCache } from '../evidence/answer-cache.js';
import { asOf, deepestSince } from '../evidence/as-of.js';
import { createDriver } from '../evidence/driver.js';
import type { Ask } from '../evidence/inquiry.js';
import type { JudgeContext } from '../evidence/model.js';
import { bareVerdict } from '../judge/build-verdict.js';
import { withShortestNames } from '../judge/identify.js';
import type { Verdict } from '../judge/model.js';
import { judge } from '../judge/verdict.js';
import type { Problem } from '../problems.js';
import { decideAlerts } from '../report/alerts.js';
import { backtestReport, type PastMail } from '../report/commands.js';
import { watchName } from '../report/incident.js';
import { renderAlerts } from '../report/mail/render.js';
import type { SentMail } from '../report/past-mails.js';
import type { Settings, Watch } from '../settings/model.js';
import { REMIND_HOURS } from '../settings/sources.js';
import { DAY, iso, ms } from '../text/time.js';
import { emptyReport, withStatus } from './compose.js';
import { bugProblem } from './find-watches.js';
import { type MonitorRun, backtestPageOf } from './monitor-run.js';
import { prepareCommand, printResult } from './print-command.js';

interface BacktestDay {
  at: string;
  verdicts: Verdict[];
}

interface BacktestInput {
  days: number;
  watches: Watch[];
  /** As of `FoundWatches`. */
  elsewhere: string[];
  context: JudgeContext;
  ask: Ask;
  ended: Promise<Problem>;
}

/** A deep list per watch is in memory for each. */
const WATCHES_AT_ONCE = 20;

/** Judges every day at the hour of now, oldest first and today last, from what had happened by then. */
export async function backtest(input: BacktestInput): Promise<BacktestDay[]> {
  const { context, ended, watches } = input;
  const now = ms(context.now);
  const deep = deepestSince(iso(now - input.days * DAY));
  const days: BacktestDay[] = [];
  for (let back = input.days; back >= 0; back--) {
    const at = iso(now - back * DAY);
    const then = { ...context, now: at, bulk_listed: [], report: null };
    const driver = createDriver({
      source: { ask: asOf(at, input.ask, deep) },
      cache: createAnswerCache(),
      keeps: () => false,
      pause: async () => {},
      ended,
    });
    const verdicts = await driver.investigate(
      watches,
      (watch) => judge(watch, then),
      (watch, error) => bareVerdict(watch, watch.repo, { status: 'unknown', error: bugProblem(error) }),
      WATCHES_AT_ONCE,
    );
    days.push({ at, verdicts: withShortestNames(verdicts, input.elsewhere) });
  }
  return days;
}

/** Prints the calendar of these days and today; exit 2 where a day or what to watch is not known. */
export async function runBacktest(run: MonitorRun, settings: Settings, past_days: number): Promise<number> {
  const prepared = await prepareCommand(run, settings);
  const { found, context, evidence } = prepared;
  const days = await backtest({
    days: past_days,
    watches: found.watches,
    elsewhere: found.elsewhere,
    context,
    ask: evidence.driver.ask,
    ended: run.deadlines.ended,
  });
  const mails = pastMails(run, settings, days);
  const problems = await printResult(run, settings, prepared, {
    json: { days: days.map(dayJson), mails },
    text: (style) => backtestReport(days, mails, style),
    problems: found.unknown.flatMap(problemOf),
    page: (written_sha256) => backtestPageOf(run, settings, { days, mails, written_sha256 }),
  });
  const isUnknown = days.some((day) => day.verdicts.some((verdict) => verdict.status === 'unknown'));
  return isUnknown || problems.length > 0 ? 2 : 0;
}

/** What could not be looked at has no days to judge. */
function problemOf({ repo, name, error }: Verdict): Problem[] {
  return error === null ? [] : [{ ...error, message: `${repo}, ${name}: ${error.message}` }];
}

/** Each day's mails, with the days before as the history that is looked at. */
function pastMails(run: MonitorRun, settings: Settings, days: BacktestDay[]): PastMail[] {
  const history: SentMail[] = [];
  return days.flatMap(({ at, verdicts }) => {
    const frame = { now: at, dry_run: true, run_url: null, runbook_url: settings.runbook_url };
    const report = withStatus({ ...emptyReport('healthy', frame), workflows: verdicts });
    const { host, scope, watch_names } = run.given;
    const remind_hours = settings.remind_hours ?? REMIND_HOURS;
    const decisions = decideAlerts({ report, settings, remind_hours, host, scope, history: [...history] });
    const rendered = renderAlerts(decisions, report, { ...settings, scope, watch_names });
    return rendered.map(({ alert, mail }, i): PastMail => {
      if (mail) history.push({ message_id: `${at}/${i}`, sent_at: at, metadata: mail.metadata });
      const outcome = mail ? 'sent' : 'recently_sent';
      return { at, subject: alert.subject, outcome, age_hours: ageOf(verdicts, alert.watch) };
    });
  });
}

function ageOf(verdicts: Verdict[], watch: string | null): number | null {
  return verdicts.find((verdict) => watch === watchName(verdict))?.age_hours ?? null;
}

function dayJson({ at, verdicts }: BacktestDay) {
  return {
    at,
    workflows: verdicts.map(({ name, status, age_hours, cause }) => ({
      name,
      status,
      age_hours,
      cause: cause?.code ?? null,
    })),
  };
}
