import type { ListTasksQuery, Stats, Task } from '@todo/contracts';
import { DateTime } from 'luxon';

/** The person's clock, by which the fake tools count days. */
export interface Clock {
  now: Date;
  timeZone: string;
}

const dueKey = ({ dueAt, dueDate }: Task): string | null =>
  dueAt ?? (dueDate === null ? null : `${dueDate}T00:00:00.000Z`);

const ranks = ['none', 'low', 'medium', 'high', 'urgent'];

const sortKeys: Record<ListTasksQuery['sort'], (task: Task) => string | null> = {
  dueAt: dueKey,
  createdAt: ({ createdAt }) => createdAt,
  updatedAt: ({ updatedAt }) => updatedAt,
  priority: ({ priority }) => String(ranks.indexOf(priority)),
  title: ({ title }) => title.toLowerCase(),
  position: ({ position }) => position,
};

const dayIn = (instant: string, zone: string): string =>
  DateTime.fromISO(instant, { zone }).toFormat('yyyy-MM-dd');

const today = ({ now, timeZone }: Clock): string => dayIn(now.toISOString(), timeZone);

const dueDay = (task: Task, zone: string): string | null =>
  task.dueDate ?? (task.dueAt === null ? null : dayIn(task.dueAt, zone));

const isOverdue = (task: Task, clock: Clock): boolean =>
  task.status === 'open' &&
  (task.dueAt === null
    ? task.dueDate !== null && task.dueDate < today(clock)
    : task.dueAt < clock.now.toISOString());

const fitsDue = (task: Task, due: ListTasksQuery['due'], clock: Clock): boolean => {
  const day = dueDay(task, clock.timeZone);
  switch (due) {
    case undefined:
      return true;
    case 'none':
      return day === null;
    case 'any':
      return day !== null;
    case 'overdue':
      return isOverdue(task, clock);
    case 'today':
      return day === today(clock);
    case 'upcoming':
      return day !== null && day > today(clock);
  }
};

const fitsStatus = (task: Task, status: ListTasksQuery['status']): boolean =>
  status === 'deleted'
    ? task.deletedAt !== null
    : task.deletedAt === null && (status === 'all' || task.status === status);

const lower = (words: readonly string[]): string[] => words.map((word) => word.toLowerCase());

const fits = (task: Task, query: ListTasksQuery, clock: Clock): boolean => {
  const due = dueKey(task);
  const text = [task.title, task.description ?? '', ...task.tags].join('\n').toLowerCase();
  return (
    fitsStatus(task, query.status) &&
    fitsDue(task, query.due, clock) &&
    (query.q === undefined || text.includes(query.q.toLowerCase())) &&
    (query.tag === undefined ||
      lower(task.tags).some((tag) => lower(query.tag ?? []).includes(tag))) &&
    (query.priority === undefined || query.priority.includes(task.priority)) &&
    (query.dueFrom === undefined || (due !== null && due >= query.dueFrom)) &&
    (query.dueTo === undefined || (due !== null && due < query.dueTo))
  );
};

/** The list as the product answers it: nulls last in both orders, ties by id. */
export const listTasks = (tasks: readonly Task[], query: ListTasksQuery, clock: Clock) => {
  const key = sortKeys[query.sort];
  const direction = query.order === 'asc' ? 1 : -1;
  const ordered = tasks
    .filter((task) => fits(task, query, clock))
    .toSorted((a, b) => {
      const [one, other] = [key(a), key(b)];
      if (one === other) return direction * (a.id < b.id ? -1 : 1);
      if (one === null || other === null) return one === null ? 1 : -1;
      return direction * (one < other ? -1 : 1);
    });
  const start = Number(query.cursor ?? 0);
  const end = start + query.limit;
  return {
    items: ordered.slice(start, end),
    nextCursor: end < ordered.length ? String(end) : null,
  };
};

const kept = (tasks: readonly Task[]): Task[] => tasks.filter(({ deletedAt }) => !deletedAt);

/** All tags, the most used first. */
export const listTags = (tasks: readonly Task[]) => {
  const counts = new Map<string, number>();
  for (const tag of kept(tasks).flatMap(({ tags }) => tags)) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const items = [...counts].map(([tag, count]) => ({ tag, count }));
  return { items: items.toSorted((a, b) => b.count - a.count), nextCursor: null };
};

const countBy = (tasks: readonly Task[]) => ({
  open: tasks.filter(({ status }) => status === 'open').length,
  done: tasks.filter(({ status }) => status === 'done').length,
});

/** The counts of `get_stats`. */
export const statsOf = (all: readonly Task[], clock: Clock): Stats => {
  const tasks = kept(all);
  const day = today(clock);
  const last = DateTime.fromISO(day);
  const doneOn = (date: string): number =>
    tasks.filter((task) => task.completedAt && dayIn(task.completedAt, clock.timeZone) === date)
      .length;
  const donePerDay = Array.from({ length: 30 }, (_, index) => {
    const date = last.minus({ days: 29 - index }).toFormat('yyyy-MM-dd');
    return { date, count: doneOn(date) };
  });
  const open = tasks.filter(({ status }) => status === 'open');
  return {
    open: open.length,
    overdue: open.filter((task) => isOverdue(task, clock)).length,
    dueToday: open.filter((task) => dueDay(task, clock.timeZone) === day).length,
    doneToday: doneOn(day),
    donePerDay,
    streak: { current: doneOn(day) > 0 ? 1 : 0, longest: 1 },
    byPriority: (['none', 'low', 'medium', 'high', 'urgent'] as const).map((priority) => ({
      priority,
      ...countBy(tasks.filter((task) => task.priority === priority)),
    })),
    byTag: listTags(tasks).items.map(({ tag }) => ({
      tag,
      ...countBy(tasks.filter(({ tags }) => tags.includes(tag))),
    })),
  };
};
