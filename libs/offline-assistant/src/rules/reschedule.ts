import { wallClock, type AssistantContext } from '../context';
import { recurrencePattern } from '../grammar/due-words';
import { refused, type Intent } from '../intent';
import { parseDue } from '../parse/due/extract-due';
import { aim } from '../parse/parse-target';
import { asGuess } from '../target';
import { withTarget } from '../targeted-intent';
import { firstMatch, type Rule } from './rule';
import { dueNoun, splitDue } from './split-due';

const clearing = [
  new RegExp(
    `^(?:remove|clear|delete|drop|unset|erase)\\s+(?:the\\s+)?${dueNoun}\\s+(?:of|from|for|on|off)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(`^(?:remove|clear|delete)\\s+(?<words>.+?)['’]s\\s+${dueNoun}$`, 'i'),
  new RegExp(`^(?:make|set)\\s+(?<words>.+?)\\s+(?:to\\s+)?(?:have\\s+)?no\\s+${dueNoun}$`, 'i'),
  /^(?:unschedule|undate)\s+(?<words>.+)$/i,
  new RegExp(`^(?<words>.+?)\\s+(?:has|needs|should\\s+have)\\s+no\\s+${dueNoun}$`, 'i'),
];
const explicit = [
  new RegExp(
    `^(?:set|change|move|update|make)\\s+(?:the\\s+)?${dueNoun}\\s+(?:of|for|on)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(`^(?:set|change|move|update)\\s+(?<words>.+?['’]s\\s+${dueNoun}.*)$`, 'i'),
  /^(?:re-?schedule|postpone|delay|defer|put\s+off|bump|bring\s+forward)\b\s*(?<words>.*)$/i,
  /^(?:snooze|push)\b\s*(?:back\s+)?(?<words>.*)$/i,
];
const loose = [
  /^(?:move|shift|change|set|make|bring|update)\s+(?:back\s+)?(?<words>.+)$/i,
  /^(?:schedule|plan|put|do|have)\s+(?<words>(?:it|that|this|them|both|these|those)\s.+)$/i,
  /^(?<words>.+\s+(?:is|are)\s+(?:now\s+|actually\s+)?due\s+.+)$/i,
  /^(?<words>.+\s+(?:can|could|should|must|will\s+have\s+to|(?:has|have)\s+to|needs?\s+to|ought\s+to)\s+(?:wait|be\s+(?:due|moved|done|finished|completed|scheduled))\s+.+)$/i,
];
/** What may tell of anything else: only a whole title will do. */
const guessed = [
  /^put\s+(?<words>.+)$/i,
  /^(?<task>.+?)\s+(?:is|are)\s+(?<when>(?:at|on)\s+.+?)\s+(?:now|instead)$/i,
  /^(?<words>.+?)\s+instead(?:\s+of\s+(?:on\s+)?(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?$/i,
];
const adding = [
  new RegExp(
    `^(?:add|give|put)\\s+(?:an?\\s+|the\\s+)?${dueNoun}\\s+(?:of\\s+(?<date>.+?)\\s+)?(?:to|on|for)\\s+(?<words>.+)$`,
    'i',
  ),
];

/** "Add a due date of friday to buy milk", which would read like a new task otherwise. */
export const addDueDate: Rule = {
  name: 'add a due date',
  match: ({ text, isQuestion }, context): Intent | null => {
    const match = isQuestion ? null : firstMatch(text, adding);
    if (!match) return null;
    const words = match['words'] ?? '';
    const due = match['date'] === undefined ? null : parseDue(match['date'], wallClock(context));
    if (!due) return splitDue(words, context) ?? aim(words, context, () => refused('no-date'));
    return aim(words, context, (target) => ({ kind: 'reschedule', target, due }));
  },
};

/** "Call mom on monday instead", "put call mom on monday". */
const guessedDue = (text: string, context: AssistantContext): Intent | null => {
  const { words, task, when } = firstMatch(text, guessed) ?? {};
  const said = words ?? (task === undefined ? '' : `${task} to ${when ?? ''}`);
  const found = splitDue(said, context);
  return found?.kind === 'reschedule' ? withTarget(found, asGuess(found.target)) : null;
};

/** "Move buy milk to friday", "remove the due date of buy milk". */
export const reschedule: Rule = {
  name: 'reschedule',
  match: ({ text }, context): Intent | null => {
    const cleared = firstMatch(text, clearing);
    if (cleared) {
      return aim(cleared['words'] ?? '', context, (target) => ({
        kind: 'reschedule',
        target,
        due: null,
      }));
    }
    const told = firstMatch(text, explicit);
    const words = (told ?? firstMatch(text, loose))?.['words'];
    if (words === undefined) return guessedDue(text, context);
    const found = splitDue(words, context);
    if (found || !told) return found ?? guessedDue(text, context);
    if (recurrencePattern.test(words)) return refused('recurring');
    return aim(words, context, () => refused('no-date'));
  },
};
