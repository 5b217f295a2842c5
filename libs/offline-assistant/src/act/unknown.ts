import { oneLine } from '../answer/describe-task';
import { abilities } from '../answer/small-talk';
import { openTasks } from '../list-filter';
import type { Act, ActContext } from './act';
import { fetchFiltered } from './filter-tasks';

const longestExample = 60;

/** Whether a title can stand in an example as it is. */
const isPlain = (title: string): boolean =>
  title.length <= longestExample && title === oneLine(title) && !/["“”«»‘’]/.test(title);

const notUnderstood = 'I didn’t understand that, so I changed nothing.';

/** What is said when the list can't be read either. */
export const unknownAnswer = `${notUnderstood} ${abilities}`;

/** Says so, with three examples that fit the person's list. */
export function* unknown(context: ActContext): Act {
  const { tasks } = yield* fetchFiltered(openTasks, context);
  const titles = tasks.map(({ title }) => title).filter(isPlain);
  const [first, second = first] = titles;
  if (first === undefined || second === undefined) {
    return `${notUnderstood} Try “add buy milk tomorrow at 5pm”, “add water the plants every monday #home” or “what is due this week?”.`;
  }
  return `${notUnderstood} Try “complete '${first}'”, “what is due this week?” or “move '${second}' to friday”.`;
}
