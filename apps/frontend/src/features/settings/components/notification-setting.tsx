'use client';

import { BellRing } from 'lucide-react';
import { Button } from '@/components/ui/button';
import {
  useNotificationPermission,
  type NotificationPermissionState,
} from '@/notifications/notification-permission';

const states: Record<NotificationPermissionState, string> = {
  granted: 'This browser shows reminders while the app is open in it.',
  default: 'This browser hasn’t been asked yet whether it may show reminders.',
  denied:
    'This browser blocks notifications of this page. Allow them in its settings for this site.',
  unsupported: 'This browser shows no notifications for this address, only messages in the page.',
};

/** Whether this browser may show reminders outside the page. */
export const NotificationSetting = () => {
  const { permission, requestPermission } = useNotificationPermission();
  return (
    <div className="grid justify-items-start gap-2">
      <h4 className="text-sm font-semibold">Notifications</h4>
      <p role="status" className="text-sm text-muted">
        {states[permission]}
      </p>
      {permission === 'default' && (
        <Button variant="soft" size="sm" onClick={() => void requestPermission()}>
          <BellRing aria-hidden="true" className="size-4" />
          Allow notifications
        </Button>
      )}
    </div>
  );
};
