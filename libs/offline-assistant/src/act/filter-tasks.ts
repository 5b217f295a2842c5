import { DateTime } from 'luxon';
import { wallClock, type AssistantContext } from '../context';
import type { ListFilter } from '../list-filter';
import { singular } from '../match-task';
import { correctWord } from '../parse/correct-word';
import type { ToolCall } from './act';
import { fetchTasks, type FetchedTasks } from './fetch-tasks';
import type { TaskFacts } from './task-facts';

const shiftDay = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/**
 * The list's query. Its days begin at 00:00 UTC and the person's do not, so it asks for a day more
 * on either side; `fits` has the last word.
 */
const queryOf = (filter: ListFilter, context: AssistantContext): Record<string, unknown> => {
  const today = wallClock(context).toFormat('yyyy-MM-dd');
  const isPast = filter.status === 'done' || filter.status === 'deleted';
  const from = isPast ? null : (filter.days?.from ?? null);
  const to = filter.overdue ? today : isPast ? null : (filter.days?.to ?? null);
  return {
    status: filter.status,
    ...(isPast ? { sort: 'updatedAt', order: 'desc' } : { sort: 'dueAt', order: 'asc' }),
    limit: 100,
    ...(filter.undated ? { due: 'none' } : {}),
    ...(from === null ? {} : { dueFrom: shiftDay(from, -1) }),
    ...(to === null ? {} : { dueTo: shiftDay(to, 2) }),
    ...(filter.tags.length > 0 ? { tag: filter.tags } : {}),
    ...(filter.priorities.length > 0 ? { priority: filter.priorities } : {}),
    ...(filter.search === null ? {} : { q: filter.search }),
  };
};

const dayOf = (instant: string | null, context: AssistantContext): string | null =>
  instant === null
    ? null
    : DateTime.fromISO(instant, { zone: context.timeZone }).toFormat('yyyy-MM-dd');

const isOverdue = (task: TaskFacts, context: AssistantContext): boolean =>
  task.status === 'open' &&
  (task.dueAt === null
    ? task.dueDate !== null && task.dueDate < wallClock(context).toFormat('yyyy-MM-dd')
    : new Date(task.dueAt) < context.now);

/** The day by which a list sorts a task in: done ones by when they were done. */
const dayFor = (task: TaskFacts, filter: ListFilter, context: AssistantContext): string | null => {
  if (filter.status === 'done') return dayOf(task.completedAt, context);
  if (filter.status === 'deleted') return dayOf(task.deletedAt, context);
  return task.dueDate ?? dayOf(task.dueAt, context);
};

const fits = (task: TaskFacts, filter: ListFilter, context: AssistantContext): boolean => {
  if (filter.overdue && !isOverdue(task, context)) return false;
  if (filter.undated && (task.dueAt !== null || task.dueDate !== null)) return false;
  if (filter.untagged && task.tags.length > 0) return false;
  if (filter.recurring && task.recurrence === null) return false;
  if (!filter.days) return true;
  const day = dayFor(task, filter, context);
  const { from, to } = filter.days;
  return day !== null && (from === null || from <= day) && (to === null || day <= to);
};

const lower = (words: string): string => words.toLowerCase().replace(/^#/, '');

const withWords = (tasks: TaskFacts[], wanted: string): TaskFacts[] => {
  const words = wanted.split(/\s+/).filter((word) => !/^(?:the|my|a|an|our)$/.test(word));
  return tasks.filter(({ title }) => {
    const text = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '')} `;
    return words.every((word) =>
      [word, `${word}s`, singular(word)].some((form) => text.includes(` ${form} `)),
    );
  });
};

/** "Travle" shows what is tagged travel, if no other tag is as near. */
const taggedNearly = (tasks: TaskFacts[], wanted: string): TaskFacts[] => {
  const known = [...new Set(tasks.flatMap(({ tags }) => tags.map(lower)))];
  const meant = wanted.length < 4 ? null : correctWord(wanted, known);
  return meant === null ? [] : tasks.filter(({ tags }) => tags.map(lower).includes(meant));
};

/** What a topic means: a tag if any task has it, else words of the title, else a tag but for a slip. */
const aboutTopic = (tasks: TaskFacts[], topic: string | null): TaskFacts[] => {
  if (topic === null) return tasks;
  const wanted = lower(topic);
  const tagged = tasks.filter(({ tags }) => tags.some((tag) => lower(tag) === wanted));
  if (tagged.length > 0) return tagged;
  const titled = withWords(tasks, wanted);
  return titled.length > 0 ? titled : taggedNearly(tasks, wanted);
};

const ranks = ['urgent', 'high', 'medium', 'low', 'none'];
/** The most pressing has the lowest number. */
export const rankOf = ({ priority }: TaskFacts): number => ranks.indexOf(priority);

const dueKey = (task: TaskFacts, context: AssistantContext): string => {
  const day = task.dueDate ?? dayOf(task.dueAt, context);
  return day === null ? '~' : `${day} ${task.dueAt ?? '~'}`;
};

/** By when it is due, then the more pressing first, then as they were added. */
export const byDue =
  (context: AssistantContext) =>
  (a: TaskFacts, b: TaskFacts): number => {
    const [one, other] = [dueKey(a, context), dueKey(b, context)];
    const [dayA, dayB] = [one.slice(0, 10), other.slice(0, 10)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    if (one !== other && !one.endsWith('~') && !other.endsWith('~')) return one < other ? -1 : 1;
    return rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1);
  };

const newestFirst =
  (field: 'completedAt' | 'deletedAt') =>
  (a: TaskFacts, b: TaskFacts): number => {
    const [one, other] = [a[field] ?? '', b[field] ?? ''];
    return one === other ? (a.id < b.id ? -1 : 1) : one > other ? -1 : 1;
  };

/** The tasks that fit, in the order in which they are shown. */
export function* fetchFiltered(
  filter: ListFilter,
  context: AssistantContext,
): Generator<ToolCall, FetchedTasks, unknown> {
  const { tasks, isComplete } = yield* fetchTasks(queryOf(filter, context));
  const fitting = aboutTopic(
    tasks.filter((task) => fits(task, filter, context)),
    filter.topic,
  );
  const order =
    filter.status === 'done'
      ? newestFirst('completedAt')
      : filter.status === 'deleted'
        ? newestFirst('deletedAt')
        : byDue(context);
  return { tasks: fitting.toSorted(order), isComplete };
}
