import {
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { Day } from '@/dates/days';
import { cellId, stepCell, type CalendarCell, type CalendarPeriod } from '../model/calendar-view';
import type { EntryMoves } from './use-entry-moves';

export interface CalendarFocusOptions {
  ref: RefObject<HTMLElement | null>;
  period: CalendarPeriod;
  weeks: readonly (readonly Day[])[];
  today: Day;
  moves: EntryMoves;
  onDay: (day: Day) => void;
}

/** Arrow keys go from cell to cell; what is picked up goes with them. */
export const useCalendarFocus = (options: CalendarFocusOptions) => {
  const { ref, period, weeks, today, moves, onDay } = options;
  const [chosen, setChosen] = useState<CalendarCell | null>(null);
  const mustFocus = useRef(false);
  const isShown = (day: Day): boolean => weeks.some((days) => days.includes(day));
  const fallback = period.view === 'month' || !isShown(today) ? period.day : today;
  const active = chosen !== null && isShown(chosen.day) ? chosen : { day: fallback, hour: null };

  const id = cellId(active);
  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    const cell = ref.current?.querySelector<HTMLElement>(`[data-cell="${id}"]`);
    mustFocus.current = false;
    cell?.focus();
  });

  const goTo = (cell: CalendarCell): void => {
    mustFocus.current = true;
    setChosen(cell);
    if (!isShown(cell.day)) onDay(cell.day);
  };

  const carry = (key: string): boolean => {
    if (moves.lifted === null) return false;
    if (key === ' ' || key === 'Enter') {
      moves.drop();
      goTo(moves.lifted.to);
      return true;
    }
    if (key === 'Escape') {
      moves.cancel();
      return true;
    }
    const next = stepCell(period, moves.lifted.to, key);
    if (next === null) return false;
    moves.aim(next);
    goTo(next);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const isCell = event.target instanceof HTMLElement && event.target.dataset['cell'];
    const next = isCell ? stepCell(period, active, event.key) : null;
    if (!carry(event.key)) {
      if (next === null) return;
      goTo(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    const to = event.relatedTarget;
    if (to !== null && !event.currentTarget.contains(to)) moves.cancel();
  };

  return { active, setActive: setChosen, onKeyDown, onBlur };
};
