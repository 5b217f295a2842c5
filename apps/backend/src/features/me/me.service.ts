import { setTimeout as pause } from 'node:timers/promises';
import { PreferencesSchema, type Me, type Preferences, type UpdateMe } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database, Transaction } from '../../database/database';
import { databaseBusy, isLockRefused } from '../../database/failure';
import { accountGone } from '../../errors';
import { endStreams } from '../../open-streams/stream-ends';
import type { MeFields, MeRepository, MeRow } from './me.repository';

export type MeService = ReturnType<typeof createMeService>;

const lockTimeoutMs = 400;
const maxAttempts = 25;

const toMe = ({ calendarFeedSince, preferences, ...row }: MeRow): Me => ({
  ...row,
  preferences: PreferencesSchema.parse(preferences),
  calendarFeed: calendarFeedSince && { createdAt: calendarFeedSince.toISOString() },
});

const fieldsOf = ({ name, timeZone, preferences = {} }: UpdateMe): MeFields => {
  const set = Object.entries(preferences).filter(([, value]) => value !== undefined);
  return {
    ...(name !== undefined && { name }),
    ...(timeZone !== undefined && { timeZone }),
    ...(set.length > 0 && { preferences: Object.fromEntries(set) }),
  };
};

/** The account of `actor`. */
export const createMeService = (
  database: Database,
  repository: MeRepository,
  now = () => new Date(),
) => {
  const find = async (userId: string, transaction?: Transaction): Promise<Me> => {
    const row = await repository.find(userId, transaction);
    if (!row) throw accountGone();
    return toMe(row);
  };

  const removeOnce = (userId: string): Promise<void> =>
    database.transaction(async (transaction) => {
      await repository.remove(userId, lockTimeoutMs, transaction);
      await endStreams({ userId }, transaction);
    });

  return {
    get: ({ userId }: Actor): Promise<Me> => find(userId),

    /** The preferences of a person, with defaults for the rest; defaults alone when they are gone. */
    preferencesOf: async (userId: string): Promise<Preferences> =>
      PreferencesSchema.parse((await repository.find(userId))?.preferences ?? {}),

    /** What is absent stays, among the preferences too. */
    update: ({ userId }: Actor, patch: UpdateMe): Promise<Me> =>
      database.transaction(async (transaction) => {
        const fields = fieldsOf(patch);
        if (Object.keys(fields).length > 0) {
          await repository.update(userId, fields, now(), transaction);
        }
        return find(userId, transaction);
      }),

    /**
     * Deletes the account with everything in it, while the assistant works and other requests
     * write. Who holds a row that goes along is let through first.
     * @throws AppError `unavailable` when that doesn't come to an end
     */
    remove: async ({ userId }: Actor): Promise<void> => {
      for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
        try {
          return await removeOnce(userId);
        } catch (error) {
          if (!isLockRefused(error)) throw error;
          await pause(10 + Math.random() * 40);
        }
      }
      throw databaseBusy();
    },
  };
};
