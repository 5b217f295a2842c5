'use client';

import { Ellipsis, ListFilter, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { View, ViewQuery } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu';
import { useToast } from '@/components/ui/toast';
import { useDeleteView, useUpdateView } from '../api/use-change-views';
import { ViewNameDialog } from './view-name-dialog';

export interface SavedViewActionsProps {
  view: View;
  /** What the list shows now, when that is another query than the view's own. */
  currentQuery?: ViewQuery | undefined;
  /** The view is gone: who shows its list may leave it. */
  onDeleted?: (() => void) | undefined;
  /** What held the focus is gone. */
  onFocusLost: () => void;
}

/** What can be done with a saved view: rename it, point it at the list on the screen, delete it. */
export const SavedViewActions = (props: SavedViewActionsProps) => {
  const { view, currentQuery } = props;
  const [dialog, setDialog] = useState<'rename' | 'delete' | null>(null);
  const update = useUpdateView();
  const { toast } = useToast();
  const close = (open: boolean): void => {
    if (!open) setDialog(null);
  };
  const keepCurrent = (query: ViewQuery): void =>
    update.mutate(
      { id: view.id, query },
      {
        onSuccess: () => toast({ title: `“${view.name}” shows this list now` }),
        onError: (error) => toast({ title: ApiError.from(error).message, tone: 'danger' }),
      },
    );
  return (
    <>
      <Menu>
        <MenuTrigger asChild>
          <Button variant="ghost" size="icon" aria-label={`Options of the view ${view.name}`}>
            <Ellipsis aria-hidden="true" className="size-4" />
          </Button>
        </MenuTrigger>
        <MenuContent>
          {currentQuery && (
            <MenuItem onSelect={() => keepCurrent(currentQuery)}>
              <ListFilter aria-hidden="true" className="size-4" />
              Show the present list
            </MenuItem>
          )}
          <MenuItem onSelect={() => setDialog('rename')}>
            <Pencil aria-hidden="true" className="size-4" />
            Rename
          </MenuItem>
          <MenuItem onSelect={() => setDialog('delete')}>
            <Trash2 aria-hidden="true" className="size-4" />
            Delete
          </MenuItem>
        </MenuContent>
      </Menu>
      <RenameView view={view} isOpen={dialog === 'rename'} onOpenChange={close} />
      <DeleteView {...props} isOpen={dialog === 'delete'} onOpenChange={close} />
    </>
  );
};

interface ActionDialogProps {
  view: View;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

const RenameView = ({ view, isOpen, onOpenChange }: ActionDialogProps) => {
  const update = useUpdateView();
  return (
    <ViewNameDialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        update.reset();
        onOpenChange(open);
      }}
      title="Rename the view"
      description="What it shows stays."
      name={view.name}
      submitLabel="Rename"
      isBusy={update.isPending}
      problem={update.error ? ApiError.from(update.error).message : null}
      onSubmit={(name) =>
        update.mutate({ id: view.id, name }, { onSuccess: () => onOpenChange(false) })
      }
    />
  );
};

const DeleteView = (props: ActionDialogProps & SavedViewActionsProps) => {
  const { view, isOpen, onOpenChange, onDeleted, onFocusLost } = props;
  const remove = useDeleteView();
  const { toast } = useToast();
  const onConfirm = (): void => {
    onDeleted?.();
    // Bound to the mutation itself: this entry is off the screen before the answer comes.
    remove.mutateAsync(view.id).catch((error: unknown) => {
      toast({ title: ApiError.from(error).message, tone: 'danger' });
    });
  };
  return (
    <ConfirmDialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={`Delete “${view.name}”?`}
      confirmLabel="Delete view"
      onConfirm={onConfirm}
      onFocusLost={onFocusLost}
    >
      Its tasks stay as they are.
    </ConfirmDialog>
  );
};
