import { useMemo } from 'react';
import type { SuggestionSource } from '@/features/assistant/model/suggestions';
import { useTasks } from '@/features/tasks/api/list-tasks';
import { useStats } from '@/features/tasks/api/use-stats';
import { useToday } from '@/features/tasks/hooks/use-today';
import { dayOf } from '@/features/tasks/model/due';

/** What the page knows of the person's tasks: the counts of the navigation, and the usual list. */
export const useKnownTasks = (): SuggestionSource | null => {
  const stats = useStats().data;
  const list = useTasks({}).data;
  const today = dayOf(useToday());
  return useMemo(() => {
    if (stats === undefined || list === undefined) return null;
    const { open, overdue, dueToday } = stats;
    return { open, overdue, dueToday, today, tasks: list.pages.flatMap((page) => page.items) };
  }, [stats, list, today]);
};
