/** The clock times that parts of a day stand for, as the answers say them back. */
export const partsOfDay: { pattern: RegExp; hour: number }[] = [
  { pattern: /\bmorning\b/i, hour: 9 },
  { pattern: /\bafternoon\b/i, hour: 15 },
  { pattern: /\bevening\b/i, hour: 19 },
  { pattern: /\b(?:tonight|night)\b/i, hour: 21 },
];

/** Words between a title and its date, which belong to the date. */
export const dueConnector =
  /(?:[,;(–—-]\s*)?(?:\b(?:(?:which\s+is|that['’]?s|it['’]?s|and\s+is)\s+)?(?:due|deadline)(?:\s+(?:on|by|at|is|in|for))?\s*:?|\b(?:on|by|for|until|till?|before|at|in|starting|not\s+later\s+than)|@|[,;(–—:-])\s*(?:the\s+)?$/i;

/** Words that make a date a part of the title: "notes of monday", "the friday meeting". */
export const titleConnector =
  /(?:\b(?:the|a|an|my|our|your|his|her|their|about|of|like|since|after|from|last|past|every|each|than|vs|and|or|to|called|named|between)|['’]s)\s*$/i;

/** Dates that lie behind, or that name no day. */
export const notADueDate =
  /\b(?:last|past|ago|yesterday|earlier|previous|(?<!from\s)now|this\s+(?:week|month|year))\b/i;

/** A span of time that says how long something takes. */
export const lengthOfTime = /^(?:for|within\s+the|\d|an?\s)/i;

/** Short words that are also English or numbers: they need a word such as "on" before them. */
export const ambiguousDay =
  /^(?:sun|sat|wed|mon|tue|tues|thu|thur|thurs|fri|\d{1,2}[/.]\d{1,2}|the\s+\d{1,2}(?:st|nd|rd|th)|weekend|end\s+of\b.*)$/i;

/** A word that may follow a bare weekday in the middle of a title without being its noun. */
export const afterDay =
  /^\s*(?:$|[¤,;.!)(–—:-]|(?:at|with|for|about|to|in|from|and|by|before|after|on|if|because|via|urgent|important|high|low|medium|no|priority|please|tagged|due)\b)/i;

/** Repetition, which is asked for with these words. */
export const recurrencePattern =
  /\b(?:every|each)\s+(?:(?:other|single|second|\d+)\s+)?(?:(?:week|work)?days?|mornings?|afternoons?|evenings?|nights?|weeks?|months?|years?|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|quarters?|(?:1?\d|2\d|3[01])(?:st|nd|rd|th))\b|\b(?:daily|weekly|monthly|yearly|annually|fortnightly|bi-?weekly)\s*[.!]*$|\b(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i;
