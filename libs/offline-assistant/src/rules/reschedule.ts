import { wallClock } from '../context';
import { recurrencePattern } from '../grammar/due-words';
import { refused, type Intent } from '../intent';
import { parseDue } from '../parse/due/extract-due';
import { aim } from '../parse/parse-target';
import { findQuotes } from '../parse/quotes';
import { mask } from '../parse/spans';
import { firstMatch, type Rule, type RuleContext } from './rule';

const dueNoun = '(?:due\\s+(?:date|time|day)|deadline|date|due)';
const clearing = [
  new RegExp(
    `^(?:remove|clear|delete|drop|unset|erase)\\s+(?:the\\s+)?${dueNoun}\\s+(?:of|from|for|on)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(`^(?:remove|clear|delete)\\s+(?<words>.+?)['’]s\\s+${dueNoun}$`, 'i'),
  new RegExp(`^(?:make|set)\\s+(?<words>.+?)\\s+(?:to\\s+)?(?:have\\s+)?no\\s+${dueNoun}$`, 'i'),
];
const explicit = [
  new RegExp(
    `^(?:set|change|move|update|make)\\s+(?:the\\s+)?${dueNoun}\\s+(?:of|for|on)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(`^(?:set|change|move|update)\\s+(?<words>.+?['’]s\\s+${dueNoun}.*)$`, 'i'),
  /^(?:re-?schedule|postpone|delay|defer|bump|bring\s+forward)\b\s*(?<words>.*)$/i,
];
const loose = [
  /^(?:move|push|shift|change|set|make|snooze)\s+(?:back\s+)?(?<words>.+)$/i,
  /^(?<words>.+\s+is\s+(?:now\s+)?due\s+.+)$/i,
];
const separator =
  /\s+(?:back\s+)?(?:is\s+(?:now\s+)?due(?:\s+(?:on|at|by))?|due(?:\s+(?:on|at|by))?|to\s+be\s+due(?:\s+(?:on|at|by))?|to|until|till?|for|by|on|at|from)\s+|\s+(?=(?:tomorrow|today|tonight|next|in)\b)/gi;

/** Parts "buy milk to friday" at the first place after which nothing but a date stands. */
const split = (words: string, context: RuleContext): Intent | null => {
  for (const match of mask(words, findQuotes(words)).matchAll(separator)) {
    const due = parseDue(words.slice(match.index + match[0].length), wallClock(context));
    if (!due) continue;
    const named = words.slice(0, match.index).replace(new RegExp(`['’]s\\s+${dueNoun}$`, 'i'), '');
    return aim(named, (target) => ({ kind: 'reschedule', target, due }));
  }
  return null;
};

/** "Move buy milk to friday", "remove the due date of buy milk". */
export const reschedule: Rule = {
  name: 'reschedule',
  match: ({ text }, context): Intent | null => {
    const cleared = firstMatch(text, clearing);
    if (cleared) {
      return aim(cleared['words'] ?? '', (target) => ({ kind: 'reschedule', target, due: null }));
    }
    const told = firstMatch(text, explicit);
    const words = (told ?? firstMatch(text, loose))?.['words'];
    if (words === undefined) return null;
    const found = split(words, context);
    if (found || !told) return found;
    if (recurrencePattern.test(words)) return refused('recurring');
    return aim(words, () => refused('no-date'));
  },
};
