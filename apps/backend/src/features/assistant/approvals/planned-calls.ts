import { isDeepStrictEqual } from 'node:util';
import type { ApprovalPreference, ProposedChange } from '@todo/contracts';
import type { Transaction } from '../../../database/database';
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

/** What a person agrees to: a deletion of this task by this name, or these new values. */
const essenceOf = (changes: readonly ProposedChange[]) =>
  new Map(changes.map(({ taskId, title, after }) => [taskId, after ?? title]));

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

  const asksFor = async (
    tool: AgentTool,
    args: Record<string, unknown>,
    { changes, transaction }: { changes: readonly ProposedChange[]; transaction?: Transaction },
  ): Promise<boolean> => {
    const writesBefore = await toolCalls.countSucceeded(runId, writing, transaction);
    const { readOnly } = tool;
    const isDeletion = tool.isDeletion(args);
    return needsApproval(
      { readOnly, isDeletion, touches: changes.length, writesBefore },
      preference,
    );
  };

  return {
    proposals,

    /** Whether the call has to wait; what it would change is kept in `proposals` then. */
    mustWait: async (
      tool: AgentTool,
      callId: string,
      args: Record<string, unknown>,
    ): Promise<boolean> => {
      if (tool.readOnly) return false;
      const changes = await changesOf(tool, args);
      if (!changes || !(await asksFor(tool, args, { changes }))) return false;
      proposals.set(callId, changes);
      return true;
    },

    /**
     * The last check, while nobody else can change the person's tasks. It throws AppError `conflict`
     * when the call would do else than was approved, or what has to be approved and was not: the
     * tasks may have changed since it was judged.
     */
    verifierOf:
      (
        tool: AgentTool,
        args: Record<string, unknown>,
        approved: readonly ProposedChange[] | undefined,
      ) =>
      async (transaction: Transaction): Promise<void> => {
        const changes = await propose(actor, tool.name, args, transaction);
        const isAllowed = approved
          ? isDeepStrictEqual(essenceOf(changes), essenceOf(approved))
          : !(await asksFor(tool, args, { changes, transaction }));
        if (isAllowed) return;
        throw new AppError(
          'conflict',
          'It would change other things now than the person could see. Nothing was done; propose it again.',
        );
      },
  };
};
export type PlannedCalls = ReturnType<typeof createPlannedCalls>;
