'use client';

import type { Conversation } from '@todo/contracts';
import { useState } from 'react';
import { ApiError } from '@/api/api-error';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useToast } from '@/components/ui/toast';
import { useDeleteConversation } from '../api/change-conversations';

export interface DeleteConversationProps {
  conversation: Conversation | null;
  onClose: () => void;
  onDeleted: (id: string) => void;
  onFocusLost: () => void;
}

/** Asks before a conversation is deleted, and deletes it. */
export const DeleteConversation = (props: DeleteConversationProps) => {
  const { conversation, onClose, onDeleted, onFocusLost } = props;
  const { toast } = useToast();
  const { mutate } = useDeleteConversation();
  // The words stay while the dialog fades.
  const [last, setLast] = useState(conversation);
  if (conversation !== null && conversation !== last) setLast(conversation);
  const remove = (): void => {
    if (conversation === null) return;
    const { id } = conversation;
    mutate(id, {
      onSuccess: () => onDeleted(id),
      onError: (error) =>
        toast({
          tone: 'danger',
          title: 'The conversation wasn’t deleted',
          description: ApiError.from(error).message,
        }),
    });
  };
  return (
    <ConfirmDialog
      open={conversation !== null}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title="Delete this conversation?"
      confirmLabel="Delete"
      onConfirm={remove}
      onFocusLost={onFocusLost}
    >
      “{last?.title}” goes with everything that was said in it. The tasks stay as they are.
    </ConfirmDialog>
  );
};
