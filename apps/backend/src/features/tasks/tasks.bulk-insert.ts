import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../database/database';

const columnNameOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts rows that name the same columns, as a single parameter: thousands of rows with a parameter
 * for each of their values keep the process busy for longer than the database.
 */
export const insertAsJson = async <Table extends PgTable>(
  table: Table,
  rows: readonly Table['$inferInsert'][],
  transaction: Transaction,
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const columns = Object.entries(getTableColumns(table)).flatMap(([key, column]) =>
    column.generated || !(key in first) ? [] : [{ key, name: columnNameOf(key) }],
  );
  const records = rows.map((row) => {
    const fields = row as Record<string, unknown>;
    return Object.fromEntries(columns.map(({ key, name }) => [name, fields[key] ?? null]));
  });
  const names = sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );
  await transaction.execute(sql`
    insert into ${table} (${names}) select ${names} from
    json_populate_recordset(null::${sql.identifier(getTableName(table))}, ${JSON.stringify(records)}::json)`);
};
