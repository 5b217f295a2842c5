import type {
  Conversation,
  ListConversationsQuery,
  Message,
  Page,
  PageQuery,
  UpdateConversation,
} from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database, Transaction } from '../../database/database';
import { AppError } from '../../errors';
import { appendEvent, lockOwner } from '../../event-log/event-log';
import type { CursorCodec } from '../../paging/cursor';
import type { ConversationsRepository } from './conversations.repository';
import { toConversation, toMessage } from './conversations.mapper';

/** Whether the assistant is answering in the conversation. */
export type HasRunGoing = (conversationId: string, transaction: Transaction) => Promise<boolean>;

export interface ConversationsServiceDependencies {
  database: Database;
  repository: ConversationsRepository;
  cursors: CursorCodec;
  hasRunGoing: HasRunGoing;
}

export type ConversationsService = ReturnType<typeof createConversationsService>;

const defaultLimit = 50;

const notFound = (id: string) => new AppError('not_found', `There is no conversation ${id}.`);

/** The conversations of `actor` and what was said in them. */
export const createConversationsService = (dependencies: ConversationsServiceDependencies) => {
  const { database, repository, cursors, hasRunGoing } = dependencies;

  const get = async (actor: Actor, id: string): Promise<Conversation> => {
    const row = await repository.findById(actor.userId, id);
    if (!row) throw notFound(id);
    return toConversation(row);
  };

  const pageOf = <Item extends { id: string }>(
    items: Item[],
    limit: number,
    position: (item: Item) => string,
    scope: unknown,
  ): Page<Item> => {
    const page = items.slice(0, limit);
    const last = items.length > limit ? page.at(-1) : undefined;
    return {
      items: page,
      nextCursor: last ? cursors.encode({ key: position(last), id: last.id }, scope) : null,
    };
  };

  /** The owner's row is taken first, as everywhere; what `work` did is told of. */
  const write = <Result>(
    { userId }: Actor,
    id: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> =>
    database.transaction(async (transaction) => {
      await lockOwner(userId, transaction);
      const result = await work(transaction);
      await appendEvent({ userId, event: 'conversation.changed', refId: id }, transaction);
      return result;
    });

  return {
    /** The newest first. @throws AppError `invalid_cursor` */
    list: async (actor: Actor, query: ListConversationsQuery): Promise<Page<Conversation>> => {
      const { limit = defaultLimit, cursor, q } = query;
      const scope = ['conversations', actor.userId, q ?? null];
      const after = cursor === undefined ? null : cursors.decode(cursor, scope);
      const rows = await repository.list(actor.userId, { limit, after, q });
      return pageOf(rows.map(toConversation), limit, (item) => item.updatedAt, scope);
    },

    /** @throws AppError `not_found` */
    get,

    /** @throws AppError `not_found` */
    rename: (actor: Actor, id: string, { title }: UpdateConversation): Promise<Conversation> =>
      write(actor, id, async (transaction) => {
        const row = await repository.update(actor.userId, id, { title }, transaction);
        if (!row) throw notFound(id);
        return toConversation(row);
      }),

    /** Deletes the conversation with its runs. @throws AppError `not_found`, `run_in_progress` */
    delete: (actor: Actor, id: string): Promise<void> =>
      write(actor, id, async (transaction) => {
        const exists = await repository.lock(actor.userId, id, transaction);
        if (!exists) throw notFound(id);
        if (await hasRunGoing(id, transaction)) {
          throw new AppError(
            'run_in_progress',
            'The assistant is still answering in this conversation. Wait until it has finished.',
          );
        }
        await repository.delete(actor.userId, id, transaction);
      }),

    /** The oldest first. @throws AppError `not_found`, `invalid_cursor` */
    listMessages: async (actor: Actor, id: string, query: PageQuery): Promise<Page<Message>> => {
      await get(actor, id);
      const { limit = defaultLimit, cursor } = query;
      const scope = ['messages', actor.userId, id];
      const after = cursor === undefined ? null : cursors.decode(cursor, scope);
      const rows = await repository.listMessages(actor.userId, id, { limit, after });
      return pageOf(rows.map(toMessage), limit, (item) => item.createdAt, scope);
    },
  };
};
