import type { Model } from '@openai/agents';
import type { FastifyBaseLogger } from 'fastify';
import type { ApprovalPreference, ChatResponse } from '@todo/contracts';
import type { Database } from '../../database/database';
import type { AssistantEnv, AssistantLimitsEnv } from '../../env/assistant-env';
import { AppError } from '../../errors';
import { createApprovalsRepository } from './approvals/approvals.repository';
import { createApprovalsService } from './approvals/approvals.service';
import { createConversationContext } from './context/conversation-context';
import type { ConversationPort } from './conversation-port';
import { createDailyTokens } from './limits/daily-tokens';
import { createModels } from './models/models';
import { createActiveRuns } from './runs/active-runs';
import { createRunner } from './runs/agent';
import { createRunBus } from './runs/run-bus';
import { createRunDriver } from './runs/run-driver';
import { createRunEnding } from './runs/run-ending';
import { createRunFollower } from './runs/run-follower';
import { createRunLog } from './runs/run-log';
import { createRunRecorder } from './runs/run-recorder';
import { createRunResponses } from './runs/run-responses';
import { createRunUpkeep } from './runs/run-upkeep';
import { createRunView } from './runs/run-view';
import { createRunsRepository } from './runs/runs.repository';
import { createRunsService } from './runs/runs.service';
import type { AgentTool, ProposeChanges } from './tools/agent-tool';
import { createToolCallsRepository } from './tools/tool-calls.repository';
import { createToolExecutor } from './tools/tool-executor';

export interface AssistantOptions {
  database: Database;
  env: AssistantEnv;
  limits: AssistantLimitsEnv;
  /** The built-in model. */
  offlineModel: Model;
  tools: readonly AgentTool[];
  propose: ProposeChanges;
  conversations: ConversationPort;
  /** When a person wants to be asked before the assistant acts. */
  approvalPreferenceOf: (userId: string) => Promise<ApprovalPreference>;
  log: FastifyBaseLogger;
  /** Whether the tables are there. */
  isReady: () => boolean;
}

export type Assistant = ReturnType<typeof createAssistant>;

const hourMs = 60 * 60 * 1000;

const runLimits = { turns: 40, toolCalls: 120, approvalMs: 24 * hourMs };

const createStores = (database: Database) => {
  const bus = createRunBus();
  const toolCalls = createToolCallsRepository(database);
  return {
    database,
    bus,
    toolCalls,
    log: createRunLog(database, bus),
    runs: createRunsRepository(database),
    responses: createRunResponses(database, toolCalls),
    approvals: createApprovalsRepository(database),
  };
};

/** The assistant of one process: its runs, and the units that begin, drive and follow them. */
export const createAssistant = (options: AssistantOptions) => {
  const { database, env, limits, offlineModel, tools, propose, conversations, isReady } = options;
  const stores = createStores(database);
  const chooseModel = createModels(env, limits, offlineModel);
  const dailyTokens = createDailyTokens(limits.tokensPerDay);
  const view = createRunView(stores);
  const ending = createRunEnding({ ...stores, conversations });
  const drive = createRunDriver({
    ...stores,
    chooseModel,
    tools,
    propose,
    context: createConversationContext(conversations),
    approvalPreferenceOf: options.approvalPreferenceOf,
    runner: createRunner(),
    executor: createToolExecutor(stores),
    recorder: createRunRecorder(stores),
    limits: { ...runLimits, ...limits },
  });
  const active = createActiveRuns({ drive, ending, runs: stores.runs, log: options.log });
  const approvals = createApprovalsService({ ...stores, launch: active.launch });
  const upkeep = createRunUpkeep({
    runs: stores.runs,
    active,
    ending,
    approvals,
    log: options.log,
    isReady,
  });

  const follow = createRunFollower(stores);

  return {
    runs: createRunsService({ ...stores, view, ending, conversations, chooseModel, dailyTokens }),
    approvals,
    upkeep,
    launch: active.launch,
    follow,
    hasRunGoing: stores.runs.hasRunGoing,
    /** Lets the runs of this process end, and ends them after `graceMs`. */
    close: active.close,
    /** What a caller of JSON gets of a run, once it has ended or waits. */
    response: async (runId: string): Promise<ChatResponse> => {
      let lastEventId = 0;
      for (;;) {
        for await (const event of follow(runId, lastEventId)) lastEventId = event.id;
        const run = await stores.runs.findById(runId);
        if (!run) throw new AppError('not_found', `The run ${runId} was deleted.`);
        // An approval may have come between the two.
        if (run.status !== 'running') return view.chatResponse(run);
      }
    },
  };
};
