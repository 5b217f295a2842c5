import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Approval } from '@todo/contracts';
import type { Database, Executor, Transaction } from '../../../database/database';
import { approvals, type ApprovalRow } from '../assistant.schema';

export type ApprovalsRepository = ReturnType<typeof createApprovalsRepository>;
export type NewApproval = typeof approvals.$inferInsert;

export const toApproval = (row: ApprovalRow): Approval => ({
  id: row.id,
  runId: row.runId,
  tool: row.tool,
  arguments: row.arguments,
  summary: row.summary,
  changes: row.changes,
  status: row.status,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
});

/** SQL of approvals. Only `findOwned` is for what a person asks: it names the owner. */
export const createApprovalsRepository = (database: Database) => ({
  findOwned: async (
    userId: string,
    id: string,
    executor: Executor = database,
  ): Promise<ApprovalRow | undefined> => {
    const [row] = await executor
      .select()
      .from(approvals)
      .where(and(eq(approvals.userId, userId), eq(approvals.id, id)));
    return row;
  },

  insertAll: async (rows: NewApproval[], transaction: Transaction): Promise<ApprovalRow[]> =>
    transaction.insert(approvals).values(rows).returning(),

  /** All approvals of a run, in the order in which they were asked for. */
  list: (runId: string, executor: Executor = database): Promise<ApprovalRow[]> =>
    executor
      .select()
      .from(approvals)
      .where(eq(approvals.runId, runId))
      .orderBy(asc(approvals.createdAt), asc(approvals.id)),

  /** Decides those that are still pending. */
  decide: async (
    ids: string[],
    decision: Pick<ApprovalRow, 'status' | 'note'> & { at: Date },
    transaction: Transaction,
  ): Promise<void> => {
    const { status, note, at } = decision;
    await transaction
      .update(approvals)
      .set({ status, note, decidedAt: at })
      .where(and(inArray(approvals.id, ids), eq(approvals.status, 'pending')));
  },

  /** The runs in which something waits for longer than it may. */
  findRunsWithExpired: (now: Date): Promise<Pick<ApprovalRow, 'runId' | 'userId'>[]> =>
    database
      .selectDistinct({ runId: approvals.runId, userId: approvals.userId })
      .from(approvals)
      .where(and(eq(approvals.status, 'pending'), lte(approvals.expiresAt, now))),
});
