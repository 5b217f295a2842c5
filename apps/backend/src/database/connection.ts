import type { Database, Executor } from './database';
import type { ChannelListener, StopListening } from './listening';

/** A query in the form that rate-limiter-flexible sends. */
export interface TextQuery {
  text: string;
  values?: unknown[];
}

/** A database that is open, or opens while it is being used. */
export interface DatabaseConnection {
  database: Database;
  /** Rejects when it can never be opened; waiting for a server that is away is not that. */
  opened: Promise<void>;
  /** Where it is, without credentials, for messages. */
  address: string;
  query(query: TextQuery): Promise<{ rows: Record<string, unknown>[] }>;
  /** Runs one or more statements without values. @returns what the last one answered */
  runScript(text: string): Promise<{ rows: Record<string, unknown>[] }>;
  /**
   * Reads a single state of the database, for as long as `work` takes. The embedded database has one
   * connection for everybody, so there each query sees the state of its own moment.
   */
  readSnapshot<Result>(work: (executor: Executor) => Promise<Result>): Promise<Result>;
  /**
   * Hears what is told on a channel, from now on and across lost connections; returns at once. On a
   * server it has a connection of its own, which all channels share.
   */
  listen(channel: string, listener: ChannelListener): StopListening;
  /** Brings the tables up to date; safe to call from several replicas at once. */
  migrate(folder: string): Promise<void>;
  close(): Promise<void>;
}
