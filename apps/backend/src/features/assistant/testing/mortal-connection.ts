import { PgDatabase } from 'drizzle-orm/pg-core';
import type { DatabaseConnection } from '../../../database/connection';
import type { Database } from '../../../database/database';

interface Statement {
  execute(values?: Record<string, unknown>): Promise<unknown>;
}
interface Session {
  prepareQuery(query: { sql: string }, ...rest: unknown[]): Statement;
  transaction(work: (transaction: { session: Session }) => Promise<unknown>): Promise<unknown>;
}
/** What drizzle keeps within a database. */
interface Insides {
  dialect: ConstructorParameters<typeof PgDatabase>[0];
  session: Session;
}

/** Where a process dies, or stops for a while, counted in what it is about to store. */
export type Fate = { at: number; how: 'dies' | 'freezes' };

export type MortalConnection = ReturnType<typeof createMortalConnection>;

class Died extends Error {}

const isWrite = (sql: string): boolean => /^\s*(insert|update|delete|with)\b/i.test(sql);
const isBoundary = (sql: string): boolean => /^\s*(begin|commit|rollback)\b/i.test(sql);

/** Counts the steps of a process, and lets it go on, die or freeze at one of them. */
const createLife = () => {
  let fate: Fate | undefined;
  let steps = 0;
  let isDead = false;
  let met = (): void => undefined;
  const isMet = new Promise<void>((resolve) => {
    met = resolve;
  });
  let bury = (): void => undefined;
  const isBuried = new Promise<void>((resolve) => {
    bury = resolve;
  });
  let thaw = (): void => undefined;
  const isThawed = new Promise<void>((resolve) => {
    thaw = resolve;
  });

  /** Of a dead process nothing comes back; its open transaction is rolled back. */
  const assertLives = async (inTransaction: boolean): Promise<void> => {
    if (!isDead) return;
    if (!inTransaction) await isBuried;
    throw new Died('the process is dead');
  };

  const step = async (inTransaction: boolean): Promise<void> => {
    await assertLives(inTransaction);
    if (!fate) return;
    steps += 1;
    if (steps !== fate.at) return;
    met();
    if (fate.how === 'freezes') await isThawed;
    else isDead = true;
    await assertLives(inTransaction);
  };

  return {
    assertLives,
    step,
    arm: (given: Fate): void => {
      fate = given;
    },
    isMet,
    thaw: (): void => thaw(),
    isDead: (): boolean => isDead,
    /** What the dead process still asks fails, so that a test can close it. */
    bury: (): void => bury(),
  };
};
type Life = ReturnType<typeof createLife>;

const mortalSession = (session: Session, life: Life, inTransaction: boolean): Session =>
  Object.create(session, {
    prepareQuery: {
      value: (query: { sql: string }, ...rest: unknown[]): Statement => {
        const statement = session.prepareQuery(query, ...rest);
        if (isBoundary(query.sql)) return statement;
        const execute = async (values?: Record<string, unknown>): Promise<unknown> => {
          if (isWrite(query.sql)) await life.step(inTransaction);
          else await life.assertLives(inTransaction);
          const result = await statement.execute(values);
          await life.assertLives(inTransaction);
          return result;
        };
        return Object.create(statement, { execute: { value: execute } }) as Statement;
      },
    },
    transaction: {
      value: async (work: (transaction: { session: Session }) => Promise<unknown>) => {
        try {
          const result = await session.transaction(async (transaction) => {
            transaction.session = mortalSession(transaction.session, life, true);
            const answer = await work(transaction);
            await life.step(true);
            return answer;
          });
          await life.step(false);
          return result;
        } catch (error) {
          await life.assertLives(false);
          throw error;
        }
      },
    },
  }) as Session;

/**
 * The connection of a process that can die, or freeze, at any store: before each statement that
 * writes, and before and after each commit. Nothing of a dead process reaches the database any
 * more, and nothing comes back to it, as after a kill -9.
 */
export const createMortalConnection = (connection: DatabaseConnection) => {
  const life = createLife();
  const { dialect, session } = connection.database as unknown as Insides;
  const mortal = mortalSession(session, life, false) as unknown as ConstructorParameters<
    typeof PgDatabase
  >[1];
  const database = new PgDatabase(dialect, mortal, undefined) as unknown as Database;
  return { ...life, connection: { ...connection, database } };
};
