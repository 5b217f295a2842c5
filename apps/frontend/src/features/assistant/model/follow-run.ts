import type { StreamEvent } from '@todo/contracts';
import { ApiError } from '@/api/api-error';
import { growingPauseMs, pause } from '@/api/pause';
import { followRunEvents } from '../api/runs';

export type SendForEvents = (signal: AbortSignal) => Promise<AsyncIterable<StreamEvent>>;

export interface FollowedRun {
  /** What the run goes on by, such as a message; without it the run is only listened to. */
  send: SendForEvents | null;
  signal: AbortSignal;
  /** What is known of the run before its next event. */
  run: { id: string | null; lastEventId: number };
  onEvent: (event: StreamEvent) => void;
  /** The connection is gone, and the page tries to get it back; or it is there again. */
  onConnection: (isThere: boolean) => void;
  onFailure: (error: ApiError) => void;
  /** The pause before the next try, in milliseconds; for tests. */
  pauseMs?: (failures: number) => number;
}

const isLast = ({ event }: StreamEvent): boolean =>
  event === 'run.finished' || event === 'run.failed';

const brokenOff = () =>
  new ApiError({ code: 'network', status: 0, detail: 'The answer broke off before it began.' });

/**
 * Reads a run's events to its end or until it waits. A run goes on without a listener: when the
 * stream breaks off, this comes back after growing pauses and goes on behind the last event.
 */
export const followRun = async (followed: FollowedRun): Promise<void> => {
  const { send, signal, onEvent, onConnection, onFailure, pauseMs = growingPauseMs } = followed;
  let { id, lastEventId } = followed.run;
  let failures = 0;
  let isOver = false;

  const read = async (stream: AsyncIterable<StreamEvent>): Promise<void> => {
    for await (const event of stream) {
      if (signal.aborted) return;
      if (failures > 0) onConnection(true);
      failures = 0;
      if (event.event === 'run.started') id = event.data.runId;
      lastEventId = Math.max(lastEventId, event.id);
      isOver = isLast(event);
      onEvent(event);
    }
  };

  /** Whether the run may still be followed. @throws ApiError when that makes no sense any more. */
  const readOnce = async (open: SendForEvents, isFirst: boolean): Promise<void> => {
    const stream = await open(signal);
    try {
      await read(stream);
    } catch (error) {
      const failure = ApiError.from(error);
      // A stream that was refused is no stream; one that broke off goes on elsewhere.
      if (failure.code !== 'network' && (isFirst || !failure.mayRetry)) throw failure;
    }
  };

  try {
    if (send !== null) await readOnce(send, true);
    while (!isOver && !signal.aborted) {
      if (id === null) throw brokenOff();
      const runId = id;
      if (send !== null || failures > 0) await pause(pauseMs(failures), signal);
      if (signal.aborted) return;
      try {
        await readOnce((given) => followRunEvents(runId, lastEventId, given), false);
      } catch (error) {
        const failure = ApiError.from(error);
        if (!failure.mayRetry) throw failure;
      }
      if (isOver || signal.aborted) return;
      failures += 1;
      onConnection(false);
    }
  } catch (error) {
    if (!signal.aborted) onFailure(ApiError.from(error));
  }
};
