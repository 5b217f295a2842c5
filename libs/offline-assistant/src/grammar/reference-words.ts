export const ordinals = [
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
];
const cardinals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const cardinal = `\\d{1,2}|${cardinals.join('|')}`;
const noun = '(?:ones?|tasks?|to-?dos?|items?|things?|reminders?|options?)';

/** "2", "2nd", "two" and "second" as a number. */
export const countOf = (word: string): number | null => {
  const lower = word.toLowerCase().replace(/(?<=\d)(?:st|nd|rd|th)$/, '');
  if (/^\d+$/.test(lower)) return Number(lower);
  const place = Math.max(ordinals.indexOf(lower), cardinals.indexOf(lower));
  return place < 0 ? null : place + 1;
};

/** One task that was spoken of. */
export const onePattern = new RegExp(
  `^(?:it|that|this|the\\s+same|(?:that|this|the\\s+same|the)\\s+(?:one|task|to-?do|item|thing|reminder))$`,
  'i',
);

const manyWord = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';

/** Several that were spoken of, and how many. */
export const severalPatterns = [
  new RegExp(`^(?:them|these|those)(?:\\s+(?:all|both))?$`, 'i'),
  new RegExp(`^(?:all\\s+)?(?:these|those)\\s+${noun}$`, 'i'),
  /^(?:all|each|every\s+one)\s+of\s+(?:them|these|those)$/i,
  new RegExp(`^(?:the\\s+)?(?<both>both)(?:\\s+of\\s+(?:them|these|those)|\\s+${noun})?$`, 'i'),
  new RegExp(`^(?:all\\s+)?(?:the\\s+)?(?<count>${manyWord})\\s+of\\s+(?:them|these|those)$`, 'i'),
  new RegExp(`^(?:all|those|these)\\s+(?<count>${manyWord})(?:\\s+${noun})?$`, 'i'),
];

/** The other of two. */
export const otherPattern = new RegExp(`^(?:the\\s+)?other(?:\\s+${noun})?$`, 'i');

/** What was added last. */
export const addedPattern = new RegExp(
  `^(?:(?:the\\s+)?(?:last\\s+)?(?:${noun}|thing|what)\\s+)?(?:that\\s+|which\\s+)?(?:i|you|we)(?:['’]ve|\\s+have)?(?:\\s+just)?\\s+(?:added|created|made)(?:\\s+last)?$|` +
    `^the\\s+(?:new|newest|latest|last\\s+added|most\\s+recent)\\s+${noun}$`,
  'i',
);

/** One place in a list. A bare "two" is none: "number two" is. */
export const placePatterns = [
  `(?:(?:number|no\\.?|option|task|item|to-?do|#)\\s*)+(?<place>${cardinal})`,
  `#?(?<place>\\d{1,2}(?:st|nd|rd|th)?|${ordinals.join('|')})`,
  '(?<before>second[\\s-]to[\\s-]|next[\\s-]to[\\s-])?(?<last>last|bottom|latter)',
  '(?<top>top|former)',
].map((place) => new RegExp(`^(?:the\\s+)?${place}\\.?(?:\\s+${noun})?$`, 'i'));

/** "The first two", "the last 3". */
export const placesPattern = new RegExp(
  `^(?:the\\s+)?(?:(?:first|top)|(?<last>last|bottom))\\s+(?<count>${cardinal})(?:\\s+${noun})?$`,
  'i',
);
