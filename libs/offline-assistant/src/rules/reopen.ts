import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { firstMatch, type Rule } from './rule';

const open =
  '(?:not\\s+(?:yet\\s+)?(?:done|complete|completed|finished)(?:\\s+yet)?|undone|incomplete|unfinished|uncompleted|open|to-?do|pending|active)';

const patterns = [
  new RegExp(
    `^(?:mark|set|flag)\\s+(?<words>.+?)\\s+(?:as\\s+|to\\s+)?${open}(?:\\s+again)?$`,
    'i',
  ),
  /^(?:re-?open|un-?complete|un-?tick|un-?check|un-?mark|un-?finish|un-?do\s+the\s+completion\s+of)\b:?\s*(?<words>.*?)(?:\s+again)?$/i,
  /^open\s+(?<words>.+?)\s+(?:again|up\s+again|back\s+up)$/i,
];

/** "Reopen buy milk" and its kin. */
export const reopen: Rule = {
  name: 'reopen',
  match: ({ text }): Intent | null => {
    const match = firstMatch(text, patterns);
    return match && aim(match['words'] ?? '', (target) => ({ kind: 'reopen', target }));
  },
};
