import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/** Ids as an array in one parameter however many there are: a statement takes 65,535 at most. */
export const idArray = (ids: readonly string[]): SQL => sql`${`{${ids.join(',')}}`}::uuid[]`;

/** Whether a column has one of the ids. */
export const isOneOf = (column: SQLWrapper, ids: readonly string[]): SQL =>
  sql`${column} = any(${idArray(ids)})`;
