import type { Database } from './database';

/** A query in the form that rate-limiter-flexible sends. */
export interface TextQuery {
  text: string;
  values?: unknown[];
}

/** An open database. Opening touches nothing: the first query does. */
export interface DatabaseConnection {
  database: Database;
  /** Where it is, without credentials, for messages. */
  address: string;
  query(query: TextQuery): Promise<{ rows: Record<string, unknown>[] }>;
  /** Brings the tables up to date; safe to call from several replicas at once. */
  migrate(folder: string): Promise<void>;
  close(): Promise<void>;
}
