import type { Metadata } from 'next';
import { TasksPanel } from '@/features/tasks/components/tasks-panel';

export const metadata: Metadata = { title: 'Your tasks' };

export default function TasksPage() {
  return (
    <div className="mx-auto max-w-3xl">
      <TasksPanel />
    </div>
  );
}
