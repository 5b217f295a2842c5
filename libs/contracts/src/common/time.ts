import { z } from 'zod';

// PostgreSQL and ISO 8601 four-digit years agree on this range only.
const earliestMs = Date.parse('0001-01-02T00:00:00Z');
const latestMs = Date.parse('9999-12-31T00:00:00Z');

const isStorableInstant = (value: string): boolean => {
  const ms = Date.parse(value);
  return ms >= earliestMs && ms < latestMs;
};

/** An instant as answers carry it: ISO 8601 in UTC with milliseconds and `Z`. */
export const InstantSchema = z.iso.datetime();

/** An instant as requests may carry it: ISO 8601 with `Z` or an offset; parsed to UTC. */
export const InstantInputSchema = z.iso
  .datetime({
    offset: true,
    error: 'must be an ISO 8601 time with a zone, such as 2026-03-01T17:00:00Z',
  })
  .refine(isStorableInstant, { error: 'must lie between the years 1 and 9999' })
  .transform((value) => new Date(value).toISOString());

/** A calendar day without a time: `YYYY-MM-DD`. */
export const DaySchema = z.iso
  .date({ error: 'must be a day such as 2026-03-01' })
  .refine((value) => isStorableInstant(`${value}T00:00:00Z`), {
    error: 'must lie between the years 1 and 9999',
  });

// Asking Intl is slow, and an import asks for the same few zones with each of its rows.
const knownZones = new Set<string>();
const maxKnownZones = 1000;

const isTimeZone = (value: string): boolean => {
  if (knownZones.has(value)) return true;
  // Offsets such as +02:00 are taken by Intl too, but they are not zones.
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    if (knownZones.size < maxKnownZones) knownZones.add(value);
    return true;
  } catch {
    return false;
  }
};

/** An IANA time zone name, such as `Europe/Berlin`. */
export const TimeZoneSchema = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: 'must be an IANA time zone such as Europe/Berlin' });
