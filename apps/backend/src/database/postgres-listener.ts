import { Client, type ClientConfig } from 'pg';
import type { ChannelListener, StopListening } from './listening';

const firstRetryMs = 100;
const longestRetryMs = 5_000;
/** A connection that died silently tells nothing: it is asked now and then. */
const probeEveryMs = 10_000;

export interface PostgresListener {
  listen(channel: string, listener: ChannelListener): StopListening;
  close(): Promise<void>;
}

const quoted = (channel: string): string => `"${channel.replaceAll('"', '""')}"`;

/**
 * One connection of its own for all channels, made with the first of them and made again, after
 * growing pauses, whenever it is lost. It goes straight to the server: a pooler that lends
 * connections for a transaction would lose what is told.
 */
export const createPostgresListener = (config: ClientConfig): PostgresListener => {
  const channels = new Map<string, Set<ChannelListener>>();
  let client: Client | null = null;
  let isClosed = false;
  let retryMs = firstRetryMs;
  let retryTimer: NodeJS.Timeout | undefined;
  let connecting: Promise<void> = Promise.resolve();
  let beginning: Promise<void> = Promise.resolve();

  const heard = (channel: string): ChannelListener[] => [...(channels.get(channel) ?? [])];

  const retryLater = (): void => {
    if (isClosed) return;
    clearTimeout(retryTimer);
    // Replicas that lost the same server don't all come back in the same moment.
    retryTimer = setTimeout(connect, retryMs * (0.5 + Math.random()));
    retryTimer.unref();
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  };

  /** Gives a connection up once, whichever of its failures is heard first. */
  const lose = (lost: Client): void => {
    if (client === lost) {
      client = null;
      retryLater();
    }
    lost.end().catch(() => undefined);
  };

  const open = async (): Promise<void> => {
    const fresh = new Client({ ...config, application_name: 'todo-backend-listen' });
    fresh.on('error', () => lose(fresh));
    fresh.on('end', () => lose(fresh));
    fresh.on('notification', ({ channel, payload = '' }) => {
      for (const listener of heard(channel)) listener.onNotice(payload);
    });
    client = fresh;
    try {
      await fresh.connect();
      for (const channel of channels.keys()) await fresh.query(`listen ${quoted(channel)}`);
    } catch {
      lose(fresh);
      return;
    }
    if (client !== fresh) return;
    retryMs = firstRetryMs;
    for (const channel of channels.keys()) {
      for (const listener of heard(channel)) listener.onListening();
    }
  };

  const connect = (): void => {
    if (!isClosed) connecting = open();
  };

  const listenTo = async (channel: string): Promise<void> => {
    await connecting;
    // A connection that is being made anew listens to every channel there is.
    const current = client;
    if (isClosed || !current) return;
    try {
      await current.query(`listen ${quoted(channel)}`);
      for (const listener of heard(channel)) listener.onListening();
    } catch {
      lose(current);
    }
  };

  /** One channel after the other: a connection takes one question at a time. */
  const begin = (channel: string): void => {
    beginning = beginning.then(() => listenTo(channel));
  };

  const probe = setInterval(() => {
    const current = client;
    current?.query('select 1').catch(() => lose(current));
  }, probeEveryMs).unref();

  return {
    listen: (channel, listener) => {
      const isFirst = channels.size === 0;
      const listeners = channels.get(channel) ?? new Set();
      channels.set(channel, listeners.add(listener));
      if (isFirst) connect();
      else begin(channel);
      return async () => {
        listeners.delete(listener);
      };
    },
    close: async () => {
      isClosed = true;
      clearInterval(probe);
      clearTimeout(retryTimer);
      const last = client;
      client = null;
      await connecting;
      await last?.end().catch(() => undefined);
    },
  };
};
