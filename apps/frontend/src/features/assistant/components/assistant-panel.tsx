'use client';

import { AssistantRuntimeProvider } from '@assistant-ui/react';
import { useQueryClient } from '@tanstack/react-query';
import type { LiveEvent } from '@todo/contracts';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useIsOnline } from '@/hooks/use-is-online';
import { useKeepFocus } from '@/hooks/use-keep-focus';
import { conversationsKey } from '../api/conversations';
import { useApprovalFocus } from '../hooks/use-approval-focus';
import { useAssistantRuntime } from '../hooks/use-assistant-runtime';
import { useFocusRequest } from '../hooks/use-focus-request';
import { useThread } from '../hooks/use-thread';
import { suggestionsFor, type SuggestionSource } from '../model/suggestions';
import { AssistantHeader } from './assistant-header';
import { Composer } from './composer';
import { ConversationView } from './conversation-view';
import { Conversations } from './conversations';
import { AssistantProvider } from './thread-context';

export interface AssistantPanelProps {
  initialConversationId: string | null;
  /** What is known of the person's tasks; null until it is. */
  known: SuggestionSource | null;
  /** Grows each time that the person wants to type to the assistant. */
  focusRequests: number;
  /** Hears what happens elsewhere, until the returned function is called. */
  subscribe: (listener: (event: LiveEvent) => void) => () => void;
  /** The assistant may have changed tasks. */
  onTasksChanged: () => void;
  /** Another conversation is on the screen. */
  onConversationShown: (id: string | null) => void;
}

export const AssistantPanel = (props: AssistantPanelProps) => {
  const { known, focusRequests, subscribe } = props;
  const queryClient = useQueryClient();
  const { thread, state } = useThread({
    initialConversationId: props.initialConversationId,
    onTasksChanged: props.onTasksChanged,
    onConversationChanged: (id) => {
      props.onConversationShown(id);
      void queryClient.invalidateQueries({ queryKey: conversationsKey });
    },
  });
  const runtime = useAssistantRuntime(thread, state, useIsOnline());
  const [isList, setIsList] = useState(false);
  const panelRef = useRef<HTMLElement>(null);
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const focusApproval = useApprovalFocus(panelRef, state);
  const context = useMemo(
    () => ({
      thread,
      focusComposer: () => inputRef.current?.focus(),
      suggestions: known === null ? [] : suggestionsFor(known),
    }),
    [thread, known],
  );

  useEffect(() => subscribe(thread.heed), [subscribe, thread]);
  useKeepFocus(panelRef, () => {
    if (focusApproval()) return;
    // Where a keyboard would cover the screen, nobody asked for it.
    const input = window.matchMedia('(hover: none)').matches ? null : inputRef.current;
    (input ?? headingRef.current)?.focus();
  });
  useFocusRequest(focusRequests, () => {
    setIsList(false);
    inputRef.current?.focus();
    return inputRef.current !== null && document.activeElement === inputRef.current;
  });

  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <AssistantProvider value={context}>
        <section
          ref={panelRef}
          aria-labelledby="assistant-heading"
          className="flex h-full min-h-0 flex-col"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return;
            if (isList) setIsList(false);
            else void thread.stop();
          }}
        >
          <AssistantHeader
            conversationId={state.conversationId}
            isList={isList}
            onList={setIsList}
            headingRef={headingRef}
          />
          {isList ? (
            <Conversations
              currentId={state.conversationId}
              onDone={() => setIsList(false)}
              onFocusLost={() => headingRef.current?.focus()}
            />
          ) : (
            <>
              <ConversationView state={state} />
              <Composer state={state} inputRef={inputRef} />
            </>
          )}
          <p role="status" className="sr-only">
            {state.announcement}
          </p>
        </section>
      </AssistantProvider>
    </AssistantRuntimeProvider>
  );
};
