import type { AssistantContext } from '../context';
import { wallClock } from '../context';
import { refused, type Intent } from '../intent';
import { parseDue } from '../parse/due/extract-due';
import { aim, parseTarget } from '../parse/parse-target';
import { findQuotes, unquote } from '../parse/quotes';
import { mask } from '../parse/spans';
import { asGuess } from '../target';
import type { RenameSplit } from '../targeted-intent';
import { firstMatch, type Rule } from './rule';

const titleNoun = '(?:title|name|text|wording|description\\s+of\\s+the\\s+title)';
const patterns = [
  /^(?:rename|retitle|reword|re-?name)\b\s*(?<words>.*)$/i,
  new RegExp(
    `^(?:change|edit|update|set|correct|fix)\\s+(?:the\\s+)?${titleNoun}\\s+(?:of|for)\\s+(?<words>.*)$`,
    'i',
  ),
  new RegExp(
    `^(?:change|edit|update|set|correct|fix)\\s+(?<old>.+?)['’]s\\s+${titleNoun}\\s+(?<words>(?:to|as|into)\\s+.*)$`,
    'i',
  ),
  /^(?:edit|update|change)\s+(?<old>.+?)\s+(?:to\s+say|so\s+(?:that\s+)?it\s+says)\s+(?<title>.+)$/i,
  /^call\s+(?<old>it|that|this|(?:that|this|the\s+last)\s+(?:one|task))\s+(?<title>.+?)(?:\s+instead)?$/i,
  /^(?<old>.+?)\s+(?:should|is\s+to|ought\s+to)\s+(?:be\s+(?:called|named|titled|renamed\s+to)|say|read)\s+(?<title>.+)$/i,
  /^make\s+(?<old>.+?)\s+(?:say|read)\s+(?<title>.+)$/i,
];
const separator = /\s+(?:to|as|into|->|→|=>)\s+/gi;
const longest = 1500;

/** Every place at which the words may part into the old and the new title. */
export const renameSplits = (words: string, context: AssistantContext): RenameSplit[] => {
  if (words.length > longest) return [];
  const splits: RenameSplit[] = [];
  for (const match of mask(words, findQuotes(words)).matchAll(separator)) {
    const target = parseTarget(words.slice(0, match.index), context);
    const title = unquote(words.slice(match.index + match[0].length).trim());
    if (!('kind' in target) && title !== '') splits.push({ target, title });
  }
  return splits;
};

/** "Rename buy milk to buy oat milk". */
export const rename: Rule = {
  name: 'rename',
  match: ({ text }, context): Intent | null => {
    const match = firstMatch(text, patterns);
    if (!match) return null;
    const { old, title } = match;
    if (old !== undefined && title !== undefined) {
      return aim(old, context, (target) => ({
        kind: 'rename',
        splits: [{ target, title: unquote(title.trim()) }],
      }));
    }
    const words = old === undefined ? (match['words'] ?? '') : `${old} ${match['words'] ?? ''}`;
    const [first, ...others] = renameSplits(words, context);
    if (first) return { kind: 'rename', splits: [first, ...others] };
    const named = words.replace(/\s+(?:to|as|into)\b.*$/i, '');
    return aim(named, context, () => refused('no-new-title'));
  },
};

/** "Change buy milk to buy oat milk", which may tell of less than the title: only a whole one will do. */
export const changeTitle: Rule = {
  name: 'change into another title',
  match: ({ text }, context): Intent | null => {
    const words = /^(?:change|edit|update|correct|make|turn)\s+(?<words>.+)$/i.exec(text)?.groups?.[
      'words'
    ];
    if (words === undefined) return null;
    const [split, ...others] = renameSplits(words, context);
    if (!split || others.length > 0 || /^make\b/i.test(text)) return null;
    if (parseDue(split.title, wallClock(context))) return null;
    const { target } = split;
    if ('group' in target) return null;
    return {
      kind: 'rename',
      splits: [{ ...split, target: asGuess(target) }],
    };
  },
};
