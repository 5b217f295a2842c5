import { daysBetween, daysLater } from '@todo/recurrence';
import { v7 as uuidv7 } from 'uuid';
import type { TaskWriter, WriteContext, Written } from './task-writer';
import type { NewTask } from './tasks.changes';
import { lastRanks, rankBehind } from './tasks.ranks';
import { dueColumnsOf, dueOf, nextScheduleOf } from './tasks.recurrence';
import type { TasksRepository } from './tasks.repository';
import type { TaskRow } from './tasks.schema';

export interface SuccessionDependencies {
  repository: TasksRepository;
  writer: TaskWriter;
}

/** An open copy that is new in everything but its content. */
const openCopyOf = (task: TaskRow, now: Date): NewTask => ({
  ...task,
  id: uuidv7(),
  status: 'open',
  version: 1,
  completedAt: null,
  deletedAt: null,
  createdAt: now,
  updatedAt: now,
});

/** A done subtask whose own next occurrence is there already stays behind. */
const copiedSubtasks = (tree: readonly TaskRow[]): TaskRow[] => {
  const succeeded = new Set(tree.map((task) => task.recurredFromId));
  return tree.filter((task) => !succeeded.has(task.id));
};

/** Parents before their children, with the new ids of both. */
const copiesOf = (subtasks: readonly TaskRow[], root: { from: string; to: string }, now: Date) => {
  const newIds = new Map([[root.from, root.to]]);
  const copies: NewTask[] = [];
  let level = [root.from];
  while (level.length > 0) {
    const parents = new Set(level);
    const children = subtasks.filter(({ parentId }) => parentId !== null && parents.has(parentId));
    for (const child of children) {
      const copy = openCopyOf(child, now);
      newIds.set(child.id, copy.id);
      const parentId = newIds.get(child.parentId ?? '') ?? null;
      copies.push({ ...copy, parentId, recurredFromId: null });
    }
    level = children.map(({ id }) => id);
  }
  return copies;
};

/** Gives a completed recurring task its next occurrence. */
export const createSuccession = ({ repository, writer }: SuccessionDependencies) => {
  /** The subtasks come along with their dues as far from the task's as they were. */
  const copySubtasks = async (context: WriteContext, task: TaskRow, successor: NewTask) => {
    const { actor, transaction, now } = context;
    const [, ...tree] = await repository.findTrees(actor.userId, [task.id], transaction);
    const root = { from: task.id, to: successor.id };
    const copies = copiesOf(copiedSubtasks(tree), root, now);
    if (copies.length === 0) return [];
    const scope = { userId: actor.userId, transaction };
    const ranks = await lastRanks(repository, copies.length, scope);
    const days = daysBetween(dueOf(task), dueOf(successor));
    return copies.map((copy, index): NewTask => {
      const due = dueColumnsOf(daysLater(dueOf(copy), days));
      const recurrenceAnchor = null;
      return { ...copy, ...due, recurrenceAnchor, position: ranks[index] ?? copy.position };
    });
  };

  /**
   * Inserts the next occurrence of a task that has just been completed, unless the task does not
   * recur, its series ends with it, or the next occurrence is there since an earlier completion.
   */
  return async (context: WriteContext, task: TaskRow): Promise<Written[]> => {
    const { actor, transaction, now } = context;
    const schedule = nextScheduleOf(task, now);
    if (!schedule) return [];
    if (await repository.hasSuccessor(actor.userId, task.id, transaction)) return [];
    const scope = { userId: actor.userId, transaction };
    const successor: NewTask = {
      ...openCopyOf(task, now),
      ...schedule,
      recurredFromId: task.id,
      position: await rankBehind(repository, task.position, scope),
    };
    const subtasks = await copySubtasks(context, task, successor);
    return writer.insertAll(context, [successor, ...subtasks]);
  };
};
