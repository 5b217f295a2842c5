import { z } from 'zod';
import { IdSchema } from '../common/id';
import { pageOf, PageQuerySchema } from '../common/page';
import { requiredTextSchema } from '../common/text';
import { InstantSchema } from '../common/time';
import { RunStatusSchema } from '../chat/run';
import { ToolCallSchema } from '../chat/tool-call';

/** Query of the list; `q` is a literal, case-insensitive part of a title or of what was said. */
export const ListConversationsQuerySchema = z.strictObject({
  ...PageQuerySchema.shape,
  q: requiredTextSchema(200).optional(),
});
export type ListConversationsQuery = z.output<typeof ListConversationsQuerySchema>;

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
  runStatus: RunStatusSchema.nullable().describe('Of the assistant: how its run stands'),
  changeSetId: IdSchema.nullable().describe('Of the assistant: what an undo of it takes back'),
  toolCalls: z.array(ToolCallSchema),
  createdAt: InstantSchema,
});
export type Message = z.infer<typeof MessageSchema>;
/** A page of messages, the oldest first. */
export const MessagePageSchema = pageOf(MessageSchema);
