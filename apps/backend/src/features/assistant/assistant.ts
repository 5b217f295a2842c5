import type { Model } from '@openai/agents';
import type { FastifyBaseLogger } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { ApprovalPreference, ChatResponse } from '@todo/contracts';
import type { DatabaseConnection } from '../../database/connection';
import type { Database } from '../../database/database';
import type { AssistantEnv, AssistantLimitsEnv } from '../../env/assistant-env';
import { AppError } from '../../errors';
import { createApprovalsRepository } from './approvals/approvals.repository';
import { createApprovalsService } from './approvals/approvals.service';
import { createConversationContext } from './context/conversation-context';
import { createSummarizer } from './context/summarizer';
import type { ConversationPort } from './conversation-port';
import { createDailyTokens } from './limits/daily-tokens';
import { createModels, type ChooseModel } from './models/models';
import { createActiveRuns } from './runs/active-runs';
import { createRunner } from './runs/agent';
import { createLeasesRepository } from './runs/leases.repository';
import { createRunBus } from './runs/run-bus';
import { createRunDriver } from './runs/run-driver';
import { createRunEnding } from './runs/run-ending';
import { createRunFollower, type FollowRun } from './runs/run-follower';
import { createRunLog } from './runs/run-log';
import { createRunRecorder } from './runs/run-recorder';
import { createRunResponses } from './runs/run-responses';
import { createRunNotices } from './runs/run-notices';
import { createRunUpkeep, defaultTiming, type RunTiming } from './runs/run-upkeep';
import { createRunView, type RunView } from './runs/run-view';
import { createRunWatch } from './runs/run-watch';
import { createRunsRepository } from './runs/runs.repository';
import { createRunsService } from './runs/runs.service';
import { createStopRun } from './runs/stop-run';
import { createSupersede } from './runs/supersede';
import type { AgentTool, ProposeChanges } from './tools/agent-tool';
import { createToolCallsRepository } from './tools/tool-calls.repository';
import { createToolExecutor } from './tools/tool-executor';

export interface AssistantOptions {
  connection: Pick<DatabaseConnection, 'database' | 'listen'>;
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
  timing?: Partial<RunTiming>;
}

export type Assistant = ReturnType<typeof createAssistant>;

const hourMs = 60 * 60 * 1000;

const runLimits = { turns: 40, toolCalls: 120, approvalMs: 24 * hourMs };

type Stores = ReturnType<typeof createStores>;

const goesOnElsewhere = () =>
  new AppError(
    'unavailable',
    'The server is about to stop. The run goes on: ask for it in a moment, or follow its events.',
  );

const createStores = (database: Database) => {
  // This process, as the owner of the runs that it drives.
  const owner = uuidv7();
  const bus = createRunBus();
  const notices = createRunNotices(database);
  const toolCalls = createToolCallsRepository(database);
  return {
    database,
    bus,
    toolCalls,
    log: createRunLog(database, { bus, notices }),
    leases: createLeasesRepository(database, owner),
    runs: createRunsRepository(database, owner),
    responses: createRunResponses(database, toolCalls),
    approvals: createApprovalsRepository(database),
  };
};

/** What drives runs: the loop of model and tools, and who has which run. */
const assembleDriving = (options: AssistantOptions, stores: Stores, chooseModel: ChooseModel) => {
  const { conversations, limits, log } = options;
  const ending = createRunEnding({ ...stores, conversations });
  const drive = createRunDriver({
    ...stores,
    ...options,
    chooseModel,
    context: createConversationContext({
      conversations,
      summarize: createSummarizer({
        ...stores,
        conversations,
        log,
        maxCharacters: limits.contextTokens * 16,
      }),
      contextTokens: limits.contextTokens,
    }),
    runner: createRunner(),
    executor: createToolExecutor(stores),
    recorder: createRunRecorder(stores),
    limits: { ...runLimits, ...limits },
  });
  const active = createActiveRuns({ ...stores, drive, ending, log });
  return { ending, active };
};

/** What a caller of JSON gets of a run, once it has ended or waits. */
const createResponse =
  ({ runs, bus }: Stores, view: RunView, follow: FollowRun) =>
  async (runId: string): Promise<ChatResponse> => {
    let lastEventId = 0;
    for (;;) {
      for await (const event of follow(runId, lastEventId)) lastEventId = event.id;
      const run = await runs.findById(runId);
      if (!run) throw new AppError('not_found', `The run ${runId} was deleted.`);
      // An approval may have come between the two.
      if (run.status !== 'running') return view.chatResponse(run);
      if (bus.isClosed()) throw goesOnElsewhere();
    }
  };

/** The assistant of one process: its runs, and the units that begin, drive and follow them. */
export const createAssistant = (options: AssistantOptions) => {
  const { connection, env, limits, offlineModel, conversations, log, isReady } = options;
  const timing = { ...defaultTiming, ...options.timing };
  const stores = createStores(connection.database);
  const chooseModel = createModels(env, limits, offlineModel);
  const view = createRunView(stores);
  const { ending, active } = assembleDriving(options, stores, chooseModel);
  const approvals = createApprovalsService({ ...stores, launch: active.launch });
  const watch = createRunWatch({
    ...stores,
    connection,
    onEnded: active.letGo,
    onReleased: () => upkeep.sweepSoon(),
  });
  const upkeep = createRunUpkeep({ ...stores, active, approvals, watch, log, isReady, timing });
  const supersede = createSupersede({ ...stores, ending });
  const { letGo } = active;
  const stop = createStopRun({ ...stores, ending, supersede, conversations, letGo });
  const follow = createRunFollower(stores);

  return {
    runs: createRunsService({
      ...stores,
      view,
      supersede,
      stop,
      conversations,
      chooseModel,
      dailyTokens: createDailyTokens(limits.tokensPerDay),
    }),
    approvals,
    launch: active.launch,
    follow,
    response: createResponse(stores, view, follow),
    hasRunGoing: stores.runs.hasRunGoing,
    start: upkeep.start,
    /** Lets the runs of this process end for a moment, then leaves them, and who follows, to others. */
    handOver: async (): Promise<void> => {
      await upkeep.stopSweeping();
      await active.close(timing.closeGraceMs);
      stores.bus.close();
      await upkeep.stop();
    },
    close: watch.close,
  };
};
