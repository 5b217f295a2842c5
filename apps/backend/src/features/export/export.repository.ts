import { and, asc, eq, gt, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Preferences } from '@todo/contracts';
import type { Executor } from '../../database/database';
import { users } from '../auth/auth.schema';
import {
  conversations,
  messages,
  type ConversationRow,
  type MessageRow,
} from '../conversations/conversations.schema';
import { tasks, type TaskRow } from '../tasks/tasks.schema';
import { views } from '../views/views.schema';

export type ViewRow = typeof views.$inferSelect;

export type ExportRepository = ReturnType<typeof createExportRepository>;

interface CreatedRow {
  id: string;
  createdAt: Date;
}

const createdAfter = (
  { createdAt, id }: { createdAt: PgColumn; id: PgColumn },
  last: CreatedRow | undefined,
): SQL | undefined =>
  last &&
  sql`(${createdAt}, ${id}) > (${last.createdAt.toISOString()}::timestamptz, ${last.id}::uuid)`;

/** Batch after batch until one isn't full; the next is read when the last has been taken. */
async function* batchesOf<Row>(
  size: number,
  read: (last: Row | undefined) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  do {
    batch = await read(batch.at(-1));
    if (batch.length > 0) yield batch;
  } while (batch.length === size);
}

/** SQL of an export: everything of one person in batches; every `where` names the owner. */
export const createExportRepository = (executor: Executor) => ({
  /** The oldest first, deleted ones too. */
  tasks: (userId: string, size: number): AsyncGenerator<TaskRow[]> =>
    batchesOf(size, (last) =>
      executor
        .select()
        .from(tasks)
        .where(and(eq(tasks.userId, userId), createdAfter(tasks, last)))
        .orderBy(asc(tasks.createdAt), asc(tasks.id))
        .limit(size),
    ),

  /** By id, as a message that comes meanwhile moves its conversation in every other order. */
  conversations: (userId: string, size: number): AsyncGenerator<ConversationRow[]> =>
    batchesOf(size, (last) =>
      executor
        .select()
        .from(conversations)
        .where(and(eq(conversations.userId, userId), last && gt(conversations.id, last.id)))
        .orderBy(asc(conversations.id))
        .limit(size),
    ),

  /** The oldest first. */
  messages: (
    { userId, id }: Pick<ConversationRow, 'userId' | 'id'>,
    size: number,
  ): AsyncGenerator<MessageRow[]> =>
    batchesOf(size, (last) =>
      executor
        .select()
        .from(messages)
        .where(
          and(
            eq(messages.userId, userId),
            eq(messages.conversationId, id),
            createdAfter(messages, last),
          ),
        )
        .orderBy(asc(messages.createdAt), asc(messages.id))
        .limit(size),
    ),

  views: (userId: string, size: number): AsyncGenerator<ViewRow[]> =>
    batchesOf(size, (last) =>
      executor
        .select()
        .from(views)
        .where(and(eq(views.userId, userId), last && gt(views.id, last.id)))
        .orderBy(asc(views.id))
        .limit(size),
    ),

  preferences: async (userId: string): Promise<Partial<Preferences>> => {
    const [row] = await executor
      .select({ preferences: users.preferences })
      .from(users)
      .where(eq(users.id, userId));
    return row?.preferences ?? {};
  },
});
