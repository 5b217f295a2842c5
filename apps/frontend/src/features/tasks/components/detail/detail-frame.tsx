'use client';

import { Dialog } from 'radix-ui';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useKeepFocus } from '@/hooks/use-keep-focus';
import { useMediaQuery } from '@/hooks/use-media-query';

export interface DetailFrameProps {
  /** From one task to another the focus comes back to the panel. */
  taskId: string;
  onClose: () => void;
  children: ReactNode;
}

const label = 'Task details';
// The frame takes the focus only to begin in it: what can be operated is inside.
const surface = 'flex min-h-0 flex-col bg-surface text-ink outline-none';

/** Puts the focus where it was before, or at the page where that is gone. */
const useReturnFocus = (): void => {
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      const isThere = opener !== document.body && opener?.isConnected === true;
      const next = isThere ? opener : document.querySelector('[data-scroll-area]');
      if (next instanceof HTMLElement) next.focus();
    };
  }, []);
};

/** Whether an editor in the sheet closes by Escape itself; the sheet hears of the key first. */
const isTaken = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('[data-takes-escape]') !== null;

/** Beside the page from 1024 px on, which stays usable; a sheet over it on smaller screens. */
export const DetailFrame = (props: DetailFrameProps) =>
  useMediaQuery('(min-width: 64rem)') ? <SidePanel {...props} /> : <Sheet {...props} />;

const listKeys = new Set(['a', 'c', 'd', 'e', 'x', 'X', 'Delete']);

/** Keys that change a line of the list, at which the person isn't while they are in the panel. */
const isForList = ({ key, target, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  listKeys.has(key) &&
  !ctrlKey &&
  !metaKey &&
  target instanceof Element &&
  !target.matches('input, textarea, select');

const SidePanel = ({ taskId, onClose, children }: DetailFrameProps) => {
  const panelRef = useRef<HTMLElement>(null);
  useReturnFocus();
  // Where what had the focus goes away, the focus comes to the panel instead of leaving it.
  useKeepFocus(panelRef, () => panelRef.current?.focus());
  useEffect(() => panelRef.current?.focus(), [taskId]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isForList(event)) event.preventDefault();
    // A menu or an editor in the panel that closes by Escape has taken the key for itself.
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onClose();
  };
  return (
    <section
      ref={panelRef}
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className={`${surface} h-full animate-appear`}
    >
      {children}
    </section>
  );
};

const Sheet = ({ taskId, onClose, children }: DetailFrameProps) => {
  const sheetRef = useRef<HTMLDivElement>(null);
  useEffect(() => sheetRef.current?.focus(), [taskId]);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-30 animate-appear bg-veil" />
        <Dialog.Content
          ref={sheetRef}
          aria-describedby={undefined}
          onEscapeKeyDown={(event) => {
            if (isTaken(event)) event.preventDefault();
          }}
          onOpenAutoFocus={(event) => {
            // Not into the title: on a phone that would bring up the keyboard.
            event.preventDefault();
            sheetRef.current?.focus();
          }}
          className={`${surface} fixed inset-y-0 right-0 z-30 w-full animate-appear sm:max-w-xl sm:border-l sm:border-line sm:shadow-raised`}
        >
          <Dialog.Title className="sr-only">{label}</Dialog.Title>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
