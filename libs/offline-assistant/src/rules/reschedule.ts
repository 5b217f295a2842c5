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

const ownedDate = new RegExp(`['’]s\\s+${dueNoun}$`, 'i');

/** Takes "from monday" and "'s due date" off the words that name the task. */
const withoutOldDate = (words: string, context: RuleContext): string =>
  words
    .replace(/\s+from\s+(\S+(?:\s+\S+)?)$/i, (all, date: string) =>
      parseDue(date, wallClock(context)) ? '' : all,
    )
    .replace(ownedDate, '');

/** Parts "buy milk to friday" at the first place after which nothing but a date stands. */
const split = (words: string, context: RuleContext): Intent | null => {
  for (const match of mask(words, findQuotes(words)).matchAll(separator)) {
    const due = parseDue(words.slice(match.index + match[0].length), wallClock(context));
    if (!due) continue;
    const named = withoutOldDate(words.slice(0, match.index), context);
    return aim(named, (target) => ({ kind: 'reschedule', target, due }));
  }
  return null;
};

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
    if (!due) return split(words, context) ?? aim(words, () => refused('no-date'));
    return aim(words, (target) => ({ kind: 'reschedule', target, due }));
  },
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
