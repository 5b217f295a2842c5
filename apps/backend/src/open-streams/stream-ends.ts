import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database';

/** Where every replica is told that streams have to end. */
export const streamEndsChannel = 'todo_stream_ends';

/** All streams of a person, or those of one session or personal access token of theirs. */
export interface StreamsToEnd {
  userId: string;
  sessionId?: string;
  tokenId?: string;
}

const NoticeSchema = z.object({
  userId: z.string(),
  sessionId: z.string().optional(),
  tokenId: z.string().optional(),
});

/**
 * Ends open streams on every replica at once: of events, of chat and of runs. Within a transaction
 * they end when it commits. The credential has to be gone by then: a stream that opens meanwhile
 * looks for it.
 */
export const endStreams = async (streams: StreamsToEnd, executor: Executor): Promise<void> => {
  const notice = JSON.stringify(streams);
  await executor.execute(sql`select pg_notify(${streamEndsChannel}, ${notice})`);
};

/** Which streams a notice means; null when it is none of ours. */
export const parseStreamsToEnd = (payload: string): StreamsToEnd | null => {
  try {
    const { userId, sessionId, tokenId } = NoticeSchema.parse(JSON.parse(payload));
    return {
      userId,
      ...(sessionId !== undefined && { sessionId }),
      ...(tokenId !== undefined && { tokenId }),
    };
  } catch {
    return null;
  }
};
