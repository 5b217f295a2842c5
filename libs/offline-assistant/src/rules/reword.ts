import type { Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { unquote } from '../parse/quotes';
import { firstMatch, type Rule } from './rule';

const patterns = [
  /^(?:replace|swap|substitute)\s+(?<from>.+?)\s+(?:with|by|for)\s+(?<to>.+)\s+in\s+(?<words>.+)$/i,
  /^(?:change|correct)\s+(?<from>.+?)\s+(?:to|into)\s+(?<to>.+)\s+in\s+(?<words>.+)$/i,
  /^in\s+(?<words>.+?),?\s+(?:replace|change|swap)\s+(?<from>.+?)\s+(?:with|by|to|for|into)\s+(?<to>.+)$/i,
];
/** "In 2 hours" is no task. */
const time = /^(?:\d|an?\s|the\s+(?:morning|afternoon|evening))/i;

/** "Replace milk with oat milk in buy milk". */
export const reword: Rule = {
  name: 'reword',
  match: ({ text }, context): Intent | null => {
    const { from, to, words } = firstMatch(text, patterns) ?? {};
    if (from === undefined || to === undefined || words === undefined || time.test(words))
      return null;
    return aim(words.replace(/^the\s+(?:title|name)\s+of\s+/i, ''), context, (target) => ({
      kind: 'reword',
      target,
      from: unquote(from),
      to: unquote(to),
    }));
  },
};
