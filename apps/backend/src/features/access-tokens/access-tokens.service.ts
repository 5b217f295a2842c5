import { v7 as uuidv7 } from 'uuid';
import type { AccessToken, CreateAccessToken, CreatedAccessToken, Page } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Database } from '../../database/database';
import { AppError } from '../../errors';
import { requireOwner } from '../../event-log/event-log';
import { endStreams } from '../../open-streams/stream-ends';
import { hashOfToken } from '../../secret-token';
import { isAccessToken, newAccessToken } from './access-token-secret';
import type { AccessTokenRow, AccessTokensRepository } from './access-tokens.repository';

export interface AccessTokensServiceDependencies {
  database: Database;
  repository: AccessTokensRepository;
  now?: () => Date;
}

export type AccessTokensService = ReturnType<typeof createAccessTokensService>;

/** For whom a token stands, and what it may do. */
export interface TokenHolder {
  tokenId: string;
  tokenName: string;
  scope: AccessToken['scope'];
  userId: string;
  timeZone: string;
}

const maxTokens = 100;
/** How exactly the last use of a token is known: a write for each request would be too many. */
const useNotedEveryMs = 60_000;

const toAccessToken = (row: AccessTokenRow): AccessToken => ({
  id: row.id,
  name: row.name,
  scope: row.scope,
  createdAt: row.createdAt.toISOString(),
  expiresAt: row.expiresAt?.toISOString() ?? null,
  lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
});

/** The personal access tokens of `actor`. */
export const createAccessTokensService = (dependencies: AccessTokensServiceDependencies) => {
  const { database, repository, now = () => new Date() } = dependencies;

  const noteUse = async ({ id, lastUsedAt }: AccessTokenRow, at: Date): Promise<void> => {
    const notedBefore = new Date(at.getTime() - useNotedEveryMs);
    if (lastUsedAt && lastUsedAt >= notedBefore) return;
    await repository.noteUse(id, at, notedBefore);
  };

  const expiryOf = ({ expiresAt }: CreateAccessToken): Date | null => {
    if (expiresAt == null) return null;
    const date = new Date(expiresAt);
    if (date > now()) return date;
    throw new AppError('invalid_request', 'The token would have expired already.', {
      errors: [{ path: 'body.expiresAt', message: 'must lie in the future' }],
    });
  };

  return {
    /** The newest first, expired ones too. */
    list: async (actor: Actor): Promise<Page<AccessToken>> => ({
      items: (await repository.list(actor.userId)).map(toAccessToken),
      nextCursor: null,
    }),

    /** @throws AppError `invalid_request`, `conflict` when there are too many */
    create: async (actor: Actor, input: CreateAccessToken): Promise<CreatedAccessToken> => {
      const expiresAt = expiryOf(input);
      const token = newAccessToken();
      const row: AccessTokenRow = {
        id: uuidv7(),
        userId: actor.userId,
        name: input.name,
        scope: input.scope,
        tokenHash: hashOfToken(token),
        createdAt: now(),
        expiresAt,
        lastUsedAt: null,
      };
      await database.transaction(async (transaction) => {
        await requireOwner(actor.userId, transaction);
        if ((await repository.count(actor.userId, transaction)) >= maxTokens) {
          const detail = `You have ${maxTokens} tokens, which is the most. Revoke one first.`;
          throw new AppError('conflict', detail);
        }
        await repository.insert(row, transaction);
      });
      return { ...toAccessToken(row), token };
    },

    /** It opens nothing from now on, and what it opened ends. @throws AppError `not_found` */
    revoke: ({ userId }: Actor, id: string): Promise<void> =>
      database.transaction(async (transaction) => {
        if (!(await repository.delete(userId, id, transaction))) {
          throw new AppError('not_found', `There is no token ${id}.`);
        }
        await endStreams({ userId, tokenId: id }, transaction);
      }),

    /** Whether a bearer token is meant for `find`. */
    recognises: isAccessToken,

    /** Who holds a token; null when it is unknown, revoked or expired. Its use is noted. */
    find: async (token: string): Promise<TokenHolder | null> => {
      const at = now();
      const found = await repository.findUsable(hashOfToken(token), at);
      if (!found) return null;
      await noteUse(found.token, at);
      const { id: tokenId, name: tokenName, scope, userId } = found.token;
      return { tokenId, tokenName, scope, userId, timeZone: found.timeZone };
    },
  };
};
