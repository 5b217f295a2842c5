import { foreignWords, sharedWords } from '../grammar/other-languages';
import { findQuotes } from '../parse/quotes';
import { mask } from '../parse/spans';
import type { Rule } from './rule';

const longestSample = 500;

const isForeign = (text: string): boolean => {
  const sample = text.slice(0, longestSample);
  const words =
    mask(sample, findQuotes(sample))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  const latin = letters.replace(/[^\p{Script=Latin}]/gu, '');
  if (letters.length > 1 && latin.length * 2 < letters.length) return true;
  const hits = words.filter((word) => foreignWords.has(word));
  return (
    hits.length * 4 >= words.length &&
    (hits.length > 1 || hits.some((word) => !sharedWords.has(word)))
  );
};

/** What no rule understood and isn't English: "lösche die Milch". */
export const otherLanguage: Rule = {
  name: 'other language',
  match: ({ text }) => (isForeign(text) ? { kind: 'ability', topic: 'language-used' } : null),
};

/** The same with a question mark, which no question of ours has. */
export const foreignQuestion: Rule = {
  name: 'question in another language',
  match: (sentence, context) =>
    sentence.isQuestion ? otherLanguage.match(sentence, context) : null,
};
