'use client';

import { TasksPanel } from '@/features/tasks/components/list/tasks-panel';
import { useListSearch } from '@/features/tasks/hooks/use-list-search';
import { viewQueryOf } from '@/features/tasks/model/list-search';
import { useViews } from '@/features/views/api/use-views';
import { SaveView } from '@/features/views/components/save-view';

/** The list of tasks, which can be kept under a name of one's own. */
export const TasksScreen = () => {
  const { setSearch } = useListSearch();
  const views = useViews().data?.items ?? [];
  return (
    <div className="mx-auto max-w-3xl">
      <TasksPanel
        nameOf={({ view }) => views.find(({ id }) => id === view)?.name}
        actions={(search) => (
          <SaveView
            query={viewQueryOf(search)}
            onSaved={(view) => setSearch({ view: view.id, ...view.query })}
          />
        )}
      />
    </div>
  );
};
