import { InstantInputSchema, TimeZoneSchema } from '@todo/contracts';
import { DateTime } from 'luxon';

/** What the assistant may know of the world: the instant, and the acting user's IANA zone. */
export interface AssistantContext {
  now: Date;
  timeZone: string;
}

const contextLine = /^<context>(\{.*\})<\/context>$/m;

/** Writes the line of the system instructions from which the assistant takes time and zone. */
export const formatContext = ({ now, timeZone }: AssistantContext): string =>
  `<context>${JSON.stringify({ now: now.toISOString(), timeZone })}</context>`;

/**
 * Reads that line back. Throws when it is missing or malformed: without it a due date would be
 * a guess from the machine's own clock and zone.
 */
export const parseContext = (instructions: string | undefined): AssistantContext => {
  const json = contextLine.exec(instructions ?? '')?.[1];
  if (json === undefined) throw new Error('The instructions carry no <context> line');
  const fields: unknown = JSON.parse(json);
  const { now, timeZone } = Object(fields) as Record<'now' | 'timeZone', unknown>;
  return {
    now: new Date(InstantInputSchema.parse(now)),
    timeZone: TimeZoneSchema.parse(timeZone),
  };
};

/** The person's wall clock. */
export const wallClock = ({ now, timeZone }: AssistantContext): DateTime<true> => {
  const wall = DateTime.fromJSDate(now, { zone: timeZone }).setLocale('en');
  if (!wall.isValid) throw new Error(`Luxon does not know the time zone ${timeZone}`);
  return wall;
};
