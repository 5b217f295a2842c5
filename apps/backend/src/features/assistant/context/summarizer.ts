import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../../../database/database';
import type { AgentRunRow } from '../assistant.schema';
import type { ConversationPort, ConversationSummary } from '../conversation-port';
import { meterModel } from '../models/metered-model';
import type { NamedModel } from '../models/models';
import { storableText } from '../models/storable-output';
import { isResponseDone, toStoredResponse, type StoredResponse } from '../models/stored-response';
import { traceOf } from '../runs/failure-trace';
import type { RunResponses } from '../runs/run-responses';
import { maxSummaryCharacters, summaryRequest } from './summary-request';
import type { Turn } from './turn-items';

export interface SummarizerDependencies {
  database: Database;
  conversations: Pick<ConversationPort, 'saveSummary'>;
  responses: Pick<RunResponses, 'spend'>;
  log: Pick<FastifyBaseLogger, 'warn'>;
  /** How much of the older turns is summarised at once. */
  maxCharacters: number;
}

export interface OlderTurns {
  earlier: ConversationSummary | null;
  /** The oldest first; not empty. */
  turns: readonly Turn[];
}

export type Summarizing = Pick<AgentRunRow, 'id' | 'userId' | 'conversationId' | 'requestId'>;
export type Summarizer = ReturnType<typeof createSummarizer>;

/** A person waits for it: rather without than late. */
const patienceMs = 30_000;

const textOf = ({ output }: StoredResponse): string =>
  output
    .flatMap((item) => ('role' in item && item.role === 'assistant' ? item.content : []))
    .map((part) => (part.type === 'output_text' ? part.text : ''))
    .join('')
    .trim();

const newestIdOf = (turns: readonly Turn[]): string | undefined => {
  const newest = turns.at(-1);
  return newest?.answers.at(-1)?.id ?? newest?.person.id;
};

/** Puts older turns into few words, by the run's own model and at its cost. */
export const createSummarizer = (dependencies: SummarizerDependencies) => {
  const { database, conversations, responses, log, maxCharacters } = dependencies;

  const ask = async (
    run: Summarizing,
    { create }: NamedModel,
    { earlier, turns }: OlderTurns,
    signal: AbortSignal,
  ): Promise<StoredResponse> => {
    const model = meterModel(create({ requestId: run.requestId ?? run.id }), {
      left: Infinity,
      spend: (usage) => responses.spend(run.id, usage),
    });
    const limit = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    const request = summaryRequest(earlier?.text ?? null, turns, { maxCharacters, signal: limit });
    for await (const event of model.getStreamedResponse(request)) {
      if (isResponseDone(event)) return toStoredResponse(event);
    }
    throw new Error('the model ended its stream without a response');
  };

  const store = (run: Summarizing, usage: StoredResponse['usage'], summary: ConversationSummary) =>
    database.transaction(async (transaction) => {
      const { userId, conversationId } = run;
      await conversations.saveSummary(userId, conversationId, summary, transaction);
      await responses.spend(run.id, usage, transaction);
    });

  /**
   * The new summary, stored with what it cost, so that nobody pays for it twice. When it fails the
   * earlier one stays, and the older turns are left out: no run fails for it.
   */
  return async (
    run: Summarizing,
    model: NamedModel,
    older: OlderTurns,
    signal: AbortSignal,
  ): Promise<ConversationSummary | null> => {
    try {
      const response = await ask(run, model, older, signal);
      const text = storableText(textOf(response)).slice(0, maxSummaryCharacters).toWellFormed();
      const until = newestIdOf(older.turns);
      if (text === '' || until === undefined) throw new Error('the summary says nothing');
      await store(run, response.usage, { text, until });
      return { text, until };
    } catch (error) {
      signal.throwIfAborted();
      const { id: runId, requestId } = run;
      log.warn({ runId, requestId, ...traceOf(error) }, 'older turns were not summarised');
      return null;
    }
  };
};
