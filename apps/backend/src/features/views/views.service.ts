import { v7 as uuidv7 } from 'uuid';
import type { CreateView, Page, UpdateView, View } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Transaction } from '../../database/database';
import { AppError } from '../../errors';
import { requireOwner } from '../../event-log/event-log';
import { toView } from './views.mapper';
import type { ViewsRepository } from './views.repository';

export type ViewsService = ReturnType<typeof createViewsService>;

/** So many fit into a navigation, and into one page. */
export const maxViews = 100;

const notFound = (id: string) => new AppError('not_found', `There is no view ${id}.`);

/** The saved views of `actor`. Two may have one name: people tell them apart by what they show. */
export const createViewsService = (repository: ViewsRepository, now = () => new Date()) => ({
  /** By name. */
  list: async (actor: Actor): Promise<Page<View>> => ({
    items: (await repository.list(actor.userId)).map(toView),
    nextCursor: null,
  }),

  /** @throws AppError `conflict` when there are too many */
  create: async (actor: Actor, input: CreateView, transaction: Transaction): Promise<View> => {
    await requireOwner(actor.userId, transaction);
    if ((await repository.count(actor.userId, transaction)) >= maxViews) {
      const detail = `You have ${maxViews} views, which is the most. Delete one first.`;
      throw new AppError('conflict', detail);
    }
    const at = now();
    const row = { id: uuidv7(), userId: actor.userId, ...input, createdAt: at, updatedAt: at };
    await repository.insert(row, transaction);
    return toView(row);
  },

  /** What is absent stays. @throws AppError `not_found` */
  update: async (actor: Actor, id: string, patch: UpdateView): Promise<View> => {
    const { name, query } = patch;
    const fields = { ...(name !== undefined && { name }), ...(query !== undefined && { query }) };
    const row = await repository.update(actor.userId, id, { ...fields, updatedAt: now() });
    if (!row) throw notFound(id);
    return toView(row);
  },

  /** @throws AppError `not_found` */
  delete: async (actor: Actor, id: string): Promise<void> => {
    if (!(await repository.delete(actor.userId, id))) throw notFound(id);
  },
});
