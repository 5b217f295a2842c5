import type { Actor } from '../../../acting/actor';
import type { Database, Transaction } from '../../../database/database';
import { AppError } from '../../../errors';
import { lockOwner } from '../../../event-log/event-log';
import type { ToolCallRow } from '../assistant.schema';
import { unparsedField } from '../models/storable-output';
import type { Lease } from '../runs/run-lease';
import type { RunsRepository } from '../runs/runs.repository';
import type { AgentTool } from './agent-tool';
import type { ToolCallsRepository } from './tool-calls.repository';

/** On whose behalf, and as a part of what, a run's tools act. */
export interface RunScope extends Lease {
  actor: Actor;
  changeSetId: string;
}

export interface ToolExecutorDependencies {
  database: Database;
  runs: Pick<RunsRepository, 'noteChangeSet'>;
  toolCalls: ToolCallsRepository;
}

export interface RequestedCall {
  callId: string;
  tool: AgentTool;
  args: Record<string, unknown>;
  /** Last check in the transaction of a write that was not carried out yet. @throws AppError */
  verify: (transaction: Transaction) => Promise<void>;
}

export type ToolExecutor = ReturnType<typeof createToolExecutor>;

/** What the model reads of a failed call. */
export const errorOutput = ({ code, detail, errors }: AppError) => ({
  error: { code, detail, ...(errors && { errors }) },
});

const isFinished = ({ status }: ToolCallRow): boolean =>
  status === 'succeeded' || status === 'failed';

const assertParsed = ({ args }: RequestedCall): void => {
  if (!(unparsedField in args)) return;
  throw new AppError('invalid_request', 'The arguments are not a JSON object. Send them again.');
};

/** Carries out the tool calls of a run, each of them once. */
export const createToolExecutor = (dependencies: ToolExecutorDependencies) => {
  const { database, runs, toolCalls } = dependencies;

  const write = (scope: RunScope, call: RequestedCall) =>
    database.transaction(async (transaction: Transaction): Promise<unknown> => {
      // The order of whoever ends the run, who holds the owner before its calls.
      await lockOwner(scope.actor.userId, transaction);
      const stored = await toolCalls.lock(scope.runId, call.callId, transaction);
      if (!stored) throw new Error(`the call ${call.callId} of run ${scope.runId} is not stored`);
      if (isFinished(stored)) return stored.output;
      await call.verify(transaction);
      const { changeSetId } = scope;
      let hasChanged = false;
      const onChange = (): void => {
        hasChanged = true;
      };
      const context = { transaction, changeSetId, onChange };
      const output = await call.tool.execute(scope.actor, call.args, context);
      const result = { status: 'succeeded' as const, output };
      await toolCalls.finish(scope.runId, call.callId, result, transaction);
      await runs.noteChangeSet(scope, hasChanged ? changeSetId : null, transaction);
      return output;
    });

  const read = async (scope: RunScope, call: RequestedCall): Promise<unknown> => {
    const output = await call.tool.execute(scope.actor, call.args);
    await toolCalls.finishHeld(scope, call.callId, { status: 'succeeded', output });
    return output;
  };

  /**
   * The output for the model: the tool's own, that of the first time when the call was carried
   * out before, or the error. Only what is no AppError is thrown, and ends the run or, as
   * `LeaseLost`, what this process does of it.
   */
  return async (scope: RunScope, call: RequestedCall): Promise<unknown> => {
    const stored = await toolCalls.find(scope.runId, call.callId);
    if (stored && isFinished(stored)) return stored.output;
    try {
      assertParsed(call);
      return await (call.tool.readOnly ? read(scope, call) : write(scope, call));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const output = errorOutput(error);
      await toolCalls.finishHeld(scope, call.callId, { status: 'failed', output });
      return output;
    }
  };
};
