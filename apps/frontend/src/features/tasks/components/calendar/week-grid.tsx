'use client';

import { useLayoutEffect, useRef } from 'react';
import { classNames } from '@/components/ui/class-names';
import { longDay, weekdayName, type Day } from '@/dates/days';
import { hours, isSameCell } from '../../model/calendar-view';
import { CalendarCell, CellName } from './calendar-cell';
import { useCalendar } from './calendar-context';
import { CalendarHelp, calendarHelpId } from './calendar-help';
import { EntryChip } from './entry-chip';
import { countOf } from './month-grid';

const columns = 'grid grid-cols-[3.5rem_repeat(7,minmax(0,1fr))]';
const firstHourShown = 7;

/** The hours of a day as the device writes them; the date is any. */
const hourName = (hour: number): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1, hour)),
  );

/** A week by the hour; an hour grows with what is due in it. */
export const WeekGrid = () => {
  const { weeks, today } = useCalendar();
  const gridRef = useRef<HTMLDivElement>(null);
  const days = weeks[0] ?? [];
  useLayoutEffect(() => {
    const grid = gridRef.current;
    const row = grid?.querySelector<HTMLElement>(`[data-hour="${firstHourShown}"]`);
    const head = grid?.querySelector<HTMLElement>('[data-head]');
    if (grid && row && head) grid.scrollTo({ top: row.offsetTop - head.offsetHeight });
  }, []);
  return (
    <>
      <CalendarHelp />
      <div
        ref={gridRef}
        role="grid"
        aria-labelledby="calendar-heading"
        aria-describedby={calendarHelpId}
        className="relative min-h-0 grow overflow-y-auto rounded-lg border border-line bg-surface"
      >
        <div
          role="rowgroup"
          data-head
          className="sticky top-0 z-10 border-b border-line bg-surface"
        >
          <div role="row" className={columns}>
            <div role="columnheader">
              <span className="sr-only">Time</span>
            </div>
            {days.map((day) => (
              <div
                key={day}
                role="columnheader"
                className="flex items-center gap-1.5 border-l border-line px-2 py-1.5 text-xs font-semibold text-muted"
              >
                {weekdayName(day)}
                <span
                  className={classNames(
                    'grid size-6 place-items-center rounded-full tabular-nums',
                    day === today && 'bg-brand text-on-brand',
                  )}
                >
                  {Number(day.slice(8))}
                </span>
              </div>
            ))}
          </div>
          <Slots hour={null} name="All day" days={days} />
        </div>
        <div role="rowgroup">
          {hours.map((hour) => (
            <Slots key={hour} hour={hour} name={hourName(hour)} days={days} />
          ))}
        </div>
      </div>
    </>
  );
};

interface SlotsProps {
  hour: number | null;
  name: string;
  days: readonly Day[];
}

const Slots = ({ hour, name, days }: SlotsProps) => {
  const { entries, active, addTo } = useCalendar();
  return (
    <div
      role="row"
      data-hour={hour}
      className={classNames(columns, 'border-t border-line', hour === 0 && 'border-t-0')}
    >
      <div role="rowheader" className="px-2 py-1 text-right text-xs text-muted">
        {name}
      </div>
      {days.map((day) => {
        const cell = { day, hour };
        const own = (entries.get(day) ?? []).filter((entry) => entry.hour === hour);
        return (
          <CalendarCell
            key={day}
            cell={cell}
            onChoose={addTo}
            className="flex min-h-10 flex-col gap-0.5 border-l border-line p-0.5"
          >
            <CellName>{`${longDay(day)}, ${name}, ${countOf(own.length)}`}</CellName>
            {own.map((entry) => (
              <EntryChip key={entry.key} entry={entry} isReachable={isSameCell(active, cell)} />
            ))}
          </CalendarCell>
        );
      })}
    </div>
  );
};
