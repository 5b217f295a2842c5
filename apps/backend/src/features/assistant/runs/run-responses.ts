import { and, asc, eq, sql } from 'drizzle-orm';
import type { Usage } from '@todo/contracts';
import type { Database, Executor } from '../../../database/database';
import { runResponses } from '../assistant.schema';
import type { ResponseLog } from '../models/recorded-model';
import { argumentsOf } from '../models/storable-output';
import type { StoredResponse } from '../models/stored-response';
import type { NewToolCall, ToolCallsRepository } from '../tools/tool-calls.repository';
import { holdLease, type Lease } from './run-lease';

/** Leaves room for the calls of one response between two turns. */
const positionsPerTurn = 10_000;

const callsOf = ({ output }: StoredResponse, turn: number): NewToolCall[] =>
  output.flatMap((item, index) =>
    item.type === 'function_call'
      ? [
          {
            callId: item.callId,
            position: turn * positionsPerTurn + index,
            name: item.name,
            arguments: argumentsOf(item),
          },
        ]
      : [],
  );

/** Turns count from 0; what was paid for outside of them is kept below. */
const nextSpentTurn = (runId: string) => sql<number>`(
  select least(coalesce(min(${runResponses.turn}), 0), 0) - 1 from ${runResponses}
  where ${runResponses.runId} = ${runId}::uuid
)`;

export type RunResponses = ReturnType<typeof createRunResponses>;

/** The model's finished responses, each stored together with the tool calls that it asks for. */
export const createRunResponses = (
  database: Database,
  toolCalls: Pick<ToolCallsRepository, 'insertAll'>,
) => {
  const spend = async (
    runId: string,
    usage: Usage,
    executor: Executor = database,
  ): Promise<void> => {
    const response = { id: '', output: [], usage };
    await executor
      .insert(runResponses)
      .values({ runId, turn: nextSpentTurn(runId), response, createdAt: new Date() });
  };

  return {
    /** Counts what a run cost outside of its turns. */
    spend,

    /** The log of one run, as its model needs it. Storing throws `LeaseLost`. */
    of: (lease: Lease): ResponseLog => ({
      find: async (turn) => {
        const [row] = await database
          .select({ response: runResponses.response })
          .from(runResponses)
          .where(and(eq(runResponses.runId, lease.runId), eq(runResponses.turn, turn)));
        return row?.response;
      },
      store: (turn, response) =>
        database.transaction(async (transaction) => {
          const { runId } = lease;
          await holdLease(lease, transaction);
          await transaction
            .insert(runResponses)
            .values({ runId, turn, response, createdAt: new Date() });
          await toolCalls.insertAll(runId, callsOf(response, turn), transaction);
        }),
      spend: (usage) => spend(lease.runId, usage),
    }),

    /** What all responses of a run cost together, and how many they are. */
    total: async (
      runId: string,
      executor: Executor = database,
    ): Promise<{ usage: Usage; turns: number }> => {
      const rows = await executor
        .select({ turn: runResponses.turn, response: runResponses.response })
        .from(runResponses)
        .where(eq(runResponses.runId, runId))
        .orderBy(asc(runResponses.turn));
      const usage = { requests: 0, inputTokens: 0, outputTokens: 0, totalTokens: 0 };
      for (const { response } of rows) {
        usage.requests += response.usage.requests;
        usage.inputTokens += response.usage.inputTokens;
        usage.outputTokens += response.usage.outputTokens;
        usage.totalTokens += response.usage.totalTokens;
      }
      return { usage, turns: rows.filter(({ turn }) => turn >= 0).length };
    },
  };
};
