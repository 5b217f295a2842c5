import type { Problem, StreamEvent } from '@todo/contracts';
import type { Database, Transaction } from '../../../database/database';
import { appendEvent, lockOwner } from '../../../event-log/event-log';
import type { ConversationPort } from '../conversation-port';
import {
  toApproval,
  type ApprovalsRepository,
  type NewApproval,
} from '../approvals/approvals.repository';
import type { AgentRunRow, ToolCallRow } from '../assistant.schema';
import { toToolCall, type ToolCallsRepository } from '../tools/tool-calls.repository';
import { closingEvents, givenUp } from './run-closing';
import type { NewRunEvent, RunLog } from './run-log';
import type { RunResponses } from './run-responses';
import { spokenText } from './run-view';
import type { RunsRepository } from './runs.repository';

/** What is stored of a run that ends. */
interface Past {
  told: readonly StreamEvent[];
  calls: readonly ToolCallRow[];
}

/** How a run stops: for good, or until the person has decided. */
export type Ending =
  | { status: 'finished' | 'stopped' }
  | { status: 'failed'; problem: Problem }
  | { status: 'awaiting_approval'; state: string; approvals: NewApproval[] };

/** What is known of a run before it is held. */
export type EndedRun = Pick<AgentRunRow, 'id' | 'userId' | 'conversationId' | 'epoch'>;

export interface RunEndingDependencies {
  database: Database;
  runs: RunsRepository;
  log: RunLog;
  responses: RunResponses;
  toolCalls: ToolCallsRepository;
  approvals: ApprovalsRepository;
  conversations: ConversationPort;
}

export type RunEnding = ReturnType<typeof createRunEnding>;

const lastEvent = (ending: Ending, run: AgentRunRow): NewRunEvent => {
  if (ending.status === 'failed') {
    return { event: 'run.failed', data: { problem: ending.problem } };
  }
  const { changeSetId, usage } = run;
  return { event: 'run.finished', data: { status: ending.status, changeSetId, usage } };
};

/** Tells the person's open pages. */
const tell = async (
  { id: runId, userId, conversationId, status }: AgentRunRow,
  transaction: Transaction,
): Promise<void> => {
  const data = { runId, conversationId, status };
  await appendEvent({ userId, event: 'run.finished', refId: runId, data }, transaction);
};

/** Ends runs: status, last events and the assistant's message are stored together. */
export const createRunEnding = (dependencies: RunEndingDependencies) => {
  const { database, runs, log, responses, toolCalls, approvals, conversations } = dependencies;

  /** Stores what waits, and tells of it. */
  const suspend = async (
    run: AgentRunRow,
    asked: NewApproval[],
    transaction: Transaction,
  ): Promise<StreamEvent[]> => {
    const rows = await approvals.insertAll(asked, transaction);
    const waiting = rows.map(({ callId }) => callId);
    await toolCalls.moveAll(run.id, ['running', 'proposed'], transaction, waiting);
    const events: StreamEvent[] = [];
    for (const row of rows) {
      const data = { approval: toApproval(row) };
      events.push(await log.store(run.id, { event: 'approval.requested', data }, transaction));
    }
    return events;
  };

  /** Brings to an end what the run broke off in. */
  const close = async (run: AgentRunRow, past: Past, transaction: Transaction) => {
    const events: StreamEvent[] = [];
    for (const event of closingEvents(past.told, past.calls)) {
      events.push(await log.store(run.id, event, transaction));
    }
    return events;
  };

  const saveMessage = async (
    run: AgentRunRow,
    ending: Ending,
    { told, calls }: Past,
    transaction: Transaction,
  ) => {
    const said = spokenText(told);
    const { userId, conversationId, id: runId } = run;
    await conversations.saveAssistantMessage(
      {
        userId,
        conversationId,
        runId,
        runStatus: run.status,
        changeSetId: run.changeSetId,
        // A run that failed without a word leaves its reason in the conversation.
        content: said === '' && ending.status === 'failed' ? ending.problem.detail : said,
        toolCalls: calls.map(toToolCall),
        at: new Date(),
      },
      transaction,
    );
  };

  /** Ends a run whose row this transaction holds. The events are to be published after it. */
  const endLocked = async (
    locked: AgentRunRow,
    ending: Ending,
    transaction: Transaction,
  ): Promise<StreamEvent[]> => {
    const { usage, turns } = await responses.total(locked.id, transaction);
    const waits = ending.status === 'awaiting_approval';
    const run = await runs.update(
      locked.id,
      {
        status: ending.status,
        usage,
        suspended: waits ? { state: ending.state, turns } : null,
        problem: ending.status === 'failed' ? ending.problem : null,
        finishedAt: waits ? null : new Date(),
      },
      transaction,
    );
    const asked = waits ? await suspend(run, ending.approvals, transaction) : [];
    if (!waits) await toolCalls.failRunning(run.id, givenUp(run.status), transaction);
    const told = await log.list(run.id, transaction);
    const calls = await toolCalls.list(run.id, transaction);
    const closing = waits ? [] : await close(run, { told, calls }, transaction);
    const last = await log.store(run.id, lastEvent(ending, run), transaction);
    await saveMessage(run, ending, { told: [...told, ...closing], calls }, transaction);
    const events = [...asked, ...closing, last];
    await tell(run, transaction);
    const { id: runId, epoch } = run;
    await log.announce(events, { runId, epoch, what: 'ended' }, transaction);
    return events;
  };

  return {
    endLocked,

    /** Ends a run by whoever drives it; one that is no longer theirs stays as it is. */
    end: async (run: EndedRun, ending: Ending): Promise<void> => {
      const { id: runId, userId, conversationId, epoch } = run;
      const events = await database.transaction(async (transaction) => {
        // In the order of a new message, which holds the owner, the conversation and then the run.
        if (!(await lockOwner(userId, transaction))) return [];
        await conversations.hold(userId, conversationId, transaction);
        const locked = await runs.lock(runId, transaction);
        const isHeld = locked?.status === 'running' && locked.epoch === epoch;
        return isHeld ? endLocked(locked, ending, transaction) : [];
      });
      log.publish(runId, events);
    },
  };
};
