import { and, eq, getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../database/database';
import { tasks } from './tasks.schema';
import type { NewTask } from './tasks.changes';

const columnNameOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface StoredField {
  key: string;
  name: string;
}

/** The columns that `row` names, as the table has them; not those that the database computes. */
const storedFields = (table: PgTable, row: object): StoredField[] =>
  Object.entries(getTableColumns(table)).flatMap(([key, column]) =>
    column.generated || !(key in row) ? [] : [{ key, name: columnNameOf(key) }],
  );

/**
 * Rows as a set within a statement, in a single parameter: thousands of rows with a parameter for
 * each of their values keep the process busy for longer than the database.
 */
const rowSetOf = (table: PgTable, rows: readonly object[], fields: readonly StoredField[]): SQL => {
  const records = rows.map((row) => {
    const values = row as Record<string, unknown>;
    return Object.fromEntries(fields.map(({ key, name }) => [name, values[key] ?? null]));
  });
  return sql`json_populate_recordset(null::${sql.identifier(getTableName(table))}, ${JSON.stringify(records)}::json)`;
};

const listOf = (parts: SQL[]): SQL => sql.join(parts, sql`, `);

/** Inserts rows that name the same columns. */
export const insertAsJson = async <Table extends PgTable>(
  table: Table,
  rows: readonly Table['$inferInsert'][],
  transaction: Transaction,
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const fields = storedFields(table, first);
  const names = listOf(fields.map(({ name }) => sql`${sql.identifier(name)}`));
  await transaction.execute(sql`
    insert into ${table} (${names}) select ${names} from ${rowSetOf(table, rows, fields)}`);
};

/** Stores the new states of tasks of one person. */
export const replaceAsJson = async (
  userId: string,
  rows: readonly NewTask[],
  transaction: Transaction,
): Promise<void> => {
  const [first] = rows;
  if (!first) return;
  const fields = storedFields(tasks, first);
  const assignments = fields
    .filter(({ key }) => key !== 'id' && key !== 'userId')
    .map(({ name }) => sql`${sql.identifier(name)} = stored.${sql.identifier(name)}`);
  const stored = await transaction.execute(sql`
    update ${tasks} set ${listOf(assignments)} from ${rowSetOf(tasks, rows, fields)} as stored
    where ${and(eq(tasks.userId, userId), sql`${tasks.id} = stored.id`)} returning ${tasks.id}`);
  if (stored.rows.length !== rows.length) throw new Error('a task to replace was not there');
};
