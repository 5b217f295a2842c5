import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/database';
import { idArray } from '../../database/ids';
import { tasks } from './tasks.schema';

const linksPerStatement = 1000;

/** Puts tasks of one person below others of theirs, without a new version. */
export const setParents = async (
  userId: string,
  links: readonly { id: string; parentId: string }[],
  transaction: Transaction,
): Promise<void> => {
  for (let from = 0; from < links.length; from += linksPerStatement) {
    const some = links.slice(from, from + linksPerStatement);
    await transaction.execute(sql`
      update ${tasks} set parent_id = link.parent_id
      from unnest(
        ${idArray(some.map(({ id }) => id))},
        ${idArray(some.map(({ parentId }) => parentId))}
      ) as link(id, parent_id)
      where ${tasks.userId} = ${userId} and ${tasks.id} = link.id`);
  }
};
