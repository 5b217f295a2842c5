import type { ProposedChange } from '@todo/contracts';
import type { z } from 'zod';
import type { Actor } from '../../../acting/actor';
import type { Transaction } from '../../../database/database';

/** In whose transaction and change set a tool writes. */
export interface AgentToolContext {
  transaction: Transaction;
  changeSetId: string;
  /** Hears of the change set once something has changed. */
  onChange: (changeSetId: string) => void;
}

/** A function that the assistant may call on behalf of a person. */
export interface AgentTool {
  name: string;
  description: string;
  parameters: z.ZodObject;
  readOnly: boolean;
  /** Whether these arguments ask for a deletion. */
  isDeletion(args: Record<string, unknown>): boolean;
  /** @throws AppError, which is answered to the model */
  execute(actor: Actor, args: unknown, context?: AgentToolContext): Promise<unknown>;
}

/**
 * What a call would change, as it would be carried out now; empty when it changes nothing.
 * @throws AppError when it would fail
 */
export type ProposeChanges = (
  actor: Actor,
  tool: string,
  args: Record<string, unknown>,
  transaction?: Transaction,
) => Promise<ProposedChange[]>;
