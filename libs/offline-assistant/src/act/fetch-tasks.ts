import type { ToolCall } from './act';
import { TaskFactsPageSchema, type TaskFacts } from './task-facts';

export interface FetchedTasks {
  tasks: TaskFacts[];
  /** Whether these are all; a very long list is not read to its end. */
  isComplete: boolean;
}

const pagesAtMost = 4;

/** Lists tasks page by page. */
export function* fetchTasks(
  query: Record<string, unknown>,
  cursor?: string,
): Generator<ToolCall, FetchedTasks & { cursor: string | null }, unknown> {
  const tasks: TaskFacts[] = [];
  let next: string | null = cursor ?? null;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const output: unknown = yield {
      name: 'list_tasks',
      arguments: { ...query, ...(next === null ? {} : { cursor: next }) },
    };
    const { items, nextCursor } = TaskFactsPageSchema.parse(output);
    tasks.push(...items);
    next = nextCursor;
    if (next === null) break;
  }
  return { tasks, isComplete: next === null, cursor: next };
}

const longestQuery = 500;

/**
 * The tasks among which the named one must be. When the list is too long to be read, those that
 * carry the very words.
 */
export function* fetchCandidates(words: string): Generator<ToolCall, FetchedTasks, unknown> {
  const query = { status: 'all', limit: 200 };
  const listed = yield* fetchTasks(query);
  if (listed.isComplete || words.length > longestQuery) return listed;
  return yield* fetchTasks({ ...query, q: words });
}
