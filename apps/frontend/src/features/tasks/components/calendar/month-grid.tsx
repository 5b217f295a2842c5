'use client';

import { classNames } from '@/components/ui/class-names';
import { longDay, weekdayName, type Day } from '@/dates/days';
import { isSameCell } from '../../model/calendar-view';
import { CalendarCell, CellName } from './calendar-cell';
import { useCalendar } from './calendar-context';
import { CalendarHelp, calendarHelpId } from './calendar-help';
import { EntryChip } from './entry-chip';
import { MoreEntries } from './more-entries';

const maxShown = 3;

/** The days of a month in rows of weeks. */
export const MonthGrid = () => {
  const { weeks } = useCalendar();
  return (
    <>
      <CalendarHelp />
      <div
        role="grid"
        aria-labelledby="calendar-heading"
        aria-describedby={calendarHelpId}
        className="flex grow flex-col overflow-hidden rounded-lg border border-line bg-surface"
      >
        <div role="row" className="grid grid-cols-7 border-b border-line">
          {(weeks[0] ?? []).map((day) => (
            <div
              key={day}
              role="columnheader"
              className="px-2 py-1.5 text-xs font-semibold text-muted"
            >
              {weekdayName(day)}
            </div>
          ))}
        </div>
        {weeks.map((days) => (
          <div
            key={days[0]}
            role="row"
            className="grid min-h-30 flex-1 grid-cols-7 border-b border-line last:border-b-0"
          >
            {days.map((day) => (
              <MonthDay key={day} day={day} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
};

export const countOf = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

const MonthDay = ({ day }: { day: Day }) => {
  const { period, today, entries, active, addTo } = useCalendar();
  const own = entries.get(day) ?? [];
  const cell = { day, hour: null };
  const isReachable = isSameCell(active, cell);
  const shown = own.length > maxShown ? own.slice(0, maxShown - 1) : own;
  const isOther = day.slice(0, 7) !== period.day.slice(0, 7);
  return (
    <CalendarCell
      cell={cell}
      onChoose={addTo}
      className={classNames(
        'flex flex-col gap-0.5 border-r border-line p-1 last:border-r-0',
        isOther && 'bg-ground',
      )}
    >
      <CellName>{`${longDay(day)}, ${countOf(own.length)}`}</CellName>
      <span
        aria-hidden="true"
        className={classNames(
          'pointer-events-none grid size-6 place-items-center self-start rounded-full text-xs tabular-nums',
          isOther && 'text-muted',
          day === today && 'bg-brand font-semibold text-on-brand',
        )}
      >
        {Number(day.slice(8))}
      </span>
      {shown.map((entry) => (
        <EntryChip key={entry.key} entry={entry} isReachable={isReachable} />
      ))}
      {own.length > shown.length && (
        <MoreEntries
          day={day}
          entries={own}
          hidden={own.length - shown.length}
          isReachable={isReachable}
        />
      )}
    </CalendarCell>
  );
};
