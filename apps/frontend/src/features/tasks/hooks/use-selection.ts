import { useCallback, useMemo, useRef, useState } from 'react';

/** Tasks that are chosen for one change. */
export interface Selection {
  /** Those of them that are in the list, in its order. */
  ids: readonly string[];
  has: (id: string) => boolean;
  /** Whether the boxes to choose with are shown. */
  isSelecting: boolean;
  start: () => void;
  /** Chooses a task or not; with `toLast` all from the one that was chosen last to it. */
  toggle: (id: string, toLast?: boolean) => void;
  selectAll: () => void;
  /** Chooses none and puts the boxes away. */
  end: () => void;
}

const between = (list: readonly string[], a: string, b: string): readonly string[] => {
  const [from, to] = [list.indexOf(a), list.indexOf(b)];
  if (from === -1 || to === -1) return [b];
  return list.slice(Math.min(from, to), Math.max(from, to) + 1);
};

/**
 * @param list ids of the tasks on the screen, in their order
 * @param max as many as one change may touch
 */
export const useSelection = (list: readonly string[], max: number): Selection => {
  const [isStarted, setIsStarted] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  // What has left the list is not chosen any more.
  const ids = useMemo(() => list.filter((id) => chosen.has(id)).slice(0, max), [list, chosen, max]);
  const current = useMemo(() => new Set(ids), [ids]);

  const toggle = (id: string, toLast = false): void => {
    const next = new Set(current);
    if (toLast && last.current !== null && last.current !== id) {
      for (const each of between(list, last.current, id)) next.add(each);
    } else if (!next.delete(id)) next.add(id);
    last.current = id;
    setChosen(next);
    setIsStarted(true);
  };
  const end = useCallback(() => {
    last.current = null;
    setChosen(new Set());
    setIsStarted(false);
  }, []);
  return {
    ids,
    has: (id) => current.has(id),
    isSelecting: isStarted,
    start: () => setIsStarted(true),
    toggle,
    selectAll: () => setChosen(new Set(list.slice(0, max))),
    end,
  };
};
