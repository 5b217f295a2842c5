import type { Parser } from 'chrono-node/en';
import { clockParser } from './day-parser';

const names = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const hourWord = `(?<hour>\\d{1,2}|${names.join('|')})`;
const half =
  '(?<half>a\\.?m\\.?|p\\.?m\\.?|in\\s+the\\s+(?:morning|afternoon|evening)|at\\s+night|tonight)';

interface Clock {
  hour: number;
  minute: number;
}

const hourOf = (word: string): number => {
  const index = names.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : index + 1;
};

/** "Six" alone is in the evening, "seven" in the morning: as bare hours are read elsewhere. */
const onTheDay = (hour: number, halfOfDay: string): number => {
  if (hour > 12) return hour;
  if (/^p|afternoon|evening|night/i.test(halfOfDay)) return hour === 12 ? 12 : hour + 12;
  if (/^a|morning/i.test(halfOfDay)) return hour === 12 ? 0 : hour;
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
};

const clock = (word: string, halfOfDay: string, minutes: number): Clock | null => {
  const hour = hourOf(word);
  if (hour > 23) return null;
  const total = onTheDay(hour, halfOfDay) * 60 + minutes;
  return { hour: Math.floor((total + 1440) / 60) % 24, minute: (total + 1440) % 60 };
};

const minutePart =
  '(?<part>half|a?\\s*quarter|five|ten|twenty(?:[\\s-]five)?|\\d{1,2})(?:\\s+minutes?)?';

const minutesOf = (part: string): number => {
  if (/half/i.test(part)) return 30;
  if (/quarter/i.test(part)) return 15;
  if (/twenty.*five/i.test(part)) return 25;
  const known = { five: 5, ten: 10, twenty: 20 }[part.toLowerCase()];
  return known ?? Number(part);
};

/** Times of the day that chrono misses or misreads. */
export const clockWords: Parser[] = [
  clockParser(
    `(?<at>(?:at|by|around)\\s+)?${minutePart}\\s+(?<side>past|after|to|till|before)\\s+${hourWord}(?:\\s+o['’]?clock)?(?:\\s*${half})?(?!\\s*(?:\\w+\\s+)?(?:days?|weeks?|people|persons?|guests?))`,
    ({ at = '', part = '', side = '', hour = '', half: halfOfDay = '' }) => {
      const minutes = minutesOf(part);
      // "five to six" may be a range, and "2 after 3" anything.
      const isClock = at !== '' || /half|quarter/i.test(part) || /^past$/i.test(side);
      if (minutes > 59 || !isClock) return null;
      return clock(hour, halfOfDay, /^(?:past|after)$/i.test(side) ? minutes : -minutes);
    },
  ),
  clockParser(
    `(?:at\\s+)?${hourWord}\\s*o['’]?\\s?clock(?:\\s*${half})?`,
    ({ hour = '', half: halfOfDay = '' }) => clock(hour, halfOfDay, 0),
  ),
  clockParser(
    `(?:at|by)\\s+(?<hour>${names.join('|')})(?:[\\s-](?<minutes>fifteen|thirty|forty[\\s-]?five))?(?:\\s*${half})?(?=\\s*(?:$|[¤,;.!)]|(?:on|today|tomorrow|tonight|this|next|every|with|to)\\b))`,
    ({ hour = '', minutes = '', half: halfOfDay = '' }) =>
      clock(
        hour,
        halfOfDay,
        /^fif/i.test(minutes) ? 15 : /^th/i.test(minutes) ? 30 : minutes ? 45 : 0,
      ),
  ),
  clockParser(
    `(?:at\\s+)?${hourWord}(?:[:.](?<minutes>[0-5]\\d))?\\s+(?<half>in\\s+the\\s+(?:morning|afternoon|evening)|at\\s+night)`,
    ({ hour = '', minutes = '', half: halfOfDay = '' }) => clock(hour, halfOfDay, Number(minutes)),
  ),
  clockParser(
    '(?:at\\s+(?:about|around|roughly|exactly)|around)\\s+(?<hour>1[0-2]|[1-9])(?=\\s*(?:$|[¤,;.!)]))',
    ({ hour = '' }) => clock(hour, '', 0),
  ),
  clockParser('first\\s+thing(?!\\s+(?:in\\s+the\\s+|\\w+\\s+)?morning)', () => ({
    hour: 9,
    minute: 0,
  })),
  clockParser(
    `(?:at\\s+)?(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minutes>[0-5]\\d))?\\s*(?<half>[ap]\\.\\s?m\\.?)`,
    ({ hour = '', minutes = '', half: halfOfDay = '' }) => clock(hour, halfOfDay, Number(minutes)),
  ),
  clockParser(
    `(?<hour>1[0-2]|[1-9])(?:[:.](?<minutes>[0-5]\\d))?(?<half>a|p)`,
    ({ hour = '', minutes = '', half: halfOfDay = '' }) => clock(hour, halfOfDay, Number(minutes)),
  ),
  clockParser(
    '(?:at\\s+)(?<hour>[01]\\d|2[0-3])(?<minutes>[0-5]\\d)(?:\\s*(?:h|hrs|hours))?',
    ({ hour = '', minutes = '' }) => ({
      hour: Number(hour),
      minute: Number(minutes),
    }),
  ),
  clockParser(
    '(?:at\\s+(?<hour>[01]?\\d|2[0-3])|(?<late>1[3-9]|2[0-3]))h(?<minutes>[0-5]\\d)?',
    ({ hour = '', late = '', minutes = '' }) => ({
      hour: Number(hour || late),
      minute: Number(minutes),
    }),
  ),
  clockParser(
    '(?:(?:at|over|during|around|by|before)\\s+)lunch(?:\\s*time)?|lunchtime|mid-?day',
    () => ({
      hour: 12,
      minute: 0,
    }),
  ),
  clockParser(
    '(?:cob|eob|close\\s+of\\s+(?:business|play)|end\\s+of\\s+(?:the\\s+)?(?:business|work(?:ing)?)(?:\\s*day)?)',
    () => ({
      hour: 17,
      minute: 0,
    }),
  ),
];
