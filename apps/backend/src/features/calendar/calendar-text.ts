import ICAL from 'ical.js';

/** What RFC 5545 forbids in texts, line ends and tabs aside. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

/** A text as a calendar may carry it; the library escapes and folds it. */
export const calendarText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(forbidden, '');

/** An instant in UTC. */
export const utcTime = (instant: Date): ICAL.Time => ICAL.Time.fromJSDate(instant, true);

/** A day, `YYYY-MM-DD`. */
export const dayTime = (day: string): ICAL.Time => ICAL.Time.fromDateString(day);

/** What a clock shows, `YYYY-MM-DDTHH:mm:ss`. */
export const wallClockTime = (wall: string): ICAL.Time => ICAL.Time.fromDateTimeString(wall);

/** Adds a property with several values. */
export const addValues = (component: ICAL.Component, name: string, values: unknown[]): void => {
  const property = new ICAL.Property(name, component);
  property.setValues(values as string[]);
  component.addProperty(property);
};
