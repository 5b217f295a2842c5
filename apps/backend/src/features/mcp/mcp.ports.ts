import type { ListTasksQuery, ProposedChange, TagCount, Task, TaskPage } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database, Transaction } from '../../database/database';
import type { AppError } from '../../errors';
import type { Tool } from '../../tools/tool';

/** Who calls, and whether their token lets them change something. */
export interface McpCaller {
  actor: Actor;
  mayWrite: boolean;
}

/** What MCP needs of the product. */
export interface McpDependencies {
  database: Database;
  tools: readonly Tool[];
  tasks: {
    list(actor: Actor, query: ListTasksQuery): Promise<TaskPage>;
    /** @throws AppError `not_found` */
    get(actor: Actor, id: string): Promise<Task>;
  };
  listTags(actor: Actor): Promise<{ items: TagCount[] }>;
  /** What a call would change. @throws AppError as the tool */
  propose(
    actor: Actor,
    tool: string,
    args: Record<string, unknown>,
    transaction?: Transaction,
  ): Promise<ProposedChange[]>;
  /** One sentence of what a call would change. */
  summaryOf(
    tool: string,
    args: Record<string, unknown>,
    changes: readonly ProposedChange[],
  ): string;
  /** Signs what a client keeps for the server. */
  secret: string;
  now?: (() => Date) | undefined;
}

/** Tells a caller of an error what they may know, and the log the rest. */
export type ExplainError = (error: unknown) => Promise<AppError>;
