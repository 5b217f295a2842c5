import { useState } from 'react';
import { longDay } from '@/dates/days';
import { useChangeTask } from '../api/use-change-task';
import type { CalendarEntry } from '../model/calendar-entries';
import { isSameCell, type CalendarCell, type CalendarView } from '../model/calendar-view';
import { reschedule } from '../model/reschedule';

/** The task that is being moved, and the cell that it would go to. */
export interface LiftedEntry {
  entry: CalendarEntry;
  to: CalendarCell;
}

const nameOf = ({ day, hour }: CalendarCell, view: CalendarView): string => {
  if (view === 'month') return longDay(day);
  return `${longDay(day)}, ${hour === null ? 'all day' : `${String(hour).padStart(2, '0')}:00`}`;
};

/** In a month a cell is a day; in a week it has the hour too. */
const cellOf = ({ day, hour }: CalendarEntry, view: CalendarView): CalendarCell => ({
  day,
  hour: view === 'week' ? hour : null,
});

/** Takes a task up, carries it over the calendar and puts it down; says all of it in words. */
export const useEntryMoves = (view: CalendarView, zone: string) => {
  const [lifted, setLifted] = useState<LiftedEntry | null>(null);
  const [said, setSaid] = useState('');
  const { mutate: change } = useChangeTask();

  const cancel = (): void => {
    if (lifted === null) return;
    setLifted(null);
    setSaid(`“${lifted.entry.task.title}” stays where it was.`);
  };

  return {
    lifted,
    said,
    cancel,
    lift: (entry: CalendarEntry): void => {
      const to = cellOf(entry, view);
      setLifted({ entry, to });
      setSaid(`Picked up “${entry.task.title}”, ${nameOf(to, view)}.`);
    },
    aim: (to: CalendarCell): void => {
      if (lifted === null || isSameCell(lifted.to, to)) return;
      setLifted({ ...lifted, to });
      setSaid(`${nameOf(to, view)}.`);
    },
    drop: (): void => {
      if (lifted === null) return;
      const { entry, to } = lifted;
      const patch = reschedule(entry.task, { from: cellOf(entry, view), to, view, zone });
      if (patch === null) {
        cancel();
        return;
      }
      setLifted(null);
      setSaid(`“${entry.task.title}” moved to ${nameOf(to, view)}.`);
      change({ task: entry.task, patch });
    },
  };
};

export type EntryMoves = ReturnType<typeof useEntryMoves>;
