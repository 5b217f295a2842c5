import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { firstMatch, type Rule } from './rule';

const done = '(?:done|complete|completed|finished|ticked\\s+off|checked\\s+off)';

const patterns = [
  new RegExp(
    `^(?:mark|set|flag|tick|check|change|move)\\s+(?:off\\s+)?(?<words>.+?)\\s+(?:as\\s+|to\\s+)?(?:being\\s+)?${done}$`,
    'i',
  ),
  /^(?:mark|tick|check|cross|strike)\s+(?:off|out)\s+(?<words>.+)$/i,
  /^(?:mark|tick|check|cross|strike)\s+(?<words>.+?)\s+(?:off|out)(?:\s+(?:of\s+)?(?:my|the)\s+(?:to-?do\s+|task\s+)?list)?$/i,
  new RegExp(`^mark\\s+(?:as\\s+)?${done}\\s*:?\\s+(?<words>.+)$`, 'i'),
  /^(?:complete|finish|tick|close)\b:?\s*(?<words>.*)$/i,
  /^(?:i\s+am|i['’]m|we['’]re|am)?\s*(?:already\s+)?(?:done|finished)\s+with\s+(?<words>.+)$/i,
  /^(?:i|we)(?:['’]ve|\s+have)?\s+(?:just\s+|already\s+)?(?:finished|completed|done|did)\s+(?<words>.+)$/i,
  /^(?:done|finished|completed)\s*:?\s+(?<words>.+)$/i,
  new RegExp(
    `^(?<words>.+?)\\s+(?:(?:is|are|was|has\\s+been|['’]s)\\s+)(?:now\\s+|already\\s+)?${done}(?:\\s+now)?$`,
    'i',
  ),
  /^(?<words>.+?)(?:\s*[,:–—-]\s*|\s+)done$/i,
];

/** "Mark buy milk as done" and its kin. */
export const complete: Rule = {
  name: 'complete',
  match: ({ text }): Intent | null => {
    const match = firstMatch(text, patterns);
    if (!match) return null;
    const words = match['words'] ?? '';
    // "done" at the end of a command of another kind is not for this rule.
    if (/\b(?:not|never|n['’]t|un|half|almost|nearly|being|to|as)$/i.test(words)) return null;
    return aim(words, (target) => ({ kind: 'complete', target }));
  },
};
