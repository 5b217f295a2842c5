import { refused, type Choice, type Intent } from '../intent';
import { unquote } from '../parse/quotes';
import type { PendingQuestion, Rule } from './rule';

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const placePattern = new RegExp(
  `^(?:i\\s+mean(?:t)?\\s+)?(?:the\\s+)?(?:(?:number|no\\.?|option|task|#)\\s*)?(?:(\\d{1,2})(?:st|nd|rd|th)?\\.?|(${ordinals.join('|')})|(${numbers.join('|')})|(last))(?:\\s+(?:one|task|option))?$`,
  'i',
);
const none =
  /^(?:none(?:\s+of\s+(?:them|these|those))?|neither|no|nope|cancel|never\s*mind|stop|forget\s+it|nothing|leave\s+it)$/i;
const several =
  /^(?:both|all|all\s+of\s+them|both\s+of\s+them|every\s+one|everything|any|either|whichever)$/i;
const yes =
  /^(?:yes|yep|yeah|y|sure|right|correct|exactly|that\s+one|yes[,\s]+that\s+one|that['’]?s\s+(?:it|the\s+one|right))$/i;

const placeOf = (text: string, count: number): number | null => {
  const match = placePattern.exec(text);
  if (!match) return yes.test(text) && count === 1 ? 1 : null;
  const [, digits, ordinal, number, last] = match;
  if (digits) return Number(digits);
  if (ordinal) return ordinals.indexOf(ordinal.toLowerCase()) + 1;
  if (number) return numbers.indexOf(number.toLowerCase()) + 1;
  return last ? count : null;
};

const choose = ({ about, options }: PendingQuestion, choice: Choice): Intent => ({
  kind: 'choose',
  of: about,
  choice,
  options,
});

/** "The second one" after a question. */
export const placeChoice: Rule = {
  name: 'choice by place',
  match: ({ text, isQuestion }, { pending }) => {
    if (!pending || isQuestion) return null;
    if (none.test(text)) return { kind: 'small-talk', about: 'cancelled' };
    if (several.test(text)) return refused('several');
    const place = placeOf(text, pending.options.length);
    if (place === null) return null;
    if (place < 1 || place > pending.options.length) return refused('bad-choice');
    return choose(pending, { kind: 'place', index: place - 1 });
  },
};

/** "Buy oat milk" or "the oat one" after a question, when it is no sentence of its own. */
export const wordChoice: Rule = {
  name: 'choice by title',
  match: ({ text, isQuestion, hasSeveralLines }, { pending }) => {
    if (!pending || isQuestion || hasSeveralLines) return null;
    if (/^(?:no|not|don['’]?t|neither|none|if|when|maybe|perhaps)\b/i.test(text)) return null;
    const words = unquote(
      text.replace(/^(?:i\s+mean(?:t)?\s+|the\s+one\s+(?:with|about|called)\s+)/i, ''),
    ).replace(/^(?:the\s+)?(.+?)\s+(?:one|task)$/i, '$1');
    return choose(pending, { kind: 'words', text: words });
  },
};
