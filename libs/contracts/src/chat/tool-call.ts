import { z } from 'zod';

/** `proposed` waits for an approval; `rejected` was refused by the person. */
export const ToolCallStatusSchema = z.enum([
  'running',
  'proposed',
  'succeeded',
  'failed',
  'rejected',
]);
export type ToolCallStatus = z.infer<typeof ToolCallStatusSchema>;

/** One call of a tool by the assistant, as chat answers and messages carry it. */
export const ToolCallSchema = z.object({
  id: z.string(),
  name: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  status: ToolCallStatusSchema,
  output: z.unknown(),
});
export type ToolCall = z.infer<typeof ToolCallSchema>;
