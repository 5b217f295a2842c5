import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Spinner } from '@/components/ui/spinner';
import type { Day } from '@/dates/days';
import {
  calendarViews,
  periodName,
  stepPeriod,
  type CalendarPeriod,
  type CalendarView,
} from '../../model/calendar-view';

const names: Record<CalendarView, string> = { month: 'Month', week: 'Week' };

export interface CalendarToolbarProps {
  period: CalendarPeriod;
  today: Day;
  isLoading: boolean;
  onView: (view: CalendarView) => void;
  onDay: (day: Day) => void;
}

export const CalendarToolbar = ({ period, ...props }: CalendarToolbarProps) => (
  <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 pb-4">
    <div className="flex items-center gap-2">
      <h2 id="calendar-heading" aria-live="polite" className="text-xl font-semibold">
        <span className="sr-only">Calendar, </span>
        {periodName(period)}
      </h2>
      {props.isLoading && <Spinner className="text-muted" />}
    </div>
    <div className="flex flex-wrap items-center gap-2">
      <div className="flex items-center">
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Previous ${period.view}`}
          onClick={() => props.onDay(stepPeriod(period, -1))}
        >
          <ChevronLeft aria-hidden="true" className="size-5" />
        </Button>
        <Button
          variant="ghost"
          size="icon"
          aria-label={`Next ${period.view}`}
          onClick={() => props.onDay(stepPeriod(period, 1))}
        >
          <ChevronRight aria-hidden="true" className="size-5" />
        </Button>
        <Button variant="outline" size="sm" onClick={() => props.onDay(props.today)}>
          Today
        </Button>
      </div>
      <div role="group" aria-label="View" className="flex rounded-md bg-sunken p-0.5">
        {calendarViews.map((view) => (
          <button
            key={view}
            type="button"
            aria-pressed={view === period.view}
            onClick={() => props.onView(view)}
            className={classNames(
              'min-h-10 rounded-[0.5rem] px-3.5 text-sm font-semibold text-muted transition-colors hover:text-ink lg:min-h-8',
              view === period.view && 'bg-surface text-ink shadow-[0_1px_2px_rgb(0_0_0/12%)]',
            )}
          >
            {names[view]}
          </button>
        ))}
      </div>
    </div>
  </div>
);
