import type { Task } from '@todo/contracts';

/** How long a deleted task waits in the trash. */
export const keptDays = 30;
const dayMs = 86_400_000;

/**
 * How many days a deleted task has left, the one that has begun included. It goes thirty days after its deletion,
 * or after that was brought back by an undo.
 */
export const daysLeft = (task: Pick<Task, 'deletedAt' | 'updatedAt'>, now: Date): number => {
  const since = Math.max(Date.parse(task.deletedAt ?? task.updatedAt), Date.parse(task.updatedAt));
  return Math.max(0, Math.ceil((since + keptDays * dayMs - now.getTime()) / dayMs));
};

/** Such as “Gone for good in 12 days”. */
export const describeDaysLeft = (days: number): string =>
  days <= 1 ? 'Gone for good within a day' : `Gone for good in ${days} days`;
