'use client';

import { useMe } from '@/api/me';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { createRememberedChoice } from '../../hooks/remembered-choice';
import { useCalendarDay } from '../../hooks/use-calendar-day';
import { useSeriesBefore, useTasksInRange } from '../../api/calendar-tasks';
import { entriesByDay, rangeOf, todayIn } from '../../model/calendar-entries';
import {
  calendarViews,
  visibleWeeks,
  type CalendarPeriod,
  type CalendarView,
} from '../../model/calendar-view';
import { CalendarBody } from './calendar-body';
import { CalendarLoading } from './calendar-loading';
import { CalendarToolbar } from './calendar-toolbar';

const useView = createRememberedChoice<CalendarView>({
  storageKey: 'todo.calendar',
  values: calendarViews,
  fallback: 'month',
});

/** When tasks are due, in the person's own days, and what will recur. */
export const Calendar = () => {
  const me = useMe();
  if (me.data !== undefined) {
    const { timeZone, preferences } = me.data;
    return <ZonedCalendar zone={timeZone} weekStartsOn={preferences.weekStartsOn} />;
  }
  return me.isError ? (
    <LoadFailure error={me.error} onRetry={() => void me.refetch()} />
  ) : (
    <CalendarLoading />
  );
};

const ZonedCalendar = ({ zone, weekStartsOn }: { zone: string } & WeekStarting) => {
  const now = new Date();
  const today = todayIn(zone, now);
  const [view, setView] = useView();
  const [day, setDay] = useCalendarDay(today);
  const period: CalendarPeriod = { view, day, weekStartsOn };
  const weeks = visibleWeeks(period);
  const days = weeks.flat();
  const range = rangeOf(days, zone);
  const tasks = useTasksInRange(range);
  const series = useSeriesBefore(range.from, range.to > now.toISOString());
  const known = [...(series.data ?? []), ...(tasks.data ?? [])];
  const failed = tasks.isError ? tasks : series;

  return (
    <section aria-labelledby="calendar-heading" className="flex h-full min-h-120 flex-col">
      <CalendarToolbar
        period={period}
        today={today}
        isLoading={tasks.isPlaceholderData}
        onView={setView}
        onDay={setDay}
      />
      {failed.isError && <LoadFailure error={failed.error} onRetry={() => void failed.refetch()} />}
      {tasks.isPending ? (
        <CalendarLoading />
      ) : (
        <CalendarBody
          key={view}
          period={period}
          weeks={weeks}
          zone={zone}
          today={today}
          entries={entriesByDay(known, days, { zone, now })}
          onDay={setDay}
        />
      )}
    </section>
  );
};

type WeekStarting = Pick<CalendarPeriod, 'weekStartsOn'>;

const LoadFailure = ({ error, onRetry }: { error: Error; onRetry: () => void }) => (
  <Notice
    className="mb-3"
    title="The calendar can’t be shown"
    actions={
      <Button size="sm" variant="outline" onClick={onRetry}>
        Try again
      </Button>
    }
  >
    {error.message}
  </Notice>
);
