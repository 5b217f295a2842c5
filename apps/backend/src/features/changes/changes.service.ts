import type { Change, Page, PageQuery } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import { AppError } from '../../errors';
import type { CursorCodec } from '../../paging/cursor';
import { toChange } from './changes.mapper';
import type { ChangesRepository } from './changes.repository';

export interface ChangesServiceDependencies {
  repository: ChangesRepository;
  cursors: CursorCodec;
}

export type ChangesService = ReturnType<typeof createChangesService>;

const defaultLimit = 50;

/** Who changed what. Every method acts for `actor` and sees that person's history only. */
export const createChangesService = ({ repository, cursors }: ChangesServiceDependencies) => {
  const page = async (actor: Actor, query: PageQuery, taskId?: string): Promise<Page<Change>> => {
    const { cursor, limit = defaultLimit } = query;
    const scope = ['changes', actor.userId, taskId ?? null];
    const after = cursor === undefined ? null : cursors.decode(cursor, scope);
    const rows = await repository.list(actor.userId, { taskId, limit, after });
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return {
      items: items.map(toChange),
      nextCursor: last ? cursors.encode({ key: String(last.seq), id: last.id }, scope) : null,
    };
  };

  return {
    /** The newest change first. @throws AppError `invalid_cursor` */
    list: (actor: Actor, query: PageQuery) => page(actor, query),

    /** Of a deleted task too. @throws AppError `not_found`, `invalid_cursor` */
    listOfTask: async (actor: Actor, taskId: string, query: PageQuery) => {
      const isKnown = await repository.hasTask(actor.userId, taskId);
      if (!isKnown) throw new AppError('not_found', `There is no task ${taskId}.`);
      return page(actor, query, taskId);
    },
  };
};
