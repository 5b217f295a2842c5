import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { AppError } from '../../../errors';
import { problemErrorsOf } from '../../../http/zod-errors';
import type { ImportPlan } from '../import-plan';
import { completedFrom, ImportedTaskSchema, type ImportDefaults } from '../imported-task';
import { cellsBelow, type TodoistCells } from './todoist-columns';
import { taskOfCells, type TodoistTask } from './todoist-task';

/** Longer than any row whose texts a task can hold. */
const maxRowCharacters = 100_000;

interface OpenTask {
  row: number;
  task: TodoistTask;
  parentKey: string | null;
}

const pathOf = (row: number, field: string): string => `body.rows.${row - 1}.${field}`;

const keyOf = (row: number): string => `row ${row}`;

const cellRules = [
  { column: 'CONTENT', pattern: /./s, message: 'is empty' },
  { column: 'PRIORITY', pattern: /^[1-4]?$/, message: 'must be 1 to 4' },
  { column: 'INDENT', pattern: /^([1-9]\d?)?$/, message: 'must be 1 or more' },
] as const;

/** Puts rows together to tasks: a task goes on with the notes behind it. */
const createCollector = (plan: ImportPlan, defaults: ImportDefaults) => {
  /** The tasks under which the next may be, the outermost first. */
  let line: { row: number; indent: number }[] = [];
  let section: string | null = null;
  let open: OpenTask | null = null;

  const finish = (): void => {
    if (!open) return;
    const { row, task, parentKey } = open;
    open = null;
    const parsed = ImportedTaskSchema.safeParse(task);
    if (!parsed.success) {
      const path = ['body', 'rows', String(row - 1)];
      return plan.refuse(row, problemErrorsOf(parsed.error.issues, path));
    }
    plan.add({
      row,
      links: { key: keyOf(row), sourceId: null, parentKey, position: null },
      task: completedFrom(parsed.data, defaults),
    });
  };

  const beginTask = (cells: TodoistCells, row: number): void => {
    const errors = cellRules
      .filter(({ column, pattern }) => !pattern.test(cells[column]))
      .map(({ column, message }) => ({ path: pathOf(row, column), message }));
    if (errors.length > 0) return plan.refuse(row, errors);
    const indent = Number(cells.INDENT || 1);
    line = line.filter((above) => above.indent < indent);
    const parent = line.at(-1);
    line.push({ row, indent });
    const task = taskOfCells(cells, section, defaults);
    open = { row, task, parentKey: parent ? keyOf(parent.row) : null };
  };

  const addNote = ({ CONTENT: note }: TodoistCells): void => {
    // A note before every task is about the project, which is no task.
    if (!open || note === '') return;
    const { task } = open;
    task.description = task.description === null ? note : `${task.description}\n\n${note}`;
  };

  return {
    finish,
    take: (cells: TodoistCells, row: number): void => {
      const type = cells.TYPE.toLowerCase();
      if (type === 'note') return addNote(cells);
      finish();
      if (type === 'task') return beginTask(cells, row);
      if (type === 'section') {
        line = [];
        section = cells.CONTENT || null;
      } else if (type !== 'meta' && Object.values(cells).some((cell) => cell !== '')) {
        const message = 'must be task, section or note';
        plan.refuse(row, [{ path: pathOf(row, 'TYPE'), message }]);
      }
    },
  };
};

const brokenCsv = (error: CsvError): AppError => {
  const line = Number((error as { lines?: unknown }).lines);
  const where = Number.isFinite(line) ? ` at line ${line}` : '';
  return new AppError('invalid_request', `The body is not valid CSV${where}.`, {
    errors: [{ path: 'body', message: 'has quotes that do not fit, or a row that is too long' }],
  });
};

/** Numbers the rows below the header. */
const createRowReader = (take: (cells: TodoistCells, row: number) => void, plan: ImportPlan) => {
  let header: { width: number; toCells: (record: string[]) => TodoistCells } | null = null;
  let row = 0;
  return {
    take: (record: string[]): void => {
      if (!header) {
        header = { width: record.length, toCells: cellsBelow(record) };
        return;
      }
      row += 1;
      if (record.length <= header.width) return take(header.toCells(record), row);
      const message = 'is cut by a comma: a text with commas stands in quotes';
      plan.refuse(row, [{ path: pathOf(row, 'CONTENT'), message }]);
    },
    /** @throws AppError `invalid_request` when there was no header */
    end: (): void => {
      if (!header) cellsBelow([]);
    },
  };
};

/**
 * Plans the import of a CSV file of Todoist. Labels and sections become tags, notes go into the
 * description, and so does a date that isn't understood.
 * @throws AppError `invalid_request` when it is no such file; bad rows are in the plan
 */
export const planTodoistImport = async (
  texts: AsyncIterable<string>,
  plan: ImportPlan,
  defaults: ImportDefaults,
): Promise<void> => {
  const options = {
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: maxRowCharacters,
  };
  const collector = createCollector(plan, defaults);
  const read = createRowReader(collector.take, plan);
  try {
    await pipeline(texts, parse(options), async (records: AsyncIterable<string[]>) => {
      for await (const record of records) read.take(record);
    });
  } catch (error) {
    throw error instanceof CsvError ? brokenCsv(error) : error;
  }
  read.end();
  collector.finish();
};
