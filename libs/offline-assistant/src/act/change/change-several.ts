import { isExactTitle } from '../../match-task';
import { targetOf, type TargetedIntent } from '../../targeted-intent';
import type { Act, ActContext, Doing } from '../act';
import { fetchTasks } from '../fetch-tasks';
import { change, perform, prepare, type Prepared } from './change';

/** Whether the words of the whole are the title of a task. */
function* isTitle(whole: TargetedIntent): Doing<boolean> {
  const target = targetOf(whole);
  if (!('text' in target)) return false;
  const { text } = target;
  const { tasks } = yield* fetchTasks({ status: 'all', limit: 200, q: text });
  return tasks.some((task) => isExactTitle(text, task));
}

/** Several changes in one sentence: all of their tasks must be sure before the first is made. */
export function* changeSeveral(
  { changes, whole }: { changes: TargetedIntent[]; whole: TargetedIntent | null },
  context: ActContext,
): Act {
  if (whole && (yield* isTitle(whole))) return yield* change(whole, context);
  const prepared: Prepared[] = [];
  for (const intent of changes) {
    const each = yield* prepare(intent, context);
    if ('answer' in each) return `I changed nothing yet. ${each.answer}`;
    prepared.push(each);
  }
  const answers: string[] = [];
  for (const each of prepared) answers.push(yield* perform(each, context));
  return answers.join(' ');
}
