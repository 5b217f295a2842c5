import { quoted } from '../../answer/describe-task';
import { matchTasks } from '../../match-task';
import type { ActContext, Doing } from '../act';
import { fetchTasks } from '../fetch-tasks';
import { decideNamed, type Name } from './select-named';
import type { Selection } from './selection';

/** Finds what is to be brought back: deleted tasks, or done ones when none was deleted. */
export function* selectDeleted(name: Name, context: ActContext): Doing<Selection> {
  const deleted = yield* fetchTasks({ status: 'deleted', limit: 200 });
  const kept = yield* fetchTasks({ status: 'all', limit: 200 });
  const done = kept.tasks.filter(({ status }) => status === 'done');
  const isSure = (tasks: typeof done): boolean => matchTasks(name.text, tasks).certainty === 'sure';
  if (isSure(deleted.tasks) && isSure(done)) {
    return decideNamed('restore', name, [...deleted.tasks, ...done], context);
  }
  if (isSure(deleted.tasks)) return decideNamed('restore', name, deleted.tasks, context);
  if (isSure(done)) return decideNamed('restore', name, done, context);
  const [open] = isSure(kept.tasks) ? matchTasks(name.text, kept.tasks).tasks : [];
  if (open) return { answer: `${quoted(open.title)} is not deleted, so I changed nothing.` };
  return decideNamed('restore', name, deleted.tasks, context);
}
