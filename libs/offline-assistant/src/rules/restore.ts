import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { firstMatch, type Rule } from './rule';

const patterns = [
  /^(?:restore|undelete|un-delete|recover|untrash)\b:?\s*(?<words>.*?)(?:\s+(?:from|out\s+of)\s+(?:the\s+)?(?:trash|bin))?$/i,
  /^(?:bring|get|put)\s+(?<words>.+?)\s+back(?:\s+(?:again|please|from\s+(?:the\s+)?(?:trash|bin)))?$/i,
  /^(?:bring|get)\s+back\s+(?<words>.+)$/i,
  /^(?:undo|revert|reverse|take\s+back)\s+(?:the\s+)?(?:deletion|removal|deleting|removing)\s+of\s+(?<words>.+)$/i,
];

const deleted = /(?<=^|\s)(?:deleted|removed|trashed)\s+/i;

/** "Restore buy milk", "bring it back". */
export const restore: Rule = {
  name: 'restore',
  match: ({ text }, context): Intent | null => {
    const match = firstMatch(text, patterns);
    const words = match?.['words']?.replace(deleted, '');
    return words === undefined
      ? null
      : aim(words, context, (target) => ({ kind: 'restore', target }));
  },
};
