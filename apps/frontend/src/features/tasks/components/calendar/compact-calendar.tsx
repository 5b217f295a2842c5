'use client';

import { Plus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { longDay, weekdayName, type Day } from '@/dates/days';
import { CalendarCell, CellName } from './calendar-cell';
import { useCalendar } from './calendar-context';
import { CalendarHelp, calendarHelpId } from './calendar-help';
import { EntryChip } from './entry-chip';
import { countOf } from './month-grid';

const maxDots = 3;

/** Where there is little room: days with dots, and below them what is due on the chosen one. */
export const CompactCalendar = () => {
  const { weeks } = useCalendar();
  return (
    <>
      <CalendarHelp />
      <div
        role="grid"
        aria-labelledby="calendar-heading"
        aria-describedby={calendarHelpId}
        className="rounded-lg border border-line bg-surface p-1.5"
      >
        <div role="row" className="grid grid-cols-7">
          {(weeks[0] ?? []).map((day) => (
            <div
              key={day}
              role="columnheader"
              className="py-1 text-center text-xs font-semibold text-muted"
            >
              {weekdayName(day)}
            </div>
          ))}
        </div>
        {weeks.map((days) => (
          <div key={days[0]} role="row" className="grid grid-cols-7">
            {days.map((day) => (
              <CompactDay key={day} day={day} />
            ))}
          </div>
        ))}
      </div>
      <Agenda />
    </>
  );
};

const CompactDay = ({ day }: { day: Day }) => {
  const { period, today, entries, active, setActive } = useCalendar();
  const own = entries.get(day) ?? [];
  return (
    <CalendarCell
      cell={{ day, hour: null }}
      onChoose={setActive}
      aria-selected={active.day === day}
      className={classNames(
        'flex min-h-11 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-md text-sm',
        active.day === day && 'bg-tint font-semibold',
        period.view === 'month' && day.slice(0, 7) !== period.day.slice(0, 7) && 'text-muted',
      )}
    >
      <CellName>{`${longDay(day)}, ${countOf(own.length)}`}</CellName>
      <span
        aria-hidden="true"
        className={classNames(
          'pointer-events-none grid size-6 place-items-center rounded-full tabular-nums',
          day === today && 'bg-brand text-on-brand',
        )}
      >
        {Number(day.slice(8))}
      </span>
      <span aria-hidden="true" className="pointer-events-none flex h-1.5 gap-0.5">
        {own.slice(0, maxDots).map(({ key, isGhost }) => (
          <span
            key={key}
            className={classNames('size-1.5 rounded-full bg-brand', isGhost && 'bg-line-strong')}
          />
        ))}
      </span>
    </CalendarCell>
  );
};

/** What is due on the chosen day. */
const Agenda = () => {
  const { entries, active, addTo } = useCalendar();
  const own = entries.get(active.day) ?? [];
  return (
    <section aria-labelledby="agenda-heading" className="grid gap-2 pt-5">
      <div className="flex items-center justify-between gap-2">
        <h3 id="agenda-heading" className="text-base font-semibold">
          {longDay(active.day)}
        </h3>
        <Button
          variant="soft"
          size="icon"
          aria-label={`Add a task on ${longDay(active.day)}`}
          onClick={() => addTo({ day: active.day, hour: null })}
        >
          <Plus aria-hidden="true" className="size-5" />
        </Button>
      </div>
      {own.length === 0 ? (
        <p className="text-sm text-muted">Nothing is due on this day.</p>
      ) : (
        <ul aria-labelledby="agenda-heading" className="grid gap-1.5">
          {own.map((entry) => (
            <li key={entry.key}>
              <EntryChip entry={entry} isReachable isRoomy />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
