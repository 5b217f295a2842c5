import { useEffect, useLayoutEffect, useRef } from 'react';

const overlay = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox]';

/** A key with ⌘, or with Ctrl where there is none, while typing too; it rests over what is open. */
export const useCommandKey = (key: string, act: () => void): void => {
  const current = useRef(act);
  useLayoutEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isCommand = event.metaKey !== event.ctrlKey && !event.altKey && !event.shiftKey;
      if (!isCommand || event.key.toLowerCase() !== key || event.isComposing) return;
      // The browser has its own use for some of them.
      event.preventDefault();
      if (document.querySelector(overlay) === null) current.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
};
