import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Schedule } from '../model.js';
import { checkCron } from './cron.js';
import { throughOnBlock } from './on-block.js';
import { isTimeZone } from './time-zone.js';
import { find, follow, lineOf, type YamlSource } from './yaml-source.js';

/** An entry of `on.schedule` that GitHub cannot be expected to run; `cron` is empty where there is none. */
export interface InvalidSchedule {
  cron: string;
  line: number;
  why: string;
}

export type ScheduleReading =
  | {
      ok: true;
      /** The file names the `schedule` event, with a valid cron or not. */
      scheduled: boolean;
      schedules: Schedule[];
      invalid: InvalidSchedule[];
    }
  | { ok: false; why: string };

/** Bounds on what a hostile or generated file can cost. */
const MAX_CHARACTERS = 1024 * 1024;
const MAX_ENTRIES = 100;

const UNSCHEDULED: ScheduleReading = { ok: true, scheduled: false, schedules: [], invalid: [] };

/**
 * The schedules that the text of a workflow file promises, or why they cannot be read. A text without the letters
 * `schedule` has none, valid or not; in one that has them only a fault in or before the `on` block hides its crons.
 * Never throws.
 */
export function readSchedules(text: string): ScheduleReading {
  if (!text.includes('schedule')) return UNSCHEDULED;
  if (text.length > MAX_CHARACTERS) return { ok: false, why: 'it is larger than 1 MiB' };
  const part = throughOnBlock(text);
  if (part === null) return { ok: false, why: 'it is nested too deep' };
  try {
    const lines = new LineCounter();
    // The library's own check for unique keys takes the square of their number; `find` checks those that matter.
    const document = parseDocument(part, { lineCounter: lines, uniqueKeys: false });
    const [error] = document.errors;
    if (error) return { ok: false, why: firstLine(error.message) };
    return readTriggers({ document, lines, aliases: 0 });
  } catch (error) {
    // `follow` and `find` throw where the file is contradictory.
    return { ok: false, why: firstLine(error instanceof Error ? error.message : String(error)) };
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/:$/, '');
}

function readTriggers(source: YamlSource): ScheduleReading {
  const root = follow(source, source.document.contents);
  if (!isMap(root)) return { ok: false, why: 'it is not a YAML mapping' };
  // GitHub reads every key as a string; tools that took `on` for YAML 1.1's true write it back as `true`.
  const on = find(source, root, 'on') ?? find(source, root, 'true');
  if (isMap(on)) {
    const schedule = find(source, on, 'schedule');
    if (schedule !== undefined) return readEntries(source, schedule, lineOf(source, schedule ?? on));
  }
  const names = isSeq(on) ? on.items.map((item) => follow(source, item)) : [on];
  const named = names.find((name) => isScalar(name) && name.value === 'schedule');
  if (named) return readEntries(source, null, lineOf(source, named));
  return UNSCHEDULED;
}

function readEntries(source: YamlSource, schedule: unknown, line: number): ScheduleReading {
  if (!isSeq(schedule) || schedule.items.length === 0) {
    const why = "`schedule` needs a list of crons, such as `- cron: '0 2 * * *'`";
    return { ok: true, scheduled: true, schedules: [], invalid: [{ cron: '', line, why }] };
  }
  if (schedule.items.length > MAX_ENTRIES) {
    return { ok: false, why: `\`schedule\` has more than ${MAX_ENTRIES} entries` };
  }
  const schedules: Schedule[] = [];
  const invalid: InvalidSchedule[] = [];
  for (const item of schedule.items) {
    const entry = readEntry(source, item);
    if ('why' in entry) invalid.push(entry);
    else schedules.push(entry);
  }
  return { ok: true, scheduled: true, schedules, invalid };
}

function readEntry(source: YamlSource, item: unknown): Schedule | InvalidSchedule {
  const entry = follow(source, item);
  const cron = isMap(entry) ? find(source, entry, 'cron') : undefined;
  const line = lineOf(source, cron ?? item);
  if (!isMap(entry) || !isScalar(cron) || typeof cron.value !== 'string') {
    return { cron: isScalar(cron) ? String(cron.value ?? '') : '', line, why: 'it has no `cron` text' };
  }
  const expression = cron.value.trim();
  const why = checkCron(expression);
  if (why !== null) return { cron: expression, line, why };
  const timezone = find(source, entry, 'timezone');
  if (timezone === undefined) return { cron: expression, timezone: 'UTC', line };
  const zone = isScalar(timezone) ? String(timezone.value ?? '') : '';
  if (isTimeZone(zone)) return { cron: expression, timezone: zone, line };
  return { cron: expression, line, why: `"${zone}" is no IANA time zone, such as Europe/Madrid` };
}
