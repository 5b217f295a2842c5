import { DateTime } from 'luxon';
import type { Due } from '../../intent';
import { extractDue, parseDue } from './extract-due';
import { nextTime } from './wall-time';

const clock = (now: string, timeZone: string): DateTime => {
  const wall = DateTime.fromISO(now, { zone: timeZone });
  if (!wall.isValid) throw new Error(`${now} in ${timeZone}`);
  return wall;
};

/** The date as the database would store it. */
const stored = (due: Due | null, now: DateTime): string | null | undefined => {
  if (!due) return null;
  if (due.kind === 'day') return due.date;
  if (due.kind === 'instant') return due.at;
  return nextTime(now, due.hour, due.minute)?.toJSDate().toISOString();
};

describe('dates in the zone of the person', () => {
  it.each([
    // The evening before Europe's clocks go forward: the instant has tomorrow's offset.
    ['2026-03-28T18:00:00Z', 'Europe/Berlin', 'tomorrow at 5pm', '2026-03-29T15:00:00.000Z'],
    ['2026-03-01T12:00:00Z', 'Europe/Berlin', 'on march 29 at 9', '2026-03-29T07:00:00.000Z'],
    ['2026-03-01T12:00:00Z', 'Europe/Berlin', 'on march 28 at 9', '2026-03-28T08:00:00.000Z'],
    // 02:30 does not exist on that night and moves on by the gap.
    ['2026-03-28T18:00:00Z', 'Europe/Berlin', 'tomorrow at 2:30am', '2026-03-29T01:30:00.000Z'],
    // 02:30 comes twice on that night: the first is meant.
    ['2026-10-24T18:00:00Z', 'Europe/Berlin', 'tomorrow at 2:30am', '2026-10-25T00:30:00.000Z'],
    ['2026-10-24T18:00:00Z', 'Europe/Berlin', 'tomorrow at 5pm', '2026-10-25T16:00:00.000Z'],
    // Hours ahead are hours that pass, whatever the clocks do.
    ['2026-03-29T00:30:00Z', 'Europe/Berlin', 'in 2 hours', '2026-03-29T02:30:00.000Z'],
    ['2026-10-25T00:30:00Z', 'Europe/Berlin', 'in 90 minutes', '2026-10-25T02:00:00.000Z'],
    ['2026-03-07T20:00:00Z', 'America/New_York', 'tomorrow at 5pm', '2026-03-08T21:00:00.000Z'],
    ['2026-10-31T20:00:00Z', 'America/New_York', 'tomorrow at 1:30am', '2026-11-01T05:30:00.000Z'],
    // Late in the evening there, the day after in UTC.
    ['2026-11-22T03:30:00Z', 'America/New_York', 'tomorrow', '2026-11-22'],
    ['2026-11-22T03:30:00Z', 'America/New_York', 'tonight', '2026-11-22T02:00:00.000Z'],
    ['2026-11-21T19:00:00Z', 'Asia/Kolkata', 'tomorrow', '2026-11-23'],
    ['2026-11-21T10:00:00Z', 'Asia/Kolkata', 'tomorrow at 5pm', '2026-11-22T11:30:00.000Z'],
    ['2026-11-21T10:00:00Z', 'Asia/Kolkata', 'friday at noon', '2026-11-27T06:30:00.000Z'],
    // Saturday noon in UTC is already Sunday there.
    ['2026-11-21T12:00:00Z', 'Pacific/Apia', 'today', '2026-11-22'],
    ['2026-11-21T12:00:00Z', 'Pacific/Apia', 'next monday', '2026-11-23'],
    ['2026-11-21T12:00:00Z', 'Pacific/Apia', 'tomorrow at 5pm', '2026-11-23T04:00:00.000Z'],
    ['2026-11-21T12:00:00Z', 'Pacific/Apia', 'day after tomorrow', '2026-11-24'],
  ])('%s %s: %s', (instant, timeZone, words, expected) => {
    const now = clock(instant, timeZone);
    expect(stored(parseDue(words, now), now)).toBe(expected);
  });

  it.each([
    ['friday', '2026-11-27'],
    ['wednesday', '2026-11-25'],
    ['today', '2026-11-25'],
    ['next monday', '2026-11-30'],
    ['next week', '2026-11-30'],
    ['next month', '2026-12-01'],
    ['in 3 days', '2026-11-28'],
    ['in a week', '2026-12-02'],
    ['in two months', '2027-01-25'],
    ['march 3', '2027-03-03'],
    ['3 march 2028', '2028-03-03'],
    ['2027-02-28', '2027-02-28'],
    ['the 31st', '2026-12-31'],
    ['wednesday at 9am', '2026-12-02T08:00:00.000Z'],
    ['wednesday at 6pm', '2026-11-25T17:00:00.000Z'],
    ['at 5', '2026-11-25T16:00:00.000Z'],
    ['at 9', '2026-11-26T08:00:00.000Z'],
    ['at 05:00', '2026-11-26T04:00:00.000Z'],
    ['at noon', '2026-11-26T11:00:00.000Z'],
    ['17:45', '2026-11-25T16:45:00.000Z'],
    ['in half an hour', '2026-11-25T12:30:00.000Z'],
    ['in an hour and a half', '2026-11-25T13:30:00.000Z'],
    ['in 1 hour 20 minutes', '2026-11-25T13:20:00.000Z'],
    ['tomorrow evening', '2026-11-26T18:00:00.000Z'],
  ])('on a Wednesday at 13:00 in Berlin: %s', (words, expected) => {
    const now = clock('2026-11-25T12:00:00Z', 'Europe/Berlin');
    expect(stored(parseDue(` ${words}`, now) ?? parseDue(`on ${words}`, now), now)).toBe(expected);
  });

  it.each([
    'the moon',
    'friday or saturday',
    'yesterday',
    'high',
    '3 liters',
    'friday morning or so',
  ])('is no date: %s', (words) => {
    expect(parseDue(words, clock('2026-11-25T12:00:00Z', 'Europe/Berlin'))).toBeNull();
  });

  it('chooses between two days for nobody', () => {
    const now = clock('2026-11-25T12:00:00Z', 'Europe/Berlin');
    expect(extractDue('call Eva tomorrow and pay on friday', now)).toEqual({ kind: 'several' });
  });
});
