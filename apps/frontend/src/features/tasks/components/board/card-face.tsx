import type { Task } from '@todo/contracts';
import { TaskBadges } from '../task-badges';

/** A card while it is carried: its looks, without anything to press. */
export const CardFace = ({ task }: { task: Task }) => (
  <div className="grid cursor-grabbing gap-1 rounded-md border border-brand bg-surface px-3 py-2.5 text-sm shadow-raised">
    <p className="[overflow-wrap:anywhere]">{task.title}</p>
    <TaskBadges task={task} />
  </div>
);
