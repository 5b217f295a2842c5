import ICAL from 'ical.js';
import { DateTime, IANAZone } from 'luxon';
import { wallClockTime } from './calendar-text';

const weekMs = 7 * 24 * 60 * 60 * 1000;
const minuteMs = 60_000;
/** How far calendars may look ahead. */
const yearsAhead = 10;

interface Transition {
  at: number;
  offsetFrom: number;
  offsetTo: number;
}

const transitionBetween = (zone: IANAZone, start: number, end: number): number => {
  let [before, after] = [start, end];
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / 2 / minuteMs) * minuteMs;
    if (zone.offset(middle) === zone.offset(before)) before = middle;
    else after = middle;
  }
  return after;
};

/** The changes of a zone's offset. No zone changes twice within a week. */
const transitionsOf = (zone: IANAZone, from: number, to: number): Transition[] => {
  const found: Transition[] = [];
  for (let start = from; start < to; start += weekMs) {
    const [offsetFrom, offsetTo] = [zone.offset(start), zone.offset(start + weekMs)];
    if (offsetFrom !== offsetTo) {
      found.push({ at: transitionBetween(zone, start, start + weekMs), offsetFrom, offsetTo });
    }
  }
  return found;
};

const wallOf = (instant: number, offsetMinutes: number): ICAL.Time =>
  wallClockTime(new Date(instant + offsetMinutes * minuteMs).toISOString().slice(0, 19));

const observance = (zone: IANAZone, { at, offsetFrom, offsetTo }: Transition): ICAL.Component => {
  const local = DateTime.fromMillis(at, { zone, locale: 'en' });
  const component = new ICAL.Component(local.isInDST ? 'daylight' : 'standard');
  component.updatePropertyWithValue('dtstart', wallOf(at, offsetFrom));
  component.updatePropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(offsetFrom * 60));
  component.updatePropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(offsetTo * 60));
  component.updatePropertyWithValue('tzname', local.offsetNameShort ?? local.toFormat('ZZ'));
  return component;
};

/**
 * A zone as calendars are told of it: each change of its clock from `from` on, one by one, as few
 * programs read lists of them. They come from the time zone data of this process, which knows what
 * governments decided last.
 */
export const timeZoneComponent = (name: string, from: Date, now: Date): ICAL.Component => {
  const zone = IANAZone.create(name);
  const start = Math.floor(from.getTime() / weekMs - 1) * weekMs;
  const end = DateTime.fromJSDate(now).plus({ years: yearsAhead }).toMillis();
  const offset = zone.offset(start);
  const beginning = { at: start, offsetFrom: offset, offsetTo: offset };
  const component = new ICAL.Component('vtimezone');
  component.updatePropertyWithValue('tzid', name);
  for (const transition of [beginning, ...transitionsOf(zone, start, end)]) {
    component.addSubcomponent(observance(zone, transition));
  }
  return component;
};
