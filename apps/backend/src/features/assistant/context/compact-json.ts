type Json = Record<string, unknown>;

const maxItems = 50;
const maxFields = 40;
const maxDepth = 6;
const maxCharacters = 500;

/** What a later turn may need of a task. */
const taskFields = [
  'id',
  'title',
  'status',
  'priority',
  'dueAt',
  'dueDate',
  'tags',
  'recurrence',
] as const;

const isTask = (value: Json): boolean =>
  typeof value['id'] === 'string' && typeof value['title'] === 'string' && 'priority' in value;

const toldOfTask = (value: Json): [string, unknown][] =>
  taskFields.flatMap((field) => (field in value ? [[field, value[field]]] : []));

/** The cursor of a list leads nowhere later: tasks have changed since. */
const withoutCursor = (value: Json): [string, unknown][] =>
  Object.entries(value).filter(([field]) => field !== 'nextCursor');

const cut = (text: string): string =>
  text.length > maxCharacters ? `${text.slice(0, maxCharacters).toWellFormed()}…` : text;

const compactFields = (value: Json, depth: number): Json => {
  const { items } = value;
  const left = Array.isArray(items) ? Math.max(items.length - maxItems, 0) : 0;
  return {
    ...Object.fromEntries(
      (isTask(value) ? toldOfTask(value) : withoutCursor(value))
        .slice(0, maxFields)
        .map(([key, item]) => [cut(key), compact(item, depth + 1)]),
    ),
    ...(left > 0 && { omitted: left }),
  };
};

function compact(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cut(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxDepth) return null;
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => compact(item, depth + 1));
  return compactFields(value as Json, depth);
}

/**
 * The JSON text of a stored value, bounded: tasks with the fields that a later turn needs, lists
 * with their first 50 items (`omitted` counts the rest), long texts cut.
 */
export const compactJson = (value: unknown): string => JSON.stringify(compact(value, 0)) ?? 'null';
