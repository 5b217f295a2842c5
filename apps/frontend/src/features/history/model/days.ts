import { addDays, longDay } from '@/dates/days';
import type { ChangeSet } from './change-sets';

/** The change sets of one day on this device's calendar. */
export interface HistoryDay {
  day: string;
  /** “Today”, “Yesterday”, or the day in full. */
  name: string;
  sets: ChangeSet[];
}

const dayOf = (instant: Date): string => {
  const noon = new Date(Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate(), 12));
  return noon.toISOString().slice(0, 10);
};

const nameOf = (day: string, today: string): string => {
  if (day === today) return 'Today';
  return day === addDays(today, -1) ? 'Yesterday' : longDay(day);
};

/** @param sets the newest first */
export const historyDaysOf = (sets: readonly ChangeSet[], now: Date): HistoryDay[] => {
  const today = dayOf(now);
  const days: HistoryDay[] = [];
  for (const set of sets) {
    const day = dayOf(new Date(set.at));
    const last = days.at(-1);
    if (last?.day === day) last.sets.push(set);
    else days.push({ day, name: nameOf(day, today), sets: [set] });
  }
  return days;
};
