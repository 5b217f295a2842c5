/** @jest-environment ./src/testing/browser-environment.cjs */
import { act, renderHook } from '@testing-library/react';
import { useNotificationPermission } from './notification-permission';
import { showNotification } from './show-notification';

class FakeNotification {
  static permission: NotificationPermission = 'default';
  static readonly shown: FakeNotification[] = [];
  static requestPermission = async (): Promise<NotificationPermission> => {
    FakeNotification.permission = 'granted';
    return 'granted';
  };
  onclick: (() => void) | null = null;
  close = jest.fn();
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    FakeNotification.shown.push(this);
  }
}

beforeEach(() => {
  FakeNotification.permission = 'default';
  FakeNotification.shown.length = 0;
  Object.assign(globalThis, { Notification: FakeNotification });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Notification');
});

const reminder = (onClick = () => undefined as void) => ({
  title: 'Buy milk',
  body: 'Due at 5 PM',
  tag: 'reminder-1',
  onClick,
});

it('asks once, and every place that shows the permission hears the answer', async () => {
  const settings = renderHook(() => useNotificationPermission());
  const other = renderHook(() => useNotificationPermission());
  expect(settings.result.current.permission).toBe('default');
  await act(() => settings.result.current.requestPermission());
  expect(settings.result.current.permission).toBe('granted');
  expect(other.result.current.permission).toBe('granted');
});

it('says where notifications cannot be had', async () => {
  Reflect.deleteProperty(globalThis, 'Notification');
  const { result } = renderHook(() => useNotificationPermission());
  expect(result.current.permission).toBe('unsupported');
  expect(await result.current.requestPermission()).toBe('unsupported');
});

it('shows nothing without permission', () => {
  showNotification(reminder());
  expect(FakeNotification.shown).toHaveLength(0);
});

it('is shown under its tag, and leads back to the page', () => {
  FakeNotification.permission = 'granted';
  const onClick = jest.fn();
  const focus = jest.spyOn(window, 'focus').mockImplementation(() => undefined);
  showNotification(reminder(onClick));
  const [shown] = FakeNotification.shown;
  expect(shown?.options).toMatchObject({ body: 'Due at 5 PM', tag: 'reminder-1' });
  shown?.onclick?.();
  expect(onClick).toHaveBeenCalled();
  expect(focus).toHaveBeenCalled();
  expect(shown?.close).toHaveBeenCalled();
});
