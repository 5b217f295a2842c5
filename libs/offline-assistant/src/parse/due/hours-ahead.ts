import type { DateTime } from 'luxon';
import type { Span } from '../spans';

const count =
  '(?:\\d+(?:\\.\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half\\s+an|a\\s+quarter\\s+of\\s+an)';
const unit = '(?:hours?|hrs?|h|minutes?|mins?)';
const pattern = new RegExp(
  `\\bin\\s+(?:about\\s+)?(${count})\\s*(${unit})(\\s+and\\s+a\\s+half)?(?:\\s+(?:and\\s+)?(\\d+)\\s*(?:minutes?|mins?))?\\b`,
  'i',
);

const words: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};

const amountOf = (text: string): number => {
  const word = text.toLowerCase().replace(/\s+/g, ' ');
  if (word === 'half an') return 0.5;
  if (word === 'a quarter of an') return 0.25;
  return words[word] ?? Number(word);
};

export interface HoursAhead extends Span {
  instant: DateTime;
}

/** "in 2 hours", counted in elapsed time, so that a change of the clocks does not matter. */
export const findHoursAhead = (masked: string, now: DateTime): HoursAhead | null => {
  const match = pattern.exec(masked);
  if (!match) return null;
  const amount = amountOf(match[1] ?? '') + (match[3] ? 0.5 : 0);
  const isHours = /^h/i.test(match[2] ?? '');
  const minutes = amount * (isHours ? 60 : 1) + Number(match[4] ?? 0);
  const instant = now.plus({ minutes });
  if (!instant.isValid) return null;
  return { start: match.index, end: match.index + match[0].length, instant };
};
