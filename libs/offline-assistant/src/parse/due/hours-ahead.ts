import type { DateTime } from 'luxon';
import { countOf, countPattern } from '../../grammar/fixed-days';
import type { Span } from '../spans';

const amount = `(?:\\d+(?:\\.\\d+)?|half\\s+an|a\\s+half|(?:a\\s+)?quarter\\s+of\\s+an|three\\s+quarters\\s+of\\s+an|${countPattern})`;
const unit = '(?:hours?|hrs?|h|minutes?|mins?|m)';
const span = `(?:about\\s+|around\\s+|the\\s+next\\s+)?(?<amount>${amount})(?<half>\\s+and\\s+a\\s+half)?\\s*(?<unit>${unit})(?<more>\\s+and\\s+a\\s+half)?(?:(?<=h)(?<attached>\\d{2})|\\s*(?:and\\s+)?(?<minutes>\\d+)\\s*(?:minutes?|mins?|m))?(?:['’]s?\\s+time)?\\b`;
const patterns = [
  new RegExp(`\\b(?:in|within)\\s+${span}`, 'i'),
  new RegExp(`\\b${span}\\s+from\\s+now\\b`, 'i'),
];

const fractions: Readonly<Record<string, number>> = {
  'half an': 0.5,
  'a half': 0.5,
  'quarter of an': 0.25,
  'a quarter of an': 0.25,
  'three quarters of an': 0.75,
};

const amountOf = (text: string): number => {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  if (/^\d/.test(words)) return Number(words);
  return fractions[words] ?? countOf(words);
};

export interface HoursAhead extends Span {
  instant: DateTime;
}

/** "in 2 hours", counted in elapsed time, so that a change of the clocks does not matter. */
export const findHoursAhead = (masked: string, now: DateTime): HoursAhead | null => {
  const match = patterns.map((pattern) => pattern.exec(masked)).find((found) => found !== null);
  if (!match) return null;
  const groups = match.groups ?? {};
  const halves = groups['half'] || groups['more'] ? 0.5 : 0;
  const isHours = /^h/i.test(groups['unit'] ?? '');
  const minutes =
    (amountOf(groups['amount'] ?? '') + halves) * (isHours ? 60 : 1) +
    Number(groups['minutes'] ?? groups['attached'] ?? 0);
  const instant = now.plus({ minutes });
  if (!instant.isValid) return null;
  return { start: match.index, end: match.index + match[0].length, instant };
};
