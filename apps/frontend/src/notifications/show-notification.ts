import { notificationPermission } from './notification-permission';

export interface ShownNotification {
  title: string;
  body: string;
  /** Several open pages that show the same tag show one notification. */
  tag: string;
  onClick: () => void;
}

/** Shows a notification of the device where the person allowed it; otherwise nothing happens. */
export const showNotification = ({ title, body, tag, onClick }: ShownNotification): void => {
  if (notificationPermission() !== 'granted') return;
  try {
    const notification = new Notification(title, { body, tag });
    notification.onclick = () => {
      window.focus();
      notification.close();
      onClick();
    };
  } catch {
    // Browsers of phones leave notifications to service workers: there the toast has to do.
  }
};
