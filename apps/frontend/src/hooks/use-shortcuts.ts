import { useEffect, useLayoutEffect, useRef } from 'react';

/** What each key does, by `KeyboardEvent.key`. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

const typing = 'input:not([type=checkbox],[type=radio],[type=button]),textarea,select';
const overlay = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox]';

/** Whether a key belongs to what is typed in or opened there, or to the browser. */
const isTaken = (event: KeyboardEvent): boolean => {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches(typing)) return true;
  return target.closest(overlay) !== null || document.querySelector(overlay) !== null;
};

/** Keys without modifiers for the whole page. They rest while someone types or chooses. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const current = useRef(shortcuts);
  useLayoutEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const act = current.current[event.key];
      if (act === undefined || isTaken(event)) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
};
