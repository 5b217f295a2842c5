/** @jest-environment ./src/testing/browser-environment.cjs */
import { act, renderHook, waitFor } from '@testing-library/react';
import { useOpenTask } from './use-open-task';

// Next follows the address by itself; here the test's own renders do.
jest.mock('next/navigation', () => ({
  useSearchParams: () => new URLSearchParams(window.location.search),
}));

const start = (address: string) => {
  window.history.pushState(null, '', address);
  return renderHook(() => useOpenTask());
};
const address = (): string => `${window.location.pathname}${window.location.search}`;

describe('useOpenTask', () => {
  it('opens a task on the page that is shown, and leaves the other parameters alone', () => {
    const { result, rerender } = start('/app/board?tag=home');
    expect(result.current.openTaskId).toBeNull();
    act(() => result.current.openTask('a'));
    rerender();
    expect(result.current.openTaskId).toBe('a');
    expect(address()).toBe('/app/board?tag=home&task=a');
  });

  it('closes by going back, so that the history has no dead entry', async () => {
    const { result } = start('/app?q=milk');
    const length = window.history.length;
    act(() => result.current.openTask('a'));
    act(() => result.current.openTask('b'));
    expect(window.history.length).toBe(length + 1);
    act(() => result.current.closeTask());
    act(() => result.current.closeTask());
    await waitFor(() => expect(address()).toBe('/app?q=milk'));
    expect(window.history.length).toBe(length + 1);
  });

  it('stays on the page when the address was opened from outside', () => {
    const { result } = start('/app?task=a&tag=home');
    expect(result.current.openTaskId).toBe('a');
    act(() => result.current.closeTask());
    expect(address()).toBe('/app?tag=home');
  });

  it('keeps a filter that was set while the task was open', () => {
    const { result } = start('/app');
    act(() => result.current.openTask('a'));
    window.history.replaceState(window.history.state, '', '/app?task=a&tag=home');
    act(() => result.current.closeTask());
    expect(address()).toBe('/app?tag=home');
  });
});
