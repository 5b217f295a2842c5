import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { firstMatch, type Rule } from './rule';

const patterns = [
  /^(?:delete|remove|erase|trash|bin|get\s+rid\s+of|throw\s+away|throw\s+out)\b:?\s*(?<words>.*)$/i,
  /^take\s+(?<words>.+?)\s+off\s+(?:my|the)\s+(?:to-?do\s+|task\s+)?list$/i,
];

/** "Delete buy milk" and its kin; the loop outside asks for approval. */
export const remove: Rule = {
  name: 'delete',
  match: ({ text }): Intent | null => {
    const match = firstMatch(text, patterns);
    return match && aim(match['words'] ?? '', (target) => ({ kind: 'delete', target }));
  },
};
