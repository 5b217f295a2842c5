import type { Task } from '@todo/contracts';
import { Pencil, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { RowActions } from './row-actions';

const buttonStyles =
  'text-muted transition-opacity group-hover/row:opacity-100 focus-visible:opacity-100 lg:opacity-0';

/** What can be done with a task where it stands; a mouse finds it by pointing at the line. */
export const RowButtons = ({ task, actions }: { task: Task; actions: RowActions }) => (
  <>
    <Button
      variant="ghost"
      size="icon"
      aria-label={`Edit “${task.title}”`}
      onClick={() => actions.onEdit({ task, text: task.title })}
      className={`${buttonStyles} max-lg:hidden`}
    >
      <Pencil aria-hidden="true" className="size-4" />
    </Button>
    <Button
      variant="ghost"
      size="icon"
      aria-label={`Delete “${task.title}”`}
      onClick={() => actions.onDelete(task)}
      className={`${buttonStyles} hover:bg-danger-tint hover:text-danger`}
    >
      <Trash2 aria-hidden="true" className="size-4" />
    </Button>
  </>
);
