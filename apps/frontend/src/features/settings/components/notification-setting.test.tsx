/** @jest-environment ./src/testing/browser-environment.cjs */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '@/testing/render-page';
import { NotificationSetting } from './notification-setting';

const stub = (permission: NotificationPermission): void => {
  const fake = {
    permission,
    requestPermission: async () => {
      fake.permission = 'granted';
    },
  };
  Object.assign(globalThis, { Notification: fake });
};
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Notification');
});

test('asks the browser once, and says what it answered', async () => {
  stub('default');
  renderPage(<NotificationSetting />);
  await userEvent.click(screen.getByRole('button', { name: 'Allow notifications' }));
  expect(await screen.findByText(/^This browser shows reminders/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Allow notifications' })).toBeNull();
});

test('says what to do where they are blocked, and where there are none', () => {
  stub('denied');
  const { unmount } = renderPage(<NotificationSetting />);
  expect(screen.getByText(/blocks notifications/)).toBeTruthy();
  unmount();
  Reflect.deleteProperty(globalThis, 'Notification');
  renderPage(<NotificationSetting />);
  expect(screen.getByText(/no notifications for this address/)).toBeTruthy();
});
