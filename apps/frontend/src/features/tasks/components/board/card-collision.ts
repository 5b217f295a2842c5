import {
  closestCenter,
  pointerWithin,
  type CollisionDetection,
  type DragMoveEvent,
} from '@dnd-kit/core';
import type { CardPlace } from '../../model/board-moves';

/** What the board lays under a dragged card: a column, or a card in it. */
export interface DropData {
  columnId: string;
  /** The place of the card, without the dragged one; null for the column itself. */
  index: number | null;
}

const dataOf = (container: { data: { current?: unknown } }): DropData | undefined =>
  container.data.current as DropData | undefined;

/** The nearest card of the column under the pointer, or that column where it is empty. */
export const cardCollision: CollisionDetection = (args) => {
  const columns = args.droppableContainers.filter((each) => dataOf(each)?.index === null);
  const [column] = pointerWithin({ ...args, droppableContainers: columns });
  const target = columns.find(({ id }) => id === column?.id);
  if (column === undefined || target === undefined) return [];
  const columnId = dataOf(target)?.columnId;
  const cards = args.droppableContainers.filter((each) => {
    const data = dataOf(each);
    return data?.columnId === columnId && data?.index !== null;
  });
  const nearest = closestCenter({ ...args, droppableContainers: cards });
  return nearest.length > 0 ? nearest : [column];
};

const middleOf = ({ top, height }: { top: number; height: number }): number => top + height / 2;

/** Where a dragged card would go: before the card under it, or behind once it is past its middle. */
export const placeUnder = ({ active, over }: DragMoveEvent): CardPlace | null => {
  const dragged = active.rect.current.translated;
  const data = over === null ? undefined : dataOf(over);
  if (over === null || dragged === null || data === undefined) return null;
  const isBehind = middleOf(dragged) > middleOf(over.rect);
  return { columnId: data.columnId, index: (data.index ?? 0) + (isBehind ? 1 : 0) };
};
