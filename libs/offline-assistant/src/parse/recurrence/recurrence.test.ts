import { parseNewTask } from '../parse-new-task';

/** Saturday 2026-11-21, 11:00 in Berlin. */
const context = { now: new Date('2026-11-21T10:00:00.000Z'), timeZone: 'Europe/Berlin' };
const read = (words: string) => parseNewTask(`water plants ${words}`, context);

describe('how a task repeats', () => {
  it.each([
    ['every day', 'FREQ=DAILY', '2026-11-21'],
    ['daily', 'FREQ=DAILY', '2026-11-21'],
    ['every single day', 'FREQ=DAILY', '2026-11-21'],
    ['every 3 days', 'FREQ=DAILY;INTERVAL=3', '2026-11-21'],
    ['every other day', 'FREQ=DAILY;INTERVAL=2', '2026-11-21'],
    ['every third day', 'FREQ=DAILY;INTERVAL=3', '2026-11-21'],
    ['every weekday', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', '2026-11-23'],
    ['every weekend', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21'],
    ['every Monday', 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23'],
    ['every Monday and Thursday', 'FREQ=WEEKLY;BYDAY=MO,TH', '2026-11-23'],
    ['every mon, wed & fri', 'FREQ=WEEKLY;BYDAY=MO,WE,FR', '2026-11-23'],
    ['each saturday', 'FREQ=WEEKLY;BYDAY=SA', '2026-11-21'],
    ['on Tuesdays and Fridays', 'FREQ=WEEKLY;BYDAY=TU,FR', '2026-11-24'],
    ['every other friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-27'],
    ['every week', 'FREQ=WEEKLY', '2026-11-21'],
    ['every 2 weeks on Friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR', '2026-11-27'],
    ['weekly on sunday', 'FREQ=WEEKLY;BYDAY=SU', '2026-11-22'],
    ['fortnightly', 'FREQ=WEEKLY;INTERVAL=2', '2026-11-21'],
    ['every month', 'FREQ=MONTHLY', '2026-11-21'],
    ['every month on the 3rd', 'FREQ=MONTHLY;BYMONTHDAY=3', '2026-12-03'],
    ['every 3rd', 'FREQ=MONTHLY;BYMONTHDAY=3', '2026-12-03'],
    ['every 1st and 15th of the month', 'FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-12-01'],
    ['every 31st', 'FREQ=MONTHLY;BYMONTHDAY=31', '2026-12-31'],
    ['every 2 months on the last day', 'FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=-1', '2026-11-30'],
    ['every last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27'],
    ['every first Monday of the month', 'FREQ=MONTHLY;BYDAY=1MO', '2026-12-07'],
    ['every 2nd tuesday of the month', 'FREQ=MONTHLY;BYDAY=2TU', '2026-12-08'],
    ['every month on the third thursday', 'FREQ=MONTHLY;BYDAY=3TH', '2026-12-17'],
    ['every last day of the month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30'],
    [
      'every last workday of the month',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-11-30',
    ],
    ['every quarter', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-21'],
    ['every year on March 1', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1', '2027-03-01'],
    ['every 25 December', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25', '2026-12-25'],
    ['yearly on the 1st of may', 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1', '2027-05-01'],
    ['every 4 years on feb 29', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29', '2028-02-29'],
    ['every day for 5 times', 'FREQ=DAILY;COUNT=5', '2026-11-21'],
    ['every day until december 31', 'FREQ=DAILY;UNTIL=20261231', '2026-11-21'],
  ])('%s', (words, recurrence, dueDate) => {
    expect(read(words)).toEqual({ title: 'water plants', recurrence, dueDate });
  });

  it.each([
    ['every! 3 days', 'FREQ=DAILY;INTERVAL=3'],
    ['every 3 days after completion', 'FREQ=DAILY;INTERVAL=3'],
    ['every month when done', 'FREQ=MONTHLY'],
    ['every 2 weeks after I finish it', 'FREQ=WEEKLY;INTERVAL=2'],
  ])('%s counts from completion', (words, recurrence) => {
    expect(read(words)).toEqual({
      title: 'water plants',
      recurrence,
      recurrenceFrom: 'completion',
      dueDate: '2026-11-21',
    });
  });
});

describe('when a series begins', () => {
  const timeZone = 'Europe/Berlin';

  it.each([
    ['every day at 8am', '2026-11-22T07:00:00.000Z'],
    ['every day at 5pm', '2026-11-21T16:00:00.000Z'],
    ['at 9 every monday', '2026-11-23T08:00:00.000Z'],
    ['every saturday at 10:00', '2026-11-28T09:00:00.000Z'],
    ['every monday morning', '2026-11-23T08:00:00.000Z'],
    ['every evening', '2026-11-21T18:00:00.000Z'],
    ['every friday at 5pm starting december 1', '2026-12-04T16:00:00.000Z'],
  ])('%s: at the next such time', (words, dueAt) => {
    expect(read(words)).toMatchObject({ title: 'water plants', dueAt, timeZone });
  });

  it.each([
    ['every week starting tomorrow', '2026-11-22'],
    ['tomorrow, every 3 days', '2026-11-22'],
    ['every monday starting december 1', '2026-12-07'],
  ])('%s: from the day that is named', (words, dueDate) => {
    expect(read(words)).toMatchObject({ title: 'water plants', dueDate });
  });
});

describe('words that only look like it', () => {
  it.each([
    'greet every guest',
    'write the weekly report',
    'read "every day matters"',
    'the daily standup notes',
    'call every member of the board',
  ])('%s stays a title', (title) => {
    expect(parseNewTask(title, context)).toEqual({ title });
  });

  it.each(['stretch every 2 hours', 'party every 40th of may', 'nap every 0 days'])(
    '%s makes no task rather than another one',
    (words) => {
      expect(parseNewTask(words, context)).toBeNull();
    },
  );

  it('tags and priority may stand anywhere beside it', () => {
    expect(parseNewTask('every friday #home buy bread !high', context)).toEqual({
      title: 'buy bread',
      recurrence: 'FREQ=WEEKLY;BYDAY=FR',
      dueDate: '2026-11-27',
      tags: ['home'],
      priority: 'high',
    });
  });
});
