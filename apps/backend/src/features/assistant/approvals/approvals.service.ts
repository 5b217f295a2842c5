import type { DecideApproval, StreamEvent } from '@todo/contracts';
import type { Actor } from '../../../acting/actor';
import type { Database, Transaction } from '../../../database/database';
import { AppError } from '../../../errors';
import { appendEvent, lockOwner } from '../../../event-log/event-log';
import type { AgentRunRow, ApprovalRow } from '../assistant.schema';
import type { RunLog } from '../runs/run-log';
import type { RunsRepository } from '../runs/runs.repository';
import type { ToolCallsRepository } from '../tools/tool-calls.repository';
import type { ApprovalsRepository } from './approvals.repository';
import { rejectionText } from './rejection';

export interface ApprovalsServiceDependencies {
  database: Database;
  runs: RunsRepository;
  log: RunLog;
  toolCalls: ToolCallsRepository;
  approvals: ApprovalsRepository;
  /** Goes on with a run whose approvals are all decided. */
  launch: (run: AgentRunRow) => void;
  now?: () => Date;
}

/** What came of a decision: the run, and the last event before it goes on. */
export interface Decided {
  run: AgentRunRow;
  lastEventId: number;
}

export type ApprovalsService = ReturnType<typeof createApprovalsService>;

type Verdict = Pick<ApprovalRow, 'note'> & { status: 'approved' | 'rejected' | 'expired' };

const notFound = (id: string) => new AppError('not_found', `There is no approval ${id}.`);
const decidedBefore = (detail: string) => new AppError('approval_decided', detail);

/** The person's word on what the assistant proposed. */
export const createApprovalsService = (dependencies: ApprovalsServiceDependencies) => {
  const { database, runs, log, toolCalls, approvals, launch } = dependencies;
  const { now = () => new Date() } = dependencies;

  const isExpired = ({ expiresAt }: ApprovalRow): boolean => expiresAt <= now();

  const apply = async (row: ApprovalRow, verdict: Verdict, transaction: Transaction) => {
    const { runId, callId } = row;
    await approvals.decide([row.id], { ...verdict, at: now() }, transaction);
    if (verdict.status === 'approved') {
      await toolCalls.moveAll(runId, ['proposed', 'running'], transaction, [callId]);
      return;
    }
    const rejected = { status: 'rejected' as const, output: rejectionText(verdict) };
    await toolCalls.finish(runId, callId, rejected, transaction);
  };

  /** Expires what is due, and lets the run go on when nothing is left to decide. */
  const settle = async (
    run: AgentRunRow,
    requestId: string | null,
    transaction: Transaction,
  ): Promise<Decided & { goesOn: boolean }> => {
    const list = await approvals.list(run.id, transaction);
    const pending = list.filter(({ status }) => status === 'pending');
    for (const row of pending.filter(isExpired)) {
      await apply(row, { status: 'expired', note: null }, transaction);
    }
    const lastEventId = await log.lastId(run.id, transaction);
    if (pending.some((row) => !isExpired(row))) return { run, lastEventId, goesOn: false };
    return { run: await runs.resume(run.id, requestId, transaction), lastEventId, goesOn: true };
  };

  /**
   * A follower of a run that waits on is told so again: while the run is held, as the next decision
   * may let it go on, and two writers of its events would collide.
   */
  const waitOn = async ({ run }: Decided, transaction: Transaction): Promise<StreamEvent[]> => {
    const { id, changeSetId, usage } = run;
    const data = { status: 'awaiting_approval' as const, changeSetId, usage };
    const events = [await log.store(id, { event: 'run.finished', data }, transaction)];
    await log.announce(events, { runId: id, what: 'events' }, transaction);
    return events;
  };

  const lockWaiting = async (runId: string, transaction: Transaction) => {
    const run = await runs.lock(runId, transaction);
    return run?.status === 'awaiting_approval' ? run : undefined;
  };

  return {
    /**
     * Decides once. The run goes on when all its approvals are decided.
     * @throws AppError `not_found`, `approval_decided`
     */
    decide: async (
      actor: Actor,
      id: string,
      { decision, note }: DecideApproval,
      requestId: string,
    ): Promise<Decided> => {
      const { settled, tooLate, events } = await database.transaction(async (transaction) => {
        await lockOwner(actor.userId, transaction);
        const found = await approvals.findOwned(actor.userId, id, transaction);
        if (!found) throw notFound(id);
        const run = await lockWaiting(found.runId, transaction);
        // Read again: whoever held the run until now may have decided.
        const row = await approvals.findOwned(actor.userId, id, transaction);
        if (!run || row?.status !== 'pending') {
          throw decidedBefore('This was decided before, or the conversation has gone on.');
        }
        const isTooLate = isExpired(row);
        const status = decision === 'approve' ? 'approved' : 'rejected';
        if (!isTooLate) await apply(row, { status, note: note ?? null }, transaction);
        const result = await settle(run, requestId, transaction);
        const waitsOn = !result.goesOn && !isTooLate;
        // The person's other pages still show that it waits.
        await appendEvent(
          {
            userId: actor.userId,
            event: 'conversation.changed',
            refId: run.conversationId,
          },
          transaction,
        );
        return {
          settled: result,
          tooLate: isTooLate,
          events: waitsOn ? await waitOn(result, transaction) : [],
        };
      });
      log.publish(settled.run.id, events);
      if (settled.goesOn) launch(settled.run);
      if (tooLate) throw decidedBefore('This has expired, which counts as a rejection.');
      return settled;
    },

    /** Rejects what nobody decided in time; those runs go on and finish. */
    expire: async (): Promise<void> => {
      for (const { runId, userId } of await approvals.findRunsWithExpired(now())) {
        const settled = await database.transaction(async (transaction) => {
          await lockOwner(userId, transaction);
          const run = await lockWaiting(runId, transaction);
          return run && settle(run, null, transaction);
        });
        if (settled?.goesOn) launch(settled.run);
      }
    },
  };
};
