import { useEffect, useRef, type RefObject } from 'react';
import { pendingApprovals } from '../model/thread-item';
import type { ThreadState } from '../model/thread-state';

const cardOf = (panel: HTMLElement | null, id: string | null): HTMLElement | null =>
  id === null ? null : (panel?.querySelector<HTMLElement>(`[data-approval="${id}"]`) ?? null);

/** Whether the person is busy elsewhere on the page, or in the middle of a sentence. */
const isBusy = (panel: HTMLElement): boolean => {
  const focused = document.activeElement;
  // What holds the whole panel has the focus when nothing in it has.
  if (focused === null || focused.contains(panel)) return false;
  if (!panel.contains(focused)) return true;
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
  /** What the person was led to, or shall not be. */
  const settled = useRef(new Set<string>());
  const wasOpen = useRef(false);
  const isOpen = opening === 'open';

  useEffect(() => {
    const panel = panelRef.current;
    // What waited before the page was opened is not pushed on the person.
    if (!wasOpen.current && firstId !== null) settled.current.add(firstId);
    wasOpen.current = isOpen;
    if (panel === null || firstId === null || settled.current.has(firstId)) return undefined;
    const lead = (): boolean => {
      const card = cardOf(panel, firstId);
      if (card === null) return false;
      settled.current.add(firstId);
      if (!isBusy(panel)) card.focus();
      return true;
    };
    if (lead()) return undefined;
    // The card follows its approval after a while, which is long where the machine is busy.
    const observer = new MutationObserver(() => {
      if (lead()) observer.disconnect();
    });
    observer.observe(panel, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [firstId, isOpen, panelRef]);

  return () => {
    const card = cardOf(panelRef.current, firstId);
    card?.focus();
    return card !== null;
  };
};
