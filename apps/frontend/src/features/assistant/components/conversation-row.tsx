'use client';

import type { Conversation } from '@todo/contracts';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu';
import { lastTalkInWords } from '../model/last-talk';
import { ConversationRename } from './conversation-rename';

export interface ConversationRowProps {
  conversation: Conversation;
  isCurrent: boolean;
  onOpen: () => void;
  onDelete: () => void;
}

export const ConversationRow = (props: ConversationRowProps) => {
  const { conversation, isCurrent, onOpen, onDelete } = props;
  const [isRenaming, setIsRenaming] = useState(false);
  const menuButton = useRef<HTMLButtonElement>(null);
  const wantsRename = useRef(false);
  const wasRenaming = useRef(false);
  useLayoutEffect(() => {
    if (wasRenaming.current && !isRenaming) menuButton.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  if (isRenaming) {
    return (
      <li className="px-2 py-1">
        <ConversationRename conversation={conversation} onDone={() => setIsRenaming(false)} />
      </li>
    );
  }
  return (
    <li
      className={classNames(
        'flex items-center rounded-md hover:bg-tint focus-within:bg-tint',
        isCurrent && 'bg-tint',
      )}
    >
      <button
        type="button"
        aria-current={isCurrent}
        onClick={onOpen}
        className="grid min-h-13 min-w-0 grow content-center rounded-md px-3 py-1.5 text-left"
      >
        <span className={classNames('truncate text-sm', isCurrent && 'font-semibold')}>
          {conversation.title}
        </span>
        <time dateTime={conversation.updatedAt} className="text-xs text-muted">
          {lastTalkInWords(conversation.updatedAt, new Date())}
        </time>
      </button>
      <Menu>
        <MenuTrigger asChild>
          <Button
            ref={menuButton}
            size="icon"
            variant="ghost"
            aria-label={`Actions for “${conversation.title}”`}
          >
            <Ellipsis aria-hidden="true" className="size-5" />
          </Button>
        </MenuTrigger>
        <MenuContent
          onCloseAutoFocus={(event) => {
            // The field of the new title has the focus by now.
            if (wantsRename.current) event.preventDefault();
            wantsRename.current = false;
          }}
        >
          <MenuItem
            onSelect={() => {
              wantsRename.current = true;
              setIsRenaming(true);
            }}
          >
            <Pencil aria-hidden="true" className="size-4" />
            Rename
          </MenuItem>
          <MenuItem onSelect={onDelete}>
            <Trash2 aria-hidden="true" className="size-4" />
            Delete
          </MenuItem>
        </MenuContent>
      </Menu>
    </li>
  );
};
