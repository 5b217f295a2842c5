import { TitleSchema } from '@todo/contracts';
import { quoted } from '../answer/describe-task';
import { refusalAnswers } from '../answer/refusals';
import type { RenameSplit } from '../intent';
import { isExactTitle } from '../match-task';
import type { Act, ActContext, IntentOf } from './act';
import { callForTask } from './change-task';
import { fetchCandidates } from './fetch-tasks';
import { decide, selectTask } from './select-task';
import type { TaskFacts } from './task-facts';

const unclear =
  'I can’t tell the old title from the new one, so I changed nothing. Put both in quotes.';

/** Of several ways to part the words, the one whose old title is the title of a task. */
const chooseSplit = (
  splits: readonly RenameSplit[],
  tasks: readonly TaskFacts[],
): RenameSplit | null => {
  const fitting = splits.filter(({ target }) =>
    tasks.some((task) => isExactTitle(target.text, task)),
  );
  const [only, ...others] = fitting;
  return only && others.length === 0 ? only : null;
};

export function* rename(intent: IntentOf<'rename'>, context: ActContext): Act {
  const [first, ...others] = intent.splits;
  let split: RenameSplit | null = first;
  let selected;
  if (others.length === 0) {
    selected = yield* selectTask('rename', first.target.text, context);
  } else {
    const { tasks } = yield* fetchCandidates(first.target.text);
    split = chooseSplit(intent.splits, tasks);
    if (!split) return unclear;
    selected = decide('rename', split.target.text, tasks, context);
  }
  if ('answer' in selected) return selected.answer;
  if (!TitleSchema.safeParse(split.title).success) return refusalAnswers['title-too-long'];
  const before = selected.task;
  const task = yield* callForTask('update_task', { id: before.id, title: split.title });
  return `Renamed ${quoted(before.title)} to ${quoted(task.title)}.`;
}
