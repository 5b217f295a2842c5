'use client';

import { BellOff, BellRing } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { useNotificationPermission } from '@/notifications/notification-permission';

const line = 'flex items-start gap-1.5 text-xs text-pretty text-muted';

/** Asks for the permission without which a reminder can't be shown on this device. */
export const NotificationHint = () => {
  const { permission, requestPermission } = useNotificationPermission();
  if (permission === 'granted') return null;
  if (permission === 'default') {
    return (
      <div className={line}>
        <BellRing aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        <div className="grid justify-items-start gap-1.5">
          <p>To be reminded on this device it has to show notifications.</p>
          <Button size="sm" variant="soft" onClick={() => void requestPermission()}>
            Allow notifications
          </Button>
        </div>
      </div>
    );
  }
  return (
    <p className={line}>
      <BellOff aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
      {permission === 'denied'
        ? 'This browser blocks notifications of this page. Allow them in its settings for this site to be reminded here.'
        : 'This browser shows no notifications for this address. You are reminded in an open page, and by e-mail where the server sends it.'}
    </p>
  );
};
