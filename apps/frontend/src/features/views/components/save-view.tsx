'use client';

import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import type { View, ViewQuery } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { useCreateView } from '../api/use-change-views';
import { ViewNameDialog } from './view-name-dialog';

export interface SaveViewProps {
  /** The list on the screen, without what a view can't hold. */
  query: ViewQuery;
  /** The view was saved: the page may show it as the current one. */
  onSaved?: (view: View) => void;
}

/** The button of a list's toolbar that keeps the list under a name. */
export const SaveView = ({ query, onSaved }: SaveViewProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const create = useCreateView();
  const { toast } = useToast();
  const onOpenChange = (open: boolean): void => {
    if (open) create.reset();
    setIsOpen(open);
  };
  const save = (name: string): void =>
    create.mutate(
      { name, query },
      {
        onSuccess: (view) => {
          setIsOpen(false);
          toast({ title: `“${view.name}” is in the menu now` });
          onSaved?.(view);
        },
      },
    );
  return (
    <>
      <Button variant="ghost" size="sm" onClick={() => onOpenChange(true)}>
        <BookmarkPlus aria-hidden="true" className="size-4" />
        <span className="max-sm:sr-only">Save view</span>
      </Button>
      <ViewNameDialog
        isOpen={isOpen}
        onOpenChange={onOpenChange}
        title="Save this view"
        description="The filters and the order of the list come back whenever you open it."
        name=""
        submitLabel="Save"
        isBusy={create.isPending}
        problem={create.error ? ApiError.from(create.error).message : null}
        onSubmit={save}
      />
    </>
  );
};
