import { parseRecurrence, nextOccurrence } from '@todo/recurrence';
import * as chrono from 'chrono-node';
import { DateTime } from 'luxon';
import { recurringPattern, type RecurringPattern } from './recurring-words';

/** When a task of Todoist is due. */
export interface TodoistDue {
  dueAt: string | null;
  dueDate: string | null;
  recurrence: string | null;
  recurrenceFrom: 'schedule' | 'completion';
}

export interface DateContext {
  /** ISO 8601 */
  now: string;
  timeZone: string;
  /** Such as `de`; English where chrono doesn't know it. */
  language: string;
}

interface Moment {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:mm`; null for a day without a time. */
  time: string | null;
}

type DateParser = Pick<typeof chrono.en, 'parse'>;

const languages: Record<string, DateParser> = {
  de: chrono.de,
  es: chrono.es,
  fr: chrono.fr,
  it: chrono.it,
  ja: chrono.ja,
  nl: chrono.nl,
  pt: chrono.pt,
  ru: chrono.ru,
  uk: chrono.uk,
  zh: chrono.zh,
};

const dayTimes: Record<string, string> = {
  morning: '09:00',
  noon: '12:00',
  afternoon: '12:00',
  evening: '19:00',
  night: '22:00',
};

const zonedNow = ({ now, timeZone }: DateContext): DateTime =>
  DateTime.fromISO(now, { zone: timeZone });

const dueOf = ({ day, time }: Moment, { timeZone }: DateContext): TodoistDue => {
  const series = { recurrence: null, recurrenceFrom: 'schedule' } as const;
  if (time === null) return { dueAt: null, dueDate: day, ...series };
  const instant = DateTime.fromISO(`${day}T${time}`, { zone: timeZone }).toJSDate();
  return { dueAt: instant.toISOString(), dueDate: null, ...series };
};

const isoDue = (text: string, context: DateContext): TodoistDue | null => {
  if (!/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}.*)?$/.test(text)) return null;
  const moment = DateTime.fromISO(text.replace(' ', 'T'), { zone: context.timeZone });
  if (!moment.isValid) return null;
  if (text.length === 10) return dueOf({ day: text, time: null }, context);
  return {
    ...dueOf({ day: text.slice(0, 10), time: null }, context),
    dueDate: null,
    dueAt: moment.toJSDate().toISOString(),
  };
};

/** A date in words, when the whole text is one. */
const spokenMoment = (text: string, context: DateContext): Moment | null => {
  const local = zonedNow(context);
  const parser = languages[context.language.slice(0, 2).toLowerCase()] ?? chrono.en;
  const reference = { instant: local.toJSDate(), timezone: local.offset };
  const [found] = parser.parse(text, reference, { forwardDate: true });
  if (!found || found.end || found.text.trim() !== text) return null;
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  const date = DateTime.fromObject({ year: year ?? 0, month: month ?? 0, day: day ?? 0 });
  if (!date.isValid) return null;
  const time =
    `${start.get('hour') ?? 0}`.padStart(2, '0') +
    `:${start.get('minute') ?? 0}`.replace(/:(\d)$/, ':0$1');
  return { day: date.toISODate(), time: start.isCertain('hour') ? time : null };
};

const timeAtEnd =
  /(?:^| )(?:at |@ ?)?(?:(\d{1,2}):(\d{2}) ?(am|pm)?|(\d{1,2}) ?(am|pm)|(?:in the |at )?(morning|noon|afternoon|evening|night))$/;

const splitTime = (words: string): { rest: string; time: string | null } => {
  const match = timeAtEnd.exec(words);
  if (!match) return { rest: words, time: null };
  const rest = words.slice(0, match.index).trim();
  const [, clockHour, minute = '00', clockHalf, hour, half, dayTime] = match;
  if (dayTime !== undefined) return { rest: rest || 'day', time: dayTimes[dayTime] ?? null };
  const suffix = clockHalf ?? half;
  const given = Number(clockHour ?? hour);
  const hours = suffix === undefined ? given : (given % 12) + (suffix === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59) return { rest: words, time: null };
  return { rest, time: `${String(hours).padStart(2, '0')}:${minute}` };
};

const ruleOf = ({ frequency, interval, days }: RecurringPattern, until: string | null): string =>
  [
    `FREQ=${frequency}`,
    ...(interval > 1 ? [`INTERVAL=${interval}`] : []),
    ...(days === '' ? [] : [days]),
    ...(until === null ? [] : [`UNTIL=${until.replaceAll('-', '')}`]),
  ].join(';');

/** The first day of a series, not before `start`. */
const firstDay = (pattern: RecurringPattern, start: string): string | null => {
  if (pattern.days === '') return start;
  const dayBefore = DateTime.fromISO(start).minus({ days: 1 }).toISODate();
  const first = nextOccurrence({
    rule: ruleOf({ ...pattern, interval: 1 }, null),
    from: 'schedule',
    due: { dueAt: null, dueDate: dayBefore, timeZone: null },
    anchor: null,
    completedAt: `${start}T00:00:00Z`,
  });
  return first?.due.dueDate ?? null;
};

const recurringPhrase =
  /^(?:(every|ev)(!)? |(after) )?(.+?)(?: (?:starting|starts|from) (.+?))?(?: (?:until|ending|ends) (.+))?$/;

const recurringDue = (text: string, context: DateContext): TodoistDue | null => {
  const match = recurringPhrase.exec(text);
  const [, every, insists, after, words = '', start, end] = match ?? [];
  const { rest, time } = splitTime(words);
  const isSeries = every ?? after ?? /^(dai|week|month|quarter|year|annual)ly$/.test(rest);
  const pattern = isSeries ? recurringPattern(rest) : null;
  const from = start === undefined ? null : spokenMoment(start, context);
  const until = end === undefined ? null : spokenMoment(end, context);
  if (!pattern || (start !== undefined && !from) || (end !== undefined && !until)) return null;
  const parsed = parseRecurrence(ruleOf(pattern, until?.day ?? null));
  const today = zonedNow(context).toFormat('yyyy-MM-dd');
  const day = parsed.ok ? firstDay(pattern, from?.day ?? today) : null;
  if (!parsed.ok || day === null) return null;
  return {
    ...dueOf({ day, time }, context),
    recurrence: parsed.rule,
    recurrenceFrom: insists || after ? 'completion' : 'schedule',
  };
};

/** When a DATE of Todoist is; null when it isn't understood. */
export const todoistDue = (text: string, context: DateContext): TodoistDue | null => {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = isoDue(text.trim(), context);
  if (iso) return iso;
  const recurring = recurringDue(words, context);
  if (recurring) return recurring;
  const moment = spokenMoment(words, context);
  return moment && dueOf(moment, context);
};
