import { wallClock } from '../context';
import { refused, type Due, type Intent } from '../intent';
import { parseDue } from '../parse/due/extract-due';
import { aim } from '../parse/parse-target';
import { findQuotes } from '../parse/quotes';
import { extractRecurrence } from '../parse/recurrence/extract-recurrence';
import { cut, mask } from '../parse/spans';
import { firstMatch, type Rule, type RuleContext } from './rule';

const noun = '(?:repetition|recurrence|repeat|repeats|repeating|schedule|recurring)';
const ending = [
  /^(?:stop|end|quit)\s+(?:repeating|recurring)\s+(?<words>.+)$/i,
  /^(?:stop|end)\s+(?<words>.+?)\s+(?:from\s+)?(?:repeating|recurring)$/i,
  new RegExp(
    `^(?:remove|clear|delete|cancel|stop|end|drop)\\s+(?:the\\s+)?${noun}\\s+(?:of|from|for|on)\\s+(?<words>.+)$`,
    'i',
  ),
  /^(?:make|let|have)\s+(?<words>.+?)\s+(?:not\s+(?:repeat|recur|recurring|repeating)|stop\s+(?:repeating|recurring)|non-?\s?recurring|a\s+one-?\s?(?:time|off)(?:\s+task)?)$/i,
  /^(?<words>.+?)\s+(?:should(?:n['’]?t|\s+not)|does(?:n['’]?t|\s+not)\s+(?:have|need)\s+to)\s+(?:repeat|recur)(?:\s+any\s*more)?$/i,
];
const starting = [
  /^(?:make|set|have|let|change|move)\s+(?<words>.+?)\s+(?:to\s+)?(?:repeat|recur|be\s+recurring|repeating|recurring|be\s+due|due|happen)(?:ing)?\b\s*(?<rule>.+)$/i,
  /^(?:make|set|have|change)\s+(?<words>.+?)\s+(?:(?:be\s+|to\s+be\s+|to\s+|an?\s+)*)(?<rule>(?:every|each)\s.+|(?:daily|weekly|monthly|yearly|annually|fortnightly|bi-?weekly|quarterly)\b.*?)(?:\s+task)?$/i,
  /^repeat\s+(?<words>.+?)\s+(?<rule>(?:every|each|daily|weekly|monthly|yearly|annually|on)\b.*)$/i,
  /^(?<words>.+?)\s+(?:should|has\s+to|needs\s+to|must)\s+(?:repeat|recur|happen|be\s+repeated)\s+(?<rule>.+)$/i,
  /^(?<words>.+?)\s+(?:repeats|recurs)\s+(?<rule>.+)$/i,
];
const skipping = [/^skip\s+(?<words>.+?)(?:\s+(?:this|for|once|today|tomorrow)\b.*)?$/i];

/** Reads a text that is nothing but how something repeats, and perhaps when. */
const readRule = (words: string, context: RuleContext) => {
  const found = extractRecurrence(words, wallClock(context));
  if (found.kind !== 'recurrence') return null;
  const rest = cut(words, found.spans)
    .replace(/[\s,.]+/g, ' ')
    .trim();
  const due: Due | null = rest === '' ? null : parseDue(rest, wallClock(context));
  return rest === '' || due ? { recurrence: found.recurrence, due } : null;
};

/** "Stop repeating buy milk", which denies nothing. */
export const endRepeating: Rule = {
  name: 'end of repeating',
  match: ({ text, isQuestion }, context): Intent | null => {
    const ended = isQuestion ? undefined : firstMatch(text, ending)?.['words'];
    if (ended === undefined) return null;
    return aim(ended, context, (target) => ({
      kind: 'repeat',
      target,
      recurrence: null,
      due: null,
    }));
  },
};

/** "Make buy milk repeat every week". */
export const repeat: Rule = {
  name: 'repeat',
  match: ({ text }, context): Intent | null => {
    const skipped = firstMatch(text, skipping)?.['words'];
    if (skipped !== undefined) return aim(skipped, context, () => refused('skip'));
    const plain = mask(text, findQuotes(text));
    const started = firstMatch(plain, starting);
    if (!started) return null;
    const { rule = '', words = '' } = started;
    const start = plain.indexOf(words);
    const read = readRule(rule.trim(), context);
    if (!read) return /\b(?:repeat|recur)/i.test(plain) ? refused('recurring') : null;
    return aim(text.slice(start, start + words.length), context, (target) => ({
      kind: 'repeat',
      target,
      ...read,
    }));
  },
};
