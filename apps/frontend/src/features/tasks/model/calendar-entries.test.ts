import { testTask } from '@/testing/tasks';
import { entriesByDay, rangeOf, startOfDay, todayIn } from './calendar-entries';
import { visibleWeeks } from './calendar-view';

const berlin = 'Europe/Berlin';
const now = new Date('2026-11-21T12:00:00.000Z');
const days = visibleWeeks({ view: 'week', day: '2026-11-21', weekStartsOn: 'monday' }).flat();

const shown = (
  tasks: Parameters<typeof entriesByDay>[0],
  { zone = berlin, on = days }: { zone?: string; on?: string[] } = {},
) =>
  [...entriesByDay(tasks, on, { zone, now })].flatMap(([day, entries]) =>
    entries.map(({ task, hour, isGhost }) => [
      day,
      hour,
      task.title,
      ...(isGhost ? ['ghost'] : []),
    ]),
  );

describe('entriesByDay', () => {
  it('puts a time on its day and hour where the person is', () => {
    const late = testTask({ title: 'late', dueAt: '2026-11-20T23:30:00.000Z' });
    expect(shown([late])).toEqual([['2026-11-21', 0, 'late']]);
    expect(shown([late], { zone: 'America/New_York' })).toEqual([['2026-11-20', 18, 'late']]);
  });

  it('puts a day without a time on that day in every zone', () => {
    const day = testTask({ title: 'day', dueDate: '2026-11-22' });
    for (const zone of [berlin, 'Pacific/Apia', 'America/Los_Angeles']) {
      expect(shown([day], { zone })).toEqual([['2026-11-22', null, 'day']]);
    }
  });

  it('shows whole days first, then by time, and each task once', () => {
    const noon = testTask({ title: 'noon', dueAt: '2026-11-21T11:00:00.000Z' });
    const early = testTask({ title: 'early', dueAt: '2026-11-21T06:00:00.000Z' });
    const day = testTask({ title: 'day', dueDate: '2026-11-21' });
    expect(shown([noon, early, day, noon]).map(([, , title]) => title)).toEqual([
      'day',
      'early',
      'noon',
    ]);
  });

  it('leaves out what has no due, lies elsewhere or is deleted', () => {
    const deleted = testTask({ dueDate: '2026-11-21', deletedAt: '2026-11-20T00:00:00.000Z' });
    expect(shown([testTask(), testTask({ dueDate: '2026-11-23' }), deleted])).toEqual([]);
  });

  it('knows the hours of days when clocks change', () => {
    const on = ['2026-10-25', '2026-03-29'];
    const twice = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'].map((dueAt) =>
      testTask({ title: 'twice', dueAt }),
    );
    const after = testTask({ title: 'after', dueAt: '2026-03-29T01:30:00.000Z' });
    expect(shown([...twice, after], { on })).toEqual([
      ['2026-10-25', 2, 'twice'],
      ['2026-10-25', 2, 'twice'],
      ['2026-03-29', 3, 'after'],
    ]);
  });
});

describe('a series', () => {
  const daily = { recurrence: 'FREQ=DAILY', title: 'daily' };

  it('shows what will come, never in the past and beside the task itself', () => {
    const task = testTask({ ...daily, dueDate: '2026-11-18' });
    expect(shown([task])).toEqual([
      ['2026-11-18', null, 'daily'],
      ['2026-11-21', null, 'daily', 'ghost'],
      ['2026-11-22', null, 'daily', 'ghost'],
    ]);
  });

  it('keeps its time of day across a change of clocks', () => {
    const task = testTask({ ...daily, dueAt: '2027-03-26T08:00:00.000Z', timeZone: berlin });
    const on = ['2027-03-27', '2027-03-28', '2027-03-29'];
    expect(shown([task], { on })).toEqual(on.map((day) => [day, 9, 'daily', 'ghost']));
  });

  it('shows nothing that depends on when it is done, or of a task that is done', () => {
    const due = { dueDate: '2026-11-20' };
    expect(shown([testTask({ ...daily, ...due, recurrenceFrom: 'completion' })])).toHaveLength(1);
    expect(shown([testTask({ ...daily, ...due, status: 'done' })])).toHaveLength(1);
  });

  it('reaches months that lie far ahead', () => {
    const task = testTask({ ...daily, recurrence: 'FREQ=MONTHLY', dueDate: '2026-11-30' });
    expect(shown([task], { on: ['2031-02-28', '2031-03-30'] })).toContainEqual([
      '2031-03-30',
      null,
      'daily',
      'ghost',
    ]);
  });
});

describe('rangeOf', () => {
  it('spans the days in the zone and the same days in UTC', () => {
    expect(rangeOf(['2026-11-16', '2026-11-22'], berlin)).toEqual({
      from: '2026-11-15T23:00:00.000Z',
      to: '2026-11-23T00:00:00.000Z',
    });
    expect(rangeOf(['2026-11-16', '2026-11-22'], 'America/New_York')).toEqual({
      from: '2026-11-16T00:00:00.000Z',
      to: '2026-11-23T05:00:00.000Z',
    });
  });

  it('begins a day when it begins there, be it not at midnight', () => {
    expect(startOfDay('2026-03-29', berlin).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    // Clocks went from 23:59 to 01:00 there.
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });
});

describe('todayIn', () => {
  it('is the day where the calendar is', () => {
    expect(todayIn('Pacific/Apia', now)).toBe('2026-11-22');
    expect(todayIn(berlin, now)).toBe('2026-11-21');
  });
});
