import { DateTime } from 'luxon';
import { wallClock } from '../context';
import type { Due } from '../intent';
import { instantAt, nextTime } from '../parse/due/wall-time';
import type { Act, ActContext, IntentOf } from './act';
import { callForTask, sayDue } from './change-task';
import { selectTask } from './select-task';
import type { TaskFacts } from './task-facts';

/** A bare time falls on the task's own day, else on the next such time. */
const timeOnTask = (
  task: TaskFacts,
  { hour, minute }: { hour: number; minute: number },
  context: ActContext,
): DateTime | null => {
  const day = task.dueDate ?? task.dueAt;
  if (day === null) return nextTime(wallClock(context), hour, minute);
  return instantAt(
    DateTime.fromISO(day, { zone: context.timeZone }),
    hour,
    minute,
    context.timeZone,
  );
};

const dueFields = (task: TaskFacts, due: Due | null, context: ActContext) => {
  if (due === null) return { dueAt: null, dueDate: null };
  if (due.kind === 'day') return { dueDate: due.date };
  if (due.kind === 'instant') return { dueAt: due.at, timeZone: due.timeZone };
  const instant = timeOnTask(task, due, context);
  return { dueAt: instant?.toJSDate().toISOString() ?? null, timeZone: context.timeZone };
};

export function* reschedule(intent: IntentOf<'reschedule'>, context: ActContext): Act {
  const selected = yield* selectTask('reschedule', intent.target.text, context);
  if ('answer' in selected) return selected.answer;
  const { task: before } = selected;
  const after = yield* callForTask('update_task', {
    id: before.id,
    ...dueFields(before, intent.due, context),
  });
  return sayDue(after, context);
}
