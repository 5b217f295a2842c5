import ICAL from 'ical.js';
import type { CalendarRepository } from './calendar.repository';
import { eventOf, todoOf } from './task-components';
import { timeZoneComponent } from './time-zone-component';

export interface CalendarDocumentContext {
  userId: string;
  now: Date;
  doneSince: Date;
  /** The address of a task's page. */
  linkOf(id: string): string;
}

const lineEnd = '\r\n';

/** The calendar around what it shows: what opens it, and what closes it. */
const frame = (): [string, string] => {
  const calendar = new ICAL.Component('vcalendar');
  for (const [name, value] of [
    ['version', '2.0'],
    ['prodid', '-//Todo//Tasks//EN'],
    ['calscale', 'GREGORIAN'],
    ['method', 'PUBLISH'],
    ['x-wr-calname', 'Todo'],
  ] as const) {
    calendar.updatePropertyWithValue(name, value);
  }
  const interval = new ICAL.Property(['refresh-interval', {}, 'duration', 'PT15M']);
  calendar.addProperty(interval);
  calendar.updatePropertyWithValue('x-published-ttl', 'PT15M');
  const closing = `END:VCALENDAR${lineEnd}`;
  return [`${calendar.toString()}${lineEnd}`.slice(0, -closing.length), closing];
};

const textOf = (component: ICAL.Component): string => `${component.toString()}${lineEnd}`;

/** The feed of a person as iCalendar, batch by batch: each task as a to-do and as an event. */
export async function* calendarDocument(
  repository: Pick<CalendarRepository, 'zones' | 'batches'>,
  { userId, now, doneSince, linkOf }: CalendarDocumentContext,
): AsyncGenerator<string> {
  const zones = await repository.zones(userId, doneSince);
  const [opening, closing] = frame();
  yield (
    opening +
    zones
      .filter(({ zone }) => zone !== 'UTC')
      .map(({ zone, from }) => textOf(timeZoneComponent(zone, from, now)))
      .join('')
  );
  for await (const batch of repository.batches(userId, doneSince)) {
    const texts = batch.map((task) => textOf(todoOf(task, linkOf)) + textOf(eventOf(task, linkOf)));
    if (texts.length > 0) yield texts.join('');
  }
  yield closing;
}
