'use client';

import { useSearchParams } from 'next/navigation';

/** The search parameter that holds the open task on every page of the app. */
const openTaskParameter = 'task';

/** What the history entry of an open task remembers. */
interface OpenedState {
  /** The address it was opened from, which "back" leads to. */
  openedFrom?: unknown;
}

const withTask = (id: string | null): URL => {
  const url = new URL(window.location.href);
  if (id === null) url.searchParams.delete(openTaskParameter);
  else url.searchParams.set(openTaskParameter, id);
  return url;
};

// Next's own part of the state is left out: with it, Next would not follow the address.
const openedFrom = (): unknown => ((window.history.state ?? {}) as OpenedState).openedFrom;

const openTask = (id: string): void => {
  const url = withTask(id);
  if (url.href === window.location.href) return;
  const isOpen = new URL(window.location.href).searchParams.has(openTaskParameter);
  // From one task to the next the entry stays one, so that a single "back" closes the panel.
  if (isOpen) window.history.replaceState({ openedFrom: openedFrom() }, '', url);
  else window.history.pushState({ openedFrom: window.location.href }, '', url);
};

let isGoingBack = false;

/** Going back takes a moment, in which a second wish to close must not go further back. */
const goBackOnce = (): void => {
  if (isGoingBack) return;
  isGoingBack = true;
  window.addEventListener('popstate', () => (isGoingBack = false), { once: true });
  window.history.back();
};

const closeTask = (): void => {
  const url = withTask(null);
  if (url.href === window.location.href) return;
  // Closing is going back where that shows the same page; a link that was followed stays here.
  if (openedFrom() === url.href) goBackOnce();
  else window.history.replaceState(null, '', url);
};

export interface OpenTask {
  openTaskId: string | null;
  openTask: (id: string) => void;
  closeTask: () => void;
}

/** The task that the address names. The browser's "back" closes it; other parameters stay. */
export const useOpenTask = (): OpenTask => {
  const openTaskId = useSearchParams().get(openTaskParameter);
  return {
    openTaskId: openTaskId === '' ? null : openTaskId,
    openTask,
    closeTask,
  };
};
