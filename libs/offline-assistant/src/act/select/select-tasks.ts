import { refusalAnswers } from '../../answer/refusals';
import { isExactTitle } from '../../match-task';
import type { KnownTask, Target } from '../../target';
import type { ActContext, Doing } from '../act';
import { callForTask } from '../call-for-task';
import { fetchCandidates } from '../fetch-tasks';
import type { TaskFacts } from '../task-facts';
import { selectDeleted } from './select-deleted';
import { selectGroup } from './select-group';
import { selectKnown } from './select-known';
import { selectNamed } from './select-named';
import { whichOne, type ChangeKind, type Selection } from './selection';

const shownAtMost = 10;

/** Asks for one of the tasks that were spoken of, unless the words are a task's very title. */
function* askAmong(
  known: readonly KnownTask[],
  text: string | null,
  context: ActContext,
): Doing<Selection> {
  if (text !== null) {
    const { tasks } = yield* fetchCandidates(text);
    const [exact, ...others] = tasks.filter((task) => isExactTitle(text, task));
    if (exact && others.length === 0) return { tasks: [exact] };
  }
  const tasks: TaskFacts[] = [];
  for (const { id } of known.slice(0, shownAtMost)) {
    const task = id === null ? null : yield* callForTask('get_task', { id });
    if (task && task.deletedAt === null) tasks.push(task);
  }
  return tasks.length > 0 ? whichOne(tasks, 'sure', context) : { answer: refusalAnswers.pronoun };
}

/** Finds the tasks that are meant; never the likeliest of several. */
export function* selectTasks(
  kind: ChangeKind,
  target: Target,
  context: ActContext,
): Doing<Selection> {
  if ('known' in target) return yield* selectKnown(kind, target.known, context);
  if ('unclear' in target) return yield* askAmong(target.unclear, target.said, context);
  if ('reference' in target) return { answer: refusalAnswers.pronoun };
  if ('group' in target) return yield* selectGroup(kind, target, context);
  return kind === 'restore'
    ? yield* selectDeleted(target, context)
    : yield* selectNamed(kind, target, context);
}
