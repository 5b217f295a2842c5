import type { TaskPriority } from '@todo/contracts';
import { wallClock, type AssistantContext } from '../context';
import { recurrencePattern } from '../grammar/due-words';
import type { Due, RefusalReason } from '../intent';
import { extractDue } from './due/extract-due';
import { extractNote } from './extract-note';
import { extractPriority } from './extract-priority';
import { extractTags } from './extract-tags';
import { findQuotes } from './quotes';
import { extractRecurrence, type Recurrence } from './recurrence/extract-recurrence';
import { cut, mask, type Span } from './spans';
import { titleOf } from './title';

/** What the words of one new task say. */
export interface TaskPart {
  title: string;
  note: string | null;
  due: Due | null;
  recurrence: Recurrence | null;
  priority: TaskPriority | null;
  tags: string[];
}

export type ReadPart =
  { kind: 'part'; part: TaskPart } | { kind: 'refused'; reason: RefusalReason };

const refuse = (reason: RefusalReason): ReadPart => ({ kind: 'refused', reason });

/** Reads when something is due and how it repeats, and where that stands. */
const readWhen = (masked: string, context: AssistantContext) => {
  const now = wallClock(context);
  const repeats = extractRecurrence(masked, now);
  const repeatSpans = repeats.kind === 'recurrence' ? repeats.spans : [];
  const bare = mask(masked, repeatSpans);
  if (repeats.kind === 'unclear' || recurrencePattern.test(bare)) return 'recurring';
  const recurrence = repeats.kind === 'recurrence' ? repeats.recurrence : null;
  return { recurrence, repeatSpans, bare, now };
};

// A title has at most 500 characters; the longest dates and tags beside it don't need as many more.
const longestPart = 2000;

/** Reads the words of one task: tags, repetition, priority and date in turn, the rest is its title. */
export const readPart = (text: string, context: AssistantContext): ReadPart => {
  const quotes = findQuotes(text);
  const note = extractNote(text, mask(text, quotes));
  const words = note?.end === text.length ? text.slice(0, note.start) : text;
  if (words.length > longestPart) return refuse('title-too-long');
  const hidden = note && words === text ? [note] : [];
  const plain = mask(text, [...quotes, ...hidden]).slice(0, words.length);
  const { tags, spans: tagSpans } = extractTags(plain);
  const when = readWhen(mask(plain, tagSpans), context);
  if (when === 'recurring') return refuse('recurring');
  const priority = extractPriority(when.bare);
  const taken: Span[] = [
    ...hidden,
    ...tagSpans,
    ...when.repeatSpans,
    ...(priority ? [priority.span] : []),
  ];
  const found = extractDue(mask(plain, taken), when.now);
  if (found.kind === 'several') return refuse('two-dates');
  if (found.kind === 'due') taken.push(...found.spans);
  // "Urgent" ends a task that has its date behind it, too.
  const late = priority ? null : extractPriority(mask(plain, taken));
  if (late) taken.push(late.span);
  const title = titleOf(cut(words, taken));
  if (title === '' || !/[\p{L}\p{N}\p{S}]/u.test(title)) return refuse('no-title');
  return {
    kind: 'part',
    part: {
      title,
      note: note?.note ?? null,
      due: found.kind === 'due' ? found.due : null,
      recurrence: when.recurrence,
      priority: (priority ?? late)?.priority ?? null,
      tags,
    },
  };
};
