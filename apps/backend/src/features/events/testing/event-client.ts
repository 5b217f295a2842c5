import { get, type IncomingMessage } from 'node:http';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { LiveEventSchema, type LiveEvent } from '@todo/contracts';

export interface EventClient {
  response: IncomingMessage;
  /** The next event, within a time that is far beyond what delivery takes. */
  next(): Promise<LiveEvent>;
  /** The next events, so many. */
  take(count: number): Promise<LiveEvent[]>;
  /** The raw text so far. */
  text(): string;
  /** Resolves when the server has ended the stream, or cut it off. */
  ended: Promise<void>;
  close(): void;
}

const patienceMs = 10_000;

const parseEvent = ({ id, event, data }: EventSourceMessage): LiveEvent =>
  LiveEventSchema.parse({ id, event, data: JSON.parse(data) });

/** A client of `GET /api/events` at a listening server. */
export const openEvents = async (
  address: string,
  token: string,
  lastEventId?: string,
): Promise<EventClient> => {
  // Not by fetch, which opens another connection when it loses one, and so holds a closing server.
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      ...(lastEventId !== undefined && { 'last-event-id': lastEventId }),
    };
    get(`${address}/api/events`, { agent: false, headers }, resolve).on('error', reject);
  });
  const arrived: LiveEvent[] = [];
  let text = '';
  let wake = (): void => undefined;
  const parser = createParser({
    onEvent: (message) => {
      arrived.push(parseEvent(message));
      wake();
    },
  });
  response.setEncoding('utf8');
  response.on('data', (part: string) => {
    text += part;
    parser.feed(part);
  });
  const ended = new Promise<void>((resolve) => {
    response.once('error', () => resolve());
    response.once('close', resolve);
  });
  const next = async (): Promise<LiveEvent> => {
    if (arrived.length === 0) {
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`no event came:\n${text}`)), patienceMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const event = arrived.shift();
    if (!event) throw new Error('woken without an event');
    return event;
  };
  return {
    response,
    next,
    take: async (count) => {
      const events: LiveEvent[] = [];
      while (events.length < count) events.push(await next());
      return events;
    },
    text: () => text,
    ended,
    close: () => response.destroy(),
  };
};
