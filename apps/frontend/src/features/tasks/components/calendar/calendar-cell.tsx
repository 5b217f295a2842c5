'use client';

import { useDroppable } from '@dnd-kit/core';
import type { ComponentProps } from 'react';
import { classNames } from '@/components/ui/class-names';
import { cellId, isSameCell, type CalendarCell as Cell } from '../../model/calendar-view';
import { useCalendar } from './calendar-context';

export interface CalendarCellProps extends ComponentProps<'div'> {
  cell: Cell;
  /** What Enter and a click do where no task is. */
  onChoose: (cell: Cell) => void;
}

/** One cell of the grid: it takes the focus, what is dropped, and a new task. */
export const CalendarCell = ({ cell, onChoose, className, ...props }: CalendarCellProps) => {
  const { active, setActive, moves, today } = useCalendar();
  const { setNodeRef } = useDroppable({ id: cellId(cell), data: cell });
  const isTarget = isSameCell(moves.lifted?.to ?? null, cell);
  return (
    <div
      ref={setNodeRef}
      role="gridcell"
      data-cell={cellId(cell)}
      tabIndex={isSameCell(active, cell) ? 0 : -1}
      aria-current={cell.day === today ? 'date' : undefined}
      onFocus={() => setActive(cell)}
      onClick={(event) => {
        if (event.target === event.currentTarget) onChoose(cell);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.target !== event.currentTarget) return;
        if (moves.lifted !== null) return;
        event.preventDefault();
        onChoose(cell);
      }}
      className={classNames(
        'min-w-0 focus-visible:-outline-offset-2',
        isTarget && 'bg-tint outline-2 -outline-offset-2 outline-brand',
        className,
      )}
      {...props}
    />
  );
};

/** What a cell is called, before the tasks that it holds. */
export const CellName = ({ children }: { children: string }) => (
  <span className="pointer-events-none sr-only">{children}</span>
);
