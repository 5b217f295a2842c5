import { useEffect, useRef, type RefObject } from 'react';
import { pendingApprovals } from '../model/thread-item';
import type { ThreadState } from '../model/thread-state';

const cardOf = (panel: HTMLElement, id: string): HTMLElement | null =>
  panel.querySelector(`[data-approval="${id}"]`);

/** Whether the person is busy elsewhere on the page, or in the middle of a sentence. */
const isBusy = (panel: HTMLElement): boolean => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return false;
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
  const seen = useRef(new Set<string>());
  const wasOpening = useRef(true);

  useEffect(() => {
    const panel = panelRef.current;
    const isNew = firstId !== null && !seen.current.has(firstId);
    for (const { id } of pending) seen.current.add(id);
    // What waited before the page was opened is not pushed on the person.
    if (isNew && panel !== null && !wasOpening.current && !isBusy(panel)) {
      cardOf(panel, firstId)?.focus();
    }
    wasOpening.current = opening !== 'open';
  });

  return () => {
    const panel = panelRef.current;
    const card = firstId === null || panel === null ? null : cardOf(panel, firstId);
    card?.focus();
    return card !== null;
  };
};
