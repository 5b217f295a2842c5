import type { Task } from '@todo/contracts';
import { dayOf, nameOfDay } from './due';

/** One line of the list: a heading of its section, or a task. */
export type ListRow =
  | { kind: 'heading'; key: string; label: string; tone: 'neutral' | 'danger' }
  | { kind: 'task'; key: string; task: Task; isSubtask: boolean };

/** How a list falls into sections. */
export interface ListGrouping {
  /** `today` is what is before it, and today; `none` has no headings. */
  by: 'today' | 'day' | 'none';
  /** What the time before today is called. */
  past: 'Overdue' | 'Earlier';
}

interface Group {
  key: string;
  label: string | null;
  tasks: Task[];
}

/** The day on which a task is due, on this device's calendar. */
export const dueDayOf = (task: Pick<Task, 'dueAt' | 'dueDate'>): string | null =>
  task.dueAt === null ? task.dueDate : dayOf(new Date(task.dueAt));

const longDay = (day: string, now: Date): string => {
  const name = nameOfDay(day, now);
  const date = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const isDate = /\d/.test(name);
  return isDate ? name : `${name} · ${date.format(Date.parse(day))}`;
};

const groupOf = (task: Task, grouping: ListGrouping, now: Date): Omit<Group, 'tasks'> => {
  const day = dueDayOf(task);
  if (grouping.by === 'none') return { key: 'all', label: null };
  if (day === null) return { key: 'none', label: 'No date' };
  if (grouping.by === 'today' && day < dayOf(now)) return { key: 'past', label: grouping.past };
  return { key: day, label: longDay(day, now) };
};

const intoGroups = (tasks: readonly Task[], grouping: ListGrouping, now: Date): Group[] => {
  const groups = new Map<string, Group>();
  for (const task of tasks) {
    const { key, label } = groupOf(task, grouping, now);
    const group = groups.get(key) ?? { key, label, tasks: [] };
    group.tasks.push(task);
    groups.set(key, group);
  }
  const found = [...groups.values()];
  // What is late stands above today, whatever the order within.
  return grouping.by === 'today'
    ? found.sort((a, b) => Number(b.key === 'past') - Number(a.key === 'past'))
    : found;
};

/** Subtasks stand under their parents where both are in the section; the order stays else. */
const nested = (tasks: readonly Task[]): { task: Task; isSubtask: boolean }[] => {
  const ids = new Set(tasks.map(({ id }) => id));
  const children = new Map<string, Task[]>();
  for (const task of tasks) {
    if (task.parentId === null) continue;
    children.set(task.parentId, [...(children.get(task.parentId) ?? []), task]);
  }
  const seen = new Set<string>();
  const found: { task: Task; isSubtask: boolean }[] = [];
  const add = (task: Task, isSubtask: boolean): void => {
    if (seen.has(task.id)) return;
    seen.add(task.id);
    found.push({ task, isSubtask });
    for (const child of children.get(task.id) ?? []) add(child, true);
  };
  for (const task of tasks) {
    if (task.parentId === null || !ids.has(task.parentId)) add(task, false);
  }
  for (const task of tasks) add(task, false);
  return found;
};

const headingOf = (key: string, label: string): ListRow => ({
  kind: 'heading',
  key: `heading-${key}`,
  label,
  tone: label === 'Overdue' ? 'danger' : 'neutral',
});

/** The lines of a list, in the order in which they stand. */
export const rowsOf = (tasks: readonly Task[], grouping: ListGrouping, now: Date): ListRow[] =>
  intoGroups(tasks, grouping, now).flatMap(({ key, label, tasks: own }) => [
    ...(label === null ? [] : [headingOf(key, label)]),
    ...nested(own).map((row) => ({ kind: 'task' as const, key: row.task.id, ...row })),
  ]);
