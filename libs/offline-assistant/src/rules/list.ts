import { wallClock } from '../context';
import { listLexicon, listOpener, searchPatterns } from '../grammar/list-words';
import { priorityOf, rankPattern } from '../grammar/priority-words';
import type { Intent, ListFilter } from '../intent';
import { parseDayRange } from '../parse/parse-day-range';
import { extractTags } from '../parse/extract-tags';
import { unquote } from '../parse/quotes';
import { cut } from '../parse/spans';
import { firstMatch, type Rule, type RuleContext } from './rule';

const everything: ListFilter = {
  status: 'open',
  days: null,
  overdue: false,
  tags: [],
  priorities: [],
  search: null,
};

/** Takes a pattern out of the words and says whether it was there. */
const takeOut = (words: string, pattern: RegExp): [RegExpExecArray | null, string] => {
  const match = pattern.exec(words);
  if (!match) return [null, words];
  return [match, cut(words, [{ start: match.index, end: match.index + match[0].length }])];
};

const priorityPattern = new RegExp(
  `\\b(?:(${rankPattern})[\\s-]priority|priority\\s+(${rankPattern}|none)|(urgent|important))\\b`,
  'i',
);
const donePattern =
  /\b(?:done|completed?|finished|(?:did|have|['’]ve)\s+i\s+(?:done|do|finish|complete)|(?:i\s+)?(?:did|finish|ticked\s+off))\b/i;
const allPattern =
  /\b(?:(?:open\s+and\s+done|done\s+and\s+open)|all\s+(?:of\s+)?my\s+tasks\s+ever|everything|all)\b/i;

const readFilter = (text: string, context: RuleContext): [ListFilter, string] => {
  const { tags, spans } = extractTags(text);
  const [overdue, afterOverdue] = takeOut(
    cut(text, spans),
    /\b(?:overdue|late|past\s+due|behind)\b/i,
  );
  const [ranked, afterRank] = takeOut(afterOverdue, priorityPattern);
  const { days, rest: afterDays } = parseDayRange(afterRank, wallClock(context));
  const [done, afterDone] = takeOut(afterDays, donePattern);
  const [all, rest] = takeOut(afterDone, allPattern);
  const priority = priorityOf(ranked?.[1] ?? ranked?.[2] ?? ranked?.[3] ?? '');
  const filter: ListFilter = {
    ...everything,
    status: done ? 'done' : all && !overdue && !days ? 'all' : 'open',
    days,
    overdue: overdue !== null,
    tags,
    priorities: priority ? [priority] : [],
  };
  return [filter, rest];
};

const search = (text: string, context: RuleContext): Intent | null => {
  const words = firstMatch(text, searchPatterns)?.['words'];
  if (words === undefined) return null;
  const wanted = unquote(words.replace(/\?+$/, '').trim());
  // "Search tasks for today" asks for a day.
  if (parseDayRange(wanted, wallClock(context)).rest === '') return null;
  return { kind: 'list', filter: { ...everything, status: 'all', search: wanted } };
};

const longestRequest = 500;

/** Lists: every word must be one that lists are asked with, so that nothing is passed over. */
export const list: Rule = {
  name: 'list',
  match: ({ text }, context): Intent | null => {
    if (text.length > longestRequest) return null;
    const plain = text.replace(/\?+$/, '').trim();
    const [filter, rest] = readFilter(plain, context);
    if (filter.overdue && filter.days) return null;
    const isFiltered =
      filter.days || filter.overdue || filter.tags.length + filter.priorities.length > 0;
    const leftover = rest
      .replace(/[.,!?:]/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '');
    const isKnown = leftover.every((word) =>
      listLexicon.has(word.toLowerCase().replace(/’/g, "'")),
    );
    if (isKnown && (listOpener.test(plain) || (isFiltered && leftover.length === 0))) {
      return { kind: 'list', filter };
    }
    return search(plain, context);
  },
};
