import type { LiveEvent } from '@todo/contracts';
import {
  placeKey,
  type ChangedTasks,
  type EventsRepository,
  type Place,
  type ReadLimits,
  type StoredEvent,
  type StoredPage,
} from './events.repository';

/** An event with its number; `more` says that there is more behind the page. */
export interface EventPage {
  events: { seq: number; event: LiveEvent }[];
  newestSeq: number;
  /** Whether events behind the place are no longer kept, or the place lies in the future. */
  hasGap: boolean;
  more: boolean;
}

export interface EventReader {
  /** The events behind a place; null when the person is gone. */
  read(place: Place): Promise<EventPage | null>;
}

const limits: ReadLimits = { events: 100, tasksOfEvent: 2_000 };
/** How many places one query reads. */
const batchSize = 500;

/** The number of an event as its opaque id, and back; null when it is none. */
export const idOf = (seq: number): string => String(seq);
export const parseId = (id: string): number | null => (/^\d{1,15}$/.test(id) ? Number(id) : null);

const toLiveEvent = (
  { seq, event, refId, data }: StoredEvent,
  taskIds: string[] | null | undefined,
): LiveEvent => {
  const id = idOf(seq);
  const resync = { id, event: 'resync', data: {} } as const;
  if (event === 'conversation.changed') return { id, event, data: { conversationId: refId } };
  if (event !== 'task.changed') return data ? ({ id, event, data } as LiveEvent) : resync;
  // Too many to name: whoever shows tasks reads them all again.
  return taskIds === null
    ? resync
    : { id, event, data: { taskIds: taskIds ?? [], changeSetId: refId } };
};

const pageOf = (
  { userId, afterSeq }: Place,
  { events, newestSeq }: StoredPage,
  changed: ChangedTasks,
): EventPage => {
  // A person's numbers have no gaps, so a missing one was purged.
  const expected = newestSeq === afterSeq ? undefined : afterSeq + 1;
  return {
    events: events.map((stored) => ({
      seq: stored.seq,
      event: toLiveEvent(stored, changed.get(placeKey({ userId, afterSeq: stored.seq }))),
    })),
    newestSeq,
    hasGap: events[0]?.seq !== expected,
    more: events.length === limits.events,
  };
};

interface Waiting {
  place: Place;
  answer: Promise<EventPage | null>;
  resolve(page: EventPage | null): void;
  reject(error: unknown): void;
}

const waitingFor = (place: Place): Waiting => {
  let settle: Pick<Waiting, 'resolve' | 'reject'> | undefined;
  const answer = new Promise<EventPage | null>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    place,
    answer,
    resolve: (page) => settle?.resolve(page),
    reject: (error) => settle?.reject(error),
  };
};

/** Reads events for many streams: places that are asked for meanwhile go into the next query. */
export const createEventReader = (
  repository: Pick<EventsRepository, 'readPages' | 'readChangedTasks'>,
): EventReader => {
  const waiting = new Map<string, Waiting>();
  let isReading = false;

  const readBatch = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const pages = await repository.readPages(
        batch.map(({ place }) => place),
        limits,
      );
      const changes = batch.flatMap(({ place }) =>
        (pages.get(placeKey(place))?.events ?? [])
          .filter(({ event }) => event === 'task.changed')
          .map(({ seq }) => ({ userId: place.userId, afterSeq: seq })),
      );
      const changed = await repository.readChangedTasks(changes, limits);
      for (const { place, resolve } of batch) {
        const page = pages.get(placeKey(place));
        resolve(page ? pageOf(place, page, changed) : null);
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };

  const readWaiting = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    // Streams that one notice woke ask in the same turn.
    await new Promise(setImmediate);
    while (waiting.size > 0) {
      const batch = [...waiting].slice(0, batchSize);
      for (const [key] of batch) waiting.delete(key);
      await readBatch(batch.map(([, each]) => each));
    }
    isReading = false;
  };

  return {
    read: (place) => {
      const key = placeKey(place);
      const asked = waiting.get(key) ?? waitingFor(place);
      waiting.set(key, asked);
      void readWaiting();
      return asked.answer;
    },
  };
};
