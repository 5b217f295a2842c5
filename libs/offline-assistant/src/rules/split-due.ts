import { wallClock, type AssistantContext } from '../context';
import type { Intent } from '../intent';
import { parseDue } from '../parse/due/extract-due';
import { aim, parseTarget } from '../parse/parse-target';
import { findQuotes } from '../parse/quotes';
import { mask } from '../parse/spans';

/** What people call the due date. */
export const dueNoun = '(?:due\\s+(?:date|time|day)|deadline|date|due)';

const separator =
  /\s+(?:back\s+|up\s+|forward\s+|off\s+|out\s+|ahead\s+)?(?:(?:is|are)\s+(?:now\s+|actually\s+)?(?:due(?:\s+(?:on|at|by|in))?|on|at)|(?:can|could|should|will\s+have\s+to|(?:has|have)\s+to|must|needs?\s+to|ought\s+to)\s+(?:wait|be\s+(?:due|moved|done|finished|completed|scheduled))(?:\s+(?:until|till?|for|to|on|at|by))?|due(?:\s+(?:on|at|by))?|to\s+be\s+due(?:\s+(?:on|at|by))?|to|until|till?|for|by|on|at|from)\s+|\s+(?=(?:tomorrow|today|tonight|next|in|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)/gi;

const ownedDate = new RegExp(`['’]s\\s+${dueNoun}$`, 'i');

/** Takes "from monday" and "'s due date" off the words that name the task. */
const withoutOldDate = (words: string, context: AssistantContext): string =>
  words
    .replace(/\s+from\s+(\S+(?:\s+\S+)?)$/i, (all, date: string) =>
      parseDue(date, wallClock(context)) ? '' : all,
    )
    .replace(ownedDate, '');

/** Parts "buy milk to friday" at the first place after which nothing but a date stands. */
export const splitDue = (words: string, context: AssistantContext): Intent | null => {
  for (const match of mask(words, findQuotes(words)).matchAll(separator)) {
    const due = parseDue(words.slice(match.index + match[0].length), wallClock(context));
    if (!due) continue;
    const named = words.slice(0, match.index);
    const target = parseTarget(named, context);
    const isGroup = 'group' in target;
    return aim(isGroup ? named : withoutOldDate(named, context), context, (target) => ({
      kind: 'reschedule',
      target,
      due,
    }));
  }
  return null;
};
