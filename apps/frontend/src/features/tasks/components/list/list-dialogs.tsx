import type { Task, UpdateTask } from '@todo/contracts';
import { DueDialog } from './due-dialog';
import { MoveDialog } from './move-dialog';
import { TagsDialog } from './tags-dialog';

/** What is asked, and about which tasks. */
export interface ListDialog {
  kind: 'due' | 'tags' | 'move';
  tasks: readonly Task[];
}

export interface ListDialogsProps {
  dialog: ListDialog | null;
  onClose: () => void;
  onChange: (tasks: readonly Task[], patch: UpdateTask) => void;
}

/** Asks for what some changes need to know. */
export const ListDialogs = ({ dialog, onClose, onChange }: ListDialogsProps) => {
  const tasksFor = (kind: ListDialog['kind']): readonly Task[] =>
    dialog?.kind === kind ? dialog.tasks : [];
  const choose = (patch: UpdateTask): void => {
    onChange(dialog?.tasks ?? [], patch);
    onClose();
  };
  return (
    <>
      <DueDialog count={tasksFor('due').length} onClose={onClose} onChoose={choose} />
      <TagsDialog
        tasks={tasksFor('tags')}
        onClose={onClose}
        onChoose={(tags) => choose({ tags })}
      />
      <MoveDialog
        ids={tasksFor('move').map(({ id }) => id)}
        onClose={onClose}
        onChoose={(parentId) => choose({ parentId })}
      />
    </>
  );
};
