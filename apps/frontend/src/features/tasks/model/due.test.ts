import { dayFromNow, describeDue } from './due';

// A Wednesday, on this machine's calendar.
const now = new Date(2026, 10, 18, 12, 0);
const onDay = (dueDate: string) => describeDue({ dueDate, dueAt: null, status: 'open' }, now);
const at = (instant: Date, status: 'open' | 'done' = 'open') =>
  describeDue({ dueDate: null, dueAt: instant.toISOString(), status }, now);

describe('describeDue', () => {
  it.each([
    ['2026-11-18', 'Today', 'today'],
    ['2026-11-19', 'Tomorrow', 'later'],
    ['2026-11-17', 'Yesterday', 'overdue'],
    ['2026-11-22', 'Sunday', 'later'],
    ['2026-12-24', 'Dec 24', 'later'],
    ['2027-01-02', 'Jan 2, 2027', 'later'],
    ['2026-11-01', 'Nov 1', 'overdue'],
  ])('calls the day %s “%s” (%s)', (day, text, tone) => {
    expect(onDay(day)).toEqual({ text, tone, dateTime: day });
  });

  it('has no words for a task without a due', () => {
    expect(describeDue({ dueDate: null, dueAt: null, status: 'open' }, now)).toBeNull();
  });

  it('adds the time, and is overdue from that minute on', () => {
    expect(at(new Date(2026, 10, 18, 17, 0))).toMatchObject({ tone: 'today' });
    expect(at(new Date(2026, 10, 18, 17, 0))?.text).toMatch(/^Today, (5:00\sPM|17:00)$/);
    expect(at(new Date(2026, 10, 18, 11, 0))?.tone).toBe('overdue');
  });

  it('never calls a done task overdue', () => {
    expect(at(new Date(2026, 10, 17, 11, 0), 'done')?.tone).toBe('later');
  });
});

describe('dayFromNow', () => {
  it('counts calendar days over the end of a month', () => {
    expect(dayFromNow(13, now)).toBe('2026-12-01');
  });
});
