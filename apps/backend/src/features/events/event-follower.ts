import type { LiveEvent } from '@todo/contracts';
import { accountGone } from '../../errors';
import type { EventHub } from './event-hub';
import { idOf, parseId, type EventReader } from './event-reader';
import type { EventsRepository } from './events.repository';

/** How long a client may take none of what waits for it; then it is let go, and may resume. */
const patienceMs = 60_000;

export interface EventFollowerDependencies {
  hub: Pick<EventHub, 'subscribe' | 'isClosed'>;
  reader: EventReader;
  repository: Pick<EventsRepository, 'newestSeq'>;
  patienceMs?: number;
}

/** Where a stream begins. */
export interface Beginning {
  userId: string;
  /** Null: at a place that cannot be resumed from. */
  afterSeq: number | null;
}

export interface Following {
  signal: AbortSignal;
  /** Called when the client does not take what is sent. */
  onStalled(): void;
}

export type EventFollower = ReturnType<typeof createEventFollower>;

/** Follows what happens to a person: what was missed first, then each event as it is committed. */
export const createEventFollower = (dependencies: EventFollowerDependencies) => {
  const { hub, reader, repository } = dependencies;
  const stalledAfterMs = dependencies.patienceMs ?? patienceMs;

  const newestSeq = async (userId: string): Promise<number> => {
    const seq = await repository.newestSeq(userId);
    if (seq === undefined) throw accountGone();
    return seq;
  };

  /** From now on without an id, else behind the event that has it. */
  const begin = async (userId: string, lastEventId: string | undefined): Promise<Beginning> => ({
    userId,
    afterSeq: lastEventId ? parseId(lastEventId) : await newestSeq(userId),
  });

  async function* eventsBehind({ userId, afterSeq }: Beginning, signal: AbortSignal) {
    // Before the first reading, so that nothing falls between the two.
    const wakes = hub.subscribe(userId, signal);
    const resyncAt = (seq: number): LiveEvent => ({ id: idOf(seq), event: 'resync', data: {} });
    try {
      let place = afterSeq ?? (await newestSeq(userId));
      if (afterSeq === null) yield resyncAt(place);
      while (!signal.aborted) {
        const page = await reader.read({ userId, afterSeq: place });
        if (!page) return;
        if (page.hasGap) {
          place = page.newestSeq;
          yield resyncAt(place);
        } else {
          for (const { seq, event } of page.events) {
            yield event;
            place = seq;
          }
        }
        if (page.more) continue;
        // A stream that opens while the server closes still gets what it missed.
        if (hub.isClosed()) return;
        await wakes.next();
      }
    } finally {
      wakes.close();
    }
  }

  async function* follow(
    beginning: Beginning,
    { signal, onStalled }: Following,
  ): AsyncGenerator<LiveEvent> {
    for await (const event of eventsBehind(beginning, signal)) {
      if (signal.aborted) return;
      // The next event is asked for when the client has taken those before: memory does not grow.
      const timer = setTimeout(onStalled, stalledAfterMs).unref();
      try {
        yield event;
      } finally {
        clearTimeout(timer);
      }
    }
  }

  return { begin, follow };
};
