import { useSearchParams } from 'next/navigation';
import { DaySchema } from '@todo/contracts';
import type { Day } from '@/dates/days';

const parameter = 'date';

const showDay = (day: Day): void => {
  const url = new URL(window.location.href);
  url.searchParams.set(parameter, day);
  // "Back" doesn't have to pass through every month that was looked at.
  window.history.replaceState(null, '', url);
};

/** The day around which the calendar is open: the one in the address, else today. */
export const useCalendarDay = (today: Day): [Day, (day: Day) => void] => {
  const given = DaySchema.safeParse(useSearchParams().get(parameter));
  return [given.data ?? today, showDay];
};
