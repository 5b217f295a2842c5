import { UndoResultSchema } from '@todo/contracts';
import { quoted } from '../../answer/describe-task';
import type { KnownTask } from '../../target';
import type { TargetedIntent } from '../../targeted-intent';
import type { Act, ActContext, Doing } from '../act';
import { TaskFactsSchema, type TaskFacts } from '../task-facts';
import { perform, prepare } from './change';

interface Undone {
  changeSetId: string | null;
  tasks: TaskFacts[];
}

const UndoFactsSchema = UndoResultSchema.pick({ changeSetId: true }).extend({
  items: TaskFactsSchema.array(),
});

function* takeBack(changeSetId: string | null): Doing<Undone> {
  const output = yield {
    name: 'undo_last_change',
    arguments: changeSetId === null ? {} : { changeSetId },
  };
  const undone = UndoFactsSchema.parse(output);
  return { changeSetId: undone.changeSetId, tasks: undone.items };
}

const namedAtMost = 5;

const titlesOf = (tasks: readonly TaskFacts[]): string => {
  const names = tasks.slice(0, namedAtMost).map(({ title }) => quoted(title));
  const hidden = tasks.length - names.length;
  return hidden > 0 ? `${names.join(', ')} and ${hidden} more` : names.join(', ');
};

/** Takes the newest change back, or a change set of this conversation. */
export function* undo({ changeSetId }: { changeSetId: string | null }): Act {
  const { tasks } = yield* takeBack(changeSetId);
  return changeSetId === null ? `Undone: ${titlesOf(tasks)}.` : `Done again: ${titlesOf(tasks)}.`;
}

/**
 * "No, the other one": takes back what was done to the wrong tasks and does it to the right ones.
 * The newest change is not always that of this conversation; another one is left as it is.
 */
export function* changeInstead(
  { change, undone }: { change: TargetedIntent; undone: KnownTask[] },
  context: ActContext,
): Act {
  const prepared = yield* prepare(change, context);
  if ('answer' in prepared) {
    return `I’m not sure which task you mean instead, so I changed nothing. Say “undo” to take back the last change, and tell me the task’s title.`;
  }
  const back = yield* takeBack(null);
  // What the change had made besides, such as the next of a task that repeats, is gone now.
  const isRight =
    undone.every(({ id }) => back.tasks.some((task) => task.id === id)) &&
    back.tasks.every(
      ({ id, deletedAt }) => deletedAt !== null || undone.some((task) => task.id === id),
    );
  if (!isRight) {
    yield* takeBack(back.changeSetId);
    return 'Something else was changed since, so I changed nothing. Tell me what to change back.';
  }
  const answer = yield* perform(prepared, context);
  return `Undone: ${titlesOf(back.tasks)}. ${answer}`;
}
