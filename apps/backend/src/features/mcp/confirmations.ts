import { createHash, createHmac } from 'node:crypto';
import {
  createRequestStateCodec,
  inputRequired,
  inputResponse,
  type InputRequiredResult,
  type ServerContext,
} from '@modelcontextprotocol/server';
import type { ProposedChange } from '@todo/contracts';
import type { Actor } from '../../acting/actor';
import type { Transaction } from '../../database/database';
import { AppError } from '../../errors';
import { requireOwner } from '../../event-log/event-log';
import type { Tool } from '../../tools/tool';
import type { McpDependencies } from './mcp.ports';

type Json = Record<string, unknown>;

/** What the person was asked, in digests: the client keeps it, and could read it. */
interface Asked {
  call: string;
  changes: string;
}

export interface ConfirmedCall {
  actor: Actor;
  tool: Tool;
  args: Json;
}

const question = 'confirm';
const answerTtlSeconds = 600;

/** The same for equal values, in whatever order their fields come. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([name, item]) => [name, canonical(item)]);
};

const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('base64url');

/** The tasks as they were shown: a later version is another task to be asked about. */
const shownOf = (changes: readonly ProposedChange[]) =>
  changes.map(({ taskId, before, after }) => ({ taskId, version: before?.version, after }));

const form = {
  type: 'object' as const,
  properties: { confirm: { type: 'boolean' as const, title: 'Delete', default: true } },
};

const isAgreed = (answer: ReturnType<typeof inputResponse>): boolean =>
  answer.kind === 'elicit' && answer.action === 'accept' && answer.content?.['confirm'] !== false;

/** Asks the person of a client before a call is carried out; nothing of it is kept here. */
export const createConfirmations = (
  { database, propose, summaryOf, secret }: McpDependencies,
  userId: string,
) => {
  const codec = createRequestStateCodec<Asked>({
    key: createHmac('sha256', secret).update('mcp request state').digest(),
    ttlSeconds: answerTtlSeconds,
    bind: () => userId,
  });

  const ask = async (
    { tool, args }: ConfirmedCall,
    changes: readonly ProposedChange[],
    context: ServerContext,
  ): Promise<InputRequiredResult> => {
    const asked: Asked = {
      call: digestOf([tool.name, args]),
      changes: digestOf(shownOf(changes)),
    };
    const message = `${summaryOf(tool.name, args, changes).replace(/\.$/, '')}? It can be undone.`;
    return inputRequired({
      inputRequests: { [question]: inputRequired.elicit({ message, requestedSchema: form }) },
      requestState: await codec.mint(asked, context),
    });
  };

  const assertUnchanged = async (
    { actor, tool, args }: ConfirmedCall,
    asked: Asked,
    transaction: Transaction,
  ): Promise<void> => {
    const changes = await propose(actor, tool.name, args, transaction);
    // What was carried out already is answered again, as a client may repeat itself.
    if (changes.length === 0 || digestOf(shownOf(changes)) === asked.changes) return;
    const detail = 'The tasks have changed since the person was asked. Nothing was done.';
    throw new AppError('conflict', detail);
  };

  return {
    /** Refuses a state that was forged, is another person's, or has expired. */
    verify: codec.verify,

    /**
     * Carries a call out once the person has agreed to exactly that; until then it asks.
     * @throws AppError as the tool; `invalid_request` when the answer belongs to another call,
     *   `forbidden` when the person said no, `conflict` when the tasks have changed since
     */
    confirmed: async <Result>(
      call: ConfirmedCall,
      context: ServerContext,
      carryOut: (transaction?: Transaction) => Promise<Result>,
    ): Promise<Result | InputRequiredResult> => {
      const { actor, tool, args } = call;
      const asked = context.mcpReq.requestState<Asked>();
      const answer = inputResponse(context.mcpReq.inputResponses, question);
      if (!asked || answer.kind === 'missing') {
        const changes = await propose(actor, tool.name, args);
        return changes.length === 0 ? carryOut() : ask(call, changes, context);
      }
      if (asked.call !== digestOf([tool.name, args])) {
        throw new AppError('invalid_request', 'The answer belongs to another call.');
      }
      if (!isAgreed(answer)) {
        throw new AppError('forbidden', 'The person said no. Nothing was done.');
      }
      return database.transaction(async (transaction) => {
        await requireOwner(actor.userId, transaction);
        await assertUnchanged(call, asked, transaction);
        return carryOut(transaction);
      });
    },
  };
};

export type Confirmations = ReturnType<typeof createConfirmations>;
