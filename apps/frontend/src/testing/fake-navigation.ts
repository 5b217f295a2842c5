import { useMemo, useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Follows the address as Next does, which hears of every change made through the history. */
for (const method of ['pushState', 'replaceState'] as const) {
  const original = window.history[method].bind(window.history);
  window.history[method] = (data: { __NA?: boolean } | null, unused, url) => {
    original({ ...data, __NA: true }, unused, url);
    // Next takes a call with its own mark for one of its own, which changes nothing on the page.
    if (data?.__NA !== true) tell();
  };
}
window.addEventListener('popstate', tell);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stands in for `next/navigation`: `jest.mock('next/navigation', () => jest.requireActual('@/testing/fake-navigation'))`. */
export const useSearchParams = (): URLSearchParams => {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return useMemo(() => new URLSearchParams(search), [search]);
};

export const usePathname = (): string =>
  useSyncExternalStore(subscribe, () => window.location.pathname);
