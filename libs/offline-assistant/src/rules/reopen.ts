import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { asGuess, type Target } from '../target';
import { firstMatch, type Rule } from './rule';

const open =
  '(?:not\\s+(?:yet\\s+)?(?:done|complete|completed|finished)(?:\\s+yet)?|undone|incomplete|unfinished|uncompleted|open|to-?do|pending|active)';

const patterns = [
  new RegExp(
    `^(?:mark|set|flag|change|put)\\s+(?<words>.+?)\\s+(?:back\\s+)?(?:as\\s+|to\\s+)?${open}(?:\\s+again)?$`,
    'i',
  ),
  /^(?:re-?open|re-?activate|un-?complete|un-?tick|un-?check|un-?mark|un-?finish|un-?cross|un-?do\s+the\s+completion\s+of)\b:?\s*(?<words>.*?)(?:\s+again|\s+as\s+(?:done|complete|completed))?$/i,
  /^open\s+(?<words>.+?)\s+(?:again|up\s+again|back\s+up)$/i,
];

const backOnList =
  /^(?:put|move)\s+(?<words>.+?)\s+back\s+(?:on|onto|in|to)\s+(?:my|the)\s+(?:to-?do\s+|task\s+)?list$/i;

/** "Pay rent isn't done": only the whole title counts, since it may tell of anything. */
const denials = [
  /^(?<words>.+?)\s+(?:is|was|are|were)(?:n['’]?t|\s+not)\s+(?:actually\s+|really\s+)?(?:done|finished|complete|completed)(?:\s+yet|\s+after\s+all)?$/i,
  /^(?<words>.+?)\s+(?:still\s+)?needs\s+to\s+be\s+done(?:\s+again)?$/i,
];

const reopening = (target: Target): Intent => ({ kind: 'reopen', target });

/** "Reopen buy milk" and its kin. */
export const reopen: Rule = {
  name: 'reopen',
  match: ({ text }, context): Intent | null => {
    const match = firstMatch(text, patterns);
    return match && aim(match['words'] ?? '', context, reopening);
  },
};

export const reopenByDenial: Rule = {
  name: 'denial of something done',
  match: ({ text, isQuestion }, context): Intent | null => {
    const words = isQuestion ? undefined : firstMatch(text, denials)?.['words'];
    if (words === undefined || /^(?:if|when|why|what|who|how)\b/i.test(words)) return null;
    return aim(words, context, (target) => reopening(asGuess(target)));
  },
};

/** "Put pay rent back on my list", which would read like a new task otherwise. */
export const putBack: Rule = {
  name: 'put back on the list',
  match: ({ text }, context): Intent | null => {
    const words = backOnList.exec(text)?.groups?.['words'];
    return words === undefined ? null : aim(words, context, reopening);
  },
};
