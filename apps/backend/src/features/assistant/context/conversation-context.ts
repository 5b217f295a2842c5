import type { AgentInputItem } from '@openai/agents';
import type { ConversationPort, ConversationSummary, Utterance } from '../conversation-port';
import type { NamedModel } from '../models/models';
import type { Summarizer, Summarizing } from './summarizer';
import { summaryMessage } from './summary-request';
import { itemsOfTurn, tokensOfItems, type Turn } from './turn-items';

export interface ConversationContextDependencies {
  conversations: Pick<ConversationPort, 'history' | 'summaryOf'>;
  summarize: Summarizer;
  /** What a provider's model is told of the conversation, at most. */
  contextTokens: number;
}

export type ConversationContext = ReturnType<typeof createConversationContext>;

interface MeasuredTurn {
  turn: Turn;
  items: AgentInputItem[];
  tokens: number;
}

/** The built-in model reads for nothing: all of a long list, to be followed up. */
const builtInTokens = 24_000;
const pageSize = 20;
/** How much more than what is told may be summarised at once. */
const summaryFactor = 3;

const measured = (turn: Turn): MeasuredTurn => {
  const items = itemsOfTurn(turn);
  return { turn, items, tokens: tokensOfItems(items) };
};

/** The newest turns that fit, of `turns` with the newest first: always one of them. */
const fittingCount = (turns: readonly MeasuredTurn[], budget: number): number => {
  let left = budget;
  const beyond = turns.findIndex(({ tokens }, index) => (left -= tokens) < 0 && index > 0);
  return beyond === -1 ? turns.length : beyond;
};

const summaryItems = (summary: ConversationSummary | null): AgentInputItem[] =>
  summary ? [{ role: 'user', content: summaryMessage(summary.text) }] : [];

const itemsOf = (newestFirst: readonly MeasuredTurn[]): AgentInputItem[] =>
  newestFirst.toReversed().flatMap(({ items }) => items);

/** What a model is told of the conversation that a run answers in. */
export const createConversationContext = (dependencies: ConversationContextDependencies) => {
  const { conversations, summarize, contextTokens } = dependencies;

  /** The messages up to that of the run, the newest first, back to the one named `until`. */
  async function* messagesOf(run: Summarizing, until?: string): AsyncGenerator<Utterance> {
    const { id, userId, conversationId } = run;
    let before: string | undefined;
    for (;;) {
      const page = await conversations.history(userId, conversationId, { limit: pageSize, before });
      for (const message of page) {
        if (message.id === until) return;
        // What this run said before it was taken up again belongs to its own turns.
        if (message.role === 'user' || message.runId !== id) yield message;
      }
      before = page.at(-1)?.id;
      if (page.length < pageSize) return;
    }
  }

  /** Whole turns, the newest first, until they cost more than `budget`. */
  const newestTurns = async (
    run: Summarizing,
    budget: number,
    until?: string,
  ): Promise<MeasuredTurn[]> => {
    const turns: MeasuredTurn[] = [];
    let answers: Utterance[] = [];
    let left = budget;
    for await (const message of messagesOf(run, until)) {
      if (message.role === 'assistant') {
        answers.unshift(message);
        continue;
      }
      const turn = measured({ person: message, answers });
      turns.push(turn);
      answers = [];
      left -= turn.tokens;
      if (left < 0) break;
    }
    return turns;
  };

  const withSummary = async (run: Summarizing, model: NamedModel, signal: AbortSignal) => {
    const earlier = await conversations.summaryOf(run.userId, run.conversationId);
    const budget = contextTokens * (1 + summaryFactor);
    const turns = await newestTurns(run, budget, earlier?.until);
    const fitting = fittingCount(turns, contextTokens);
    if (fitting < turns.length) {
      // Half of the room stays free, so that not every message asks for a summary.
      const kept = fittingCount(turns, contextTokens / 2);
      const older = turns.slice(kept).map(({ turn }) => turn);
      const summary = await summarize(run, model, { earlier, turns: older.reverse() }, signal);
      if (summary) return [...summaryItems(summary), ...itemsOf(turns.slice(0, kept))];
    }
    return [...summaryItems(earlier), ...itemsOf(turns.slice(0, fitting))];
  };

  return {
    /**
     * The newest turns that fit, the oldest first, and before them a summary of the others where
     * the model needs one. The message that the run answers is told whatever its length.
     */
    inputOf: async (
      run: Summarizing,
      model: NamedModel,
      signal: AbortSignal,
    ): Promise<AgentInputItem[]> => {
      if (!model.isBuiltIn) return withSummary(run, model, signal);
      const turns = await newestTurns(run, builtInTokens);
      return itemsOf(turns.slice(0, fittingCount(turns, builtInTokens)));
    },
  };
};
