import { addDays, dayInWeek } from '@/dates/days';
import { donePeriods, sumOf, type DoneDay } from './done-periods';

const daysUntil = (last: string, length: number): DoneDay[] =>
  Array.from({ length }, (_, index) => ({ date: addDays(last, index + 1 - length), count: 1 }));

describe('donePeriods', () => {
  // A Saturday.
  const days = daysUntil('2026-11-21', 366);

  it.each([7, 30] as const)('takes the last %s days, each a bar', (span) => {
    const periods = donePeriods(days, span, 'monday');
    expect(periods).toHaveLength(span);
    expect(periods.at(-1)).toEqual({ start: '2026-11-21', count: 1 });
  });

  it('gathers a year into weeks, losing no day', () => {
    const periods = donePeriods(days, 365, 'monday');
    expect(sumOf(periods)).toBe(365);
    expect(periods.at(-1)).toEqual({ start: '2026-11-16', count: 6 });
    expect(periods.at(-2)).toEqual({ start: '2026-11-09', count: 7 });
    expect(periods.every(({ start }) => dayInWeek(start, 'monday') === 0)).toBe(true);
  });

  it('begins weeks on the day that the person chose', () => {
    expect(donePeriods(days, 365, 'sunday').at(-1)).toEqual({ start: '2026-11-15', count: 7 });
  });

  it('takes what there is of a shorter history', () => {
    expect(donePeriods(days.slice(-3), 7, 'monday')).toHaveLength(3);
    expect(donePeriods([], 365, 'monday')).toEqual([]);
  });
});
