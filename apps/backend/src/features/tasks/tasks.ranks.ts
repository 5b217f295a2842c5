import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Transaction } from '../../database/database';
import type { TasksRepository } from './tasks.repository';

type Repository = Pick<TasksRepository, 'lastPosition' | 'nextPosition' | 'hasPosition'>;

/** Whose manual order, and in which transaction. */
export interface RankScope {
  userId: string;
  transaction: Transaction;
}

/** The rank right behind another, before the next that is taken. */
export const rankBehind = async (
  repository: Repository,
  position: string,
  { userId, transaction }: RankScope,
): Promise<string> =>
  generateKeyBetween(position, await repository.nextPosition(userId, position, transaction));

/** The wanted rank, or the next free one behind it when another task has that very rank. */
export const freeRank = async (
  repository: Repository,
  wanted: string,
  scope: RankScope,
): Promise<string> => {
  const isTaken = await repository.hasPosition(scope.userId, wanted, scope.transaction);
  return isTaken ? rankBehind(repository, wanted, scope) : wanted;
};

/** So many ranks behind the last of all. */
export const lastRanks = async (
  repository: Repository,
  count: number,
  { userId, transaction }: RankScope,
): Promise<string[]> =>
  generateNKeysBetween(await repository.lastPosition(userId, transaction), null, count);
