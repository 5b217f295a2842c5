'use client';

import { TaskHistory } from '@/features/history/components/task-history';
import { useUndo } from '@/features/tasks/api/use-undo';

export const OpenTaskHistory = ({ taskId }: { taskId: string }) => {
  const { undo, isPending } = useUndo();
  return <TaskHistory taskId={taskId} onUndo={undo} isUndoing={isPending} />;
};
