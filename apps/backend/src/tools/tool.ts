import type { z } from 'zod';
import type { Actor } from '../acting/actor';
import type { Transaction } from '../database/database';
import { AppError } from '../errors';
import { problemErrorsOf } from '../http/zod-errors';

/** In whose transaction and change set a tool writes; by default each call has its own. */
export interface ToolContext {
  transaction?: Transaction | undefined;
  changeSetId?: string | undefined;
  /** Hears of the change set once something has changed. */
  onChange?: ((changeSetId: string) => void) | undefined;
}

/** A function that a language model or an MCP client may call on behalf of a person. */
export interface Tool {
  name: string;
  /** What a person reads of it. */
  title: string;
  description: string;
  /** What the arguments look like; `execute` parses them itself. */
  parameters: z.ZodObject;
  /** What `execute` answers. */
  output: z.ZodObject;
  /** Whether it only reads. */
  readOnly: boolean;
  /** Whether there are arguments with which it takes something away from the person. */
  destructive: boolean;
  /** Whether a second call with the same arguments changes nothing more. */
  idempotent: boolean;
  /** Whether these arguments ask for a deletion. */
  isDeletion(args: Record<string, unknown>): boolean;
  /** @throws AppError `invalid_request` when the arguments do not fit, and as the service. */
  execute(actor: Actor, args: unknown, context?: ToolContext): Promise<unknown>;
}

interface Definition<Parameters extends z.ZodObject, Output extends z.ZodObject> {
  name: string;
  title: string;
  description: string;
  parameters: Parameters;
  output: Output;
  /** Whether null means absent; where it clears a field it does not. */
  ignoresNulls?: boolean;
  run(
    actor: Actor,
    args: z.output<Parameters>,
    context: ToolContext | undefined,
  ): Promise<z.output<Output>>;
}

type Behaviour = Pick<Tool, 'readOnly' | 'destructive' | 'idempotent' | 'isDeletion'>;

/** How tools behave, whatever they are about. */
export const behaviours = {
  reads: { readOnly: true, destructive: false, idempotent: true, isDeletion: () => false },
  adds: { readOnly: false, destructive: false, idempotent: false, isDeletion: () => false },
  changes: { readOnly: false, destructive: false, idempotent: true, isDeletion: () => false },
  deletes: { readOnly: false, destructive: true, idempotent: true, isDeletion: () => true },
} satisfies Record<string, Behaviour>;

/** @throws AppError `invalid_request` naming what does not fit */
export const parseArguments = <Schema extends z.ZodType>(
  schema: Schema,
  args: unknown,
): z.output<Schema> => {
  const result = schema.safeParse(args);
  if (result.success) return result.data;
  throw new AppError('invalid_request', 'The arguments do not fit the tool.', {
    errors: problemErrorsOf(result.error.issues),
  });
};

/** A model that fills every field in says null for what it leaves out. */
const withoutNulls = (args: unknown): unknown =>
  typeof args === 'object' && args !== null && !Array.isArray(args)
    ? Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null))
    : args;

/** A tool whose arguments are parsed before it runs. */
export const defineTool = <Parameters extends z.ZodObject, Output extends z.ZodObject>(
  behaviour: Behaviour,
  { ignoresNulls = false, run, ...described }: Definition<Parameters, Output>,
): Tool => ({
  ...behaviour,
  ...described,
  execute: async (actor, args, context) => {
    const given = ignoresNulls ? withoutNulls(args) : args;
    return run(actor, parseArguments(described.parameters, given), context);
  },
});
