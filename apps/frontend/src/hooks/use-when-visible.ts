import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/** Calls `onVisible` each time that the element scrolls into view while `isActive`. */
export const useWhenVisible = <Element extends HTMLElement>(
  onVisible: () => void,
  isActive: boolean,
): RefObject<Element | null> => {
  const elementRef = useRef<Element>(null);
  const callbackRef = useRef(onVisible);
  useLayoutEffect(() => {
    callbackRef.current = onVisible;
  });
  useEffect(() => {
    const element = elementRef.current;
    if (!isActive || element === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) callbackRef.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isActive]);
  return elementRef;
};
