'use client';

import type { Task } from '@todo/contracts';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useShortcuts } from '@/hooks/use-shortcuts';
import { useTasks } from '../../api/list-tasks';
import { maxBulkTasks, useBulkTasks } from '../../api/use-bulk-tasks';
import { useRestoreTask } from '../../api/use-restore-task';
import { useOpenTask } from '../../hooks/use-open-task';
import { useRowFocus } from '../../hooks/use-row-focus';
import { useSelection } from '../../hooks/use-selection';
import { keptDays } from '../../model/trash-days';
import { SearchBox } from '../list/search-box';
import { TaskList } from '../list/task-list';
import { EmptyTrash } from './empty-trash';
import { TrashBar } from './trash-bar';
import { TrashRow } from './trash-row';

/** Deleted tasks, which can be brought back until they go for good. */
export const Trash = () => {
  const [q, setQ] = useState('');
  const headingRef = useRef<HTMLHeadingElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const list = useTasks({
    status: 'deleted',
    sort: 'updatedAt',
    order: 'desc',
    ...(q !== '' && { q }),
  });
  const tasks = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const byId = useMemo(() => new Map(tasks.map((task) => [task.id, task])), [tasks]);
  const ids = useMemo(() => tasks.map(({ id }) => id), [tasks]);
  const selection = useSelection(ids, maxBulkTasks);
  const focusHeading = useCallback(() => headingRef.current?.focus(), []);
  const { listRef, onFocus, focusedId, step, onLost } = useRowFocus(ids, focusHeading);
  const { openTask, closeTask } = useOpenTask();
  const restoreOne = useRestoreTask();
  const restoreSeveral = useBulkTasks();

  const restoreSelected = (): void => {
    restoreSeveral.mutate({ ids: selection.ids, action: 'restore' });
    selection.end();
    focusHeading();
  };
  useTrashShortcuts({
    focused: byId.get(focusedId ?? ''),
    step,
    search: () => searchRef.current?.focus(),
    select: selection.toggle,
    restore: (task) =>
      selection.ids.length > 0 ? restoreSelected() : task && restoreOne.mutate(task),
    leave: selection.isSelecting ? selection.end : closeTask,
  });

  const now = new Date();
  return (
    <section aria-labelledby="trash-heading" className="pb-10">
      <h2
        id="trash-heading"
        ref={headingRef}
        tabIndex={-1}
        className="w-fit rounded-sm text-xl font-semibold"
      >
        Trash
      </h2>
      <p className="pt-1 pb-3 text-sm text-muted">
        Deleted tasks wait here for {keptDays} days. Then they are gone for good.
      </p>
      <div className="pb-2">
        {selection.isSelecting ? (
          <TrashBar selection={selection} count={tasks.length} onRestore={restoreSelected} />
        ) : (
          <SearchBox inputRef={searchRef} value={q} onChange={setQ} onDone={() => step(1)} />
        )}
      </div>
      <TaskList
        list={list}
        isEmpty={tasks.length === 0}
        empty={<EmptyTrash isSearching={q !== ''} onShowAll={() => setQ('')} />}
      >
        <ul ref={listRef} aria-label="Deleted tasks" onFocus={onFocus}>
          {tasks.map((task) => (
            <TrashRow
              key={task.id}
              task={task}
              parent={byId.get(task.parentId ?? '')}
              now={now}
              isSelected={selection.has(task.id)}
              onSelect={(toLast) => selection.toggle(task.id, toLast)}
              onOpen={() => openTask(task.id)}
              onRestore={() => restoreOne.mutate(task)}
              onFocusLost={onLost}
            />
          ))}
        </ul>
      </TaskList>
    </section>
  );
};

interface TrashKeys {
  /** The task that the keyboard is at. */
  focused: Task | undefined;
  step: (by: 1 | -1) => void;
  search: () => void;
  select: (id: string, toLast: boolean) => void;
  restore: (task: Task | undefined) => void;
  leave: () => void;
}

const useTrashShortcuts = ({ focused, step, search, select, restore, leave }: TrashKeys): void => {
  const toggle = ({ shiftKey }: KeyboardEvent): void => {
    if (focused !== undefined) select(focused.id, shiftKey);
  };
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    x: toggle,
    X: toggle,
    r: () => restore(focused),
    '/': search,
    Escape: leave,
  });
};
