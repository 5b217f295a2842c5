import { testTask } from '@/testing/tasks';
import { reschedule } from './reschedule';

const zone = 'Europe/Berlin';
const cell = (day: string, hour: number | null = null) => ({ day, hour });

describe('reschedule', () => {
  const timed = testTask({ dueAt: '2026-03-27T08:30:00.000Z', timeZone: zone });
  const dated = testTask({ dueDate: '2026-03-27' });

  it('keeps the time of day on another day, over a change of clocks', () => {
    const move = { from: cell('2026-03-27'), to: cell('2026-03-30'), view: 'month', zone } as const;
    expect(reschedule(timed, move)).toEqual({ dueAt: '2026-03-30T07:30:00.000Z' });
    expect(
      reschedule(testTask({ dueAt: '2026-10-24T07:30:00.000Z', timeZone: zone }), {
        ...move,
        from: cell('2026-10-24'),
        to: cell('2026-10-25'),
      }),
    ).toEqual({ dueAt: '2026-10-25T08:30:00.000Z' });
  });

  it('keeps the time of day where the task was meant, though the calendar is elsewhere', () => {
    const newYork = testTask({ dueAt: '2026-03-06T14:00:00.000Z', timeZone: 'America/New_York' });
    const move = { from: cell('2026-03-06'), to: cell('2026-03-09'), view: 'month', zone } as const;
    expect(reschedule(newYork, move)).toEqual({ dueAt: '2026-03-09T13:00:00.000Z' });
  });

  it('leaves a day without a time one', () => {
    const move = { from: cell('2026-03-27'), to: cell('2026-04-01'), view: 'month', zone } as const;
    expect(reschedule(dated, move)).toEqual({ dueDate: '2026-04-01' });
    expect(reschedule(dated, { ...move, view: 'week' })).toEqual({ dueDate: '2026-04-01' });
  });

  it('sets the hour in a week and keeps the minutes', () => {
    const from = cell('2026-03-27', 9);
    expect(reschedule(timed, { from, to: cell('2026-03-27', 14), view: 'week', zone })).toEqual({
      dueAt: '2026-03-27T13:30:00.000Z',
    });
    expect(reschedule(timed, { from, to: cell('2026-03-30', 9), view: 'week', zone })).toEqual({
      dueAt: '2026-03-30T07:30:00.000Z',
    });
  });

  it('gives a day a time, and takes it away above the hours', () => {
    expect(
      reschedule(dated, {
        from: cell('2026-03-27'),
        to: cell('2026-03-28', 10),
        view: 'week',
        zone,
      }),
    ).toEqual({ dueAt: '2026-03-28T09:00:00.000Z', timeZone: zone });
    expect(
      reschedule(timed, {
        from: cell('2026-03-27', 9),
        to: cell('2026-03-28'),
        view: 'week',
        zone,
      }),
    ).toEqual({ dueDate: '2026-03-28' });
  });

  it('moves on to the next hour that there is where clocks skip one', () => {
    expect(
      reschedule(dated, {
        from: cell('2026-03-27'),
        to: cell('2026-03-29', 2),
        view: 'week',
        zone,
      }),
    ).toEqual({ dueAt: '2026-03-29T01:00:00.000Z', timeZone: zone });
  });

  it('changes nothing where the task stands already', () => {
    const here = cell('2026-03-27', 9);
    expect(reschedule(timed, { from: here, to: here, view: 'week', zone })).toBeNull();
  });
});
