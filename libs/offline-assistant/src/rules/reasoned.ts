import { anotherVerb, commandVerb } from '../grammar/command-verbs';
import { reasons } from '../grammar/reason-words';
import { parseTarget } from '../parse/parse-target';
import { findQuotes } from '../parse/quotes';
import { parseSentence } from '../parse/sentence';
import { mask } from '../parse/spans';
import { asGuess } from '../target';
import { isTargeted, targetOf, withTarget } from '../targeted-intent';
import { changeRules } from './change-rules';
import { firstMatch, type Rule } from './rule';

const joint = new RegExp(
  `(?<![\\s,;.–—])(?:\\s*[,;.–—]+\\s*|\\s+(?=(?:so|and|then)\\s))(?:(?:so|and|then|please|just|now|you\\s+(?:can|may|could)|(?:can|could)\\s+you)\\s+)*(?=(?:${commandVerb}|${anotherVerb})\\s)`,
  'i',
);
const longest = 300;

/**
 * "I no longer need milk, delete it": says why before it says what. The reason names the task, by
 * its whole title; it may hold a negation, which is none of the command.
 */
export const reasoned: Rule = {
  name: 'command with its reason',
  match: ({ text, isQuestion, hasSeveralLines }, context) => {
    if (isQuestion || hasSeveralLines || text.length > longest) return null;
    const match = joint.exec(mask(text, findQuotes(text)));
    if (!match) return null;
    const words = firstMatch(text.slice(0, match.index), reasons)?.['words'];
    if (words === undefined) return null;
    const command = parseSentence(text.slice(match.index + match[0].length));
    const intent = changeRules
      .map((rule) => rule.match(command, context))
      .find((found) => found !== null);
    if (!intent || !isTargeted(intent)) return null;
    const pointed = targetOf(intent);
    if (!('reference' in pointed) || pointed.reference.kind !== 'one') return null;
    const target = parseTarget(words, context);
    return 'kind' in target || 'group' in target ? null : withTarget(intent, asGuess(target));
  },
};
