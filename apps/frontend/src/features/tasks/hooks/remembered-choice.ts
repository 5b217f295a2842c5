import { useSyncExternalStore } from 'react';

export interface ChoiceOptions<Value extends string> {
  /** Under which name this device keeps it. */
  storageKey: string;
  values: readonly Value[];
  fallback: Value;
}

/** Makes a hook for a choice among few that stays on this device. */
export const createRememberedChoice = <Value extends string>({
  storageKey,
  values,
  fallback,
}: ChoiceOptions<Value>) => {
  const listeners = new Set<() => void>();
  /** Where the choice can't be stored it holds for this page. */
  let chosen: string | null = null;

  const read = (): Value => {
    try {
      chosen = localStorage.getItem(storageKey) ?? chosen;
    } catch {
      // Storage may be forbidden.
    }
    return values.find((value) => value === chosen) ?? fallback;
  };
  const choose = (value: Value): void => {
    chosen = value;
    try {
      localStorage.setItem(storageKey, value);
    } catch {
      // Storage may be forbidden.
    }
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return (): [Value, (value: Value) => void] => [
    useSyncExternalStore(subscribe, read, () => fallback),
    choose,
  ];
};
