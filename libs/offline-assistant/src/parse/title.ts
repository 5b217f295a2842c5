import { listNoun, taskNoun } from '../grammar/task-nouns';
import { unquote } from './quotes';

const article = '(?:an?\\s+|the\\s+|another\\s+|one\\s+more\\s+)?';
const leads =
  '(?:to|for|about|called|named|titled|saying|that\\s+says|which\\s+says|with\\s+the\\s+title)';
// "Reminder email" is a title; "task buy bread" is not.
const nounBefore = new RegExp(
  `^(?:${article}(?:new\\s+|quick\\s+|recurring\\s+|repeating\\s+)?${taskNoun}\\b\\s*(?::\\s*|[-–—]\\s+|(?:that\\s+)?(?:${leads}|i\\s+(?:need|have)\\s+to)\\b:?\\s*|$)|${article}(?:new\\s+)?(?:task|to-?do)\\b(?!\\s+lists?\\b)\\s*)`,
  'i',
);
const listBefore = new RegExp(
  `^(?:to|on|in|onto)\\s+(?:my|the|our)\\s+${listNoun}\\s*[:,-]?\\s*`,
  'i',
);
const listAfter = new RegExp(`\\s+(?:to|on|in|onto|into)\\s+(?:my|the|our)\\s+${listNoun}$`, 'i');
const looseStart = /^(?:(?:to|that)\s+|[,;:–—-]\s*)+/i;
const looseEnd = /(?:\s+(?:and|with|due|,)|\s*[,;:–—-])+$/i;

/** A title without the words that only introduced it. A quote that is the whole stands as it is. */
export const titleOf = (words: string): string => {
  const bare = words.replace(listAfter, '').replace(listBefore, '').replace(nounBefore, '');
  return unquote(bare.replace(listBefore, '').replace(looseStart, '').replace(looseEnd, '').trim());
};
