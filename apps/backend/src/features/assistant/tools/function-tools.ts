import { tool as functionTool, type Tool } from '@openai/agents';
import { AppError } from '../../../errors';
import type { PlannedCalls, Proposals } from '../approvals/planned-calls';
import type { AgentTool } from './agent-tool';
import { portableParameters } from './portable-schema';
import type { RunScope, ToolExecutor } from './tool-executor';

export interface FunctionToolsOptions {
  scope: RunScope;
  executor: ToolExecutor;
  plannedCalls: PlannedCalls;
  /** What the person approved, by call id. */
  approved: Proposals;
  /** Calls that were carried out before this process went on with the run: they cost nothing. */
  finished: ReadonlySet<string>;
  /** Calls that the run may still make. */
  callsLeft: number;
}

const limitReached = () =>
  new AppError(
    'run_limit_reached',
    'The assistant took too many steps. What it did so far stays; say how to go on.',
  );

/** The tools of one run for the agent. They act for the person of the run and nobody else. */
export const createFunctionTools = (
  tools: readonly AgentTool[],
  { scope, executor, plannedCalls, approved, finished, callsLeft }: FunctionToolsOptions,
): Tool[] => {
  let calls = 0;
  return tools.map((tool) =>
    functionTool({
      name: tool.name,
      description: tool.description,
      // A strict tool would make every optional field required, and absent means untouched here.
      strict: false,
      parameters: portableParameters(tool.parameters),
      errorFunction: null,
      needsApproval: async (_context, args, callId = '') =>
        !finished.has(callId) &&
        plannedCalls.mustWait(tool, callId, args as Record<string, unknown>),
      execute: async (input, _context, details) => {
        const callId = details?.toolCall?.callId ?? '';
        if (!finished.has(callId)) calls += 1;
        if (calls > callsLeft) throw limitReached();
        const args = input as Record<string, unknown>;
        const output = await executor(scope, {
          callId,
          tool,
          args,
          verify: plannedCalls.verifierOf(tool, args, approved.get(callId)),
        });
        return JSON.stringify(output);
      },
    }),
  );
};
