'use client';

import { useQueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '@todo/contracts';
import { sessionKey } from '@/features/auth/hooks/use-session';
import { LiveUpdates } from '@/features/live/components/live-updates';
import { useOpenTask } from '@/features/tasks/hooks/use-open-task';

export interface AppLiveProps {
  /** Hears every event, for what is kept outside the query cache. */
  onEvent: (event: LiveEvent) => void;
}

/** Keeps every page of the app up to date, and leads from a reminder to its task. */
export const AppLive = ({ onEvent }: AppLiveProps) => {
  const client = useQueryClient();
  const { openTask } = useOpenTask();
  return (
    <LiveUpdates
      onOpenTask={openTask}
      onEvent={onEvent}
      onUnauthenticated={() => client.setQueryData(sessionKey, null)}
    />
  );
};
