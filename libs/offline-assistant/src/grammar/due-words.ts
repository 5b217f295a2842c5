import { fixedDays } from './fixed-days';

/** The clock times that parts of a day stand for, as the answers say them back. */
export const partsOfDay: { pattern: RegExp; hour: number }[] = [
  { pattern: /\bmorning\b/i, hour: 9 },
  { pattern: /\bafternoon\b/i, hour: 15 },
  { pattern: /\bevening\b/i, hour: 19 },
  { pattern: /\b(?:tonight|night)\b/i, hour: 21 },
];

/** Words that leave a date a little open, and belong to it. */
const soft =
  '(?:early|late|later|sometime|some\\s+time|any\\s*time|around|about|approximately|roughly|exactly|first\\s+thing|the\\s+latest|(?:this\\s+)?coming)';
const preposition =
  '(?:on\\s+or\\s+before|no(?:t)?\\s+later\\s+than|on|by|for|until|till?|before|at|in|starting(?:\\s+(?:on|from))?|beginning(?:\\s+(?:on|from))?)';

/** Words between a title and its date, which belong to the date. */
export const dueConnector = new RegExp(
  '(?:(?:[,;(–—-]\\s*)?(?:' +
    `\\b(?:(?:which\\s+is|that['’]?s|it['’]?s|and\\s+is|is|are|to\\s+be)\\s+)?(?:due|deadline|needed)(?:\\s+date)?(?:\\s+(?:is\\s+)?${preposition}|\\s+is)?\\s*:?|` +
    `\\bto\\s+be\\s+(?:done|finished|completed)\\s+${preposition}|` +
    '(?<=¤\\s)from|' +
    `\\band\\s+make\\s+it\\s+(?:due\\s+)?(?:on|for|by)|` +
    `\\b(?<!\\b(?:up|down|back|away)\\s)(?:(?:early|late|first\\s+thing)\\s+)?${preposition}|@|[,;(–—:-])` +
    `\\s*(?:\\b${soft}\\s+)*|\\b(?:early|later?|some\\s*time|around|approximately|roughly|first\\s+thing|(?:this\\s+)?coming)\\s+)(?:the\\s+)?$`,
  'i',
);

/** Words behind a date that belong to it. */
export const dueTail =
  /^\s+(?:at\s+the\s+(?:very\s+)?latest|sharp|on\s+the\s+dot|latest|or\s+(?:so|earlier|sooner|before))\b/i;

/** How far before a date such words are looked for. */
export const connectorReach = 60;

/** Words that make a date a part of the title: "notes of monday", "the friday meeting". */
export const titleConnector =
  /(?:\b(?:the|a|an|my|our|your|his|her|their|about|of|like|since|after|from|last|past|every|each|than|vs|and|or|to|called|named|titled|between|black|good|ash|palm|easter|cyber|super|giving|happy|bloody)|['’]s)\s*$/i;

/** Dates that lie behind, or that name no day; "the minutes" are those of a meeting. */
export const notADueDate =
  /^(?:the\s+)?(?:second|minute|hour|day|week|month|year)s$|\b(?:last(?!\s+\p{L}+\s+(?:of|in)\b)|(?<!(?:half|quarter|five|ten|twenty|minutes?|\d)\s)past|ago|yesterday|earlier|previous|(?<!from\s)now|this\s+(?:week|month|year)|(?<!of\s)the\s+(?:week|month|year)$)\b/iu;

/** A span of time that says how long something takes. */
export const lengthOfTime = /^(?:for|within\s+the|\d|an?\s)/i;

/** Short words that are also English or numbers: they need a word such as "on" before them. */
export const ambiguousDay =
  /^(?:sun|sat|wed|mon|tue|tues|thu|thur|thurs|fri|(?:(?:on|by)\s+)?\d{1,2}[/.]\d{1,2}\.?|the\s+\d{1,2}(?:st|nd|rd|th)|weekend|(?:by|before)\s+\p{L}+\.?|(?:on|by)\s+the\s+[\p{L}-]+)$/iu;

/** Days that stand before a noun too: "the end of month report". */
export const looseDay = /^(?:(?:by\s+)?(?:the\s+)?end\s+of|eow|eom|eoq|eoy)\b/i;

/** Days that people also name for what happens on them: "buy presents for christmas". */
export const eventDay = new RegExp(
  `^(?:weekend|${fixedDays.map(({ pattern }) => pattern).join('|')})$`,
  'i',
);

/** A word that may follow a bare weekday in the middle of a title without being its noun. */
export const afterDay =
  /^\s*(?:$|[¤,;.!)(–—:-]|(?:at|around|with|for|about|to|in|from|and|or|by|before|after|until|on|if|because|so|then|via|urgent|important|asap|high|low|medium|no|priority|please|tagged|due|note|notes|starting|at\s+the|sharp|or\s+(?:so|earlier|sooner)|repeat(?:ing|s)?|every|as|eod|cob|eob|end\s+of)\b)/i;

/** The end of a day, with no other day named beside it. */
export const endOfDay = /^(?:eod|end\s+of\s+(?:the\s+)?day)$/i;

/** Repetition, which is asked for with these words. */
export const recurrencePattern =
  /\b(?:every|each)\s+(?:(?:other|single|second|\d+)\s+)?(?:(?:week|work)?days?|mornings?|afternoons?|evenings?|nights?|weeks?|months?|years?|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|quarters?|(?:1?\d|2\d|3[01])(?:st|nd|rd|th))\b|\b(?:daily|weekly|monthly|yearly|annually|fortnightly|bi-?weekly)\s*[.!]*$|\b(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b/i;
