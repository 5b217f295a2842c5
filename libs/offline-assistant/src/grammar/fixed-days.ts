/** Days of the year that have a name, as month and day. */
export const fixedDays: readonly { pattern: string; month: number; day: number }[] = [
  { pattern: '(?:christmas|xmas)\\s+eve', month: 12, day: 24 },
  { pattern: 'boxing\\s+day', month: 12, day: 26 },
  { pattern: '(?:christmas|xmas)(?:\\s+day)?', month: 12, day: 25 },
  { pattern: "new\\s+year(?:['’]?s)?\\s+eve|nye", month: 12, day: 31 },
  { pattern: "new\\s+year(?:['’]?s)?(?:\\s+day)?", month: 1, day: 1 },
  { pattern: "valentine['’]?s?(?:\\s+day)?", month: 2, day: 14 },
  { pattern: "(?:st\\.?|saint)\\s+patrick['’]?s?\\s+day", month: 3, day: 17 },
  { pattern: "april\\s+fools?['’]?s?(?:\\s+day)?", month: 4, day: 1 },
  { pattern: 'halloween', month: 10, day: 31 },
];

const names = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
  'twenty-second',
  'twenty-third',
  'twenty-fourth',
  'twenty-fifth',
  'twenty-sixth',
  'twenty-seventh',
  'twenty-eighth',
  'twenty-ninth',
  'thirtieth',
  'thirty-first',
];

/** "15th", "fifteenth"; the longer names first. */
export const ordinalPattern = `(?:\\d{1,2}(?:st|nd|rd|th)|${[...names].reverse().join('|')})`;

/** "15th" and "fifteenth" as 15. */
export const ordinalOf = (word: string): number => {
  const number = Number.parseInt(word, 10);
  return Number.isNaN(number) ? names.indexOf(word.toLowerCase()) + 1 : number;
};

const counts: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  'a couple of': 2,
  'couple of': 2,
  'a couple': 2,
  three: 3,
  'a few': 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  'forty five': 45,
  sixty: 60,
  ninety: 90,
};

/** "3", "three", "a couple of"; the longer ones first. */
export const countPattern = `(?:\\d{1,3}|${Object.keys(counts)
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replaceAll(' ', '\\s+'))
  .join('|')})`;

/** The number that such words stand for. */
export const countOf = (words: string): number =>
  counts[words.toLowerCase().replace(/\s+/g, ' ')] ?? Number.parseInt(words, 10);
