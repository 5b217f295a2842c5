import type { Metadata } from 'next';
import { TasksScreen } from './tasks-screen';

export const metadata: Metadata = { title: 'Your tasks' };

export default function TasksPage() {
  return <TasksScreen />;
}
