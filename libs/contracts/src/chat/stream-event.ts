import { z } from 'zod';
import { IdSchema } from '../common/id';
import { ProblemSchema } from '../errors/problem';
import { ApprovalSchema } from './approval';
import { RunStatusSchema, UsageSchema } from './run';
import { ToolCallStatusSchema } from './tool-call';

const event = <Name extends string, Data extends z.ZodType>(name: Name, data: Data) =>
  z.object({ id: z.number().int().min(1), event: z.literal(name), data });

/**
 * The events of a run, as `text/event-stream` carries them: `id:` counts from 1 in the run,
 * `event:` names the kind, `data:` is JSON.
 */
export const StreamEventSchema = z.discriminatedUnion('event', [
  event('run.started', z.object({ runId: IdSchema, conversationId: IdSchema, model: z.string() })),
  event('message.delta', z.object({ text: z.string() })),
  event(
    'tool.started',
    z.object({ id: z.string(), name: z.string(), arguments: z.record(z.string(), z.unknown()) }),
  ),
  event(
    'tool.finished',
    z.object({ id: z.string(), status: ToolCallStatusSchema, output: z.unknown() }),
  ),
  event('approval.requested', z.object({ approval: ApprovalSchema })),
  event('message.completed', z.object({ text: z.string() })),
  event(
    'run.finished',
    z.object({
      status: RunStatusSchema.extract(['finished', 'awaiting_approval', 'stopped']),
      changeSetId: IdSchema.nullable(),
      usage: UsageSchema.nullable(),
    }),
  ),
  event('run.failed', z.object({ problem: ProblemSchema })),
]);
export type StreamEvent = z.infer<typeof StreamEventSchema>;
/** The names of the events of a stream. */
export type StreamEventName = StreamEvent['event'];
/** The data of the events of one name. */
export type StreamEventData<Name extends StreamEventName> = Extract<
  StreamEvent,
  { event: Name }
>['data'];
