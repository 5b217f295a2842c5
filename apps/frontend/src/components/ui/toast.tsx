'use client';

import { CircleAlert, X } from 'lucide-react';
import { Toast as Primitive } from 'radix-ui';
import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';

export interface ToastMessage {
  title: string;
  description?: string | undefined;
  /** Something failed; stays longer. */
  tone?: 'neutral' | 'danger';
  /** Such as “Undo”. */
  action?: { label: string; onSelect: () => void } | undefined;
}

interface ShownToast extends ToastMessage {
  id: number;
}

/** Says something in passing. The newest three stay on the screen. */
export type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast | null>(null);

const maxShown = 3;
const shownMs = { neutral: 9_000, danger: 12_000 };

/**
 * Says things in passing at the bottom of the page: politely read out, and gone by themselves.
 * What must be acted upon doesn't belong here.
 */
export const useToast = (): { toast: ShowToast } => {
  const toast = use(ToastContext);
  if (toast === null) throw new Error('useToast needs a ToastProvider');
  return useMemo(() => ({ toast }), [toast]);
};

/** Carries the toasts of the page, on top of everything. */
export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const lastId = useRef(0);
  const toast = useCallback<ShowToast>((message) => {
    lastId.current += 1;
    const shown = { ...message, id: lastId.current };
    setToasts((before) => [...before, shown].slice(-maxShown));
  }, []);
  const remove = (id: number): void =>
    setToasts((before) => before.filter((each) => each.id !== id));
  return (
    <ToastContext value={toast}>
      <Primitive.Provider label="Notification" swipeDirection="down">
        {children}
        {toasts.map((each) => (
          <Toast key={each.id} toast={each} onGone={() => remove(each.id)} />
        ))}
        <Primitive.Viewport
          label="Notifications ({hotkey})"
          className="pointer-events-none fixed inset-x-3 bottom-[max(0.75rem,env(safe-area-inset-bottom))] z-50 mx-auto grid max-w-md gap-2 outline-none"
        />
      </Primitive.Provider>
    </ToastContext>
  );
};

const Toast = ({ toast, onGone }: { toast: ShownToast; onGone: () => void }) => {
  const tone = toast.tone ?? 'neutral';
  return (
    <Primitive.Root
      // “background” is read out politely.
      type="background"
      duration={shownMs[tone]}
      onOpenChange={(open) => !open && onGone()}
      className={classNames(
        'pointer-events-auto flex animate-rise items-center gap-2 rounded-lg bg-ink py-1.5 pr-1.5 pl-4 text-sm text-ground shadow-raised data-[swipe=move]:translate-y-(--radix-toast-swipe-move-y)',
        tone === 'danger' && 'border border-danger bg-surface text-ink',
      )}
    >
      {tone === 'danger' && (
        <CircleAlert aria-hidden="true" className="size-4.5 shrink-0 text-danger" />
      )}
      <div className="min-w-0 grow py-1.5">
        <Primitive.Title className="line-clamp-2 font-semibold [overflow-wrap:anywhere]">
          {toast.title}
        </Primitive.Title>
        {toast.description !== undefined && (
          <Primitive.Description className="mt-0.5 [overflow-wrap:anywhere]">
            {toast.description}
          </Primitive.Description>
        )}
      </div>
      {toast.action !== undefined && (
        <Primitive.Action asChild altText={toast.action.label}>
          <Button size="sm" variant="bare" onClick={toast.action.onSelect}>
            {toast.action.label}
          </Button>
        </Primitive.Action>
      )}
      <Primitive.Close asChild aria-label="Dismiss">
        <Button size="icon" variant="bare">
          <X aria-hidden="true" className="size-4" />
        </Button>
      </Primitive.Close>
    </Primitive.Root>
  );
};
