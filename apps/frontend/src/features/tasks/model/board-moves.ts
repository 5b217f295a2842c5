import type { Task, UpdateTask } from '@todo/contracts';
import type { FilledColumn } from './board';
import { rankAt } from './rank';

/** Where a card is, or would go: its place is counted without the card itself. */
export interface CardPlace {
  columnId: string;
  index: number;
}

export type MoveKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';
const moveKeys: readonly string[] = [
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
];
export const isMoveKey = (key: string): key is MoveKey => moveKeys.includes(key);

const othersOf = (columns: readonly FilledColumn[], columnId: string, id: string): Task[] =>
  columns.find(({ column }) => column.id === columnId)?.cards.filter((card) => card.id !== id) ??
  [];

/** Where a card stands now. */
export const placeOf = (columns: readonly FilledColumn[], id: string): CardPlace | null => {
  for (const { column, cards } of columns) {
    const index = cards.findIndex((card) => card.id === id);
    if (index >= 0) return { columnId: column.id, index };
  }
  return null;
};

/** A place that exists: within the column, and at the top of one that nobody orders. */
export const fitPlace = (
  columns: readonly FilledColumn[],
  id: string,
  place: CardPlace,
): CardPlace => {
  const isRanked =
    columns.find(({ column }) => column.id === place.columnId)?.column.isRanked ?? false;
  const last = othersOf(columns, place.columnId, id).length;
  return { ...place, index: isRanked ? Math.min(Math.max(0, place.index), last) : 0 };
};

/** The place that a key leads to from another one; at an edge it stays. */
export const placeByKey = (
  columns: readonly FilledColumn[],
  id: string,
  { from, key }: { from: CardPlace; key: MoveKey },
): CardPlace => {
  const fit = (place: CardPlace): CardPlace => fitPlace(columns, id, place);
  if (key === 'ArrowUp') return fit({ ...from, index: from.index - 1 });
  if (key === 'ArrowDown') return fit({ ...from, index: from.index + 1 });
  if (key === 'Home') return fit({ ...from, index: 0 });
  if (key === 'End') return fit({ ...from, index: Number.MAX_SAFE_INTEGER });
  const at = columns.findIndex(({ column }) => column.id === from.columnId);
  const next = columns[at + (key === 'ArrowLeft' ? -1 : 1)];
  return next === undefined ? from : fit({ columnId: next.column.id, index: from.index });
};

/**
 * What must change so that a card stands at a place; null when it stands there already.
 * @param hasMore whether the column has tasks behind the loaded ones
 */
export const moveTo = (
  columns: readonly FilledColumn[],
  task: Task,
  { place, hasMore }: { place: CardPlace; hasMore: boolean },
): UpdateTask | null => {
  const now = placeOf(columns, task.id);
  const target = columns.find(({ column }) => column.id === place.columnId);
  if (target === undefined) return null;
  const { index } = fitPlace(columns, task.id, place);
  const isSameColumn = now?.columnId === place.columnId;
  if (isSameColumn && (!target.column.isRanked || now.index === index)) return null;
  const others = othersOf(columns, place.columnId, task.id);
  return {
    ...(!isSameColumn && target.column.patch),
    ...(target.column.isRanked && { position: rankAt(others, { index, hasMore }) }),
  };
};

/** Such as “position 2 of 5 in Open”, for those who hear it. */
export const describePlace = (
  columns: readonly FilledColumn[],
  id: string,
  place: CardPlace,
): string => {
  const target = columns.find(({ column }) => column.id === place.columnId);
  if (target === undefined) return '';
  if (!target.column.isRanked) return target.column.name;
  const length = othersOf(columns, place.columnId, id).length + 1;
  return `position ${place.index + 1} of ${length} in ${target.column.name}`;
};
