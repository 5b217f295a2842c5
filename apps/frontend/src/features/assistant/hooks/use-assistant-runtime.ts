import {
  useExternalStoreRuntime,
  type AppendMessage,
  type AssistantRuntime,
} from '@assistant-ui/react';
import type { Thread } from '../model/thread';
import { toRuntimeMessage } from '../model/runtime-message';
import type { ThreadState } from '../model/thread-state';

const textOfMessage = (message: AppendMessage): string =>
  message.content
    .flatMap((part) => (part.type === 'text' ? [part.text] : []))
    .join('\n')
    .trim();

/** Lets the chat primitives show our conversation and send into it. */
export const useAssistantRuntime = (
  thread: Thread,
  state: ThreadState,
  isOnline: boolean,
): AssistantRuntime =>
  useExternalStoreRuntime({
    messages: state.items,
    convertMessage: toRuntimeMessage,
    isRunning: state.items.at(-1)?.state === 'running',
    isLoading: state.opening === 'opening',
    isSendDisabled: state.opening !== 'open' || !isOnline,
    // The primitives wait for these; a run is followed beside them.
    onNew: async (message) => void thread.say(textOfMessage(message)),
    onEdit: async (message) => {
      if (message.sourceId !== null) void thread.edit(message.sourceId, textOfMessage(message));
    },
  });
