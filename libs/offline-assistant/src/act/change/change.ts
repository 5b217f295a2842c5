import { refusalAnswers } from '../../answer/refusals';
import { isExactTitle } from '../../match-task';
import { targetOf, type RenameSplit, type TargetedIntent } from '../../targeted-intent';
import type { Act, ActContext, Doing } from '../act';
import { fetchCandidates } from '../fetch-tasks';
import { selectTasks } from '../select/select-tasks';
import type { TaskFacts } from '../task-facts';
import { carryOut } from './carry-out';
import { planOf } from './plan';

/** A change and its tasks, found before anything is changed. */
export interface Prepared {
  intent: TargetedIntent;
  tasks: TaskFacts[];
}

const unclearRename =
  'I can’t tell the old title from the new one, so I changed nothing. Put both in quotes.';

/** Of several ways to part the words, the one whose old title is the title of a task. */
function* chooseSplit(splits: readonly RenameSplit[]): Doing<RenameSplit | null> {
  const [first, ...others] = splits;
  if (!first || others.length === 0) return first ?? null;
  const { tasks } = yield* fetchCandidates('text' in first.target ? first.target.text : '');
  const [only, ...more] = splits.filter(({ target }) =>
    tasks.some((task) => 'text' in target && isExactTitle(target.text, task)),
  );
  return only && more.length === 0 ? only : null;
}

/** Finds the tasks of a change, or what to say when they aren't clear. */
export function* prepare(
  intent: TargetedIntent,
  context: ActContext,
): Doing<Prepared | { answer: string }> {
  let meant = intent;
  if (intent.kind === 'rename') {
    const split = yield* chooseSplit(intent.splits);
    if (!split) return { answer: unclearRename };
    meant = { kind: 'rename', splits: [split] };
  }
  const selection = yield* selectTasks(meant.kind, targetOf(meant), context);
  if ('answer' in selection) return selection;
  const isTitle = meant.kind === 'rename' || meant.kind === 'reword';
  return isTitle && selection.tasks.length > 1
    ? { answer: refusalAnswers.several }
    : { intent: meant, tasks: selection.tasks };
}

/** Carries out what was prepared. */
export function* perform({ intent, tasks }: Prepared, context: ActContext): Act {
  return yield* carryOut(planOf(intent, tasks, context), tasks);
}

/** Changes what exists: one task, or several by one call. */
export function* change(intent: TargetedIntent, context: ActContext): Act {
  const prepared = yield* prepare(intent, context);
  return 'answer' in prepared ? prepared.answer : yield* perform(prepared, context);
}
