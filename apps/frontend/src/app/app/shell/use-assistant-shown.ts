import { useSyncExternalStore } from 'react';

const storageKey = 'todo.assistant';
const listeners = new Set<() => void>();

/** Where the choice can't be stored it holds for this page. */
let chosen: string | null = null;

const widePage = (): MediaQueryList => window.matchMedia('(min-width: 80rem)');

const isShown = (): boolean => {
  try {
    chosen = localStorage.getItem(storageKey) ?? chosen;
  } catch {
    // Storage may be forbidden.
  }
  return chosen === null ? widePage().matches : chosen === 'shown';
};

const choose = (shown: boolean): void => {
  chosen = shown ? 'shown' : 'hidden';
  try {
    localStorage.setItem(storageKey, chosen);
  } catch {
    // Storage may be forbidden.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  const wide = widePage();
  wide.addEventListener('change', listener);
  listeners.add(listener);
  return () => {
    wide.removeEventListener('change', listener);
    listeners.delete(listener);
  };
};

/**
 * Whether the assistant stands beside the tasks where there is room for both. Without a choice it
 * does on wide pages; a choice stays on this device.
 */
export const useAssistantShown = (): [boolean, (shown: boolean) => void] => [
  useSyncExternalStore(subscribe, isShown, () => true),
  choose,
];
