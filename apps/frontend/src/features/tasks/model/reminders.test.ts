import { describeReminder, minutesOf, withoutReminder, withReminder } from './reminders';

describe('describeReminder', () => {
  it.each([
    [0, 'At the time'],
    [1, '1 minute before'],
    [10, '10 minutes before'],
    [60, '1 hour before'],
    [90, '90 minutes before'],
    [1_440, '1 day before'],
    [4_320, '3 days before'],
    [10_080, '1 week before'],
  ])('says %i minutes as “%s”', (minutes, words) => {
    expect(describeReminder(minutes)).toBe(words);
  });
});

describe('the reminders of a task', () => {
  const tenBefore = { minutesBefore: 10, repeatUntilDone: false };
  const atTime = { minutesBefore: 0, repeatUntilDone: true };

  it('stand in order, each time once', () => {
    expect(withReminder([tenBefore], atTime)).toEqual([atTime, tenBefore]);
    const again = { minutesBefore: 10, repeatUntilDone: true };
    expect(withReminder([tenBefore], again)).toEqual([again]);
    expect(withoutReminder([atTime, tenBefore], 0)).toEqual([tenBefore]);
  });
});

describe('minutesOf', () => {
  it.each([
    ['3', 60, 180],
    [' 0 ', 1, 0],
    ['', 1, null],
    ['-1', 1, null],
    ['1.5', 60, null],
    ['53', 10_080, null],
  ])('reads “%s” times %i as %s', (count, unit, minutes) => {
    expect(minutesOf(count, unit)).toBe(minutes);
  });
});
