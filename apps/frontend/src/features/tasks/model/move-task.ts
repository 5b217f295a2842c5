import type { Task } from '@todo/contracts';
import { generateKeyBetween } from 'fractional-indexing';

type Ranked = Pick<Task, 'id' | 'position'>;

/**
 * The rank that puts a task before or after another in a list that stands in manual order.
 * @returns null when it stands there already
 */
export const positionAt = (
  tasks: readonly Ranked[],
  movedId: string,
  target: { id: string; side: 'before' | 'after' },
  order: 'asc' | 'desc',
): string | null => {
  if (movedId === target.id) return null;
  const from = tasks.findIndex(({ id }) => id === movedId);
  const others = tasks.filter(({ id }) => id !== movedId);
  const index = others.findIndex(({ id }) => id === target.id);
  if (index === -1) return null;
  const to = target.side === 'before' ? index : index + 1;
  if (to === from) return null;
  const [above, below] = [others[to - 1]?.position ?? null, others[to]?.position ?? null];
  return order === 'asc' ? between(above, below) : between(below, above);
};

const between = (low: string | null, high: string | null): string =>
  // Two tasks may have got one rank from two devices: the next to it is then as near as it gets.
  generateKeyBetween(low, low !== null && high !== null && low >= high ? null : high);
