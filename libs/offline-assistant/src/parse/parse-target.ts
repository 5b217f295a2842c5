import { wallClock, type AssistantContext } from '../context';
import { listNoun, pronounPattern, taskNoun } from '../grammar/task-nouns';
import { refused, type Intent } from '../intent';
import type { Target } from '../target';
import { parseGroup } from './parse-group';
import { parseReference } from './parse-reference';
import { findQuotes, unquote } from './quotes';

const nounBefore = new RegExp(
  `^(?:(?:the|my|that|this)\\s+)?${taskNoun}\\s*(?:(?:called|named|titled|about|to|with\\s+the\\s+title)\\s+|:\\s*|(?=["“«‘'\\w]))`,
  'i',
);
const articledNoun = /^(?:the|my|that|this)\s+(.+)\s+(?:task|to-?do|reminder|item|thing|one)$/i;
const listAfter = new RegExp(`\\s+(?:from|off|on|in)\\s+(?:my|the)\\s+${listNoun}$`, 'i');
const aroundQuote = new RegExp(
  `^(?:(?:the|my|that|this)\\s+)?(?:${taskNoun}|one)?(?:\\s+(?:called|named|titled))?$`,
  'i',
);

/** What stands in quotes when nothing but "the task" stands around it. */
const quotedTitle = (text: string): string | null => {
  const [quote, ...others] = findQuotes(text);
  if (!quote || others.length > 0) return null;
  const outside = `${text.slice(0, quote.start)} ${text.slice(quote.end)}`.trim();
  return aroundQuote.test(outside) ? quote.content : null;
};

/**
 * The tasks that words name: by title, by what was spoken of, or by what they have in common; or
 * why they name none.
 */
export const parseTarget = (words: string, context: AssistantContext): Target | Intent => {
  const said = words.trim().replace(/[\s,;:]+$/, '');
  const quoted = quotedTitle(said);
  if (quoted !== null) return { text: quoted, isQuoted: true };
  const text = said.replace(listAfter, '');
  const reference = parseReference(text);
  if (reference && reference.kind !== 'named') return { reference, text };
  const group = parseGroup(said, wallClock(context)) ?? parseGroup(text, wallClock(context));
  if (group) return { group, text };
  if (reference) return { reference, text };
  if (pronounPattern.test(text)) return refused('pronoun');
  const named = unquote(text.replace(nounBefore, '').trim().replace(articledNoun, '$1'));
  return /[\p{L}\p{N}\p{S}]/u.test(named) ? { text: named } : refused('no-target');
};

/** Makes an intent of the words that name its tasks. */
export const aim = (
  words: string,
  context: AssistantContext,
  intent: (target: Target) => Intent,
): Intent => {
  const target = parseTarget(words, context);
  return 'kind' in target ? target : intent(target);
};
