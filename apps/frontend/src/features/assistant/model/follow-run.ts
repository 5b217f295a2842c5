import type { StreamEvent } from '@todo/contracts';
import { ApiError } from '@/api/api-error';

export interface FollowedRun {
  /** Asks for the stream. */
  send: (signal: AbortSignal) => Promise<AsyncIterable<StreamEvent>>;
  signal: AbortSignal;
  /** What is known of the run before its first event. */
  run: { id: string | null; conversationId: string | null };
  onEvent: (event: StreamEvent) => void;
  /** Takes over when the stream ends before the run does, which goes on without a listener. */
  catchUp: (conversationId: string, runId: string, signal: AbortSignal) => Promise<void>;
  onFailure: (error: ApiError) => void;
}

const isLast = (event: StreamEvent): boolean =>
  event.event === 'run.finished' || event.event === 'run.failed';

/** Reads a run's stream to its end, and finds out how the run ended when the stream breaks off. */
export const followRun = async (followed: FollowedRun): Promise<void> => {
  const { signal, onFailure } = followed;
  let { id, conversationId } = followed.run;
  let isOver = false;
  try {
    try {
      for await (const event of await followed.send(signal)) {
        if (event.event === 'run.started') {
          id = event.data.runId;
          conversationId = event.data.conversationId;
        }
        isOver ||= isLast(event);
        if (!signal.aborted) followed.onEvent(event);
      }
    } catch (error) {
      const failure = ApiError.from(error);
      if (failure.code !== 'network' || id === null) throw failure;
    }
    if (isOver || signal.aborted) return;
    if (id === null || conversationId === null) {
      throw new ApiError({ code: 'network', status: 0, detail: 'The answer broke off.' });
    }
    await followed.catchUp(conversationId, id, signal);
  } catch (error) {
    if (!signal.aborted) onFailure(ApiError.from(error));
  }
};
