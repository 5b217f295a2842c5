import { z } from 'zod';
import { IdSchema } from '../common/id';
import { trimmedTextSchema } from '../common/text';
import { InstantSchema } from '../common/time';
import { TaskSchema } from '../tasks/task';

/** What one approved call would do to one task; `after` is null for a deletion. */
export const ProposedChangeSchema = z.object({
  taskId: IdSchema,
  title: z.string(),
  before: TaskSchema.partial().nullable(),
  after: TaskSchema.partial().nullable(),
});
export type ProposedChange = z.infer<typeof ProposedChangeSchema>;

/** How an approval stands. An `expired` one counts as rejected. */
export const ApprovalStatusSchema = z.enum(['pending', 'approved', 'rejected', 'expired']);

/** A tool call that waits for the person's word, with exactly what it would change. */
export const ApprovalSchema = z.object({
  id: IdSchema,
  runId: IdSchema,
  tool: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  summary: z.string().describe('One sentence: what will happen to which tasks'),
  changes: z.array(ProposedChangeSchema),
  status: ApprovalStatusSchema,
  createdAt: InstantSchema,
  expiresAt: InstantSchema,
});
export type Approval = z.infer<typeof ApprovalSchema>;

/** Body of `POST /api/approvals/:id`. A note goes back to the model. */
export const DecideApprovalSchema = z.strictObject({
  decision: z.enum(['approve', 'reject']),
  note: trimmedTextSchema(1000).optional(),
});
export type DecideApproval = z.output<typeof DecideApprovalSchema>;
