import type { CreateTask } from '@todo/contracts';
import { useCallback, useState } from 'react';

/** Reads a sentence as the assistant does; null when it makes no task. */
export type NewTaskParser = (text: string) => CreateTask | null;

let loading: Promise<NewTaskParser> | null = null;

const load = (): Promise<NewTaskParser> => {
  loading ??= import('@todo/offline-assistant/parse').then(
    ({ parseNewTask }) =>
      (text) =>
        parseNewTask(text, {
          now: new Date(),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        }),
    // Without it the words are taken as they stand, and the next time it is tried again.
    () => {
      loading = null;
      return () => null;
    },
  );
  return loading;
};

/** The reader of dates takes some room: it is loaded when someone is about to write. */
export const useNewTaskParser = () => {
  const [parse, setParse] = useState<NewTaskParser | null>(null);
  const prepare = useCallback(async (): Promise<NewTaskParser> => {
    const loaded = await load();
    setParse(() => loaded);
    return loaded;
  }, []);
  return { parse, prepare };
};
