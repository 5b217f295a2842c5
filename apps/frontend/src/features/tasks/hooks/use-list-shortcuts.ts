import type { Task } from '@todo/contracts';
import type { RefObject } from 'react';
import { useShortcuts } from '@/hooks/use-shortcuts';
import type { RowFocus } from './use-row-focus';
import type { Selection } from './use-selection';

export interface ListShortcuts {
  tasks: readonly Task[];
  rowFocus: RowFocus;
  selection: Selection;
  searchRef: RefObject<HTMLInputElement | null>;
  newTaskRef: RefObject<HTMLInputElement | null>;
  onEdit: (task: Task) => void;
  onComplete: (tasks: readonly Task[]) => void;
  onDue: (tasks: readonly Task[]) => void;
  onDelete: (tasks: readonly Task[]) => void;
  onEscape: () => void;
}

/** The list by keyboard: what is selected, else the line that the keyboard is at. */
export const useListShortcuts = (list: ListShortcuts): void => {
  const { tasks, rowFocus, selection } = list;
  const here = (): Task | undefined => tasks.find(({ id }) => id === rowFocus.focusedId);
  const meant = (): Task[] => {
    if (selection.ids.length > 0) return tasks.filter(({ id }) => selection.has(id));
    const task = here();
    return task === undefined ? [] : [task];
  };
  const once = (act: (event: KeyboardEvent) => void) => (event: KeyboardEvent) => {
    if (!event.repeat) act(event);
  };
  const withMeant = (act: (tasks: readonly Task[]) => void) =>
    once(() => {
      const wanted = meant();
      if (wanted.length > 0) act(wanted);
    });
  const select = once(({ shiftKey }) => {
    const task = here();
    if (task !== undefined) selection.toggle(task.id, shiftKey);
  });

  useShortcuts({
    j: () => rowFocus.step(1),
    k: () => rowFocus.step(-1),
    x: select,
    X: select,
    a: once(() => {
      if (tasks.length === 0) return;
      selection.start();
      selection.selectAll();
    }),
    c: withMeant(list.onComplete),
    d: withMeant(list.onDue),
    e: once(() => {
      const task = here();
      if (task !== undefined) list.onEdit(task);
    }),
    Delete: withMeant(list.onDelete),
    n: () => list.newTaskRef.current?.focus(),
    '/': () => list.searchRef.current?.focus(),
    Escape: list.onEscape,
  });
};
