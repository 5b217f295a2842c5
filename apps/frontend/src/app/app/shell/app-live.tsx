'use client';

import { useQueryClient } from '@tanstack/react-query';
import { sessionKey } from '@/features/auth/hooks/use-session';
import { LiveUpdates } from '@/features/live/components/live-updates';
import { useOpenTask } from '@/features/tasks/hooks/use-open-task';

/** Keeps every page of the app up to date, and leads from a reminder to its task. */
export const AppLive = () => {
  const client = useQueryClient();
  const { openTask } = useOpenTask();
  return (
    <LiveUpdates
      onOpenTask={openTask}
      onUnauthenticated={() => client.setQueryData(sessionKey, null)}
    />
  );
};
