import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type RefObject,
} from 'react';

export interface RowFocus {
  listRef: RefObject<HTMLUListElement | null>;
  scrollToRef: RefObject<((id: string) => void) | null>;
  /** The task whose line has or had the focus. */
  focusedId: string | null;
  onFocus: (event: FocusEvent) => void;
  focus: (id: string) => void;
  /** To the next or the line before, and into the list from elsewhere. */
  step: (step: 1 | -1) => void;
  /** The line with the focus is gone: on to what stands in its place now. */
  onLost: () => void;
}

const idAt = (element: Element | null): string | null =>
  element?.closest<HTMLElement>('[data-task-id]')?.dataset['taskId'] ?? null;

/**
 * The keyboard's place in the list.
 * @param ids the tasks in their order
 * @param onEmpty takes the focus where no line is left
 */
export const useRowFocus = (ids: readonly string[], onEmpty: () => void): RowFocus => {
  const listRef = useRef<HTMLUListElement>(null);
  const scrollToRef = useRef<((id: string) => void) | null>(null);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const place = useRef({ id: null as string | null, index: -1 });
  const current = useRef({ ids, onEmpty });
  useLayoutEffect(() => {
    current.current = { ids, onEmpty };
    const index = ids.indexOf(place.current.id ?? '');
    if (index !== -1) place.current.index = index;
  });

  const focus = useCallback((id: string): void => {
    const find = () =>
      listRef.current?.querySelector<HTMLElement>(`[data-task-id="${id}"] [data-row-focus]`);
    const element = find();
    if (element) {
      element.focus();
      element.scrollIntoView({ block: 'nearest' });
      return;
    }
    scrollToRef.current?.(id);
    // Drawn with the frame after the scrolling.
    requestAnimationFrame(() => requestAnimationFrame(() => find()?.focus()));
  }, []);

  const step = useCallback(
    (by: 1 | -1): void => {
      const { ids: list } = current.current;
      const isInList = listRef.current?.contains(document.activeElement) ?? false;
      const at = list.indexOf(place.current.id ?? '');
      const wanted = isInList && at !== -1 ? at + by : Math.max(at, 0);
      const id = list[Math.min(Math.max(wanted, 0), list.length - 1)];
      if (id !== undefined) focus(id);
    },
    [focus],
  );

  const onLost = useCallback((): void => {
    // What takes its place is known once everything is drawn.
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      const { ids: list, onEmpty: focusElsewhere } = current.current;
      const { id, index } = place.current;
      const next = id !== null && list.includes(id) ? id : list[Math.min(index, list.length - 1)];
      if (next === undefined) focusElsewhere();
      else focus(next);
    });
  }, [focus]);

  const onFocus = useCallback((event: FocusEvent): void => {
    const id = idAt(event.target);
    if (id === null) return;
    place.current = { id, index: current.current.ids.indexOf(id) };
    setFocusedId(id);
  }, []);

  return useMemo(
    () => ({ listRef, scrollToRef, focusedId, onFocus, focus, step, onLost }),
    [focusedId, onFocus, focus, step, onLost],
  );
};
