'use client';

import { createContext, use } from 'react';
import type { Thread } from '../model/thread';

const ThreadContext = createContext<Thread | null>(null);

export const ThreadProvider = ThreadContext.Provider;

/** The conversation that a message belongs to. */
export const useCurrentThread = (): Thread => {
  const thread = use(ThreadContext);
  if (thread === null) throw new Error('A message stands outside of its conversation');
  return thread;
};
