import type { Task } from '@todo/contracts';
import { generateKeyBetween } from 'fractional-indexing';

type Ranked = Pick<Task, 'position'>;

const isRank = (position: string): boolean => {
  try {
    generateKeyBetween(position, null);
    return true;
  } catch {
    return false;
  }
};

const lowestAfter = (cards: readonly Ranked[], rank: string): string | null =>
  cards.find(({ position }) => position > rank && isRank(position))?.position ?? null;

export interface Place {
  /** How many of the others stand before it. */
  index: number;
  /** Whether more tasks follow that aren't loaded. */
  hasMore: boolean;
}

/**
 * The rank of a task that is put among others.
 * @param others those in manual order, without the task itself
 */
export const rankAt = (others: readonly Ranked[], { index, hasMore }: Place): string => {
  const before = others.slice(0, index).findLast(({ position }) => isRank(position))?.position;
  const after = others.slice(index).find(({ position }) => isRank(position))?.position ?? null;
  if (before === undefined) return generateKeyBetween(null, after);
  if (after !== null && before < after) return generateKeyBetween(before, after);
  // Equal ranks leave no room between them: the next greater one bounds it.
  const bound = after === null ? null : lowestAfter(others.slice(index), before);
  if (bound !== null) return generateKeyBetween(before, bound);
  const end = generateKeyBetween(before, null);
  // Tasks that aren't loaded must not come between it and its neighbour.
  return hasMore ? generateKeyBetween(before, end) : end;
};

/** Manual order: by rank as plain text, then by id, as the service sorts. */
export const byRank = (
  one: Pick<Task, 'id' | 'position'>,
  other: Pick<Task, 'id' | 'position'>,
): number => compare(one.position, other.position) || compare(one.id, other.id);

const compare = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};
