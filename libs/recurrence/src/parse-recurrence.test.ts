import { parseRecurrence } from './parse-recurrence';

const messageOf = (text: string): string => {
  const parsed = parseRecurrence(text);
  return parsed.ok ? '' : parsed.message;
};

describe('parseRecurrence', () => {
  it.each([
    ['FREQ=DAILY', 'FREQ=DAILY'],
    [' rrule:freq=weekly;byday=mo,th ', 'FREQ=WEEKLY;BYDAY=MO,TH'],
    ['INTERVAL=02;FREQ=WEEKLY', 'FREQ=WEEKLY;INTERVAL=2'],
    ['FREQ=MONTHLY;BYDAY=+1MO,-1FR,1MO', 'FREQ=MONTHLY;BYDAY=1MO,-1FR'],
    ['FREQ=MONTHLY;BYMONTHDAY=31,-1;COUNT=3', 'FREQ=MONTHLY;BYMONTHDAY=31,-1;COUNT=3'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    ],
    [
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20400229T000000Z',
      'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;UNTIL=20400229T000000Z',
    ],
    ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;WKST=SU', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;WKST=SU'],
    ['FREQ=YEARLY;BYYEARDAY=366', 'FREQ=YEARLY;BYYEARDAY=366'],
    ['FREQ=YEARLY;BYDAY=53MO', 'FREQ=YEARLY;BYDAY=53MO'],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=SA'],
  ])('takes %s', (text, rule) => {
    expect(parseRecurrence(text)).toEqual({ ok: true, rule });
  });

  it.each(['FREQ=HOURLY', 'FREQ=MINUTELY;INTERVAL=90', 'FREQ=SECONDLY'])(
    'refuses %s, as it comes more often than daily',
    (text) => {
      expect(messageOf(text)).toMatch(/too often/);
    },
  );

  it.each([
    ['', /FREQ is missing/],
    ['every monday', /FREQ is missing/],
    ['INTERVAL=2', /FREQ is missing/],
    ['FREQ=FORTNIGHTLY', /FREQ must be/],
    ['FREQ=', /FREQ must be/],
    ['FREQ=DAILY;FREQ=WEEKLY', /FREQ is there more than once/],
    ['FREQ=DAILY;INTERVAL=0', /INTERVAL must be/],
    ['FREQ=DAILY;INTERVAL=-1', /INTERVAL must be/],
    ['FREQ=DAILY;INTERVAL=1.5', /INTERVAL must be/],
    ['FREQ=DAILY;COUNT=0', /COUNT must be/],
    ['FREQ=DAILY;COUNT=99999', /COUNT must be/],
    ['FREQ=DAILY;COUNT=2;UNTIL=20300101', /exclude each other/],
    ['FREQ=DAILY;UNTIL=20300230', /UNTIL must be/],
    ['FREQ=DAILY;UNTIL=2030-01-01', /UNTIL must be/],
    ['FREQ=DAILY;UNTIL=20300101T250000Z', /UNTIL must be/],
    ['FREQ=DAILY;BYHOUR=9', /BYHOUR is not possible/],
    ['FREQ=DAILY;BYEASTER=1', /not a part/],
    ['FREQ=DAILY;', /not a part/],
    ['FREQ=WEEKLY;BYDAY=MON', /BYDAY must be/],
    ['FREQ=WEEKLY;BYDAY=', /BYDAY must be/],
    ['FREQ=WEEKLY;BYDAY=1MO', /BYDAY with a number/],
    ['FREQ=MONTHLY;BYDAY=6MO', /up to 5/],
    ['FREQ=MONTHLY;BYDAY=0MO', /BYDAY must be/],
    ['FREQ=MONTHLY;BYMONTHDAY=32', /BYMONTHDAY must be/],
    ['FREQ=MONTHLY;BYMONTHDAY=0', /BYMONTHDAY must be/],
    ['FREQ=WEEKLY;BYMONTHDAY=1', /does not go with FREQ=WEEKLY/],
    ['FREQ=YEARLY;BYMONTH=13', /BYMONTH must be/],
    ['FREQ=MONTHLY;BYWEEKNO=1', /BYWEEKNO goes with/],
    ['FREQ=DAILY;BYYEARDAY=1', /BYYEARDAY goes with/],
    ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO', /does not go with BYWEEKNO/],
    ['FREQ=MONTHLY;BYSETPOS=1', /BYSETPOS needs/],
    ['FREQ=WEEKLY;WKST=MONDAY', /WKST must be/],
  ])('refuses %s', (text, message) => {
    expect(messageOf(text)).toMatch(message);
  });

  it.each([
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2',
  ])('refuses %s, as no day fits it', (text) => {
    expect(messageOf(text)).toMatch(/never comes to pass/);
  });
});
