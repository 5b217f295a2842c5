import { z } from 'zod';
import { IdSchema } from '../common/id';
import { InstantSchema } from '../common/time';
import { ProblemSchema } from '../errors/problem';
import { ApprovalSchema } from './approval';

/** How a run stands. `running` and `awaiting_approval` are open, the others final. */
export const RunStatusSchema = z.enum([
  'running',
  'awaiting_approval',
  'finished',
  'failed',
  'stopped',
]);
export type RunStatus = z.infer<typeof RunStatusSchema>;

/** What a run cost, in tokens as the provider counts them; zero for the built-in assistant. */
export const UsageSchema = z.object({
  requests: z.number().int(),
  inputTokens: z.number().int(),
  outputTokens: z.number().int(),
  totalTokens: z.number().int(),
});
export type Usage = z.infer<typeof UsageSchema>;

/** One turn of the assistant: from a person's message to its last event. */
export const RunSchema = z.object({
  id: IdSchema,
  conversationId: IdSchema,
  status: RunStatusSchema,
  model: z.string(),
  startedAt: InstantSchema,
  finishedAt: InstantSchema.nullable(),
  changeSetId: IdSchema.nullable(),
  usage: UsageSchema.nullable(),
  approvals: z.array(ApprovalSchema),
  problem: ProblemSchema.nullable().describe('Why it failed'),
});
export type Run = z.infer<typeof RunSchema>;
