import { useEffect, useRef, type RefObject } from 'react';
import { pendingApprovals } from '../model/thread-item';
import type { ThreadState } from '../model/thread-state';

/** The card appears a moment after its approval is known. */
const mostFrames = 60;

const cardOf = (panel: HTMLElement | null, id: string | null): HTMLElement | null =>
  id === null ? null : (panel?.querySelector<HTMLElement>(`[data-approval="${id}"]`) ?? null);

/** Whether the person is busy elsewhere on the page, or in the middle of a sentence. */
const isBusy = (panel: HTMLElement | null): boolean => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
  if (panel === null || !panel.contains(focused)) return true;
  return focused instanceof HTMLTextAreaElement && focused.value !== '';
};

/**
 * Leads the keyboard to what waits for a word.
 * @returns focuses the first that waits, and says whether there was one
 */
export const useApprovalFocus = (
  panelRef: RefObject<HTMLElement | null>,
  { items, opening }: ThreadState,
): (() => boolean) => {
  const last = items.at(-1);
  const pending = last?.state === 'awaiting_approval' ? pendingApprovals(last) : [];
  const firstId = pending[0]?.id ?? null;
  const seen = useRef(new Set<string>());
  const wasOpen = useRef(false);
  const isOpen = opening === 'open';

  useEffect(() => {
    // What waited before the page was opened is not pushed on the person.
    const isNews = wasOpen.current && firstId !== null && !seen.current.has(firstId);
    wasOpen.current = isOpen;
    if (firstId !== null) seen.current.add(firstId);
    if (!isNews) return undefined;
    let frame = 0;
    let frames = 0;
    const attempt = (): void => {
      const card = cardOf(panelRef.current, firstId);
      frames += 1;
      if (card === null && frames < mostFrames) frame = requestAnimationFrame(attempt);
      else if (!isBusy(panelRef.current)) card?.focus();
    };
    attempt();
    return () => cancelAnimationFrame(frame);
  }, [firstId, isOpen, panelRef]);

  return () => {
    const card = cardOf(panelRef.current, firstId);
    card?.focus();
    return card !== null;
  };
};
