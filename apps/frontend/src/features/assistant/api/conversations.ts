import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { routes, type Message } from '@todo/contracts';
import { callRoute } from '@/api/call-route';
import { itemsOfHistory } from '../model/history';
import type { ThreadItem } from '../model/thread-item';
import { getRun } from './runs';

export const conversationsKey = ['conversations'] as const;

/** Past conversations, the newest first; those that `q` is a part of, when it isn't empty. */
export const useConversations = (q: string) =>
  useInfiniteQuery({
    queryKey: [...conversationsKey, q],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      callRoute(routes.listConversations, {
        query: {
          limit: 30,
          ...(q !== '' && { q }),
          ...(pageParam !== null && { cursor: pageParam }),
        },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** The conversation that was talked in last, or null when there is none. */
export const newestConversation = async (signal: AbortSignal): Promise<string | null> => {
  const page = await callRoute(routes.listConversations, { query: { limit: 1 }, signal });
  return page.items[0]?.id ?? null;
};

const listMessages = async (id: string, signal: AbortSignal): Promise<Message[]> => {
  const messages: Message[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: Message[]; nextCursor: string | null } = await callRoute(
      routes.listMessages,
      {
        params: { id },
        query: { limit: 200, ...(cursor !== null && { cursor }) },
        signal,
      },
    );
    messages.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return messages;
};

/** The id of what the person said in a run, or null when it is gone. */
export const findMessageId = async (
  conversationId: string,
  runId: string,
  signal: AbortSignal,
): Promise<string | null> => {
  const messages = await listMessages(conversationId, signal);
  return messages.find((each) => each.runId === runId && each.role === 'user')?.id ?? null;
};

/** A conversation with its messages and what still goes on in it. */
export const loadConversation = async (id: string, signal: AbortSignal): Promise<ThreadItem[]> => {
  const messages = await listMessages(id, signal);
  const runId = messages.at(-1)?.runId ?? null;
  return itemsOfHistory(messages, runId === null ? null : await getRun(runId, signal));
};
