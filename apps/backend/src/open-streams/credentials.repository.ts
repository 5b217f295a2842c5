import { and, gt, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Database } from '../database/database';
import { accessTokens } from '../features/access-tokens/access-tokens.schema';
import { sessions } from '../features/auth/auth.schema';

/** What a request was authenticated by. */
export interface Credential {
  kind: 'session' | 'token';
  id: string;
}

const idsOf = (credentials: readonly Credential[], wanted: Credential['kind']): string[] => [
  ...new Set(credentials.flatMap(({ kind, id }) => (kind === wanted ? [id] : []))),
];

/** Looks which credentials still hold. */
export const createCredentialsRepository = (database: Database) => ({
  /** The ids, among these, of sessions and tokens that were neither ended nor have expired. */
  findValid: async (credentials: readonly Credential[]): Promise<Set<string>> => {
    const sessionIds = idsOf(credentials, 'session');
    const tokenIds = idsOf(credentials, 'token');
    const validSessions =
      sessionIds.length === 0
        ? []
        : await database
            .select({ id: sessions.id })
            .from(sessions)
            .where(and(inArray(sessions.id, sessionIds), gt(sessions.expiresAt, sql`now()`)));
    const validTokens =
      tokenIds.length === 0
        ? []
        : await database
            .select({ id: accessTokens.id })
            .from(accessTokens)
            .where(
              and(
                inArray(accessTokens.id, tokenIds),
                or(isNull(accessTokens.expiresAt), gt(accessTokens.expiresAt, sql`now()`)),
              ),
            );
    return new Set([...validSessions, ...validTokens].map(({ id }) => id));
  },
});

export type CredentialsRepository = ReturnType<typeof createCredentialsRepository>;
