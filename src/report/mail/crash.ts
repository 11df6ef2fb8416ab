import { errors } from '../../problems.js';
import type { Scope } from '../../settings/model.js';
import { shellWord } from '../../text/quote.js';
import { codeWords, counted, listed, utc } from '../../text/words.js';
import {
  type Block,
  cutEnd,
  field,
  heading,
  type Item,
  item,
  listBlocks,
  paragraph,
  runButton,
  type Step,
  step,
  stepsBlocks,
} from '../document.js';
import type { Report } from '../model.js';
import { failureItem, failures, tally } from '../outcome.js';
import { knownSuccess } from '../sentences.js';
import { firstOf, type MailContext, type MailParts } from './frame.js';

/** A problem that repeats a hundred times says no more than ninety-nine of them. */
const mostProblems = 99;

/** The watches whose health is not known: all that the settings list, where there is no verdict. */
function unknownItems({ report, settings }: MailContext): Item[] {
  if (report.workflows.length === 0) return settings.watch_names.map((name) => item(name));
  return report.workflows
    .filter(({ status }) => status === 'unknown')
    .map((verdict) => item(verdict.name, knownSuccess(verdict, report.checked_at), verdict.url));
}

const mostLines = 10;
const longestLine = 70;

/** A list of which no name could be read, as it is written; null where names are known or it is `auto`. */
function unreadList({ workflows }: Scope, names: string[]): Item | null {
  if (workflows === null || workflows === 'auto' || names.length > 0) return null;
  const lines = workflows.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const left = lines.length - mostLines;
  return {
    title: 'Workflows, as the setting lists them:',
    url: null,
    detail: left > 0 ? `… and ${counted(left, 'line')} more` : null,
    excerpt: lines.slice(0, mostLines).map((line) => cutEnd(line, longestLine)),
  };
}

/** What this use was to watch, and since when nothing is known. */
function scopeBlocks({ report, settings, decision }: MailContext): Block[] {
  const { repo, config, shard } = settings.scope;
  const unread = unreadList(settings.scope, settings.watch_names);
  const last = report.self.last_run_at;
  const since = decision.metadata.first ?? null;
  const fields = [
    ...field('Repository', repo?.replaceAll(/\s*[,\n]+\s*/g, ', ') ?? null),
    ...field('Workflows', unread === null ? listed(settings.watch_names, 10) || 'auto' : null),
    ...field('Config file', config),
    ...field('Shard', shard),
    ...field('Last check', last === null ? null : `the monitor's run of ${utc(last)}`),
    ...(decision.reminder_day === null ? [] : field('Failing since', since && utc(since))),
  ];
  const list: Block[] = unread === null ? [] : [{ kind: 'list', items: [unread] }];
  return [heading('What was to be watched'), { kind: 'fields', fields }, ...list];
}

/** `gh run rerun` for the monitor's own run: it needs no trigger and takes the same inputs. */
function rerunCommand(runUrl: string | null): string[] {
  const [, host = '', repo = '', id] =
    /^https?:\/\/([^/]+)\/([^/]+\/[^/]+)\/actions\/runs\/(\d+)/.exec(runUrl ?? '') ?? [];
  if (id === undefined) return [];
  return [`gh run rerun ${id} --repo ${shellWord(host === 'github.com' ? repo : `${host}/${repo}`)}`];
}

const CORRECT =
  "Correct what is named above, in the monitor's workflow file or where else the setting comes from.";
const CHECK_MAIL =
  'Check that `POSTMARK_SERVER_TOKEN`, `OPS_ALERT_EMAIL` and `OPS_ALERT_FROM` are set and passed to the action.';
const RUN_AGAIN =
  'Then run the monitor again. If you changed its workflow file, start a new run under Actions instead: this command runs the file as it was.';

/** The log and the token always; the mail settings where mail was part of the trouble. */
function checks(report: Report): Step[] {
  const isAboutMail = ({ code }: { code: string }) => /^(?:postmark_|mail_settings_)/.test(code);
  const mail =
    report.errors.some(isAboutMail) ||
    report.alerts.some(({ error }) => error !== null && isAboutMail(error));
  const isOwn = report.errors.some(({ code }) => errors[code].kind === 'settings');
  const rerun = rerunCommand(report.run_url);
  return [
    ...(isOwn ? [step(CORRECT)] : []),
    step("Read the log of the monitor's run."),
    step('Check that the token may read runs and files: `actions: read` and `contents: read`.'),
    ...(mail ? [step(CHECK_MAIL)] : []),
    ...(rerun.length === 0 ? [] : [step(RUN_AGAIN, rerun)]),
  ];
}

function crashHeadline(report: Report, names: string[]): string {
  if (names.length > 0)
    return `The monitor could not do its work: the health of ${listed(names, 10)} is UNKNOWN`;
  return report.workflows.length === 0
    ? 'The monitor could not do its work: the health of every watched workflow is UNKNOWN'
    : 'The monitor could not do all of its work';
}

/** The mail that says that nobody is watching: which watches, since when, what went wrong, what to check. */
export function crashParts(context: MailContext): MailParts {
  const { report } = context;
  const unknown = unknownItems(context);
  const names = unknown.map(({ title }) => title);
  const undone = failures(report);
  const { kept, more } = firstOf(undone, mostProblems);
  const codes = [...new Set(undone.map(({ problem }) => codeWords(problem.code)))];
  const others = report.workflows.length > unknown.length;
  return {
    headline: crashHeadline(report, names),
    preheader:
      codes.length === 0 ? 'The monitor could not do its work.' : `What went wrong: ${listed(codes, 5)}.`,
    blocks: [
      paragraph('This is a detection gap: until it is fixed, a cron that stops may raise no alert.'),
      runButton(report),
      ...listBlocks('What went wrong', kept.map(failureItem)),
      ...(more === null ? [] : [paragraph(more)]),
      ...stepsBlocks('What to check', checks(report)),
      ...listBlocks('Health UNKNOWN', unknown),
      ...scopeBlocks(context),
      ...(others ? [paragraph(`All watches of this run: ${tally(report.workflows)}.`)] : []),
    ],
  };
}
