import { v7 as uuidv7 } from 'uuid';
import type { ChatRequest, Run } from '@todo/contracts';
import type { Actor } from '../../../acting/actor';
import type { Transaction } from '../../../database/database';
import { AppError } from '../../../errors';
import { appendEvent, lockOwner } from '../../../event-log/event-log';
import type { ApprovalsRepository } from '../approvals/approvals.repository';
import { rejectionText } from '../approvals/rejection';
import type { AgentRunRow } from '../assistant.schema';
import type { ConversationPort } from '../conversation-port';
import type { DailyTokens } from '../limits/daily-tokens';
import type { ChooseModel } from '../models/models';
import type { ToolCallsRepository } from '../tools/tool-calls.repository';
import type { RunEnding } from './run-ending';
import type { RunLog } from './run-log';
import type { RunView } from './run-view';
import type { RunsRepository } from './runs.repository';

export interface RunsServiceDependencies {
  runs: RunsRepository;
  log: RunLog;
  view: RunView;
  ending: RunEnding;
  toolCalls: ToolCallsRepository;
  approvals: ApprovalsRepository;
  conversations: ConversationPort;
  chooseModel: ChooseModel;
  dailyTokens: DailyTokens;
}

export type RunsService = ReturnType<typeof createRunsService>;

/** Beginning a run, and looking at one. */
export const createRunsService = (dependencies: RunsServiceDependencies) => {
  const { runs, log, view, ending, toolCalls, approvals, conversations, chooseModel } =
    dependencies;
  const { dailyTokens } = dependencies;

  /** The person went on talking: what waited for them is rejected. */
  const supersede = async (run: AgentRunRow, at: Date, transaction: Transaction) => {
    const pending = (await approvals.list(run.id, transaction)).filter(
      ({ status }) => status === 'pending',
    );
    const decision = { status: 'rejected' as const, note: null, at };
    await approvals.decide(
      pending.map(({ id }) => id),
      decision,
      transaction,
    );
    for (const { callId } of pending) {
      const result = { status: 'rejected' as const, output: rejectionText(decision) };
      await toolCalls.finish(run.id, callId, result, transaction);
    }
    await ending.endLocked(run, { status: 'stopped' }, transaction);
  };

  const makeRoom = async (conversationId: string, at: Date, transaction: Transaction) => {
    const open = await runs.lockOpen(conversationId, transaction);
    if (open?.status === 'running') {
      throw new AppError(
        'run_in_progress',
        'The assistant is still answering in this conversation. Wait until it has finished.',
      );
    }
    if (open) await supersede(open, at, transaction);
  };

  return {
    /**
     * Stores the message and a run that answers it. The caller launches the run once the
     * transaction is committed.
     * @throws AppError `usage_limit_reached`, `not_found`, `run_in_progress`
     */
    start: async (
      actor: Actor,
      request: ChatRequest,
      transaction: Transaction,
    ): Promise<AgentRunRow> => {
      const { userId } = actor;
      const { message, assistant = 'default', timeZone = actor.timeZone } = request;
      const at = new Date();
      await lockOwner(userId, transaction);
      const model = chooseModel(assistant);
      if (!model.isBuiltIn) await dailyTokens.assertLeft(userId, transaction);
      const conversationId = await conversations.open(
        userId,
        { id: request.conversationId, message, at },
        transaction,
      );
      await makeRoom(conversationId, at, transaction);
      const run = await runs.insert(
        {
          id: uuidv7(),
          userId,
          conversationId,
          status: 'running',
          assistant,
          model: model.name,
          timeZone,
          startedAt: at,
        },
        transaction,
      );
      const { id: runId } = run;
      await log.store(
        runId,
        { event: 'run.started', data: { runId, conversationId, model: run.model } },
        transaction,
      );
      const said = { userId, conversationId, runId, content: message, at };
      await conversations.saveUserMessage(said, transaction);
      const data = { runId, conversationId };
      await appendEvent({ userId, event: 'run.started', refId: runId, data }, transaction);
      return run;
    },

    /** @throws AppError `not_found` */
    get: async (actor: Actor, id: string): Promise<Run> => {
      const run = await runs.findOwned(actor.userId, id);
      if (!run) throw new AppError('not_found', `There is no run ${id}.`);
      return view.run(run);
    },
  };
};
