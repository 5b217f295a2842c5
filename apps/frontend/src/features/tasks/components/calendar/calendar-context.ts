import { createContext, use } from 'react';
import type { Day } from '@/dates/days';
import type { EntryMoves } from '../../hooks/use-entry-moves';
import type { CalendarEntry } from '../../model/calendar-entries';
import type { CalendarCell, CalendarPeriod } from '../../model/calendar-view';

/** What every part of the calendar needs to know. */
export interface CalendarScene {
  period: CalendarPeriod;
  weeks: readonly (readonly Day[])[];
  /** IANA name: where the calendar is. */
  zone: string;
  today: Day;
  entries: ReadonlyMap<Day, readonly CalendarEntry[]>;
  /** The cell that the Tab key comes to. */
  active: CalendarCell;
  setActive: (cell: CalendarCell) => void;
  moves: EntryMoves;
  openTask: (id: string) => void;
  /** Asks for a new task in a cell. */
  addTo: (cell: CalendarCell) => void;
}

const Context = createContext<CalendarScene | null>(null);

export const CalendarProvider = Context;

export const useCalendar = (): CalendarScene => {
  const scene = use(Context);
  if (scene === null) throw new Error('useCalendar needs a CalendarProvider');
  return scene;
};
