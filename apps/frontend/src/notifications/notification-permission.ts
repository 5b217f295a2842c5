import { useSyncExternalStore } from 'react';

/** `unsupported`: this browser, or an address without https, offers no notifications. */
export type NotificationPermissionState = NotificationPermission | 'unsupported';

const listeners = new Set<() => void>();

const announce = (): void => {
  for (const listener of listeners) listener();
};

/** Whether this device may show notifications of this page. */
export const notificationPermission = (): NotificationPermissionState =>
  typeof Notification === 'undefined' ? 'unsupported' : Notification.permission;

/** Asks the person; has to be called from a click. */
const requestPermission = async (): Promise<NotificationPermissionState> => {
  if (notificationPermission() === 'unsupported') return 'unsupported';
  await Notification.requestPermission();
  announce();
  return notificationPermission();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  // What the person changes in the browser's own settings is noticed on the way back.
  window.addEventListener('focus', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('focus', listener);
  };
};

export interface NotificationPermissionControl {
  /** Whether this device may show notifications; `default` when nobody has asked yet. */
  permission: NotificationPermissionState;
  /** Asks the person; has to be called from a click. Answers what they said. */
  requestPermission: () => Promise<NotificationPermissionState>;
}

/** The permission to show notifications on this device, and how to ask for it. */
export const useNotificationPermission = (): NotificationPermissionControl => {
  const permission = useSyncExternalStore(
    subscribe,
    notificationPermission,
    (): NotificationPermissionState => 'default',
  );
  return { permission, requestPermission };
};
