import { z } from 'zod';
import { IdSchema } from '../common/id';
import { pageOf } from '../common/page';
import { requiredTextSchema } from '../common/text';
import { InstantSchema } from '../common/time';
import { ToolCallSchema } from '../chat/tool-call';

export const ConversationSchema = z.object({
  id: IdSchema,
  title: z.string(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export type Conversation = z.infer<typeof ConversationSchema>;
export const ConversationPageSchema = pageOf(ConversationSchema);

/** Body of `PATCH /api/conversations/:id`. */
export const UpdateConversationSchema = z.strictObject({
  title: requiredTextSchema(200),
});
export type UpdateConversation = z.output<typeof UpdateConversationSchema>;

export const MessageSchema = z.object({
  id: IdSchema,
  role: z.enum(['user', 'assistant']),
  content: z.string(),
  runId: IdSchema.nullable(),
  toolCalls: z.array(ToolCallSchema),
  createdAt: InstantSchema,
});
export type Message = z.infer<typeof MessageSchema>;
export const MessagePageSchema = pageOf(MessageSchema);
