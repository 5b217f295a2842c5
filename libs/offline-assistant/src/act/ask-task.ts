import { TaskSchema } from '@todo/contracts';
import { describeAspect } from '../answer/describe-aspect';
import { quoted } from '../answer/describe-task';
import type { Intent } from '../intent';
import { matchTasks } from '../match-task';
import type { Act, ActContext } from './act';
import { fetchCandidates } from './fetch-tasks';
import { numbered } from './list';
import type { TaskFacts } from './task-facts';
import { unknown } from './unknown';

const shownAtMost = 10;

/** The tasks that the surest reading names, else those that are near the first. */
const namedBy = (
  readings: readonly string[],
  tasks: TaskFacts[],
): { certainty: 'sure' | 'close'; found: TaskFacts[] } => {
  for (const words of readings) {
    const match = matchTasks(words, tasks);
    if (match.certainty === 'sure') return { certainty: 'sure', found: match.tasks };
  }
  const near = readings.map((words) => matchTasks(words, tasks).tasks);
  return { certainty: 'close', found: near.find((found) => found.length > 0) ?? [] };
};

/** Answers a question about one task, or shows those that it may be about. */
export function* askTask(
  { readings, about, isLoose }: Extract<Intent, { kind: 'ask-task' }>,
  context: ActContext,
): Act {
  const [words = ''] = readings;
  const { tasks } = yield* fetchCandidates(words);
  const { certainty, found } = namedBy(readings, tasks);
  const [task, ...others] = found;
  if (certainty === 'sure' && task && others.length === 0) {
    const whole = TaskSchema.parse(yield { name: 'get_task', arguments: { id: task.id } });
    return describeAspect(whole, about, context);
  }
  if (isLoose && certainty !== 'sure') return yield* unknown(context);
  const missing = `I found no task called ${quoted(words)}.`;
  if (found.length === 0) return missing;
  const first = certainty === 'sure' ? `${found.length} tasks fit:` : `${missing} The nearest:`;
  return [first, ...numbered(found.slice(0, shownAtMost), context)].join('\n');
}
