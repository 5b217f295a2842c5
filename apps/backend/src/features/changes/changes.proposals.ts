import { isDeepStrictEqual } from 'node:util';
import { v7 as uuidv7 } from 'uuid';
import type { Change, ProposedChange, Task } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database, Executor, Transaction } from '../../database/database';
import type { Tool } from '../../tools/tool';
import { toChange } from './changes.mapper';
import type { ChangesRepository } from './changes.repository';

export interface ProposalsDependencies {
  database: Database;
  repository: Pick<ChangesRepository, 'findSet'>;
  tools: readonly Tool[];
}

/** Takes back what a rehearsal wrote, and carries out what it showed. */
class Rehearsed extends Error {
  override readonly name = 'Rehearsed';

  constructor(readonly changes: Change[]) {
    super('a rehearsal ends without a trace');
  }
}

/** What follows from a change, or differs whenever it is carried out. */
const unshown = new Set<string>(['version', 'updatedAt', 'completedAt'] satisfies (keyof Task)[]);

const pick = (task: Task, fields: readonly string[]): Partial<Task> =>
  Object.fromEntries(Object.entries(task).filter(([field]) => fields.includes(field)));

const proposalOf = (before: Task, after: Task): ProposedChange => {
  const { id: taskId, title } = before;
  if (before.deletedAt === null && after.deletedAt !== null) {
    return { taskId, title, before, after: null };
  }
  const was = new Map<string, unknown>(Object.entries(before));
  const fields = Object.entries(after).flatMap(([field, value]) =>
    unshown.has(field) || isDeepStrictEqual(value, was.get(field)) ? [] : [field],
  );
  return { taskId, title, before: pick(before, fields), after: pick(after, fields) };
};

/** Each task once, from its first state to its last. A new task has nothing that could be shown. */
const proposalsOf = (changes: readonly Change[]): ProposedChange[] => {
  const last = new Map(changes.flatMap(({ taskId, after }) => (after ? [[taskId, after]] : [])));
  const seen = new Set<string>();
  return changes.flatMap(({ taskId, before }) => {
    const after = last.get(taskId);
    if (seen.has(taskId)) return [];
    seen.add(taskId);
    return before && after ? [proposalOf(before, after)] : [];
  });
};

/**
 * What a call of a tool would change if it were carried out now: it is carried out, and rolled
 * back. Creating shows in the arguments alone.
 * @throws AppError as the tool
 */
export const createProposals = ({ database, repository, tools }: ProposalsDependencies) => {
  const rehearse = async (
    executor: Executor,
    act: (transaction: Transaction) => Promise<Change[]>,
  ): Promise<Change[]> => {
    try {
      return await executor.transaction(async (transaction) => {
        throw new Rehearsed(await act(transaction));
      });
    } catch (error) {
      if (error instanceof Rehearsed) return error.changes;
      throw error;
    }
  };

  return async (
    actor: Actor,
    name: string,
    args: Record<string, unknown>,
    executor: Executor = database,
  ): Promise<ProposedChange[]> => {
    const tool = tools.find((each) => each.name === name);
    if (!tool || tool.readOnly) return [];
    const changes = await rehearse(executor, async (transaction) => {
      const changeSetId = uuidv7();
      await tool.execute(actor, args, { transaction, changeSetId });
      return (await repository.findSet(actor.userId, changeSetId, transaction)).map(toChange);
    });
    return proposalsOf(changes);
  };
};
