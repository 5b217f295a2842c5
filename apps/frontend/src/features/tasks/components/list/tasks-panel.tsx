'use client';

import type { Task } from '@todo/contracts';
import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { TasksSearch } from '@/paths';
import { maxBulkTasks } from '../../api/use-bulk-tasks';
import { useListChanges } from '../../hooks/use-list-changes';
import { useListSearch } from '../../hooks/use-list-search';
import { useListShortcuts } from '../../hooks/use-list-shortcuts';
import { useOpenTask } from '../../hooks/use-open-task';
import { useRowFocus } from '../../hooks/use-row-focus';
import { useSelection } from '../../hooks/use-selection';
import { useShownTasks } from '../../hooks/use-shown-tasks';
import { defaultsForNew } from '../../model/list-search';
import { QuickAdd } from '../quick-add/quick-add';
import { BulkBar } from './bulk-bar';
import { EmptyTasks } from './empty-tasks';
import { ListDialogs, type ListDialog } from './list-dialogs';
import { ListHeading } from './list-heading';
import { ListToolbar } from './list-toolbar';
import { ManualOrder } from './manual-order';
import type { RowActions, TitleEdit } from './row-actions';
import { TaskList } from './task-list';
import { TaskRows } from './task-rows';

export interface TasksPanelProps {
  /** What else a list can be called, such as a kept view by its id. */
  nameOf?: ((search: TasksSearch) => string | undefined) | undefined;
  /** More that can be done with what is shown, such as keeping it as a view. */
  actions?: ((search: TasksSearch) => ReactNode) | undefined;
}

/** The list of tasks, with all that finds, orders, adds and changes them. */
export const TasksPanel = ({ nameOf, actions: moreActions }: TasksPanelProps) => {
  const { search, setSearch } = useListSearch();
  const { openTask, closeTask } = useOpenTask();
  const [edit, setEdit] = useState<TitleEdit | null>(null);
  const [dialog, setDialog] = useState<ListDialog | null>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const newTaskRef = useRef<HTMLInputElement>(null);

  const { query, list, rows, tasks, today } = useShownTasks(search, edit?.task ?? null);
  const ids = useMemo(() => tasks.map(({ id }) => id), [tasks]);
  const selection = useSelection(ids, maxBulkTasks);
  const focusHeading = useCallback(() => headingRef.current?.focus(), []);
  const rowFocus = useRowFocus(ids, focusHeading);
  const isManual = query.sort === 'position';
  const changes = useListChanges({ rows, order: query.order ?? 'asc', selection });

  const showDialog = (kind: ListDialog['kind'], about: readonly Task[]): void =>
    setDialog({ kind, tasks: about });
  const selected = (): Task[] => tasks.filter(({ id }) => selection.has(id));
  const actions: RowActions = {
    onChange: changes.change,
    onDelete: changes.remove,
    onOpen: ({ id }) => openTask(id),
    onSelect: ({ id }, toLast) => selection.toggle(id, toLast),
    onEdit: setEdit,
    onStep: changes.step,
    onFocusLost: rowFocus.onLost,
  };
  useListShortcuts({
    tasks,
    rowFocus,
    selection,
    searchRef,
    newTaskRef,
    onEdit: (task) => setEdit({ task, text: task.title }),
    onComplete: changes.completeAll,
    onDue: (about) => showDialog('due', about),
    onDelete: changes.deleteAll,
    onEscape: selection.isSelecting ? selection.end : closeTask,
  });

  const lines = (
    <TaskRows rows={rows} settings={{ isManual, selection, edit, actions }} focus={rowFocus} />
  );
  return (
    <section aria-labelledby="tasks-heading" className="pb-24">
      <ListHeading
        headingRef={headingRef}
        search={search}
        name={nameOf?.(search)}
        onStatus={(status) => setSearch({ status })}
      />
      <QuickAdd inputRef={newTaskRef} defaults={defaultsForNew(search, today)} />
      <div className="pt-4 pb-2">
        {selection.isSelecting ? (
          <BulkBar
            selection={selection}
            count={tasks.length}
            onBulk={(change) => changes.changeAll(selection.ids, change)}
            onDialog={(kind) => showDialog(kind, selected())}
          />
        ) : (
          <ListToolbar
            search={search}
            query={query}
            onSearch={setSearch}
            searchRef={searchRef}
            onSearchDone={() => rowFocus.step(1)}
            onSelect={selection.start}
            actions={moreActions?.(search)}
          />
        )}
      </div>
      <TaskList
        list={list}
        isEmpty={tasks.length === 0}
        empty={
          <EmptyTasks
            search={search}
            status={query.status ?? 'open'}
            onShowAll={() => setSearch({ q: '', tag: [], priority: [] })}
          />
        }
      >
        {isManual ? (
          <ManualOrder tasks={tasks} onDrop={changes.drop}>
            {lines}
          </ManualOrder>
        ) : (
          lines
        )}
      </TaskList>
      <ListDialogs dialog={dialog} onClose={() => setDialog(null)} onChange={changes.updateAll} />
    </section>
  );
};
