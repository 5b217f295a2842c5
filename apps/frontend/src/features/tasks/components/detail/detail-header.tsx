'use client';

import { useQuery } from '@tanstack/react-query';
import { CornerLeftUp, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { getTaskOptions } from '../../api/get-task';
import { useOpenTask } from '../../hooks/use-open-task';

export interface DetailHeaderProps {
  onClose: () => void;
  /** What stands beside the button that closes. */
  children?: ReactNode;
}

export const DetailHeader = ({ onClose, children }: DetailHeaderProps) => (
  <header className="flex min-h-14 items-center gap-2 border-b border-line py-1.5 pr-3 pl-5">
    <div className="min-w-0 grow">{children}</div>
    <Button variant="ghost" size="icon" aria-label="Close the details" onClick={onClose}>
      <X aria-hidden="true" className="size-5" />
    </Button>
  </header>
);

/** Leads to the task that this one is a part of. */
export const ParentLink = ({ parentId }: { parentId: string }) => {
  const { data: parent } = useQuery(getTaskOptions(parentId));
  const { openTask } = useOpenTask();
  if (parent === undefined) return null;
  return (
    <nav aria-label="Parent task">
      <button
        type="button"
        onClick={() => openTask(parent.id)}
        className="-ml-1.5 flex min-h-10 max-w-full items-center gap-1.5 rounded-sm px-1.5 text-sm text-muted transition-colors hover:bg-tint hover:text-ink lg:min-h-8"
      >
        <CornerLeftUp aria-hidden="true" className="size-4 shrink-0" />
        <span className="truncate">{parent.title}</span>
      </button>
    </nav>
  );
};
