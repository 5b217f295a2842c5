import { createHash } from 'node:crypto';
import { and, eq, lte } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../../acting/actor';
import type { Database, Transaction } from '../../database/database';
import { AppError } from '../../errors';
import { idempotencyKeys } from './idempotency.schema';

const keptMs = 24 * 60 * 60 * 1000;

/** A write that may be sent again under the same key. */
export interface IdempotentRequest {
  userId: string;
  /** As the caller sent it; null when the caller did not. */
  key: string | null;
  fingerprint: string;
}

export type Idempotency = ReturnType<typeof createIdempotency>;

const keyOf = (header: string | string[] | undefined): string | null => {
  if (header === undefined) return null;
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  throw new AppError('invalid_request', 'The header Idempotency-Key is not usable.', {
    errors: [
      { path: 'headers.idempotency-key', message: 'must be 1 to 255 visible ASCII characters' },
    ],
  });
};

/**
 * Reads `Idempotency-Key` of a request with a parsed body.
 * @throws AppError `invalid_request`
 */
export const idempotentRequestOf = (
  request: Pick<FastifyRequest, 'headers' | 'method' | 'url'> & { actor: Actor; body: unknown },
): IdempotentRequest => ({
  userId: request.actor.userId,
  key: keyOf(request.headers['idempotency-key']),
  fingerprint: createHash('sha256')
    .update(JSON.stringify([request.method, request.url, request.body]))
    .digest('base64url'),
});

/** Answers repeated writes with their first answer, for 24 hours, on every replica. */
export const createIdempotency = (database: Database, now = () => new Date()) => {
  /** Takes the key. Waits for a request that holds it, until that one commits or fails. */
  const claim = async (request: IdempotentRequest, key: string, transaction: Transaction) => {
    const { userId, fingerprint } = request;
    const createdAt = now();
    const expiresAt = new Date(createdAt.getTime() + keptMs);
    await transaction
      .delete(idempotencyKeys)
      .where(and(eq(idempotencyKeys.userId, userId), lte(idempotencyKeys.expiresAt, createdAt)));
    const claimed = await transaction
      .insert(idempotencyKeys)
      .values({ userId, key, fingerprint, createdAt, expiresAt })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key });
    return claimed.length > 0;
  };

  const rowOf = (userId: string, key: string) =>
    and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key));

  const firstAnswer = async (request: IdempotentRequest, key: string, transaction: Transaction) => {
    const [row] = await transaction
      .select()
      .from(idempotencyKeys)
      .where(rowOf(request.userId, key));
    if (row?.fingerprint === request.fingerprint) return row.answer;
    throw new AppError(
      'idempotency_key_reused',
      'This Idempotency-Key was sent with another request. Use a new key for a new request.',
    );
  };

  return {
    /** Forgets the answers whose time is over, also of people who write no more. */
    purgeExpired: async (): Promise<void> => {
      await database.delete(idempotencyKeys).where(lte(idempotencyKeys.expiresAt, now()));
    },

    /**
     * Does `work` once for a key: its answer, which must survive JSON, is stored in the
     * transaction of the work itself. Without a key it is a plain transaction.
     * @throws AppError `idempotency_key_reused`
     */
    once: <Answer>(
      request: IdempotentRequest,
      work: (transaction: Transaction) => Promise<Answer>,
    ): Promise<Answer> =>
      database.transaction(async (transaction) => {
        const { userId, key } = request;
        if (key === null) return work(transaction);
        const first = await claim(request, key, transaction);
        if (!first) return (await firstAnswer(request, key, transaction)) as Answer;
        const answer = await work(transaction);
        await transaction.update(idempotencyKeys).set({ answer }).where(rowOf(userId, key));
        return answer;
      }),
  };
};
