import { RRuleTemporal } from 'rrule-temporal';
import { partsOf, writeRule, type Frequency } from './rule';
import type { WallTime } from './wall-time';

/**
 * How many days, weeks, months or years are searched before a rule counts as over. Every pattern of
 * months and years comes back within the 400 years of the calendar; a given weekday on 29 February
 * takes 40 years at most.
 */
const longestSearch: Record<Frequency, number> = {
  DAILY: 15_000,
  WEEKLY: 2_200,
  MONTHLY: 4_900,
  YEARLY: 410,
};

const ends = new Set(['COUNT', 'UNTIL']);
const lastYear = 9998;

interface Series {
  /** The local time from which the series counts. */
  start: WallTime;
  frequency: Frequency;
}

/**
 * The series without COUNT and UNTIL, on a clock without daylight saving, so that what a zone does
 * to one occurrence leaves the others alone.
 */
const endlessSeries = (rule: string, { start, frequency }: Series): RRuleTemporal => {
  const endless = writeRule(partsOf(rule).filter(([name]) => !ends.has(name)));
  return new RRuleTemporal({
    rruleString: `DTSTART:${start.replace(/[-:]/g, '')}Z\nRRULE:${endless}`,
    maxIterations: longestSearch[frequency],
  });
};

type Found = ReturnType<RRuleTemporal['next']>;

const wallOf = (search: () => Found): WallTime | null => {
  try {
    const found = search();
    if (!found || found.year > lastYear) return null;
    return found.toPlainDateTime().toString({ smallestUnit: 'second' });
  } catch (error) {
    // The library has no other way to say that it gave up.
    if (error instanceof Error && error.message.startsWith('Maximum')) return null;
    throw error;
  }
};

/** The first local time of a rule behind another; null when there is none. */
export const searchAfter = (
  rule: string,
  { after, ...series }: Series & { after: WallTime },
): WallTime | null => wallOf(() => endlessSeries(rule, series).next(new Date(`${after}Z`)));

/** The last local time of a rule before another; null when there is none. */
export const searchBefore = (
  rule: string,
  { before, ...series }: Series & { before: WallTime },
): WallTime | null => wallOf(() => endlessSeries(rule, series).previous(new Date(`${before}Z`)));
