import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { Executor } from '../../../database/database';
import { AppError } from '../../../errors';
import { agentRuns, runResponses } from '../assistant.schema';
import { waitInWords } from './wait-in-words';

export interface DailyTokens {
  /** @throws AppError `usage_limit_reached` when the person has none left for today */
  assertLeft(userId: string, executor: Executor): Promise<void>;
}

const dayMs = 24 * 60 * 60 * 1000;

/** What a run cost, or has cost until now. */
const tokensOfRun = sql<number>`coalesce(
  (${agentRuns.usage} ->> 'totalTokens')::float8,
  (
    select sum((${runResponses.response} -> 'usage' ->> 'totalTokens')::float8)
    from ${runResponses} where ${runResponses.runId} = ${agentRuns.id}
  ),
  0
)`;

/**
 * What one person's runs may cost within 24 hours.
 * @param perDay In tokens, as the provider counts them; 0 is unlimited.
 */
export const createDailyTokens = (
  perDay: number,
  now: () => Date = () => new Date(),
): DailyTokens => ({
  assertLeft: async (userId, executor) => {
    if (perDay === 0) return;
    const at = now().getTime();
    const runs = await executor
      .select({ startedAt: agentRuns.startedAt, tokens: tokensOfRun })
      .from(agentRuns)
      .where(and(eq(agentRuns.userId, userId), gt(agentRuns.startedAt, new Date(at - dayMs))))
      .orderBy(asc(agentRuns.startedAt));
    let used = runs.reduce((sum, { tokens }) => sum + tokens, 0);
    if (used < perDay) return;
    // The oldest runs drop out first, until something is left.
    const freeing = runs.find(({ tokens }) => (used -= tokens) < perDay);
    const freeAt = (freeing?.startedAt.getTime() ?? at) + dayMs;
    const retryAfterSeconds = Math.max(1, Math.ceil((freeAt - at) / 1000));
    throw new AppError(
      'usage_limit_reached',
      `You have used what the assistant may cost in a day. It is there again in ${waitInWords(retryAfterSeconds)}; the built-in assistant works meanwhile.`,
      { retryAfterSeconds },
    );
  },
});
