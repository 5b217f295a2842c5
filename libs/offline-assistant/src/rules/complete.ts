import { isPast } from '../grammar/verb-forms';
import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import type { Target } from '../target';
import { firstMatch, type Rule } from './rule';

const done = '(?:done|complete|completed|finished|ticked\\s+off|checked\\s+off)';
const offList = '(?:\\s+(?:of\\s+|from\\s+)?(?:my|the)\\s+(?:to-?do\\s+|task\\s+)?list)?';

const patterns = [
  new RegExp(
    `^(?:mark|set|flag|tick|check|change|move|put|get)\\s+(?:off\\s+)?(?<words>.+?)\\s+(?:as\\s+|to\\s+)?(?:being\\s+)?(?:all\\s+)?${done}(?:\\s+(?:now|already))?$`,
    'i',
  ),
  new RegExp(
    `^(?:mark|tick|check|cross|strike|scratch)\\s+(?:off|out)\\s+(?<words>.+?)${offList}$`,
    'i',
  ),
  new RegExp(
    `^(?:mark|tick|check|cross|strike|scratch)\\s+(?<words>.+?)\\s+(?:off|out)${offList}$`,
    'i',
  ),
  new RegExp(`^mark\\s+(?:as\\s+)?${done}\\s*:?\\s+(?<words>.+)$`, 'i'),
  /^(?:complete|finish(?:\s+(?:up|off))?|tick|close|resolve|finali[sz]e|wrap\s+up)\b:?\s*(?<words>.*)$/i,
  /^(?:i\s+am|i['’]m|we['’]re|we\s+are|am)?\s*(?:already\s+|all\s+|now\s+|finally\s+)*(?:done|finished|through)\s+with\s+(?<words>.+)$/i,
  /^(?:i\s+am|i['’]m|we['’]re|we\s+are)\s+(?:already\s+|now\s+|finally\s+)*(?:done|finished)\s+(?<words>\w+ing\s+.+)$/i,
  /^(?:(?:i|we)(?:['’]ve|\s+have|ve)?\s+)?(?:just\s+|already\s+|finally\s+|now\s+)*(?:finished|completed|done|did|ticked\s+off|checked\s+off|crossed\s+off)\s*:?\s+(?:with\s+|doing\s+)?(?<words>.+)$/i,
  /^(?:(?:i|we)(?:['’]ve|\s+have|ve)?\s+)?(?:just\s+|already\s+|finally\s+)*got\s+(?<words>.+?)\s+(?:done|finished|out\s+of\s+the\s+way)$/i,
  new RegExp(
    `^(?<words>.+?)(?:(?:\\s+(?:is|are|was|were|has\\s+been|have\\s+been|got))|['’]s|['’]re)\\s+(?:now\\s+|already\\s+|all\\s+|finally\\s+)*${done}(?:\\s+(?:now|already|too|as\\s+well))?$`,
    'i',
  ),
  /^(?<words>.+?)(?:\s*[,:–—-]\s*|\s+)(?:done|completed?|finished)$/i,
  /^(?:done|check|✓|✅|✔️?)\s*[:,]?\s+(?<words>.+)$/iu,
  /^(?<words>.+?)\s*(?:✓|✅|✔️?|☑️?)$/u,
];

const when =
  '(?:\\s+(?:already|just\\s+now|now|today|yesterday|earlier(?:\\s+today)?|this\\s+(?:morning|afternoon|evening)|last\\s+night|a\\s+(?:minute|moment|while)\\s+ago))*';
const report = new RegExp(
  `^(?:i|we)(?:['’]ve|\\s+have|ve)?\\s+(?:(?:just|already|finally|now)\\s+)*(?<verb>[\\p{L}]+)\\s+(?<words>.+?)${when}$`,
  'iu',
);
const passive = new RegExp(
  `^(?<words>.+?)\\s+(?:is|are|was|were|has\\s+been|have\\s+been|got)\\s+(?:(?:now|already|finally)\\s+)*(?<verb>[\\p{L}]+(?:ed|t|d|n))${when}$`,
  'iu',
);

/** "Done" at the end of a command of another kind is not for this rule. */
const isOtherKind = (words: string): boolean =>
  /\b(?:not|never|n['’]t|un|half|almost|nearly|partly|being|to|as|be)$/i.test(words) ||
  /^(?:(?:i|we)\s+)?(?:almost|nearly|half|partly)\b/i.test(words);

/** "Delete everything that is done" is another command. */
const isCommand = (words: string): boolean =>
  /^(?:delete|remove|clear|erase|reopen|restore|archive|hide|get\s+rid\s+of)(?:$|\s+(?:all|every|everything|any|anything|whatever|what|my|the|those|these)\b)/i.test(
    words,
  );

const completing = (target: Target): Intent => ({ kind: 'complete', target });

/** "Mark buy milk as done" and its kin. */
export const complete: Rule = {
  name: 'complete',
  match: ({ text }, context): Intent | null => {
    const match = firstMatch(text, patterns);
    if (!match) return null;
    const words = (match['words'] ?? '').replace(/^(?:the|my)\s+(?=all\b)/i, '');
    const isTold = !/^mark\b/i.test(text) && isCommand(words);
    return isOtherKind(words) || isTold ? null : aim(words, context, completing);
  },
};

/** "I bought milk" completes "buy milk", if that is the whole of a title; else it is asked about. */
export const completeByReport: Rule = {
  name: 'report of something done',
  match: ({ text, isQuestion }): Intent | null => {
    if (isQuestion) return null;
    const groups = report.exec(text)?.groups ?? passive.exec(text)?.groups;
    const { verb = '', words = '' } = groups ?? {};
    if (!isPast(verb) || isOtherKind(words)) return null;
    // Matching tries the verbs that the form may come from.
    return completing({ text: `${verb} ${words}`, isGuess: true });
  },
};

/** "I have paid the rent" is no obligation, though it begins like one. */
const perfect = /^(?:i|we)\s+have\s+(?:(?:just|already|finally|now)\s+)*(?<verb>\p{L}+)\b/iu;

export const completeByPerfect: Rule = {
  name: 'report in the perfect',
  match: (sentence, context): Intent | null =>
    isPast(perfect.exec(sentence.text)?.groups?.['verb'] ?? '')
      ? (complete.match(sentence, context) ?? completeByReport.match(sentence, context))
      : null,
};
