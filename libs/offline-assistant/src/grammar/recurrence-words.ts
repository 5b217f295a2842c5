/** Weekdays as people write them: "mon", "tues", "Wednesdays". */
export const weekdayWord =
  '(?:mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?|sat(?:urdays?)?|sun(?:days?)?)\\b\\.?';

export const weekdayPlural =
  '(?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)\\b';

export const monthWord =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';

const joint = '(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*|\\s*/\\s*)';

/** "a", "a and b", "a, b and c" */
export const listOf = (word: string): string => `${word}(?:${joint}(?:the\\s+)?${word})*`;

/** "3rd", "1st" */
export const ordinalNumber = '\\d{1,2}(?:st|nd|rd|th)\\b';
/** A place in the month. */
export const placeWord = `(?:${ordinalNumber}|first|second|third|fourth|fifth|last)`;

/** How many units lie between two. */
export const countWord =
  '(?:other|alternate|single|second|third|fourth|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3}(?:st|nd|rd|th)?)';

const numbers: Record<string, number> = {
  single: 1,
  first: 1,
  other: 2,
  alternate: 2,
  second: 2,
  two: 2,
  third: 3,
  three: 3,
  fourth: 4,
  four: 4,
  fifth: 5,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  last: -1,
};

/** "other", "3", "third" and "3rd" as a number; "last" is -1. */
export const numberOf = (word: string): number =>
  numbers[word.toLowerCase()] ?? Number.parseInt(word, 10);

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The codes of RFC 5545 for a list of weekdays. */
export const weekdayCodesOf = (list: string): string[] =>
  [...list.matchAll(new RegExp(weekdayWord, 'gi'))].flatMap(([word]) =>
    weekdayCodes.filter((code) => word.slice(0, 2).toUpperCase() === code),
  );

const monthStarts = ['ja', 'f', 'mar', 'ap', 'may', 'jun', 'jul', 'au', 's', 'o', 'n', 'd'];

/** 1 to 12. */
export const monthOf = (word: string): number =>
  monthStarts.findIndex((start) => word.toLowerCase().startsWith(start)) + 1;
