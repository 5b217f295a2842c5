import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Whether an element is at least so wide, whatever stands beside it. */
export const useIsWide = <Element extends HTMLElement>(
  minPx: number,
): [RefObject<Element | null>, boolean] => {
  const ref = useRef<Element>(null);
  const [isWide, setIsWide] = useState(true);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setIsWide(entry.contentRect.width >= minPx);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [minPx]);
  return [ref, isWide];
};
