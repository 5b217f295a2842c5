import { occurrencesBetween, type OccurrenceWindow } from './occurrences-between';

const november = { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' };
const onDay = (dueDate: string) => ({ dueAt: null, dueDate, timeZone: null });

const daysOf = (window: Partial<OccurrenceWindow>) =>
  [
    ...occurrencesBetween({
      rule: 'FREQ=WEEKLY;BYDAY=MO',
      due: onDay('2020-01-06'),
      ...november,
      ...window,
    }),
  ].map(({ dueDate, dueAt }) => dueDate ?? dueAt);

describe('occurrencesBetween', () => {
  it('gives what lies in the window, however long ago the series began', () => {
    expect(daysOf({})).toEqual([
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
  });

  it('includes the present occurrence and nothing before it', () => {
    expect(daysOf({ due: onDay('2026-11-18'), rule: 'FREQ=WEEKLY;BYDAY=MO' })).toEqual([
      '2026-11-18',
      '2026-11-23',
      '2026-11-30',
    ]);
  });

  it('takes the start and leaves the end out', () => {
    expect(daysOf({ start: '2026-11-02T00:00:00Z', end: '2026-11-09T00:00:00Z' })).toEqual([
      '2026-11-02',
    ]);
  });

  it('keeps the phase of an interval', () => {
    expect(daysOf({ rule: 'FREQ=WEEKLY;INTERVAL=2' })).toEqual([
      '2026-11-02',
      '2026-11-16',
      '2026-11-30',
    ]);
  });

  it('ends with COUNT, UNTIL and the limit', () => {
    expect(daysOf({ rule: 'FREQ=WEEKLY;COUNT=357' })).toEqual(['2026-11-02']);
    expect(daysOf({ rule: 'FREQ=WEEKLY;UNTIL=20261110' })).toEqual(['2026-11-02', '2026-11-09']);
    expect(daysOf({ rule: 'FREQ=DAILY', limit: 2 })).toEqual(['2026-11-01', '2026-11-02']);
  });

  it('keeps the local time over the end of daylight saving', () => {
    const due = { dueAt: '2026-03-01T08:00:00.000Z', dueDate: null, timeZone: 'Europe/Berlin' };
    const window = { start: '2026-10-24T00:00:00Z', end: '2026-10-26T00:00:00Z' };
    expect(daysOf({ rule: 'FREQ=DAILY', due, ...window })).toEqual([
      '2026-10-24T07:00:00.000Z',
      '2026-10-25T08:00:00.000Z',
    ]);
  });
});
