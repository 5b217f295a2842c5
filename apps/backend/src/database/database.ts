import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';

interface Rows<Row> {
  rows: Row[];
}

/** What both drivers answer to a raw query. */
export interface RowsResult extends PgQueryResultHKT {
  readonly type: Rows<this['row']>;
}

/** Drizzle over either driver, node-postgres or PGlite. */
export type Database = PgDatabase<RowsResult, Record<string, never>>;

/** What `database.transaction` passes on. */
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

/**
 * Where a query runs. Inside a transaction every query must take the transaction: another
 * connection would wait for this one, and PGlite has a single one.
 */
export type Executor = Database | Transaction;
