import { wallClock } from '../context';
import type { Intent } from '../intent';
import { openTasks } from '../list-filter';
import type { Act, ActContext } from './act';
import { byDue, fetchFiltered, rankOf } from './filter-tasks';
import { numbered } from './list';
import type { TaskFacts } from './task-facts';

const shownAtMost = 3;

const isPressing = (task: TaskFacts, context: ActContext): boolean => {
  const today = wallClock(context).endOf('day');
  return task.dueAt === null
    ? task.dueDate !== null && task.dueDate <= today.toFormat('yyyy-MM-dd')
    : new Date(task.dueAt) <= today.toJSDate();
};

/** "What's next?" goes by when it is due, "what's most important?" by priority. */
export function* nextTask({ by }: Extract<Intent, { kind: 'next' }>, context: ActContext): Act {
  const { tasks } = yield* fetchFiltered(openTasks, context);
  const order = byDue(context);
  const sorted = tasks.toSorted((a, b) => {
    const pressing = Number(isPressing(b, context)) - Number(isPressing(a, context));
    const rank = rankOf(a) - rankOf(b);
    return by === 'priority'
      ? rank || order(a, b)
      : pressing || (isPressing(a, context) ? rank : 0) || order(a, b);
  });
  if (sorted.length === 0) return 'You have no open tasks: nothing is next.';
  const first = by === 'priority' ? 'Most important' : 'Next';
  return [
    `${first}, by priority and due date:`,
    ...numbered(sorted.slice(0, shownAtMost), context),
  ].join('\n');
}
