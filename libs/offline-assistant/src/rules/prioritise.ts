import { levelPattern, priorityOf, rankPattern } from '../grammar/priority-words';
import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { firstMatch, type Rule } from './rule';

const clearing = [
  /^(?:remove|clear|delete|drop|unset)\s+(?:the\s+)?priority\s+(?:of|from|for|on)\s+(?<words>.+)$/i,
];
const patterns = [
  new RegExp(
    `^(?:set|change|update|make|raise|lower)\\s+(?:the\\s+)?priority\\s+(?:of|for|on)\\s+(?<words>.+?)\\s+(?:to|as|=)\\s+(?<level>${levelPattern})(?:\\s+priority)?$`,
    'i',
  ),
  new RegExp(
    `^(?:set|change|update|raise|lower)\\s+(?<words>.+?)['’]s\\s+priority\\s+(?:to|as)\\s+(?<level>${levelPattern})$`,
    'i',
  ),
  new RegExp(
    `^(?:set|mark|make|flag|change|move|give)\\s+(?<words>.+?)\\s+(?:as\\s+|to\\s+|to\\s+be\\s+|an?\\s+)*(?<level>${rankPattern}|important)[\\s-]priority$`,
    'i',
  ),
  new RegExp(
    `^(?:set|mark|make|flag|change)\\s+(?<words>.+?)\\s+(?:as\\s+|to\\s+|to\\s+be\\s+)*(?:priority\\s+(?<rank>${levelPattern})|(?<level>urgent|important|critical|p[1-4]))$`,
    'i',
  ),
  new RegExp(`^(?:set|change)\\s+(?<words>.+?)\\s+to\\s+(?<level>high|medium|low)$`, 'i'),
  new RegExp(`^give\\s+(?<words>.+?)\\s+(?:an?\\s+)?(?<level>${rankPattern})\\s+priority$`, 'i'),
];

/** "Set the priority of buy milk to high", "make buy milk urgent". */
export const prioritise: Rule = {
  name: 'prioritise',
  match: ({ text }): Intent | null => {
    const cleared = firstMatch(text, clearing);
    const match = cleared ?? firstMatch(text, patterns);
    if (!match) return null;
    const priority = cleared ? 'none' : priorityOf(match['level'] ?? match['rank'] ?? '');
    if (!priority) return null;
    return aim(match['words'] ?? '', (target) => ({ kind: 'prioritise', target, priority }));
  },
};
