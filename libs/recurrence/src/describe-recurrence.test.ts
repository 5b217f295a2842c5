import { describeRecurrence } from './describe-recurrence';

describe('describeRecurrence', () => {
  it.each([
    ['FREQ=DAILY', 'Every day'],
    ['FREQ=DAILY;INTERVAL=3', 'Every 3 days'],
    ['FREQ=DAILY;BYMONTH=7,8', 'Every day in July and August'],
    ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', 'Every weekday'],
    ['FREQ=DAILY;BYMONTHDAY=1,-1', 'Every day on the 1st and last day of the month'],
    ['FREQ=WEEKLY', 'Every week'],
    ['FREQ=WEEKLY;INTERVAL=2', 'Every 2 weeks'],
    ['FREQ=WEEKLY;BYDAY=MO,TH', 'Every Monday and Thursday'],
    ['FREQ=WEEKLY;BYDAY=SA,SU', 'Every weekend day'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', 'Every 2 weeks on Monday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR', 'Every 2 weeks on weekdays'],
    ['FREQ=MONTHLY', 'Every month'],
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'On the 15th of each month'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'On the last day of each month'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=1,11,22,-2',
      'On the 1st, 11th, 22nd and 2nd to last day of each month',
    ],
    ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=5', 'On the last Friday of each month, 5 times'],
    ['FREQ=MONTHLY;BYDAY=1MO,3MO', 'On the first Monday and the third Monday of each month'],
    ['FREQ=MONTHLY;BYDAY=MO', 'On every Monday of each month'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'On the last weekday of each month'],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=2', 'On the second Monday or Tuesday of each month'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=1', 'Every 3 months on the 1st'],
    ['FREQ=MONTHLY;BYMONTH=3,9;BYMONTHDAY=1', 'On the 1st of March and September'],
    ['FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', 'On the 13th, if a Friday, of each month'],
    ['FREQ=YEARLY', 'Every year'],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25', 'Every year on the 25th of December'],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=3;BYDAY=-1SU', 'Every 2 years on the last Sunday of March'],
    ['FREQ=YEARLY;BYMONTHDAY=1', 'Every year on the 1st of each month'],
    ['FREQ=YEARLY;BYDAY=20MO', 'Every year on the 20th Monday of the year'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', 'Every year in week 20 on Monday'],
    ['FREQ=YEARLY;BYYEARDAY=100,-1', 'Every year on the 100th and last day of the year'],
    [
      'FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1',
      'Every Monday, Wednesday and Friday, only the first of them',
    ],
    ['FREQ=DAILY;COUNT=1', 'Every day, once'],
    ['FREQ=DAILY;UNTIL=20261231T225959Z', 'Every day, until 31 December 2026'],
  ])('%s: %s', (rule, words) => {
    expect(describeRecurrence(rule)).toBe(words);
  });

  it('says when it is counted from completion', () => {
    expect(describeRecurrence('FREQ=DAILY;INTERVAL=3;COUNT=4', { from: 'completion' })).toBe(
      'Every 3 days after completion, 4 times',
    );
  });
});
