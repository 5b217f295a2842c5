import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** When what had the focus goes away, such as the button of something done, the focus moves on. */
export const useKeepFocus = (panelRef: RefObject<HTMLElement | null>, moveOn: () => void): void => {
  const moveOnRef = useRef(moveOn);
  useLayoutEffect(() => {
    moveOnRef.current = moveOn;
  });
  useEffect(() => {
    const panel = panelRef.current;
    if (panel === null) return undefined;
    let focused: Element | null = null;
    const onFocusIn = ({ target }: FocusEvent): void => {
      focused = target instanceof Element && panel.contains(target) ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      focused = null;
      if (document.activeElement === document.body) moveOnRef.current();
    });
    document.addEventListener('focusin', onFocusIn);
    observer.observe(panel, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      observer.disconnect();
    };
  }, [panelRef]);
};
