import type { StreamEvent } from '@todo/contracts';
import type { Transaction } from '../../../database/database';
import type { ApprovalsRepository } from '../approvals/approvals.repository';
import { rejectionText } from '../approvals/rejection';
import type { AgentRunRow } from '../assistant.schema';
import type { ToolCallsRepository } from '../tools/tool-calls.repository';
import type { RunEnding } from './run-ending';

export interface SupersedeDependencies {
  approvals: Pick<ApprovalsRepository, 'list' | 'decide'>;
  toolCalls: Pick<ToolCallsRepository, 'finish'>;
  ending: Pick<RunEnding, 'endLocked'>;
}

/** Stops a run that waits: what waits for the person's word is rejected. */
export const createSupersede =
  ({ approvals, toolCalls, ending }: SupersedeDependencies) =>
  async (run: AgentRunRow, transaction: Transaction): Promise<StreamEvent[]> => {
    const pending = (await approvals.list(run.id, transaction)).filter(
      ({ status }) => status === 'pending',
    );
    const decision = { status: 'rejected' as const, note: null, at: new Date() };
    await approvals.decide(
      pending.map(({ id }) => id),
      decision,
      transaction,
    );
    for (const { callId } of pending) {
      const result = { status: 'rejected' as const, output: rejectionText(decision) };
      await toolCalls.finish(run.id, callId, result, transaction);
    }
    return ending.endLocked(run, { status: 'stopped' }, transaction);
  };
export type Supersede = ReturnType<typeof createSupersede>;
