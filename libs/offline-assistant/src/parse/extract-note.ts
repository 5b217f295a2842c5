import { findQuotes } from './quotes';
import type { Span } from './spans';

export interface ExtractedNote extends Span {
  note: string;
}

const mark = '(?:\\s*[,;.(–—]|\\s+-+)';
const says =
  '(?:\\s+to\\s+it)?\\s*(?:(?:saying|that\\s+says|that\\s+reads|reading|that)\\b\\s*)?:?\\s*';
const adding = `${mark}?\\s*(?:\\band\\s+)?\\b(?:with|add|adding|include|plus)\\s+(?:an?\\s+|the\\s+)?`;

/** What follows to the end is the note. A quote is hidden behind "¤". */
const patterns = [
  new RegExp(`${adding}(?:notes?|description|comments?|details)\\b${says}(?=¤)`, 'i'),
  new RegExp(`${adding}(?:note|description|comment)\\b${says}`, 'i'),
  new RegExp(`${adding}(?:notes|comments|details)\\s*:\\s*`, 'i'),
  new RegExp(`${mark}?\\s*\\b(?:the\\s+)?(?:note|description|comment)\\s*:\\s*`, 'i'),
  // "Take notes: chapter 3" is a title.
  new RegExp(`${mark}\\s*(?:the\\s+)?(?:notes|details|comments)\\s*:\\s*`, 'i'),
  /\s+[—–]\s*(?:details|notes?)\s+/i,
];

/**
 * Finds the note of a new task, "…, note: ring twice"; `masked` hides its quotes. A note in quotes
 * ends with them, another one with the text.
 */
export const extractNote = (text: string, masked: string): ExtractedNote | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(masked);
    if (!match || text.slice(0, match.index).trim() === '') continue;
    const from = match.index + match[0].length;
    const rest = text.slice(from);
    const [quote] = findQuotes(rest);
    if (quote?.start === 0)
      return { note: quote.content, start: match.index, end: from + quote.end };
    const note = (match[0].includes('(') ? rest.replace(/\)\s*$/, '') : rest).trim();
    if (note !== '') return { note, start: match.index, end: text.length };
  }
  return null;
};
