import type { DateTime } from 'luxon';
import {
  exceptPattern,
  groupLexicon,
  groupNoun,
  groupQuantifier,
  loneState,
  oneOfGroup,
  stateWords,
  statePatterns,
  titlePatterns,
} from '../grammar/group-words';
import { priorityOf, rankPattern } from '../grammar/priority-words';
import type { GroupFilter, TaskGroup } from '../target';
import { firstMatch } from '../rules/rule';
import { correctWord } from './correct-word';
import { extractTags } from './extract-tags';
import { parseGroupDays } from './parse-group-days';
import { unquote } from './quotes';
import { cut } from './spans';

/** The words that are left of a text, as its parts are understood. */
class Rest {
  constructor(public text: string) {}

  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.text);
    if (match)
      this.text = cut(this.text, [{ start: match.index, end: match.index + match[0].length }]);
    return match;
  }
}

const priorityPattern = new RegExp(
  `(?<![-\\w])(?:(${rankPattern})[\\s-]priority|priority\\s+(${rankPattern}|none)|(urgent|important|p[1-4]))(?![-\\w])`,
  'i',
);

const readTitleWords = (rest: Rest): string | null => {
  const words = firstMatch(rest.text, titlePatterns)?.['words'];
  if (words === undefined) return null;
  for (const pattern of titlePatterns) if (rest.take(pattern)) break;
  return unquote(words.trim()).replace(/^(?:the|my|an?)\s+/i, '');
};

const readStatus = (rest: Rest): GroupFilter['status'] => {
  if (rest.take(statePatterns.open)) return 'open';
  return rest.take(statePatterns.done) ? 'done' : null;
};

const readFilter = (rest: Rest, now: DateTime): GroupFilter | null => {
  const words = readTitleWords(rest);
  const { tags, spans } = extractTags(rest.text);
  rest.text = cut(rest.text, spans);
  const isUntagged = rest.take(statePatterns.untagged) !== null;
  const isUndated = rest.take(statePatterns.undated) !== null;
  const isDated = rest.take(statePatterns.dated) !== null;
  const isOverdue = rest.take(statePatterns.overdue) !== null;
  const ranked = rest.take(priorityPattern);
  const priority = priorityOf(ranked?.[1] ?? ranked?.[2] ?? ranked?.[3] ?? '');
  const days = parseGroupDays(rest.text, now);
  if (!days) return null;
  rest.text = days.rest;
  return {
    status: readStatus(rest),
    isOverdue,
    due: isUndated ? 'none' : isDated ? 'any' : null,
    from: days.from,
    to: days.to,
    tags,
    isUntagged,
    priorities: priority ? [priority] : [],
    words,
  };
};

const isFiltering = (filter: GroupFilter): boolean =>
  filter.isOverdue ||
  filter.isUntagged ||
  filter.tags.length + filter.priorities.length > 0 ||
  [filter.status, filter.due, filter.from, filter.to, filter.words].some((part) => part !== null);

const beforeNoun = new RegExp(`\\p{L}{6,}(?=\\s+${groupNoun}$)`, 'iu');

/** What stands between "all my" and "tasks", and isn't understood otherwise, is a tag. */
const tagBeforeNoun = new RegExp(
  `^(?:.*\\b(?:all|every|each|of|my|the|these|those|our)\\s+)?(?<tag>[\\p{L}\\p{N}_-]+)\\s+${groupNoun}\\b`,
  'iu',
);

const isKnown = (word: string): boolean => groupLexicon.has(word.toLowerCase().replace(/’/g, "'"));

const leftoverOf = (text: string): string[] =>
  text
    .replace(/['’]s(?=\s|$)/g, ' ')
    .split(/[\s,.;:!]+/)
    .filter((word) => word !== '' && !isKnown(word));

/** "All compelted tasks": where a state stands, a word one slip away is that state. */
const withStateSpelled = (text: string): string =>
  text.replace(beforeNoun, (word) => correctWord(word, stateWords) ?? word);

const longestGroup = 300;

/**
 * Reads words that name tasks by what they have in common: "everything due today except milk",
 * "all my work tasks", "the overdue one". Null when any word is left that isn't understood.
 */
export const parseGroup = (words: string, now: DateTime): TaskGroup | null => {
  if (words.length > longestGroup) return null;
  const excepted = exceptPattern.exec(words)?.groups?.['except'] ?? null;
  const named = excepted === null ? words : words.replace(exceptPattern, '');
  const isOne = oneOfGroup.test(named);
  const isAll = groupQuantifier.test(named);
  const hasNoun = new RegExp(`\\b${groupNoun}\\b`, 'i').test(named);
  if (!isOne && !isAll && !hasNoun && !loneState.test(named)) return null;
  const rest = new Rest(withStateSpelled(named));
  const filter = readFilter(rest, now);
  if (!filter) return null;
  const leftover = leftoverOf(rest.text);
  const [tag] = leftover;
  if (tag === undefined) {
    const isGroup = isAll || isFiltering(filter) || /^(?:my|these|those|the)\b/i.test(named);
    return isGroup && !(isOne && !isFiltering(filter)) ? { filter, except: excepted, isOne } : null;
  }
  const isTag = leftover.length === 1 && tagBeforeNoun.exec(rest.text)?.groups?.['tag'] === tag;
  if (!isTag || isOne || /^(?:not?|non)/i.test(tag)) return null;
  return { filter: { ...filter, tags: [...filter.tags, tag] }, except: excepted, isOne };
};
