import { Agent, Runner, type Model, type Tool } from '@openai/agents';
import { AppError } from '../../../errors';
import { errorOutput } from '../tools/tool-executor';

export interface AgentParts {
  model: Model;
  instructions: string;
  tools: Tool[];
}

/** The agent of one run. A suspended run is taken up by an agent of the same name. */
export const createAgent = ({ model, instructions, tools }: AgentParts): Agent =>
  new Agent({ name: 'assistant', instructions, model, tools });

const unknownTool = (name: string): string =>
  JSON.stringify(errorOutput(new AppError('not_found', `There is no tool ${name}.`)));

/** Runs every agent: without tracing, one tool call after the other in the model's order. */
export const createRunner = (): Runner =>
  new Runner({
    tracingDisabled: true,
    traceIncludeSensitiveData: false,
    toolNotFoundBehavior: 'return_error_to_model',
    toolErrorFormatter: ({ kind, toolName }) =>
      kind === 'tool_not_found' ? unknownTool(toolName) : undefined,
    toolExecution: { maxFunctionToolConcurrency: 1 },
  });
