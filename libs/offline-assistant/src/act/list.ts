import { DateTime } from 'luxon';
import { describeTask } from '../answer/describe-task';
import { headline } from '../answer/list-headline';
import { wallClock } from '../context';
import type { ListFilter } from '../intent';
import type { Act, ActContext } from './act';
import { fetchTasks } from './fetch-tasks';
import type { TaskFacts } from './task-facts';

const shownAtMost = 20;

const shiftDay = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/**
 * The list's query. Its days begin at 00:00 UTC and the person's do not, so it asks for a day more
 * on either side; `fits` has the last word.
 */
const queryOf = (filter: ListFilter, context: ActContext): Record<string, unknown> => {
  const today = wallClock(context).toFormat('yyyy-MM-dd');
  const days = filter.status === 'done' ? null : filter.days;
  const from = days?.from;
  const to = filter.overdue ? today : days?.to;
  return {
    status: filter.status,
    sort: 'dueAt',
    order: 'asc',
    limit: 100,
    ...(from === undefined ? {} : { dueFrom: shiftDay(from, -1) }),
    ...(to === undefined ? {} : { dueTo: shiftDay(to, 2) }),
    ...(filter.tags.length > 0 ? { tag: filter.tags } : {}),
    ...(filter.priorities.length > 0 ? { priority: filter.priorities } : {}),
    ...(filter.search === null ? {} : { q: filter.search }),
  };
};

const doneDay = ({ completedAt }: TaskFacts, zone: { zone: string }): string | null =>
  completedAt === null ? null : DateTime.fromISO(completedAt, zone).toFormat('yyyy-MM-dd');

const fits = (task: TaskFacts, filter: ListFilter, context: ActContext): boolean => {
  const now = wallClock(context);
  const zone = { zone: context.timeZone };
  const due = task.dueAt === null ? null : DateTime.fromISO(task.dueAt, zone);
  const dueDay = task.dueDate ?? due?.toFormat('yyyy-MM-dd') ?? null;
  const isOverdue = due ? due < now : dueDay !== null && dueDay < now.toFormat('yyyy-MM-dd');
  if (filter.overdue && !isOverdue) return false;
  // "Done today" asks for when it was done, not for when it was due.
  const day = filter.status === 'done' ? doneDay(task, zone) : dueDay;
  return !filter.days || (day !== null && filter.days.from <= day && day <= filter.days.to);
};

export function* list({ filter }: { filter: ListFilter }, context: ActContext): Act {
  const { tasks: fetched, isComplete } = yield* fetchTasks(queryOf(filter, context));
  const tasks = fetched.filter((task) => fits(task, filter, context));
  const lines = tasks
    .slice(0, shownAtMost)
    .map((task, index) => `${index + 1}. ${describeTask(task, context)}`);
  const hidden = tasks.length - lines.length;
  const rest = hidden > 0 ? [`… and ${isComplete ? hidden : `more than ${hidden}`} more.`] : [];
  return [headline(filter, tasks.length, isComplete), ...lines, ...rest].join('\n');
}
