import type { DatabaseConnection } from '../database/connection';
import type { Credential, CredentialsRepository } from './credentials.repository';
import { parseStreamsToEnd, streamEndsChannel, type StreamsToEnd } from './stream-ends';

/** How often it is looked whether the credentials of open streams still hold. */
const checkEveryMs = 60_000;

interface OpenStream {
  userId: string;
  credential: Credential;
  ended: AbortController;
}

export interface OpenStreamsDependencies {
  connection: Pick<DatabaseConnection, 'listen'>;
  credentials: CredentialsRepository;
}

export type OpenStreams = ReturnType<typeof createOpenStreams>;

const isMeant = ({ userId, credential }: OpenStream, meant: StreamsToEnd): boolean => {
  if (userId !== meant.userId) return false;
  if (meant.sessionId === undefined && meant.tokenId === undefined) return true;
  return credential.id === (credential.kind === 'session' ? meant.sessionId : meant.tokenId);
};

/** The streams that this process serves, which end with the credential that opened them. */
export const createOpenStreams = ({ connection, credentials }: OpenStreamsDependencies) => {
  const byUser = new Map<string, Set<OpenStream>>();
  const all = (): OpenStream[] => [...byUser.values()].flatMap((streams) => [...streams]);

  const endInvalid = async (streams: readonly OpenStream[]): Promise<void> => {
    const valid = await credentials.findValid(streams.map(({ credential }) => credential));
    for (const { credential, ended } of streams) {
      if (!valid.has(credential.id)) ended.abort();
    }
  };

  // A database that is away ends nothing; the check is repeated.
  const endInvalidOfAll = (): void => {
    const streams = all();
    if (streams.length > 0) endInvalid(streams).catch(() => undefined);
  };

  const stopListening = connection.listen(streamEndsChannel, {
    onNotice: (payload) => {
      const meant = parseStreamsToEnd(payload);
      if (!meant) return;
      for (const stream of byUser.get(meant.userId) ?? []) {
        if (isMeant(stream, meant)) stream.ended.abort();
      }
    },
    // What was told while nobody listened is looked up.
    onListening: endInvalidOfAll,
  });
  const timer = setInterval(endInvalidOfAll, checkEveryMs).unref();

  const add = (stream: OpenStream): void => {
    const streams = byUser.get(stream.userId) ?? new Set();
    byUser.set(stream.userId, streams.add(stream));
    stream.ended.signal.addEventListener('abort', () => {
      streams.delete(stream);
      if (streams.size === 0 && byUser.get(stream.userId) === streams) byUser.delete(stream.userId);
    });
  };

  return {
    /**
     * Counts a stream as open until `close`, or until its credential has ended, which aborts the
     * signal. A credential that ended while the stream was opening is noticed too.
     */
    open: async (userId: string, credential: Credential) => {
      const ended = new AbortController();
      const stream: OpenStream = { userId, credential, ended };
      add(stream);
      await endInvalid([stream]);
      return { signal: ended.signal, close: () => ended.abort() };
    },

    /** Ends every stream, so that clients resume at another replica. */
    endAll: (): void => {
      for (const { ended } of all()) ended.abort();
    },

    close: async (): Promise<void> => {
      clearInterval(timer);
      await stopListening();
    },
  };
};
