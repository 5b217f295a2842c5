import { DateTime } from 'luxon';
import { describeDue } from '../../answer/describe-due';
import { quoted } from '../../answer/describe-task';
import { wallClock } from '../../context';
import type { Due } from '../../intent';
import { instantAt, nextTime, type WallDay } from '../../parse/due/wall-time';
import type { Shift } from '../../targeted-intent';
import type { ActContext } from '../act';
import type { TaskFacts } from '../task-facts';
import { countOfTasks, type Plan } from './plan';

interface DueFields {
  dueAt?: string | null;
  dueDate?: string | null;
  timeZone?: string;
}

const day = (date: DateTime): string => date.toFormat('yyyy-MM-dd');

const at = (instant: DateTime, timeZone: string): DueFields => ({
  dueAt: instant.toJSDate().toISOString(),
  timeZone,
});

const zoneOf = (task: TaskFacts, context: ActContext): string => task.timeZone ?? context.timeZone;

/** The task's own clock at its due time; null when it has none. */
const dueClock = (task: TaskFacts, context: ActContext): DateTime | null =>
  task.dueAt === null ? null : DateTime.fromISO(task.dueAt, { zone: zoneOf(task, context) });

/** Another day; a task with a time keeps it. */
const onDay = (task: TaskFacts, date: WallDay, context: ActContext): DueFields | null => {
  const clock = dueClock(task, context);
  if (!clock) {
    const { year, month, day: dayOfMonth } = date;
    return { dueDate: day(DateTime.fromObject({ year, month, day: dayOfMonth }, { zone: 'utc' })) };
  }
  const zone = zoneOf(task, context);
  const instant = instantAt(date, clock.hour, clock.minute, zone);
  return instant && at(instant, zone);
};

/** A bare time falls on the task's own day, unless that has passed; else on the next such time. */
const atTime = (
  task: TaskFacts,
  { hour, minute }: { hour: number; minute: number },
  context: ActContext,
): DueFields | null => {
  const now = wallClock(context);
  const zone = { zone: context.timeZone };
  const own = task.dueDate ?? task.dueAt;
  const date = own === null ? null : DateTime.fromISO(own, zone);
  const instant =
    date && date >= now.startOf('day')
      ? instantAt(date, hour, minute, context.timeZone)
      : nextTime(now, hour, minute);
  return instant && at(instant, context.timeZone);
};

const dueFields = (task: TaskFacts, due: Due | null, context: ActContext): DueFields | null => {
  if (due === null) return { dueAt: null, dueDate: null };
  if (due.kind === 'instant') return { dueAt: due.at, timeZone: due.timeZone };
  if (due.kind === 'time') return atTime(task, due, context);
  const { year, month, day: date } = DateTime.fromISO(due.date, { zone: 'utc' });
  return onDay(task, { year, month, day: date }, context);
};

/** Null when the task is due then already. */
const changed = (task: TaskFacts, fields: DueFields | null): DueFields | null => {
  if (!fields) return null;
  const isSame = (fields.dueAt ?? null) === task.dueAt && (fields.dueDate ?? null) === task.dueDate;
  return isSame ? null : fields;
};

const sayDue = (task: TaskFacts, adverb: string, context: ActContext): string => {
  const due = describeDue(task, context);
  return due === null
    ? `${quoted(task.title)} has no due date${adverb}`
    : `${quoted(task.title)} is due ${due}${adverb}`;
};

const duePlan = (fieldsOf: (task: TaskFacts) => DueFields | null, context: ActContext): Plan => ({
  action: 'update',
  patchOf: (task) => {
    const fields = changed(task, fieldsOf(task));
    return fields && { ...fields };
  },
  sayDone: (_, after) => `${sayDue(after, ' now', context)}.`,
  saySame: (task) => `${sayDue(task, ' already', context)}, so I changed nothing.`,
  sayDoneTo: (tasks) => {
    const dues = new Set(tasks.map((task) => describeDue(task, context)));
    const [due] = dues;
    if (dues.size > 1) return `Moved ${countOfTasks(tasks)}`;
    return due == null
      ? `Removed the due date of ${countOfTasks(tasks)}`
      : `Moved ${countOfTasks(tasks)} to ${due}`;
  },
});

/** Sets when tasks are due, or removes it. */
export const planDue = (due: Due | null, context: ActContext): Plan => ({
  ...duePlan((task) => dueFields(task, due, context), context),
  objectionTo: (task) =>
    due === null && task.recurrence !== null
      ? `${quoted(task.title)} repeats, so it needs a due date and I changed nothing. Say “stop repeating” and its title first.`
      : null,
});

const isOverdue = (task: TaskFacts, context: ActContext): boolean =>
  task.dueAt === null
    ? task.dueDate !== null && task.dueDate < day(wallClock(context))
    : new Date(task.dueAt) < context.now;

const shiftFields = (task: TaskFacts, by: Shift, context: ActContext): DueFields | null => {
  const now = wallClock(context);
  const clock = dueClock(task, context);
  const isFromNow = by.isFromNow && isOverdue(task, context);
  const { days, months, minutes } = by;
  if (minutes !== 0) {
    const start = clock && !isFromNow ? clock : now;
    return at(start.plus({ minutes }), zoneOf(task, context));
  }
  if (task.dueDate === null && !clock) return { dueDate: day(now.plus({ days, months })) };
  const zone = { zone: 'utc' };
  const own = clock ?? DateTime.fromISO(task.dueDate ?? '', zone);
  return onDay(task, (isFromNow ? now : own).plus({ days, months }), context);
};

/** Moves tasks by a span of time. */
export const planShift = (by: Shift, context: ActContext): Plan => ({
  ...duePlan((task) => shiftFields(task, by, context), context),
  objectionTo: (task) => {
    const isEarlier = by.days < 0 || by.months < 0 || by.minutes < 0;
    if (isEarlier && task.dueAt === null && task.dueDate === null) {
      return `${quoted(task.title)} has no due date, so I changed nothing.`;
    }
    const isLater = task.dueDate !== null && task.dueDate > day(wallClock(context));
    return by.minutes !== 0 &&
      task.dueAt === null &&
      (isLater || (isEarlier && task.dueDate !== null))
      ? `${quoted(task.title)} has no time of day, so I changed nothing. Tell me a day or a time.`
      : null;
  },
});
