import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  Approval,
  Problem,
  ProposedChange,
  RunStatus,
  StreamEventName,
  ToolCallStatus,
  Usage,
} from '@todo/contracts';
import { instant, primaryId } from '../../database/columns';
import { users } from '../auth/auth.schema';
import { conversations } from '../conversations/conversations.schema';
import type { StoredResponse } from './models/stored-response';

const ownerId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

/** An agent that waits for approvals: its serialised state and the responses that it holds. */
export interface SuspendedAgent {
  state: string;
  turns: number;
}

/** One turn of the assistant: from a person's message to its last event. */
export const agentRuns = pgTable(
  'agent_runs',
  {
    id: primaryId(),
    userId: ownerId(),
    conversationId: uuid()
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    status: text().$type<RunStatus>().notNull(),
    assistant: text({ enum: ['default', 'offline'] }).notNull(),
    model: text().notNull(),
    timeZone: text().notNull(),
    /** Set by the first tool call that writes. */
    changeSetId: uuid(),
    usage: jsonb().$type<Usage>(),
    /** The agent's own state while the run waits for approvals. */
    suspended: jsonb().$type<SuspendedAgent>(),
    problem: jsonb().$type<Problem>(),
    startedAt: instant().notNull(),
    /** Renewed by the process that drives the run; a run without it has lost its process. */
    aliveAt: instant().notNull(),
    finishedAt: instant(),
    /** The process that drives the run. */
    owner: uuid(),
    /** Raised with each owner: what an earlier one still writes is refused. */
    epoch: integer().notNull().default(0),
    /** The request that began it or let it go on; goes along to the provider and into the log. */
    requestId: text(),
    stopRequestedAt: instant(),
    /** How often it changed hands with nothing done in between; too often, and it fails. */
    takeovers: integer().notNull().default(0),
    /** Responses and tool calls that were finished at the last takeover. */
    stepsAtTakeover: integer().notNull().default(0),
  },
  (table) => [
    index('agent_runs_user_id_started_at_index').on(table.userId, table.startedAt, table.id),
    index('agent_runs_started_at_index').on(table.startedAt),
    index('agent_runs_conversation_id_index').on(table.conversationId),
    uniqueIndex('agent_runs_one_open_run_index')
      .on(table.conversationId)
      .where(sql`status in ('running', 'awaiting_approval')`),
    index('agent_runs_alive_at_index')
      .on(table.aliveAt)
      .where(sql`status = 'running'`),
  ],
);
export type AgentRunRow = typeof agentRuns.$inferSelect;

const runId = () =>
  uuid()
    .notNull()
    .references(() => agentRuns.id, { onDelete: 'cascade' });

/** What followers of a run read, in order. Ids count from 1 in the run. */
export const runEvents = pgTable(
  'run_events',
  {
    runId: runId(),
    id: integer().notNull(),
    event: text().$type<StreamEventName>().notNull(),
    data: jsonb().$type<unknown>().notNull(),
    /** Of what the model says: which of the run's responses it is a part of. */
    turn: integer(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.id] })],
);

/** Each finished response of the model, so that a turn is never asked for (or paid) twice. */
export const runResponses = pgTable(
  'run_responses',
  {
    runId: runId(),
    turn: integer().notNull(),
    response: jsonb().$type<StoredResponse>().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.runId, table.turn] })],
);

/** One row per call. A write updates its row in its own transaction, so it happens once. */
export const toolCalls = pgTable(
  'tool_calls',
  {
    runId: runId(),
    callId: text().notNull(),
    /** Order of the calls within the run. */
    position: integer().notNull(),
    name: text().notNull(),
    arguments: jsonb().$type<Record<string, unknown>>().notNull(),
    status: text().$type<ToolCallStatus>().notNull(),
    output: jsonb().$type<unknown>(),
    createdAt: instant().notNull(),
    finishedAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.runId, table.callId] }),
    index('tool_calls_failed_index')
      .on(table.createdAt)
      .where(sql`status = 'failed'`),
  ],
);
export type ToolCallRow = typeof toolCalls.$inferSelect;

/** A tool call that waits, or waited, for the person's word. */
export const approvals = pgTable(
  'approvals',
  {
    id: primaryId(),
    userId: ownerId(),
    runId: runId(),
    callId: text().notNull(),
    tool: text().notNull(),
    arguments: jsonb().$type<Record<string, unknown>>().notNull(),
    summary: text().notNull(),
    changes: jsonb().$type<ProposedChange[]>().notNull(),
    status: text().$type<Approval['status']>().notNull(),
    note: text(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    decidedAt: instant(),
  },
  (table) => [
    index('approvals_user_id_created_at_index').on(table.userId, table.createdAt, table.id),
    uniqueIndex('approvals_run_id_call_id_index').on(table.runId, table.callId),
    index('approvals_expires_at_index')
      .on(table.expiresAt)
      .where(sql`status = 'pending'`),
  ],
);
export type ApprovalRow = typeof approvals.$inferSelect;
