'use client';

import { DndContext, DragOverlay, pointerWithin } from '@dnd-kit/core';
import { useState } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { Day } from '@/dates/days';
import { useCalendarFocus } from '../../hooks/use-calendar-focus';
import { useDragSensors } from '../../hooks/use-drag-sensors';
import { useEntryMoves } from '../../hooks/use-entry-moves';
import { useIsWide } from '../../hooks/use-is-wide';
import { useOpenTask } from '../../hooks/use-open-task';
import type { CalendarEntry } from '../../model/calendar-entries';
import type { CalendarCell, CalendarPeriod } from '../../model/calendar-view';
import { silentDrag } from '../silent-drag';
import { AddToDay } from './add-to-day';
import { CalendarProvider, type CalendarScene } from './calendar-context';
import { CompactCalendar } from './compact-calendar';
import { EntryFace } from './entry-chip';
import { MonthGrid } from './month-grid';
import { WeekGrid } from './week-grid';

const wideEnoughPx = 600;

export interface CalendarBodyProps {
  period: CalendarPeriod;
  weeks: Day[][];
  zone: string;
  today: Day;
  entries: Map<Day, CalendarEntry[]>;
  onDay: (day: Day) => void;
}

export const CalendarBody = ({ onDay, ...shown }: CalendarBodyProps) => {
  const { period, weeks, zone, today, entries } = shown;
  const { openTask } = useOpenTask();
  const [ref, isWide] = useIsWide<HTMLDivElement>(wideEnoughPx);
  const moves = useEntryMoves(period.view, zone);
  const focus = useCalendarFocus({ ref, period, weeks, today, moves, onDay });
  const [adding, setAdding] = useState<CalendarCell | null>(null);
  const [dragged, setDragged] = useState<CalendarEntry | null>(null);
  const sensors = useDragSensors();

  const endDrag = (finish: () => void): void => {
    setDragged(null);
    finish();
  };
  const scene: CalendarScene = {
    ...shown,
    active: focus.active,
    setActive: focus.setActive,
    moves,
    openTask,
    addTo: setAdding,
  };
  const WideGrid = period.view === 'month' ? MonthGrid : WeekGrid;

  return (
    <CalendarProvider value={scene}>
      <DndContext
        sensors={sensors}
        collisionDetection={pointerWithin}
        accessibility={silentDrag}
        onDragStart={({ active }) => {
          const entry = [...entries.values()].flat().find(({ key }) => key === active.id);
          if (entry === undefined) return;
          setDragged(entry);
          moves.lift(entry);
        }}
        onDragOver={({ over }) => over !== null && moves.aim(over.data.current as CalendarCell)}
        onDragEnd={({ over }) => endDrag(over === null ? moves.cancel : moves.drop)}
        onDragCancel={() => endDrag(moves.cancel)}
      >
        <div
          ref={ref}
          onKeyDown={focus.onKeyDown}
          onBlur={focus.onBlur}
          // A month is as tall as it must be; the hours of a week scroll by themselves.
          className={classNames(
            'flex grow flex-col pb-5',
            period.view === 'week' ? 'min-h-0' : 'shrink-0',
          )}
        >
          {isWide ? <WideGrid /> : <CompactCalendar />}
        </div>
        <p role="status" className="sr-only">
          {moves.said}
        </p>
        <DragOverlay dropAnimation={null}>
          {dragged !== null && <EntryFace entry={dragged} isCarried />}
        </DragOverlay>
      </DndContext>
      <AddToDay cell={adding} zone={zone} onClose={() => setAdding(null)} />
    </CalendarProvider>
  );
};
