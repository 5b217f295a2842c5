import { v7 as uuidv7 } from 'uuid';
import type { ChatRequest, Run } from '@todo/contracts';
import type { Actor } from '../../../acting/actor';
import type { Transaction } from '../../../database/database';
import { AppError } from '../../../errors';
import { appendEvent, lockOwner } from '../../../event-log/event-log';
import type { AgentRunRow } from '../assistant.schema';
import type { ConversationPort } from '../conversation-port';
import type { DailyTokens } from '../limits/daily-tokens';
import type { ChooseModel } from '../models/models';
import type { RunLog } from './run-log';
import type { RunView } from './run-view';
import type { RunsRepository } from './runs.repository';
import type { StopRun } from './stop-run';
import type { Supersede } from './supersede';

export interface RunsServiceDependencies {
  runs: RunsRepository;
  log: RunLog;
  view: RunView;
  supersede: Supersede;
  stop: StopRun;
  conversations: ConversationPort;
  chooseModel: ChooseModel;
  dailyTokens: DailyTokens;
}

export type RunsService = ReturnType<typeof createRunsService>;

const parsePlace = (lastEventId: string): number => {
  if (/^\d{1,15}$/.test(lastEventId)) return Number(lastEventId);
  throw new AppError('invalid_request', 'The header Last-Event-ID is not usable.', {
    errors: [{ path: 'headers.last-event-id', message: 'must be the id of an event of the run' }],
  });
};

const assertReplaceable = ({ conversationId, replaces }: ChatRequest): void => {
  if (replaces === undefined || conversationId !== undefined) return;
  throw new AppError('invalid_request', 'Only a message of a conversation can be replaced.', {
    errors: [{ path: 'body.conversationId', message: 'is needed with replaces' }],
  });
};

/** Beginning a run, and looking at one. */
export const createRunsService = (dependencies: RunsServiceDependencies) => {
  const { runs, log, view, supersede, stop, conversations, chooseModel, dailyTokens } =
    dependencies;

  const makeRoom = async (conversationId: string, transaction: Transaction): Promise<void> => {
    const open = await runs.lockOpen(conversationId, transaction);
    if (open?.status === 'running') {
      throw new AppError(
        'run_in_progress',
        'The assistant is still answering in this conversation. Wait until it has finished.',
      );
    }
    if (open) await supersede(open, transaction);
  };

  const find = async ({ userId }: Actor, id: string): Promise<AgentRunRow> => {
    const run = await runs.findOwned(userId, id);
    if (!run) throw new AppError('not_found', `There is no run ${id}.`);
    return run;
  };

  return {
    /**
     * Stores the message and a run that answers it. The caller launches the run once the
     * transaction is committed.
     * @throws AppError `usage_limit_reached`, `invalid_request`, `not_found`, `run_in_progress`
     */
    start: async (
      actor: Actor,
      request: ChatRequest,
      requestId: string,
      transaction: Transaction,
    ): Promise<AgentRunRow> => {
      const { userId } = actor;
      const { message, assistant = 'default', timeZone = actor.timeZone } = request;
      assertReplaceable(request);
      const at = new Date();
      await lockOwner(userId, transaction);
      const model = chooseModel(assistant);
      if (!model.isBuiltIn) await dailyTokens.assertLeft(userId, transaction);
      const conversationId = await conversations.open(
        userId,
        { id: request.conversationId, message, at },
        transaction,
      );
      await makeRoom(conversationId, transaction);
      if (request.replaces !== undefined) {
        await conversations.removeFrom(userId, conversationId, request.replaces, transaction);
      }
      const run = await runs.insert(
        {
          id: uuidv7(),
          userId,
          conversationId,
          status: 'running',
          assistant,
          model: model.name,
          timeZone,
          requestId,
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
    get: async (actor: Actor, id: string): Promise<Run> => view.run(await find(actor, id)),

    /**
     * Behind which event a client goes on: the one it saw last, or the last there is.
     * @throws AppError `not_found`, `invalid_request`
     */
    placeOf: async (actor: Actor, id: string, lastEventId: string | undefined): Promise<number> => {
      await find(actor, id);
      if (lastEventId === undefined || lastEventId === '') return 0;
      return Math.min(parsePlace(lastEventId), await log.lastId(id));
    },

    /** Stops a run; an ended one stays as it is. @throws AppError `not_found` */
    stop: async (actor: Actor, id: string): Promise<Run> => {
      await stop(actor, id);
      return view.run(await find(actor, id));
    },
  };
};
