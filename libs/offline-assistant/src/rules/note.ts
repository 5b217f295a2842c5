import { refused, type Intent } from '../intent';
import { aim } from '../parse/parse-target';
import { unquote } from '../parse/quotes';
import { asGuess } from '../target';
import { firstMatch, type Rule } from './rule';

const noun = '(?:notes?|descriptions?|comments?|details?)';
const colon =
  '(?:\\s*[:;–—-]\\s+|\\s*:\\s*|,?\\s+(?:saying|that\\s+says|which\\s+says|with\\s+the\\s+text|reading)\\s*:?\\s*)';

const clearing = [
  new RegExp(
    `^(?:clear|remove|delete|erase|empty|drop)\\s+(?:all\\s+)?(?:the\\s+)?${noun}\\s+(?:of|from|for|on|in)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(`^(?:clear|remove|delete|erase|empty)\\s+(?<words>.+?)['’]s\\s+${noun}$`, 'i'),
];
const replacing = [
  new RegExp(
    `^(?:set|change|replace|update|edit)\\s+(?:the\\s+)?${noun}\\s+(?:of|for|on)\\s+(?<words>[^:]+?)${colon}(?<text>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:set|change|replace|update|edit)\\s+(?:the\\s+)?${noun}\\s+(?:of|for|on)\\s+(?<words>.+)\\s+(?:to|with)\\s+(?<text>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:set|change|replace|update)\\s+(?<words>.+?)['’]s\\s+${noun}\\s+(?:to|with)\\s*:?\\s+(?<text>.+)$`,
    'i',
  ),
];
const appending = [
  new RegExp(
    `^(?:add|attach|write|leave|put)\\s+(?:an?\\s+|the\\s+|another\\s+)?${noun}\\s+(?:to|on|for|in|about)\\s+(?<words>.+?)${colon}(?<text>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:add|attach|write|leave|put)\\s+(?:an?\\s+|the\\s+|another\\s+)?${noun}\\s+(?<text>["“«‘'].+["”»’'])\\s+(?:to|on|for)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:add|attach|write|leave|put)\\s+(?:an?\\s+|the\\s+|another\\s+)?${noun}\\s*:\\s*(?<text>.+)\\s+(?:to|on)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:add|append|write|put)\\s+(?<text>.+)\\s+(?:to|in|into|on)\\s+the\\s+${noun}\\s+(?:of|for|on)\\s+(?<words>.+)$`,
    'i',
  ),
  new RegExp(
    `^(?:add|append|write|put)\\s+(?<text>.+)\\s+(?:to|in|into)\\s+(?<words>.+?)['’]s\\s+${noun}$`,
    'i',
  ),
  new RegExp(
    `^(?:append|add)\\s+to\\s+the\\s+${noun}\\s+of\\s+(?<words>.+?)${colon}(?<text>.+)$`,
    'i',
  ),
  new RegExp(
    `^note\\s+(?:on|for|to|about)\\s+(?<words>.+?)(?:\\s+that\\s+|${colon})(?<text>.+)$`,
    'i',
  ),
  new RegExp(`^${noun}\\s+(?:for|on|of|to)\\s+(?<words>.+?)${colon}(?<text>.+)$`, 'i'),
  /^append\s+(?<text>.+)\s+to\s+(?<words>.+)$/i,
];
/** "Add a note: two bottles", of what was spoken of. */
const unnamed = new RegExp(
  `^(?:add|attach|write|leave|put)\\s+(?:an?\\s+|the\\s+|another\\s+)${noun}${colon}(?<text>.+)$`,
  'i',
);
const empty = [
  new RegExp(
    `^(?:add|attach|write|leave|put)\\s+(?:an?\\s+|another\\s+)${noun}\\s+(?:to|on|for)\\s+(?<words>.+)$`,
    'i',
  ),
];

/** "Add a note to buy milk: two bottles". */
export const note: Rule = {
  name: 'note',
  match: ({ text, isQuestion }, context): Intent | null => {
    if (isQuestion) return null;
    const cleared = firstMatch(text, clearing);
    const replaced = cleared ? null : firstMatch(text, replacing);
    const match = cleared ?? replaced ?? firstMatch(text, appending);
    if (match) {
      const words = match['text'];
      return aim(match['words'] ?? '', context, (target) => ({
        kind: 'note',
        // Where the title ends and the new notes begin, only a whole title tells.
        target: replaced ? asGuess(target) : target,
        text: words === undefined ? null : unquote(words.trim()),
        isAppended: !cleared && !replaced,
      }));
    }
    const spoken = unnamed.exec(text)?.groups?.['text'];
    if (spoken !== undefined) {
      const target = { reference: { kind: 'one' as const }, text: 'it' };
      return { kind: 'note', target, text: unquote(spoken.trim()), isAppended: true };
    }
    const named = firstMatch(text, empty)?.['words'];
    return named === undefined ? null : aim(named, context, () => refused('no-note'));
  },
};
