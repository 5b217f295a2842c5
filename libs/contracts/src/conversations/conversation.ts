import { z } from 'zod';
import { IdSchema } from '../common/id';
import { pageOf } from '../common/page';
import { requiredTextSchema } from '../common/text';
import { InstantSchema } from '../common/time';
import { ToolCallSchema } from '../chat/tool-call';

/** A conversation, without what was said in it. */
export const ConversationSchema = z.object({
  id: IdSchema,
  title: z.string(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
});
export type Conversation = z.infer<typeof ConversationSchema>;
/** A page of conversations, the newest first. */
export const ConversationPageSchema = pageOf(ConversationSchema);

/** Body of `PATCH /api/conversations/:id`. */
export const UpdateConversationSchema = z.strictObject({
  title: requiredTextSchema(200),
});
export type UpdateConversation = z.output<typeof UpdateConversationSchema>;

/** What one side said; of the assistant with the tool calls of its run. */
export const MessageSchema = z.object({
  id: IdSchema,
  role: z.enum(['user', 'assistant']),
  content: z.string(),
  runId: IdSchema.nullable(),
  toolCalls: z.array(ToolCallSchema),
  createdAt: InstantSchema,
});
export type Message = z.infer<typeof MessageSchema>;
/** A page of messages, the oldest first. */
export const MessagePageSchema = pageOf(MessageSchema);
