import { wallClock, type AssistantContext } from '../context';
import { listFlags } from '../grammar/list-words';
import { priorityOf, rankPattern } from '../grammar/priority-words';
import { openTasks, type ListFilter } from '../list-filter';
import { extractTags } from '../parse/extract-tags';
import { parseDayRange } from '../parse/parse-day-range';
import { cut } from '../parse/spans';
import type { TaskPriority } from '@todo/contracts';

/** Words from which one part after another is taken. */
class Words {
  constructor(public left: string) {}

  /** Takes a pattern out; null when it isn't there. */
  take(pattern: RegExp): RegExpExecArray | null {
    const match = pattern.exec(this.left);
    if (match) {
      this.left = cut(this.left, [{ start: match.index, end: match.index + match[0].length }]);
    }
    return match;
  }
}

const rank = `(?:${rankPattern}|important)`;
const priorityPatterns = [
  new RegExp(
    `\\b(?:(?:with|of|at|marked)\\s+)?(?:an?\\s+)?(?<ranks>${rank}(?:\\s*(?:,|and|or|&|\\/)\\s*${rank})*)[\\s-]priority\\b`,
    'i',
  ),
  new RegExp(`\\bpriority\\s*[:=]?\\s*(?:is\\s+)?(?<ranks>${rankPattern}|none|p[1-4])\\b`, 'i'),
  /\b(?<ranks>(?:urgent|important|critical)(?:\s*(?:,|and|or|&|\/)\s*(?:urgent|important|critical))*)\b/i,
  /\b(?<ranks>p[1-4](?:\s*(?:,|and|or|&|\/)\s*p[1-4])*)\b/i,
  /\b(?<none>(?:without|with\s+no|no)\s+(?:an?\s+|any\s+)?priority)\b/i,
];

const takePriorities = (words: Words): TaskPriority[] => {
  for (const pattern of priorityPatterns) {
    const groups = words.take(pattern)?.groups;
    if (!groups) continue;
    if (groups['none']) return ['none'];
    const ranks = (groups['ranks'] ?? '').split(/\s*(?:,|\/|&|\band\b|\bor\b)\s*/i);
    return ranks.flatMap((word) => priorityOf(word) ?? []);
  }
  return [];
};

const statusOf = (words: Words): ListFilter['status'] | null => {
  if (words.take(listFlags.deleted)) return 'deleted';
  if (words.take(listFlags.everOpenOrDone)) return 'all';
  if (words.take(listFlags.didDo)) return 'done';
  if (words.take(listFlags.open)) return 'open';
  return words.take(listFlags.done) ? 'done' : null;
};

/** "Overdue and due today" is all that is due until then. */
const merged = (filter: ListFilter): ListFilter =>
  filter.overdue && filter.days
    ? {
        ...filter,
        overdue: false,
        days: { ...filter.days, from: null, label: `${filter.days.label} or overdue` },
      }
    : filter;

/** Reads which tasks are asked for, and what the words are without that. */
export const readListFilter = (
  text: string,
  context: AssistantContext,
): { filter: ListFilter; rest: string; isNarrowed: boolean } => {
  const { tags, spans } = extractTags(text);
  const words = new Words(cut(text, spans));
  const untagged = words.take(listFlags.untagged) !== null;
  const undated = words.take(listFlags.undated) !== null;
  const priorities = takePriorities(words);
  const status = statusOf(words);
  const overdue = words.take(listFlags.overdue) !== null;
  const recurring = words.take(listFlags.recurring) !== null;
  const { days, rest } = parseDayRange(
    words.left,
    wallClock(context),
    status === 'done' || status === 'deleted',
  );
  words.left = rest;
  const isAll = words.take(listFlags.all) !== null;
  const narrowed = { days, overdue, undated, untagged, recurring, tags, priorities };
  const isNarrowed =
    days !== null ||
    overdue ||
    undated ||
    untagged ||
    recurring ||
    tags.length + priorities.length > 0;
  const filter = merged({
    ...openTasks,
    ...narrowed,
    status: status ?? (isAll && !isNarrowed ? 'all' : 'open'),
  });
  return { filter, rest: words.left, isNarrowed: isNarrowed || status !== null };
};
