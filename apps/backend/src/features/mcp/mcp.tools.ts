import {
  type CallToolResult,
  type InputRequiredResult,
  type McpServer,
  type ServerContext,
} from '@modelcontextprotocol/server';
import type { Actor } from '../../acting/actor';
import type { Transaction } from '../../database/database';
import { AppError } from '../../errors';
import type { Tool } from '../../tools/tool';
import { canAsk, clientNameOf } from './client-envelope';
import type { Confirmations } from './confirmations';
import type { ExplainError, McpCaller } from './mcp.ports';
import { shownSchema } from './tool-schemas';

export interface McpToolsOptions {
  tools: readonly Tool[];
  caller: McpCaller;
  confirmations: Confirmations;
  explain: ExplainError;
}

type Json = Record<string, unknown>;

/** The client names itself where no token names it. */
const actingFor = ({ actor }: McpCaller, context: ServerContext): Actor => ({
  ...actor,
  name: actor.name ?? clientNameOf(context),
});

const successOf = (output: Json, changeSetId: string | undefined): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(output) }],
  structuredContent: output,
  ...(changeSetId !== undefined && { _meta: { changeSetId } }),
});

const failureOf = ({ code, detail, errors }: AppError): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify({ code, detail, ...(errors && { errors }) }) }],
  isError: true,
});

/** Offers the tools; each call is one change set of its own. */
export const registerTools = (
  server: McpServer,
  { tools, caller, confirmations, explain }: McpToolsOptions,
): void => {
  const call = async (
    tool: Tool,
    args: Json,
    context: ServerContext,
  ): Promise<CallToolResult | InputRequiredResult> => {
    if (!tool.readOnly && !caller.mayWrite) {
      throw new AppError('forbidden', 'This token may only read. Use one with the scope write.');
    }
    const actor = actingFor(caller, context);
    const carryOut = async (transaction?: Transaction): Promise<CallToolResult> => {
      let changed: string | undefined;
      const onChange = (changeSetId: string): void => {
        changed = changeSetId;
      };
      const output = await tool.execute(actor, args, { transaction, onChange });
      return successOf(tool.output.parse(output), changed);
    };
    return tool.isDeletion(args) && canAsk(context)
      ? confirmations.confirmed({ actor, tool, args }, context, carryOut)
      : carryOut();
  };

  for (const tool of tools) {
    const { name, title, description, readOnly, destructive, idempotent } = tool;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: shownSchema(tool.parameters),
        outputSchema: shownSchema(tool.output),
        annotations: {
          title,
          readOnlyHint: readOnly,
          destructiveHint: destructive,
          idempotentHint: idempotent,
          openWorldHint: false,
        },
      },
      async (args, context) => {
        try {
          return await call(tool, args, context);
        } catch (error) {
          return failureOf(await explain(error));
        }
      },
    );
  }
};
