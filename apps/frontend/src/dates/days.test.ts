import { addDays, addMonths, dayInWeek, daysBetween, longDay, monthName } from './days';

describe('days', () => {
  it('are counted over the ends of months and through leap years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it('stay in a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
    expect(addMonths('2026-11-21', 12)).toBe('2027-11-21');
  });

  it('know their place in the week', () => {
    // A Sunday.
    expect(dayInWeek('2026-11-22', 'sunday')).toBe(0);
    expect(dayInWeek('2026-11-22', 'monday')).toBe(6);
  });

  it('are named the same in every zone', () => {
    expect(longDay('2026-11-22')).toBe('Sunday, November 22, 2026');
    expect(monthName('2026-11')).toBe('November 2026');
  });
});
