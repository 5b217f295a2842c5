import { RunState, type Agent, type Runner } from '@openai/agents';
import { v7 as uuidv7 } from 'uuid';
import type { ApprovalPreference } from '@todo/contracts';
import type { ApprovalsRepository, NewApproval } from '../approvals/approvals.repository';
import { createPlannedCalls, type Proposals } from '../approvals/planned-calls';
import { rejectionText } from '../approvals/rejection';
import { summaryOf } from '../approvals/summary';
import type { AgentRunRow, ApprovalRow, SuspendedAgent } from '../assistant.schema';
import type { ConversationContext } from '../context/conversation-context';
import { instructionsFor } from '../instructions';
import type { ChooseModel } from '../models/models';
import { createRunModel } from '../models/run-model';
import { argumentsOf } from '../models/storable-output';
import type { AgentTool, ProposeChanges } from '../tools/agent-tool';
import { createFunctionTools } from '../tools/function-tools';
import type { ToolCallsRepository } from '../tools/tool-calls.repository';
import type { RunScope, ToolExecutor } from '../tools/tool-executor';
import { createAgent } from './agent';
import type { Ending } from './run-ending';
import { leaseOf } from './run-lease';
import type { RunRecorder } from './run-recorder';
import type { RunResponses } from './run-responses';

export interface RunLimits {
  turns: number;
  toolCalls: number;
  approvalMs: number;
  /** What a run may cost, at most; 0 is unlimited. */
  tokensPerRun: number;
}

export interface RunDriverDependencies {
  chooseModel: ChooseModel;
  tools: readonly AgentTool[];
  propose: ProposeChanges;
  runner: Runner;
  executor: ToolExecutor;
  recorder: RunRecorder;
  responses: RunResponses;
  toolCalls: ToolCallsRepository;
  approvals: ApprovalsRepository;
  context: ConversationContext;
  /** When the person wants to be asked; read anew whenever a run begins or goes on. */
  approvalPreferenceOf: (userId: string) => Promise<ApprovalPreference>;
  limits: RunLimits;
}

/**
 * Drives a run until it ends or waits: from its beginning, or from where it waited, past all that
 * is stored of it. @throws what made it fail, `LeaseLost`, or the reason of the signal
 */
export type DriveRun = (run: AgentRunRow, signal: AbortSignal) => Promise<Ending>;

const scopeOf = (run: AgentRunRow): RunScope => ({
  ...leaseOf(run),
  changeSetId: run.changeSetId ?? uuidv7(),
  actor: { userId: run.userId, type: 'assistant', name: null, timeZone: run.timeZone },
});

/** How many responses the agent's state already holds. */
const firstTurnOf = ({ suspended }: AgentRunRow): number => suspended?.turns ?? 0;

const approvedOf = (decided: readonly ApprovalRow[]): Proposals =>
  new Map(
    decided.flatMap(({ callId, status, changes }) =>
      status === 'approved' ? [[callId, changes] as const] : [],
    ),
  );

const resumedState = async (
  agent: Agent,
  { state: text }: SuspendedAgent,
  decided: readonly ApprovalRow[],
): Promise<RunState<undefined, Agent>> => {
  const state = await RunState.fromString<undefined, Agent>(agent, text);
  for (const item of state.getInterruptions()) {
    const callId = 'callId' in item.rawItem ? item.rawItem.callId : undefined;
    const approval = decided.find((row) => row.callId === callId);
    if (approval?.status === 'approved') state.approve(item);
    else state.reject(item, { message: JSON.stringify(rejectionText(approval)) });
  }
  return state;
};

/** The loop of model and tools for one run. */
export const createRunDriver = (dependencies: RunDriverDependencies): DriveRun => {
  const { chooseModel, tools, runner, executor, recorder, limits } = dependencies;
  const { responses, toolCalls, approvals, context } = dependencies;

  const prepare = async (run: AgentRunRow) => {
    const scope = scopeOf(run);
    const decided = await approvals.list(run.id);
    const calls = await toolCalls.list(run.id);
    const finished = new Set(
      calls.flatMap(({ callId, finishedAt }) => (finishedAt === null ? [] : [callId])),
    );
    const { usage } = await responses.total(run.id);
    const preference = await dependencies.approvalPreferenceOf(run.userId);
    const plannedCalls = createPlannedCalls(dependencies, scope, preference);
    const agent = createAgent({
      model: createRunModel(chooseModel(run.assistant), {
        requestId: run.requestId ?? run.id,
        log: responses.of(scope),
        firstTurn: firstTurnOf(run),
        tokensLeft: (limits.tokensPerRun || Infinity) - usage.totalTokens,
      }),
      instructions: instructionsFor({ now: run.startedAt, timeZone: run.timeZone }),
      tools: createFunctionTools(tools, {
        scope,
        executor,
        plannedCalls,
        approved: approvedOf(decided),
        finished,
        callsLeft: limits.toolCalls - finished.size,
      }),
    });
    return { agent, plannedCalls, decided };
  };

  const askFor = (
    run: AgentRunRow,
    call: { callId: string; name: string; arguments: string },
    proposals: Proposals,
  ): NewApproval => {
    const createdAt = new Date();
    const args = argumentsOf(call);
    const changes = proposals.get(call.callId) ?? [];
    return {
      id: uuidv7(),
      userId: run.userId,
      runId: run.id,
      callId: call.callId,
      tool: call.name,
      arguments: args,
      summary: summaryOf(call.name, args, changes),
      changes,
      status: 'pending',
      createdAt,
      expiresAt: new Date(createdAt.getTime() + limits.approvalMs),
    };
  };

  return async (run, signal) => {
    const { agent, plannedCalls, decided } = await prepare(run);
    const input = run.suspended
      ? await resumedState(agent, run.suspended, decided)
      : await context.inputOf(run, chooseModel(run.assistant), signal);
    const result = await runner.run(agent, input, {
      stream: true,
      maxTurns: limits.turns,
      signal,
    });
    await recorder(leaseOf(run), firstTurnOf(run), result);
    await result.completed;
    signal.throwIfAborted();
    if (result.interruptions.length === 0) return { status: 'finished' };
    const asked = result.interruptions.flatMap(({ rawItem }) =>
      rawItem.type === 'function_call' ? [askFor(run, rawItem, plannedCalls.proposals)] : [],
    );
    return { status: 'awaiting_approval', state: result.state.toString(), approvals: asked };
  };
};
