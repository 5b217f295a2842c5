import type { AgentInputItem } from '@openai/agents';
import type { AgentRunRow } from '../assistant.schema';
import type { ConversationPort, Utterance } from '../conversation-port';
import { itemsOfTurn, tokensOfItems, type Turn } from './turn-items';

export type ConversationContext = ReturnType<typeof createConversationContext>;

type Spoken = Pick<AgentRunRow, 'id' | 'userId' | 'conversationId'>;

const pageSize = 20;

/** What a model is told of the conversation that a run answers in. */
export const createConversationContext = (conversations: Pick<ConversationPort, 'history'>) => {
  /** The messages up to that of the run, the newest first, read as far as they are wanted. */
  async function* messagesOf({ id, userId, conversationId }: Spoken): AsyncGenerator<Utterance> {
    let before: string | undefined;
    for (;;) {
      const page = await conversations.history(userId, conversationId, { limit: pageSize, before });
      // What this run said before it was taken up again belongs to its own turns.
      yield* page.filter(({ role, runId }) => role === 'user' || runId !== id);
      before = page.at(-1)?.id;
      if (page.length < pageSize) return;
    }
  }

  /** Whole turns, the newest first. */
  async function* turnsOf(run: Spoken): AsyncGenerator<Turn> {
    let answers: Utterance[] = [];
    for await (const message of messagesOf(run)) {
      if (message.role === 'assistant') {
        answers.unshift(message);
        continue;
      }
      yield { person: message, answers };
      answers = [];
    }
  }

  return {
    /**
     * The newest turns that fit into so many tokens, the oldest first. The message that the run
     * answers is told whatever its length.
     */
    inputOf: async (run: Spoken, budgetTokens: number): Promise<AgentInputItem[]> => {
      const input: AgentInputItem[] = [];
      let left = budgetTokens;
      for await (const turn of turnsOf(run)) {
        const items = itemsOfTurn(turn);
        left -= tokensOfItems(items);
        if (left < 0 && input.length > 0) break;
        input.unshift(...items);
      }
      return input;
    },
  };
};
