import { DateTime } from 'luxon';
import { quoted } from '../../answer/describe-task';
import { wallClock } from '../../context';
import { isExactTitle } from '../../match-task';
import { namesIn } from '../../parse/names-in';
import type { GroupFilter, TaskGroup } from '../../target';
import type { ActContext, Doing } from '../act';
import { fetchTasks } from '../fetch-tasks';
import type { TaskFacts } from '../task-facts';
import { decideNamed, selectNamed } from './select-named';
import { whichOne, type ChangeKind, type Selection } from './selection';

type Status = 'open' | 'done' | 'all' | 'deleted';

/** Done tasks are left alone unless they are spoken of, or everything is to be deleted. */
const statusOf = (kind: ChangeKind, filter: GroupFilter): Status => {
  if (kind === 'restore') return 'deleted';
  if (filter.status) return filter.status;
  if (kind === 'reopen') return 'done';
  const isDue = filter.isOverdue || filter.from !== null || filter.to !== null;
  return kind === 'delete' && !isDue ? 'all' : 'open';
};

const shiftDay = (day: string, days: number): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/** The server's days begin at 00:00 UTC: a day more on either side, and `fits` decides. */
const queryOf = (status: Status, filter: GroupFilter): Record<string, unknown> => {
  const { from, to, tags, priorities, words } = filter;
  return {
    status,
    limit: 200,
    order: 'asc',
    ...(from === null || status === 'done' ? {} : { dueFrom: shiftDay(from, -1) }),
    ...(to === null || status === 'done' ? {} : { dueTo: shiftDay(to, 2) }),
    ...(tags.length > 0 ? { tag: tags } : {}),
    ...(priorities.length > 0 ? { priority: priorities } : {}),
    ...(words === null ? {} : { q: words }),
  };
};

const dayOf = (instant: string | null, context: ActContext): string | null =>
  instant === null
    ? null
    : DateTime.fromISO(instant, { zone: context.timeZone }).toFormat('yyyy-MM-dd');

const isOverdue = (task: TaskFacts, context: ActContext): boolean => {
  if (task.status === 'done') return false;
  if (task.dueAt !== null) return new Date(task.dueAt) < context.now;
  return task.dueDate !== null && task.dueDate < wallClock(context).toFormat('yyyy-MM-dd');
};

const fits = (task: TaskFacts, filter: GroupFilter, context: ActContext): boolean => {
  const due = task.dueDate ?? dayOf(task.dueAt, context);
  // "Completed last week" asks for when it was done, not for when it was due.
  const day = filter.status === 'done' ? dayOf(task.completedAt, context) : due;
  const { from, to, words, tags } = filter;
  const own = task.tags.map((tag) => tag.toLowerCase());
  return (
    (!filter.isOverdue || isOverdue(task, context)) &&
    (from === null || (day !== null && day >= from)) &&
    (to === null || (day !== null && day <= to)) &&
    (filter.due === null || (filter.due === 'none') === (due === null)) &&
    (!filter.isUntagged || own.length === 0) &&
    tags.every((tag) => own.includes(tag.toLowerCase())) &&
    (words === null || task.title.toLowerCase().includes(words.toLowerCase()))
  );
};

/** Leaves out what the person excepted; each name must be sure. */
const withoutExcepted = (
  except: string | null,
  tasks: TaskFacts[],
  context: ActContext,
): Selection => {
  if (except === null) return { tasks };
  const whole = decideNamed('delete', { text: except }, tasks, context);
  const kept =
    'tasks' in whole
      ? [whole]
      : namesIn(except).map((name) => decideNamed('delete', name, tasks, context));
  const left: TaskFacts[] = kept.flatMap((each) => ('tasks' in each ? each.tasks : []));
  return kept.every((each) => 'tasks' in each)
    ? { tasks: tasks.filter((task) => !left.includes(task)) }
    : {
        answer: `I’m not sure which tasks ${quoted(except)} leaves out, so I changed nothing.`,
      };
};

const noneFound = { answer: 'I found no such tasks, so I changed nothing.' };

/** Finds the tasks of a group. Words that are a task's very title are asked about instead. */
export function* selectGroup(
  kind: ChangeKind,
  { text, group }: { text: string; group: TaskGroup },
  context: ActContext,
): Doing<Selection> {
  const titled = yield* fetchTasks({ status: 'all', limit: 200, q: text });
  const namesake = titled.tasks.find((task) => isExactTitle(text, task));
  if (namesake) {
    return {
      answer: `There is a task called ${quoted(namesake.title)}, so I’m not sure what you mean and changed nothing. Put its title in quotes if you mean it.`,
    };
  }
  const { filter, except, isOne } = group;
  const status = statusOf(kind, filter);
  const listed = yield* fetchTasks(queryOf(status, filter));
  const found = listed.tasks.filter((task) => fits(task, filter, context));
  if (!listed.isComplete) {
    return {
      answer:
        'Those are too many tasks to change at once, so I changed nothing. Name fewer of them, such as those of a day or a tag.',
    };
  }
  if (found.length === 0) {
    return titled.tasks.length > 0 ? yield* selectNamed(kind, { text }, context) : noneFound;
  }
  if (isOne && found.length > 1) return whichOne(found, 'sure', context);
  return withoutExcepted(except, found, context);
}
