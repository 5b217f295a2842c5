import { oneLine, quoted } from '../../answer/describe-task';
import type { KnownTask } from '../../target';
import type { ActContext, Doing } from '../act';
import { callForTask } from '../call-for-task';
import { fetchTasks } from '../fetch-tasks';
import type { TaskFacts } from '../task-facts';
import { selectNamed } from './select-named';
import type { ChangeKind, Selection } from './selection';

const readOneByOne = 3;

/** The tasks of these ids as they are now; those that are gone are left out of a long list. */
function* readTasks(ids: readonly string[], isDeleted: boolean): Doing<TaskFacts[]> {
  if (ids.length > readOneByOne) {
    const query = { status: isDeleted ? 'deleted' : 'all', limit: 200 };
    const { tasks } = yield* fetchTasks(query);
    return ids.flatMap((id) => tasks.find((task) => task.id === id) ?? []);
  }
  const tasks: TaskFacts[] = [];
  for (const id of ids) tasks.push(yield* callForTask('get_task', { id }));
  return tasks;
}

/** Why a task is not what it was when it was spoken of; null when it is. */
const objection = (
  kind: ChangeKind,
  known: KnownTask,
  task: TaskFacts | undefined,
): string | null => {
  const isGone = task === undefined || (kind !== 'restore' && task.deletedAt !== null);
  if (isGone) return `${quoted(known.title)} is no longer there, so I changed nothing.`;
  return oneLine(task.title) === oneLine(known.title)
    ? null
    : `${quoted(known.title)} is called ${quoted(task.title)} now, so I changed nothing. Tell me its title if you mean it.`;
};

/** Takes up tasks of earlier turns, if they still are what they were. */
export function* selectKnown(
  kind: ChangeKind,
  known: readonly KnownTask[],
  context: ActContext,
): Doing<Selection> {
  const [first, ...others] = known;
  // A line of a list that was too long to be told whole: its title is all that is known.
  if (first?.id === null && others.length === 0) {
    return yield* selectNamed(kind, { text: first.title, isQuoted: true }, context);
  }
  const ids = known.flatMap(({ id }) => id ?? []);
  const tasks = yield* readTasks(ids, kind === 'restore');
  for (const each of known) {
    const task = tasks.find(({ id }) => id === each.id);
    const answer = objection(kind, each, task);
    if (answer !== null) return { answer };
  }
  return { tasks };
}
