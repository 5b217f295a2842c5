import fc from 'fast-check';
import { dayInZone, dueFormOf, dueOfForm, homeTimeOf, nextMonday, noteOnDue } from './due-form';

const berlin = 'Europe/Berlin';
const at = (dueAt: string, timeZone: string | null = berlin) => ({
  dueAt,
  dueDate: null,
  timeZone,
});

describe('a due as a person enters it', () => {
  it.each([
    ['in summer', '2026-07-01T15:00:00.000Z', berlin, '2026-07-01', '17:00'],
    ['in winter', '2026-01-01T16:00:00.000Z', berlin, '2026-01-01', '17:00'],
    ['on the other side of midnight', '2026-01-01T23:30:00.000Z', berlin, '2026-01-02', '00:30'],
    ['with half an hour', '2026-01-01T00:00:00.000Z', 'Asia/Kolkata', '2026-01-01', '05:30'],
    ['beyond the date line', '2026-01-01T12:00:00.000Z', 'Pacific/Apia', '2026-01-02', '01:00'],
  ])('is what the clock of its zone shows %s', (_, dueAt, timeZone, day, time) => {
    const form = dueFormOf(at(dueAt, timeZone), 'UTC');
    expect(form).toEqual({ day, time, timeZone });
    expect(dueOfForm(form)).toEqual(at(dueAt, timeZone));
  });

  it("is meant in the person's zone where the task has none", () => {
    expect(dueFormOf(at('2026-01-01T16:00:00.000Z', null), berlin)).toEqual({
      day: '2026-01-01',
      time: '17:00',
      timeZone: berlin,
    });
  });

  it('may be a day without a time, or nothing', () => {
    const day = { dueAt: null, dueDate: '2026-02-28', timeZone: berlin };
    expect(dueFormOf(day, 'UTC')).toEqual({ day: '2026-02-28', time: '', timeZone: berlin });
    expect(dueOfForm({ day: '2026-02-28', time: '', timeZone: berlin })).toEqual(day);
    expect(dueOfForm({ day: '', time: '17:00', timeZone: berlin })).toEqual({
      dueAt: null,
      dueDate: null,
      timeZone: berlin,
    });
  });

  it.each(['2026-02-30', '0002-01-01', '2026-1', 'tomorrow'])(
    'is nothing yet while the day is %s',
    (day) => expect(dueOfForm({ day, time: '', timeZone: berlin })).toBeNull(),
  );

  it('moves on with the clock where that skips the time, and says so', () => {
    const form = { day: '2026-03-29', time: '02:30', timeZone: berlin };
    expect(dueOfForm(form)).toEqual(at('2026-03-29T01:30:00.000Z'));
    expect(noteOnDue(form)).toBe('The clock skips 02:30 on that day: the task is due at 03:30.');
  });

  it('is the first of two where the clock shows the time twice, and says so', () => {
    const form = { day: '2026-10-25', time: '02:30', timeZone: berlin };
    expect(dueOfForm(form)).toEqual(at('2026-10-25T00:30:00.000Z'));
    expect(noteOnDue(form)).toBe('The clock shows 02:30 twice on that day: the first is meant.');
  });

  it('needs no note on any other day', () => {
    expect(noteOnDue({ day: '2026-10-26', time: '02:30', timeZone: berlin })).toBeNull();
    expect(noteOnDue({ day: '2026-10-26', time: '', timeZone: berlin })).toBeNull();
  });

  it('comes back as it was from every minute of every zone', () => {
    const zones = [berlin, 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'UTC'];
    const minute = fc.integer({ min: 0, max: 10 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (minutes, timeZone) => {
        const due = at(new Date(Date.UTC(2024, 0, 1) + minutes * 60_000).toISOString(), timeZone);
        const form = dueFormOf(due, 'UTC');
        const back = dueOfForm(form);
        // The second of two equal clock times reads as the first; nothing else is lost.
        const isTwice = noteOnDue(form)?.includes('twice') === true;
        expect(dueFormOf(back ?? due, 'UTC')).toEqual(form);
        if (!isTwice) expect(back).toEqual(due);
      }),
    );
  });
});

describe('homeTimeOf', () => {
  it("tells the person's own clock where it shows another time", () => {
    expect(homeTimeOf(at('2026-01-01T16:00:00.000Z'), 'America/New_York')).toBe('11:00');
    expect(homeTimeOf(at('2026-01-01T16:00:00.000Z'), 'Asia/Tokyo')).toBe('Fri 2 Jan, 01:00');
  });

  it.each([
    ['the same zone', at('2026-01-01T16:00:00.000Z'), berlin],
    ['a zone with the same time', at('2026-01-01T16:00:00.000Z'), 'Europe/Paris'],
    ['a day without a time', { dueAt: null, dueDate: '2026-01-01', timeZone: berlin }, 'UTC'],
  ])('has nothing to tell for %s', (_, due, homeZone) => {
    expect(homeTimeOf(due, homeZone)).toBeNull();
  });
});

describe('days from now', () => {
  it('begin where the zone is, not where the device is', () => {
    const now = new Date('2026-11-18T23:30:00Z');
    expect(dayInZone(now, 'UTC')).toBe('2026-11-18');
    expect(dayInZone(now, berlin)).toBe('2026-11-19');
    expect(dayInZone(now, berlin, 1)).toBe('2026-11-20');
  });

  it.each([
    ['a Wednesday', '2026-11-18T12:00:00Z', '2026-11-23'],
    ['a Sunday', '2026-11-22T12:00:00Z', '2026-11-23'],
    ['a Monday', '2026-11-23T12:00:00Z', '2026-11-30'],
  ])('know the Monday after %s', (_, now, monday) => {
    expect(nextMonday(new Date(now), 'UTC')).toBe(monday);
  });
});
