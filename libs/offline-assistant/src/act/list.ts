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
  const from = filter.days?.from;
  const to = filter.overdue ? today : filter.days?.to;
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

const fits = (task: TaskFacts, filter: ListFilter, context: ActContext): boolean => {
  const now = wallClock(context);
  const due = task.dueAt === null ? null : DateTime.fromISO(task.dueAt, { zone: context.timeZone });
  const day = task.dueDate ?? due?.toFormat('yyyy-MM-dd') ?? null;
  const isOverdue = due ? due < now : day !== null && day < now.toFormat('yyyy-MM-dd');
  if (filter.overdue && !isOverdue) return false;
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
