import { participles, passiveRequests } from '../grammar/passive-words';
import { parseSentence } from '../parse/sentence';
import { asGuess } from '../target';
import { isTargeted, targetOf, withTarget } from '../targeted-intent';
import { changeRules } from './change-rules';
import { firstMatch, type Rule } from './rule';

const longest = 300;

/** "I'd like milk marked as done": a command, if the words are the whole title of a task. */
export const passiveRequest: Rule = {
  name: 'request in the passive',
  match: ({ text, hasSeveralLines }, context) => {
    if (hasSeveralLines || text.length > longest) return null;
    const groups = firstMatch(text.replace(/[\s?]+$/, ''), passiveRequests);
    const verb = participles[groups?.['verb']?.toLowerCase() ?? ''];
    if (!groups || verb === undefined || /\b(?:not|never)$/i.test(groups['words'] ?? ''))
      return null;
    const command = parseSentence(`${verb} ${groups['words'] ?? ''}${groups['rest'] ?? ''}`);
    const intent = changeRules
      .map((rule) => rule.match(command, context))
      .find((found) => found !== null);
    if (!intent || !isTargeted(intent)) return null;
    if (intent.kind === 'rename' && intent.splits.length > 1) return null;
    const target = targetOf(intent);
    return 'text' in target && !('group' in target) && !('reference' in target)
      ? withTarget(intent, asGuess(target))
      : null;
  },
};
