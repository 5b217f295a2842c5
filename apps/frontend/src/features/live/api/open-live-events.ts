import { LiveEventSchema, routes, type LiveEvent } from '@todo/contracts';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { sendToRoute } from '@/api/call-route';
import { errorOf, unexpectedAnswer } from '@/api/read-answer';

export interface OpenedEvents {
  /** The next events, or none when only a sign of life came; null at the end of the stream. */
  read: () => Promise<LiveEvent[] | null>;
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** An event that a newer service tells of means something that this page has not heard of. */
const parseEvent = ({ id, event, data }: EventSourceMessage): LiveEvent => {
  const parsed = LiveEventSchema.safeParse({ id, event, data: parseJson(data) });
  return parsed.success ? parsed.data : { id: id ?? '', event: 'resync', data: {} };
};

/**
 * Opens the stream of what happens to the person, from now on or behind the event of an id.
 * @throws ApiError
 */
export const openLiveEvents = async (
  lastEventId: string | null,
  signal: AbortSignal,
): Promise<OpenedEvents> => {
  const headers = {
    accept: 'text/event-stream',
    ...(lastEventId !== null && { 'last-event-id': lastEventId }),
  };
  const answer = await sendToRoute(routes.liveEvents, { headers, signal });
  if (!answer.ok) throw await errorOf(answer);
  if (answer.body === null) throw unexpectedAnswer(answer);
  const reader = answer.body
    .pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>)
    .getReader();
  const arrived: LiveEvent[] = [];
  const parser = createParser({ onEvent: (message) => arrived.push(parseEvent(message)) });
  return {
    read: async () => {
      const { done, value } = await reader.read();
      if (done) return null;
      parser.feed(value);
      return arrived.splice(0);
    },
  };
};
