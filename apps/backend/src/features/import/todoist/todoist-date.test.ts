import { todoistDue } from './todoist-date';

// A Wednesday, already Thursday in Berlin.
const context = { now: '2026-03-04T23:30:00.000Z', timeZone: 'Europe/Berlin', language: 'en' };

const none = { dueAt: null, dueDate: null, recurrence: null, recurrenceFrom: 'schedule' };

describe('a series in words', () => {
  it.each([
    ['every day', 'FREQ=DAILY', '2026-03-05'],
    ['daily', 'FREQ=DAILY', '2026-03-05'],
    ['Every  Other day', 'FREQ=DAILY;INTERVAL=2', '2026-03-05'],
    ['ev 10 days', 'FREQ=DAILY;INTERVAL=10', '2026-03-05'],
    ['every week', 'FREQ=WEEKLY', '2026-03-05'],
    ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-03-05'],
    ['every workday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-03-05'],
    ['every mon, fri and wednesday', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-03-06'],
    ['every other tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2026-03-10'],
    ['every 2 weeks on sat', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SA', '2026-03-07'],
    ['quarterly', 'FREQ=MONTHLY;INTERVAL=3', '2026-03-05'],
    ['every 15th', 'FREQ=MONTHLY;BYMONTHDAY=15', '2026-03-15'],
    ['every 1st and 20th', 'FREQ=MONTHLY;BYMONTHDAY=1,20', '2026-03-20'],
    ['every last day', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-03-31'],
    ['every 3rd friday', 'FREQ=MONTHLY;BYDAY=3FR', '2026-03-20'],
    ['every last friday of the month', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-03-27'],
    ['every jan 27', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=27', '2027-01-27'],
    ['every 2nd of june', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=2', '2026-06-02'],
    ['yearly', 'FREQ=YEARLY', '2026-03-05'],
    ['every month starting 1 may 2026', 'FREQ=MONTHLY', '2026-05-01'],
    ['every day until 1 april 2026', 'FREQ=DAILY;UNTIL=20260401', '2026-03-05'],
  ])('%s', (words, recurrence, dueDate) => {
    expect(todoistDue(words, context)).toEqual({ ...none, recurrence, dueDate });
  });

  it.each([
    ['every day at 9am', '2026-03-05T08:00:00.000Z'],
    ['every day 21:30', '2026-03-05T20:30:00.000Z'],
    ['every morning', '2026-03-05T08:00:00.000Z'],
    // Behind the change to summer time.
    ['every last sunday at 12 am', '2026-03-28T23:00:00.000Z'],
    ['every 30th at noon', '2026-03-30T10:00:00.000Z'],
  ])('%s', (words, dueAt) => {
    expect(todoistDue(words, context)).toMatchObject({ dueAt, dueDate: null });
  });

  it.each(['every! 2 weeks', 'after 2 weeks'])('%s counts from completion', (words) => {
    expect(todoistDue(words, context)).toMatchObject({
      recurrence: 'FREQ=WEEKLY;INTERVAL=2',
      recurrenceFrom: 'completion',
    });
  });
});

describe('a date', () => {
  it.each([
    ['2026-04-01', '2026-04-01'],
    ['2026-04-01T10:00', '2026-04-01T08:00:00.000Z'],
    ['2026-04-01T10:00:00Z', '2026-04-01T10:00:00.000Z'],
    ['today', '2026-03-05'],
    ['tomorrow at 5pm', '2026-03-06T16:00:00.000Z'],
    ['1 May', '2026-05-01'],
  ])('%s', (words, due) => {
    const found = todoistDue(words, context);
    expect(found?.dueAt ?? found?.dueDate).toBe(due);
  });

  it.each([
    'every full moon',
    'every 5 hours',
    'every day for 3 weeks',
    'every 40th at 9am',
    'every',
    'when 1 May comes',
    '2026-02-30',
    'jeden Montag',
  ])('%s is not understood', (words) => {
    expect(todoistDue(words, context)).toBeNull();
  });
});
