import type { ImportResult } from '@todo/contracts';
import { generateNKeysBetween } from 'fractional-indexing';
import { listedAtMost, type ImportPlan, type PlannedRow } from './import-plan';
import type { createImportRepository } from './import.repository';

/** What a plan comes to in the account of a person. */
export interface ImportOutcome {
  /** The rows that become tasks, by the id that they get. */
  created: Map<string, PlannedRow>;
  result: ImportResult;
  /** Where a row belongs: a new task, one of the person's own, or nowhere. */
  parentOf(row: PlannedRow): string | null;
}

type Accounts = Pick<ReturnType<typeof createImportRepository>, 'ownedTasks'>;

/** Ids of the file that may be tasks of the person: rows, and parents that are no row. */
const foreignIds = (plan: ImportPlan): string[] => {
  const ids = new Set<string>();
  for (const { sourceId, parentKey } of plan.rows()) {
    if (sourceId !== null) ids.add(sourceId);
    if (parentKey !== null && !plan.rowOf(parentKey)) ids.add(parentKey);
  }
  return [...ids];
};

/** Looks up what of a file the person has already. */
export const outcomeOf = async (
  plan: ImportPlan,
  userId: string,
  accounts: Accounts,
): Promise<ImportOutcome> => {
  const rows = plan.rows();
  const owned = await accounts.ownedTasks(userId, foreignIds(plan));
  const isOwned = ({ sourceId }: PlannedRow): boolean => sourceId !== null && owned.has(sourceId);
  const created = rows.filter((row) => !isOwned(row));
  return {
    created: new Map(created.map((row) => [row.id, row])),
    result: {
      created: created.length,
      skipped: rows.length - created.length,
      errors: plan.errors.map(({ row, message }) => ({ row, message })),
      errorCount: plan.errorCount(),
      titles: created.slice(0, listedAtMost).map(({ title }) => title),
    },
    parentOf: ({ parentKey }) => {
      if (parentKey === null) return null;
      const parent = plan.rowOf(parentKey);
      if (parent && !isOwned(parent)) return parent.id;
      return owned.has(parentKey) ? parentKey : null;
    },
  };
};

const isRank = (position: string): boolean => {
  try {
    generateNKeysBetween(position, null, 1);
    return true;
  } catch {
    return false;
  }
};

const byPosition = (one: PlannedRow, other: PlannedRow): number => {
  if (one.position === other.position) return one.row - other.row;
  if (one.position === null) return 1;
  return other.position === null || one.position < other.position ? -1 : 1;
};

/**
 * The ranks of new tasks by id. In an empty account those of the file stay; elsewhere they would
 * mix with ranks of their own, so the tasks go to the end, in the order of the file's ranks.
 */
export const positionsOf = (
  rows: readonly PlannedRow[],
  lastPosition: string | null,
): Map<string, string> => {
  const ranks = rows.flatMap(({ position }) => position ?? []);
  const areUsable =
    lastPosition === null && new Set(ranks).size === rows.length && ranks.every(isRank);
  if (areUsable) return new Map(rows.map(({ id, position }) => [id, position ?? '']));
  const keys = generateNKeysBetween(lastPosition, null, rows.length);
  return new Map([...rows].sort(byPosition).map(({ id }, index) => [id, keys[index] ?? '']));
};
