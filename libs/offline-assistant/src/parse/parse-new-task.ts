import { CreateTaskSchema, type CreateTask } from '@todo/contracts';
import { wallClock, type AssistantContext } from '../context';
import { recurrencePattern } from '../grammar/due-words';
import { listNoun, taskNoun } from '../grammar/task-nouns';
import type { Due, RefusalReason } from '../intent';
import { nextTime } from './due/wall-time';
import { extractDue } from './due/extract-due';
import { extractPriority } from './extract-priority';
import { extractTags } from './extract-tags';
import { findQuotes, unquote } from './quotes';
import { extractRecurrence, type ExtractedRecurrence } from './recurrence/extract-recurrence';
import { firstDue } from './recurrence/first-due';
import { cut, mask, type Span } from './spans';

export type ParsedNewTask =
  { kind: 'task'; task: CreateTask } | { kind: 'refused'; reason: RefusalReason };

const nounBefore = new RegExp(
  `^(?:an?\\s+|the\\s+)?(?:new\\s+)?${taskNoun}\\b\\s*(?::\\s*|[-–—]\\s+|(?:to|for|about|called|named|titled|saying|that\\s+says)\\b:?\\s*)?`,
  'i',
);
const listBefore = new RegExp(`^(?:to|on|in|onto)\\s+(?:my|the)\\s+${listNoun}\\s*[:,-]?\\s*`, 'i');
const listAfter = new RegExp(`\\s+(?:to|on|in|onto)\\s+(?:my|the)\\s+${listNoun}$`, 'i');
const looseStart = /^(?:to\s+|that\s+|[,;:–—-]\s*)+/i;
const looseEnd = /(?:\s+(?:and|with|due|,)|\s*[,;:–—-])+$/i;

/** A title without the words that only introduced it. A quote that is the whole stands as it is. */
const titleOf = (words: string): string => {
  const bare = words.replace(listAfter, '').replace(listBefore, '').replace(nounBefore, '');
  return unquote(bare.replace(listBefore, '').replace(looseStart, '').replace(looseEnd, '').trim());
};

const dueFields = (due: Due | null, context: AssistantContext): Partial<CreateTask> => {
  if (!due) return {};
  if (due.kind === 'day') return { dueDate: due.date };
  if (due.kind === 'instant') return { dueAt: due.at, timeZone: due.timeZone };
  const next = nextTime(wallClock(context), due.hour, due.minute);
  return next ? { dueAt: next.toJSDate().toISOString(), timeZone: context.timeZone } : {};
};

/** When it is due, and how it repeats from there. */
const whenFields = (
  repeats: ExtractedRecurrence,
  due: Due | null,
  context: AssistantContext,
): Partial<CreateTask> => {
  if (repeats.kind !== 'recurrence') return dueFields(due, context);
  const { rule, from } = repeats.recurrence;
  return {
    ...dueFields(firstDue(rule, due, wallClock(context)), context),
    recurrence: rule,
    ...(from === 'completion' && { recurrenceFrom: from }),
  };
};

/** Reads a new task and says why when it can't. */
export const readNewTask = (text: string, context: AssistantContext): ParsedNewTask => {
  const plain = mask(text, findQuotes(text));
  const now = wallClock(context);
  const { tags, spans: tagSpans } = extractTags(plain);
  const repeats = extractRecurrence(mask(plain, tagSpans), now);
  const repeatSpans = repeats.kind === 'recurrence' ? repeats.spans : [];
  const bare = mask(plain, [...tagSpans, ...repeatSpans]);
  if (repeats.kind === 'unclear' || recurrencePattern.test(bare))
    return { kind: 'refused', reason: 'recurring' };
  const priority = extractPriority(bare);
  const taken: Span[] = [...tagSpans, ...repeatSpans, ...(priority ? [priority.span] : [])];
  const found = extractDue(mask(plain, taken), now);
  if (found.kind === 'several') return { kind: 'refused', reason: 'two-dates' };
  const title = titleOf(cut(text, [...taken, ...(found.kind === 'due' ? found.spans : [])]));
  if (title === '' || !/[\p{L}\p{N}\p{S}]/u.test(title))
    return { kind: 'refused', reason: 'no-title' };
  const task = CreateTaskSchema.safeParse({
    title,
    ...whenFields(repeats, found.kind === 'due' ? found.due : null, context),
    ...(priority ? { priority: priority.priority } : {}),
    ...(tags.length > 0 ? { tags } : {}),
  });
  return task.success
    ? { kind: 'task', task: task.data }
    : { kind: 'refused', reason: 'title-too-long' };
};

/**
 * Reads the words of a new task, such as "water the plants every monday at 5pm #home": the title
 * keeps the person's words without date, repetition, priority and tags. Null when they make no
 * task.
 */
export const parseNewTask = (text: string, context: AssistantContext): CreateTask | null => {
  const parsed = readNewTask(text.replace(/\s+/g, ' ').trim(), context);
  return parsed.kind === 'task' ? parsed.task : null;
};
