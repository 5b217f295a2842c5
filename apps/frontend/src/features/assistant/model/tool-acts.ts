import type { ToolCall } from '@todo/contracts';
import { z } from 'zod';
import { dueInWords, fieldsIn, repeatInWords, type TaskFields } from './task-words';

/** What a call does: verbs (“Adding”, “Added”, “add”), to what, and how. */
export interface Act {
  verbs: readonly [running: string, done: string, base: string];
  object: string;
  tail: string;
}

type Verbs = Act['verbs'];
/** Titles of tasks that the assistant has come across, by id. */
export type Titles = ReadonlyMap<string, string>;

const ItemSchema = z.object({ id: z.string().optional(), title: z.string().min(1) });
const ListSchema = z.object({ items: z.array(z.unknown()), nextCursor: z.unknown() });

const parseJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** The tasks that a call gave back. */
export const tasksIn = ({ output }: ToolCall): { id?: string | undefined; title: string }[] => {
  const value = parseJson(output);
  const list = ListSchema.partial({ nextCursor: true }).safeParse(value);
  return (list.success ? list.data.items : [value]).flatMap((item) => {
    const parsed = ItemSchema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
};

export const titlesOf = (calls: readonly ToolCall[]): Titles =>
  new Map(
    calls.flatMap(tasksIn).flatMap(({ id, title }) => (id === undefined ? [] : [[id, title]])),
  );

const quoted = (title: string): string => `‘${title}’`;
const countOf = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);

const act = (verbs: Verbs, object: string, tail = ''): Act => ({ verbs, object, tail });

const verbs = {
  add: ['Adding', 'Added', 'add'],
  change: ['Changing', 'Changed', 'change'],
  move: ['Moving', 'Moved', 'move'],
  rename: ['Renaming', 'Renamed', 'rename'],
  tag: ['Tagging', 'Tagged', 'tag'],
  complete: ['Completing', 'Completed', 'complete'],
  reopen: ['Reopening', 'Reopened', 'reopen'],
  delete: ['Deleting', 'Deleted', 'delete'],
  restore: ['Restoring', 'Restored', 'restore'],
  undo: ['Undoing', 'Undid', 'undo'],
  look: ['Looking through', 'Looked through', 'look through'],
  read: ['Reading', 'Read', 'read'],
  count: ['Counting', 'Counted', 'count'],
} as const satisfies Record<string, Verbs>;

const isOnly = (fields: TaskFields, ...names: (keyof TaskFields)[]): boolean =>
  Object.keys(fields).every((name) => names.some((each) => each === name));

/** A change of one kind is named for what it is. */
const changeOf = (fields: TaskFields, object: string): Act => {
  const due = dueInWords(fields);
  if (due !== undefined && isOnly(fields, 'dueAt', 'dueDate', 'timeZone')) {
    return due === null
      ? act(['Taking', 'Took', 'take'], `the date off ${object}`)
      : act(verbs.move, object, ` to ${due}`);
  }
  if (fields.title !== undefined && isOnly(fields, 'title')) {
    return act(verbs.rename, object, ` to ${quoted(fields.title)}`);
  }
  if (fields.priority !== undefined && isOnly(fields, 'priority')) {
    return act(['Setting', 'Set', 'set'], `the priority of ${object}`, ` to ${fields.priority}`);
  }
  if (fields.tags !== undefined && isOnly(fields, 'tags')) {
    return fields.tags.length === 0
      ? act(['Taking', 'Took', 'take'], `the tags off ${object}`)
      : act(verbs.tag, object, ` with ${fields.tags.join(', ')}`);
  }
  if (fields.status !== undefined && isOnly(fields, 'status')) {
    return act(fields.status === 'done' ? verbs.complete : verbs.reopen, object);
  }
  const repeat = repeatInWords(fields);
  if (repeat !== null && isOnly(fields, 'recurrence', 'recurrenceFrom', 'dueAt', 'dueDate')) {
    return act(['Repeating', 'Made', 'make'], object, ` repeat: ${repeat}`);
  }
  return act(verbs.change, object);
};

const bulkVerbs: Record<string, Verbs> = {
  complete: verbs.complete,
  reopen: verbs.reopen,
  delete: verbs.delete,
  restore: verbs.restore,
};

const listOf = (call: ToolCall): Act => {
  const list = ListSchema.partial({ nextCursor: true }).safeParse(parseJson(call.output));
  const { q } = call.arguments;
  const tail = typeof q === 'string' && q !== '' ? ` with ${quoted(q)}` : '';
  if (!list.success) return act(verbs.look, 'your tasks', tail);
  const { items, nextCursor } = list.data;
  const first = nextCursor == null ? '' : 'the first ';
  return act(verbs.look, `${first}${countOf(items.length)}`, tail);
};

/** What a call does, or did. */
export const actOf = (call: ToolCall, titles: Titles): Act => {
  const { name, arguments: given } = call;
  const { id, ids } = given;
  const [task] = tasksIn(call);
  const known = typeof id === 'string' ? titles.get(id) : fieldsIn(given).title;
  const title = task?.title ?? known;
  const one = title === undefined ? 'a task' : quoted(title);
  const touched = call.status === 'succeeded' ? tasksIn(call) : [];
  const count = touched.length || (Array.isArray(ids) ? ids.length : 0);
  const onlyId = Array.isArray(ids) && ids.length === 1 ? String(ids[0]) : '';
  const only = count === 1 ? (touched[0]?.title ?? titles.get(onlyId)) : undefined;
  const many = only === undefined ? (count === 0 ? 'tasks' : countOf(count)) : quoted(only);
  switch (name) {
    case 'list_tasks':
      return listOf(call);
    case 'get_task':
      return act(verbs.read, one);
    case 'create_task':
      return act(verbs.add, one);
    case 'update_task': {
      // The new title is in the output; the one before says which task it was.
      const before = typeof id === 'string' ? titles.get(id) : undefined;
      const fields = fieldsIn(given);
      const isRenaming = fields.title !== undefined;
      const object = isRenaming ? (before === undefined ? 'a task' : quoted(before)) : one;
      return changeOf(fields, object);
    }
    case 'complete_task':
      return act(verbs.complete, one);
    case 'reopen_task':
      return act(verbs.reopen, one);
    case 'delete_task':
      return act(verbs.delete, one);
    case 'bulk_update_tasks': {
      const named = bulkVerbs[String(given['action'])];
      return named === undefined ? changeOf(fieldsIn(given['patch']), many) : act(named, many);
    }
    case 'list_tags':
      return act(['Looking at', 'Looked at', 'look at'], 'your tags');
    case 'get_stats':
      return act(verbs.count, 'your tasks');
    case 'undo_last_change':
      return act(verbs.undo, 'the last change', touched.length > 0 ? ` of ${many}` : '');
    default:
      return act(['Working on', 'Did', 'do'], name.replaceAll('_', ' '));
  }
};
