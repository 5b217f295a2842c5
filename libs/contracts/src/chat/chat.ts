import { z } from 'zod';
import { IdSchema } from '../common/id';
import { requiredTextSchema } from '../common/text';
import { TimeZoneSchema } from '../common/time';
import { ProblemSchema } from '../errors/problem';
import { ApprovalSchema } from './approval';
import { RunStatusSchema } from './run';
import { ToolCallSchema } from './tool-call';

/** Body of `POST /api/chat`. Without a conversation a new one begins. */
export const ChatRequestSchema = z.strictObject({
  message: requiredTextSchema(8000),
  conversationId: IdSchema.optional(),
  timeZone: TimeZoneSchema.optional(),
  replaces: IdSchema.optional().describe(
    'A message of the person in the conversation: it and all that followed leave it first',
  ),
  assistant: z
    .enum(['default', 'offline'])
    .optional()
    .describe('offline asks for the built-in assistant'),
});
export type ChatRequest = z.output<typeof ChatRequestSchema>;

/** Answer of `POST /api/chat` and `POST /api/approvals/:id` to a caller that takes JSON. */
export const ChatResponseSchema = z.object({
  conversationId: IdSchema,
  runId: IdSchema,
  status: RunStatusSchema.exclude(['running']),
  reply: z.string(),
  toolCalls: z.array(ToolCallSchema),
  approvals: z.array(ApprovalSchema),
  changeSetId: IdSchema.nullable(),
  problem: ProblemSchema.optional(),
});
export type ChatResponse = z.infer<typeof ChatResponseSchema>;
