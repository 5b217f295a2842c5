'use client';

import { DndContext, DragOverlay, type DragMoveEvent } from '@dnd-kit/core';
import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import { useBoardLists } from '../../hooks/use-board-lists';
import { useDragSensors } from '../../hooks/use-drag-sensors';
import { useLiftedCard } from '../../hooks/use-lifted-card';
import { useStats } from '../../api/use-stats';
import { fillColumns, totalOf, type Grouping } from '../../model/board';
import { silentDrag } from '../silent-drag';
import { moveHelpId } from './board-card';
import { BoardColumn } from './board-column';
import { CardFace } from './card-face';
import { cardCollision, placeUnder } from './card-collision';

/** The columns side by side; on a phone one after the other, to be swiped. */
export const BoardColumns = ({ grouping }: { grouping: Grouping }) => {
  const lists = useBoardLists(grouping);
  const stats = useStats().data;
  const columns = fillColumns(
    grouping,
    lists.map((list) => list.data?.pages.flatMap((page) => page.items) ?? []),
  );
  const moves = useLiftedCard(columns, lists);
  const [isDragged, setIsDragged] = useState(false);
  const sensors = useDragSensors();

  const endDrag = (finish: () => void): void => {
    setIsDragged(false);
    finish();
  };
  const onDragMove = (event: DragMoveEvent): void => {
    const place = placeUnder(event);
    if (place !== null) moves.aim(place);
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={cardCollision}
      accessibility={silentDrag}
      onDragStart={({ active }) => {
        const task = columns.flatMap(({ cards }) => cards).find(({ id }) => id === active.id);
        if (task === undefined) return;
        setIsDragged(true);
        moves.lift(task);
      }}
      onDragMove={onDragMove}
      onDragEnd={({ over }) => endDrag(over === null ? moves.cancel : () => moves.drop())}
      onDragCancel={() => endDrag(moves.cancel)}
    >
      <p id={moveHelpId} hidden>
        Press Space to pick the card up, arrow keys to move it, Space to put it down, Escape to
        leave it where it was.
      </p>
      <div
        className={classNames(
          'relative -mx-5 flex min-h-0 grow gap-3 overflow-x-auto px-5 pb-4 lg:-mx-8 lg:px-8',
          !isDragged && 'snap-x snap-mandatory scroll-px-5 lg:snap-none',
        )}
      >
        {columns.map(({ column, cards }, index) => {
          const list = lists[index];
          return (
            list !== undefined && (
              <BoardColumn
                key={column.id}
                columns={columns}
                column={column}
                cards={cards}
                list={list}
                total={stats === undefined ? undefined : totalOf(grouping, column.id, stats)}
                moves={moves}
              />
            )
          );
        })}
      </div>
      <p role="status" className="sr-only">
        {moves.said}
      </p>
      <DragOverlay dropAnimation={null}>
        {isDragged && moves.lifted !== null && <CardFace task={moves.lifted.task} />}
      </DragOverlay>
    </DndContext>
  );
};
