import type { Task } from '@todo/contracts';
import type { TaskChange } from '../../api/use-change-task';

/** A title that is being rewritten where it stands. */
export interface TitleEdit {
  /** As it was when the rewriting began. */
  task: Task;
  text: string;
}

/** What a line of the list can ask for. */
export interface RowActions {
  onChange: (change: TaskChange) => void;
  onDelete: (task: Task) => void;
  onOpen: (task: Task) => void;
  onSelect: (task: Task, toLast: boolean) => void;
  /** Begins, goes on with or, by null, ends the rewriting of a title. */
  onEdit: (edit: TitleEdit | null) => void;
  /** In manual order: one place up or down. */
  onStep: (task: Task, step: 1 | -1) => void;
  /** The line went away while it held the keyboard's focus. */
  onFocusLost: () => void;
}
