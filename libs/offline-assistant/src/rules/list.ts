import { commandStart } from '../grammar/command-verbs';
import { wallClock } from '../context';
import {
  correctedListWords,
  countOpener,
  freePatterns,
  listLexicon,
  listOpener,
  neededPattern,
  searchPatterns,
  tellsOfDone,
  topicNoun,
  topicOpener,
  topicPreposition,
} from '../grammar/list-words';
import type { ListShape } from '../answer/list-headline';
import type { Intent } from '../intent';
import { openTasks } from '../list-filter';
import { singular } from '../match-task';
import { correctWord } from '../parse/correct-word';
import { parseDayRange } from '../parse/parse-day-range';
import { findQuotes, unquote } from '../parse/quotes';
import type { Sentence } from '../parse/sentence';
import { readListFilter } from './list-filter';
import { firstMatch, type Rule, type RuleContext } from './rule';

const longestTopic = 5;

const isListWord = (word: string): boolean =>
  listLexicon.has(word.toLowerCase().replace(/’/g, "'"));

const withoutArticle = (words: string): string => words.replace(/^(?:the|my|a|an|our)\s+/i, '');

const search = (text: string, context: RuleContext): Intent | null => {
  const words = firstMatch(text, searchPatterns)?.['words'];
  if (words === undefined) return null;
  const wanted = withoutArticle(unquote(words.trim()));
  // "Search tasks for today" asks for a day.
  if (wanted === '' || parseDayRange(wanted, wallClock(context)).rest === '') return null;
  const one = /\s/.test(wanted) ? wanted : singular(wanted);
  return { kind: 'list', filter: { ...openTasks, status: 'all', search: one }, shape: 'list' };
};

/** The one stretch of words that no list is asked with, when it says what the list is about. */
const topicOf = (words: string[]): string | null => {
  const first = words.findIndex((word) => !isListWord(word));
  const last = words.findLastIndex((word) => !isListWord(word));
  if (first < 0 || last - first >= longestTopic) return null;
  const isAbout =
    topicPreposition.test(words[first - 1] ?? '') ||
    (/^(?:the|my|our|an?)$/i.test(words[first - 1] ?? '') &&
      topicPreposition.test(words[first - 2] ?? '')) ||
    (last === first && topicNoun.test(words[last + 1] ?? ''));
  return isAbout ? words.slice(first, last + 1).join(' ') : null;
};

const wordsOf = (text: string): string[] =>
  text
    .replace(/[.,!?:;]+(?=\s|$)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const longestRequest = 300;

/** The words of a request without its question mark; null for what can't be one. */
const requestOf = ({ text, hasSeveralLines }: Sentence): string | null => {
  const plain = text
    .replace(/[\s?]+$/, '')
    .replace(/\s+(?:then|(?:sorted\s+|ordered\s+)?by\s+(?:due\s+date|date|deadline))$/i, '');
  const isRequest = text.length <= longestRequest && !hasSeveralLines && !commandStart.test(plain);
  return isRequest && !tellsOfDone.test(plain) ? plain : null;
};

const shapeOf = (plain: string): ListShape => (countOpener.test(plain) ? 'count' : 'list');

/** With the slips of the finger in list words put right. */
const corrected = (plain: string): string =>
  plain
    .split(' ')
    .map((word) => (isListWord(word) ? word : (correctWord(word, correctedListWords) ?? word)))
    .join(' ');

const listIn = (plain: string, context: RuleContext): Intent | null => {
  const { filter, rest, isNarrowed } = readListFilter(plain, context);
  const left = wordsOf(rest);
  const isList = listOpener.test(plain) || (isNarrowed && left.length === 0);
  return isList && left.every(isListWord) ? { kind: 'list', filter, shape: shapeOf(plain) } : null;
};

/** Lists: every word must be one that lists are asked with, so that nothing is passed over. */
export const list: Rule = {
  name: 'list',
  match: (sentence, context): Intent | null => {
    const plain = requestOf(sentence);
    if (plain === null || findQuotes(plain).length > 0) return null;
    return listIn(plain, context) ?? listIn(corrected(plain), context);
  },
};

/** Lists of what is about something: "work tasks", "anything for mom", "find milk". */
export const topicList: Rule = {
  name: 'list about something',
  match: (sentence, context): Intent | null => {
    const plain = requestOf(sentence);
    if (plain === null) return null;
    const verb = neededPattern.exec(plain)?.groups?.['verb'];
    if (verb) return { kind: 'list', filter: { ...openTasks, topic: verb }, shape: 'list' };
    const found = search(plain, context);
    if (found || findQuotes(plain).length > 0 || !topicOpener.test(plain)) return found;
    const { filter, rest } = readListFilter(plain, context);
    const topic = topicOf(wordsOf(rest));
    return topic === null
      ? null
      : { kind: 'list', filter: { ...filter, topic }, shape: shapeOf(plain) };
  },
};

/** "Am I free on friday?" */
export const free: Rule = {
  name: 'free',
  match: (sentence, context): Intent | null => {
    const when = firstMatch(requestOf(sentence) ?? '', freePatterns)?.['when'];
    if (when === undefined) return null;
    const { days, rest } = parseDayRange(when === '' ? 'today' : when, wallClock(context));
    return days && wordsOf(rest).every(isListWord)
      ? { kind: 'list', filter: { ...openTasks, days }, shape: 'free' }
      : null;
  },
};
