import { BulkResultSchema } from '@todo/contracts';
import { quoted } from '../../answer/describe-task';
import type { Act, Doing } from '../act';
import { callForTask } from '../call-for-task';
import { TaskFactsSchema, type TaskFacts } from '../task-facts';
import type { Plan } from './plan';

type Patch = Record<string, unknown>;
interface Wanted {
  task: TaskFacts;
  patch: Patch;
}

const tasksAtMost = 500;
const patchesAtMost = 10;
const namedAtMost = 10;

const BulkFactsSchema = BulkResultSchema.pick({ items: true }).extend({
  items: TaskFactsSchema.array(),
});

function* changeOne({ action }: Plan, { task, patch }: Wanted): Doing<TaskFacts> {
  const { id } = task;
  switch (action) {
    case 'update':
      return yield* callForTask('update_task', { id, ...patch });
    case 'delete':
      yield { name: 'delete_task', arguments: { id } };
      return task;
    case 'restore': {
      const [restored] = yield* changeTogether(action, [{ task, patch }]);
      return restored ?? task;
    }
    default:
      return yield* callForTask(`${action}_task`, { id });
  }
}

function* changeTogether(action: Plan['action'], wanted: readonly Wanted[]): Doing<TaskFacts[]> {
  const ids = wanted.map(({ task }) => task.id);
  const patch = wanted[0]?.patch ?? {};
  const output = yield {
    name: 'bulk_update_tasks',
    arguments: { ids, action, ...(action === 'update' ? { patch } : {}) },
  };
  return BulkFactsSchema.parse(output).items;
}

/** Tasks that get the very same fields are changed by one call. */
const alike = (wanted: readonly Wanted[]): Wanted[][] => {
  const groups = new Map<string, Wanted[]>();
  for (const each of wanted) {
    const key = JSON.stringify(each.patch);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
};

/** "‘a’, ‘b’ and ‘c’" */
const titlesOf = (tasks: readonly TaskFacts[]): string => {
  const names = tasks.slice(0, namedAtMost).map(({ title }) => quoted(title));
  const hidden = tasks.length - names.length;
  if (hidden > 0) return `${names.join(', ')} and ${hidden} more`;
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
};

const tooMany = (count: number): string =>
  `That would change ${count} tasks, and I change at most ${tasksAtMost} at once, so I changed nothing. Name fewer of them, such as those of a day or a tag.`;
const tooDifferent =
  'That would need a change of its own for each of those tasks, so I changed nothing. Name fewer of them.';

function* changeSeveral(plan: Plan, wanted: readonly Wanted[]): Act {
  if (wanted.length > tasksAtMost) return tooMany(wanted.length);
  const groups = alike(wanted);
  if (groups.length > patchesAtMost) return tooDifferent;
  const after: TaskFacts[] = [];
  for (const group of groups) after.push(...(yield* changeTogether(plan.action, group)));
  return `${plan.sayDoneTo(after)}: ${titlesOf(after)}.`;
}

/** Carries a plan out: by the tool for one task, or by one call for all that change alike. */
export function* carryOut(plan: Plan, tasks: readonly TaskFacts[]): Act {
  const objection = tasks
    .map((task) => plan.objectionTo?.(task) ?? null)
    .find((each) => each !== null);
  if (objection !== undefined && objection !== null) return objection;
  const wanted = tasks.flatMap((task): Wanted[] => {
    const patch = plan.patchOf(task);
    return patch ? [{ task, patch }] : [];
  });
  const [first, ...others] = wanted;
  if (!first) {
    const [task] = tasks;
    return tasks.length === 1 && task
      ? plan.saySame(task)
      : 'They are all so already, so I changed nothing.';
  }
  if (others.length > 0) return yield* changeSeveral(plan, wanted);
  return plan.sayDone(first.task, yield* changeOne(plan, first));
}
