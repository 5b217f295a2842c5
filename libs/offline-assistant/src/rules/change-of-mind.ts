import { refused } from '../intent';
import { findQuotes } from '../parse/quotes';
import { mask } from '../parse/spans';
import type { Rule } from './rule';

const turn =
  /[^\s,;.!–—-][\s,;.!–—-]+(?:no+[\s,]+(?:wait|sorry|actually)|wait[\s,]+(?:no|actually)|(?<=[,;.!–—-]\s*)(?:actually|wait|no(?!\s+(?:rush|hurry|priority|stress)\b)|scratch\s+that|on\s+second\s+thought)|scratch\s+that|on\s+second\s+thoughts?|i\s+mean(?:t)?|or\s+rather|or\s+actually|correction)\b[\s,:;.–—-]*\S/i;

/** "Delete milk, no wait, complete it": which of both is meant, the person has to say. */
export const changeOfMind: Rule = {
  name: 'change of mind',
  match: ({ text }) => (turn.test(mask(text, findQuotes(text))) ? refused('changed-mind') : null),
};
