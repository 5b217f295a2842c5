import { dueMomentOf, momentBefore, repetitionAt, repetitionTime } from './reminder-times';

const moment = new Date('2026-03-01T10:00:00.000Z');
const after = (hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);

it.each([
  [
    'at its time',
    { dueAt: '2026-05-01T15:00:00.000Z', dueDate: null, timeZone: 'Asia/Kolkata' },
    '2026-05-01T15:00:00.000Z',
    false,
  ],
  [
    'at nine in its zone',
    { dueAt: null, dueDate: '2026-05-01', timeZone: 'Asia/Kolkata' },
    '2026-05-01T03:30:00.000Z',
    false,
  ],
  [
    'at nine in the zone of the person',
    { dueAt: null, dueDate: '2026-05-01', timeZone: null },
    '2026-05-01T13:00:00.000Z',
    true,
  ],
  [
    'at nine on the day that the clocks change',
    { dueAt: null, dueDate: '2026-03-29', timeZone: 'Europe/Berlin' },
    '2026-03-29T07:00:00.000Z',
    false,
  ],
])('a task is due %s', (_name, due, at, dependsOnPerson) => {
  expect(dueMomentOf(due, 'America/New_York')).toEqual({ at: new Date(at), dependsOnPerson });
});

it('a task without a due has no moment', () => {
  expect(dueMomentOf({ dueAt: null, dueDate: null, timeZone: null }, 'UTC')).toBeNull();
});

it('minutes before are minutes, whatever the clocks do', () => {
  const due = new Date('2026-03-29T07:00:00.000Z');
  expect(momentBefore(due, 1440)).toEqual(new Date('2026-03-28T07:00:00.000Z'));
});

it('repetitions come every hour for a day, then every day', () => {
  expect([0, 1, 24, 25, 26].map((repetition) => repetitionTime(moment, repetition))).toEqual(
    [0, 1, 24, 48, 72].map(after),
  );
});

it.each([
  [-1, 0],
  [0, 0],
  [0.9, 0],
  [1, 1],
  [23.5, 23],
  [24, 24],
  [47.9, 24],
  [48, 25],
  [100, 27],
])('after %d hours it is repetition %d, which is due by then', (hours, repetition) => {
  expect(repetitionAt(moment, after(hours))).toBe(repetition);
  if (hours >= 0) {
    expect(repetitionTime(moment, repetition).getTime()).toBeLessThanOrEqual(
      after(hours).getTime(),
    );
    expect(repetitionTime(moment, repetition + 1).getTime()).toBeGreaterThan(
      after(hours).getTime(),
    );
  }
});
