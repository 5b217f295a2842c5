'use client';

import { createContext, use } from 'react';
import type { Thread } from '../model/thread';

export interface AssistantContext {
  thread: Thread;
  /** Puts the cursor where one types. */
  focusComposer: () => void;
  /** What one could say, for this person's tasks. */
  suggestions: readonly string[];
}

const Context = createContext<AssistantContext | null>(null);

export const AssistantProvider = Context.Provider;

export const useAssistant = (): AssistantContext => {
  const context = use(Context);
  if (context === null) throw new Error('A message stands outside of its conversation');
  return context;
};

/** The conversation that a message belongs to. */
export const useCurrentThread = (): Thread => useAssistant().thread;
