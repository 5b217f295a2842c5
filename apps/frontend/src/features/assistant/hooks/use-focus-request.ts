import { useEffect, useLayoutEffect, useRef } from 'react';

/** What closes meanwhile puts the focus back to where it was: only what lasts is fulfilled. */
const lastingFrames = 3;
const mostFrames = 60;

/**
 * Fulfils a wish for the focus as soon as what it is about can take it: the panel may have to
 * appear first.
 * @param focus says whether it worked
 */
export const useFocusRequest = (requests: number, focus: () => boolean): void => {
  const fulfilled = useRef(0);
  const focusRef = useRef(focus);
  useLayoutEffect(() => {
    focusRef.current = focus;
  });
  useEffect(() => {
    if (requests === fulfilled.current) return undefined;
    let frame = 0;
    let attempts = 0;
    let successes = 0;
    const attempt = (): void => {
      attempts += 1;
      if (focusRef.current()) successes += 1;
      const isDone = successes === lastingFrames || attempts === mostFrames;
      if (isDone) fulfilled.current = requests;
      else frame = requestAnimationFrame(attempt);
    };
    attempt();
    return () => cancelAnimationFrame(frame);
  }, [requests]);
};
