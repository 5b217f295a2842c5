import { describeTask } from '../answer/describe-task';
import { headline } from '../answer/list-headline';
import type { Intent } from '../intent';
import type { Act, ActContext } from './act';
import { fetchFiltered } from './filter-tasks';
import type { TaskFacts } from './task-facts';

const shownAtMost = 20;
/** Who asks how many is shown them too when they are few. */
const shownWithCount = 5;

/** Tasks one below the other, which "the second one" counts in. */
export const numbered = (tasks: readonly TaskFacts[], context: ActContext): string[] =>
  tasks.map((task, index) => `${index + 1}. ${describeTask(task, context)}`);

export function* list(
  { filter, shape }: Extract<Intent, { kind: 'list' }>,
  context: ActContext,
): Act {
  const { tasks, isComplete } = yield* fetchFiltered(filter, context);
  const isShown = shape !== 'count' || tasks.length <= shownWithCount;
  const lines = numbered(isShown ? tasks.slice(0, shownAtMost) : [], context);
  const hidden = isShown ? tasks.length - lines.length : 0;
  const rest = hidden > 0 ? [`… and ${isComplete ? hidden : `more than ${hidden}`} more.`] : [];
  const first = headline({ filter, shape, count: tasks.length, isComplete });
  return [`${first}${lines.length > 0 ? ':' : '.'}`, ...lines, ...rest].join('\n');
}
