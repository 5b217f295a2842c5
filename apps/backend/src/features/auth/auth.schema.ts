import {
  bigint,
  boolean,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Preferences } from '@todo/contracts';
import { instant, primaryId } from '../../database/columns';

export const users = pgTable('users', {
  id: primaryId(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean().notNull().default(false),
  image: text(),
  timeZone: text().notNull().default('UTC'),
  /** What the person set; what is absent has its default. */
  preferences: jsonb().$type<Partial<Preferences>>().notNull().default({}),
  /** The number of the newest event of this person; each write takes the next one. */
  eventSeq: bigint({ mode: 'number' }).notNull().default(0),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
});

const ownerId = () =>
  uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

export const sessions = pgTable(
  'sessions',
  {
    id: primaryId(),
    userId: ownerId(),
    token: text().notNull().unique(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('sessions_user_id_index').on(table.userId)],
);

export const accounts = pgTable(
  'accounts',
  {
    id: primaryId(),
    userId: ownerId(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [
    index('accounts_user_id_index').on(table.userId),
    uniqueIndex('accounts_provider_account_index').on(table.providerId, table.accountId),
  ],
);

export const verifications = pgTable(
  'verifications',
  {
    id: primaryId(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index('verifications_identifier_index').on(table.identifier)],
);
