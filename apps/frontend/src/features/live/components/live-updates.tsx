'use client';

import type { LiveEvent } from '@todo/contracts';
import { WifiOff } from 'lucide-react';
import { useToast } from '@/components/ui/toast';
import { showNotification } from '@/notifications/show-notification';
import { useLiveEvents } from '../hooks/use-live-events';
import { describeReminder, type DueReminder } from '../model/describe-reminder';

export interface LiveUpdatesProps {
  /** Shows the task that a reminder is about. */
  onOpenTask: (taskId: string) => void;
  /** Hears every event, for what is kept outside the query cache. */
  onEvent?: (event: LiveEvent) => void;
  /** The session has ended, on this page or elsewhere. */
  onUnauthenticated: () => void;
}

/** Brings changes from elsewhere to the screen, and reminds of what is due. Mounted once. */
export const LiveUpdates = ({ onOpenTask, onEvent, onUnauthenticated }: LiveUpdatesProps) => {
  const { toast } = useToast();
  const remind = (reminder: DueReminder): void => {
    const { reminderId, taskId, title } = reminder;
    const description = describeReminder(reminder);
    const onSelect = (): void => onOpenTask(taskId);
    toast({ title, description, action: { label: 'Open', onSelect } });
    showNotification({ title, body: description, tag: reminderId, onClick: onSelect });
  };
  const isAway = useLiveEvents({
    onEvent: (event) => {
      if (event.event === 'reminder.due') remind(event.data);
      onEvent?.(event);
    },
    onUnauthenticated,
  });
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-2 z-40 grid justify-center"
    >
      {isAway && (
        <p className="flex animate-appear items-center gap-2 rounded-full border border-line bg-surface px-3.5 py-1.5 text-sm font-semibold text-ink shadow-md">
          <WifiOff aria-hidden="true" className="size-4 text-muted" />
          Reconnecting…
        </p>
      )}
    </div>
  );
};
