'use client';

import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { Logo } from '@/components/brand/logo';
import { Button } from '@/components/ui/button';
import { Navigation } from './navigation';

export interface NavigationSheetProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onNavigate: () => void;
}

/** The navigation where there is no room for it beside the page. */
export const NavigationSheet = ({ isOpen, onOpenChange, onNavigate }: NavigationSheetProps) => (
  <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
    <Dialog.Portal>
      <Dialog.Overlay className="fixed inset-0 z-40 animate-appear bg-veil" />
      <Dialog.Content
        aria-describedby={undefined}
        className="fixed inset-y-0 left-0 z-50 flex w-72 max-w-[85vw] animate-appear flex-col bg-ground shadow-raised"
      >
        <div className="flex h-14 shrink-0 items-center justify-between pr-2.5 pl-5">
          <Logo />
          <Dialog.Title className="sr-only">Menu</Dialog.Title>
          <Dialog.Close asChild>
            <Button variant="ghost" size="icon" aria-label="Close the menu">
              <X aria-hidden="true" className="size-5" />
            </Button>
          </Dialog.Close>
        </div>
        <div className="min-h-0 overflow-y-auto px-3 pt-2 pb-6">
          <Navigation onNavigate={onNavigate} />
        </div>
      </Dialog.Content>
    </Dialog.Portal>
  </Dialog.Root>
);
