import type { ProblemError } from '@todo/contracts';
import { v7 as uuidv7 } from 'uuid';
import type { ImportedRow, ImportedTask } from './imported-task';
import type { ImportedPreferences, ImportedView } from './imported-settings';
import { parentCycles } from './parent-cycles';
import { createRowSpool } from './row-spool';

/** How many bad rows an answer names, and of how many tasks it tells the titles. */
export const listedAtMost = 100;
/** More than fit into a body with all their fields. */
export const maxRows = 100_000;
const maxViews = 1000;

/** A good row without its task, which waits compressed. */
export interface PlannedRow {
  row: number;
  id: string;
  sourceId: string | null;
  parentKey: string | null;
  position: string | null;
  title: string;
}

/** A task as it is spooled; `id` is the new one. */
export interface SpooledTask {
  id: string;
  task: ImportedTask;
}

export type ImportPlan = ReturnType<typeof createImportPlan>;

const whatIsWrong = (errors: readonly ProblemError[], prefix: string): string =>
  errors
    .slice(0, 3)
    .map(({ path, message }) => {
      const field = path.startsWith(prefix) ? path.slice(prefix.length) : '';
      return field === '' ? message : `${field}: ${message}`;
    })
    .join('; ');

/** What a file would do, gathered row by row. It grows with the number of rows, not their length. */
export const createImportPlan = () => {
  const spool = createRowSpool<SpooledTask>();
  let rows: PlannedRow[] = [];
  const byKey = new Map<string, PlannedRow>();
  const views: ImportedView[] = [];
  const errors: { path: string; row: number; message: string }[] = [];
  let errorCount = 0;
  let preferences: ImportedPreferences | null = null;

  const refuse = (row: number, [first, ...more]: ProblemError[]): void => {
    errorCount += 1;
    if (!first || errors.length >= listedAtMost) return;
    const prefix = `${first.path.split('.').slice(0, 3).join('.')}.`;
    errors.push({ path: first.path, row, message: whatIsWrong([first, ...more], prefix) });
  };

  const add = ({ row, links, task }: ImportedRow): void => {
    const { key, sourceId, parentKey, position } = links;
    const same = key === null ? undefined : byKey.get(key);
    const path = `body.tasks.${row - 1}.id`;
    if (same) return refuse(row, [{ path, message: `is the id of row ${same.row} too` }]);
    if (rows.length >= maxRows) {
      return refuse(row, [{ path: 'body', message: `an import has at most ${maxRows} tasks` }]);
    }
    const planned = { row, id: uuidv7(), sourceId, parentKey, position, title: task.title };
    rows.push(planned);
    if (key !== null) byKey.set(key, planned);
    spool.add({ id: planned.id, task });
  };

  return {
    /** The good ones, in the order of the file. */
    rows: (): readonly PlannedRow[] => rows,
    views,
    errors,
    add,
    /** Counts a bad row, and keeps what is wrong with it while there is room. */
    refuse,
    addView: (view: ImportedView): void => {
      if (views.length < maxViews) views.push(view);
    },
    setPreferences: (value: ImportedPreferences): void => {
      preferences = value;
    },
    preferences: (): ImportedPreferences | null => preferences,
    errorCount: (): number => errorCount,
    /** The row of this file that a parent's name means. */
    rowOf: (key: string): PlannedRow | undefined => byKey.get(key),
    spooled: spool.batches,
    /** To be called after the last row. */
    close: (): void => {
      const circling = new Set(parentCycles(rows, byKey));
      for (const { row } of circling) {
        const path = `body.tasks.${row - 1}.parentId`;
        refuse(row, [{ path, message: 'lies below the task itself' }]);
      }
      rows = rows.filter((row) => !circling.has(row));
    },
  };
};
