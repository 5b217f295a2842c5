import type { ApprovalPreference, ProposedChange } from '@todo/contracts';
import { AppError } from '../../../errors';
import type { AgentTool, ProposeChanges } from '../tools/agent-tool';
import type { ToolCallsRepository } from '../tools/tool-calls.repository';
import type { RunScope } from '../tools/tool-executor';
import { needsApproval } from './approval-policy';

export interface PlannedCallsDependencies {
  propose: ProposeChanges;
  toolCalls: Pick<ToolCallsRepository, 'countSucceeded'>;
  tools: readonly AgentTool[];
}

/** What was proposed for the calls that wait, by call id. */
export type Proposals = Map<string, ProposedChange[]>;

const idsOf = (changes: readonly ProposedChange[]): string =>
  changes
    .map(({ taskId }) => taskId)
    .sort()
    .join();

/** Judges the calls of one run before they are carried out. */
export const createPlannedCalls = (
  { propose, toolCalls, tools }: PlannedCallsDependencies,
  { runId, actor }: RunScope,
  preference: ApprovalPreference,
) => {
  const writing = tools.filter((tool) => !tool.readOnly).map((tool) => tool.name);
  const proposals: Proposals = new Map();

  const changesOf = async (tool: AgentTool, args: Record<string, unknown>) => {
    try {
      return await propose(actor, tool.name, args);
    } catch (error) {
      // A call that fails changes nothing; carrying it out tells the model why.
      if (error instanceof AppError) return null;
      throw error;
    }
  };

  return {
    proposals,

    /** Whether the call has to wait; what it would change is kept in `proposals` then. */
    mustWait: async (
      tool: AgentTool,
      callId: string,
      args: Record<string, unknown>,
    ): Promise<boolean> => {
      if (tool.readOnly || !tool.parameters.safeParse(args).success) return false;
      const changes = await changesOf(tool, args);
      if (!changes) return false;
      const writesBefore = await toolCalls.countSucceeded(runId, writing);
      const call = { tool, touches: changes.length, writesBefore };
      const waits = needsApproval(call, preference);
      if (waits) proposals.set(callId, changes);
      return waits;
    },

    /** @throws AppError `conflict` when the call would touch other tasks than were approved. */
    verify: async (
      tool: AgentTool,
      args: Record<string, unknown>,
      approved: readonly ProposedChange[],
    ): Promise<void> => {
      const changes = await propose(actor, tool.name, args);
      if (idsOf(changes) === idsOf(approved)) return;
      throw new AppError(
        'conflict',
        'Other tasks would change now than the person approved. Nothing was done; propose it again.',
      );
    },
  };
};
export type PlannedCalls = ReturnType<typeof createPlannedCalls>;
