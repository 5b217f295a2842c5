import type { TaskFilter } from '../api/task-keys';

const words: Record<TaskFilter, { title: string; text: string }> = {
  open: {
    title: 'Nothing to do',
    text: 'Write a task above, or tell the assistant: “add buy milk tomorrow at 5pm”.',
  },
  done: { title: 'Nothing done yet', text: 'Tasks that you tick off gather here.' },
  all: { title: 'No tasks yet', text: 'Write the first one above, or tell the assistant.' },
};

export const EmptyTasks = ({ filter }: { filter: TaskFilter }) => (
  <div className="said-here mt-4 max-w-md animate-appear bg-tint px-6 py-5">
    <p className="font-display text-lg font-semibold">
      <span className="marked">{words[filter].title}</span>
    </p>
    <p className="mt-1.5 text-sm text-pretty text-muted">{words[filter].text}</p>
  </div>
);
