import { refused, type Intent, type RenameSplit } from '../intent';
import { aim, parseTarget } from '../parse/parse-target';
import { findQuotes, unquote } from '../parse/quotes';
import { mask } from '../parse/spans';
import { firstMatch, type Rule } from './rule';

const patterns = [
  /^(?:rename|retitle|reword)\b\s*(?<words>.*)$/i,
  /^(?:change|edit|update|set)\s+(?:the\s+)?(?:title|name|text|wording)\s+(?:of|for)\s+(?<words>.*)$/i,
];
const separator = /\s+(?:to|as|into|->|→|=>)\s+/gi;

/** Every place at which the words may part into the old and the new title. */
export const renameSplits = (words: string): RenameSplit[] => {
  const splits: RenameSplit[] = [];
  for (const match of mask(words, findQuotes(words)).matchAll(separator)) {
    const target = parseTarget(words.slice(0, match.index));
    const title = unquote(words.slice(match.index + match[0].length).trim());
    if (!('kind' in target) && title !== '') splits.push({ target, title });
  }
  return splits;
};

/** "Rename buy milk to buy oat milk". */
export const rename: Rule = {
  name: 'rename',
  match: ({ text }): Intent | null => {
    const match = firstMatch(text, patterns);
    if (!match) return null;
    const words = match['words'] ?? '';
    const [first, ...others] = renameSplits(words);
    if (first) return { kind: 'rename', splits: [first, ...others] };
    const named = words.replace(/\s+(?:to|as|into)\b.*$/i, '');
    return aim(named, () => refused('no-new-title'));
  },
};
