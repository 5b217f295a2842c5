import { and, asc, count, eq, inArray } from 'drizzle-orm';
import type { ToolCall, ToolCallStatus } from '@todo/contracts';
import type { Database, Executor, Transaction } from '../../../database/database';
import { toolCalls, type ToolCallRow } from '../assistant.schema';
import { holdLease, type Lease } from '../runs/run-lease';

export type ToolCallsRepository = ReturnType<typeof createToolCallsRepository>;
export type NewToolCall = Pick<ToolCallRow, 'callId' | 'position' | 'name' | 'arguments'>;

export interface ToolCallResult {
  status: ToolCallStatus;
  output: unknown;
}

export const toToolCall = (row: ToolCallRow): ToolCall => ({
  id: row.callId,
  name: row.name,
  arguments: row.arguments,
  status: row.status,
  output: row.output,
});

const oneCall = (runId: string, callId: string) =>
  and(eq(toolCalls.runId, runId), eq(toolCalls.callId, callId));

const finish = async (
  runId: string,
  callId: string,
  result: ToolCallResult,
  transaction: Transaction,
): Promise<void> => {
  await transaction
    .update(toolCalls)
    .set({ ...result, finishedAt: new Date() })
    .where(oneCall(runId, callId));
};

/** SQL of tool calls: one row per call of a run. */
export const createToolCallsRepository = (database: Database) => ({
  insertAll: async (
    runId: string,
    calls: NewToolCall[],
    transaction: Transaction,
  ): Promise<void> => {
    if (calls.length === 0) return;
    const createdAt = new Date();
    await transaction
      .insert(toolCalls)
      .values(calls.map((call) => ({ ...call, runId, status: 'running' as const, createdAt })));
  },

  find: async (runId: string, callId: string): Promise<ToolCallRow | undefined> => {
    const [row] = await database.select().from(toolCalls).where(oneCall(runId, callId));
    return row;
  },

  /** The call, held for this transaction: whoever else would apply it waits. */
  lock: async (
    runId: string,
    callId: string,
    transaction: Transaction,
  ): Promise<ToolCallRow | undefined> => {
    const [row] = await transaction
      .select()
      .from(toolCalls)
      .where(oneCall(runId, callId))
      .for('update');
    return row;
  },

  finish,

  /** Stores the result of a call by whoever drives its run. @throws LeaseLost */
  finishHeld: (lease: Lease, callId: string, result: ToolCallResult): Promise<void> =>
    database.transaction(async (transaction) => {
      await holdLease(lease, transaction);
      await finish(lease.runId, callId, result, transaction);
    }),

  /** Gives up what a run began and did not finish. */
  failRunning: async (runId: string, output: unknown, transaction: Transaction): Promise<void> => {
    await transaction
      .update(toolCalls)
      .set({ status: 'failed', output, finishedAt: new Date() })
      .where(and(eq(toolCalls.runId, runId), eq(toolCalls.status, 'running')));
  },

  /** Moves the calls of a run that stand at `from` to another status. */
  moveAll: async (
    runId: string,
    [from, to]: [ToolCallStatus, ToolCallStatus],
    transaction: Transaction,
    callIds?: string[],
  ): Promise<void> => {
    await transaction
      .update(toolCalls)
      .set({ status: to })
      .where(
        and(
          eq(toolCalls.runId, runId),
          eq(toolCalls.status, from),
          callIds && inArray(toolCalls.callId, callIds),
        ),
      );
  },

  list: (runId: string, executor: Executor = database): Promise<ToolCallRow[]> =>
    executor
      .select()
      .from(toolCalls)
      .where(eq(toolCalls.runId, runId))
      .orderBy(asc(toolCalls.position), asc(toolCalls.callId)),

  countSucceeded: async (
    runId: string,
    names: string[],
    executor: Executor = database,
  ): Promise<number> => {
    const [row] = await executor
      .select({ count: count() })
      .from(toolCalls)
      .where(
        and(
          eq(toolCalls.runId, runId),
          eq(toolCalls.status, 'succeeded'),
          inArray(toolCalls.name, names),
        ),
      );
    return row?.count ?? 0;
  },
});
