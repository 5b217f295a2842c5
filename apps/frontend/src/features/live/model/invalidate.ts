import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { LiveEvent } from '@todo/contracts';

/** How long events that come close together are collected. */
const collectMs = 150;
/** How long a change of one's own may hold back the reading that would overtake it. */
const patienceMs = 2_000;

const aboutTasks: readonly QueryKey[] = [['tasks'], ['changes'], ['stats'], ['tags']];
const conversations: QueryKey = ['conversations'];

/** Everything on the screen, and who is signed in. */
const everything: QueryKey = [];

const keysOf = ({ event }: LiveEvent): readonly QueryKey[] => {
  switch (event) {
    case 'task.changed':
      return aboutTasks;
    case 'conversation.changed':
    case 'run.started':
    case 'run.finished':
      return [conversations];
    case 'resync':
      return [everything];
    case 'reminder.due':
      return [];
  }
};

export interface Invalidation {
  /** Has what the event is about read again, if it is on the screen, else when it is next. */
  heed: (event: LiveEvent) => void;
  /** Has everything read again. */
  heedAll: () => void;
  stop: () => void;
}

/** Has the queries read again that events are about, many events at once. */
export const createInvalidation = (client: QueryClient): Invalidation => {
  const due = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstAt = 0;

  const flush = (): void => {
    timer = undefined;
    // A list that is read while a change is on its way would take its optimistic state back.
    if (client.isMutating() > 0 && Date.now() - firstAt < patienceMs) {
      timer = setTimeout(flush, collectMs);
      return;
    }
    const keys = due.has(JSON.stringify(everything)) ? [everything] : [...due.values()];
    due.clear();
    for (const queryKey of keys) void client.invalidateQueries({ queryKey });
  };

  const add = (keys: readonly QueryKey[]): void => {
    for (const key of keys) due.set(JSON.stringify(key), key);
    if (due.size === 0 || timer !== undefined) return;
    firstAt = Date.now();
    timer = setTimeout(flush, collectMs);
  };

  return {
    heed: (event) => add(keysOf(event)),
    heedAll: () => add([everything]),
    stop: () => clearTimeout(timer),
  };
};
