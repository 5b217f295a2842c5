import {
  periodName,
  stepCell,
  stepPeriod,
  visibleWeeks,
  type CalendarPeriod,
} from './calendar-view';

const month: CalendarPeriod = { view: 'month', day: '2026-11-21', weekStartsOn: 'monday' };
const week: CalendarPeriod = { view: 'week', day: '2026-11-21', weekStartsOn: 'monday' };

describe('visibleWeeks', () => {
  it('shows a month in whole weeks', () => {
    const weeks = visibleWeeks(month);
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-10-26');
    expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06');
    expect(weeks.every((days) => days.length === 7)).toBe(true);
  });

  it('needs no more weeks than the month has', () => {
    expect(visibleWeeks({ ...month, day: '2027-02-10' })).toHaveLength(4);
    expect(visibleWeeks({ ...month, day: '2026-03-31', weekStartsOn: 'sunday' })).toHaveLength(5);
  });

  it('begins weeks where the person does', () => {
    expect(visibleWeeks({ ...month, weekStartsOn: 'sunday' })[0]?.[0]).toBe('2026-11-01');
    expect(visibleWeeks(week)[0]?.[0]).toBe('2026-11-16');
    expect(visibleWeeks({ ...week, weekStartsOn: 'sunday' })[0]?.[0]).toBe('2026-11-15');
  });

  it('has every day once, in order, where clocks change too', () => {
    const days = visibleWeeks({ ...month, day: '2026-03-01' }).flat();
    expect(new Set(days).size).toBe(days.length);
    expect([...days].sort()).toEqual(days);
  });
});

describe('periods', () => {
  it('follow each other', () => {
    expect(stepPeriod(month, 1)).toBe('2026-12-21');
    expect(stepPeriod({ ...month, day: '2026-01-31' }, 1)).toBe('2026-02-28');
    expect(stepPeriod(week, -1)).toBe('2026-11-14');
  });

  it('are named', () => {
    expect(periodName(month)).toBe('November 2026');
    expect(periodName(week)).toBe('Nov 16 – 22, 2026');
    expect(periodName({ ...week, day: '2026-12-31' })).toBe('Dec 28 – Jan 3, 2027');
  });
});

describe('stepCell', () => {
  const at = (hour: number | null) => ({ day: '2026-11-21', hour });

  it('goes by day and week in a month', () => {
    expect(stepCell(month, at(null), 'ArrowRight')).toEqual({ day: '2026-11-22', hour: null });
    expect(stepCell(month, at(null), 'ArrowUp')?.day).toBe('2026-11-14');
    expect(stepCell(month, at(null), 'ArrowDown')?.day).toBe('2026-11-28');
    expect(stepCell(month, at(null), 'Home')?.day).toBe('2026-11-16');
    expect(stepCell(month, at(null), 'End')?.day).toBe('2026-11-22');
    expect(stepCell(month, at(null), 'PageDown')?.day).toBe('2026-12-21');
  });

  it('goes by hour in a week, with the whole day above them', () => {
    expect(stepCell(week, at(9), 'ArrowDown')).toEqual(at(10));
    expect(stepCell(week, at(0), 'ArrowUp')).toEqual(at(null));
    expect(stepCell(week, at(null), 'ArrowUp')).toEqual(at(null));
    expect(stepCell(week, at(null), 'ArrowDown')).toEqual(at(0));
    expect(stepCell(week, at(23), 'ArrowDown')).toEqual(at(23));
    expect(stepCell(week, at(9), 'PageUp')).toEqual({ day: '2026-11-14', hour: 9 });
  });

  it('leaves other keys to others', () => {
    expect(stepCell(month, at(null), 'a')).toBeNull();
  });
});
