import { AppError } from '../../../errors';

/** The columns that count; the others of Todoist say who wrote a task, and in which colour. */
const columns = [
  'TYPE',
  'CONTENT',
  'DESCRIPTION',
  'PRIORITY',
  'INDENT',
  'DATE',
  'DATE_LANG',
  'TIMEZONE',
  'DURATION',
  'DURATION_UNIT',
  'DEADLINE',
] as const;
type Column = (typeof columns)[number];

/** The cells of one row; absent ones are empty. */
export type TodoistCells = Record<Column, string>;

const noTodoistFile = (message: string): AppError =>
  new AppError('invalid_request', 'The body is no CSV file of Todoist.', {
    errors: [{ path: 'body', message }],
  });

const assertCommas = (header: readonly string[]): void => {
  const [only = ''] = header;
  if (header.length === 1 && /[;\t|]/.test(only)) {
    throw noTodoistFile('must have its columns divided by commas');
  }
};

/**
 * How to read the rows below a header.
 * @throws AppError `invalid_request` when it isn't one of Todoist
 */
export const cellsBelow = (header: readonly string[]) => {
  assertCommas(header);
  const names = header.map((name) => name.trim().toUpperCase());
  const missing = (['TYPE', 'CONTENT'] as const).filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw noTodoistFile(
      `must begin with a line of column names; ${missing.join(' and ')} is missing`,
    );
  }
  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  return (record: readonly string[]): TodoistCells =>
    Object.fromEntries(
      places.map(([column, place]) => [column, (record[place] ?? '').trim()]),
    ) as TodoistCells;
};
