import { listNoun, pronounPattern, severalPattern, taskNoun } from '../grammar/task-nouns';
import { refused, type Intent, type Target } from '../intent';
import { findQuotes, unquote } from './quotes';

const nounBefore = new RegExp(
  `^(?:(?:the|my|that|this)\\s+)?${taskNoun}\\s*(?:(?:called|named|titled|about|to|with\\s+the\\s+title)\\s+|:\\s*|(?=["“«‘'\\w]))`,
  'i',
);
const articledNoun = /^(?:the|my)\s+(.+)\s+(?:task|to-?do|reminder|item)$/i;
const listAfter = new RegExp(`\\s+(?:from|off|on|in)\\s+(?:my|the)\\s+${listNoun}$`, 'i');

/**
 * The words that name a task, or why they name none. Never a guess: "it" and "everything" name
 * no single task.
 */
export const parseTarget = (words: string): Target | Intent => {
  const text = words
    .trim()
    .replace(listAfter, '')
    .replace(/[\s,;:]+$/, '');
  if (severalPattern.test(text)) return refused('several');
  if (pronounPattern.test(text)) return refused('pronoun');
  const quotes = findQuotes(text);
  const bare = text.replace(nounBefore, '').trim();
  const [quote] = quotes;
  if (quote && quotes.length === 1 && text.replace(/[^"“«‘']*/, '') !== '') {
    const outside = `${text.slice(0, quote.start)} ${text.slice(quote.end)}`.trim();
    if (
      new RegExp(`^(?:(?:the|my)\\s+)?(?:${taskNoun})?(?:\\s+(?:called|named|titled))?$`, 'i').test(
        outside,
      )
    ) {
      return { text: quote.content };
    }
  }
  const named = unquote(bare.replace(articledNoun, '$1'));
  return /[\p{L}\p{N}\p{S}]/u.test(named) ? { text: named } : refused('no-target');
};

/** Makes an intent of the words that name its task. */
export const aim = (words: string, intent: (target: Target) => Intent): Intent => {
  const target = parseTarget(words);
  return 'kind' in target ? target : intent(target);
};
