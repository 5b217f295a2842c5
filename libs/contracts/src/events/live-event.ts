import { z } from 'zod';
import { RunStatusSchema } from '../chat/run';
import { IdSchema } from '../common/id';
import { InstantSchema } from '../common/time';

const event = <Name extends string, Data extends z.ZodType>(name: Name, data: Data) =>
  z.object({ id: z.string(), event: z.literal(name), data });

const run = { runId: IdSchema, conversationId: IdSchema };

/**
 * What `GET /api/events` tells a person's open pages, as `text/event-stream`: `id:` is an opaque
 * place to go on from (`Last-Event-ID`), `event:` names the kind, `data:` is JSON. `resync` says
 * that events may have been missed: read again what is on the screen.
 */
export const LiveEventSchema = z.discriminatedUnion('event', [
  event('task.changed', z.object({ taskIds: z.array(IdSchema), changeSetId: IdSchema })),
  event('conversation.changed', z.object({ conversationId: IdSchema })),
  event('run.started', z.object(run)),
  event('run.finished', z.object({ ...run, status: RunStatusSchema })),
  event(
    'reminder.due',
    z.object({
      reminderId: IdSchema,
      taskId: IdSchema,
      title: z.string(),
      dueAt: InstantSchema.nullable(),
      dueDate: z.string().nullable(),
    }),
  ),
  event('resync', z.object({})),
]);
export type LiveEvent = z.infer<typeof LiveEventSchema>;
export type LiveEventName = LiveEvent['event'];

/** The names of the events that are kept; `resync` only stands for missing ones. */
export const liveEventNames = [
  'task.changed',
  'conversation.changed',
  'run.started',
  'run.finished',
  'reminder.due',
] as const satisfies readonly LiveEventName[];
