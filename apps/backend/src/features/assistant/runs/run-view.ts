import type { ChatResponse, Run, StreamEvent } from '@todo/contracts';
import { toApproval, type ApprovalsRepository } from '../approvals/approvals.repository';
import type { AgentRunRow } from '../assistant.schema';
import { toToolCall, type ToolCallsRepository } from '../tools/tool-calls.repository';
import type { RunLog } from './run-log';

export interface RunViewDependencies {
  log: RunLog;
  toolCalls: ToolCallsRepository;
  approvals: ApprovalsRepository;
}

/** All that the assistant said in a run, a message that broke off included. */
export const spokenText = (events: readonly StreamEvent[]): string => {
  const said: string[] = [];
  let unfinished = '';
  for (const { event, data } of events) {
    if (event === 'message.delta') unfinished += data.text;
    if (event === 'message.completed') {
      said.push(data.text);
      unfinished = '';
    }
  }
  return [...said, unfinished].filter((text) => text !== '').join('\n\n');
};

/** Runs as answers carry them. */
export const createRunView = ({ log, toolCalls, approvals }: RunViewDependencies) => ({
  run: async (row: AgentRunRow): Promise<Run> => ({
    id: row.id,
    conversationId: row.conversationId,
    status: row.status,
    model: row.model,
    startedAt: row.startedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    changeSetId: row.changeSetId,
    usage: row.usage,
    approvals: (await approvals.list(row.id)).map(toApproval),
    problem: row.problem,
  }),

  /** The answer to a caller that takes JSON, once the run has ended or waits. */
  chatResponse: async (row: AgentRunRow): Promise<ChatResponse> => {
    if (row.status === 'running') throw new Error(`the run ${row.id} is still going`);
    return {
      conversationId: row.conversationId,
      runId: row.id,
      status: row.status,
      reply: spokenText(await log.list(row.id)),
      toolCalls: (await toolCalls.list(row.id)).map(toToolCall),
      approvals: (await approvals.list(row.id)).map(toApproval),
      changeSetId: row.changeSetId,
      ...(row.problem && { problem: row.problem }),
    };
  },
});
export type RunView = ReturnType<typeof createRunView>;
