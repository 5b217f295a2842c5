'use client';

import { AccountHistory } from '@/features/history/components/account-history';
import { useUndo } from '@/features/tasks/api/use-undo';
import { useOpenTask } from '@/features/tasks/hooks/use-open-task';

export const HistoryScreen = () => {
  const { undo, isPending } = useUndo();
  const { openTask } = useOpenTask();
  return <AccountHistory onUndo={undo} isUndoing={isPending} onOpenTask={openTask} />;
};
