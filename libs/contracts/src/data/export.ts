import { z } from 'zod';
import { PreferencesSchema } from '../account/me';
import { ConversationSchema, MessageSchema } from '../conversations/conversation';
import { InstantSchema } from '../common/time';
import { TaskSchema } from '../tasks/task';
import { ViewSchema } from '../views/view';

/** Everything of one person, deleted tasks too. */
export const ExportSchema = z.object({
  version: z.literal(1),
  exportedAt: InstantSchema,
  tasks: z.array(TaskSchema),
  conversations: z.array(ConversationSchema.extend({ messages: z.array(MessageSchema) })),
  views: z.array(ViewSchema),
  preferences: PreferencesSchema,
});
export type Export = z.infer<typeof ExportSchema>;
