import type { CreateTask } from '@todo/contracts';
import { wallClock, type AssistantContext } from '../context';
import { announcement, namedList, secondCommand } from '../grammar/create-words';
import { leadingVerbs } from '../grammar/everyday-verbs';
import { countOf } from '../grammar/fixed-days';
import { priorityOf } from '../grammar/priority-words';
import type { Due, RefusalReason } from '../intent';
import { parseDue } from './due/extract-due';
import { taskOf } from './new-task-fields';
import { findQuotes } from './quotes';
import { readPart, type TaskPart } from './read-part';
import { mask } from './spans';
import { splitItems, splitTasks } from './split-tasks';

export type ReadTasks =
  | { kind: 'tasks'; tasks: [CreateTask, ...CreateTask[]] }
  | { kind: 'refused'; reason: RefusalReason };

const refuse = (reason: RefusalReason): ReadTasks => ({ kind: 'refused', reason });
const mostTasks = 20;

/** "milk on my shopping list" is milk, tagged so. */
const readListed = (text: string, context: AssistantContext) => {
  const list = namedList.exec(text);
  const read = readPart(list ? text.replace(namedList, ' ') : text, context);
  const name = list?.groups?.['name']?.toLowerCase();
  if (read.kind === 'refused' || name === undefined) return read;
  return { ...read, part: { ...read.part, tags: [...read.part.tags, name] } };
};

/** What is said behind the last of several tasks is said of all, when no other has a date. */
const shareLast = (parts: TaskPart[]): TaskPart[] => {
  const last = parts.at(-1);
  const isOnlyLast = parts.every(
    (part) => part === last || (part.due === null && part.recurrence === null),
  );
  if (!last || !isOnlyLast) return parts;
  return parts.map((part) => ({ ...part, due: last.due, recurrence: last.recurrence }));
};

interface Shared {
  due: Due | null;
  /** Whether a date at the end holds for all. */
  sharesDate: boolean;
}

const readAll = (texts: string[], shared: Shared, context: AssistantContext): ReadTasks => {
  if (texts.length > mostTasks) return refuse('too-many');
  const parts: TaskPart[] = [];
  for (const text of texts) {
    const read = readListed(text, context);
    if (read.kind === 'refused') return refuse(read.reason);
    parts.push({ ...read.part, due: read.part.due ?? shared.due });
  }
  const dated = shared.sharesDate && shared.due === null ? shareLast(parts) : parts;
  const tasks = dated.map((part) => taskOf(part, context));
  const [first, ...others] = tasks.flatMap((task) => task ?? []);
  return first && others.length + 1 === texts.length
    ? { kind: 'tasks', tasks: [first, ...others] }
    : refuse('title-too-long');
};

/** "For tomorrow: …" and "tomorrow to …" say the day before the tasks. */
const leadingDate = /^(?<date>[^:;]{2,40}?)(?:\s*:\s*|\s+to\s+)(?<rest>\S.*)$/i;

const splitDate = (words: string, context: AssistantContext): { due: Due | null; rest: string } => {
  const match = leadingDate.exec(words);
  const date = (match?.groups?.['date'] ?? '').replace(/^(?:for|on)\s+/i, '');
  const due = match && parseDue(date, wallClock(context));
  return due ? { due, rest: match.groups?.['rest'] ?? '' } : { due: null, rest: words };
};

/** "Three tasks: a, b and c" */
const readAnnounced = (groups: Record<string, string | undefined>, context: AssistantContext) => {
  const when = (groups['when'] ?? '').replace(/^\s*(?:for|due|on)\s+/i, '');
  const due = when.trim() === '' ? null : parseDue(when.trim(), wallClock(context));
  if (when.trim() !== '' && !due) return null;
  const count = groups['count'] ?? groups['number'];
  const wanted = count === undefined ? null : countOf(count);
  const words = groups['items'] ?? '';
  const texts = [splitItems(words), splitTasks(words).texts].find(
    (items) => items.length > 1 && (wanted === null || items.length === wanted),
  );
  return texts ? readAll(texts, { due, sharesDate: false }, context) : refuse('unclear-several');
};

/** "Buy milk and delete call mom", but not "review and delete old photos", which is one thing. */
const ordersMore = (words: string): boolean => {
  const order = secondCommand.exec(mask(words, findQuotes(words)));
  const before = words.slice(0, order?.index).trim();
  return order !== null && before.includes(' ') && !leadingVerbs.has(before.split(' ')[0] ?? '');
};

/** Reads the words after a command as one task or several. */
export const readNewTasks = (words: string, context: AssistantContext): ReadTasks => {
  const groups = announcement.exec(words)?.groups;
  const announced = groups?.['items'] ? readAnnounced(groups, context) : null;
  if (announced) return announced;
  const { due, rest } = splitDate(words, context);
  const { texts, sharesDate } = splitTasks(rest);
  if (ordersMore(words)) return refuse('two-commands');
  if (texts.length === 1) return readAll([words], { due: null, sharesDate: false }, context);
  const several = readAll(texts, { due, sharesDate }, context);
  // A part without a title belongs to its neighbour: "buy milk; urgent".
  const isTornApart =
    texts.some((text) => priorityOf(text)) ||
    (several.kind === 'refused' && several.reason === 'no-title');
  return isTornApart ? readAll([words], { due: null, sharesDate: false }, context) : several;
};

/** Reads one task from each line of a list; the header may name a day for all. */
export const readLines = (
  header: string,
  lines: readonly string[],
  context: AssistantContext,
): ReadTasks => {
  const date = header.replace(/[:\s]+$/, '').replace(/^.*?\b(?:for|due|on)\s+/i, '');
  const due = date === '' ? null : parseDue(date, wallClock(context));
  return readAll([...lines], { due, sharesDate: false }, context);
};
